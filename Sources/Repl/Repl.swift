import Agent
import CommandSocket
import Foundation
import Terminal

/// A conversation in which a person looks at conflicts and settles them. Lines come from a terminal, or from a script.
public struct Repl: Sendable {
    private let service: any CommandService
    private let rendering: Rendering
    private let print: @Sendable (String) -> Void

    /// - Parameter print: Takes one line of output.
    public init(_ service: any CommandService, screen: Screen, print: @escaping @Sendable (String) -> Void) {
        self.service = service
        rendering = Rendering(screen, isConversation: true)
        self.print = print
    }

    /// What a line led to.
    public enum Outcome: Sendable, Equatable {
        case done
        case failed(String)
        case quit
    }

    /// The commands and what they do, for `help` and for completion.
    public static let commands: [(name: String, usage: String, meaning: String)] = [
        ("conflicts", "conflicts", "list the open conflicts, numbered"),
        ("show", "show ROW", "show a row, its conflicts and what hangs on it"),
        ("history", "history ROW[.FIELD]", "who changed what, and when"),
        ("pick", "pick N", "settle the conflict shown last by its side N"),
        ("pick", "pick ROW.FIELD N", "settle any conflict by its side N"),
        ("suggestions", "suggestions", "list the suggested tags that nobody has spoken of"),
        ("accept", "accept TAG…", "say that suggested tags are right"),
        ("reject", "reject TAG…", "say that tags are wrong"),
        ("correct", "correct TAG NAME", "say that a suggested tag is rather another one"),
        ("leads", "leads", "whom to call first, and why"),
        ("explain", "explain LEAD", "all reasons of one lead, with the rows they come from"),
        ("next", "next [LEAD]", "what to do next, and what endangers a lead"),
        ("status", "status", "who and where I am, what is unsent or refused"),
        ("sync", "sync", "sync with the hub now"),
        ("help", "help [COMMAND]", "this list, or one command"),
        ("quit", "quit", "leave; nothing is lost"),
    ]

    /// Greets with what matters: where one is, and what waits.
    public func start() async throws(CommandFailure) {
        let status = try await Agent.ask(service, .status, for: StatusResult.self).result
        let state = "\(status.conflicts) conflicts, \(status.unsent) unsent, \(status.refused) refused"
        print(wrapped("\(status.person) on \(status.site), \(state).", width: rendering.screen.width))
        print(wrapped("Type help for the commands, quit to leave.", width: rendering.screen.width))
    }

    /// The conflict that `pick N` means: the one shown last.
    public struct Focus: Sendable {
        var conflict: ConflictView?
        public init() {}
    }

    /// Runs one line. Empty lines and lines that begin with # do nothing.
    public func run(_ line: String, _ focus: inout Focus) async -> Outcome {
        let words = line.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
        guard let command = words.first, !command.hasPrefix("#") else { return .done }
        let arguments = Array(words.dropFirst())
        do throws(CommandFailure) {
            switch (command, arguments.count) {
            case ("quit", 0), ("exit", 0): return .quit
            case ("help", 0...1): return help(arguments.first)
            case ("conflicts", 0): try await conflicts(&focus)
            case ("show", 1...): try await show(arguments.joined(separator: " "), &focus)
            case ("history", 1...): try await history(arguments.joined(separator: " "))
            case ("pick", 1): try await pick(arguments[0], of: nil, &focus)
            case ("pick", 2...):
                try await pick(arguments[arguments.count - 1], of: arguments.dropLast().joined(separator: " "), &focus)
            case ("suggestions", 0):
                print(rendering.lines(try await Agent.ask(service, .openTags(limit: 20), for: OpenTagsResult.self).result))
            case ("accept", 1...): try await judge(arguments, "accepted")
            case ("reject", 1...): try await judge(arguments, "rejected")
            case ("correct", 2): try await judge([arguments[0]], "corrected", arguments[1])
            case ("leads", 0): try await leads(limit: 5, explain: nil)
            case ("explain", 1...): try await leads(limit: 1, explain: arguments.joined(separator: " "))
            case ("next", _):
                let lead = arguments.isEmpty ? nil : arguments.joined(separator: " ")
                let request = Request.leadAdvice(limit: 5, lead: lead)
                print(rendering.lines(try await Agent.ask(service, request, for: LeadAdviceResult.self).result))
            case ("status", 0): print(rendering.lines(try await Agent.ask(service, .status, for: StatusResult.self).result))
            case ("sync", 0): print(rendering.lines(try await Agent.ask(service, .sync, for: SyncResult.self).result))
            default:
                let usages = Repl.commands.filter { $0.name == command }.map(\.usage)
                return .failed(
                    usages.isEmpty
                        ? "There is no command '\(sanitised(String(command.prefix(40))))'. Type help for those there are."
                        : "Write it so: \(usages.joined(separator: "  or  "))")
            }
            return .done
        } catch {
            // It may name rows, and those are called what anybody called them.
            let lines = error.message.split(separator: "\n", omittingEmptySubsequences: false)
            return .failed(lines.map { sanitised(String($0)) }.joined(separator: "\n"))
        }
    }

    private func print(_ lines: [String]) { for line in lines { print(line) } }

    private func help(_ command: String?) -> Outcome {
        let wanted = Repl.commands.filter { command == nil || $0.name == command }
        guard !wanted.isEmpty else {
            return .failed(
                "There is no command '\(sanitised(String((command ?? "").prefix(40))))'. Type help for those there are.")
        }
        let usage = wanted.map { displayWidth(of: $0.usage) }.max() ?? 0
        let room = rendering.screen.width - usage - 4
        for entry in wanted {
            for (index, part) in wrapped(entry.meaning, width: room).enumerated() {
                print("  \(padded(index == 0 ? entry.usage : "", to: usage))  \(part)")
            }
        }
        return .done
    }

    private func conflicts(_ focus: inout Focus) async throws(CommandFailure) {
        let result = try await Agent.ask(service, .conflicts, for: ConflictsResult.self).result
        focus.conflict = result.conflicts.count == 1 ? result.conflicts.first : nil
        print(rendering.lines(result))
    }

    private func show(_ row: String, _ focus: inout Focus) async throws(CommandFailure) {
        let result = try await Agent.ask(service, .show(entity: nil, row: row), for: ShowResult.self).result
        focus.conflict = result.conflicts.count == 1 ? result.conflicts.first : nil
        print(rendering.lines(result))
    }

    private func history(_ text: String) async throws(CommandFailure) {
        let (row, field) = Repl.split(text)
        print(rendering.lines(try await Agent.ask(service, .history(row: row, field: field), for: HistoryResult.self).result))
    }

    private func leads(limit: Int, explain lead: String?) async throws(CommandFailure) {
        let request = Request.leads(limit: limit, explain: lead)
        print(rendering.lines(try await Agent.ask(service, request, for: LeadsResult.self).result))
    }

    private func judge(_ tags: [String], _ verdict: String, _ correction: String? = nil) async throws(CommandFailure) {
        let request = Request.judgeTags(tags: tags, verdict: verdict, correction: correction)
        print(rendering.lines(try await Agent.ask(service, request, for: TagsJudgedResult.self).result))
    }

    private func pick(_ number: String, of text: String?, _ focus: inout Focus) async throws(CommandFailure) {
        guard let number = Int(number) else {
            throw CommandFailure("bad-value", "Say which side by its number, such as: pick 1", exitStatus: 2)
        }
        let row: String
        let field: String
        var shown: String?
        if let text {
            let (name, wanted) = Repl.split(text)
            guard let wanted else {
                throw CommandFailure("bad-value", "Name the field too, such as: pick \(name).phone \(number)", exitStatus: 2)
            }
            (row, field) = (name, wanted)
        } else {
            guard let conflict = focus.conflict else {
                throw CommandFailure(
                    "bad-value", "Show one conflict first (show ROW), or name it: pick ROW.FIELD \(number)", exitStatus: 2)
            }
            (row, field, shown) = (conflict.row, conflict.field, conflict.shown)
        }
        let request = Request.resolve(row: row, field: field, pick: number, value: nil, shown: shown)
        let result = try await Agent.ask(service, request, for: ChangeResult.self).result
        focus.conflict = nil
        let value = result.row.fields[field].map(rendering.text)?.replacing("\n", with: " ⏎ ") ?? "empty"
        print(wrapped("Settled: \(field) is now \(value).", width: rendering.screen.width))
    }

    /// `ROW.FIELD` as its two parts; a row's name may itself hold points, a field's cannot.
    public static func split(_ text: String) -> (row: String, field: String?) {
        guard let point = text.lastIndex(of: "."), point > text.startIndex else { return (text, nil) }
        let field = text[text.index(after: point)...]
        guard !field.isEmpty, field.allSatisfy({ $0.isASCII && ($0.isLetter || $0 == "_") }) else { return (text, nil) }
        return (String(text[..<point]), String(field))
    }
}
