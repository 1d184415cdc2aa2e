import CRDT
import Sales
import StoreInterface
import Sync

/// Which of the three definitions.
public enum DefinitionKind: String, Codable, Sendable, CaseIterable {
    case entity = "entity_definition"
    case field = "field_definition"
    case choice = "choice_definition"

    var entityID: EntityID {
        switch self {
        case .entity: Definitions.entity
        case .field: Definitions.field
        case .choice: Definitions.choice
        }
    }
}

/// The workspace's own kinds of row, fields and choices are rows like all others, and reach every laptop by sync; where there is a hub,
/// only it writes them.
extension DefinitionKind {
    private func entity(_ schema: Schema) throws -> Entity {
        guard let entity = schema.entity(entityID) else {
            throw HubError(.internal, "The hub's schema does not know definitions. Install satchel-hub anew.")
        }
        return entity
    }

    /// Adds a definition of what `FIELD=VALUE` says.
    func add(_ texts: [String], in editor: any HubWriter, identity: HubIdentity, now: Int64) throws -> AdminAnswer.Change {
        let entity = try entity(editor.schema)
        let assignments = try editor.schema.assignments(texts, of: entity)
        var builder = TransactionBuilder(id: Randomness.transaction(of: identity.site))
        let reference = builder.create(entity.id)
        for (assignment, field) in assignments { try builder.assign(assignment, field, to: reference) }
        try entity.requireComplete(assignments.map(\.0))
        return try write(builder, reference.id(in: builder.id), in: editor, now: now)
    }

    func set(
        _ text: String, _ texts: [String], in editor: any HubWriter, identity: HubIdentity, now: Int64
    ) throws -> AdminAnswer.Change {
        let row = try find(text, in: editor)
        let assignments = try editor.schema.assignments(texts, of: try entity(editor.schema))
        var builder = TransactionBuilder(id: Randomness.transaction(of: identity.site))
        for (assignment, field) in assignments { _ = try builder.assign(assignment, field, to: row) }
        // Whoever sets a field of a deleted one means to have it back, whatever it said before.
        if builder.isEmpty, !row.lives { builder.revive(row) }
        guard !builder.isEmpty else { return AdminAnswer.Change(row: try show(DefinitionRow(row), in: editor), transaction: nil) }
        return try write(builder, row.id, in: editor, now: now)
    }

    /// Hides what the definition defines; values stay, and show again when it is brought back.
    func delete(_ text: String, in editor: any HubWriter, identity: HubIdentity, now: Int64) throws -> AdminAnswer.Change {
        let row = try find(text, in: editor)
        guard row.lives else { throw SalesError(.badValue, "That \(try entity(editor.schema).label.en) is deleted already.") }
        var builder = TransactionBuilder(id: Randomness.transaction(of: identity.site))
        builder.delete(row)
        return try write(builder, row.id, in: editor, now: now)
    }

    /// - Throws: `SalesError` if the definition could not be followed; then nothing of it is kept.
    private func write(
        _ builder: TransactionBuilder, _ id: RowID, in editor: any HubWriter, now: Int64
    ) throws -> AdminAnswer.Change {
        let transaction = try editor.acceptOwn(builder, now: now)
        guard let row = try editor.find(id, entity: entityID) else { throw HubError(.internal) }
        let definition = DefinitionRow(row)
        if row.lives { try editor.schema.check(definition, beside: try editor.definitionRows()) }
        return AdminAnswer.Change(row: try show(definition, in: editor), transaction: transaction.id.description)
    }

    /// The living ones that show what `filters` say, each `FIELD=VALUE`.
    func list(_ filters: [String], in view: any HubReader) throws -> AdminAnswer.Definitions {
        let wanted = try view.schema.assignments(filters, of: try entity(view.schema)).map { assignment, field in
            guard assignment.sign == .set else {
                throw SalesError(.badValue, "A list can be narrowed by FIELD=VALUE, not by a set or a counter.")
            }
            return (field.id, try field.value(assignment.value))
        }
        let rows = try view.definitionRows().filter { row in
            row.entity == entityID && row.lives && wanted.allSatisfy { (row.values[$0] ?? .null) == $1 }
        }
        let problems = try view.schemaProblems()
        let shown = try rows.map { try show($0, in: view, problems) }
        return AdminAnswer.Definitions(rows: shown.sorted { ($0.of ?? "", $0.title, $0.id) < ($1.of ?? "", $1.title, $1.id) })
    }

    func show(_ text: String, in view: any HubReader) throws -> AdminAnswer.Change {
        AdminAnswer.Change(row: try show(DefinitionRow(try find(text, in: view)), in: view), transaction: nil)
    }

    /// The row of an id, of a beginning of one with four digits or more, or a living one of a name.
    private func find(_ text: String, in view: any HubReader) throws -> RowState {
        let entity = try entity(view.schema)
        let rows = try view.definitionRows().filter { $0.entity == entityID }
        let digits = text.lowercased()
        let isID = (4...32).contains(digits.utf8.count) && digits.allSatisfy(\.isHexDigit)
        let found = rows.filter { row in
            isID && row.id.description.hasPrefix(digits) || row.lives && title(row, entity) == text
        }
        guard let first = found.first else {
            throw SalesError(
                .notFound, "There is no \(entity.label.en) '\(text.prefix(60))'. See them with: satchel-hub \(rawValue) list")
        }
        guard found.count == 1 else {
            let list = try found.prefix(8).map { row in
                "\(row.id.description.prefix(12)) \(try owner(row, in: view).map { $0 + "." } ?? "")\(title(row, entity))"
            }
            throw SalesError(
                .badValue, "'\(text.prefix(60))' fits several; use the id:\n  " + list.joined(separator: "\n  "))
        }
        guard let row = try view.find(first.id, entity: entityID) else { throw HubError(.internal) }
        return row
    }

    private func title(_ row: DefinitionRow, _ entity: Entity) -> String {
        guard let field = entity.field(named: "name"), let value = row.values[field.id] else { return "" }
        return field.text(value)
    }

    private func show(
        _ row: DefinitionRow, in view: any HubReader, _ problems: [SchemaProblem]? = nil
    ) throws -> AdminAnswer.Definition {
        let problems = try problems ?? view.schemaProblems()
        let entity = try entity(view.schema)
        var fields: [String: AdminAnswer.Scalar] = [:]
        for field in entity.fields {
            switch row.values[field.id] {
            case nil, .null?: continue
            case .bool(let bool)?: fields[field.name] = .bool(bool)
            case .int(let int)?: fields[field.name] = .int(int)
            case let value?: fields[field.name] = .text(field.text(value))
            }
        }
        return AdminAnswer.Definition(
            id: row.id.description, entity: rawValue, title: title(row, entity), lives: row.lives, fields: fields,
            of: try owner(row, in: view), problem: problems.first { $0.row == row.id }?.message)
    }

    /// What the definition belongs to, by the names of now: `customer`, or for a choice `lead.source`.
    private func owner(_ row: DefinitionRow, in view: any HubReader) throws -> String? {
        let entity = try entity(view.schema)
        func ids(_ name: String) -> [Substring] {
            guard let field = entity.field(named: name), case .text(let text)? = row.values[field.id] else { return [] }
            return text.split(separator: " ")
        }
        let names = ids(self == .entity ? "parents" : "entity").map { id in
            EntityID(String(id)).flatMap { view.schema.entity($0)?.name } ?? String(id)
        }
        guard !names.isEmpty else { return nil }
        guard self == .choice, let id = ids("field").first, let owner = ids("entity").first else {
            return names.joined(separator: " ")
        }
        let field = EntityID(String(owner)).flatMap { view.schema.entity($0) }?.allFields.first { $0.id.description == id }
        return names[0] + "." + (field?.name ?? String(id))
    }
}
