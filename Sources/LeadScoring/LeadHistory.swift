import CRDT

/// One thing that a row says about a lead, with the day on which it was so and the day on which it was written.
public struct LeadEvidence: Sendable, Hashable {
    public enum Fact: Sendable, Hashable {
        /// The stage that the lead's row says now.
        case stage(String)
        /// A row about a change of the stage.
        case moved(from: String, to: String)
        case source(String)
        case sector(String)
        case region(String)
        case product(String)
        /// Whose lead it is.
        case owner(String)
        /// Employees of the customer.
        case size(Int)
        case budget(LeadFacts.Budget)
        /// A step that is agreed on, and when it is due.
        case nextStep(due: Int)
        /// A meeting that is arranged for a day; once the day is past, it is none any more.
        case planned(due: Int)
        /// A visit that was held.
        case visit
        case call
        /// A mail, a message or a letter that we sent.
        case sent
        /// The customer wrote or called back.
        case reply
        /// The customer opened a document of ours.
        case opened
        /// Any other contact.
        case contact
        /// Somebody with this part in the decision is known.
        case role(String)
        /// A tag that was heard or read, such as `objection.price`.
        case tag(String)
    }

    public let fact: Fact
    /// When it happened, in days since 1970; nil for what holds since it was written.
    public let day: Int?
    /// When it was written; `Int.min` where that does not matter.
    public let writtenOn: Int
    /// The row that says so.
    public let entity: String
    public let row: RowID
    /// Where in a recording it was said, in seconds from its beginning.
    public let second: Double?
    /// What it counts for.
    let occurrences: Occurrences

    public init(
        _ fact: Fact, day: Int? = nil, writtenOn: Int = .min, entity: String, row: RowID, second: Double? = nil
    ) {
        self.fact = fact
        self.day = day
        self.writtenOn = writtenOn
        self.entity = entity
        self.row = row
        self.second = second
        occurrences = Occurrences(fact)
    }

    /// The first day on which it may be used: what was written later, or happens later, is not known yet.
    public var knownFrom: Int { max(day ?? .min, writtenOn) }

    public var source: SourceRow { SourceRow(entity: entity, row: row) }

    /// Orders changes of the stage by day, and those of one day by their rows.
    func isLater(than other: LeadEvidence) -> Bool {
        let (first, second) = (day ?? .min, other.day ?? .min)
        return first != second ? first > second : other.row < row
    }
}

/// The kinds of things that are counted, as bits: one piece of evidence may count for several.
public struct Occurrences: OptionSet, Sendable, Hashable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    public static let contact = Occurrences(rawValue: 1 << 0)
    public static let visit = Occurrences(rawValue: 1 << 1)
    public static let call = Occurrences(rawValue: 1 << 2)
    public static let sent = Occurrences(rawValue: 1 << 3)
    public static let reply = Occurrences(rawValue: 1 << 4)
    public static let opened = Occurrences(rawValue: 1 << 5)
    /// Wants to buy, a quote, a trial, a demonstration.
    public static let wish = Occurrences(rawValue: 1 << 6)
    public static let refusal = Occurrences(rawValue: 1 << 7)
    /// Any concern; the next five are the commonest among them.
    public static let concern = Occurrences(rawValue: 1 << 8)
    public static let price = Occurrences(rawValue: 1 << 9)
    public static let noBudget = Occurrences(rawValue: 1 << 10)
    public static let timing = Occurrences(rawValue: 1 << 11)
    public static let rival = Occurrences(rawValue: 1 << 12)
    public static let noNeed = Occurrences(rawValue: 1 << 13)
    public static let pleased = Occurrences(rawValue: 1 << 14)
    public static let displeased = Occurrences(rawValue: 1 << 15)
    public static let risk = Occurrences(rawValue: 1 << 16)
    public static let move = Occurrences(rawValue: 1 << 17)

    /// How many kinds there are.
    static let kinds = 18

    init(_ fact: LeadEvidence.Fact) {
        switch fact {
        case .visit: self = [.visit, .contact]
        case .call: self = [.call, .contact]
        case .sent: self = [.sent, .contact]
        case .reply: self = [.reply, .contact]
        case .contact: self = .contact
        case .opened: self = .opened
        case .moved: self = .move
        case .tag(let tag): self = Self.ofTags[tag] ?? Self.ofGroup(tag)
        default: self = []
        }
    }

    private static let ofTags: [String: Occurrences] = [
        "intent.buy": .wish, "intent.quote": .wish, "intent.trial": .wish, "intent.demo": .wish, "intent.none": .refusal,
        "objection.price": [.concern, .price], "objection.budget": [.concern, .noBudget],
        "objection.timing": [.concern, .timing], "objection.competitor": [.concern, .rival],
        "objection.need": [.concern, .noNeed], "competitor.praise": .rival, "sentiment.positive": .pleased,
        "sentiment.negative": .displeased,
    ]

    private static func ofGroup(_ tag: String) -> Occurrences {
        if tag.hasPrefix("objection.") { return .concern }
        return tag.hasPrefix("risk.") ? .risk : []
    }
}

/// All that rows say about one lead. What is known of it on a day follows from this and the day alone.
public struct LeadHistory: Sendable, Hashable {
    public let lead: RowID
    /// In any order.
    public var evidence: [LeadEvidence]

    public init(lead: RowID, evidence: [LeadEvidence]) {
        self.lead = lead
        self.evidence = evidence
    }

    public var source: SourceRow { SourceRow(entity: "lead", row: lead) }

    /// The stage that the lead's row said on a day, or else the one of the newest change that was known then; and that change, if it led to
    /// this stage.
    func stage(on day: Int) -> (shown: LeadEvidence?, newest: LeadEvidence?) {
        var newest: LeadEvidence?
        var shown: LeadEvidence?
        for one in evidence where one.knownFrom <= day {
            switch one.fact {
            case .moved: if newest.map({ one.isLater(than: $0) }) ?? true { newest = one }
            case .stage: shown = one
            default: continue
            }
        }
        if case .moved(_, let to)? = newest?.fact, case .stage(let name)? = shown?.fact, to != name { newest = nil }
        return (shown, newest)
    }

    /// What was known on a day, as a points table reads it.
    ///
    /// - Complexity: O(n log n) for n pieces of evidence.
    public func facts(on day: Int) -> LeadFacts {
        var facts = LeadFacts(lead: source)
        var from = Settled<LeadEvidence>()
        for one in evidence where one.knownFrom <= day {
            let sources = [one.source]
            switch one.fact {
            case .source: from.take(one, one.row)
            case .budget(let budget):
                if facts.budget.map({ budget.isMore(than: $0.value) }) ?? true {
                    facts.budget = Sourced(budget, sources: sources)
                }
            case .nextStep(let due): facts.takeNextStep(due, sources)
            case .planned(let due): if due >= day { facts.takeNextStep(due, sources) }
            case .role(let role): facts.contactsByRole[role, default: []].append(one.source)
            case .tag(let tag): facts.tagsHeard[tag, default: []].append(one.source)
            case .reply: facts.replies.append(one.source)
            default: break
            }
            guard let happened = one.day else { continue }
            if one.occurrences.contains(.contact) { facts.contacts.append(Sourced(happened, sources: sources)) }
            if one.occurrences.contains(.visit) { facts.visits.append(Sourced(happened, sources: sources)) }
        }
        if let one = from.value, case .source(let name) = one.fact { facts.source = Sourced(name, sources: [one.source]) }
        let (shown, newest) = stage(on: day)
        if let newest, case .moved(_, let to) = newest.fact {
            facts.stage = Sourced(to, sources: [newest.source])
            facts.stageSince = newest.day.map { Sourced($0, sources: [newest.source]) }
        }
        if let shown, case .stage(let name) = shown.fact { facts.stage = Sourced(name, sources: [shown.source]) }
        return facts
    }
}

extension LeadFacts {
    /// The earliest step is the next one; where several are due on that day, all of them say so.
    fileprivate mutating func takeNextStep(_ due: Int, _ sources: [SourceRow]) {
        guard let known = nextStepDue, known.value <= due else {
            nextStepDue = Sourced(due, sources: sources)
            return
        }
        if known.value == due { nextStepDue = Sourced(due, sources: known.sources + sources) }
    }
}

extension LeadFacts.Budget {
    /// Of several budgets the largest holds, whatever the order in which they are read.
    func isMore(than other: LeadFacts.Budget) -> Bool {
        guard case .amount(let mine) = self else { return false }
        guard case .amount(let theirs) = other else { return true }
        if mine.minorUnits != theirs.minorUnits { return mine.minorUnits > theirs.minorUnits }
        return theirs.currency.utf8.lexicographicallyPrecedes(mine.currency.utf8)
    }
}
