import Foundation
import Synchronization

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// A small HTTP server on raw sockets, so that tests can also answer in ways that no proper server would.
///
/// One thread polls all sockets. A test tells it what to do with each request, may push more bytes later, and waits
/// for what the server has seen instead of sleeping.
final class TestServer: Sendable {
    struct Request: Sendable {
        /// Connections are counted from 0 in the order in which they came.
        var connection: Int
        var method: String
        var target: String
        var headers: [(name: String, value: String)]
        var body: [UInt8]

        func header(_ name: String) -> String? {
            headers.first { $0.name.lowercased() == name.lowercased() }?.value
        }
    }

    enum Step: Sendable {
        case send([UInt8])
        case close

        static func text(_ text: String) -> Step { .send(Array(text.utf8)) }
    }

    /// What the server has seen so far.
    struct Log: Sendable {
        var accepts = 0
        var requests: [Request] = []
        var closedByClient: Set<Int> = []
    }

    struct Failure: Error {
        var call: String
        var number = errno
    }

    private struct Shared {
        var log = Log()
        var orders: [(connection: Int, step: Step)] = []
        var isStopping = false
        var waiters: [(condition: @Sendable (Log) -> Bool, continuation: CheckedContinuation<Void, Never>)] = []
    }

    private struct Connection {
        var descriptor: Int32
        var input: [UInt8] = []
        var output: ArraySlice<UInt8> = []
        var closesWhenSent = false
    }

    let port: UInt16
    private let listener: Int32
    private let alarmIn: Int32
    private let alarmOut: Int32
    private let shared = Mutex(Shared())
    private let greeting: [Step]
    private let reply: @Sendable (Request) -> [Step]

    /// Listens on a free port of 127.0.0.1, or on a Unix socket. The greeting is sent on every new connection,
    /// before anything was asked.
    init(unixSocketPath: String? = nil, greeting: [Step] = [], reply: @escaping @Sendable (Request) -> [Step]) throws {
        signal(SIGPIPE, SIG_IGN)
        (listener, port) = try unixSocketPath.map { (try Self.listen(path: $0), 0) } ?? Self.listenOnLoopback()
        var pair: [Int32] = [0, 0]
        guard pipe(&pair) == 0 else { throw Failure(call: "pipe") }
        (alarmOut, alarmIn) = (pair[0], pair[1])
        self.greeting = greeting
        self.reply = reply
        Thread.detachNewThread { self.serve() }
    }

    func url(_ path: String = "/", scheme: String = "http") -> String { "\(scheme)://127.0.0.1:\(port)\(path)" }

    var log: Log { shared.withLock(\.log) }

    func stop() {
        shared.withLock { $0.isStopping = true }
        ring()
    }

    /// Does something on a connection outside of a reply.
    func order(_ step: Step, on connection: Int) {
        shared.withLock { $0.orders.append((connection, step)) }
        ring()
    }

    /// Waits until the log fulfils a condition.
    func until(_ condition: @escaping @Sendable (Log) -> Bool) async {
        await withCheckedContinuation { continuation in
            let isFulfilled = shared.withLock { shared in
                if condition(shared.log) { return true }
                shared.waiters.append((condition, continuation))
                return false
            }
            if isFulfilled { continuation.resume() }
        }
    }

    // MARK: The thread

    private func serve() {
        var connections: [Int: Connection] = [:]
        while true {
            let order = connections.keys.sorted()
            var polled = [pollfd(fd: listener, events: Int16(POLLIN), revents: 0)]
            polled.append(pollfd(fd: alarmOut, events: Int16(POLLIN), revents: 0))
            for index in order {
                guard let connection = connections[index] else { continue }
                let events = connection.output.isEmpty ? POLLIN : POLLIN | POLLOUT
                polled.append(pollfd(fd: connection.descriptor, events: Int16(events), revents: 0))
            }
            poll(&polled, nfds_t(polled.count), -1)
            if polled[1].revents != 0 {
                var bytes = [UInt8](repeating: 0, count: 64)
                _ = read(alarmOut, &bytes, bytes.count)
            }
            let (orders, isStopping) = shared.withLock { shared in
                defer { shared.orders = [] }
                return (shared.orders, shared.isStopping)
            }
            if isStopping { break }
            for (index, step) in orders { perform([step], on: index, of: &connections) }
            for (index, item) in zip(order, polled.dropFirst(2)) where item.revents != 0 {
                receive(on: index, of: &connections)
                flush(index, of: &connections)
            }
            if polled[0].revents != 0 { acceptConnection(into: &connections) }
        }
        for connection in connections.values { close(connection.descriptor) }
        for descriptor in [listener, alarmIn, alarmOut] { close(descriptor) }
    }

    private func acceptConnection(into connections: inout [Int: Connection]) {
        let descriptor = accept(listener, nil, nil)
        guard descriptor >= 0 else { return }
        _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
        let index = note { log in
            log.accepts += 1
            return log.accepts - 1
        }
        connections[index] = Connection(descriptor: descriptor)
        perform(greeting, on: index, of: &connections)
    }

    private func receive(on index: Int, of connections: inout [Int: Connection]) {
        guard let descriptor = connections[index]?.descriptor else { return }
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = read(descriptor, &bytes, bytes.count)
        if count > 0 {
            connections[index]?.input += bytes[..<count]
        } else if count == 0 || (errno != EAGAIN && errno != EINTR) {
            close(descriptor)
            connections[index] = nil
            note { _ = $0.closedByClient.insert(index) }
            return
        }
        while let request = connections[index].flatMap({ Self.parse($0.input, connection: index) }) {
            connections[index]?.input.removeFirst(request.length)
            note { $0.requests.append(request.value) }
            perform(reply(request.value), on: index, of: &connections)
        }
    }

    private func perform(_ steps: [Step], on index: Int, of connections: inout [Int: Connection]) {
        for step in steps {
            switch step {
            case .send(let bytes): connections[index]?.output += bytes
            case .close: connections[index]?.closesWhenSent = true
            }
        }
        flush(index, of: &connections)
    }

    private func flush(_ index: Int, of connections: inout [Int: Connection]) {
        guard var connection = connections[index] else { return }
        while !connection.output.isEmpty {
            let count = connection.output.withUnsafeBytes { write(connection.descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { break }
            connection.output = connection.output.dropFirst(count)
        }
        if connection.output.isEmpty {
            connection.output = []
            if connection.closesWhenSent {
                close(connection.descriptor)
                connections[index] = nil
                return
            }
        }
        connections[index] = connection
    }

    @discardableResult
    private func note<T: Sendable>(_ change: (inout Log) -> T) -> T {
        let (result, fulfilled) = shared.withLock { shared in
            let result = change(&shared.log)
            let fulfilled = shared.waiters.filter { $0.condition(shared.log) }.map(\.continuation)
            shared.waiters.removeAll { $0.condition(shared.log) }
            return (result, fulfilled)
        }
        for continuation in fulfilled { continuation.resume() }
        return result
    }

    private func ring() {
        var byte: UInt8 = 1
        _ = write(alarmIn, &byte, 1)
    }

    // MARK: Bytes and sockets

    private static func parse(_ input: [UInt8], connection: Int) -> (value: Request, length: Int)? {
        let end = Array("\r\n\r\n".utf8)
        guard input.count >= 4, let start = (0...(input.count - 4)).first(where: { input[$0..<($0 + 4)] == end[...] })
        else { return nil }
        let lines = String(decoding: input[..<start], as: UTF8.self).components(separatedBy: "\r\n")
        let words = lines[0].split(separator: " ").map(String.init)
        guard words.count == 3 else { return nil }
        let headers = lines.dropFirst().map { line in
            let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            return (name: String(parts[0]), value: parts.last.map { $0.trimmingCharacters(in: .whitespaces) } ?? "")
        }
        var request = Request(
            connection: connection, method: words[0], target: words[1], headers: headers, body: [])
        let length = request.header("Content-Length").flatMap(Int.init) ?? 0
        guard input.count >= start + 4 + length else { return nil }
        request.body = Array(input[(start + 4)..<(start + 4 + length)])
        return (request, start + 4 + length)
    }

    private static func listenOnLoopback() throws -> (Int32, UInt16) {
        let descriptor = socket(AF_INET, streamType, 0)
        guard descriptor >= 0 else { throw Failure(call: "socket") }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        try withUnsafeMutablePointer(to: &address) { pointer in
            try pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                guard bind(descriptor, address, size) == 0 else { throw Failure(call: "bind") }
                guard Self.startListening(descriptor) == 0 else { throw Failure(call: "listen") }
                guard getsockname(descriptor, address, &size) == 0 else { throw Failure(call: "getsockname") }
            }
        }
        return (descriptor, UInt16(bigEndian: address.sin_port))
    }

    private static func listen(path: String) throws -> Int32 {
        let descriptor = socket(AF_UNIX, streamType, 0)
        guard descriptor >= 0 else { throw Failure(call: "socket") }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix($0.count - 1)) }
        try withUnsafePointer(to: &address) { pointer in
            try pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                let size = socklen_t(MemoryLayout<sockaddr_un>.size)
                guard bind(descriptor, address, size) == 0 else { throw Failure(call: "bind") }
            }
        }
        guard startListening(descriptor) == 0 else { throw Failure(call: "listen") }
        return descriptor
    }

    private static func startListening(_ descriptor: Int32) -> Int32 {
        #if canImport(Darwin)
        Darwin.listen(descriptor, 64)
        #else
        Glibc.listen(descriptor, 64)
        #endif
    }

    private static var streamType: Int32 {
        #if canImport(Darwin)
        SOCK_STREAM
        #else
        Int32(SOCK_STREAM.rawValue)
        #endif
    }

    /// A port on which nothing listens: it was free a moment ago, and is held, unheard, while `body` runs.
    static func withRefusingPort<T>(_ body: (UInt16) async throws -> T) async throws -> T {
        let descriptor = socket(AF_INET, streamType, 0)
        guard descriptor >= 0 else { throw Failure(call: "socket") }
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        try withUnsafeMutablePointer(to: &address) { pointer in
            try pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                guard bind(descriptor, address, size) == 0 else { throw Failure(call: "bind") }
                guard getsockname(descriptor, address, &size) == 0 else { throw Failure(call: "getsockname") }
            }
        }
        return try await body(UInt16(bigEndian: address.sin_port))
    }
}

extension TestServer.Step {
    /// A whole response with a length.
    static func response(
        _ status: Int = 200, _ headers: [(String, String)] = [], body: [UInt8] = []
    ) -> TestServer.Step {
        var head = "HTTP/1.1 \(status) Status\r\nContent-Length: \(body.count)\r\n"
        for (name, value) in headers { head += "\(name): \(value)\r\n" }
        return .send(Array((head + "\r\n").utf8) + body)
    }

    /// The head of a response whose body follows in chunks.
    static func chunkedHead(_ type: String = "text/event-stream") -> TestServer.Step {
        .text("HTTP/1.1 200 OK\r\nContent-Type: \(type)\r\nTransfer-Encoding: chunked\r\n\r\n")
    }

    /// One chunk; an empty one ends the body.
    static func chunk(_ text: String) -> TestServer.Step {
        .text("\(String(text.utf8.count, radix: 16))\r\n\(text)\r\n")
    }
}
