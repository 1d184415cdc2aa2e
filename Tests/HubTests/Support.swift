import CRDT
import CommandSocket
import CurlClient
import Foundation
import Hub
import Hummingbird
import Logging
import Sales
import SQLiteStore
import ServiceLifecycle
import Sync
import Synchronization
import Testing

let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

/// A hub in a folder of its own, with a clock that the test turns. Folder and hub go with the last reference.
final class TestHub: Sendable {
    let home: HubHome
    let hub: OpenHub
    let clock: TestClock
    private let isOpen = Mutex(true)

    init(clock: TestClock = TestClock(), limits: HubLimits = HubLimits()) throws {
        home = HubHome(folder: FileManager.default.temporaryDirectory.path + "/satchel-hub-test-" + UUID().uuidString)
        self.clock = clock
        hub = try OpenHub(home: home, holder: "the test", creating: true, logger: silent, limits: limits) { clock.now }
    }

    /// A hub with attachments wherever the test wants them.
    init(attachments: (HubHome) -> any AttachmentStore) throws {
        home = HubHome(folder: FileManager.default.temporaryDirectory.path + "/satchel-hub-test-" + UUID().uuidString)
        let clock = TestClock()
        self.clock = clock
        hub = try OpenHub(
            home: home, holder: "the test", creating: true, attachments: attachments(home), logger: silent
        ) { clock.now }
    }

    /// Opens a hub that there is already; who made it removes the folder.
    init(home: HubHome, clock: TestClock = TestClock()) throws {
        self.home = home
        self.clock = clock
        hub = try OpenHub(home: home, holder: "the test", creating: false, logger: silent) { clock.now }
    }

    /// Closes the hub before the end of the test.
    func close() {
        let isFirst = isOpen.withLock { isOpen in
            defer { isOpen = false }
            return isOpen
        }
        if isFirst { hub.close() }
    }

    deinit {
        close()
        try? FileManager.default.removeItem(atPath: home.folder)
    }

    var admin: Administration { Administration(hub: hub, isServing: false) }

    func perform<Answer: Decodable>(_ request: AdminRequest, _ type: Answer.Type = Answer.self) async throws -> Answer {
        let bytes = try await admin.perform(Array(try JSONEncoder().encode(request))) { _ in }
        return try JSONDecoder().decode(type, from: Data(bytes))
    }

    func code(_ name: String = "Li Wei", role: Device.Role? = nil, hours: Int = 24) async throws -> String {
        try await perform(.enrol(name: name, role: role, valid_hours: hours), AdminAnswer.Enrol.self).code
    }

    /// Sends a request to the routes, without a socket.
    func send(
        _ method: HTTPTypesMethod, _ path: String, headers: HTTPFields = [:], body: [UInt8] = [], peer: String = "192.0.2.1"
    ) async throws -> Reply {
        try await TestHub.send(method, path, headers: headers, body: body, peer: peer, to: hub)
    }

    static func send(
        _ method: HTTPTypesMethod, _ path: String, headers: HTTPFields = [:], body: [UInt8] = [], peer: String = "192.0.2.1",
        to hub: OpenHub
    ) async throws -> Reply {
        try await send(method, path, headers: headers, body: body, peer: peer, through: hub.router().buildResponder())
    }

    static func send(
        _ method: HTTPTypesMethod, _ path: String, headers: HTTPFields = [:], body: [UInt8] = [], peer: String = "192.0.2.1",
        through responder: some HTTPResponder<HubContext>
    ) async throws -> Reply {
        let head = Hummingbird.HTTPRequest(method: method, scheme: nil, authority: nil, path: path, headerFields: headers)
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(bytes: body)))
        let response = try await responder.respond(to: request, context: HubContext(peer: peer, logger: silent))
        let collected = Collector()
        // A live stream ends with its connection, and here is none.
        if response.headers[.contentType]?.hasPrefix("text/event-stream") != true {
            try await response.body.write(CollectingWriter(collector: collected))
        }
        return Reply(status: response.status.code, headers: response.headers, body: collected.bytes)
    }

    func enrol(
        _ code: String, site: SiteID, device: String = "laptop", peer: String = "192.0.2.1"
    ) async throws -> Reply {
        try await send(.post, "/v1/enrol", body: enrolment(code, site: site, device: device), peer: peer)
    }

    /// A device that has joined.
    func join(_ name: String = "Li Wei", role: Device.Role? = nil, site: UInt64) async throws -> TestDevice {
        let reply = try await enrol(try await code(name, role: role), site: SiteID(low: site))
        try #require(reply.status == 200)
        return try TestDevice(reply, site: SiteID(low: site))
    }

    func sync(_ message: Message, as device: TestDevice) async throws -> Message {
        let reply = try await send(.post, "/v1/sync", headers: device.headers, body: message.encoded)
        try #require(reply.status == 200, "\(reply.text)")
        #expect(reply.headers[.contentType] == OpenHub.messageType)
        return try Message(encoded: reply.body)
    }
}

typealias HTTPTypesMethod = Hummingbird.HTTPRequest.Method

func enrolment(_ code: String, site: SiteID, device: String = "laptop") -> [UInt8] {
    let key = String(repeating: "ab", count: 32)
    return Array(#"{"code":"\#(code)","site":"\#(site)","device":"\#(device)","signing_key":"\#(key)"}"#.utf8)
}

final class TestClock: Sendable {
    private let time = Mutex<Int64>(1_790_000_000_000)

    var now: Int64 { time.withLock { $0 } }
    func advance(hours: Int64 = 0, seconds: Int64 = 0) { time.withLock { $0 += (hours * 3600 + seconds) * 1000 } }
}

struct Reply {
    var status: Int
    var headers: HTTPFields
    var body: [UInt8]

    var text: String { String(decoding: body, as: UTF8.self) }

    /// The code of an error that came as it should; nil if it did not.
    var errorCode: String? {
        struct Body: Decodable {
            struct Inner: Decodable {
                var code: String
                var message: String
            }
            var error: Inner
        }
        guard headers[.contentType] == "application/json",
            let body = try? JSONDecoder().decode(Body.self, from: Data(body)), !body.error.message.isEmpty
        else { return nil }
        return body.error.code
    }
}

private final class Collector: Sendable {
    private let buffer = Mutex<[UInt8]>([])
    var bytes: [UInt8] { buffer.withLock { $0 } }
    func add(_ part: ByteBuffer) { buffer.withLock { $0 += part.readableBytesView } }
}

private struct CollectingWriter: ResponseBodyWriter {
    let collector: Collector
    mutating func write(_ buffer: ByteBuffer) async throws { collector.add(buffer) }
    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}

/// A laptop as far as the hub can tell.
struct TestDevice: Sendable {
    let site: SiteID
    let credential: String
    let author: AuthorID

    init(_ reply: Reply, site: SiteID) throws {
        struct Body: Decodable {
            var credential: String
            var author: String
        }
        let body = try JSONDecoder().decode(Body.self, from: Data(reply.body))
        self.site = site
        credential = body.credential
        author = try #require(AuthorID(body.author))
    }

    var headers: HTTPFields { [.authorization: "Bearer \(credential)", .contentType: OpenHub.messageType] }

    var curlHeaders: [(String, String)] {
        [("Authorization", "Bearer \(credential)"), ("Content-Type", OpenHub.messageType)]
    }

    var hello: Message { .hello(Hello(site: site, epoch: 0, cursor: 0, clock: 0, written: 1_000_000)) }

    /// A transaction of this device that creates a customer.
    func customer(_ name: String, random: UInt64) throws -> CRDT.Transaction {
        let entity = try #require(Schema.shipped.entity(named: "customer"))
        let field = try #require(entity.field(named: "name"))
        var builder = TransactionBuilder(id: TransactionID(site: site, random: random))
        let row = builder.create(entity.id)
        builder.write(.register(.text(name)), to: field.cell(), of: row)
        return builder.build(
            author: author, stamp: Stamp(milliseconds: 1_790_000_000_000), origin: .init(number: 1, seen: 0))
    }
}

/// Serves a hub on a free port while `body` runs. `body` gets the address and what stops the hub gracefully.
func serving(_ test: TestHub, tls: HubTLS? = nil, _ body: (String, ServiceGroup) async throws -> Void) async throws {
    let (addresses, source) = AsyncStream<String>.makeStream()
    let server = try HubServer(hub: test.hub, host: "127.0.0.1", port: 0, portFile: test.home.folder + "/port", tls: tls) {
        source.yield($0)
    }
    let group = try server.services(stopsOnSignals: false)
    let task = Task {
        defer { source.finish() }
        try await server.run(group)
    }
    var iterator = addresses.makeAsyncIterator()
    guard let address = await iterator.next() else {
        try await task.value
        return
    }
    do {
        try await body(address, group)
    } catch {
        task.cancel()
        _ = await task.result
        throw error
    }
    await group.triggerGracefulShutdown()
    try await task.value
}

/// How commands reach a hub.
enum Way: CaseIterable { case inProcess, overTheSocket }

typealias Perform = (AdminRequest) async throws -> [UInt8]

/// Runs `body` with what performs requests.
func reaching(
    _ test: TestHub, _ way: Way, _ body: (@escaping Perform) async throws -> Void
) async throws {
    switch way {
    case .inProcess:
        try await body { request in try await test.admin.perform(Array(try JSONEncoder().encode(request))) { _ in } }
    case .overTheSocket:
        try await serving(test) { _, _ in try await body { try await $0.perform(in: test.home, logger: silent) } }
    }
}

func answer<Answer: Decodable>(_ bytes: [UInt8], _ type: Answer.Type) throws -> Answer {
    try JSONDecoder().decode(type, from: Data(bytes))
}

/// How a command fails; nil if it does not.
func failure(_ body: () async throws -> [UInt8]) async -> CommandFailure? {
    do {
        _ = try await body()
        return nil
    } catch {
        return error as? CommandFailure
    }
}
