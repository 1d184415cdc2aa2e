import CRDT
import GRDB
import Sales
import StoreInterface

// The schema as the store has it: what ships and what the workspace has defined, whose definitions are rows like all others. The store
// keeps, for each of the workspace's entities and fields, the table and the columns that it got here; names that people see may change,
// those do not.
extension Layout {
    /// The layout that a store's definitions give.
    ///
    /// - Parameter base: What ships.
    static func load(_ database: Database, base: Schema) throws -> Layout {
        let view = StoreView(database, layout: Layout(base))
        return Layout(
            try view.extended(base).schema, version: try view.number(StoreView.Key.schema) ?? 0, bases: try view.columnBases(),
            names: try view.tableNames())
    }

    /// Tells apart what two versions of the program ship.
    func signature(isSearchable: Bool) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for table in tables where table.entity.id.isShipped {
            for sql in table.creationSQL {
                for byte in sql.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            }
        }
        return String(hash, radix: 16) + (isSearchable ? " " + SearchedTable.parts : "")
    }
}

extension StoreView {
    /// The rows that define what a workspace has added, the dead ones too.
    public func definitionRows() throws -> [DefinitionRow] {
        var rows = [DefinitionRow]()
        for table in layout.tables where Definitions.contains(table.entity.id) {
            try RawStatement(database, table.selection, isCached: false).eachLine { line in
                rows.append(
                    DefinitionRow(try read(line, id: line.identifier(1), table.entity.id, table, cells: nil).row))
            }
        }
        return rows
    }

    /// What the workspace's definitions say that cannot be followed, for people.
    public func schemaProblems() throws -> [SchemaProblem] {
        try extended(schema).problems
    }

    /// A schema with what this store's workspace has added to it.
    fileprivate func extended(_ base: Schema) throws -> (schema: Schema, problems: [SchemaProblem]) {
        base.extended(by: try definitionRows(), settled: try settledShapes(), tables: try keptTables())
    }

    private func keptTables() throws -> [KeptTable] {
        try statement(
            "SELECT id, EXISTS (SELECT 1 FROM pragma_table_info(own_table.name) WHERE name = 'parent') FROM own_table"
        ).map { KeptTable(entity: try $0.schemaID(0), hasParent: $0.int(1) == 1) }
    }

    private func settledShapes() throws -> [FieldShape] {
        try statement("SELECT shape FROM own_field WHERE shape IS NOT NULL").map { FieldShape($0.text(0)) }.compactMap { $0 }
    }

    fileprivate func columnBases() throws -> [FieldID: String] {
        var bases: [FieldID: String] = [:]
        try statement("SELECT id, base FROM own_field WHERE base IS NOT NULL").eachLine { bases[try $0.schemaID(0)] = $0.text(1) }
        return bases
    }

    fileprivate func tableNames() throws -> [EntityID: String] {
        var names: [EntityID: String] = [:]
        try statement("SELECT id, name FROM own_table").eachLine { names[try $0.schemaID(0)] = $0.text(1) }
        return names
    }

    fileprivate func columnNames(_ table: String) throws -> [String] {
        let statement = try RawStatement(database, "SELECT name FROM pragma_table_info(?)", isCached: false)
        statement.bind(1, table)
        return try statement.map { $0.text(0) }
    }
}

extension StoreEditor {
    /// Makes the tables that this version ships and the store does not have yet.
    ///
    /// - Throws: `StoreError` `.tooNew` if the store has what this version does not know.
    static func prepareTables(_ database: Database, base: Schema, isSearchable: Bool) throws {
        let shipped = Layout(base)
        let editor = StoreEditor(database, layout: shipped, isSearchable: isSearchable)
        let signature = shipped.signature(isSearchable: isSearchable)
        guard try editor.text(Key.shipped) != signature else { return }
        try StoreEditor(database, layout: shipped, isSearchable: false).make(shipped, isComplete: false, isIndexed: false)
        try editor.set(Key.shipped, text: signature)
        _ = try editor.extendSchema(base: base)
        if !isSearchable { try SearchIndex.removeAll(in: database) }
    }

    /// Follows the workspace's definitions after they have changed: new fields get columns, new entities tables, and what had waited
    /// for either moves there.
    ///
    /// - Complexity: O(fields + rows that were not understood before), whatever the number of rows that are.
    func extendSchema(base: Schema) throws -> Layout {
        let schema = try extended(base).schema
        var names = try tableNames()
        var bases = try columnBases()
        var tables = Set(try statement("SELECT name FROM sqlite_master").map { $0.text(0) })
        for entity in schema.allEntities {
            if !entity.id.isShipped, names[entity.id] == nil {
                let name = entity.tableName(taken: tables)
                tables.insert(name)
                names[entity.id] = name
                let statement = try statement("INSERT INTO own_table(id, name) VALUES (?, ?)")
                statement.bind(1, entity.id)
                statement.bind(2, name)
                try statement.run()
            }
            var columns: Set<String>?
            for field in entity.allFields where !field.id.isShipped && bases[field.id] == nil {
                let taken = try columns ?? Set(columnNames(names[entity.id] ?? entity.name))
                let base = field.columnBase(taken: taken)
                columns = taken.union(field.columns(base: base))
                bases[field.id] = base
                try settle(field, base)
            }
        }
        let version = (try number(Key.schema) ?? 0) + 1
        try set(Key.schema, version)
        let layout = Layout(schema, version: version, bases: bases, names: names)
        // What moves needs no note for the index: where searched columns are new, the index is made anew from the table.
        try StoreEditor(database, layout: layout, isSearchable: false).make(layout, isComplete: true, isIndexed: isSearchable)
        return layout
    }

    private func settle(_ field: Field, _ base: String) throws {
        guard case .workspace(let high, let low) = field.id else { return }
        let key = try madeKey(of: RowID(high: high, low: low), in: "own_field", \.ownFields)
        let statement = try statement("UPDATE own_field SET base = ?, shape = ? WHERE key = ?")
        statement.bind(1, base)
        statement.bind(2, field.shape.text)
        statement.bind(3, key)
        try statement.run()
    }

    /// Brings the tables to what a layout says. Adding a column changes the table's description alone, whatever the number of rows.
    private func make(_ layout: Layout, isComplete: Bool, isIndexed: Bool) throws {
        for table in layout.tables {
            let present = try columnNames(table.plainName)
            if present.isEmpty {
                for sql in table.creationSQL { try database.execute(sql: sql) }
                try adoptRows(table)
                continue
            }
            let wanted = Set(table.columns.map(\.name)).union(["rid", "id"])
            if table.entity.id.isShipped, !isComplete, present.contains(where: { !wanted.contains($0) && !$0.hasPrefix("x_") }) {
                throw StoreError(.tooNew, "The store was written by a newer Satchel. Update this one.")
            }
            let missing = table.columns.filter { !present.contains($0.name) }
            for column in missing {
                try database.execute(sql: "ALTER TABLE \(table.name) ADD COLUMN \"\(column.name)\" \(column.type)")
            }
            for sql in table.viewSQL { try database.execute(sql: sql) }
            let names = Set(missing.map(\.name))
            for slot in table.slots where names.contains(table.columns[slot.column].name) {
                try adoptValues(slot.key, table)
            }
        }
        guard isIndexed, isComplete else { return }
        for table in layout.tables { try SearchIndex.prepare(table.searched, in: database) }
    }

    /// Moves the rows of an entity that was not known until now into its table.
    private func adoptRows(_ table: TableLayout) throws {
        let found = try statement("SELECT rid, id FROM unknown_row WHERE entity = ?")
        found.bind(1, table.entity.id)
        for (place, id) in try found.map({ ($0.int(0), try $0.identifier(1, RowID.self)) }) {
            let insertion = try statement("INSERT INTO \(table.name)(rid, id) VALUES (?, ?)")
            insertion.bind(1, place)
            insertion.bind(2, id)
            try insertion.run()
            let removal = try statement("DELETE FROM unknown_row WHERE rid = ?")
            removal.bind(1, place)
            try removal.run()
            try fillColumns(id, table)
        }
    }

    /// Moves the values of a field that was not known until now into its columns.
    private func adoptValues(_ key: CellKey, _ table: TableLayout) throws {
        let found = try statement(
            "SELECT u.rid FROM unknown_field u JOIN row_state s ON s.rid = u.rid WHERE u.cell = ? AND s.entity = ?")
        found.bind(1, key.stored)
        found.bind(2, table.entity.id)
        for place in try found.map({ $0.int(0) }) { try fillColumns(rowID(place, table.entity.id), table) }
    }
}
