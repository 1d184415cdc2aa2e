import Foundation
import Synchronization

/// Counts the wrong codes of each address within the last minute. Pure: the time is handed in.
///
/// It keeps those from filling log and store who try codes; what protects a code is its 100 random bits. So a right code always passes,
/// and no stranger can keep anybody out by trying wrong ones, not even one who shares the address.
package struct AttemptLimiter: Sendable {
    package static let windowMilliseconds: Int64 = 60_000

    private let perAddress: Int
    private let addresses: Int
    /// The wrong codes of the last minute, oldest first.
    private var failures: [String: [Int64]] = [:]

    package init(perAddress: Int, addresses: Int) {
        self.perAddress = perAddress
        self.addresses = addresses
    }

    /// Whether an address may be told more than that it tries too much.
    mutating package func allows(_ address: String, now: Int64) -> Bool { recent(address, now).count < perAddress }

    mutating package func failed(_ address: String, now: Int64) {
        var times = recent(address, now)
        guard times.count < perAddress else { return }
        times.append(now)
        failures[address] = times
        guard failures.count > addresses else { return }
        // First those whose minute is over; if that is nobody, the one whose last attempt is the longest ago.
        failures = failures.filter { !isOver($0.value.last ?? now, now) }
        if failures.count > addresses, let oldest = failures.min(by: { ($0.value.last ?? 0) < ($1.value.last ?? 0) }) {
            failures[oldest.key] = nil
        }
    }

    private mutating func recent(_ address: String, _ now: Int64) -> [Int64] {
        guard let times = failures[address] else { return [] }
        let recent = times.filter { !isOver($0, now) }
        failures[address] = recent.isEmpty ? nil : recent
        return recent
    }

    /// A clock that was set back must not hold anybody back for longer than a minute.
    private func isOver(_ time: Int64, _ now: Int64) -> Bool {
        time <= now - AttemptLimiter.windowMilliseconds || time > now
    }

    /// What counts as one address: of IPv6 the first 64 bits, for whoever has one of those has all that begin so.
    package static func address(_ peer: String) -> String {
        var bytes = [UInt8](repeating: 0, count: 16)
        guard inet_pton(AF_INET6, peer, &bytes) == 1 else { return peer }
        let isMappedIPv4 = bytes.prefix(12) == [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]
        if isMappedIPv4 { return bytes.suffix(4).map { String($0) }.joined(separator: ".") }
        return bytes.prefix(8).map { String($0, radix: 16) }.joined(separator: ":")
    }

    /// One limiter for all requests.
    final class Shared: Sendable {
        private let limiter: Mutex<AttemptLimiter>

        init(_ limits: HubLimits) {
            limiter = Mutex(AttemptLimiter(perAddress: limits.wrongCodes, addresses: limits.addresses))
        }

        /// What to answer to a code that cannot be used.
        func failed(_ peer: String, _ error: HubError, now: Int64) -> HubError {
            let address = AttemptLimiter.address(peer)
            return limiter.withLock { limiter in
                guard limiter.allows(address, now: now) else { return HubError(.tooManyAttempts, retryAfter: 60) }
                limiter.failed(address, now: now)
                return error
            }
        }
    }
}
