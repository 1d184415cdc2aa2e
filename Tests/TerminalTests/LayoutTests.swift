import Terminal
import Testing

@Suite("Wrapping")
struct WrapTests {
    @Test(
        "Known texts",
        arguments: [
            ("", 10, [""]),
            ("one two three", 7, ["one two", "three"]),
            ("one  two", 5, ["one", "two"]),
            ("one  two", 8, ["one  two"]),
            ("a\n\nb\r\nc", 10, ["a", "", "b", "c"]),
            ("trailing   ", 20, ["trailing"]),
            ("  indented text", 10, ["  indented", "text"]),
            ("客户要求报价。", 12, ["客户要求报", "价。"]),
            ("客户要求报价。", 14, ["客户要求报价。"]),
            ("他说：《合同》好", 8, ["他说：", "《合同》", "好"]),
            ("报价（含税）三万", 6, ["报价", "（含", "税）三", "万"]),
            ("好——好", 3, ["好", "——", "好"]),
            ("看ABC公司", 6, ["看ABC", "公司"]),
            ("看 ABC 公司", 6, ["看 ABC", "公司"]),
            ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
            ("go abcdefghij", 4, ["go", "abcd", "efgh", "ij"]),
            ("follow-up", 7, ["follow-", "up"]),
            ("010-6655", 5, ["010-6", "655"]),
            ("say \"好\" now", 5, ["say", "\"好\"", "now"]),
            ("价格上涨5%。", 10, ["价格上涨", "5%。"]),
            ("上海", 0, ["上", "海"]),
            ("a\u{1B}b", 9, ["a·b"]),
        ] as [(String, Int, [String])])
    func known(_ text: String, _ width: Int, _ lines: [String]) {
        #expect(wrapped(text, width: width) == lines)
    }

    @Test("Random texts: no line too wide, nothing lost but spaces")
    func random() {
        var generator = SeededGenerator(seed: 4)
        for _ in 0..<3_000 {
            let text = randomText(&generator, upTo: 60)
            let width = Int.random(in: 2...40, using: &generator)
            let lines = wrapped(text, width: width)
            for line in lines {
                #expect(displayWidth(of: line) <= width, "\(text.debugDescription) to \(width)")
                #expect(isHarmless(line))
            }
            let kept = lines.joined().unicodeScalars.filter { $0 != " " && $0 != "⏎" }
            let expected = sanitised(text).unicodeScalars.filter { $0 != " " && $0 != "⏎" }
            #expect(Array(kept) == Array(expected), "\(text.debugDescription) to \(width)")
        }
    }

    @Test("Random Chinese prose: no line begins with closing punctuation or is shorter than it need be")
    func prose() {
        var generator = SeededGenerator(seed: 5)
        let closing: Set<Character> = ["。", "，", "）"]
        for _ in 0..<1_000 {
            var text = ""
            for _ in 0..<40 {
                text += ["客", "户", "报", "价"].randomElement(using: &generator) ?? ""
                guard Int.random(in: 0..<4, using: &generator) == 0 else { continue }
                text += ["。", "，"].randomElement(using: &generator) ?? ""
            }
            let width = Int.random(in: 4...30, using: &generator)
            let lines = wrapped(text, width: width)
            for (index, line) in lines.enumerated() {
                #expect(line.first.map(closing.contains) == false, "\(text) to \(width)")
                // Two cells less for a last character that had to go down with its full stop, one for an odd width.
                if index < lines.count - 1 { #expect(displayWidth(of: line) >= width - 3, "\(text) to \(width)") }
            }
        }
    }
}

@Suite("Tables")
struct TableTests {
    private func visits() -> Table {
        var table = Table([
            Table.Column("Customer", isFlexible: true), Table.Column("Phone"),
            Table.Column("Visits", alignment: .right), Table.Column("Note", isFlexible: true),
        ])
        table.append(["上海宏达贸易有限公司", "021-6655 0101", "12", "要求报价\n下周再来"])
        table.append(["Acme", "+1 555 0100", "3", "left a sample"], styles: [.red])
        return table
    }

    @Test("A table that fits stands as it is")
    func roomy() {
        #expect(
            visits().lines(width: 80) == [
                "Customer              Phone          Visits  Note",
                "────────────────────  ─────────────  ──────  ─────────────────",
                "上海宏达贸易有限公司  021-6655 0101      12  要求报价⏎下周再来",
                "Acme                  +1 555 0100         3  left a sample",
            ])
    }

    @Test("Flexible columns give way, the widest first; others stay whole")
    func narrow() {
        #expect(
            visits().lines(width: 50) == [
                "Customer      Phone          Visits  Note",
                "────────────  ─────────────  ──────  ─────────────",
                "上海宏达贸…   021-6655 0101      12  要求报价⏎下…",
                "Acme          +1 555 0100         3  left a sample",
            ])
        #expect(visits().columnWidths(fitting: 41) == [8, 13, 6, 8])
    }

    @Test("Below the minimum all columns shrink, then lines are cut")
    func tiny() {
        #expect(visits().columnWidths(fitting: 20) == [3, 3, 4, 4])
        for width in 0...45 {
            for line in visits().lines(width: width) { #expect(displayWidth(of: line) <= width) }
        }
        #expect(visits().lines(width: 3).allSatisfy { $0.hasSuffix("…") })
    }

    @Test("No columns and no rows")
    func empty() {
        #expect(Table([]).lines(width: 80).isEmpty)
        let table = Table([Table.Column("姓名"), Table.Column("No.", alignment: .right)])
        #expect(table.lines(width: 80, isASCII: true) == ["姓名  No.", "----  ---"])
        #expect(table.isEmpty)
        #expect(table.lines(width: 80) == ["姓名  No.", "────  ───"])
    }

    @Test("Styles apply to whole lines, outside what is measured")
    func styles() {
        let lines = visits().lines(width: 80, painter: Painter(isColoured: true))
        #expect(lines[0].hasPrefix("\u{1B}[1mCustomer") && lines[0].hasSuffix("Note\u{1B}[0m"))
        #expect(lines[1].hasPrefix("\u{1B}[2m─"))
        #expect(!lines[2].contains("\u{1B}"))
        #expect(lines[3].hasPrefix("\u{1B}[31mAcme"))
    }

    @Test("Random tables: no line too wide, and each column stands at the same cell in every line")
    func random() {
        var generator = SeededGenerator(seed: 6)
        for round in 0..<600 {
            let columns = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
                Table.Column(
                    randomText(&generator, upTo: 4), alignment: Bool.random(using: &generator) ? .left : .right,
                    minimumWidth: Int.random(in: -1...12, using: &generator),
                    isFlexible: Bool.random(using: &generator))
            }
            var table = Table(columns)
            var rows = [columns.map(\.title)]
            for _ in 0..<Int.random(in: 0...6, using: &generator) {
                let row = columns.map { _ in randomText(&generator, upTo: 8) }
                rows.append(row)
                table.append(row)
            }
            let width = Int.random(in: 0...120, using: &generator)
            var lines = table.lines(width: width)
            #expect(lines.count == rows.count + 1)
            for line in lines {
                #expect(displayWidth(of: line) <= width, "round \(round), width \(width): \(line)")
                #expect(isHarmless(line) && line.last != " ", "round \(round)")
            }
            let widths = table.columnWidths(fitting: width)
            #expect(widths.allSatisfy { $0 >= 1 })
            guard widths.reduce(0, +) + 2 * (columns.count - 1) <= width else { continue }
            // The line is taken apart again from the widths alone, cell by cell.
            lines.remove(at: 1)
            for (line, row) in zip(lines, rows) {
                let cells = cut(line, at: widths)
                for (index, cell) in cells.enumerated() {
                    let text = truncated(row[index], to: widths[index])
                    let expected = padded(text, to: widths[index], alignment: columns[index].alignment)
                    #expect(
                        Array(cell.unicodeScalars) == Array(expected.unicodeScalars),
                        "round \(round), width \(width): \(line)")
                }
            }
        }
    }

    /// What stands in each column, found by counting cells from the left; the gaps must be spaces.
    private func cut(_ line: String, at widths: [Int]) -> [String] {
        let total = widths.reduce(0, +) + 2 * (widths.count - 1)
        var rest = Substring(padded(line, to: total))
        var cells: [String] = []
        for (index, width) in widths.enumerated() {
            cells.append(take(width, from: &rest))
            guard index < widths.count - 1 else { break }
            // Two scalars, as the next cell may begin with a mark that would join the gap.
            #expect(rest.unicodeScalars.prefix(2).allSatisfy { $0 == " " }, "\(line)")
            rest.unicodeScalars.removeFirst(min(2, rest.unicodeScalars.count))
        }
        return cells
    }

    private func take(_ width: Int, from rest: inout Substring) -> String {
        var result = ""
        while let next = rest.unicodeScalars.first, displayWidth(of: result + String(next)) <= width {
            result.unicodeScalars.append(next)
            rest.unicodeScalars.removeFirst()
        }
        return result
    }
}
