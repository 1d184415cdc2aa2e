import CRDT
import Terminal

/// What a person typed for a field: `name=Müller`, `tags+=vip`, `calls-=1`, and the value that it means.
public struct Assignment: Sendable, Hashable {
    public enum Operator: String, Sendable {
        case set = "="
        case add = "+="
        case remove = "-="
    }

    public let field: String
    public let sign: Operator
    public let value: String

    public init(field: String, sign: Operator = .set, value: String) {
        self.field = field
        self.sign = sign
        self.value = value
    }

    /// Reads `FIELD=VALUE`, `FIELD+=VALUE` or `FIELD-=VALUE`.
    public init(_ text: String) throws(SalesError) {
        guard let equals = text.firstIndex(of: "="), equals > text.startIndex else {
            throw SalesError(
                .badValue, "'\(text.prefix(40))' is no assignment; write FIELD=VALUE, for a set FIELD+=VALUE or FIELD-=VALUE.")
        }
        value = String(text[text.index(after: equals)...])
        switch text[text.index(before: equals)] {
        case "+": sign = .add
        case "-": sign = .remove
        default: sign = .set
        }
        field = String(sign == .set ? text[..<equals] : text[..<text.index(before: equals)])
    }
}

extension Entity {
    /// The field of that name, or an error that lists the names there are.
    public func require(_ name: String) throws(SalesError) -> Field {
        guard let field = field(named: name) else {
            let names = fields.map(\.name)
            throw SalesError(
                .unknownField,
                "A \(label.en) has no field '\(name.prefix(40))'.\(Spelling.hint(name, among: names)) It has: "
                    + "\(names.joined(separator: ", ")).")
        }
        return field
    }
}

extension TransactionBuilder {
    /// Writes what a person assigned to a field of a row that exists.
    ///
    /// - Parameter shown: What was on the person's screen; a cell that it does not hold was empty there. Nil names the row's
    ///   shown heads.
    /// - Returns: False if it changes nothing.
    @discardableResult
    public mutating func assign(
        _ assignment: Assignment, _ field: Field, to row: RowState, shown: ShownToken? = nil
    ) throws(SalesError) -> Bool {
        let (content, cell) = try content(assignment, field, current: row)
        guard let content else { return false }
        let naming: Naming
        if let shown {
            let named = shown.heads[cell] ?? []
            // An ordinary edit in a field that people review settles nothing: heads that say otherwise wait for a `resolve`.
            let value = row[cell].heads.first { $0.id == named.first }?.value
            let alike = Set(row[cell].heads.filter { $0.value == value }.map(\.id))
            let isReviewed = field.needsReview && field.kind != .text
            naming = .these(isReviewed ? named.enumerated().filter { $0 == 0 || alike.contains($1) }.map(\.element) : named)
        } else {
            naming = .shownHead
        }
        guard !field.isFixed else {
            throw field.refusal("it never changes once the row is there; delete the row and add another")
        }
        write(content, to: cell, of: row, naming: naming, sensitivity: field.sensitivity)
        if case .group(let value) = content {
            for (old, content) in field.superseded(by: value) {
                let naming = field.naming(old: old, in: row, shown: shown)
                write(content, to: old, of: row, naming: naming, sensitivity: field.sensitivity)
            }
        }
        return true
    }

    /// Writes a register's or a group's value that another row has, unchecked, for it was checked there: into the fields that a group
    /// has taken over as well.
    public mutating func copy(_ value: Value, to field: Field, of row: RowState) {
        write(field.kind == .group ? .group(value) : .register(value), to: field.cell(), of: row, sensitivity: field.sensitivity)
        for (old, content) in field.superseded(by: value) {
            write(
                content, to: old, of: row, naming: field.naming(old: old, in: row, shown: nil), sensitivity: field.sensitivity)
        }
    }

    /// Writes what a person assigned to a field of a row that this transaction creates.
    public mutating func assign(_ assignment: Assignment, _ field: Field, to row: RowReference) throws(SalesError) {
        let (content, cell) = try content(assignment, field, current: nil)
        guard let content else { return }
        write(content, to: cell, of: row, sensitivity: field.sensitivity)
        if case .group(let value) = content {
            for (cell, content) in field.superseded(by: value) {
                write(content, to: cell, of: row, sensitivity: field.sensitivity)
            }
        }
    }

    private func content(
        _ assignment: Assignment, _ field: Field, current: RowState?
    ) throws(SalesError) -> (Content?, CellKey) {
        switch (field.kind, assignment.sign) {
        case (.register, .set):
            let value = try field.value(assignment.value)
            if value == .null, current.map({ $0.value(field.id) == nil }) ?? true { return (nil, field.cell()) }
            if let current, !current[field.cell()].heads.isEmpty, current[field.cell()].heads.allSatisfy({ $0.value == value }) {
                return (nil, field.cell())
            }
            return (.register(value), field.cell())
        case (.group, .set):
            let value = try field.value(assignment.value)
            if let current, current[field.cell()].heads.count == 1, current.value(field.id) == value {
                return (nil, field.cell())
            }
            if current == nil, value == .group([]) { return (nil, field.cell()) }
            return (.group(value), field.cell())
        case (.set, .add), (.set, .remove):
            let value = try field.value(assignment.value)
            guard value != .null else { throw SalesError(.badValue, "\(field.label.en) (\(field.name)): the element is empty.") }
            let cell = field.cell(element: value)
            let isPresent = current?[cell].isPresent ?? false
            let adds = assignment.sign == .add
            return (adds == isPresent ? nil : .element(present: adds), cell)
        case (.counter, .add), (.counter, .remove):
            guard let amount = Int64(assignment.value), amount.magnitude <= 1_000_000_000_000 else {
                throw SalesError(.badValue, "\(field.label.en) (\(field.name)): write how much, such as \(field.name)+=1.")
            }
            return (.counter(delta: assignment.sign == .add ? amount : -amount), field.cell())
        case (.text, .set):
            _ = try field.value(assignment.value)
            let edits = TextEdit.difference(from: current?[field.cell()].text ?? "", to: assignment.value)
            return (edits.isEmpty ? nil : .text(edits), field.cell())
        case (.text, .add):
            // What stands there may be another's, and is not checked again.
            if !assignment.value.isEmpty { _ = try field.value(assignment.value) }
            let old = current?[field.cell()].text ?? ""
            let edit = TextEdit(position: old.unicodeScalars.count, deleted: 0, inserted: assignment.value)
            return (assignment.value.isEmpty ? nil : .text([edit]), field.cell())
        case (.set, _), (.counter, _):
            throw SalesError(
                .badValue,
                "\(field.label.en) (\(field.name)): write \(field.name)+=VALUE or \(field.name)-=VALUE, so that others' changes stay."
            )
        default:
            throw SalesError(.badValue, "\(field.label.en) (\(field.name)): write \(field.name)=VALUE.")
        }
    }
}

/// What a reader was shown of a row: the heads of each cell, newest first. A write that takes it names what was on the screen
/// when editing began, not what has arrived since.
public struct ShownToken: Sendable, Hashable {
    public let row: RowID
    public let heads: [CellKey: [TransactionID]]

    public init(_ row: RowState) {
        self.row = row.id
        heads = row.cells.compactMapValues { $0.heads.isEmpty ? nil : $0.heads.map(\.id) }
    }

    /// The token as text, for `--json` and back. Opaque to everybody else.
    public var text: String {
        var out = row.bytes
        for (key, ids) in heads.sorted(by: { $0.key < $1.key }) {
            out.append(key.field)
            out.append(key.kind.rawValue)
            out.appendCounted(key.element)
            out.appendVarint(ids.count)
            for id in ids { out.append(id) }
        }
        return hexadecimal(out)
    }

    public init(_ text: String) throws(SalesError) {
        guard let bytes = CRDT.bytes(hexadecimal: text) else { throw ShownToken.unreadable }
        do {
            var reader = ByteReader(bytes)
            row = try reader.identifier()
            var heads: [CellKey: [TransactionID]] = [:]
            while !reader.isAtEnd {
                let field = try reader.schemaID()
                guard let kind = FieldKind(rawValue: try reader.byte()) else { throw ShownToken.unreadable }
                let key = CellKey(field: field, kind: kind, element: Array(try reader.counted()))
                var ids = [TransactionID]()
                for _ in 0..<(try reader.count(unit: 16)) { ids.append(try reader.identifier()) }
                heads[key] = ids
            }
            self.heads = heads
        } catch {
            throw ShownToken.unreadable
        }
    }

    private static let unreadable = SalesError(
        .badValue, "The --shown token cannot be read; take it from 'show --json' as it is.")
}
