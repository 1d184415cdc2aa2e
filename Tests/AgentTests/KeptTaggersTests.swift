import Agent
import Foundation
import Tagging
import Testing

@Suite struct KeptTaggersTests {
    @Test("Taggers are made once, and made anew where the file is damaged, cut or of another version")
    func kept() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "satchel-taggers-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let home = Home(folder)
        let other = folder.appending(path: "taggers-0000000000000000")
        try Data("of another version".utf8).write(to: other)
        let text = "They wonder who else runs it. 价格太高了，他怕我们没多久就散伙了。"
        let made = home.keptTaggers()
        let tags = made.clauses.allTags(in: text, beside: made.rules)
        #expect(tags.count >= 2)
        let bytes = try Data(contentsOf: home.taggersFile)
        #expect(Array(bytes) == Taggers.builtIn.encoded)
        #expect(!FileManager.default.fileExists(atPath: other.path))
        let read = home.keptTaggers()
        #expect(read.clauses.allTags(in: text, beside: read.rules) == tags)
        #expect(tags == ClauseTagger.builtIn.allTags(in: text))
        for damaged in [Data(), bytes.prefix(bytes.count / 2), Data(repeating: 7, count: 100)] {
            try damaged.write(to: home.taggersFile)
            let again = home.keptTaggers()
            #expect(again.clauses.allTags(in: text, beside: again.rules) == tags)
            #expect(try Data(contentsOf: home.taggersFile) == bytes)
        }
    }

    @Test("Where nothing can be kept, tags are found all the same")
    func nowhere() {
        let taggers = Home(URL(filePath: "/nonexistent/satchel")).keptTaggers()
        #expect(!taggers.clauses.allTags(in: "价格太高了", beside: taggers.rules).isEmpty)
    }
}
