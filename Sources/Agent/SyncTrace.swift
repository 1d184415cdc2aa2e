import CRDT
import CommandSocket
import Foundation
import Sync
import Synchronization

/// One message between this laptop and its hub, as it went by: what it was, how large, and what it held. Never what rows say.
public struct TraceEntry: Codable, Sendable, Hashable {
    /// From 1 since the process began.
    public var number: Int
    /// By the laptop's clock, in milliseconds since 1970.
    public var time: Int64
    /// `sent`, `received`, or `failed` for an answer that never came.
    public var direction: String
    /// The message by its name in Protocol/messages.md; of a failed one, that of the message which was not answered.
    public var message: String
    /// As it is, and as it went over the network; nil for what failed.
    public var bytes: Int?
    public var wireBytes: Int?
    /// From sending to this, its answer.
    public var milliseconds: Int64?
    /// Transactions, and the rows that they change; or rows that come whole.
    public var transactions: Int?
    public var rows: Int?
    /// Of what this laptop had sent: by verdict, or by the fates that a page tells.
    public var accepted: Int?
    public var refused: Int?
    public var waiting: Int?
    /// Rows that this laptop may no longer see.
    public var leaving: Int?
    /// Pending transactions that are asked about.
    public var pending: Int?
    /// A stretch of the hub's order of arrival, and the newest number there.
    public var after: UInt64?
    public var upTo: UInt64?
    public var head: UInt64?
    /// How far the hub's clock is ahead, in milliseconds, as far as a welcome tells.
    public var clockAhead: Int64?
    /// Whether more of the same is to be asked for.
    public var hasMore: Bool?
    /// Whether all rows are taken anew.
    public var isFresh: Bool?
    /// Why the hub refused, or what failed: for people.
    public var reason: String?

    fileprivate init(_ direction: String, _ message: String, at time: Int64) {
        (number, self.time, self.direction, self.message) = (0, time, direction, message)
    }
}

/// What went by between this laptop and its hub, the newest part of it.
public struct TraceResult: Codable, Sendable {
    /// Oldest first.
    public var entries: [TraceEntry]
    /// The number of the newest entry, to ask for what comes after it.
    public var last: Int
    /// How many came after the number that was asked for, and are forgotten.
    public var missed: Int
}

/// Remembers what went by lately, so that it can be looked at while it goes by and when something has gone wrong.
final class SyncTrace: Sendable {
    /// At most so many are remembered: those of several long syncs, and less than half a megabyte.
    private static let limit = 1_000

    private struct State {
        var entries: [TraceEntry] = []
        var last = 0
        var watchers: [Int: AsyncStream<Void>.Continuation] = [:]
        var nextWatcher = 0
    }

    private let state = Mutex(State())

    func add(_ entry: TraceEntry) {
        state.withLock { state in
            state.last += 1
            var entry = entry
            entry.number = state.last
            state.entries.append(entry)
            // By halves, so that not every entry moves all others.
            if state.entries.count > SyncTrace.limit { state.entries.removeFirst(SyncTrace.limit / 2) }
            for watcher in state.watchers.values { watcher.finish() }
            state.watchers = [:]
        }
    }

    func entries(after number: Int) -> TraceResult {
        state.withLock { state in
            let entries = state.entries.filter { $0.number > number }
            return TraceResult(entries: entries, last: state.last, missed: max(0, state.last - number - entries.count))
        }
    }

    /// Waits for something newer, but not longer than `limit`.
    func wait(after number: Int, atMost limit: Duration) async {
        let (news, source) = AsyncStream<Void>.makeStream()
        let watcher: Int? = state.withLock { state in
            guard state.last <= number else { return nil }
            state.nextWatcher += 1
            state.watchers[state.nextWatcher] = source
            return state.nextWatcher
        }
        guard let watcher else { return }
        let alarm = Task {
            try await Task.sleep(for: limit)
            source.finish()
        }
        for await _ in news {}
        alarm.cancel()
        state.withLock { state in state.watchers[watcher] = nil }
    }
}

extension Agent {
    /// What went by after a number; all that is remembered if there is none.
    ///
    /// - Parameter waits: Whether to wait some seconds for something newer if there is nothing.
    func trace(after number: Int?, waits: Bool) async -> TraceResult {
        let number = number ?? 0
        if waits { await tracing.wait(after: number, atMost: .seconds(5)) }
        return tracing.entries(after: number)
    }

    /// Syncs where the store's owner is, and tells of each message as it goes by.
    ///
    /// What another sync of a running agent exchanges meanwhile is told, too: it is the same store's.
    public static func sync(
        _ service: any CommandService, progress: @escaping @Sendable (CommandProgress) -> Void = { _ in },
        tell: @escaping @Sendable (TraceEntry) -> Void
    ) async throws(CommandFailure) -> SyncResult {
        let start = try await ask(service, .trace(), for: TraceResult.self).result.last
        let follower = Task {
            var last = start
            while !Task.isCancelled,
                let news = try? await ask(service, .trace(after: last, waits: true), for: TraceResult.self).result
            {
                for entry in news.entries { tell(entry) }
                last = news.last
            }
            return last
        }
        func end() async throws(CommandFailure) {
            follower.cancel()
            let last = await follower.value
            for entry in try await ask(service, .trace(after: last), for: TraceResult.self).result.entries { tell(entry) }
        }
        let result: SyncResult
        do throws(CommandFailure) {
            result = try await ask(service, .sync, for: SyncResult.self, progress: progress).result
        } catch {
            // Why it failed is what one looks at a trace for.
            try? await end()
            throw error
        }
        try await end()
        return result
    }
}

extension TraceEntry {
    /// - Parameters:
    ///   - isAnswer: Whether it came from the hub.
    ///   - sent: When the message that it answers was sent, to tell the way of the hub's clock.
    init(_ message: Message, isAnswer: Bool, at time: Int64, sent: Int64? = nil, bytes: Int, wireBytes: Int) {
        self.init(isAnswer ? "received" : "sent", message.name, at: time)
        self.bytes = bytes
        self.wireBytes = wireBytes
        if let sent { milliseconds = time - sent }
        switch message {
        case .hello(let hello): after = hello.cursor
        case .welcome(let welcome):
            head = welcome.head
            if let sent { clockAhead = welcome.clock - (sent + (time - sent) / 2) }
        case .push(let transactions): count(transactions)
        case .withdraw(let refused): count(refused.map(\.transaction))
        case .exchange(let transactions, let pull):
            count(transactions)
            describe(pull)
        case .pull(let pull): describe(pull)
        case .pushed(let verdicts):
            for verdict in verdicts {
                switch verdict.fate {
                case .accepted: accepted = (accepted ?? 0) + 1
                case .void: refused = (refused ?? 0) + 1
                case .pending, .waiting: waiting = (waiting ?? 0) + 1
                }
            }
        case .page(let page): describe(page)
        case .fetch(let fetch): if case .changes(let arrival) = fetch.position { after = arrival }
        case .chunk(let chunk):
            rows = (try? RowSnapshot.decode(chunk.rows))?.count
            head = chunk.head
            hasMore = chunk.next != nil
        case .recall(let recall):
            (after, upTo) = (recall.after, recall.upTo)
            if !recall.rows.isEmpty { rows = recall.rows.count }
        case .recalled(let recalled):
            upTo = recalled.upTo
            count(recalled.entries.map(\.transaction))
        case .refusal(let refusal): reason = refusal.message
        case .relay, .certify, .certified: break
        }
    }

    /// A message that was not answered.
    static func failed(_ message: Message, _ failure: CommandFailure, at time: Int64, sent: Int64) -> TraceEntry {
        var entry = TraceEntry("failed", message.name, at: time)
        entry.milliseconds = time - sent
        entry.reason = failure.message
        return entry
    }

    private mutating func describe(_ pull: Pull) {
        after = pull.after
        if !pull.pending.isEmpty { pending = pull.pending.count }
        if pull.isFresh { isFresh = true }
    }

    private mutating func describe(_ page: Page) {
        (after, upTo, head) = (page.after, page.upTo, page.head)
        if page.isFresh { isFresh = true }
        hasMore = page.missing != .nothing || page.upTo < page.head
        var others = [[UInt8]]()
        for item in page.items + page.settled {
            switch item {
            case .transaction(_, let bytes): others.append(bytes)
            case .accepted: accepted = (accepted ?? 0) + 1
            case .void: refused = (refused ?? 0) + 1
            }
        }
        count(others)
        if !page.entering.isEmpty { rows = (rows ?? 0) + page.entering.count }
        if !page.leaving.isEmpty { leaving = page.leaving.count }
    }

    private mutating func count(_ encoded: [[UInt8]]) {
        transactions = encoded.count
        rows = Agent.rows(in: encoded).count
    }
}

extension Agent {
    /// The rows that transactions write to, as far as this version can read them.
    static func rows(in encoded: [[UInt8]]) -> Set<RowID> {
        var rows = Set<RowID>()
        for case let transaction? in encoded.map({ try? Transaction(encoded: $0) }) {
            for part in transaction.parts { rows.insert(part.row.id(in: transaction.id)) }
        }
        return rows
    }
}

extension Message {
    /// What it is called in Protocol/messages.md.
    fileprivate var name: String {
        switch self {
        case .hello: "hello"
        case .welcome: "welcome"
        case .push: "push"
        case .pushed: "pushed"
        case .withdraw: "withdraw"
        case .exchange: "exchange"
        case .pull: "pull"
        case .page: "page"
        case .fetch: "fetch"
        case .chunk: "chunk"
        case .recall: "recall"
        case .recalled: "recalled"
        case .refusal: "refusal"
        case .relay: "relay"
        case .certify: "certify"
        case .certified: "certified"
        }
    }
}
