import CRDT

/// Names one row that a fact was read from, so that a person can open it.
public struct SourceRow: Hashable, Sendable, Codable, Comparable {
    /// A store's rows are kept as their ids, for tens of thousands of texts would take longer than all scores.
    private enum Name: Hashable, Sendable {
        case row(RowID)
        case text(String)
    }

    /// The kind of row, such as `visit`.
    public let entity: String
    private let name: Name

    public init(entity: String, id: String) {
        self.entity = entity
        name = RowID(id).map(Name.row) ?? .text(id)
    }

    public init(entity: String, row: RowID) {
        self.entity = entity
        name = .row(row)
    }

    public var id: String {
        switch name {
        case .row(let row): row.description
        case .text(let text): text
        }
    }

    /// Orders by bytes, entity first, so that the order is the same on every machine.
    public static func < (left: SourceRow, right: SourceRow) -> Bool {
        if left.entity != right.entity { return left.entity.utf8.lexicographicallyPrecedes(right.entity.utf8) }
        if case (.row(let one), .row(let other)) = (left.name, right.name) { return one < other }
        return left.id.utf8.lexicographicallyPrecedes(right.id.utf8)
    }

    private enum CodingKeys: CodingKey {
        case entity, id
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            entity: try container.decode(String.self, forKey: .entity), id: try container.decode(String.self, forKey: .id))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(entity, forKey: .entity)
        try container.encode(id, forKey: .id)
    }
}

/// A value and the rows that say so.
public struct Sourced<Value: Hashable & Sendable & Codable>: Hashable, Sendable, Codable {
    public let value: Value
    public let sources: [SourceRow]

    public init(_ value: Value, sources: [SourceRow]) {
        self.value = value
        self.sources = sources
    }
}

/// An amount of money in the currency's smallest unit.
public struct Money: Hashable, Sendable, Codable {
    public let minorUnits: Int64
    /// The ISO 4217 code.
    public let currency: String

    public init(minorUnits: Int64, currency: String) {
        self.minorUnits = minorUnits
        self.currency = currency
    }
}

/// What the rows say about one lead. All is optional: a missing fact gives no points, or those of a rule about its
/// absence.
///
/// Days are whole days since 1970-01-01 in the workspace's calendar. Facts dated after the day of scoring are not read.
public struct LeadFacts: Hashable, Sendable, Codable {
    public enum Budget: Hashable, Sendable, Codable {
        /// The customer has said that there is money, not how much.
        case known
        case amount(Money)
    }

    /// The lead's own row: the source of what is missing.
    public var lead: SourceRow
    /// The stage's name as the row has it, such as `proposal`.
    public var stage: Sourced<String>?
    /// The day on which the lead entered its stage.
    public var stageSince: Sourced<Int>?
    /// Where the lead came from, such as `referral`.
    public var source: Sourced<String>?
    public var budget: Sourced<Budget>?
    /// The days of all contacts of any kind, visits too.
    public var contacts: [Sourced<Int>]
    /// The days of visits that were held.
    public var visits: [Sourced<Int>]
    /// The contacts known for each buying role (`decider`, `user`, …): their rows.
    public var contactsByRole: [String: [SourceRow]]
    /// The day on which the next step is due.
    public var nextStepDue: Sourced<Int>?
    /// The rows in which each tag was heard, by the tag's name (`objection.price`): one row, one count.
    public var tagsHeard: [String: [SourceRow]]
    /// The customer's replies.
    public var replies: [SourceRow]

    public init(
        lead: SourceRow, stage: Sourced<String>? = nil, stageSince: Sourced<Int>? = nil,
        source: Sourced<String>? = nil, budget: Sourced<Budget>? = nil, contacts: [Sourced<Int>] = [],
        visits: [Sourced<Int>] = [], contactsByRole: [String: [SourceRow]] = [:], nextStepDue: Sourced<Int>? = nil,
        tagsHeard: [String: [SourceRow]] = [:], replies: [SourceRow] = []
    ) {
        self.lead = lead
        self.stage = stage
        self.stageSince = stageSince
        self.source = source
        self.budget = budget
        self.contacts = contacts
        self.visits = visits
        self.contactsByRole = contactsByRole
        self.nextStepDue = nextStepDue
        self.tagsHeard = tagsHeard
        self.replies = replies
    }
}
