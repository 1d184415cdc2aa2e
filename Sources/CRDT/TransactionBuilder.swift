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
    public let id: TransactionID
    private var changes: [RowReference: [SensitivityClass: [CellKey: Change]]] = [:]
    private var entities: [RowReference: EntityID] = [:]
    private var ordinals: UInt32 = 0

    public init(id: TransactionID) { self.id = id }

    public var isEmpty: Bool { changes.isEmpty }

    public var cellCount: Int { changes.values.reduce(0) { $0 + $1.values.reduce(0) { $0 + $1.count } } }

    /// Creates a row, and gives back how this transaction refers to it.
    public mutating func create(_ entity: EntityID, parent: RowID? = nil) -> RowReference {
        let row = RowReference.created(ordinals)
        ordinals += 1
        entities[row] = entity
        put(Change(cell: .life, replaces: [], content: .life(true)), row, 0)
        if let parent {
            let cell = CellKey(field: .parent, kind: .register)
            put(Change(cell: cell, replaces: [], content: .register(.link(parent))), row, 0)
        }
        return row
    }

    /// Writes a cell of a row that this transaction creates.
    public mutating func write(_ content: Content, to cell: CellKey, of row: RowReference, sensitivity: SensitivityClass = 0) {
        precondition(entities[row] != nil, "the row was created by this transaction")
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
        entities[reference] = row.entity
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
        changes[row, default: [:]][sensitivity, default: [:]][change.cell] = change
    }

    /// The transaction; its parts and changes come in canonical order.
    public func build(
        author: AuthorID, stamp: Stamp, operation: OperationID? = nil, origin: Transaction.Origin? = nil
    ) -> Transaction {
        var parts = [Part]()
        for (row, slices) in changes {
            guard let entity = entities[row] else { continue }
            for (sensitivity, cells) in slices {
                parts.append(Part(row: row, entity: entity, sensitivity: sensitivity, changes: Array(cells.values)))
            }
        }
        return Transaction(id: id, author: author, stamp: stamp, operation: operation, origin: origin, parts: parts)
    }
}
