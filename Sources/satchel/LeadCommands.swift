import Agent
import ArgumentParser
import CommandSocket
import Foundation
import Launch
import LeadRows
import Repl

struct Leads: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "leads", abstract: "Whom to call first, and why; and how good a model of who is won can be.",
        subcommands: [LeadsShow.self, LeadsNext.self, LeadsDecide.self, LeadsTrain.self, LeadsModels.self, LeadsEval.self],
        defaultSubcommand: LeadsShow.self)
}

struct LeadsShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Whom to call first, and why: each reason with its points and the rows it comes from.",
        discussion: "Example:\n  satchel leads --top 5\n  satchel leads --explain 3f2a")
    @OptionGroup var options: Options
    @Option(help: "At most so many.") var top = 10
    @Option(help: "All reasons of one lead.") var explain: String?

    func run() async throws {
        try await options.perform(.leads(limit: top, explain: explain), for: LeadsResult.self, as: "leads") { $0.lines($1) }
    }
}

struct LeadsNext: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "next",
        abstract: "What to do next with the best open leads, what endangers them, and what to say to the concern heard last.",
        discussion: "Example:\n  satchel leads next --top 3\n  satchel leads next --lead 3f2a")
    @OptionGroup var options: Options
    @Option(help: "At most so many leads.") var top = 5
    @Option(help: "One lead alone.") var lead: String?

    func run() async throws {
        try await options.perform(.leadAdvice(limit: top, lead: lead), for: LeadAdviceResult.self, as: "leads next") {
            $0.lines($1)
        }
    }
}

struct LeadsDecide: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decide",
        abstract: "Accept, reject or veto what leads next suggests. It is recorded who did, and why.",
        discussion: """
            Examples:
              satchel leads decide 3f2a revive --accept
              satchel leads decide 3f2a let.go --veto "they are our oldest customer"
            """)
    @OptionGroup var options: Options
    @Argument(help: "The lead.") var lead: String
    @Argument(help: "The rule that suggests it.") var rule: String
    @Flag(help: "It will be done.") var accept = false
    @Option(help: "It will not, and why; it rests for two weeks.") var reject: String?
    @Option(help: "A manager's: it is not to be suggested for this lead again, and why.") var veto: String?

    func validate() throws {
        guard [accept, reject != nil, veto != nil].count(where: { $0 }) == 1 else {
            throw ValidationError("Give one of --accept, --reject REASON and --veto REASON.")
        }
    }

    func run() async throws {
        let verdict: LeadVerdict = accept ? .accepted : reject != nil ? .rejected : .vetoed
        try await options.perform(
            .decideLead(lead: lead, rule: rule, verdict: verdict, reason: reject ?? veto), for: LeadDecisionResult.self,
            as: "leads decide"
        ) { $0.lines($1) }
    }
}

struct LeadsTrain: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train",
        abstract: "Learn from the leads of this store whose outcome is known, and use what was learnt if it is better.",
        discussion: """
            A model needs 80 leads that were won or lost, or have been open for longer than the horizon. Each is looked at as it was known on \
            one day before; what was written later is not read.

            Examples:
              satchel leads train
              satchel leads train --horizon 90 --by-dates
            """)
    @OptionGroup var options: Options
    @Option(help: "Within how many days a lead must be won to count as won.") var horizon: Int?
    @Flag(help: "Go by the days that rows carry, not by when they were written: for a history that was imported.") var byDates =
        false
    @Flag(help: "Use the new model even if the comparison does not speak for it.") var force = false

    func run() async throws {
        try await options.perform(
            .trainLeads(options: LeadTrainingOptions(horizon: horizon, byDates: byDates ? true : nil, force: force ? true : nil)),
            for: LeadTrainingResult.self, as: "leads train"
        ) { $0.lines($1) }
    }
}

struct LeadsModels: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "models",
        abstract: "The trained models, which one carries the scores, and how it has done since; or choose another one.",
        discussion: "Example:\n  satchel leads models --use points")
    @OptionGroup var options: Options
    @Option(help: "The version of the model that is to carry the scores, or its beginning; or: points.") var use: String?

    func run() async throws {
        try await options.perform(.leadModels(use: use), for: LeadModelsResult.self, as: "leads models") { $0.lines($1) }
    }
}

struct LeadsEval: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "eval",
        abstract: "Measure the models on any table with known outcomes; it needs no store.",
        discussion: """
            Each model is trained on four fifths of the rows and measured on the rest, five times; with --time-order, trained on the \
            first 70 % and measured on the last 30 %. Leave out columns that are known only after the outcome.

            Examples:
              satchel leads eval --csv leads.csv --target won --drop closed_on,amount_paid
              satchel leads eval --csv leads.csv --target stage --positive won --time-order --json
            """)

    @Option(help: "The table: CSV with a line of column names.") var csv: String
    @Option(help: "The column that says what became of each row.") var target: String
    @Option(help: "The value in it that means won; else the usual words, such as yes, 1 or won.") var positive: String?
    @Option(help: "Columns to leave out, with commas between them.") var drop: String?
    @Flag(help: "The rows stand in the order of time, the oldest first.") var timeOrder = false
    @Option(help: "A folder for charts as SVG: calibration, gain, and what each feature says.") var plots: String?
    @Flag(help: "Print the result as JSON; see Protocol/commands.md.") var json = false

    func run() async throws {
        let progress = ProgressPrinter()
        do {
            let evaluation = LeadEvaluation(
                file: csv, target: target, positive: positive,
                dropped: drop?.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) } ?? [],
                isInTimeOrder: timeOrder, plots: plots)
            let result = try evaluation.run { progress.show($0) }
            progress.clear()
            if json {
                print(String(decoding: try Agent.json(result), as: UTF8.self))
            } else {
                for line in Rendering(.current()).lines(result) { print(line) }
            }
        } catch {
            progress.clear()
            let failure = Agent.explain(error)
            let lines = Rendering(.current(2)).lines(failure).joined(separator: "\n")
            FileHandle.standardError.write(Data("satchel: \(lines)\n".utf8))
            throw ExitCode(failure.exitStatus)
        }
    }
}
