/// How a feature's values are sorted into bins. Bin 0 holds what is missing, and categories never seen in training.
public struct Binning: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        /// Bin b ≥ 1 holds the numbers from edge b − 2 up to but not including edge b − 1; edges rise.
        case numbers(edges: [Double])
        /// Bin b ≥ 1 holds the category `names[b − 1]`; what is not among them, but was seen, is in the last bin.
        case categories(names: [String])
    }

    public let name: String
    let kind: Kind

    /// Bins, the one for what is missing counted.
    var count: Int {
        switch kind {
        case .numbers(let edges): edges.count + 2
        case .categories(let names): names.count + 1
        }
    }

    var isNumeric: Bool {
        if case .numbers = kind { return true }
        return false
    }

    /// No more bins than a byte can number.
    static let binsMax = 256

    /// Bins of about equally many rows; each distinct number has its own while there are at most `limit`. Of categories, the
    /// most frequent keep a bin each.
    ///
    /// - Complexity: O(n log n).
    init(_ column: FeatureTable.Column, limit: Int) {
        name = column.name
        let limit = min(limit, Self.binsMax - 1)
        switch column.values {
        case .numbers(let numbers):
            kind = .numbers(edges: Self.edges(numbers.filter { !$0.isNaN }.sorted(), limit: limit))
        case .categories(let codes, let names):
            var counts = [Int](repeating: 0, count: names.count)
            for code in codes where code >= 0 { counts[Int(code)] += 1 }
            let seen = names.indices.filter { counts[$0] > 0 }
            let kept = seen.sorted { left, right in
                counts[left] != counts[right]
                    ? counts[left] > counts[right] : names[left].utf8.lexicographicallyPrecedes(names[right].utf8)
            }
            kind = .categories(names: kept.prefix(limit).map { names[$0] })
        }
    }

    init(name: String, kind: Kind) {
        self.name = name
        self.kind = kind
    }

    private static func edges(_ sorted: [Double], limit: Int) -> [Double] {
        var values: [(value: Double, count: Int)] = []
        for number in sorted {
            if values.last?.value == number { values[values.count - 1].count += 1 } else { values.append((number, 1)) }
        }
        var edges: [Double] = []
        var held = 0
        var heldBefore = 0
        for (place, one) in values.enumerated().dropLast() {
            held += one.count
            let left = values.count <= limit
            // A bin closes once it has its share of the rows that are left.
            let share = Double(sorted.count - heldBefore) / Double(max(1, limit - edges.count))
            if left || Double(held - heldBefore) >= share {
                // Halves first: the sum of two huge numbers would overflow.
                let middle = one.value / 2 + values[place + 1].value / 2
                edges.append(middle > one.value ? middle : values[place + 1].value)
                heldBefore = held
                if edges.count == limit - 1 { break }
            }
        }
        return edges
    }

    /// For each row its bin.
    ///
    /// - Complexity: O(n log bins).
    func bins(_ values: FeatureTable.Values) -> [UInt8] {
        let codes = binsOfCodes(values)
        return [UInt8](unsafeUninitializedCapacity: values.count) { out, count in
            out.initialize(repeating: 0)
            fill(out, values, 0..<values.count, codes)
            count = values.count
        }
    }

    /// For each code of a table's categories its bin; nothing for numbers.
    func binsOfCodes(_ values: FeatureTable.Values) -> [UInt8] {
        guard case .categories(let known) = kind, case .categories(_, let names) = values else { return [] }
        var places: [String: UInt8] = [:]
        for (place, name) in known.enumerated() { places[name] = UInt8(truncatingIfNeeded: place + 1) }
        return names.map { places[$0] ?? 0 }
    }

    /// The bins of some rows.
    ///
    /// - Parameter binOfCode: As `binsOfCodes` gives them.
    func fill(
        _ out: UnsafeMutableBufferPointer<UInt8>, _ values: FeatureTable.Values, _ rows: Range<Int>, _ binOfCode: [UInt8]
    ) {
        switch (kind, values) {
        case (.numbers(let edges), .numbers(let numbers)):
            edges.withUnsafeBufferPointer { edges in
                numbers.withUnsafeBufferPointer { numbers in
                    // Four beside each other: each step of a search waits for the one before, and they do not wait for each other.
                    let whole = out.count - out.count % 4
                    for row in stride(from: 0, to: whole, by: 4) {
                        let place = rows.lowerBound &+ row
                        let bins = Self.bins(
                            numbers[place], numbers[place &+ 1], numbers[place &+ 2], numbers[place &+ 3], edges)
                        out[row] = UInt8(truncatingIfNeeded: bins.0)
                        out[row &+ 1] = UInt8(truncatingIfNeeded: bins.1)
                        out[row &+ 2] = UInt8(truncatingIfNeeded: bins.2)
                        out[row &+ 3] = UInt8(truncatingIfNeeded: bins.3)
                    }
                    for row in whole..<out.count {
                        let number = numbers[rows.lowerBound &+ row]
                        out[row] = UInt8(truncatingIfNeeded: Self.bins(number, number, number, number, edges).0)
                    }
                }
            }
        case (.categories, .categories(let codes, _)):
            for row in out.indices {
                let code = codes[rows.lowerBound &+ row]
                out[row] = code < 0 ? 0 : binOfCode[Int(code)]
            }
        default:
            // A column of another kind than the one learnt from says nothing that the model knows.
            for row in out.indices { out[row] = 0 }
        }
    }

    @inline(__always)
    private static func bins(
        _ first: Double, _ second: Double, _ third: Double, _ fourth: Double, _ edges: UnsafeBufferPointer<Double>
    ) -> (Int, Int, Int, Int) {
        // Without a branch that depends on a number, for no processor can guess it.
        @inline(__always)
        func one(_ isSo: Bool) -> Int { Int(unsafeBitCast(isSo, to: UInt8.self)) }
        var low = (0, 0, 0, 0)
        var length = edges.count
        while length > 1 {
            let half = length / 2
            let last = half &- 1
            low.0 &+= half & (0 &- one(edges[low.0 &+ last] <= first))
            low.1 &+= half & (0 &- one(edges[low.1 &+ last] <= second))
            low.2 &+= half & (0 &- one(edges[low.2 &+ last] <= third))
            low.3 &+= half & (0 &- one(edges[low.3 &+ last] <= fourth))
            length &-= half
        }
        if length == 1 {
            low.0 &+= one(edges[low.0] <= first)
            low.1 &+= one(edges[low.1] <= second)
            low.2 &+= one(edges[low.2] <= third)
            low.3 &+= one(edges[low.3] <= fourth)
        }
        // What is missing is equal to nothing, itself included, and is in bin 0.
        return (
            (low.0 &+ 1) & (0 &- one(first == first)), (low.1 &+ 1) & (0 &- one(second == second)),
            (low.2 &+ 1) & (0 &- one(third == third)), (low.3 &+ 1) & (0 &- one(fourth == fourth))
        )
    }
}
