/// Trains the boosted additive model: it finds the pairs of features that say more together, boosts all terms on five overlapping parts
/// of the rows, stops where the rows held back are predicted best, and takes the mean of the five.
///
/// In the manner of Explainable Boosting Machines (Nori, Jenkins, Koch, Caruana 2019), with greedy steps in place of cyclic ones: of many
/// small effects the larger come first, and noise is left alone for longer.
struct AdditiveTraining {
    /// Bins of one feature by itself, and in a pair.
    private static let bins = 128
    private static let pairBins = 32
    /// Pairs that boosting may draw from.
    private static let pairsMax = 80
    private static let rate = 0.05
    /// For finding pairs, where no model comes of it.
    private static let mainRate = 0.1
    private static let roundsMax = 400
    /// Rounds without a better log-loss after which boosting ends.
    private static let patience = 6

    /// A feature's bins put together for pairs: for each bin its cell.
    private struct Coarse {
        var cellOf: [UInt8]
        var count: Int
    }

    private let table: LabelledTable
    private let binnings: [Binning]
    private let bins: [[UInt8]]
    private let directions: [Int]
    private let folds: [Int]
    private let base: Double
    private let seed: UInt64

    init(_ table: LabelledTable, directions: [String: Int], seed: UInt64) {
        self.table = table
        self.seed = seed
        let binnings = table.features.columns.map { Binning($0, limit: Self.bins) }
        self.binnings = binnings
        bins = zip(binnings, table.features.columns).map { $0.bins($1.values) }
        self.directions = zip(binnings, table.features.columns).map { $0.isNumeric ? directions[$1.name] ?? 0 : 0 }
        folds = ModelTraining.folds(table, seed)
        let won = table.outcomes.count { $0 }
        base = Arithmetic.log((Double(won) + 0.5) / (Double(table.outcomes.count - won) + 0.5))
    }

    /// - Returns: The model, and for each row the log-odds by the bag that did not learn from it.
    func fit() -> (model: ScoringModel, heldLogOdds: [Double]) {
        let mains = binnings.indices.map { place in
            BoostedTerm(
                shape: binnings[place].isNumeric ? .ordered(direction: directions[place]) : .unordered,
                cellCount: binnings[place].count, cells: bins[place].map(UInt16.init))
        }
        // One bag is enough to see what single features leave unexplained.
        let alone = boost(mains, bags: [0], rate: Self.mainRate)
        let coarse = binnings.indices.map { coarsened($0, along: alone.tables[0][$0]) }
        let pairs = self.pairs(coarse, alone.tables[0])
        let grids = pairs.map { pair in
            let columns = coarse[pair.1].count
            return BoostedTerm(
                shape: .grid(rows: coarse[pair.0].count, columns: columns), cellCount: coarse[pair.0].count * columns,
                cells: cells(pair, coarse))
        }
        let boosted = boost(mains + grids, bags: Array(0..<ModelTraining.foldCount), rate: Self.rate)
        var sum = AdditiveSum(base: base, binnings: binnings, bins: bins)
        for (place, tables) in Self.means(boosted.tables).enumerated() {
            if place < mains.count {
                sum.mains[place] = tables
            } else {
                let (first, second) = pairs[place - mains.count]
                sum.add(
                    tables, first, second, rowOf: coarse[first].cellOf, columnOf: coarse[second].cellOf,
                    columns: coarse[second].count)
            }
        }
        return (sum.model(trainedOn: table.outcomes.count), boosted.held)
    }

    /// Boosts bags side by side and stops where the rows held back are predicted best.
    ///
    /// - Returns: For each bag the tables at that round, and the scores of the rows held back, by row.
    private func boost(_ terms: [BoostedTerm], bags: [Int], rate: Double) -> (tables: [[[Double]]], held: [Double]) {
        let parts = bags.map { bag in
            (learning: folds.indices.filter { folds[$0] != bag }, held: folds.indices.filter { folds[$0] == bag })
        }
        var boostings = zip(bags, parts).map { bag, part in
            Boosting(
                terms, outcomes: table.outcomes, base: base, learning: part.learning, held: part.held, rate: rate,
                seed: seed &+ UInt64(bag))
        }
        let outcomes = parts.flatMap { $0.held.map { table.outcomes[$0] } }
        func loss() -> Double { Metrics.logLoss(boostings.flatMap(\.heldScores).map(Arithmetic.logistic), outcomes) }
        var best = (round: 0, loss: loss(), boostings: boostings)
        var round = 0
        while round < Self.roundsMax, round - best.round < Self.patience {
            for bag in boostings.indices { boostings[bag].round() }
            round += 1
            let loss = loss()
            if loss < best.loss { best = (round, loss, boostings) }
        }
        var held = [Double](repeating: base, count: table.outcomes.count)
        for (part, boosting) in zip(parts, best.boostings) {
            for (place, row) in part.held.enumerated() { held[row] = boosting.heldScores[place] }
        }
        return (best.boostings.map(\.tables), held)
    }

    private static func means(_ tables: [[[Double]]]) -> [[Double]] {
        guard let first = tables.first else { return [] }
        return first.indices.map { term in
            first[term].indices.map { cell in tables.reduce(0) { $0 + $1[term][cell] } / Double(tables.count) }
        }
    }

    /// The pairs of features that explain most of what single features leave over, the best first.
    ///
    /// A feature whose direction is given takes part in none, for a pair could turn it around.
    private func pairs(_ coarse: [Coarse], _ mains: [[Double]]) -> [(Int, Int)] {
        var gradients = [Double](repeating: base, count: table.outcomes.count)
        for (place, steps) in mains.enumerated() {
            for row in gradients.indices { gradients[row] += steps[Int(bins[place][row])] }
        }
        var curvatures = gradients
        for row in gradients.indices {
            let probability = Arithmetic.logistic(gradients[row])
            gradients[row] = (table.outcomes[row] ? 1 : 0) - probability
            curvatures[row] = probability * (1 - probability)
        }
        var learner = WeakLearner()
        learner.rectanglesMax = 4
        var ranked: [(gain: Double, pair: (Int, Int))] = []
        for first in binnings.indices {
            for second in binnings.indices where second > first && directions[first] == 0 && directions[second] == 0 {
                let (rows, columns) = (coarse[first].count, coarse[second].count)
                guard rows > 1, columns > 1 else { continue }
                var sums = [CellSum](repeating: CellSum(), count: rows * columns)
                for (row, cell) in cells((first, second), coarse).enumerated() {
                    sums[Int(cell)].gradient += gradients[row]
                    sums[Int(cell)].curvature += curvatures[row]
                }
                var steps = [Double](repeating: 0, count: rows * columns)
                sums.withUnsafeBufferPointer { learner.grid($0, rows: rows, columns: columns, into: &steps) }
                var gain = 0.0
                for (step, sum) in zip(steps, sums) { gain += step * (2 * sum.gradient - step * sum.curvature) }
                if gain > 0 { ranked.append((gain, (first, second))) }
            }
        }
        ranked.sort { $0.gain != $1.gain ? $0.gain > $1.gain : $0.pair < $1.pair }
        return ranked.prefix(Self.pairsMax).map(\.pair)
    }

    private func cells(_ pair: (Int, Int), _ coarse: [Coarse]) -> [UInt16] {
        let (rowOf, columnOf) = (coarse[pair.0].cellOf, coarse[pair.1].cellOf)
        let columns = UInt16(truncatingIfNeeded: coarse[pair.1].count)
        return zip(bins[pair.0], bins[pair.1]).map { first, second in
            UInt16(rowOf[Int(first)]) &* columns &+ UInt16(columnOf[Int(second)])
        }
    }

    /// Puts neighbouring bins together until few enough are left, with about equally many rows in each. Categories are neighbours
    /// where their own steps are alike. What is missing stays by itself.
    private func coarsened(_ place: Int, along main: [Double]) -> Coarse {
        var counts = [Int](repeating: 0, count: binnings[place].count)
        for bin in bins[place] { counts[Int(bin)] += 1 }
        let order = (1..<counts.count).sorted { left, right in
            binnings[place].isNumeric || main[left] == main[right] ? left < right : main[left] < main[right]
        }
        let first = counts[0] > 0 ? 1 : 0
        let limit = Self.pairBins - first
        let total = counts.dropFirst().reduce(0, +)
        var coarse = Coarse(cellOf: [UInt8](repeating: 0, count: counts.count), count: first)
        var held = 0
        var heldBefore = 0
        for (index, bin) in order.enumerated() {
            coarse.cellOf[bin] = UInt8(truncatingIfNeeded: coarse.count)
            held += counts[bin]
            let left = limit - (coarse.count - first)
            let isFull = order.count <= limit || Double(held - heldBefore) >= Double(total - heldBefore) / Double(left)
            if index == order.count - 1 || (isFull && left > 1) {
                coarse.count += 1
                heldBefore = held
            }
        }
        return coarse
    }
}
