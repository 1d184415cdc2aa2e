import Agent
import Foundation
import Testing

/// Why a field says what it says, what waits for a person, and many conflicts at once.
@Suite struct WhyTests {
    @Test func bothSidesOfAConflictAreExplained() async throws {
        try await twoLaptops { (hub, one, two, _) async throws in
            try await one.add("customer", "name=宏达贸易", "key=C-1", "phone=1")
            try await exchange(one, two)
            hub.clock.advance(minute)
            try await one.set("C-1", "phone=2")
            hub.clock.advance(minute)
            try await two.set("C-1", "phone=3")
            try await exchange(one, two)
            for laptop in [one, two] {
                let why: WhyResult = try await laptop.ask(.why(row: "C-1", field: "phone"))
                #expect(why.kind == "register" && why.isConflict && why.needsReview && why.isComplete)
                #expect(why.base?.value == "1" && why.base?.author == "Li Wei" && why.base?.time == noon)
                #expect(why.sides.map(\.value) == ["3", "2"] && why.sides.map(\.author) == ["Anna Whitfield", "Li Wei"])
                #expect(why.sides.map { $0.seen.map(\.value) } == [["1"], ["1"]])
                #expect(why.sides.map { $0.unseen.map(\.reason) } == [["not_arrived"], ["not_written"]])
                #expect(why.sides.map { $0.unseen.map(\.number) } == [[2], [1]])
                #expect(why.sides.map(\.isMine) == (laptop === two ? [true, false] : [false, true]))
                #expect(why.sides.map(\.isHere) == why.sides.map(\.isMine))
                let arrivals = why.sides.compactMap(\.arrival)
                #expect(arrivals.count == 2 && arrivals[1] < arrivals[0])
            }
            // It has the other side by now, but shows its own, and replaces only that.
            hub.clock.advance(minute)
            try await two.set("C-1", "phone=9")
            let after: WhyResult = try await two.ask(.why(row: "C-1", field: "phone"))
            #expect(after.sides.map(\.value) == ["9", "2"] && after.sides[0].arrival == nil)
            #expect(after.sides[0].seen.map(\.value) == ["3"] && after.sides[0].unseen.map(\.reason) == ["not_shown"])
            try await two.resolve("C-1", "phone", pick: 2, shown: after.shown)
            let settled: WhyResult = try await two.ask(.why(row: "C-1", field: "phone"))
            #expect(!settled.isConflict && settled.sides.map(\.value) == ["2"] && settled.sides[0].seen.count == 2)
        }
    }

    @Test(arguments: Way.allCases) func whatIsMergedIsNeverInConflict(way: Way) async throws {
        try await with(way) { (agent, _) async throws in
            try await agent.add("customer", "name=Pike", "key=C-1", "tags+=vip", "calls+=1")
            let note = try await agent.add("note", of: "C-1", "body=Wants a quote")
            for (row, field, kind) in [
                ("C-1", "tags", "set"), ("C-1", "calls", "counter"), (note.id, "body", "text"), ("C-1", "city", "register"),
            ] {
                let why: WhyResult = try await agent.ask(.why(row: row, field: field))
                #expect(why.kind == kind && !why.isConflict && why.sides.isEmpty, "\(field)")
            }
            #expect(await agent.failure(.why(row: "C-1", field: "nowhere"))?.message.contains("nowhere") == true)
            #expect(await agent.failure(.why(row: "C-9", field: "phone"))?.message.contains("C-9") == true)
        }
    }

    @Test func whoeversValueIsNotShownIsTold() async throws {
        try await twoLaptops { (hub, one, two, _) async throws in
            try await one.add("customer", "name=Pike", "key=C-1", "phone=1")
            try await exchange(one, two)
            try await one.set("C-1", "phone=2")
            hub.clock.advance(minute)
            try await two.set("C-1", "phone=3")
            try await exchange(one, two)
            let overview: OverviewResult = try await one.ask(.overview)
            #expect(overview.told == 1 && overview.conflicts.count == 1)
            let group = try #require(overview.conflicts.first)
            #expect(group.entity == "customer" && group.count == 1 && group.needsReview == 1 && group.lastDay == 1)
            #expect(group.lastWeek == 0 && group.older == 0)
            let winner: TodayResult = try await two.ask(.today(limit: 5))
            #expect(winner.told.isEmpty && winner.conflictsTotal == 1)
            var today: TodayResult = try await one.ask(.today(limit: 5))
            let open = try #require(today.told.first)
            #expect(open.value == "2" && open.shownValue == "3" && open.shownAuthor == "Anna Whitfield" && open.pick == 2)

            // Settled against him, he is told still, until he writes it again.
            hub.clock.advance(minute)
            try await two.resolve("C-1", "phone", pick: 1)
            try await exchange(two, one)
            today = try await one.ask(.today(limit: 5))
            let lost = try #require(today.told.first)
            #expect(today.told.count == 1 && lost.pick == nil && lost.value == "2" && lost.shownValue == "3")
            hub.clock.advance(minute)
            #expect(lost.settledBy != nil)
            hub.clock.advance(minute)
            try await one.set("C-1", "phone=2")
            today = try await one.ask(.today(limit: 5))
            #expect(today.told.isEmpty, "what he wrote again is shown")
            hub.clock.advance(2 * 86_400_000)
            let later: OverviewResult = try await one.ask(.overview)
            #expect(later.conflicts.map(\.lastDay).reduce(0, +) == 0)
        }
    }

    @Test(arguments: Way.allCases) func theMorningPage(way: Way) async throws {
        try await with(way) { (agent, laptop) async throws in
            let empty: TodayResult = try await agent.ask(.today(limit: 5))
            #expect(empty.day == "2026-09-21" && empty.visits.isEmpty && empty.tasks.isEmpty && empty.drafts.isEmpty)
            try await agent.add("customer", "name=宏达贸易", "key=C-1")
            let due = try await agent.add("visit", of: "C-1", "day=2026-09-21", "purpose=demo")
            let missed = try await agent.add("visit", of: "C-1", "day=2026-09-18", "purpose=demo")
            let written = try await agent.add("visit", of: "C-1", "day=2026-09-17", "purpose=demo")
            try await agent.add("note", of: written.id, "body=Went well")
            try await agent.add("visit", of: "C-1", "day=2026-09-22", "purpose=demo")
            try await agent.add("visit", of: "C-1", "day=2026-08-01", "purpose=demo")
            let late = try await agent.add("lead", of: "C-1", "title=Pumps", "stage=qualified", "next_step=2026-09-20")
            try await agent.add("lead", of: "C-1", "title=Valves", "stage=qualified", "next_step=2026-09-21")
            try await agent.add("lead", of: "C-1", "title=Lost", "stage=lost", "next_step=2026-09-01")
            try await agent.add("lead", of: "C-1", "title=Other", "stage=new", "next_step=2026-09-01", "owner=Anna")
            let task = try await agent.add("task", of: "C-1", "title=Send the quote", "due=2026-09-21", "state=open")
            try await agent.add("task", of: "C-1", "title=Done", "due=2026-09-01", "state=done")
            let today: TodayResult = try await agent.ask(.today(limit: 5))
            #expect(today.visits.map(\.row) == [due.id, missed.id])
            #expect(today.visits.map(\.isOverdue) == [false, true] && today.visits[0].customer == "宏达贸易")
            #expect(today.nextSteps.map(\.row) == [late.id] && today.nextSteps[0].state == "qualified")
            #expect(today.tasks.map(\.row) == [task.id] && !today.tasks[0].isOverdue)
            #expect(today.leads.count == 3 && today.person == "Li Wei")
            let one: TodayResult = try await agent.ask(.today(limit: 1))
            #expect(one.visits.count == 1 && one.leads.count == 1)
            #expect(await agent.failure(.today(limit: -1))?.exitStatus == 2)
        }
    }

    // MARK: Many at once

    @Test func manyConflictsAreSettledByOneRuleAndOpenedAgain() async throws {
        try await twoLaptops { (hub, one, two, _) async throws in
            for number in 1...4 {
                try await one.add("customer", "name=Pike \(number)", "key=C-\(number)", "phone=1", "city=Denver")
            }
            try await exchange(one, two)
            for number in 1...4 { try await one.set("C-\(number)", "phone=2", number == 4 ? "city=Vail" : "size=3") }
            hub.clock.advance(minute)
            for number in 1...4 { try await two.set("C-\(number)", "phone=3", number == 4 ? "city=Aspen" : "size=3") }
            try await exchange(one, two)
            #expect(try await one.conflicts().count == 5)
            func count(_ filter: String) async throws -> Int {
                try await one.ask(.conflicts(filter: filter), ConflictsResult.self).conflicts.count
            }
            for (filter, expected) in [
                ("phone", 4), ("field = city", 1), ("customer review", 4), ("by = anna & field = phone", 4), ("row = pike 4", 2),
                ("lead", 0), ("mine & newer = 1d", 5), ("older = 1d", 0), ("newer = 10m", 5),
            ] {
                let found = try await count(filter)
                #expect(found == expected, "\(filter)")
            }
            for wrong in ["nonsense", "field =", "newer = soon", "colour = red"] {
                #expect(await one.failure(.conflicts(filter: wrong))?.exitStatus == 2, "\(wrong)")
            }

            let preview: SettledResult = try await one.ask(.settle(rule: "newest", filter: "field = phone", dryRun: true))
            #expect(preview.count == 4 && preview.operation == nil && Set(preview.lines.map(\.value)) == ["3"])
            #expect(try await one.conflicts().count == 5, "a preview changes nothing")
            hub.clock.advance(minute)
            let mine: SettledResult = try await one.ask(.settle(rule: "mine", filter: "field = phone", dryRun: false))
            #expect(mine.count == 4 && mine.transactions.count == 1 && mine.operation != nil)
            #expect(try await one.row("C-1").text("phone") == "2")
            #expect(try await one.conflicts().map(\.field) == ["city"])
            let operation = try #require(mine.operation)
            let undone: UndoResult = try await one.ask(.undo(id: operation))
            #expect(undone.rows == 4)
            try await exchange(one, two)
            try await expectEqual(one, two, hub)
            #expect(
                await one.failure(.settle(rule: "loudest", filter: "phone", dryRun: true))?.message.contains("newest") == true)
            let none: SettledResult = try await one.ask(.settle(rule: "newest", filter: "lead", dryRun: false))
            #expect(none.count == 0 && none.transactions.isEmpty)
        }
    }

    // MARK: What was refused

    @Test func whatWasRefusedIsWrittenAgainOrDropped() async throws {
        let hub = try TestHub()
        try await serving(hub) { (address) async throws in
            let one = try await hub.laptop("Li Wei", at: address, seed: 1)
            let reader = try await hub.laptop("Tom Reyes", at: address, role: .reader, seed: 2)
            try await one.add("customer", "name=Pike", "key=C-1", "phone=1", "calls+=1")
            try await exchange(one, reader)
            hub.clock.advance(minute)
            try await reader.set("C-1", "phone=2", "calls+=5")
            try await reader.add("customer", "name=Wolf", "key=C-2")
            try await reader.sync()
            let drafts = try await reader.ask(.drafts, DraftsResult.self).drafts
            #expect(drafts.count == 2)
            let edit = try #require(drafts.first { $0.changes.contains("customer.phone: 2") }).transaction
            let creation = try #require(drafts.first { $0.transaction != edit }).transaction
            let told: TransactionResult = try await reader.ask(.transaction(id: edit))
            #expect(told.state == "refused" && told.reason?.isEmpty == false)
            #expect(try await reader.ask(.today(limit: 5), TodayResult.self).drafts.count == 2)

            let resent: DraftDoneResult = try await reader.ask(.resendDraft(id: String(edit.suffix(16))))
            #expect(resent.transaction != nil && resent.transaction != edit && resent.skipped.isEmpty)
            let row = try await reader.row("C-1")
            #expect(row.text("phone") == "2" && row.int("calls") == 6)
            _ = try await reader.ask(.resendDraft(id: creation), DraftDoneResult.self)
            #expect(try await reader.row("C-2").title == "Wolf")
            #expect(try await reader.ask(.drafts, DraftsResult.self).drafts.isEmpty)
            // He still may not write; it comes back, and he gives it up.
            #expect(try await reader.sync().refused == 2)
            for draft in try await reader.ask(.drafts, DraftsResult.self).drafts {
                let dropped: DraftDoneResult = try await reader.ask(.dropDraft(id: draft.transaction))
                #expect(dropped.transaction == nil)
            }
            #expect(try await reader.status().refused == 0)
            #expect(try await reader.row("C-1").text("phone") == "1")
            #expect(await reader.failure(.dropDraft(id: edit))?.message.contains("satchel drafts") == true)
            try await one.sync()
            try await expectEqual(one, reader, hub)
        }
    }

    // MARK: Transactions, people, laptops, texts, questions

    @Test func whoDidWhat() async throws {
        try await twoLaptops { (hub, one, two, _) async throws in
            try await one.add("customer", "name=Pike", "key=C-1", "phone=1")
            try await exchange(one, two)
            hub.clock.advance(minute)
            let change = try await two.set("C-1", "phone=2")
            let id = try #require(change.transaction)
            let pending: TransactionResult = try await two.ask(.transaction(id: String(id.suffix(16).prefix(10))))
            #expect(pending.transaction == id && pending.state == "pending" && pending.arrival == nil && pending.total == 1)
            #expect(pending.rows.first?.changes.map(\.field) == ["phone"] && pending.rows.first?.title == "Pike")
            try await exchange(two, one)
            let accepted: TransactionResult = try await one.ask(.transaction(id: id))
            #expect(accepted.state == "accepted" && accepted.arrival != nil && accepted.author == "Anna Whitfield")

            let anna: ActivityResult = try await one.ask(.activity(person: "anna", site: nil, limit: 5))
            #expect(anna.person == "Anna Whitfield" && !anna.isOwn && anna.transactions == 1 && anna.shares.count == 1)
            #expect(anna.entries.map(\.fields) == [["phone"]] && anna.entries.first?.transaction == id)
            let site = try await String(two.status().site.prefix(6))
            let laptop: ActivityResult = try await one.ask(.activity(person: nil, site: site, limit: 5))
            #expect(laptop.transactions == 1 && laptop.shares.map(\.name) == ["Anna Whitfield"] && !laptop.isOwn)
            let here: ActivityResult = try await one.ask(.activity(person: nil, site: "here", limit: 5))
            #expect(here.isOwn && here.transactions == 1)
            let me: ActivityResult = try await one.ask(.activity(person: "me", site: nil, limit: 0))
            #expect(me.isOwn && me.transactions == 1 && me.entries.isEmpty)
            #expect(await one.failure(.activity(person: "nobody", site: nil, limit: 5))?.message.contains("person list") == true)
            #expect(await one.failure(.activity(person: nil, site: "zz", limit: 5)) != nil)
            #expect(await one.failure(.transaction(id: "ffff0000")) != nil)
        }
    }

    @Test(arguments: Way.allCases) func textsAndQuestions(way: Way) async throws {
        try await with(way) { (agent, _) async throws in
            let made = try await agent.add("customer", "name=宏达贸易", "key=C-1", "city=上海", "phone=021-5550122", "size=80")
            try await agent.add("customer", "name=Pike", "key=C-2", "city=Denver", "size=7")
            let visit = try await agent.add("visit", of: "C-1", "day=2026-09-21", "start=1790000000000")
            let found: SearchResult = try await agent.ask(.grep(text: "5501", limit: 5))
            #expect(found.total == 1 && found.rows.first?.id == made.id && found.snippets.first?.field == "phone")
            #expect(found.snippets.first?.matches == [[5, 9]])
            #expect(try await agent.ask(.grep(text: "PIKE", limit: 5), SearchResult.self).total == 1)
            #expect(try await agent.ask(.grep(text: "贸", limit: 0), SearchResult.self).rows.isEmpty)
            #expect(await agent.failure(.grep(text: " ", limit: 5)) != nil)

            func ask(_ query: String, limit: Int = 100) async throws -> SQLResult {
                try await agent.ask(.sql(query: query, limit: limit))
            }
            let rows = try await ask("SELECT id, name, size * 2 AS twice FROM customer WHERE city = '上海';")
            #expect(rows.columns == ["id", "name", "twice"] && rows.isComplete)
            #expect(rows.rows == [[.string(made.id), .string("宏达贸易"), .int(160)]])
            let joined = try await ask(
                "SELECT v.start, c.name FROM visit v JOIN customer c ON c.id = v.parent WHERE v.id = '\(visit.id)'")
            #expect(joined.rows == [[.string("2026-09-21 14:13"), .string("宏达贸易")]])
            #expect(try await ask("SELECT name FROM customer", limit: 1).isComplete == false)
            for query in [
                "SELECT * FROM meta", "SELECT * FROM pending", "SELECT * FROM sqlite_master", "DELETE FROM customer",
                "WITH customer AS (SELECT * FROM main.meta) SELECT * FROM customer", "PRAGMA table_info(customer)",
                "ATTACH 'x' AS y", "CREATE TEMP TABLE t(a)", "UPDATE customer SET name = 'x'", "SELECT 1; SELECT 2", "",
                "SELEKT", "SELECT load_extension('x')",
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n",
            ] {
                let failure = await agent.failure(.sql(query: query, limit: 5))
                #expect(failure?.code == "store-badQuery" && failure?.exitStatus == 2, "\(query)")
            }
            // Long values take one instruction, and many of them take much memory.
            let many = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 6)"
            for query in ["SELECT zeroblob(9000000)", "\(many) SELECT printf('%.*c', 3000000, 'x') FROM n"] {
                #expect(await agent.failure(.sql(query: query, limit: 9))?.code == "store-badQuery", "\(query)")
            }
            #expect(try await ask("SELECT hex(zeroblob(3)), zeroblob(3)").rows == [[.string("000000"), .string("000000")]])
            #expect(try await agent.ask(.activity(person: "me", site: nil, limit: .max), ActivityResult.self).isOwn)
            #expect(try await agent.list("customer").total == 2)
        }
    }
}
