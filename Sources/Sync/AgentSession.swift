import CRDT

/// Some of what is pending, sealed, in order.
public struct SealedBatch: Sendable, Hashable {
    public var transactions: [[UInt8]]
    /// Where the last one stands in the outbox; where the batch was to begin, if there is none.
    public var lastPlace: Int64
    /// Whether nothing is left after it.
    public var isLast: Bool

    public init(_ transactions: [[UInt8]], lastPlace: Int64, isLast: Bool) {
        self.transactions = transactions
        self.lastPlace = lastPlace
        self.isLast = isLast
    }
}

/// One sync of an agent with its hub, as a value: events in, actions out, the clock handed in.
///
/// The order is: hello, push until nothing is left, pull until the hub's head is reached, recall what is missing of the history.
/// The last push and the first pull go together, and who greeted the hub a moment ago leaves the hello out: the usual sync is one
/// message and its answer. Whatever breaks in between, the next session starts anew and nothing is lost: pushing twice is harmless, and
/// each page is stored whole. Where the hub was restored, the agent also pushes what the hub may have forgotten, and takes all rows
/// afresh.
public struct AgentSession: Sendable {
    /// What the agent's store knows when the session starts.
    public struct Knowledge: Sendable, Hashable {
        public var site: SiteID
        /// The running number of the last transaction that it has written.
        public var written: UInt64
        /// Nil before the first sync.
        public var workspace: WorkspaceID?
        public var epoch: UInt64
        public var cursor: ArrivalNumber
        public var view: ArrivalNumber
        public var staging: Staging?
        public var historyGap: HistoryGap?
        /// What is pending and came by bundle: the hub may have it by another way.
        public var brought: [TransactionID]
        /// Whether the hub was greeted a moment ago: it is of this workspace and epoch, and the clock is as it was.
        public var hasGreeted: Bool

        public init(
            site: SiteID, written: UInt64 = 0, workspace: WorkspaceID?, epoch: UInt64, cursor: ArrivalNumber,
            view: ArrivalNumber = 0,
            staging: Staging? = nil, historyGap: HistoryGap? = nil, brought: [TransactionID] = [], hasGreeted: Bool = false
        ) {
            self.site = site
            self.written = written
            self.workspace = workspace
            self.epoch = epoch
            self.cursor = cursor
            self.view = view
            self.staging = staging
            self.historyGap = historyGap
            self.brought = brought
            self.hasGreeted = hasGreeted
        }
    }

    public enum Event: Sendable {
        case received(Message)
        /// The answer to `.sealPending`.
        case sealed(SealedBatch)
        /// The answer to `.listKept`: the sealed bytes of what this agent keeps, and of what the hub refused.
        case kept([[UInt8]], refused: [Withdrawn])
        /// The answer to `.storePage`, `.stage` and `.storeHistory`: the gap that is left in the history, and what is pending and came by
        /// bundle, for a page may let more of that be shown.
        case stored(HistoryGap?, brought: [TransactionID] = [])
    }

    public enum Action: Sendable, Hashable {
        case send(Message)
        /// Remember the hub's workspace and epoch, and the person.
        case adopt(Welcome)
        /// Seal pending transactions after a place in the outbox, correcting the stamps of those not sealed yet by the offset, and
        /// give about `batchBytes` of them.
        case sealPending(afterPlace: Int64, clockOffset: Int64)
        case storePage(Page)
        /// Give what this agent keeps because it is in no backup of the hub yet, and its drafts: the hub may have forgotten both.
        case listKept
        /// Keep rows until a page takes them over; throw away what lay ready before if this is the first chunk.
        case stage(Chunk, Staging, isFirst: Bool)
        case storeHistory(Recalled)
        /// The session is over.
        case finish(Result)
    }

    /// What a session did.
    public struct Result: Sendable, Hashable {
        public var pushed = 0
        public var pulled = 0
        public var refused = 0
        public var head: ArrivalNumber = 0
        /// Whether all rows were taken anew from the hub.
        public var startedAfresh = false
        /// How far the hub's clock is ahead of this one, in milliseconds.
        public var clockOffset: Int64 = 0
    }

    private enum State: Sendable, Equatable {
        case idle
        case awaitingWelcome(sentAt: Int64)
        case listingKept
        case awaitingKeptVerdicts
        case sealing
        case awaitingVerdicts(lastPlace: Int64)
        case awaitingPage
        case storing(Page)
        case awaitingChunk(Fetch.Position)
        case staging(Staging)
        case awaitingHistory(HistoryGap)
        case storingHistory
        case finished
    }

    /// How often the rows that change while others are fetched are fetched again: each round is shorter than the last one.
    private static let roundsMax = 50

    private var state = State.idle
    private var knowledge: Knowledge
    private var offset: Int64 = 0
    private var listed: [TransactionID] = []
    private var kept: ArraySlice<[UInt8]> = []
    private var withdrawn: ArraySlice<Withdrawn> = []
    private var drafts: Set<TransactionID> = []
    /// The hub's epoch, as it said in its welcome.
    private var epoch: UInt64 = 0
    private var isRestarting = false
    private var rounds = 0
    private var result = Result()

    public init(_ knowledge: Knowledge) {
        self.knowledge = knowledge
        listed = knowledge.brought
    }

    /// Checks, in the write in which a page is stored, that the hub was asked about all that it may have got of what is pending here.
    ///
    /// What was given away by bundle, or came by one, while rows were on their way may be in those rows already, and the page would not say
    /// so.
    ///
    /// - Parameter sealed: What is pending and sealed.
    /// - Throws: `SyncError` with `.overtaken`: the next session asks.
    public func check(_ page: Page, sealed: @autoclosure () throws -> [TransactionID]) throws {
        guard page.isFresh, !(try sealed().allSatisfy(Set(listed).contains)) else { return }
        throw SyncError(.overtaken, "The hub may have what this laptop was about to send; sync again.")
    }

    /// - Parameter now: milliseconds since 1970 by the agent's clock.
    public mutating func start(now: Int64) -> [Action] {
        precondition(state == .idle, "a session starts once")
        if knowledge.hasGreeted, knowledge.workspace != nil, knowledge.epoch != 0 {
            epoch = knowledge.epoch
            state = .sealing
            return [.sealPending(afterPlace: 0, clockOffset: 0)]
        }
        state = .awaitingWelcome(sentAt: now)
        return [
            .send(
                .hello(
                    Hello(
                        site: knowledge.site, epoch: knowledge.epoch, cursor: knowledge.cursor, clock: now,
                        written: knowledge.written)))
        ]
    }

    /// - Throws: `SyncError` when the session cannot go on; it must then be given up, and the next one started later.
    public mutating func handle(_ event: Event, now: Int64) throws(SyncError) -> [Action] {
        if case .received(.refusal(let refusal)) = event {
            // The next session greets it, and learns what has happened to it.
            if refusal.code == .otherEpoch || refusal.code == .badCursor && knowledge.hasGreeted {
                throw SyncError(.overtaken, refusal.message)
            }
            if refusal.code == .olderCopy { throw SyncError(.olderCopy, refusal.message) }
            throw SyncError(.refused, "The hub refused: \(refusal.message)")
        }
        switch (state, event) {
        case (.awaitingWelcome(let sentAt), .received(.welcome(let welcome))):
            return try handle(welcome, sentAt: sentAt, now: now)
        case (.listingKept, .kept(let transactions, let refused)):
            drafts = Set(refused.compactMap { Transaction.id(inEncoded: $0.transaction) })
            // The drafts as well: the hub may have got one once more, and judged otherwise.
            listed += transactions.compactMap { Transaction.id(inEncoded: $0) } + drafts.sorted()
            kept = transactions[...]
            withdrawn = refused[...]
            return pushKept()
        case (.awaitingKeptVerdicts, .received(.pushed)):
            return pushKept()
        case (.sealing, .sealed(let batch)):
            guard !batch.transactions.isEmpty else { return pull() }
            listed += batch.transactions.compactMap { Transaction.id(inEncoded: $0) }
            result.pushed += batch.transactions.count
            if batch.isLast, let pull = nextPull() {
                state = .awaitingPage
                return [.send(.exchange(batch.transactions, pull))]
            }
            state = .awaitingVerdicts(lastPlace: batch.lastPlace)
            return [.send(.push(batch.transactions))]
        case (.awaitingVerdicts(let lastPlace), .received(.pushed)):
            // The verdicts are news only: what counts comes with the pages, at its place in the order of arrival.
            state = .sealing
            return [.sealPending(afterPlace: lastPlace, clockOffset: offset)]
        case (.awaitingPage, .received(.page(let page))):
            return try handle(page)
        case (.storing(let page), .stored(let gap, let brought)):
            knowledge.historyGap = gap
            let shown = Set(brought).subtracting(knowledge.brought).sorted()
            knowledge.brought += shown
            listed += shown
            // What came by bundle, and waited for this page, may be at the hub already.
            return stored(page, asksAgain: !shown.isEmpty)
        case (.awaitingChunk(let position), .received(.chunk(let chunk))):
            return try handle(chunk, at: position)
        case (.staging(let staging), .stored):
            knowledge.staging = staging
            return staging.isComplete ? pull() : fetch(staging.next)
        case (.awaitingHistory(let gap), .received(.recalled(let recalled))):
            guard recalled.epoch == epoch, recalled.upTo > gap.after, recalled.upTo <= gap.upTo,
                recalled.entries.first.map({ $0.arrival > gap.after }) ?? true
            else { throw AgentSession.unexpected }
            state = .storingHistory
            return [.storeHistory(recalled)]
        case (.storingHistory, .stored(let gap, _)):
            return recall(gap)
        default:
            throw SyncError(.unexpectedMessage, "The hub answered something that was not asked.")
        }
    }

    private static let unexpected = SyncError(
        .unexpectedMessage, "The hub's answer does not continue what this laptop has.")

    private mutating func handle(_ welcome: Welcome, sentAt: Int64, now: Int64) throws(SyncError) -> [Action] {
        if let workspace = knowledge.workspace, workspace != welcome.workspace {
            throw SyncError(.otherWorkspace, "The hub holds another workspace than this laptop; check the hub's address.")
        }
        // Anything else is no time that a clock can show, and the subtraction below must not overflow.
        guard (0..<1 << 48).contains(welcome.clock) else {
            throw SyncError(.badMessage, "The hub's clock is out of range; have whoever runs the hub set it.")
        }
        offset = welcome.clock - (sentAt + (now - sentAt) / 2)
        if abs(offset) < Limits.clockToleranceMilliseconds { offset = 0 }
        result.clockOffset = offset
        epoch = welcome.epoch
        isRestarting = knowledge.epoch != 0 && (knowledge.epoch != epoch || welcome.head < knowledge.cursor)
        guard isRestarting else {
            state = .sealing
            return [.adopt(welcome), .sealPending(afterPlace: 0, clockOffset: offset)]
        }
        // The new epoch is adopted together with the hub's rows: until then what is here belongs to the old one.
        if knowledge.staging?.epoch != epoch { knowledge.staging = nil }
        state = .listingKept
        return [.listKept]
    }

    /// Says what the hub may have forgotten, a batch at a time: first what it had refused, on which nothing may wait, then what it had
    /// accepted; and then pushes what is pending.
    private mutating func pushKept() -> [Action] {
        state = .awaitingKeptVerdicts
        if !withdrawn.isEmpty { return [.send(.withdraw(AgentSession.batch(of: &withdrawn) { $0.transaction.count }))] }
        if !kept.isEmpty { return [.send(.push(AgentSession.batch(of: &kept) { $0.count }))] }
        state = .sealing
        return [.sealPending(afterPlace: 0, clockOffset: offset)]
    }

    /// Takes as many as fit into one message, at least one.
    private static func batch<T>(of all: inout ArraySlice<T>, bytes: (T) -> Int) -> [T] {
        var size = 0
        let fitting = all.prefix { each in
            size += bytes(each)
            return size <= Limits.batchBytes
        }.prefix(Limits.batchCount)
        let batch = fitting.isEmpty ? all.prefix(1) : fitting
        all = all.dropFirst(batch.count)
        return Array(batch)
    }

    private mutating func pull() -> [Action] {
        guard let pull = nextPull() else { return knowledge.staging.map { fetch($0.next) } ?? fetch(.rows(after: 0)) }
        state = .awaitingPage
        return [.send(.pull(pull))]
    }

    /// The rows that lie ready; nil if there are none, or not all yet.
    private var staged: Staged? {
        guard let staging = knowledge.staging, staging.epoch == epoch, staging.isComplete,
            case .changes(let arrival) = staging.next
        else { return nil }
        return Staged(from: staging.from, upTo: arrival)
    }

    /// Nil while rows are being fetched.
    private func nextPull() -> Pull? {
        if knowledge.staging?.epoch == epoch, staged == nil { return nil }
        return Pull(
            epoch: epoch, after: isRestarting ? 0 : knowledge.cursor, view: isRestarting ? 0 : knowledge.view,
            isFresh: isRestarting, staged: staged, pending: Array(listed.prefix(Limits.pendingCount)))
    }

    private mutating func handle(_ page: Page) throws(SyncError) -> [Action] {
        guard page.epoch == epoch, page.after == (isRestarting ? 0 : knowledge.cursor), page.after <= page.upTo,
            page.upTo <= page.head
        else { throw AgentSession.unexpected }
        switch page.missing {
        case .nothing:
            // A page that was made before the rows that lie ready is an answer to something else.
            guard page.upTo > page.after || page.upTo == page.head, page.isFresh || !isRestarting,
                !page.isFresh || staged.map({ $0.upTo <= page.upTo }) ?? false
            else { throw AgentSession.unexpected }
            state = .storing(page)
            return [.storePage(page)]
        case .rows:
            knowledge.staging = nil
            return try fetchAgain(.rows(after: 0))
        case .changes:
            guard let staging = knowledge.staging else { throw AgentSession.unexpected }
            return try fetchAgain(staging.next)
        }
    }

    private mutating func fetchAgain(_ position: Fetch.Position) throws(SyncError) -> [Action] {
        rounds += 1
        guard rounds <= AgentSession.roundsMax else {
            throw SyncError(.unexpectedMessage, "The hub's rows change faster than they can be fetched; try again later.")
        }
        return fetch(position)
    }

    private mutating func fetch(_ position: Fetch.Position) -> [Action] {
        state = .awaitingChunk(position)
        return [.send(.fetch(Fetch(epoch: epoch, position: position)))]
    }

    private mutating func handle(_ chunk: Chunk, at position: Fetch.Position) throws(SyncError) -> [Action] {
        guard chunk.epoch == epoch, chunk.position == position else { throw AgentSession.unexpected }
        let from = knowledge.staging?.from ?? chunk.head
        let staging: Staging
        switch (position, chunk.next) {
        case (.rows(let place), .rows(let next)?):
            guard next > place else { throw AgentSession.unexpected }
            staging = Staging(epoch: epoch, from: from, next: .rows(after: next), isComplete: false)
        case (.rows, nil):
            // What changed in rows that were read before others were read.
            staging = Staging(epoch: epoch, from: from, next: .changes(after: from), isComplete: from == chunk.head)
        case (.changes(let arrival), .changes(let next)?):
            guard next > arrival else { throw AgentSession.unexpected }
            staging = Staging(epoch: epoch, from: from, next: .changes(after: next), isComplete: false)
        case (.changes, nil):
            staging = Staging(epoch: epoch, from: from, next: .changes(after: chunk.head), isComplete: true)
        default: throw AgentSession.unexpected
        }
        state = .staging(staging)
        return [.stage(chunk, staging, isFirst: knowledge.staging == nil)]
    }

    private mutating func recall(_ gap: HistoryGap?) -> [Action] {
        guard let gap else {
            state = .finished
            return [.finish(result)]
        }
        state = .awaitingHistory(gap)
        return [.send(.recall(Recall(epoch: epoch, after: gap.after, upTo: gap.upTo, rows: gap.rows)))]
    }

    private mutating func stored(_ page: Page, asksAgain: Bool) -> [Action] {
        var settled = Set<TransactionID>()
        for item in page.items + page.settled {
            switch item {
            case .transaction: result.pulled += 1
            case .accepted(_, let id): settled.insert(id)
            case .void(_, let id, _, _):
                if listed.contains(id), !knowledge.brought.contains(id), !drafts.contains(id) { result.refused += 1 }
                settled.insert(id)
            }
        }
        if page.isFresh {
            isRestarting = false
            result.startedAfresh = true
        }
        listed.removeAll { settled.contains($0) }
        knowledge.cursor = page.upTo
        knowledge.view = max(knowledge.view, page.view)
        knowledge.staging = nil
        result.head = page.head
        return page.upTo < page.head || page.view < page.upTo || asksAgain ? pull() : recall(knowledge.historyGap)
    }
}
