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
    /// - Parameter isTold: Whether the outcome's schedule is to be written; without it a run costs less.
    /// - Throws: `Failure` if a merge rule was broken, with the shortest schedule that still breaks one.
    public static func run(seed: UInt64, agents: Int = 3, steps: Int = 80, isTold: Bool = true) throws(Failure) -> Outcome {
        var fleet = Fleet(seed: seed, agents: agents, isTold: isTold)
        do {
            try fleet.run(steps: steps)
        } catch {
            throw shortest(seed: seed, agents: agents, fleet.draws.steps, end: fleet.draws.end ?? fleet.random, like: "\(error)")
        }
        let text = TextTrial.run(seed: seed)
        guard text.graph.utf8.elementsEqual(text.tree.utf8) else {
            throw Failure(
                seed: seed, reason: "A text reads \"\(text.graph)\", expected \"\(text.tree)\".",
                schedule: text.events.map { "\($0)" })
        }
        return Outcome(seed: seed, digest: fleet.hub.store.digest, tally: fleet.tally, schedule: fleet.trace)
    }

    /// The failure of a run that is known to fail, with as few of its steps as still make it fail in the same way.
    ///
    /// Without some of its steps a run may draw one id twice, and fail of that.
    private static func shortest(
        seed: UInt64, agents: Int, _ steps: [Generator], end: Generator, like reason: String
    ) -> Failure {
        func failure(_ steps: [Generator], isTold: Bool) -> Failure? {
            var fleet = Fleet(seed: seed, agents: agents, isTold: isTold)
            do {
                try fleet.run(steps, end: end)
                return nil
            } catch {
                guard words(of: "\(error)") == words(of: reason) else { return nil }
                return Failure(seed: seed, reason: "\(error)", schedule: fleet.trace)
            }
        }
        let kept = shortest(steps) { failure($0, isTold: false) != nil }
        return failure(kept, isTold: true)
            ?? Failure(seed: seed, reason: "The run does not fail again: it is not deterministic.", schedule: [])
    }

    /// What a failure says without the ids and numbers in it.
    private static func words(of reason: String) -> [Substring] {
        reason.split(separator: " ").filter { !$0.contains(where: \.isNumber) }
    }

    /// As few of `items` as `fails` still holds for, leaving out ever shorter runs of them: none of those that are left can be
    /// left out alone (after delta debugging; Zeller, Hildebrandt, "Simplifying and Isolating Failure-Inducing Input", 2002).
    ///
    /// - Precondition: `fails` holds for all of them.
    package static func shortest<Item>(_ items: [Item], _ fails: ([Item]) -> Bool) -> [Item] {
        var kept = items
        var length = max(1, kept.count / 2)
        while true {
            let before = kept.count
            var start = 0
            while start < kept.count {
                let without = Array(kept[..<start] + kept[min(start + length, kept.count)...])
                if fails(without) { kept = without } else { start += length }
            }
            if length == 1, kept.count == before { return kept }
            length = max(1, length / 2)
        }
    }
}

extension Tally {
    /// The sums of several runs.
    public static func sum(of tallies: some Sequence<Tally>) -> Tally {
        tallies.reduce(into: Tally()) { $0 += $1 }
    }
}
