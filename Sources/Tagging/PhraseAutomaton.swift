/// A deterministic automaton over folded Unicode scalars, in flat arrays: finds the phrases that begin at each place.
///
/// Latin phrases begin only where a word begins, and of the phrases that begin at one place the longest is wanted, so
/// one walk for each place is enough. Most walks end at their first or second step.
struct PhraseAutomaton: Sendable {
    struct Edge: Sendable {
        let symbol: UInt32
        let target: Int32
    }

    /// A phrase found in the text. Places are 32 bits wide: a hundred thousand of these are looked through again and again.
    struct Hit: Sendable, Hashable {
        private let first: Int32
        private let last: Int32
        private let number: UInt16
        let cues: CueSet
        /// Whether the phrase begins with a Latin letter or a digit: cues of the two languages reach differently far.
        let isLatin: Bool

        /// `[start, end)` in the text's symbols.
        var start: Int { Int(first) }
        var end: Int { Int(last) }
        /// The number of the phrase's meaning.
        var meaning: Int { Int(number) }

        init(start: Int, end: Int, meaning: Int, cues: CueSet, isLatin: Bool) {
            first = Int32(truncatingIfNeeded: start)
            last = Int32(truncatingIfNeeded: end)
            number = UInt16(truncatingIfNeeded: meaning)
            self.cues = cues
            self.isLatin = isLatin
        }
    }

    /// What was found, without phrases that lie in another of the same list. Starts rise, and so do ends.
    struct Hits {
        /// Phrases that give tags, or stand for none.
        var content: [Hit] = []
        var cues: [Hit] = []
        /// Words that give a tag together with another.
        var parts: [Hit] = []
        /// Tells where the symbols stand in the text.
        let text: SymbolText

        init(_ text: SymbolText) {
            self.text = text
        }
    }

    /// A transition and all that a walk needs of the state behind it, in eight bytes: what a walk costs is memory that it waits for.
    private struct Slot: Sendable {
        /// The base of the state behind it, or 0 if nothing leaves that.
        var base: UInt32 = 0
        /// The symbol that is read, or `free`. No two states share a base, so the symbol tells whose slot it is.
        var symbol: UInt16 = Self.free
        /// What the phrase that ends here means: its number, and what kinds it is of. 0 where none ends.
        var meaning: UInt16 = 0

        /// No symbol of a text, not even 0.
        static let free: UInt16 = 0xFFFF
        static let contentBit: UInt16 = 0x8000
        static let cueBit: UInt16 = 0x4000
        static let partBit: UInt16 = 0x2000
        static let numberMask: UInt16 = 0x1FFF
    }

    private let symbols: SymbolTable
    /// A double array (Aoe, 1989): the transition of a state by a symbol stands at the state's base plus the symbol. Every sum of a base and a
    /// symbol lies inside.
    private let slots: [Slot]
    /// 0 where the lexicon is empty.
    private let rootBase: Int
    /// A bit for each pair of symbols, hashed, that some phrase of two or more begins with.
    private let beginnings: [UInt64]
    /// Whether no phrase goes on behind a line's end, and that ends clause and sentence: lines can then be read by themselves.
    let endsAtLines: Bool
    /// What the meanings were made from.
    private let table: MeaningTable
    let meanings: [Meaning]
    let tags: TagTable
    let pairs: PairTable
    /// How many distinct phrases it finds, at most `Lexicon.phraseCountMax + 1`.
    let phraseCount: Int

    /// - Complexity: about O(total length of the patterns), however many phrases they stand for.
    init(_ graph: PatternGraph) throws {
        let builder = try AutomatonBuilder(graph)
        table = builder.meanings
        let (meanings, tags, pairs) = table.meanings()
        guard meanings.count <= Int(Slot.numberMask), graph.symbols.count <= Int(SymbolTable.numberMask) else {
            throw TaggingError(
                .tooManyPhrases, "The lexicon has too many different characters, or phrases of several senses. Remove entries.")
        }
        var symbols = graph.symbols
        let array = DoubleArray(builder, symbolCount: symbols.count)
        slots = zip(array.symbols, array.targets).map { symbol, target in
            guard symbol > 0 else { return Slot() }
            let number = builder.meaningOf[Int(target)]
            var code: UInt16 = 0
            if number >= 0 {
                let meaning = meanings[Int(number)]
                code =
                    UInt16(number) | (meaning.isContent ? Slot.contentBit : 0) | (meaning.cues.isEmpty ? 0 : Slot.cueBit)
                    | (meaning.parts == 0 ? 0 : Slot.partBit)
            }
            return Slot(base: array.bases[Int(target)], symbol: symbol, meaning: code)
        }
        rootBase = Int(array.bases[0])
        var bits = [UInt64](repeating: 0, count: 1 << 10)
        let lineEnd = symbols[0x0A]
        var lineEnds = 0
        for edge in builder.edges where edge.symbol == lineEnd { lineEnds += 1 }
        var rootEndsLines = false
        for first in builder.edges[..<Int(builder.edgeStart[1])] {
            let target = Int(first.target)
            let behind = builder.edges[Int(builder.edgeStart[target])..<Int(builder.edgeStart[target + 1])]
            if first.symbol == lineEnd, behind.isEmpty, builder.meaningOf[target] >= 0 {
                rootEndsLines = meanings[Int(builder.meaningOf[target])].cues.isSuperset(of: [.boundary, .stop])
            }
            for second in behind {
                let place = Self.place(UInt16(first.symbol), UInt16(second.symbol))
                bits[place >> 6] |= 1 << UInt64(place & 63)
            }
        }
        for first in builder.edges[..<Int(builder.edgeStart[1])] where builder.meaningOf[Int(first.target)] >= 0 {
            symbols.markAlone(first.symbol)
        }
        beginnings = bits
        self.symbols = symbols
        endsAtLines = rootEndsLines && lineEnds == 1
        self.meanings = meanings
        self.tags = tags
        self.pairs = pairs
        phraseCount = builder.phraseCount(limit: Lexicon.phraseCountMax)
    }

    /// The longest phrase at each place, whole words only where it begins or ends with a Latin letter or a digit.
    ///
    /// - Complexity: O(n): a walk reads at most `Lexicon.phraseLengthMax` symbols.
    func hits(in utf8: UnsafeBufferPointer<UInt8>) -> Hits {
        let text = SymbolText(utf8, symbols)
        var hits = Hits(text)
        if rootBase > 0 {
            text.symbols.withUnsafeBufferPointer { text in
                slots.withUnsafeBufferPointer { slots in
                    beginnings.withUnsafeBufferPointer { search(text, slots, $0, into: &hits) }
                }
            }
        }
        return hits
    }

    /// A walk under way: the base of the state that it has come to, the symbol that it read last, and its number among the walks that were begun.
    private struct Walk {
        var base: UInt32
        var last: UInt32
        var number: UInt32
    }

    /// What a walk found: the longest phrase of each kind, as `Slot.meaning` with the number of its symbols above; 0 where there is none.
    private struct Found {
        var start: UInt32
        var content: UInt32
        var cue: UInt32
        var part: UInt32
    }

    /// Begins a walk at each place, and takes all of them on by one symbol at a time: their slots are then fetched side by side, where a single
    /// walk would wait for each before it knows the next.
    ///
    /// - Parameter text: ends with a symbol 0, which no phrase holds.
    private func search(
        _ text: UnsafeBufferPointer<UInt16>, _ slots: UnsafeBufferPointer<Slot>, _ beginnings: UnsafeBufferPointer<UInt64>,
        into hits: inout Hits
    ) {
        withUnsafeTemporaryAllocation(of: Walk.self, capacity: text.count) { walks in
            withUnsafeTemporaryAllocation(of: Found.self, capacity: text.count) { found in
                let begun = begin(text, slots, beginnings, walks, found)
                var active = begun
                var length = 1
                while active > 0 {
                    var kept = 0
                    for index in 0..<active {
                        let walk = walks[index]
                        let last = Int(walk.last) &+ 1
                        let symbol = text[last] & SymbolTable.numberMask
                        let slot = slots[Int(walk.base) &+ Int(symbol)]
                        walks[kept] = Walk(base: slot.base, last: walk.last &+ 1, number: walk.number)
                        // Nobody can foretell which walks end, so no branch depends on it.
                        kept &+= slot.symbol == symbol ? 1 : 0
                        if slot.meaning != 0, slot.symbol == symbol {
                            note(slot.meaning, length &+ 1, last, text, &found[Int(walk.number)])
                        }
                    }
                    active = kept
                    length &+= 1
                }
                collect(UnsafeBufferPointer(rebasing: found[..<begun]), text, into: &hits)
            }
        }
    }

    /// Begins a walk wherever some phrase may begin, and returns how many there are.
    private func begin(
        _ text: UnsafeBufferPointer<UInt16>, _ slots: UnsafeBufferPointer<Slot>, _ beginnings: UnsafeBufferPointer<UInt64>,
        _ walks: UnsafeMutableBufferPointer<Walk>, _ found: UnsafeMutableBufferPointer<Found>
    ) -> Int {
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: text.count) { starts in
            var begun = 0
            var before: UInt16 = 0
            for start in 0..<(text.count - 1) {
                let first = text[start]
                let place = Self.place(first & SymbolTable.numberMask, text[start &+ 1] & SymbolTable.numberMask)
                let isPair = UInt16(truncatingIfNeeded: beginnings[place >> 6] >> UInt64(place & 63))
                // Arithmetic on bits instead of conditions: half of the places would be foretold wrongly.
                let isInWord = (first & before) >> SymbolTable.wordShift
                starts[begun] = UInt32(truncatingIfNeeded: start)
                begun &+= Int((isPair | first >> SymbolTable.aloneShift) & ~isInWord & 1)
                before = first
            }
            var kept = 0
            for number in 0..<begun {
                let start = starts[number]
                let symbol = text[Int(start)] & SymbolTable.numberMask
                let root = slots[rootBase &+ Int(symbol)]
                walks[kept] = Walk(base: root.base, last: start, number: UInt32(truncatingIfNeeded: kept))
                found[kept] = Found(start: start, content: 0, cue: 0, part: 0)
                if root.meaning != 0, root.symbol == symbol { note(root.meaning, 1, Int(start), text, &found[kept]) }
                kept &+= root.symbol == symbol ? 1 : 0
            }
            return kept
        }
    }

    /// Notes a phrase that ends at `last`, unless that lies inside a word.
    @inline(__always)
    private func note(
        _ meaning: UInt16, _ length: Int, _ last: Int, _ text: UnsafeBufferPointer<UInt16>, _ found: inout Found
    ) {
        if text[last] & text[last &+ 1] & SymbolTable.wordBit != 0 { return }
        let code = UInt32(truncatingIfNeeded: length) << 16 | UInt32(meaning)
        if meaning & Slot.contentBit != 0 { found.content = code }
        if meaning & Slot.cueBit != 0 { found.cue = code }
        if meaning & Slot.partBit != 0 { found.part = code }
    }

    /// Leaves out what lies in another.
    private func collect(_ found: UnsafeBufferPointer<Found>, _ text: UnsafeBufferPointer<UInt16>, into hits: inout Hits) {
        var (contentEnd, cueEnd, partEnd) = (0, 0, 0)
        // More than most texts need: arrays that grow are copied.
        hits.content.reserveCapacity(found.count / 4)
        hits.cues.reserveCapacity(found.count / 2)
        hits.parts.reserveCapacity(found.count / 4)
        for one in found where one.content | one.cue | one.part != 0 {
            let start = Int(one.start)
            let isLatin = text[start] & SymbolTable.wordBit != 0
            let (content, cue) = (start + Int(one.content >> 16), start + Int(one.cue >> 16))
            if one.content != 0, content > contentEnd {
                contentEnd = content
                hits.content.append(hit(one.content, start, content, isLatin))
            }
            if one.cue != 0, cue > cueEnd {
                cueEnd = cue
                hits.cues.append(hit(one.cue, start, cue, isLatin))
            }
            let part = start + Int(one.part >> 16)
            if one.part != 0, part > partEnd {
                partEnd = part
                hits.parts.append(hit(one.part, start, part, isLatin))
            }
        }
    }

    /// Where the bit of a pair stands.
    @inline(__always)
    private static func place(_ first: UInt16, _ second: UInt16) -> Int {
        Int(first &* 0x9E35 &+ second)
    }

    private func hit(_ code: UInt32, _ start: Int, _ end: Int, _ isLatin: Bool) -> Hit {
        let meaning = Int(code & UInt32(Slot.numberMask))
        return Hit(start: start, end: end, meaning: meaning, cues: meanings[meaning].cues, isLatin: isLatin)
    }

    // MARK: As bytes

    /// Writes the automaton: what it stands for, symbols, pairs that phrases begin with, transitions.
    func write(to out: inout ByteWriter) {
        table.write(to: &out)
        symbols.write(to: &out)
        for bits in beginnings { out.append(bits) }
        out.append(UInt8(endsAtLines ? 1 : 0))
        out.append(UInt64(phraseCount))
        out.append(UInt32(rootBase))
        out.append(UInt32(slots.count))
        for slot in slots {
            out.append(UInt64(slot.base) | UInt64(slot.symbol) << 32 | UInt64(slot.meaning) << 48)
        }
    }

    /// Reads what `write` wrote. Bytes that would lead a walk out of the tables are refused.
    init(_ reader: inout ByteReader, damage: TaggingError) throws(TaggingError) {
        let table = try MeaningTable(&reader, damage: damage)
        let (meanings, tags, pairs) = table.meanings()
        let symbols = try SymbolTable(&reader, damage: damage)
        var beginnings: [UInt64] = []
        for _ in 0..<(1 << 10) { beginnings.append(try reader.uint64()) }
        endsAtLines = try reader.uint8() == 1
        guard let phraseCount = Int(exactly: try reader.uint64()) else { throw damage }
        let rootBase = Int(try reader.uint32())
        let count = Int(try reader.uint32())
        guard count <= reader.left / 8, rootBase == 0 || rootBase + symbols.count < count else { throw damage }
        var slots: [Slot] = []
        slots.reserveCapacity(count)
        let baseMax = count - symbols.count
        for _ in 0..<count {
            let bits = try reader.uint64()
            let slot = Slot(
                base: UInt32(truncatingIfNeeded: bits), symbol: UInt16(truncatingIfNeeded: bits >> 32),
                meaning: UInt16(truncatingIfNeeded: bits >> 48))
            // A text ends with symbol 0, which no walk may get past.
            guard slot.base == 0 || Int(slot.base) < baseMax, slot.symbol != 0,
                Int(slot.meaning & Slot.numberMask) < max(1, meanings.count)
            else { throw damage }
            slots.append(slot)
        }
        self.table = table
        (self.meanings, self.tags, self.pairs) = (meanings, tags, pairs)
        (self.symbols, self.beginnings, self.slots) = (symbols, beginnings, slots)
        (self.rootBase, self.phraseCount) = (rootBase, phraseCount)
    }
}
