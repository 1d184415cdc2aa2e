/// Both layers that ship, ready: they take most of a second of processor time to make, and a few hundredths to read as bytes.
///
/// This target touches no file: who has a place for the bytes keeps them there under a name that holds ``source``, and makes them anew where they are
/// missing, damaged or of another source. Made or read, the taggers are the same: what is made is read from its own bytes, too.
public struct Taggers: Sendable {
    public let rules: Tagger
    public let clauses: ClauseTagger

    /// Made at its first use in a process.
    public static let builtIn: Taggers = {
        do {
            let examples = try TextClassifier(encoded: TextClassifier.trained(on: ClauseExamples.builtIn).encoded)
            return Taggers(lexicon: .builtIn, model: examples)
        } catch {
            // The examples are source code, and a test reads them: a failure here is a bug in them.
            preconditionFailure("The examples of clauses are malformed: \(error)")
        }
    }()

    private let lexicon: Lexicon
    private let model: TextClassifier

    private init(lexicon: Lexicon, model: TextClassifier) {
        (self.lexicon, self.model) = (lexicon, model)
        rules = Tagger(lexicon: lexicon)
        clauses = ClauseTagger(model, version: ClauseTagger.builtInVersion)
    }

    // MARK: As bytes

    private static let magic = Array("SATCHTGR".utf8)
    /// Raise it when the same texts come to give other bytes: with every change of features, training, automaton or these formats.
    static let making: UInt32 = 1

    /// Says what the taggers are made from: texts of examples, patterns, pairs, and how.
    ///
    /// - Complexity: O(length of all that): about a millisecond.
    public static let source: UInt64 = {
        var out = ByteWriter(magic)
        out.append(making)
        for text in ClauseTexts.all { out.bytes += text.utf8 }
        for entry in Lexicon.builtInEntries {
            out.append(String(describing: entry.sense))
            for pattern in entry.patterns { out.append(pattern) }
        }
        for pair in Lexicon.builtInPairs { out.append(String(describing: pair)) }
        for version in [Lexicon.builtInVersion, ClauseTagger.builtInVersion] { out.append(version) }
        return ByteReader.checksum(out.bytes[...])
    }()

    /// Magic bytes, ``source``, the lexicon, the model as `TextClassifier.encoded`, and a checksum of the lexicon's part; all little-endian.
    public var encoded: [UInt8] {
        var out = ByteWriter(Self.magic)
        out.append(Self.source)
        lexicon.write(to: &out)
        let rules = out.sealed
        out = ByteWriter(Self.magic)
        out.append(UInt64(rules.count))
        return out.bytes + rules + model.encoded
    }

    /// Reads what ``encoded`` gave.
    ///
    /// - Throws: `TaggingError` `.badModel` where the bytes are damaged, or of another source than this program's.
    public init(encoded bytes: [UInt8]) throws(TaggingError) {
        let damage = TaggingError(.badModel, "What was kept of the taggers is damaged or of another version. Make it anew.")
        let head = Self.magic.count + 8
        guard bytes.count > head, bytes.starts(with: Self.magic) else { throw damage }
        var reader = ByteReader(bytes, from: Self.magic.count, damage: damage)
        let count = try reader.uint64()
        guard count <= bytes.count - head else { throw damage }
        let rules = Array(bytes[head..<(head + Int(count))])
        reader = ByteReader(rules, from: Self.magic.count, damage: damage)
        guard reader.isSealed, try reader.uint64() == Self.source else { throw damage }
        let lexicon = try Lexicon(&reader, damage: damage)
        guard reader.isAtEnd else { throw damage }
        self.init(lexicon: lexicon, model: try TextClassifier(encoded: Array(bytes[(head + Int(count))...])))
    }
}
