import CRDT

/// What is to be known of an import beside its file.
public struct ImportPlan: Sendable, Hashable {
    /// The field that tells rows apart; nil for `key`, or for the column `row` where the file has one and the entity no key.
    public var key: String?
    /// `COLUMN=FIELD`, which goes before what the titles say. The field may also be `parent`, `row`, a group's member such as
    /// `budget.currency`, or nothing: then the column is left out.
    public var columns: [String]
    /// Whether a column that means nothing refuses the file instead of being named and left out.
    public var refusesUnknownColumns: Bool

    public init(key: String? = nil, columns: [String] = [], refusesUnknownColumns: Bool = false) {
        self.key = key
        self.columns = columns
        self.refusesUnknownColumns = refusesUnknownColumns
    }
}

/// What names another row in a line of a file.
public struct ImportedReference: Sendable, Hashable {
    /// As it is written: a row's id of 32 digits, or what the row is called by (`Entity.reference`).
    public let text: String
    /// The title of its column, for errors.
    public let column: String
}

/// One line of a file, checked as far as that needs no other row.
public struct ImportedRow: Sendable, Hashable {
    /// What a line says of one field.
    public enum Content: Sendable, Hashable {
        /// Of a register or a group.
        case value(Value)
        /// A link to a row that is still to be found.
        case reference(ImportedReference)
        /// Elements that the set is to have; it may have others.
        case elements([Value])
        /// Elements that are links still to be found.
        case references([ImportedReference])
        /// What a counter is to be.
        case counter(Int64)
        case text(String)
    }

    public struct Cell: Sendable, Hashable {
        public let field: Int
        public let content: Content
    }

    /// A row that is made together with this one and belongs to it: a new customer's contact, lead or note.
    public struct Child: Sendable, Hashable {
        public let entity: String
        public let assignments: [Assignment]
    }

    public let line: Int
    /// By which importing again finds the same row; nil if `row` does.
    public let key: String?
    /// The row's own id, where the file names it.
    public let row: RowID?
    public let parent: ImportedReference?
    /// In the order of `RowImport.fields`; empty columns are left out.
    public let cells: [Cell]
    public let children: [Child]

    /// How many cells it writes if the row is new; tags of its texts come on top.
    public var cellCount: Int { cells.count + 2 + children.reduce(0) { $0 + $1.assignments.count + 2 } }
    /// About how many bytes of text it has.
    public var byteCount: Int {
        var count = 0
        for cell in cells {
            switch cell.content {
            case .value(.text(let text)), .text(let text): count += text.utf8.count
            case .elements(let elements): count += elements.count * 16
            default: count += 8
            }
        }
        for child in children { for assignment in child.assignments { count += assignment.value.utf8.count } }
        return count
    }
}

extension Entity {
    /// The field by which people name its rows in a file: `key`, or for want of one `name`; nil if only the id will do.
    public var reference: Field? {
        for name in ["key", "name"] {
            if let field = field(named: name), field.kind == .register, field.type == .text { return field }
        }
        return nil
    }
}

/// How the columns of a CSV file map to the fields of an entity, and what its lines say.
///
/// A title is a field's name or label, in English or Chinese; a group also has a column for each member (`budget_amount`,
/// `budget_currency`). The row that a row belongs to is in a column `parent`, or one called after the parent's entity (`customer`,
/// `customer_key`, 客户). For customers the titles of older lists are known, too, with columns that make a contact, a lead or a note.
///
/// One plan reads a file any number of times: it knows each key's first line.
///
/// - Complexity: O(fields) a line, and 12 bytes a key or so.
public struct RowImport: Sendable {
    public let entity: Entity
    /// The fields that have columns; `ImportedRow.Cell.field` counts them.
    public let fields: [Field]
    /// The field by which rows are found again; nil if they are named by their ids.
    public let key: Field?
    /// Titles of columns that mean nothing here.
    public let ignored: [String]
    public var hasParent: Bool { parentColumn != nil }

    /// The columns of one field: its own, or its members'.
    struct Source: Sendable {
        let field: Field
        var whole: Int?
        var members: [UInt32: Int] = [:]
    }

    let sources: [Source]
    let keyColumn: Int?
    let rowColumn: Int?
    let parentColumn: Int?
    let childSources: [(entity: Entity, sources: [Source], makes: String)]
    let titles: [String]
    /// The first line of each key, by a hash of it that differs from process to process: a million keys as text would take
    /// hundreds of megabytes. Two keys fall together once in thirty million imports of a million lines.
    var firstLine: [UInt64: UInt32] = [:]

    /// - Throws: `SalesError` `.badFile` if the header has no column for what tells rows apart, for a field that a new row needs, or
    ///   for the row that it belongs to; `.badValue` or `.unknownField` for a `plan` that does not fit.
    public init(header: CSVRecord, entity: Entity, schema: Schema = .shipped, plan: ImportPlan = ImportPlan()) throws(SalesError)
    {
        var columns = try ImportColumns(entity, schema)
        try columns.take(header.fields.map(\.trimmed), plan)
        self.entity = entity
        titles = header.fields.map { String($0.trimmed.prefix(60)) }
        ignored = columns.ignored
        if plan.refusesUnknownColumns, let first = ignored.first {
            throw SalesError(
                .badFile,
                "The column '\(first.prefix(60))' means nothing here. Map it with COLUMN=FIELD, leave it out with COLUMN=, or do without --strict."
            )
        }
        rowColumn = columns.row
        parentColumn = columns.parent
        let wanted = plan.key ?? "key"
        let named = entity.field(named: wanted)
        if plan.key != nil {
            guard let named, named.kind == .register, named.type != .link else {
                throw SalesError(
                    .badValue,
                    "A \(entity.label.en) cannot be told apart by '\(wanted.prefix(40))'. Name one of its simple fields.")
            }
        }
        let known = columns.known.joined(separator: ", ")
        if let named, let source = columns.sources.first(where: { $0.field === named }), let column = source.whole {
            key = named
            keyColumn = column
        } else if rowColumn != nil, plan.key == nil {
            (key, keyColumn) = (nil, nil)
        } else if let named {
            throw SalesError(
                .badFile,
                "The file's first line names no column for the \(entity.label.en)'s \(named.name). Known columns: \(known).")
        } else {
            throw SalesError(
                .badFile,
                "A \(entity.label.en) has no key of its own. Say with --key FIELD what tells them apart, or give a column 'row' with their ids."
            )
        }
        sources = columns.sources
        fields = sources.map(\.field)
        childSources = columns.children.filter { !$0.sources.isEmpty }
        if key != nil {
            for field in entity.fields where field.isRequired && !sources.contains(where: { $0.field === field }) {
                throw SalesError(
                    .badFile,
                    "The file's first line names no column for the \(entity.label.en)'s \(field.name). Known columns: \(known).")
            }
            if !entity.isRoot, parentColumn == nil {
                throw SalesError(
                    .badFile,
                    "The file's first line names no column for the \(entity.parents.joined(separator: " or ")) that each row belongs to; call it parent. Known columns: \(known)."
                )
            }
        }
    }

    /// The line on which a key stands first in this file, as far as it was read.
    public func line(ofKey key: String) -> Int? { firstLine[RowImport.hash(key, parent: nil)].map(Int.init) }

    static func hash(_ key: String, parent: String?) -> UInt64 {
        var hasher = Hasher()
        for text in [key, parent ?? ""] {
            var text = text
            text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
            hasher.combine(UInt8(0xFF))
        }
        return UInt64(bitPattern: Int64(hasher.finalize()))
    }
}

extension String {
    /// Without white space at both ends.
    var trimmed: String {
        guard let first = utf8.first, let last = utf8.last else { return self }
        // Most cells need no second look.
        if first > 0x20, first < 0x80, last > 0x20, last < 0x80 { return self }
        var view = self[...]
        while let first = view.first, first.isWhitespace { view.removeFirst() }
        while let last = view.last, last.isWhitespace { view.removeLast() }
        return String(view)
    }
}
