/// What a ``TextClassifier`` learns from where features are given by their hashes, each with the same weight.
struct FeatureExamples {
    private var table = FeatureTable(capacity: 1 << 16)
    private var hashes: [UInt64] = []
    private var timesSeen: [Int32] = []
    private var rowStart: [Int] = [0]
    private var numbers: [Int32] = []
    private var labels: [Int] = []

    /// - Parameter label: the number of one of the labels that are given to `trained`.
    mutating func add(_ features: [UInt64], _ label: Int) {
        for feature in features {
            let number = table.number(feature)
            if Int(number) == hashes.count {
                hashes.append(feature)
                timesSeen.append(0)
            }
            timesSeen[Int(number)] += 1
            numbers.append(number)
        }
        rowStart.append(numbers.count)
        labels.append(label)
    }

    /// Learns; features that came less than three times are left out.
    ///
    /// - Parameter known: Features to keep besides, whose weight is nothing.
    func trained(labels names: [String], known: [UInt64], cost: Float, rounds: Int) throws(TaggingError) -> TextClassifier {
        guard Set(labels).count >= 2 else {
            throw TaggingError(.tooFewLabels, "A classifier needs examples of at least two labels. Add some with another label.")
        }
        var kept: [UInt64] = []
        var renumbered = [Int32](repeating: -1, count: hashes.count)
        for number in hashes.indices where timesSeen[number] >= 3 {
            renumbered[number] = Int32(kept.count)
            kept.append(hashes[number])
        }
        let order = names.indices.sorted { names[$0].utf8.lexicographicallyPrecedes(names[$1].utf8) }
        var places = [Int](repeating: 0, count: names.count)
        for (place, label) in order.enumerated() { places[label] = place }
        var (rows, row, values): ([Int], [Int32], [Float]) = ([0], [], [])
        for example in labels.indices {
            let all = rowStart[example]..<rowStart[example + 1]
            let value = 1 / Float(max(1, all.count)).squareRoot()
            for place in all where renumbered[Int(numbers[place])] >= 0 {
                row.append(renumbered[Int(numbers[place])])
                values.append(value)
            }
            rows.append(row.count)
        }
        var solver = DualSolver(labels: labels.map { places[$0] }, count: names.count, cost: cost, features: kept.count)
        row.withUnsafeBufferPointer { row in
            values.withUnsafeBufferPointer { values in
                solver.solve(rounds: rounds, restMax: 6, isAveraged: true) { example in
                    let places = rows[example]..<rows[example + 1]
                    return (UnsafeBufferPointer(rebasing: row[places]), UnsafeBufferPointer(rebasing: values[places]))
                }
            }
        }
        let width = TextClassifier.width(names.count)
        let extra = known.filter { table[$0] == nil }
        var weights = Array(solver.weights.dropLast(width))
        weights.append(contentsOf: repeatElement(.zero, count: extra.count * width))
        weights += solver.weights.suffix(width)
        let features = kept + extra
        return TextClassifier(
            labels: order.map { names[$0] }, hashes: features, rarity: [Float](repeating: 1, count: features.count),
            weights: weights)
    }
}
