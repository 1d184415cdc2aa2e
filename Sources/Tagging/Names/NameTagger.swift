/// Finds people, rivals and products by the words around them: most stand in no list.
///
/// Token by token a linear classifier says whether a name begins, goes on, or neither, from the words and their shapes nearby, from lists of names, from
/// what the rules found and from what it said of the tokens before. The rules' word is one reason of several, so it also takes back what they
/// read wrongly. It learns from `LabelledNote`.
struct NameTagger: Sendable {
    /// The kinds that it finds. Of people and rivals it has the last word.
    static let kinds: [TextEntity.Kind] = [.competitor, .person, .product]

    let model: TextClassifier
    /// What each of the model's labels means; a number of `NameFeatures`.
    private let meanings: [Int]

    /// What people and rivals are given on top: they are missed more often than made up. Chosen on notes of other authors than those it had learned from.
    private static let nameLead: Float = 0.2

    init(_ model: TextClassifier) {
        self.model = model
        meanings = model.labels.map { NameFeatures.labels.firstIndex(of: $0) ?? NameFeatures.none }
    }

    /// The names in the order of the text.
    ///
    /// - Parameter rules: What the rules found.
    /// - Complexity: O(tokens · features of one).
    func names(in text: EntityScanner, beside rules: [TextEntity]) -> [TextEntity] {
        let features = NameFeatures(text, rules)
        var labels: [Int] = []
        labels.reserveCapacity(features.count)
        for index in 0..<features.count {
            let before = (labels.last ?? NameFeatures.none, labels.dropLast().last ?? NameFeatures.none)
            guard features.mayBeName(index, behind: before.0, begins: { model.knows($0) }) else {
                labels.append(NameFeatures.none)
                continue
            }
            let hashes = features.hashes(of: index, behind: before) { model.knows($0) }
            labels.append(best(model.sums(of: hashes), behind: before.0))
        }
        return features.names(labels, in: text).filter { name in
            // "跟文件说的不同": what stands where people do, and is a word.
            name.kind != .person || !Self.words.contains(text.text(name.span))
        }
    }

    private static let words = Set(GivenNames.words)

    private func best(_ sums: [SIMD8<Float>], behind before: Int) -> Int {
        var best: (label: Int, score: Float) = (NameFeatures.none, -.infinity)
        for (place, label) in meanings.enumerated() where NameFeatures.may(label, follow: before) {
            var score = sums[place / 8][place % 8]
            if label != NameFeatures.none, Self.kinds[(label - 1) / 2] != .product { score += Self.nameLead }
            if score > best.score { best = (label, score) }
        }
        return best.label
    }

    /// Learns from labelled notes.
    ///
    /// - Complexity: O(tokens · features of one): some tenths of a second for thousands of notes.
    static func trained(on notes: [LabelledNote], rules: EntityReader) throws(TaggingError) -> TextClassifier {
        var texts: [(scanner: EntityScanner, features: NameFeatures, labels: [Int])] = []
        var notesWith: [UInt64: Int] = [:]
        for note in notes {
            let scanner = EntityScanner(note.text)
            let features = NameFeatures(scanner, rules.entities(in: note.text, written: note.written))
            for hash in features.smallWords { notesWith[hash, default: 0] += 1 }
            texts.append((scanner, features, features.labels(note.entities)))
        }
        let beginnings = Set(texts.flatMap { $0.features.beginnings($0.labels) })
        var examples = FeatureExamples()
        for index in texts.indices {
            let labels = texts[index].labels
            // What a note itself writes small says nothing of how others write it.
            let own = texts[index].features.smallWords
            let isSmall = { (hash: UInt64) in notesWith[hash, default: 0] > (own.contains(hash) ? 1 : 0) }
            for place in labels.indices {
                let before = (
                    place > 0 ? labels[place - 1] : NameFeatures.none, place > 1 ? labels[place - 2] : NameFeatures.none
                )
                guard texts[index].features.mayBeName(place, behind: before.0, begins: { beginnings.contains($0) }) else {
                    continue
                }
                examples.add(texts[index].features.hashes(of: place, behind: before, isSmall: isSmall), labels[place])
            }
        }
        return try examples.trained(
            labels: NameFeatures.labels, known: beginnings.union(notesWith.keys).sorted(), cost: 4, rounds: 16)
    }
}
