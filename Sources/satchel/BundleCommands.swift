import Agent
import ArgumentParser
import Foundation
import Repl

struct BundleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bundle",
        abstract: "Carry what is unsent to a colleague's laptop in a file, by stick or mail, where there is no network.",
        discussion: """
            A bundle is signed by the laptop that made it. It is not encrypted: whoever has the file can read what is in it.

            Examples:
              satchel bundle out /media/stick/li-wei.bundle
              satchel bundle in /media/stick/li-wei.bundle
            """, subcommands: [BundleOut.self, BundleIn.self])
}

struct BundleOut: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "out", abstract: "Write what is unsent here to a file, with its recordings.",
        discussion:
            "What came from others by bundle, and is not known to be at the hub, goes along.\n\nExample:\n  satchel bundle out /media/stick/li-wei.bundle"
    )
    @OptionGroup var options: Options
    @Argument(help: "The file to make.") var file: String
    @Flag(help: "Replace the file if there is one.") var replace = false

    func run() async throws {
        let path = URL(filePath: file).absoluteURL.path
        try await options.perform(.bundleOut(path: path, replacing: replace), for: BundleOutResult.self, as: "bundle out") {
            $0.lines($1)
        }
    }
}

struct BundleIn: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "in", abstract: "Take in a bundle of this workspace: all of it, or nothing. Twice does no harm.",
        discussion:
            "What is in it is shown here, and passed on to the hub with the next sync, in its authors' names.\n\nExample:\n  satchel bundle in /media/stick/li-wei.bundle"
    )
    @OptionGroup var options: Options
    @Argument(help: "The file.") var file: String

    func run() async throws {
        let path = URL(filePath: file).absoluteURL.path
        try await options.perform(.bundleIn(path: path), for: BundleInResult.self, as: "bundle in") { $0.lines($1) }
    }
}
