import Audio
import CRDT
import CommandSocket
import Foundation
import SQLiteStore
import Sales
import StoreInterface
import Sync

/// What became of one try to write a recording down.
enum SpeechOutcome: Sendable {
    case transcribed(RowID)
    case failed(RowID, reason: String, isParked: Bool)
    /// It needs none any more, or is not to be had.
    case passedOver(RowID)
}

/// Recordings as text: the queue of those that wait, one try at one of them, and what a person asks about them.
///
/// The state is three fields of the recording's row: whether it waits, how often it failed, and why. A try ends in a row of `transcript`, or in one
/// failure more; after the third nobody tries it again unasked. What a person wrote as the recording's transcript is a field of its own, which no
/// machine writes.
extension Agent {
    static let triesMaxOfSpeech = 3

    // MARK: The queue

    /// Recordings of this person's that wait, whose bytes are here: those with the fewest failures first, then recaps, then those that nothing is
    /// written about, then the oldest.
    package func waitingVoices() throws -> [RowID] {
        let entity = try requireEntity("voice")
        let state = try entity.require("transcription")
        return try store.read { view in
            let rows = try ownVoices(where: state, is: "waiting", view)
            func urgency(_ row: ShownRow) -> [Int64] {
                func number(_ name: String) -> Int64 {
                    switch entity.field(named: name).flatMap({ row.values[$0.id] }) {
                    case .int(let number)?, .time(let number)?: number
                    default: 0
                    }
                }
                let isRecap = entity.field(named: "kind").map { row.values[$0.id] == .text("recap") } ?? false
                let hasNote = entity.field(named: "note").map { !row.text($0).isEmpty } ?? false
                return [number("tries"), isRecap ? 0 : 1, hasNote ? 1 : 0, number("recorded")]
            }
            return rows.sorted { urgency($0).lexicographicallyPrecedes(urgency($1)) }.map(\.id)
        }
    }

    /// Works through the queue until nothing waits that was not tried in this call.
    ///
    /// - Parameters:
    ///   - isAllowed: Asked before each recording.
    ///   - isDue: Whether to try this one now.
    func transcribeWaiting(
        isAllowed: () -> Bool = { true }, isDue: (RowID) -> Bool = { _ in true },
        tell: (_ outcome: SpeechOutcome, _ done: Int, _ total: Int) -> Void
    ) async throws {
        var tried = Set<RowID>()
        while isAllowed(), let engine = try speechEngine() {
            let waiting = try waitingVoices().filter { !tried.contains($0) && isDue($0) }
            guard let next = waiting.first else { return }
            tried.insert(next)
            tell(
                try await listening.run { try await self.transcribe(next, engine) }, tried.count, tried.count + waiting.count - 1)
        }
    }

    private func transcribe(_ id: RowID, _ engine: SpeechEngine) async throws -> SpeechOutcome {
        let entity = try requireEntity("voice")
        let blob = try entity.require("blob")
        guard let row = try await store.read({ try $0.shown(id, entity) }), row.lives,
            case .bytes(let hash)? = row.values[blob.id], let bytes = self.blob(hash)
        else { return .passedOver(id) }
        do {
            let samples = try await Agent.decoding { try Clip.samples(bytes, limits: SpeechEngine.limits) }
            let report = try await engine.transcribe(samples)
            try save(report, of: id)
            return .transcribed(id)
        } catch let failure as EngineFailure {
            return try fail(id, failure)
        } catch let error as AudioError where error.code != .cancelled {
            let isTooLong = error.code == .tooLong
            let reason = isTooLong ? "It is longer than an hour. Record shorter pieces." : error.message
            return try fail(id, EngineFailure(message: reason, isLasting: true))
        }
    }

    private func save(_ report: SpeechReport, of id: RowID) throws {
        let (entity, transcript) = (try requireEntity("voice"), try requireEntity("transcript"))
        let (text, segments) = Transcript.joined(report.segments)
        let operation = operation()
        try store.write { editor in
            guard let row = try editor.find(id, entity: entity.id) else { return }
            let made = try now(editor)
            try commit(editor, operation: operation) { builder in
                let created = builder.create(transcript.id, parent: id)
                var values: [(String, Value)] = [
                    ("text", .text(text)), ("segments", .text(try Agent.compact(segments))), ("made", .time(made)),
                    ("engine", .text(String(report.engine.prefix(100)))), ("model", .text(String(report.model.prefix(100)))),
                    ("language", .text(String(report.language.prefix(35)))),
                ]
                if let speech = report.speech, let detector = report.detector {
                    values += [("speech", .text(try Agent.compact(speech))), ("detector", .text(String(detector.prefix(60))))]
                }
                for (name, value) in values {
                    builder.write(.register(value), to: try transcript.require(name).cell(), of: created)
                }
                var state: [(String, Value)] = [("transcription", .text("done")), ("problem", .null)]
                if row[try entity.require("language").cell()].shown?.value ?? .null == .null, !text.isEmpty {
                    state.append(("language", .text(String(report.language.prefix(35)))))
                }
                try writeState(state, of: row, entity, to: &builder)
            }
            if let row = try editor.find(id, entity: entity.id) { try suggestTags(for: row, entity, operation, editor) }
        }
        onWrite()
    }

    private static func compact(_ list: some Encodable) throws -> String {
        String(decoding: try JSONEncoder().encode(list), as: UTF8.self)
    }

    private func writeState(
        _ values: [(String, Value)], of row: RowState, _ entity: Entity, to builder: inout TransactionBuilder
    ) throws {
        for (name, value) in values {
            let field = try entity.require(name)
            guard (row[field.cell()].shown?.value ?? .null) != value else { continue }
            builder.write(.register(value), to: field.cell(), of: row, sensitivity: field.sensitivity, writesLife: false)
        }
    }

    private func fail(_ id: RowID, _ failure: EngineFailure) throws -> SpeechOutcome {
        let entity = try requireEntity("voice")
        let isParked = try store.write { editor in
            guard let row = try editor.find(id, entity: entity.id) else { return false }
            var tries: Int64 = 1
            if case .int(let before)? = row[try entity.require("tries").cell()].shown?.value {
                // The number comes from a row that any laptop may have written.
                tries = max(0, min(before, 1_000)) + 1
            }
            let isParked = failure.isLasting || tries >= Agent.triesMaxOfSpeech
            try commit(editor, operation: operation()) { builder in
                let values: [(String, Value)] = [
                    ("tries", .int(tries)), ("problem", .text(String(failure.message.prefix(500)))),
                    ("transcription", .text(isParked ? "parked" : "waiting")),
                ]
                try writeState(values, of: row, entity, to: &builder)
            }
            return isParked
        }
        onWrite()
        return .failed(id, reason: failure.message, isParked: isParked)
    }

    // MARK: Commands

    /// Transcribes these recordings, or all that wait, now and whatever the battery says.
    func transcribe(_ references: [String], progress: @escaping Progress) async throws -> TranscribedResult {
        guard let engine = try speechEngine() else {
            throw CommandFailure(
                "no-engine",
                "There is no speech engine. Set one up with tools/setup-speech, or name one: satchel voice engine --engine PATH "
                    + "--model FOLDER. Until then recordings wait.")
        }
        if let problem = engine.settings.problem { throw CommandFailure("no-engine", problem) }
        var result = TranscribedResult(transcribed: [], failed: [], waiting: 0)
        func note(_ outcome: SpeechOutcome) {
            switch outcome {
            case .transcribed(let id): result.transcribed.append(id.description)
            case .failed(let id, let reason, let isParked):
                result.failed.append(TranscribedResult.Failure(row: id.description, reason: reason, isParked: isParked))
            case .passedOver: break
            }
        }
        if references.isEmpty {
            progress(CommandProgress(label: "Transcribing", done: 0, total: try waitingVoices().count))
            try await transcribeWaiting(tell: { outcome, done, total in
                note(outcome)
                progress(CommandProgress(label: "Transcribing", done: done, total: total))
            })
        } else {
            let ids = try await store.read { view in try references.map { try self.requireRow($0, entity: "voice", view).0.id } }
            for (index, id) in ids.enumerated() {
                progress(CommandProgress(label: "Transcribing", done: index, total: ids.count))
                let outcome = try await listening.run { try await self.transcribe(id, engine) }
                if case .passedOver = outcome {
                    throw CommandFailure(
                        "no-attachment",
                        "The recording is not on this laptop. Fetch it first: satchel attachment \(references[index])")
                }
                note(outcome)
            }
        }
        result.waiting = try waitingVoices().count
        return result
    }

    /// Puts recordings back into the queue, as if nobody had tried them; without names, this person's that were parked.
    func retry(_ references: [String]) throws -> RetriedResult {
        let entity = try requireEntity("voice")
        let state = try entity.require("transcription")
        let rows = try store.write { editor in
            let rows =
                try references.isEmpty
                ? ownVoices(where: state, is: "parked", editor).prefix(1_000).compactMap {
                    try editor.find($0.id, entity: entity.id)
                }
                : references.map { try requireRow($0, entity: "voice", editor).0 }
            try commit(editor, operation: operation()) { builder in
                for row in rows {
                    try writeState(
                        [("transcription", .text("waiting")), ("tries", .int(0)), ("problem", .null)], of: row, entity,
                        to: &builder)
                }
            }
            return rows.map(\.id.description)
        }
        onWrite()
        return RetriedResult(rows: rows)
    }

    func voices(limit: Int) throws -> VoicesResult {
        let entity = try requireEntity("voice")
        let (text, state) = (try entity.require("transcript"), try entity.require("transcription"))
        let hasEngine = try speechEngine() != nil
        return try store.read { view in
            let total = try view.living(entity, limit: 0).total
            var all = try view.living(entity, limit: Int.max >> 1).rows
            let recorded = try entity.require("recorded")
            func time(_ row: ShownRow) -> Int64 { if case .time(let time)? = row.values[recorded.id] { time } else { 0 } }
            all.sort { (time($0), $0.id.description) > (time($1), $1.id.description) }
            return VoicesResult(
                voices: try all.prefix(limit).map { row in
                    let spoken = try spoken(row.id, corrected: row.text(text), view)
                    return VoicesResult.Voice(
                        row: self.view(row, entity), text: spoken.text, isCorrected: !row.text(text).isEmpty)
                },
                total: total, waiting: try ownVoices(where: state, is: "waiting", view).count,
                parked: try ownVoices(where: state, is: "parked", view).count, hasEngine: hasEngine)
        }
    }

    /// A recording with its measures, where its bytes are here.
    func voice(_ reference: String) async throws -> VoiceDetailResult {
        let entity = try requireEntity("voice")
        let (found, transcript, hash) = try await store.read { view in
            let (row, _) = try self.requireRow(reference, entity: "voice", view)
            func text(_ name: String) throws -> String? {
                if case .text(let text)? = row[try entity.require(name).cell()].shown?.value { text } else { nil }
            }
            var tries = 0
            if case .int(let count)? = row[try entity.require("tries").cell()].shown?.value { tries = Int(clamping: count) }
            let corrected = row[try entity.require("transcript").cell()].text
            let spoken = try self.spoken(row.id, corrected: corrected, view)
            let result = VoiceDetailResult(
                row: try self.view(row, entity, view), transcription: try text("transcription"), tries: tries,
                problem: try text("problem"), text: spoken.text, isCorrected: !corrected.isEmpty, segments: [],
                tags: try self.tagViews(of: row.id, entity, view))
            var hash: [UInt8]?
            if case .bytes(let bytes)? = row[try entity.require("blob").cell()].shown?.value { hash = bytes }
            return (result, spoken.transcript, hash)
        }
        var result = found
        // Measured outside of the reading: of a long recording it takes a minute.
        if let hash, let measured = try await measured(hash) {
            switch measured {
            case .success(let measures): result.take(measures)
            case .failure(let error): result.problem = result.problem ?? error.message
            }
        }
        if let transcript { result.take(transcript) }
        return result
    }

    // MARK: The engine

    /// The engine that is set, or that `tools/setup-speech` has put where it is looked for.
    func speechEngine() throws -> SpeechEngine? {
        try speechSettings().map { SpeechEngine(settings: $0, folder: home.folder) }
    }

    private func speechSettings() throws -> SpeechSettings? {
        guard let data = FileManager.default.contents(atPath: home.speechFile.path) else { return SpeechSettings.standard() }
        do {
            return try JSONDecoder().decode(SpeechSettings.self, from: data)
        } catch {
            throw CommandFailure(
                "damaged", "The file \(home.speechFile.path) cannot be read. Set the engine anew: satchel voice engine --forget")
        }
    }

    func speechEngine(_ change: SpeechSettingsChange?) throws -> SpeechEngineResult {
        if change?.forgets ?? false { try? FileManager.default.removeItem(at: home.speechFile) }
        var settings = try speechSettings()
        if let change, change != SpeechSettingsChange(forgets: change.forgets) {
            guard var changed = settings ?? change.engine.map({ SpeechSettings(engine: $0, model: change.model ?? "") }) else {
                throw SalesError(.badValue, "Name the engine too: satchel voice engine --engine PATH --model FOLDER")
            }
            changed.engine = change.engine ?? changed.engine
            changed.model = change.model ?? changed.model
            changed.languages = change.languages ?? changed.languages
            changed.batteryMin = change.batteryMin ?? changed.batteryMin
            changed.memoryMebibytes = change.memoryMebibytes ?? changed.memoryMebibytes
            changed.patience = change.patience ?? changed.patience
            guard (0...100).contains(changed.batteryMin), (64...65_536).contains(changed.memoryMebibytes),
                (1...3_600).contains(changed.patience)
            else {
                throw SalesError(
                    .badValue, "The battery's level is 0 to 100 percent, memory 64 to 65536 MiB, patience 1 to 3600 seconds.")
            }
            do {
                try home.writePrivately(try JSONEncoder().encode(changed), to: home.speechFile)
            } catch {
                throw CommandFailure("not-writable", "The file \(home.speechFile.path) cannot be written; is the disk full?")
            }
            settings = changed
            onWrite()
        }
        return SpeechEngineResult(settings: settings, problem: settings?.problem)
    }
}

extension SpeechSettings {
    /// Why it cannot work, in words.
    var problem: String? {
        if !FileManager.default.isExecutableFile(atPath: engine) {
            return
                "There is no program \(engine). Set it up with tools/setup-speech, or name another: satchel voice engine --engine PATH"
        }
        if !FileManager.default.fileExists(atPath: model) {
            return "There is no folder \(model). Name the model's: satchel voice engine --model FOLDER"
        }
        return nil
    }
}

extension VoiceDetailResult {
    fileprivate mutating func take(_ measures: ClipMeasures) {
        waveform = measures.peaks.map(Int.init)
        peak = measures.peakDBFS
        clipped = measures.clippedShare
        gaps = measures.gapCount
        gapSeconds = Double(measures.gapMilliseconds) / 1_000
        damage = measures.damage.map(\.rawValue)
        speech = measures.speechSegments.map {
            Stretch(start: Double($0.startMilliseconds) / 1_000, end: Double($0.endMilliseconds) / 1_000)
        }
        detector = measures.speechDetector
        speechShare = measures.speechShare
    }

    fileprivate mutating func take(_ transcript: Transcript) {
        let scalars = Array(transcript.text.unicodeScalars)
        segments = transcript.segments.map {
            Segment(
                start: Double($0.start) / 1_000, end: Double($0.end) / 1_000,
                text: Agent.text(scalars[$0.from..<$0.to]).trimmingCharacters(in: .whitespaces))
        }
        (language, engine, model) = (transcript.language, transcript.engine, transcript.model)
        // A trained detector's word counts for more than the rule's.
        guard let found = transcript.speech, let name = transcript.detector else { return }
        speech = found.map { Stretch(start: Double($0[0]) / 1_000, end: Double($0[1]) / 1_000) }
        detector = name
        if case .int(let length)? = row.fields["duration"], length > 0 {
            speechShare = min(1, Double(found.reduce(0) { $0 + $1[1] - $1[0] }) / Double(length))
        }
    }
}
