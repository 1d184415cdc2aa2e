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
            let carrier = try ScoreCarrier(view, today: today)
            let rows = try carrier.leads(view, only: only)
            let owners = carrier.owners(today: today)
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
