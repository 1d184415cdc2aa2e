import Agent
import CommandSocket
import Foundation
import PseudoTerminal
import Testing

/// A visit from its beginning to its end, as requests; the conversation on a terminal is in `VisitTerminalTests`.
@Suite struct VisitTests {
    private func start(_ laptop: Laptop, _ customer: String, stage: String? = nil) async throws -> VisitResult {
        try await laptop.ask(.startVisit(customer: customer, stage: stage, offset: 480))
    }

    private func laptop() async throws -> Laptop {
        let laptop = try Laptop()
        for (name, key) in [("宏达贸易有限公司", "C-7"), ("宏图机电", "C-8"), ("Pike Machines", "C-9")] {
            try await laptop.add("customer", "name=\(name)", "key=\(key)")
        }
        return laptop
    }

    @Test func itBeginsOnceAndEnds() async throws {
        let laptop = try await laptop()
        let begun = try await start(laptop, "宏达")
        let visit = try #require(begun.visit)
        #expect(begun.isNew == true && visit.isRunning && visit.customer == "宏达贸易有限公司" && visit.started == noon)
        // 22:13 in Shanghai.
        #expect(try await laptop.row(visit.row).text("day") == "2026-09-21")
        // The same again is the same visit, with another customer it is none.
        #expect(try await start(laptop, "C-7").visit?.row == visit.row)
        #expect(await laptop.failure(.startVisit(customer: "C-8", offset: 480))?.code == "visit-running")
        #expect(try await laptop.status().visit?.row == visit.row)
        let today: TodayResult = try await laptop.ask(.today(limit: 5))
        #expect(today.running?.row == visit.row && today.visits.isEmpty)

        laptop.clock.advance(35 * minute)
        let ended: VisitResult = try await laptop.ask(.stopVisit())
        #expect(ended.visit?.minutes == 35 && ended.visit?.isRunning == false)
        #expect(try await laptop.status().visit == nil)
        #expect(await laptop.failure(.stopVisit())?.code == "no-visit")
    }

    @Test func aCustomerIsFoundByLettersThatNoOtherHas() async throws {
        let laptop = try await laptop()
        let several = try #require(await laptop.failure(.startVisit(customer: "宏", offset: 0)))
        #expect(several.code == "badValue" && several.message.contains("宏达贸易有限公司") && several.message.contains("宏图机电"))
        #expect(await laptop.failure(.startVisit(customer: "nobody", offset: 0))?.code == "notFound")
        #expect(try await laptop.list("visit").total == 0)
        #expect(try await start(laptop, "机电").visit?.customer == "宏图机电")
    }

    /// Who forgot to end it says how long it was; who filled it in elsewhere has ended it.
    @Test func aForgottenVisitDoesNotLastForDays() async throws {
        let laptop = try await laptop()
        let visit = try #require(try await start(laptop, "C-9").visit)
        laptop.clock.advance(13 * 60 * minute)
        #expect(await laptop.failure(.stopVisit())?.code == "visit-long")
        #expect(try await laptop.ask(.stopVisit(minutes: 45), VisitResult.self).visit?.minutes == 45)
        let other = try #require(try await start(laptop, "C-9").visit)
        #expect(other.row != visit.row)
        try await laptop.set(other.row, "duration=20")
        #expect(try await laptop.status().visit == nil)
        // Nor does one run that was deleted.
        let third = try #require(try await start(laptop, "C-8").visit)
        _ = try await laptop.ask(.delete(entity: "visit", row: third.row), ChangeResult.self)
        #expect(try await laptop.status().visit == nil)
    }

    @Test func tagsOfTheStageAreTicked() async throws {
        let laptop = try await laptop()
        try await laptop.add("lead", of: "C-7", "stage=contacted")
        try await laptop.add("lead", of: "C-7", "stage=proposal")
        let visit = try #require(try await start(laptop, "C-7").visit)
        #expect(visit.stage == "proposal" && visit.presets.first?.tag == "objection.price" && visit.notes.isEmpty)
        // Without a note they hang on one without words.
        let names = [visit.presets[0].tag, visit.presets[1].tag]
        let ticked = try #require(
            try await laptop.ask(.tickTags(visit: visit.row, tags: names), VisitResult.self).visit)
        #expect(ticked.presets.filter(\.isTicked).map(\.tag) == names && ticked.notes.isEmpty)
        let before = try await laptop.list("tag").total
        _ = try await laptop.ask(.tickTags(visit: visit.row, tags: names), VisitResult.self)
        #expect(try await laptop.list("tag").total == before)
        let note = try #require(ticked.noteRow)
        let tags = try await laptop.ask(.tags(row: note), TagsResult.self).tags
        #expect(Set(tags.map(\.tag)) == Set(names) && tags.allSatisfy { $0.model == "preset" && $0.phrase.isEmpty })
        #expect(await laptop.failure(.tickTags(visit: visit.row, tags: ["no.such"])) != nil)
        // Another stage offers others, and shows what is ticked.
        let new = try #require(try await laptop.ask(.visit(stage: "new"), VisitResult.self).visit)
        #expect(new.stage == "new" && new.presets.first?.tag == "intent.demo" && new.presets.filter(\.isTicked).count == 2)
        #expect(await laptop.failure(.visit(stage: "nowhere"))?.code == "badValue")
    }

    @Test(arguments: [
        ("send the offer by Friday", "2026-09-25"), ("周五前发报价", "2026-09-25"), ("call in 3 days", "2026-09-24"),
        ("3天后回电", "2026-09-24"), ("2026-12-01 再访", "2026-12-01"), ("think it over", nil), ("下周再说", nil),
    ])
    func theNextStepHasTheDayThatItNames(text: String, due: String?) async throws {
        let laptop = try await laptop()
        let visit = try #require(try await start(laptop, "C-9").visit)
        let task = try await laptop.ask(.addNextStep(visit: visit.row, text: text, offset: 0), ChangeResult.self).row
        #expect(task.text("title") == text && task.text("due") == due && task.parent == visit.row && task.text("state") == "open")
        let next = try #require(try await laptop.ask(.visit(), VisitResult.self).visit?.nextSteps.first)
        #expect(next.title == text && next.due == due)
        let set = try await laptop.ask(.setDue(task: task.id, text: "tomorrow", offset: 0), ChangeResult.self).row
        #expect(set.text("due") == "2026-09-22")
        #expect(await laptop.failure(.setDue(task: task.id, text: "soon", offset: 0))?.code == "badValue")
    }

    /// A laptop that is closed in the middle knows its visit when it is opened again.
    @Test func theVisitOutlivesTheProgram() async throws {
        let program = try #require(Program.path != nil ? try Program() : nil)
        #expect(try await program.run("init", "--name", "Li Wei").status == 0)
        #expect(try await program.run("customer", "add", "name=Pike", "key=C-9").status == 0)
        let begun = try await program.run("visit", "start", "pike", "--note", "Too expensive, they say.", "--json")
        #expect(begun.status == 0 && begun.output.contains("\"is_new\":true"), "\(begun.errors)")
        let again = try await program.run("visit", "start", "--tag", "1", "--next", "send the offer by Friday")
        #expect(again.status == 0 && again.output.contains("note: Too expensive, they say.") && again.output.contains("tags: "))
        #expect(try await program.run("status").output.contains("at Pike since "))
        let voice = fixtures.appending(path: "voice/recap-zh.opus").path
        let ended = try await program.run("visit", "stop", "--voice", voice, "--json")
        #expect(ended.status == 0 && ended.output.contains("\"recordings\":1") && ended.output.contains("\"is_running\":false"))
        let none = try await program.run("visit", "stop")
        #expect(none.status == 1 && none.errors.contains("satchel visit start"))
        #expect(try await program.run("visit", "start").status == 2)
    }
}
