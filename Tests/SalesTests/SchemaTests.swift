import CRDT
import Foundation
import Sales
import Testing

@Suite("The schema that ships") struct SchemaTests {
    private let schema = Schema.shipped

    private func field(_ entity: String, _ name: String) throws -> Field {
        try #require(schema.entity(named: entity)?.field(named: name), "\(entity).\(name)")
    }

    /// What version 1 shipped. A number, a name or a kind of these never changes.
    @Test func whatWasReleasedStays() throws {
        let released: [(UInt32, String, String)] = [
            (1, "person", "10 name register text, 11 role register text"),
            (
                2, "customer",
                """
                10 name register text, 11 key register text, 12 city register text, 13 sector register text, \
                14 size register int, 15 phone register text, \
                16 email register text, 17 website register text, 18 owner register text, 19 tags set text, \
                20 calls counter int
                """
            ),
            (3, "contact", "10 name register text, 11 title register text, 12 phone register text, 13 email register text"),
            (4, "visit", "10 day register date, 11 purpose register text"),
            (5, "note", "10 body text text, 11 day register date"),
            (
                6, "voice",
                """
                10 blob register bytes, 11 recorded register time, 12 state register text, 13 duration register int, \
                14 loudness register float, 15 speech_share register float, 16 note text text, 17 file register text
                """
            ),
            (
                7, "lead",
                """
                10 title register text, 11 stage register text, 12 source register text, 13 budget group money, \
                14 last_contact register date, 15 next_step register date, 16 owner register text
                """
            ),
            (
                8, "tag",
                """
                10 tag register text, 11 field register text, 12 start register int, 13 end register int, \
                14 phrase register text, \
                15 model register text
                """
            ),
        ]
        for (number, name, fields) in released {
            let entity = try #require(schema.entity(.shipped(number)))
            #expect(entity.name == name)
            for said in fields.split(separator: ", ") {
                let parts = said.split(separator: " ")
                let field = try #require(UInt32(parts[0]).flatMap { entity.field(.shipped($0)) })
                #expect("\(field.name) \(field.kind) \(field.type)" == parts[1...].joined(separator: " "), "\(name)")
                #expect(entity.field(named: field.name) === field)
            }
        }
        #expect(
            try field("lead", "stage").values == ["new", "contacted", "qualified", "proposal", "negotiation", "won", "lost"])
        #expect(try field("lead", "source").values == ["web", "referral", "fair", "cold-call", "partner"])
        let reviewed = schema.entities.prefix(8).flatMap { entity in
            entity.fields.filter(\.needsReview).map { "\(entity.name).\($0.name)" }
        }
        #expect(reviewed == ["customer.name", "customer.phone", "customer.email"])
    }

    @Test func theTradeIsThere() throws {
        let entities = [
            "person", "customer", "contact", "visit", "note", "voice", "lead", "tag", "product", "channel", "opportunity",
            "opportunity_line", "opportunity_contact", "customer_channel", "stage_change", "task", "entity_definition",
            "field_definition", "choice_definition", "scope", "membership", "role", "photo",
            "interaction", "scoring_model", "tag_definition", "tag_model", "transcript", "suggestion", "suggestion_verdict",
        ]
        #expect(schema.entities.map(\.name) == entities)
        #expect(schema.entity(named: "task")?.parents == ["customer", "lead", "opportunity", "visit"])
        #expect(try field("contact", "role").choice("economic-buyer")?.label == Label(en: "economic buyer", zh: "经济决策人"))
        #expect(try field("opportunity", "stage").values.suffix(2) == ["won", "lost"])
        #expect(try field("opportunity", "amount").members.map(\.name) == ["amount", "currency"])
        #expect(try field("opportunity_line", "product").targets == [.shipped(9)])
        #expect(try field("opportunity_line", "quantity").units.contains("m2"))
        #expect(try field("customer", "location").columns(base: "location") == ["location_latitude", "location_longitude"])
        #expect(try field("product", "cost").sensitivity == 1)
        #expect(schema.entities.filter(\.isRoot).map(\.name).contains("channel"))
        #expect(
            schema.entities.filter(\.isWrittenByHub).map(\.name) == [
                "person", "entity_definition", "field_definition", "choice_definition", "scope", "membership", "role",
            ])
        #expect(
            schema.entities.filter(\.isShared).map(\.name) == [
                "product", "channel", "scoring_model", "tag_definition", "tag_model",
            ])
        #expect(
            schema.entities.filter(\.isMachine).map(\.name) == ["tag", "scoring_model", "tag_model", "transcript", "suggestion"])
        for entity in schema.entities {
            // A store marks shipped fields by bits 10 to 70.
            #expect(
                entity.fields.allSatisfy { if case .shipped(let number) = $0.id { (10...70).contains(number) } else { false } })
            #expect(!entity.label.zh.isEmpty && entity.fields.allSatisfy { !$0.label.zh.isEmpty && !$0.label.en.isEmpty })
            #expect(entity.search.allSatisfy { entity.field(named: $0)?.type == .text })
        }
    }

    @Test func definitionsHaveTheNumbersThatTheCodeReads() throws {
        let wanted: [(EntityID, String)] = [
            (Definitions.entity, "name label_en label_zh parents machine place"),
            (
                Definitions.field,
                "name label_en label_zh entity kind type units targets class review required min max decimals search place"
            ), (Definitions.choice, "name label_en label_zh entity field place"),
        ]
        for (id, names) in wanted {
            let entity = try #require(schema.entity(id))
            #expect(entity.fields.map(\.name).joined(separator: " ") == names)
            for (number, field) in entity.fields.enumerated() { #expect(field.id == .shipped(UInt32(10 + number))) }
            #expect(Definitions.contains(id))
        }
        #expect(!Definitions.contains(.shipped(2)) && !Definitions.contains(workspace(17)))
        let fixed = wanted.flatMap { schema.entity($0.0)?.fields.filter(\.isFixed).map(\.name) ?? [] }
        #expect(
            fixed
                == "parents machine entity kind type units targets class name entity field".split(separator: " ").map(String.init)
        )
        #expect(try field("field_definition", "type").values.count == 18)
    }

    @Test func whatIsNotThereIsNotFound() {
        for id in [EntityID.shipped(0), .shipped(99), .shipped(.max), workspace(1)] { #expect(schema.entity(id) == nil) }
        let customer = schema.entity(named: "customer")
        for id in [FieldID.life, .parent, .scope, .shipped(9), .shipped(99), .shipped(.max), workspace(1)] {
            #expect(customer?.field(id) == nil)
        }
        #expect(schema.entity(named: "Customer") == nil && customer?.field(named: "") == nil)
    }

    private static let wrong: [(String, String)] = [
        (json(10, "a", "register", "text") + "," + json(10, "b", "register", "text"), "twice"),
        (json(10, "a", "register", "text") + "," + json(11, "a", "register", "text"), "twice"),
        (json(2, "a", "register", "text"), "number"), (json(4096, "a", "register", "text"), "number"),
        (json(10, "rid", "register", "text"), "name"), (json(10, "x_a", "register", "text"), "name"),
        (json(10, "Größe", "register", "text"), "name"), (json(10, "客", "register", "text"), "name"),
        (json(10, "a", "group", "text"), "do not fit"), (json(10, "a", "register", "money"), "do not fit"),
        (json(10, "a", "counter", "duration", #""unit": "h""#), "do not fit"), (json(10, "a", "life", "bool"), "kind"),
        (json(10, "a", "register", "colour"), "type"), (json(10, "a", "register", "duration"), "units"),
        (json(10, "a", "group", "quantity"), "units"), (json(10, "a", "register", "text", #""unit": "m""#), "units"),
        (json(10, "a", "register", "int", #""min": 5, "max": 4"#), "limits"), (json(10, "a", "register", "choice"), "choices"),
        (json(10, "a", "register", "choice", #""values": "colours""#), "no list"),
        (json(10, "a", "register", "text", #""values": [{"name": "x", "label": {"en": "", "zh": ""}}]"#), "choices"),
        (json(10, "a", "register", "link", #""to": ["nothing"]"#), "links to"),
        (json(10, "a", "register", "text", #""to": ["thing"]"#), "links to"),
        (json(10, "a", "group", "money", #""members": [{"number": 1, "name": "amount", "type": "decimal"}]"#), "members"),
        (json(10, "a", "group", "money", #""supersedes": [{"field": "b", "member": 1}]"#), "supersedes"),
        (
            json(10, "a", "register", "text") + ","
                + json(11, "b", "group", "money", #""supersedes": [{"field": "a", "member": 1}]"#),
            "supersedes"
        ), ("{}", "cannot be read"),
    ]

    @Test(arguments: wrong)
    func wrongSchemasAreRefused(_ fields: String, _ part: String) {
        let said = message { _ = try thing(fields) }
        #expect(said.contains(part), "\(said)")
    }

    @Test func wrongEntitiesAreRefused() {
        for (entity, part) in [
            (#""parent": ["nothing"]"#, "does not exist"), (#""root": true, "parent": ["thing"]"#, "either"),
            (#""root": false"#, "either"),
            (#""root": true, "search": ["a"]"#, "searches"), (#""root": true, "writer": "me""#, "writer"),
        ] {
            let text = #"{"id": 1, "name": "thing", "label": {"en": "a", "zh": "b"}, \#(entity), "fields": []}"#
            for (json, part) in [
                (#"{"format": 1, "entities": [\#(text)]}"#, part), (#"{"format": 2, "entities": []}"#, "update Satchel"),
                (#"{"format": 1, "entities": [\#(text), \#(text)]}"#, "twice"), ("[", "cannot be read"),
            ] {
                let said = message { _ = try Schema(json: Array(json.utf8)) }
                #expect(said.contains(part), "\(said)")
            }
        }
    }
}
