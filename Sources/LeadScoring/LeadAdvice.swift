/// Rules about what to do next with a lead, and about what endangers it: data, with a version, so that each suggestion says which rule made it.
public struct AdviceRules: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, Codable {
        case action
        case risk
    }

    /// One rule. It holds where all its conditions do. In the texts `{n}` stands for the number that the first condition with one measured.
    public struct Rule: Sendable, Hashable {
        public let id: String
        public let kind: Kind
        public let conditions: [PointsTable.Condition]
        /// Of an action how urgent it is, of a risk how grave.
        public let weight: Int
        /// What to do, or what the danger is, and why it is said.
        public let english: String
        public let chinese: String

        public init(
            _ id: String, _ kind: Kind, _ weight: Int, _ conditions: [PointsTable.Condition], _ english: String, _ chinese: String
        ) {
            self.id = id
            self.kind = kind
            self.conditions = conditions
            self.weight = weight
            self.english = english
            self.chinese = chinese
        }
    }

    /// What to say to one concern.
    public struct Card: Sendable, Hashable {
        /// The tag, such as `objection.price`.
        public let concern: String
        public let english: String
        public let chinese: String

        public init(_ concern: String, _ english: String, _ chinese: String) {
            self.concern = concern
            self.english = english
            self.chinese = chinese
        }
    }

    public let version: String
    public let rules: [Rule]
    public let cards: [Card]
    /// From which sum of weights on a lead's risk is of medium or high level.
    public let mediumRisk: Int
    public let highRisk: Int

    /// - Throws: `LeadScoringError` where a rule has no id or the same as another, no condition, or a weight out of range.
    public init(version: String, rules: [Rule], cards: [Card], mediumRisk: Int, highRisk: Int) throws {
        guard !version.isEmpty else {
            throw LeadScoringError(.missingVersion, "The rules of advice have no version. Give them one, such as advice-1.")
        }
        var seen: Set<String> = []
        for rule in rules {
            guard !rule.id.isEmpty, !rule.conditions.isEmpty else {
                throw LeadScoringError(.missingRuleID, "A rule of advice has no id or no condition. Complete it.")
            }
            guard seen.insert(rule.id).inserted else {
                throw LeadScoringError(.duplicateRule, "The rule id “\(rule.id)” is taken twice. Rename one of the rules.")
            }
            guard (1...PointsTable.pointsMax).contains(rule.weight) else {
                throw LeadScoringError(
                    .pointsOutOfRange, "A rule's weight must be 1 to \(PointsTable.pointsMax). Change “\(rule.id)”.")
            }
        }
        guard 0 < mediumRisk, mediumRisk < highRisk else {
            throw LeadScoringError(.scaleOutOfRange, "The levels of risk must rise from above 0. Change them.")
        }
        self.version = version
        self.rules = rules
        self.cards = cards
        self.mediumRisk = mediumRisk
        self.highRisk = highRisk
    }

    /// What is to be done with a lead, the most urgent first, and what endangers it.
    ///
    /// - Parameter resting: Rules that are not to be suggested now: somebody has decided on them.
    /// - Complexity: O(rules · facts).
    public func advice(_ facts: LeadFacts, today: Int, resting: Set<String> = []) -> LeadAdvice {
        var actions: [LeadAdvice.Item] = []
        var risks: [LeadAdvice.Item] = []
        for rule in rules {
            let findings = rule.conditions.compactMap { Finding($0, facts, today) }
            guard findings.count == rule.conditions.count else { continue }
            let number = findings.first { $0.number != nil }
            let item = LeadAdvice.Item(
                rule: rule.id, weight: rule.weight, english: number?.filled(rule.english) ?? rule.english,
                chinese: number?.filled(rule.chinese) ?? rule.chinese, sources: Set(findings.flatMap(\.sources)).sorted())
            switch rule.kind {
            case .action: if !resting.contains(rule.id) { actions.append(item) }
            case .risk: risks.append(item)
            }
        }
        let sum = risks.reduce(0) { $0 + $1.weight }
        return LeadAdvice(
            actions: actions.sorted(by: LeadAdvice.isBefore), risks: risks.sorted(by: LeadAdvice.isBefore), riskPoints: sum,
            level: sum >= highRisk ? .high : sum >= mediumRisk ? .medium : .low)
    }

    /// The card for the concern heard last, and where it was heard; nil where there is none.
    public func card(_ history: LeadHistory, on day: Int) -> (card: Card, evidence: LeadEvidence)? {
        var last: (card: Card, evidence: LeadEvidence)?
        for one in history.evidence where one.knownFrom <= day {
            guard case .tag(let tag) = one.fact, let card = cards.first(where: { $0.concern == tag }) else { continue }
            guard let known = last else {
                last = (card, one)
                continue
            }
            // Of one day's, the same everywhere.
            let (mine, theirs) = (one.day ?? .min, known.evidence.day ?? .min)
            let isLater = mine != theirs ? mine > theirs : (one.row, tag) > (known.evidence.row, known.card.concern)
            if isLater { last = (card, one) }
        }
        return last
    }
}

/// What rules say about one lead.
public struct LeadAdvice: Sendable, Hashable {
    public enum Level: String, Sendable, Hashable, Codable {
        case low, medium, high
    }

    public struct Item: Sendable, Hashable {
        public let rule: String
        public let weight: Int
        public let english: String
        public let chinese: String
        public let sources: [SourceRow]
    }

    /// The most urgent first.
    public let actions: [Item]
    /// The gravest first.
    public let risks: [Item]
    /// The sum of the risks' weights.
    public let riskPoints: Int
    public let level: Level

    static func isBefore(_ one: Item, _ other: Item) -> Bool {
        one.weight != other.weight ? one.weight > other.weight : one.rule.utf8.lexicographicallyPrecedes(other.rule.utf8)
    }
}
