import CRDT
import Simulation
import Sync
import Testing

/// The tools of the simulator themselves: checks that cannot fail would prove nothing.
@Suite struct CheckTests {
    private let site = SiteID(low: 1)

    private func transaction(_ number: UInt64, _ change: Change, row: RowID) -> Transaction {
        Transaction(
            id: TransactionID(site: site, random: number), author: AuthorID(high: 0, low: 1),
            stamp: Stamp(milliseconds: Int64(number)),
            parts: [Part(row: .existing(row), entity: Entities.customer, changes: [change])])
    }

    @Test func theOracleFollowsNamesThroughRefusedChanges() {
        let row = RowID(high: 5, low: 5)
        let a = transaction(1, .set(Cells.city, "a"), row: row)
        let b = transaction(2, .set(Cells.city, "b", over: [a.id]), row: row)
        let c = transaction(3, .set(Cells.city, "c", over: [b.id]), row: row)
        let inherited = Oracle(present: [a, c], refused: [b.id: b]).rows().rows[row]
        #expect(inherited?[Cells.city].heads.map(\.id) == [c.id])
        let unheard = Oracle(present: [a, c], refused: [:]).rows().rows[row]
        #expect(unheard?[Cells.city].heads.map(\.id) == [c.id, a.id])
    }

    /// Two people type a word each at the same place: the words do not interleave, and the smaller id stands first.
    @Test func theTreeKeepsWordsTogether() {
        let start = TextEvent(
            id: TransactionID(high: 1, low: 1), parents: [], edits: [TextEdit(position: 0, deleted: 0, inserted: "()")])
        let one = TextEvent(
            id: TransactionID(high: 2, low: 1), parents: [start.id], edits: [TextEdit(position: 1, deleted: 0, inserted: "left")])
        let two = TextEvent(
            id: TransactionID(high: 3, low: 1), parents: [start.id], edits: [TextEdit(position: 1, deleted: 0, inserted: "right")]
        )
        let delete = TextEvent(
            id: TransactionID(high: 4, low: 1), parents: [start.id], edits: [TextEdit(position: 0, deleted: 2, inserted: "")])
        #expect(TextTree.text(of: [two, one, start]) == "(leftright)")
        #expect(TextTree.text(of: [delete, two, one, start]) == "leftright")
    }

    /// A crash after any number of writes leaves the store as it was.
    @Test func aCrashLosesTheWriteAndNothingElse() throws {
        var bench = Bench(laptops: 1)
        let first = try bench.write(0, [.new(Entities.note, .type("kept", at: 0))])
        let row = bench.row(of: first)
        let before = bench.laptops[0].store.digest
        var writes = 0
        while true {
            bench.laptops[0].crashesAfterWrites = writes
            do {
                try bench.write(0, [.edit(row, Entities.note, life: [first], .type("!", at: 4, after: [first]))])
                break
            } catch let error as SimulationError where error.code == .crash {
                #expect(bench.laptops[0].store.digest == before)
                #expect(bench.laptops[0].store.outbox.count == 1)
            }
            writes += 1
        }
        #expect(writes >= 4, "a write has several steps")
        #expect(bench.cell(0, row, Cells.body).text == "kept!")
    }

    @Test func theDigestSeesEveryValueAndNoCover() throws {
        var a = Bench(laptops: 1)
        var b = Bench(laptops: 1)
        try a.write(0, [.new(Entities.customer, .set(Cells.name, "Mill"), .add(Cells.calls, 1))])
        try b.write(0, [.new(Entities.customer, .set(Cells.name, "Mill"), .add(Cells.calls, 2))])
        #expect(a.laptops[0].store.digest != b.laptops[0].store.digest)
        let pending = a.laptops[0].store.digest
        try a.sync(0)
        #expect(a.laptops[0].store.digest == pending)
        #expect(a.hub.store.digest == pending)
    }

    /// What matters of a hundred steps are three, anywhere; the rest is left out.
    @Test(arguments: [[7], [0, 99], [3, 4, 50], Array(20..<40)]) func aFailureIsCutShort(needed: [Int]) {
        let kept = SeedRun.shortest(Array(0..<100)) { Set($0).isSuperset(of: needed) }
        #expect(kept == needed)
    }

    @Test func everyFlippedBitIsNoticed() throws {
        let message = Message.pull(Pull(epoch: 1, after: 3, view: 0, pending: [TransactionID(high: 1, low: 2)]))
        let bytes = message.encoded
        #expect(try Message(encoded: bytes) == message)
        for bit in 0..<bytes.count * 8 {
            var damaged = bytes
            damaged[bit / 8] ^= 1 << UInt8(bit % 8)
            #expect(throws: SyncError.self) { try Message(encoded: damaged) }
        }
    }
}
