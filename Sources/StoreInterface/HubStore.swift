import CRDT
import Sales
import Sync

// What a hub asks of the place where it keeps everything but attachments. A store may be a file of this process or a server that several
// processes share; nothing above this page knows. The rules of merging, judging and showing are not a store's: they are in CRDT and Sync, over
// `HubStorage`.

/// A hub's store, read as of one moment.
public protocol HubReader: StoreReader {
    /// The newest arrival number.
    var arrival: ArrivalNumber { get throws }
    /// Of all rows.
    var digest: RowsDigest { get throws }
    /// The private key under which the hub certifies sites.
    var signingKey: [UInt8] { get throws }
    /// What a session reads through. A write through it fails.
    var hub: any HubWriter { get }

    // MARK: Rows

    /// Rows whose ids begin so, dead or alive, at most `limit`.
    func rows(idPrefix prefix: String, entity: Entity?, limit: Int) throws -> [(id: RowID, entity: Entity)]
    /// What the workspace has defined, dead definitions too.
    func definitionRows() throws -> [DefinitionRow]
    /// The definitions that cannot be followed.
    func schemaProblems() throws -> [SchemaProblem]
    /// The people that live, in the order in which the store learned of them.
    func people() throws -> [KnownPerson]
    /// A person, dead or alive.
    func person(_ author: AuthorID) throws -> KnownPerson?

    // MARK: Devices and codes, which do not sync

    /// All devices, in the order in which they were enrolled, the revoked ones too.
    func devices() throws -> [EnrolledDevice]
    func device(_ site: SiteID) throws -> EnrolledDevice?
    /// The device whose credential has this SHA-256; a revoked one too.
    func device(credentialHash: [UInt8]) throws -> EnrolledDevice?
    /// The code with this SHA-256, an expired one too.
    func enrolment(codeHash: [UInt8]) throws -> OpenEnrolment?
    func openEnrolmentCount(now: Int64) throws -> Int

    // MARK: What is known of attachments

    /// The cells of living rows that name an attachment, by any of their heads.
    func naming(_ attachment: AttachmentID) throws -> [AttachmentNaming]
    /// Who has brought an attachment's bytes.
    func bringers(of attachment: AttachmentID) throws -> Set<AuthorID>
    func upload(_ id: UploadID) throws -> AttachmentUpload?
    /// The uploads of one device, finished ones too.
    func uploads(of site: SiteID) throws -> [AttachmentUpload]
    /// The uploads whose time is over.
    func uploads(expiredAt now: Int64) throws -> [AttachmentUpload]
}

/// A hub's store within one write, which is kept whole or not at all.
public protocol HubWriter: HubReader, HubStorage {
    // MARK: What the hub keeps of itself

    /// Whether no hub or laptop has written into it yet.
    var isBlank: Bool { get throws }
    /// Something that the hub keeps under a name of its own.
    func setting(_ key: String) throws -> [UInt8]?
    func number(_ key: String) throws -> Int64?
    func set(_ key: String, _ value: [UInt8]?) throws
    func set(_ key: String, _ number: Int64) throws
    /// Keeps a signing key where there is none yet; a hub of an earlier version has none.
    func ensureSigningKey(_ draw: () -> [UInt8]) throws
    /// Makes a blank store a hub's.
    func becomeHub(of workspace: WorkspaceID, epoch: UInt64) throws
    /// Begins a hub's next epoch: for one that was restored.
    func becomeEpoch(_ epoch: UInt64) throws
    /// Notes that everything up to an arrival number is in a backup that cannot be lost together with the hub.
    func markBackedUp(upTo arrival: ArrivalNumber) throws

    // MARK: Devices and codes

    /// Adds a device, or replaces what was known of it.
    func save(_ device: EnrolledDevice, credentialHash: [UInt8]) throws
    /// Lets a device, and all that became of copies of it, sync no more; with `wiping`, they are told to remove what they hold.
    ///
    /// - Returns: Their sites.
    func revoke(_ site: SiteID, at time: Int64, wiping: Bool) throws -> [SiteID]
    /// Notes that a device was told to remove what it holds.
    func noteWipeGiven(_ site: SiteID, at time: Int64) throws
    /// Gives a person's devices, and the codes that were made for that person, another role.
    func setRole(_ role: Device.Role, of author: AuthorID) throws
    func add(_ enrolment: OpenEnrolment, codeHash: [UInt8]) throws
    func removeEnrolment(codeHash: [UInt8]) throws
    func removeEnrolments(expiredBefore time: Int64) throws

    // MARK: Attachments

    /// Adds an upload, or replaces what was known of it.
    func save(_ upload: AttachmentUpload) throws
    func remove(_ upload: UploadID) throws
    /// Takes note that an author has brought an attachment's bytes.
    func setBrought(_ attachment: AttachmentID, by author: AuthorID) throws
}

/// A hub's store, open.
///
/// Methods throw `StoreError`, and what a body throws; then nothing of that body is kept.
public protocol HubStore: Sendable {
    /// What ships and what the workspace has defined.
    var schema: Schema { get }
    /// Bytes that it takes.
    var size: Int64 { get }

    /// Reads one moment. Reads never wait for writes.
    func read<T: Sendable>(_ body: @Sendable @escaping (any HubReader) throws -> T) async throws -> T
    /// As `read`, on the thread that asks: for what takes long, and has a thread of its own.
    func readHere<T>(_ body: (any HubReader) throws -> T) throws -> T
    /// Writes all of `body` or nothing, on the thread that asks: for a hub that nobody uses yet.
    func writeHere<T>(_ body: (any HubWriter) throws -> T) throws -> T
    /// Performs several writes in order, each whole or not at all by itself. When it returns, they cannot be lost by a power cut.
    ///
    /// - Returns: For each what it threw; nil if it is kept.
    /// - Throws: `StoreError` if nothing of them all is kept.
    func write(group: [@Sendable (any HubWriter) throws -> Void]) async throws -> [(any Error)?]
    /// Calls `body` with the newest arrival number after each group, and, where several processes share the store, after those of others.
    func onArrival(_ body: @escaping @Sendable (ArrivalNumber) -> Void)

    // MARK: Care: see `CareProgress`; `progress` may throw, and so stops what is done.

    /// Writes a copy of the store, as of this moment, to one file.
    func backup(to path: String, replacing: Bool, progress: @escaping (CareProgress) throws -> Void) throws -> BackupReport
    /// Looks through the store, and changes nothing.
    func check(progress: @escaping (CareProgress) throws -> Void) throws -> DoctorReport
    /// Makes anew what follows from the log and does not fit it.
    func repair(progress: @escaping (CareProgress) throws -> Void) throws -> DoctorReport
    func compact(_ policy: CompactionPolicy, progress: @escaping (CareProgress) throws -> Void) throws -> CompactionReport
    /// Writes the chain over all accepted transactions to a new file.
    func exportAudit(to path: String, progress: (CareProgress) throws -> Void) throws -> AuditReport
    func verifyAudit(_ path: String, progress: (CareProgress) throws -> Void) throws -> AuditReport

    /// Lets others have it; it must not be used afterwards.
    func close() throws
}

/// Opens hubs' stores of one kind. Each belongs to a hub's folder: it lies there, or an address in the folder says where.
///
/// Methods throw `StoreError`.
public protocol HubStoreDriver: Sendable {
    /// Where the store is, for people.
    func place(in folder: String) -> String
    /// Whether there is a store.
    func exists(in folder: String) -> Bool
    /// Whether a file is the store itself, by whatever name.
    func isStore(_ path: String, in folder: String) -> Bool
    /// Opens the store; makes it where there is none, if `creating`.
    ///
    /// - Parameter holder: How to name this process to whoever comes second.
    func open(in folder: String, holder: String, creating: Bool) throws -> any HubStore
    /// Looks through a backup where it lies, and changes nothing.
    ///
    /// - Returns: What is in it, and which hub's it is: nil and 0 for that of a laptop that never joined one.
    func examine(_ backup: String) throws -> (report: BackupReport, workspace: [UInt8]?, epoch: UInt64)
    /// Makes a store from a backup. One that is there is put aside, never removed.
    ///
    /// - Parameters:
    ///   - replacing: Whether a store that is there may be put aside.
    ///   - prepare: What to write into it before it is there for anybody.
    /// - Returns: What is in it, and where the store is now that was there.
    func restore(
        from backup: String, in folder: String, holder: String, replacing: Bool, prepare: (any HubWriter) throws -> Void
    ) throws -> (report: BackupReport, putAside: String?)
}
