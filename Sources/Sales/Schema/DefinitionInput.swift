import CRDT

extension Schema {
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
