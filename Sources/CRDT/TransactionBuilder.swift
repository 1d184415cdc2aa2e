/// Which heads a new change names.
public enum Naming: Sendable, Hashable {
    /// The head that is shown, and those that say the same: for a command that nobody prepared by looking.
    case shownHead
    /// All heads: to resolve a conflict, and for cells that show all their heads at once (elements, life, text).
    case allHeads
    /// These, as far as they are heads still or were: what was on the screen when editing began.
    case these([TransactionID])
}

/// Gathers what one author writes at once, and names what each change replaces.
///
/// Every change by a person also writes the life of its row, so that an edit that a deleter had not seen brings the row back.
public struct TransactionBuilder: Sendable {
    /// What is written of one row, in the order in which it was written.
    private struct Entry: Sendable {
        let row: RowReference
        let entity: EntityID
        var changes: [Change] = []
        /// The class of each change; empty as long as all are of class 0.
        var classes: [SensitivityClass] = []

        init(row: RowReference, entity: EntityID) {
            self.row = row
            self.entity = entity
            changes.reserveCapacity(8)
        }

        mutating func add(_ change: Change, _ sensitivity: SensitivityClass) {
            if sensitivity != 0 || !classes.isEmpty {
                classes += [SensitivityClass](repeating: 0, count: changes.count - classes.count)
                classes.append(sensitivity)
            }
            changes.append(change)
        }
    }

    public let id: TransactionID
    /// Created rows first, by ordinal.
    private var created: [Entry] = []
    private var existing: [Entry] = []
    private var places: [RowID: Int] = [:]

    public init(id: TransactionID) { self.id = id }

    public var isEmpty: Bool { created.isEmpty && existing.isEmpty }

    public var cellCount: Int { (created + existing).reduce(0) { $0 + slices(of: $1).reduce(0) { $0 + $1.changes.count } } }

    /// Creates a row, and gives back how this transaction refers to it.
    public mutating func create(_ entity: EntityID, parent: RowID? = nil) -> RowReference {
        let row = RowReference.created(UInt32(created.count))
        created.append(Entry(row: row, entity: entity))
        put(Change(cell: .life, replaces: [], content: .life(true)), row, 0)
        if let parent {
            put(Change(cell: .parent, replaces: [], content: .register(.link(parent))), row, 0)
        }
        return row
    }

    /// Writes a cell of a row that this transaction creates.
    public mutating func write(_ content: Content, to cell: CellKey, of row: RowReference, sensitivity: SensitivityClass = 0) {
        put(Change(cell: cell, replaces: [], content: content), row, sensitivity)
    }

    /// Writes a cell of a row that exists.
    ///
    /// - Parameters:
    ///   - row: The row as its author sees it.
    ///   - naming: What a register or group names; elements, life and text always name all heads, counters none.
    ///   - writesLife: False for machines, which never write the life of a row that people own.
    public mutating func write(
        _ content: Content, to cell: CellKey, of row: RowState, naming: Naming = .shownHead, sensitivity: SensitivityClass = 0,
        writesLife: Bool = true
    ) {
        let reference = RowReference.existing(row.id)
        if places[row.id] == nil {
            places[row.id] = existing.count
            existing.append(Entry(row: reference, entity: row.entity))
        }
        let heads = row[cell].heads.map(\.id)
        let named: [TransactionID] =
            switch (cell.kind, naming) {
            case (.counter, _): []
            case (.set, _), (.life, _), (.text, .shownHead), (.text, .allHeads), (_, .allHeads): heads
            case (_, .shownHead): row[cell].shownAlike.map(\.id)
            case (_, .these(let shown)): shown
            }
        put(Change(cell: cell, replaces: named, content: content), reference, sensitivity)
        if writesLife && cell.kind != .life {
            put(Change(cell: .life, replaces: row[.life].heads.map(\.id), content: .life(true)), reference, 0)
        }
    }

    /// Says that the row lives no longer; its fields stay.
    public mutating func delete(_ row: RowState) { write(.life(false), to: .life, of: row) }

    private mutating func put(_ change: Change, _ row: RowReference, _ sensitivity: SensitivityClass) {
        switch row {
        case .created(let ordinal):
            precondition(ordinal < created.count, "the row was created by this transaction")
            created[Int(ordinal)].add(change, sensitivity)
        case .existing(let id):
            guard let place = places[id] else { preconditionFailure("the row was named to this transaction") }
            existing[place].add(change, sensitivity)
        }
    }

    /// The changes of a row by class; of those to one cell of a class the last holds.
    private func slices(of entry: Entry) -> [(sensitivity: SensitivityClass, changes: [Change])] {
        // As a form is usually written: one class, field after field.
        if entry.classes.isEmpty, entry.changes.isAscending(by: { $0.cell < $1.cell }) { return [(0, entry.changes)] }
        let classes = entry.classes.isEmpty ? [SensitivityClass](repeating: 0, count: entry.changes.count) : entry.classes
        let order = entry.changes.indices.sorted { a, b in
            if classes[a] != classes[b] { return classes[a] < classes[b] }
            let (x, y) = (entry.changes[a].cell, entry.changes[b].cell)
            return x == y ? a < b : x < y
        }
        var slices = [(sensitivity: SensitivityClass, changes: [Change])]()
        for index in order {
            if slices.last?.sensitivity != classes[index] { slices.append((classes[index], [])) }
            let last = slices.endIndex - 1
            if slices[last].changes.last?.cell == entry.changes[index].cell { slices[last].changes.removeLast() }
            slices[last].changes.append(entry.changes[index])
        }
        return slices
    }

    /// The transaction; its parts and changes come in canonical order.
    public func build(
        author: AuthorID, stamp: Stamp, operation: OperationID? = nil, origin: Transaction.Origin? = nil
    ) -> Transaction {
        var parts = [Part]()
        parts.reserveCapacity(created.count + existing.count)
        for entries in [created, existing] {
            for entry in entries {
                for slice in slices(of: entry) {
                    parts.append(
                        Part(row: entry.row, entity: entry.entity, sensitivity: slice.sensitivity, changes: slice.changes))
                }
            }
        }
        return Transaction(id: id, author: author, stamp: stamp, operation: operation, origin: origin, parts: parts)
    }
}
