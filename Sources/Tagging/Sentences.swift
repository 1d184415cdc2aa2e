/// Cuts a text where sentences end, so that what is quoted can be read by itself.
public enum Sentences {
    /// The sentences' ranges in Unicode scalars, in order: without blanks around them, and with the mark that ends them. A full stop ends one
    /// where a blank or the text's end follows, so that numbers and addresses stay whole. Sentences without a letter or a digit are left out.
    ///
    /// - Complexity: O(length of the text).
    public static func ranges(in text: String) -> [Range<Int>] {
        let scalars = Array(text.unicodeScalars)
        var found: [Range<Int>] = []
        var start = 0
        func close(_ end: Int) {
            var (first, last) = (start, end)
            while first < last, scalars[first].properties.isWhitespace { first += 1 }
            while last > first, scalars[last - 1].properties.isWhitespace { last -= 1 }
            if scalars[first..<last].contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil }) {
                found.append(first..<last)
            }
            start = end
        }
        for index in scalars.indices {
            let next = index + 1 < scalars.count ? scalars[index + 1] : nil
            switch scalars[index] {
            case "。", "！", "？", "；", "\n", "\r", "!", "?": if next != "”", next != "」" { close(index + 1) }
            case ".": if next?.properties.isWhitespace ?? true { close(index + 1) }
            default: continue
            }
        }
        close(scalars.count)
        return found
    }
}
