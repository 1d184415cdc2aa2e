import CRDT

/// One row of `entity_definition`, `field_definition` or `choice_definition`, as it is shown.
///
/// The row's id is the id of the entity or field that it defines, so it can be neither chosen nor given twice.
public struct DefinitionRow: Sendable, Hashable {
    public let id: RowID
    /// Which of the three it is a row of; a row of any other entity is ignored.
    public let entity: EntityID
    /// Whether the row lives; a deleted definition hides what it defines, and the data stay.
    public let lives: Bool
    /// The shown values of its registers.
    public let values: [FieldID: Value]

    public init(id: RowID, entity: EntityID, lives: Bool, values: [FieldID: Value]) {
        self.id = id
        self.entity = entity
        self.lives = lives
        self.values = values
    }

    public init(_ row: RowState) {
        var values: [FieldID: Value] = [:]
        for (key, cell) in row.cells where key.kind == .register { values[key.field] = cell.shown?.value }
        self.init(id: row.id, entity: row.entity, lives: row.lives, values: values)
    }

    /// The id of what it defines.
    public var definedID: SchemaID { .workspace(high: id.high, low: id.low) }

    func text(_ field: FieldID) -> String? {
        if case .text(let text)? = values[field], !text.isEmpty { text } else { nil }
    }

    func int(_ field: FieldID) -> Int64? {
        if case .int(let int)? = values[field] { int } else { nil }
    }

    func flag(_ field: FieldID) -> Bool { values[field] == .bool(true) }

    func decimal(_ field: FieldID) -> Value.Decimal? {
        switch values[field] {
        case .decimal(let decimal)?: decimal
        case .int(let int)?: Value.Decimal(mantissa: int, scale: 0)
        default: nil
        }
    }

    /// The words of a text, which one or more spaces keep apart.
    func words(_ field: FieldID) -> [String] {
        (text(field) ?? "").utf8.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The label: for people who read Chinese the English one, and the other way round, where there is only one; `name` without
    /// any.
    func label(_ english: FieldID, _ chinese: FieldID, name: String) -> Label {
        let en = text(english).flatMap { SchemaNames.isLabel($0) ? $0 : nil }
        let zh = text(chinese).flatMap { SchemaNames.isLabel($0) ? $0 : nil }
        return Label(en: en ?? zh ?? name, zh: zh ?? en ?? name)
    }
}

/// The entities whose rows say what a workspace adds to the schema, and the numbers of their fields, as in
/// `Protocol/schema.json`.
public enum Definitions {
    public static let entity = EntityID.shipped(17)
    public static let field = EntityID.shipped(18)
    public static let choice = EntityID.shipped(19)

    /// Whether rows of `id` are definitions.
    public static func contains(_ id: EntityID) -> Bool { id == entity || id == field || id == choice }

    /// All three have these.
    static let name = FieldID.shipped(10)
    static let labelEnglish = FieldID.shipped(11)
    static let labelChinese = FieldID.shipped(12)

    enum OfEntity {
        static let parents = FieldID.shipped(13)
        static let machine = FieldID.shipped(14)
        static let place = FieldID.shipped(15)
    }

    enum OfField {
        static let entity = FieldID.shipped(13)
        static let kind = FieldID.shipped(14)
        static let type = FieldID.shipped(15)
        static let units = FieldID.shipped(16)
        static let targets = FieldID.shipped(17)
        static let sensitivity = FieldID.shipped(18)
        static let review = FieldID.shipped(19)
        static let required = FieldID.shipped(20)
        static let min = FieldID.shipped(21)
        static let max = FieldID.shipped(22)
        static let decimals = FieldID.shipped(23)
        static let search = FieldID.shipped(24)
        static let place = FieldID.shipped(25)
    }

    enum OfChoice {
        static let entity = FieldID.shipped(13)
        static let field = FieldID.shipped(14)
        static let place = FieldID.shipped(15)
    }
}

/// What is wrong with a definition, for whoever keeps the schema of a workspace.
public struct SchemaProblem: Sendable, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable, CaseIterable {
        /// What never changes says nothing that can be: a type, kind, unit or reference. Ignored.
        case badDefinition
        /// The name is none; another was given.
        case badName
        /// Something else has the name; a suffix was added.
        case nameTaken
        /// It belongs to an entity or field that there is not, or not yet. Ignored.
        case unknownOwner
        /// A choice for a field that takes none from a workspace. Ignored.
        case notOpen
        /// The same choice is defined twice. Ignored.
        case duplicateChoice
        /// A limit or a number of decimals that cannot be. That limit is ignored.
        case badLimit
        /// The row says another kind, type or class than the field had first. It keeps the first.
        case shapeChanged
        /// More than `SchemaLimits` allows. Ignored.
        case tooMany
    }

    public let code: Code
    /// The row that defines it.
    public let row: RowID
    public let message: String

    public var description: String { message }

    init(_ code: Code, _ row: DefinitionRow, given: String = "") {
        self.code = code
        self.row = row.id
        let what =
            switch row.entity {
            case Definitions.entity: "The entity definition"
            case Definitions.field: "The field definition"
            default: "The choice definition"
            }
        let why =
            switch code {
            case .badDefinition: "says a type, kind, unit or reference that cannot be, and is ignored. Delete it and add another."
            case .badName:
                "has no usable name, so it is called \(given). Name it with a–z, digits, _ or Chinese characters."
            case .nameTaken: "has a name that something else has too, so it is called \(given). Rename one of them."
            case .unknownOwner: "belongs to something that is not known here, and is ignored. Update Satchel, or delete it."
            case .notOpen: "adds a choice where none can be added, and is ignored. Delete it."
            case .duplicateChoice: "adds a choice that is there already, and is ignored. Delete it."
            case .badLimit: "has limits that cannot be; those are ignored. Set min, max and decimals anew."
            case .shapeChanged: "was changed in what never changes; the first version holds. Delete it and add another field."
            case .tooMany: "is one too many, and is ignored. Delete some."
            }
        message = "\(what) \(row.id.description.prefix(12)) \(why)"
    }
}
