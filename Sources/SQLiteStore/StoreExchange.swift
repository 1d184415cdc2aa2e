import CRDT
import GRDB
import Sales

// What imports and exports ask of a store beside reading and writing rows: to go through all rows of a kind on one moment, and to
// remember which row a copied one became.
extension StoreView {
    /// Visits the rows of an entity with all their cells, in the order in which they came here.
    ///
    /// - Complexity: O(rows); one row is in memory at a time.
    public func forEachRow(of entity: Entity, onlyLiving: Bool, _ body: (RowState) throws -> Void) throws {
        guard let table = layout.table(entity.id) else { return }
        let condition = onlyLiving ? " WHERE t.live" : ""
        let statement = try RawStatement(database, "\(table.selection)\(condition) ORDER BY t.rid", isCached: false)
        try statement.eachLine { line in
            try body(try read(line, id: line.identifier(1), table.entity.id, table, cells: nil).row)
        }
    }

    /// Visits the rows of entities that this version does not know.
    public func forEachUnknownRow(_ body: (RowState) throws -> Void) throws {
        let statement = try RawStatement(
            database,
            """
            SELECT t.rid, t.id, s.clock, s.extras, s.entity FROM unknown_row t JOIN row_state s ON s.rid = t.rid ORDER BY t.rid
            """, isCached: false)
        try statement.eachLine { line in
            try body(try read(line, id: line.identifier(1), line.schemaID(4), nil, cells: nil).row)
        }
    }

    /// How many rows an entity has; those of unknown ones, for nil.
    public func count(of entity: Entity?, onlyLiving: Bool) throws -> Int {
        guard let entity else { return Int(try statement("SELECT count(*) FROM unknown_row").first { $0.int(0) } ?? 0) }
        guard let table = layout.table(entity.id) else { return 0 }
        return Int(
            try statement("SELECT count(*) FROM \(table.name)\(onlyLiving ? " WHERE live" : "")").first { $0.int(0) } ?? 0)
    }

    /// Whether living rows are found by this field without looking at each: `living(_:where:is:limit:)` is fast then.
    public func isIndexed(_ field: Field, of entity: Entity) -> Bool {
        field.name == "key" && field.id.isShipped && entity.id.isShipped && field.kind == .register
    }

    /// The row that a row of another store became when it was imported here; nil if it never was.
    public func imported(_ original: RowID) throws -> RowID? {
        guard try hasImports() else { return nil }
        let statement = try statement("SELECT row FROM imported WHERE original = ?")
        statement.bind(1, original)
        return try statement.first { try $0.identifier(0) }
    }

    private func hasImports() throws -> Bool {
        try statement("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'imported'").first { _ in true } ?? false
    }
}

extension StoreEditor {
    /// Makes the table that `noteImported` writes to; most stores never need it.
    public func prepareImports() throws {
        try database.execute(
            sql: "CREATE TABLE IF NOT EXISTS imported (original BLOB PRIMARY KEY, row BLOB NOT NULL) WITHOUT ROWID")
    }

    /// Remembers which row a row of another store became, so that importing it again finds it.
    ///
    /// - Precondition: `prepareImports` was called on this store.
    public func noteImported(_ original: RowID, as row: RowID) throws {
        let statement = try statement("INSERT OR REPLACE INTO imported(original, row) VALUES (?, ?)")
        statement.bind(1, original)
        statement.bind(2, row)
        try statement.run()
    }
}
