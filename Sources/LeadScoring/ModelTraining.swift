/// A model, and what it said about rows that it had not learnt from.
public struct TrainedModel: Sendable, Hashable {
    public let model: ScoringModel
    /// The probabilities of the rows held back, and what became of them. The same rows for all models of one table.
    public let heldProbabilities: [Double]
    public let heldOutcomes: [Bool]

    public var heldMetrics: Metrics { Metrics(probabilities: heldProbabilities, outcomes: heldOutcomes) }

    /// By how much this model's mean log-loss on the rows held back is above another's, and the standard error of that.
    func lossBeyond(_ other: TrainedModel) -> (mean: Double, error: Double) {
        let differences = heldOutcomes.indices.map { row in
            Metrics.logLoss([heldProbabilities[row]], [heldOutcomes[row]])
                - Metrics.logLoss([other.heldProbabilities[row]], [heldOutcomes[row]])
        }
        let count = Double(max(2, differences.count))
        let mean = differences.reduce(0, +) / count
        let squares = differences.reduce(0.0) { $0 + ($1 - mean) * ($1 - mean) }
        return (mean, (squares / (count - 1) / count).squareRoot())
    }
}

/// Which way a feature's number may move the chance of winning.
public enum Direction: Int, Sendable, Hashable, Codable {
    case rising = 1
    case falling = -1
}

/// Trains models, and chooses between them.
public enum ModelTraining {
    /// Labelled outcomes from which on a regression may carry the score, and from which on an additive model may.
    public static let ridgeLabelsMin = 80
    public static let additiveLabelsMin = 1_000

    /// The models that so many labelled outcomes can carry, the simplest first.
    public static func kinds(labels: Int) -> [ScoringModel.Kind] {
        if labels < ridgeLabelsMin { return [.baseRate] }
        return labels < additiveLabelsMin ? [.baseRate, .ridge] : [.baseRate, .ridge, .additive]
    }

    /// Trains one model. Equal tables give equal bits.
    ///
    /// What it says about rows held back comes from models trained on others: on the other folds, or, for a table in the order of
    /// time, on the blocks before, for each block but the first. The model itself learns from all rows.
    ///
    /// - Parameter directions: By the name of a numeric column, the way in which it may move the score.
    /// - Complexity: O(rows · features²) for the ridge, O(rows · (features² + rounds)) for the additive model.
    public static func train(
        _ kind: ScoringModel.Kind, on table: LabelledTable, directions: [String: Direction] = [:], seed: UInt64 = 1
    ) throws -> TrainedModel {
        let signs = directions.mapValues(\.rawValue)
        let folds = folds(table, seed)
        var fitted = fit(kind, table, signs, seed)
        if table.isInTimeOrder, kind != .ridge {
            for fold in 1..<foldCount {
                let earlier = folds.indices.filter { folds[$0] < fold }
                let block = folds.indices.filter { folds[$0] == fold }
                let scores = try fit(kind, table.part(earlier), signs, seed).model.score(
                    table.features.rows(block), reasons: 0)
                for (row, score) in zip(block, scores.logOdds) { fitted.heldLogOdds[row] = score }
            }
        }
        let held = folds.indices.filter { !table.isInTimeOrder || folds[$0] > 0 }
        return TrainedModel(
            model: fitted.model, heldProbabilities: held.map { Arithmetic.logistic(fitted.heldLogOdds[$0]) },
            heldOutcomes: held.map { table.outcomes[$0] })
    }

    /// The model with the least log-loss on the rows held back; the simpler of two, unless the other is better by more than the standard
    /// error of their difference. The base rate, which puts leads in no order, is chosen only where every other model is worse by more than
    /// that error, and by more than a hundredth. Nil where there is none.
    ///
    /// - Precondition: All were trained on the same table.
    public static func chosen(_ models: [TrainedModel]) -> TrainedModel? {
        let order = ScoringModel.Kind.allCases
        let simplestFirst = models.sorted {
            (order.firstIndex(of: $0.model.kind) ?? 0) < (order.firstIndex(of: $1.model.kind) ?? 0)
        }
        var best: TrainedModel?
        for model in simplestFirst {
            guard let simpler = best else {
                best = model
                continue
            }
            let (gain, error) = simpler.lossBeyond(model)
            // A model that is held back strongly differs from the base rate by next to nothing, and not at all by chance.
            let allowance = max(error, simpler.heldMetrics.logLoss / 100)
            if gain > (simpler.model.kind == .baseRate ? -allowance : error) { best = model }
        }
        return best
    }

    private static func fit(
        _ kind: ScoringModel.Kind, _ table: LabelledTable, _ signs: [String: Int], _ seed: UInt64
    ) -> (model: ScoringModel, heldLogOdds: [Double]) {
        let fitted: (model: ScoringModel, heldLogOdds: [Double])
        switch kind {
        case .baseRate: return baseRate(table)
        case .ridge:
            fitted = RidgeTraining(table, directions: signs).fit(folds: folds(table, seed), isForward: table.isInTimeOrder)
        case .additive: fitted = AdditiveTraining(table, directions: signs, seed: seed).fit()
        }
        // What changes with time would pass for bad calibration.
        let calibration = table.isInTimeOrder ? .none : PlattScaling.fitted(fitted.heldLogOdds, table.outcomes)
        if calibration == .none { return (fitted.model.rounded(), fitted.heldLogOdds) }
        return (
            fitted.model.scaled(by: calibration.slope, plus: calibration.offset).rounded(),
            fitted.heldLogOdds.map { calibration.slope * $0 + calibration.offset }
        )
    }

    static let foldCount = 5

    /// For each row the fold that holds it back while a model is trained: blocks of neighbours where rows stand in the order of time,
    /// for what happens at one time is alike, and a shuffled fold would know it already.
    static func folds(_ table: LabelledTable, _ seed: UInt64) -> [Int] {
        if !table.isInTimeOrder { return Folds.stratified(table.outcomes, count: foldCount, seed: seed) }
        let rowCount = table.features.rowCount
        return (0..<rowCount).map { $0 * foldCount / rowCount }
    }

    /// The share won, with half a lead added to either side: what nobody won yet may still be won.
    private static func baseRate(_ table: LabelledTable) -> (model: ScoringModel, heldLogOdds: [Double]) {
        let won = table.outcomes.count { $0 }
        let base = Arithmetic.log((Double(won) + 0.5) / (Double(table.outcomes.count - won) + 0.5))
        let model = ScoringModel(kind: .baseRate, base: base, features: [], terms: [], trainedOn: table.outcomes.count)
        return (model, [Double](repeating: base, count: table.outcomes.count))
    }
}
