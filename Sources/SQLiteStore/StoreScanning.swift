import CRDT
import GRDBSQLite
import Sales
import StoreInterface

/// One object goes through the whole table, so that no row costs one.
final class TableLine: ShownLine {
    fileprivate(set) var id = RowID(high: 0, low: 0)
    fileprivate(set) var parent: RowID?
    private let fields: [Field]
    private let line: RawStatement
    /// For each field that was asked for its first column; −1 for one without columns.
    private let columns: [Int]

    fileprivate init(_ line: RawStatement, _ fields: [Field], _ columns: [Int]) {
        self.line = line
        self.fields = fields
        self.columns = columns
    }

    private func column(_ place: Int) -> Int? { columns[place] < 0 ? nil : columns[place] }

    /// The text of a register or a text field.
    func text(_ place: Int) -> String? {
        guard let column = column(place), line.type(column) == SQLITE_TEXT else { return nil }
        return line.text(column)
    }

    /// Days since 1970.
    func day(_ place: Int) -> Int64? {
        guard let column = column(place), line.type(column) == SQLITE_TEXT,
            let start = sqlite3_column_text(line.handle, CInt(column))
        else { return nil }
        return CalendarDay.day(
            ascii: UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(line.handle, CInt(column)))))
    }

    /// A whole number, or milliseconds since 1970.
    func int(_ place: Int) -> Int64? {
        guard let column = column(place), line.type(column) == SQLITE_INTEGER else { return nil }
        return line.int(column)
    }

    func float(_ place: Int) -> Double? {
        guard let column = column(place), !line.isNull(column) else { return nil }
        return line.double(column)
    }

    func link(_ place: Int) -> RowID? { column(place).flatMap { line.identifierIfAny($0) } }

    /// The value of a group, such as money.
    func group(_ place: Int) -> Value? {
        guard let column = column(place), !line.isNull(column) else { return nil }
        return Columns.read(line, column, fields[place])
    }
}

extension StoreView {
    /// Visits the living rows of an entity in the order in which they came here, and reads no more of them than is asked for.
    ///
    /// - Parameter fields: What `ShownLine` gives by its place here.
    public func forEachLiving(_ entity: Entity, reading fields: [Field], _ body: (any ShownLine) throws -> Void) throws {
        guard let table = layout.table(entity.id) else { return }
        var names: [String] = []
        var columns: [Int] = []
        // The id, and the parent where there is one.
        let first = entity.parents.isEmpty ? 1 : 2
        for field in fields {
            guard let slot = table.slot(of: field.cell()) else {
                columns.append(-1)
                continue
            }
            let own = table.slots[slot]
            columns.append(first + names.count)
            names += table.columns[own.column..<own.column + own.count].map { "\"\($0.name)\"" }
        }
        let read = (["id"] + (entity.parents.isEmpty ? [] : ["parent"]) + names).joined(separator: ", ")
        let statement = try RawStatement(
            database, "SELECT \(read) FROM \(table.name) WHERE live ORDER BY rid", isCached: false)
        let shown = TableLine(statement, fields, columns)
        try statement.eachLine { line in
            shown.id = try line.identifier(0)
            if first == 2 { shown.parent = line.identifierIfAny(1) }
            try body(shown)
        }
    }

    /// Visits the rows of an entity with all their cells, and so with who wrote what and when; dead ones too, in the order in which they
    /// came here.
    public func forEachRow(of entity: Entity, _ body: (RowState) throws -> Void) throws {
        guard let table = layout.table(entity.id) else { return }
        try RawStatement(database, table.selection + " ORDER BY t.rid", isCached: false).eachLine { line in
            try body(try read(line, id: line.identifier(1), entity.id, table, cells: nil).row)
        }
    }
}
