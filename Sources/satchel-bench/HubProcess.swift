import CRDT
import ChildProcess
import CurlClient
import Foundation

/// The program `satchel-hub`, as whoever runs a hub starts it, in a folder of its own.
final class HubProcess {
    private(set) var address = ""
    private let home: String
    private let program: URL
    private var process: ChildProcess?

    /// - Throws: `BenchError` if the program is not there or does not start.
    init(_ home: String) throws {
        self.home = home
        program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().appending(
            path: "satchel-hub")
        guard FileManager.default.isExecutableFile(atPath: program.path) else {
            throw BenchError("There is no satchel-hub beside this program. Build first with tools/build.")
        }
        try start()
    }

    private func start() throws {
        let portFile = home + ".port"
        try? FileManager.default.removeItem(atPath: portFile)
        let process = try ChildProcess(
            [program.path, "serve", "--home", home, "--port", "0", "--port-file", portFile, "--log-level", "warning"],
            output: .null)
        self.process = process
        let end = ContinuousClock.now + .seconds(30)
        while true {
            if let data = FileManager.default.contents(atPath: portFile),
                let port = Int(String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines))
            {
                address = "http://127.0.0.1:\(port)"
                return
            }
            guard process.isRunning, ContinuousClock.now < end else { throw BenchError("The hub does not start.") }
            usleep(2_000)
        }
    }

    func stop() {
        process?.kill(SIGTERM)
        _ = process?.wait()
    }

    func restart() throws {
        stop()
        try start()
    }

    /// Enrols a device, which gets `site` as its id.
    func enrol(_ site: UInt64, through client: HTTPClient) async throws -> SyncDevice {
        struct Code: Decodable { var code: String }
        struct Reply: Decodable {
            var credential: String
            var author: String
        }
        let bytes = try ChildProcess.output(
            of: [program.path, "enrol", "--home", home, "--name", "Person \(site)", "--json"])
        let code = try JSONDecoder().decode(Code.self, from: bytes).code
        let id = SiteID(low: site)
        let key = String(repeating: "ab", count: 32)
        let body = #"{"code":"\#(code)","site":"\#(id)","device":"bench","signing_key":"\#(key)"}"#
        let response = try await client.send(
            HTTPRequest(
                method: "POST", url: address + "/v1/enrol", headers: [("Content-Type", "application/json")],
                body: Array(body.utf8)))
        guard response.status == 200 else { throw BenchError("The hub does not enrol: \(response.status).") }
        let reply = try JSONDecoder().decode(Reply.self, from: Data(response.body))
        guard let author = AuthorID(reply.author) else { throw BenchError("The hub enrolled nobody.") }
        return SyncDevice(site: id, author: author, credential: reply.credential, address: address, client: client)
    }

    /// A line of the hub's metrics; 0 if there is none.
    func metric(_ name: String, through client: HTTPClient) async throws -> Double {
        let token = String(decoding: FileManager.default.contents(atPath: home + "/metrics.token") ?? Data(), as: UTF8.self)
        let response = try await client.send(
            HTTPRequest(
                url: address + "/metrics",
                headers: [("Authorization", "Bearer " + token.trimmingCharacters(in: .whitespacesAndNewlines))]))
        let line = String(decoding: response.body, as: UTF8.self).split(separator: "\n").first { $0.hasPrefix(name + " ") }
        return line.flatMap { $0.split(separator: " ").last }.flatMap { Double($0) } ?? 0
    }

    /// What the system says of the hub: processor seconds since its start, and the most memory that it has had.
    var figures: (cpu: Double, peakMiB: Double) {
        let folder = "/proc/\(process?.id ?? 0)"
        let text = { (file: String) in
            String(decoding: FileManager.default.contents(atPath: folder + file) ?? Data(), as: UTF8.self)
        }
        // The name of the program stands in parentheses, and may hold anything.
        let fields = text("/stat").split(separator: ")").last?.split(separator: " ") ?? []
        let ticks = fields.count > 12 ? (Double(fields[11]) ?? 0) + (Double(fields[12]) ?? 0) : 0
        let peak = text("/status").split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
            .flatMap { $0.split(separator: " ").dropFirst().first ?? nil }.flatMap { Double($0.filter(\.isNumber)) }
        return (ticks / Double(sysconf(Int32(_SC_CLK_TCK))), (peak ?? 0) / 1024)
    }
}
