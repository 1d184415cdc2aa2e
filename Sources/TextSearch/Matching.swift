/// A place where a text has one of a query's terms.
struct Occurrence: Sendable, Hashable {
    /// UTF-8 bytes of the text.
    var range: Range<Int>
    /// The term's number in the query.
    var term: Int
    /// How well it fits: 1 as typed.
    var quality: Double
}

extension SearchQuery {
    /// What a word counts that has the stem asked for, but is another form.
    private static let stemQuality = 0.75
    /// What a word or number counts that only begins with what was typed, or has it inside.
    private static let partQuality = 0.5

    /// Whether each term stands in at least one of the texts.
    public func matches(_ texts: [Segments]) -> Bool {
        !terms.isEmpty && terms.indices.allSatisfy { term in texts.contains { weight(of: term, in: $0) > 0 } }
    }

    /// How often a term stands in a text; other forms of a word, and its beginnings, count less than 1.
    ///
    /// - Complexity: O(terms of the text).
    public func weight(of term: Int, in text: Segments) -> Double {
        var sum = 0.0
        forEach(term, in: text) { sum += $0.quality }
        return sum
    }

    /// All places, in the order of the text.
    func occurrences(in text: Segments) -> [Occurrence] {
        var found = [Occurrence]()
        for term in terms.indices { forEach(term, in: text) { found.append($0) } }
        found.sort { ($0.range.lowerBound, $0.range.upperBound, $0.term) < ($1.range.lowerBound, $1.range.upperBound, $1.term) }
        return found
    }

    private func forEach(_ term: Int, in text: Segments, _ body: (Occurrence) -> Void) {
        switch terms[term] {
        case .word(let word, let stem, let isPrefix):
            var stems = text.stems[...]
            for (index, token) in text.tokens.enumerated() {
                var other: Segments.Stem?
                if let first = stems.first, first.owner == index { other = stems.removeFirst() }
                guard token.kind == .word else { continue }
                let quality: Double
                if text.main.has(word, at: token) {
                    quality = 1
                } else if text.main.has(stem, at: token) {
                    quality = SearchQuery.stemQuality
                } else if let other, text.parts.has(stem, at: other.token) {
                    quality = SearchQuery.stemQuality
                } else if isPrefix, text.main.begins(word, at: token) {
                    quality = SearchQuery.partQuality
                } else if isPrefix, let other, text.parts.begins(word, at: other.token) {
                    quality = SearchQuery.partQuality
                } else {
                    continue
                }
                body(Occurrence(range: Int(token.from)..<Int(token.to), term: term, quality: quality))
            }
        case .phrase(let phrase, let isPrefix):
            forEachRun(of: phrase, isPrefix: isPrefix, in: text.tokens, text.main, skipping: nil) { first, last in
                var to = Int(text.tokens[last].to)
                var quality = 1.0
                if isPrefix, text.tokens[last].kind == .pair {
                    to = Int(text.tokens[last].head)
                } else if isPrefix, text.tokens[last].count > phrase[phrase.count - 1].count {
                    quality = SearchQuery.partQuality
                }
                body(Occurrence(range: Int(text.tokens[first].from)..<to, term: term, quality: quality))
            }
        case .digits(let threes):
            forEachRun(of: threes, isPrefix: false, in: text.threes, text.parts, skipping: .gap) { first, last in
                let isWhole =
                    (first == 0 || text.threes[first - 1].kind == .gap) && text.threes[last + 1].kind == .gap
                body(
                    Occurrence(
                        range: Int(text.threes[first].from)..<Int(text.threes[last].to), term: term,
                        quality: isWhole ? 1 : SearchQuery.partQuality))
            }
        }
    }

    private func forEachRun(
        of phrase: [[UInt8]], isPrefix: Bool, in tokens: [Segments.Token], _ stream: [UInt8], skipping: Segments.Token.Kind?,
        _ body: (_ first: Int, _ last: Int) -> Void
    ) {
        guard !phrase.isEmpty, tokens.count >= phrase.count else { return }
        for first in 0...(tokens.count - phrase.count) {
            var offset = 0
            while offset < phrase.count {
                let token = tokens[first + offset]
                let isOpen = isPrefix && offset == phrase.count - 1
                guard token.kind != skipping,
                    isOpen
                        ? stream.begins(phrase[offset], at: token)
                        : stream.has(phrase[offset], at: token)
                else { break }
                offset += 1
            }
            if offset == phrase.count { body(first, first + offset - 1) }
        }
    }
}

extension [UInt8] {
    fileprivate func has(_ term: [UInt8], at token: Segments.Token) -> Bool {
        token.count == term.count && begins(term, at: token)
    }

    fileprivate func begins(_ term: [UInt8], at token: Segments.Token) -> Bool {
        guard token.count >= term.count else { return false }
        let start = Int(token.start)
        for offset in term.indices where self[start + offset] != term[offset] { return false }
        return true
    }
}
