import Agent
import CommandSocket
import Foundation
import PseudoTerminal
import Synchronization
import Terminal
import Testing

/// `satchel repl` on a terminal, as a person meets it: what is typed, and what comes back before the next prompt.
///
/// Li Wei's laptop and Anna Whitfield's have both changed the phone of customer C-7 without having seen the other's change. The agent of Li
/// Wei's laptop runs in the test, with a clock that the test turns; the program asks it over its socket.
@Suite(.enabled(if: Program.path != nil, "the program 'satchel' is not built beside the tests"), .serialized)
struct ReplTerminalTests {
    // MARK: The story

    @Test(arguments: [80, 200]) func aConflictIsFoundUnderstoodSettledAndTakenBack(columns: Int) async throws {
        try await withConflict { laptop in
            let session = try await Session(laptop, columns: columns)
            // Who and where one is, and what waits.
            #expect(session.greeting.first?.hasPrefix("Li Wei on laptop ") == true)
            #expect(session.greeting.contains { $0.hasPrefix("customer ") && $0.split(separator: " ").dropFirst().first == "1" })
            #expect(session.greeting.last == "Type help for the commands, quit to leave.")

            let conflicts = try await session.say("conflicts")
            #expect(conflicts.contains { $0.contains("021-5550111") } && conflicts.contains { $0.contains("021-5550122") })
            let shown = try await session.say("show C-7")
            #expect(shown.contains { $0.contains("宏达贸易") })
            let why = try await session.say("why C-7.phone")
            #expect(why.contains("Side 1, which is shown: “021-5550122”") && why.contains("Side 2: “021-5550111”"))

            #expect(try await session.say("pick 2") == ["Settled: phone is now 021-5550111."])
            #expect(try await laptop.conflicts().isEmpty)
            let history = try await session.say("history C-7.phone")
            #expect(history.filter { $0.contains("├─") } == ["├─╮", "├─╯"])

            let settling = try #require(try await laptop.history("C-7", "phone").last?.transaction)
            #expect(try await session.say("undo \(settling.suffix(16))").first == "Taken back in 1 row.")
            let taken = try await laptop.row("C-7").text("phone")
            #expect(try await session.say("redo").first == "Taken back in 1 row.")
            #expect(try await laptop.row("C-7").text("phone") == "021-5550111" && taken != "021-5550111")

            for line in session.all { #expect(displayWidth(of: line) <= columns, "\(line)") }
            try session.terminal.type("quit\r")
            #expect(await session.terminal.status() == 0)
        }
    }

    // MARK: The line

    @Test func theTabKeyCompletesCommandsRowsAndFields() async throws {
        try await withConflict { laptop in
            let session = try await Session(laptop)
            // Each time Ctrl-C gives the line up.
            try await session.press("hi\t", shows: "satchel> history ", then: "\u{3}")
            try await session.press("show C-\t", shows: "satchel> show C-7", then: "\u{3}")
            try await session.press("why C-7.ph\t", shows: "satchel> why C-7.phone ", then: "\u{3}")
            try await session.press("show 宏\t", shows: "satchel> show 宏达贸易", then: "\u{3}")
            // What stands within a name leads to it too.
            #expect(try await session.say("show 贸\t").contains { $0.contains("C-7") })
            // With nothing typed, what is in conflict.
            let id = try await laptop.row("C-7").id
            try await session.press("why \t", shows: "satchel> why \(id.prefix(4)).phone ", then: "\r")
            #expect(try await session.untilPrompt().contains("Side 2: “021-5550111”"))
            // Several are listed, and the line stays.
            let listed = try await session.press("s\t", shows: "\nsatchel> s", then: "\u{3}")
            #expect(listed.contains("\nshow         simulate     sql          status       suggestions  sync\n"))
        }
    }

    @Test func ctrlCGivesTheLineUpAndCtrlDEnds() async throws {
        try await withConflict { laptop in
            let session = try await Session(laptop)
            try session.terminal.type("pick 2\u{3}")
            #expect(try await session.untilPrompt() == ["pick 2^C"])
            #expect(try await laptop.conflicts().count == 1)
            #expect(try await session.say("conflicts").contains { $0.contains("021-5550122") })
            try session.terminal.type("\u{4}")
            #expect(await session.terminal.status() == 0)
        }
    }

    @Test func ctrlRFindsEarlierLinesAlsoInTheNextSession() async throws {
        try await withConflict { laptop in
            let first = try await Session(laptop)
            _ = try await first.say("why C-7.phone")
            _ = try await first.say("show 宏达贸易")
            _ = try await first.say("who me")
            try first.terminal.type("quit\r")
            _ = await first.terminal.status()
            let second = try await Session(laptop)
            try second.terminal.type("\u{12}why\r")
            #expect(try await second.untilPrompt().contains("Side 2: “021-5550111”"))
            // What was typed is found by any part of it, and Ctrl-G gives the search up.
            try second.terminal.type("\u{12}达贸\r")
            #expect(try await second.untilPrompt().contains { $0.contains("customer") && $0.contains("宏达贸易") })
            try second.terminal.type("who \u{12}nothing like it\u{7}me\r")
            #expect(try await second.untilPrompt().contains { $0.contains("Li Wei") })
        }
    }

    @Test func ctrlCOnAnEmptyLineOrInASearchEndsNothing() async throws {
        try await withConflict { laptop in
            let session = try await Session(laptop)
            for keys in ["\u{3}", "\u{12}\u{3}", "\u{12}con\u{3}"] {
                try session.terminal.type(keys)
                _ = try await session.untilPrompt()
            }
            #expect(try await session.say("now") == ["It is now already."])
        }
    }

    /// To some editors it is a key like others.
    @Test func ctrlCInAnEditorIsTheEditors() async throws {
        try await withConflict { laptop in
            let editor = laptop.folder.path + "/editor.sh"
            try Data("trap : INT\necho ready\nread _\nprintf 021-5550133 > \"$1\"\n".utf8).write(to: URL(filePath: editor))
            let session = try await Session(laptop, ["EDITOR": "sh \(editor)"])
            try session.terminal.type("edit C-7.phone\r")
            _ = try await session.terminal.read { $0.contains("ready") }
            try session.terminal.type("\u{3}\r")
            #expect(try await session.untilPrompt().contains("Settled: phone is now 021-5550133."))
        }
    }

    /// The agent hears that nobody waits any more, and the conversation goes on.
    @Test func ctrlCEndsWhatWasAskedFor() async throws {
        let (asked, source) = AsyncStream<Void>.makeStream()
        try await withConflict(Endless(asked: source)) { laptop in
            let session = try await Session(laptop)
            try session.terminal.type("grep 5550122\r")
            for await _ in asked { break }
            try session.terminal.type("\u{3}")
            let said = try await session.untilPrompt()
            #expect(said.last == "The command was cancelled. Nothing is half done; start it again.")
            #expect(try await session.say("pick C-7.phone 1") == ["Settled: phone is now 021-5550122."])
        }
    }

    // MARK: What is printed where

    @Test func coloursAreForTerminalsOfThoseWhoWantThem() async throws {
        try await withConflict { laptop in
            let coloured = try await Session(laptop)
            #expect(try await coloured.raw("conflicts").contains("\u{1B}[1m"))
            let plain = try await Session(laptop, ["NO_COLOR": "1"])
            #expect(try await !plain.raw("conflicts").contains("\u{1B}[1m"))
        }
    }

    @Test func longOutputGoesToThePager() async throws {
        try await withConflict { laptop in
            let session = try await Session(laptop, ["PAGER": "sed 's/^/| /'"], rows: 10)
            #expect(try await session.say("help").dropFirst().allSatisfy { $0.hasPrefix("| ") })
            #expect(try await session.say("pick 2").last?.hasPrefix("|") == false)
        }
    }

    /// A script sees results alone: no greeting, no prompt, no colours, no pager.
    @Test func aPipeGetsResultsAlone() async throws {
        try await withConflict { laptop in
            let program = try Program(home: laptop.home.folder.path)
            let done = try await program.run("repl", input: "help\npick C-7.phone 2\n")
            #expect(done.status == 0 && done.output.hasSuffix("Settled: phone is now 021-5550111.\n"))
            #expect(!done.output.contains("\u{1B}") && !done.output.contains("satchel>") && !done.output.contains("Li Wei on"))
        }
    }

    // MARK: Setting the scene

    private func withConflict(_ endless: Endless? = nil, _ body: @escaping @Sendable (Laptop) async throws -> Void) async throws {
        try await twoLaptops { (hub, one, two, _) async throws in
            try await one.add("customer", "name=宏达贸易", "key=C-7", "phone=021-5550100")
            try await exchange(one, two)
            hub.clock.advance(minute)
            try await one.set("C-7", "phone=021-5550111")
            hub.clock.advance(minute)
            try await two.set("C-7", "phone=021-5550122")
            try await exchange(one, two)
            var service: any CommandService = one.agent
            if var endless {
                endless.agent = one.agent
                service = endless
            }
            try await reaching(service, at: one.home.socket) { (_) async throws in try await body(one) }
        }
    }

    /// Answers as an agent does, but for a request that never ends by itself.
    private struct Endless: CommandService {
        let asked: AsyncStream<Void>.Continuation
        var agent: Agent?

        func perform(
            _ request: [UInt8], progress: @escaping @Sendable (CommandProgress) -> Void
        ) async throws(CommandFailure) -> [UInt8] {
            guard let agent else { throw CommandFailure("no-agent", "There is no agent.") }
            guard String(decoding: request, as: UTF8.self).contains("grep") else {
                return try await agent.perform(request, progress: progress)
            }
            asked.yield()
            // It ends when the task is cancelled.
            for await _ in AsyncStream<Void>.makeStream().stream {}
            throw CommandFailure("cancelled", "Nobody waits any more.")
        }
    }

    /// A conversation on a terminal.
    private final class Session: Sendable {
        static let prompt = "satchel> "
        let terminal: PseudoTerminal
        let greeting: [String]
        private let seen = Mutex<[String]>([])

        init(_ laptop: Laptop, _ variables: [String: String] = [:], columns: Int = 80, rows: Int = 60) async throws {
            let environment = [
                "SATCHEL_HOME": laptop.home.folder.path, "HOME": laptop.folder.path, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8",
                "XDG_CACHE_HOME": Program.caches,
                "TERM": "xterm", "TZ": "UTC",
            ]
            terminal = try PseudoTerminal(
                [Program.path ?? "", "repl"], environment: environment.merging(variables) { $1 }, columns: columns, rows: rows)
            greeting = Session.lines(try await terminal.read { PseudoTerminal.plain($0).hasSuffix(Session.prompt) })
            let greeting = greeting
            seen.withLock { $0 += greeting }
        }

        deinit { terminal.kill() }

        /// All that was printed so far.
        var all: [String] { seen.withLock { $0 } }

        /// Types a line, and gives what is printed for it.
        func say(_ line: String) async throws -> [String] {
            try terminal.type(line + "\r")
            return Array(try await untilPrompt().dropFirst())
        }

        /// The same with colours and all.
        func raw(_ line: String) async throws -> String {
            try terminal.type(line + "\r")
            return try await terminal.read(until: Session.isAnswered)
        }

        /// What comes before the next prompt, the line that was typed first.
        func untilPrompt() async throws -> [String] {
            let lines = Session.lines(try await terminal.read(until: Session.isAnswered))
            seen.withLock { $0 += lines.dropFirst() }
            return lines
        }

        /// Presses keys that end in a tab, waits until the line is so, and presses further keys, of which Ctrl-C brings a new prompt.
        @discardableResult
        func press(_ keys: String, shows line: String, then next: String) async throws -> String {
            try terminal.type(keys)
            // The prompt itself came before.
            let text = try await terminal.read { (Session.prompt + PseudoTerminal.plain($0)).hasSuffix(line) && !$0.isEmpty }
            try terminal.type(next)
            if next == "\u{3}" { _ = try await untilPrompt() }
            return PseudoTerminal.plain(text)
        }

        @Sendable private static func isAnswered(_ text: String) -> Bool {
            let plain = PseudoTerminal.plain(text)
            return plain.contains("\n") && plain.hasSuffix("\n" + prompt)
        }

        private static func lines(_ text: String) -> [String] {
            let lines = PseudoTerminal.plain(text).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            return Array(lines.dropLast())
        }
    }
}
