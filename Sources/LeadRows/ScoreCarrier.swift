import CRDT
import LeadScoring
import Sales
import StoreInterface

/// What makes the scores: a trained model, or the written table. Laptop and hub score by this one way, so that equal rows have equal scores to the
/// bit.
public struct ScoreCarrier: Sendable {
    /// The model in use, unless it has become worse than knowing nothing; nil for the written table.
    public let row: ModelRow?
    public let model: ScoringModel?
    /// Why a model that was put to use does not carry the scores.
    public let notes: [String]
    /// All leads, which a model asks for in any case: for their owners' records, and for how it has done.
    private let all: LeadRows?

    /// - Parameter today: Days since 1970.
    public init(_ view: any StoreReader, today: Int) throws {
        let shelf = try ModelShelf(view)
        guard let (row, model, notes) = shelf.inUse() else {
            (self.row, self.model, self.notes, all) = (nil, nil, shelf.notes, nil)
            return
        }
        let leads = try LeadRows(view, dating: .none)
        // Reading the days of writing takes longer than all else, so it is done only where so many outcomes may be new that they can tell.
        let watch = row.mayBeJudged(by: leads, today: today) ? try row.watch(model, view, today: today) : nil
        if let watch, watch.isWorseThanPrior {
            (self.row, self.model, self.notes, all) = (nil, nil, notes + [ScoreCarrier.worse(row, watch.count)], nil)
        } else {
            (self.row, self.model, self.notes, all) = (row, model, notes, leads)
        }
    }

    /// What is said of a model that fell behind.
    static func worse(_ row: ModelRow, _ count: Int) -> String {
        "On \(count) leads since it was trained, the model \(row.version) foretold worse than the share won in its training. "
            + "The points table \(PointsTable.standard.version) carries the scores; train again with: leads train"
    }

    /// The version of what makes the scores.
    public var basis: String { row?.version ?? PointsTable.standard.version }

    private var rule: OutcomeRule { row?.rule ?? OutcomeRule() }

    /// The leads that are asked for, as this reads them.
    public func leads(_ view: any StoreReader, only: RowID? = nil) throws -> LeadRows {
        if only == nil, let all { return all }
        return try LeadRows(view, dating: .none, only: only, forPoints: model == nil)
    }

    /// The owners' records; nothing for the table, which does not ask for them.
    public func owners(today: Int) -> OwnerRecords {
        all.map { LeadSamples.owners($0.histories, rule: rule, today: today) } ?? OwnerRecords()
    }

    /// The probability that would have been said on a day of what was written by then; nil where the lead was not there yet, or was closed.
    public func probability(of lead: RowID, _ view: any StoreReader, on day: Int, owners: OwnerRecords) throws -> Double? {
        guard let history = try LeadRows(view, dating: .written, only: lead).histories.first,
            history.evidence.contains(where: { $0.entity == "lead" && $0.knownFrom <= day })
        else { return nil }
        let facts = history.facts(on: day)
        if let stage = facts.stage, rule.closedStages.contains(stage.value) { return nil }
        guard let model else { return PointsTable.standard.score(facts, today: day)?.probability }
        return try model.prediction(history, on: day, owners: owners).probability
    }

    /// The places of the open leads, best first; equal ones in the order of their ids.
    public func ranked(_ rows: LeadRows, today: Int, owners: OwnerRecords) throws -> [(place: Int, probability: Double)] {
        let open = rows.histories.indices.filter { !rule.closedStages.contains(rows.leads[$0].stage) }
        var scored: [(place: Int, probability: Double)]
        if let model {
            let table = FeatureTable(
                open.map { rows.histories[$0] }, on: [Int](repeating: today, count: open.count), owners: owners)
            scored = zip(open, try model.score(table, reasons: 0).probabilities).map { ($0, $1) }
        } else {
            let table = PointsTable.standard
            scored = open.compactMap { place in
                table.points(rows.histories[place], on: today).map { (place, table.probability(points: $0)) }
            }
        }
        scored.sort { one, other in
            one.probability != other.probability
                ? one.probability > other.probability : rows.leads[one.place].id < rows.leads[other.place].id
        }
        return scored
    }
}

extension ModelRow {
    /// What the model calls won.
    var rule: OutcomeRule {
        var rule = OutcomeRule()
        rule.horizonDays = horizonDays
        return rule
    }

    /// The last day that it may have learnt from.
    private var learntUntil: Int { max(until, Int(trained / millisecondsOfDay)) }

    /// Whether enough leads may have been decided since it learnt, as far as can be told without the days of writing: never false where there are.
    func mayBeJudged(by leads: LeadRows, today: Int) -> Bool {
        // A lead is looked at on a later day than that of learning, and decided on a later one than that, or open until the horizon has passed.
        guard today > learntUntil + 1 else { return false }
        let mayBeOverdue = today - horizonDays > learntUntil
        let count = zip(leads.leads, leads.histories).count { lead, history in
            guard rule.closedStages.contains(lead.stage) else { return mayBeOverdue }
            // Without a change of its stage the lead was decided on the day on which that was written, which is not known here.
            guard let outcome = history.outcome(rule, today: today), history.hasMove(on: outcome.day) else { return true }
            return outcome.day > learntUntil + 1
        }
        return count >= LeadTraining.comparedMin
    }

    /// How the model has done on leads that were looked at after its training.
    func watch(_ model: ScoringModel, _ view: any StoreReader, today: Int) throws -> LeadTraining.Watch {
        let present = LeadTraining.Present(model: model, until: learntUntil)
        let rows = try LeadRows(view, dating: .written)
        return try LeadTraining.watch(present, prior: prior, rows.histories, rule: rule, today: today) { day in
            // The month of a day, by the text of its date.
            let parts = (CalendarDay.text(Int64(day)) ?? "").split(separator: "-").compactMap { Int($0) }
            return parts.count == 3 ? parts[0] * 12 + parts[1] - 1 : 0
        }
    }
}

extension LeadHistory {
    fileprivate func hasMove(on day: Int) -> Bool {
        evidence.contains { if case .moved = $0.fact { $0.day == day } else { false } }
    }
}
