import CRDT
import Foundation
import Hummingbird
import Sales
import StoreInterface
import Sync

/// What a phone captured: a recording, a photo or a note, about a row.
struct CaptureRequest: Sendable {
    /// The row that it is about: a customer, or what else its kind may belong to.
    var of: RowID
    /// Milliseconds since 1970, by the phone's clock.
    var recorded: Int64
    var note: String?
    /// What the person ticked.
    var tags: [String]
    /// The visit to make for it, about `of`; it then belongs to that.
    var visit: Visit?
    var attachment: Attachment?

    struct Visit: Sendable, Decodable {
        /// Such as 2026-11-20.
        var day: String?
        var purpose: String?
    }

    struct Attachment: Sendable {
        var id: AttachmentID
        /// The kind of row that shows it.
        var entity: String
        var file: String?
    }

    private struct Body: Decodable {
        struct Attachment: Decodable {
            var sha256: String
            var type: String
            var file: String?
        }
        var of: String
        var recorded: Int64
        var note: String?
        var tags: [String]?
        var visit: Visit?
        var attachment: Attachment?
    }

    /// The last moment of the year 9999.
    private static let lastTime: Int64 = 253_402_300_799_999

    /// - Throws: `HubError` with `bad-capture`.
    init(json: [UInt8]) throws(HubError) {
        guard let body = try? JSONDecoder().decode(Body.self, from: Data(json)) else {
            throw HubError(.badCapture, "The capture is not JSON with of, recorded, and note or attachment.")
        }
        guard let of = RowID(body.of) else {
            throw HubError(.badCapture, "The capture's row is not an id of 32 hexadecimal digits.")
        }
        guard (0...CaptureRequest.lastTime).contains(body.recorded) else {
            throw HubError(.badCapture, "The capture's time is not one in milliseconds since 1970.")
        }
        guard (body.note ?? "").unicodeScalars.count <= AttachmentLimits.captureNoteScalars else {
            throw HubError(.badCapture, "The capture's note has more than \(AttachmentLimits.captureNoteScalars) characters.")
        }
        let tags = body.tags ?? []
        guard tags.count <= AttachmentLimits.captureTags, Set(tags).count == tags.count, tags.allSatisfy(CaptureRequest.isTag)
        else {
            throw HubError(
                .badCapture,
                "A capture has at most \(AttachmentLimits.captureTags) different tags of letters, digits, dots and hyphens.")
        }
        self.of = of
        recorded = body.recorded
        note = body.note.flatMap { $0.isEmpty ? nil : $0 }
        self.tags = tags
        visit = body.visit
        if let given = body.attachment {
            guard let id = AttachmentID(given.sha256) else {
                throw HubError(.badCapture, "The attachment's sha256 is not one of 64 lower-case hexadecimal digits.")
            }
            let kinds = ["audio": "voice", "image": "photo"]
            guard let kind = given.type.split(separator: "/").first.flatMap({ kinds[$0.lowercased()] }) else {
                throw HubError(.badCapture, "An attachment is audio/… or image/…; its type is neither.")
            }
            guard (given.file ?? "").utf8.count <= AttachmentLimits.captureFileBytes else {
                throw HubError(.badCapture, "The file's name has more than \(AttachmentLimits.captureFileBytes) bytes.")
            }
            attachment = Attachment(id: id, entity: kind, file: given.file)
        }
        guard attachment != nil || note != nil else {
            throw HubError(.badCapture, "The capture holds neither a note nor an attachment. Send one of them.")
        }
    }

    private static func isTag(_ text: String) -> Bool {
        (1...AttachmentLimits.captureTagBytes).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                (97...122).contains(byte) || (65...90).contains(byte) || (48...57).contains(byte) || byte == 45 || byte == 46
            }
    }

    /// The kind of row that holds the capture, and its text field.
    var entity: (name: String, text: String) { attachment.map { ($0.entity, "note") } ?? ("note", "body") }

    /// The rows of the capture. The same request gives the same transaction, whatever the store holds: sent twice, it is one.
    ///
    /// - Throws: `SalesError` for a value that its field does not take.
    func builder(_ id: TransactionID, schema: Schema) throws -> TransactionBuilder {
        var builder = TransactionBuilder(id: id)
        func entity(_ name: String) throws(HubError) -> Entity {
            guard let entity = schema.entity(named: name) else {
                throw HubError(.badCapture, "This hub knows no \(name). Update satchel-hub.")
            }
            return entity
        }
        func write(_ name: String, _ value: Value, _ entity: Entity, _ row: RowReference) throws {
            let field = try entity.require(name)
            builder.write(.register(value), to: field.cell(), of: row, sensitivity: field.sensitivity)
        }
        var parent = of
        if let visit {
            let kind = try entity("visit")
            let row = builder.create(kind.id, parent: of)
            for (name, text) in [("day", visit.day), ("purpose", visit.purpose)] {
                guard let text, !text.isEmpty else { continue }
                try builder.assign(Assignment(field: name, value: text), kind.require(name), to: row)
            }
            parent = row.id(in: id)
        }
        let (name, text) = self.entity
        let kind = try entity(name)
        let row = builder.create(kind.id, parent: parent)
        if let attachment {
            try write("blob", attachment.id.value, kind, row)
            try write("recorded", .time(recorded), kind, row)
            if let file = attachment.file, !file.isEmpty { try write("file", .text(file), kind, row) }
            // What a laptop of the person finds so, it measures.
            if name == "voice" { try write("state", .text("saved"), kind, row) }
        }
        if let note { try builder.assign(Assignment(field: text, value: note), kind.require(text), to: row) }
        let tag = try entity("tag")
        for name in tags {
            let reference = builder.create(tag.id, parent: row.id(in: id))
            let values = [("tag", name), ("field", text), ("model", "preset")]
            for (field, value) in values { try write(field, .text(value), tag, reference) }
        }
        return builder
    }
}

/// What has become of a capture.
struct CaptureAnswer: Sendable, Encodable {
    enum State: String, Encodable {
        /// Its rows are written; its attachment is not here, or not all of it.
        case waiting
        case complete
        /// Its person may not write there. It stays refused; to try again takes a new capture.
        case refused
    }

    struct Attachment: Encodable {
        var sha256: String
        /// The bytes that have arrived; absent when the upload has not begun, and when it is finished.
        var received: Int64?
        /// Where the upload goes on.
        var upload: String?
    }

    var capture: String
    var state: State
    /// Whether its rows, or that it was refused, are in a backup of the hub. Until then the phone keeps what it sent: a hub that is
    /// restored may have forgotten it. Of attachments the hub cannot tell: their backup is a copy of a folder.
    var safe = false
    /// The row that holds it, and the visit that was made for it.
    var row: String?
    var visit: String?
    var attachment: Attachment?
}

extension OpenHub {
    /// Writes a capture's rows in the name of the device's person. Device and capture id determine the transaction's id, so a capture that
    /// is sent twice is there once.
    ///
    /// - Returns: What has become of it, and whether it is new.
    /// - Throws: `HubError`: `read-only`, `bad-capture`, `capture-differs`.
    func capture(
        _ id: CaptureID, _ request: CaptureRequest, for client: Client
    ) async throws -> (answer: CaptureAnswer, isNew: Bool) {
        let time = now()
        let isNew = try await write { editor in
            let client = try OpenHub.client(client.credentialHash, in: editor)
            let transaction = OpenHub.transaction(of: id, client)
            switch try editor.fate(of: transaction) {
            case .accepted(let arrival)?:
                guard let stored = try OpenHub.transaction(at: arrival, in: editor) else { return false }
                let again = try request.builder(transaction, schema: editor.schema)
                    .build(author: stored.author, stamp: stored.stamp, operation: stored.operation)
                guard again.encoded == stored.encoded else { throw HubError(.captureDiffers) }
                return false
            case .void?, .waiting?, .pending?: return false
            case nil: break
            }
            guard try editor.rights(of: client).writes else { throw HubError(.readOnly) }
            try OpenHub.check(request, for: client, in: editor)
            let written = try request.builder(transaction, schema: editor.schema)
                .build(author: client.device.author, stamp: try editor.nextStamp(now: time))
            do {
                try written.validate()
            } catch {
                throw HubError(.badCapture, "The capture is too large. Shorten its note.")
            }
            // By the way that a push takes: whoever may not write this by sync may not by capture.
            var store = editor
            let answer = try HubSession(device: client.device.device, schema: editor.schema)
                .answer(.push([written.encoded]), from: &store, now: time)
            guard case .pushed = answer else { throw HubError(.internal) }
            return true
        }
        return (try await captureState(id, for: client), isNew)
    }

    /// What has become of a capture of this device.
    ///
    /// - Throws: `HubError` with `unknown-capture`.
    func captureState(_ id: CaptureID, for client: Client) async throws -> CaptureAnswer {
        let device = client.device
        let transaction = OpenHub.transaction(of: id, client)
        let found = try await store.read {
            view -> (stored: Transaction?, isSafe: Bool, isHere: Bool, uploads: [AttachmentUpload])? in
            _ = try OpenHub.client(client.credentialHash, in: view)
            let safe = try view.hub.safe
            let accepted: ArrivalNumber
            switch try view.hub.fate(of: transaction) {
            case nil: return nil
            case .waiting?, .pending?: return (nil, false, false, [])
            case .void(let arrival, _)?: return (nil, arrival <= safe, false, [])
            case .accepted(let arrival)?: accepted = arrival
            }
            guard let stored = try OpenHub.transaction(at: accepted, in: view.hub) else { return nil }
            let attachment = OpenHub.attachment(in: stored)
            let isHere = try attachment.map { try view.bringers(of: $0).contains(device.author) } ?? true
            return (stored, accepted <= safe, isHere, try view.uploads(of: device.site).filter { $0.attachment == attachment })
        }
        guard let found else { throw HubError(.unknownCapture) }
        guard let stored = found.stored else {
            return CaptureAnswer(capture: id.description, state: .refused, safe: found.isSafe)
        }
        func row(_ names: Set<String>) -> String? {
            stored.parts.first { store.schema.entity($0.entity).map { names.contains($0.name) } == true }
                .map { $0.row.id(in: stored.id).description }
        }
        var answer = CaptureAnswer(
            capture: id.description, state: .complete, safe: found.isSafe, row: row(["voice", "photo", "note"]),
            visit: row(["visit"]))
        if let attachment = OpenHub.attachment(in: stored) {
            let size = try await attachments.size(of: attachment)
            let isComplete = found.isHere && size != nil
            answer.state = isComplete ? .complete : .waiting
            var state = CaptureAnswer.Attachment(sha256: attachment.description)
            if !isComplete, let upload = found.uploads.first(where: { !$0.isFinished && $0.expires > now() }) {
                state.received = try await attachments.received(upload.id)
                state.upload = routePrefix + Route.upload.path(upload.id.description)
            }
            answer.attachment = state
        }
        return answer
    }

    /// - Throws: `HubError` with `bad-capture` if the row is none that this kind of capture can belong to.
    private static func check(_ request: CaptureRequest, for client: Client, in view: any HubReader) throws {
        let name = request.visit == nil ? request.entity.name : "visit"
        let parents = view.schema.entity(named: name)?.parents ?? []
        let found = try view.rows(idPrefix: request.of.description, entity: nil, limit: 1).first { $0.id == request.of }
        let viewer = try Viewer(client.device.device, view.hub, view.schema)
        // A row that the device may not see is answered as one that is not there.
        guard let found, let row = try view.find(found.id, entity: found.entity.id), row.lives,
            try viewer.sees(RowName(row.id, row.entity), in: view.hub)
        else {
            throw HubError(
                .badCapture, "The capture's row is not here. Sync the laptop on which it was made, then send it again.")
        }
        guard parents.contains(found.entity.name) else {
            throw HubError(.badCapture, "A \(name) cannot belong to a \(found.entity.name).")
        }
    }

    /// The id of a capture's transaction: the device's site, and the first 8 bytes of SHA-256(site ‖ capture id).
    private static func transaction(of id: CaptureID, _ client: Client) -> TransactionID {
        let hash = sha256(client.device.site.bytes + id.bytes)
        return TransactionID(site: client.device.site, random: hash.prefix(8).reduce(0) { $0 << 8 | UInt64($1) })
    }

    private static func transaction(at arrival: ArrivalNumber, in store: some HubStorage) throws -> Transaction? {
        let entry = try store.log(after: arrival - 1, byteLimit: .max, countLimit: 1).first
        guard let entry, entry.arrival == arrival, case .accepted(let bytes) = entry.outcome else { return nil }
        return try Transaction(encoded: bytes)
    }

    private static func attachment(in transaction: Transaction) -> AttachmentID? {
        for change in transaction.parts.flatMap(\.changes) {
            if case .register(let value) = change.content, let id = AttachmentID(value) { return id }
        }
        return nil
    }

    /// `/v1/captures/{capture}`: writes a capture; says what has become of it.
    func capture(_ request: Request, _ context: HubContext) async throws -> Response {
        let client = try context.authenticated()
        guard let id = context.parameters.get("capture").flatMap({ CaptureID($0) }) else {
            throw HubError(.badCapture, "A capture's id has 32 hexadecimal digits, drawn at random.")
        }
        guard request.method == .put else { return try Answer.json(.ok, await captureState(id, for: client)) }
        guard request.headers[.contentType]?.lowercased().hasPrefix("application/json") == true else {
            throw HubError(.unsupportedType)
        }
        let body = try await Answer.body(of: request, limit: AttachmentLimits.captureBytes)
        let (answer, isNew) = try await capture(id, CaptureRequest(json: body), for: client)
        return try Answer.json(isNew ? .created : .ok, answer)
    }
}
