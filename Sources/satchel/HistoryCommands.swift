import Agent
import ArgumentParser
import Foundation
import Repl

/// A point in time as people give it: a day on this laptop's calendar, a day and a time, or ISO 8601 with a zone.
struct Moment: ExpressibleByArgument {
    /// Milliseconds since 1970; a day's end.
    let milliseconds: Int64
    /// A day's beginning.
    let beginning: Int64

    init?(argument: String) {
        if let time = try? Date(argument, strategy: .iso8601) {
            milliseconds = Int64(time.timeIntervalSince1970 * 1_000)
            beginning = milliseconds
            return
        }
        let numbers = argument.split(whereSeparator: { "-: T".contains($0) }).map { Int($0) }
        guard numbers.count == 3 || numbers.count == 5 || numbers.count == 6, !numbers.contains(nil) else { return nil }
        let parts = numbers.compactMap { $0 }
        var components = DateComponents()
        (components.year, components.month, components.day) = (parts[0], parts[1], parts[2])
        if parts.count > 3 { (components.hour, components.minute) = (parts[3], parts[4]) }
        if parts.count > 5 { components.second = parts[5] }
        let calendar = Calendar(identifier: .gregorian)
        guard components.isValidDate(in: calendar) || parts.count < 6, let date = calendar.date(from: components),
            calendar.component(.day, from: date) == parts[2]
        else { return nil }
        let end =
            parts.count == 3 ? calendar.date(byAdding: .day, value: 1, to: date).map { $0.addingTimeInterval(-0.001) } : date
        guard let end else { return nil }
        milliseconds = Int64((end.timeIntervalSince1970 * 1_000).rounded(.down))
        beginning = Int64((date.timeIntervalSince1970 * 1_000).rounded(.down))
    }
}

struct Blame: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "blame",
        abstract: "Who wrote what a row shows, field by field and, of texts, passage by passage; also as of an earlier time.",
        discussion: "Example:\n  satchel blame C-0007 --at 2026-11-20\n  satchel blame C-0007.phone --at \"2026-11-20 14:30\"")
    @OptionGroup var options: Options
    @Argument(help: "ROW or ROW.FIELD") var place: String
    @Option(help: "As of then: YYYY-MM-DD, YYYY-MM-DD hh:mm, or ISO 8601 with a zone.") var at: Moment?

    func run() async throws {
        let (row, field) = Repl.split(place)
        try await options.perform(
            .blame(row: row, field: field, at: at?.milliseconds), for: BlameResult.self, as: "blame"
        ) { $0.lines($1) }
    }
}

struct Changes: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "changes", abstract: "What changed in a row between two times.",
        discussion: "Example:\n  satchel changes C-0007 --from 2026-11-01 --to 2026-11-20")
    @OptionGroup var options: Options
    @Argument(help: "Its id, key or name.") var row: String
    @Option(help: "The earlier time, as for blame; of a day its beginning.") var from: Moment
    @Option(help: "The later time; now if not given.") var to: Moment?

    func run() async throws {
        let end = to?.milliseconds ?? Int64(Date.now.timeIntervalSince1970 * 1_000)
        try await options.perform(
            .changes(row: row, from: from.beginning, to: end), for: ChangesResult.self, as: "changes"
        ) { $0.lines($1) }
    }
}

struct Undo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo",
        abstract: "Take a transaction or an operation back, as a new transaction; what others changed since stays.",
        discussion:
            "Ids stand in 'satchel history ROW --json', that of an import in what it printed.\n\nExamples:\n  satchel undo ffeeddccbb\n  satchel undo b49caff417fc96c5095b82eb46d28e24"
    )
    @OptionGroup var options: Options
    @Argument(help: "The id of a transaction (any unique beginning or end) or of an operation.") var id: String

    func run() async throws {
        try await options.perform(.undo(id: id), for: UndoResult.self, as: "undo") { $0.lines($1) }
    }
}

struct Audit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "A chain over everything that was accepted, which shows any later change.",
        subcommands: [ExportAudit.self, VerifyAudit.self])
}

struct ExportAudit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write the chain to a file, one transaction a line.",
        discussion: "Example:\n  satchel audit export 2026-11.audit")
    @OptionGroup var options: Options
    @Argument(help: "The file to make.") var file: String

    func run() async throws {
        try await options.perform(
            .exportAudit(path: URL(filePath: file).absoluteURL.path), for: AuditResult.self, as: "audit export"
        ) { $0.lines($1) }
    }
}

struct VerifyAudit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Check such a file in itself and against this store.",
        discussion: "Example:\n  satchel audit verify 2026-11.audit")
    @OptionGroup var options: Options
    @Argument(help: "The file.") var file: String

    func run() async throws {
        var isSound = true
        try await options.perform(
            .verifyAudit(path: URL(filePath: file).absoluteURL.path), for: AuditResult.self, as: "audit verify"
        ) { rendering, result in
            isSound = result.problems.isEmpty
            return rendering.lines(result)
        }
        if !isSound { throw ExitCode(1) }
    }
}
