import Agent
import ArgumentParser
import Foundation
import Repl

struct Backup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy the store to a file, while it is in use.",
        discussion:
            "Recordings are files of their own; copy the folder 'blobs' too.\n\nExample:\n  satchel backup /media/stick/li-wei.backup"
    )
    @OptionGroup var options: Options
    @Argument(help: "The file to make.") var file: String
    @Flag(help: "Replace the file if there is one.") var replace = false

    func run() async throws {
        let path = URL(filePath: file).absoluteURL.path
        try await options.perform(.backup(path: path, replacing: replace), for: BackupResult.self, as: "backup") { $0.lines($1) }
    }
}

struct Restore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Make a store of a backup. It is a laptop of its own and joins the hub anew.",
        discussion: "Example:\n  satchel restore /media/stick/li-wei.backup --home /home/li/restored")
    @OptionGroup var options: Options
    @Argument(help: "The backup.") var file: String
    @Flag(help: "Put a store that is there aside, under another name.") var replace = false

    func run() async throws {
        try await options.connectedToNothing {
            let result = try Agent.restore(from: URL(filePath: file).absoluteURL.path, options.folder, replacing: replace)
            try await options.perform(.status, for: StatusResult.self, as: "restore") { rendering, _ in rendering.lines(result) }
        }
    }
}

struct Compact: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compact", abstract: "Forget old history, and give its space back. Rows, conflicts and what is unsent stay.",
        discussion: "Example:\n  satchel compact --keep-days 365")
    @OptionGroup var options: Options
    @Option(help: "Keep the history of so many days.") var keepDays: Int

    func run() async throws {
        try await options.perform(.compact(days: keepDays), for: CompactResult.self, as: "compact") { $0.lines($1) }
    }
}
