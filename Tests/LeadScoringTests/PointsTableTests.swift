import LeadScoring
import Testing

private let today = 20_000
// The values of the field schema.
private let openStages = ["new", "contacted", "qualified", "proposal", "negotiation"]
private let closedStages = ["won", "lost"]
private let sources = ["web", "referral", "fair", "cold-call", "partner"]

private func row(_ entity: String, _ number: Int) -> SourceRow { SourceRow(entity: entity, id: "\(entity)-\(number)") }

/// A full set of facts, drawn from a seed.
private func someFacts(_ seed: Int) -> LeadFacts {
    var state = UInt64(bitPattern: Int64(seed)) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func draw(_ below: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(below))
    }
    func rows(_ entity: String, _ most: Int) -> [SourceRow] { (0..<draw(most + 1)).map { row(entity, $0 + draw(3)) } }
    var facts = LeadFacts(lead: row("lead", seed))
    if draw(4) > 0 {
        let stages = openStages + ["elsewhere"]
        facts.stage = Sourced(stages[draw(stages.count)], sources: [row("stage", draw(9))])
        facts.stageSince = Sourced(today - draw(200) + 10, sources: [row("stage", draw(9))])
    }
    if draw(3) > 0 { facts.source = Sourced(sources[draw(sources.count)], sources: [facts.lead]) }
    if draw(2) > 0 {
        facts.budget = Sourced(
            .amount(Money(minorUnits: Int64(draw(1_000_000)), currency: "CNY")), sources: [row("note", draw(9))])
    }
    facts.contacts = (0..<draw(5)).map { Sourced(today - draw(150) + 5, sources: [row("call", $0)]) }
    facts.visits = (0..<draw(6)).map { Sourced(today - draw(150) + 5, sources: [row("visit", $0)]) }
    for role in ["decider", "procurement", "finance", "technical", "user"] {
        facts.contactsByRole[role] = rows(role, 2)
    }
    if draw(3) > 0 { facts.nextStepDue = Sourced(today - 20 + draw(40), sources: [row("task", draw(9))]) }
    let tags = ["objection.price", "objection.need", "intent.quote", "intent.buy", "intent.none", "sentiment.positive"]
    for tag in tags {
        facts.tagsHeard[tag] = rows("note", 4)
    }
    facts.replies = rows("reply", 5)
    return facts
}

private func allSources(_ facts: LeadFacts) -> Set<SourceRow> {
    var all: Set<SourceRow> = [facts.lead]
    all.formUnion(facts.stage?.sources ?? [])
    all.formUnion(facts.stageSince?.sources ?? [])
    all.formUnion(facts.source?.sources ?? [])
    all.formUnion(facts.budget?.sources ?? [])
    all.formUnion(facts.nextStepDue?.sources ?? [])
    all.formUnion((facts.contacts + facts.visits).flatMap(\.sources))
    all.formUnion(facts.contactsByRole.values.joined())
    all.formUnion(facts.tagsHeard.values.joined())
    all.formUnion(facts.replies)
    return all
}

@Suite("Points table")
struct PointsTableTests {
    let table = PointsTable.standard

    private func score(_ facts: LeadFacts, _ day: Int = today) throws -> LeadScore {
        try #require(table.score(facts, today: day))
    }

    @Test("Contributions sum to the points, and only rows of the facts are sources", arguments: 0..<300)
    func sums(seed: Int) throws {
        let facts = someFacts(seed)
        let score = try score(facts)
        #expect(score.contributions.reduce(0) { $0 + $1.points } == score.points)
        #expect(score.contributions.first?.rule == Contribution.baseID)
        #expect(score.probability > 0 && score.probability < 1)
        let known = allSources(facts)
        for contribution in score.contributions where contribution.rule != Contribution.baseID {
            #expect(!contribution.sources.isEmpty)
            #expect(contribution.sources.allSatisfy(known.contains))
            #expect(contribution.sources == Set(contribution.sources).sorted())
            #expect(!contribution.english.contains("{") && !contribution.chinese.contains("{"))
        }
        #expect(Set(score.contributions.map(\.rule)).count == score.contributions.count)
        #expect(table.score(facts, today: today) == score)
        // The order in which rows are handed in does not matter.
        var turned = facts
        turned.contacts.reverse()
        turned.visits.reverse()
        turned.replies.reverse()
        #expect(table.score(turned, today: today) == score)
    }

    @Test("A lead of which nothing is known has the base and what is missing")
    func nothingKnown() throws {
        let score = try score(LeadFacts(lead: row("lead", 1)))
        #expect(score.contributions.map(\.rule) == ["base", "contact.never", "next.missing"])
        #expect(score.points == -29)
        #expect(score.basis == .pointsTable("points-2"))
    }

    @Test("Odds double with the stated points")
    func doubling() throws {
        let zero = try PointsTable(version: "t", basePoints: 0, pointsPerDoubling: 10, rules: [])
        let ten = try PointsTable(version: "t", basePoints: 10, pointsPerDoubling: 10, rules: [])
        let facts = LeadFacts(lead: row("lead", 1))
        #expect(zero.score(facts, today: today)?.probability == 0.5)
        #expect(abs(try #require(ten.score(facts, today: today)).probability - 2.0 / 3) < 1e-15)
    }

    @Test("Longer silence never helps, more visits and replies never hurt, more price worries never help")
    func monotone() throws {
        func points(_ change: (inout LeadFacts) -> Void) throws -> Int {
            var facts = LeadFacts(lead: row("lead", 1))
            change(&facts)
            return try score(facts).points
        }
        let silence = try (0...400).map { days in
            try points { $0.contacts = [Sourced(today - days, sources: [row("call", 1)])] }
        }
        let visits = try (0...6).map { count in
            try points { $0.visits = (0..<count).map { Sourced(today - 1, sources: [row("visit", $0)]) } }
        }
        let replies = try (0...6).map { count in try points { $0.replies = (0..<count).map { row("reply", $0) } } }
        let worries = try (0...6).map { count in
            try points { $0.tagsHeard["objection.price"] = (0..<count).map { row("note", $0) } }
        }
        let waiting = try (0...200).map { days in
            try points { $0.stageSince = Sourced(today - days, sources: [row("stage", 1)]) }
        }
        for falling in [silence, worries, waiting] {
            #expect(zip(falling, falling.dropFirst()).allSatisfy(>=))
            #expect(falling.first != falling.last)
        }
        for rising in [visits, replies] {
            #expect(zip(rising, rising.dropFirst()).allSatisfy(<=))
            #expect(rising.first != rising.last)
        }
        #expect(
            try points { $0.nextStepDue = Sourced(today, sources: [row("task", 1)]) }
                > points { $0.nextStepDue = Sourced(today - 1, sources: [row("task", 1)]) })
    }

    @Test("Only visits of the window count, and are the sources; the text tells their number")
    func window() throws {
        var facts = LeadFacts(lead: row("lead", 1))
        facts.visits = [
            Sourced(today + 1, sources: [row("visit", 0)]), Sourced(today, sources: [row("visit", 1)]),
            Sourced(today - 90, sources: [row("visit", 2)]), Sourced(today - 91, sources: [row("visit", 3)]),
        ]
        let reason = try #require(try score(facts).contributions.first { $0.rule.hasPrefix("visits") })
        #expect(reason.sources == [row("visit", 1), row("visit", 2)])
        #expect(reason.english == "Visits in the last 90 days: 2")
        #expect(reason.chinese == "近90天拜访2次")
    }

    @Test("A row counts once, and days beyond any calendar do no harm")
    func strange() throws {
        var facts = LeadFacts(lead: row("lead", 1))
        facts.replies = [row("reply", 1), row("reply", 1), row("reply", 1)]
        facts.contacts = [Sourced(.min, sources: [row("call", 1)]), Sourced(.max, sources: [row("call", 2)])]
        facts.stageSince = Sourced(.min, sources: [row("stage", 1)])
        facts.nextStepDue = Sourced(.min, sources: [row("task", 1)])
        for day in [Int.min, 0, Int.max] {
            let score = try score(facts, day)
            #expect(score.contributions.contains { $0.rule == "replies.1" })
            #expect(score.contributions.reduce(0) { $0 + $1.points } == score.points)
        }
    }

    @Test("Budget rules compare within one currency")
    func budget() throws {
        let least = Money(minorUnits: 100, currency: "CNY")
        let own = try PointsTable(
            version: "own", basePoints: 0, pointsPerDoubling: 10,
            rules: [PointsTable.Rule("big", .budgetAtLeast(least), 5, "Big", "大")])
        func points(_ budget: LeadFacts.Budget) -> Int? {
            own.score(
                LeadFacts(lead: row("lead", 1), budget: Sourced(budget, sources: [row("note", 1)])), today: today
            )?.points
        }
        #expect(points(.amount(least)) == 5)
        #expect(points(.amount(Money(minorUnits: 99, currency: "CNY"))) == 0)
        #expect(points(.amount(Money(minorUnits: 500, currency: "USD"))) == 0)
        #expect(points(.known) == 0)
    }

    @Test("Ranking and strongest reasons do not depend on the order they are given in")
    func ranking() throws {
        let scores = try (0..<60).map { try score(someFacts($0)) }
        let ranked = LeadScore.ranked(scores)
        #expect(ranked == LeadScore.ranked(scores.reversed()))
        #expect(zip(ranked, ranked.dropFirst()).allSatisfy { $0.probability >= $1.probability })
        let equal = try ["b", "c", "a"].map { try score(LeadFacts(lead: SourceRow(entity: "lead", id: $0))) }
        #expect(LeadScore.ranked(equal).map(\.lead.id) == ["a", "b", "c"])
        for score in scores {
            let reasons = score.strongestReasons()
            #expect(reasons.count == min(3, score.contributions.count - 1))
            #expect(!reasons.contains { $0.rule == Contribution.baseID })
            let rest = score.contributions.filter { $0.rule != Contribution.baseID && !reasons.contains($0) }
            for reason in reasons { #expect(rest.allSatisfy { $0.points.magnitude <= reason.points.magnitude }) }
        }
        #expect(scores[0].strongestReasons(-1).isEmpty)
    }

    @Test("Each source of the field schema gives a reason, and each open stage but the first", arguments: [0, 1])
    func schemaValues(kind: Int) throws {
        let expected =
            kind == 0
            ? ["web": 4, "referral": 8, "fair": 2, "cold-call": -4, "partner": 5]
            : ["new": 0, "contacted": 2, "qualified": 5, "proposal": 10, "negotiation": 18]
        #expect(Set(expected.keys) == Set(kind == 0 ? sources : openStages))
        let without = try score(LeadFacts(lead: row("lead", 1))).points
        for (name, points) in expected {
            var facts = LeadFacts(lead: row("lead", 1))
            let value = Sourced(name, sources: [row("lead", 1)])
            if kind == 0 { facts.source = value } else { facts.stage = value }
            #expect(try score(facts).points - without == points, "\(name)")
        }
    }

    @Test(
        "A lead that is won or lost has no score and no place in the ranking, whatever else is known", arguments: 0..<20
    )
    func closed(seed: Int) throws {
        var closed: [LeadFacts] = []
        for stage in closedStages {
            var facts = someFacts(seed)
            facts.stage = Sourced(stage, sources: [facts.lead])
            #expect(table.score(facts, today: today) == nil)
            closed.append(facts)
        }
        let open = (100..<110).map { someFacts(seed + $0) }
        let ranked = table.ranked(closed + open, today: today)
        #expect(ranked == LeadScore.ranked(try open.map { try score($0) }))
        #expect(ranked.count == open.count)
        // A table that closes no stage scores them.
        let own = try PointsTable(version: "own", basePoints: 0, pointsPerDoubling: 10, rules: [])
        #expect(own.ranked(closed, today: today).count == 2)
    }

    @Test("Malformed tables are refused with a code")
    func malformed() {
        func code(_ version: String, _ base: Int, _ scale: Int, _ rules: [PointsTable.Rule]) -> LeadScoringError.Code? {
            do {
                _ = try PointsTable(version: version, basePoints: base, pointsPerDoubling: scale, rules: rules)
                return nil
            } catch let error as LeadScoringError {
                return error.code
            } catch {
                return nil
            }
        }
        func rule(_ id: String, _ points: Int = 1) -> PointsTable.Rule { .init(id, .budgetKnown, points, "", "") }
        #expect(code("", 0, 10, []) == .missingVersion)
        #expect(code("v", 0, 0, []) == .scaleOutOfRange)
        #expect(code("v", 1001, 10, []) == .pointsOutOfRange)
        #expect(code("v", 0, 10, [rule("a", .min)]) == .pointsOutOfRange)
        #expect(code("v", 0, 10, [rule("")]) == .missingRuleID)
        #expect(code("v", 0, 10, [rule("a"), rule("a")]) == .duplicateRule)
        #expect(code("v", 0, 10, [rule("base")]) == .duplicateRule)
        #expect(code("v", 0, 10, (0...1000).map { rule("r\($0)") }) == .tooManyRules)
        #expect(code("v", 0, 10, [rule("a")]) == nil)
    }
}
