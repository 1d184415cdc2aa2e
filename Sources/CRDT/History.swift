/// The transactions that wrote one row, and what can be read from them: the row as it stood, who wrote what, what changed.
///
/// Every state is made by `MergeStorage.insert` and `void`, as the store's own is, so history cannot tell another story than the
/// merge.
public struct RowHistory: Sendable {
    /// A moment in the history of a row.
    public enum Moment: Hashable, Sendable {
        /// All that is known here, pending transactions with it: what is shown.
        case now
        /// The hub's state once it had numbered this arrival: what was accepted and what was refused up to and with it. What is
        /// pending here is not in it.
        case arrival(UInt64)
        /// All that had been *written* by then, in milliseconds since 1970: the transactions, pending ones with them, whose stamp
        /// is not later, wherever they were at that time. A value that only later-stamped changes replaced stands again.
        ///
        /// Refused transactions count as never written, whenever the refusal came, for nobody knows when they were written. An
        /// edit of a text is left out while an edit that it rests on has a later stamp, which only a wrong clock brings about.
        case time(milliseconds: Int64)
    }

    /// The hub's record of a transaction that it refused.
    public struct Refusal: Hashable, Sendable {
        public let transaction: TransactionID
        /// The arrival number of the refusal; without it the refusal counts from the beginning.
        public let arrival: UInt64?
        /// What it had named; cells of other rows are passed over.
        public let cells: [VoidCell]

        public init(transaction: TransactionID, arrival: UInt64?, cells: [VoidCell]) {
            self.transaction = transaction
            self.arrival = arrival
            self.cells = cells
        }
    }

    /// Who wrote, and when.
    public struct Writing: Hashable, Sendable {
        public let transaction: TransactionID
        public let author: AuthorID
        public let stamp: Stamp
        /// Nil for what is pending.
        public let arrival: UInt64?
        public let operation: OperationID?

        /// By (stamp, id), as heads are ordered.
        public func isNewer(than other: Writing) -> Bool {
            stamp != other.stamp ? stamp > other.stamp : transaction > other.transaction
        }
    }

    /// What one transaction wrote of the row.
    struct Entry: Sendable {
        let writing: Writing
        let isCreation: Bool
        let changes: [Change]
        /// What the merge is given: the row's parts, with texts' edits left out. Those are replayed once, in the end.
        let merged: Transaction

        init?(_ transaction: Transaction, of row: RowID, arrival: UInt64?) {
            let parts = transaction.parts.filter { $0.row.id(in: transaction.id) == row }
            guard let first = parts.first else { return nil }
            writing = Writing(
                transaction: transaction.id, author: transaction.author, stamp: transaction.stamp, arrival: arrival,
                operation: transaction.operation)
            if case .created = first.row { isCreation = true } else { isCreation = false }
            changes = parts.flatMap(\.changes).sorted { $0.cell < $1.cell }
            let bare = parts.map { part in
                Part(
                    row: .existing(row), entity: part.entity, sensitivity: part.sensitivity,
                    changes: part.changes.map { change in
                        guard case .text = change.content else { return change }
                        return Change(cell: change.cell, replaces: change.replaces, content: .text([]))
                    })
            }
            merged = Transaction(
                id: transaction.id, author: transaction.author, stamp: transaction.stamp, operation: transaction.operation,
                parts: bare)
        }

        /// The entry without some of its changes.
        private init(_ entry: Entry, without cells: Set<CellKey>) {
            writing = entry.writing
            isCreation = entry.isCreation
            changes = entry.changes.filter { !cells.contains($0.cell) }
            merged = Transaction(
                id: entry.merged.id, author: entry.merged.author, stamp: entry.merged.stamp, operation: entry.merged.operation,
                parts: entry.merged.parts.map { part in
                    Part(
                        row: part.row, entity: part.entity, sensitivity: part.sensitivity,
                        changes: part.changes.filter { !cells.contains($0.cell) })
                })
        }

        /// What was written in `cell`.
        ///
        /// - Complexity: O(log changes).
        func change(_ cell: CellKey) -> Change? {
            var (low, high) = (0, changes.count)
            while low < high {
                let middle = (low + high) / 2
                if changes[middle].cell < cell { low = middle + 1 } else { high = middle }
            }
            return low < changes.count && changes[low].cell == cell ? changes[low] : nil
        }

        func without(_ cells: Set<CellKey>) -> Entry { cells.isEmpty ? self : Entry(self, without: cells) }
    }

    public let row: RowID
    public let entity: EntityID
    /// The accepted ones by arrival, then the pending ones as they were written.
    let entries: [Entry]
    let refusals: [Refusal]
    private let places: [TransactionID: Int]

    /// - Parameters:
    ///   - accepted: The transactions that wrote the row, whole or cut to it, with their arrival numbers, in that order.
    ///   - pending: The outbox, or what of it writes the row, oldest first.
    ///   - refusals: The records of refused transactions that had named something in the row.
    public init(
        row: RowID, entity: EntityID, accepted: [(arrival: UInt64, transaction: Transaction)], pending: [Transaction] = [],
        refusals: [Refusal] = []
    ) {
        self.row = row
        self.entity = entity
        var entries = [Entry]()
        var places: [TransactionID: Int] = [:]
        for (arrival, transaction) in accepted.map({ (UInt64?.some($0.arrival), $0.transaction) }) + pending.map({ (nil, $0) }) {
            guard places[transaction.id] == nil, let entry = Entry(transaction, of: row, arrival: arrival) else { continue }
            places[transaction.id] = entries.count
            entries.append(entry)
        }
        self.entries = entries
        self.places = places
        self.refusals = refusals.map { refusal in
            Refusal(
                transaction: refusal.transaction, arrival: refusal.arrival, cells: refusal.cells.filter { $0.row == row })
        }
    }

    /// Who wrote with this transaction; nil if it did not write the row.
    public func writing(_ id: TransactionID) -> Writing? { places[id].map { entries[$0].writing } }

    func entry(_ id: TransactionID) -> Entry? { places[id].map { entries[$0] } }

    func isRefused(_ id: TransactionID) -> Bool { refusals.contains { $0.transaction == id } }

    /// The ids that changes of the row name and that are neither here nor refused: the history does not reach back to them, or
    /// they have not come yet. Ascending.
    public var missing: [TransactionID] {
        let refused = Set(refusals.map(\.transaction))
        let named = Set(entries.lazy.flatMap(\.changes).flatMap(\.replaces))
        return named.filter { places[$0] == nil && !refused.contains($0) }.sorted()
    }

    /// Whether the history begins with the row's creation and lacks nothing that is named, so that its states are whole.
    public var isComplete: Bool { entries.contains(where: \.isCreation) && missing.isEmpty }

    // MARK: States

    /// The row as it stood.
    ///
    /// - Throws: nothing of its own; the merge's signature allows it to throw.
    /// - Complexity: O(changes), and for each text the replay of its edits up to then.
    public func state(asOf moment: Moment) throws -> RowState { try fold(selection(moment), refusals(moment)) }

    /// One cell as it stood, without the cost of the others.
    public func state(of cell: CellKey, asOf moment: Moment) throws -> CellState {
        let alone = selection(moment).compactMap { entry -> Entry? in
            let others = Set(entry.changes.lazy.map(\.cell).filter { $0 != cell })
            return others.count == entry.changes.count ? nil : entry.without(others)
        }
        return try fold(alone, refusals(moment))[cell]
    }

    func refusals(_ moment: Moment) -> [Refusal] {
        guard case .arrival(let last) = moment else { return refusals }
        return refusals.filter { $0.arrival.map { $0 <= last } ?? true }
    }

    /// What belongs to a moment.
    func selection(_ moment: Moment) -> [Entry] {
        switch moment {
        case .now: entries
        case .arrival(let last): entries.filter { $0.writing.arrival.map { $0 <= last } ?? false }
        case .time(let milliseconds): written(by: milliseconds)
        }
    }

    private func written(by milliseconds: Int64) -> [Entry] {
        var all: [CellKey: Set<TransactionID>] = [:]
        for entry in entries {
            for change in entry.changes where change.cell.kind == .text {
                all[change.cell, default: []].insert(entry.writing.transaction)
            }
        }
        var standing: [CellKey: Set<TransactionID>] = [:]
        return entries.filter { $0.writing.stamp.milliseconds <= milliseconds }.map { entry in
            var hanging = Set<CellKey>()
            for change in entry.changes where change.cell.kind == .text {
                let known = all[change.cell] ?? []
                if change.replaces.allSatisfy({ !known.contains($0) || standing[change.cell]?.contains($0) == true }) {
                    standing[change.cell, default: []].insert(entry.writing.transaction)
                } else {
                    hanging.insert(change.cell)
                }
            }
            return entry.without(hanging)
        }
    }

    /// What the merge makes of `entries`, given `refusals`.
    func fold(_ entries: [Entry], _ refusals: [Refusal]) throws -> RowState {
        var store = RowFold(RowState(id: row, entity: entity))
        for refusal in refusals {
            store.known.insert(refusal.transaction)
            try store.void(refusal.transaction, refusal.cells, pending: nil)
        }
        for entry in entries {
            let isPending = entry.writing.arrival == nil
            store.known.insert(entry.writing.transaction)
            if isPending { store.pending.insert(entry.writing.transaction) }
            try store.insert(entry.merged, as: isPending ? .pending : .base)
        }
        var state = store.state
        for (cell, events) in textEvents(entries) { state.cells[cell]?.text = TextGraph.replay(events) }
        return state
    }

    /// The edits of each text.
    func textEvents(_ entries: [Entry]) -> [CellKey: [TextEvent]] {
        var events: [CellKey: [TextEvent]] = [:]
        for entry in entries {
            for change in entry.changes {
                guard case .text(let edits) = change.content else { continue }
                events[change.cell, default: []].append(
                    TextEvent(id: entry.writing.transaction, parents: change.replaces, edits: edits))
            }
        }
        return events
    }
}

/// One row in memory, for the merge to work on. Texts are not its business: their edits were taken out.
private struct RowFold: MergeStorage {
    struct Place: Hashable {
        let id: TransactionID
        let cell: CellKey
    }

    var state: RowState
    var known = Set<TransactionID>()
    var pending = Set<TransactionID>()
    private var early = Set<Place>()
    private var voids: [Place: [TransactionID]] = [:]

    init(_ state: RowState) { self.state = state }

    func row(_ id: RowID, entity: EntityID, cells keys: [CellKey]) -> RowState { state }

    mutating func save(_ row: RowState, changed: [CellKey]) {
        for key in changed { state.cells[key] = row.cells[key] }
    }

    func isKnown(_ id: TransactionID) -> Bool { known.contains(id) }

    func isPending(_ id: TransactionID) -> Bool { pending.contains(id) }

    func isEarly(_ id: TransactionID, row: RowID, cell: CellKey) -> Bool { early.contains(Place(id: id, cell: cell)) }

    mutating func markEarly(_ id: TransactionID, row: RowID, cell: CellKey) { early.insert(Place(id: id, cell: cell)) }

    // What was accepted is told before what is pending, so nothing is ever awaited.
    func awaiting(_ id: TransactionID, row: RowID, cell: CellKey) -> [TransactionID] { [] }

    mutating func markAwaited(_ id: TransactionID, row: RowID, cell: CellKey, by pending: TransactionID) {}

    mutating func removeAwaited(by pending: TransactionID) {}

    func voidReplacements(_ id: TransactionID, row: RowID, cell: CellKey) -> [TransactionID]? { voids[Place(id: id, cell: cell)] }

    mutating func recordVoid(_ id: TransactionID, _ cells: [VoidCell]) {
        for cell in cells { voids[Place(id: id, cell: cell.cell)] = cell.replaced }
    }

    func textEvents(row: RowID, cell: CellKey) -> [TextEvent] { [] }

    mutating func addTextEvent(_ event: TextEvent, row: RowID, cell: CellKey) {}

    mutating func removeTextEvent(_ id: TransactionID, row: RowID, cell: CellKey) {}
}

extension CellState {
    /// What the cell shows: a register's or group's value; whether an element is present or the row lives; a counter's sum; a
    /// text. Nil where nothing was ever written.
    public func shownValue(_ kind: FieldKind) -> Value? {
        switch kind {
        case .register, .group: shown?.value
        case .set, .life: heads.isEmpty ? nil : .bool(isPresent)
        case .counter: .int(counter)
        case .text: heads.isEmpty ? nil : .text(text)
        }
    }

    /// The head that says what is shown. A counter has none.
    func shownHead(_ kind: FieldKind) -> Head? {
        switch kind {
        case .set, .life: heads.first { $0.value == .bool(isPresent) }
        default: shown
        }
    }
}

extension RowState {
    /// As `CellState.shownValue`; nil for a cell that was never written, counters' too.
    public func shownValue(_ cell: CellKey) -> Value? { cells[cell]?.shownValue(cell.kind) }
}
