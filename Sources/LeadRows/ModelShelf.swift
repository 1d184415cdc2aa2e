import CRDT
import Foundation
import LeadScoring
import Sales
import StoreInterface

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
    /// What came of the leads held back, in groups of like probability.
    public var groups: [CalibrationGroup]

    /// The groups as a row's text: count, share won, mean probability; group after group.
    public static func text(_ groups: [CalibrationGroup]) -> String {
        groups.map { "\($0.count) \($0.shareWon) \($0.meanProbability)" }.joined(separator: ";")
    }

    static func groups(_ text: String) -> [CalibrationGroup] {
        text.split(separator: ";").compactMap { group in
            let parts = group.split(separator: " ").compactMap { Double($0) }
            guard parts.count == 3, let count = Int(exactly: parts[0]), count > 0, (0...1).contains(parts[1]),
                (0...1).contains(parts[2])
            else { return nil }
            return CalibrationGroup(count: count, meanProbability: parts[2], shareWon: parts[1])
        }
    }

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

    public init(_ view: any StoreReader) throws {
        guard let entity = view.schema.entity(named: "scoring_model") else { return }
        let fields = ReadFields(entity: entity, fields: try ModelFields(entity).all)
        try RowReader(view, .none).each(fields, nil) { row in
            rows.append(
                ModelRow(
                    id: row.id, version: row.text(0) ?? "", kind: row.text(1) ?? "", features: row.text(2) ?? "",
                    trained: row.time(3) ?? 0, labels: row.int(4) ?? 0, won: row.int(5) ?? 0,
                    horizonDays: max(1, min(36_500, row.int(6) ?? OutcomeRule().horizonDays)), from: row.day(7) ?? 0,
                    until: row.day(8) ?? 0, auc: row.float(9) ?? 0, logLoss: row.float(10) ?? 0, brier: row.float(11) ?? 0,
                    calibration: row.float(12) ?? 0, pointsLogLoss: row.float(13) ?? 0, before: row.link(14),
                    hash: row.text(15) ?? "", content: row.text(16) ?? "", usedSince: row.time(17), remark: row.text(18) ?? "",
                    groups: ModelRow.groups(row.text(19) ?? "")))
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
    public let auc, logLoss, brier, calibration, pointsLogLoss, before, hash, content, usedSince, remark, groups: Field

    /// In the order in which they are declared.
    var all: [Field] {
        [
            version, kind, features, trained, labels, won, horizon, from, until, auc, logLoss, brier, calibration, pointsLogLoss,
            before, hash, content, usedSince, remark, groups,
        ]
    }

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
        groups = try entity.require("groups")
    }
}
