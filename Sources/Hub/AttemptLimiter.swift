import Synchronization

/// Counts wrong codes within the last minute, of each peer and of all. Pure: the time is handed in.
///
/// Behind a proxy all requests come from one address, and share its allowance.
package struct AttemptLimiter: Sendable {
    package static let windowMilliseconds: Int64 = 60_000
    package static let failuresPerPeerMax = 10
    package static let failuresMax = 100

    /// The failures of the last minute, oldest first; never more than `failuresMax`.
    private var failures: [(time: Int64, peer: String)] = []

    /// Whether a peer may try a code at `now`.
    package init() {}

    mutating package func allows(_ peer: String, now: Int64) -> Bool {
        // A clock that was set back must not lock anybody out for longer than a minute.
        failures.removeAll { $0.time <= now - AttemptLimiter.windowMilliseconds || $0.time > now }
        return failures.count < AttemptLimiter.failuresMax
            && failures.count { $0.peer == peer } < AttemptLimiter.failuresPerPeerMax
    }

    mutating package func failed(_ peer: String, now: Int64) {
        guard failures.count < AttemptLimiter.failuresMax else { return }
        failures.append((now, peer))
    }

    /// One limiter for all requests.
    final class Shared: Sendable {
        private let limiter = Mutex(AttemptLimiter())

        /// - Throws: `HubError` with `too-many-attempts`.
        func check(_ peer: String, now: Int64) throws(HubError) {
            guard limiter.withLock({ $0.allows(peer, now: now) }) else { throw HubError(.tooManyAttempts) }
        }

        func failed(_ peer: String, now: Int64) { limiter.withLock { $0.failed(peer, now: now) } }
    }
}
