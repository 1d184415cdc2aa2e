import Agent
import CommandSocket
import Foundation
import Hub
import ServiceLifecycle
import Sync
import Testing

/// A hub that is stopped gracefully and started again, while laptops sync all the time: none of them sees an error.
@Suite(.timeLimit(.minutes(10))) struct RestartTests {
    private func start(_ hub: OpenHub, port: Int) async throws -> (port: Int, group: ServiceGroup, task: Task<Void, any Error>) {
        let (addresses, source) = AsyncStream<String>.makeStream()
        let server = try HubServer(hub: hub, host: "127.0.0.1", port: port, portFile: nil) { source.yield($0) }
        let group = try server.services(stopsOnSignals: false)
        let task = Task {
            defer { source.finish() }
            try await server.run(group)
        }
        var iterator = addresses.makeAsyncIterator()
        guard let address = await iterator.next(), let port = Int(address.split(separator: ":").last ?? "") else {
            try await task.value
            throw CancellationError()
        }
        return (port, group, task)
    }

    /// Below the ports that systems give to whoever asks for any, so that nobody takes it while the hub is away.
    private func startWhereNobodyElseDoes(
        _ hub: OpenHub
    ) async throws -> (port: Int, group: ServiceGroup, task: Task<Void, any Error>) {
        let first = Int(getpid()) % 10_000
        for port in stride(from: 20_000 + first, to: 32_000, by: 97) {
            if let running = try? await start(hub, port: port) { return running }
        }
        return try await start(hub, port: 0)
    }

    @Test func noSyncFailsWhileTheHubIsStartedAgain() async throws {
        let folder = try TemporaryFolder()
        // What a device may ask fills up with time, so this one has to pass.
        let clock = Clock.real
        func open() throws -> OpenHub {
            try OpenHub(home: HubHome(folder: folder.path + "/hub"), holder: "a test", creating: true, logger: silent) {
                clock.now
            }
        }
        var hub = try open()
        var running = try await startWhereNobodyElseDoes(hub)
        let port = running.port
        let address = "http://127.0.0.1:\(port)"
        let laptops = try (1...3 as ClosedRange<UInt64>).map {
            try Laptop("P\($0)", seed: $0, clock: clock, patience: .seconds(100))
        }
        for laptop in laptops {
            let bytes = try await Administration(hub: hub, isServing: true).perform(
                Array(try JSONEncoder().encode(AdminRequest.enrol(name: "Li Wei", role: nil, valid_hours: 1)))
            ) { _ in }
            let code = try JSONDecoder().decode(AdminAnswer.Enrol.self, from: Data(bytes)).code
            _ = try await laptop.ask(.join(url: address, code: code, device: "laptop", allowHTTP: false), StatusResult.self)
        }
        let rounds = Rounds()
        let work = laptops.enumerated().map { number, laptop in
            Task {
                var round = 0
                while await rounds.goesOn(number) {
                    try await laptop.add("customer", "name=Pike", "key=C-\(number)-\(round)")
                    try await laptop.sync()
                    round += 1
                }
                return round
            }
        }
        for _ in 0..<3 {
            await rounds.wait(for: laptops.count)
            await running.group.triggerGracefulShutdown()
            try await running.task.value
            hub.close()
            hub = try open()
            running = try await start(hub, port: port)
        }
        await rounds.wait(for: laptops.count)
        await rounds.stop()
        var total = 0
        for task in work { total += try await task.value }
        for laptop in laptops {
            try await laptop.sync()
            #expect(try await laptop.status().lastError == nil)
            #expect(try await laptop.status().unsent == 0)
            #expect(try await laptop.list("customer").total == total)
        }
        await running.group.triggerGracefulShutdown()
        try await running.task.value
        hub.close()
    }

    @Test func aHubThatAsksForAPauseGetsOne() async throws {
        let folder = try TemporaryFolder()
        var limits = HubLimits()
        limits.requestBurst = 4
        limits.requestsPerSecond = 4
        let clock = Clock.real
        let hub = try OpenHub(
            home: HubHome(folder: folder.path + "/hub"), holder: "a test", creating: true, logger: silent, limits: limits
        ) { clock.now }
        let running = try await start(hub, port: 0)
        let address = "http://127.0.0.1:\(running.port)"
        let patient = try Laptop("P1", seed: 1, clock: clock, patience: .seconds(100))
        let hasty = try Laptop("P2", seed: 2, clock: clock, patience: .zero)
        for laptop in [patient, hasty] {
            let bytes = try await Administration(hub: hub, isServing: true).perform(
                Array(try JSONEncoder().encode(AdminRequest.enrol(name: "Li Wei", role: nil, valid_hours: 1)))
            ) { _ in }
            let code = try JSONDecoder().decode(AdminAnswer.Enrol.self, from: Data(bytes)).code
            _ = try await laptop.ask(.join(url: address, code: code, device: "laptop", allowHTTP: false), StatusResult.self)
        }
        // Each asks at least twice for a sync, which is more than the hub allows at once.
        for _ in 0..<4 { try await patient.sync() }
        #expect(try await patient.status().lastError == nil)
        var failure: CommandFailure?
        for _ in 0..<1_000 where failure == nil { failure = await hasty.failure(.sync) }
        #expect(failure?.code == "hub-too-many-requests" && failure?.message.contains("goes on by itself") == true)
        await running.group.triggerGracefulShutdown()
        try await running.task.value
        hub.close()
    }

    /// Counts the rounds of each laptop, so that each does some between two restarts, and is in the middle of one at each.
    private actor Rounds {
        private var counts: [Int: Int] = [:]
        private var isOver = false
        private var waiter: (count: Int, goal: [Int: Int], continuation: CheckedContinuation<Void, Never>)?

        func goesOn(_ number: Int) -> Bool {
            counts[number, default: 0] += 1
            if let waiter, isReached(waiter.goal, waiter.count) {
                self.waiter = nil
                waiter.continuation.resume()
            }
            return !isOver
        }

        private func isReached(_ goal: [Int: Int], _ count: Int) -> Bool {
            (0..<count).allSatisfy { counts[$0, default: 0] >= goal[$0, default: 0] + 3 }
        }

        /// Until each of `count` has begun three more.
        func wait(for count: Int) async {
            let goal = counts
            await withCheckedContinuation { waiter = (count, goal, $0) }
        }

        func stop() { isOver = true }
    }
}
