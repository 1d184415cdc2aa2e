import CRDT
import CommandSocket
import SQLiteStore
import Sync

// What a sync does for bundles: it gets the hub's certificate, and passes on what came by bundle.
extension Agent {
    /// - Parameter isNew: Whether the hub was not met before, or was restored since.
    func exchangeForBundles(_ access: Home.HubAccess, _ welcome: Welcome, isNew: Bool) async throws {
        do {
            let isCertified = try await store.read { try self.isCertified($0) }
            if isNew || !isCertified { try await certify(access) }
            try await relay(access, epoch: welcome.epoch)
        } catch let failure as CommandFailure where failure.code == "hub-bad-message" {
            // A hub of an earlier version; everything else goes on, and the next sync asks again.
        }
    }

    private func certify(_ access: Home.HubAccess) async throws {
        guard case .certified(let certified) = try await exchange(.certify, access) else { return }
        try await store.write { try self.keep(certified, $0) }
    }

    /// Keeps what the hub said of this laptop and of itself.
    func keep(_ certified: Certified, _ editor: StoreEditor) throws {
        try editor.set(Key.hubKey, certified.hubKey)
        try editor.set(Key.certificate, certified.certificate.encoded)
    }

    /// Whether the laptop has a certificate for what it is now.
    func isCertified(_ view: StoreView) throws -> Bool {
        guard let certificate = try certificate(view) else { return false }
        return try certificate.site.bytes == view.setting(Key.site) && certificate.author == author(view)
    }

    /// The certificate that the hub gave this laptop; nil if it has none that holds.
    func certificate(_ view: StoreView) throws -> Certificate? {
        guard let encoded = try view.setting(Key.certificate), let hubKey = try view.setting(Key.hubKey),
            let certificate = try? Certificate(encoded: encoded), certificate.isSigned(byHub: hubKey),
            try certificate.workspace.bytes == view.setting(StoreView.Key.workspace)
        else { return nil }
        return certificate
    }

    /// Gives the hub the segments that came by bundle and that it was not given yet. What it would not take stays, with the reason.
    private func relay(_ access: Home.HubAccess, epoch: UInt64) async throws {
        var last: Int64 = 0
        while true {
            try Task.checkCancellation()
            let after = last
            guard let next = try await store.read({ try $0.relayable(after: after, epoch: epoch) }) else { return }
            last = next.number
            switch try await exchange(.relay(next.segment.encoded), access) {
            case .pushed: try await store.write { try $0.setRelayed(next.number, epoch: epoch) }
            // Another time: too much of that site waits there.
            case .refusal(let refusal) where refusal.code == .busy: continue
            case .refusal(let refusal): try await store.write { try $0.setRefusal(refusal.message, of: next.number) }
            default: throw SyncError(.unexpectedMessage, "The hub answered something that was not asked.")
            }
        }
    }
}
