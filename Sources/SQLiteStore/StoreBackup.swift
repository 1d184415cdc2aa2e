import CRDT
import Foundation
import GRDB
import Sales
import StoreInterface
import Sync

extension Store {
    /// Writes a copy of the store, as it is at this moment, to one file, while others read and write.
    ///
    /// The copy is made under another name beside `path`, looked through by SQLite and by its digest, brought to the disk, and only
    /// then given its name; whatever goes wrong before leaves what was at `path` as it is. The file is readable by its owner alone.
    ///
    /// - Parameters:
    ///   - replacing: Whether a file at `path` may be replaced.
    ///   - progress: Throw to stop. It must not read from this store, whose turn it is called in.
    /// - Throws: `StoreError` `.alreadyExists`, `.diskFull`, `.notWritable`, or `.damaged` if the store itself is.
    public func backup(
        to path: String, replacing: Bool = false, progress: @escaping (CareProgress) throws -> Void = { _ in }
    ) throws -> BackupReport {
        do {
            for suffix in ["", "-wal", "-shm", ".lock"] where StoreFile.isSame(path, self.path + suffix) {
                throw StoreError(.alreadyExists, "That is the store itself. Choose another file.")
            }
            guard replacing || !StoreFile.exists(path) else { throw StoreFile.inTheWay }
            let new = path + ".part"
            StoreFile.remove(new)
            defer { StoreFile.remove(new) }
            try StoreFile.createPrivately(new)
            let copy = try DatabaseQueue(path: new)
            do {
                // Whatever happens to a copy that is not finished does not matter; it is brought to the disk below.
                try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = OFF") }
                try pool.backup(to: copy, pagesPerStep: 2_000) { step in
                    try progress(CareProgress(step: .copy, done: step.completedPageCount, total: step.totalPageCount))
                }
                // One file that needs no log beside it, and can be read from a disk that cannot be written.
                try copy.writeWithoutTransaction { _ = try String.fetchOne($0, sql: "PRAGMA journal_mode = DELETE") }
                try progress(CareProgress(step: .file, done: 0, total: 0))
            } catch {
                try? copy.close()
                throw error
            }
            let report = try copy.read { try Store.lookThrough($0, base: base, size: StoreFile.size(new) ?? 0) }
            try copy.close()
            try StoreFile.synchronize(new)
            guard replacing || !StoreFile.exists(path) else { throw StoreFile.inTheWay }
            try StoreFile.move(new, to: path)
            return report
        } catch {
            throw StoreError.explaining(error)
        }
    }

    /// Looks through a backup where it lies, and changes nothing: it may be on a disk that cannot be written.
    ///
    /// - Returns: What is in it, and which hub's it is: nil and 0 for that of a laptop that never joined one.
    /// - Throws: `StoreError` `.notFound`, or `.damaged` for what `backup` did not write, or is not whole any more.
    public static func examine(
        _ backup: String, schema: Schema = .shipped
    ) throws -> (report: BackupReport, workspace: [UInt8]?, epoch: UInt64) {
        guard StoreFile.exists(backup) else { throw StoreError(.notFound, "There is no file of that name.") }
        guard StoreFile.isStore(backup) else { throw StoreFile.unreadable }
        do {
            var configuration = Configuration()
            configuration.readonly = true
            let queue = try DatabaseQueue(path: backup, configuration: configuration)
            defer { try? queue.close() }
            return try queue.read { database in
                let report = try lookThrough(database, base: schema, size: StoreFile.size(backup) ?? 0)
                let view = StoreView(database, layout: try Layout.load(database, base: schema))
                return (
                    report, try view.setting(StoreView.Key.workspace),
                    UInt64(bitPattern: try view.number(StoreView.Key.epoch) ?? 0)
                )
            }
        } catch {
            throw StoreError(.damaged, StoreFile.unreadable.message, cause: error)
        }
    }

    /// - Throws: `StoreError` `.damaged` if SQLite finds fault with the file, or the rows are not those of the digest.
    private static func lookThrough(_ database: Database, base: Schema, size: Int64) throws -> BackupReport {
        let view = StoreView(database, layout: try Layout.load(database, base: base))
        var digest = RowsDigest()
        var rows = 0
        guard try view.integrity() == "ok" else { throw StoreFile.badCopy }
        do {
            try view.forEachRow { row in
                rows += 1
                digest.add(row)
            }
        } catch is CRDTError {
            throw StoreFile.badCopy
        }
        guard try digest == view.digest else { throw StoreFile.badCopy }
        return BackupReport(
            size: size, arrival: try view.arrival, rows: rows, pending: try view.pendingCount(),
            attachments: try view.total("SELECT count(*) FROM blob"), digest: digest)
    }

    /// Makes a store from a backup, or from a plain copy of a store's file and the log beside it.
    ///
    /// A store that was restored is another site than the one that was copied, for the one may still live (rule 16): `prepare` gives it
    /// a new site with `becomeSite`, or a hub a new epoch with `becomeEpoch`. What was pending stays pending; sealed bytes and all ids stay what
    /// they are, so what the hub has already is not taken twice.
    ///
    /// The new store is made and looked through beside `path` under another name; one that stands at `path` is put aside, never removed.
    ///
    /// - Parameters:
    ///   - holder: How to name this process to whoever comes second.
    ///   - replacing: Whether a store at `path` may be put aside.
    ///   - isSearchable: Whether it is to have a full-text index.
    ///   - prepare: What to write into it before it is there for anybody.
    /// - Returns: What is in it, and where the store is now that was at `path`.
    /// - Throws: `StoreError` `.notFound`, `.alreadyExists`, `.inUse`, `.tooNew`, `.diskFull`, `.notWritable`, or `.damaged` for what is no
    ///   store of Satchel's or not a whole one.
    public static func restore(
        from backup: String, to path: String, holder: String, replacing: Bool = false, schema: Schema = .shipped,
        isSearchable: Bool = true, prepare: (StoreEditor) throws -> Void
    ) throws -> (report: BackupReport, putAside: String?) {
        do {
            guard StoreFile.exists(backup) else { throw StoreError(.notFound, "There is no file of that name to restore.") }
            guard !StoreFile.isSame(backup, path) else {
                throw StoreError(.alreadyExists, "That is the store itself. Name a backup of it.")
            }
            let lock = try StoreLock(path: path + ".lock", holder: holder)
            defer { lock.release() }
            guard replacing || !StoreFile.exists(path) else { throw StoreFile.storeInTheWay }
            // Where somebody works on it at this moment, its file and its log do not fit each other.
            let sourceLock = StoreFile.exists(backup + ".lock") ? try StoreLock(path: backup + ".lock", holder: holder) : nil
            defer { sourceLock?.release() }

            let new = path + ".new"
            StoreFile.removeStore(new)
            defer { StoreFile.removeStore(new) }
            try StoreFile.copyPrivately(backup, to: new)
            if StoreFile.size(backup + "-wal") ?? 0 > 0 { try StoreFile.copyPrivately(backup + "-wal", to: new + "-wal") }
            guard StoreFile.isStore(new) else { throw StoreFile.noBackup }
            let report = try fill(new, holder: holder, schema: schema, isSearchable: isSearchable, prepare)
            try StoreFile.synchronize(new)
            let aside = try StoreFile.putAside(path)
            try StoreFile.move(new, to: path)
            return (report, aside)
        } catch {
            throw StoreError.explaining(error)
        }
    }

    private static func fill(
        _ path: String, holder: String, schema: Schema, isSearchable: Bool, _ prepare: (StoreEditor) throws -> Void
    ) throws -> BackupReport {
        let store: Store
        do {
            store = try Store(
                path: path, holder: holder, creating: false, schema: schema, isSearchable: isSearchable)
        } catch let error as StoreError where error.code == .damaged {
            throw StoreFile.noBackup
        }
        do {
            let report = try store.pool.read { try lookThrough($0, base: schema, size: store.size) }
            try store.write(prepare)
            try store.close()
            // Closing empties the log as far as it can; what stayed in it would be lost with its name.
            guard StoreFile.size(path + "-wal") ?? 0 == 0 else {
                throw StoreError(.diskFull, "The restored store could not be written whole. Free some space and do it again.")
            }
            return report
        } catch {
            try? store.close()
            throw error
        }
    }
}

extension StoreView.Key {
    /// An agent's own site, 8 bytes.
    public static let site = "site"
}

extension StoreEditor {
    /// Makes an agent's store another site: for one that was restored or copied. What it has pending stays as it is, under the id of the
    /// site that wrote it; what it holds of a hub is taken afresh at the next sync, for the store that this is a copy of may have gone
    /// further.
    ///
    /// - Parameter epoch: Drawn at random by the caller: no hub has it, so the next sync is one with a hub that was restored.
    public func becomeSite(_ site: SiteID, epoch: UInt64) throws {
        try set(Key.site, site.bytes)
        if try self.epoch != 0 { try set(Key.epoch, Int64(bitPattern: epoch | 1)) }
    }

    /// Begins a hub's next epoch: for one that was restored.
    ///
    /// - Parameter epoch: Drawn at random by the caller, so that two restored copies do not agree by chance.
    public func becomeEpoch(_ epoch: UInt64) throws { try set(Key.epoch, Int64(bitPattern: epoch)) }

    /// Notes, at a hub, that everything up to an arrival number is in a backup: laptops are told, and stop keeping what they have sent
    /// up to there (rule 9). Call it when the backup is where it cannot be lost together with the hub, and when whoever restores would take
    /// this one or a later one: what was released is nowhere else.
    public func markBackedUp(upTo arrival: ArrivalNumber) throws {
        let arrival = min(arrival, try self.arrival)
        if try arrival > safe { try set(Key.safe, Int64(arrival)) }
    }
}
