import CRDT
import Foundation
import GRDB
import Sales
import Sync

/// A store within one write transaction: what the merge and the sync write through.
public final class StoreEditor: StoreView {
    /// Rows as they stand in the tables, so that a row that is written twice in one go is read once.
    private var loaded: [RowID: (place: Int64, row: RowState)] = [:]
    private var runningDigest: RowsDigest?

    /// Forgets rows once there are many; called only between the steps of a transaction, because a row must stay as it was loaded
    /// until it is saved.
    private func forgetRows() {
        if loaded.count > 20_000 { loaded.removeAll(keepingCapacity: true) }
    }

    /// Writes what was kept back; the store calls it at the end of the write transaction.
    func finish() throws {
        if let runningDigest { try set(Key.digest, runningDigest.bytes) }
    }

    public func set(_ key: String, _ value: [UInt8]?) throws {
        if let value {
            let statement = try database.cachedStatement(
                sql: "INSERT INTO meta(key, value) VALUES (?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value")
            try statement.execute(arguments: [key, Data(value)])
        } else {
            try database.execute(sql: "DELETE FROM meta WHERE key = ?", arguments: [key])
        }
    }

    public func set(_ key: String, _ number: Int64) throws {
        var bytes = [UInt8]()
        bytes.appendBigEndian(UInt64(bitPattern: number))
        try set(key, bytes)
    }

    public func set(_ key: String, text: String) throws { try set(key, Array(text.utf8)) }

    private func execute(_ sql: String, _ arguments: StatementArguments) throws {
        try database.cachedStatement(sql: sql).execute(arguments: arguments)
    }

    private func number(of id: TransactionID) throws -> Int64 {
        guard let number = try known(id)?.number else { throw StoreView.damaged("known") }
        return number
    }

    private func key(of author: AuthorID) throws -> Int64 {
        try execute("INSERT OR IGNORE INTO author(id) VALUES (?)", [Data(author.bytes)])
        let statement = try database.cachedStatement(sql: "SELECT key FROM author WHERE id = ?")
        guard let key = try Int64.fetchOne(statement, arguments: [Data(author.bytes)]) else { throw StoreView.damaged("author") }
        return key
    }
}

// MARK: - Rows

extension StoreEditor: MergeStorage {
    public func row(_ id: RowID, entity: EntityID) throws -> RowState {
        // A hostile transaction may name a row under another entity than its own: that is another row, here as everywhere.
        if let (_, row) = loaded[id], row.entity == entity { return row }
        if let place = try place(id, entity: entity) {
            let row = try load(place, id: id, entity: entity)
            loaded[id] = (place, row)
            return row
        }
        let place = try number(Key.nextRow) ?? 1
        try set(Key.nextRow, place + 1)
        try execute(
            "INSERT INTO row_state(rid, entity, clock) VALUES (?, ?, ?)", [place, entity.description, Data()])
        if let table = schema.entity(entity)?.name {
            try execute("INSERT INTO \"\(table)\"(rid, id) VALUES (?, ?)", [place, Data(id.bytes)])
        } else {
            try execute(
                "INSERT INTO unknown_row(rid, id, entity) VALUES (?, ?, ?)", [place, Data(id.bytes), entity.description])
        }
        let row = RowState(id: id, entity: entity)
        loaded[id] = (place, row)
        return row
    }

    public func save(_ row: RowState, changed: Set<CellKey>) throws {
        guard let (place, before) = loaded[row.id] else { preconditionFailure("a row is loaded before it is saved") }
        var digest = try runningDigest ?? self.digest
        digest.subtract(before)
        digest.add(row)
        runningDigest = digest
        loaded[row.id] = (place, row)
        let entity = schema.entity(row.entity)
        var columns = [(name: String, value: DatabaseValue)]()
        for key in changed {
            let cell = row[key]
            let field = entity?.field(key.field).flatMap { $0.kind == key.kind ? $0 : nil }
            try saveValue(cell, key, entity, field, place, into: &columns)
            try saveHeads(cell, key, place, before[key], field)
        }
        if let entity, !columns.isEmpty {
            // In the order of the names, so that few statements serve all rows.
            columns.sort { $0.name < $1.name }
            let assignments = columns.map { "\"\($0.name)\" = ?" }.joined(separator: ", ")
            try execute(
                "UPDATE \"\(entity.name)\" SET \(assignments) WHERE rid = ?",
                StatementArguments(columns.map(\.value) + [place.databaseValue]))
        }
        try saveClock(row, place, schema: entity)
    }

    /// The cell's shown value: into its columns, and exactly into `unknown_field` where those cannot hold it.
    private func saveValue(
        _ cell: CellState, _ key: CellKey, _ entity: Entity?, _ field: Field?, _ place: Int64,
        into columns: inout [(name: String, value: DatabaseValue)]
    ) throws {
        let value: Value?
        switch key.kind {
        case .set: return
        case .life where key == .life && entity != nil:
            columns.append(("live", cell.isPresent.databaseValue))
            return
        case .counter: value = .int(cell.counter)
        case .text: value = cell.heads.isEmpty ? nil : .text(cell.text)
        case .register, .group, .life: value = cell.shown?.value
        }
        var isExact = false
        if key.field == .parent, key.kind == .register, let entity, !entity.parents.isEmpty {
            if case .link(let parent)? = value {
                columns.append(("parent", Data(parent.bytes).databaseValue))
                isExact = true
            } else {
                columns.append(("parent", .null))
                isExact = value == nil
            }
        } else if let field {
            let names = Columns.names(field)
            let encoded: [DatabaseValue]
            switch (field.kind, value) {
            case (_, nil):
                (encoded, isExact) = (names.map { _ in .null }, true)
            case (.counter, .int(let sum)?):
                (encoded, isExact) = ([sum.databaseValue], true)
            case (.text, .text(let text)?):
                (encoded, isExact) = ([text.databaseValue], !text.utf8.contains(0))
            case (_, let value?):
                (encoded, isExact) = Columns.encode(value, field)
            }
            columns += zip(names, encoded).map { ($0, $1) }
        } else {
            isExact = value == nil
        }
        if !isExact, let value {
            try execute(
                "INSERT OR REPLACE INTO unknown_field(rid, cell, value) VALUES (?, ?, ?)",
                [place, key.stored, Data(value.encoded)])
        } else {
            try execute("DELETE FROM unknown_field WHERE rid = ? AND cell = ?", [place, key.stored])
        }
    }

    private func saveHeads(_ cell: CellState, _ key: CellKey, _ place: Int64, _ before: CellState, _ field: Field?) throws {
        if key.kind == .set {
            try execute("DELETE FROM set_element WHERE rid = ? AND cell = ?", [place, key.stored])
            let element: DatabaseValue
            switch try? Value(encoded: key.element) {
            case .text(let text)?: element = text.databaseValue
            case .int(let int)?: element = int.databaseValue
            default: element = Data(key.element).databaseValue
            }
            for head in cell.heads {
                try execute(
                    "INSERT INTO set_element(rid, cell, tx, present, field, element) VALUES (?, ?, ?, ?, ?, ?)",
                    [
                        place, key.stored, try number(of: head.id), head.value == .bool(true),
                        field?.name ?? key.field.description, element,
                    ])
            }
        } else {
            if before.heads.count > 1 { try execute("DELETE FROM sibling WHERE rid = ? AND cell = ?", [place, key.stored]) }
            for head in inClock(cell, key) == nil ? cell.heads[...] : cell.heads.dropFirst() {
                try execute(
                    "INSERT INTO sibling(rid, cell, tx, value) VALUES (?, ?, ?, ?)",
                    [place, key.stored, try number(of: head.id), Data(head.value.encoded)])
            }
        }
        guard cell.covers != before.covers else { return }
        try execute("DELETE FROM under WHERE rid = ? AND cell = ?", [place, key.stored])
        for cover in cell.covers {
            try execute(
                "INSERT OR IGNORE INTO under(rid, cell, tx, by, value) VALUES (?, ?, ?, ?, ?)",
                [place, key.stored, try number(of: cover.head.id), try number(of: cover.by), Data(cover.head.value.encoded)])
        }
    }

    /// The head that the clock names, whose value stands in the row's column. A life whose newest head says "dead" while another says
    /// "lives" has its heads among the siblings, because the column tells of all heads together.
    private func inClock(_ cell: CellState, _ key: CellKey) -> Head? {
        if key == .life, let shown = cell.shown, (shown.value == .bool(true)) != cell.isPresent { return nil }
        return cell.shown
    }

    private func saveClock(_ row: RowState, _ place: Int64, schema entity: Entity?) throws {
        var clock = [UInt8]()
        var extras: Int64 = 0
        for (key, cell) in row.cells.sorted(by: { $0.key < $1.key }) {
            if !cell.covers.isEmpty { extras |= Extra.covers }
            switch key.kind {
            case .set:
                if !cell.heads.isEmpty { extras |= Extra.elements }
            case .counter:
                if entity?.field(key.field)?.kind != .counter { extras |= Extra.unknown }
            default:
                if let head = inClock(cell, key) { clock.appendClockEntry(key, try number(of: head.id)) }
                if cell.heads.count > 1 { extras |= Extra.siblings }
                if try !isHeldByColumn(cell, key, entity) { extras |= Extra.unknown }
            }
        }
        try execute("UPDATE row_state SET clock = ?, extras = ? WHERE rid = ?", [Data(clock), extras, place])
    }

    private func isHeldByColumn(_ cell: CellState, _ key: CellKey, _ entity: Entity?) throws -> Bool {
        if cell.heads.isEmpty { return true }
        if key == .life { return entity != nil }
        if key.field == .parent, key.kind == .register, case .link? = cell.shown?.value {
            return entity?.parents.isEmpty == false
        }
        guard let field = entity?.field(key.field), field.kind == key.kind, let shown = cell.shown else { return false }
        return key.kind == .text ? !cell.text.utf8.contains(0) : Columns.encode(shown.value, field).isExact
    }

    public func isEarly(_ id: TransactionID, row: RowID, cell: CellKey) throws -> Bool {
        let statement = try database.cachedStatement(sql: "SELECT 1 FROM early WHERE id = ? AND row = ? AND cell = ?")
        return try Int64.fetchOne(statement, arguments: [Data(id.bytes), Data(row.bytes), cell.stored]) != nil
    }

    public func markEarly(_ id: TransactionID, row: RowID, cell: CellKey) throws {
        try execute(
            "INSERT OR IGNORE INTO early(id, row, cell) VALUES (?, ?, ?)", [Data(id.bytes), Data(row.bytes), cell.stored])
    }

    public func voidReplacements(_ id: TransactionID, row: RowID, cell: CellKey) throws -> [TransactionID]? {
        guard case .void? = try fate(of: id) else { return nil }
        let statement = try database.cachedStatement(sql: "SELECT record FROM void_cell WHERE id = ? AND row = ? AND cell = ?")
        guard let record = try Data.fetchOne(statement, arguments: [Data(id.bytes), Data(row.bytes), cell.stored]) else {
            return nil
        }
        var reader = ByteReader(Array(record))
        return try reader.voidCell().replaced
    }

    public func recordVoid(_ id: TransactionID, _ cells: [VoidCell]) throws {
        forgetRows()
        for cell in cells {
            var record = [UInt8]()
            record.append(cell)
            try execute(
                "INSERT OR IGNORE INTO void_cell(id, row, cell, record) VALUES (?, ?, ?, ?)",
                [Data(id.bytes), Data(cell.row.bytes), cell.cell.stored, Data(record)])
        }
    }

    private func textPlace(_ row: RowID) throws -> Int64 {
        guard let (place, _) = loaded[row] else { preconditionFailure("a row is loaded before its text") }
        return place
    }

    public func textEvents(row: RowID, cell: CellKey) throws -> [TextEvent] {
        let statement = try database.cachedStatement(sql: "SELECT id, parents, edits FROM text_event WHERE rid = ? AND cell = ?")
        return try Row.fetchAll(statement, arguments: [try textPlace(row), cell.stored]).map { line in
            var parents = ByteReader(Array(line[1] as Data))
            var ids = [TransactionID]()
            while !parents.isAtEnd { ids.append(try parents.identifier()) }
            var edits = ByteReader(Array(line[2] as Data))
            return TextEvent(id: try StoreView.identifier(line[0]), parents: ids, edits: try edits.edits())
        }
    }

    public func addTextEvent(_ event: TextEvent, row: RowID, cell: CellKey) throws {
        var parents = [UInt8]()
        for parent in event.parents { parents.append(parent) }
        var edits = [UInt8]()
        edits.append(event.edits)
        try execute(
            "INSERT OR IGNORE INTO text_event(rid, cell, id, parents, edits) VALUES (?, ?, ?, ?, ?)",
            [try textPlace(row), cell.stored, Data(event.id.bytes), Data(parents), Data(edits)])
    }

    public func removeTextEvent(_ id: TransactionID, row: RowID, cell: CellKey) throws {
        try execute(
            "DELETE FROM text_event WHERE rid = ? AND cell = ? AND id = ?", [try textPlace(row), cell.stored, Data(id.bytes)])
    }
}

// MARK: - Transactions

extension StoreEditor: HubStorage {
    public var workspace: WorkspaceID {
        get throws {
            guard let workspace = try setting(Key.workspace).flatMap({ WorkspaceID(bytes: $0) }) else {
                throw StoreView.damaged("meta")
            }
            return workspace
        }
    }

    public var epoch: UInt64 { get throws { UInt64(bitPattern: try number(Key.epoch) ?? 0) } }
    public var safe: ArrivalNumber { get throws { UInt64(bitPattern: try number(Key.safe) ?? 0) } }

    public func setArrival(_ arrival: ArrivalNumber) throws { try set(Key.arrival, Int64(arrival)) }

    public func setFate(_ fate: Fate, of id: TransactionID, stamp: Stamp, author: AuthorID) throws {
        let (code, arrival, reason): (Int64, UInt64, UInt8) =
            switch fate {
            case .pending: (0, 0, 0)
            case .accepted(let arrival): (1, arrival, 0)
            case .void(let arrival, let reason): (2, arrival, reason.rawValue)
            case .waiting: (3, 0, 0)
            }
        try execute(
            """
            INSERT INTO known(id, stamp, author, fate, arrival, reason) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT(id) DO UPDATE SET stamp = excluded.stamp, author = excluded.author, fate = excluded.fate,
                arrival = excluded.arrival, reason = excluded.reason
            """,
            [
                Data(id.bytes), Int64(bitPattern: stamp.packed), try key(of: author), code, Int64(bitPattern: arrival), reason,
            ])
        if let number = numbers[id] {
            transactions[number] = Known(id: id, stamp: stamp, author: author, fate: fate)
        }
    }

    public func addPending(_ transaction: Transaction) throws {
        forgetRows()
        try execute(
            "INSERT INTO pending(id, sealed, clock_offset, bytes) VALUES (?, 0, ?, ?)",
            [Data(transaction.id.bytes), try number(Key.clockOffset) ?? 0, Data(transaction.encoded)])
    }

    public func replacePending(_ transaction: Transaction) throws {
        try execute(
            "UPDATE pending SET bytes = ? WHERE id = ? AND NOT sealed", [Data(transaction.encoded), Data(transaction.id.bytes)])
        guard database.changesCount == 1 else { preconditionFailure("sealed bytes never change") }
    }

    public func removePending(_ id: TransactionID) throws { try execute("DELETE FROM pending WHERE id = ?", [Data(id.bytes)]) }

    public func appendHistory(
        _ arrival: ArrivalNumber, _ id: TransactionID, _ transaction: Transaction?, encoded: [UInt8]
    ) throws {
        forgetRows()
        try execute(
            "INSERT INTO history(arrival, id, bytes) VALUES (?, ?, ?)", [Int64(arrival), Data(id.bytes), Data(encoded)])
        for part in transaction?.parts ?? [] {
            let place = try row(part.row.id(in: id), entity: part.entity)
            guard let place = loaded[place.id]?.place else { continue }
            try execute("INSERT OR IGNORE INTO row_history(rid, arrival) VALUES (?, ?)", [place, Int64(arrival)])
        }
    }

    public func retain(_ transaction: Transaction, arrival: ArrivalNumber) throws {
        try execute(
            "INSERT OR REPLACE INTO retained(arrival, id, bytes) VALUES (?, ?, ?)",
            [Int64(arrival), Data(transaction.id.bytes), Data(transaction.encoded)])
    }

    public func releaseRetained(upTo safe: ArrivalNumber) throws {
        try execute("DELETE FROM retained WHERE arrival <= ?", [Int64(safe)])
    }

    public func addDraft(_ transaction: Transaction, reason: VoidReason) throws {
        try execute(
            "INSERT OR REPLACE INTO draft(id, reason, bytes) VALUES (?, ?, ?)",
            [Data(transaction.id.bytes), reason.rawValue, Data(transaction.encoded)])
    }

    public func addWaiting(_ id: TransactionID, encoded: [UInt8]) throws {
        try execute("INSERT OR IGNORE INTO waiting(id, bytes) VALUES (?, ?)", [Data(id.bytes), Data(encoded)])
    }

    public func waiting() throws -> [(TransactionID, [UInt8])] {
        try Row.fetchAll(database.cachedStatement(sql: "SELECT id, bytes FROM waiting ORDER BY place")).map {
            (try StoreView.identifier($0[0]), Array($0[1] as Data))
        }
    }

    public func removeWaiting(_ id: TransactionID) throws { try execute("DELETE FROM waiting WHERE id = ?", [Data(id.bytes)]) }

    /// Seals pending transactions after a place in the outbox, about `byteLimit` bytes of them: from then on their bytes never change.
    ///
    /// - Parameters:
    ///   - clockOffset: The offset of this laptop's clock as it is known now; each stamp is corrected by what was not known of it
    ///     when it was given.
    ///   - correction: Corrects the stamps of those not sealed yet; hand the same one to the next call.
    ///   - author: The person that they are written in the name of.
    /// - Returns: Their bytes in order, and the last one's place.
    public func seal(
        afterPlace: Int64, clockOffset: Int64, correction: inout StampCorrection, author: AuthorID,
        byteLimit: Int = Limits.batchBytes,
        countLimit: Int = Limits.batchCount
    ) throws -> (transactions: [[UInt8]], lastPlace: Int64) {
        let rows = try Row.fetchCursor(
            database.cachedStatement(
                sql: "SELECT place, sealed, bytes, clock_offset FROM pending WHERE place > ? ORDER BY place LIMIT ?"),
            arguments: [afterPlace, countLimit])
        var batch = [(place: Int64, isSealed: Bool, bytes: [UInt8], clockOffset: Int64)]()
        var size = 0
        while let row = try rows.next() {
            let bytes = Array(row[2] as Data)
            if !batch.isEmpty, size + bytes.count > byteLimit { break }
            size += bytes.count
            batch.append((row[0], row[1], bytes, row[3]))
        }
        var out = [[UInt8]]()
        for item in batch {
            guard !item.isSealed else {
                out.append(item.bytes)
                continue
            }
            forgetRows()
            let transaction = try Transaction(encoded: item.bytes)
            let stamp = correction.corrected(transaction.stamp, by: clockOffset - item.clockOffset)
            var editor = self
            try editor.restamp(transaction, stamp, author: author)
            try execute("UPDATE pending SET sealed = 1 WHERE place = ?", [item.place])
            out.append(transaction.restamped(stamp, author: author).encoded)
        }
        return (out, batch.last?.place ?? afterPlace)
    }

    public func log(after: ArrivalNumber, byteLimit: Int, countLimit: Int) throws -> [LogEntry] {
        var entries = [LogEntry]()
        let history = try Row.fetchCursor(
            database.cachedStatement(sql: "SELECT arrival, id, bytes FROM history WHERE arrival > ? ORDER BY arrival LIMIT ?"),
            arguments: [Int64(after), countLimit])
        var size = 0
        var isCut = false
        while let row = try history.next() {
            let bytes = Array(row[2] as Data)
            if !entries.isEmpty, size + bytes.count > byteLimit {
                isCut = true
                break
            }
            size += bytes.count
            entries.append(
                LogEntry(arrival: UInt64(row[0] as Int64), id: try StoreView.identifier(row[1]), outcome: .accepted(bytes)))
        }
        if entries.count == countLimit { isCut = true }
        // Refusals between them; nothing beyond the last accepted one if that is not the end. Their records count as well: one of
        // them may be larger than the transaction was.
        let last = isCut ? entries.last.map { Int64($0.arrival) } ?? .max : .max
        var sizes = Dictionary(uniqueKeysWithValues: entries.map { ($0.arrival, $0.acceptedBytes) })
        let voids = try Row.fetchCursor(
            database.cachedStatement(
                sql:
                    "SELECT arrival, id, reason FROM known WHERE fate = 2 AND arrival > ? AND arrival <= ? ORDER BY arrival LIMIT ?"
            ),
            arguments: [Int64(after), last, countLimit])
        size = 0
        while let row = try voids.next() {
            let id: TransactionID = try StoreView.identifier(row[1])
            let records = try Data.fetchAll(
                database.cachedStatement(sql: "SELECT record FROM void_cell WHERE id = ?"), arguments: [Data(id.bytes)])
            let arrival = UInt64(row[0] as Int64)
            let bytes = records.reduce(0) { $0 + $1.count }
            size += bytes
            if size > byteLimit, size > bytes {
                entries.removeAll { $0.arrival > arrival }
                break
            }
            sizes[arrival] = bytes
            let cells = try records.map { record in
                var reader = ByteReader(Array(record))
                return try reader.voidCell()
            }
            entries.append(
                LogEntry(arrival: arrival, id: id, outcome: .void(VoidReason(rawValue: row[2]) ?? .damaged, cells)))
        }
        entries.sort { $0.arrival < $1.arrival }
        size = 0
        let fitting = entries.prefix(countLimit).prefix { entry in
            size += sizes[entry.arrival] ?? 0
            return size <= byteLimit
        }
        return Array(fitting.isEmpty ? entries.prefix(1) : fitting)
    }
}

extension LogEntry {
    fileprivate var acceptedBytes: Int { if case .accepted(let bytes) = outcome { bytes.count } else { 0 } }
}
