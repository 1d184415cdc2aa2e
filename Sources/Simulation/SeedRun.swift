/// Runs fleets of laptops and a hub from seeds, and reports the seeds that fail.
public enum SeedRun {
    /// A seed that ended in a violation, and what had happened up to there.
    public struct Failure: Error, Sendable, Hashable, CustomStringConvertible {
        public let seed: UInt64
        public let reason: String
        /// One line a step; the last one is the last thing that happened.
        public let schedule: [String]

        public var description: String { "Seed \(seed): \(reason)" }
    }

    /// What a seed that held led to.
    public struct Outcome: Sendable, Hashable {
        public let seed: UInt64
        /// The digest of the hub's rows, which are every laptop's.
        public let digest: String
        public let tally: Tally
        public let schedule: [String]
    }

    /// Runs one seed: `steps` random steps of `agents` laptops, then all sync until nothing moves, then everything is checked.
    /// A text with more people at it than any fleet has is tried as well.
    ///
    /// The same arguments give the same outcome on every machine.
    ///
    /// - Throws: `Failure` if a merge rule was broken.
    public static func run(seed: UInt64, agents: Int = 3, steps: Int = 80) throws(Failure) -> Outcome {
        var fleet = Fleet(seed: seed, agents: agents)
        do {
            try fleet.run(steps: steps)
        } catch {
            throw Failure(seed: seed, reason: "\(error)", schedule: fleet.trace)
        }
        let text = TextTrial.run(seed: seed)
        guard text.graph.utf8.elementsEqual(text.tree.utf8) else {
            throw Failure(
                seed: seed, reason: "A text reads \"\(text.graph)\", expected \"\(text.tree)\".",
                schedule: text.events.map { "\($0)" })
        }
        return Outcome(seed: seed, digest: fleet.hub.store.digest, tally: fleet.tally, schedule: fleet.trace)
    }
}

extension Tally {
    /// The sums of several runs.
    public static func sum(of tallies: some Sequence<Tally>) -> Tally {
        tallies.reduce(into: Tally()) { $0 += $1 }
    }
}
