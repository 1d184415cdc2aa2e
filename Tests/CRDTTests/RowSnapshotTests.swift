import CRDT
import Testing

@Suite("Rows whole")
struct RowSnapshotTests {
    private func head(_ number: UInt64, _ value: Value) -> Head {
        Head(
            id: TransactionID(high: 7, low: number), stamp: Stamp(milliseconds: Int64(number)),
            author: AuthorID(high: 0, low: number % 2),
            value: value)
    }

    private var rows: [RowSnapshot] {
        let text = TextEvent(
            id: TransactionID(high: 7, low: 3), parents: [], edits: [TextEdit(position: 0, deleted: 0, inserted: "客户 é")])
        return [
            RowSnapshot(
                id: RowID(high: 1, low: 1), entity: .shipped(2),
                cells: [
                    .init(key: .life, heads: [head(3, .bool(true))]),
                    .init(
                        key: CellKey(field: .shipped(10), kind: .register), heads: [head(4, .text("b")), head(3, .text("a"))],
                        early: [TransactionID(high: 9, low: 1), TransactionID(high: 9, low: 2)],
                        refusals: [
                            .init(id: TransactionID(high: 9, low: 3), sensitivity: 0, replaced: [TransactionID(high: 7, low: 1)])
                        ]),
                    .init(
                        key: CellKey(field: .shipped(19), kind: .set, element: Value.text("vip").encoded),
                        heads: [head(3, .bool(true))]),
                    .init(key: CellKey(field: .shipped(20), kind: .counter), counter: -12),
                ]),
            RowSnapshot(
                id: RowID(high: 1, low: 2), entity: .workspace(high: 3, low: 4),
                cells: [.init(key: CellKey(field: .shipped(10), kind: .text), heads: [head(3, .null)], events: [text])]),
        ]
    }

    @Test func theirBytesComeBack() throws {
        #expect(try RowSnapshot.decode(RowSnapshot.encode(rows)) == rows)
        #expect(try RowSnapshot.decode(RowSnapshot.encode([])) == [])
    }

    /// Whatever is done to the bytes, what is read is either refused or what some writer writes.
    @Test func damagedBytesAreRefusedOrRead() throws {
        let bytes = RowSnapshot.encode(rows)
        for cut in bytes.indices { #expect(throws: CRDTError.self) { try RowSnapshot.decode(Array(bytes[..<cut])) } }
        for place in bytes.indices {
            for bit in 0..<8 {
                var damaged = bytes
                damaged[place] ^= 1 << UInt8(bit)
                guard let read = try? RowSnapshot.decode(damaged) else { continue }
                #expect(try RowSnapshot.decode(RowSnapshot.encode(read)) == read)
            }
        }
    }
}

/// A pending change may name what is not here yet: a hub that was restored forgets, and gets it again from whoever wrote it.
@Suite("What a pending change awaits")
struct AwaitedTests {
    @Test func whatIsNamedComesLaterAndStaysHidden() throws {
        let row = RowID(high: 5, low: 5)
        let cell = CellKey(field: .shipped(10), kind: .register)
        func transaction(_ number: UInt64, _ text: String, _ replaces: [TransactionID]) -> Transaction {
            Transaction(
                id: TransactionID(high: 1, low: number), author: AuthorID(high: 0, low: 1),
                stamp: Stamp(milliseconds: Int64(number)),
                parts: [
                    Part(
                        row: .existing(row), entity: .shipped(2),
                        changes: [Change(cell: cell, replaces: replaces, content: .register(.text(text)))])
                ])
        }
        let first = transaction(1, "first", [])
        let second = transaction(2, "second", [first.id])
        for isRefused in [false, true] {
            var store = SlowStore()
            try store.accept(second, as: .pending)
            try store.accept(first)
            #expect(store.row(row, entity: .shipped(2))[cell].heads.map(\.id) == [second.id])
            if isRefused {
                try store.refuse(second, isPending: true)
                #expect(store.row(row, entity: .shipped(2))[cell].heads.map(\.id) == [first.id])
            } else {
                try store.settle(second)
                #expect(store.row(row, entity: .shipped(2))[cell].heads.map(\.id) == [second.id])
                #expect(store.row(row, entity: .shipped(2))[cell].covers.isEmpty)
            }
            #expect(!store.awaited.values.contains { !$0.isEmpty })
        }
    }
}
