import CRDT

/// One sync of an agent with its hub, as a value: events in, actions out, the clock handed in.
///
/// The order is: hello, push until nothing is left, pull until the hub's head is reached. Whatever breaks in between, the next
/// session starts anew and nothing is lost: pushing twice is harmless, and each page is stored whole.
public struct AgentSession: Sendable {
    /// What the agent's store knows when the session starts.
    public struct Knowledge: Sendable, Hashable {
        public var site: SiteID
        /// Nil before the first sync.
        public var workspace: WorkspaceID?
        public var epoch: UInt64
        public var cursor: ArrivalNumber

        public init(site: SiteID, workspace: WorkspaceID?, epoch: UInt64, cursor: ArrivalNumber) {
            self.site = site
            self.workspace = workspace
            self.epoch = epoch
            self.cursor = cursor
        }
    }

    public enum Event: Sendable {
        case received(Message)
        /// The answer to `.sealPending`: sealed transactions in order; empty if there are none after that place.
        case sealed([[UInt8]], lastPlace: Int64)
        /// The answer to `.storePage`.
        case stored
    }

    public enum Action: Sendable, Hashable {
        case send(Message)
        /// Remember the hub's workspace and epoch, and the person.
        case adopt(Welcome)
        /// Seal pending transactions after a place in the outbox, correcting the stamps of those not sealed yet by the offset, and
        /// give about `batchBytes` of them.
        case sealPending(afterPlace: Int64, clockOffset: Int64)
        case storePage(Page)
        /// The session is over.
        case finish(Result)
    }

    /// What a session did.
    public struct Result: Sendable, Hashable {
        public var pushed = 0
        public var pulled = 0
        public var refused = 0
        public var head: ArrivalNumber = 0
        /// How far the hub's clock is ahead of this one, in milliseconds.
        public var clockOffset: Int64 = 0
    }

    private enum State: Sendable, Equatable {
        case idle
        case awaitingWelcome(sentAt: Int64)
        case sealing
        case awaitingVerdicts(lastPlace: Int64)
        case awaitingPage
        case storing(Page)
        case finished
    }

    private var state = State.idle
    private var knowledge: Knowledge
    private var offset: Int64 = 0
    private var listed: [TransactionID] = []
    private var result = Result()

    public init(_ knowledge: Knowledge) { self.knowledge = knowledge }

    /// - Parameter now: milliseconds since 1970 by the agent's clock.
    public mutating func start(now: Int64) -> [Action] {
        precondition(state == .idle, "a session starts once")
        state = .awaitingWelcome(sentAt: now)
        return [
            .send(.hello(Hello(site: knowledge.site, epoch: knowledge.epoch, cursor: knowledge.cursor, clock: now)))
        ]
    }

    /// - Throws: `SyncError` when the session cannot go on; it must then be given up, and the next one started later.
    public mutating func handle(_ event: Event, now: Int64) throws(SyncError) -> [Action] {
        if case .received(.refusal(let refusal)) = event { throw SyncError(.refused, "The hub refused: \(refusal.message)") }
        switch (state, event) {
        case (.awaitingWelcome(let sentAt), .received(.welcome(let welcome))):
            return try handle(welcome, sentAt: sentAt, now: now)
        case (.sealing, .sealed(let transactions, let lastPlace)):
            guard !transactions.isEmpty else { return pull() }
            listed += transactions.compactMap { Transaction.id(inEncoded: $0) }
            result.pushed += transactions.count
            state = .awaitingVerdicts(lastPlace: lastPlace)
            return [.send(.push(transactions))]
        case (.awaitingVerdicts(let lastPlace), .received(.pushed)):
            // The verdicts are news only: what counts comes with the pages, at its place in the order of arrival.
            state = .sealing
            return [.sealPending(afterPlace: lastPlace, clockOffset: offset)]
        case (.awaitingPage, .received(.page(let page))):
            guard page.after == knowledge.cursor, page.after <= page.upTo, page.upTo <= page.head,
                page.upTo > page.after || page.upTo == page.head
            else {
                throw SyncError(.unexpectedMessage, "The hub's answer does not continue what this laptop has.")
            }
            state = .storing(page)
            return [.storePage(page)]
        case (.storing(let page), .stored):
            return stored(page)
        default:
            throw SyncError(.unexpectedMessage, "The hub answered something that was not asked.")
        }
    }

    private mutating func handle(_ welcome: Welcome, sentAt: Int64, now: Int64) throws(SyncError) -> [Action] {
        if let workspace = knowledge.workspace, workspace != welcome.workspace {
            throw SyncError(.otherWorkspace, "The hub holds another workspace than this laptop; check the hub's address.")
        }
        guard knowledge.epoch == 0 || knowledge.epoch == welcome.epoch, welcome.head >= knowledge.cursor else {
            throw SyncError(
                .hubRestored,
                "The hub was restored from a backup. Nothing is lost here; starting afresh from a restored hub is not supported yet."
            )
        }
        // Anything else is no time that a clock can show, and the subtraction below must not overflow.
        guard (0..<1 << 48).contains(welcome.clock) else {
            throw SyncError(.badMessage, "The hub's clock is out of range; have whoever runs the hub set it.")
        }
        offset = welcome.clock - (sentAt + (now - sentAt) / 2)
        if abs(offset) < Limits.clockToleranceMilliseconds { offset = 0 }
        result.clockOffset = offset
        state = .sealing
        return [.adopt(welcome), .sealPending(afterPlace: 0, clockOffset: offset)]
    }

    private mutating func pull() -> [Action] {
        state = .awaitingPage
        return [.send(.pull(Pull(after: knowledge.cursor, pending: Array(listed.prefix(Limits.pendingCount)))))]
    }

    private mutating func stored(_ page: Page) -> [Action] {
        var settled = Set<TransactionID>()
        for item in page.items {
            switch item {
            case .transaction: result.pulled += 1
            case .accepted(_, let id): settled.insert(id)
            case .void(_, let id, _, _):
                if listed.contains(id) { result.refused += 1 }
                settled.insert(id)
            }
        }
        listed.removeAll { settled.contains($0) }
        knowledge.cursor = page.upTo
        if page.upTo < page.head { return pull() }
        state = .finished
        result.head = page.head
        return [.finish(result)]
    }
}
