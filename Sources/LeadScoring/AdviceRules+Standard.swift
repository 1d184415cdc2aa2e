extension AdviceRules {
    /// The rules that ship: what sales people commonly do, written down so that a manager can argue with it, and overrule it.
    public static let standard: AdviceRules = {
        do {
            return try AdviceRules(
                version: "advice-1", rules: standardRules, cards: standardCards, mediumRisk: 4, highRisk: 8)
        } catch {
            // The rules are source code, and a test builds them: a failure here is a bug in them.
            preconditionFailure("The standard rules of advice are malformed: \(error)")
        }
    }()

    private static let early = PointsTable.Condition.stageIs(["new", "contacted", "qualified"])
    private static let late = PointsTable.Condition.stageIs(["proposal", "negotiation"])

    private static let standardRules: [Rule] = [
        Rule(
            "send.contract", .action, 95, [.tagHeard("intent.buy", count: 1...Int.max)], "Send the contract: they want to buy",
            "发送合同：客户表示要购买"),
        Rule("do.overdue", .action, 90, [.nextStepOverdue], "Do the next step today: it is {n} days overdue", "今天完成下一步：已逾期{n}天"),
        Rule(
            "send.quote", .action, 85, [.tagHeard("intent.quote", count: 1...Int.max), early],
            "Send the quote that they asked for", "发送客户要的报价"),
        Rule(
            "give.demo", .action, 82, [.tagHeard("intent.demo", count: 1...Int.max), early],
            "Arrange the demo that they asked for", "安排客户要的演示"),
        Rule(
            "give.trial", .action, 81, [.tagHeard("intent.trial", count: 1...Int.max), early],
            "Arrange the trial that they asked for", "安排客户要的试用"),
        Rule(
            "call.back", .action, 80, [.tagHeard("intent.callback", count: 1...Int.max), .nextStepMissing],
            "Call back: they asked for it", "回电：客户要求回访"),
        Rule(
            "answer.price", .action, 75, [.tagHeard("objection.price", count: 1...Int.max)], "Answer the concern about the price",
            "回应价格顾虑"),
        Rule(
            "answer.rival", .action, 74, [.tagHeard("objection.competitor", count: 1...Int.max)],
            "Show what sets us apart from the rival", "说明与竞品的区别"),
        Rule("call.first", .action, 70, [.neverContacted], "Make the first call", "进行首次联系"),
        Rule("find.decider", .action, 65, [late, .roleMissing(["decider", "economic-buyer"])], "Find out who decides", "找到决策人"),
        Rule(
            "visit.late", .action, 60, [late, .visits(within: 90, count: 0...0)], "Visit them: nobody was there for 90 days",
            "上门拜访：近90天没有拜访"),
        Rule(
            "revive", .action, 55, [.daysSinceContact(31...Int.max)], "Get in touch again: silence for {n} days", "重新联系：已{n}天没有联系"
        ),
        Rule("plan.step", .action, 50, [.nextStepMissing], "Agree on a next step", "约定下一步"),
        Rule(
            "let.go", .action, 40, [.tagHeard("intent.none", count: 1...Int.max)], "Ask for the reason, and close the lead",
            "询问原因并关闭线索"),

        Rule("risk.silent", .risk, 2, [.daysSinceContact(31...90)], "No contact for {n} days", "已{n}天没有联系"),
        Rule("risk.lost-touch", .risk, 4, [.daysSinceContact(91...Int.max)], "No contact for {n} days", "已{n}天没有联系"),
        Rule("risk.stuck", .risk, 3, [.daysInStage(61...Int.max)], "In the same stage for {n} days", "在同一阶段已停留{n}天"),
        Rule(
            "risk.no-decider", .risk, 3, [late, .roleMissing(["decider", "economic-buyer"])],
            "Far advanced, and nobody is known who decides", "已到后期，仍不知道谁决策"),
        Rule("risk.rival", .risk, 2, [.tagHeard("objection.competitor", count: 1...Int.max)], "Compares with a rival", "在与竞品比较"),
        Rule("risk.refusal", .risk, 4, [.tagHeard("intent.none", count: 1...Int.max)], "Said they are not interested", "表示没有兴趣"),
        Rule(
            "risk.price", .risk, 2, [.tagHeard("objection.price", count: 2...Int.max)], "Found the price too high {n} times",
            "{n}次提到价格高"),
        Rule("risk.budget", .risk, 2, [.tagHeard("objection.budget", count: 1...Int.max)], "Has no budget", "没有预算"),
        Rule("risk.upset", .risk, 2, [.tagHeard("sentiment.negative", count: 1...Int.max)], "Displeased with us", "对我们不满"),
        Rule("risk.blocker", .risk, 3, [.roleKnown(["blocker"])], "Somebody there is against us", "客户内部有人反对"),
        Rule("risk.overdue", .risk, 1, [.nextStepOverdue], "The next step is {n} days overdue", "下一步已逾期{n}天"),
        Rule("risk.no-step", .risk, 1, [.nextStepMissing], "No next step is planned", "没有安排下一步"),
    ]

    private static let standardCards: [Card] = [
        Card(
            "objection.price",
            "Ask what it is compared with. Add up what waiting or the old way costs in a year, then speak of price.",
            "先问与什么比较；算清拖延或旧办法一年的成本，再谈价格。"),
        Card(
            "objection.budget",
            "Ask when the next budget is made and who makes it. Offer a smaller first step or payment in parts.",
            "了解下次预算时间和负责人；提出更小的第一步或分期付款。"),
        Card(
            "objection.timing", "Ask what must have happened first. Agree on that day, and note it as the next step.",
            "问清需要先完成什么，约定日期并记为下一步。"),
        Card(
            "objection.authority", "Ask who else is heard, and offer to bring the figures to that person together.",
            "问还要听谁的意见，提议一起向对方汇报。"),
        Card("objection.need", "Ask how it is done today, how often it goes wrong, and what that costs.", "问现在怎么做、多久出一次问题、损失多少。"),
        Card("objection.trust", "Name a customer nearby who may be called, and offer a visit there.", "提供可致电的同区域客户，并安排参观。"),
        Card(
            "objection.competitor", "Ask what they like there. Compare on the two points that matter most to them, with proof.",
            "问喜欢对方哪一点；就客户最看重的两点用证据比较。"),
        Card(
            "objection.contract", "Ask which clause, and why. Bring the wording that our lawyers accept.",
            "问清是哪一条款及原因，带上法务可接受的表述。"),
        Card(
            "objection.delivery", "Ask for the last possible day. Promise only what the plant confirms in writing.",
            "问最晚可接受日期，只承诺工厂书面确认的交期。"),
    ]
}
