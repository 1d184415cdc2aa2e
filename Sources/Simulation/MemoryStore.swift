import CRDT
import Sales
import Sync

/// A whole store as a value: rows, outbox, history and the hub's log.
///
/// A write transaction is a copy: change the copy, then put it in the place of the original, or drop it. So a crash in the middle
/// of a write loses that write and nothing else. It keeps to what its protocols promise and to no more: `save` takes over only the
/// cells that it was told have changed, as a store on disk would.
package struct MemoryStore: HubStorage, Sendable {
    /// A place in the outbox.
    package struct Outgoing: Sendable {
        package let place: Int64
        package var transaction: Transaction
        /// What leaves the laptop; nil until it first does, the same for ever after.
        package var sealed: [UInt8]?
        /// Whether it came by bundle, and so is not pushed.
        package var isForeign = false
    }

    package struct Draft: Sendable {
        package let transaction: Transaction
        package let reason: VoidReason
    }

    package struct Kept: Sendable {
        package let arrival: ArrivalNumber
        package let id: TransactionID
        /// Nil for a format that this program does not know.
        package let transaction: Transaction?
        package let encoded: [UInt8]
    }

    struct Place: Hashable {
        let id: TransactionID
        let row: RowID
        let cell: CellKey
    }

    struct TextPlace: Hashable {
        let row: RowID
        let cell: CellKey
    }

    // What an agent knows of itself.
    package var author: AuthorID
    package var workspaceIfJoined: WorkspaceID?
    package internal(set) var epoch: UInt64 = 0
    package var clock = HybridClock()
    package var transactionsWritten: UInt64 = 0

    // What the stores of agents and hubs hold.
    package internal(set) var rows: [RowID: RowState] = [:]
    /// The rows in the order in which they came, those that were removed since too.
    var order: [RowID] = []
    package internal(set) var outbox: [Outgoing] = []
    var bundles = BroughtItems()
    package internal(set) var history: [Kept] = []
    package internal(set) var retained: [(arrival: ArrivalNumber, transaction: Transaction)] = []
    private var refused: [Draft] = []
    package private(set) var arrival: ArrivalNumber = 0
    /// The places of the transactions in the order in which this store first heard of them.
    private var places: [TransactionID: Int64] = [:]
    var fates: [TransactionID: Fate] = [:]
    var numbered: [ArrivalNumber: TransactionID] = [:]
    var early = Set<Place>()
    var awaited: [Place: Set<TransactionID>] = [:]
    var voids: [TransactionID: [VoidCell]] = [:]
    var voidNames: [Place: [TransactionID]] = [:]
    var events: [TextPlace: [TransactionID: TextEvent]] = [:]
    private var waitingList: [(TransactionID, [UInt8])] = []

    // What an agent needs to take rows whole.
    package internal(set) var view: ArrivalNumber = 0
    var stagingState: Staging?
    var stagedRows: [[UInt8]] = []
    var gap: HistoryGap?

    // A hub's own.
    var scopes: [RowID: ScopeID] = [:]
    var moveLog: [ScopeMove] = []
    var rightsLog: [AuthorID: [RightsChange]] = [:]
    package var safe: ArrivalNumber = 0
    package var signingKey = [UInt8](repeating: 1, count: 32)
    package var signers: [SiteID: Signer] = [:]
    /// Whose the enrolled sites are.
    package var people: [SiteID: AuthorID] = [:]
    private var numbers: [SiteID: UInt64] = [:]
    /// The most items that `log` gives at once, so that short logs too come in several pages.
    package var pageItems = Limits.batchCount

    /// What ships, with what the workspace's definitions among the rows added when the last write transaction ended.
    package private(set) var schema = Schema.shipped
    private var isSchemaOld = false

    /// What a program of a release ahead wrote in a format that only it knows.
    package var newer = Set<TransactionID>()

    /// How many more writes succeed before one fails; nil for all.
    package var writesUntilCrash: Int?

    package init(author: AuthorID, workspace: WorkspaceID? = nil, epoch: UInt64 = 0) {
        self.author = author
        workspaceIfJoined = workspace
        self.epoch = epoch
    }

    mutating func countWrite() throws {
        guard let left = writesUntilCrash else { return }
        guard left > 0 else { throw SimulationError(.crash, "The store was told to fail here.") }
        writesUntilCrash = left - 1
    }

    /// To be told of every row that changes or goes.
    mutating func noteChange(of entity: EntityID) {
        if Definitions.contains(entity) { isSchemaOld = true }
    }

    /// To be called at the end of every write transaction.
    mutating func renewSchema() {
        guard isSchemaOld else { return }
        isSchemaOld = false
        let rows = shownRows.values.filter { Definitions.contains($0.entity) }
        schema = rows.isEmpty ? .shipped : Schema.shipped.extended(by: rows.map { DefinitionRow($0) }).schema
    }

    // MARK: MergeStorage

    package func row(_ id: RowID, entity: EntityID, cells: [CellKey] = []) -> RowState {
        rows[id] ?? RowState(id: id, entity: entity)
    }

    package mutating func save(_ row: RowState, changed: [CellKey]) throws {
        try countWrite()
        if rows[row.id] == nil { order.append(row.id) }
        var stored = rows[row.id] ?? RowState(id: row.id, entity: row.entity)
        for key in changed { stored.cells[key] = row.cells[key] }
        rows[row.id] = stored
        noteChange(of: row.entity)
    }

    package func isEarly(_ id: TransactionID, row: RowID, cell: CellKey) -> Bool {
        early.contains(Place(id: id, row: row, cell: cell))
    }

    package mutating func markEarly(_ id: TransactionID, row: RowID, cell: CellKey) throws {
        try countWrite()
        early.insert(Place(id: id, row: row, cell: cell))
    }

    package func awaiting(_ id: TransactionID, row: RowID, cell: CellKey) -> [TransactionID] {
        (awaited[Place(id: id, row: row, cell: cell)] ?? []).sorted()
    }

    package mutating func markAwaited(_ id: TransactionID, row: RowID, cell: CellKey, by pending: TransactionID) throws {
        try countWrite()
        awaited[Place(id: id, row: row, cell: cell), default: []].insert(pending)
    }

    package mutating func removeAwaited(by pending: TransactionID) throws {
        try countWrite()
        for place in awaited.keys { awaited[place]?.remove(pending) }
        awaited = awaited.filter { !$0.value.isEmpty }
    }

    package func voidReplacements(_ id: TransactionID, row: RowID, cell: CellKey) -> [TransactionID]? {
        voidNames[Place(id: id, row: row, cell: cell)]
    }

    package mutating func recordVoid(_ id: TransactionID, _ cells: [VoidCell]) throws {
        try countWrite()
        voids[id, default: []] += cells.filter { voidNames[Place(id: id, row: $0.row, cell: $0.cell)] == nil }
        // As every store does, this one hears of a row by what was refused of it.
        for record in cells where rows[record.row] == nil {
            order.append(record.row)
            rows[record.row] = RowState(id: record.row, entity: record.entity)
        }
        for record in cells { voidNames[Place(id: id, row: record.row, cell: record.cell)] = record.replaced }
    }

    package func textEvents(row: RowID, cell: CellKey) -> [TextEvent] {
        events[TextPlace(row: row, cell: cell)].map { Array($0.values) } ?? []
    }

    package mutating func addTextEvent(_ event: TextEvent, row: RowID, cell: CellKey) throws {
        try countWrite()
        events[TextPlace(row: row, cell: cell), default: [:]][event.id] = event
    }

    package mutating func removeTextEvent(_ id: TransactionID, row: RowID, cell: CellKey) throws {
        try countWrite()
        events[TextPlace(row: row, cell: cell)]?[id] = nil
    }

    // MARK: ReplicaStorage

    package func fate(of id: TransactionID) -> Fate? { fates[id] }

    package mutating func setFate(_ fate: Fate, of id: TransactionID, stamp: Stamp, author: AuthorID) throws {
        try countWrite()
        fates[id] = fate
        if places[id] == nil { places[id] = Int64(places.count) + 1 }
        switch fate {
        case .accepted(let arrival), .void(let arrival, _): numbered[arrival] = id
        case .pending, .waiting: break
        }
    }

    package mutating func setArrival(_ arrival: ArrivalNumber) throws {
        try countWrite()
        self.arrival = arrival
    }

    package func pending(_ id: TransactionID) -> Transaction? { indexInOutbox(id).map { outbox[$0].transaction } }

    package mutating func addPending(_ transaction: Transaction) throws {
        try countWrite()
        guard let place = places[transaction.id] else {
            throw SimulationError(.violation, "What became of a transaction is noted before it is pending.")
        }
        let index = outbox.firstIndex { $0.place > place } ?? outbox.count
        outbox.insert(Outgoing(place: place, transaction: transaction), at: index)
    }

    func indexInOutbox(_ id: TransactionID) -> Int? { outbox.firstIndex { $0.transaction.id == id } }

    package mutating func replacePending(_ transaction: Transaction) throws {
        try countWrite()
        guard let index = indexInOutbox(transaction.id), outbox[index].sealed == nil else {
            throw SimulationError(.violation, "A transaction that was sealed, or is not pending, was to be changed.")
        }
        outbox[index].transaction = transaction
    }

    package mutating func removePending(_ id: TransactionID) throws {
        try countWrite()
        outbox.removeAll { $0.transaction.id == id }
    }

    package mutating func appendHistory(
        _ arrival: ArrivalNumber, _ id: TransactionID, _ transaction: Transaction?, encoded: [UInt8]
    ) throws {
        try countWrite()
        history.append(Kept(arrival: arrival, id: id, transaction: transaction, encoded: encoded))
    }

    package mutating func retain(_ transaction: Transaction, arrival: ArrivalNumber) throws {
        try countWrite()
        retained.append((arrival, transaction))
    }

    package mutating func releaseRetained(upTo safe: ArrivalNumber) throws {
        try countWrite()
        retained.removeAll { $0.arrival <= safe }
    }

    package mutating func addDraft(_ transaction: Transaction, reason: VoidReason) throws {
        try countWrite()
        refused.append(Draft(transaction: transaction, reason: reason))
    }

    package func drafts() -> [(transaction: Transaction, reason: VoidReason)] {
        refused.map { ($0.transaction, $0.reason) }.sorted { $0.0.id < $1.0.id }
    }

    package mutating func removeDraft(_ id: TransactionID) throws { refused.removeAll { $0.transaction.id == id } }

    package mutating func addWaiting(_ id: TransactionID, encoded: [UInt8]) throws {
        try countWrite()
        waitingList.append((id, encoded))
    }

    /// The same store, with what is pending here sealed as it was elsewhere.
    func sealed(_ sealed: [TransactionID: [UInt8]]) throws -> MemoryStore {
        var copy = self
        for index in copy.outbox.indices where copy.outbox[index].sealed == nil {
            let transaction = copy.outbox[index].transaction
            guard let bytes = sealed[transaction.id] else { continue }
            let after = try Transaction(inAnyFormat: bytes)
            try copy.restamp(transaction, after.stamp, author: after.author)
            copy.outbox[index].sealed = bytes
        }
        return copy
    }

    package func waiting() -> [(TransactionID, [UInt8])] { waitingList }

    package mutating func removeWaiting(_ id: TransactionID) throws {
        try countWrite()
        waitingList.removeAll { $0.0 == id }
    }

    // MARK: HubStorage

    package var workspace: WorkspaceID { workspaceIfJoined ?? WorkspaceID(high: 0, low: 0) }

    package func signer(_ site: SiteID) -> Signer? { signers[site] }

    package func author(of site: SiteID) -> AuthorID? { people[site] }

    package func lastNumber(of site: SiteID) -> UInt64 { numbers[site] ?? 0 }

    package mutating func setLastNumber(_ number: UInt64, of site: SiteID) throws {
        try countWrite()
        numbers[site] = number
    }

    package func log(after: ArrivalNumber, byteLimit: Int, countLimit: Int) -> [LogEntry] {
        var entries = [LogEntry]()
        var bytes = 0
        var accepted: [TransactionID: [UInt8]] = [:]
        for kept in history where kept.arrival > after { accepted[kept.id] = kept.encoded }
        var number = after + 1
        while let id = numbered[number], entries.count < min(countLimit, pageItems), bytes < byteLimit {
            switch fates[id] {
            case .void(_, let reason):
                entries.append(LogEntry(arrival: number, id: id, outcome: .void(reason, voids[id] ?? [])))
            default:
                let encoded = accepted[id] ?? []
                bytes += encoded.count
                entries.append(LogEntry(arrival: number, id: id, outcome: .accepted(encoded)))
            }
            number += 1
        }
        return entries
    }

    // MARK: An agent's sealing

    /// What leaves the laptop of a transaction that was written on it.
    package func bytes(of transaction: Transaction) -> [UInt8] {
        newer.contains(transaction.id) ? transaction.encodedInNewerFormat : transaction.encoded
    }

    /// Seals at most `limit` pending transactions after `place`, as `AgentSession.Action.sealPending` asks: what never left the
    /// laptop gets its stamp corrected and its author set; what did leave stays as it is.
    ///
    /// - Parameter now: The present by the corrected clock.
    package mutating func seal(
        afterPlace place: Int64, clockOffset: Int64, now: Int64, limit: Int
    ) throws -> SealedBatch {
        var sealed = [[UInt8]]()
        var last = place
        var correction = StampCorrection(now: now)
        for index in outbox.indices
        where outbox[index].place > place && sealed.count < limit && !outbox[index].isForeign {
            if outbox[index].sealed == nil {
                let transaction = outbox[index].transaction
                try restamp(transaction, correction.corrected(transaction.stamp, by: clockOffset), author: author)
                outbox[index].sealed = bytes(of: outbox[index].transaction)
            }
            sealed.append(outbox[index].sealed ?? [])
            last = outbox[index].place
        }
        if place == 0 { clock = correction.corrected(clock, by: clockOffset) }
        return SealedBatch(
            sealed, lastPlace: last, isLast: !outbox.contains { $0.place > last && !$0.isForeign })
    }

    // MARK: For the checks

    /// The rows without what is empty: a refused creation leaves cells behind in which nothing was ever accepted.
    package var shownRows: [RowID: RowState] {
        var out: [RowID: RowState] = [:]
        for (id, row) in rows {
            let cells = row.cells.filter { $0.value != CellState() }
            if !cells.isEmpty { out[id] = RowState(id: id, entity: row.entity, cells: cells) }
        }
        return out
    }
}

/// The next format differs from the first in its number alone, as far as who does not know it can tell.
extension Transaction {
    fileprivate var encodedInNewerFormat: [UInt8] { [2] + encoded.dropFirst() }

    /// Reads what only a program of a release ahead can.
    package init(inAnyFormat bytes: [UInt8]) throws(CRDTError) {
        try self.init(encoded: bytes.first == 2 ? [1] + bytes.dropFirst() : bytes)
    }
}
