import CRDT
import GRDB
import Sales
import Sync

/// A store within one write transaction: what the merge and the sync write through.
public final class StoreEditor: StoreView {
    /// Rows as they stand in the tables, so that a row that is written twice in one go is read once.
    var loaded: [RowID: LoadedRow] = [:]
    /// Where the rows of the transaction at hand stand.
    var places: [RowID: (place: Int64, first: First)] = [:]
    var runningDigest: RowsDigest?
    /// The newest arrival number, once it has been read; written at the end.
    private var runningArrival: ArrivalNumber?
    private var hasNewArrival = false
    /// Whether no transaction waits, as far as that is known.
    var hasNoWaiting = false
    /// Nil where the store does without.
    private(set) lazy var search = isSearchable ? SearchIndex(database) : nil
    /// For each slot of a new row the change that fills it, or −1; kept so as to be allocated once.
    private var slotOrder: [Int] = []
    private var lastPlace: Int64?
    /// Whether rows have changed that define a workspace's entities and fields.
    var hasNewDefinitions = false
    private var stateInsertion: RawStatement?
    private var stateUpdate: RawStatement?
    private var siblingInsertion: RawStatement?
    private var coverInsertion: RawStatement?
    var edits = FoundHeads()
    /// Where the rows stand that the transaction at hand has created, by their ordinals.
    private var created: (by: TransactionID, places: [(place: Int64, first: First)?])?
    private var lastNumber: (id: TransactionID, number: Int64)?
    /// Whether a transaction was named before it came: asked once for each.
    private var lastEarly: (id: TransactionID, isEarly: Bool)?
    /// Whether anything pending here awaits what it names; asked once for each change of that.
    private var isAwaiting: Bool?
    /// Whether rows were taken in whole, or taken away, since the cursor was moved last.
    var hasRowsWhole = false
    /// What was read of people's rights.
    var rightsRead: [AuthorID: [RightsChange]] = [:]
    private var updates: [Int: [[Int]: RawStatement]] = [:]

    /// What is known of a row's first transaction in the history, which stands in `row_state.first`.
    enum First {
        /// Nothing: the next one may be it.
        case unknown
        /// It is the transaction at hand, and stands there already.
        case thisOne
        /// It is an earlier one, so this one goes to `row_history`.
        case earlier
    }

    /// Forgets rows once there are many; called only between the steps of a transaction, because a row must stay as it was loaded
    /// until it is saved.
    func forgetRows() {
        if loaded.count > 20_000 { loaded.removeAll(keepingCapacity: true) }
    }

    /// For who has changed a row's lines without the editor.
    func forgetRow(_ id: RowID) { loaded[id] = nil }

    /// The places of one transaction's rows are no more needed once the history has it.
    func forgetPlaces() { places.removeAll(keepingCapacity: true) }

    /// Writes what was kept back; the store calls it at the end of the write transaction.
    ///
    /// - Returns: The layout from now on, if the schema has changed.
    func finish(base: Schema) throws -> Layout? {
        if let runningDigest { try set(Key.digest, runningDigest.bytes) }
        if hasNewArrival, let runningArrival { try set(Key.arrival, Int64(runningArrival)) }
        try search?.flush()
        return hasNewDefinitions ? try extendSchema(base: base) : nil
    }

    /// What was read to be shown is what the merge will ask for next.
    public override func find(_ id: RowID, entity: EntityID) throws -> RowState? {
        if let row = loaded[id], row.entity == entity, row.isComplete { return row.row }
        guard let row = try load(id, entity, cells: nil) else { return nil }
        loaded[id] = row
        return row.row
    }

    // MARK: Settings

    public override var arrival: ArrivalNumber {
        get throws {
            if let runningArrival { return runningArrival }
            let arrival = try super.arrival
            runningArrival = arrival
            return arrival
        }
    }

    public func setArrival(_ arrival: ArrivalNumber) throws {
        (runningArrival, hasNewArrival) = (arrival, true)
        if hasRowsWhole { try set(Key.rowsSince, Int64(arrival)) }
        hasRowsWhole = false
    }

    public func set(_ key: String, _ value: [UInt8]?) throws {
        let statement =
            value == nil
            ? try statement("DELETE FROM meta WHERE key = ?")
            : try statement("INSERT INTO meta(key, value) VALUES (?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value")
        statement.bind(1, key)
        if let value { statement.bind(2, value) }
        try statement.run()
    }

    public func set(_ key: String, _ number: Int64) throws {
        var bytes = [UInt8]()
        bytes.appendBigEndian(UInt64(bitPattern: number))
        try set(key, bytes)
    }

    public func set(_ key: String, text: String) throws { try set(key, Array(text.utf8)) }

    /// The small number of an id, which it gets if it has none.
    func madeKey<ID: ByteIdentifier>(of id: ID, in table: String, _ place: Place<ID>) throws -> Int64 {
        if let key = try key(of: id, in: table, place) { return key }
        let statement = try statement("INSERT INTO \(table)(id) VALUES (?)")
        statement.bind(1, id)
        try statement.run()
        let key = database.lastInsertedRowID
        self[keyPath: place].remember(id, key)
        return key
    }

    /// The small number of a transaction of which the store must have heard.
    func knownNumber(_ id: TransactionID) throws -> Int64 {
        if let lastNumber, lastNumber.id == id { return lastNumber.number }
        guard let number = try number(of: id) else { throw StoreView.damaged("known") }
        lastNumber = (id, number)
        return number
    }

    func forgetLastNumber() { lastNumber = nil }

    /// Where a row of the transaction at hand stands.
    func place(of part: Part, in transaction: Transaction) throws -> (place: Int64, first: First) {
        if case .created(let ordinal) = part.row, let created, created.by == transaction.id, ordinal < created.places.count,
            let place = created.places[Int(ordinal)]
        {
            return place
        }
        let row = part.row.id(in: transaction.id)
        if places[row] == nil { _ = try self.row(row, entity: part.entity, cells: []) }
        guard let place = places[row] else { throw StoreView.damaged("row_state") }
        return place
    }

    private func note(_ place: Int64, _ first: First, of ordinal: UInt32, by transaction: TransactionID) {
        if created?.by != transaction { created = (transaction, []) }
        guard let count = created?.places.count, ordinal < Transaction.cellLimit else { return }
        if ordinal >= count { created?.places += repeatElement(nil, count: Int(ordinal) + 1 - count) }
        created?.places[Int(ordinal)] = (place, first)
    }

    /// Whether a change, accepted or pending, named this transaction in any cell before it was known.
    func isEarlyAnywhere(_ id: TransactionID) throws -> Bool {
        if let lastEarly, lastEarly.id == id { return lastEarly.isEarly }
        let statement = try statement("SELECT 1 FROM early WHERE id = ? LIMIT 1")
        statement.bind(1, id)
        var isEarly = try statement.first { _ in true } ?? false
        if try !isEarly && awaitsAnything() {
            let statement = try self.statement("SELECT 1 FROM awaited WHERE id = ? LIMIT 1")
            statement.bind(1, id)
            isEarly = try statement.first { _ in true } ?? false
        }
        lastEarly = (id, isEarly)
        return isEarly
    }

    func awaitsAnything() throws -> Bool {
        if let isAwaiting { return isAwaiting }
        let found = try statement("SELECT 1 FROM awaited LIMIT 1").first { _ in true } ?? false
        isAwaiting = found
        return found
    }

    func forgetEarly() {
        lastEarly = nil
        isAwaiting = nil
    }
}

// MARK: - Rows

extension StoreEditor: MergeStorage {
    public func row(_ id: RowID, entity: EntityID, cells keys: [CellKey]) throws -> RowState {
        // A hostile transaction may name a row under another entity than its own: that is another row, here as everywhere.
        if let row = loaded[id], row.entity == entity, row.has(keys) {
            places[id] = places[id] ?? (row.place, .unknown)
            return row.row
        }
        if let row = try loadHeads(id, entity, keys) ?? load(id, entity, cells: keys) {
            if let before = loaded[id], before.entity == entity { row.cells.merge(before.cells) { _, known in known } }
            loaded[id] = row
            places[id] = places[id] ?? (row.place, .unknown)
            return row.row
        }
        let table = layout.table(entity)
        let place = try nextPlace()
        let insertion = try statement(
            table.map { "INSERT INTO \($0.name)(rid, id) VALUES (?, ?)" }
                ?? "INSERT INTO unknown_row(rid, id, entity) VALUES (?, ?, ?)")
        insertion.bind(1, place)
        insertion.bind(2, id)
        if table == nil { insertion.bind(3, entity) }
        try insertion.run()
        try insertState(place, entity, clock: [], extras: [], first: 0)
        let row = LoadedRow(id: id, entity: entity, table: table, place: place, clock: RowClock(), extras: [])
        row.isComplete = true
        loaded[id] = row
        places[id] = (place, .unknown)
        return row.row
    }

    private func nextPlace() throws -> Int64 {
        let next = try (lastPlace ?? statement("SELECT max(rid) FROM row_state").first { $0.int(0) } ?? 0) + 1
        lastPlace = next
        return next
    }

    private func insertState(_ place: Int64, _ entity: EntityID, clock: [UInt8], extras: Extras, first: Int64) throws {
        let statement =
            try stateInsertion
            ?? self.statement("INSERT INTO row_state(rid, entity, clock, extras, first) VALUES (?, ?, ?, ?, ?)")
        stateInsertion = statement
        statement.bind(1, place)
        statement.bind(2, entity)
        statement.bind(3, clock)
        statement.bind(4, extras.rawValue)
        statement.bind(5, first)
        try statement.run()
    }

    public func insertNew(_ part: Part, row id: RowID, of transaction: Transaction) throws -> Bool {
        guard let table = layout.table(part.entity), loaded.isEmpty || loaded[id] == nil else { return false }
        // By index throughout: to copy a change costs more than to look at it.
        let changes = part.changes
        if slotOrder.count == table.slots.count {
            for place in slotOrder.indices { slotOrder[place] = -1 }
        } else {
            slotOrder = [Int](repeating: -1, count: table.slots.count)
        }
        for index in changes.indices {
            guard changes[index].replaces.isEmpty, let slot = table.slot(of: changes[index].cell) else { return false }
            switch changes[index].cell.kind {
            case .register, .group, .life: slotOrder[slot] = index
            case .counter, .set, .text: return false
            }
        }
        let statement = try statements.insertions[table.number] ?? RawStatement(database, table.insertion)
        statements.insertions[table.number] = statement
        let place = try nextPlace()
        statement.bind(1, place)
        statement.bind(2, id)
        var mask: UInt64 = 0
        let number = try knownNumber(transaction.id)
        var digest = try runningDigest ?? self.digest
        for place in table.slots.indices {
            let index = slotOrder[place]
            let slot = table.slots[place]
            let column = 3 + slot.column
            guard index >= 0 else {
                if place == 0 {
                    statement.bind(column, 0)
                } else {
                    for at in 0..<slot.count { statement.bindNull(column + at) }
                }
                continue
            }
            guard let bit = slot.bit else { return false }
            mask |= 1 << UInt64(bit)
            let value = changes[index].content.headValue
            guard bind(value, slot, to: statement, at: column) else { return false }
            digest.add(value, by: transaction, at: slot.key, of: id, part.entity)
        }
        try statement.run()
        guard statement.changes > 0 else {
            lastPlace = place - 1
            return false
        }
        let first: Int64 = if case .accepted(let arrival) = try known(number).fate { Int64(arrival) } else { 0 }
        try insertState(place, part.entity, clock: RowClock.packed(number, mask: mask), extras: [], first: first)
        if slotOrder[0] >= 0 { try search?.willChange(place: place, table.searched, isNew: true) }
        if case .created(let ordinal) = part.row {
            note(place, first == 0 ? .unknown : .thisOne, of: ordinal, by: transaction.id)
        }
        runningDigest = digest
        if Definitions.contains(part.entity) { hasNewDefinitions = true }
        return true
    }

    /// Binds what a slot's columns show; false if they cannot hold it exactly.
    func bind(_ value: Value, _ slot: TableLayout.Slot, to statement: RawStatement, at column: Int) -> Bool {
        if let field = slot.field { return Columns.bind(value, field, to: statement, at: column) }
        switch (slot.key, value) {
        case (.life, .bool(let lives)):
            statement.bind(column, lives ? 1 : 0)
            return true
        case (.parent, .link(let parent)):
            statement.bind(column, parent)
            return true
        default:
            statement.bindNull(column)
            return false
        }
    }

    public func save(_ row: RowState, changed: [CellKey]) throws {
        guard let before = loaded[row.id] else { preconditionFailure("a row is loaded before it is saved") }
        var digest = try runningDigest ?? self.digest
        var clock = before.clock
        var extras = before.extras
        var written = [Int]()
        var hasOtherCovers = false
        for key in changed {
            let (old, new) = (before.cells[key] ?? CellState(), row[key])
            digest.subtract(old, at: key, of: row.id, row.entity)
            digest.add(new, at: key, of: row.id, row.entity)
            if key.kind != .set && key.kind != .counter {
                try clock.set(inClock(new, key).map { try knownNumber($0.id) }, at: madeName(key, before.table))
            }
            let value = shownValue(new, key, before.table)
            if value != shownValue(old, key, before.table) {
                if let slot = before.table?.slot(of: key) {
                    written.append(slot)
                } else if key.kind != .set {
                    try saveExactly(value, key, before.place, &extras)
                }
            }
            if old.heads != new.heads { try saveHeads(old, new, key, before, &extras) }
            if old.covers != new.covers { hasOtherCovers = true }
            before.cells[key] = new
        }
        if hasOtherCovers { try saveCovers(of: before, changed, &extras) }
        runningDigest = digest
        if Definitions.contains(row.entity) { hasNewDefinitions = true }
        if let table = before.table, !written.isEmpty { try updateColumns(written, of: row, table, before.place, &extras) }
        guard clock != before.clock || extras != before.extras else { return }
        before.clock = clock
        before.extras = extras
        try saveState(before)
    }

    /// How the clock names a cell; a workspace's field gets its number where it has none.
    private func madeName(_ key: CellKey, _ table: TableLayout?) throws -> RowClock.Cell {
        if let name = try name(key, table) { return name }
        guard case .workspace(let high, let low) = key.field else { preconditionFailure("shipped fields always have a name") }
        let number = try madeKey(of: RowID(high: high, low: low), in: "own_field", \.ownFields)
        return .own(UInt32(truncatingIfNeeded: number), key.kind)
    }

    // MARK: Shown values

    /// What the row's column is to show: of a life all heads together.
    private func shownValue(_ cell: CellState, _ key: CellKey, _ table: TableLayout?) -> Value? {
        switch key.kind {
        case .set: nil
        case .life where key == .life && table != nil: .bool(cell.isPresent)
        case .counter: .int(cell.counter)
        case .text: cell.heads.isEmpty ? nil : .text(cell.text)
        case .register, .group, .life: cell.shown?.value
        }
    }

    private func updateColumns(
        _ written: [Int], of row: RowState, _ table: TableLayout, _ place: Int64, _ extras: inout Extras
    ) throws {
        if written.contains(where: { table.isSearched[$0] }) {
            try search?.willChange(place: place, table.searched, isNew: false)
        }
        let statement: RawStatement
        if let prepared = updates[table.number]?[written] {
            statement = prepared
        } else {
            statement = try RawStatement(database, table.update(written))
            updates[table.number, default: [:]][written] = statement
        }
        var column = 1
        for slot in written.map({ table.slots[$0] }) {
            let value = shownValue(row[slot.key], slot.key, table)
            var isExact = true
            if let value, slot.field?.kind == .counter, case .int(let sum) = value {
                statement.bind(column, sum)
            } else if let value, slot.field?.kind == .text, case .text(let text) = value {
                isExact = statement.bind(column, text)
            } else if let value {
                isExact = bind(value, slot, to: statement, at: column)
            } else {
                for at in 0..<slot.count { statement.bindNull(column + at) }
            }
            try saveExactly(isExact ? nil : value, slot.key, place, &extras)
            column += slot.count
        }
        statement.bind(column, place)
        try statement.run()
    }

    /// Writes all columns of a row anew, after its table has got some.
    func fillColumns(_ id: RowID, _ table: TableLayout) throws {
        guard let row = try load(id, table.entity.id, cells: nil) else { throw StoreView.damaged(table.plainName) }
        let written = table.slots.indices.filter { row.cells[table.slots[$0].key] != nil }
        if !written.isEmpty { try updateColumns(written, of: row.row, table, row.place, &row.extras) }
        try saveState(row)
    }

    private func saveState(_ row: LoadedRow) throws { try saveState(row.place, row.clock, row.extras) }

    func saveState(_ place: Int64, _ clock: RowClock, _ extras: Extras) throws {
        let statement = try stateUpdate ?? self.statement("UPDATE row_state SET clock = ?, extras = ? WHERE rid = ?")
        stateUpdate = statement
        statement.bind(1, clock.packed)
        statement.bind(2, extras.rawValue)
        statement.bind(3, place)
        try statement.run()
    }

    /// Keeps the exact bytes of what no column holds, or removes them.
    private func saveExactly(_ value: Value?, _ key: CellKey, _ place: Int64, _ extras: inout Extras) throws {
        if let value {
            let statement = try statement("INSERT OR REPLACE INTO unknown_field(rid, cell, value) VALUES (?, ?, ?)")
            statement.bind(1, place)
            statement.bind(2, key.stored)
            statement.bind(3, value.encoded)
            try statement.run()
            extras.insert(.unknown)
        } else if extras.contains(.unknown) {
            try remove(from: "unknown_field", place, key)
            try clear(.unknown, "unknown_field", place, &extras)
        }
    }

    // MARK: Heads and covers

    /// The head that the clock names, whose value stands in the row's column. A life whose newest head says "dead" while another says
    /// "lives" has its heads among the siblings, because the column tells of all heads together.
    private func inClock(_ cell: CellState, _ key: CellKey) -> Head? {
        if key == .life, let shown = cell.shown, (shown.value == .bool(true)) != cell.isPresent { return nil }
        return cell.shown
    }

    private func saveHeads(
        _ old: CellState, _ new: CellState, _ key: CellKey, _ row: LoadedRow, _ extras: inout Extras
    ) throws {
        if key.kind == .set { return try saveElement(old, new, key, row, &extras) }
        let outside = { [self] (cell: CellState) in inClock(cell, key) == nil ? cell.heads[...] : cell.heads.dropFirst() }
        let (before, after) = (outside(old), outside(new))
        for head in before where !after.contains(where: { $0.id == head.id && $0.value == head.value }) {
            let statement = try statement("DELETE FROM sibling WHERE rid = ? AND cell = ? AND tx = ?")
            statement.bind(1, row.place)
            statement.bind(2, key.stored)
            statement.bind(3, try knownNumber(head.id))
            try statement.run()
        }
        for head in after where !before.contains(where: { $0.id == head.id && $0.value == head.value }) {
            try saveSibling(head.value, by: knownNumber(head.id), key, row.place)
        }
        if !after.isEmpty { extras.insert(.siblings) }
        if after.isEmpty, !before.isEmpty { try clear(.siblings, "sibling", row.place, &extras) }
    }

    func saveSibling(_ value: Value, by transaction: Int64, _ key: CellKey, _ place: Int64) throws {
        let statement =
            try siblingInsertion ?? self.statement("INSERT OR REPLACE INTO sibling(rid, cell, tx, value) VALUES (?, ?, ?, ?)")
        siblingInsertion = statement
        statement.bind(1, place)
        statement.bind(2, key.stored)
        statement.bind(3, transaction)
        statement.bind(4, value.encoded)
        try statement.run()
    }

    private func saveElement(
        _ old: CellState, _ new: CellState, _ key: CellKey, _ row: LoadedRow, _ extras: inout Extras
    ) throws {
        if !old.heads.isEmpty { try remove(from: "set_element", row.place, key) }
        let field = row.table?.entity.field(key.field).flatMap { $0.kind == .set ? $0 : nil }
        for head in new.heads {
            let statement = try statement(
                "INSERT INTO set_element(rid, cell, tx, present, field, element) VALUES (?, ?, ?, ?, ?, ?)")
            statement.bind(1, row.place)
            statement.bind(2, key.stored)
            statement.bind(3, try knownNumber(head.id))
            statement.bind(4, head.value == .bool(true) ? 1 : 0)
            statement.bind(5, field?.name ?? key.field.description)
            switch try? Value(encoded: key.element) {
            case .text(let text)?: statement.bind(6, text)
            case .int(let int)?: statement.bind(6, int)
            default: statement.bind(6, key.element)
            }
            try statement.run()
        }
        if !new.heads.isEmpty { extras.insert(.elements) }
        if new.heads.isEmpty { try clear(.elements, "set_element", row.place, &extras) }
    }

    /// Writes what pending changes cover in a row, all cells as one: most changes cover a head in two cells, the field's and the life's.
    private func saveCovers(of row: LoadedRow, _ changed: [CellKey], _ extras: inout Extras) throws {
        var packed = [UInt8]()
        if extras.contains(.covers) {
            for cover in try covers(row.place) where !changed.contains(cover.key) { packed.append(cover) }
        }
        for key in changed {
            for cover in row.cells[key]?.covers ?? [] {
                packed.append(
                    StoredCover(
                        key: key, head: try knownNumber(cover.head.id), by: try knownNumber(cover.by), value: cover.head.value))
            }
        }
        guard !packed.isEmpty else {
            let statement = try statement("DELETE FROM under WHERE rid = ?")
            statement.bind(1, row.place)
            try statement.run()
            extras.remove(.covers)
            return
        }
        try saveCovers(packed, row.place)
        extras.insert(.covers)
    }

    func saveCovers(_ packed: [UInt8], _ place: Int64) throws {
        let statement = try coverInsertion ?? self.statement("INSERT OR REPLACE INTO under(rid, covers) VALUES (?, ?)")
        coverInsertion = statement
        statement.bind(1, place)
        statement.bind(2, packed)
        try statement.run()
    }

    private func remove(from table: String, _ place: Int64, _ key: CellKey) throws {
        let statement = try statement("DELETE FROM \(table) WHERE rid = ? AND cell = ?")
        statement.bind(1, place)
        statement.bind(2, key.stored)
        try statement.run()
    }

    /// Takes a bit of `extras` back if the side table holds nothing of the row any more.
    private func clear(_ extra: Extras, _ table: String, _ place: Int64, _ extras: inout Extras) throws {
        let statement = try statement("SELECT 1 FROM \(table) WHERE rid = ? LIMIT 1")
        statement.bind(1, place)
        if try statement.first({ _ in true }) == nil { extras.remove(extra) }
    }
}
