// The hub: receives what laptops upload, and sends each its share. Read this file first.
//
//   Hub.swift                 the hub's state: store, identity, live streams, clock
//   HubHome.swift             the folder; HubHome+Store.swift says what kind of store is in it
//   HubError.swift            every error that a hub answers with, in one catalogue
//   Randomness.swift          ids, codes and credentials: the only place that draws random numbers
//   EnrolmentCode.swift       how a one-time code is written and read
//   OwnWriting.swift          transactions of the hub's own
//   People.swift              the rows of people, which the hub itself writes
//   Places.swift              scopes, members and roles, which the hub itself writes
//   Leads.swift               models of leads, learnt from those of all
//   Definitions.swift         the workspace's own kinds of row, fields and choices, which the hub itself writes, too
//   Care.swift                backup, restore, doctor, compaction, audit
//   Enrolling.swift           a code in, a credential out
//   Syncing.swift             a message in, its answer out
//   HubLimits.swift           every bound that is set to those who use the hub
//   AttemptLimiter.swift      pure: how many wrong codes are too many
//   DeviceLimiter.swift       how much one device may ask
//   WriteQueue.swift          writes that come together are made durable together
//   Workspaces.swift          the workspaces that one process serves
//   HubMetrics.swift          what the hub counts; MetricsToken.swift: who may read it
//   Connections/              TLS, who is connected, slow clients
//   LiveStreams.swift         who is told at once that something came
//   Attachments/              recordings and photos: uploads that resume, downloads, what phones capture
//   Routes/                   HTTP: the routes, who may use them, the access log
//   HubServer.swift           listens, and stops when what is in flight is done
//   Administration/           the commands of whoever runs the hub, in process or over the socket

import CRDT
import Foundation
import Logging
import StoreInterface
import Sync

/// A hub with its store open. One process owns it at a time.
public final class OpenHub: Sendable {
    let home: HubHome
    package let store: any HubStore
    let identity: HubIdentity
    /// What stands before the routes where this workspace is served: "" or "/w/NAME".
    let routePrefix: String
    let live: LiveStreams
    package let limits: HubLimits
    let attachments: any AttachmentStore
    let uploadTurns = UploadTurns()
    let limiter: AttemptLimiter.Shared
    let deviceLimiter: DeviceLimiter
    let connections: Connections
    let metrics: HubMetrics
    private let writes: WriteQueue
    let logger: Logger
    /// Milliseconds since 1970.
    let now: @Sendable () -> Int64

    /// Opens the hub's store, or makes hub and store where there are none.
    ///
    /// - Parameters:
    ///   - holder: How to name this process to whoever comes second, such as "satchel-hub serve".
    ///   - creating: Whether a new hub may be made.
    ///   - limits: The bounds for those who use it.
    ///   - now: The clock, in milliseconds since 1970.
    /// - Throws: `HubError`.
    public convenience init(
        home: HubHome, holder: String, creating: Bool, logger: Logger, limits: HubLimits = HubLimits(),
        now: @escaping @Sendable () -> Int64 = OpenHub.systemClock
    ) throws(HubError) {
        try self.init(
            home: home, holder: holder, creating: creating, attachments: AttachmentFolder(home.attachments), logger: logger,
            limits: limits, now: now)
    }

    /// Opens another workspace that the same process serves: what is bounded for each address and for all is bounded for both together.
    convenience init(
        home: HubHome, holder: String, creating: Bool, logger: Logger, beside main: OpenHub, at routePrefix: String
    ) throws(HubError) {
        try self.init(
            home: home, holder: holder, creating: creating, attachments: AttachmentFolder(home.attachments), logger: logger,
            limits: main.limits, now: main.now, beside: main, at: routePrefix)
    }

    /// As the other, with attachments wherever they are to be.
    package init(
        home: HubHome, holder: String, creating: Bool, attachments: any AttachmentStore, logger: Logger,
        limits: HubLimits = HubLimits(), now: @escaping @Sendable () -> Int64 = OpenHub.systemClock, beside main: OpenHub? = nil,
        at routePrefix: String = ""
    ) throws(HubError) {
        do {
            if creating { try home.create() }
            store = try home.driver.open(in: home.folder, holder: holder, creating: creating)
            (identity, live) = try store.writeHere { editor in
                let identity = try HubIdentity.ensured(in: editor)
                // What was written before the hub knew of scopes gives its people their rights, too.
                var replica = editor
                try HubRules.renewRights(in: &replica, at: editor.arrival)
                return (identity, LiveStreams(head: try editor.arrival, limits: limits))
            }
        } catch let error as StoreError where error.code == .notFound {
            throw HubError(.noHub)
        } catch {
            throw HubError.explaining(error, logger: logger)
        }
        self.home = home
        self.routePrefix = routePrefix
        self.attachments = attachments
        self.now = now
        self.logger = logger
        self.limits = limits
        limiter = main?.limiter ?? AttemptLimiter.Shared(limits)
        deviceLimiter = DeviceLimiter(limits)
        metrics = HubMetrics()
        connections = main?.connections ?? Connections(limits: limits, metrics: metrics)
        writes = WriteQueue(store: store, limits: limits, metrics: metrics)
        store.onArrival { [live] in live.publish($0) }
    }

    /// This computer's clock, in milliseconds since 1970.
    public static let systemClock: @Sendable () -> Int64 = { Int64(Date().timeIntervalSince1970 * 1000) }

    /// Writes to the store, and tells the live streams when something was numbered.
    ///
    /// - Parameter bytes: About how much is written.
    package func write<T: Sendable>(
        bytes: Int = 0, _ body: @Sendable @escaping (any HubWriter) throws -> T
    ) async throws -> T {
        try await writes.write(bytes: bytes, body)
    }

    /// The epoch that laptops must know.
    package var epoch: UInt64 { identity.epoch }

    /// How many writes wait for those before them.
    package var waitingWrites: Int { writes.count }

    /// Closes the store; the hub must not be used afterwards.
    public func close() {
        do { try store.close() } catch {
            logger.warning("the store did not close cleanly; nothing is lost", metadata: ["error": "\(HubError.name(of: error))"])
        }
    }
}

/// Who this hub is. Drawn once, when it is made.
struct HubIdentity: Sendable, Hashable {
    var workspace: WorkspaceID
    /// Changes when the hub is restored from a backup.
    var epoch: UInt64
    /// The site under which the hub itself writes.
    var site: SiteID

    /// The author of what the hub itself writes.
    static let author = AuthorID(high: 0, low: 1)
    private static let siteKey = "hub site"

    /// Reads the identity, or draws it where there is none.
    static func ensured(in editor: any HubWriter) throws -> HubIdentity {
        try editor.ensureSigningKey { Randomness.bytes(Certificate.keyBytes) }
        if let site = try editor.setting(siteKey).flatMap(SiteID.init(bytes:)) {
            return HubIdentity(workspace: try editor.workspace, epoch: try editor.epoch, site: site)
        }
        guard try editor.isBlank else { throw HubError(.notAHub) }
        let identity = HubIdentity(
            workspace: Randomness.identifier(), epoch: Randomness.epoch(), site: Randomness.identifier())
        try editor.becomeHub(of: identity.workspace, epoch: identity.epoch)
        try editor.set(siteKey, identity.site.bytes)
        return identity
    }

    /// Begins a new epoch under a new site, in a store that was restored: the hub that it is a copy of may have gone further.
    ///
    /// - Throws: `HubError` with `not-a-hub` if the store is a laptop's.
    static func renew(in editor: any HubWriter) throws {
        guard try editor.setting(siteKey) != nil else {
            throw HubError(.notAHub, "The file is a laptop's backup, not a hub's. Choose another one.")
        }
        try editor.becomeEpoch(Randomness.epoch())
        let site: SiteID = Randomness.identifier()
        try editor.set(siteKey, site.bytes)
    }
}
