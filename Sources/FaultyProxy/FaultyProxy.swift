import Foundation
import Synchronization

/// A proxy of the tests' and the benches' own: it passes bytes between clients and a server on this machine, counts them, and cuts
/// connections in the middle of what a client sends.
///
/// Each connection has two threads, so it is for a few connections at a time.
public final class FaultyProxy: Sendable {
    public struct Counts: Sendable {
        /// Bytes that clients sent, those included that lay unread when a connection was cut; and bytes that they got.
        public var up = 0
        public var down = 0
        public var connections = 0
        public var cuts = 0
    }

    public struct Failure: Error {
        public var call: String
        public var number: CInt
    }

    private struct State {
        var counts = Counts()
        /// How many bytes clients may send until each cut, counted from the one before.
        var cuts: ArraySlice<Int>
        var sinceCut = 0
        var isStopping = false
        var open: Set<CInt> = []
    }

    private let state: Mutex<State>
    private let listener: CInt
    private let target: UInt16
    public let port: Int

    /// - Parameters:
    ///   - target: The server's port on the loopback interface.
    ///   - cuts: After how many bytes from clients to cut, each counted from the cut before; then no more.
    public init(to target: Int, cuts: [Int] = []) throws {
        state = Mutex(State(cuts: cuts[...]))
        self.target = UInt16(clamping: target)
        let descriptor = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { throw Failure(call: "socket", number: errno) }
        listener = descriptor
        // What a client has sent and nobody has read is lost with the connection: little of it should fit in.
        var bytes: CInt = 16 << 10
        setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &bytes, socklen_t(MemoryLayout<CInt>.size))
        var address = FaultyProxy.loopback(0)
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, size) }
        }
        guard isBound == 0, listen(descriptor, 64) == 0 else { throw Failure(call: "listen", number: errno) }
        var length = size
        withUnsafeMutablePointer(to: &address) { pointer in
            _ = pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &length) }
        }
        port = Int(UInt16(bigEndian: address.sin_port))
        Thread.detachNewThread { [self] in acceptAll() }
    }

    public var counts: Counts { state.withLock { $0.counts } }

    public var address: String { "http://127.0.0.1:\(port)" }

    /// Ends all connections, and listens no longer.
    public func stop() {
        let open = state.withLock { state in
            state.isStopping = true
            return state.open
        }
        shutdown(listener, CInt(SHUT_RDWR))
        for descriptor in open { shutdown(descriptor, CInt(SHUT_RDWR)) }
    }

    private static func loopback(_ port: UInt16) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return address
    }

    private func acceptAll() {
        while true {
            let client = accept(listener, nil, nil)
            guard client >= 0 else {
                if errno == EINTR || errno == ECONNABORTED { continue }
                close(listener)
                return
            }
            let server = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
            var address = FaultyProxy.loopback(target)
            let isConnected = withUnsafePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    connect(server, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
                }
            }
            let mayGoOn = state.withLock { state in
                guard isConnected == 0, !state.isStopping else { return false }
                state.counts.connections += 1
                state.open.formUnion([client, server])
                return true
            }
            guard mayGoOn else {
                close(client)
                close(server)
                continue
            }
            let pair = Pair(client: client, server: server)
            Thread.detachNewThread { [self] in
                pump(pair, isUp: true)
                finish(pair)
            }
            Thread.detachNewThread { [self] in
                pump(pair, isUp: false)
                finish(pair)
            }
        }
    }

    /// The two ends of a connection; closed when both threads are done with them.
    private final class Pair: Sendable {
        let client: CInt
        let server: CInt
        let finished = Mutex(0)

        init(client: CInt, server: CInt) { (self.client, self.server) = (client, server) }
    }

    private func finish(_ pair: Pair) {
        shutdown(pair.client, CInt(SHUT_RDWR))
        shutdown(pair.server, CInt(SHUT_RDWR))
        let isLast = pair.finished.withLock { count in
            count += 1
            return count == 2
        }
        guard isLast else { return }
        state.withLock { $0.open.subtract([pair.client, pair.server]) }
        close(pair.client)
        close(pair.server)
    }

    private func pump(_ pair: Pair, isUp: Bool) {
        let (from, to) = isUp ? (pair.client, pair.server) : (pair.server, pair.client)
        var buffer = [UInt8](repeating: 0, count: 16 << 10)
        while true {
            let count = buffer.withUnsafeMutableBytes { recv(from, $0.baseAddress, $0.count, 0) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            // How much of it goes on, and whether the line breaks then.
            let (passed, isCut) = state.withLock { state -> (Int, Bool) in
                guard isUp else {
                    state.counts.down += count
                    return (count, false)
                }
                state.counts.up += count
                guard let limit = state.cuts.first, state.sinceCut + count >= limit else {
                    state.sinceCut += count
                    return (count, false)
                }
                let passed = max(0, limit - state.sinceCut)
                state.cuts = state.cuts.dropFirst()
                state.sinceCut = 0
                state.counts.cuts += 1
                return (passed, true)
            }
            var sent = 0
            while sent < passed {
                let step = buffer.withUnsafeBytes {
                    send(to, $0.baseAddress.map { $0 + sent }, passed - sent, CInt(MSG_NOSIGNAL))
                }
                if step < 0, errno == EINTR { continue }
                guard step > 0 else { return }
                sent += step
            }
            if isCut {
                // What has crossed the line and is thrown away counts as well.
                var unread: CInt = 0
                if ioctl(from, UInt(FIONREAD), &unread) == 0 { state.withLock { $0.counts.up += Int(unread) } }
                return
            }
        }
    }
}
