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
    func awaiting(_ id: TransactionID, row: RowID, cell: CellKey) throws -> [TransactionID] {
        try editor.awaiting(id, row: row, cell: cell)
    }
    mutating func markAwaited(_ id: TransactionID, row: RowID, cell: CellKey, by pending: TransactionID) throws {
        try write { try $0.markAwaited(id, row: row, cell: cell, by: pending) }
    }
    mutating func removeAwaited(by pending: TransactionID) throws { try write { try $0.removeAwaited(by: pending) } }
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
    func drafts() throws -> [(transaction: Transaction, reason: VoidReason)] { try editor.drafts() }
    mutating func removeDraft(_ id: TransactionID) throws { try editor.removeDraft(id) }
    mutating func addWaiting(_ id: TransactionID, encoded: [UInt8]) throws {
        try write { try $0.addWaiting(id, encoded: encoded) }
    }
    func waiting() throws -> [(TransactionID, [UInt8])] { try editor.waiting() }
    mutating func removeWaiting(_ id: TransactionID) throws { try write { try $0.removeWaiting(id) } }

    var workspace: WorkspaceID { get throws { try editor.workspace } }
    var epoch: UInt64 { get throws { try editor.epoch } }
    var safe: ArrivalNumber { get throws { try editor.safe } }
    var signingKey: [UInt8] { get throws { try editor.signingKey } }
    func signer(_ site: SiteID) throws -> Signer? { try editor.signer(site) }
    func author(of site: SiteID) throws -> AuthorID? { try editor.author(of: site) }
    func lastNumber(of site: SiteID) throws -> UInt64 { try editor.lastNumber(of: site) }
    mutating func setLastNumber(_ number: UInt64, of site: SiteID) throws {
        try write { try $0.setLastNumber(number, of: site) }
    }
    func log(after: ArrivalNumber, byteLimit: Int, countLimit: Int) throws -> [LogEntry] {
        try editor.log(after: after, byteLimit: byteLimit, countLimit: min(countLimit, pageItems))
    }
}

// Rows whole. What these do at once takes the memory store several writes, so no crash is planned for them.
extension Faulty {
    mutating func setEpoch(_ epoch: UInt64) throws { try editor.setEpoch(epoch) }
    var view: ArrivalNumber { get throws { try editor.view } }
    mutating func setView(_ view: ArrivalNumber) throws { try write { try $0.setView(view) } }
    func wholeRow(_ id: RowID, entity: EntityID) throws -> RowState { try editor.wholeRow(id, entity: entity) }
    func rowNames() throws -> [RowName] { try editor.rowNames() }
    mutating func removeMarks(of row: RowID) throws { try editor.removeMarks(of: row) }
    mutating func removeRow(_ row: RowID, entity: EntityID) throws { try editor.removeRow(row, entity: entity) }
    mutating func removeHistory(of row: RowID, entity: EntityID) throws { try editor.removeHistory(of: row, entity: entity) }
    func pendingTransactions() throws -> [Transaction] { try editor.pendingTransactions() }
    func keptTransactions() throws -> [Transaction] { try editor.keptTransactions() }
    mutating func addSealed(_ transaction: Transaction) throws { try write { try $0.addSealed(transaction) } }
    mutating func removeRetained() throws { try editor.removeRetained() }
    mutating func forgetFates() throws { try editor.forgetFates() }
    mutating func removeHistory() throws { try editor.removeHistory() }
    func staging() throws -> Staging? { try editor.staging() }
    mutating func setStaging(_ staging: Staging?) throws { try editor.setStaging(staging) }
    mutating func addStaged(_ rows: [UInt8]) throws { try editor.addStaged(rows) }
    mutating func forEachStaged(_ body: (inout Faulty, [UInt8]) throws -> Void) throws {
        var copy = self
        try editor.forEachStaged { _, rows in try body(&copy, rows) }
    }
    func historyEntry(_ arrival: ArrivalNumber) throws -> Transaction? { try editor.historyEntry(arrival) }
    mutating func replaceHistory(_ arrival: ArrivalNumber, _ transaction: Transaction) throws {
        try editor.replaceHistory(arrival, transaction)
    }
    func historyGap() throws -> HistoryGap? { try editor.historyGap() }
    mutating func setHistoryGap(_ gap: HistoryGap?) throws { try editor.setHistoryGap(gap) }

    func hasScopes() throws -> Bool { try editor.hasScopes() }
    func isKnown(_ name: RowName) throws -> Bool { try editor.isKnown(name) }
    func scope(of row: RowID) throws -> ScopeID { try editor.scope(of: row) }
    mutating func setScope(_ scope: ScopeID, of name: RowName, at arrival: ArrivalNumber, moves: Bool) throws {
        try write { try $0.setScope(scope, of: name, at: arrival, moves: moves) }
    }
    func moves(after arrival: ArrivalNumber) throws -> [ScopeMove] { try editor.moves(after: arrival) }
    func scope(of row: RowID, at arrival: ArrivalNumber) throws -> ScopeID { try editor.scope(of: row, at: arrival) }
    func children(of row: RowID) throws -> [RowName] { try editor.children(of: row) }
    func rights(of author: AuthorID) throws -> [RightsChange] { try editor.rights(of: author) }
    mutating func addRights(_ rights: Rights, of author: AuthorID, from arrival: ArrivalNumber) throws {
        try write { try $0.addRights(rights, of: author, from: arrival) }
    }
    func refusal(of id: TransactionID) throws -> [VoidCell] { try editor.refusal(of: id) }
    func allRows(of entity: EntityID) throws -> [RowState] { try editor.allRows(of: entity) }
    func rowNames(after place: UInt64, limit: Int) throws -> [(place: UInt64, name: RowName)] {
        try editor.rowNames(after: place, limit: limit)
    }
    func log(of rows: [RowName], after: ArrivalNumber, byteLimit: Int, countLimit: Int) throws -> [LogEntry] {
        try editor.log(of: rows, after: after, byteLimit: byteLimit, countLimit: countLimit)
    }
    func snapshot(of name: RowName) throws -> RowSnapshot? { try editor.snapshot(of: name) }
}
