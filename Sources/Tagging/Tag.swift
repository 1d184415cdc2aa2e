/// The name of a tag, such as `objection.price`: a group, and within it a kind.
///
/// Any name is a value, because a workspace adds tags of its own; `TagCatalogue` lists those that ship.
public struct Tag: RawRepresentable, Sendable, Hashable, Codable, Comparable, CustomStringConvertible {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    public init(_ name: String) {
        rawValue = name
    }

    /// What stands before the first full stop: `objection` of `objection.price`, and `nextstep` of `nextstep`.
    public var group: String {
        String(rawValue.prefix { $0 != "." })
    }

    public var description: String { rawValue }

    /// Orders by bytes, so that the order is the same on every machine.
    public static func < (left: Tag, right: Tag) -> Bool {
        left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
    }
}

/// A tag with the names that people read.
public struct TagDescription: Sendable, Hashable {
    public let tag: Tag
    public let english: String
    public let chinese: String

    package init(_ name: String, _ english: String, _ chinese: String) {
        tag = Tag(name)
        self.english = english
        self.chinese = chinese
    }
}

/// The tags that ship, in the order in which people see them.
public enum TagCatalogue {
    public static let all: [TagDescription] = [
        TagDescription("objection.price", "Price too high", "嫌价格高"),
        TagDescription("objection.budget", "No budget", "没有预算"),
        TagDescription("objection.timing", "Not now", "时机不对"),
        TagDescription("objection.authority", "Someone else decides", "做不了主"),
        TagDescription("objection.need", "No need", "没有需求"),
        TagDescription("objection.trust", "Doubts about us", "不够信任"),
        TagDescription("objection.competitor", "Compares with a rival", "倾向竞品"),
        TagDescription("objection.contract", "Contract terms", "合同条款"),
        TagDescription("objection.delivery", "Our delivery", "交期顾虑"),
        TagDescription("intent.quote", "Wants a quote", "要报价"),
        TagDescription("intent.demo", "Wants a demo", "要演示"),
        TagDescription("intent.trial", "Wants a trial or sample", "要试用或样品"),
        TagDescription("intent.buy", "Wants to buy", "要购买"),
        TagDescription("intent.callback", "Wants a call or visit", "要回电或回访"),
        TagDescription("intent.none", "Not interested", "没有兴趣"),
        TagDescription("nextstep", "Next step", "下一步"),
        TagDescription("sentiment.positive", "Pleased with us", "对我方满意"),
        TagDescription("sentiment.negative", "Displeased with us", "对我方不满"),
        TagDescription("role.decider", "Decides", "决策人"),
        TagDescription("role.influencer", "Influences", "影响者"),
        TagDescription("role.user", "Uses it", "使用者"),
        TagDescription("role.procurement", "Purchasing", "采购"),
        TagDescription("role.finance", "Finance", "财务"),
        TagDescription("role.technical", "Technical", "技术"),
        TagDescription("risk.churn", "May leave", "流失风险"),
        TagDescription("risk.payment", "Payment at risk", "回款风险"),
        TagDescription("risk.delivery", "Delivery at risk", "交付风险"),
        TagDescription("competitor.praise", "Praises a rival", "夸竞品"),
        TagDescription("competitor.flaw", "Finds fault with a rival", "指出竞品不足"),
    ]

    private static let byTag = Dictionary(all.map { ($0.tag, $0) }, uniquingKeysWith: { first, _ in first })

    /// The names of a tag that ships, or nil for a workspace's own.
    public static func description(of tag: Tag) -> TagDescription? {
        byTag[tag]
    }
}
