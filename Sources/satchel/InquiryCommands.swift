import Agent
import ArgumentParser
import Foundation
import Repl

struct Today: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "today",
        abstract:
            "Your page for today: visits, whom to call, what is overdue, what waits for you, and values of yours that are not shown.",
        discussion: "Example:\n  satchel today")
    @OptionGroup var options: Options
    @Option(help: "At most so many of each.") var limit = 10

    func run() async throws {
        try await options.perform(.today(limit: limit), for: TodayResult.self, as: "today") { $0.lines($1) }
    }
}

struct Overview: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "overview",
        abstract: "One screen: who and where you are, the hub, what is unsent or refused, conflicts by kind and age.",
        discussion: "What 'satchel repl' greets with.\n\nExample:\n  satchel overview")
    @OptionGroup var options: Options

    func run() async throws {
        try await options.perform(.overview, for: OverviewResult.self, as: "overview") { $0.lines($1) }
    }
}

struct Why: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "why",
        abstract: "Why a field is in conflict, in words: what was before, who wrote what where, and what each had not seen.",
        discussion: "Example:\n  satchel why C-0007.phone")
    @OptionGroup var options: Options
    @Argument(help: "ROW.FIELD") var place: String

    func validate() throws {
        guard Repl.split(place).field != nil else { throw ValidationError("Name row and field, such as C-0007.phone") }
    }

    func run() async throws {
        let (row, field) = Repl.split(place)
        try await options.perform(.why(row: row, field: field ?? ""), for: WhyResult.self, as: "why") { $0.lines($1) }
    }
}

struct Settle: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "settle",
        abstract: "Settle many conflicts by one rule: newest, oldest or mine. Without --yes it only says what it would do.",
        discussion: """
            All of it is one operation, which 'undo' takes back as one.

            Examples:
              satchel settle newest --where city
              satchel settle mine --where 'customer & field = phone & older = 7d' --yes
            """)
    @OptionGroup var options: Options
    @Argument(help: "newest, oldest or mine.") var rule: String
    @Option(
        name: .customLong("where"),
        help: "Which: a kind of row, a field, review, mine, entity=, field=, by=, row=, newer=3d, older=30d, joined by &.")
    var filter: String
    @Flag(help: "Do it.") var yes = false

    func run() async throws {
        let request = Request.settle(rule: rule, filter: filter, dryRun: !yes)
        try await options.perform(request, for: SettledResult.self, as: "settle") { $0.lines($1) }
    }
}

struct TransactionCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tx", abstract: "One transaction: who, when, where, and what it changed.",
        discussion: "Example:\n  satchel tx ffeeddccbb")
    @OptionGroup var options: Options
    @Argument(help: "Its id; any unique beginning or end.") var id: String

    func run() async throws {
        try await options.perform(.transaction(id: id), for: TransactionResult.self, as: "tx") { $0.lines($1) }
    }
}

struct Who: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "who", abstract: "What a person did, as far as the history here reaches.",
        discussion: "Example:\n  satchel who \"Li Wei\"\n  satchel who me")
    @OptionGroup var options: Options
    @Argument(help: "A name, a part of it, or me.") var person: String
    @Option(help: "At most so many of the newest changes.") var limit = 20

    func run() async throws {
        let request = Request.activity(person: person, site: nil, limit: limit)
        try await options.perform(request, for: ActivityResult.self, as: "who") { $0.lines($1) }
    }
}

struct DeviceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "device", abstract: "What a laptop or phone wrote, as far as the history here reaches.",
        discussion: "Example:\n  satchel device 851f\n  satchel device here")
    @OptionGroup var options: Options
    @Argument(help: "The beginning of its id, or here.") var site: String
    @Option(help: "At most so many of the newest changes.") var limit = 20

    func run() async throws {
        let request = Request.activity(person: nil, site: site, limit: limit)
        try await options.perform(request, for: ActivityResult.self, as: "device") { $0.lines($1) }
    }
}

struct TraceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trace",
        abstract: "What the running agent and the hub said to each other lately: each message, and how large it was.",
        discussion:
            "Rows are counted, never told. A sync in this terminal tells the same with --trace.\n\nExample:\n  satchel trace")
    @OptionGroup var options: Options
    @Option(help: "Only those after this number, from --json.") var after: Int?

    func run() async throws {
        try await options.perform(.trace(after: after), for: TraceResult.self, as: "trace") { $0.lines($1) }
    }
}

struct Simulate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract:
            "What would happen if this laptop synced now, took in a bundle, or another laptop came back. Nothing is changed or sent.",
        discussion: """
            A sync and a bundle are tried on a copy of the store: which conflicts would arise or end, and what the hub would refuse. The hub is \
            only asked what is new. Of another laptop it tells what changed behind its back. What cannot be known is named.

            Examples:
              satchel simulate
              satchel simulate --offline
              satchel simulate 851f
              satchel simulate --bundle /media/stick/li-wei.bundle
            """)
    @OptionGroup var options: Options
    @Argument(help: "The beginning of another laptop's id; without it, this laptop.") var device: String?
    @Option(help: "A bundle that would be taken in.") var bundle: String?
    @Flag(help: "Do not ask the hub what is new.") var offline = false

    func validate() throws {
        if device != nil, bundle != nil { throw ValidationError("Give either a laptop or --bundle FILE.") }
    }

    func run() async throws {
        let path = bundle.map { URL(filePath: $0).absoluteURL.path }
        let request = Request.simulate(device: device, bundle: path, asksHub: !offline)
        try await options.perform(request, for: SimulationResult.self, as: "simulate") { $0.lines($1) }
    }
}

struct Grep: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "grep",
        abstract: "Rows that say a text anywhere: parts of words and numbers too, which 'search' does not find.",
        discussion: "Example:\n  satchel grep 5550122")
    @OptionGroup var options: Options
    @Argument(help: "The text.") var text: String
    @Option(help: "At most so many.") var limit = 20

    func run() async throws {
        try await options.perform(.grep(text: text, limit: limit), for: SearchResult.self, as: "grep") { $0.lines($1) }
    }
}

struct SQLCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sql", abstract: "A question of your own: one SELECT over the kinds of row. It can only read.",
        discussion: """
            Each kind of row is a table of what is shown, with id and the fields. Ids and links are hexadecimal digits, times UTC.

            Example:
              satchel sql "SELECT city, count(*) AS customers FROM customer GROUP BY city ORDER BY 2 DESC"
            """)
    @OptionGroup var options: Options
    @Argument(help: "The SELECT.") var query: String
    @Option(help: "At most so many rows.") var limit = 200

    func run() async throws {
        try await options.perform(.sql(query: query, limit: limit), for: SQLResult.self, as: "sql") { $0.lines($1) }
    }
}

struct Drafts: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drafts", abstract: "What the hub refused, and why. Nothing of it is lost.",
        discussion: "Examples:\n  satchel drafts\n  satchel drafts --resend ffeeddccbb\n  satchel drafts --drop ffeeddccbb")
    @OptionGroup var options: Options
    @Option(help: "Write this one again, on what the rows show now.") var resend: String?
    @Option(help: "Forget this one for good.") var drop: String?

    func validate() throws {
        if resend != nil, drop != nil { throw ValidationError("Give either --resend ID or --drop ID.") }
    }

    func run() async throws {
        if let request = resend.map({ Request.resendDraft(id: $0) }) ?? drop.map({ Request.dropDraft(id: $0) }) {
            return try await options.perform(request, for: DraftDoneResult.self, as: "drafts") { $0.lines($1) }
        }
        try await options.perform(.drafts, for: DraftsResult.self, as: "drafts") { $0.lines($1) }
    }
}
