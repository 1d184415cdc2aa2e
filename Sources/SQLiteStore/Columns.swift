import CRDT
import Foundation
import GRDB
import Sales

/// How values stand in ordinary typed columns.
///
/// A column holds what a person would query; where it cannot hold a value exactly (another type than the schema's, a decimal of more
/// than 15 digits, a text with a NUL), the exact bytes stand in `unknown_field` and win when the row is read.
enum Columns {
    /// The columns of a field: one, or two for money.
    static func names(_ field: Field) -> [String] {
        switch field.kind {
        case .set: []
        case .group: ["\(field.name)_amount", "\(field.name)_currency"]
        default: [field.name]
        }
    }

    /// The declared SQL types, in the order of `names`.
    static func types(_ field: Field) -> [String] {
        switch (field.kind, field.type) {
        case (.set, _): []
        case (.group, _): ["NUMERIC", "TEXT"]
        case (.counter, _), (_, .int), (_, .bool), (_, .time): ["INTEGER"]
        case (.text, _), (_, .text), (_, .date): ["TEXT"]
        case (_, .decimal), (_, .money): ["NUMERIC"]
        case (_, .float): ["REAL"]
        case (_, .bytes), (_, .link): ["BLOB"]
        }
    }

    /// What to put into the columns of `names`, and whether that is exactly `value`.
    static func encode(_ value: Value, _ field: Field) -> (columns: [DatabaseValue], isExact: Bool) {
        if field.kind == .group {
            guard case .group(let members) = value else { return ([.null, .null], false) }
            var amount = DatabaseValue.null
            var currency = DatabaseValue.null
            for member in members {
                switch (member.number, member.value) {
                case (1, .decimal(let decimal)): amount = encode(decimal)
                case (2, .text(let text)): currency = text.databaseValue
                default: break
                }
            }
            let columns = [amount, currency]
            return (columns, decode(columns[...], field) == value && !hasNUL(value))
        }
        let column: DatabaseValue =
            switch (value, field.type) {
            case (.null, _): .null
            case (.bool(let bool), .bool): bool.databaseValue
            case (.int(let int), .int): int.databaseValue
            case (.decimal(let decimal), .decimal): encode(decimal)
            case (.float(let float), .float): float.value.databaseValue
            case (.text(let text), .text): text.databaseValue
            case (.bytes(let bytes), .bytes): Data(bytes).databaseValue
            case (.date(let day), .date): CalendarDay.text(day)?.databaseValue ?? .null
            case (.time(let milliseconds), .time): milliseconds.databaseValue
            case (.link(let row), .link): Data(row.bytes).databaseValue
            default: .null
            }
        return ([column], decode([column], field) == value && !hasNUL(value))
    }

    /// The value that columns written by `encode` hold, if they hold it exactly.
    static func decode(_ columns: ArraySlice<DatabaseValue>, _ field: Field) -> Value {
        if field.kind == .group {
            var members = [Value.Member]()
            if let first = columns.first, let decimal = decimal(first) {
                members.append(Value.Member(number: 1, value: .decimal(decimal)))
            }
            if let last = columns.last, case .string(let text) = last.storage {
                members.append(Value.Member(number: 2, value: .text(text)))
            }
            return .group(members)
        }
        guard let column = columns.first else { return .null }
        switch (column.storage, field.type) {
        case (.int64(let int), .bool): return .bool(int != 0)
        case (.int64(let int), .int): return .int(int)
        case (_, .decimal): return decimal(column).map(Value.decimal) ?? .null
        case (.double(let double), .float): return Value.Float(double).map(Value.float) ?? .null
        case (.int64(let int), .float): return Value.Float(Double(int)).map(Value.float) ?? .null
        case (.string(let text), .text): return .text(text)
        case (.blob(let data), .bytes): return .bytes(Array(data))
        case (.string(let text), .date): return CalendarDay.day(text).map(Value.date) ?? .null
        case (.int64(let milliseconds), .time): return .time(milliseconds)
        case (.blob(let data), .link): return RowID(bytes: data).map(Value.link) ?? .null
        default: return .null
        }
    }

    private static func hasNUL(_ value: Value) -> Bool {
        switch value {
        case .text(let text): text.utf8.contains(0)
        case .group(let members): members.contains { hasNUL($0.value) }
        default: false
        }
    }

    private static func encode(_ decimal: Value.Decimal) -> DatabaseValue {
        guard decimal.mantissa.magnitude < 1_000_000_000_000_000, decimal.scale.magnitude <= 20 else { return .null }
        if decimal.scale <= 0 {
            var whole = decimal.mantissa
            for _ in 0..<(-decimal.scale) {
                let (product, overflow) = whole.multipliedReportingOverflow(by: 10)
                guard !overflow else { return .null }
                whole = product
            }
            return whole.databaseValue
        }
        return (Double(decimal.plainText) ?? 0).databaseValue
    }

    private static func decimal(_ column: DatabaseValue) -> Value.Decimal? {
        switch column.storage {
        case .int64(let whole): Value.Decimal(mantissa: whole, scale: 0)
        case .double(let double): Value.Decimal(text: "\(double)")
        default: nil
        }
    }
}
