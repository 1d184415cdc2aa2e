import ArgumentParser
import Foundation
import Terminal

/// A program's commands as its command line declares them: from this come hints at misspelt commands and the manual page.
public struct CommandTree: Decodable, Sendable {
    /// An argument, an option or a flag.
    public struct Argument: Decodable, Sendable {
        public struct Name: Decodable, Sendable {
            public let kind: String
            public let name: String

            /// As it is typed.
            public var typed: String { kind == "long" ? "--\(name)" : "-\(name)" }
        }

        public let kind: String
        public let shouldDisplay: Bool
        public let isOptional: Bool
        public let isRepeating: Bool
        public let names: [Name]?
        public let valueName: String?
        public let defaultValue: String?
        public let abstract: String?
    }

    public let commandName: String
    public let aliases: [String]?
    public let shouldDisplay: Bool?
    public let abstract: String?
    public let discussion: String?
    public let defaultSubcommand: String?
    public let subcommands: [CommandTree]?
    public let arguments: [Argument]?

    /// The commands of `root`.
    ///
    /// - Throws: an error if the parser describes them in a way that this does not read; a test asks both programs.
    public init(of root: any ParsableCommand.Type) throws {
        var json = ""
        do {
            _ = try root.parseAsRoot(["--experimental-dump-help"])
        } catch {
            json = root.fullMessage(for: error)
        }
        self = try JSONDecoder().decode(Dump.self, from: Data(json.utf8)).command
    }

    private struct Dump: Decodable { let command: CommandTree }

    /// The commands below, without the parser's own `help`.
    public var commands: [CommandTree] {
        (subcommands ?? []).filter { $0.commandName != "help" && $0.shouldDisplay != false }
    }

    /// All commands that can be run, with the words that lead there: the first is the program's name.
    public var runnable: [(path: [String], command: CommandTree)] {
        guard !commands.isEmpty else { return [([commandName], self)] }
        return commands.flatMap { $0.runnable.map { ([commandName] + $0.path, $0.command) } }
    }

    /// What to say of a word that stands where a command belongs and is none; nil if there is no such word.
    ///
    /// - Parameter words: What was typed behind the program's name.
    public func hint(for words: [String]) -> String? {
        var path = [commandName]
        var here = self
        for word in words {
            if word == "help", path.count == 1 { continue }
            guard !word.hasPrefix("-"), !here.commands.isEmpty, here.defaultSubcommand == nil else { return nil }
            guard let next = here.commands.first(where: { ([$0.commandName] + ($0.aliases ?? [])).contains(word) }) else {
                let near = here.commands.map(\.commandName).filter { Spelling.isNear($0, word.lowercased()) }
                // A beginning is as good as a misspelling.
                let begun = here.commands.map(\.commandName).filter { $0.hasPrefix(word.lowercased()) }
                let meant = Array(Set(near + begun)).sorted().prefix(5).map { (path + [$0]).joined(separator: " ") }
                let all = (path + ["--help"]).joined(separator: " ")
                return "There is no command '\(sanitised(String(word.prefix(40))))'. "
                    + (meant.isEmpty ? "See those there are with: \(all)" : "Did you mean: \(meant.joined(separator: ", or "))")
            }
            path.append(next.commandName)
            here = next
        }
        return nil
    }

    /// What the command takes, without what every command does: `--help` and `--version`.
    public var ownArguments: [Argument] {
        (arguments ?? []).filter { argument in
            argument.shouldDisplay && !(argument.names ?? []).contains { ["help", "version"].contains($0.name) }
        }
    }

    /// How the command is written, without the program's name: `[--limit LIMIT] TEXT`.
    public var usage: String {
        ownArguments.map { argument in
            let value = "<\(argument.valueName ?? "value")>"
            let name = argument.names?.first { $0.kind == "long" } ?? argument.names?.first
            let text: String =
                switch argument.kind {
                case "positional": value
                case "flag": name?.typed ?? value
                default: "\(name?.typed ?? "") \(value)"
                }
            let repeated = argument.isRepeating ? text + " ..." : text
            return argument.isOptional ? "[\(repeated)]" : repeated
        }.joined(separator: " ")
    }
}
