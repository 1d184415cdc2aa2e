/// What a term of an additive model looks up: which cell each row is in, and how cells lie to one another.
struct BoostedTerm {
    enum Shape {
        /// The bins of one number, with the direction that its steps must keep.
        case ordered(direction: Int)
        case unordered
        /// The bins of two features, row by row.
        case grid(rows: Int, columns: Int)
    }

    let shape: Shape
    let cellCount: Int
    /// For each row of the table its cell.
    let cells: [UInt16]
}

/// Boosts the terms of an additive model on some rows, and scores the others along with them.
///
/// Each step draws a few terms, finds for each the step function that gains most on a share of the rows, and takes a part of the best
/// one (stochastic gradient boosting, Friedman 2002, with Newton's steps). Drawing spreads the credit over features that say nearly
/// the same. Within a round gradients follow by their first derivative; a round begins with exact ones, and so costs one
/// exponential for each row.
struct Boosting {
    /// Steps of a round.
    static let stepsPerRound = 10
    /// Terms that a step chooses from.
    private static let drawn = 4

    private let learner = WeakLearner()
    private let rate: Double
    private let terms: [BoostedTerm]
    private var draw: SeededDraw
    /// Of the rows learnt from: the outcomes as 0 and 1, the scores so far, and for each term the cells.
    private let outcomes: [Double]
    private var scores: [Double]
    private let cells: [[UInt16]]
    private let heldCells: [[UInt16]]
    /// The scores of the rows held back.
    private(set) var heldScores: [Double]
    /// For each term the sum of the steps in each cell.
    private(set) var tables: [[Double]]

    /// - Parameters:
    ///   - base: The score that all rows begin with.
    ///   - rate: The share of each step that is taken.
    init(
        _ terms: [BoostedTerm], outcomes: [Bool], base: Double, learning: [Int], held: [Int], rate: Double, seed: UInt64
    ) {
        self.rate = rate
        self.terms = terms
        draw = SeededDraw(seed: seed)
        self.outcomes = learning.map { outcomes[$0] ? 1 : 0 }
        scores = [Double](repeating: base, count: learning.count)
        heldScores = [Double](repeating: base, count: held.count)
        cells = terms.map { Self.gather($0.cells, learning) }
        heldCells = terms.map { Self.gather($0.cells, held) }
        tables = terms.map { [Double](repeating: 0, count: $0.cellCount) }
    }

    private static func gather(_ cells: [UInt16], _ rows: [Int]) -> [UInt16] {
        cells.withUnsafeBufferPointer { cells in rows.map { cells[$0] } }
    }

    /// One round of `stepsPerRound` steps.
    ///
    /// - Complexity: O(rows + cells) for each step.
    mutating func round() {
        guard !terms.isEmpty else { return }
        var gradients = [Double](repeating: 0, count: scores.count)
        var curvatures = gradients
        for row in scores.indices {
            let probability = Arithmetic.logistic(scores[row])
            gradients[row] = outcomes[row] - probability
            curvatures[row] = probability * (1 - probability)
        }
        let sample = drawnRows()
        for _ in 0..<Self.stepsPerRound {
            var best = (gain: 0.0, term: -1, steps: [Double]())
            for _ in 0..<Self.drawn {
                let term = draw.below(terms.count)
                let (steps, gain) = step(term, sample, gradients, curvatures)
                if gain > best.gain { best = (gain, term, steps) }
            }
            guard best.term >= 0 else { continue }
            let steps = best.steps.map { $0 * rate }
            for cell in steps.indices { tables[best.term][cell] += steps[cell] }
            Self.add(steps, heldCells[best.term], to: &heldScores)
            take(steps, cells[best.term], &gradients, curvatures)
        }
    }

    /// About 7 of 10 rows, in their order.
    private mutating func drawnRows() -> [Int32] {
        var rows: [Int32] = []
        rows.reserveCapacity(scores.count * 3 / 4)
        for row in scores.indices where draw.next() % 10 < 7 { rows.append(Int32(truncatingIfNeeded: row)) }
        return rows
    }

    /// The best step function of one term on the drawn rows, and twice what it gains there.
    private func step(
        _ term: Int, _ sample: [Int32], _ gradients: [Double], _ curvatures: [Double]
    ) -> (steps: [Double], gain: Double) {
        let cellCount = terms[term].cellCount
        var steps = [Double](repeating: 0, count: cellCount)
        let gain = withUnsafeTemporaryAllocation(of: CellSum.self, capacity: cellCount) { sums in
            sums.initialize(repeating: CellSum())
            sample.withUnsafeBufferPointer { sample in
                cells[term].withUnsafeBufferPointer { cells in
                    gradients.withUnsafeBufferPointer { gradients in
                        curvatures.withUnsafeBufferPointer { curvatures in
                            for place in sample {
                                let row = Int(place)
                                let cell = Int(cells[row])
                                sums[cell].gradient += gradients[row]
                                sums[cell].curvature += curvatures[row]
                            }
                        }
                    }
                }
            }
            let whole = UnsafeBufferPointer(sums)
            switch terms[term].shape {
            case .ordered(let direction): learner.ordered(whole, direction: direction, into: &steps)
            case .unordered: learner.unordered(whole, into: &steps)
            case .grid(let rows, let columns): learner.grid(whole, rows: rows, columns: columns, into: &steps)
            }
            var gain = 0.0
            for cell in 0..<cellCount {
                gain += steps[cell] * (2 * whole[cell].gradient - steps[cell] * whole[cell].curvature)
            }
            return gain
        }
        return (steps, gain)
    }

    private mutating func take(_ steps: [Double], _ cells: [UInt16], _ gradients: inout [Double], _ curvatures: [Double]) {
        Self.add(steps, cells, to: &scores)
        steps.withUnsafeBufferPointer { steps in
            cells.withUnsafeBufferPointer { cells in
                gradients.withUnsafeMutableBufferPointer { gradients in
                    curvatures.withUnsafeBufferPointer { curvatures in
                        for row in gradients.indices { gradients[row] -= curvatures[row] * steps[Int(cells[row])] }
                    }
                }
            }
        }
    }

    private static func add(_ steps: [Double], _ cells: [UInt16], to scores: inout [Double]) {
        steps.withUnsafeBufferPointer { steps in
            cells.withUnsafeBufferPointer { cells in
                scores.withUnsafeMutableBufferPointer { scores in
                    for row in scores.indices { scores[row] += steps[Int(cells[row])] }
                }
            }
        }
    }
}
