import Agent
import ArgumentParser
import CommandSocket
import Foundation
import Repl

/// What was captured in one go, for both commands: each option is a step of its own, in the order in which the conversation asks.
struct VisitSteps: ParsableArguments {
    @Option(help: "What was said; tags are drawn from it.") var note: String?
    @Option(help: "A recording to add (Opus in Ogg, WebM, CAF or MP4); may be repeated.") var voice: [String] = []
    @Option(help: "A tag to tick: its name, or its number among those of the stage; may be repeated.") var tag: [String] = []
    @Option(help: "The next step, with its day in words: \"send the offer by Friday\".") var next: String?

    var isEmpty: Bool { note == nil && voice.isEmpty && tag.isEmpty && next == nil }

    /// Stores them. One that fails leaves those before it stored.
    func take(_ visit: VisitView, _ service: any CommandService, offset: Int) async throws {
        if let note {
            let request = Request.add(entity: "note", parent: visit.row, assignments: ["body=\(note)"])
            _ = try await Agent.ask(service, request, for: ChangeResult.self)
        }
        for file in voice {
            let path = URL(filePath: file).absoluteURL.path
            _ = try await Agent.ask(
                service, .addVoice(path: path, parent: visit.row, note: nil, recap: nil), for: VoiceResult.self)
        }
        if !tag.isEmpty {
            let names = try tag.map { text throws(CommandFailure) in
                guard let name = visit.presets.tag(named: text) ?? (Int(text) == nil ? text : nil) else {
                    throw CommandFailure(
                        "badValue", "There is no tag number \(text) in the stage \(visit.stage). See: satchel tags presets",
                        exitStatus: 2)
                }
                return name
            }
            _ = try await Agent.ask(service, .tickTags(visit: visit.row, tags: names), for: VisitResult.self)
        }
        if let next {
            let request = Request.addNextStep(visit: visit.row, text: next, offset: offset)
            _ = try await Agent.ask(service, request, for: ChangeResult.self)
        }
    }
}

struct StartVisit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "start",
        abstract:
            "Begin a visit, or go on with the one that runs. On a terminal it asks for note, recording, tags and next step.",
        discussion: """
            Each answer is saved as it is given. Whatever ends the conversation, the visit goes on: the same command takes it up again,
            'satchel visit stop' ends it. $SATCHEL_RECORDER names the line of shell that records to the file "$1" until it gets SIGTERM;
            without it ffmpeg, arecord or parec is taken. With --json, or without a terminal, nothing is asked.

            Examples:
              satchel visit start
              satchel visit start 宏达 --stage proposal
              satchel visit start C-0007 --purpose demo --tag objection.price --json
            """)
    @OptionGroup var options: Options
    @Argument(help: "The customer: its id, key, name, or some letters of the name.") var customer: String?
    @Option(help: "What it is about.") var purpose: String?
    @Option(help: "The stage whose tags are offered, such as proposal; else how far the customer's leads have come.") var stage:
        String?
    @OptionGroup var steps: VisitSteps

    func run() async throws {
        let isConversation = isatty(0) == 1 && isatty(1) == 1 && !options.json && steps.isEmpty
        let screen = Screen.current()
        let service = Reaching(options, as: "visit start")
        guard isConversation else {
            return try await options.finish(service) {
                let started: VisitResult
                if let customer {
                    let request = Request.startVisit(
                        customer: customer, purpose: purpose, stage: stage, offset: screen.offsetMinutes)
                    started = try await Agent.ask(service, request, for: VisitResult.self).result
                } else {
                    started = try await Agent.ask(service, .visit(stage: stage), for: VisitResult.self).result
                }
                guard let visit = started.visit else {
                    throw CommandFailure("badValue", "Name the customer: satchel visit start CUSTOMER", exitStatus: 2)
                }
                try await steps.take(visit, service, offset: screen.offsetMinutes)
                var after = try await Agent.ask(service, .visit(row: visit.row, stage: stage), for: VisitResult.self).result
                after.isNew = started.isNew
                return after
            }
        }
        let reader = LineReader(historyFile: nil, isInteractive: true)
        let surroundings = VisitCapture.Surroundings(
            ask: { await reader.next(prompt: "> ") }, show: { print($0) },
            edit: { text throws(CommandFailure) in try TextEditor.edit(text) }, recorder: .current(),
            folder: options.folder.folder)
        try await options.explaining {
            try await VisitCapture(service, screen: screen, surroundings)
                .run(customer: customer, purpose: purpose, stage: stage)
        }
    }
}

struct StopVisit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stop", abstract: "End the visit that runs: how long it took, and what was captured.",
        discussion: """
            Examples:
              satchel visit stop
              satchel visit stop --note "他们觉得价格太高" --next "周五前发报价"
              satchel visit stop --minutes 45 --json
            """)
    @OptionGroup var options: Options
    @Option(help: "How many minutes it took; else until now.") var minutes: Int?
    @OptionGroup var steps: VisitSteps

    func validate() throws {
        if let minutes, minutes < 0 { throw ValidationError("A visit takes no negative time.") }
    }

    func run() async throws {
        let screen = Screen.current()
        let service = Reaching(options, as: "visit stop")
        try await options.finish(service) {
            if !steps.isEmpty, let visit = try await Agent.ask(service, .visit(), for: VisitResult.self).result.visit {
                try await steps.take(visit, service, offset: screen.offsetMinutes)
            }
            return try await Agent.ask(service, .stopVisit(minutes: minutes), for: VisitResult.self).result
        }
    }
}

extension Options {
    /// Prints the result of several requests.
    fileprivate func finish(_ service: Reaching, _ body: () async throws -> VisitResult) async throws {
        try await explaining {
            let result = try await body()
            if json {
                print(String(decoding: try Agent.json(result), as: UTF8.self))
            } else {
                for line in Rendering(.current()).lines(result) { print(line) }
            }
        }
    }

    fileprivate func explaining(_ body: () async throws -> Void) async throws {
        do {
            try await body()
        } catch {
            throw report(error)
        }
    }
}

/// Reaches the store anew for each request. A conversation takes long, and the store is not to be held meanwhile: other commands go on,
/// and the agent may be started or stopped.
struct Reaching: CommandService {
    private let options: Options
    private let command: String

    init(_ options: Options, as command: String) {
        self.options = options
        self.command = command
    }

    func perform(
        _ request: [UInt8], progress: @escaping @Sendable (CommandProgress) -> Void
    ) async throws(CommandFailure) -> [UInt8] {
        do {
            return try await options.service(as: command).perform(request, progress: progress)
        } catch {
            throw Agent.explain(error)
        }
    }
}
