import Agent
import CommandSocket
import Foundation
import Terminal

/// The conversation of `satchel visit start`: customer, note, recording, tags, next step, end.
///
/// Each answer is stored before the next question is asked, so the conversation may end anywhere (Ctrl-C, a closed terminal, a battery);
/// the next one finds the running visit, shows what it has, and asks on. Nothing but the questions is kept here.
public struct VisitCapture: Sendable {
    /// What the conversation takes from outside.
    public struct Surroundings: Sendable {
        /// Reads a line from the person.
        public var ask: @Sendable () async -> LineReader.Line
        public var show: @Sendable (String) -> Void
        public var edit: @Sendable (String) throws(CommandFailure) -> String?
        /// Nil where no program records.
        public var recorder: Recorder?
        /// Where a recording lies until it is added.
        public var folder: URL
        /// Milliseconds since 1970.
        public var now: @Sendable () -> Int64

        public init(
            ask: @escaping @Sendable () async -> LineReader.Line, show: @escaping @Sendable (String) -> Void,
            edit: @escaping @Sendable (String) throws(CommandFailure) -> String?, recorder: Recorder?, folder: URL,
            now: @escaping @Sendable () -> Int64 = { Int64(Date().timeIntervalSince1970 * 1000) }
        ) {
            self.ask = ask
            self.show = show
            self.edit = edit
            self.recorder = recorder
            self.folder = folder
            self.now = now
        }
    }

    /// The person gave the conversation up; the visit goes on.
    private struct Left: Error {}

    private let service: any CommandService
    private let rendering: Rendering
    private let surroundings: Surroundings

    public init(_ service: any CommandService, screen: Screen, _ surroundings: Surroundings) {
        self.service = service
        rendering = Rendering(screen)
        self.surroundings = surroundings
    }

    private var offset: Int { rendering.screen.offsetMinutes }

    /// - Parameters:
    ///   - customer: As it was given on the command line; nil to be asked for.
    ///   - stage: Whose tags are offered; nil for the customer's own.
    public func run(customer: String?, purpose: String?, stage: String?) async throws(CommandFailure) {
        do {
            guard let visit = try await running(before: customer, stage) else {
                try await talk(try await begin(customer, purpose, stage), stage)
                return
            }
            try await talk(visit, stage)
        } catch let failure as CommandFailure {
            throw failure
        } catch is Left {
            surroundings.show("")
            guard let visit = try await ask(.visit(), for: VisitResult.self).visit else { return }
            say(
                "The visit at \(visit.customer) goes on; all you said is saved. Go on: satchel visit start; end it: satchel visit stop"
            )
        } catch {
            throw Agent.explain(error)
        }
    }

    private func talk(_ visit: VisitView, _ stage: String?) async throws {
        try await takeUpRecording(of: visit)
        try await note(visit)
        try await recording(visit)
        try await tags(try await now(visit, stage))
        try await nextStep(visit)
        try await end(visit)
    }

    // MARK: Which visit

    /// The visit that runs already and is to go on; nil if a new one is to begin.
    private func running(before customer: String?, _ stage: String?) async throws -> VisitView? {
        guard let visit = try await ask(.visit(stage: stage), for: VisitResult.self).visit else { return nil }
        show(rendering.lines(visit))
        while true {
            if customer == nil {
                say("Enter goes on with it, e ends it:")
            } else {
                say("Enter goes on with it, e ends it and begins the new one:")
            }
            switch try await answer().lowercased() {
            case "": return visit
            case "e":
                try await stop(visit)
                if customer == nil { throw Left() }
                return nil
            default: continue
            }
        }
    }

    private func begin(_ customer: String?, _ purpose: String?, _ stage: String?) async throws -> VisitView {
        var wanted = customer
        while true {
            if let text = wanted, let reference = try await choose(text) {
                do {
                    let request = Request.startVisit(customer: reference, purpose: purpose, stage: stage, offset: offset)
                    guard let visit = try await ask(request, for: VisitResult.self).visit else { throw Left() }
                    show(rendering.lines(visit))
                    return visit
                } catch let failure as CommandFailure where ["badValue", "notFound"].contains(failure.code) {
                    show(rendering.lines(failure).flatMap { rendering.flowed($0, hanging: "") })
                }
            }
            say("Which customer? Some letters of the name, or the key:")
            wanted = try await answer()
        }
    }

    /// The customer that some letters mean; nil for none, or if the person rather gives other ones.
    private func choose(_ letters: String) async throws -> String? {
        guard !letters.isEmpty else { return nil }
        let request = Request.complete(kind: "row", text: letters, entity: "customer", limit: 20)
        let found = try await ask(request, for: CompletionResult.self)
        var seen = Set<String>()
        let names = found.candidates.filter { seen.insert($0.text).inserted }
        // A whole key or name is taken as it is, whatever else begins so.
        if names.contains(where: { $0.text == letters }) { return letters }
        guard names.count > 1 else {
            if names.isEmpty { say("No customer fits '\(letters)'.") }
            return names.first?.text
        }
        for (number, one) in names.enumerated() {
            // Of a key one wants to know whose it is; that a name is a customer's goes without saying.
            let about = one.about.map { $0.hasPrefix("customer ") ? "  " + $0.dropFirst(9) : "" } ?? ""
            show(rendering.flowed("\(number + 1)  \(one.text)\(about)", indent: "  ", hanging: "     "))
        }
        if !found.isComplete { say("There are more; give more letters.") }
        say("Which one? Its number, or more letters:")
        let text = try await answer()
        guard let number = Int(text) else { return try await choose(text) }
        guard names.indices.contains(number - 1) else {
            say("There is no number \(text).")
            return nil
        }
        return names[number - 1].text
    }

    // MARK: What is captured

    /// Line by line, each of which is stored at once.
    private func note(_ visit: VisitView) async throws {
        say("Note: each line is saved at once. An empty line goes on, /e opens your editor:")
        var visit = visit
        var isFirst = true
        while true {
            let line = try await answer(trimmed: false)
            if line.allSatisfy(\.isWhitespace) { return }
            try await trying {
                if line == "/e" {
                    try await edit(visit)
                } else if let note = visit.noteRow {
                    // What was there before stands in a paragraph of its own.
                    let gap = visit.notes.isEmpty ? "" : isFirst ? "\n\n" : "\n"
                    let request = Request.set(entity: "note", row: note, assignments: ["body+=\(gap)\(line)"], shown: nil)
                    _ = try await ask(request, for: ChangeResult.self)
                } else {
                    let request = Request.add(entity: "note", parent: visit.row, assignments: ["body=\(line)"])
                    _ = try await ask(request, for: ChangeResult.self)
                }
                isFirst = false
                visit = try await now(visit, nil)
            }
        }
    }

    private func edit(_ visit: VisitView) async throws {
        let shown = try await shownNote(visit)
        let text = shown.map { $0.fields["body"].map(rendering.text) ?? "" } ?? ""
        guard let edited = try surroundings.edit(text) else { return }
        let body = edited.hasSuffix("\n") && !text.hasSuffix("\n") ? String(edited.dropLast()) : edited
        guard body != text else { return }
        let request =
            shown.map { Request.set(entity: "note", row: $0.id, assignments: ["body=\(body)"], shown: $0.shown) }
            ?? Request.add(entity: "note", parent: visit.row, assignments: ["body=\(body)"])
        _ = try await ask(request, for: ChangeResult.self)
        say("Saved.")
    }

    private func shownNote(_ visit: VisitView) async throws(CommandFailure) -> RowView? {
        guard let note = visit.noteRow else { return nil }
        return try await ask(.show(entity: "note", row: note), for: ShowResult.self).row
    }

    private func recording(_ visit: VisitView) async throws {
        while true {
            say("Recording: r records, the path of a file adds it, Enter goes on:")
            let text = try await answer()
            if text.isEmpty { return }
            guard text == "r" else {
                var path = text
                if let quote = path.first, "'\"".contains(quote), path.count > 1, path.last == quote {
                    path = String(path.dropFirst().dropLast())
                }
                let file = URL(filePath: (path as NSString).expandingTildeInPath).absoluteURL.path
                try await trying { try await add(file, to: visit) }
                continue
            }
            guard let recorder = surroundings.recorder, let recording = recorder.start(file(of: visit)) else {
                say(
                    "No recording program was found: install ffmpeg, or name one in $SATCHEL_RECORDER. A file is added by its path."
                )
                continue
            }
            say("Recording… Enter stops it.")
            // Ctrl-C stops the recording alone; if the terminal is gone, what was recorded is added still.
            _ = await surroundings.ask()
            recording.stop()
            try await takeUpRecording(of: visit, isExpected: true)
        }
    }

    private func file(of visit: VisitView) -> URL { surroundings.folder.appending(path: "recording-\(visit.row).opus") }

    /// Adds what was recorded and is not added yet: just now, or before something ended the program in the middle.
    private func takeUpRecording(of visit: VisitView, isExpected: Bool = false) async throws {
        let file = file(of: visit)
        let size = try? FileManager.default.attributesOfItem(atPath: file.path)[.size] as? Int
        guard let size, size > 0 else {
            if isExpected { say("Nothing was recorded. Is there a microphone?") }
            return
        }
        if !isExpected { say("A recording of this visit was not added yet:") }
        try await trying {
            try await add(file.path, to: visit)
            try? FileManager.default.removeItem(at: file)
        }
    }

    private func add(_ path: String, to visit: VisitView) async throws {
        let request = Request.addVoice(path: path, parent: visit.row, note: nil, recap: nil)
        let result = try await ask(request, for: VoiceResult.self)
        var seconds = ""
        if case .int(let length)? = result.row.fields["duration"] { seconds = String((length + 500) / 1_000) }
        if let problem = result.problem {
            show(rendering.flowed(problem, .yellow))
        } else {
            say("Recording added, \(seconds) s.")
        }
    }

    private func tags(_ visit: VisitView) async throws {
        guard !visit.presets.isEmpty else { return }
        say("Tags: their numbers, such as 1 3; Enter goes on:")
        show(rendering.lines(visit.presets))
        while true {
            let words = try await answer().split { $0.isWhitespace || ",，、".contains($0) }.map(String.init)
            if words.isEmpty { return }
            let names = words.map { visit.presets.tag(named: $0) ?? $0 }
            if let wrong = zip(words, names).first(where: { Int($0) != nil && $0 == $1 })?.0 {
                say("There is no number \(wrong).")
                continue
            }
            if try await trying({ _ = try await ask(.tickTags(visit: visit.row, tags: names), for: VisitResult.self) }) {
                return say("Ticked: \(names.map { name in visit.presets.label(of: name, rendering) }.joined(separator: "  "))")
            }
        }
    }

    private func nextStep(_ visit: VisitView) async throws {
        while true {
            say("Next step, with its day, such as: send the offer by Friday. Enter for none:")
            let text = try await answer()
            if text.isEmpty { return }
            let request = Request.addNextStep(visit: visit.row, text: text, offset: offset)
            var task: RowView?
            guard try await trying({ task = try await ask(request, for: ChangeResult.self).row }), let task else { continue }
            if let due = task.fields["due"] { return say("Due on \(rendering.text(due)).") }
            while true {
                say("Which day? Such as Friday, in 3 days, 2026-12-01; Enter for none:")
                let day = try await answer()
                if day.isEmpty { return }
                let request = Request.setDue(task: task.id, text: day, offset: offset)
                var after: RowView?
                if try await trying({ after = try await ask(request, for: ChangeResult.self).row }) {
                    return say("Due on \(after?.fields["due"].map(rendering.text) ?? "").")
                }
            }
        }
    }

    private func end(_ visit: VisitView) async throws {
        while true {
            say("Enter ends the visit, n lets it go on:")
            switch try await answer().lowercased() {
            case "": return try await stop(visit)
            case "n": throw Left()
            default: continue
            }
        }
    }

    private func stop(_ visit: VisitView) async throws {
        var minutes: Int?
        while true {
            let result: VisitResult
            do {
                result = try await ask(.stopVisit(minutes: minutes), for: VisitResult.self)
            } catch {
                guard error.code == "visit-long" else { throw error }
                say("It began more than 12 hours ago. How many minutes did it take?")
                minutes = Int(try await answer()).flatMap { $0 >= 0 ? $0 : nil }
                continue
            }
            return show(result.visit.map(rendering.lines) ?? [])
        }
    }

    // MARK: Asking

    private func now(_ visit: VisitView, _ stage: String?) async throws(CommandFailure) -> VisitView {
        try await ask(.visit(row: visit.row, stage: stage), for: VisitResult.self).visit ?? visit
    }

    /// What the person types; Ctrl-C and the end of input leave the conversation.
    private func answer(trimmed: Bool = true) async throws(Left) -> String {
        switch await surroundings.ask() {
        case .text(let line): return trimmed ? line.trimmingCharacters(in: .whitespaces) : line
        case .cancelled, .end: throw Left()
        }
    }

    /// Tells what went wrong with an answer, which may then be given again.
    ///
    /// - Returns: Whether it went well.
    @discardableResult
    private func trying(_ body: () async throws -> Void) async throws -> Bool {
        do {
            try await body()
            return true
        } catch let failure as CommandFailure {
            show(rendering.lines(failure).flatMap { rendering.flowed($0, hanging: "") })
            return false
        }
    }

    private func ask<Result: Decodable>(_ request: Request, for type: Result.Type) async throws(CommandFailure) -> Result {
        try await Agent.ask(service, request, for: type).result
    }

    private func say(_ words: Words) { show(rendering.flowed(rendering.say(words), hanging: "")) }

    private func show(_ lines: [String]) { for line in lines { surroundings.show(line) } }
}

extension [VisitView.Preset] {
    /// The tag that a person means by its number, its name or its label.
    public func tag(named text: String) -> String? {
        if let number = Int(text) { return indices.contains(number - 1) ? self[number - 1].tag : nil }
        return first { $0.tag == text || $0.english == text || $0.chinese == text }?.tag
    }

    func label(of tag: String, _ rendering: Rendering) -> String {
        first { $0.tag == tag }.map { rendering.screen.isChinese ? $0.chinese : $0.english } ?? tag
    }
}
