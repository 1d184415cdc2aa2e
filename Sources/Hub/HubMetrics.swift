import Foundation
import Synchronization

/// What the hub counts about itself. Nothing in it names a person, a device or an address.
final class HubMetrics: Sendable {
    /// Seconds that a request or a group of writes takes, in steps.
    static let steps: [Double] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

    struct Histogram: Sendable {
        var counts = [Int](repeating: 0, count: HubMetrics.steps.count + 1)
        var sum = 0.0

        mutating func add(_ seconds: Double) {
            counts[HubMetrics.steps.firstIndex { seconds <= $0 } ?? HubMetrics.steps.count] += 1
            sum += seconds
        }
    }

    private struct Requested: Hashable {
        var route: String
        var status: Int
    }

    private struct State {
        var requests: [Requested: Int] = [:]
        var seconds: [String: Histogram] = [:]
        var errors: [String: Int] = [:]
        var closed: [String: Int] = [:]
        var groups = Histogram()
    }

    private let state = Mutex(State())
    private let writes = Atomic(0)
    private let cellsPushed = Atomic(0)
    private let cellsPulled = Atomic(0)
    private let bytesIn = Atomic(0)
    private let bytesOut = Atomic(0)
    private let accepted = Atomic(0)

    func answered(route: String, status: Int, seconds: Double, error: String?) {
        state.withLock { state in
            state.requests[Requested(route: route, status: status), default: 0] += 1
            state.seconds[route, default: Histogram()].add(seconds)
            if let error { state.errors[error, default: 0] += 1 }
        }
    }

    func wrote(_ count: Int, in time: Duration) {
        writes.add(count, ordering: .relaxed)
        state.withLock { $0.groups.add(time / .seconds(1)) }
    }

    func pushed(cells: Int) { cellsPushed.add(cells, ordering: .relaxed) }
    func pulled(cells: Int) { cellsPulled.add(cells, ordering: .relaxed) }
    func received(_ bytes: Int) { bytesIn.add(bytes, ordering: .relaxed) }
    func sent(_ bytes: Int) { bytesOut.add(bytes, ordering: .relaxed) }
    func connected() { accepted.add(1, ordering: .relaxed) }

    /// Why the hub itself closed a connection.
    enum Reason: String {
        case slow, idle, stranger
    }

    func closed(_ reason: Reason) { state.withLock { $0.closed[reason.rawValue, default: 0] += 1 } }

    /// What is so at this moment, and is not counted here.
    struct Gauges {
        var liveStreams = 0
        var connections = 0
        var strangers = 0
        var waitingWrites = 0
        var devices = 0
        var revoked = 0
        var head: UInt64 = 0
        var storeBytes: Int64 = 0
    }

    /// The page in Prometheus' text format, version 0.0.4.
    func page(_ gauges: Gauges) -> String {
        let state = state.withLock { $0 }
        var page = MetricsPage()
        page.counter("satchel_hub_requests_total", "Requests by route and status.") { line in
            for (key, count) in state.requests.sorted(by: { ($0.key.route, $0.key.status) < ($1.key.route, $1.key.status) }) {
                line(#"{route="\#(key.route)",status="\#(key.status)"}"#, Double(count))
            }
        }
        page.histograms(
            "satchel_hub_request_seconds", "Seconds from a request's head to its answer; of a live stream to its beginning.",
            state.seconds.sorted { $0.key < $1.key }.map { (#"route="\#($0.key)""#, $0.value) })
        page.counter("satchel_hub_errors_total", "Errors answered, by code.") { line in
            for (code, count) in state.errors.sorted(by: { $0.key < $1.key }) { line(#"{code="\#(code)"}"#, Double(count)) }
        }
        page.counter("satchel_hub_bytes_total", "Bytes on connections, heads and TLS included.") { line in
            line(#"{direction="in"}"#, Double(bytesIn.load(ordering: .relaxed)))
            line(#"{direction="out"}"#, Double(bytesOut.load(ordering: .relaxed)))
        }
        page.counter("satchel_hub_cells_total", "Cells in transactions that devices pushed and pulled.") { line in
            line(#"{direction="pushed"}"#, Double(cellsPushed.load(ordering: .relaxed)))
            line(#"{direction="pulled"}"#, Double(cellsPulled.load(ordering: .relaxed)))
        }
        page.counter("satchel_hub_writes_total", "Writes to the store.") { line in
            line("", Double(writes.load(ordering: .relaxed)))
        }
        page.histograms(
            "satchel_hub_write_group_seconds", "Seconds of writes that waited for the disk together.", [("", state.groups)])
        page.counter("satchel_hub_connections_total", "Connections taken.") { line in
            line("", Double(accepted.load(ordering: .relaxed)))
        }
        page.counter("satchel_hub_connections_closed_total", "Connections and streams that the hub closed, by reason.") { line in
            for (reason, count) in state.closed.sorted(by: { $0.key < $1.key }) { line(#"{reason="\#(reason)"}"#, Double(count)) }
        }
        page.gauge("satchel_hub_connections", "Open connections.", Double(gauges.connections))
        page.gauge("satchel_hub_strangers", "Open connections on which no device has shown itself.", Double(gauges.strangers))
        page.gauge("satchel_hub_live_streams", "Open live streams.", Double(gauges.liveStreams))
        page.gauge("satchel_hub_write_queue", "Writes that wait for the writer.", Double(gauges.waitingWrites))
        page.gauge("satchel_hub_devices", "Devices that may sync.", Double(gauges.devices))
        page.gauge("satchel_hub_devices_revoked", "Devices that no longer may.", Double(gauges.revoked))
        page.gauge("satchel_hub_head", "The newest arrival number.", Double(gauges.head))
        page.gauge("satchel_hub_store_bytes", "Bytes of the store's files.", Double(gauges.storeBytes))
        if let process = ProcessFigures() {
            page.gauge("process_resident_memory_bytes", "Resident memory.", Double(process.residentBytes))
            page.counter("process_cpu_seconds_total", "Processor time, user and system.") { $0("", process.cpuSeconds) }
        }
        return page.text
    }
}

/// Writes the format of https://prometheus.io/docs/instrumenting/exposition_formats/. Names and labels are the hub's own words, so none
/// needs escaping.
private struct MetricsPage {
    var text = ""

    typealias Line = (_ labels: String, _ value: Double) -> Void

    private mutating func head(_ name: String, _ type: String, _ help: String) {
        text += "# HELP \(name) \(help)\n# TYPE \(name) \(type)\n"
    }

    private func number(_ value: Double) -> String {
        value == value.rounded() && value.magnitude < 1e15 ? String(Int64(value)) : String(value)
    }

    mutating func counter(_ name: String, _ help: String, _ body: (Line) -> Void) {
        head(name, "counter", help)
        var lines = ""
        body { labels, value in lines += "\(name)\(labels) \(number(value))\n" }
        text += lines
    }

    mutating func gauge(_ name: String, _ help: String, _ value: Double) {
        head(name, "gauge", help)
        text += "\(name) \(number(value))\n"
    }

    mutating func histograms(_ name: String, _ help: String, _ all: [(labels: String, histogram: HubMetrics.Histogram)]) {
        head(name, "histogram", help)
        for (labels, histogram) in all {
            let comma = labels.isEmpty ? "" : ","
            var count = 0
            for (step, added) in zip(HubMetrics.steps.map(number) + ["+Inf"], histogram.counts) {
                count += added
                text += "\(name)_bucket{\(labels)\(comma)le=\"\(step)\"} \(count)\n"
            }
            let braces = labels.isEmpty ? "" : "{\(labels)}"
            text += "\(name)_sum\(braces) \(number(histogram.sum))\n\(name)_count\(braces) \(count)\n"
        }
    }
}

/// What the system says of this process; nil where it does not say.
private struct ProcessFigures {
    var residentBytes: Int
    var cpuSeconds: Double

    init?() {
        guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8),
            let pages = text.split(separator: " ").dropFirst().first.flatMap({ Int($0) })
        else { return nil }
        residentBytes = pages * Int(sysconf(Int32(_SC_PAGESIZE)))
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        cpuSeconds = Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
    }
}
