import CRDT

/// One field of an entity. Immutable.
///
/// It is a class because the store looks fields up for every cell it reads and writes: handing one out then counts one reference,
/// where a structure of as many strings and arrays would count a dozen.
public final class Field: Sendable {
    /// What its values are, as they are stored and merged.
    public enum ValueType: String, Sendable, Codable, CaseIterable {
        case text, int, decimal, float, bool, date, time, bytes, link
        /// A group of an amount (member 1, decimal) and a currency (member 2, text).
        case money
        /// A group of a latitude (member 1) and a longitude (member 2), both decimals in degrees of WGS 84.
        case geo
        /// A group of an amount (member 1, decimal) and one of the field's units (member 2, text).
        case quantity
    }

    /// What narrows a value type when a person writes: stored values are of the type all the same.
    public enum Format: String, Sendable, Codable, CaseIterable {
        case email, phone, url
        /// One of `choices`.
        case choice
        /// A decimal in percent: 35 means 35 %.
        case percent
        /// A whole number of the field's unit: ms, s, min, h or d.
        case duration
    }

    /// A value of an enumeration.
    public struct Choice: Sendable, Hashable {
        /// What is stored.
        public let name: String
        public let label: Label

        public init(name: String, label: Label) {
            self.name = name
            self.label = label
        }
    }

    /// A member of a group: it has a column of its own, named after the field and the member.
    public struct Member: Sendable, Hashable {
        public let number: UInt32
        public let name: String
        public let type: ValueType
    }

    /// An old field that a group has taken over: whoever writes the group writes the member into the old field, too.
    public struct Superseded: Sendable, Hashable {
        public let field: FieldID
        public let member: UInt32
    }

    public let id: FieldID
    public let kind: FieldKind
    public let type: ValueType
    public let name: String
    /// Whether the row that defines it is deleted: it is not offered any more, and its data stay.
    public let isHidden: Bool
    let spec: FieldSpec

    init(_ spec: FieldSpec) {
        id = spec.shape.id
        kind = spec.shape.kind
        type = spec.shape.word.type
        name = spec.name
        isHidden = spec.isHidden
        self.spec = spec
    }

    public var format: Format? { spec.shape.word.format }
    public var label: Label { spec.label }
    /// The unit of its numbers; nil if there is none, or if each value says its own.
    public var unit: String? { spec.shape.units.count == 1 ? spec.shape.units[0] : nil }
    /// The units that a quantity may have.
    public var units: [String] { spec.shape.units }
    /// Whether a conflict in it waits for a person's `resolve`.
    public var needsReview: Bool { spec.needsReview }
    public var sensitivity: SensitivityClass { spec.shape.sensitivity }
    /// The values of an enumeration, in the order in which they are offered; empty for all else.
    public var choices: [Choice] { spec.choices }
    /// The names of `choices`.
    public var values: [String] { spec.choices.map(\.name) }
    /// Whether a workspace may add choices.
    public var isOpen: Bool { spec.isOpen }
    /// The least number, or the least length of a text in Unicode scalars.
    public var min: Value.Decimal? { spec.min }
    /// The greatest number, or the greatest length of a text in Unicode scalars.
    public var max: Value.Decimal? { spec.max }
    /// The most digits after the point; for money nil means as many as the currency has.
    public var decimals: Int? { spec.decimals }
    /// Whether a row cannot be made without it, nor it be emptied: at the edit, never at the merge.
    public var isRequired: Bool { spec.isRequired }
    /// Whether only the transaction that creates a row may write it. A hub refuses any other that does.
    public var isFixed: Bool { spec.isFixed }
    /// The entities to whose rows it may link; empty if to all.
    public var targets: [EntityID] { spec.shape.targets }
    /// The fields that this group has taken over.
    public var supersedes: [Superseded] { spec.supersedes }
    /// The members of a group, in order; empty for all else.
    public var members: [Member] { type.members }
    /// What never changes once the field is defined; a store keeps it for the fields of its workspace.
    public var shape: FieldShape { spec.shape }

    /// The field's cell; for a set, that of one element.
    public func cell(element: Value? = nil) -> CellKey {
        CellKey(field: id, kind: kind, element: element?.encoded ?? [])
    }

    /// The choice that is stored as `name`, byte by byte.
    public func choice(_ name: String) -> Choice? { choices.first { $0.name.utf8.elementsEqual(name.utf8) } }
}

extension Field.ValueType {
    /// The members of a group; empty for all else.
    public var members: [Field.Member] {
        switch self {
        case .money:
            [Field.Member(number: 1, name: "amount", type: .decimal), Field.Member(number: 2, name: "currency", type: .text)]
        case .geo:
            [
                Field.Member(number: 1, name: "latitude", type: .decimal),
                Field.Member(number: 2, name: "longitude", type: .decimal),
            ]
        case .quantity:
            [Field.Member(number: 1, name: "amount", type: .decimal), Field.Member(number: 2, name: "unit", type: .text)]
        default: []
        }
    }
}

/// A name for people, in both languages.
public struct Label: Sendable, Codable, Hashable {
    public let en: String
    public let zh: String

    public init(en: String, zh: String) {
        self.en = en
        self.zh = zh
    }
}

/// The type of a field in one word, as schema.json and definition rows write it: a value type, or a format that implies one.
struct TypeWord: Sendable, Hashable {
    let type: Field.ValueType
    let format: Field.Format?

    init?(_ word: String) {
        if let type = Field.ValueType(rawValue: word) {
            (self.type, format) = (type, nil)
        } else if let format = Field.Format(rawValue: word) {
            self.format = format
            switch format {
            case .email, .phone, .url, .choice: type = .text
            case .percent: type = .decimal
            case .duration: type = .int
            }
        } else {
            return nil
        }
    }

    var text: String { format?.rawValue ?? type.rawValue }

    /// The kind that a field of this type has unless it says another.
    var kind: FieldKind { type.members.isEmpty ? .register : .group }

    /// Whether a field of this type may have the kind.
    func allows(_ kind: FieldKind) -> Bool {
        switch kind {
        case .group: !type.members.isEmpty
        case .register: type.members.isEmpty
        case .counter: type == .int && format == nil
        case .text: type == .text && format == nil
        case .set:
            switch type {
            case .text, .int, .decimal, .date, .time, .link: format != .percent && format != .duration
            default: false
            }
        case .life: false
        }
    }

    /// Whether a field of this type may have so many units.
    func allows(units: [String]) -> Bool {
        switch (type, format) {
        case (_, .duration?): units.count == 1 && Duration.milliseconds[units[0]] != nil
        case (.quantity, _): !units.isEmpty && units.count <= SchemaLimits.units
        case (.int, _), (.decimal, nil), (.float, _): units.count <= 1
        default: units.isEmpty
        }
    }

    /// The units in which durations are counted, in milliseconds.
    enum Duration {
        static let milliseconds: [String: Int64] = ["ms": 1, "s": 1000, "min": 60_000, "h": 3_600_000, "d": 86_400_000]
    }
}

/// All that is said of a field.
struct FieldSpec: Sendable {
    var shape: FieldShape
    var name: String
    var label: Label
    var isHidden = false
    var needsReview = false
    var choices: [Field.Choice] = []
    var isOpen = false
    var min: Value.Decimal?
    var max: Value.Decimal?
    var decimals: Int?
    var isRequired = false
    var isFixed = false
    var isSearched = false
    var place: Int64 = 0
    var supersedes: [Field.Superseded] = []
}

/// What never changes once a field is defined: what is stored under its id keeps its meaning.
///
/// A store keeps the shape of each field of its workspace from the first time it meets it (as `text`), and hands it to
/// `Schema.extended(by:settled:)` from then on.
public struct FieldShape: Sendable, Hashable {
    public let id: FieldID
    public let entity: EntityID
    public let kind: FieldKind
    let word: TypeWord
    public let units: [String]
    public let targets: [EntityID]
    public let sensitivity: SensitivityClass

    public var type: Field.ValueType { word.type }
    public var format: Field.Format? { word.format }

    init(
        id: FieldID, entity: EntityID, kind: FieldKind, word: TypeWord, units: [String] = [], targets: [EntityID] = [],
        sensitivity: SensitivityClass = 0
    ) {
        self.id = id
        self.entity = entity
        self.kind = kind
        self.word = word
        self.units = units
        self.targets = targets
        self.sensitivity = sensitivity
    }

    /// The shape on one line: id, entity, kind's number, type, class, units and targets; the last two joined by commas, or `-`.
    public var text: String {
        func list(_ items: [String]) -> String { items.isEmpty ? "-" : items.joined(separator: ",") }
        return [
            id.description, entity.description, String(kind.rawValue), word.text, String(sensitivity), list(units),
            list(targets.map(\.description)),
        ].joined(separator: " ")
    }

    /// Reads what `text` writes; nil for anything that is no shape.
    public init?(_ text: String) {
        let parts = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 7, let id = FieldID(parts[0]), let entity = EntityID(parts[1]),
            let kind = UInt8(parts[2]).flatMap(FieldKind.init), let word = TypeWord(parts[3]), let sensitivity = UInt32(parts[4])
        else { return nil }
        func list(_ part: String) -> [String] {
            part == "-" ? [] : part.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        let units = list(parts[5])
        let targets = list(parts[6]).compactMap { EntityID($0) }
        guard targets.count == list(parts[6]).count, units.allSatisfy(SchemaNames.isUnit), word.allows(kind),
            word.allows(units: units)
        else { return nil }
        self.init(id: id, entity: entity, kind: kind, word: word, units: units, targets: targets, sensitivity: sensitivity)
    }
}
