import CRDT
import Hummingbird
import ServiceLifecycle
import Sync
import Synchronization

/// Who is told at once that something came.
///
/// A stream is woken, and then asks for the newest number: however slow its reader is, one wake-up waits for it, never a queue.
final class LiveStreams: Service {
    /// A stream that has nothing to say gives a sign of life this often.
    static let aliveInterval = Duration.seconds(15)

    private struct State {
        var head: ArrivalNumber
        var streams: [SiteID: [UInt64: AsyncStream<Void>.Continuation]] = [:]
        var next: UInt64 = 0
        var isOver = false
        /// How many answers are on their way to a device from which it learns what is new, so that its stream need not say it.
        var answers: [SiteID: Int] = [:]
        /// The newest number of which a device with a stream has learned so.
        var told: [SiteID: ArrivalNumber] = [:]

        mutating func forget(_ site: SiteID) {
            streams[site] = nil
            told[site] = nil
        }
    }

    private let state: Mutex<State>
    private let limits: HubLimits

    init(head: ArrivalNumber, limits: HubLimits) {
        state = Mutex(State(head: head))
        self.limits = limits
    }

    var head: ArrivalNumber { state.withLock { $0.head } }

    /// How many streams are open.
    var count: Int { state.withLock { $0.streams.values.reduce(0) { $0 + $1.count } } }

    /// Tells all streams of a newer number; an older one is no news. Those of devices that are being answered keep still.
    func publish(_ head: ArrivalNumber) {
        let woken = state.withLock { state -> [AsyncStream<Void>.Continuation] in
            guard head > state.head else { return [] }
            state.head = head
            // Of a store that was copied there may be two streams, and only one of them gets the answer.
            return state.streams.filter { state.answers[$0.key] == nil || $0.value.count > 1 }.values.flatMap(\.values)
        }
        for stream in woken { stream.yield() }
    }

    /// Makes an answer from which a device learns the newest number, and has its streams say only what is newer than that.
    ///
    /// - Parameter number: What it learns; nil if nothing.
    func answering<T: Sendable>(
        _ site: SiteID, _ body: () async throws -> T, number: (T) -> ArrivalNumber?
    ) async throws -> T {
        state.withLock { $0.answers[site, default: 0] += 1 }
        var learned: ArrivalNumber?
        defer { endAnswer(site, learned) }
        let answer = try await body()
        learned = number(answer)
        return answer
    }

    private func endAnswer(_ site: SiteID, _ learned: ArrivalNumber?) {
        let woken = state.withLock { state -> [AsyncStream<Void>.Continuation] in
            state.answers[site] = state.answers[site].flatMap { $0 > 1 ? $0 - 1 : nil }
            guard let streams = state.streams[site], streams.count == 1 else { return [] }
            let told = max(learned ?? 0, state.told[site] ?? 0)
            state.told[site] = told
            return state.answers[site] == nil && state.head > told ? Array(streams.values) : []
        }
        for stream in woken { stream.yield() }
    }

    /// One device's stream: wakes its reader when there may be news, and ends when the device is revoked or the hub stops. It
    /// also ends when nobody holds it, as when a connection breaks before its answer began.
    final class Subscription: Sendable {
        fileprivate let id: UInt64
        fileprivate let site: SiteID
        fileprivate let streams: LiveStreams
        let wakeUps: AsyncStream<Void>

        fileprivate init(id: UInt64, site: SiteID, streams: LiveStreams, wakeUps: AsyncStream<Void>) {
            self.id = id
            self.site = site
            self.streams = streams
            self.wakeUps = wakeUps
        }

        deinit { end() }

        func end() { streams.end(site, id) }
    }

    /// - Throws: `HubError` with `too-many-streams`.
    func subscribe(_ site: SiteID) throws(HubError) -> Subscription {
        let (stream, source) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        let id = state.withLock { state -> UInt64? in
            guard state.streams[site, default: [:]].count < limits.liveStreams else { return nil }
            state.next += 1
            state.streams[site, default: [:]][state.next] = source
            return state.next
        }
        guard let id else { throw HubError(.tooManyStreams) }
        // The reader begins with the head as it is.
        source.yield()
        if state.withLock({ $0.isOver }) { source.finish() }
        return Subscription(id: id, site: site, streams: self, wakeUps: stream)
    }

    private func end(_ site: SiteID, _ id: UInt64) {
        let source = state.withLock { state in
            let source = state.streams[site]?.removeValue(forKey: id)
            if state.streams[site]?.isEmpty == true { state.forget(site) }
            return source
        }
        source?.finish()
    }

    /// Server-sent events until the subscription ends or the task is cancelled. All in one function: each that waits costs memory.
    func body(of subscription: Subscription) -> ResponseBody {
        ResponseBody { [self] writer in
            defer { subscription.end() }
            var sent: ArrivalNumber?
            for await _ in subscription.wakeUps {
                let head = head
                try await writer.write(ByteBuffer(string: event(head, for: subscription.site, after: sent)))
                sent = head
            }
            try await writer.finish(nil)
        }
    }

    private func event(_ head: ArrivalNumber, for site: SiteID, after sent: ArrivalNumber?) -> String {
        let told = state.withLock { $0.told[site] ?? 0 }
        let isKnown = sent.map { head <= max($0, told) } ?? false
        return isKnown ? ": still here\n\n" : "event: head\ndata: \(head)\n\n"
    }

    /// Ends all streams of a device.
    func end(_ site: SiteID) {
        let sources = state.withLock { state in
            defer { state.forget(site) }
            return state.streams[site]
        }
        for source in (sources ?? [:]).values { source.finish() }
    }

    /// Ends all streams, and each that begins later: the hub stops.
    func endAll() {
        let sources = state.withLock { state in
            state.isOver = true
            return state.streams.values.flatMap(\.values)
        }
        for source in sources { source.finish() }
    }

    /// Wakes all streams from time to time for a sign of life, until the hub stops.
    func run() async {
        await cancelWhenGracefulShutdown { [self] in
            while (try? await Task.sleep(for: LiveStreams.aliveInterval)) != nil {
                for stream in state.withLock({ $0.streams.values.flatMap(\.values) }) { stream.yield() }
            }
        }
    }
}
