import CRDT
import Sync
import Testing

@Suite("Agents and their hub")
struct ReplicaTests {
    private let row = RowID(high: 5, low: 5)

    /// Agents and hub speak in bytes; answers are lost and whole sessions repeated. In the end all have the same.
    @Test(arguments: 1...60 as ClosedRange<UInt64>) func everybodyEndsAlike(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var hub = SlowStore()
        var agents = Array(repeating: SlowStore(), count: 3)
        let sessions = (1...3).map { number in
            // The third may only read, so all that its user writes is refused.
            HubSession(
                device: Device(
                    site: SiteID(low: UInt64(number)), author: AuthorID(high: 0, low: UInt64(number)),
                    role: number == 3 ? .reader : .member))
        }
        func sync(_ agent: Int, mayBreak: Bool) throws {
            var session = AgentSession(
                .init(
                    site: SiteID(low: UInt64(agent + 1)), written: 40, workspace: hub.workspace, epoch: hub.epoch,
                    cursor: agents[agent].arrival))
            var actions = session.start(now: 0)
            while !actions.isEmpty {
                let action = actions.removeFirst()
                switch action {
                case .send(let message):
                    if mayBreak, random.below(8) == 0 { return }
                    let sent = try Message(encoded: message.encoded)
                    let answer = try sessions[agent].answer(sent, from: &hub, now: 0)
                    if mayBreak, random.below(8) == 0 { return }
                    actions += try session.handle(.received(Message(encoded: answer.encoded)), now: 0)
                case .adopt: break
                case .sealPending(let place, _):
                    let rest = agents[agent].outbox.dropFirst(Int(place)).prefix(2)
                    let last = place + Int64(rest.count)
                    let batch = SealedBatch(
                        rest.map(\.encoded), lastPlace: last, isLast: last >= agents[agent].outbox.count)
                    actions += try session.handle(.sealed(batch), now: 0)
                case .storePage(let page):
                    try agents[agent].store(page)
                    actions += try session.handle(.stored(nil), now: 0)
                case .listKept, .stage, .storeHistory:
                    Issue.record("A hub that was not restored, and has little to give, asks for none of these.")
                case .finish(let result):
                    #expect(result.head == agents[agent].arrival)
                }
            }
        }
        for number in 1...40 as ClosedRange<UInt64> {
            let agent = random.below(3)
            if random.below(2) == 0 {
                let heads = agents[agent].row(row, entity: customer)
                let kept = Change(
                    cell: nameCell, replaces: heads[nameCell].heads.map(\.id), content: .register(.int(Int64(random.below(4)))))
                let count = Change(cell: CellKey(field: .shipped(20), kind: .counter), replaces: [], content: .counter(delta: 1))
                try agents[agent].write(
                    transaction(number, site: UInt64(agent + 1), author: UInt64(agent + 1), kept, count))
            } else {
                try sync(agent, mayBreak: true)
            }
        }
        for _ in 0..<2 { for agent in agents.indices { try sync(agent, mayBreak: false) } }
        let refused = hub.fates.values.filter { if case .void = $0 { true } else { false } }
        #expect(agents[2].refused.count == refused.count)
        for agent in agents {
            #expect(agent.outbox.isEmpty && agent.arrival == hub.arrival)
            #expect(agent.rows == hub.rows, "seed \(seed)")
            #expect(agent.fates == hub.fates)
            #expect(agent.history.map(\.id) == hub.history.map(\.id))
        }
    }

    /// The hub tells only now of what it had numbered long before, and that its row may no longer be seen, while more is pending there.
    @Test func aRowThatLeavesShowsNothingButWhatIsPending() throws {
        var store = SlowStore()
        let others = transaction(9, site: 9, author: 9, edit(0, "z"))
        try store.store(
            Page(epoch: 1, after: 0, upTo: 1, head: 1, safe: 0, view: 1, items: [.transaction(1, others.encoded)]))
        let first = transaction(1, name("Mill"), edit(0, "ab"))
        let second = transaction(2, name("Mill & Sons", first))
        try store.write(first)
        try store.write(second)
        let left = RowName(row, customer)
        try store.store(
            Page(epoch: 1, after: 1, upTo: 2, head: 2, safe: 0, view: 2, settled: [.accepted(2, first.id)], leaving: [left]))
        #expect(store.rows[row]?[nameCell].heads.map(\.id) == [second.id])
        #expect(store.rows[row]?.cells.values.allSatisfy(\.covers.isEmpty) == true)
        #expect(store.rows[row]?[noteCell] == CellState())
        // Its own is kept for the case that the hub forgets it.
        #expect(store.history.map(\.id) == [first.id])
        try store.store(
            Page(epoch: 1, after: 2, upTo: 3, head: 3, safe: 0, view: 3, items: [.accepted(3, second.id)], leaving: [left]))
        #expect(store.rows.isEmpty && store.outbox.isEmpty)
    }

    @Test func aPageThatSettlesSomethingSaysSomething() {
        let quiet = Page(epoch: 1, after: 4, upTo: 4, head: 4, safe: 0, view: 4)
        #expect(quiet.saysNothing)
        let name = RowName(row, customer)
        let pages: [(inout Page) -> Void] = [
            { $0.settled = [.accepted(3, TransactionID(high: 1, low: 1))] }, { $0.leaving = [name] }, { $0.upTo = 5 },
            { $0.entering = [RowSnapshot(id: name.row, entity: name.entity, cells: [])] }, { $0.isFresh = true },
        ]
        for change in pages {
            var page = quiet
            change(&page)
            #expect(!page.saysNothing)
        }
    }

    @Test func aPageMustContinue() throws {
        var store = SlowStore()
        store.arrival = 3
        #expect(
            code { try store.store(Page(epoch: 1, after: 4, upTo: 5, head: 5, safe: 0, view: 5, items: [])) } == "inconsistent")
        #expect(
            code {
                try store.store(
                    Page(
                        epoch: 1, after: 3, upTo: 4, head: 4, safe: 0, view: 4,
                        items: [.accepted(4, TransactionID(high: 1, low: 1))]))
            } == "inconsistent")
    }

    @Test func newerFormatsAreKept() throws {
        var store = SlowStore()
        let bytes = [2] + transaction(1, name("a")).encoded.dropFirst()
        #expect(
            try store.store(Page(epoch: 1, after: 0, upTo: 1, head: 1, safe: 0, view: 1, items: [.transaction(1, bytes)])).isEmpty
        )
        #expect(store.history.map(\.encoded) == [bytes] && store.rows.isEmpty && store.arrival == 1)
    }

    @Test func whatLeftPendingIsKeptUntilItIsSafe() throws {
        var store = SlowStore()
        let one = transaction(1, name("a"))
        try store.write(one)
        #expect(store.fates[one.id] == .pending && store.outbox == [one])
        try store.store(Page(epoch: 1, after: 0, upTo: 1, head: 1, safe: 0, view: 1, items: [.accepted(1, one.id)]))
        #expect(store.retained.map(\.transaction) == [one] && store.outbox.isEmpty)
        // Told twice, by whole bytes and by id: nothing changes.
        try store.store(Page(epoch: 1, after: 1, upTo: 2, head: 2, safe: 0, view: 2, items: [.transaction(2, one.encoded)]))
        try store.store(Page(epoch: 1, after: 2, upTo: 3, head: 3, safe: 1, view: 3, items: [.accepted(3, one.id)]))
        #expect(store.retained.isEmpty && store.rows[row]?[nameCell].heads.count == 1)
    }

    @Test func stampsOfOthersAreHandedBack() throws {
        var store = SlowStore()
        let one = transaction(1, name("a"))
        let two = transaction(2, site: 2, name("b"))
        try store.write(one)
        let page = Page(
            epoch: 1, after: 0, upTo: 2, head: 2, safe: 0, view: 2,
            items: [.accepted(1, one.id), .transaction(2, two.forwarded().encoded)])
        #expect(try store.store(page) == [two.stamp])
    }

    @Test func aRefusedOneBecomesADraft() throws {
        var store = SlowStore()
        let base = transaction(1, site: 2, name("a"))
        let own = transaction(2, name("b", base))
        try store.store(Page(epoch: 1, after: 0, upTo: 1, head: 1, safe: 0, view: 1, items: [.transaction(1, base.encoded)]))
        try store.write(own)
        #expect(store.rows[row]?.value(.shipped(10)) == .text("b"))
        try store.store(Page(epoch: 1, after: 1, upTo: 2, head: 2, safe: 0, view: 2, items: [.void(2, own.id, .permission, [])]))
        #expect(store.rows[row]?.value(.shipped(10)) == .text("a"))
        #expect(store.refused.map(\.transaction) == [own] && store.refused.map(\.reason) == [.permission])
        #expect(store.outbox.isEmpty && store.fates[own.id] == .void(2, .permission))
    }

    @Test func restampingMovesHeadAndCover() throws {
        var store = SlowStore()
        let first = transaction(1, name("a"))
        let second = transaction(2, name("b", first))
        try store.write(first)
        try store.write(second)
        let stamp = Stamp(milliseconds: 5)
        let author = AuthorID(high: 3, low: 3)
        for one in [first, second] { try store.restamp(one, stamp, author: author) }
        let cell = try #require(store.rows[row]?[nameCell])
        #expect(cell.heads.map(\.stamp) == [stamp] && cell.heads.map(\.author) == [author])
        #expect(cell.covers.map(\.head.stamp) == [stamp] && cell.covers.map(\.head.id) == [first.id])
        #expect(store.outbox == [first.restamped(stamp, author: author), second.restamped(stamp, author: author)])
        // A refusal brings back what was corrected.
        try store.store(Page(epoch: 1, after: 0, upTo: 1, head: 1, safe: 0, view: 1, items: [.void(1, second.id, .damaged, [])]))
        #expect(store.rows[row]?[nameCell].heads.map(\.stamp) == [stamp])
    }
}
