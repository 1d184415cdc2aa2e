import Agent
import Foundation
import Terminal

extension Rendering {
    public func lines(_ result: LeadEvaluationResult) -> [String] {
        var table = Table([
            Table.Column("model"), Table.Column("AUC", alignment: .right), Table.Column("log-loss", alignment: .right),
            Table.Column("Brier", alignment: .right), Table.Column("calibration", alignment: .right),
            Table.Column("CPU s", alignment: .right),
        ])
        func figure(_ value: Double, _ digits: Int) -> String { String(format: "%.\(digits)f", value) }
        for model in result.models {
            table.append([
                model.model, figure(model.auc, 4), figure(model.logloss, 4), figure(model.brier, 4),
                figure(model.calibrationError, 4), figure(model.trainS, 2),
            ])
        }
        let held =
            result.evaluation == "forward"
            ? "trained on the first 70 %, measured on the last 30 %"
            : "means over \(result.folds) folds, AUC ± \(figure(result.aucSpread, 4))"
        let share = figure(result.baseRate * 100, 1)
        var out = flowed("\(result.rows) rows, \(share) % won, \(result.columns) columns; \(held).")
        out += table.lines(width: screen.width, painter: screen.painter)
        out += flowed(
            "Chosen without the rows held back: \(result.chosen). AUC: 0.5 is chance, 1 is perfect; of the others less is better."
        )
        for note in result.notes { out += flowed(sanitised(note), .dim) }
        return out
    }
}
