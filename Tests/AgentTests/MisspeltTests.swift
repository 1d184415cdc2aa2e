import Agent
import CommandSocket
import Testing

/// Whatever has a name can be misspelt; then it is said what may have been meant.
@Suite struct MisspeltTests {
    @Test func whatWasMeantIsNamed() async throws {
        try await twoLaptops { (_, one, two, _) async throws in
            try await one.add("customer", "name=宏达贸易", "key=C-7", "phone=1")
            try await one.add("customer", "name=Pike Hydraulics", "key=C-8")
            let note = try await one.add("note", of: "C-7", "body=价格太高")
            try await exchange(one, two)
            try await one.set("C-7", "phone=2")
            try await two.set("C-7", "phone=3")
            try await exchange(one, two)
            let site = try await two.status().site
            let first = site.first == "0" ? "1" : "0"
            for (request, meant) in [
                (Request.list(entity: "custmer", filters: [], limit: 1), "customer"),
                (.set(entity: nil, row: "C-7", assignments: ["phnoe=3"], shown: nil), "phone"),
                (.why(row: "C-7", field: "pone"), "phone"),
                (.show(entity: nil, row: "宏大贸易"), "宏达贸易"), (.show(entity: nil, row: "Pike Hidraulics"), "Pike Hydraulics"),
                (.show(entity: nil, row: "鸿达贸易"), "宏达贸易"), (.show(entity: nil, row: "C-77"), "C-7"),
                (.activity(person: "Ana", site: nil, limit: 1), "Anna Whitfield"),
                (.activity(person: "Whitfeld", site: nil, limit: 1), "Anna Whitfield"),
                (.activity(person: nil, site: first + site.dropFirst().prefix(5), limit: 1), String(site.prefix(8))),
                (.addTag(row: note.id, tag: "objection.pirce"), "objection.price"),
                (.settle(rule: "newst", filter: "phone", dryRun: true), "newest"),
                (.conflicts(filter: "phnoe"), "phone"), (.conflicts(filter: "field = phnoe"), "phone"),
                (.conflicts(filter: "entity = custmer"), "customer"), (.conflicts(filter: "revew"), "review"),
                (.conflicts(filter: "by = Li Wie"), "Li Wei"),
                (.settle(rule: "newest", filter: "by = Li Wie", dryRun: true), "Li Wei"),
            ] as [(Request, String)] {
                let message = await one.failure(request)?.message ?? ""
                let hint = message.range(of: "Did you mean ").map { message[$0.upperBound...] } ?? ""
                #expect(hint.prefix { $0 != "?" }.contains(meant), "\(request): \(message)")
            }
            // What comes near nothing gets no hint.
            #expect(await one.failure(.why(row: "C-7", field: "zzz"))?.message.contains("Did you mean") == false)
            // Somebody who is known, and has no side in a conflict.
            #expect(try await one.ask(.conflicts(filter: "by = Anna & field = city"), ConflictsResult.self).conflicts.isEmpty)
        }
    }

    // MARK: Both sides

    @Test func aTextHoldsWhatAllSidesSay() async throws {
        try await twoLaptops { (_, one, two, _) async throws in
            try await one.add("customer", "name=Pike", "key=C-1", "address=a", "size=1", "phone=1")
            try await exchange(one, two)
            try await one.set("C-1", "address=b", "size=2", "phone=2")
            try await two.set("C-1", "address=c", "size=3", "phone=3")
            try await exchange(one, two)
            let request = { (field: String) in
                Request.resolve(row: "C-1", field: field, pick: nil, value: nil, shown: nil, both: true)
            }
            let sides = try #require(try await one.conflicts().first { $0.field == "address" }).sides.map(\.value)
            let row = try await one.ask(request("address"), ChangeResult.self).row
            #expect(row.text("address") == sides.joined(separator: " / ") && !row.conflicts.contains("address"))
            for field in ["size", "phone"] {
                let failure = await one.failure(request(field))
                #expect(
                    failure?.message
                        == "\(field) holds one value: let one side hold, or give another value. Only texts can hold both.")
            }
            let contradictory = Request.resolve(row: "C-1", field: "size", pick: 1, value: nil, shown: nil, both: true)
            #expect(await one.failure(contradictory)?.code == "badValue")
        }
    }
}
