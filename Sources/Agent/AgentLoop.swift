import CRDT
import CommandSocket
import CurlClient
import Foundation
import Logging
import ServiceLifecycle
import Synchronization

/// The running agent: answers commands on its socket, syncs at once when something is written here or the hub says that something
/// came, and otherwise tries again with growing pauses.
public struct AgentLoop: Service {
    private let agent: Agent
    private let wishes: Wishes
    private let signals: AsyncStream<Void>
    private let signal: AsyncStream<Void>.Continuation
    /// Says that something was written, so that there may be a recording to listen to.
    private let writes: AsyncStream<Void>
    private let written: AsyncStream<Void>.Continuation
    /// Says that rows were synced, so that the attachments that they name may follow.
    private let syncs: AsyncStream<Void>
    private let synced: AsyncStream<Void>.Continuation
    private let logger: Logger
    private let pauses: Pauses

    /// How long to wait after failures: doubled each time up to a limit, and spread at random, so that a thousand laptops do not come
    /// back to a hub in the same second.
    public struct Pauses: Sendable {
        public var first: Duration = .seconds(1)
        public var longest: Duration = .seconds(60)
        /// Between syncs when nothing asks for one: how late a change comes if the live channel is down.
        public var idle: Duration = .seconds(60)
        /// The same while the live channel is up, which tells of whatever comes: only for what a hub should ever forget to tell.
        public var idleWhileHearing: Duration = .seconds(900)
        /// Before a recording is tried again that failed.
        public var transcribing: Duration = .seconds(30)

        public init() {}

        /// - Parameter random: uniform over all values.
        func after(failures: Int, random: UInt64) -> Duration {
            let doubled = first * (1 << min(failures - 1, 10))
            let share = 0.5 + 0.5 * Double(random >> 11) / Double(1 << 53)
            return min(doubled, longest) * share
        }
    }

    public init(
        _ home: Home, environment: Agent.Surroundings = Agent.Surroundings(patience: .seconds(20)), logger: Logger,
        pauses: Pauses = Pauses()
    ) throws {
        let (signals, signal) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        (syncs, synced) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let (writes, written) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        (self.writes, self.written) = (writes, written)
        self.signals = signals
        self.signal = signal
        self.logger = logger
        self.pauses = pauses
        let wishes = Wishes()
        self.wishes = wishes
        agent = try Agent(home, holder: "satchel agent", environment: environment, isRunning: true) {
            wishes.ask()
            signal.yield()
            written.yield()
        }
    }

    /// Why there should be a sync. Of what this laptop has sent itself the hub tells it, too, while it is still receiving the rest: that alone
    /// is no reason for another one.
    private final class Wishes: Sendable {
        private let state = Mutex((isAsked: true, head: UInt64(0), isHearing: false))

        func ask() { state.withLock { $0.isAsked = true } }

        /// Whether the live channel is up.
        var isHearing: Bool {
            get { state.withLock { $0.isHearing } }
            set { state.withLock { $0.isHearing = newValue } }
        }

        /// The hub has said up to where it has something.
        func heard(_ head: UInt64) { state.withLock { $0.head = max($0.head, head) } }

        /// Whether there is a reason; it is gone then.
        func take(cursor: UInt64) -> Bool {
            state.withLock { state in
                defer { state.isAsked = false }
                return state.isAsked || state.head > cursor
            }
        }
    }

    public func run() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            // The server finishes what it has begun; a sync may break off anywhere, and goes on next time.
            group.addTask { try await CommandServer(path: agent.home.socket, service: agent, logger: logger).run() }
            group.addTask { try await cancelWhenGracefulShutdown { try await keepSynced() } }
            group.addTask { await cancelWhenGracefulShutdown { await keepTranscribed() } }
            group.addTask { await cancelWhenGracefulShutdown { await keepExchanged() } }
            group.addTask { await cancelWhenGracefulShutdown { await listen() } }
            defer { group.cancelAll() }
            for try await _ in group {}
        }
    }

    /// - Throws: `Agent.wiped` once there is nothing here any more.
    private func keepSynced() async throws {
        var failures = 0
        var iterator = signals.makeAsyncIterator()
        while !Task.isCancelled {
            // A hub that asked for a pause gets it, whatever happens here meanwhile.
            if let left = agent.hubPauseLeft { try? await Task.sleep(for: left) }
            let pause: Duration
            do {
                if try agent.home.hubAccess() != nil, wishes.take(cursor: try agent.cursor()) {
                    let result = try await agent.sync { _ in }
                    synced.yield()
                    if result.pushed + result.pulled > 0 {
                        logger.info("synced", metadata: ["pushed": "\(result.pushed)", "pulled": "\(result.pulled)"])
                    }
                }
                failures = 0
                pause = wishes.isHearing ? pauses.idleWhileHearing : pauses.idle
            } catch {
                if Task.isCancelled { return }
                if agent.home.isWiped { throw Agent.wiped }
                failures += 1
                wishes.ask()
                pause = pauses.after(failures: failures, random: agent.environment.random())
                logger.notice(
                    "sync failed; trying again", metadata: ["why": "\(Agent.explain(error).message)", "in": "\(pause)"])
            }
            let alarm = Task {
                try await Task.sleep(for: pause)
                wishes.ask()
                signal.yield()
            }
            _ = await iterator.next()
            alarm.cancel()
        }
    }

    /// Sends and fetches attachments after each sync, by itself: rows never wait for a recording.
    private func keepExchanged() async {
        var failures = 0
        for await _ in syncs {
            do {
                let exchange = try await agent.exchangeAttachments(asksAgain: false) { _ in }
                failures = 0
                if exchange.sent + exchange.fetched > 0 {
                    logger.info("attachments", metadata: ["sent": "\(exchange.sent)", "fetched": "\(exchange.fetched)"])
                }
            } catch {
                if Task.isCancelled { return }
                failures += 1
                let pause = pauses.after(failures: failures, random: agent.environment.random())
                logger.notice(
                    "attachments wait; trying again", metadata: ["why": "\(Agent.explain(error).message)", "in": "\(pause)"])
                try? await Task.sleep(for: pause)
                synced.yield()
            }
        }
    }

    /// Measures recordings that are not measured yet, writes them down, and reads texts for their meaning, one after the other, while there
    /// is power to spare.
    private func keepTranscribed() async {
        var iterator = writes.makeAsyncIterator()
        // What failed is tried again after a pause, though the failure itself is written, and so asks for another look.
        var failed: [RowID: ContinuousClock.Instant] = [:]
        while !Task.isCancelled {
            var pause = pauses.idle
            // Whoever added it may have ended before it was measured, or have given up waiting for that.
            try? await agent.measureUnfinished()
            do {
                let now = ContinuousClock.now
                failed = failed.filter { $0.value > now }
                let resting = failed
                try await agent.transcribeWaiting(
                    isAllowed: { agent.hasPowerToListen() }, isDue: { resting[$0] == nil },
                    tell: { outcome, _, _ in
                        guard case .failed(let id, let reason, let isParked) = outcome else { return }
                        failed[id] = .now + pauses.transcribing
                        logger.notice(
                            "a recording was not transcribed",
                            metadata: ["row": "\(id)", "why": "\(reason)", "given up": "\(isParked)"])
                    })
                if !failed.isEmpty { pause = pauses.transcribing }
                try await agent.readWaitingMeanings { PowerSupply().allowsWork(above: Agent.batteryMinForMeanings) }
            } catch let failure as EngineFailure {
                logger.notice("a text was not read for its meaning", metadata: ["why": "\(failure.message)"])
            } catch {
                if Task.isCancelled { return }
                logger.notice("recordings wait", metadata: ["why": "\(Agent.explain(error).message)"])
            }
            let alarm = Task {
                try await Task.sleep(for: pause)
                written.yield()
            }
            _ = await iterator.next()
            alarm.cancel()
        }
    }

    /// Follows the hub's live channel, and asks for a sync whenever something came.
    private func listen() async {
        var failures = 0
        while !Task.isCancelled {
            var asked = Duration.zero
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
                asked = Agent.retryAfter(stream.status, stream.headers) ?? .zero
                if stream.status == 200 {
                    failures = 0
                    wishes.isHearing = true
                    // The pause that began before counts anew from now, as one does when it ends.
                    defer {
                        wishes.isHearing = false
                        signal.yield()
                    }
                    signal.yield()
                    var parser = ServerSentEvents()
                    for try await chunk in stream {
                        let heads = try parser.receive(chunk).filter { $0.type == "head" }
                        guard let head = heads.last.flatMap({ UInt64($0.data) }), try agent.cursor() < head else { continue }
                        wishes.heard(head)
                        signal.yield()
                    }
                }
            } catch {
                if Task.isCancelled { return }
            }
            failures += 1
            let pause = pauses.after(failures: failures, random: agent.environment.random())
            try? await Task.sleep(for: max(pause, asked))
        }
    }
}

extension Agent {
    /// On battery, texts are read for their meaning only above this many percent.
    static let batteryMinForMeanings = 40

    func cursor() throws -> UInt64 { try store.read { try $0.arrival } }

    /// Whether an engine may work unasked now.
    func hasPowerToListen() -> Bool {
        guard let settings = try? speechEngine()?.settings, settings.problem == nil else { return false }
        return PowerSupply().allowsWork(above: settings.batteryMin)
    }
}
