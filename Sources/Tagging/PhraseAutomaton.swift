/// An Aho–Corasick automaton over folded Unicode scalars: finds every phrase in one pass over the text.
///
/// After A. Aho and M. Corasick, "Efficient string matching: an aid to bibliographic search" (1975). The root's edges
/// are
/// a full row; other states have few edges, kept sorted in one array, so a lexicon of thousands of phrases with a
/// thousand
/// distinct characters stays small.
struct PhraseAutomaton: Sendable {
    /// A phrase found in the text.
    struct Hit: Sendable, Hashable {
        /// The phrase's index in the lexicon.
        let phrase: Int
        /// `[start, end)` in scalars of the text.
        let span: Range<Int>
    }

    private let symbols: SymbolTable
    /// State `s` has the edges `edgeStart[s]..<edgeStart[s + 1]`, sorted by symbol.
    private var edgeStart: [Int32] = []
    private var edgeSymbol: [UInt32] = []
    private var edgeTarget: [Int32] = []
    private var rootTarget: [Int32] = []
    private var fail: [Int32] = []
    /// The phrase that ends in a state, or -1.
    private var output: [Int32] = []
    /// The nearest state on the chain of fail links that ends a phrase, or -1.
    private var outputLink: [Int32] = []
    private let lengths: [Int]
    private let startsWithWord: [Bool]
    private let endsWithWord: [Bool]
    private let lengthMax: Int

    /// - Complexity: O(total length of the phrases · log of the widest state).
    init(phrases: [[UInt32]]) {
        symbols = SymbolTable(phrases: phrases)
        lengths = phrases.map(\.count)
        lengthMax = lengths.max() ?? 0
        startsWithWord = phrases.map { $0.first.map(Folding.isWord) ?? false }
        endsWithWord = phrases.map { $0.last.map(Folding.isWord) ?? false }
        build(phrases)
    }

    private mutating func build(_ phrases: [[UInt32]]) {
        var children: [[UInt32: Int32]] = [[:]]
        output = [-1]
        for (index, phrase) in phrases.enumerated() {
            var state = 0
            for scalar in phrase {
                let symbol = symbols[scalar]
                if let next = children[state][symbol] {
                    state = Int(next)
                } else {
                    let next = children.count
                    children[state][symbol] = Int32(next)
                    children.append([:])
                    output.append(-1)
                    state = next
                }
            }
            output[state] = Int32(index)
        }
        edgeStart.reserveCapacity(children.count + 1)
        for edges in children {
            edgeStart.append(Int32(edgeSymbol.count))
            for (symbol, target) in edges.sorted(by: { $0.key < $1.key }) {
                edgeSymbol.append(symbol)
                edgeTarget.append(target)
            }
        }
        edgeStart.append(Int32(edgeSymbol.count))
        rootTarget = [Int32](repeating: 0, count: symbols.count)
        for (symbol, target) in children[0] { rootTarget[Int(symbol)] = target }
        link(states: children.count)
    }

    /// Sets fail and output links, nearest states first.
    private mutating func link(states: Int) {
        fail = [Int32](repeating: 0, count: states)
        outputLink = [Int32](repeating: -1, count: states)
        var queue: [Int] = [0]
        queue.reserveCapacity(states)
        var head = 0
        while head < queue.count {
            let state = queue[head]
            head += 1
            for edge in Int(edgeStart[state])..<Int(edgeStart[state + 1]) {
                let child = Int(edgeTarget[edge])
                if state != 0 {
                    let target = step(Int(fail[state]), edgeSymbol[edge])
                    fail[child] = Int32(target)
                    outputLink[child] = output[target] >= 0 ? Int32(target) : outputLink[target]
                }
                queue.append(child)
            }
        }
    }

    @inline(__always)
    private func step(_ from: Int, _ symbol: UInt32) -> Int {
        var state = from
        while state != 0 {
            var low = Int(edgeStart[state])
            var high = Int(edgeStart[state + 1])
            while low < high {
                let middle = (low + high) / 2
                let candidate = edgeSymbol[middle]
                if candidate == symbol { return Int(edgeTarget[middle]) }
                if candidate < symbol { low = middle + 1 } else { high = middle }
            }
            state = Int(fail[state])
        }
        return Int(rootTarget[Int(symbol)])
    }

    /// Every phrase in the text, overlapping ones too, in the order in which they end; whole words only where a phrase
    /// begins or ends with a Latin letter or a digit.
    ///
    /// - Complexity: O(n) plus the phrases found, of which at most `phraseLengthMax` end at one place.
    func hits(in scalars: String.UnicodeScalarView) -> [Hit] {
        if lengthMax == 0 { return [] }
        var hits: [Hit] = []
        /// Hits whose last letter was just read: they count only if no word goes on there.
        var waiting: [Hit] = []
        // Positions of the last `lengthMax` symbols and what stood before each: runs of blanks count as one symbol, so
        // a
        // phrase's length alone does not tell where it starts.
        let ring = Ring(capacity: lengthMax)
        var starts = [Int](repeating: 0, count: ring.capacity)
        var wordBefore = [Bool](repeating: false, count: ring.capacity)
        var state = 0
        var count = 0
        var position = 0
        var previous: UInt32 = 0
        for scalar in scalars {
            let folded = Folding.fold(scalar.value)
            defer {
                position += 1
                previous = folded
            }
            let isWord = Folding.isWord(folded)
            if !waiting.isEmpty {
                if !isWord { hits.append(contentsOf: waiting) }
                waiting.removeAll(keepingCapacity: true)
            }
            if folded == Folding.space && previous == Folding.space { continue }
            starts[ring.slot(count)] = position
            wordBefore[ring.slot(count)] = count > 0 && Folding.isWord(previous)
            count += 1
            state = step(state, symbols[folded])
            var ending = output[state] >= 0 ? state : Int(outputLink[state])
            while ending >= 0 {
                let phrase = Int(output[ending])
                let first = ring.slot(count - lengths[phrase])
                if !(startsWithWord[phrase] && wordBefore[first]) {
                    let hit = Hit(phrase: phrase, span: starts[first]..<(position + 1))
                    if endsWithWord[phrase] { waiting.append(hit) } else { hits.append(hit) }
                }
                ending = Int(outputLink[ending])
            }
        }
        hits.append(contentsOf: waiting)
        return hits
    }

    private struct Ring {
        let capacity: Int

        init(capacity wanted: Int) {
            var size = 1
            while size < wanted { size *= 2 }
            capacity = size
        }

        @inline(__always)
        func slot(_ index: Int) -> Int { index & (capacity - 1) }
    }
}

/// Numbers the scalars that occur in phrases from 1; all others are 0. Two levels, so most of Unicode costs nothing.
struct SymbolTable: Sendable {
    private var pages: [UInt16] = [UInt16](repeating: 0, count: 0x1100)
    /// Page 0 is empty and shared by all scalars that no phrase uses.
    private var symbols: [UInt32] = [UInt32](repeating: 0, count: 256)
    private(set) var count = 1

    init(phrases: [[UInt32]]) {
        for phrase in phrases {
            for scalar in phrase where self[scalar] == 0 {
                let page = Int(scalar >> 8)
                if pages[page] == 0 {
                    pages[page] = UInt16(symbols.count / 256)
                    symbols.append(contentsOf: repeatElement(0, count: 256))
                }
                symbols[Int(pages[page]) * 256 + Int(scalar & 0xFF)] = UInt32(count)
                count += 1
            }
        }
    }

    @inline(__always)
    subscript(scalar: UInt32) -> UInt32 {
        symbols[Int(pages[Int(scalar >> 8)]) * 256 + Int(scalar & 0xFF)]
    }
}
