import CRDT
import GRDB

// What the merge asks for beside rows: what was named before it came, and what was refused.
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

    public func awaiting(_ id: TransactionID, row: RowID, cell: CellKey) throws -> [TransactionID] {
        guard try awaitsAnything() else { return [] }
        let statement = try statement("SELECT pending FROM awaited WHERE id = ? AND row = ? AND cell = ? ORDER BY pending")
        statement.bind(1, id)
        statement.bind(2, row)
        statement.bind(3, cell.stored)
        return try statement.map { try $0.identifier(0) }
    }

    public func markAwaited(_ id: TransactionID, row: RowID, cell: CellKey, by pending: TransactionID) throws {
        forgetEarly()
        let statement = try statement("INSERT OR IGNORE INTO awaited(id, row, cell, pending) VALUES (?, ?, ?, ?)")
        statement.bind(1, id)
        statement.bind(2, row)
        statement.bind(3, cell.stored)
        statement.bind(4, pending)
        try statement.run()
    }

    public func removeAwaited(by pending: TransactionID) throws {
        guard try awaitsAnything() else { return }
        let statement = try statement("DELETE FROM awaited WHERE pending = ?")
        statement.bind(1, pending)
        try statement.run()
        forgetEarly()
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
}
