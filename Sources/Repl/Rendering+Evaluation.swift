import Agent
import Foundation
import Terminal

extension Rendering {
    public func lines(_ result: LeadEvaluationResult) -> [String] {
        var table = Table([
            Table.Column(say("model")), Table.Column(say("AUC"), alignment: .right),
            Table.Column(say("log-loss"), alignment: .right),
            Table.Column(say("Brier"), alignment: .right), Table.Column(say("calibration"), alignment: .right),
            Table.Column(say("CPU s"), alignment: .right),
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
            ? say("trained on the first 70 %, measured on the last 30 %")
            : say("means over \(result.folds) folds, AUC ± \(figure(result.aucSpread, 4))")
        let share = figure(result.baseRate * 100, 1)
        var out = flowed(say("\(result.rows) rows, \(share) % won, \(result.columns) columns; \(held)."))
        out += table.lines(width: screen.width, painter: screen.painter)
        out += flowed(
            say(
                "Chosen without the rows held back: \(result.chosen). AUC: 0.5 is chance, 1 is perfect; of the others less is better."
            )
        )
        for note in result.notes { out += flowed(sanitised(note), .dim) }
        return out
    }
}
