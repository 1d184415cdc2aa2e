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
    /// What was refused and is kept for its user, in the order of the ids.
    func drafts() throws -> [(transaction: Transaction, reason: VoidReason)]
    mutating func removeDraft(_ id: TransactionID) throws

    // MARK: What an agent needs to take rows whole

    var epoch: UInt64 { get throws }
    mutating func setEpoch(_ epoch: UInt64) throws
    /// The arrival number as of which an agent holds what it may see.
    var view: ArrivalNumber { get throws }
    mutating func setView(_ view: ArrivalNumber) throws
    /// The row with all its cells; an empty one if it is not known.
    mutating func wholeRow(_ id: RowID, entity: EntityID) throws -> RowState
    /// All rows, in no particular order.
    func rowNames() throws -> [RowName]
    /// Forgets the events of a row's texts, and all that is noted of transactions that were named early, awaited or refused in it.
    mutating func removeMarks(of row: RowID) throws
    /// Forgets a row with all that was ever known of it, and its parts in the history.
    mutating func removeRow(_ row: RowID, entity: EntityID) throws
    /// Takes a row's parts out of the history, but for what is retained.
    mutating func removeHistory(of row: RowID, entity: EntityID) throws
    /// The outbox, in the order in which the store first heard of what is in it: what a change rests on comes before it.
    func pendingTransactions() throws -> [Transaction]
    /// What left pending and is not yet in a backup of the hub, in order of arrival.
    func keptTransactions() throws -> [Transaction]
    /// Puts what was sealed back into the outbox, at the place that it had.
    mutating func addSealed(_ transaction: Transaction) throws
    mutating func removeRetained() throws
    /// What was accepted or refused is no longer known to be: the hub may have forgotten it, and may get it again.
    mutating func forgetFates() throws
    /// Forgets all of the history, but for what is retained.
    mutating func removeHistory() throws
    /// The rows that lie ready.
    func staging() throws -> Staging?
    /// Nil forgets them.
    mutating func setStaging(_ staging: Staging?) throws
    mutating func addStaged(_ rows: [UInt8]) throws
    /// Visits the chunks that lie ready, in the order in which they came.
    mutating func forEachStaged(_ body: (inout Self, [UInt8]) throws -> Void) throws
    /// What the history has of a number; nil if nothing.
    func historyEntry(_ arrival: ArrivalNumber) throws -> Transaction?
    /// Puts a transaction that has more parts in the place of what the history has of it.
    mutating func replaceHistory(_ arrival: ArrivalNumber, _ transaction: Transaction) throws
    /// Which part of the history is still to come; nil if it is complete.
    func historyGap() throws -> HistoryGap?
    mutating func setHistoryGap(_ gap: HistoryGap?) throws

    /// Keeps a transaction until the parents of its text changes have arrived.
    mutating func addWaiting(_ id: TransactionID, encoded: [UInt8]) throws
    func waiting() throws -> [(TransactionID, [UInt8])]
    mutating func removeWaiting(_ id: TransactionID) throws

    /// Whether a transaction is pending here because it came by bundle.
    func cameByBundle(_ id: TransactionID) throws -> Bool
}

/// How far the fetching of rows has come.
public struct Staging: Hashable, Sendable {
    public var epoch: UInt64
    /// The hub's head when the first of them was read.
    public var from: ArrivalNumber
    /// Where to go on.
    public var next: Fetch.Position
    /// Whether all are there, and those that changed up to `next`.
    public var isComplete: Bool

    public init(epoch: UInt64, from: ArrivalNumber, next: Fetch.Position, isComplete: Bool) {
        self.epoch = epoch
        self.from = from
        self.next = next
        self.isComplete = isComplete
    }
}

/// What is still to come of the history of rows that came whole.
public struct HistoryGap: Hashable, Sendable {
    /// It is there up to here …
    public var after: ArrivalNumber
    /// … and from here on.
    public var upTo: ArrivalNumber
    /// The rows of which it is missing; none means all.
    public var rows: [RowName]

    public init(after: ArrivalNumber, upTo: ArrivalNumber, rows: [RowName] = []) {
        self.after = after
        self.upTo = upTo
        self.rows = rows
    }

    /// The gap that is left when more rows have come, at a number.
    func widened(by names: [RowName], at arrival: ArrivalNumber) -> HistoryGap {
        guard !rows.isEmpty else { return HistoryGap(after: 0, upTo: arrival) }
        return HistoryGap(after: 0, upTo: arrival, rows: rows + names.filter { !rows.contains($0) })
    }
}

extension ReplicaStorage {
    /// A store that takes in no bundles.
    public func cameByBundle(_ id: TransactionID) throws -> Bool { false }

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
        let continues = try page.after == arrival && page.epoch == epoch
        guard page.missing == .nothing, page.upTo >= page.after, page.isFresh || continues else {
            throw SyncError(.inconsistent, "The hub's page does not continue what this laptop has; sync again.")
        }
        if page.isFresh { return try startAfresh(from: page) }
        var stamps = [Stamp]()
        for item in page.items {
            switch item {
            case .transaction(let arrival, let bytes): try stamps.append(contentsOf: store(bytes, at: arrival))
            case .accepted(let arrival, let id): try settle(id, at: arrival)
            case .void(let arrival, let id, let reason, let cells): try refuse(id, at: arrival, reason, cells)
            }
        }
        for item in page.settled { try settleEarlier(item) }
        let pending = try page.entering.isEmpty && page.leaving.isEmpty ? [:] : pendingByRow()
        var accepted: [TransactionID: Transaction] = [:]
        for row in page.entering {
            try stamps.append(contentsOf: enter(row, at: page.upTo, pending[row.id] ?? [], &accepted))
        }
        for name in page.leaving { try leave(name, at: page.upTo, pending[name.row] ?? []) }
        if !page.entering.isEmpty {
            let names = page.entering.map { RowName($0.id, $0.entity) }
            try setHistoryGap(
                try historyGap()?.widened(by: names, at: page.upTo) ?? HistoryGap(after: 0, upTo: page.upTo, rows: names))
        }
        try setArrival(page.upTo)
        if try page.view > view { try setView(page.view) }
        try releaseRetained(upTo: page.safe)
        if try staging() != nil { try setStaging(nil) }
        return stamps
    }

    // MARK: Rows whole

    /// Keeps rows that were fetched until a page takes them over.
    ///
    /// - Parameter isFirst: Whether what lay ready before is to be thrown away.
    public mutating func stage(_ chunk: Chunk, _ staging: Staging, isFirst: Bool) throws {
        if isFirst { try setStaging(nil) }
        try addStaged(chunk.rows)
        try setStaging(staging)
    }

    /// Puts the rows that lie ready, and those of the page, in the place of all that is here; what is pending stays, and what this
    /// agent keeps because the hub may have forgotten it becomes pending again.
    private mutating func startAfresh(from page: Page) throws -> [Stamp] {
        var fates: [TransactionID: Page.Item] = [:]
        for item in page.settled { if let id = item.settledID { fates[id] = item } }
        let mayHaveForgotten = try page.epoch != epoch || page.upTo < arrival
        let kept = try mayHaveForgotten ? keptTransactions() : []
        let outbox = try pendingTransactions()
        let drafts = try drafts().map(\.transaction).filter { fates[$0.id] != nil }
        for draft in drafts { try removeDraft(draft.id) }
        let brought = Set(try outbox.map(\.id).filter(cameByBundle))
        if mayHaveForgotten {
            try removeRetained()
            try forgetFates()
        }
        try removeHistory()
        for transaction in outbox {
            guard fates[transaction.id] != nil else { continue }
            try removeAwaited(by: transaction.id)
            try removePending(transaction.id)
        }
        let keptIDs = Set(kept.map(\.id))
        var accepted: [TransactionID: Transaction] = [:]
        for transaction in kept + outbox + drafts {
            if let fate = fates[transaction.id] {
                try conclude(transaction, as: fate, isBrought: brought.contains(transaction.id))
                if case .accepted = fate { accepted[transaction.id] = transaction }
            } else if keptIDs.contains(transaction.id) {
                try setFate(.pending, of: transaction.id, stamp: transaction.stamp, author: transaction.author)
                try addSealed(transaction)
            }
        }
        var left = Set(try rowNames())
        let pending = try pendingByRow()
        var stamps = [Stamp]()
        try forEachStaged { store, rows in
            for row in try RowSnapshot.decode(rows) {
                left.remove(RowName(row.id, row.entity))
                try stamps.append(contentsOf: store.enter(row, at: page.upTo, pending[row.id] ?? [], &accepted))
            }
        }
        for row in page.entering {
            left.remove(RowName(row.id, row.entity))
            try stamps.append(contentsOf: enter(row, at: page.upTo, pending[row.id] ?? [], &accepted))
        }
        left.formUnion(page.leaving)
        for name in left { try leave(name, at: page.upTo, pending[name.row] ?? []) }
        // Of a row that was not here, what is pending shows as well.
        let present = Set(try rowNames().map(\.row))
        for (row, transactions) in pending.sorted(by: { $0.key < $1.key }) where !present.contains(row) {
            for transaction in transactions { try insert(transaction, as: .pending, only: row) }
        }
        try setStaging(nil)
        try setEpoch(page.epoch)
        try setArrival(page.upTo)
        try setView(page.view)
        try setHistoryGap(page.upTo > 0 ? HistoryGap(after: 0, upTo: page.upTo) : nil)
        try releaseRetained(upTo: page.safe)
        return stamps
    }

    /// Takes what the hub numbered before this laptop's cursor out of pending; its rows enter with the same page.
    private mutating func settleEarlier(_ item: Page.Item) throws {
        guard let id = item.settledID, let transaction = try pending(id) else { return }
        let isBrought = try cameByBundle(id)
        try removeAwaited(by: id)
        try removePending(id)
        try conclude(transaction, as: item, isBrought: isBrought)
    }

    /// Notes what became of a transaction whose rows come whole.
    private mutating func conclude(_ transaction: Transaction, as item: Page.Item, isBrought: Bool) throws {
        switch item {
        case .transaction: return
        case .accepted(let arrival, let id):
            try setFate(.accepted(arrival), of: id, stamp: transaction.stamp, author: transaction.author)
            // The history of rows that come whole is recalled, and a bundle may have brought more of this than the hub would give.
            if try !isBrought && historyEntry(arrival) == nil { try keep(transaction, acceptedAt: arrival, isBrought: false) }
        case .void(let arrival, let id, let reason, let cells):
            try setFate(.void(arrival, reason), of: id, stamp: transaction.stamp, author: transaction.author)
            try recordVoid(id, cells)
            if !isBrought { try addDraft(transaction, reason: reason) }
        }
    }

    private func pendingByRow() throws -> [RowID: [Transaction]] {
        var out: [RowID: [Transaction]] = [:]
        for transaction in try pendingTransactions() {
            for row in Set(transaction.parts.map({ $0.row.id(in: transaction.id) })) {
                out[row, default: []].append(transaction)
            }
        }
        return out
    }

    /// Takes away a row that may no longer be seen here. What is pending is not taken from under its author: it is all that stays, and
    /// the hub says once more that the row leaves when that has been settled.
    private mutating func leave(_ name: RowName, at arrival: ArrivalNumber, _ pending: [Transaction]) throws {
        if pending.isEmpty { return try removeRow(name.row, entity: name.entity) }
        // At once: of what it could not read the hub does not know that it was of this row, and then says nothing more of it.
        try removeHistory(of: name.row, entity: name.entity)
        var accepted: [TransactionID: Transaction] = [:]
        _ = try enter(RowSnapshot(id: name.row, entity: name.entity, cells: []), at: arrival, pending, &accepted)
    }

    /// Makes a row what the hub says that it is, with what is pending here on top of it.
    ///
    /// - Parameter accepted: What was pending here until this page. The hub may have it from another store, of which this one is a copy, and
    ///   which gave it another stamp when it sealed it: the hub's holds, in all rows at once.
    /// - Returns: The stamps of its heads.
    private mutating func enter(
        _ snapshot: RowSnapshot, at arrival: ArrivalNumber, _ pending: [Transaction],
        _ accepted: inout [TransactionID: Transaction]
    ) throws -> [Stamp] {
        for head in snapshot.cells.flatMap(\.heads) {
            guard let here = accepted.removeValue(forKey: head.id), here.stamp != head.stamp || here.author != head.author,
                let fate = try fate(of: head.id)
            else { continue }
            try restampRows(of: here, head.stamp, author: head.author)
            try setFate(fate, of: head.id, stamp: head.stamp, author: head.author)
        }
        var row = try wholeRow(snapshot.id, entity: snapshot.entity)
        try removeMarks(of: snapshot.id)
        var changed = Set(row.cells.keys)
        for key in changed { row.cells[key] = CellState() }
        var stamps = [Stamp]()
        for cell in snapshot.cells {
            for head in cell.heads {
                stamps.append(head.stamp)
                // It reached the hub by another way while this page was under way; the next sync lists it.
                guard try !isPending(head.id) else {
                    throw SyncError(.overtaken, "The hub has what this laptop was about to send; sync again.")
                }
                if try !isKnown(head.id) {
                    try setFate(.accepted(arrival), of: head.id, stamp: head.stamp, author: head.author)
                }
            }
            for event in cell.events { try addTextEvent(event, row: snapshot.id, cell: cell.key) }
            for id in cell.early { try markEarly(id, row: snapshot.id, cell: cell.key) }
            for refusal in cell.refusals {
                let record = VoidCell(
                    row: snapshot.id, entity: snapshot.entity, sensitivity: refusal.sensitivity, cell: cell.key,
                    replaced: refusal.replaced)
                if try !isKnown(refusal.id) {
                    try setFate(
                        .void(arrival, .permission), of: refusal.id, stamp: Stamp(packed: 0), author: AuthorID(high: 0, low: 0))
                }
                try recordVoid(refusal.id, [record])
            }
            row.cells[cell.key] = CellState(
                heads: cell.heads, counter: cell.counter, text: cell.events.isEmpty ? "" : TextGraph.replay(cell.events))
            changed.insert(cell.key)
        }
        try save(row, changed: Array(changed))
        for transaction in pending { try insert(transaction, as: .pending, only: snapshot.id) }
        return stamps
    }

    /// Stores a part of the history that was missing.
    public mutating func store(_ recalled: Recalled) throws {
        guard let gap = try historyGap(), try recalled.epoch == epoch, recalled.upTo > gap.after else {
            throw SyncError(.inconsistent, "The hub sent a history that was not asked for; sync again.")
        }
        for entry in recalled.entries where entry.arrival > gap.after && entry.arrival <= gap.upTo {
            guard let transaction = try? Transaction(encoded: entry.transaction) else { continue }
            if let known = try historyEntry(entry.arrival) {
                let more = transaction.parts.filter { part in
                    !known.parts.contains {
                        $0.row.id(in: known.id) == part.row.id(in: known.id) && $0.sensitivity == part.sensitivity
                    }
                }
                // What a copy of this store had sealed otherwise stands here as this one had sealed it.
                if known.id == transaction.id, known.stamp != transaction.stamp || known.author != transaction.author {
                    try setFate(.accepted(entry.arrival), of: known.id, stamp: transaction.stamp, author: transaction.author)
                    try replaceHistory(entry.arrival, transaction.with(parts: known.parts + more))
                    continue
                }
                if more.isEmpty || known.id != transaction.id { continue }
                try replaceHistory(entry.arrival, known.with(parts: known.parts + more))
                continue
            }
            try setFate(.accepted(entry.arrival), of: transaction.id, stamp: transaction.stamp, author: transaction.author)
            try appendHistory(entry.arrival, transaction.id, transaction, encoded: entry.transaction)
        }
        let next = HistoryGap(after: recalled.upTo, upTo: gap.upTo, rows: gap.rows)
        try setHistoryGap(next.after < next.upTo ? next : nil)
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
            if try withdrawCopy(otherThan: transaction) { return try accept(transaction, encoded: bytes, at: arrival) }
            try settle(transaction.id, at: arrival)
            return []
        case .accepted, .void: return []
        case nil, .waiting: return try accept(transaction, encoded: bytes, at: arrival)
        }
    }

    private mutating func accept(
        _ transaction: Transaction, encoded bytes: [UInt8], at arrival: ArrivalNumber
    ) throws -> [Stamp] {
        try setFate(.accepted(arrival), of: transaction.id, stamp: transaction.stamp, author: transaction.author)
        try insert(transaction, as: .base)
        try appendHistory(arrival, transaction.id, transaction, encoded: bytes)
        return [transaction.stamp]
    }

    /// Takes back what came by bundle under this id if it says something else: the hub's copy holds.
    ///
    /// - Returns: Whether there was such a copy.
    private mutating func withdrawCopy(otherThan transaction: Transaction) throws -> Bool {
        guard try cameByBundle(transaction.id), let copy = try pending(transaction.id),
            copy.forwarded().encoded != transaction.encoded
        else {
            return false
        }
        // It came while the answer was under way, so the hub could not know that it was here and sent what may be seen of it, or what
        // does not come with whole rows. The next session lists it.
        let whole = copy.forwarded()
        if transaction == whole.with(parts: transaction.parts), transaction.parts.allSatisfy(whole.parts.contains) {
            throw SyncError(.overtaken, "A bundle brought what the hub was just sending; sync again.")
        }
        try void(transaction.id, [], pending: copy)
        try removePending(transaction.id)
        return true
    }

    private mutating func settle(_ id: TransactionID, at arrival: ArrivalNumber) throws {
        guard let transaction = try pending(id) else {
            if case .accepted = try fate(of: id) { return }
            throw SyncError(
                .inconsistent, "The hub accepted a transaction that this laptop no longer has; restore it or join anew.")
        }
        try setFate(.accepted(arrival), of: id, stamp: transaction.stamp, author: transaction.author)
        try settle(transaction)
        try keep(transaction, acceptedAt: arrival, isBrought: cameByBundle(id))
        try removePending(id)
    }

    /// Keeps what the hub has accepted, for the history, and for the case that the hub forgets it.
    private mutating func keep(
        _ transaction: Transaction, acceptedAt arrival: ArrivalNumber, isBrought: Bool
    ) throws {
        let forwarded = transaction.forwarded()
        try appendHistory(arrival, transaction.id, forwarded, encoded: forwarded.encoded)
        // What came by bundle is kept with its segment.
        if !isBrought { try retain(transaction, arrival: arrival) }
    }

    private mutating func refuse(
        _ id: TransactionID, at arrival: ArrivalNumber, _ reason: VoidReason, _ cells: [VoidCell]
    ) throws {
        if case .void = try fate(of: id) { return }
        let own = try pending(id)
        if let own {
            if try !cameByBundle(id) { try addDraft(own, reason: reason) }
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
        try restampRows(of: transaction, stamp, author: author)
        try setFate(.pending, of: transaction.id, stamp: stamp, author: author)
        try replacePending(corrected)
    }

    private mutating func restampRows(of transaction: Transaction, _ stamp: Stamp, author: AuthorID) throws {
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
    }
}
