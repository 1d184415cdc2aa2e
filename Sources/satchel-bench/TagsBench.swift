import Agent
import Foundation
import Sales
import Tagging

/// The group `tags`: rules, entities and the classifier, beside pyahocorasick and scikit-learn in the same run.
///
/// The labelled notes are the project's own (`fixtures/tags`); the texts for the classifier are real (`../shared/data/intents`), and
/// without them their measures are left out. The peers run in `tools/peers/tags.py`; without its packages our figures stand alone.
final class TagsBench {
    private struct Note: Decodable {
        struct Tagged: Decodable {
            let tag: String
            let span: [Int]
        }

        struct Named: Decodable {
            let kind: String
            let span: [Int]
            let value: JSONValueText
        }

        let language: String
        let text: String
        let written: String
        let tags: [Tagged]
        let entities: [Named]
    }

    /// A value of JSON as a text that is equal where the values are.
    private struct JSONValueText: Decodable, Hashable {
        let text: String

        private enum Key: CodingKey { case number, currency, unit }

        init(_ value: TextEntity.Value) {
            text =
                switch value {
                case .date(let text), .name(let text): text
                case .percent(let number): "\(number)"
                case .amount(let number, let currency): "\(number) \(currency ?? "-")"
                case .quantity(let number, let unit): "\(number) \(unit)"
                }
        }

        init(from decoder: any Decoder) throws {
            if let members = try? decoder.container(keyedBy: Key.self) {
                let unit = try members.decodeIfPresent(String.self, forKey: .unit)
                let currency = try members.decodeIfPresent(String.self, forKey: .currency)
                text = "\(try members.decode(Double.self, forKey: .number)) \(unit ?? currency ?? "-")"
            } else if let number = try? decoder.singleValueContainer().decode(Double.self) {
                text = "\(number)"
            } else {
                text = try decoder.singleValueContainer().decode(String.self)
            }
        }
    }

    /// A figure of a peer, as `tools/peers/tags.py` prints it.
    private struct PeerLine: Decodable {
        let measure: String
        let peer: String
        let wall: Double?
        let cpu: Double?
        let share: Double?
        let count: Double?
    }

    private static let languages = ["zh", "en", "mixed"]
    private static let data = root.appendingPathComponent("../shared/data/intents").standardizedFileURL
    private static let sets = [
        ("tags.telemarketing", "telemarketing_zh.jsonl", 86.0), ("tags.banking77", "banking77_en.csv", 91.0),
    ]

    private let report: Report
    private let folder: URL

    init(_ report: Report, _ folder: Folder) {
        self.report = report
        self.folder = URL(fileURLWithPath: folder.path)
    }

    func run() async throws {
        let notes = try notes("test")
        try await quality(notes)
        let note = report.wants("tags.note")
        if report.wants("tags.rules") { try rules() }
        if note { try oneNote() }
        let wanted = Self.sets.filter { report.wants($0.0) }
        let train = report.wants("tags.train")
        guard !wanted.isEmpty || train else { return }
        guard FileManager.default.isReadableFile(atPath: Self.data.path) else {
            report.progress("Skipped: there are no texts in \(Self.data.path)")
            return
        }
        try classifier(wanted, train: train)
    }

    // MARK: Notes

    private func notes(_ part: String) throws -> [Note] {
        let file = root.appendingPathComponent("fixtures/tags/\(part).jsonl")
        return try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")).map {
            try JSONDecoder().decode(Note.self, from: $0)
        }
    }

    /// The micro-averaged F1 of tags (by overlap) and of entities (by overlap and equal value), in percent, for each language.
    private func quality(_ notes: [Note]) async throws {
        let reader = EntityReader()
        let (wantsTags, wantsEntities) = (report.wants("tags.f1"), report.wants("entities.f1"))
        guard wantsTags || wantsEntities else { return }
        var scores: [(language: String, tags: Double, entities: Double)] = []
        for language in Self.languages {
            var tags = (found: 0, all: 0)
            var entities = (found: 0, all: 0)
            for note in notes where note.language == language {
                guard let written = NoteDay(note.written) else { throw BenchError("A labelled note has no day.") }
                Self.count(
                    &tags, note.tags.map { ($0.tag, $0.span[0]..<$0.span[1]) },
                    ClauseTagger.builtIn.allTags(in: note.text).map { ($0.tag.rawValue, $0.span) })
                Self.count(
                    &entities, note.entities.map { ("\($0.kind) \($0.value.text)", $0.span[0]..<$0.span[1]) },
                    reader.entities(in: note.text, written: written).map {
                        ("\($0.kind.rawValue) \(JSONValueText($0.value).text)", $0.span)
                    })
            }
            func f1(_ counts: (found: Int, all: Int)) -> Double {
                counts.all == 0 ? 0 : 200 * Double(counts.found) / Double(counts.all)
            }
            scores.append((language, f1(tags), f1(entities)))
        }
        // The worst language counts; the others stand beside it.
        func add(_ id: String, _ aim: Double, _ figures: [(name: String, value: Double)]) {
            let worst = figures.map(\.value).min() ?? 0
            report.add(
                Measurement(
                    id: id, value: worst, unit: "% F1", peer: "no peer", peerValue: 0, aim: .atLeast(aim), details: figures))
        }
        if wantsTags {
            add("tags.f1", 85, scores.map { ($0.language, $0.tags) })
            let meanings = try await f1WithMeanings(notes)
            if !meanings.isEmpty { add("tags.f1.meanings", 85, meanings) }
        }
        if wantsEntities { add("entities.f1", 90, scores.map { ($0.language, $0.entities) }) }
    }

    /// The same of tags where clauses are read for their meaning, too; nothing where no embedding engine is set up.
    private func f1WithMeanings(_ notes: [Note]) async throws -> [(name: String, value: Double)] {
        guard let engine = EmbeddingEngine(EmbeddingEngine.standardFolder(), scratch: folder) else {
            report.progress("Skipped: no embedding engine is set up, see tools/setup-embeddings")
            return []
        }
        let reader = try await MeaningReader(engine) { [report] in report.progress("Reading labelled clauses: \($0) of \($1)") }
        var figures: [(name: String, value: Double)] = []
        for language in Self.languages {
            let own = notes.filter { $0.language == language }
            var counts = (found: 0, all: 0)
            for (note, tags) in zip(own, try await reader.allTags(in: own.map(\.text))) {
                Self.count(
                    &counts, note.tags.map { ($0.tag, $0.span[0]..<$0.span[1]) }, tags.map { ($0.tag.rawValue, $0.span) })
            }
            figures.append((language, counts.all == 0 ? 0 : 200 * Double(counts.found) / Double(counts.all)))
        }
        return figures
    }

    private static func count(
        _ counts: inout (found: Int, all: Int), _ wanted: [(String, Range<Int>)], _ given: [(String, Range<Int>)]
    ) {
        var used = Set<Int>()
        for one in wanted {
            if let hit = given.indices.first(where: {
                !used.contains($0) && given[$0].0 == one.0 && given[$0].1.overlaps(one.1)
            }) {
                used.insert(hit)
            }
        }
        counts.found += used.count
        counts.all += wanted.count + given.count
    }

    // MARK: Speed

    /// All labelled notes over and over, some megabytes: each sentence has tags.
    private func longText() throws -> String {
        let once = (try notes("train") + notes("test")).map(\.text).joined(separator: "\n")
        return String(repeating: once + "\n", count: max(1, 8_000_000 / once.utf8.count))
    }

    /// Rules over text, beside a plain search for the words that our rules found in it.
    private func rules() throws {
        let text = try longText()
        _ = Tagger.builtIn.tags(in: "")
        var all = [Spent]()
        var phrases = Set<String>()
        for _ in 0..<report.times {
            let (spent, matches) = Spent.on { Tagger.builtIn.tags(in: text) }
            all.append(spent)
            for match in matches { phrases.insert(match.phrase) }
        }
        let words = folder.appendingPathComponent("words.txt")
        let file = folder.appendingPathComponent("text.txt")
        try Data(phrases.sorted().joined(separator: "\n").utf8).write(to: words)
        try Data(text.utf8).write(to: file)
        let peer = peerLines(["--only", "rules", "--words", words.path, "--text", file.path]).first
        let size = Double(text.utf8.count) / 1_000_000
        let spent = Spent.median(all)
        func speed(_ seconds: Double?) -> Double { seconds.map { $0 > 0 ? size / $0 : 0 } ?? 0 }
        report.add(
            Measurement(
                id: "tags.rules", value: speed(spent.wall), unit: "MB/s", peer: peer?.peer ?? "no peer",
                peerValue: speed(peer?.wall),
                aim: .atLeast(50), cpu: (speed(spent.cpu), speed(peer?.cpu)), details: [("words", Double(phrases.count))]))
    }

    /// Tags and entities of one note of 200 characters.
    private func oneNote() throws {
        let joined = Array(try notes("train").map(\.text).joined(separator: " ").unicodeScalars)
        let texts = (0..<50).map { number -> String in
            var view = String.UnicodeScalarView()
            view.append(contentsOf: joined[(number * 150)..<(number * 150 + 200)])
            return String(view)
        }
        guard let written = NoteDay("2026-03-04") else { return }
        let reader = EntityReader()
        _ = ClauseTagger.builtIn.allTags(in: texts[0])
        var all = [Spent]()
        for _ in 0..<report.times {
            let (spent, _) = Spent.on {
                for text in texts {
                    _ = ClauseTagger.builtIn.allTags(in: text, entities: reader.entities(in: text, written: written))
                }
            }
            all.append(spent)
        }
        let spent = Spent.median(all)
        let each = 1_000 / Double(texts.count)
        report.add(
            Measurement(
                id: "tags.note", value: spent.wall * each, unit: "ms", peer: "no peer", peerValue: 0, aim: .atMost(0.5),
                cpu: (spent.cpu * each, 0)))
    }

    // MARK: Classifier

    private func classifier(_ wanted: [(String, String, Double)], train: Bool) throws {
        for (id, name, aim) in wanted {
            let texts = try labelled(name)
            report.progress("Training on \(name), five times")
            let evaluation = try ClassifierEvaluation(of: texts, folds: 5)
            let peer = peerLines(["--only", "folds", try withFolds(texts, name).path]).first
            report.add(
                Measurement(
                    id: id, value: evaluation.accuracy * 100, unit: "%", peer: peer?.peer ?? "no peer",
                    peerValue: (peer?.share ?? 0) * 100,
                    aim: .atLeast(aim)))
        }
        guard train else { return }
        let texts = try labelled("banking77_en.csv")
        var all = [Spent]()
        for _ in 0..<report.times {
            all.append(try Spent.on { try TextClassifier.trained(on: Array(texts.prefix(10_000))) }.spent)
        }
        let peer = peerLines(["--only", "train", try withFolds(texts, "banking77_en.csv").path]).first
        let spent = Spent.median(all)
        report.add(
            Measurement(
                id: "tags.train", value: spent.wall, unit: "s", peer: peer?.peer ?? "no peer", peerValue: peer?.wall ?? 0,
                aim: .atMost(1),
                cpu: (spent.cpu, peer?.cpu ?? 0)))
    }

    private func labelled(_ name: String) throws -> [LabelledText] {
        let bytes = try Data(contentsOf: Self.data.appendingPathComponent(name))
        if name.hasSuffix(".jsonl") {
            struct Line: Decodable {
                let text: String
                let label: String
            }
            return try bytes.split(separator: UInt8(ascii: "\n")).map {
                let line = try JSONDecoder().decode(Line.self, from: $0)
                return LabelledText(text: line.text, label: line.label)
            }
        }
        var records: [CSVRecord] = []
        var reader = CSVReader()
        try reader.read(bytes) { records.append($0) }
        try reader.finish { records.append($0) }
        return records.dropFirst().map { LabelledText(text: $0.fields[0], label: $0.fields[1]) }
    }

    /// The texts as JSON Lines for the peer, each with its part: the same parts as ours.
    private func withFolds(_ texts: [LabelledText], _ name: String) throws -> URL {
        struct Line: Encodable {
            let text: String
            let label: String
            let fold: Int
        }
        let parts = ClassifierEvaluation.parts(of: texts, count: 5)
        let encoder = JSONEncoder()
        var out = Data()
        for (text, part) in zip(texts, parts) {
            out += try encoder.encode(Line(text: text.text, label: text.label, fold: part)) + [UInt8(ascii: "\n")]
        }
        let file = folder.appendingPathComponent(name + ".folds")
        try out.write(to: file)
        return file
    }

    private func peerLines(_ arguments: [String]) -> [PeerLine] {
        report.progress("Running the peer")
        return peerOutput("tags.py", ["--times", String(report.times)] + arguments, report) {
            try JSONDecoder().decode(PeerLine.self, from: $0)
        }
    }
}
