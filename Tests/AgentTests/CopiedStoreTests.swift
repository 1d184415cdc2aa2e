import Agent
import Foundation
import Hub
import Sync
import Testing

/// Laptops whose stores were restored from a backup, or copied with the whole disk.
@Suite struct CopiedStoreTests {
    /// The folder of a laptop as a backup of its disk would bring it back: the same site, the same credential.
    private func copy(of laptop: Laptop, in folder: TemporaryFolder, seed: UInt64) async throws -> Agent {
        let home = Home(URL(filePath: folder.path + "/copy"))
        try FileManager.default.createDirectory(at: home.folder, withIntermediateDirectories: true)
        _ = try await laptop.ask(.backup(path: home.store, replacing: false), BackupResult.self)
        for file in ["hub.json", "site.key"] {
            try FileManager.default.copyItem(at: laptop.home.folder.appending(path: file), to: home.folder.appending(path: file))
        }
        return try Agent(home, holder: "a test", environment: Chance(seed: seed).surroundings(laptop.clock))
    }

    @Test func aCopiedLaptopBecomesAnotherSite() async throws {
        try await twoLaptops { (hub, one, two, _) async throws in
            try await one.add("customer", "name=Pike", "key=C-1")
            try await exchange(one, two)
            // Unsent when the copy was made, and sent by the one that it is a copy of.
            try await one.set("C-1", "phone=1", "calls+=1")
            let folder = try TemporaryFolder()
            let copy = Reached(service: try await self.copy(of: one, in: folder, seed: 9))
            try await one.set("C-1", "email=pike@example.com")
            try await one.set("C-1", "calls+=1")
            try await one.set("C-1", "tags+=vip")
            try await one.sync()
            let site = try await one.status().site
            // It writes on before it learns that there is another one.
            try await copy.set("C-1", "city=Lyon", "calls+=1")
            try await copy.add("customer", "name=Brook", "key=C-2")
            try await copy.sync()
            let other = try await copy.ask(.status, StatusResult.self)
            #expect(other.site != site)
            #expect(other.unsent == 0 && other.person == "Li Wei" && other.refused == 0)
            for laptop in [one, two] { try await laptop.sync() }
            for laptop: any Asking in [one, two, copy] {
                let row = try await laptop.row("C-1")
                #expect(row.text("phone") == "1" && row.text("email") == "pike@example.com" && row.text("city") == "Lyon")
                #expect(row.int("calls") == 3 && row.elements("tags") == ["vip"] && row.conflicts.isEmpty)
                #expect(try await laptop.row("C-2").title == "Brook")
            }
            try await expectEqual(one, two, hub)
            #expect(try await copy.ask(.status, StatusResult.self).digest == one.status().digest)
            // From now on they are two, and none takes the other for an older one of itself.
            try await copy.set("C-2", "phone=3")
            try await copy.sync()
            try await one.set("C-2", "city=Paris")
            try await one.sync()
            try await copy.sync()
            #expect(try await copy.row("C-2").text("city") == "Paris")
            #expect(try await copy.ask(.status, StatusResult.self).site == other.site)
            let devices: AdminAnswer.Devices = try await hub.perform(.devices)
            #expect(devices.devices.count { $0.person == "Li Wei" } == 2)
            // Whoever lost the laptop means the copy, too.
            try await hub.revoke(one)
            #expect(await copy.failure(.sync)?.code == "hub-revoked")
        }
    }

    /// The hub has what was sent last already, in other bytes: the clock was put right before it was sealed again.
    @Test func whatWasSealedAgainIsTakenFromTheHub() async throws {
        let hub = try TestHub()
        try await serving(hub) { (address) async throws in
            let clock = Clock()
            let one = try await hub.laptop("Li Wei", at: address, seed: 1, clock: clock)
            let two = try await hub.laptop("Anna Whitfield", at: address, seed: 2)
            try await one.add("customer", "name=Pike", "key=C-1")
            try await exchange(one, two)
            try await one.set("C-1", "phone=1")
            let folder = try TemporaryFolder()
            let copy = Reached(service: try await self.copy(of: one, in: folder, seed: 9))
            try await one.sync()
            clock.advance(-3_600_000)
            try await copy.sync()
            try await two.sync()
            #expect(try await copy.row("C-1").text("phone") == "1")
            #expect(try await copy.ask(.status, StatusResult.self).digest == two.status().digest)
            // Not only the sum: what the rows hold, and what the history says.
            #expect(try await copy.ask(.doctor, DoctorResult.self).problems.isEmpty)
            let history = Request.history(row: "C-1", field: nil, limit: 10)
            #expect(try await copy.json(history) == two.json(history))
        }
    }

    @Test func aRestoredLaptopSendsWhatItsBackupHadUnsent() async throws {
        try await twoLaptops { (hub, one, two, address) async throws in
            try await one.add("customer", "name=Pike", "key=C-1")
            try await exchange(one, two)
            try await one.set("C-1", "phone=1")
            try await one.add("customer", "name=Brook", "key=C-2")
            let file = one.folder.path + "/one.backup"
            _ = try await one.ask(.backup(path: file, replacing: false), BackupResult.self)
            let home = Home(URL(filePath: one.folder.path + "/restored"))
            let chance = Chance(seed: 9).surroundings(one.clock)
            let restored = try Agent.restore(from: file, home, replacing: false, environment: chance)
            #expect(restored.unsent == 2)
            let again = Reached(service: try Agent(home, holder: "a test", environment: chance))
            let code = try await hub.code("Li Wei")
            _ = try await again.ask(.join(url: address, code: code, device: "laptop", allowHTTP: false), StatusResult.self)
            try await again.sync()
            #expect(try await again.ask(.status, StatusResult.self).unsent == 0)
            try await two.sync()
            #expect(try await two.row("C-1").text("phone") == "1")
            #expect(try await two.row("C-2").title == "Brook")
            #expect(try await again.ask(.status, StatusResult.self).digest == two.status().digest)
        }
    }
}
