import NIOCore
import Synchronization

/// Who is connected. A connection is a stranger's until a device has shown a valid credential on it; of strangers there are only so many,
/// and the oldest one goes when there are more. Enrolled devices show theirs at once, so strangers keep none of them out.
final class Connections: Sendable {
    private struct Stranger {
        var channel: any Channel
        var address: String
    }

    private struct State {
        var count = 0
        var next: UInt64 = 0
        /// In the order in which they came.
        var strangers: [UInt64: Stranger] = [:]
        var byAddress: [String: Set<UInt64>] = [:]
        var numbers: [ObjectIdentifier: UInt64] = [:]

        mutating func forget(_ number: UInt64) -> Stranger? {
            guard let stranger = strangers.removeValue(forKey: number) else { return nil }
            numbers[ObjectIdentifier(stranger.channel)] = nil
            byAddress[stranger.address]?.remove(number)
            if byAddress[stranger.address]?.isEmpty == true { byAddress[stranger.address] = nil }
            return stranger
        }
    }

    private let limits: HubLimits
    private let metrics: HubMetrics
    private let state = Mutex(State())

    init(limits: HubLimits, metrics: HubMetrics) {
        self.limits = limits
        self.metrics = metrics
    }

    var count: Int { state.withLock { $0.count } }
    var strangers: Int { state.withLock { $0.strangers.count } }

    /// A connection was taken; a stranger's may have to go for it.
    func opened(_ channel: any Channel) {
        let address = AttemptLimiter.address(channel.remoteAddress?.ipAddress ?? "")
        let tooMany = state.withLock { state -> Stranger? in
            state.count += 1
            state.next += 1
            let number = state.next
            state.strangers[number] = Stranger(channel: channel, address: address)
            state.numbers[ObjectIdentifier(channel)] = number
            state.byAddress[address, default: []].insert(number)
            if state.byAddress[address, default: []].count > limits.strangersPerAddress {
                return state.byAddress[address]?.min().flatMap { state.forget($0) }
            }
            if state.strangers.count > limits.strangers { return state.strangers.keys.min().flatMap { state.forget($0) } }
            return nil
        }
        metrics.connected()
        guard let tooMany else { return }
        metrics.closed(.stranger)
        tooMany.channel.close(promise: nil)
    }

    func closed(_ channel: any Channel) {
        state.withLock { state in
            state.count -= 1
            if let number = state.numbers[ObjectIdentifier(channel)] { _ = state.forget(number) }
        }
    }

    /// A device has shown its credential on the connection.
    func authenticated(_ channel: any Channel) {
        state.withLock { state in
            if let number = state.numbers[ObjectIdentifier(channel)] { _ = state.forget(number) }
        }
    }
}

extension Channel {
    /// The connection: the channel itself, or the one that a stream of HTTP/2 belongs to. The parent of a connection is what listens.
    var connection: any Channel {
        guard let parent, parent.parent != nil else { return self }
        return parent
    }
}
