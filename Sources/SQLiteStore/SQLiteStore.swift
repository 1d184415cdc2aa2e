import CRDT
import Foundation
import GRDB
import GRDBSQLite
import Sales
import StoreInterface
import Synchronization

/// A store in one SQLite file: everything that an agent or a hub keeps, but keys and attachments.
///
/// One connection does all writing and all checkpoints; others read beside it and never wait for it. What `write` has returned from
/// is on the disk (`synchronous=FULL` in WAL mode).
public final class Store: Sendable {
    /// What ships and what the workspace has defined.
    public var schema: Schema { layout.withLock { $0 }.schema }
    let base: Schema
    let path: String
    let isSearchable: Bool
    /// Changes only within a write transaction.
    let layout: Mutex<Layout>
    let pool: DatabasePool
    let prepared = WriterStatements()
    private let lock: StoreLock

    /// Opens the store, or makes it where there is none.
    ///
    /// - Parameters:
    ///   - path: The database file; its folder must exist.
    ///   - holder: How to name this process to whoever comes second.
    ///   - creating: Whether the file may be made.
    ///   - isSearchable: Whether to keep a full-text index. A store that was without gets one when it is opened with.
    /// - Throws: `StoreError`: `.inUse` names the holder, `.notFound`, `.tooNew`, `.damaged`, `.diskFull`, `.notWritable`.
    public init(path: String, holder: String, creating: Bool, schema: Schema = .shipped, isSearchable: Bool = true) throws {
        self.path = path
        try StoreFile.check(path, creating: creating)
        lock = try StoreLock(path: path + ".lock", holder: holder)
        base = schema
        self.isSearchable = isSearchable
        layout = Mutex(Layout(schema))
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        configuration.maximumReaderCount = 4
        configuration.label = "store"
        configuration.prepareDatabase { database in
            // Kept between commands, the log spares each of them two waits for the disk: one to remove it, one to make it anew.
            var isPersistent: CInt = 1
            sqlite3_file_control(database.sqliteConnection, nil, SQLITE_FCNTL_PERSIST_WAL, &isPersistent)
        }
        do {
            if creating { try StoreFile.prepare(path) }
            pool = try DatabasePool(path: path, configuration: configuration)
            let migrator = Tables.migrator()
            try pool.writeWithoutTransaction { database in
                // GRDB asks for NORMAL in WAL mode, which may lose the last transactions in a power cut.
                try database.execute(sql: "PRAGMA synchronous = FULL")
                let application = try Int64.fetchOne(database, sql: "PRAGMA application_id") ?? 0
                if application != Int64(StoreFile.applicationID) {
                    guard try Int64.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") == 0 else {
                        throw StoreFile.foreign
                    }
                    try database.execute(sql: "PRAGMA application_id = \(StoreFile.applicationID)")
                }
            }
            let (isNewer, isComplete) = try pool.read { database in
                (try migrator.hasBeenSuperseded(database), try migrator.hasCompletedMigrations(database))
            }
            guard !isNewer else {
                throw StoreError(.tooNew, "The store was written by a newer Satchel. Update this one.")
            }
            if !isComplete { try migrator.migrate(pool) }
            let isPrepared = try pool.read { database in
                let layout = Layout(schema)
                return try StoreView(database, layout: layout).text(StoreView.Key.shipped)
                    == layout.signature(isSearchable: isSearchable)
            }
            if !isPrepared {
                try pool.write { try StoreEditor.prepareTables($0, base: schema, isSearchable: isSearchable) }
            }
            let found = try pool.read { try Layout.load($0, base: schema) }
            layout.withLock { $0 = found }
        } catch {
            throw StoreError.explaining(error)
        }
    }

    /// Reads; the view shows one moment, and is valid within `body` only.
    public func read<T>(_ body: (StoreView) throws -> T) throws -> T {
        do {
            return try pool.read { try body(view($0)) }
        } catch {
            throw StoreError.explaining(error)
        }
    }

    /// Writes all of `body` or nothing; when it returns, it is on the disk.
    public func write<T>(_ body: (StoreEditor) throws -> T) throws -> T {
        do {
            let (result, changed) = try pool.write { try edit($0, body) }
            if let changed { use(changed) }
            return result
        } catch {
            throw StoreError.explaining(error)
        }
    }

    /// As `read`, without blocking a thread of the concurrency pool.
    public func read<T: Sendable>(_ body: @Sendable @escaping (StoreView) throws -> T) async throws -> T {
        do {
            return try await pool.read { try body(self.view($0)) }
        } catch {
            throw StoreError.explaining(error)
        }
    }

    /// As `write`, without blocking a thread of the concurrency pool.
    public func write<T: Sendable>(_ body: @Sendable @escaping (StoreEditor) throws -> T) async throws -> T {
        do {
            let (result, changed) = try await pool.write { try self.edit($0, body) }
            if let changed { use(changed) }
            return result
        } catch {
            throw StoreError.explaining(error)
        }
    }

    /// Writes may return in another order than that in which they were done.
    func use(_ changed: Layout) { layout.withLock { if $0.version < changed.version { $0 = changed } } }

    /// A view with the layout of its moment: the schema may have changed since.
    func view(_ database: Database) throws -> StoreView {
        let view = StoreView(database, layout: layout.withLock { $0 }, isSearchable: isSearchable)
        if try view.number(StoreView.Key.schema) ?? 0 == view.layout.version { return view }
        return StoreView(database, layout: try Layout.load(database, base: base), isSearchable: isSearchable)
    }

    func edit<T>(_ database: Database, _ body: (StoreEditor) throws -> T) throws -> (T, Layout?) {
        // The write before this one may have returned from the database, and not yet have set the layout.
        let layout = try view(database).layout
        let editor = StoreEditor(
            database, layout: layout, isSearchable: isSearchable, statements: prepared.forLayout(layout))
        let result = try body(editor)
        return (result, try editor.finish(base: base))
    }

    /// Closes the file, and lets others have it; the store must not be used afterwards, but may be closed again.
    public func close() throws {
        guard lock.isHeld else { return }
        // A log that is kept full grows with every command, and undoes the restoring of an older database beside it. Where it cannot
        // be emptied, on a full disk say, nothing is lost.
        try? pool.writeWithoutTransaction { database in
            prepared.letGo()
            _ = try database.checkpoint(.truncate)
        }
        try pool.close()
        lock.release()
    }
}
