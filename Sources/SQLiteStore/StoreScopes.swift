import CRDT
import GRDB
import Sales
import Sync

// What a hub keeps so as to know who may see which row, and how it gives rows whole.
extension StoreEditor {
    public func hasScopes() throws -> Bool { try statement("SELECT 1 FROM row_scope LIMIT 1").first { _ in true } ?? false }

    public func isKnown(_ name: RowName) throws -> Bool { try place(name.row, entity: name.entity) != nil }

    public func scope(of row: RowID) throws -> ScopeID {
        let statement = try statement("SELECT scope FROM row_scope WHERE row = ?")
        statement.bind(1, row)
        return try statement.first { try $0.identifier(0) } ?? .company
    }

    public func setScope(_ scope: ScopeID, of name: RowName, at arrival: ArrivalNumber, moves: Bool) throws {
        if moves {
            let move = try statement("INSERT INTO scope_move(arrival, row, entity, origin) VALUES (?, ?, ?, ?)")
            move.bind(1, Int64(arrival))
            move.bind(2, name.row)
            move.bind(3, name.entity)
            move.bind(4, try self.scope(of: name.row))
            try move.run()
        }
        let statement = try statement(
            "INSERT INTO row_scope(row, scope) VALUES (?, ?) ON CONFLICT(row) DO UPDATE SET scope = excluded.scope")
        statement.bind(1, name.row)
        statement.bind(2, scope)
        try statement.run()
    }

    public func moves(after arrival: ArrivalNumber) throws -> [ScopeMove] {
        let statement = try statement("SELECT arrival, row, entity, origin FROM scope_move WHERE arrival > ? ORDER BY place")
        statement.bind(1, Int64(arrival))
        return try statement.map { line in
            ScopeMove(
                arrival: UInt64(line.int(0)), name: RowName(try line.identifier(1), try line.schemaID(2)),
                from: try line.identifier(3))
        }
    }

    public func scope(of row: RowID, at arrival: ArrivalNumber) throws -> ScopeID {
        let statement = try statement("SELECT origin FROM scope_move WHERE row = ? AND arrival > ? ORDER BY place LIMIT 1")
        statement.bind(1, row)
        statement.bind(2, Int64(clamping: arrival))
        return try statement.first { try $0.identifier(0) } ?? scope(of: row)
    }

    public func children(of row: RowID) throws -> [RowName] {
        var names = [RowName]()
        for table in layout.tables where !table.entity.parents.isEmpty {
            let statement = try statement("SELECT id FROM \(table.name) WHERE parent = ?")
            statement.bind(1, row)
            names += try statement.map { RowName(try $0.identifier(0), table.entity.id) }
        }
        return names
    }

    public func rights(of author: AuthorID) throws -> [RightsChange] {
        if let known = rightsRead[author] { return known }
        let statement = try statement("SELECT arrival, rights FROM rights WHERE author = ? ORDER BY place")
        statement.bind(1, author)
        let changes = try statement.map { line in
            RightsChange(arrival: UInt64(line.int(0)), rights: try Rights(encoded: line.bytes(1)))
        }
        rightsRead[author] = changes
        return changes
    }

    public func addRights(_ rights: Rights, of author: AuthorID, from arrival: ArrivalNumber) throws {
        let statement = try statement("INSERT INTO rights(author, place, arrival, rights) VALUES (?, ?, ?, ?)")
        statement.bind(1, author)
        statement.bind(2, Int64(try self.rights(of: author).count))
        statement.bind(3, Int64(arrival))
        statement.bind(4, rights.encoded)
        try statement.run()
        rightsRead[author] = nil
    }

    public func refusal(of id: TransactionID) throws -> [VoidCell] {
        let statement = try statement("SELECT record FROM void_cell WHERE id = ?")
        statement.bind(1, id)
        return try statement.map { line in
            var reader = ByteReader(line.bytes(0))
            return try reader.voidCell()
        }
    }

    public func allRows(of entity: EntityID) throws -> [RowState] {
        var rows = [RowState]()
        guard let entity = schema.entity(entity) else { return rows }
        try forEachRow(of: entity, onlyLiving: false) { rows.append($0) }
        return rows
    }

    public func rowNames(after place: UInt64, limit: Int) throws -> [(place: UInt64, name: RowName)] {
        let statement = try statement("SELECT rid, entity FROM row_state WHERE rid > ? ORDER BY rid LIMIT ?")
        statement.bind(1, Int64(clamping: place))
        statement.bind(2, limit)
        return try statement.map { ($0.int(0), try $0.schemaID(1)) }.map { place, entity in
            (UInt64(place), RowName(try rowID(place, entity), entity))
        }
    }

    public func log(of rows: [RowName], after: ArrivalNumber, byteLimit: Int, countLimit: Int) throws -> [LogEntry] {
        var arrivals = Set<Int64>()
        let found = try statement(
            "SELECT arrival FROM row_history WHERE rid = ?1 UNION SELECT first FROM row_state WHERE rid = ?1 AND first <> 0")
        for name in rows {
            guard let place = try place(name.row, entity: name.entity) else { continue }
            found.bind(1, place)
            try found.eachLine { arrivals.insert($0.int(0)) }
        }
        var entries = [LogEntry]()
        let history = try statement("SELECT tx, bytes FROM history WHERE arrival = ?")
        for arrival in arrivals.sorted() where UInt64(arrival) > after && entries.count < countLimit {
            history.bind(1, arrival)
            guard let (number, bytes) = try history.first({ ($0.int(0), $0.bytes(1)) }) else { continue }
            entries.append(
                LogEntry(
                    arrival: UInt64(arrival), id: try known(number).id,
                    outcome: .accepted(try encoded(number, stored: bytes))))
        }
        return entries
    }

    public func snapshot(of name: RowName) throws -> RowSnapshot? {
        guard let row = try load(name.row, name.entity, cells: nil) else { return nil }
        var cells: [CellKey: RowSnapshot.Cell] = [:]
        for (key, cell) in row.cells {
            var out = RowSnapshot.Cell(key: key, heads: cell.heads, counter: cell.counter)
            if key.kind == .text { out.events = try textEvents(place: row.place, key) }
            if !out.isEmpty { cells[key] = out }
        }
        if try statement("SELECT 1 FROM early LIMIT 1").first({ _ in true }) == true {
            let early = try statement("SELECT id, cell FROM early WHERE row = ? ORDER BY id")
            early.bind(1, name.row)
            try early.eachLine { line in
                let key = try CellKey(stored: line.bytes(1))
                cells[key, default: RowSnapshot.Cell(key: key)].early.append(try line.identifier(0))
            }
        }
        if try statement("SELECT 1 FROM void_cell LIMIT 1").first({ _ in true }) == true {
            let refused = try statement("SELECT id, record FROM void_cell WHERE row = ? ORDER BY id")
            refused.bind(1, name.row)
            try refused.eachLine { line in
                var reader = ByteReader(line.bytes(1))
                let record = try reader.voidCell()
                guard record.entity == name.entity else { return }
                cells[record.cell, default: RowSnapshot.Cell(key: record.cell)].refusals.append(
                    RowSnapshot.Refusal(
                        id: try line.identifier(0), sensitivity: record.sensitivity, replaced: record.replaced))
            }
        }
        return RowSnapshot(id: name.row, entity: name.entity, cells: Array(cells.values))
    }
}
