import Agent
import Foundation
import Testing

@Suite("Tags of texts in files")
struct TagFilesTests {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("tag-files-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func file(_ name: String, _ text: String) throws -> String {
        let url = folder.appendingPathComponent(name)
        try Data(text.utf8).write(to: url)
        return url.path
    }

    private func message(_ body: () throws -> Void) -> String? {
        do {
            try body()
            return nil
        } catch {
            return Agent.explain(error).message
        }
    }

    @Test func extractGivesALineForEachNote() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = try file(
            "notes.jsonl",
            """
            {"id":"a","text":"王主任觉得太贵，下周三再报价","written":"2026-03-04"}

            {"id":7,"text":"Nothing here.","written":"2026-03-04T09:00:00Z"}\r

            """)
        let lines = try TagFiles.extract(path, model: nil)
        #expect(
            lines == [
                #"{"entities":[{"kind":"person","span":[0,3],"value":"王主任"},{"kind":"date","span":[8,11],"value":"2026-03-11"}],"id":"a","#
                    + #""tags":[{"span":[0,7],"tag":"objection.price"},{"span":[8,14],"tag":"intent.quote"},{"span":[8,14],"tag":"nextstep"}]}"#,
                #"{"entities":[],"id":7,"tags":[]}"#,
            ])
    }

    @Test(arguments: [
        (#"{"id":"a","text":"x","written":"2026-03-04"}"# + "\nnonsense", "Line 2 is no JSON object"),
        (#"{"id":"a","text":"x"}"#, "Line 1: “written”"), (#"{"id":"a","text":"x","written":"4.3.2026"}"#, "Line 1: “written”"),
        (#"{"text":"x","written":"2026-03-04"}"#, "Line 1: “id”"),
        (#"{"id":"a","text":3,"written":"2026-03-04"}"#, "Line 1: “text”"),
        ("[1]", "Line 1 is no JSON object"),
    ]) func extractNamesTheLineThatItCannotRead(_ text: String, _ beginning: String) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = try file("notes.jsonl", text)
        #expect(message { _ = try TagFiles.extract(path, model: nil) }?.hasPrefix(beginning) == true)
    }

    @Test func aModelIsLearnedFromEitherFormAndAddsItsLabel() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let rows = (0..<20).map { $0 % 2 == 0 ? ("太贵 \($0)", "price") : ("交期 \($0)", "delivery") }
        let table = try file("a.csv", "text,category\n" + rows.map { "\"\($0.0)\",\($0.1)\n" }.joined())
        let lines = try file("a.jsonl", rows.map { #"{"text":"\#($0.0)","label":"\#($0.1)"}"# + "\n" }.joined())
        let (one, other) = (folder.appendingPathComponent("1.model").path, folder.appendingPathComponent("2.model").path)
        let result = try TagFiles.train(table, to: one, replacing: false)
        #expect(result.labels == 2 && result.texts == 20 && result.features > 0)
        _ = try TagFiles.train(lines, to: other, replacing: false)
        #expect(try Data(contentsOf: URL(filePath: one)) == Data(contentsOf: URL(filePath: other)))
        #expect(message { _ = try TagFiles.train(table, to: one, replacing: false) }?.contains("--replace") == true)
        _ = try TagFiles.train(table, to: one, replacing: true)

        #expect(try TagFiles.evaluate(lines, folds: 5, model: nil).accuracy == 1)
        #expect(try TagFiles.evaluate(lines, folds: 5, model: one).folds == nil)
        let notes = try file("n.jsonl", #"{"id":"a","text":"太贵","written":"2026-03-04"}"#)
        #expect(
            try TagFiles.extract(notes, model: one).first?.contains(#""label":{"label":"price","reasons":[{"span":[0,"#)
                == true)
        #expect(message { _ = try TagFiles.extract(notes, model: table) }?.contains("no model") == true)
    }

    @Test(arguments: [
        ("", "The file has no texts"), ("a,b\n1,2\n", "The first line must name"), ("text,label\nx\n", "Line 2"),
        ("text,label\nx,\n", "Line 2"),
        (#"{"text":"x"}"#, "Line 1: each line needs"), ("text,label\nx,y\n", "A classifier needs texts of at least two labels"),
        ("text,label\n\"x,y\n", "Line 2"),
    ]) func trainingSaysWhatIsWrongWithTheFile(_ text: String, _ beginning: String) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = try file("a.csv", text)
        let output = folder.appendingPathComponent("m").path
        #expect(message { _ = try TagFiles.train(path, to: output, replacing: false) }?.hasPrefix(beginning) == true)
        #expect(!FileManager.default.fileExists(atPath: output))
    }
}
