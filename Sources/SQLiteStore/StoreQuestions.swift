import CRDT
import Foundation
import GRDBSQLite
import Sales
import StoreInterface

/// What a person's own question in SQL found.
public struct QueryResult: Sendable {
    public enum Value: Sendable, Hashable {
        case null
        case int(Int64)
        case double(Double)
        case text(String)
        /// Hexadecimal, lower case.
        case bytes(String)
    }

    public var columns: [String]
    public var rows: [[Value]]
    /// False if there are more rows than were asked for.
    public var isComplete: Bool
}

extension Store {
    /// Answers one `SELECT` on a connection of its own, which can only read.
    ///
    /// It sees one view for each kind of row, named as the kind: the living rows with their shown values, ids and links as hexadecimal digits,
    /// times as `2026-11-20 14:30` in UTC. Nothing else can be read: SQLite asks for each table, function and statement.
    ///
    /// One value has at most 8 MiB, and the answer 16 MiB.
    ///
    /// - Parameters:
    ///   - rowLimit: At most so many rows.
    ///   - work: At most so many thousand instructions of SQLite's machine, so that no question runs for ever.
    /// - Throws: `StoreError` `.badQuery` for anything else than one `SELECT` of that, and for one that takes too long or finds too much.
    public func query(_ sql: String, rowLimit: Int, work: Int = 60_000) throws -> QueryResult {
        var handle: OpaquePointer?
        let status = sqlite3_open_v2(path, &handle, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nil)
        defer { sqlite3_close_v2(handle) }
        guard status == SQLITE_OK, let handle else {
            throw StoreError(.failed, "The store's file could not be opened a second time (SQLite code \(status)).")
        }
        // Functions make long values in one instruction, so counting those says nothing of memory.
        sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 8 << 20)
        let guardian = QueryGuard(work: work)
        for table in layout.withLock({ $0 }).tables { try guardian.addView(of: table, to: handle) }
        return try withExtendedLifetime(guardian) {
            let context = Unmanaged.passUnretained(guardian).toOpaque()
            sqlite3_set_authorizer(
                handle,
                { context, action, first, second, _, _ in
                    guard let context else { return SQLITE_DENY }
                    let guardian = Unmanaged<QueryGuard>.fromOpaque(context).takeUnretainedValue()
                    return guardian.allows(action, first, second) ? SQLITE_OK : SQLITE_DENY
                }, context)
            sqlite3_progress_handler(
                handle, 1_000,
                { context in
                    guard let context else { return 1 }
                    return Unmanaged<QueryGuard>.fromOpaque(context).takeUnretainedValue().mayGoOn() ? 0 : 1
                }, context)
            return try Store.answer(sql, handle, rowLimit: rowLimit)
        }
    }

    private static let answerBytesMax = 16 << 20

    private static func answer(_ sql: String, _ handle: OpaquePointer, rowLimit: Int) throws -> QueryResult {
        func failure(_ code: CInt) -> StoreError {
            switch code {
            case SQLITE_AUTH:
                StoreError(
                    .badQuery,
                    "Only a SELECT from kinds of row is possible here, such as: SELECT name, city FROM customer LIMIT 10")
            case SQLITE_INTERRUPT where Task.isCancelled: StoreError(.badQuery, "The question was given up.")
            case SQLITE_INTERRUPT:
                StoreError(.badQuery, "The question takes too long. Narrow it with WHERE, or ask for fewer tables at once.")
            default: StoreError(.badQuery, "The question is not right: \(String(cString: sqlite3_errmsg(handle))).")
            }
        }
        var statement: OpaquePointer?
        var isFollowed = false
        let status = sql.withCString { text in
            var rest: UnsafePointer<CChar>?
            let status = sqlite3_prepare_v2(handle, text, -1, &statement, &rest)
            isFollowed = rest.map { !String(cString: $0).allSatisfy { $0.isWhitespace || $0 == ";" } } ?? false
            return status
        }
        defer { sqlite3_finalize(statement) }
        guard status == SQLITE_OK else { throw failure(status) }
        guard let statement else {
            throw StoreError(.badQuery, "Write a SELECT, such as: SELECT name, city FROM customer LIMIT 10")
        }
        guard !isFollowed else { throw StoreError(.badQuery, "Ask one question at a time.") }
        let columns = (0..<sqlite3_column_count(statement)).map { column in
            sqlite3_column_name(statement, column).map { String(cString: $0) } ?? ""
        }
        var result = QueryResult(columns: columns, rows: [], isComplete: true)
        var bytes = 0
        while true {
            let step = sqlite3_step(statement)
            if step == SQLITE_DONE { return result }
            guard step == SQLITE_ROW else { throw failure(step) }
            guard result.rows.count < rowLimit else {
                result.isComplete = false
                return result
            }
            bytes += (0..<CInt(columns.count)).reduce(0) { $0 + size(statement, $1) }
            guard bytes <= answerBytesMax else {
                throw StoreError(
                    .badQuery,
                    "The answer is larger than \(answerBytesMax >> 20) MiB. Ask for fewer columns or rows, or with LIMIT.")
            }
            result.rows.append((0..<CInt(columns.count)).map { value(statement, $0) })
        }
    }

    /// How many bytes a value takes here, roughly.
    private static func size(_ statement: OpaquePointer, _ column: CInt) -> Int {
        switch sqlite3_column_type(statement, column) {
        case SQLITE_TEXT: 16 + Int(sqlite3_column_bytes(statement, column))
        case SQLITE_BLOB: 16 + 2 * Int(sqlite3_column_bytes(statement, column))
        default: 16
        }
    }

    private static func value(_ statement: OpaquePointer, _ column: CInt) -> QueryResult.Value {
        switch sqlite3_column_type(statement, column) {
        case SQLITE_INTEGER: .int(sqlite3_column_int64(statement, column))
        case SQLITE_FLOAT: .double(sqlite3_column_double(statement, column))
        case SQLITE_TEXT: .text(sqlite3_column_text(statement, column).map { String(cString: $0) } ?? "")
        case SQLITE_BLOB:
            .bytes(
                sqlite3_column_blob(statement, column).map { start in
                    hexadecimal(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column))))
                } ?? "")
        default: .null
        }
    }
}

/// What a question may do, and for how long. Used by one connection, which calls it while a statement is prepared or stepped, on the
/// thread that does so.
private final class QueryGuard {
    /// The kinds of row, and the views below them. A name alone decides: whatever a question calls its own parts, it reads nothing else.
    private var tables = Set<String>()
    private var work: Int

    init(work: Int) { self.work = work }

    /// Makes the view of a kind of row, before the connection is guarded.
    func addView(of table: TableLayout, to handle: OpaquePointer) throws {
        let inner = "live_\(table.plainName)"
        var columns = [String]()
        var statement: OpaquePointer?
        defer { sqlite3_finalize(statement) }
        sqlite3_prepare_v2(
            handle, "SELECT name, type FROM pragma_table_info('\(inner)') WHERE name <> 'rid'", -1, &statement, nil)
        while sqlite3_step(statement) == SQLITE_ROW {
            guard let name = sqlite3_column_text(statement, 0).map({ String(cString: $0) }) else { continue }
            let type = sqlite3_column_text(statement, 1).map { String(cString: $0) } ?? ""
            let quoted = "\"\(name)\""
            let shown =
                if type == "BLOB" {
                    "CASE WHEN \(quoted) IS NOT NULL THEN lower(hex(\(quoted))) END"
                } else if table.entity.field(named: name)?.type == .time {
                    "strftime('%Y-%m-%d %H:%M', \(quoted) / 1000, 'unixepoch')"
                } else {
                    quoted
                }
            columns.append("\(shown) AS \(quoted)")
        }
        guard !columns.isEmpty else { return }
        let sql =
            "CREATE TEMP VIEW \"\(table.entity.name)\" AS SELECT \(columns.joined(separator: ", ")) FROM main.\"\(inner)\""
        guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else {
            throw StoreError(.failed, "The views for questions could not be made: \(String(cString: sqlite3_errmsg(handle))).")
        }
        tables.formUnion([table.entity.name, table.plainName, inner])
    }

    func allows(_ action: CInt, _ first: UnsafePointer<CChar>?, _ second: UnsafePointer<CChar>?) -> Bool {
        switch action {
        case SQLITE_SELECT, SQLITE_RECURSIVE: true
        case SQLITE_READ: first.map { tables.contains(String(cString: $0)) } ?? false
        case SQLITE_FUNCTION: second.map { String(cString: $0).lowercased() != "load_extension" } ?? false
        default: false
        }
    }

    func mayGoOn() -> Bool {
        work -= 1
        return work > 0 && !Task.isCancelled
    }
}
