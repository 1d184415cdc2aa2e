/// What a refused transaction would have replaced, cell by cell: whoever replaced it inherits this.
public struct VoidCell: Hashable, Sendable {
    public let row: RowID
    public let entity: EntityID
    public let sensitivity: SensitivityClass
    public let cell: CellKey
    public let replaced: [TransactionID]

    public init(row: RowID, entity: EntityID, sensitivity: SensitivityClass, cell: CellKey, replaced: [TransactionID]) {
        self.row = row
        self.entity = entity
        self.sensitivity = sensitivity
        self.cell = cell
        self.replaced = replaced
    }

    /// The record of `transaction`, as it is kept and sent when it is refused.
    public static func all(of transaction: Transaction) -> [VoidCell] {
        transaction.parts.flatMap { part in
            part.changes.map { change in
                VoidCell(
                    row: part.row.id(in: transaction.id), entity: part.entity, sensitivity: part.sensitivity, cell: change.cell,
                    replaced: change.replaces)
            }
        }
    }
}

/// What the merge needs of a store. All methods act within the store's current write transaction.
public protocol MergeStorage {
    /// The row with at least the cells of `keys`; an empty one of `entity` if the row is not known yet.
    mutating func row(_ id: RowID, entity: EntityID, cells keys: [CellKey]) throws -> RowState
    /// Saves the cells of `row` named by `changed`, which were asked for before.
    mutating func save(_ row: RowState, changed: [CellKey]) throws
    /// Takes in a part that creates a row of which nothing at all is known here, the common case of an import or a first sync: each
    /// change becomes its cell's only head. Answers false, having done nothing, where anything is known of the row, or where the
    /// store has no shorter way; the general one is then taken.
    mutating func insertNew(_ part: Part, row: RowID, of transaction: Transaction) throws -> Bool
    /// Takes in a part that writes registers, groups and life of a row each of which has one head or none here, the common case of an
    /// edit: the head is replaced, or stands beside the new one. Answers false, having done nothing, where anything else is there
    /// to be thought of, or where the store has no shorter way; the general one is then taken.
    mutating func insertEdit(_ part: Part, row: RowID, of transaction: Transaction, as standing: Standing) throws -> Bool
    /// Whether the transaction's changes have been applied here, or it was refused.
    func isKnown(_ id: TransactionID) throws -> Bool
    /// Whether the transaction's changes are applied here, but the hub is not known to have it.
    func isPending(_ id: TransactionID) throws -> Bool
    /// Whether an accepted change named `id` in this cell before it was known.
    func isEarly(_ id: TransactionID, row: RowID, cell: CellKey) throws -> Bool
    mutating func markEarly(_ id: TransactionID, row: RowID, cell: CellKey) throws
    /// The pending transactions here that named `id` in this cell before it was known.
    func awaiting(_ id: TransactionID, row: RowID, cell: CellKey) throws -> [TransactionID]
    mutating func markAwaited(_ id: TransactionID, row: RowID, cell: CellKey, by pending: TransactionID) throws
    /// Forgets what a transaction that is no longer pending awaits.
    mutating func removeAwaited(by pending: TransactionID) throws
    /// What the refused transaction `id` had named in this cell; nil if it was not refused or did not write the cell.
    func voidReplacements(_ id: TransactionID, row: RowID, cell: CellKey) throws -> [TransactionID]?
    mutating func recordVoid(_ id: TransactionID, _ cells: [VoidCell]) throws
    /// The text's events known here, in no particular order.
    func textEvents(row: RowID, cell: CellKey) throws -> [TextEvent]
    mutating func addTextEvent(_ event: TextEvent, row: RowID, cell: CellKey) throws
    mutating func removeTextEvent(_ id: TransactionID, row: RowID, cell: CellKey) throws
}

/// Whether a transaction is in the base (the hub accepted it) or still pending here.
public enum Standing: Sendable {
    case base
    case pending
}

extension MergeStorage {
    public mutating func insertNew(_ part: Part, row: RowID, of transaction: Transaction) throws -> Bool { false }

    public mutating func insertEdit(
        _ part: Part, row: RowID, of transaction: Transaction, as standing: Standing
    ) throws -> Bool { false }

    /// Applies a transaction that is not known here yet: each change removes the heads that it names and adds its own.
    ///
    /// - Parameter only: The one row to apply it to, where the others show it already; nil for all.
    /// - Precondition: `isKnown` already answers true for it, and it was not applied before.
    /// - Complexity: O(cells), plus the replay of texts that it edits concurrently.
    public mutating func insert(_ transaction: Transaction, as standing: Standing, only: RowID? = nil) throws {
        for part in transaction.parts {
            let id = part.row.id(in: transaction.id)
            if let only, only != id { continue }
            if case .created = part.row {
                if try insertNew(part, row: id, of: transaction) { continue }
            } else if try insertEdit(part, row: id, of: transaction, as: standing) {
                continue
            }
            let keys = part.changes.map(\.cell)
            var row = try row(id, entity: part.entity, cells: keys)
            for change in part.changes {
                var cell = row[change.cell]
                if case .counter(let delta) = change.content {
                    cell.counter &+= delta
                } else {
                    let before = change.cell.kind == .text ? cell.heads.map(\.id) : []
                    let replaced = try inherited(change.replaces, row: row.id, cell: change.cell)
                    try replace(replaced, by: transaction.id, standing, row: row.id, key: change.cell, in: &cell)
                    if try !isEarly(transaction.id, row: row.id, cell: change.cell) {
                        let head = Head(
                            id: transaction.id, stamp: transaction.stamp, author: transaction.author,
                            value: change.content.headValue)
                        let hiders = try awaiting(transaction.id, row: row.id, cell: change.cell)
                        if hiders.isEmpty { cell.add(head) }
                        for hider in hiders { cell.covers.append(Cover(head: head, by: hider)) }
                    }
                    if case .text(let edits) = change.content {
                        let event = TextEvent(id: transaction.id, parents: change.replaces, edits: edits)
                        try addTextEvent(event, row: row.id, cell: change.cell)
                        if Set(before) == Set(change.replaces) {
                            cell.text = TextGraph.applying(edits, to: cell.text)
                        } else {
                            cell.text = TextGraph.replay(try textEvents(row: row.id, cell: change.cell))
                        }
                    }
                }
                row.cells[change.cell] = cell
            }
            try save(row, changed: keys)
        }
    }

    /// Moves a pending transaction into the base: what it hid is now replaced for good. Nothing that is shown changes.
    public mutating func settle(_ transaction: Transaction) throws {
        for part in transaction.parts {
            let written = part.changes.filter { $0.cell.kind != .counter }
            var row = try row(part.row.id(in: transaction.id), entity: part.entity, cells: written.map(\.cell))
            var changed = [CellKey]()
            for change in written {
                var cell = row[change.cell]
                let replaced = try inherited(change.replaces, row: row.id, cell: change.cell)
                try replace(replaced, by: transaction.id, .base, row: row.id, key: change.cell, in: &cell)
                guard cell != row[change.cell] else { continue }
                row.cells[change.cell] = cell
                changed.append(change.cell)
            }
            if !changed.isEmpty { try save(row, changed: changed) }
        }
        try removeAwaited(by: transaction.id)
    }

    /// Takes note that the hub refused the transaction `id`, and takes it back if it is pending here.
    ///
    /// What it hid comes back, unless somebody has replaced it meanwhile: who did inherits what it had named.
    ///
    /// - Parameters:
    ///   - cells: What it named by the hub's record, for the slices that this node may see. A hub that could not read the
    ///     transaction has no record; then nobody inherits anything, here as there.
    ///   - pending: The transaction itself where it is applied here as pending.
    public mutating func void(_ id: TransactionID, _ cells: [VoidCell], pending: Transaction?) throws {
        try recordVoid(id, cells)
        var deltas: [RowID: [CellKey: Int64]] = [:]
        for part in pending?.parts ?? [] {
            for change in part.changes {
                if case .counter(let delta) = change.content {
                    deltas[part.row.id(in: id), default: [:]][change.cell, default: 0] &+= delta
                }
            }
        }
        var recorded: [RowID: Set<CellKey>] = [:]
        for record in cells { recorded[record.row, default: []].insert(record.cell) }
        let unrecorded = pending.map(VoidCell.all(of:))?.filter { recorded[$0.row]?.contains($0.cell) != true } ?? []
        for record in cells + unrecorded {
            let key = record.cell
            let isRecorded = recorded[record.row]?.contains(key) == true
            var row = try row(record.row, entity: record.entity, cells: [key])
            var cell = row[key]
            if key.kind == .counter {
                cell.counter &-= deltas[record.row]?[key] ?? 0
            } else {
                let replaced = try inherited(record.replaced, row: record.row, cell: key)
                if try isRecorded && isEarly(id, row: record.row, cell: key) {
                    try replace(replaced, by: id, .base, row: record.row, key: key, in: &cell)
                }
                for heir in isRecorded ? try awaiting(id, row: record.row, cell: key) : [] {
                    try replace(replaced, by: heir, .pending, row: record.row, key: key, in: &cell)
                }
                if pending != nil { uncover(id, isInherited: isRecorded, in: &cell) }
                if key.kind == .text, pending != nil {
                    try removeTextEvent(id, row: record.row, cell: key)
                    cell.text = TextGraph.replay(try textEvents(row: record.row, cell: key))
                }
            }
            // Texts that differ in normalisation alone are equal to ==, so what was pending is saved in any case.
            guard pending != nil || cell != row[key] else { continue }
            row.cells[key] = cell
            try save(row, changed: [key])
        }
        if pending != nil { try removeAwaited(by: id) }
    }

    /// Takes the pending transaction `id` out of a cell.
    private func uncover(_ id: TransactionID, isInherited: Bool, in cell: inout CellState) {
        let hidden = cell.covers.filter { $0.by == id }.map(\.head)
        cell.covers.removeAll { $0.by == id }
        if cell.remove(id) != nil || !isInherited {
            cell.covers.removeAll { $0.head.id == id }
            for head in hidden where !cell.covers.contains(where: { $0.head.id == head.id }) { cell.add(head) }
        } else {
            // Somebody replaced it. A pending transaction that did inherits what it hid; an accepted one has replaced that for good.
            let heirs = cell.covers.filter { $0.head.id == id }.map(\.by)
            cell.covers.removeAll { $0.head.id == id }
            for heir in heirs {
                // An heir that had named what it now inherits already covers it.
                for cover in hidden.map({ Cover(head: $0, by: heir) }) where !cell.covers.contains(cover) {
                    cell.covers.append(cover)
                }
            }
        }
    }

    private mutating func replace(
        _ ids: [TransactionID], by transaction: TransactionID, _ standing: Standing, row: RowID, key: CellKey,
        in cell: inout CellState
    ) throws {
        for id in ids {
            let removed = cell.remove(id)
            let covered = cell.covers.first { $0.head.id == id }?.head
            if let head = removed ?? covered {
                switch standing {
                case .base: cell.covers.removeAll { $0.head.id == id }
                case .pending: cell.covers.append(Cover(head: head, by: transaction))
                }
            }
            // The hub, too, meets this change before the one that it names: should that be refused, whoever named it inherits.
            switch standing {
            case .base: if try !isKnown(id) || isPending(id) { try markEarly(id, row: row, cell: key) }
            case .pending: if try !isKnown(id) { try markAwaited(id, row: row, cell: key, by: transaction) }
            }
        }
    }

    /// `ids` and, for each that was refused, what it had named in this cell, and so on.
    private func inherited(_ ids: [TransactionID], row: RowID, cell: CellKey) throws -> [TransactionID] {
        if ids.isEmpty { return ids }
        var all = ids
        var seen = Set(ids)
        var next = 0
        while next < all.count {
            for id in try voidReplacements(all[next], row: row, cell: cell) ?? [] where seen.insert(id).inserted {
                all.append(id)
            }
            next += 1
        }
        return all
    }
}
