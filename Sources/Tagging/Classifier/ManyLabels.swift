/// A text and all that it is about, perhaps nothing.
package struct ManyLabelText: Sendable, Hashable {
    package let text: String
    package let labels: [String]

    package init(text: String, labels: [String]) {
        self.text = text
        self.labels = labels
    }
}

extension TextClassifier {
    /// Learns from texts with any number of labels each: one machine for each label, which tells texts that have it from all others.
    ///
    /// These are support vector machines with squared loss, by dual coordinate descent (Hsieh and others, "A Dual Coordinate Descent Method for Large-scale
    /// Linear SVM", 2008), for all labels side by side. A score is above 0 where a label is likelier than not; below, it still says how near a text comes.
    ///
    /// - Throws: `TaggingError` where there are fewer than two labels, or more than `labelsMax`.
    /// - Complexity: O(rounds · features in all texts · labels).
    package static func trained(onManyLabelled texts: [ManyLabelText], settings: Settings = Settings()) throws(TaggingError)
        -> TextClassifier
    {
        let labels = try sorted(Set(texts.flatMap(\.labels)))
        var numbers: [String: Int] = [:]
        for (index, label) in labels.enumerated() { numbers[label] = index }
        let corpus = Corpus(texts.map(\.text), textsMin: settings.textsMin, isPlain: settings.isPlain)
        let weights = corpus.weights(
            labels: texts.map { $0.labels.compactMap { numbers[$0] } }, count: labels.count, cost: settings.cost,
            rounds: settings.rounds)
        return TextClassifier(
            labels: labels, hashes: corpus.hashes, rarity: corpus.rarity, weights: weights, isPlain: settings.isPlain)
    }
}

/// The weights and the duals of all texts and labels, while each label is learned for itself.
struct ManyLabelSolver {
    /// A row for each feature, and a last one that every text has with value 1.
    private(set) var weights: [SIMD8<Float>]
    private var duals: [SIMD8<Float>]
    /// 1 where a text has the label, -1 where not, 0 behind the last label.
    private var signs: [SIMD8<Float>]
    private let labels: [[Int]]
    private let width: Int
    private let count: Int
    private let ridge: Float
    private var scores: [SIMD8<Float>]

    /// Moves smaller than this are not worth the writing.
    private static let moveMin: Float = 1e-4
    /// A text whose duals all moved less than this may rest.
    private static let restBelow: Float = 0.02
    private static let restMax = 3

    init(labels: [[Int]], count: Int, cost: Float, features: Int) {
        width = TextClassifier.width(count)
        weights = [SIMD8<Float>](repeating: .zero, count: (features + 1) * width)
        duals = [SIMD8<Float>](repeating: .zero, count: labels.count * width)
        scores = [SIMD8<Float>](repeating: .zero, count: width)
        signs = scores
        ridge = 0.5 / cost
        (self.labels, self.count) = (labels, count)
    }

    /// Goes through all texts some times; one that changed little rests.
    mutating func solve(rounds: Int, vector: (_ text: Int) -> DualSolver.Vector) {
        var visits = Visits(labels.count, restMax: Self.restMax)
        for _ in 0..<rounds {
            visits.goRound { text in
                let one = vector(text)
                return visit(text, numbers: one.numbers, values: one.values)
            }
        }
    }

    /// Sets the duals of one text to the best while those of the others stay, and the weights with them.
    ///
    /// - Returns: Whether that changed much.
    private mutating func visit(_ text: Int, numbers: UnsafeBufferPointer<Int32>, values: UnsafeBufferPointer<Float>) -> Bool {
        for lane in 0..<(width * 8) { signs[lane / 8][lane % 8] = lane < count ? -1 : 0 }
        for label in labels[text] { signs[label / 8][label % 8] = 1 }
        let (width, ridge) = (width, ridge)
        // A text's vector has length 1, or 0 if nothing is known of it; and there is the 1 that every text has.
        let curvature = (numbers.isEmpty ? 1 : 2) + ridge
        let common = weights.count - width
        return weights.withUnsafeMutableBufferPointer { weights in
            duals.withUnsafeMutableBufferPointer { all in
                scores.withUnsafeMutableBufferPointer { scores in
                    let duals = UnsafeMutableBufferPointer(rebasing: all[(text * width)..<((text + 1) * width)])
                    for column in 0..<width { scores[column] = weights[common + column] }
                    for place in numbers.indices {
                        let (value, row) = (values[place], Int(numbers[place]) * width)
                        for column in 0..<width { scores[column] += weights[row + column] * value }
                    }
                    var moved: Float = 0
                    for column in 0..<width {
                        let gradient = signs[column] * scores[column] - 1 + duals[column] * ridge
                        var next = duals[column] - gradient / curvature
                        next.replace(with: 0, where: next .< 0)
                        let step = (next - duals[column]) * signs[column]
                        duals[column] = next
                        scores[column] = step
                        moved = max(moved, step.max(), -step.min())
                    }
                    if moved < Self.moveMin { return false }
                    for column in 0..<width where scores[column] != .zero {
                        weights[common + column] += scores[column]
                        for place in numbers.indices {
                            weights[Int(numbers[place]) * width + column] += scores[column] * values[place]
                        }
                    }
                    return moved > Self.restBelow
                }
            }
        }
    }
}
