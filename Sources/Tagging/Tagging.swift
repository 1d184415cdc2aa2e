/// Tagging finds what a customer said in a note: objections, intents, next steps, moods, roles, risks.
///
/// Read the target in this order:
/// - `Tagger` turns a text into tags with their evidence.
/// - `Lexicon` holds the phrases and cues as data; `Lexicon+English.swift` and `Lexicon+Chinese.swift` are the tables.
/// - `PatternGraph` joins the tables' patterns, `AutomatonBuilder` makes them one automaton, and `PhraseAutomaton` finds
///   the phrases in one pass.
/// - `ContextReader` decides what a negation, a condition or a guess takes back.
/// - `Tag` and `TagCatalogue` name the tags.
public struct Tagger: Sendable {
    /// The tagger for the lexicon that ships, made at its first use.
    public static let builtIn = Tagger()

    private let lexicon: Lexicon

    /// The version of the lexicon that this tagger reads with, to be stored beside each tag.
    public var lexiconVersion: String { lexicon.version }

    /// Prepares a tagger. It shares the lexicon's automaton, so what costs time is to make a lexicon: some
    /// milliseconds for the built-in one, once in a process.
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
            let automaton = lexicon.automaton
            let hits = automaton.hits(in: utf8)
            if hits.content.isEmpty && hits.cues.isEmpty { return [] }
            let reader = ContextReader(hits, meanings: automaton.meanings, tags: automaton.tags)
            return Self.quoted(reader.evidence(), from: utf8, tags: automaton.tags)
        }
    }

    /// Cuts each evidence's words out of the text. The spans are sorted by start, so one walk is enough.
    private static func quoted(
        _ found: [Evidence], from utf8: UnsafeBufferPointer<UInt8>, tags: TagTable
    ) -> [TagMatch] {
        var matches: [TagMatch] = []
        matches.reserveCapacity(found.count)
        var position = 0
        var place = 0
        for evidence in found {
            place = skipped(evidence.start - position, from: place, in: utf8)
            position = evidence.start
            let end = skipped(evidence.end - evidence.start, from: place, in: utf8)
            matches.append(
                TagMatch(
                    tag: tags.tags[Int(evidence.tag)], span: evidence.start..<evidence.end,
                    phrase: String(decoding: utf8[place..<end], as: UTF8.self)))
        }
        return matches
    }

    /// The place of the byte that begins the scalar `count` scalars further on.
    private static func skipped(_ count: Int, from start: Int, in utf8: UnsafeBufferPointer<UInt8>) -> Int {
        var place = start
        var left = count
        while place < utf8.count {
            if utf8[place] & 0xC0 != 0x80 {
                if left == 0 { break }
                left -= 1
            }
            place += 1
        }
        return place
    }
}

/// One tag and the words that give reason for it.
public struct TagMatch: Sendable, Hashable, Codable {
    public let tag: Tag
    /// The evidence, `[start, end)`, in Unicode scalars of the text.
    public let span: Range<Int>
    /// The evidence as it stands in the text.
    public let phrase: String

    public init(tag: Tag, span: Range<Int>, phrase: String) {
        self.tag = tag
        self.span = span
        self.phrase = phrase
    }
}
