import TextSearch
import Testing

@Suite("Words and terms")
struct WordTests {
    private func stem(_ word: String) -> String {
        var stemmer = EnglishStem()
        return String(decoding: stemmer.stem(word.utf8), as: UTF8.self)
    }

    @Test(
        "Words of one family have one stem",
        arguments: [
            ["price", "prices", "priced", "pricing"], ["quote", "quotes", "quoted", "quoting"],
            ["deliver", "delivers", "delivered", "delivering"], ["company", "companies"], ["happy", "happiness"],
            ["plan", "plans", "planned", "planning"], ["customize", "customized", "customization", "customizing"],
            ["relate", "related", "relation", "relational"], ["agree", "agreed", "agreeing"], ["hope", "hoped", "hoping"],
            ["hop", "hops", "hopped", "hopping"], ["use", "uses", "used", "using", "useful"], ["die", "dies", "dying"],
            ["connect", "connection", "connections", "connected", "connecting", "connective"],
            ["generous", "generously", "generousness"], ["quick", "quickly", "quickness"],
        ])
    func families(_ family: [String]) {
        let stems = Set(family.map(stem))
        #expect(stems.count == 1, "\(stems.sorted())")
    }

    @Test(
        "Words that only look related stay apart",
        arguments: [
            ("general", "generous"), ("news", "new"), ("communal", "community"), ("hope", "hop"), ("sky", "ski"), ("bias", "bia"),
            ("university", "universal"), ("exceed", "exce"), ("gas", "ga"), ("this", "thi"), ("organ", "organization"),
            ("add", "ad"), ("international", "intern"), ("evening", "even"),
        ])
    func strangers(_ first: String, _ second: String) {
        #expect(stem(first) != stem(second), "\(stem(first))")
    }

    @Test(
        "Stems as the algorithm's authors publish them",
        arguments: [
            ("consign", "consign"), ("consigned", "consign"), ("consigning", "consign"), ("consignment", "consign"),
            ("consist", "consist"), ("consistency", "consist"), ("consolation", "consol"), ("conspicuous", "conspicu"),
            ("conspiracy", "conspiraci"), ("knack", "knack"), ("knackeries", "knackeri"), ("knavish", "knavish"),
            ("kneaded", "knead"), ("knightly", "knight"), ("knots", "knot"), ("enjoying", "enjoy"), ("say", "say"),
            ("cry", "cri"), ("by", "by"), ("ties", "tie"), ("cries", "cri"), ("gaps", "gap"), ("kiwis", "kiwi"),
            ("luxuriated", "luxuri"), ("sized", "size"), ("hoping", "hope"), ("falling", "fall"), ("proceeds", "proceed"),
            ("analogy", "analog"), ("replacement", "replac"), ("adjustment", "adjust"), ("adoption", "adopt"),
            ("controll", "control"), ("feed", "feed"), ("sing", "sing"), ("bled", "bled"), ("a", "a"),
        ])
    func published(_ word: String, _ expected: String) {
        #expect(stem(word) == expected)
    }

    private func main(_ text: String) -> String { String(decoding: Segments(text).main, as: UTF8.self) }
    private func parts(_ text: String) -> String { String(decoding: Segments(text).parts, as: UTF8.self) }

    @Test(
        "Texts become terms",
        arguments: [
            ("", "", ""), (" ,.!", "", ""),
            ("预算", "预算 算 ", ""), ("价", "价 ", ""), ("预算,价格", "预算 算 价格 格 ", ""),
            ("Prices rose", "prices rose ", "price "), ("ÉCOLE straße Łódź", "ecole strasse lodz ", "ecol strass "),
            ("e\u{301}cole", "ecole ", "ecol "), ("ＣＲＭ系统１２", "crm 系统 统 12 ", ""),
            ("don't, customer’s", "dont customers ", "custom "), ("B2B", "b 2 b ", ""),
            ("13812", "13812 ", "138 381 812 0x "), ("138-1234", "138 1234 ", "138 381 812 123 234 0x "),
            ("138 1234", "138 1234 ", "138 381 812 123 234 0x "), ("12,000", "12 000 ", "120 200 000 0x "),
            ("1,20", "1 20 ", ""), ("12 345", "12 345 ", "345 0x "), ("500，600", "500 600 ", "500 0x 600 0x "),
            ("wang@acme.com", "wang acme com ", "acm "), ("٣٤٥", "345 ", "345 0x "),
            ("ab\u{AD}c x\u{200B}y", "abc xy ", ""), ("前\u{0}后", "前 ", ""), ("สวัส", "สว วั ัส ส ", ""), ("👍🏽", "", ""),
        ])
    func terms(_ text: String, _ expectedMain: String, _ expectedParts: String) {
        #expect(main(text) == expectedMain)
        #expect(parts(text) == expectedParts)
    }

    @Test("A value reads one text after another, and forgets the one before")
    func reuse() {
        var segments = Segments("电话 138-1234-5678, prices")
        segments.read("x")
        #expect(segments.main == Array("x ".utf8) && segments.parts.isEmpty && segments.count == 1)
    }

    @Test("Long words and numbers are cut, and found by their beginnings all the same")
    func longTerms() {
        let long = String(repeating: "a", count: 100_000)
        #expect(Segments(long).main.count == 65)
        #expect(SearchQuery(long).matches([Segments(long)]))
        let digits = String(repeating: "12", count: 5_000)
        #expect(SearchQuery("2121").matches([Segments(digits)]))
        #expect(!SearchQuery("2122").matches([Segments(digits)]))
    }
}
