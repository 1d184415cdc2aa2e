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

    /// Tells all streams of a newer number; an older one is no news.
    func publish(_ head: ArrivalNumber) {
        let woken = state.withLock { state -> [AsyncStream<Void>.Continuation] in
            guard head > state.head else { return [] }
            state.head = head
            return state.streams.values.flatMap(\.values)
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
        return Subscription(id: id, site: site, streams: self, wakeUps: stream)
    }

    private func end(_ site: SiteID, _ id: UInt64) {
        let source = state.withLock { state in
            let source = state.streams[site]?.removeValue(forKey: id)
            if state.streams[site]?.isEmpty == true { state.streams[site] = nil }
            return source
        }
        source?.finish()
    }

    /// Writes server-sent events until the subscription ends, the hub stops, or the task is cancelled.
    func send(_ subscription: Subscription, to writer: inout any ResponseBodyWriter) async throws {
        defer { subscription.end() }
        try await withGracefulShutdownHandler {
            var sent: ArrivalNumber?
            for await _ in subscription.wakeUps {
                let head = head
                let text = head == sent ? ": still here\n\n" : "event: head\ndata: \(head)\n\n"
                sent = head
                try await writer.write(ByteBuffer(string: text))
            }
        } onGracefulShutdown: {
            subscription.end()
        }
    }

    /// Ends all streams of a device.
    func end(_ site: SiteID) {
        let sources = state.withLock { $0.streams.removeValue(forKey: site) }
        for source in (sources ?? [:]).values { source.finish() }
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
