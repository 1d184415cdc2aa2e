import CRDT
import Synchronization

/// An allowance that fills up steadily, and lets somebody who has saved take much at once. Pure: the time is handed in.
package struct Allowance: Sendable {
    private var left: Double
    /// Milliseconds.
    private var time: Int64

    package init(full burst: Int, now: Int64) {
        left = Double(burst)
        time = now
    }

    private mutating func fill(burst: Int, perSecond: Int, now: Int64) {
        // A clock that was set back gives nothing, and takes nothing.
        left = min(Double(burst), left + Double(max(0, now - time)) / 1000 * Double(perSecond))
        time = now
    }

    /// In how many seconds something may be taken again; 0 if it may be now.
    package mutating func wait(burst: Int, perSecond: Int, now: Int64) -> Int {
        fill(burst: burst, perSecond: perSecond, now: now)
        return left >= 1 ? 0 : max(1, Int(((1 - left) / Double(max(perSecond, 1))).rounded(.up)))
    }

    /// Takes what turned out to be needed, also more than there is: the next one waits for it.
    package mutating func take(_ amount: Int) { left -= Double(amount) }

    /// Whether nothing has been taken of late.
    package mutating func isFull(burst: Int, perSecond: Int, now: Int64) -> Bool {
        fill(burst: burst, perSecond: perSecond, now: now)
        return left >= Double(burst)
    }
}

/// How much each device asks: requests, bytes, and requests at the same time. One that asks too much is told when to come back; no other
/// device notices.
final class DeviceLimiter: Sendable {
    private struct Usage {
        var requests: Allowance
        var bytes: Allowance
        var atOnce = 0
    }

    private struct State {
        var usage: [SiteID: Usage] = [:]
        /// At how many devices those are forgotten that have not asked of late.
        var sweepAt = 1_000
    }

    private let limits: HubLimits
    private let state = Mutex(State())

    init(_ limits: HubLimits) { self.limits = limits }

    /// A request that is being answered; it ends with the last reference.
    final class Admission: Sendable {
        private let site: SiteID
        private let limiter: DeviceLimiter

        fileprivate init(site: SiteID, limiter: DeviceLimiter) {
            self.site = site
            self.limiter = limiter
        }

        /// Counts the bytes of a body, in either direction.
        func moved(_ bytes: Int) { limiter.state.withLock { $0.usage[site]?.bytes.take(bytes) } }

        deinit { limiter.state.withLock { $0.usage[site]?.atOnce -= 1 } }
    }

    /// - Parameter now: Milliseconds.
    /// - Throws: `HubError` with `too-many-requests` and when to come back.
    func admit(_ site: SiteID, now: Int64) throws(HubError) -> Admission {
        let wait = state.withLock { state -> Int in
            sweep(&state, now: now)
            var usage =
                state.usage[site]
                ?? Usage(
                    requests: Allowance(full: limits.requestBurst, now: now), bytes: Allowance(full: limits.byteBurst, now: now))
            let wait = max(
                usage.requests.wait(burst: limits.requestBurst, perSecond: limits.requestsPerSecond, now: now),
                usage.bytes.wait(burst: limits.byteBurst, perSecond: limits.bytesPerSecond, now: now),
                usage.atOnce < limits.requestsAtOnce ? 0 : 1)
            if wait == 0 {
                usage.requests.take(1)
                usage.atOnce += 1
            }
            state.usage[site] = usage
            return wait
        }
        guard wait == 0 else { throw HubError(.tooManyRequests, retryAfter: wait) }
        return Admission(site: site, limiter: self)
    }

    private func sweep(_ state: inout State, now: Int64) {
        guard state.usage.count >= state.sweepAt else { return }
        state.usage = state.usage.filter { _, usage in
            var usage = usage
            return usage.atOnce > 0
                || !usage.requests.isFull(burst: limits.requestBurst, perSecond: limits.requestsPerSecond, now: now)
                || !usage.bytes.isFull(burst: limits.byteBurst, perSecond: limits.bytesPerSecond, now: now)
        }
        state.sweepAt = max(1_000, 2 * state.usage.count)
    }
}
