import CommandSocket
import CurlClient
import Foundation
import Logging
import ServiceLifecycle
import Synchronization
import Testing

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

// What should end and does not, fails here instead of holding up the whole run.
@Suite(.timeLimit(.minutes(10))) struct CommandSocketTests {
    @Test func aResultComesBackAsItWasGiven() async throws {
        let folder = try TemporaryFolder()
        try await serving(folder.path + "/s.sock", ScriptedService()) { () async throws in
            let client = CommandClient(path: folder.path + "/s.sock")
            let request = Array(#"{"text":"上海","n":[1,2]}"#.utf8)
            #expect(try await client.perform(request) { _ in } == request)
            // The same client again, on another connection.
            #expect(try await client.perform(request) { _ in } == request)
        }
    }

    @Test func lineBreaksBetweenTokensDoNotCutAResult() async throws {
        let folder = try TemporaryFolder()
        try await serving(folder.path + "/s.sock", ScriptedService()) { () async throws in
            let bytes = try await CommandClient(path: folder.path + "/s.sock").perform(Array("pretty".utf8)) { _ in }
            let decoded = try JSONDecoder().decode([String: String].self, from: Data(bytes))
            #expect(decoded == ["name": "Li\nWei"])
        }
    }

    @Test func aLargeResultArrivesWhole() async throws {
        let folder = try TemporaryFolder()
        try await serving(folder.path + "/s.sock", ScriptedService()) { () async throws in
            let request = Array(("\"" + String(repeating: "a", count: 5_000_000) + "\"").utf8)
            #expect(try await CommandClient(path: folder.path + "/s.sock").perform(request) { _ in } == request)
        }
    }

    @Test func progressComesInOrderBeforeTheResult() async throws {
        let folder = try TemporaryFolder()
        let seen = Mutex<[CommandProgress]>([])
        try await serving(folder.path + "/s.sock", ScriptedService()) { () async throws in
            _ = try await CommandClient(path: folder.path + "/s.sock").perform(Array("count".utf8)) { news in
                seen.withLock { $0.append(news) }
            }
        }
        #expect(seen.withLock { $0 } == (1...3).map { CommandProgress(label: "counting", done: $0, total: 3) })
    }

    @Test func aFailurePassesUnchanged() async throws {
        let folder = try TemporaryFolder()
        try await serving(folder.path + "/s.sock", ScriptedService()) { () async throws in
            let client = CommandClient(path: folder.path + "/s.sock")
            let error = await failure { () throws(CommandFailure) in _ = try await client.perform(Array("fail".utf8)) { _ in } }
            #expect(
                error == CommandFailure("no-such-customer", "There is no such customer.\nLook again.", exitStatus: 7))
        }
    }

    @Test(arguments: ["s.sock", "missing/s.sock"])
    func whereNothingListensThereIsNoService(name: String) async throws {
        let folder = try TemporaryFolder()
        let client = CommandClient(path: folder.path + "/" + name)
        let error = await failure { () throws(CommandFailure) in _ = try await client.perform([]) { _ in } }
        #expect(error?.code == "no-service")
    }

    @Test func aSocketThatAKilledProcessLeftIsReplaced() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/s.sock"
        // What `kill -9` leaves: a socket file on which nobody listens, here also the folder in which the
        // next one was being made.
        try leaveSocket(at: path)
        try FileManager.default.createDirectory(atPath: path + ".new", withIntermediateDirectories: false)
        try leaveSocket(at: path + ".new/s")
        let client = CommandClient(path: path)
        let before = await failure { () throws(CommandFailure) in _ = try await client.perform([]) { _ in } }
        #expect(before?.code == "no-service")
        try await serving(path, ScriptedService()) { () async throws in
            #expect(try await client.perform(Array("1".utf8)) { _ in } == Array("1".utf8))
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["s.sock"])
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }

    @Test func onlyTheOwnerCanOpenTheSocket() async throws {
        let folder = try TemporaryFolder()
        try await serving(folder.path + "/s.sock", ScriptedService()) { () async throws in
            let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + "/s.sock")
            #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
        }
    }

    #if os(Linux)
    @Test func aPathLongerThanASocketsAddressWorks() async throws {
        let folder = try TemporaryFolder(nested: String(repeating: "folder/", count: 40) + "end")
        let path = folder.path + "/s.sock"
        #expect(path.utf8.count > 200)
        try await serving(path, ScriptedService()) { () async throws in
            #expect(try await CommandClient(path: path).perform(Array("1".utf8)) { _ in } == Array("1".utf8))
        }
    }
    #endif

    @Test func aFolderThatCannotBeWrittenIsABadSocket() async throws {
        let folder = try TemporaryFolder()
        let server = CommandServer(path: folder.path + "/missing/s.sock", service: ScriptedService(), logger: silent)
        let error = await #expect(throws: CommandFailure.self) { try await server.run() }
        #expect(error?.code == "bad-socket")
    }

    @Test func anotherVersionIsRefusedWithWhatToDo() async throws {
        let folder = try TemporaryFolder()
        try await serving(folder.path + "/s.sock", ScriptedService()) { () async throws in
            for header in [[("Satchel-Protocol", "2")], []] {
                let request = HTTPRequest(
                    method: "POST", url: "http://localhost/command", headers: header, body: Array("1".utf8),
                    unixSocketPath: folder.path + "/s.sock")
                let response = try await HTTPClient(settings: HTTPSettings(userAgent: "test")).send(request)
                #expect(response.status == 400)
                let text = String(decoding: response.body, as: UTF8.self)
                #expect(text.contains("\"other-protocol\"") && text.contains("update both"))
            }
        }
    }

    @Test func cancellingTheClientEndsTheCommand() async throws {
        let folder = try TemporaryFolder()
        let service = ScriptedService()
        try await serving(folder.path + "/s.sock", service) { () async throws in
            let command = Task {
                await failure { () throws(CommandFailure) in
                    _ = try await CommandClient(path: folder.path + "/s.sock").perform(Array("wait".utf8)) { _ in }
                }
            }
            await service.started.wait()
            command.cancel()
            #expect(await command.value?.code == "cancelled")
            await service.cancelled.wait()
        }
    }

    @Test func whatIsInFlightIsFinishedOnAGracefulStop() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/s.sock"
        let service = GatedService()
        let listening = Signal()
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: [CommandServer(path: path, service: service, logger: silent, onListening: { listening.give() })],
                logger: silent))
        let server = Task { try await group.run() }
        await listening.wait()
        let command = Task { try await CommandClient(path: path).perform(Array("1".utf8)) { _ in } }
        await service.started.wait()
        await group.triggerGracefulShutdown()
        service.gate.give()
        let result = try await command.value
        #expect(result == Array("1".utf8))
        try await server.value
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test func tooLargeARequestIsRefused() async throws {
        let client = CommandClient(path: "/nowhere/s.sock")
        let request = [UInt8](repeating: 0x20, count: CommandProtocol.requestBytes + 1)
        let error = await failure { () throws(CommandFailure) in _ = try await client.perform(request) { _ in } }
        #expect(error?.code == "too-large")
    }

    @Test func theServerBoundsRequestsToo() async throws {
        let folder = try TemporaryFolder()
        try await serving(folder.path + "/s.sock", ScriptedService()) { () async throws in
            let request = HTTPRequest(
                method: "POST", url: "http://localhost/command",
                headers: [("Satchel-Protocol", "1"), ("Connection", "close")],
                body: [UInt8](repeating: 0x20, count: CommandProtocol.requestBytes + 1),
                unixSocketPath: folder.path + "/s.sock")
            let client = try HTTPClient(settings: HTTPSettings(userAgent: "test"))
            // The answer may come before all is sent, and then the connection closes under the sender.
            if let response = try? await client.send(request) {
                #expect(String(decoding: response.body, as: UTF8.self).contains("\"too-large\""))
            }
            #expect(
                try await CommandClient(path: folder.path + "/s.sock").perform(Array("1".utf8)) { _ in } == Array("1".utf8))
        }
    }

    private func leaveSocket(at path: String) throws {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        try #require(path.utf8.count < MemoryLayout.size(ofValue: address.sun_path))
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        #if canImport(Glibc)
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        #else
        let descriptor = socket(AF_UNIX, SOCK_STREAM, 0)
        #endif
        try #require(descriptor >= 0)
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        close(descriptor)
        try #require(result == 0)
    }
}
