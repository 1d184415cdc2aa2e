import CRDT
import GRDB
import GRDBSQLite
import SQLiteStore
import Simulation

/// The tables and settings of a store that its plain peer gets too, read from the store itself so that the two cannot drift
/// apart.
struct PlainShape {
    /// Makes an entity's table with its keys and indexes. No triggers and no search index: those belong to the measures with
    /// search on.
    let definitions: [String]
    /// Names and values, in an order in which SQLite takes them.
    let pragmas: [(name: String, value: String)]

    init(of store: Store, table: String) throws {
        (definitions, pragmas) = try store.write { editor in
            let database = editor.database
            let definitions = try String.fetchAll(
                database,
                sql: """
                    SELECT sql FROM sqlite_master WHERE tbl_name = ? AND type IN ('table', 'index') AND sql IS NOT NULL
                    ORDER BY type = 'index', rowid
                    """, arguments: [table])
            guard !definitions.isEmpty else { throw BenchError("The store has no table \(table).") }
            let names = [
                "page_size", "auto_vacuum", "journal_mode", "synchronous", "cache_size", "cache_spill", "wal_autocheckpoint",
                "temp_store", "mmap_size", "secure_delete", "cell_size_check", "foreign_keys",
            ]
            let pragmas = try names.compactMap { name in
                try String.fetchOne(database, sql: "PRAGMA \(name)").map { (name: name, value: $0) }
            }
            guard pragmas.contains(where: { $0 == ("journal_mode", "wal") }),
                pragmas.contains(where: { $0 == ("synchronous", "2") })
            else {
                throw BenchError("The store is not as durable as it should be: no write-ahead log, or synchronous is not FULL.")
            }
            return (definitions, pragmas)
        }
    }
}

/// SQLite as a program without sync would use it: prepared statements by the C API, in Swift.
final class PlainSQLite {
    private let connection: OpaquePointer

    /// Opens the database, or makes it.
    init(_ path: String, _ shape: PlainShape) throws {
        var opened: OpaquePointer?
        let code = sqlite3_open_v2(path, &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nil)
        guard code == SQLITE_OK, let opened else { throw BenchError("SQLite cannot open the peer's database: \(code).") }
        connection = opened
        for pragma in shape.pragmas { try execute("PRAGMA \(pragma.name) = \(pragma.value)") }
        // As the store does: the log's file stays between commands.
        var isPersistent: CInt = 1
        sqlite3_file_control(connection, nil, SQLITE_FCNTL_PERSIST_WAL, &isPersistent)
        if try numbers("SELECT count(*) FROM sqlite_master") == [0] {
            for definition in shape.definitions { try execute(definition) }
        }
    }

    deinit { sqlite3_close_v2(connection) }

    /// Empties the log into the database.
    func checkpoint() throws { try execute("PRAGMA wal_checkpoint(TRUNCATE)") }

    func execute(_ sql: String) throws {
        guard sqlite3_exec(connection, sql, nil, nil, nil) == SQLITE_OK else { throw failure }
    }

    /// Runs `body` within one SQL transaction.
    func transaction(_ body: () throws -> Void) throws {
        try execute("BEGIN IMMEDIATE")
        try body()
        try execute("COMMIT")
    }

    fileprivate var failure: BenchError { BenchError("The peer's database: \(String(cString: sqlite3_errmsg(connection))).") }

    /// The first column of all rows.
    func numbers(_ sql: String) throws -> [Int64] {
        let statement = try Statement(self, sql)
        var out = [Int64]()
        while try statement.step() { out.append(statement.number(0)) }
        return out
    }

    /// A prepared statement.
    final class Statement {
        private let owner: PlainSQLite
        private let handle: OpaquePointer
        /// Tells SQLite to copy what it is given.
        private let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

        init(_ owner: PlainSQLite, _ sql: String) throws {
            var prepared: OpaquePointer?
            guard sqlite3_prepare_v3(owner.connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil) == SQLITE_OK,
                let prepared
            else { throw owner.failure }
            self.owner = owner
            handle = prepared
        }

        deinit { sqlite3_finalize(handle) }

        func bind(_ place: CInt, _ id: (UInt64, UInt64)) {
            var bytes = (id.0.bigEndian, id.1.bigEndian)
            withUnsafeBytes(of: &bytes) { buffer in _ = sqlite3_bind_blob(handle, place, buffer.baseAddress, 16, copied) }
        }

        func bind(_ place: CInt, _ text: String) {
            var text = text
            text.withUTF8 { buffer in
                buffer.withMemoryRebound(to: CChar.self) {
                    _ = sqlite3_bind_text(handle, place, $0.baseAddress, CInt($0.count), copied)
                }
            }
        }

        func bind(_ place: CInt, _ number: Int64) { sqlite3_bind_int64(handle, place, number) }

        /// Binds name, city, sector, size, phone and email.
        func bind(_ customer: Customer, from first: CInt) {
            bind(first, customer.name)
            bind(first + 1, customer.city)
            bind(first + 2, customer.sector)
            bind(first + 3, customer.size)
            bind(first + 4, customer.phone)
            bind(first + 5, customer.email)
        }

        /// Runs a statement that gives no rows.
        func run() throws {
            guard sqlite3_step(handle) == SQLITE_DONE else { throw owner.failure }
            sqlite3_reset(handle)
        }

        /// Whether there is another row.
        func step() throws -> Bool {
            switch sqlite3_step(handle) {
            case SQLITE_ROW: return true
            case SQLITE_DONE:
                sqlite3_reset(handle)
                return false
            default: throw owner.failure
            }
        }

        func number(_ column: CInt) -> Int64 { sqlite3_column_int64(handle, column) }

        func text(_ column: CInt) -> String { sqlite3_column_text(handle, column).map { String(cString: $0) } ?? "" }
    }
}

// MARK: - What the measures do on this side

extension PlainSQLite {
    typealias ID = (UInt64, UInt64)

    /// Inserts customers under ids that are drawn here, each by itself or all in one transaction.
    func insert(_ customers: [Customer], _ random: inout Generator, inOne: Bool) throws -> [ID] {
        let statement = try Statement(
            self, "INSERT INTO customer(id, live, name, city, sector, size, phone, email) VALUES (?, 1, ?, ?, ?, ?, ?, ?)")
        var ids = [ID]()
        ids.reserveCapacity(customers.count)
        func run() throws {
            for customer in customers {
                let id = (random.next(), random.next())
                ids.append(id)
                statement.bind(1, id)
                statement.bind(customer, from: 2)
                try statement.run()
            }
        }
        if inOne { try transaction(run) } else { try run() }
        return ids
    }

    /// As `insert` in one transaction, with SQLite's own full-text index beside it: the same columns, without Chinese words.
    func insertSearched(_ customers: [Customer], _ random: inout Generator) throws {
        try execute(
            "CREATE VIRTUAL TABLE plain_search USING fts5(name, city, email, phone, address, content = '', columnsize = 0)")
        let row = try Statement(
            self, "INSERT INTO customer(id, live, name, city, sector, size, phone, email) VALUES (?, 1, ?, ?, ?, ?, ?, ?)")
        let entry = try Statement(
            self, "INSERT INTO plain_search(rowid, name, city, email, phone) VALUES (last_insert_rowid(), ?, ?, ?, ?)")
        try transaction {
            for customer in customers {
                row.bind(1, (random.next(), random.next()))
                row.bind(customer, from: 2)
                try row.run()
                entry.bind(1, customer.name)
                entry.bind(2, customer.city)
                entry.bind(3, customer.email)
                entry.bind(4, customer.phone)
                try entry.run()
            }
        }
    }

    /// Notes as plain rows, in one transaction.
    func insertNotes(_ bodies: [String], _ random: inout Generator) throws -> [ID] {
        try execute("CREATE TABLE IF NOT EXISTS plain_note(rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, body TEXT)")
        let statement = try Statement(self, "INSERT INTO plain_note(id, body) VALUES (?, ?)")
        var ids = [ID]()
        try transaction {
            for body in bodies {
                let id = (random.next(), random.next())
                ids.append(id)
                statement.bind(1, id)
                statement.bind(2, body)
                try statement.run()
            }
        }
        return ids
    }

    /// Appends a line to each of these notes, each on the disk before the next.
    func append(_ line: String, to ids: [ID]) throws {
        let statement = try Statement(self, "UPDATE plain_note SET body = body || ? WHERE id = ?")
        for id in ids {
            statement.bind(1, line)
            statement.bind(2, id)
            try statement.run()
        }
    }

    /// The first 20 notes in which a word occurs, by reading them.
    func notes(with word: String) throws -> Int {
        let statement = try Statement(self, "SELECT rid FROM plain_note WHERE body LIKE '%' || ? || '%' LIMIT 20")
        statement.bind(1, word)
        var count = 0
        while try statement.step() { count += 1 }
        return count
    }

    /// Gives customers other phones, in one transaction.
    func updatePhones(_ ids: [ID], _ customers: [Customer]) throws {
        let statement = try Statement(self, "UPDATE customer SET phone = ? WHERE id = ?")
        try transaction {
            for (id, customer) in zip(ids, customers) {
                statement.bind(1, customer.phone)
                statement.bind(2, id)
                try statement.run()
            }
        }
    }

    /// Gives customers other values in all six fields, in one transaction.
    func updateAll(_ ids: [ID], _ customers: [Customer]) throws {
        let statement = try Statement(
            self, "UPDATE customer SET name = ?, city = ?, sector = ?, size = ?, phone = ?, email = ? WHERE id = ?")
        try transaction {
            for (id, customer) in zip(ids, customers) {
                statement.bind(customer, from: 1)
                statement.bind(7, id)
                try statement.run()
            }
        }
    }

    /// Inserts customers that are there already, in one transaction: each is met by its id and left as it is.
    func insertAgain(_ ids: [ID], _ customers: [Customer]) throws {
        let statement = try Statement(
            self,
            "INSERT OR IGNORE INTO customer(id, live, name, city, sector, size, phone, email) VALUES (?, 1, ?, ?, ?, ?, ?, ?)")
        try transaction {
            for (id, customer) in zip(ids, customers) {
                statement.bind(1, id)
                statement.bind(customer, from: 2)
                try statement.run()
            }
        }
    }
}

/// How many bytes of a closed database's pages each of its tables takes, with its indexes: what `dbstat` says.
struct TableSizes {
    private var bytes: [String: Int] = [:]

    init(_ path: String) throws {
        let database = try PlainSQLite(path, PlainShape.asItIs)
        let statement = try PlainSQLite.Statement(
            database,
            """
            SELECT coalesce(m.tbl_name, s.name), sum(s.pgsize) FROM dbstat s LEFT JOIN sqlite_master m ON m.name = s.name
            WHERE s.aggregate = 1 GROUP BY 1
            """)
        while try statement.step() { bytes[statement.text(0)] = Int(statement.number(1)) }
        guard self["customer"] > 0 else { throw BenchError("The sizes of the tables cannot be read: this SQLite lacks dbstat.") }
    }

    /// What came since `before`, by table.
    func since(_ before: TableSizes) -> [(table: String, bytes: Int)] {
        bytes.map { ($0.key, $0.value - before[$0.key]) }.filter { $0.1 != 0 }.sorted { $0.1 > $1.1 }
    }

    subscript(_ table: String) -> Int { bytes[table] ?? 0 }
}

extension PlainShape {
    private init(definitions: [String], pragmas: [(name: String, value: String)]) {
        self.definitions = definitions
        self.pragmas = pragmas
    }

    /// No tables and no settings: to read a database as it is.
    fileprivate static var asItIs: PlainShape { PlainShape(definitions: [], pragmas: []) }
}
