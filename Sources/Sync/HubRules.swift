import CRDT
import Sales

/// What a hub does with a transaction beside merging it: says whether it is welcome, and puts its rows into their scopes.
///
/// Rights are judged as they are when the transaction arrives; where a row was, as it was when its author wrote (merge rule 14).
public struct HubRules: Sendable {
    let schema: Schema
    /// Whose transactions these are; nil for the hub's own, which nobody judges.
    let device: Device?

    public init(schema: Schema, device: Device?) {
        self.schema = schema
        self.device = device
    }

    private func rights(of author: AuthorID, in store: some HubStorage) throws -> Rights {
        guard let device else { return Rights() }
        return try store.rights(of: author).last?.rights ?? Rights(role: device.role)
    }

    // MARK: Judging

    /// Why the transaction must be refused; nil if it is welcome.
    ///
    /// The reason never tells whether a row exists that its author may not see: who names a row that nobody knows is as welcome as who
    /// creates one, for row ids cannot be guessed.
    package func judge(_ transaction: Transaction, in store: some HubStorage) throws -> VoidReason? {
        guard let device else { return nil }
        let rights = try rights(of: device.author, in: store)
        if let reason = judge(transaction, by: rights) { return reason }
        for part in transaction.parts where rights.scopes != .all {
            if try !mayWrite(part, of: transaction, schema.entity(part.entity), rights, in: store) { return .permission }
        }
        return nil
    }

    /// As far as can be said without knowing any row.
    package func judge(_ transaction: Transaction, by rights: Rights) -> VoidReason? {
        guard transaction.author == device?.author, rights.writes else { return .permission }
        for part in transaction.parts {
            // Only the hub says who is a member, and what the workspace's entities and fields are.
            let entity = schema.entity(part.entity)
            if entity?.isWrittenByHub == true { return .permission }
            guard rights.classes.contains(part.sensitivity) else { return .permission }
            for change in part.changes {
                if let reason = judge(change, part, entity, rights) { return reason }
            }
        }
        return nil
    }

    private func judge(_ change: Change, _ part: Part, _ entity: Entity?, _ rights: Rights) -> VoidReason? {
        let field = entity?.field(change.cell.field)
        if case .existing = part.row, field?.isFixed == true { return .damaged }
        let kind: FieldKind? =
            switch change.cell.field {
            case .life: .life
            case .parent, .scope: .register
            default: field?.kind
            }
        if change.cell.kind != kind ?? change.cell.kind { return .damaged }
        if change.cell.kind == .life, change.cell.field != .life { return .damaged }
        // A field in another class than its own would reach whom it must not.
        if let field, field.sensitivity != part.sensitivity { return .damaged }
        if [.life, .parent, .scope].contains(change.cell.field), part.sensitivity != 0 { return .damaged }
        if case .life(false) = change.content, !rights.deletes { return .permission }
        if change.cell.field == .scope, case .existing = part.row, !rights.moves { return .permission }
        if case .text(let edits) = change.content,
            edits.count > Limits.textEdits
                || edits.reduce(0, { $0 + $1.inserted.unicodeScalars.count }) > Limits.textScalars
        {
            return .tooLarge
        }
        return nil
    }

    private func mayWrite(
        _ part: Part, of transaction: Transaction, _ entity: Entity?, _ rights: Rights, in store: some HubStorage
    ) throws -> Bool {
        if let target = part.scope, !rights.scopes.contains(target) { return false }
        if schema.isShared(part.entity) { return true }
        let name = RowName(part.row.id(in: transaction.id), part.entity)
        switch part.row {
        case .created:
            // Who may not see a row may not hang anything below it.
            guard let parent = part.parent else { return true }
            return try !isKnown(parent, to: store) || mayReach(parent, transaction, rights, in: store)
        case .existing:
            return try !store.isKnown(name) || mayReach(name.row, transaction, rights, in: store)
        }
    }

    private func isKnown(_ row: RowID, to store: some HubStorage) throws -> Bool {
        try schema.allEntities.contains { try store.isKnown(RowName(row, $0.id)) }
    }

    private func mayReach(
        _ row: RowID, _ transaction: Transaction, _ rights: Rights, in store: some HubStorage
    ) throws -> Bool {
        if try rights.scopes.contains(store.scope(of: row)) { return true }
        guard let seen = transaction.origin?.seen else { return false }
        return try rights.scopes.contains(store.scope(of: row, at: seen))
    }

    // MARK: Placing

    /// What must be known of a transaction's rows before it is applied.
    struct Before {
        /// The rows that it creates, and that were written to before they were created.
        var known = Set<RowID>()
    }

    func before(_ transaction: Transaction, in store: some HubStorage) throws -> Before {
        var before = Before()
        guard try needsPlaces(transaction, in: store) else { return before }
        for name in transaction.rowNames where try store.isKnown(name) { before.known.insert(name.row) }
        return before
    }

    private func needsPlaces(_ transaction: Transaction, in store: some HubStorage) throws -> Bool {
        if try store.hasScopes() || rights(of: transaction.author, in: store).home != .company { return true }
        return transaction.parts.contains { $0.scope != nil }
    }

    /// Puts the rows of a transaction that was accepted into their scopes: a root row into the one that it names, or else its author's
    /// home; any other into its parent's. Children follow their root.
    func place(
        _ transaction: Transaction, at arrival: ArrivalNumber, _ before: Before, in store: inout some HubStorage
    ) throws {
        if transaction.parts.contains(where: { Directory.contains($0.entity) }) {
            try HubRules.renewRights(in: &store, at: arrival)
        }
        guard try needsPlaces(transaction, in: store) else { return }
        let home = try rights(of: transaction.author, in: store).home
        for part in transaction.parts where !schema.isShared(part.entity) {
            let name = RowName(part.row.id(in: transaction.id), part.entity)
            let isKnown = before.known.contains(name.row)
            let scope: ScopeID
            switch part.row {
            case .created:
                if let target = part.scope {
                    scope = target
                } else if let parent = part.parent, try self.isKnown(parent, to: store) {
                    scope = try store.scope(of: parent)
                } else {
                    scope = home
                }
            case .existing:
                if let target = part.scope {
                    scope = target
                } else if isKnown {
                    continue
                } else {
                    // Nobody has heard of the row yet: until it is created it is where its author is.
                    scope = home
                }
            }
            try move(name, to: scope, at: arrival, isNew: !isKnown, in: &store)
        }
    }

    /// Puts the rows that are heard of for the first time, by a transaction that is refused, where its author is: what it had named
    /// must reach those whom a later transaction of its author reaches.
    func placeRefused(_ transaction: Transaction, at arrival: ArrivalNumber, in store: inout some HubStorage) throws {
        guard try needsPlaces(transaction, in: store) else { return }
        let home = try rights(of: transaction.author, in: store).home
        for name in transaction.rowNames where try !schema.isShared(name.entity) && !store.isKnown(name) {
            try move(name, to: home, at: arrival, isNew: true, in: &store)
        }
    }

    private func move(
        _ name: RowName, to scope: ScopeID, at arrival: ArrivalNumber, isNew: Bool, in store: inout some HubStorage
    ) throws {
        var open = [(name: name, isNew: isNew)]
        var seen: Set<RowID> = [name.row]
        while let next = open.popLast() {
            if try store.scope(of: next.name.row) != scope {
                try store.setScope(scope, of: next.name, at: arrival, moves: !next.isNew)
            }
            for child in try store.children(of: next.name.row) where seen.insert(child.row).inserted {
                open.append((child, false))
            }
        }
    }

    /// Works out everybody's rights from the directory's rows, and notes those that have changed.
    public static func renewRights(in store: inout some HubStorage, at arrival: ArrivalNumber) throws {
        var rows = [RowState]()
        for entity in Directory.entities { rows += try store.allRows(of: entity) }
        for (author, rights) in Directory.rights(from: rows).sorted(by: { $0.key < $1.key }) {
            if try store.rights(of: author).last?.rights != rights { try store.addRights(rights, of: author, from: arrival) }
        }
    }
}

extension Part {
    /// The scope that it puts its row into.
    fileprivate var scope: ScopeID? { link(.scope) }
    fileprivate var parent: RowID? { link(.parent) }

    private func link(_ field: FieldID) -> RowID? {
        for change in changes where change.cell.field == field {
            if case .register(.link(let row)) = change.content { return row }
        }
        return nil
    }
}
