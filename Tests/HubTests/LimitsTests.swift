import CurlClient
import Foundation
import Glibc
import Hub
import Hummingbird
import Sync
import Testing

@Suite struct LimitsTests {
    @Test func anAllowanceFillsUpSteadily() {
        var allowance = Allowance(full: 10, now: 1_000)
        func wait(_ now: Int64) -> Int { allowance.wait(burst: 10, perSecond: 2, now: now) }
        for _ in 0..<10 {
            #expect(wait(1_000) == 0)
            allowance.take(1)
        }
        #expect(wait(1_000) == 1 && wait(1_499) == 1 && wait(1_500) == 0)
        // More than there is may be taken once; the next one waits for it.
        allowance.take(21)
        #expect(wait(1_500) == 11 && wait(1_500 + 10_499) == 1 && wait(1_500 + 10_500) == 0)
        // A clock that was set back takes nothing away, and gives nothing twice.
        allowance.take(1)
        #expect(wait(0) == 1 && wait(499) == 1 && wait(500) == 0)
        // However long the pause, no more than the burst is saved.
        #expect(wait(1 << 50) == 0)
        allowance.take(11)
        #expect(wait(1 << 50) == 1)
    }

    @Test func aTransferKeepsPaceWithItsBytes() {
        var limits = HubLimits()
        limits.patienceSeconds = 30
        limits.slowestBytesPerSecond = 1000
        let second: Int64 = 1_000_000_000
        var pace = Pace(limits)
        #expect(pace.left(now: 0) == nil)
        pace.wait(now: 0)
        #expect(pace.left(now: 29 * second) == second && pace.left(now: 30 * second) == 0)
        pace.moved(5_500)
        #expect(pace.left(now: 30 * second) == 5 * second + second / 2)
        // Time in which the hub itself is slow does not count.
        pace.go(now: 30 * second)
        #expect(pace.left(now: 500 * second) == nil)
        pace.wait(now: 1_000 * second)
        pace.wait(now: 1_003 * second)
        #expect(pace.left(now: 1_005 * second) == second / 2)
        // Whoever sends at the slowest pace is never cut off, however long it takes.
        var slow = Pace(limits)
        for time in 0..<10_000 as Range<Int64> {
            slow.wait(now: time * second)
            #expect(slow.left(now: (time + 1) * second) ?? -1 >= 29 * second)
            slow.go(now: (time + 1) * second)
            slow.moved(1_000)
        }
    }

    @Test func aDeviceThatAsksTooMuchIsToldWhenToComeBack() async throws {
        var limits = HubLimits()
        limits.requestBurst = 5
        limits.requestsPerSecond = 1
        let test = try TestHub(limits: limits)
        let greedy = try await test.join("Li Wei", site: 7)
        let other = try await test.join("Wang Fang", site: 8)
        func ask(_ device: TestDevice) async throws -> Reply {
            try await test.send(.post, "/v1/sync", headers: device.headers, body: device.hello.encoded)
        }
        for _ in 0..<5 { #expect(try await ask(greedy).status == 200) }
        let refused = try await ask(greedy)
        #expect(refused.status == 429 && refused.errorCode == "too-many-requests" && refused.headers[.retryAfter] == "1")
        #expect(try await ask(other).status == 200)
        test.clock.advance(seconds: 1)
        #expect(try await ask(greedy).status == 200)
        #expect(try await ask(greedy).status == 429)
    }

    @Test func bytesCountInBothDirections() async throws {
        var limits = HubLimits()
        limits.byteBurst = 10_000
        limits.bytesPerSecond = 1_000
        let test = try TestHub(limits: limits)
        let device = try await test.join(site: 7)
        let transaction = try device.customer(String(repeating: "x", count: 12_000), random: 1)
        var headers = device.headers
        let body = Message.push([transaction.encoded]).encoded
        headers[.contentLength] = "\(body.count)"
        #expect(try await test.send(.post, "/v1/sync", headers: headers, body: body).status == 200)
        let refused = try await test.send(.post, "/v1/sync", headers: device.headers, body: device.hello.encoded)
        #expect(refused.status == 429 && refused.headers[.retryAfter].flatMap { Int($0) } ?? 0 >= 2)
        test.clock.advance(seconds: 4)
        let pull = Message.pull(Pull(epoch: test.hub.epoch, after: 0, view: 0, pending: [])).encoded
        #expect(try await test.send(.post, "/v1/sync", headers: device.headers, body: pull).status == 200)
        test.clock.advance(seconds: 2)
        #expect(try await test.send(.post, "/v1/sync", headers: device.headers, body: pull).status == 429)
        // What a refused request announced is not charged.
        test.clock.advance(seconds: 60)
        headers[.contentLength] = "99999999999"
        #expect(try await test.send(.post, "/v1/sync", headers: headers, body: body).status == 413)
        #expect(try await test.send(.post, "/v1/sync", headers: device.headers, body: pull).status == 200)
    }
}

/// Connections that are slow, or only there, are closed: each test ends when the hub closes one.
@Suite(.timeLimit(.minutes(10))) struct ConnectionTests {
    private var quick: HubLimits {
        var limits = HubLimits()
        limits.headSeconds = 1
        limits.idleSeconds = 1
        limits.patienceSeconds = 1
        limits.slowestBytesPerSecond = 1 << 20
        return limits
    }

    @Test(arguments: ["", "GET /healthz HTTP/1.1\r\nHost: h\r\nX-Slow: "]) func aSlowHeadIsCutOff(text: String) async throws {
        let test = try TestHub(limits: quick)
        try await serving(test) { (address, _) async throws in
            let connection = try RawConnection(to: address)
            try connection.send(text)
            #expect(await connection.untilClosed().isEmpty)
            #expect(try await test.metric(#"satchel_hub_connections_closed_total{reason="slow"}"#) == 1)
        }
    }

    @Test func aHandshakeThatNeverEndsIsCutOff() async throws {
        let test = try TestHub(limits: quick)
        let certificate = try TestCertificate(in: test.home.folder, "hub")
        try await serving(test, tls: certificate.tls) { (address, _) async throws in
            let connection = try RawConnection(to: address)
            try connection.send("\u{16}\u{03}\u{01}")
            _ = await connection.untilClosed()
            #expect(try await test.metric(#"satchel_hub_connections_closed_total{reason="slow"}"#) == 1)
        }
    }

    @Test func aSlowBodyIsCutOff() async throws {
        var limits = quick
        limits.idleSeconds = 3600
        let test = try TestHub(limits: limits)
        let device = try await test.join(site: 7)
        try await serving(test) { (address, _) async throws in
            let connection = try RawConnection(to: address)
            try connection.send(
                "POST /v1/sync HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer \(device.credential)\r\n"
                    + "Content-Type: \(OpenHub.messageType)\r\nContent-Length: 5000\r\n\r\nabc")
            let answer = await connection.untilClosed()
            #expect(answer.isEmpty || answer.hasPrefix("HTTP/1.1 4"))
            #expect(try await test.metric(#"satchel_hub_connections_closed_total{reason="slow"}"#) == 1)
        }
    }

    @Test func aSlowReaderIsCutOff() async throws {
        var limits = quick
        limits.slowestBytesPerSecond = 16 << 20
        limits.idleSeconds = 3600
        let test = try TestHub(limits: limits)
        let device = try await test.join(site: 7)
        _ = try await test.sync(
            .push([try device.customer(String(repeating: "x", count: 900_000), random: 1).encoded]), as: device)
        try await serving(test) { (address, _) async throws in
            let connection = try RawConnection(to: address)
            let pull = Message.pull(Pull(epoch: test.hub.epoch, after: 0, view: 0, pending: [])).encoded
            let head =
                "POST /v1/sync HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer \(device.credential)\r\n"
                + "Content-Type: \(OpenHub.messageType)\r\nContent-Length: \(pull.count)\r\n\r\n"
            // More than what the system keeps for a connection, and nobody reads it.
            for _ in 0..<40 { try connection.send(Array(head.utf8) + pull) }
            while try await test.metric(#"satchel_hub_connections_closed_total{reason="slow"}"#) == nil { await Task.yield() }
            #expect(await connection.untilClosed().utf8.count < 40 * 900_000)
        }
    }

    @Test func aConnectionThatOnlyStaysIsClosed() async throws {
        let test = try TestHub(limits: quick)
        try await serving(test) { (address, _) async throws in
            let connection = try RawConnection(to: address)
            try connection.send("GET /healthz HTTP/1.1\r\nHost: h\r\n\r\n")
            #expect(await connection.untilClosed().hasPrefix("HTTP/1.1 200"))
        }
    }

    @Test func strangersPushOutTheOldestOfThemAndNobodyElse() async throws {
        var limits = HubLimits()
        limits.strangersPerAddress = 3
        limits.headSeconds = 3600
        limits.idleSeconds = 3600
        let test = try TestHub(limits: limits)
        let device = try await test.join(site: 7)
        try await serving(test) { (address, _) async throws in
            let known = try RawConnection(to: address)
            let head =
                "POST /v1/sync HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer \(device.credential)\r\n"
                + "Content-Type: \(OpenHub.messageType)\r\nContent-Length: \(device.hello.encoded.count)\r\n\r\n"
            try known.send(Array(head.utf8) + device.hello.encoded)
            #expect(await known.firstBytes().hasPrefix("HTTP/1.1 200"))
            // A stranger is one although he asks, as long as no credential is valid. Each is answered before the next one comes, so that it is
            // known who is the oldest.
            var strangers = [RawConnection]()
            for _ in 0..<5 {
                let stranger = try RawConnection(to: address)
                try stranger.send("GET /healthz HTTP/1.1\r\nHost: h\r\n\r\n")
                #expect(await stranger.firstBytes().hasPrefix("HTTP/1.1 200"))
                strangers.append(stranger)
            }
            _ = await strangers[0].untilClosed()
            _ = await strangers[1].untilClosed()
            // Those that came last, and the device, go on.
            try strangers[4].send("GET /healthz HTTP/1.1\r\nHost: h\r\n\r\n")
            #expect(await strangers[4].firstBytes().hasPrefix("HTTP/1.1 200"))
            try known.send(Array(head.utf8) + device.hello.encoded)
            #expect(await known.firstBytes().hasPrefix("HTTP/1.1 200"))
            #expect(try await test.metric("satchel_hub_strangers") == 3)
            #expect(try await test.metric("satchel_hub_connections") == 4)
        }
    }
}

/// A TCP connection that does what no HTTP client would.
final class RawConnection: Sendable {
    private let descriptor: Int32

    init(to address: String) throws {
        let port = try #require(UInt16(address.split(separator: ":").last ?? ""))
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var place = sockaddr_in()
        place.sin_family = sa_family_t(AF_INET)
        place.sin_port = port.bigEndian
        place.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let descriptor = descriptor
        let status = withUnsafePointer(to: &place) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        try #require(status == 0)
    }

    deinit { close(descriptor) }

    func send(_ bytes: [UInt8]) throws {
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress?.advanced(by: sent), bytes.count - sent, Int32(MSG_NOSIGNAL))
            }
            // Who is cut off while he sends is told so here.
            guard count > 0 else { return }
            sent += count
        }
    }

    func send(_ text: String) throws { try send(Array(text.utf8)) }

    /// What comes next, waited for on a thread of its own; empty at the end.
    func firstBytes() async -> String {
        let descriptor = descriptor
        return await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                var buffer = [UInt8](repeating: 0, count: 1 << 16)
                let count = recv(descriptor, &buffer, buffer.count, 0)
                continuation.resume(returning: String(decoding: buffer.prefix(max(count, 0)), as: UTF8.self))
            }
        }
    }

    /// All that comes until the hub closes.
    func untilClosed() async -> String {
        var all = ""
        while true {
            let text = await firstBytes()
            guard !text.isEmpty else { return all }
            all += text
        }
    }
}
