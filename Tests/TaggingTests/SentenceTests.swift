import Tagging
import Testing

/// A sentence and what it gives reason for: `tag` and the words that are its evidence.
struct Sentence: Sendable, CustomTestStringConvertible {
    let text: String
    let expected: [String]

    init(_ text: String, _ expected: String...) {
        self.text = text
        self.expected = expected
    }

    var testDescription: String { text }
}

@Suite("Sentences")
struct SentenceTests {
    static let tagger = Tagger()

    /// Written by hand; each expectation is `tag: evidence`, in the order of the result.
    static let sentences: [Sentence] = [
        Sentence("客户说价格太高了，要再商量。", "objection.price: 价格太高了"),
        Sentence("王主任觉得太贵", "objection.price: 觉得太贵"),
        Sentence("今年没有预算", "objection.budget: 今年没有预算"),
        Sentence("预算很紧张，明年再说", "objection.budget: 预算很紧张", "objection.timing: 明年再说"),
        Sentence("他做不了主，要请示总部", "objection.authority: 他做不了主，要请示总部"),
        Sentence("对方表示目前不需要", "objection.need: 目前不需要"),
        Sentence("没听说过你们，规模多大？", "objection.trust: 没听说过你们，规模多大"),
        Sentence("他们在跟别家对比", "objection.competitor: 在跟别家对比"),
        Sentence("合同太苛刻，法务不同意", "objection.contract: 合同太苛刻，法务不同意"),
        Sentence("担心交期跟不上", "objection.delivery: 担心交期跟不上"),
        Sentence("交期太长，等不了那么久", "objection.delivery: 交期太长，等不了那么久"),
        Sentence("让我们尽快发一份报价", "intent.quote: 让我们尽快发一份报价"),
        Sentence("想看现场演示", "intent.demo: 想看现场演示"),
        Sentence("希望先试用一下", "intent.trial: 希望先试用一下"),
        Sentence("他们决定采购", "intent.buy: 决定采购"),
        Sentence("让我再打电话", "intent.callback: 让我再打电话"),
        Sentence("客户不感兴趣", "intent.none: 不感兴趣"),
        Sentence("下周三去拜访", "nextstep: 下周三去"),
        Sentence("采购经理是李姐，财务总监没见到", "role.procurement: 采购经理", "role.finance: 财务总监"),
        Sentence("对我们的服务很满意", "sentiment.positive: 对我们的服务很满意"),
        Sentence("对我们的售后很不满", "sentiment.negative: 对我们的售后很不满"),
        Sentence("抱怨我们售后太慢", "sentiment.negative: 抱怨我们售后太慢"),
        Sentence("可能换供应商", "risk.churn: 可能换供应商"),
        Sentence("货款还没付", "risk.payment: 货款还没付"),
        Sentence("别家的服务更好", "competitor.praise: 别家的服务更好"),
        Sentence("原来的供应商售后太差", "competitor.flaw: 原来的供应商售后太差"),
        // Of a rival: what is said of him is no objection, until our side is named.
        Sentence("西门子的能耗低，就是贵", "competitor.praise: 能耗低", "competitor.flaw: 就是贵"),
        Sentence("就是贵，比西门子高", "objection.price: 就是贵"),
        Sentence("海康来过。就是贵", "objection.price: 就是贵"),
        Sentence("Their old supplier was slow", "competitor.flaw: old supplier was slow"),
        // Two halves near each other, in either order; not with a negation between them, and not across a sentence's end.
        Sentence("报价单上那个数离谱", "objection.price: 报价单上那个数离谱"),
        Sentence("The day rate looks hefty to them", "objection.price: day rate looks hefty"),
        Sentence("Their legal team wants to strike two clauses", "objection.contract: legal team wants to strike two clauses"),
        Sentence("价格他们不觉得离谱"),
        Sentence("看了价格。离谱的是堵车"),
        // Taken back: nothing is raised.
        Sentence("预算不是问题"),
        Sentence("他没有抱怨价格太高"),
        Sentence("价格没问题，交期也没问题"),
        Sentence("不觉得太贵"),
        Sentence("如果价格太高就算了"),
        Sentence("我估计他嫌贵"),
        Sentence("会不会太贵"),
        Sentence("他不是采购经理"),
        // English.
        Sentence("He said it is too expensive.", "objection.price: it is too expensive"),
        Sentence("They complained about the price", "objection.price: complained about the price"),
        Sentence("No budget this year", "objection.budget: No budget this year"),
        Sentence("She has to ask her boss", "objection.authority: has to ask her boss"),
        Sentence("They already have a system", "objection.need: They already have a system"),
        Sentence("Never heard of us", "objection.trust: Never heard of us"),
        Sentence("They are comparing us with another vendor", "objection.competitor: are comparing us with another"),
        Sentence("The lead time is too long", "objection.delivery: lead time is too long"),
        Sentence("Please send us a quote", "intent.quote: send us a quote"),
        Sentence("wants to see a demo", "intent.demo: wants to see a demo"),
        Sentence("Would like to try it", "intent.trial: Would like to try it"),
        Sentence("They placed an order", "intent.buy: placed an order"),
        Sentence("Call me back", "intent.callback: Call me back"),
        Sentence("He is not interested", "intent.none: not interested"),
        Sentence("We agreed to meet next Tuesday", "nextstep: agreed to meet"),
        Sentence("Visit them again on Friday", "nextstep: Visit them again on Friday"),
        Sentence("The CFO was there", "role.finance: The CFO"),
        Sentence("very happy with our service", "sentiment.positive: very happy with our service"),
        Sentence("They might switch suppliers", "risk.churn: might switch suppliers"),
        Sentence("The invoice is still unpaid", "risk.payment: invoice is still unpaid"),
        Sentence("fed up with their current supplier", "competitor.flaw: fed up with their current supplier"),
        Sentence("They did not complain about the price."),
        Sentence("He didn't say it was too expensive"),
        Sentence("Budget is not a problem"),
        Sentence("If it is too expensive we stop"),
        Sentence("I suspect they find it too expensive"),
        Sentence("She is not the buyer"),
        Sentence("We visited them last week on Tuesday"),
        Sentence("a homeowner repriced his bookings"),
        Sentence("not only too expensive", "objection.price: too expensive"),
        Sentence("He did not come but it is too expensive", "objection.price: it is too expensive"),
        // Mixed, wide letters, odd blanks, typographic apostrophes.
        Sentence("客户说 too expensive，下周三再谈", "objection.price: too expensive", "nextstep: 下周三再谈"),
        Sentence("想看demo，CFO也在", "intent.demo: 想看demo", "role.finance: CFO"),
        Sentence("TOO  EXPENSIVE", "objection.price: TOO  EXPENSIVE"),
        Sentence("ＣＦＯ说没有预算", "role.finance: ＣＦＯ", "objection.budget: 没有预算"),
        Sentence("can’t afford", "objection.price: can’t afford"),
    ]

    @Test("Each sentence gives its tags with their evidence, and no others", arguments: sentences)
    func tags(sentence: Sentence) {
        let matches = Self.tagger.tags(in: sentence.text)
        #expect(matches.map { "\($0.tag): \($0.phrase)" } == sentence.expected)
        let scalars = Array(sentence.text.unicodeScalars)
        for match in matches {
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[match.span])
            #expect(String(view) == match.phrase)
        }
    }
}
