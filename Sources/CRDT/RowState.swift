/// A change that nothing known here has replaced.
public struct Head: Hashable, Sendable {
    public let id: TransactionID
    public let stamp: Stamp
    public let author: AuthorID
    /// What the change wrote; null for text, whose events hold it.
    public let value: Value

    public init(id: TransactionID, stamp: Stamp, author: AuthorID, value: Value) {
        self.id = id
        self.stamp = stamp
        self.author = author
        self.value = value
    }

    /// Whether this head is shown before `other`: the greater (stamp, id) is.
    public func isNewer(than other: Head) -> Bool {
        stamp != other.stamp ? stamp > other.stamp : id > other.id
    }
}

/// A head that a pending transaction hides, kept so that a refusal can bring it back.
public struct Cover: Hashable, Sendable {
    public let head: Head
    public let by: TransactionID

    public init(head: Head, by: TransactionID) {
        self.head = head
        self.by = by
    }
}

/// The state of one cell, base and pending as one.
public struct CellState: Hashable, Sendable {
    /// Newest first.
    public private(set) var heads: [Head]
    public var covers: [Cover]
    /// The sum of a counter's deltas, wrapping at 64 bits so that it is the same in every order.
    public var counter: Int64
    /// A text's merged characters.
    public var text: String

    public init(heads: [Head] = [], covers: [Cover] = [], counter: Int64 = 0, text: String = "") {
        self.heads = heads.sorted { $0.isNewer(than: $1) }
        self.covers = covers
        self.counter = counter
        self.text = text
    }

    /// The cell with one head.
    public init(only head: Head) {
        heads = [head]
        covers = []
        counter = 0
        text = ""
    }

    /// The head whose value is shown.
    public var shown: Head? { heads.first }

    /// The heads whose values differ from the shown one: the other sides of a conflict. Meaningful for registers and groups.
    public var others: [Head] { heads.filter { $0.value != heads[0].value } }

    /// The shown head and those of the same value, newest first: who saw the one has seen what the others say.
    public var shownAlike: [Head] { heads.filter { $0.value == heads[0].value } }

    /// Whether any head says "present" or "lives": so an addition wins over a concurrent removal, an edit over a deletion.
    public var isPresent: Bool { heads.contains { $0.value == .bool(true) } }

    public mutating func add(_ head: Head) {
        let place = heads.firstIndex { head.isNewer(than: $0) } ?? heads.endIndex
        heads.insert(head, at: place)
    }

    /// Takes the head of `id` out, and gives it back if there was one.
    public mutating func remove(_ id: TransactionID) -> Head? {
        guard let place = heads.firstIndex(where: { $0.id == id }) else { return nil }
        return heads.remove(at: place)
    }
}

/// All cells of one row, as the merge reads and writes them. A store loads it, and saves what `Merge` changed.
public struct RowState: Hashable, Sendable {
    public let id: RowID
    public let entity: EntityID
    public var cells: [CellKey: CellState]

    public init(id: RowID, entity: EntityID, cells: [CellKey: CellState] = [:]) {
        self.id = id
        self.entity = entity
        self.cells = cells
    }

    public subscript(_ key: CellKey) -> CellState { cells[key] ?? CellState() }

    public var lives: Bool { self[.life].isPresent }

    /// The shown value of a register or group; nil where nothing was ever written.
    public func value(_ field: FieldID) -> Value? {
        (cells[CellKey(field: field, kind: .register)] ?? cells[CellKey(field: field, kind: .group)])?.shown?.value
    }

    /// The elements present in a set, ascending by canonical bytes.
    public func elements(_ field: FieldID) -> [[UInt8]] {
        cells.filter { $0.key.field == field && $0.key.kind == .set && $0.value.isPresent }.map(\.key.element)
            .sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// The row's open conflicts: registers and groups with heads of different values.
    public var conflicts: [CellKey] {
        cells.filter { ($0.key.kind == .register || $0.key.kind == .group) && !$0.value.others.isEmpty }.map(\.key).sorted()
    }
}
