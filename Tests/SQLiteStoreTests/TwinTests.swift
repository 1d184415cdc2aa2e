import Synchronization
import Testing

/// The same behaviour as the simulator's memory store, over whole random histories.
@Suite struct TwinTests {
    private static let count = 28
    private static let shares = 5
    /// The hazards that have not come up in any share so far, and the shares that are still to end.
    private static let rest = Mutex((hazards: Set(TwinFleet.Tally().missing), shares: shares))

    @Test(arguments: 0..<shares) func sqliteDoesWhatTheMemoryStoreDoes(_ share: Int) throws {
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
        let never = Self.rest.withLock { rest -> Set<String> in
            rest.hazards.formIntersection(missing)
            rest.shares -= 1
            return rest.shares > 0 ? [] : rest.hazards
        }
        #expect(never == [], "every hazard comes up in one share or another")
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
