extension DateEntities {
    private static let weekdays: [String: Int] = [
        "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6, "tues": 1, "thurs": 3,
        "mon": 0, "tue": 1, "wed": 2, "thu": 3, "fri": 4, "sat": 5, "sun": 6,
    ]
    private static let months: [String: Int] = [
        "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
        "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8,
        "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
    ]
    private static let ordinals: [String: Int] = ["first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4]
    /// The words that an English one begins with.
    static let words = Set(weekdays.keys).union(months.keys).union(ordinals.keys).union([
        "today", "tonight", "tomorrow", "yesterday", "day", "next", "this", "last", "coming", "following", "current", "end",
        "month", "year", "beginning", "start", "middle",
        "quarter", "week", "mid", "early", "late", "in", "christmas", "eom", "eoq", "eoy", "eow", "q1", "q2", "q3", "q4", "h1",
        "h2",
    ])

    func english(_ text: EntityScanner, _ place: Int) -> Found? {
        guard text.beginsWord(place), let word = text.word(at: place) else { return nil }
        switch word.text {
        case "today", "tonight": return (.day(today), word.end)
        case "tomorrow": return (.day(today + 1), word.end)
        case "yesterday": return (.day(today + -1), word.end)
        case "day":
            if let end = text.end(of: "day after tomorrow", at: place) { return (.day(today + 2), end) }
            return text.end(of: "day before yesterday", at: place).map { (.day(today + -2), $0) }
        case "next", "this", "last", "coming", "following", "current": return relative(text, word.text, word.end)
        case "end": return endOf(text, word.end)
        case "beginning", "start", "middle":
            guard let of = text.end(of: "of", at: text.skipBlanks(word.end)) else { return nil }
            let the = text.skipBlanks(of)
            return partOf(text, word.text == "middle" ? "mid" : "early", text.end(of: "the", at: the) ?? of)
        case "month", "year", "quarter", "week":
            let next = text[word.end] == 0x2D ? word.end + 1 : text.skipBlanks(word.end)
            if text.word(at: next)?.text == "end" { return (unit(word.text, 0)?.last).map { (.day($0), next + 3) } }
            if word.text == "week", let end = text.end(of: "week after next", at: place) { return (.week(today + 14), end) }
            return nil
        case "mid", "early", "late": return partOf(text, word.text, word.end)
        case "first", "second", "third", "fourth":
            guard let noun = text.word(at: text.skipBlanks(word.end)), let number = Self.ordinals[word.text] else { return nil }
            if noun.text == "quarter" { return year(text, noun.end) { quarter(number, year: $0) } }
            if noun.text == "half", number < 3, text.word(at: text.skipBlanks(noun.end))?.text != "hour" {
                return year(text, noun.end) { half(number, year: $0) }
            }
            return nil
        case "in": return within(text, word.end)
        case "christmas": return dayOfMonth(12, 25).map { ($0, word.end) }
        case "eom": return month(adding: 0).last.map { (.day($0), word.end) }
        case "eoy": return Period.year(today.year).last.map { (.day($0), word.end) }
        case "eoq": return (quarter(adding: 0)?.last).map { (.day($0), word.end) }
        case "eow": return (.day(today.monday + 4), word.end)
        default: break
        }
        if let number = Self.weekdays[word.text], isWeekday(text, place, word.text) {
            return weekdayAlone(text, number, word.end)
        }
        if let number = Self.months[word.text] { return namedMonth(text, place, number, word.text, word.end) }
        return quarterCode(text, place)
    }

    /// "sun", "sat", "mon", "wed" and so on are words, or begin them: they must be written as names.
    private func isWeekday(_ text: EntityScanner, _ place: Int, _ word: String) -> Bool {
        word.count > 5 || text.isCapital(place) || ["on", "by", "next", "this", "last", "until"].contains(text.wordBefore(place))
    }

    private func weekdayAlone(_ text: EntityScanner, _ number: Int, _ end: Int) -> Found {
        let next = text.skipBlanks(end)
        if let tail = text.first(of: ["of next week", "next week"], at: next) { return (weekday(number, weeks: 1), tail.end) }
        if let tail = text.first(of: ["of this week", "this week"], at: next) { return (weekday(number, weeks: 0), tail.end) }
        if let tail = text.first(of: ["last week", "of last week"], at: next) { return (weekday(number, weeks: -1), tail.end) }
        // "Friday week" is a week behind the next Friday; "Friday week's load" is not.
        if let tail = text.end(of: "week", at: next), text[tail] != 0x27, case .day(let day) = coming(number) {
            return (.day(day + 7), tail)
        }
        // "Tuesday, March 10" and "Tuesday the 10th" say it twice; the number is surer.
        let after = text[next] == 0x2C ? text.skipBlanks(next + 1) : next
        if let month = text.word(at: after), let name = Self.months[month.text],
            let found = namedMonth(text, after, name, month.text, month.end), case .day = found.period
        {
            return found
        }
        let the = text.end(of: "the", at: after).map { text.skipBlanks($0) } ?? after
        if text.isDigit(the), the > after, let day = whole(text, the), let found = englishDayFirst(text, the, day.value, day.end),
            case .day = found.period
        {
            return found
        }
        return (coming(number), end)
    }

    /// "next week", "this Friday", "last month".
    private func relative(_ text: EntityScanner, _ which: String, _ end: Int) -> Found? {
        let place = text.skipBlanks(end)
        guard let noun = text.word(at: place) else { return quarterCode(text, place) }
        let offset = which == "next" || which == "following" ? 1 : which == "last" ? -1 : 0
        if let number = Self.weekdays[noun.text] {
            if which == "coming" { return (coming(number), noun.end) }
            return (weekday(number, weeks: offset), noun.end)
        }
        if noun.text == "weekend" {
            let saturday = today.monday + (offset * 7 + 5)
            return (.days(saturday, saturday + 1), noun.end)
        }
        if let period = unit(noun.text, offset) {
            let next = text[noun.end] == 0x2D ? noun.end + 1 : text.skipBlanks(noun.end)
            if noun.text == "month" || noun.text == "year", text.word(at: next)?.text == "end", let last = period.last {
                return (.day(last), next + 3)
            }
            // "next year's budget" still names the year.
            return (period, noun.end)
        }
        if let number = Self.months[noun.text], which != "current" {
            var year = year(ofMonth: number)
            if which == "next", year == today.year, number <= today.month { year += 1 }
            if which == "last", year == today.year, number >= today.month { year -= 1 }
            if which == "last", year > today.year { year = today.year }
            return (.month(year: year, month: number), noun.end)
        }
        return nil
    }

    private func unit(_ noun: String, _ offset: Int) -> Period? {
        switch noun {
        case "week", "week's": .week(today + offset * 7)
        case "month", "month's": month(adding: offset)
        case "quarter", "quarter's": quarter(adding: offset)
        case "year", "year's": .year(today.year + offset)
        default: nil
        }
    }

    /// "end of the month", "end of Q1", "end of next week".
    private func endOf(_ text: EntityScanner, _ end: Int) -> Found? {
        guard let of = text.end(of: "of", at: text.skipBlanks(end)) else { return nil }
        var place = text.skipBlanks(of)
        if let the = text.end(of: "the", at: place) { place = text.skipBlanks(the) }
        guard let word = text.word(at: place) else { return figuresYear(text, place) }
        if let period = unit(word.text, 0) {
            if case .week(let day) = period { return (.day(day.monday + 4), word.end) }
            return period.last.map { (.day($0), word.end) }
        }
        if let number = Self.months[word.text] {
            let year = explicitYear(text, word.end)
            let month = Period.month(year: year?.value ?? self.year(ofMonth: number), month: number)
            return month.last.map { (.day($0), year?.end ?? word.end) }
        }
        guard let found = english(text, place), let last = found.period.last else { return nil }
        if case .week(let day) = found.period { return (.day(day.monday + 4), found.end) }
        return (.day(last), found.end)
    }

    private func figuresYear(_ text: EntityScanner, _ place: Int) -> Found? {
        guard let year = explicitYear(text, place) else { return nil }
        return Period.year(year.value).last.map { (.day($0), year.end) }
    }

    private func explicitYear(_ text: EntityScanner, _ end: Int) -> (value: Int, end: Int)? {
        var place = text.skipBlanks(end)
        if text[place] == 0x2C { place = text.skipBlanks(place + 1) }
        guard let number = whole(text, place), number.end - place == 4, (1990...2099).contains(number.value),
            !text.isWord(number.end)
        else { return nil }
        return number
    }

    private func year(_ text: EntityScanner, _ end: Int, _ period: (Int?) -> Period?) -> Found? {
        var place = text.skipBlanks(end)
        if let of = text.end(of: "of", at: place) { place = text.skipBlanks(of) }
        if let year = explicitYear(text, place) { return period(year.value).map { ($0, year.end) } }
        if let next = text.end(of: "next year", at: place) { return period(today.year + 1).map { ($0, next) } }
        return period(nil).map { ($0, end) }
    }

    /// "mid-March", "early June", "late next month".
    private func partOf(_ text: EntityScanner, _ which: String, _ end: Int) -> Found? {
        var place = text[end] == 0x2D ? end + 1 : text.skipBlanks(end)
        if let word = text.first(of: ["in"], at: place) { place = text.skipBlanks(word.end) }
        guard let word = text.word(at: place) else { return nil }
        let number = which == "early" ? 0 : which == "mid" ? 1 : 2
        if let month = Self.months[word.text] {
            let year = explicitYear(text, word.end)
            let period = Period.month(year: year?.value ?? self.year(ofMonth: month), month: month)
            return part(number, of: period).map { ($0, year?.end ?? word.end) }
        }
        if word.text == "month" { return part(number, of: self.month(adding: 0)).map { ($0, word.end) } }
        guard word.text == "next" || word.text == "this", let found = relative(text, word.text, word.end) else { return nil }
        return part(number, of: found.period).map { ($0, found.end) } ?? found
    }

    /// "in three days", "in two weeks", "in 6 months"; "in March" begins with the month.
    private func within(_ text: EntityScanner, _ end: Int) -> Found? {
        let place = text.skipBlanks(end)
        let isOne = text.first(of: ["a", "an"], at: place)
        if let isOne, let noun = text.word(at: text.skipBlanks(isOne.end)), noun.text == "fortnight" {
            return (.day(today + 14), noun.end)
        }
        guard
            let number = isOne.map({ (value: 1.0, end: $0.end) })
                ?? WrittenNumber(text, at: place).map({ (value: $0.value, end: $0.end) }),
            number.value < 100, let noun = text.word(at: text.skipBlanks(number.end))
        else { return nil }
        switch noun.text {
        case "day",
            "days" where number.value <= 21:
            return (.day(today + Int(number.value)), noun.end)
        case "week",
            "weeks" where number.value <= 12:
            return (.day(today + Int(number.value) * 7), noun.end)
        // "In a month" is mostly how long something takes.
        case "months" where number.value <= 24: return (month(adding: Int(number.value)), noun.end)
        default: return nil
        }
    }

    /// "March 10th, 2026", "March", "May": a month's name that is also a word must stand where only a month can.
    private func namedMonth(_ text: EntityScanner, _ place: Int, _ month: Int, _ word: String, _ end: Int) -> Found? {
        var dot = end
        if text[dot] == 0x2E, word.count <= 4 { dot += 1 }
        let next = text.skipBlanks(dot)
        if let day = whole(text, next), day.end - next <= 2, let after = dayEnd(text, day.end) {
            let year = explicitYear(text, after)
            if let period = dayOfMonth(month, day.value, year: year?.value) { return (period, year?.end ?? after) }
        }
        if let year = explicitYear(text, dot) { return (.month(year: year.value, month: month), year.end) }
        let isAmbiguous = ["may", "march", "mar", "dec", "sep", "jun", "jan", "apr", "oct", "nov", "aug", "feb", "jul"].contains(
            word)
        if isAmbiguous {
            let before = [
                "in", "by", "until", "before", "of", "since", "for", "from", "till", "during", "to", "next", "this", "last",
            ]
            guard text.isCapital(place), before.contains(text.wordBefore(place)) || text.isHan(place - 1) && word != "may" else {
                return nil
            }
        }
        return (.month(year: year(ofMonth: month), month: month), end)
    }

    private func dayEnd(_ text: EntityScanner, _ end: Int) -> Int? {
        if let suffix = text.first(of: ["st", "nd", "rd", "th"], at: end) { return suffix.end }
        return text.isWord(end) && !text.isHan(end) || text[end] == 0x25 || text[end] == 0x2E && text.isDigit(end + 1) ? nil : end
    }

    /// "10 March", "10th of March 2026"; "the 10th" alone is a day of this month, or of the next where it is past.
    func englishDayFirst(_ text: EntityScanner, _ place: Int, _ day: Int, _ end: Int) -> Found? {
        guard (1...31).contains(day), let after = dayEnd(text, end) else { return nil }
        var next = text.skipBlanks(after)
        if let of = text.end(of: "of", at: next) { next = text.skipBlanks(of) }
        if let word = text.word(at: next), let month = Self.months[word.text],
            word.text != "may" && word.text != "mar" || text.isCapital(next)
        {
            let year = explicitYear(text, word.end)
            return dayOfMonth(month, day, year: year?.value).map { ($0, year?.end ?? word.end) }
        }
        guard after > end, text.wordBefore(place) == "the" || text.wordBefore(place) == "by" || text.wordBefore(place) == "on"
        else { return nil }
        if let noun = text.word(at: text.skipBlanks(after)),
            !["we", "and", "at", "or", "to", "for", "with", "if", "he", "she", "they", "i", "in", "is", "but", "of"].contains(
                noun.text)
        {
            return nil
        }
        let (year, month, current) = today.parts
        let sum = year * 12 + month - 1 + (day < current ? 1 : 0)
        return dayOfMonth(sum % 12 + 1, day, year: sum / 12).map { ($0, after) }
    }

    /// `Q3`, `Q3 2026`, `2H`, `H1`, `FY27`: FY alone says too little.
    private func quarterCode(_ text: EntityScanner, _ place: Int) -> Found? {
        let letter = text[place]
        guard letter == 0x71 || letter == 0x68, text.isDigit(place + 1), !text.isWord(place + 2) || text.isHan(place + 2) else {
            return nil
        }
        let number = Int(text[place + 1] - 0x30)
        if letter == 0x68 {
            guard (1...2).contains(number) else { return nil }
            return year(text, place + 2) { half(number, year: $0) }
        }
        guard let found = year(text, place + 2, { quarter(number, year: $0) }) else { return nil }
        if let tail = text.first(of: ["末", "底"], at: found.end), let last = found.period.last { return (.day(last), tail.end) }
        return found
    }
}
