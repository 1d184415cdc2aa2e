import CRDT
import Foundation
import LeadScoring
import SQLiteStore
import Sales
import Tagging

extension Agent {
    /// The open leads by their scores, best first, each with the reasons that add up to it.
    func leads(limit: Int, explain reference: String?) throws -> LeadsResult {
        try store.read { view in
            var only: RowID?
            if let reference { only = try requireRow(reference, entity: "lead", view).0.id }
            let book = try LeadBook(view, self)
            let today = Int((try now(view)) / 86_400_000)
            let scores = LeadScore.ranked(
                book.leads.filter { only == nil || $0.id == only }.compactMap {
                    PointsTable.standard.score(book.facts($0), today: today)
                })
            guard only == nil || !scores.isEmpty else {
                throw SalesError(.badValue, "That lead is won or lost; only open leads have a score.")
            }
            return LeadsResult(
                leads: try scores.prefix(max(0, limit)).map { try lead($0, book, view, all: only != nil) }, total: scores.count)
        }
    }

    private func lead(_ score: LeadScore, _ book: LeadBook, _ view: StoreView, all: Bool) throws -> LeadView {
        guard let id = RowID(score.lead.id), let row = book.leads.first(where: { $0.id == id }) else {
            throw StoreError(.failed, "A scored lead cannot be found again.")
        }
        let reasons = all ? score.strongestReasons(score.contributions.count) : score.strongestReasons(3)
        var customer = ""
        if let parent = row.parent { customer = try title(parent, book.customer, view) }
        return LeadView(
            id: score.lead.id, customer: customer, customerRow: row.parent?.description ?? "", stage: book.stage(row) ?? "",
            points: score.points, probability: score.probability, basis: PointsTable.standard.version,
            reasons: try reasons.map { reason in
                LeadView.Reason(
                    points: reason.points, english: reason.english, chinese: reason.chinese,
                    sources: try reason.sources.map { source in
                        var name = ""
                        if let id = RowID(source.id), let entity = store.schema.entity(named: source.entity) {
                            name = try title(id, entity, view)
                        }
                        return LeadView.Reason.Source(entity: source.entity, id: source.id, title: name)
                    })
            })
    }
}

/// What the store says about all leads, read in one pass over each table.
private struct LeadBook {
    let customer: Entity
    let lead: Entity
    private(set) var leads: [ShownRow] = []
    private var visits: [RowID: [Sourced<Int>]] = [:]
    private var roles: [RowID: [String: [SourceRow]]] = [:]
    private var tags: [RowID: [String: [SourceRow]]] = [:]

    init(_ view: StoreView, _ agent: Agent) throws {
        customer = try agent.requireEntity("customer")
        lead = try agent.requireEntity("lead")
        try view.forEachLiving(lead) { leads.append($0) }
        let customers = Set(leads.compactMap(\.parent))

        var customerOf: [RowID: RowID] = [:]
        let visit = try agent.requireEntity("visit")
        try view.forEachLiving(visit) { row in
            guard let parent = row.parent, customers.contains(parent) else { return }
            customerOf[row.id] = parent
            if let day = LeadBook.day(row, visit, "day") {
                visits[parent, default: []].append(Sourced(day, sources: [LeadBook.source(row, visit)]))
            }
        }
        var texts: [RowID: (owner: RowID, scalars: [Unicode.Scalar], source: SourceRow)] = [:]
        for (name, fieldName) in [("note", "body"), ("voice", "note")] {
            let entity = try agent.requireEntity(name)
            let field = try entity.require(fieldName)
            try view.forEachLiving(entity) { row in
                guard let parent = row.parent, let owner = customers.contains(parent) ? parent : customerOf[parent],
                    case .text(let text)? = row.values[field.id]
                else { return }
                texts[row.id] = (owner, Array(text.unicodeScalars), LeadBook.source(row, entity))
            }
        }
        let tag = try agent.requireEntity("tag")
        try view.forEachLiving(tag) { row in
            guard let parent = row.parent, let text = texts[parent], let one = agent.tagView(row, tag),
                Agent.place(of: one.phrase, near: one.start, in: text.scalars) != nil
            else { return }
            // One note counts once for a tag, however often it says so.
            if tags[text.owner]?[one.tag]?.contains(text.source) != true {
                tags[text.owner, default: [:]][one.tag, default: []].append(text.source)
            }
        }
        let contact = try agent.requireEntity("contact")
        let titleField = try contact.require("title")
        try view.forEachLiving(contact) { row in
            guard let parent = row.parent, customers.contains(parent), case .text(let title)? = row.values[titleField.id] else {
                return
            }
            for role in Set(
                Tagger.builtIn.tags(in: title).filter { $0.tag.group == "role" }.map { String($0.tag.rawValue.dropFirst(5)) })
            {
                roles[parent, default: [:]][role, default: []].append(LeadBook.source(row, contact))
            }
        }
    }

    func stage(_ row: ShownRow) -> String? { text(row, "stage") }

    func facts(_ row: ShownRow) -> LeadFacts {
        let source = LeadBook.source(row, lead)
        var facts = LeadFacts(lead: source)
        facts.stage = stage(row).map { Sourced($0, sources: [source]) }
        facts.source = text(row, "source").map { Sourced($0, sources: [source]) }
        facts.nextStepDue = LeadBook.day(row, lead, "next_step").map { Sourced($0, sources: [source]) }
        if let money = money(row) { facts.budget = Sourced(.amount(money), sources: [source]) }
        if let parent = row.parent {
            facts.visits = visits[parent] ?? []
            facts.contactsByRole = roles[parent] ?? [:]
            facts.tagsHeard = tags[parent] ?? [:]
        }
        facts.contacts = facts.visits
        if let day = LeadBook.day(row, lead, "last_contact") { facts.contacts.append(Sourced(day, sources: [source])) }
        return facts
    }

    private func text(_ row: ShownRow, _ name: String) -> String? {
        guard let field = lead.field(named: name), case .text(let text)? = row.values[field.id] else { return nil }
        return text
    }

    private func money(_ row: ShownRow) -> Money? {
        guard let field = lead.field(named: "budget"), case .group(let members)? = row.values[field.id],
            case .decimal(let amount)? = members.first(where: { $0.number == 1 })?.value, amount.scale <= 2, amount.scale >= -15
        else { return nil }
        var minor = amount.mantissa
        for _ in 0..<(2 - amount.scale) {
            let (product, overflow) = minor.multipliedReportingOverflow(by: 10)
            guard !overflow else { return nil }
            minor = product
        }
        var currency = ""
        if case .text(let text)? = members.first(where: { $0.number == 2 })?.value { currency = text }
        return Money(minorUnits: minor, currency: currency)
    }

    private static func source(_ row: ShownRow, _ entity: Entity) -> SourceRow {
        SourceRow(entity: entity.name, id: row.id.description)
    }

    private static func day(_ row: ShownRow, _ entity: Entity, _ name: String) -> Int? {
        guard let field = entity.field(named: name), case .date(let day)? = row.values[field.id] else { return nil }
        return Int(exactly: day)
    }
}
