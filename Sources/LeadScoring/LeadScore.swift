/// What carries a score: told to the user, who may otherwise take a written table for something learnt.
public enum ScoreBasis: Hashable, Sendable, Codable {
    /// A table that a person wrote, by its version.
    case pointsTable(String)
}

/// One reason and its share of the points.
public struct Contribution: Hashable, Sendable, Codable {
    /// The id of the base contribution, which every score has.
    public static let baseID = "base"

    /// The rule's id in the points table.
    public let rule: String
    public let points: Int
    public let english: String
    public let chinese: String
    /// The rows that the reason rests on, in order, each once. Empty for the base alone.
    public let sources: [SourceRow]
}

/// A lead's score: a probability, and the reasons whose points add up to it exactly.
public struct LeadScore: Hashable, Sendable, Codable {
    public let lead: SourceRow
    /// The sum of the contributions' points.
    public let points: Int
    /// Between 0 and 1. A table's probability orders leads; it is not calibrated on outcomes.
    public let probability: Double
    /// The base first, then the rules that held, in the table's order.
    public let contributions: [Contribution]
    public let basis: ScoreBasis

    /// The strongest reasons, for or against: by size of points, then by rule id. The base is none.
    public func strongestReasons(_ count: Int = 3) -> [Contribution] {
        let reasons = contributions.filter { $0.rule != Contribution.baseID }.sorted { left, right in
            if left.points.magnitude != right.points.magnitude { return left.points.magnitude > right.points.magnitude }
            return left.rule.utf8.lexicographicallyPrecedes(right.rule.utf8)
        }
        return Array(reasons.prefix(max(0, count)))
    }

    /// The `count` strongest reasons for, and then those against.
    public func strongestForAndAgainst(_ count: Int) -> [Contribution] {
        let all = strongestReasons(contributions.count)
        return Array(all.filter { $0.points > 0 }.prefix(count)) + Array(all.filter { $0.points < 0 }.prefix(count))
    }

    /// The best lead first: by probability, then points, then row, so that equal leads keep their places on every
    /// machine.
    public static func ranked(_ scores: [LeadScore]) -> [LeadScore] {
        scores.sorted { left, right in
            if left.probability != right.probability { return left.probability > right.probability }
            if left.points != right.points { return left.points > right.points }
            return left.lead < right.lead
        }
    }
}
