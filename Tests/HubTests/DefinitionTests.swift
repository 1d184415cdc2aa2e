import CRDT
import Foundation
import Hub
import SQLiteStore
import Sync
import Testing

/// What the workspace defines, at the hub, in process and over the socket.
@Suite(.timeLimit(.minutes(10))) struct DefinitionTests {
    @Test(arguments: Way.allCases) func kindsFieldsAndChoices(way: Way) async throws {
        let test = try TestHub()
        let device = try await test.join(site: 7)
        try await reaching(test, way) { perform in
            func change(_ request: AdminRequest) async throws -> AdminAnswer.Change {
                try answer(try await perform(request), AdminAnswer.Change.self)
            }
            func list(_ kind: DefinitionKind, _ filters: String...) async throws -> [AdminAnswer.Definition] {
                try answer(try await perform(.definitions(kind: kind, filters: filters)), AdminAnswer.Definitions.self).rows
            }
            let machine = try await change(
                .define(kind: .entity, assignments: ["name=machine", "parents=customer", "label_zh=设备"]))
            #expect(machine.row.title == "machine" && machine.row.of == "customer" && machine.row.lives)
            #expect(machine.row.entity == "entity_definition" && machine.row.fields["label_zh"] == .text("设备"))
            #expect(machine.transaction != nil && machine.row.problem == nil)
            let serial = try await change(
                .define(kind: .field, assignments: ["entity=machine", "name=serial", "type=text", "max=40", "required=yes"]))
            #expect(serial.row.of == "machine" && serial.row.fields["entity"] == .text(machine.row.id))
            #expect(serial.row.fields["required"] == .bool(true))
            let region = try await change(.define(kind: .field, assignments: ["entity=customer", "name=region", "type=choice"]))
            let east = try await change(
                .define(kind: .choice, assignments: ["entity=customer", "field=region", "name=east", "label_zh=华东"]))
            #expect(east.row.of == "customer.region")
            #expect(try await list(.field).map(\.id) == [region.row.id, serial.row.id])
            #expect(try await list(.field, "entity=machine").map(\.title) == ["serial"])
            #expect(try await list(.choice, "name=west").isEmpty)

            // By name, by the beginning of its id.
            let renamed = try await change(
                .redefine(kind: .field, row: "serial", assignments: ["name=serial_no", "label_en=Serial"]))
            #expect(renamed.row.title == "serial_no" && renamed.row.id == serial.row.id)
            let same = try await change(.redefine(kind: .field, row: "serial_no", assignments: ["label_en=Serial"]))
            #expect(same.transaction == nil)
            let gone = try await change(.undefine(kind: .field, row: String(serial.row.id.prefix(12))))
            #expect(!gone.row.lives)
            #expect(try await list(.field).map(\.title) == ["region"])
            let shown = try await change(.definition(kind: .field, row: serial.row.id))
            #expect(!shown.row.lives && shown.transaction == nil)
            let back = try await change(.redefine(kind: .field, row: serial.row.id, assignments: ["name=serial_no"]))
            #expect(back.row.lives && back.transaction != nil)

            // Two of one name share it with nobody; both say so.
            _ = try await change(.define(kind: .field, assignments: ["entity=customer", "name=area", "type=text"]))
            let head = try answer(try await perform(.status), AdminAnswer.Status.self).head
            for (request, code, part) in [
                (
                    AdminRequest.define(kind: .field, assignments: ["entity=customer", "name=area", "type=text"]), "bad-value",
                    "Rename"
                ),
                (.define(kind: .field, assignments: ["entity=nowhere", "name=x", "type=text"]), "bad-value", ""),
                (.define(kind: .field, assignments: ["entity=customer", "name=x", "type=colour"]), "bad-value", ""),
                (.define(kind: .field, assignments: ["entity=customer", "name=x"]), "bad-value", ""),
                (.define(kind: .field, assignments: ["entity=customer", "colour=red"]), "unknown-field", "It has:"),
                (.define(kind: .field, assignments: ["name"]), "bad-value", "FIELD=VALUE"),
                (.define(kind: .field, assignments: ["name=a", "name=b"]), "bad-value", "twice"),
                (.redefine(kind: .field, row: "region", assignments: ["type=int"]), "bad-value", "never changes"),
                (.redefine(kind: .field, row: "region", assignments: ["name=area"]), "bad-value", ""),
                (.define(kind: .choice, assignments: ["entity=customer", "field=region", "name=east"]), "bad-value", "already"),
                (.undefine(kind: .field, row: "nothing"), "unknown-row", "satchel-hub field_definition list"),
                (.undefine(kind: .choice, row: serial.row.id), "unknown-row", "satchel-hub choice_definition list"),
                (.definitions(kind: .field, filters: ["colour=red"]), "unknown-field", ""),
            ] {
                let refused = await failure { try await perform(request) }
                #expect(
                    refused?.code == code && (part.isEmpty || refused?.message.contains(part) == true),
                    "\(request): \(refused?.message ?? "taken")")
                #expect(refused?.exitStatus == (code == "unknown-row" ? 1 : 2), "\(request)")
            }
            #expect(
                try answer(try await perform(.status), AdminAnswer.Status.self).head == head, "what is refused leaves nothing")
        }
        // All of it is in the log for laptops, in the hub's name.
        guard
            case .page(let page) = try await test.sync(
                .pull(Pull(epoch: test.hub.epoch, after: 1, view: 0, pending: [])), as: device)
        else {
            Issue.record("no page")
            return
        }
        #expect(page.items.count == 8)
        for item in page.items {
            guard case .transaction(_, let bytes) = item else {
                Issue.record("not a transaction")
                continue
            }
            #expect(try CRDT.Transaction(encoded: bytes).author == AuthorID(high: 0, low: 1))
        }
    }

    @Test func severalOfOneNameAreToldApartByTheirIDs() async throws {
        let test = try TestHub()
        for entity in ["customer", "lead"] {
            _ = try await test.perform(
                .define(kind: .field, assignments: ["entity=\(entity)", "name=region", "type=text"]), AdminAnswer.Change.self)
        }
        let refused = await failure {
            Array(
                try JSONEncoder().encode(try await test.perform(.undefine(kind: .field, row: "region"), AdminAnswer.Change.self)))
        }
        #expect(refused?.message.contains("customer.region") == true && refused?.message.contains("lead.region") == true)
    }
}
