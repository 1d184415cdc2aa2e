import CommandSocket
import Foundation
import Logging
import Synchronization

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

/// A folder of the test's own, removed with the last reference.
final class TemporaryFolder: Sendable {
    let path: String

    /// - Parameter nested: Folders to make below it, for a long path.
    init(nested: String = "") throws {
        root = FileManager.default.temporaryDirectory.path + "/satchel-test-" + UUID().uuidString
        path = nested.isEmpty ? root : root + "/" + nested
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    private let root: String

    deinit { try? FileManager.default.removeItem(atPath: root) }
}

/// Does what the request says, so that one service serves all tests.
struct ScriptedService: CommandService {
    /// Told when the command `wait` was cancelled.
    let cancelled = Signal()
    let started = Signal()

    func perform(
        _ request: [UInt8], progress: @escaping @Sendable (CommandProgress) -> Void
    ) async throws(CommandFailure) -> [UInt8] {
        switch String(decoding: request.prefix(20), as: UTF8.self) {
        case "fail": throw CommandFailure("no-such-customer", "There is no such customer.\nLook again.", exitStatus: 7)
        case "count":
            for done in 1...3 { progress(CommandProgress(label: "counting", done: done, total: 3)) }
            return Array("3".utf8)
        case "pretty": return Array("{\r\n  \"name\" : \"Li\\nWei\"\n}\n".utf8)
        case "wait":
            started.give()
            do {
                try await Task.sleep(for: .seconds(600))
            } catch {
                cancelled.give()
            }
            throw CommandFailure("cancelled", "")
        default: return request
        }
    }
}

/// Something that happens once, and that a test can wait for.
final class Signal: Sendable {
    private let stream: AsyncStream<Void>
    private let source: AsyncStream<Void>.Continuation

    init() { (stream, source) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1)) }

    func give() { source.yield() }

    func wait() async {
        for await _ in stream { return }
    }
}

/// Runs a server while `body` runs.
func serving(
    _ path: String, _ service: any CommandService, _ body: () async throws -> Void
) async throws {
    let listening = Signal()
    let server = CommandServer(path: path, service: service, logger: silent, onListening: { listening.give() })
    let task = Task {
        // A server that fails must not leave the test waiting.
        defer { listening.give() }
        try await server.run()
    }
    await listening.wait()
    do {
        try await body()
    } catch {
        task.cancel()
        _ = await task.result
        throw error
    }
    task.cancel()
    _ = await task.result
}

/// The failure that `body` throws; nil if it throws none.
func failure(_ body: () async throws(CommandFailure) -> Void) async -> CommandFailure? {
    do {
        try await body()
        return nil
    } catch {
        return error
    }
}

/// Answers when the test lets it.
struct GatedService: CommandService {
    let started = Signal()
    let gate = Signal()

    func perform(
        _ request: [UInt8], progress: @escaping @Sendable (CommandProgress) -> Void
    ) async throws(CommandFailure) -> [UInt8] {
        started.give()
        await gate.wait()
        return request
    }
}
