import CRDT
import Foundation
import LeadScoring
import SQLiteStore
import Sales

/// A trained model as a row: what it was trained on, how good it was, where it comes from, and its bytes.
public struct ModelRow: Sendable {
    public var id: RowID
    public var version: String
    public var kind: String
    /// The version of the features that it reads.
    public var features: String
    /// Milliseconds since 1970.
    public var trained: Int64
    public var labels: Int
    public var won: Int
    public var horizonDays: Int
    public var from: Int
    public var until: Int
    public var auc: Double
    public var logLoss: Double
    public var brier: Double
    public var calibration: Double
    public var pointsLogLoss: Double
    /// The model that carried the scores when it was trained.
    public var before: RowID?
    public var hash: String
    public var content: String
    /// Since when it carries the scores; nil if it does not.
    public var usedSince: Int64?
    public var remark: String

    /// The share won in training: what somebody says who knows nothing of a lead.
    public var prior: Double { labels > 0 ? Double(won) / Double(labels) : 0 }

    /// The model itself.
    ///
    /// - Throws: `LeadScoringError` where it is of a newer version, reads other features, or does not fit its hash.
    public func model() throws -> ScoringModel {
        guard features == LeadFeature.version else {
            throw LeadScoringError(
                .newerModel,
                "The model \(version) reads \(features), and this Satchel measures \(LeadFeature.version). Update Satchel, or train a new model."
            )
        }
        guard let data = Data(base64Encoded: content) else {
            throw LeadScoringError(
                .damagedModel, "The model \(version) cannot be read: its content is no Base64. Train a new one.")
        }
        let model = try ScoringModel(encoded: Array(data))
        // The bytes hold together by a hash of their own; this one says that they are those that the row was written for.
        guard ModelRow.hash(of: model) == hash else {
            throw LeadScoringError(
                .damagedModel, "The model \(version) does not fit the hash in its row: one of them was changed. Train a new one.")
        }
        return model
    }

    public static func hash(of model: ScoringModel) -> String { hexadecimal(Array(model.encoded.suffix(32))) }

    private static func hexadecimal(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}

/// The models of a workspace.
public struct ModelShelf: Sendable {
    /// The newest first.
    public private(set) var rows: [ModelRow] = []

    public init(_ view: StoreView) throws {
        guard let entity = view.schema.entity(named: "scoring_model") else { return }
        let fields = try ModelFields(entity)
        try view.forEachLiving(entity) { row in
            let seen = SeenRow(id: row.id, parent: nil, values: row.values, writtenOn: [:])
            func time(_ field: Field) -> Int64? { if case .time(let time)? = row.values[field.id] { time } else { nil } }
            rows.append(
                ModelRow(
                    id: row.id, version: seen.text(fields.version) ?? "", kind: seen.text(fields.kind) ?? "",
                    features: seen.text(fields.features) ?? "", trained: time(fields.trained) ?? 0,
                    labels: seen.int(fields.labels) ?? 0, won: seen.int(fields.won) ?? 0,
                    horizonDays: max(1, min(36_500, seen.int(fields.horizon) ?? OutcomeRule().horizonDays)),
                    from: seen.day(fields.from) ?? 0, until: seen.day(fields.until) ?? 0, auc: seen.float(fields.auc) ?? 0,
                    logLoss: seen.float(fields.logLoss) ?? 0, brier: seen.float(fields.brier) ?? 0,
                    calibration: seen.float(fields.calibration) ?? 0, pointsLogLoss: seen.float(fields.pointsLogLoss) ?? 0,
                    before: seen.link(fields.before), hash: seen.text(fields.hash) ?? "",
                    content: seen.text(fields.content) ?? "", usedSince: time(fields.usedSince),
                    remark: seen.text(fields.remark) ?? ""))
        }
        rows.sort { $0.trained != $1.trained ? $0.trained > $1.trained : $1.id < $0.id }
    }

    /// What carries the scores: the model that was put to use last and can be read. Nil for the points table.
    ///
    /// - Returns: With it what is to be told of those that cannot be read.
    public func inUse() -> (row: ModelRow, model: ScoringModel, notes: [String])? {
        let (found, notes) = readable()
        return found.map { ($0.row, $0.model, notes) }
    }

    /// Why models that were put to use do not carry the scores.
    public var notes: [String] { readable().notes }

    private func readable() -> (found: (row: ModelRow, model: ScoringModel)?, notes: [String]) {
        let used = rows.filter { $0.usedSince != nil }.sorted {
            ($0.usedSince ?? 0) != ($1.usedSince ?? 0) ? ($0.usedSince ?? 0) > ($1.usedSince ?? 0) : $1.id < $0.id
        }
        var notes: [String] = []
        for row in used {
            do {
                return ((row, try row.model()), notes)
            } catch let error as LeadScoringError {
                notes.append(error.message)
            } catch {
                notes.append("The model \(row.version) cannot be read. Train a new one.")
            }
        }
        return (nil, notes)
    }
}

/// The fields of a model's row.
public struct ModelFields {
    public let version, kind, features, trained, labels, won, horizon, from, until: Field
    public let auc, logLoss, brier, calibration, pointsLogLoss, before, hash, content, usedSince, remark: Field

    public init(_ entity: Entity) throws {
        version = try entity.require("version")
        kind = try entity.require("kind")
        features = try entity.require("features")
        trained = try entity.require("trained")
        labels = try entity.require("labels")
        won = try entity.require("won")
        horizon = try entity.require("horizon")
        from = try entity.require("from_day")
        until = try entity.require("until_day")
        auc = try entity.require("auc")
        logLoss = try entity.require("logloss")
        brier = try entity.require("brier")
        calibration = try entity.require("calibration")
        pointsLogLoss = try entity.require("points_logloss")
        before = try entity.require("before")
        hash = try entity.require("hash")
        content = try entity.require("content")
        usedSince = try entity.require("used_since")
        remark = try entity.require("remark")
    }
}
