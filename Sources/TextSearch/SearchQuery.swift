/// What a person looks for, as terms that a row must all have.
///
/// - A word of English finds its other forms too; the last word, from two letters on, finds what begins with it, because it may
///   not be finished.
/// - Chinese, Japanese, Korean and Thai are found as written, from one letter on, wherever they stand.
/// - Three digits or more are found anywhere in a number, also across its hyphens; fewer are a number of their own.
/// - What is typed without a space between stands together in the text: `3月5日`, `wang@acme.com`, `XK-3000`.
/// - What stands in quotation marks stands together too, and its words in just this form.
///
/// Letters' case, width and accents do not count.
public struct SearchQuery: Sendable, Hashable {
    /// Something that a row must have.
    enum Term: Sendable, Hashable {
        case word([UInt8], stem: [UInt8], isPrefix: Bool)
        /// Terms of the main stream in a row; of the last one perhaps the beginning only.
        case phrase([[UInt8]], isPrefix: Bool)
        /// Digits in a row: all threes of them.
        case digits([[UInt8]])
    }

    let terms: [Term]
    /// What of `Segments.parts` the terms ask for.
    let needsStems: Bool
    let needsThrees: Bool

    /// More terms, or a longer query, tell nothing more: the rest is left out.
    static let mostTerms = 32
    static let longest = 1_000
    /// What begins with one letter is a tenth of all words: no help, and slow to collect.
    static let shortestPrefix = 2

    /// Reads what a person typed. There is no wrong query; one without a letter or digit is empty, and finds nothing.
    public init(_ text: String) {
        var terms = [Term]()
        let chunks = SearchQuery.chunks(text)
        for (index, chunk) in chunks.enumerated() where terms.count < SearchQuery.mostTerms {
            let term = SearchQuery.term(
                chunk.text, isQuoted: chunk.isQuoted, isOpen: !chunk.isQuoted && index == chunks.count - 1)
            if let term, !terms.contains(term) { terms.append(term) }
        }
        self.init(terms)
    }

    private init(_ terms: [Term]) {
        self.terms = terms
        needsStems = terms.contains { if case .word = $0 { true } else { false } }
        needsThrees = terms.contains { if case .digits = $0 { true } else { false } }
    }

    public var isEmpty: Bool { terms.isEmpty }
    /// How many terms a row must have.
    public var count: Int { terms.count }

    /// The query with its last word taken as finished; nil if it is not taken as the beginning of one.
    public var closed: SearchQuery? {
        guard let last = terms.last else { return nil }
        switch last {
        case .word(let word, let stem, isPrefix: true):
            return SearchQuery(terms.dropLast() + [.word(word, stem: stem, isPrefix: false)])
        case .phrase(let tokens, isPrefix: true) where tokens.last?.allSatisfy({ $0 < 0x80 }) == true:
            return SearchQuery(terms.dropLast() + [.phrase(tokens, isPrefix: false)])
        default: return nil
        }
    }

    // MARK: Parsing

    /// The pieces between spaces and between quotation marks that have a letter or a digit.
    private static func chunks(_ text: String) -> [(text: String, isQuoted: Bool)] {
        var chunks = [(text: String, isQuoted: Bool)]()
        var scalars = String.UnicodeScalarView()
        var isQuoted = false
        func close() {
            let chunk = String(scalars)
            if Segments(chunk).count > 0 { chunks.append((chunk, isQuoted)) }
            scalars.removeAll()
        }
        for scalar in text.unicodeScalars.prefix(longest) {
            switch scalar {
            case "\"", "\u{201C}", "\u{201D}", "\u{FF02}", "\u{300C}", "\u{300D}":
                close()
                isQuoted.toggle()
            case _ where !isQuoted && scalar.properties.isWhitespace: close()
            default: scalars.append(scalar)
            }
        }
        close()
        return chunks
    }

    /// - Parameter isOpen: Whether a last word may go on.
    private static func term(_ text: String, isQuoted: Bool, isOpen: Bool) -> Term? {
        let segments = Segments(text)
        guard let last = segments.tokens.last else { return nil }
        if !isQuoted, segments.tokens.count == 1, last.kind == .word {
            let word = segments.term(last)
            let stem = segments.stems.first.map { segments.part($0.token) } ?? word
            return .word(word, stem: stem, isPrefix: isOpen && last.count >= shortestPrefix)
        }
        if !isQuoted, let digits = oneNumber(segments) { return .digits(digits) }
        var tokens = segments.tokens
        var isPrefix = isOpen && tokens.count > 1 && last.kind != .last && last.count >= shortestPrefix
        if last.kind == .last {
            if tokens.count > 1, tokens[tokens.count - 2].kind == .pair {
                // The run may go on in the text.
                tokens.removeLast()
            } else {
                isPrefix = true
            }
        }
        return .phrase(tokens.map(segments.term), isPrefix: isPrefix)
    }

    /// The threes of the only number that the text consists of.
    private static func oneNumber(_ segments: Segments) -> [[UInt8]]? {
        guard segments.tokens.allSatisfy({ $0.kind == .number }), let gap = segments.threes.last,
            segments.threes.filter({ $0.kind == .gap }).count == 1,
            segments.threes.first?.from == segments.tokens.first?.from,
            segments.threes.dropLast().last?.to == segments.tokens.last?.to
        else { return nil }
        return segments.threes.filter { $0.start < gap.start }.map(segments.part)
    }

    // MARK: For FTS5

    /// The query in FTS5's language, for a table with columns that hold `Segments.main` and one, `partsColumn`, that holds
    /// `Segments.parts`, made with `tokenize = 'ascii'`. A row matches it exactly if the row has all terms. Nil for an empty query.
    ///
    /// - Parameter columns: If not empty, all terms must stand in these columns, or in `partsColumn`.
    public func fts5(partsColumn: String, columns: [String] = []) -> String? {
        guard !terms.isEmpty else { return nil }
        let all = terms.indices.map { fts5(term: $0, partsColumn: partsColumn) }.joined(separator: " AND ")
        guard !columns.isEmpty else { return all }
        return "{\((columns + [partsColumn]).map { "\"\($0)\"" }.joined(separator: " "))} : (\(all))"
    }

    /// One term of the query in FTS5's language.
    public func fts5(term index: Int, partsColumn: String) -> String {
        switch terms[index] {
        case .word(let word, let stem, let isPrefix):
            let text = SearchQuery.quoted([stem])
            // What begins with the word may itself be a stem: "happi" finds "happy".
            return isPrefix ? "(\(text) OR \(SearchQuery.quoted([word])) *)" : text
        case .phrase(let tokens, let isPrefix):
            // Stems that stand side by side in `parts` are no phrase.
            return "- \"\(partsColumn)\" : \(SearchQuery.quoted(tokens))\(isPrefix ? " *" : "")"
        case .digits(let threes):
            return "\"\(partsColumn)\" : \(SearchQuery.quoted(threes))"
        }
    }

    /// An expression that finds about as many rows as the term does, at little cost; nil if that is not to be had.
    public func fts5(countingTerm index: Int, partsColumn: String) -> String? {
        switch terms[index] {
        // Beginnings are what costs.
        case .word(_, let stem, _): SearchQuery.quoted([stem])
        case .phrase(_, let isPrefix) where isPrefix: nil
        default: fts5(term: index, partsColumn: partsColumn)
        }
    }

    /// Terms hold letters and digits only, so there is nothing to escape.
    private static func quoted(_ tokens: [[UInt8]]) -> String {
        "\"\(String(decoding: Array(tokens.joined(separator: [.space])), as: UTF8.self))\""
    }
}
