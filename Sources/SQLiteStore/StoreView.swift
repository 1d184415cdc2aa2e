import CRDT
import Foundation
import GRDB
import Sales
import Sync

/// A consistent view of a store, valid within the closure that it was handed to.
///
/// A transaction's id takes 16 bytes, so rows name transactions by the small numbers of `known`; a view translates, and remembers what
/// it has translated.
public class StoreView {
    package let database: Database
    public let schema: Schema
    var transactions: [Int64: Known] = [:]
    var numbers: [TransactionID: Int64] = [:]
    var authors: [Int64: AuthorID] = [:]

    /// One line of `known`.
    struct Known {
        var id: TransactionID
        var stamp: Stamp
        var author: AuthorID
        var fate: Fate
    }

    init(_ database: Database, schema: Schema) {
        self.database = database
        self.schema = schema
    }

    // MARK: Settings

    public func setting(_ key: String) throws -> [UInt8]? {
        let statement = try database.cachedStatement(sql: "SELECT value FROM meta WHERE key = ?")
        return try Data.fetchOne(statement, arguments: [key]).map(Array.init)
    }

    public func number(_ key: String) throws -> Int64? {
        guard let bytes = try setting(key), bytes.count == 8 else { return nil }
        return Int64(bitPattern: bytes.reduce(0) { $0 << 8 | UInt64($1) })
    }

    public func text(_ key: String) throws -> String? {
        try setting(key).map { String(decoding: $0, as: UTF8.self) }
    }

    public var arrival: ArrivalNumber {
        get throws {
            guard let arrival = UInt64(exactly: try number(Key.arrival) ?? 0) else { throw StoreView.damaged("meta") }
            return arrival
        }
    }
    public var digest: RowsDigest { get throws { try setting(Key.digest).flatMap(RowsDigest.init(bytes:)) ?? RowsDigest() } }

    public enum Key {
        public static let arrival = "arrival"
        public static let digest = "digest"
        public static let epoch = "epoch"
        public static let workspace = "workspace"
        public static let safe = "safe"
        public static let nextRow = "next row"
        /// By how many milliseconds the clock that stamps what is written here is corrected.
        public static let clockOffset = "clock offset"
    }

    // MARK: Transactions

    func known(_ number: Int64) throws -> Known {
        if let known = transactions[number] { return known }
        let statement = try database.cachedStatement(
            sql: "SELECT id, stamp, author, fate, arrival, reason FROM known WHERE tx = ?")
        guard let row = try Row.fetchOne(statement, arguments: [number]) else { throw StoreView.damaged("known") }
        return try remember(number, row)
    }

    func known(_ id: TransactionID) throws -> (number: Int64, known: Known)? {
        if let number = numbers[id] { return (number, try known(number)) }
        let statement = try database.cachedStatement(
            sql: "SELECT id, stamp, author, fate, arrival, reason, tx FROM known WHERE id = ?")
        guard let row = try Row.fetchOne(statement, arguments: [Data(id.bytes)]) else { return nil }
        let number: Int64 = row[6]
        return (number, try remember(number, row))
    }

    private func remember(_ number: Int64, _ row: Row) throws -> Known {
        if transactions.count > 100_000 {
            transactions.removeAll(keepingCapacity: true)
            numbers.removeAll(keepingCapacity: true)
        }
        let id: TransactionID = try StoreView.identifier(row[0])
        let arrival = UInt64(bitPattern: row[4] as Int64)
        let fate: Fate
        switch row[3] as Int64 {
        case 0: fate = .pending
        case 1: fate = .accepted(arrival)
        case 2: fate = .void(arrival, VoidReason(rawValue: row[5]) ?? .damaged)
        default: fate = .waiting
        }
        let known = Known(
            id: id, stamp: Stamp(packed: UInt64(bitPattern: row[1] as Int64)), author: try author(row[2]), fate: fate)
        transactions[number] = known
        numbers[id] = number
        return known
    }

    private func author(_ key: Int64) throws -> AuthorID {
        if let author = authors[key] { return author }
        let statement = try database.cachedStatement(sql: "SELECT id FROM author WHERE key = ?")
        guard let data = try Data.fetchOne(statement, arguments: [key]) else { throw StoreView.damaged("author") }
        let author: AuthorID = try StoreView.identifier(data)
        authors[key] = author
        return author
    }

    public func fate(of id: TransactionID) throws -> Fate? { try known(id)?.known.fate }

    public func pending(_ id: TransactionID) throws -> Transaction? {
        let statement = try database.cachedStatement(sql: "SELECT bytes FROM pending WHERE id = ?")
        return try Data.fetchOne(statement, arguments: [Data(id.bytes)]).map { try Transaction(encoded: Array($0)) }
    }

    // MARK: Rows

    /// Where a row stands; nil if the store does not know it.
    public func place(_ id: RowID, entity: EntityID) throws -> Int64? {
        guard let table = schema.entity(entity)?.name else {
            let statement = try database.cachedStatement(sql: "SELECT rid FROM unknown_row WHERE id = ? AND entity = ?")
            return try Int64.fetchOne(statement, arguments: [Data(id.bytes), entity.description])
        }
        let statement = try database.cachedStatement(sql: "SELECT rid FROM \"\(table)\" WHERE id = ?")
        return try Int64.fetchOne(statement, arguments: [Data(id.bytes)])
    }

    /// A row with all its cells; nil if the store does not know it.
    public func find(_ id: RowID, entity: EntityID) throws -> RowState? {
        guard let place = try place(id, entity: entity) else { return nil }
        return try load(place, id: id, entity: entity)
    }

    /// The rows of `table` whose id begins with hexadecimal `prefix`, at most `limit`.
    public func rows(idPrefix prefix: String, entity: Entity? = nil, limit: Int = 20) throws -> [(id: RowID, entity: Entity)] {
        // An odd digit in the end names a range of bytes.
        guard let low = bytes(hexadecimal: prefix.count % 2 == 0 ? prefix : prefix + "0"),
            let high = bytes(hexadecimal: prefix.count % 2 == 0 ? prefix + "ff" : prefix + "f" + "ff"), !prefix.isEmpty
        else { return [] }
        var found = [(id: RowID, entity: Entity)]()
        for candidate in entity.map({ [$0] }) ?? schema.entities {
            let rows = try Data.fetchAll(
                database, sql: "SELECT id FROM \"\(candidate.name)\" WHERE id >= ? AND id <= ? LIMIT ?",
                arguments: [Data(low), Data(high + [UInt8](repeating: 255, count: 16)), limit])
            for row in rows { found.append((try StoreView.identifier(row), candidate)) }
        }
        return found
    }

    /// Visits every row of the store, in no particular order.
    public func forEachRow(_ body: (RowState) throws -> Void) throws {
        for (table, entity) in schema.entities.map({ ($0.name, Optional($0.id)) }) + [("unknown_row", nil)] {
            let cursor = try Row.fetchCursor(
                database, sql: "SELECT t.rid, t.id, s.entity FROM \"\(table)\" t JOIN row_state s USING (rid)")
            while let row = try cursor.next() {
                guard let entity = entity ?? EntityID(row[2] as String) else { throw StoreView.damaged("row_state") }
                try body(try load(row[0], id: StoreView.identifier(row[1]), entity: entity))
            }
        }
    }

    /// Bits of `row_state.extras`: which side tables hold something of the row.
    enum Extra {
        static let siblings: Int64 = 1
        static let elements: Int64 = 2
        static let covers: Int64 = 4
        static let unknown: Int64 = 8
    }

    func load(_ place: Int64, id: RowID, entity entityID: EntityID) throws -> RowState {
        let state = try database.cachedStatement(sql: "SELECT clock, extras FROM row_state WHERE rid = ?")
        guard let stateRow = try Row.fetchOne(state, arguments: [place]) else { throw StoreView.damaged("row_state") }
        let extras: Int64 = stateRow[1]
        var row = RowState(id: id, entity: entityID)
        let exact = extras & Extra.unknown == 0 ? [:] : try unknownFields(place)
        let columns = try columnValues(place, entityID)
        func value(_ key: CellKey) throws -> Value {
            if let bytes = exact[key] { return try Value(encoded: bytes) }
            if key.field == .parent { return columns.parent }
            return columns.values[key.field] ?? .null
        }
        var clock = ByteReader(Array(stateRow[0] as Data))
        while !clock.isAtEnd {
            let (key, number) = try clock.clockEntry()
            let known = try known(number)
            var cell = CellState()
            switch key.kind {
            case .text:
                if case .text(let text) = try value(key) { cell.text = text }
                cell.add(known.head(.null))
            case .life where key == .life && exact[key] == nil:
                cell.add(known.head(.bool(columns.isLive)))
            default:
                cell.add(known.head(try value(key)))
            }
            row.cells[key] = cell
        }
        for (key, value) in columns.counters { row.cells[key] = CellState(counter: value) }
        for (key, bytes) in exact where key.kind == .counter {
            if case .int(let sum) = try Value(encoded: bytes) { row.cells[key] = CellState(counter: sum) }
        }
        if extras & Extra.siblings != 0 { try loadSiblings(place, into: &row) }
        if extras & Extra.elements != 0 { try loadElements(place, into: &row) }
        if extras & Extra.covers != 0 { try loadCovers(place, into: &row) }
        return row
    }

    private struct ColumnValues {
        var isLive = false
        var parent = Value.null
        var values: [FieldID: Value] = [:]
        var counters: [CellKey: Int64] = [:]
    }

    private func columnValues(_ place: Int64, _ entityID: EntityID) throws -> ColumnValues {
        var out = ColumnValues()
        guard let entity = schema.entity(entityID) else { return out }
        let statement = try database.cachedStatement(sql: "SELECT * FROM \"\(entity.name)\" WHERE rid = ?")
        guard let row = try Row.fetchOne(statement, arguments: [place]) else { throw StoreView.damaged(entity.name) }
        let columns = Array(row.databaseValues)
        out.isLive = columns[2] == 1.databaseValue
        var next = 3
        if !entity.parents.isEmpty {
            if case .blob(let data) = columns[next].storage, let parent = RowID(bytes: data) { out.parent = .link(parent) }
            next += 1
        }
        for field in entity.fields {
            let count = Columns.names(field).count
            let slice = columns[next..<next + count]
            next += count
            switch field.kind {
            case .set: continue
            case .counter:
                if case .int64(let sum)? = slice.first?.storage { out.counters[field.cell()] = sum }
            case .text:
                if case .string(let text)? = slice.first?.storage { out.values[field.id] = .text(text) }
            default: out.values[field.id] = Columns.decode(slice, field)
            }
        }
        return out
    }

    private func unknownFields(_ place: Int64) throws -> [CellKey: [UInt8]] {
        let statement = try database.cachedStatement(sql: "SELECT cell, value FROM unknown_field WHERE rid = ?")
        var out: [CellKey: [UInt8]] = [:]
        let cursor = try Row.fetchCursor(statement, arguments: [place])
        while let row = try cursor.next() { out[try StoreView.cell(row[0])] = Array(row[1] as Data) }
        return out
    }

    private func loadSiblings(_ place: Int64, into row: inout RowState) throws {
        let statement = try database.cachedStatement(sql: "SELECT cell, tx, value FROM sibling WHERE rid = ?")
        for line in try Row.fetchAll(statement, arguments: [place]) {
            let key = try StoreView.cell(line[0])
            row.cells[key, default: CellState()].add(try known(line[1]).head(try Value(encoded: Array(line[2] as Data))))
        }
    }

    private func loadElements(_ place: Int64, into row: inout RowState) throws {
        let statement = try database.cachedStatement(sql: "SELECT cell, tx, present FROM set_element WHERE rid = ?")
        for line in try Row.fetchAll(statement, arguments: [place]) {
            let key = try StoreView.cell(line[0])
            row.cells[key, default: CellState()].add(try known(line[1]).head(.bool(line[2] as Int64 == 1)))
        }
    }

    private func loadCovers(_ place: Int64, into row: inout RowState) throws {
        let statement = try database.cachedStatement(sql: "SELECT cell, tx, by, value FROM under WHERE rid = ?")
        for line in try Row.fetchAll(statement, arguments: [place]) {
            let key = try StoreView.cell(line[0])
            let head = try known(line[1]).head(try Value(encoded: Array(line[3] as Data)))
            row.cells[key, default: CellState()].covers.append(Cover(head: head, by: try known(line[2] as Int64).id))
        }
    }

    // MARK: Reading columns

    static func damaged(_ table: String) -> StoreError {
        StoreError(.damaged, "The store's table \(table) does not fit the others. Start from a backup or join the hub anew.")
    }

    static func identifier<ID: ByteIdentifier>(_ data: Data) throws -> ID {
        guard let id = ID(bytes: data) else { throw damaged("with ids") }
        return id
    }

    static func cell(_ data: Data) throws -> CellKey {
        var reader = ByteReader(Array(data))
        return try reader.cellKey()
    }
}

extension StoreView.Known {
    func head(_ value: Value) -> Head { Head(id: id, stamp: stamp, author: author, value: value) }
}

extension CellKey {
    /// The cell as side tables hold it.
    var stored: Data {
        var out = [UInt8]()
        out.append(self)
        return Data(out)
    }
}

// A row's clock is a sequence of entries: field × 16 + kind × 2 (for a workspace's field: kind × 2 + 1 and 16 bytes), then the small
// number of the transaction whose head is shown. Sets and counters have none.
extension [UInt8] {
    mutating func appendClockEntry(_ key: CellKey, _ number: Int64) {
        switch key.field {
        case .shipped(let field):
            appendVarint(UInt64(field) << 4 | UInt64(key.kind.rawValue) << 1)
        case .workspace(let high, let low):
            appendVarint(UInt64(key.kind.rawValue) << 1 | 1)
            appendBigEndian(high)
            appendBigEndian(low)
        }
        appendVarint(UInt64(number))
    }
}

extension ByteReader {
    mutating func clockEntry() throws -> (CellKey, Int64) {
        let head = try varint()
        guard let kind = FieldKind(rawValue: UInt8(head >> 1 & 7)), let small = UInt32(exactly: head >> 4) else {
            throw StoreView.damaged("row_state")
        }
        let field: FieldID = head & 1 == 0 ? .shipped(small) : .workspace(high: try bigEndian(), low: try bigEndian())
        guard let number = Int64(exactly: try varint()) else { throw StoreView.damaged("row_state") }
        return (CellKey(field: field, kind: kind), number)
    }
}
