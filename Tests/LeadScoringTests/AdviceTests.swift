import CRDT
import LeadScoring
import Testing

private let today = 20_000

private func row(_ number: Int) -> RowID { RowID(high: 3, low: UInt64(number)) }

private func one(_ fact: LeadEvidence.Fact, _ day: Int? = nil, _ number: Int) -> LeadEvidence {
    LeadEvidence(fact, day: day, entity: "x", row: row(number))
}

@Suite("What to do next, and what endangers a lead")
struct AdviceTests {
    private func advice(_ evidence: [LeadEvidence], resting: Set<String> = []) -> LeadAdvice {
        let facts = LeadHistory(lead: row(0), evidence: evidence).facts(on: today)
        return AdviceRules.standard.advice(facts, today: today, resting: resting)
    }

    @Test("The most urgent comes first, with its number and its rows; what rests is left out")
    func actions() {
        let evidence = [
            one(.stage("negotiation"), nil, 1), one(.nextStep(due: today - 4), nil, 2), one(.visit, today - 100, 3),
            one(.tag("intent.buy"), today - 100, 4),
        ]
        let all = advice(evidence)
        #expect(all.actions.map(\.rule) == ["send.contract", "do.overdue", "find.decider", "visit.late", "revive"])
        #expect(all.actions[1].english == "Do the next step today: it is 4 days overdue" && all.actions[1].chinese.contains("4天"))
        #expect(all.actions[0].sources.map(\.id) == [row(4).description])
        #expect(
            advice(evidence, resting: ["send.contract", "revive"]).actions.map(\.rule) == [
                "do.overdue", "find.decider", "visit.late",
            ])
        // Who is known to decide need not be found.
        #expect(!advice(evidence + [one(.role("economic-buyer"), nil, 5)]).actions.contains { $0.rule == "find.decider" })
    }

    @Test("Risks add up to a level, and no rest hides one")
    func risks() {
        let calm = advice([one(.stage("new"), nil, 1), one(.visit, today - 2, 2), one(.nextStep(due: today + 3), nil, 3)])
        #expect(calm.level == .low && calm.risks.isEmpty && calm.riskPoints == 0)
        let bad = advice([
            one(.stage("proposal"), nil, 1), one(.visit, today - 200, 2), one(.tag("intent.none"), today - 1, 3),
            one(.role("blocker"), nil, 4),
        ])
        #expect(bad.level == .high && bad.riskPoints == bad.risks.reduce(0) { $0 + $1.weight })
        #expect(bad.risks.map(\.weight) == bad.risks.map(\.weight).sorted(by: >))
        #expect(
            Set(bad.risks.map(\.rule)) == ["risk.lost-touch", "risk.refusal", "risk.no-decider", "risk.blocker", "risk.no-step"])
    }

    @Test("The card answers the concern heard last, of what was known on the day")
    func cards() throws {
        let evidence = [
            one(.tag("objection.price"), today - 9, 1), one(.tag("objection.trust"), today - 2, 2),
            one(.tag("objection.need"), today + 2, 3), one(.tag("intent.buy"), today - 1, 4),
        ]
        for evidence in [evidence, evidence.reversed()] {
            let history = LeadHistory(lead: row(0), evidence: evidence)
            let card = try #require(AdviceRules.standard.card(history, on: today))
            #expect(card.card.concern == "objection.trust" && card.evidence.row == row(2) && !card.card.chinese.isEmpty)
            #expect(AdviceRules.standard.card(history, on: today - 5)?.card.concern == "objection.price")
            #expect(AdviceRules.standard.card(history, on: today - 10) == nil)
        }
    }

    @Test("Malformed rules are refused with a code")
    func malformed() {
        func code(_ rules: [AdviceRules.Rule], version: String = "v", medium: Int = 1, high: Int = 2) -> LeadScoringError.Code? {
            do {
                _ = try AdviceRules(version: version, rules: rules, cards: [], mediumRisk: medium, highRisk: high)
                return nil
            } catch {
                return (error as? LeadScoringError)?.code
            }
        }
        let rule = AdviceRules.Rule("a", .action, 5, [.neverContacted], "x", "x")
        #expect(code([rule]) == nil && code([rule, rule]) == .duplicateRule && code([rule], version: "") == .missingVersion)
        #expect(code([AdviceRules.Rule("a", .action, 5, [], "x", "x")]) == .missingRuleID)
        #expect(code([AdviceRules.Rule("a", .action, 0, [.neverContacted], "x", "x")]) == .pointsOutOfRange)
        #expect(code([rule], medium: 2, high: 2) == .scaleOutOfRange)
    }
}
