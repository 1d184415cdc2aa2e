import CRDT

extension Schema {
    /// Reads what a person assigns to the fields of one row of `entity`, each `FIELD=VALUE`, `FIELD+=VALUE` or `FIELD-=VALUE`; in a
    /// definition, names may stand for ids.
    ///
    /// Of two assignments to one cell, the later would silently undo the earlier; so there may be only one.
    ///
    /// - Parameter linked: Turns what a link was given into the id of a row.
    /// - Throws: `SalesError` `.badValue` or `.unknownField`; what `linked` throws.
    public func assignments(
        _ texts: [String], of entity: Entity, linked: (String, Field) throws -> String = { text, _ in text }
    ) throws -> [(Assignment, Field)] {
        var assignments = [Assignment]()
        for text in texts { assignments.append(try Assignment(text)) }
        var out = [(Assignment, Field)]()
        for var assignment in resolvingNames(in: assignments, of: entity.id) {
            let field = try entity.require(assignment.field)
            if field.type == .link {
                let id = try linked(assignment.value, field)
                assignment = Assignment(field: assignment.field, sign: assignment.sign, value: id)
            }
            guard !out.contains(where: { $0.1.id == field.id && (field.kind != .set || $0.0.value == assignment.value) }) else {
                throw SalesError(.badValue, "\(field.name) is given twice; give it once.")
            }
            out.append((assignment, field))
        }
        return out
    }

    /// What a person assigns to a definition, with names of entities and fields replaced by their ids.
    ///
    /// Definitions refer to others by ids, since names change; people know names. A word that is no name here stays as it is: it
    /// may be an id, and what is neither is refused by `check(_:beside:settled:)`.
    ///
    /// - Parameter definition: One of the three entities of `Definitions`; for all others nothing is replaced.
    public func resolvingNames(in assignments: [Assignment], of definition: EntityID) -> [Assignment] {
        guard Definitions.contains(definition) else { return assignments }
        func ids(_ text: String) -> String {
            text.utf8.split(separator: 0x20).map { word in
                let name = String(decoding: word, as: UTF8.self)
                return entity(named: name)?.id.description ?? name
            }.joined(separator: " ")
        }
        let owner = assignments.first { $0.field == "entity" }.map { ids($0.value) }.flatMap { EntityID($0) }.flatMap {
            entity($0)
        }
        return assignments.map { assignment in
            guard assignment.sign == .set else { return assignment }
            switch assignment.field {
            case "entity", "parents", "targets": return Assignment(field: assignment.field, value: ids(assignment.value))
            case "field":
                let id = owner?.field(named: assignment.value)?.id.description
                return Assignment(field: assignment.field, value: id ?? assignment.value)
            default: return assignment
            }
        }
    }
}
