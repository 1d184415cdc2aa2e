import CRDT
import Foundation
import Hub
import SQLiteStore
import Sync
import Testing

@Suite(.timeLimit(.minutes(10))) struct WriteQueueTests {
    struct Refused: Error, Equatable { var number: Int }

    /// Holds the writer until the gate is opened.
    private func holding(_ test: TestHub) async -> (gate: DispatchSemaphore, first: Task<Void, any Error>) {
        let gate = DispatchSemaphore(value: 0)
        let (begun, source) = AsyncStream<Void>.makeStream()
        let first = Task {
            try await test.hub.write { _ in
                source.finish()
                gate.wait()
            }
        }
        for await _ in begun {}
        return (gate, first)
    }

    /// Does all at once, so that what comes first holds up the rest, which then goes together.
    private func together(_ test: TestHub, _ count: Int, _ body: @escaping @Sendable (Int) async -> Void) async throws {
        let (gate, first) = await holding(test)
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<count { group.addTask { await body(number) } }
            while test.hub.waitingWrites < count { await Task.yield() }
            gate.signal()
        }
        try await first.value
    }

    @Test func eachGetsItsOwnResultAndAFailureLeavesNothing() async throws {
        let test = try TestHub()
        let before = try await test.perform(.status, AdminAnswer.Status.self).head
        let results = Results()
        try await together(test, 40) { number in
            do {
                let value = try await test.hub.write { editor in
                    try editor.set("test \(number)", 1)
                    guard number % 4 != 3 else { throw Refused(number: number) }
                    return number * 2
                }
                await results.add(number, value)
            } catch {
                await results.add(number, (error as? Refused).map { -$0.number } ?? .min)
            }
        }
        let all = await results.all
        #expect(all.count == 40)
        for (number, value) in all { #expect(value == (number % 4 == 3 ? -number : number * 2)) }
        for number in 0..<40 {
            let kept = try await test.hub.write { try $0.number("test \(number)") }
            #expect((kept == nil) == (number % 4 == 3))
        }
        #expect(try await test.perform(.status, AdminAnswer.Status.self).head == before)
    }

    /// Devices push at once, some of them nonsense, and some are revoked meanwhile: what is there afterwards is what each was told.
    @Test func manyPushesWaitForTheDiskTogether() async throws {
        let test = try TestHub()
        var devices = [TestDevice]()
        for site in 1...20 as ClosedRange<UInt64> { devices.append(try await test.join("P\(site)", site: site)) }
        let joined = devices
        for site in [4, 9] {
            _ = try await test.perform(.revoke(device: SiteID(low: UInt64(site)).description), AdminAnswer.Device.self)
        }
        let results = Results()
        // Which makes the token for the metrics.
        try await serving(test) { (_, _) async throws in }
        let groupsBefore = try await test.metric("satchel_hub_write_group_seconds_count") ?? 0
        try await together(test, 18) { number in
            let living = joined.filter { ![4, 9].contains($0.site.low) }
            let device = living[number]
            do {
                let transactions = try (0..<3).map { try device.customer("C\(number) \($0)", random: UInt64($0 + 1)) }
                guard case .pushed(let verdicts) = try await test.sync(.push(transactions.map(\.encoded)), as: device) else {
                    return
                }
                for verdict in verdicts {
                    if case .accepted(let arrival) = verdict.fate { await results.add(Int(arrival), 1) }
                }
            } catch {
                Issue.record(error)
            }
        }
        // 20 people, then every transaction got a number of its own.
        #expect(await Set(results.all.map(\.0)) == Set(21...(20 + 18 * 3)))
        let groups = try await test.metric("satchel_hub_write_group_seconds_count") ?? 0
        #expect(groups - groupsBefore <= 3, "18 pushes took \(groups - groupsBefore) waits for the disk")
        let doctor = try await test.perform(.doctor(repairing: false), AdminAnswer.Doctor.self)
        #expect(doctor.problems.isEmpty && doctor.digest == doctor.recomputed)
        // What a revoked device pushes in the same group is refused alone.
        let revoked = try await test.send(
            .post, "/v1/sync", headers: joined[3].headers,
            body: Message.push([try joined[3].customer("x", random: 1).encoded]).encoded)
        #expect(revoked.status == 401)
    }

    /// A schema that changes within a group counts for those that come after, and not if its change fails.
    @Test func definitionsAndRowsGoTogether() async throws {
        let test = try TestHub()
        let device = try await test.join(site: 7)
        let results = Results()
        try await together(test, 12) { number in
            do {
                if number % 3 == 0 {
                    let request = AdminRequest.define(
                        kind: .field, assignments: ["entity=customer", "name=area\(number)", "type=text"])
                    _ = try await test.perform(request, AdminAnswer.Change.self)
                } else if number % 3 == 1 {
                    let request = AdminRequest.define(
                        kind: .field, assignments: ["entity=customer", "name=x\(number)", "type=colour"])
                    _ = try await test.perform(request, AdminAnswer.Change.self)
                } else {
                    let transaction = try device.customer("C\(number)", random: UInt64(number))
                    _ = try await test.sync(.push([transaction.encoded]), as: device)
                }
                await results.add(number, 1)
            } catch {
                await results.add(number, 0)
            }
        }
        #expect(await results.all.filter { $0.1 == 1 }.map(\.0).sorted() == [0, 2, 3, 5, 6, 8, 9, 11])
        let fields = try await test.perform(.definitions(kind: .field, filters: []), AdminAnswer.Definitions.self).rows
        #expect(Set(fields.map(\.title)) == ["area0", "area3", "area6", "area9"] && fields.allSatisfy { $0.problem == nil })
        let doctor = try await test.perform(.doctor(repairing: false), AdminAnswer.Doctor.self)
        #expect(doctor.problems.isEmpty && doctor.digest == doctor.recomputed)
    }

    @Test func aFullQueueSaysWhenToComeBack() async throws {
        var limits = HubLimits()
        limits.waitingWrites = 3
        let test = try TestHub(limits: limits)
        let (gate, first) = await holding(test)
        let waiting = (0..<3).map { _ in Task { try await test.hub.write { _ in } } }
        while test.hub.waitingWrites < 3 { await Task.yield() }
        let error = await #expect(throws: HubError.self) { try await test.hub.write { _ in } }
        #expect(error?.code == .busy && error?.retryAfter == 5)
        gate.signal()
        try await first.value
        for task in waiting { try await task.value }
        try await test.hub.write { _ in }
    }

    private actor Results {
        var all: [(Int, Int)] = []
        func add(_ number: Int, _ value: Int) { all.append((number, value)) }
    }
}
