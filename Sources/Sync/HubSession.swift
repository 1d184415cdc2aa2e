import CRDT
import Sales

/// A device as the hub knows it.
public struct Device: Sendable, Hashable {
    /// What the device's person may do, by name. A workspace says what its roles mean; where it says nothing, the three that ship
    /// mean what stands here.
    public struct Role: RawRepresentable, Sendable, Hashable, Codable {
        public let rawValue: String

        /// Reads and writes.
        public static let member = Role("member")
        /// May read, not write.
        public static let reader = Role("reader")
        /// May also move rows from one scope to another.
        public static let manager = Role("manager")
        public static let shipped = [member, reader, manager]

        private init(_ name: String) { rawValue = name }

        /// Nil for a name that is empty, has more than 60 bytes, or holds other letters than a–z, digits and hyphens.
        public init?(rawValue: String) {
            guard (1...60).contains(rawValue.utf8.count),
                rawValue.utf8.allSatisfy({ (97...122).contains($0) || (48...57).contains($0) || $0 == 45 })
            else { return nil }
            self.rawValue = rawValue
        }
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
    /// The private key under which the hub certifies its sites.
    var signingKey: [UInt8] { get throws }
    /// An enrolled site, a revoked one too.
    func signer(_ site: SiteID) throws -> Signer?
    /// The person of an enrolled site, of a revoked one too.
    func author(of site: SiteID) throws -> AuthorID?
    /// The greatest running number that came from a site; 0 if none did.
    func lastNumber(of site: SiteID) throws -> UInt64
    mutating func setLastNumber(_ number: UInt64, of site: SiteID) throws

    /// Whether any row was ever put into another scope than the company, so that they have to be asked for.
    func hasScopes() throws -> Bool
    func isKnown(_ row: RowName) throws -> Bool
    /// The scope of a row: the company unless it was put into another one.
    func scope(of row: RowID) throws -> ScopeID
    /// Puts a row into a scope, and remembers where it was if it `moves`.
    mutating func setScope(_ scope: ScopeID, of row: RowName, at arrival: ArrivalNumber, moves: Bool) throws
    /// The moves after an arrival number, in order.
    func moves(after: ArrivalNumber) throws -> [ScopeMove]
    /// Where a row was at an arrival number.
    func scope(of row: RowID, at arrival: ArrivalNumber) throws -> ScopeID
    /// The rows whose parent is `row`.
    func children(of row: RowID) throws -> [RowName]
    /// The rights that were given to a person, in order, each from its arrival number on.
    func rights(of author: AuthorID) throws -> [RightsChange]
    mutating func addRights(_ rights: Rights, of author: AuthorID, from arrival: ArrivalNumber) throws
    /// What a refused transaction had named, by the record.
    func refusal(of id: TransactionID) throws -> [VoidCell]
    /// All rows of an entity, dead ones too.
    func allRows(of entity: EntityID) throws -> [RowState]
    /// At most `limit` rows after a place in the store's order of rows, which never changes; fewer only at its end.
    func rowNames(after place: UInt64, limit: Int) throws -> [(place: UInt64, name: RowName)]
    /// The accepted transactions of some rows, as `log`.
    func log(of rows: [RowName], after: ArrivalNumber, byteLimit: Int, countLimit: Int) throws -> [LogEntry]
    /// A row whole; nil if it is not known.
    mutating func snapshot(of row: RowName) throws -> RowSnapshot?
}

/// A row that came from one scope into another.
public struct ScopeMove: Hashable, Sendable {
    public var arrival: ArrivalNumber
    public var name: RowName
    public var from: ScopeID

    public init(arrival: ArrivalNumber, name: RowName, from: ScopeID) {
        self.arrival = arrival
        self.name = name
        self.from = from
    }
}

public struct RightsChange: Hashable, Sendable {
    public var arrival: ArrivalNumber
    public var rights: Rights

    public init(arrival: ArrivalNumber, rights: Rights) {
        self.arrival = arrival
        self.rights = rights
    }
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
/// Who may do what is judged by `HubRules`, who may see what by `Viewer`; nothing else on a hub decides either.
public struct HubSession: Sendable {
    public let device: Device
    let schema: Schema
    let limits: Limits.Answers

    public init(device: Device, schema: Schema = .shipped, limits: Limits.Answers = Limits.Answers()) {
        self.device = device
        self.schema = schema
        self.limits = limits
    }

    /// Whether answering `message` writes to the store.
    public static func writes(_ message: Message) -> Bool {
        switch message {
        case .push, .exchange, .withdraw, .relay: true
        default: false
        }
    }

    /// - Parameter now: milliseconds since 1970 by the hub's clock.
    public func answer(_ message: Message, from store: inout some HubStorage, now: Int64) throws -> Message {
        switch message {
        case .hello(let hello):
            guard hello.site == device.site else {
                return .refusal(
                    Refusal(.wrongSite, "These credentials belong to another device. Join this one with a code of its own."))
            }
            guard try hello.written >= store.lastNumber(of: device.site) else { return HubSession.olderCopy }
            return .welcome(
                Welcome(
                    workspace: try store.workspace, epoch: try store.epoch, head: try store.arrival, safe: try store.safe,
                    clock: now, author: device.author))
        case .push(let transactions):
            return try push(transactions, to: &store)
        case .withdraw(let refused):
            return try push(refused.map(\.transaction), to: &store) { transaction in
                refused.first { Transaction.id(inEncoded: $0.transaction) == transaction.id }?.reason
            }
        case .pull(let pull):
            guard try pull.epoch == store.epoch else { return HubSession.otherEpoch }
            return try page(for: pull, from: &store)
        case .fetch(let fetch):
            guard try fetch.epoch == store.epoch else { return HubSession.otherEpoch }
            return .chunk(try chunk(for: fetch, from: &store))
        case .recall(let recall):
            guard try recall.epoch == store.epoch else { return HubSession.otherEpoch }
            return .recalled(try history(for: recall, from: store))
        case .exchange(let transactions, let pull):
            let pushed = try answer(.push(transactions), from: &store, now: now)
            guard case .pushed = pushed else { return pushed }
            return try answer(.pull(pull), from: &store, now: now)
        case .relay(let segment): return try relay(segment, to: &store)
        case .certify: return try certified(by: store, now: now)
        case .welcome, .pushed, .page, .chunk, .recalled, .refusal, .certified:
            return .refusal(Refusal(.badMessage, "Only a hub sends that message."))
        }
    }

    private static let otherEpoch = Message.refusal(
        Refusal(.otherEpoch, "The hub was restored from a backup just now. Sync again; nothing is lost."))

    private static let olderCopy = Message.refusal(
        Refusal(.olderCopy, "The hub knows more of this laptop than it does itself: its store was restored or copied."))

    private func push(
        _ transactions: [[UInt8]], to store: inout some HubStorage, judge: (Transaction) -> VoidReason? = { _ in nil }
    ) throws -> Message {
        // A device numbers, and so could make void, only what its person wrote: here, or on a store that this one is a copy of.
        var isOwn = true
        for site in Set(transactions.map({ Transaction.id(inEncoded: $0)?.site })) {
            isOwn = try isOwn && site.map { try self.isOwn($0, store) } ?? false
        }
        guard isOwn else { return .refusal(Refusal(.wrongSite, "The push holds a transaction that another device wrote.")) }
        let head = try store.arrival
        let answer = try receive(transactions, in: &store, judge: judge)
        guard case .pushed(let verdicts) = answer else { return answer }
        for (verdict, transaction) in zip(verdicts, transactions) where verdict.id.site == device.site {
            // It came before. A store seals once what it sends; one that has sealed it again was restored from before that.
            if case .accepted(let arrival) = verdict.fate, arrival <= head, let known = try store.historyEntry(arrival),
                known.encoded != transaction
            {
                return HubSession.olderCopy
            }
        }
        return answer
    }

    /// Whether a site is this device's, or another one of its person's.
    private func isOwn(_ site: SiteID, _ store: some HubStorage) throws -> Bool {
        try site == device.site || store.author(of: site) == device.author
    }

    /// Takes in transactions that this session's device is known to have written.
    ///
    /// - Parameter judge: Says why one must be refused whatever the rules say, or nil.
    func receive(
        _ transactions: [[UInt8]], in store: inout some HubStorage, judge: (Transaction) -> VoidReason? = { _ in nil }
    ) throws -> Message {
        // What waits of any of the person's sites, for he may send for all of them.
        var owned: [SiteID: Bool] = [:]
        let waiting = try store.waiting().filter { id, _ in
            if let known = owned[id.site] { return known }
            let isOwn = try isOwn(id.site, store)
            owned[id.site] = isOwn
            return isOwn
        }
        var count = waiting.count
        var bytes = waiting.reduce(0) { $0 + $1.1.count }
        var verdicts = [Verdict]()
        let rules = HubRules(schema: schema, device: device)
        for transaction in transactions {
            // What was taken in before this one stays: sending it again is harmless.
            guard count <= Limits.waitingCount, bytes <= Limits.waitingBytes else {
                return .refusal(Refusal(.busy, "Too many of this device's text changes wait for earlier ones that never came."))
            }
            let verdict = try store.receive(transaction, by: rules, judge: judge)
            if verdict.fate == .waiting {
                count += 1
                bytes += transaction.count
            }
            verdicts.append(verdict)
        }
        // The last one has the greatest number, for a store sends in the order in which it wrote.
        if let last = transactions.last.flatMap({ try? Transaction(encoded: $0) }), last.id.site == device.site,
            let number = last.origin?.number, try number > store.lastNumber(of: device.site)
        {
            try store.setLastNumber(number, of: device.site)
        }
        return .pushed(verdicts)
    }

    // MARK: What an agent gets

    private func page(for pull: Pull, from store: inout some HubStorage) throws -> Message {
        let head = try store.arrival
        guard pull.after <= head, pull.view <= head, pull.staged.map({ $0.upTo <= head }) ?? true else {
            return .refusal(Refusal(.badCursor, "This laptop knows more than the hub: the hub was restored from a backup."))
        }
        let viewer = try Viewer(device, store, schema)
        let isNew = pull.after == 0 && !pull.isFresh
        if pull.isFresh || (isNew && head > limits.replayMax) || (!isNew && viewer.sawOtherwise(since: pull.view)) {
            return try freshPage(for: pull, viewer, from: &store)
        }
        // Nothing was there before the first number, so whatever may be seen now is held as of then.
        let view = isNew ? head : pull.view
        var moved: [RowID: RowName] = [:]
        for move in try store.moves(after: view) { moved[move.name.row] = move.name }
        guard moved.count <= limits.inlineRows else { return try freshPage(for: pull, viewer, from: &store) }
        let slice = try slice(of: pull, viewer, apartFrom: moved, from: store)
        guard !slice.hidesOwn else { return try freshPage(for: pull, viewer, from: &store) }
        var page = Page(
            epoch: try store.epoch, after: pull.after, upTo: slice.upTo, head: head, safe: try store.safe, view: view,
            items: slice.items)
        if slice.upTo == head {
            page.view = head
            var names = moved
            for (item, rows) in try settled(pull.pending, upTo: pull.after, viewer, in: store) {
                page.settled.append(item)
                // What is pending stands on top of these rows, so they are sent again.
                for name in rows { names[name.row] = name }
            }
            for name in names.values.sorted(by: { $0.row < $1.row }) {
                try deliver(name, viewer, from: &store, into: &page)
            }
        }
        // What its author wrote to a row that he may no longer see is settled by now, so that row can go.
        for (row, name) in slice.own where moved[row] == nil {
            if try !viewer.sees(name, in: store) { page.leaving.append(name) }
        }
        return .page(page)
    }

    /// What a viewer may see of the log after a number, as far as it goes into one page.
    private struct Slice {
        var items = [Page.Item]()
        var upTo: ArrivalNumber
        /// The rows that the viewer's own pending transactions wrote.
        var own: [RowID: RowName] = [:]
        /// Whether an own transaction was accepted after its author lost a class that it writes to: it waited for an earlier change.
        /// What he has of it cannot stay, so his rows come afresh.
        var hidesOwn = false
    }

    private func slice(
        of pull: Pull, _ viewer: Viewer, apartFrom moved: [RowID: RowName], from store: some HubStorage
    ) throws -> Slice {
        let entries = try store.log(after: pull.after, byteLimit: Limits.batchBytes, countLimit: Limits.batchCount)
        let pending = Set(pull.pending)
        var slice = Slice(upTo: pull.after)
        var size = 0
        for entry in entries {
            var item: Page.Item?
            switch entry.outcome {
            case .accepted(let bytes) where pending.contains(entry.id):
                item = .accepted(entry.arrival, entry.id)
                size += 32
                if !viewer.rights.seesEverything, let transaction = try? Transaction(encoded: bytes) {
                    for name in transaction.rowNames { slice.own[name.row] = name }
                    slice.hidesOwn = try slice.hidesOwn || viewer.hidesClass(of: transaction, in: store)
                }
            case .accepted(let bytes):
                item = try viewer.visible(bytes, apartFrom: moved, in: store).map { .transaction(entry.arrival, $0) }
                size += bytes.count
            case .void(let reason, let cells):
                let isOwn = pending.contains(entry.id)
                if isOwn { for cell in cells { slice.own[cell.row] = RowName(cell.row, cell.entity) } }
                let seen = try visible(cells, of: entry.id, viewer, in: store).filter { moved[$0.row] == nil }
                if isOwn || !seen.isEmpty || cells.isEmpty { item = .void(entry.arrival, entry.id, reason, seen) }
                size += seen.reduce(32) { $0 + 64 + $1.cell.element.count + 16 * $1.replaced.count }
            }
            // A refused transaction's record may be larger than the transaction; the first one always goes, or nobody would get past it.
            if size > Limits.batchBytes, slice.upTo > pull.after { return slice }
            if let item { slice.items.append(item) }
            slice.upTo = entry.arrival
        }
        return slice
    }

    /// Of a refusal's record, what the viewer may see; all of it for who named all that himself.
    private func visible(
        _ cells: [VoidCell], of id: TransactionID, _ viewer: Viewer, in store: some HubStorage
    ) throws -> [VoidCell] {
        try isOwn(id.site, store) ? cells : viewer.visible(cells, in: store)
    }

    /// What became of pending transactions that were numbered up to `upTo`, and the rows that each of them wrote.
    ///
    /// An agent still has such a one pending if it came by bundle after the agent had taken the rows whole.
    private func settled(
        _ pending: [TransactionID], upTo: ArrivalNumber, _ viewer: Viewer, in store: some HubStorage
    ) throws -> [(item: Page.Item, rows: [RowName])] {
        try pending.compactMap { id in
            switch try store.fate(of: id) {
            case .accepted(let arrival)? where arrival <= upTo:
                return (.accepted(arrival, id), try store.historyEntry(arrival)?.rowNames ?? [])
            case .void(let arrival, let reason)? where arrival <= upTo:
                let cells = try store.refusal(of: id)
                return (
                    .void(arrival, id, reason, try visible(cells, of: id, viewer, in: store)),
                    cells.map { RowName($0.row, $0.entity) }
                )
            default: return nil
            }
        }
    }

    /// Puts a row into a page: whole if it may be seen, as one that leaves if not.
    private func deliver(_ name: RowName, _ viewer: Viewer, from store: inout some HubStorage, into page: inout Page) throws {
        if try viewer.sees(name, in: store), let row = try store.snapshot(of: name) {
            page.entering.append(viewer.visible(row))
        } else {
            page.leaving.append(name)
        }
    }

    /// Rows whole instead of transactions: for a laptop that is new, that was away while its person's rights changed, or whose hub was
    /// restored.
    private func freshPage(for pull: Pull, _ viewer: Viewer, from store: inout some HubStorage) throws -> Message {
        let head = try store.arrival
        var page = Page(
            epoch: try store.epoch, after: pull.after, upTo: head, head: head, safe: try store.safe, view: head, isFresh: true)
        func missing(_ what: Page.Missing) -> Message {
            .page(
                Page(
                    epoch: page.epoch, after: pull.after, upTo: pull.after, head: head, safe: page.safe, view: pull.view,
                    missing: what))
        }
        guard let staged = pull.staged, !viewer.sawOtherwise(since: staged.from) else { return missing(.rows) }
        let (changed, isComplete) = try rowsChanged(after: staged.upTo, limit: limits.inlineRows, in: store)
        let moved = try store.moves(after: staged.from)
        guard isComplete, moved.count <= limits.inlineRows else { return missing(moved.isEmpty ? .changes : .rows) }
        var names: [RowID: RowName] = [:]
        for name in changed.values { names[name.row] = name }
        for move in moved { names[move.name.row] = move.name }
        var size = 0
        for name in names.values.sorted(by: { $0.row < $1.row }) {
            try deliver(name, viewer, from: &store, into: &page)
            size += page.entering.last?.approximateBytes ?? 0
            guard size <= Limits.batchBytes * 4 else { return missing(.changes) }
        }
        page.settled = try settled(pull.pending, upTo: head, viewer, in: store).map(\.item)
        return .page(page)
    }

    /// The rows that were changed after a number; not complete if there are more than `limit` or the log goes on.
    private func rowsChanged(
        after: ArrivalNumber, limit: Int, in store: some HubStorage
    ) throws -> (rows: [RowID: RowName], isComplete: Bool) {
        var rows: [RowID: RowName] = [:]
        let entries = try store.log(after: after, byteLimit: Limits.batchBytes, countLimit: limit + 1)
        for entry in entries { for name in HubSession.rows(of: entry) { rows[name.row] = name } }
        return try (rows, rows.count <= limit && (entries.last?.arrival ?? after) == store.arrival)
    }

    private static func rows(of entry: LogEntry) -> [RowName] {
        switch entry.outcome {
        case .accepted(let bytes): (try? Transaction(encoded: bytes))?.rowNames ?? []
        case .void(_, let cells): cells.map { RowName($0.row, $0.entity) }
        }
    }

    private func chunk(for fetch: Fetch, from store: inout some HubStorage) throws -> Chunk {
        let viewer = try Viewer(device, store, schema)
        let head = try store.arrival
        var rows = [RowSnapshot]()
        var size = 0
        func add(_ name: RowName) throws {
            guard try viewer.sees(name, in: store), let row = try store.snapshot(of: name) else { return }
            let seen = viewer.visible(row)
            size += seen.approximateBytes
            rows.append(seen)
        }
        var next: Fetch.Position?
        switch fetch.position {
        case .rows(let after):
            let names = try store.rowNames(after: after, limit: limits.chunkRows)
            for (place, name) in names where size < Limits.batchBytes {
                try add(name)
                next = .rows(after: place)
            }
            if names.count < limits.chunkRows, next == names.last.map({ .rows(after: $0.place) }) { next = nil }
        case .changes(let after):
            var upTo = after
            var names: [RowID: RowName] = [:]
            for entry in try store.log(after: after, byteLimit: Limits.batchBytes, countLimit: limits.chunkRows) {
                for name in HubSession.rows(of: entry) { names[name.row] = name }
                upTo = entry.arrival
            }
            for name in names.values.sorted(by: { $0.row < $1.row }) { try add(name) }
            next = upTo < head ? .changes(after: upTo) : nil
        }
        return Chunk(
            epoch: try store.epoch, position: fetch.position, head: head, next: next,
            rows: rows.isEmpty ? [] : RowSnapshot.encode(rows))
    }

    private func history(for recall: Recall, from store: some HubStorage) throws -> Recalled {
        let viewer = try Viewer(device, store, schema)
        let upTo = try min(recall.upTo, store.arrival)
        var entries = [Recalled.Entry]()
        var last = upTo
        let log =
            try recall.rows.isEmpty
            ? store.log(after: recall.after, byteLimit: Limits.batchBytes, countLimit: limits.recallCount)
            : store.log(of: recall.rows, after: recall.after, byteLimit: Limits.batchBytes, countLimit: limits.recallCount)
        for entry in log where entry.arrival <= upTo {
            guard case .accepted(let bytes) = entry.outcome,
                let seen = try viewer.visible(bytes, apartFrom: [:], in: store)
            else { continue }
            entries.append(Recalled.Entry(entry.arrival, seen))
        }
        // The log of some rows ends where they end, but only if it was not cut.
        if let end = log.last?.arrival, end < upTo, recall.rows.isEmpty || log.count == limits.recallCount { last = end }
        return Recalled(epoch: try store.epoch, upTo: last, entries: entries)
    }
}

extension Transaction {
    /// The rows that it writes.
    var rowNames: [RowName] { parts.map { RowName($0.row.id(in: id), $0.entity) } }
}

extension RowSnapshot {
    /// About how many bytes it takes in a message.
    fileprivate var approximateBytes: Int {
        cells.reduce(20) { sum, cell in
            let marks = (cell.early.count + cell.refusals.count) * 32
            let edits = cell.events.reduce(0) { $0 + 24 + $1.edits.reduce(0) { $0 + $1.inserted.utf8.count + 4 } }
            return sum + 4 + cell.key.element.count + marks + edits + cell.heads.reduce(0) { $0 + 4 + $1.value.approximateBytes }
        }
    }
}

extension Value {
    fileprivate var approximateBytes: Int {
        switch self {
        case .text(let text): text.utf8.count
        case .bytes(let bytes): bytes.count
        default: 8
        }
    }
}
