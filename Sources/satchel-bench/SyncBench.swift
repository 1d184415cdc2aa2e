import CRDT
import Compression
import CurlClient
import Foundation
import Simulation
import Sync

/// The part of the group `sync` that needs many devices at once: 50 of them push to a hub, and pull from it.
///
/// The hub is the program `satchel-hub` itself, with its store on the disk, so that its memory and processor time are its own. The devices
/// are tasks of this process, which shares the machine with the hub: what they spend on HTTP and on decoding is in the figures. Bodies
/// are encoded and compressed before the time begins, as an agent that has something to send has them.
struct SyncBench {
    let report: Report
    let folder: Folder

    private static let deviceCount = 50
    /// Transactions in one push. One of all 1,000 would wait for 250,000 cells before it.
    private static let pushCount = 100

    init(_ report: Report, _ folder: Folder) {
        self.report = report
        self.folder = folder
    }

    func run() async throws {
        if report.wants("sync.push") { try await push("sync.push") }
        if report.wants("sync.pull") { try await pull("sync.pull") }
    }

    private func withHub<T>(_ name: String, _ body: (HubProcess, [SyncDevice]) async throws -> T) async throws -> T {
        let hub = try HubProcess(folder.file(name))
        defer { hub.stop() }
        report.progress("Enrolling \(Self.deviceCount) devices")
        let client = try HTTPClient(settings: HTTPSettings(proxy: "", userAgent: "satchel-bench"))
        var devices = [SyncDevice]()
        for number in 1...Self.deviceCount { devices.append(try await hub.enrol(UInt64(number), through: client)) }
        let result = try await body(hub, devices)
        await client.shutdown()
        return result
    }

    // MARK: Push

    private func push(_ id: String) async throws {
        let count = report.scaled(1_000)
        try await withHub("push-hub") { hub, devices in
            // Of the six fields five are written, and the row's life, which is not counted.
            let customers = Customer.make(count, seed: 20_260_201)
            let bodies = try devices.map { device in
                try Self.inPushes(
                    customers.indices.map { device.transaction([customers[$0]], fields: 5, number: UInt64($0 + 1)) })
            }
            let alone = try await hub.enrol(1_000, through: devices[0].client)
            let single = try Self.inPushes(
                customers.indices.map { alone.transaction([customers[$0]], fields: 5, number: UInt64($0 + 1)) })

            report.progress("\(devices.count) devices push \(count) transactions each")
            let before = hub.figures
            let (seconds, slowest) = try await Self.timed(
                zip(devices, bodies).map { device, bodies in
                    { @Sendable in try await device.push(bodies) }
                })
            let after = hub.figures
            let cells = Double(devices.count * count * 5)
            let (secondsAlone, _) = try await Self.timed([{ @Sendable in try await alone.push(single) }])
            report.add(
                Measurement(
                    id: id, value: cells / seconds, unit: "cells/s", peer: "one device alone",
                    peerValue: Double(count * 5) / secondsAlone, aim: .atLeast(100_000), cpu: nil,
                    details: [
                        ("seconds", seconds), ("slowest_request_seconds", slowest), ("slowest_aim", 1),
                        ("transactions_each_push", Double(Self.pushCount)), ("hub_cpu_seconds", after.cpu - before.cpu),
                        ("hub_peak_mib", after.peakMiB),
                        (
                            "waits_for_the_disk",
                            try await hub.metric("satchel_hub_write_group_seconds_count", through: alone.client)
                        ),
                    ]))
        }
    }

    private static func inPushes(_ transactions: [CRDT.Transaction]) throws -> [[UInt8]] {
        stride(from: 0, to: transactions.count, by: pushCount).map { start in
            let part = transactions[start..<min(start + pushCount, transactions.count)]
            return Compression.compressed(Message.push(part.map(\.encoded)).encoded)
        }
    }

    // MARK: Pull

    private func pull(_ id: String) async throws {
        let count = report.scaled(100_000)
        try await withHub("pull-hub") { hub, devices in
            let rows = Laptop.rowsInTransaction(cells: Customer.fieldCount + 1)
            let customers = Customer.make(count, seed: 20_260_202)
            report.progress("Preparing a hub that has \(count) rows")
            let writer = devices[0]
            for (number, start) in stride(from: 0, to: count, by: rows).enumerated() {
                let part = Array(customers[start..<min(start + rows, count)])
                let transaction = writer.transaction(part, fields: Customer.fieldCount, number: UInt64(number + 1))
                _ = try await writer.push([Compression.compressed(Message.push([transaction.encoded]).encoded)])
            }
            // The memory of taking them in is not that of giving them out.
            try hub.restart()
            let address = hub.address
            report.progress("\(devices.count) devices pull them")
            let before = hub.figures
            let expected = count * (Customer.fieldCount + 1)
            let (seconds, slowest) = try await Self.timed(
                devices.map { device in
                    { @Sendable in
                        let (cells, slowest) = try await device.moved(to: address).pullAll()
                        guard cells >= expected else { throw BenchError("A device pulled \(cells) of \(expected) cells.") }
                        return slowest
                    }
                })
            let after = hub.figures
            let (secondsAlone, _) = try await Self.timed([
                { @Sendable in try await devices[0].moved(to: address).pullAll().slowest }
            ])
            let cells = Double(count * Customer.fieldCount)
            report.add(
                Measurement(
                    id: id, value: cells * Double(devices.count) / seconds, unit: "cells/s", peer: "one device alone",
                    peerValue: cells / secondsAlone, aim: .atLeast(1_000_000), cpu: nil,
                    details: [
                        ("seconds", seconds), ("slowest_request_seconds", slowest), ("hub_cpu_seconds", after.cpu - before.cpu),
                        ("hub_peak_mib", after.peakMiB), ("hub_peak_aim_mib", 300), ("rows_each_transaction", Double(rows)),
                    ]))
        }
    }

    /// Does all at once.
    ///
    /// - Returns: The wall time, and the longest that any of them reports.
    private static func timed(_ works: [@Sendable () async throws -> Double]) async throws -> (seconds: Double, slowest: Double) {
        let start = ContinuousClock.now
        let slowest = try await withThrowingTaskGroup(of: Double.self) { group in
            for work in works { group.addTask { try await work() } }
            return try await group.reduce(0) { max($0, $1) }
        }
        return ((ContinuousClock.now - start) / .seconds(1), slowest)
    }
}

/// A device as the hub knows it: what an agent sends, without an agent's store.
struct SyncDevice: Sendable {
    let site: SiteID
    let author: AuthorID
    let credential: String
    var address: String
    let client: HTTPClient

    func moved(to address: String) -> SyncDevice {
        var device = self
        device.address = address
        return device
    }

    /// A transaction that creates customers with so many of their fields.
    func transaction(_ customers: [Customer], fields: Int, number: UInt64) -> CRDT.Transaction {
        var builder = TransactionBuilder(id: TransactionID(site: site, random: number &* 0x9E37_79B9_7F4A_7C15))
        for customer in customers {
            let row = builder.create(Customer.entity)
            for (cell, value) in customer.contents.prefix(fields) { builder.write(.register(value), to: cell, of: row) }
        }
        return builder.build(
            author: author, stamp: Stamp(milliseconds: 1_790_000_000_000 + Int64(number)), origin: .init(number: number, seen: 0))
    }

    /// Sends a message that is compressed already.
    private func send(_ body: [UInt8]) async throws -> (message: Message, seconds: Double) {
        let start = ContinuousClock.now
        let response = try await client.send(
            HTTPRequest(
                method: "POST", url: address + "/v1/sync",
                headers: [
                    ("Authorization", "Bearer \(credential)"), ("Content-Type", "application/vnd.satchel.message"),
                    ("Content-Encoding", Compression.name), ("Accept-Encoding", Compression.name),
                ], body: body, timeout: .seconds(120)))
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        guard response.status == 200 else { throw BenchError("The hub answered \(response.status).") }
        let bytes =
            response.headers["Content-Encoding"] == Compression.name
            ? try Compression.decompressed(response.body, limit: Limits.messageBytes) : response.body
        return (try Message(encoded: bytes), seconds)
    }

    /// - Returns: How long the slowest of them took.
    func push(_ bodies: [[UInt8]]) async throws -> Double {
        var slowest = 0.0
        for body in bodies {
            let (answer, seconds) = try await send(body)
            guard case .pushed(let verdicts) = answer,
                verdicts.allSatisfy({ if case .accepted = $0.fate { true } else { false } })
            else { throw BenchError("The hub did not accept what was pushed.") }
            slowest = max(slowest, seconds)
        }
        return slowest
    }

    /// Gets everything that there is as a new laptop does, rows whole where the hub wants that; decodes it, and lets it go.
    func pullAll() async throws -> (cells: Int, slowest: Double) {
        var (cells, slowest) = (0, 0.0)
        func ask(_ message: Message) async throws -> Message {
            let (answer, seconds) = try await send(Compression.compressed(message.encoded))
            slowest = max(slowest, seconds)
            return answer
        }
        guard case .welcome(let welcome) = try await ask(.hello(Hello(site: site, epoch: 0, cursor: 0, clock: 0, written: .max)))
        else {
            throw BenchError("The hub did not welcome a device.")
        }
        var pull = Pull(epoch: welcome.epoch, after: 0, view: 0, pending: [])
        while true {
            guard case .page(let page) = try await ask(.pull(pull)) else { throw BenchError("The hub sent no page.") }
            if page.missing != .nothing {
                var next: Fetch.Position? = .rows(after: 0)
                while let position = next {
                    guard case .chunk(let chunk) = try await ask(.fetch(Fetch(epoch: welcome.epoch, position: position))) else {
                        throw BenchError("The hub sent no rows.")
                    }
                    cells += try RowSnapshot.decode(chunk.rows).reduce(0) { $0 + $1.cells.count }
                    next = chunk.next
                }
                return (cells, slowest)
            }
            for case .transaction(_, let bytes) in page.items { cells += try CRDT.Transaction(encoded: bytes).cellCount }
            guard page.upTo < page.head else { return (cells, slowest) }
            (pull.after, pull.view) = (page.upTo, page.view)
        }
    }
}
