/// Cuts a text into clauses: what stands between two marks, and from a "but" on.
package enum Clauses {
    /// Longer ones are cut no further, and nothing is learned from them.
    package static let lengthMax = 160

    /// The clauses' ranges in Unicode scalars, in order, without blanks around them. Marks inside a number or a name ("3.5", "10:30") cut nothing.
    ///
    /// - Complexity: O(length of the text).
    package static func ranges(in scalars: ArraySlice<Unicode.Scalar>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = scalars.startIndex
        func close(_ end: Int) {
            var (first, last) = (start, end)
            while first < last, scalars[first].properties.isWhitespace { first += 1 }
            while last > first, scalars[last - 1].properties.isWhitespace { last -= 1 }
            if last - first <= lengthMax, saysEnough(scalars[first..<last]) { found.append(first..<last) }
            start = end
        }
        for index in scalars.indices {
            let length = mark(at: index, in: scalars)
            if length > 0 {
                close(index)
                start = index + length
            } else if begins(turn: index, in: scalars), index > start {
                close(index)
            }
        }
        close(scalars.endIndex)
        return found
    }

    /// Two characters, or one Latin word, are a day or a name, and say too little.
    private static func saysEnough(_ clause: ArraySlice<Unicode.Scalar>) -> Bool {
        var (weight, isInWord) = (0, false)
        for scalar in clause {
            let isWord = Folding.isWord(Folding.fold(scalar.value))
            if isWord { weight += isInWord ? 0 : 2 } else if scalar.properties.isAlphabetic { weight += 1 }
            isInWord = isWord
        }
        return weight > 2
    }

    /// 1 where a mark ends the clause, else 0.
    private static func mark(at index: Int, in scalars: ArraySlice<Unicode.Scalar>) -> Int {
        switch scalars[index] {
        case "，", "。", "！", "？", "；", "：", "…", "!", "?", ";", "\n", "\r", "—", "“", "”", "\"": return 1
        case ".", ",", ":":
            guard index + 1 < scalars.endIndex else { return 1 }
            if Folding.isWord(Folding.fold(scalars[index + 1].value)) { return 0 }
            return scalars[index] == "." && endsTitle(index, in: scalars) ? 0 : 1
        default: return 0
        }
    }

    private static let titles: Set<String> = ["mr", "mrs", "ms", "dr", "prof", "no", "st", "vs", "approx"]

    /// Whether the word before a full stop is a title or the like, as in "Mr. Lau".
    private static func endsTitle(_ stop: Int, in scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        var word = ""
        for scalar in scalars[..<stop].reversed() {
            let folded = Folding.fold(scalar.value)
            guard Folding.isWord(folded), word.unicodeScalars.count <= 6, let letter = Unicode.Scalar(folded) else { break }
            word = String(letter) + word
        }
        return titles.contains(word)
    }

    private static let turns = ["但", "不过", "可是", "but ", "though ", "although "].map { Array($0.unicodeScalars) }

    private static func begins(turn index: Int, in scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        guard ["但", "不", "可", "b", "t", "a"].contains(scalars[index]) else { return false }
        if index > scalars.startIndex, scalars[index - 1] == "不" || Folding.isWord(Folding.fold(scalars[index - 1].value)) {
            return false
        }
        return turns.contains { scalars[index...].starts(with: $0) }
    }
}
