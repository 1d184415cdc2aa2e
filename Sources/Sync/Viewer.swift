import CRDT
import Sales

/// One person's eyes: everything that a hub gives out of its rows passes through here.
package struct Viewer {
    let author: AuthorID
    package let rights: Rights
    private let role: Device.Role
    private let changes: [RightsChange]
    private let schema: Schema
    private let hasScopes: Bool

    package init(_ device: Device, _ store: some HubStorage, _ schema: Schema) throws {
        author = device.author
        role = device.role
        changes = try store.rights(of: device.author)
        rights = changes.last?.rights ?? Rights(role: device.role)
        self.schema = schema
        hasScopes = try store.hasScopes()
    }

    /// Whether other slices were to be seen at any time after `arrival` than at it.
    func sawOtherwise(since arrival: ArrivalNumber) -> Bool {
        let before = changes.last { $0.arrival <= arrival }?.rights ?? Rights(role: role)
        return changes.contains { $0.arrival > arrival && !$0.rights.seesAlike(before) }
    }

    /// Whether any of the row may be seen. A row that is not known at all, nobody but its author has heard of.
    package func sees(_ name: RowName, in store: some HubStorage) throws -> Bool {
        if rights.scopes == .all || schema.isShared(name.entity) { return true }
        return rights.scopes.contains(hasScopes ? try store.scope(of: name.row) : .company)
    }

    package func sees(_ name: RowName, _ sensitivity: SensitivityClass, in store: some HubStorage) throws -> Bool {
        try rights.classes.contains(sensitivity) && sees(name, in: store)
    }

    /// The cells of a refusal's record that may be seen.
    func visible(_ cells: [VoidCell], in store: some HubStorage) throws -> [VoidCell] {
        try cells.filter { try sees(RowName($0.row, $0.entity), $0.sensitivity, in: store) }
    }

    /// Whether the transaction writes, in a row that may be seen, to a class that may not.
    func hidesClass(of transaction: Transaction, in store: some HubStorage) throws -> Bool {
        try transaction.parts.contains { part in
            try !rights.classes.contains(part.sensitivity)
                && sees(RowName(part.row.id(in: transaction.id), part.entity), in: store)
        }
    }

    /// What may be seen of an accepted transaction, without what is between author and hub; nil if nothing. One in an unknown format
    /// goes to those who see everything, as it is.
    func visible(_ bytes: [UInt8], apartFrom moved: [RowID: RowName], in store: some HubStorage) throws -> [UInt8]? {
        if rights.seesEverything, moved.isEmpty { return Transaction.forwardedBytes(of: bytes) ?? bytes }
        guard let transaction = try? Transaction(encoded: bytes) else { return rights.seesEverything ? bytes : nil }
        var parts = [Part]()
        for part in transaction.parts {
            let row = part.row.id(in: transaction.id)
            guard try moved[row] == nil && sees(RowName(row, part.entity), part.sensitivity, in: store) else { continue }
            parts.append(part)
        }
        if parts.isEmpty { return nil }
        return transaction.forwarded().with(parts: parts).encoded
    }

    /// What may be seen of a row of which something may. A field that the hub does not know goes only to those who see all classes:
    /// which one it is in stands nowhere once its transactions are rows.
    func visible(_ row: RowSnapshot) -> RowSnapshot {
        guard rights.classes != .all else { return row }
        let entity = schema.entity(row.entity)
        return RowSnapshot(
            id: row.id, entity: row.entity,
            cells: row.cells.filter { cell in
                if [.life, .parent, .scope].contains(cell.key.field) { return true }
                return entity?.field(cell.key.field).map { rights.classes.contains($0.sensitivity) } ?? false
            })
    }
}

extension Schema {
    /// Whether an entity's rows are for everybody in the workspace, whatever their scope: the directory, what defines the workspace's
    /// own fields, and what the schema says is shared.
    func isShared(_ entity: EntityID) -> Bool { self.entity(entity).map { $0.isWrittenByHub || $0.isShared } ?? false }
}
