import CRDT
import Foundation
import GRDB
import Sales
import Sync

/// A living row's shown values, read straight from its table: what lists and scores need, without who wrote what.
public struct ShownRow: Sendable {
    public let id: RowID
    public let entity: EntityID
    public let lives: Bool
    public let parent: RowID?
    /// Registers, groups and texts that have a value; sets are not among them.
    public let values: [FieldID: Value]
    public let counters: [FieldID: Int64]
}

extension StoreView {
    // MARK: Rows by what they say

    /// Visits the living rows of an entity in the order in which they came here.
    public func forEachLiving(_ entity: Entity, _ body: (ShownRow) throws -> Void) throws {
        let cursor = try Row.fetchCursor(database, sql: "SELECT * FROM \"\(entity.name)\" WHERE live ORDER BY rid")
        while let row = try cursor.next() { try body(try shownRow(row, entity)) }
    }

    /// The living rows whose `field` shows exactly `value`, at most `limit`.
    public func living(_ entity: Entity, where field: Field, is value: Value, limit: Int) throws -> [ShownRow] {
        let names = Columns.names(field)
        let (columns, isExact) = Columns.encode(value, field)
        guard isExact, !names.isEmpty else { return [] }
        // With IS, SQLite would not use the index on the rows that have a key.
        let condition = zip(names, columns).map { "\"\($0)\" \($1.isNull ? "IS" : "=") ?" }.joined(separator: " AND ")
        let statement = try database.cachedStatement(
            sql: "SELECT * FROM \"\(entity.name)\" WHERE live AND \(condition) ORDER BY rid LIMIT ?")
        return try Row.fetchAll(statement, arguments: StatementArguments(columns + [limit.databaseValue]))
            .map { try shownRow($0, entity) }
    }

    /// The living rows of an entity, at most `limit`, and how many there are in all.
    public func living(_ entity: Entity, limit: Int) throws -> (rows: [ShownRow], total: Int) {
        let rows = try Row.fetchAll(
            database.cachedStatement(sql: "SELECT * FROM \"\(entity.name)\" WHERE live ORDER BY rid LIMIT ?"), arguments: [limit])
        return (try rows.map { try shownRow($0, entity) }, try count(entity))
    }

    /// The living rows of an entity that belong to `parent`.
    public func children(of parent: RowID, _ entity: Entity) throws -> [ShownRow] {
        guard !entity.parents.isEmpty else { return [] }
        let statement = try database.cachedStatement(
            sql: "SELECT * FROM \"\(entity.name)\" WHERE parent = ? AND live ORDER BY rid")
        return try Row.fetchAll(statement, arguments: [Data(parent.bytes)]).map { try shownRow($0, entity) }
    }

    /// The living rows of an entity in whose searched fields `text` occurs, letters' case aside.
    public func search(_ text: String, in entity: Entity, limit: Int) throws -> [ShownRow] {
        let columns = entity.search.compactMap { entity.field(named: $0) }.flatMap(Columns.names)
        guard !columns.isEmpty, !text.isEmpty else { return [] }
        let condition = columns.map { "satchel_contains(\"\($0)\", ?)" }.joined(separator: " OR ")
        let statement = try database.cachedStatement(
            sql: "SELECT * FROM \"\(entity.name)\" WHERE live AND (\(condition)) ORDER BY rid LIMIT ?")
        let arguments = columns.map { _ in text.databaseValue } + [limit.databaseValue]
        return try Row.fetchAll(statement, arguments: StatementArguments(arguments)).map { try shownRow($0, entity) }
    }

    /// How many rows of the entity live.
    public func count(_ entity: Entity) throws -> Int {
        try Int.fetchOne(database.cachedStatement(sql: "SELECT count(*) FROM \"\(entity.name)\" WHERE live")) ?? 0
    }

    /// One row as its table shows it, living or not.
    public func shown(_ id: RowID, _ entity: Entity) throws -> ShownRow? {
        let statement = try database.cachedStatement(sql: "SELECT * FROM \"\(entity.name)\" WHERE id = ?")
        return try Row.fetchOne(statement, arguments: [Data(id.bytes)]).map { try shownRow($0, entity) }
    }

    private func shownRow(_ row: Row, _ entity: Entity) throws -> ShownRow {
        let columns = Array(row.databaseValues)
        var next = entity.parents.isEmpty ? 3 : 4
        var parent: RowID?
        if !entity.parents.isEmpty, case .blob(let data) = columns[3].storage { parent = RowID(bytes: data) }
        var values: [FieldID: Value] = [:]
        var counters: [FieldID: Int64] = [:]
        for field in entity.fields {
            let count = Columns.names(field).count
            let slice = columns[next..<next + count]
            next += count
            switch field.kind {
            case .set, .life: continue
            case .counter:
                if case .int64(let sum)? = slice.first?.storage { counters[field.id] = sum }
            case .text:
                if case .string(let text)? = slice.first?.storage { values[field.id] = .text(text) }
            case .register, .group:
                let value = Columns.decode(slice, field)
                if value != .null, value != .group([]) { values[field.id] = value }
            }
        }
        return ShownRow(
            id: try StoreView.identifier(row[1]), entity: entity.id, lives: columns[2] == 1.databaseValue, parent: parent,
            values: values, counters: counters)
    }

    // MARK: Conflicts, history, outbox

    /// The rows that have heads beside the shown ones; few of them are in conflict, so ask each.
    public func rowsWithSeveralHeads() throws -> [RowState] {
        let rows = try Row.fetchAll(
            database, sql: "SELECT DISTINCT s.rid, r.entity FROM sibling s JOIN row_state r USING (rid) ORDER BY s.rid")
        return try rows.map { row in
            let entity = try entityID(row[1])
            let place: Int64 = row[0]
            return try load(place, id: try rowID(place, entity), entity: entity)
        }
    }

    private func entityID(_ text: String) throws -> EntityID {
        guard let entity = EntityID(text) else { throw StoreView.damaged("row_state") }
        return entity
    }

    private func rowID(_ place: Int64, _ entity: EntityID) throws -> RowID {
        let table = schema.entity(entity)?.name ?? "unknown_row"
        guard
            let data = try Data.fetchOne(
                database.cachedStatement(sql: "SELECT id FROM \"\(table)\" WHERE rid = ?"), arguments: [place])
        else { throw StoreView.damaged(table) }
        return try StoreView.identifier(data)
    }

    /// The accepted transactions that touched a row, oldest first.
    public func history(of row: RowID, entity: EntityID) throws -> [(arrival: ArrivalNumber, transaction: Transaction)] {
        guard let place = try place(row, entity: entity) else { return [] }
        let statement = try database.cachedStatement(
            sql: "SELECT h.arrival, h.bytes FROM row_history r JOIN history h USING (arrival) WHERE r.rid = ? ORDER BY h.arrival")
        return try Row.fetchAll(statement, arguments: [place]).map { line in
            (UInt64(line[0] as Int64), try Transaction(encoded: Array(line[1] as Data)))
        }
    }

    /// The outbox, oldest first.
    public func pendingTransactions() throws -> [Transaction] {
        try Data.fetchAll(database.cachedStatement(sql: "SELECT bytes FROM pending ORDER BY place"))
            .map { try Transaction(encoded: Array($0)) }
    }

    public func pendingCount() throws -> Int {
        try Int.fetchOne(database.cachedStatement(sql: "SELECT count(*) FROM pending")) ?? 0
    }

    /// The refused transactions that wait for their user.
    public func drafts() throws -> [(transaction: Transaction, reason: VoidReason)] {
        try Row.fetchAll(database, sql: "SELECT bytes, reason FROM draft ORDER BY id").map { line in
            (try Transaction(encoded: Array(line[0] as Data)), VoidReason(rawValue: line[1]) ?? .damaged)
        }
    }

    public func draftCount() throws -> Int { try Int.fetchOne(database, sql: "SELECT count(*) FROM draft") ?? 0 }

    /// What SQLite finds wrong with the file: "ok" if nothing.
    public func integrity() throws -> String {
        try String.fetchAll(database, sql: "PRAGMA integrity_check(20)").joined(separator: "; ")
    }

    // MARK: Attachments

    /// What is known of an attachment: its size in bytes, and where it is (`here`, `damaged`).
    public func blob(_ sha256: [UInt8]) throws -> (size: Int64, state: String)? {
        try Row.fetchOne(database, sql: "SELECT size, state FROM blob WHERE sha256 = ?", arguments: [Data(sha256)]).map {
            ($0[0], $0[1])
        }
    }
}

extension StoreEditor {
    public func addBlob(_ sha256: [UInt8], size: Int64, state: String) throws {
        try database.execute(
            sql: "INSERT OR REPLACE INTO blob(sha256, size, state) VALUES (?, ?, ?)", arguments: [Data(sha256), size, state])
    }
}
