import CRDT
import Sales
import Sync

// Rows whole: what an agent does with them, and what a hub keeps so as to give them.
extension MemoryStore {
    package mutating func setEpoch(_ epoch: UInt64) throws {
        self.epoch = epoch
    }

    package mutating func setView(_ view: ArrivalNumber) throws {
        try countWrite()
        self.view = view
    }

    package func wholeRow(_ id: RowID, entity: EntityID) -> RowState { row(id, entity: entity) }

    package func rowNames() -> [RowName] { rows.values.map { RowName($0.id, $0.entity) } }

    package mutating func removeMarks(of row: RowID) throws {
        early = early.filter { $0.row != row }
        awaited = awaited.filter { $0.key.row != row }
        voidNames = voidNames.filter { $0.key.row != row }
        for id in voids.keys { voids[id]?.removeAll { $0.row == row } }
        events = events.filter { $0.key.row != row }
    }

    package mutating func removeRow(_ row: RowID, entity: EntityID) throws {
        try removeMarks(of: row)
        rows[row] = nil
        noteChange(of: entity)
        try removeHistory(of: row, entity: entity)
    }

    package mutating func removeHistory(of row: RowID, entity: EntityID) throws {
        history = history.compactMap { kept in
            guard let transaction = kept.transaction, !retained.contains(where: { $0.arrival == kept.arrival }) else {
                return kept
            }
            let rest = transaction.forwarded { $0.row.id(in: transaction.id) != row }
            if rest.parts.count == transaction.parts.count { return kept }
            return rest.parts.isEmpty
                ? nil : Kept(arrival: kept.arrival, id: kept.id, transaction: rest, encoded: rest.encoded)
        }
    }

    package func pendingTransactions() -> [Transaction] { outbox.map(\.transaction) }

    package func keptTransactions() -> [Transaction] {
        retained.sorted { $0.arrival < $1.arrival }.map(\.transaction)
    }

    package mutating func addSealed(_ transaction: Transaction) throws {
        try addPending(transaction)
        if let index = indexInOutbox(transaction.id) { outbox[index].sealed = bytes(of: transaction) }
    }

    package mutating func removeRetained() throws {
        retained = []
    }

    package mutating func removeHistory() throws {
        history = history.filter { kept in retained.contains { $0.arrival == kept.arrival } }
    }

    package mutating func forgetFates() throws {
        for (id, fate) in fates where fate != .pending { fates[id] = nil }
        numbered = [:]
    }

    package func staging() -> Staging? { stagingState }

    package mutating func setStaging(_ staging: Staging?) throws {
        stagingState = staging
        if staging == nil { stagedRows = [] }
    }

    package mutating func addStaged(_ rows: [UInt8]) throws {
        if !rows.isEmpty { stagedRows.append(rows) }
    }

    package mutating func forEachStaged(_ body: (inout MemoryStore, [UInt8]) throws -> Void) throws {
        for rows in stagedRows { try body(&self, rows) }
    }

    package func historyEntry(_ arrival: ArrivalNumber) -> Transaction? {
        history.first { $0.arrival == arrival }?.transaction
    }

    package mutating func replaceHistory(_ arrival: ArrivalNumber, _ transaction: Transaction) throws {
        history = history.map { kept in
            guard kept.arrival == arrival else { return kept }
            return Kept(arrival: arrival, id: kept.id, transaction: transaction, encoded: transaction.encoded)
        }
    }

    package func historyGap() -> HistoryGap? { gap }

    package mutating func setHistoryGap(_ gap: HistoryGap?) throws {
        self.gap = gap
    }

    // MARK: A hub's own

    package func hasScopes() -> Bool { !scopes.isEmpty }

    package func isKnown(_ name: RowName) -> Bool { rows[name.row]?.entity == name.entity }

    package func scope(of row: RowID) -> ScopeID { scopes[row] ?? .company }

    package mutating func setScope(_ scope: ScopeID, of name: RowName, at arrival: ArrivalNumber, moves: Bool) throws {
        try countWrite()
        if moves { moveLog.append(ScopeMove(arrival: arrival, name: name, from: self.scope(of: name.row))) }
        scopes[name.row] = scope
    }

    package func moves(after arrival: ArrivalNumber) -> [ScopeMove] { moveLog.filter { $0.arrival > arrival } }

    package func scope(of row: RowID, at arrival: ArrivalNumber) -> ScopeID {
        moveLog.first { $0.name.row == row && $0.arrival > arrival }?.from ?? scope(of: row)
    }

    package func children(of row: RowID) -> [RowName] {
        rows.values.filter { $0.value(.parent) == .link(row) }.map { RowName($0.id, $0.entity) }.sorted { $0.row < $1.row }
    }

    package func rights(of author: AuthorID) -> [RightsChange] { rightsLog[author] ?? [] }

    package mutating func addRights(_ rights: Rights, of author: AuthorID, from arrival: ArrivalNumber) throws {
        try countWrite()
        rightsLog[author, default: []].append(RightsChange(arrival: arrival, rights: rights))
    }

    package func refusal(of id: TransactionID) -> [VoidCell] { voids[id] ?? [] }

    package func allRows(of entity: EntityID) -> [RowState] { rows.values.filter { $0.entity == entity } }

    package func rowNames(after place: UInt64, limit: Int) -> [(place: UInt64, name: RowName)] {
        order.enumerated().dropFirst(Int(place)).prefix(limit).compactMap { index, id in
            rows[id].map { (UInt64(index) + 1, RowName(id, $0.entity)) }
        }
    }

    package func log(of rows: [RowName], after: ArrivalNumber, byteLimit: Int, countLimit: Int) -> [LogEntry] {
        let wanted = Set(rows.map(\.row))
        let entries = history.filter { kept in
            kept.arrival > after
                && kept.transaction?.parts.contains { wanted.contains($0.row.id(in: kept.id)) } == true
        }
        return entries.prefix(countLimit).map { LogEntry(arrival: $0.arrival, id: $0.id, outcome: .accepted($0.encoded)) }
    }

    package func snapshot(of name: RowName) -> RowSnapshot? {
        guard let row = rows[name.row], row.entity == name.entity else { return nil }
        var cells: [CellKey: RowSnapshot.Cell] = [:]
        for (key, cell) in row.cells {
            var out = RowSnapshot.Cell(key: key, heads: cell.heads, counter: cell.counter)
            if key.kind == .text { out.events = textEvents(row: name.row, cell: key).sorted { $0.id < $1.id } }
            cells[key] = out
        }
        for place in early where place.row == name.row {
            cells[place.cell, default: RowSnapshot.Cell(key: place.cell)].early.append(place.id)
        }
        for records in voids {
            for record in records.value where record.row == name.row {
                cells[record.cell, default: RowSnapshot.Cell(key: record.cell)].refusals.append(
                    RowSnapshot.Refusal(id: records.key, sensitivity: record.sensitivity, replaced: record.replaced))
            }
        }
        let sorted = cells.values.map { cell in
            var cell = cell
            cell.early.sort()
            cell.refusals.sort { $0.id < $1.id }
            return cell
        }
        return RowSnapshot(id: name.row, entity: name.entity, cells: sorted.filter { !$0.isEmpty })
    }
}
