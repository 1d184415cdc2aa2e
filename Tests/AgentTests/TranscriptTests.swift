import Agent
import CRDT
import CommandSocket
import Foundation
import Testing

/// Recordings as text, by engines that the tests write: scripts that answer, crash, hang and eat.
@Suite struct TranscriptTests {
    private static let answer = """
        {"engine":"fake 1","model":"tiny 2","language":"zh","detector":"ear","speech":[[300,4300]],"segments":[
        {"start":300,"end":2300,"text":" 他们觉得价格太高，"},{"start":2300,"end":4300,"text":"想要报价。"}]}
        """

    /// A laptop whose engine is this script.
    private func laptop(_ script: String, patience: Int = 600, memory: Int? = nil) async throws -> Laptop {
        let laptop = try Laptop()
        try await laptop.add("customer", "name=Pike", "key=C-1")
        try await use(script, laptop, patience: patience, memory: memory)
        return laptop
    }

    private func use(_ script: String, _ laptop: Laptop, patience: Int = 600, memory: Int? = nil) async throws {
        let path = try laptop.folder.file("engine", Array("#!/bin/sh\n\(script)\n".utf8))
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        let change = SpeechSettingsChange(
            engine: path, model: laptop.folder.path, memoryMebibytes: memory, patience: patience)
        let result: SpeechEngineResult = try await laptop.ask(.speechEngine(settings: change))
        #expect(result.problem == nil && result.settings?.engine == path)
    }

    private func answering(_ answer: String = TranscriptTests.answer) -> String { "cat > /dev/null\ncat <<'END'\n\(answer)\nEND" }

    private func record(
        _ agent: some Asking, _ name: String = "followup-en.opus", of parent: String = "C-1", note: String? = nil,
        recap: Bool = false
    ) async throws -> RowView {
        let path = fixtures.appending(path: "voice/\(name)").path
        return try await agent.ask(.addVoice(path: path, parent: parent, note: note, recap: recap), VoiceResult.self).row
    }

    private func transcribe(_ agent: some Asking, _ rows: String...) async throws -> TranscribedResult {
        try await agent.ask(.transcribeVoices(rows: rows))
    }

    private func detail(_ agent: some Asking, _ row: RowView) async throws -> VoiceDetailResult {
        try await agent.ask(.voice(row: row.id))
    }

    @Test func whatWasSaidIsTextAndTagsWithTheirSeconds() async throws {
        let laptop = try await laptop(answering())
        let voice = try await record(laptop)
        #expect(voice.text("transcription") == "waiting")
        #expect(try await transcribe(laptop).transcribed == [voice.id])
        let detail = try await detail(laptop, voice)
        #expect(detail.text == "他们觉得价格太高，想要报价。" && !detail.isCorrected && detail.transcription == "done")
        #expect(detail.segments.map(\.text) == ["他们觉得价格太高，", "想要报价。"] && detail.segments.map(\.start) == [0.3, 2.3])
        #expect(detail.engine == "fake 1" && detail.model == "tiny 2" && detail.language == "zh" && detail.detector == "ear")
        #expect(detail.speech?.map(\.end) == [4.3] && detail.waveform?.count == 200)
        // The price is the fifth letter of nine in the first two seconds; the quote begins the second stretch but two letters.
        #expect(
            detail.tags.map(\.tag) == ["objection.price", "intent.quote"] && detail.tags.allSatisfy { $0.field == "transcript" })
        let seconds = detail.tags.compactMap(\.second)
        #expect(seconds.count == 2 && (0.3..<2.3).contains(seconds[0]) && (2.3..<4.3).contains(seconds[1]))
        let found: SearchResult = try await laptop.ask(.search(text: "价格太高", limit: 9))
        #expect(found.rows.contains { $0.entity == "transcript" && $0.parent == voice.id })
        #expect(try await transcribe(laptop).transcribed.isEmpty, "it is done")
        let left = try FileManager.default.contentsOfDirectory(atPath: laptop.home.folder.path)
        #expect(!left.contains { $0.hasPrefix("speech.") && $0 != "speech.json" }, "no sound is left behind")
    }

    @Test func theEngineHearsTheWholeRecording() async throws {
        // Two bytes for each of 16,000 samples a second: 4,644 ms.
        let laptop = try await laptop(
            "n=$(wc -c)\nprintf '{\"engine\":\"%s\",\"model\":\"m\",\"language\":\"en\",\"segments\":[]}' $n")
        let voice = try await record(laptop)
        _ = try await transcribe(laptop)
        let counted = try await detail(laptop, voice).engine
        let bytes = try #require(counted.flatMap { Int($0) })
        #expect(abs(bytes / 32 - 4_644) <= 1)
        #expect(try await detail(laptop, voice).text.isEmpty)
    }

    @Test func aCorrectionWinsAndTheMachinesTextStays() async throws {
        let laptop = try await laptop(answering())
        let voice = try await record(laptop)
        _ = try await transcribe(laptop)
        try await laptop.set(voice.id, "transcript=他们觉得预算不够，想要报价。")
        var detail = try await detail(laptop, voice)
        #expect(detail.isCorrected && detail.text.contains("预算") && detail.segments.map(\.text).joined().contains("价格"))
        #expect(detail.tags.map(\.tag) == ["objection.budget", "intent.quote"])
        #expect((detail.tags.last?.second).map { (2.3..<4.3).contains($0) } == true, "the same words, said at the same time")
        // Another run changes what the machine says, and nothing of what the person wrote.
        laptop.clock.advance(minute)
        try await use(answering(Self.answer.replacing("价格太高", with: "没有问题")), laptop)
        #expect(try await transcribe(laptop, voice.id).transcribed == [voice.id])
        detail = try await self.detail(laptop, voice)
        #expect(detail.isCorrected && detail.text.contains("预算") && detail.segments.map(\.text).joined().contains("没有问题"))
        let list: VoicesResult = try await laptop.ask(.voices(limit: 9))
        #expect(list.total == 1 && list.waiting == 0 && list.voices.first?.text == detail.text)
    }

    @Test func minutesQuoteTranscripts() async throws {
        let laptop = try await laptop(answering())
        let visit = try await laptop.add("visit", of: "C-1", "day=2026-09-21")
        let voice = try await record(laptop, of: visit.id, recap: true)
        #expect(voice.text("kind") == "recap")
        _ = try await transcribe(laptop)
        let minutes: MinutesResult = try await laptop.ask(.minutes(visit: visit.id))
        #expect(
            minutes.worries.contains { $0.source.field == "transcript" && $0.source.row == voice.id && $0.text.contains("价格") })
        #expect(
            await laptop.failure(.addVoice(path: "/x", parent: "C-1", note: nil, recap: true))?.message.contains("visit") == true)
    }

    @Test(arguments: [
        ("kill -SEGV $$", "crashed (signal 11)"), ("exit 3", "status 3"), ("echo no; exit 0", "cannot be read"),
        ("cat <<'END'\n{\"engine\":1}\nEND", "cannot be read"),
    ])
    func threeFailuresParkARecordingWithTheReason(_ script: String, _ reason: String) async throws {
        let laptop = try await laptop(script)
        let voice = try await record(laptop)
        for attempt in 1...3 {
            let result = try await transcribe(laptop)
            #expect(result.transcribed.isEmpty && result.failed.map(\.isParked) == [attempt == 3])
            #expect(result.failed.first?.reason.contains(reason) == true, "\(result.failed.first?.reason ?? "")")
            #expect(try await detail(laptop, voice).tries == attempt)
        }
        #expect(try await detail(laptop, voice).transcription == "parked")
        #expect(try await detail(laptop, voice).problem?.contains(reason) == true)
        #expect(try await transcribe(laptop).failed.isEmpty, "nobody tries it unasked")
        // A better engine, and another chance.
        try await use(answering(), laptop)
        #expect(try await laptop.ask(.retryVoices(rows: []), RetriedResult.self).rows == [voice.id])
        #expect(try await transcribe(laptop).transcribed == [voice.id])
        let after = try await detail(laptop, voice)
        #expect(after.problem == nil && after.transcription == "done")
    }

    @Test func anEngineThatHangsIsEnded() async throws {
        let laptop = try await laptop("sleep 1000", patience: 1)
        _ = try await record(laptop)
        let reason = try await transcribe(laptop).failed.first?.reason
        #expect(reason?.contains("longer than 1 seconds") == true, "\(reason ?? "none")")
    }

    @Test func anEngineThatEatsMemoryIsEnded() async throws {
        // tail keeps what it may have to print.
        let laptop = try await laptop(
            "head -c 2000000000 /dev/zero | tail -c 1900000000 | wc -c > /dev/null; exit 9", memory: 128)
        _ = try await record(laptop)
        #expect(try await transcribe(laptop).failed.count == 1)
        // It is the limit that ends it: the shell tells what it got.
        try await use("ulimit -v > '\(laptop.folder.path)/limit'; exit 1", laptop, memory: 128)
        _ = try await transcribe(laptop)
        let limit = try String(contentsOfFile: laptop.folder.path + "/limit", encoding: .utf8)
        #expect(limit.trimmingCharacters(in: .whitespacesAndNewlines) == "131072")
    }

    @Test func withoutAnEngineEverythingElseWorks() async throws {
        let laptop = try Laptop()
        try await laptop.add("customer", "name=Pike", "key=C-1")
        let change = SpeechSettingsChange(engine: laptop.folder.path + "/missing", model: laptop.folder.path)
        #expect(
            try await laptop.ask(.speechEngine(settings: change), SpeechEngineResult.self).problem?.contains("no program") == true
        )
        let voice = try await record(laptop)
        #expect(voice.text("state") == "measured" && voice.text("transcription") == "waiting")
        #expect(await laptop.failure(.transcribeVoices(rows: []))?.code == "no-engine")
        let list: VoicesResult = try await laptop.ask(.voices(limit: 9))
        #expect(list.waiting == 1 && list.parked == 0)
        let refused = SpeechSettingsChange(batteryMin: 101)
        #expect(await laptop.failure(.speechEngine(settings: refused))?.message.contains("0 to 100") == true)
    }

    @Test func recapsComeFirstThenTheOldest() async throws {
        let laptop = try await laptop(answering())
        let visit = try await laptop.add("visit", of: "C-1", "day=2026-09-21")
        let noted = try await record(laptop, note: "价格")
        laptop.clock.advance(minute)
        let old = try await record(laptop)
        laptop.clock.advance(minute)
        let new = try await record(laptop, "door-en.opus")
        laptop.clock.advance(minute)
        let recap = try await record(laptop, of: visit.id, recap: true)
        let order = try laptop.agent.waitingVoices().map(\.description)
        #expect(order == [recap.id, old.id, new.id, noted.id])
    }

    /// Recordings whose bytes are elsewhere may wait for ever, in any number: they come neither before one's own nor with them.
    @Test func whatIsElsewhereIsNotWaitedFor() async throws {
        let laptop = try await laptop(answering())
        let customer = try await laptop.row("C-1").id
        try laptop.write { builder, editor in
            let entity = try #require(editor.schema.entity(named: "voice"))
            for number in 0..<1_001 {
                let row = builder.create(entity.id, parent: RowID(customer))
                let hash = [UInt8](repeating: 0, count: 30) + [UInt8(number >> 8), UInt8(number & 0xFF)]
                builder.write(.register(.bytes(hash)), to: try entity.require("blob").cell(), of: row)
                let state = number == 0 ? "parked" : "waiting"
                builder.write(.register(.text(state)), to: try entity.require("transcription").cell(), of: row)
            }
        }
        let own = try await record(laptop)
        #expect(try laptop.agent.waitingVoices().map(\.description) == [own.id])
        let list: VoicesResult = try await laptop.ask(.voices(limit: 1))
        #expect(list.total == 1_002 && list.waiting == 1 && list.parked == 0)
        #expect(try await laptop.ask(.retryVoices(rows: []), RetriedResult.self).rows.isEmpty)
    }

    /// What a colleague recorded is his to transcribe, also where its bytes are here.
    @Test func colleaguesRecordingsAreTheirOwn() async throws {
        try await twoLaptops { (_, one, two, _) async throws in
            try await one.add("customer", "name=Pike", "key=C-1")
            let waiting = try await record(one)
            let parked = try await record(one, "door-en.opus")
            try one.write("voice", parked.id, ["transcription": .text("parked")])
            try await one.sync()
            try await two.sync()
            let blobs = try FileManager.default.contentsOfDirectory(atPath: two.home.folder.path + "/blobs")
            #expect(Set(blobs) == Set([waiting, parked].compactMap { $0.text("blob") }))
            for (laptop, count) in [(one, 1), (two, 0)] {
                let list: VoicesResult = try await laptop.ask(.voices(limit: 9))
                #expect(list.total == 2 && list.waiting == count && list.parked == count)
            }
            #expect(try await two.ask(.retryVoices(rows: []), RetriedResult.self).rows.isEmpty)
            #expect(try await one.ask(.retryVoices(rows: []), RetriedResult.self).rows == [parked.id])
        }
    }

    /// Rows come from any laptop, and their numbers may be the ends of what numbers are.
    @Test func numbersWithoutReasonAreLeftOut() async throws {
        let laptop = try await laptop(answering())
        let voice = try await record(laptop)
        _ = try await transcribe(laptop)
        let transcript = try #require(try await laptop.list("transcript").rows.first)
        let (least, most) = (Int64.min, Int64.max)
        let speech = "[[\(least),\(most)],[5,3],[300,4300],[0,\(most)]]"
        let segments = "[[0,0,\(least),5],[\(least),\(most),0,5],[0,9,3,\(most)],[300,2300,0,9]]"
        try laptop.write("transcript", transcript.id, ["speech": .text(speech), "segments": .text(segments)])
        var detail = try await detail(laptop, voice)
        #expect(detail.speech?.map(\.end) == [4.3] && detail.segments.map(\.start) == [0.3])
        // The places of tags that are found anew are looked up in the segments.
        try await laptop.set(voice.id, "transcript=他们觉得预算不够，想要报价。")
        detail = try await self.detail(laptop, voice)
        #expect(detail.tags.contains { $0.tag == "objection.budget" && $0.second != nil })
        // Another failure after as many as a number can say.
        try laptop.write("voice", voice.id, ["tries": .int(most), "transcription": .text("waiting")])
        try await use("exit 3", laptop)
        #expect(try await transcribe(laptop).failed.map(\.isParked) == [true])
    }

    /// One recording waits when the agent starts, another comes while it runs.
    @Test func theRunningAgentTranscribesByItself() async throws {
        let folder = try TemporaryFolder()
        let home = Home(URL(filePath: folder.path + "/home"))
        let surroundings = Chance(seed: 3).surroundings(Clock())
        try #require(try Agent.create(home, name: "me", environment: surroundings))
        let engine = try folder.file("engine", Array("#!/bin/sh\n\(answering())\n".utf8))
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: engine)
        let first = try await { () async throws -> RowView in
            let agent = Reached(service: try Agent(home, holder: "a test", environment: surroundings))
            try await agent.add("customer", "name=Pike", "key=C-1")
            let change = SpeechSettingsChange(engine: engine, model: folder.path, batteryMin: 0, patience: 600)
            _ = try await agent.ask(.speechEngine(settings: change), SpeechEngineResult.self)
            return try await record(agent)
        }()
        let loop = try AgentLoop(home, environment: surroundings, logger: silent)
        let task = Task { try await loop.run() }
        defer { task.cancel() }
        try #require(await comesTrue { CommandClient.isAnswering(home.socket) })
        let agent = Reached(service: CommandClient(path: home.socket))
        #expect(try await comesTrue { try await agent.row(first.id).text("transcription") == "done" })
        let second = try await record(agent, "door-en.opus")
        #expect(try await comesTrue { try await agent.row(second.id).text("transcription") == "done" })
        #expect(try await detail(agent, second).text.contains("价格"))
        task.cancel()
        _ = await task.result
    }

    @Test func onBatteryOnlyAboveALevel() throws {
        let folder = try TemporaryFolder()
        let supply = PowerSupply(URL(filePath: folder.path))
        func put(_ name: String, _ values: [String: String]) throws {
            try FileManager.default.createDirectory(atPath: "\(folder.path)/\(name)", withIntermediateDirectories: true)
            for (file, value) in values { _ = try folder.file("\(name)/\(file)", Array("\(value)\n".utf8)) }
        }
        #expect(supply.allowsWork(above: 40), "a machine without a battery")
        #expect(PowerSupply(URL(filePath: folder.path + "/missing")).allowsWork(above: 40))
        try put("BAT0", ["type": "Battery", "status": "Discharging", "capacity": "41"])
        #expect(supply.allowsWork(above: 40) && !supply.allowsWork(above: 41))
        try put("mouse", ["type": "Battery", "scope": "Device", "status": "Discharging", "capacity": "99"])
        #expect(!supply.allowsWork(above: 41), "a mouse's battery is not the machine's")
        try put("AC", ["type": "Mains", "online": "0"])
        #expect(!supply.allowsWork(above: 41))
        try put("AC", ["online": "1"])
        #expect(supply.allowsWork(above: 41))
    }
}
