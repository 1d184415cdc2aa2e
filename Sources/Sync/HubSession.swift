import CRDT
import Sales

/// A device as the hub knows it.
public struct Device: Sendable, Hashable {
    /// What the device's person may do.
    public enum Role: String, Sendable, Hashable, Codable {
        case member
        /// May read, not write.
        case reader
    }

    public var site: SiteID
    public var author: AuthorID
    public var role: Role

    public init(site: SiteID, author: AuthorID, role: Role) {
        self.site = site
        self.author = author
        self.role = role
    }
}

/// What the hub needs of its store beyond receiving.
public protocol HubStorage: ReplicaStorage {
    var workspace: WorkspaceID { get throws }
    var epoch: UInt64 { get throws }
    /// Everything up to here is in a backup.
    var safe: ArrivalNumber { get throws }
    /// What was numbered after `after`, in order, about `byteLimit` bytes and at most `countLimit` items of it.
    func log(after: ArrivalNumber, byteLimit: Int, countLimit: Int) throws -> [LogEntry]
}

/// One number of the hub's order of arrival.
public struct LogEntry: Sendable, Hashable {
    public enum Outcome: Sendable, Hashable {
        case accepted([UInt8])
        case void(VoidReason, [VoidCell])
    }

    public var arrival: ArrivalNumber
    public var id: TransactionID
    public var outcome: Outcome

    public init(arrival: ArrivalNumber, id: TransactionID, outcome: Outcome) {
        self.arrival = arrival
        self.id = id
        self.outcome = outcome
    }
}

/// The hub's side of the sync: a message in, the answer out. Each message is answered by itself; the hub keeps no session.
///
/// This is the one place where the hub judges what a device may do.
public struct HubSession: Sendable {
    public let device: Device
    let schema: Schema

    public init(device: Device, schema: Schema = .shipped) {
        self.device = device
        self.schema = schema
    }

    /// Whether answering `message` writes to the store.
    public static func writes(_ message: Message) -> Bool {
        if case .push = message { true } else { false }
    }

    /// - Parameter now: milliseconds since 1970 by the hub's clock.
    public func answer(_ message: Message, from store: inout some HubStorage, now: Int64) throws -> Message {
        switch message {
        case .hello(let hello):
            guard hello.site == device.site else {
                return .refusal(
                    Refusal(.wrongSite, "These credentials belong to another device. Join this one with a code of its own."))
            }
            return .welcome(
                Welcome(
                    workspace: try store.workspace, epoch: try store.epoch, head: try store.arrival, safe: try store.safe,
                    clock: now, author: device.author))
        case .push(let transactions):
            return try push(transactions, to: &store)
        case .pull(let pull):
            return try page(for: pull, from: store)
        case .welcome, .pushed, .page, .refusal:
            return .refusal(Refusal(.badMessage, "Only a hub sends that message."))
        }
    }

    private func push(_ transactions: [[UInt8]], to store: inout some HubStorage) throws -> Message {
        // A device numbers, and so could make void, only what its own site wrote.
        guard transactions.allSatisfy({ Transaction.id(inEncoded: $0)?.site == device.site }) else {
            return .refusal(Refusal(.wrongSite, "The push holds a transaction that another device wrote."))
        }
        let waiting = try store.waiting().filter { $0.0.site == device.site }
        var count = waiting.count
        var bytes = waiting.reduce(0) { $0 + $1.1.count }
        var verdicts = [Verdict]()
        for transaction in transactions {
            // What was taken in before this one stays: sending it again is harmless.
            guard count <= Limits.waitingCount, bytes <= Limits.waitingBytes else {
                return .refusal(Refusal(.busy, "Too many of this device's text changes wait for earlier ones that never came."))
            }
            let verdict = try store.receive(transaction) { judge($0) }
            if verdict.fate == .waiting {
                count += 1
                bytes += transaction.count
            }
            verdicts.append(verdict)
        }
        return .pushed(verdicts)
    }

    /// Why the device's transaction must be refused; nil if it is welcome.
    package func judge(_ transaction: Transaction) -> VoidReason? {
        guard transaction.author == device.author, device.role == .member else { return .permission }
        for part in transaction.parts {
            // Only the hub says who is a member, and what the workspace's entities and fields are.
            let entity = schema.entity(part.entity)
            if entity?.isWrittenByHub == true { return .permission }
            for change in part.changes {
                if case .existing = part.row, entity?.field(change.cell.field)?.isFixed == true { return .damaged }
                let kind: FieldKind? =
                    switch change.cell.field {
                    case .life: .life
                    case .parent, .scope: .register
                    default: entity?.field(change.cell.field)?.kind
                    }
                if change.cell.kind != kind ?? change.cell.kind { return .damaged }
                if change.cell.kind == .life, change.cell.field != .life { return .damaged }
                if case .text(let edits) = change.content,
                    edits.count > Limits.textEdits
                        || edits.reduce(0, { $0 + $1.inserted.unicodeScalars.count }) > Limits.textScalars
                {
                    return .tooLarge
                }
            }
        }
        return nil
    }

    private func page(for pull: Pull, from store: some HubStorage) throws -> Message {
        let head = try store.arrival
        guard pull.after <= head else {
            return .refusal(Refusal(.badCursor, "This laptop knows more than the hub: the hub was restored from a backup."))
        }
        let pending = Set(pull.pending)
        let entries = try store.log(after: pull.after, byteLimit: Limits.batchBytes, countLimit: Limits.batchCount)
        var items = [Page.Item]()
        var size = 0
        for entry in entries {
            let item: Page.Item
            switch entry.outcome {
            case .accepted where pending.contains(entry.id):
                item = .accepted(entry.arrival, entry.id)
                size += 32
            case .accepted(let bytes):
                item = .transaction(entry.arrival, forwarded(bytes))
                size += bytes.count
            case .void(let reason, let cells):
                item = .void(entry.arrival, entry.id, reason, cells)
                size += cells.reduce(32) { $0 + 64 + $1.cell.element.count + 16 * $1.replaced.count }
            }
            // A refused transaction's record may be larger than the transaction; the first item always goes, or nobody would get past it.
            if size > Limits.batchBytes, !items.isEmpty { break }
            items.append(item)
        }
        return .page(
            Page(
                after: pull.after, upTo: items.last?.arrival ?? head, head: head, safe: try store.safe, items: items))
    }

    /// The bytes without what is between author and hub; an unknown format passes as it is.
    private func forwarded(_ bytes: [UInt8]) -> [UInt8] {
        (try? Transaction(encoded: bytes))?.forwarded().encoded ?? bytes
    }
}
