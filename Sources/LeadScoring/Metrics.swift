/// How good probabilities are, measured on outcomes that the model did not learn from.
public struct Metrics: Sendable, Hashable, Codable {
    /// The share of pairs of a won and a lost lead in which the won one has the higher probability; ties count half. 0.5 is chance.
    public let auc: Double
    /// The mean of −ln of the probability given to what happened. Probabilities are held within 10⁻¹⁵ of 0 and 1.
    public let logLoss: Double
    /// The mean squared distance of the probability from 0 or 1.
    public let brier: Double
    /// The mean distance between probability and share won over ten groups of equally many leads, in the order of probability
    /// (Naeini, Cooper, Hauskrecht 2015, with groups of equal size).
    public let calibrationError: Double

    /// - Precondition: As many probabilities as outcomes.
    /// - Complexity: O(n log n).
    public init(probabilities: [Double], outcomes: [Bool]) {
        precondition(probabilities.count == outcomes.count, "a probability for each outcome")
        auc = Self.auc(probabilities, outcomes)
        logLoss = Self.logLoss(probabilities, outcomes)
        let squares = zip(probabilities, outcomes).reduce(0.0) { sum, one in
            let distance = one.0 - (one.1 ? 1 : 0)
            return sum + distance * distance
        }
        brier = squares / Double(max(1, outcomes.count))
        calibrationError = CalibrationGroup.groups(probabilities, outcomes, count: 10).reduce(0.0) { sum, group in
            sum + (group.meanProbability - group.shareWon).magnitude * Double(group.count) / Double(outcomes.count)
        }
    }

    /// By the rank sum of Mann and Whitney. 0.5 where one class is missing.
    static func auc(_ probabilities: [Double], _ outcomes: [Bool]) -> Double {
        let order = probabilities.indices.sorted { probabilities[$0] < probabilities[$1] }
        var ranksOfWon = 0.0
        var won = 0
        var start = 0
        while start < order.count {
            var end = start
            var wonHere = 0
            while end < order.count, probabilities[order[end]] == probabilities[order[start]] {
                if outcomes[order[end]] { wonHere += 1 }
                end += 1
            }
            // The mean rank of a tie, counted from 1.
            ranksOfWon += Double(wonHere) * (Double(start + 1 + end) / 2)
            won += wonHere
            start = end
        }
        let lost = outcomes.count - won
        guard won > 0, lost > 0 else { return 0.5 }
        return (ranksOfWon - Double(won) * Double(won + 1) / 2) / (Double(won) * Double(lost))
    }

    static func logLoss(_ probabilities: [Double], _ outcomes: [Bool]) -> Double {
        let sum = zip(probabilities, outcomes).reduce(0.0) { sum, one in
            let given = one.1 ? one.0 : 1 - one.0
            return sum - Arithmetic.log(min(1 - 1e-15, max(1e-15, given)))
        }
        return sum / Double(max(1, outcomes.count))
    }
}

/// Leads of like probability, and how many of them were won: a point of the calibration curve.
public struct CalibrationGroup: Sendable, Hashable, Codable {
    public let count: Int
    public let meanProbability: Double
    public let shareWon: Double

    public init(count: Int, meanProbability: Double, shareWon: Double) {
        self.count = count
        self.meanProbability = meanProbability
        self.shareWon = shareWon
    }

    /// Within which the share won of such leads lies four times in five, by Wilson's score (1927), stretched to hold the probability itself: how
    /// sure a model may be of a probability, judged by what came of the leads held back to which it gave a like one.
    ///
    /// - Parameter groups: The lowest probability first. Nil where there are none.
    public static func interval(_ probability: Double, _ groups: [CalibrationGroup]) -> ClosedRange<Double>? {
        guard
            let group = groups.min(by: {
                ($0.meanProbability - probability).magnitude < ($1.meanProbability - probability).magnitude
            }), group.count > 0
        else { return nil }
        // The 0.9 quantile of the normal distribution.
        let z = 1.2815515655446004
        let count = Double(group.count)
        let middle = (group.shareWon + z * z / (2 * count)) / (1 + z * z / count)
        let half =
            z / (1 + z * z / count) * (group.shareWon * (1 - group.shareWon) / count + z * z / (4 * count * count)).squareRoot()
        return max(0, min(middle - half, probability))...min(1, max(middle + half, probability))
    }

    /// `count` groups of equally many leads, lowest probability first; fewer where there are fewer leads. Equal probabilities
    /// may be divided between two groups, by the order of the rows.
    ///
    /// - Complexity: O(n log n).
    public static func groups(_ probabilities: [Double], _ outcomes: [Bool], count: Int) -> [CalibrationGroup] {
        let order = probabilities.indices.sorted { left, right in
            probabilities[left] != probabilities[right] ? probabilities[left] < probabilities[right] : left < right
        }
        let parts = min(count, order.count)
        return (0..<parts).map { part in
            let members = order[(part * order.count / parts)..<((part + 1) * order.count / parts)]
            let sum = members.reduce(0.0) { $0 + probabilities[$1] }
            let won = members.count { outcomes[$0] }
            let size = Double(members.count)
            return CalibrationGroup(count: members.count, meanProbability: sum / size, shareWon: Double(won) / size)
        }
    }
}
