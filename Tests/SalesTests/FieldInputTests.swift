import CRDT
import Sales
import Testing

@Suite struct FieldInputTests {
    private func field(_ entity: String, _ name: String) throws -> Field {
        try #require(Schema.shipped.entity(named: entity)?.field(named: name))
    }

    @Test(arguments: [
        ("12000.50 CNY", "12000.5 CNY"), ("-1 GBP", "-1 GBP"), ("1e3 USD", "1000 USD"), ("0.00 CNY", "0 CNY"), ("7", "7"),
    ])
    func moneyIsReadAndWritten(_ typed: String, _ shown: String) throws {
        let budget = try field("lead", "budget")
        #expect(budget.text(try budget.value(typed)) == shown)
        #expect(try budget.value(shown) == budget.value(typed))
    }

    /// An exponent at the end of the range once stopped the program.
    @Test(arguments: [
        "1e-9223372036854775808 CNY", "1e9223372036854775807", "1e999999999", "12,000元x", "CNY 5", "5 yuan", "5 CNY x", "e5", ".",
        "+",
        "99999999999999999999",
    ])
    func wrongMoneyIsRefusedInWords(_ typed: String) throws {
        let budget = try field("lead", "budget")
        #expect(throws: SalesError.self) { try budget.value(typed) }
    }

    @Test func decimalsSurviveTheirText() {
        for (mantissa, scale) in [(Int64.max, Int32(0)), (Int64.min, 3), (1, 20), (-5, -4), (120, 1), (0, 9)] as [(Int64, Int32)]
        {
            let decimal = Value.Decimal(mantissa: mantissa, scale: scale)
            if mantissa != .min { #expect(Value.Decimal(text: decimal.plainText) == decimal) }
            #expect(!decimal.plainText.isEmpty)
        }
        #expect(
            !Value.Decimal(mantissa: 1, scale: .min).plainText.isEmpty
                && !Value.Decimal(mantissa: 1, scale: .max).plainText.isEmpty)
    }

    @Test func daysExistOrAreRefused() {
        for day in stride(from: Int64(-719_162), through: 2_932_896, by: 977) {
            #expect(CalendarDay.text(day).flatMap { CalendarDay.day($0) } == day)
        }
        for text in ["2026-02-30", "2025-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "０２０２６-01-01", "", "0000-01-01"] {
            #expect(CalendarDay.day(text) == nil)
        }
        #expect(CalendarDay.day("1970-01-01") == 0 && CalendarDay.day("2024-02-29") == 19_782)
        #expect(CalendarDay.text(.min) == nil && CalendarDay.text(.max) == nil)
    }
}
