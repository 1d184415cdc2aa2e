/// A hybrid logical time: milliseconds since 1970 in the upper 48 bits, a counter in the lower 16.
///
/// Stamps only order what is shown first and say when something was written; they never decide what is removed.
public struct Stamp: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let packed: UInt64

    public init(packed: UInt64) { self.packed = packed }

    /// - Parameter milliseconds: since 1970-01-01 00:00 UTC; clamped to 0 ..< 2^48.
    public init(milliseconds: Int64, counter: UInt16 = 0) {
        let clamped = UInt64(min(max(milliseconds, 0), 1 << 48 - 1))
        packed = clamped << 16 | UInt64(counter)
    }

    public var milliseconds: Int64 { Int64(packed >> 16) }
    public var counter: UInt16 { UInt16(truncatingIfNeeded: packed) }

    public static func < (a: Stamp, b: Stamp) -> Bool { a.packed < b.packed }

    public var description: String { "\(milliseconds).\(counter)" }
}

/// A site's clock: never repeats a stamp and never runs behind one it has adopted (Kulkarni et al., "Logical Physical
/// Clocks", 2014), yet never follows a clock that is far ahead.
public struct HybridClock: Sendable {
    /// How far ahead of the local clock another's stamp may be and still be adopted.
    public static let adoptionLimitMilliseconds: Int64 = 120_000

    /// The newest stamp given out or adopted.
    public private(set) var last: Stamp

    public init(last: Stamp = Stamp(packed: 0)) { self.last = last }

    /// The next stamp for a write at `now`, in milliseconds since 1970 by the local clock. A full counter carries into the
    /// milliseconds.
    public mutating func next(now: Int64) -> Stamp {
        let wall = Stamp(milliseconds: now)
        last = wall > last ? wall : Stamp(packed: last.packed < .max ? last.packed + 1 : .max)
        return last
    }

    /// Takes note of somebody else's stamp, so that later writes here come after it; one more than two minutes ahead of the local
    /// clock is not adopted, or a single wrong clock would infect all.
    public mutating func observe(_ stamp: Stamp, now: Int64) {
        guard stamp.milliseconds <= now + Self.adoptionLimitMilliseconds else { return }
        last = max(last, stamp)
    }
}

extension Stamp {
    /// The stamp with its milliseconds moved and its counter kept.
    public func shifted(milliseconds offset: Int64) -> Stamp {
        let (sum, overflow) = milliseconds.addingReportingOverflow(offset)
        return Stamp(milliseconds: overflow ? (offset > 0 ? .max : 0) : sum, counter: counter)
    }
}

/// Corrects the stamps of what a wrong clock wrote, in order, before it leaves the laptop: by the measured offset, and never to more
/// than the adoption limit after the present. So a clock that was put right before the sync does no harm either.
public struct StampCorrection: Sendable {
    private let latest: Stamp
    private var last = Stamp(packed: 0)

    /// - Parameter now: The present, in milliseconds since 1970, by the corrected clock.
    public init(now: Int64) {
        latest = Stamp(milliseconds: now.addingReportingOverflow(HybridClock.adoptionLimitMilliseconds).partialValue)
    }

    /// - Parameter offset: By how many milliseconds the clock that gave the stamp was behind.
    public mutating func corrected(_ stamp: Stamp, by offset: Int64) -> Stamp {
        let moved = stamp.shifted(milliseconds: offset)
        guard moved > latest else {
            last = max(moved, last)
            return moved
        }
        last = max(latest, Stamp(packed: last.packed < .max ? last.packed + 1 : .max))
        return last
    }

    /// The clock that gave the stamps, as it should go on: what it was ahead must not lift all that is written from now on.
    public func corrected(_ clock: HybridClock, by offset: Int64) -> HybridClock {
        HybridClock(last: min(clock.last.shifted(milliseconds: offset), max(latest, last)))
    }
}
