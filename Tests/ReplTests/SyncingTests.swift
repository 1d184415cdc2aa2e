import Agent
import Repl
import Terminal
import Testing

/// What goes between laptop and hub, and what would happen, as a person reads it.
@Suite struct SyncingTests {
    private static let trace = """
        {"entries":[
         {"number":1,"time":1790000000000,"direction":"sent","message":"hello","after":12,"bytes":34,"wire_bytes":34},
         {"number":2,"time":1790000000040,"direction":"received","message":"welcome","head":40,"clock_ahead":-3600000,"bytes":61,"wire_bytes":61,"milliseconds":40},
         {"number":3,"time":1790000000050,"direction":"sent","message":"exchange","transactions":3,"rows":1,"after":12,"pending":1,"bytes":5000,"wire_bytes":2100},
         {"number":4,"time":1790000000090,"direction":"received","message":"page","after":12,"up_to":40,"head":41,"transactions":25,"rows":9,"accepted":2,
          "refused":1,"leaving":1,"has_more":true,"bytes":9000,"wire_bytes":4000,"milliseconds":40},
         {"number":5,"time":1790000000100,"direction":"sent","message":"fetch","after":7,"bytes":20,"wire_bytes":20},
         {"number":6,"time":1790000000120,"direction":"failed","message":"fetch","milliseconds":20,"reason":"The connection broke off."}
        ],"last":6,"missed":2}
        """

    @Test func eachMessageIsALineOfWords() throws {
        let result: TraceResult = try decoded(SyncingTests.trace)
        let lines = Rendering(screen(200)).lines(result)
        #expect(
            lines == [
                "(2 before these are forgotten)",
                "14:13:20 → hello: this laptop has all up to #12 (34 B)",
                "14:13:20 ← welcome: the hub is at #40, its clock is 3600 s behind (61 B, 40 ms)",
                "14:13:20 → push and pull: 3 changes of 1 row; what came after #12? (1 change asked about) (5000 B, 2100 B packed)",
                "14:13:20 ← page #13–#40 of #41: 25 changes of others in 9 rows, 2 of this laptop's accepted, 1 refused, 1 row that this laptop may no longer see, more follows (9000 B, 4000 B packed, 40 ms)",
                "14:13:20 → fetch: rows that changed after #7 (20 B)",
                "14:13:20 × no answer to fetch: The connection broke off. (20 ms)",
            ])
    }

    @Test(arguments: [40, 80, 200], [false, true]) func everyMessageFitsTheScreen(width: Int, isChinese: Bool) throws {
        let rendering = Rendering(screen(width, isChinese: isChinese))
        for message in [
            "hello", "welcome", "push", "exchange", "pushed", "withdraw", "pull", "page", "fetch", "chunk", "recall", "recalled",
            "refusal", "relay", "certify", "certified",
        ] {
            let entry: TraceEntry = try decoded(
                """
                {"number":1,"time":0,"direction":"sent","message":"\(message)","bytes":1,"wire_bytes":1,"after":1,"up_to":2,"head":3,"transactions":1,
                 "rows":2,"reason":"宏达\\u001B[31m","waiting":1}
                """)
            let lines = rendering.lines(entry)
            #expect(lines.allSatisfy { displayWidth(of: $0) <= width && !$0.contains("\u{1B}") }, "\(message)")
            // Each has words of its own: none is called by its bare name.
            #expect(lines.joined().count > message.count + 12 && !lines.joined().contains("%"), "\(lines)")
        }
    }

    private static let simulated = """
        {"subject":"sync","hub":"HUB","hub_problem":"Nobody answers.","last_sync":1790000000000,"received":1,"received_rows":1,"unsent_total":3,"refused_total":1,
         "conflicts_now":1,"conflicts_then":2,"arising":[\(Sample.conflict())],"arising_total":30,"ending":[\(Sample.conflict(field: "city"))],"ending_total":1,
         "unknown":["others_unsent","hub_news","rights","scopes"],
         "unsent":[
          {"transaction":"t1","author":"Li Wei","time":1790000000000,"is_own":true,"row":"\(Sample.row)","entity":"customer","title":"宏达贸易","rows":1,
           "changes":["customer.phone: 1\\n2"],"refusal":"you may not write here","conflicts":[]},
          {"transaction":"t2","author":"Li Wei","time":1790000000000,"is_own":true,"row":"\(Sample.row)","entity":"customer","title":"宏达贸易","rows":3,
           "changes":["customer.city: 上海"],"conflicts":["\(Sample.row).city"]},
          {"transaction":"t3","author":"Anna Whitfield","time":1790000000000,"is_own":false,"row":"\(Sample.row)","entity":"customer","title":"宏达贸易","rows":1,
           "changes":["customer.size: 3"],"conflicts":[]}]}
        """

    @Test func whatASyncWouldDo() throws {
        let result: SimulationResult = try decoded(SyncingTests.simulated.replacing("HUB", with: "asked"))
        let lines = Rendering(screen(80)).lines(result)
        #expect(
            Array(lines.prefix(6)) == [
                "If this laptop synced now:", "  It would send 3 changes, and receive 1 change in 1 row.",
                "  Conflicts: 1 now, 2 then.", "",
                "New, or with new sides", "  宏达贸易 phone: 1 “021-5550122” by Anna Whitfield, 2 “021-5550111” by 李伟",
            ])
        #expect(lines.contains("  … and 29 more.") && lines.contains("No conflict any more"))
        #expect(lines.contains("The hub would refuse 1 change, which would then be drafts"))
        #expect(lines.contains("  2026-09-21 14:13  宏达贸易  customer.phone: 1 ⏎ 2"))
        #expect(lines.contains("    in conflict: city"))
        #expect(lines.contains("  2026-09-21 14:13  Anna Whitfield: 宏达贸易  customer.size: 3"))
        #expect(lines.contains("What cannot be known here:") && lines.contains { $0.hasPrefix("Tried on a copy") })
        let away: SimulationResult = try decoded(SyncingTests.simulated.replacing("HUB", with: "away"))
        #expect(Rendering(screen(80)).lines(away).contains("  The hub could not be asked what is new: Nobody answers."))
    }

    @Test(arguments: [40, 80, 200], [false, true]) func whatWouldHappenFitsTheScreen(width: Int, isChinese: Bool) throws {
        let device = """
            {"subject":"device","hub":"not_asked","received":0,"received_rows":0,"unsent_total":0,"refused_total":0,"conflicts_now":1,"conflicts_then":1,
             "arising":[],"arising_total":0,"ending":[],"ending_total":0,"unsent":[],"unknown":["device_unsent","device_synced","hub_news"],
             "device":{"site":"851f908e95590ba1","is_here":false,"people":["Anna Whitfield","李伟"],"may_write":false,"transactions":31,"last_time":1790000000000,
              "last_arrival":8,"carried":2,"since":3,"since_rows":2,"conflicts":1,"exposed_total":60,"exposed":[
               {"row":"\(Sample.row)","entity":"customer","title":"北京中晟旅游发展集团有限公司","field":"phone","value":"021-5550122","author":"Li Wei","time":0,
                "is_familiar":true},
               {"row":"\(Sample.row)","entity":"customer","title":"Pike","field":"life","value":"","author":"Li Wei","time":0,"is_familiar":false}]}}
            """
        for json in [device, SyncingTests.simulated.replacing("HUB", with: "not_asked")] {
            let result: SimulationResult = try decoded(json)
            let lines = Rendering(screen(width, isChinese: isChinese)).lines(result)
            #expect(lines.allSatisfy { displayWidth(of: $0) <= width }, "\(lines)")
            #expect(!lines.joined().contains("%") && lines.first?.contains(isChinese ? "如果" : "If ") == true)
        }
        let wide = Rendering(screen(200)).lines(try decoded(device) as SimulationResult)
        #expect(wide.contains("  Its person may not write any more, by what is known here: the hub would refuse what it brings."))
        #expect(wide.contains { $0.hasPrefix("*  customer 北京中晟旅游发展集团有限公司") })
        #expect(wide.contains { $0.contains("(row deleted; a change there brings it back)") })
    }

    @Test func theCommandsAskForWhatTheySay() async throws {
        let script = Script([
            "trace": SyncingTests.trace, "simulate": SyncingTests.simulated.replacing("HUB", with: "asked"),
            "resolve": Sample.answers["resolve"] ?? "", "show": Sample.answers["show"] ?? "",
        ])
        let said = try await conversation(
            script, "trace", "simulate", "simulate offline", "simulate 851f", "simulate bundle /media/a b.bundle", "trace maybe",
            "show C-1",
            "both")
        #expect(said.contains("Messages are not shown as they go by. For that: trace on"))
        #expect(said.contains("! Write it so: trace [on|off]"))
        #expect(said.last == "Settled: phone is now 021-5550122.")
        let asked = script.requests.filter { $0.contains("simulate") || $0.contains("resolve") }
        #expect(
            asked == [
                #"{"simulate":{"asksHub":true}}"#, #"{"simulate":{"asksHub":false}}"#,
                #"{"simulate":{"asksHub":true,"device":"851f"}}"#,
                #"{"simulate":{"asksHub":false,"bundle":"/media/a b.bundle"}}"#,
                #"{"resolve":{"both":true,"field":"phone","row":"\#(Sample.row)","shown":"abcd"}}"#,
            ])
        let traced = try await conversation(script, isChinese: true, "trace on", "show C-1", "trace off", "show C-1")
        #expect(traced.first?.hasSuffix("关闭：trace off") == true && traced.contains("此间："), "\(traced)")
    }
}
