import ArgumentParser
import Foundation

/// A program's manual page, in the language of man(7): made from what the commands say of themselves, as `--help` is, so that both say the
/// same.
public struct ManualPage {
    private let tree: CommandTree
    private let version: String

    public init(of tree: CommandTree, version: String) {
        self.tree = tree
        self.version = version
    }

    /// The page, ready for `man -l`.
    public var text: String {
        let name = tree.commandName
        var lines = [
            ".\\\" Made by '\(name) manual'.",
            ".TH \(ManualPage.quoted(name.uppercased())) 1 \"\" \(ManualPage.quoted("\(name) \(version)")) \"User Commands\"",
            ".SH NAME", ManualPage.escaped("\(name) - \(tree.abstract ?? "")"), ".SH SYNOPSIS", ".B \(ManualPage.escaped(name))",
            ".I COMMAND", "[options]", ".SH DESCRIPTION",
        ]
        lines += ManualPage.running(tree.discussion ?? "")
        lines.append(".SH COMMANDS")
        for (path, command) in tree.runnable {
            lines += [".SS \(ManualPage.quoted(path.dropFirst().joined(separator: " ")))"]
            lines += [".B \(ManualPage.escaped(path.joined(separator: " ")))", ManualPage.escaped(command.usage), ".PP"]
            lines += ManualPage.running(command.abstract ?? "")
            lines += ManualPage.running(command.discussion ?? "")
            for argument in command.ownArguments { lines += ManualPage.entry(argument) }
        }
        lines += [
            ".SH EXIT STATUS", ".TP", "0", "Done.", ".TP", "1", "Refused or failed; standard error says why.", ".TP", "2",
            "Wrong usage.", ".TP", "3", "The hub had this laptop emptied.",
        ]
        return lines.filter { !$0.isEmpty }.joined(separator: "\n") + "\n"
    }

    private static func entry(_ argument: CommandTree.Argument) -> [String] {
        let value = argument.valueName ?? "value"
        let names = (argument.names ?? []).map(\.typed).joined(separator: ", ")
        var head = ".BR \(quoted(names))"
        if argument.kind == "positional" { head = ".I \(escaped(value))" }
        if argument.kind == "option" { head = ".BI \(quoted(names + " ")) \(quoted(value))" }
        var text = argument.abstract ?? ""
        if let standard = argument.defaultValue, argument.kind == "option" { text += " (else \(standard))" }
        return [".TP", head, escaped(text.isEmpty ? value : text)]
    }

    /// Paragraphs as they are, and what is indented, such as examples, line by line.
    private static func running(_ text: String) -> [String] {
        var out = [String]()
        var isIndented = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let starts = line.hasPrefix("  ")
            if starts != isIndented { out.append(starts ? ".RS 4\n.nf" : ".fi\n.RE") }
            isIndented = starts
            let trimmed = line.trimmingCharacters(in: .whitespaces)
            out.append(trimmed.isEmpty ? (isIndented ? "" : ".PP") : escaped(trimmed))
        }
        if isIndented { out.append(".fi\n.RE") }
        while out.last == ".PP" { out.removeLast() }
        return out
    }

    /// Text of which nothing is a command of roff.
    static func escaped(_ text: String) -> String {
        let plain = text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("\n", with: " ")
        return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" + plain : plain
    }

    private static func quoted(_ text: String) -> String { "\"" + escaped(text).replacing("\"", with: "\\(dq") + "\"" }
}

/// Prints the program's manual page.
public struct ManualOf<Root: ParsableCommand>: ParsableCommand {
    public static var configuration: CommandConfiguration {
        let name = Root.configuration.commandName ?? "satchel"
        return CommandConfiguration(
            commandName: "manual", abstract: "Print the manual page of these commands, for man.",
            discussion: "Example:\n  \(name) manual > \(name).1 && man -l \(name).1")
    }

    public init() {}

    public func run() throws {
        print(ManualPage(of: try CommandTree(of: Root.self), version: Root.configuration.version).text, terminator: "")
    }
}

/// Prints what makes a shell complete the program's commands.
public struct CompletionsOf<Root: ParsableCommand>: ParsableCommand {
    public static var configuration: CommandConfiguration {
        let name = Root.configuration.commandName ?? "satchel"
        return CommandConfiguration(
            commandName: "completions", abstract: "Print what makes a shell complete these commands with the tab key.",
            discussion: """
                Examples:
                  \(name) completions bash > ~/.local/share/bash-completion/completions/\(name)
                  \(name) completions zsh > ~/.zfunc/_\(name)
                  \(name) completions fish > ~/.config/fish/completions/\(name).fish
                """)
    }

    @Argument(help: "bash, zsh or fish.") var shell: String

    public init() {}

    public func run() throws {
        guard let shell = CompletionShell(rawValue: shell) else { throw ValidationError("The shell is bash, zsh or fish.") }
        print(Root.completionScript(for: shell))
    }
}
