import CRDT
import SQLiteStore
import Sales

/// Writes the rows of an export: what each is in this store, and what of it is new.
struct LineImport {
    struct Line {
        let number: Int
        let row: ExportedRow
        let entity: Entity
    }

    struct Counts {
        var created = 0
        var updated = 0
        var unchanged = 0
        var bad: [ImportResult.BadLine] = []
        /// Which rows the file's rows are here, where the store does not know it yet.
        var made: [(original: RowID, row: RowID)] = []
    }

    let schema: Schema
    let isDryRun: Bool
    private(set) var hasOpenLinks = false
    var isClosingLinks = false
    /// Kinds of row and fields that mean nothing here.
    private(set) var left = Set<String>()
    private(set) var leftRows = 0
    /// A dry run makes nothing, so that it has to remember what it would have made: the first bytes of each id.
    private var wouldMake = Set<UInt64>()

    init(_ schema: Schema, isDryRun: Bool) {
        self.schema = schema
        self.isDryRun = isDryRun
    }

    /// The kind of a row that can be imported.
    func entity(_ row: ExportedRow) -> Entity? {
        schema.entity(named: row.entity).flatMap { $0.isWrittenByHub ? nil : $0 }
    }

    /// Whether a row can be imported; takes note of what of it cannot.
    ///
    /// - Throws: `SalesError` `.badLine`.
    mutating func check(_ row: ExportedRow) throws(SalesError) -> Bool {
        guard let entity = entity(row) else {
            leftRows += 1
            if left.count < 100 { left.insert(String(row.entity.prefix(60))) }
            return false
        }
        for name in try row.contents(entity).left where left.count < 100 { left.insert("\(row.entity).\(name.prefix(60))") }
        return true
    }

    private struct Refusal: Error { let reason: String }

    mutating func compare(_ lines: [Line], _ view: StoreView) throws -> Counts {
        try each(lines, view) { line, resolved, existing, counts, importer in
            guard let existing else {
                importer.wouldMake.insert(line.row.id.low)
                counts.created += 1
                return
            }
            var builder = TransactionBuilder(id: TransactionID(high: 0, low: 0))
            if importer.update(existing, resolved, line, &builder) { counts.updated += 1 } else { counts.unchanged += 1 }
        }
    }

    mutating func write(_ lines: [Line], _ editor: StoreEditor, _ builder: inout TransactionBuilder) throws -> Counts {
        try each(lines, editor) { line, resolved, existing, counts, importer in
            if let existing {
                if importer.update(existing, resolved, line, &builder) { counts.updated += 1 } else { counts.unchanged += 1 }
                if existing.id != line.row.id { counts.made.append((line.row.id, existing.id)) }
                return
            }
            let reference = builder.create(line.entity, resolved)
            if !line.row.lives { builder.createsDead(reference) }
            counts.created += 1
            counts.made.append((line.row.id, reference.id(in: builder.id)))
        }
    }

    private func update(_ row: RowState, _ resolved: ResolvedRow, _ line: Line, _ builder: inout TransactionBuilder) -> Bool {
        // What was deleted in the file's store is not deleted here: somebody here may still need it.
        guard line.row.lives else { return false }
        if builder.update(row, resolved, writesLife: !line.entity.isMachine) { return true }
        guard !row.lives, !line.entity.isMachine else { return false }
        builder.revive(row)
        return true
    }

    private mutating func each(
        _ lines: [Line], _ view: StoreView,
        _ body: (Line, ResolvedRow, RowState?, inout Counts, inout LineImport) throws -> Void
    ) throws -> Counts {
        var counts = Counts()
        for line in lines {
            do {
                guard let (resolved, existing) = try resolve(line, view) else { continue }
                try body(line, resolved, existing, &counts, &self)
            } catch let refusal as Refusal {
                counts.bad.append(ImportResult.BadLine(line: line.number, reason: refusal.reason))
            } catch let error as SalesError where error.code == .badLine {
                counts.bad.append(ImportResult.BadLine(line: line.number, reason: error.message))
            }
        }
        return counts
    }

    private mutating func resolve(_ line: Line, _ view: StoreView) throws -> (ResolvedRow, RowState?)? {
        let (row, entity) = (line.row, line.entity)
        var cells = try row.contents(entity).cells
        if isClosingLinks {
            cells.removeAll { $0.field.type != .link }
            if cells.isEmpty { return nil }
        }
        let existing = try self.row(row, entity, cells, view)
        if isClosingLinks, existing == nil { return nil }
        var parent: RowID?
        if let original = row.parent, !isClosingLinks {
            parent = try place(original, entity.parents.compactMap { schema.entity(named: $0) }, view)
            guard parent != nil || existing != nil || wouldMake.contains(original.low) else {
                throw Refusal(reason: "parent: the row that it belongs to is neither here nor before it in the file")
            }
        }
        var kept: [(field: Field, content: ResolvedRow.Content)] = []
        kept.reserveCapacity(cells.count)
        for (field, content) in cells {
            guard field.type == .link else {
                kept.append((field, content))
                continue
            }
            switch content {
            case .value(.link(let original)):
                if let id = try link(original, field, entity, view) { kept.append((field, .value(.link(id)))) }
            case .elements(let elements, _):
                var found = [Value]()
                for case .link(let original) in elements {
                    if let id = try link(original, field, entity, view) { found.append(.link(id)) }
                }
                // Elements whose rows come later would be taken out, only to be put in again.
                kept.append((field, .elements(found, all: isClosingLinks || found.count == elements.count)))
            default: kept.append((field, content))
            }
        }
        return (ResolvedRow(cells: kept, parent: parent), existing)
    }

    /// The row here that a row of the file is.
    private func row(
        _ row: ExportedRow, _ entity: Entity, _ cells: [(field: Field, content: ResolvedRow.Content)], _ view: StoreView
    ) throws -> RowState? {
        if let found = try view.find(row.id, entity: entity.id) { return found }
        if let id = try view.imported(row.id), let found = try view.find(id, entity: entity.id) { return found }
        guard row.lives, let key = entity.field(named: "key"), view.isIndexed(key, of: entity),
            case .value(let value)? = cells.first(where: { $0.field === key })?.content, value != .null
        else { return nil }
        let found = try view.living(entity, where: key, is: value, limit: 2)
        // Of several rows with one key, nobody knows which it is.
        return found.count == 1 ? try view.find(found[0].id, entity: entity.id) : nil
    }

    private func place(_ original: RowID, _ entities: [Entity], _ view: StoreView) throws -> RowID? {
        for id in [original, try view.imported(original)].compactMap({ $0 }) {
            for entity in entities where try view.place(id, entity: entity.id) != nil { return id }
        }
        return nil
    }

    private mutating func link(_ original: RowID, _ field: Field, _ entity: Entity, _ view: StoreView) throws -> RowID? {
        let entities = field.targets.isEmpty ? schema.allEntities : field.targets.compactMap { schema.entity($0) }
        let id = try place(original, entities, view)
        if id == nil {
            hasOpenLinks = true
            if isClosingLinks, left.count < 100 { left.insert("\(entity.name).\(field.name): links to rows that are not here") }
        }
        return id
    }
}
