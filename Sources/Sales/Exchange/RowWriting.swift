import CRDT

/// An imported row with its references resolved: what is to be written of each field.
public struct ResolvedRow: Sendable {
    public enum Content: Sendable, Hashable {
        case value(Value)
        /// The set is to have these; those of others stay unless they are all.
        case elements([Value], all: Bool)
        case counter(Int64)
        case text(String)
    }

    public var cells: [(field: Field, content: Content)]
    /// Nil where it stays as it is.
    public var parent: RowID?

    public init(cells: [(field: Field, content: Content)], parent: RowID? = nil) {
        self.cells = cells
        self.parent = parent
    }
}

extension TransactionBuilder {
    /// Creates a row that says what `imported` does. What is empty is not written.
    public mutating func create(_ entity: Entity, _ imported: ResolvedRow) -> RowReference {
        let row = create(entity.id, parent: imported.parent)
        for (field, content) in imported.cells {
            let sensitivity = field.sensitivity
            switch content {
            case .value(.null), .value(.group([])): continue
            case .value(let value):
                write(
                    field.kind == .group ? .group(value) : .register(value), to: field.cell(), of: row, sensitivity: sensitivity)
                for (cell, content) in field.superseded(by: value) { write(content, to: cell, of: row, sensitivity: sensitivity) }
            case .elements(let elements, _):
                for element in elements {
                    write(.element(present: true), to: field.cell(element: element), of: row, sensitivity: sensitivity)
                }
            case .counter(let sum):
                if sum != 0 { write(.counter(delta: sum), to: field.cell(), of: row, sensitivity: sensitivity) }
            case .text(let text):
                if !text.isEmpty {
                    write(
                        .text([TextEdit(position: 0, deleted: 0, inserted: text)]), to: field.cell(), of: row,
                        sensitivity: sensitivity)
                }
            }
        }
        return row
    }

    /// Writes to a row that exists what `imported` says and it does not: a row that says so already gets nothing, and another one the
    /// cells that differ.
    ///
    /// A conflict is not settled by a list that says what is shown; a field that never changes is left alone.
    ///
    /// - Parameter writesLife: False for rows of machines.
    /// - Returns: Whether there was anything to write.
    @discardableResult
    public mutating func update(_ row: RowState, _ imported: ResolvedRow, writesLife: Bool = true) -> Bool {
        var isChanged = false
        func put(_ content: Content, _ cell: CellKey, _ field: Field?, naming: Naming = .shownHead) {
            write(content, to: cell, of: row, naming: naming, sensitivity: field?.sensitivity ?? 0, writesLife: writesLife)
            isChanged = true
        }
        if let parent = imported.parent, row.value(.parent) != .link(parent) { put(.register(.link(parent)), .parent, nil) }
        for (field, content) in imported.cells where !field.isFixed {
            switch content {
            case .value(let value):
                if (row.value(field.id) ?? .null) == value { continue }
                if row.value(field.id) == nil, value == .group([]) { continue }
                put(field.kind == .group ? .group(value) : .register(value), field.cell(), field)
                for (old, content) in field.superseded(by: value) {
                    put(content, old, field, naming: field.naming(old: old, in: row, shown: nil))
                }
            case .elements(let elements, let all):
                for element in elements where !row[field.cell(element: element)].isPresent {
                    put(.element(present: true), field.cell(element: element), field)
                }
                guard all else { continue }
                let wanted = Set(elements.map(\.encoded))
                for element in row.elements(field.id) where !wanted.contains(element) {
                    put(.element(present: false), CellKey(field: field.id, kind: .set, element: element), field)
                }
            case .counter(let sum):
                let delta = sum &- row[field.cell()].counter
                if delta != 0 { put(.counter(delta: delta), field.cell(), field) }
            case .text(let text):
                let edits = TextEdit.difference(from: row[field.cell()].text, to: text)
                if !edits.isEmpty { put(.text(edits), field.cell(), field) }
            }
        }
        return isChanged
    }

    /// Brings a row back to life that was deleted.
    public mutating func revive(_ row: RowState) { write(.life(true), to: .life, of: row) }

    /// Says of a row that this transaction creates that it does not live: for copies of deleted rows.
    public mutating func createsDead(_ row: RowReference) { write(.life(false), to: .life, of: row) }
}
