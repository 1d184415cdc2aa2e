import Agent
import ArgumentParser
import CommandSocket
import Foundation
import Launch
import Repl
import SQLiteStore
import StoreInterface
import Terminal

struct Satchel: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "satchel",
        abstract: "Customers, visits and voice notes on your own laptop, complete without a network.",
        discussion: """
            Begin with:
              satchel init --name "Li Wei"            a store of your own
              satchel join https://hub.example.com --code CODE
              satchel import customers.csv
              satchel customer list

            Rows are named by their id (any unique beginning), their key or their exact name. Every reading command takes --json.
            """,
        version: Agent.version,
        subcommands: [
            Init.self, Join.self, AgentCommand.self, Sync.self, Status.self, Import.self, Export.self, BundleCommand.self,
            Search.self, Tags.self, AttachmentCommand.self,
            Leads.self,
            Today.self, Overview.self, Conflicts.self, Why.self, Resolve.self, Settle.self, MergeRows.self, Unmerge.self,
            TransactionCommand.self, Who.self,
            DeviceCommand.self, TraceCommand.self, Simulate.self, Grep.self, SQLCommand.self, CompletionsOf<Satchel>.self,
            ManualOf<Satchel>.self, History.self,
            Blame.self, Changes.self, Undo.self,
            Audit.self, ReplCommand.self,
            Drafts.self, Doctor.self, Backup.self, Restore.self,
            Compact.self,
        ] + Rows.commands)
}

/// Options that every command has.
struct Options: ParsableArguments {
    @Option(help: "The folder of the store; else $SATCHEL_HOME, else the platform's data folder.")
    var home: String?

    @Flag(help: "Print the result as JSON; see Protocol/commands.md.")
    var json = false

    @Flag(help: "Say more: with an error what led to it.")
    var verbose = false

    var folder: Home { Home.standard(home) }

    /// Performs a request where the store's owner is, and prints what came of it.
    func perform<Result: Decodable>(
        _ request: Request, for type: Result.Type, as command: String, _ lines: (Rendering, Result) -> [String]
    ) async throws {
        let progress = ProgressPrinter()
        let answer = try await connected(as: command) { service in
            try await Agent.ask(service, request, for: type) { progress.show($0) }
        }
        progress.clear()
        if self.json {
            print(String(decoding: try answer.json(), as: UTF8.self))
        } else {
            for line in lines(Rendering(.current()), answer.result) { print(line) }
        }
    }

    /// Hands out the service: in this process if nobody holds the store, else the running agent's.
    func connected<T>(as command: String, _ body: (any CommandService) async throws -> T) async throws -> T {
        do {
            return try await body(try await service(as: command))
        } catch {
            throw report(error)
        }
    }

    /// Tells a person what went wrong, and says with which exit status that ends.
    func report(_ error: any Error) -> ExitCode {
        let failure = Agent.explain(error)
        let rendering = Rendering(.current(2))
        var lines = rendering.lines(failure)
        if verbose {
            lines += [rendering.say("code: \(failure.code)")]
            lines += (failure.causes ?? []).map { rendering.say("because of \(sanitised($0))") }
        }
        lines[0] = "satchel: " + lines[0]
        // Where a program reads, a message stays whole.
        if isatty(2) == 1 { lines = lines.flatMap { rendering.flowed($0) } }
        FileHandle.standardError.write(Data((lines.joined(separator: "\n") + "\n").utf8))
        return ExitCode(failure.exitStatus)
    }

    func service(as command: String) async throws -> any CommandService {
        let home = folder
        return try await patiently {
            do {
                return try Agent(home, holder: "satchel \(command)") as any CommandService
            } catch let error as StoreError where error.code == .inUse && CommandClient.isAnswering(home.socket) {
                return CommandClient(path: home.socket)
            }
        }
    }

    /// Tries for five seconds to get at the store: another command may hold it for a moment.
    func patiently<T>(_ open: () throws -> T) async throws -> T {
        for _ in 0..<50 {
            do {
                return try open()
            } catch let error as StoreError where error.code == .inUse {
                try await Task.sleep(for: .milliseconds(100))
            }
        }
        return try open()
    }
}
