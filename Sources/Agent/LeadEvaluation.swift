import CommandSocket
import Foundation
import LeadScoring
import Sales

/// What to measure the models of `LeadScoring` on: any table with known outcomes. No store is needed.
public struct LeadEvaluation: Sendable {
    public var file: String
    /// The column of outcomes, and the value in it that counts as won; nil where it is one of the usual words.
    public var target: String
    public var positive: String?
    /// Columns to leave out.
    public var dropped: [String]
    /// Whether the rows stand in the order of time, the oldest first.
    public var isInTimeOrder: Bool
    /// A folder for charts; nil for none.
    public var plots: String?

    public init(
        file: String, target: String, positive: String?, dropped: [String], isInTimeOrder: Bool, plots: String? = nil
    ) {
        self.plots = plots
        self.file = file
        self.target = target
        self.positive = positive
        self.dropped = dropped
        self.isInTimeOrder = isInTimeOrder
    }

    /// How many folds, and the seed that shuffles them.
    static let folds = 5
    static let seed: UInt64 = 1

    /// Trains every model that the number of outcomes can carry, on each fold's other rows or on the first 70 %, and measures it on what was
    /// held back.
    ///
    /// - Throws: `SalesError` for a file that cannot be read, `LeadScoringError` for a table that teaches nothing.
    public func run(progress: (CommandProgress) -> Void = { _ in }) throws -> LeadEvaluationResult {
        var text: TextTable?
        let encoding = try InputFile(file).readTable { record in
            if text == nil {
                text = try TextTable(header: record.fields)
            } else {
                try text?.append(record.fields, line: record.line)
            }
        }
        guard let text else { throw SalesError(.badFile, "The file is empty. Give a table with a line of column names.") }
        let reading = try text.labelled(
            target: target, positive: positive, dropping: dropped, isInTimeOrder: isInTimeOrder)
        let table = reading.table
        // Made first: a folder that cannot be is known before minutes of training.
        let drawing = try plots.map { try LeadPlots($0) }
        let splits = splits(table)
        for split in splits where Set(split.learning.map { table.outcomes[$0] }).count < 2 {
            let won = table.outcomes.count { $0 }
            throw SalesError(
                .badFile,
                isInTimeOrder
                    ? "All outcomes of the first 70 % of the rows are the same, so there is nothing to learn from. Add older rows."
                    : "Of \(table.outcomes.count) rows \(won) were won. At least two must be won and two not. Add rows.")
        }
        var trials: [Trial] = []
        for (place, split) in splits.enumerated() {
            progress(CommandProgress(label: "Training", done: place, total: splits.count))
            try trials.append(Trial(table.rows(split.learning), table.features, table.outcomes, split.held))
        }
        var result = LeadEvaluationResult(
            trials, encoding: encoding, columns: table.features.columns.count, outcomes: table.outcomes, notes: reading.notes,
            isInTimeOrder: isInTimeOrder)
        if let drawing, let kind = ScoringModel.Kind(rawValue: result.chosen) {
            let model = try ModelTraining.train(kind, on: table).model
            result.plots = try drawing.write(
                probabilities: trials.flatMap(\.probabilities), outcomes: trials.flatMap(\.outcomes), shapes: model.shapes)
        }
        return result
    }

    private func splits(_ table: LabelledTable) -> [(learning: [Int], held: [Int])] {
        let rows = Array(table.outcomes.indices)
        if isInTimeOrder {
            let cut = Folds.forwardCut(rows.count)
            return [(Array(rows[..<cut]), Array(rows[cut...]))]
        }
        let folds = Folds.stratified(table.outcomes, count: Self.folds, seed: Self.seed)
        return (0..<Self.folds).map { fold in
            (rows.filter { folds[$0] != fold }, rows.filter { folds[$0] == fold })
        }
    }
}

/// The models of one split, measured.
private struct Trial {
    struct Figures {
        let kind: ScoringModel.Kind
        let metrics: Metrics
        let trainSeconds: Double
    }

    var models: [Figures] = []
    /// The one that was chosen without a look at what was held back; its time is that of all models, for choosing takes them.
    let chosen: Figures
    /// What that one said of the rows held back, and what became of them.
    let probabilities: [Double]
    let outcomes: [Bool]

    init(_ learning: LabelledTable, _ features: FeatureTable, _ outcomes: [Bool], _ held: [Int]) throws {
        let rest = features.rows(held)
        let truth = held.map { outcomes[$0] }
        var trained: [TrainedModel] = []
        var said: [ScoringModel.Kind: [Double]] = [:]
        for kind in ModelTraining.kinds(labels: learning.outcomes.count) {
            let start = Trial.processorSeconds()
            let model = try ModelTraining.train(kind, on: learning)
            let spent = Trial.processorSeconds() - start
            trained.append(model)
            let probabilities = try model.model.score(rest, reasons: 0).probabilities
            said[kind] = probabilities
            models.append(
                Figures(kind: kind, metrics: Metrics(probabilities: probabilities, outcomes: truth), trainSeconds: spent))
        }
        let kind = ModelTraining.chosen(trained)?.model.kind
        guard let best = models.first(where: { $0.kind == kind }) else {
            throw SalesError(.badFile, "There is nothing in the table to train a model on.")
        }
        probabilities = said[best.kind] ?? []
        self.outcomes = truth
        chosen = Figures(
            kind: best.kind, metrics: best.metrics, trainSeconds: models.reduce(0) { $0 + $1.trainSeconds })
    }

    private static func processorSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
    }
}

public struct LeadEvaluationResult: Codable, Sendable {
    /// Figures on rows held back: the means over the folds, and beside each its standard deviation.
    public struct Model: Codable, Sendable {
        public var model: String
        public var auc: Double
        public var aucSpread: Double
        public var logloss: Double
        public var loglossSpread: Double
        public var brier: Double
        public var brierSpread: Double
        public var calibrationError: Double
        public var calibrationErrorSpread: Double
        /// Processor seconds.
        public var trainS: Double
        public var trainSSpread: Double
    }

    /// The model chosen, and in how many of the folds it was.
    public var chosen: String
    public var chosenIn: Int
    public var auc: Double
    public var aucSpread: Double
    public var logloss: Double
    public var loglossSpread: Double
    public var brier: Double
    public var brierSpread: Double
    public var calibrationError: Double
    public var calibrationErrorSpread: Double
    public var trainS: Double
    public var trainSSpread: Double
    public var models: [Model]
    public var rows: Int
    public var columns: Int
    /// The share of rows that were won.
    public var baseRate: Double
    /// `folds`, or `forward` for the first 70 % and the last 30 %.
    public var evaluation: String
    public var folds: Int
    public var encoding: String
    public var notes: [String]
    /// How many charts were written; nil where none were asked for.
    public var plots: Int?
}

extension LeadEvaluationResult {
    fileprivate init(
        _ trials: [Trial], encoding: String, columns: Int, outcomes: [Bool], notes: [String], isInTimeOrder: Bool
    ) {
        let kinds = ScoringModel.Kind.allCases
        // What most folds chose; of two, the simpler.
        var winner = ScoringModel.Kind.baseRate
        var most = 0
        for kind in kinds {
            let count = trials.count { $0.chosen.kind == kind }
            if count > most { (winner, most) = (kind, count) }
        }
        // Each fold with the model that was chosen there: how good the choice is, too.
        let overall = Model(trials.map(\.chosen), named: winner)
        self.init(
            chosen: winner.rawValue, chosenIn: most, auc: overall.auc, aucSpread: overall.aucSpread, logloss: overall.logloss,
            loglossSpread: overall.loglossSpread, brier: overall.brier, brierSpread: overall.brierSpread,
            calibrationError: overall.calibrationError, calibrationErrorSpread: overall.calibrationErrorSpread,
            trainS: overall.trainS, trainSSpread: overall.trainSSpread,
            models: kinds.compactMap { kind in
                let figures = trials.compactMap { trial in trial.models.first { $0.kind == kind } }
                return figures.count == trials.count ? Model(figures, named: kind) : nil
            },
            rows: outcomes.count, columns: columns, baseRate: Double(outcomes.count { $0 }) / Double(max(1, outcomes.count)),
            evaluation: isInTimeOrder ? "forward" : "folds", folds: trials.count, encoding: encoding, notes: notes)
    }
}

extension LeadEvaluationResult.Model {
    fileprivate init(_ figures: [Trial.Figures], named kind: ScoringModel.Kind) {
        func over(_ value: (Trial.Figures) -> Double) -> (mean: Double, spread: Double) {
            let values = figures.map(value)
            let mean = values.reduce(0, +) / Double(max(1, values.count))
            let squares = values.reduce(0.0) { $0 + ($1 - mean) * ($1 - mean) }
            return (mean, values.count < 2 ? 0 : (squares / Double(values.count - 1)).squareRoot())
        }
        let (auc, aucSpread) = over(\.metrics.auc)
        let (logloss, loglossSpread) = over(\.metrics.logLoss)
        let (brier, brierSpread) = over(\.metrics.brier)
        let (calibrationError, calibrationErrorSpread) = over(\.metrics.calibrationError)
        let (trainS, trainSSpread) = over(\.trainSeconds)
        self.init(
            model: kind.rawValue, auc: auc, aucSpread: aucSpread, logloss: logloss, loglossSpread: loglossSpread, brier: brier,
            brierSpread: brierSpread, calibrationError: calibrationError, calibrationErrorSpread: calibrationErrorSpread,
            trainS: trainS, trainSSpread: trainSSpread)
    }
}
