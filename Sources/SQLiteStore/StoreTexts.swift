import CRDT
import Compression
import GRDB

// The event graphs of texts. A new event is a line of `text_event`, so that saving a note costs the same however long its history is;
// once there are many, they are packed into one value of `text_history`, some 10 bytes an event beside its letters.
extension StoreEditor {
    /// So many lines a text may have before they are packed.
    private static let looseLimit = 64
    /// Packed histories from this size on are compressed: the first byte says so.
    private static let compressedFrom = 512

    public func textEvents(row: RowID, cell: CellKey) throws -> [TextEvent] {
        try textEvents(place: textPlace(row), cell)
    }

    public func addTextEvent(_ event: TextEvent, row: RowID, cell: CellKey) throws {
        let place = try textPlace(row)
        try insert(event, place, cell)
        let statement = try statement("SELECT count(*) FROM text_event WHERE rid = ? AND cell = ?")
        statement.bind(1, place)
        statement.bind(2, cell.stored)
        if try statement.first({ $0.int(0) }) ?? 0 >= StoreEditor.looseLimit {
            try pack(try textEvents(row: row, cell: cell), place, cell)
        }
    }

    public func removeTextEvent(_ id: TransactionID, row: RowID, cell: CellKey) throws {
        let place = try textPlace(row)
        let removal = try statement("DELETE FROM text_event WHERE rid = ? AND cell = ? AND id = ?")
        removal.bind(1, place)
        removal.bind(2, cell.stored)
        removal.bind(3, id)
        try removal.run()
        guard let history = try packedHistory(place, cell), history.contains(id) else { return }
        try setPacked(nil, place, cell)
        for event in history.events where event.id != id { try insert(event, place, cell) }
    }

    /// Packs events, unless they cannot be: one whose parents are not among them waits in its line.
    private func pack(_ events: [TextEvent], _ place: Int64, _ cell: CellKey) throws {
        var document = TextDocument()
        guard (try? document.merge(events)) != nil else { return }
        let bytes = document.history.encoded
        let isCompressed = bytes.count >= StoreEditor.compressedFrom
        try setPacked([isCompressed ? 1 : 0] + (isCompressed ? Compression.compressed(bytes) : bytes), place, cell)
        let removal = try statement("DELETE FROM text_event WHERE rid = ? AND cell = ?")
        removal.bind(1, place)
        removal.bind(2, cell.stored)
        try removal.run()
    }

    private func setPacked(_ bytes: [UInt8]?, _ place: Int64, _ cell: CellKey) throws {
        let statement =
            bytes == nil
            ? try statement("DELETE FROM text_history WHERE rid = ? AND cell = ?")
            : try statement("INSERT OR REPLACE INTO text_history(rid, cell, bytes) VALUES (?, ?, ?)")
        statement.bind(1, place)
        statement.bind(2, cell.stored)
        if let bytes { statement.bind(3, bytes) }
        try statement.run()
    }

    private func insert(_ event: TextEvent, _ place: Int64, _ cell: CellKey) throws {
        var parents = [UInt8]()
        for parent in event.parents { parents.append(parent) }
        var edits = [UInt8]()
        edits.append(event.edits)
        let statement = try statement("INSERT OR IGNORE INTO text_event(rid, cell, id, parents, edits) VALUES (?, ?, ?, ?, ?)")
        statement.bind(1, place)
        statement.bind(2, cell.stored)
        statement.bind(3, event.id)
        statement.bind(4, parents)
        statement.bind(5, edits)
        try statement.run()
    }

    private func textPlace(_ row: RowID) throws -> Int64 {
        guard let place = places[row]?.place else { preconditionFailure("a row is loaded before its text") }
        return place
    }
}

extension StoreView {
    private static let packedLimit = 256 << 20

    /// A text's events, parents before children where they are packed.
    func textEvents(place: Int64, _ cell: CellKey) throws -> [TextEvent] {
        try (packedHistory(place, cell)?.events ?? []) + looseEvents(place, cell)
    }

    fileprivate func packedHistory(_ place: Int64, _ cell: CellKey) throws -> TextHistory? {
        let statement = try statement("SELECT bytes FROM text_history WHERE rid = ? AND cell = ?")
        statement.bind(1, place)
        statement.bind(2, cell.stored)
        guard let stored = try statement.first({ $0.bytes(0) }), let mark = stored.first else { return nil }
        let bytes = Array(stored.dropFirst())
        return try TextHistory(
            encoded: mark == 0 ? bytes : Compression.decompressed(bytes, limit: StoreView.packedLimit))
    }

    private func looseEvents(_ place: Int64, _ cell: CellKey) throws -> [TextEvent] {
        let statement = try statement("SELECT id, parents, edits FROM text_event WHERE rid = ? AND cell = ?")
        statement.bind(1, place)
        statement.bind(2, cell.stored)
        return try statement.map { line in
            var parents = ByteReader(line.bytes(1))
            var ids = [TransactionID]()
            while !parents.isAtEnd { ids.append(try parents.identifier()) }
            var edits = ByteReader(line.bytes(2))
            return TextEvent(id: try line.identifier(0), parents: ids, edits: try edits.edits())
        }
    }
}
