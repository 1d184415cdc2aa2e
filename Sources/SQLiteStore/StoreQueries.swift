import CRDT
import Foundation
import GRDB
import Sales
import StoreInterface
import Sync
import TextSearch

extension StoreView {
    // MARK: Rows by what they say

    /// Visits the living rows of an entity in the order in which they came here.
    ///
    /// - Throws: `CancellationError` as soon as the task is cancelled, and what `body` throws.
    public func forEachLiving(_ entity: Entity, _ body: (ShownRow) throws -> Void) throws {
        guard let table = layout.table(entity.id) else { return }
        let statement = try RawStatement(
            database, table.shownSelection + " WHERE t.live ORDER BY t.rid", isCached: false)
        try statement.eachLine {
            try Task.checkCancellation()
            try body(try shownRow($0, table))
        }
    }

    /// The living rows whose `field` shows exactly `value`, at most `limit`.
    public func living(_ entity: Entity, where field: Field, is value: Value, limit: Int) throws -> [ShownRow] {
        try rows(entity, where: field, is: value, live: true, limit: limit)
    }

    /// The deleted rows whose `field` shows exactly `value`, at most `limit`.
    public func deleted(_ entity: Entity, where field: Field, is value: Value, limit: Int) throws -> [ShownRow] {
        try rows(entity, where: field, is: value, live: false, limit: limit)
    }

    /// The living rows whose set `field` has the element `value`.
    ///
    /// - Complexity: O(elements of all sets): no index leads from an element to its rows.
    public func living(_ entity: Entity, having value: Value, in field: Field) throws -> [RowID] {
        guard let table = layout.table(entity.id), field.kind == .set else { return [] }
        let statement = try statement(
            "SELECT DISTINCT t.id FROM set_element s JOIN \(table.name) t ON t.rid = s.rid WHERE s.cell = ? AND s.present AND t.live"
        )
        statement.bind(1, field.cell(element: value).stored)
        return try statement.map { try $0.identifier(0) }
    }

    private func rows(_ entity: Entity, where field: Field, is value: Value, live: Bool, limit: Int) throws -> [ShownRow] {
        guard let table = layout.table(entity.id), let slot = table.slot(of: field.cell()), field.kind == .register else {
            return []
        }
        // With IS, SQLite would not use the index on the rows that have a key.
        let condition = value == .null ? "IS" : "="
        let statement = try statement(
            "\(table.shownSelection) WHERE \(live ? "" : "NOT ")t.live AND t.\"\(table.columns[table.slots[slot].column].name)\" \(condition) ? "
                + "ORDER BY t.rid LIMIT ?")
        guard Columns.bind(value, field, to: statement, at: 1) else { return [] }
        statement.bind(2, limit)
        return try statement.map { try shownRow($0, table) }
    }

    /// The living rows of an entity, at most `limit`, and how many there are in all.
    public func living(_ entity: Entity, limit: Int) throws -> (rows: [ShownRow], total: Int) {
        (try shownRows(entity, "WHERE t.live ORDER BY t.rid LIMIT ?") { $0.bind(1, limit) }, try count(entity))
    }

    /// The living rows of an entity that belong to `parent`.
    public func children(of parent: RowID, _ entity: Entity) throws -> [ShownRow] {
        guard !entity.parents.isEmpty else { return [] }
        return try shownRows(entity, "WHERE t.parent = ? AND t.live ORDER BY t.rid") { $0.bind(1, parent) }
    }

    /// Finds living rows by words, the best ones first: Chinese words, English ones in their forms and beginnings, parts of numbers.
    ///
    /// - Parameter entities: Where to look; nil for all.
    /// - Throws: `StoreError` if the store keeps no full-text index.
    public func search(_ text: String, in entities: [Entity]? = nil, limit: Int, offset: Int = 0) throws -> SearchPage {
        guard isSearchable else { throw StoreError(.failed, "This store keeps no index for searches.") }
        let tables = layout.tables.filter { table in
            !table.entity.isHidden && entities?.contains { $0.id == table.entity.id } != false
        }
        return try SearchIndex.search(SearchQuery(text), tables.map(\.searched), limit: limit, offset: offset, in: database)
    }

    /// The row that was found.
    public func shown(_ hit: SearchHit) throws -> ShownRow? {
        try shownRows(hit.entity, "WHERE t.rid = ?") { $0.bind(1, hit.place) }.first
    }

    /// How many rows of the entity live.
    public func count(_ entity: Entity) throws -> Int {
        guard let table = layout.table(entity.id) else { return 0 }
        return Int(try statement("SELECT count(*) FROM \(table.name) WHERE live").first { $0.int(0) } ?? 0)
    }

    /// One row as its table shows it, living or not.
    public func shown(_ id: RowID, _ entity: Entity) throws -> ShownRow? {
        try shownRows(entity, "WHERE t.id = ?") { $0.bind(1, id) }.first
    }

    private func shownRows(_ entity: Entity, _ end: String, _ bind: (RawStatement) -> Void) throws -> [ShownRow] {
        guard let table = layout.table(entity.id) else { return [] }
        let statement = try statement("\(table.shownSelection) \(end)")
        bind(statement)
        return try statement.map { try shownRow($0, table) }
    }

    private func shownRow(_ line: RawStatement, _ table: TableLayout) throws -> ShownRow {
        var values: [FieldID: Value] = [:]
        var counters: [FieldID: Int64] = [:]
        var parent: RowID?
        var lives = false
        for slot in table.slots {
            let column = TableLayout.firstColumn + slot.column
            guard let field = slot.field else {
                if slot.key == .life { lives = line.int(column) == 1 } else { parent = line.identifierIfAny(column) }
                continue
            }
            switch field.kind {
            case .set, .life: continue
            case .counter:
                if !line.isNull(column) { counters[field.id] = line.int(column) }
            case .text:
                if !line.isNull(column) { values[field.id] = .text(line.text(column)) }
            case .register, .group:
                let value = Columns.read(line, column, field)
                if value != .null, value != .group([]) { values[field.id] = value }
            }
        }
        return ShownRow(
            id: try line.identifier(1), entity: table.entity.id, lives: lives, parent: parent, values: values,
            counters: counters)
    }

    /// The rows whose id begins with hexadecimal `prefix`, of one entity or of all, at most `limit` of each.
    public func rows(idPrefix prefix: String, entity: Entity? = nil, limit: Int = 20) throws -> [(id: RowID, entity: Entity)] {
        // An odd digit in the end names a range of bytes.
        guard let low = bytes(hexadecimal: prefix.count % 2 == 0 ? prefix : prefix + "0"),
            let high = bytes(hexadecimal: prefix.count % 2 == 0 ? prefix + "ff" : prefix + "f" + "ff"), !prefix.isEmpty
        else { return [] }
        var found = [(id: RowID, entity: Entity)]()
        for candidate in entity.map({ [$0] }) ?? schema.entities {
            guard let table = layout.table(candidate.id) else { continue }
            let statement = try statement("SELECT id FROM \(table.name) WHERE id >= ? AND id <= ? LIMIT ?")
            statement.bind(1, low)
            statement.bind(2, high + [UInt8](repeating: 255, count: 16))
            statement.bind(3, limit)
            try statement.eachLine { found.append((try $0.identifier(0), candidate)) }
        }
        return found
    }

    // MARK: Conflicts, history, outbox

    /// The rows that have heads beside the shown ones, at most `limit`; few of them are in conflict, so ask each.
    public func rowsWithSeveralHeads(limit: Int = .max) throws -> [RowState] {
        let statement = try statement(
            "SELECT DISTINCT s.rid, r.entity FROM sibling s JOIN row_state r USING (rid) ORDER BY s.rid LIMIT ?")
        statement.bind(1, limit)
        let places = try statement.map { ($0.int(0), try $0.schemaID(1)) }
        return try places.map { place, entity in
            guard let row = try find(rowID(place, entity), entity: entity) else { throw StoreView.damaged("row_state") }
            return row
        }
    }

    /// The accepted transactions that touched a row, oldest first.
    public func history(of row: RowID, entity: EntityID) throws -> [(arrival: ArrivalNumber, transaction: Transaction)] {
        guard let place = try place(row, entity: entity) else { return [] }
        let statement = try statement(
            """
            SELECT arrival, tx, bytes FROM history WHERE arrival IN
                (SELECT arrival FROM row_history WHERE rid = ?1 UNION SELECT first FROM row_state WHERE rid = ?1)
            ORDER BY arrival
            """)
        statement.bind(1, place)
        var out = [(arrival: ArrivalNumber, transaction: Transaction)]()
        try statement.eachLine { line in
            guard let transaction = try transaction(line.int(1), stored: line.bytes(2)) else { return }
            out.append((UInt64(line.int(0)), transaction))
        }
        return out
    }

    /// The outbox, oldest first.
    public func pendingTransactions() throws -> [Transaction] {
        try statement("SELECT bytes FROM pending ORDER BY tx").map { try Transaction(encoded: $0.bytes(0)) }
    }

    /// How many of them were written here.
    public func pendingCount() throws -> Int { try total("SELECT count(*) FROM pending WHERE sealed <> \(StoreView.foreign)") }

    /// How many transactions left the outbox and are not known to be in a backup of the hub.
    public func retainedCount() throws -> Int { try total("SELECT count(*) FROM retained") }

    /// Whether anything is kept that a backup up to `safe` would let go.
    public func hasRetained(upTo safe: ArrivalNumber) throws -> Bool {
        let statement = try statement("SELECT EXISTS (SELECT 1 FROM retained WHERE arrival <= ?)")
        statement.bind(1, Int64(clamping: safe))
        return try statement.first { $0.int(0) } == 1
    }

    /// What left the outbox and is not known to be in a backup of the hub, oldest first, as it was sent.
    public func retainedTransactions() throws -> [(arrival: ArrivalNumber, transaction: Transaction)] {
        var out = [(arrival: ArrivalNumber, transaction: Transaction)]()
        try statement(
            "SELECT r.arrival, h.tx, h.bytes, r.number, r.seen FROM retained r JOIN history h USING (arrival) ORDER BY r.arrival"
        ).eachLine { line in
            guard let sent = try transaction(line.int(1), stored: line.bytes(2)) else { return }
            let origin = Transaction.Origin(
                number: UInt64(bitPattern: line.int(3)), seen: UInt64(bitPattern: line.int(4)))
            out.append(
                (
                    UInt64(line.int(0)),
                    Transaction(
                        id: sent.id, author: sent.author, stamp: sent.stamp, operation: sent.operation,
                        origin: origin.number == 0 ? nil : origin, parts: sent.parts)
                ))
        }
        return out
    }

    /// The refused transactions that wait for their user.
    public func drafts() throws -> [(transaction: Transaction, reason: VoidReason)] {
        try statement("SELECT bytes, reason FROM draft ORDER BY id").map { line in
            let reason = VoidReason(rawValue: UInt8(truncatingIfNeeded: line.int(1)))
            return (try Transaction(encoded: line.bytes(0)), reason ?? .damaged)
        }
    }

    public func draftCount() throws -> Int { try total("SELECT count(*) FROM draft") }

    func total(_ sql: String) throws -> Int { Int(try statement(sql).first { $0.int(0) } ?? 0) }

    /// What SQLite finds wrong with the file: "ok" if nothing.
    public func integrity() throws -> String {
        try String.fetchAll(database, sql: "PRAGMA integrity_check(20)").joined(separator: "; ")
    }
}
