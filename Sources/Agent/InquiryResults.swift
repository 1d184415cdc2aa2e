/// The first screen of a conversation: who and where one is, and what waits.
public struct OverviewResult: Codable, Sendable {
    /// The open conflicts of one kind of row.
    public struct Group: Codable, Sendable {
        public var entity: String
        public var count: Int
        /// In fields that wait for a person.
        public var needsReview: Int
        /// By the age of the newest side: less than a day, less than a week, older.
        public var lastDay: Int
        public var lastWeek: Int
        public var older: Int
    }

    public var status: StatusResult
    /// The laptop's clock, in milliseconds since 1970.
    public var now: Int64
    /// Those with the most conflicts first.
    public var conflicts: [Group]
    /// Values of this person that stand in a conflict and are not the shown ones.
    public var told: Int
}

/// Why a field has several values, or only one.
public struct WhyResult: Codable, Sendable {
    /// A value that somebody had on the screen, and replaced.
    public struct Seen: Codable, Sendable {
        /// Nil where the history here does not reach back.
        public var value: String?
        public var author: String?
        public var time: Int64?
        public var transaction: String
    }

    /// Another side that was not replaced.
    public struct Unseen: Codable, Sendable {
        /// The other side.
        public var number: Int
        /// `not_written`: it did not exist yet; `not_arrived`: it was written on another laptop and had not come to this one;
        /// `not_shown`: it was on this laptop, but another value was shown, and an ordinary edit replaces only that.
        public var reason: String
    }

    public struct Side: Codable, Sendable {
        /// For `pick`, from 1: the newest, which is shown.
        public var number: Int
        public var value: String
        public var author: String
        public var isMine: Bool
        public var time: Int64
        /// The laptop or phone that wrote it, and whether it is this one.
        public var site: String
        public var isHere: Bool
        public var transaction: String
        /// The arrival number at the hub; nil while it is not known to be there.
        public var arrival: UInt64?
        public var isShown: Bool
        /// What it replaced in this field, newest first.
        public var seen: [Seen]
        public var unseen: [Unseen]
    }

    public var row: String
    public var entity: String
    public var title: String
    public var field: String
    /// `register` or `group`, which can be in conflict; `text`, `set` and `counter` are merged.
    public var kind: String
    public var isConflict: Bool
    /// Whether the field waits for a person: an ordinary edit does not settle it.
    public var needsReview: Bool
    /// What all sides had before them; nil where the field was empty or the history does not reach back.
    public var base: BaseView?
    /// Whether the history here reaches back to the row's beginning.
    public var isComplete: Bool
    public var sides: [Side]
    /// What was shown; give it back with `--shown` when you settle it.
    public var shown: String
}

extension ConflictView {
    /// The conflict that was explained.
    public init(_ why: WhyResult) {
        self.init(
            row: why.row, entity: why.entity, title: why.title, field: why.field, needsReview: why.needsReview,
            sides: why.sides.map {
                SideView(
                    number: $0.number, value: $0.value, author: $0.author, time: $0.time, site: $0.site,
                    transaction: $0.transaction, isShown: $0.isShown, isPending: $0.arrival == nil, isMine: $0.isMine)
            }, base: why.base, shown: why.shown)
    }
}

/// Whether a person means this transaction by some digits: its id's first or last ones, or those behind the laptop's, which lists show.
public func isPart(_ digits: String, ofTransaction id: String) -> Bool {
    let digits = digits.lowercased()
    return digits.utf8.count >= 4 && (id.hasPrefix(digits) || id.hasSuffix(digits) || id.dropFirst(16).hasPrefix(digits))
}

/// A value of this person that is not the one that is shown.
public struct ToldView: Codable, Sendable {
    public var row: String
    public var entity: String
    public var title: String
    public var field: String
    public var value: String
    public var time: Int64
    public var shownValue: String
    public var shownAuthor: String
    public var shownTime: Int64
    /// In an open conflict: the side that brings it back.
    public var pick: Int?
    /// Where somebody settled the conflict: by which transaction. The value comes back by writing it again.
    public var settledBy: String?
}

/// A person's morning page.
public struct TodayResult: Codable, Sendable {
    public struct Due: Codable, Sendable {
        public var row: String
        public var entity: String
        public var title: String
        /// The customer that it belongs to; empty if that is not here.
        public var customer: String
        /// As `2026-12-01`.
        public var day: String
        public var isOverdue: Bool
        public var state: String?
    }

    /// As `2026-12-01`.
    public var day: String
    public var person: String
    public var visits: [Due]
    public var leads: [LeadView]
    public var nextSteps: [Due]
    public var tasks: [Due]
    /// The newest tags that the machine suggested, and how many there are.
    public var suggestions: [OpenTagsResult.Suggestion]
    public var suggestionsTotal: Int
    /// Those that need this person: in fields that wait for one, or with a side of his.
    public var conflicts: [ConflictView]
    public var conflictsTotal: Int
    public var drafts: [DraftView]
    public var told: [ToldView]
    /// The visit that runs here.
    public var running: RunningVisit?
}

/// One transaction, wherever it stands.
public struct TransactionResult: Codable, Sendable {
    public struct Row: Codable, Sendable {
        public var row: String
        public var entity: String
        public var title: String
        public var isCreation: Bool
        public var changes: [HistoryEntry.Change]
    }

    public var transaction: String
    public var operation: String?
    public var author: String
    public var site: String
    public var time: Int64
    /// `pending`, `accepted`, `waiting` or `refused`.
    public var state: String
    public var arrival: UInt64?
    /// Why it was refused.
    public var reason: String?
    /// The first hundred.
    public var rows: [Row]
    public var total: Int
}

/// What a person or a laptop did, as far as the history here reaches.
public struct ActivityResult: Codable, Sendable {
    public struct Share: Codable, Sendable {
        /// A site, or a person's name.
        public var name: String
        public var transactions: Int
        public var last: Int64
    }

    public struct Entry: Codable, Sendable {
        public var transaction: String
        public var arrival: UInt64?
        public var time: Int64
        public var author: String
        public var site: String
        /// Of the first row that it touched.
        public var row: String
        public var entity: String
        public var title: String
        public var fields: [String]
        public var rows: Int
    }

    /// Of a person.
    public var person: String?
    public var role: String?
    /// Of a laptop.
    public var site: String?
    /// Whether it is this person, or this laptop.
    public var isOwn: Bool
    public var transactions: Int
    public var first: Int64?
    public var last: Int64?
    /// The laptops of a person, or the people of a laptop.
    public var shares: [Share]
    /// The newest first.
    public var entries: [Entry]
    /// Open conflicts with a side of it.
    public var conflicts: Int
}

public struct SQLResult: Codable, Sendable {
    public var columns: [String]
    public var rows: [[JSONValue]]
    /// False if there are more rows than these.
    public var isComplete: Bool
}

/// What settling many conflicts does, or would do.
public struct SettledResult: Codable, Sendable {
    public struct Line: Codable, Sendable {
        public var row: String
        public var entity: String
        public var title: String
        public var field: String
        /// What is shown now, and what would hold.
        public var shown: String
        public var value: String
        public var author: String
    }

    public var dryRun: Bool
    public var rule: String
    public var filter: String
    /// How many conflicts fit.
    public var count: Int
    /// The first hundred.
    public var lines: [Line]
    /// Ties the transactions together; `undo` takes it as one.
    public var operation: String?
    public var transactions: [String]
}

/// A refused transaction that was sent again, or dropped.
public struct DraftDoneResult: Codable, Sendable {
    public var draft: DraftView
    /// The new transaction; nil if it was dropped or nothing of it was left to write.
    public var transaction: String?
    /// What was not written again, and why.
    public var skipped: [String]
}
