import CRDT
import Crypto
import Foundation
import ServiceLifecycle
import StoreInterface
import Sync

// Attachments come in by uploads that resume (tus 1.0): begun, continued in any number of parts, compared with their name, kept. Where
// the bytes stand is the attachment store's; what was begun by whom, and who brought what, is the hub's store's.
extension OpenHub {
    /// Begins an upload. One that this device had begun for the same attachment is given up.
    ///
    /// - Parameters:
    ///   - author: In whose name it is brought, if another's than the device's person: whoever has the bytes decides with whom
    ///   they are shared, as when they came by bundle.
    ///   - metadata: What the device said of it, which is given back as it is.
    /// - Throws: `HubError`: `too-large`, `no-room`, `read-only`, `unknown-attachment`, `too-many-uploads`.
    func beginUpload(
        of attachment: AttachmentID, size: Int64, author: AuthorID?, metadata: String, for client: Client
    ) async throws -> AttachmentUpload {
        guard size >= 1 else { throw HubError(.badRequest, "An attachment has at least one byte. Leave empty files out.") }
        guard size <= AttachmentLimits.bytes else {
            throw HubError(.tooLarge, "An attachment has at most \(AttachmentLimits.bytes >> 20) MiB. Cut it into several.")
        }
        guard try await store.read({ try $0.rights(of: client).writes }) else { throw HubError(.readOnly) }
        guard try await attachments.hasRoom(for: size) else { throw HubError(.noRoom) }
        let time = now()
        let (upload, removed) = try await write { editor in
            let client = try OpenHub.client(client.credentialHash, in: editor)
            guard try OpenHub.mayBring(attachment, client: client, in: editor) else { throw HubError(.unknownAttachment) }
            var removed = try editor.uploads(expiredAt: time).map(\.id)
            var open = 0
            for earlier in try editor.uploads(of: client.device.site) where !earlier.isFinished && !removed.contains(earlier.id) {
                if earlier.attachment == attachment { removed.append(earlier.id) } else { open += 1 }
            }
            guard open < AttachmentLimits.uploadsPerDevice else { throw HubError(.tooManyUploads) }
            for id in removed { try editor.remove(id) }
            let upload = AttachmentUpload(
                id: Randomness.identifier(), site: client.device.site, author: author ?? client.device.author,
                attachment: attachment, size: size, expires: time + AttachmentLimits.uploadMilliseconds, metadata: metadata)
            try editor.save(upload)
            return (upload, removed)
        }
        for id in removed { try await attachments.discard(id) }
        return upload
    }

    /// An upload that a device has begun, and how much of it has arrived. One that is complete is finished, should the program have
    /// ended before it was.
    ///
    /// - Throws: `HubError` with `unknown-upload` for those of other devices, too.
    func upload(_ id: UploadID, for client: Client) async throws -> (upload: AttachmentUpload, received: Int64) {
        try await uploadTurns.take(id) { [self] _ in try await stand(of: id, for: client) }
    }

    private func stand(of id: UploadID, for client: Client) async throws -> (upload: AttachmentUpload, received: Int64) {
        let time = now()
        let found = try await store.read { try $0.upload(id) }
        guard let upload = found, upload.site == client.device.site, upload.expires > time else {
            throw HubError(.unknownUpload)
        }
        if upload.isFinished { return (upload, upload.size) }
        let received = try await attachments.received(id)
        if received == upload.size { return (try await finish(upload, for: client), received) }
        return (upload, received)
    }

    /// Takes in the next part of an upload, as it comes. When the connection breaks, what has arrived stays.
    ///
    /// - Parameters:
    ///   - offset: Where the part begins: exactly as much must have arrived.
    ///   - parts: Hands over the part's bytes in pieces.
    /// - Returns: How much of the upload has arrived.
    /// - Throws: `HubError`: `wrong-offset`, `too-large`, `no-room`, `hash-mismatch`, `revoked`; what `parts` throws.
    func continueUpload(
        _ id: UploadID, at offset: Int64, for client: Client,
        _ parts: @escaping @Sendable (@escaping @Sendable ([UInt8]) async throws -> Void) async throws -> Void
    ) async throws -> (upload: AttachmentUpload, received: Int64) {
        try await uploadTurns.take(id, receives: true) { [self] heard in
            try await take(id, at: offset, for: client) { take in
                try await parts { bytes in
                    heard()
                    try await take(bytes)
                }
            }
        }
    }

    private func take(
        _ id: UploadID, at offset: Int64, for client: Client,
        _ parts: (@escaping @Sendable ([UInt8]) async throws -> Void) async throws -> Void
    ) async throws -> (upload: AttachmentUpload, received: Int64) {
        let (upload, received) = try await stand(of: id, for: client)
        guard received == offset else { throw HubError(.wrongOffset) }
        if received == upload.size { return (upload, received) }
        let intake = Intake(upload, from: received, attachments)
        do {
            try await parts { try await intake.take($0) }
        } catch {
            // The line broke, or more came than was announced: what is good of it stays, and the device goes on from there.
            try? await intake.flush()
            // The client has come back on another connection.
            throw error is CancellationError ? HubError(.tooSlow) : error
        }
        try await intake.flush()
        let reached = await intake.end
        if reached > received { try await attachments.settle(id) }
        return reached == upload.size ? (try await finish(upload, for: client), reached) : (upload, reached)
    }

    /// Gives an upload up.
    func endUpload(_ id: UploadID, for client: Client) async throws {
        try await uploadTurns.take(id) { [self] _ in
            _ = try await stand(of: id, for: client)
            try await write { try $0.remove(id) }
            try await attachments.discard(id)
        }
    }

    /// Keeps what has arrived whole, if it is what its name says. May be done again after a crash at any point.
    ///
    /// - Throws: `HubError` with `hash-mismatch`; the upload is gone then. `revoked`: then nothing was kept in anybody's name.
    private func finish(_ upload: AttachmentUpload, for client: Client) async throws -> AttachmentUpload {
        guard try await attachments.keep(upload.id, as: upload.attachment) else {
            try await write { try $0.remove(upload.id) }
            try await attachments.discard(upload.id)
            throw HubError(.hashMismatch)
        }
        let time = now()
        let finished = try await write { editor in
            _ = try OpenHub.client(client.credentialHash, in: editor)
            var finished = upload
            finished.isFinished = true
            // A device whose answer was lost asks again.
            finished.expires = time + AttachmentLimits.finishedMilliseconds
            try editor.save(finished)
            try editor.setBrought(upload.attachment, by: upload.author)
            return finished
        }
        try await attachments.discard(upload.id)
        return finished
    }

    /// Removes the uploads whose time is over, and bytes of uploads that nothing knows of, as a crash may leave behind.
    package func removeExpiredUploads() async throws {
        let time = now()
        // Listed first: an upload that begins meanwhile is not among them.
        let lying = try await attachments.uploads()
        let orphans = try await write { editor in
            for upload in try editor.uploads(expiredAt: time) { try editor.remove(upload.id) }
            return try lying.filter { try editor.upload($0)?.isFinished != false }
        }
        for id in orphans { try await attachments.discard(id) }
    }
}

/// Gathers what comes in small pieces, and appends it in large ones.
private actor Intake {
    private let upload: AttachmentUpload
    private let store: any AttachmentStore
    private var offset: Int64
    private var waiting: [UInt8] = []
    private static let pieceBytes = 256 << 10

    init(_ upload: AttachmentUpload, from offset: Int64, _ store: any AttachmentStore) {
        self.upload = upload
        self.offset = offset
        self.store = store
    }

    /// How much of the upload has arrived.
    var end: Int64 { offset + Int64(waiting.count) }

    /// - Throws: `HubError` with `too-large` for bytes beyond the announced size; none of the piece is taken then.
    func take(_ bytes: [UInt8]) async throws {
        guard Int64(bytes.count) <= upload.size - end else {
            throw HubError(.tooLarge, "More came than was announced for the upload. Check the file, then begin again.")
        }
        waiting += bytes
        if waiting.count >= Intake.pieceBytes { try await flush() }
    }

    func flush() async throws {
        guard !waiting.isEmpty else { return }
        let bytes = waiting
        waiting = []
        try await store.append(bytes, to: upload.id, at: offset)
        offset += Int64(bytes.count)
    }
}

/// Removes expired uploads once an hour, until the hub stops.
struct UploadSweeper: Service {
    let hub: OpenHub
    private static let pause = Duration.seconds(3_600)

    func run() async {
        await cancelWhenGracefulShutdown {
            repeat {
                do {
                    try await hub.removeExpiredUploads()
                } catch {
                    if Task.isCancelled { return }
                    hub.logger.warning(
                        "expired uploads could not be removed; trying again in an hour",
                        metadata: ["error": "\(HubError.name(of: error))"])
                }
            } while (try? await Task.sleep(for: UploadSweeper.pause)) != nil
        }
    }
}
