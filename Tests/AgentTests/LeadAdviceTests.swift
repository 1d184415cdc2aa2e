import Agent
import CommandSocket
import Testing

@Suite struct LeadAdviceTests {
    private func next(_ laptop: Laptop, _ lead: String? = nil) async throws -> LeadAdviceResult {
        try await laptop.ask(.leadAdvice(limit: 5, lead: lead))
    }

    private func decide(
        _ laptop: Laptop, _ lead: String, _ rule: String, _ verdict: LeadVerdict, _ reason: String? = nil
    ) async throws -> LeadDecisionResult {
        try await laptop.ask(.decideLead(lead: lead, rule: rule, verdict: verdict, reason: reason))
    }

    private func lead(_ laptop: Laptop) async throws -> String {
        try await laptop.add("customer", "name=Advised", "key=A")
        let lead = try await laptop.add("lead", of: "A", "stage=proposal", "next_step=2026-09-18")
        let visit = try await laptop.add("visit", of: "A", "day=2026-06-01")
        try await laptop.add("note", of: visit.id, "body=价格太高")
        return lead.id
    }

    @Test func suggestionsAreDecidedOnAndEveryStepIsARow() async throws {
        let laptop = try Laptop()
        let lead = try await lead(laptop)
        let first = try #require(try await next(laptop).leads.first)
        #expect(first.actions.map(\.rule) == ["do.overdue", "answer.price", "find.decider", "visit.late", "revive"])
        #expect(first.card?.concern == "objection.price" && first.card?.source.entity == "note")
        #expect(first.risk == "medium" || first.risk == "high")
        for source in (first.actions + first.risks).flatMap(\.sources) {
            #expect(try await laptop.row(source.id).entity == source.entity)
        }

        let accepted = try await decide(laptop, lead, "do.overdue", .accepted)
        let suggestion = try await laptop.row(accepted.suggestion)
        #expect(suggestion.parent == lead && suggestion.text("rule") == "do.overdue" && suggestion.text("rules") == "advice-1")
        #expect(suggestion.text("basis") == "points-2" && suggestion.double("probability") == first.probability)
        let decision = try await laptop.row(accepted.decision)
        #expect(decision.parent == accepted.suggestion && decision.text("verdict") == "accepted")
        // The lead itself was not touched.
        #expect(try await laptop.history(lead).count == 1)

        #expect(
            await laptop.failure(.decideLead(lead: lead, rule: "revive", verdict: .rejected, reason: " "))?.message.contains(
                "why") == true)
        _ = try await decide(laptop, lead, "revive", .rejected, "on holiday until October")
        let last = try await decide(laptop, lead, "visit.late", .vetoed, "too far")
        #expect(last.adoption.accepted == 1 && last.adoption.rejected == 1 && last.adoption.vetoed == 1)
        #expect(last.adoption.rate == 1.0 / 3)
        #expect(try await next(laptop, lead).leads.first?.actions.map(\.rule) == ["answer.price", "find.decider"])
        // What is decided on cannot be decided on again; the message names what can.
        let failure = await laptop.failure(.decideLead(lead: lead, rule: "revive", verdict: .accepted, reason: nil))
        #expect(failure?.exitStatus == 2 && failure?.message.contains("find.decider") == true)
        // An accepted action rests for a week, a rejected one for two, a vetoed one for good.
        laptop.clock.advance(8 * 24 * 60 * minute)
        #expect(try await next(laptop, lead).leads.first?.actions.map(\.rule).contains("do.overdue") == true)
        #expect(try await next(laptop, lead).leads.first?.actions.map(\.rule).contains("revive") == false)
        laptop.clock.advance(7 * 24 * 60 * minute)
        #expect(try await next(laptop, lead).leads.first?.actions.map(\.rule).contains("revive") == true)
        #expect(try await next(laptop, lead).leads.first?.actions.map(\.rule).contains("visit.late") == false)
    }

    @Test func onlyAManagerVetoes() async throws {
        try await twoLaptops { (hub, one, two, address) async throws in
            let lead = try await lead(one)
            let failure = await one.failure(.decideLead(lead: lead, rule: "visit.late", verdict: .vetoed, reason: "too far"))
            #expect(failure?.exitStatus == 2 && failure?.message.contains("manager") == true)
            #expect(try await one.list("suggestion").rows.isEmpty)
            _ = try await decide(one, lead, "visit.late", .rejected, "too far")
            try await exchange(one, two)
            let manager = try await hub.laptop("Zhao Min", at: address, role: .manager, seed: 3)
            try await manager.sync()
            let veto = try await decide(manager, lead, "revive", .vetoed, "they are moving house")
            #expect(veto.adoption.vetoed == 1 && veto.adoption.rejected == 1)
            try await manager.sync()
            try await exchange(one, two)
            #expect(try await next(one, lead).leads.first?.actions.map(\.rule).contains("revive") == false)
            let mine = try await one.json(.leadAdvice(limit: 5, lead: nil))
            #expect(try await two.json(.leadAdvice(limit: 5, lead: nil)) == mine)
        }
    }
}
