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

    @Test("Evidence of one tag far apart in a sentence stays apart")
    func apart() {
        let worry = "He is worried that nobody repairs it once we close down"
        let talk = String(repeating: "今天天气不错，聊了聊，", count: 9)
        let all = ClauseTagger.builtIn.tags(in: "\(worry)，\(talk)\(worry)")
        let found = all.clauses.filter { $0.tag == Tag("objection.trust") }
        #expect(found.count == 2 && found.allSatisfy { $0.span.count <= 80 }, "\(all)")
    }

    @Test(
        "What the rules took back, and what is supposed, is not guessed again",
        arguments: ["预算不是问题", "没有抱怨价格", "They did not complain about the price", "如果价格能降一点", "今天天气不错，聊了聊"])
    func takenBack(_ text: String) {
        #expect(ClauseTagger.builtIn.allTags(in: text).isEmpty)
    }

    @Test("The rules' tags stand as they are, and both lists are in order")
    func both() {
        let text = "价格太高。西门子那边老是掉链子，修一次等半个月。下周三去拜访"
        let (rules, clauses) = ClauseTagger.builtIn.tags(in: text)
        #expect(rules == Tagger.builtIn.tags(in: text))
        #expect(clauses.allSatisfy { one in !rules.contains { $0.tag == one.tag && $0.span.overlaps(one.span) } })
        let all = ClauseTagger.builtIn.allTags(in: text)
        #expect(all.map(\.span.lowerBound) == all.map(\.span.lowerBound).sorted() && all.count == rules.count + clauses.count)
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
