import Foundation
import GRDB
import Sales
import StoreInterface
import TextSearch

/// The full-text index: for each entity with searched fields a contentless FTS5 table `search_ENTITY`, whose rows are the living rows.
///
/// It has a column for each searched field, with the terms of the text as `Segments.main` writes them, and one more for
/// `Segments.parts`. The tokenizer is FTS5's own `ascii`, so any SQLite tool can open the file and ask it: `MATCH '"预算"'`,
/// `MATCH '价*'`, `MATCH 'price'`.
///
/// Changes are kept until `flush()`, because FTS5 takes many rows in one go only if their numbers ascend, and a row that is saved
/// many times in one transaction is indexed once.
package final class SearchIndex {
    private let database: Database
    private var waiting: [String: (searched: SearchedTable, changes: [Int64: Change])] = [:]
    private var waitingBytes = 0
    private var segments = Segments()

    private struct Change {
        var old: [String?]?
        /// Nil until it is read from the entity's table.
        var new: [String?]??
    }

    /// How much text waits at most.
    private static let mostWaiting = 8 << 20

    package init(_ database: Database) {
        self.database = database
    }

    // MARK: Tables

    /// Makes the index of an entity, if it has searched fields and there is none yet, or if the one there is has other columns or
    /// was made by another way of cutting texts. Call it when a store is opened for writing, and after a change of the schema.
    ///
    /// - Returns: Whether it was made anew, from the entity's table.
    /// - Complexity: O(1) if all is well, else O(all its texts).
    @discardableResult
    package static func prepare(_ searched: SearchedTable, in database: Database) throws -> Bool {
        let columns = try String.fetchAll(
            database, sql: "SELECT name FROM pragma_table_info(?) ORDER BY cid", arguments: [searched.index])
        guard columns != (searched.columns.isEmpty ? [] : searched.indexColumns) else { return false }
        try rebuild(searched, in: database)
        return true
    }

    /// Removes the indexes of all entities: for a store that was opened without. One that is not kept up must not be found later.
    static func removeAll(in database: Database) throws {
        let names = try String.fetchAll(
            database, sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%USING fts5%'")
        for name in names { try database.execute(sql: "DROP TABLE \"\(name)\"") }
    }

    /// Makes the index of an entity anew from its table.
    ///
    /// - Complexity: O(all its texts).
    package static func rebuild(_ searched: SearchedTable, in database: Database) throws {
        try database.inSavepoint {
            try makeAnew(searched, in: database)
            return .commit
        }
    }

    private static func makeAnew(_ searched: SearchedTable, in database: Database) throws {
        try database.execute(sql: "DROP TABLE IF EXISTS \"\(searched.index)\"")
        guard !searched.columns.isEmpty else { return }
        let columns = searched.indexColumns.map { "\"\($0)\"" }.joined(separator: ", ")
        // Nothing here asks for the lengths of columns, so they are not kept.
        try database.execute(
            sql: """
                CREATE VIRTUAL TABLE "\(searched.index)"
                USING fts5(\(columns), content = '', columnsize = 0, tokenize = 'ascii')
                """)
        // With FTS5's own limit of 1 MB a large import writes and merges eight times as many segments, and takes 1.6 times as long.
        try command("hashsize", 8 << 20, searched, in: database)
        let index = SearchIndex(database)
        try searched.forEachLiving(in: database) { place, texts in try index.insert(place, searched, texts) }
    }

    /// Merges what many small transactions left, so that searches read less and removed rows leave the file; changes nothing that
    /// is found.
    package static func optimize(_ searched: SearchedTable, in database: Database) throws {
        guard !searched.columns.isEmpty else { return }
        try command("optimize", nil, searched, in: database)
    }

    private static func command(_ name: String, _ value: Int?, _ searched: SearchedTable, in database: Database) throws {
        try database.execute(
            sql: "INSERT INTO \"\(searched.index)\"(\"\(searched.index)\", rank) VALUES (?, ?)", arguments: [name, value])
    }

    // MARK: Writing

    /// Notes that a row's searched texts change; `flush()` writes it.
    ///
    /// FTS5 forgets a row only if it is told exactly what it was told before, so `old` must be what the columns of the entity's
    /// table held.
    ///
    /// - Parameters:
    ///   - old: The texts in the order of the table's `columns`; nil if the row did not live.
    ///   - new: The texts now; nil if it does not live.
    package func update(place: Int64, _ searched: SearchedTable, old: [String?]?, new: [String?]?) throws {
        guard !searched.columns.isEmpty else { return }
        if let change = waiting[searched.table]?.changes[place] {
            waiting[searched.table]?.changes[place]?.new = .some(new)
            waitingBytes += SearchIndex.size(new) - SearchIndex.size(change.new ?? nil)
        } else {
            guard old != new else { return }
            waiting[searched.table, default: (searched, [:])].changes[place] = Change(old: old, new: new)
            waitingBytes += SearchIndex.size(old) + SearchIndex.size(new)
        }
        if waitingBytes > SearchIndex.mostWaiting { try flush() }
    }

    /// Notes that a row's life or searched columns are about to change in the entity's table, and what they hold until now; what
    /// they hold then is read by `flush()`. Cheaper to use rightly than `update`: two more reads for each row in a transaction.
    ///
    /// - Parameter isNew: Whether the row was not in the table before this transaction, or never lived.
    package func willChange(place: Int64, _ searched: SearchedTable, isNew: Bool) throws {
        guard !searched.columns.isEmpty else { return }
        if let change = waiting[searched.table]?.changes[place] {
            guard change.new != nil else { return }
            waiting[searched.table]?.changes[place]?.new = nil
            return
        }
        // Before the row is noted: all others have their new texts in the table.
        if waitingBytes > SearchIndex.mostWaiting { try flush() }
        let old = isNew ? nil : try searched.texts(of: place, in: database)
        waiting[searched.table, default: (searched, [:])].changes[place] = Change(old: old, new: nil)
        waitingBytes += SearchIndex.size(old) + 64
    }

    private static func size(_ texts: [String?]?) -> Int { texts?.reduce(32) { $0 + ($1?.utf8.count ?? 0) } ?? 0 }

    /// Writes what was noted. Must come before the end of the SQL transaction that changed the rows, and before a search in it.
    package func flush() throws {
        guard !waiting.isEmpty else { return }
        for (_, (searched, changes)) in waiting.sorted(by: { $0.key < $1.key }) {
            for (place, change) in changes.sorted(by: { $0.key < $1.key }) {
                let new = try change.new ?? searched.texts(of: place, in: database)
                guard change.old != new else { continue }
                if let old = change.old { try delete(place, searched, old) }
                if let new { try insert(place, searched, new) }
            }
        }
        waiting.removeAll()
        waitingBytes = 0
    }

    private func insert(_ place: Int64, _ searched: SearchedTable, _ texts: [String?]) throws {
        try write(texts, searched.insertion, [place.databaseValue])
    }

    private func delete(_ place: Int64, _ searched: SearchedTable, _ texts: [String?]) throws {
        try write(texts, searched.deletion, ["delete".databaseValue, place.databaseValue])
    }

    private func write(_ texts: [String?], _ sql: String, _ first: [DatabaseValue]) throws {
        var values = first
        var parts = [UInt8]()
        var isEmpty = true
        for text in texts {
            guard let text, !text.isEmpty else {
                values.append(.null)
                continue
            }
            segments.read(text)
            if segments.count > 0 { isEmpty = false }
            values.append(String(decoding: segments.main, as: UTF8.self).databaseValue)
            parts += segments.parts
        }
        // FTS5 would have nothing to keep of a row without terms.
        if isEmpty { return }
        values.append(String(decoding: parts, as: UTF8.self).databaseValue)
        let statement = try database.cachedStatement(sql: sql)
        statement.setUncheckedArguments(StatementArguments(values))
        try statement.execute()
    }

    // MARK: Checking

    /// The rows whose place in the index is not what the entity's table says, and those that are in it but do not live; empty if
    /// all is well. `rebuild` mends them. Needs a connection that may write, and changes nothing.
    ///
    /// - Throws: `StoreError` of code `.damaged` if the index does not fit together in itself.
    /// - Complexity: O(all its texts) in time, O(its rows) in memory.
    package static func check(_ searched: SearchedTable, in database: Database) throws -> [Int64] {
        guard !searched.columns.isEmpty else { return [] }
        do {
            try command("integrity-check", nil, searched, in: database)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
            throw StoreError(.damaged, "The search index of \(searched.table) is damaged; it has to be made anew.", cause: error)
        }
        // A sum over what is said of a row does not depend on the order, so rows are compared without sorting.
        var sums: [Int64: UInt64] = [:]
        try searched.forEachLiving(in: database) { place, texts in
            var sum = UInt64(0)
            var parts = [UInt8]()
            for (text, column) in zip(texts, searched.indexColumns) {
                let segments = Segments(text ?? "")
                sum &+= digest(segments.main, column)
                parts += segments.parts
            }
            sum &+= digest(parts, SearchedTable.parts)
            if sum != 0 { sums[place] = sum }
        }
        try database.execute(
            sql: "CREATE VIRTUAL TABLE temp.search_terms USING fts5vocab('main', '\(searched.index)', 'instance')")
        defer { try? database.execute(sql: "DROP TABLE temp.search_terms") }
        let rows = try Row.fetchCursor(database, sql: "SELECT doc, CAST(term AS BLOB), col, offset FROM temp.search_terms")
        while let row = try rows.next() {
            let (column, offset): (String, Int) = (row[2], row[3])
            sums[row[0], default: 0] &-= try row.withUnsafeData(atIndex: 1) { digest($0 ?? Data(), column, offset) }
        }
        return sums.filter { $0.value != 0 }.keys.sorted()
    }

    private static func digest(_ stream: [UInt8], _ column: String) -> UInt64 {
        var sum = UInt64(0)
        for (offset, term) in stream.split(separator: UInt8(ascii: " ")).enumerated() { sum &+= digest(term, column, offset) }
        return sum
    }

    /// FNV-1a, then mixed so that sums of it seldom agree.
    private static func digest(_ term: some Sequence<UInt8>, _ column: String, _ offset: Int) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        for byte in term { add(byte) }
        add(0)
        for byte in column.utf8 { add(byte) }
        hash ^= UInt64(truncatingIfNeeded: offset)
        hash = (hash ^ hash >> 30) &* 0xBF58_476D_1CE4_E5B9
        hash = (hash ^ hash >> 27) &* 0x94D0_49BB_1331_11EB
        return hash ^ hash >> 31
    }
}
