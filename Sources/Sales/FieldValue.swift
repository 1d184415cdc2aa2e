import CRDT

extension Field {
    /// The longest text that a field takes, in bytes.
    public static let textLimit = 1 << 20

    /// The value that a person's text means in this field; an empty text empties a register that may be empty.
    ///
    /// What somebody wrote elsewhere is never checked like this: a merge takes it as it is.
    ///
    /// - Throws: `SalesError` `.badValue`, saying what the field takes.
    public func value(_ text: String) throws(SalesError) -> Value {
        guard text.utf8.count <= Field.textLimit else {
            throw refusal("it is longer than \(Field.textLimit) bytes; divide it among several rows")
        }
        // Line breaks and tabs are text; other control characters come from damaged files and would garble terminals.
        guard
            !text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 })
                || !text.unicodeScalars.contains(where: { SchemaNames.isControl($0) && !"\n\r\t".unicodeScalars.contains($0) })
        else { throw refusal("it holds a control character") }
        if text.isEmpty {
            guard !isRequired || kind == .set || kind == .counter else { throw refusal("it cannot be empty; write a value") }
            return kind == .group ? .group([]) : .null
        }
        switch (type, format) {
        case (.text, let format): return .text(try checked(text, format))
        case (.int, .duration?): return .int(try ranged(duration(text)))
        case (.int, _):
            guard let int = Int64(text) else { throw refusal("it takes a whole number") }
            return .int(try ranged(int))
        case (.decimal, .percent?):
            let digits = text.hasSuffix("%") || text.hasSuffix("％") ? text.dropLast() : text[...]
            return .decimal(try number(Field.trimmed(digits), "it takes a number of percent such as 35 or 12.5"))
        case (.decimal, _): return .decimal(try number(text[...], "it takes a number such as 1200.50"))
        case (.float, _):
            guard let float = Double(text).flatMap(Value.Float.init) else { throw refusal("it takes a number such as 0.75") }
            // A limit says where sense ends, so it is compared as the double that it is nearest to.
            if let min, float.value < Double(min.plainText) ?? -.infinity { throw refusal("it takes \(min.plainText) or more") }
            if let max, float.value > Double(max.plainText) ?? .infinity { throw refusal("it takes \(max.plainText) or less") }
            return .float(float)
        case (.bool, _):
            switch text {
            case "true", "yes", "1", "是": return .bool(true)
            case "false", "no", "0", "否": return .bool(false)
            default: throw refusal("it takes yes or no")
            }
        case (.date, _):
            guard let day = CalendarDay.day(text) else { throw refusal("it takes a day that exists, as YYYY-MM-DD") }
            return .date(day)
        case (.time, _):
            guard let milliseconds = Int64(text) ?? PointInTime.milliseconds(text) else {
                throw refusal("it takes a day, a time and a zone such as 2026-03-01T09:30+08:00, or milliseconds since 1970")
            }
            return .time(milliseconds)
        case (.bytes, _):
            guard let bytes = CRDT.bytes(hexadecimal: text) else { throw refusal("it takes hexadecimal digits") }
            return .bytes(bytes)
        case (.link, _):
            guard let row = RowID(text) else { throw refusal("it takes a row's id of 32 hexadecimal digits") }
            return .link(row)
        case (.money, _): return try money(text)
        case (.geo, _): return try geo(text)
        case (.quantity, _): return try quantity(text)
        }
    }

    /// The value as a person reads it, and `value(_:)` reads it back.
    public func text(_ value: Value) -> String { value.plainText }

    func refusal(_ why: String) -> SalesError { SalesError(.badValue, "\(label.en) (\(name)): \(why).") }

    // MARK: Texts

    private func checked(_ text: String, _ format: Format?) throws(SalesError) -> String {
        switch format {
        case .choice?: return try choice(of: text)
        case .email?:
            guard TextFormats.isEmail(text) else { throw refusal("it takes one mail address such as name@example.com") }
        case .phone?:
            guard TextFormats.isPhone(text) else { throw refusal("it takes one telephone number such as +86 21 5550 1111") }
        case .url?:
            guard TextFormats.isWebAddress(text) else {
                throw refusal("it takes one web address such as https://www.example.com")
            }
        default: break
        }
        guard min != nil || max != nil else { return text }
        let count = Value.Decimal(mantissa: Int64(text.unicodeScalars.count), scale: 0)
        if let min, count < min { throw refusal("it is too short; write at least \(min.plainText) characters") }
        if let max, max < count { throw refusal("it is too long; write at most \(max.plainText) characters") }
        return text
    }

    /// The choice that is meant: by its name, or by a label that only one has.
    private func choice(of text: String) throws(SalesError) -> String {
        if let choice = choice(text) { return choice.name }
        let labelled = choices.filter { $0.label.en == text || $0.label.zh == text }
        if labelled.count == 1 { return labelled[0].name }
        guard !choices.isEmpty else { throw refusal("it has no choices yet; define one first") }
        throw refusal("it takes one of: \(values.joined(separator: ", "))")
    }

    // MARK: Numbers

    private func ranged(_ int: Int64) throws(SalesError) -> Int64 {
        try checkRange(Value.Decimal(mantissa: int, scale: 0))
        return int
    }

    private func number(_ text: Substring, _ takes: String) throws(SalesError) -> Value.Decimal {
        guard let decimal = Value.Decimal(text: text) else { throw refusal(takes) }
        if let decimals, decimal.scale > decimals { throw refusal("it takes at most \(decimals) digits after the point") }
        try checkRange(decimal)
        return decimal
    }

    private func checkRange(_ decimal: Value.Decimal) throws(SalesError) {
        switch (min, max) {
        case (let min?, let max?) where decimal < min || max < decimal:
            throw refusal("it takes \(min.plainText) to \(max.plainText)")
        case (let min?, nil) where decimal < min: throw refusal("it takes \(min.plainText) or more")
        case (nil, let max?) where max < decimal: throw refusal("it takes \(max.plainText) or less")
        default: break
        }
    }

    /// A number of the field's unit, or parts such as `1h30min`, if they make a whole number of it.
    private func duration(_ text: String) throws(SalesError) -> Int64 {
        if let int = Int64(text) { return int }
        let own = unit ?? "ms"
        let takes = "it takes a whole number of \(own), or a length such as 1h30min"
        guard let each = TypeWord.Duration.milliseconds[own] else { throw refusal(takes) }
        var total: Int64 = 0
        var rest = text.utf8[...].drop { $0 == 0x20 }
        while !rest.isEmpty {
            let digits = rest.prefix { (0x30...0x39).contains($0) }
            rest = rest.dropFirst(digits.count).drop { $0 == 0x20 }
            let letters = rest.prefix { (0x61...0x7A).contains($0) }
            rest = rest.dropFirst(letters.count).drop { $0 == 0x20 }
            guard let count = Int64(String(Substring(digits))),
                let unit = TypeWord.Duration.milliseconds[String(Substring(letters))],
                case let (product, overflow) = count.multipliedReportingOverflow(by: unit), !overflow,
                case let (sum, overflow2) = total.addingReportingOverflow(product), !overflow2
            else { throw refusal(takes) }
            total = sum
        }
        guard total % each == 0 else { throw refusal(takes) }
        return total / each
    }

    // MARK: Groups

    private func money(_ text: String) throws(SalesError) -> Value {
        let parts = text.split(separator: " ", omittingEmptySubsequences: true)
        guard let first = parts.first, let amount = Value.Decimal(text: first), parts.count <= 2,
            parts.count == 1 || (parts[1].utf8.count == 3 && parts[1].utf8.allSatisfy { (65...90).contains($0 & 0xDF) })
        else { throw refusal("it takes an amount and a currency, such as 12000.50 CNY") }
        try checkRange(amount)
        var members = [Value.Member(number: 1, value: .decimal(amount))]
        var digits = decimals
        if parts.count == 2 {
            let code = parts[1].uppercased()
            guard let minor = Currency.minorDigits(code) else {
                throw refusal("there is no currency \(code); write a code of ISO 4217 such as CNY, USD or EUR")
            }
            digits = digits ?? minor
            guard amount.scale <= digits ?? 0 else {
                throw refusal(
                    digits == 0
                        ? "\(code) has no digits after the point" : "\(code) has \(digits ?? 0) digits after the point at most")
            }
            members.append(Value.Member(number: 2, value: .text(code)))
        } else if let digits, amount.scale > digits {
            throw refusal("it takes at most \(digits) digits after the point")
        }
        return .group(members)
    }

    private func geo(_ text: String) throws(SalesError) -> Value {
        let parts = text.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "，" })
        guard parts.count == 2, let latitude = Value.Decimal(text: parts[0]), let longitude = Value.Decimal(text: parts[1]) else {
            throw refusal("it takes a latitude and a longitude in degrees, such as 31.2304 121.4737")
        }
        func isWithin(_ degrees: Value.Decimal, _ limit: Int64) -> Bool {
            !(degrees < Value.Decimal(mantissa: -limit, scale: 0)) && !(Value.Decimal(mantissa: limit, scale: 0) < degrees)
        }
        guard isWithin(latitude, 90) else { throw refusal("the latitude comes first, and is from -90 to 90") }
        guard isWithin(longitude, 180) else { throw refusal("the longitude comes second, and is from -180 to 180") }
        return .group([Value.Member(number: 1, value: .decimal(latitude)), Value.Member(number: 2, value: .decimal(longitude))])
    }

    private func quantity(_ text: String) throws(SalesError) -> Value {
        let example = "it takes an amount and a unit, such as 12 \(units.first ?? "pcs")"
        let head = text.unicodeScalars.prefix { ("0"..."9").contains($0) || $0 == "." || $0 == "-" || $0 == "+" }
        let unit = String(Field.trimmed(Substring(text.unicodeScalars.dropFirst(head.count))))
        let amount = try number(Substring(head), example)
        let isAlone = unit.isEmpty && units.count == 1
        guard isAlone || units.contains(where: { $0.utf8.elementsEqual(unit.utf8) }) else {
            throw refusal(unit.isEmpty ? example : "it takes one of these units: \(units.joined(separator: ", "))")
        }
        return .group([
            Value.Member(number: 1, value: .decimal(amount)), Value.Member(number: 2, value: .text(isAlone ? units[0] : unit)),
        ])
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return text
    }
}

extension Entity {
    /// Checks that the assignments with which a row is made leave out nothing that it needs.
    ///
    /// - Throws: `SalesError` `.badValue`, naming the fields that are missing.
    public func requireComplete(_ assignments: some Sequence<Assignment>) throws(SalesError) {
        let given = Set(assignments.lazy.filter { !$0.value.isEmpty }.map(\.field))
        let missing = fields.filter { $0.isRequired && !given.contains($0.name) }
        guard let first = missing.first else { return }
        let names = missing.map { "\($0.label.en) (\($0.name))" }.joined(separator: ", ")
        throw SalesError(.badValue, "A new \(label.en) needs: \(names). Add \(first.name)=VALUE.")
    }
}

extension Value {
    /// The value as a person reads it, whatever field it is in.
    public var plainText: String {
        switch self {
        case .null: ""
        case .bool(let bool): bool ? "yes" : "no"
        case .int(let int): String(int)
        case .decimal(let decimal): decimal.plainText
        case .float(let float): String(float.value)
        case .text(let text): text
        case .bytes(let bytes): hexadecimal(bytes)
        case .date(let day): CalendarDay.text(day) ?? "day \(day)"
        case .time(let milliseconds): String(milliseconds)
        case .link(let row): row.description
        case .group(let members): members.map(\.value.plainText).joined(separator: " ")
        }
    }
}
