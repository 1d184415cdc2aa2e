import CRDT

/// A kind of row. Immutable; a class for the reason given at `Field`.
public final class Entity: Sendable {
    public let id: EntityID
    /// The name of the command and, for what ships, of the table. Lower case; ASCII for what ships.
    public let name: String
    public let label: Label
    /// The entities whose rows may be its parent; empty for a root.
    public let parents: [String]
    /// Whether programs write its rows: such a row gets its life once, from the transaction that creates it.
    public let isMachine: Bool
    /// Whether everybody in the workspace sees its rows, whatever scope they are in.
    public let isShared: Bool
    /// Whether only the hub, or a node that never joined one, writes its rows.
    public let isWrittenByHub: Bool
    /// The fields that search covers.
    public let search: [String]
    /// The fields that are offered: those that ship in the order of the file, then the workspace's.
    public let fields: [Field]
    /// The workspace's fields whose definitions are deleted. Their cells are still stored, merged and forwarded.
    public let hiddenFields: [Field]
    /// Whether the row that defines it is deleted.
    public let isHidden: Bool
    let place: Int64

    @usableFromInline let byNumber: [Field?]
    @usableFromInline let byWorkspaceID: [FieldID: Field]
    private let byName: [String: Field]

    init(_ spec: EntitySpec, fields all: [Field]) {
        id = spec.id
        name = spec.name
        label = spec.label
        parents = spec.parents
        isMachine = spec.isMachine
        isShared = spec.isShared
        isWrittenByHub = spec.isWrittenByHub
        search = spec.search
        isHidden = spec.isHidden
        place = spec.place
        fields = all.filter { !$0.isHidden }
        hiddenFields = all.filter(\.isHidden)
        byNumber = SchemaIndex.byNumber(all, \.id)
        byWorkspaceID = SchemaIndex.byWorkspaceID(all, \.id)
        byName = Dictionary(fields.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Whether its rows have a scope of their own and no parent.
    public var isRoot: Bool { parents.isEmpty }

    /// The fields with columns: offered and hidden ones.
    public var allFields: [Field] { fields + hiddenFields }

    /// The field of that id, hidden or not.
    ///
    /// - Complexity: O(1); for what ships, one look into an array.
    @inlinable public func field(_ id: FieldID) -> Field? {
        switch id {
        case .shipped(let number): Int(number) < byNumber.count ? byNumber[Int(number)] : nil
        case .workspace: byWorkspaceID[id]
        }
    }

    /// The field that is offered under that name.
    ///
    /// - Complexity: O(1).
    public func field(named name: String) -> Field? { byName[name] }

    /// The same entity with other fields.
    func with(fields: [Field], search: [String]? = nil) -> Entity {
        var spec = EntitySpec(id: id, name: name, label: label)
        (spec.parents, spec.isMachine, spec.isWrittenByHub, spec.isHidden) = (parents, isMachine, isWrittenByHub, isHidden)
        spec.isShared = isShared
        (spec.search, spec.place) = (search ?? self.search, place)
        return Entity(spec, fields: fields)
    }
}

/// What is said of an entity, apart from its fields.
struct EntitySpec: Sendable {
    var id: EntityID
    var name: String
    var label: Label
    var parents: [String] = []
    var isMachine = false
    var isShared = false
    var isWrittenByHub = false
    var search: [String] = []
    var isHidden = false
    var place: Int64 = 0
}

/// Tables for finding what has an id: an array for the small numbers of what ships, a dictionary for a workspace's 16 bytes.
enum SchemaIndex {
    static func byNumber<Item>(_ items: [Item], _ id: KeyPath<Item, SchemaID>) -> [Item?] {
        var table = [Item?]()
        for item in items {
            guard case .shipped(let number) = item[keyPath: id], number <= SchemaLimits.shippedNumber else { continue }
            while table.count <= Int(number) { table.append(nil) }
            if table[Int(number)] == nil { table[Int(number)] = item }
        }
        return table
    }

    static func byWorkspaceID<Item>(_ items: [Item], _ id: KeyPath<Item, SchemaID>) -> [SchemaID: Item] {
        var table: [SchemaID: Item] = [:]
        for item in items {
            guard case .workspace = item[keyPath: id] else { continue }
            table[item[keyPath: id]] = table[item[keyPath: id]] ?? item
        }
        return table
    }
}
