/// One term of a model's score of a lead, in words, with what it rests on.
public struct LeadReason: Sendable, Hashable {
    /// The features that the term reads: one or two.
    public let features: [String]
    /// What it adds to the log-odds.
    public let logOdds: Double
    public let english: String
    public let chinese: String
    /// What it was measured from; empty where it is that something is missing.
    public let evidence: [LeadEvidence]
}

/// What a model says of one lead: a probability, and reasons that add up to it.
public struct LeadPrediction: Sendable, Hashable {
    public let logOdds: Double
    public let probability: Double
    /// The log-odds of the mean lead.
    public let base: Double
    /// All terms in the model's order: base and shares, added in this order, are the log-odds to the bit.
    public let reasons: [LeadReason]

    /// The `count` strongest reasons for, and then those against.
    public func strongest(_ count: Int) -> [LeadReason] {
        let sorted = reasons.enumerated().filter { $0.element.logOdds != 0 }.sorted { one, other in
            let (size, otherSize) = (one.element.logOdds.magnitude, other.element.logOdds.magnitude)
            return size != otherSize ? size > otherSize : one.offset < other.offset
        }.map(\.element)
        return Array(sorted.filter { $0.logOdds > 0 }.prefix(count)) + Array(sorted.filter { $0.logOdds < 0 }.prefix(count))
    }
}

extension ScoringModel {
    /// Scores one lead as it was known on a day, with all reasons.
    ///
    /// - Throws: `LeadScoringError` `.missingFeature` where the model reads features that this version does not measure.
    /// - Complexity: O(evidence · terms).
    public func prediction(_ history: LeadHistory, on day: Int, owners: OwnerRecords) throws -> LeadPrediction {
        let table = FeatureTable([history], on: [day], owners: owners)
        let shares = try contributions(table, row: 0)
        let measures = LeadMeasures(history, on: day, owners: owners)
        let features = Dictionary(uniqueKeysWithValues: LeadFeature.all.map { ($0.name, $0) })
        var logOdds = shares[0]
        let reasons = zip(termNames, shares.dropFirst()).map { names, share in
            logOdds += share
            let read = names.compactMap { features[$0] }
            let said = read.map { $0.said(measures[$0.measure]) }
            return LeadReason(
                features: names, logOdds: share, english: said.map(\.english).joined(separator: "; "),
                chinese: said.map(\.chinese).joined(separator: "；"),
                evidence: history.evidence.filter { one in
                    one.knownFrom <= day && read.contains { $0.rests(on: one, day: day) }
                }.sorted { $0.entity != $1.entity ? $0.entity < $1.entity : $0.row < $1.row })
        }
        return LeadPrediction(
            logOdds: logOdds, probability: Arithmetic.logistic(logOdds), base: shares[0], reasons: reasons)
    }
}

extension LeadFeature {
    fileprivate func said(_ value: LeadMeasures.Value) -> (english: String, chinese: String) {
        switch value {
        case .missing:
            return (
                englishMissing.isEmpty ? "Not known: \(name)" : englishMissing,
                chineseMissing.isEmpty ? "未知：\(name)" : chineseMissing
            )
        case .name(let name): return (Self.filled(english, name), Self.filled(chinese, name))
        case .number(let number):
            // A budget is measured by its digits, and said in full.
            let shown = measure == .budget ? Arithmetic.exp(number) : number
            let whole = Int(exactly: shown.rounded()) ?? 0
            return (Self.filled(english, "\(whole)"), Self.filled(chinese, "\(whole)"))
        }
    }

    private static func filled(_ text: String, _ value: String) -> String {
        var out = ""
        var rest = text[...]
        while let brace = rest.firstIndex(of: "{") {
            out += rest[..<brace]
            guard let end = rest[brace...].firstIndex(of: "}") else { break }
            out += value
            rest = rest[rest.index(after: end)...]
        }
        return out + rest
    }
}
