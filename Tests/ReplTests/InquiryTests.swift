import Agent
import CommandSocket
import Repl
import Synchronization
import Terminal
import Testing

/// Looking conflicts in the eye: what is typed, and what is printed at 80 columns.
@Suite struct InquiryTests {
    private static let why = """
        {"row":"\(Sample.row)","entity":"customer","title":"宏达贸易","field":"phone","kind":"register","is_conflict":true,
        "needs_review":true,"is_complete":true,"shown":"abcd",
        "base":{"value":"021-5550100","author":"李伟","time":1790000000000,"transaction":"b"},
        "sides":[{"number":1,"value":"021-5550122","author":"Anna Whitfield","is_mine":false,"time":1790000120000,
        "site":"00000000000000a2","is_here":false,"transaction":"t1","arrival":9,"is_shown":true,
        "seen":[{"value":"021-5550100","author":"李伟","time":1790000000000,"transaction":"b"}],
        "unseen":[{"number":2,"reason":"not_arrived"}]},
        {"number":2,"value":"021-5550111","author":"李伟","is_mine":true,"time":1790000060000,"site":"00000000000000a1","is_here":true,
        "transaction":"t2","is_shown":false,"seen":[{"transaction":"c"}],"unseen":[{"number":1,"reason":"not_written"}]}]}
        """

    @Test func whyTellsInWordsAndPutsTheConflictInFocus() async throws {
        let script = Script(["why": InquiryTests.why, "resolve": Sample.answers["resolve"] ?? ""])
        let lines = try await conversation(script, "why 宏达贸易.phone", "pick 2", "why 宏达贸易")
        #expect(
            lines == [
                "phone of customer 3f2a9c04d1  宏达贸易",
                "Before: “021-5550100”, written by 李伟 on 2026-09-21 14:13. All sides begin",
                "  there.", "", "Side 1, which is shown: “021-5550122”",
                "  Written by Anna Whitfield on 2026-09-21 14:15, on laptop 00000000 (at the hub",
                "  as #9).", "  Anna Whitfield had seen, and replaced: “021-5550100” by 李伟 of 2026-09-21",
                "  14:13.", "  Had not seen side 2 (“021-5550111”): written on this laptop before, it had not",
                "  come to laptop 00000000; it is not at the hub yet.", "", "Side 2: “021-5550111”",
                "  Written by you on 2026-09-21 14:14, on this laptop (not at the hub yet).",
                "  You had seen, and replaced: a value that the history here does not reach back",
                "  to.", "  Had not seen side 1 (“021-5550122”): it was written later, on 2026-09-21",
                "  14:15.", "",
                "phone waits for a person: an ordinary edit replaces only the shown value, so",
                "  the others stay.", "Settle it: pick 3f2a9c04d1.phone N", "Settled: phone is now 021-5550122.",
                "! Name the field too, such as: why 宏达贸易.phone",
            ])
        #expect(
            script.requests == [
                "{\"why\":{\"field\":\"phone\",\"row\":\"宏达贸易\"}}",
                "{\"resolve\":{\"field\":\"phone\",\"pick\":2,\"row\":\"\(Sample.row)\",\"shown\":\"abcd\"}}",
            ])
    }

    private static let status = """
        {"home":"/home/li","site":"00000000000000a1","person":"李伟","hub":"https://hub.example.com","cursor":12,"unsent":2,"kept":0,
        "refused":1,"conflicts":3,"rows":{"customer":9},"digest":"\(Sample.row)","last_sync":1789999400000,"agent_is_running":false}
        """

    @Test func theFirstScreenSaysWhereOneIsAndWhatWaits() async throws {
        let overview = """
            {"status":\(InquiryTests.status),"now":1790000000000,"told":1,
            "conflicts":[{"entity":"customer","count":3,"needs_review":2,"last_day":1,"last_week":1,"older":1}]}
            """
        let printed = Mutex<[String]>([])
        let script = Script(["overview": overview])
        try await Repl(script, screen: screen(80)) { line in printed.withLock { $0.append(line) } }.start()
        #expect(
            printed.withLock { $0 } == [
                "李伟 on laptop 00000000", "store /home/li", "hub https://hub.example.com: last sync 10 min ago, here up to #12",
                "2 changes unsent", "1 change refused; see: drafts", "1 value of yours is not shown; see: today",
                "conflicts in  all  to review  today  this week  older",
                "────────────  ───  ─────────  ─────  ─────────  ─────",
                "customer        3          2      1          1      1", "Type help for the commands, quit to leave.",
            ])
    }

    @Test func todayTellsWithTheCommandThatBringsAValueBack() async throws {
        let today = """
            {"day":"2026-09-21","person":"李伟","leads":[],"visits":[{"row":"\(Sample.row)","entity":"visit","title":"demo",
            "customer":"宏达贸易","day":"2026-09-21","is_overdue":false}],"next_steps":[],"tasks":[],"suggestions":[],
            "suggestions_total":0,"conflicts":[\(Sample.conflict())],"conflicts_total":1,"drafts":[],
            "told":[{"row":"\(Sample.row)","entity":"customer","title":"宏达贸易","field":"phone","value":"021-5550111","time":1,
            "shown_value":"021-5550122","shown_author":"Anna","shown_time":2,"pick":2},
            {"row":"\(Sample.row)","entity":"customer","title":"宏达贸易","field":"city","value":"上海","time":1,
            "shown_value":"苏州","shown_author":"Anna","shown_time":2,"settled_by":"00000000000000a1ffeeddccbbaa9988"}]}
            """
        let lines = try await conversation(Script(["today": today]), "today")
        #expect(
            lines == [
                "2026-09-21  李伟", "", "Not shown of yours",
                "  宏达贸易 phone: your “021-5550111”, beside it, shown: “021-5550122” by Anna",
                "    bring it back: pick 3f2a9c04d1.phone 2",
                "  宏达贸易 city: your “上海”, settled by Anna with “苏州”", "    bring it back: edit 3f2a9c04d1.city", "", "Visits",
                "  2026-09-21  宏达贸易, demo  [visit 3f2a9c04d1]", "", "Conflicts that need you (1)",
                "  宏达贸易 phone: 1 “021-5550122” by Anna Whitfield, 2 “021-5550111” by 李伟",
                "    why: why 3f2a9c04d1.phone",
            ])
    }

    @Test func longTextsStandSideBySideWithWhatDiffersMarked() async throws {
        let one = "上海市浦东新区世纪大道100号环球金融中心12层"
        let two = "上海市浦东新区世纪大道88号金茂大厦12层"
        let sides = [
            Sample.side(1, one, "Anna Whitfield"), Sample.side(2, two, "李伟"),
        ].joined(separator: ",")
        let conflict = """
            {"row":"\(Sample.row)","entity":"customer","title":"宏达贸易","field":"address","needs_review":false,"shown":"abcd","sides":[\(sides)]}
            """
        let lines = try await conversation(Script(["conflicts": "{\"conflicts\":[\(conflict)]}"]), "conflicts address")
        #expect(
            lines.suffix(5) == [
                "", "1 Anna Whitfield                       │ 2 李伟",
                "上海市浦东新区世纪大道[100号环球金融中 │ 上海市浦东新区世纪大道[88号金茂大厦]12", "心]12层                                │ 层",
                "Settle it: pick 3f2a9c04d1.address N",
            ])
        // A side that is the beginning of the other, and equal ones.
        #expect(Rendering.marked("ab", "abc") == ("ab[]", "ab[c]") && Rendering.marked("x", "x") == ("x[]", "x[]"))
        #expect(Rendering.marked("", "\u{1F1E8}\u{1F1F3}") == ("[]", "[\u{1F1E8}\u{1F1F3}]"))
    }

    // MARK: Settling

    private static func settled(_ count: Int, dryRun: Bool) -> String {
        """
        {"dry_run":\(dryRun),"rule":"newest","filter":"field = city","count":\(count),"operation":"aa00","transactions":["t"],
        "lines":[{"row":"\(Sample.row)","entity":"customer","title":"宏达贸易","field":"city","shown":"苏州","value":"苏州","author":"Anna"}]}
        """
    }

    @Test func manyConflictsAreSettledOnlyWithAYes() async throws {
        let script = Script(["settle": InquiryTests.settled(1, dryRun: true)])
        let lines = try await conversation(script, "pick newest where field = city")
        #expect(
            lines == [
                "1 conflict would be settled, by the newest side:", "row                field  shown  would hold  by",
                "─────────────────  ─────  ─────  ──────────  ────", "customer 宏达贸易  city   苏州   苏州        Anna",
                "To do it: pick newest where field = city --yes",
            ])
        #expect(script.requests == ["{\"settle\":{\"dryRun\":true,\"filter\":\"field = city\",\"rule\":\"newest\"}}"])
        // In a script nobody is asked, so it stops there rather than go on as if it had been done.
        let batch = Repl.Surroundings(isBatch: true)
        let stopped = try await conversation(script, with: batch, "pick newest where field = city")
        #expect(stopped.last == "! Nothing was done. In a script write --yes behind it.")
        _ = try await conversation(script, with: batch, "pick newest where field = city --yes")
        #expect(script.requests.last == "{\"settle\":{\"dryRun\":false,\"filter\":\"field = city\",\"rule\":\"newest\"}}")
    }

    @Test func refusedChangesAreNumberedSentAgainAndDropped() async throws {
        let draft = """
            {"transaction":"00000000000000a1ffeeddccbbaa9988","reason":"you may not write here","time":1790000000000,"changes":["customer.phone: 2"]}
            """
        let done = "{\"draft\":\(draft),\"transaction\":\"t9\",\"skipped\":[\"body, which was changed since\"]}"
        let script = Script([
            "drafts": "{\"drafts\":[\(draft)]}", "resendDraft": done, "dropDraft": "{\"draft\":\(draft),\"skipped\":[]}",
        ])
        let lines = try await conversation(script, "drafts", "drop 1", "drop 1 --yes", "resend ffeeddccbb", "resend 2")
        let shown = ["1. 2026-09-21 14:13  refused: you may not write here", "    customer.phone: 2"]
        #expect(
            lines == shown + ["Write it again: resend N. Forget it: drop N."] + shown + [
                "This would be forgotten for good. To do it: drop 1 --yes",
                "Dropped what was refused: customer.phone: 2.",
                "Written again; it goes to the hub with the next sync.", "Left out: body, which was changed since.",
                "! There is no draft 2. See them with: drafts",
            ])
    }

    @Test func anUndoIsTakenBackByARedo() async throws {
        let undo = #"{"transactions":["t7"],"rows":1,"skipped":[]}"#
        let script = Script(["undo": undo])
        let lines = try await conversation(script, "redo", "undo ffeeddcc", "redo", "redo")
        #expect(
            lines.filter { $0 == "Taken back in 1 row." }.count == 2
                && lines.filter { $0.hasPrefix("! Nothing was undone") }.count == 2)
        #expect(script.requests == ["{\"undo\":{\"id\":\"ffeeddcc\"}}", "{\"undo\":{\"id\":\"t7\"}}"])
    }

    @Test func aValueIsWrittenInTheEditorWithTheSidesInSight() async throws {
        let seen = Mutex<[String]>([])
        let show = "{\"row\":\(Sample.view()),\"conflicts\":[\(Sample.conflict())],\"children\":[]}"
        let script = Script(["show": show, "resolve": Sample.answers["resolve"] ?? ""])
        for (answer, outcome) in [
            ("021-5550133\n", "Settled: phone is now 021-5550122."), ("021-5550122", "Left as it is."), (nil, "Left as it is."),
        ] as [(String?, String)] {
            let surroundings = Repl.Surroundings(edit: { text throws(CommandFailure) in
                seen.withLock { $0.append(text) }
                return answer.map { $0 + text.dropFirst("021-5550122".count) }
            })
            #expect(try await conversation(script, with: surroundings, "edit C-1.phone").last == outcome)
        }
        let text = seen.withLock { $0[0] }
        #expect(text.hasPrefix("021-5550122\n# ---") && text.contains("# side 2: 李伟, 2026-09-21 14:11\n#   021-5550111\n"))
        #expect(
            script.requests.filter { $0.contains("resolve") } == [
                "{\"resolve\":{\"field\":\"phone\",\"row\":\"\(Sample.row)\",\"shown\":\"abcd\",\"value\":\"021-5550133\"}}"
            ])
        #expect(try await conversation(script, "edit C-1.phone").last?.contains("satchel resolve C-1.phone --value") == true)
    }

    // MARK: The past

    @Test func thePastCanBeLookedAtAndNotChanged() async throws {
        let blame = """
            {"row":"\(Sample.row)","entity":"customer","title":"宏达贸易","lives":true,"is_complete":true,"lines":[
            {"field":"city","value":"上海","author":"李伟","time":1790000000000,"transaction":"00000000000000a1ffeeddccbbaa9988",
            "is_pending":false,"others":0,"passages":[]}]}
            """
        let script = Script(["blame": blame])
        let lines = try await conversation(
            script, "at 2026-09-21T14:30", "show C-1", "pick 1", "sync", "now", "now", "at noon", "sync")
        #expect(lines[0] == "As of 2026-09-21 14:30. Nothing can be changed there; type now to come back.")
        #expect(lines[1] == "As of 2026-09-21 14:30:" && lines.contains { $0.contains("上海") && $0.contains("李伟") })
        let stopped = "! You are looking at 2026-09-21 14:30, where nothing can be changed. Type now to come back."
        #expect(lines.filter { $0 == stopped }.count == 2)
        #expect(lines.suffix(4).first == "Back to now." && lines.contains("It is now already."))
        #expect(lines.contains("! 'noon' is no time. Write 2026-11-20, 2026-11-20T14:30, yesterday or 3d."))
        #expect(script.requests == ["{\"blame\":{\"at\":1790001000000,\"row\":\"C-1\"}}", "{\"sync\":{}}"])
    }

    @Test func aDifferenceIsBetweenTimesOrTransactions() async throws {
        let history = """
            {"row":"\(Sample.row)","entity":"customer","title":"x","entries":[{"transaction":"00000000000000a1ffeeddccbbaa9988","arrival":7,
            "time":1790000000000,"author":"李伟","site":"a1","changes":[]}]}
            """
        let script = Script(["history": history, "changes": #"{"row":"r","entity":"customer","title":"x","lines":[]}"#])
        let surroundings = Repl.Surroundings(now: { 1_790_086_400_000 })
        let lines = try await conversation(
            script, with: surroundings, "diff Pike Ltd 2026-09-20 2026-09-21", "diff Pike Ltd 1d", "diff C-1 ffeeddccbb",
            "diff C-1 beef",
            "diff C-1")
        #expect(
            script.requests.filter { $0.contains("changes") } == [
                "{\"changes\":{\"from\":1789862400000,\"row\":\"Pike Ltd\",\"to\":1790035199999}}",
                "{\"changes\":{\"from\":1790000000000,\"row\":\"Pike Ltd\",\"to\":1790086400000}}",
                "{\"changes\":{\"from\":1790000000000,\"row\":\"C-1\",\"to\":1790086400000}}",
            ])
        #expect(lines.filter { $0 == "Nothing changed in that time." }.count == 3)
        #expect(lines.contains("! 'beef' is neither a time nor a transaction of that row. See: history ROW"))
        #expect(lines.last == "! Write it so: diff ROW A [B]")
    }

    @Test(
        arguments: [
            ("2026-11-20", 0, 1_795_132_800_000, 1_795_219_199_999), ("2026-11-20", 480, 1_795_104_000_000, 1_795_190_399_999),
            ("2026-11-20T14:30", 0, 1_795_185_000_000, 1_795_185_000_000), ("3d", 0, 1_789_740_800_000, 1_789_740_800_000),
            ("yesterday", 0, 1_789_862_400_000, 1_789_948_799_999), ("now", 0, 1_790_000_000_000, 1_790_000_000_000),
        ] as [(String, Int, Int64, Int64)])
    func timesAsTheyAreTyped(text: String, offset: Int, beginning: Int64, end: Int64) throws {
        let point = try #require(PointInTime(text, now: 1_790_000_000_000, offsetMinutes: offset))
        #expect(point.beginning == beginning && point.end == end)
    }

    @Test(arguments: ["", "noon", "2026-13-01", "2026-11-20T25:00", "2026-11-20T", "-3d", "d", "2026-11-20T14", "３d"])
    func whatIsNoTime(text: String) { #expect(PointInTime(text, now: 0, offsetMinutes: 0) == nil) }

    @Test func wordsThatWereMeantToBeOthers() {
        for (a, b) in [("shwo", "show"), ("conflits", "conflicts"), ("histroy", "history"), ("undoo", "undo")] {
            #expect(Spelling.isNear(a, b) && Spelling.isNear(b, a), "\(a)")
        }
        for (a, b) in [("fly", "why"), ("x", "sync"), ("", "at"), ("status", "suggestions")] {
            #expect(!Spelling.isNear(a, b), "\(a)")
        }
    }

    /// Each of these at several widths, with texts that somebody chose to do harm.
    @Test(arguments: [40, 80, 200]) func nothingIsWiderThanTheScreenOrSteersIt(width: Int) throws {
        let hostile = #"\u001b[31m宏达\u001b]0;gotcha\u0007\u009b2J\r\nsecond\t\u202eevil\u2066 上海宏达国际贸易有限公司Very-Long-Words"#
        let rendering = Rendering(screen(width), isConversation: true)
        let why: WhyResult = try decoded(
            InquiryTests.why.replacing("021-5550111", with: hostile).replacing("宏达贸易", with: hostile))
        let settled: SettledResult = try decoded(InquiryTests.settled(3, dryRun: true).replacing("苏州", with: hostile))
        let sql: SQLResult = try decoded(
            #"{"columns":["a","\#(hostile)","c","d","e","f"],"rows":[["\#(hostile)",1,2.5,null,"x","y"]],"is_complete":false}"#)
        let activity: ActivityResult = try decoded(
            """
            {"person":"\(hostile)","is_own":true,"transactions":2,"first":1,"last":2,"shares":[{"name":"\(hostile)","transactions":1,"last":1}],
            "entries":[{"transaction":"t","time":1,"author":"\(hostile)","site":"a","row":"r","entity":"customer","title":"\(hostile)",
            "fields":["phone"],"rows":3}],"conflicts":1}
            """)
        let transaction: TransactionResult = try decoded(
            """
            {"transaction":"\(Sample.row)","author":"\(hostile)","site":"a","time":1,"state":"refused","reason":"\(hostile)","total":1,
            "rows":[{"row":"r","entity":"note","title":"\(hostile)","is_creation":true,"changes":[{"field":"body","value":"\(hostile)","replaces":[]}]}]}
            """)
        let out =
            rendering.lines(why) + rendering.lines(settled) + rendering.lines(sql) + rendering.lines(activity)
            + rendering.lines(transaction)
        for line in out { #expect(displayWidth(of: line) <= width && line == sanitised(line), "\(line)") }
    }
}
