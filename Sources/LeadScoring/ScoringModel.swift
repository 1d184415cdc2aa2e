/// A trained model: a sum of shares, one for each term, that is the log-odds of winning.
///
/// A model is a value of tables and numbers; its arithmetic is in a fixed order with the project's own exponential, so that equal
/// models give equal rows equal bits on every machine.
public struct ScoringModel: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// The share of leads that are won, the same for all.
        case baseRate = "base-rate"
        /// Ridge logistic regression.
        case ridge
        /// The boosted additive model over binned features, with pair terms.
        case additive
    }

    /// A part of the sum that one feature decides, or two together.
    struct Term: Sendable, Hashable {
        enum Shape: Sendable, Hashable {
            /// A share for each bin of the feature.
            case table([Double])
            /// A share for each pair of cells; the maps say in which row and which column the bins of the features are.
            case grid(rowOf: [UInt8], columnOf: [UInt8], columns: Int, shares: [Double])
            /// slope · (number − centre), the number held between low and high; a share of its own where it is missing.
            case line(slope: Double, centre: Double, low: Double, high: Double, missing: Double)
        }

        /// The feature's place, or the two places of a grid.
        let features: [Int]
        var shape: Shape

        var largestShare: Double {
            switch shape {
            case .table(let shares), .grid(_, _, _, let shares): shares.reduce(0) { max($0, $1.magnitude) }
            case .line(let slope, let centre, let low, let high, let missing):
                max((slope * (low - centre)).magnitude, (slope * (high - centre)).magnitude, missing.magnitude)
            }
        }
    }

    public let kind: Kind
    /// The log-odds before any share: those of the mean lead.
    public let base: Double
    let features: [Binning]
    let terms: [Term]
    /// Base and shares are whole multiples of 2 to this power; nil while a model is made. So a sum is exact, whatever its order, and a share
    /// takes 16 bits.
    private(set) var unit: Int?
    /// How many labelled rows it was trained on.
    public let trainedOn: Int

    /// For each term the names of its features: one, or two for what they say together.
    public var termNames: [[String]] { terms.map { term in term.features.map { features[$0].name } } }

    /// The names of the columns that it reads.
    public var featureNames: [String] { features.map(\.name) }

    init(kind: Kind, base: Double, features: [Binning], terms: [Term], trainedOn: Int, unit: Int? = nil) {
        self.kind = kind
        self.base = base
        self.features = features
        self.terms = terms
        self.trainedOn = trainedOn
        self.unit = unit
    }

    /// The finest unit: a millionth of the log-odds tells nobody anything.
    static let finestUnit = -20
    /// No share has more units than this, in either direction.
    static let unitsMax = 32_767.0

    /// The same model with base and shares rounded to a unit in which the largest share has 15 bits: by less than a thousandth where no share is
    /// beyond 32, which is odds of 10¹⁴.
    func rounded() -> ScoringModel {
        guard !terms.isEmpty else { return self }
        let largest = terms.reduce(0.0) { max($0, $1.largestShare) }
        var unit = Self.finestUnit
        if largest > 0 { unit = max(unit, largest < 32_768 ? Int(largest.exponent) - 14 : 0) }
        func rounded(_ share: Double) -> Double {
            Double(Self.units(share, unit)) * Self.scale(unit)
        }
        let terms = terms.map { term in
            var term = term
            switch term.shape {
            case .table(let shares): term.shape = .table(shares.map(rounded))
            case .grid(let rowOf, let columnOf, let columns, let shares):
                term.shape = .grid(rowOf: rowOf, columnOf: columnOf, columns: columns, shares: shares.map(rounded))
            case .line(let slope, let centre, let low, let high, let missing):
                term.shape = .line(slope: slope, centre: centre, low: low, high: high, missing: rounded(missing))
            }
            return term
        }
        let scale = Self.scale(unit)
        return ScoringModel(
            kind: kind, base: (base / scale).rounded(.toNearestOrEven) * scale, features: features, terms: terms,
            trainedOn: trainedOn, unit: unit)
    }

    static func scale(_ unit: Int) -> Double { Double(sign: .plus, exponent: unit, significand: 1) }

    /// A share in units.
    static func units(_ share: Double, _ unit: Int) -> Int16 { units(share, scale: scale(unit)) }

    static func units(_ share: Double, scale: Double) -> Int16 {
        let units = (share / scale).rounded(.toNearestOrEven)
        // The difference of two huge numbers times a tiny one may be none.
        if units.isNaN { return 0 }
        return Int16(min(unitsMax, max(-unitsMax, units)))
    }

    /// The same model with its log-odds stretched and moved: Platt's calibration keeps the sum a sum.
    func scaled(by slope: Double, plus offset: Double) -> ScoringModel {
        let scaled = terms.map { term in
            var term = term
            switch term.shape {
            case .table(let shares): term.shape = .table(shares.map { $0 * slope })
            case .grid(let rowOf, let columnOf, let columns, let shares):
                term.shape = .grid(rowOf: rowOf, columnOf: columnOf, columns: columns, shares: shares.map { $0 * slope })
            case .line(let one, let centre, let low, let high, let missing):
                term.shape = .line(slope: one * slope, centre: centre, low: low, high: high, missing: missing * slope)
            }
            return term
        }
        return ScoringModel(
            kind: kind, base: base * slope + offset, features: features, terms: scaled, trainedOn: trainedOn)
    }
}

/// One term's share in a score.
public struct ScoreShare: Sendable, Hashable {
    /// The term's place in `ScoringModel.termNames`.
    public let term: Int
    /// What it adds to the log-odds.
    public let logOdds: Double
}

/// What a model says about the rows of a table.
public struct ScoredTable: Sendable, Hashable {
    /// For each row the sum of the base and all shares, in the order of the terms.
    public let logOdds: [Double]
    public let probabilities: [Double]
    /// For each row one after the other the terms that speak most for it, and then those most against; −1 where there is none.
    let reasonTerms: [Int16]
    let reasonShares: [Double]
    let reasonCount: Int

    /// The strongest reasons for winning the row's lead, the strongest first.
    public func reasonsFor(_ row: Int) -> [ScoreShare] { reasons(from: 2 * row * reasonCount) }

    /// The strongest reasons against it, the strongest first.
    public func reasonsAgainst(_ row: Int) -> [ScoreShare] { reasons(from: (2 * row + 1) * reasonCount) }

    private func reasons(from start: Int) -> [ScoreShare] {
        (start..<(start + reasonCount)).compactMap { place in
            reasonTerms[place] < 0 ? nil : ScoreShare(term: Int(reasonTerms[place]), logOdds: reasonShares[place])
        }
    }
}
