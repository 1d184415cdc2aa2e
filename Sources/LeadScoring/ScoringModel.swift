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
    }

    public let kind: Kind
    /// The log-odds before any share: those of the mean lead.
    public let base: Double
    let features: [Binning]
    let terms: [Term]
    /// How many labelled rows it was trained on.
    public let trainedOn: Int

    /// For each term the names of its features: one, or two for what they say together.
    public var termNames: [[String]] { terms.map { term in term.features.map { features[$0].name } } }

    /// The names of the columns that it reads.
    public var featureNames: [String] { features.map(\.name) }

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

extension ScoringModel {
    /// The columns of a table in the order of the model's features.
    private func columns(_ table: FeatureTable) throws -> [FeatureTable.Column] {
        try features.map { feature in
            guard let column = table.columns.first(where: { $0.name == feature.name }) else {
                throw LeadScoringError(
                    .missingFeature, "The model reads the column “\(feature.name)”, which the table does not have. Add it.")
            }
            return column
        }
    }

    /// The base, and then each term's share of a row; their sum, from the first to the last, is the row's log-odds to the bit.
    ///
    /// - Throws: `LeadScoringError` `.missingFeature`.
    public func contributions(_ table: FeatureTable, row: Int) throws -> [Double] {
        let one = table.rows([row])
        var shares = [Double](repeating: 0, count: terms.count)
        let inputs = try Inputs(self, columns(one))
        shares.withUnsafeMutableBufferPointer { inputs.fill($0, rows: 0..<1) }
        return [base] + shares
    }

    /// Scores all rows of a table, with the `reasons` strongest reasons for and against each.
    ///
    /// - Throws: `LeadScoringError` `.missingFeature`.
    /// - Complexity: O(rows · (terms + features · log bins)).
    public func score(_ table: FeatureTable, reasons: Int = 3) throws -> ScoredTable {
        let rowCount = table.rowCount
        let inputs = try Inputs(self, columns(table))
        var logOdds = [Double](repeating: base, count: rowCount)
        var places = [Int16](repeating: -1, count: rowCount * 2 * reasons)
        var sizes = [Double](repeating: 0, count: rowCount * 2 * reasons)
        // Some rows at a time, so that their shares stay in the processor's nearest cache.
        let step = 32
        var shares = [Double](repeating: 0, count: step * max(1, terms.count))
        for start in stride(from: 0, to: rowCount, by: step) {
            let rows = start..<min(start + step, rowCount)
            shares.withUnsafeMutableBufferPointer { shares in
                inputs.fill(shares, rows: rows)
                logOdds.withUnsafeMutableBufferPointer { logOdds in
                    for term in terms.indices {
                        for row in 0..<rows.count { logOdds[start + row] += shares[term * rows.count + row] }
                    }
                }
                guard reasons > 0 else { return }
                places.withUnsafeMutableBufferPointer { places in
                    sizes.withUnsafeMutableBufferPointer { sizes in
                        for row in 0..<rows.count {
                            let first = (start + row) * 2 * reasons
                            for term in terms.indices {
                                let share = shares[term * rows.count + row]
                                if share > sizes[first + reasons - 1] {
                                    Self.insert(share, term, from: first, count: reasons, places, sizes)
                                } else if share < sizes[first + 2 * reasons - 1] {
                                    Self.insert(share, term, from: first + reasons, count: reasons, places, sizes)
                                }
                            }
                        }
                    }
                }
            }
        }
        return ScoredTable(
            logOdds: logOdds, probabilities: logOdds.map(Arithmetic.logistic), reasonTerms: places, reasonShares: sizes,
            reasonCount: reasons)
    }

    /// Puts a share where it belongs among the largest so far; of equal ones the earlier term stays before the later.
    @inline(__always)
    private static func insert(
        _ share: Double, _ term: Int, from first: Int, count: Int, _ places: UnsafeMutableBufferPointer<Int16>,
        _ sizes: UnsafeMutableBufferPointer<Double>
    ) {
        var place = first + count - 1
        while place > first, share.magnitude > sizes[place - 1].magnitude {
            sizes[place] = sizes[place - 1]
            places[place] = places[place - 1]
            place -= 1
        }
        sizes[place] = share
        places[place] = Int16(truncatingIfNeeded: term)
    }
}

/// A table made ready for a model: its cells as bins, and numbers where a term reads numbers.
private struct Inputs {
    let model: ScoringModel
    let bins: [[UInt8]]
    let numbers: [[Double]]
    /// For each term that is a grid, which of `lines` say its row and its column.
    let grids: [(row: Int, column: Int)]
    /// For each way in which a feature's bins are put together, and each row, where its bin is. Pairs of one feature share theirs.
    let lines: [[UInt8]]

    init(_ model: ScoringModel, _ columns: [FeatureTable.Column]) {
        self.model = model
        let bins = zip(model.features, columns).map { $0.bins($1.values) }
        self.bins = bins
        numbers = columns.map { column in
            if case .numbers(let numbers) = column.values { return numbers }
            return [Double](repeating: .nan, count: column.values.count)
        }
        var known: [(feature: Int, map: [UInt8])] = []
        func line(_ feature: Int, _ map: [UInt8]) -> Int {
            if let place = known.firstIndex(where: { $0.feature == feature && $0.map == map }) { return place }
            known.append((feature, map))
            return known.count - 1
        }
        grids = model.terms.map { term in
            guard case .grid(let rowOf, let columnOf, _, _) = term.shape else { return (0, 0) }
            return (line(term.features[0], rowOf), line(term.features[1], columnOf))
        }
        lines = known.map { feature, map in bins[feature].map { map[Int($0)] } }
    }

    /// The shares of some rows: those of the first term, then those of the second, and so on.
    func fill(_ shares: UnsafeMutableBufferPointer<Double>, rows: Range<Int>) {
        for (place, term) in model.terms.enumerated() {
            let start = place * rows.count
            fill(UnsafeMutableBufferPointer(rebasing: shares[start..<(start + rows.count)]), term, grids[place], rows)
        }
    }

    private func fill(
        _ out: UnsafeMutableBufferPointer<Double>, _ term: ScoringModel.Term, _ grid: (row: Int, column: Int), _ rows: Range<Int>
    ) {
        switch term.shape {
        case .table(let table):
            table.withUnsafeBufferPointer { table in
                bins[term.features[0]].withUnsafeBufferPointer { bins in
                    for row in 0..<rows.count { out[row] = table[Int(bins[rows.lowerBound + row])] }
                }
            }
        case .grid(_, _, let columns, let table):
            table.withUnsafeBufferPointer { table in
                lines[grid.row].withUnsafeBufferPointer { line in
                    lines[grid.column].withUnsafeBufferPointer { column in
                        for row in rows {
                            out[row &- rows.lowerBound] = table[Int(line[row]) &* columns &+ Int(column[row])]
                        }
                    }
                }
            }
        case .line(let slope, let centre, let low, let high, let missing):
            numbers[term.features[0]].withUnsafeBufferPointer { numbers in
                for row in 0..<rows.count {
                    let number = numbers[rows.lowerBound + row]
                    out[row] = number.isNaN ? missing : slope * (min(high, max(low, number)) - centre)
                }
            }
        }
    }
}
