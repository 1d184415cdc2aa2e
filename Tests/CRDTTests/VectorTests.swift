import CRDT
import Testing

@Suite("Vectors of format 1")
struct VectorTests {
    private func code(_ body: () throws -> Void) -> String {
        do {
            try body()
            return "accepted"
        } catch let error as CRDTError {
            return error.code.rawValue
        } catch {
            return "\(error)"
        }
    }

    @Test func ids() throws {
        struct File: Decodable {
            struct Row: Decodable {
                let transaction: String
                let site: String
                let ordinal: UInt32
                let row: String
            }
            struct Schema: Decodable {
                let id: String
                let bytes: String
            }
            let rows: [Row]
            let ascending: [String]
            let malformed: [String]
            let schema: [Schema]
            let schemaMalformed: [String]
        }
        let file = try vectors("ids", as: File.self)
        #expect(file.rows.count == 8)
        for row in file.rows {
            let id = try unwrapped(TransactionID(row.transaction))
            #expect(id.site.description == row.site)
            #expect(id.description == row.transaction)
            #expect(RowID(createdBy: id, ordinal: row.ordinal).description == row.row)
            #expect(RowReference.created(row.ordinal).id(in: id).description == row.row)
        }
        let ids = try file.ascending.map { try unwrapped(TransactionID($0)) }
        #expect(zip(ids, ids.dropFirst()).allSatisfy(<))
        for text in file.malformed { #expect(TransactionID(text) == nil, "\(text)") }
        let schema = try file.schema.map { try unwrapped(SchemaID($0.id)) }
        #expect(zip(schema, schema.dropFirst()).allSatisfy(<))
        for (id, vector) in zip(schema, file.schema) {
            var out = [UInt8]()
            out.append(id)
            #expect(hexadecimal(out) == vector.bytes)
            var reader = ByteReader(out)
            #expect(try reader.schemaID() == id)
            #expect(reader.isAtEnd)
            #expect(id.description == vector.id)
        }
        for text in file.schemaMalformed { #expect(SchemaID(text) == nil, "\(text)") }
    }

    @Test func stamps() throws {
        struct File: Decodable {
            struct Packed: Decodable {
                let milliseconds: Int64
                let counter: UInt16
                let packed: String
            }
            struct Clamped: Decodable {
                let milliseconds: Int64
                let becomes: Int64
            }
            struct Clock: Decodable {
                struct Step: Decodable {
                    let now: Int64
                    let observe: String?
                    let last: String
                }
                let name: String
                let last: String
                let steps: [Step]
            }
            let packed: [Packed]
            let clamped: [Clamped]
            let clocks: [Clock]
        }
        func stamp(_ text: String) throws -> Stamp { Stamp(packed: try unwrapped(UInt64(text, radix: 16))) }
        let file = try vectors("stamps", as: File.self)
        for one in file.packed {
            let read = try stamp(one.packed)
            #expect(read == Stamp(milliseconds: one.milliseconds, counter: one.counter))
            #expect(read.milliseconds == one.milliseconds && read.counter == one.counter)
        }
        for one in file.clamped { #expect(Stamp(milliseconds: one.milliseconds).milliseconds == one.becomes) }
        #expect(file.clocks.count == 6)
        for clock in file.clocks {
            var hybrid = HybridClock(last: try stamp(clock.last))
            for (place, step) in clock.steps.enumerated() {
                if let seen = step.observe {
                    hybrid.observe(try stamp(seen), now: step.now)
                } else {
                    #expect(hybrid.next(now: step.now) == hybrid.last)
                }
                #expect(hybrid.last == (try stamp(step.last)), "\(clock.name), step \(place)")
            }
        }
    }

    @Test func values() throws {
        struct File: Decodable {
            struct Good: Decodable {
                let name: String
                let value: ValueVector
                let bytes: String
            }
            struct Decimal: Decodable {
                let mantissa: String
                let scale: Int32
                let bytes: String
            }
            let values: [Good]
            let refused: [RefusedBytes]
            let distinct: [[String]]
            let decimals: [Decimal]
        }
        let file = try vectors("values", as: File.self)
        #expect(file.values.count == 43 && file.refused.count == 32)
        for good in file.values {
            let value = try good.value.value()
            #expect(hexadecimal(value.encoded) == good.bytes, "\(good.name)")
            #expect(try Value(encoded: hex(good.bytes)) == value, "\(good.name)")
        }
        for bad in file.refused {
            let bytes = try hex(bad.bytes)
            #expect(code { _ = try Value(encoded: bytes) } == bad.error, "\(bad.name)")
        }
        for pair in file.distinct {
            let one = try Value(encoded: hex(pair[0]))
            let two = try Value(encoded: hex(pair[1]))
            #expect(one != two && Set([one, two]).count == 2)
        }
        for one in file.decimals {
            let decimal = Value.decimal(.init(mantissa: try unwrapped(Int64(one.mantissa)), scale: one.scale))
            #expect(hexadecimal(decimal.encoded) == one.bytes)
        }
    }

    @Test func transactions() throws {
        struct File: Decodable {
            struct Good: Decodable {
                let name: String
                let transaction: TransactionVector
                let bytes: String
            }
            let transactions: [Good]
            let refused: [RefusedBytes]
        }
        let file = try vectors("transactions", as: File.self)
        #expect(file.transactions.count == 9 && file.refused.count > 100)
        for good in file.transactions {
            let transaction = try good.transaction.transaction()
            #expect(hexadecimal(transaction.encoded) == good.bytes, "\(good.name)")
            let read = try Transaction(encoded: hex(good.bytes))
            #expect(read == transaction, "\(good.name)")
            #expect(hexadecimal(read.encoded) == good.bytes, "\(good.name)")
            #expect(Transaction.id(inEncoded: try hex(good.bytes)) == transaction.id)
        }
        for bad in file.refused {
            let bytes = try hex(bad.bytes)
            #expect(code { _ = try Transaction(encoded: bytes) } == bad.error, "\(bad.name)")
        }
    }

    @Test func limits() throws {
        func transaction(cells: Int, named: Int) -> Transaction {
            let ids = (0..<named).map { TransactionID(high: 1, low: UInt64($0)) }
            return Transaction(
                id: TransactionID(high: 9, low: 9), author: AuthorID(high: 0, low: 1), stamp: Stamp(packed: 1),
                parts: [
                    Part(
                        row: .created(0), entity: .shipped(2),
                        changes: (0..<cells).map {
                            Change(
                                cell: CellKey(field: .shipped(UInt32($0)), kind: .register), replaces: ids,
                                content: .register(.null))
                        })
                ])
        }
        let full = transaction(cells: 10_000, named: 10).encoded
        #expect(try Transaction(encoded: full).cellCount == 10_000)
        let cells = transaction(cells: 10_001, named: 0).encoded
        #expect(code { _ = try Transaction(encoded: cells) } == "tooLarge")
        let named = transaction(cells: 10_000, named: 11).encoded
        #expect(code { _ = try Transaction(encoded: named) } == "tooLarge")
        let long = [UInt8](repeating: 1, count: Transaction.byteLimit + 1)
        #expect(code { _ = try Transaction(encoded: long) } == "tooLarge")
    }

    @Test func texts() throws {
        struct File: Decodable {
            struct Text: Decodable {
                let name: String
                let events: [EventVector]
                let text: String
            }
            let texts: [Text]
        }
        let file = try vectors("text", as: File.self)
        #expect(file.texts.count == 50)
        for one in file.texts {
            let events = try one.events.map { try $0.event() }
            for order in [events, events.reversed()] {
                #expect(hexadecimal(TextGraph.replay(order).utf8) == hexadecimal(one.text.utf8), "\(one.name)")
            }
        }
    }

    @Test func histories() throws {
        struct File: Decodable {
            struct History: Decodable {
                let name: String
                let events: [EventVector]
                let text: String
                let bytes: String
            }
            let histories: [History]
            let refused: [RefusedBytes]
        }
        let file = try vectors("text", as: File.self)
        #expect(file.histories.count == 27 && file.refused.count == 139)
        for one in file.histories {
            let events = try one.events.map { try $0.event() }
            let history = try TextHistory(encoded: hex(one.bytes))
            #expect(history.events == events, "\(one.name)")
            #expect(hexadecimal(history.encoded) == one.bytes, "\(one.name)")
            let read = TextDocument(history)
            #expect(hexadecimal(read.text.utf8) == hexadecimal(one.text.utf8), "\(one.name)")
            #expect(hexadecimal(read.history.encoded) == one.bytes, "\(one.name): lengths")
            // Written here, event by event, it is the same too.
            var written = TextDocument()
            for event in events { try written.merge(event) }
            #expect(hexadecimal(written.history.encoded) == one.bytes, "\(one.name)")
        }
        for bad in file.refused {
            let bytes = try hex(bad.bytes)
            #expect(code { _ = try TextHistory(encoded: bytes) } == bad.error, "\(bad.name)")
        }
    }

    @Test func merges() throws {
        struct File: Decodable {
            struct Cell: Decodable {
                let field: String
                let kind: String
                let element: ValueVector?
                let heads: [String]?
                let counter: String?
                let shown: ValueVector?
                let conflict: Bool?
                let present: Bool?
                let text: String?
            }
            struct Row: Decodable {
                let row: String
                let entity: String
                let lives: Bool
                let cells: [Cell]
            }
            struct Merge: Decodable {
                let name: String
                let transactions: [String]
                let refused: [String]
                let orders: [[Int]]
                let rows: [Row]
            }
            let merges: [Merge]
        }
        let kinds: [String: FieldKind] = [
            "register": .register, "group": .group, "set": .set, "counter": .counter, "text": .text, "life": .life,
        ]
        let file = try vectors("merge", as: File.self)
        #expect(file.merges.count == 91)
        for one in file.merges {
            let transactions = try one.transactions.map { try Transaction(encoded: hex($0)) }
            let refused = Set(one.refused)
            for order in one.orders {
                let note: Comment = "\(one.name), order \(order)"
                var store = SlowStore()
                // Everything twice: what is known is skipped.
                for transaction in (order + order).map({ transactions[$0] }) {
                    if refused.contains(transaction.id.description) {
                        try store.refuse(transaction)
                    } else {
                        try store.accept(transaction)
                    }
                }
                #expect(Set(store.rows.keys.map(\.description)) == Set(one.rows.map(\.row)), note)
                for row in one.rows {
                    let state = try unwrapped(store.rows[try unwrapped(RowID(row.row))], note)
                    #expect(state.entity.description == row.entity && state.lives == row.lives, note)
                    #expect(state.cells.count == row.cells.count, note)
                    for cell in row.cells {
                        let key = CellKey(
                            field: try unwrapped(FieldID(cell.field)), kind: try unwrapped(kinds[cell.kind]),
                            element: try cell.element?.value().encoded ?? [])
                        let found = try unwrapped(state.cells[key], note)
                        #expect(found.heads.map(\.id.description) == cell.heads ?? [], note)
                        #expect(found.covers.isEmpty, note)
                        if let counter = cell.counter { #expect(String(found.counter) == counter, note) }
                        if let shown = cell.shown { #expect(state.value(key.field) == (try shown.value()), note) }
                        if let conflict = cell.conflict { #expect(state.conflicts.contains(key) == conflict, note) }
                        if let present = cell.present { #expect(found.isPresent == present, note) }
                        if let text = cell.text { #expect(found.text.utf8.elementsEqual(text.utf8), note) }
                        if key.kind == .set { #expect(state.elements(key.field).contains(key.element) == found.isPresent, note) }
                    }
                }
            }
        }
    }
}
