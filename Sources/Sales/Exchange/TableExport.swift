import CRDT

/// Writes rows of one entity as CSV, after RFC 4180: lines end in CRLF, and a cell that holds a comma, a quote, a line break or a space
/// at an end is quoted.
///
/// The columns are `row` (the row's id), the fields by their names, one for each member of a group, and `parent`. `RowImport` reads
/// them.
///
/// A cell that a spreadsheet program would take for a formula (it begins with `=`, `+`, `-`, `@`, a tab or a carriage return, and is
/// no number and no telephone number) is written as it is unless `guardsFormulas`: then an apostrophe comes before it, which
/// importing takes for a part of the text.
public struct TableExport: Sendable {
    public let entity: Entity
    private let hasParent: Bool
    private let guardsFormulas: Bool

    public init(_ entity: Entity, guardsFormulas: Bool = false) {
        self.entity = entity
        hasParent = !entity.isRoot
        self.guardsFormulas = guardsFormulas
    }

    /// The first line.
    public func header(into out: inout [UInt8]) {
        out += Array("row".utf8)
        for field in entity.fields {
            for name in TableExport.columns(field) {
                out.append(0x2C)
                append(name, into: &out)
            }
        }
        if hasParent { out += Array(",parent".utf8) }
        out += [0x0D, 0x0A]
    }

    static func columns(_ field: Field) -> [String] {
        field.kind == .group ? field.members.map { "\(field.name)_\($0.name)" } : [field.name]
    }

    /// One row.
    ///
    /// - Parameters:
    ///   - parent: What the row that it belongs to is called, by `Entity.reference` or its id.
    ///   - link: What a linked row is called, by the same rule.
    public func line(
        _ row: RowState, parent: String?, link: (RowID, Field) throws -> String, into out: inout [UInt8]
    ) rethrows {
        out += Array(row.id.description.utf8)
        for field in entity.fields {
            switch field.kind {
            case .group:
                var members: [Value.Member] = []
                if case .group(let found)? = row.value(field.id) { members = found }
                for member in field.members {
                    out.append(0x2C)
                    guard let value = members.first(where: { $0.number == member.number })?.value else { continue }
                    append(field.text(value), isNumber: member.type == .decimal, into: &out)
                }
            case .set:
                out.append(0x2C)
                let elements = try row.elements(field.id).compactMap { try? Value(encoded: $0) }.map { value in
                    if case .link(let id) = value { try link(id, field) } else { field.text(value) }
                }
                if !elements.isEmpty { append(SetText.text(of: elements.sorted()), into: &out) }
            case .counter:
                out.append(0x2C)
                if let cell = row.cells[field.cell()] { append(String(cell.counter), isNumber: true, into: &out) }
            case .text:
                out.append(0x2C)
                append(row[field.cell()].text, into: &out)
            case .register, .life:
                out.append(0x2C)
                switch row.value(field.id) ?? .null {
                case .null: break
                case .link(let id): append(try link(id, field), into: &out)
                case .int(let int), .time(let int): append(String(int), isNumber: true, into: &out)
                case let value:
                    let isNumber = field.type == .decimal || field.type == .float || field.format == .phone
                    append(field.text(value), isNumber: isNumber, into: &out)
                }
            }
        }
        if hasParent {
            out.append(0x2C)
            append(parent ?? "", into: &out)
        }
        out += [0x0D, 0x0A]
    }

    private func append(_ text: String, isNumber: Bool = false, into out: inout [UInt8]) {
        var text = text
        if guardsFormulas, !isNumber, let first = text.utf8.first, [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D].contains(first) {
            text = "'" + text
        }
        text.withUTF8 { utf8 in
            guard let first = utf8.first, let last = utf8.last else { return }
            let needsQuotes =
                first == 0x20 || last == 0x20
                || utf8.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D || $0 == 0x3B || $0 == 0x09 }
            guard needsQuotes else {
                out.append(contentsOf: utf8)
                return
            }
            out.append(0x22)
            for byte in utf8 {
                if byte == 0x22 { out.append(byte) }
                out.append(byte)
            }
            out.append(0x22)
        }
    }
}
