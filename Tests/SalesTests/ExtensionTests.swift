import CRDT
import Sales
import Testing

@Suite("Definitions of a workspace") struct ExtensionTests {
    private func customer(_ rows: [DefinitionRow], settled: [FieldShape] = []) throws -> Entity {
        try #require(Schema.shipped.extended(by: rows, settled: settled).schema.entity(named: "customer"))
    }

    @Test func aFieldIsThereWithoutTouchingTheRest() throws {
        let (schema, problems) = Schema.shipped.extended(by: [
            fieldDefinition(7, "renewal", type: "date", [11: .text("renewal on"), 12: .text("续约日")])
        ])
        #expect(problems == [])
        let entity = try #require(schema.entity(named: "customer"))
        let field = try #require(entity.field(workspace(7)))
        #expect(field.label == Label(en: "renewal on", zh: "续约日"))
        #expect(
            entity.fields.last === field
                && entity.fields.count == (Schema.shipped.entity(named: "customer")?.fields.count ?? 0) + 1)
        #expect(try field.value("2026-02-28") == .date(20_512))
        #expect(message { _ = try field.value("soon") } == "renewal on (renewal): it takes a day that exists, as YYYY-MM-DD.")
        // What is not concerned is the very same.
        #expect(schema.entity(named: "visit")?.field(named: "day") === Schema.shipped.entity(named: "visit")?.field(named: "day"))
        #expect(Schema.shipped.entity(named: "customer")?.field(workspace(7)) == nil)
    }

    @Test func concurrentNamesakesBothGetASuffixSoThatNobodyWritesToTheOther() throws {
        let rows = [fieldDefinition(0xBBBB << 48, "region"), fieldDefinition(0xAAAA << 48, "region")]
        let (schema, problems) = Schema.shipped.extended(by: rows)
        let entity = try #require(schema.entity(named: "customer"))
        #expect(entity.fields.suffix(2).map(\.name) == ["region_aaaa", "region_bbbb"])
        #expect(entity.field(named: "region") == nil)
        #expect(problems.map(\.code) == [.nameTaken, .nameTaken])
        #expect(problems.first?.message.contains("it is called region_aaaa. Rename one of them.") == true)
        // One renamed, both are as they were meant.
        let renamed = Schema.shipped.extended(by: [rows[0], fieldDefinition(0xAAAA << 48, "area")])
        #expect(
            renamed.problems == []
                && renamed.schema.entity(named: "customer")?.fields.suffix(2).map(\.name) == ["area", "region"])
    }

    @Test func aDeletedDefinitionHidesAndKeeps() throws {
        let gone = try customer([fieldDefinition(7, "renewal", type: "date", lives: false)])
        let hidden = try #require(gone.field(workspace(7)))
        #expect(hidden.isHidden && gone.hiddenFields.count == 1 && gone.allFields.contains { $0 === hidden })
        #expect(
            !gone.fields.contains { $0 === hidden } && gone.field(named: "renewal") == nil
                && gone.field(named: hidden.name) == nil)
        let back = try customer([fieldDefinition(7, "renewal", type: "date")])
        #expect(back.field(named: "renewal")?.shape == hidden.shape)
    }

    /// A hub that was restored may have lost what defines them; a store does not forget how it keeps them.
    @Test func whatAStoreKeepsStaysKnownWithoutItsDefinition() throws {
        let grade = fieldDefinition(7, "grade", type: "int")
        let shape = try #require(try customer([grade]).field(workspace(7))?.shape)
        let (schema, problems) = Schema.shipped.extended(
            by: [], settled: [shape], tables: [KeptTable(entity: workspace(8), hasParent: true)])
        let field = try #require(schema.entity(named: "customer")?.field(workspace(7)))
        #expect(!field.isHidden && field.name == "field_0000" && field.shape == shape && problems.isEmpty)
        let entity = try #require(schema.entity(workspace(8)))
        #expect(schema.entity(named: "entity_0000") === entity && !entity.isRoot)
        #expect(try customer([grade], settled: [shape]).field(named: "grade")?.shape == shape)
    }

    @Test func theFirstKindAndTypeHold() throws {
        let defined = try customer([fieldDefinition(7, "grade", type: "int", [16: .text("kg")])])
        let first = try #require(defined.field(workspace(7))?.shape)
        #expect(first.text == "\(workspace(7)) 2 1 int 0 kg -")
        let later = fieldDefinition(7, "class", type: "money", [19: .bool(true)])
        let (schema, problems) = Schema.shipped.extended(by: [later], settled: [first])
        let field = try #require(schema.entity(named: "customer")?.field(workspace(7)))
        #expect(field.shape == first && field.name == "class" && field.needsReview)
        #expect(problems.map(\.code) == [.shapeChanged])
        // The edit itself is refused before it is written.
        let entity = try #require(Schema.shipped.entity(Definitions.field))
        let type = try #require(entity.field(named: "type"))
        let id = TransactionID(high: 1, low: 2)
        let head = Head(id: id, stamp: Stamp(packed: 1), author: AuthorID(high: 0, low: 1), value: .text("int"))
        let row = RowState(
            id: RowID(createdBy: id, ordinal: 0), entity: entity.id, cells: [type.cell(): CellState(heads: [head])])
        var builder = TransactionBuilder(id: TransactionID(high: 1, low: 3))
        #expect(
            message { try builder.assign(Assignment(field: "type", value: "money"), type, to: row) }
                == "type (type): it never changes once the row is there; delete the row and add another.")
        #expect(try builder.assign(Assignment(field: "type", value: "int"), type, to: row) == false)
        #expect(builder.isEmpty)
        let created = builder.create(entity.id)
        try builder.assign(Assignment(field: "type", value: "int"), type, to: created)
        #expect(!builder.isEmpty)
    }

    @Test func shapesAreReadAsTheyAreWritten() {
        for text in [
            "07 2 1 int 0 - -", "7 2 1 int 0 -", "7 2 9 int 0 - -", "7 2 2 int 0 - -", "7 2 1 colour 0 - -", "7 2 1 int -1 - -",
            "7 2 1 link 0 - x", "7 2 1 duration 0 week -", "7 2 1 text 0 kg -", "", "7 2 1 int 0 a,b -",
        ] { #expect(FieldShape(text) == nil, "\(text)") }
        let all = Schema.shipped.entities.flatMap(\.fields)
        for field in all { #expect(FieldShape(field.shape.text) == field.shape) }
        #expect(all.count > 150)
    }

    @Test func limitsHoldExactly() throws {
        let fields = (0..<502).map { fieldDefinition(UInt64($0) + 1, "f\($0)") }
        let (schema, problems) = Schema.shipped.extended(by: fields)
        #expect(schema.entity(named: "customer")?.field(workspace(500)) != nil)
        #expect(schema.entity(named: "customer")?.field(workspace(501)) == nil)
        #expect(problems.map(\.code) == [.tooMany, .tooMany] && problems.first?.row == RowID(high: 501, low: 501))

        let choices = (1...502).map { number in
            DefinitionRow(
                id: RowID(high: UInt64(number), low: 0), entity: Definitions.choice, lives: true,
                values: [
                    .shipped(10): .text("c\(number)"), .shipped(13): .text("2"), .shipped(14): .text(workspace(1).description),
                ])
        }
        let (chosen, over) = Schema.shipped.extended(by: choices + [fieldDefinition(1, "grade", type: "choice")])
        #expect(chosen.entity(named: "customer")?.field(workspace(1))?.values.count == 500)
        #expect(over.map(\.code) == [.tooMany, .tooMany])

        let entities = (1...202).map { number in
            DefinitionRow(
                id: RowID(high: UInt64(number), low: 0), entity: Definitions.entity, lives: true,
                values: [.shipped(10): .text("e\(number)")])
        }
        let (more, rest) = Schema.shipped.extended(by: entities)
        #expect(more.entities.count == Schema.shipped.entities.count + 200 && rest.map(\.code) == [.tooMany, .tooMany])
    }

    /// Values of every type in every field of every definition, in any order: nothing stops, and the order means nothing.
    @Test(arguments: 0..<40) func hostileRowsStopNothing(seed: Int) throws {
        var random = Draws(state: UInt64(seed))
        let ids = (1...6).map { RowID(high: UInt64($0) << 32, low: UInt64($0)) }
        let texts = [
            "2", "4", "17", "", " ", "name", "region", "Region", "a\u{0}b", "link", "money", "choice", "duration", "h", "kg t",
            "set", "group",
            "2 x", ids[0].description, "\(ids[1]) \(ids[1])", String(repeating: "级", count: 41), "region_0000", "\u{202E}x",
            "999999999999",
        ]
        func value() -> Value {
            switch random.below(12) {
            case 0: .null
            case 1: .bool(true)
            case 2: .int(random.pick([.min, -1, 0, 1, 15, .max]))
            case 3:
                .decimal(Value.Decimal(mantissa: random.pick([.min, 0, 7, .max]), scale: random.pick([.min, -3, 0, 3, .max])))
            case 4: .link(ids[0])
            case 5: .group([Value.Member(number: 1, value: .text("2"))])
            case 6: .date(.max)
            default: .text(random.pick(texts))
            }
        }
        var rows = [DefinitionRow]()
        for entity in [Definitions.entity, Definitions.field, Definitions.choice, .shipped(2), workspace(3)] {
            for id in ids where random.below(5) > 0 {
                var values: [FieldID: Value] = [:]
                for number in 10...26 where random.below(4) > 0 { values[.shipped(UInt32(number))] = value() }
                // Often enough something must come of it.
                if random.below(2) == 0 { values[.shipped(13)] = .text(random.pick(["2", "4", ids[0].description])) }
                if random.below(2) == 0 { values[.shipped(15)] = .text(random.pick(["text", "choice", "money", "int"])) }
                rows.append(DefinitionRow(id: id, entity: entity, lives: random.below(4) > 0, values: values))
            }
        }
        func summary(_ rows: [DefinitionRow]) -> [String] {
            let (schema, problems) = Schema.shipped.extended(by: rows)
            return schema.allEntities.flatMap { entity in
                ["\(entity.id) \(entity.name) \(entity.parents) \(entity.search) \(entity.isHidden)"]
                    + entity.allFields.map { "\($0.shape.text) \($0.name) \($0.values) \($0.isHidden) \($0.label)" }
            } + problems.map { "\($0.row) \($0.code) \($0.message)" }
        }
        let first = summary(rows)
        for _ in 0..<4 {
            for place in rows.indices { rows.swapAt(place, place + random.below(rows.count - place)) }
            #expect(summary(rows) == first)
        }
        let (schema, _) = Schema.shipped.extended(by: rows)
        for entity in schema.allEntities {
            #expect(Set(entity.fields.map(\.name)).count == entity.fields.count)
            for field in entity.allFields { for text in texts { _ = try? field.value(text) } }
        }
        #expect(Set(schema.entities.map(\.name)).count == schema.entities.count)
    }

    @Test func columnsMeetNothingThatShipsAndNoOther() throws {
        let rows = [
            fieldDefinition(0xAAAA << 48, "budget", type: "money"), fieldDefinition(2, "budget_amount"), fieldDefinition(3, "级别"),
            fieldDefinition(4, "tags2", [14: .text("set")]),
        ]
        let entity = try customer(rows)
        var taken: Set<String> = []
        for field in Schema.shipped.entity(named: "customer")?.fields ?? [] {
            #expect(field.columnBase(taken: taken) == field.name)
            taken.formUnion(field.columns(base: field.name))
        }
        func base(_ id: UInt64) throws -> String { try #require(entity.field(workspace(id))).columnBase(taken: taken) }
        #expect(try base(3) == "x_级别")
        #expect(try base(0xAAAA << 48) == "x_budget")
        taken.insert("x_budget_amount")
        // One of the group's columns is taken, so the whole group moves; another store may have met them the other way round.
        #expect(try base(0xAAAA << 48) == "x_budget_aaaa")
        #expect(try base(2) == "x_budget_amount_0000")
        #expect(try #require(entity.field(workspace(4))).columns(base: "x_tags2") == [])
        let plant = DefinitionRow(
            id: RowID(high: 5, low: 5), entity: Definitions.entity, lives: true, values: [.shipped(10): .text("plant")])
        let made = try #require(Schema.shipped.extended(by: [plant]).schema.entity(workspace(5)))
        #expect(made.tableName(taken: []) == "x_plant" && made.tableName(taken: ["x_plant"]) == "x_plant_0000")
        #expect(Schema.shipped.entities.allSatisfy { $0.tableName(taken: [$0.name]) == $0.name })
    }

    @Test func aDefinitionIsCheckedBeforeItIsWritten() throws {
        let there = [fieldDefinition(1, "region")]
        try Schema.shipped.check(fieldDefinition(2, "area"), beside: there)
        try Schema.shipped.check(fieldDefinition(1, "area"), beside: there)
        for (row, part) in [
            (fieldDefinition(2, "region"), "Rename one"), (fieldDefinition(2, "Area"), "a–z"),
            (fieldDefinition(2, "area", type: "colour"), "cannot be"),
            (fieldDefinition(2, "area", [13: .text("99")]), "not known"),
        ] {
            let said = message { try Schema.shipped.check(row, beside: there) }
            #expect(said.contains(part), "\(said)")
        }
    }

    @Test func aRowStateIsReadAsItIsShown() {
        let id = TransactionID(high: 1, low: 2)
        func head(_ value: Value, _ stamp: UInt64) -> Head {
            Head(
                id: TransactionID(high: 1, low: stamp), stamp: Stamp(packed: stamp), author: AuthorID(high: 0, low: 1),
                value: value)
        }
        let name = CellKey(field: .shipped(10), kind: .register)
        let row = RowState(
            id: RowID(createdBy: id, ordinal: 0), entity: Definitions.field,
            cells: [
                name: CellState(heads: [head(.text("old"), 1), head(.text("new"), 2)]),
                .life: CellState(heads: [head(.bool(true), 1)]),
            ])
        let read = DefinitionRow(row)
        #expect(read.values == [.shipped(10): .text("new")] && read.lives && read.entity == Definitions.field)
        #expect(read.definedID.description == row.id.description)
    }

    @Test func peopleWriteNamesAndRowsHoldIds() throws {
        let (schema, _) = Schema.shipped.extended(by: [fieldDefinition(7, "grade", type: "choice")])
        func resolved(_ definition: EntityID, _ texts: String...) throws -> [String] {
            try schema.resolvingNames(in: texts.map { try Assignment($0) }, of: definition).map { "\($0.field)=\($0.value)" }
        }
        #expect(
            try resolved(Definitions.field, "entity=customer", "name=visit", "targets=contact  person 9")
                == ["entity=2", "name=visit", "targets=3 1 9"])
        #expect(try resolved(Definitions.entity, "parents=customer nothing") == ["parents=2 nothing"])
        #expect(
            try resolved(Definitions.choice, "field=grade", "entity=customer", "name=A")
                == ["field=\(workspace(7))", "entity=2", "name=A"])
        #expect(try resolved(Definitions.choice, "entity=lead", "field=source") == ["entity=7", "field=12"])
        #expect(try resolved(Definitions.choice, "entity=2", "field=nothing") == ["entity=2", "field=nothing"])
        #expect(try resolved(.shipped(2), "name=customer", "entity=customer") == ["name=customer", "entity=customer"])
    }
}
