import Agent
import CommandSocket
import FaultyProxy
import Foundation
import Hub
import Logging
import ServiceLifecycle
import Sync

/// A recording that goes up over a line that breaks: how many bytes cross it in all, measured by a proxy between agent and hub.
enum SyncResume {
    struct Figure {
        /// What the recording has.
        var bytes: Int
        /// What crossed the line both ways, headers and all.
        var carried: Int
        var cuts: Int
        var seconds: Double

        /// What crossed the line, for each byte of the recording.
        var ratio: Double { Double(carried) / Double(bytes) }
    }

    struct Failure: Error { var what: String }

    /// Sends a recording of `bytes` bytes from an agent to a hub of this process, over a line that is cut `cuts` times at even distances.
    ///
    /// - Throws: `Failure` if the recording did not arrive, or the line was cut less often; what agent and hub throw.
    static func measure(in folder: String, bytes: Int = 10_000_000, cuts: Int = 10) async throws -> Figure {
        let silent = Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() }
        let home = HubHome(folder: folder + "/hub")
        let hub = try OpenHub(home: home, holder: "the bench", creating: true, logger: silent)
        defer { hub.close() }
        let (addresses, source) = AsyncStream<String>.makeStream()
        let server = try HubServer(hub: hub, host: "127.0.0.1", port: 0, portFile: nil) { source.yield($0) }
        let group = try server.services(stopsOnSignals: false)
        let serving = Task { try await server.run(group) }
        var listening = addresses.makeAsyncIterator()
        guard let address = await listening.next(), let port = address.split(separator: ":").last.flatMap({ Int($0) }) else {
            throw Failure(what: "the hub does not listen")
        }
        let figure = try await send(
            bytes, cuts: cuts, to: hub, at: port, from: Home(URL(filePath: folder + "/laptop")), in: folder)
        await group.triggerGracefulShutdown()
        try await serving.value
        return figure
    }

    private static func send(
        _ bytes: Int, cuts: Int, to hub: OpenHub, at port: Int, from home: Home, in folder: String
    ) async throws -> Figure {
        let request = Array(try JSONEncoder().encode(AdminRequest.enrol(name: "Li Wei", role: nil, valid_hours: 1)))
        let enrolled = try await Administration(hub: hub, isServing: false).perform(request) { _ in }
        let code = try JSONDecoder().decode(AdminAnswer.Enrol.self, from: Data(enrolled)).code
        guard try Agent.create(home, name: "Li Wei") else { throw Failure(what: "there is a store already") }
        let agent = try Agent(home, holder: "the bench")
        // Rows go by a line of their own; then the recording's line is put in its place.
        _ = try await Agent.ask(
            agent, .join(url: "http://127.0.0.1:\(port)", code: code, device: "bench", allowHTTP: false), for: StatusResult.self)
        let customer = try await Agent.ask(
            agent, .add(entity: "customer", parent: nil, assignments: ["name=Pike"]), for: ChangeResult.self
        ).result.row
        let file = folder + "/recording"
        var chance = SplitMix(state: 7)
        var content = Data(capacity: bytes)
        while content.count < bytes { withUnsafeBytes(of: chance.next()) { content.append(contentsOf: $0) } }
        try content.prefix(bytes).write(to: URL(filePath: file))
        // That it is no recording does not matter here: it is kept, marked and sent as it is.
        let voice = try await Agent.ask(agent, .addVoice(path: file, parent: customer.id, note: nil), for: VoiceResult.self)
            .result
        let distance = bytes / (cuts + 1)
        let proxy = try FaultyProxy(to: port, cuts: Array(repeating: distance, count: cuts))
        defer { proxy.stop() }
        let access = home.folder.appending(path: "hub.json")
        let joined = try String(contentsOf: access, encoding: .utf8).replacing(
            "127.0.0.1:\(port)", with: "127.0.0.1:\(proxy.port)"
        )
        .replacing("127.0.0.1:\\/\(port)", with: "127.0.0.1:\(proxy.port)")
        try joined.write(to: access, atomically: true, encoding: .utf8)
        let start = ContinuousClock.now
        let result = try await Agent.ask(agent, .sync, for: SyncResult.self).result
        let (seconds, attoseconds) = (ContinuousClock.now - start).components
        let counts = proxy.counts
        guard result.attachmentsSent == 1, case .string(let hash)? = voice.row.fields["blob"] else {
            throw Failure(what: "the recording was not sent")
        }
        let kept = URL(filePath: folder + "/hub/attachments/kept/\(hash.prefix(2))/\(hash)")
        guard try Data(contentsOf: kept) == content.prefix(bytes) else {
            throw Failure(what: "what arrived is not what was sent")
        }
        guard counts.cuts == cuts else { throw Failure(what: "the line was cut \(counts.cuts) times, not \(cuts)") }
        return Figure(
            bytes: bytes, carried: counts.up + counts.down, cuts: counts.cuts,
            seconds: Double(seconds) + Double(attoseconds) / 1e18)
    }

    /// Chance from a seed.
    private struct SplitMix {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }
}
