/// How well rows fit a query, by BM25F: a term counts more where it is rare, where it stands in a heavy field, and where the field is
/// short; saying it ten times does not count ten times. Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and
/// Beyond", 2009.
public struct Ranking: Sendable {
    /// What a row has of a query: a number for each field and term, and each field's length.
    public struct Tally: Sendable {
        var weights: [Double] = []
        var lengths: [Double] = []

        public init() {}

        /// Counts a row's next field.
        public mutating func add(_ field: Segments, _ query: SearchQuery) {
            lengths.append(Double(field.count))
            for term in 0..<query.count { weights.append(query.weight(of: term, in: field)) }
        }
    }

    private let fieldWeights: [Double]
    private let rarity: [Double]
    private let averageLengths: [Double]

    /// How soon more of the same term stops counting.
    private static let saturation = 1.2
    /// How much a field's length counts.
    private static let lengthShare = 0.75

    /// - Parameters:
    ///   - fieldWeights: What a term counts in each field.
    ///   - rarity: What each of the query's terms counts, from `rarity(rows:of:)`.
    ///   - tallies: Rows whose fields have usual lengths: those to be ranked.
    public init(fieldWeights: [Double], rarity: [Double], tallies: [Tally]) {
        self.fieldWeights = fieldWeights
        self.rarity = rarity
        averageLengths = fieldWeights.indices.map { field in
            let lengths = tallies.lazy.map { $0.lengths[field] }.filter { $0 > 0 }
            return lengths.isEmpty ? 1 : lengths.reduce(0, +) / Double(lengths.count)
        }
    }

    /// What a term counts that `rows` of `all` rows have: the rarer, the more, and always something.
    public static func rarity(rows: Int, of all: Int) -> Double {
        let rows = Double(max(0, rows))
        return logarithm(1 + (max(Double(all), rows) - rows + 0.5) / (rows + 0.5))
    }

    public func score(_ tally: Tally) -> Double {
        var score = 0.0
        for term in rarity.indices {
            var weight = 0.0
            for field in fieldWeights.indices {
                let found = tally.weights[field * rarity.count + term]
                guard found > 0 else { continue }
                let length = tally.lengths[field] / averageLengths[field]
                weight += fieldWeights[field] * found / (1 - Ranking.lengthShare + Ranking.lengthShare * length)
            }
            score += rarity[term] * weight * (Ranking.saturation + 1) / (weight + Ranking.saturation)
        }
        return score
    }

    /// The natural logarithm of a number of 1 or more, to about nine digits; the standard library has none.
    package static func logarithm(_ value: Double) -> Double {
        // value = significand × 2^exponent with the significand near 1, where the series is short.
        var exponent = Double(value.exponent)
        var significand = value.significand
        if significand > 1.414 {
            significand /= 2
            exponent += 1
        }
        let ratio = (significand - 1) / (significand + 1)
        let square = ratio * ratio
        var sum = 0.0
        var power = ratio
        for divisor in stride(from: 1.0, through: 13.0, by: 2.0) {
            sum += power / divisor
            power *= square
        }
        return 2 * sum + exponent * 0.693_147_180_559_945_3
    }
}
