import CRDT

/// The kinds of row and their fields, as data. What ships stands in `Protocol/schema.json`; a workspace adds its own as rows, see
/// `extended(by:settled:)`. The rules are those of `Protocol/schema.md`.
public struct Schema: Sendable {
    /// The entities that are offered: those that ship in the order of the file, then the workspace's.
    public let entities: [Entity]
    /// The workspace's entities whose definitions are deleted. Their rows are still stored, merged and forwarded.
    public let hiddenEntities: [Entity]

    @usableFromInline let byNumber: [Entity?]
    @usableFromInline let byWorkspaceID: [EntityID: Entity]
    private let byName: [String: Entity]

    public init(entities all: [Entity]) {
        entities = all.filter { !$0.isHidden }
        hiddenEntities = all.filter(\.isHidden)
        byNumber = SchemaIndex.byNumber(all, \.id)
        byWorkspaceID = SchemaIndex.byWorkspaceID(all, \.id)
        byName = Dictionary(entities.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The entities with tables: offered and hidden ones.
    public var allEntities: [Entity] { entities + hiddenEntities }

    /// The entity of that id, hidden or not.
    ///
    /// - Complexity: O(1); for what ships, one look into an array.
    @inlinable public func entity(_ id: EntityID) -> Entity? {
        switch id {
        case .shipped(let number): Int(number) < byNumber.count ? byNumber[Int(number)] : nil
        case .workspace: byWorkspaceID[id]
        }
    }

    /// The entity that is offered under that name.
    ///
    /// - Complexity: O(1).
    public func entity(named name: String) -> Entity? { byName[name] }

    /// The schema that this version ships.
    public static let shipped: Schema = {
        do {
            return try Schema(json: PackageResources.schema_json)
        } catch {
            // The file is part of the program, and a test reads it: a failure here is a bug in it.
            preconditionFailure("the schema that is built in does not parse: \(error)")
        }
    }()
}

/// How much a schema holds. The numbers are part of the protocol: all nodes must ignore the same definitions.
public enum SchemaLimits {
    /// The greatest number of an entity or a field that ships.
    public static let shippedNumber: UInt32 = 4095
    /// Entities that a workspace defines, hidden ones included.
    public static let entities = 200
    /// Fields that a workspace adds to one entity, hidden ones included.
    public static let fields = 500
    /// Choices that a workspace adds to one field.
    public static let choices = 500
    /// Scalars in a name.
    public static let name = 40
    /// Scalars in a label or in the name of a choice.
    public static let label = 80
    /// Units of one quantity, parents of one entity, targets of one link.
    public static let units = 50
}
