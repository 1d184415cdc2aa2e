import Terminal
import Testing

@Suite("Progress")
struct ProgressTests {
    private func line(
        _ done: Int, _ total: Int?, _ seconds: Double, width: Int = 80, label: String = "Importing",
        ascii: Bool = false
    ) -> String {
        ProgressLine(label: label, done: done, total: total, elapsedSeconds: seconds, isASCII: ascii).text(
            width: width)
    }

    @Test("At 80 columns")
    func roomy() {
        #expect(
            line(612, 1000, 4.7) == "Importing  ██████████████████░░░░░░░░░░░░  612/1000  61 %  0:03 left")
        #expect(
            line(500, 1000, 10, ascii: true)
                == "Importing  ###############---------------  500/1000  50 %  0:10 left")
    }

    @Test("What does not fit goes, in order")
    func narrow() {
        #expect(line(612, 1000, 4.7, width: 50) == "Importing  █████░░░░  612/1000  61 %  0:03 left")
        #expect(line(612, 1000, 4.7, width: 43) == "Importing  ███░░  612/1000  61 %  0:03 left")
        #expect(line(612, 1000, 4.7, width: 42) == "Importing  ███░░  612/1000  61 %")
        #expect(line(612, 1000, 4.7, width: 30) == "Importing  612/1000  61 %")
        #expect(line(612, 1000, 4.7, width: 20) == "Importing  61 %")
        #expect(line(612, 1000, 4.7, width: 12) == "Impor…  61 %")
        #expect(line(612, 1000, 4.7, width: 4) == "61 %")
        #expect(line(612, 1000, 4.7, width: 0) == "")
    }

    @Test("Beginnings, ends and nonsense")
    func edges() {
        #expect(line(0, 10, 5).hasSuffix("  0/10  0 %"))
        #expect(line(10, 10, 7.9).hasSuffix("  10/10  100 %  in 0:07"))
        #expect(line(0, 0, 0).hasSuffix("  0/0  100 %  in 0:00"))
        #expect(line(12, 10, 1).hasSuffix("  10/10  100 %  in 0:01"))
        #expect(line(-3, 10, 1).hasSuffix("  0/10  0 %"))
        #expect(line(999, 1000, 1).contains("  99 %"))
        #expect(line(1, 2, .nan).hasSuffix("  50 %"))
        #expect(line(1, 2, .infinity).hasSuffix("  50 %"))
        #expect(line(2, 2, -1).hasSuffix("  100 %"))
        #expect(line(Int.max, Int.max, 1).contains("100 %"))
        #expect(line(Int.max / 2, Int.max, 1).contains("49 %"))
        #expect(line(7, nil, 3) == "Importing  7  0:03")
        #expect(line(7, nil, 3, width: 8) == "Importi…")
        #expect(line(1, 2, 1, label: "导入\u{1B}").hasPrefix("导入·  █"))
        #expect(line(1, 2, 1, label: "").hasPrefix("███"))
    }

    @Test("Any state in any width fits, and the bar keeps its place while the count grows")
    func fits() {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<2_000 {
            let total = Int.random(in: 0...5_000, using: &generator)
            let text = line(
                Int.random(in: -1...5_001, using: &generator), Bool.random(using: &generator) ? total : nil,
                Double.random(in: 0...100_000, using: &generator), width: Int.random(in: 0...100, using: &generator),
                label: randomText(&generator, upTo: 6))
            #expect(isHarmless(text))
        }
        for width in 0...100 {
            for done in stride(from: 0, through: 1000, by: 37) {
                #expect(displayWidth(of: line(done, 1000, 9, width: width, label: "导入 CSV")) <= width)
            }
        }
        let bars = (0...1000).map { done in line(done, 1000, 9).filter { $0 == "█" || $0 == "░" }.count }
        #expect(Set(bars) == [30])
        let filled = (0...1000).map { done in line(done, 1000, 9).filter { $0 == "█" }.count }
        #expect(filled == filled.sorted() && filled.first == 0 && filled.last == 30)
    }
}

@Suite("Colours")
struct PainterTests {
    @Test("Escape sequences only when coloured, and never from the text")
    func painting() {
        let plain = Painter(isColoured: false)
        let coloured = Painter(isColoured: true)
        #expect(plain.paint("a\u{1B}[31m", .red) == "a·[31m")
        #expect(coloured.paint("a\u{1B}b", .red) == "\u{1B}[31ma·b\u{1B}[0m")
        #expect(coloured.paint("好", .bold, .green) == "\u{1B}[1;32m好\u{1B}[0m")
        #expect(coloured.paint("", .bold) == "")
        #expect(coloured.paint("a\n", []) == "a⏎")
        #expect(Set(Style.allCases.map { coloured.paint("x", $0) }).count == Style.allCases.count)
    }
}

@Suite("Times")
struct TimeTests {
    @Test(
        "Known dates",
        arguments: [
            (0, 0, "1970-01-01 00:00"), (-1, 0, "1969-12-31 23:59"), (0, 480, "1970-01-01 08:00"),
            (951_782_400_000, 0, "2000-02-29 00:00"), (951_868_799_999, 0, "2000-02-29 23:59"),
            (951_868_800_000, 0, "2000-03-01 00:00"), (4_107_542_400_000, 0, "2100-03-01 00:00"),
            (1_795_320_840_000, 0, "2026-11-22 04:14"), (1_795_320_840_000, -300, "2026-11-21 23:14"),
            (1_795_320_840_000, 345, "2026-11-22 09:59"), (253_402_300_799_999, 0, "9999-12-31 23:59"),
            (-62_135_596_800_000, 0, "0001-01-01 00:00"), (0, 99_999, "1970-01-02 00:00"),
        ] as [(Int64, Int, String)])
    func known(_ milliseconds: Int64, _ offset: Int, _ expected: String) {
        #expect(dateTime(milliseconds: milliseconds, offsetMinutes: offset) == expected)
    }

    @Test("Every day from 1583 to 2109 follows the one before by the calendar's rules")
    func everyDay() {
        // Counted forward by rule, with no division of days into cycles. 1583-01-01 is 141,349 days before 1970.
        let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        var (year, month, day) = (1583, 1, 1)
        var time: Int64 = -141_349 * 86_400_000
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        while year < 2110 {
            let text = dateTime(milliseconds: time, offsetMinutes: 0)
            if text != "\(year)-\(two(month))-\(two(day)) 00:00" {
                Issue.record("\(text) instead of \(year)-\(month)-\(day)")
                return
            }
            let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
            day += 1
            if day > lengths[month - 1] + (isLeap && month == 2 ? 1 : 0) { (month, day) = (month + 1, 1) }
            if month > 12 { (year, month) = (year + 1, 1) }
            time += 86_400_000
        }
    }

    @Test("The ends of the range do not overflow")
    func extremes() {
        for time in [Int64.min, Int64.max] {
            for offset in [Int.min, Int.max, 0] {
                #expect(!dateTime(milliseconds: time, offsetMinutes: offset).isEmpty)
            }
            #expect(relativeTime(milliseconds: time, now: 0, offsetMinutes: 0).contains("-"))
            #expect(relativeTime(milliseconds: 0, now: time, offsetMinutes: 0) == "1970-01-01")
        }
        #expect(relativeTime(milliseconds: .min, now: .max, offsetMinutes: 0).contains("-"))
    }

    @Test(
        "Relative times, in seconds before now",
        arguments: [
            (0, "just now"), (59, "just now"), (-59, "just now"), (60, "1 min ago"), (3_599, "59 min ago"),
            (3_600, "1 h ago"), (86_399, "23 h ago"), (86_400, "1 d ago"), (30 * 86_400 - 1, "29 d ago"),
            (30 * 86_400, "2026-10-23"), (-60, "in 1 min"), (-7_200, "in 2 h"), (-172_800, "in 2 d"),
        ] as [(Int64, String)])
    func relative(_ seconds: Int64, _ expected: String) {
        let now: Int64 = 1_795_320_840_000
        #expect(relativeTime(milliseconds: now - seconds * 1_000, now: now, offsetMinutes: 0) == expected)
    }

    @Test("Durations")
    func durations() {
        let known = [
            -1: "0:00", 0: "0:00", 3: "0:03", 760: "12:40", 3_599: "59:59", 3_723: "1:02:03", 86_399: "23:59:59",
            86_400: "1 d 0 h", 190_000: "2 d 4 h",
        ]
        for (seconds, expected) in known { #expect(duration(seconds: seconds) == expected) }
    }
}
