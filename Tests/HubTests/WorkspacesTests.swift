import CRDT
import Foundation
import Hub
import Hummingbird
import Sync
import Testing

/// Requests to the workspaces of one process, without a socket.
@Suite struct WorkspacesTests {
    private func send(
        _ workspaces: Workspaces, _ method: HTTPTypesMethod, _ path: String, headers: HTTPFields = [:], body: [UInt8] = []
    ) async throws -> Reply {
        try await TestHub.send(method, path, headers: headers, body: body, through: workspaces)
    }

    @Test func aCredentialOpensItsOwnWorkspaceAlone() async throws {
        let test = try TestHub()
        let workspaces = try Workspaces(main: test.hub)
        defer { workspaces.close() }
        let acme = try await workspaces.add("acme")
        let device = try await test.join(site: 7)
        // Every route: nothing of another workspace, and no other answer than where there is none of that name.
        for route in Route.allCases where !route.isOpen {
            let path = route.path(String(repeating: "0", count: route == .attachment ? 64 : 32))
            for method in route.methods {
                for headers in [device.headers, [:]] {
                    let there = try await send(workspaces, method, "/w/acme" + path, headers: headers)
                    #expect(there.status == 401, "\(method) \(path)")
                    let nowhere = try await send(workspaces, method, "/w/other" + path, headers: [:])
                    #expect(nowhere.status == 401, "\(method) \(path)")
                }
            }
        }
        #expect(try await send(workspaces, .get, "/w/acme/healthz").status == 200)
        #expect(try await send(workspaces, .get, "/w/acme").status == 401)
        #expect(acme.epoch != test.hub.epoch)
    }

    /// A client goes on with an upload where the hub says that it is.
    @Test func anUploadsPlaceIsWithinItsWorkspace() async throws {
        let test = try TestHub()
        let workspaces = try Workspaces(main: test.hub)
        defer { workspaces.close() }
        let acme = try await workspaces.add("acme")
        let bytes = try await Administration(hub: acme, isServing: false).perform(
            Array(try JSONEncoder().encode(AdminRequest.enrol(name: "Ada", role: nil, valid_hours: 1)))
        ) { _ in }
        let code = try JSONDecoder().decode(AdminAnswer.Enrol.self, from: Data(bytes)).code
        let joined = try await send(workspaces, .post, "/w/acme/v1/enrol", body: enrolment(code, site: SiteID(low: 9)))
        try #require(joined.status == 200)
        let device = try TestDevice(joined, site: SiteID(low: 9))
        let content = noise(1_000)
        let recorded = try device.recording(digest(content), random: 1)
        let pushed = try await send(
            workspaces, .post, "/w/acme/v1/sync", headers: device.headers, body: Message.push([recorded.encoded]).encoded)
        try #require(pushed.status == 200, "\(pushed.text)")
        let created = try await send(
            workspaces, .post, "/w/acme" + Route.uploads.rawValue,
            headers: device.tus([
                name("Upload-Length"): "\(content.count)", name("Upload-Metadata"): "sha256 \(base64(digest(content)))",
            ]))
        try #require(created.status == 201, "\(created.text)")
        let location = try #require(created.headers[.location])
        #expect(location.hasPrefix("/w/acme/v1/attachments/uploads/"))
        #expect(try await send(workspaces, .head, location, headers: device.tus()).status == 200)
    }

    /// A hub whose one workspace cannot be opened says which.
    @Test func aWorkspaceThatCannotBeOpenedIsNamed() async throws {
        let test = try TestHub()
        try await Workspaces(main: test.hub).add("acme").close()
        try Data("no database".utf8).write(to: URL(filePath: test.home.workspace("acme").store))
        let error = #expect(throws: HubError.self) { try Workspaces(main: test.hub) }
        #expect(error?.message.contains("acme") == true)
    }
}
