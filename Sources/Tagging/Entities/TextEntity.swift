/// Something that a text names: a day, a sum of money, a share, a number of things, a rival, a person, a product.
public struct TextEntity: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case amount
        case competitor
        case date
        case percent
        case person
        case product
        case quantity
    }

    public enum Value: Sendable, Hashable {
        /// An ISO day, `YYYY-MM`, `YYYY`, `YYYY-Www`, or `start/end` of two days, the end included.
        case date(String)
        /// The currency is an ISO code, or nil where the text names none.
        case amount(Double, currency: String?)
        case percent(Double)
        /// The unit as the text has it: a Chinese measure word, or an English noun in lower case.
        case quantity(Double, unit: String)
        /// As it stands in the text.
        case name(String)
    }

    public let kind: Kind
    /// `[start, end)`, in Unicode scalars of the text.
    public let span: Range<Int>
    public let value: Value

    public init(kind: Kind, span: Range<Int>, value: Value) {
        self.kind = kind
        self.span = span
        self.value = value
    }
}

/// A day of the Gregorian calendar, as a number of days since 1970-01-01.
public struct NoteDay: Sendable, Hashable, Comparable {
    let number: Int

    /// Reads `YYYY-MM-DD`; what follows, such as a time of day, is passed over. Nil if there is no such day.
    public init?(_ text: String) {
        let bytes = Array(text.utf8.prefix(11))
        guard bytes.count >= 10, bytes[4] == 0x2D, bytes[7] == 0x2D, bytes.count == 10 || bytes[10] == 0x54 || bytes[10] == 0x20
        else { return nil }
        func number(_ range: Range<Int>) -> Int? {
            bytes[range].allSatisfy { (0x30...0x39).contains($0) } ? bytes[range].reduce(0) { $0 * 10 + Int($1 - 0x30) } : nil
        }
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10), year >= 1 else { return nil }
        self.init(year: year, month: month, day: day)
    }

    init(number: Int) { self.number = number }

    /// Nil where the month or the day is none.
    init?(year: Int, month: Int, day: Int) {
        guard (1...12).contains(month), day >= 1, day <= Self.length(year: year, month: month) else { return nil }
        // Years begin in March, so that the leap day is the last.
        let shifted = month <= 2 ? year - 1 : year
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        number = 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
    }

    static func length(year: Int, month: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    var parts: (year: Int, month: Int, day: Int) {
        let days = number + 719_468
        let era = (days >= 0 ? days : days - 146_096) / 146_097
        let ofEra = days - era * 146_097
        let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * ofYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, ofYear - (153 * shifted + 2) / 5 + 1)
    }

    var year: Int { parts.year }
    var month: Int { parts.month }

    /// 0 on Mondays, 6 on Sundays.
    var weekday: Int { (number % 7 + 10) % 7 }
    var monday: NoteDay { NoteDay(number: number - weekday) }

    public static func < (left: NoteDay, right: NoteDay) -> Bool { left.number < right.number }
    static func + (day: NoteDay, days: Int) -> NoteDay { NoteDay(number: day.number + days) }

    /// As `YYYY-MM-DD`.
    var text: String {
        let (year, month, day) = parts
        return "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
    }

    /// The ISO week that the day lies in, as `YYYY-Www`: its year is that of its Thursday.
    var week: String {
        let thursday = monday + 3
        let year = thursday.year
        let first = NoteDay(year: year, month: 1, day: 1) ?? thursday
        return "\(Self.padded(year, 4))-W\(Self.padded((thursday.number - first.number) / 7 + 1, 2))"
    }

    static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
