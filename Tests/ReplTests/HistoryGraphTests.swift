import Agent
import Repl
import Terminal
import Testing

/// What a history looks like: oldest first, concurrent changes side by side, and what joins them.
@Suite struct HistoryGraphTests {
    /// Changes `id` of one person, each with those that it had seen.
    private func history(_ changes: [(id: String, parents: [String])], title: String = "Pike") throws -> HistoryResult {
        let entries = changes.enumerated().map { number, change in
            """
            {"transaction":"00000000000000a10000000000\(change.id)","arrival":\(number + 1),"time":\(1_790_000_000_000 + number * 60_000),
            "author":"李伟","site":"a","changes":[{"field":"phone","value":"\(change.id)","replaces":[]}],
            "parents":[\(change.parents.map { "\"00000000000000a10000000000\($0)\"" }.joined(separator: ","))]}
            """
        }
        return try decoded(
            """
            {"row":"\(Sample.row)","entity":"customer","title":"\(title)","entries":[\(entries.joined(separator: ","))],"conflicts":[]}
            """)
    }

    /// The graph alone: what stands before the words, and of the words the value that was written.
    private func graph(_ changes: [(id: String, parents: [String])]) throws -> [String] {
        try Rendering(screen(80)).lines(history(changes)).dropFirst().map { line in
            line.replacing(/2026-.*$/, with: "").replacing("phone: ", with: "")
        }
    }

    @Test func oneAfterTheOtherIsALine() throws {
        #expect(
            try graph([("aa", []), ("bb", ["aa"]), ("cc", ["bb"])]) == [
                "○  ", "│    aa", "○  ", "│    bb", "●  ", "     cc",
            ])
    }

    @Test func concurrentChangesStandSideBySideUntilOneJoinsThem() throws {
        let two: [(id: String, parents: [String])] = [("aa", []), ("bb", ["aa"]), ("cc", ["aa"])]
        #expect(
            try graph(two) == [
                "○  ", "│    aa",
                "├─╮",
                "● │  ", "  │    bb",
                "  ●  ", "       cc",
            ])
        #expect(
            try graph(two + [("dd", ["bb", "cc"])]) == [
                "○  ", "│    aa",
                "├─╮",
                "○ │  ", "│ │    bb",
                "│ ○  ", "│ │    cc",
                "├─╯",
                "●  ", "     dd",
            ])
    }

    @Test func threeSidesOfWhichOneIsLeftOpen() throws {
        #expect(
            try graph([("aa", []), ("bb", ["aa"]), ("cc", ["aa"]), ("dd", ["aa"]), ("ee", ["bb", "dd"])]) == [
                "○  ", "│    aa",
                "├─┬─╮",
                "○ │ │  ", "│ │ │    bb",
                "│ ● │  ", "│   │    cc",
                "│   ○  ", "│   │    dd",
                "├───╯",
                "●  ", "     ee",
            ])
    }

    /// A join across a lane that goes on, and a second beginning, as where two laptops wrote first.
    @Test func lanesCross() throws {
        #expect(
            try graph([("aa", []), ("bb", ["aa"]), ("cc", ["aa"]), ("dd", ["aa"]), ("ee", ["bb", "dd"]), ("ff", ["cc", "ee"])])
                == [
                    "○  ", "│    aa",
                    "├─┬─╮",
                    "○ │ │  ", "│ │ │    bb",
                    "│ ○ │  ", "│ │ │    cc",
                    "│ │ ○  ", "│ │ │    dd",
                    "├─│─╯",
                    "○ │  ", "│ │    ee",
                    "├─╯",
                    "●  ", "     ff",
                ])
        #expect(
            try graph([("aa", []), ("bb", []), ("cc", ["aa", "bb"])]) == [
                "○  ", "│    aa",
                "│ ○  ", "│ │    bb",
                "├─╯",
                "●  ", "     cc",
            ])
    }

    /// An answer of an agent that does not tell what changes had seen, or names what is not there or not before.
    @Test func whatIsNotAboveIsLeftOut() throws {
        #expect(try graph([("aa", ["zz", "bb"]), ("bb", ["aa", "aa"])]) == ["○  ", "│    aa", "●  ", "     bb"])
        let old: HistoryResult = try decoded(
            """
            {"row":"\(Sample.row)","entity":"customer","title":"Pike","entries":[{"transaction":"\(Sample.row)","time":1790000000000,
            "author":"Anna","site":"a","changes":[{"field":"phone","value":"1","replaces":[]}]}]}
            """)
        #expect(Rendering(screen(80)).lines(old).last == "     phone: 1")
    }

    @Test(arguments: [60, 80, 200]) func everyLineFits(_ width: Int) throws {
        // One change that thirty laptops replaced without having seen each other, then one that joins all.
        let sides = (10..<40).map { "\($0)" }
        let changes: [(id: String, parents: [String])] =
            [("aa", [])] + sides.map { ($0, ["aa"]) } + [("ff", sides)]
        let long = String(repeating: "宏达贸易", count: 30)
        let lines = Rendering(screen(width)).lines(try history(changes, title: long))
        #expect(lines.allSatisfy { displayWidth(of: $0) <= width })
        // There is room for a drawing only where the words have some beside it.
        #expect(lines.contains { $0.hasPrefix("├─┬─┬") } == (width == 200))
        #expect(lines.contains { $0.hasPrefix("Too many changes stand side by side") } == (width != 200))
        #expect(lines.filter { $0.contains("李伟") }.count == 32)
    }
}
