import Agent
import ArgumentParser
import Foundation
import Terminal

/// Tags of rows, and tags of texts in files: the latter need no store.
struct Tags: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "The tags of a note or recording, each with its evidence; tags of texts in files.",
        discussion: """
            Example:
              satchel tags 3f2a
              satchel tags extract notes.jsonl > tagged.jsonl
              satchel tags train labelled.csv --to labels.model
              satchel tags eval labelled.csv
            """,
        subcommands: [Show.self, Extract.self, Train.self, Evaluate.self], defaultSubcommand: Show.self)

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "The tags of a note or recording, each with its evidence.")
        @OptionGroup var options: Options
        @Argument(help: "The note or recording.") var row: String

        func run() async throws {
            try await options.perform(.tags(row: row), for: TagsResult.self, as: "tags") { $0.lines($1) }
        }
    }

    struct Extract: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "The tags and entities of notes in a file, as JSON Lines.",
            discussion: """
                Each line of the file is an object with id, text and written (the day of the note, YYYY-MM-DD). Spans are
                [start, end) in Unicode scalars of the text.
                """)
        @Argument(help: "The file, or - for the standard input.") var file: String
        @Option(help: "A model that train wrote, to add its label.") var model: String?
        @Flag(help: "The result is JSON Lines with and without it.") var json = false

        func run() async throws {
            for line in try explained({ try TagFiles.extract(file, model: model) }) { print(line) }
        }
    }

    struct Train: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Learn labels from texts: CSV or JSON Lines of text and label.",
            discussion: "Example:\n  satchel tags train labelled.csv --to labels.model")
        @Argument(help: "The file, or - for the standard input.") var file: String
        @Option(help: "The file for the model.") var to = "tags.model"
        @Flag(help: "Write over a file of that name.") var replace = false
        @Flag(help: "Print the result as JSON; see Protocol/commands.md.") var json = false

        func run() async throws {
            let result = try explained { try TagFiles.train(file, to: to, replacing: replace) }
            if json { return try printJSON(result) }
            print(
                "Learned \(result.labels) labels from \(result.texts) texts: \(result.features) features, \(result.bytes) bytes in "
                    + sanitised(result.model) + ".")
        }
    }

    struct Evaluate: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "eval",
            abstract: "How well labels can be told from texts: trained on some, tried on the others, in turns.",
            discussion: "Example:\n  satchel tags eval labelled.csv --folds 5")
        @Argument(help: "The file, or - for the standard input.") var file: String
        @Option(help: "Into how many parts to cut the texts.") var folds = 5
        @Option(help: "Try this model on all the texts instead.") var model: String?
        @Flag(help: "Print the result as JSON; see Protocol/commands.md.") var json = false

        func run() async throws {
            let result = try explained { try TagFiles.evaluate(file, folds: folds, model: model) }
            if json { return try printJSON(result) }
            func percent(_ share: Double) -> String { String(format: "%.1f %%", share * 100) }
            print("\(percent(result.accuracy)) of \(result.texts) texts right.")
            if let folds = result.folds { print("By part: " + folds.map(percent).joined(separator: ", ")) }
            print("\nLabel, texts, precision, recall, F1:")
            for label in result.labels {
                print(
                    "\(sanitised(label.label))  \(label.texts)  \(percent(label.precision))  \(percent(label.recall))  \(percent(label.f1))"
                )
            }
        }
    }
}

/// Does what needs no store; a failure is told on the standard error, and ends the program with its status.
private func explained<T>(_ body: () throws -> T) throws -> T {
    do {
        return try body()
    } catch {
        let failure = Agent.explain(error)
        FileHandle.standardError.write(Data("satchel: \(sanitised(failure.message))\n".utf8))
        throw ExitCode(failure.exitStatus)
    }
}

private func printJSON(_ result: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    print(String(decoding: try encoder.encode(result), as: UTF8.self))
}
