import Agent
import CRDT
import CommandSocket
import Foundation
import Logging
import SQLiteStore
import Synchronization
import Testing

let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

/// A folder of the test's own, removed with the last reference.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.path + "/satchel-agent-test-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    func file(_ name: String, _ bytes: [UInt8]) throws -> String {
        try Data(bytes).write(to: URL(filePath: path + "/" + name))
        return path + "/" + name
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// A clock that the test turns; those whose clocks are right share one.
final class Clock: Sendable {
    private let state: Mutex<Int64>
    private let isReal: Bool

    init(_ now: Int64 = noon) {
        state = Mutex(now)
        isReal = false
    }

    /// The machine's own, for a hub of whole programs, which go by that: one that stood still would soon be corrected by.
    private init() {
        state = Mutex(0)
        isReal = true
    }

    static let real = Clock()

    var now: Int64 {
        get { isReal ? Int64(Date().timeIntervalSince1970 * 1000) : state.withLock { $0 } }
        set { state.withLock { $0 = newValue } }
    }

    func advance(_ milliseconds: Int64) { state.withLock { $0 += milliseconds } }
}

/// Chance from a seed (SplitMix64).
final class Chance: Sendable {
    private let state: Mutex<UInt64>

    init(seed: UInt64) { state = Mutex(seed) }

    func next() -> UInt64 {
        state.withLock { seed in
            seed &+= 0x9E37_79B9_7F4A_7C15
            var z = seed
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }

    /// - Parameter patience: By default none, so that a hub that is away is noticed at once.
    func surroundings(_ clock: Clock, patience: Duration = .zero) -> Agent.Surroundings {
        var surroundings = Agent.Surroundings(now: { clock.now }, random: { self.next() }, patience: patience)
        // However slow the machine: to the laptop no time passes but what its clock shows.
        let start = ContinuousClock.now
        surroundings.steady = { start }
        surroundings.embeddings = nil
        return surroundings
    }
}

/// 2026-09-21 14:13:20 UTC.
let noon: Int64 = 1_790_000_000_000
let minute: Int64 = 60_000
let year: Int64 = 365 * 24 * 3_600_000

/// One laptop with a store of its own, reached in process.
final class Laptop: Asking {
    let folder: TemporaryFolder
    let home: Home
    let clock: Clock
    let surroundings: Agent.Surroundings
    let agent: Agent
    var service: any CommandService { agent }

    init(_ name: String = "Li Wei", seed: UInt64 = 1, clock: Clock = Clock(), patience: Duration = .zero) throws {
        folder = try TemporaryFolder()
        home = Home(URL(filePath: folder.path + "/home"))
        self.clock = clock
        surroundings = Chance(seed: seed).surroundings(clock, patience: patience)
        try #require(try Agent.create(home, name: name, environment: surroundings))
        agent = try Agent(home, holder: "a test", environment: surroundings)
    }
}

extension Laptop {
    /// Writes what no command would: rows of other programs, other versions, or somebody who means harm.
    func write(_ build: (inout TransactionBuilder, StoreEditor) throws -> Void) throws {
        try agent.store.write { editor in
            _ = try agent.commit(editor) { try build(&$0, editor) }
        }
    }

    /// Fields of one row, whatever their values.
    func write(_ entity: String, _ row: String, _ values: [String: Value]) throws {
        try write { builder, editor in
            let entity = try #require(editor.schema.entity(named: entity))
            let state = try #require(try RowID(row).flatMap { try editor.find($0, entity: entity.id) })
            for (name, value) in values.sorted(by: { $0.key < $1.key }) {
                builder.write(.register(value), to: try entity.require(name).cell(), of: state)
            }
        }
    }
}

/// How commands reach the agent.
enum Way: String, CaseIterable, Sendable {
    case inProcess
    case behindTheSocket
}

/// Something that answers requests.
protocol Asking: Sendable {
    var service: any CommandService { get }
}

struct Reached: Asking {
    let service: any CommandService
}

extension Asking {
    func ask<Result: Decodable>(_ request: Request, _ type: Result.Type = Result.self) async throws -> Result {
        try await Agent.ask(service, request, for: type).result
    }

    /// The JSON of the result.
    func json(_ request: Request) async throws -> String {
        let bytes = try await service.perform(Array(try JSONEncoder().encode(request))) { _ in }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// How a request fails; nil if it does not.
    func failure(_ request: Request) async -> CommandFailure? {
        do {
            _ = try await service.perform(Array(try JSONEncoder().encode(request))) { _ in }
            return nil
        } catch {
            return error as? CommandFailure
        }
    }

    @discardableResult
    func add(_ entity: String, of parent: String? = nil, _ assignments: String...) async throws -> RowView {
        try await ask(.add(entity: entity, parent: parent, assignments: assignments), ChangeResult.self).row
    }

    @discardableResult
    func set(_ row: String, _ assignments: String..., shown: String? = nil) async throws -> ChangeResult {
        try await ask(.set(entity: nil, row: row, assignments: assignments, shown: shown))
    }

    func show(_ row: String) async throws -> ShowResult { try await ask(.show(entity: nil, row: row)) }
    func row(_ row: String) async throws -> RowView { try await show(row).row }
    func conflicts() async throws -> [ConflictView] { try await ask(.conflicts(), ConflictsResult.self).conflicts }
    func status() async throws -> StatusResult { try await ask(.status) }
    func list(_ entity: String, _ filters: String..., limit: Int = 10_000) async throws -> ListResult {
        try await ask(.list(entity: entity, filters: filters, limit: limit))
    }
    func history(_ row: String, _ field: String? = nil) async throws -> [HistoryEntry] {
        try await ask(.history(row: row, field: field), HistoryResult.self).entries
    }
    @discardableResult func sync() async throws -> SyncResult { try await ask(.sync) }
    @discardableResult
    func resolve(_ row: String, _ field: String, pick: Int? = nil, value: String? = nil, shown: String? = nil) async throws
        -> RowView
    {
        try await ask(.resolve(row: row, field: field, pick: pick, value: value, shown: shown), ChangeResult.self).row
    }
}

extension RowView {
    func text(_ field: String) -> String? {
        if case .string(let text)? = fields[field] { text } else { nil }
    }

    func int(_ field: String) -> Int64? {
        if case .int(let int)? = fields[field] { int } else { nil }
    }

    func double(_ field: String) -> Double? {
        switch fields[field] {
        case .double(let double)?: double
        case .int(let int)?: Double(int)
        default: nil
        }
    }

    func elements(_ field: String) -> [String] {
        guard case .array(let array)? = fields[field] else { return [] }
        return array.compactMap { if case .string(let text) = $0 { text } else { nil } }
    }
}

/// A laptop of the test's own, and the way to it.
func with(_ way: Way, clock: Clock = Clock(), _ body: (Reached, Laptop) async throws -> Void) async throws {
    let laptop = try Laptop(clock: clock)
    try await reaching(laptop, way) { (reached) async throws in try await body(reached, laptop) }
}

/// Hands out what answers for `laptop`: the agent itself, or a client of a real socket before it.
func reaching(_ laptop: Laptop, _ way: Way, _ body: (Reached) async throws -> Void) async throws {
    guard way == .behindTheSocket else { return try await body(Reached(service: laptop.agent)) }
    try await reaching(laptop.agent, at: laptop.home.socket, body)
}

/// Hands out a client of a real socket before a service.
func reaching(_ service: any CommandService, at path: String, _ body: (Reached) async throws -> Void) async throws {
    let (listening, source) = AsyncStream<Void>.makeStream()
    let server = CommandServer(path: path, service: service, logger: silent) { source.yield() }
    let task = Task {
        // A server that fails must not leave the test waiting.
        defer { source.finish() }
        try await server.run()
    }
    for await _ in listening { break }
    defer { task.cancel() }
    try await body(Reached(service: CommandClient(path: path)))
    task.cancel()
    _ = await task.result
}

/// Waits until something is so, but not for ever.
///
/// - Returns: Whether it came to be.
func comesTrue(within limit: Duration = .seconds(30), _ condition: () async throws -> Bool) async rethrows -> Bool {
    let deadline = ContinuousClock.now + limit
    while ContinuousClock.now < deadline {
        if try await condition() { return true }
        try? await Task.sleep(for: .milliseconds(5))
    }
    return try await condition()
}

/// The folder of what the tests and the demo read.
let fixtures = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "fixtures")

/// Where Hummingbird is imported too, a `Request` is another thing.
let syncAndStatus: [Request] = [.sync, .status]
