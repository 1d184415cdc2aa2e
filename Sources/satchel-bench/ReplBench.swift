import Agent
import CRDT
import ChildProcess
import Foundation
import PseudoTerminal
import SQLiteStore
import Sales
import Sync

/// The group `repl`: how long a person waits at the REPL's prompt, measured on a terminal from the key to the next prompt.
///
/// The store has 20,000 customers, 500 conflicts between two laptops, and a customer that was changed 1,000 times.
final class ReplBench {
    private let report: Report
    private let folder: Folder
    private let program: String

    init(_ report: Report, _ folder: Folder) throws {
        self.report = report
        self.folder = folder
        program =
            URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
            .appending(path: "satchel").path
        guard FileManager.default.isExecutableFile(atPath: program) else {
            throw BenchError("There is no satchel beside this program. Build first with tools/build.")
        }
    }

    func run() async throws {
        let ids = ["repl.start", "repl.why", "repl.history", "repl.at", "repl.complete"]
        let wanted = Set(ids.filter { report.wants($0) })
        guard !wanted.isEmpty else { return }
        let rows = try prepare()
        let (busy, others) = (rows.busy, rows.inConflict)
        if wanted.contains("repl.start") { try await start() }
        let terminal = try await open().terminal
        func each(_ id: String, aim: Double, _ lines: (Int) -> [String]) async throws {
            guard wanted.contains(id) else { return }
            try await measure(id, aim: aim, on: terminal) { round in
                for line in lines(round) { try await ReplBench.press(line + "\r", on: terminal) }
            }
            try await ReplBench.press("now\r", on: terminal)
        }
        try await each("repl.why", aim: 30) { ["why \(others[$0 % others.count]).phone"] }
        try await each("repl.history", aim: 30) { _ in ["history \(busy)"] }
        // Half of all that was written had been written by then.
        try await each("repl.at", aim: 50) { _ in ["at 2027-01-15T08:00:01", "show \(busy)"] }
        if wanted.contains("repl.complete") { try await complete(rows.names, on: terminal) }
        try terminal.type("quit\r")
        _ = await terminal.status()
    }

    // MARK: The store

    private struct Rows {
        /// The customer with 1,000 changes.
        var busy: RowID
        var inConflict: [RowID]
        /// Names that their beginnings tell from all others.
        var names: [(typed: String, rest: String)]
    }

    private var home: Home { Home(URL(filePath: folder.file("home"))) }

    private func prepare() throws -> Rows {
        let customers = Customer.make(report.scaled(20_000), seed: 71)
        report.progress("Preparing \(customers.count) customers")
        var (one, two) = (Laptop(seed: 72), Laptop(seed: 73))
        let (first, second) = (try Store.opened(folder.file("one")), try Store.opened(folder.file("two")))
        let office = try Office(folder.file("office"))
        let ids = try first.write { editor in
            try one.insert(customers, rowsEach: Laptop.rowsInTransaction(cells: Customer.fieldCount + 1), editor)
        }
        _ = try office.push(from: first, one)
        guard try Agent.create(home, name: "Li Wei") else { throw BenchError("The store is there already.") }
        let own = try Store(path: home.store, holder: "satchel-bench", creating: false)
        // It follows step by step, as a laptop that is in use, and so has all of the history.
        var cursor: ArrivalNumber = 0
        func follow() throws {
            let pages = try office.pages(after: cursor, for: two)
            try own.apply(pages.messages)
            cursor = pages.upTo
        }
        try follow()
        try second.apply(office.pages(after: 0, for: two).messages)

        let busy = ids[0]
        let inConflict = Array(ids.dropFirst().prefix(report.scaled(500)))
        func phones(_ digit: Int) -> [(id: RowID, contents: [(cell: CellKey, value: Value)])] {
            inConflict.enumerated().map { ($1, [(Customer.Cell.phone, .text("+86 21 555\(digit) \($0)"))]) }
        }
        try first.write { try one.update(phones(1), rowsEach: 1, $0) }
        _ = try office.push(from: first, one)
        try follow()
        try second.write { try two.update(phones(2), rowsEach: 1, $0) }
        _ = try office.push(from: second, two)
        try follow()
        let changes = report.scaled(1_000)
        for start in stride(from: 0, to: changes, by: 250) {
            try first.write { editor in
                for number in start..<min(start + 250, changes) {
                    try one.update([(busy, [(Customer.Cell.size, .int(Int64(number)))])], rowsEach: 1, editor)
                }
            }
            _ = try office.push(from: first, one)
            try follow()
        }
        let open = try own.read { try $0.rowsWithSeveralHeads().count }
        guard open == inConflict.count else { throw BenchError("\(open) rows are in conflict, not \(inConflict.count).") }
        return Rows(busy: busy, inConflict: inConflict, names: ReplBench.distinct(customers.map(\.name)))
    }

    /// Names without their last two letters, where that means no other one.
    private static func distinct(_ names: [String]) -> [(typed: String, rest: String)] {
        let sorted = names.sorted()
        return sorted.indices.dropFirst().dropLast().compactMap { place in
            let typed = String(sorted[place].dropLast(2))
            let isAlone = !sorted[place - 1].hasPrefix(typed) && !sorted[place + 1].hasPrefix(typed)
            return isAlone && typed.count > 3 ? (typed, String(sorted[place].suffix(2))) : nil
        }
    }

    // MARK: The terminal

    private static let prompt = "satchel> "
    /// The prompt while the past is looked at.
    private static let past = "satchel (past)> "

    /// A conversation that waits for its first line, and what it took to come to that.
    private func open() async throws -> (terminal: PseudoTerminal, spent: Spent) {
        let environment = [
            "SATCHEL_HOME": home.folder.path, "HOME": folder.path, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TERM": "xterm",
            "TZ": "UTC", "PAGER": "cat",
        ]
        let start = ContinuousClock.now
        let terminal = try PseudoTerminal([program, "repl"], environment: environment, columns: 80)
        _ = try await terminal.read { $0.hasSuffix(ReplBench.prompt) }
        let wall = (ContinuousClock.now - start) / .seconds(1)
        return (terminal, Spent(wall: wall, cpu: ReplBench.processorSeconds(of: terminal)))
    }

    /// Presses keys that end in Enter, and waits for the next prompt.
    private static func press(_ keys: String, on terminal: PseudoTerminal) async throws {
        try terminal.type(keys)
        let said = try await terminal.read { $0.utf8.contains(10) && ($0.hasSuffix(prompt) || $0.hasSuffix(past)) }
        guard !said.contains("There is no") else { throw BenchError("The REPL did not know what it was asked.") }
    }

    /// What the program at the other end has worked so far.
    private static func processorSeconds(of terminal: PseudoTerminal) -> Double {
        var clock = clockid_t()
        var time = timespec()
        guard clock_getcpuclockid(terminal.process, &clock) == 0, clock_gettime(clock, &time) == 0 else { return 0 }
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
    }

    // MARK: Measures

    private func start() async throws {
        var all = [(ours: Spent, peer: Spent)]()
        for _ in 0..<report.times {
            let (terminal, ours) = try await open()
            try terminal.type("quit\r")
            _ = await terminal.status()
            let (peer, _) = try Spent.on { _ = try ChildProcess.output(of: [program, "--version"]) }
            all.append((ours, peer))
        }
        let (ours, peer) = (Spent.median(all.map(\.ours)), Spent.median(all.map(\.peer)))
        report.add(
            Measurement(
                id: "repl.start", value: ours.wall * 1_000, unit: "ms", peer: "starting the program",
                peerValue: peer.wall * 1_000, aim: .atMost(100), cpu: (ours.cpu * 1_000, 0)))
    }

    /// The median of several rounds, after one that does not count.
    private func measure(
        _ id: String, aim: Double, on terminal: PseudoTerminal, _ round: (Int) async throws -> Void
    ) async throws {
        var all = [Spent]()
        for number in 0...(4 * report.times) {
            let cpu = ReplBench.processorSeconds(of: terminal)
            let start = ContinuousClock.now
            try await round(number)
            let wall = (ContinuousClock.now - start) / .seconds(1)
            all.append(Spent(wall: wall, cpu: ReplBench.processorSeconds(of: terminal) - cpu))
        }
        add(id, aim: aim, Spent.median(Array(all.dropFirst())))
    }

    private func complete(_ names: [(typed: String, rest: String)], on terminal: PseudoTerminal) async throws {
        guard !names.isEmpty else { throw BenchError("No customer's name can be told by its beginning.") }
        var all = [Spent]()
        for number in 0...(4 * report.times) {
            let (typed, rest) = names[number * 37 % names.count]
            try terminal.type("show \(typed)")
            _ = try await terminal.read { PseudoTerminal.plain($0).hasSuffix(typed) }
            let cpu = ReplBench.processorSeconds(of: terminal)
            let start = ContinuousClock.now
            try terminal.type("\t")
            _ = try await terminal.read { PseudoTerminal.plain($0).hasSuffix(rest) }
            let wall = (ContinuousClock.now - start) / .seconds(1)
            all.append(Spent(wall: wall, cpu: ReplBench.processorSeconds(of: terminal) - cpu))
            try await ReplBench.press("\u{3}", on: terminal)
        }
        add("repl.complete", aim: 20, Spent.median(Array(all.dropFirst())))
    }

    private func add(_ id: String, aim: Double, _ spent: Spent) {
        report.add(
            Measurement(
                id: id, value: spent.wall * 1_000, unit: "ms", peer: "no peer", peerValue: 0, aim: .atMost(aim),
                cpu: (spent.cpu * 1_000, 0)))
    }
}
