/// The tables of an additive model on their way to being a model that can be read.
///
/// The same sum can be written in many ways: what a pair says about one of its features alone may as well stand in that feature's own
/// table. Reasons are worth reading where it does. So each pair's rows and columns get mean 0, each feature's table too, over the rows of
/// training, and the base is the mean lead's score (the functional analysis of variance; Lengerich et al. 2020 for such models).
struct AdditiveSum {
    private struct Pair {
        let first: Int
        let second: Int
        let rowOf: [UInt8]
        let columnOf: [UInt8]
        let columns: Int
        var shares: [Double]
    }

    private var base: Double
    private let binnings: [Binning]
    private let bins: [[UInt8]]
    /// For each feature the share of each bin.
    var mains: [[Double]]
    private var pairs: [Pair] = []

    init(base: Double, binnings: [Binning], bins: [[UInt8]]) {
        self.base = base
        self.binnings = binnings
        self.bins = bins
        mains = binnings.map { [Double](repeating: 0, count: $0.count) }
    }

    /// Adds a pair's table, after moving into the features' own tables what they say alone.
    mutating func add(_ shares: [Double], _ first: Int, _ second: Int, rowOf: [UInt8], columnOf: [UInt8], columns: Int) {
        guard shares.contains(where: { $0 != 0 }) else { return }
        let rows = shares.count / columns
        var counts = [Double](repeating: 0, count: shares.count)
        for (one, other) in zip(bins[first], bins[second]) {
            counts[Int(rowOf[Int(one)]) * columns + Int(columnOf[Int(other)])] += 1
        }
        var shares = shares
        var rowMeans = [Double](repeating: 0, count: rows)
        var columnMeans = [Double](repeating: 0, count: columns)
        // Taking the rows' means away brings back some of the columns'; a few turns settle it. The sum is right after any number.
        for _ in 0..<20 {
            for row in 0..<rows {
                let cells = (row * columns)..<((row + 1) * columns)
                let mean = Self.mean(cells, shares, counts)
                rowMeans[row] += mean
                for cell in cells { shares[cell] -= mean }
            }
            for column in 0..<columns {
                let cells = stride(from: column, to: rows * columns, by: columns)
                let mean = Self.mean(cells, shares, counts)
                columnMeans[column] += mean
                for cell in cells { shares[cell] -= mean }
            }
        }
        // A cell in which no row was says what its features say alone.
        for cell in shares.indices where counts[cell] == 0 { shares[cell] = 0 }
        for bin in rowOf.indices { mains[first][bin] += rowMeans[Int(rowOf[bin])] }
        for bin in columnOf.indices { mains[second][bin] += columnMeans[Int(columnOf[bin])] }
        pairs.append(Pair(first: first, second: second, rowOf: rowOf, columnOf: columnOf, columns: columns, shares: shares))
    }

    private static func mean(_ cells: some Sequence<Int>, _ shares: [Double], _ counts: [Double]) -> Double {
        var sum = 0.0
        var count = 0.0
        for cell in cells {
            sum += shares[cell] * counts[cell]
            count += counts[cell]
        }
        return count == 0 ? 0 : sum / count
    }

    /// The model of these tables: features first, then pairs, in the order in which they were added.
    func model(trainedOn rowCount: Int) -> ScoringModel {
        var base = base
        var terms: [ScoringModel.Term] = []
        for (feature, shares) in mains.enumerated() {
            var counts = [Double](repeating: 0, count: shares.count)
            for bin in bins[feature] { counts[Int(bin)] += 1 }
            let mean = Self.mean(shares.indices, shares, counts)
            base += mean
            // A bin in which no row was, such as the one for what is missing, is as good as the mean.
            let centred = shares.indices.map { counts[$0] == 0 ? 0 : shares[$0] - mean }
            if centred.contains(where: { $0 != 0 }) {
                terms.append(ScoringModel.Term(features: [feature], shape: .table(centred)))
            }
        }
        for pair in pairs {
            terms.append(
                ScoringModel.Term(
                    features: [pair.first, pair.second],
                    shape: .grid(rowOf: pair.rowOf, columnOf: pair.columnOf, columns: pair.columns, shares: pair.shares)))
        }
        return ScoringModel(kind: .additive, base: base, features: binnings, terms: terms, trainedOn: rowCount)
    }
}
