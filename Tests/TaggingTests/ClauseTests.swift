import Tagging
import Testing

@Suite("Clauses")
struct ClauseTests {
    private func clauses(_ text: String) -> [String] {
        let scalars = Array(text.unicodeScalars)
        return Clauses.ranges(in: scalars[...]).map { range in
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[range])
            return String(view)
        }
    }

    @Test("Marks and turns cut clauses; marks inside numbers and titles do not; what says too little is none")
    func cut() {
        #expect(clauses("他嫌贵，但交期可以。周二") == ["他嫌贵", "但交期可以"])
        #expect(clauses("他不但嫌贵，不过要样品") == ["他不但嫌贵", "不过要样品"])
        #expect(
            clauses("Likes it but 3.5 tonnes at 10:30, said Mr. Lau") == ["Likes it", "but 3.5 tonnes at 10:30", "said Mr. Lau"])
        #expect(clauses("about butter") == ["about butter"] && clauses("on 3.5").isEmpty == false && clauses("Anna").isEmpty)
        #expect(clauses("…，. \n").isEmpty)
        #expect(clauses(String(repeating: "a", count: Clauses.lengthMax + 1)).isEmpty)
    }

    @Test("The examples are sound, enough for each tag, and none is a held-out note or a part of one")
    func examples() throws {
        let examples = ClauseExamples.clauses
        let tags = Set(Taxonomy.builtIn.tags.map(\.tag.rawValue))
        var count: [String: Int] = [:]
        for example in examples {
            count[example.label, default: 0] += 1
            #expect(example.text.unicodeScalars.count <= Clauses.lengthMax, "\(example.text)")
        }
        #expect(Set(count.keys) == tags.union([ClauseExamples.none]))
        #expect(count.values.allSatisfy { $0 >= 40 })
        #expect(Set(examples.map(\.text)).count == examples.count)
        let heldOut = Set(try FixtureNote.all("test").map(\.text))
        #expect(examples.allSatisfy { !heldOut.contains($0.text) })
    }

    @Test("Phrases drawn from patterns are phrases of them")
    func phrases() {
        let drawn = ClauseExamples.phrases(of: [
            Lexicon.Entry(.tag(Tag("a.b")), ["(x|y (1|2)|)z"]), Lexicon.Entry(.neutral, ["fine"]),
            Lexicon.Entry(.cue(.negator), ["not"]),
        ])
        #expect(drawn.allSatisfy { ["xz", "y 1z", "y 2z", "z", "fine"].contains($0.text) })
        #expect(Set(drawn.map(\.label)) == ["a.b", ClauseExamples.none])
        #expect(Set(drawn).count == drawn.count && drawn.count > 2)
        #expect(
            drawn
                == ClauseExamples.phrases(of: [
                    Lexicon.Entry(.tag(Tag("a.b")), ["(x|y (1|2)|)z"]), Lexicon.Entry(.neutral, ["fine"]),
                ]))
    }

    @Test("A model that never saw a clause still reads half of them")
    func unseen() throws {
        let evaluation = try ClassifierEvaluation(of: ClauseExamples.clauses, folds: 3)
        #expect(evaluation.accuracy >= 0.45, "\(evaluation.accuracy)")
    }

    @Test("Clauses without a phrase of the lexicon get a tag, with the clause as evidence")
    func silent() throws {
        let text = "He is worried that nobody repairs it once we close down. Left a card."
        #expect(Tagger.builtIn.tags(in: text).isEmpty)
        let found = ClauseTagger.builtIn.tags(in: text).clauses
        #expect(found.map(\.tag.rawValue) == ["objection.trust"])
        let one = try #require(found.first)
        var view = String.UnicodeScalarView()
        view.append(contentsOf: Array(text.unicodeScalars)[one.span])
        #expect(String(view) == one.phrase)
        #expect(ClauseTagger.builtIn.allTags(in: text) == found)
    }

    @Test(
        "What the rules took back, and what is supposed, is not guessed again",
        arguments: ["预算不是问题", "没有抱怨价格", "They did not complain about the price", "如果价格能降一点", "今天天气不错，聊了聊"])
    func takenBack(_ text: String) {
        #expect(ClauseTagger.builtIn.allTags(in: text).isEmpty)
    }

    @Test("What a workspace's own lexicon finds always stands; phrases that ship are one reason of several")
    func own() throws {
        let text = "价格太高。今天在门口聊了聊，看了看仓库。下周三去拜访"
        let (rules, clauses) = ClauseTagger.builtIn.tags(in: text)
        #expect(rules.isEmpty && clauses.map(\.tag.rawValue) == ["objection.price", "nextstep"])
        let lexicon = try Lexicon(extendingBuiltIn: [
            Lexicon.Entry(.tag(Tag("objection.trust")), ["看了看仓库"]), Lexicon.Entry(.tag(Tag("own.tag")), ["聊了聊"]),
        ])
        let own = ClauseTagger.builtIn.tags(in: text, beside: Tagger(lexicon: lexicon))
        #expect(own.rules.map(\.tag.rawValue) == ["own.tag", "objection.trust"] && own.rules.map(\.phrase) == ["聊了聊", "看了看仓库"])
        #expect(own.clauses == clauses)
        let all = ClauseTagger.builtIn.allTags(in: text, beside: Tagger(lexicon: lexicon))
        #expect(all.map(\.span.lowerBound) == all.map(\.span.lowerBound).sorted() && all.count == 4)
    }

    @Test(
        "What is said of one rival is said of any, whatever its name",
        arguments: ["的机器更安静，省电三成", " keeps spare parts round the corner", "的售后很慢，总要催"])
    func rivals(_ said: String) {
        func tags(_ name: String) -> [String] {
            let rival = TextEntity(kind: .competitor, span: 0..<name.unicodeScalars.count, value: .name(name))
            return ClauseTagger.builtIn.allTags(in: name + said, entities: [rival]).map(\.tag.rawValue)
        }
        #expect(tags("Zorbitex") == tags("Quellmann Brothers"))
        #expect(tags("Zorbitex").contains { $0.hasPrefix("competitor.") })
    }

    @Test("Entities of another text do no harm")
    func strangeEntities() {
        let far = TextEntity(kind: .competitor, span: 1..<900, value: .name("?"))
        let behind = TextEntity(kind: .competitor, span: 700..<900, value: .name("?"))
        for one in ClauseTagger.builtIn.allTags(in: "价格太高", entities: [far, behind]) { #expect(one.span.upperBound <= 4) }
    }

    @Test("Several people of a sentence each give their part")
    func people() {
        let tags = ClauseTagger.builtIn.allTags(in: "采购经理王莉负责询价，技术科长老周负责选型，采购经理李梅负责签合同。")
        #expect(tags.filter { $0.tag == Tag("role.procurement") }.count == 2, "\(tags)")
    }

    @Test("One thing said twice in a sentence is one piece of evidence; the rules' own is not told again")
    func once() {
        let text = "They wonder who else runs it, and whether we will still be around to fix it. 他问了几家用过的，怕我们没多久就散伙了。"
        for layer in [ClauseTagger.builtIn.allTags(in: text)] {
            for sentence in Sentences.ranges(in: text) {
                let tags = layer.filter { $0.span.overlaps(sentence) && $0.tag.group != "role" && $0.tag.group != "nextstep" }
                    .map(\.tag)
                #expect(Set(tags).count == tags.count)
            }
        }
    }

    @Test("Any text is fine", arguments: ["", "\u{0}", "，，，", "\u{301}", String(repeating: "价", count: 5_000), "but but but"])
    func anyText(_ text: String) {
        for one in ClauseTagger.builtIn.allTags(in: text) { #expect(one.span.upperBound <= text.unicodeScalars.count) }
    }
}
