import TextSearch
import Testing

@Suite("Queries")
struct QueryTests {
    @Test(
        "What is found",
        arguments: [
            ("预算", "客户说今年预算不多"), ("预", "客户说今年预算不多"), ("多", "客户说今年预算不多"), ("今年预算", "客户说今年预算不多"),
            ("预算 客户", "客户说今年预算不多"), ("price", "They asked for PRICES."), ("pricing", "The price is high"),
            ("pri", "The price is high"), ("hig pri", "hig price"), ("happin", "happiness"), ("happi", "We are happy"),
            ("ecole", "École normale"), ("école", "ECOLE NORMALE"), ("ＣＲＭ", "our crm"), ("crm", "换了ＣＲＭ系统"),
            ("CRM系统", "换了ＣＲＭ 系统"), ("1234", "138-1234-5678"), ("8123", "138-1234-5678"), ("13812345678", "138 1234 5678"),
            ("138-1234-5678", "电话13812345678"), ("5678", "13812345678"), ("12000", "预算12,000元"), ("12,000", "预算12000元"),
            ("50", "要50台"), ("3月5日", "定在3月5日下午"), ("5日", "3月5日"), ("wang@acme.com", "<Wang@ACME.com>"),
            ("@acme", "wang@acme.com"), ("acme", "wang@acme.com"), ("wang@ac", "wang@acme.com"), ("XK-3000", "xk3000型"),
            ("XK-30", "XK-3000"), ("\"my card\"", "Is my card here?"), ("“my card”", "my card"), ("dont", "I don't know"),
            ("customer's", "the customers"), ("日本", "日本語のテキスト"), ("テキ", "日本語のテキスト"), ("한국", "한국어"),
            ("\"价格\" high", "价格 is high"), ("unfinished \"quote", "unfinished quote"), ("３", "3"),
        ])
    func found(_ query: String, _ text: String) {
        #expect(SearchQuery(query).matches([Segments(text)]))
    }

    @Test(
        "What is not found",
        arguments: [
            ("预算", "预先算好"), ("预算价格", "预算,价格"), ("算今", "今年预算"), ("price", "precious"), ("pri high", "high price"),
            ("ice", "price"), ("\"price\"", "prices"), ("\"my card\"", "card my"), ("\"my card\"", "my cards"), ("50", "1500"),
            ("5", "50台"), ("p", "price"), ("XK-3", "XK-30"),
            ("5 台", "50台"), ("1235", "138-1234-5678"), ("12345", "123 and 45"), ("123456", "123, 456 789"), ("8123", "1812、1234"),
            ("0x", "138 139"), ("acme.com", "acme in com"), ("3月5日", "3月15日"), ("", "anything"), ("?!", "?!"),
            ("price budget", "price only"), ("new", "news"),
        ])
    func notFound(_ query: String, _ text: String) {
        // The last word of a query may go on, so "new" is closed by a quotation.
        let query = query == "new" ? "\"new\"" : query
        #expect(!SearchQuery(query).matches([Segments(text)]))
    }

    @Test("Terms may stand in different fields of a row, a phrase in one only")
    func fields() {
        let row = [Segments("Acme 钢铁"), Segments("上海")]
        #expect(SearchQuery("上海 acme").matches(row))
        #expect(!SearchQuery("钢铁上海").matches(row))
        #expect(!SearchQuery("上海 acme 北京").matches(row))
    }

    @Test("Queries without a letter or digit are empty, and long ones are cut")
    func bounds() {
        #expect(SearchQuery("").isEmpty && SearchQuery(" ,;\"\" \u{301}").isEmpty)
        #expect(SearchQuery("").fts5(partsColumn: "parts") == nil)
        #expect(SearchQuery((0..<500).map { "w\($0 % 10)x\($0)" }.joined(separator: " ")).count == 32)
        #expect(SearchQuery(String(repeating: "价格", count: 100_000)).count == 1)
        #expect(SearchQuery("price price 价格 价格 price").count == 3, "the last word may go on, the first may not")
    }

    @Test("The query in FTS5's language")
    func fts5() {
        #expect(
            SearchQuery("prices 预算 138-1234 \"x y\" ap").fts5(partsColumn: "parts")
                == #""price" AND - "parts" : "预算" AND "parts" : "138 381 812 123 234" AND - "parts" : "x y" AND ("ap" OR "ap" *)"#
        )
        #expect(SearchQuery("价").fts5(partsColumn: "p", columns: ["name"]) == #"{"name" "p"} : (- "p" : "价" *)"#)
    }

    @Test("Other forms and beginnings weigh less than the word itself")
    func weights() {
        let query = SearchQuery("prices")
        let weights = ["prices", "pricing", "pricesx", "cost"].map { query.weight(of: 0, in: Segments($0)) }
        #expect(weights == [1, 0.75, 0.5, 0])
        #expect(query.weight(of: 0, in: Segments("prices prices")) == 2)
        #expect(SearchQuery("123").weight(of: 0, in: Segments("123 和 1234")) == 1.5)
    }
}

@Suite("Ranking")
struct RankingTests {
    private func scores(_ query: String, weights: [Double], rarity: [Double], _ rows: [[String]]) -> [Double] {
        let query = SearchQuery(query)
        let tallies = rows.map { row in
            var tally = Ranking.Tally()
            for field in row { tally.add(Segments(field), query) }
            return tally
        }
        let ranking = Ranking(fieldWeights: weights, rarity: rarity, tallies: tallies)
        return tallies.map(ranking.score)
    }

    @Test("More often, shorter, rarer and in the heavier field is better; saying it often does not count as often")
    func order() {
        let often = scores("预算", weights: [1], rarity: [1], [["预算多,预算少"], ["预算多,其他少"], ["预算预算预算预算预算"]])
        #expect(often[0] > often[1] && often[2] < often[1] * 2.2)
        let short = scores("预算", weights: [1], rarity: [1], [["有预算"], ["有预算,但是今年的情况比较复杂"]])
        #expect(short[0] > short[1])
        let field = scores("acme", weights: [5, 1], rarity: [1], [["acme", "x"], ["x", "acme"]])
        #expect(field[0] > field[1])
        let rare = scores("甲乙 丙丁", weights: [1], rarity: [1, 3], [["甲乙,甲乙,丙丁"], ["甲乙,丙丁,丙丁"]])
        #expect(rare[0] < rare[1])
    }

    @Test("Rarity falls as rows rise, and is always positive")
    func rarity() {
        let values = [0, 1, 10, 100, 1_000, 5_000].map { Ranking.rarity(rows: $0, of: 1_000) }
        #expect(values == values.sorted(by: >) && Set(values).count >= 5)
        #expect(values.allSatisfy { $0 > 0 })
    }

    @Test(
        "The logarithm",
        arguments: [
            (1.0, 0.0), (2, 0.693147180559945), (2.718281828459045, 1), (10, 2.302585092994046), (1e6, 13.815510557964274),
        ])
    func logarithm(_ value: Double, _ expected: Double) {
        #expect(abs(Ranking.logarithm(value) - expected) < 1e-9)
    }
}
