import Agent
import ArgumentParser
import Repl

struct MergeRows: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge-rows",
        abstract: "Make one row of two that mean the same: the first stays. Without --yes it only says what it would do.",
        discussion: """
            Empty fields of the first are filled from the second, sets are united, and what linked to the second links to the first. Where both \
            say something else, the first's value stays, and you are told the other. The second is deleted; it keeps its values and its \
            history. 'unmerge' separates them again, whenever and by whomever.

            Examples:
              satchel merge-rows C-0007 C-0031
              satchel merge-rows C-0007 C-0031 --yes
            """)
    @OptionGroup var options: Options
    @Argument(help: "The row that stays: its id, key or name.") var row: String
    @Argument(help: "The duplicate.") var duplicate: String
    @Flag(help: "Do it.") var yes = false

    func run() async throws {
        let request = Request.mergeRows(kept: row, other: duplicate, dryRun: !yes)
        try await options.perform(request, for: MergeRowsResult.self, as: "merge-rows") { $0.lines($1) }
    }
}

struct Unmerge: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unmerge", abstract: "Separate two rows that were merged. Without --yes it only says what it would do.",
        discussion: """
            Takes back what the merge wrote and nobody has changed since; what others wrote later stays where it is.

            Examples:
              satchel unmerge C-0031
              satchel unmerge C-0031 --yes
            """)
    @OptionGroup var options: Options
    @Argument(help: "The duplicate (its id, its key, its name), or the row that it was merged into.") var row: String
    @Argument(help: "The other row of the two, if several were merged into one.") var from: String?
    @Flag(help: "Do it.") var yes = false

    func run() async throws {
        let request = Request.unmerge(row: row, from: from, dryRun: !yes)
        try await options.perform(request, for: UnmergeResult.self, as: "unmerge") { $0.lines($1) }
    }
}
