import CRDT
import Foundation
import Sales
import Testing

/// Reads a whole text as a table of one kind of row.
private func reading(
    _ text: String, as name: String, _ plan: ImportPlan = ImportPlan()
) throws -> (plan: RowImport, rows: [ImportedRow], bad: [Int: String]) {
    let entity = try #require(Schema.shipped.entity(named: name))
    var table: RowImport?
    var rows = [ImportedRow]()
    var bad: [Int: String] = [:]
    var reader = CSVReader()
    func take(_ record: CSVRecord) throws {
        guard table != nil else {
            table = try RowImport(header: record, entity: entity, plan: plan)
            return
        }
        do {
            if let row = try table?.row(record) { rows.append(row) }
        } catch {
            #expect(error.code == .badLine)
            bad[record.line] = error.message
        }
    }
    try reader.read(Array(text.utf8)) { try take($0) }
    try reader.finish { try take($0) }
    return (try #require(table), rows, bad)
}

extension RowImport {
    fileprivate func content(_ name: String, _ row: ImportedRow) -> ImportedRow.Content? {
        row.cells.first { fields[$0.field].name == name }?.content
    }
}

private func money(_ mantissa: Int64, _ scale: Int32, _ currency: String?) -> Value {
    .group(
        [Value.Member(number: 1, value: .decimal(Value.Decimal(mantissa: mantissa, scale: scale)))]
            + (currency.map { [Value.Member(number: 2, value: .text($0))] } ?? []))
}

@Suite struct RowImportTests {
    @Test(arguments: [
        "key,name,price,tags,successor", "货号,名称,目录价,标签,替代产品", "Article Number,NAME,list price,tags,replaced by",
    ])
    func titlesInBothLanguages(header: String) throws {
        let (plan, rows, bad) = try reading("\(header)\nP-1,Pump,12.50 CNY,\"a; b;\"\"c;d\"\"\",P-2\n", as: "product")
        #expect(bad.isEmpty && plan.ignored.isEmpty)
        let row = try #require(rows.first)
        #expect(row.key == "P-1" && row.line == 2)
        #expect(plan.content("price", row) == .value(money(125, 1, "CNY")))
        #expect(plan.content("tags", row) == .elements([.text("a"), .text("b"), .text("c;d")]))
        guard case .reference(let link)? = plan.content("successor", row) else {
            Issue.record("a link is still to be found")
            return
        }
        #expect(link.text == "P-2")
    }

    @Test(arguments: [
        ("price_amount,price_currency", "12.5,CNY"), ("price,currency", "12.5,CNY"), ("price,币种", "12.5,cny"),
        ("目录价金额,目录价币种", "12.50,CNY"), ("price,price_currency", "12.5 CNY,"),
    ])
    func membersOfAGroup(columns: String, cells: String) throws {
        let (plan, rows, bad) = try reading("key,name,\(columns)\nP-1,Pump,\(cells)\nP-2,Valve,,\n", as: "product")
        #expect(bad.isEmpty && plan.ignored.isEmpty, "\(columns): \(bad)")
        try #require(rows.count == 2)
        #expect(plan.content("price", rows[0]) == .value(money(125, 1, "CNY")))
        #expect(plan.content("price", rows[1]) == nil)
    }

    @Test func aCurrencyWithoutAnAmountSaysNothing() throws {
        let (plan, rows, bad) = try reading("key,name,price,currency\nP-1,Pump,,CNY\n", as: "product")
        #expect(bad.isEmpty && rows.count == 1)
        #expect(plan.content("price", rows[0]) == nil)
        let doubled = try reading("key,name,price,price_amount\nP-1,Pump,1 CNY,2\n", as: "product")
        #expect(doubled.bad[2]?.contains("two columns") == true)
    }

    @Test func parentsAndOtherKeys() throws {
        let text = "客户,姓名,role,phone\nC-1,王芳,champion,021-5550123\nC-2,王芳,,\nC-1,王芳,,\n,李雷,,\n"
        let (plan, rows, bad) = try reading(text, as: "contact", ImportPlan(key: "name"))
        #expect(rows.map(\.parent?.text) == ["C-1", "C-2"] && rows.map(\.key) == ["王芳", "王芳"])
        #expect(bad[4] == "its 姓名 was used before, in line 2")
        #expect(bad[5] == "it has no 客户")
        #expect(plan.content("role", rows[0]) == .value(.text("champion")))
        #expect(throws: SalesError.self) { try reading(text, as: "contact") }
        #expect(throws: SalesError.self) { try reading(text, as: "contact", ImportPlan(key: "nothing")) }
        #expect(throws: SalesError.self) { try reading("name,role\nx,user\n", as: "contact", ImportPlan(key: "name")) }
        // Rows that are named by their ids.
        let id = String(repeating: "0a", count: 16)
        let own = try reading("row,title\n\(id),CFO\nxyz,CEO\n\(id),CTO\n", as: "contact")
        #expect(own.rows.map(\.row) == [RowID(id)] && own.rows[0].key == nil && own.bad.keys.sorted() == [3, 4])
    }

    @Test func explicitMapping() throws {
        let text = "Art. No.,Wording,Remarks,a=b\nP-1,Pump,x,CNY 1\n"
        let columns = ["Art. No.=key", "wording=name", "Remarks=", "a=b=category"]
        let (plan, rows, _) = try reading(text, as: "product", ImportPlan(columns: columns, refusesUnknownColumns: true))
        #expect(plan.ignored.isEmpty && rows.first?.key == "P-1")
        #expect(plan.content("category", rows[0]) == .value(.text("CNY 1")))
        let failures: [(ImportPlan, SalesError.Code)] = [
            (ImportPlan(columns: ["nothing=name"]), .badFile), (ImportPlan(columns: ["Remarks=nothing"]), .unknownField),
            (ImportPlan(columns: ["Remarks"]), .badValue), (ImportPlan(columns: columns + ["Remarks=key"]), .badValue),
            (ImportPlan(columns: Array(columns.dropLast(2)), refusesUnknownColumns: true), .badFile),
        ]
        for (plan, code) in failures {
            let error = #expect(throws: SalesError.self) { try reading(text, as: "product", plan) }
            #expect(error?.code == code, "\(plan.columns): \(error?.message ?? "none")")
        }
    }

    @Test func oneBadLineInAThousand() throws {
        var text = "id,name,size,email\n"
        for number in 1...1000 {
            text += number == 500 ? "C-500,Pike,many,pike@example.com\n" : "C-\(number),Pike,\(number),pike@example.com\n"
        }
        let (_, rows, bad) = try reading(text, as: "customer")
        #expect(rows.count == 999 && bad == [501: "employees (size): it takes a whole number."])
    }

    /// A plan knows the first line of each key, so that a second reading refuses the same lines.
    @Test func readTwiceTheSameLinesAreRefused() throws {
        let entity = try #require(Schema.shipped.entity(named: "customer"))
        var plan = try RowImport(header: CSVRecord(line: 1, fields: ["id", "name"]), entity: entity)
        let records = [CSVRecord(line: 2, fields: ["C-1", "Pike"]), CSVRecord(line: 3, fields: ["C-1", "Harrow"])]
        for _ in 0..<2 {
            _ = try plan.row(records[0])
            let error = #expect(throws: SalesError.self) { try plan.row(records[1]) }
            #expect(error?.message == "its id was used before, in line 2")
        }
        #expect(plan.line(ofKey: "C-1") == 2 && plan.line(ofKey: "C-2") == nil)
    }

    @Test(arguments: 0..<60) func setsInOneCellComeBack(seed: UInt64) throws {
        var random = Draws(state: seed)
        let letters = ["a", "b", ";", "\"", " ", "；", "中", ","]
        var elements = [String]()
        for _ in 0..<Int(random.next() % 5) {
            var element = ""
            for _ in 0..<Int(random.next() % 5 + 1) { element += letters[Int(random.next() % UInt64(letters.count))] }
            if !elements.contains(element) { elements.append(element) }
        }
        let cell = SetText.text(of: elements)
        let quoted = "\"" + cell.replacing("\"", with: "\"\"") + "\""
        let (plan, rows, bad) = try reading("key,name,tags\nP-1,x,\(quoted)\n", as: "product")
        #expect(bad.isEmpty, "\(elements)")
        let wanted = elements.map { Value.text($0) }
        let found = rows.first.flatMap { plan.content("tags", $0) }
        #expect(found == (wanted.isEmpty ? nil : .elements(wanted)), "seed \(seed): \(cell)")
    }
}
