import CRDT

/// What agents and hubs need of a store beyond the merge. All methods act within the store's current write transaction.
///
/// The rules themselves stand below, once, for every store: SQLite, the simulator's, later others.
public protocol ReplicaStorage: MergeStorage {
    /// What has become of a transaction; nil if nothing is known of it.
    func fate(of id: TransactionID) throws -> Fate?
    mutating func setFate(_ fate: Fate, of id: TransactionID, stamp: Stamp, author: AuthorID) throws

    /// An agent's cursor, a hub's newest arrival number.
    var arrival: ArrivalNumber { get throws }
    mutating func setArrival(_ arrival: ArrivalNumber) throws

    func pending(_ id: TransactionID) throws -> Transaction?
    /// Appends to the outbox.
    mutating func addPending(_ transaction: Transaction) throws
    /// Puts another stamp and author on a pending transaction that was not sealed.
    mutating func replacePending(_ transaction: Transaction) throws
    mutating func removePending(_ id: TransactionID) throws

    /// Keeps an accepted transaction, whose bytes are `encoded`, and finds it by its rows; nil for one in an unknown format.
    mutating func appendHistory(_ arrival: ArrivalNumber, _ id: TransactionID, _ transaction: Transaction?, encoded: [UInt8])
        throws
    /// Keeps what has left pending until the hub reports that it is in a backup.
    mutating func retain(_ transaction: Transaction, arrival: ArrivalNumber) throws
    mutating func releaseRetained(upTo safe: ArrivalNumber) throws
    /// Keeps a refused transaction for its user.
    mutating func addDraft(_ transaction: Transaction, reason: VoidReason) throws

    /// Keeps a transaction until the parents of its text changes have arrived.
    mutating func addWaiting(_ id: TransactionID, encoded: [UInt8]) throws
    func waiting() throws -> [(TransactionID, [UInt8])]
    mutating func removeWaiting(_ id: TransactionID) throws
}

extension ReplicaStorage {
    public func isKnown(_ id: TransactionID) throws -> Bool {
        switch try fate(of: id) {
        case nil, .waiting: false
        case .pending, .accepted, .void: true
        }
    }

    public func isPending(_ id: TransactionID) throws -> Bool { try fate(of: id) == .pending }

    // MARK: An agent

    /// Takes in a transaction that was written here: it is pending, and shown at once.
    ///
    /// - Throws: `CRDTError` if it breaks a limit of the format: better its author learns that now than from the hub.
    public mutating func write(_ transaction: Transaction) throws {
        try transaction.validate()
        try setFate(.pending, of: transaction.id, stamp: transaction.stamp, author: transaction.author)
        try addPending(transaction)
        try insert(transaction, as: .pending)
    }

    /// Stores what came from the hub, and moves the cursor. All or nothing: call it within one write transaction.
    ///
    /// - Returns: The stamps of other people's transactions, for the clock to take note of.
    /// - Throws: `SyncError` `.inconsistent` if the page does not continue this store.
    @discardableResult
    public mutating func store(_ page: Page) throws -> [Stamp] {
        guard try page.after == arrival, page.upTo >= page.after else {
            throw SyncError(.inconsistent, "The hub's page does not continue what this laptop has; sync again.")
        }
        var stamps = [Stamp]()
        for item in page.items {
            switch item {
            case .transaction(let arrival, let bytes): try stamps.append(contentsOf: store(bytes, at: arrival))
            case .accepted(let arrival, let id): try settle(id, at: arrival)
            case .void(let arrival, let id, let reason, let cells): try refuse(id, at: arrival, reason, cells)
            }
        }
        try setArrival(page.upTo)
        try releaseRetained(upTo: page.safe)
        return stamps
    }

    private mutating func store(_ bytes: [UInt8], at arrival: ArrivalNumber) throws -> [Stamp] {
        let transaction: Transaction
        do {
            transaction = try Transaction(encoded: bytes)
        } catch let error where error.code == .unknownFormat {
            // A newer version wrote it: kept, shown once this program has learned the format.
            guard let id = Transaction.id(inEncoded: bytes) else { throw error }
            try appendHistory(arrival, id, nil, encoded: bytes)
            return []
        }
        switch try fate(of: transaction.id) {
        case .pending:
            try settle(transaction.id, at: arrival)
        case .accepted, .void:
            break
        case nil, .waiting:
            try setFate(.accepted(arrival), of: transaction.id, stamp: transaction.stamp, author: transaction.author)
            try insert(transaction, as: .base)
            try appendHistory(arrival, transaction.id, transaction, encoded: bytes)
            return [transaction.stamp]
        }
        return []
    }

    private mutating func settle(_ id: TransactionID, at arrival: ArrivalNumber) throws {
        guard let transaction = try pending(id) else {
            if case .accepted = try fate(of: id) { return }
            throw SyncError(
                .inconsistent, "The hub accepted a transaction that this laptop no longer has; restore it or join anew.")
        }
        try setFate(.accepted(arrival), of: id, stamp: transaction.stamp, author: transaction.author)
        try settle(transaction)
        let forwarded = transaction.forwarded()
        try appendHistory(arrival, id, forwarded, encoded: forwarded.encoded)
        try retain(transaction, arrival: arrival)
        try removePending(id)
    }

    private mutating func refuse(
        _ id: TransactionID, at arrival: ArrivalNumber, _ reason: VoidReason, _ cells: [VoidCell]
    ) throws {
        if case .void = try fate(of: id) { return }
        let own = try pending(id)
        if let own {
            try addDraft(own, reason: reason)
            try removePending(id)
        }
        try setFate(
            .void(arrival, reason), of: id, stamp: own?.stamp ?? Stamp(packed: 0),
            author: own?.author ?? AuthorID(high: 0, low: 0))
        try void(id, cells, pending: own)
    }

    /// Corrects a pending transaction that was not sealed yet: a wrong clock's stamp, or the author once the person is known.
    public mutating func restamp(_ transaction: Transaction, _ stamp: Stamp, author: AuthorID) throws {
        guard transaction.stamp != stamp || transaction.author != author else { return }
        let corrected = transaction.restamped(stamp, author: author)
        for part in transaction.parts {
            var row = try row(part.row.id(in: transaction.id), entity: part.entity, cells: part.changes.map(\.cell))
            var changed = [CellKey]()
            for change in part.changes {
                guard var cell = row.cells[change.cell] else { continue }
                if let head = cell.remove(transaction.id) {
                    cell.add(Head(id: head.id, stamp: stamp, author: author, value: head.value))
                }
                cell.covers = cell.covers.map { cover in
                    guard cover.head.id == transaction.id else { return cover }
                    return Cover(
                        head: Head(id: transaction.id, stamp: stamp, author: author, value: cover.head.value), by: cover.by)
                }
                row.cells[change.cell] = cell
                changed.append(change.cell)
            }
            try save(row, changed: changed)
        }
        try setFate(.pending, of: transaction.id, stamp: stamp, author: author)
        try replacePending(corrected)
    }

    // MARK: A hub

    /// Takes in a transaction from a device: numbers it as accepted or void, or lets it wait for the parents of its texts.
    ///
    /// - Parameter judge: Says why the transaction must be refused, or nil.
    public mutating func receive(_ encoded: [UInt8], judge: (Transaction) -> VoidReason?) throws -> Verdict {
        // A copy that differs from what was judged and waits here must not slip in unjudged: the hub's copy holds.
        if let id = Transaction.id(inEncoded: encoded), try fate(of: id) == .waiting { return Verdict(id: id, fate: .waiting) }
        let verdict = try receiveOne(encoded, judge: judge)
        // Its arrival may be what others waited for; each round numbers at least one, so this ends.
        var isMoving = verdict.fate != .waiting
        while isMoving {
            isMoving = false
            for (id, bytes) in try waiting() where try receiveOne(bytes, judge: { _ in nil }).fate != .waiting {
                try removeWaiting(id)
                isMoving = true
            }
        }
        return verdict
    }

    private mutating func receiveOne(_ encoded: [UInt8], judge: (Transaction) -> VoidReason?) throws -> Verdict {
        guard let id = Transaction.id(inEncoded: encoded) else {
            throw SyncError(.badMessage, "A transaction is too short to be one.")
        }
        let earlier = try fate(of: id)
        if let earlier, earlier != .waiting { return Verdict(id: id, fate: earlier) }
        let transaction: Transaction
        do {
            transaction = try Transaction(encoded: encoded)
        } catch {
            return try number(id, void: error.code == .unknownFormat ? .unknownFormat : .damaged, nil)
        }
        if earlier == nil, let reason = judge(transaction) { return try number(id, void: reason, transaction) }
        for part in transaction.parts {
            for change in part.changes where change.cell.kind == .text {
                for parent in change.replaces {
                    switch try fate(of: parent) {
                    case .accepted, .pending: continue
                    case .void: return try number(id, void: .parentRefused, transaction)
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
        try insert(transaction, as: .base)
        try appendHistory(arrival, id, transaction, encoded: encoded)
        try setArrival(arrival)
        return Verdict(id: id, fate: .accepted(arrival))
    }

    private mutating func number(_ id: TransactionID, void reason: VoidReason, _ transaction: Transaction?) throws -> Verdict {
        let arrival = try arrival + 1
        let fate = Fate.void(arrival, reason)
        try setFate(
            fate, of: id, stamp: transaction?.stamp ?? Stamp(packed: 0), author: transaction?.author ?? AuthorID(high: 0, low: 0))
        try void(id, transaction.map(VoidCell.all(of:)) ?? [], pending: nil)
        try setArrival(arrival)
        return Verdict(id: id, fate: fate)
    }
}
