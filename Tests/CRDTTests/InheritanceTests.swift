import CRDT
import Testing

@Suite struct InheritanceTests {
    /// Somebody names a transaction that is still pending at its author, and it is refused later: the author inherits as the hub does.
    ///
    /// The hub meets the name before the transaction; the author's laptop has it already, so it must remember all the same that an
    /// accepted change named it. Found by the fuzzer of merges.
    @Test func aPendingTransactionThatOthersNamedIsRefused() throws {
        let cell = CellKey(field: .shipped(10), kind: .register)
        let row = RowID(high: 7, low: 7)
        func write(_ site: UInt64, _ number: UInt64, over: [TransactionID]) -> Transaction {
            Transaction(
                id: TransactionID(site: SiteID(low: site), random: number), author: AuthorID(high: 0, low: site),
                stamp: Stamp(milliseconds: Int64(number)),
                parts: [
                    Part(
                        row: .existing(row), entity: .shipped(2),
                        changes: [Change(cell: cell, replaces: over, content: .register(.int(Int64(number))))])
                ])
        }
        var own = [Transaction]()
        for number in 0..<5 { own.append(write(1, UInt64(number), over: own.map(\.id))) }
        let other = write(2, 9, over: [own[3].id])

        var hub = SlowStore()
        try hub.accept(other)
        try hub.accept(own[0])
        for transaction in own[1...] { try hub.refuse(transaction) }

        var laptop = SlowStore()
        for transaction in own { try laptop.accept(transaction, as: .pending) }
        try laptop.accept(other)
        try laptop.settle(own[0])
        for transaction in own[1...] { try laptop.refuse(transaction, isPending: true) }

        #expect(hub.rows[row]?[cell].heads.map(\.id) == [other.id])
        #expect(laptop.rows[row]?[cell].heads.map(\.id) == [other.id])
        #expect(laptop.rows[row]?[cell].covers.isEmpty == true)
    }

    /// Two long passages typed at one place, replayed within the time of a test: each scalar once took a search of its own.
    @Test func longConcurrentPassagesStayWhole() {
        let first = TransactionID(site: SiteID(low: 1), random: 1)
        let left = String(repeating: "左", count: 100_000)
        let right = String(repeating: "r", count: 100_000)
        let events = [
            TextEvent(id: first, parents: [], edits: [TextEdit(position: 0, deleted: 0, inserted: "[]")]),
            TextEvent(
                id: TransactionID(site: SiteID(low: 2), random: 2), parents: [first],
                edits: [TextEdit(position: 1, deleted: 0, inserted: left)]),
            TextEvent(
                id: TransactionID(site: SiteID(low: 3), random: 3), parents: [first],
                edits: [TextEdit(position: 1, deleted: 0, inserted: right)]),
        ]
        #expect(TextGraph.replay(events) == "[" + left + right + "]")
        #expect(TextGraph.replay(events.reversed()) == "[" + left + right + "]")
    }
}
