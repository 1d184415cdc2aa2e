import Agent
import CommandSocket
import Foundation
import Hub
import Hummingbird
import LeadRows
import Sync
import Synchronization
import Testing

/// A hub in a folder of its own, with a clock that the test turns. Folder and hub go with the last reference.
final class TestHub: Sendable {
    let folder: TemporaryFolder
    let hub: OpenHub
    let clock: Clock

    init(clock: Clock = Clock()) throws {
        folder = try TemporaryFolder()
        self.clock = clock
        hub = try OpenHub(home: HubHome(folder: folder.path + "/hub"), holder: "a test", creating: true, logger: silent) {
            clock.now
        }
    }

    /// A hub that somebody else has opened.
    init(hub: OpenHub, folder: TemporaryFolder, clock: Clock) {
        self.hub = hub
        self.folder = folder
        self.clock = clock
    }

    deinit { hub.close() }

    func perform<Answer: Decodable>(_ request: AdminRequest, _ type: Answer.Type = Answer.self) async throws -> Answer {
        let bytes = try await Administration(hub: hub, isServing: false).perform(Array(try JSONEncoder().encode(request))) { _ in
        }
        let decoder = JSONDecoder()
        // Answers of leads are named as Swift names them, all others as JSON does.
        if type is LeadTrainingResult.Type || type is LeadModelsResult.Type {
            decoder.keyDecodingStrategy = .convertFromSnakeCase
        }
        return try decoder.decode(type, from: Data(bytes))
    }

    func code(_ name: String, role: Device.Role? = nil) async throws -> String {
        try await perform(.enrol(name: name, role: role, valid_hours: 24), AdminAnswer.Enrol.self).code
    }

    func digest() async throws -> String { try await perform(.status, AdminAnswer.Status.self).digest }

    /// A laptop that has joined.
    func laptop(
        _ name: String, at address: String, role: Device.Role? = nil, seed: UInt64, clock: Clock? = nil
    ) async throws -> Laptop {
        let laptop = try Laptop(name, seed: seed, clock: clock ?? self.clock)
        try await join(laptop, name, at: address, role: role)
        return laptop
    }

    func join(_ laptop: Laptop, _ name: String, at address: String, role: Device.Role? = nil) async throws {
        let code = try await code(name, role: role)
        _ = try await laptop.ask(.join(url: address, code: code, device: "laptop", allowHTTP: false), StatusResult.self)
    }

    func revoke(_ laptop: Laptop) async throws {
        _ = try await perform(.revoke(device: try await laptop.status().site), AdminAnswer.Device.self)
    }
}

/// Serves a hub on a free port of the loopback interface while `body` runs.
func serving(_ test: TestHub, _ body: (String) async throws -> Void) async throws {
    let (addresses, source) = AsyncStream<String>.makeStream()
    let server = try HubServer(hub: test.hub, host: "127.0.0.1", port: 0, portFile: nil) { source.yield($0) }
    let group = try server.services(stopsOnSignals: false)
    let task = Task {
        defer { source.finish() }
        try await server.run(group)
    }
    var iterator = addresses.makeAsyncIterator()
    guard let address = await iterator.next() else { return try await task.value }
    do {
        try await body(address)
    } catch {
        task.cancel()
        _ = await task.result
        throw error
    }
    await group.triggerGracefulShutdown()
    try await task.value
}

/// Two laptops of two people that have joined one hub.
func twoLaptops(_ body: (TestHub, Laptop, Laptop, String) async throws -> Void) async throws {
    let hub = try TestHub()
    try await serving(hub) { (address) async throws in
        let one = try await hub.laptop("Li Wei", at: address, seed: 1)
        let two = try await hub.laptop("Anna Whitfield", at: address, seed: 2)
        try await body(hub, one, two, address)
    }
}

/// Syncs until each has what the other has.
func exchange(_ one: Laptop, _ two: Laptop) async throws {
    try await one.sync()
    try await two.sync()
    try await one.sync()
}

/// Both show the same, by their own account and computed anew; the hub agrees.
func expectEqual(_ one: Laptop, _ two: Laptop, _ hub: TestHub, _ location: SourceLocation = #_sourceLocation) async throws {
    let digest = try await one.status().digest
    let other = try await two.status().digest
    #expect(digest == other, sourceLocation: location)
    #expect(try await hub.digest() == digest, sourceLocation: location)
    for laptop in [one, two] {
        let doctor: DoctorResult = try await laptop.ask(.doctor)
        #expect(doctor.digest == doctor.recomputed, sourceLocation: location)
        #expect(doctor.problems.isEmpty && doctor.integrity == "ok", sourceLocation: location)
    }
}

/// Something that answers on a port, and is no hub: every request gets the same answer.
func answering(
    _ status: HTTPResponse.Status, type: String, _ bytes: [UInt8], _ body: (String) async throws -> Void
) async throws {
    let (ports, source) = AsyncStream<Int>.makeStream()
    let application = Application(
        responder: CallbackResponder<BasicRequestContext> { request, _ in
            for try await _ in request.body {}
            return Response(
                status: status, headers: [.contentType: type], body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
        },
        configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
        onServerRunning: { source.yield($0.localAddress?.port ?? 0) }, logger: silent)
    let task = Task {
        defer { source.finish() }
        try await application.run()
    }
    defer { task.cancel() }
    for await port in ports {
        try await body("http://127.0.0.1:\(port)")
        break
    }
    task.cancel()
    _ = await task.result
}
