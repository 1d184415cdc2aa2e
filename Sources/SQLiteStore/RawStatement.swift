import CRDT
import GRDB
import GRDBSQLite

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A prepared statement, driven through SQLite's own interface, because on the store's paths GRDB's boxing of each value would cost more
/// than the statement itself.
///
/// GRDB prepares it and keeps it with its connection. Values are bound from 1, columns are read from 0, as in SQLite.
struct RawStatement {
    private let statement: Statement
    let handle: OpaquePointer

    /// - Parameter isCached: False for a cursor that calls back, which could otherwise meet itself.
    init(_ database: Database, _ sql: String, isCached: Bool = true) throws {
        statement = isCached ? try database.cachedStatement(sql: sql) : try database.makeStatement(sql: sql)
        handle = statement.sqliteStatement
    }

    // MARK: Binding

    func bind(_ index: Int, _ value: Int64) { sqlite3_bind_int64(handle, CInt(index), value) }
    func bind(_ index: Int, _ value: Int) { bind(index, Int64(value)) }
    func bind(_ index: Int, _ value: Double) { sqlite3_bind_double(handle, CInt(index), value) }
    func bindNull(_ index: Int) { sqlite3_bind_null(handle, CInt(index)) }

    /// - Returns: Whether SQLite's functions see all of it: they take a NUL for the end.
    @discardableResult
    func bind(_ index: Int, _ text: String) -> Bool {
        var text = text
        return text.withUTF8 { utf8 in
            guard let start = utf8.baseAddress, !utf8.isEmpty else {
                sqlite3_bind_text(handle, CInt(index), "", 0, RawStatement.transient)
                return true
            }
            start.withMemoryRebound(to: CChar.self, capacity: utf8.count) {
                _ = sqlite3_bind_text(handle, CInt(index), $0, CInt(utf8.count), RawStatement.transient)
            }
            return memchr(start, 0, utf8.count) == nil
        }
    }

    func bind(_ index: Int, _ bytes: [UInt8]) {
        bytes.withUnsafeBytes { buffer in
            guard buffer.count > 0 else {
                // A null pointer would bind NULL.
                sqlite3_bind_zeroblob(handle, CInt(index), 0)
                return
            }
            sqlite3_bind_blob(handle, CInt(index), buffer.baseAddress, CInt(buffer.count), RawStatement.transient)
        }
    }

    func bind<ID: ByteIdentifier>(_ index: Int, _ id: ID) {
        withUnsafeBytes(of: (id.high.bigEndian, id.low.bigEndian)) { buffer in
            let start = 16 - ID.byteCount
            sqlite3_bind_blob(
                handle, CInt(index), buffer.baseAddress.map { $0 + start }, CInt(ID.byteCount), RawStatement.transient)
        }
    }

    /// A shipped id as an integer, a workspace's as 16 bytes.
    func bind(_ index: Int, _ id: SchemaID) {
        switch id {
        case .shipped(let number): bind(index, Int64(number))
        case .workspace(let high, let low): bind(index, RowID(high: high, low: low))
        }
    }

    // MARK: Running

    /// Goes to the next line of the result; false at the end. Whoever stops before the end resets.
    func step() throws -> Bool {
        switch sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default:
            let connection = sqlite3_db_handle(handle)
            let error = DatabaseError(
                resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)),
                message: sqlite3_errmsg(connection).map { String(cString: $0) })
            sqlite3_reset(handle)
            throw error
        }
    }

    func reset() { sqlite3_reset(handle) }

    /// Runs a statement that gives nothing.
    func run() throws {
        defer { reset() }
        while try step() {}
    }

    /// How many lines the statement that ran last on this connection has inserted, changed or deleted.
    var changes: CInt { sqlite3_changes(sqlite3_db_handle(handle)) }

    /// The first line of the result as `read` understands it; nil if there is none.
    func first<T>(_ read: (RawStatement) throws -> T) throws -> T? {
        defer { reset() }
        return try step() ? try read(self) : nil
    }

    func eachLine(_ body: (RawStatement) throws -> Void) throws {
        defer { reset() }
        while try step() { try body(self) }
    }

    func map<T>(_ read: (RawStatement) throws -> T) throws -> [T] {
        var out = [T]()
        try eachLine { out.append(try read($0)) }
        return out
    }

    // MARK: Reading the current line

    func type(_ column: Int) -> CInt { sqlite3_column_type(handle, CInt(column)) }
    func isNull(_ column: Int) -> Bool { type(column) == SQLITE_NULL }
    func int(_ column: Int) -> Int64 { sqlite3_column_int64(handle, CInt(column)) }
    func double(_ column: Int) -> Double { sqlite3_column_double(handle, CInt(column)) }

    func text(_ column: Int) -> String {
        guard let start = sqlite3_column_text(handle, CInt(column)) else { return "" }
        let count = Int(sqlite3_column_bytes(handle, CInt(column)))
        return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    func bytes(_ column: Int) -> [UInt8] {
        guard let start = sqlite3_column_blob(handle, CInt(column)) else { return [] }
        return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, CInt(column)))))
    }

    /// Nil if the column holds anything but the bytes of one.
    func identifierIfAny<ID: ByteIdentifier>(_ column: Int, _ type: ID.Type = ID.self) -> ID? {
        guard self.type(column) == SQLITE_BLOB, let start = sqlite3_column_blob(handle, CInt(column)),
            sqlite3_column_bytes(handle, CInt(column)) == CInt(ID.byteCount)
        else { return nil }
        func word(at offset: Int) -> UInt64 {
            UInt64(bigEndian: start.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        }
        return ID.byteCount == 16 ? ID(high: word(at: 0), low: word(at: 8)) : ID(high: 0, low: word(at: 0))
    }

    func identifier<ID: ByteIdentifier>(_ column: Int, _ type: ID.Type = ID.self) throws -> ID {
        guard let id = identifierIfAny(column, type) else { throw StoreView.damaged("with ids") }
        return id
    }

    func schemaID(_ column: Int) throws -> SchemaID {
        if type(column) == SQLITE_INTEGER, let number = UInt32(exactly: int(column)) { return .shipped(number) }
        let id: RowID = try identifier(column)
        return .workspace(high: id.high, low: id.low)
    }

    /// Tells SQLite to copy what is bound.
    private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}
