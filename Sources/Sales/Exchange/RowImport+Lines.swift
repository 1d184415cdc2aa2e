import CRDT

extension RowImport {
    /// Reads one line.
    ///
    /// A cell that is empty says nothing of its field. In a set's column semicolons part the elements; one that holds a semicolon, a
    /// quote or spaces at its ends stands in quotes, doubled inside.
    ///
    /// - Throws: `SalesError` `.badLine`, saying what is wrong with it; the others can still be read.
    public mutating func row(_ record: CSVRecord) throws(SalesError) -> ImportedRow {
        guard record.fields.count == titles.count else {
            throw SalesError(.badLine, "it has \(record.fields.count) columns where the header has \(titles.count)")
        }
        var cells = [ImportedRow.Cell]()
        cells.reserveCapacity(sources.count)
        for (index, source) in sources.enumerated() {
            let text = try text(of: source, record)
            if text.isEmpty { continue }
            cells.append(ImportedRow.Cell(field: index, content: try content(text, source, index)))
        }
        var keyText: String?
        if let keyColumn {
            let text = record.fields[keyColumn].trimmed
            guard !text.isEmpty else { throw SalesError(.badLine, "it has no \(titles[keyColumn])") }
            keyText = text
        }
        // Which of them a new row needs, and the line says nothing of.
        for field in fields where field.isRequired && field !== key && !cells.contains(where: { fields[$0.field] === field }) {
            throw SalesError(.badLine, "it has no \(field.name)")
        }
        var rowID: RowID?
        if key == nil, let rowColumn {
            let text = record.fields[rowColumn].trimmed
            guard let id = RowID(text) else {
                throw SalesError(.badLine, "\(titles[rowColumn]): it takes a row's id of 32 hexadecimal digits")
            }
            rowID = id
        }
        let parent = parentColumn.flatMap { column in
            let text = record.fields[column].trimmed
            return text.isEmpty ? nil : ImportedReference(text: text, column: titles[column])
        }
        if key != nil, let parentColumn, parent == nil { throw SalesError(.badLine, "it has no \(titles[parentColumn])") }
        let children = try children(record)
        if let name = keyText ?? rowID?.description {
            let hash = RowImport.hash(name, parent: parent?.text)
            let line = UInt32(clamping: record.line)
            if let first = firstLine[hash] {
                guard first == line else {
                    let column = (keyColumn ?? rowColumn).map { titles[$0] } ?? "key"
                    throw SalesError(.badLine, "its \(column) was used before, in line \(first)")
                }
            } else {
                firstLine[hash] = line
            }
        }
        return ImportedRow(
            line: record.line, key: keyText, row: rowID, parent: parent, cells: cells, children: children)
    }

    /// What the columns of a field say together: a group's members are put as people write the whole.
    private func text(of source: Source, _ record: CSVRecord) throws(SalesError) -> String {
        var text = source.whole.map { record.fields[$0].trimmed } ?? ""
        if source.members.isEmpty { return text }
        for member in source.field.members {
            guard let column = source.members[member.number] else { continue }
            let part = record.fields[column].trimmed
            if part.isEmpty { continue }
            if text.isEmpty, member.number > 1, source.field.type != .geo {
                // A currency alone is what a list's column says for rows without an amount.
                if source.whole != nil || source.members[1] != nil { return "" }
            }
            if text.isEmpty {
                text = part
            } else if member.number == 1 {
                throw SalesError(
                    .badLine, "\(source.field.label.en) (\(source.field.name)): two columns say it; leave one of them empty")
            } else {
                text += " " + part
            }
        }
        return text
    }

    private func content(_ text: String, _ source: Source, _ index: Int) throws(SalesError) -> ImportedRow.Content {
        let field = source.field
        do throws(SalesError) {
            switch field.kind {
            case .text:
                _ = try field.value(text)
                return .text(text)
            case .counter:
                guard let sum = Int64(text), sum.magnitude <= 1_000_000_000_000 else {
                    throw field.refusal("it takes a whole number")
                }
                return .counter(sum)
            case .set:
                guard let elements = SetText.elements(text) else {
                    throw field.refusal("a quote opens an element and is never closed; double the quotes inside")
                }
                if field.type == .link {
                    return .references(elements.map { ImportedReference(text: $0, column: field.name) })
                }
                var values = [Value]()
                for element in elements where !element.isEmpty {
                    let value = try field.value(element)
                    if !values.contains(value) { values.append(value) }
                }
                return .elements(values)
            default:
                if field.type == .link { return .reference(ImportedReference(text: text, column: field.name)) }
                return .value(try RowImport.checked(text, field))
            }
        } catch {
            throw error.code == .badLine ? error : SalesError(.badLine, error.message)
        }
    }

    /// A list from elsewhere is checked more strictly than what a person types: nobody sees each line of it again.
    static func checked(_ text: String, _ field: Field) throws(SalesError) -> Value {
        func refusal(_ why: String) -> SalesError { SalesError(.badLine, "\(field.label.en) (\(field.name)): \(why)") }
        switch (field.format, field.type) {
        case (.email?, _):
            if !TextFormats.isEmail(text) { throw refusal("it is no mail address") }
        case (.phone?, _):
            let digits = text.utf8.reduce(0) { (0x30...0x39).contains($1) ? $0 + 1 : $0 }
            if !TextFormats.isPhone(text) || (digits < 5 && text.filter(\.isNumber).count < 5) {
                throw refusal("it is no telephone number")
            }
        case (nil, .int):
            if let min = field.min, min.mantissa == 0, let int = Int64(text), int < 0 { throw refusal("it is negative") }
        default: break
        }
        do {
            return try field.value(text)
        } catch {
            throw SalesError(.badLine, error.message)
        }
    }

    private func children(_ record: CSVRecord) throws(SalesError) -> [ImportedRow.Child] {
        var out = [ImportedRow.Child]()
        for (entity, sources, makes) in childSources {
            var assignments = [Assignment]()
            for source in sources {
                let text = try text(of: source, record)
                if text.isEmpty { continue }
                _ = try RowImport.checked(text, source.field)
                assignments.append(Assignment(field: source.field.name, value: text))
            }
            if assignments.contains(where: { $0.field == makes }) {
                out.append(ImportedRow.Child(entity: entity.name, assignments: assignments))
            }
        }
        return out
    }
}

/// A set in one cell of a table: its elements, parted by semicolons.
public enum SetText {
    /// Reads what `text(of:)` writes, and what people write; nil if a quote is never closed. Full-width semicolons count, too.
    static func elements(_ text: String) -> [String]? {
        var out = [String]()
        var current = ""
        var rest = text[...]
        while true {
            while let first = rest.first, first == " " { rest.removeFirst() }
            if rest.first == "\"" {
                rest.removeFirst()
                while true {
                    guard let next = rest.popFirst() else { return nil }
                    if next != "\"" {
                        current.append(next)
                    } else if rest.first == "\"" {
                        rest.removeFirst()
                        current.append("\"")
                    } else {
                        break
                    }
                }
                out.append(current)
                // Anything between the quote and the semicolon is a slip that must not vanish.
                let tail = String(rest.prefix { $0 != ";" && $0 != "；" })
                if !tail.trimmed.isEmpty { out.append(tail.trimmed) }
                rest = rest.dropFirst(tail.count)
            } else {
                let plain = rest.prefix { $0 != ";" && $0 != "；" }
                rest = rest.dropFirst(plain.count)
                let element = String(plain).trimmed
                if !element.isEmpty { out.append(element) }
            }
            current = ""
            if rest.isEmpty { return out }
            rest.removeFirst()
        }
    }

    /// The elements in one cell.
    public static func text(of elements: [String]) -> String {
        elements.map { element in
            let isPlain =
                !element.isEmpty && element.trimmed == element && !element.contains { $0 == ";" || $0 == "；" || $0 == "\"" }
            return isPlain ? element : "\"\(element.replacingQuotes)\""
        }.joined(separator: "; ")
    }
}

extension String {
    fileprivate var replacingQuotes: String { reduce(into: "") { $0 += $1 == "\"" ? "\"\"" : String($1) } }
}
