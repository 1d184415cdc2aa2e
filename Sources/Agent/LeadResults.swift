/// An open lead with its score.
public struct LeadView: Codable, Sendable {
    public struct Reason: Codable, Sendable {
        public struct Source: Codable, Sendable {
            public var entity: String
            public var id: String
            public var title: String
            /// Where in a recording it was said.
            public var second: Double?
        }

        /// What it adds: to the points of a table, or to a model's log-odds.
        public var points: Int?
        public var logOdds: Double?
        public var english: String
        public var chinese: String
        public var sources: [Source]
    }

    public var id: String
    public var customer: String
    public var customerRow: String
    public var stage: String
    /// The sum of a table's points; nil for a model's score.
    public var points: Int?
    /// A model's sum: its log-odds, and those of the mean lead, from which the reasons lead there.
    public var logOdds: Double?
    public var baseLogOdds: Double?
    public var probability: Double
    /// Within which the share won of such leads lies, four times in five; nil for a table, whose probability only puts leads in order.
    public var probabilityLow: Double?
    public var probabilityHigh: Double?
    /// By how much the probability has changed since this day a week ago; nil for a lead that was not known then.
    public var change: Double?
    /// When the next step is due, as `2026-12-01`, and whether that day is past.
    public var nextStep: String?
    public var isOverdue: Bool?
    /// What the score is made by: a table of points such as `points-2`, or a model's version.
    public var basis: String
    public var reasons: [Reason]
}

public struct LeadsResult: Codable, Sendable {
    public var leads: [LeadView]
    public var total: Int
    /// What is to be known of the model; nil for nothing.
    public var notes: [String]?
}

/// What a person thinks of a suggestion.
public enum LeadVerdict: String, Codable, Sendable, Hashable {
    case accepted, rejected, vetoed
}

/// What rules say about one lead.
public struct LeadAdviceView: Codable, Sendable {
    public struct Item: Codable, Sendable {
        public var rule: String
        /// How urgent an action, how grave a risk is.
        public var weight: Int
        public var english: String
        public var chinese: String
        public var sources: [LeadView.Reason.Source]
    }

    /// What to say to the concern that was heard last.
    public struct Card: Codable, Sendable {
        public var concern: String
        public var english: String
        public var chinese: String
        public var source: LeadView.Reason.Source
    }

    public var id: String
    public var customer: String
    public var stage: String
    public var probability: Double
    public var basis: String
    /// The most urgent first.
    public var actions: [Item]
    /// `low`, `medium` or `high`, by the sum of the risks' weights.
    public var risk: String
    public var riskWeight: Int
    /// The gravest first.
    public var risks: [Item]
    public var card: Card?
}

public struct LeadAdviceResult: Codable, Sendable {
    /// Verdicts by kind.
    public struct Adoption: Codable, Sendable {
        public var accepted: Int
        public var rejected: Int
        public var vetoed: Int
        /// The share accepted; nil while nobody has decided.
        public var rate: Double?

        mutating func count(_ verdict: LeadVerdict) {
            switch verdict {
            case .accepted: accepted += 1
            case .rejected: rejected += 1
            case .vetoed: vetoed += 1
            }
            rate = Double(accepted) / Double(accepted + rejected + vetoed)
        }
    }

    public var leads: [LeadAdviceView]
    /// The version of the rules.
    public var rules: String
    public var total: Int
    public var adoption: Adoption
}

public struct LeadDecisionResult: Codable, Sendable {
    public var lead: String
    public var rule: String
    public var verdict: LeadVerdict
    /// The rows that were written.
    public var suggestion: String
    public var decision: String
    public var adoption: LeadAdviceResult.Adoption
}
