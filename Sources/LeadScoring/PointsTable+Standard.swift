extension PointsTable {
    /// The table that ships: what sales people commonly hold, written down so that a manager can argue with it. Ten
    /// points double the odds; a lead of which nothing is known has odds of about 1 to 4 before the rules on what is
    /// missing. Stages and sources are those of the field schema. A lead that is won or lost has no score.
    public static let standard: PointsTable = {
        do {
            return try PointsTable(
                version: "points-2", basePoints: -20, pointsPerDoubling: 10, closedStages: ["won", "lost"],
                rules: standardRules)
        } catch {
            // The table is source code, and a test builds it: a failure here is a bug in it.
            preconditionFailure("The standard points table is malformed: \(error)")
        }
    }()

    /// Bands of one measure do not overlap, so each measure gives at most one reason.
    package static let standardRules: [Rule] = [
        Rule("stage.contacted", .stageIs(["contacted"]), 2, "The customer has been contacted", "已联系客户"),
        Rule("stage.qualified", .stageIs(["qualified"]), 5, "The lead is qualified", "线索已确认"),
        Rule("stage.proposal", .stageIs(["proposal"]), 10, "A proposal is on the table", "已提交方案或报价"),
        Rule("stage.negotiation", .stageIs(["negotiation"]), 18, "In negotiation", "正在谈判"),
        Rule("stage.stuck", .daysInStage(61...Int.max), -8, "In the same stage for {n} days", "在同一阶段已停留{n}天"),

        Rule("source.referral", .sourceIs(["referral"]), 8, "Came by referral", "由他人介绍"),
        Rule("source.partner", .sourceIs(["partner"]), 5, "Came through a partner", "由合作伙伴介绍"),
        Rule("source.web", .sourceIs(["web"]), 4, "Came to us over the web", "通过网络主动联系"),
        Rule("source.fair", .sourceIs(["fair"]), 2, "Met at a fair", "展会上结识"),
        Rule("source.cold-call", .sourceIs(["cold-call"]), -4, "Comes from a cold call", "来自陌生电话"),

        Rule("budget.known", .budgetKnown, 6, "The budget is known", "预算已知"),

        Rule("contact.7", .daysSinceContact(0...7), 6, "Last contact {n} days ago", "{n}天前刚联系过"),
        Rule("contact.30", .daysSinceContact(8...30), 2, "Last contact {n} days ago", "{n}天前联系过"),
        Rule("contact.90", .daysSinceContact(31...90), -4, "No contact for {n} days", "已{n}天没有联系"),
        Rule("contact.old", .daysSinceContact(91...Int.max), -10, "No contact for {n} days", "已{n}天没有联系"),
        Rule("contact.never", .neverContacted, -6, "Never contacted", "从未联系过"),

        Rule("visits.1", .visits(within: 90, count: 1...2), 4, "Visits in the last 90 days: {n}", "近90天拜访{n}次"),
        Rule("visits.3", .visits(within: 90, count: 3...Int.max), 8, "Visits in the last 90 days: {n}", "近90天拜访{n}次"),

        Rule("role.decider", .roleKnown(["decider"]), 8, "We know who decides", "已接触决策人"),
        Rule("role.money", .roleKnown(["procurement", "finance"]), 3, "We know purchasing or finance", "已接触采购或财务"),
        Rule("role.expert", .roleKnown(["technical", "user"]), 3, "We know the users or engineers", "已接触技术或使用者"),

        Rule("next.set", .nextStepSet, 6, "The next step is due in {n} days", "下一步在{n}天后"),
        Rule("next.overdue", .nextStepOverdue, -6, "The next step is {n} days overdue", "下一步已逾期{n}天"),
        Rule("next.missing", .nextStepMissing, -3, "No next step is planned", "没有安排下一步"),

        Rule("replies.1", .replies(1...2), 3, "The customer's replies: {n}", "客户回复{n}次"),
        Rule("replies.3", .replies(3...Int.max), 6, "The customer's replies: {n}", "客户回复{n}次"),

        Rule("said.buy", .tagHeard("intent.buy", count: 1...Int.max), 14, "Said they want to buy", "表示要购买"),
        Rule("said.quote", .tagHeard("intent.quote", count: 1...Int.max), 8, "Asked for a quote", "要求报价"),
        Rule("said.trial", .tagHeard("intent.trial", count: 1...Int.max), 7, "Asked for a trial or sample", "要求试用或样品"),
        Rule("said.demo", .tagHeard("intent.demo", count: 1...Int.max), 6, "Asked for a demo", "要求演示"),
        Rule("said.callback", .tagHeard("intent.callback", count: 1...Int.max), 3, "Asked us to get back", "要求回电或回访"),
        Rule("said.none", .tagHeard("intent.none", count: 1...Int.max), -16, "Said they are not interested", "表示没有兴趣"),
        Rule("said.pleased", .tagHeard("sentiment.positive", count: 1...Int.max), 4, "Pleased with us", "对我们满意"),
        Rule("said.upset", .tagHeard("sentiment.negative", count: 1...Int.max), -5, "Displeased with us", "对我们不满"),

        Rule("worry.price", .tagHeard("objection.price", count: 1...2), -3, "Finds the price too high", "嫌价格高"),
        Rule(
            "worry.price.often", .tagHeard("objection.price", count: 3...Int.max), -7,
            "Found the price too high {n} times", "{n}次提到价格高"),
        Rule("worry.budget", .tagHeard("objection.budget", count: 1...Int.max), -7, "Has no budget", "没有预算"),
        Rule("worry.timing", .tagHeard("objection.timing", count: 1...Int.max), -6, "Not the right time", "时机不对"),
        Rule("worry.need", .tagHeard("objection.need", count: 1...Int.max), -8, "Sees no need", "认为没有需求"),
        Rule(
            "worry.authority", .tagHeard("objection.authority", count: 1...Int.max), -3, "Someone else decides", "做不了主"),
        Rule("worry.trust", .tagHeard("objection.trust", count: 1...Int.max), -4, "Doubts about us", "对我们有疑虑"),
        Rule(
            "worry.rival", .tagHeard("objection.competitor", count: 1...Int.max), -5, "Compares with a rival", "在与竞品比较"),
        Rule(
            "worry.contract", .tagHeard("objection.contract", count: 1...Int.max), -2, "Disputes contract terms",
            "对合同条款有异议"),
        Rule(
            "worry.delivery", .tagHeard("objection.delivery", count: 1...Int.max), -3, "Worried about delivery", "担心交期"),
    ]
}
