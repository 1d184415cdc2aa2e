/// What a phrase of the lexicon tells the tagger.
public enum Sense: Sendable, Hashable {
    /// The phrase is evidence for the tag.
    case tag(Tag)
    /// The phrase is complete and gives no tag; evidence inside it is dropped ("预算不是问题").
    case neutral
    /// Evidence for the tag where the sentence speaks of a rival; nothing elsewhere ("就是贵" behind "西门子").
    case ofRival(Tag)
    /// A word that gives a tag together with another one near it: see `Lexicon.Pair`.
    case part(String)
    /// Context that takes back, allows or ends something near it.
    case cue(Cue)
}

/// Words that change what is said near them, within one clause.
public enum Cue: String, Sendable, Hashable, CaseIterable {
    /// Takes back what follows closely: "did not", "没有".
    case negator
    /// Like a negator, and takes back a role too: "is not the", "不是".
    case denial
    /// Takes back what stands before it: "is not a problem", "不成问题".
    case settled
    /// The clause is supposed or asked, not said: "if", "要是", "是不是".
    case supposed
    /// The clause is the rep's guess: "I suspect", "我估计".
    case guess
    /// Ends the reach of negators before it: "but", "因为".
    case turn
    /// Ends a clause: punctuation.
    case boundary
    /// Names a rival, or a word for one; what follows in the sentence is said of it.
    case rival
    /// Names our side: what follows is said of us again.
    case own
    /// Ends a sentence.
    case stop
    /// Looks like a cue and is none: "not only", "不错".
    case inert
    /// A day, week or deadline that can only be to come: "next week", "下周三", "by Friday".
    case when
    /// A day that may be to come or past: "on Tuesday", "周三".
    case day
    /// Something one does with a customer: "visit", "发报价".
    case action
    /// The clause tells the past: "yesterday", "上周". It takes a `day` back, not a `when`.
    case past
}

/// The phrases the tagger looks for, as data with a version.
public struct Lexicon: Sendable {
    /// One row of the tables: patterns that share a sense.
    ///
    /// In a pattern `(a|b)` stands for either word and `(a|)` for the word or nothing; groups may nest. Letters match
    /// in either case; a space matches any run of blanks. English words match as whole words.
    public struct Entry: Sendable {
        public let sense: Sense
        public let patterns: [String]

        public init(_ sense: Sense, _ patterns: [String]) {
            self.sense = sense
            self.patterns = patterns
        }
    }

    /// A tag that two words give together, in either order, close in one sentence: "报价" and "离谱", "clause" and "strike out".
    public struct Pair: Sendable {
        public let tag: Tag
        public let parts: (String, String)

        public init(_ tag: Tag, _ one: String, _ other: String) {
            self.tag = tag
            parts = (one, other)
        }
    }

    /// Limits on what is handed in, so that a workspace's own lexicon cannot exhaust a laptop. A phrase's length counts
    /// blanks as written.
    public static let phraseLengthMax = 128
    public static let phraseCountMax = 1_000_000_000

    public let version: String

    /// Finds the phrases.
    let automaton: PhraseAutomaton

    /// How many distinct phrases the lexicon holds.
    public var phraseCount: Int { automaton.phraseCount }

    /// Checks the entries and prepares the search. A phrase may stand in several entries; it then has all their senses.
    ///
    /// - Parameter pairs: Their parts are those of the entries' senses; a pair with a part that no entry has gives nothing.
    /// - Throws: `TaggingError` where the version or a phrase is empty, there are more than 64 parts, a pattern is malformed, or a limit is exceeded.
    /// - Complexity: about O(total length of the patterns), however many phrases they stand for.
    public init(version: String, entries: [Entry], pairs: [Pair] = []) throws {
        guard !version.isEmpty else {
            throw TaggingError(.missingVersion, "The lexicon has no version. Give it one, such as 2026-01.")
        }
        var graph = PatternGraph()
        for entry in entries {
            let sense = graph.meanings.number(entry.sense)
            for pattern in entry.patterns { try graph.add(pattern, sense: sense) }
        }
        graph.meanings.pairs = pairs
        guard graph.meanings.partNames.count <= PairTable.partsMax else {
            throw TaggingError(.tooManyPhrases, "The lexicon has more than \(PairTable.partsMax) parts. Join some.")
        }
        automaton = try PhraseAutomaton(graph)
        guard automaton.phraseCount <= Self.phraseCountMax else {
            throw TaggingError(
                .tooManyPhrases, "The lexicon has more than \(Self.phraseCountMax) phrases. Remove alternatives.")
        }
        self.version = version
    }

    /// Reads what `write` wrote.
    init(_ reader: inout ByteReader, damage: TaggingError) throws(TaggingError) {
        version = try reader.string()
        automaton = try PhraseAutomaton(&reader, damage: damage)
    }

    func write(to out: inout ByteWriter) {
        out.append(version)
        automaton.write(to: &out)
    }

    /// The lexicon that ships with a workspace's own phrases. Tags that it gives carry a version that says so.
    public init(extendingBuiltIn entries: [Entry]) throws {
        try self.init(version: Self.builtInVersion + "+own", entries: Self.builtInEntries + entries, pairs: Self.builtInPairs)
    }

    /// The lexicon that ships.
    public static let builtIn: Lexicon = {
        do {
            return try Lexicon(version: builtInVersion, entries: builtInEntries, pairs: builtInPairs)
        } catch {
            // The tables are source code, and a test reads them: a failure here is a bug in them.
            preconditionFailure("The built-in lexicon is malformed: \(error)")
        }
    }()

    /// The part of it that tells from a title who takes which part in a decision: made in a fraction of the time.
    static let roles: Lexicon = {
        let entries = builtInEntries.filter { entry in
            switch entry.sense {
            case .tag(let tag): tag.group == "role"
            case .neutral: true
            case .cue(let cue): [.negator, .denial, .turn, .boundary, .stop, .inert].contains(cue)
            case .ofRival, .part: false
            }
        }
        do {
            return try Lexicon(version: builtInVersion, entries: entries)
        } catch {
            // As above: a part of tables that a test reads.
            preconditionFailure("The built-in lexicon of roles is malformed: \(error)")
        }
    }()

    /// Raise it with every change of the tables: tags keep the version they were drawn with.
    package static let builtInVersion = "lexicon-4"

    package static var builtInEntries: [Entry] {
        english + englishNotes + chinese + chineseNotes + rivals + notesOfRisks + parts + dayCues + punctuation
    }

    private static let punctuation: [Entry] = [
        Entry(
            .cue(.boundary),
            [
                "，", "。", "！", "？", "；", "：", "…", ",", ".", "!", "?", ";", ":", "\n", "\r", "—", "“", "”", "\"",
            ]),
        Entry(.cue(.stop), ["。", "！", "？", "；", ".", "!", "?", ";", "\n"]),
    ]
}

/// How scalars are made alike before they are compared. One scalar stays one scalar, so spans stay exact.
enum Folding {
    static let space: UInt32 = 0x20

    /// Lower case for ASCII, ASCII for full-width forms, one apostrophe, one blank. Line breaks stay: they end clauses.
    static func fold(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x41...0x5A: return scalar + 0x20
        case 0x00...0x08, 0x0A...0x1F, 0x21...0x7F: return scalar
        case 0x09, 0xA0, 0x2000...0x200A, 0x202F, 0x3000: return space
        case 0x2018, 0x2019, 0xFF07: return 0x27
        case 0xFF21...0xFF3A: return scalar - 0xFEE0 + 0x20
        case 0xFF10...0xFF19, 0xFF41...0xFF5A: return scalar - 0xFEE0
        default: return scalar
        }
    }

    /// Whether a folded scalar is part of a word that is written with blanks around it: Latin letters, digits, and the
    /// marks that combine with them. Chinese characters are not: a phrase may begin and end between any two of them.
    static func isWord(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x30...0x39, 0x61...0x7A, 0x5F, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x300...0x36F: return true
        default: return false
        }
    }
}
