import Agent
import CommandSocket
import Foundation
import Hummingbird
import Testing

/// A hub that is away, or something else in its place: the message says what to do, nothing is lost, and the right hub works afterwards.
@Suite struct HubFailureTests {
    /// Points a laptop that has joined at another address, as a moved hub or a hotel's network would.
    private func redirect(_ laptop: Laptop, _ old: String, to new: String) throws {
        let file = laptop.home.folder.appending(path: "hub.json")
        let text = String(decoding: try Data(contentsOf: file), as: UTF8.self).replacing("\\/", with: "/")
        try #require(text.contains(old))
        try Data(text.replacing(old, with: new).utf8).write(to: file)
    }

    private func check(
        _ name: String, code: String, says parts: [String], at wrong: String, _ location: SourceLocation = #_sourceLocation
    ) async throws {
        let hub = try TestHub()
        try await serving(hub) { (address) async throws in
            // Joining there fails, and leaves a laptop that can join elsewhere.
            let newcomer = try Laptop("Tom Reyes", seed: 3)
            let join = await newcomer.failure(.join(url: wrong, code: "AAAA-AAAA-AAAA-AAAA", device: "desk", allowHTTP: true))
            #expect(join?.code == code || name == "garbage", "\(name): \(join?.code ?? "none")", sourceLocation: location)
            #expect(join?.message.isEmpty == false, sourceLocation: location)
            #expect(try await newcomer.status().hub == nil, sourceLocation: location)

            let laptop = try await hub.laptop("Li Wei", at: address, seed: 1)
            try await laptop.add("customer", "name=Pike", "key=C-1")
            try redirect(laptop, address, to: wrong)
            let failure = await laptop.failure(.sync)
            #expect(failure?.code == code, "\(name): \(failure?.code ?? "none")", sourceLocation: location)
            #expect(failure?.exitStatus == 1, sourceLocation: location)
            for part in parts {
                #expect(
                    failure?.message.contains(part) == true, "\(name): \(failure?.message ?? "none")", sourceLocation: location)
            }
            let status = try await laptop.status()
            #expect(status.unsent == 1 && status.lastError == failure?.message, sourceLocation: location)
            try redirect(laptop, wrong, to: address)
            #expect(try await laptop.sync().pushed == 1, sourceLocation: location)
            #expect(try await laptop.status().lastError == nil, sourceLocation: location)
            try await hub.join(newcomer, "Tom Reyes", at: address)
            try await exchange(newcomer, laptop)
            try await expectEqual(laptop, newcomer, hub, location)
        }
    }

    @Test func aHubThatIsAway() async throws {
        // Nobody has listened on port 1 of this interface since it was assigned.
        try await check("refused", code: "hub-refused", says: ["Nothing is lost"], at: "http://127.0.0.1:1")
    }

    @Test func aHostThatIsNotFound() async throws {
        try await check("host", code: "hub-hostNotFound", says: ["Nothing is lost"], at: "http://no-such-host.invalid")
    }

    @Test(arguments: [HTTPResponse.Status.ok, .notFound, .forbidden]) func somethingThatAnswersHTML(status: HTTPResponse.Status)
        async throws
    {
        let page = Array("<!DOCTYPE html><html><body>Welcome to the Grand Hotel</body></html>".utf8)
        try await answering(status, type: "text/html", page) { (address) async throws in
            try await check("HTML", code: "not-a-hub", says: ["no Satchel hub", "Check the address"], at: address)
        }
    }

    @Test func somethingThatFails() async throws {
        try await answering(.badGateway, type: "text/html", Array("<html>Bad gateway</html>".utf8)) { (address) async throws in
            try await check("502", code: "hub-failed", says: ["502", "Try again later", "check the address"], at: address)
        }
    }

    @Test(arguments: [
        [UInt8](), [0], Array("garbage, garbage".utf8),
        [1, 2, 255, 255, 255, 255, 255, 255, 255, 255, 127] + [UInt8](repeating: 7, count: 99),
    ])
    func aHubThatAnswersGarbage(bytes: [UInt8]) async throws {
        try await answering(.ok, type: "application/vnd.satchel.message", bytes) { (address) async throws in
            let hub = try TestHub()
            try await serving(hub) { (right) async throws in
                let laptop = try await hub.laptop("Li Wei", at: right, seed: 1)
                try await laptop.add("customer", "name=Pike", "key=C-1")
                try redirect(laptop, right, to: address)
                let failure = await laptop.failure(.sync)
                #expect(
                    failure?.code.hasPrefix("sync-") == true && failure?.message.isEmpty == false, "\(failure?.code ?? "none")")
                #expect(try await laptop.status().unsent == 1)
                try redirect(laptop, address, to: right)
                #expect(try await laptop.sync().pushed == 1)
            }
        }
    }

    @Test func aHubFileThatIsDamagedSaysWhatToDo() async throws {
        try await twoLaptops { (hub, one, _, address) async throws in
            let file = one.home.folder.appending(path: "hub.json")
            try Data("{".utf8).write(to: file)
            for request in syncAndStatus {
                let failure = await one.failure(request)
                #expect(failure?.code == "damaged" && failure?.message.contains("satchel join") == true)
            }
            try FileManager.default.removeItem(at: file)
            try await hub.join(one, "Li Wei", at: address)
            try await one.sync()
        }
    }

    @Test func theCredentialIsForItsOwnerAlone() async throws {
        try await twoLaptops { (_, one, _, _) async throws in
            for name in ["hub.json", "site.key"] {
                let path = one.home.folder.appending(path: name).path
                #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
            }
        }
    }
}
