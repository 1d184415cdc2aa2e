import CRDT
import Foundation
import Sales
import Testing

@Suite("What a person may type") struct FieldValueTests {
    private func shipped(_ entity: String, _ name: String) throws -> Field {
        try #require(Schema.shipped.entity(named: entity)?.field(named: name))
    }

    /// What is typed, and what is shown of the value; an empty text for what is refused.
    private func expect(_ field: Field, _ cases: [(String, String)]) {
        for (typed, shown) in cases {
            let value = try? field.value(typed)
            #expect(value.map(field.text) == (shown.isEmpty ? nil : shown), "\(field.name)=\(typed)")
            if let value { #expect((try? field.value(field.text(value))) == value, "\(field.name)=\(typed)") }
        }
    }

    @Test func mailAddresses() throws {
        expect(
            try shipped("customer", "email"),
            [
                ("a@b.cn", "a@b.cn"), ("sun.n+x@hz154.example.cn", "sun.n+x@hz154.example.cn"), ("李@例子.中国", "李@例子.中国"), ("a", ""),
                ("a@b", ""), ("@b.cn", ""), ("a@", ""), ("a@b@c.cn", ""), ("a b@c.cn", ""), ("a@b..cn", ""), (".a@b.cn", ""),
                ("a@-b.cn", ""), ("a@b.cn,c@d.cn", ""), ("<a@b.cn>", ""), (String(repeating: "a", count: 65) + "@b.cn", ""),
                ("a@" + String(repeating: "b", count: 64) + ".cn", ""), ("a@b.cn\n", ""),
            ])
    }

    @Test func telephoneNumbers() throws {
        expect(
            try shipped("customer", "phone"),
            [
                ("021-5550123", "021-5550123"), ("+86 (21) 5550.0123", "+86 (21) 5550.0123"), ("5550 ext. 12", "5550 ext. 12"),
                ("5550转12", "5550转12"), ("1", "1"), ("call me", ""), ("+", ""), ("5550;12", ""), ("５５５", ""),
                (String(repeating: "1", count: 41), ""), ("555\n0123", ""),
            ])
    }

    @Test func webAddresses() throws {
        expect(
            try shipped("customer", "website"),
            [
                ("https://www.example.com/a?b#c", "https://www.example.com/a?b#c"), ("HTTP://x.cn", "HTTP://x.cn"),
                ("例子.中国", "例子.中国"),
                ("localhost:8080", "localhost:8080"), ("https://", ""), ("ftp://x.cn", ""), ("javascript://x", ""),
                ("a b.cn", ""),
                ("me@example.com", ""), ("/x", ""),
            ])
        #expect(throws: SalesError.self) {
            try shipped("channel", "website").value("https://x.cn/" + String(repeating: "a", count: 2000))
        }
    }

    @Test func moneyHasAKnownCurrencyAndItsDigits() throws {
        let budget = try shipped("lead", "budget")
        expect(
            budget,
            [
                ("5 cny", "5 CNY"), ("5.25 EUR", "5.25 EUR"), ("5 JPY", "5 JPY"), ("0.001 KWD", "0.001 KWD"), ("7.999", "7.999"),
                ("5.10 JPY", ""), ("5.255 EUR", ""), ("5 DEM", ""), ("5 XXX", ""), ("5 EURO", ""), ("5 €", ""), ("5 ＣＮＹ", ""),
            ])
        #expect(
            message { _ = try budget.value("5 XYZ") }.hasSuffix(
                "there is no currency XYZ; write a code of ISO 4217 such as CNY, USD or EUR."))
        #expect(message { _ = try budget.value("5.5 JPY") }.hasSuffix("JPY has no digits after the point."))
        #expect(message { _ = try budget.value("5.555 USD") }.hasSuffix("USD has 2 digits after the point at most."))
        // A screw costs less than a cent.
        expect(try shipped("opportunity_line", "price"), [("0.0035 USD", "0.0035 USD"), ("0.0000001 USD", "")])
        #expect(Currency.minorDigits("CNY") == 2 && Currency.minorDigits("cny") == nil && Currency.minorDigits("") == nil)
    }

    @Test func placesQuantitiesPercentAndLengths() throws {
        expect(
            try shipped("customer", "location"),
            [
                ("31.2304 121.4737", "31.2304 121.4737"), ("31.2304, 121.4737", "31.2304 121.4737"), ("-90 180", "-90 180"),
                ("31.2", ""),
                ("121.4737 31.2304", ""), ("0 180.0001", ""), ("a b", ""), ("1 2 3", ""), ("1e2 3", ""),
            ])
        expect(
            try shipped("opportunity_line", "quantity"),
            [
                ("12 pcs", "12 pcs"), ("0.5t", "0.5 t"), ("12", ""), ("12 furlong", ""), ("-1 pcs", ""), ("pcs", ""),
                ("12 PCS", ""), ("", ""),
            ].filter { !$0.0.isEmpty })
        expect(
            try shipped("opportunity", "probability"),
            [
                ("35", "35"), ("35 %", "35"), ("12.5％", "12.5"), ("100", "100"), ("100.01", ""), ("-1", ""), ("0.125", ""),
                ("%", ""),
            ])
        expect(
            try shipped("visit", "duration"),
            [
                ("90", "90"), ("1h30min", "90"), ("1 h 30 min", "90"), ("2d", "2880"), ("120s", "2"), ("90s", ""), ("-5", ""),
                ("1x", ""),
                ("h", ""), ("99999999999999999d", ""), ("1h 30", ""),
            ])
        #expect(
            message { _ = try shipped("opportunity", "probability").value("140") }
                == "probability of winning (probability): it takes 0 to 100.")
        let one = try field(json(10, "weight", "group", "quantity", #""units": ["kg"]"#))
        expect(one, [("12", "12 kg"), ("12kg", "12 kg")])
    }

    @Test func choicesByNameOrLabel() throws {
        let stage = try shipped("lead", "stage")
        expect(stage, [("won", "won"), ("赢单", "won"), ("cold call", ""), ("WON", ""), ("won ", "")])
        expect(try shipped("lead", "source"), [("cold call", "cold-call"), ("陌生拜访", "cold-call")])
        #expect(
            message { _ = try stage.value("hot") }
                == "stage (stage): it takes one of: new, contacted, qualified, proposal, negotiation, won, lost.")
        // Two with one label are no answer.
        let values =
            #""values": [{"name": "a", "label": {"en": "x", "zh": "甲"}}, {"name": "b", "label": {"en": "x", "zh": "乙"}}]"#
        expect(try field(json(10, "grade", "register", "choice", values)), [("x", ""), ("乙", "b")])
    }

    @Test func pointsInTime() throws {
        let time = try shipped("stage_change", "at")
        expect(
            time,
            [
                ("1970-01-01T00:00Z", "0"), ("2026-03-01T09:30+08:00", "1772328600000"),
                ("2026-03-01 09:30:15.250-03:30", "1772370015250"),
                ("-5", "-5"), ("2026-03-01T09:30", ""), ("2026-03-01T24:00Z", ""), ("2026-02-30T09:30Z", ""),
                ("2026-03-01T09:60Z", ""),
                ("2026-03-01T09:30+19:00", ""), ("2026-03-01T09:30Zx", ""), ("2026-03-01T09:30:15.2Z", ""), ("2026-03-01", ""),
                ("now", ""),
            ])
    }

    @Test func lengthsAndControlCharacters() throws {
        let title = try shipped("task", "title")
        #expect(try title.value(String(repeating: "客", count: 200)) == .text(String(repeating: "客", count: 200)))
        #expect(
            message { _ = try title.value(String(repeating: "客", count: 201)) }.hasSuffix(
                "it is too long; write at most 200 characters."))
        for bad in ["a\u{0}", "\u{1B}[2J", "a\u{7F}", "a\u{85}"] {
            #expect(message { _ = try title.value(bad) }.hasSuffix("it holds a control character."))
        }
        let code = try field(json(10, "code", "register", "text", #""min": 2"#))
        #expect(message { _ = try code.value("a") }.hasSuffix("it is too short; write at least 2 characters."))
        let body = try shipped("note", "body")
        var builder = TransactionBuilder(id: TransactionID(high: 1, low: 1))
        let note = builder.create(.shipped(5))
        for sign in [Assignment.Operator.set, .add] {
            let bad = Assignment(field: "body", sign: sign, value: "a\u{1B}[2J")
            #expect(message { try builder.assign(bad, body, to: note) }.hasSuffix("it holds a control character."))
        }
        let city = try shipped("customer", "city")
        #expect(throws: SalesError.self) { try city.value(String(repeating: "a", count: Field.textLimit + 1)) }
        #expect(try city.value("a\nb\tc") == .text("a\nb\tc"))
    }

    @Test func numbersHaveLimits() throws {
        expect(
            try field(json(10, "n", "register", "int", #""min": -2, "max": 9"#)),
            [("-2", "-2"), ("9", "9"), ("10", ""), ("-3", "")])
        expect(
            try field(json(10, "n", "register", "decimal", #""min": 0, "decimals": 2"#)),
            [("0.25", "0.25"), ("0.250", "0.25"), ("1e3", "1000"), ("0.125", ""), ("-0.01", "")])
        expect(
            try field(json(10, "n", "register", "float", #""max": 1"#)),
            [("0.5", "0.5"), ("1.0", "1.0"), ("1.0000001", ""), ("nan", "")])
        #expect(message { _ = try shipped("customer", "size").value("-1") } == "employees (size): it takes 0 or more.")
    }

    /// Comparing must not overflow, whatever the scales.
    @Test func decimalsAreComparedExactly() {
        var random = Draws(state: 7)
        func number(_ decimal: Value.Decimal) -> Decimal {
            Decimal(
                sign: decimal.mantissa < 0 ? .minus : .plus, exponent: Int(-decimal.scale),
                significand: Decimal(decimal.mantissa.magnitude))
        }
        for _ in 0..<2_000 {
            let pair = (0..<2).map { _ in
                Value.Decimal(
                    mantissa: Int64(bitPattern: random.next()) >> Int64(random.below(64)), scale: Int32(random.below(9)) - 4)
            }
            #expect((pair[0] < pair[1]) == (number(pair[0]) < number(pair[1])), "\(pair)")
        }
        let (tiny, huge) = (Value.Decimal(mantissa: 1, scale: .max), Value.Decimal(mantissa: 1, scale: .min))
        #expect(tiny < huge && !(huge < tiny) && !(tiny < tiny) && Value.Decimal(mantissa: .min, scale: .min) < tiny)
    }

    @Test func whatIsRequiredIsAskedFor() throws {
        let customer = try #require(Schema.shipped.entity(named: "customer"))
        #expect(
            message { try customer.requireComplete([Assignment(field: "city", value: "Denver")]) }
                == "A new customer needs: name (name). Add name=VALUE.")
        #expect(throws: SalesError.self) { try customer.requireComplete([Assignment(field: "name", value: "")]) }
        try customer.requireComplete([Assignment(field: "name", value: "Pike")])
        #expect(message { _ = try customer.require("name").value("") } == "name (name): it cannot be empty; write a value.")
        #expect(try customer.require("city").value("") == .null)
    }

    /// The fixture is what tools/make-customers says it is: 12 wrong lines.
    @Test func theListOfCustomersIsReadAsBefore() throws {
        var reader = CSVReader()
        var plan: RowImport?
        let customer = try #require(Schema.shipped.entity(named: "customer"))
        var (good, bad) = (0, [Int]())
        func take(_ record: CSVRecord) throws {
            guard plan != nil else {
                plan = try RowImport(header: record, entity: customer)
                return
            }
            do {
                _ = try plan?.row(record)
                good += 1
            } catch {
                bad.append(record.line)
            }
        }
        let data = try Data(contentsOf: repository.appendingPathComponent("fixtures/customers.csv"))
        try reader.read(Array(data)) { try take($0) }
        try reader.finish { try take($0) }
        #expect(good == 1000 && bad == [48, 131, 212, 299, 378, 456, 543, 628, 710, 797, 875, 962])
    }
}
