/// Finds days, weeks, months, quarters and years, and reads them from the day on which the note was written.
struct DateEntities {
    /// What a note's words mean in time, before it is written out.
    enum Period {
        case day(NoteDay)
        case days(NoteDay, NoteDay)
        case week(NoteDay)
        case month(year: Int, month: Int)
        case year(Int)

        var text: String {
            switch self {
            case .day(let day): day.text
            case .days(let first, let last): "\(first.text)/\(last.text)"
            case .week(let day): day.week
            case .month(let year, let month): "\(NoteDay.padded(year, 4))-\(NoteDay.padded(month, 2))"
            case .year(let year): NoteDay.padded(year, 4)
            }
        }

        /// The last day of it.
        var last: NoteDay? {
            switch self {
            case .day(let day): day
            case .days(_, let last): last
            case .week(let day): day.monday + 6
            case .month(let year, let month): NoteDay(year: year, month: month, day: NoteDay.length(year: year, month: month))
            case .year(let year): NoteDay(year: year, month: 12, day: 31)
            }
        }
    }

    /// What a Chinese one begins with, besides numbers.
    static let starters = "大后明今昨前本当来去上下这周星礼月年季元五国圣双六第"

    typealias Found = (period: Period, end: Int)

    let today: NoteDay

    func entity(in text: EntityScanner, at place: Int) -> TextEntity? {
        let found = text.isHan(place) ? chinese(text, place) : text.isDigit(place) ? figures(text, place) : english(text, place)
        guard let found, (1...9999).contains(found.period.last?.year ?? 0) else { return nil }
        let period = toCome(found, text, place) ?? found.period
        return TextEntity(kind: .date, span: place..<found.end, value: .date(period.text))
    }

    /// A deadline that names no year lies ahead: "10月底前" in November is next year's.
    private func toCome(_ found: Found, _ text: EntityScanner, _ place: Int) -> Period? {
        guard let last = found.period.last, last < today, last.year == today.year, text.text(place..<found.end).count > 2 else {
            return nil
        }
        var before = text.wordBefore(place)
        if before == "the" { before = text.wordBefore(place - 4) }
        let isDeadline =
            text.first(of: ["前", "之前", "以前"], at: found.end) != nil
            || ["by", "before", "until", "till"].contains(before)
        let names = text.text(place..<found.end)
        // A day that is told from today ("昨天", "last week") or with its year stays where it is.
        guard isDeadline, names.contains("月") || text.word(at: place) != nil || names.contains("季度"), !names.contains("上"),
            !names.contains("\(today.year)"), !names.contains("今年"), !names.lowercased().hasPrefix("last"),
            !names.lowercased().hasPrefix("yesterday")
        else { return nil }
        switch found.period {
        case .day(let day): return nextYear(day).map(Period.day)
        case .month(let year, let month): return .month(year: year + 1, month: month)
        case .days(let first, let last):
            guard let first = nextYear(first), let last = nextYear(last) else { return nil }
            return .days(first, last)
        case .week, .year: return nil
        }
    }

    private func nextYear(_ day: NoteDay) -> NoteDay? {
        let (year, month, number) = day.parts
        return NoteDay(year: year + 1, month: month, day: min(number, NoteDay.length(year: year + 1, month: month)))
    }

    // MARK: What both languages share

    /// A month without its year: this year's, or next year's where it is long past.
    func year(ofMonth month: Int) -> Int {
        month < today.month - 5 ? today.year + 1 : today.year
    }

    func dayOfMonth(_ month: Int, _ day: Int, year: Int? = nil) -> Period? {
        NoteDay(year: year ?? self.year(ofMonth: month), month: month, day: day).map(Period.day)
    }

    func month(adding months: Int) -> Period {
        let sum = today.year * 12 + today.month - 1 + months
        return .month(year: sum / 12, month: sum % 12 + 1)
    }

    func quarter(_ number: Int, year: Int? = nil) -> Period? {
        guard (1...4).contains(number) else { return nil }
        var year = year ?? today.year
        // A quarter long past is next year's where nothing else is said.
        if year == today.year, today.month - number * 3 > 5 { year += 1 }
        return span(year: year, months: (number * 3 - 2)...(number * 3))
    }

    func quarter(adding quarters: Int) -> Period? {
        let sum = today.year * 4 + (today.month - 1) / 3 + quarters
        return span(year: sum / 4, months: (sum % 4 * 3 + 1)...(sum % 4 * 3 + 3))
    }

    func half(_ number: Int, year: Int? = nil) -> Period? {
        var year = year ?? today.year
        if number == 1 && today.month > 8 && year == today.year { year += 1 }
        return span(year: year, months: number == 1 ? 1...6 : 7...12)
    }

    private func span(year: Int, months: ClosedRange<Int>) -> Period? {
        guard let first = NoteDay(year: year, month: months.lowerBound, day: 1),
            let last = Period.month(year: year, month: months.upperBound).last
        else { return nil }
        return .days(first, last)
    }

    /// A weekday of the week that lies `weeks` further on.
    func weekday(_ number: Int, weeks: Int) -> Period { .day(today.monday + (weeks * 7 + number)) }

    /// The next such weekday, today not included.
    func coming(_ weekday: Int) -> Period {
        let ahead = (weekday - today.weekday + 7) % 7
        return .day(today + (ahead == 0 ? 7 : ahead))
    }

    /// Beginning, middle or end of a month.
    func part(_ part: Int, of period: Period) -> Period? {
        guard case .month(let year, let month) = period, let last = period.last,
            let first = NoteDay(year: year, month: month, day: 1)
        else { return nil }
        switch part {
        case 0: return .days(first, first + 9)
        case 1: return .days(first + 10, first + 19)
        default: return .days(first + 20, last)
        }
    }

    // MARK: Figures

    /// `2026-03-15`, `2026年3月15日`, `3月15号`, `15号`, `3/15`, `10 March`, `2027`.
    private func figures(_ text: EntityScanner, _ place: Int) -> Found? {
        guard !text.isWord(place - 1) || text.isHan(place - 1), text[place - 1] != 0x2E || !text.isDigit(place - 2) else {
            return nil
        }
        guard let first = whole(text, place) else { return nil }
        let mark = text[first.end]
        if [0x5E74, 0x6708, 0x53F7, 0x65E5, 0x5929, 0x5468, 0x4E2A, 0x661F].contains(mark) { return chinese(text, place) }
        if first.end - place == 4, (1990...2099).contains(first.value) {
            if [0x2D, 0x2F, 0x2E].contains(mark), let month = whole(text, first.end + 1), text[month.end] == mark,
                let day = whole(text, month.end + 1), day.end - month.end <= 3, !text.isWord(day.end) || text.isHan(day.end),
                let date = NoteDay(year: first.value, month: month.value, day: day.value)
            {
                return (.day(date), day.end)
            }
            if mark == 0x2D, let month = whole(text, first.end + 1), month.end - first.end == 3, (1...12).contains(month.value),
                !text.isWord(month.end), text[month.end] != 0x2D
            {
                return (.month(year: first.value, month: month.value), month.end)
            }
            let before = text.wordBefore(place)
            if !text.isWord(first.end),
                [
                    "the", "in", "by", "for", "until", "before", "of", "since", "during", "till", "end", "early", "late",
                    "mid",
                ].contains(before), text[first.end] != 0x2C
            {
                return (.year(first.value), first.end)
            }
            return nil
        }
        if mark == 0x2F || (mark == 0x2E && text.isHan(place - 1)), let day = whole(text, first.end + 1),
            day.end - first.end <= 3, text[day.end] != 0x2F,
            !text.isWord(day.end) || text.isHan(day.end), text[day.end] != 0x25, text[place - 1] != 0x2F
        {
            let before = text.wordBefore(place)
            let isMeant =
                ["on", "by", "before", "until", "from", "till"].contains(before)
                || mark == 0x2F
                    && (text.isHan(place - 1) || text.isHan(day.end) && first.value <= 12 && day.value <= 31 && day.value > 3)
            guard isMeant, let period = dayOfMonth(first.value, day.value) ?? dayOfMonth(day.value, first.value) else {
                return nil
            }
            return (period, day.end)
        }
        return englishDayFirst(text, place, first.value, first.end)
    }

    func whole(_ text: EntityScanner, _ place: Int) -> (value: Int, end: Int)? {
        var (end, value) = (place, 0)
        while text.isDigit(end), end - place < 5 {
            value = value * 10 + Int(text[end] - 0x30)
            end += 1
        }
        return end > place && !text.isDigit(end) ? (value, end) : nil
    }
}

// MARK: - Chinese

extension DateEntities {
    private static let days = [
        ("大后天", 3), ("大前天", -3), ("后天", 2), ("明天", 1), ("明日", 1), ("明早", 1), ("明晚", 1), ("今天", 0), ("今日", 0), ("今晚", 0),
        ("今早", 0), ("昨天", -1), ("昨日", -1), ("昨晚", -1), ("前天", -2),
    ]
    private static let years = [
        ("今年", 0), ("明年", 1), ("后年", 2), ("去年", -1), ("前年", -2), ("本年度", 0), ("本年", 0), ("当年", 0), ("来年", 1),
    ]
    private static let relative = [
        ("上上个", -2), ("下下个", 2), ("上上", -2), ("下下", 2), ("上个", -1), ("下个", 1), ("上一", -1), ("下一", 1), ("这个", 0), ("上", -1),
        ("下", 1), ("本", 0),
        ("这", 0), ("当", 0),
    ]
    private static let weekWords = ["星期", "礼拜", "周"]
    private static let feasts = [
        ("元旦", 1, 1), ("五一", 5, 1), ("国庆节", 10, 1), ("国庆", 10, 1), ("圣诞节", 12, 25), ("圣诞", 12, 25), ("双十一", 11, 11), ("六一", 6, 1),
    ]

    func chinese(_ text: EntityScanner, _ place: Int) -> Found? {
        for (word, offset) in Self.days {
            guard let end = text.end(of: word, at: place) else { continue }
            // 以后天天, 聪明天: only what would be read wrongly often.
            if word == "后天", text[place - 1] == 0x4EE5 || text[place - 1] == 0x4E4B || text[end] == 0x5929 { return nil }
            return (.day(today + offset), end)
        }
        if let found = chineseYear(text, place) ?? chineseRelative(text, place) ?? chineseAhead(text, place) { return found }
        if let found = chineseWeekday(text, place, weeks: nil) { return found }
        if let found = chineseEnds(text, place) ?? chineseMonthOrDay(text, place, year: nil) { return found }
        if let found = chineseQuarter(text, place, year: nil) { return found }
        for (word, month, day) in Self.feasts {
            guard let end = text.end(of: word, at: place) else { continue }
            if [0x540E, 0x671F, 0x5047].contains(text[end]) || text.first(of: ["之后", "以后", "长假"], at: end) != nil { return nil }
            return dayOfMonth(month, day).map { ($0, end) }
        }
        return nil
    }

    /// 2026年…, 明年…, and what follows.
    private func chineseYear(_ text: EntityScanner, _ place: Int) -> Found? {
        var year: Int?
        var end = place
        for (word, offset) in Self.years {
            if let next = text.end(of: word, at: place) {
                (year, end) = (today.year + offset, next)
                break
            }
        }
        if year == nil, let number = whole(text, place), text[number.end] == 0x5E74,
            number.end - place == 4 || number.end - place == 2
        {
            let value = number.value < 100 ? 2000 + number.value : number.value
            guard (1990...2099).contains(value), number.end - place == 4 || (20...40).contains(number.value) else { return nil }
            (year, end) = (value, number.end + 1)
        }
        if year == nil, text.isHan(place), let number = WrittenNumber(text, at: place), text[number.end] == 0x5E74,
            number.end - place == 4, (1990...2099).contains(number.value)
        {
            (year, end) = (Int(number.value), number.end + 1)
        }
        guard let year else { return nil }
        if text[end] == 0x5EA6 { end += 1 }
        let next = text[end] == 0x7684 ? end + 1 : end
        if let found = chineseMonthOrDay(text, next, year: year) ?? chineseQuarter(text, next, year: year) { return found }
        if let tail = text.first(of: ["年底", "年末", "底", "末"], at: next), text[tail.end] != 0x5C42 {
            return Period.year(year).last.map { (.day($0), tail.end) }
        }
        for (word, month, day) in Self.feasts {
            if let feast = text.end(of: word, at: next), ![0x540E, 0x671F].contains(text[feast]) {
                return dayOfMonth(month, day, year: year).map { ($0, feast) }
            }
        }
        return (.year(year), end)
    }

    /// 三天后, 两周之后, 3个月后, 半个月后.
    private func chineseAhead(_ text: EntityScanner, _ place: Int) -> Found? {
        if let half = text.end(of: "半个月", at: place), let after = text.first(of: ["之后", "以后", "后"], at: half) {
            return (.day(today + 15), after.end)
        }
        guard WrittenNumber.begins(text[place]), !WrittenNumber.begins(text[place - 1]),
            let number = WrittenNumber(text, at: place),
            number.value >= 1, number.value <= 60, number.value == number.value.rounded(.down),
            let unit = text.first(of: ["天", "周", "个星期", "个礼拜", "星期", "个月"], at: number.end),
            let after = text.first(of: ["之后", "以后", "后"], at: unit.end), text[after.end] != 0x9762
        else { return nil }
        let count = Int(number.value)
        switch unit.index {
        case 0: return (.day(today + count), after.end)
        case 5: return (month(adding: count), after.end)
        default: return (.day(today + count * 7), after.end)
        }
    }

    /// 下周三, 上个月, 本季度.
    private func chineseRelative(_ text: EntityScanner, _ place: Int) -> Found? {
        for (word, offset) in Self.relative {
            // 赶不上月底, 加上本周, 剩下一月: the word before it owns 上 and 下.
            guard let end = text.end(of: word, at: place),
                text[place] != 0x4E0A || ![0x4E0D, 0x52A0, 0x8D76, 0x8DDF, 0x7F51].contains(text[place - 1]),
                text[place] != 0x4E0B || text[place - 1] != 0x5269
            else { continue }
            if let week = text.first(of: Self.weekWords, at: end) {
                if let found = chineseWeekday(text, end, weeks: offset) { return found }
                let rest = text[week.end] == 0x5185 || text[week.end] == 0x521D ? week.end : week.end
                if text.first(of: ["围", "边", "转", "期"], at: rest) != nil { return nil }
                return (.week(today.monday + offset * 7), rest)
            }
            if text[end] == 0x6708, word != "当" || text[end + 1] != 0x7ECF {
                let month = month(adding: offset)
                if case .month(let year, let number) = month, let day = dayNumber(text, end + 1),
                    text[day.end] == 0x65E5 || text[day.end] == 0x53F7
                {
                    return dayOfMonth(number, day.value, year: year).map { ($0, day.end + 1) }
                }
                return chineseMonthPart(text, end + 1, month) ?? (month, end + 1)
            }
            if let next = text.end(of: "季度", at: end), let quarter = quarter(adding: offset) {
                if let tail = text.first(of: ["末", "底"], at: next), let last = quarter.last { return (.day(last), tail.end) }
                return (quarter, next)
            }
            if let next = text.end(of: "半年", at: end), word == "上" || word == "下" {
                return half(word == "上" ? 1 : 2, year: today.year).map { ($0, next) }
            }
        }
        return nil
    }

    /// 周三, 星期天, 周末; with the week given or the next to come.
    private func chineseWeekday(_ text: EntityScanner, _ place: Int, weeks: Int?) -> Found? {
        guard let word = text.first(of: Self.weekWords, at: place) else { return nil }
        let names: [UInt32: Int] = [
            0x4E00: 0, 0x4E8C: 1, 0x4E09: 2, 0x56DB: 3, 0x4E94: 4, 0x516D: 5, 0x65E5: 6, 0x5929: 6, 0x31: 0, 0x32: 1, 0x33: 2,
            0x34: 3, 0x35: 4, 0x36: 5,
        ]
        if let number = names[text[word.end]] {
            // 每周三 is a frequency, 一周三次 a count, 周日常 nothing.
            let before = text[place - 1]
            if before == 0x6BCF || text[word.end + 1] == 0x6B21 { return nil }
            if weeks == nil, WrittenNumber.begins(before), word.index == 2 { return nil }
            let week = weeks ?? weekBefore(text, place)
            return (week.map { weekday(number, weeks: $0) } ?? coming(number), word.end + 1)
        }
        if text[word.end] == 0x672B, text[place - 1] != 0x6BCF {
            let saturday = today.monday + ((weeks ?? 0) * 7 + 5)
            return (.days(saturday, saturday + 1), word.end + 1)
        }
        return nil
    }

    /// The week that a weekday shares with the one it is joined to: 下周一到周三, 下周二或周四.
    private func weekBefore(_ text: EntityScanner, _ place: Int) -> Int? {
        guard ["到", "至", "或", "和", "、", "跟"].contains(where: { text.end(of: $0, at: place - 1) == place }) else { return nil }
        for (word, offset) in Self.relative where word.unicodeScalars.count == 1 {
            for week in Self.weekWords {
                // One character for the weekday, one for the joint.
                let start = place - 2 - week.unicodeScalars.count - word.unicodeScalars.count
                if text.end(of: word + week, at: start) == place - 2 { return offset }
            }
        }
        return nil
    }

    /// 月底, 年底, 季度末.
    private func chineseEnds(_ text: EntityScanner, _ place: Int) -> Found? {
        let words: [(String, Period?)] = [
            ("月底", month(adding: 0)), ("月末", month(adding: 0)), ("年底", .year(today.year)), ("年末", .year(today.year)),
            ("季度末", quarter(adding: 0)), ("季末", quarter(adding: 0)), ("季度底", quarter(adding: 0)),
        ]
        for (word, period) in words {
            guard let end = text.end(of: word, at: place) else { continue }
            // 每月底, 3个月底: none. 6月底 is read from its number.
            if text[place - 1] == 0x6BCF || text[place - 1] == 0x4E2A { return nil }
            return period?.last.map { (.day($0), end) }
        }
        if let word = text.first(of: ["月初", "月中"], at: place), ![0x6BCF, 0x4E2A].contains(text[place - 1]),
            text[word.end] != 0x6807
        {
            // This month's, or the next one's where that is over.
            let number = word.index
            let isOver = (part(number, of: month(adding: 0))?.last).map { $0 < today } ?? false
            return part(number, of: month(adding: isOver ? 1 : 0)).map { ($0, word.end) }
        }
        return nil
    }

    /// 3月5日, 三月初, 15号.
    private func chineseMonthOrDay(_ text: EntityScanner, _ place: Int, year: Int?) -> Found? {
        guard WrittenNumber.begins(text[place]), let number = dayNumber(text, place) else { return nil }
        if text[number.end] == 0x6708, (1...12).contains(number.value) {
            // 每1月; and 俩月 is how long something takes.
            if text[place - 1] == 0x6BCF || text[place] == 0x4FE9 { return nil }
            let year = year ?? self.year(ofMonth: number.value)
            let month = Period.month(year: year, month: number.value)
            if let day = dayNumber(text, number.end + 1), text[day.end] == 0x65E5 || text[day.end] == 0x53F7 {
                return dayOfMonth(number.value, day.value, year: year).map { ($0, day.end + 1) }
            }
            if let found = chineseMonthPart(text, number.end + 1, month) { return found }
            return (month, text[number.end + 1] == 0x4EFD ? number.end + 2 : number.end + 1)
        }
        let isDay = text[number.end] == 0x53F7 || (text[number.end] == 0x65E5 && text.isDigit(place))
        guard year == nil, isDay, (1...31).contains(number.value), text[place - 1] != 0x6BCF else { return nil }
        // A day that its month does not have: 2月30日.
        if text[place - 1] == 0x6708 { return nil }
        if text.first(
            of: ["线", "楼", "机", "车间", "馆", "厅", "仓", "厂", "门", "院", "店", "柜", "位", "工", "均", "常", "内", "系", "产", "活"],
            at: number.end + 1) != nil
        {
            return nil
        }
        let (thisYear, thisMonth, day) = today.parts
        let months = number.value < day ? 1 : 0
        let sum = thisYear * 12 + thisMonth - 1 + months
        return dayOfMonth(sum % 12 + 1, number.value, year: sum / 12).map { ($0, number.end + 1) }
    }

    private func dayNumber(_ text: EntityScanner, _ place: Int) -> (value: Int, end: Int)? {
        if text.isDigit(place) { return whole(text, place).flatMap { $0.end - place <= 2 ? $0 : nil } }
        guard text.isHan(place), let number = WrittenNumber(text, at: place), number.value <= 31, number.value >= 1,
            number.value == number.value.rounded(.down), !WrittenNumber.begins(text[place - 1])
        else { return nil }
        return (Int(number.value), number.end)
    }

    private func chineseMonthPart(_ text: EntityScanner, _ place: Int, _ month: Period) -> Found? {
        if let tail = text.first(of: ["底", "末"], at: place) { return month.last.map { (.day($0), tail.end) } }
        let parts = [("份上旬", 0), ("份中旬", 1), ("份下旬", 2), ("上旬", 0), ("中旬", 1), ("下旬", 2), ("初", 0), ("中", 1)]
        for (word, number) in parts {
            guard let end = text.end(of: word, at: place) else { continue }
            // 3月中标, 3月中国区: another word.
            if word == "中", [0x6807, 0x56FD, 0x5348, 0x79CB, 0x9009, 0x65AD].contains(text[end]) { return nil }
            return part(number, of: month).map { ($0, end) }
        }
        return nil
    }

    /// 三季度, 第1季度, 上半年.
    private func chineseQuarter(_ text: EntityScanner, _ place: Int, year: Int?) -> Found? {
        if let half = text.first(of: ["上半年", "下半年"], at: place) {
            // Next year's would be called that.
            return self.half(half.index + 1, year: year ?? today.year).map { ($0, half.end) }
        }
        if year != nil, text[place] == 0x71, let number = whole(text, place + 1) {
            return quarter(number.value, year: year).map { ($0, number.end) }
        }
        let start = text[place] == 0x7B2C ? place + 1 : place
        guard WrittenNumber.begins(text[start]), let number = dayNumber(text, start),
            let end = text.end(of: "季度", at: number.end),
            let quarter = quarter(number.value, year: year)
        else { return nil }
        if let tail = text.first(of: ["末", "底"], at: end), let last = quarter.last { return (.day(last), tail.end) }
        return (quarter, end)
    }
}
