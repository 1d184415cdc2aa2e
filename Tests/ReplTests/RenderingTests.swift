import Agent
import CommandSocket
import Repl
import Terminal
import Testing

/// Every result at several widths: nothing is wider than the screen, and nothing from data can steer it.
@Suite struct RenderingTests {
    /// What somebody might put into a name to take over another's terminal. As JSON escapes.
    private static let hostile = #"\u001b[31m宏达\u001b]0;gotcha\u0007\u009b2J\r\nsecond\t\u202eevil\u2066"#
    private static let long = String(repeating: "上海宏达国际贸易Very-Long-Words", count: 12)

    private static func everything(_ text: String) throws -> [(String, @Sendable (Rendering) -> [String])] {
        let id = Sample.row
        let row = """
            {"id":"\(id)","entity":"customer","title":"\(text)","lives":false,"conflicts":["phone"],"shown":"abcd","parent":"\(id)",
            "fields":{"name":"\(text)","phone":"\(text)","tags":["\(text)","b"],"calls":-7,"speech_share":0.5,"flag":true,"none":null},
            "unknown":{"240":"\(text)","\(id)":["\(text)",3]}}
            """
        let lead = """
            {"id":"\(id)","entity":"lead","title":"\(text)","lives":true,"conflicts":[],"fields":{"stage":"\(text)","budget":"1 CNY","next_step":"2026-10-01"}}
            """
        let conflict = """
            {"row":"\(id)","entity":"customer","title":"\(text)","field":"last_contact","needs_review":true,"shown":"abcd",
            "sides":[{"number":1,"value":"\(text)","author":"\(text)","time":1790000000000,"site":"00000000000000a1","transaction":"t",
            "is_shown":true,"is_pending":true},{"number":2,"value":"","author":"李伟","time":0,"site":"00000000000000a2","transaction":"t",
            "is_shown":false,"is_pending":false}],"base":{"value":"\(text)","author":"\(text)","time":0,"transaction":"t"}}
            """
        let list: ListResult = try decoded("{\"rows\":[\(row),\(row)],\"total\":2000}")
        let mixed: ListResult = try decoded("{\"rows\":[\(row),\(lead)],\"total\":2}")
        let show: ShowResult = try decoded("{\"row\":\(row),\"conflicts\":[\(conflict)],\"children\":[\(lead)]}")
        let conflicts: ConflictsResult = try decoded("{\"conflicts\":[\(conflict),\(conflict)]}")
        let history: HistoryResult = try decoded(
            """
            {"row":"\(id)","entity":"customer","title":"\(text)","entries":[{"transaction":"\(id)","arrival":123456789,"time":1790000000000,
            "author":"\(text)","site":"a","changes":[{"field":"phone","value":"\(text)","replaces":[]}]}]}
            """)
        let imported: ImportResult = try decoded(
            """
            {"encoding":"UTF-16LE","ignored":["\(text)"],"created":123456,"updated":123456,"unchanged":123456,"bad":[{"line":123456,"reason":"\(text)"}],"dry_run":true}
            """)
        let tag = """
            {"id":"\(id)","tag":"objection:price","field":"body","start":100000,"end":100100,"phrase":"\(text)","model":"lexicon-1"}
            """
        let voice: VoiceResult = try decoded("{\"row\":\(row),\"problem\":\"\(text)\",\"tags\":[\(tag)]}")
        let wave = (0..<200).map { String($0 * 255 / 199) }.joined(separator: ",")
        let spoken = """
            {"row":\(row),"transcription":"parked","tries":3,"problem":"\(text)","text":"\(text)","is_corrected":true,"segments":
            [{"start":0.5,"end":3661.2,"text":"\(text)"}],"language":"\(text)","engine":"\(text)","model":"\(text)","speech":[{"start":0.2,"end":5}],
            "detector":"\(text)","speech_share":0.5,"waveform":[\(wave)],"peak":-3.2,"clipped":0.2,"gaps":2,"gap_seconds":0.12,"damage":["gap"],
            "tags":[\(tag.dropLast()),"second":12.5}]}
            """
        let detail: VoiceDetailResult = try decoded(spoken)
        let voices: VoicesResult = try decoded(
            "{\"voices\":[{\"row\":\(row),\"text\":\"\(text)\",\"is_corrected\":true}],\"total\":2,\"waiting\":1,\"parked\":1,\"has_engine\":false}"
        )
        let transcribed: TranscribedResult = try decoded(
            "{\"transcribed\":[\"\(id)\"],\"failed\":[{\"row\":\"\(id)\",\"reason\":\"\(text)\",\"is_parked\":true}],\"waiting\":3}"
        )
        let engine: SpeechEngineResult = try decoded(
            """
            {"settings":{"engine":"\(text)","model":"\(text)","languages":"\(text)","battery_min":40,"memory_mebibytes":64,"patience":9},"problem":"\(text)"}
            """)
        let leads: LeadsResult = try decoded(
            """
            {"leads":[{"id":"\(id)","customer":"\(text)","customer_row":"\(id)","stage":"\(text)","points":-12,"probability":0.43,"basis":"points-1",
            "reasons":[{"points":-12,"english":"\(text)","chinese":"\(text)","sources":[{"entity":"note","id":"\(id)","title":"\(text)"}]}]},
            {"id":"\(id)","customer":"Pike","customer_row":"\(id)","stage":"negotiation","points":12,"probability":1,"basis":"points-1","reasons":[]}],
            "total":99999}
            """)
        let drafts: DraftsResult = try decoded(
            """
            {"drafts":[{"transaction":"\(id)","reason":"you may read here, but not write","time":1790000000000,"changes":["customer.name: \(text)"]}]}
            """)
        let status: StatusResult = try decoded(
            """
            {"home":"/home/\(text)","site":"00000000000000a1","person":"\(text)","hub":"https://\(text)","cursor":12,"unsent":1,"kept":0,"refused":2,
            "conflicts":3,"rows":{"customer":1000,"contact":1000,"lead":1000,"note":1000,"tag":1000},"digest":"\(id)\(id)","last_error":"\(text)",
            "last_sync":1790000000000,"agent_is_running":false}
            """)
        let doctor: DoctorResult = try decoded(
            """
            {"integrity":"\(text)","rows":1000,"digest":"\(id)\(id)","recomputed":"\(id)\(id)","problems":["\(text)"],"transactions":3,
            "history_since":0}
            """)
        let sync: SyncResult = try decoded(
            #"{"pushed":1234567,"pulled":1234567,"refused":1234567,"head":1234567,"clock_offset_milliseconds":-31536000000}"#)
        return [
            ("list", { $0.lines(list) }), ("mixed", { $0.lines(mixed) }), ("show", { $0.lines(show) }),
            ("conflicts", { $0.lines(conflicts) }),
            ("history", { $0.lines(history) }), ("import", { $0.lines(imported) }), ("voice", { $0.lines(voice) }),
            ("voice show", { $0.lines(detail) }), ("voice list", { $0.lines(voices) }), ("transcribe", { $0.lines(transcribed) }),
            ("engine", { $0.lines(engine) }),
            ("leads", { $0.lines(leads) }),
            ("drafts", { $0.lines(drafts) }), ("status", { $0.lines(status) }), ("doctor", { $0.lines(doctor) }),
            ("sync", { $0.lines(sync) }),
        ]
    }

    @Test(arguments: [40, 80, 200]) func nothingIsWiderThanTheScreen(width: Int) throws {
        for text in ["Pike", "宏达贸易有限公司", RenderingTests.long, ""] {
            for isChinese in [false, true] {
                for conversation in [false, true] {
                    let rendering = Rendering(screen(width, isChinese: isChinese), isConversation: conversation)
                    for (name, lines) in try RenderingTests.everything(text) {
                        let out = lines(rendering)
                        #expect(!out.isEmpty, "\(name)")
                        for line in out { #expect(displayWidth(of: line) <= width, "\(name): \(line)") }
                    }
                }
            }
        }
    }

    /// Times come from rows that anybody may have written.
    @Test(arguments: [Int64.min, .max]) func recordingsOfNoTimeAreListed(_ time: Int64) throws {
        let row = """
            {"id":"0a","entity":"voice","title":"door.opus","lives":true,"conflicts":[],"fields":{"recorded":\(time),"duration":\(time)}}
            """
        let voices: VoicesResult = try decoded(
            "{\"voices\":[{\"row\":\(row),\"text\":\"hello\",\"is_corrected\":false}],\"total\":1,\"waiting\":0,\"parked\":0,\"has_engine\":true}"
        )
        #expect(Rendering(screen(80)).lines(voices).contains { $0.contains("hello") })
    }

    @Test(arguments: [40, 80, 200]) func hostileTextNeverReachesTheScreen(width: Int) throws {
        let rendering = Rendering(screen(width))
        for (name, lines) in try RenderingTests.everything(RenderingTests.hostile) {
            for line in lines(rendering) {
                #expect(line == sanitised(line), "\(name)")
                #expect(displayWidth(of: line) <= width, "\(name): \(line)")
            }
        }
        // With colours, the only escapes are those of the painter.
        let coloured = Rendering(Screen(width: width, isColoured: true, isChinese: false, offsetMinutes: 0))
        for (name, lines) in try RenderingTests.everything(RenderingTests.hostile) {
            for line in lines(coloured) {
                let bare = line.replacing(/\u{1B}\[[0-9;]*m/, with: "")
                #expect(bare == sanitised(bare), "\(name)")
            }
        }
    }

    @Test func chineseStandsInLine() throws {
        let list: ListResult = try decoded(
            """
            {"rows":[{"id":"3f2a9c04d1b85e66","entity":"customer","title":"宏达贸易","lives":true,"conflicts":[],"fields":{"city":"上海","phone":"1"}},
            {"id":"4f2a9c04d1b85e66","entity":"customer","title":"Pike Haulage","lives":true,"conflicts":[],"fields":{"city":"Denver","phone":"22"}}],
            "total":2}
            """)
        #expect(
            Rendering(screen(80)).lines(list) == [
                "id          title         city    phone", "──────────  ────────────  ──────  ─────",
                "3f2a9c04d1  宏达贸易      上海    1",
                "4f2a9c04d1  Pike Haulage  Denver  22",
            ])
    }

    @Test func soundIsDrawn() throws {
        let json = """
            {"row":{"id":"3f2a9c04d1b85e66","entity":"voice","title":"t","lives":true,"conflicts":[],"fields":{"duration":65000}},
            "transcription":"done","tries":0,"text":"你好","is_corrected":false,"segments":[{"start":2.5,"end":4,"text":"你好"}],"engine":"e","model":"m",
            "language":"zh","speech":[{"start":0,"end":32.5}],"detector":"d","speech_share":0.5,"waveform":[0,64,255,16],"tags":[]}
            """
        let out = Rendering(screen(40)).lines(try decoded(json, VoiceDetailResult.self))
        // Four stretches become ten columns: silence, half of full scale by its root, full scale, a quarter.
        #expect(out.contains("     ███  ") && out.contains("   █████▄▄"))
        #expect(out.contains("─────     ") && out.contains("0:00  1:05"))
        #expect(out.contains("0:02  你好"))
    }

    @Test func leadsInBothLanguages() throws {
        let json = """
            {"leads":[{"id":"3f2a9c04d1b85e66","customer":"宏达贸易","customer_row":"x","stage":"new","points":17,"probability":0.434,"basis":"points-1",
            "reasons":[{"points":20,"english":"Asked for a quote","chinese":"要求报价","sources":[{"entity":"note","id":"77aa9c04d1b8","title":"t"}]},
            {"points":-3,"english":"No visit yet","chinese":"尚未拜访","sources":[]}]}],"total":9}
            """
        let result: LeadsResult = try decoded(json)
        #expect(
            Rendering(screen(80)).lines(result) == [
                "1. 宏达贸易  43 %  new  lead 3f2a9c04d1", "     +20  Asked for a quote  [note 77aa9c04d1]", "      −3  No visit yet",
                "Scored by the written table points-1; 1 of 9 open leads.",
            ])
        #expect(Rendering(screen(80, isChinese: true)).lines(result)[1] == "     +20  要求报价  [note 77aa9c04d1]")
    }

    @Test func emptyResultsSaySo() throws {
        let rendering = Rendering(screen(80))
        #expect(rendering.lines(ListResult(rows: [], total: 0)) == ["Nothing found."])
        #expect(rendering.lines(TagsResult(row: "x", tags: [])) == ["No tags."])
        #expect(rendering.lines(try decoded(#"{"conflicts":[]}"#, ConflictsResult.self)) == ["No conflicts."])
        #expect(rendering.lines(try decoded(#"{"drafts":[]}"#, DraftsResult.self)) == ["Nothing was refused."])
        #expect(rendering.lines(try decoded(#"{"leads":[],"total":0}"#, LeadsResult.self)) == ["No open leads."])
    }
}
