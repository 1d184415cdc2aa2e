import Agent
import CommandSocket
import Testing

/// Running agents: what one writes, the other has without being asked.
@Suite struct LiveTests {
    private func running(_ laptop: () async throws -> (Home, Agent.Surroundings), _ body: (Reached) async throws -> Void)
        async throws
    {
        let (home, surroundings) = try await laptop()
        let loop = try AgentLoop(home, environment: surroundings, logger: silent)
        let task = Task { try await loop.run() }
        defer { task.cancel() }
        try #require(await comesTrue { CommandClient.isAnswering(home.socket) })
        try await body(Reached(service: CommandClient(path: home.socket)))
        task.cancel()
        _ = await task.result
    }

    @Test func aWriteReachesTheOtherRunningAgentByItself() async throws {
        let hub = try TestHub()
        try await serving(hub) { (address) async throws in
            // The laptops' folders outlive the agents that were made to join.
            var folders = [TemporaryFolder]()
            func joined(_ name: String, seed: UInt64) async throws -> (Home, Agent.Surroundings) {
                let laptop = try await hub.laptop(name, at: address, seed: seed)
                folders.append(laptop.folder)
                return (laptop.home, laptop.surroundings)
            }
            let first = try await joined("Li Wei", seed: 1)
            let second = try await joined("Anna Whitfield", seed: 2)
            try await running({ first }) { (one) async throws in
                try await running({ second }) { (two) async throws in
                    try await one.add("customer", "name=Pike", "key=C-1", "phone=1")
                    #expect(try await comesTrue { try await two.list("customer").total == 1 })
                    try await two.set("C-1", "phone=2")
                    #expect(try await comesTrue { try await one.row("C-1").text("phone") == "2" })
                    #expect(try await comesTrue { try await one.status().digest == two.status().digest })
                    let status = try await one.status()
                    #expect(status.agentIsRunning && status.person == "Li Wei")
                    // Another process finds the store in use, and the agent on its socket.
                    #expect(throws: (any Error).self) { _ = try Agent(first.0, holder: "another") }
                }
            }
            // Stopped agents let go of their stores.
            #expect(await comesTrue { (try? Agent(first.0, holder: "another")) != nil })
            withExtendedLifetime(folders) {}
        }
    }

    @Test func anAgentThatStartedBeforeTheHubWasJoinedBeginsToSyncThen() async throws {
        let hub = try TestHub()
        try await serving(hub) { (address) async throws in
            let other = try await hub.laptop("Anna Whitfield", at: address, seed: 2)
            let folder = try TemporaryFolder()
            let home = Home(.init(filePath: folder.path + "/home"))
            let surroundings = Chance(seed: 3).surroundings(hub.clock)
            try #require(try Agent.create(home, name: "me", environment: surroundings))
            try await running({ (home, surroundings) }) { (agent) async throws in
                try await agent.add("customer", "name=Pike", "key=C-1")
                let code = try await hub.code("Li Wei")
                _ = try await agent.ask(.join(url: address, code: code, device: "desk", allowHTTP: false), StatusResult.self)
                #expect(try await comesTrue { try await agent.status().unsent == 0 })
                try await other.sync()
                #expect(try await other.list("customer").total == 1)
            }
            withExtendedLifetime(folder) {}
        }
    }
}
