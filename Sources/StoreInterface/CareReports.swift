import CRDT
import Sync

// What the care of a store tells of itself: copies, looks through it, compaction, audits.

/// How far a long task has come. Whoever is handed it may throw, and so stop the task.
public struct CareProgress: Sendable, Hashable {
    public enum Step: String, Sendable {
        /// SQLite looks through the file.
        case file
        /// The transactions are applied once more, into a second store.
        case replay
        case rows
        case searches
        /// Pages are copied.
        case copy
        /// Old transactions are removed.
        case removal
        /// Space is given back to the disk.
        case space
        /// The log is read, for an audit.
        case log

        /// What is being done, for people.
        public var label: String {
            switch self {
            case .file, .replay, .rows, .searches: "Looking through"
            case .copy: "Copying"
            case .removal: "Forgetting"
            case .space: "Giving space back"
            case .log: "Writing"
            }
        }
    }

    public let step: Step
    public let done: Int
    /// Zero where it is not known.
    public let total: Int

    package init(step: Step, done: Int, total: Int) {
        self.step = step
        self.done = done
        self.total = total
    }
}

/// A backup that was written, looked through, and is on the disk.
public struct BackupReport: Sendable, Hashable {
    /// Bytes.
    public let size: Int64
    /// Everything up to this arrival number is in it. A hub hands it to `markBackedUp(upTo:)`, once the file is where it cannot be lost
    /// together with the hub.
    public let arrival: ArrivalNumber
    public let rows: Int
    public let pending: Int
    /// How many attachments the store knows of: their bytes are files of their own, and not in the backup.
    public let attachments: Int
    public let digest: RowsDigest

    package init(size: Int64, arrival: ArrivalNumber, rows: Int, pending: Int, attachments: Int, digest: RowsDigest) {
        self.size = size
        self.arrival = arrival
        self.rows = rows
        self.pending = pending
        self.attachments = attachments
        self.digest = digest
    }
}

/// What a look through a whole store has found.
public struct DoctorReport: Sendable {
    public struct Finding: Sendable, Hashable {
        public enum Kind: String, Sendable {
            /// SQLite finds the file damaged: the cure is a backup.
            case file
            /// The log does not hold together.
            case log
            /// Tables that follow from the log do not fit it.
            case table
            /// The kept digest is not that of the rows.
            case digest
            /// A row is not what the log gives.
            case row
            /// The full-text index is not that of the rows.
            case search
        }

        public let kind: Kind
        /// For people, without any value of a field.
        public let text: String
        /// Nil but for rows.
        public let row: RowID?
        public let entity: EntityID?
    }

    /// The first ones, `mostFindings` of each kind.
    package(set) public var findings: [Finding] = []
    package(set) public var findingCount = 0
    package(set) public var rows = 0
    /// How many accepted and how many pending transactions were applied once more.
    package(set) public var transactions = 0
    package(set) public var pending = 0
    /// Accepted transactions in a format of a newer version.
    package(set) public var unknownFormats = 0
    /// The number up to which history was forgotten: rows from before are compared as far as later transactions wrote them. Zero if the
    /// history is complete.
    package(set) public var historySince: ArrivalNumber = 0
    package(set) public var keptDigest = RowsDigest()
    /// Nil if rows could not be read.
    package(set) public var digest: RowsDigest?
    /// What SQLite says of the file: "ok" if it finds nothing.
    package(set) public var integrity = "ok"

    public var isSound: Bool { findingCount == 0 }
    /// Whether `repair` can help: the file and the log are whole, and something that follows from the log is not.
    public var isRepairable: Bool {
        !isSound && historySince == 0 && findings.allSatisfy { [.digest, .row, .search, .table].contains($0.kind) }
    }

    public static let mostFindings = 100

    package init() {}

    package mutating func note(_ kind: Finding.Kind, _ text: String, row: RowID? = nil, entity: EntityID? = nil) {
        findingCount += 1
        guard findings.count(where: { $0.kind == kind }) < DoctorReport.mostFindings else { return }
        findings.append(Finding(kind: kind, text: text, row: row, entity: entity))
    }
}

/// What of the history may be forgotten. A transaction goes only if every limit that is set lets it go.
public struct CompactionPolicy: Sendable, Hashable {
    /// Forget what was written before this time, in milliseconds since 1970, up to the first one that was not.
    public var olderThan: Int64?
    /// Forget nothing after this arrival number. A hub must give the lowest cursor of all laptops that it serves: what one of them has
    /// not pulled yet comes from the history alone.
    public var upTo: ArrivalNumber?

    public init(olderThan: Int64? = nil, upTo: ArrivalNumber? = nil) {
        self.olderThan = olderThan
        self.upTo = upTo
    }
}

/// What a compaction did.
public struct CompactionReport: Sendable, Hashable {
    /// The history is complete after this arrival number.
    public var historySince: ArrivalNumber = 0
    /// How many transactions were forgotten by this run.
    public var forgotten = 0
    /// How many from before stay, because they are in no backup of the hub yet, or in a format that this version cannot read.
    public var kept = 0
    /// The file's size in bytes, its log included.
    public var sizeBefore: Int64 = 0
    public var sizeAfter: Int64 = 0

    package init() {}
}

/// What an audit file holds.
public struct AuditReport: Sendable, Hashable {
    /// How many transactions.
    public var count = 0
    /// The last link.
    public var chain: [UInt8] = []
    /// What is wrong, for people, without any value of a field; the first twenty, none if nothing is.
    public var problems: [String] = []

    public static let mostProblems = 20

    package init(count: Int = 0, chain: [UInt8] = [], problems: [String] = []) {
        self.count = count
        self.chain = chain
        self.problems = problems
    }

    package mutating func note(_ problem: String) {
        if problems.count < AuditReport.mostProblems { problems.append(problem) }
    }
}
