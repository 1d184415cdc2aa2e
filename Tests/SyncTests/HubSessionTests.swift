import CRDT
import Sync
import Testing

@Suite("The hub's answers")
struct HubSessionTests {
    private let hub = HubSession(device: Device(site: SiteID(low: 1), author: AuthorID(high: 0, low: 1), role: .member))

    private func refusal(_ message: Message) -> Refusal.Code? {
        if case .refusal(let refusal) = message { refusal.code } else { nil }
    }

    private func judge(_ transaction: Transaction, _ session: HubSession? = nil) throws -> VoidReason? {
        try HubRules(schema: .shipped, device: (session ?? hub).device).judge(transaction, in: SlowStore())
    }

    @Test func whatIsJudged() throws {
        #expect(try judge(transaction(1, name("a"))) == nil)
        #expect(try judge(transaction(1, author: 2, name("a"))) == .permission)
        #expect(try judge(transaction(1, entity: .shipped(1), name("a"))) == .permission, "members are made at the hub")
        let wrongKind = Change(cell: noteCell, replaces: [], content: .text([]))
        #expect(try judge(transaction(1, wrongKind)) == .damaged)
        #expect(try judge(transaction(1, entity: .shipped(5), wrongKind)) == nil)
        #expect(try judge(transaction(1, entity: .workspace(high: 1, low: 1), wrongKind)) == nil)
        let own = Change(
            cell: CellKey(field: .workspace(high: 1, low: 1), kind: .counter), replaces: [], content: .counter(delta: 1))
        #expect(try judge(transaction(1, own)) == nil)
        let reader = HubSession(device: Device(site: SiteID(low: 1), author: AuthorID(high: 0, low: 1), role: .reader))
        #expect(try judge(transaction(1, name("a")), reader) == .permission)
    }

    @Test func onlyAPushWrites() {
        #expect(HubSession.writes(.push([])))
        #expect(!HubSession.writes(.pull(Pull(epoch: 1, after: 0, view: 0, pending: []))))
        #expect(!HubSession.writes(.hello(Hello(site: SiteID(low: 1), epoch: 0, cursor: 0, clock: 0))))
    }

    @Test func helloAndWhatNoAgentSays() throws {
        var store = SlowStore()
        store.arrival = 12
        store.safe = 7
        let hello = try hub.answer(.hello(Hello(site: SiteID(low: 1), epoch: 0, cursor: 0, clock: 5)), from: &store, now: 99)
        #expect(
            hello
                == .welcome(
                    Welcome(workspace: store.workspace, epoch: 1, head: 12, safe: 7, clock: 99, author: AuthorID(high: 0, low: 1))
                ))
        #expect(
            refusal(try hub.answer(.hello(Hello(site: SiteID(low: 2), epoch: 0, cursor: 0, clock: 5)), from: &store, now: 0))
                == .wrongSite)
        #expect(refusal(try hub.answer(hello, from: &store, now: 0)) == .badMessage)
        #expect(refusal(try hub.answer(.pushed([]), from: &store, now: 0)) == .badMessage)
        #expect(
            refusal(try hub.answer(.pull(Pull(epoch: 1, after: 13, view: 0, pending: [])), from: &store, now: 0)) == .badCursor)
    }

    @Test func aPushOfAnotherSiteNumbersNothing() throws {
        var store = SlowStore()
        let push = Message.push([transaction(1, name("a")).encoded, transaction(2, site: 2, name("b")).encoded])
        #expect(refusal(try hub.answer(push, from: &store, now: 0)) == .wrongSite)
        #expect(store.arrival == 0 && store.fates.isEmpty)
        #expect(refusal(try hub.answer(.push([[1, 2, 3]]), from: &store, now: 0)) == .wrongSite)
    }

    @Test func pushingTwiceChangesNothing() throws {
        var store = SlowStore()
        let one = transaction(1, name("a"))
        let refused = transaction(2, author: 9, name("b"))
        let first = try hub.answer(.push([one.encoded, refused.encoded]), from: &store, now: 0)
        #expect(
            first == .pushed([Verdict(id: one.id, fate: .accepted(1)), Verdict(id: refused.id, fate: .void(2, .permission))]))
        #expect(try hub.answer(.push([one.encoded, refused.encoded]), from: &store, now: 0) == first)
        #expect(store.arrival == 2 && store.history.count == 1)
    }

    @Test func whatCannotBeReadIsRefusedByItsID() throws {
        var store = SlowStore()
        let good = transaction(1, name("a"))
        let newer = [2] + good.encoded.dropFirst()
        #expect(
            try hub.answer(.push([newer]), from: &store, now: 0)
                == .pushed([Verdict(id: good.id, fate: .void(1, .unknownFormat))]))
        let cut = transaction(2, name("b"))
        #expect(
            try hub.answer(.push([cut.encoded.dropLast()]), from: &store, now: 0)
                == .pushed([Verdict(id: cut.id, fate: .void(2, .damaged))]))
    }

    @Test func textsWaitForTheirParents() throws {
        var store = SlowStore()
        let note = EntityID.shipped(5)
        let first = transaction(1, entity: note, edit(0, "a"))
        let second = transaction(2, entity: note, edit(1, "b", first))
        let third = transaction(3, entity: note, edit(2, "c", second))
        #expect(
            try hub.answer(.push([third.encoded, second.encoded]), from: &store, now: 0)
                == .pushed([Verdict(id: third.id, fate: .waiting), Verdict(id: second.id, fate: .waiting)]))
        #expect(store.arrival == 0 && store.queue.count == 2)
        #expect(
            try hub.answer(.push([first.encoded]), from: &store, now: 0) == .pushed([Verdict(id: first.id, fate: .accepted(1))]))
        #expect(store.fates[second.id] == .accepted(2) && store.fates[third.id] == .accepted(3))
        #expect(store.queue.isEmpty)
        #expect(store.rows[RowID(high: 5, low: 5)]?[noteCell].text == "abc")
    }

    @Test func textsOfARefusedParentAreRefused() throws {
        var store = SlowStore()
        let note = EntityID.shipped(5)
        let first = transaction(1, author: 9, entity: note, edit(0, "a"))
        let second = transaction(2, entity: note, edit(1, "b", first))
        let third = transaction(3, entity: note, edit(1, "c", second))
        _ = try hub.answer(.push([third.encoded, second.encoded, first.encoded]), from: &store, now: 0)
        #expect(store.fates[first.id] == .void(1, .permission))
        #expect(store.fates[second.id] == .void(2, .parentRefused) && store.fates[third.id] == .void(3, .parentRefused))
        #expect(store.queue.isEmpty)
    }

    /// Under the id of one that was judged and waits, nothing else gets in.
    @Test func aCopyOfAWaitingOneIsNotTaken() throws {
        var store = SlowStore()
        let note = EntityID.shipped(5)
        let missing = transaction(1, entity: note, edit(0, "a"))
        let waiting = transaction(2, entity: note, edit(1, "b", missing))
        let forged = transaction(2, author: 9, entity: .shipped(1), name("admin"))
        _ = try hub.answer(.push([waiting.encoded]), from: &store, now: 0)
        #expect(
            try hub.answer(.push([forged.encoded]), from: &store, now: 0) == .pushed([Verdict(id: waiting.id, fate: .waiting)]))
        #expect(store.rows.isEmpty && store.queue.map(\.1) == [waiting.encoded])
    }

    @Test func pagesAnswerThePendingAndHideTheOrigin() throws {
        var store = SlowStore()
        let own = transaction(1, name("a"))
        let other = HubSession(device: Device(site: SiteID(low: 2), author: AuthorID(high: 0, low: 2), role: .member))
        let foreign = transaction(5, site: 2, author: 2, name("b", own))
        let refused = transaction(6, site: 2, author: 9, name("c", foreign))
        _ = try hub.answer(.push([own.encoded]), from: &store, now: 0)
        _ = try other.answer(.push([foreign.encoded, refused.encoded]), from: &store, now: 0)
        let cells = VoidCell.all(of: refused)
        #expect(
            try hub.answer(.pull(Pull(epoch: 1, after: 0, view: 0, pending: [own.id])), from: &store, now: 0)
                == .page(
                    Page(
                        epoch: 1, after: 0, upTo: 3, head: 3, safe: 0, view: 3,
                        items: [
                            .accepted(1, own.id), .transaction(2, foreign.forwarded().encoded),
                            .void(3, refused.id, .permission, cells),
                        ])))
        #expect(try Transaction(encoded: foreign.forwarded().encoded).origin == nil)
        store.pageSize = 2
        let first = try hub.answer(.pull(Pull(epoch: 1, after: 0, view: 0, pending: [])), from: &store, now: 0)
        guard case .page(let page) = first else { return #expect(Bool(false), "no page") }
        #expect(page.upTo == 2 && page.head == 3 && page.items.count == 2)
    }

    @Test func aTextChangeOfTooManyStepsIsRefused() throws {
        func change(_ edits: [TextEdit]) -> Transaction {
            let cell = CellKey(field: .shipped(10), kind: .text)
            let part = Part(
                row: .created(0), entity: .shipped(5), changes: [Change(cell: cell, replaces: [], content: .text(edits))])
            return Transaction(
                id: TransactionID(site: hub.device.site, random: 7), author: hub.device.author, stamp: Stamp(milliseconds: 1),
                parts: [part])
        }
        let step = TextEdit(position: 0, deleted: 0, inserted: "a")
        #expect(try judge(change(Array(repeating: step, count: Limits.textEdits))) == nil)
        #expect(try judge(change(Array(repeating: step, count: Limits.textEdits + 1))) == .tooLarge)
        let long = TextEdit(position: 0, deleted: 0, inserted: String(repeating: "a", count: Limits.textScalars + 1))
        #expect(try judge(change([long])) == .tooLarge)
    }

    @Test func tooManyWait() throws {
        var store = SlowStore()
        store.queue = Array(repeating: (transaction(1, name("a")).id, []), count: Limits.waitingCount + 1)
        #expect(refusal(try hub.answer(.push([transaction(1, name("a")).encoded]), from: &store, now: 0)) == .busy)
    }

    /// A person's devices may send for each other, so what waits counts for all of them together.
    @Test func tooManyOfAnotherSiteWait() throws {
        var store = SlowStore()
        let push = Message.push([transaction(1, name("a")).encoded])
        let theirs = transaction(1, site: 2, name("a"))
        store.queue = Array(repeating: (theirs.id, theirs.encoded), count: Limits.waitingCount + 1)
        var copy = store
        #expect(refusal(try hub.answer(push, from: &copy, now: 0)) == nil, "what others wait for is not this person's")
        let other = Device(site: SiteID(low: 2), author: hub.device.author, role: .member)
        store.signers[other.site] = Signer(device: other, key: [], isRevoked: false)
        #expect(refusal(try hub.answer(push, from: &store, now: 0)) == .busy)
    }
}
