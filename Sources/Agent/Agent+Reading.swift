import CRDT
import CommandSocket
import Foundation
import SQLiteStore
import Sales
import StoreInterface
import Sync
import Terminal

extension Agent {
    // MARK: Finding what a person means

    /// The row that a reference names: an id or a unique beginning of one, an external key, or an exact name.
    ///
    /// - Parameter deletedToo: Whether a deleted row may be meant by its key or name, where no living one has it.
    /// - Throws: `SalesError` if none or several fit; then it lists them.
    func requireRow(
        _ reference: String, entity name: String?, _ view: StoreView, deletedToo: Bool = false
    ) throws -> (RowState, Entity) {
        let wanted = try name.map { name throws(SalesError) in try requireEntity(name) }
        let text = reference.trimmingCharacters(in: .whitespaces)
        guard !text.isEmpty else { throw SalesError(.badValue, "Name the row: by its id, its key or its name.") }
        var found = [(id: RowID, entity: Entity)]()
        if text.utf8.count >= 4, text.utf8.count <= 32, text.allSatisfy(\.isHexDigit) {
            found = try view.rows(idPrefix: text.lowercased(), entity: wanted)
        }
        // A key or a name may look like the beginning of an id; only a whole id leaves no doubt.
        func look(_ rows: (Entity, Field) throws -> [ShownRow]) throws {
            for entity in wanted.map({ [$0] }) ?? store.schema.entities {
                for field in ["key", "name", "title"].compactMap({ entity.field(named: $0) }) {
                    for row in try rows(entity, field) where !found.contains(where: { $0.id == row.id }) {
                        found.append((row.id, entity))
                    }
                }
            }
        }
        if found.isEmpty || text.utf8.count < 32 {
            try look { try view.living($0, where: $1, is: .text(text), limit: 20) }
        }
        if found.isEmpty, deletedToo { try look { try view.deleted($0, where: $1, is: .text(text), limit: 20) } }
        guard let first = found.first else {
            let hint = try hint(of: text, wanted.map { [$0] } ?? store.schema.entities, view)
            throw SalesError(
                .notFound,
                "There is no \(wanted?.label.en ?? "row") '\(text.prefix(60))'.\(hint) Look for it with: satchel search TEXT")
        }
        guard found.count == 1 else {
            let list = try found.prefix(8).map { id, entity in
                "\(id.description.prefix(12)) \(entity.name) \(try title(id, entity, view))"
            }
            throw SalesError(
                .badValue, "'\(text.prefix(60))' fits several rows; use the id:\n  " + list.joined(separator: "\n  "))
        }
        guard let row = try view.find(first.id, entity: first.entity.id) else {
            throw StoreError(.damaged, "A row cannot be read.")
        }
        return (row, first.entity)
    }

    /// Whether a row of nearly that key or name may be meant: one that begins, or else ends, as the text does.
    private func hint(of text: String, _ entities: [Entity], _ view: StoreView) throws -> String {
        guard let first = text.first, text.count > 1, text.count <= 40 else { return "" }
        let head = String(first)
        let tail = String(text.suffix(2))
        for (part, isWithin) in [(head, false), (tail, true)] {
            var names = [String]()
            for entity in entities {
                for field in ["key", "name", "title"].compactMap({ entity.field(named: $0) }) {
                    names += try view.living(entity, where: field, has: part, isWithin: isWithin, limit: 5_000).map(\.text)
                }
            }
            let hint = Spelling.hint(text, among: names)
            if !hint.isEmpty { return hint }
        }
        return ""
    }

    /// What people call a row.
    func title(_ id: RowID, _ entity: Entity, _ view: StoreView) throws -> String {
        guard let row = try view.shown(id, entity) else { return "" }
        return title(row, entity)
    }

    func title(_ row: ShownRow, _ entity: Entity) -> String {
        for name in ["name", "title", "purpose", "tag", "body", "note", "file", "to_stage", "stage", "day"] {
            guard let field = entity.field(named: name), let value = row.values[field.id] else { continue }
            let text = field.text(value)
            if !text.isEmpty { return text.count > 60 ? text.prefix(59) + "…" : text }
        }
        // A kind of row that the workspace made is called by its first text.
        for field in entity.fields {
            if case .text(let text)? = row.values[field.id], !text.isEmpty {
                return text.count > 60 ? text.prefix(59) + "…" : text
            }
        }
        return ""
    }

    // MARK: Showing rows

    func view(_ row: RowState, _ entity: Entity, _ store: StoreView) throws -> RowView {
        var fields: [String: JSONValue] = [:]
        for field in entity.fields { fields[field.name] = shown(field.id, field.kind, of: row) }
        var unknown: [String: JSONValue] = [:]
        for key in row.cells.keys where entity.field(key.field) == nil && ![.life, .parent, .scope].contains(key.field) {
            unknown[key.field.description] = shown(key.field, key.kind, of: row)
        }
        var parent: String?
        if case .link(let id)? = row.value(.parent) { parent = id.description }
        return RowView(
            id: row.id.description, entity: entity.name, title: try title(row.id, entity, store), lives: row.lives,
            parent: parent,
            fields: fields, conflicts: row.conflicts.compactMap { entity.field($0.field)?.name }, shown: ShownToken(row).text,
            unknown: unknown.isEmpty ? nil : unknown)
    }

    /// What a field shows, whether it is known here or not; nil if it is empty.
    private func shown(_ field: FieldID, _ kind: FieldKind, of row: RowState) -> JSONValue? {
        switch kind {
        case .life: return nil
        case .set:
            // By their text, as a person looks for them.
            let elements = row.elements(field).compactMap { try? Value(encoded: $0) }.sorted { $0.plainText < $1.plainText }
            return elements.isEmpty ? nil : .array(elements.map(json))
        case .counter: return row.cells[CellKey(field: field, kind: kind)].map { .int($0.counter) }
        case .text:
            guard let cell = row.cells[CellKey(field: field, kind: kind)], !cell.heads.isEmpty else { return nil }
            return .string(cell.text)
        case .register, .group:
            guard let value = row.cells[CellKey(field: field, kind: kind)]?.shown?.value, value != .null, value != .group([])
            else { return nil }
            return json(value)
        }
    }

    func view(_ row: ShownRow, _ entity: Entity) -> RowView {
        var fields: [String: JSONValue] = [:]
        for field in entity.fields {
            if let value = row.values[field.id] { fields[field.name] = json(value) }
            if let sum = row.counters[field.id] { fields[field.name] = .int(sum) }
        }
        return RowView(
            id: row.id.description, entity: entity.name, title: title(row, entity), lives: row.lives,
            parent: row.parent?.description, fields: fields, conflicts: [], shown: nil)
    }

    private func json(_ value: Value) -> JSONValue {
        switch value {
        case .null: .null
        case .bool(let bool): .bool(bool)
        case .int(let int): .int(int)
        case .time(let milliseconds): .int(milliseconds)
        case .float(let float): .double(float.value)
        default: .string(value.plainText)
        }
    }

    func list(_ name: String, filters: [String], limit: Int) throws -> ListResult {
        let entity = try requireEntity(name)
        return try store.read { view in
            guard !filters.isEmpty else {
                let (rows, total) = try view.living(entity, limit: max(0, limit))
                return ListResult(rows: rows.map { self.view($0, entity) }, total: total)
            }
            let wanted = try filters.map { text in
                let assignment = try Assignment(text)
                let field = try entity.require(assignment.field)
                guard field.kind != .set, field.kind != .counter, assignment.sign == .set else {
                    throw SalesError(.badValue, "A list can be narrowed by FIELD=VALUE, not by a set or a counter.")
                }
                let value: Value = field.kind == .text ? .text(assignment.value) : try field.value(assignment.value)
                return (field, value)
            }
            var rows = [ShownRow]()
            var total = 0
            try view.forEachLiving(entity) { row in
                guard wanted.allSatisfy({ (row.values[$0.id] ?? .null) == $1 }) else { return }
                total += 1
                if rows.count < limit { rows.append(row) }
            }
            return ListResult(rows: rows.map { self.view($0, entity) }, total: total)
        }
    }

    func show(_ reference: String, entity: String?) throws -> ShowResult {
        try store.read { view in
            let (row, entity) = try requireRow(reference, entity: entity, view, deletedToo: true)
            var children = [RowView]()
            for child in store.schema.entities where child.parents.contains(entity.name) {
                children += try view.children(of: row.id, child).map { self.view($0, child) }
            }
            return ShowResult(
                row: try self.view(row, entity, view), conflicts: try conflicts(of: row, entity, view, withBases: true),
                children: children, merges: try mergeViews(of: row.id, entity, view))
        }
    }

    func search(_ text: String, limit: Int) throws -> SearchResult {
        try store.read { view in
            let page = try view.search(text, limit: limit)
            var result = SearchResult(rows: [], snippets: [], total: page.total, isComplete: page.isComplete)
            for hit in page.hits {
                guard let row = try view.shown(hit) else { continue }
                result.rows.append(self.view(row, hit.entity))
                result.snippets.append(
                    SnippetView(
                        field: hit.field.name, text: hit.snippet.text,
                        matches: hit.snippet.matches.map { [$0.lowerBound, $0.upperBound] },
                        isCutBefore: hit.snippet.isCutBefore, isCutAfter: hit.snippet.isCutAfter))
            }
            return result
        }
    }

    // MARK: Conflicts and history

    /// - Parameter text: What to narrow the list by, see `ConflictFilter`; nil for all.
    func conflicts(_ text: String? = nil) throws -> ConflictsResult {
        let filter = try text.map { text throws(SalesError) in try ConflictFilter(text, store.schema) }
        return try store.read { view in
            let now = try now(view)
            var all = [ConflictView]()
            for row in try view.rowsWithSeveralHeads() {
                guard row.lives, let entity = store.schema.entity(row.entity) else { continue }
                all += try conflicts(of: row, entity, view)
            }
            if let filter {
                all = all.filter { filter.fits($0, now: now) }
                if all.isEmpty { try requirePeople(filter, view) }
            }
            all.sort {
                ($0.needsReview ? 0 : 1, -($0.sides.first?.time ?? 0)) < ($1.needsReview ? 0 : 1, -($1.sides.first?.time ?? 0))
            }
            return ConflictsResult(conflicts: all)
        }
    }

    /// - Parameter withBases: Whether to look for the sides' base, which takes reading the row's history.
    func conflicts(
        of row: RowState, _ entity: Entity, _ view: StoreView, withBases: Bool = false
    ) throws -> [ConflictView] {
        let history = withBases && !row.conflicts.isEmpty ? try view.rowHistory(row.id, entity: entity.id) : nil
        return try row.conflicts.compactMap { key in
            guard let field = entity.field(key.field), !field.isHidden else { return nil }
            let base = try history?.base(of: key, heads: row[key].heads.map(\.id)).map { value, writing in
                BaseView(
                    value: field.text(value), author: try person(writing.author, view), time: writing.stamp.milliseconds,
                    transaction: writing.transaction.description)
            }
            let sides = try row[key].heads.enumerated().map { index, head in
                SideView(
                    number: index + 1, value: field.text(head.value), author: try person(head.author, view),
                    time: head.stamp.milliseconds, site: head.id.site.description, transaction: head.id.description,
                    isShown: index == 0, isPending: try view.fate(of: head.id) == .pending, isMine: try isMine(head.author, view))
            }
            return ConflictView(
                row: row.id.description, entity: entity.name, title: try title(row.id, entity, view), field: field.name,
                needsReview: field.needsReview, sides: sides, base: base, shown: ShownToken(row).text)
        }
    }

    /// The name of a person; for one whose row is not here yet, the beginning of the id.
    func person(_ author: AuthorID, _ view: StoreView) throws -> String {
        // What was written before joining gets the enrolled person when it is sent; until then it is the same person's all the same.
        if try isMine(author, view), let name = try view.text(Key.authorName) { return name }
        if author.high == 0, author.low == 1 { return "hub" }
        if let entity = store.schema.entity(named: "person"), let field = entity.field(named: "name"),
            let row = try view.shown(RowID(high: author.high, low: author.low), entity),
            case .text(let name)? = row.values[field.id]
        {
            return name
        }
        return "person \(author.description.prefix(8))"
    }

    /// Who changed a row or a field, oldest first, with what each change had seen.
    ///
    /// - Parameters:
    ///   - time: What was written later is left out.
    ///   - limit: At most so many, the newest; nil for all.
    func history(_ reference: String, field name: String?, at time: Int64? = nil, limit: Int? = nil) throws -> HistoryResult {
        try store.read { view in
            let (row, entity) = try requireRow(reference, entity: nil, view, deletedToo: true)
            let field = try name.map { name throws(SalesError) in try entity.require(name) }
            // Counters replace nothing, and each element of a set goes by itself.
            let isChain = field.map { $0.kind != .counter && $0.kind != .set } ?? false
            var touches = [(transaction: Transaction, arrival: ArrivalNumber?)]()
            var steps = [HistoryParents.Step]()
            func take(_ transaction: Transaction, _ arrival: ArrivalNumber?) {
                if let time, transaction.stamp.milliseconds > time { return }
                let parts = transaction.parts.filter { $0.row.id(in: transaction.id) == row.id }
                guard !parts.isEmpty else { return }
                let changes = parts.flatMap(\.changes)
                touches.append((transaction, arrival))
                steps.append(
                    HistoryParents.Step(
                        id: transaction.id, replaces: changes.flatMap(\.replaces),
                        replacesInField: isChain ? changes.filter { $0.cell.field == field?.id }.flatMap(\.replaces) : nil,
                        isListed: parts.contains { part in part.changes.contains { isTold($0, of: part, field) } }))
            }
            for (arrival, transaction) in try view.history(of: row.id, entity: entity.id) { take(transaction, arrival) }
            for transaction in try view.pendingTransactions() { take(transaction, nil) }
            let told = steps.indices.filter { steps[$0].isListed }
            let earlier = max(0, told.count - (limit ?? told.count))
            for place in told.prefix(earlier) { steps[place].isListed = false }
            let parents = HistoryParents.parents(of: steps)
            let entries = try told.dropFirst(earlier).compactMap { place in
                let (transaction, arrival) = touches[place]
                var entry = try entry(transaction, arrival, row.id, entity, field, view)
                entry?.parents = parents[transaction.id]?.map(\.description)
                return entry
            }
            let open = row.conflicts.compactMap { entity.field($0.field) }.filter { field == nil || $0.id == field?.id }
            return HistoryResult(
                row: row.id.description, entity: entity.name, title: try title(row.id, entity, view), entries: entries,
                conflicts: open.filter { !$0.isHidden }.map(\.name), earlier: earlier == 0 ? nil : earlier)
        }
    }

    /// Whether a change is worth a line: every edit says "lives", and only a creation, a deletion and what brings a row back tell something.
    private func isTold(_ change: Change, of part: Part, _ only: Field?) -> Bool {
        if let only, change.cell.field != only.id { return false }
        return change.content != .life(true) || change.replaces.isEmpty || part.changes.count == 1
    }

    func entry(
        _ transaction: Transaction, _ arrival: ArrivalNumber?, _ row: RowID, _ entity: Entity, _ only: Field?, _ view: StoreView
    ) throws -> HistoryEntry? {
        var changes = [HistoryEntry.Change]()
        for part in transaction.parts where part.row.id(in: transaction.id) == row {
            for change in part.changes where isTold(change, of: part, only) {
                changes.append(
                    HistoryEntry.Change(
                        field: fieldName(change.cell.field, entity), value: words(change, entity),
                        replaces: change.replaces.map(\.description)))
            }
        }
        guard !changes.isEmpty else { return nil }
        return HistoryEntry(
            transaction: transaction.id.description, arrival: arrival, time: transaction.stamp.milliseconds,
            author: try person(transaction.author, view), site: transaction.id.site.description, changes: changes)
    }

    func fieldName(_ id: FieldID, _ entity: Entity?) -> String {
        switch id {
        case .life: "life"
        case .parent: "parent"
        case .scope: "scope"
        default: entity?.field(id)?.name ?? "field \(id)"
        }
    }

    /// What a change wrote, in words.
    func words(_ change: Change, _ entity: Entity?) -> String {
        switch change.content {
        case .register(let value), .group(let value):
            if case .link(let row) = value { return "→ \(row.description.prefix(12))" }
            return entity?.field(change.cell.field).map { $0.text(value) } ?? "(a newer version's value)"
        case .element(let present):
            let element: String
            switch try? Value(encoded: change.cell.element) {
            case .text(let text)?: element = text
            case .int(let int)?: element = String(int)
            default: element = "element"
            }
            return (present ? "added " : "removed ") + element
        case .counter(let delta): return delta < 0 ? "\(delta)" : "+\(delta)"
        case .life(let lives): return lives ? (change.replaces.isEmpty ? "created" : "lives") : "deleted"
        case .text(let edits):
            return edits.map { edit in
                switch (edit.deleted, edit.inserted.isEmpty) {
                case (0, _): "at \(edit.position) inserted “\(edit.inserted)”"
                case (let count, true): "at \(edit.position) removed \(count)"
                case (let count, false): "at \(edit.position) replaced \(count) by “\(edit.inserted)”"
                }
            }.joined(separator: "; ")
        }
    }

    func drafts() throws -> DraftsResult {
        try store.read { view in
            DraftsResult(drafts: try view.drafts().map { draftView($0, $1) })
        }
    }

    func draftView(_ transaction: Transaction, _ reason: VoidReason) -> DraftView {
        DraftView(
            transaction: transaction.id.description, reason: reason.explanation, time: transaction.stamp.milliseconds,
            changes: transaction.parts.flatMap { part in
                let entity = store.schema.entity(part.entity)
                return part.changes.filter { $0.cell.kind != .life || $0.content == .life(false) }.map { change in
                    "\(entity?.name ?? "row").\(fieldName(change.cell.field, entity)): \(words(change, entity))"
                }
            })
    }

    // MARK: The store itself

    /// - Parameter count: How many conflicts are open, if that is known; else they are counted.
    func status(conflicts count: Int? = nil) throws -> StatusResult {
        let access = try home.hubAccess()
        return try store.read { view in
            var rows: [String: Int] = [:]
            for entity in store.schema.entities {
                let count = try view.count(entity)
                if count > 0 { rows[entity.name] = count }
            }
            var open = count ?? 0
            if count == nil { for row in try view.rowsWithSeveralHeads() where row.lives { open += row.conflicts.count } }
            let attachments = try view.attachmentTotal(.here)
            return StatusResult(
                home: home.folder.path, site: hexadecimal(try view.setting(Key.site) ?? []),
                person: try person(author(view), view), hub: access?.url,
                workspace: try view.setting(StoreView.Key.workspace).map { hexadecimal($0) }, cursor: try view.arrival,
                unsent: try view.pendingCount(), kept: try view.retainedCount(), refused: try view.draftCount(), conflicts: open,
                rows: rows,
                digest: try view.digest.description, lastSync: try view.number(Key.lastSync),
                lastError: try view.text(Key.lastError), agentIsRunning: isRunning,
                unsentAttachments: attachments.count == 0 ? nil : attachments.count,
                unsentAttachmentBytes: attachments.count == 0 ? nil : attachments.bytes,
                bundled: BundledView(try view.broughtCounts()), visit: try running(view))
        }
    }
}
