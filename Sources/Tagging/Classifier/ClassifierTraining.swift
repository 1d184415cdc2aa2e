/// A text and what it is about.
public struct LabelledText: Sendable, Hashable {
    public let text: String
    public let label: String

    public init(text: String, label: String) {
        self.text = text
        self.label = label
    }
}

extension TextClassifier {
    /// How to train. The standard values suit texts of a few words to a few sentences.
    public struct Settings: Sendable {
        /// How much a mistake weighs against large weights.
        package var cost: Float = 1
        /// How often all texts are gone through.
        package var rounds = 8
        /// A feature in fewer texts than this is left out.
        package var textsMin = 1
        /// As in `TextFeatures`.
        package var isPlain = false

        public init() {}
    }

    /// The most labels that one model tells apart; its memory grows with features times labels.
    public static let labelsMax = 1_000

    /// Learns from labelled texts: weights by which each text's own label comes out ahead of all others.
    ///
    /// This is the multi-class support vector machine of Crammer and Singer ("On the Algorithmic Implementation of Multiclass Kernel-based
    /// Vector Machines", 2001), by the sequential dual method (Keerthi and others, 2008): text by text, the duals of all labels are
    /// set to the best there is while the others stay. The order of visits is drawn from a fixed seed, so equal texts give
    /// an equal model.
    ///
    /// - Throws: `TaggingError` where there are fewer than two labels, or more than `labelsMax`.
    /// - Complexity: O(rounds · features in all texts · labels).
    public static func trained(on texts: [LabelledText], settings: Settings = Settings()) throws(TaggingError) -> TextClassifier {
        let labels = try sorted(Set(texts.map(\.label)))
        var numbers: [String: Int] = [:]
        for (index, label) in labels.enumerated() { numbers[label] = index }
        let corpus = Corpus(texts.map(\.text), textsMin: settings.textsMin, isPlain: settings.isPlain)
        let weights = corpus.weights(
            labels: texts.map { numbers[$0.label] ?? 0 }, count: labels.count, cost: settings.cost, rounds: settings.rounds)
        return TextClassifier(
            labels: labels, hashes: corpus.hashes, rarity: corpus.rarity, weights: weights, isPlain: settings.isPlain)
    }

    /// The labels in byte order, if there are enough and not too many.
    static func sorted(_ labels: Set<String>) throws(TaggingError) -> [String] {
        guard labels.count >= 2 else {
            throw TaggingError(.tooFewLabels, "A classifier needs texts of at least two labels. Add texts with another label.")
        }
        guard labels.count <= labelsMax else {
            throw TaggingError(
                .tooManyLabels, "There are \(labels.count) labels; at most \(labelsMax) can be told apart. Merge rare ones.")
        }
        return labels.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}

/// The training texts as vectors, one behind the other.
struct Corpus {
    private(set) var hashes: [UInt64] = []
    private(set) var rarity: [Float] = []
    private var rowStart: [Int] = [0]
    private var numbers: [Int32] = []
    private var values: [Float] = []

    init(_ texts: [String], textsMin: Int, isPlain: Bool) {
        var features = TextFeatures(isPlain: isPlain)
        var table = FeatureTable(capacity: texts.count * 8)
        var all: [(number: Int32, group: TextFeatures.Group)] = []
        var ends: [Int] = []
        var lastText: [Int32] = []
        var textsWith: [Int32] = []
        for (index, text) in texts.enumerated() {
            features.read(text)
            for occurrence in features.occurrences {
                let number = table.number(occurrence.hash)
                if Int(number) == hashes.count {
                    hashes.append(occurrence.hash)
                    lastText.append(-1)
                    textsWith.append(0)
                }
                if lastText[Int(number)] != Int32(index) {
                    lastText[Int(number)] = Int32(index)
                    textsWith[Int(number)] += 1
                }
                all.append((number, occurrence.group))
            }
            ends.append(all.count)
        }
        // Numbers anew, without the rare.
        var kept: [UInt64] = []
        var renumbered = [Int32](repeating: -1, count: hashes.count)
        for number in hashes.indices where Int(textsWith[number]) >= textsMin {
            renumbered[number] = Int32(kept.count)
            kept.append(hashes[number])
            rarity.append(logarithm((1 + Float(texts.count)) / (1 + Float(textsWith[number]))) + 1)
        }
        hashes = kept
        var start = 0
        for end in ends {
            var known: [(number: Int32, group: TextFeatures.Group)] = []
            known.reserveCapacity(end - start)
            for one in all[start..<end] where renumbered[Int(one.number)] >= 0 {
                known.append((renumbered[Int(one.number)], one.group))
            }
            let vector = TextVector(known, rarity)
            numbers += vector.numbers
            values += vector.values
            rowStart.append(numbers.count)
            start = end
        }
    }

    func weights(labels: [Int], count: Int, cost: Float, rounds: Int) -> [SIMD8<Float>] {
        var solver = DualSolver(labels: labels, count: count, cost: cost, features: hashes.count)
        withVectors { solver.solve(rounds: rounds, vector: $0) }
        return solver.weights
    }

    func weights(labels: [[Int]], count: Int, cost: Float, rounds: Int) -> [SIMD8<Float>] {
        var solver = ManyLabelSolver(labels: labels, count: count, cost: cost, features: hashes.count)
        withVectors { solver.solve(rounds: rounds, vector: $0) }
        return solver.weights
    }

    private func withVectors(_ body: ((_ text: Int) -> DualSolver.Vector) -> Void) {
        numbers.withUnsafeBufferPointer { numbers in
            values.withUnsafeBufferPointer { values in
                body { text in
                    let places = rowStart[text]..<rowStart[text + 1]
                    return (UnsafeBufferPointer(rebasing: numbers[places]), UnsafeBufferPointer(rebasing: values[places]))
                }
            }
        }
    }
}

/// In which order texts are visited: anew in each round, drawn from a fixed seed.
struct Visits {
    private var order: [Int]
    private var rests: [(length: Int, left: Int)]
    private var state: UInt64 = 0x5DEE_CE66_D1CE_4E5B
    private let restMax: Int

    /// - Parameter restMax: A text of which nothing came is passed over in the next round, then in the next two and so on, up to so many.
    init(_ count: Int, restMax: Int) {
        order = Array(0..<count)
        rests = [(Int, Int)](repeating: (0, 0), count: count)
        self.restMax = restMax
    }

    /// - Parameter visit: Says whether something came of it.
    mutating func goRound(_ visit: (_ text: Int) -> Bool) {
        for index in stride(from: order.count - 1, to: 0, by: -1) {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            order.swapAt(index, Int(state % UInt64(index + 1)))
        }
        for text in order {
            if rests[text].left > 0 {
                rests[text].left -= 1
                continue
            }
            let length = visit(text) ? 0 : min(restMax, rests[text].length + 1)
            rests[text] = (length, length)
        }
    }
}

/// The weights and the duals of all texts, while they are being learned.
struct DualSolver {
    typealias Vector = (numbers: UnsafeBufferPointer<Int32>, values: UnsafeBufferPointer<Float>)

    /// Goes through all texts some times, in orders drawn from a fixed seed.
    ///
    /// - Parameters:
    ///   - isAveraged: Whether the weights are in the end the mean of those after each of the later half of the rounds: they go on to swing a little.
    ///   - restMax: As in `Visits`, of a text that changed nothing.
    ///   - vector: That of a text; of length 1, or empty.
    mutating func solve(rounds: Int, restMax: Int = 0, isAveraged: Bool = false, vector: (_ text: Int) -> Vector) {
        var visits = Visits(labels.count, restMax: restMax)
        var sum = [SIMD8<Float>](repeating: .zero, count: isAveraged ? weights.count : 0)
        for round in 0..<rounds {
            visits.goRound { text in
                let one = vector(text)
                return visit(text, numbers: one.numbers, values: one.values)
            }
            if isAveraged, round >= rounds / 2 { for index in sum.indices { sum[index] += weights[index] } }
        }
        if isAveraged { for index in sum.indices { weights[index] = sum[index] / Float(rounds - rounds / 2) } }
    }

    /// A row for each feature, and a last one that every text has with value 1.
    private(set) var weights: [SIMD8<Float>]
    private var duals: [SIMD8<Float>]
    private let labels: [Int]
    private let count: Int
    private let width: Int
    private let cost: Float
    /// The gradient, then what each label's weights move by.
    private var gradient: [SIMD8<Float>]
    private var wanted: [SIMD8<Float>]

    /// Moves smaller than this are not worth the writing.
    private static let moveMin: Float = 1e-4

    init(labels: [Int], count: Int, cost: Float, features: Int) {
        width = TextClassifier.width(count)
        weights = [SIMD8<Float>](repeating: .zero, count: (features + 1) * width)
        duals = [SIMD8<Float>](repeating: .zero, count: labels.count * width)
        gradient = [SIMD8<Float>](repeating: .zero, count: width)
        wanted = gradient
        self.labels = labels
        self.count = count
        self.cost = cost
    }

    /// Sets the duals of one text to the best while those of the others stay, and the weights with them.
    ///
    /// - Returns: Whether that changed anything worth the writing.
    private mutating func visit(_ text: Int, numbers: UnsafeBufferPointer<Int32>, values: UnsafeBufferPointer<Float>) -> Bool {
        let (width, count, cost, own) = (width, count, cost, labels[text])
        // A text's vector has length 1, or 0 if nothing is known of it; and there is the 1 that every text has.
        let square: Float = numbers.isEmpty ? 1 : 2
        let common = weights.count - width
        return weights.withUnsafeMutableBufferPointer { weights in
            duals.withUnsafeMutableBufferPointer { all in
                gradient.withUnsafeMutableBufferPointer { gradient in
                    wanted.withUnsafeMutableBufferPointer { wanted in
                        let duals = UnsafeMutableBufferPointer(rebasing: all[(text * width)..<((text + 1) * width)])
                        for column in 0..<width { gradient[column] = weights[common + column] + 1 }
                        for place in numbers.indices {
                            let (value, row) = (values[place], Int(numbers[place]) * width)
                            for column in 0..<width { gradient[column] += weights[row + column] * value }
                        }
                        gradient[own / 8][own % 8] -= 1
                        for column in 0..<width { gradient[column] -= duals[column] * square }
                        for column in 0..<width { wanted[column] = gradient[column] }
                        wanted[own / 8][own % 8] += square * cost
                        // Lanes behind the last label take no part.
                        for lane in count..<(width * 8) { wanted[lane / 8][lane % 8] = -.infinity }
                        let level = Self.level(wanted, excess: square * cost)
                        var moved: Float = 0
                        for column in 0..<width {
                            var next = (level - gradient[column]) / square
                            next.replace(with: 0, where: next .> 0)
                            if column == own / 8 { next[own % 8] = min(cost, (level - gradient[column][own % 8]) / square) }
                            if column == width - 1 { for lane in count..<(width * 8) { next[lane % 8] = 0 } }
                            let step = next - duals[column]
                            duals[column] = next
                            gradient[column] = step
                            moved = max(moved, step.max(), -step.min())
                        }
                        if moved < Self.moveMin { return false }
                        for column in 0..<width where gradient[column] != .zero {
                            weights[common + column] += gradient[column]
                            for place in numbers.indices {
                                weights[Int(numbers[place]) * width + column] += gradient[column] * values[place]
                            }
                        }
                        return true
                    }
                }
            }
        }
    }

    /// The level above which the numbers sum up to `excess`: the projection on a simplex, after Michelot (1986).
    private static func level(_ numbers: UnsafeMutableBufferPointer<SIMD8<Float>>, excess: Float) -> Float {
        var level = -Float.infinity
        var members: Float = .infinity
        while true {
            var (total, count) = (SIMD8<Float>.zero, SIMD8<Float>.zero)
            for number in numbers {
                let isAbove = number .> level
                total += number.replacing(with: 0, where: .!isAbove)
                count += SIMD8<Float>.one.replacing(with: 0, where: .!isAbove)
            }
            let now = count.sum()
            // Numbers only leave; rounding must not keep the last step going.
            if now >= members || now == 0 { return level }
            members = now
            level = (total.sum() - excess) / now
        }
    }
}

/// The natural logarithm of a number of 1 or more, to the precision of a `Float`.
private func logarithm(_ number: Float) -> Float {
    // number = significand · 2^exponent; the logarithm of the first by the series of the inverse hyperbolic tangent.
    let significand = Double(number.significand)
    let ratio = (significand - 1) / (significand + 1)
    var (power, sum) = (ratio, 0.0)
    for odd in stride(from: 1.0, through: 31, by: 2) {
        sum += power / odd
        power *= ratio * ratio
    }
    return Float(2 * sum + Double(number.exponent) * 0.693_147_180_559_945_3)
}
