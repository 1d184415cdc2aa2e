import CRDT
import GRDBSQLite
import Sales

/// How values stand in ordinary typed columns.
///
/// A column holds what a person would query; where it cannot hold a value exactly (another type than the schema's, a decimal of more
/// than 15 digits, a text with a NUL), the exact bytes stand in `unknown_field` and win when the row is read.
enum Columns {
    /// The declared SQL types of a field's columns: none for a set, one for each member of a group.
    static func types(_ field: Field) -> [String] {
        switch (field.kind, field.type) {
        case (.set, _): []
        case (.group, _): field.members.map { $0.type == .decimal ? "NUMERIC" : "TEXT" }
        case (.counter, _), (_, .int), (_, .bool), (_, .time): ["INTEGER"]
        case (.text, _), (_, .text), (_, .date): ["TEXT"]
        case (_, .decimal), (_, .money), (_, .geo), (_, .quantity): ["NUMERIC"]
        case (_, .float): ["REAL"]
        case (_, .bytes), (_, .link): ["BLOB"]
        }
    }

    /// Binds a value to a field's columns from `index` on, as far as they can hold it.
    ///
    /// - Returns: Whether what stands there then is exactly `value`.
    static func bind(_ value: Value, _ field: Field, to statement: RawStatement, at index: Int) -> Bool {
        if field.kind == .group { return bind(group: value, field, to: statement, at: index) }
        switch (value, field.type) {
        case (.null, _):
            statement.bindNull(index)
            return true
        case (.bool(let bool), .bool): statement.bind(index, bool ? 1 : 0)
        case (.int(let int), .int): statement.bind(index, int)
        case (.decimal(let decimal), .decimal): return bind(decimal, to: statement, at: index)
        case (.float(let float), .float): statement.bind(index, float.value)
        case (.text(let text), .text):
            return statement.bind(index, text)
        case (.bytes(let bytes), .bytes): statement.bind(index, bytes)
        case (.date(let day), .date):
            guard let text = CalendarDay.text(day) else {
                statement.bindNull(index)
                return false
            }
            statement.bind(index, text)
        case (.time(let milliseconds), .time): statement.bind(index, milliseconds)
        case (.link(let row), .link): statement.bind(index, row)
        default:
            statement.bindNull(index)
            return false
        }
        return true
    }

    /// The value that columns written by `bind` hold, if they hold it exactly.
    static func read(_ statement: RawStatement, _ column: Int, _ field: Field) -> Value {
        if field.kind == .group { return readGroup(statement, column, field) }
        switch (statement.type(column), field.type) {
        case (SQLITE_INTEGER, .bool): return .bool(statement.int(column) != 0)
        case (SQLITE_INTEGER, .int): return .int(statement.int(column))
        case (_, .decimal): return decimal(statement, column).map(Value.decimal) ?? .null
        case (SQLITE_FLOAT, .float), (SQLITE_INTEGER, .float):
            return Value.Float(statement.double(column)).map(Value.float) ?? .null
        case (SQLITE_TEXT, .text): return .text(statement.text(column))
        case (SQLITE_BLOB, .bytes): return .bytes(statement.bytes(column))
        case (SQLITE_TEXT, .date): return CalendarDay.day(statement.text(column)).map(Value.date) ?? .null
        case (SQLITE_INTEGER, .time): return .time(statement.int(column))
        case (SQLITE_BLOB, .link): return statement.identifierIfAny(column, RowID.self).map(Value.link) ?? .null
        default: return .null
        }
    }

    // MARK: Groups

    private static func bind(group value: Value, _ field: Field, to statement: RawStatement, at index: Int) -> Bool {
        for column in field.members.indices { statement.bindNull(index + column) }
        guard case .group(let members) = value else { return false }
        var isExact = true
        for member in members {
            guard let column = field.members.firstIndex(where: { $0.number == member.number }) else {
                isExact = false
                continue
            }
            switch (field.members[column].type, member.value) {
            case (.decimal, .decimal(let decimal)):
                if !bind(decimal, to: statement, at: index + column) { isExact = false }
            case (.text, .text(let text)):
                if !statement.bind(index + column, text) { isExact = false }
            default: isExact = false
            }
        }
        return isExact
    }

    private static func readGroup(_ statement: RawStatement, _ column: Int, _ field: Field) -> Value {
        var members = [Value.Member]()
        for (offset, member) in field.members.enumerated() {
            if member.type == .decimal {
                guard let decimal = decimal(statement, column + offset) else { continue }
                members.append(Value.Member(number: member.number, value: .decimal(decimal)))
            } else if statement.type(column + offset) == SQLITE_TEXT {
                members.append(Value.Member(number: member.number, value: .text(statement.text(column + offset))))
            }
        }
        return .group(members)
    }

    // MARK: Decimals

    /// Binds a number that the column gives back as it is, or NULL.
    private static func bind(_ decimal: Value.Decimal, to statement: RawStatement, at index: Int) -> Bool {
        statement.bindNull(index)
        guard decimal.mantissa.magnitude < 1_000_000_000_000_000, decimal.scale.magnitude <= 20 else { return false }
        if decimal.scale <= 0 {
            var whole = decimal.mantissa
            for _ in 0..<(-decimal.scale) {
                let (product, overflow) = whole.multipliedReportingOverflow(by: 10)
                guard !overflow else { return false }
                whole = product
            }
            statement.bind(index, whole)
            return true
        }
        guard let double = Double(decimal.plainText) else { return false }
        statement.bind(index, double)
        return Value.Decimal(text: "\(double)") == decimal
    }

    private static func decimal(_ statement: RawStatement, _ column: Int) -> Value.Decimal? {
        switch statement.type(column) {
        case SQLITE_INTEGER: Value.Decimal(mantissa: statement.int(column), scale: 0)
        case SQLITE_FLOAT: Value.Decimal(text: "\(statement.double(column))")
        default: nil
        }
    }
}
