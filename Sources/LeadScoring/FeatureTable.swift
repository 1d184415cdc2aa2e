/// A table to learn from or to score: one row for each lead, one column for each feature, cells that may be missing.
public struct FeatureTable: Sendable, Hashable {
    public enum Values: Sendable, Hashable {
        /// One number for each row; NaN where it is missing.
        case numbers([Double])
        /// For each row the place of its category in `names`, or −1 where it is missing. Names are distinct.
        case categories(codes: [Int32], names: [String])

        public var count: Int {
            switch self {
            case .numbers(let numbers): numbers.count
            case .categories(let codes, _): codes.count
            }
        }
    }

    public struct Column: Sendable, Hashable {
        public let name: String
        public let values: Values

        public init(_ name: String, _ values: Values) {
            self.name = name
            self.values = values
        }

        /// The column of such rows, in the order in which they are named.
        func rows(_ rows: [Int]) -> Column {
            switch values {
            case .numbers(let numbers): Column(name, .numbers(rows.map { numbers[$0] }))
            case .categories(let codes, let names): Column(name, .categories(codes: rows.map { codes[$0] }, names: names))
            }
        }
    }

    public let columns: [Column]
    public let rowCount: Int

    /// - Throws: `LeadScoringError` where columns differ in length, share a name or have none, where a number is infinite, or
    ///   where a code has no name.
    /// - Complexity: O(cells).
    public init(_ columns: [Column]) throws {
        var names: Set<String> = []
        for column in columns {
            guard !column.name.isEmpty, names.insert(column.name).inserted else {
                throw LeadScoringError(
                    .badColumn, "Two columns are named “\(column.name)”, or one has no name. Give each column a name of its own.")
            }
            guard column.values.count == columns[0].values.count else {
                throw LeadScoringError(
                    .badColumn, "The column “\(column.name)” has another number of rows than the first. Complete it.")
            }
            switch column.values {
            case .numbers(let numbers):
                if let row = numbers.firstIndex(where: \.isInfinite) {
                    throw LeadScoringError(
                        .infiniteNumber,
                        "The column “\(column.name)” has an infinite number in row \(row + 1). Correct it, or leave the cell empty."
                    )
                }
            case .categories(let codes, let names):
                guard Set(names).count == names.count, codes.allSatisfy({ $0 >= -1 && Int($0) < names.count }) else {
                    throw LeadScoringError(
                        .badColumn, "The categories of the column “\(column.name)” do not fit their names. Read the table again.")
                }
            }
        }
        self.columns = columns
        rowCount = columns.first?.values.count ?? 0
    }

    init(unchecked columns: [Column], rowCount: Int) {
        self.columns = columns
        self.rowCount = rowCount
    }

    /// The table of such rows alone, in the order in which they are named.
    ///
    /// - Precondition: Each is below `rowCount`.
    public func rows(_ rows: [Int]) -> FeatureTable {
        FeatureTable(unchecked: columns.map { $0.rows(rows) }, rowCount: rows.count)
    }
}

/// A table whose outcomes are known: what a model learns from.
public struct LabelledTable: Sendable, Hashable {
    public let features: FeatureTable
    /// For each row whether it was won.
    public let outcomes: [Bool]
    /// Whether the rows stand in the order of time, the oldest first; then models are compared on the last ones.
    public let isInTimeOrder: Bool

    /// - Throws: `LeadScoringError` where there is not one outcome for each row, where all outcomes are equal, or where no cell
    ///   has a value.
    public init(_ features: FeatureTable, outcomes: [Bool], isInTimeOrder: Bool = false) throws {
        guard outcomes.count == features.rowCount else {
            throw LeadScoringError(.badColumn, "There must be one outcome for each row. Complete the column of outcomes.")
        }
        guard outcomes.contains(true), outcomes.contains(false) else {
            throw LeadScoringError(
                .oneClass,
                outcomes.count < 2
                    ? "There are fewer than two rows with an outcome. Collect more before a model is trained."
                    : "All \(outcomes.count) outcomes are the same, so there is nothing to tell apart. Add rows with the other outcome."
            )
        }
        let hasValue = features.columns.contains { column in
            switch column.values {
            case .numbers(let numbers): numbers.contains { !$0.isNaN }
            case .categories(let codes, _): codes.contains { $0 >= 0 }
            }
        }
        guard hasValue else {
            throw LeadScoringError(.nothingKnown, "Every feature is missing in every row. Fill at least one column.")
        }
        self.init(unchecked: features, outcomes: outcomes, isInTimeOrder: isInTimeOrder)
    }

    /// Parts of a checked table may have one class alone; fitting copes with that.
    init(unchecked features: FeatureTable, outcomes: [Bool], isInTimeOrder: Bool) {
        self.features = features
        self.outcomes = outcomes
        self.isInTimeOrder = isInTimeOrder
    }

    /// - Throws: as `init`, where the part has one class alone.
    public func rows(_ rows: [Int]) throws -> LabelledTable {
        try LabelledTable(features.rows(rows), outcomes: rows.map { outcomes[$0] }, isInTimeOrder: isInTimeOrder)
    }

    /// As `rows`, but with one class alone if it must be.
    func part(_ rows: [Int]) -> LabelledTable {
        LabelledTable(unchecked: features.rows(rows), outcomes: rows.map { outcomes[$0] }, isInTimeOrder: isInTimeOrder)
    }
}
