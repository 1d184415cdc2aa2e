import Agent
import CommandSocket
import Foundation
import Testing

@Suite struct VoiceTests {
    private func laptop() async throws -> Laptop {
        let laptop = try Laptop()
        try await laptop.add("customer", "name=Pike", "key=C-1")
        return laptop
    }

    private func blobs(_ laptop: Laptop) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: laptop.home.folder.appending(path: "blobs").path).sorted()
    }

    private func clip(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: fixtures.appending(path: "voice/\(name)")))
    }

    @Test(arguments: ["door-en.opus", "followup-en.opus", "pauses-mixed.opus", "recap-zh.opus"])
    func recordingsAreMeasured(name: String) async throws {
        let laptop = try await laptop()
        let result: VoiceResult = try await laptop.ask(
            .addVoice(path: fixtures.appending(path: "voice/\(name)").path, parent: "C-1", note: nil))
        #expect(result.problem == nil && result.row.text("state") == "measured" && result.row.text("file") == name)
        #expect((result.row.int("duration") ?? 0) > 500)
        let share = try #require(result.row.double("speech_share"))
        #expect(share > 0 && share <= 1)
        let loudness = try #require(result.row.double("loudness"))
        #expect((-70...0).contains(loudness))
        #expect(result.row.int("recorded") == noon)
        let hash = try #require(result.row.text("blob"))
        #expect(try blobs(laptop) == [hash])
        let kept = try Data(contentsOf: laptop.home.folder.appending(path: "blobs/\(hash)"))
        #expect(Array(kept) == (try clip(name)))
        // Measured by the machine, which does not speak for the person: one more change, in the same person's history.
        #expect(try await laptop.history(result.row.id).count == 2)
    }

    @Test func tagsComeFromTheNote() async throws {
        let laptop = try await laptop()
        let note = "王总说价格太高，想要报价"
        let result: VoiceResult = try await laptop.ask(
            .addVoice(path: fixtures.appending(path: "voice/recap-zh.opus").path, parent: "C-1", note: note))
        #expect(!result.tags.isEmpty)
        let scalars = Array(note.unicodeScalars)
        for tag in result.tags {
            #expect(tag.field == "note")
            #expect(String(String.UnicodeScalarView(scalars[tag.start..<tag.end])) == tag.phrase)
        }
        #expect(try await laptop.ask(.tags(row: result.row.id), TagsResult.self).tags.map(\.id) == result.tags.map(\.id))
    }

    @Test func whatIsDamagedOrNoRecordingIsKeptAndReported() async throws {
        let laptop = try await laptop()
        let whole = try clip("recap-zh.opus")
        var holed = whole
        for index in (whole.count / 2)..<(whole.count / 2 + 300) { holed[index] ^= 0x5A }
        let files: [(String, [UInt8])] = [
            ("half.opus", Array(whole.prefix(whole.count / 2))), ("holed.opus", holed), ("head.opus", Array(whole.prefix(60))),
            ("noise.opus", (0..<5_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 13) }),
            ("speech.wav", Array("RIFF\u{24}\u{0}\u{0}\u{0}WAVEfmt ".utf8) + [UInt8](repeating: 0, count: 4_000)),
            ("one.opus", [0x4F]),
        ]
        for (name, bytes) in files {
            let path = try laptop.folder.file(name, bytes)
            let result: VoiceResult = try await laptop.ask(.addVoice(path: path, parent: "C-1", note: nil))
            #expect(
                ["damaged", "unreadable"].contains(result.row.text("state") ?? ""),
                "\(name): \(result.row.text("state") ?? "none")")
            #expect(result.problem?.isEmpty == false, "\(name)")
            let hash = try #require(result.row.text("blob"))
            let kept = try Data(contentsOf: laptop.home.folder.appending(path: "blobs/\(hash)"))
            #expect(Array(kept) == bytes, "\(name)")
        }
        #expect(try await laptop.list("voice").total == files.count)
    }

    @Test func whatCannotBeReadIsRefusedAndLeavesNothing() async throws {
        let laptop = try await laptop()
        let empty = try laptop.folder.file("empty.opus", [])
        let good = fixtures.appending(path: "voice/door-en.opus").path
        let digest = try await laptop.status().digest
        let wrong: [(String, String, String)] = [
            (empty, "C-1", "empty"), (laptop.folder.path + "/missing.opus", "C-1", "cannot be opened"),
            (laptop.folder.path, "C-1", "folder"), ("/dev/null", "C-1", "Give the name of a file"), (good, "C-2", "There is no"),
        ]
        for (path, parent, part) in wrong {
            let failure = await laptop.failure(.addVoice(path: path, parent: parent, note: nil))
            #expect(failure?.message.contains(part) == true, "\(path): \(failure?.message ?? "none")")
        }
        let contact = try await laptop.add("contact", of: "C-1", "name=Somebody")
        #expect(
            await laptop.failure(.addVoice(path: good, parent: contact.id, note: nil))?.message.contains("visit or customer")
                == true)
        _ = try await laptop.ask(.delete(entity: nil, row: contact.id), ChangeResult.self)
        #expect(try blobs(laptop).isEmpty)
        #expect(try await laptop.list("voice").total == 0)
        #expect(try await laptop.status().digest != digest)
    }

    @Test func whatIsTooLargeIsRefusedWithAdviceThatFits() async throws {
        let laptop = try await laptop()
        let path = try laptop.folder.file("large", [0])
        #expect(truncate(path, 65 << 20) == 0)
        let recording = await laptop.failure(.addVoice(path: path, parent: "C-1", note: nil))?.message
        #expect(recording?.contains("larger than 64 MiB. Cut it into parts") == true, "\(recording ?? "none")")
        let photo = await laptop.failure(.addPhoto(path: path, parent: "C-1"))?.message
        #expect(photo?.contains("larger than") == true && photo?.contains("Save it smaller") == true, "\(photo ?? "none")")
    }

    /// Who gives up waiting has the recording, and it is measured later.
    @Test func measuringThatIsCancelledSaysNothingOfTheRecording() async throws {
        let laptop = try await laptop()
        let path = fixtures.appending(path: "voice/door-en.opus").path
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return await laptop.failure(.addVoice(path: path, parent: "C-1", note: nil))?.code
        }
        #expect(await task.value == "cancelled")
        #expect(try await laptop.list("voice").rows.map { $0.text("state") } == ["saved"])
        try await laptop.agent.measureUnfinished()
        #expect(try await laptop.list("voice").rows.map { $0.text("state") } == ["measured"])
    }

    /// A recording is named by the hash of its bytes, so what it measures is worked out once.
    @Test func theLastMeasuresAreRemembered() async throws {
        let laptop = try await laptop()
        let added: VoiceResult = try await laptop.ask(
            .addVoice(path: fixtures.appending(path: "voice/door-en.opus").path, parent: "C-1", note: nil))
        let hash = try #require(added.row.text("blob"))
        try Data([1]).write(to: laptop.home.folder.appending(path: "blobs/\(hash)"))
        let shown: VoiceDetailResult = try await laptop.ask(.voice(row: added.row.id))
        #expect(shown.problem == nil && shown.waveform?.count == 200)
        try FileManager.default.removeItem(at: laptop.home.folder.appending(path: "blobs/\(hash)"))
        #expect(try await laptop.ask(.voice(row: added.row.id), VoiceDetailResult.self).waveform == nil)
    }

    @Test func theSameClipTwiceIsStoredOnce() async throws {
        let laptop = try await laptop()
        let path = fixtures.appending(path: "voice/door-en.opus").path
        let first: VoiceResult = try await laptop.ask(.addVoice(path: path, parent: "C-1", note: nil))
        let second: VoiceResult = try await laptop.ask(.addVoice(path: path, parent: "C-1", note: "again"))
        #expect(first.row.id != second.row.id && first.row.text("blob") == second.row.text("blob"))
        #expect(try blobs(laptop).count == 1)
    }
}
