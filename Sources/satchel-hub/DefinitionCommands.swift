import ArgumentParser
import Hub
import Terminal

/// One of the three kinds of definition, for the generic commands below; they read like those of `satchel`.
protocol Defined: Sendable {
    static var kind: DefinitionKind { get }
    static var abstract: String { get }
    static var example: String { get }
}

enum EntityDefinitions: Defined {
    static let kind = DefinitionKind.entity
    static let abstract = "Kinds of row that the workspace adds: add, list, show, set, delete."
    static let example = "satchel-hub entity_definition add name=machine parents=customer label_zh=设备"
}

enum FieldDefinitions: Defined {
    static let kind = DefinitionKind.field
    static let abstract = "Fields that the workspace adds: add, list, show, set, delete."
    static let example = "satchel-hub field_definition add entity=customer name=region type=text label_zh=区域"
}

enum ChoiceDefinitions: Defined {
    static let kind = DefinitionKind.choice
    static let abstract = "Choices that the workspace adds to an open enumeration."
    static let example = "satchel-hub choice_definition add entity=lead field=source name=exhibition"
}

struct DefinitionCommand<Kind: Defined>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: Kind.kind.rawValue, abstract: Kind.abstract,
            discussion: """
                All laptops get it at their next sync. Its name and labels may change; what it is of, and its type, never do.

                Example:
                  \(Kind.example)
                """,
            subcommands: [
                AddDefinition<Kind>.self, ListDefinitions<Kind>.self, ShowDefinition<Kind>.self, SetDefinition<Kind>.self,
                DeleteDefinition<Kind>.self,
            ])
    }
}

struct AddDefinition<Kind: Defined>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "add", abstract: "Add one.", discussion: "Example:\n  \(Kind.example)")
    }

    @OptionGroup var options: AdminOptions
    @Argument(help: "FIELD=VALUE.") var assignments: [String] = []

    func run() async throws {
        try await options.run(
            .define(kind: Kind.kind, assignments: assignments), as: AdminAnswer.Change.self, text: describe)
    }
}

struct ListDefinitions<Kind: Defined>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list", abstract: "List them.", discussion: "Example:\n  satchel-hub \(Kind.kind.rawValue) list")
    }

    @OptionGroup var options: AdminOptions
    @Option(name: .customLong("where"), help: "Only those with FIELD=VALUE; may be repeated.") var filters: [String] = []

    func run() async throws {
        try await options.run(.definitions(kind: Kind.kind, filters: filters), as: AdminAnswer.Definitions.self, text: text)
    }

    private func text(_ answer: AdminAnswer.Definitions) -> String {
        guard !answer.rows.isEmpty else {
            return reader.flowed([filters.isEmpty ? say("There is none yet. Example: \(Kind.example)") : say("There is none.")])
        }
        var table = Table([
            .init(say("ID")), .init(say("Of"), isFlexible: true), .init(say("Name"), isFlexible: true), .init(say("Type")),
            .init(say("English"), isFlexible: true), .init(say("Chinese"), isFlexible: true),
        ])
        for row in answer.rows {
            let words = { (field: String) in row.fields[field]?.words ?? "" }
            table.append([
                String(row.id.prefix(12)), row.of ?? "", row.title + (row.problem == nil ? "" : " (!)"), words("type"),
                words("label_en"), words("label_zh"),
            ])
        }
        return (table.lines(width: reader.width) + answer.rows.compactMap { $0.problem.map(reader.told) }).joined(separator: "\n")
    }
}

struct ShowDefinition<Kind: Defined>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show", abstract: "Show one.", discussion: "Example:\n  satchel-hub \(Kind.kind.rawValue) show NAME")
    }

    @OptionGroup var options: AdminOptions
    @Argument(help: "Its id, the first four or more digits of it, or its name.") var row: String

    func run() async throws {
        try await options.run(.definition(kind: Kind.kind, row: row), as: AdminAnswer.Change.self) { describe($0.row) }
    }
}

struct SetDefinition<Kind: Defined>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "set", abstract: "Change fields; bring one back that was deleted.",
            discussion: "FIELD=VALUE sets, FIELD= empties.\n\nExample:\n  satchel-hub \(Kind.kind.rawValue) set ROW name=NAME")
    }

    @OptionGroup var options: AdminOptions
    @Argument(help: "Its id, the first four or more digits of it, or its name.") var row: String
    @Argument(help: "FIELD=VALUE.") var assignments: [String]

    func run() async throws {
        try await options.run(
            .redefine(kind: Kind.kind, row: row, assignments: assignments), as: AdminAnswer.Change.self, text: describe)
    }
}

struct DeleteDefinition<Kind: Defined>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "delete",
            abstract: "Hide what one defines. Values stay, and show again when it is brought back by 'set'.",
            discussion: "Example:\n  satchel-hub \(Kind.kind.rawValue) delete NAME")
    }

    @OptionGroup var options: AdminOptions
    @Argument(help: "Its id, the first four or more digits of it, or its name.") var row: String

    func run() async throws {
        try await options.run(.undefine(kind: Kind.kind, row: row), as: AdminAnswer.Change.self, text: describe)
    }
}

private func describe(_ change: AdminAnswer.Change) -> String {
    (change.transaction == nil ? say("Nothing changed: it says so already.") + "\n" : "") + describe(change.row)
}

private func describe(_ row: AdminAnswer.Definition) -> String {
    var lines = ["\(sanitised(row.title))\(row.lives ? "" : say(" (deleted)"))", padded("id", to: 12) + row.id]
    if let owner = row.of { lines.append(padded("of", to: 12) + sanitised(owner)) }
    for (field, value) in row.fields.sorted(by: { $0.key < $1.key })
    where !["name", "entity", "field", "parents"].contains(field) {
        lines.append(padded(field, to: 12) + sanitised(value.words))
    }
    if let problem = row.problem { lines.append(reader.told(problem)) }
    return lines.joined(separator: "\n")
}
