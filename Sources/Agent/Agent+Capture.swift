import Audio
import CRDT
import CommandSocket
import Crypto
import Foundation
import SQLiteStore
import Sales
import StoreInterface
import Sync
import Tagging

extension Agent {
    // MARK: Voice

    /// Saves a recording, then measures it. Whatever the measuring finds, the recording stays.
    func addVoice(_ path: String, parent: String, note: String?, recap: Bool) async throws -> VoiceResult {
        let entity = try requireEntity("voice")
        // Looked at first, so that a slip in the row's name leaves no file behind.
        try requireOwner(parent, of: entity, recap: recap)
        let bytes = try readRecording(path)
        let hash = Array(SHA256.hash(data: bytes))
        try keep(bytes, hash)
        let operation = operation()
        let id = try createVoice(entity, path, parent: parent, note: note, recap: recap, hash: hash, size: bytes.count, operation)
        onWrite()
        var result = try finishVoice(id, entity, await Agent.measured(bytes), operation)
        if recap, result.problem == nil, case .int(let length)? = result.row.fields["duration"], length > Agent.recapMilliseconds
        {
            result.problem = "It is saved. A recap is the biggest gain or obstacle in 15 seconds; this one is longer."
        }
        return result
    }

    /// The 15 seconds after a visit, and some for who is slow to stop.
    private static let recapMilliseconds: Int64 = 20_000

    private static func measured(_ bytes: [UInt8]) async -> Swift.Result<ClipMeasures, AudioError> {
        await Task.detached { () -> Swift.Result<ClipMeasures, AudioError> in
            do throws(AudioError) {
                return .success(try Clip.measure(bytes))
            } catch {
                return .failure(error)
            }
        }.value
    }

    /// Measures this person's recordings that were saved, but not measured: because the program ended between the two, or because a phone
    /// took them. Those of others are for their laptops to measure.
    func measureUnfinished() async throws {
        let entity = try requireEntity("voice")
        let (state, blob) = (try entity.require("state"), try entity.require("blob"))
        let rows = try await store.read { view in
            let person = try self.author(view)
            return try view.living(entity, where: state, is: .text("saved"), limit: 1_000).filter { row in
                try view.find(row.id, entity: entity.id)?[blob.cell()].heads.first?.author == person
            }
        }
        for row in rows {
            guard case .bytes(let hash)? = row.values[blob.id],
                let data = FileManager.default.contents(atPath: home.blobs.appending(path: hexadecimal(hash)).path)
            else { continue }
            let operation = operation()
            // The state is written last, so that whatever is missing is made up for the next time.
            try await store.write { editor in
                guard let row = try editor.find(row.id, entity: entity.id) else { return }
                try self.suggestTags(for: row, entity, operation, editor)
            }
            _ = try finishVoice(row.id, entity, await Agent.measured(Array(data)), operation)
        }
    }

    private func createVoice(
        _ entity: Entity, _ path: String, parent: String, note: String?, recap: Bool, hash: [UInt8], size: Int,
        _ operation: OperationID
    ) throws -> RowID {
        try store.write { editor in
            let row = try requireOwner(parent, of: entity, editor)
            guard let attachment = AttachmentID(bytes: hash) else { throw StoreError(.failed, "The recording has no name.") }
            try editor.save(attachment, size: Int64(size), .here)
            var created: RowID?
            let recorded = try now(editor)
            try commit(editor, operation: operation) { builder in
                let reference = builder.create(entity.id, parent: row.id)
                created = reference.id(in: builder.id)
                var fields: [(String, Value)] = [
                    ("blob", .bytes(hash)), ("recorded", .time(recorded)), ("state", .text("saved")),
                    ("file", .text(URL(filePath: path).lastPathComponent)),
                ]
                if recap { fields.append(("kind", .text("recap"))) }
                for (name, value) in fields {
                    let field = try entity.require(name)
                    builder.write(.register(value), to: field.cell(), of: reference, sensitivity: field.sensitivity)
                }
                if let note, !note.isEmpty {
                    try builder.assign(Assignment(field: "note", value: note), entity.require("note"), to: reference)
                }
            }
            guard let created else { throw StoreError(.failed, "The recording's row could not be written.") }
            if let row = try editor.find(created, entity: entity.id) { try suggestTags(for: row, entity, operation, editor) }
            return created
        }
    }

    private func requireOwner(_ reference: String, of entity: Entity, recap: Bool) throws {
        let parent = try store.read { try requireOwner(reference, of: entity, $0) }
        guard !recap || store.schema.entity(parent.entity)?.name == "visit" else {
            throw SalesError(.badValue, "A recap is of a visit. Name the visit with --of; see: satchel visit list")
        }
    }

    private func requireOwner(_ reference: String, of entity: Entity, _ view: StoreView) throws -> RowState {
        let (row, parent) = try requireRow(reference, entity: nil, view)
        guard entity.parents.contains(parent.name) else {
            throw SalesError(
                .badValue, "A recording belongs to a \(entity.parents.joined(separator: " or ")), not to a \(parent.label.en).")
        }
        return row
    }

    private func readRecording(_ path: String) throws -> [UInt8] {
        let file = try InputFile(path)
        let limit = ClipLimits.default.inputBytesMax
        var bytes = [UInt8]()
        while let chunk = try file.next(upTo: 1 << 20) {
            bytes += chunk
            guard bytes.count <= limit else {
                throw SalesError(.badFile, "The recording is larger than \(limit >> 20) MiB. Cut it into parts and add each.")
            }
        }
        guard !bytes.isEmpty else { throw SalesError(.badFile, "The file \(path) is empty. Record again.") }
        return bytes
    }

    /// Puts an attachment's bytes on the disk, under their hash.
    func keep(_ bytes: [UInt8], _ hash: [UInt8]) throws {
        let file = home.blobs.appending(path: hexadecimal(hash))
        guard !FileManager.default.fileExists(atPath: file.path) else { return }
        do {
            try home.writePrivately(Data(bytes), to: file)
        } catch {
            throw StoreError(
                .diskFull, "The recording could not be saved; the disk may be full. Free some space and add it again.",
                cause: error)
        }
    }

    private func finishVoice(
        _ id: RowID, _ entity: Entity, _ measured: Swift.Result<ClipMeasures, AudioError>, _ operation: OperationID
    ) throws -> VoiceResult {
        var values: [(String, Value)]
        var problem: String?
        switch measured {
        case .success(let measures):
            values = [
                ("state", .text(measures.isDamaged ? "damaged" : "measured")), ("duration", .int(measures.durationMilliseconds)),
                ("transcription", .text("waiting")),
            ]
            if let share = Value.Float(measures.speechShare) { values.append(("speech_share", .float(share))) }
            if let loudness = measures.loudnessLUFS.flatMap(Value.Float.init) { values.append(("loudness", .float(loudness))) }
            if measures.isDamaged {
                problem = "The recording is damaged; what could be read was measured, and the file is kept as it is."
            }
        case .failure(let error):
            values = [("state", .text(error.code == .damaged ? "damaged" : "unreadable"))]
            problem = error.message
        }
        let result = try store.write { editor in
            guard let row = try editor.find(id, entity: entity.id) else {
                throw StoreError(.failed, "The recording's row is gone.")
            }
            try commit(editor, operation: operation) { builder in
                for (name, value) in values {
                    let field = try entity.require(name)
                    builder.write(.register(value), to: field.cell(), of: row, sensitivity: field.sensitivity, writesLife: false)
                }
            }
            let after = try editor.find(id, entity: entity.id) ?? row
            return VoiceResult(
                row: try view(after, entity, editor), problem: problem, tags: try tagViews(of: id, entity, editor))
        }
        onWrite()
        return result
    }

    // MARK: Tags

    static let taggedFields = ["note": ["body"], "voice": ["note", "transcript"], "photo": ["note"]]

    /// Suggests tags for what a note, a recording's note or its transcript says now, as rows; those that stand already are not repeated.
    func suggestTags(for row: RowState, _ entity: Entity, _ operation: OperationID, _ editor: StoreEditor) throws {
        let texts = try taggedTexts(of: row.id, entity, editor) { row[$0.cell()].text }.filter { !$0.text.isEmpty }
        guard !texts.isEmpty else { return }
        let known = try allTagViews(of: row.id, entity, editor)
        let (tag, tagger, model) = (try requireEntity("tag"), try tagger(editor), try activeModel(editor))
        try commit(editor, operation: operation) { builder in
            for one in texts {
                try addTags(
                    in: one.text, field: one.field, of: row.id, tag, tagger, model,
                    except: known.filter { $0.field == one.field || $0.phrase.isEmpty }, transcript: one.transcript, to: &builder)
            }
        }
    }

    /// The most tags that one text gets at once: more help nobody, and a transaction has its limits.
    private static let tagLimit = 200

    func addTags(
        in text: String, field: String, of parent: RowID, _ entity: Entity, _ tagger: Tagger,
        _ model: (name: String, model: TextClassifier)? = nil, except known: [TagView] = [],
        transcript: Transcript? = nil, to builder: inout TransactionBuilder
    ) throws {
        let (found, guessed) = ClauseTagger.builtIn.tags(in: text, beside: tagger)
        let learned = model.map { learnedTags(in: text, beside: found + guessed, $0.model) } ?? []
        let isNew = { (match: TagMatch) in
            // What stands there already, and what a person has spoken of, is not suggested again.
            !known.contains { one in
                guard one.suggested ?? one.tag == match.tag.rawValue else { return false }
                if one.phrase == match.phrase || (one.phrase.isEmpty && !one.isStanding) { return true }
                return (one.isByPerson || one.verdict != nil) && one.start < match.span.upperBound
                    && match.span.lowerBound < one.end
            }
        }
        let matches =
            found.filter(isNew).map { ($0, tagger.lexiconVersion) }
            + guessed.filter(isNew).map { ($0, ClauseTagger.builtIn.version) }
            + learned.filter(isNew).map { ($0, model?.name ?? "") }
        for (match, maker) in matches.prefix(Agent.tagLimit) {
            let reference = builder.create(entity.id, parent: parent)
            var values: [(String, Value)] = [
                ("tag", .text(match.tag.rawValue)), ("field", .text(field)), ("start", .int(Int64(match.span.lowerBound))),
                ("end", .int(Int64(match.span.upperBound))), ("phrase", .text(match.phrase)),
                ("model", .text(maker)),
            ]
            if let second = transcript?.second(of: match.span, in: text).flatMap(Value.Float.init) {
                values.append(("second", .float(second)))
            }
            for (name, value) in values { builder.write(.register(value), to: try entity.require(name).cell(), of: reference) }
        }
    }

    /// - Parameter all: Whether rejected ones are shown too.
    func tags(_ reference: String, all: Bool) throws -> TagsResult {
        try store.read { view in
            let (row, entity) = try requireRow(reference, entity: nil, view)
            guard Agent.taggedFields[entity.name] != nil else {
                throw SalesError(.badValue, "Only notes and recordings carry tags, not a \(entity.label.en).")
            }
            let tags = try allTagViews(of: row.id, entity, view)
            return TagsResult(row: row.id.description, tags: all ? tags : tags.filter(\.isStanding))
        }
    }

    /// The tags of a row whose evidence still stands in its text. Where others' edits have moved it, the span moves along; a tag whose
    /// words are gone is withdrawn; two laptops' equal suggestions are one.
    func tagViews(of id: RowID, _ entity: Entity, _ view: StoreView) throws -> [TagView] {
        try allTagViews(of: id, entity, view).filter(\.isStanding)
    }

    /// As `tagViews`, with those that a person rejected.
    func allTagViews(of id: RowID, _ entity: Entity, _ view: StoreView) throws -> [TagView] {
        guard Agent.taggedFields[entity.name] != nil, let row = try view.shown(id, entity) else { return [] }
        var scalars: [String: [Unicode.Scalar]] = [:]
        for one in try taggedTexts(of: id, entity, view, own: { row.text($0) }) {
            scalars[one.field] = Array(one.text.unicodeScalars)
        }
        let tag = try requireEntity("tag")
        var found = [TagView]()
        for row in try view.children(of: id, tag) {
            guard let one = tagView(row, tag) else { continue }
            if one.phrase.isEmpty {
                // Ticked by a person, of the whole: it needs no evidence.
                found.append(one)
                continue
            }
            // A tag that does not say which field it is of is of the first.
            let text = scalars[one.field] ?? Agent.taggedFields[entity.name]?.first.flatMap { scalars[$0] } ?? []
            guard let start = Agent.place(of: one.phrase, near: one.start, in: text) else {
                continue
            }
            var moved = one
            moved.start = start
            moved.end = start + one.phrase.unicodeScalars.count
            found.append(moved)
        }
        // Places of one text say nothing of another.
        var kept = [TagView]()
        var seen = Set<String>()
        for field in Set(found.map(\.field)).sorted() {
            for one in settled(found.filter { $0.field == field || $0.phrase.isEmpty }) where seen.insert(one.id).inserted {
                kept.append(one)
            }
        }
        return kept
    }

    func tagView(_ row: ShownRow, _ entity: Entity) -> TagView? {
        func text(_ name: String) -> String? {
            guard let field = entity.field(named: name), case .text(let text)? = row.values[field.id] else { return nil }
            return text
        }
        func int(_ name: String) -> Int? {
            guard let field = entity.field(named: name), case .int(let int)? = row.values[field.id] else { return nil }
            return Int(exactly: int)
        }
        guard let tag = text("tag") else { return nil }
        let phrase = text("phrase") ?? ""
        guard let start = phrase.isEmpty ? 0 : int("start"), let end = phrase.isEmpty ? 0 : int("end") else { return nil }
        let (verdict, correction) = (text("verdict"), text("correction"))
        let isCorrected = verdict == "corrected" && correction != nil
        return TagView(
            id: row.id.description, tag: isCorrected ? correction ?? tag : tag, field: text("field") ?? "", start: start,
            end: end,
            phrase: phrase, model: text("model") ?? "", verdict: verdict, suggested: isCorrected ? tag : nil,
            second: row.float("second", entity))
    }

    /// Where `phrase` stands in `scalars`, nearest to where it stood; nil if nowhere.
    static func place(of phrase: String, near start: Int, in scalars: [Unicode.Scalar]) -> Int? {
        let wanted = Array(phrase.unicodeScalars)
        guard !wanted.isEmpty, wanted.count <= scalars.count else { return nil }
        func stands(at place: Int) -> Bool {
            place >= 0 && place + wanted.count <= scalars.count && scalars[place..<place + wanted.count].elementsEqual(wanted)
        }
        let start = max(0, min(start, scalars.count))
        for distance in 0...scalars.count {
            if stands(at: start - distance) { return start - distance }
            if stands(at: start + distance) { return start + distance }
        }
        return nil
    }
}
