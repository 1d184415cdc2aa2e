import Testing

/// The same behaviour as the simulator's memory store, over whole random histories.
@Suite struct TwinTests {
    private static let count = 40

    @Test(arguments: 0..<5) func sqliteDoesWhatTheMemoryStoreDoes(_ share: Int) throws {
        var missing = Set(TwinFleet.Tally().missing)
        for seed in 1...count {
            let seed = UInt64(share * 1_000 + seed)
            do {
                let fleet = try TwinFleet(seed: seed, laptops: seed % 3 == 0 ? 3 : 2)
                try fleet.run(steps: 38)
                missing.formIntersection(fleet.tally.missing)
            } catch {
                Issue.record("seed \(seed): \(error)")
                return
            }
        }
        #expect(missing == [], "every hazard comes up")
    }

    /// A debug build is some ten times slower, so it runs fewer.
    private var count: Int {
        #if DEBUG
        6
        #else
        Self.count
        #endif
    }
}
