import Agent
import CommandSocket
import Foundation
import Synchronization
import Testing

/// What goes by between a laptop and its hub, told message by message.
@Suite struct TraceTests {
    private func traced(_ laptop: some Asking) async throws -> (result: SyncResult, entries: [TraceEntry]) {
        let entries = Mutex<[TraceEntry]>([])
        let result = try await Agent.sync(laptop.service) { entry in entries.withLock { $0.append(entry) } }
        return (result, entries.withLock { $0 })
    }

    @Test(arguments: Way.allCases) func eachMessageIsToldWithWhatItHolds(way: Way) async throws {
        try await twoLaptops { (hub, one, two, _) async throws in
            try await one.add("customer", "name=宏达贸易", "key=C-1")
            try await exchange(one, two)
            try await one.set("C-1", "phone=021-5550111")
            try await one.add("customer", "name=Pike", "key=C-2")
            try await two.set("C-1", "city=上海")
            try await two.sync()
            // A clock that was set: the laptop greets the hub again.
            hub.clock.advance(year)
            try await reaching(one, way) { (agent) async throws in
                let (result, entries) = try await traced(agent)
                #expect(result.pushed == 2 && result.pulled == 1)
                #expect(entries.map(\.number) == Array(entries[0].number..<entries[0].number + entries.count))
                #expect(entries.prefix(4).map(\.message) == ["hello", "welcome", "exchange", "page"])
                #expect(entries.prefix(4).map(\.direction) == ["sent", "received", "sent", "received"])
                #expect(entries.allSatisfy { ($0.bytes ?? 0) > 0 && ($0.wireBytes ?? 0) > 0 && $0.reason == nil })
                let (sent, page) = (entries[2], entries[3])
                #expect(sent.transactions == 2 && sent.rows == 2 && sent.after == page.after)
                #expect(page.transactions == 1 && page.rows == 1 && page.accepted == 2 && page.refused == nil)
                #expect(page.upTo == result.head && page.head == result.head)
                // The next one begins where this one ended, and needs no greeting.
                let (idle, next) = try await traced(agent)
                #expect(idle.pushed == 0 && next.map(\.message) == ["pull", "page"])
                #expect(next[0].number == entries[entries.count - 1].number + 1 && next[1].transactions == 0)
                let all = try await agent.ask(.trace(), TraceResult.self)
                #expect(all.last == next[1].number && all.entries.suffix(2) == next[...] && all.missed == 0)
                #expect(try await agent.ask(.trace(after: all.last), TraceResult.self).entries.isEmpty)
            }
        }
    }

    /// What rows say is in no message of the trace.
    @Test func rowsAreCountedAndNeverTold() async throws {
        try await twoLaptops { (_, one, _, _) async throws in
            try await one.add("customer", "name=宏达贸易", "phone=021-5550111")
            try await one.sync()
            let json = try await one.json(.trace())
            #expect(json.contains("\"message\":\"exchange\"") && !json.contains("宏达") && !json.contains("5550111"))
        }
    }

    @Test func aMessageThatIsNotAnsweredIsTold() async throws {
        try await twoLaptops { (_, one, _, _) async throws in
            // Somebody has set the hub's address to where nobody listens.
            let file = one.home.folder.appending(path: "hub.json")
            var access = try #require(
                try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: String])
            access["url"] = "http://127.0.0.1:1"
            try JSONSerialization.data(withJSONObject: access).write(to: file)
            let entries = Mutex<[TraceEntry]>([])
            await #expect(throws: CommandFailure.self) {
                _ = try await Agent.sync(one.service) { entry in entries.withLock { $0.append(entry) } }
            }
            let told = entries.withLock { $0 }
            #expect(told.map(\.direction) == ["sent", "failed"] && told.map(\.message) == ["hello", "hello"])
            #expect(told[1].reason?.isEmpty == false && told[1].bytes == nil)
        }
    }

    /// What the running agent does by itself can be seen, too.
    @Test func whoWaitsHearsOfTheNextMessage() async throws {
        try await twoLaptops { (_, one, _, _) async throws in
            try await one.sync()
            let last = try await one.ask(.trace(), TraceResult.self).last
            try await reaching(one, .behindTheSocket) { (agent) async throws in
                async let news = agent.ask(.trace(after: last, waits: true), TraceResult.self)
                try await one.add("customer", "name=Pike")
                try await one.sync()
                // It may have been asked after the first message, or even the last: then it need not wait.
                #expect(try await news.entries.first?.number == last + 1)
            }
        }
    }
}
