import Agent
import CommandSocket
import Foundation
import Testing

/// What would happen: said before it does, and never done by saying it.
@Suite struct SimulatingTests {
    private func simulate(
        _ laptop: some Asking, device: String? = nil, bundle: String? = nil, asksHub: Bool = true
    ) async throws -> SimulationResult {
        try await laptop.ask(.simulate(device: device, bundle: bundle, asksHub: asksHub))
    }

    /// Two laptops that changed the same phone, of which Anna's has synced.
    private func withUnsent(_ body: @escaping (TestHub, Laptop, Laptop) async throws -> Void) async throws {
        try await twoLaptops { (hub, one, two, _) async throws in
            try await one.add("customer", "name=宏达贸易", "key=C-1", "phone=021-5550100", "city=上海")
            try await one.add("customer", "name=Pike", "key=C-2")
            try await exchange(one, two)
            hub.clock.advance(minute)
            try await one.set("C-1", "phone=021-5550111")
            try await one.set("C-2", "city=Denver")
            hub.clock.advance(minute)
            try await two.set("C-1", "phone=021-5550122")
            try await two.add("customer", "name=Harrow", "key=C-3")
            try await two.sync()
            try await body(hub, one, two)
        }
    }

    @Test(arguments: Way.allCases) func theConflictsOfASyncAreKnownBeforeIt(way: Way) async throws {
        try await withUnsent { (hub, one, two) async throws in
            let head = try await hub.digest()
            try await reaching(one, way) { (agent) async throws in
                let before = try await agent.json(.status)
                let result = try await simulate(agent)
                #expect(result.subject == "sync" && result.hub == "asked" && result.hubProblem == nil)
                #expect(result.unsentTotal == 2 && result.received == 2 && result.receivedRows == 2 && result.refusedTotal == 0)
                #expect(result.conflictsNow == 0 && result.conflictsThen == 1 && result.arisingTotal == 1)
                let conflict = try #require(result.arising.first)
                #expect(conflict.field == "phone" && conflict.sides.map(\.value) == ["021-5550122", "021-5550111"])
                // What is in conflict comes first.
                #expect(result.unsent.map(\.conflicts) == [["\(conflict.row).phone"], []])
                #expect(result.unknown == ["others_unsent", "scopes"])
                // Nothing has happened, here or there.
                #expect(try await agent.json(.status) == before)
                #expect(try await hub.digest() == head)
                #expect(!FileManager.default.fileExists(atPath: one.home.folder.appending(path: "simulation").path))
            }
            // And so it comes.
            let foreseen = try await simulate(one).arising
            try await one.sync()
            let came = try await one.conflicts()
            #expect(came.map(\.row) == foreseen.map(\.row) && came[0].sides.map(\.value) == foreseen[0].sides.map(\.value))
            let after = try await simulate(one)
            #expect(after.unsentTotal == 0 && after.arisingTotal == 0 && after.conflictsNow == 1 && after.conflictsThen == 1)
        }
    }

    /// Somebody else has settled it meanwhile.
    @Test func conflictsThatWouldBeGoneAreNamed() async throws {
        try await withUnsent { (_, one, two) async throws in
            try await exchange(one, two)
            try await two.resolve("C-1", "phone", pick: 2)
            try await two.sync()
            let result = try await simulate(one)
            #expect(result.endingTotal == 1 && result.ending.first?.field == "phone")
            #expect(result.conflictsNow == 1 && result.conflictsThen == 0 && result.arisingTotal == 0)
        }
    }

    @Test func withoutTheHubItSaysWhatItDoesNotKnow() async throws {
        try await withUnsent { (hub, one, two) async throws in
            let result = try await simulate(one, asksHub: false)
            #expect(result.hub == "not_asked" && result.unknown.contains("hub_news") && result.lastSync != nil)
            #expect(result.unsentTotal == 2 && result.arisingTotal == 0)
            try await hub.revoke(one)
            let revoked = try await simulate(one)
            #expect(revoked.hub == "away" && revoked.hubProblem?.contains("satchel join") == true)
            #expect(revoked.unknown.contains("hub_news"))
        }
        let alone = try Laptop("whoever")
        try await alone.add("customer", "name=Solo")
        let result = try await simulate(alone)
        #expect(result.hub == "not_joined" && result.unsentTotal == 1 && result.unknown.contains("rights"))
    }

    @Test func whatTheHubWouldRefuseIsKnownBeforeIt() async throws {
        let hub = try TestHub()
        try await serving(hub) { (address) async throws in
            let one = try await hub.laptop("Li Wei", at: address, seed: 1)
            let reader = try await hub.laptop("Tom Reyes", at: address, role: .reader, seed: 2)
            try await one.add("customer", "name=Pike", "key=C-1", "phone=1")
            try await exchange(one, reader)
            hub.clock.advance(minute)
            try await one.set("C-1", "phone=3")
            try await one.sync()
            try await reader.set("C-1", "phone=2")
            let result = try await simulate(reader)
            #expect(result.refusedTotal == 1 && result.unsent.first?.refusal?.contains("you may not write") == true)
            // A side that is refused is none.
            #expect(result.arisingTotal == 0 && result.conflictsThen == 0)
            #expect(try await reader.row("C-1").text("phone") == "2", "nothing has happened")
            try await reader.sync()
            #expect(try await reader.ask(.drafts, DraftsResult.self).drafts.count == 1)
            #expect(try await reader.row("C-1").text("phone") == "3")
        }
    }

    @Test func aBundleIsTriedBeforeItIsTakenIn() async throws {
        try await withUnsent { (_, one, two) async throws in
            try await one.sync()
            try await one.set("C-1", "city=北京")
            try await two.set("C-1", "city=苏州")
            let path = one.folder.path + "/stick.bundle"
            let out: BundleOutResult = try await one.ask(.bundleOut(path: path, replacing: true))
            // The bundle rests on what Anna's laptop has not received yet.
            let before = try await two.json(.status)
            let hidden = try await simulate(two, bundle: path)
            #expect(hidden.bundle?.new == out.own && hidden.bundle?.hidden == out.own && hidden.arisingTotal == 0)
            try await two.sync()
            try await two.set("C-1", "city=杭州")
            let result = try await simulate(two, bundle: path)
            #expect(result.subject == "bundle" && result.bundle?.shown == 1 && result.receivedRows == 1)
            #expect(result.arising.map(\.field) == ["city"] && result.unknown.contains("hub_news"))
            #expect(result.unsent.contains { !$0.isOwn && $0.author == "Li Wei" })
            let status = try await two.status()
            #expect(status.bundled == nil && before.contains("\"unsent\":1"))
            let taken: BundleInResult = try await two.ask(.bundleIn(path: path))
            #expect(taken.shown == result.bundle?.shown)
            #expect(try await two.conflicts().contains { $0.field == "city" })
            #expect(await two.failure(.simulate(device: nil, bundle: "/nowhere", asksHub: false))?.code == "badFile")
        }
    }

    /// Of another laptop it can only be said what changed behind its back.
    @Test func whatALaptopWouldComeBackTo() async throws {
        try await withUnsent { (hub, one, two) async throws in
            let site = try await two.status().site
            try await one.sync()
            hub.clock.advance(minute)
            try await one.set("C-3", "phone=021-5550133")
            try await one.set("C-1", "city=北京")
            try await one.add("customer", "name=Neu", "key=C-9", "city=Berlin")
            try await one.sync()
            let result = try await simulate(one, device: String(site.prefix(6)))
            let device = try #require(result.device)
            #expect(result.subject == "device" && device.site == site && device.people == ["Anna Whitfield"] && !device.isHere)
            #expect(device.transactions == 2 && device.mayWrite == true && device.carried == 0 && device.conflicts == 1)
            // Of rows that are new since it cannot know; what it wrote to itself before comes first.
            #expect(device.exposed.allSatisfy { $0.title != "Neu" })
            let named = device.exposed.map { "\($0.title).\($0.field)" }
            #expect(named.contains("Harrow.phone") && named.contains("宏达贸易.city"))
            #expect(device.exposed.first?.isFamiliar == true)
            #expect(result.unknown.contains("device_unsent") && result.unknown.contains("device_synced"))
            // So it is: what it writes to such a field without having seen it is in conflict.
            try await two.set("C-1", "city=苏州")
            try await two.sync()
            #expect(try await two.row("C-1").conflicts.contains("city"))
            let here = try await simulate(one, device: "here")
            #expect(here.subject == "sync" && here.device == nil)
            #expect(await one.failure(.simulate(device: "ffff", bundle: nil, asksHub: true))?.code == "notFound")
        }
    }
}
