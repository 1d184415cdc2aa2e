/// Results of the commands on tags; `Protocol/commands.md` describes their JSON.

public struct TagView: Codable, Sendable {
    public var id: String
    /// What it says now: the correction where there is one.
    public var tag: String
    public var field: String
    /// In Unicode scalars of the field, `[start, end)`.
    public var start: Int
    public var end: Int
    public var phrase: String
    public var model: String
    /// The labelled clause that means most nearly the same, where the meaning gave the tag.
    public var nearest: String?
    /// What a person said of it: `accepted`, `rejected` or `corrected`; nil where nobody has.
    public var verdict: String?
    /// What the machine had suggested, where a person corrected it.
    public var suggested: String?
    /// When its words were said, in a recording.
    public var second: Double?
}

public struct TagsResult: Codable, Sendable {
    public var row: String
    public var tags: [TagView]

    public init(row: String, tags: [TagView]) {
        self.row = row
        self.tags = tags
    }
}

public struct TagsJudgedResult: Codable, Sendable {
    public var tags: [TagView]
}

public struct OpenTagsResult: Codable, Sendable {
    public struct Suggestion: Codable, Sendable {
        public var entity: String
        public var row: String
        public var tag: TagView
        public var title: String
    }

    public var tags: [Suggestion]
    public var total: Int
}

public struct TagRatesResult: Codable, Sendable {
    /// Of one tag, counted by what the machine suggested.
    public struct Rate: Codable, Sendable {
        public var tag: String
        /// Suggestions, and what became of them.
        public var suggested = 0
        public var accepted = 0
        public var corrected = 0
        public var rejected = 0
        public var open = 0
        /// How many people set themselves.
        public var added = 0
        /// Shares of those that a person has spoken of; nil where nobody has.
        public var adoptionRate: Double?
        public var correctionRate: Double?

        init(tag: String) { self.tag = tag }

        var withShares: Rate {
            let judged = accepted + corrected + rejected
            guard judged > 0 else { return self }
            var rate = self
            rate.adoptionRate = Double(accepted) / Double(judged)
            rate.correctionRate = Double(corrected) / Double(judged)
            return rate
        }
    }

    public var tags: [Rate]
}

public struct TaxonomyResult: Codable, Sendable {
    public struct Entry: Codable, Sendable {
        public var tag: String
        public var english: String
        public var chinese: String
        public var colour: String
        /// Whether the workspace added it.
        public var isOwn: Bool
    }

    public struct Presets: Codable, Sendable {
        public var stage: String
        public var tags: [String]
    }

    public var presets: [Presets]
    public var tags: [Entry]
}
