import Tagging
import Testing

/// A text and what it names: `kind: words = value`, in the order of the result.
struct NamedText: Sendable, CustomTestStringConvertible {
    let text: String
    let expected: [String]

    init(_ text: String, _ expected: String...) {
        self.text = text
        self.expected = expected
    }

    var testDescription: String { text }
}

@Suite("Entities")
struct EntityTests {
    /// A Wednesday, in week 10.
    static let written = "2026-03-04"

    static let texts: [NamedText] = [
        // Amounts.
        NamedText("预算五十万", "amount: 五十万 = 500000 -"),
        NamedText("大概50w", "amount: 50w = 500000 -"),
        NamedText("一共¥1.2m左右", "amount: ¥1.2m = 1200000 CNY"),
        NamedText("around $50k", "amount: $50k = 50000 USD"),
        NamedText("两百五十块钱", "amount: 两百五十块钱 = 250 CNY"),
        NamedText("三万五的预算", "amount: 三万五 = 35000 -"),
        NamedText("1,234.50 euros", "amount: 1,234.50 euros = 1234.5 EUR"),
        NamedText("€3 million", "amount: €3 million = 3000000 EUR"),
        NamedText("1.5亿元", "amount: 1.5亿元 = 150000000 CNY"),
        NamedText("万一他们嫌贵"),
        NamedText("卖了800多万，便宜两千", "amount: 800多万 = 8000000 -", "amount: 两千 = 2000 -"),
        NamedText("产值三个亿，3000欧", "amount: 三个亿 = 300000000 -", "amount: 3000欧 = 3000 EUR"),
        NamedText("单价3800", "amount: 3800 = 3800 -"),
        NamedText("quoted 1,200, up to 30 grand", "amount: 1,200 = 1200 -", "amount: 30 grand = 30000 -"),
        NamedText("两三万，三四十台，这一块"),
        NamedText("3万5一台，万一", "amount: 3万5 = 35000 -"),
        NamedText("两万块订金，三毛一个", "amount: 两万块 = 20000 CNY", "amount: 三毛 = 0.3 CNY"),
        NamedText("收你一块五，我报四块二，八分钱", "amount: 一块五 = 1.5 CNY", "amount: 四块二 = 4.2 CNY", "amount: 八分钱 = 0.08 CNY"),
        NamedText("砍一刀，九百新币", "amount: 九百新币 = 900 SGD"),
        NamedText("S$20K or NT$1.35M", "amount: S$20K = 20000 SGD", "amount: NT$1.35M = 1350000 TWD"),
        NamedText(
            "forty quid, Rs 2.1 lakh, ₹310", "amount: forty quid = 40 GBP", "amount: Rs 2.1 lakh = 210000 INR",
            "amount: ₹310 = 310 INR"),
        NamedText("thirty nine pounds a month", "amount: thirty nine pounds = 39 GBP"),
        // Shares.
        NamedText("打3.5折", "percent: 3.5折 = 35"),
        NamedText("八五折", "percent: 八五折 = 85"),
        NamedText("百分之三十", "percent: 百分之三十 = 30"),
        NamedText("便宜两成", "percent: 两成 = 20"),
        NamedText("5 % off", "percent: 5 % = 5"),
        NamedText("10 percent", "percent: 10 percent = 10"),
        NamedText("一成不变的成本"),
        // Quantities, and what is none.
        NamedText("要三十台", "quantity: 三十台 = 30 台"),
        NamedText("200 units", "quantity: 200 units = 200 units"),
        NamedText("twelve pumps", "quantity: twelve pumps = 12 pumps"),
        NamedText("等了三个月，一个人"),
        NamedText("three weeks"),
        NamedText("第三台"),
        NamedText("30多台，十几家", "quantity: 30多台 = 30 台", "quantity: 十几家 = 10 家"),
        NamedText("要 20 个 license", "quantity: 20 个 = 20 个"),
        NamedText(
            "three hundred and fifty pallets", "quantity: three hundred and fifty pallets = 350 pallets"),
        NamedText("two thirds of the team"),
        NamedText("twenty-five pallets", "quantity: twenty-five pallets = 25 pallets"),
        // Days, from the note's.
        NamedText("下周三", "date: 下周三 = 2026-03-11"),
        NamedText("半个月后再打，in a fortnight", "date: 半个月后 = 2026-03-19", "date: in a fortnight = 2026-03-18"),
        NamedText("月底前", "date: 月底 = 2026-03-31"),
        NamedText("by the end of Q1", "date: end of Q1 = 2026-03-31"),
        // Chinese names without a title, and words that look like them.
        NamedText("采购王莉说可以", "person: 王莉 = 王莉"),
        NamedText("约了林志强明天见", "person: 林志强 = 林志强", "date: 明天 = 2026-03-05"),
        NamedText("董事长周建国亲自来了", "person: 周建国 = 周建国"),
        NamedText("他很高兴，安全方便，江山也好，跟文件说的不同"),
        NamedText("明天和后天", "date: 明天 = 2026-03-05", "date: 后天 = 2026-03-06"),
        NamedText("下周", "date: 下周 = 2026-W11"),
        NamedText("下个月", "date: 下个月 = 2026-04"),
        NamedText("明年", "date: 明年 = 2027"),
        NamedText("三季度", "date: 三季度 = 2026-07-01/2026-09-30"),
        NamedText("3月15号", "date: 3月15号 = 2026-03-15"),
        NamedText("二〇二七年三月", "date: 二〇二七年三月 = 2027-03"),
        NamedText("2026-12-31 18:00", "date: 2026-12-31 = 2026-12-31"),
        NamedText("next Wednesday", "date: next Wednesday = 2026-03-11"),
        NamedText("on Friday", "date: Friday = 2026-03-06"),
        NamedText("March 10th", "date: March 10th = 2026-03-10"),
        NamedText("10 March 2027", "date: 10 March 2027 = 2027-03-10"),
        NamedText("in May", "date: May = 2026-05"),
        NamedText("the 16th", "date: 16th = 2026-03-16"),
        NamedText("下个月10号", "date: 下个月10号 = 2026-04-10"),
        NamedText("下周一到周三", "date: 下周一 = 2026-03-09", "date: 周三 = 2026-03-11"),
        NamedText("2月底前", "date: 2月底 = 2027-02-28"),
        NamedText("2月底来过", "date: 2月底 = 2026-02-28"),
        NamedText("until February", "date: February = 2027-02"),
        NamedText("三天后，两周后", "date: 三天后 = 2026-03-07", "date: 两周后 = 2026-03-18"),
        NamedText("月中，3月中标", "date: 月中 = 2026-03-11/2026-03-20", "date: 3月 = 2026-03"),
        NamedText("8/15交样", "date: 8/15 = 2026-08-15"),
        NamedText("in two weeks", "date: in two weeks = 2026-03-18"),
        NamedText("the beginning of April", "date: beginning of April = 2026-04-01/2026-04-10"),
        NamedText("Monday the 9th", "date: Monday the 9th = 2026-03-09"),
        NamedText("in ninety days; more than in a month"),
        NamedText("every week we may march on; 过完年，等了俩月"),
        NamedText("back on Friday week; Friday week's load", "date: Friday week = 2026-03-13", "date: Friday = 2026-03-06"),
        NamedText("2月30日"),
        // Names.
        NamedText("王主任和小陈", "person: 王主任 = 王主任", "person: 小陈 = 小陈"),
        NamedText("Mr. Smith met Anna Berg", "person: Mr. Smith = Mr. Smith", "person: Anna Berg = Anna Berg"),
        NamedText("西门子和Oracle", "competitor: 西门子 = 西门子", "competitor: Oracle = Oracle"),
        NamedText("kevin那边，张晓梅说", "person: kevin = kevin", "person: 张晓梅 = 张晓梅"),
        NamedText("以前用过西门子", "competitor: 西门子 = 西门子"),
        NamedText("the ProMax 300", "product: ProMax 300 = ProMax 300"),
        NamedText("看中AX-500", "product: AX-500 = AX-500"),
        // Names that stand in no list, or in a list of words.
        NamedText("尉工说样品不错，亓总也在", "person: 尉工 = 尉工", "person: 亓总 = 亓总"),
        NamedText(
            "Zorbina says they will stick with Quellmann", "person: Zorbina = Zorbina", "competitor: Quellmann = Quellmann"),
        NamedText("Nothing new here. Transportation was late again."),
        NamedText("施工方案，员工，汇总，Q3", "date: Q3 = 2026-07-01/2026-09-30"),
    ]

    private func described(_ text: String, names: [TextEntity.Kind: [String]] = [:]) throws -> [String] {
        let day = try #require(NoteDay(Self.written))
        let scalars = Array(text.unicodeScalars)
        return EntityReader(names: names).entities(in: text, written: day).map { entity in
            var words = String.UnicodeScalarView()
            words.append(contentsOf: scalars[entity.span])
            return "\(entity.kind.rawValue): \(String(words)) = \(described(entity.value))"
        }
    }

    private func described(_ value: TextEntity.Value) -> String {
        func short(_ number: Double) -> String { Int(exactly: number).map(String.init) ?? "\(number)" }
        return switch value {
        case .date(let text), .name(let text): text
        case .amount(let number, let currency): "\(short(number)) \(currency ?? "-")"
        case .percent(let number): short(number)
        case .quantity(let number, let unit): "\(short(number)) \(unit)"
        }
    }

    @Test("Each text gives what it names, with its value, and nothing else", arguments: texts)
    func entities(text: NamedText) throws {
        #expect(try described(text.text) == text.expected)
    }

    @Test("A workspace's own names are found in either case, as whole words")
    func ownNames() throws {
        let names: [TextEntity.Kind: [String]] = [.product: ["Pump P3"], .competitor: ["恒泰"], .person: [""]]
        let found = try described("pump p3比恒泰好，pump p35不算", names: names)
        #expect(found.prefix(2) == ["product: pump p3 = pump p3", "competitor: 恒泰 = 恒泰"])
        #expect(!found.dropFirst(2).contains("product: pump p3 = pump p3"))
    }

    @Test("The calendar agrees with itself over centuries, and weeks with known ones")
    func calendar() throws {
        let reader = EntityReader()
        // ISO weeks at the turn of a year: 2026-12-31 is in W53, and the Monday after begins 2027-W01.
        for (written, week) in [("2026-12-24", "2026-W53"), ("2026-12-31", "2027-W01"), ("2024-12-25", "2025-W01")] {
            let day = try #require(NoteDay(written))
            #expect(reader.entities(in: "下周", written: day).map(\.value) == [.date(week)])
        }
        for text in ["2026-02-29", "2026-13-01", "2026-00-10", "20260304", "2026-3-4", "", "2026-03-04x"] {
            #expect(NoteDay(text) == nil)
        }
        #expect(NoteDay("2024-02-29T10:00:00Z") != nil)
        for (written, next) in [("2024-02-28", "2024-02-29"), ("2100-02-28", "2100-03-01"), ("1999-12-31", "2000-01-01")] {
            let day = try #require(NoteDay(written))
            #expect(reader.entities(in: "明天", written: day).map(\.value) == [.date(next)])
        }
    }

    @Test(
        "Hostile texts give an answer, in order and without overlap",
        arguments: [
            "", "\0", "9", "9,", "一", "万", "百分之", "下", "下周", "Mr. ", "$", "第", "A1-", "in ", "end of ", "的", "\u{10FFFF}", "竞品",
            "1/2/", "。",
        ])
    func hostile(unit: String) throws {
        let text = String(repeating: unit, count: unit.isEmpty ? 0 : 20_000 / unit.utf8.count)
        let day = try #require(NoteDay(Self.written))
        let found = EntityReader().entities(in: text, written: day)
        let count = text.unicodeScalars.count
        #expect(found.allSatisfy { $0.span.lowerBound < $0.span.upperBound && $0.span.upperBound <= count })
        #expect(zip(found, found.dropFirst()).allSatisfy { $0.span.upperBound <= $1.span.lowerBound })
    }

    @Test("Random texts of the words that entities are made of give an answer", arguments: 0..<200)
    func random(seed: Int) throws {
        let parts = [
            "下", "周", "三", "月", "底", "年", "2026", "1", "万", "五", "折", "元", "$", "k", " ", "Q1", "end of ", "March ", "王", "总",
            "Mr ", "A", "-", "/", ".", ",",
            "个", "点", "%", "next ", "第", "号", "半", "竞品", "的", "Karl ",
        ]
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 11
        var text = ""
        for _ in 0..<40 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            text += parts[Int((state >> 33) % UInt64(parts.count))]
        }
        let day = try #require(NoteDay(Self.written))
        let found = EntityReader().entities(in: text, written: day)
        #expect(found == EntityReader().entities(in: text, written: day))
        #expect(found.allSatisfy { $0.span.upperBound <= text.unicodeScalars.count })
        #expect(zip(found, found.dropFirst()).allSatisfy { $0.span.upperBound <= $1.span.lowerBound })
    }
}
