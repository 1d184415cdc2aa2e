import CRDT
import Foundation
import LeadRows
import LeadScoring
import SQLiteStore
import Sales
import StoreInterface
import Sync

extension Agent {
    /// What to do next with the best open leads, what endangers them, and what to say to the concern heard last. Nothing is written.
    func leadAdvice(limit: Int, lead reference: String?) throws -> LeadAdviceResult {
        try store.read { view in
            let only = try reference.map { try requireRow($0, entity: "lead", view).0.id }
            let today = try today(view)
            let carrier = try ScoreCarrier(view, today: today)
            let rows = try carrier.leads(view, only: only)
            let owners = carrier.owners(today: today)
            let ranked = try carrier.ranked(rows, today: today, owners: owners)
            guard only == nil || !ranked.isEmpty else {
                throw SalesError(.badValue, "That lead is won or lost; there is nothing to do with it.")
            }
            let verdicts = try Verdicts(view)
            let rules = AdviceRules.standard
            let shown = try ranked.prefix(max(0, limit)).map { place, probability in
                let (lead, history) = (rows.leads[place], rows.histories[place])
                let advice = rules.advice(
                    history.facts(on: today), today: today, resting: verdicts.resting(lead.id, now: try now(view)))
                var customer = ""
                if let parent = lead.customer { customer = try title(parent, try requireEntity("customer"), view) }
                var card: LeadAdviceView.Card?
                if let (found, evidence) = rules.card(history, on: today) {
                    card = LeadAdviceView.Card(
                        concern: found.concern, english: found.english, chinese: found.chinese,
                        source: try source(evidence.source, evidence.second, view))
                }
                func items(_ items: [LeadAdvice.Item]) throws -> [LeadAdviceView.Item] {
                    try items.map { item in
                        LeadAdviceView.Item(
                            rule: item.rule, weight: item.weight, english: item.english, chinese: item.chinese,
                            sources: try item.sources.map { try source($0, nil, view) })
                    }
                }
                return LeadAdviceView(
                    id: lead.id.description, customer: customer, stage: lead.stage, probability: probability,
                    basis: carrier.basis, actions: try items(advice.actions), risk: advice.level.rawValue,
                    riskWeight: advice.riskPoints, risks: try items(advice.risks), card: card)
            }
            return LeadAdviceResult(leads: shown, rules: rules.version, total: ranked.count, adoption: verdicts.adoption)
        }
    }

    /// Writes what a person thinks of a suggestion: first the suggestion, as the rules' and the model's own row, then the person's verdict on it.
    func decide(_ reference: String, rule: String, verdict: LeadVerdict, reason: String?) throws -> LeadDecisionResult {
        let reason = reason?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
        guard verdict == .accepted || !reason.isEmpty else {
            throw SalesError(.badValue, "Say why: a suggestion that is rejected or vetoed needs a reason.")
        }
        let result = try leadAdvice(limit: 1, lead: reference)
        guard let lead = result.leads.first, let item = lead.actions.first(where: { $0.rule == rule }) else {
            let rules = result.leads.first?.actions.map(\.rule).joined(separator: ", ") ?? ""
            throw SalesError(
                .badValue,
                "The rule “\(rule.prefix(100))” suggests nothing for that lead now. \(rules.isEmpty ? "None does." : "These do: \(rules).")"
            )
        }
        let done = try store.write { editor in
            if verdict == .vetoed { try requireManager(editor) }
            let (row, _) = try requireRow(lead.id, entity: "lead", editor)
            let (suggestion, decision) = (try requireEntity("suggestion"), try requireEntity("suggestion_verdict"))
            guard suggestion.isMachine else { throw SalesError(.badSchema, "Rules cannot write the rows of people.") }
            let (operation, now) = (operation(), try now(editor))
            var values: [(String, Value)] = [
                ("rule", .text(rule)), ("rules", .text(result.rules)), ("basis", .text(lead.basis)),
                ("english", .text(item.english)), ("chinese", .text(item.chinese)), ("made", .time(now)),
            ]
            if let probability = Value.Float(lead.probability) { values.append(("probability", .float(probability))) }
            let made = try create(suggestion, under: row.id, values, operation, editor)
            var words: [(String, Value)] = [("verdict", .text(verdict.rawValue)), ("at", .time(now))]
            if !reason.isEmpty { words.append(("reason", .text(reason))) }
            let decided = try create(decision, under: made, words, operation, editor)
            return LeadDecisionResult(
                lead: lead.id, rule: rule, verdict: verdict, suggestion: made.description, decision: decided.description,
                adoption: try Verdicts(editor).adoption)
        }
        onWrite()
        return done
    }

    private func create(
        _ entity: Entity, under parent: RowID, _ values: [(String, Value)], _ operation: OperationID, _ editor: StoreEditor
    ) throws -> RowID {
        var created: RowID?
        try commit(editor, operation: operation) { builder in
            let row = builder.create(entity.id, parent: parent)
            created = row.id(in: builder.id)
            for (name, value) in values {
                let field = try entity.require(name)
                builder.write(.register(value), to: field.cell(), of: row, sensitivity: field.sensitivity)
            }
        }
        guard let created else { throw StoreError(.failed, "The verdict could not be written.") }
        return created
    }

    /// A veto is a manager's; whoever works alone is his own.
    private func requireManager(_ view: StoreView) throws {
        guard try view.setting(StoreView.Key.workspace) != nil else { return }
        let author = try author(view)
        let person = try requireEntity("person")
        let row = try view.shown(RowID(high: author.high, low: author.low), person)
        guard let field = person.field(named: "role"), case .text("manager")? = row?.values[field.id] else {
            throw SalesError(.badValue, "Only a manager vetoes a suggestion. Reject it, and say why.")
        }
    }
}

/// What people thought of suggestions.
private struct Verdicts {
    private struct Rule: Hashable {
        let lead: RowID
        let rule: String
    }

    private var newest: [Rule: (verdict: LeadVerdict, at: Int64)] = [:]
    private(set) var adoption = LeadAdviceResult.Adoption(accepted: 0, rejected: 0, vetoed: 0)

    init(_ view: StoreView) throws {
        guard let suggestion = view.schema.entity(named: "suggestion"),
            let decision = view.schema.entity(named: "suggestion_verdict")
        else { return }
        var rules: [RowID: Rule] = [:]
        try view.forEachLiving(suggestion, reading: [suggestion.require("rule")]) { row in
            if let lead = row.parent, let rule = row.text(0) { rules[row.id] = Rule(lead: lead, rule: rule) }
        }
        try view.forEachLiving(decision, reading: [decision.require("verdict"), decision.require("at")]) { row in
            guard let rule = row.parent.flatMap({ rules[$0] }), let verdict = row.text(0).flatMap(LeadVerdict.init) else {
                return
            }
            adoption.count(verdict)
            let at = row.int(1) ?? 0
            if at >= newest[rule]?.at ?? .min { newest[rule] = (verdict, at) }
        }
    }

    /// Rules that rest for a lead: a vetoed one for good, a rejected one for two weeks, an accepted one for one, while it is done.
    func resting(_ lead: RowID, now: Int64) -> Set<String> {
        Set(
            newest.filter { rule, decided in
                guard rule.lead == lead else { return false }
                return switch decided.verdict {
                case .vetoed: true
                case .rejected: now - decided.at < 14 * 86_400_000
                case .accepted: now - decided.at < 7 * 86_400_000
                }
            }.map(\.key.rule))
    }
}
