import CRDT
import Sales

extension HubStorage {
    /// Takes in a transaction from a device: numbers it as accepted or void, or lets it wait for the parents of its texts.
    ///
    /// - Parameter judge: Says why the transaction must be refused whatever the rules say, or nil.
    public mutating func receive(
        _ encoded: [UInt8], by rules: HubRules = HubRules(schema: .shipped, device: nil),
        judge: (Transaction) -> VoidReason? = { _ in nil }
    ) throws -> Verdict {
        // A copy that differs from what was judged and waits here must not slip in unjudged: the hub's copy holds.
        if let id = Transaction.id(inEncoded: encoded), try fate(of: id) == .waiting { return Verdict(id: id, fate: .waiting) }
        let verdict = try receiveOne(encoded, rules, judge: judge)
        // Its arrival may be what others waited for; each round numbers at least one, so this ends.
        var isMoving = verdict.fate != .waiting
        while isMoving {
            isMoving = false
            for (id, bytes) in try waiting() where try receiveOne(bytes, rules, judge: { _ in nil }).fate != .waiting {
                try removeWaiting(id)
                isMoving = true
            }
        }
        return verdict
    }

    /// What was judged when it came, and waited, is not judged again.
    private mutating func receiveOne(
        _ encoded: [UInt8], _ rules: HubRules, judge: (Transaction) -> VoidReason?
    ) throws -> Verdict {
        guard let id = Transaction.id(inEncoded: encoded) else {
            throw SyncError(.badMessage, "A transaction is too short to be one.")
        }
        let earlier = try fate(of: id)
        if let earlier, earlier != .waiting { return Verdict(id: id, fate: earlier) }
        let transaction: Transaction
        do {
            transaction = try Transaction(encoded: encoded)
        } catch {
            return try number(id, void: error.code == .unknownFormat ? .unknownFormat : .damaged, nil, rules)
        }
        if earlier == nil, let reason = try judge(transaction) ?? rules.judge(transaction, in: self) {
            return try number(id, void: reason, transaction, rules)
        }
        for part in transaction.parts {
            for change in part.changes where change.cell.kind == .text {
                for parent in change.replaces {
                    switch try fate(of: parent) {
                    case .accepted, .pending: continue
                    case .void: return try number(id, void: .parentRefused, transaction, rules)
                    case nil, .waiting:
                        if earlier == nil {
                            try setFate(.waiting, of: id, stamp: transaction.stamp, author: transaction.author)
                            try addWaiting(id, encoded: encoded)
                        }
                        return Verdict(id: id, fate: .waiting)
                    }
                }
            }
        }
        let arrival = try arrival + 1
        try setFate(.accepted(arrival), of: id, stamp: transaction.stamp, author: transaction.author)
        let before = try rules.before(transaction, in: self)
        try insert(transaction, as: .base)
        try appendHistory(arrival, id, transaction, encoded: encoded)
        try rules.place(transaction, at: arrival, before, in: &self)
        try setArrival(arrival)
        return Verdict(id: id, fate: .accepted(arrival))
    }

    private mutating func number(
        _ id: TransactionID, void reason: VoidReason, _ transaction: Transaction?, _ rules: HubRules
    ) throws -> Verdict {
        let arrival = try arrival + 1
        let fate = Fate.void(arrival, reason)
        try setFate(
            fate, of: id, stamp: transaction?.stamp ?? Stamp(packed: 0), author: transaction?.author ?? AuthorID(high: 0, low: 0))
        if let transaction { try rules.placeRefused(transaction, at: arrival, in: &self) }
        try void(id, transaction.map(VoidCell.all(of:)) ?? [], pending: nil)
        try setArrival(arrival)
        return Verdict(id: id, fate: fate)
    }
}
