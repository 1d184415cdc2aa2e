/// Points in time as ISO 8601 writes them.
public enum PointInTime {
    /// Milliseconds since 1970-01-01 00:00 UTC of `YYYY-MM-DDThh:mm[:ss[.fff]]` with `Z` or an offset `±hh:mm`; a space may stand
    /// for the `T`. Nil for anything else: without a zone it would be a guess. Leap seconds are none.
    public static func milliseconds(_ text: String) -> Int64? {
        let bytes = Array(text.utf8)
        guard bytes.count >= 17, let day = CalendarDay.day(String(decoding: bytes[..<10], as: UTF8.self)),
            bytes[10] == 0x54 || bytes[10] == 0x20
        else { return nil }
        var place = 11
        func number(_ width: Int) -> Int64? {
            guard place + width <= bytes.count, bytes[place..<place + width].allSatisfy({ (0x30...0x39).contains($0) }) else {
                return nil
            }
            defer { place += width }
            return bytes[place..<place + width].reduce(0) { $0 * 10 + Int64($1 - 0x30) }
        }
        func take(_ byte: UInt8) -> Bool {
            guard place < bytes.count, bytes[place] == byte else { return false }
            place += 1
            return true
        }
        guard let hour = number(2), hour < 24, take(0x3A), let minute = number(2), minute < 60 else { return nil }
        var milliseconds = day * 86_400_000 + (hour * 60 + minute) * 60_000
        if take(0x3A) {
            guard let second = number(2), second < 60 else { return nil }
            milliseconds += second * 1000
            if take(0x2E) {
                guard let fraction = number(3) else { return nil }
                milliseconds += fraction
            }
        }
        if take(0x5A) { return place == bytes.count ? milliseconds : nil }
        let sign: Int64 = take(0x2B) ? 1 : take(0x2D) ? -1 : 0
        guard sign != 0, let hours = number(2), hours <= 18, take(0x3A), let minutes = number(2), minutes < 60,
            place == bytes.count
        else { return nil }
        return milliseconds - sign * (hours * 60 + minutes) * 60_000
    }
}
