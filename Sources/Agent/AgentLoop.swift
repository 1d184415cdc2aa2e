import CommandSocket
import CurlClient
import Foundation
import Logging
import ServiceLifecycle

/// The running agent: answers commands on its socket, syncs at once when something is written here or the hub says that something
/// came, and otherwise tries again with growing pauses.
public struct AgentLoop: Service {
    private let agent: Agent
    private let signals: AsyncStream<Void>
    private let signal: AsyncStream<Void>.Continuation
    private let logger: Logger
    private let pauses: Pauses

    /// How long to wait after failures: doubled each time up to a limit, and spread at random, so that a thousand laptops do not come
    /// back to a hub in the same second.
    public struct Pauses: Sendable {
        public var first: Duration = .seconds(1)
        public var longest: Duration = .seconds(60)
        /// Between syncs when nothing asks for one: how late a change comes if the live channel is down.
        public var idle: Duration = .seconds(60)

        public init() {}

        /// - Parameter random: uniform over all values.
        func after(failures: Int, random: UInt64) -> Duration {
            let doubled = first * (1 << min(failures - 1, 10))
            let share = 0.5 + 0.5 * Double(random >> 11) / Double(1 << 53)
            return min(doubled, longest) * share
        }
    }

    public init(_ home: Home, environment: Agent.Surroundings = Agent.Surroundings(), logger: Logger, pauses: Pauses = Pauses())
        throws
    {
        let (signals, signal) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        self.signals = signals
        self.signal = signal
        self.logger = logger
        self.pauses = pauses
        agent = try Agent(home, holder: "satchel agent", environment: environment, isRunning: true) { signal.yield() }
    }

    public func run() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            // The server finishes what it has begun; a sync may break off anywhere, and goes on next time.
            group.addTask { try await CommandServer(path: agent.home.socket, service: agent, logger: logger).run() }
            group.addTask { await cancelWhenGracefulShutdown { await keepSynced() } }
            group.addTask { try? await agent.measureUnfinished() }
            group.addTask { await cancelWhenGracefulShutdown { await listen() } }
            defer { group.cancelAll() }
            for try await _ in group {}
        }
    }

    private func keepSynced() async {
        var failures = 0
        var iterator = signals.makeAsyncIterator()
        while !Task.isCancelled {
            let pause: Duration
            do {
                if try agent.home.hubAccess() != nil {
                    let result = try await agent.sync { _ in }
                    if result.pushed + result.pulled > 0 {
                        logger.info("synced", metadata: ["pushed": "\(result.pushed)", "pulled": "\(result.pulled)"])
                    }
                }
                failures = 0
                pause = pauses.idle
            } catch {
                if Task.isCancelled { return }
                failures += 1
                pause = pauses.after(failures: failures, random: agent.environment.random())
                logger.notice(
                    "sync failed; trying again", metadata: ["why": "\(Agent.explain(error).message)", "in": "\(pause)"])
            }
            let alarm = Task {
                try await Task.sleep(for: pause)
                signal.yield()
            }
            _ = await iterator.next()
            alarm.cancel()
        }
    }

    /// Follows the hub's live channel, and asks for a sync whenever something came.
    private func listen() async {
        var failures = 0
        while !Task.isCancelled {
            do {
                guard let access = try agent.home.hubAccess() else {
                    // Not joined yet: looking again costs nothing, and the first change should come as fast as all later ones.
                    try await Task.sleep(for: pauses.first)
                    continue
                }
                let request = HTTPRequest(
                    url: access.url + "/v1/live", headers: [("Authorization", "Bearer \(access.credential)")],
                    timeout: .seconds(45))
                let stream = try await agent.client(for: access.url).stream(request)
                if stream.status == 200 {
                    failures = 0
                    var parser = ServerSentEvents()
                    for try await chunk in stream {
                        let heads = try parser.receive(chunk).filter { $0.type == "head" }
                        if let head = heads.last.flatMap({ UInt64($0.data) }), try agent.cursor() < head { signal.yield() }
                    }
                }
            } catch {
                if Task.isCancelled { return }
            }
            failures += 1
            try? await Task.sleep(for: pauses.after(failures: failures, random: agent.environment.random()))
        }
    }
}

extension Agent {
    func cursor() throws -> UInt64 { try store.read { try $0.arrival } }
}
