/// How well a classifier does on texts that it was not trained on.
public struct ClassifierEvaluation: Sendable, Hashable {
    public struct Label: Sendable, Hashable {
        public let label: String
        /// How many texts have it, how many were given it, and how many of those rightly.
        public fileprivate(set) var texts = 0
        public fileprivate(set) var given = 0
        public fileprivate(set) var right = 0

        public var precision: Double { given == 0 ? 0 : Double(right) / Double(given) }
        public var recall: Double { texts == 0 ? 0 : Double(right) / Double(texts) }
        public var f1: Double { texts + given == 0 ? 0 : 2 * Double(right) / Double(texts + given) }
    }

    /// The share of texts given their own label, in each fold.
    public private(set) var folds: [Double] = []
    /// By label, in byte order.
    public private(set) var labels: [Label] = []
    public private(set) var texts = 0
    public private(set) var right = 0

    public var accuracy: Double { texts == 0 ? 0 : Double(right) / Double(texts) }

    /// Trains `folds` times, each time without one part of the texts, and tries the model on that part.
    ///
    /// The texts of each label are spread evenly over the parts, in an order drawn from `seed`; equal texts give equal parts.
    ///
    /// - Throws: `TaggingError` where there are fewer than two folds or fewer texts than folds, or where training refuses.
    public init(
        of texts: [LabelledText], folds: Int = 5, settings: TextClassifier.Settings = .init(), seed: UInt64 = 42
    ) throws(TaggingError) {
        guard folds >= 2, folds <= texts.count else {
            throw TaggingError(
                .tooFewTexts,
                "\(texts.count) texts cannot be cut into \(folds) parts. Take 2 parts or more, and no more than texts.")
        }
        let part = Self.parts(of: texts, count: folds, seed: seed)
        var byLabel: [String: Label] = [:]
        for text in texts { byLabel[text.label, default: Label(label: text.label)].texts += 1 }
        for fold in 0..<folds {
            let model = try TextClassifier.trained(
                on: texts.indices.filter { part[$0] != fold }.map { texts[$0] }, settings: settings)
            var (tried, hit) = (0, 0)
            for index in texts.indices where part[index] == fold {
                let given = model.label(of: texts[index].text)
                tried += 1
                byLabel[given]?.given += 1
                if given == texts[index].label {
                    hit += 1
                    byLabel[given]?.right += 1
                }
            }
            self.folds.append(tried == 0 ? 0 : Double(hit) / Double(tried))
            right += hit
        }
        self.texts = texts.count
        labels = byLabel.values.sorted { $0.label.utf8.lexicographicallyPrecedes($1.label.utf8) }
    }

    /// Tries a model that is there already on all the texts.
    public init(of model: TextClassifier, on texts: [LabelledText]) {
        var byLabel: [String: Label] = [:]
        for text in texts {
            byLabel[text.label, default: Label(label: text.label)].texts += 1
            let given = model.label(of: text.text)
            byLabel[given, default: Label(label: given)].given += 1
            if given == text.label {
                right += 1
                byLabel[given]?.right += 1
            }
        }
        self.texts = texts.count
        labels = byLabel.values.sorted { $0.label.utf8.lexicographicallyPrecedes($1.label.utf8) }
    }

    /// The part of each text: those of each label spread evenly, in an order drawn from `seed`.
    public static func parts(of texts: [LabelledText], count: Int, seed: UInt64 = 42) -> [Int] {
        var order = Array(texts.indices)
        var state = seed | 1
        for index in stride(from: order.count - 1, to: 0, by: -1) {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            order.swapAt(index, Int(state % UInt64(index + 1)))
        }
        var parts = [Int](repeating: 0, count: texts.count)
        var seen: [String: Int] = [:]
        for index in order {
            parts[index] = seen[texts[index].label, default: 0] % count
            seen[texts[index].label, default: 0] += 1
        }
        return parts
    }
}
