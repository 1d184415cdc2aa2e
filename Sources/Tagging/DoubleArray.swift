/// Places the transitions of all states in one array, so that none stands where another does.
struct DoubleArray {
    /// Of each state: where its transitions count from, or 0 if it has none. No two states share one.
    private(set) var bases: [UInt32]
    /// The symbol that each slot's transition reads, or 0 for a free slot.
    private(set) var symbols: [UInt16] = []
    /// The state behind each slot.
    private(set) var targets: [Int32] = []

    /// Where to look for room, for states of each width up to the last: before it there was none for the one before.
    private var starts = [Int](repeating: 1, count: 16)
    private var isBase: [Bool] = []

    init(_ automaton: AutomatonBuilder, symbolCount: Int) {
        let count = automaton.meaningOf.count
        bases = [UInt32](repeating: 0, count: count)
        func width(_ state: Int) -> Int { Int(automaton.edgeStart[state + 1] - automaton.edgeStart[state]) }
        // The widest first: they need the most room. Equal ones in the order of states, in which chains lie together: those of width one
        // fit in any slot, so that a walk along a chain stays in one line of the cache.
        let order = (0..<count).filter { width($0) > 0 }.sorted { (width($1), $0) < (width($0), $1) }
        for state in order {
            let edges = automaton.edges[Int(automaton.edgeStart[state])..<Int(automaton.edgeStart[state + 1])]
            let base = place(edges)
            grow(to: base + symbolCount + 1)
            isBase[base] = true
            bases[state] = UInt32(base)
            for edge in edges {
                symbols[base + Int(edge.symbol)] = UInt16(truncatingIfNeeded: edge.symbol)
                targets[base + Int(edge.symbol)] = edge.target
            }
        }
    }

    private mutating func place(_ edges: ArraySlice<PhraseAutomaton.Edge>) -> Int {
        let first = Int(edges.first?.symbol ?? 0)
        let width = min(edges.count, starts.count - 1)
        var slot = max(starts[width], first + 1)
        while true {
            let base = slot - first
            if slot >= symbols.count || symbols[slot] == 0, base >= isBase.count || !isBase[base],
                edges.allSatisfy({ base + Int($0.symbol) >= symbols.count || symbols[base + Int($0.symbol)] == 0 })
            {
                // A state that must stand far on for its symbols' sake says nothing of the room before.
                if slot > first + 1 { starts[width] = max(starts[width], slot - 256) }
                return base
            }
            slot += 1
        }
    }

    private mutating func grow(to count: Int) {
        while symbols.count < count {
            symbols.append(0)
            targets.append(-1)
            isBase.append(false)
        }
    }
}
