import CRDT

/// What one row alone should say; where several do, the one with the greatest id holds, whatever the order in which they are read.
struct Settled<Value: Sendable>: Sendable {
    private(set) var value: Value?
    private var row: RowID?

    mutating func take(_ value: Value, _ row: RowID) {
        if let known = self.row, row < known { return }
        self.value = value
        self.row = row
    }
}

/// What is measured of one lead on one day, in a single pass over its evidence; only what was known on that day is read.
struct LeadMeasures {
    /// The value of a feature.
    enum Value: Sendable, Hashable {
        case number(Double)
        case name(String)
        case missing
    }

    private let day: Int
    private var stage: String?
    private var stageSince: Int?
    private var first = Int.max
    private var source = Settled<String>()
    private var sector = Settled<String>()
    private var region = Settled<String>()
    private var product = Settled<String>()
    private var owner = Settled<String>()
    private var size = Settled<Int>()
    private var budget: LeadFacts.Budget?
    private var nextStep: Int?
    private var movesBack = 0
    private var roles: [String] = []
    private var sent: [Int] = []
    private var replies: [Int] = []
    private var counts = [Int32](repeating: 0, count: Occurrences.kinds)
    private var recents = [Int32](repeating: 0, count: Occurrences.kinds)
    private var lasts = [Int](repeating: .min, count: Occurrences.kinds)
    private let owned: (won: Int, decided: Int)

    /// - Complexity: O(evidence).
    init(_ history: LeadHistory, on day: Int, owners: OwnerRecords) {
        self.day = day
        var newest: LeadEvidence?
        for one in history.evidence where one.knownFrom <= day {
            switch one.fact {
            case .stage(let name): stage = name
            case .moved(let from, let to):
                if StageOrder.isBack(from: from, to: to) { movesBack += 1 }
                if newest.map({ one.isLater(than: $0) }) ?? true { newest = one }
            case .source(let name): source.take(name, one.row)
            case .sector(let name): sector.take(name, one.row)
            case .region(let name): region.take(name, one.row)
            case .product(let name): product.take(name, one.row)
            case .owner(let name): owner.take(name, one.row)
            case .size(let number): size.take(number, one.row)
            case .budget(let amount): if budget.map({ amount.isMore(than: $0) }) ?? true { budget = amount }
            case .nextStep(let due): nextStep = min(nextStep ?? .max, due)
            case .planned(let due): if due >= day { nextStep = min(nextStep ?? .max, due) }
            case .role(let role): roles.append(role)
            case .sent: if let sentOn = one.day { sent.append(sentOn) }
            case .reply: if let cameOn = one.day { replies.append(cameOn) }
            case .call, .visit, .opened, .contact, .tag: break
            }
            var bits = one.occurrences.rawValue
            while bits != 0 {
                let kind = bits.trailingZeroBitCount
                bits &= bits - 1
                counts[kind] += 1
                // What has no day of its own counts, but nobody can say how long ago it was.
                guard let happened = one.day else { continue }
                if happened > day - LeadFeature.recentDays { recents[kind] += 1 }
                lasts[kind] = max(lasts[kind], happened)
                first = min(first, happened)
            }
        }
        if case .moved(_, let to)? = newest?.fact, stage.map({ $0 == to }) ?? true {
            stage = to
            stageSince = newest?.day
        }
        owned = owner.value.map { owners.before(day, of: $0) } ?? (0, 0)
    }

    subscript(measure: LeadFeature.Measure) -> Value {
        switch measure {
        case .stage: Self.name(stage)
        case .source: Self.name(source.value)
        case .sector: Self.name(sector.value)
        case .region: Self.name(region.value)
        case .product: Self.name(product.value)
        case .nextStepState: .name(nextStep.map { $0 < day ? "overdue" : "set" } ?? "missing")
        case .size: Self.number(size.value)
        case .budget: amount
        case .daysOpen: first == .max ? .missing : .number(Double(Self.days(from: first, to: day)))
        case .daysInStage: Self.number(stageSince.map { Self.days(from: $0, to: day) })
        case .movesBack: .number(Double(movesBack))
        case .daysToNextStep: Self.number(nextStep.map { Self.days(from: day, to: $0) })
        case .answerDays: Self.middle(sent, replies)
        case .ourAnswerDays: Self.middle(replies, sent)
        case .rolesKnown: .number(Double(Set(roles).count))
        case .role(let wanted): .number(Double(roles.count { wanted.contains($0) }))
        case .count(let kind): .number(Double(counts[kind.place]))
        case .recent(let kind): .number(Double(recents[kind.place]))
        case .daysSince(let kind):
            lasts[kind.place] == .min ? .missing : .number(Double(Self.days(from: lasts[kind.place], to: day)))
        case .ownerShare: owned.decided < 3 ? .missing : .number(Double(owned.won * 100 / owned.decided))
        case .ownerDecided: owner.value == nil ? .missing : .number(Double(owned.decided))
        }
    }

    /// Money is compared by its digits: twice as much is as far from once as from four times.
    private var amount: Value {
        guard case .amount(let money)? = budget, money.minorUnits > 0 else { return .missing }
        return .number(Arithmetic.log(Double(money.minorUnits) / 100))
    }

    private static func name(_ name: String?) -> Value { name.map(Value.name) ?? .missing }
    private static func number(_ number: Int?) -> Value { number.map { .number(Double($0)) } ?? .missing }

    /// Days of hostile rows may be anything; no feature needs more than these.
    private static func days(from first: Int, to second: Int) -> Int {
        let (days, overflow) = second.subtractingReportingOverflow(first)
        return overflow ? 0 : min(100_000, max(-100_000, days))
    }

    /// The middle number of days from each of `first` to the next of `then`; missing where nothing follows.
    private static func middle(_ first: [Int], _ then: [Int]) -> Value {
        guard !first.isEmpty, !then.isEmpty else { return .missing }
        let later = then.sorted()
        let spans = first.compactMap { one in later.first { $0 >= one }.map { days(from: one, to: $0) } }.sorted()
        return spans.isEmpty ? .missing : .number(Double(spans[spans.count / 2]))
    }
}

extension Occurrences {
    /// The place of a single kind among all.
    fileprivate var place: Int { rawValue.trailingZeroBitCount }
}

extension FeatureTable {
    /// The features of leads, each on a day of its own: one row for each, in order.
    ///
    /// - Precondition: As many days as histories.
    /// - Complexity: O(evidence + leads · features).
    public init(_ histories: [LeadHistory], on days: [Int], owners: OwnerRecords) {
        precondition(histories.count == days.count, "a day for each lead")
        let features = LeadFeature.all
        var numbers = features.map { [Double](repeating: .nan, count: $0.isCategory ? 0 : histories.count) }
        var codes = features.map { [Int32](repeating: -1, count: $0.isCategory ? histories.count : 0) }
        var names = features.map { _ in [String]() }
        var places = features.map { _ in [String: Int32]() }
        for (row, history) in histories.enumerated() {
            let measures = LeadMeasures(history, on: days[row], owners: owners)
            for (place, feature) in features.enumerated() {
                switch measures[feature.measure] {
                case .number(let number): numbers[place][row] = number
                case .missing: break
                case .name(let name):
                    if let code = places[place][name] {
                        codes[place][row] = code
                    } else {
                        let code = Int32(truncatingIfNeeded: names[place].count)
                        places[place][name] = code
                        names[place].append(name)
                        codes[place][row] = code
                    }
                }
            }
        }
        self.init(
            unchecked: features.indices.map { place in
                Column(
                    features[place].name,
                    features[place].isCategory
                        ? .categories(codes: codes[place], names: names[place]) : .numbers(numbers[place]))
            }, rowCount: histories.count)
    }
}
