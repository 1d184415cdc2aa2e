import Agent
import CommandSocket
import Foundation
import Repl
import Synchronization
import Terminal
import Testing

/// What is typed and what is printed, as a specification.
@Suite struct ConversationTests {
    @Test func aConflictIsListedAndSettled() async throws {
        let script = Script(Sample.answers)
        let lines = try await conversation(script, "conflicts", "pick 2")
        #expect(
            lines == [
                "Conflict in phone of customer 3f2a9c04d1 宏达贸易  (needs a person)",
                "pick  value        who             when              laptop",
                "────  ───────────  ──────────────  ────────────────  ────────  ──────",
                "   1  021-5550122  Anna Whitfield  2026-09-21 14:12  00000000  shown",
                "   2  021-5550111  李伟            2026-09-21 14:11  00000000  unsent",
                "Settle it: pick 3f2a9c04d1.phone N",
                "Settled: phone is now 021-5550122.",
            ])
        #expect(
            script.requests == [
                "{\"conflicts\":{}}",
                "{\"resolve\":{\"field\":\"phone\",\"pick\":2,\"row\":\"\(Sample.row)\",\"shown\":\"abcd\"}}",
            ])
    }

    @Test func showingARowPutsItsConflictInFocus() async throws {
        let script = Script(Sample.answers)
        let lines = try await conversation(script, "show 宏达 贸易", "pick 1", "pick 1")
        #expect(
            lines.prefix(6) == [
                "customer 3f2a9c04d1  宏达贸易", "  calls  2", "  name   宏达贸易", "! phone  021-5550122", "  tags   vip, 大客户", "",
            ])
        #expect(script.requests.first == "{\"show\":{\"row\":\"宏达 贸易\"}}")
        #expect(script.requests.count == 2)
        // Settled: it is in focus no longer.
        #expect(lines.last == "! Show one conflict first (show ROW), or name it: pick ROW.FIELD 1")
    }

    @Test func leadsAreAskedForByTheirWords() async throws {
        let lead = """
            {"id":"\(Sample.row)","customer":"宏达贸易","customer_row":"\(Sample.row)","stage":"proposal","probability":0.62,"points":7,
            "probability_low":0.5,"probability_high":0.7,"change":-0.04,"next_step":"2026-09-25","is_overdue":true,"basis":"points-2",
            "reasons":[{"points":8,"english":"Asked for a quote","chinese":"要求报价",
            "sources":[{"entity":"voice","id":"\(Sample.row)","title":"要报价","second":12.5}]}]}
            """
        let advice = """
            {"leads":[{"id":"\(Sample.row)","customer":"宏达贸易","stage":"proposal","probability":0.62,"basis":"points-2",
            "actions":[{"rule":"do.overdue","weight":90,"english":"Do the next step today","chinese":"今天完成","sources":[]}],
            "risk":"low","risk_weight":1,"risks":[]}],"rules":"advice-1","total":1,
            "adoption":{"accepted":1,"rejected":0,"vetoed":0}}
            """
        let script = Script(["leads": "{\"leads\":[\(lead)],\"total\":9}", "leadAdvice": advice])
        let lines = try await conversation(script, "leads", "explain 宏达 贸易", "next", "next 3f2a", "leads 5 6")
        #expect(
            script.requests == [
                "{\"leads\":{\"limit\":5}}", "{\"leads\":{\"explain\":\"宏达 贸易\",\"limit\":1}}", "{\"leadAdvice\":{\"limit\":5}}",
                "{\"leadAdvice\":{\"lead\":\"3f2a\",\"limit\":5}}",
            ])
        #expect(lines.contains { $0.contains("62 % (50–70) ↓4") && $0.contains("宏达贸易") })
        #expect(lines.contains { $0.contains("+8  Asked for a quote  [voice 3f2a9c04d1 at 12 s]") })
        #expect(lines.contains("   next step 2026-09-25, overdue"))
        #expect(lines.contains("   do.overdue: Do the next step today"))
        #expect(lines.last == "! Write it so: leads")
    }

    @Test func severalConflictsPutNoneInFocus() async throws {
        let two = "{\"conflicts\":[\(Sample.conflict()),\(Sample.conflict(field: "email"))]}"
        let script = Script(["conflicts": two, "resolve": Sample.answers["resolve"] ?? ""])
        let lines = try await conversation(script, "conflicts", "pick 1", "pick 3f2a.email 2", "pick Pike & Co. Ltd.email 1")
        #expect(lines.contains("! Show one conflict first (show ROW), or name it: pick ROW.FIELD 1"))
        #expect(
            script.requests.dropFirst() == [
                "{\"resolve\":{\"field\":\"email\",\"pick\":2,\"row\":\"3f2a\"}}",
                "{\"resolve\":{\"field\":\"email\",\"pick\":1,\"row\":\"Pike & Co. Ltd\"}}",
            ])
    }

    @Test func whatIsWrittenWronglyIsExplained() async throws {
        let script = Script(Sample.answers)
        let lines = try await conversation(
            script, "", "   ", "# pick 1", "fly", "pick", "pick one", "pick 3f2a 1", "show", "today now", "help fly",
            "history", "shwo 3f2a", "s", "quit")
        #expect(
            lines == [
                "! There is no command 'fly'. Type help for those there are.",
                "! Write it so: pick N  or  pick ROW.FIELD N  or  pick RULE where FILTER",
                "! Say which side by its number, such as: pick 1", "! Name the field too, such as: pick 3f2a.phone 1",
                "! Write it so: show ROW", "! Write it so: today",
                "! There is no command 'fly'. Type help for those there are.",
                "! Write it so: history ROW[.FIELD]", "! There is no command 'shwo'. Did you mean show?",
                "! 's' may be show, simulate, sql, status, suggestions, sync. Write more of it.", "bye",
            ])
        #expect(script.requests.isEmpty)
    }

    @Test func helpListsEveryCommand() async throws {
        let lines = try await conversation(Script([:]), "help")
        #expect(lines.count == Repl.commands.count)
        for command in Repl.commands { #expect(lines.contains { $0.contains(command.usage) && $0.contains(command.meaning) }) }
        let pick = try await conversation(Script([:]), "help pick")
        #expect(pick.count == 3 + 4 && pick.contains("  Example:  pick newest where field = city"))
    }

    @Test func theHistoryOfARowAndOfAField() async throws {
        let history = """
            {"row":"\(Sample.row)","entity":"customer","title":"宏达贸易","entries":[{"transaction":"00000000000000a1ffeeddccbbaa9988","arrival":7,
            "time":1790000000000,"author":"李伟","site":"a1","changes":[{"field":"phone","value":"021","replaces":[]},
            {"field":"city","value":"","replaces":["x"]}]},{"transaction":"00000000000000a1ffeeddccbbaa9989","time":1790000060000,
            "author":"Anna","site":"a1","changes":[{"field":"note","value":"line\\nbreak","replaces":[]}],
            "parents":["00000000000000a1ffeeddccbbaa9988"]}],"conflicts":["phone"],"earlier":5}
            """
        let script = Script(["history": history])
        let lines = try await conversation(script, "history 宏达贸易.phone")
        #expect(
            lines == [
                "customer 3f2a9c04d1  宏达贸易", "5 earlier changes are not listed. For all: satchel history 3f2a9c04d1",
                "○  2026-09-21 14:13  李伟  ffeeddccbb  #7", "│    phone: 021", "│    city: (emptied)",
                "●  2026-09-21 14:14  Anna  ffeeddccbb  unsent", "     note: line ⏎ break",
                "In conflict: phone. See: why 3f2a9c04d1.phone",
            ])
        #expect(script.requests == ["{\"history\":{\"field\":\"phone\",\"limit\":100,\"row\":\"宏达贸易\"}}"])
    }

    @Test func namesMayHoldPoints() {
        #expect(Repl.split("C-1.phone") == ("C-1", "phone"))
        #expect(Repl.split("C-1.last_contact") == ("C-1", "last_contact"))
        #expect(Repl.split("Pike Ltd.") == ("Pike Ltd.", nil))
        #expect(Repl.split("a.b.c").row == "a.b")
        #expect(Repl.split("宏达.贸易") == ("宏达.贸易", nil))
        #expect(Repl.split(".phone") == (".phone", nil))
    }

    @Test func errorsFromTheAgentCannotSteerTheTerminal() async throws {
        let lines = try await conversation(Script([:]), "show x", "conflicts", "fly\u{1B}[2J", "help \u{9B}2J")
        #expect(lines.count == 4 && lines.allSatisfy { !$0.unicodeScalars.contains { $0.value < 32 || 0x7F...0x9F ~= $0.value } })
    }

    /// The whole way, with a real agent.
    @Test func aRealAgentAnswers() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "satchel-repl-test-" + UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        let seed = Mutex<UInt64>(0x1234_5678_9ABC_DEF0)
        let surroundings = Agent.Surroundings(
            now: { 1_790_000_000_000 },
            random: {
                seed.withLock { seed in
                    seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                    return seed ^ (seed >> 29)
                }
            })
        #expect(try Agent.create(Home(folder), name: "Li \u{202E}Wei", environment: surroundings))
        let agent = try Agent(Home(folder), holder: "a test", environment: surroundings)
        let request = Request.add(entity: "customer", parent: nil, assignments: ["name=宏达贸易", "key=C-1", "phone=1"])
        let made = try await Agent.ask(agent, request, for: ChangeResult.self).result.row
        let lines = try await conversation(agent, "conflicts", "show C-1", "history C-1.phone", "sync", "status")
        #expect(lines.first == "No conflicts.")
        #expect(lines.contains("customer \(made.id.prefix(10))  宏达贸易"))
        #expect(lines.contains("     phone: 1"))
        #expect(lines.contains { $0.hasPrefix("! This laptop has not joined a hub.") })
        #expect(lines.contains { $0.hasPrefix("rows") && $0.contains("customer 1") })
        #expect(!lines.joined().unicodeScalars.contains("\u{202E}"))

        let printed = Mutex<[String]>([])
        try await Repl(agent, screen: screen(40)) { line in printed.withLock { $0.append(line) } }.start()
        let greeting = printed.withLock { $0 }
        #expect(greeting.allSatisfy { displayWidth(of: $0) <= 40 } && greeting.joined(separator: " ").contains("1 change unsent"))
        #expect(!greeting.joined().unicodeScalars.contains("\u{202E}"))
    }
}
