import Agent
import ArgumentParser
import CommandSocket
import Foundation
import Launch
import Logging
import Repl
import ServiceLifecycle
import Synchronization

struct Init: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Make a store for yourself, to work alone or to join a hub with later.",
        discussion: "Example:\n  satchel init --name \"Li Wei\"")

    @OptionGroup var options: Options
    @Option(help: "Your name, as others will see it until you join a hub.") var name: String

    func validate() throws {
        if name.allSatisfy(\.isWhitespace) { throw ValidationError("The name is empty.") }
    }

    func run() async throws {
        try await options.connectedToNothing {
            let isNew = try Agent.create(options.folder, name: name)
            TaggersFile().prepare()
            try await options.perform(.status, for: StatusResult.self, as: "init") { rendering, status in
                rendering.flowed(
                    isNew
                        ? rendering.say("Made a store in \(status.home).")
                        : rendering.say("There was a store in \(status.home) already; it stays as it is."))
            }
        }
    }
}

struct Join: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "join", abstract: "Join a hub with a one-time code from whoever runs it.",
        discussion: """
            Examples:
              satchel join https://hub.example.com --code K7QF-2M9D-XXXX-XXXX
              satchel join https://hub.office:8440 --ca-file office-ca.pem --code K7QF-2M9D-XXXX-XXXX
            """)

    @OptionGroup var options: Options
    @Argument(help: "The hub's address.") var url: String
    @Option(help: "The one-time code.") var code: String
    @Option(help: "A name for this laptop; else its host name.") var device: String?
    @Flag(help: "Allow an address without encryption that is not this machine.") var allowHTTP = false
    @Option(
        help:
            "Trust a hub whose certificate comes from one of the authorities in this PEM file, and no other. A copy is kept for sync."
    )
    var caFile: String?

    func run() async throws {
        try await options.connectedToNothing {
            if !options.folder.exists { _ = try Agent.create(options.folder, name: NSUserName()) }
            TaggersFile().prepare()
            let device = device ?? ProcessInfo.processInfo.hostName
            try await options.perform(
                .join(
                    url: url, code: code, device: device, allowHTTP: allowHTTP,
                    caFile: caFile.map { URL(filePath: $0).standardizedFileURL.path }), for: StatusResult.self, as: "join"
            ) { rendering, status in
                rendering.flowed(
                    rendering.say(
                        "Joined \(status.hub ?? url) as \(status.person). Now run: satchel sync, or satchel agent to stay in sync."
                    ))
            }
        }
    }
}

extension Options {
    /// Runs what makes a store, with the same words for errors as everything else.
    func connectedToNothing(_ body: () async throws -> Void) async throws {
        do {
            try await body()
        } catch let exit as ExitCode {
            throw exit
        } catch {
            throw report(error)
        }
    }
}

struct AgentCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agent",
        abstract: "Run the agent: keeps this laptop in sync, and answers all other commands. Ctrl-C ends it.",
        discussion: """
            With --verbose it logs what it does in detail. With --install it writes a systemd user unit instead, by which the agent runs from login on without a terminal.

            Examples:
              satchel agent
              satchel agent --install
            """)

    @OptionGroup var options: Options
    @Flag(help: "Write a systemd user unit that runs the agent, and say how to start it.") var install = false
    @Flag(help: "With --install: replace a unit that says something else.") var replace = false
    @Option(help: "With --install: the folder of units; else systemd/user in $XDG_CONFIG_HOME or ~/.config.") var unitFolder:
        String?

    func validate() throws {
        if !install, replace || unitFolder != nil { throw ValidationError("--replace and --unit-folder go with --install.") }
    }

    func run() async throws {
        try await options.connectedToNothing {
            if install { return print(try installed()) }
            let isVerbose = options.verbose
            LoggingSystem.bootstrap { label in
                var handler = StreamLogHandler.standardError(label: label)
                handler.logLevel = isVerbose ? .debug : .notice
                return handler
            }
            let logger = Logger(label: "satchel")
            // Another version of the program may have come since.
            TaggersFile().prepare()
            let loop = try await options.patiently { try AgentLoop(options.folder, logger: logger) }
            print(Rendering(.current()).say("The agent runs for \(options.folder.folder.path). Ctrl-C ends it."))
            fflush(nil)
            let group = ServiceGroup(
                configuration: .init(
                    services: [.init(service: loop, successTerminationBehavior: .gracefullyShutdownGroup)],
                    gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
            try await group.run()
        }
    }

    private func installed() throws -> String {
        guard options.folder.exists else {
            throw CommandFailure(
                "no-store", "There is no store in \(options.folder.folder.path). Make one with: satchel init --name \"Your Name\""
            )
        }
        let unit = ServiceUnit(
            description: "Satchel agent: keeps this laptop in sync",
            command: [ServiceUnit.program, "agent", "--home", options.folder.folder.standardizedFileURL.path],
            settings: [
                "Restart=on-failure", "RestartPreventExitStatus=\(Agent.wipedExitStatus)", "RestartSec=5", "TimeoutStopSec=30",
                "UMask=0077", "NoNewPrivileges=yes",
            ],
            wantedBy: "default.target")
        let environment = ProcessInfo.processInfo.environment
        let folder = unitFolder ?? (environment["XDG_CONFIG_HOME"] ?? NSHomeDirectory() + "/.config") + "/systemd/user"
        let path = try unit.install(as: "satchel-agent.service", in: folder, replacing: replace)
        return Rendering(.current()).say("Wrote \(path). Start the agent, now and at every login:")
            + "\n  systemctl --user daemon-reload\n  systemctl --user enable --now satchel-agent"
    }
}

struct Sync: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sync", abstract: "Sync with the hub once: send what is unsent, receive what is new.",
        discussion: "Examples:\n  satchel sync\n  satchel sync --trace")
    @OptionGroup var options: Options
    @Flag(help: "Say of each message what it is and how large; with --json they are part of the result.") var trace = false

    func run() async throws {
        guard trace else { return try await options.perform(.sync, for: SyncResult.self, as: "sync") { $0.lines($1) } }
        let rendering = Rendering(.current())
        let isJSON = options.json
        let seen = Mutex<[TraceEntry]>([])
        var result = try await options.connected(as: "sync") { service in
            try await Agent.sync(service) { entry in
                if isJSON { return seen.withLock { $0.append(entry) } }
                for line in rendering.lines(entry) { print(line) }
            }
        }
        guard isJSON else {
            for line in rendering.lines(result) { print(line) }
            return
        }
        result.trace = seen.withLock { $0 }
        print(String(decoding: try Agent.json(result), as: UTF8.self))
    }
}

struct Status: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Who and where I am; what is unsent, refused or in conflict; why the last sync failed.",
        discussion: "Examples:\n  satchel status\n  satchel status --json")
    @OptionGroup var options: Options

    func run() async throws {
        try await options.perform(.status, for: StatusResult.self, as: "status") { $0.lines($1) }
    }
}

struct Doctor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Examine the store: SQLite's integrity, and the tables rebuilt from the log and compared.",
        discussion: "Example:\n  satchel doctor")
    @OptionGroup var options: Options

    func run() async throws {
        var isSound = true
        try await options.perform(.doctor, for: DoctorResult.self, as: "doctor") { rendering, result in
            isSound = result.problems.isEmpty
            return rendering.lines(result)
        }
        if !isSound { throw ExitCode(1) }
    }
}

struct Search: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Find rows by words of their names, notes or addresses; of the last word the beginning is enough.",
        discussion: "Example:\n  satchel search 预算")
    @OptionGroup var options: Options
    @Argument(help: "The text.") var text: String
    @Option(help: "At most so many.") var limit = 20

    func run() async throws {
        try await options.perform(.search(text: text, limit: limit), for: SearchResult.self, as: "search") { $0.lines($1) }
    }
}

struct Conflicts: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "conflicts",
        abstract: "The open conflicts: every side, who wrote it and when. Those that wait for a person first, then the newest.",
        discussion: """
            Narrow them by a kind of row, a field, review, mine, entity=, field=, by=, row=, newer=3d, older=30d, joined by &.

            Examples:
              satchel conflicts
              satchel conflicts customer review
              satchel conflicts 'field = phone & by = Li Wei & newer = 3d'
            """)
    @OptionGroup var options: Options
    @Argument(help: "Which ones; all if not given.") var filter: [String] = []

    func run() async throws {
        let filter = filter.isEmpty ? nil : filter.joined(separator: " ")
        try await options.perform(.conflicts(filter: filter), for: ConflictsResult.self, as: "conflicts") { $0.lines($1) }
    }
}

struct Resolve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resolve", abstract: "Settle a conflict by one of its sides, or by another value.",
        discussion: """
            Examples:
              satchel resolve C-0007.phone --pick 2
              satchel resolve C-0007.phone --value "021-5550123"
              satchel resolve C-0007.address --both
            """)
    @OptionGroup var options: Options
    @Argument(help: "ROW.FIELD") var place: String
    @Option(help: "The side that holds, as 'conflicts' numbers them.") var pick: Int?
    @Option(help: "Another value that holds.") var value: String?
    @Flag(help: "A text holds what all sides say, the shown one first.") var both = false
    @Option(help: "What was shown when you decided, from --json; what came since then stays open.") var shown: String?

    func validate() throws {
        guard Repl.split(place).field != nil else { throw ValidationError("Name row and field, such as C-0007.phone") }
        guard [pick != nil, value != nil, both].count(where: { $0 }) == 1 else {
            throw ValidationError("Give one of --pick N, --both and --value VALUE.")
        }
    }

    func run() async throws {
        let (row, field) = Repl.split(place)
        let request = Request.resolve(
            row: row, field: field ?? "", pick: pick, value: value, shown: shown, both: both ? true : nil)
        try await options.perform(request, for: ChangeResult.self, as: "resolve") { $0.lines($1.row) }
    }
}

struct History: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: "Who changed a row or a field, when, and to what.",
        discussion: "Example:\n  satchel history C-0007.phone")
    @OptionGroup var options: Options
    @Argument(help: "ROW or ROW.FIELD") var place: String

    func run() async throws {
        let (row, field) = Repl.split(place)
        try await options.perform(.history(row: row, field: field), for: HistoryResult.self, as: "history") { $0.lines($1) }
    }
}
