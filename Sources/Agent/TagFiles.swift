import CommandSocket
import Foundation
import Sales
import Tagging

/// Texts in files of the user's, for the commands on tags that need no store: train, evaluate, extract.
///
/// A file is read whole and checked before anything is written, so a command that fails prints nothing. Messages name lines, never what
/// stands there.
public enum TagFiles {
    /// A file larger than this is refused: notes and labels are small, and it is held in memory.
    static let bytesMax = 512 << 20

    // MARK: Training

    /// Trains a model on a file's labelled texts and writes it.
    ///
    /// - Throws: `SalesError` `.badFile` or `.badLine`, `CSVError`, or `TaggingError`.
    public static func train(_ path: String, to output: String, replacing: Bool) throws -> TagsTrainResult {
        let texts = try labelledTexts(path)
        let model = try TextClassifier.trained(on: texts)
        let bytes = model.encoded
        let file = try OutputFile(output, replacing: replacing)
        try file.write { $0 += bytes }
        try file.finish()
        return TagsTrainResult(
            bytes: bytes.count, features: model.featureCount, labels: model.labels.count, model: output, texts: texts.count)
    }

    /// Measures how well a file's labels can be told: in folds, or with a model that is there already.
    public static func evaluate(_ path: String, folds: Int, model: String?) throws -> TagsEvaluationResult {
        let texts = try labelledTexts(path)
        let evaluation: ClassifierEvaluation
        if let model {
            evaluation = ClassifierEvaluation(of: try TextClassifier(encoded: read(model)), on: texts)
        } else {
            evaluation = try ClassifierEvaluation(of: texts, folds: folds)
        }
        return TagsEvaluationResult(
            accuracy: evaluation.accuracy, folds: evaluation.folds.isEmpty ? nil : evaluation.folds,
            labels: evaluation.labels.map {
                TagsEvaluationResult.Label(
                    f1: $0.f1, label: $0.label, precision: $0.precision, recall: $0.recall, texts: $0.texts)
            }, texts: evaluation.texts)
    }

    /// Reads CSV with the columns `text` and `label`, or JSON Lines of objects with these keys; told apart by the first character.
    static func labelledTexts(_ path: String) throws -> [LabelledText] {
        let bytes = try read(path)
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let first = bytes[start...].first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
        let texts = first == UInt8(ascii: "{") ? try jsonLines(bytes) : try table(bytes)
        guard !texts.isEmpty else {
            throw SalesError(.badFile, "The file has no texts. Give one text and its label on each line.")
        }
        return texts
    }

    private static func jsonLines(_ bytes: [UInt8]) throws -> [LabelledText] {
        try objects(in: bytes).map { line, object in
            guard let text = object["text"]?.string, let label = object["label"]?.string ?? object["category"]?.string,
                !label.isEmpty
            else {
                throw SalesError(
                    .badLine, "Line \(line): each line needs a “text” and a “label”, both texts. Add what is missing.")
            }
            return LabelledText(text: text, label: label)
        }
    }

    private static func table(_ bytes: [UInt8]) throws -> [LabelledText] {
        var texts: [LabelledText] = []
        var columns: (text: Int, label: Int)?
        func take(_ record: CSVRecord) throws {
            guard let columns else {
                let names = record.fields.map { $0.trimmingCharacters(in: .whitespaces).lowercased() }
                guard let text = names.firstIndex(where: { ["text", "文本"].contains($0) }),
                    let label = names.firstIndex(where: { ["label", "category", "标签"].contains($0) })
                else {
                    throw SalesError(.badFile, "The first line must name the columns “text” and “label”. Add such a line.")
                }
                columns = (text, label)
                return
            }
            guard record.fields.indices.contains(columns.text), record.fields.indices.contains(columns.label),
                !record.fields[columns.label].isEmpty
            else {
                throw SalesError(.badLine, "Line \(record.line): the text or the label is missing. Add it, or remove the line.")
            }
            texts.append(LabelledText(text: record.fields[columns.text], label: record.fields[columns.label]))
        }
        var reader = CSVReader()
        try reader.read(bytes, take)
        try reader.finish(take)
        return texts
    }

    // MARK: Extracting

    /// Reads JSON Lines of `id`, `text` and `written`, and gives for each a line of JSON with its tags and entities.
    ///
    /// - Parameters:
    ///   - model: a trained model, to add its best label and the words that decided.
    ///   - embeddings: the folder of an embedding engine, to read clauses for their meaning too.
    ///   - progress: told how far the labelled clauses are read, which is done once.
    public static func extract(
        _ path: String, model: String?, embeddings: URL?,
        progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) async throws -> [String] {
        let notes = try notes(path)
        let taggers = KeptTaggers.ready
        let classifier = try model.map { try TextClassifier(encoded: read($0)) }
        let scratch = FileManager.default.temporaryDirectory.appending(path: "satchel-extract-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: scratch, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(at: scratch) }
        guard let engine = embeddings.flatMap({ EmbeddingEngine($0, scratch: scratch) }) else { throw noEngine }
        let tags: [[TagMatch]]
        do {
            tags = try await MeaningReader(engine, taggers, progress: progress).allTags(in: notes.map(\.text))
        } catch let failure as EngineFailure {
            throw CommandFailure("engine-failed", failure.message)
        }
        let reader = EntityReader(taggers: taggers)
        return zip(notes, tags).map { line(of: $0, $1, reader.entities(in: $0.text, written: $0.written), classifier).text }
    }

    private static let noEngine = CommandFailure(
        "no-engine", "There is no embedding engine. Set one up with tools/setup-embeddings, or leave --embeddings out.")

    /// As above, by rules and words alone.
    public static func extract(_ path: String, model: String?) throws -> [String] {
        let classifier = try model.map { try TextClassifier(encoded: read($0)) }
        let notes = try notes(path)
        let taggers = KeptTaggers.ready
        let reader = EntityReader(taggers: taggers)
        return notes.map { note in
            let entities = reader.entities(in: note.text, written: note.written)
            let tags = taggers.clauses.allTags(in: note.text, beside: taggers.rules, entities: entities)
            return line(of: note, tags, entities, classifier).text
        }
    }

    private static func notes(_ path: String) throws -> [Note] {
        try objects(in: try read(path)).map { try Note($0.line, $0.object) }
    }

    private struct Note {
        let id: JSONText
        let text: String
        let written: NoteDay

        init(_ line: Int, _ object: JSONText) throws(SalesError) {
            switch object["id"] {
            case .string(let id)?: self.id = .string(id)
            case .int(let id)?: self.id = .int(id)
            default: throw SalesError(.badLine, "Line \(line): “id” is missing, or is neither a text nor a whole number.")
            }
            guard let text = object["text"]?.string else {
                throw SalesError(.badLine, "Line \(line): “text” is missing, or is no text.")
            }
            guard let written = object["written"]?.string.flatMap(NoteDay.init) else {
                throw SalesError(
                    .badLine,
                    "Line \(line): “written” must be the day of the note as YYYY-MM-DD; dates in it are read from that day.")
            }
            self.text = text
            self.written = written
        }
    }

    private static func line(
        of note: Note, _ tags: [TagMatch], _ entities: [TextEntity], _ classifier: TextClassifier?
    ) -> JSONText {
        func span(_ range: Range<Int>) -> JSONText { .array([.int(Int64(range.lowerBound)), .int(Int64(range.upperBound))]) }
        let tags = tags.map { match -> JSONText in
            var members: [(key: String, value: JSONText)] = []
            if let attribute = match.attribute { members.append(("attribute", .string(attribute))) }
            if let nearest = match.nearest { members.append(("nearest", .string(nearest))) }
            members.append(("span", span(match.span)))
            members.append(("tag", .string(match.tag.rawValue)))
            return .object(members)
        }
        let entities = entities.map { entity -> JSONText in
            .object([("kind", .string(entity.kind.rawValue)), ("span", span(entity.span)), ("value", value(entity.value))])
        }
        var members: [(key: String, value: JSONText)] = [("entities", .array(entities)), ("id", note.id)]
        if let classifier, let best = classifier.scores(of: note.text).first {
            let reasons = classifier.reasons(for: best.label, in: note.text).map { reason -> JSONText in
                .object([("span", span(reason.span)), ("weight", number(Double(reason.weight)))])
            }
            members.append(
                (
                    "label",
                    .object([("label", .string(best.label)), ("reasons", .array(reasons)), ("score", number(Double(best.score)))])
                ))
        }
        members.append(("tags", .array(tags)))
        return .object(members)
    }

    private static func value(_ value: TextEntity.Value) -> JSONText {
        switch value {
        case .date(let text), .name(let text): .string(text)
        case .amount(let amount, let currency):
            .object([("currency", currency.map(JSONText.string) ?? .null), ("number", number(amount))])
        case .percent(let share): number(share)
        case .quantity(let count, let unit): .object([("number", number(count)), ("unit", .string(unit))])
        }
    }

    private static func number(_ number: Double) -> JSONText { Int64(exactly: number).map(JSONText.int) ?? .double(number) }

    // MARK: Reading

    /// The objects of JSON Lines with their line numbers; empty lines are passed over.
    private static func objects(in bytes: [UInt8]) throws(SalesError) -> [(line: Int, object: JSONText)] {
        var found: [(line: Int, object: JSONText)] = []
        var number = 0
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        for line in bytes[start...].split(separator: 0x0A, omittingEmptySubsequences: false) {
            number += 1
            if line.allSatisfy({ [0x20, 0x09, 0x0D].contains($0) }) { continue }
            guard let object = line.withUnsafeBytes(JSONText.init), case .object = object else {
                throw SalesError(.badLine, "Line \(number) is no JSON object. Each line must hold one, in UTF-8.")
            }
            found.append((number, object))
        }
        return found
    }

    /// A file's bytes, or those of the standard input for `-`.
    private static func read(_ path: String) throws -> [UInt8] {
        var bytes: [UInt8] = []
        func add(_ chunk: some Collection<UInt8>) throws {
            bytes += chunk
            guard bytes.count <= bytesMax else {
                throw SalesError(.badFile, "The file is larger than \(bytesMax >> 20) MiB. Cut it into parts.")
            }
        }
        if path == "-" {
            while let chunk = try FileHandle.standardInput.read(upToCount: 1 << 20), !chunk.isEmpty { try add(chunk) }
        } else {
            let file = try InputFile(path)
            while let chunk = try file.next(upTo: 1 << 20) { try add(chunk) }
        }
        return bytes
    }
}

public struct TagsTrainResult: Codable, Sendable {
    public var bytes: Int
    public var features: Int
    public var labels: Int
    public var model: String
    public var texts: Int
}

public struct TagsEvaluationResult: Codable, Sendable {
    public struct Label: Codable, Sendable {
        public var f1: Double
        public var label: String
        public var precision: Double
        public var recall: Double
        public var texts: Int
    }

    public var accuracy: Double
    /// Absent where a model was given.
    public var folds: [Double]?
    public var labels: [Label]
    public var texts: Int
}
