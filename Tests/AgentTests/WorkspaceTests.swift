import Agent
import Foundation
import Hub
import Testing

/// Several companies on one hub: nobody sees anything of another one.
@Suite struct WorkspaceTests {
    private func perform<Answer: Decodable>(
        _ request: AdminRequest, in home: HubHome, _ type: Answer.Type = Answer.self
    ) async throws -> Answer {
        try JSONDecoder().decode(type, from: Data(try await request.perform(in: home, logger: silent)))
    }

    @Test func twoCompaniesOnOneHub() async throws {
        let hub = try TestHub()
        let home = HubHome(folder: hub.folder.path + "/hub")
        try await serving(hub) { (address) async throws in
            // Made while the hub serves, and served at once.
            let made: AdminAnswer.Workspace = try await perform(.addWorkspace(name: "acme"), in: home)
            #expect(made.path == "/w/acme" && made.serving)
            let list: AdminAnswer.Workspaces = try await perform(.workspaces, in: home)
            #expect(list.workspaces == [made])
            let acme = home.workspace("acme")
            let code: AdminAnswer.Enrol = try await perform(.enrol(name: "Ada", role: nil, valid_hours: 1), in: acme)

            let one = try await hub.laptop("Li Wei", at: address, seed: 1)
            let two = try Laptop("Ada", seed: 2, clock: hub.clock)
            // A code of one workspace is none in another.
            let wrong = await two.failure(.join(url: address, code: code.code, device: "desk", allowHTTP: false))
            #expect(wrong?.code == "hub-wrong-code")
            let nowhere = await two.failure(.join(url: address + "/w/other", code: code.code, device: "desk", allowHTTP: false))
            #expect(nowhere?.code == "hub-no-credential")
            let joined = try await two.ask(
                .join(url: address + "/w/acme", code: code.code, device: "desk", allowHTTP: false), StatusResult.self)
            #expect(joined.hub == address + "/w/acme" && joined.person == "Ada")

            try await one.add("customer", "name=Pike", "key=C-1")
            try await two.add("customer", "name=Brook", "key=C-1")
            try await one.sync()
            try await two.sync()
            #expect(try await one.row("C-1").title == "Pike")
            #expect(try await two.row("C-1").title == "Brook")
            #expect(try await one.status().workspace != two.status().workspace)
            let digests = try await (one.status().digest, two.status().digest)
            let status: AdminAnswer.Status = try await perform(.status, in: acme)
            #expect(digests.0 != digests.1 && status.digest == digests.1 && status.serving)
            #expect(try await hub.digest() == digests.0)

            // Recordings and photos too go to the workspace's own folder.
            let path = try two.folder.file("shelf.jpg", [0xFF, 0xD8, 0xFF] + [UInt8](repeating: 7, count: 90_000))
            _ = try await two.ask(.addPhoto(path: path, parent: "C-1"), ChangeResult.self)
            #expect(try await two.sync().attachmentsSent == 1)
            let kept = FileManager.default.subpaths(atPath: acme.folder + "/attachments/kept")?.filter { $0.count > 64 }
            #expect(kept?.count == 1)
        }
        // What was added is there when the hub starts again.
        #expect(home.workspaceNames == ["acme"])
    }

    @Test(arguments: ["", "Acme", "a/b", "../x", "-a", "9", String(repeating: "a", count: 41)])
    func namesThatAreNoPartOfAnAddress(_ name: String) async throws {
        let hub = try TestHub()
        await #expect(throws: (any Error).self) { try await hub.perform(.addWorkspace(name: name), AdminAnswer.Workspace.self) }
        let home = HubHome(folder: hub.folder.path + "/hub")
        #expect(home.workspaceNames == [])
        _ = try await hub.perform(.addWorkspace(name: "acme"), AdminAnswer.Workspace.self)
        await #expect(throws: (any Error).self) {
            try await hub.perform(.addWorkspace(name: "acme"), AdminAnswer.Workspace.self)
        }
        #expect(home.workspaceNames == ["acme"])
    }
}
