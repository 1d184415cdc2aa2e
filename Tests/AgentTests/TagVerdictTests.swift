import Agent
import CommandSocket
import Foundation
import Testing

@Suite("Tags and people")
struct TagVerdictTests {
    private func noted(_ agent: some Asking, _ body: String = "他们觉得价格太高，想要报价。") async throws -> RowView {
        try await agent.add("customer", "name=Pike", "key=C-1")
        return try await agent.add("note", of: "C-1", "body=\(body)")
    }

    private func tags(_ agent: some Asking, _ row: String, all: Bool? = nil) async throws -> [TagView] {
        try await agent.ask(.tags(row: row, all: all), TagsResult.self).tags
    }

    @Test(arguments: Way.allCases) func aSuggestionIsAcceptedRejectedOrCorrected(way: Way) async throws {
        try await with(way) { (agent, _) async throws in
            let note = try await noted(agent)
            let suggested = try await tags(agent, note.id)
            #expect(suggested.map(\.tag) == ["objection.price", "intent.quote"] && suggested.allSatisfy { $0.verdict == nil })
            let open = try await agent.ask(.openTags(limit: 1), OpenTagsResult.self)
            #expect(open.total == 2 && open.tags.map(\.row) == [note.id] && open.tags.map(\.tag.id) == [suggested[0].id])

            let corrected = try await agent.ask(
                .judgeTags(tags: [suggested[0].id], verdict: "corrected", correction: "objection.budget"), TagsJudgedResult.self)
            #expect(corrected.tags.map(\.tag) == ["objection.budget"] && corrected.tags.map(\.suggested) == ["objection.price"])
            _ = try await agent.ask(.judgeTags(tags: [suggested[1].id], verdict: "rejected"), TagsJudgedResult.self)
            #expect(try await tags(agent, note.id).map(\.tag) == ["objection.budget"])
            #expect(try await tags(agent, note.id, all: true).map(\.verdict) == ["corrected", "rejected"])
            #expect(try await agent.ask(.openTags(limit: 9), OpenTagsResult.self).total == 0)

            // A person may change his mind; a correction goes with it.
            _ = try await agent.ask(.judgeTags(tags: suggested.map(\.id), verdict: "accepted"), TagsJudgedResult.self)
            let accepted = try await tags(agent, note.id)
            #expect(accepted.map(\.tag) == ["objection.price", "intent.quote"])
            #expect(accepted.allSatisfy { $0.verdict == "accepted" && $0.suggested == nil })
        }
    }

    @Test func whatAPersonSaidIsNeverOverruledByAMachine() async throws {
        let laptop = try Laptop()
        let note = try await noted(laptop)
        let price = try #require(try await tags(laptop, note.id).first)
        _ = try await laptop.ask(.judgeTags(tags: [price.id], verdict: "rejected"), TagsJudgedResult.self)
        // The text is written anew, so the machine reads it again: other words around the same thing, which overlap the rejected ones.
        try await laptop.set(note.id, "body=周二：他们觉得价格太高了，想要报价。")
        try await laptop.set(note.id, "body=他们觉得价格太高，实在太贵，想要报价。")
        #expect(try await tags(laptop, note.id).filter { $0.tag == "objection.price" && $0.start < 8 }.isEmpty)

        // Set by hand: it stands beside what the machine says, whatever is written later.
        let added = try await laptop.ask(.addTag(row: note.id, tag: "role.decider", phrase: nil), TagsResult.self)
        let byHand = try #require(added.tags.first { $0.model == "hand" })
        #expect(byHand.tag == "role.decider" && byHand.phrase.isEmpty)
        _ = try await laptop.ask(.addTag(row: note.id, tag: "objection.trust", phrase: "想要报价"), TagsResult.self)
        try await laptop.set(note.id, "body=他们说价格没问题，想要报价。")
        #expect(
            try await tags(laptop, note.id).filter { $0.model == "hand" }.map(\.tag).sorted() == [
                "objection.trust", "role.decider",
            ])
        // The same twice is one.
        _ = try await laptop.ask(.addTag(row: note.id, tag: "role.decider", phrase: nil), TagsResult.self)
        #expect(try await tags(laptop, note.id).filter { $0.tag == "role.decider" }.count == 1)
    }

    @Test func ratesSayHowOftenPeopleTookWhatWasSuggested() async throws {
        let laptop = try Laptop()
        try await laptop.add("customer", "name=Pike", "key=C-1")
        var prices: [String] = []
        for number in 1...4 {
            let note = try await laptop.add("note", of: "C-1", "body=\(number)号：太贵了")
            prices += try await tags(laptop, note.id).filter { $0.tag == "objection.price" }.map(\.id)
        }
        #expect(prices.count == 4)
        _ = try await laptop.ask(.judgeTags(tags: Array(prices[..<2]), verdict: "accepted"), TagsJudgedResult.self)
        _ = try await laptop.ask(
            .judgeTags(tags: [prices[2]], verdict: "corrected", correction: "objection.budget"), TagsJudgedResult.self)
        let note = try await laptop.add("note", of: "C-1", "body=见了老板")
        _ = try await laptop.ask(.addTag(row: note.id, tag: "role.decider", phrase: "老板"), TagsResult.self)
        let rates = try await laptop.ask(.tagRates, TagRatesResult.self).tags
        let price = try #require(rates.first { $0.tag == "objection.price" })
        #expect(price.suggested == 4 && price.accepted == 2 && price.corrected == 1 && price.rejected == 0 && price.open == 1)
        #expect(price.adoptionRate == 2.0 / 3 && price.correctionRate == 1.0 / 3)
        #expect(rates.first { $0.tag == "role.decider" }?.added == 1)
    }

    @Test func whatCannotBeDoneIsSaid() async throws {
        let laptop = try Laptop()
        let note = try await noted(laptop)
        let tag = try #require(try await tags(laptop, note.id).first).id
        func message(_ request: Request) async -> String { await laptop.failure(request)?.message ?? "" }
        #expect(await message(.judgeTags(tags: [tag], verdict: "maybe")).contains("accepted"))
        #expect(await message(.judgeTags(tags: [tag], verdict: "corrected")).contains("--to"))
        #expect(await message(.judgeTags(tags: [tag], verdict: "corrected", correction: "no.such")).contains("tags list"))
        #expect(await message(.judgeTags(tags: [note.id], verdict: "accepted")).contains("There is no tag"))
        #expect(await message(.addTag(row: note.id, tag: "objection.price", phrase: "不在里面")).contains("do not stand there"))
        #expect(await message(.addTag(row: "C-1", tag: "objection.price")).contains("notes and recordings"))
        #expect(await message(.openTags(limit: -1)).contains("not negative"))
        // One that is wrong stops all.
        #expect(await laptop.failure(.judgeTags(tags: [tag, "ffffffffffff"], verdict: "accepted")) != nil)
        #expect(try await tags(laptop, note.id).first?.verdict == nil)
    }

    @Test func aWorkspaceAddsTagsWithPhrasesAndStages() async throws {
        let laptop = try Laptop()
        try await laptop.add(
            "tag_definition", "name=visit.showroom", "label_en=Saw the showroom", "label_zh=看过展厅", "colour=#123456",
            "phrases=看(了|过)展厅；saw the showroom", "stages=new;pilot")
        let all = try await laptop.ask(.taxonomy, TaxonomyResult.self)
        #expect(all.tags.filter(\.isOwn).map(\.tag) == ["visit.showroom"] && all.tags.count == 30)
        #expect(all.presets.first { $0.stage == "new" }?.tags.last == "visit.showroom")
        #expect(all.presets.last?.stage == "pilot")
        let note = try await noted(laptop, "今天看了展厅，觉得太贵")
        let found = try await tags(laptop, note.id)
        #expect(found.map(\.tag) == ["visit.showroom", "objection.price"])
        #expect(found.first?.model.hasSuffix("+own") == true && found.last?.model.hasPrefix("clauses-") == true)
        // One that is no tag hides nothing else.
        try await laptop.add("tag_definition", "name=Not A Name", "label_en=x", "label_zh=x", "phrases=(a")
        #expect(try await laptop.ask(.taxonomy, TaxonomyResult.self).tags.count == 30)
        let second = try await laptop.add("note", of: "C-1", "body=又看过展厅")
        #expect(try await tags(laptop, second.id).map(\.tag) == ["visit.showroom"])
    }

    @Test(arguments: Way.allCases) func minutesQuoteWhatWasNoted(way: Way) async throws {
        try await with(way) { (agent, _) async throws in
            try await agent.add("customer", "name=Pike", "key=C-1")
            let visit = try await agent.add("visit", of: "C-1", "day=2026-03-04", "purpose=demo", "obstacle=没有预算")
            let body = "王主任觉得太贵。下周三再报价。他们想要一份报价单！设备运行正常。"
            let note = try await agent.add("note", of: visit.id, "body=\(body)")
            let minutes = try await agent.ask(.minutes(visit: visit.id), MinutesResult.self)
            #expect(minutes.day == "2026-03-04" && minutes.customer == "Pike" && minutes.title == "demo")
            #expect(minutes.said.map(\.text) == ["王主任觉得太贵。", "下周三再报价。", "他们想要一份报价单！", "设备运行正常。"])
            #expect(minutes.worries.map(\.text) == ["没有预算", "王主任觉得太贵。"])
            #expect(minutes.commitments.map(\.text) == ["下周三再报价。"] && minutes.commitments.map(\.due) == ["2026-03-11"])
            #expect(minutes.nextSteps.map(\.text) == ["他们想要一份报价单！"])
            // Each line stands where it says.
            let scalars = Array(body.unicodeScalars)
            for line in minutes.said {
                #expect(line.source.row == note.id && line.source.field == "body")
                #expect(String(String.UnicodeScalarView(scalars[line.source.start..<line.source.end])) == line.text)
            }
            #expect(minutes.worries.first?.source.row == visit.id)
            // A rejected tag sorts nothing.
            let price = try #require(try await tags(agent, note.id).first { $0.tag == "objection.price" })
            _ = try await agent.ask(.judgeTags(tags: [price.id], verdict: "rejected"), TagsJudgedResult.self)
            #expect(try await agent.ask(.minutes(visit: visit.id), MinutesResult.self).worries.map(\.text) == ["没有预算"])
            #expect(await agent.failure(.minutes(visit: "C-1")) != nil)
        }
    }

    @Test func aModelIsARowAndReplacesAnotherOnlyIfItIsNoWorse() async throws {
        let laptop = try Laptop()
        try await laptop.add("customer", "name=Pike", "key=C-1")
        #expect(await laptop.failure(.learnTags)?.message.contains("confirmed sentences") == true)
        // A tag that no rule knows, set by hand on sentences of one kind; others, on which people have spoken too, have none.
        try await laptop.add("tag_definition", "name=visit.canteen", "label_en=Canteen", "label_zh=食堂")
        for number in 0..<60 {
            let (body, phrase) = number % 2 == 0 ? ("在食堂吃了红烧肉\(number)", "食堂") : ("路上下雨\(number)，有雾", nil)
            let note = try await laptop.add("note", of: "C-1", "body=\(body)。门口有人。")
            _ = try await laptop.ask(
                .addTag(row: note.id, tag: phrase == nil ? "role.user" : "visit.canteen", phrase: phrase), TagsResult.self)
        }
        let first = try await laptop.ask(.learnTags, TagModelResult.self)
        #expect(first.version == 1 && first.previous == nil && first.replaces && first.accuracy == 1 && first.heldOut > 0)
        let model = try await laptop.row(first.model)
        #expect(model.text("state") == "active" && model.int("texts") == Int64(first.texts))
        // It suggests the tag where no rule does.
        let note = try await laptop.add("note", of: "C-1", "body=中午去食堂吃了鱼。门口有人。")
        let suggested = try await tags(laptop, note.id)
        #expect(suggested.map(\.tag) == ["visit.canteen"] && suggested.map(\.model) == ["model-1"])
        #expect(suggested.first?.phrase == "中午去食堂吃了鱼。")
        // Learned anew from the same, it is as good, and replaces; the older one retires.
        let second = try await laptop.ask(.learnTags, TagModelResult.self)
        #expect(second.version == 2 && second.previous == 1 && second.replaces)
        #expect(try await laptop.row(first.model).text("state") == "retired")
    }
}
