import Agent
import Testing

/// What the agent makes of the beginning of something.
@Suite struct CompletionTests {
    private func complete(
        _ agent: some Asking, _ kind: String, _ text: String, entity: String? = nil, limit: Int = 10
    ) async throws -> [String] {
        let result: CompletionResult = try await agent.ask(.complete(kind: kind, text: text, entity: entity, limit: limit))
        return result.candidates.map(\.text) + (result.isComplete ? [] : ["…"])
    }

    @Test(arguments: Way.allCases) func namesAndKeysAreCompletedAlsoFromWithin(way: Way) async throws {
        try await with(way) { (agent, _) async throws in
            try await agent.add("customer", "name=上海宏达贸易", "key=C-7")
            try await agent.add("customer", "name=上海宏远物流", "key=C-70")
            try await agent.add("customer", "name=Pike 100% Pumps", "key=P_1")
            try await agent.add("product", "name=Pike valve", "key=V-1")
            #expect(try await complete(agent, "row", "上海") == ["上海宏达贸易", "上海宏远物流"])
            #expect(try await complete(agent, "row", "上海", limit: 1) == ["上海宏达贸易", "…"])
            #expect(try await complete(agent, "row", "宏远") == ["上海宏远物流"])
            #expect(try await complete(agent, "row", "pike") == ["Pike 100% Pumps", "Pike valve"])
            #expect(try await complete(agent, "row", "pike", entity: "product") == ["Pike valve"])
            #expect(try await complete(agent, "row", "c-7") == ["C-7", "C-70"])
            // Signs that a search would understand are only signs.
            #expect(try await complete(agent, "row", "%").contains("Pike 100% Pumps"))
            #expect(try await complete(agent, "row", "P_") == ["P_1"])
            #expect(try await complete(agent, "row", "nothing").isEmpty)
            _ = try await agent.ask(.delete(entity: nil, row: "C-7"), ChangeResult.self)
            #expect(try await complete(agent, "row", "c-7") == ["C-70"])
        }
    }

    /// An id is completed to as many digits as tell it from all others, and commands take it so.
    @Test func idsAreCompletedToWhatIsUnique() async throws {
        try await with(.inProcess) { (agent, _) async throws in
            var ids = [String]()
            for number in 0..<300 { ids.append(try await agent.add("customer", "name=N\(number)", "key=K\(number)").id) }
            for id in ids.prefix(20) {
                let found = try await complete(agent, "row", String(id.prefix(3)), limit: 50)
                let own = try #require(found.first { id.hasPrefix($0) })
                #expect(own.count >= 4 && ids.count(where: { $0.hasPrefix(own) }) == 1)
                #expect(own.count == 4 || ids.count(where: { $0.hasPrefix(own.dropLast()) }) > 1)
                #expect(try await agent.row(own).id == id)
                // Who has typed more digits keeps them.
                #expect(try await complete(agent, "row", String(id.prefix(12))) == [String(id.prefix(12))])
            }
        }
    }

    @Test func placesAreRowsAndThenTheirFields() async throws {
        try await twoLaptops { (hub, one, two, _) async throws in
            try await one.add("customer", "name=Weber Inc. Basel", "key=C-7", "phone=1")
            #expect(try await complete(one, "place", "").isEmpty)
            try await exchange(one, two)
            try await one.set("C-7", "phone=2")
            hub.clock.advance(minute)
            try await two.set("C-7", "phone=3")
            try await exchange(one, two)
            #expect(try await complete(one, "place", "C-") == ["C-7"])
            #expect(try await complete(one, "place", "Weber Inc.") == ["Weber Inc. Basel"])
            #expect(try await complete(one, "place", "Weber Inc. Basel.ph") == ["Weber Inc. Basel.phone"])
            // What is in conflict comes first.
            #expect(try await complete(one, "place", "C-7.", limit: 100).first == "C-7.phone")
            let id = try await one.row("C-7").id
            #expect(try await complete(one, "place", "") == ["\(id.prefix(4)).phone"])
            #expect(try await complete(one, "row", "") == [String(id.prefix(4))])
        }
    }

    @Test func peopleLaptopsKindsAndFields() async throws {
        try await twoLaptops { (_, one, two, _) async throws in
            try await one.add("customer", "name=Pike")
            try await exchange(one, two)
            #expect(try await complete(two, "person", "li") == ["Li Wei"])
            #expect(try await Set(complete(two, "person", "")) == ["Li Wei", "Anna Whitfield"])
            let site = try await one.status().site
            #expect(try await complete(two, "site", String(site.prefix(5))) == [site])
            #expect(try await complete(two, "entity", "cus").first == "customer")
            #expect(try await complete(two, "entity", "phone").isEmpty)
            #expect(try await complete(two, "field", "pho").contains("phone"))
            #expect(try await complete(two, "schema", "c", limit: 100).contains("city"))
            #expect(await two.failure(.complete(kind: "weather", text: "", limit: 1))?.exitStatus == 2)
            #expect(await two.failure(.complete(kind: "row", text: "", limit: -1))?.exitStatus == 2)
        }
    }

    // MARK: What a history looks like

    @Test func eachChangeNamesWhatItHadSeen() async throws {
        try await twoLaptops { (hub, one, two, _) async throws in
            try await one.add("customer", "name=Pike", "key=C-7", "phone=1", "calls+=1")
            try await exchange(one, two)
            hub.clock.advance(minute)
            try await one.set("C-7", "phone=2", "calls+=1")
            try await two.set("C-7", "phone=3")
            try await exchange(one, two)
            hub.clock.advance(minute)
            try await two.set("C-7", "city=Basel")
            try await one.resolve("C-7", "phone", pick: 2)
            try await exchange(one, two)
            for laptop in [one, two] {
                /// For each change, the places in the list of those that it had seen.
                func seen(_ field: String?) async throws -> [[Int]] {
                    let entries = try await laptop.history("C-7", field)
                    return try entries.map { entry in
                        try #require(entry.parents).compactMap { parent in entries.firstIndex { $0.transaction == parent } }
                    }
                }
                #expect(try await seen("phone") == [[], [0], [0], [1, 2]])
                // Of a counter too, though its changes replace nothing.
                #expect(try await seen("calls") == [[], [0]])
                let whole = try await seen(nil)
                #expect(whole.count == 5 && whole[0] == [] && whole[1] == [0] && whole[2] == [0])
                // Both had seen both sides by then, and neither the other.
                #expect(whole[3] == [1, 2] && whole[4] == [1, 2])
            }
            let open: HistoryResult = try await one.ask(.history(row: "C-7", field: nil))
            #expect(open.conflicts == [] && open.earlier == nil)
            // The newest alone; what they had seen of the others is not named.
            let newest: HistoryResult = try await one.ask(.history(row: "C-7", field: nil, limit: 2))
            #expect(newest.earlier == 3 && newest.entries.map(\.parents) == [[], []])
            let then: HistoryResult = try await one.ask(.history(row: "C-7", field: "phone", at: noon, limit: 2))
            #expect(then.entries.count == 1 && then.earlier == nil)
        }
    }
}
