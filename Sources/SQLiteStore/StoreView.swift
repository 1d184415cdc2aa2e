import CRDT
import GRDB
import GRDBSQLite
import Sales
import StoreInterface
import Sync

/// A consistent view of a store, valid within the closure that it was handed to.
///
/// A transaction's id takes 16 bytes, so rows name transactions by the small numbers of `known`; a view translates, and remembers what
/// it has translated.
public class StoreView {
    package let database: Database
    let layout: Layout
    public var schema: Schema { layout.schema }
    /// Whether the store keeps a full-text index.
    let isSearchable: Bool
    var transactions: [Int64: Known] = [:]
    var numbers: [TransactionID: Int64] = [:]
    /// The one that was looked for last and is not there: a new transaction is asked for several times.
    private var unknown: TransactionID?
    var authors = Numbering(AuthorID.self)
    var sites = Numbering(SiteID.self)
    var ownFields = Numbering(RowID.self)
    let statements: Statements

    /// One line of `known`.
    struct Known {
        var id: TransactionID
        var stamp: Stamp
        var author: AuthorID
        var fate: Fate
    }

    /// What was read of a table that gives ids small numbers.
    struct Numbering<ID: ByteIdentifier> {
        var ids: [Int64: ID] = [:]
        var keys: [ID: Int64] = [:]

        init(_ type: ID.Type) {}

        mutating func remember(_ id: ID, _ key: Int64) {
            ids[key] = id
            keys[id] = key
        }
    }

    /// - Parameter statements: What was prepared earlier for this connection and layout.
    init(_ database: Database, layout: Layout, isSearchable: Bool = true, statements: Statements? = nil) {
        self.database = database
        self.isSearchable = isSearchable
        self.layout = layout
        self.statements = statements ?? Statements(layout)
    }

    /// A statement that is prepared once.
    func statement(_ sql: String) throws -> RawStatement {
        if let statement = statements.bySQL[sql] { return statement }
        let statement = try RawStatement(database, sql)
        statements.bySQL[sql] = statement
        return statement
    }

    func selection(_ table: TableLayout) throws -> RawStatement {
        if let statement = statements.selections[table.number] { return statement }
        let statement = try RawStatement(database, table.selection + " WHERE t.id = ?")
        statements.selections[table.number] = statement
        return statement
    }

    /// A row with all its cells; nil if the store does not know it.
    public func find(_ id: RowID, entity: EntityID) throws -> RowState? { try load(id, entity, cells: nil)?.row }

    // MARK: Settings

    public func setting(_ key: String) throws -> [UInt8]? {
        let statement = try statement("SELECT value FROM meta WHERE key = ?")
        statement.bind(1, key)
        return try statement.first { $0.bytes(0) }
    }

    public func number(_ key: String) throws -> Int64? {
        guard let bytes = try setting(key), bytes.count == 8 else { return nil }
        return Int64(bitPattern: bytes.reduce(0) { $0 << 8 | UInt64($1) })
    }

    public func text(_ key: String) throws -> String? {
        try setting(key).map { String(decoding: $0, as: UTF8.self) }
    }

    public var arrival: ArrivalNumber {
        get throws {
            guard let arrival = UInt64(exactly: try number(Key.arrival) ?? 0) else { throw StoreView.damaged("meta") }
            return arrival
        }
    }
    public var digest: RowsDigest { get throws { try setting(Key.digest).flatMap(RowsDigest.init(bytes:)) ?? RowsDigest() } }

    public enum Key {
        public static let arrival = "arrival"
        public static let digest = "digest"
        public static let epoch = "epoch"
        public static let workspace = "workspace"
        public static let safe = "safe"
        /// Grows with each change of the schema.
        static let schema = "schema"
        /// What the version that made the tables ships.
        static let shipped = "shipped schema"
        /// By how many milliseconds the clock that stamps what is written here is corrected.
        public static let clockOffset = "clock offset"
    }

    // MARK: Transactions

    static let knownColumns = "site, random, stamp, author, fate, arrival, reason, tx"

    func known(_ number: Int64) throws -> Known {
        if let known = transactions[number] { return known }
        let statement = try statement("SELECT \(StoreView.knownColumns) FROM known WHERE tx = ?")
        statement.bind(1, number)
        guard let known = try statement.first({ try readKnown($0) }) else { throw StoreView.damaged("known") }
        return known
    }

    /// The small number of a transaction; nil if the store never heard of it.
    func number(of id: TransactionID) throws -> Int64? {
        if let number = numbers[id] { return number }
        guard unknown != id, let site = try key(of: id.site, in: "site", \.sites) else { return nil }
        let statement = try statement("SELECT \(StoreView.knownColumns) FROM known WHERE random = ? AND site = ?")
        statement.bind(1, Int64(bitPattern: id.low))
        statement.bind(2, site)
        let number = try statement.first { line in
            _ = try readKnown(line)
            return line.int(7)
        }
        if number == nil { unknown = id }
        return number
    }

    private func readKnown(_ line: RawStatement) throws -> Known {
        let arrival = UInt64(bitPattern: line.int(5))
        let fate: Fate
        switch line.int(4) {
        case 0: fate = .pending
        case 1: fate = .accepted(arrival)
        case 2: fate = .void(arrival, VoidReason(rawValue: UInt8(truncatingIfNeeded: line.int(6))) ?? .damaged)
        default: fate = .waiting
        }
        let site = try id(line.int(0), in: "site", \.sites)
        let known = Known(
            id: TransactionID(site: site, random: UInt64(bitPattern: line.int(1))),
            stamp: Stamp(packed: UInt64(bitPattern: line.int(2))), author: try id(line.int(3), in: "author", \.authors),
            fate: fate)
        remember(line.int(7), known)
        return known
    }

    func remember(_ number: Int64, _ known: Known) {
        if transactions.count > 100_000 {
            transactions.removeAll(keepingCapacity: true)
            numbers.removeAll(keepingCapacity: true)
        }
        transactions[number] = known
        numbers[known.id] = number
        if unknown == known.id { unknown = nil }
    }

    public func fate(of id: TransactionID) throws -> Fate? { try number(of: id).map { try known($0).fate } }

    public func pending(_ id: TransactionID) throws -> Transaction? {
        guard let number = try number(of: id) else { return nil }
        let statement = try statement("SELECT bytes FROM pending WHERE tx = ?")
        statement.bind(1, number)
        return try statement.first { try Transaction(encoded: $0.bytes(0)) }
    }

    // MARK: Ids and their small numbers

    typealias Place<ID: ByteIdentifier> = ReferenceWritableKeyPath<StoreView, Numbering<ID>>

    /// The id behind a small number.
    func id<ID: ByteIdentifier>(_ key: Int64, in table: String, _ place: Place<ID>) throws -> ID {
        if let id = self[keyPath: place].ids[key] { return id }
        let statement = try statement("SELECT id FROM \(table) WHERE key = ?")
        statement.bind(1, key)
        guard let id: ID = try statement.first({ try $0.identifier(0) }) else { throw StoreView.damaged(table) }
        self[keyPath: place].remember(id, key)
        return id
    }

    /// The small number of an id; nil if it has none yet.
    func key<ID: ByteIdentifier>(of id: ID, in table: String, _ place: Place<ID>) throws -> Int64? {
        if let key = self[keyPath: place].keys[id] { return key }
        let statement = try statement("SELECT key FROM \(table) WHERE id = ?")
        statement.bind(1, id)
        guard let key = try statement.first({ $0.int(0) }) else { return nil }
        self[keyPath: place].remember(id, key)
        return key
    }

    // MARK: Errors

    static func damaged(_ table: String) -> StoreError {
        StoreError(.damaged, "The store's table \(table) does not fit the others. Start from a backup or join the hub anew.")
    }
}

extension StoreView.Known {
    func head(_ value: Value) -> Head { Head(id: id, stamp: stamp, author: author, value: value) }
}

extension CellKey {
    /// The cell as side tables hold it.
    var stored: [UInt8] {
        var out = [UInt8]()
        out.append(self)
        return out
    }

    init(stored bytes: [UInt8]) throws {
        var reader = ByteReader(bytes)
        self = try reader.cellKey()
    }
}
