extension ScoringModel {
    /// The base, and then each term's share of a row; their sum is the row's log-odds to the bit, in whatever order they are added.
    ///
    /// - Throws: `LeadScoringError` `.missingFeature`.
    public func contributions(_ table: FeatureTable, row: Int) throws -> [Double] {
        let scorer = try Scorer(self, table.rows([row]))
        return [base] + scorer.shares(ofRow: 0)
    }

    /// Scores all rows of a table, with the `reasons` strongest reasons for and against each, three at most.
    ///
    /// - Throws: `LeadScoringError` `.missingFeature`.
    /// - Complexity: O(rows · (terms + features · log bins)).
    public func score(_ table: FeatureTable, reasons: Int = 3) throws -> ScoredTable {
        let scorer = try Scorer(self, table)
        return scorer.score(reasons: min(Scorer.reasonsMax, max(0, reasons)))
    }
}

/// A model and a table made ready for each other.
///
/// Rows are taken some at a time, so that their bins and shares stay in the processor's nearest caches: first all shares, term by term, in units of
/// 16 bits, from tables that lie one after the other; then, four rows beside each other, sums and the largest and smallest shares. What is whole
/// numbers gives the same sum in any order.
private struct Scorer {
    static let reasonsMax = 3
    /// Rows at a time.
    private static let step = 128
    private static let lanes = 4

    private enum Step {
        /// A share for each place on a line: tables, and grids by two lines.
        case table(line: Int, start: Int)
        case grid(row: Int, column: Int, columns: Int, start: Int)
        case number(column: Int, slope: Double, centre: Double, low: Double, high: Double, missing: Int16)
    }

    /// How a column's cells become places: its bins, and for a grid these put together.
    private struct Line: Hashable {
        let feature: Int
        let map: [UInt8]?
    }

    private let model: ScoringModel
    private let columns: [FeatureTable.Column]
    private let rowCount: Int
    private let steps: [Step]
    private let lines: [Line]
    private let tables: [Int16]
    private let scale: Double
    /// For each feature of categories, the bin of each of the table's codes.
    private let binOfCode: [[UInt8]]

    init(_ model: ScoringModel, _ table: FeatureTable) throws {
        self.model = model
        rowCount = table.rowCount
        columns = try model.features.map { feature in
            guard let column = table.columns.first(where: { $0.name == feature.name }) else {
                throw LeadScoringError(
                    .missingFeature, "The model reads the column “\(feature.name)”, which the table does not have. Add it.")
            }
            return column
        }
        let unit = model.unit ?? 0
        scale = ScoringModel.scale(unit)
        binOfCode = zip(model.features, columns).map { $0.binsOfCodes($1.values) }
        var lines = model.features.indices.map { Line(feature: $0, map: nil) }
        var tables: [Int16] = []
        var places: [Line: Int] = [:]
        func line(_ feature: Int, _ map: [UInt8]) -> Int {
            let line = Line(feature: feature, map: map)
            if let place = places[line] { return place }
            lines.append(line)
            places[line] = lines.count - 1
            return lines.count - 1
        }
        func put(_ shares: [Double]) -> Int {
            let start = tables.count
            for share in shares { tables.append(ScoringModel.units(share, unit)) }
            return start
        }
        steps = model.terms.map { term in
            // `fill` looks shares up without looking whether they are there. What was read from bytes was checked as it was read; this is
            // the place that must not be reached otherwise.
            switch term.shape {
            case .table(let shares):
                precondition(shares.count == model.features[term.features[0]].count, "a share for each bin")
                return .table(line: term.features[0], start: put(shares))
            case .grid(let rowOf, let columnOf, let columns, let shares):
                precondition(
                    rowOf.count == model.features[term.features[0]].count
                        && columnOf.count == model.features[term.features[1]].count
                        && columnOf.allSatisfy { $0 < columns } && rowOf.allSatisfy { (Int($0) + 1) * columns <= shares.count },
                    "a share for each pair of bins")
                return .grid(
                    row: line(term.features[0], rowOf), column: line(term.features[1], columnOf), columns: columns,
                    start: put(shares))
            case .line(let slope, let centre, let low, let high, let missing):
                return .number(
                    column: term.features[0], slope: slope, centre: centre, low: low, high: high,
                    missing: ScoringModel.units(missing, unit))
            }
        }
        self.lines = lines
        self.tables = tables
    }

    func shares(ofRow row: Int) -> [Double] {
        let space = Space(terms: steps.count, lines: lines.count)
        fill(space, row..<(row + 1))
        return steps.indices.map { Double(space.shares[$0 * Self.step]) * scale }
    }

    func score(reasons: Int) -> ScoredTable {
        var logOdds = [Double](repeating: 0, count: rowCount)
        var places = [Int16](repeating: -1, count: rowCount * 2 * reasons)
        var sizes = [Double](repeating: 0, count: rowCount * 2 * reasons)
        let space = Space(terms: steps.count, lines: lines.count)
        for start in stride(from: 0, to: rowCount, by: Self.step) {
            let rows = start..<min(start + Self.step, rowCount)
            fill(space, rows)
            for first in stride(from: 0, to: rows.count, by: Self.lanes) {
                var best = Best()
                if reasons > 0 {
                    for term in steps.indices { best.take(space.units(term, first), term) }
                } else {
                    for term in steps.indices { best.add(space.units(term, first)) }
                }
                for lane in 0..<min(Self.lanes, rows.count - first) {
                    logOdds[start + first + lane] = model.base + Double(best.sum[lane]) * scale
                }
                guard reasons > 0 else { continue }
                places.withUnsafeMutableBufferPointer { places in
                    sizes.withUnsafeMutableBufferPointer { sizes in
                        for lane in 0..<min(Self.lanes, rows.count - first) {
                            best.write(lane, from: (start + first + lane) * 2 * reasons, reasons, places, sizes, scale)
                        }
                    }
                }
            }
        }
        return ScoredTable(
            logOdds: logOdds, probabilities: logOdds.map(Arithmetic.logistic), reasonTerms: places, reasonShares: sizes,
            reasonCount: reasons)
    }

    /// Sums of four rows, and their three largest and smallest shares. A share and its term are one number, so that one comparison orders both: of
    /// equal shares the earlier term comes first.
    private struct Best {
        typealias Lanes = SIMD4<Int32>

        var sum = Lanes()
        var up1 = Lanes(repeating: .min)
        var up2 = Lanes(repeating: .min)
        var up3 = Lanes(repeating: .min)
        var down1 = Lanes(repeating: .max)
        var down2 = Lanes(repeating: .max)
        var down3 = Lanes(repeating: .max)

        @inline(__always)
        mutating func add(_ units: SIMD4<Int16>) { sum &+= Lanes(truncatingIfNeeded: units) }

        @inline(__always)
        mutating func take(_ units: SIMD4<Int16>, _ term: Int) {
            let wide = Lanes(truncatingIfNeeded: units)
            sum &+= wide
            let shifted = wide &<< 16
            let number = Int32(truncatingIfNeeded: term)
            var one = shifted | Lanes(repeating: 0xFFFF - number)
            Self.raise(&up1, &one)
            Self.raise(&up2, &one)
            up3 = up3.replacing(with: one, where: one .> up3)
            one = shifted | Lanes(repeating: number)
            Self.lower(&down1, &one)
            Self.lower(&down2, &one)
            down3 = down3.replacing(with: one, where: one .< down3)
        }

        /// Writes one row's reasons where they belong.
        @inline(__always)
        func write(
            _ lane: Int, from place: Int, _ reasons: Int, _ places: UnsafeMutableBufferPointer<Int16>,
            _ sizes: UnsafeMutableBufferPointer<Double>, _ scale: Double
        ) {
            func put(_ key: Int32, _ mask: Int32, _ isReason: Bool, _ place: Int) {
                guard isReason else { return }
                places[place] = Int16(truncatingIfNeeded: mask ^ (key & 0xFFFF))
                sizes[place] = Double(key >> 16) * scale
            }
            put(up1[lane], 0xFFFF, up1[lane] >> 16 > 0, place)
            put(down1[lane], 0, down1[lane] >> 16 < 0, place + reasons)
            guard reasons > 1 else { return }
            put(up2[lane], 0xFFFF, up2[lane] >> 16 > 0, place + 1)
            put(down2[lane], 0, down2[lane] >> 16 < 0, place + reasons + 1)
            guard reasons > 2 else { return }
            put(up3[lane], 0xFFFF, up3[lane] >> 16 > 0, place + 2)
            put(down3[lane], 0, down3[lane] >> 16 < 0, place + reasons + 2)
        }

        /// Leaves the larger in `kept` and the smaller in `other`.
        @inline(__always)
        private static func raise(_ kept: inout Lanes, _ other: inout Lanes) {
            let isLarger = other .> kept
            let larger = kept.replacing(with: other, where: isLarger)
            other = other.replacing(with: kept, where: isLarger)
            kept = larger
        }

        @inline(__always)
        private static func lower(_ kept: inout Lanes, _ other: inout Lanes) {
            let isSmaller = other .< kept
            let smaller = kept.replacing(with: other, where: isSmaller)
            other = other.replacing(with: kept, where: isSmaller)
            kept = smaller
        }
    }

    /// What some rows are worked on in. A class, so that its memory is given back.
    private final class Space {
        /// For each term the units of each row.
        let shares: UnsafeMutableBufferPointer<Int16>
        /// For each line the place of each row.
        let places: UnsafeMutableBufferPointer<UInt8>

        init(terms: Int, lines: Int) {
            shares = .allocate(capacity: max(1, terms) * Scorer.step)
            places = .allocate(capacity: max(1, lines) * Scorer.step)
            // The last rows of a table fill a part alone; what is beside them is computed with and thrown away.
            shares.initialize(repeating: 0)
            places.initialize(repeating: 0)
        }

        deinit {
            shares.deallocate()
            places.deallocate()
        }

        @inline(__always)
        func units(_ term: Int, _ row: Int) -> SIMD4<Int16> {
            UnsafeRawBufferPointer(shares).loadUnaligned(
                fromByteOffset: (term &* Scorer.step &+ row) &* MemoryLayout<Int16>.stride, as: SIMD4<Int16>.self)
        }

        /// What a line of the rows' places holds.
        func places(of line: Int) -> UnsafeMutableBufferPointer<UInt8> {
            UnsafeMutableBufferPointer(rebasing: places[(line * Scorer.step)..<((line + 1) * Scorer.step)])
        }
    }

    /// Looks the shares of some rows up.
    private func fill(_ space: Space, _ rows: Range<Int>) {
        for (place, line) in lines.enumerated() {
            let out = UnsafeMutableBufferPointer(rebasing: space.places[(place * Self.step)..<(place * Self.step + rows.count)])
            if let map = line.map {
                let bins = UnsafeBufferPointer(
                    rebasing: space.places[(line.feature * Self.step)..<(line.feature * Self.step + rows.count)])
                map.withUnsafeBufferPointer { map in
                    for row in out.indices { out[row] = map[Int(bins[row])] }
                }
            } else {
                model.features[line.feature].fill(out, columns[line.feature].values, rows, binOfCode[line.feature])
            }
        }
        tables.withUnsafeBufferPointer { tables in
            for (term, step) in steps.enumerated() {
                let out = UnsafeMutableBufferPointer(rebasing: space.shares[(term * Self.step)..<(term * Self.step + rows.count)])
                switch step {
                case .table(let line, let start):
                    let places = space.places(of: line)
                    let shares = UnsafeBufferPointer(rebasing: tables[start...])
                    for row in out.indices { out[row] = shares[Int(places[row])] }
                case .grid(let row, let column, let columns, let start):
                    let first = space.places(of: row)
                    let second = space.places(of: column)
                    let shares = UnsafeBufferPointer(rebasing: tables[start...])
                    for row in out.indices { out[row] = shares[Int(first[row]) &* columns &+ Int(second[row])] }
                case .number(let column, let slope, let centre, let low, let high, let missing):
                    guard case .numbers(let numbers) = columns[column].values else {
                        for row in out.indices { out[row] = missing }
                        continue
                    }
                    for row in out.indices {
                        let number = numbers[rows.lowerBound + row]
                        out[row] =
                            number.isNaN
                            ? missing : ScoringModel.units(slope * (min(high, max(low, number)) - centre), scale: scale)
                    }
                }
            }
        }
    }
}
