import CRDT
import CommandSocket
import LeadRows
import LeadScoring
import Sales
import StoreInterface

// The hub sees the leads of all, so what it learns from them reaches laptops that see only their share.
extension OpenHub {
    /// The day, in the workspace's calendar, which is UTC.
    private var today: Int { Int(now() / 86_400_000) }

    /// Learns from all leads, writes the model as a row, and uses it if the comparison speaks for it.
    func trainLeads(_ options: LeadTrainingOptions, _ progress: @escaping Progress) async throws -> LeadTrainingResult {
        let today = today
        let learnt = try await apart(progress) { store, tell in
            let lessons = try store.readHere { try LeadLearning.Lessons($0, options) }
            return try LeadLearning(lessons, today: today) { done, total in
                try tell(CommandProgress(label: "Training", done: done, total: total))
            }
        }
        guard learnt.isNew else { return learnt.result() }
        let (identity, now) = (identity, now())
        return try await write { editor in
            var builder = TransactionBuilder(id: Randomness.transaction(of: identity.site))
            let version = try learnt.write(to: &builder, editor.schema, now: now)
            try editor.acceptOwn(builder, now: now)
            return learnt.result(version: version)
        }
    }

    /// The models; with `use`, one of them or `points` carries the scores from now on.
    func leadModels(use version: String?) async throws -> LeadModelsResult {
        let (identity, now, today) = (identity, now(), today)
        if let version {
            try await write { editor in
                var builder = TransactionBuilder(id: Randomness.transaction(of: identity.site))
                try ModelShelf.use(version, to: &builder, in: editor, now: now)
                if !builder.isEmpty { try editor.acceptOwn(builder, now: now) }
            }
        }
        return try await apart { store, _ in try store.readHere { try LeadModelsResult($0, today: today) } }
    }

    /// The best open leads, scored as a laptop that holds the same rows scores them.
    func leads(limit: Int) async throws -> AdminAnswer.Leads {
        let today = today
        return try await apart { store, _ in
            try store.readHere { view in
                let carrier = try ScoreCarrier(view, today: today)
                let rows = try carrier.leads(view)
                let owners = carrier.owners(today: today)
                let ranked = try carrier.ranked(rows, today: today, owners: owners)
                let customer = view.schema.entity(named: "customer")
                let leads = try ranked.prefix(max(0, limit)).map { place, probability in
                    let lead = rows.leads[place]
                    var name = ""
                    if let customer, let id = lead.customer, let row = try view.shown(id, customer),
                        let field = customer.field(named: "name"), let value = row.values[field.id]
                    {
                        name = field.text(value)
                    }
                    return AdminAnswer.Leads.Lead(
                        id: lead.id.description, customer: name, stage: lead.stage, probability: probability)
                }
                return AdminAnswer.Leads(
                    leads: leads, total: ranked.count, basis: carrier.basis, notes: carrier.notes.isEmpty ? nil : carrier.notes)
            }
        }
    }
}
