import CRDT
import SQLiteStore
import Sales

/// What the beginning of something may become.
public struct CompletionResult: Codable, Sendable {
    public struct Candidate: Codable, Sendable {
        /// As a command takes it.
        public var text: String
        /// What tells it from others: of an id, what the row is called; of a name, what it names.
        public var about: String?
        /// Of a place that names a row and a field, the field.
        public var field: String?
    }

    /// In the order in which a person should read them.
    public var candidates: [Candidate]
    /// False if there are more than were asked for.
    public var isComplete: Bool
}

// What a person may mean by what he has typed so far.
extension Agent {
    /// - Parameters:
    ///   - kind: `row`, `place` (a row, or a row and a field), `person`, `site`, `entity`, `field`, or `schema` for these two.
    ///   - name: Of rows, the only kind that is meant.
    /// - Complexity: O(rows of kinds that have names); ids take O(log rows).
    func complete(_ kind: String, _ text: String, entity name: String?, limit: Int) throws -> CompletionResult {
        let entity = try name.map { name throws(SalesError) in try requireEntity(name) }
        let entities = entity.map { [$0] } ?? store.schema.entities
        let limit = min(limit, 1_000)
        var found: [CompletionResult.Candidate]
        switch kind {
        case "row": found = try store.read { try rows(text, entities, limit: limit + 1, $0) }
        case "place": found = try store.read { try places(text, limit: limit + 1, $0) }
        case "person":
            let people = try requireEntity("person")
            found = try store.read { view in try named(text, [people], ["name"], limit: limit + 1, view) }
        case "site":
            found = try store.read { view in
                try view.sites(idPrefix: text.lowercased(), limit: limit + 1).map { CompletionResult.Candidate(text: $0) }
            }
        case "entity", "field", "schema":
            let kinds = kind == "field" ? [] : entities.map(\.name)
            let fields = kind == "entity" ? [] : Set(entities.flatMap { $0.fields.map(\.name) }).sorted()
            let wanted = text.lowercased()
            found = (kinds + fields).filter { $0.hasPrefix(wanted) }.map { CompletionResult.Candidate(text: $0) }
        default:
            throw SalesError(.badValue, "Completed are row, place, person, site, entity, field and schema.")
        }
        let isComplete = found.count <= limit
        found.removeLast(max(0, found.count - limit))
        return CompletionResult(candidates: found, isComplete: isComplete)
    }

    /// Rows by their ids' beginning, keys and names; by what stands within names only if nothing begins so. An empty text
    /// means rows in conflict, which is what one most often looks for.
    private func rows(
        _ text: String, _ entities: [Entity], limit: Int, _ view: StoreView
    ) throws -> [CompletionResult.Candidate] {
        guard !text.isEmpty else {
            return try view.rowsWithSeveralHeads(limit: limit).compactMap { row in
                guard row.lives, !row.conflicts.isEmpty, let entity = entities.first(where: { $0.id == row.entity }) else {
                    return nil
                }
                return try candidate(row.id, entity, typed: 0, view)
            }
        }
        var found = [CompletionResult.Candidate]()
        if text.utf8.count <= 32, text.allSatisfy(\.isHexDigit) {
            for entity in entities {
                for (id, entity) in try view.rows(idPrefix: text.lowercased(), entity: entity, limit: limit) {
                    found.append(try candidate(id, entity, typed: text.utf8.count, view))
                }
            }
        }
        return found + (try named(text, entities, ["key", "name", "title"], limit: limit, view))
    }

    /// A row by as many digits of its id as it takes, and not fewer than are typed.
    private func candidate(
        _ id: RowID, _ entity: Entity, typed: Int, _ view: StoreView
    ) throws -> CompletionResult.Candidate {
        let digits = max(typed, try view.uniqueDigits(of: id))
        return CompletionResult.Candidate(
            text: String(id.description.prefix(digits)), about: "\(entity.name) \(try title(id, entity, view))")
    }

    private func named(
        _ text: String, _ entities: [Entity], _ fields: [String], limit: Int, _ view: StoreView
    ) throws -> [CompletionResult.Candidate] {
        for isWithin in [false, true] {
            var found = [CompletionResult.Candidate]()
            for entity in entities {
                for field in fields.compactMap({ entity.field(named: $0) }) {
                    for (id, name) in try view.living(entity, where: field, has: text, isWithin: isWithin, limit: limit) {
                        // A key says nothing; a name says which kind of row has it.
                        let about = field.name == "key" ? "\(entity.name) \(try title(id, entity, view))" : entity.name
                        found.append(CompletionResult.Candidate(text: name, about: about))
                    }
                }
            }
            if !found.isEmpty || text.isEmpty { return found }
        }
        return []
    }

    /// `ROW`, or `ROW.FIELD` where the row is known; an empty text means the fields in conflict.
    private func places(_ text: String, limit: Int, _ view: StoreView) throws -> [CompletionResult.Candidate] {
        guard !text.isEmpty else {
            var found = [CompletionResult.Candidate]()
            for row in try view.rowsWithSeveralHeads(limit: limit) where row.lives {
                guard let entity = store.schema.entity(row.entity) else { continue }
                for field in row.conflicts.compactMap({ entity.field($0.field) }) where !field.isHidden {
                    let row = try candidate(row.id, entity, typed: 0, view)
                    found.append(
                        CompletionResult.Candidate(text: "\(row.text).\(field.name)", about: row.about, field: field.name))
                }
            }
            return found
        }
        // A name may itself hold points: what stands before the last one counts only if it is a row.
        if let point = text.lastIndex(of: "."), point > text.startIndex,
            let (row, entity) = try? requireRow(String(text[..<point]), entity: nil, view)
        {
            let wanted = text[text.index(after: point)...].lowercased()
            let fields = entity.fields.filter { $0.name.hasPrefix(wanted) }
            let open = Set(row.conflicts.map(\.field))
            return fields.map { field in
                CompletionResult.Candidate(
                    text: "\(text[...point])\(field.name)", about: open.contains(field.id) ? "in conflict" : nil,
                    field: field.name)
            }.sorted { ($0.about == nil ? 1 : 0, $0.text) < ($1.about == nil ? 1 : 0, $1.text) }
        }
        return try rows(text, store.schema.entities, limit: limit, view)
    }
}
