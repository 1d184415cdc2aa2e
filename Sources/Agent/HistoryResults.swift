/// Who a field's shown value is of.
public struct BlameResult: Codable, Sendable {
    /// A stretch of a text, in Unicode scalars.
    public struct Passage: Codable, Sendable {
        public var from: Int
        public var to: Int
        public var text: String
        public var author: String
        public var time: Int64
    }

    public struct Line: Codable, Sendable {
        public var field: String
        public var value: String
        public var author: String?
        public var time: Int64?
        public var transaction: String?
        /// Whether the hub is not known to have it.
        public var isPending: Bool
        /// How many other values stand beside this one.
        public var others: Int
        public var passages: [Passage]
    }

    public var row: String
    public var entity: String
    public var title: String
    public var lives: Bool
    /// Whether the history here reaches back to the row's beginning.
    public var isComplete: Bool
    public var lines: [Line]
}

public struct ChangesResult: Codable, Sendable {
    public struct Line: Codable, Sendable {
        public var field: String
        public var old: String
        public var new: String
        public var author: String?
        public var time: Int64?
        public var transaction: String?
    }

    public var row: String
    public var entity: String
    public var title: String
    public var lines: [Line]
}

public struct UndoResult: Codable, Sendable {
    public struct Skipped: Codable, Sendable {
        public var row: String
        public var field: String?
        public var reason: String
    }

    /// The transactions that take it back; undo one of them to take that back.
    public var transactions: [String]
    public var rows: Int
    public var skipped: [Skipped]
}

public struct AuditResult: Codable, Sendable {
    public var path: String
    public var count: Int
    /// The last link, 64 digits: what one puts away to know later that nothing before it was changed.
    public var chain: String
    /// What is wrong; empty if nothing is.
    public var problems: [String]
}
