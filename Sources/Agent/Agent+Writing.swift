import CRDT
import Foundation
import SQLiteStore
import Sales
import StoreInterface
import Sync
import Terminal

extension Agent {
    /// Writes one transaction of this laptop's person.
    ///
    /// - Parameter build: Fills the builder with what is written; an empty one writes nothing.
    /// - Returns: The transaction, or nil if there was nothing to write.
    @discardableResult
    package func commit(
        _ editor: StoreEditor, operation: OperationID? = nil, _ build: (inout TransactionBuilder) throws -> Void
    ) throws -> Transaction? {
        var builder = TransactionBuilder(id: try nextID(editor))
        try build(&builder)
        guard !builder.isEmpty else { return nil }
        return try commit(editor, builder, operation: operation)
    }

    func nextID(_ editor: StoreView) throws -> TransactionID {
        guard let site = try editor.setting(Key.site).flatMap({ SiteID(bytes: $0) }) else {
            throw StoreError(.damaged, "The store does not know its own site. Start from a backup or join the hub anew.")
        }
        return TransactionID(site: site, random: environment.random())
    }

    func commit(_ editor: StoreEditor, _ builder: TransactionBuilder, operation: OperationID?) throws -> Transaction {
        guard builder.cellCount <= Transaction.cellLimit else {
            throw CRDTError(.tooLarge, "That is more than \(Transaction.cellLimit) changes at once; do it in smaller steps.")
        }
        let number = (try editor.number(Key.running) ?? 0) + 1
        try editor.set(Key.running, number)
        let transaction = builder.build(
            author: try author(editor), stamp: try nextStamp(editor), operation: operation,
            origin: Transaction.Origin(number: UInt64(number), seen: try editor.arrival))
        var replica = editor
        try replica.write(transaction)
        return transaction
    }

    func author(_ view: StoreView) throws -> AuthorID {
        guard let author = try view.setting(Key.author).flatMap({ AuthorID(bytes: $0) }) else {
            throw StoreError(.damaged, "The store does not know its person. Start from a backup or join the hub anew.")
        }
        return author
    }

    /// The local clock, corrected by what the hub's said at the last sync.
    func now(_ view: StoreView) throws -> Int64 { environment.now() + (try view.number(StoreView.Key.clockOffset) ?? 0) }

    private func nextStamp(_ editor: StoreEditor) throws -> Stamp {
        var clock = HybridClock(last: Stamp(packed: UInt64(bitPattern: try editor.number(Key.clock) ?? 0)))
        let stamp = clock.next(now: try now(editor))
        try editor.set(Key.clock, Int64(bitPattern: clock.last.packed))
        return stamp
    }

    /// Takes note of stamps that came from others.
    func observe(_ stamps: [Stamp], _ editor: StoreEditor) throws {
        guard let newest = stamps.max() else { return }
        var clock = HybridClock(last: Stamp(packed: UInt64(bitPattern: try editor.number(Key.clock) ?? 0)))
        let now = try now(editor)
        for stamp in stamps where stamp > clock.last || stamp == newest { clock.observe(stamp, now: now) }
        try editor.set(Key.clock, Int64(bitPattern: clock.last.packed))
    }

    func operation() -> OperationID { OperationID(high: environment.random(), low: environment.random()) }

    // MARK: Commands

    func add(_ entityName: String, parent: String?, _ texts: [String]) throws -> ChangeResult {
        let entity = try requireEntity(entityName)
        let result = try store.write { editor in
            try requireWritable(entity, editor)
            let assignments = try editor.schema.assignments(texts, of: entity) { try linked($0, $1, editor) }
            let parentRow = try requireParent(parent, of: entity, editor)
            var created: RowID?
            let operation = operation()
            let transaction = try commit(editor, operation: operation) { builder in
                let row = builder.create(entity.id, parent: parentRow?.id)
                created = row.id(in: builder.id)
                for (assignment, field) in assignments { try builder.assign(assignment, field, to: row) }
                try entity.requireComplete(assignments.map(\.0))
            }
            guard let created, let transaction, let row = try editor.find(created, entity: entity.id) else {
                throw StoreError(.failed, "The new row could not be read back.")
            }
            try requireSound(row, editor)
            try suggestTags(for: row, entity, operation, editor)
            return ChangeResult(row: try view(row, entity, editor), transaction: transaction.id.description)
        }
        onWrite()
        return result
    }

    /// Refuses a definition of a workspace's entity or field that could not be followed.
    private func requireSound(_ row: RowState, _ editor: StoreEditor) throws {
        guard Definitions.contains(row.entity) else { return }
        try editor.schema.check(DefinitionRow(row), beside: try editor.definitionRows())
    }

    func set(_ reference: String, entity: String?, _ texts: [String], shown: String?) throws -> ChangeResult {
        let token = try shown.map { text throws(SalesError) in try ShownToken(text) }
        let result = try store.write { editor in
            let (row, entity) = try requireRow(reference, entity: entity, editor)
            try require(token, of: row, editor)
            try requireWritable(entity, editor)
            let assignments = try editor.schema.assignments(texts, of: entity) { try linked($0, $1, editor) }
            let operation = operation()
            let transaction = try commit(editor, operation: operation) { builder in
                for (assignment, field) in assignments {
                    let base = try asShown(row, assignment, field, token, editor)
                    try builder.assign(assignment, field, to: base, shown: token)
                }
            }
            let after = try editor.find(row.id, entity: entity.id) ?? row
            try requireSound(after, editor)
            if transaction != nil { try suggestTags(for: after, entity, operation, editor) }
            return ChangeResult(row: try view(after, entity, editor), transaction: transaction?.id.description)
        }
        onWrite()
        return result
    }

    /// The row with what an assignment is relative to as it was when `token` was handed out: a text as it was on the screen, and of an
    /// element that is taken out only the additions that were.
    private func asShown(
        _ row: RowState, _ assignment: Assignment, _ field: Field, _ token: ShownToken?, _ editor: StoreEditor
    ) throws -> RowState {
        guard let token else { return row }
        var row = row
        switch (field.kind, assignment.sign) {
        case (.text, _):
            let cell = field.cell()
            let heads = token.heads[cell] ?? []
            guard Set(heads) != Set(row[cell].heads.map(\.id)) else { return row }
            _ = try editor.row(row.id, entity: row.entity, cells: [cell])
            row.cells[cell]?.text = TextGraph.replay(try editor.textEvents(row: row.id, cell: cell), at: heads)
        case (.set, .remove):
            let cell = field.cell(element: try field.value(assignment.value))
            let heads = Set(token.heads[cell] ?? [])
            row.cells[cell] = CellState(heads: row[cell].heads.filter { heads.contains($0.id) })
        default: break
        }
        return row
    }

    func delete(_ reference: String, entity: String?) throws -> ChangeResult {
        let result = try store.write { editor in
            let (row, entity) = try requireRow(reference, entity: entity, editor)
            try requireWritable(entity, editor)
            guard row.lives else { throw SalesError(.badValue, "That \(entity.label.en) is deleted already.") }
            let transaction = try commit(editor) { $0.delete(row) }
            let after = try editor.find(row.id, entity: entity.id) ?? row
            return ChangeResult(row: try view(after, entity, editor), transaction: transaction?.id.description)
        }
        onWrite()
        return result
    }

    /// - Parameter both: Whether a text is to hold what all sides say, one behind the other.
    func resolve(
        _ reference: String, field name: String, pick: Int?, value: String?, shown: String?, both: Bool
    ) throws -> ChangeResult {
        let token = try shown.map { text throws(SalesError) in try ShownToken(text) }
        let result = try store.write { editor in
            let (row, entity) = try requireRow(reference, entity: nil, editor)
            try require(token, of: row, editor)
            let field = try entity.require(name)
            let cell = field.cell()
            guard field.kind == .register || field.kind == .group, row.conflicts.contains(cell) else {
                throw SalesError(
                    .badValue, "There is no conflict in \(name) of that \(entity.label.en). See them all with: satchel conflicts")
            }
            // With a token the sides are numbered as they were on the screen: what has come since then stays open.
            let named = token.map { $0.heads[cell] ?? [] }
            let heads = try named.map { try $0.map { id in try side(id, of: row[cell]) } } ?? row[cell].heads
            let chosen: Value
            switch (pick, value) {
            case (nil, nil) where both: chosen = try joined(heads, field)
            case (let pick?, nil) where !both:
                guard pick >= 1, pick <= heads.count else {
                    throw SalesError(.badValue, "There is no side \(pick); choose 1 to \(heads.count).")
                }
                chosen = heads[pick - 1].value
            case (nil, let text?) where !both: chosen = try field.value(field.type == .link ? linked(text, field, editor) : text)
            default:
                throw SalesError(
                    .badValue,
                    "Say which side holds with --pick N, or both with --both, or give another value with --value VALUE.")
            }
            let transaction = try commit(editor) { builder in
                builder.write(
                    field.kind == .group ? .group(chosen) : .register(chosen), to: cell, of: row,
                    naming: named.map(Naming.these) ?? .allHeads, sensitivity: field.sensitivity)
            }
            let after = try editor.find(row.id, entity: entity.id) ?? row
            return ChangeResult(row: try view(after, entity, editor), transaction: transaction?.id.description)
        }
        onWrite()
        return result
    }

    /// What all sides of a text say: the shown one first, lines below each other, else with a stroke between them.
    private func joined(_ heads: [Head], _ field: Field) throws(SalesError) -> Value {
        guard field.type == .text, field.kind == .register, ![.choice, .email, .phone, .url].contains(field.format) else {
            throw SalesError(
                .badValue, "\(field.name) holds one value: let one side hold, or give another value. Only texts can hold both.")
        }
        var texts = [String]()
        for text in heads.map({ field.text($0.value) }) where !text.isEmpty && !texts.contains(text) { texts.append(text) }
        return try field.value(texts.joined(separator: texts.contains { $0.contains("\n") } ? "\n" : " / "))
    }

    private func side(_ id: TransactionID, of cell: CellState) throws(SalesError) -> Head {
        guard let head = cell.heads.first(where: { $0.id == id }) else {
            throw SalesError(.badValue, "Somebody has settled that conflict meanwhile. Look at it again before you settle it.")
        }
        return head
    }

    private func require(_ token: ShownToken?, of row: RowState, _ view: StoreView) throws {
        guard let token else { return }
        guard token.row == row.id else {
            throw SalesError(.badValue, "The --shown token belongs to another row; take it from 'show --json' of this one.")
        }
        // Nobody can have been shown here what is not here: naming it would replace it unseen when it comes.
        guard try token.heads.values.joined().allSatisfy({ try view.fate(of: $0) != nil }) else {
            throw SalesError(.badValue, "The --shown token comes from another laptop; take it from 'show --json' on this one.")
        }
    }

    /// Only the hub says who is who, and what the workspace's entities and fields are; what is written here would be refused there. A
    /// laptop that never joined one defines its own.
    func requireWritable(_ entity: Entity, _ view: StoreView) throws {
        guard entity.isWrittenByHub else { return }
        if Definitions.contains(entity.id), try view.setting(StoreView.Key.workspace) == nil { return }
        throw SalesError(.badValue, "Only the hub changes a \(entity.label.en); ask whoever runs it.")
    }

    /// The id of the row that a link is to go to, which may be named as rows are elsewhere: by the beginning of its id, its key, its name.
    private func linked(_ text: String, _ field: Field, _ view: StoreView) throws -> String {
        let targets = field.targets.compactMap { view.schema.entity($0) }
        // A whole id is taken as it is: the row may come later.
        guard !text.isEmpty, RowID(text) == nil, !targets.isEmpty else { return text }
        let (row, entity) = try requireRow(text, entity: targets.count == 1 ? targets[0].name : nil, view)
        guard targets.contains(where: { $0.id == entity.id }) else {
            throw SalesError(
                .badValue,
                "\(field.name) is a \(targets.map(\.label.en).joined(separator: " or ")); that is a \(entity.label.en).")
        }
        return row.id.description
    }

    func requireEntity(_ name: String) throws(SalesError) -> Entity {
        guard let entity = store.schema.entity(named: name) else {
            let names = store.schema.entities.map(\.name)
            throw SalesError(
                .unknownField,
                "There is no kind of row named '\(name.prefix(40))'.\(Spelling.hint(name, among: names)) There are: "
                    + "\(names.joined(separator: ", ")).")
        }
        return entity
    }

    private func requireParent(_ reference: String?, of entity: Entity, _ view: StoreView) throws -> RowState? {
        guard !entity.parents.isEmpty else {
            if reference != nil { throw SalesError(.badValue, "A \(entity.label.en) belongs to no other row; leave --of out.") }
            return nil
        }
        guard let reference else {
            throw SalesError(.badValue, "Say with --of which \(entity.parents.joined(separator: " or ")) it belongs to.")
        }
        let (row, parent) = try requireRow(reference, entity: nil, view)
        guard entity.parents.contains(parent.name) else {
            throw SalesError(
                .badValue,
                "A \(entity.label.en) belongs to a \(entity.parents.joined(separator: " or ")), not to a \(parent.label.en).")
        }
        return row
    }
}
