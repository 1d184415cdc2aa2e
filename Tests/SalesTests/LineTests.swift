import CRDT
import Foundation
import Sales
import Testing

@Suite struct LineTests {
    private func json(_ text: String) -> JSONText? { Array(text.utf8).withUnsafeBytes { JSONText($0) } }

    @Test(arguments: [
        "null", "true", "-12", "1.5e3", "\"\"", "\"a\\u4e2d\\ud83d\\ude00\\n\"", "[]", "[1,[2]]", "{}",
        " {\"a\" : [ 1 , null ] } ", "\"中\"",
        "9223372036854775807", "-0", "0.25",
    ])
    func readsWhatFoundationReads(text: String) throws {
        let value = try #require(json(text), "\(text)")
        let wanted = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed) as? NSObject
        let found = try JSONSerialization.jsonObject(with: Data(value.text.utf8), options: .fragmentsAllowed) as? NSObject
        #expect(wanted == found)
    }

    @Test(arguments: [
        "", "nul", "01", "+1", "1.", ".5", "--1", "\"", "\"\\x\"", "\"\\ud800\"", "\"\u{1}\"", "[1,]", "{\"a\"}", "{\"a\":1,}",
        "1 2", "{a:1}",
        "1e999", String(repeating: "[", count: 5000),
    ])
    func refusesWhatIsNoJSON(text: String) { #expect(json(text) == nil) }

    @Test func invalidUTF8IsRefused() { #expect([0x22, 0xFF, 0x22].withUnsafeBytes { JSONText($0) } == nil) }

    @Test(arguments: 0..<40) func linesAreTheSameHoweverTheyAreCut(seed: Int) throws {
        let text = Array("a\r\n\nbb\n\(String(repeating: "c", count: 50))\nlast".utf8)
        var reader = LineReader()
        var lines = [String]()
        func take(_ number: Int, _ line: UnsafeRawBufferPointer) {
            lines.append("\(number):\(String(decoding: line, as: UTF8.self))")
        }
        var start = 0
        while start < text.count {
            let end = min(text.count, start + 1 + (start * 7 + seed) % 9)
            try Array(text[start..<end]).withUnsafeBytes { try reader.read($0, take) }
            start = end
        }
        try reader.finish(take)
        #expect(lines == ["1:a", "3:bb", "4:" + String(repeating: "c", count: 50), "5:last"])
    }

    /// A row with a value of each kind, odd ones among them, comes back as it was.
    @Test func allKindsOfValueComeBack() throws {
        let entity = try #require(Schema.shipped.entity(named: "customer"))
        var builder = TransactionBuilder(id: TransactionID(high: 7, low: 1))
        let values: [(String, Value)] = [
            ("name", .text("Pike \"& Sons\"\n\u{7}")), ("size", .text("twelve")), ("city", .null),
            (
                "revenue",
                .group([
                    Value.Member(number: 1, value: .decimal(Value.Decimal(mantissa: 125, scale: 1))),
                    Value.Member(number: 2, value: .text("CNY")),
                ])
            ),
            ("location", .group([Value.Member(number: 9, value: .int(3))])), ("parent_company", .link(RowID(high: 1, low: 2))),
        ]
        let id = TransactionID(high: 7, low: 1)
        func head(_ value: Value) -> Head {
            Head(id: id, stamp: Stamp(packed: 5 << 20), author: AuthorID(high: 0, low: 9), value: value)
        }
        var row = RowState(id: RowID(high: 3, low: 4), entity: entity.id)
        row.cells[.life] = CellState(only: head(.bool(true)))
        for (name, value) in values { row.cells[try entity.require(name).cell()] = CellState(only: head(value)) }
        let tags = try entity.require("tags")
        for tag in [Value.text("a;b"), .int(3)] { row.cells[tags.cell(element: tag)] = CellState(only: head(.bool(true))) }
        row.cells[try entity.require("calls").cell()] = CellState(counter: -4)
        row.cells[CellKey(field: .shipped(900), kind: .register)] = CellState(only: head(.int(1)))
        var line = [UInt8]()
        LineExport.line(row, entity, into: &line)
        #expect(line.last == 0x0A)
        guard
            case .row(let read) = try line.withUnsafeBytes({
                try ExportedRow.read(UnsafeRawBufferPointer(rebasing: $0.dropLast()))
            })
        else {
            Issue.record("a row is read as one")
            return
        }
        #expect(read.id == row.id && read.lives && read.parent == nil)
        let contents = try read.contents(entity)
        #expect(contents.left.isEmpty)
        for (name, value) in values {
            let content = contents.cells.first { $0.field.name == name }?.content
            #expect(content == .value(value), "\(name)")
        }
        guard case .elements(let elements, all: true)? = contents.cells.first(where: { $0.field === tags })?.content else {
            Issue.record("tags are a whole set")
            return
        }
        #expect(Set(elements) == [.text("a;b"), .int(3)])
        #expect(contents.cells.first { $0.field.name == "calls" }?.content == .counter(-4))
        // What is read back says nothing new of the row itself.
        let isChanged = builder.update(row, ResolvedRow(cells: contents.cells))
        #expect(!isChanged)
        #expect(builder.isEmpty)
    }

    @Test func formulasAreGuardedOnlyWhenAsked() throws {
        let entity = try #require(Schema.shipped.entity(named: "customer"))
        func head(_ value: Value) -> Head {
            Head(id: TransactionID(high: 7, low: 1), stamp: Stamp(packed: 1), author: AuthorID(high: 0, low: 9), value: value)
        }
        var row = RowState(id: RowID(high: 0, low: 1), entity: entity.id)
        for (name, value) in [
            ("name", Value.text("=HYPERLINK(\"http://x\")")), ("phone", .text("+86 21 5555")), ("city", .text("@x")),
            ("size", .int(-3)),
        ] { row.cells[try entity.require(name).cell()] = CellState(only: head(value)) }
        for guards in [false, true] {
            var out = [UInt8]()
            TableExport(entity, guardsFormulas: guards).line(row, parent: nil, link: { id, _ in id.description }, into: &out)
            let text = String(decoding: out, as: UTF8.self)
            let mark = guards ? "'" : ""
            #expect(text.hasPrefix("\(row.id),\"\(mark)=HYPERLINK(\"\"http://x\"\")\",,\(mark)@x,,-3,+86 21 5555,"), "\(text)")
            #expect(text.hasSuffix("\r\n"))
        }
    }
}
