import ArgumentParser
import Foundation

/// Measures parts of Satchel beside a peer in the same run; `tools/bench` builds the table from what this prints.
struct Bench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "satchel-bench",
        abstract:
            "Measures store, texts, tags, sync, scores, recordings or the REPL beside a peer, and prints a line for each measure.",
        discussion: "What it is doing meanwhile goes to the error output. Leave the machine alone while it runs.")

    /// What can be measured; a further group is a case here, and a type like `StoreBench`. A group goes through its measures in
    /// order and reports each as soon as it is done.
    enum Group: String, ExpressibleByArgument, CaseIterable {
        case store
        case text
        case sync
        case scoring
        case tags
        case voice
        case repl

        func run(_ bench: Report, in folder: Folder) async throws {
            switch self {
            case .store: try StoreBench(bench, folder).run()
            case .text: try TextBench(bench).run()
            case .sync: try await SyncBench(bench, folder).run()
            case .scoring: try ScoringBench(bench, folder).run()
            case .tags: try await TagsBench(bench, folder).run()
            case .voice: try VoiceBench(bench).run()
            case .repl: try await ReplBench(bench, folder).run()
            }
        }
    }

    @Argument(help: "The group to measure.")
    var group: Group

    @Flag(help: "Print a JSON object for each measure.")
    var json = false

    @Option(help: "Measure only these, with commas between them.")
    var only: String?

    @Option(help: "Take this share of the rows; figures at another scale than 1 are for trying out.")
    var scale = 1.0

    @Option(help: "How often to measure; the median counts.")
    var times = 5

    func validate() throws {
        guard scale > 0, scale <= 10 else { throw ValidationError("Give --scale a number above 0 and up to 10.") }
        guard (1...99).contains(times) else { throw ValidationError("Give --times a number from 1 to 99.") }
    }

    func run() async throws {
        let folder = try Folder()
        defer { folder.remove() }
        let names = only.map { Set($0.split(separator: ",").map(String.init)) }
        let report = Report(only: names, scale: scale, times: times, asJSON: json)
        try await group.run(report, in: folder)
        let unknown = (names ?? []).subtracting(report.offered)
        guard unknown.isEmpty else {
            let missing = unknown.sorted().joined(separator: ", ")
            let offered = report.offered.joined(separator: ", ")
            throw ValidationError("There is no measure \(missing). There are: \(offered).")
        }
    }
}

/// Within an asynchronous function the asynchronous `main` is the one that is meant.
func start() async { await Bench.main() }

await start()
