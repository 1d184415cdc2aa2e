/// A linear classifier of texts: one weight for each feature and label, learned from labelled texts.
///
/// Its answer can be traced: `reasons` gives the words of the text that spoke for a label, with their weights.
public struct TextClassifier: Sendable {
    /// A label and how far the text lies on its side: above 0 is "yes" of its own.
    public struct Score: Sendable, Hashable {
        public let label: String
        public let score: Float
    }

    /// Words that spoke for a label (weight above 0) or against it.
    public struct Reason: Sendable, Hashable {
        /// `[start, end)` in Unicode scalars of the text.
        public let span: Range<Int>
        public let weight: Float
    }

    /// In byte order.
    public let labels: [String]
    /// The features' hashes; a feature's number is its place.
    let hashes: [UInt64]
    /// How much a feature counts: rare ones tell more.
    let rarity: [Float]
    /// A row of `width` vectors for each feature, and a last row that every text has: a weight is its step times its row's scale. A 254th of the row's largest
    /// weight is lost at most, and a model takes a quarter of the memory.
    let steps: [SIMD8<Int8>]
    let scales: [Float]
    /// As in ``TextFeatures``; not kept in the bytes.
    let isPlain: Bool
    private let table: FeatureTable

    public var featureCount: Int { hashes.count }

    /// How many features are told apart: all, unless bytes were made to do harm.
    var knownCount: Int { table.count }

    /// How many vectors a row has.
    var width: Int { Self.width(labels.count) }
    static func width(_ labels: Int) -> Int { (labels + 7) / 8 }

    /// - Parameter weights: `width` vectors for each feature, and those that every text has; 0 behind the last label.
    init(labels: [String], hashes: [UInt64], rarity: [Float], weights: [SIMD8<Float>], isPlain: Bool = false) {
        let width = Self.width(labels.count)
        var (steps, scales): ([SIMD8<Int8>], [Float]) = ([], [])
        steps.reserveCapacity(weights.count)
        scales.reserveCapacity(hashes.count + 1)
        for row in 0...hashes.count {
            let own = weights[(row * width)..<((row + 1) * width)]
            let largest = own.reduce(0) { max($0, $1.max(), -$1.min()) }
            let scale = largest / 127
            scales.append(scale)
            for vector in own {
                let scaled = scale > 0 ? (vector / scale).rounded(.toNearestOrAwayFromZero) : .zero
                steps.append(SIMD8<Int8>(scaled.clamped(lowerBound: .init(repeating: -127), upperBound: .init(repeating: 127))))
            }
        }
        self.init(labels: labels, hashes: hashes, rarity: rarity, steps: steps, scales: scales, isPlain: isPlain)
    }

    init(labels: [String], hashes: [UInt64], rarity: [Float], steps: [SIMD8<Int8>], scales: [Float], isPlain: Bool) {
        self.labels = labels
        self.isPlain = isPlain
        self.hashes = hashes
        self.rarity = rarity
        self.steps = steps
        self.scales = scales
        var table = FeatureTable(capacity: hashes.count)
        for hash in hashes { _ = table.number(hash) }
        self.table = table
    }

    /// All labels, the best first; equal scores in byte order of the labels.
    ///
    /// - Complexity: O(features of the text · labels).
    public func scores(of text: String) -> [Score] {
        zip(labels, scoreList(of: text)).map { Score(label: $0, score: $1) }
            .sorted { ($1.score, $0.label) < ($0.score, $1.label) }
    }

    /// The best label. A text without a known feature gets the one that the training texts had most reason for.
    public func label(of text: String) -> String {
        let sums = sums(of: text)
        var best = 0
        for index in labels.indices where sums[index / 8][index % 8] > sums[best / 8][best % 8] { best = index }
        return labels[best]
    }

    /// The words that decided on a label, the weightiest first: at most `limit`, none inside another.
    public func reasons(for label: String, in text: String, limit: Int = 5) -> [Reason] {
        guard let index = labels.firstIndex(of: label) else { return [] }
        var features = TextFeatures(isPlain: isPlain)
        features.read(text)
        let vector = TextVector(features.occurrences, table, rarity)
        var values: [Int32: Float] = [:]
        for (number, value) in zip(vector.numbers, vector.values) { values[number] = value }
        var weightOf: [Range<Int>: Float] = [:]
        for occurrence in features.occurrences {
            guard let number = table[occurrence.hash], let value = values[number] else { continue }
            let weight = Float(steps[Int(number) * width + index / 8][index % 8]) * scales[Int(number)] * value
            weightOf[Int(occurrence.start)..<Int(occurrence.end), default: 0] += weight
        }
        var found: [Reason] = []
        let sorted = weightOf.map { Reason(span: $0.key, weight: $0.value) }
            .sorted {
                (-abs($0.weight), $0.span.lowerBound, $0.span.upperBound) < (
                    -abs($1.weight), $1.span.lowerBound, $1.span.upperBound
                )
            }
        for reason in sorted where reason.weight != 0 && found.count < limit {
            if !found.contains(where: { $0.span.overlaps(reason.span) }) { found.append(reason) }
        }
        return found
    }

    func knows(_ hash: UInt64) -> Bool { table[hash] != nil }

    /// The labels' scores of what has these features, all alike.
    func sums(of features: [UInt64]) -> [SIMD8<Float>] {
        var sums = [SIMD8<Float>](repeating: .zero, count: width)
        let value = 1 / Float(max(1, features.count)).squareRoot()
        add(Int32(hashes.count), 1, to: &sums)
        for feature in features {
            if let number = table[feature] { add(number, value, to: &sums) }
        }
        return sums
    }

    /// Adds a feature's weights, times its value.
    private func add(_ number: Int32, _ value: Float, to sums: inout [SIMD8<Float>]) {
        let (row, value) = (Int(number) * width, value * scales[Int(number)])
        for column in sums.indices { sums[column] += SIMD8<Float>(steps[row + column]) * value }
    }

    /// The score of each of `labels`, in their order.
    func scoreList(of text: String) -> [Float] {
        let sums = sums(of: text)
        return labels.indices.map { sums[$0 / 8][$0 % 8] }
    }

    private func sums(of text: String) -> [SIMD8<Float>] {
        var features = TextFeatures(isPlain: isPlain)
        features.read(text)
        let vector = TextVector(features.occurrences, table, rarity)
        var sums = [SIMD8<Float>](repeating: .zero, count: width)
        add(Int32(hashes.count), 1, to: &sums)
        for (number, value) in zip(vector.numbers, vector.values) { add(number, value, to: &sums) }
        return sums
    }
}

/// A text's features by number, weighed: rare ones more, repeated ones a little more, each group to the same length.
struct TextVector {
    private(set) var numbers: [Int32] = []
    private(set) var values: [Float] = []

    init(_ occurrences: [TextFeatures.Occurrence], _ table: FeatureTable, _ rarity: [Float]) {
        var known: [(number: Int32, group: TextFeatures.Group)] = []
        known.reserveCapacity(occurrences.count)
        for occurrence in occurrences {
            if let number = table[occurrence.hash] { known.append((number, occurrence.group)) }
        }
        self.init(known, rarity)
    }

    init(_ known: [(number: Int32, group: TextFeatures.Group)], _ rarity: [Float]) {
        let sorted = known.sorted { $0.number < $1.number }
        var squares: (run: Float, word: Float) = (0, 0)
        var groups: [TextFeatures.Group] = []
        var next = 0
        while next < sorted.count {
            let one = sorted[next]
            var times: Float = 0
            while next < sorted.count, sorted[next].number == one.number {
                times += 1
                next += 1
            }
            let value = times.squareRoot() * rarity[Int(one.number)]
            numbers.append(one.number)
            values.append(value)
            groups.append(one.group)
            if one.group == .run { squares.run += value * value } else { squares.word += value * value }
        }
        // Texts with both get each at half of the whole, so that every text has length 1.
        let share: Float = squares.run > 0 && squares.word > 0 ? 0.5 : 1
        let run = squares.run > 0 ? (share / squares.run).squareRoot() : 0
        let word = squares.word > 0 ? (share / squares.word).squareRoot() : 0
        for index in values.indices { values[index] *= groups[index] == .run ? run : word }
    }
}
