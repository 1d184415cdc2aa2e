import CRDT
import Foundation
import Hub
import Hummingbird
import Sync
import Testing

/// What devices do by themselves when their stores are copied, and what is done about those that are lost.
@Suite struct CopyTests {
    private func copy(_ site: UInt64, of device: TestDevice, at test: TestHub) async throws -> Reply {
        var headers = device.bearer
        headers[.contentType] = "application/json"
        let body = #"{"site":"\#(SiteID(low: site))","signing_key":"\#(String(repeating: "ab", count: 32))"}"#
        return try await test.send(.post, "/v1/site", headers: headers, body: Array(body.utf8))
    }

    /// A desktop that is restored from one image every night must not come to an end with that.
    @Test func copiesThatAreRevokedLeaveRoom() async throws {
        let test = try TestHub()
        let device = try await test.join(site: 7)
        for site in 1...UInt64(100) { #expect(try await copy(1_000 + site, of: device, at: test).status == 200) }
        let refused = try await copy(2_000, of: device, at: test)
        #expect(refused.status == 409 && refused.errorCode == "too-many-sites")
        // The answer was lost: the same copy asks again.
        #expect(try await copy(1_050, of: device, at: test).status == 200)
        _ = try await test.perform(.revoke(device: SiteID(low: 1_050).description), AdminAnswer.Device.self)
        #expect(try await copy(2_000, of: device, at: test).status == 200)
        let devices = try await test.perform(.devices, AdminAnswer.Devices.self).devices
        #expect(devices.count == 102 && devices.count { $0.copy_of == SiteID(low: 7).description } == 101)
    }

    /// Whoever has stolen a laptop must not be spared because the hub's disk is full.
    @Test func aWipeOrderIsGivenThoughTheHubCannotWrite() async throws {
        let test = try TestHub()
        let device = try await test.join(site: 7)
        _ = try await test.perform(.revoke(device: SiteID(low: 7).description, wiping: true), AdminAnswer.Device.self)
        test.hub.close()
        var limits = HubLimits()
        limits.waitingWrites = 0
        let hub = try OpenHub(home: test.home, holder: "a test", creating: false, logger: silent, limits: limits)
        defer { hub.close() }
        let reply = try await TestHub.send(.post, "/v1/sync", headers: device.headers, body: device.hello.encoded, to: hub)
        #expect(reply.errorCode == "wipe", "\(reply.text)")
    }
}
