/// A text as symbols, with each run of blanks as one.
struct SymbolText {
    /// From the symbol `from` on, positions in the text are `by` higher than in the symbols.
    private struct Shift {
        let from: Int
        let by: Int
    }

    /// One symbol 0 more than there are.
    let symbols: [UInt16]
    private let shifts: [Shift]
    /// How many scalars the text has.
    let scalarCount: Int

    /// Where each symbol begins among the bytes, and behind them where the last one ends.
    private let bytes: [UInt32]

    /// - Parameter utf8: a string's own bytes, which are always well-formed; less than 2 GB.
    init(_ utf8: UnsafeBufferPointer<UInt8>, _ table: SymbolTable) {
        var shifts: [Shift] = []
        var dropped = 0
        var symbols: [UInt16] = []
        bytes = [UInt32](unsafeUninitializedCapacity: utf8.count + 1) { bytes, byteCount in
            symbols = [UInt16](unsafeUninitializedCapacity: utf8.count + 1) { symbols, count in
                table.read { reader in
                    let blank = reader.blank
                    var previous: UInt16 = 0
                    var shifted = 0
                    var next = 0
                    while next < utf8.count {
                        let first = next
                        let symbol = reader.symbol(at: &next, in: utf8)
                        if symbol == blank && previous == blank {
                            dropped &+= 1
                            continue
                        }
                        if dropped > shifted {
                            shifts.append(Shift(from: count, by: dropped))
                            shifted = dropped
                        }
                        symbols[count] = symbol
                        bytes[count] = UInt32(truncatingIfNeeded: first)
                        count &+= 1
                        previous = symbol
                    }
                }
                symbols[count] = 0
                bytes[count] = UInt32(truncatingIfNeeded: utf8.count)
                count += 1
                byteCount = count
            }
        }
        self.symbols = symbols
        self.shifts = shifts
        scalarCount = symbols.count - 1 + dropped
    }

    /// Where a symbol begins among the bytes.
    func byte(of symbol: Int) -> Int { Int(bytes[symbol]) }

    /// The scalar of the text that a symbol stands for; of a run of blanks the first.
    ///
    /// - Complexity: O(log n) for n runs of blanks.
    func scalar(of symbol: Int) -> Int {
        var (low, high) = (0, shifts.count)
        while low < high {
            let middle = (low + high) / 2
            if shifts[middle].from <= symbol { low = middle + 1 } else { high = middle }
        }
        return symbol + (low > 0 ? shifts[low - 1].by : 0)
    }
}

/// Folds scalars and numbers those that occur in phrases, in one look-up; all others are 0. Two levels, so most of
/// Unicode shares one page.
struct SymbolTable: Sendable {
    /// Set where the scalar is part of a Latin word.
    static let wordBit: UInt16 = 1 << wordShift
    static let wordShift: UInt16 = 15
    /// The bit that is set where the symbol alone is a phrase.
    static let aloneShift: UInt16 = 14
    /// How many symbols there can be: `PhraseAutomaton` refuses more.
    static let numberMask: UInt16 = 0x3FFF

    private var pages = [UInt16](repeating: 0, count: 0x1100)
    private var entries = [UInt16](repeating: 0, count: 256)
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
        let known = self[folded]
        if known != 0 { return known }
        count += 1
        // One too many is counted, and refused later; here it must only not be mixed up with `wordBit`.
        let number = UInt16(truncatingIfNeeded: min(count - 1, Int(Self.numberMask)))
        if pages[Int(folded >> 8)] == 0 { addPage(folded >> 8) }
        entries[place(folded)] |= number
        // What folds to another scalar folds to ASCII.
        for page in Self.foldedPages where folded < 0x80 {
            for scalar in (page << 8)..<((page + 1) << 8) where scalar != folded && Folding.fold(scalar) == folded {
                entries[place(scalar)] |= number
            }
        }
        return UInt32(number)
    }

    /// Sets the bit `aloneShift` of all scalars with this number.
    mutating func markAlone(_ number: UInt32) {
        for place in entries.indices where UInt32(entries[place] & Self.numberMask) == number {
            entries[place] |= 1 << Self.aloneShift
        }
    }

    private mutating func addPage(_ page: UInt32) {
        pages[Int(page)] = UInt16(entries.count / 256)
        entries.append(contentsOf: repeatElement(0, count: 256))
    }

    private func place(_ scalar: UInt32) -> Int { Int(pages[Int(scalar >> 8)]) << 8 | Int(scalar & 0xFF) }

    /// The number of a scalar, or 0.
    subscript(scalar: UInt32) -> UInt32 { UInt32(entries[place(scalar)] & Self.numberMask) }

    /// Writes the tables as they are.
    func write(to out: inout ByteWriter) {
        out.append(UInt32(count))
        out.append(UInt32(entries.count))
        for page in pages { out.append(page) }
        for entry in entries { out.append(entry) }
    }

    /// Reads what `write` wrote.
    init(_ reader: inout ByteReader, damage: TaggingError) throws(TaggingError) {
        let (count, entryCount) = (Int(try reader.uint32()), Int(try reader.uint32()))
        guard (1...Int(Self.numberMask)).contains(count), entryCount % 256 == 0, entryCount <= reader.left / 2 else {
            throw damage
        }
        (self.count, entries) = (count, [])
        entries.reserveCapacity(entryCount)
        for page in pages.indices {
            pages[page] = try reader.uint16()
            guard Int(pages[page]) < entryCount / 256 else { throw damage }
        }
        for _ in 0..<entryCount {
            let entry = try reader.uint16()
            guard Int(entry & Self.numberMask) < count else { throw damage }
            entries.append(entry)
        }
    }

    /// Lends the tables as they lie in memory.
    func read(_ body: (SymbolReader) -> Void) {
        pages.withUnsafeBufferPointer { pages in
            entries.withUnsafeBufferPointer { body(SymbolReader(pages: pages, entries: $0)) }
        }
    }
}

/// Reads scalars as symbols, with `SymbolTable.wordBit`.
struct SymbolReader {
    private let pages: UnsafeBufferPointer<UInt16>
    private let entries: UnsafeBufferPointer<UInt16>
    /// The entries of ASCII: most of a Latin text takes one look.
    private let ascii: UnsafeBufferPointer<UInt16>

    fileprivate init(pages: UnsafeBufferPointer<UInt16>, entries: UnsafeBufferPointer<UInt16>) {
        self.pages = pages
        self.entries = entries
        ascii = UnsafeBufferPointer(rebasing: entries[(Int(pages[0]) << 8)...])
    }

    var blank: UInt16 { ascii[Int(Folding.space)] }

    /// The symbol of the scalar that begins at `next`, which is moved behind it.
    @inline(__always)
    func symbol(at next: inout Int, in utf8: UnsafeBufferPointer<UInt8>) -> UInt16 {
        let lead = utf8[next]
        if lead < 0x80 {
            next &+= 1
            return ascii[Int(lead)]
        }
        if lead & 0xF0 == 0xE0, next &+ 2 < utf8.count {
            // Chinese.
            let low = Int(utf8[next &+ 1] & 0x3F) << 6 | Int(utf8[next &+ 2] & 0x3F)
            let page = Int(lead & 0x0F) << 4 | low >> 8
            next &+= 3
            return entries[Int(pages[page]) << 8 | low & 0xFF]
        }
        var scalar = Int(lead) & (lead < 0xE0 ? 0x1F : lead < 0xF0 ? 0x0F : 0x07)
        let end = min(next &+ (lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4), utf8.count)
        next &+= 1
        while next < end {
            scalar = scalar << 6 | Int(utf8[next] & 0x3F)
            next &+= 1
        }
        return entries[Int(pages[scalar >> 8]) << 8 | scalar & 0xFF]
    }
}
