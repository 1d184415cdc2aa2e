import CRDT

/// What a table's conditions ask for, gathered from a lead's evidence in one pass and without a row's name: to find the best of tens of thousands
/// of leads, of which a few are explained.
private struct PointsFacts {
    let today: Int
    var stage: String?
    var stageSince: Int?
    var source = Settled<String>()
    var budget: LeadFacts.Budget?
    var lastContact: Int?
    var visits: [Int] = []
    var roles: [String] = []
    var nextStep: Int?
    /// Each row once for each tag, and for replies, whose name is empty.
    var heard: [(name: String, row: RowID, entity: String)] = []

    init(_ history: LeadHistory, _ today: Int) {
        self.today = today
        var newest: LeadEvidence?
        for one in history.evidence where one.knownFrom <= today {
            switch one.fact {
            case .stage(let name): stage = name
            case .moved: if newest.map({ one.isLater(than: $0) }) ?? true { newest = one }
            case .source(let name): source.take(name, one.row)
            case .budget(let amount): if budget.map({ amount.isMore(than: $0) }) ?? true { budget = amount }
            case .nextStep(let due): nextStep = min(nextStep ?? .max, due)
            case .planned(let due): if due >= today { nextStep = min(nextStep ?? .max, due) }
            case .role(let role): roles.append(role)
            case .tag(let tag): hear(tag, one)
            case .reply: hear("", one)
            default: break
            }
            guard let day = one.day else { continue }
            if one.occurrences.contains(.contact) { lastContact = max(lastContact ?? .min, day) }
            if one.occurrences.contains(.visit) { visits.append(day) }
        }
        if let newest, case .moved(_, let to) = newest.fact, stage.map({ $0 == to }) ?? true {
            stage = to
            stageSince = newest.day
        }
    }

    private mutating func hear(_ name: String, _ one: LeadEvidence) {
        guard !heard.contains(where: { $0.row == one.row && $0.name == name && $0.entity == one.entity }) else { return }
        heard.append((name, one.row, one.entity))
    }

    /// Days from then to today; nil for what is later.
    private func days(since day: Int) -> Int? {
        let (days, overflow) = today.subtractingReportingOverflow(day)
        return overflow ? (day < 0 ? .max : nil) : days < 0 ? nil : days
    }

    func holds(_ condition: PointsTable.Condition) -> Bool {
        switch condition {
        case .stageIs(let stages): stage.map { stages.contains($0) } ?? false
        case .daysInStage(let range): stageSince.flatMap { days(since: $0) }.map { range.contains($0) } ?? false
        case .sourceIs(let names): source.value.map { names.contains($0) } ?? false
        case .budgetKnown: budget != nil
        case .budgetAtLeast(let least):
            if case .amount(let money)? = budget {
                money.currency == least.currency && money.minorUnits >= least.minorUnits
            } else {
                false
            }
        case .daysSinceContact(let range): lastContact.flatMap { days(since: $0) }.map { range.contains($0) } ?? false
        case .neverContacted: lastContact == nil
        case .visits(let within, let count):
            count.contains(visits.count { day in days(since: day).map { $0 <= within } ?? false })
        case .roleKnown(let wanted): roles.contains { wanted.contains($0) }
        case .roleMissing(let wanted): !roles.contains { wanted.contains($0) }
        case .nextStepSet: nextStep.map { $0 >= today } ?? false
        case .nextStepOverdue: nextStep.map { $0 < today } ?? false
        case .nextStepMissing: nextStep == nil
        case .tagHeard(let tag, let count): count.contains(heard.count { $0.name == tag })
        case .replies(let count): count.contains(heard.count { $0.name.isEmpty })
        }
    }
}

extension PointsTable {
    /// The points of one lead alone, as `score` adds them up of what was known on the day. Nil where its stage is closed.
    ///
    /// - Complexity: O(evidence + rules).
    public func points(_ history: LeadHistory, on day: Int) -> Int? {
        let facts = PointsFacts(history, day)
        if let stage = facts.stage, closedStages.contains(stage) { return nil }
        return rules.reduce(basePoints) { $0 + (facts.holds($1.condition) ? $1.points : 0) }
    }
}
