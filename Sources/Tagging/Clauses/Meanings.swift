/// The third layer: what clauses mean, learned from vectors of the labelled clauses.
///
/// An engine outside of this target makes the vectors, such that texts that mean alike lie near each other, whatever their words. On top stands the same
/// machine as that of ``TextClassifier``; and the labelled clause that lies nearest shows why a tag was given.
public struct Meanings: Sendable {
    /// To be stored beside each tag. Raise it with every change of what is learned or how.
    public static let version = "meanings-4"

    /// What a label's share counts beside the words' score, and the score above which a tag is given. Chosen on notes of other authors than those learned from; see
    /// DESIGN.md.
    static let share: Float = 0.8
    static let scoreMin: Float = -0.1
    /// How far the shares of what was learned here lie apart.
    private static let sharpness: Float = 8
    package static let cost: Float = 1
    package static let rounds = 8

    /// The labelled clauses, whose vectors it learns from.
    public static var texts: [String] { ClauseExamples.clauses.map(\.text) }

    /// Says which texts those are: vectors of others are of no use.
    public static let source: UInt64 = {
        var out = ByteWriter(Array(version.utf8))
        for text in ClauseTexts.all { out.bytes += text.utf8 }
        return ByteReader.checksum(out.bytes[...])
    }()

    /// What scores vectors: it comes with a model that was tuned to the labels.
    public struct Head: Sendable {
        let labels: [String]
        let dimensions: Int
        /// A row of weights for each label, then one of what is added.
        let weights: [Float]

        /// More are refused.
        private static let dimensionsMax = 4_096

        /// - Throws: `TaggingError` `.badModel` where the numbers are not as many as the labels and dimensions want, or the labels none of ours.
        public init(labels: [String], dimensions: Int, weights: [Float]) throws(TaggingError) {
            let known = Set(ClauseExamples.clauses.map(\.label))
            guard (1...Self.dimensionsMax).contains(dimensions), Set(labels) == known, labels.count == known.count,
                weights.count == labels.count * (dimensions + 1), weights.allSatisfy({ abs($0) < 1e6 })
            else {
                throw TaggingError(
                    .badModel, "The embedding model's head is damaged or of another version. Run tools/setup-embeddings again.")
            }
            (self.labels, self.dimensions, self.weights) = (labels, dimensions, weights)
        }

        func scores(of vector: [Float]) -> [String: Float] {
            var scores: [String: Float] = [:]
            for (row, label) in labels.enumerated() {
                var sum = weights[labels.count * dimensions + row]
                for column in 0..<dimensions { sum += weights[row * dimensions + column] * vector[column] }
                scores[label] = sum
            }
            return scores
        }
    }

    private let head: Head?

    /// In byte order.
    private let labels: [String]
    private let examples: [(text: String, label: Int)]
    private let dimensions: Int
    /// What lies in the middle of all vectors says nothing, and is taken away.
    private let middle: [Float]
    /// Those of the examples, one behind the other, without the middle, of length 1.
    private let vectors: [Float]
    /// As in ``TextClassifier``: a row for each dimension, and a last one.
    private let weights: [SIMD8<Float>]

    /// Learns from the vectors of ``texts``, one behind the other.
    ///
    /// - Parameter head: Where the model has one, it is what scores; the vectors only show which text lies near.
    /// - Throws: `TaggingError` `.badModel` where they are not as many, or not numbers.
    /// - Complexity: O(texts · dimensions · labels): some tenths of a second.
    public init(vectors: [Float], head: Head? = nil) throws(TaggingError) {
        try self.init(examples: ClauseExamples.clauses, vectors: vectors, head: head)
    }

    package init(
        examples: [LabelledText], vectors: [Float], head: Head? = nil, cost: Float = Self.cost, rounds: Int = Self.rounds
    ) throws(TaggingError) {
        let labels = Set(examples.map(\.label)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let dimensions = examples.isEmpty ? 0 : vectors.count / examples.count
        guard labels.count >= 2, dimensions > 0, vectors.count == examples.count * dimensions,
            vectors.allSatisfy({ abs($0) < 1e6 }), head == nil || head?.dimensions == dimensions
        else { throw TaggingError(.badModel, "There is not one vector of numbers for each labelled clause. Make them anew.") }
        var numbers: [String: Int] = [:]
        for (index, label) in labels.enumerated() { numbers[label] = index }
        let own = examples.map { numbers[$0.label] ?? 0 }
        var middle = [Float](repeating: 0, count: dimensions)
        for (index, value) in vectors.enumerated() { middle[index % dimensions] += value }
        for index in middle.indices { middle[index] /= Float(examples.count) }
        var centred: [Float] = []
        centred.reserveCapacity(vectors.count)
        for start in stride(from: 0, to: vectors.count, by: dimensions) {
            centred += Self.centred(vectors[start..<(start + dimensions)], middle)
        }
        var solver = DualSolver(labels: own, count: labels.count, cost: cost, features: dimensions)
        let all = (0..<Int32(dimensions)).map { $0 }
        if head == nil {
            all.withUnsafeBufferPointer { all in
                centred.withUnsafeBufferPointer { values in
                    solver.solve(rounds: rounds) { text in
                        (all, UnsafeBufferPointer(rebasing: values[(text * dimensions)..<((text + 1) * dimensions)]))
                    }
                }
            }
        }
        self.head = head
        (self.labels, self.dimensions, self.middle, self.vectors) = (labels, dimensions, middle, centred)
        self.examples = zip(examples, own).map { ($0.text, $1) }
        weights = solver.weights
    }

    /// How likely each label is, all together 1; none for a vector of another length.
    package func scores(of vector: [Float]) -> [String: Float] {
        guard vector.count == dimensions else { return [:] }
        if let head { return Self.shares(head.scores(of: vector)) }
        let width = TextClassifier.width(labels.count)
        var sums = Array(weights[(dimensions * width)...])
        for (row, value) in Self.centred(vector[...], middle).enumerated() {
            for column in 0..<width { sums[column] += weights[row * width + column] * value }
        }
        var scores: [String: Float] = [:]
        for (index, label) in labels.enumerated() { scores[label] = sums[index / 8][index % 8] * Self.sharpness }
        return Self.shares(scores)
    }

    private static func shares(_ scores: [String: Float]) -> [String: Float] {
        let largest = scores.values.max() ?? 0
        let powers = scores.mapValues { exponential($0 - largest) }
        let sum = powers.keys.sorted().reduce(0) { $0 + (powers[$1] ?? 0) }
        return powers.mapValues { $0 / sum }
    }

    /// The labelled clause with this label that means most nearly the same; the first of several.
    package func nearest(to vector: [Float], of label: String) -> String? {
        guard vector.count == dimensions, let number = labels.firstIndex(of: label) else { return nil }
        let wanted = Self.centred(vector[...], middle)
        var best: (place: Int, likeness: Float)?
        for place in examples.indices where examples[place].label == number {
            var likeness: Float = 0
            for index in 0..<dimensions { likeness += vectors[place * dimensions + index] * wanted[index] }
            if likeness > best?.likeness ?? -.infinity { best = (place, likeness) }
        }
        return best.map { examples[$0.place].text }
    }

    /// Without the middle, of length 1; of what lies in the middle, all 0.
    private static func centred(_ vector: ArraySlice<Float>, _ middle: [Float]) -> [Float] {
        var result = zip(vector, middle).map { $0 - $1 }
        let length = result.reduce(0) { $0 + $1 * $1 }.squareRoot()
        guard length > 1e-6 else { return [Float](repeating: 0, count: middle.count) }
        for index in result.indices { result[index] /= length }
        return result
    }
}

/// e to the power of a number of 0 or less, to the precision that shares need: by the series for a 256th of it, squared eight times.
private func exponential(_ number: Float) -> Float {
    guard number > -40 else { return 0 }
    let part = Double(number) / 256
    var power = 1 + part * (1 + part / 2 * (1 + part / 3 * (1 + part / 4)))
    for _ in 0..<8 { power *= power }
    return Float(power)
}
