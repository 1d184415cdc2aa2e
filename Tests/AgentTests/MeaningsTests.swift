import Agent
import CommandSocket
import Foundation
import Tagging
import Testing

/// Suggestions by meaning, from engines that the tests write: a script for which all that matters is whether a text speaks of 总部.
@Suite struct AgentMeaningsTests {
    private static let answering = #"""
        texts=$(cat)
        count=$(printf '%s\n' "$texts" | wc -l)
        printf '{"engine":"fake 1","model":"tiny 2","dimensions":4,"texts":%d}\n' "$count"
        printf '%s\n' "$texts" | while IFS= read -r text; do
            case "$text" in
            *总部*) printf '\000\000\200\077\000\000\000\000\000\000\000\000\000\000\000\000' ;;
            *) printf '\000\000\000\000\000\000\200\077\000\000\000\000\000\000\000\000' ;;
            esac
        done
        """#

    /// A laptop whose engine is this script, and what writes there.
    private struct Bench: Asking {
        let laptop: Laptop
        let folder: URL
        let agent: Agent
        var service: any CommandService { agent }

        init(_ script: String) throws {
            laptop = try Laptop()
            folder = URL(filePath: laptop.folder.path + "/engine")
            try FileManager.default.createDirectory(at: folder.appending(path: "model"), withIntermediateDirectories: true)
            try Data("tiny 2\n".utf8).write(to: folder.appending(path: "model/model.txt"))
            var surroundings = laptop.surroundings
            surroundings.embeddings = folder
            let home = Home(URL(filePath: laptop.folder.path + "/other"))
            try #require(try Agent.create(home, name: "Li Wei", environment: surroundings))
            agent = try Agent(home, holder: "a test", environment: surroundings)
            try use(script)
        }

        func use(_ script: String) throws {
            let engine = folder.appending(path: "satchel-embed")
            try Data("#!/bin/sh\n\(script)\n".utf8).write(to: engine)
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: engine.path)
        }

        func note(_ text: String) async throws -> RowView {
            if try await ask(.list(entity: "customer", filters: [], limit: 1), ListResult.self).rows.isEmpty {
                try await add("customer", "name=Pike", "key=C-1")
            }
            let visit = try await add("visit", of: "C-1", "day=2026-09-21")
            return try await add("note", of: visit.id, "body=\(text)")
        }

        func tags(_ row: RowView) async throws -> [TagView] {
            try await ask(.tags(row: row.id, all: true), TagsResult.self).tags
        }
    }

    private let text = "他提了一嘴总部。价格太高了。"

    @Test func aSavedNoteIsReadForItsMeaningLater() async throws {
        let bench = try Bench(Self.answering)
        let note = try await bench.note(text)
        #expect(try await bench.tags(note).map(\.tag) == ["objection.price"], "at once: the rules alone")
        #expect(try await bench.agent.readWaitingMeanings { false } == 0)
        #expect(try await bench.agent.readWaitingMeanings() == 1)
        let tags = try await bench.tags(note)
        #expect(tags.map(\.tag) == ["objection.authority", "objection.price"])
        let one = try #require(tags.first)
        #expect(one.phrase == "他提了一嘴总部" && one.start == 0 && one.end == 7 && one.model == Meanings.version)
        #expect(one.nearest?.contains("总部") == true, "the labelled clause that shows why")
        #expect(try await bench.agent.readWaitingMeanings() == 0, "nothing waits any more")
        // The labelled clauses are read once; a rejected suggestion is not made again.
        let kept = try FileManager.default.contentsOfDirectory(atPath: bench.folder.path).filter { $0.hasPrefix("clauses-") }
        #expect(kept.count == 1)
        _ = try await bench.ask(
            .judgeTags(tags: [one.id], verdict: "rejected", correction: nil), TagsJudgedResult.self)
        _ = try await bench.ask(
            .set(entity: "note", row: note.id, assignments: ["body=\(text)今天下雨。"], shown: nil), ChangeResult.self)
        #expect(try await bench.agent.readWaitingMeanings() == 1)
        #expect(try await bench.tags(note).filter { $0.tag == "objection.authority" }.map(\.verdict) == ["rejected"])
        let left = try FileManager.default.contentsOfDirectory(atPath: bench.agent.home.folder.path)
        #expect(!left.contains { $0.hasPrefix("embedding.") }, "no text is left behind")
    }

    @Test func aCrashCostsOneRetryAndNoTag() async throws {
        // It crashes at every other run.
        let flag = "$(dirname \"$0\")/flag"
        let bench = try Bench(
            "if [ -e \"\(flag)\" ]; then rm \"\(flag)\"; else touch \"\(flag)\"; kill -SEGV $$; fi\n" + Self.answering)
        let note = try await bench.note(text)
        #expect(try await bench.agent.readWaitingMeanings() == 1)
        #expect(try await bench.tags(note).count == 2)
    }

    @Test(arguments: ["kill -SEGV $$", "exit 3", "echo no", "cat > /dev/null; echo '{\"dimensions\":4,\"texts\":1}'"])
    func anEngineThatFailsCostsNothingElse(_ script: String) async throws {
        let bench = try Bench(Self.answering)
        let note = try await bench.note(text)
        #expect(try await bench.agent.readWaitingMeanings() == 1)
        try bench.use(script)
        let other = try await bench.note(text)
        await #expect(throws: (any Error).self) { try await bench.agent.readWaitingMeanings() }
        #expect(try await bench.agent.readWaitingMeanings() == 0, "it waits no more")
        #expect(try await bench.tags(other).map(\.tag) == ["objection.price"])
        #expect(try await bench.tags(note).count == 2)
        // An engine that works again is used for what comes then.
        try bench.use(Self.answering)
        let third = try await bench.note(text)
        #expect(try await bench.agent.readWaitingMeanings() == 1)
        #expect(try await bench.tags(third).count == 2)
    }

    @Test func withoutAnEngineNothingWaits() async throws {
        let laptop = try Laptop()
        try await laptop.add("customer", "name=Pike", "key=C-1")
        let visit = try await laptop.add("visit", of: "C-1", "day=2026-09-21")
        _ = try await laptop.add("note", of: visit.id, "body=\(text)")
        #expect(try await laptop.agent.readWaitingMeanings() == 0)
    }

    @Test func extractReadsMeaningsWhereItIsAsked() async throws {
        let bench = try Bench(Self.answering)
        let file = try bench.laptop.folder.file(
            "notes.jsonl", Array(#"{"id":"a","text":"\#(text)","written":"2026-03-04"}"#.utf8))
        #expect(try TagFiles.extract(file, model: nil).first?.contains("objection.authority") == false)
        let lines = try await TagFiles.extract(file, model: nil, embeddings: bench.folder)
        #expect(lines.first?.contains(#""nearest":""#) == true && lines.first?.contains(#""tag":"objection.authority""#) == true)
        await #expect(throws: CommandFailure.self) {
            _ = try await TagFiles.extract(file, model: nil, embeddings: bench.folder.appending(path: "none"))
        }
        try bench.use("exit 1")
        await #expect(throws: CommandFailure.self) { _ = try await TagFiles.extract(file, model: nil, embeddings: bench.folder) }
    }
}
