import Agent
import CRDT
import CommandSocket
import Foundation
import Testing

/// What each request does, the same in process and behind a socket.
@Suite struct RequestTests {
    @Test(arguments: Way.allCases) func addShowListAndSearch(way: Way) async throws {
        try await with(way) { (agent, _) async throws in
            let made = try await agent.add(
                "customer", "name=宏达贸易有限公司", "key=C-1", "city=上海", "size=40", "phone=021-5550123", "tags+=vip", "tags+=大客户",
                "calls+=3")
            #expect(made.entity == "customer" && made.title == "宏达贸易有限公司" && made.lives && made.parent == nil)
            #expect(made.id.count == 32 && made.conflicts.isEmpty && made.shown != nil)
            #expect(made.int("size") == 40 && made.int("calls") == 3 && made.elements("tags") == ["vip", "大客户"])
            let visit = try await agent.add("visit", of: "C-1", "day=2026-10-01", "purpose=demo")
            #expect(visit.parent == made.id && visit.text("day") == "2026-10-01")
            let lead = try await agent.add("lead", of: "宏达贸易有限公司", "stage=new", "budget=12000.50 CNY", "next_step=2026-11-02")
            #expect(lead.text("budget") == "12000.5 CNY" && lead.text("next_step") == "2026-11-02")

            for reference in [made.id, String(made.id.prefix(12)), "C-1", "宏达贸易有限公司"] {
                let shown = try await agent.show(reference)
                #expect(shown.row.id == made.id && shown.row.shown == made.shown)
                #expect(Set(shown.children.map(\.id)) == [visit.id, lead.id])
            }
            try await agent.add("customer", "name=Pike Haulage", "key=C-2", "city=Denver")
            #expect(try await agent.list("customer").total == 2)
            let narrowed = try await agent.list("customer", "city=Denver")
            #expect(narrowed.rows.map(\.title) == ["Pike Haulage"] && narrowed.total == 1)
            let first = try await agent.list("customer", limit: 1)
            #expect(first.rows.count == 1 && first.total == 2)
            let found: SearchResult = try await agent.ask(.search(text: "宏达", limit: 5))
            #expect(found.rows.map(\.id) == [made.id])
            #expect(try await agent.ask(.search(text: "pike", limit: 5), SearchResult.self).rows.count == 1)
            #expect(try await agent.ask(.search(text: "nobody", limit: 5), SearchResult.self).rows.isEmpty)
        }
    }

    @Test(arguments: Way.allCases) func setChangesWhatItNames(way: Way) async throws {
        try await with(way) { (agent, _) async throws in
            try await agent.add("customer", "name=Pike", "key=C-1", "phone=1", "tags+=a", "tags+=b", "calls+=2")
            let changed = try await agent.set("C-1", "phone=2", "city=Denver", "tags-=a", "tags+=c", "calls-=5")
            #expect(changed.transaction != nil)
            #expect(
                changed.row.text("phone") == "2" && changed.row.text("city") == "Denver" && changed.row.text("name") == "Pike")
            #expect(changed.row.elements("tags") == ["b", "c"] && changed.row.int("calls") == -3)
            #expect(try await agent.set("C-1", "phone=2", "tags+=c").transaction == nil)
            #expect(try await agent.set("C-1", "city=").row.text("city") == nil)
        }
    }

    @Test(arguments: Way.allCases) func aLinkIsNamedAsRowsAre(way: Way) async throws {
        try await with(way) { (agent, _) async throws in
            let group = try await agent.add("customer", "name=Pike Group", "key=C-1")
            let pike = try await agent.add("customer", "name=Pike", "key=C-2", "parent_company=C-1")
            #expect(pike.text("parent_company") == group.id)
            let met = try await agent.add("contact", of: "C-2", "name=孙婷")
            let visit = try await agent.add("visit", of: "C-2", "day=2026-10-01", "contacts+=孙婷")
            #expect(visit.elements("contacts") == [met.id])
            #expect(try await agent.set(visit.id, "contacts-=\(met.id.prefix(10))").row.elements("contacts").isEmpty)
            #expect(try await agent.set("C-2", "parent_company=").row.text("parent_company") == nil)
            // It may not have come yet.
            let later = String(repeating: "ab", count: 16)
            #expect(try await agent.set("C-2", "parent_company=\(later)").row.text("parent_company") == later)
            for (text, part) in [("parent_company=Nobody", "no customer 'Nobody'"), ("parent_company=孙婷", "no customer")] {
                let failure = await agent.failure(.set(entity: nil, row: "C-2", assignments: [text], shown: nil))
                #expect(failure?.message.contains(part) == true, "\(String(describing: failure))")
            }
        }
    }

    @Test(arguments: Way.allCases) func deleteHidesARowAndAnEditBringsItBack(way: Way) async throws {
        try await with(way) { (agent, _) async throws in
            let made = try await agent.add("customer", "name=Pike", "key=C-1", "city=Denver")
            let gone: ChangeResult = try await agent.ask(.delete(entity: "customer", row: "C-1"))
            #expect(!gone.row.lives && gone.row.text("city") == "Denver")
            #expect(try await agent.list("customer").total == 0)
            #expect(try await !agent.row("C-1").lives)
            #expect(try await !agent.row(made.id).lives)
            let again = await agent.failure(.delete(entity: nil, row: made.id))
            #expect(again?.code == "badValue" && again?.message.contains("deleted already") == true)
            #expect(try await agent.set(made.id, "phone=5").row.lives)
            #expect(try await agent.list("customer").total == 1)
        }
    }

    /// What a newer program wrote, or what stands in a field whose definition is gone, is shown by the field's id.
    @Test(arguments: Way.allCases) func fieldsThatAreNotKnownAreShown(way: Way) async throws {
        try await with(way) { (agent, laptop) async throws in
            let made = try await agent.add("customer", "name=Pike")
            #expect(try await agent.row(made.id).unknown == nil)
            let id = try #require(RowID(made.id))
            let own = FieldID.workspace(high: 7, low: 7)
            try laptop.write { builder, editor in
                let customer = try #require(editor.schema.entity(named: "customer"))
                let row = try #require(try editor.find(id, entity: customer.id))
                builder.write(.register(.text("绿色")), to: CellKey(field: .shipped(240), kind: .register), of: row)
                builder.write(.counter(delta: 3), to: CellKey(field: own, kind: .counter), of: row)
            }
            #expect(try await agent.row(made.id).unknown == ["240": .string("绿色"), own.description: .int(3)])
        }
    }

    @Test(arguments: Way.allCases) func historyTellsWhoWroteWhatAndWhen(way: Way) async throws {
        try await with(way) { (agent, laptop) async throws in
            let made = try await agent.add("customer", "name=Pike", "phone=1")
            laptop.clock.advance(minute)
            try await agent.set(made.id, "phone=2")
            let all = try await agent.history(made.id)
            #expect(all.map(\.time) == [noon, noon + minute])
            #expect(all.allSatisfy { $0.author == "Li Wei" && $0.arrival == nil })
            #expect(all.first?.changes.map(\.field).sorted() == ["life", "name", "phone"])
            let phone = try await agent.history(made.id, "phone")
            #expect(phone.flatMap { $0.changes.map(\.value) } == ["1", "2"])
            #expect(phone.last?.changes.first?.replaces == phone.first.map { [$0.transaction] })
            #expect(await agent.failure(.history(row: made.id, field: "fax"))?.code == "unknownField")
        }
    }

    @Test(arguments: Way.allCases) func notesGetTagsWithTheirEvidence(way: Way) async throws {
        try await with(way) { (agent, _) async throws in
            try await agent.add("customer", "name=Pike", "key=C-1")
            let body = "他们觉得价格太高，想要报价。"
            let note = try await agent.add("note", of: "C-1", "body=\(body)")
            let result: TagsResult = try await agent.ask(.tags(row: note.id))
            #expect(!result.tags.isEmpty)
            let scalars = Array(body.unicodeScalars)
            for tag in result.tags {
                #expect(String(String.UnicodeScalarView(scalars[tag.start..<tag.end])) == tag.phrase)
                #expect(try await agent.row(tag.id).parent == note.id)
            }
            // Evidence moves along with an edit before it, and is withdrawn with its words.
            try await agent.set(note.id, "body=周二：" + body)
            let moved: TagsResult = try await agent.ask(.tags(row: note.id))
            #expect(moved.tags.map(\.start) == result.tags.map { $0.start + 3 })
            #expect(moved.tags.map(\.id) == result.tags.map(\.id))
            // Words added behind it make another clause, and no second suggestion of the same.
            try await agent.set(note.id, "body=周二：他们觉得价格太高了，想要报价。")
            #expect(try await agent.ask(.tags(row: note.id), TagsResult.self).tags.map(\.id) == result.tags.map(\.id))
            try await agent.set(note.id, "body=周二")
            #expect(try await agent.ask(.tags(row: note.id), TagsResult.self).tags.isEmpty)
            #expect(await agent.failure(.tags(row: "C-1"))?.message.contains("notes and recordings") == true)
        }
    }

    @Test(arguments: Way.allCases) func statusDoctorConflictsDraftsAndLeadsOfALaptopAlone(way: Way) async throws {
        try await with(way) { (agent, laptop) async throws in
            try await agent.add("customer", "name=Pike", "key=C-1")
            let status = try await agent.status()
            #expect(status.person == "Li Wei" && status.hub == nil && status.workspace == nil && status.cursor == 0)
            #expect(status.unsent == 1 && status.refused == 0 && status.conflicts == 0 && status.rows == ["customer": 1])
            #expect(status.home == laptop.home.folder.path && status.lastSync == nil && status.lastError == nil)
            let doctor: DoctorResult = try await agent.ask(.doctor)
            #expect(doctor.integrity == "ok" && doctor.digest == status.digest && doctor.recomputed == status.digest)
            #expect(doctor.rows == 1 && doctor.problems.isEmpty)
            #expect(try await agent.conflicts().isEmpty)
            #expect(try await agent.ask(.drafts, DraftsResult.self).drafts.isEmpty)
            #expect(try await agent.ask(.leads(limit: 5, explain: nil), LeadsResult.self).leads.isEmpty)
            let sync = await agent.failure(.sync)
            #expect(sync?.code == "no-hub" && sync?.message.contains("satchel join URL --code CODE") == true)
        }
    }

    @Test(arguments: Way.allCases) func joinSyncResolveAndDrafts(way: Way) async throws {
        let hub = try TestHub()
        try await serving(hub) { (address) async throws in
            let other = try await hub.laptop("Anna Whitfield", at: address, seed: 9)
            try await with(way, clock: hub.clock) { (agent, laptop) async throws in
                let code = try await hub.code("Li Wei")
                let joined: StatusResult = try await agent.ask(
                    .join(url: address + "/", code: code, device: "desk", allowHTTP: false))
                #expect(joined.hub == address && joined.person == "Li Wei" && joined.workspace != nil)
                let made = try await agent.add("customer", "name=Pike", "key=C-1", "phone=1")
                let first = try await agent.sync()
                #expect(first.pushed == 1 && first.refused == 0 && first.clockOffsetMilliseconds == 0)
                try await other.sync()
                try await other.set("C-1", "phone=2")
                laptop.clock.advance(minute)
                try await agent.set("C-1", "phone=3")
                try await other.sync()
                try await agent.sync()
                let conflict = try #require(try await agent.conflicts().first)
                #expect(conflict.row == made.id && conflict.field == "phone" && conflict.needsReview)
                #expect(conflict.sides.map(\.value) == ["3", "2"] && conflict.sides.map(\.number) == [1, 2])
                #expect(conflict.sides.map(\.author) == ["Li Wei", "Anna Whitfield"])
                #expect(conflict.sides.map(\.isShown) == [true, false])
                let base = try await agent.show("C-1").conflicts.first?.base
                #expect(base?.value == "1" && base?.author == "Li Wei" && conflict.base == nil)
                #expect(
                    await agent.failure(.resolve(row: "C-1", field: "phone", pick: 3, value: nil, shown: nil))?.exitStatus == 2)
                #expect(await agent.failure(.resolve(row: "C-1", field: "phone", pick: nil, value: nil, shown: nil)) != nil)
                #expect(await agent.failure(.resolve(row: "C-1", field: "city", pick: 1, value: nil, shown: nil)) != nil)
                let settled = try await agent.resolve("C-1", "phone", pick: 2, shown: conflict.shown)
                #expect(settled.text("phone") == "2" && settled.conflicts.isEmpty)
                try await agent.sync()
                try await other.sync()
                #expect(try await other.row("C-1").text("phone") == "2")
                #expect(try await other.conflicts().isEmpty)
                let digest = try await agent.status().digest
                #expect(try await other.status().digest == digest)
                #expect(try await agent.ask(.drafts, DraftsResult.self).drafts.isEmpty)
            }
        }
    }

    @Test(arguments: Way.allCases) func importAndVoice(way: Way) async throws {
        try await with(way) { (agent, laptop) async throws in
            let file = try laptop.folder.file("c.csv", Array("id,name,size\nC-1,Pike,12\nC-2,,3\n".utf8))
            let dry: ImportResult = try await agent.ask(.importFile(path: file, dryRun: true))
            #expect(dry.dryRun && dry.created == 1 && dry.bad.map(\.line) == [3] && dry.operation == nil)
            #expect(try await agent.list("customer").total == 0)
            let done: ImportResult = try await agent.ask(.importFile(path: file, dryRun: false))
            #expect(!done.dryRun && done.created == 1 && done.operation != nil)
            #expect(try await agent.row("C-1").int("size") == 12)
            let clip = fixtures.appending(path: "voice/recap-zh.opus").path
            let voice: VoiceResult = try await agent.ask(.addVoice(path: clip, parent: "C-1", note: "想要报价"))
            #expect(voice.problem == nil && voice.row.text("state") == "measured" && !voice.tags.isEmpty)
        }
    }

    @Test(arguments: Way.allCases) func whatIsWronglySaidIsExplained(way: Way) async throws {
        try await with(way) { (agent, _) async throws in
            try await agent.add("customer", "name=Pike", "key=C-1")
            func add(_ entity: String, of parent: String? = nil, _ text: String...) -> Request {
                .add(entity: entity, parent: parent, assignments: text)
            }
            func set(_ text: String...) -> Request { .set(entity: nil, row: "C-1", assignments: text, shown: nil) }
            let wrong: [(Request, String)] = [
                (add("invoice", "name=x"), "There are: person, customer"),
                (add("customer", "fax=1"), "has no field 'fax'"),
                (add("customer", "name"), "FIELD=VALUE"),
                (add("customer", "size=many"), "whole number"),
                (add("lead", of: "C-1", "stage=sizzling"), "one of: new, contacted"),
                (add("lead", of: "C-1", "budget=much"), "12000.50 CNY"),
                (add("visit", of: "C-1", "day=2026-02-30"), "YYYY-MM-DD"),
                (add("visit", "day=2026-02-03"), "--of"),
                (add("customer", of: "C-1", "name=x"), "leave --of out"),
                (add("visit", of: "C-9", "day=2026-02-03"), "satchel search"),
                (set("tags=vip"), "tags+="),
                (set("tags+="), "empty"),
                (set("calls=3"), "calls+="),
                (set("calls+=many"), "calls+=1"),
                (set("name+=x"), "name=VALUE"),
                (set("name=a\u{1B}[31m"), "control character"),
                (set("phone=1", "phone=2"), "given twice"),
                (set("calls+=1", "calls+=1"), "given twice"),
                (set("tags+=a", "tags-=a"), "given twice"),
                (.show(entity: nil, row: " "), "its id, its key or its name"),
                (.list(entity: "customer", filters: ["tags=vip"], limit: 5), "FIELD=VALUE"),
            ]
            let before = try await agent.status().digest
            for (request, part) in wrong {
                let failure = await agent.failure(request)
                #expect(failure?.message.contains(part) == true, "\(request): \(failure?.message ?? "none")")
                // What is not there is no mistake of the writer's.
                #expect(failure?.exitStatus == (part == "satchel search" ? 1 : 2), "\(request): \(failure?.message ?? "none")")
            }
            #expect(try await agent.status().digest == before)
        }
    }

    @Test(arguments: Way.allCases) func aReferenceThatFitsSeveralRowsIsRefused(way: Way) async throws {
        try await with(way) { (agent, laptop) async throws in
            let one = try await agent.add("customer", "name=Pike", "key=C-1")
            try await agent.add("customer", "name=Pike", "key=C-2")
            let failure = await agent.failure(.show(entity: nil, row: "Pike"))
            #expect(failure?.exitStatus == 2 && failure?.message.contains(String(one.id.prefix(12))) == true)
            // A key that looks like the beginning of another row's id must not lead to that one in silence.
            let key = String(one.id.prefix(8))
            try await agent.add("customer", "name=Other", "key=\(key)")
            #expect(await agent.failure(.set(entity: nil, row: key, assignments: ["phone=1"], shown: nil))?.exitStatus == 2)
            #expect(try await agent.row(one.id).title == "Pike")
        }
    }

    @Test(arguments: Way.allCases) func whatIsNoRequestIsRefused(way: Way) async throws {
        try await with(way) { (agent, _) async throws in
            for text in ["", "{", "[]", #"{"fly":{}}"#, #"{"show":{}}"#] {
                await #expect(throws: CommandFailure.self) { _ = try await agent.service.perform(Array(text.utf8)) { _ in } }
            }
        }
    }

    @Test func bothWaysGiveTheSameBytes() async throws {
        var results = [[String]]()
        for way in Way.allCases {
            try await with(way) { (agent, _) async throws in
                let made = try await agent.add("customer", "name=Pike", "key=C-1", "tags+=b", "tags+=a", "calls+=1")
                try await agent.add("lead", of: "C-1", "stage=new", "last_contact=2026-09-01")
                results.append([
                    try await agent.json(.show(entity: nil, row: made.id)),
                    try await agent.json(.list(entity: "lead", filters: [], limit: 5)),
                    try await agent.json(.leads(limit: 5, explain: nil)),
                    try await agent.json(.history(row: made.id, field: nil)),
                    try await agent.json(.doctor),
                ])
            }
        }
        #expect(results.count == 2 && results.first == results.last)
    }

    @Test func aFolderWithoutAStoreSaysHowToMakeOne() throws {
        let folder = try TemporaryFolder()
        let error = #expect(throws: CommandFailure.self) {
            _ = try Agent(Home(URL(filePath: folder.path + "/none")), holder: "a test")
        }
        #expect(error?.code == "no-store" && error?.message.contains("satchel init") == true)
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/none"))
    }

    @Test func aStoreInUseNamesItsHolder() throws {
        let laptop = try Laptop()
        do {
            _ = try Agent(laptop.home, holder: "another")
            Issue.record("the store was opened twice")
        } catch {
            let failure = Agent.explain(error)
            #expect(failure.code == "store-inUse" && failure.message.contains("a test"))
        }
    }

    @Test func makingAStoreTwiceLeavesItAsItIs() async throws {
        let folder = try TemporaryFolder()
        let home = Home(URL(filePath: folder.path + "/home"))
        let surroundings = Chance(seed: 4).surroundings(Clock())
        #expect(try Agent.create(home, name: "Li Wei", environment: surroundings))
        #expect(try !Agent.create(home, name: "Somebody", environment: surroundings))
        let agent = Reached(service: try Agent(home, holder: "a test", environment: surroundings))
        #expect(try await agent.status().person == "Li Wei")
        let mode = try FileManager.default.attributesOfItem(atPath: home.folder.path)[.posixPermissions] as? Int
        #expect(mode == 0o700)
    }
}
