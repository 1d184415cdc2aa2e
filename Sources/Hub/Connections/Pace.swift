/// Whether a transfer goes on fast enough: how long the other side has been waited for, against what it has moved. Pure: the time is handed
/// in, in nanoseconds.
///
/// Time in which this side is the slower one does not count.
package struct Pace: Sendable {
    private let patience: Int64
    private let bytesPerSecond: Int64
    private var bytes: Int64 = 0
    private var waited: Int64 = 0
    private var waitingSince: Int64?

    package init(_ limits: HubLimits) {
        patience = Int64(limits.patienceSeconds) * 1_000_000_000
        bytesPerSecond = Int64(max(limits.slowestBytesPerSecond, 1))
    }

    /// The other side's turn begins, unless it has it already.
    package mutating func wait(now: Int64) { waitingSince = waitingSince ?? now }

    /// The other side's turn is over.
    package mutating func go(now: Int64) {
        waited += waitingSince.map { max(0, now - $0) } ?? 0
        waitingSince = nil
    }

    /// `count` bytes are part of the transfer.
    package mutating func moved(_ count: Int) { bytes += Int64(count) }

    /// How long the other side may still take; nil if it is not its turn.
    package func left(now: Int64) -> Int64? {
        guard let waitingSince else { return nil }
        let (seconds, rest) = bytes.quotientAndRemainder(dividingBy: bytesPerSecond)
        let allowed = patience + seconds * 1_000_000_000 + rest * 1_000_000_000 / bytesPerSecond
        return allowed - waited - max(0, now - waitingSince)
    }
}
