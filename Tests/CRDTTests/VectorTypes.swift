import CRDT
import Testing

/// The descriptions in Protocol/vectors, and what they are here.
struct ValueVector: Decodable {
    struct Decimal: Decodable {
        let mantissa: String
        let scale: Int32
    }

    struct Member: Decodable {
        let number: UInt32
        let value: ValueVector
    }

    let null: Bool?
    let bool: Bool?
    let int: String?
    let decimal: Decimal?
    let float: String?
    let text: String?
    let bytes: String?
    let date: String?
    let time: String?
    let link: String?
    let group: [Member]?

    func value() throws -> Value {
        if null != nil { return .null }
        if let bool { return .bool(bool) }
        if let int { return .int(try unwrapped(Int64(int))) }
        if let decimal { return .decimal(.init(mantissa: try unwrapped(Int64(decimal.mantissa)), scale: decimal.scale)) }
        if let float {
            let bits = try unwrapped(UInt64(float, radix: 16))
            return .float(try unwrapped(Value.Float(Double(bitPattern: bits))))
        }
        if let text { return .text(text) }
        if let bytes { return .bytes(try hex(bytes)) }
        if let date { return .date(try unwrapped(Int64(date))) }
        if let time { return .time(try unwrapped(Int64(time))) }
        if let link { return .link(try unwrapped(RowID(link))) }
        return .group(try unwrapped(group).map { Value.Member(number: $0.number, value: try $0.value.value()) })
    }
}

struct EditVector: Decodable {
    let position: Int
    let deleted: Int
    let inserted: String

    var edit: TextEdit { TextEdit(position: position, deleted: deleted, inserted: inserted) }
}

struct EventVector: Decodable {
    let id: String
    let parents: [String]
    let edits: [EditVector]

    func event() throws -> TextEvent {
        TextEvent(
            id: try unwrapped(TransactionID(id)), parents: try parents.map { try unwrapped(TransactionID($0)) },
            edits: edits.map(\.edit))
    }
}

struct ChangeVector: Decodable {
    let field: String
    let kind: String
    let replaces: [String]?
    let element: ValueVector?
    let value: ValueVector?
    let present: Bool?
    let lives: Bool?
    let delta: String?
    let edits: [EditVector]?

    func change() throws -> Change {
        let field = try unwrapped(FieldID(field))
        let content: Content
        switch kind {
        case "register": content = .register(try unwrapped(value).value())
        case "group": content = .group(try unwrapped(value).value())
        case "set": content = .element(present: try unwrapped(present))
        case "counter": content = .counter(delta: try unwrapped(Int64(try unwrapped(delta))))
        case "text": content = .text(try unwrapped(edits).map(\.edit))
        default: content = .life(try unwrapped(lives))
        }
        return Change(
            cell: CellKey(field: field, kind: content.kind, element: try element?.value().encoded ?? []),
            replaces: try (replaces ?? []).map { try unwrapped(TransactionID($0)) }, content: content)
    }
}

struct TransactionVector: Decodable {
    struct Stamp: Decodable {
        let milliseconds: Int64
        let counter: UInt16
    }

    struct Origin: Decodable {
        let number: String
        let seen: String
    }

    struct Row: Decodable {
        let created: UInt32?
        let existing: String?
    }

    struct Part: Decodable {
        let row: Row
        let entity: String
        let `class`: UInt32
        let changes: [ChangeVector]
    }

    let id: String
    let author: String
    let stamp: Stamp
    let operation: String?
    let origin: Origin?
    let parts: [Part]

    func transaction() throws -> Transaction {
        Transaction(
            id: try unwrapped(TransactionID(id)), author: try unwrapped(AuthorID(author)),
            stamp: CRDT.Stamp(milliseconds: stamp.milliseconds, counter: stamp.counter),
            operation: try operation.map { try unwrapped(OperationID($0)) },
            origin: try origin.map {
                Transaction.Origin(number: try unwrapped(UInt64($0.number)), seen: try unwrapped(UInt64($0.seen)))
            },
            parts: try parts.map { part in
                let row: RowReference =
                    if let ordinal = part.row.created {
                        .created(ordinal)
                    } else {
                        .existing(try unwrapped(RowID(try unwrapped(part.row.existing))))
                    }
                return CRDT.Part(
                    row: row, entity: try unwrapped(EntityID(part.entity)), sensitivity: part.class,
                    changes: try part.changes.map { try $0.change() })
            })
    }
}
