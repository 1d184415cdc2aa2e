/// What would happen, worked out on a copy of the store that was thrown away: nothing of it has happened.
public struct SimulationResult: Codable, Sendable {
    /// A transaction that is here and that the hub is not known to have.
    public struct Unsent: Codable, Sendable {
        public var transaction: String
        public var author: String
        public var time: Int64
        /// Whether it was written here, rather than brought by a bundle.
        public var isOwn: Bool
        /// Its first row, and how many it changes.
        public var row: String
        public var entity: String
        public var title: String
        public var rows: Int
        /// What it changes, in words; at most 20.
        public var changes: [String]
        /// Why the hub would refuse it, by what is known here of its rules; nil if nothing is known that speaks against it.
        public var refusal: String?
        /// `ROW.FIELD` of the conflicts that it would be a side of.
        public var conflicts: [String]
    }

    /// `sync`, `bundle` or `device`.
    public var subject: String
    /// Whether what is new at the hub is in it: `asked`, `away` (it did not answer), `not_joined`, or `not_asked`.
    public var hub: String
    public var hubProblem: String?
    /// When the last sync ended, in milliseconds since 1970.
    public var lastSync: Int64?
    /// The transactions that would come, and the rows that they change.
    public var received: Int
    public var receivedRows: Int
    /// The first 100 of `unsentTotal`.
    public var unsent: [Unsent]
    public var unsentTotal: Int
    /// How many of them the hub would refuse.
    public var refusedTotal: Int
    /// The conflicts that would be new, or have new sides; at most 100 of `arisingTotal`.
    public var arising: [ConflictView]
    public var arisingTotal: Int
    /// The open conflicts that would be gone; at most 100 of `endingTotal`.
    public var ending: [ConflictView]
    public var endingTotal: Int
    public var conflictsNow: Int
    public var conflictsThen: Int
    public var bundle: BundleInResult?
    public var device: DeviceOutlook?
    /// What cannot be known here: `hub_news`, `others_unsent`, `rights`, `scopes`, `device_unsent`, `device_synced`.
    public var unknown: [String]

    init(_ subject: String) {
        self.subject = subject
        (hub, received, receivedRows) = ("not_asked", 0, 0)
        (unsent, unsentTotal, refusedTotal) = ([], 0, 0)
        (arising, arisingTotal, ending, endingTotal) = ([], 0, [], 0)
        (conflictsNow, conflictsThen, unknown) = (0, 0, [])
    }
}

/// What is known here of another laptop or phone, and where what it has not sent yet would meet with what happened since.
public struct DeviceOutlook: Codable, Sendable {
    /// A field that was changed since the device was last heard of: an unsent change of it there would be in conflict.
    public struct Exposed: Codable, Sendable {
        public var row: String
        public var entity: String
        public var title: String
        /// `life` for a row that was deleted: a change of it there brings it back.
        public var field: String
        public var value: String
        public var author: String
        public var time: Int64
        /// Whether the device has written to this row before.
        public var isFamiliar: Bool
    }

    public var site: String
    public var isHere: Bool
    /// Who wrote there, and what role each has; the last one first.
    public var people: [String]
    /// Whether the one who wrote there last may still write, by what is known here; nil if nothing is.
    public var mayWrite: Bool?
    /// Its transactions that are here.
    public var transactions: Int
    /// The newest of them.
    public var lastTime: Int64
    /// The greatest arrival number of one of them; nil if the hub is not known to have any.
    public var lastArrival: UInt64?
    /// Those that came by bundle, and that the hub is not known to have.
    public var carried: Int
    /// What others wrote since, as far as it is here.
    public var since: Int
    public var sinceRows: Int
    /// Those in rows that the device has written to before first, then the newest; at most 50 of `exposedTotal`.
    public var exposed: [Exposed]
    public var exposedTotal: Int
    /// Open conflicts with a side that was written there.
    public var conflicts: Int
}
