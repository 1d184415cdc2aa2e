import Agent
import CRDT
import CommandSocket
import Crypto
import Foundation
import Hub
import Sync
import Testing

/// A lost laptop is emptied at its owner's wish, and nobody else can have that done.
@Suite struct WipeTests {
    private func files(_ laptop: Laptop) -> Set<String> {
        Set((try? FileManager.default.contentsOfDirectory(atPath: laptop.home.folder.path)) ?? [])
    }

    private func hash(of credential: String) -> [UInt8] { Array(SHA256.hash(data: Data(credential.utf8))) }

    private func revoke(_ laptop: Laptop, at hub: TestHub) async throws -> AdminAnswer.Device {
        try await hub.perform(.revoke(device: try await laptop.status().site, wiping: true))
    }

    @Test func aLostLaptopIsEmptied() async throws {
        try await twoLaptops { (hub, one, two, address) async throws in
            try await one.add("customer", "name=Pike", "key=C-1")
            try await exchange(one, two)
            try Data("mine".utf8).write(to: two.home.folder.appending(path: "letter.txt"))
            let asked = try await revoke(two, at: hub)
            #expect(asked.wipe != nil && asked.wipe_given == nil)
            let failure = await two.failure(.sync)
            #expect(failure?.code == "wiped" && failure?.exitStatus == 3)
            #expect(failure?.message.contains("satchel join URL --code CODE") == true)
            // What is not Satchel's stays.
            #expect(files(two).subtracting(["store.sqlite.lock"]) == ["letter.txt", "wiped"])
            let devices: AdminAnswer.Devices = try await hub.perform(.devices)
            #expect(devices.devices.first { $0.id == asked.id }?.wipe_given != nil)
            // Whoever opens the folder is told; and with a new code one begins anew in it.
            #expect(throws: CommandFailure.self) { try Agent(two.home, holder: "a test") }
            #expect(try Agent.create(two.home, name: "Anna Whitfield", environment: two.surroundings))
            let again = Reached(service: try Agent(two.home, holder: "a test", environment: two.surroundings))
            let code = try await hub.code("Anna Whitfield")
            _ = try await again.ask(.join(url: address, code: code, device: "laptop", allowHTTP: false), StatusResult.self)
            try await again.sync()
            #expect(try await again.row("C-1").title == "Pike")
        }
    }

    @Test func whatWasBegunIsFinishedByWhoeverOpensTheFolder() async throws {
        let laptop = try Laptop("Li Wei")
        try await laptop.add("customer", "name=Pike", "key=C-1")
        try laptop.home.beginWipe()
        #expect(throws: CommandFailure.self) { try Agent(laptop.home, holder: "a test") }
        #expect(files(laptop).subtracting(["store.sqlite.lock"]) == ["wiped"])
    }

    /// Between hub and laptop somebody may stand; an order for another laptop, or for what this one was before, is none either.
    @Test func onlyTheHubsOwnOrderCounts() async throws {
        let hub = try TestHub()
        try await serving(hub) { (address) async throws in
            let laptop = try await hub.laptop("Li Wei", at: address, seed: 1)
            try await laptop.add("customer", "name=Pike", "key=C-1")
            try await laptop.sync()
            let access = try #require(try laptop.home.hubAccess())
            let status = try await laptop.status()
            let site = try #require(SiteID(status.site))
            let workspace = try #require(status.workspace.flatMap { WorkspaceID($0) })
            _ = try await revoke(laptop, at: hub)
            let hubKey = try await hub.hub.store.read { try $0.signingKey }
            let shown = hash(of: access.credential)
            let orders =
                try [
                    WipeOrder(
                        workspace: workspace, site: site, credentialHash: shown, asked: 1, hubKey: Array(repeating: 7, count: 32)),
                    WipeOrder(workspace: workspace, site: SiteID(low: 5), credentialHash: shown, asked: 1, hubKey: hubKey),
                    WipeOrder(
                        workspace: WorkspaceID(high: 1, low: 1), site: site, credentialHash: shown, asked: 1, hubKey: hubKey),
                    WipeOrder(workspace: workspace, site: site, credentialHash: hash(of: "earlier"), asked: 1, hubKey: hubKey),
                ].map(\.encoded) + [[], Array(repeating: 1, count: 130)]
            for order in orders {
                let failure = await laptop.agent.obey(
                    WipeDemand(order: order, failure: CommandFailure("hub-wipe", "Revoked.")), access)
                #expect(failure.code == "hub-wipe")
                #expect(!laptop.home.isWiped && laptop.home.exists)
            }
            let order = try WipeOrder(workspace: workspace, site: site, credentialHash: shown, asked: 1, hubKey: hubKey).encoded
            let read = try WipeOrder(encoded: order)
            #expect(read.site == site && read.credentialHash == shown && read.asked == 1)
            let failure = await laptop.agent.obey(
                WipeDemand(order: order, failure: CommandFailure("hub-wipe", "Revoked.")), access)
            #expect(failure.code == "wiped" && !laptop.home.exists)
        }
    }
}
