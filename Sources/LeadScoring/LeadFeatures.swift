import CRDT

/// One feature that models learn from: what is measured, how it may move the score, and how it is said.
///
/// In the texts `{v}` and `{n}` stand for the value, a name or a number.
public struct LeadFeature: Sendable, Hashable {
    public enum Measure: Sendable, Hashable {
        case stage, source, sector, region, product, nextStepState
        case size, budget
        case daysOpen, daysInStage, movesBack, daysToNextStep
        /// Days between what we sent and the reply to it, and between a reply and our next word: the middle ones.
        case answerDays, ourAnswerDays
        /// How many parts in the decision are known, or whether one of these is.
        case rolesKnown
        case role([String])
        /// How many in all, in the last 90 days, and days since the last.
        case count(Occurrences)
        case recent(Occurrences)
        case daysSince(Occurrences)
        /// The share that the lead's owner won of those decided by then, and how many they are.
        case ownerShare, ownerDecided
    }

    public let name: String
    public let measure: Measure
    /// The way in which it may move the chance, where the trade knows it.
    public let direction: Direction?
    public let english: String
    public let chinese: String
    /// How it is said that it is not known, or that there is none.
    public let englishMissing: String
    public let chineseMissing: String

    init(
        _ name: String, _ measure: Measure, _ english: String, _ chinese: String, _ direction: Direction? = nil,
        missing: (english: String, chinese: String) = ("", "")
    ) {
        (englishMissing, chineseMissing) = missing
        self.name = name
        self.measure = measure
        self.direction = direction
        self.english = english
        self.chinese = chinese
    }

    /// Changes whenever a feature changes its meaning: a model reads the features of its own version alone.
    public static let version = "features-1"

    /// How many days back `recent` looks.
    static let recentDays = 90

    public static let all: [LeadFeature] = [
        LeadFeature("stage", .stage, "The stage is {v}", "阶段：{v}", missing: ("The stage is not known", "阶段未知")),
        LeadFeature(
            "days_in_stage", .daysInStage, "In this stage for {n} days", "在该阶段{n}天",
            missing: ("No change of the stage is known", "没有阶段变更记录")),
        LeadFeature(
            "days_open", .daysOpen, "First heard of {n} days ago", "{n}天前首次接触", missing: ("Nothing has happened yet", "尚无任何往来")),
        LeadFeature("moves", .count(.move), "Changes of the stage: {n}", "阶段变更{n}次"),
        LeadFeature("moves_back", .movesBack, "Moved back a stage: {n}", "阶段后退{n}次", .falling),
        LeadFeature("source", .source, "The source is {v}", "来源：{v}", missing: ("The source is not known", "来源未知")),
        LeadFeature("sector", .sector, "The sector is {v}", "行业：{v}", missing: ("The sector is not known", "行业未知")),
        LeadFeature("region", .region, "The region is {v}", "地区：{v}", missing: ("The region is not known", "地区未知")),
        LeadFeature("product", .product, "The product is {v}", "产品：{v}", missing: ("No product is named", "未指定产品")),
        LeadFeature(
            "size", .size, "The customer has {n} employees", "客户员工{n}人", missing: ("The customer's size is not known", "客户规模未知")),
        LeadFeature("budget", .budget, "The budget is {v}", "预算：{v}", missing: ("The budget is not known", "预算未知")),
        LeadFeature(
            "days_since_contact", .daysSince(.contact), "Last contact {n} days ago", "{n}天前联系过",
            missing: ("Never contacted", "从未联系过")),
        LeadFeature("contacts_90", .recent(.contact), "Contacts in the last 90 days: {n}", "近90天联系{n}次"),
        LeadFeature("visits", .count(.visit), "Visits held: {n}", "拜访{n}次"),
        LeadFeature("visits_90", .recent(.visit), "Visits in the last 90 days: {n}", "近90天拜访{n}次"),
        LeadFeature(
            "days_since_visit", .daysSince(.visit), "Last visit {n} days ago", "{n}天前拜访过", missing: ("Never visited", "从未拜访过")),
        LeadFeature("calls_90", .recent(.call), "Calls in the last 90 days: {n}", "近90天通话{n}次"),
        LeadFeature("sent_90", .recent(.sent), "Messages sent in the last 90 days: {n}", "近90天发送消息{n}次"),
        LeadFeature("replies", .count(.reply), "The customer's replies: {n}", "客户回复{n}次", .rising),
        LeadFeature(
            "days_since_reply", .daysSince(.reply), "Last reply {n} days ago", "{n}天前客户回复", .falling,
            missing: ("No reply yet", "客户尚未回复")),
        LeadFeature(
            "answer_days", .answerDays, "The customer answers within {n} days", "客户{n}天内回复",
            missing: ("The customer has answered nothing yet", "客户尚未回复消息")),
        LeadFeature(
            "our_answer_days", .ourAnswerDays, "We answer within {n} days", "我方{n}天内回复", .falling,
            missing: ("We have answered nothing yet", "我方尚未回复")),
        LeadFeature("opened", .count(.opened), "Documents opened: {n}", "打开文件{n}次", .rising),
        LeadFeature(
            "days_since_opened", .daysSince(.opened), "Last document opened {n} days ago", "{n}天前打开文件",
            missing: ("No document opened yet", "尚未打开文件")),
        LeadFeature("roles", .rolesKnown, "Parts in the decision that are known: {n}", "已知决策角色{n}个", .rising),
        LeadFeature(
            "role_decider", .role(["decider", "economic-buyer"]), "People known who decide: {n}", "已知决策人{n}位", .rising),
        LeadFeature(
            "role_money", .role(["procurement", "finance"]), "People known in purchasing or finance: {n}", "已知采购或财务{n}位"),
        LeadFeature(
            "role_expert", .role(["technical", "technical-evaluator", "user"]), "Users or engineers known: {n}",
            "已知技术或使用者{n}位"),
        LeadFeature("role_champion", .role(["champion"]), "Supporters known at the customer: {n}", "已知内部支持者{n}位", .rising),
        LeadFeature("role_blocker", .role(["blocker"]), "Opponents known at the customer: {n}", "已知反对者{n}位", .falling),
        LeadFeature("wishes", .count(.wish), "Times they wanted a quote, a trial or to buy: {n}", "{n}次表示想购买、报价或试用", .rising),
        LeadFeature("refusals", .count(.refusal), "Times they were not interested: {n}", "{n}次表示没有兴趣", .falling),
        LeadFeature("concerns", .count(.concern), "Concerns heard: {n}", "顾虑{n}次"),
        LeadFeature(
            "days_since_concern", .daysSince(.concern), "Last concern {n} days ago", "{n}天前提到顾虑",
            missing: ("No concern heard yet", "尚未听到顾虑")),
        LeadFeature("price", .count(.price), "Times the price was too high: {n}", "{n}次嫌价格高"),
        LeadFeature("no_budget", .count(.noBudget), "Times there was no budget: {n}", "{n}次提到没有预算"),
        LeadFeature("timing", .count(.timing), "Times it was not the right time: {n}", "{n}次提到时机不对"),
        LeadFeature("no_need", .count(.noNeed), "Times they saw no need: {n}", "{n}次认为没有需求"),
        LeadFeature("rival", .count(.rival), "Times a rival was named: {n}", "{n}次提到竞品"),
        LeadFeature("risk", .count(.risk), "Warnings heard: {n}", "风险信号{n}次"),
        LeadFeature("pleased", .count(.pleased), "Times they were pleased: {n}", "{n}次表示满意"),
        LeadFeature("displeased", .count(.displeased), "Times they were displeased: {n}", "{n}次表示不满"),
        LeadFeature("next_step", .nextStepState, "The next step is {v}", "下一步：{v}"),
        LeadFeature(
            "days_to_next_step", .daysToNextStep, "Days to the next step: {v}", "距下一步{v}天",
            missing: ("No next step is planned", "没有安排下一步")),
        LeadFeature(
            "owner_share", .ownerShare, "The owner won {n} % of such leads so far", "负责人此前赢单率{n}%",
            missing: ("The owner has decided few such leads so far", "负责人此前结案很少")),
        LeadFeature(
            "owner_decided", .ownerDecided, "The owner's decided leads so far: {n}", "负责人此前结案{n}个",
            missing: ("The lead has no owner", "线索没有负责人")),
    ]

    public static let directions: [String: Direction] = Dictionary(
        uniqueKeysWithValues: all.compactMap { feature in feature.direction.map { (feature.name, $0) } })

    /// Whether its value is a name rather than a number.
    var isCategory: Bool {
        switch measure {
        case .stage, .source, .sector, .region, .product, .nextStepState: true
        default: false
        }
    }

    /// Whether the evidence is among what the feature is measured from; the day is the one of scoring.
    func rests(on one: LeadEvidence, day: Int) -> Bool {
        switch (measure, one.fact) {
        case (.stage, .stage), (.stage, .moved), (.daysInStage, .moved), (.movesBack, .moved),
            (.source, .source), (.sector, .sector), (.region, .region), (.product, .product), (.size, .size),
            (.budget, .budget), (.nextStepState, .nextStep), (.daysToNextStep, .nextStep), (.nextStepState, .planned),
            (.daysToNextStep, .planned),
            (.rolesKnown, .role), (.ownerShare, .owner), (.ownerDecided, .owner), (.answerDays, .sent), (.answerDays, .reply),
            (.ourAnswerDays, .sent), (.ourAnswerDays, .reply):
            true
        case (.role(let roles), .role(let role)): roles.contains(role)
        case (.count(let kind), _), (.daysSince(let kind), _): one.occurrences.contains(kind)
        case (.recent(let kind), _):
            one.occurrences.contains(kind) && one.day.map { $0 <= day && $0 > day - Self.recentDays } ?? false
        case (.daysOpen, _): !one.occurrences.isEmpty && one.day != nil
        default: false
        }
    }
}

/// The order of stages, by which a change is one forwards or backwards.
enum StageOrder {
    static let places: [String: Int] = [
        "new": 0, "contacted": 1, "qualified": 2, "qualification": 2, "discovery": 3, "solution": 3, "proposal": 4,
        "negotiation": 5, "won": 6, "lost": 6,
    ]

    static func isBack(from: String, to: String) -> Bool {
        guard let first = places[from], let second = places[to] else { return false }
        return second < first
    }
}

/// What became of each owner's leads, for the features on the owner's own history.
public struct OwnerRecords: Sendable, Hashable {
    /// By owner and in the order of days: the day on which it was known, and how many were won and decided up to then.
    private var records: [String: [(day: Int, won: Int, decided: Int)]] = [:]

    /// - Complexity: O(n log n).
    public init(_ outcomes: [(owner: String, knownFrom: Int, won: Bool)]) {
        for one in outcomes.sorted(by: { $0.knownFrom < $1.knownFrom }) {
            let last = records[one.owner]?.last ?? (0, 0, 0)
            records[one.owner, default: []].append((one.knownFrom, last.won + (one.won ? 1 : 0), last.decided + 1))
        }
    }

    public init() {}

    /// How many of the owner's leads were won and decided before a day.
    func before(_ day: Int, of owner: String) -> (won: Int, decided: Int) {
        guard let record = records[owner] else { return (0, 0) }
        var low = 0
        var high = record.count
        while low < high {
            let middle = (low + high) / 2
            if record[middle].day < day { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? (0, 0) : (record[low - 1].won, record[low - 1].decided)
    }

    public static func == (one: OwnerRecords, other: OwnerRecords) -> Bool {
        one.records.mapValues { $0.map { [$0.day, $0.won, $0.decided] } }
            == other.records.mapValues { $0.map { [$0.day, $0.won, $0.decided] } }
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(records.mapValues(\.count)) }
}
