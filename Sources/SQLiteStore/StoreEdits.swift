import CRDT
import Sales

// The shorter way of `insertEdit`: where a row's cells have one head each, an edit needs one line read and two or three written, and
// no table of cells in between.

/// The statements for edits of the same cells of one table.
final class EditPlan {
    /// In the order of their bits, which is that of a transaction's changes.
    let slots: [TableLayout.Slot]
    /// Gives place, clock, extras, the first transaction, and the slots' columns.
    let selection: RawStatement
    static let firstColumn = 4
    private var updates: [(written: UInt64, statement: RawStatement)] = []

    fileprivate init(_ table: TableLayout, _ mask: UInt64, _ editor: StoreEditor) throws {
        slots = (0..<64).filter { mask & 1 << UInt64($0) != 0 }.compactMap { table.slot(ofBit: $0) }.map { table.slots[$0] }
        let columns = slots.flatMap { table.columns[$0.column..<$0.column + $0.count] }
        selection = try RawStatement(
            editor.database,
            "SELECT t.rid, s.clock, s.extras, s.first\(columns.map { ", t.\"\($0.name)\"" }.joined()) "
                + "FROM \(table.name) t JOIN row_state s ON s.rid = t.rid WHERE t.id = ?")
    }

    /// The statement that writes some of the slots; the place is bound last.
    ///
    /// - Parameter written: A bit for each of `slots` by its index.
    func update(_ written: UInt64, _ table: TableLayout, _ editor: StoreEditor) throws -> RawStatement {
        if let known = updates.last(where: { $0.written == written }) { return known.statement }
        let places = slots.indices.filter { written & 1 << UInt64($0) != 0 }.compactMap { table.slot(of: slots[$0].key) }
        let statement = try RawStatement(editor.database, table.update(places))
        if updates.count > 30 { updates.removeFirst() }
        updates.append((written, statement))
        return statement
    }
}

/// The plans that were made for a connection.
struct EditPlans {
    fileprivate struct Key: Hashable {
        let table: Int
        let mask: UInt64
    }

    fileprivate var plans: [Key: EditPlan] = [:]
    fileprivate var last: (key: Key, plan: EditPlan)?
}

/// What an editor works with in edits, kept so as to be allocated once.
struct FoundHeads {
    /// For each change its cell's head, and the small number of who wrote it.
    fileprivate var heads: [(head: Head, number: Int64)?] = []
    /// A transaction of which the hub has told; that does not change any more.
    fileprivate var accepted: TransactionID?
    fileprivate var lastKnown: (number: Int64, known: StoreView.Known)?
}

/// A row as an edit finds it; its heads stand in `FoundHeads`.
private struct EditedRow {
    let place: Int64
    var clock: RowClock
    var extras: Extras
    let first: StoreEditor.First
}

extension StoreEditor {
    public func insertEdit(
        _ part: Part, row id: RowID, of transaction: Transaction, as standing: Standing
    ) throws -> Bool {
        guard let table = layout.table(part.entity), try !isEarlyAnywhere(transaction.id),
            let plan = try plan(part.changes.lazy.map(\.cell), table),
            var row = try read(
                id, table, plan, apartFrom: standing == .base ? [.siblings, .unknown, .covers] : [.siblings, .unknown])
        else { return false }
        let changes = part.changes
        let number = try knownNumber(transaction.id)

        // Until all is known to be of the common kind nothing is written.
        var shown: UInt64 = 0
        var written: UInt64 = 0
        var isSearched = false
        for index in changes.indices {
            let change = changes[index]
            let slot = plan.slots[index]
            let new = transaction.head(change.content.headValue)
            guard let old = edits.heads[index]?.head else {
                guard try areAccepted(change.replaces, but: nil, standing) else { return false }
                shown |= 1 << UInt64(index)
                written |= 1 << UInt64(index)
                continue
            }
            guard try areAccepted(change.replaces, but: old.id, standing) else { return false }
            if !change.replaces.contains(old.id) {
                // Life tells of all its heads together; and what only this laptop knows it names.
                guard standing == .base, slot.key != .life || old.value == .bool(true) && new.value == .bool(true) else {
                    return false
                }
                guard new.isNewer(than: old) else { continue }
            }
            shown |= 1 << UInt64(index)
            if old.value != new.value { written |= 1 << UInt64(index) }
        }
        if written != 0 {
            let update = try plan.update(written, table, self)
            var column = 1
            for index in changes.indices where written & 1 << UInt64(index) != 0 {
                let slot = plan.slots[index]
                guard bind(changes[index].content.headValue, slot, to: update, at: column) else { return false }
                if let place = table.slot(of: slot.key), table.isSearched[place] { isSearched = true }
                column += slot.count
            }
            update.bind(column, row.place)
            if isSearched { try search?.willChange(place: row.place, table.searched, isNew: false) }
            try update.run()
        }

        var digest = try runningDigest ?? self.digest
        var covers = [UInt8]()
        var clockMask: UInt64 = 0
        for index in changes.indices {
            let change = changes[index]
            let key = plan.slots[index].key
            let value = change.content.headValue
            let isShown = shown & 1 << UInt64(index) != 0
            if isShown, let bit = plan.slots[index].bit { clockMask |= 1 << UInt64(bit) }
            guard let (old, oldNumber) = edits.heads[index] else {
                digest.add(value, by: transaction, at: key, of: id, part.entity)
                continue
            }
            digest.subtract(old, at: key, of: id, part.entity)
            if change.replaces.contains(old.id) {
                digest.add(value, by: transaction, at: key, of: id, part.entity)
                if standing == .pending {
                    covers.append(StoredCover(key: key, head: oldNumber, by: number, value: old.value))
                }
            } else {
                let new = transaction.head(value)
                digest.add(newer: isShown ? new : old, older: isShown ? old : new, at: key, of: id, part.entity)
                try saveSibling(isShown ? old.value : value, by: isShown ? oldNumber : number, key, row.place)
                row.extras.insert(.siblings)
            }
        }
        if !covers.isEmpty {
            try saveCovers(row.extras.contains(.covers) ? packedCovers(row.place) + covers : covers, row.place)
            row.extras.insert(.covers)
        }
        row.clock.set(number, mask: clockMask)
        try saveState(row.place, row.clock, row.extras)
        runningDigest = digest
        loaded[id] = nil
        if places[id] == nil { places[id] = (row.place, row.first) }
        if Definitions.contains(part.entity) { hasNewDefinitions = true }
        return true
    }

    /// For who has changed what `known` says of a transaction.
    func forgetKnown() { edits.lastKnown = nil }

    /// The row with at least the cells of `keys`, where these are of the kinds that edits are about and have one head or none; nil where
    /// not, or where it is not known.
    func loadHeads(_ id: RowID, _ entity: EntityID, _ keys: [CellKey]) throws -> LoadedRow? {
        guard loaded[id] == nil, let table = layout.table(entity), let plan = try plan(keys.sorted(), table),
            let found = try read(id, table, plan, apartFrom: [.siblings, .unknown, .covers])
        else { return nil }
        let row = LoadedRow(id: id, entity: entity, table: table, place: found.place, clock: found.clock, extras: found.extras)
        row.cells.reserveCapacity(keys.count)
        for (slot, head) in zip(plan.slots, edits.heads) {
            row.cells[slot.key] = head.map { CellState(only: $0.head) } ?? CellState()
        }
        return row
    }

    /// Nil if the cells do not ascend, or one has no bit or is no register, group or life.
    private func plan(_ cells: some Sequence<CellKey>, _ table: TableLayout) throws -> EditPlan? {
        var mask: UInt64 = 0
        for cell in cells {
            guard let place = table.slot(of: cell), let bit = table.slots[place].bit, mask >> UInt64(bit) == 0 else { return nil }
            switch cell.kind {
            case .register, .group, .life: mask |= 1 << UInt64(bit)
            case .set, .counter, .text: return nil
            }
        }
        let key = EditPlans.Key(table: table.number, mask: mask)
        if let last = statements.edits.last, last.key == key { return last.plan }
        let plan = try statements.edits.plans[key] ?? EditPlan(table, mask, self)
        if statements.edits.plans.count > 100 { statements.edits.plans.removeAll() }
        statements.edits.plans[key] = plan
        statements.edits.last = (key, plan)
        return plan
    }

    /// Reads the cells of a plan; nil if the row is not known, or something of it stands in one of the side tables `others`.
    private func read(_ id: RowID, _ table: TableLayout, _ plan: EditPlan, apartFrom others: Extras) throws -> EditedRow? {
        edits.heads.removeAll(keepingCapacity: true)
        if let row = loaded[id] {
            guard row.entity == table.entity.id, row.extras.isDisjoint(with: others) else { return nil }
            for slot in plan.slots {
                guard let cell = row.cells[slot.key] ?? (row.isComplete ? CellState() : nil), cell.heads.count <= 1,
                    let bit = slot.bit
                else { return nil }
                let number = row.clock[bit]
                guard (number == nil) == cell.heads.isEmpty else { return nil }
                edits.heads.append(number.flatMap { number in cell.heads.first.map { ($0, number) } })
            }
            return EditedRow(place: row.place, clock: row.clock, extras: row.extras, first: .unknown)
        }
        plan.selection.bind(1, id)
        return try plan.selection.first { line in
            var row = EditedRow(
                place: line.int(0), clock: try RowClock(packed: line.bytes(1)), extras: Extras(rawValue: line.int(2)),
                first: line.int(3) == 0 ? .unknown : .earlier)
            guard row.extras.isDisjoint(with: others) else { return nil }
            row.clock.recognize { table.bit(of: $0) }
            var column = EditPlan.firstColumn
            for slot in plan.slots {
                if let bit = slot.bit, let number = row.clock[bit] {
                    edits.heads.append((try recentlyKnown(number).head(slot.value(line, column)), number))
                } else {
                    edits.heads.append(nil)
                }
                column += slot.count
            }
            return row
        } ?? nil
    }

    private func recentlyKnown(_ number: Int64) throws -> Known {
        if let last = edits.lastKnown, last.number == number { return last.known }
        let known = try known(number)
        edits.lastKnown = (number, known)
        return known
    }

    /// Whether nothing but the heads themselves is to be thought of: a change of the base names accepted transactions alone, of which
    /// none can be refused any more; a pending one the head that it found and nothing else.
    private func areAccepted(_ replaces: [TransactionID], but head: TransactionID?, _ standing: Standing) throws -> Bool {
        if standing == .pending { return replaces.count == (head == nil ? 0 : 1) && replaces.first == head }
        for id in replaces where id != edits.accepted {
            guard case .accepted? = try fate(of: id) else { return false }
            edits.accepted = id
        }
        guard let head, head != edits.accepted else { return true }
        guard case .accepted? = try fate(of: head) else { return false }
        return true
    }
}

extension Transaction {
    fileprivate func head(_ value: Value) -> Head { Head(id: id, stamp: stamp, author: author, value: value) }
}
