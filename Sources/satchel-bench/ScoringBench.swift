import ChildProcess
import Foundation
import LeadScoring
import Sales

/// The group `scoring`: our models beside scikit-learn's regression, LightGBM and interpret's EBM, on the same rows of a real table
/// (`../shared/data/leads`), five folds and the first 70 % against the last 30 %.
///
/// The peers run in `tools/peers/scoring.py`; without their packages our figures stand alone. Figures of quality are in thousandths.
final class ScoringBench {
    /// A figure of a peer, as the script prints it.
    private struct PeerLine: Decodable {
        let measure: String
        let peer: String
        let auc: Double?
        let logloss: Double?
        let brier: Double?
        let calibration: Double?
        let train: Double?
        let cpu: Double?
        let areas: [Double]?
    }

    /// What the script is to train on.
    private struct Splits: Encodable {
        let folds: [Int]
        let forward: Int
        let rank: Int
        let curve: [[[Int]]]
        let curve_held: [Int]
    }

    private struct Outcome {
        let metrics: Metrics
        let seconds: Double
    }

    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    private static let file = root.appendingPathComponent("../shared/data/leads/bank-additional-full.csv.gz").standardizedFileURL
    private static let sizes = [80, 160, 320, 640, 1_280]

    private let report: Report
    private let folder: Folder

    init(_ report: Report, _ folder: Folder) {
        self.report = report
        self.folder = folder
    }

    func run() throws {
        try LeadsBench(report: report, folder: folder).run()
        let quality = ["score.auc", "score.logloss", "score.brier", "score.calibration", "score.train"].filter(report.wants)
        let isForward = report.wants("score.time-ordered")
        let isRank = report.wants("score.rank")
        let isCurve = report.wants("score.curve")
        guard FileManager.default.isReadableFile(atPath: Self.file.path) else {
            report.progress("Skipped: there is no table at \(Self.file.path)")
            return
        }
        let table = try Self.table(isInTimeOrder: false)
        let folds = Folds.stratified(table.outcomes, count: 5, seed: 1)
        let samples = isCurve ? Self.samples(table.outcomes, resamples: report.scaled(50)) : []
        // Every tenth row is kept from all samples.
        let held = table.outcomes.indices.filter { $0 % 10 == 0 }
        let splits = Splits(
            folds: folds, forward: Folds.forwardCut(folds.count), rank: 20_000, curve: samples, curve_held: held)
        let measures =
            (quality.isEmpty ? [] : ["folds"]) + (isForward ? ["forward"] : []) + (isRank ? ["rank"] : [])
            + (isCurve ? ["curve"] : [])
        guard !measures.isEmpty else { return }
        let peers = try peerLines(splits, measures)
        if !quality.isEmpty { try crossValidated(table, folds, quality, peers.filter { $0.measure == "folds" }) }
        if isForward { try forward(peers.filter { $0.measure == "forward" }) }
        if isRank { try rank(table, peers.first { $0.measure == "rank" }) }
        if isCurve { try curve(table, samples, held, peers.first { $0.measure == "curve" }) }
    }

    private static func table(isInTimeOrder: Bool) throws -> LabelledTable {
        var text: TextTable?
        var reader = CSVReader()
        func take(_ record: CSVRecord) throws {
            if text == nil {
                text = try TextTable(header: record.fields)
            } else {
                try text?.append(record.fields, line: record.line)
            }
        }
        try reader.read(ChildProcess.output(of: ["gunzip", "-c", file.path])) { try take($0) }
        try reader.finish { try take($0) }
        guard let text else { throw BenchError("The table is empty.") }
        // Known only after the call.
        return try text.labelled(target: "y", dropping: ["duration"], isInTimeOrder: isInTimeOrder).table
    }

    /// Trains all models that may be chosen, chooses, and measures the one chosen; the time is that of all.
    private static func trial(_ table: LabelledTable, learning: [Int], held: [Int]) throws -> (
        outcome: Outcome, model: ScoringModel
    ) {
        let part = try table.rows(learning)
        let (spent, model) = try Spent.on {
            let models = try ModelTraining.kinds(labels: learning.count).map { try ModelTraining.train($0, on: part) }
            guard let chosen = ModelTraining.chosen(models) else { throw BenchError("No model was chosen.") }
            return chosen.model
        }
        let probabilities = try model.score(table.features.rows(held), reasons: 0).probabilities
        let metrics = Metrics(probabilities: probabilities, outcomes: held.map { table.outcomes[$0] })
        return (Outcome(metrics: metrics, seconds: spent.cpu), model)
    }

    // MARK: Measures

    private func crossValidated(_ table: LabelledTable, _ folds: [Int], _ wanted: [String], _ peers: [PeerLine]) throws {
        let outcomes = try (0..<5).map { fold in
            report.progress("Fold \(fold + 1) of 5")
            return try Self.trial(
                table, learning: folds.indices.filter { folds[$0] != fold }, held: folds.indices.filter { folds[$0] == fold }
            ).outcome
        }
        func add(
            _ id: String, _ ours: (Outcome) -> Double, _ theirs: (PeerLine) -> Double?, _ aim: Aim, unit: String = "‰",
            factor: Double = 1_000
        ) {
            guard wanted.contains(id) else { return }
            let values = outcomes.map { ours($0) * factor }
            let mean = values.reduce(0, +) / 5
            let spread = (values.reduce(0.0) { $0 + ($1 - mean) * ($1 - mean) } / 4).squareRoot()
            let peer = peers.first { $0.peer == "LightGBM" }
            report.add(
                Measurement(
                    id: id, value: mean, unit: unit, peer: peer?.peer ?? "no peer",
                    peerValue: (peer.flatMap(theirs) ?? 0) * factor, aim: aim,
                    details: [("spread", spread)] + peers.map { ($0.peer, (theirs($0) ?? 0) * factor) }))
        }
        add("score.auc", { $0.metrics.auc }, \.auc, .atLeast(804))
        add("score.logloss", { $0.metrics.logLoss }, \.logloss, .atMost(271))
        add("score.brier", { $0.metrics.brier }, \.brier, .atMost(76.6))
        add("score.calibration", { $0.metrics.calibrationError }, \.calibration, .atMost(10))
        add("score.train", { $0.seconds }, \.train, .atMost(3), unit: "CPU s", factor: 1)
    }

    private func forward(_ peers: [PeerLine]) throws {
        report.progress("Forward in time")
        let table = try Self.table(isInTimeOrder: true)
        let cut = Folds.forwardCut(table.outcomes.count)
        let (outcome, _) = try Self.trial(
            table, learning: Array(0..<cut), held: Array(cut..<table.outcomes.count))
        let peer = peers.first { $0.peer == "LightGBM" }
        report.add(
            Measurement(
                id: "score.time-ordered", value: outcome.metrics.auc * 1_000, unit: "‰", peer: peer?.peer ?? "no peer",
                peerValue: (peer?.auc ?? 0) * 1_000, aim: .atLeast(660),
                details: peers.map { ($0.peer, ($0.auc ?? 0) * 1_000) }))
    }

    /// The best of several runs on either side: what the machine does meanwhile is nobody's.
    private func rank(_ table: LabelledTable, _ peer: PeerLine?) throws {
        report.progress("Scoring with reasons")
        let model = try ModelTraining.train(.additive, on: table).model
        let rows = table.features.rows(Array(0..<min(20_000, table.outcomes.count)))
        var best = Double.infinity
        for _ in 0..<15 {
            let (spent, scored) = try Spent.on { try model.score(rows, reasons: 3) }
            guard scored.probabilities.count == rows.rowCount else { throw BenchError("A row was not scored.") }
            best = min(best, spent.cpu)
        }
        report.add(
            Measurement(
                id: "score.rank", value: best * 1_000, unit: "ms", peer: peer.map { $0.peer + ", without reasons" } ?? "no peer",
                peerValue: (peer?.cpu ?? 0) * 1_000, aim: .atMost(20), details: [("terms", Double(model.termNames.count))]))
    }

    /// For each size as many samples as resamples, from the rows that are not held; repeatable.
    private static func samples(_ outcomes: [Bool], resamples: Int) -> [[[Int]]] {
        let rows = outcomes.indices.filter { $0 % 10 != 0 }
        let rest = rows.map { outcomes[$0] }
        return sizes.map { size in
            (0..<resamples).map { resample in
                // Of a shuffle into so many folds that each has that size, or a row more, the first.
                let folds = Folds.stratified(rest, count: rows.count / size, seed: UInt64(size * 1_000 + resample))
                return zip(rows, folds).filter { $0.1 == 0 }.map(\.0)
            }
        }
    }

    /// How far the model that is chosen from few outcomes falls below a ridge regression, at worst over the sizes.
    private func curve(_ table: LabelledTable, _ samples: [[[Int]]], _ held: [Int], _ peer: PeerLine?) throws {
        var areas: [Double] = []
        for (place, resamples) in samples.enumerated() {
            report.progress("Learning from \(Self.sizes[place]) outcomes")
            let sum = try resamples.reduce(0.0) { try $0 + Self.trial(table, learning: $1, held: held).outcome.metrics.auc }
            areas.append(sum / Double(max(1, resamples.count)))
        }
        let gaps = zip(areas, peer?.areas ?? areas).map { $0 - $1 }
        report.add(
            Measurement(
                id: "score.curve", value: (gaps.min() ?? 0) * 1_000, unit: "‰",
                peer: peer.map { "none below " + $0.peer } ?? "no peer",
                peerValue: 0, aim: peer == nil ? nil : .atLeast(-5),
                details: zip(Self.sizes, areas).map { ("\($0)", $1 * 1_000) }
                    + zip(Self.sizes, peer?.areas ?? []).map { ("\($0) " + (peer?.peer ?? ""), $1 * 1_000) }))
    }

    // MARK: Peers

    /// What the peers' script says; nothing if it cannot run here.
    private func peerLines(_ splits: Splits, _ measures: [String]) throws -> [PeerLine] {
        let file = folder.file("splits.json")
        try JSONEncoder().encode(splits).write(to: URL(fileURLWithPath: file))
        let environment = ProcessInfo.processInfo.environment
        let python = environment["SATCHEL_PEERS_PYTHON"] ?? Self.root.appendingPathComponent(".build/peers/bin/python").path
        let script = Self.root.appendingPathComponent("tools/peers/scoring.py").path
        report.progress("Running the peers; EBM takes minutes")
        do {
            let lines = try ChildProcess.output(of: [
                python, script, "--only", measures.joined(separator: ","), Self.file.path, file,
            ])
            return try lines.split(separator: UInt8(ascii: "\n")).map { try JSONDecoder().decode(PeerLine.self, from: $0) }
        } catch {
            report.progress("No peers: \(error). See tools/peers/scoring.py for the packages that it needs.")
            return []
        }
    }
}
