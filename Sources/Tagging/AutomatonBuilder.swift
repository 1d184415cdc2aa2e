/// Makes the automaton that follows all paths of a pattern graph at once.
///
/// This is the subset construction: a state stands for the nodes that the same text leads to. The graph has no cycles,
/// and alternatives join again behind their group, so states grow with the patterns as written, unless
/// patterns overlap a great deal; limits guard that.
struct AutomatonBuilder {
    /// Limits for a lexicon that was made to explode; the built-in one stays far below.
    private static let statesMax = 1_000_000
    private static let membersMax = 8_000_000

    private let graph: PatternGraph
    /// The meanings, by the numbers in `meaningOf`.
    private(set) var meanings: MeaningTable
    private let blank: UInt32

    /// The nodes of state `s` are `members[memberStart[s]..<memberStart[s + 1]]`, in rising order.
    private var members: [Int32] = []
    private var memberStart: [Int32] = [0]
    /// Whether the state is entered by reading a blank. Texts are searched with each run of blanks as one.
    private var isAfterBlank: [Bool] = []
    private var stateBehind: [Int32]
    private var stateOfOne: [Int32]
    private var stateOfMany: [[Int32]: Int32] = [:]
    private var mark: [Int32]
    private var round: Int32 = 0
    private var pending: [Int32] = []

    private(set) var edgeStart: [Int32] = [0]
    private(set) var edges: [PhraseAutomaton.Edge] = []
    /// The meaning of the phrase that ends in a state, or -1.
    private(set) var meaningOf: [Int32] = []

    /// - Throws: `TaggingError` where the patterns stand for too much.
    init(_ graph: PatternGraph) throws {
        self.graph = graph
        meanings = graph.meanings
        blank = graph.symbols[Folding.space]
        stateBehind = [Int32](repeating: -1, count: graph.nodes.count)
        stateOfOne = [Int32](repeating: -1, count: graph.nodes.count * 2)
        mark = [Int32](repeating: -1, count: graph.nodes.count)
        members.reserveCapacity(graph.nodes.count)
        edges.reserveCapacity(graph.edges.count)
        try build()
    }

    private mutating func build() throws {
        // A phrase begins with no blank, as if one had been read already.
        pending = [PatternGraph.root]
        _ = try state(ofPendingAfterBlank: true)
        var steps: [UInt64] = []
        var ownMeanings: [Int32] = []
        var blankTargets: [Int32] = []
        var state = 0
        while state < isAfterBlank.count {
            steps.removeAll(keepingCapacity: true)
            var meaning: Int32 = -1
            for member in Int(memberStart[state])..<Int(memberStart[state + 1]) {
                let node = graph.nodes[Int(members[member])]
                meaning = meanings.joined(meaning, node.meaning)
                var edge = node.firstEdge
                while edge >= 0 {
                    let step = graph.edges[Int(edge)]
                    if step.symbol != blank || !isAfterBlank[state] {
                        steps.append(UInt64(step.symbol) << 32 | UInt64(UInt32(bitPattern: step.target)))
                    }
                    edge = step.next
                }
            }
            ownMeanings.append(meaning)
            if steps.count > 1 { steps.sort() }
            var blankTarget: Int32 = -1
            var first = 0
            while first < steps.count {
                let symbol = UInt32(truncatingIfNeeded: steps[first] >> 32)
                var last = first + 1
                while last < steps.count, UInt32(truncatingIfNeeded: steps[last] >> 32) == symbol { last += 1 }
                let target = try self.state(behind: steps[first..<last], isBlank: symbol == blank)
                edges.append(PhraseAutomaton.Edge(symbol: symbol, target: target))
                if symbol == blank { blankTarget = target }
                first = last
            }
            blankTargets.append(blankTarget)
            edgeStart.append(Int32(edges.count))
            state += 1
        }
        // Blanks at a phrase's end are no part of it: what may end behind a blank ends before it.
        meaningOf = isAfterBlank.indices.map { state in
            if isAfterBlank[state] { return -1 }
            let target = blankTargets[state]
            return meanings.joined(ownMeanings[state], target < 0 ? -1 : ownMeanings[Int(target)])
        }
        minimise()
    }

    /// Makes one of all states that no text tells apart, and numbers states so that each comes right behind one that leads to it where it can:
    /// `DoubleArray` then lays chains side by side.
    ///
    /// - Complexity: O(edges): the automaton has no cycles, so a state is compared once all behind it are.
    private mutating func minimise() {
        var same = [Int32](repeating: -1, count: meaningOf.count)
        var table = [Int32](repeating: -1, count: 1024)
        while table.count < meaningOf.count * 2 { table += table }
        func place(_ state: Int) -> Int32 {
            if same[state] >= 0 { return same[state] }
            let range = Int(edgeStart[state])..<Int(edgeStart[state + 1])
            var hash = UInt64(truncatingIfNeeded: meaningOf[state]) &* 0x9E37_79B9_7F4A_7C15
            for edge in range {
                let target = place(Int(edges[edge].target))
                edges[edge] = PhraseAutomaton.Edge(symbol: edges[edge].symbol, target: target)
                hash = (hash ^ UInt64(edges[edge].symbol) << 32 ^ UInt64(UInt32(bitPattern: target))) &* 0xD6E8_FEB8_6659_FD93
                hash ^= hash >> 32
            }
            var slot = Int(truncatingIfNeeded: hash) & (table.count - 1)
            while table[slot] >= 0 {
                let other = Int(table[slot])
                let others = Int(edgeStart[other])..<Int(edgeStart[other + 1])
                if meaningOf[other] == meaningOf[state], others.count == range.count,
                    zip(others, range).allSatisfy({ edges[$0].symbol == edges[$1].symbol && edges[$0].target == edges[$1].target }
                    )
                {
                    same[state] = Int32(other)
                    return Int32(other)
                }
                slot = (slot + 1) & (table.count - 1)
            }
            table[slot] = Int32(state)
            same[state] = Int32(state)
            return Int32(state)
        }
        _ = place(0)
        var numbers = [Int32](repeating: -1, count: meaningOf.count)
        var order: [Int] = []
        var open: [Int] = [0]
        while let state = open.popLast() {
            if numbers[state] >= 0 { continue }
            numbers[state] = Int32(order.count)
            order.append(state)
            for edge in (Int(edgeStart[state])..<Int(edgeStart[state + 1])).reversed() { open.append(Int(edges[edge].target)) }
        }
        var (newStart, newEdges, newMeanings): ([Int32], [PhraseAutomaton.Edge], [Int32]) = ([0], [], [])
        for state in order {
            for edge in edges[Int(edgeStart[state])..<Int(edgeStart[state + 1])] {
                newEdges.append(PhraseAutomaton.Edge(symbol: edge.symbol, target: numbers[Int(edge.target)]))
            }
            newStart.append(Int32(newEdges.count))
            newMeanings.append(meaningOf[state])
        }
        (edgeStart, edges, meaningOf) = (newStart, newEdges, newMeanings)
    }

    private mutating func state(behind steps: ArraySlice<UInt64>, isBlank: Bool) throws -> Int32 {
        if steps.count == 1, let step = steps.first {
            let node = Int(UInt32(truncatingIfNeeded: step))
            if stateBehind[node] < 0 {
                pending.append(Int32(node))
                stateBehind[node] = try state(ofPendingAfterBlank: isBlank)
            }
            return stateBehind[node]
        }
        for step in steps { pending.append(Int32(bitPattern: UInt32(truncatingIfNeeded: step))) }
        return try state(ofPendingAfterBlank: isBlank)
    }

    /// The state of all nodes that the pending ones reach without reading, or by blanks where one was just read.
    private mutating func state(ofPendingAfterBlank afterBlank: Bool) throws -> Int32 {
        round += 1
        let start = members.count
        while let number = pending.popLast() {
            if mark[Int(number)] == round { continue }
            mark[Int(number)] = round
            let node = graph.nodes[Int(number)]
            // A node that only leads on needs no place in the state.
            if node.firstEdge >= 0 || node.meaning >= 0 { members.append(number) }
            var skip = node.firstSkip
            while skip >= 0 {
                pending.append(graph.skips[Int(skip)].target)
                skip = graph.skips[Int(skip)].next
            }
            var edge = afterBlank ? node.firstEdge : -1
            while edge >= 0 {
                if graph.edges[Int(edge)].symbol == blank { pending.append(graph.edges[Int(edge)].target) }
                edge = graph.edges[Int(edge)].next
            }
        }
        if members.count - start == 1 {
            let place = Int(members[start]) * 2 + (afterBlank ? 1 : 0)
            if stateOfOne[place] >= 0 {
                members.removeLast()
                return stateOfOne[place]
            }
            stateOfOne[place] = try newState(afterBlank)
            return stateOfOne[place]
        }
        members[start...].sort()
        var key = Array(members[start...])
        key.append(afterBlank ? -1 : -2)
        if let known = stateOfMany[key] {
            members.removeSubrange(start...)
            return known
        }
        let state = try newState(afterBlank)
        stateOfMany[key] = state
        return state
    }

    private mutating func newState(_ afterBlank: Bool) throws -> Int32 {
        guard isAfterBlank.count < Self.statesMax, members.count < Self.membersMax else {
            throw TaggingError(.tooManyPhrases, "The lexicon's patterns overlap too much. Remove alternatives.")
        }
        isAfterBlank.append(afterBlank)
        memberStart.append(Int32(members.count))
        return Int32(isAfterBlank.count - 1)
    }

    /// How many distinct phrases the automaton finds; stops counting above `limit`.
    func phraseCount(limit: Int) -> Int {
        // A state is entered after its edges were written or before, so order by need. Depth is a phrase's length.
        var counts = [Int](repeating: -1, count: meaningOf.count)
        func count(_ state: Int) -> Int {
            if counts[state] >= 0 { return counts[state] }
            var total = meaningOf[state] >= 0 ? 1 : 0
            for edge in Int(edgeStart[state])..<Int(edgeStart[state + 1]) {
                total = min(limit + 1, total + count(Int(edges[edge].target)))
            }
            counts[state] = total
            return total
        }
        return count(0)
    }
}
