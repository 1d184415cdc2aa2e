/// LeadScoring says how likely a lead is to be won, and why, from what the rows say about it.
///
/// Read the target in this order:
/// - `LeadFacts` is what goes in: each fact with the rows it was read from.
/// - `PointsTable` is the written table of rules; `PointsTable.standard` is the one that ships.
/// - `LeadScore` is what comes out: a probability and the reasons that add up to it.
/// - `Arithmetic` is the project's own exp and log.
public struct PointsTable: Sendable, Hashable {
    /// When a rule holds. Day counts and counts are whole numbers; both ends of a range belong to it.
    public enum Condition: Sendable, Hashable {
        case stageIs([String])
        case daysInStage(ClosedRange<Int>)
        case sourceIs([String])
        case budgetKnown
        case budgetAtLeast(Money)
        case daysSinceContact(ClosedRange<Int>)
        case neverContacted
        case visits(within: Int, count: ClosedRange<Int>)
        case roleKnown([String])
        case roleMissing([String])
        /// The next step's due day is today or later.
        case nextStepSet
        case nextStepOverdue
        case nextStepMissing
        case tagHeard(String, count: ClosedRange<Int>)
        case replies(ClosedRange<Int>)
    }

    /// One line of the table. In the texts `{n}` stands for the number that the condition measured.
    public struct Rule: Sendable, Hashable {
        public let id: String
        public let condition: Condition
        public let points: Int
        public let english: String
        public let chinese: String

        public init(_ id: String, _ condition: Condition, _ points: Int, _ english: String, _ chinese: String) {
            self.id = id
            self.condition = condition
            self.points = points
            self.english = english
            self.chinese = chinese
        }
    }

    /// Limits that keep every sum far from overflow.
    public static let pointsMax = 1_000
    public static let rulesMax = 1_000

    public let version: String
    /// What a lead has of which nothing is known.
    public let basePoints: Int
    /// So many points double the odds of winning.
    public let pointsPerDoubling: Int
    /// The stages in which a lead is decided: it has no score, because nobody is to call it.
    public let closedStages: Set<String>
    public let rules: [Rule]

    /// - Throws: `LeadScoringError` where an id is empty or stands twice, or a number is out of range.
    public init(
        version: String, basePoints: Int, pointsPerDoubling: Int, closedStages: Set<String> = [], rules: [Rule]
    ) throws {
        guard !version.isEmpty else {
            throw LeadScoringError(.missingVersion, "The points table has no version. Give it one, such as points-2.")
        }
        guard (1...Self.pointsMax).contains(pointsPerDoubling) else {
            throw LeadScoringError(
                .scaleOutOfRange, "Points per doubling of the odds must be 1 to \(Self.pointsMax). Change the table.")
        }
        guard rules.count <= Self.rulesMax else {
            throw LeadScoringError(.tooManyRules, "The points table has more than \(Self.rulesMax) rules. Remove some.")
        }
        var seen: Set<String> = [Contribution.baseID]
        for rule in rules {
            guard !rule.id.isEmpty else {
                throw LeadScoringError(.missingRuleID, "A rule of the points table has no id. Give each rule one.")
            }
            guard seen.insert(rule.id).inserted else {
                throw LeadScoringError(
                    .duplicateRule, "The rule id “\(rule.id)” is taken twice. Rename one of the rules.")
            }
        }
        for points in [basePoints] + rules.map(\.points) where points.magnitude > Self.pointsMax {
            throw LeadScoringError(
                .pointsOutOfRange, "Points must be between -\(Self.pointsMax) and \(Self.pointsMax). Change the table.")
        }
        self.version = version
        self.basePoints = basePoints
        self.pointsPerDoubling = pointsPerDoubling
        self.closedStages = closedStages
        self.rules = rules
    }

    /// Scores one lead as of `today` (days since 1970-01-01), or gives nil where its stage is closed. Equal facts give
    /// equal bits on every machine.
    ///
    /// - Complexity: O(rules + facts · rules about them).
    public func score(_ facts: LeadFacts, today: Int) -> LeadScore? {
        if let stage = facts.stage, closedStages.contains(stage.value) { return nil }
        var contributions = [
            Contribution(
                rule: Contribution.baseID, points: basePoints, english: "Where every lead starts", chinese: "起始分",
                sources: [])
        ]
        var points = basePoints
        for rule in rules {
            guard let finding = Finding(rule.condition, facts, today) else { continue }
            points += rule.points
            contributions.append(
                Contribution(
                    rule: rule.id, points: rule.points, english: finding.filled(rule.english),
                    chinese: finding.filled(rule.chinese), sources: Set(finding.sources).sorted()))
        }
        return LeadScore(
            lead: facts.lead, points: points, probability: probability(points: points), contributions: contributions,
            basis: .pointsTable(version))
    }

    /// The probability that so many points stand for.
    public func probability(points: Int) -> Double {
        Arithmetic.logistic(Double(points) * Arithmetic.ln2 / Double(pointsPerDoubling))
    }

    /// The scores of the leads that are open, the best first, as `LeadScore.ranked` orders them.
    ///
    /// - Complexity: that of scoring each lead, and O(n log n) for n leads.
    public func ranked(_ leads: [LeadFacts], today: Int) -> [LeadScore] {
        LeadScore.ranked(leads.compactMap { score($0, today: today) })
    }
}

/// That a condition holds, the number it measured, and the rows that show it.
struct Finding {
    let number: Int?
    let sources: [SourceRow]

    private init(_ number: Int?, _ sources: [SourceRow]) {
        self.number = number
        self.sources = sources
    }

    init?(_ condition: PointsTable.Condition, _ facts: LeadFacts, _ today: Int) {
        switch condition {
        case .stageIs(let stages):
            guard let stage = facts.stage, stages.contains(stage.value) else { return nil }
            self.init(nil, stage.sources)
        case .daysInStage(let range):
            guard let since = facts.stageSince, let days = Self.days(from: since.value, to: today), range.contains(days)
            else { return nil }
            self.init(days, since.sources)
        case .sourceIs(let names):
            guard let source = facts.source, names.contains(source.value) else { return nil }
            self.init(nil, source.sources)
        case .budgetKnown:
            guard let budget = facts.budget else { return nil }
            self.init(nil, budget.sources)
        case .budgetAtLeast(let least):
            guard let budget = facts.budget, case .amount(let money) = budget.value, money.currency == least.currency,
                money.minorUnits >= least.minorUnits
            else { return nil }
            self.init(nil, budget.sources)
        case .daysSinceContact(let range):
            guard let last = Self.last(facts.contacts, asOf: today), let days = Self.days(from: last.day, to: today),
                range.contains(days)
            else { return nil }
            self.init(days, last.sources)
        case .neverContacted:
            guard Self.last(facts.contacts, asOf: today) == nil else { return nil }
            self.init(nil, [facts.lead])
        case .visits(let within, let count):
            let recent = facts.visits.filter { visit in
                Self.days(from: visit.value, to: today).map { $0 <= within } ?? false
            }
            guard count.contains(recent.count) else { return nil }
            self.init(recent.count, recent.isEmpty ? [facts.lead] : recent.flatMap(\.sources))
        case .roleKnown(let roles):
            let rows = roles.flatMap { facts.contactsByRole[$0] ?? [] }
            guard !rows.isEmpty else { return nil }
            self.init(Set(rows).count, rows)
        case .roleMissing(let roles):
            guard roles.allSatisfy({ facts.contactsByRole[$0]?.isEmpty ?? true }) else { return nil }
            self.init(nil, [facts.lead])
        case .nextStepSet:
            guard let due = facts.nextStepDue, due.value >= today else { return nil }
            self.init(Self.days(from: today, to: due.value), due.sources)
        case .nextStepOverdue:
            guard let due = facts.nextStepDue, due.value < today else { return nil }
            self.init(Self.days(from: due.value, to: today), due.sources)
        case .nextStepMissing:
            guard facts.nextStepDue == nil else { return nil }
            self.init(nil, [facts.lead])
        case .tagHeard(let tag, let count):
            self.init(counting: facts.tagsHeard[tag] ?? [], count, facts)
        case .replies(let count):
            self.init(counting: facts.replies, count, facts)
        }
    }

    /// A row counts once, however often it is handed in.
    private init?(counting rows: [SourceRow], _ range: ClosedRange<Int>, _ facts: LeadFacts) {
        let distinct = Set(rows)
        guard range.contains(distinct.count) else { return nil }
        self.init(distinct.count, distinct.isEmpty ? [facts.lead] : Array(distinct))
    }

    /// Whole days between two days, or nil where the first is later: a fact from the future is not read.
    private static func days(from first: Int, to last: Int) -> Int? {
        if first > last { return nil }
        let (days, overflow) = last.subtractingReportingOverflow(first)
        return overflow ? .max : days
    }

    /// The newest day up to today, with all rows of that day.
    private static func last(_ dated: [Sourced<Int>], asOf today: Int) -> (day: Int, sources: [SourceRow])? {
        guard let day = dated.map(\.value).filter({ $0 <= today }).max() else { return nil }
        return (day, dated.filter { $0.value == day }.flatMap(\.sources))
    }

    func filled(_ text: String) -> String {
        guard let number else { return text }
        var result = ""
        var rest = text[...]
        while let brace = rest.firstIndex(of: "{") {
            result += rest[..<brace]
            if rest[brace...].hasPrefix("{n}") {
                result += String(number)
                rest = rest[brace...].dropFirst(3)
            } else {
                result += "{"
                rest = rest[brace...].dropFirst()
            }
        }
        return result + rest
    }
}
