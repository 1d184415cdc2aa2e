import Repl
import Terminal
import Testing

/// What the tab key makes of a line: which things are offered where, and what becomes of the word before the cursor.
@Suite struct CompletionTests {
    private func names(_ line: String) -> [String] {
        let (word, sources) = Completion.wanted(in: line)
        return sources.flatMap { source in
            switch source {
            case .words(let words, let ending): Completion.candidates(words, for: word, ending: ending).map(\.text)
            case .store(let kind, let entity, _): ["<\(kind)\(entity.map { " " + $0 } ?? "")>"]
            }
        }
    }

    @Test func commandsAreCompletedByTheirBeginning() {
        #expect(names("hi") == ["history"] && names("  HI") == ["history"])
        #expect(names("s") == ["show", "simulate", "sql", "status", "suggestions", "sync"])
        #expect(names("xyz").isEmpty && names("").count > 20)
    }

    @Test func whatFollowsIsWhatTheCommandTakes() {
        #expect(names("show 宏达") == ["<row>"] && names("sho 宏达") == ["<row>"])
        #expect(names("why C-7.ph") == ["<place>"] && names("history C-7") == ["<place>"])
        #expect(names("explain 3f") == ["<row lead>"] && names("next ") == ["<row lead>"])
        #expect(names("who Li") == ["<person>"] && names("who m") == ["me", "<person>"])
        #expect(names("device h") == ["here", "<site>"])
        #expect(names("help hi") == ["history"] && names("at to") == ["today"])
        // Several commands begin with s, so none is meant yet; nothing follows what takes nothing.
        #expect(names("s C-7").isEmpty && names("redo C-7").isEmpty && names("fly C-7").isEmpty)
    }

    /// Names have spaces, so a row is all that stands behind the command.
    @Test func aNameOfSeveralWordsIsOneWord() {
        #expect(Completion.wanted(in: "show Weber & Bach Lo").word == "Weber & Bach Lo")
        #expect(Completion.wanted(in: "show   Pike").word == "Pike")
        #expect(Completion.wanted(in: "sql SELECT name,ci").word == "ci")
    }

    @Test func filtersAreCompletedTermByTerm() {
        #expect(names("conflicts re") == ["review", "<schema>"])
        #expect(names("conflicts review & by") == ["by =", "<schema>"])
        #expect(names("conflicts by = Li") == ["<person>"] && names("conflicts field=ph") == ["<field>"])
        #expect(names("conflicts customer & row = 3f") == ["<row>"] && names("conflicts newer = 3").isEmpty)
        #expect(Completion.wanted(in: "conflicts field = phone & by = \"Li W").word == "Li W")
        #expect(names("pick n") == ["<place>", "newest"])
        #expect(names("pick newest where cus") == ["<schema>"])
    }

    // MARK: What becomes of the word

    private func answer(_ word: String, _ texts: [String], isComplete: Bool = true) -> Completion.Answer {
        Completion.answer(
            word, texts.map { Completion.Candidate($0, ending: " ") }, isComplete: isComplete, width: 80, more: "… and more")
    }

    @Test func theOnlyCandidateIsWrittenOut() {
        #expect(answer("hi", ["history"]) == Completion.Answer(deleted: 2, inserted: "history "))
        #expect(answer("pike l", ["Pike Ltd"]) == Completion.Answer(deleted: 6, inserted: "Pike Ltd "))
        // What was typed may stand within a name: it is replaced. Deleted are Unicode scalars, not bytes.
        #expect(answer("宏达", ["上海宏达贸易"]) == Completion.Answer(deleted: 2, inserted: "上海宏达贸易 "))
        #expect(answer("x", []).isEmpty && answer("history ", ["history"]).isEmpty)
        // Two ways to the same thing are one.
        #expect(answer("hi", ["history", "history"]).inserted == "history ")
    }

    @Test func ofSeveralWhatTheyHaveInCommonIsWritten() {
        #expect(answer("上", ["上海宏达贸易", "上海宏远物流"]) == Completion.Answer(deleted: 1, inserted: "上海宏"))
        #expect(answer("su", ["suggestions"]).inserted == "suggestions ")
        #expect(answer("上海宏", ["上海宏达贸易", "上海宏远物流"]).list == ["上海宏达贸易  上海宏远物流"])
        // Where there are more than one was told of, nothing is known of what they have in common.
        #expect(answer("上", ["上海一", "上海二"], isComplete: false).list == ["上海一  上海二", "… and more"])
        // What two names have within them is no beginning of either.
        #expect(answer("宏", ["上海宏达贸易", "上海宏远物流"]).inserted.isEmpty)
    }

    @Test(arguments: [20, 80, 200]) func listsFitTheScreen(_ width: Int) {
        let long = String(repeating: "上海宏达国际贸易", count: 12)
        let candidates = (0..<50).map {
            Completion.Candidate("\($0)\u{1B}[31m\(long)", about: $0 % 2 == 0 ? "customer \(long)" : nil)
        }
        let lines = Completion.answer("", candidates, isComplete: true, width: width, more: "… and more").list
        #expect(lines.count == 21 && lines.last == "… and more")
        #expect(lines.dropLast().allSatisfy { displayWidth(of: $0) <= width && !$0.contains("\u{1B}") })
    }

    // MARK: With a store

    @Test func theStoreIsAskedForAFewAndNoMore() async throws {
        let script = Script([
            "complete": """
            {"candidates":[{"text":"C-7.phone","about":"in conflict","field":"phone"}],"is_complete":true}
            """
        ])
        let repl = Repl(script, screen: screen(80)) { _ in }
        #expect(await repl.completed("why C-7.ph") == Completion.Answer(deleted: 6, inserted: "C-7.phone "))
        #expect(script.requests == [#"{"complete":{"kind":"place","limit":60,"text":"C-7.ph"}}"#])
        // A row is followed by its field, where one must be named.
        let row = Script(["complete": #"{"candidates":[{"text":"C-7","about":"customer Pike"}],"is_complete":true}"#])
        #expect(await Repl(row, screen: screen(80)) { _ in }.completed("why C").inserted == "C-7.")
        #expect(await Repl(row, screen: screen(80)) { _ in }.completed("show C").inserted == "C-7")
        // A store that cannot be asked leaves the line as it is.
        #expect(await Repl(Script([:]), screen: screen(80)) { _ in }.completed("show C").isEmpty)
    }
}
