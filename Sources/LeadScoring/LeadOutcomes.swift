import CRDT

/// What counts as won and as lost, and within how many days: data, so that a model says what it foretells.
public struct OutcomeRule: Sendable, Hashable, Codable {
    public var wonStages: Set<String>
    public var lostStages: Set<String>
    /// A lead counts as won if it is won within so many days of the day on which it is looked at.
    public var horizonDays: Int

    public init(wonStages: Set<String> = ["won"], lostStages: Set<String> = ["lost"], horizonDays: Int = 90) {
        self.wonStages = wonStages
        self.lostStages = lostStages
        self.horizonDays = horizonDays
    }

    public var closedStages: Set<String> { wonStages.union(lostStages) }
}

/// What became of a lead, and when.
public struct LeadOutcome: Sendable, Hashable {
    public let isWon: Bool
    /// The day of the decision.
    public let day: Int
    /// The first day on which it was written down.
    public let knownFrom: Int
}

extension LeadHistory {
    /// What became of the lead as far as it is known today; nil while it is open.
    ///
    /// The day is that of the last change into a closed stage. Where only the lead's row says so, it is the day on which that was written, or
    /// where days of writing do not matter, the day of the last thing that happened.
    public func outcome(_ rule: OutcomeRule, today: Int) -> LeadOutcome? {
        let (shown, newest) = stage(on: today)
        var stage: String?
        if case .moved(_, let to)? = newest?.fact { stage = to }
        if case .stage(let name)? = shown?.fact { stage = name }
        guard let stage, rule.closedStages.contains(stage) else { return nil }
        let isWon = rule.wonStages.contains(stage)
        if let newest, let day = newest.day { return LeadOutcome(isWon: isWon, day: day, knownFrom: newest.knownFrom) }
        if let shown, shown.writtenOn != .min {
            return LeadOutcome(isWon: isWon, day: shown.writtenOn, knownFrom: shown.writtenOn)
        }
        let days = evidence.compactMap { one in one.day.flatMap { $0 <= today ? $0 : nil } }
        return days.max().map { LeadOutcome(isWon: isWon, day: $0 + 1, knownFrom: $0 + 1) }
    }

    /// The same without what a row says only as long as its lead is open. A stage or a step that gave way to the decision stands in no row any more, so that
    /// to know one of a past day would be to know that the lead is still open. Changes of the stage are rows, and stay.
    func lasting() -> LeadHistory {
        LeadHistory(
            lead: lead,
            evidence: evidence.filter { one in
                switch one.fact {
                case .stage, .nextStep: false
                default: true
                }
            })
    }

    /// The first day on which anything was known of the lead; nil where nothing has a day.
    var firstDay: Int? { evidence.lazy.map(\.knownFrom).filter { $0 != .min }.min() }
}

/// A lead as it was on one day, and whether it was won within the horizon: one row to learn from.
public struct LeadSample: Sendable, Hashable {
    /// The place of the lead's history.
    public let lead: Int
    public let day: Int
    public let isWon: Bool
}

/// The rows to learn from in a history: at most one for each lead, so that no lead speaks twice.
public struct LeadSamples: Sendable, Hashable {
    /// The oldest first, and those of one day in the order of their leads' ids.
    public let samples: [LeadSample]
    /// Leads that were decided before anything else was known of them: there is no day on which to look.
    public let withoutPast: Int
    /// Leads of which it is too early to say.
    public let undecided: Int

    /// Looks at each lead on a day drawn, by its id, from the days on which it was open: as somebody does who asks for its score. An open lead is
    /// looked at where the horizon has passed since, and counts as not won.
    ///
    /// - Complexity: O(evidence + leads · log leads).
    public init(_ histories: [LeadHistory], rule: OutcomeRule, today: Int) {
        var samples: [LeadSample] = []
        var withoutPast = 0
        var undecided = 0
        for (place, history) in histories.enumerated() {
            let outcome = history.outcome(rule, today: today)
            guard let first = history.firstDay, first <= today else {
                if outcome == nil { undecided += 1 } else { withoutPast += 1 }
                continue
            }
            // The day of the decision itself tells too much.
            let last = outcome.map { $0.day - 1 } ?? (today - rule.horizonDays)
            guard first <= last else {
                if outcome == nil { undecided += 1 } else { withoutPast += 1 }
                continue
            }
            let day = first + Int(Self.drawn(history.lead) % UInt64(last - first + 1))
            guard let outcome else {
                samples.append(LeadSample(lead: place, day: day, isWon: false))
                continue
            }
            let isInTime = outcome.day - day <= rule.horizonDays
            samples.append(LeadSample(lead: place, day: day, isWon: outcome.isWon && isInTime))
        }
        self.samples = samples.sorted { one, other in
            one.day != other.day ? one.day < other.day : histories[one.lead].lead < histories[other.lead].lead
        }
        self.withoutPast = withoutPast
        self.undecided = undecided
    }

    /// A number for each lead that has nothing to do with how good it is (SplitMix64's finish).
    private static func drawn(_ id: RowID) -> UInt64 {
        var z = id.low &+ 0x9E37_79B9_7F4A_7C15
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// What became of the owners' leads.
    public static func owners(_ histories: [LeadHistory], rule: OutcomeRule, today: Int) -> OwnerRecords {
        OwnerRecords(
            histories.compactMap { history in
                guard let outcome = history.outcome(rule, today: today) else { return nil }
                for one in history.evidence {
                    if case .owner(let name) = one.fact { return (name, outcome.knownFrom, outcome.isWon) }
                }
                return nil
            })
    }
}
