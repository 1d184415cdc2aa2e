import TextSearch
import Testing

@Suite("Snippets")
struct SnippetTests {
    @Test(
        "What is shown",
        arguments: [
            ("预算", "今年预算不多", 80, "今年[预算]不多"),
            ("预算 张伟", "张伟说，预算不多。", 80, "[张伟]说，[预算]不多。"),
            ("pric", "The Pricing is\nfine.", 80, "The [Pricing] is fine."),
            ("价", "价格高，价格太高", 80, "[价]格高，[价]格太高"),
            ("1234", "电话138-1234-5678。", 80, "电话138-[1234]-5678。"),
            ("café", "The CAFE\u{301} is open", 80, "The [CAFE\u{301}] is open"),
            (
                "预算", "第一句话说的是天气。第二句话说的是今年的预算不多。第三句话说的是别的事情。", 22, "…第二句话说的是今年的[预算]不多。…"
            ),
            (
                "budget", "We talked about the weather. Then he said the budget is tight this year. Then we left.", 48,
                "…Then he said the [budget] is tight this year.…"
            ),
            ("missing", "Nothing of that kind stands here, or there, or anywhere.", 20, "Nothing of that kind…"),
        ])
    func shown(_ query: String, _ text: String, _ length: Int, _ expected: String) {
        #expect(Snippet(of: text, for: SearchQuery(query), length: length).marked("[", "]") == expected)
    }

    @Test("The passage with more of the terms wins over one with more places")
    func best() {
        let filler = String(repeating: "然后我们谈了别的事情，", count: 10)
        let text = "预算预算预算。" + filler + "张伟的预算。" + filler
        let snippet = Snippet(of: text, for: SearchQuery("张伟 预算"), length: 40)
        #expect(snippet.text.contains("张伟的预算") && snippet.isCutBefore && snippet.isCutAfter)
        #expect(snippet.matches.count == 2)
    }

    private static let pieces = [
        "预算", "价格", "，", "。", "\n", " ", "price", "budget", "a", "👍🏽", "👨‍👩‍👧", "🇨🇳", "🇩🇪", "e\u{301}", "\r\n", "가", "각", "ก็", "ำ", "क्षि",
        "1️⃣",
        "13812345678", "x@y.com", "\t", "葛󠄀", "é", "ｶﾞ", "...",
    ]

    @Test("Whole characters, within the length, with the places marked that a plain search finds", arguments: 0..<400)
    func laws(seed: Int) throws {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 11
        func draw(_ below: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(below))
        }
        let text = (0..<draw(120)).map { _ in Self.pieces[draw(Self.pieces.count)] }.joined()
        let length = 1 + draw(60)
        let queryText = ["预算", "价 price", "bud", "1234", "é", "a 预"][draw(6)]
        let query = SearchQuery(queryText)
        let snippet = Snippet(of: text, for: query, length: length)
        let scalars = Array(text.unicodeScalars)
        let shown = Array(snippet.text.unicodeScalars)
        // A slice of the text, control characters aside.
        func isSame(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
            left == right || left == " " && right.properties.generalCategory == .control
        }
        let starts: [Int] = (0...max(0, scalars.count - shown.count)).filter { start in
            shown.indices.allSatisfy { isSame(shown[$0], scalars[start + $0]) }
        }
        try #require(shown.count <= scalars.count)
        // Cut between characters: at one of the places where the slice stands, counting characters on both sides adds up.
        func part(_ range: Range<Int>) -> String {
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[range])
            return String(view)
        }
        let isWhole = starts.contains { (start: Int) -> Bool in
            let end = start + shown.count
            return part(0..<start).count + part(start..<end).count + part(end..<scalars.count).count == text.count
        }
        #expect(!starts.isEmpty)
        #expect(isWhole, "\(text.debugDescription) \(length) \(snippet.text.debugDescription)")
        // Only a character that is longer than that may make it longer.
        #expect(shown.count <= length + 12)
        var end = 0
        for match in snippet.matches {
            #expect(match.lowerBound >= end && !match.isEmpty && match.upperBound <= shown.count)
            end = match.upperBound
        }
        let all = Snippet.matches(in: text, for: query)
        #expect(all.isEmpty == (0..<query.count).allSatisfy { query.weight(of: $0, in: Segments(text)) == 0 })
        #expect(all.isEmpty || !snippet.matches.isEmpty, "\(text.debugDescription) \(length) \(queryText) \(all) \(snippet)")
        #expect(snippet.isCutBefore || snippet.isCutAfter || snippet.matches.count == all.count)
    }

    @Test("A megabyte of text takes no more than reading it")
    func long() {
        let text = String(repeating: "价格高 price ", count: 50_000)
        let snippet = Snippet(of: text, for: SearchQuery("价格 price"), length: 40)
        #expect(snippet.text.unicodeScalars.count <= 40 && snippet.matches.count > 4)
    }
}
