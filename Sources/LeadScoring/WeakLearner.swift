/// The gradient and the curvature of the log-likelihood, summed over the rows of a cell.
struct CellSum {
    var gradient = 0.0
    var curvature = 0.0

    static func + (left: CellSum, right: CellSum) -> CellSum {
        CellSum(gradient: left.gradient + right.gradient, curvature: left.curvature + right.curvature)
    }

    static func - (left: CellSum, right: CellSum) -> CellSum {
        CellSum(gradient: left.gradient - right.gradient, curvature: left.curvature - right.curvature)
    }

    static func += (left: inout CellSum, right: CellSum) { left = left + right }

    /// Newton's step for all rows of the cell, held back by a ridge.
    @inline(__always)
    func step(ridge: Double) -> Double { gradient / (curvature + ridge) }

    /// Twice what that step gains in log-likelihood, by its quadratic approximation.
    @inline(__always)
    func gain(ridge: Double) -> Double { gradient * gradient / (curvature + ridge) }
}

/// Finds the small step function over a term's cells that gains most: what boosting adds in each step.
struct WeakLearner {
    /// What a leaf's curvature is increased by, so that small leaves take small steps.
    var ridge = 2.0
    /// The least curvature of a leaf, so that no few rows make one: 16 rows where half are won, more where few are.
    var leafMin = 4.0
    /// The runs that one feature's bins are cut into, and the rectangles of a pair's grid.
    var runsMax = 3
    var rectanglesMax = 12

    /// A step for each bin of a number: bin 0, what is missing, by itself; the others in a few runs.
    ///
    /// - Parameter direction: 1 where the steps may only rise with the bins, −1 where they may only fall, 0 for either.
    func ordered(_ sums: UnsafeBufferPointer<CellSum>, direction: Int, into steps: inout [Double]) {
        steps[0] = sums[0].curvature >= leafMin ? sums[0].step(ridge: ridge) : 0
        runs(sums.count - 1, direction: direction, { sums[$0 + 1] }, { steps[$0 + 1] = $1 })
    }

    /// A step for each bin of a feature without order: the bins are put into the order of their own steps first (Fisher 1958),
    /// those with few rows drawn to the middle.
    func unordered(_ sums: UnsafeBufferPointer<CellSum>, into steps: inout [Double]) {
        let keys = sums.map { $0.step(ridge: ridge + leafMin) }
        let order = sums.indices.sorted { keys[$0] != keys[$1] ? keys[$0] < keys[$1] : $0 < $1 }
        runs(order.count, direction: 0, { sums[order[$0]] }, { steps[order[$0]] = $1 })
    }

    /// Cuts a line of cells into runs, greedily: always the cut that gains most.
    private func runs(_ count: Int, direction: Int, _ sum: (Int) -> CellSum, _ set: (Int, Double) -> Void) {
        guard count > 0 else { return }
        var prefix = [CellSum](repeating: CellSum(), count: count + 1)
        for cell in 0..<count { prefix[cell + 1] = prefix[cell] + sum(cell) }
        var cuts = [0, count]
        for _ in 1..<runsMax {
            var best = (gain: 0.0, cut: -1)
            for (start, end) in zip(cuts, cuts.dropFirst()) where end - start > 1 {
                let whole = (prefix[end] - prefix[start]).gain(ridge: ridge)
                for cut in (start + 1)..<end {
                    let left = prefix[cut] - prefix[start]
                    let right = prefix[end] - prefix[cut]
                    guard left.curvature >= leafMin, right.curvature >= leafMin else { continue }
                    let gain = left.gain(ridge: ridge) + right.gain(ridge: ridge) - whole
                    if gain > best.gain { best = (gain, cut) }
                }
            }
            guard best.cut >= 0 else { break }
            cuts.append(best.cut)
            cuts.sort()
        }
        for (run, step) in monotone(cuts, direction: direction, prefix) {
            for cell in run { set(cell, step) }
        }
    }

    /// The runs with their steps; where a direction is asked for, neighbours that go the wrong way become one run.
    private func monotone(_ cuts: [Int], direction: Int, _ prefix: [CellSum]) -> [(Range<Int>, Double)] {
        var runs: [(Range<Int>, Double)] = []
        for (start, end) in zip(cuts, cuts.dropFirst()) {
            var run = (start..<end, (prefix[end] - prefix[start]).step(ridge: ridge))
            while direction != 0, let last = runs.last, Double(direction) * (run.1 - last.1) < 0 {
                runs.removeLast()
                let joined = last.0.lowerBound..<end
                run = (joined, (prefix[end] - prefix[joined.lowerBound]).step(ridge: ridge))
            }
            runs.append(run)
        }
        return runs
    }

    /// A step for each cell of two features, whose cells lie row by row.
    ///
    /// The first cuts are chosen together: one through the one feature, and in each part one through the other, for what two
    /// features say together a single cut does not show (as in Lou, Caruana, Gehrke, Hooker 2013). Then always the cut that
    /// gains most.
    ///
    /// - Complexity: O(cells + rows · columns + rectangles · (rows + columns)).
    func grid(_ sums: UnsafeBufferPointer<CellSum>, rows: Int, columns: Int, into steps: inout [Double]) {
        for cell in 0..<(rows * columns) { steps[cell] = 0 }
        withUnsafeTemporaryAllocation(of: CellSum.self, capacity: (rows + 1) * (columns + 1)) { corners in
            let plane = SumPlane(sums, rows: rows, columns: columns, in: corners)
            var leaves = crossed(plane)
            guard !leaves.isEmpty else { return }
            var cuts = leaves.map { bestCut($0, plane) }
            while leaves.count < rectanglesMax {
                guard let place = cuts.indices.max(by: { cuts[$0].gain < cuts[$1].gain }), cuts[place].gain > 0 else { break }
                let (low, high) = leaves[place].cut(cuts[place])
                leaves[place] = low
                cuts[place] = bestCut(low, plane)
                leaves.append(high)
                cuts.append(bestCut(high, plane))
            }
            for leaf in leaves {
                let step = plane.sum(leaf).step(ridge: ridge)
                for row in leaf.rows {
                    for column in leaf.columns { steps[row * columns + column] = step }
                }
            }
        }
    }

    /// Up to four rectangles: the best cut through one feature with the best cuts through the other on its two sides. Empty where
    /// nothing is gained.
    private func crossed(_ plane: SumPlane) -> [Rectangle] {
        let whole = Rectangle(rows: 0..<plane.rows, columns: 0..<plane.columns)
        var best = (gain: plane.sum(whole).gain(ridge: ridge), leaves: [Rectangle]())
        for isRow in [true, false] {
            let count = isRow ? plane.rows : plane.columns
            guard count > 1 else { continue }
            for place in 1..<count {
                let (low, high) = whole.cut(Cut(gain: 0, isRow: isRow, place: place))
                let (lowSum, highSum) = (plane.sum(low), plane.sum(high))
                guard lowSum.curvature >= leafMin, highSum.curvature >= leafMin else { continue }
                let lowCut = bestCut(low, plane, isRow: !isRow)
                let highCut = bestCut(high, plane, isRow: !isRow)
                let gain = lowSum.gain(ridge: ridge) + lowCut.gain + highSum.gain(ridge: ridge) + highCut.gain
                guard gain > best.gain else { continue }
                best.gain = gain
                best.leaves = [(low, lowCut), (high, highCut)].flatMap { part, cut in
                    if cut.gain > 0 {
                        let (first, second) = part.cut(cut)
                        return [first, second]
                    }
                    return [part]
                }
            }
        }
        return best.leaves
    }

    private func bestCut(_ leaf: Rectangle, _ plane: SumPlane) -> Cut {
        let row = bestCut(leaf, plane, isRow: true)
        let column = bestCut(leaf, plane, isRow: false)
        return row.gain >= column.gain ? row : column
    }

    /// The cut through one of the features that gains most; its gain is 0 where there is none.
    @inline(__always)
    private func bestCut(_ leaf: Rectangle, _ plane: SumPlane, isRow: Bool) -> Cut {
        var best = Cut(gain: 0, isRow: isRow, place: 0)
        let range = isRow ? leaf.rows : leaf.columns
        let all = plane.sum(leaf)
        guard range.count > 1, all.curvature >= 2 * leafMin else { return best }
        let whole = all.gain(ridge: ridge)
        for place in (range.lowerBound + 1)..<range.upperBound {
            let low =
                isRow
                ? plane.sum(Rectangle(rows: range.lowerBound..<place, columns: leaf.columns))
                : plane.sum(Rectangle(rows: leaf.rows, columns: range.lowerBound..<place))
            let high = all - low
            guard low.curvature >= leafMin, high.curvature >= leafMin else { continue }
            let gain = low.gain(ridge: ridge) + high.gain(ridge: ridge) - whole
            if gain > best.gain { best = Cut(gain: gain, isRow: isRow, place: place) }
        }
        return best
    }
}

/// A cut before a row or before a column.
private struct Cut {
    let gain: Double
    let isRow: Bool
    let place: Int
}

private struct Rectangle {
    let rows: Range<Int>
    let columns: Range<Int>

    func cut(_ cut: Cut) -> (Rectangle, Rectangle) {
        cut.isRow
            ? (
                Rectangle(rows: rows.lowerBound..<cut.place, columns: columns),
                Rectangle(rows: cut.place..<rows.upperBound, columns: columns)
            )
            : (
                Rectangle(rows: rows, columns: columns.lowerBound..<cut.place),
                Rectangle(rows: rows, columns: cut.place..<columns.upperBound)
            )
    }
}

/// Sums over any rectangle of a grid in four look-ups.
private struct SumPlane {
    let rows: Int
    let columns: Int
    /// At (row, column) the sum of all cells above that row and left of that column.
    private let corners: UnsafeMutableBufferPointer<CellSum>

    init(_ sums: UnsafeBufferPointer<CellSum>, rows: Int, columns: Int, in corners: UnsafeMutableBufferPointer<CellSum>) {
        self.rows = rows
        self.columns = columns
        self.corners = corners
        let width = columns + 1
        for column in 0...columns { corners.initializeElement(at: column, to: CellSum()) }
        for row in 0..<rows {
            var line = CellSum()
            corners.initializeElement(at: (row + 1) * width, to: CellSum())
            for column in 0..<columns {
                line += sums[row * columns + column]
                corners.initializeElement(at: (row + 1) * width + column + 1, to: corners[row * width + column + 1] + line)
            }
        }
    }

    @inline(__always)
    func sum(_ part: Rectangle) -> CellSum {
        let low = part.rows.lowerBound &* (columns &+ 1)
        let high = part.rows.upperBound &* (columns &+ 1)
        return (corners[high &+ part.columns.upperBound] - corners[low &+ part.columns.upperBound])
            - (corners[high &+ part.columns.lowerBound] - corners[low &+ part.columns.lowerBound])
    }
}
