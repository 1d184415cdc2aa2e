import CRDT
import StoreInterface
import Sync

/// Under which the hub keeps the stamp that it wrote last.
private let clockKey = "hub stamp"

extension HubWriter {
    /// Numbers a transaction of the hub's own, by the way that all others take.
    @discardableResult
    func acceptOwn(_ builder: TransactionBuilder, now: Int64) throws -> Transaction {
        let transaction = builder.build(author: HubIdentity.author, stamp: try nextStamp(now: now))
        var editor = self
        let verdict = try editor.receive(transaction.encoded, by: HubRules(schema: schema, device: nil))
        guard case .accepted = verdict.fate else { throw HubError(.internal) }
        return transaction
    }

    /// The stamp of what the hub writes next, in its own name or for a phone.
    func nextStamp(now: Int64) throws -> Stamp {
        var clock = HybridClock(last: Stamp(packed: UInt64(bitPattern: try number(clockKey) ?? 0)))
        let stamp = clock.next(now: now)
        try set(clockKey, Int64(bitPattern: clock.last.packed))
        return stamp
    }
}
