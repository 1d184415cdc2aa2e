import CRDT
import CommandSocket
import Foundation
import LeadRows
import LeadScoring
import SQLiteStore
import Sales

extension Agent {
    /// Learns from this store's own leads, writes the model as a row, and uses it if the comparison speaks for it.
    ///
    /// The training runs outside of any write; should the rows change meanwhile, the model is one of a moment ago.
    func trainLeads(
        _ options: LeadTrainingOptions, progress: @escaping @Sendable (CommandProgress) -> Void
    ) throws -> LeadTrainingResult {
        var rule = OutcomeRule()
        if let days = options.horizon {
            guard (1...3_650).contains(days) else {
                throw SalesError(.badValue, "The horizon must be 1 to 3650 days. Within how many days is a lead to be won?")
            }
            rule.horizonDays = days
        }
        let (trained, before) = try store.read { view in
            let today = try today(view)
            let rows = try LeadRows(view, dating: options.byDates == true ? .own : .written)
            let inUse = try ModelShelf(view).inUse()
            let trained = try LeadTraining.train(
                rows.histories, rule: rule, today: today,
                present: inUse.map { LeadTraining.Present(model: $0.model, until: $0.row.until) }
            ) { progress(CommandProgress(label: "Training", done: $0, total: $1)) }
            return (trained, inUse?.row)
        }
        var result = LeadTrainingResult(
            labels: trained.labels, won: trained.won, horizonDays: rule.horizonDays,
            candidates: trained.candidates.map { candidate in
                LeadTrainingResult.Candidate(candidate.model.kind.rawValue, candidate.heldMetrics)
            }, chosen: trained.model?.model.kind.rawValue, version: nil, isUsed: false, reason: nil, notes: trained.notes)
        if let points = trained.points {
            result.candidates.append(LeadTrainingResult.Candidate(PointsTable.standard.version, points))
        }
        if case .keep(let why) = trained.verdict { result.reason = why }
        // The share won is no model: it puts leads in no order.
        guard let model = trained.model, model.model.kind != .baseRate else { return result }
        if let known = try store.read({ try ModelShelf($0) }).rows.first(where: { $0.hash == ModelRow.hash(of: model.model) }) {
            result.version = known.version
            result.isUsed = try store.read { try ModelShelf($0) }.inUse()?.row.id == known.id
            result.reason = "There is nothing new to learn: the model is \(known.version), bit by bit."
            return result
        }
        result.isUsed = trained.verdict == .replace || options.force == true
        if result.isUsed { result.reason = nil }
        result.version = try save(model, trained, rule, before, isUsed: result.isUsed, remark: result.reason ?? "")
        onWrite()
        return result
    }

    /// A model writes rows of machines' entities alone, whatever it may have learnt: never a customer, a stage, a task.
    private func save(
        _ trained: TrainedModel, _ result: LeadTraining.Result, _ rule: OutcomeRule, _ before: ModelRow?, isUsed: Bool,
        remark: String
    ) throws -> String {
        let entity = try requireEntity("scoring_model")
        guard entity.isMachine else { throw SalesError(.badSchema, "Models cannot write the rows of people.") }
        let fields = try ModelFields(entity)
        let model = trained.model
        let hash = ModelRow.hash(of: model)
        return try store.write { editor in
            let now = try now(editor)
            let day = CalendarDay.text(now / 86_400_000) ?? ""
            let version = "\(model.kind.rawValue)-\(day)-\(hash.prefix(8))"
            let metrics = trained.heldMetrics
            var values: [(Field, Value)] = [
                (fields.version, .text(version)), (fields.kind, .text(model.kind.rawValue)),
                (fields.features, .text(LeadFeature.version)), (fields.trained, .time(now)),
                (fields.labels, .int(Int64(result.labels))), (fields.won, .int(Int64(result.won))),
                (fields.horizon, .int(Int64(rule.horizonDays))), (fields.from, .date(Int64(result.from))),
                (fields.until, .date(Int64(result.until))), (fields.hash, .text(hash)),
                (fields.content, .text(Data(model.encoded).base64EncodedString())),
            ]
            let figures = [
                (fields.auc, metrics.auc), (fields.logLoss, metrics.logLoss), (fields.brier, metrics.brier),
                (fields.calibration, metrics.calibrationError), (fields.pointsLogLoss, result.points?.logLoss ?? 0),
            ]
            for (field, number) in figures { if let float = Value.Float(number) { values.append((field, .float(float))) } }
            let groups = CalibrationGroup.groups(trained.heldProbabilities, trained.heldOutcomes, count: 10)
            values.append((fields.groups, .text(ModelRow.text(groups))))
            if let before { values.append((fields.before, .link(before.id))) }
            if isUsed { values.append((fields.usedSince, .time(now))) }
            if !remark.isEmpty { values.append((fields.remark, .text(remark))) }
            try commit(editor, operation: operation()) { builder in
                let row = builder.create(entity.id)
                for (field, value) in values {
                    builder.write(.register(value), to: field.cell(), of: row, sensitivity: field.sensitivity)
                }
            }
            return version
        }
    }

    /// The models, the newest first; with `use`, one of them or `points` carries the scores from now on.
    func leadModels(use version: String?) throws -> LeadModelsResult {
        if let version {
            try useModel(version)
            onWrite()
        }
        return try store.read { view in
            let shelf = try ModelShelf(view)
            let inUse = shelf.inUse()
            let today = try today(view)
            var notes = shelf.notes
            var models: [LeadModelsResult.Model] = []
            for row in shelf.rows {
                var shown = LeadModelsResult.Model(row, shelf)
                do {
                    _ = try row.model()
                } catch let error as LeadScoringError {
                    shown.problem = error.message
                }
                if let inUse, inUse.row.id == row.id {
                    shown.isUsed = true
                    let watch = try watch(inUse.row, inUse.model, view, today: today)
                    shown.months = watch.months.map(LeadModelsResult.Model.Month.init)
                    if watch.isWorseThanPrior { notes.append(ScoreCarrier.worse(row, watch.count)) }
                }
                models.append(shown)
            }
            return LeadModelsResult(basis: try carrier(view, today: today).basis, models: models, notes: notes)
        }
    }

    func watch(_ row: ModelRow, _ model: ScoringModel, _ view: StoreView, today: Int) throws -> LeadTraining.Watch {
        let rows = try LeadRows(view, dating: .written)
        var rule = OutcomeRule()
        rule.horizonDays = row.horizonDays
        let trainedOn = Int(row.trained / 86_400_000)
        return try LeadTraining.watch(
            LeadTraining.Present(model: model, until: max(row.until, trainedOn)), prior: row.prior, rows.histories, rule: rule,
            today: today
        ) { day in
            // The month of a day, by the text of its date.
            let text = CalendarDay.text(Int64(day)) ?? "0000-00-00"
            let parts = text.split(separator: "-").compactMap { Int($0) }
            return parts.count == 3 ? parts[0] * 12 + parts[1] - 1 : 0
        }
    }

    private func useModel(_ version: String) throws {
        try store.write { editor in
            let shelf = try ModelShelf(editor)
            let entity = try requireEntity("scoring_model")
            let usedSince = try ModelFields(entity).usedSince
            let now = try now(editor)
            var written: [(RowID, Value)] = []
            if version == "points" || version == PointsTable.standard.version {
                written = shelf.rows.filter { $0.usedSince != nil }.map { ($0.id, .null) }
            } else {
                let found = shelf.rows.filter { $0.version.hasPrefix(version) || $0.id.description.hasPrefix(version) }
                guard let row = found.first, found.count == 1 else {
                    throw SalesError(
                        .badValue,
                        found.isEmpty
                            ? "There is no model “\(version.prefix(100))”. See them with: satchel leads models"
                            : "Several models begin with “\(version.prefix(100))”. Give more of its version.")
                }
                _ = try row.model()
                written = [(row.id, .time(now))]
            }
            try commit(editor, operation: operation()) { builder in
                for (id, value) in written {
                    guard let row = try editor.find(id, entity: entity.id) else { continue }
                    builder.write(.register(value), to: usedSince.cell(), of: row, writesLife: false)
                }
            }
        }
    }
}

extension LeadTrainingResult.Candidate {
    fileprivate init(_ name: String, _ metrics: Metrics) {
        self.init(
            model: name, auc: metrics.auc, logloss: metrics.logLoss, brier: metrics.brier,
            calibrationError: metrics.calibrationError)
    }
}

extension LeadModelsResult.Model {
    fileprivate init(_ row: ModelRow, _ shelf: ModelShelf) {
        self.init(
            id: row.id.description, version: row.version, kind: row.kind, trained: row.trained, labels: row.labels, won: row.won,
            horizonDays: row.horizonDays, auc: row.auc, logloss: row.logLoss, brier: row.brier,
            calibrationError: row.calibration,
            parent: row.before.flatMap { id in shelf.rows.first { $0.id == id }?.version }, hash: row.hash, isUsed: false,
            remark: row.remark.isEmpty ? nil : row.remark, problem: nil, months: nil)
    }
}

extension LeadModelsResult.Model.Month {
    fileprivate init(_ month: LeadTraining.Month) {
        let number = month.month % 12 + 1
        self.init(
            month: "\(month.month / 12)-\(number < 10 ? "0" : "")\(number)", leads: month.count, baseRate: month.shareWon,
            meanProbability: month.meanProbability, brier: month.brier, priorBrier: month.priorBrier)
    }
}
