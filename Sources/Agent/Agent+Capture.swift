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
        let bytes = try readCapture(
            path, "recording", limit: ClipLimits.default.inputBytesMax, advice: "Cut it into parts and add each.")
        let operation = operation()
        var fields: [(String, Value)] = [("state", .text("saved"))]
        if recap { fields.append(("kind", .text("recap"))) }
        let (id, hash, _) = try create(entity, path, bytes, parent: parent, note: note, fields, operation)
        measuring.withLock { _ = $0.insert(id) }
        defer { measuring.withLock { _ = $0.remove(id) } }
        onWrite()
        let measures: Swift.Result<ClipMeasures, AudioError>?
        do {
            measures = try await measured(hash)
        } catch is CancellationError {
            throw CommandFailure("cancelled", "The recording is added. It is not measured yet; the agent does that.")
        }
        guard let found = measures else {
            throw StoreError(.failed, "The recording could not be read back. It is added; see it with: satchel voice list")
        }
        var result = try finishVoice(id, entity, found, operation)
        if recap, result.problem == nil, case .int(let length)? = result.row.fields["duration"], length > Agent.recapMilliseconds
        {
            result.problem = "It is saved. A recap is the biggest gain or obstacle in 15 seconds; this one is longer."
        }
        return result
    }

    /// The 15 seconds after a visit, and some for who is slow to stop.
    private static let recapMilliseconds: Int64 = 20_000

    /// What the recording with this hash measures, or why it cannot be measured; nil where its bytes are not here. The last one is remembered.
    ///
    /// - Throws: `CancellationError` when the task is cancelled; nothing is known of the recording then.
    func measured(_ hash: [UInt8]) async throws -> Swift.Result<ClipMeasures, AudioError>? {
        if let known = clips.withLock({ $0 }), known.hash == hash, isHere(hash) { return known.measures }
        guard let bytes = blob(hash) else { return nil }
        let measures: Swift.Result<ClipMeasures, AudioError>
        do {
            measures = .success(try await Agent.decoding { try Clip.measure(bytes) })
        } catch let error as AudioError {
            measures = .failure(error)
        }
        clips.withLock { $0 = (hash, measures) }
        return measures
    }

    /// Decodes sound on another thread, until it is done or this task is cancelled.
    static func decoding<Found: Sendable>(_ work: @escaping @Sendable () throws -> Found) async throws -> Found {
        let task = Task.detached { try work() }
        do {
            return try await withTaskCancellationHandler {
                try await task.value
            } onCancel: {
                task.cancel()
            }
        } catch let error as AudioError where error.code == .cancelled {
            throw CancellationError()
        }
    }

    /// The bytes of an attachment; nil where they are not on this laptop.
    func blob(_ hash: [UInt8]) -> [UInt8]? {
        FileManager.default.contents(atPath: home.blobs.appending(path: hexadecimal(hash)).path).map { Array($0) }
    }

    private func isHere(_ hash: [UInt8]) -> Bool {
        FileManager.default.fileExists(atPath: home.blobs.appending(path: hexadecimal(hash)).path)
    }

    /// This person's recordings whose `field` says `value` and whose bytes are here, in the order of their rows. Those of others are for their laptops,
    /// and any number of them may say so for ever.
    ///
    /// - Complexity: O(recordings that say so): a row, and a look at the disk.
    func ownVoices(where field: Field, is value: String, _ view: StoreView) throws -> [ShownRow] {
        let entity = try requireEntity("voice")
        let (blob, person) = (try entity.require("blob"), try author(view))
        return try view.living(entity, where: field, is: .text(value), limit: Int.max >> 1).filter { row in
            // Few of others' are here, so the disk is asked first.
            guard case .bytes(let hash)? = row.values[blob.id], isHere(hash) else { return false }
            return try view.find(row.id, entity: entity.id)?[blob.cell()].heads.first?.author == person
        }
    }

    /// Measures this person's recordings that were saved, but not measured: because the program ended between the two, because nobody waited for it,
    /// or because a phone took them. Those of others are for their laptops to measure.
    package func measureUnfinished() async throws {
        let entity = try requireEntity("voice")
        let (state, blob) = (try entity.require("state"), try entity.require("blob"))
        let rows = try await store.read { try self.ownVoices(where: state, is: "saved", $0) }
        for row in rows where !measuring.withLock({ $0.contains(row.id) }) {
            guard case .bytes(let hash)? = row.values[blob.id], let measured = try await measured(hash) else { continue }
            let operation = operation()
            // The state is written last, so that whatever is missing is made up for the next time.
            try await store.write { editor in
                guard let row = try editor.find(row.id, entity: entity.id) else { return }
                try self.suggestTags(for: row, entity, operation, editor)
            }
            _ = try finishVoice(row.id, entity, measured, operation)
        }
    }

    // MARK: Photos

    /// Saves a photo, as it is.
    func addPhoto(_ path: String, parent: String, note: String?) throws -> ChangeResult {
        let entity = try requireEntity("photo")
        try requireOwner(parent, of: entity, recap: false)
        let bytes = try readCapture(
            path, "photo", limit: Int(AttachmentLimits.bytes), advice: "Save it smaller, or as JPEG, and add that.")
        guard Agent.isImage(bytes) else {
            throw SalesError(
                .badFile, "The file \(path) is no JPEG, PNG, WebP or HEIC image. Save the photo as JPEG and add that.")
        }
        let created = try create(entity, path, bytes, parent: parent, note: note, [], operation())
        onWrite()
        return try store.read { view in
            guard let row = try view.find(created.row, entity: entity.id) else {
                throw StoreError(.failed, "The new row could not be read back.")
            }
            return ChangeResult(row: try self.view(row, entity, view), transaction: created.transaction.description)
        }
    }

    /// Whether a file begins as a JPEG, PNG, WebP, or HEIC or AVIF image does.
    private static func isImage(_ bytes: [UInt8]) -> Bool {
        func holds(_ text: String, at place: Int) -> Bool { bytes.dropFirst(place).starts(with: text.utf8) }
        return bytes.starts(with: [0xFF, 0xD8, 0xFF]) || bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
            || holds("RIFF", at: 0) && holds("WEBP", at: 8)
            || holds("ftyp", at: 4) && ["heic", "heix", "heif", "mif1", "msf1", "avif"].contains { holds($0, at: 8) }
    }

    // MARK: Both

    /// Keeps the bytes of a recording or photo, and creates its row: what the caller gives, and what both have.
    private func create(
        _ entity: Entity, _ path: String, _ bytes: [UInt8], parent: String, note: String?, _ more: [(String, Value)],
        _ operation: OperationID
    ) throws -> (row: RowID, hash: [UInt8], transaction: TransactionID) {
        let hash = Array(SHA256.hash(data: bytes))
        try keep(bytes, hash)
        return try store.write { editor in
            let row = try requireOwner(parent, of: entity, editor)
            guard let attachment = AttachmentID(bytes: hash) else { throw StoreError(.failed, "The file has no name.") }
            try editor.save(attachment, size: Int64(bytes.count), .here)
            var created: RowID?
            let recorded = try now(editor)
            let transaction = try commit(editor, operation: operation) { builder in
                let reference = builder.create(entity.id, parent: row.id)
                created = reference.id(in: builder.id)
                let fields: [(String, Value)] = [
                    ("blob", .bytes(hash)), ("recorded", .time(recorded)), ("file", .text(URL(filePath: path).lastPathComponent)),
                ]
                for (name, value) in fields + more {
                    let field = try entity.require(name)
                    builder.write(.register(value), to: field.cell(), of: reference, sensitivity: field.sensitivity)
                }
                if let note, !note.isEmpty {
                    try builder.assign(Assignment(field: "note", value: note), entity.require("note"), to: reference)
                }
            }
            guard let created, let transaction else {
                throw StoreError(.failed, "The \(entity.name)'s row could not be written.")
            }
            if let row = try editor.find(created, entity: entity.id) { try suggestTags(for: row, entity, operation, editor) }
            return (created, hash, transaction.id)
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
                .badValue,
                "A \(entity.label.en) belongs to a \(entity.parents.joined(separator: " or ")), not to a \(parent.label.en).")
        }
        return row
    }

    private func readCapture(_ path: String, _ kind: String, limit: Int, advice: String) throws -> [UInt8] {
        let file = try InputFile(path)
        var bytes = [UInt8]()
        while let chunk = try file.next(upTo: 1 << 20) {
            bytes += chunk
            guard bytes.count <= limit else {
                throw SalesError(.badFile, "The \(kind) is larger than \(limit >> 20) MiB. \(advice)")
            }
        }
        guard !bytes.isEmpty else { throw SalesError(.badFile, "The file \(path) is empty. Make the \(kind) again.") }
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
                .diskFull, "The file could not be saved; the disk may be full. Free some space and add it again.",
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
        try awaitMeaning(of: row.id, entity, editor)
    }

    /// The most tags that one text gets at once: more help nobody, and a transaction has its limits.
    private static let tagLimit = 200

    func addTags(
        in text: String, field: String, of parent: RowID, _ entity: Entity, _ tagger: Tagger,
        _ model: (name: String, model: TextClassifier)? = nil, except known: [TagView] = [],
        transcript: Transcript? = nil, to builder: inout TransactionBuilder
    ) throws {
        let clauses = KeptTaggers.ready.clauses
        let (found, guessed) = clauses.tags(in: text, beside: tagger)
        let learned = model.map { learnedTags(in: text, beside: found + guessed, $0.model) } ?? []
        let matches =
            found.map { ($0, tagger.lexiconVersion) } + guessed.map { ($0, clauses.version) }
            + learned.map { ($0, model?.name ?? "") }
        _ = try writeTags(matches, in: text, field: field, of: parent, entity, except: known, transcript, to: &builder)
    }

    /// Writes what is new of these, with who made it, as rows.
    ///
    /// - Returns: Whether something was.
    func writeTags(
        _ matches: [(match: TagMatch, maker: String)], in text: String, field: String, of parent: RowID, _ entity: Entity,
        except known: [TagView], _ transcript: Transcript?, to builder: inout TransactionBuilder
    ) throws -> Bool {
        let isNew = { (match: TagMatch) in
            // What stands there already, and what a person has spoken of, is not suggested again.
            !known.contains { one in
                guard one.suggested ?? one.tag == match.tag.rawValue else { return false }
                if one.phrase == match.phrase || (one.phrase.isEmpty && !one.isStanding) { return true }
                return one.start < match.span.upperBound && match.span.lowerBound < one.end
            }
        }
        let new = matches.filter { isNew($0.match) }.prefix(Agent.tagLimit)
        for (match, maker) in new {
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
        return !new.isEmpty
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
        let (model, nearest) = TagView.parts(ofMaker: text("model") ?? "")
        return TagView(
            id: row.id.description, tag: isCorrected ? correction ?? tag : tag, field: text("field") ?? "", start: start,
            end: end,
            phrase: phrase, model: model, nearest: nearest, verdict: verdict, suggested: isCorrected ? tag : nil,
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
