import CRDT
import Foundation
import Sales
import Testing

/// `Protocol/vectors/schema.json`, made by an implementation that shares nothing with this one.
@Suite("Vectors of definitions") struct SchemaVectorTests {
    struct File: Decodable {
        let cases: [Case]
    }

    struct Case: Decodable {
        let name: String
        let rows: [Row]
        let settled: [String]
        let schema: Expected
    }

    struct Row: Decodable {
        let id: String
        let entity: String
        let lives: Bool
        let values: [String: WrittenValue]

        func definition() throws -> DefinitionRow {
            var shown: [FieldID: Value] = [:]
            for (field, value) in values { shown[try #require(FieldID(field))] = try value.value() }
            return DefinitionRow(id: try #require(RowID(id)), entity: try #require(EntityID(entity)), lives: lives, values: shown)
        }
    }

    struct WrittenValue: Decodable {
        struct Decimal: Decodable {
            let mantissa: String
            let scale: Int32
        }

        let text: String?
        let int: String?
        let bool: Bool?
        let decimal: Decimal?

        func value() throws -> Value {
            if let text { return .text(text) }
            if let bool { return .bool(bool) }
            if let int { return .int(try #require(Int64(int))) }
            guard let decimal else { return .null }
            return .decimal(Value.Decimal(mantissa: try #require(Int64(decimal.mantissa)), scale: decimal.scale))
        }
    }

    struct Expected: Decodable {
        let entities: [WrittenEntity]
        let problems: [Problem]
    }

    struct Problem: Decodable, Equatable {
        let row: String
        let code: String
    }

    struct WrittenEntity: Decodable {
        let id: String
        let name: String
        let label: Label?
        let parents: [String]?
        let machine: Bool?
        let hidden: Bool?
        let search: [String]
        let fields: [WrittenField]
        let open: [Open]
    }

    struct Open: Decodable {
        let id: String
        let choices: [WrittenChoice]
    }

    struct WrittenChoice: Decodable {
        let name: String
        let label: Label
    }

    struct WrittenField: Decodable {
        let id: String
        let name: String
        let label: Label
        let kind: String
        let type: String
        let `class`: UInt32
        let units: [String]
        let targets: [String]
        let hidden: Bool
        let review: Bool
        let required: Bool
        let min: String?
        let max: String?
        let decimals: Int?
        let choices: [WrittenChoice]
    }

    @Test func definitionsMeanWhatTheVectorsSay() throws {
        let data = try Data(contentsOf: repository.appendingPathComponent("Protocol/vectors/schema.json"))
        let file = try JSONDecoder().decode(File.self, from: data)
        let whole = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let written = try #require(whole["base"])
        let base = try Schema(json: Array(JSONSerialization.data(withJSONObject: written)))
        #expect(file.cases.count == 50)
        for one in file.cases {
            let settled = try one.settled.map { try #require(FieldShape($0)) }
            #expect(settled.map(\.text) == one.settled)
            let rows = try one.rows.map { try $0.definition() }
            for order in [rows, rows.reversed()] {
                let (schema, problems) = base.extended(by: order, settled: settled)
                #expect(
                    problems.map { Problem(row: $0.row.description, code: $0.code.rawValue) } == one.schema.problems,
                    "\(one.name)")
                check(schema, one)
                // Extended again, it is the same: what a workspace added is not added twice.
                check(schema.extended(by: order, settled: settled).schema, one)
            }
        }
    }

    private func check(_ schema: Schema, _ one: Case) {
        #expect(schema.allEntities.map(\.id.description) == one.schema.entities.map(\.id), "\(one.name)")
        for (entity, wanted) in zip(schema.allEntities, one.schema.entities) {
            #expect(bytes(entity.name) == bytes(wanted.name), "\(one.name)")
            #expect(entity.search.map(bytes) == wanted.search.map(bytes), "\(one.name)")
            if let label = wanted.label {
                #expect(entity.label == label, "\(one.name)")
                #expect(entity.parents == wanted.parents, "\(one.name)")
                #expect(entity.isMachine == wanted.machine, "\(one.name)")
                #expect(entity.isHidden == wanted.hidden, "\(one.name)")
            }
            for open in wanted.open {
                let field = FieldID(open.id).flatMap(entity.field)
                check(field?.choices ?? [], open.choices, one.name)
            }
            let fields = entity.allFields.filter { if case .workspace = $0.id { true } else { false } }
            #expect(fields.map(\.id.description) == wanted.fields.map(\.id), "\(one.name)")
            for (field, wanted) in zip(fields, wanted.fields) { check(field, wanted, in: entity, one.name) }
        }
    }

    private func check(_ field: Field, _ wanted: WrittenField, in entity: Entity, _ name: String) {
        #expect(bytes(field.name) == bytes(wanted.name), "\(name)")
        #expect(field.label == wanted.label, "\(name)")
        #expect("\(field.kind)" == wanted.kind, "\(name)")
        #expect((field.format?.rawValue ?? field.type.rawValue) == wanted.type, "\(name)")
        #expect(field.sensitivity == wanted.class, "\(name)")
        #expect(field.units.map(bytes) == wanted.units.map(bytes), "\(name)")
        #expect(field.targets.map(\.description) == wanted.targets, "\(name)")
        #expect(field.isHidden == wanted.hidden, "\(name)")
        #expect(field.needsReview == wanted.review, "\(name)")
        #expect(field.isRequired == wanted.required, "\(name)")
        #expect(field.min?.plainText == wanted.min, "\(name)")
        #expect(field.max?.plainText == wanted.max, "\(name)")
        #expect(field.decimals == wanted.decimals, "\(name)")
        check(field.choices, wanted.choices, name)
        #expect(FieldShape(field.shape.text) == field.shape, "\(name)")
        // By its id it is found even when it is hidden; by its name only when it is offered.
        #expect(entity.field(field.id) === field)
        #expect((entity.field(named: field.name) === field) != field.isHidden, "\(name)")
    }

    private func check(_ choices: [Field.Choice], _ wanted: [WrittenChoice], _ name: String) {
        #expect(choices.map { bytes($0.name) } == wanted.map { bytes($0.name) }, "\(name)")
        #expect(choices.map(\.label) == wanted.map(\.label), "\(name)")
    }

    /// Swift takes different spellings of one character as equal; bytes differ.
    private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
}
