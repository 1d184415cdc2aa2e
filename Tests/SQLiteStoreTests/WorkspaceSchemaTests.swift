import CRDT
import GRDB
import SQLiteStore
import Sales
import Sync
import Testing

/// What a workspace defines gets tables and columns, and what came before its definition moves there.
@Suite struct WorkspaceSchemaTests {
    private func cell(_ field: UInt32) -> CellKey { CellKey(field: .shipped(field), kind: .register) }

    private func define(_ author: inout Author, _ entity: EntityID, _ values: [(UInt32, Value)]) -> (Transaction, SchemaID) {
        let transaction = author.transaction(
            Part(
                row: .created(0), entity: entity,
                changes: values.map { Change(cell: cell($0), replaces: [], content: .register($1)) } + [
                    Change(cell: .life, replaces: [], content: .life(true))
                ]))
        let row = RowID(createdBy: transaction.id, ordinal: 0)
        return (transaction, .workspace(high: row.high, low: row.low))
    }

    @Test(arguments: [false, true]) func aFieldGetsItsColumn(valuesFirst: Bool) throws {
        let folder = try Folder()
        var store = try EmptyStore.open(folder.file("store"))
        var author = Author()
        let (definition, field) = define(
            &author, Definitions.field, [(10, .text("region")), (13, .text("2")), (15, .text("text"))])
        let key = CellKey(field: field, kind: .register)
        let customers = (0..<20).map { number in
            author.transaction(.new(Entities.customer, .set(Cells.name, "C\(number)"), .set(key, "east \(number)")))
        }
        for transaction in valuesFirst ? customers + [definition] : [definition] + customers { try store.add(transaction) }
        for _ in 0..<2 {
            let found = try #require(store.schema.entity(named: "customer")?.field(named: "region"))
            #expect(found.id == field)
            try store.read { (view) throws in
                #expect(try view.plain("SELECT count(*) FROM unknown_field") == 0.databaseValue)
                #expect(try view.plain("SELECT region FROM live_customer WHERE name = 'C7'") == "east 7".databaseValue)
                #expect(try view.digest == view.recomputedDigest())
                let row = RowID(createdBy: customers[7].id, ordinal: 0)
                #expect(try view.find(row, entity: Entities.customer)?[key].shown?.value == .text("east 7"))
                #expect(
                    try view.living(#require(view.schema.entity(Entities.customer)), where: found, is: .text("east 3"), limit: 5)
                        .count == 1)
            }
            try store.close()
            store = try Store(path: folder.file("store"), holder: "a test", creating: false)
        }
        // A definition that is deleted hides the field; nothing of the data goes.
        let row = RowID(createdBy: definition.id, ordinal: 0)
        try store.add(
            author.transaction(
                .edit(row, Definitions.field, Change(cell: .life, replaces: [definition.id], content: .life(false)))))
        #expect(store.schema.entity(named: "customer")?.field(named: "region") == nil)
        try store.read { (view) throws in
            let row = RowID(createdBy: customers[7].id, ordinal: 0)
            #expect(try view.find(row, entity: Entities.customer)?[key].shown?.value == .text("east 7"))
        }
        try store.close()
    }

    @Test(arguments: [false, true]) func anEntityGetsItsTable(rowsFirst: Bool) throws {
        let folder = try Folder()
        let store = try EmptyStore.open(folder.file("store"))
        var author = Author()
        let (entityDefinition, entity) = define(&author, Definitions.entity, [(10, .text("machine")), (13, .text("2"))])
        let (fieldDefinition, field) = define(
            &author, Definitions.field, [(10, .text("serial")), (13, .text(entity.description)), (15, .text("text"))])
        let key = CellKey(field: field, kind: .register)
        let first = author.transaction(.new(entity, .set(key, "P-1")))
        let row = RowID(createdBy: first.id, ordinal: 0)
        // Concurrent values, one refused later, and a deletion: all of a row's state moves.
        let edits = [
            author.transaction(.edit(row, entity, .set(key, "P-2", over: [first.id]))),
            author.transaction(.edit(row, entity, .set(key, "P-3", over: [first.id]))),
        ]
        let rows = [first] + edits
        for transaction in rowsFirst ? rows + [entityDefinition, fieldDefinition] : [entityDefinition, fieldDefinition] + rows {
            try store.add(transaction)
        }
        try store.read { (view) throws in
            #expect(try view.plain("SELECT count(*) FROM unknown_row") == 0.databaseValue)
            #expect(try view.plain("SELECT serial FROM live_x_machine") == "P-3".databaseValue)
            let state = try #require(try view.find(row, entity: entity))
            #expect(state.lives && state[key].heads.count == 2 && state.conflicts == [key])
            #expect(state[key].covers.count == 2)
            #expect(try view.digest == view.recomputedDigest())
        }
        try store.write { editor in
            var editor = editor
            try editor.void(edits[1].id, VoidCell.all(of: edits[1]), pending: edits[1])
        }
        try store.read { (view) throws in
            #expect(try view.plain("SELECT serial FROM live_x_machine") == "P-2".databaseValue)
            #expect(try view.digest == view.recomputedDigest())
        }
        try store.close()
    }

    /// A hub that was restored may have lost what was defined since its backup. What was written to it stays readable, and in the digest.
    @Test func whatIsNotDefinedAnyMoreStays() throws {
        let folder = try Folder()
        var store = try EmptyStore.open(folder.file("store"))
        var author = Author()
        let (region, field) = define(
            &author, Definitions.field, [(10, .text("region")), (13, .text("2")), (15, .text("text"))])
        let (machine, entity) = define(&author, Definitions.entity, [(10, .text("machine")), (13, .text("2"))])
        let (serial, number) = define(
            &author, Definitions.field, [(10, .text("serial")), (13, .text(entity.description)), (15, .text("text"))])
        let values = [
            (Entities.customer, CellKey(field: field, kind: .register), "华东"),
            (entity, CellKey(field: number, kind: .register), "P-1"),
        ]
        let parent = Change(
            cell: CellKey(field: .parent, kind: .register), replaces: [], content: .register(.link(RowID(high: 1, low: 1))))
        let written = values.map { author.transaction(.new($0, .set($1, $2), parent)) }
        let items = ([region, machine, serial] + written).enumerated().map { Page.Item.transaction(UInt64($0 + 1), $1.encoded) }
        func take(_ page: (UInt64) -> Page) throws {
            try store.write { editor in
                var editor = editor
                try editor.store(page(editor.epoch))
            }
        }
        try take { Page(epoch: $0, after: 0, upTo: 5, head: 5, safe: 0, view: 5, items: items) }
        let rows = written.map { RowID(createdBy: $0.id, ordinal: 0) }
        let entering = try zip(rows, values).map { row, value in
            let state = try #require(try store.read { try $0.find(row, entity: value.0) })
            return RowSnapshot(
                id: row, entity: value.0, cells: state.cells.map { RowSnapshot.Cell(key: $0, heads: $1.heads) })
        }
        try take { Page(epoch: $0 + 1, after: 0, upTo: 2, head: 2, safe: 0, view: 2, isFresh: true, entering: entering) }
        for _ in 0..<2 {
            #expect(store.schema.entity(named: "machine") == nil)
            let kept = store.schema.entity(Entities.customer)?.field(field)
            #expect(kept?.isHidden == false && kept?.name.hasPrefix("field_") == true)
            try store.read { (view) throws in
                for (row, (entity, key, text)) in zip(rows, values) {
                    #expect(try view.find(row, entity: entity)?[key].shown?.value == .text(text))
                }
                #expect(try view.digest == view.recomputedDigest())
            }
            try store.close()
            store = try Store(path: folder.file("store"), holder: "a test", creating: false)
        }
        // Whoever defines it again under its id has it back.
        try take {
            Page(epoch: $0, after: 2, upTo: 3, head: 3, safe: 0, view: 3, items: [.transaction(3, region.encoded)])
        }
        #expect(store.schema.entity(named: "customer")?.field(named: "region")?.id == field)
        try store.close()
    }

    /// A text's events are packed now and then; nobody can tell.
    @Test func packedTextsMergeAndGiveBack() throws {
        let folder = try Folder()
        let store = try EmptyStore.open(folder.file("store"))
        var author = Author()
        var other = Author(2)
        let first = author.transaction(
            .new(
                Entities.note,
                Change(cell: Cells.body, replaces: [], content: .text([TextEdit(position: 0, deleted: 0, inserted: "开始")]))))
        try store.add(first)
        let row = RowID(createdBy: first.id, ordinal: 0)
        var events = [TextEvent(id: first.id, parents: [], edits: [TextEdit(position: 0, deleted: 0, inserted: "开始")])]
        func edit(_ writer: inout Author, _ parents: [TransactionID], _ edits: [TextEdit]) throws -> Transaction {
            let transaction = writer.transaction(
                .edit(row, Entities.note, Change(cell: Cells.body, replaces: parents, content: .text(edits))))
            events.append(TextEvent(id: transaction.id, parents: parents, edits: edits))
            try store.add(transaction)
            return transaction
        }
        var last = first
        for number in 0..<150 {
            last = try edit(&author, [last.id], [TextEdit(position: 2 + number, deleted: 0, inserted: "\(number % 10)")])
        }
        let beside = try edit(&other, [first.id], [TextEdit(position: 0, deleted: 1, inserted: "重新")])
        func text() throws -> String? { try store.read { try $0.find(row, entity: Entities.note)?[Cells.body].text } }
        #expect(try text() == TextGraph.replay(events))
        #expect(try store.read { try $0.plain("SELECT count(*) FROM text_history") } == 1.databaseValue)
        #expect(try (store.read { try $0.plain("SELECT count(*) FROM text_event") }?.int ?? 0) < 64)
        // Refused: what is packed and what is not, from the last one back.
        for transaction in [beside, last] {
            try store.write { editor in
                var editor = editor
                try editor.removePending(transaction.id)
                try editor.void(transaction.id, VoidCell.all(of: transaction), pending: transaction)
            }
            events.removeAll { $0.id == transaction.id }
            #expect(try text() == TextGraph.replay(events))
        }
        #expect(try store.read { try $0.digest == $0.recomputedDigest() })
        try store.close()
    }
}

extension DatabaseValue {
    fileprivate var int: Int64? { Int64.fromDatabaseValue(self) }
}
