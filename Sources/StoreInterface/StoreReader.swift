import CRDT
import Sales

/// What may be asked of a store's rows, on a laptop and at a hub alike, whatever the store is made of: one moment of it, valid within the
/// closure that it was handed to.
///
/// Methods throw `StoreError` where the store fails.
public protocol StoreReader {
    /// What ships and what the workspace has defined, as of this moment.
    var schema: Schema { get }

    /// A row with all its cells; nil if the store does not know it.
    func find(_ id: RowID, entity: EntityID) throws -> RowState?
    /// A row's shown values, dead or alive; nil if the store does not know it.
    func shown(_ id: RowID, _ entity: Entity) throws -> ShownRow?
    /// The living rows of an entity under another row.
    func children(of parent: RowID, _ entity: Entity) throws -> [ShownRow]
    /// Visits the living rows of an entity in the order in which they came here, and reads no more of them than is asked for.
    ///
    /// - Parameter fields: What `ShownLine` gives by its place here.
    func forEachLiving(_ entity: Entity, reading fields: [Field], _ body: (any ShownLine) throws -> Void) throws
    /// Visits the rows of an entity with all their cells, dead ones too, in the order in which they came here.
    func forEachRow(of entity: Entity, _ body: (RowState) throws -> Void) throws
}

/// One living row on its way past, read as it is asked for: for those who read whole tables and need little of each row. Fields are named by
/// their places in what was asked for. It is valid within the closure that it was handed to.
public protocol ShownLine: AnyObject {
    var id: RowID { get }
    var parent: RowID? { get }

    /// The text of a register or a text field.
    func text(_ place: Int) -> String?
    /// Days since 1970.
    func day(_ place: Int) -> Int64?
    /// A whole number, or milliseconds since 1970.
    func int(_ place: Int) -> Int64?
    func float(_ place: Int) -> Double?
    func link(_ place: Int) -> RowID?
    /// The value of a group, such as money.
    func group(_ place: Int) -> Value?
}

/// A living row's shown values, read straight from its table: what lists and scores need, without who wrote what.
public struct ShownRow: Sendable {
    public let id: RowID
    public let entity: EntityID
    public let lives: Bool
    public let parent: RowID?
    /// Registers, groups and texts that have a value; sets are not among them.
    public let values: [FieldID: Value]
    public let counters: [FieldID: Int64]

    package init(
        id: RowID, entity: EntityID, lives: Bool, parent: RowID?, values: [FieldID: Value], counters: [FieldID: Int64]
    ) {
        self.id = id
        self.entity = entity
        self.lives = lives
        self.parent = parent
        self.values = values
        self.counters = counters
    }
}
