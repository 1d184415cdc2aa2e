import CRDT
import SQLiteStore
import Sales
import Sync

// Two rows that are one: taking the duplicate into the row that stays, and separating them again.
//
// A merge is one ordinary transaction, so all of it holds or none. Its operation names the pair (`OperationID.init(merging:into:)`): by that any
// laptop finds it again in the history of either row, and takes it back as every operation is taken back.
extension Agent {
    /// Takes the row `other` into the row `kept`.
    ///
    /// - Parameter dryRun: Whether only to say what it would do.
    func mergeRows(_ kept: String, _ other: String, dryRun: Bool) throws -> MergeRowsResult {
        if dryRun { return try store.read { try plan(kept, other, $0).result(dryRun: true) } }
        let result = try store.write { editor in
            let plan = try plan(kept, other, editor)
            var result = plan.result(dryRun: false)
            guard !plan.isEmpty else { return result }
            guard plan.builder.cellCount <= Transaction.cellLimit else {
                throw SalesError(
                    .badValue,
                    "More rows link to the second one than one change may hold. Name it first, so that it is the one that stays.")
            }
            let operation = OperationID(merging: plan.other.id, into: plan.kept.id)
            result.transaction = try commit(editor, plan.builder, operation: operation).id.description
            result.operation = operation.description
            result.other.lives = false
            return result
        }
        if result.transaction != nil { onWrite() }
        return result
    }

    private func plan(_ keptReference: String, _ otherReference: String, _ view: StoreView) throws -> MergePlan {
        let (kept, entity) = try requireRow(keptReference, entity: nil, view)
        let (other, otherEntity) = try requireRow(otherReference, entity: nil, view, deletedToo: true)
        guard entity.id == otherEntity.id else {
            throw SalesError(
                .badValue, "One is a \(entity.label.en), the other a \(otherEntity.label.en). Name two rows of one kind.")
        }
        guard kept.id != other.id else { throw SalesError(.badValue, "Both names mean one row. Name the duplicate second.") }
        try requireWritable(entity, view)
        guard !entity.isMachine else {
            throw SalesError(.badValue, "A \(entity.label.en) is written by programs, which would make it anew. Leave it.")
        }
        guard kept.lives else {
            let into = try standingMerges(of: kept.id, entity, view).last { $0.other == kept.id }
            throw SalesError(
                .badValue,
                into.map { "The first row was itself merged into \($0.kept.description.prefix(12)). Name that one first." }
                    ?? "The first row is deleted. Name first the one that stays.")
        }
        let before = try standingMerges(of: other.id, entity, view).last { $0.other == other.id }
        guard other.lives || before?.kept == kept.id else {
            throw SalesError(
                .badValue,
                before.map {
                    "The second row was merged into \($0.kept.description.prefix(12)) already. Separate them first: satchel unmerge "
                        + "\(other.id.description.prefix(12))"
                } ?? "The second row is deleted already; there is nothing to merge.")
        }
        var plan = MergePlan(
            id: try nextID(view), entity, kept, other, keptRow: try merged(kept, entity, view),
            otherRow: try merged(other, entity, view), isAgain: before?.kept == kept.id)
        plan.takeFields()
        try turnLinks(&plan, view)
        plan.finish()
        return plan
    }

    private func merged(_ row: RowState, _ entity: Entity, _ view: StoreView) throws -> MergedRow {
        var key: String?
        if let field = entity.field(named: "key"), case .text(let text)? = row.value(field.id) { key = text }
        return MergedRow(
            id: row.id.description, title: try title(row.id, entity, view), key: key, lives: row.lives)
    }

    /// Turns what links to the duplicate to the row that stays: children, and links of any row.
    private func turnLinks(_ plan: inout MergePlan, _ view: StoreView) throws {
        for entity in store.schema.allEntities {
            if entity.parents.contains(plan.entity.name) {
                for child in try view.children(of: plan.other.id, entity) {
                    try turn(.parent, nil, of: child.id, entity, &plan, view)
                }
            }
            for field in entity.allFields where field.type == .link {
                guard field.targets.isEmpty || field.targets.contains(plan.entity.id) else { continue }
                let old = Value.link(plan.other.id)
                let rows =
                    field.kind == .set
                    ? try view.living(entity, having: old, in: field)
                    : try view.living(entity, where: field, is: old, limit: .max).map(\.id)
                for row in rows { try turn(field.cell(), field, of: row, entity, &plan, view) }
            }
        }
    }

    private func turn(
        _ cell: CellKey, _ field: Field?, of id: RowID, _ entity: Entity, _ plan: inout MergePlan, _ view: StoreView
    ) throws {
        guard id != plan.other.id else { return }
        // Nothing hangs below itself or belongs to itself; what only the hub or the row's creation may write stays as well.
        guard id != plan.kept.id, !entity.isWrittenByHub, field?.isFixed != true, let row = try view.find(id, entity: entity.id)
        else { return plan.leave(entity, field) }
        plan.turn(cell, field, of: row, entity)
    }

    // MARK: Separating

    /// Separates two rows, whichever of the two is named, and whichever was taken into the other.
    ///
    /// - Parameter from: The other row of the two, where one is not enough to know which pair is meant.
    func unmerge(_ reference: String, from partner: String?, dryRun: Bool) throws -> UnmergeResult {
        if dryRun { return try store.read { try planUnmerge(reference, partner, $0).result } }
        let result = try store.write { editor in
            let (merges, plan) = try planUnmerge(reference, partner, editor)
            var result = plan
            result.dryRun = false
            // Should both directions stand, the second is taken back on what the first has left.
            for merge in merges {
                let (kept, other) = try (find(merge.kept, of: merge, editor), find(merge.other, of: merge, editor))
                // Both rows get a line in their history, whatever else there is to take back: so the merge is known to be undone.
                result.transactions += try write(undo(of: merge, editor), editor) { builder in
                    for row in [kept, other] where row.lives || row.id == merge.other {
                        builder.write(.life(true), to: .life, of: row)
                    }
                }.transactions
            }
            result.other.lives = true
            return result
        }
        if !result.transactions.isEmpty { onWrite() }
        return result
    }

    /// - Returns: The merges of the pair, in the order in which they are to be taken back, and what that does.
    private func planUnmerge(
        _ reference: String, _ partner: String?, _ view: StoreView
    ) throws -> (merges: [RowMerge], result: UnmergeResult) {
        let (row, entity) = try requireRow(reference, entity: nil, view, deletedToo: true)
        let other = try partner.map { try requireRow($0, entity: entity.name, view, deletedToo: true).0.id }
        let all = try standingMerges(of: row.id, entity, view).filter { other == nil || $0.partner(of: row.id) == other }
        // A duplicate is in one row; in the row that stays there may be several duplicates.
        guard let merge = all.last(where: { $0.other == row.id }) ?? all.last else {
            throw SalesError(
                .notFound,
                "That \(entity.label.en) was not merged with another one, or they were separated already. See: satchel history "
                    + "\(row.id.description.prefix(12))")
        }
        guard merge.other == row.id || Set(all.map(\.other)).subtracting([row.id]).count == 1 else {
            let list = try all.map { "\($0.other.description.prefix(12)) \(try title($0.other, entity, view))" }
            throw SalesError(
                .badValue, "Several rows were merged into that one; name the duplicate:\n  " + list.joined(separator: "\n  "))
        }
        let (kept, duplicate) = try (find(merge.kept, of: merge, view), find(merge.other, of: merge, view))
        if !kept.lives, let further = try standingMerges(of: kept.id, entity, view).last(where: { $0.other == kept.id }) {
            throw SalesError(
                .badValue,
                "The row that it was merged into was itself merged into \(further.kept.description.prefix(12)) since. "
                    + "Separate those first: satchel unmerge \(kept.id.description.prefix(12))")
        }
        let merges = Array(all.filter { $0.partner(of: row.id) == merge.partner(of: row.id) }.reversed())
        guard let last = merges.first?.transactions.last else { preconditionFailure("a merge has a transaction") }
        var result = UnmergeResult(
            dryRun: true, entity: entity.name, kept: try merged(kept, entity, view), other: try merged(duplicate, entity, view),
            author: try person(last.author, view), time: last.stamp.milliseconds, back: [], skipped: [], transactions: [])
        var counts = LinkCounts()
        for merge in merges {
            let undo = try undo(of: merge, view)
            // That the rows live is no news, and not what is taken back where the duplicate lives already.
            result.skipped += try undo.skipped.filter { $0.cell != .life }.map { try words($0, view) }
            for builder in undo.builders({ TransactionID(site: SiteID(low: 0), random: 0) }) {
                for part in builder.build(author: AuthorID(high: 0, low: 0), stamp: Stamp(packed: 0)).parts {
                    let entity = store.schema.entity(part.entity)
                    for change in part.changes where change.cell != .life {
                        counts.add(entity?.name ?? "row", fieldName(change.cell.field, entity))
                    }
                }
            }
        }
        result.back = counts.all
        return (merges, result)
    }

    private func undo(of merge: RowMerge, _ view: StoreView) throws -> HistoryUndo {
        let (rows, histories) = try rowsAndHistories(of: merge.transactions, view)
        return try HistoryUndo(of: merge.operation, transactions: merge.transactions, rows: rows, histories: histories)
    }

    private func find(_ id: RowID, of merge: RowMerge, _ view: StoreView) throws -> RowState {
        guard let row = try view.find(id, entity: merge.entity) else {
            throw SalesError(.notFound, "One of the two rows is not on this laptop; let somebody separate them who sees both.")
        }
        return row
    }

    // MARK: What was merged

    /// All merges of one pair in one direction.
    private struct RowMerge {
        let kept: RowID
        let other: RowID
        let entity: EntityID
        let operation: OperationID
        /// Oldest first; several if two laptops did it, or if it was done again.
        var transactions: [Transaction]

        func partner(of row: RowID) -> RowID { row == kept ? other : kept }
    }

    /// The merges that a row took part in and that were not taken back, the latest last, as far as the history here reaches.
    private func standingMerges(of row: RowID, _ entity: Entity, _ view: StoreView) throws -> [RowMerge] {
        var found: [OperationID: RowMerge] = [:]
        var order = [OperationID]()
        let accepted = try view.history(of: row, entity: entity.id).map(\.transaction)
        for transaction in accepted + (try view.pendingTransactions()) {
            guard let operation = transaction.operation else { continue }
            for (kept, other) in Agent.pairs(transaction, entity.id, row)
            where operation == OperationID(merging: other, into: kept) {
                found[
                    operation,
                    default: RowMerge(
                        kept: kept, other: other, entity: entity.id, operation: operation, transactions: [])
                ]
                .transactions.append(transaction)
                order.removeAll { $0 == operation }
                order.append(operation)
            }
        }
        return try order.compactMap { found[$0] }.filter { merge in
            // The duplicate's history has a line of each merge, and of whatever takes one back.
            let ids = Set(merge.transactions.map(\.id))
            return try !view.rowHistory(merge.other, entity: entity.id).standing(ids).isEmpty
        }
    }

    /// The pairs with `row` of which a transaction may be the merge: it deletes one of the two.
    private static func pairs(_ transaction: Transaction, _ entity: EntityID, _ row: RowID) -> [(kept: RowID, other: RowID)] {
        var rows = Set<RowID>()
        var deleted = Set<RowID>()
        for part in transaction.parts where part.entity == entity {
            let id = part.row.id(in: transaction.id)
            rows.insert(id)
            if part.changes.contains(where: { $0.content == .life(false) }) { deleted.insert(id) }
        }
        guard rows.contains(row) else { return [] }
        let below = deleted.subtracting([row]).map { (kept: row, other: $0) }
        return deleted.contains(row) ? below + rows.subtracting([row]).map { (kept: $0, other: row) } : below
    }

    /// What `show` tells of a row's merges.
    func mergeViews(of row: RowID, _ entity: Entity, _ view: StoreView) throws -> [MergeView]? {
        let merges = try standingMerges(of: row, entity, view)
        // Where two merged the pair in opposite directions, only what was said last is worth telling.
        let last = Dictionary(merges.map { ($0.partner(of: row), $0.operation) }, uniquingKeysWith: { $1 })
        let views = try merges.filter { last[$0.partner(of: row)] == $0.operation }.compactMap { merge -> MergeView? in
            guard let last = merge.transactions.last, let partner = try view.find(merge.partner(of: row), entity: entity.id)
            else { return nil }
            let below = store.schema.entities.filter { $0.parents.contains(entity.name) }
            return MergeView(
                row: try merged(partner, entity, view), isInto: merge.other == row,
                author: try person(last.author, view), time: last.stamp.milliseconds, operation: merge.operation.description,
                late: try below.reduce(0) { try $0 + view.children(of: merge.other, $1).count })
        }
        return views.isEmpty ? nil : views
    }
}

/// Counts rows by their kind and the field, in the order in which they come.
private struct LinkCounts {
    private(set) var all: [LinkCount] = []

    mutating func add(_ entity: String, _ field: String) {
        if let place = all.firstIndex(where: { $0.entity == entity && $0.field == field }) {
            all[place].rows += 1
        } else {
            all.append(LinkCount(entity: entity, field: field, rows: 1))
        }
    }
}

/// What a merge writes, and what it says of itself.
private struct MergePlan {
    let entity: Entity
    let kept: RowState
    let other: RowState
    private let keptRow: MergedRow
    private let otherRow: MergedRow
    private let isAgain: Bool
    private(set) var builder: TransactionBuilder
    private var filled: [MergeRowsResult.Filled] = []
    private var differences: [MergeRowsResult.Difference] = []
    private var links = LinkCounts()
    private var left = LinkCounts()
    private var changes = 0
    /// The old fields that were written with the groups that have taken them over.
    private var written = Set<FieldID>()

    var isEmpty: Bool { changes == 0 }

    init(
        id: TransactionID, _ entity: Entity, _ kept: RowState, _ other: RowState, keptRow: MergedRow, otherRow: MergedRow,
        isAgain: Bool
    ) {
        builder = TransactionBuilder(id: id)
        self.entity = entity
        self.kept = kept
        self.other = other
        self.keptRow = keptRow
        self.otherRow = otherRow
        self.isAgain = isAgain
    }

    func result(dryRun: Bool) -> MergeRowsResult {
        MergeRowsResult(
            dryRun: dryRun, entity: entity.name, kept: keptRow, other: otherRow, isAgain: isAgain, filled: filled,
            differences: differences, links: links.all, left: left.all, changes: changes)
    }

    // MARK: Fields

    mutating func takeFields() {
        // Groups first: they write the fields that they have taken over, too.
        for field in entity.allFields.filter({ $0.kind == .group }) + entity.allFields.filter({ $0.kind != .group }) {
            switch field.kind {
            case .register, .group: if !written.contains(field.id) { takeValue(field) }
            case .set: takeElements(field)
            case .text: takeText(field)
            case .counter: tellCounter(field)
            case .life: break
            }
        }
    }

    private mutating func takeValue(_ field: Field) {
        let heads = other[field.cell()].heads.filter { !MergePlan.isNothing($0.value) && $0.value != .link(kept.id) }
        guard let first = heads.first else { return }
        let ours = kept.value(field.id).flatMap { MergePlan.isNothing($0) ? nil : $0 }
        let shown: Value?
        if let ours {
            shown = ours
        } else if field.isFixed {
            shown = nil
        } else {
            shown = first.value
            filled.append(.init(field: field.name, value: field.text(first.value)))
            changes += 1
            builder.copy(first.value, to: field, of: kept)
            written.formUnion(field.supersedes.map(\.field))
        }
        var told: [Value?] = [shown]
        for head in heads where !told.contains(head.value) {
            told.append(head.value)
            differences.append(
                .init(field: field.name, kept: shown.map { field.text($0) } ?? "", other: field.text(head.value)))
        }
    }

    private static func isNothing(_ value: Value) -> Bool { value == .null || value == .group([]) }

    private mutating func takeElements(_ field: Field) {
        for element in other.elements(field.id) {
            guard let value = try? Value(encoded: element), value != .link(kept.id) else { continue }
            let cell = field.cell(element: value)
            guard !kept[cell].isPresent, !field.isFixed else { continue }
            builder.write(.element(present: true), to: cell, of: kept, sensitivity: field.sensitivity)
            filled.append(.init(field: field.name, value: field.text(value)))
            changes += 1
        }
    }

    private mutating func takeText(_ field: Field) {
        let (ours, theirs) = (kept[field.cell()].text, other[field.cell()].text)
        guard !theirs.isEmpty, theirs != ours else { return }
        guard ours.isEmpty, !field.isFixed, theirs.unicodeScalars.count <= Limits.textScalars else {
            return differences.append(.init(field: field.name, kept: ours, other: theirs))
        }
        builder.write(
            .text([TextEdit(position: 0, deleted: 0, inserted: theirs)]), to: field.cell(), of: kept,
            sensitivity: field.sensitivity)
        filled.append(.init(field: field.name, value: theirs))
        changes += 1
    }

    /// A count is told and not added: should two laptops merge the pair at once, it would be added twice, and nobody would see that.
    private mutating func tellCounter(_ field: Field) {
        let theirs = other[field.cell()].counter
        if theirs != 0 {
            differences.append(.init(field: field.name, kept: String(kept[field.cell()].counter), other: String(theirs)))
        }
    }

    // MARK: Links and lives

    /// Writes one link anew. It says nothing of the row's life: a deletion that did not see this stands.
    mutating func turn(_ cell: CellKey, _ field: Field?, of row: RowState, _ entity: Entity) {
        if let field, field.kind == .set {
            for (link, isPresent) in [(other.id, false), (kept.id, true)] {
                builder.write(
                    .element(present: isPresent), to: field.cell(element: .link(link)), of: row, sensitivity: field.sensitivity,
                    writesLife: false)
            }
        } else {
            builder.write(
                .register(.link(kept.id)), to: cell, of: row, sensitivity: field?.sensitivity ?? 0, writesLife: false)
        }
        links.add(entity.name, field?.name ?? "parent")
        changes += 1
    }

    mutating func leave(_ entity: Entity, _ field: Field?) { left.add(entity.name, field?.name ?? "parent") }

    /// Says that the one lives, even where nothing else is written of it: should another laptop take it into the other one at the same
    /// time, both live then, and none is lost.
    mutating func finish() {
        if other.lives { changes += 1 }
        guard changes > 0 else { return }
        builder.delete(other)
        builder.write(.life(true), to: .life, of: kept)
    }
}
