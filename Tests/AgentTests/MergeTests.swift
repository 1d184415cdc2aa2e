import Agent
import Foundation
import Testing

/// Duplicates: two rows made one, and separated again, alone and by several people at once.
@Suite struct MergeTests {
    /// Two customers that are one, with what hangs on the second.
    private func addPair(_ agent: some Asking) async throws {
        try await agent.add("customer", "name=宏达贸易", "key=C-1", "phone=021-1", "tags+=vip", "calls+=3")
        try await agent.add(
            "customer", "name=宏达贸易有限公司", "key=C-2", "phone=021-2", "city=上海", "revenue=1200000 CNY", "tags+=vip", "tags+=old",
            "calls+=2")
        try await agent.add("contact", of: "C-2", "name=Wang Fang")
        try await agent.add("visit", of: "C-2", "day=2026-09-20", "purpose=demo")
        try await agent.add("customer", "name=Subsidiary", "key=C-3", "parent_company=C-2")
    }

    private func merge(_ agent: some Asking, _ kept: String, _ other: String, dryRun: Bool = false) async throws
        -> MergeRowsResult
    {
        try await agent.ask(.mergeRows(kept: kept, other: other, dryRun: dryRun))
    }

    private func unmerge(_ agent: some Asking, _ row: String, from: String? = nil, dryRun: Bool = false) async throws
        -> UnmergeResult
    {
        try await agent.ask(.unmerge(row: row, from: from, dryRun: dryRun))
    }

    /// All that is shown of all rows, their ids for those that are links.
    private func everything(_ agent: some Asking) async throws -> [String] {
        var lines = [String]()
        for entity in ["customer", "contact", "visit"] {
            for row in try await agent.list(entity).rows {
                let whole = try await agent.row(row.id)
                lines.append("\(whole.id) \(whole.parent ?? "-") \(whole.fields.sorted { $0.key < $1.key })")
            }
        }
        return lines
    }

    @Test(arguments: Way.allCases) func twoRowsBecomeOneAndTwoAgain(way: Way) async throws {
        try await with(way) { (agent, laptop) async throws in
            try await addPair(agent)
            let before = try await everything(agent)
            let preview = try await merge(agent, "C-1", "C-2", dryRun: true)
            #expect(preview.dryRun && preview.transaction == nil && preview.kept.key == "C-1" && preview.other.lives)
            #expect(try await everything(agent) == before, "a preview changes nothing")

            laptop.clock.advance(minute)
            let merged = try await merge(agent, "C-1", "C-2")
            #expect(merged.transaction != nil && !merged.isAgain && merged.changes == preview.changes)
            #expect(merged.filled == preview.filled && merged.differences == preview.differences && merged.links == preview.links)
            #expect(Set(merged.filled.map(\.field)) == ["city", "revenue", "tags"])
            #expect(Set(merged.differences.map(\.field)) == ["name", "key", "phone", "calls"])
            #expect(merged.differences.first { $0.field == "phone" } == .init(field: "phone", kept: "021-1", other: "021-2"))
            #expect(
                Set(merged.links) == [
                    LinkCount(entity: "contact", field: "parent", rows: 1), LinkCount(entity: "visit", field: "parent", rows: 1),
                    LinkCount(entity: "customer", field: "parent_company", rows: 1),
                ])
            let kept = try await agent.show("C-1")
            #expect(kept.row.text("phone") == "021-1" && kept.row.text("city") == "上海" && kept.row.int("calls") == 3)
            #expect(kept.row.elements("tags") == ["old", "vip"] && kept.row.text("revenue") == "1200000 CNY")
            #expect(Set(kept.children.map(\.entity)) == ["contact", "visit"])
            #expect(try await agent.row("C-3").text("parent_company") == kept.row.id)
            #expect(try await agent.list("customer").total == 2)
            let note = try #require(kept.merges?.first)
            #expect(!note.isInto && note.row.key == "C-2" && !note.row.lives && note.late == 0)
            // The duplicate is found by its old key, with its values, its history, and where it went.
            let duplicate = try await agent.show("C-2")
            #expect(!duplicate.row.lives && duplicate.row.text("phone") == "021-2" && duplicate.children.isEmpty)
            #expect(duplicate.merges?.first?.isInto == true && duplicate.merges?.first?.row.key == "C-1")
            #expect(try await agent.history("C-2").count == 2)
            #expect(try await merge(agent, "C-1", "C-2").changes == 0, "twice does nothing")

            #expect(try await unmerge(agent, "C-2", dryRun: true).transactions.isEmpty)
            #expect(try await agent.list("customer").total == 2)
            let separated = try await unmerge(agent, "C-2")
            #expect(separated.transactions.count == 1 && separated.skipped.isEmpty && separated.time == noon + minute)
            #expect(try await everything(agent) == before, "all is as it was")
            #expect(try await agent.show("C-1").merges == nil)
            #expect(try await agent.show("C-2").merges == nil)
            #expect(await agent.failure(.unmerge(row: "C-2", from: nil, dryRun: false))?.message.contains("not merged") == true)

            // Done again, and taken back by the name of the row that stayed.
            #expect(try await merge(agent, "C-1", "C-2").changes == preview.changes)
            _ = try await unmerge(agent, "C-1")
            #expect(try await everything(agent) == before)
            let doctor: DoctorResult = try await laptop.ask(.doctor)
            #expect(doctor.digest == doctor.recomputed && doctor.problems.isEmpty)
        }
    }

    @Test(arguments: Way.allCases) func whatCannotBeMergedIsSaid(way: Way) async throws {
        try await with(way) { (agent, _) async throws in
            try await addPair(agent)
            let contact = try #require(try await agent.list("contact").rows.first)
            let field = try await agent.add("field_definition", "entity=customer", "name=region", "type=text")
            for (kept, other, part) in [
                ("C-1", "C-1", "one row"), ("C-1", contact.id, "one kind"), ("C-1", "C-9", "C-9"),
            ] {
                let failure = await agent.failure(.mergeRows(kept: kept, other: other, dryRun: false))
                #expect(failure?.message.contains(part) == true, "\(failure?.message ?? "none")")
            }
            _ = field
            // Chains are separated from their end.
            _ = try await merge(agent, "C-1", "C-2")
            _ = try await merge(agent, "C-3", "C-1")
            let into = await agent.failure(.mergeRows(kept: String(try await agent.row("C-1").id), other: "C-3", dryRun: true))
            #expect(into?.message.contains("itself merged") == true)
            let early = await agent.failure(.unmerge(row: "C-2", from: nil, dryRun: false))
            #expect(early?.message.contains("Separate those first") == true)
            #expect(try await agent.row("C-3").fields["parent_company"] != nil, "a link to itself is left alone")
            _ = try await unmerge(agent, "C-1")
            _ = try await unmerge(agent, "C-2")
            #expect(try await agent.list("customer").total == 3)
            // Of several duplicates one is to be named.
            _ = try await merge(agent, "C-1", "C-2")
            _ = try await merge(agent, "C-1", "C-3")
            let which = await agent.failure(.unmerge(row: "C-1", from: nil, dryRun: true))
            #expect(which?.message.contains("name the duplicate") == true)
            _ = try await unmerge(agent, "C-1", from: "C-2")
            #expect(try await agent.row("C-2").lives)
            #expect(try await !agent.row("C-3").lives)
        }
    }

    /// Undone later, on another laptop, by another person: what others wrote since stays.
    @Test func separatedElsewhereWithLaterWorkKept() async throws {
        try await twoLaptops { (hub, one, two, _) async throws in
            try await addPair(one)
            _ = try await merge(one, "C-1", "C-2")
            try await exchange(one, two)
            hub.clock.advance(minute)
            try await two.set("C-1", "city=苏州", "phone=021-9")
            try await two.add("visit", of: "C-1", "day=2026-09-21", "purpose=later")
            try await exchange(two, one)
            let preview = try await unmerge(two, "C-2", dryRun: true)
            #expect(preview.author == "Li Wei" && preview.skipped.contains { $0.field == "city" })
            _ = try await unmerge(two, "C-2")
            try await exchange(two, one)
            try await expectEqual(one, two, hub)
            let (kept, duplicate) = (try await one.show("C-1"), try await one.show("C-2"))
            #expect(kept.row.text("city") == "苏州" && kept.row.text("phone") == "021-9", "later edits stay")
            #expect(kept.row.fields["revenue"] == nil && kept.row.elements("tags") == ["vip"], "what the merge filled goes")
            #expect(kept.children.map(\.title) == ["later"])
            #expect(duplicate.row.lives && Set(duplicate.children.map(\.entity)) == ["contact", "visit"])
            #expect(duplicate.row.text("phone") == "021-2" && duplicate.merges == nil)
            #expect(try await one.conflicts().isEmpty)
        }
    }

    /// Two laptops merge the pair in opposite directions: both rows live, nothing is lost, and one more command ends it.
    @Test func bothDirectionsAtOnce() async throws {
        try await twoLaptops { (hub, one, two, _) async throws in
            try await addPair(one)
            try await exchange(one, two)
            hub.clock.advance(minute)
            _ = try await merge(one, "C-1", "C-2")
            hub.clock.advance(minute)
            _ = try await merge(two, "C-2", "C-1")
            try await exchange(one, two)
            try await expectEqual(one, two, hub)
            for laptop in [one, two] {
                let (a, b) = (try await laptop.show("C-1"), try await laptop.show("C-2"))
                #expect(a.row.lives && b.row.lives, "neither is lost")
                #expect(a.row.text("phone") == "021-1" && b.row.text("phone") == "021-2")
                #expect(a.row.elements("tags") == ["old", "vip"] && a.row.text("city") == "上海")
                #expect(a.merges?.map(\.isInto) == [true] && b.merges?.map(\.isInto) == [false], "each says what was meant last")
                #expect(a.merges?.first?.row.lives == true && b.merges?.first?.row.lives == true)
                #expect(Set((a.children + b.children).map(\.entity)) == ["contact", "visit"], "nobody lost a child")
            }
            hub.clock.advance(minute)
            let again = try await merge(two, "C-1", "C-2")
            #expect(again.isAgain && again.transaction != nil)
            try await exchange(two, one)
            try await expectEqual(one, two, hub)
            #expect(try await !one.row("C-2").lives)
            #expect(Set(try await one.show("C-1").children.map(\.entity)) == ["contact", "visit"])
            #expect(try await one.row("C-3").text("parent_company") == one.row("C-1").id)
            #expect(try await one.show("C-1").merges?.map(\.isInto) == [false])
            // And back: one command separates what three had merged.
            _ = try await unmerge(one, "C-2", from: "C-1")
            try await exchange(one, two)
            try await expectEqual(one, two, hub)
            let (a, b) = (try await two.show("C-1"), try await two.show("C-2"))
            #expect(a.row.lives && b.row.lives && a.row.text("phone") == "021-1" && b.row.text("phone") == "021-2")
            #expect(a.merges == nil && b.merges == nil && a.children.isEmpty)
            #expect(Set((a.children + b.children).map(\.entity)) == ["contact", "visit"])
        }
    }

    /// Two laptops do the same: it holds once, and one command takes both back.
    @Test func theSameMergeOnTwoLaptops() async throws {
        try await twoLaptops { (hub, one, two, _) async throws in
            try await addPair(one)
            try await exchange(one, two)
            let before = try await everything(one)
            _ = try await merge(one, "C-1", "C-2")
            hub.clock.advance(minute)
            _ = try await merge(two, "C-1", "C-2")
            try await exchange(one, two)
            try await expectEqual(one, two, hub)
            let kept = try await one.row("C-1")
            #expect(kept.int("calls") == 3 && kept.conflicts.isEmpty && kept.elements("tags") == ["old", "vip"])
            hub.clock.advance(minute)
            let separated = try await unmerge(one, "C-2")
            #expect(separated.skipped.isEmpty)
            try await exchange(one, two)
            try await expectEqual(one, two, hub)
            #expect(try await everything(one) == before)
            #expect(try await everything(two) == before)
        }
    }

    /// Somebody works with the duplicate without having seen the merge.
    @Test func theDuplicateIsUsedMeanwhile() async throws {
        try await twoLaptops { (hub, one, two, _) async throws in
            try await addPair(one)
            try await exchange(one, two)
            _ = try await merge(one, "C-1", "C-2")
            hub.clock.advance(minute)
            try await two.add("visit", of: "C-2", "day=2026-09-21", "purpose=late")
            try await exchange(one, two)
            // A row that came below the duplicate does not bring it back; it is told, and taken over.
            #expect(try await !two.row("C-2").lives)
            #expect(try await two.show("C-1").merges?.first?.late == 1)
            let late = try await merge(two, "C-1", "C-2")
            #expect(late.isAgain && late.links == [LinkCount(entity: "visit", field: "parent", rows: 1)])
            try await exchange(two, one)
            let all = try await one.show("C-1")
            #expect(all.children.count == 3 && all.merges?.first?.late == 0)

            // An edit does bring it back, as an edit beside any deletion; the merge says so at both rows.
            hub.clock.advance(minute)
            _ = try await unmerge(one, "C-2")
            try await exchange(one, two)
            _ = try await merge(one, "C-1", "C-2")
            hub.clock.advance(minute)
            try await two.set("C-2", "phone=021-7", "email=a@example.com")
            try await exchange(one, two)
            try await expectEqual(one, two, hub)
            let duplicate = try await one.show("C-2")
            #expect(duplicate.row.lives && duplicate.row.text("phone") == "021-7" && duplicate.merges?.first?.isInto == true)
            #expect(try await one.show("C-1").merges?.first?.row.lives == true)
            let again = try await merge(one, "C-1", "C-2")
            #expect(again.isAgain && again.filled == [.init(field: "email", value: "a@example.com")])
            #expect(again.differences.contains(.init(field: "phone", kept: "021-1", other: "021-7")))
            try await exchange(one, two)
            try await expectEqual(one, two, hub)
            // What the other person had written stands when they are separated.
            _ = try await unmerge(two, "C-2")
            try await exchange(two, one)
            try await expectEqual(one, two, hub)
            let back = try await one.show("C-2")
            #expect(back.row.lives && back.row.text("phone") == "021-7" && back.children.count == 3)
            #expect(try await one.row("C-1").fields["email"] == nil)
        }
    }

    /// Whoever may not write gets all of it back as one draft, and nothing half.
    @Test func whatTheHubRefusesIsTakenBackWhole() async throws {
        let hub = try TestHub()
        try await serving(hub) { (address) async throws in
            let one = try await hub.laptop("Li Wei", at: address, seed: 1)
            let two = try await hub.laptop("Anna Whitfield", at: address, role: .reader, seed: 2)
            try await addPair(one)
            try await exchange(one, two)
            let before = try await everything(two)
            _ = try await merge(two, "C-1", "C-2")
            #expect(try await everything(two) != before)
            try await exchange(two, one)
            try await expectEqual(one, two, hub)
            #expect(try await everything(two) == before)
            #expect(try await two.ask(.drafts, DraftsResult.self).drafts.count == 1)
        }
    }
}
