import CRDT
import Testing

@Suite struct BuilderTests {
    private func head(_ number: UInt64, _ value: String) -> Head {
        Head(
            id: TransactionID(site: SiteID(low: number), random: number), stamp: Stamp(milliseconds: Int64(number)),
            author: AuthorID(high: 0, low: number), value: .text(value))
    }

    /// Two people wrote the same: a third who changes it has seen what both say, and leaves no conflict with the old value behind.
    @Test func anEditNamesAllHeadsThatSayWhatWasShown() throws {
        let cell = CellKey(field: .shipped(15), kind: .register)
        let state = CellState(heads: [head(3, "new"), head(2, "old"), head(1, "new")])
        let row = RowState(id: RowID(high: 0, low: 1), entity: .shipped(2), cells: [cell: state])
        var builder = TransactionBuilder(id: TransactionID(site: SiteID(low: 9), random: 9))
        builder.write(.register(.text("newer")), to: cell, of: row)
        let transaction = builder.build(author: AuthorID(high: 0, low: 9), stamp: Stamp(milliseconds: 9))
        let change = try #require(transaction.parts.first?.changes.first { $0.cell == cell })
        #expect(change.replaces == [head(1, "").id, head(3, "").id])
    }
}
