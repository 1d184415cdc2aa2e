import Agent
import CommandSocket
import Foundation
import Terminal

/// A conversation in which a person looks at conflicts and settles them. Lines come from a terminal, or from a script.
///
/// This file reads a line and says which command it is; what looks is in `Repl+Looking`, what writes in `Repl+Settling`.
public struct Repl: Sendable {
    let service: any CommandService
    private let screen: @Sendable () -> Screen
    /// For the screen as it is now: a person may have made the window wider meanwhile.
    var rendering: Rendering { Rendering(screen(), isConversation: true) }
    let surroundings: Surroundings
    private let print: @Sendable (String) -> Void

    /// What a conversation takes from outside.
    public struct Surroundings: Sendable {
        /// Whether nobody is there to be asked: what needs a yes fails without one.
        public var isBatch: Bool
        /// Milliseconds since 1970.
        public var now: @Sendable () -> Int64
        /// Has a person edit a text; nil if he cannot be had to, or left it alone.
        public var edit: (@Sendable (String) throws(CommandFailure) -> String?)?
        /// Prints a line while a command is still at work; nil if all is printed so.
        public var printAtOnce: (@Sendable (String) -> Void)?

        public init(
            isBatch: Bool = false,
            now: @escaping @Sendable () -> Int64 = { Int64(Date().timeIntervalSince1970 * 1000) },
            edit: (@Sendable (String) throws(CommandFailure) -> String?)? = nil,
            printAtOnce: (@Sendable (String) -> Void)? = nil
        ) {
            self.isBatch = isBatch
            self.now = now
            self.edit = edit
            self.printAtOnce = printAtOnce
        }
    }

    /// - Parameters:
    ///   - screen: Looked at again for each line.
    ///   - print: Takes one line of output.
    public init(
        _ service: any CommandService, screen: @autoclosure @escaping @Sendable () -> Screen,
        _ surroundings: Surroundings = Surroundings(),
        print: @escaping @Sendable (String) -> Void
    ) {
        self.service = service
        self.surroundings = surroundings
        self.screen = screen
        self.print = print
    }

    /// What a line led to.
    public enum Outcome: Sendable, Equatable {
        case done
        case failed(String)
        case quit
    }

    /// What a conversation remembers from one line to the next.
    public struct Focus: Sendable {
        /// The conflict that `pick N` means: the one shown last.
        var conflict: ConflictView?
        /// The moment of the past that is looked at, in milliseconds since 1970; nil for now.
        public internal(set) var moment: Int64?
        /// What was undone in this conversation: for each time the transactions that took it back.
        var undone: [[String]] = []
        /// The last message between laptop and hub that was shown; nil if they are not to be shown.
        var traced: Int?

        public init() {}
    }

    /// Greets with what matters: where one is, and what waits.
    public func start() async throws(CommandFailure) {
        try await tell(.overview, as: OverviewResult.self) { $0.lines($1) }
        print(rendering.flowed(say("Type help for the commands, quit to leave."), hanging: ""))
    }

    /// Runs one line. Empty lines and lines that begin with # do nothing.
    public func run(_ line: String, _ focus: inout Focus) async -> Outcome {
        let words = line.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
        guard let first = words.first, !first.hasPrefix("#") else { return .done }
        let arguments = Array(words.dropFirst())
        do throws(CommandFailure) {
            let command = try Repl.command(first)
            if let moment = focus.moment, !Repl.readsThePast.contains(command) {
                let time = rendering.screen.time(moment)
                return .failed(say("You are looking at \(time), where nothing can be changed. Type now to come back."))
            }
            switch command {
            case "quit", "exit": return .quit
            case "help": try help(arguments)
            case "sql":
                let question = line.drop { $0 == " " }.dropFirst(first.count)
                try await tell(.sql(query: String(question), limit: 200), as: SQLResult.self) { $0.lines($1) }
            default:
                await catchUp(&focus)
                if try await look(command, arguments, &focus) { return .done }
                if try await settle(command, arguments, &focus) { return .done }
                if try await exchange(command, arguments, &focus) { return .done }
                let usages = Repl.commands.filter { $0.name == command }.map(\.usage)
                return .failed(say("Write it so: \(usages.joined(separator: say("  or  ")))"))
            }
            return .done
        } catch {
            return .failed(rendering.lines(error).joined(separator: "\n"))
        }
    }

    // MARK: Asking and telling

    func ask<Result: Decodable>(_ request: Request, for type: Result.Type) async throws(CommandFailure) -> Result {
        try await Agent.ask(service, request, for: type).result
    }

    func tell<Result: Decodable>(
        _ request: Request, as type: Result.Type, _ lines: (Rendering, Result) -> [String]
    ) async throws(CommandFailure) {
        print(lines(rendering, try await ask(request, for: type)))
    }

    func say(_ words: Words) -> String { rendering.say(words) }

    /// What stands before the line that a person types.
    public func prompt(_ focus: Focus) -> String { focus.moment == nil ? "satchel> " : say("satchel (past)> ") }

    /// What stands there while he searches the lines typed before.
    public func searchPrompt(_ wanted: String) -> String { say("search for '\(wanted)': ") }

    func print(_ lines: [String]) { for line in lines { print(line) } }

    func sayAtOnce(_ line: String) { (surroundings.printAtOnce ?? print)(line) }

    // MARK: Help

    private func help(_ names: [String]) throws(CommandFailure) {
        let wanted = Repl.commands.filter { names.isEmpty || names.contains($0.name) }
        guard !wanted.isEmpty else { throw Repl.unknown(names.joined(separator: " ")) }
        let usage = wanted.map { displayWidth(of: $0.usage) }.max() ?? 0
        let room = max(20, rendering.screen.width - usage - 4)
        for entry in wanted {
            for (index, part) in wrapped(rendering.told(entry.meaning), width: room).enumerated() {
                print("  \(padded(index == 0 ? entry.usage : "", to: usage))  \(part)")
            }
        }
        guard !names.isEmpty else { return }
        for entry in Set(wanted.map(\.name)).sorted() {
            for example in Repl.examples[entry] ?? [] { print("  " + say("Example:  \(example)")) }
        }
    }

    /// The command that a person means: its name, or a beginning that no other has.
    static func command(_ word: String) throws(CommandFailure) -> String {
        let names = Set(commands.map(\.name)).union(["exit"])
        let word = word.lowercased()
        if names.contains(word) { return word }
        let fitting = names.filter { $0.hasPrefix(word) }.sorted()
        if let only = fitting.first, fitting.count == 1 { return only }
        guard fitting.isEmpty else {
            throw CommandFailure(
                "bad-value", "'\(word)' may be \(fitting.joined(separator: ", ")). Write more of it.", exitStatus: 2)
        }
        throw unknown(word)
    }

    private static func unknown(_ word: String) -> CommandFailure {
        let shown = sanitised(String(word.prefix(40)))
        let hint = Spelling.hint(word, among: commands.map(\.name))
        guard hint.isEmpty else { return CommandFailure("bad-value", "There is no command '\(shown)'.\(hint)", exitStatus: 2) }
        return CommandFailure(
            "bad-value", "There is no command '\(shown)'. Type help for those there are.", exitStatus: 2)
    }

    /// `ROW.FIELD` as its two parts; a row's name may itself hold points, a field's cannot.
    public static func split(_ text: String) -> (row: String, field: String?) {
        guard let point = text.lastIndex(of: "."), point > text.startIndex else { return (text, nil) }
        let field = text[text.index(after: point)...]
        guard !field.isEmpty, field.allSatisfy({ $0.isASCII && ($0.isLetter || $0 == "_") }) else { return (text, nil) }
        return (String(text[..<point]), String(field))
    }
}
