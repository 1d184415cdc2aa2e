import Agent
import ArgumentParser
import Foundation
import Repl

/// The commands on each kind of row: `customer list`, `visit add`, …
enum Rows {
    static let commands: [any ParsableCommand.Type] = [
        RowCommand<CustomerRows>.self, RowCommand<ContactRows>.self, RowCommand<VisitRows>.self, RowCommand<NoteRows>.self,
        RowCommand<LeadRows>.self, RowCommand<OpportunityRows>.self, RowCommand<TaskRows>.self, RowCommand<ProductRows>.self,
        RowCommand<ChannelRows>.self, RowCommand<LineRows>.self, RowCommand<OpportunityContactRows>.self,
        RowCommand<CustomerChannelRows>.self, RowCommand<StageRows>.self, RowCommand<InteractionRows>.self, VoiceCommand.self,
        PhotoCommand.self, RowCommand<PersonRows>.self,
        RowCommand<EntityRows>.self, RowCommand<FieldRows>.self, RowCommand<ChoiceRows>.self, RowsOf.self,
    ]
}

/// One kind of row, for the generic commands below.
protocol RowKind: Sendable {
    static var entity: String { get }
    static var abstract: String { get }
    static var example: String { get }
    /// Commands beside those that every kind has.
    static var more: [any ParsableCommand.Type] { get }
}

extension RowKind {
    static var more: [any ParsableCommand.Type] { [] }
    /// How a row of the kind is named in examples.
    fileprivate static var sample: String { entity == "customer" ? "C-0007" : "3f2a" }
    fileprivate static var addition: String {
        example.contains(" add ") ? example : "satchel \(entity) add name=\"宏达贸易\" key=C-0007"
    }
    fileprivate static var change: String {
        example.contains(" set ") ? example : "satchel \(entity) set \(sample) FIELD=VALUE"
    }
}

enum CustomerRows: RowKind {
    static let entity = "customer"
    static let abstract = "Customers: add, list, show, set, delete."
    static let example = "satchel customer set C-0007 phone=\"021-5550123\" tags+=vip calls+=1"
}

enum ContactRows: RowKind {
    static let entity = "contact"
    static let abstract = "People at customers: add, list, show, set, delete."
    static let example = "satchel contact add --of C-0007 name=\"Wang Fang\" title=CFO"
}

enum VisitRows: RowKind {
    static let entity = "visit"
    static let more: [any ParsableCommand.Type] = [StartVisit.self, StopVisit.self, Minutes.self]
    static let abstract = "Visits to customers: start, stop, minutes, add, list, show, set, delete."
    static let example = "satchel visit add --of C-0007 day=2026-11-20 purpose=\"demo\""
}

enum NoteRows: RowKind {
    static let entity = "note"
    static let abstract = "Notes of visits: add, list, show, set, delete. Tags are drawn from them."
    static let example = "satchel note add --of VISIT body=\"他们觉得价格太高，想要报价\""
}

enum LeadRows: RowKind {
    static let entity = "lead"
    static let abstract = "Leads: add, list, show, set, delete."
    static let example = "satchel lead add --of C-0007 stage=qualified budget=\"120000 CNY\" next_step=2026-12-01"
}

enum OpportunityRows: RowKind {
    static let entity = "opportunity"
    static let abstract = "Opportunities and their stages: add, list, show, set, delete."
    static let example = "satchel opportunity add --of C-0007 title=\"Line 2\" amount=\"480000 CNY\" close=2027-03-31"
}

enum TaskRows: RowKind {
    static let entity = "task"
    static let abstract = "Things to do: add, list, show, set, delete."
    static let example = "satchel task add --of C-0007 title=\"send the offer\" due=2026-12-01"
}

enum ProductRows: RowKind {
    static let entity = "product"
    static let abstract = "Products: add, list, show, set, delete."
    static let example = "satchel product add name=\"Pump P3\" key=P-3 price=\"12800 CNY\""
}

enum ChannelRows: RowKind {
    static let entity = "channel"
    static let abstract = "Sales channels: add, list, show, set, delete."
    static let example = "satchel channel add name=\"East China reseller\" type=reseller"
}

enum LineRows: RowKind {
    static let entity = "opportunity_line"
    static let abstract = "What an opportunity is about: product, quantity, price."
    static let example = "satchel opportunity_line add --of OPPORTUNITY product=P-3 quantity=\"4 pcs\""
}

enum OpportunityContactRows: RowKind {
    static let entity = "opportunity_contact"
    static let abstract = "Who decides on an opportunity, and in which role."
    static let example = "satchel opportunity_contact add --of OPPORTUNITY contact=CONTACT role=champion"
}

enum CustomerChannelRows: RowKind {
    static let entity = "customer_channel"
    static let abstract = "Through which channels a customer buys."
    static let example = "satchel customer_channel add --of C-0007 channel=CHANNEL"
}

enum StageRows: RowKind {
    static let entity = "stage_change"
    static let abstract = "When a lead or an opportunity went from stage to stage."
    static let example = "satchel stage_change add --of OPPORTUNITY from_stage=qualified to_stage=proposal"
}

enum InteractionRows: RowKind {
    static let entity = "interaction"
    static let abstract = "Calls, mails and messages either way, and documents that a customer opened."
    static let example = "satchel interaction add --of LEAD kind=mail direction=from-customer at=2026-03-01T09:30+08:00"
}

enum EntityRows: RowKind {
    static let entity = "entity_definition"
    static let abstract = "Kinds of row that the workspace adds; a hub's are changed at the hub."
    static let example = "satchel entity_definition add name=machine parents=customer label_zh=设备"
}

enum FieldRows: RowKind {
    static let entity = "field_definition"
    static let abstract = "Fields that the workspace adds; a hub's are changed at the hub."
    static let example = "satchel field_definition add entity=customer name=region type=text label_zh=区域"
}

enum ChoiceRows: RowKind {
    static let entity = "choice_definition"
    static let abstract = "Choices that the workspace adds to an open enumeration."
    static let example = "satchel choice_definition add entity=lead field=source name=exhibition"
}

enum PersonRows: RowKind {
    static let entity = "person"
    static let abstract = "The people of the workspace; the hub alone changes them."
    static let example = "satchel person list"
}

/// What was said on a visit, quoted and sorted by its tags.
struct Minutes: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "minutes",
        abstract:
            "A visit's minutes: what was said, worries, commitments with their days, next steps; each line with its source.",
        discussion: "Example:\n  satchel visit minutes 3f2a")
    @OptionGroup var options: Options
    @Argument(help: "The visit.") var visit: String

    func run() async throws {
        try await options.perform(.minutes(visit: visit), for: MinutesResult.self, as: "visit minutes") { $0.lines($1) }
    }
}

struct RowCommand<Kind: RowKind>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: Kind.entity, abstract: Kind.abstract, discussion: "Example:\n  \(Kind.example)",
            subcommands: [AddRow<Kind>.self, ListRows<Kind>.self, ShowRow<Kind>.self, SetRow<Kind>.self, DeleteRow<Kind>.self]
                + Kind.more)
    }
}

/// Rows of any kind, those that the workspace defines among them.
struct RowsOf: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "row", abstract: "Rows of any kind, the workspace's own too: add, list, show, set, delete.",
        discussion: "Example:\n  satchel row add machine --of C-0007 name=\"Press 4\"",
        subcommands: [AddRowOf.self, ListRowsOf.self, ShowRowOf.self, SetRowOf.self, DeleteRowOf.self])
}

struct AddRowOf: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Add one.", discussion: "Example:\n  satchel row add machine --of C-0007 name=\"Press 4\"")
    @OptionGroup var options: Options
    @Argument(help: "Its kind, such as customer.") var entity: String
    @Option(name: .customLong("of"), help: "The row that it belongs to.") var parent: String?
    @Argument(help: "FIELD=VALUE; for sets and counters FIELD+=VALUE.") var assignments: [String] = []

    func run() async throws {
        try await options.perform(
            .add(entity: entity, parent: parent, assignments: assignments), for: ChangeResult.self, as: "row add"
        ) { $0.lines($1.row) }
    }
}

struct ListRowsOf: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List them.", discussion: "Example:\n  satchel row list machine --where name=\"Press 4\"")
    @OptionGroup var options: Options
    @Argument(help: "Their kind, such as customer.") var entity: String
    @Option(name: .customLong("where"), help: "Only those with FIELD=VALUE; may be repeated.") var filters: [String] = []
    @Option(help: "At most so many.") var limit = 50

    func run() async throws {
        try await options.perform(
            .list(entity: entity, filters: filters, limit: limit), for: ListResult.self, as: "row list"
        ) { $0.lines($1) }
    }
}

struct ShowRowOf: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show one, its conflicts and what hangs on it.",
        discussion: "Example:\n  satchel row show 3f2a")
    @OptionGroup var options: Options
    @Argument(help: "Its id, key or name.") var row: String

    func run() async throws {
        try await options.perform(.show(entity: nil, row: row), for: ShowResult.self, as: "row show") { $0.lines($1) }
    }
}

struct SetRowOf: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: "Change fields.", discussion: "Example:\n  satchel row set 3f2a name=\"Press 5\"")
    @OptionGroup var options: Options
    @Option(help: "What was on your screen when you began, from 'show --json'; what came since then is not overwritten.")
    var shown: String?
    @Argument(help: "Its id, key or name.") var row: String
    @Argument(help: "FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE.") var assignments: [String]

    func run() async throws {
        try await options.perform(
            .set(entity: nil, row: row, assignments: assignments, shown: shown), for: ChangeResult.self, as: "row set"
        ) { rendering, result in
            (result.transaction == nil ? [rendering.say("Nothing changed: it says so already.")] : [])
                + rendering.lines(result.row)
        }
    }
}

struct DeleteRowOf: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete", abstract: "Delete one; its fields stay in the history.",
        discussion: "Example:\n  satchel row delete 3f2a")
    @OptionGroup var options: Options
    @Argument(help: "Its id, key or name.") var row: String

    func run() async throws {
        try await options.perform(.delete(entity: nil, row: row), for: ChangeResult.self, as: "row delete") { $0.lines($1.row) }
    }
}

struct AddRow<Kind: RowKind>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "add", abstract: "Add one.", discussion: "Example:\n  \(Kind.addition)")
    }
    @OptionGroup var options: Options
    @Option(name: .customLong("of"), help: "The row that it belongs to.") var parent: String?
    @Argument(help: "FIELD=VALUE; for sets and counters FIELD+=VALUE.") var assignments: [String] = []

    func run() async throws {
        try await options.perform(
            .add(entity: Kind.entity, parent: parent, assignments: assignments), for: ChangeResult.self, as: "\(Kind.entity) add"
        ) { $0.lines($1.row) }
    }
}

struct ListRows<Kind: RowKind>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list", abstract: "List them.", discussion: "Example:\n  satchel \(Kind.entity) list --limit 20")
    }
    @OptionGroup var options: Options
    @Option(name: .customLong("where"), help: "Only those with FIELD=VALUE; may be repeated.") var filters: [String] = []
    @Option(help: "At most so many.") var limit = 50

    func run() async throws {
        try await options.perform(
            .list(entity: Kind.entity, filters: filters, limit: limit), for: ListResult.self, as: "\(Kind.entity) list"
        ) { $0.lines($1) }
    }
}

struct ShowRow<Kind: RowKind>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show", abstract: "Show one, its conflicts and what hangs on it.",
            discussion: "Example:\n  satchel \(Kind.entity) show \(Kind.sample)")
    }
    @OptionGroup var options: Options
    @Argument(help: "Its id, key or name.") var row: String

    func run() async throws {
        try await options.perform(
            .show(entity: Kind.entity, row: row), for: ShowResult.self, as: "\(Kind.entity) show"
        ) { $0.lines($1) }
    }
}

struct SetRow<Kind: RowKind>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "set", abstract: "Change fields.",
            discussion:
                "FIELD=VALUE sets, FIELD= empties; FIELD+=VALUE and FIELD-=VALUE add to and take from sets and counters.\n\nExample:\n  \(Kind.change)"
        )
    }
    @OptionGroup var options: Options
    @Option(help: "What was on your screen when you began, from 'show --json'; what came since then is not overwritten.")
    var shown: String?
    @Argument(help: "Its id, key or name.") var row: String
    @Argument(help: "FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE.") var assignments: [String]

    func run() async throws {
        try await options.perform(
            .set(entity: Kind.entity, row: row, assignments: assignments, shown: shown), for: ChangeResult.self,
            as: "\(Kind.entity) set"
        ) { rendering, result in
            (result.transaction == nil ? [rendering.say("Nothing changed: it says so already.")] : [])
                + rendering.lines(result.row)
        }
    }
}

struct DeleteRow<Kind: RowKind>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "delete",
            abstract: "Delete one. Its fields stay in the history; an edit that had not seen this brings it back.",
            discussion: "Example:\n  satchel \(Kind.entity) delete \(Kind.sample)")
    }
    @OptionGroup var options: Options
    @Argument(help: "Its id, key or name.") var row: String

    func run() async throws {
        try await options.perform(
            .delete(entity: Kind.entity, row: row), for: ChangeResult.self, as: "\(Kind.entity) delete"
        ) { $0.lines($1.row) }
    }
}
