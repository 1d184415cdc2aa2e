import Agent
import Foundation
import Testing

@Suite(.enabled(if: Program.path != nil, "the program 'satchel' is not built beside the tests"), .serialized)
struct ProgramTests {
    private let customers = fixtures.appending(path: "customers.csv").path

    @Test func statusesStreamsAndJSON() async throws {
        let program = try Program()
        let none = try await program.run("status")
        #expect(none.status == 1 && none.output.isEmpty && none.errors.contains("satchel init"))
        let made = try await program.run("init", "--name", "Li Wei")
        #expect(made.status == 0 && made.errors.isEmpty && made.output.contains("Made a store"))
        let added = try await program.run("customer", "add", "name=宏达贸易", "key=C-1", "tags+=vip", "--json")
        #expect(added.status == 0 && added.errors.isEmpty)
        let change = try JSONDecoder().decode(JSONValue.self, from: Data(added.output.utf8))
        guard case .object(let object) = change else {
            Issue.record("the JSON is no object")
            return
        }
        #expect(Set(object.keys) == ["row", "transaction"])
        let status = try await program.json(StatusResult.self, "status")
        #expect(status.person == "Li Wei" && status.rows == ["customer": 1] && status.unsent == 1)
        let shown = try await program.run("customer", "show", "C-1")
        #expect(shown.status == 0 && shown.output.contains("宏达贸易") && shown.output.contains("vip"))
        #expect(!shown.output.contains("\u{1B}"))

        let wrong: [(Program.Outcome, Int32)] = [
            (try await program.run("customer", "show", "C-9"), 1),
            (try await program.run("customer", "set", "C-1", "size=many"), 2),
            (try await program.run("customer", "add", "fax=1"), 2), (try await program.run("fly"), 2),
            (try await program.run("leads", "--top", "x"), 2),
            (try await program.run("resolve", "C-1", "--pick", "1"), 2), (try await program.run("sync"), 1),
            (try await program.run("import", "/nonexistent.csv"), 1),
            (try await program.run("join", "https://hub.example.com"), 2),
            (try await program.run("join", "nothing", "--code", "A"), 2),
        ]
        for (outcome, status) in wrong {
            #expect(outcome.status == status && outcome.output.isEmpty && !outcome.errors.isEmpty, "\(outcome)")
        }
    }

    @Test func helpHasExamples() async throws {
        let program = try Program()
        for arguments in [
            ["--help"], ["import", "--help"], ["customer", "--help"], ["voice", "--help"], ["resolve", "--help"],
            ["repl", "--help"],
        ] {
            let outcome = try await arguments.count == 1 ? program.run(arguments[0]) : program.run(arguments[0], arguments[1])
            #expect(outcome.status == 0 && outcome.errors.isEmpty)
            #expect(outcome.output.contains("satchel \(arguments.count == 1 ? "init" : arguments[0])"), "\(arguments)")
            #expect(outcome.output.contains(arguments.count == 1 ? "Begin with:" : "Example"), "\(arguments)")
        }
        #expect(try await program.run("--version").output == "\(Agent.version)\n")
    }

    @Test func aScriptStopsAtItsFirstWrongLineAndNamesIt() async throws {
        let program = try Program()
        try await program.run("init", "--name", "Li Wei")
        try await program.run("customer", "add", "name=Pike", "key=C-1")
        let good = try await program.run("repl", input: "# a comment\n\nconflicts\nshow C-1\nquit\nnonsense\n")
        #expect(good.status == 0 && good.errors.isEmpty && good.output.contains("No conflicts.") && good.output.contains("Pike"))
        let bad = try await program.run("repl", input: "conflicts\npick 1\nshow C-1\n")
        #expect(bad.status == 1 && bad.errors.contains("line 2") && !bad.output.contains("Pike"))
    }

    @Test func aScriptFromAFile() async throws {
        let program = try Program()
        try await program.run("init", "--name", "Li Wei")
        try await program.run("customer", "add", "name=Pike", "key=C-1", "phone=1")
        let script = try program.file(
            "script.txt", "# morning\r\ntoday\r\nwhy C-1.phone\r\nsql SELECT name FROM customer\r\nquit\r\n")
        let good = try await program.run("repl", "--batch", script)
        #expect(good.status == 0 && good.errors.isEmpty && good.output.contains("There is no conflict. It says “1”"))
        #expect(good.output.contains("Nothing waits for you.") && good.output.contains("Pike"))
        let bad = try await program.run("repl", "--batch", try program.file("bad.txt", "status\nshwo C-1\nshow C-1\n"))
        #expect(bad.status == 1 && bad.errors.contains("line 2") && bad.errors.contains("Did you mean show?"))
        #expect(!bad.output.contains("Pike"))
        #expect(try await program.run("repl", "--batch", "/nowhere/script").status == 2)
        #expect(try await program.run("repl", script).status == 2)
    }

    @Test func whatTheConversationShowsCommandsGiveAsJSON() async throws {
        let program = try Program()
        try await program.run("init", "--name", "Li Wei")
        try await program.run("customer", "add", "name=Pike", "key=C-1", "phone=1")
        for (arguments, part) in [
            (["today"], "\"person\":\"Li Wei\""), (["overview"], "\"told\":0"), (["why", "C-1.phone"], "\"kind\":\"register\""),
            (["settle", "newest", "--where", "phone"], "\"dry_run\":true"), (["who", "me"], "\"transactions\":1"),
            (["device", "here"], "\"is_own\":true"), (["grep", "pik"], "\"total\":1"),
            (["sql", "SELECT count(*) AS n FROM customer"], "\"rows\":[[1]]"),
            (["conflicts", "customer", "review"], "\"conflicts\":[]"),
        ] {
            let outcome = try await program.run(arguments + ["--json"])
            #expect(outcome.status == 0 && outcome.output.contains(part) && outcome.output.hasSuffix("}\n"), "\(arguments)")
            let help = try await program.run([arguments[0], "--help"])
            #expect(
                help.status == 0 && help.output.contains("Example") && help.output.contains("satchel \(arguments[0])"),
                "\(arguments)")
        }
        for shell in ["bash", "zsh", "fish"] {
            let outcome = try await program.run("completions", shell)
            #expect(outcome.status == 0 && outcome.output.contains("satchel") && outcome.output.contains("settle"), "\(shell)")
        }
        #expect(try await program.run("completions", "tcsh").status == 2)
        #expect(try await program.run("why", "C-1").status == 2)
    }

    /// What the rows say, without ids, which chance draws anew in each run.
    private func contents(_ program: Program) async throws -> [String] {
        var out = [String]()
        for entity in ["customer", "contact", "lead", "note"] {
            let outcome = try await program.run(entity, "list", "--limit", "5000", "--json")
            let decoder = JSONDecoder()
            decoder.keyDecodingStrategy = .convertFromSnakeCase
            let list = try decoder.decode(ListResult.self, from: Data(outcome.output.utf8))
            out += list.rows.map { row in
                "\(entity) \(row.fields.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "|"))"
            }
        }
        return out.sorted()
    }

    @Test func killedDuringAnImportAndRunAgain() async throws {
        let whole = try Program()
        try await whole.run("init", "--name", "Li Wei")
        try await whole.run("import", customers)
        let wanted = try await contents(whole)
        #expect(wanted.count > 2000)
        var kills = 0
        for size in [1, 300_000, 1_000_000, 2_000_000] {
            let program = try Program()
            try await program.run("init", "--name", "Li Wei")
            let before = program.logSize
            let outcome = try await program.run("import", customers) { program.logSize >= before + size }
            if outcome.wasKilled { kills += 1 }
            let doctor = try await program.json(DoctorResult.self, "doctor")
            #expect(doctor.problems.isEmpty && doctor.digest == doctor.recomputed && doctor.integrity == "ok")
            // Whole batches or nothing.
            #expect(try await program.json(StatusResult.self, "status").rows["customer", default: 0] % 100 == 0)
            #expect(try await program.run("import", customers).status == 0)
            #expect(try await contents(program) == wanted)
            let again = try await program.json(ImportResult.self, "import", customers)
            #expect(again.unchanged == 1000 && again.created == 0)
        }
        #expect(kills > 0)
    }

    @Test func killedDuringASyncAndRunAgain() async throws {
        let hub = try TestHub(clock: .real)
        try await serving(hub) { (address) async throws in
            let sender = try Program()
            try await sender.run("init", "--name", "Li Wei")
            try await sender.run("join", address, "--code", try await hub.code("Li Wei"))
            // The hub's own rows come first, so that what follows only sends, and must change nothing here.
            try await sender.run("sync")
            try await sender.run("import", customers)
            let digest = try await sender.json(StatusResult.self, "status").digest
            var kills = 0
            for share in [0, 1, 4] {
                let before = sender.logSize
                let outcome = try await sender.run("sync") { share == 0 || sender.logSize > before + share * 4096 }
                if outcome.wasKilled { kills += 1 }
                #expect(try await sender.json(DoctorResult.self, "doctor").problems.isEmpty)
                #expect(try await sender.json(StatusResult.self, "status").digest == digest)
            }
            #expect(try await sender.run("sync").status == 0)
            #expect(try await sender.json(StatusResult.self, "status").unsent == 0)

            let taker = try Program()
            try await taker.run("init", "--name", "Anna Whitfield")
            try await taker.run("join", address, "--code", try await hub.code("Anna Whitfield"))
            for size in [1, 200_000, 1_500_000] {
                let before = taker.logSize
                let outcome = try await taker.run("sync") { taker.logSize >= before + size }
                if outcome.wasKilled { kills += 1 }
                #expect(try await taker.json(DoctorResult.self, "doctor").problems.isEmpty)
            }
            #expect(try await taker.run("sync").status == 0)
            #expect(try await sender.run("sync").status == 0)
            let last = try await sender.json(StatusResult.self, "status")
            #expect(try await taker.json(StatusResult.self, "status").digest == last.digest)
            #expect(try await hub.digest() == last.digest)
            #expect(last.rows["customer"] == 1000)
            #expect(kills > 0)
        }
    }

    @Test(.enabled(if: SmallDisk.isPossible, "a small disk can only be mounted by root"))
    func aFullDiskIsNamedAndNothingIsLost() async throws {
        let disk = try SmallDisk(kilobytes: 3_000)
        let program = try Program(home: disk.path + "/home")
        #expect(try await program.run("init", "--name", "Li Wei").status == 0)
        #expect(try await program.run("customer", "add", "name=Pike", "key=X-1", "phone=1").status == 0)
        let full = try await program.run("import", customers)
        #expect(full.status == 1 && full.output.isEmpty && full.errors.contains("disk"), "\(full)")
        let imported = try await program.json(StatusResult.self, "status").rows["customer", default: 0]
        #expect(imported >= 1 && imported < 1001 && (imported - 1) % 100 == 0)

        // The log may have room left in the file that it holds already, but not for long.
        try disk.fill()
        var phone = 1
        var last: Program.Outcome?
        for _ in 0..<40 {
            let outcome = try await program.run(
                "customer", "set", "X-1", "phone=\(phone + 1)", "website=\(String(repeating: "x\(phone)", count: 30_000))")
            last = outcome
            guard outcome.status == 0 else { break }
            phone += 1
        }
        #expect(last?.status == 1 && last?.errors.contains("disk") == true)
        let kept = try await program.json(ShowResult.self, "customer", "show", "X-1")
        #expect(kept.row.text("phone") == "\(phone)")
        let voice = try await program.run("voice", "add", fixtures.appending(path: "voice/recap-zh.opus").path, "--of", "X-1")
        #expect(voice.status == 1 && voice.errors.contains("disk"), "\(voice)")
        let shown = try await program.run("customer", "show", "X-1")
        #expect(shown.status == 0 && shown.output.contains("phone"), "\(shown)")

        // What was free before it was filled may have been next to nothing.
        try disk.free()
        try disk.grow(kilobytes: 3_500)
        #expect(try await program.run("customer", "set", "X-1", "phone=0").status == 0)
        // The doctor makes the tables anew beside the store, so it needs room.
        try disk.grow(kilobytes: 30_000)
        let doctor = try await program.json(DoctorResult.self, "doctor")
        #expect(doctor.problems.isEmpty && doctor.digest == doctor.recomputed)
        #expect(try await program.json(StatusResult.self, "status").rows["customer"] == imported)
    }
}
