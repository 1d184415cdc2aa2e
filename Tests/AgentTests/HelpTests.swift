import Agent
import Foundation
import Testing

/// What the two programs say of themselves: hints, examples, manual pages, what led to an error, and Chinese.
@Suite(.enabled(if: Program.path != nil, "the program 'satchel' is not built beside the tests"), .serialized)
struct HelpTests {
    static let programs = ["satchel", "satchel-hub"]

    /// One command of a program, as the parser describes it.
    private struct Command: Decodable {
        struct Dump: Decodable { let command: Command }

        let commandName: String
        let discussion: String?
        let subcommands: [Command]?

        /// The commands that can be run: their words, and all that is said above them and of them.
        func leaves(_ above: [String] = [], _ said: String = "") -> [(path: String, said: String)] {
            let path = above + [commandName]
            let said = said + "\n" + (discussion ?? "")
            let below = (subcommands ?? []).filter { $0.commandName != "help" }
            return below.isEmpty ? [(path.joined(separator: " "), said)] : below.flatMap { $0.leaves(path, said) }
        }
    }

    private func leaves(_ name: String) async throws -> [(path: String, said: String)] {
        let dump = try await Program(name: name).run("--experimental-dump-help")
        return try JSONDecoder().decode(Command.Dump.self, from: Data(dump.output.utf8)).command.leaves()
    }

    @Test(arguments: programs) func everyCommandHasAnExample(name: String) async throws {
        let leaves = try await leaves(name)
        #expect(leaves.count > 30)
        for leaf in leaves {
            // `satchel tags 3f2a` is `satchel tags show 3f2a`.
            let isImplied = ["satchel tags show", "satchel leads show", "satchel-hub leads show"].contains(leaf.path)
            let words = isImplied ? String(leaf.path.dropLast(5)) + " " : leaf.path
            #expect(leaf.said.contains(words), "no example of: \(leaf.path)")
        }
    }

    @Test(arguments: programs) func theManualHasEveryCommand(name: String) async throws {
        let program = try Program(name: name)
        let page = try await program.run("manual")
        #expect(page.status == 0 && page.errors.isEmpty)
        let lines = Set(page.output.split(separator: "\n").map(String.init))
        for leaf in try await leaves(name) {
            let words = leaf.path.dropFirst(name.count + 1).replacing("-", with: "\\-")
            #expect(lines.contains(".SS \"\(words)\""), "\(leaf.path)")
        }
        #expect(
            lines.contains(
                ".TH \"\(name.uppercased().replacing("-", with: "\\-"))\" 1 \"\" \"\(name.replacing("-", with: "\\-")) 0.1.0\" \"User Commands\""
            ))
        // Nothing but requests that man(7) knows begins with a point.
        let known: Set<Substring> = [
            ".\\\"", ".TH", ".SH", ".SS", ".B", ".I", ".BR", ".BI", ".PP", ".TP", ".RS", ".RE", ".nf", ".fi",
        ]
        for line in lines where line.hasPrefix(".") {
            #expect(known.contains(line.split(separator: " ")[0]), "\(line)")
        }
        guard FileManager.default.isExecutableFile(atPath: "/usr/bin/groff") else { return }
        let file = try program.file("page.1", page.output)
        let set = try await program.shell("groff -Kutf8 -Tutf8 -P-cbou -ww -man \(file)")
        #expect(set.status == 0 && set.errors.isEmpty, "\(set.errors)")
        #expect(set.output.contains("EXIT STATUS"))
    }

    @Test func whatIsMisspeltGetsAHint() async throws {
        let satchel = try Program()
        for (words, hint) in [
            (["custmer", "list"], "Did you mean: satchel customer"),
            (["customer", "lst"], "Did you mean: satchel customer list"),
            (["comp"], "satchel compact, or satchel completions"), (["fly"], "See those there are with: satchel --help"),
            (["status", "--jsno"], "Did you mean '--json'?"),
        ] {
            let outcome = try await satchel.run(words)
            #expect(outcome.status == 2 && outcome.output.isEmpty && outcome.errors.contains(hint), "\(outcome.errors)")
        }
        let hub = try await Program(name: "satchel-hub").run("revok", "3f2a")
        #expect(hub.status == 2 && hub.errors.contains("Did you mean: satchel-hub revoke"))
        let completions = try await Program(name: "satchel-hub").run("completions", "bash")
        #expect(completions.status == 0 && completions.output.contains("revoke"))
    }

    @Test func whatLedToAnErrorIsSaidWhenAsked() async throws {
        let program = try Program()
        #expect(try await program.run("init", "--name", "Li Wei").status == 0)
        let plain = try await program.run("sql", "SELECT nothing FROM nowhere")
        let full = try await program.run("sql", "SELECT nothing FROM nowhere", "--verbose")
        #expect(plain.status == 2 && full.status == 2)
        #expect(!plain.errors.contains("code:") && full.errors.hasPrefix(plain.errors))
        #expect(full.errors.contains("code: store-badQuery") && full.errors.contains("because of the store: badQuery"))
        // What SQLite said of a file that is no store.
        for end in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: program.home + "/store.sqlite" + end) }
        try Data(repeating: 7, count: 8192).write(to: URL(filePath: program.home + "/store.sqlite"))
        let damaged = try await program.run("status", "--verbose")
        #expect(damaged.status == 1 && damaged.errors.contains("because of SQLite error 26"), "\(damaged.errors)")
    }

    @Test func whoReadsChineseGetsChinese() async throws {
        let program = try Program()
        #expect(try await program.run("init", "--name", "李伟").status == 0)
        for (line, parts) in [
            ("satchel status", ["本人", "后台程序", "从未"]), ("satchel today", ["没有待办事项。"]), ("satchel conflicts", ["没有冲突。"]),
            ("satchel customer list", ["没有找到。"]),
        ] {
            let chinese = try await program.shell(line, language: "zh_CN.UTF-8")
            let english = try await program.shell(line)
            #expect(chinese.status == 0 && english.status == 0)
            for part in parts { #expect(chinese.output.contains(part) && !english.output.contains(part), "\(line): \(part)") }
        }
        let failed = try await program.shell("satchel sync", language: "zh_CN.UTF-8")
        #expect(failed.status == 1 && failed.errors.contains("本机尚未加入中心") && failed.errors.contains("satchel join URL"))
        // JSON is for programs, and the same everywhere.
        let json = try await program.shell("satchel status --json", language: "zh_CN.UTF-8")
        #expect(json.output == (try await program.shell("satchel status --json")).output)
    }
}
