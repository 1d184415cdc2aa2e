import Agent
import ArgumentParser
import Foundation
import Repl

struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Import rows from a CSV file (UTF-8, UTF-16 or GB18030), or what 'export' wrote as JSON Lines (.jsonl).",
        discussion: """
            Columns are known by the names in the first line: a field's name or label, in English or Chinese. Rows are found again by \
            their key, so importing twice changes nothing twice. Wrong lines are named and left out.

            Examples:
              satchel import customers.csv --dry-run
              satchel import prices.csv --as product --map "Art. No.=key" --map "Remarks="
              satchel import everything.jsonl
            """)
    @OptionGroup var options: Options
    @Argument(help: "The file.") var file: String
    @Option(name: .customLong("as"), help: "The kind of row that a CSV file holds; else customer.") var entity: String?
    @Option(help: "The field that tells rows apart; else key.") var key: String?
    @Option(
        name: .customLong("map"), help: "COLUMN=FIELD, where the title does not say it; COLUMN= leaves it out. May be repeated.")
    var columns: [String] = []
    @Flag(help: "Refuse a file with a column that means nothing.") var strict = false
    @Flag(help: "Only say what would happen.") var dryRun = false

    func run() async throws {
        let path = URL(filePath: file).absoluteURL.path
        let plan = ImportOptions(entity: entity, key: key, columns: columns.isEmpty ? nil : columns, strict: strict ? true : nil)
        try await options.perform(.importFile(path: path, dryRun: dryRun, options: plan), for: ImportResult.self, as: "import") {
            $0.lines($1)
        }
    }
}

struct AttachmentCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attachment", abstract: "Print where a recording or photo lies; fetch it from the hub if it is not here.",
        discussion: "Example:\n  mpv \"$(satchel attachment e23d7e0e60)\"")
    @OptionGroup var options: Options
    @Argument(help: "The recording or photo.") var row: String

    func run() async throws {
        try await options.perform(.attachment(row: row), for: AttachmentResult.self, as: "attachment") { $0.lines($1) }
    }
}

struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write rows of one kind as CSV, or everything as JSON Lines.",
        discussion: """
            The file holds what the store held at one moment, and stands under its name only when it is whole.

            Examples:
              satchel export customer --to customers.csv --mark
              satchel export --to everything.jsonl
              satchel export contact --to - | head
            """)
    @OptionGroup var options: Options
    @Argument(help: "The kind of row, such as customer; without it, all.") var entity: String?
    @Option(help: "The file; - for standard output.") var to: String
    @Option(help: "csv or jsonl; else what the file's name ends in.") var format: String?
    @Flag(help: "Deleted rows, too.") var deleted = false
    @Flag(help: "Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8.") var mark = false
    @Flag(help: "Put an apostrophe before texts that a spreadsheet program would take for formulas.") var guardFormulas = false
    @Flag(help: "Replace a file that is there already.") var replace = false

    func validate() throws {
        if to == "-", options.json {
            throw ValidationError("Either the rows or the result can go to standard output; leave --json out.")
        }
    }

    func run() async throws {
        let plan = ExportOptions(
            entity: entity, format: format, deleted: deleted ? true : nil, mark: mark ? true : nil,
            guardFormulas: guardFormulas ? true : nil, replace: replace ? true : nil)
        guard to == "-" else {
            let path = URL(filePath: to).absoluteURL.path
            return try await options.perform(.exportFile(path: path, options: plan), for: ExportResult.self, as: "export") {
                $0.lines($1)
            }
        }
        // Whoever holds the store writes a file of its own, in a folder that nobody else can look into.
        let folder = FileManager.default.temporaryDirectory.appending(path: "satchel-export-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "rows").path
        try await options.perform(.exportFile(path: file, options: plan), for: ExportResult.self, as: "export") { _, _ in [] }
        let input = try FileHandle(forReadingFrom: URL(filePath: file))
        defer { try? input.close() }
        while let chunk = try input.read(upToCount: 1 << 18), !chunk.isEmpty {
            try FileHandle.standardOutput.write(contentsOf: chunk)
        }
    }
}
