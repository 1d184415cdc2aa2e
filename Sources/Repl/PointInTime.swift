import Sales

/// A point in time as a person types it in a conversation: `2026-11-20`, `2026-11-20T14:30`, `yesterday`, `3d` or `12h` for so long ago,
/// `now`.
public struct PointInTime: Sendable, Equatable {
    /// Of a day its first millisecond, since 1970; of anything else the moment itself.
    public let beginning: Int64
    /// Of a day its last millisecond.
    public let end: Int64

    /// - Parameters:
    ///   - now: Milliseconds since 1970.
    ///   - offsetMinutes: Of the reader's clock, east of Greenwich.
    /// - Returns: Nil for a text that is no time.
    public init?(_ text: String, now: Int64, offsetMinutes: Int) {
        let offset = Int64(offsetMinutes) * 60_000
        let day: Int64 = 86_400_000
        func whole(_ number: Int64) -> (Int64, Int64) { (number * day - offset, (number + 1) * day - 1 - offset) }
        let local = now + offset
        let today = local >= 0 ? local / day : (local - day + 1) / day
        switch text.lowercased() {
        case "now": (beginning, end) = (now, now)
        case "today": (beginning, end) = whole(today)
        case "yesterday": (beginning, end) = whole(today - 1)
        default:
            if let unit = text.last, let length = ["d": day, "h": 3_600_000, "m": 60_000][unit], text.utf8.count < 6,
                let count = Int64(text.dropLast()), count >= 0
            {
                (beginning, end) = (now - count * length, now - count * length)
                return
            }
            let parts = text.split(separator: "T", omittingEmptySubsequences: false)
            guard parts.count <= 2, let first = parts.first, let number = CalendarDay.day(String(first)) else { return nil }
            guard parts.count == 2 else {
                (beginning, end) = whole(number)
                return
            }
            let clock = parts[1].split(separator: ":", omittingEmptySubsequences: false).map { Int64($0) }
            guard clock.count == 2 || clock.count == 3, let hour = clock[0], let minute = clock[1], (0..<24).contains(hour),
                (0..<60).contains(minute), let second = clock.count == 3 ? clock[2] : 0, (0..<60).contains(second)
            else { return nil }
            let moment = whole(number).0 + ((hour * 60 + minute) * 60 + second) * 1_000
            (beginning, end) = (moment, moment)
        }
    }
}
