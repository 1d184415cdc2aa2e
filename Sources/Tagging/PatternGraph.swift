/// The patterns of a lexicon as one graph: a path from the root to a node with a meaning spells a phrase.
///
/// What follows a group hangs on one node, which all its alternatives lead to. So the graph is as large as the patterns
/// are as written, however many phrases they stand for. Patterns that begin alike share their first nodes.
struct PatternGraph {
    struct Node {
        fileprivate(set) var firstEdge: Int32 = -1
        fileprivate(set) var edgeCount: Int32 = 0
        /// The first link that leads on without reading anything.
        fileprivate(set) var firstSkip: Int32 = -1
        /// What the phrase that ends here means, or -1.
        fileprivate(set) var meaning: Int32 = -1
    }

    /// Reads one symbol. A node that an edge leads to is entered by that edge alone.
    struct Edge {
        let symbol: UInt32
        let target: Int32
        /// The node's next edge, or -1.
        let next: Int32
    }

    struct Skip {
        let target: Int32
        let next: Int32
    }

    static let root: Int32 = 0
    /// From so many edges on, a node's edges are found by hashing.
    private static let listedMax = 24

    private(set) var nodes: [Node] = [Node()]
    private(set) var edges: [Edge] = []
    private(set) var skips: [Skip] = []
    private(set) var symbols = SymbolTable()
    var meanings = MeaningTable()
    private var wide: [UInt64: Int32] = [:]

    init() {
        nodes.reserveCapacity(1 << 15)
        edges.reserveCapacity(1 << 15)
        skips.reserveCapacity(1 << 13)
    }

    /// Adds what a pattern stands for.
    ///
    /// - Throws: `TaggingError` where the pattern is malformed, allows an empty phrase, or is too large.
    /// - Complexity: O(length of the pattern).
    mutating func add(_ pattern: String, sense: MeaningTable.SenseID) throws {
        var reader = PatternReader(pattern)
        let end = try reader.read(into: &self)
        nodes[Int(end)].meaning = meanings.joined(nodes[Int(end)].meaning, meanings.alone(sense))
    }

    fileprivate mutating func newNode() -> Int32 {
        nodes.append(Node())
        return Int32(nodes.count - 1)
    }

    fileprivate mutating func skip(from node: Int32, to target: Int32) {
        skips.append(Skip(target: target, next: nodes[Int(node)].firstSkip))
        nodes[Int(node)].firstSkip = Int32(skips.count - 1)
    }

    /// The node behind the symbol, made where it is missing.
    fileprivate mutating func step(from node: Int32, reading scalar: UInt32) -> Int32 {
        let symbol = symbols.number(scalar)
        let count = Int(nodes[Int(node)].edgeCount)
        if count <= Self.listedMax {
            var edge = nodes[Int(node)].firstEdge
            while edge >= 0 {
                if edges[Int(edge)].symbol == symbol { return edges[Int(edge)].target }
                edge = edges[Int(edge)].next
            }
        } else if let target = wide[Self.key(node, symbol)] {
            return target
        }
        let target = newNode()
        edges.append(Edge(symbol: symbol, target: target, next: nodes[Int(node)].firstEdge))
        nodes[Int(node)].firstEdge = Int32(edges.count - 1)
        nodes[Int(node)].edgeCount += 1
        if count == Self.listedMax {
            var edge = nodes[Int(node)].firstEdge
            while edge >= 0 {
                wide[Self.key(node, edges[Int(edge)].symbol)] = edges[Int(edge)].target
                edge = edges[Int(edge)].next
            }
        } else if count > Self.listedMax {
            wide[Self.key(node, symbol)] = target
        }
        return target
    }

    private static func key(_ node: Int32, _ symbol: UInt32) -> UInt64 {
        UInt64(UInt32(bitPattern: node)) << 32 | UInt64(symbol)
    }
}

/// Reads one pattern into the graph and measures what it stands for.
private struct PatternReader {
    private static let depthMax = 8

    private let pattern: String
    private var rest: Substring.UnicodeScalarView

    /// What a part of a pattern stands for, and where it ends.
    private struct Part {
        var end: Int32
        /// How many phrases, as written, duplicates counted twice.
        var count = 1
        /// The longest phrase, blanks counted as written.
        var longest = 0
        /// The fewest characters besides blanks.
        var fewest = 0
    }

    init(_ pattern: String) {
        self.pattern = pattern
        rest = pattern[...].unicodeScalars
    }

    mutating func read(into graph: inout PatternGraph) throws -> Int32 {
        let part = try sequence(from: PatternGraph.root, depth: 0, into: &graph)
        guard rest.isEmpty else {
            throw malformed(rest.first == "|" ? "has a bar outside a group" : "closes a group that was not opened")
        }
        guard part.fewest > 0 else {
            throw TaggingError(.emptyPhrase, "The pattern “\(pattern)” allows an empty phrase. Make one part required.")
        }
        guard part.longest <= Lexicon.phraseLengthMax else {
            throw TaggingError(
                .phraseTooLong,
                "The pattern “\(pattern)” is longer than \(Lexicon.phraseLengthMax) characters. Shorten it.")
        }
        return part.end
    }

    /// Reads up to a bar, a closing parenthesis or the end.
    private mutating func sequence(from start: Int32, depth: Int, into graph: inout PatternGraph) throws -> Part {
        guard depth <= Self.depthMax else { throw malformed("nests more than \(Self.depthMax) groups") }
        var part = Part(end: start)
        while let scalar = rest.first, scalar != ")", scalar != "|" {
            rest.removeFirst()
            if scalar == "(" {
                let group = try alternatives(from: part.end, depth: depth + 1, into: &graph)
                part.end = group.end
                part.count *= group.count
                part.longest += group.longest
                part.fewest += group.fewest
                try check(part.count)
            } else {
                let folded = Folding.fold(scalar.value)
                part.end = graph.step(from: part.end, reading: folded)
                part.longest += 1
                part.fewest += folded == Folding.space ? 0 : 1
            }
        }
        return part
    }

    /// Reads a group behind its opening parenthesis, with the closing one.
    private mutating func alternatives(from start: Int32, depth: Int, into graph: inout PatternGraph) throws -> Part {
        var all = Part(end: graph.newNode(), count: 0, longest: 0, fewest: .max)
        while true {
            let one = try sequence(from: start, depth: depth, into: &graph)
            graph.skip(from: one.end, to: all.end)
            all.count += one.count
            all.longest = max(all.longest, one.longest)
            all.fewest = min(all.fewest, one.fewest)
            try check(all.count)
            guard let scalar = rest.popFirst() else { throw malformed("does not close a group") }
            if scalar == ")" { return all }
        }
    }

    private func check(_ count: Int) throws {
        guard count <= Lexicon.phraseCountMax else {
            throw TaggingError(.tooManyPhrases, "The pattern “\(pattern)” has too many alternatives. Split it.")
        }
    }

    private func malformed(_ what: String) -> TaggingError {
        TaggingError(.malformedPattern, "The pattern “\(pattern)” \(what). Write alternatives as (a|b).")
    }
}

/// Numbers each set of senses that some phrase has. A phrase of several entries has the senses of all.
struct MeaningTable {
    typealias SenseID = Int32

    /// What two parts give together.
    var pairs: [Lexicon.Pair] = []
    private var senses: [Sense] = []
    private var numbers: [Sense: SenseID] = [:]
    private var sets: [[SenseID]] = []
    private var setNumbers: [[SenseID]: Int32] = [:]
    private var joins: [UInt64: Int32] = [:]

    mutating func number(_ sense: Sense) -> SenseID {
        if let known = numbers[sense] { return known }
        senses.append(sense)
        numbers[sense] = SenseID(senses.count - 1)
        return SenseID(senses.count - 1)
    }

    /// The parts, in the order in which they came.
    var partNames: [String] { senses.compactMap { if case .part(let name) = $0 { name } else { nil } } }

    mutating func alone(_ sense: SenseID) -> Int32 { number(ofSet: [sense]) }

    /// The meaning with the senses of both, where -1 has none.
    mutating func joined(_ one: Int32, _ other: Int32) -> Int32 {
        if one == other || other < 0 { return one }
        if one < 0 { return other }
        let key = UInt64(UInt32(bitPattern: min(one, other))) << 32 | UInt64(UInt32(bitPattern: max(one, other)))
        if let known = joins[key] { return known }
        let result = number(ofSet: Set(sets[Int(one)] + sets[Int(other)]).sorted())
        joins[key] = result
        return result
    }

    private mutating func number(ofSet set: [SenseID]) -> Int32 {
        if let known = setNumbers[set] { return known }
        sets.append(set)
        setNumbers[set] = Int32(sets.count - 1)
        return Int32(sets.count - 1)
    }

    /// All meanings by number, with the tags that they name.
    func meanings() -> (meanings: [Meaning], tags: TagTable, pairs: PairTable) {
        let tags = TagTable(
            senses.compactMap { sense in
                switch sense {
                case .tag(let tag), .ofRival(let tag): tag
                case .neutral, .cue, .part: nil
                }
            } + pairs.map(\.tag))
        let table = PairTable(pairs, parts: partNames, tags)
        return (sets.map { set in Meaning(senses: set.map { senses[Int($0)] }, tags: tags, pairs: table) }, tags, table)
    }

    init() {}

    // MARK: As bytes

    /// Writes what the meanings are: senses, the set of each, and pairs.
    func write(to out: inout ByteWriter) {
        out.append(UInt32(senses.count))
        for sense in senses {
            let (kind, name): (UInt8, String) =
                switch sense {
                case .tag(let tag): (0, tag.rawValue)
                case .neutral: (1, "")
                case .ofRival(let tag): (2, tag.rawValue)
                case .part(let name): (3, name)
                case .cue(let cue): (4, cue.rawValue)
                }
            out.append(kind)
            out.append(name)
        }
        out.append(UInt32(sets.count))
        for set in sets {
            out.append(UInt32(set.count))
            for sense in set { out.append(UInt32(sense)) }
        }
        out.append(UInt32(pairs.count))
        for pair in pairs { for name in [pair.tag.rawValue, pair.parts.0, pair.parts.1] { out.append(name) } }
    }

    /// Reads what `write` wrote; such a table takes no more senses.
    init(_ reader: inout ByteReader, damage: TaggingError) throws(TaggingError) {
        for _ in 0..<(try reader.uint32()) {
            let (kind, name) = (try reader.uint8(), try reader.string())
            switch kind {
            case 0: senses.append(.tag(Tag(name)))
            case 1: senses.append(.neutral)
            case 2: senses.append(.ofRival(Tag(name)))
            case 3: senses.append(.part(name))
            default:
                guard let cue = Cue(rawValue: name) else { throw damage }
                senses.append(.cue(cue))
            }
        }
        for _ in 0..<(try reader.uint32()) {
            var set: [SenseID] = []
            for _ in 0..<(try reader.uint32()) {
                let sense = try reader.uint32()
                guard sense < senses.count else { throw damage }
                set.append(SenseID(sense))
            }
            sets.append(set)
        }
        for _ in 0..<(try reader.uint32()) {
            pairs.append(Lexicon.Pair(Tag(try reader.string()), try reader.string(), try reader.string()))
        }
    }
}
