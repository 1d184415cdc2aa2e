import CRDT
import SQLiteStore
import Sales
import StoreInterface

/// Writes the lines of one table: what each is in this store, and what of it is new.
///
/// It holds no rows but those of the batch at hand; see `RowFinder` for what it remembers.
struct TableImport {
    struct Counts {
        var created = 0
        var updated = 0
        var unchanged = 0
        var bad: [ImportResult.BadLine] = []
        /// What has been made, to be remembered once the batch is on the disk.
        var made: [(id: RowID, names: [(field: Field, value: Value)], parent: RowID?)] = []
    }

    let plan: RowImport
    let schema: Schema
    var finder = RowFinder()
    /// Whether links to rows that come later in the file were left open: then it is gone through once more.
    private(set) var hasOpenLinks = false
    /// Whether this is that second time: only open links are written, and nothing is counted.
    var isClosingLinks = false
    let isDryRun: Bool

    init(_ plan: RowImport, _ schema: Schema, isDryRun: Bool) {
        self.plan = plan
        self.schema = schema
        self.isDryRun = isDryRun
    }

    /// A line that cannot be written, with the reason.
    private struct Refusal: Error { let reason: String }

    private struct Target {
        let row: ImportedRow
        let resolved: ResolvedRow
        let existing: ShownRow?
    }

    /// Says what lines would do.
    mutating func compare(_ rows: [ImportedRow], _ view: StoreView) throws -> Counts {
        var counts = Counts()
        for row in rows {
            guard let target = try target(row, view, &counts) else { continue }
            guard let existing = target.existing else {
                counts.created += 1
                continue
            }
            var builder = TransactionBuilder(id: TransactionID(high: 0, low: 0))
            if try isChanged(target, existing, view, &builder) { counts.updated += 1 } else { counts.unchanged += 1 }
        }
        return counts
    }

    /// Writes lines through a builder.
    mutating func write(
        _ rows: [ImportedRow], _ editor: StoreEditor, _ builder: inout TransactionBuilder,
        afterCreating: (ImportedRow, RowID, inout TransactionBuilder) throws -> Void
    ) throws -> Counts {
        var counts = Counts()
        for row in rows {
            guard let target = try target(row, editor, &counts) else { continue }
            if let existing = target.existing {
                if try isChanged(target, existing, editor, &builder) { counts.updated += 1 } else { counts.unchanged += 1 }
                continue
            }
            counts.created += 1
            let reference = builder.create(plan.entity, target.resolved)
            let id = reference.id(in: builder.id)
            try afterCreating(row, id, &builder)
            counts.made.append((id, names(row), target.resolved.parent))
        }
        return counts
    }

    /// Takes note of what a batch has made, now that it is on the disk.
    mutating func remember(_ counts: Counts) {
        for (id, names, parent) in counts.made {
            for (field, value) in names { finder.note(id, of: plan.entity, field, value, parent: parent) }
        }
    }

    /// What a new row can be found by from now on.
    private func names(_ row: ImportedRow) -> [(field: Field, value: Value)] {
        var names: [(field: Field, value: Value)] = []
        for cell in row.cells {
            let field = plan.fields[cell.field]
            guard field === plan.key || field === plan.entity.reference, case .value(let value) = cell.content else { continue }
            names.append((field, value))
        }
        return names
    }

    /// Whether the row says something else than the line; then the builder gets what differs.
    private func isChanged(
        _ target: Target, _ existing: ShownRow, _ view: StoreView, _ builder: inout TransactionBuilder
    ) throws -> Bool {
        let resolved = target.resolved
        let differs =
            (resolved.parent != nil && resolved.parent != existing.parent)
            || resolved.cells.contains { field, content in
                switch content {
                case .value(let value): (existing.values[field.id] ?? .null) != value
                case .text(let text): existing.values[field.id] != .text(text)
                case .counter(let sum): existing.counters[field.id] ?? 0 != sum
                // What stands in no column.
                case .elements(let elements, _): !elements.isEmpty
                }
            }
        guard differs, let row = try view.find(existing.id, entity: plan.entity.id) else { return false }
        return builder.update(row, resolved)
    }

    private func keyValue(_ row: ImportedRow) -> Value? {
        guard let key = plan.key else { return nil }
        for cell in row.cells where plan.fields[cell.field] === key {
            if case .value(let value) = cell.content { return value }
        }
        return nil
    }

    /// The row that a line means, and what it says; nil for a line that is bad, whose reason is noted.
    private mutating func target(_ row: ImportedRow, _ view: StoreView, _ counts: inout Counts) throws -> Target? {
        do {
            return try resolve(row, view)
        } catch let refusal as Refusal {
            let reason = isClosingLinks ? "\(refusal.reason); the rest of the line is imported" : refusal.reason
            counts.bad.append(ImportResult.BadLine(line: row.line, reason: reason))
            return nil
        }
    }

    private mutating func resolve(_ row: ImportedRow, _ view: StoreView) throws -> Target? {
        let entity = plan.entity
        if isClosingLinks, !row.cells.contains(where: { Self.isReference($0.content) }) { return nil }
        var parent: RowID?
        if let reference = row.parent {
            do {
                parent = try self.row(reference, entity.parents.compactMap { schema.entity(named: $0) }, view)
            } catch is Refusal where isClosingLinks {
                // It was said the first time.
                return nil
            }
        }
        var existing: ShownRow?
        if let id = row.row {
            guard let shown = try view.shown(id, entity), shown.lives else {
                if isClosingLinks { return nil }
                throw Refusal(
                    reason: "there is no \(entity.label.en) with that id here; rows of another store come as JSON Lines")
            }
            existing = shown
        } else if let key = plan.key, let value = keyValue(row) {
            let (found, shown) = try finder.row(of: entity, where: key, is: value, parent: parent, view)
            if case .several = found {
                if isClosingLinks { return nil }
                throw Refusal(reason: "several \(entity.label.en) rows have its \(key.name); tell them apart by another field")
            }
            existing = shown
        }
        if isClosingLinks, existing == nil { return nil }
        var cells: [(field: Field, content: ResolvedRow.Content)] = []
        cells.reserveCapacity(row.cells.count)
        for cell in row.cells {
            let field = plan.fields[cell.field]
            if isClosingLinks, !Self.isReference(cell.content) { continue }
            switch cell.content {
            case .value(let value): cells.append((field, .value(value)))
            case .counter(let sum): cells.append((field, .counter(sum)))
            case .text(let text): cells.append((field, .text(text)))
            case .elements(let elements): cells.append((field, .elements(elements, all: false)))
            case .reference(let reference):
                if let id = try link(reference, field, view) { cells.append((field, .value(.link(id)))) }
            case .references(let references):
                var elements = [Value]()
                for reference in references { if let id = try link(reference, field, view) { elements.append(.link(id)) } }
                cells.append((field, .elements(elements, all: false)))
            }
        }
        return Target(row: row, resolved: ResolvedRow(cells: cells, parent: parent), existing: existing)
    }

    private static func isReference(_ content: ImportedRow.Content) -> Bool {
        switch content {
        case .reference, .references: true
        default: false
        }
    }

    /// The row that a link goes to; nil if it may come later in this file.
    private mutating func link(_ reference: ImportedReference, _ field: Field, _ view: StoreView) throws -> RowID? {
        let targets = field.targets.isEmpty ? schema.entities : field.targets.compactMap { schema.entity($0) }
        if !isClosingLinks, targets.contains(where: { $0.id == plan.entity.id }), let own = plan.entity.reference,
            own === plan.key,
            case .none = try finder.row(reference.text, among: targets, view)
        {
            // The key of a root stands alone, so that it is known whether the file has it.
            if !plan.entity.isRoot || plan.line(ofKey: reference.text) != nil {
                hasOpenLinks = true
                return nil
            }
        }
        return try row(reference, targets, view)
    }

    private mutating func row(_ reference: ImportedReference, _ entities: [Entity], _ view: StoreView) throws -> RowID {
        let what = entities.map(\.label.en).joined(separator: " or ")
        switch try finder.row(reference.text, among: entities, view) {
        case .row(let id): return id
        case .none:
            let by = entities.compactMap { $0.reference?.name }.first.map { "\($0) or id" } ?? "id"
            throw Refusal(
                reason: "\(reference.column): there is no \(what) of that \(by) here; import it first, or correct the line")
        case .several:
            throw Refusal(reason: "\(reference.column): several rows are called so; write the id of the \(what)")
        }
    }
}
