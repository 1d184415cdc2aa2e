/// A deterministic automaton over folded Unicode scalars, in flat arrays: finds the phrases that begin at each place.
///
/// Latin phrases begin only where a word begins, and of the phrases that begin at one place the longest is wanted, so
/// one walk for each place is enough. Most walks end at their first or second step.
struct PhraseAutomaton: Sendable {
    struct Edge: Sendable {
        let symbol: UInt32
        let target: Int32
    }

    /// A phrase found in the text.
    struct Hit: Sendable, Hashable {
        /// `[start, end)` in scalars of the text.
        let start: Int
        let end: Int
        /// The number of the phrase's meaning.
        let meaning: Int32
        let cues: CueSet
        /// Whether the phrase begins with a Latin letter or a digit: cues of the two languages reach differently far.
        let isLatin: Bool
    }

    /// What was found, without phrases that lie in another of the same list. Starts rise, and so do ends.
    struct Hits {
        /// Phrases that give tags, or stand for none.
        var content: [Hit] = []
        var cues: [Hit] = []
    }

    private struct State: Sendable {
        /// The state's edges go up to the next state's first one, sorted by symbol.
        let firstEdge: Int32
        /// The number of what the phrase that ends here means. Read only where one of the two holds.
        let meaning: Int32
        let isContent: Bool
        let isCue: Bool
    }

    private let symbols: SymbolTable
    /// One more than there are: the last closes the edges of the one before.
    private let states: [State]
    private let edges: [Edge]
    /// The target of each symbol from the root, or 0.
    private let rootTarget: [Int32]
    let meanings: [Meaning]
    let tags: TagTable
    /// How many distinct phrases it finds, at most `Lexicon.phraseCountMax + 1`.
    let phraseCount: Int

    /// - Complexity: about O(total length of the patterns), however many phrases they stand for.
    init(_ graph: PatternGraph) throws {
        let builder = try AutomatonBuilder(graph)
        let (meanings, tags) = builder.meaningTable()
        symbols = graph.symbols
        edges = builder.edges
        states = builder.edgeStart.indices.map { index in
            let number = index < builder.meaningOf.count ? builder.meaningOf[index] : -1
            let meaning = number >= 0 ? meanings[Int(number)] : nil
            return State(
                firstEdge: builder.edgeStart[index], meaning: number, isContent: meaning?.isContent ?? false,
                isCue: meaning.map { !$0.cues.isEmpty } ?? false)
        }
        var row = [Int32](repeating: 0, count: graph.symbols.count)
        for edge in builder.edges[..<Int(builder.edgeStart[1])] { row[Int(edge.symbol)] = edge.target }
        rootTarget = row
        self.meanings = meanings
        self.tags = tags
        phraseCount = builder.phraseCount(limit: Lexicon.phraseCountMax)
    }

    /// The longest phrase at each place, whole words only where it begins or ends with a Latin letter or a digit.
    ///
    /// - Complexity: O(n): a walk reads at most `Lexicon.phraseLengthMax` symbols.
    func hits(in utf8: UnsafeBufferPointer<UInt8>) -> Hits {
        let text = SymbolText(utf8, symbols)
        var hits = Hits()
        text.symbols.withUnsafeBufferPointer { text in
            states.withUnsafeBufferPointer { states in
                edges.withUnsafeBufferPointer { edges in
                    search(text, Tables(states: states, edges: edges), into: &hits)
                }
            }
        }
        text.place(&hits.content)
        text.place(&hits.cues)
        return hits
    }

    private func search(_ text: UnsafeBufferPointer<UInt32>, _ tables: Tables, into hits: inout Hits) {
        var contentEnd = -1
        var cueEnd = -1
        var wordBefore = false
        for start in text.indices {
            let first = text[start]
            let isLatin = first & SymbolTable.wordBit != 0
            let isInWord = isLatin && wordBefore
            wordBefore = isLatin
            if isInWord { continue }
            var number = rootTarget[Int(first & SymbolTable.numberMask)]
            if number == 0 { continue }
            var content: Int32 = -1
            var cue: Int32 = -1
            var last = start
            while true {
                let state = tables.states[Int(number)]
                let next = last + 1 < text.count ? text[last + 1] : 0
                if state.isContent || state.isCue, text[last] & next & SymbolTable.wordBit == 0 {
                    if state.isContent && last > contentEnd {
                        contentEnd = last
                        content = state.meaning
                    }
                    if state.isCue && last > cueEnd {
                        cueEnd = last
                        cue = state.meaning
                    }
                }
                number = tables.step(state, number, next & SymbolTable.numberMask)
                if number == 0 { break }
                last += 1
            }
            if content >= 0 { hits.content.append(hit(content, start, contentEnd, isLatin)) }
            if cue >= 0 { hits.cues.append(hit(cue, start, cueEnd, isLatin)) }
        }
    }

    private func hit(_ meaning: Int32, _ first: Int, _ last: Int, _ isLatin: Bool) -> Hit {
        Hit(start: first, end: last + 1, meaning: meaning, cues: meanings[Int(meaning)].cues, isLatin: isLatin)
    }

    private struct Tables {
        let states: UnsafeBufferPointer<State>
        let edges: UnsafeBufferPointer<Edge>

        /// The number of the state behind the symbol, or 0. Number 0 is on no edge.
        @inline(__always)
        func step(_ state: State, _ number: Int32, _ symbol: UInt32) -> Int32 {
            if symbol == 0 { return 0 }
            var low = Int(state.firstEdge)
            var high = Int(states[Int(number) + 1].firstEdge)
            while high - low > 4 {
                let middle = (low + high) / 2
                if edges[middle].symbol <= symbol { low = middle } else { high = middle }
            }
            while low < high {
                if edges[low].symbol == symbol { return edges[low].target }
                low += 1
            }
            return 0
        }
    }
}

/// A text as symbols, with each run of blanks as one.
private struct SymbolText {
    /// From the symbol `from` on, positions in the text are `by` higher than in the symbols.
    private struct Shift {
        let from: Int
        let by: Int
    }

    let symbols: [UInt32]
    private let shifts: [Shift]

    /// - Parameter utf8: a string's own bytes, which are always well-formed.
    init(_ utf8: UnsafeBufferPointer<UInt8>, _ table: SymbolTable) {
        var shifts: [Shift] = []
        symbols = [UInt32](unsafeUninitializedCapacity: utf8.count) { symbols, count in
            let blank = table[Folding.space]
            var previous: UInt32 = 0
            var dropped = 0
            var next = 0
            while next < utf8.count {
                let lead = UInt32(utf8[next])
                let symbol: UInt32
                if lead < 0x80 {
                    symbol = table[lead]
                    next += 1
                } else {
                    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
                    var scalar = lead & (0x7F >> UInt32(length))
                    for place in (next + 1)..<min(next + length, utf8.count) {
                        scalar = scalar << 6 | UInt32(utf8[place] & 0x3F)
                    }
                    symbol = table[scalar]
                    next += length
                }
                if symbol == blank && previous == blank {
                    dropped += 1
                    continue
                }
                if dropped > shifts.last?.by ?? 0 { shifts.append(Shift(from: count, by: dropped)) }
                symbols[count] = symbol
                count += 1
                previous = symbol
            }
        }
        self.shifts = shifts
    }

    /// Turns places among the symbols into places in the text. Starts and ends must rise.
    func place(_ hits: inout [PhraseAutomaton.Hit]) {
        if shifts.isEmpty { return }
        var starts = 0
        var ends = 0
        for index in hits.indices {
            let hit = hits[index]
            while starts < shifts.count, shifts[starts].from <= hit.start { starts += 1 }
            while ends < shifts.count, shifts[ends].from < hit.end { ends += 1 }
            hits[index] = PhraseAutomaton.Hit(
                start: hit.start + (starts > 0 ? shifts[starts - 1].by : 0),
                end: hit.end + (ends > 0 ? shifts[ends - 1].by : 0), meaning: hit.meaning, cues: hit.cues,
                isLatin: hit.isLatin)
        }
    }
}

/// Folds scalars and numbers those that occur in phrases, in one look-up; all others are 0. Two levels, so most of
/// Unicode shares one page.
struct SymbolTable: Sendable {
    /// Set where the scalar is part of a Latin word.
    static let wordBit: UInt32 = 1 << 31
    static let numberMask: UInt32 = (1 << 24) - 1

    private var pages = [UInt16](repeating: 0, count: 0x1100)
    private var entries = [UInt32](repeating: 0, count: 256)
    /// All scalars that fold to another, or are part of a Latin word, are on these pages.
    private static let foldedPages: [UInt32] = [0x00, 0x01, 0x02, 0x03, 0x20, 0x30, 0xFF]
    private(set) var count = 1

    init() {
        for page in Self.foldedPages {
            addPage(page)
            for scalar in (page << 8)..<((page + 1) << 8) where Folding.isWord(Folding.fold(scalar)) {
                entries[place(scalar)] = Self.wordBit
            }
        }
        // Blanks have a number in every table: runs of them are squeezed.
        _ = number(Folding.space)
    }

    /// The number of a folded scalar, given where it has none.
    mutating func number(_ folded: UInt32) -> UInt32 {
        let known = self[folded] & Self.numberMask
        if known != 0 { return known }
        let number = UInt32(count)
        count += 1
        if pages[Int(folded >> 8)] == 0 { addPage(folded >> 8) }
        entries[place(folded)] |= number
        // What folds to another scalar folds to ASCII.
        for page in Self.foldedPages where folded < 0x80 {
            for scalar in (page << 8)..<((page + 1) << 8) where scalar != folded && Folding.fold(scalar) == folded {
                entries[place(scalar)] |= number
            }
        }
        return number
    }

    private mutating func addPage(_ page: UInt32) {
        pages[Int(page)] = UInt16(entries.count / 256)
        entries.append(contentsOf: repeatElement(0, count: 256))
    }

    private func place(_ scalar: UInt32) -> Int { Int(pages[Int(scalar >> 8)]) << 8 | Int(scalar & 0xFF) }

    /// The number of a scalar as it stands in a text, with `wordBit`.
    @inline(__always)
    subscript(scalar: UInt32) -> UInt32 { entries[place(scalar)] }
}
