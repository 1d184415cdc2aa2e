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
        let kept = TaggersFile(in: folder)
        let other = folder.appending(path: "taggers-0000000000000000")
        try Data("of another version".utf8).write(to: other)
        let text = "They wonder who else runs it. 价格太高了，他怕我们没多久就散伙了。"
        let made = kept.taggers()
        let tags = made.clauses.allTags(in: text, beside: made.rules)
        #expect(tags.count >= 2)
        let bytes = try Data(contentsOf: kept.file)
        #expect(Array(bytes) == Taggers.builtIn.encoded)
        #expect(!FileManager.default.fileExists(atPath: other.path))
        let read = kept.taggers()
        #expect(read.clauses.allTags(in: text, beside: read.rules) == tags)
        #expect(tags == ClauseTagger.builtIn.allTags(in: text))
        for damaged in [Data(), bytes.prefix(bytes.count / 2), Data(repeating: 7, count: 100)] {
            try damaged.write(to: kept.file)
            let again = kept.taggers()
            #expect(again.clauses.allTags(in: text, beside: again.rules) == tags)
            #expect(try Data(contentsOf: kept.file) == bytes)
        }
    }

    @Test("The user's caches hold them, and they are made before they are needed")
    func folders() throws {
        #expect(TaggersFile(environment: ["XDG_CACHE_HOME": "/c"]).folder.path == "/c/satchel")
        #expect(TaggersFile(environment: ["XDG_CACHE_HOME": ""]).folder.path.hasSuffix("/.cache/satchel"))
        let folder = FileManager.default.temporaryDirectory.appending(path: "satchel-taggers-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let kept = TaggersFile(in: folder.appending(path: "satchel"))
        kept.prepare()
        let bytes = try Data(contentsOf: kept.file)
        #expect(Array(bytes) == Taggers.builtIn.encoded)
        // What is there is left alone, damaged or not: who reads it sees to that.
        try Data("x".utf8).write(to: kept.file)
        kept.prepare()
        #expect(try Data(contentsOf: kept.file) == Data("x".utf8))
        _ = kept.taggers()
        #expect(try Data(contentsOf: kept.file) == bytes)
    }

    @Test("Where nothing can be kept, tags are found all the same")
    func nowhere() {
        let taggers = TaggersFile(in: URL(filePath: "/nonexistent/satchel")).taggers()
        #expect(!taggers.clauses.allTags(in: "价格太高了", beside: taggers.rules).isEmpty)
    }
}
