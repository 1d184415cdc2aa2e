import CRDT

/// What the titles in a file's first line mean.
struct ImportColumns {
    private enum Target: Hashable {
        case field(Int)
        case member(Int, UInt32)
        case child(Int, Int)
        case childMember(Int, Int, UInt32)
        case parent
        case row
        /// `currency` or `unit` beside the one group that it can belong to.
        case loose(String)
    }

    private(set) var sources: [RowImport.Source] = []
    private(set) var children: [(entity: Entity, sources: [RowImport.Source], makes: String)] = []
    private(set) var parent: Int?
    private(set) var row: Int?
    private(set) var ignored: [String] = []
    /// What columns may be called, for errors.
    private(set) var known: [String] = []

    private let entity: Entity
    private let fields: [Field]
    private var names: [String: Target] = [:]

    /// The customer's old titles, lower case, beside the names and labels of its fields.
    private static let customerTitles: [String: [String]] = [
        "key": ["id", "key", "external key", "编号", "客户编号"], "name": ["name", "company", "customer", "名称", "公司", "客户", "客户名称"],
        "sector": ["industry"], "size": ["employees", "规模"], "phone": ["telephone", "手机"], "email": ["e-mail"],
        "website": ["url"],
        "owner": ["rep"],
    ]

    /// The rows that a line may make beside its customer: which field decides whether it does, and the titles of their fields.
    private static let customerChildren: [(entity: String, makes: String, titles: [(field: String, titles: [String])])] = [
        ("contact", "name", [("name", ["contact_name", "contact", "联系人"]), ("title", ["contact_title", "title", "职务"])]),
        (
            "lead", "stage",
            [
                ("stage", ["lead_stage", "stage", "阶段"]), ("source", ["lead_source", "source", "来源"]),
                ("budget", ["lead_budget", "budget", "预算"]), ("last_contact", ["last_contact", "最近联系"]),
                ("next_step", ["next_step", "下一步"]),
            ]
        ),
        ("note", "body", [("body", ["note", "notes", "备注", "记录"])]),
    ]

    private static let memberLabels = ["amount": "金额", "currency": "币种", "latitude": "纬度", "longitude": "经度", "unit": "单位"]

    init(_ entity: Entity, _ schema: Schema) throws(SalesError) {
        self.entity = entity
        fields = entity.fields
        func add(_ titles: [String], _ target: Target) {
            for title in titles.map({ $0.lowercased() }) where names[title] == nil { names[title] = target }
        }
        let isCustomer = entity.id == .shipped(2)
        if isCustomer {
            for (name, titles) in ImportColumns.customerTitles {
                if let index = fields.firstIndex(where: { $0.name == name }) { add(titles, .field(index)) }
            }
        }
        for (index, field) in fields.enumerated() { add([field.name], .field(index)) }
        for (index, field) in fields.enumerated() {
            for member in field.members { add(["\(field.name)_\(member.name)"], .member(index, member.number)) }
            if field.type == .link { add(["\(field.name)_key"], .field(index)) }
        }
        if isCustomer {
            for child in ImportColumns.customerChildren {
                guard let found = schema.entity(named: child.entity) else { continue }
                let place = children.count
                children.append((found, [], child.makes))
                for (name, titles) in child.titles {
                    guard let index = found.fields.firstIndex(where: { $0.name == name }) else { continue }
                    add(titles, .child(place, index))
                    if name == "budget" { add(["currency", "币种"], .childMember(place, index, 2)) }
                }
            }
        } else {
            add(["currency", "币种"], .loose("currency"))
            add(["unit", "单位"], .loose("unit"))
        }
        add(["row", "row_id"], .row)
        if !entity.isRoot {
            add(["parent", "上级"], .parent)
            for name in entity.parents {
                add([name, "\(name)_key"], .parent)
                guard let found = schema.entity(named: name) else { continue }
                add([found.label.en, found.label.zh, "\(found.label.zh)编号"], .parent)
            }
        }
        for (index, field) in fields.enumerated() {
            add([field.label.en, field.label.zh], .field(index))
            for member in field.members {
                add(["\(field.label.en) \(member.name)"], .member(index, member.number))
                if let label = ImportColumns.memberLabels[member.name] {
                    add(["\(field.label.zh)\(label)"], .member(index, member.number))
                }
            }
        }
        known = (isCustomer ? ["id"] : []) + fields.map(\.name).filter { !isCustomer || $0 != "key" }
        if isCustomer { known += ImportColumns.customerChildren.flatMap { $0.titles.map { $0.titles[0] } } + ["currency"] }
        if !entity.isRoot { known.append("parent") }
        known.append("row")
    }

    /// Reads the titles, of which the first one of a kind counts.
    mutating func take(_ titles: [String], _ plan: ImportPlan) throws(SalesError) {
        var explicit: [Int: Target?] = [:]
        for text in plan.columns {
            guard let equals = text.lastIndex(of: "=") else {
                throw SalesError(.badValue, "'\(text.prefix(40))' maps nothing; write COLUMN=FIELD.")
            }
            let title = String(text[..<equals]).trimmed
            guard
                let column = titles.firstIndex(where: { $0 == title })
                    ?? titles.firstIndex(where: { $0.lowercased() == title.lowercased() })
            else { throw SalesError(.badFile, "The file's first line has no column '\(title.prefix(40))'.") }
            explicit[column] = .some(try target(String(text[text.index(after: equals)...]).trimmed))
        }
        var taken = Set<Target>()
        var loose: [(column: Int, member: String)] = []
        for (column, target) in explicit.sorted(by: { $0.key < $1.key }) {
            guard let target else { continue }
            guard taken.insert(target).inserted else {
                throw SalesError(.badValue, "Two columns are mapped to one field; map one of them.")
            }
            put(target, column)
        }
        for (column, title) in titles.enumerated() where explicit[column] == nil {
            guard let target = names[title.lowercased()], taken.insert(target).inserted else {
                if !title.isEmpty { ignored.append(title) }
                continue
            }
            if case .loose(let member) = target { loose.append((column, member)) } else { put(target, column) }
        }
        for (column, member) in loose {
            let fitting = sources.indices.filter { index in
                sources[index].field.members.contains { $0.name == member && sources[index].members[$0.number] == nil }
            }
            if fitting.count == 1, let number = sources[fitting[0]].field.members.first(where: { $0.name == member })?.number {
                sources[fitting[0]].members[number] = column
            } else {
                ignored.append(titles[column])
            }
        }
        // As the schema has them, so that a row is written in one order whatever the file's.
        sources.sort { $0.field.id < $1.field.id }
        for place in children.indices { children[place].sources.sort { $0.field.name < $1.field.name } }
    }

    private func target(_ name: String) throws(SalesError) -> Target? {
        switch name {
        case "": return nil
        case "row": return .row
        case "parent" where !entity.isRoot: return .parent
        default: break
        }
        let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
        _ = try entity.require(parts[0])
        guard let index = fields.firstIndex(where: { $0.name == parts[0] }) else { return nil }
        guard parts.count == 2 else { return .field(index) }
        guard let member = fields[index].members.first(where: { $0.name == parts[1] }) else {
            throw SalesError(.unknownField, "\(parts[0]) has no part '\(parts[1].prefix(40))'.")
        }
        return .member(index, member.number)
    }

    private mutating func put(_ target: Target, _ column: Int) {
        func place(_ field: Field, _ sources: inout [RowImport.Source]) -> Int {
            if let index = sources.firstIndex(where: { $0.field === field }) { return index }
            sources.append(RowImport.Source(field: field))
            return sources.count - 1
        }
        switch target {
        case .field(let index): sources[place(fields[index], &sources)].whole = column
        case .member(let index, let number): sources[place(fields[index], &sources)].members[number] = column
        case .child(let child, let index):
            let field = children[child].entity.fields[index]
            children[child].sources[place(field, &children[child].sources)].whole = column
        case .childMember(let child, let index, let number):
            let field = children[child].entity.fields[index]
            children[child].sources[place(field, &children[child].sources)].members[number] = column
        case .parent: parent = column
        case .row: row = column
        case .loose: break
        }
    }
}
