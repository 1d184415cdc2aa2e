import CRDT

/// The place of a transaction in the hub's one order of everything that it accepted or refused; from 1.
public typealias ArrivalNumber = UInt64

/// A workspace: one company's data on a hub.
public struct WorkspaceID: ByteIdentifier {
    public static let byteCount = 16
    public let high: UInt64
    public let low: UInt64

    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }
}

/// What an agent and a hub say to each other. The layout of each is in `Protocol/messages.md`.
public enum Message: Hashable, Sendable {
    /// Agent to hub: who I am and what I have.
    case hello(Hello)
    /// Hub to agent: who you are to me, and what I have.
    case welcome(Welcome)
    /// Agent to hub: sealed transactions, in any number and order, any number of times.
    case push([[UInt8]])
    /// Hub to agent: what became of each transaction of the push.
    case pushed([Verdict])
    /// Agent to a restored hub: what was refused before, so that what rests on it is refused again instead of waiting for ever.
    /// Answered as a push.
    case withdraw([Withdrawn])
    /// Agent to hub: a push, and a pull that is answered once it was taken in. A refusal may answer either.
    case exchange([[UInt8]], Pull)
    /// Agent to hub: what came after my cursor?
    case pull(Pull)
    /// Hub to agent: this came.
    case page(Page)
    /// Agent to hub: rows whole, please.
    case fetch(Fetch)
    /// Hub to agent: rows whole.
    case chunk(Chunk)
    /// Agent to hub: what was written before I came?
    case recall(Recall)
    /// Hub to agent: this was.
    case recalled(Recalled)
    /// Hub to agent: no, and why.
    case refusal(Refusal)
    /// Agent to hub: a segment that another site has signed and that came by bundle.
    case relay([UInt8])
    /// Agent to hub: what others need to know what I sign.
    case certify
    /// Hub to agent: the certificate, and the key to check others' with.
    case certified(Certified)
}

public struct Hello: Hashable, Sendable {
    public var site: SiteID
    /// 0 as long as the agent has never met the hub.
    public var epoch: UInt64
    public var cursor: ArrivalNumber
    /// The agent's clock, in milliseconds since 1970.
    public var clock: Int64
    /// The running number of the last transaction that the store has written: a store that knows of fewer than the hub is an older copy.
    public var written: UInt64

    public init(site: SiteID, epoch: UInt64, cursor: ArrivalNumber, clock: Int64, written: UInt64 = 0) {
        self.site = site
        self.epoch = epoch
        self.cursor = cursor
        self.clock = clock
        self.written = written
    }
}

public struct Welcome: Hashable, Sendable {
    public var workspace: WorkspaceID
    /// Changes when the hub was restored from a backup; never 0.
    public var epoch: UInt64
    /// The newest arrival number.
    public var head: ArrivalNumber
    /// Everything up to here is in a backup of the hub.
    public var safe: ArrivalNumber
    /// The hub's clock, in milliseconds since 1970.
    public var clock: Int64
    /// The person that the device belongs to.
    public var author: AuthorID

    public init(
        workspace: WorkspaceID, epoch: UInt64, head: ArrivalNumber, safe: ArrivalNumber, clock: Int64, author: AuthorID
    ) {
        self.workspace = workspace
        self.epoch = epoch
        self.head = head
        self.safe = safe
        self.clock = clock
        self.author = author
    }
}

/// Why the hub refused a transaction. Retired numbers stay listed.
public enum VoidReason: UInt8, Sendable, Hashable {
    /// The author may not write this.
    case permission = 1
    /// The bytes are not a transaction in canonical form, or write a field as a kind that it is not.
    case damaged = 2
    /// A text change rests on one that was refused.
    case parentRefused = 3
    /// The format is newer than the hub.
    case unknownFormat = 4
    /// A text change has too many steps or inserts too much.
    case tooLarge = 5

    /// What to tell the transaction's user.
    public var explanation: String {
        switch self {
        case .permission: "you may not write here; ask whoever runs the hub for the right"
        case .damaged: "the hub could not read it; update Satchel and enter it again"
        case .parentRefused: "it changes a text that was itself refused; enter it again"
        case .unknownFormat: "the hub is older than this Satchel; have the hub updated and enter it again"
        case .tooLarge: "the text is too long; divide it among several notes"
        }
    }
}

/// What has become of a transaction.
public enum Fate: Hashable, Sendable {
    /// Written or taken in here, not yet known to be at the hub.
    case pending
    case accepted(ArrivalNumber)
    case void(ArrivalNumber, VoidReason)
    /// At the hub, until the texts that it changes have arrived.
    case waiting
}

public struct Verdict: Hashable, Sendable {
    public var id: TransactionID
    public var fate: Fate

    public init(id: TransactionID, fate: Fate) {
        self.id = id
        self.fate = fate
    }
}

/// A transaction that a hub refused and may have forgotten since.
public struct Withdrawn: Hashable, Sendable {
    public var reason: VoidReason
    public var transaction: [UInt8]

    public init(_ reason: VoidReason, _ transaction: [UInt8]) {
        self.reason = reason
        self.transaction = transaction
    }
}

public struct Pull: Hashable, Sendable {
    /// The epoch that the agent knows the hub to be in: an answer from another one must not be stored on what it has.
    public var epoch: UInt64
    public var after: ArrivalNumber
    /// The arrival number as of which the agent holds what it may see: see `Page.view`.
    public var view: ArrivalNumber
    /// Whether the agent starts afresh, whatever it has.
    public var isFresh: Bool
    /// Which rows lie ready here, to be taken over together with the answer; nil if none do.
    public var staged: Staged?
    /// The agent's pending transactions; the hub answers with their fates instead of sending them back.
    public var pending: [TransactionID]

    public init(
        epoch: UInt64, after: ArrivalNumber, view: ArrivalNumber, isFresh: Bool = false, staged: Staged? = nil,
        pending: [TransactionID]
    ) {
        self.epoch = epoch
        self.after = after
        self.view = view
        self.isFresh = isFresh
        self.staged = staged
        self.pending = pending
    }
}

/// Rows that were fetched and wait: the first of them was read when the hub's head was `from`, and whatever changed up to `upTo` is
/// among them.
public struct Staged: Hashable, Sendable {
    public var from: ArrivalNumber
    public var upTo: ArrivalNumber

    public init(from: ArrivalNumber, upTo: ArrivalNumber) {
        self.from = from
        self.upTo = upTo
    }
}

/// A row by its id and kind.
public struct RowName: Hashable, Sendable {
    public var row: RowID
    public var entity: EntityID

    public init(_ row: RowID, _ entity: EntityID) {
        self.row = row
        self.entity = entity
    }
}

/// What came after an agent's cursor, in order of arrival, up to one number.
public struct Page: Hashable, Sendable {
    public enum Item: Hashable, Sendable {
        /// Somebody's accepted transaction, as far as the agent may see it.
        case transaction(ArrivalNumber, [UInt8])
        /// One of the agent's own pending ones was accepted.
        case accepted(ArrivalNumber, TransactionID)
        /// A transaction was refused, and what it had named by the hub's record, so that whoever replaced it inherits that. The
        /// record is empty if the hub could not read it, and its author must then not go by what he knows he had named.
        case void(ArrivalNumber, TransactionID, VoidReason, [VoidCell])

        public var arrival: ArrivalNumber {
            switch self {
            case .transaction(let arrival, _), .accepted(let arrival, _), .void(let arrival, _, _, _): arrival
            }
        }

        /// The transaction whose fate it tells; nil if it brings one.
        var settledID: TransactionID? {
            switch self {
            case .transaction: nil
            case .accepted(_, let id), .void(_, let id, _, _): id
            }
        }
    }

    /// What the agent has to fetch before the hub can answer its pull.
    public enum Missing: UInt8, Sendable {
        case nothing = 0
        /// All rows, from the first one; what lies ready is to be thrown away.
        case rows = 1
        /// The rows that have changed since those that lie ready.
        case changes = 2
    }

    public var epoch: UInt64
    public var after: ArrivalNumber
    /// The agent's cursor once it has stored the page.
    public var upTo: ArrivalNumber
    public var head: ArrivalNumber
    public var safe: ArrivalNumber
    /// The arrival number as of which the agent holds what it may see, once it has stored the page: rows that moved, and rights that
    /// changed, after it are still to come.
    public var view: ArrivalNumber
    public var missing: Missing
    /// Whether the rows that lie ready, and those that enter, take the place of all that the agent has.
    public var isFresh: Bool
    public var items: [Item]
    /// Fates of pending transactions that do not come in the order of arrival.
    public var settled: [Item]
    /// Rows whole, each instead of what the agent has of it.
    public var entering: [RowSnapshot]
    /// Rows that the agent may no longer see.
    public var leaving: [RowName]

    /// Whether it changes nothing at a laptop that has stored all before it: not even what it knows of its own.
    public var saysNothing: Bool {
        upTo == after && !isFresh && items.isEmpty && settled.isEmpty && entering.isEmpty && leaving.isEmpty
    }

    public init(
        epoch: UInt64, after: ArrivalNumber, upTo: ArrivalNumber, head: ArrivalNumber, safe: ArrivalNumber,
        view: ArrivalNumber, missing: Missing = .nothing, isFresh: Bool = false, items: [Item] = [], settled: [Item] = [],
        entering: [RowSnapshot] = [], leaving: [RowName] = []
    ) {
        self.epoch = epoch
        self.after = after
        self.upTo = upTo
        self.head = head
        self.safe = safe
        self.view = view
        self.missing = missing
        self.isFresh = isFresh
        self.items = items
        self.settled = settled
        self.entering = entering
        self.leaving = leaving
    }
}

/// Asks for rows whole, to lie ready until a pull can take them over.
public struct Fetch: Hashable, Sendable {
    public enum Position: Hashable, Sendable {
        /// All rows, after a place in the hub's order of rows.
        case rows(after: UInt64)
        /// The rows that were changed after an arrival number.
        case changes(after: ArrivalNumber)
    }

    public var epoch: UInt64
    public var position: Position

    public init(epoch: UInt64, position: Position) {
        self.epoch = epoch
        self.position = position
    }
}

/// Rows whole.
public struct Chunk: Hashable, Sendable {
    public var epoch: UInt64
    /// What was asked for.
    public var position: Fetch.Position
    /// The hub's newest arrival number when it read the rows.
    public var head: ArrivalNumber
    /// Where to go on; nil if these were the last ones.
    public var next: Fetch.Position?
    /// As `RowSnapshot.encode` writes them.
    public var rows: [UInt8]

    public init(
        epoch: UInt64, position: Fetch.Position, head: ArrivalNumber, next: Fetch.Position?, rows: [UInt8]
    ) {
        self.epoch = epoch
        self.position = position
        self.head = head
        self.next = next
        self.rows = rows
    }
}

/// Asks for the history of what the agent holds, between two arrival numbers.
public struct Recall: Hashable, Sendable {
    public var epoch: UInt64
    public var after: ArrivalNumber
    public var upTo: ArrivalNumber
    /// The rows that it is about; none means all.
    public var rows: [RowName]

    public init(epoch: UInt64, after: ArrivalNumber, upTo: ArrivalNumber, rows: [RowName] = []) {
        self.epoch = epoch
        self.after = after
        self.upTo = upTo
        self.rows = rows
    }
}

/// Accepted transactions of the past, as far as the agent may see them: for its history alone.
public struct Recalled: Hashable, Sendable {
    public struct Entry: Hashable, Sendable {
        public var arrival: ArrivalNumber
        public var transaction: [UInt8]

        public init(_ arrival: ArrivalNumber, _ transaction: [UInt8]) {
            self.arrival = arrival
            self.transaction = transaction
        }
    }

    public var epoch: UInt64
    /// How far the entries go.
    public var upTo: ArrivalNumber
    public var entries: [Entry]

    public init(epoch: UInt64, upTo: ArrivalNumber, entries: [Entry]) {
        self.epoch = epoch
        self.upTo = upTo
        self.entries = entries
    }
}

public struct Refusal: Hashable, Sendable {
    /// Retired numbers stay listed.
    public enum Code: UInt8, Sendable {
        case badMessage = 1
        case wrongSite = 2
        case busy = 3
        case badCursor = 4
        /// The hub was restored since the session began.
        case otherEpoch = 5
        /// The store is a copy of one that has gone further.
        case olderCopy = 6
        case badSegment = 16
        case unknownSigner = 17
    }

    public var code: Code
    /// In words, for the agent's user.
    public var message: String

    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}

/// What went wrong between an agent and a hub.
public struct SyncError: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Code: String, Sendable {
        /// The bytes are no message of this protocol.
        case badMessage
        /// A message came that does not follow from what was said before.
        case unexpectedMessage
        case tooLarge
        case unknownVersion
        /// The hub refused.
        case refused
        /// The hub holds another workspace than the one that this store belongs to.
        case otherWorkspace
        /// The hub was restored from a backup.
        case hubRestored
        /// The hub said that it accepted what this store does not have.
        case inconsistent
        /// The store is a copy of one that has gone further under the same site: it has to become another site.
        case olderCopy
        /// What this store has pending reached the hub by another way during the session; the next one goes on.
        case overtaken
        /// The file is no bundle, or was altered or cut off.
        case badBundle
        /// Something in a bundle was not signed by whom it names, or that site has no certificate of this workspace's hub.
        case notCertified
    }

    public let code: Code
    public let message: String

    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { message }
}
