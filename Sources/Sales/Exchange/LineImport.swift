import CRDT

/// One line of an export.
public enum ExportedLine: Sendable {
    /// The first one.
    case header
    case row(ExportedRow)
    /// The last one, which says how many rows stand before it.
    case end(rows: Int)
}

/// A row as a line of an export has it. Ids are those of the store that it comes from.
public struct ExportedRow: Sendable {
    public let id: RowID
    public let entity: String
    public let lives: Bool
    public let parent: RowID?
    private let fields: [(key: String, value: JSONText)]
    private let exact: [(key: String, value: JSONText)]

    /// What its fields say in a schema, links as they stand in the file.
    public struct Contents: Sendable {
        public var cells: [(field: Field, content: ResolvedRow.Content)]
        /// Fields that the schema does not have, or has as something else.
        public var left: [String]
    }

    /// Reads a line.
    ///
    /// - Throws: `SalesError` `.badLine` for what is no line of an export, saying why.
    public static func read(_ bytes: UnsafeRawBufferPointer) throws(SalesError) -> ExportedLine {
        guard let json = JSONText(bytes), case .object = json else {
            throw SalesError(.badLine, "it is no JSON object; was the file cut short or edited? Export it again")
        }
        if json["satchel"]?.string == "export" {
            guard let format = json["format"]?.int, format == LineExport.format else {
                throw SalesError(.badFile, "The export was written by a newer Satchel. Update this one.")
            }
            return .header
        }
        if json["satchel"]?.string == "end" { return .end(rows: json["rows"]?.int.flatMap { Int(exactly: $0) } ?? -1) }
        guard let entity = json["entity"]?.string, let id = json["row"]?.string.flatMap({ RowID($0) }) else {
            throw SalesError(.badLine, "it has no entity and row; lines of an export have both")
        }
        let parent: RowID?
        switch json["parent"] {
        case nil, .null?: parent = nil
        case .string(let text)?:
            guard let row = RowID(text) else {
                throw SalesError(.badLine, "parent: it takes a row's id of 32 hexadecimal digits")
            }
            parent = row
        default: throw SalesError(.badLine, "parent: it takes a row's id of 32 hexadecimal digits")
        }
        return .row(
            ExportedRow(
                id: id, entity: entity, lives: json["lives"] != .bool(false), parent: parent,
                fields: json["fields"]?.members ?? [],
                exact: json["exact"]?.members ?? []))
    }

    private init(
        id: RowID, entity: String, lives: Bool, parent: RowID?, fields: [(key: String, value: JSONText)],
        exact: [(key: String, value: JSONText)]
    ) {
        (self.id, self.entity, self.lives, self.parent, self.fields, self.exact) = (id, entity, lives, parent, fields, exact)
    }

    /// - Throws: `SalesError` `.badLine`, naming a field whose value it cannot have.
    public func contents(_ entity: Entity) throws(SalesError) -> Contents {
        var out = Contents(cells: [], left: [])
        for (name, json) in fields {
            guard let field = entity.field(named: name) else {
                out.left.append(name)
                continue
            }
            func refusal() -> SalesError {
                SalesError(.badLine, "\(field.label.en) (\(field.name)): it has a value of another type than the field")
            }
            switch (field.kind, json) {
            case (.counter, .int(let sum)): out.cells.append((field, .counter(sum)))
            case (.text, .string(let text)): out.cells.append((field, .text(text)))
            case (.set, .array(let items)):
                var elements = [Value]()
                for item in items {
                    guard let value = field.value(json: item), value != .null else { throw refusal() }
                    elements.append(value)
                }
                out.cells.append((field, .elements(elements, all: true)))
            case (.register, _), (.group, _):
                guard let value = field.value(json: json) else { throw refusal() }
                out.cells.append((field, .value(value)))
            default: throw refusal()
            }
        }
        for (name, json) in exact {
            guard let field = entity.field(named: name) else {
                out.left.append(name)
                continue
            }
            func value(_ json: JSONText) throws(SalesError) -> Value {
                guard let bytes = json.string.flatMap({ CRDT.bytes(hexadecimal: $0) }), let value = try? Value(encoded: bytes)
                else {
                    throw SalesError(.badLine, "\(field.label.en) (\(field.name)): its exact bytes are none of a value")
                }
                return value
            }
            switch field.kind {
            case .register, .group:
                let value = try value(json)
                if case .group = value, field.kind == .register {
                    throw SalesError(.badLine, "\(field.label.en) (\(field.name)): it has a value of another type than the field")
                }
                out.cells.append((field, .value(value)))
            case .set:
                var elements = [Value]()
                for item in json.array { elements.append(try value(item)) }
                if let place = out.cells.firstIndex(where: { $0.field === field }),
                    case .elements(let known, _) = out.cells[place].content
                {
                    out.cells[place].content = .elements(known + elements, all: true)
                } else {
                    out.cells.append((field, .elements(elements, all: true)))
                }
            default:
                throw SalesError(.badLine, "\(field.label.en) (\(field.name)): exact bytes are for values and elements alone")
            }
        }
        out.cells.sort { $0.field.id < $1.field.id }
        return out
    }

    /// About how many cells and bytes it writes if it is new.
    public var size: (cells: Int, bytes: Int) {
        var (cells, bytes) = (2 + exact.count, 0)
        for (_, json) in fields {
            switch json {
            case .array(let items): cells += items.count
            case .string(let text):
                cells += 1
                bytes += text.utf8.count
            default: cells += 1
            }
        }
        return (cells, bytes)
    }
}

/// Cuts a file in pieces into its lines, which end in LF or CRLF.
public struct LineReader: Sendable {
    /// The longest line, in bytes: a row of some long texts.
    public static let limit = 32 << 20
    private var held: [UInt8] = []
    /// The number of the line that is read, from 1.
    public private(set) var line = 1

    public init() {}

    /// Reads the next piece; `body` gets each line that ends in it, with its number. Empty lines are counted and left out.
    ///
    /// - Throws: `SalesError` `.badFile` for a line that is too long; or what `body` throws.
    public mutating func read(_ bytes: UnsafeRawBufferPointer, _ body: (Int, UnsafeRawBufferPointer) throws -> Void) throws {
        var start = 0
        while start < bytes.count {
            let rest = UnsafeRawBufferPointer(rebasing: bytes[start...])
            guard let end = rest.firstIndex(of: 0x0A) else {
                guard held.count + rest.count <= LineReader.limit else { throw tooLong }
                held.append(contentsOf: rest)
                return
            }
            let piece = UnsafeRawBufferPointer(rebasing: rest[..<end])
            if held.isEmpty {
                try hand(piece, body)
            } else {
                guard held.count + piece.count <= LineReader.limit else { throw tooLong }
                held.append(contentsOf: piece)
                let whole = held
                held.removeAll(keepingCapacity: true)
                try whole.withUnsafeBytes { try hand($0, body) }
            }
            line += 1
            start += end + 1
        }
    }

    /// Hands out the last line, if no line feed closed it.
    public mutating func finish(_ body: (Int, UnsafeRawBufferPointer) throws -> Void) throws {
        let whole = held
        held = []
        try whole.withUnsafeBytes { try hand($0, body) }
    }

    private func hand(_ bytes: UnsafeRawBufferPointer, _ body: (Int, UnsafeRawBufferPointer) throws -> Void) throws {
        var bytes = bytes
        if bytes.last == 0x0D { bytes = UnsafeRawBufferPointer(rebasing: bytes.dropLast()) }
        if !bytes.isEmpty { try body(line, bytes) }
    }

    private var tooLong: SalesError {
        SalesError(
            .badFile,
            "Line \(line) is longer than \(LineReader.limit) bytes, so this is no export. Give the file that 'export' wrote.")
    }
}
