import ChildProcess
import Foundation

/// Why a benchmark could not be finished.
struct BenchError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

/// How long something took.
struct Spent {
    /// Seconds by the clock on the wall.
    var wall: Double
    /// Seconds that the processor worked for this process, in it and in the system.
    var cpu: Double

    /// Runs `body` once and says how long it took.
    static func on<T>(_ body: () throws -> T) rethrows -> (spent: Spent, result: T) {
        let cpu = processorSeconds()
        let start = ContinuousClock.now
        let result = try body()
        let wall = ContinuousClock.now - start
        return (Spent(wall: wall / .seconds(1), cpu: processorSeconds() - cpu), result)
    }

    static let none = Spent(wall: 0, cpu: 0)

    static func += (sum: inout Spent, more: Spent) {
        sum.wall += more.wall
        sum.cpu += more.cpu
    }

    private static func processorSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
    }

    /// The medians of wall time and of processor time, each by itself.
    static func median(_ all: [Spent]) -> Spent {
        Spent(wall: all.map(\.wall).median, cpu: all.map(\.cpu).median)
    }
}

extension [Double] {
    /// The value in the middle, or the mean of the two there; 0 if there are none.
    var median: Double {
        guard !isEmpty else { return 0 }
        let sorted = sorted()
        return (sorted[(count - 1) / 2] + sorted[count / 2]) / 2
    }
}

/// What a figure should reach.
struct Aim {
    enum Subject: String { case value, ratio }

    let number: Double
    let subject: Subject
    let isUpperBound: Bool

    static func atMost(_ number: Double, _ subject: Subject = .value) -> Aim {
        Aim(number: number, subject: subject, isUpperBound: true)
    }

    static func atLeast(_ number: Double, _ subject: Subject = .value) -> Aim {
        Aim(number: number, subject: subject, isUpperBound: false)
    }

    func isReached(value: Double, ratio: Double) -> Bool {
        let subject = subject == .value ? value : ratio
        return isUpperBound ? subject <= number : subject >= number
    }
}

/// One figure beside its peer's.
struct Measurement {
    var id: String
    var value: Double
    var unit: String
    /// What the figure stands beside, in words.
    var peer: String
    var peerValue: Double
    /// Nil for what is only reported.
    var aim: Aim?
    /// The figures by processor time, in the same unit; nil where no time was measured.
    var cpu: (value: Double, peerValue: Double)?
    /// More that was counted along the way, by name.
    var details: [(name: String, value: Double)] = []

    var ratio: Double { peerValue == 0 ? 0 : value / peerValue }

    /// One JSON object in a line: id, value, unit, peer, peer_value, ratio, aim, aim_of ("value" or "ratio"), aim_is ("most" or
    /// "least"), reached, then cpu, peer_cpu, cpu_ratio and the details.
    var json: String {
        var fields = [
            "\"id\": \(quoted(id))", "\"value\": \(number(value))", "\"unit\": \(quoted(unit))", "\"peer\": \(quoted(peer))",
            "\"peer_value\": \(number(peerValue))", "\"ratio\": \(number(ratio))",
        ]
        if let aim {
            fields += [
                "\"aim\": \(number(aim.number))", "\"aim_of\": \(quoted(aim.subject.rawValue))",
                "\"aim_is\": \(quoted(aim.isUpperBound ? "most" : "least"))",
                "\"reached\": \(aim.isReached(value: value, ratio: ratio))",
            ]
        } else {
            fields += ["\"aim\": null", "\"reached\": null"]
        }
        if let cpu {
            fields += [
                "\"cpu\": \(number(cpu.value))", "\"peer_cpu\": \(number(cpu.peerValue))",
                "\"cpu_ratio\": \(number(cpu.peerValue == 0 ? 0 : cpu.value / cpu.peerValue))",
            ]
        }
        if !details.isEmpty {
            fields.append("\"details\": {\(details.map { "\(quoted($0.name)): \(number($0.value))" }.joined(separator: ", "))}")
        }
        return "{" + fields.joined(separator: ", ") + "}"
    }

    var line: String {
        var out = "\(id): \(number(value)) \(unit); \(peer): \(number(peerValue)); ratio \(number(ratio))"
        if let cpu { out += "; by processor time \(number(cpu.value)) and \(number(cpu.peerValue))" }
        if let aim {
            out += "; aim: \(aim.subject.rawValue) \(aim.isUpperBound ? "at most" : "at least") \(number(aim.number)), "
            out += aim.isReached(value: value, ratio: ratio) ? "reached" : "not reached"
        }
        return out
    }

    private func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    /// Three decimals, or whole from 1,000 on.
    private func number(_ value: Double) -> String {
        if value == value.rounded() || value.magnitude >= 1_000 { return String(Int64(value.rounded())) }
        return String((value * 1_000).rounded() / 1_000)
    }
}

/// Where a group's figures go, and which of them are wanted.
final class Report {
    /// The share of the rows to take.
    let scale: Double
    /// How often each is measured.
    let times: Int
    /// All that the groups asked about, wanted or not.
    private(set) var offered = [String]()
    private let only: Set<String>?
    private let asJSON: Bool

    init(only: Set<String>?, scale: Double, times: Int, asJSON: Bool) {
        self.only = only
        self.scale = scale
        self.times = times
        self.asJSON = asJSON
    }

    /// Whether the measure is to be taken.
    func wants(_ id: String) -> Bool {
        offered.append(id)
        return only?.contains(id) ?? true
    }

    /// `count` at the scale of this run, at least 1.
    func scaled(_ count: Int) -> Int { max(1, Int((Double(count) * scale).rounded())) }

    func add(_ measurement: Measurement) {
        print(asJSON ? measurement.json : measurement.line)
        fflush(nil)
    }

    /// Tells whoever waits what is going on.
    func progress(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

    /// Measures two sides in turns, the one first and then the other, so that what else the machine does meets both.
    ///
    /// - Returns: The medians of each side.
    func inTurns(_ id: String, _ ours: () throws -> Spent, _ peer: () throws -> Spent) rethrows -> (ours: Spent, peer: Spent) {
        var isOursFirst = false
        return try repeated(id) {
            isOursFirst.toggle()
            if isOursFirst {
                let spent = try ours()
                return (spent, try peer())
            }
            let spent = try peer()
            return (try ours(), spent)
        }
    }

    /// Measures two sides, both in `body`.
    ///
    /// - Returns: The medians of each side.
    func repeated(_ id: String, _ body: () throws -> (ours: Spent, peer: Spent)) rethrows -> (ours: Spent, peer: Spent) {
        var all = [(ours: Spent, peer: Spent)]()
        for time in 1...times {
            let spent = try body()
            all.append(spent)
            progress(String(format: "%@, %d of %d: %.2f s, the peer %.2f s", id, time, times, spent.ours.wall, spent.peer.wall))
        }
        return (Spent.median(all.map(\.ours)), Spent.median(all.map(\.peer)))
    }
}

/// A folder of this run's own, on the disk that the system keeps temporary files on.
struct Folder {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("satchel-bench-" + UUID().uuidString).path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    func file(_ name: String) -> String { path + "/" + name }

    func copy(_ from: String, to: String) throws {
        delete(to)
        try FileManager.default.copyItem(atPath: file(from), toPath: file(to))
    }

    /// Deletes a database and what stands beside it.
    func delete(_ name: String) {
        for suffix in ["", "-wal", "-shm", ".lock"] { try? FileManager.default.removeItem(atPath: file(name) + suffix) }
    }

    func remove() { try? FileManager.default.removeItem(atPath: path) }
}

/// The repository, found from this file.
let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// What a peer's script in `tools/peers` prints, line by line; nothing if it cannot run here.
func peerOutput<Line>(_ script: String, _ arguments: [String], _ report: Report, _ line: (Data) throws -> Line) -> [Line] {
    let environment = ProcessInfo.processInfo.environment
    let python = environment["SATCHEL_PEERS_PYTHON"] ?? root.appendingPathComponent(".build/peers/bin/python").path
    let path = root.appendingPathComponent("tools/peers/" + script).path
    do {
        let output = try ChildProcess.output(of: [python, path] + arguments)
        return try output.split(separator: UInt8(ascii: "\n")).map { try line(Data($0)) }
    } catch {
        report.progress("No peer: \(error). See tools/peers/\(script) for the packages that it needs.")
        return []
    }
}
