import CRDT
import Foundation
import Sync
import Testing

/// A generator whose sequence is fixed by its seed (SplitMix64, Steele et al. 2014).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
    }

    mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
}

/// Reads one file of Protocol/vectors.
func vectors<T: Decodable>(_ name: String, as type: T.Type = T.self) throws -> T {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let data = try Data(contentsOf: root.appendingPathComponent("Protocol/vectors/\(name).json"))
    return try JSONDecoder().decode(type, from: data)
}

/// `#require` as a function: the macro cannot be nested.
func unwrapped<T>(_ value: T?, _ note: Comment? = nil, at place: SourceLocation = #_sourceLocation) throws -> T {
    try #require(value, note, sourceLocation: place)
}

func hex(_ text: String) throws -> [UInt8] { try unwrapped(bytes(hexadecimal: text)) }

/// The code of the error that `body` throws.
func code(_ body: () throws -> Void) -> String {
    do {
        try body()
        return "accepted"
    } catch let error as SyncError {
        return error.code.rawValue
    } catch {
        return "\(error)"
    }
}

let customer = EntityID.shipped(2)
let nameCell = CellKey(field: .shipped(10), kind: .register)
let noteCell = CellKey(field: .shipped(10), kind: .text)

/// A transaction of `site` that writes one cell of one row.
func transaction(
    _ random: UInt64, site: UInt64 = 1, author: UInt64 = 1, row: RowReference = .existing(RowID(high: 5, low: 5)),
    entity: EntityID = customer, _ changes: Change...
) -> Transaction {
    Transaction(
        id: TransactionID(site: SiteID(low: site), random: random), author: AuthorID(high: 0, low: author),
        stamp: Stamp(milliseconds: 1_795_000_000_000 + Int64(random)), origin: .init(number: random, seen: 0),
        parts: [Part(row: row, entity: entity, changes: changes)])
}

func name(_ text: String, _ replaces: Transaction...) -> Change {
    Change(cell: nameCell, replaces: replaces.map(\.id), content: .register(.text(text)))
}

func edit(_ position: Int, _ inserted: String, _ parents: Transaction...) -> Change {
    Change(
        cell: noteCell, replaces: parents.map(\.id),
        content: .text([TextEdit(position: position, deleted: 0, inserted: inserted)]))
}

/// An agent's or a hub's store in dictionaries.
struct SlowStore: HubStorage {
    struct Place: Hashable {
        let row: RowID
        let cell: CellKey
        let id: TransactionID?
    }

    var workspace = WorkspaceID(high: 8, low: 8)
    var epoch: UInt64 = 1
    var safe: ArrivalNumber = 0
    var signingKey = [UInt8](repeating: 1, count: 32)
    var signers: [SiteID: Signer] = [:]
    var numbers: [SiteID: UInt64] = [:]
    var arrival: ArrivalNumber = 0
    var rows: [RowID: RowState] = [:]
    var fates: [TransactionID: Fate] = [:]
    var early: Set<Place> = []
    var awaited: [Place: Set<TransactionID>] = [:]
    var view: ArrivalNumber = 0
    var scopes: [RowID: ScopeID] = [:]
    var moveLog: [ScopeMove] = []
    var rightsLog: [AuthorID: [RightsChange]] = [:]
    var voids: [Place: [TransactionID]] = [:]
    var voidCells: [TransactionID: [VoidCell]] = [:]
    var events: [Place: [TextEvent]] = [:]
    var outbox: [Transaction] = []
    var history: [(arrival: ArrivalNumber, id: TransactionID, encoded: [UInt8])] = []
    var retained: [(transaction: Transaction, arrival: ArrivalNumber)] = []
    var refused: [(transaction: Transaction, reason: VoidReason)] = []
    var queue: [(TransactionID, [UInt8])] = []

    func row(_ id: RowID, entity: EntityID, cells: [CellKey] = []) -> RowState {
        rows[id] ?? RowState(id: id, entity: entity)
    }

    mutating func save(_ row: RowState, changed: [CellKey]) {
        for key in changed { rows[row.id, default: RowState(id: row.id, entity: row.entity)].cells[key] = row.cells[key] }
    }

    func isEarly(_ id: TransactionID, row: RowID, cell: CellKey) -> Bool { early.contains(Place(row: row, cell: cell, id: id)) }
    mutating func markEarly(_ id: TransactionID, row: RowID, cell: CellKey) { early.insert(Place(row: row, cell: cell, id: id)) }
    func awaiting(_ id: TransactionID, row: RowID, cell: CellKey) -> [TransactionID] {
        (awaited[Place(row: row, cell: cell, id: id)] ?? []).sorted()
    }
    mutating func markAwaited(_ id: TransactionID, row: RowID, cell: CellKey, by pending: TransactionID) {
        awaited[Place(row: row, cell: cell, id: id), default: []].insert(pending)
    }
    mutating func removeAwaited(by pending: TransactionID) { for place in awaited.keys { awaited[place]?.remove(pending) } }
    func voidReplacements(_ id: TransactionID, row: RowID, cell: CellKey) -> [TransactionID]? {
        voids[Place(row: row, cell: cell, id: id)]
    }

    mutating func recordVoid(_ id: TransactionID, _ cells: [VoidCell]) {
        voidCells[id] = cells
        for cell in cells { voids[Place(row: cell.row, cell: cell.cell, id: id)] = cell.replaced }
    }

    func textEvents(row: RowID, cell: CellKey) -> [TextEvent] { events[Place(row: row, cell: cell, id: nil)] ?? [] }
    mutating func addTextEvent(_ event: TextEvent, row: RowID, cell: CellKey) {
        events[Place(row: row, cell: cell, id: nil), default: []].append(event)
    }
    mutating func removeTextEvent(_ id: TransactionID, row: RowID, cell: CellKey) {
        events[Place(row: row, cell: cell, id: nil)]?.removeAll { $0.id == id }
    }

    func fate(of id: TransactionID) -> Fate? { fates[id] }
    mutating func setFate(_ fate: Fate, of id: TransactionID, stamp: Stamp, author: AuthorID) { fates[id] = fate }
    mutating func setArrival(_ arrival: ArrivalNumber) { self.arrival = arrival }
    func pending(_ id: TransactionID) -> Transaction? { outbox.first { $0.id == id } }
    mutating func addPending(_ transaction: Transaction) { outbox.append(transaction) }
    mutating func replacePending(_ transaction: Transaction) {
        outbox = outbox.map { $0.id == transaction.id ? transaction : $0 }
    }
    mutating func removePending(_ id: TransactionID) { outbox.removeAll { $0.id == id } }
    mutating func appendHistory(_ arrival: ArrivalNumber, _ id: TransactionID, _ transaction: Transaction?, encoded: [UInt8]) {
        history.append((arrival, id, encoded))
    }
    mutating func retain(_ transaction: Transaction, arrival: ArrivalNumber) { retained.append((transaction, arrival)) }
    mutating func releaseRetained(upTo safe: ArrivalNumber) { retained.removeAll { $0.arrival <= safe } }
    mutating func addDraft(_ transaction: Transaction, reason: VoidReason) { refused.append((transaction, reason)) }
    func drafts() -> [(transaction: Transaction, reason: VoidReason)] { refused }
    mutating func removeDraft(_ id: TransactionID) { refused.removeAll { $0.transaction.id == id } }
    mutating func addWaiting(_ id: TransactionID, encoded: [UInt8]) { queue.append((id, encoded)) }
    func waiting() -> [(TransactionID, [UInt8])] { queue }
    mutating func removeWaiting(_ id: TransactionID) { queue.removeAll { $0.0 == id } }

    func signer(_ site: SiteID) -> Signer? { signers[site] }
    func author(of site: SiteID) -> AuthorID? { signers[site]?.device.author }
    func lastNumber(of site: SiteID) -> UInt64 { numbers[site] ?? 0 }
    mutating func setLastNumber(_ number: UInt64, of site: SiteID) { numbers[site] = number }

    func log(after: ArrivalNumber, byteLimit: Int, countLimit: Int) -> [LogEntry] {
        let accepted = history.map { LogEntry(arrival: $0.arrival, id: $0.id, outcome: .accepted($0.encoded)) }
        let refused = fates.compactMap { id, fate -> LogEntry? in
            guard case .void(let arrival, let reason) = fate else { return nil }
            return LogEntry(arrival: arrival, id: id, outcome: .void(reason, voidCells[id] ?? []))
        }
        return Array(
            (accepted + refused).sorted { $0.arrival < $1.arrival }.filter { $0.arrival > after }.prefix(
                min(countLimit, pageSize)))
    }

    /// How many items a page has at most; small, so that tests see several pages.
    var pageSize = 3
}

// Rows whole, as far as these tests need them: none is ever taken in here; the simulator's store, which does it all, is tried with
// every hazard.
extension SlowStore {
    mutating func setEpoch(_ epoch: UInt64) { self.epoch = epoch }
    mutating func setView(_ view: ArrivalNumber) { self.view = view }
    func wholeRow(_ id: RowID, entity: EntityID) -> RowState { row(id, entity: entity) }
    func rowNames() -> [RowName] { rows.values.map { RowName($0.id, $0.entity) } }
    mutating func removeMarks(of row: RowID) { early = early.filter { $0.row != row } }
    mutating func removeRow(_ row: RowID, entity: EntityID) { rows[row] = nil }
    mutating func removeHistory(of row: RowID, entity: EntityID) {
        history.removeAll { entry in
            !retained.contains { $0.arrival == entry.arrival }
                && (try? Transaction(encoded: entry.encoded))?.parts.contains { $0.row.id(in: entry.id) == row } ?? false
        }
    }
    func pendingTransactions() -> [Transaction] { outbox }
    func keptTransactions() -> [Transaction] { retained.map(\.transaction) }
    mutating func addSealed(_ transaction: Transaction) { addPending(transaction) }
    mutating func removeRetained() { retained = [] }
    mutating func forgetFates() { fates = fates.filter { $0.value == .pending } }
    mutating func removeHistory() { history = [] }
    func staging() -> Staging? { nil }
    mutating func setStaging(_ staging: Staging?) {}
    mutating func addStaged(_ rows: [UInt8]) {}
    mutating func forEachStaged(_ body: (inout SlowStore, [UInt8]) throws -> Void) {}
    func historyEntry(_ arrival: ArrivalNumber) throws -> Transaction? {
        try history.first { $0.arrival == arrival }.map { try Transaction(encoded: $0.encoded) }
    }
    mutating func replaceHistory(_ arrival: ArrivalNumber, _ transaction: Transaction) {
        history = history.map { $0.arrival == arrival ? (arrival, $0.id, transaction.encoded) : $0 }
    }
    func historyGap() -> HistoryGap? { nil }
    mutating func setHistoryGap(_ gap: HistoryGap?) {}

    func hasScopes() -> Bool { !scopes.isEmpty }
    func isKnown(_ name: RowName) -> Bool { rows[name.row] != nil }
    func scope(of row: RowID) -> ScopeID { scopes[row] ?? .company }
    mutating func setScope(_ scope: ScopeID, of name: RowName, at arrival: ArrivalNumber, moves: Bool) {
        if moves { moveLog.append(ScopeMove(arrival: arrival, name: name, from: self.scope(of: name.row))) }
        scopes[name.row] = scope
    }
    func moves(after arrival: ArrivalNumber) -> [ScopeMove] { moveLog.filter { $0.arrival > arrival } }
    func scope(of row: RowID, at arrival: ArrivalNumber) -> ScopeID {
        moveLog.first { $0.name.row == row && $0.arrival > arrival }?.from ?? scope(of: row)
    }
    func children(of row: RowID) -> [RowName] {
        rows.values.filter { $0.value(.parent) == .link(row) }.map { RowName($0.id, $0.entity) }
    }
    func rights(of author: AuthorID) -> [RightsChange] { rightsLog[author] ?? [] }
    mutating func addRights(_ rights: Rights, of author: AuthorID, from arrival: ArrivalNumber) {
        rightsLog[author, default: []].append(RightsChange(arrival: arrival, rights: rights))
    }
    func refusal(of id: TransactionID) -> [VoidCell] { voidCells[id] ?? [] }
    func allRows(of entity: EntityID) -> [RowState] { rows.values.filter { $0.entity == entity } }
    func rowNames(after place: UInt64, limit: Int) -> [(place: UInt64, name: RowName)] {
        rowNames().sorted { $0.row < $1.row }.enumerated().dropFirst(Int(place)).prefix(limit).map { (UInt64($0) + 1, $1) }
    }
    func log(of rows: [RowName], after: ArrivalNumber, byteLimit: Int, countLimit: Int) -> [LogEntry] { [] }
    func snapshot(of name: RowName) -> RowSnapshot? {
        rows[name.row].map { row in
            RowSnapshot(
                id: row.id, entity: row.entity,
                cells: row.cells.map { RowSnapshot.Cell(key: $0, heads: $1.heads, counter: $1.counter) })
        }
    }
}
