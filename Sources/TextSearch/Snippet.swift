/// A passage of a text around the best of what was found in it.
public struct Snippet: Sendable, Hashable {
    /// The passage on one line: each line break, tab and control character of it is a space here.
    public let text: String
    /// What was found, as ranges of `text` in Unicode scalars; in order, apart from each other.
    public let matches: [Range<Int>]
    /// Whether the text goes on before and after the passage.
    public let isCutBefore: Bool
    public let isCutAfter: Bool

    /// Finds the passage with the most of the query's terms, then with the most places, then the first one.
    ///
    /// It begins and ends between sentences or words where one is near, and never within a character.
    ///
    /// - Parameter length: The most Unicode scalars to show.
    /// - Complexity: O(length of the text).
    public init(of text: String, for query: SearchQuery, length: Int = 80) {
        self.init(of: text, Segments(text), for: query, length: length)
    }

    init(of text: String, _ segments: Segments, for query: SearchQuery, length: Int) {
        let scalars = Array(text.unicodeScalars)
        let found = Snippet.merged(Snippet.inScalars(query.occurrences(in: segments), of: scalars))
        let length = max(1, length)
        let window = scalars.count <= length ? 0..<scalars.count : Snippet.window(found, scalars, length, query.count)
        var shown = window
        while let first = shown.first, scalars[first].properties.isWhitespace { shown.removeFirst() }
        while let last = shown.last, scalars[last].properties.isWhitespace { shown.removeLast() }
        // A mark that follows a space belongs to that space's character.
        if let first = shown.first, !Snippet.isBorder(first, scalars) { shown = window }
        var line = String.UnicodeScalarView()
        for scalar in scalars[shown] { line.append(scalar.properties.generalCategory == .control ? " " : scalar) }
        self.text = String(line)
        matches = Snippet.joined(found.map(\.range)).compactMap { range in
            let part = range.clamped(to: shown)
            return part.isEmpty ? nil : part.lowerBound - shown.lowerBound..<part.upperBound - shown.lowerBound
        }
        isCutBefore = scalars[..<shown.lowerBound].contains { !$0.properties.isWhitespace }
        isCutAfter = scalars[shown.upperBound...].contains { !$0.properties.isWhitespace }
    }

    /// All places in a text where it has a term of the query, as ranges in Unicode scalars; in order, apart from each other.
    public static func matches(in text: String, for query: SearchQuery) -> [Range<Int>] {
        joined(inScalars(query.occurrences(in: Segments(text)), of: Array(text.unicodeScalars)).map(\.range))
    }

    /// The passage with a mark before and after each match, and an ellipsis where it is cut.
    public func marked(_ open: String, _ close: String) -> String {
        let scalars = Array(text.unicodeScalars)
        var out = isCutBefore ? "…" : ""
        var place = 0
        for match in matches {
            out.unicodeScalars.append(contentsOf: scalars[place..<match.lowerBound])
            out += open
            out.unicodeScalars.append(contentsOf: scalars[match])
            out += close
            place = match.upperBound
        }
        out.unicodeScalars.append(contentsOf: scalars[place...])
        return isCutAfter ? out + "…" : out
    }

    // MARK: Places

    private struct Found {
        var range: Range<Int>
        var term: Int
    }

    /// Turns places in UTF-8 bytes, in order of their beginnings, to places in scalars; accents that follow belong to the place.
    private static func inScalars(_ occurrences: [Occurrence], of scalars: [Unicode.Scalar]) -> [Found] {
        guard let end = occurrences.map(\.range.upperBound).max() else { return [] }
        var places = [Int](repeating: 0, count: end + 1)
        var byte = 0
        for (place, scalar) in scalars.enumerated() where byte <= end {
            places[byte] = place
            byte += UTF8.width(scalar)
            if byte <= end { places[byte] = place + 1 }
        }
        return occurrences.map { occurrence in
            var upper = places[occurrence.range.upperBound]
            while upper < scalars.count, !isBorder(upper, scalars) { upper += 1 }
            return Found(range: places[occurrence.range.lowerBound]..<upper, term: occurrence.term)
        }
    }

    /// Leaves out what one term found twice at one place.
    private static func merged(_ found: [Found]) -> [Found] {
        var out = [Found]()
        for item in found where out.last?.range != item.range || out.last?.term != item.term { out.append(item) }
        return out
    }

    private static func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
        var out = [Range<Int>]()
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = out.last, range.lowerBound < last.upperBound {
                out[out.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                out.append(range)
            }
        }
        return out
    }

    // MARK: The passage

    private static func window(_ found: [Found], _ scalars: [Unicode.Scalar], _ length: Int, _ terms: Int) -> Range<Int> {
        let best = best(found, length, terms)
        // More room behind than before: a reader wants to know how it goes on.
        let before = max(0, length - best.count) / 3
        let wanted = max(0, min(best.lowerBound - before, scalars.count - length))
        let earliest = min(wanted, max(0, wanted - before, best.upperBound - length))
        let start = beginning(earliest: earliest, from: wanted, to: max(wanted, best.lowerBound), scalars)
        let latest = min(scalars.count, start + length)
        let end = ending(from: latest, to: min(latest, max(best.upperBound, start + length * 2 / 3)), scalars)
        if end > start { return start..<end }
        // A character that is longer than what may be shown is shown whole.
        var next = start + 1
        while !isBorder(next, scalars) { next += 1 }
        return start..<next
    }

    /// The stretch of at most `length` that has the most terms, then the most places; cut if one place is longer than that.
    private static func best(_ found: [Found], _ length: Int, _ terms: Int) -> Range<Int> {
        var counts = [Int](repeating: 0, count: terms)
        var distinct = 0
        var last = 0
        var best = (distinct: 0, count: 0, range: 0..<0)
        for first in found.indices {
            last = max(last, first)
            while last < found.count, found[last].range.upperBound - found[first].range.lowerBound <= length {
                if counts[found[last].term] == 0 { distinct += 1 }
                counts[found[last].term] += 1
                last += 1
            }
            if last > first {
                if (distinct, last - first) > (best.distinct, best.count) {
                    best = (distinct, last - first, found[first].range.lowerBound..<found[last - 1].range.upperBound)
                }
                counts[found[first].term] -= 1
                if counts[found[first].term] == 0 { distinct -= 1 }
            } else if best.count == 0 {
                best = (1, 1, found[first].range.lowerBound..<found[first].range.lowerBound + length)
            }
        }
        return best.range
    }

    /// The best place to begin: with a sentence from `earliest` on, else from `start` on; at `end` at the latest unless that is
    /// within a character.
    private static func beginning(earliest: Int, from start: Int, to end: Int, _ scalars: [Unicode.Scalar]) -> Int {
        if start == 0 { return 0 }
        for level in Break.allCases {
            for place in (level == .sentence ? earliest : start)...end
            where isBorder(place, scalars) && Break.of(place, scalars) >= level { return place }
        }
        var place = end
        while !isBorder(place, scalars) { place -= 1 }
        return place
    }

    /// The best place to end, from `end` back, at `start` at the earliest unless that is within a character.
    private static func ending(from end: Int, to start: Int, _ scalars: [Unicode.Scalar]) -> Int {
        if end == scalars.count { return end }
        for level in Break.allCases {
            for place in (start...end).reversed() where isBorder(place, scalars) && Break.of(place, scalars) >= level {
                return place
            }
        }
        var place = end
        while place > 0, !isBorder(place, scalars) { place -= 1 }
        return place
    }

    /// How good a place is to cut at, the best first.
    private enum Break: Int, CaseIterable, Comparable {
        case sentence = 3
        case clause = 2
        case word = 1
        case character = 0

        static func < (left: Break, right: Break) -> Bool { left.rawValue < right.rawValue }

        /// The break before the scalar at `place`, which is neither the first nor behind the last.
        static func of(_ place: Int, _ scalars: [Unicode.Scalar]) -> Break {
            guard place > 0, place < scalars.count else { return .sentence }
            switch scalars[place - 1] {
            case "。", "！", "？", "；", "\n", "\r": return .sentence
            case ".", "!", "?", ";": return scalars[place].properties.isWhitespace ? .sentence : .character
            case "，", "、", "：", "）", "…": return .clause
            case ",", ":", ")": return scalars[place].properties.isWhitespace ? .clause : .character
            default: break
            }
            let before = scalars[place - 1].segmentClass
            let after = scalars[place].segmentClass
            if before == .separator || after == .separator { return .word }
            // Runs of Chinese may be cut anywhere, words and numbers not.
            return before == .unspaced && after == .unspaced || before == .unspaced || after == .unspaced ? .word : .character
        }
    }

    /// Whether a character begins at `place` for certain. (Some borders of rare scripts are taken for none.)
    private static func isBorder(_ place: Int, _ scalars: [Unicode.Scalar]) -> Bool {
        guard place > 0, place < scalars.count else { return true }
        let before = scalars[place - 1]
        let after = scalars[place]
        if before == "\r" && after == "\n" { return false }
        // ASCII and Chinese, without a look into Unicode's tables.
        if after.value < 0x300 || (0x3400...0x9FFF).contains(after.value) { return before.value != 0x200D }
        switch after.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark, .format: return false
        default: break
        }
        if after.properties.isGraphemeExtend || after.properties.isEmojiModifier || before.value == 0x200D { return false }
        // Two regional indicators are a flag, and which two depends on all before; letters of old Hangul make syllables;
        // the vowel am of Thai and Lao, and consonants behind a virama, join what is before.
        if isRegional(before) && isRegional(after) || isJamo(before) && isJamo(after) { return false }
        if after.value == 0x0E33 || after.value == 0x0EB3 { return false }
        return before.properties.canonicalCombiningClass != .virama && before.properties.generalCategory != .format
    }

    private static func isRegional(_ scalar: Unicode.Scalar) -> Bool { (0x1F1E6...0x1F1FF).contains(scalar.value) }

    private static func isJamo(_ scalar: Unicode.Scalar) -> Bool {
        (0x1100...0x11FF).contains(scalar.value) || (0xA960...0xA97F).contains(scalar.value)
            || (0xAC00...0xD7FF).contains(scalar.value)
    }
}

extension Unicode.Scalar {
    fileprivate var segmentClass: ScalarClass {
        let narrow = Folding.narrow(value)
        switch narrow {
        case 0x30...0x39: return .digit
        case 0x41...0x5A, 0x61...0x7A: return .letter
        default: return narrow < 0x80 ? .separator : Folding.classify(narrow)
        }
    }
}
