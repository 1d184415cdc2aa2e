import Agent
import CommandSocket
import Repl
import Terminal
import Testing

/// The catalogue of both languages, and what is said by it.
@Suite struct WordsTests {
    private static func isHan(_ scalar: Unicode.Scalar) -> Bool { (0x4E00...0x9FFF).contains(scalar.value) }

    @Test func everyLineIsThereInBothLanguages() {
        for words in Words.allCases {
            let values = ["①", "②", "③"]
            let (english, chinese) = (words.text(isChinese: false, values), words.text(isChinese: true, values))
            #expect(!english.unicodeScalars.contains(where: WordsTests.isHan), "\(words)")
            // A line that is but a comma around what is filled in needs no character.
            #expect(chinese.unicodeScalars.contains(where: WordsTests.isHan) || english.count < 7, "\(words) is not translated")
            #expect(english != chinese, "\(words)")
            for value in values {
                #expect(
                    english.contains(value) == chinese.contains(value), "\(words): \(value) is filled in in one language only")
            }
        }
        for (code, words) in FailureWords.chinese { #expect(words.unicodeScalars.contains(where: WordsTests.isHan), "\(code)") }
    }

    @Test func whatIsFilledInIsNotReadAgain() {
        #expect(Words.sentReceived.text(isChinese: false, ["%2", "7", "9"]) == "Sent %2, received 7; here up to #9.")
        #expect(Words.conflictIn.text(isChinese: false, []) == "Conflict in %1")
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

    @Test func anErrorSaysFirstWhatItComesTo() {
        let failure = CommandFailure("hub-timeout", "The hub did not answer in time.\nTry again.")
        #expect(Rendering(screen(80)).lines(failure) == ["The hub did not answer in time.", "Try again."])
        let chinese = Rendering(screen(80, isChinese: true)).lines(failure)
        #expect(chinese.count == 3 && chinese[0].contains("更改都保存在本机") && chinese[1] == "The hub did not answer in time.")
        #expect(Rendering(screen(80, isChinese: true)).lines(CommandFailure("nobody-knows", "So.")) == ["So."])
    }
}
