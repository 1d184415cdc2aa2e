/// How a field merges; see `Protocol/README.md`. The numbers are those of format 1.
public enum FieldKind: UInt8, Sendable, Hashable, Codable {
    /// The newest head is shown; other heads with other values are a conflict.
    case register = 1
    /// Several fields that mean something only together, written and read as one register.
    case group = 2
    /// One register per element, present or absent; where concurrent, present wins.
    case set = 3
    /// The sum of the deltas of all accepted transactions.
    case counter = 4
    /// An event graph of edits, merged by character.
    case text = 5
    /// Whether the row lives: while any head says so.
    case life = 6
}

/// One place that is written: a field of a row and, in a set, one element of it.
///
/// The kind belongs to the key: should two programs ever take a field for different kinds, they write different cells, and every
/// order of arrival gives the same result.
public struct CellKey: Hashable, Comparable, Sendable {
    public let field: FieldID
    public let kind: FieldKind
    /// The element's canonical bytes; empty where the field is no set.
    public let element: [UInt8]

    public init(field: FieldID, kind: FieldKind, element: [UInt8] = []) {
        self.field = field
        self.kind = kind
        self.element = element
    }

    /// The cell of one element of a set.
    public init(field: FieldID, element: Value) { self.init(field: field, kind: .set, element: element.encoded) }

    public static let life = CellKey(field: .life, kind: .life)
    public static let parent = CellKey(field: .parent, kind: .register)

    public static func == (a: CellKey, b: CellKey) -> Bool {
        a.field == b.field && a.kind == b.kind && (a.kind != .set || a.element == b.element)
    }

    /// Fields and kinds are looked up on every path, so they are hashed as one word where they are small.
    public func hash(into hasher: inout Hasher) {
        switch field {
        case .shipped(let number): hasher.combine(UInt64(number) << 8 | UInt64(kind.rawValue))
        case .workspace(let high, let low):
            hasher.combine(high)
            hasher.combine(low)
            hasher.combine(kind)
        }
        if kind == .set { hasher.combine(element) }
    }

    public static func < (a: CellKey, b: CellKey) -> Bool {
        if a.field != b.field { return a.field < b.field }
        if a.kind != b.kind { return a.kind.rawValue < b.kind.rawValue }
        return a.element.lexicographicallyPrecedes(b.element)
    }
}

/// One step of a text change: at `position`, `deleted` scalars go and `inserted` comes. Positions count Unicode scalars in the
/// document as the steps before this one left it.
public struct TextEdit: Hashable, Sendable {
    public let position: Int
    public let deleted: Int
    public let inserted: String

    public init(position: Int, deleted: Int, inserted: String) {
        self.position = position
        self.deleted = deleted
        self.inserted = inserted
    }

    public static func == (a: TextEdit, b: TextEdit) -> Bool {
        a.position == b.position && a.deleted == b.deleted && a.inserted.utf8.elementsEqual(b.inserted.utf8)
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(position)
        hasher.combine(deleted)
    }
}

/// What a change writes into its cell.
public enum Content: Hashable, Sendable {
    case register(Value)
    /// The value is a `Value.group`.
    case group(Value)
    case element(present: Bool)
    case counter(delta: Int64)
    case text([TextEdit])
    case life(Bool)

    public var kind: FieldKind {
        switch self {
        case .register: .register
        case .group: .group
        case .element: .set
        case .counter: .counter
        case .text: .text
        case .life: .life
        }
    }

    /// The value as a head holds it; a text's head holds none, for its text is that of all events together.
    public var headValue: Value {
        switch self {
        case .register(let value), .group(let value): value
        case .element(let present): .bool(present)
        case .life(let lives): .bool(lives)
        case .counter, .text: .null
        }
    }
}

/// A write of one cell that names what it replaces.
public struct Change: Hashable, Sendable {
    public let cell: CellKey
    /// The heads that its author was shown, ascending. For text they are the parents in the event graph; a counter names none.
    public let replaces: [TransactionID]
    public let content: Content

    public init(cell: CellKey, replaces: [TransactionID], content: Content) {
        precondition(cell.kind == content.kind, "a change's content is of its cell's kind")
        self.cell = cell
        self.replaces = replaces.count < 2 ? replaces : Set(replaces).sorted()
        self.content = content
    }
}

/// The row that a part writes: one that exists, or one that its transaction creates.
public enum RowReference: Hashable, Comparable, Sendable {
    /// The ordinal of the creation within the transaction, from 0. The row's id follows from it.
    case created(UInt32)
    case existing(RowID)

    public static func < (a: RowReference, b: RowReference) -> Bool {
        switch (a, b) {
        case (.created(let x), .created(let y)): x < y
        case (.created, .existing): true
        case (.existing, .created): false
        case (.existing(let x), .existing(let y)): x < y
        }
    }

    public func id(in transaction: TransactionID) -> RowID {
        switch self {
        case .created(let ordinal): RowID(createdBy: transaction, ordinal: ordinal)
        case .existing(let id): id
        }
    }
}

/// The changes of one transaction to one slice: a row's fields of one sensitivity class.
public struct Part: Hashable, Sendable {
    public let row: RowReference
    public let entity: EntityID
    public let sensitivity: SensitivityClass
    /// Ascending by cell.
    public let changes: [Change]

    public init(row: RowReference, entity: EntityID, sensitivity: SensitivityClass = 0, changes: [Change]) {
        self.row = row
        self.entity = entity
        self.sensitivity = sensitivity
        self.changes = changes.isAscending { $0.cell < $1.cell } ? changes : changes.sorted { $0.cell < $1.cell }
    }
}

/// What one author wrote at once. It is stored and sent whole or not at all.
public struct Transaction: Hashable, Sendable {
    /// What only the author's site and the hub see.
    public struct Origin: Hashable, Sendable {
        /// The site's running number, from 1.
        public let number: UInt64
        /// The arrival number of the author's base at the write.
        public let seen: UInt64

        public init(number: UInt64, seen: UInt64) {
            self.number = number
            self.seen = seen
        }
    }

    public static let format: UInt8 = 1
    /// The most cells that one transaction may write.
    public static let cellLimit = 10_000
    /// The most ids that all changes of one transaction together may name: a refusal repeats each of them in full to everybody, and
    /// must fit into one message.
    public static let replacedLimit = 100_000
    /// The most bytes that one transaction may have.
    public static let byteLimit = 4 << 20

    public let id: TransactionID
    public let author: AuthorID
    public let stamp: Stamp
    public let operation: OperationID?
    /// Nil in what the hub forwards to others.
    public let origin: Origin?
    /// Ascending by row and class.
    public let parts: [Part]

    public init(
        id: TransactionID, author: AuthorID, stamp: Stamp, operation: OperationID? = nil, origin: Origin? = nil, parts: [Part]
    ) {
        self.id = id
        self.author = author
        self.stamp = stamp
        self.operation = operation
        self.origin = origin
        self.parts =
            parts.isAscending { ($0.row, $0.sensitivity) < ($1.row, $1.sensitivity) }
            ? parts : parts.sorted { ($0.row, $0.sensitivity) < ($1.row, $1.sensitivity) }
    }

    public var cellCount: Int { parts.reduce(0) { $0 + $1.changes.count } }

    /// The same transaction with another stamp and author: possible only until it is sealed, that is, first leaves the laptop.
    public func restamped(_ stamp: Stamp, author: AuthorID) -> Transaction {
        Transaction(id: id, author: author, stamp: stamp, operation: operation, origin: origin, parts: parts)
    }

    /// The same transaction with other parts, as far as somebody may see it.
    public func with(parts: [Part]) -> Transaction {
        Transaction(id: id, author: author, stamp: stamp, operation: operation, origin: origin, parts: parts)
    }

    /// The transaction as the hub forwards it: without what is between author and hub, and with the parts for which `isVisible`.
    public func forwarded(_ isVisible: (Part) -> Bool = { _ in true }) -> Transaction {
        Transaction(id: id, author: author, stamp: stamp, operation: operation, parts: parts.filter(isVisible))
    }
}

extension Array {
    /// Whether each element comes before the next; what is in order already need not be copied.
    @inline(__always)
    func isAscending(by precedes: (borrowing Element, borrowing Element) -> Bool) -> Bool {
        withUnsafeBufferPointer { elements in
            var index = 1
            while index < elements.count {
                guard precedes(elements[index - 1], elements[index]) else { return false }
                index += 1
            }
            return true
        }
    }
}
