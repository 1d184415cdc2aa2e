/// Tagging finds what a customer said in a note: objections, intents, next steps, moods, roles, risks; and what the note names.
///
/// Read the target in this order:
/// - `Tagger` turns a text into tags with their evidence.
/// - `Lexicon` holds the phrases and cues as data; `Lexicon+English.swift` and `Lexicon+Chinese.swift` are the tables, with
///   `Lexicon+EnglishNotes.swift`, `Lexicon+ChineseNotes.swift` and `Lexicon+Rivals.swift`.
/// - `PatternGraph` joins the tables' patterns, `AutomatonBuilder` makes them one automaton, and `PhraseAutomaton` finds
///   the phrases in one pass.
/// - `ContextReader` decides what a negation, a condition or a guess takes back.
/// - `Tag` and `Taxonomy` name the tags.
/// - `EntityReader` finds days, amounts, shares, quantities, people, rivals and products, with their values.
/// - `TextClassifier` learns labels from labelled texts, and says which words decided.
/// - `ClauseTagger` reads with one what the rules leave silent; `Meanings` tells it what clauses mean, where somebody has vectors of them.
/// - `Taggers` holds both as bytes, so that they are made once.
public struct Tagger: Sendable {
    /// The tagger for the lexicon that ships, made at its first use.
    public static let builtIn = Tagger()

    /// Reads titles, such as "CFO" or "采购经理", for the parts in a decision, and nothing else.
    public static let roles = Tagger(lexicon: .roles)

    private let lexicon: Lexicon

    /// The version of the lexicon that this tagger reads with, to be stored beside each tag.
    public var lexiconVersion: String { lexicon.version }

    /// Prepares a tagger. It shares the lexicon's automaton, so what costs time is to make a lexicon: some
    /// tenths of a second for the built-in one; see `Taggers` for how to keep it.
    public init(lexicon: Lexicon = .builtIn) {
        self.lexicon = lexicon
    }

    /// The tags that the text gives reason for, each with its evidence.
    ///
    /// Spans count Unicode scalars of `text` as it is given, `[start, end)`. The result is sorted by the span's start,
    /// then by tag, then by the span's end; equal texts give equal results on every machine. Any text is accepted.
    ///
    /// - Complexity: O(n) for the search, and O(m log m) for the m phrases found.
    public func tags(in text: String) -> [TagMatch] {
        var text = text
        return text.withUTF8 { utf8 in
            var matches: [TagMatch] = []
            matches.reserveCapacity(utf8.count / 32)
            var (first, scalarsBefore) = (0, 0)
            while first < utf8.count {
                let end = blockEnd(from: first, in: utf8)
                scalarsBefore += read(UnsafeBufferPointer(rebasing: utf8[first..<end]), scalarsBefore, into: &matches)
                first = end
            }
            return matches
        }
    }

    /// Long texts are read in blocks of lines, so that what is worked on stays in the processor's cache.
    private static let blockMin = 1 << 15

    /// Behind the first line's end at which the block from `first` on is large enough. The text's end where lines do not part what is said.
    private func blockEnd(from first: Int, in utf8: UnsafeBufferPointer<UInt8>) -> Int {
        guard lexicon.automaton.endsAtLines, utf8.count - first > Self.blockMin else { return utf8.count }
        return utf8[(first + Self.blockMin)...].firstIndex(of: 0x0A).map { $0 + 1 } ?? utf8.count
    }

    /// As `tags`, with what a second reader must know. In one block: it is for notes.
    func reading(of text: String) -> RuleReading {
        var text = text
        return text.withUTF8 { utf8 in
            var reading = RuleReading()
            let automaton = lexicon.automaton
            let hits = automaton.hits(in: utf8)
            _ = read(utf8, hits, 0, into: &reading.tags)
            func place(_ symbol: Int) -> Int { hits.text.scalar(of: symbol) }
            for hit in hits.content where automaton.tags.speaks(automaton.meanings[hit.meaning]) {
                let tags = automaton.meanings[hit.meaning].tags.map { automaton.tags.tags[Int($0)] }
                reading.spoken.append((place(hit.start)..<place(hit.end - 1) + 1, tags))
            }
            for cue in hits.cues {
                if cue.cues.has([.supposed, .guess]) { reading.doubts.append(place(cue.start)) }
            }
            return reading
        }
    }

    /// Appends the block's tags, and returns its scalars' number.
    private func read(_ utf8: UnsafeBufferPointer<UInt8>, _ scalarsBefore: Int, into matches: inout [TagMatch]) -> Int {
        read(utf8, lexicon.automaton.hits(in: utf8), scalarsBefore, into: &matches)
    }

    private func read(
        _ utf8: UnsafeBufferPointer<UInt8>, _ hits: PhraseAutomaton.Hits, _ scalarsBefore: Int, into matches: inout [TagMatch]
    ) -> Int {
        let automaton = lexicon.automaton
        let text = hits.text
        if hits.content.isEmpty && hits.cues.isEmpty && hits.parts.isEmpty { return text.scalarCount }
        let tags = automaton.tags
        for evidence in ContextReader(hits, meanings: automaton.meanings, tags: tags, pairs: automaton.pairs).evidence() {
            let start = scalarsBefore + text.scalar(of: evidence.start)
            let end = scalarsBefore + text.scalar(of: evidence.end - 1) + 1
            let phrase = String(decoding: utf8[text.byte(of: evidence.start)..<text.byte(of: evidence.end)], as: UTF8.self)
            let attribute = tags.isOfCompetitor[Int(evidence.tag)] ? CompetitorAttribute.of(phrase) : nil
            matches.append(TagMatch(tag: tags.tags[Int(evidence.tag)], span: start..<end, phrase: phrase, attribute: attribute))
        }
        return text.scalarCount
    }
}

/// What the rules make of a text, and where they leave no room for a guess.
struct RuleReading {
    var tags: [TagMatch] = []
    /// Where a phrase of the lexicon stands, taken back or not, and its tags; of one that stands for none, none.
    fileprivate var spoken: [(span: Range<Int>, tags: [Tag])] = []
    /// Where something is supposed or guessed.
    fileprivate var doubts: [Int] = []

    /// Whether the rules saw the tag in the clause, or a phrase that stands for none, and it is negated or settled.
    func isTakenBack(_ clause: Range<Int>, _ tag: Tag) -> Bool {
        spoken.contains { $0.span.overlaps(clause) && ($0.tags.isEmpty || $0.tags.contains(tag)) }
            && !tags.contains { $0.tag.rawValue != "nextstep" && $0.span.overlaps(clause) }
    }

    func hasDoubt(_ clause: Range<Int>) -> Bool { doubts.contains { clause.contains($0) } }
}

/// One tag and the words that give reason for it.
public struct TagMatch: Sendable, Hashable, Codable {
    public let tag: Tag
    /// The evidence, `[start, end)`, in Unicode scalars of the text.
    public let span: Range<Int>
    /// The evidence as it stands in the text.
    public let phrase: String
    /// What a rival is praised or faulted for, where the evidence says so.
    public let attribute: String?
    /// The labelled clause that means most nearly the same, where the meaning gave the tag.
    public let nearest: String?

    public init(tag: Tag, span: Range<Int>, phrase: String, attribute: String? = nil, nearest: String? = nil) {
        self.tag = tag
        self.span = span
        self.phrase = phrase
        self.attribute = attribute
        self.nearest = nearest
    }
}
