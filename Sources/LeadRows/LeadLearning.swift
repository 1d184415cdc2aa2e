import CRDT
import Foundation
import LeadScoring
import Sales
import StoreInterface

/// How a model is to be trained on a store's own leads.
public struct LeadTrainingOptions: Codable, Sendable, Hashable {
    /// Within how many days a lead must be won to count as won; nil for the usual.
    public var horizon: Int?
    /// Whether the days that rows carry count rather than when they were written: for an imported history.
    public var byDates: Bool?
    /// Whether the new model is used even if the comparison does not speak for it.
    public var force: Bool?

    public init(horizon: Int? = nil, byDates: Bool? = nil, force: Bool? = nil) {
        self.horizon = horizon
        self.byDates = byDates
        self.force = force
    }
}

/// What a training came to. Laptop and hub print it alike.
public struct LeadTrainingResult: Codable, Sendable {
    /// One that was tried, and how it did on outcomes that it had not learnt from.
    public struct Candidate: Codable, Sendable {
        public var model: String
        public var auc: Double
        public var logloss: Double
        public var brier: Double
        public var calibrationError: Double

        init(_ name: String, _ metrics: Metrics) {
            (model, auc, logloss) = (name, metrics.auc, metrics.logLoss)
            (brier, calibrationError) = (metrics.brier, metrics.calibrationError)
        }
    }

    /// Leads that were learnt from, and how many of them were won within the horizon.
    public var labels: Int
    public var won: Int
    public var horizonDays: Int
    public var candidates: [Candidate]
    /// The kind that was chosen; nil where there are too few outcomes for any.
    public var chosen: String?
    /// The new model's version; nil where none was made.
    public var version: String?
    /// Whether it carries the scores from now on, and if not, why.
    public var isUsed: Bool
    public var reason: String?
    public var notes: [String]
}

/// Learns from the leads that a store holds, and makes the model's row. The learning is done outside of any write; should rows change
/// meanwhile, the model is one of a moment ago.
public struct LeadLearning: Sendable {
    private let trained: LeadTraining.Result
    private let rule: OutcomeRule
    private let before: ModelRow?
    /// As it is to be said, but for the version of a model that is yet to be written.
    private var result: LeadTrainingResult

    /// Whether there is a model to be written.
    public private(set) var isNew = false

    /// What is learnt from, as a store had it at one moment. Training takes long, and a read that is held open keeps others waiting.
    public struct Lessons: Sendable {
        fileprivate let rows: LeadRows
        fileprivate let shelf: ModelShelf
        fileprivate let rule: OutcomeRule
        fileprivate let isForced: Bool

        /// - Throws: `SalesError` for a horizon out of range.
        public init(_ view: any StoreReader, _ options: LeadTrainingOptions) throws {
            var rule = OutcomeRule()
            if let days = options.horizon {
                guard (1...3_650).contains(days) else {
                    throw SalesError(.badValue, "The horizon must be 1 to 3650 days. Within how many days is a lead to be won?")
                }
                rule.horizonDays = days
            }
            rows = try LeadRows(view, dating: options.byDates == true ? .own : .written)
            shelf = try ModelShelf(view)
            self.rule = rule
            isForced = options.force == true
        }
    }

    /// - Parameters:
    ///   - today: Days since 1970.
    ///   - progress: Models trained, and how many there will be; may throw to stop.
    /// - Throws: `LeadScoringError` where the leads teach nothing.
    public init(_ lessons: Lessons, today: Int, progress: (Int, Int) throws -> Void) throws {
        let (shelf, rule) = (lessons.shelf, lessons.rule)
        let inUse = shelf.inUse()
        let trained = try LeadTraining.train(
            lessons.rows.histories, rule: rule, today: today,
            present: inUse.map { LeadTraining.Present(model: $0.model, until: $0.row.until) }, progress: progress)
        (self.trained, self.rule, before) = (trained, rule, inUse?.row)
        result = LeadTrainingResult(
            labels: trained.labels, won: trained.won, horizonDays: rule.horizonDays,
            candidates: trained.candidates.map { LeadTrainingResult.Candidate($0.model.kind.rawValue, $0.heldMetrics) },
            chosen: trained.model?.model.kind.rawValue, version: nil, isUsed: false, reason: nil, notes: trained.notes)
        if let points = trained.points {
            result.candidates.append(LeadTrainingResult.Candidate(PointsTable.standard.version, points))
        }
        if case .keep(let why) = trained.verdict { result.reason = why }
        // The share won is no model: it puts leads in no order.
        guard let model = trained.model?.model, model.kind != .baseRate else { return }
        if let known = shelf.rows.first(where: { $0.hash == ModelRow.hash(of: model) }) {
            result.version = known.version
            result.isUsed = inUse?.row.id == known.id
            result.reason = "There is nothing new to learn: the model is \(known.version), bit by bit."
            return
        }
        isNew = true
        result.isUsed = trained.verdict == .replace || lessons.isForced
        if result.isUsed { result.reason = nil }
    }

    /// What it came to, with the version of the model that `write` made.
    public func result(version: String? = nil) -> LeadTrainingResult {
        var result = result
        if let version { result.version = version }
        return result
    }

    /// Writes the model as a row. A model writes rows of machines' entities alone, whatever it may have learnt: never a customer, a stage, a
    /// task.
    ///
    /// - Parameter now: Milliseconds since 1970.
    /// - Returns: The model's version.
    public func write(to builder: inout TransactionBuilder, _ schema: Schema, now: Int64) throws -> String {
        guard let entity = schema.entity(named: "scoring_model"), entity.isMachine else {
            throw SalesError(.badSchema, "Models cannot write the rows of people. Update Satchel.")
        }
        guard let model = trained.model else { return "" }
        let fields = try ModelFields(entity)
        let hash = ModelRow.hash(of: model.model)
        let kind = model.model.kind.rawValue
        let version = "\(kind)-\(CalendarDay.text(now / millisecondsOfDay) ?? "")-\(hash.prefix(8))"
        let metrics = model.heldMetrics
        var values: [(Field, Value)] = [
            (fields.version, .text(version)), (fields.kind, .text(kind)), (fields.features, .text(LeadFeature.version)),
            (fields.trained, .time(now)), (fields.labels, .int(Int64(trained.labels))), (fields.won, .int(Int64(trained.won))),
            (fields.horizon, .int(Int64(rule.horizonDays))), (fields.from, .date(Int64(trained.from))),
            (fields.until, .date(Int64(trained.until))), (fields.hash, .text(hash)),
            (fields.content, .text(Data(model.model.encoded).base64EncodedString())),
        ]
        let figures = [
            (fields.auc, metrics.auc), (fields.logLoss, metrics.logLoss), (fields.brier, metrics.brier),
            (fields.calibration, metrics.calibrationError), (fields.pointsLogLoss, trained.points?.logLoss ?? 0),
        ]
        for (field, number) in figures { if let float = Value.Float(number) { values.append((field, .float(float))) } }
        let groups = CalibrationGroup.groups(model.heldProbabilities, model.heldOutcomes, count: 10)
        values.append((fields.groups, .text(ModelRow.text(groups))))
        if let before { values.append((fields.before, .link(before.id))) }
        if result.isUsed { values.append((fields.usedSince, .time(now))) }
        if let remark = result.reason { values.append((fields.remark, .text(remark))) }
        let row = builder.create(entity.id)
        for (field, value) in values {
            builder.write(.register(value), to: field.cell(), of: row, sensitivity: field.sensitivity)
        }
        return version
    }
}
