import CRDT
import Sales
import Testing

/// A price and its currency were two fields; now they are one group, `value`, and older versions still write the two.
@Suite("A group that takes over old fields") struct SupersedingTests {
    private let entity: Entity
    private let group: Field
    private let price: Field
    private let currency: Field

    init() throws {
        entity = try thing(
            json(10, "price", "register", "decimal") + "," + json(11, "coin", "register", "text") + ","
                + json(
                    12, "value", "group", "money",
                    #""supersedes": [{"field": "price", "member": 1}, {"field": "coin", "member": 2}]"#))
        group = try #require(entity.field(named: "value"))
        price = try #require(entity.field(named: "price"))
        currency = try #require(entity.field(named: "coin"))
    }

    private func transaction(_ number: UInt64, _ build: (inout TransactionBuilder) throws -> Void) rethrows -> Transaction {
        var builder = TransactionBuilder(id: TransactionID(high: 9, low: number))
        try build(&builder)
        return builder.build(author: AuthorID(high: 0, low: 5), stamp: Stamp(packed: number))
    }

    /// The heads that are left when all have arrived.
    private func row(_ transactions: [Transaction]) -> RowState {
        var cells: [CellKey: [Head]] = [:]
        var replaced: [CellKey: Set<TransactionID>] = [:]
        for transaction in transactions {
            for change in transaction.parts.flatMap(\.changes) {
                let value: Value =
                    switch change.content {
                    case .register(let value), .group(let value): value
                    case .life(let lives): .bool(lives)
                    default: .null
                    }
                cells[change.cell, default: []].append(
                    Head(id: transaction.id, stamp: transaction.stamp, author: transaction.author, value: value))
                replaced[change.cell, default: []].formUnion(change.replaces)
            }
        }
        return RowState(
            id: RowID(high: 1, low: 1), entity: entity.id,
            cells: Dictionary(
                uniqueKeysWithValues: cells.map { key, heads in
                    (key, CellState(heads: heads.filter { replaced[key]?.contains($0.id) != true }))
                }))
    }

    private func set(_ number: UInt64, _ field: Field, _ value: String, _ row: RowState, shown: ShownToken? = nil) throws
        -> Transaction
    {
        try transaction(number) { try $0.assign(Assignment(field: field.name, value: value), field, to: row, shown: shown) }
    }

    private func outdated(_ row: RowState) -> [String] {
        group.outdated(in: row).map { "\($0.field) \($0.head.id.low)" }
    }

    @Test func newWritersWriteBoth() throws {
        let made = try transaction(1) { builder in
            let row = builder.create(entity.id)
            try builder.assign(Assignment(field: "value", value: "5 CNY"), group, to: row)
        }
        let now = row([made])
        #expect(now.value(price.id) == .decimal(Value.Decimal(mantissa: 5, scale: 0)) && now.value(currency.id) == .text("CNY"))
        #expect(outdated(now) == [])
        let emptied = row([made, try set(2, group, "", now)])
        #expect(emptied.value(price.id) == .null && emptied.value(currency.id) == .null && emptied.value(group.id) == .group([]))
    }

    @Test func oldValuesAloneAreNoConflict() throws {
        let old = try set(1, price, "5", row([]))
        #expect(outdated(row([old])) == [])
        // The first write of the group replaces them.
        let new = try set(2, group, "6 EUR", row([old]))
        #expect(row([old, new])[price.cell()].heads.map(\.id) == [new.id] && outdated(row([old, new])) == [])
    }

    @Test func groupWrittenByAnOldVersionBesideANewOne() throws {
        let base = try set(1, group, "5 CNY", row([]))
        let seen = row([base])
        let new = try set(2, group, "6 CNY", seen)
        let old = try set(3, price, "7", seen)
        let both = row([base, new, old])
        #expect(
            both.value(group.id)
                == .group([
                    .init(number: 1, value: .decimal(.init(mantissa: 6, scale: 0))), .init(number: 2, value: .text("CNY")),
                ]))
        #expect(outdated(both) == ["10 3"])
        // An edit by somebody who was not shown the other side leaves it open; one that had it on the screen settles it.
        let blind = row([base, new, old, try set(4, group, "8 CNY", both)])
        #expect(outdated(blind) == ["10 3"])
        let settled = row([base, new, old, try set(4, group, "8 CNY", both, shown: ShownToken(both))])
        #expect(outdated(settled) == [])
    }

    @Test func anOldVersionsLaterEditIsSeen() throws {
        let base = try set(1, group, "5 CNY", row([]))
        let old = try set(2, price, "7", row([base]))
        #expect(outdated(row([base, old])) == ["10 2"])
        // Saying the same as the group is no other side.
        let same = try set(3, price, "5", row([base, old]))
        #expect(outdated(row([base, old, same])) == [])
    }

    @Test func whereArrivedMeanwhileItWaits() throws {
        let base = try set(1, group, "5 CNY", row([]))
        let form = ShownToken(row([base]))
        let old = try set(2, price, "7", row([base]))
        let edit = try set(3, group, "6 CNY", row([base, old]), shown: form)
        #expect(outdated(row([base, old, edit])) == ["10 2"])
    }
}
