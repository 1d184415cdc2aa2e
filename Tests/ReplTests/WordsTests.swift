import Agent
import CommandSocket
import Foundation
import Repl
import Terminal
import Testing

/// The catalogue of both languages, and what is said by it. The sources are read, so that a line that somebody adds in English alone fails here.
@Suite struct WordsTests {
    private static func isHan(_ scalar: Unicode.Scalar) -> Bool { (0x4E00...0x9FFF).contains(scalar.value) }

    /// What is filled in, by its numbers.
    private static func numbers(_ text: String) -> Set<Substring> { Set(text.matches(of: /%[1-9]/).map(\.output)) }

    @Test func everyLineIsThereInBothLanguages() {
        #expect(Catalogue.chinese.count > 500)
        for (english, chinese) in Catalogue.chinese {
            let isTranslated = chinese.unicodeScalars.contains { WordsTests.isHan($0) || "，（".unicodeScalars.contains($0) }
            #expect(isTranslated, "\(english)")
            #expect(WordsTests.numbers(english) == WordsTests.numbers(chinese), "\(english): \(chinese)")
            #expect(!chinese.contains("~"), "\(chinese)")
        }
        for (code, words) in FailureWords.chinese { #expect(words.unicodeScalars.contains(where: WordsTests.isHan), "\(code)") }
    }

    /// What is said by `say` is in the catalogue, and all of the catalogue but errors is said somewhere.
    @Test func whatIsSaidIsInTheCatalogue() throws {
        var said = Set<String>()
        for file in try SpokenText.files("Repl", "Launch", "satchel", "satchel-hub", "Terminal") {
            for one in try SpokenText(file).literals {
                said.insert(one.key)
                guard one.before.trimmingSuffix(while: \.isWhitespace).hasSuffix("say(") else { continue }
                #expect(Catalogue.chinese[one.key] != nil, "\(file.lastPathComponent):\(one.line) is not translated: \(one.key)")
            }
        }
        for key in Catalogue.said { #expect(said.contains(key), "nobody says: \(key)") }
    }

    /// Sentences in the files that print results stand within `say`; help texts, which are English, and errors, which are looked up by what they
    /// became, do not.
    @Test func whatReachesThePersonIsSaid() throws {
        let allowed =
            #/(say\(|part\(|as:|action:|help:|description:|discussion:|command\(|shell:)\s*$|(abstract|example)\b.*$|(Error|Failure|edit_add)\([\s\S]*$/#
        for file in try SpokenText.files("Repl", "satchel", "satchel-hub") {
            // Programs wait for that line.
            for one in try SpokenText(file).literals
            where one.key != "listening on %1\n" && one.key.contains(/(^|[^-\w.])[A-Za-z]{2,} [a-z]{2,}( |[.,:;]|$)/) {
                let before = String(one.before.trimmingSuffix(while: \.isWhitespace))
                let isCommand =
                    one.key.contains(#/^\s*(satchel|systemctl|exec |parec|arecord|settle |RULE |\(trap|\{ %1)/#)
                    || Repl.commands.contains { one.key.hasPrefix($0.name + " ") } || Catalogue.chinese[one.key] != nil
                #expect(
                    isCommand || before.firstMatch(of: allowed) != nil,
                    "\(file.lastPathComponent):\(one.line) is said in English alone: \(one.key)")
            }
        }
    }

    @Test func whatHelpSaysIsInTheCatalogue() {
        for command in Repl.commands { #expect(Catalogue.chinese[command.meaning] != nil, "\(command.meaning)") }
    }

    /// Errors are made far from whoever prints them, so what they become is looked up: there must be a template for each.
    @Test func whatGoesWrongIsInTheCatalogue() throws {
        let makers = /(CommandFailure|SalesError|StoreError|HubError|EngineFailure|BadLine|Refusal|refusal)\((?<said>[\s\S]*)$/
        let files = try SpokenText.files(
            "Agent", "Agent/Speech", "Sales", "Sales/Exchange", "SQLiteStore", "Launch", "satchel", "satchel-hub",
            "CommandSocket", "LeadRows", "Repl")
        for file in files {
            for one in try SpokenText(file).literals where one.key.contains(/[A-Za-z]{2,} [a-z]{2,}\s/) {
                guard let made = one.before.firstMatch(of: makers), !made.said.contains(")"), !one.key.contains(/^[A-Z]{5}/)
                else {
                    continue
                }
                // What is filled in, and what is put before or behind.
                var sentence = one.key.replacing(/%[1-9]/, with: "①")
                if sentence.first == " " { sentence = "①" + sentence }
                if sentence.last == " " { sentence += "①" }
                #expect(
                    Catalogue.translated(sentence) != nil, "\(file.lastPathComponent):\(one.line) is not translated: \(one.key)")
            }
        }
    }

    @Test func whatIsFilledInIsNotReadAgain() {
        let words: Words = "Sent \("%2"), received \(7); here up to #\(9)."
        #expect(words.text(isChinese: false) == "Sent %2, received 7; here up to #9.")
        #expect(words.text(isChinese: true) == "已发送 %2，已收到 7；本机已到 #9。")
        let unknown: Words = "Not in any catalogue: \(1)"
        #expect(unknown.text(isChinese: true) == "Not in any catalogue: 1")
        let plural = { (count: Int) -> Words in "\(count) change\(s: count) unsent" }
        #expect([1, 2].map { plural($0).text(isChinese: false) } == ["1 change unsent", "2 changes unsent"])
        #expect(plural(2).text(isChinese: true) == "2 条更改未发送")
    }

    /// Who makes a message may mean no good: it is read in a time that grows with its length.
    @Test(.timeLimit(.minutes(1))) func sentencesWithinSentencesEndSomewhere() {
        let nested = String(repeating: "There is no command 'x'.", count: 400)
        #expect(Catalogue.translated(nested)?.contains("没有命令“x”") == true)
        #expect(Catalogue.translated(String(repeating: "a (b): ", count: 2_000))?.isEmpty != true)
    }

    @Test func aConflictInChinese() throws {
        let result: ConflictsResult = try decoded("{\"conflicts\":[\(Sample.conflict())]}")
        for width in [80, 200] {
            let lines = Rendering(screen(width, isChinese: true)).lines(result)
            #expect(lines[0].hasPrefix("冲突字段 phone，customer 3f2a9c04d1 宏达贸易") && lines[0].hasSuffix("（需人工处理）"))
            #expect(lines[1].contains("何人") && lines[3].contains("当前显示") && lines[4].contains("未发送"))
            #expect(lines.last == "解决方法：satchel resolve 3f2a9c04d1.phone --pick N")
            #expect(lines.allSatisfy { displayWidth(of: $0) <= width })
        }
    }

    /// An error's message is found by the template that it was made from; one that is not known stays, behind what its code comes to.
    @Test func anErrorInChinese() {
        let chinese = Rendering(screen(80, isChinese: true))
        let known = CommandFailure(
            "notFound", "There is no customer 'Pike'. Look for it with: satchel search TEXT", exitStatus: 2)
        #expect(chinese.lines(known) == ["没有找到客户“Pike”。搜索：satchel search 文字"])
        #expect(Rendering(screen(80)).lines(known) == [known.message])
        // A sentence within a sentence.
        let value = CommandFailure("badValue", "day (day): it takes a day that exists, as YYYY-MM-DD.", exitStatus: 2)
        #expect(chinese.lines(value) == ["day（day）：应为实际存在的日期，写成 YYYY-MM-DD。"])
        let other = CommandFailure("hub-timeout", "The hub said something new.\nTry again.")
        let lines = chinese.lines(other)
        #expect(lines.count == 3 && lines[0].contains("更改都保存在本机") && lines[1] == "The hub said something new.")
        #expect(chinese.lines(CommandFailure("nobody-knows", "So.")) == ["So."])
    }
}

extension StringProtocol {
    fileprivate func trimmingSuffix(while isCut: (Character) -> Bool) -> SubSequence {
        var end = endIndex
        while end > startIndex, isCut(self[index(before: end)]) { end = index(before: end) }
        return self[..<end]
    }

}
