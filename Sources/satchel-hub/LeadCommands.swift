import ArgumentParser
import Foundation
import Hub
import LeadRows
import Terminal

/// Scores of leads where all of them lie.
struct HubLeads: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "leads",
        abstract: "Learn from the leads of all who is won; the model reaches every laptop.",
        subcommands: [ShowLeads.self, TrainLeads.self, LeadModels.self], defaultSubcommand: ShowLeads.self)
}

private var decoder: JSONDecoder {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return decoder
}

struct ShowLeads: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "The open leads most likely to be won, as laptops score them.",
        discussion: "Example: satchel-hub leads --top 20")

    @OptionGroup var options: AdminOptions
    @Option(help: "At most so many.") var top = 10

    func run() async throws {
        try await options.run(.leads(limit: top), as: AdminAnswer.Leads.self) { answer in
            var table = Table([
                .init(say("Lead")), .init(say("Customer"), isFlexible: true), .init(say("Stage")),
                .init(say("Chance"), alignment: .right),
            ])
            for lead in answer.leads {
                table.append([
                    String(lead.id.prefix(8)), lead.customer, lead.stage, "\(Int((lead.probability * 100).rounded())) %",
                ])
            }
            return
                ((answer.leads.isEmpty ? [say("No open leads.")] : table.lines(width: reader.width))
                + (answer.notes ?? []).map(reader.told)
                + [say("Scored by \(answer.basis); \(answer.leads.count) of \(answer.total) open leads.")]).joined(
                    separator: "\n")
        }
    }
}

struct TrainLeads: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train",
        abstract: "Learn from all leads whose outcome is known, and use what was learnt if it is better.",
        discussion: """
            A model needs 80 leads that were won or lost, or have been open for longer than the horizon. Laptops get it at their next sync.

            Example: satchel-hub leads train --horizon 90
            """)

    @OptionGroup var options: AdminOptions
    @Option(help: "Within how many days a lead must be won to count as won.") var horizon: Int?
    @Flag(help: "Go by the days that rows carry, not by when they were written: for a history that was imported.") var byDates =
        false
    @Flag(help: "Use the new model even if the comparison does not speak for it.") var force = false

    func run() async throws {
        let training = LeadTrainingOptions(horizon: horizon, byDates: byDates ? true : nil, force: force ? true : nil)
        try await options.run(.trainLeads(options: training), as: LeadTrainingResult.self, by: decoder) { answer in
            var lines = [
                say(
                    "\(answer.labels) leads to learn from, \(answer.won) of them won within \(answer.horizonDays) days of the day that was looked at."
                )
            ]
            for one in answer.candidates {
                lines.append("  " + say("\(one.model): AUC \(thousandths(one.auc)), log-loss \(thousandths(one.logloss))"))
            }
            if let version = answer.version {
                lines.append(answer.isUsed ? say("\(version) carries the scores from now on.") : say("\(version) is not used."))
            }
            return reader.flowed(lines + (answer.reason.map { [reader.told($0)] } ?? []) + answer.notes.map(reader.told))
        }
    }
}

struct LeadModels: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "models",
        abstract: "The trained models, which one carries the scores, and how it has done since; or choose another one.",
        discussion: "Example: satchel-hub leads models --use points")

    @OptionGroup var options: AdminOptions
    @Option(help: "The version of the model that is to carry the scores, or its beginning; or: points.") var use: String?

    func run() async throws {
        try await options.run(.leadModels(use: use), as: LeadModelsResult.self, by: decoder) { answer in
            var lines = [say("\(answer.basis) carries the scores.")] + answer.notes.map(reader.told)
            for one in answer.models {
                lines.append(
                    (one.isUsed ? "* " : "  ")
                        + say(
                            "\(one.version): \(one.labels) outcomes, AUC \(thousandths(one.auc)), log-loss \(thousandths(one.logloss))"
                        )
                )
                if let problem = one.problem { lines.append("    " + reader.told(problem)) }
                for month in one.months ?? [] {
                    lines.append(
                        "    "
                            + say(
                                "\(month.month): \(month.leads) leads, \(thousandths(month.baseRate)) won, \(thousandths(month.meanProbability)) foretold; Brier \(thousandths(month.brier)), of the share won \(thousandths(month.priorBrier))"
                            ))
                }
            }
            return reader.flowed(lines)
        }
    }
}

private func thousandths(_ number: Double) -> String { String(format: "%.3f", number) }
