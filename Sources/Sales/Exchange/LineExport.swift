import CRDT

/// Rows as JSON Lines: one object a line, all that a store shows of a row and who wrote it. The format is in `Protocol/export.md`.
public enum LineExport {
    public static let format: Int64 = 1

    /// The first line: what the file is and how much it holds.
    public static func header(
        workspace: String?, site: String, author: AuthorID, person: String?, time: Int64, digest: String,
        counts: [(entity: String, rows: Int)], into out: inout [UInt8]
    ) {
        var members: [(key: String, value: JSONText)] = [("satchel", .string("export")), ("format", .int(format))]
        if let workspace { members.append(("workspace", .string(workspace))) }
        members += [("site", .string(site)), ("author", .string(author.description))]
        if let person { members.append(("person", .string(person))) }
        members += [
            ("time", .int(time)), ("digest", .string(digest)),
            ("rows", .object(counts.map { ($0.entity, JSONText.int(Int64($0.rows))) })),
        ]
        JSONText.object(members).append(to: &out)
        out.append(0x0A)
    }

    /// The last line, which tells a whole file from one that was cut short.
    public static func end(rows: Int, into out: inout [UInt8]) {
        JSONText.object([("satchel", .string("end")), ("rows", .int(Int64(rows)))]).append(to: &out)
        out.append(0x0A)
    }

    /// One row.
    ///
    /// - Parameter entity: Nil for a row of a kind that this version does not know.
    /// - Complexity: O(cells).
    public static func line(_ row: RowState, _ entity: Entity?, into out: inout [UInt8]) {
        var fields: [(key: String, value: JSONText)] = []
        var exact: [(key: String, value: JSONText)] = []
        var sides: [(key: String, value: JSONText)] = []
        var unknown: [JSONText] = []
        var written = Writers()
        for (key, cell) in row.cells.sorted(by: { $0.key < $1.key }) {
            if key == .life || key == .parent {
                written.note(key == .life ? "life" : "parent", cell.shown)
                continue
            }
            guard key.kind != .set else { continue }
            guard let field = entity?.field(key.field), !field.isHidden, field.kind == key.kind else {
                unknown.append(unknownCell(key, cell))
                continue
            }
            written.note(field.name, cell.shown)
            switch key.kind {
            case .counter: fields.append((field.name, .int(cell.counter)))
            case .text: fields.append((field.name, .string(cell.text)))
            default:
                guard let head = cell.shown else { continue }
                if let json = field.json(head.value) {
                    fields.append((field.name, json))
                } else {
                    exact.append((field.name, .string(hexadecimal(head.value.encoded))))
                }
                let others = cell.others
                if !others.isEmpty { sides.append((field.name, .array(others.map { side($0, field) }))) }
            }
        }
        for field in entity?.fields ?? [] where field.kind == .set {
            var items: [JSONText] = []
            var exactItems: [JSONText] = []
            for element in row.elements(field.id) {
                guard let value = try? Value(encoded: element), let json = field.json(value), json != .null else {
                    exactItems.append(.string(hexadecimal(element)))
                    continue
                }
                written.note("\(field.name).\(items.count)", row[CellKey(field: field.id, kind: .set, element: element)].shown)
                items.append(json)
            }
            if !items.isEmpty { fields.append((field.name, .array(items))) }
            if !exactItems.isEmpty { exact.append((field.name, .array(exactItems))) }
        }
        for (key, cell) in row.cells.sorted(by: { $0.key < $1.key })
        where key.kind == .set && cell.isPresent && entity?.field(key.field).map({ $0.kind == .set && !$0.isHidden }) != true {
            unknown.append(unknownCell(key, cell))
        }
        var members: [(key: String, value: JSONText)] = [
            ("entity", .string(entity?.name ?? row.entity.description)), ("row", .string(row.id.description)),
            ("lives", .bool(row.lives)),
        ]
        if case .link(let parent)? = row.value(.parent) { members.append(("parent", .string(parent.description))) }
        members.append(("fields", .object(fields)))
        if !exact.isEmpty { members.append(("exact", .object(exact))) }
        members.append(("written", .array(written.lines)))
        if !sides.isEmpty { members.append(("sides", .object(sides))) }
        if !unknown.isEmpty { members.append(("unknown", .array(unknown))) }
        JSONText.object(members).append(to: &out)
        out.append(0x0A)
    }

    private static func side(_ head: Head, _ field: Field) -> JSONText {
        let value = field.json(head.value)
        return .object(
            [(value == nil ? "exact" : "value", value ?? .string(hexadecimal(head.value.encoded)))] + authorship(head))
    }

    private static func unknownCell(_ key: CellKey, _ cell: CellState) -> JSONText {
        var members: [(key: String, value: JSONText)] = [
            ("field", .string(key.field.description)), ("kind", .int(Int64(key.kind.rawValue))),
        ]
        if key.kind == .set { members.append(("element", .string(hexadecimal(key.element)))) }
        switch key.kind {
        case .counter: members.append(("counter", .int(cell.counter)))
        case .text: members.append(("text", .string(cell.text)))
        default:
            members.append(
                (
                    "heads",
                    .array(cell.heads.map { .object([("exact", .string(hexadecimal($0.value.encoded)))] + authorship($0)) })
                ))
        }
        return .object(members)
    }

    private static func authorship(_ head: Head) -> [(key: String, value: JSONText)] {
        [
            ("transaction", .string(head.id.description)), ("author", .string(head.author.description)),
            ("time", .int(head.stamp.milliseconds)),
        ]
    }

    /// Which transactions wrote what is shown; most rows have one.
    private struct Writers {
        private var entries: [(head: Head, names: [JSONText])] = []

        mutating func note(_ name: String, _ head: Head?) {
            guard let head else { return }
            if let index = entries.firstIndex(where: { $0.head.id == head.id }) {
                entries[index].names.append(.string(name))
            } else {
                entries.append((head, [.string(name)]))
            }
        }

        var lines: [JSONText] { entries.map { .object(LineExport.authorship($0.head) + [("what", .array($0.names))]) } }
    }
}

extension Field {
    /// A value as a line of an export says it; nil for one that the field's type does not foresee, whose exact bytes stand there then.
    func json(_ value: Value) -> JSONText? {
        switch (value, type) {
        case (.null, _): return .null
        case (.group(let members), _) where members.isEmpty: return .null
        case (.bool(let bool), .bool): return .bool(bool)
        case (.int(let int), .int): return .int(int)
        case (.time(let milliseconds), .time): return .int(milliseconds)
        case (.float(let float), .float): return .double(float.value)
        case (.text(let text), .text): return .string(text)
        case (.bytes, .bytes), (.link, .link): return .string(text(value))
        case (.date(let day), .date): return CalendarDay.text(day).map(JSONText.string)
        case (.decimal, .decimal), (.group, .money), (.group, .geo), (.group, .quantity):
            let json = JSONText.string(text(value))
            return self.value(json: json) == value ? json : nil
        default: return nil
        }
    }

    /// Reads what `json(_:)` writes. It is not checked as what a person types is: somewhere it was a value already.
    package func value(json: JSONText) -> Value? {
        switch (json, type) {
        case (.null, _): return kind == .group ? .group([]) : .null
        case (.bool(let bool), .bool): return .bool(bool)
        case (.int(let int), .int): return .int(int)
        case (.int(let int), .time): return .time(int)
        case (.int(let int), .float): return Value.Float(Double(int)).map(Value.float)
        case (.double(let double), .float): return Value.Float(double).map(Value.float)
        case (.string(let text), .text): return .text(text)
        case (.string(let text), .bytes): return CRDT.bytes(hexadecimal: text).map(Value.bytes)
        case (.string(let text), .link): return RowID(text).map(Value.link)
        case (.string(let text), .date): return CalendarDay.day(text).map(Value.date)
        case (.string(let text), .decimal):
            // Longer ones would not come back as they were.
            return text.utf8.count < 40 ? Value.Decimal(text: text).map(Value.decimal) : nil
        case (.string(let text), .money), (.string(let text), .geo), (.string(let text), .quantity):
            var members = [Value.Member]()
            for (part, member) in zip(text.split(separator: " ", maxSplits: 1), self.members) {
                if member.type == .decimal {
                    guard let decimal = Value.Decimal(text: part) else { return nil }
                    members.append(Value.Member(number: member.number, value: .decimal(decimal)))
                } else {
                    members.append(Value.Member(number: member.number, value: .text(String(part))))
                }
            }
            return members.isEmpty ? nil : .group(members)
        default: return nil
        }
    }
}
