import CRDT
import GRDB
import GRDBSQLite
import Sales
import Sync

/// A row as it stands in the tables, as far as it was read.
final class LoadedRow {
    let id: RowID
    let entity: EntityID
    /// Nil for an entity that this program does not know.
    let table: TableLayout?
    let place: Int64
    var clock: RowClock
    var extras: Extras
    /// The cells that were asked for, empty ones too.
    var cells: [CellKey: CellState] = [:]
    /// Whether all cells were read.
    var isComplete = false

    init(id: RowID, entity: EntityID, table: TableLayout?, place: Int64, clock: RowClock, extras: Extras) {
        self.id = id
        self.entity = entity
        self.table = table
        self.place = place
        self.clock = clock
        self.extras = extras
    }

    var row: RowState { RowState(id: id, entity: entity, cells: cells) }

    func has(_ keys: [CellKey]) -> Bool { isComplete || keys.allSatisfy { cells[$0] != nil } }

    /// The cell's column may hold another value than its head's: see `Columns`; and what has no column is there alone.
    func hasColumn(_ key: CellKey) -> Bool { table?.slot(of: key) != nil }
}

extension TableLayout.Slot {
    /// What the slot's columns show, from `column` of a line on.
    func value(_ line: RawStatement, _ column: Int) -> Value {
        if let field { return field.kind == .text ? .text(line.text(column)) : Columns.read(line, column, field) }
        if key == .life { return .bool(line.int(column) == 1) }
        return line.identifierIfAny(column, RowID.self).map(Value.link) ?? .null
    }
}

/// Which side tables hold something of a row.
struct Extras: OptionSet {
    let rawValue: Int64

    static let siblings = Extras(rawValue: 1)
    static let elements = Extras(rawValue: 2)
    static let covers = Extras(rawValue: 4)
    static let unknown = Extras(rawValue: 8)
}

extension StoreView {
    /// Where a row stands; nil if the store does not know it.
    public func place(_ id: RowID, entity: EntityID) throws -> Int64? {
        guard let table = layout.table(entity) else {
            let statement = try statement("SELECT rid FROM unknown_row WHERE id = ? AND entity = ?")
            statement.bind(1, id)
            statement.bind(2, entity)
            return try statement.first { $0.int(0) }
        }
        let statement = try statement("SELECT rid FROM \(table.name) WHERE id = ?")
        statement.bind(1, id)
        return try statement.first { $0.int(0) }
    }

    /// Reads a row, or the cells of `keys` alone.
    func load(_ id: RowID, _ entity: EntityID, cells keys: [CellKey]?) throws -> LoadedRow? {
        let statement: RawStatement
        let table = layout.table(entity)
        if let table {
            statement = try selection(table)
            statement.bind(1, id)
        } else {
            statement = try self.statement(
                """
                SELECT t.rid, t.id, s.clock, s.extras FROM unknown_row t JOIN row_state s ON s.rid = t.rid
                WHERE t.id = ? AND t.entity = ?
                """)
            statement.bind(1, id)
            statement.bind(2, entity)
        }
        return try statement.first { try read($0, id: id, entity, table, cells: keys) }
    }

    /// Visits every row of the store, in no particular order.
    public func forEachRow(_ body: (RowState) throws -> Void) throws {
        for table in layout.tables {
            try RawStatement(database, table.selection, isCached: false).eachLine { line in
                try body(try read(line, id: line.identifier(1), table.entity.id, table, cells: nil).row)
            }
        }
        let unknown = try RawStatement(
            database,
            "SELECT t.rid, t.id, s.clock, s.extras, s.entity FROM unknown_row t JOIN row_state s ON s.rid = t.rid",
            isCached: false)
        try unknown.eachLine { line in
            try body(try read(line, id: line.identifier(1), line.schemaID(4), nil, cells: nil).row)
        }
    }

    /// Reads a line of a table's selection.
    func read(
        _ line: RawStatement, id: RowID, _ entity: EntityID, _ table: TableLayout?, cells keys: [CellKey]?
    ) throws -> LoadedRow {
        let row = LoadedRow(
            id: id, entity: entity, table: table, place: line.int(0), clock: try RowClock(packed: line.bytes(2)),
            extras: Extras(rawValue: line.int(3)))
        if let table { row.clock.recognize { table.bit(of: $0) } }
        let exact = row.extras.contains(.unknown) ? try unknownFields(row.place) : [:]
        if let keys {
            for key in keys { row.cells[key] = try cell(key, of: row, line, exact) }
        } else {
            for entry in row.clock.entries {
                let key = try key(entry.cell, row)
                row.cells[key] = try shownCell(key, by: entry.transaction, of: row, line, exact)
            }
            for slot in table?.slots ?? [] where slot.key.kind == .counter { readCounter(slot.key, of: row, line, exact) }
            for key in exact.keys where key.kind == .counter { readCounter(key, of: row, line, exact) }
            row.isComplete = true
        }
        if !row.extras.isDisjoint(with: [.siblings, .elements, .covers]) { try readSideTables(row, only: keys.map(Set.init)) }
        return row
    }

    private func cell(_ key: CellKey, of row: LoadedRow, _ line: RawStatement, _ exact: [CellKey: [UInt8]]) throws -> CellState {
        switch key.kind {
        case .set: return CellState()
        case .counter:
            readCounter(key, of: row, line, exact)
            return row.cells[key] ?? CellState()
        default:
            guard let name = try name(key, row.table), let transaction = row.clock[name] else { return CellState() }
            return try shownCell(key, by: transaction, of: row, line, exact)
        }
    }

    private func shownCell(
        _ key: CellKey, by transaction: Int64, of row: LoadedRow, _ line: RawStatement, _ exact: [CellKey: [UInt8]]
    ) throws -> CellState {
        let known = try known(transaction)
        let value: Value
        if let bytes = exact[key] {
            value = try Value(encoded: bytes)
        } else if let table = row.table, let place = table.slot(of: key) {
            let slot = table.slots[place]
            value = slot.value(line, TableLayout.firstColumn + slot.column)
        } else {
            value = .null
        }
        guard key.kind == .text else { return CellState(only: known.head(value)) }
        var cell = CellState(only: known.head(.null))
        if case .text(let text) = value { cell.text = text }
        return cell
    }

    private func readCounter(_ key: CellKey, of row: LoadedRow, _ line: RawStatement, _ exact: [CellKey: [UInt8]]) {
        if let bytes = exact[key] {
            if case .int(let sum)? = try? Value(encoded: bytes) { row.cells[key] = CellState(counter: sum) }
        } else if let table = row.table, let place = table.slot(of: key) {
            let column = TableLayout.firstColumn + table.slots[place].column
            if line.type(column) == SQLITE_INTEGER { row.cells[key] = CellState(counter: line.int(column)) }
        }
    }

    // MARK: Names in the clock

    private func key(_ cell: RowClock.Cell, _ row: LoadedRow) throws -> CellKey {
        switch cell {
        case .bit(let bit):
            guard let table = row.table, let slot = table.slot(ofBit: bit) else { throw StoreView.damaged("row_state") }
            return table.slots[slot].key
        case .shipped(let field, let kind): return CellKey(field: .shipped(field), kind: kind)
        case .own(let number, let kind): return CellKey(field: try field(number), kind: kind)
        }
    }

    /// How the clock names a cell; nil if it cannot yet, because its field has no number.
    func name(_ key: CellKey, _ table: TableLayout?) throws -> RowClock.Cell? {
        if let bit = table?.bit(of: key) { return .bit(bit) }
        switch key.field {
        case .shipped(let number): return .shipped(number, key.kind)
        case .workspace(let high, let low):
            guard let number = try self.key(of: RowID(high: high, low: low), in: "own_field", \.ownFields) else { return nil }
            return .own(UInt32(truncatingIfNeeded: number), key.kind)
        }
    }

    /// The workspace's field of a number in `own_field`.
    func field(_ number: UInt32) throws -> FieldID {
        let id = try id(Int64(number), in: "own_field", \.ownFields)
        return .workspace(high: id.high, low: id.low)
    }

    // MARK: Side tables

    private func unknownFields(_ place: Int64) throws -> [CellKey: [UInt8]] {
        let statement = try statement("SELECT cell, value FROM unknown_field WHERE rid = ?")
        statement.bind(1, place)
        var out: [CellKey: [UInt8]] = [:]
        try statement.eachLine { out[try CellKey(stored: $0.bytes(0))] = $0.bytes(1) }
        return out
    }

    private func readSideTables(_ row: LoadedRow, only keys: Set<CellKey>?) throws {
        func lines(_ sql: String, _ body: (CellKey, RawStatement) throws -> Void) throws {
            let statement = try statement(sql)
            statement.bind(1, row.place)
            try statement.eachLine { line in
                let key = try CellKey(stored: line.bytes(0))
                if keys?.contains(key) != false { try body(key, line) }
            }
        }
        if row.extras.contains(.siblings) {
            try lines("SELECT cell, tx, value FROM sibling WHERE rid = ?") { key, line in
                let head = try known(line.int(1)).head(try Value(encoded: line.bytes(2)))
                row.cells[key, default: CellState()].add(head)
            }
        }
        if row.extras.contains(.elements) {
            try lines("SELECT cell, tx, present FROM set_element WHERE rid = ?") { key, line in
                row.cells[key, default: CellState()].add(try known(line.int(1)).head(.bool(line.int(2) == 1)))
            }
        }
        if row.extras.contains(.covers) {
            for cover in try covers(row.place) where keys?.contains(cover.key) != false {
                let head = try known(cover.head).head(cover.value)
                row.cells[cover.key, default: CellState()].covers.append(Cover(head: head, by: try known(cover.by).id))
            }
        }
    }

    /// What pending changes cover in the row at a place, as it is packed.
    func packedCovers(_ place: Int64) throws -> [UInt8] {
        let statement = try statement("SELECT covers FROM under WHERE rid = ?")
        statement.bind(1, place)
        return try statement.first { $0.bytes(0) } ?? []
    }

    func covers(_ place: Int64) throws -> [StoredCover] {
        var reader = ByteReader(try packedCovers(place))
        var out = [StoredCover]()
        while !reader.isAtEnd {
            let key = try reader.cellKey()
            let (head, by) = (Int64(truncatingIfNeeded: try reader.varint()), Int64(truncatingIfNeeded: try reader.varint()))
            out.append(StoredCover(key: key, head: head, by: by, value: try reader.value()))
        }
        return out
    }
}

/// A head that a pending change covers, as `under` holds it: cell, the two transactions' numbers, value.
struct StoredCover {
    let key: CellKey
    let head: Int64
    let by: Int64
    let value: Value
}

extension [UInt8] {
    mutating func append(_ cover: StoredCover) {
        append(cover.key)
        appendVarint(UInt64(cover.head))
        appendVarint(UInt64(cover.by))
        append(cover.value)
    }
}
