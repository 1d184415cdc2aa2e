import CRDT
import Simulation
import Testing

@Suite struct SeedTests {
    /// All hazards at once, in ten thousand schedules; in each thousand every hazard must have come up.
    @Test(arguments: UInt64(0)..<10) func tenThousandSeedsHold(thousand: UInt64) {
        var tallies = [Tally]()
        for seed in thousand * UInt64(seedCount) + 1...(thousand + 1) * UInt64(seedCount) {
            do {
                tallies.append(try SeedRun.run(seed: seed).tally)
            } catch {
                Issue.record("\(error.description); see it with satchel-simulate --seeds \(seed)..\(seed)")
                return
            }
        }
        #expect(Tally.sum(of: tallies).missing == [])
    }

    @Test func fleetsOfOtherSizesHold() {
        for (agents, steps) in [(1, 60), (2, 120), (6, 200)] {
            for seed in 1...UInt64(10) {
                #expect(throws: Never.self) { try SeedRun.run(seed: seed, agents: agents, steps: steps) }
            }
        }
    }

    @Test func aSeedGivesTheSameRunAgain() throws {
        let first = try SeedRun.run(seed: 11)
        let second = try SeedRun.run(seed: 11)
        let other = try SeedRun.run(seed: 12)
        #expect(first == second)
        #expect(first.digest != other.digest)
    }

    /// The text merge against the tree of Fugue, with more people at one text than fleets have.
    @Test func textsOfManyHandsMatchTheSlowReplay() {
        for seed in 1...UInt64(seedCount) {
            let trial = TextTrial.run(seed: seed)
            guard trial.graph.utf8.elementsEqual(trial.tree.utf8) else {
                Issue.record("text seed \(seed): \"\(trial.graph)\", expected \"\(trial.tree)\"")
                return
            }
        }
    }

    /// A debug build is some ten times slower, so it runs fewer.
    private var seedCount: Int {
        #if DEBUG
        100
        #else
        1_000
        #endif
    }
}
