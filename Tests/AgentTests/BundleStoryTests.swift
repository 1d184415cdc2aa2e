import Agent
import CommandSocket
import Crypto
import Foundation
import SQLiteStore
import Testing

/// Bundles between laptops, and what the hub makes of them.
@Suite struct BundleStoryTests {
    private func bundle(_ laptop: some Asking, to path: String) async throws -> BundleOutResult {
        try await laptop.ask(.bundleOut(path: path, replacing: true))
    }

    private func take(_ path: String, into laptop: some Asking) async throws -> BundleInResult {
        try await laptop.ask(.bundleIn(path: path))
    }

    private func blobs(_ laptop: Laptop) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: laptop.home.folder.appending(path: "blobs").path).sorted()
    }

    @Test(arguments: Way.allCases) func offlineToAColleagueAndOnToTheHub(way: Way) async throws {
        try await twoLaptops { (hub, one, two, _) async throws in
            try await one.add("customer", "name=Pike", "key=C-1", "phone=1", "tags+=vip", "calls+=1")
            let before = try await one.add("note", of: "C-1", "body=客户想看现场演示")
            try await exchange(one, two)
            // Both go where there is no network.
            try await one.set("C-1", "phone=2", "tags+=urgent", "calls+=2")
            try await one.set(before.id, "body=客户王经理想看现场演示")
            let made = try await one.add("customer", "name=杭州嘉和建筑", "key=C-2")
            try await two.set("C-1", "phone=3")
            let path = one.folder.path + "/stick.bundle"
            try await reaching(one, way) { (agent) async throws in
                let out = try await bundle(agent, to: path)
                #expect(out.own >= 3 && out.passedOn == 0 && out.leftOut == 0 && out.attachments == 0)
                let size = try FileManager.default.attributesOfItem(atPath: path)
                #expect(size[.size] as? Int == out.bytes && size[.posixPermissions] as? Int == 0o600)
                // It stays unsent: a bundle may get lost.
                #expect(try await agent.status().unsent == out.own)
            }
            try await reaching(two, way) { (agent) async throws in
                let taken = try await take(path, into: agent)
                #expect(taken.person == "Li Wei" && taken.made == noon && taken.known == 0 && taken.hidden == 0)
                #expect(taken.new == taken.shown && taken.new >= 3)
                #expect(try await agent.row(made.id).text("name") == "杭州嘉和建筑")
                #expect(try await agent.row(before.id).text("body") == "客户王经理想看现场演示")
                let row = try await agent.row("C-1")
                #expect(row.conflicts == ["phone"] && row.int("calls") == 3 && row.elements("tags") == ["urgent", "vip"])
                let sides = try #require(try await agent.conflicts().first).sides
                #expect(Set(sides.map(\.author)) == ["Li Wei", "Anna Whitfield"] && sides.allSatisfy(\.isPending))
                let status = try await agent.status()
                #expect(status.unsent == 1 && status.bundled?.unrelayed == taken.new && status.bundled?.hidden == 0)
                #expect(try await agent.json(.status).contains(#""bundled":{"hidden":0,"refused":0,"unrelayed":"#))
                // Taking it in again is harmless.
                let again = try await take(path, into: agent)
                #expect(again.new == 0 && again.known == taken.new && again.shown == 0)
                #expect(try await agent.status().bundled == status.bundled)
            }
            // The colleague finds a network first.
            let relayed = try await two.sync()
            #expect(relayed.refused == 0 && relayed.pushed == 1)
            let settled = try await two.status()
            #expect(settled.bundled == nil && settled.unsent == 0)
            #expect(Set(try await two.history(made.id).map(\.author)) == ["Li Wei"])
            #expect(try await two.history(made.id).allSatisfy { $0.arrival != nil })
            // The author pushes the same, and settles.
            let own = try await one.sync()
            #expect(own.pushed > 0 && own.refused == 0)
            #expect(try await one.status().unsent == 0)
            try await two.sync()
            try await expectEqual(one, two, hub)
            // An old bundle brings nothing back.
            try await two.resolve("C-1", "phone", pick: 1)
            try await exchange(two, one)
            #expect(try await take(path, into: two).new == 0)
            #expect(try await take(path, into: one).new == 0)
            #expect(try await two.row("C-1").conflicts.isEmpty)
            try await expectEqual(one, two, hub)
        }
    }

    @Test func recordingsTravelAlong() async throws {
        try await twoLaptops { (hub, one, two, _) async throws in
            try await one.add("customer", "name=Pike", "key=C-1")
            try await exchange(one, two)
            for name in ["door-en.opus", "recap-zh.opus", "recap-zh.opus"] {
                _ = try await one.ask(
                    .addVoice(path: fixtures.appending(path: "voice/\(name)").path, parent: "C-1", note: nil), VoiceResult.self)
            }
            let path = one.folder.path + "/stick.bundle"
            let out = try await bundle(one, to: path)
            #expect(out.attachments == 2 && out.attachmentsLeftOut == 0)
            let taken = try await take(path, into: two)
            #expect(taken.attachments == 2)
            #expect(try blobs(two) == blobs(one))
            for name in try blobs(two) {
                let file = try Data(contentsOf: two.home.folder.appending(path: "blobs/\(name)"))
                #expect(SHA256.hash(data: file).map { String(format: "%02x", $0) }.joined() == name)
            }
            #expect(try await take(path, into: two).attachments == 0)
            // One that is damaged here is replaced by the whole one; a damaged one does not go out.
            let name = try #require(try blobs(two).first)
            try Data([1, 2, 3]).write(to: two.home.folder.appending(path: "blobs/\(name)"))
            #expect(try await bundle(two, to: two.folder.path + "/b").attachmentsLeftOut == 1)
            #expect(try await take(path, into: two).attachments == 1)
            #expect(try await bundle(two, to: two.folder.path + "/b").attachments == 2)
            try await exchange(two, one)
            try await expectEqual(one, two, hub)
        }
    }

    /// From one to the next to the next, who syncs.
    @Test func aBundleIsPassedOnUnaltered() async throws {
        let hub = try TestHub()
        try await serving(hub) { (address) async throws in
            let one = try await hub.laptop("Li Wei", at: address, seed: 1)
            let two = try await hub.laptop("Anna Whitfield", at: address, seed: 2)
            let three = try await hub.laptop("Tom Reyes", at: address, role: .reader, seed: 3)
            for laptop in [one, two, three] { try await laptop.sync() }
            let (first, second) = (one.folder.path + "/first", two.folder.path + "/second")
            try await one.add("customer", "name=Pike", "key=C-1", "phone=1")
            _ = try await bundle(one, to: first)
            _ = try await take(first, into: two)
            try await two.set("C-1", "phone=2")
            let out = try await bundle(two, to: second)
            #expect(out.own == 1 && out.passedOn == 1)
            #expect(try await take(second, into: three).shown == 2)
            let carried = try await three.row("C-1")
            #expect(carried.text("phone") == "2" && carried.conflicts.isEmpty)
            // He may not write himself, and carries all the same.
            let result = try await three.sync()
            #expect(result.refused == 0)
            #expect(try await three.status().bundled == nil)
            #expect(try await three.history("C-1").map(\.author) == ["Li Wei", "Anna Whitfield"])
            try await two.sync()
            try await one.sync()
            try await expectEqual(one, two, hub)
            try await expectEqual(two, three, hub)
        }
    }

    /// "Base lost by a bundle from one who already pushed."
    @Test func whatRestsOnWhatIsNotHereWaits() async throws {
        try await twoLaptops { (hub, one, two, _) async throws in
            try await exchange(one, two)
            try await one.add("customer", "name=Pike", "key=C-1", "phone=1")
            try await one.sync()
            try await one.set("C-1", "phone=2")
            let path = one.folder.path + "/stick.bundle"
            _ = try await bundle(one, to: path)
            let taken = try await take(path, into: two)
            #expect(taken.new == 1 && taken.shown == 0 && taken.hidden == 1)
            let status = try await two.status()
            #expect(status.bundled?.hidden == 1 && status.rows["customer"] == nil)
            try await two.sync()
            #expect(try await two.status().bundled == nil)
            let row = try await two.row("C-1")
            #expect(row.text("phone") == "2" && row.conflicts.isEmpty)
            try await one.sync()
            try await expectEqual(one, two, hub)
        }
    }

    /// A revoked laptop's changes are no more welcome by way of a colleague; and they are not his drafts.
    @Test func whatTheHubRefusesOfOthersGoes() async throws {
        try await twoLaptops { (hub, one, two, _) async throws in
            try await one.add("customer", "name=Pike", "key=C-1", "phone=1")
            try await exchange(one, two)
            try await one.set("C-1", "phone=2")
            let path = one.folder.path + "/stick.bundle"
            _ = try await bundle(one, to: path)
            _ = try await take(path, into: two)
            #expect(try await two.row("C-1").text("phone") == "2")
            try await two.set("C-1", "city=Denver")
            try await hub.revoke(one)
            let result = try await two.sync()
            #expect(result.refused == 0)
            let row = try await two.row("C-1")
            #expect(row.text("phone") == "1" && row.text("city") == "Denver" && row.conflicts.isEmpty)
            let status = try await two.status()
            #expect(status.refused == 0 && status.bundled == nil && status.unsent == 0)
            #expect(try await hub.digest() == status.digest)
        }
    }

    @Test(arguments: Way.allCases) func whatCannotBeIsRefusedAndChangesNothing(way: Way) async throws {
        let other = try TestHub()
        try await twoLaptops { (hub, one, two, address) async throws in
            try await one.add("customer", "name=Pike", "key=C-1")
            let path = one.folder.path + "/stick.bundle"
            try await reaching(one, way) { (agent) async throws in
                _ = try await bundle(agent, to: path)
                let exists = await agent.failure(.bundleOut(path: path, replacing: false))
                #expect(exists?.code == "badFile" && exists?.message.contains("--replace") == true)
                #expect(await agent.failure(.bundleOut(path: "/nowhere/x", replacing: false))?.code == "badFile")
            }
            let bytes = Array(try Data(contentsOf: URL(filePath: path)))
            try await reaching(two, way) { (agent) async throws in
                let nothing = await agent.failure(.bundleOut(path: two.folder.path + "/x", replacing: false))
                #expect(nothing?.code == "nothing-unsent")
                #expect(!FileManager.default.fileExists(atPath: two.folder.path + "/x"))
                let before = try await agent.json(.status)
                var altered = bytes
                altered[bytes.count / 2] ^= 1
                var newer = bytes
                newer[8] = 9
                for (name, file, code) in [
                    ("altered", altered, nil), ("cut", Array(bytes.dropLast(20)), "sync-badBundle"),
                    ("empty", [], "sync-badBundle"),
                    ("newer", newer, "sync-unknownVersion"), ("other", Array("id,name\n".utf8), "sync-badBundle"),
                ] as [(String, [UInt8], String?)] {
                    let failure = await agent.failure(.bundleIn(path: try two.folder.file(name, file)))
                    #expect(failure?.code.hasPrefix("sync-") == true && failure?.exitStatus == 1, "\(name)")
                    if let code { #expect(failure?.code == code, "\(name)") }
                }
                #expect(await agent.failure(.bundleIn(path: "/nowhere/x"))?.code == "badFile")
                #expect(await agent.failure(.bundleIn(path: two.folder.path))?.code == "badFile")
                #expect(try await agent.json(.status) == before)
            }
            // Another company's laptop, and one of no company.
            try await serving(other) { (elsewhere) async throws in
                let stranger = try await other.laptop("Li Wei", at: elsewhere, seed: 4)
                let failure = await stranger.failure(.bundleIn(path: path))
                #expect(failure?.code == "sync-otherWorkspace" && failure?.message.contains("another workspace") == true)
                #expect(try await stranger.status().rows["customer"] == nil)
            }
            let solo = try Laptop("whoever", seed: 5)
            try await solo.add("customer", "name=Solo")
            for request in [Request.bundleIn(path: path), .bundleOut(path: solo.folder.path + "/x", replacing: false)] {
                let failure = await solo.failure(request)
                #expect(failure?.code == "no-hub" && failure?.message.contains("satchel join") == true)
            }
            // None of that hurt: the whole one is taken in.
            #expect(try await take(path, into: two).new == 1)
        }
    }

    /// A laptop that joined a hub before that certified anybody is certified by its next sync.
    @Test func whoJoinedEarlierIsCertifiedBySyncing() async throws {
        let hub = try TestHub()
        try await serving(hub) { (address) async throws in
            let folder = try TemporaryFolder()
            let home = Home(URL(filePath: folder.path + "/home"))
            let surroundings = Chance(seed: 6).surroundings(hub.clock)
            #expect(try Agent.create(home, name: "Li", environment: surroundings))
            do {
                let first = Reached(service: try Agent(home, holder: "a test", environment: surroundings))
                let code = try await hub.code("Li Wei")
                _ = try await first.ask(.join(url: address, code: code, device: "desk", allowHTTP: false), StatusResult.self)
                try await first.add("customer", "name=Pike", "key=C-1")
            }
            let store = try Store(path: home.store, holder: "a test", creating: false)
            try await store.write { editor in
                for key in ["certificate", "hub key"] { try editor.set(key, nil) }
            }
            try store.close()
            let laptop = Reached(service: try Agent(home, holder: "a test", environment: surroundings))
            let path = folder.path + "/stick.bundle"
            for request in [Request.bundleOut(path: path, replacing: false), .bundleIn(path: path)] {
                let failure = await laptop.failure(request)
                #expect(failure?.code == "no-certificate" && failure?.message.contains("satchel sync") == true)
            }
            try await laptop.sync()
            try await laptop.add("customer", "name=Harrow", "key=C-2")
            #expect(try await bundle(laptop, to: path).own == 1)
            let colleague = try await hub.laptop("Anna Whitfield", at: address, seed: 7)
            #expect(try await take(path, into: colleague).shown == 1)
        }
    }
}
