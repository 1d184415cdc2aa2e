import CRDT
import Foundation

extension Schema {
    /// Reads a schema file; `Protocol/schema.md` explains each key.
    ///
    /// - Throws: `SalesError` `.badSchema` if it is not one, or says what cannot be: a name or number twice, a parent or a target
    ///   that does not exist, a kind that does not fit its type.
    public init(json: [UInt8]) throws(SalesError) {
        let file: SchemaFile
        do {
            file = try JSONDecoder().decode(SchemaFile.self, from: Data(json))
        } catch {
            throw SalesError(.badSchema, "The schema cannot be read: \(error).")
        }
        guard file.format == 1 else { throw SalesError(.badSchema, "The schema has format \(file.format); update Satchel.") }
        guard Set(file.entities.map(\.id)).count == file.entities.count,
            Set(file.entities.map(\.name)).count == file.entities.count
        else { throw SalesError(.badSchema, "The schema uses an entity's name or number twice.") }
        let ids = Dictionary(
            file.entities.map { ($0.name, EntityID.shipped($0.id)) }, uniquingKeysWith: { first, _ in first })
        var entities = [Entity]()
        for entity in file.entities { entities.append(try entity.entity(lists: file.lists ?? [:], ids: ids)) }
        self.init(entities: entities)
    }
}

/// `Protocol/schema.json` as it is written.
private struct SchemaFile: Decodable {
    struct Choice: Decodable {
        let name: String
        let label: Label
    }

    /// Choices in place, or the name of one of the file's lists.
    enum Choices: Decodable {
        case list(String)
        case own([Choice])

        init(from decoder: any Decoder) throws {
            if let name = try? decoder.singleValueContainer().decode(String.self) {
                self = .list(name)
            } else {
                self = .own(try decoder.singleValueContainer().decode([Choice].self))
            }
        }
    }

    struct Member: Decodable {
        let number: UInt32
        let name: String
        let type: Sales.Field.ValueType
    }

    struct Superseded: Decodable {
        let field: String
        let member: UInt32
    }

    struct Entity: Decodable {
        let id: UInt32
        let name: String
        let label: Label
        let root: Bool?
        let parent: [String]?
        let machine: Bool?
        let shared: Bool?
        let writer: String?
        let search: [String]?
        let fields: [Field]
    }

    struct Field: Decodable {
        let id: UInt32
        let name: String
        let kind: String
        let type: String
        let label: Label
        let unit: String?
        let units: [String]?
        let review: Bool?
        let `class`: UInt32?
        let values: Choices?
        let open: Bool?
        let min: Int64?
        let max: Int64?
        let decimals: Int?
        let required: Bool?
        let fixed: Bool?
        let to: [String]?
        let members: [Member]?
        let supersedes: [Superseded]?
    }

    let format: Int
    let lists: [String: [Choice]]?
    let entities: [Entity]
}

extension SchemaFile.Entity {
    fileprivate func entity(lists: [String: [SchemaFile.Choice]], ids: [String: EntityID]) throws(SalesError) -> Entity {
        func bad(_ why: String) -> SalesError { SalesError(.badSchema, "The schema's entity \(name): \(why).") }
        guard id <= SchemaLimits.shippedNumber, isShippedName(name), !SchemaNames.reservedForEntities.contains(name) else {
            throw bad("its name or number cannot be used")
        }
        guard Set(fields.map(\.id)).count == fields.count, Set(fields.map(\.name)).count == fields.count else {
            throw bad("a field's name or number stands in it twice")
        }
        let parents = parent ?? []
        guard parents.allSatisfy({ ids[$0] != nil }) else { throw bad("a parent does not exist") }
        guard parents.isEmpty == (root ?? false) else { throw bad("either it is a root or it has parents") }
        guard writer == nil || writer == "hub" else { throw bad("its writer is unknown") }
        let search = search ?? []
        guard search.allSatisfy({ name in fields.contains { $0.name == name } }) else {
            throw bad("it searches no field of its own")
        }
        var spec = EntitySpec(id: .shipped(id), name: name, label: label)
        spec.parents = parents
        spec.isMachine = machine ?? false
        spec.isShared = shared ?? false
        spec.isWrittenByHub = writer == "hub"
        spec.search = search
        var out = [Field]()
        for field in fields { out.append(try field.field(of: self, lists: lists, ids: ids)) }
        return Entity(spec, fields: out)
    }
}

/// Names that ship are lower-case ASCII, and leave `x_` to what a workspace adds.
private func isShippedName(_ name: String) -> Bool {
    SchemaNames.isName(name) && name.utf8.allSatisfy { $0 < 0x80 } && !name.hasPrefix("x_")
}

extension SchemaFile.Field {
    private static let kinds: [String: FieldKind] = [
        "register": .register, "group": .group, "set": .set, "counter": .counter, "text": .text,
    ]

    fileprivate func field(
        of entity: SchemaFile.Entity, lists: [String: [SchemaFile.Choice]], ids: [String: EntityID]
    ) throws(SalesError) -> Field {
        func bad(_ why: String) -> SalesError { SalesError(.badSchema, "The schema's field \(entity.name).\(name): \(why).") }
        guard id > 2, id <= SchemaLimits.shippedNumber, isShippedName(name), !SchemaNames.reservedForFields.contains(name) else {
            throw bad("its name or number cannot be used")
        }
        guard let word = TypeWord(type), let kind = SchemaFile.Field.kinds[kind], word.allows(kind) else {
            throw bad("it has a kind or a type that there is not, or that do not fit")
        }
        let units = unit.map { [$0] } ?? units ?? []
        guard units.allSatisfy(SchemaNames.isUnit), word.allows(units: units) else { throw bad("its units do not fit its type") }
        guard min.map({ $0 <= max ?? .max }) ?? true, decimals ?? 0 >= 0 else { throw bad("its limits exclude each other") }
        var choices = [Field.Choice]()
        switch values {
        case .list(let name)?:
            guard let list = lists[name] else { throw bad("there is no list named \(name)") }
            choices = list.map { Field.Choice(name: $0.name, label: $0.label) }
        case .own(let list)?: choices = list.map { Field.Choice(name: $0.name, label: $0.label) }
        case nil: break
        }
        guard choices.isEmpty == (word.format != .choice), Set(choices.map(\.name)).count == choices.count else {
            throw bad("choices and their type go together, and each stands once")
        }
        var targets = [EntityID]()
        for target in to ?? [] {
            guard let id = ids[target], word.type == .link else { throw bad("it links to \(target), which cannot be") }
            targets.append(id)
        }
        if let members {
            let built = word.type.members
            guard members.count == built.count,
                zip(members, built).allSatisfy({ $0.number == $1.number && $0.name == $1.name && $0.type == $1.type })
            else { throw bad("its members are not those of its type") }
        }
        let shape = FieldShape(
            id: .shipped(id), entity: .shipped(entity.id), kind: kind, word: word, units: units, targets: targets,
            sensitivity: `class` ?? 0)
        var spec = FieldSpec(shape: shape, name: name, label: label)
        spec.needsReview = review ?? false
        spec.choices = choices
        spec.isOpen = open ?? false
        spec.min = min.map { Value.Decimal(mantissa: $0, scale: 0) }
        spec.max = max.map { Value.Decimal(mantissa: $0, scale: 0) }
        spec.decimals = decimals
        spec.isRequired = required ?? false
        spec.isFixed = fixed ?? false
        spec.isSearched = entity.search?.contains(name) ?? false
        for old in supersedes ?? [] {
            guard kind == .group, let field = entity.fields.first(where: { $0.name == old.field }), field.kind == "register",
                let member = word.type.members.first(where: { $0.number == old.member }),
                TypeWord(field.type)?.type == member.type, (field.class ?? 0) == (`class` ?? 0)
            else { throw bad("it supersedes \(old.field), which cannot be: a group takes over registers of its members' types") }
            spec.supersedes.append(Field.Superseded(field: .shipped(field.id), member: old.member))
        }
        return Field(spec)
    }
}
