import CRDT
import LeadScoring
import Sales
import StoreInterface

/// The models of a store, and how the one in use has done. Laptop and hub print it alike.
public struct LeadModelsResult: Codable, Sendable {
    public struct Model: Codable, Sendable {
        public struct Month: Codable, Sendable {
            /// Such as `2026-09`.
            public var month: String
            public var leads: Int
            public var baseRate: Double
            public var meanProbability: Double
            public var brier: Double
            /// That of the share won in training.
            public var priorBrier: Double
        }

        public var id: String
        public var version: String
        public var kind: String
        /// Milliseconds since 1970.
        public var trained: Int64
        public var labels: Int
        public var won: Int
        public var horizonDays: Int
        public var auc: Double
        public var logloss: Double
        public var brier: Double
        public var calibrationError: Double
        /// The version of the model that carried the scores before; nil for the points table.
        public var parent: String?
        public var hash: String
        public var isUsed: Bool
        public var remark: String?
        /// Why it cannot be used; nil if it can.
        public var problem: String?
        /// Of the one in use, how it has done since, month by month.
        public var months: [Month]?
    }

    /// What carries the scores.
    public var basis: String
    /// The newest first.
    public var models: [Model]
    public var notes: [String]

    /// - Parameter today: Days since 1970.
    public init(_ view: any StoreReader, today: Int) throws {
        let shelf = try ModelShelf(view)
        let inUse = shelf.inUse()
        (basis, models, notes) = (inUse?.row.version ?? PointsTable.standard.version, [], shelf.notes)
        for row in shelf.rows {
            var shown = Model(row, shelf)
            do {
                _ = try row.model()
            } catch let error as LeadScoringError {
                shown.problem = error.message
            }
            if let inUse, inUse.row.id == row.id {
                shown.isUsed = true
                let watch = try row.watch(inUse.model, view, today: today)
                shown.months = watch.months.map(Model.Month.init)
                if watch.isWorseThanPrior {
                    basis = PointsTable.standard.version
                    notes.append(ScoreCarrier.worse(row, watch.count))
                }
            }
            models.append(shown)
        }
    }
}

extension ModelShelf {
    /// Writes which model carries the scores from `now` on.
    ///
    /// - Parameters:
    ///   - version: A version, its beginning, the beginning of an id, or `points` for the written table.
    ///   - now: Milliseconds since 1970.
    /// - Throws: `SalesError` where no model or several are named so, `LeadScoringError` for one that cannot be used; nothing is written then.
    public static func use(_ version: String, to builder: inout TransactionBuilder, in view: any StoreReader, now: Int64) throws {
        let shelf = try ModelShelf(view)
        guard let entity = view.schema.entity(named: "scoring_model") else { return }
        let usedSince = try ModelFields(entity).usedSince
        var written: [(RowID, Value)] = []
        if version == "points" || version == PointsTable.standard.version {
            written = shelf.rows.filter { $0.usedSince != nil }.map { ($0.id, .null) }
        } else {
            let found = shelf.rows.filter { $0.version.hasPrefix(version) || $0.id.description.hasPrefix(version) }
            guard let row = found.first, found.count == 1 else {
                throw SalesError(
                    .badValue,
                    found.isEmpty
                        ? "There is no model “\(version.prefix(100))”. See them with: leads models"
                        : "Several models begin with “\(version.prefix(100))”. Give more of its version.")
            }
            _ = try row.model()
            written = [(row.id, .time(now))]
        }
        for (id, value) in written {
            guard let row = try view.find(id, entity: entity.id) else { continue }
            builder.write(.register(value), to: usedSince.cell(), of: row, writesLife: false)
        }
    }
}

extension LeadModelsResult.Model {
    fileprivate init(_ row: ModelRow, _ shelf: ModelShelf) {
        self.init(
            id: row.id.description, version: row.version, kind: row.kind, trained: row.trained, labels: row.labels, won: row.won,
            horizonDays: row.horizonDays, auc: row.auc, logloss: row.logLoss, brier: row.brier,
            calibrationError: row.calibration,
            parent: row.before.flatMap { id in shelf.rows.first { $0.id == id }?.version }, hash: row.hash, isUsed: false,
            remark: row.remark.isEmpty ? nil : row.remark, problem: nil, months: nil)
    }
}

extension LeadModelsResult.Model.Month {
    fileprivate init(_ month: LeadTraining.Month) {
        let number = month.month % 12 + 1
        self.init(
            month: "\(month.month / 12)-\(number < 10 ? "0" : "")\(number)", leads: month.count, baseRate: month.shareWon,
            meanProbability: month.meanProbability, brier: month.brier, priorBrier: month.priorBrier)
    }
}
