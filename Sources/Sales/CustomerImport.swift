import CRDT

/// One customer as a line of a CSV file describes it, checked.
public struct ImportedCustomer: Sendable, Hashable {
    public let line: Int
    /// The external key by which importing again finds the same customer.
    public let key: String
    /// The assignments to fields of the customer, and of the rows that hang on it; nil where the line says nothing of them.
    public let customer: [Assignment]
    public let contact: [Assignment]?
    public let lead: [Assignment]?
    public let note: [Assignment]?
}

/// How the columns of a CSV file map to fields, by the names in its header.
public struct CustomerImport: Sendable {
    private enum Target: Hashable {
        case field(entity: String, field: String)
        case budget
        case currency
    }

    /// Names of columns, in the languages of our users, lower case; the first is what the documentation calls it.
    private static let names: [(Target, [String])] = [
        (.field(entity: "customer", field: "key"), ["id", "key", "external key", "编号", "客户编号"]),
        (.field(entity: "customer", field: "name"), ["name", "company", "customer", "名称", "公司", "客户", "客户名称"]),
        (.field(entity: "customer", field: "city"), ["city", "城市"]),
        (.field(entity: "customer", field: "sector"), ["sector", "industry", "行业"]),
        (.field(entity: "customer", field: "size"), ["size", "employees", "员工数", "规模"]),
        (.field(entity: "customer", field: "phone"), ["phone", "telephone", "电话", "手机"]),
        (.field(entity: "customer", field: "email"), ["email", "e-mail", "邮箱"]),
        (.field(entity: "customer", field: "website"), ["website", "url", "网站"]),
        (.field(entity: "customer", field: "owner"), ["owner", "rep", "负责人"]),
        (.field(entity: "contact", field: "name"), ["contact_name", "contact", "联系人"]),
        (.field(entity: "contact", field: "title"), ["contact_title", "title", "职务"]),
        (.field(entity: "lead", field: "stage"), ["lead_stage", "stage", "阶段"]),
        (.field(entity: "lead", field: "source"), ["lead_source", "source", "来源"]),
        (.budget, ["lead_budget", "budget", "预算"]),
        (.currency, ["currency", "币种"]),
        (.field(entity: "lead", field: "last_contact"), ["last_contact", "最近联系"]),
        (.field(entity: "lead", field: "next_step"), ["next_step", "下一步"]),
        (.field(entity: "note", field: "body"), ["note", "notes", "备注", "记录"]),
    ]

    private let columns: [Target: Int]
    private let columnCount: Int
    private let schema: Schema
    private var firstLine: [String: Int] = [:]
    /// Columns of the header that mean nothing here.
    public let ignored: [String]

    /// - Throws: `SalesError` `.badFile` if the header has no column for the external key or the name.
    public init(header: CSVRecord, schema: Schema = .shipped) throws(SalesError) {
        var columns: [Target: Int] = [:]
        var ignored = [String]()
        for (index, title) in header.fields.enumerated() {
            let wanted = title.trimmed.lowercased()
            if let target = CustomerImport.names.first(where: { $0.1.contains(wanted) })?.0, columns[target] == nil {
                columns[target] = index
            } else if !wanted.isEmpty {
                ignored.append(title)
            }
        }
        for field in ["key", "name"] where columns[.field(entity: "customer", field: field)] == nil {
            let known = CustomerImport.names.map(\.1[0]).joined(separator: ", ")
            throw SalesError(
                .badFile, "The file's first line names no column for the customer's \(field). Known columns: \(known).")
        }
        self.columns = columns
        self.ignored = ignored
        self.schema = schema
        columnCount = header.fields.count
    }

    /// Reads one line.
    ///
    /// - Throws: `SalesError` `.badLine`, saying what is wrong with it; the others can still be read.
    public mutating func customer(_ record: CSVRecord) throws(SalesError) -> ImportedCustomer {
        guard record.fields.count == columnCount else {
            throw SalesError(.badLine, "it has \(record.fields.count) columns where the header has \(columnCount)")
        }
        var byEntity: [String: [Assignment]] = [:]
        for (target, column) in columns {
            guard case .field(let entity, let name) = target else { continue }
            let text = record.fields[column].trimmed
            guard !text.isEmpty, let field = schema.entity(named: entity)?.field(named: name) else { continue }
            try check(text, field)
            byEntity[entity, default: []].append(Assignment(field: name, value: text))
        }
        if let budget = columns[.budget].map({ record.fields[$0].trimmed }), !budget.isEmpty,
            let field = schema.entity(named: "lead")?.field(named: "budget")
        {
            let currency = columns[.currency].map { record.fields[$0].trimmed } ?? ""
            let text = currency.isEmpty ? budget : "\(budget) \(currency)"
            try check(text, field)
            byEntity["lead", default: []].append(Assignment(field: "budget", value: text))
        }
        for (entity, assignments) in byEntity { byEntity[entity] = assignments.sorted { $0.field < $1.field } }
        let customer = byEntity["customer"] ?? []
        guard let key = customer.first(where: { $0.field == "key" })?.value else { throw SalesError(.badLine, "it has no id") }
        guard customer.contains(where: { $0.field == "name" }) else { throw SalesError(.badLine, "it has no name") }
        if let first = firstLine[key] { throw SalesError(.badLine, "its id was used before, in line \(first)") }
        firstLine[key] = record.line
        let hasStage = byEntity["lead"]?.contains { $0.field == "stage" } == true
        let hasContact = byEntity["contact"]?.contains { $0.field == "name" } == true
        return ImportedCustomer(
            line: record.line, key: key, customer: customer, contact: hasContact ? byEntity["contact"] : nil,
            lead: hasStage ? byEntity["lead"] : nil, note: byEntity["note"])
    }

    /// A list from elsewhere is checked more strictly than what a person types: nobody sees each line of it again.
    private func check(_ text: String, _ field: Field) throws(SalesError) {
        func refuse(_ why: String) throws(SalesError) { throw SalesError(.badLine, "\(field.label.en) (\(field.name)): \(why)") }
        switch (field.format, field.type) {
        case (.email?, _):
            if !TextFormats.isEmail(text) { try refuse("it is no mail address") }
        case (.phone?, _):
            if !TextFormats.isPhone(text) || text.filter(\.isNumber).count < 5 { try refuse("it is no telephone number") }
        case (nil, .int):
            if let min = field.min, min.mantissa == 0, Int64(text).map({ $0 < 0 }) == true { try refuse("it is negative") }
        default: break
        }
        do {
            _ = try field.value(text)
        } catch {
            throw SalesError(.badLine, error.message)
        }
    }
}

extension String {
    /// Without white space at both ends.
    fileprivate var trimmed: String {
        var view = self[...]
        while let first = view.first, first.isWhitespace { view.removeFirst() }
        while let last = view.last, last.isWhitespace { view.removeLast() }
        return String(view)
    }
}
