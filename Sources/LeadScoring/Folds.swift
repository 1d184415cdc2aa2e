/// Numbers drawn from a seed (SplitMix64: Steele, Lea, Flood, "Fast Splittable Pseudorandom Number Generators", 2014), so that
/// training is repeatable to the bit.
struct SeededDraw {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// A number from 0 up to but not including `bound`, each as likely as any other.
    mutating func below(_ bound: Int) -> Int {
        let bound = UInt64(bound)
        // What the largest multiple of the bound leaves over would favour the small numbers.
        let limit = UInt64.max - UInt64.max % bound
        while true {
            let drawn = next()
            if drawn < limit { return Int(drawn % bound) }
        }
    }
}

/// Ways to hold rows back.
public enum Folds {
    /// For each row the fold that holds it back: as good as equally many of each class in each fold.
    ///
    /// - Complexity: O(n).
    public static func stratified(_ outcomes: [Bool], count: Int, seed: UInt64) -> [Int] {
        precondition(count > 0, "at least one fold")
        var draw = SeededDraw(seed: seed)
        var folds = [Int](repeating: 0, count: outcomes.count)
        var next = 0
        for isWon in [true, false] {
            var members = outcomes.indices.filter { outcomes[$0] == isWon }
            for place in members.indices.reversed() where place > 0 { members.swapAt(place, draw.below(place + 1)) }
            // The second class goes on where the first ended, so that folds differ by one row at most.
            for member in members {
                folds[member] = next % count
                next += 1
            }
        }
        return folds
    }

    /// How many of the first rows are learnt from, where the rest of a table in the order of time is held back.
    public static func forwardCut(_ rowCount: Int) -> Int { rowCount * 7 / 10 }
}
