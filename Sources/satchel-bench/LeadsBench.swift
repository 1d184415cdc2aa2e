import Agent
import CRDT
import ChildProcess
import Foundation
import LeadRows
import LeadScoring
import SQLiteStore

/// `score.leads` and `score.features`: a store of 20,000 open leads, each with its customer and a contact, two of three with a note and its tags. No
/// peer does the same, so both stand alone.
struct LeadsBench {
    let report: Report
    let folder: Folder

    func run() throws {
        let (isLeads, isFeatures) = (report.wants("score.leads"), report.wants("score.features"))
        guard isLeads || isFeatures else { return }
        let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent("satchel")
            .path
        let (home, table) = (folder.file("leads"), folder.file("leads.csv"))
        report.progress("Importing leads")
        try Data(Self.csv(report.scaled(20_000)).utf8).write(to: URL(fileURLWithPath: table))
        _ = try ChildProcess.output(of: [program, "init", "--home", home, "--name", "Bench"])
        _ = try ChildProcess.output(of: [program, "import", table, "--home", home])
        if isLeads {
            var walls: [Double] = []
            for _ in 0..<report.times + 1 {
                walls.append(
                    try Spent.on { try ChildProcess.output(of: [program, "leads", "--home", home, "--json"]) }.spent.wall)
            }
            // The first brings the files into memory.
            add("score.leads", walls.dropFirst().sorted()[report.times / 2], .atMost(300))
        }
        if isFeatures { try features(Home(URL(filePath: home))) }
    }

    /// Reading one lead's rows and measuring its features; the owners' records are the same for all and are kept.
    private func features(_ home: Home) throws {
        let store = try Store(path: home.store, holder: "the bench", creating: false)
        let spent = try store.read { view in
            let all = try LeadRows(view, dating: .none)
            let today = Int(Date().timeIntervalSince1970 / 86_400)
            let owners = LeadSamples.owners(all.histories, rule: OutcomeRule(), today: today)
            let places = stride(from: 0, to: all.leads.count, by: max(1, all.leads.count / 101))
            return try places.map { place in
                try Spent.on {
                    let one = try LeadRows(view, dating: .none, only: all.leads[place].id)
                    return FeatureTable(one.histories, on: [today], owners: owners)
                }.spent.wall
            }.sorted()
        }
        add("score.features", spent[spent.count / 2], .atMost(2))
        try store.close()
    }

    private func add(_ id: String, _ seconds: Double, _ aim: Aim) {
        report.add(
            Measurement(id: id, value: seconds * 1_000, unit: "ms", peer: "no peer", peerValue: 0, aim: aim))
    }

    private static func csv(_ count: Int) -> String {
        let stages = ["new", "contacted", "qualified", "proposal", "negotiation"]
        let (sources, titles) = (["web", "referral", "fair"], ["总经理", "CFO", "Buyer", "Engineer", "采购经理"])
        let notes = ["价格太高，要再比较", "Wants a quote for 40 units", ""]
        var lines = [
            "id,name,city,sector,size,owner,contact_name,contact_title,lead_stage,lead_source,lead_budget,currency,last_contact,next_step,note"
        ]
        for number in 0..<count {
            let day = number % 27 + 1
            lines.append(
                "L-\(number),Customer \(number),上海,retail,\(number % 500),Rep \(number % 9),Person \(number),\(titles[number % 5]),"
                    + "\(stages[number % 5]),\(sources[number % 3]),\(number % 90 * 1_000),CNY,2026-0\(number % 9 + 1)-\(day < 10 ? "0" : "")\(day),"
                    + "2026-12-\(day < 10 ? "0" : "")\(day),\(notes[number % 3])")
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
