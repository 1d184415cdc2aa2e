import Agent
import Testing

/// The merge rules as a person meets them; the numbers are those of Protocol/README.md's rules.
@Suite struct RuleTests {
    @Test func anEditThatHadNotSeenADeleteBringsTheRowBack() async throws {
        try await twoLaptops { (hub, one, two, _) async throws in
            try await one.add("customer", "name=Pike", "key=C-1", "city=Denver")
            try await exchange(one, two)
            _ = try await one.ask(.delete(entity: nil, row: "C-1"), ChangeResult.self)
            try await two.set("C-1", "phone=5")
            try await exchange(one, two)
            let row = try await one.row("C-1")
            #expect(row.lives && row.text("phone") == "5" && row.text("city") == "Denver")
            try await expectEqual(one, two, hub)
        }
    }

    @Test func aDeleteThatHadSeenTheEditHolds() async throws {
        try await twoLaptops { (hub, one, two, _) async throws in
            try await one.add("customer", "name=Pike", "key=C-1")
            try await exchange(one, two)
            try await two.set("C-1", "phone=5")
            try await exchange(two, one)
            _ = try await one.ask(.delete(entity: nil, row: "C-1"), ChangeResult.self)
            try await exchange(one, two)
            #expect(try await two.list("customer").total == 0)
            try await expectEqual(one, two, hub)
        }
    }

    @Test func aFormOpenWhileAPullArrivesReplacesOnlyWhatWasOnScreen() async throws {
        try await twoLaptops { (hub, one, two, _) async throws in
            try await one.add("customer", "name=Pike", "key=C-1", "city=Denver", "phone=1")
            try await exchange(one, two)
            let form = try await one.row("C-1")
            // Meanwhile the other laptop writes the same fields, and one that was empty on the screen.
            two.clock.advance(minute)
            try await two.set("C-1", "city=Boulder", "phone=2", "website=https://two.example.com")
            try await exchange(two, one)
            one.clock.advance(2 * minute)
            try await one.set("C-1", "city=Aspen", "phone=3", "website=https://one.example.com", shown: form.shown)
            let after = try await one.row("C-1")
            #expect(Set(after.conflicts) == ["city", "phone", "website"])
            let sides = Dictionary(uniqueKeysWithValues: try await one.conflicts().map { ($0.field, $0.sides.map(\.value)) })
            #expect(sides["city"] == ["Aspen", "Boulder"] && sides["phone"] == ["3", "2"])
            #expect(sides["website"] == ["https://one.example.com", "https://two.example.com"])
            // Without the token the newcomers, which are what is shown, are replaced.
            try await one.set("C-1", "city=Vail")
            #expect(try await one.conflicts().first { $0.field == "city" }?.sides.map(\.value) == ["Vail", "Boulder"])
            try await exchange(one, two)
            try await expectEqual(one, two, hub)
        }
    }

    @Test func anEditWithoutATokenNamesOnlyTheShownHead() async throws {
        try await twoLaptops { (hub, one, two, _) async throws in
            try await one.add("customer", "name=Pike", "key=C-1", "phone=1")
            try await exchange(one, two)
            try await two.set("C-1", "phone=2")
            one.clock.advance(minute)
            try await one.set("C-1", "phone=3")
            try await exchange(one, two)
            one.clock.advance(minute)
            let shown = try await one.row("C-1").shown
            // An ordinary edit in a field that people review settles nothing, with or without a token.
            try await one.set("C-1", "phone=4", shown: shown)
            #expect(try await one.conflicts().first?.sides.map(\.value) == ["4", "2"])
            try await one.set("C-1", "phone=5")
            #expect(try await one.conflicts().first?.sides.map(\.value) == ["5", "2"])
            try await one.resolve("C-1", "phone", value: "6")
            #expect(try await one.conflicts().isEmpty)
            try await exchange(one, two)
            try await expectEqual(one, two, hub)
        }
    }

    @Test func anEditWithATokenSettlesAFieldThatNobodyReviews() async throws {
        try await twoLaptops { (_, one, two, _) async throws in
            try await one.add("customer", "name=Pike", "key=C-1", "city=A")
            try await exchange(one, two)
            try await two.set("C-1", "city=B")
            one.clock.advance(minute)
            try await one.set("C-1", "city=C")
            try await exchange(one, two)
            let shown = try await one.row("C-1")
            #expect(shown.conflicts == ["city"])
            try await one.set("C-1", "city=D", shown: shown.shown)
            #expect(try await one.row("C-1").conflicts.isEmpty)
        }
    }

    @Test func resolveByTokenSettlesWhatWasShownByTheNumbersOnScreen() async throws {
        let hub = try TestHub()
        try await serving(hub) { (address) async throws in
            let one = try await hub.laptop("Li Wei", at: address, seed: 1)
            let two = try await hub.laptop("Anna", at: address, seed: 2)
            let three = try await hub.laptop("Tom", at: address, seed: 3)
            try await one.add("customer", "name=Pike", "key=C-1", "phone=0")
            try await exchange(one, two)
            try await three.sync()
            try await one.set("C-1", "phone=1")
            two.clock.advance(minute)
            try await two.set("C-1", "phone=2")
            three.clock.advance(2 * minute)
            try await three.set("C-1", "phone=3")
            try await two.sync()
            try await one.sync()
            let shown = try #require(try await one.conflicts().first)
            #expect(shown.sides.map(\.value) == ["2", "1"])
            // A third side arrives, newer than both, while the person still looks at two.
            try await three.sync()
            try await one.sync()
            #expect(try await one.conflicts().first?.sides.map(\.value) == ["3", "2", "1"])
            one.clock.advance(3 * minute)
            try await one.resolve("C-1", "phone", pick: 1, shown: shown.shown)
            #expect(try await one.conflicts().first?.sides.map(\.value) == ["2", "3"])
            // Without a token it names all.
            try await one.resolve("C-1", "phone", pick: 2)
            #expect(try await one.conflicts().isEmpty)
            #expect(try await one.row("C-1").text("phone") == "3")
            try await exchange(one, two)
            try await three.sync()
            try await expectEqual(one, two, hub)
            try await expectEqual(one, three, hub)
        }
    }

    @Test func aSideThatSomebodyReplacedMeanwhileIsNotPicked() async throws {
        try await twoLaptops { (_, one, two, _) async throws in
            try await one.add("customer", "name=Pike", "key=C-1", "phone=0")
            try await exchange(one, two)
            try await two.set("C-1", "phone=2")
            one.clock.advance(minute)
            try await one.set("C-1", "phone=1")
            try await exchange(one, two)
            let shown = try #require(try await one.conflicts().first)
            two.clock.advance(2 * minute)
            try await two.set("C-1", "phone=9")
            try await two.sync()
            try await one.sync()
            let failure = await one.failure(.resolve(row: "C-1", field: "phone", pick: 1, value: nil, shown: shown.shown))
            #expect(failure?.exitStatus == 2 && failure?.message.contains("again") == true)
            #expect(try await one.conflicts().first?.sides.map(\.value) == ["9", "2"])
        }
    }

    @Test func aTokenOfAnotherRowOrNoTokenAtAllIsRefused() async throws {
        let laptop = try Laptop()
        let one = try await laptop.add("customer", "name=Pike", "key=C-1", "phone=1")
        let two = try await laptop.add("customer", "name=Harrow", "key=C-2", "phone=1")
        let digest = try await laptop.status().digest
        for token in [two.shown, "zz", "", "00", one.shown.map { String($0.dropLast(3)) }] {
            let set = await laptop.failure(.set(entity: nil, row: "C-1", assignments: ["phone=2"], shown: token))
            #expect(set?.exitStatus == 2 && set?.message.contains("--shown") == true, "\(token ?? "nil")")
            let resolve = await laptop.failure(.resolve(row: "C-1", field: "phone", pick: 1, value: nil, shown: token))
            #expect(resolve?.exitStatus == 2 && resolve?.message.contains("--shown") == true, "\(token ?? "nil")")
        }
        #expect(try await laptop.status().digest == digest)
    }

    @Test func setsUniteAndCountersAdd() async throws {
        try await twoLaptops { (hub, one, two, _) async throws in
            try await one.add("customer", "name=Pike", "key=C-1", "tags+=old", "calls+=1")
            try await exchange(one, two)
            try await one.set("C-1", "tags+=a", "tags-=old", "calls+=2")
            try await two.set("C-1", "tags+=b", "tags+=a", "calls+=3")
            try await exchange(one, two)
            for laptop in [one, two] {
                let row = try await laptop.row("C-1")
                #expect(row.elements("tags") == ["a", "b"] && row.int("calls") == 6 && row.conflicts.isEmpty)
            }
            // An addition that the remover had not seen stays.
            try await one.set("C-1", "tags-=a")
            try await two.set("C-1", "tags-=a")
            try await two.set("C-1", "tags+=a")
            try await exchange(one, two)
            #expect(try await one.row("C-1").elements("tags") == ["a", "b"])
            try await expectEqual(one, two, hub)
        }
    }

    @Test func anElementThatCameWhileTheFormWasOpenIsNotTakenOut() async throws {
        try await twoLaptops { (hub, one, two, _) async throws in
            try await one.add("customer", "name=Pike", "key=C-1", "tags+=old")
            try await exchange(one, two)
            let form = try await one.row("C-1")
            try await two.set("C-1", "tags-=old")
            try await two.set("C-1", "tags+=old", "tags+=new")
            try await exchange(two, one)
            try await one.set("C-1", "tags-=old", "tags-=new", shown: form.shown)
            #expect(try await one.row("C-1").elements("tags") == ["new", "old"])
            try await one.set("C-1", "tags-=old", "tags-=new")
            #expect(try await one.row("C-1").elements("tags").isEmpty)
            try await exchange(one, two)
            try await expectEqual(one, two, hub)
        }
    }

    @Test func textsMergeByCharacter() async throws {
        try await twoLaptops { (hub, one, two, _) async throws in
            try await one.add("customer", "name=Pike", "key=C-1")
            let note = try await one.add("note", of: "C-1", "body=The buyer wants a demo.")
            try await exchange(one, two)
            try await one.set(note.id, "body=The new buyer wants a demo.")
            try await two.set(note.id, "body=The buyer wants a demo on Tuesday.")
            try await exchange(one, two)
            for laptop in [one, two] {
                #expect(try await laptop.row(note.id).text("body") == "The new buyer wants a demo on Tuesday.")
            }
            try await two.set(note.id, "body+= Call first.")
            try await exchange(two, one)
            #expect(try await one.row(note.id).text("body") == "The new buyer wants a demo on Tuesday. Call first.")
            try await expectEqual(one, two, hub)
        }
    }

    @Test func aTextEditWithATokenIsRelativeToWhatWasOnScreen() async throws {
        try await twoLaptops { (hub, one, two, _) async throws in
            try await one.add("customer", "name=Pike", "key=C-1")
            let note = try await one.add("note", of: "C-1", "body=Wants a demo.")
            let empty = try await one.add("note", of: "C-1", "day=2026-10-01")
            try await exchange(one, two)
            let form = try await one.row(note.id)
            let blank = try await one.row(empty.id)
            try await two.set(note.id, "body=Wants a demo. Knows Harrow.")
            try await two.set(empty.id, "body=Second sentence.")
            try await exchange(two, one)
            try await one.set(note.id, "body=Really wants a demo.", shown: form.shown)
            #expect(try await one.row(note.id).text("body") == "Really wants a demo. Knows Harrow.")
            // What was typed into an empty form does not remove what came meanwhile.
            try await one.set(empty.id, "body=First sentence.", shown: blank.shown)
            let both = try await one.row(empty.id).text("body") ?? ""
            #expect(both.contains("First sentence.") && both.contains("Second sentence."))
            try await exchange(one, two)
            #expect(try await two.row(empty.id).text("body") == both)
            try await expectEqual(one, two, hub)
        }
    }

    @Test func equalValuesAreNoConflict() async throws {
        try await twoLaptops { (hub, one, two, _) async throws in
            try await one.add("customer", "name=Pike", "key=C-1", "phone=1")
            try await exchange(one, two)
            try await one.set("C-1", "phone=2")
            try await two.set("C-1", "phone=2")
            try await exchange(one, two)
            #expect(try await one.conflicts().isEmpty)
            #expect(try await one.row("C-1").text("phone") == "2")
            try await expectEqual(one, two, hub)
        }
    }
}
