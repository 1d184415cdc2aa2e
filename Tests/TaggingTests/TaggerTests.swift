import Tagging
import Testing

// Testing has a `Tag` of its own.
private typealias Tag = Tagging.Tag

@Suite("Tagger")
struct TaggerTests {
    private func lexicon(_ entries: [Lexicon.Entry]) throws -> Lexicon {
        try Lexicon(version: "test", entries: entries)
    }

    @Test("The tables expand, and every tag of the catalogue has phrases and two names")
    func tables() throws {
        let lexicon = try Lexicon(version: "again", entries: Lexicon.builtInEntries)
        #expect(lexicon.phraseCount == Lexicon.builtIn.phraseCount)
        #expect(Lexicon.builtIn.version == Tagger().lexiconVersion)
        for (language, entries) in [("en", Lexicon.english), ("zh", Lexicon.chinese)] {
            let tagged = Set(
                entries.compactMap { entry -> Tag? in
                    if case .tag(let tag) = entry.sense { tag } else { nil }
                })
            #expect(tagged == Set(Taxonomy.builtIn.tags.map(\.tag)), "\(language)")
        }
        #expect(Taxonomy.builtIn.tags.count == 29)
        #expect(Taxonomy.builtIn.tags.allSatisfy { !$0.englishExamples.isEmpty && !$0.chineseExamples.isEmpty })
        #expect(Taxonomy.builtIn.description(of: Tag("objection.price"))?.chinese == "嫌价格高")
        #expect(Taxonomy.builtIn.description(of: Tag("own.tag")) == nil)
        #expect(Tag("objection.price").group == "objection" && Tag("nextstep").group == "nextstep")
    }

    @Test("The automaton finds what a plain search finds, over random texts of a small alphabet", arguments: 0..<200)
    func plainSearch(seed: Int) throws {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 7
        func draw(_ below: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(below))
        }
        let letters = Array("甲乙丙丁")
        func word(_ most: Int) -> String { String((0..<(1 + draw(most))).map { _ in letters[draw(letters.count)] }) }
        let phrases = Set((0..<(1 + draw(8))).map { _ in word(4) }).sorted()
        // One tag for each phrase, so that only containment drops any. Evidence for roles is not joined.
        let tagger = Tagger(lexicon: try lexicon(phrases.map { .init(.tag(Tag("role.\($0)")), [$0]) }))
        let text = word(40)
        let scalars = Array(text.unicodeScalars)
        var all: [(span: Range<Int>, phrase: String)] = []
        for start in scalars.indices {
            for phrase in phrases where scalars[start...].starts(with: phrase.unicodeScalars) {
                all.append((start..<(start + phrase.unicodeScalars.count), phrase))
            }
        }
        let outermost = all.filter { one in
            !all.contains {
                $0.span != one.span && $0.span.lowerBound <= one.span.lowerBound
                    && $0.span.upperBound >= one.span.upperBound
            }
        }
        var expected: [String] = []
        var ends: [String: Int] = [:]
        for one in outermost where one.span.lowerBound >= ends[one.phrase, default: 0] {
            ends[one.phrase] = one.span.upperBound
            expected.append("\(one.span) \(one.phrase)")
        }
        #expect(tagger.tags(in: text).map { "\($0.span) \($0.phrase)" } == expected)
    }

    @Test("Nested patterns find what their written-out phrases find, blanks squeezed", arguments: 0..<300)
    func writtenOut(seed: Int) throws {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 3
        func draw(_ below: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(below))
        }
        let letters = ["甲", "乙", "丙", " "]
        /// A pattern and all that it stands for, written out side by side.
        func pattern(_ depth: Int) -> (text: String, phrases: [String]) {
            var text = ""
            var phrases = [""]
            for _ in 0..<draw(4) {
                var part = letters[draw(4)]
                var choices = [part]
                if depth > 0 && draw(2) == 0 {
                    let options = (0..<(1 + draw(3))).map { _ in pattern(depth - 1) }
                    part = "(" + options.map(\.text).joined(separator: "|") + ")"
                    choices = options.flatMap(\.phrases)
                }
                text += part
                phrases = phrases.flatMap { head in choices.map { head + $0 } }
                if phrases.count > 200 { break }
            }
            return (text, phrases)
        }
        func squeezed(_ text: some StringProtocol) -> String { text.split(separator: " ").joined(separator: " ") }

        // Tags of roles, because their evidence is not joined.
        var entries: [Lexicon.Entry] = []
        var tagsOf: [String: Set<String>] = [:]
        for index in 0..<(1 + draw(4)) {
            let drawn = pattern(2)
            // A required letter: no phrase may be empty.
            let (head, tail) = draw(2) == 0 ? (letters[draw(3)], "") : ("", letters[draw(3)])
            entries.append(.init(.tag(Tag("role.\(index)")), [head + drawn.text + tail]))
            for phrase in drawn.phrases { tagsOf[squeezed(head + phrase + tail), default: []].insert("role.\(index)") }
        }
        let lexicon = try lexicon(entries)
        #expect(lexicon.phraseCount == tagsOf.count)

        let text = (0..<40).map { _ in letters[draw(4)] }
        var all: [(span: Range<Int>, tags: Set<String>)] = []
        for start in text.indices where text[start] != " " {
            for end in (start + 1)...text.count where text[end - 1] != " " {
                if let tags = tagsOf[squeezed(text[start..<end].joined())] { all.append((start..<end, tags)) }
            }
        }
        var expected: [String] = []
        var ends: [String: Int] = [:]
        for one in all
        where !all.contains(where: { $0.span != one.span && $0.span.clamped(to: one.span) == one.span }) {
            for tag in one.tags.sorted() where one.span.lowerBound >= ends[tag, default: 0] {
                ends[tag] = one.span.upperBound
                expected.append("\(one.span) \(tag)")
            }
        }
        let matches = Tagger(lexicon: lexicon).tags(in: text.joined())
        #expect(matches.map { "\($0.span) \($0.tag)" } == expected)
        for match in matches { #expect(match.phrase == text[match.span].joined()) }
    }

    @Test("A phrase of several entries has all their tags, in whichever order they are handed in")
    func shared() throws {
        let entries: [Lexicon.Entry] = [
            .init(.tag(Tag("b")), ["太(贵|高)"]), .init(.tag(Tag("a")), ["(太|很)贵"]), .init(.neutral, ["太贵不贵"]),
        ]
        for order in [entries, entries.reversed()] {
            let tagger = Tagger(lexicon: try lexicon(order))
            #expect(tagger.tags(in: "太贵").map(\.tag) == [Tag("a"), Tag("b")])
            #expect(tagger.tags(in: "太高").map(\.tag) == [Tag("b")])
            #expect(tagger.tags(in: "很贵").map(\.tag) == [Tag("a")])
            #expect(tagger.tags(in: "太贵不贵").isEmpty)
        }
    }

    @Test("Evidence for one tag that overlaps or follows closely is joined, but not across a sentence's end, and not for roles")
    func joined() throws {
        let entries: [Lexicon.Entry] = [
            .init(.tag(Tag("a.x")), ["甲乙", "乙丙", "戊"]), .init(.tag(Tag("role.x")), ["甲乙", "乙丙", "戊"]), .init(.cue(.stop), ["。"]),
        ]
        let tagger = Tagger(lexicon: try lexicon(entries))
        func phrases(_ tag: String, _ text: String) -> [String] {
            tagger.tags(in: text).filter { $0.tag == Tag(tag) }.map(\.phrase)
        }
        #expect(phrases("a.x", "甲乙丙") == ["甲乙丙"])
        #expect(phrases("a.x", "甲乙丁丁戊") == ["甲乙丁丁戊"])
        #expect(phrases("a.x", "甲乙。戊") == ["甲乙", "戊"])
        let far = "甲乙" + String(repeating: "丁", count: 15) + "戊"
        #expect(phrases("a.x", far) == ["甲乙", "戊"])
        #expect(phrases("role.x", "甲乙丁丁戊") == ["甲乙", "戊"])
        #expect(phrases("role.x", "甲乙丙") == ["甲乙"])
        // What is joined stays short.
        #expect(phrases("a.x", String(repeating: "戊", count: 200)).allSatisfy { $0.unicodeScalars.count <= 80 })
    }

    @Test("A text of many lines is read as its lines are: in blocks, with the same evidence")
    func blocks() {
        let sentences = SentenceTests.sentences.map(\.text)
        let once = sentences.joined(separator: "\n") + "\n"
        let times = 200_000 / once.utf8.count
        let whole = SentenceTests.tagger.tags(in: String(repeating: once, count: times))
        var expected: [TagMatch] = []
        var start = 0
        for _ in 0..<times {
            for sentence in sentences {
                for match in SentenceTests.tagger.tags(in: sentence) {
                    let span = (start + match.span.lowerBound)..<(start + match.span.upperBound)
                    expected.append(TagMatch(tag: match.tag, span: span, phrase: match.phrase, attribute: match.attribute))
                }
                start += sentence.unicodeScalars.count + 1
            }
        }
        #expect(whole == expected)
    }

    @Test("A node with many edges finds each, and upper case and wide letters fold also in patterns")
    func wide() throws {
        let characters = (0..<400).map { String(UnicodeScalar(0x4E00 + $0) ?? "一") }
        let tagger = Tagger(lexicon: try lexicon([.init(.tag(Tag("x")), characters.map { "尾" + $0 } + ["ＡBc"])]))
        for character in characters { #expect(tagger.tags(in: "尾" + character).count == 1, "\(character)") }
        #expect(tagger.tags(in: "尾尾").isEmpty)
        #expect(tagger.tags(in: "aBＣ").map(\.phrase) == ["aBＣ"])
    }

    @Test("English words match as whole words, also beside Chinese and combining marks")
    func wholeWords() throws {
        let tagger = Tagger(lexicon: try lexicon([.init(.tag(Tag("x")), ["price"])]))
        #expect(tagger.tags(in: "price").count == 1)
        #expect(tagger.tags(in: "的price高").map(\.span) == [1..<6])
        #expect(tagger.tags(in: "(Price)").map(\.span) == [1..<6])
        #expect(tagger.tags(in: "prices").isEmpty)
        #expect(tagger.tags(in: "reprice").isEmpty)
        #expect(tagger.tags(in: "price2").isEmpty)
        #expect(tagger.tags(in: "price\u{301}").isEmpty)
        #expect(tagger.tags(in: "\u{301}price").isEmpty)
    }

    @Test("Spans count scalars, not characters or bytes")
    func scalars() throws {
        let tagger = Tagger(lexicon: try lexicon([.init(.tag(Tag("x")), ["太贵"])]))
        #expect(tagger.tags(in: "👨‍👩‍👧太贵").map(\.span) == [5..<7])
        #expect(tagger.tags(in: "e\u{301}\r\n太贵").map(\.span) == [4..<6])
        #expect(tagger.tags(in: "\0太贵\0").map(\.phrase) == ["太贵"])
    }

    @Test(
        "Hostile texts give an answer",
        arguments: [
            "", "\0", "a", "不", "\n", "太贵", "\u{301}", "too expensive ", "下周三去", "\u{10FFFF}",
        ])
    func hostile(unit: String) {
        let tagger = SentenceTests.tagger
        let long = String(repeating: unit, count: unit.isEmpty ? 0 : 1_000_000 / unit.utf8.count)
        let matches = tagger.tags(in: long)
        let length = long.unicodeScalars.count
        #expect(matches.allSatisfy { $0.span.lowerBound < $0.span.upperBound && $0.span.upperBound <= length })
        // Evidence stays short however long the text is.
        #expect(matches.allSatisfy { $0.span.count <= 200 })
        #expect(zip(matches, matches.dropFirst()).allSatisfy { $0.span.lowerBound <= $1.span.lowerBound })
        // Evidence that follows closely is one, up to 80 scalars of it.
        if unit == "太贵" { #expect(matches.count == 4_167) }
    }

    @Test("Equal texts give equal tags, from any tagger")
    func deterministic() {
        let text = SentenceTests.sentences.map(\.text).joined(separator: "\n")
        let first = Tagger().tags(in: text)
        #expect(first == Tagger().tags(in: text))
        #expect(first.count == SentenceTests.sentences.reduce(0) { $0 + $1.expected.count })
    }

    @Test("Malformed lexicons are refused with a code")
    func malformed() {
        func code(_ version: String, _ pattern: String) -> TaggingError.Code? {
            do {
                _ = try Lexicon(version: version, entries: [.init(.neutral, [pattern])])
                return nil
            } catch let error as TaggingError {
                return error.code
            } catch {
                return nil
            }
        }
        #expect(code("", "a") == .missingVersion)
        for pattern in ["", " ", "(a|)", "()"] { #expect(code("v", pattern) == .emptyPhrase, "\(pattern)") }
        for pattern in ["(a", "a)", "a|b", "(a))", "((((((((((a))))))))))"] {
            #expect(code("v", pattern) == .malformedPattern, "\(pattern)")
        }
        #expect(code("v", String(repeating: "x", count: 129)) == .phraseTooLong)
        #expect(code("v", String(repeating: "(a|b)", count: 60)) == .tooManyPhrases)
        #expect(code("v", "(a|b(c|)) d") == nil)
        // Each pattern is allowed, all together are too many; what they share counts once.
        let many = String(repeating: "(a|b)", count: 29)
        #expect(throws: TaggingError.self) {
            try Lexicon(version: "v", entries: [.init(.neutral, ["x" + many, "y" + many])])
        }
        #expect(throws: Never.self) { try Lexicon(version: "v", entries: [.init(.neutral, ["x" + many, "x" + many])]) }
    }

    @Test("An empty lexicon tags nothing")
    func empty() throws {
        #expect(Tagger(lexicon: try lexicon([])).tags(in: "太贵").isEmpty)
    }

    @Test("Titles say the same to the tagger of roles alone")
    func rolesAlone() {
        let titles = [
            "总经理", "CFO", "Buyer", "采购经理", "财务总监", "CEO & owner", "技术部工程师", "Head of Procurement", "老板", "不是老板", "董事长助理",
            "Engineer", "plant manager", "采购", "财务", "User", "使用部门主管", "法务", "Chief Technology Officer", "VP of Sales", "院长",
            "not the decision maker", "Finance director, but not the CFO", "", "！？", "行政前台", "ＣＦＯ", "Einkäufer", "店长",
            "副总经理 / 采购负责人",
        ]
        func roles(_ tagger: Tagger, _ title: String) -> [TagMatch] { tagger.tags(in: title).filter { $0.tag.group == "role" } }
        for title in titles {
            #expect(roles(.roles, title) == roles(.builtIn, title), "\(title)")
            #expect(Tagger.roles.tags(in: title) == roles(.roles, title), "\(title)")
        }
        #expect(titles.count { !roles(.roles, $0).isEmpty } >= 10)
    }
}
