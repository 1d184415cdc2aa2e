import CRDT
import SQLiteStore
import Sales
import Sync
import Terminal

// Many conflicts at once, and what the hub refused.
extension Agent {
    /// How one of a conflict's sides is chosen.
    private enum Rule: String, CaseIterable {
        case newest, oldest, mine

        func side(of conflict: ConflictView) -> SideView? {
            switch self {
            case .newest: conflict.sides.first
            case .oldest: conflict.sides.last
            case .mine: conflict.sides.first { $0.isMine == true }
            }
        }
    }

    /// Settles all conflicts that a filter means by one rule, as one operation that can be undone as one.
    ///
    /// - Parameter dryRun: Whether only to say what it would do.
    func settle(_ ruleName: String, _ text: String, dryRun: Bool) throws -> SettledResult {
        guard let rule = Rule(rawValue: ruleName.lowercased()) else {
            let rules = Rule.allCases.map(\.rawValue)
            throw SalesError(
                .badValue,
                "'\(ruleName.prefix(40))' is no rule.\(Spelling.hint(ruleName, among: rules)) There are: "
                    + "\(rules.joined(separator: ", ")).")
        }
        let filter = try ConflictFilter(text, store.schema)
        var result = SettledResult(
            dryRun: dryRun, rule: rule.rawValue, filter: text, count: 0, lines: [], operation: nil, transactions: [])
        if dryRun {
            try store.read { view in
                try forEachConflict(filter, rule, view) { row, conflict, side, _ in result.add(conflict, side) }
                if result.count == 0 { try requirePeople(filter, view) }
            }
            return result
        }
        let operation = operation()
        result = try store.write { editor in
            var result = result
            var builders = [TransactionBuilder(id: try nextID(editor))]
            try forEachConflict(filter, rule, editor) { row, conflict, side, field in
                result.add(conflict, side)
                if builders[builders.count - 1].cellCount > Transaction.cellLimit / 2 {
                    builders.append(TransactionBuilder(id: try nextID(editor)))
                }
                let chosen = row[field.cell()].heads[side.number - 1].value
                builders[builders.count - 1].write(
                    field.kind == .group ? .group(chosen) : .register(chosen), to: field.cell(), of: row,
                    naming: .these(row[field.cell()].heads.map(\.id)), sensitivity: field.sensitivity)
            }
            for builder in builders where !builder.isEmpty {
                result.transactions.append(try commit(editor, builder, operation: operation).id.description)
            }
            if !result.transactions.isEmpty { result.operation = operation.description }
            return result
        }
        if !result.transactions.isEmpty { onWrite() }
        return result
    }

    private func forEachConflict(
        _ filter: ConflictFilter, _ rule: Rule, _ view: StoreView,
        _ body: (RowState, ConflictView, SideView, Field) throws -> Void
    ) throws {
        let now = try now(view)
        for row in try view.rowsWithSeveralHeads() {
            guard row.lives, let entity = store.schema.entity(row.entity), !entity.isWrittenByHub else { continue }
            for conflict in try conflicts(of: row, entity, view) where filter.fits(conflict, now: now) {
                guard let side = rule.side(of: conflict) else { continue }
                try body(row, conflict, side, try entity.require(conflict.field))
            }
        }
    }

    // MARK: Refused transactions

    /// Writes what was refused once more, on what the rows show now; the draft is gone then.
    func resendDraft(_ part: String) throws -> DraftDoneResult {
        let result = try store.write { editor in
            let (draft, reason) = try requireDraft(part, editor)
            var skipped = [String]()
            let written = try commit(editor, operation: draft.operation) { builder in
                skipped = try rewrite(draft, into: &builder, editor)
            }
            guard let written else {
                throw SalesError(
                    .badValue,
                    "Nothing of it can be written again: \(skipped.joined(separator: "; ")). Enter it by hand, then drop the draft."
                )
            }
            try editor.removeDraft(draft.id)
            return DraftDoneResult(
                draft: draftView(draft, reason), transaction: written.id.description, skipped: skipped)
        }
        onWrite()
        return result
    }

    /// Forgets a refused transaction for good.
    func dropDraft(_ part: String) throws -> DraftDoneResult {
        try store.write { editor in
            let (draft, reason) = try requireDraft(part, editor)
            try editor.removeDraft(draft.id)
            return DraftDoneResult(draft: draftView(draft, reason), transaction: nil, skipped: [])
        }
    }

    private func requireDraft(_ part: String, _ view: StoreView) throws -> (Transaction, VoidReason) {
        let found = try view.drafts().filter { isPart(part, ofTransaction: $0.transaction.id.description) }
        guard let draft = found.first else {
            throw SalesError(.notFound, "There is no draft \(part.prefix(40)). See them with: satchel drafts")
        }
        guard found.count == 1 else {
            throw SalesError(.badValue, "Several drafts have such an id; give more digits of it.")
        }
        return (draft.transaction, draft.reason)
    }

    /// - Returns: What could not be written again, and why.
    private func rewrite(
        _ draft: Transaction, into builder: inout TransactionBuilder, _ editor: StoreEditor
    ) throws -> [String] {
        var skipped = [String]()
        var created: [RowID: RowReference] = [:]
        /// What the rows that it had created are called now, for links and parents.
        func renamed(_ content: Content, _ id: TransactionID) -> Content {
            func row(_ value: Value) -> Value {
                guard case .link(let old) = value, let new = created[old] else { return value }
                return .link(new.id(in: id))
            }
            return if case .register(let value) = content { .register(row(value)) } else { content }
        }
        // Its parents first: parts come by the order in which rows were created, and a child is created after its parent.
        for part in draft.parts {
            guard let entity = store.schema.entity(part.entity) else {
                skipped.append("a row of a kind that is not known here")
                continue
            }
            try requireWritable(entity, editor)
            let id = part.row.id(in: draft.id)
            if case .created = part.row {
                let row: RowReference
                if let known = created[id] {
                    row = known
                } else {
                    var parent: RowID?
                    if case .register(.link(let above))? = draft.change(.parent, of: id).map({ renamed($0.content, builder.id) })
                    {
                        parent = above
                    }
                    // A child of a row that was refused with another transaction has nowhere to go yet.
                    if let above = parent, !created.values.contains(where: { $0.id(in: builder.id) == above }),
                        try !entity.parents.contains(where: { name in
                            try store.schema.entity(named: name).map { try editor.find(above, entity: $0.id)?.lives == true }
                                ?? false
                        })
                    {
                        skipped.append("a \(entity.label.en), whose \(entity.parents.joined(separator: " or ")) is not here")
                        continue
                    }
                    row = builder.create(entity.id, parent: parent)
                    created[id] = row
                }
                for change in part.changes where change.cell != .life && change.cell != .parent {
                    builder.write(
                        renamed(change.content, builder.id), to: change.cell, of: row, sensitivity: part.sensitivity)
                }
                continue
            }
            guard let row = try editor.find(id, entity: entity.id) else {
                skipped.append("a \(entity.label.en) that is not here any more")
                continue
            }
            for change in part.changes {
                switch change.content {
                case .life(true): continue
                case .life(false): builder.delete(row)
                case .text where Set(change.replaces) != Set(row[change.cell].heads.map(\.id)):
                    skipped.append("\(fieldName(change.cell.field, entity)), which was changed since")
                default:
                    builder.write(
                        renamed(change.content, builder.id), to: change.cell, of: row, sensitivity: part.sensitivity)
                }
            }
        }
        return skipped
    }
}

extension SettledResult {
    fileprivate mutating func add(_ conflict: ConflictView, _ side: SideView) {
        count += 1
        guard lines.count < 100 else { return }
        lines.append(
            Line(
                row: conflict.row, entity: conflict.entity, title: conflict.title, field: conflict.field,
                shown: conflict.sides.first?.value ?? "", value: side.value, author: side.author))
    }
}
