import CRDT
import Foundation

/// The kinds of row and their fields, as data. What ships stands in `Protocol/schema.json`.
public struct Schema: Sendable {
    public let entities: [Entity]
    private let byID: [EntityID: Entity]
    private let byName: [String: Entity]

    public init(entities: [Entity]) {
        self.entities = entities
        byID = Dictionary(entities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        byName = Dictionary(entities.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    public func entity(_ id: EntityID) -> Entity? { byID[id] }
    public func entity(named name: String) -> Entity? { byName[name] }

    /// The schema that this version ships.
    public static let shipped: Schema = {
        do {
            return try Schema(json: PackageResources.schema_json)
        } catch {
            preconditionFailure("the schema that is built in does not parse: \(error)")
        }
    }()

    /// Reads a schema file.
    ///
    /// - Throws: `SalesError` if it is not one, or a name or a number stands in it twice.
    public init(json: [UInt8]) throws(SalesError) {
        let file: SchemaFile
        do {
            file = try JSONDecoder().decode(SchemaFile.self, from: Data(json))
        } catch {
            throw SalesError(.badSchema, "The schema cannot be read: \(error).")
        }
        guard file.format == 1 else { throw SalesError(.badSchema, "The schema has format \(file.format); update Satchel.") }
        guard Set(file.entities.map(\.id)).count == file.entities.count,
            Set(file.entities.map(\.name)).count == file.entities.count,
            file.entities.allSatisfy({ Set($0.fields.map(\.id)).count == $0.fields.count && $0.fields.allSatisfy { $0.id > 2 } }),
            file.entities.allSatisfy({ Set($0.fields.map(\.name)).count == $0.fields.count })
        else { throw SalesError(.badSchema, "The schema uses a name or a number twice.") }
        self.init(entities: file.entities.map(Entity.init))
    }
}

/// A kind of row.
public struct Entity: Sendable {
    public let id: EntityID
    /// The name of the table and of the command; lower case, ASCII.
    public let name: String
    public let label: Label
    /// The entities whose rows may be its parent; empty for a root.
    public let parents: [String]
    /// Whether programs write its rows: such a row gets its life once, from the transaction that creates it.
    public let isMachine: Bool
    /// The fields that search covers.
    public let search: [String]
    public let fields: [Field]
    private let byID: [FieldID: Field]
    private let byName: [String: Field]

    fileprivate init(_ file: SchemaFile.Entity) {
        id = .shipped(file.id)
        name = file.name
        label = file.label
        parents = file.parent ?? []
        isMachine = file.machine ?? false
        search = file.search ?? []
        fields = file.fields.map(Field.init)
        byID = Dictionary(fields.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        byName = Dictionary(fields.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    public func field(_ id: FieldID) -> Field? { byID[id] }
    public func field(named name: String) -> Field? { byName[name] }
}

/// One field of an entity.
public struct Field: Sendable {
    /// What its values are. The raw values are those of `Protocol/schema.json`.
    public enum ValueType: String, Sendable, Codable {
        case text, int, decimal, float, bool, date, time, bytes, link
        /// A group of an amount (member 1, decimal) and a currency (member 2, text).
        case money
    }

    public let id: FieldID
    public let name: String
    public let kind: FieldKind
    public let type: ValueType
    public let unit: String?
    /// Whether a conflict in it waits for a person's `resolve`.
    public let needsReview: Bool
    public let sensitivity: SensitivityClass
    /// The values that are allowed; empty if all are.
    public let values: [String]
    public let label: Label

    fileprivate init(_ file: SchemaFile.Field) {
        id = .shipped(file.id)
        name = file.name
        kind = file.kind.kind
        type = file.type
        unit = file.unit
        needsReview = file.review ?? false
        sensitivity = file.sensitivity ?? 0
        values = file.values ?? []
        label = file.label
    }

    /// The field's cell; for a set, that of one element.
    public func cell(element: Value? = nil) -> CellKey {
        CellKey(field: id, kind: kind, element: element?.encoded ?? [])
    }
}

/// A name for people, in both languages.
public struct Label: Sendable, Codable, Hashable {
    public let en: String
    public let zh: String
}

/// What the rules of the trade refuse, in words for the person who did it.
public struct SalesError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable {
        case badSchema
        case badValue
        case unknownField
        case notFound
        case badFile
        case badLine
    }

    public let code: Code
    public let message: String

    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { message }
}

/// `Protocol/schema.json` as it is written.
private struct SchemaFile: Decodable {
    struct Entity: Decodable {
        let id: UInt32
        let name: String
        let label: Label
        let parent: [String]?
        let machine: Bool?
        let search: [String]?
        let fields: [Field]
    }

    struct Field: Decodable {
        let id: UInt32
        let name: String
        let kind: Kind
        let type: Sales.Field.ValueType
        let unit: String?
        let review: Bool?
        let sensitivity: UInt32?
        let values: [String]?
        let label: Label
    }

    enum Kind: String, Decodable {
        case register, group, set, counter, text

        var kind: FieldKind {
            switch self {
            case .register: .register
            case .group: .group
            case .set: .set
            case .counter: .counter
            case .text: .text
            }
        }
    }

    let format: Int
    let entities: [Entity]
}
