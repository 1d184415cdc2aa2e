/// A row as a merge names it.
public struct MergedRow: Codable, Sendable, Hashable {
    public var id: String
    public var title: String
    public var key: String?
    public var lives: Bool
}

/// Rows of one kind that link to another row by one field, or hang below it (`parent`).
public struct LinkCount: Codable, Sendable, Hashable {
    public var entity: String
    public var field: String
    public var rows: Int

    public init(entity: String, field: String, rows: Int) {
        self.entity = entity
        self.field = field
        self.rows = rows
    }
}

/// What taking a duplicate into another row does, or would do.
public struct MergeRowsResult: Codable, Sendable {
    /// A value that the row that stays gets: of a field that was empty there, or an element of a set.
    public struct Filled: Codable, Sendable, Hashable {
        public var field: String
        public var value: String

        public init(field: String, value: String) {
            self.field = field
            self.value = value
        }
    }

    /// A value of the duplicate that the row that stays does not take; it is found in the duplicate still.
    public struct Difference: Codable, Sendable, Hashable {
        public var field: String
        public var kept: String
        public var other: String

        public init(field: String, kept: String, other: String) {
            self.field = field
            self.kept = kept
            self.other = other
        }
    }

    public var dryRun: Bool
    public var entity: String
    public var kept: MergedRow
    public var other: MergedRow
    /// Whether the two were merged before: then this takes over what came to the duplicate since.
    public var isAgain: Bool
    public var filled: [Filled]
    public var differences: [Difference]
    /// What linked to the duplicate, and links to the row that stays.
    public var links: [LinkCount]
    /// What links to the duplicate still, for it can not be turned elsewhere.
    public var left: [LinkCount]
    /// How many values are written in all; 0 if there is nothing to do.
    public var changes: Int
    public var transaction: String?
    /// By which `undo` takes it back, as `unmerge` does.
    public var operation: String?
}

/// What separating two rows does, or would do.
public struct UnmergeResult: Codable, Sendable {
    public var dryRun: Bool
    public var entity: String
    public var kept: MergedRow
    public var other: MergedRow
    /// Who merged them last, and when.
    public var author: String
    public var time: Int64
    /// What goes back as it was: values of the two rows, and links of others.
    public var back: [LinkCount]
    /// What stays as it is, with the reason.
    public var skipped: [UndoResult.Skipped]
    public var transactions: [String]
}

/// One merge that a row took part in, and that was not taken back.
public struct MergeView: Codable, Sendable, Hashable {
    /// The other row of the two.
    public var row: MergedRow
    /// Whether this row was taken into the other one; else the other was taken into this.
    public var isInto: Bool
    public var author: String
    public var time: Int64
    public var operation: String
    /// Rows that hang below the duplicate again, since somebody wrote them without having seen the merge.
    public var late: Int
}
