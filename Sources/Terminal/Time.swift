// Times as a person reads them, by arithmetic alone: no clock, no time zone database, no locale.

private let millisecondsPerMinute: Int64 = 60_000
private let minutesPerDay: Int64 = 1_440

/// A point in time as `2026-11-22 04:14`.
///
/// In the Gregorian calendar, also for years before it was in use.
///
/// - Parameters:
///   - milliseconds: Since 1970-01-01 00:00 UTC, negative before; any value will do.
///   - offsetMinutes: How far the local clock is ahead of UTC then: 480 in Shanghai. Limited to a day either way.
/// - Complexity: O(1).
public func dateTime(milliseconds: Int64, offsetMinutes: Int) -> String {
    let (day, minute) = localDayAndMinute(milliseconds, offsetMinutes)
    return "\(dateText(day: day)) \(digits(minute / 60, 2)):\(digits(minute % 60, 2))"
}

/// How long ago something was: `just now`, `5 min ago`, `3 h ago`, `2 d ago`; `in 5 min` for what is to come.
///
/// From 30 days on it is the local date, `2026-11-22`. Less than a minute ahead is `just now` too, since clocks differ.
///
/// - Parameters:
///   - milliseconds: When it was, since 1970-01-01 00:00 UTC.
///   - now: The same for the present.
///   - offsetMinutes: How far the local clock is ahead of UTC.
///   - isChinese: Whether in Chinese.
/// - Complexity: O(1).
public func relativeTime(milliseconds: Int64, now: Int64, offsetMinutes: Int, isChinese: Bool = false) -> String {
    let (age, isTooLong) = now.subtractingReportingOverflow(milliseconds)
    // Rounded towards now, in both directions.
    let minutes = age / millisecondsPerMinute
    let count = minutes.magnitude
    let words: Words
    switch count {
    case _ where isTooLong || count >= 30 * UInt64(minutesPerDay):
        return dateText(day: localDayAndMinute(milliseconds, offsetMinutes).day)
    case 0: words = "just now"
    case ..<60: words = minutes > 0 ? "\(count) min ago" : "in \(count) min"
    case ..<UInt64(minutesPerDay): words = minutes > 0 ? "\(count / 60) h ago" : "in \(count / 60) h"
    default:
        let days = count / UInt64(minutesPerDay)
        words = minutes > 0 ? "\(days) d ago" : "in \(days) d"
    }
    return words.text(isChinese: isChinese)
}

/// A length of time as `0:03`, `12:40`, `1:02:03`, and from one day on as `2 d 5 h`.
///
/// - Parameter seconds: Less than 0 counts as 0.
/// - Complexity: O(1).
public func duration(seconds: Int) -> String {
    let all = Int64(max(seconds, 0))
    let (hours, minutes, rest) = (all / 3_600, all / 60 % 60, all % 60)
    if hours >= 24 { return "\(hours / 24) d \(hours % 24) h" }
    if hours > 0 { return "\(hours):\(digits(minutes, 2)):\(digits(rest, 2))" }
    return "\(minutes):\(digits(rest, 2))"
}

/// Days since 1970-01-01 and minutes since midnight, on the local clock.
private func localDayAndMinute(_ milliseconds: Int64, _ offsetMinutes: Int) -> (day: Int64, minute: Int64) {
    let offset = Int64(min(max(offsetMinutes, -1_440), 1_440))
    let minutes = floored(milliseconds, by: millisecondsPerMinute).quotient + offset
    let (day, minute) = floored(minutes, by: minutesPerDay)
    return (day, minute)
}

/// The Gregorian date of a day counted from 1970-01-01.
///
/// Counted from 0000-03-01, so that a leap day ends its year, and the lengths of the months before any month in
/// question no longer depend on the year.
private func dateText(day: Int64) -> String {
    let daysPerCycle: Int64 = 146_097  // 400 years
    let daysPerCentury: Int64 = 36_524  // but the fourth of a cycle has one more
    let daysPerOlympiad: Int64 = 1_461  // 4 years, but the last of a century may have one fewer
    let (cycle, dayOfCycle) = floored(day + 719_468, by: daysPerCycle)
    let century = min(dayOfCycle / daysPerCentury, 3)
    let dayOfCentury = dayOfCycle - century * daysPerCentury
    let olympiad = dayOfCentury / daysPerOlympiad
    let dayOfOlympiad = dayOfCentury - olympiad * daysPerOlympiad
    let yearOfOlympiad = min(dayOfOlympiad / 365, 3)

    var rest = dayOfOlympiad - yearOfOlympiad * 365
    var year = cycle * 400 + century * 100 + olympiad * 4 + yearOfOlympiad
    var month: Int64 = 3
    for length: Int64 in [31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 31] {
        if rest < length { break }
        rest -= length
        month += 1
    }
    if month > 12 {
        month -= 12
        year += 1
    }
    return "\(digits(year, 4))-\(digits(month, 2))-\(digits(rest + 1, 2))"
}

/// Division that rounds down, below zero too.
private func floored(_ dividend: Int64, by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
    let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
}

/// A number with leading zeros.
private func digits(_ number: Int64, _ count: Int) -> String {
    let text = "\(number.magnitude)"
    return (number < 0 ? "-" : "") + String(repeating: "0", count: max(0, count - text.utf8.count)) + text
}
