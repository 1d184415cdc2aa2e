import CRDT
import Crypto
import Foundation
import SQLiteStore
import Sales
import StoreInterface
import Sync
import Tagging

/// Models that a workspace learns from what its people said of tags: rows with a version, whose bytes are an attachment.
///
/// Only what people confirmed is learned from. A fifth of the notes is held out, always the same ones, so no version was trained on what it is
/// tried on; a new model replaces the active one only if it does no worse on them.
extension Agent {
    /// The label of sentences that a person looked at and that no tag stands in.
    private static let noTag = "none"
    private static let examplesMin = 40

    private struct Example {
        let text: LabelledText
        let isHeldOut: Bool
    }

    /// What is there before a model is learned.
    private struct Known {
        let examples: [Example]
        let active: (name: String, model: TextClassifier)?
        let newest: Int
    }

    func learnTags() throws -> TagModelResult {
        let entity = try requireEntity("tag_model")
        let known = try store.read { view in
            Known(examples: try examples(view), active: try activeModel(view), newest: try newestVersion(entity, view))
        }
        let (active, last) = (known.active, known.newest)
        let training = known.examples.filter { !$0.isHeldOut }.map { $0.text }
        let heldOut = known.examples.filter { $0.isHeldOut }.map { $0.text }
        guard training.count >= Agent.examplesMin, !heldOut.isEmpty else {
            throw SalesError(
                .badValue,
                "There are \(training.count) confirmed sentences to learn from and \(heldOut.count) to try it on; it takes \(Agent.examplesMin) and "
                    + "some. Accept, reject or correct more suggestions: satchel tags suggestions")
        }
        let model = try TextClassifier.trained(on: training)
        let accuracy = ClassifierEvaluation(of: model, on: heldOut).accuracy
        // Before there is a model, the commonest label is what is to be beaten.
        let commonest = Dictionary(grouping: heldOut) { $0.label }.values.map { $0.count }.max() ?? 0
        let previous = active.map { ClassifierEvaluation(of: $0.model, on: heldOut).accuracy }
        let replaces = previous.map { accuracy >= $0 } ?? (accuracy * Double(heldOut.count) > Double(commonest))
        let bytes = model.encoded
        let hash = Array(SHA256.hash(data: bytes))
        if replaces { try keep(bytes, hash) }
        let result = try store.write { editor in
            if replaces, let attachment = AttachmentID(bytes: hash) {
                try editor.save(attachment, size: Int64(bytes.count), .here)
            }
            var created: RowID?
            let trained = try now(editor)
            try commit(editor, operation: operation()) { builder in
                let row = builder.create(entity.id)
                created = row.id(in: builder.id)
                var values: [(String, Value)] = [
                    ("version", .int(Int64(last + 1))), ("state", .text(replaces ? "active" : "refused")),
                    ("trained", .time(trained)),
                    ("texts", .int(Int64(training.count))), ("held_out", .int(Int64(heldOut.count))),
                    ("labels", .int(Int64(model.labels.count))),
                ]
                if replaces { values.append(("blob", .bytes(hash))) }
                if let share = Value.Float(accuracy) { values.append(("accuracy", .float(share))) }
                if let share = previous.flatMap(Value.Float.init) { values.append(("previous", .float(share))) }
                for (name, value) in values { builder.write(.register(value), to: try entity.require(name).cell(), of: row) }
                if replaces {
                    let state = try entity.require("state")
                    for older in try editor.living(entity, where: state, is: .text("active"), limit: 100) {
                        guard let older = try editor.find(older.id, entity: entity.id) else { continue }
                        builder.write(.register(.text("retired")), to: state.cell(), of: older, writesLife: false)
                    }
                }
            }
            guard let created else { throw StoreError(.failed, "The model's row could not be written.") }
            return TagModelResult(
                accuracy: accuracy, heldOut: heldOut.count, labels: model.labels.count, model: created.description,
                previous: previous,
                replaces: replaces, texts: training.count, version: last + 1)
        }
        onWrite()
        return result
    }

    /// The workspace's model, if there is one and its bytes are here.
    func activeModel(_ view: StoreView) throws -> (name: String, model: TextClassifier)? {
        let entity = try requireEntity("tag_model")
        var newest: (version: Int64, hash: [UInt8])?
        for row in try view.living(entity, where: try entity.require("state"), is: .text("active"), limit: 100) {
            guard case .int(let version)? = row.values[try entity.require("version").id],
                case .bytes(let hash)? = row.values[try entity.require("blob").id], version > newest?.version ?? -1
            else { continue }
            newest = (version, hash)
        }
        guard let newest else { return nil }
        let name = "model-\(newest.version)"
        return models.withLock { known in
            if let known, known.hash == newest.hash { return (name, known.model) }
            guard let data = FileManager.default.contents(atPath: home.blobs.appending(path: hexadecimal(newest.hash)).path),
                let model = try? TextClassifier(encoded: Array(data))
            else { return nil }
            known = (newest.hash, model)
            return (name, model)
        }
    }

    /// What the model makes of sentences in which the rules found nothing of that tag.
    func learnedTags(in text: String, beside found: [TagMatch], _ model: TextClassifier) -> [TagMatch] {
        let scalars = Array(text.unicodeScalars)
        return Sentences.ranges(in: text).prefix(100).compactMap { range in
            let sentence = Agent.text(scalars[range])
            guard range.count <= 300, let best = model.scores(of: sentence).first, best.score > 0, best.label != Agent.noTag,
                !found.contains(where: { $0.tag.rawValue == best.label && $0.span.overlaps(range) })
            else { return nil }
            return TagMatch(tag: Tag(best.label), span: range, phrase: sentence)
        }
    }

    static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    private func newestVersion(_ entity: Entity, _ view: StoreView) throws -> Int {
        var newest = 0
        let version = try entity.require("version")
        try view.forEachLiving(entity) { row in
            if case .int(let number)? = row.values[version.id] { newest = max(newest, Int(exactly: number) ?? 0) }
        }
        return newest
    }

    /// Sentences of notes on which people have spoken: each with what stands in it, or with none.
    private func examples(_ view: StoreView) throws -> [Example] {
        let tag = try requireEntity("tag")
        var parents: [RowID] = []
        var seen = Set<RowID>()
        try view.forEachLiving(tag) { row in
            guard let one = tagView(row, tag), one.isByPerson || one.verdict != nil, let parent = row.parent else { return }
            if seen.insert(parent).inserted { parents.append(parent) }
        }
        var found: [Example] = []
        for parent in parents.sorted(by: { $0.description < $1.description }) {
            // By the row alone, so that later versions hold out the same ones.
            let isHeldOut =
                parent.description.utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 } % 5 == 0
            for name in Agent.taggedFields.keys.sorted() {
                let entity = try requireEntity(name)
                guard let row = try view.shown(parent, entity), row.lives else { continue }
                let tags = try tagViews(of: parent, entity, view).filter { !$0.phrase.isEmpty }
                for (field, text, _) in try taggedTexts(of: parent, entity, view, own: { row.text($0) }) {
                    let scalars = Array(text.unicodeScalars)
                    let own = tags.filter { $0.field == field }
                    // A transcript that nobody has judged teaches nothing, not even that nothing is in it.
                    guard field != "transcript" || own.contains(where: { $0.isByPerson || $0.verdict != nil }) else { continue }
                    found += Agent.examples(in: text, scalars, own, isHeldOut: isHeldOut)
                }
            }
        }
        return found
    }

    private static func examples(
        in text: String, _ scalars: [Unicode.Scalar], _ tags: [TagView], isHeldOut: Bool
    ) -> [Example] {
        var found: [Example] = []
        for range in Sentences.ranges(in: text) {
            let own = tags.filter { range.contains($0.start) }
            let sentence = Agent.text(scalars[range])
            let confirmed = Set(own.filter { $0.isByPerson || $0.verdict != nil }.map(\.tag)).sorted()
            for label in confirmed {
                found.append(Example(text: LabelledText(text: sentence, label: label), isHeldOut: isHeldOut))
            }
            if own.isEmpty {
                found.append(Example(text: LabelledText(text: sentence, label: Agent.noTag), isHeldOut: isHeldOut))
            }
        }
        return found
    }
}

public struct TagModelResult: Codable, Sendable {
    /// Shares of the held-out sentences whose label was told: by this model, and by the one before it.
    public var accuracy: Double
    public var heldOut: Int
    public var labels: Int
    /// The model's row.
    public var model: String
    public var previous: Double?
    /// Whether it is the workspace's model now.
    public var replaces: Bool
    /// How many sentences it was trained on.
    public var texts: Int
    public var version: Int
}
