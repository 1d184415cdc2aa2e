import CRDT
import Sales
import StoreInterface
import Sync

/// What whoever runs the hub asks of its directory: who belongs where, and what the roles mean.
public enum PlacesRequest: Codable, Sendable, Hashable {
    case show
    /// `within` nil puts it right below the company.
    case addScope(name: String, within: String?, level: String?)
    /// What is in it stays, and is seen from above.
    case removeScope(scope: String)
    /// A person is named by the name; a scope by its name, its id, or the first digits of it, the company by `company`.
    case addMember(person: String, scope: String)
    case removeMember(person: String, scope: String)
    /// Nil classes mean all.
    case setRole(name: String, writes: Bool, deletes: Bool, moves: Bool, classes: [UInt32]?)
    /// Puts a root row, and all that hangs on it, into another scope.
    case move(row: String, scope: String)
}

extension PlacesRequest {
    private static let company = "company"

    /// Does it, and gives the directory as it stands then.
    func perform(in editor: any HubWriter, identity: HubIdentity, now: Int64) throws -> AdminAnswer.Places {
        var builder = TransactionBuilder(id: Randomness.transaction(of: identity.site))
        switch self {
        case .show: break
        case .addScope(let name, let within, let level):
            let name = try People.checked(name)
            guard name != PlacesRequest.company,
                try !editor.living(Directory.scope).contains(where: { $0.text("name", editor) == name })
            else { throw HubError(.badName, "There is a scope of that name already. Choose another name.") }
            let above = try within.map { try scope($0, in: editor) } ?? .company
            try builder.add(
                Directory.scope,
                [
                    "name": .text(name), "within": above == .company ? .null : .link(above),
                    "level": level.map(Value.text) ?? .null,
                ],
                editor.schema)
        case .removeScope(let text):
            builder.delete(try editor.row(try scope(text, in: editor), Directory.scope))
        case .addMember(let person, let text):
            let (person, scope) = (try self.person(person, in: editor), try scope(text, in: editor))
            guard try membership(person, scope, in: editor) == nil else { break }
            try builder.add(
                Directory.membership, ["person": .link(person), "area": scope == .company ? .null : .link(scope)], editor.schema)
        case .removeMember(let person, let text):
            let (person, scope) = (try self.person(person, in: editor), try scope(text, in: editor))
            guard let row = try membership(person, scope, in: editor) else {
                throw HubError(.unknownPlace, "That person is not a member there. See: satchel-hub member list")
            }
            builder.delete(row)
        case .setRole(let name, let writes, let deletes, let moves, let classes):
            guard let role = Device.Role(rawValue: name) else {
                throw HubError(.badName, "A role's name has 1 to 60 of the letters a to z, digits and hyphens.")
            }
            try setRole(role, writes, deletes, moves, classes, in: editor, &builder)
        case .move(let text, let target):
            let scope = try scope(target, in: editor)
            let name = try root(text, in: editor)
            let row = try editor.row(name.row, name.entity)
            builder.write(
                .register(.link(scope)), to: CellKey(field: .scope, kind: .register), of: row, naming: .allHeads, sensitivity: 0)
        }
        if !builder.isEmpty { try editor.acceptOwn(builder, now: now) }
        return try PlacesRequest.directory(in: editor)
    }

    private func setRole(
        _ role: Device.Role, _ writes: Bool, _ deletes: Bool, _ moves: Bool, _ classes: [UInt32]?, in editor: any HubWriter,
        _ builder: inout TransactionBuilder
    ) throws {
        let values: [String: Value] = [
            "writes": .bool(writes), "deletes": .bool(deletes), "moves": .bool(moves), "limited": .bool(classes != nil),
        ]
        let wanted = Set((classes ?? []).map { Value.int(Int64($0)) })
        guard let row = try editor.living(Directory.role).first(where: { $0.text("name", editor) == role.rawValue }) else {
            try builder.add(
                Directory.role, values.merging(["name": .text(role.rawValue)]) { $1 }, set: ("classes", wanted), editor.schema)
            return
        }
        let entity = try editor.entity(Directory.role)
        for (name, value) in values.sorted(by: { $0.key < $1.key }) {
            guard let field = entity.field(named: name), row.value(field.id) != value else { continue }
            builder.write(.register(value), to: field.cell(), of: row, naming: .allHeads, sensitivity: field.sensitivity)
        }
        guard let field = entity.field(named: "classes") else { return }
        let present = Set(try row.elements(field.id).map { try Value(encoded: $0) })
        for value in present.symmetricDifference(wanted) {
            builder.write(
                .element(present: wanted.contains(value)), to: field.cell(element: value), of: row, naming: .allHeads,
                sensitivity: field.sensitivity)
        }
    }

    // MARK: Names

    private func person(_ text: String, in editor: any HubWriter) throws -> RowID {
        let found = try editor.people().filter { $0.name == text || $0.row.description == text.lowercased() }
        guard let person = found.first else {
            throw HubError(.unknownPlace, "There is nobody of that name. See: satchel-hub devices")
        }
        return person.row
    }

    private func scope(_ text: String, in editor: any HubWriter) throws -> ScopeID {
        if text == PlacesRequest.company { return .company }
        let digits = text.lowercased()
        let found = try editor.living(Directory.scope).filter { row in
            row.text("name", editor) == text || digits.utf8.count >= 4 && row.id.description.hasPrefix(digits)
        }
        guard let first = found.first else {
            throw HubError(.unknownPlace, "There is no scope '\(text.prefix(60))'. See: satchel-hub scope list")
        }
        guard found.count == 1 else { throw HubError(.unknownPlace, "Several scopes begin so; give more digits.") }
        return first.id
    }

    /// The root row of an id, or the first four or more digits of it.
    private func root(_ text: String, in editor: any HubWriter) throws -> RowName {
        let digits = text.lowercased()
        guard digits.utf8.count >= 4 else {
            throw HubError(.unknownPlace, "Name the row by its id, or the first four or more digits of it.")
        }
        let roots = Set(editor.schema.allEntities.filter { $0.isRoot && !$0.isWrittenByHub }.map(\.id))
        let found = try editor.rowNames().filter { roots.contains($0.entity) && $0.row.description.hasPrefix(digits) }
        guard found.count == 1, let name = found.first else {
            throw HubError(
                .unknownPlace,
                found.isEmpty
                    ? "There is no such row, or it is not one that has a scope of its own."
                    : "Several rows begin so; give more digits.")
        }
        return name
    }

    private func membership(_ person: RowID, _ scope: ScopeID, in editor: any HubWriter) throws -> RowState? {
        try editor.living(Directory.membership).first { row in
            row.link("person", editor) == person && (row.link("area", editor) ?? .company) == scope
        }
    }

    // MARK: The answer

    static func directory(in editor: any HubWriter) throws -> AdminAnswer.Places {
        let scopes = try editor.living(Directory.scope)
        let names = Dictionary(scopes.map { ($0.id, $0.text("name", editor) ?? "") }, uniquingKeysWith: { first, _ in first })
        func name(_ scope: ScopeID?) -> String { scope.flatMap { names[$0] } ?? company }
        let people = try editor.people()
        let members = try editor.living(Directory.membership).compactMap { row -> AdminAnswer.Places.Member? in
            guard let person = people.first(where: { $0.row == row.link("person", editor) }) else { return nil }
            return AdminAnswer.Places.Member(
                person: person.name, role: person.role?.rawValue ?? "", scope: name(row.link("area", editor)))
        }
        // Who has no membership at all, not even an old one, belongs to the company.
        let placed = Set(try editor.allRows(of: Directory.membership).compactMap { $0.link("person", editor) })
        let others = people.filter { !placed.contains($0.row) }.map {
            AdminAnswer.Places.Member(person: $0.name, role: $0.role?.rawValue ?? "", scope: company)
        }
        let roles = try editor.living(Directory.role).compactMap { row -> AdminAnswer.Places.Role? in
            guard let name = row.text("name", editor), let entity = try? editor.entity(Directory.role) else { return nil }
            func flag(_ field: String) -> Bool { entity.field(named: field).map { row.value($0.id) == .bool(true) } ?? false }
            let classes = try entity.field(named: "classes").map { try row.elements($0.id).map { try Value(encoded: $0) } } ?? []
            return AdminAnswer.Places.Role(
                name: name, writes: flag("writes"), deletes: flag("deletes"), moves: flag("moves"),
                classes: flag("limited")
                    ? ([0] + classes.compactMap { if case .int(let number) = $0, number != 0 { UInt32(number) } else { nil } })
                        .sorted()
                    : nil)
        }
        let shipped = Device.Role.shipped.filter { role in !roles.contains { $0.name == role.rawValue } }.map { role in
            let rights = Rights(role: role)
            return AdminAnswer.Places.Role(
                name: role.rawValue, writes: rights.writes, deletes: rights.deletes, moves: rights.moves, classes: nil)
        }
        return AdminAnswer.Places(
            scopes: scopes.map { row in
                AdminAnswer.Places.Scope(
                    id: row.id.description, name: name(row.id), within: name(row.link("within", editor)),
                    level: row.text("level", editor) ?? "")
            }.sorted { ($0.within, $0.name) < ($1.within, $1.name) },
            members: (members + others).sorted { ($0.scope, $0.person) < ($1.scope, $1.person) },
            roles: (roles + shipped).sorted { $0.name < $1.name })
    }
}

extension AdminAnswer {
    /// Who belongs where, and what the roles mean.
    public struct Places: Codable, Sendable, Hashable {
        public struct Scope: Codable, Sendable, Hashable {
            public var id: String
            public var name: String
            public var within: String
            public var level: String
        }

        public struct Member: Codable, Sendable, Hashable {
            public var person: String
            public var role: String
            public var scope: String
        }

        public struct Role: Codable, Sendable, Hashable {
            public var name: String
            public var writes: Bool
            public var deletes: Bool
            public var moves: Bool
            /// The sensitivity classes that it sees; nil for all.
            public var classes: [UInt32]?
        }

        public var scopes: [Scope]
        public var members: [Member]
        public var roles: [Role]
    }
}

extension HubWriter {
    fileprivate func living(_ entity: EntityID) throws -> [RowState] { try allRows(of: entity).filter(\.lives) }

    fileprivate func entity(_ id: EntityID) throws -> Entity {
        guard let entity = schema.entity(id) else {
            throw HubError(.internal, "The hub's schema does not know its directory. Install satchel-hub anew.")
        }
        return entity
    }

    fileprivate func row(_ id: RowID, _ entity: EntityID) throws -> RowState {
        guard let row = try find(id, entity: entity) else { throw HubError(.unknownPlace, "There is no such row.") }
        return row
    }
}

extension RowState {
    fileprivate func text(_ field: String, _ view: any HubReader) -> String? {
        guard let field = view.schema.entity(entity)?.field(named: field), case .text(let text)? = value(field.id) else {
            return nil
        }
        return text
    }

    fileprivate func link(_ field: String, _ view: any HubReader) -> RowID? {
        guard let field = view.schema.entity(entity)?.field(named: field), case .link(let row)? = value(field.id) else {
            return nil
        }
        return row
    }
}

extension TransactionBuilder {
    /// Creates a row with these values; null ones are left out.
    fileprivate mutating func add(
        _ id: EntityID, _ values: [String: Value], set: (field: String, elements: Set<Value>)? = nil, _ schema: Schema
    ) throws {
        guard let entity = schema.entity(id) else { throw HubError(.internal) }
        let row = create(id)
        for (name, value) in values.sorted(by: { $0.key < $1.key }) where value != .null {
            guard let field = entity.field(named: name) else { throw HubError(.internal) }
            write(.register(value), to: field.cell(), of: row, sensitivity: field.sensitivity)
        }
        guard let set, let field = entity.field(named: set.field) else { return }
        for value in set.elements {
            write(.element(present: true), to: field.cell(element: value), of: row, sensitivity: field.sensitivity)
        }
    }
}
