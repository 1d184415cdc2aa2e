import CRDT
import SQLiteStore
import Simulation
import Sync

/// A SQLite store with the faults of the simulator's memory store: it fails after a number of writes, and its log comes in short pages.
struct Faulty: HubStorage {
    let editor: StoreEditor
    var pageItems = Limits.batchCount
    var writesUntilCrash: Int?

    private mutating func write(_ body: (StoreEditor) throws -> Void) throws {
        if let left = writesUntilCrash {
            guard left > 0 else { throw SimulationError(.crash, "The store was told to fail here.") }
            writesUntilCrash = left - 1
        }
        try body(editor)
    }

    func row(_ id: RowID, entity: EntityID, cells: [CellKey]) throws -> RowState {
        try editor.row(id, entity: entity, cells: cells)
    }
    mutating func insertNew(_ part: Part, row: RowID, of transaction: Transaction) throws -> Bool {
        // One step here is one write there.
        guard writesUntilCrash == nil else { return false }
        return try editor.insertNew(part, row: row, of: transaction)
    }
    mutating func insertEdit(_ part: Part, row: RowID, of transaction: Transaction, as standing: Standing) throws -> Bool {
        guard writesUntilCrash == nil else { return false }
        return try editor.insertEdit(part, row: row, of: transaction, as: standing)
    }
    mutating func save(_ row: RowState, changed: [CellKey]) throws { try write { try $0.save(row, changed: changed) } }
    func isEarly(_ id: TransactionID, row: RowID, cell: CellKey) throws -> Bool { try editor.isEarly(id, row: row, cell: cell) }
    mutating func markEarly(_ id: TransactionID, row: RowID, cell: CellKey) throws {
        try write { try $0.markEarly(id, row: row, cell: cell) }
    }
    func voidReplacements(_ id: TransactionID, row: RowID, cell: CellKey) throws -> [TransactionID]? {
        try editor.voidReplacements(id, row: row, cell: cell)
    }
    mutating func recordVoid(_ id: TransactionID, _ cells: [VoidCell]) throws { try write { try $0.recordVoid(id, cells) } }
    func textEvents(row: RowID, cell: CellKey) throws -> [TextEvent] { try editor.textEvents(row: row, cell: cell) }
    mutating func addTextEvent(_ event: TextEvent, row: RowID, cell: CellKey) throws {
        try write { try $0.addTextEvent(event, row: row, cell: cell) }
    }
    mutating func removeTextEvent(_ id: TransactionID, row: RowID, cell: CellKey) throws {
        try write { try $0.removeTextEvent(id, row: row, cell: cell) }
    }

    func fate(of id: TransactionID) throws -> Fate? { try editor.fate(of: id) }
    mutating func setFate(_ fate: Fate, of id: TransactionID, stamp: Stamp, author: AuthorID) throws {
        try write { try $0.setFate(fate, of: id, stamp: stamp, author: author) }
    }
    var arrival: ArrivalNumber { get throws { try editor.arrival } }
    mutating func setArrival(_ arrival: ArrivalNumber) throws { try write { try $0.setArrival(arrival) } }
    func pending(_ id: TransactionID) throws -> Transaction? { try editor.pending(id) }
    mutating func addPending(_ transaction: Transaction) throws { try write { try $0.addPending(transaction) } }
    mutating func replacePending(_ transaction: Transaction) throws { try write { try $0.replacePending(transaction) } }
    mutating func removePending(_ id: TransactionID) throws { try write { try $0.removePending(id) } }
    mutating func appendHistory(
        _ arrival: ArrivalNumber, _ id: TransactionID, _ transaction: Transaction?, encoded: [UInt8]
    ) throws {
        try write { try $0.appendHistory(arrival, id, transaction, encoded: encoded) }
    }
    mutating func retain(_ transaction: Transaction, arrival: ArrivalNumber) throws {
        try write { try $0.retain(transaction, arrival: arrival) }
    }
    mutating func releaseRetained(upTo safe: ArrivalNumber) throws { try write { try $0.releaseRetained(upTo: safe) } }
    mutating func addDraft(_ transaction: Transaction, reason: VoidReason) throws {
        try write { try $0.addDraft(transaction, reason: reason) }
    }
    mutating func addWaiting(_ id: TransactionID, encoded: [UInt8]) throws {
        try write { try $0.addWaiting(id, encoded: encoded) }
    }
    func waiting() throws -> [(TransactionID, [UInt8])] { try editor.waiting() }
    mutating func removeWaiting(_ id: TransactionID) throws { try write { try $0.removeWaiting(id) } }

    var workspace: WorkspaceID { get throws { try editor.workspace } }
    var epoch: UInt64 { get throws { try editor.epoch } }
    var safe: ArrivalNumber { get throws { try editor.safe } }
    func log(after: ArrivalNumber, byteLimit: Int, countLimit: Int) throws -> [LogEntry] {
        try editor.log(after: after, byteLimit: byteLimit, countLimit: min(countLimit, pageItems))
    }
}
