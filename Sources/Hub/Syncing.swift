import StoreInterface
import Sync

/// A device that has shown its credential.
struct Client: Sendable {
    var device: EnrolledDevice
    var credentialHash: [UInt8]
}

extension OpenHub {
    /// Finds the device that a credential belongs to.
    ///
    /// - Throws: `HubError` with `unknown-credential` or `revoked`.
    func authenticate(_ credential: String) async throws -> Client {
        let hash = OpenHub.hash(ofCredential: credential)
        do {
            return try await store.read { try OpenHub.client(hash, in: $0) }
        } catch let error as HubError where error.code == .wipe {
            await noteWipeGiven(hash)
            throw error
        }
    }

    /// Whoever asked for a wipe wants to know whether the device has come by. The order is given whether or not that can be written down.
    private func noteWipeGiven(_ credentialHash: [UInt8]) async {
        let device = try? await store.read { try $0.device(credentialHash: credentialHash) }
        guard let device, device.wipeGiven == nil else { return }
        let now = now()
        do {
            try await write { try $0.noteWipeGiven(device.site, at: now) }
        } catch {
            logger.warning("a wipe order was given, but not noted", metadata: ["error": "\(HubError.name(of: error))"])
        }
    }

    /// Answers a device's message.
    ///
    /// - Throws: `HubError`, `SyncError`, `StoreError`; then nothing of a push was taken in.
    func answer(_ message: Message, for client: Client) async throws -> Message {
        // The writers are not kept waiting while the page is made.
        if case .exchange(let transactions, let pull) = message {
            return try await live.answering(client.device.site) {
                let pushed = try await self.answer(.push(transactions), for: client)
                guard case .pushed = pushed else { return pushed }
                return try await self.answer(.pull(pull), for: client)
            } number: {
                if case .page(let page) = $0 { page.head } else { nil }
            }
        }
        let time = now()
        let hash = client.credentialHash
        let answer: Message
        if HubSession.writes(message) {
            answer = try await write(bytes: message.transactionBytes) { try OpenHub.answer(message, hash, from: $0, now: time) }
        } else {
            answer = try await store.read { try OpenHub.answer(message, hash, from: $0.hub, now: time) }
        }
        metrics.exchanged(message, answer)
        return answer
    }

    /// Looks at the device once more, within the same transaction: what was revoked or changed since the request came in counts.
    private static func answer(
        _ message: Message, _ credentialHash: [UInt8], from editor: any HubWriter, now: Int64
    ) throws -> Message {
        let client = try client(credentialHash, in: editor)
        var editor = editor
        return try HubSession(device: client.device.device, schema: editor.schema).answer(message, from: &editor, now: now)
    }

    static func client(_ credentialHash: [UInt8], in view: any HubReader) throws -> Client {
        guard let device = try view.device(credentialHash: credentialHash) else { throw HubError(.unknownCredential) }
        guard device.revoked == nil else {
            guard let asked = device.wipe else { throw HubError(.revoked) }
            throw HubError(
                try WipeOrder(
                    workspace: try view.hub.workspace, site: device.site, credentialHash: credentialHash, asked: asked,
                    hubKey: try view.signingKey))
        }
        return Client(device: device, credentialHash: credentialHash)
    }
}
