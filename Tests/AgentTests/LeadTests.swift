import Agent
import CommandSocket
import Testing

@Suite struct LeadTests {
    /// Seven open leads of differing worth, one won and one lost.
    private func fill(_ laptop: Laptop) async throws {
        let notes = ["想要报价，预算已批准", "没兴趣，半年内不用再来", "Budget approved, wants a quote", "价格太高", "Wants a demo on Tuesday", "", ""]
        for number in 1...7 {
            let key = "C-\(number)"
            try await laptop.add("customer", "name=Customer \(number)", "key=\(key)")
            try await laptop.add("contact", of: key, "name=Somebody", "title=\(number % 2 == 0 ? "总经理" : "CFO")")
            try await laptop.add(
                "lead", of: key, "stage=\(["new", "contacted", "qualified", "proposal", "negotiation"][number % 5])",
                "source=referral",
                "budget=\(number * 40000) CNY", "last_contact=2026-0\(number + 2)-01")
            if number < 5 {
                let visit = try await laptop.add("visit", of: key, "day=2026-09-0\(number)")
                if !notes[number - 1].isEmpty { try await laptop.add("note", of: visit.id, "body=\(notes[number - 1])") }
            }
        }
        try await laptop.add("customer", "name=Won", "key=W")
        try await laptop.add("lead", of: "W", "stage=won", "budget=900000 CNY")
        try await laptop.add("lead", of: "W", "stage=lost", "budget=900000 CNY")
    }

    @Test func theFiveBestWithReasonsThatCanBeOpened() async throws {
        let laptop = try Laptop()
        try await fill(laptop)
        let result: LeadsResult = try await laptop.ask(.leads(limit: 5, explain: nil))
        #expect(result.leads.count == 5 && result.total == 7)
        let points = result.leads.compactMap(\.points)
        #expect(points == points.sorted(by: >) && points.count == 5)
        #expect(!result.leads.contains { ["won", "lost"].contains($0.stage) })
        for lead in result.leads {
            #expect(lead.id.count == 32 && !lead.basis.isEmpty && (0...1).contains(lead.probability))
            #expect(try await laptop.row(lead.id).entity == "lead")
            #expect(try await laptop.row(lead.customerRow).title == lead.customer)
            #expect((1...6).contains(lead.reasons.count))
            #expect(lead.reasons.count { ($0.points ?? 0) > 0 } <= 3 && lead.reasons.count { ($0.points ?? 0) < 0 } <= 3)
            for reason in lead.reasons {
                #expect(reason.points != 0 && !reason.english.isEmpty && !reason.chinese.isEmpty)
                for source in reason.sources {
                    let row = try await laptop.show(source.id).row
                    #expect(row.entity == source.entity && row.lives && row.title == source.title)
                }
            }
        }
        #expect(result.leads.contains { $0.reasons.contains { !$0.sources.isEmpty } })
    }

    @Test func allReasonsOfOneAddUpToItsPoints() async throws {
        let laptop = try Laptop()
        try await fill(laptop)
        var bases = Set<Int>()
        for lead in try await laptop.ask(.leads(limit: 10, explain: nil), LeadsResult.self).leads {
            let one = try #require(try await laptop.ask(.leads(limit: 10, explain: lead.id), LeadsResult.self).leads.first)
            #expect(one.id == lead.id && one.points == lead.points)
            bases.insert(try #require(one.points) - one.reasons.reduce(0) { $0 + ($1.points ?? 0) })
        }
        // What every lead has before anything is known of it.
        #expect(bases.count == 1)
        let won = try #require(try await laptop.list("lead", "stage=won").rows.first)
        let failure = await laptop.failure(.leads(limit: 5, explain: won.id))
        #expect(failure?.exitStatus == 2 && failure?.message.contains("won or lost") == true)
        #expect(await laptop.failure(.leads(limit: 5, explain: "C-1"))?.message.contains("There is no") == true)
    }

    @Test func deletedEvidenceCountsNoLonger() async throws {
        let laptop = try Laptop()
        try await fill(laptop)
        func all() async throws -> [String: Int] {
            let leads = try await laptop.ask(.leads(limit: 10, explain: nil), LeadsResult.self).leads
            return Dictionary(uniqueKeysWithValues: leads.map { ($0.customer, $0.points ?? 0) })
        }
        let before = try await all()
        for visit in try await laptop.list("visit").rows {
            _ = try await laptop.ask(.delete(entity: nil, row: visit.id), ChangeResult.self)
        }
        let after = try await all()
        #expect(before["Customer 7"] == after["Customer 7"])
        #expect(before != after)
    }

    /// The change since last week knows nothing of what was written since, and a recording's tag says at which second it was heard.
    @Test func aWeeksChangeAndASecondOfSpeech() async throws {
        let laptop = try Laptop()
        try await laptop.add("customer", "name=Changing", "key=C")
        let lead = try await laptop.add("lead", of: "C", "stage=new", "source=web", "next_step=2026-09-25")
        laptop.clock.advance(8 * 24 * 60 * minute)
        let voice = try await laptop.add("voice", of: lead.id, "note=客户要报价", "recorded=2026-09-28T09:00Z")
        let tag = try await laptop.add("tag", of: voice.id, "tag=intent.quote", "phrase=要报价", "start=2", "end=5", "second=12.5")
        let young = try await laptop.add("lead", of: "C", "stage=negotiation")
        let leads = try await laptop.ask(.leads(limit: 5, explain: nil), LeadsResult.self).leads
        let old = try #require(leads.first { $0.id == lead.id })
        let reason = try #require(old.reasons.first { $0.english == "Asked for a quote" })
        #expect(reason.sources.map(\.second) == [12.5] && reason.sources.first?.id == voice.id)
        // Eight points more for the wish, and twelve fewer for the step that is overdue now: 2 to the power of −0.4 of the odds.
        #expect(try #require(old.change) < 0 && old.nextStep == "2026-09-25" && old.isOverdue == true)
        #expect(leads.first { $0.id == young.id }?.change == nil)
        // The words are gone from the note, and the new ones ask for nothing: so are the reason and its points.
        try await laptop.set(voice.id, "note=客户出门了")
        let after = try #require(try await laptop.ask(.leads(limit: 5, explain: lead.id), LeadsResult.self).leads.first)
        #expect(!after.reasons.contains { $0.english == "Asked for a quote" } && after.points == (old.points ?? 0) - 8)
        #expect(try await laptop.row(tag.id).lives)
    }

    @Test func twoLaptopsThatHaveSyncedScoreAlike() async throws {
        try await twoLaptops { (hub, one, two, _) async throws in
            try await fill(one)
            try await exchange(one, two)
            try await expectEqual(one, two, hub)
            let mine = try await one.json(.leads(limit: 7, explain: nil))
            #expect(try await two.json(.leads(limit: 7, explain: nil)) == mine)
        }
    }
}
