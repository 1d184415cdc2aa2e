import ArgumentParser
import Simulation

/// Runs the simulator over a range of seeds.
struct Simulate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "satchel-simulate",
        abstract:
            "Runs laptops and a hub in one process, with everything that goes wrong between them, and checks the merge rules.",
        discussion: "The exit code is 0 if every seed held, 1 if one failed; as little of its schedule as still fails is printed."
    )

    @Option(help: "The seeds to run, first..last.")
    var seeds: SeedRange = SeedRange(first: 1, last: 100)

    @Option(help: "The number of laptops, 1 to 20.")
    var agents: Int = 3

    @Option(help: "The number of random steps of each seed.")
    var steps: Int = 80

    @Flag(help: "Print the schedule of every seed.")
    var verbose = false

    func validate() throws {
        guard (1...20).contains(agents) else { throw ValidationError("Give --agents a number from 1 to 20.") }
        guard steps >= 0 else { throw ValidationError("Give --steps a number from 0 up.") }
    }

    func run() throws {
        var tallies = [Tally]()
        for seed in seeds.first...seeds.last {
            do {
                let outcome = try SeedRun.run(seed: seed, agents: agents, steps: steps, isTold: verbose)
                tallies.append(outcome.tally)
                if verbose { for line in outcome.schedule { print("  \(line)") } }
                if verbose || seeds.first == seeds.last { print("seed \(seed) holds: rows \(outcome.digest)") }
            } catch {
                for line in error.schedule { print("  \(line)") }
                print("seed \(seed) fails: \(error.reason)")
                print("Run it again with --seeds \(seed)..\(seed) --agents \(agents) --steps \(steps).")
                throw ExitCode(1)
            }
        }
        let sum = Tally.sum(of: tallies)
        print(
            """
            \(tallies.count) seeds hold: \(sum.steps) steps, \(sum.written) transactions written, \(sum.accepted) accepted,
            \(sum.refusedForPermission + sum.refusedAsDamaged + sum.refusedForParent) refused (\(sum.refusedForParent) for a \
            refused parent), \(sum.waited) waited, \(sum.conflicts) conflicts;
            \(sum.sessionsFinished) syncs finished, \(sum.sessionsBroken) broken, \(sum.messagesLost) messages lost, \
            \(sum.messagesRepeated) repeated, \(sum.messagesDamaged) damaged,
            \(sum.agentCrashes) laptop and \(sum.hubCrashes) hub crashes; \(sum.laptopsRestored) laptops and \(sum.hubsRestored) hubs
            restored, \(sum.newSites) new sites.
            """)
        if !sum.missing.isEmpty { print("Never came up: \(sum.missing.joined(separator: ", ")).") }
    }
}

/// `first..last`, or one seed.
struct SeedRange: ExpressibleByArgument {
    let first: UInt64
    let last: UInt64

    init(first: UInt64, last: UInt64) {
        self.first = first
        self.last = last
    }

    init?(argument: String) {
        guard let dots = argument.firstRange(of: "..") else {
            guard let seed = UInt64(argument) else { return nil }
            self.init(first: seed, last: seed)
            return
        }
        guard let first = UInt64(argument[..<dots.lowerBound]), let last = UInt64(argument[dots.upperBound...]), first <= last
        else { return nil }
        self.init(first: first, last: last)
    }

    var defaultValueDescription: String { "\(first)..\(last)" }
}

Simulate.main()
