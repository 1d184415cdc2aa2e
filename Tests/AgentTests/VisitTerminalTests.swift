import Agent
import Foundation
import PseudoTerminal
import Terminal
import Testing

/// `satchel visit start` on a terminal: what is asked, what is typed, and what is there whenever it ends.
///
/// The agent of Li Wei's laptop runs in the test; the program asks it over its socket.
@Suite(.enabled(if: Program.path != nil, "the program 'satchel' is not built beside the tests"), .serialized)
struct VisitTerminalTests {
    // MARK: The conversation

    @Test(arguments: [80, 200]) func aVisitIsCapturedQuestionByQuestion(columns: Int) async throws {
        try await withCustomers { laptop in
            let talk = try await Talk(laptop, columns: columns)
            #expect(try await talk.question().last == "Which customer? Some letters of the name, or the key:")
            #expect(
                try await talk.say("宏").suffix(3) == ["  1  宏图机电", "  2  宏达贸易有限公司", "Which one? Its number, or more letters:"])
            #expect(try await talk.say("9").first == "There is no number 9.")
            #expect(try await talk.say("C-7").first?.hasPrefix("Visit at 宏达贸易有限公司, running since ") == true)
            for line in ["他们觉得价格太高，", "等总部批。"] { _ = try await talk.say(line) }
            let visit = try #require(try await laptop.status().visit)
            #expect(try await laptop.ask(.visit(), VisitResult.self).visit?.notes == ["他们觉得价格太高，\n等总部批。"])

            #expect(try await talk.say("").last?.hasPrefix("Recording: ") == true)
            #expect(try await talk.say("/nowhere.opus").first?.contains("cannot be opened") == true)
            let file = fixtures.appending(path: "voice/recap-zh.opus").path
            #expect(try await talk.say(file).first == "Recording added, 9 s.")
            let offered = try await talk.say("")
            #expect(offered.contains { $0.contains(" 1 Wants a demo") })
            #expect(try await talk.say("1 99").first == "There is no number 99.")
            #expect(try await talk.say("1，2").first == "Ticked: Wants a demo  Wants a quote")
            #expect(try await talk.say("send the offer").last?.hasPrefix("Which day?") == true)
            #expect(try await talk.say("soon").first?.hasPrefix("That names no day.") == true)
            #expect(try await talk.say("2026-12-01").first == "Due on 2026-12-01.")
            laptop.clock.advance(35 * minute)
            try talk.terminal.type("\r")
            let end = try await talk.rest()
            #expect(end.contains("Visit at 宏达贸易有限公司 ended, 35 min") && end.contains("  next: 2026-12-01  send the offer"))
            #expect(await talk.terminal.status() == 0)
            #expect(try await laptop.row(visit.row).int("duration") == 35)
            for line in talk.all { #expect(displayWidth(of: line) <= columns, "\(line)") }
        }
    }

    @Test func itSpeaksChinese() async throws {
        try await withCustomers { laptop in
            let talk = try await Talk(laptop, ["LANG": "zh_CN.UTF-8"], words: ["visit", "start", "宏图", "--stage", "proposal"])
            #expect(try await talk.question().first?.hasPrefix("拜访 宏图机电，") == true)
            #expect(try await talk.say("").last == "录音：输入 r 开始录音，或输入文件路径；按回车进入下一步：")
            #expect(try await talk.say("").contains { $0.contains(" 1 嫌价格高") })
            #expect(try await talk.say("1").first == "已勾选：嫌价格高")
            #expect(try await talk.say("周五前发报价").first?.hasPrefix("截止日：2026-09-25") == true)
            try talk.terminal.type("n\r")
            #expect(try await talk.rest().joined().contains("对宏图机电的拜访还在进行，已填写的内容都已保存。"))
            #expect(try await laptop.status().visit != nil)
        }
    }

    // MARK: However it ends

    enum End: String, CaseIterable { case ctrlC, ctrlD, kill, hangUp }

    @Test(arguments: End.allCases) func nothingIsLostHoweverItEnds(end: End) async throws {
        try await withCustomers { laptop in
            var talk = try await Talk(laptop, words: ["visit", "start", "C-8"])
            _ = try await talk.question()
            _ = try await talk.say("他们觉得价格太高")
            switch end {
            case .ctrlC: try talk.terminal.type("half a line\u{3}")
            case .ctrlD: try talk.terminal.type("\u{4}")
            case .kill: talk.terminal.kill()
            case .hangUp: kill(talk.terminal.process, SIGHUP)
            }
            if [.ctrlC, .ctrlD].contains(end) {
                #expect(try await talk.rest().joined().contains("goes on; all you said is saved."))
            }
            _ = await talk.terminal.status()
            let visit = try #require(try await laptop.status().visit)
            // The next conversation shows what there is, and goes on in the same note.
            talk = try await Talk(laptop)
            let shown = try await talk.question()
            #expect(shown.contains("  note: 他们觉得价格太高") && shown.last == "Enter goes on with it, e ends it:")
            _ = try await talk.say("")
            _ = try await talk.say("等总部批")
            #expect(try await laptop.ask(.visit(), VisitResult.self).visit?.notes == ["他们觉得价格太高\n\n等总部批"])
            talk.terminal.kill()
            talk = try await Talk(laptop, words: ["visit", "start", "C-7"])
            _ = try await talk.question()
            #expect(try await talk.say("e").first == "Visit at 宏图机电 ended, 0 min")
            #expect(try await laptop.status().visit.map { $0.row != visit.row } == true)
            talk.terminal.kill()
        }
    }

    // MARK: The microphone

    @Test func theMicrophoneIsRecorded() async throws {
        try await withCustomers { laptop in
            let clip = fixtures.appending(path: "voice/recap-zh.opus").path
            // It is there whole before the recorder waits to be stopped.
            let recorder = ["SATCHEL_RECORDER": "cp \(clip) \"$1.part\" && mv \"$1.part\" \"$1\" && exec sleep 1000"]
            let talk = try await Talk(laptop, recorder, words: ["visit", "start", "C-8"])
            _ = try await talk.question()
            _ = try await talk.say("")
            #expect(try await talk.say("r").last == "Recording… Enter stops it.")
            let visit = try #require(try await laptop.status().visit)
            let file = laptop.home.folder.appending(path: "recording-\(visit.row).opus").path
            #expect(await comesTrue { FileManager.default.fileExists(atPath: file) })
            #expect(try await talk.say("").first == "Recording added, 9 s.")
            #expect(!FileManager.default.fileExists(atPath: file))
            // One that the program did not live to add is added by the next.
            #expect(try await talk.say("r").last == "Recording… Enter stops it.")
            #expect(await comesTrue { FileManager.default.fileExists(atPath: file) })
            talk.terminal.kill()
            _ = await talk.terminal.status()
            let next = try await Talk(laptop)
            _ = try await next.question()
            let taken = try await next.say("")
            #expect(taken.contains("A recording of this visit was not added yet:") && taken.contains("Recording added, 9 s."))
            #expect(try await laptop.ask(.visit(), VisitResult.self).visit?.recordings == 2)
            next.terminal.kill()
        }
    }

    @Test func withoutARecorderItSaysSo() async throws {
        try await withCustomers { laptop in
            let talk = try await Talk(laptop, ["PATH": "/nowhere"], words: ["visit", "start", "C-8"])
            _ = try await talk.question()
            _ = try await talk.say("")
            #expect(try await talk.say("r").joined(separator: " ").contains("$SATCHEL_RECORDER"))
            talk.terminal.kill()
        }
    }

    // MARK: Setting the scene

    private func withCustomers(_ body: @escaping @Sendable (Laptop) async throws -> Void) async throws {
        let laptop = try Laptop()
        try await laptop.add("customer", "name=宏达贸易有限公司", "key=C-7")
        try await laptop.add("customer", "name=宏图机电", "key=C-8")
        try await reaching(laptop.agent, at: laptop.home.socket) { (_) async throws in try await body(laptop) }
    }

    /// The program on a terminal, asked and answered.
    private final class Talk {
        let terminal: PseudoTerminal
        private(set) var all: [String] = []

        init(
            _ laptop: Laptop, _ variables: [String: String] = [:], columns: Int = 80, words: [String] = ["visit", "start"]
        ) async throws {
            let environment = [
                "SATCHEL_HOME": laptop.home.folder.path, "HOME": laptop.folder.path, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8",
                "XDG_CACHE_HOME": Program.caches,
                "TERM": "xterm", "TZ": "UTC", "NO_COLOR": "1",
            ]
            terminal = try PseudoTerminal(
                [Program.path ?? ""] + words, environment: environment.merging(variables) { $1 }, columns: columns)
        }

        deinit { terminal.kill() }

        /// What is shown until something is asked.
        func question() async throws -> [String] {
            let text = try await terminal.read { PseudoTerminal.plain($0).hasSuffix("\n> ") }
            return take(text).dropLast()
        }

        /// Types an answer, and gives what comes before the next question's line.
        func say(_ answer: String) async throws -> [String] {
            try terminal.type(answer + "\r")
            // What is typed stands behind the prompt that was there.
            let text = try await terminal.read { text in
                let plain = PseudoTerminal.plain(text)
                return plain.contains("\n") && plain.hasSuffix("\n> ")
            }
            return Array(take(text).dropFirst().dropLast())
        }

        /// All until the program ends.
        func rest() async throws -> [String] { take(try await terminal.read { _ in false }) }

        private func take(_ text: String) -> [String] {
            let lines = PseudoTerminal.plain(text).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            all += lines
            return lines
        }
    }
}
