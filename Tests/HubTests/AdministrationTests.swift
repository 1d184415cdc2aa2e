import CommandSocket
import CRDT
import Foundation
import Hub
import Sync
import Testing

/// Each command both ways: in process, and over the socket of a hub that serves.
// What should end and does not, fails here instead of holding up the whole run.
@Suite(.timeLimit(.minutes(10))) struct AdministrationTests {
    private func each(_ way: Way, _ body: (TestHub, @escaping Perform) async throws -> Void) async throws {
        let test = try TestHub()
        try await reaching(test, way) { perform in try await body(test, perform) }
    }

    private func fails(_ code: String, _ body: () async throws -> [UInt8]) async {
        let error = await failure(body)
        #expect(error?.code == code)
    }

    @Test(arguments: Way.allCases) func devicesAreListedRevokedAndFound(way: Way) async throws {
        try await each(way) { (test, perform) async throws in
            _ = try await test.join("Li Wei", site: 0x0102_0304_0506_0708)
            _ = try await test.join("王芳", site: 0x0102_ffff_0000_0001)
            let list = try JSONDecoder().decode(AdminAnswer.Devices.self, from: Data(try await perform(.devices)))
            #expect(list.devices.map(\.id) == ["0102030405060708", "0102ffff00000001"])
            #expect(list.devices.map(\.person) == ["Li Wei", "王芳"] && list.devices.allSatisfy { $0.revoked == nil })
            #expect(list.devices[0].enrolled == "2026-09-21T14:13:20Z")
            // By a prefix, by a name that both have, by a prefix of both, by nothing there is.
            let revoked = try JSONDecoder().decode(
                AdminAnswer.Device.self, from: Data(try await perform(.revoke(device: "0102F"))))
            #expect(revoked.id == "0102ffff00000001" && revoked.revoked == "2026-09-21T14:13:20Z")
            test.clock.advance(hours: 1)
            let again = try JSONDecoder().decode(
                AdminAnswer.Device.self, from: Data(try await perform(.revoke(device: "0102ffff00000001"))))
            #expect(again.revoked == revoked.revoked)
            await fails("ambiguous-device") { try await perform(.revoke(device: "laptop")) }
            await fails("ambiguous-device") { try await perform(.revoke(device: "0102")) }
            let unknown = await failure { try await perform(.role(device: "tablet", role: .reader)) }
            #expect(unknown?.code == "unknown-device" && unknown?.exitStatus == 1)
            let status = try JSONDecoder().decode(AdminAnswer.Status.self, from: Data(try await perform(.status)))
            #expect(status.devices == 1 && status.revoked == 1 && status.people == 2 && status.open_codes == 0)
            #expect(status.serving == (way == .overTheSocket) && status.store_bytes > 0)
        }
    }

    @Test(arguments: Way.allCases) func whatCannotBeEnrolledIsRefused(way: Way) async throws {
        try await each(way) { (_, perform) async throws in
            for name in ["", "  ", "a\nb", String(repeating: "x", count: 201)] {
                await fails("bad-name") { try await perform(.enrol(name: name, role: nil, valid_hours: 1)) }
            }
            for hours in [0, -1, 8761, Int.max] {
                await fails("bad-hours") { try await perform(.enrol(name: "Li", role: nil, valid_hours: hours)) }
            }
        }
    }

    @Test func aFolderWithoutAHubIsNamed() async throws {
        let home = HubHome(folder: FileManager.default.temporaryDirectory.path + "/satchel-hub-none-" + UUID().uuidString)
        let error = await failure { try await AdminRequest.status.perform(in: home, logger: silent) }
        #expect(error?.code == "no-hub" && error?.message.contains("satchel-hub serve") == true)
        #expect(!FileManager.default.fileExists(atPath: home.folder))
    }

    @Test func aStoreInUseNamesItsHolder() async throws {
        let test = try TestHub()
        let error = await failure { try await AdminRequest.status.perform(in: test.home, logger: silent) }
        #expect(error?.code == "in-use" && error?.message.contains("the test") == true)
    }

    @Test func aHubKeepsItsIdentity() async throws {
        let test = try TestHub()
        let first = try await test.perform(.status, AdminAnswer.Status.self)
        let device = try await test.join(site: 7)
        guard case .welcome(let before) = try await test.sync(device.hello, as: device) else {
            Issue.record("no welcome")
            return
        }
        try await serving(test) { _, _ in }
        guard case .welcome(let after) = try await test.sync(device.hello, as: device) else {
            Issue.record("no welcome")
            return
        }
        #expect(before.workspace == after.workspace && before.epoch == after.epoch)
        #expect(first.workspace == before.workspace.description)
    }

    @Test func theHomeFolderIsFoundInOrder() {
        #expect(HubHome(given: "/a", environment: ["SATCHEL_HUB_HOME": "/b"]).folder == "/a")
        #expect(HubHome(given: nil, environment: ["SATCHEL_HUB_HOME": "/b", "XDG_DATA_HOME": "/c"]).folder == "/b")
        #expect(HubHome(given: "", environment: ["SATCHEL_HUB_HOME": "", "XDG_DATA_HOME": "/c"]).folder == "/c/satchel-hub")
        #expect(HubHome(given: nil, environment: [:]).folder.hasSuffix("/.local/share/satchel-hub"))
    }
}
