/// Days since 1970-01-01 and the proleptic Gregorian calendar, by the usual arithmetic on 400-year eras.
public enum CalendarDay {
    /// The days of the years 1 to 9999, in days since 1970.
    public static let days: ClosedRange<Int64> = -719_162...2_932_896

    /// The day as `YYYY-MM-DD`; nil outside the years 1 to 9999.
    public static func text(_ day: Int64) -> String? {
        guard days.contains(day) else { return nil }
        let shifted = day + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let dayOfMonth = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        func padded(_ number: Int64, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(dayOfMonth, 2))"
    }

    /// As `day(_:)`, of bytes, for those who read tens of thousands.
    public static func day(ascii: UnsafeBufferPointer<UInt8>) -> Int64? {
        guard ascii.count == 10, ascii[4] == 45, ascii[7] == 45 else { return nil }
        func number(_ places: Range<Int>) -> Int64? {
            var number: Int64 = 0
            for place in places {
                guard (48...57).contains(ascii[place]) else { return nil }
                number = number * 10 + Int64(ascii[place] - 48)
            }
            return number
        }
        guard let year = number(0..<4), let month = number(5..<7), let dayOfMonth = number(8..<10), year >= 1,
            (1...12).contains(month), dayOfMonth >= 1
        else { return nil }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let last: Int64 = month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
        return dayOfMonth > last ? nil : Self.number(of: year, month, dayOfMonth)
    }

    /// Days since 1970 of a day that exists.
    private static func number(of year: Int64, _ month: Int64, _ dayOfMonth: Int64) -> Int64 {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + dayOfMonth - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// The day that a text of the form `YYYY-MM-DD` names; nil if there is no such day.
    public static func day(_ text: some StringProtocol) -> Int64? {
        Array(text.utf8).withUnsafeBufferPointer { day(ascii: $0) }
    }
}
