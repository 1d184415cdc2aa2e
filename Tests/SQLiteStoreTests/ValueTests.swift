import CRDT
import GRDB
import SQLiteStore
import Sales
import Simulation
import Sync
import Testing

/// Every value comes back exactly as it went in, through columns that a person can query.
@Suite struct ValueTests {
    /// Writes the same to the memory store and to SQLite, closes and opens SQLite again, and expects the same rows.
    private func expectSame(_ transactions: [Transaction], at place: SourceLocation = #_sourceLocation) throws {
        let folder = try Folder()
        var memory = MemoryStore(author: AuthorID(high: 0, low: 1))
        var store = try EmptyStore.open(folder.file("store"))
        for transaction in transactions { try memory.write(transaction) }
        try store.write { editor in
            var editor = editor
            for transaction in transactions { try editor.write(transaction) }
        }
        for _ in 0..<2 {
            let wanted = lines(of: memory.rows.values)
            let got = try store.rowLines()
            let isSame = wanted == got
            #expect(isSame, "\(Set(wanted).symmetricDifference(got).sorted().prefix(6))", sourceLocation: place)
            try store.read { (view) throws in
                #expect(try view.digest == view.recomputedDigest(), sourceLocation: place)
                #expect(try view.digest.description == memory.digest, sourceLocation: place)
            }
            try store.close()
            store = try Store(path: folder.file("store"), holder: "a test", creating: false)
        }
        try store.close()
    }

    private var entities: [EntityID] { Schema.shipped.entities.map(\.id) + [Entities.ofLaterVersion, Entities.ofWorkspace] }

    private func fields(of entity: EntityID) -> [FieldID] {
        (Schema.shipped.entity(entity)?.fields.map(\.id) ?? [.shipped(10)])
            + [.parent, .scope, .shipped(77), .shipped(.max), .workspace(high: 1, low: 2), .workspace(high: .max, low: .max)]
    }

    /// A new row of `entity` with every field written as `kind`.
    private func row(of entity: EntityID, ordinal: UInt32, _ kind: FieldKind, _ content: Content, element: Value? = nil) -> Part {
        Part(
            row: .created(ordinal), entity: entity,
            changes: fields(of: entity).map { field in
                Change(
                    cell: CellKey(field: field, kind: kind, element: element?.encoded ?? []), replaces: [], content: content)
            } + [Change(cell: .life, replaces: [], content: .life(ordinal % 3 != 0))])
    }

    @Test func everyRegisterHoldsEveryValue() throws {
        var author = Author()
        for entity in entities {
            let parts = OddValues.plain.enumerated().map { row(of: entity, ordinal: UInt32($0), .register, .register($1)) }
            try expectSame([author.transaction(parts)])
        }
    }

    @Test func everyGroupHoldsEveryGroup() throws {
        var author = Author()
        for entity in entities {
            let parts = OddValues.groups.enumerated().map { row(of: entity, ordinal: UInt32($0), .group, .group($1)) }
            try expectSame([author.transaction(parts)])
        }
    }

    @Test func everySetHoldsEveryElement() throws {
        var author = Author()
        for entity in entities {
            let parts = (OddValues.plain + OddValues.groups).enumerated().map {
                row(of: entity, ordinal: UInt32($0), .set, .element(present: $0 % 2 == 0), element: $1)
            }
            try expectSame([author.transaction(parts)])
        }
    }

    @Test func everyCounterAndTextHoldsItsExtremes() throws {
        var author = Author()
        for entity in entities {
            let counters = [0, 1, -1, Int64.max, .min].enumerated().map {
                row(of: entity, ordinal: UInt32($0), .counter, .counter(delta: $1))
            }
            let texts = ["", "a", "\u{0}", "a\u{0}b", "e\u{301}", "é", "张伟😀"].enumerated().map {
                row(of: entity, ordinal: UInt32($0), .text, .text([TextEdit(position: 0, deleted: 0, inserted: $1)]))
            }
            try expectSame([author.transaction(counters), author.transaction(texts)])
        }
    }

    /// A value that its column cannot hold gives way to one that it can, and the other way round; conflicts keep all of them.
    @Test func oddValuesComeGoAndCompete() throws {
        var author = Author()
        for field in try #require(Schema.shipped.entity(named: "lead")).fields {
            let cell = field.cell()
            let values = field.kind == .group ? OddValues.groups : OddValues.plain
            func content(_ value: Value) -> Content { field.kind == .group ? .group(value) : .register(value) }
            let creation = author.transaction(.new(.shipped(7), Change(cell: cell, replaces: [], content: content(values[0]))))
            let row = RowID(createdBy: creation.id, ordinal: 0)
            var transactions = [creation]
            for (number, value) in values.enumerated() {
                // Every third names nothing, and so competes with what is there.
                let last = transactions[transactions.count - 1].id
                let change = Change(cell: cell, replaces: number % 3 == 0 ? [] : [last], content: content(value))
                transactions.append(author.transaction(.edit(row, .shipped(7), change)))
                if number == values.count / 2 { try expectSame(transactions) }
            }
            try expectSame(transactions)
        }
    }

    /// The same row named under two entities is two rows, however its writes come together.
    @Test func aRowUnderTwoEntitiesDoesNotDependOnGrouping() throws {
        var author = Author()
        let creation = author.transaction(.new(Entities.customer, .set(Cells.name, "Mill")))
        let row = RowID(createdBy: creation.id, ordinal: 0)
        let text = Change(cell: Cells.body, replaces: [], content: .text([TextEdit(position: 0, deleted: 0, inserted: "x")]))
        let all = [
            creation, author.transaction(.edit(row, Entities.note, text)),
            author.transaction(.edit(row, Entities.customer, text)),
            author.transaction(.edit(row, Entities.customer, .set(Cells.city, "Bern"))),
        ]
        let folder = try Folder()
        let together = try EmptyStore.open(folder.file("together"))
        try together.write { editor in
            var editor = editor
            for transaction in all { try editor.write(transaction) }
        }
        let apart = try EmptyStore.open(folder.file("apart"))
        for transaction in all { try apart.add(transaction) }
        #expect(try together.rowLines() == apart.rowLines())
        #expect(try together.read { try $0.digest } == apart.read { try $0.digest })
        #expect(try apart.read { try $0.digest == $0.recomputedDigest() })
    }

    // MARK: What plain SQL sees

    @Test func plainSQLSeesTypedColumns() throws {
        let folder = try Folder()
        let store = try EmptyStore.open(folder.file("store"))
        var author = Author()
        let customer = author.transaction(
            .new(
                Entities.customer, .set(Cells.name, "Mühle"), Change(cell: field(14), replaces: [], content: .register(.int(41))),
                Change(cell: Cells.calls, replaces: [], content: .counter(delta: 3)),
                Change(
                    cell: CellKey(field: .shipped(19), element: .text("key account")), replaces: [],
                    content: .element(present: true))))
        let parent = RowID(createdBy: customer.id, ordinal: 0)
        let link = Change(cell: Cells.parent, replaces: [], content: .register(.link(parent)))
        func lead(_ ordinal: UInt32, _ amount: Value.Decimal, isLive: Bool = true) -> Part {
            let budget = Value.group([
                Value.Member(number: 1, value: .decimal(amount)), Value.Member(number: 2, value: .text("EUR")),
            ])
            return Part(
                row: .created(ordinal), entity: .shipped(7),
                changes: [
                    link, Change(cell: CellKey(field: .shipped(13), kind: .group), replaces: [], content: .group(budget)),
                    Change(cell: field(14), replaces: [], content: .register(.date(20_000))),
                    Change(cell: .life, replaces: [], content: .life(isLive)),
                ])
        }
        let rest = author.transaction(
            lead(0, Value.Decimal(mantissa: 125_050, scale: 2)), lead(1, Value.Decimal(mantissa: 2_000, scale: 0)),
            lead(2, Value.Decimal(mantissa: 9, scale: 0), isLive: false),
            .new(
                .shipped(6), ordinal: 3, Change(cell: field(10), replaces: [], content: .register(.bytes([1, 255]))),
                Change(cell: field(11), replaces: [], content: .register(.time(1_800_000_000_000))),
                Change(cell: field(14), replaces: [], content: .register(Value.Float(-23.5).map(Value.float) ?? .null))))
        try store.add(customer)
        try store.add(rest)
        try store.read { (view) throws in
            func text(_ sql: String) throws -> String {
                try view.plain("SELECT " + sql).map { "\($0.storage.value ?? "null")" } ?? "-"
            }
            #expect(try text("name || typeof(name) FROM customer") == "Mühletext")
            #expect(try text("size + 1 FROM customer WHERE typeof(size) = 'integer'") == "42")
            #expect(try text("calls * 2 FROM customer") == "6")
            #expect(try text("element FROM set_element WHERE field = 'tags' AND present") == "key account")
            #expect(try text("sum(budget_amount) FROM live_lead WHERE budget_currency = 'EUR'") == "3250.5")
            #expect(try text("count(*) FROM lead") == "3")
            #expect(try text("count(*) FROM live_lead WHERE last_contact < '2024-10-05' AND last_contact > '2024-10-03'") == "2")
            #expect(try text("count(*) FROM lead JOIN customer ON lead.parent = customer.id") == "3")
            #expect(try text("hex(blob) || typeof(blob) FROM voice") == "01FFblob")
            #expect(try text("recorded / 1000 FROM voice") == "1800000000")
            #expect(try text("loudness - 0.25 FROM voice WHERE typeof(loudness) = 'real'") == "-23.75")
            #expect(try text("count(*) FROM unknown_field") == "0")
        }
        try store.close()
    }

    private func field(_ number: UInt32) -> CellKey { CellKey(field: .shipped(number), kind: .register) }
}
