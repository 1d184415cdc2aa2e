import Agent
import LeadRows
import Terminal

extension Rendering {
    public func lines(_ result: LeadsResult) -> [String] {
        guard !result.leads.isEmpty else { return [say("No open leads.")] }
        var out = (result.notes ?? []).flatMap { flowed(told($0)) }
        for (index, lead) in result.leads.enumerated() {
            let percent = Int((lead.probability * 100).rounded())
            let name = "\(index + 1). \(sanitised(lead.customer))"
            let state = "\(percent) %\(Rendering.interval(lead))\(Rendering.change(lead))  \(truncated(lead.stage, to: 12))"
            let id = say("lead \(Rendering.short(lead.id))")
            let room = screen.width - displayWidth(of: "  \(state)  \(id)")
            if room >= min(displayWidth(of: name), 24) {
                out.append("\(painter.paint(truncated(name, to: room), .bold))  \(state)  \(painter.paint(id, .dim))")
            } else {
                out += [
                    painter.paint(truncated(name, to: screen.width), .bold),
                    "   " + truncated("\(state)  \(id)", to: screen.width - 3),
                ]
            }
            if let due = lead.nextStep {
                out.append(
                    "   " + (lead.isOverdue == true ? say("next step \(due), overdue") : say("next step \(due)")))
            }
            for reason in lead.reasons {
                let points = Rendering.share(reason)
                let sources = reason.sources.map {
                    "\($0.entity) \(Rendering.short($0.id))\($0.second.map { " at \(Int($0)) s" } ?? "")"
                }.joined(separator: ", ")
                let text = "\(screen.isChinese ? reason.chinese : reason.english)\(sources.isEmpty ? "" : "  [\(sources)]")"
                for (line, part) in wrapped(sanitised(text), width: screen.width - 12).enumerated() {
                    out.append("   " + padded(line == 0 ? points : "", to: 5, alignment: .right) + "  " + part)
                }
            }
        }
        if let first = result.leads.first {
            let (shown, total) = (result.leads.count, result.total)
            out += flowed(
                first.points == nil
                    ? say("Scored by the model \(first.basis); \(shown) of \(total) open leads.")
                    : say("Scored by the written table \(first.basis); \(shown) of \(total) open leads."), .dim)
        }
        return out
    }

    private static func percent(_ share: Double) -> Int { Int((max(-1, min(1, share)) * 100).rounded()) }

    private static func interval(_ lead: LeadView) -> String {
        guard let low = lead.probabilityLow, let high = lead.probabilityHigh else { return "" }
        return " (\(percent(low))–\(percent(high)))"
    }

    /// Since a week ago, if it is a percent or more.
    private static func change(_ lead: LeadView) -> String {
        let change = percent(lead.change ?? 0)
        return change == 0 ? "" : change > 0 ? " ↑\(change)" : " ↓\(-change)"
    }

    /// What a reason adds: points, or a model's log-odds to two digits.
    private static func share(_ reason: LeadView.Reason) -> String {
        if let points = reason.points { return points < 0 ? "−\(-points)" : "+\(points)" }
        let hundredths = Int(((reason.logOdds ?? 0) * 100).rounded())
        return (hundredths < 0 ? "−" : "+") + decimal(Int(hundredths.magnitude), digits: 2)
    }

    /// A whole number of the last digit's units, with its point.
    private static func decimal(_ units: Int, digits: Int) -> String {
        let text = String(repeating: "0", count: max(0, digits + 1 - String(units).count)) + String(units)
        return "\(text.dropLast(digits)).\(text.suffix(digits))"
    }

    private static func thousandths(_ number: Double) -> String {
        decimal(Int((max(0, min(1_000, number)) * 1_000).rounded()), digits: 3)
    }

    public func lines(_ result: LeadTrainingResult) -> [String] {
        var out = flowed(
            say(
                "\(result.labels) leads to learn from, \(result.won) of them won within \(result.horizonDays) days of the day that was looked at."
            )
        )
        var table = Table([
            Table.Column(say("model")), Table.Column(say("AUC"), alignment: .right),
            Table.Column(say("log-loss"), alignment: .right),
            Table.Column(say("Brier"), alignment: .right), Table.Column(say("calibration"), alignment: .right),
        ])
        for one in result.candidates {
            table.append([
                one.model + (one.model == result.chosen ? " *" : ""), Rendering.thousandths(one.auc),
                Rendering.thousandths(one.logloss),
                Rendering.thousandths(one.brier), Rendering.thousandths(one.calibrationError),
            ])
        }
        if !result.candidates.isEmpty { out += table.lines(width: screen.width, painter: painter) }
        if let version = result.version {
            out += flowed(
                result.isUsed ? say("\(version) carries the scores from now on.") : say("\(version) was made, and is not used."))
        }
        if let reason = result.reason { out += flowed(told(reason)) }
        return out + result.notes.flatMap { flowed(told($0)) }
    }

    public func lines(_ result: LeadModelsResult) -> [String] {
        var out = flowed(say("\(result.basis) carries the scores.")) + result.notes.flatMap { flowed(told($0)) }
        guard !result.models.isEmpty else {
            return out + flowed(say("No model was trained yet. Train one with: satchel leads train"))
        }
        var table = Table([
            Table.Column(say("model"), isFlexible: true), Table.Column(say("trained")),
            Table.Column(say("outcomes"), alignment: .right),
            Table.Column(say("AUC"), alignment: .right), Table.Column(say("log-loss"), alignment: .right),
            Table.Column(say("parent")),
        ])
        for one in result.models {
            table.append([
                (one.isUsed ? "* " : "  ") + one.version, screen.time(one.trained), "\(one.labels)",
                Rendering.thousandths(one.auc),
                Rendering.thousandths(one.logloss), one.parent ?? "",
            ])
        }
        out += table.lines(width: screen.width, painter: painter)
        for one in result.models { if let problem = one.problem { out += flowed(told(problem)) } }
        for month in result.models.flatMap({ $0.months ?? [] }) {
            out += flowed(
                say(
                    "\(month.month): \(month.leads) leads, \(Rendering.thousandths(month.baseRate)) won, \(Rendering.thousandths(month.meanProbability)) foretold; Brier \(Rendering.thousandths(month.brier)), of the share won \(Rendering.thousandths(month.priorBrier))"
                ), .dim)
        }
        return out
    }

    public func lines(_ result: LeadAdviceResult) -> [String] {
        guard !result.leads.isEmpty else { return [say("No open leads.")] }
        func words(_ english: String, _ chinese: String) -> String { screen.isChinese ? chinese : english }
        var out = [String]()
        for lead in result.leads {
            out += flowed(
                say(
                    "\(lead.customer)  \(Rendering.percent(lead.probability)) %  \(lead.stage)  lead \(Rendering.short(lead.id))"),
                .bold)
            for item in lead.actions.prefix(3) {
                out += flowed("\(item.rule): \(words(item.english, item.chinese))", indent: "   ", hanging: "     ")
            }
            if let card = lead.card {
                out += flowed("\(card.concern): \(words(card.english, card.chinese))", indent: "   ", hanging: "     ")
            }
            let risks = lead.risks.map { words($0.english, $0.chinese) }.joined(separator: "; ")
            out += flowed(say("risk \(lead.risk)") + (risks.isEmpty ? "" : ": \(risks)"), indent: "   ", hanging: "     ")
        }
        return out + flowed(say("Suggested by the rules \(result.rules). \(text(result.adoption))"), .dim)
    }

    public func lines(_ result: LeadDecisionResult) -> [String] {
        let said =
            switch result.verdict {
            case .accepted: say("\(result.rule) was accepted.")
            case .rejected: say("\(result.rule) was rejected.")
            case .vetoed: say("\(result.rule) was vetoed.")
            }
        return flowed("\(said) \(text(result.adoption))")
    }

    private func text(_ adoption: LeadAdviceResult.Adoption) -> String {
        let all = adoption.accepted + adoption.rejected + adoption.vetoed
        guard all > 0 else { return say("Nobody has decided on a suggestion yet.") }
        return say(
            "Accepted: \(adoption.accepted) of \(all) suggestions that were decided on, \(Rendering.percent(adoption.rate ?? 0)) %."
        )
    }
}
