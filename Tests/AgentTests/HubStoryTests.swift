import Agent
import CommandSocket
import Testing

/// Two laptops and a hub over real HTTP on the loopback interface.
@Suite struct HubStoryTests {
    @Test func offlineOnBothAndBack() async throws {
        try await twoLaptops { (hub, one, two, _) async throws in
            try await one.add("customer", "name=杭州嘉和建筑工程有限公司", "key=C-1", "phone=021-5550100", "tags+=vip")
            let visit = try await one.add("visit", of: "C-1", "day=2026-10-01", "purpose=demo")
            let note = try await one.add("note", of: visit.id, "body=客户想看现场演示，下周四定时间。")
            try await exchange(one, two)
            try await expectEqual(one, two, hub)

            try await one.set("C-1", "phone=021-5550111", "tags+=urgent", "calls+=1")
            hub.clock.advance(minute)
            try await two.set("C-1", "phone=021-5550122", "tags+=大客户", "calls+=1")
            try await one.set(note.id, "body=客户王经理想看现场演示，下周四定时间。")
            try await two.set(note.id, "body=客户想看现场演示，下周四定时间。带样品。")
            try await exchange(one, two)

            for laptop in [one, two] {
                let row = try await laptop.row("C-1")
                #expect(row.conflicts == ["phone"] && row.text("phone") == "021-5550122")
                #expect(row.elements("tags") == ["urgent", "vip", "大客户"] && row.int("calls") == 2)
                #expect(try await laptop.row(note.id).text("body") == "客户王经理想看现场演示，下周四定时间。带样品。")
                let sides = try #require(try await laptop.conflicts().first).sides
                #expect(sides.map(\.author) == ["Anna Whitfield", "Li Wei"] && sides.allSatisfy { !$0.isPending })
                #expect(try await laptop.status().conflicts == 1)
            }
            let shown = try #require(try await two.conflicts().first).shown
            try await two.resolve("C-1", "phone", pick: 2, shown: shown)
            try await exchange(two, one)
            for laptop in [one, two] {
                #expect(try await laptop.row("C-1").text("phone") == "021-5550111")
                #expect(try await laptop.conflicts().isEmpty)
                let history = try await laptop.history("C-1", "phone")
                #expect(
                    history.flatMap { $0.changes.map(\.value) } == ["021-5550100", "021-5550111", "021-5550122", "021-5550111"])
                #expect(history.last?.author == "Anna Whitfield" && history.last?.changes.first?.replaces.count == 2)
                #expect(history.allSatisfy { $0.arrival != nil })
                let status = try await laptop.status()
                #expect(status.unsent == 0 && status.refused == 0 && status.lastError == nil && status.lastSync != nil)
            }
            try await expectEqual(one, two, hub)
            // Nothing is left to do.
            let idle = try await one.sync()
            #expect(idle.pushed == 0 && idle.pulled == 0)
        }
    }

    @Test func aReadersWriteComesBackAsADraft() async throws {
        let hub = try TestHub()
        try await serving(hub) { (address) async throws in
            let one = try await hub.laptop("Li Wei", at: address, seed: 1)
            let reader = try await hub.laptop("Tom Reyes", at: address, role: .reader, seed: 2)
            try await one.add("customer", "name=Pike", "key=C-1", "phone=1", "tags+=vip", "calls+=1")
            try await exchange(one, reader)
            reader.clock.advance(minute)
            try await reader.set("C-1", "phone=2", "tags-=vip", "calls+=5")
            #expect(try await reader.row("C-1").text("phone") == "2")
            let result = try await reader.sync()
            #expect(result.refused == 1)
            let row = try await reader.row("C-1")
            #expect(row.text("phone") == "1" && row.elements("tags") == ["vip"] && row.int("calls") == 1)
            #expect(row.conflicts.isEmpty)
            let drafts = try await reader.ask(.drafts, DraftsResult.self).drafts
            #expect(drafts.count == 1 && drafts.first?.reason.isEmpty == false && drafts.first?.time == noon + minute)
            #expect(drafts.first?.changes.contains("customer.phone: 2") == true)
            #expect(drafts.first?.changes.contains("customer.tags: removed vip") == true)
            #expect(drafts.first?.changes.contains("customer.calls: +5") == true)
            let status = try await reader.status()
            #expect(status.refused == 1 && status.unsent == 0)
            try await one.sync()
            try await expectEqual(one, reader, hub)
        }
    }

    @Test func aRevokedLaptopIsToldWhatToDoAndLosesNothing() async throws {
        try await twoLaptops { (hub, one, two, address) async throws in
            try await one.add("customer", "name=Pike", "key=C-1")
            try await exchange(one, two)
            try await hub.revoke(two)
            try await two.set("C-1", "phone=5")
            let failure = await two.failure(.sync)
            #expect(failure?.code == "hub-revoked" && failure?.exitStatus == 1)
            #expect(failure?.message.contains("satchel join URL --code CODE") == true)
            let status = try await two.status()
            #expect(status.unsent == 1 && status.lastError == failure?.message)
            #expect(try await two.row("C-1").text("phone") == "5")
            try await hub.join(two, "Anna Whitfield", at: address)
            try await exchange(two, one)
            #expect(try await one.row("C-1").text("phone") == "5")
            #expect(try await two.status().lastError == nil)
            try await expectEqual(one, two, hub)
        }
    }

    @Test func joiningAgainAndJoiningWrongly() async throws {
        let hub = try TestHub()
        let other = try TestHub()
        try await serving(hub) { (address) async throws in
            let laptop = try Laptop("Li")
            func join(_ url: String, _ code: String) -> Request { .join(url: url, code: code, device: "desk", allowHTTP: false) }
            let wrong = await laptop.failure(join(address, "AAAA-AAAA-AAAA-AAAA"))
            #expect(wrong?.code == "hub-wrong-code" && wrong?.message.contains("ask for a new one") == true)
            #expect(try await laptop.status().hub == nil)
            let code = try await hub.code("Li Wei")
            _ = try await laptop.ask(join(address, code), StatusResult.self)
            let used = await laptop.failure(join(address, code))
            #expect(used?.code == "hub-wrong-code")
            try await laptop.add("customer", "name=Pike", "key=C-1")
            try await laptop.sync()
            // The same person with another code: as before.
            try await hub.join(laptop, "Li Wei", at: address)
            try await laptop.add("customer", "name=Harrow", "key=C-2")
            #expect(try await laptop.sync().pushed == 1)
            // Another person's code for this store.
            let stranger = await laptop.failure(join(address, try await hub.code("Somebody Else")))
            #expect(stranger?.message.contains("--home") == true)
            try await serving(other) { (elsewhere) async throws in
                let foreign = await laptop.failure(join(elsewhere, try await other.code("Li Wei")))
                #expect(foreign?.code == "other-workspace" && foreign?.message.contains("--home FOLDER") == true)
            }
            // None of that hurt.
            try await laptop.set("C-1", "phone=1")
            #expect(try await laptop.sync().pushed == 1)
            #expect(try await laptop.status().hub == address)
        }
    }

    @Test(arguments: ["", "ftp://127.0.0.1", "127.0.0.1:8440", "http://", "not an address", "http://hub.example.com"])
    func anAddressThatIsNoneIsRefusedBeforeAnythingIsSent(address: String) async throws {
        let laptop = try Laptop()
        let failure = await laptop.failure(.join(url: address, code: "AAAA", device: "desk", allowHTTP: false))
        #expect(failure?.exitStatus == 2 && failure?.message.contains("https://") == true)
    }

    @Test func aLaptopThatWorkedAloneBringsAllOfItInThePersonsName() async throws {
        try await twoLaptops { (hub, one, _, address) async throws in
            let solo = try Laptop("whoever", seed: 7, clock: Clock(noon - 90 * minute))
            let made = try await solo.add("customer", "name=Solo", "key=S-1", "phone=1", "tags+=a", "calls+=4")
            let note = try await solo.add("note", of: "S-1", "body=他们觉得价格太高，想要报价")
            try await solo.set("S-1", "phone=2")
            let other = try await solo.add("customer", "name=Gone", "key=S-2")
            _ = try await solo.ask(.delete(entity: nil, row: other.id), ChangeResult.self)
            let unsent = try await solo.status().unsent
            solo.clock.now = noon
            try await hub.join(solo, "Tom Reyes", at: address)
            #expect(try await solo.status().person == "Tom Reyes")
            #expect(Set(try await solo.history(made.id).map(\.author)) == ["Tom Reyes"])
            let result = try await solo.sync()
            #expect(result.pushed == unsent && result.refused == 0)
            try await one.sync()
            let row = try await one.row("S-1")
            #expect(row.id == made.id && row.text("phone") == "2" && row.elements("tags") == ["a"] && row.int("calls") == 4)
            #expect(try await one.row(note.id).text("body") == "他们觉得价格太高，想要报价")
            #expect(try await !one.row(other.id).lives)
            for laptop in [solo, one] {
                let history = try await laptop.history(made.id)
                #expect(history.count == 2 && Set(history.map(\.author)) == ["Tom Reyes"])
                #expect(history.allSatisfy { $0.time == noon - 90 * minute && $0.arrival != nil })
            }
            try await expectEqual(solo, one, hub)
        }
    }

    @Test(arguments: [year, -year]) func aWrongClockIsCorrected(ahead: Int64) async throws {
        let hub = try TestHub()
        try await serving(hub) { (address) async throws in
            let right = try await hub.laptop("Li Wei", at: address, seed: 1)
            let wrong = try await hub.laptop("Anna Whitfield", at: address, seed: 2, clock: Clock(noon + ahead))
            try await wrong.add("customer", "name=Pike", "key=C-1", "phone=1")
            wrong.clock.advance(minute)
            try await wrong.set("C-1", "phone=2")
            wrong.clock.advance(minute)
            hub.clock.advance(2 * minute)
            let result = try await wrong.sync()
            #expect(result.clockOffsetMilliseconds == -ahead && result.refused == 0)
            try await right.sync()
            for laptop in [right, wrong] {
                #expect(try await laptop.history("C-1").map(\.time) == [noon, noon + minute])
            }
            // What it writes from now on is right at once, also before the next sync; and the other's later write is newer.
            wrong.clock.advance(minute)
            hub.clock.advance(minute)
            try await wrong.set("C-1", "phone=3")
            #expect(try await wrong.history("C-1").last?.time == noon + 3 * minute)
            wrong.clock.advance(minute)
            hub.clock.advance(minute)
            try await right.set("C-1", "phone=4")
            #expect(try await wrong.sync().clockOffsetMilliseconds == 0)
            try await exchange(right, wrong)
            #expect(try await wrong.row("C-1").text("phone") == "4")
            try await expectEqual(right, wrong, hub)
        }
    }

    @Test func aLargeHistoryTravelsInSeveralPages() async throws {
        try await twoLaptops { (hub, one, two, _) async throws in
            try await one.add("customer", "name=Pike", "key=C-1")
            let text = String(repeating: "长", count: 30_000)
            for number in 1...16 { try await one.add("note", of: "C-1", "body=\(number)\(text)") }
            let sent = try await one.sync()
            #expect(sent.pushed == 17)
            #expect(try await two.sync().pulled >= 17)
            #expect(try await two.list("note").total == 16)
            try await expectEqual(one, two, hub)
        }
    }
}
