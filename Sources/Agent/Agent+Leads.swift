import CRDT
import Foundation
import LeadRows
import LeadScoring
import SQLiteStore
import Sales

extension Agent {
    /// The open leads by their scores, best first, each with the reasons that add up to it.
    func leads(limit: Int, explain reference: String?) throws -> LeadsResult {
        try store.read { view in
            var only: RowID?
            if let reference { only = try requireRow(reference, entity: "lead", view).0.id }
            let today = try today(view)
            let carrier = try carrier(view, today: today)
            let rows = try LeadRows(view, dating: .none, only: only)
            let owners =
                carrier.model == nil ? OwnerRecords() : try carrier.owners(rows, view, today: today, isAll: only == nil)
            let ranked = try carrier.ranked(rows, today: today, owners: owners)
            guard only == nil || !ranked.isEmpty else {
                throw SalesError(.badValue, "That lead is won or lost; only open leads have a score.")
            }
            let shown = try ranked.prefix(max(0, limit)).map { place, _ in
                try lead(place, rows, carrier, view, today: today, owners: owners, all: only != nil)
            }
            return LeadsResult(leads: shown, total: ranked.count, notes: carrier.notes.isEmpty ? nil : carrier.notes)
        }
    }

    /// The day, in the workspace's calendar, which is UTC.
    func today(_ view: StoreView) throws -> Int { Int(try now(view) / 86_400_000) }

    /// What carries the scores: the model in use, unless it has become worse than knowing nothing.
    func carrier(_ view: StoreView, today: Int) throws -> ScoreCarrier {
        let shelf = try ModelShelf(view)
        guard let (row, model, notes) = shelf.inUse() else { return ScoreCarrier(row: nil, model: nil, notes: shelf.notes) }
        // Only decided leads can tell, and only many of them are worth the time that reading the days of writing takes.
        let watch = try watch(row, model, view, today: today)
        guard !watch.isWorseThanPrior else {
            return ScoreCarrier(row: nil, model: nil, notes: notes + [ScoreCarrier.worse(row, watch.count)])
        }
        return ScoreCarrier(row: row, model: model, notes: notes)
    }

    private func lead(
        _ place: Int, _ rows: LeadRows, _ carrier: ScoreCarrier, _ view: StoreView, today: Int, owners: OwnerRecords, all: Bool
    ) throws -> LeadView {
        let lead = rows.leads[place]
        let history = rows.histories[place]
        let facts = history.facts(on: today)
        var customer = ""
        if let parent = lead.customer { customer = try title(parent, try requireEntity("customer"), view) }
        var shown = LeadView(
            id: lead.id.description, customer: customer, customerRow: lead.customer?.description ?? "", stage: lead.stage,
            probability: 0, basis: carrier.basis, reasons: [])
        if let due = facts.nextStepDue?.value {
            shown.nextStep = CalendarDay.text(Int64(due))
            shown.isOverdue = due < today
        }
        if let model = carrier.model {
            let prediction = try model.prediction(history, on: today, owners: owners)
            shown.probability = prediction.probability
            shown.logOdds = prediction.logOdds
            shown.baseLogOdds = prediction.base
            if let interval = CalibrationGroup.interval(prediction.probability, carrier.row?.groups ?? []) {
                shown.probabilityLow = interval.lowerBound
                shown.probabilityHigh = interval.upperBound
            }
            shown.reasons = try (all ? prediction.reasons : prediction.strongest(3)).map { reason in
                LeadView.Reason(
                    logOdds: reason.logOdds, english: reason.english, chinese: reason.chinese,
                    sources: try reason.evidence.map { try source($0.source, $0.second, view) })
            }
        } else if let score = PointsTable.standard.score(facts, today: today) {
            shown.probability = score.probability
            shown.points = score.points
            let seconds = Dictionary(
                history.evidence.compactMap { one in one.second.map { (one.source, $0) } }, uniquingKeysWith: min)
            shown.reasons = try (all ? score.strongestReasons(score.contributions.count) : score.strongestForAndAgainst(3)).map {
                reason in
                LeadView.Reason(
                    points: reason.points, english: reason.english, chinese: reason.chinese,
                    sources: try reason.sources.map { try source($0, seconds[$0], view) })
            }
        }
        if let before = try carrier.probability(of: lead.id, view, on: today - 7, owners: owners) {
            shown.change = shown.probability - before
        }
        return shown
    }

    func source(_ row: SourceRow, _ second: Double?, _ view: StoreView) throws -> LeadView.Reason.Source {
        var name = ""
        if let id = RowID(row.id), let entity = store.schema.entity(named: row.entity) { name = try title(id, entity, view) }
        return LeadView.Reason.Source(entity: row.entity, id: row.id, title: name, second: second)
    }
}

/// What makes the scores: a trained model, or the written table.
struct ScoreCarrier {
    let row: ModelRow?
    let model: ScoringModel?
    let notes: [String]

    /// What is said of a model that fell behind.
    static func worse(_ row: ModelRow, _ count: Int) -> String {
        "On \(count) leads since it was trained, the model \(row.version) foretold worse than the share won in its training. "
            + "The points table \(PointsTable.standard.version) carries the scores; train again with: satchel leads train"
    }

    var basis: String { row?.version ?? PointsTable.standard.version }

    var rule: OutcomeRule {
        var rule = OutcomeRule()
        if let row { rule.horizonDays = row.horizonDays }
        return rule
    }

    /// The owners' records, for which all leads are read.
    func owners(_ rows: LeadRows, _ view: StoreView, today: Int, isAll: Bool) throws -> OwnerRecords {
        let all = isAll ? rows : try LeadRows(view, dating: .none)
        return LeadSamples.owners(all.histories, rule: rule, today: today)
    }

    /// The probability that would have been said on a day of what was written by then; nil where the lead was not there yet, or was closed.
    func probability(of lead: RowID, _ view: StoreView, on day: Int, owners: OwnerRecords) throws -> Double? {
        guard let history = try LeadRows(view, dating: .written, only: lead).histories.first,
            history.evidence.contains(where: { $0.entity == "lead" && $0.knownFrom <= day })
        else { return nil }
        let facts = history.facts(on: day)
        if let stage = facts.stage, rule.closedStages.contains(stage.value) { return nil }
        guard let model else { return PointsTable.standard.score(facts, today: day)?.probability }
        return try model.prediction(history, on: day, owners: owners).probability
    }

    /// The places of the open leads, best first; equal ones in the order of their ids.
    func ranked(_ rows: LeadRows, today: Int, owners: OwnerRecords) throws -> [(place: Int, probability: Double)] {
        let open = rows.histories.indices.filter { !rule.closedStages.contains(rows.leads[$0].stage) }
        var scored: [(place: Int, probability: Double)]
        if let model {
            let table = FeatureTable(
                open.map { rows.histories[$0] }, on: [Int](repeating: today, count: open.count), owners: owners)
            scored = zip(open, try model.score(table, reasons: 0).probabilities).map { ($0, $1) }
        } else {
            let table = PointsTable.standard
            scored = open.compactMap { place in
                table.points(rows.histories[place].facts(on: today), today: today).map { (place, table.probability(points: $0)) }
            }
        }
        scored.sort { one, other in
            one.probability != other.probability
                ? one.probability > other.probability : rows.leads[one.place].id < rows.leads[other.place].id
        }
        return scored
    }
}
