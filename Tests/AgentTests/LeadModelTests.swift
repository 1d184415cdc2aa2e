import Agent
import CRDT
import CommandSocket
import Foundation
import Hub
import LeadRows
import LeadScoring
import SQLiteStore
import Testing

/// 2026-09-21, the day of the tests' clock.
private let day = Int(noon / 86_400_000)

private func text(_ day: Int) -> String {
    let formatter = DateFormatter()
    formatter.dateFormat = "yyyy-MM-dd"
    formatter.timeZone = TimeZone(identifier: "UTC")
    formatter.locale = Locale(identifier: "en_US_POSIX")
    return formatter.string(from: Date(timeIntervalSince1970: Double(day) * 86_400))
}

extension Laptop {
    /// A past that was imported: `count` leads that were decided, of which those whose customer replied were mostly won, and three open ones.
    func fillWithHistory(_ count: Int) async throws {
        let lines = (0..<count + 3).map { "C-\($0),Customer \($0),\($0 % 3 == 0 ? "retail" : "steel")" }
        let file = try folder.file("customers.csv", Array(("key,name,sector\n" + lines.joined(separator: "\n")).utf8))
        _ = try await ask(.importFile(path: file, dryRun: false), ImportResult.self)
        for number in 0..<count + 3 {
            let isOpen = number >= count
            let begin = isOpen ? day - 20 : day - 400 + number * 300 / count
            let isGood = number % 2 == 0
            let isWon = number % 10 == 9 ? !isGood : isGood
            let stage = isOpen ? "qualified" : isWon ? "won" : "lost"
            let lead = try await add("lead", of: "C-\(number)", "stage=\(stage)", "source=\(number % 4 == 0 ? "web" : "fair")")
            if isGood {
                try await add(
                    "interaction", of: lead.id, "kind=mail", "direction=from-customer", "at=\(text(begin))T09:00Z")
            } else {
                try await add("interaction", of: lead.id, "kind=mail", "direction=to-customer", "at=\(text(begin))T09:00Z")
            }
            if !isOpen {
                try await add(
                    "stage_change", of: lead.id, "from_stage=new", "to_stage=\(stage)", "at=\(text(begin + 40))T10:00Z")
            }
        }
    }

    func leads(_ limit: Int = 10) async throws -> LeadsResult { try await ask(.leads(limit: limit, explain: nil)) }

    func train(_ options: LeadTrainingOptions = LeadTrainingOptions(byDates: true)) async throws -> LeadTrainingResult {
        try await ask(.trainLeads(options: options))
    }

    func models(use version: String? = nil) async throws -> LeadModelsResult { try await ask(.leadModels(use: version)) }
}

@Suite struct LeadModelTests {
    @Test func fewOutcomesLeaveThePointsTable() async throws {
        let laptop = try Laptop()
        try await laptop.fillWithHistory(10)
        let result = try await laptop.train()
        #expect(result.labels == 10 && result.version == nil && !result.isUsed)
        #expect(result.reason?.contains("needs 80") == true)
        #expect(try await laptop.models().models.isEmpty)
        #expect(try await laptop.leads().leads.first?.basis == "points-2")
        let failure = await laptop.failure(.trainLeads(options: LeadTrainingOptions(horizon: 0)))
        #expect(failure?.exitStatus == 2 && failure?.message.contains("1 to 3650") == true)
    }

    /// Days come from rows that any laptop may have written: those that no calendar has are none.
    @Test(arguments: [Int64.min, .min + 1, .max]) func daysWithoutReasonAreLeftOut(_ odd: Int64) async throws {
        let laptop = try Laptop()
        try await laptop.fillWithHistory(2)
        let lead = try #require(try await laptop.list("lead").rows.first)
        try laptop.write("lead", lead.id, ["last_contact": .date(odd), "next_step": .date(odd)])
        let change = try #require(try await laptop.list("stage_change").rows.first)
        try laptop.write("stage_change", change.id, ["at": .time(odd)])
        for byDates in [true, false] {
            let result = try await laptop.train(LeadTrainingOptions(byDates: byDates))
            #expect(result.version == nil && result.labels == (byDates ? 2 : 0))
        }
        #expect(try await laptop.leads().leads.count == 3)
    }

    /// What was all written on one day has no past by its days of writing, and the command says what to do.
    @Test func anImportedHistoryNeedsItsOwnDays() async throws {
        let laptop = try Laptop()
        try await laptop.fillWithHistory(10)
        let result = try await laptop.train(LeadTrainingOptions())
        #expect(result.labels == 0 && result.notes.contains { $0.contains("10 decided leads were left out") })
    }

    @Test func aTrainedModelScoresExplainsAndTravels() async throws {
        try await twoLaptops { (hub, one, two, _) async throws in
            try await one.fillWithHistory(120)
            let before = try await one.leads().leads
            let result = try await one.train()
            #expect(result.labels == 120 && result.chosen == "ridge" && result.isUsed && result.reason == nil)
            #expect(result.candidates.map(\.model) == ["base-rate", "ridge", "points-2"])
            let version = try #require(result.version)

            let leads = try await one.leads()
            #expect(leads.leads.count == before.count && leads.leads.allSatisfy { $0.basis == version && $0.points == nil })
            for lead in leads.leads {
                let all = try #require(try await one.ask(.leads(limit: 1, explain: lead.id), LeadsResult.self).leads.first)
                let base = try #require(all.baseLogOdds)
                #expect(all.reasons.reduce(base) { $0 + ($1.logOdds ?? 0) } == all.logOdds)
                #expect(all.probability == lead.probability && all.logOdds == lead.logOdds)
                for source in lead.reasons.flatMap(\.sources) { #expect(try await one.row(source.id).entity == source.entity) }
            }
            for lead in leads.leads {
                let (low, high) = (try #require(lead.probabilityLow), try #require(lead.probabilityHigh))
                #expect(0 <= low && low <= lead.probability && lead.probability <= high && high <= 1 && low < high)
            }
            // Who replied comes first.
            #expect(leads.leads.first?.reasons.contains { $0.english.contains("repl") } == true)

            let models = try await one.models()
            let model = try #require(models.models.first)
            #expect(models.basis == version && model.isUsed && model.labels == 120 && model.problem == nil)
            #expect(model.hash.count == 64 && model.parent == nil && model.months?.isEmpty == true)

            try await exchange(one, two)
            try await expectEqual(one, two, hub)
            let mine = try await one.json(.leads(limit: 9, explain: nil))
            #expect(try await two.json(.leads(limit: 9, explain: nil)) == mine)

            // Nothing is new: the same rows teach the same bits.
            let again = try await two.train()
            #expect(again.version == version && again.isUsed && again.reason?.contains("nothing new to learn") == true)
            #expect(try await two.models().models.count == 1)
            // Another model, but nothing to compare the two on: what carries the scores stays.
            let other = try await one.train(LeadTrainingOptions(horizon: 36, byDates: true))
            #expect(!other.isUsed && other.reason?.contains("Only 0 outcomes are new") == true)
            #expect(try await one.models().basis == version)
            #expect(try await one.models().models.first { $0.version == other.version }?.parent == version)
            #expect(try await one.models(use: "points").basis == "points-2")
            #expect(try await one.leads().leads.map(\.points) == before.map(\.points))
            #expect(try await one.models(use: version).basis == version)
            #expect(await one.failure(.leadModels(use: "nothing"))?.exitStatus == 2)
        }
    }

    /// A row that says something else than its bytes, and one from a later version: said, and nothing is half replaced.
    @Test func damagedAndNewerModelsAreToldAndNotUsed() async throws {
        let laptop = try Laptop()
        try await laptop.fillWithHistory(100)
        let version = try #require(try await laptop.train().version)
        let row = try #require(try await laptop.list("scoring_model").rows.first)
        let content = try #require(row.text("content"))
        let hash = try #require(row.text("hash"))
        func add(_ name: String, _ features: String, _ hash: String, _ content: String) async throws {
            laptop.clock.advance(minute)
            try await laptop.add(
                "scoring_model", "version=\(name)", "kind=ridge", "features=\(features)", "hash=\(hash)", "content=\(content)",
                "trained=\(laptop.clock.now)", "used_since=\(laptop.clock.now)", "labels=100", "won=50")
        }
        try await add("newer", "features-9", hash, content)
        #expect(try await laptop.leads().notes?.contains { $0.contains("Update Satchel") } == true)
        try await add("other-hash", LeadFeature.version, String(hash.reversed()), content)
        #expect(try await laptop.leads().notes?.contains { $0.contains("does not fit the hash") } == true)
        var bytes = try #require(Data(base64Encoded: content))
        bytes[bytes.count / 2] ^= 1
        try await add("cut", LeadFeature.version, hash, bytes.base64EncodedString())
        try await add("no-base64", LeadFeature.version, hash, "!")
        let leads = try await laptop.leads()
        #expect(leads.leads.allSatisfy { $0.basis == version } && leads.notes?.count == 4)
        let models = try await laptop.models()
        #expect(models.basis == version && models.models.count { $0.problem != nil } == 4)
        #expect(await laptop.failure(.leadModels(use: "cut"))?.message.contains("hash") == true)
    }

    /// The hub learns from what several people brought, and its scores are those of the laptops to the last bit.
    @Test func whatTheHubLearnsFromAllReachesLaptops() async throws {
        try await twoLaptops { (hub, one, two, _) async throws in
            func atTheHub() async throws -> AdminAnswer.Leads { try await hub.perform(.leads(limit: 9)) }
            func expectAlike() async throws {
                let scores = try await atTheHub()
                for laptop in [one, two] {
                    let mine = try await laptop.leads(9)
                    #expect(mine.leads.map(\.id) == scores.leads.map(\.id) && mine.leads.count == 4)
                    #expect(
                        mine.leads.map(\.probability.bitPattern) == scores.leads.map(\.probability.bitPattern)
                            && mine.leads.allSatisfy { $0.basis == scores.basis } && mine.total == scores.total)
                }
            }
            try await one.fillWithHistory(100)
            try await two.add("customer", "name=Another", "key=A")
            for stage in ["won", "lost", "new"] {
                let lead = try await two.add("lead", of: "A", "stage=\(stage)")
                try await two.add("interaction", of: lead.id, "kind=call", "at=\(text(day - 30))T09:00Z")
            }
            try await exchange(one, two)
            try await expectAlike()
            #expect(try await atTheHub().basis == "points-2")

            let few: LeadTrainingResult = try await hub.perform(.trainLeads(options: LeadTrainingOptions()))
            #expect(few.version == nil && few.notes.contains { $0.contains("were left out") })
            let result: LeadTrainingResult = try await hub.perform(.trainLeads(options: LeadTrainingOptions(byDates: true)))
            #expect(result.labels == 102 && result.chosen == "ridge" && result.isUsed)
            let version = try #require(result.version)
            #expect(try await atTheHub().basis == version)
            try await exchange(one, two)
            try await expectEqual(one, two, hub)
            for laptop in [one, two] { #expect(try await laptop.models().basis == version) }
            try await expectAlike()
            // It wrote one row, a model's, and in the hub's own name.
            let rows = try await one.list("scoring_model").rows
            #expect(rows.count == 1 && rows.first?.text("version") == version)

            let models: LeadModelsResult = try await hub.perform(.leadModels(use: "points"))
            #expect(models.basis == "points-2" && models.models.map(\.version) == [version])
            try await exchange(one, two)
            try await expectAlike()
            await #expect(throws: CommandFailure.self) {
                _ = try await hub.perform(.leadModels(use: "nothing"), LeadModelsResult.self)
            }
            await #expect(throws: CommandFailure.self) {
                _ = try await hub.perform(.trainLeads(options: LeadTrainingOptions(horizon: 0)), LeadTrainingResult.self)
            }
        }
    }

    /// The times turn: those who reply are lost from now on. The model that learnt the contrary gives way to the points table, and says so.
    @Test func aModelThatFellBehindTheShareWonGivesWay() async throws {
        let laptop = try Laptop()
        try await laptop.fillWithHistory(120)
        let version = try #require(try await laptop.train().version)
        #expect(try await laptop.leads().leads.first?.basis == version)
        let dayLong = 24 * 60 * minute
        laptop.clock.advance(dayLong)
        var turned: [(id: String, isGood: Bool)] = []
        for number in 0..<40 {
            let isGood = number % 2 == 0
            let lead = try await laptop.add(
                "lead", of: "C-\(number)", "stage=qualified", "source=\(number % 4 == 0 ? "web" : "fair")")
            try await laptop.add(
                "interaction", of: lead.id, "kind=mail", "direction=\(isGood ? "from" : "to")-customer",
                "at=\(text(day + 1))T09:00Z")
            turned.append((lead.id, isGood))
        }
        laptop.clock.advance(30 * dayLong)
        for (place, lead) in turned.enumerated() where place < 20 {
            try await laptop.set(lead.id, "stage=\(lead.isGood ? "lost" : "won")")
        }
        // Twenty are too few to judge by.
        #expect(try await laptop.leads().leads.first?.basis == version)
        for (place, lead) in turned.enumerated() where place >= 20 {
            try await laptop.set(lead.id, "stage=\(lead.isGood ? "lost" : "won")")
        }
        let leads = try await laptop.leads()
        #expect(leads.leads.allSatisfy { $0.basis == "points-2" && $0.points != nil } && !leads.leads.isEmpty)
        #expect(leads.notes?.contains { $0.contains(version) && $0.contains("worse than the share won") } == true)
        let models = try await laptop.models()
        let months = try #require(models.models.first?.months)
        // A day on which the customer alone was known may be one of before the training.
        #expect(models.basis == "points-2" && (30...40).contains(months.reduce(0) { $0 + $1.leads }))
        let (mine, prior) = months.reduce((0.0, 0.0)) {
            ($0.0 + $1.brier * Double($1.leads), $0.1 + $1.priorBrier * Double($1.leads))
        }
        #expect(mine > prior && months.allSatisfy { (0...1).contains($0.baseRate) })
    }

    /// A visit that is arranged for next year, or a typing error of a century, is no contact yet.
    @Test func datesInTheFutureAreNotReadYet() async throws {
        let laptop = try Laptop()
        try await laptop.add("customer", "name=Early", "key=E")
        let lead = try await laptop.add("lead", of: "E", "stage=new", "last_contact=2126-01-01")
        func points() async throws -> (Int?, [String]) {
            let one = try #require(try await laptop.ask(.leads(limit: 1, explain: lead.id), LeadsResult.self).leads.first)
            return (one.points, one.reasons.map(\.english))
        }
        let before = try await points()
        #expect(before.1.contains("Never contacted"))
        try await laptop.add("interaction", of: lead.id, "kind=call", "at=2126-01-01T09:00Z")
        try await laptop.add("stage_change", of: lead.id, "from_stage=new", "to_stage=won", "at=2126-01-01T09:00Z")
        #expect(try await points() == before)
    }

    @Test func theHistoryOfOneLeadIsTheSameAsAmongAll() async throws {
        let laptop = try Laptop()
        try await laptop.fillWithHistory(12)
        let customer = try await laptop.add("customer", "name=Rich", "key=R", "size=90", "city=上海")
        try await laptop.add("contact", of: "R", "name=Wang", "title=总经理")
        let product = try await laptop.add("product", "name=Pump", "category=pumps")
        let lead = try await laptop.add("lead", of: "R", "stage=new", "owner=Li", "product=\(product.id)", "next_step=2026-10-01")
        let opportunity = try await laptop.add(
            "opportunity", of: "R", "title=Big", "stage=proposal", "amount=5000 CNY", "lead=\(lead.id)")
        let visit = try await laptop.add("visit", of: "R", "day=2026-09-01")
        try await laptop.add("note", of: visit.id, "body=价格太高，没有预算")
        try await laptop.add("task", of: opportunity.id, "title=Call", "due=2026-09-25")
        try await laptop.add("interaction", of: customer.id, "kind=document-opened", "at=2026-09-10T08:00Z")
        let copy = laptop.folder.path + "/copy.sqlite"
        _ = try await laptop.ask(.backup(path: copy, replacing: false), JSONValue.self)
        let store = try Store(path: copy, holder: "a test", creating: false)
        try await store.read { view in
            for dating in [LeadRows.Dating.none, .written, .own] {
                let all = try LeadRows(view, dating: dating)
                for (place, lead) in all.leads.enumerated() {
                    let one = try LeadRows(view, dating: dating, only: lead.id)
                    #expect(one.histories.map { Set($0.evidence) } == [Set(all.histories[place].evidence)])
                }
            }
            let all = try LeadRows(view, dating: .none).histories
            let written = try LeadRows(view, dating: .written).histories
            // As of now, days of writing make no difference.
            let days = [Int](repeating: day, count: all.count)
            #expect(
                FeatureTable(all, on: days, owners: OwnerRecords()).columns.map { "\($0)" }
                    == FeatureTable(written, on: days, owners: OwnerRecords()).columns.map { "\($0)" })
            let facts = Set(all.flatMap { $0.evidence.map(\.fact) })
            for fact: LeadEvidence.Fact in [
                .stage("proposal"), .size(90), .region("上海"), .product("pumps"), .role("decider"), .visit, .opened,
                .tag("objection.price"), .nextStep(due: day + 10), .nextStep(due: day + 4), .reply,
            ] { #expect(facts.contains(fact), "\(fact)") }
        }
    }
}
