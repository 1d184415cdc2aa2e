import Repl
import Testing

/// Ctrl-R, key by key.
@Suite struct LineSearchTests {
    private let lines = ["who me", "show 宏达贸易", "conflicts", "show 宏达贸易", "show 宏远"]

    private func typed(_ keys: String, before: String = "") -> LineSearch {
        var search = LineSearch(lines, before: before)
        for key in keys.unicodeScalars { _ = search.press(key) }
        return search
    }

    @Test func theNewestLineThatHasItIsShown() {
        #expect(typed("宏").line == "show 宏达贸易")
        #expect(typed("宏远").line == "show 宏远")
        #expect(typed("c").line == "conflicts")
        #expect(typed("宏远\u{7F}\u{7F}").line == "", "what stood there before")
        #expect(typed("宏远\u{7F}").line == "show 宏达贸易")
    }

    @Test func ctrlRGoesToOlderOnesAndShowsEachOnce() {
        #expect(typed("宏\u{12}").line == "show 宏远")
        var search = typed("宏\u{12}")
        #expect(search.press("\u{12}") == .foundNothing)
        #expect(search.line == "show 宏远")
    }

    @Test func whatIsNotFoundLeavesWhatWas() {
        var search = typed("宏达", before: "wh")
        #expect(search.press("x") == .foundNothing)
        #expect(search.line == "show 宏达贸易" && search.wanted == "宏达x")
        #expect(search.press("\u{7}") == .over(nil))
        #expect(search.line == "wh")
    }

    @Test func anyOtherKeyEndsItAndDoesWhatItDoes() {
        for key in ["\r", "\u{3}", "\u{1B}", "\u{1}"] as [Unicode.Scalar] {
            var search = typed("conf")
            #expect(search.press(key) == .over(key))
            #expect(search.line == "conflicts")
        }
    }
}
