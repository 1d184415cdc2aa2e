/// Trains logistic regression with a ridge: numbers are scaled and held within bounds, each category and what
/// is missing has a weight of its own.
struct RidgeTraining {
    /// One column of the regression's matrix.
    private enum Source {
        case number(feature: Int)
        /// A bin of a feature: a category, or what is missing.
        case bin(feature: Int, bin: Int)
    }

    /// What a number becomes: (held number − centre) / scale.
    private struct Scale {
        let low: Double
        let high: Double
        let centre: Double
        let deviation: Double
    }

    private let outcomes: [Double]
    private let rowCount: Int
    private let binnings: [Binning]
    private let scales: [Scale?]
    private let sources: [Source]
    /// The direction that a weight must keep: 1, −1, or 0 for either.
    private let directions: [Int]
    /// The scaled numbers, row by row; 0 where one is missing. The first is the 1 of the intercept.
    private let dense: [Double]
    private let denseCount: Int
    /// The matrix columns that are 1 in a row, row by row: for each feature with bins the one of its bin, or −1.
    private let ones: [Int32]
    private let onesCount: Int
    /// Where each number's and each bin's weight is; the intercept is weight 0.
    private let weightCount: Int

    init(_ table: LabelledTable, directions: [String: Int]) {
        let rowCount = table.features.rowCount
        self.rowCount = rowCount
        outcomes = table.outcomes.map { $0 ? 1 : 0 }
        let columns = table.features.columns
        binnings = columns.map { column in
            if case .numbers = column.values { return Binning(name: column.name, kind: .numbers(edges: [])) }
            return Binning(column, limit: Binning.binsMax - 1)
        }
        scales = columns.map(Self.scale)
        var sources: [Source] = []
        var signs = [0]
        for (feature, scale) in scales.enumerated() where scale != nil {
            sources.append(.number(feature: feature))
            signs.append(directions[columns[feature].name] ?? 0)
        }
        denseCount = sources.count + 1
        var bins: [[UInt8]] = []
        var firstWeight: [[Int32]] = []
        for (feature, binning) in binnings.enumerated() {
            let cells = binning.bins(columns[feature].values)
            var counts = [Int](repeating: 0, count: binning.count)
            for cell in cells { counts[Int(cell)] += 1 }
            // A bin in which no row is, or every row, tells nothing apart; nor does that a number is there.
            let used = counts.indices.filter { bin in
                counts[bin] > 0 && counts[bin] < rowCount && !(binning.isNumeric && bin > 0)
            }
            guard !used.isEmpty else { continue }
            var weights = [Int32](repeating: -1, count: binning.count)
            for bin in used {
                weights[bin] = Int32(sources.count + 1)
                sources.append(.bin(feature: feature, bin: bin))
                signs.append(0)
            }
            bins.append(cells)
            firstWeight.append(weights)
        }
        self.sources = sources
        self.directions = signs
        weightCount = sources.count + 1
        onesCount = bins.count
        var dense = [Double](repeating: 1, count: rowCount * denseCount)
        var place = 1
        for (feature, scale) in scales.enumerated() {
            guard let scale, case .numbers(let numbers) = columns[feature].values else { continue }
            for row in 0..<rowCount {
                let number = numbers[row]
                dense[row * denseCount + place] =
                    number.isNaN ? 0 : (min(scale.high, max(scale.low, number)) - scale.centre) / scale.deviation
            }
            place += 1
        }
        self.dense = dense
        var ones = [Int32](repeating: -1, count: rowCount * onesCount)
        for (place, cells) in bins.enumerated() {
            for row in 0..<rowCount { ones[row * onesCount + place] = firstWeight[place][Int(cells[row])] }
        }
        self.ones = ones
    }

    /// So many deviations from the centre a number is held.
    private static let reach = 8.0

    /// Nil for what is no number, or always the same one.
    private static func scale(_ column: FeatureTable.Column) -> Scale? {
        guard case .numbers(let numbers) = column.values else { return nil }
        let sorted = numbers.filter { !$0.isNaN }.sorted()
        guard let first = sorted.first, let last = sorted.last, first < last else { return nil }
        // One in 200 at either end may be a slip of the pen; a rare mark must stay.
        var low = sorted[sorted.count / 200]
        var high = sorted[sorted.count - 1 - sorted.count / 200]
        if low == high { (low, high) = (first, last) }
        // Numbers beyond count as these, so that distances and shares stay finite.
        (low, high) = (max(low, -1e300), min(high, 1e300))
        // By way of parts of the range, so that huge numbers do not overflow.
        let width = high / 2 - low / 2
        guard width > 0 else { return nil }
        func part(_ number: Double) -> Double { (min(high, max(low, number)) / 2 - low / 2) / width }
        let mean = sorted.reduce(0.0) { $0 + part($1) } / Double(sorted.count)
        let variance = sorted.reduce(0.0) { $0 + (part($1) - mean) * (part($1) - mean) } / Double(sorted.count)
        let deviation = variance.squareRoot() * width * 2
        guard deviation > 0, deviation.isFinite else { return nil }
        let centre = low + mean * width * 2
        // Beyond what was seen a line goes on, for times change; but not for ever.
        return Scale(low: centre - reach * deviation, high: centre + reach * deviation, centre: centre, deviation: deviation)
    }

    /// Newton's method from given weights, on some rows.
    ///
    /// - Parameter ridge: The weight of half the sum of squared weights, the intercept's left out, beside the summed log-loss.
    func weights(rows: [Int], ridge: Double, from start: [Double]) -> [Double] {
        var free = [Bool](repeating: true, count: weightCount)
        while true {
            var weights = start
            for place in weights.indices where !free[place] { weights[place] = 0 }
            var last = (weights: weights, loss: Double.infinity, step: [Double]())
            for _ in 0..<50 {
                let (step, loss) = newtonStep(rows, ridge: ridge, weights, free)
                if loss > last.loss {
                    // Too far: the curvature at the last place was no guide. Half as far.
                    for place in weights.indices {
                        last.step[place] /= 2
                        weights[place] = last.weights[place] + last.step[place]
                    }
                    continue
                }
                last = (weights, loss, step)
                var largest = 0.0
                for place in weights.indices {
                    weights[place] += step[place]
                    largest = max(largest, step[place].magnitude)
                }
                if largest < 1e-3 { break }
            }
            // A weight that goes against what the trade knows is left out, and the others fitted again.
            let wrong = weights.indices.filter { Double(directions[$0]) * weights[$0] < 0 }
            if wrong.isEmpty { return weights }
            for place in wrong { free[place] = false }
        }
    }

    private func start(rows: [Int]) -> [Double] {
        let won = rows.reduce(0.0) { $0 + outcomes[$1] }
        var weights = [Double](repeating: 0, count: weightCount)
        weights[0] = Arithmetic.log((won + 0.5) / (Double(rows.count) - won + 0.5))
        return weights
    }

    func logOdds(_ weights: [Double], row: Int) -> Double {
        dense.withUnsafeBufferPointer { dense in
            ones.withUnsafeBufferPointer { ones in
                weights.withUnsafeBufferPointer { Self.logOdds($0, dense, ones, row, denseCount, onesCount) }
            }
        }
    }

    @inline(__always)
    private static func logOdds(
        _ weights: UnsafeBufferPointer<Double>, _ dense: UnsafeBufferPointer<Double>, _ ones: UnsafeBufferPointer<Int32>,
        _ row: Int, _ denseCount: Int, _ onesCount: Int
    ) -> Double {
        var sum = 0.0
        for place in 0..<denseCount { sum += weights[place] * dense[row &* denseCount &+ place] }
        for place in 0..<onesCount {
            let weight = Int(ones[row &* onesCount &+ place])
            if weight >= 0 { sum += weights[weight] }
        }
        return sum
    }

    /// Newton's step from given weights, and the loss there, the ridge's part included.
    private func newtonStep(
        _ rows: [Int], ridge: Double, _ weights: [Double], _ free: [Bool]
    ) -> (step: [Double], loss: Double) {
        let width = weightCount
        var gradient = [Double](repeating: 0, count: width)
        var matrix = [Double](repeating: 0, count: width * width)
        let denseCount = denseCount
        let onesCount = onesCount
        var loss = 0.0
        dense.withUnsafeBufferPointer { dense in
            ones.withUnsafeBufferPointer { ones in
                weights.withUnsafeBufferPointer { weights in
                    gradient.withUnsafeMutableBufferPointer { gradient in
                        matrix.withUnsafeMutableBufferPointer { matrix in
                            for row in rows {
                                let probability = Arithmetic.logistic(
                                    Self.logOdds(weights, dense, ones, row, denseCount, onesCount))
                                let residual = outcomes[row] - probability
                                loss -= Arithmetic.log(max(1e-300, 1 - residual.magnitude))
                                let curvature = probability * (1 - probability)
                                let numbers = row &* denseCount
                                // The lower half: numbers first, then the ones below them.
                                for place in 0..<denseCount {
                                    let number = dense[numbers &+ place]
                                    gradient[place] += residual * number
                                    let weighted = curvature * number
                                    for other in 0...place {
                                        matrix[place &* width &+ other] += weighted * dense[numbers &+ other]
                                    }
                                }
                                for place in 0..<onesCount {
                                    let one = Int(ones[row &* onesCount &+ place])
                                    if one < 0 { continue }
                                    gradient[one] += residual
                                    let line = one &* width
                                    for other in 0..<denseCount { matrix[line &+ other] += curvature * dense[numbers &+ other] }
                                    for before in 0...place {
                                        let other = Int(ones[row &* onesCount &+ before])
                                        if other >= 0 { matrix[line &+ other] += curvature }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        for place in 0..<width {
            // The intercept's tiny ridge keeps the matrix regular where one class is missing.
            let ridge = place == 0 ? 1e-6 : ridge
            loss += ridge * weights[place] * weights[place] / 2
            gradient[place] -= ridge * weights[place]
            matrix[place * width + place] += ridge
            if !free[place] {
                for other in 0..<width {
                    matrix[max(place, other) * width + min(place, other)] = place == other ? 1 : 0
                }
                gradient[place] = 0
            }
        }
        return (Self.solved(matrix, gradient, width), loss)
    }

    /// Cholesky's method for a symmetric positive matrix, of which the lower half is read.
    private static func solved(_ matrix: [Double], _ right: [Double], _ width: Int) -> [Double] {
        var root = matrix
        var solution = right
        root.withUnsafeMutableBufferPointer { root in
            for column in 0..<width {
                for row in column..<width {
                    var sum = root[row * width + column]
                    for place in 0..<column { sum -= root[row * width + place] * root[column * width + place] }
                    if row == column {
                        root[row * width + column] = max(sum, 1e-12).squareRoot()
                    } else {
                        root[row * width + column] = sum / root[column * width + column]
                    }
                }
            }
            for row in 0..<width {
                var sum = solution[row]
                for place in 0..<row { sum -= root[row * width + place] * solution[place] }
                solution[row] = sum / root[row * width + row]
            }
            for row in (0..<width).reversed() {
                var sum = solution[row]
                for place in (row + 1)..<max(row + 1, width) { sum -= root[place * width + row] * solution[place] }
                solution[row] = sum / root[row * width + row]
            }
        }
        return solution
    }

    /// The model with such weights. Each feature's shares are moved so that their mean over the rows is 0, and the base with them.
    func model(_ weights: [Double]) -> ScoringModel {
        var tables = binnings.map { [Double](repeating: 0, count: $0.count) }
        var slopes = [Double](repeating: 0, count: binnings.count)
        for (place, source) in sources.enumerated() {
            switch source {
            case .number(let feature): slopes[feature] = weights[place + 1] / (scales[feature]?.deviation ?? 1)
            case .bin(let feature, let bin): tables[feature][bin] = weights[place + 1]
            }
        }
        var means = [Double](repeating: 0, count: binnings.count)
        for row in 0..<rowCount {
            for place in 0..<onesCount {
                let weight = Int(ones[row * onesCount + place])
                if weight > 0, case .bin(let feature, _) = sources[weight - 1] { means[feature] += weights[weight] }
            }
        }
        var base = weights[0]
        var terms: [ScoringModel.Term] = []
        for feature in binnings.indices {
            if let scale = scales[feature] {
                guard slopes[feature] != 0 || tables[feature][0] != 0 else { continue }
                terms.append(
                    ScoringModel.Term(
                        features: [feature],
                        shape: .line(
                            slope: slopes[feature], centre: scale.centre, low: scale.low, high: scale.high,
                            missing: tables[feature][0])))
            } else if tables[feature].contains(where: { $0 != 0 }) {
                let mean = means[feature] / Double(max(1, rowCount))
                base += mean
                // What was never seen in training keeps a share of 0: that of the mean lead.
                terms.append(
                    ScoringModel.Term(features: [feature], shape: .table(tables[feature].map { $0 == 0 ? 0 : $0 - mean })))
            }
        }
        return ScoringModel(kind: .ridge, base: base, features: binnings, terms: terms, trainedOn: rowCount)
    }
}

extension RidgeTraining {
    /// Ridges to choose from, the strongest first; the weights are of scaled numbers.
    private static let ridges: [Double] = [100_000, 10_000, 1_000, 100, 10, 1]

    /// Chooses the ridge by the log-loss on the folds, and fits all rows with it. Goes on to weaker ones until two in a row were worse.
    ///
    /// - Parameter isForward: Whether each fold is predicted from the folds before it alone, and the first from none.
    /// - Returns: The model, and for each row the log-odds by a model that did not learn from it.
    func fit(folds: [Int], isForward: Bool) -> (model: ScoringModel, heldLogOdds: [Double]) {
        let count = (folds.max() ?? 0) + 1
        let all = Array(0..<rowCount)
        let first = start(rows: all)
        let held = folds.indices.filter { !isForward || folds[$0] > 0 }
        let outcomes = held.map { self.outcomes[$0] == 1 }
        var best = (loss: Double.infinity, ridge: 0.0, logOdds: [Double](), near: first)
        var worse = 0
        var near = [[Double]](repeating: first, count: count)
        for ridge in Self.ridges {
            var logOdds = [Double](repeating: first[0], count: rowCount)
            for fold in (isForward ? 1 : 0)..<max(count, isForward ? 2 : 1) {
                let learning = all.filter { isForward ? folds[$0] < fold : folds[$0] != fold }
                near[fold] = weights(rows: learning, ridge: ridge, from: near[fold])
                for row in all where folds[row] == fold { logOdds[row] = self.logOdds(near[fold], row: row) }
            }
            let loss = Metrics.logLoss(held.map { Arithmetic.logistic(logOdds[$0]) }, outcomes)
            if loss < best.loss {
                best = (loss, ridge, logOdds, near[count - 1])
                worse = 0
            } else {
                worse += 1
                if worse == 2 { break }
            }
        }
        return (model(weights(rows: all, ridge: best.ridge, from: best.near)), best.logOdds)
    }
}
