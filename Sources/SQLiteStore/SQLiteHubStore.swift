import CRDT
import Foundation
import Sales
import StoreInterface
import Sync
import Synchronization

// A hub's store in one SQLite file: `Store` under the names by which a hub knows stores.

extension StoreView: HubReader {
    /// The hub's side of the store over this view, for the answers that only read. A write through it fails.
    public var hub: any HubWriter { readingEditor }

    /// An editor over this view, for what only reads.
    var readingEditor: StoreEditor { StoreEditor(database, layout: layout) }
}

extension StoreEditor: HubWriter {
    public var isBlank: Bool { get throws { try arrival == 0 && setting(Key.workspace) == nil } }

    public func ensureSigningKey(_ draw: () -> [UInt8]) throws {
        if try setting(Key.signingKey) == nil { try set(Key.signingKey, draw()) }
    }

    public func becomeHub(of workspace: WorkspaceID, epoch: UInt64) throws {
        try set(Key.workspace, workspace.bytes)
        try set(Key.epoch, Int64(bitPattern: epoch))
    }
}

/// Opens hubs' stores in files.
public struct SQLiteDriver: HubStoreDriver {
    public init() {}

    public func place(in folder: String) -> String { folder + "/hub.sqlite" }

    public func exists(in folder: String) -> Bool { StoreFile.exists(place(in: folder)) }

    public func isStore(_ path: String, in folder: String) -> Bool { StoreFile.isSame(path, place(in: folder)) }

    public func open(in folder: String, holder: String, creating: Bool) throws -> any HubStore {
        // Nobody searches a hub; on the way in the index would cost as much as all the rest.
        SQLiteHubStore(try Store(path: place(in: folder), holder: holder, creating: creating, isSearchable: false))
    }

    public func examine(_ backup: String) throws -> (report: BackupReport, workspace: [UInt8]?, epoch: UInt64) {
        try Store.examine(backup)
    }

    public func restore(
        from backup: String, in folder: String, holder: String, replacing: Bool, prepare: (any HubWriter) throws -> Void
    ) throws -> (report: BackupReport, putAside: String?) {
        try Store.restore(
            from: backup, to: place(in: folder), holder: holder, replacing: replacing, isSearchable: false, prepare: prepare)
    }
}

/// A hub's store in a file of this process.
final class SQLiteHubStore: HubStore {
    private let store: Store
    private let observers = Mutex<[@Sendable (ArrivalNumber) -> Void]>([])

    init(_ store: Store) { self.store = store }

    var schema: Schema { store.schema }
    var size: Int64 { store.size }

    func read<T: Sendable>(_ body: @Sendable @escaping (any HubReader) throws -> T) async throws -> T {
        try await store.read { (view: StoreView) in try body(view) }
    }

    func readHere<T>(_ body: (any HubReader) throws -> T) throws -> T { try store.read { (view: StoreView) in try body(view) } }

    func writeHere<T>(_ body: (any HubWriter) throws -> T) throws -> T {
        try store.write { (editor: StoreEditor) in try body(editor) }
    }

    func write(group: [@Sendable (any HubWriter) throws -> Void]) async throws -> [(any Error)?] {
        let head = Mutex<ArrivalNumber?>(nil)
        let members = group.map { member in { @Sendable (editor: StoreEditor) throws in try member(editor) } }
        var errors = try await store.write(
            group: members + [
                { editor in
                    let arrival = try editor.arrival
                    head.withLock { $0 = arrival }
                }
            ])
        errors.removeLast()
        if let head = head.withLock({ $0 }) {
            for observer in observers.withLock({ $0 }) { observer(head) }
        }
        return errors
    }

    func onArrival(_ body: @escaping @Sendable (ArrivalNumber) -> Void) { observers.withLock { $0.append(body) } }

    func backup(to path: String, replacing: Bool, progress: @escaping (CareProgress) throws -> Void) throws -> BackupReport {
        try store.backup(to: path, replacing: replacing, progress: progress)
    }

    func check(progress: @escaping (CareProgress) throws -> Void) throws -> DoctorReport { try store.check(progress: progress) }

    func repair(progress: @escaping (CareProgress) throws -> Void) throws -> DoctorReport { try store.repair(progress: progress) }

    func compact(_ policy: CompactionPolicy, progress: @escaping (CareProgress) throws -> Void) throws -> CompactionReport {
        try store.compact(policy, progress: progress)
    }

    func exportAudit(to path: String, progress: (CareProgress) throws -> Void) throws -> AuditReport {
        try store.exportAudit(to: path, progress: progress)
    }

    func verifyAudit(_ path: String, progress: (CareProgress) throws -> Void) throws -> AuditReport {
        try store.verifyAudit(path, progress: progress)
    }

    func close() throws { try store.close() }
}
