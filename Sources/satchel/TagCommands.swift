import Agent
import ArgumentParser
import Foundation
import Repl
import Terminal

/// Tags of rows, and tags of texts in files: the latter need no store.
struct Tags: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tags", abstract: "The tags of a note or recording, each with its evidence; tags of texts in files.",
        discussion: """
            Example:
              satchel tags 3f2a
              satchel tags suggestions
              satchel tags accept 9fdb 41c0
              satchel tags reject 9fdb
              satchel tags correct 9fdb --to objection.budget
              satchel tags rates
              satchel tags learn
              satchel tags list
              satchel tags presets
              satchel tags extract notes.jsonl > tagged.jsonl
              satchel tags train labelled.csv --to labels.model
              satchel tags eval labelled.csv
            """,
        subcommands: [
            Show.self, Suggestions.self, Accept.self, Reject.self, Correct.self, Add.self, Rates.self, Learn.self, List.self,
            Presets.self,
            Extract.self, Train.self, Evaluate.self,
        ], defaultSubcommand: Show.self)

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "The tags of a note or recording, each with its evidence.")
        @OptionGroup var options: Options
        @Argument(help: "The note or recording.") var row: String
        @Flag(help: "Rejected ones too.") var all = false

        func run() async throws {
            try await options.perform(.tags(row: row, all: all), for: TagsResult.self, as: "tags") { $0.lines($1) }
        }
    }

    struct Suggestions: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "What the machine suggested and nobody has spoken of, the newest first.")
        @OptionGroup var options: Options
        @Option(help: "At most so many.") var limit = 20

        func run() async throws {
            try await options.perform(.openTags(limit: limit), for: OpenTagsResult.self, as: "tags suggestions") { $0.lines($1) }
        }
    }

    struct Accept: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Say that suggested tags are right.")
        @OptionGroup var options: Options
        @Argument(help: "The tags' ids.") var tags: [String]

        func run() async throws { try await judge(options, tags, "accepted") }
    }

    struct Reject: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say that tags are wrong; no machine suggests them there again.")
        @OptionGroup var options: Options
        @Argument(help: "The tags' ids.") var tags: [String]

        func run() async throws { try await judge(options, tags, "rejected") }
    }

    struct Correct: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Say that a suggested tag is rather another one.")
        @OptionGroup var options: Options
        @Argument(help: "The tag's id.") var tag: String
        @Option(help: "The tag that it is, such as objection.budget.") var to: String

        func run() async throws { try await judge(options, [tag], "corrected", to) }
    }

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Set a tag by hand.",
            discussion: "Example:\n  satchel tags add 3f2a objection.authority --phrase 得等总部批")
        @OptionGroup var options: Options
        @Argument(help: "The note or recording.") var row: String
        @Argument(help: "The tag, such as objection.price.") var tag: String
        @Option(help: "The words that show it; without them it is of the whole.") var phrase: String?

        func run() async throws {
            try await options.perform(.addTag(row: row, tag: tag, phrase: phrase), for: TagsResult.self, as: "tags add") {
                $0.lines($1)
            }
        }
    }

    struct Rates: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "How often people took what the machine suggested, tag by tag.")
        @OptionGroup var options: Options

        func run() async throws {
            try await options.perform(.tagRates, for: TagRatesResult.self, as: "tags rates") { $0.lines($1) }
        }
    }

    struct Learn: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract:
                "Learn from what people said of tags: a new model, which replaces the one before if it does no worse on held-out notes."
        )
        @OptionGroup var options: Options

        func run() async throws {
            try await options.perform(.learnTags, for: TagModelResult.self, as: "tags learn") { $0.lines($1) }
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "The tags there are: those that ship, and the workspace's own.",
            discussion: """
                A workspace adds one as a row; phrases and stages are parted by semicolons:
                  satchel row add tag_definition name=visit.showroom label_en="Saw the showroom" label_zh=看过展厅 phrases="看了展厅;(visited|saw) the showroom"
                """)
        @OptionGroup var options: Options

        func run() async throws {
            try await options.perform(.taxonomy, for: TaxonomyResult.self, as: "tags list") { $0.lines($1) }
        }
    }

    struct Presets: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "What a phone offers to tick, stage by stage.")
        @OptionGroup var options: Options

        func run() async throws {
            try await options.perform(.taxonomy, for: TaxonomyResult.self, as: "tags presets") { $0.lines($1.presets) }
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
        @Flag(help: "Read clauses for their meaning too, where tools/setup-embeddings was run: better, and much slower.")
        var embeddings = false
        @Flag(help: "The result is JSON Lines with and without it.") var json = false

        func run() async throws {
            let rendering = Rendering(.current(2))
            let lines = try await explained {
                guard embeddings else { return try TagFiles.extract(file, model: model) }
                let folder = EmbeddingEngine.standardFolder()
                return try await TagFiles.extract(file, model: model, embeddings: folder) { done, total in
                    let line = rendering.say("Reading labelled clauses, once: \(done) of \(total)")
                    FileHandle.standardError.write(Data("\(line)\n".utf8))
                }
            }
            for line in lines { print(line) }
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
                Rendering(.current()).say(
                    "Learned \(result.labels) labels from \(result.texts) texts: \(result.features) features, \(result.bytes) bytes in \(sanitised(result.model))."
                ))
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
            let rendering = Rendering(.current())
            print(rendering.say("\(percent(result.accuracy)) of \(result.texts) texts right."))
            if let folds = result.folds { print(rendering.say("By part: \(folds.map(percent).joined(separator: ", "))")) }
            print("\n" + rendering.say("Label, texts, precision, recall, F1:"))
            for label in result.labels {
                print(
                    "\(sanitised(label.label))  \(label.texts)  \(percent(label.precision))  \(percent(label.recall))  \(percent(label.f1))"
                )
            }
        }
    }
}

private func judge(_ options: Options, _ tags: [String], _ verdict: String, _ correction: String? = nil) async throws {
    try await options.perform(
        .judgeTags(tags: tags, verdict: verdict, correction: correction), for: TagsJudgedResult.self, as: "tags \(verdict)"
    ) { $0.lines($1) }
}

/// Does what needs no store; a failure is told on the standard error, and ends the program with its status.
private func explained<T>(_ body: () throws -> T) throws -> T {
    do {
        return try body()
    } catch {
        throw told(error)
    }
}

private func explained<T>(_ body: () async throws -> T) async throws -> T {
    do {
        return try await body()
    } catch {
        throw told(error)
    }
}

private func told(_ error: any Error) -> ExitCode {
    let failure = Agent.explain(error)
    let lines = Rendering(.current(2)).lines(failure).joined(separator: "\n")
    FileHandle.standardError.write(Data("satchel: \(lines)\n".utf8))
    return ExitCode(failure.exitStatus)
}

private func printJSON(_ result: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    print(String(decoding: try encoder.encode(result), as: UTF8.self))
}
