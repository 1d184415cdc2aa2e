import CRDT
import GRDB
import Sales
import Sync

// Rows whole: how an agent takes them in, and forgets those that it may no longer see.
extension StoreView {
    public var view: ArrivalNumber { get throws { UInt64(bitPattern: try number(Key.view) ?? 0) } }

    /// Up to this arrival number rows came whole, so that the history does not say how they came to be what they are.
    var rowsSince: ArrivalNumber { get throws { UInt64(bitPattern: try number(Key.rowsSince) ?? 0) } }

    public func rowNames() throws -> [RowName] {
        var names = [RowName]()
        for table in layout.tables {
            let statement = try RawStatement(database, "SELECT id FROM \(table.name)", isCached: false)
            try statement.eachLine { names.append(RowName(try $0.identifier(0), table.entity.id)) }
        }
        try statement("SELECT id, entity FROM unknown_row").eachLine {
            names.append(RowName(try $0.identifier(0), try $0.schemaID(1)))
        }
        return names
    }

    public func keptTransactions() throws -> [Transaction] { try retainedTransactions().map(\.transaction) }

    public func staging() throws -> Staging? {
        guard let bytes = try setting(Key.staging) else { return nil }
        var reader = ByteReader(bytes)
        let (epoch, from, kind, next) = (try reader.varint(), try reader.varint(), try reader.byte(), try reader.varint())
        return Staging(
            epoch: epoch, from: from, next: kind & 1 == 0 ? .rows(after: next) : .changes(after: next),
            isComplete: kind & 2 != 0)
    }

    public func historyGap() throws -> HistoryGap? {
        guard let bytes = try setting(Key.historyGap) else { return nil }
        var reader = ByteReader(bytes)
        return HistoryGap(after: try reader.varint(), upTo: try reader.varint(), rows: try reader.rowNames())
    }

    public func historyEntry(_ arrival: ArrivalNumber) throws -> Transaction? {
        let statement = try statement("SELECT tx, bytes FROM history WHERE arrival = ?")
        statement.bind(1, Int64(arrival))
        guard let (number, bytes) = try statement.first({ ($0.int(0), $0.bytes(1)) }) else { return nil }
        return try transaction(number, stored: bytes)
    }
}

extension StoreView.Key {
    /// The arrival number as of which the store holds what its person may see.
    static let view = "view"
    static let staging = "staging"
    static let historyGap = "history gap"
    /// Up to this arrival number rows came whole, so the history does not give them.
    static let rowsSince = "rows since"
}

extension StoreEditor {
    public func setEpoch(_ epoch: UInt64) throws { try set(Key.epoch, Int64(bitPattern: epoch)) }

    public func setView(_ view: ArrivalNumber) throws { try set(Key.view, Int64(view)) }

    public func wholeRow(_ id: RowID, entity: EntityID) throws -> RowState {
        if loaded[id]?.isComplete != true || loaded[id]?.entity != entity {
            loaded[id] = try load(id, entity, cells: nil)
        }
        return try row(id, entity: entity, cells: [])
    }

    public func removeMarks(of row: RowID) throws {
        for table in ["early", "awaited", "void_cell"] {
            let statement = try statement("DELETE FROM \(table) WHERE row = ?")
            statement.bind(1, row)
            try statement.run()
        }
        if let place = places[row]?.place {
            for table in ["text_event", "text_history"] {
                let statement = try statement("DELETE FROM \(table) WHERE rid = ?")
                statement.bind(1, place)
                try statement.run()
            }
        }
        forgetEarly()
        hasRowsWhole = true
    }

    public func removeRow(_ id: RowID, entity: EntityID) throws {
        guard let place = try place(id, entity: entity) else { return }
        var row = try wholeRow(id, entity: entity)
        let keys = Array(row.cells.keys)
        for key in keys { row.cells[key] = CellState() }
        try removeMarks(of: id)
        try save(row, changed: keys)
        let isHollow = try removeFromHistory(id, at: place)
        loaded[id] = nil
        places[id] = nil
        forgetPlaces()
        // A transaction that is kept in case the hub forgets it still names the row by its place.
        if isHollow { return try removeHistoryLines(ofRowAt: place) }
        for table in [layout.table(entity)?.name ?? "unknown_row", "row_state", "row_history"] {
            let statement = try statement("DELETE FROM \(table) WHERE rid = ?")
            statement.bind(1, place)
            try statement.run()
        }
    }

    public func removeHistory(of id: RowID, entity: EntityID) throws {
        guard let place = try place(id, entity: entity) else { return }
        _ = try removeFromHistory(id, at: place)
        loaded[id] = nil
        try removeHistoryLines(ofRowAt: place)
    }

    /// Forgets where in the history a row stands, but for what is retained.
    private func removeHistoryLines(ofRowAt place: Int64) throws {
        let (further, first) = (
            try statement("DELETE FROM row_history WHERE rid = ? AND arrival NOT IN (SELECT arrival FROM retained)"),
            try statement("UPDATE row_state SET first = 0 WHERE rid = ? AND first NOT IN (SELECT arrival FROM retained)")
        )
        for statement in [further, first] {
            statement.bind(1, place)
            try statement.run()
        }
    }

    /// Takes a row's parts out of the history.
    ///
    /// - Returns: Whether some stay, in transactions that are retained.
    private func removeFromHistory(_ id: RowID, at place: Int64) throws -> Bool {
        let found = try statement(
            """
            SELECT h.arrival, h.tx, h.bytes, r.arrival IS NOT NULL FROM history h LEFT JOIN retained r USING (arrival)
            WHERE h.arrival IN (SELECT arrival FROM row_history WHERE rid = ?1 UNION SELECT first FROM row_state WHERE rid = ?1)
            """)
        found.bind(1, place)
        var stays = false
        for (arrival, number, bytes, isRetained) in try found.map({ ($0.int(0), $0.int(1), $0.bytes(2), $0.int(3) == 1) }) {
            if isRetained {
                stays = true
                continue
            }
            guard let transaction = try transaction(number, stored: bytes) else { continue }
            let rest = transaction.parts.filter { $0.row.id(in: transaction.id) != id }
            if rest.isEmpty {
                let removal = try statement("DELETE FROM history WHERE arrival = ?")
                removal.bind(1, arrival)
                try removal.run()
                // It is known to have been accepted, but stands nowhere any more.
                try setFate(.accepted(0), of: transaction.id, stamp: transaction.stamp, author: transaction.author)
            } else {
                try rewriteHistory(UInt64(arrival), transaction.with(parts: rest))
            }
        }
        return stays
    }

    private func rewriteHistory(_ arrival: ArrivalNumber, _ transaction: Transaction) throws {
        let update = try statement("UPDATE history SET bytes = ? WHERE arrival = ?")
        update.bind(1, try stored(transaction))
        update.bind(2, Int64(arrival))
        try update.run()
        forgetPlaces()
    }

    public func replaceHistory(_ arrival: ArrivalNumber, _ transaction: Transaction) throws {
        for part in transaction.parts {
            let place = try place(of: part, in: transaction).place
            let known = try statement("SELECT 1 FROM row_state WHERE rid = ? AND first = ?")
            known.bind(1, place)
            known.bind(2, Int64(arrival))
            if try known.first({ _ in true }) == nil { try note(arrival, ofRowAt: place) }
        }
        try rewriteHistory(arrival, transaction)
    }

    public func addSealed(_ transaction: Transaction) throws {
        try addPending(transaction)
        let statement = try statement("UPDATE pending SET sealed = 1 WHERE tx = ?")
        statement.bind(1, try knownNumber(transaction.id))
        try statement.run()
    }

    public func removeRetained() throws { try statement("DELETE FROM retained").run() }

    public func removeHistory() throws {
        try statement("DELETE FROM history WHERE arrival NOT IN (SELECT arrival FROM retained)").run()
        try statement("DELETE FROM row_history WHERE arrival NOT IN (SELECT arrival FROM retained)").run()
        try statement(
            "UPDATE row_state SET first = 0 WHERE first <> 0 AND first NOT IN (SELECT arrival FROM retained)"
        ).run()
        try statement("UPDATE known SET arrival = 0 WHERE fate = 1 AND arrival NOT IN (SELECT arrival FROM retained)").run()
        forgetTransactions()
        loaded.removeAll()
        forgetPlaces()
    }

    public func forgetFates() throws {
        // As what waits: heard of, but not known to be anywhere.
        try statement("UPDATE known SET fate = 3, arrival = 0, reason = 0 WHERE fate IN (1, 2)").run()
        forgetTransactions()
    }

    private func forgetTransactions() {
        transactions.removeAll()
        numbers.removeAll()
        edits = FoundHeads()
        forgetLastNumber()
    }

    public func setStaging(_ staging: Staging?) throws {
        guard let staging else {
            try set(Key.staging, nil)
            return try statement("DELETE FROM staged").run()
        }
        var bytes = [UInt8]()
        bytes.appendVarint(staging.epoch)
        bytes.appendVarint(staging.from)
        switch staging.next {
        case .rows(let place):
            bytes.append(staging.isComplete ? 2 : 0)
            bytes.appendVarint(place)
        case .changes(let arrival):
            bytes.append(staging.isComplete ? 3 : 1)
            bytes.appendVarint(arrival)
        }
        try set(Key.staging, bytes)
    }

    public func addStaged(_ rows: [UInt8]) throws {
        if rows.isEmpty { return }
        let statement = try statement("INSERT INTO staged(rows) VALUES (?)")
        statement.bind(1, rows)
        try statement.run()
    }

    public func forEachStaged(_ body: (inout StoreEditor, [UInt8]) throws -> Void) throws {
        var editor = self
        var last: Int64 = 0
        while true {
            let statement = try statement("SELECT place, rows FROM staged WHERE place > ? ORDER BY place LIMIT 1")
            statement.bind(1, last)
            guard let (place, rows) = try statement.first({ ($0.int(0), $0.bytes(1)) }) else { return }
            try body(&editor, rows)
            forgetRows()
            forgetPlaces()
            last = place
        }
    }

    public func setHistoryGap(_ gap: HistoryGap?) throws {
        guard let gap else { return try set(Key.historyGap, nil) }
        var bytes = [UInt8]()
        bytes.appendVarint(gap.after)
        bytes.appendVarint(gap.upTo)
        bytes.append(gap.rows)
        try set(Key.historyGap, bytes)
    }
}
