/// Learning from a workspace's own leads, and whether what was learnt may carry the scores.
public enum LeadTraining {
    /// What carries the scores now, to be compared with.
    public struct Present: Sendable {
        public let model: ScoringModel
        /// The last day that it learnt from.
        public let until: Int

        public init(model: ScoringModel, until: Int) {
            self.model = model
            self.until = until
        }
    }

    public enum Verdict: Sendable, Hashable {
        /// The new model is to carry the scores.
        case replace
        /// What carries them stays, and why, in words.
        case keep(String)
    }

    public struct Result: Sendable {
        /// Nil where there are too few outcomes for any.
        public let model: TrainedModel?
        public let candidates: [TrainedModel]
        /// What the points table said of the rows held back.
        public let points: Metrics?
        public let labels: Int
        public let won: Int
        /// The days on which the first and last lead were looked at.
        public let from: Int
        public let until: Int
        public let verdict: Verdict
        public let notes: [String]
    }

    /// So many outcomes that neither model has seen are needed to compare two.
    public static let comparedMin = 30

    /// Trains what the number of outcomes can carry, chooses by what was held back, forward in time, and compares with what carries the scores now.
    ///
    /// - Throws: `LeadScoringError` where all outcomes are the same, or nothing is known of any lead.
    public static func train(
        _ histories: [LeadHistory], rule: OutcomeRule, today: Int, present: Present?, points: PointsTable = .standard,
        progress: (Int, Int) throws -> Void = { _, _ in }
    ) throws -> Result {
        let drawn = LeadSamples(histories, rule: rule, today: today)
        let samples = drawn.samples
        var notes: [String] = []
        if drawn.withoutPast > 0 {
            notes.append(
                "\(drawn.withoutPast) decided leads were left out: nothing about them was written before their outcome. "
                    + "If they were imported, train by the days that their rows carry.")
        }
        let kinds = ModelTraining.kinds(labels: samples.count)
        guard kinds.count > 1 else {
            let why =
                "There are \(samples.count) leads to learn from, and a model needs \(ModelTraining.ridgeLabelsMin). "
                + "The points table \(points.version) carries the scores."
            return Result(
                model: nil, candidates: [], points: nil, labels: samples.count, won: samples.count { $0.isWon },
                from: samples.first?.day ?? 0, until: samples.last?.day ?? 0, verdict: .keep(why), notes: notes)
        }
        let owners = LeadSamples.owners(histories, rule: rule, today: today)
        let known = samples.map { histories[$0.lead].lasting() }
        let features = FeatureTable(known, on: samples.map(\.day), owners: owners)
        let table = try LabelledTable(features, outcomes: samples.map(\.isWon), isInTimeOrder: true)
        var candidates: [TrainedModel] = []
        for kind in kinds {
            try progress(candidates.count, kinds.count)
            candidates.append(try ModelTraining.train(kind, on: table, directions: LeadFeature.directions))
        }
        guard let chosen = ModelTraining.chosen(candidates) else {
            throw LeadScoringError(.nothingKnown, "No model could be trained. Add leads whose outcome is known.")
        }
        // In the order of time, what is held back is all but the first block.
        let held = (samples.count - chosen.heldOutcomes.count)..<samples.count
        let byPoints = held.map { place in
            points.score(known[place].facts(on: samples[place].day), today: samples[place].day)?.probability ?? 0
        }
        let pointsMetrics = Metrics(probabilities: byPoints, outcomes: chosen.heldOutcomes)
        let verdict = try verdict(
            chosen, baseLoss: candidates[0].heldMetrics.logLoss, points: points, pointsMetrics, present, features, held,
            samples.map(\.day))
        return Result(
            model: chosen, candidates: candidates, points: pointsMetrics, labels: samples.count,
            won: table.outcomes.count { $0 }, from: samples.first?.day ?? 0, until: samples.last?.day ?? 0, verdict: verdict,
            notes: notes)
    }

    private static func verdict(
        _ chosen: TrainedModel, baseLoss: Double, points: PointsTable, _ pointsMetrics: Metrics, _ present: Present?,
        _ features: FeatureTable,
        _ held: Range<Int>, _ days: [Int]
    ) throws -> Verdict {
        if chosen.model.kind == .baseRate || chosen.heldMetrics.logLoss >= baseLoss {
            return .keep(
                "No model foretold the outcomes held back better than the share won alone. What carries the scores now stays.")
        }
        guard let present else {
            if chosen.heldMetrics.logLoss >= pointsMetrics.logLoss {
                return .keep(
                    "The new model foretold the outcomes held back worse than the points table \(points.version), which stays.")
            }
            return .replace
        }
        let unseen = held.filter { days[$0] > present.until }
        guard unseen.count >= comparedMin else {
            return .keep(
                "Only \(unseen.count) outcomes are new since the present model learnt, and \(comparedMin) are needed to compare. It stays."
            )
        }
        let theirs = try present.model.score(features.rows(unseen), reasons: 0).probabilities
        let ours = unseen.map { chosen.heldProbabilities[$0 - held.lowerBound] }
        let outcomes = unseen.map { chosen.heldOutcomes[$0 - held.lowerBound] }
        if Metrics.logLoss(ours, outcomes) >= Metrics.logLoss(theirs, outcomes) {
            return .keep(
                "On \(unseen.count) outcomes that neither had seen the new model was no better than the present one, which stays."
            )
        }
        return .replace
    }

    /// What a model said in one month, and what came of it.
    public struct Month: Sendable, Hashable, Codable {
        /// Months since year 0.
        public let month: Int
        public let count: Int
        public let shareWon: Double
        public let meanProbability: Double
        public let brier: Double
        /// That of somebody who always says the share won in training.
        public let priorBrier: Double
    }

    /// How a model has done since it learnt: the months, and whether it does worse than the share won that it learnt from.
    public struct Watch: Sendable, Hashable {
        public let months: [Month]
        public let count: Int
        /// True where its mean squared distance is larger than the prior's by more than the standard error, over `comparedMin` outcomes or more.
        public let isWorseThanPrior: Bool
    }

    /// Looks how a model has done on leads that were looked at after it learnt.
    ///
    /// - Throws: `LeadScoringError` `.missingFeature` where the model reads other features.
    public static func watch(
        _ present: Present, prior: Double, _ histories: [LeadHistory], rule: OutcomeRule, today: Int, month: (Int) -> Int
    ) throws -> Watch {
        let samples = LeadSamples(histories, rule: rule, today: today).samples.filter { $0.day > present.until }
        guard !samples.isEmpty else { return Watch(months: [], count: 0, isWorseThanPrior: false) }
        let owners = LeadSamples.owners(histories, rule: rule, today: today)
        let features = FeatureTable(samples.map { histories[$0.lead].lasting() }, on: samples.map(\.day), owners: owners)
        let probabilities = try present.model.score(features, reasons: 0).probabilities
        var sums: [Int: (count: Int, won: Int, probability: Double, brier: Double, prior: Double)] = [:]
        var differences: [Double] = []
        for (place, sample) in samples.enumerated() {
            let truth = sample.isWon ? 1.0 : 0.0
            let (mine, theirs) = (probabilities[place] - truth, prior - truth)
            differences.append(mine * mine - theirs * theirs)
            let key = month(sample.day)
            var sum = sums[key] ?? (0, 0, 0, 0, 0)
            sum.count += 1
            sum.won += sample.isWon ? 1 : 0
            sum.probability += probabilities[place]
            sum.brier += mine * mine
            sum.prior += theirs * theirs
            sums[key] = sum
        }
        let count = Double(differences.count)
        let mean = differences.reduce(0, +) / count
        let squares = differences.reduce(0.0) { $0 + ($1 - mean) * ($1 - mean) }
        let error = differences.count < 2 ? 0 : (squares / (count - 1) / count).squareRoot()
        let months = sums.sorted { $0.key < $1.key }.map { key, sum in
            let size = Double(sum.count)
            return Month(
                month: key, count: sum.count, shareWon: Double(sum.won) / size, meanProbability: sum.probability / size,
                brier: sum.brier / size, priorBrier: sum.prior / size)
        }
        return Watch(
            months: months, count: samples.count, isWorseThanPrior: samples.count >= comparedMin && mean > error)
    }
}
