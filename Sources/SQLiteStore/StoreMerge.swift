import CRDT
import GRDB

// What the merge asks for beside rows: what was named before it came, what was refused, and the events of texts.
extension StoreEditor {
    public func isEarly(_ id: TransactionID, row: RowID, cell: CellKey) throws -> Bool {
        guard try isEarlyAnywhere(id) else { return false }
        let statement = try statement("SELECT 1 FROM early WHERE id = ? AND row = ? AND cell = ?")
        statement.bind(1, id)
        statement.bind(2, row)
        statement.bind(3, cell.stored)
        return try statement.first { _ in true } ?? false
    }

    public func markEarly(_ id: TransactionID, row: RowID, cell: CellKey) throws {
        forgetEarly()
        let statement = try statement("INSERT OR IGNORE INTO early(id, row, cell) VALUES (?, ?, ?)")
        statement.bind(1, id)
        statement.bind(2, row)
        statement.bind(3, cell.stored)
        try statement.run()
    }

    public func voidReplacements(_ id: TransactionID, row: RowID, cell: CellKey) throws -> [TransactionID]? {
        guard case .void? = try fate(of: id) else { return nil }
        let statement = try statement("SELECT record FROM void_cell WHERE id = ? AND row = ? AND cell = ?")
        statement.bind(1, id)
        statement.bind(2, row)
        statement.bind(3, cell.stored)
        return try statement.first { line in
            var reader = ByteReader(line.bytes(0))
            return try reader.voidCell().replaced
        }
    }

    public func recordVoid(_ id: TransactionID, _ cells: [VoidCell]) throws {
        forgetRows()
        for cell in cells {
            var record = [UInt8]()
            record.append(cell)
            let statement = try statement("INSERT OR IGNORE INTO void_cell(id, row, cell, record) VALUES (?, ?, ?, ?)")
            statement.bind(1, id)
            statement.bind(2, cell.row)
            statement.bind(3, cell.cell.stored)
            statement.bind(4, record)
            try statement.run()
        }
    }

    private func textPlace(_ row: RowID) throws -> Int64 {
        guard let place = places[row]?.place else { preconditionFailure("a row is loaded before its text") }
        return place
    }

    public func textEvents(row: RowID, cell: CellKey) throws -> [TextEvent] {
        let statement = try statement("SELECT id, parents, edits FROM text_event WHERE rid = ? AND cell = ?")
        statement.bind(1, try textPlace(row))
        statement.bind(2, cell.stored)
        return try statement.map { line in
            var parents = ByteReader(line.bytes(1))
            var ids = [TransactionID]()
            while !parents.isAtEnd { ids.append(try parents.identifier()) }
            var edits = ByteReader(line.bytes(2))
            return TextEvent(id: try line.identifier(0), parents: ids, edits: try edits.edits())
        }
    }

    public func addTextEvent(_ event: TextEvent, row: RowID, cell: CellKey) throws {
        var parents = [UInt8]()
        for parent in event.parents { parents.append(parent) }
        var edits = [UInt8]()
        edits.append(event.edits)
        let statement = try statement("INSERT OR IGNORE INTO text_event(rid, cell, id, parents, edits) VALUES (?, ?, ?, ?, ?)")
        statement.bind(1, try textPlace(row))
        statement.bind(2, cell.stored)
        statement.bind(3, event.id)
        statement.bind(4, parents)
        statement.bind(5, edits)
        try statement.run()
    }

    public func removeTextEvent(_ id: TransactionID, row: RowID, cell: CellKey) throws {
        let statement = try statement("DELETE FROM text_event WHERE rid = ? AND cell = ? AND id = ?")
        statement.bind(1, try textPlace(row))
        statement.bind(2, cell.stored)
        statement.bind(3, id)
        try statement.run()
    }
}
