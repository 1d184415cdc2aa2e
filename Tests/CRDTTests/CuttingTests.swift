import CRDT
import Testing

/// What is cut out of bytes is what reading, cutting and writing would give.
@Suite struct CuttingTests {
    private static func transaction(_ random: inout SeededGenerator) -> Transaction {
        let id = TransactionID(site: SiteID(low: 7), random: random.next())
        func other() -> TransactionID { TransactionID(site: SiteID(low: 8), random: random.next()) }
        let parts = (0..<random.below(5)).map { number in
            let row: RowReference =
                random.chance(1, in: 2)
                ? .created(UInt32(number)) : .existing(RowID(high: UInt64(number), low: random.next()))
            let changes = (0..<random.below(6)).map { field in
                let cell = CellKey(field: .shipped(UInt32(field + 10)), kind: field % 2 == 0 ? .register : .counter)
                return field % 2 == 0
                    ? Change(
                        cell: cell, replaces: (0..<random.below(3)).map { _ in other() },
                        content: .register(.text(String(repeating: "é", count: random.below(90)))))
                    : Change(cell: cell, replaces: [], content: .counter(delta: Int64(random.below(1000)) - 500))
            }
            return Part(
                row: row, entity: .shipped(UInt32(random.below(3))), sensitivity: UInt32(random.below(3)), changes: changes)
        }
        let origin = Transaction.Origin(number: random.next() >> UInt64(random.below(64)), seen: random.next())
        return Transaction(
            id: id, author: AuthorID(high: random.next(), low: random.next()),
            stamp: Stamp(milliseconds: 1_790_000_000_000 + Int64(random.below(1000))),
            operation: random.chance(1, in: 2) ? OperationID(high: random.next(), low: 1) : nil,
            origin: random.chance(3, in: 4) ? origin : nil, parts: parts)
    }

    @Test(arguments: 1...5 as ClosedRange<UInt64>) func randomTransactions(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<2_000 {
            let transaction = Self.transaction(&random)
            let bytes = transaction.encoded
            try #require(try Transaction(encoded: bytes) == transaction)
            #expect(Transaction.forwardedBytes(of: bytes) == transaction.forwarded().encoded)
            #expect(Transaction.cellCount(inEncoded: bytes) == transaction.cellCount)
            let highest = UInt32(random.below(3))
            #expect(
                Transaction.forwardedBytes(of: bytes) { $0.sensitivity < highest && $0.entity != .shipped(1) }
                    == transaction.forwarded { $0.sensitivity < highest && $0.entity != .shipped(1) }.encoded)
            let rows = Set(transaction.parts.prefix(2).map(\.row))
            #expect(
                Transaction.forwardedBytes(of: bytes) { rows.contains($0.row) }
                    == transaction.forwarded { rows.contains($0.row) }.encoded)
        }
    }

    @Test(arguments: 1...5 as ClosedRange<UInt64>) func anyBytes(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var read = 0
        var refused = 0
        for _ in 0..<5_000 {
            var bytes = Self.transaction(&random).encoded
            for _ in 0..<1 + random.below(3) where !bytes.isEmpty {
                switch random.below(3) {
                case 0: bytes.removeLast(random.below(bytes.count))
                case 1: bytes[random.below(bytes.count)] = UInt8(random.below(256))
                default: bytes.insert(UInt8(random.below(256)), at: random.below(bytes.count))
                }
            }
            let cut = Transaction.forwardedBytes(of: bytes)
            let cutByParts = Transaction.forwardedBytes(of: bytes) { _ in true }
            let cells = Transaction.cellCount(inEncoded: bytes)
            #expect(cells >= 0 && cells <= bytes.count)
            if let transaction = try? Transaction(encoded: bytes) {
                read += 1
                #expect(cut == transaction.forwarded().encoded && cutByParts == cut && cells == transaction.cellCount)
            } else {
                refused += 1
            }
        }
        #expect(read > 100 && refused > 100)
        for bytes in [[], [1], [2] + [UInt8](repeating: 0, count: 60), [UInt8](repeating: 0xFF, count: 200)] as [[UInt8]] {
            #expect(Transaction.forwardedBytes(of: bytes) == nil)
            #expect(Transaction.forwardedBytes(of: bytes) { _ in true } == nil)
            #expect(Transaction.cellCount(inEncoded: bytes) == 0)
        }
    }
}
