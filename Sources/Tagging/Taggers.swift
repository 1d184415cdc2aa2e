import Dispatch
import Synchronization

/// Both layers that ship, and what finds names, ready: they take over twenty seconds of processor time to make, and a tenth of one to read as bytes.
///
/// This target touches no file: who has a place for the bytes keeps them there under a name that holds ``source``, and makes them anew where they are
/// missing, damaged or of another source. Made or read, the taggers are the same: models round their weights as they are made.
public struct Taggers: Sendable {
    public let rules: Tagger
    public let clauses: ClauseTagger
    let names: NameTagger

    /// Made at its first use in a process.
    public static let builtIn: Taggers = {
        do {
            return try made(of: LabelledNote.all)
        } catch {
            // The examples are source code, and a test reads them: a failure here is a bug in them.
            preconditionFailure("The examples of clauses are malformed: \(error)")
        }
    }()

    /// Learns from notes, and from all else that ships.
    package static func made(of notes: [LabelledNote]) throws(TaggingError) -> Taggers {
        // The two know nothing of each other, and take as long: side by side, who waits does so half as long.
        let models = Mutex<(clauses: Result<TextClassifier, TaggingError>?, names: Result<TextClassifier, TaggingError>?)>(
            (nil, nil))
        DispatchQueue.concurrentPerform(iterations: 2) { part in
            if part == 0 {
                let made = Result { () throws(TaggingError) in try clauses(of: notes) }
                models.withLock { $0.clauses = made }
            } else {
                let made = Result { () throws(TaggingError) in try NameTagger.trained(on: notes, rules: EntityReader(tagger: nil))
                }
                models.withLock { $0.names = made }
            }
        }
        guard case (let clauses?, let names?) = models.withLock({ $0 }) else { preconditionFailure("Both parts have run.") }
        return Taggers(lexicon: .builtIn, clauses: try clauses.get(), names: try names.get())
    }

    private static func clauses(of notes: [LabelledNote]) throws(TaggingError) -> TextClassifier {
        var settings = TextClassifier.Settings()
        // Rarer features would say no more.
        settings.textsMin = 3
        settings.isPlain = true
        return try TextClassifier.trained(onManyLabelled: ClauseExamples.builtIn(notes), settings: settings)
    }

    private let lexicon: Lexicon
    private let clauseModel: TextClassifier

    private init(lexicon: Lexicon, clauses: TextClassifier, names: TextClassifier) {
        (self.lexicon, clauseModel) = (lexicon, clauses)
        rules = Tagger(lexicon: lexicon)
        self.names = NameTagger(names)
        self.clauses = ClauseTagger(
            clauses, version: ClauseTagger.builtInVersion, known: rules, names: EntityReader(tagger: self.names))
    }

    // MARK: As bytes

    private static let magic = Array("SATCHTGR".utf8)
    /// Raise it when the same texts come to give other bytes: with every change of features, training, automaton or these formats.
    static let making: UInt32 = 4

    /// Says what the taggers are made from: texts of examples, patterns, pairs, and how.
    ///
    /// - Complexity: O(length of all that): some milliseconds.
    public static let source: UInt64 = {
        var out = ByteWriter(magic)
        out.append(making)
        for text in ClauseTexts.all + NoteTexts.all + NameTexts.all { out.bytes += text.utf8 }
        for entry in Lexicon.builtInEntries {
            out.append(String(describing: entry.sense))
            for pattern in entry.patterns { out.append(pattern) }
        }
        for pair in Lexicon.builtInPairs { out.append(String(describing: pair)) }
        for version in [Lexicon.builtInVersion, ClauseTagger.builtInVersion] { out.append(version) }
        return ByteReader.checksum(out.bytes[...])
    }()

    /// Magic bytes, the lengths of the lexicon's part and the clauses', the lexicon behind ``source`` and before its checksum, and the two models as
    /// `TextClassifier.encoded`; all little-endian.
    public var encoded: [UInt8] {
        var out = ByteWriter(Self.magic)
        out.append(Self.source)
        lexicon.write(to: &out)
        let (rules, clauses) = (out.sealed, clauseModel.encoded)
        out = ByteWriter(Self.magic)
        out.append(UInt64(rules.count))
        out.append(UInt64(clauses.count))
        return out.bytes + rules + clauses + names.model.encoded
    }

    /// Reads what ``encoded`` gave.
    ///
    /// - Throws: `TaggingError` `.badModel` where the bytes are damaged, or of another source than this program's.
    public init(encoded bytes: [UInt8]) throws(TaggingError) {
        let damage = TaggingError(.badModel, "What was kept of the taggers is damaged or of another version. Make it anew.")
        let head = Self.magic.count + 16
        guard bytes.count > head, bytes.starts(with: Self.magic) else { throw damage }
        var reader = ByteReader(bytes, from: Self.magic.count, damage: damage)
        let counts = (try reader.uint64(), try reader.uint64())
        let left = UInt64(bytes.count - head)
        guard counts.0 <= left, counts.1 <= left - counts.0 else { throw damage }
        let (rulesEnd, clausesEnd) = (head + Int(counts.0), head + Int(counts.0) + Int(counts.1))
        let rules = Array(bytes[head..<rulesEnd])
        reader = ByteReader(rules, from: Self.magic.count, damage: damage)
        guard reader.isSealed, try reader.uint64() == Self.source else { throw damage }
        let lexicon = try Lexicon(&reader, damage: damage)
        guard reader.isAtEnd else { throw damage }
        self.init(
            lexicon: lexicon, clauses: try TextClassifier(encoded: Array(bytes[rulesEnd..<clausesEnd]), isPlain: true),
            names: try TextClassifier(encoded: Array(bytes[clausesEnd...])))
    }
}
