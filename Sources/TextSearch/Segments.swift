/// One text, cut into the terms under which the index holds it, with the places where each stands in the text.
///
/// There are two streams of terms, each separated by spaces, so that any full-text index that splits at spaces can take them:
///
/// - `main` holds what is written, in order: words in the form under which they are found, numbers, and for each letter of a run of
///   Chinese that letter with the next one. A run's last letter stands alone. So every letter begins exactly one term, a word of Chinese
///   is a phrase of pairs, and a single letter is the beginning of a term.
/// - `parts` holds the stems of words that are not their own stems, and every three digits in a row of numbers of three digits or more,
///   so that a piece from the middle of a telephone number is a phrase of them. Groups of digits that a hyphen, a space or a comma
///   for thousands joins count as one number here.
///
/// A value can be used for one text after another, and keeps its memory. What stands behind a NUL is not read: a text column of
/// SQLite cannot hold it either.
public struct Segments: Sendable {
    /// The terms of the text as written.
    public private(set) var main: [UInt8] = []
    /// Stems and digits.
    public private(set) var parts: [UInt8] = []

    /// The terms of `main`, in order.
    var tokens: [Token] = []
    /// The stems in `parts`.
    var stems: [Stem] = []
    /// The threes of digits in `parts`, and after each number the terms' separator.
    var threes: [Token] = []

    private var needsStems = true
    private var needsThrees = true
    private var stemmer = EnglishStem()
    private var chain = Chain()
    private var group = Chain()

    struct Token: Sendable {
        enum Kind: UInt8, Sendable {
            case word
            case number
            /// Two letters of a run of an unspaced script.
            case pair
            /// The last letter of such a run.
            case last
            /// Parts two numbers in `threes`.
            case gap
        }
        /// Where the term stands in its stream, in bytes.
        var start: Int32
        var end: Int32
        /// Where it stands in the text, in UTF-8 bytes.
        var from: Int32
        var to: Int32
        /// For a pair, where its first letter ends in the text; else `to`.
        var head: Int32
        var kind: Kind

        /// A text of more than 2 GB is more than SQLite holds.
        init(_ start: Int, _ end: Int, from: Int, to: Int, head: Int, _ kind: Kind) {
            self.start = Int32(truncatingIfNeeded: start)
            self.end = Int32(truncatingIfNeeded: end)
            self.from = Int32(truncatingIfNeeded: from)
            self.to = Int32(truncatingIfNeeded: to)
            self.head = Int32(truncatingIfNeeded: head)
            self.kind = kind
        }

        /// Its length in its stream, in bytes.
        var count: Int { Int(end - start) }
    }

    struct Stem: Sendable {
        var token: Token
        /// The word in `tokens` whose stem it is.
        var owner: Int
    }

    /// Digits with the places of each in the text.
    private struct Chain {
        var digits: [UInt8] = []
        var from: [Int] = []
        var to: [Int] = []
        /// How many digits the last group has.
        var lastCount = 0

        mutating func removeAll() {
            digits.removeAll(keepingCapacity: true)
            from.removeAll(keepingCapacity: true)
            to.removeAll(keepingCapacity: true)
            lastCount = 0
        }
    }

    /// Rises with every change in how texts are cut: an index that was made by another version is made anew.
    public static let version = 1
    /// A longer word or number is held by its beginning.
    static let longestTerm = 64
    /// Stands between two numbers in `parts`, so that no digits in a row reach from one into the next. No query asks for it.
    static let gap: [UInt8] = [UInt8(ascii: "0"), UInt8(ascii: "x")]

    public init() {}

    public init(_ text: String) {
        read(text)
    }

    /// How many terms the text has as written: its length, for ranking.
    public var count: Int { tokens.count }

    /// Reads another text.
    ///
    /// - Parameter query: If given, only what this query asks for is kept of `parts`.
    /// - Complexity: O(length).
    public mutating func read(_ text: String, for query: SearchQuery? = nil) {
        needsStems = query?.needsStems ?? true
        needsThrees = query?.needsThrees ?? true
        main.removeAll(keepingCapacity: true)
        parts.removeAll(keepingCapacity: true)
        tokens.removeAll(keepingCapacity: true)
        stems.removeAll(keepingCapacity: true)
        threes.removeAll(keepingCapacity: true)
        chain.removeAll()
        group.removeAll()
        var text = text
        text.withUTF8 { bytes in
            // Half as much again is what Chinese needs.
            main.reserveCapacity(bytes.count * 2)
            var reader = Reader(bytes: bytes)
            while let scalar = reader.next() {
                switch scalar.kind {
                case .letter: readWord(from: scalar, &reader)
                case .digit: readNumber(from: scalar, &reader)
                case .unspaced: readRun(from: scalar, &reader)
                case .separator, .transparent: break
                }
            }
            closeChain()
        }
    }

    /// A term of `main`.
    func term(_ token: Token) -> [UInt8] { Array(main[Int(token.start)..<Int(token.end)]) }

    /// A term of `parts`.
    func part(_ token: Token) -> [UInt8] { Array(parts[Int(token.start)..<Int(token.end)]) }

    // MARK: Words

    private mutating func readWord(from first: Scalar, _ reader: inout Reader) {
        let start = main.count
        var to = first.to
        var count = 1
        append(letter: first.value)
        while true {
            if count < Segments.longestTerm, let letter = reader.nextASCIILetter() {
                main.append(letter)
                to = reader.place
                count += 1
                continue
            }
            guard let scalar = reader.peek() else { break }
            if scalar.kind == .transparent || scalar.isApostrophe {
                reader.advance(past: scalar)
                continue
            }
            guard scalar.kind == .letter else { break }
            reader.advance(past: scalar)
            to = scalar.to
            if count < Segments.longestTerm { append(letter: scalar.value) }
            count += 1
        }
        tokens.append(Token(start, main.count, from: first.from, to: to, head: to, .word))
        if needsStems, isPlain(start) {
            let stem = parts.count
            if stemmer.append(of: main, from: start, to: &parts) {
                stems.append(
                    Stem(
                        token: Token(stem, parts.count, from: first.from, to: to, head: to, .word), owner: tokens.count - 1))
                parts.append(.space)
            }
        }
        main.append(.space)
    }

    /// Whether the word that begins here has ASCII letters only.
    private func isPlain(_ start: Int) -> Bool {
        for index in start..<main.count where main[index] >= 0x80 { return false }
        return true
    }

    private mutating func append(letter scalar: UInt32) {
        if scalar < 128 {
            main.append(UInt8(truncatingIfNeeded: scalar | 0x20))
        } else {
            Folding.append(scalar, to: &main)
        }
    }

    // MARK: Runs of unspaced scripts

    private mutating func readRun(from first: Scalar, _ reader: inout Reader) {
        var last = first
        while let scalar = reader.peek() {
            if scalar.kind == .transparent {
                reader.advance(past: scalar)
                continue
            }
            guard scalar.kind == .unspaced else { break }
            reader.advance(past: scalar)
            let start = main.count
            append(last, of: reader)
            append(scalar, of: reader)
            tokens.append(Token(start, main.count, from: last.from, to: scalar.to, head: last.to, .pair))
            main.append(.space)
            last = scalar
        }
        let start = main.count
        append(last, of: reader)
        tokens.append(Token(start, main.count, from: last.from, to: last.to, head: last.to, .last))
        main.append(.space)
    }

    private mutating func append(_ scalar: Scalar, of reader: Reader) {
        for place in scalar.from..<scalar.to { main.append(reader.bytes[place]) }
    }

    // MARK: Numbers

    private mutating func readNumber(from first: Scalar, _ reader: inout Reader) {
        group.removeAll()
        add(first)
        while let scalar = reader.peek() {
            if scalar.kind == .transparent {
                reader.advance(past: scalar)
                continue
            }
            guard scalar.kind == .digit else { break }
            reader.advance(past: scalar)
            add(scalar)
        }
        group.lastCount = group.digits.count
        let start = main.count
        main.append(contentsOf: group.digits.prefix(Segments.longestTerm))
        tokens.append(
            Token(start, main.count, from: first.from, to: group.to.last ?? first.to, head: first.to, .number))
        main.append(.space)
        guard needsThrees else { return }
        if !isJoined(reader.bytes, at: first.from) { closeChain() }
        chain.digits.append(contentsOf: group.digits)
        chain.from.append(contentsOf: group.from)
        chain.to.append(contentsOf: group.to)
        chain.lastCount = group.lastCount
    }

    private mutating func add(_ scalar: Scalar) {
        group.digits.append(
            scalar.value < 128 ? UInt8(truncatingIfNeeded: scalar.value) : UInt8(ascii: "0") + Folding.digit(scalar.value))
        group.from.append(scalar.from)
        group.to.append(scalar.to)
    }

    /// Whether the group of digits that begins here goes on with the number before it, as in 138-1234-5678, 138 1234 5678 and 12,000.
    private func isJoined(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        guard let end = chain.to.last, start == end + 1 else { return false }
        switch bytes[end] {
        case UInt8(ascii: "-"): return true
        case UInt8(ascii: " "), UInt8(ascii: "."): return chain.lastCount >= 3 && group.lastCount >= 3
        case UInt8(ascii: ","): return chain.lastCount <= 3 && group.lastCount == 3
        default: return false
        }
    }

    private mutating func closeChain() {
        defer { chain.removeAll() }
        guard chain.digits.count >= 3 else { return }
        for index in 0...(chain.digits.count - 3) {
            let start = parts.count
            parts.append(contentsOf: chain.digits[index..<index + 3])
            threes.append(
                Token(start, parts.count, from: chain.from[index], to: chain.to[index + 2], head: chain.to[index], .number))
            parts.append(.space)
        }
        let start = parts.count
        parts.append(contentsOf: Segments.gap)
        threes.append(Token(start, parts.count, from: 0, to: 0, head: 0, .gap))
        parts.append(.space)
    }
}

/// A scalar of a text, in narrow form, with its class and its place in UTF-8 bytes.
private struct Scalar {
    var value: UInt32
    var kind: ScalarClass
    var from: Int
    var to: Int

    var isApostrophe: Bool { value == 0x27 || value == 0x2019 }
}

/// Reads scalars from UTF-8 that is known to be valid.
private struct Reader {
    let bytes: UnsafeBufferPointer<UInt8>
    private(set) var place = 0

    init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    mutating func next() -> Scalar? {
        guard let scalar = peek() else { return nil }
        place = scalar.to
        return scalar
    }

    mutating func advance(past scalar: Scalar) { place = scalar.to }

    /// The next scalar in lower case, if it is a letter of ASCII; then it is read.
    mutating func nextASCIILetter() -> UInt8? {
        guard place < bytes.count else { return nil }
        let letter = bytes[place] | 0x20
        guard letter >= UInt8(ascii: "a"), letter <= UInt8(ascii: "z"), bytes[place] < 0x80 else { return nil }
        place += 1
        return letter
    }

    @inline(__always)
    func peek() -> Scalar? {
        guard place < bytes.count else { return nil }
        let lead = bytes[place]
        if lead < 0x80 {
            guard lead != 0 else { return nil }
            return Scalar(value: UInt32(lead), kind: Reader.ascii(lead), from: place, to: place + 1)
        }
        // Most of Chinese: U+4E00 to U+9FFF.
        if lead >= 0xE4, lead <= 0xE9, place + 3 <= bytes.count {
            let value = UInt32(lead & 0x0F) << 12 | UInt32(bytes[place + 1] & 0x3F) << 6 | UInt32(bytes[place + 2] & 0x3F)
            if value >= 0x4E00 { return Scalar(value: value, kind: .unspaced, from: place, to: place + 3) }
        }
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        guard place + length <= bytes.count else { return nil }
        var value = UInt32(lead) & (0x7F >> UInt32(length))
        for offset in 1..<length { value = value << 6 | UInt32(bytes[place + offset] & 0x3F) }
        let narrow = Folding.narrow(value)
        let kind = narrow < 0x80 ? Reader.ascii(UInt8(narrow)) : Folding.classify(narrow)
        return Scalar(value: narrow, kind: kind, from: place, to: place + length)
    }

    private static func ascii(_ byte: UInt8) -> ScalarClass {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
        case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
        default: .separator
        }
    }
}

extension UInt8 {
    static let space = UInt8(ascii: " ")
}
