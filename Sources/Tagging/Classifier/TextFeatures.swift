/// What a text looks like to the classifier: runs of characters, and of Latin words, each as a hash and where it stands.
///
/// Scalars are folded as the tagger folds them, and everything between words and clauses is one blank; a question mark stays. Chinese
/// gives runs of one to three characters, the blank at a clause's edge included, pairs with one or two characters left out, and in
/// short texts any two that stand close, in either order. A Latin word gives itself, pairs with the three words before it, and its runs
/// of three and four letters with its edges.
///
/// Where ``rival`` stands for names, it is both a character and a word, and what else the text says comes a second time, as said beside a rival.
struct TextFeatures {
    /// Stands for the name of another supplier: what is said of one is said of the next.
    static let rival: Unicode.Scalar = "\u{E000}"

    /// Runs of characters, and whole words, are weighed apart: a long text has many more of the first.
    enum Group: UInt8 {
        case run
        case word
    }

    struct Occurrence {
        let hash: UInt64
        let group: Group
        /// `[start, end)` in scalars of the text.
        let start: Int32
        let end: Int32
    }

    /// Words beyond this many scalars are no words.
    private static let wordLengthMax = 40
    /// Later scalars of a text give nothing: a note is short, and a label is on one thought.
    static let textLengthMax = 100_000
    /// Up to so many symbols, order matters less than which characters there are.
    private static let shortTextMax = 30

    /// Whether runs and words are weighed as one, and characters count in their order only: better for sentences, a little worse for answers of a few words.
    let isPlain: Bool
    private(set) var occurrences: [Occurrence] = []
    private var symbols: [UInt32] = []
    /// Where each symbol stands in the text.
    private var places: [Int32] = []
    private var isBesideRival = false

    init(isPlain: Bool = false) {
        self.isPlain = isPlain
    }

    /// Reads a text; what was read before is forgotten, its memory kept.
    mutating func read(_ text: String) {
        occurrences.removeAll(keepingCapacity: true)
        symbols.removeAll(keepingCapacity: true)
        places.removeAll(keepingCapacity: true)
        symbols.append(Folding.space)
        places.append(0)
        var place: Int32 = 0
        for scalar in text.unicodeScalars.prefix(Self.textLengthMax) {
            let folded = Folding.fold(scalar.value)
            let symbol = Self.isPart(folded, scalar) ? folded : Folding.space
            if symbol != Folding.space || symbols[symbols.count - 1] != Folding.space {
                symbols.append(symbol)
                places.append(place)
            }
            place += 1
        }
        if symbols[symbols.count - 1] != Folding.space {
            symbols.append(Folding.space)
            places.append(place)
        }
        places.append(place)
        collect()
    }

    private static let besideRival: UInt64 = 8

    private static func isPart(_ folded: UInt32, _ scalar: Unicode.Scalar) -> Bool {
        if folded < 0x80 { return Folding.isWord(folded) || folded == 0x27 || folded == 0x3F }
        switch folded {
        case rival.value: return true
        case 0x4E00...0x9FFF, 0xFF1F: return true
        case 0x3000...0x303F, 0x2000...0x206F, 0xFF00...0xFFEF: return false
        default: return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
    }

    private mutating func collect() {
        isBesideRival = symbols.contains(Self.rival.value)
        // The words before, the nearest first; 0 where there is none.
        var before: (UInt64, UInt64, UInt64) = (0, 0, 0)
        var position = 0
        while position < symbols.count {
            let symbol = symbols[position]
            if Self.isLatin(symbol) {
                var end = position + 1
                while end < symbols.count, Self.isLatin(symbols[end]) { end += 1 }
                let word = addWord(position, min(end, position + Self.wordLengthMax))
                if before.0 != 0 { add(FeatureHash.finished(FeatureHash.mixed(word, before.0)), .word, position, end) }
                for other in [before.1, before.2] where other != 0 {
                    add(
                        FeatureHash.finished(FeatureHash.mixed(FeatureHash.mixed(word, other), 7 as UInt64)), .word, position, end
                    )
                }
                before = (word, before.0, before.1)
                position = end
            } else {
                if symbol == Self.rival.value {
                    before = (FeatureHash.mixed(FeatureHash.seed(1), symbol), before.0, before.1)
                } else if symbol != Folding.space {
                    before = (0, 0, 0)
                }
                position += 1
            }
        }
        addRuns()
        addPairs()
    }

    private static func isLatin(_ symbol: UInt32) -> Bool { Folding.isWord(symbol) || symbol == 0x27 }

    /// Adds a Latin word and its runs of letters; returns its hash.
    private mutating func addWord(_ start: Int, _ end: Int) -> UInt64 {
        var hash = FeatureHash.seed(1)
        for place in start..<end { hash = FeatureHash.mixed(hash, symbols[place]) }
        add(FeatureHash.finished(hash), .word, start, end)
        if isBesideRival { add(FeatureHash.finished(FeatureHash.mixed(hash, Self.besideRival)), .word, start, end) }
        // With the blanks around it: symbols begin and end with one, but a Chinese neighbour is none.
        for length in 3...4 where end - start + 2 >= length {
            for first in (start - 1)...(end + 1 - length) {
                var run = FeatureHash.seed(2)
                for place in first..<(first + length) {
                    run = FeatureHash.mixed(run, place < start || place >= end ? Folding.space : symbols[place])
                }
                add(FeatureHash.finished(run), .run, max(first, start), min(first + length, end))
            }
        }
        return hash
    }

    /// Adds the runs that hold something other than Latin letters.
    private mutating func addRuns() {
        for first in symbols.indices {
            var hash = FeatureHash.seed(3)
            var hasOther = false
            for length in 1...3 where first + length <= symbols.count {
                let symbol = symbols[first + length - 1]
                if Self.isLatin(symbol) { break }
                hash = FeatureHash.mixed(hash, symbol)
                if symbol != Folding.space { hasOther = true }
                if hasOther {
                    add(FeatureHash.finished(hash), .run, first, first + length)
                    if isBesideRival, length < 3 {
                        add(FeatureHash.finished(FeatureHash.mixed(hash, Self.besideRival)), .run, first, first + length)
                    }
                }
                // A run ends at a clause's edge.
                if symbol == Folding.space && length > 1 { break }
            }
        }
    }

    /// Adds two characters that stand close, other than side by side.
    private mutating func addPairs() {
        let isShort = !isPlain && symbols.count < Self.shortTextMax
        for first in symbols.indices where !Self.isLatin(symbols[first]) {
            for gap in 2...3 where first + gap < symbols.count && !Self.isLatin(symbols[first + gap]) {
                if symbols[first] == Folding.space && symbols[first + gap] == Folding.space { continue }
                let hash = FeatureHash.mixed(FeatureHash.mixed(FeatureHash.seed(5), symbols[first]), symbols[first + gap])
                add(FeatureHash.finished(hash), .run, first, first + gap)
            }
            guard isShort, Self.isCharacter(symbols[first]) else { continue }
            for other in (first + 1)..<min(symbols.count, first + 6) where Self.isCharacter(symbols[other]) {
                let (low, high) = (min(symbols[first], symbols[other]), max(symbols[first], symbols[other]))
                add(
                    FeatureHash.finished(FeatureHash.mixed(FeatureHash.mixed(FeatureHash.seed(6), low), high)), .run, first, other
                )
            }
        }
    }

    private static func isCharacter(_ symbol: UInt32) -> Bool { symbol > 0x2000 }

    private mutating func add(_ hash: UInt64, _ group: Group, _ first: Int, _ end: Int) {
        occurrences.append(Occurrence(hash: hash, group: isPlain ? .run : group, start: places[first], end: places[end]))
    }
}

/// Numbers hashes in the order in which they come.
struct FeatureTable {
    private var keys: [UInt64]
    private var numbers: [Int32]
    private(set) var count = 0

    init(capacity: Int = 1024) {
        var size = 1024
        while size < capacity * 2 { size *= 2 }
        keys = [UInt64](repeating: 0, count: size)
        numbers = [Int32](repeating: 0, count: size)
    }

    /// The number of a hash, or nil.
    subscript(hash: UInt64) -> Int32? {
        let mask = keys.count - 1
        var place = Int(truncatingIfNeeded: hash) & mask
        while keys[place] != 0 {
            if keys[place] == hash { return numbers[place] }
            place = (place + 1) & mask
        }
        return nil
    }

    mutating func number(_ hash: UInt64) -> Int32 {
        var mask = keys.count - 1
        var place = Int(truncatingIfNeeded: hash) & mask
        while keys[place] != 0 {
            if keys[place] == hash { return numbers[place] }
            place = (place + 1) & mask
        }
        if (count + 1) * 2 > keys.count {
            grow()
            mask = keys.count - 1
            place = Int(truncatingIfNeeded: hash) & mask
            while keys[place] != 0 { place = (place + 1) & mask }
        }
        keys[place] = hash
        numbers[place] = Int32(count)
        count += 1
        return Int32(count - 1)
    }

    private mutating func grow() {
        let (oldKeys, oldNumbers) = (keys, numbers)
        keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
        numbers = [Int32](repeating: 0, count: oldKeys.count * 2)
        let mask = keys.count - 1
        for (key, number) in zip(oldKeys, oldNumbers) where key != 0 {
            var place = Int(truncatingIfNeeded: key) & mask
            while keys[place] != 0 { place = (place + 1) & mask }
            keys[place] = key
            numbers[place] = number
        }
    }
}
