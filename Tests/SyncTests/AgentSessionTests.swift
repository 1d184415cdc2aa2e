import CRDT
import Sync
import Testing

@Suite("The agent's session")
struct AgentSessionTests {
    private let workspace = WorkspaceID(high: 8, low: 8)
    private let noon: Int64 = 1_795_000_000_000

    private func session(epoch: UInt64 = 1, cursor: ArrivalNumber = 4, workspace: WorkspaceID? = WorkspaceID(high: 8, low: 8))
        -> AgentSession
    {
        AgentSession(.init(site: SiteID(low: 1), workspace: workspace, epoch: epoch, cursor: cursor))
    }

    private let nothingToPush = AgentSession.Event.sealed(SealedBatch([], lastPlace: 0, isLast: true))

    private func welcome(epoch: UInt64 = 1, head: ArrivalNumber = 9, clock: Int64 = 1_795_000_000_000) -> AgentSession.Event {
        .received(
            .welcome(
                Welcome(
                    workspace: workspace, epoch: epoch, head: head, safe: 0, clock: clock, author: AuthorID(high: 0, low: 1))))
    }

    private func page(_ after: ArrivalNumber, _ upTo: ArrivalNumber, head: ArrivalNumber = 9, _ items: Page.Item...) -> Page {
        Page(epoch: 1, after: after, upTo: upTo, head: head, safe: 0, view: upTo, items: items)
    }

    @Test func fromHelloToTheEnd() throws {
        let own = transaction(1, name("one"))
        let other = transaction(2, name("two"))
        var session = session()
        #expect(
            session.start(now: noon) == [.send(.hello(Hello(site: SiteID(low: 1), epoch: 1, cursor: 4, clock: noon)))])
        // Five seconds ahead, measured in the middle of a round trip of two.
        let greeting = Welcome(
            workspace: workspace, epoch: 1, head: 9, safe: 0, clock: noon + 6_000, author: AuthorID(high: 0, low: 1))
        #expect(
            try session.handle(.received(.welcome(greeting)), now: noon + 2_000) == [
                .adopt(greeting), .sealPending(afterPlace: 0, clockOffset: 5_000),
            ])
        let batch = SealedBatch([own.encoded], lastPlace: 7, isLast: false)
        #expect(try session.handle(.sealed(batch), now: noon) == [.send(.push([own.encoded]))])
        #expect(
            try session.handle(.received(.pushed([Verdict(id: own.id, fate: .accepted(6))])), now: noon) == [
                .sealPending(afterPlace: 7, clockOffset: 5_000)
            ])
        // The last of them goes together with the first pull.
        #expect(
            try session.handle(.sealed(SealedBatch([other.encoded], lastPlace: 8, isLast: true)), now: noon) == [
                .send(.exchange([other.encoded], Pull(epoch: 1, after: 4, view: 0, pending: [own.id, other.id])))
            ])
        let first = page(4, 6, .transaction(5, []), .accepted(6, own.id))
        #expect(try session.handle(.received(.page(first)), now: noon) == [.storePage(first)])
        // What the first page settled is not asked for again.
        #expect(
            try session.handle(.stored(nil), now: noon) == [.send(.pull(Pull(epoch: 1, after: 6, view: 6, pending: [other.id])))])
        let last = page(6, 9, .void(7, other.id, .permission, []), .void(9, TransactionID(high: 3, low: 3), .damaged, []))
        #expect(try session.handle(.received(.page(last)), now: noon) == [.storePage(last)])
        let end = try session.handle(.stored(nil), now: noon)
        guard end.count == 1, case .finish(let result) = end[0] else {
            return #expect(Bool(false), "the session goes on: \(end)")
        }
        #expect(result.pushed == 2 && result.pulled == 1 && result.refused == 1)
        #expect(result.head == 9 && result.clockOffset == 5_000)
        #expect(code { _ = try session.handle(.stored(nil), now: noon) } == "unexpectedMessage")
    }

    /// What came by bundle, and can be shown only now, may be at the hub already: it is asked in the same session.
    @Test func whatAPageShowsIsAskedForAtOnce() throws {
        var session = session()
        _ = session.start(now: noon)
        _ = try session.handle(welcome(clock: noon), now: noon)
        _ = try session.handle(.sealed(SealedBatch([], lastPlace: 0, isLast: true)), now: noon)
        _ = try session.handle(.received(.page(page(4, 9))), now: noon)
        let brought = TransactionID(high: 3, low: 3)
        #expect(
            try session.handle(.stored(nil, brought: [brought]), now: noon) == [
                .send(.pull(Pull(epoch: 1, after: 9, view: 9, pending: [brought])))
            ])
        _ = try session.handle(.received(.page(page(9, 9))), now: noon)
        let end = try session.handle(.stored(nil, brought: [brought]), now: noon)
        guard case .finish = end.first else { return #expect(Bool(false), "the session goes on: \(end)") }
    }

    @Test(arguments: [(-1_999, 0), (1_999, 0), (2_000, 2_000), (-86_400_000, -86_400_000)] as [(Int64, Int64)])
    func smallOffsetsAreLeftAlone(ahead: Int64, counted: Int64) throws {
        var session = session()
        _ = session.start(now: noon)
        let actions = try session.handle(welcome(clock: noon + ahead), now: noon)
        #expect(actions.last == .sealPending(afterPlace: 0, clockOffset: counted))
    }

    @Test(arguments: [.min, -1, 1 << 48, .max] as [Int64]) func anImpossibleClockIsRefused(clock: Int64) {
        var session = session()
        _ = session.start(now: noon)
        #expect(code { _ = try session.handle(welcome(clock: clock), now: noon) } == "badMessage")
    }

    @Test func aClockThatJumpsBackDuringTheRoundTrip() throws {
        var session = session()
        _ = session.start(now: noon)
        #expect(try session.handle(welcome(), now: 0).count == 2)
    }

    @Test func anotherWorkspace() {
        var session = session(workspace: WorkspaceID(high: 1, low: 1))
        _ = session.start(now: noon)
        #expect(code { _ = try session.handle(welcome(), now: noon) } == "otherWorkspace")
    }

    /// What may be forgotten is pushed first; then all rows are fetched, with those that change meanwhile, and taken over at once.
    @Test(arguments: [(2, 9), (1, 3)] as [(UInt64, ArrivalNumber)])
    func aRestoredHub(epoch: UInt64, head: ArrivalNumber) throws {
        let kept = transaction(1, name("one"))
        var session = session()
        _ = session.start(now: noon)
        #expect(try session.handle(welcome(epoch: epoch, head: head), now: noon) == [.listKept])
        let draft = transaction(2, name("two"))
        let refused = [Withdrawn(.permission, draft.encoded)]
        #expect(try session.handle(.kept([kept.encoded], refused: refused), now: noon) == [.send(.withdraw(refused))])
        #expect(try session.handle(.received(.pushed([])), now: noon) == [.send(.push([kept.encoded]))])
        #expect(try session.handle(.received(.pushed([])), now: noon) == [.sealPending(afterPlace: 0, clockOffset: 0)])
        var pull = Pull(epoch: epoch, after: 0, view: 0, isFresh: true, pending: [kept.id, draft.id])
        #expect(try session.handle(nothingToPush, now: noon) == [.send(.pull(pull))])
        var page = Page(epoch: epoch, after: 0, upTo: 0, head: 10, safe: 0, view: 0, missing: .rows)
        #expect(
            try session.handle(.received(.page(page)), now: noon) == [
                .send(.fetch(Fetch(epoch: epoch, position: .rows(after: 0))))
            ])
        let first = Chunk(epoch: epoch, position: .rows(after: 0), head: 10, next: .rows(after: 7), rows: [])
        #expect(
            try session.handle(.received(.chunk(first)), now: noon) == [
                .stage(first, Staging(epoch: epoch, from: 10, next: .rows(after: 7), isComplete: false), isFirst: true)
            ])
        #expect(
            try session.handle(.stored(nil), now: noon) == [.send(.fetch(Fetch(epoch: epoch, position: .rows(after: 7))))])
        // An answer to what was asked before is none.
        var copy = session
        #expect(code { _ = try copy.handle(.received(.chunk(first)), now: noon) } == "unexpectedMessage")
        let second = Chunk(epoch: epoch, position: .rows(after: 7), head: 11, next: nil, rows: [])
        _ = try session.handle(.received(.chunk(second)), now: noon)
        #expect(
            try session.handle(.stored(nil), now: noon) == [.send(.fetch(Fetch(epoch: epoch, position: .changes(after: 10))))])
        let changes = Chunk(epoch: epoch, position: .changes(after: 10), head: 11, next: nil, rows: [])
        _ = try session.handle(.received(.chunk(changes)), now: noon)
        pull.staged = Staged(from: 10, upTo: 11)
        #expect(try session.handle(.stored(nil), now: noon) == [.send(.pull(pull))])
        // A page that was under way since before the rows were fetched would let what came after it count twice.
        let older = Page(epoch: epoch, after: 0, upTo: 10, head: 11, safe: 0, view: 10, isFresh: true)
        copy = session
        #expect(code { _ = try copy.handle(.received(.page(older)), now: noon) } == "unexpectedMessage")
        page = Page(
            epoch: epoch, after: 0, upTo: 11, head: 11, safe: 0, view: 11, isFresh: true, settled: [.accepted(11, kept.id)])
        #expect(try session.handle(.received(.page(page)), now: noon) == [.storePage(page)])
        // What was given away by bundle meanwhile may be in the rows; the hub was asked about what was sent or kept alone.
        try session.check(page, sealed: [kept.id])
        #expect(code { try session.check(page, sealed: [kept.id, transaction(9, name("late")).id]) } == "overtaken")
        let gap = HistoryGap(after: 0, upTo: 11)
        #expect(
            try session.handle(.stored(gap), now: noon) == [.send(.recall(Recall(epoch: epoch, after: 0, upTo: 11)))])
        let past = Recalled(epoch: epoch, upTo: 11, entries: [])
        #expect(try session.handle(.received(.recalled(past)), now: noon) == [.storeHistory(past)])
        guard case .finish(let result)? = try session.handle(.stored(nil), now: noon).first else {
            return #expect(Bool(false), "the session goes on")
        }
        #expect(result.startedAfresh && result.head == 11)
    }

    /// Who greeted the hub a moment ago needs one message and its answer; a hub that is another one by now says so, and is greeted
    /// next time.
    @Test func aSessionWithoutHello() throws {
        let own = transaction(1, name("one"))
        var session = AgentSession(
            .init(site: SiteID(low: 1), workspace: workspace, epoch: 1, cursor: 4, view: 4, hasGreeted: true))
        #expect(session.start(now: noon) == [.sealPending(afterPlace: 0, clockOffset: 0)])
        let pull = Pull(epoch: 1, after: 4, view: 4, pending: [own.id])
        #expect(
            try session.handle(.sealed(SealedBatch([own.encoded], lastPlace: 1, isLast: true)), now: noon) == [
                .send(.exchange([own.encoded], pull))
            ])
        for refusal in [Refusal.Code.otherEpoch, .badCursor] {
            var copy = session
            #expect(
                code { _ = try copy.handle(.received(.refusal(Refusal(refusal, "no"))), now: noon) } == "overtaken")
        }
        let answer = page(4, 5, head: 5, .accepted(5, own.id))
        #expect(try session.handle(.received(.page(answer)), now: noon) == [.storePage(answer)])
        guard case .finish(let result)? = try session.handle(.stored(nil), now: noon).first else {
            return #expect(Bool(false), "the session goes on")
        }
        #expect(result.pushed == 1 && result.head == 5)
    }

    @Test func theFirstMeetingTakesAnyWorkspaceAndEpoch() throws {
        var session = session(epoch: 0, cursor: 0, workspace: nil)
        _ = session.start(now: noon)
        #expect(try session.handle(welcome(epoch: 77), now: noon).count == 2)
    }

    @Test func pagesThatDoNotContinue() throws {
        for wrong in [page(3, 9), page(5, 9), page(4, 4), page(4, 10), page(4, 3, head: 3)] {
            var session = session()
            _ = session.start(now: noon)
            _ = try session.handle(welcome(), now: noon)
            _ = try session.handle(nothingToPush, now: noon)
            #expect(code { _ = try session.handle(.received(.page(wrong)), now: noon) } == "unexpectedMessage")
        }
    }

    /// In each state each event that it does not wait for is an error, and a refusal ends every state.
    @Test func whatWasNotAskedFor() throws {
        let good = page(4, 9)
        let steps: [AgentSession.Event] = [
            welcome(), .sealed(SealedBatch([transaction(1, name("a")).encoded], lastPlace: 1, isLast: false)),
            .received(.pushed([])), nothingToPush,
            .received(.page(good)), .stored(nil),
        ]
        let events: [(String, AgentSession.Event)] = [
            ("welcome", welcome()), ("sealed", nothingToPush), ("pushed", .received(.pushed([]))),
            ("page", .received(.page(good))),
            ("stored", .stored(nil)), ("hello", .received(.hello(Hello(site: SiteID(low: 1), epoch: 1, cursor: 4, clock: 0)))),
            ("push", .received(.push([]))), ("pull", .received(.pull(Pull(epoch: 1, after: 0, view: 0, pending: [])))),
        ]
        let awaited = ["welcome", "sealed", "pushed", "sealed", "page", "stored", nil]
        for state in 0...steps.count {
            var reached = session()
            _ = reached.start(now: noon)
            for step in steps.prefix(state) { _ = try reached.handle(step, now: noon) }
            for (name, event) in events where name != awaited[state] {
                var session = reached
                #expect(code { _ = try session.handle(event, now: noon) } == "unexpectedMessage", "state \(state), \(name)")
            }
            var session = reached
            #expect(code { _ = try session.handle(.received(.refusal(Refusal(.busy, "Later."))), now: noon) } == "refused")
        }
        var idle = session()
        #expect(code { _ = try idle.handle(welcome(), now: noon) } == "unexpectedMessage")
    }
}
