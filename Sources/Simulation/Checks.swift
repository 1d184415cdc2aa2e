import CRDT
import Sales
import Sync

/// What must hold at every moment, and what must hold once all have synced.
struct Checks {
    /// Every transaction that ever left a laptop, as it left.
    private var sealed: [TransactionID: [UInt8]] = [:]
    private var transactions: [TransactionID: Transaction] = [:]
    /// Every transaction that was ever committed at a laptop, and by which.
    var authors: [TransactionID: Int] = [:]
    /// What a laptop was told, or saw in its own store, to be accepted.
    var acknowledged = Set<TransactionID>()

    /// What a laptop had written, and has lost with its store when it went back to a copy. The hub may have it all the same.
    private var lost = Set<TransactionID>()
    /// Of each laptop the one from which it was cloned, or itself: what one of them wrote the others may have written.
    var families: [Int] = []
    /// The family that was locked out: nobody promises it anything any more.
    var revoked: Int?

    /// A copy as the laptop goes on with it. What was sealed since the copy was made is sealed the same again: the laptop's clock is as far
    /// off as it was.
    mutating func restored(_ copy: MemoryStore, of index: Int) throws -> MemoryStore {
        let kept = Set(copy.outbox.map(\.transaction.id) + copy.history.map(\.id) + copy.drafts().map(\.transaction.id))
        lost.formUnion(authors.filter { $0.value == index && !kept.contains($0.key) }.keys)
        // What it keeps for a hub that is restored it has only if it left the outbox before.
        lost.formUnion(copy.outbox.map(\.transaction.id).filter { authors[$0] == index && acknowledged.contains($0) })
        return try copy.sealed(sealed)
    }

    private var texts = Oracle.Texts()

    /// Nobody has it any more.
    mutating func forget(_ id: TransactionID) { lost.insert(id) }

    private func wrote(_ agent: Agent, _ id: TransactionID) -> Bool {
        let family = families[agent.index]
        return authors[id].map { families[$0] == family } ?? (id.site == Fleet.phone(of: family))
    }

    private func violation(_ message: String) -> SimulationError { SimulationError(.violation, message) }

    /// Sealed bytes never change, whatever crashes in between.
    mutating func note(pushed list: [[UInt8]]) throws {
        for bytes in list {
            guard let id = Transaction.id(inEncoded: bytes) else { throw violation("A push holds what is no transaction.") }
            if let earlier = sealed[id], earlier != bytes { throw violation("\(id) was sealed twice, with different bytes.") }
            sealed[id] = bytes
            if transactions[id] == nil { transactions[id] = try Transaction(inAnyFormat: bytes) }
        }
    }

    /// The hub's log as transactions, up to and including a number.
    private func log(of hub: MemoryStore, upTo number: ArrivalNumber) throws -> Oracle {
        var present = [Transaction]()
        var refused: [TransactionID: Transaction] = [:]
        for entry in try entries(of: hub) where entry.arrival <= number {
            guard let transaction = transactions[entry.id] else {
                // The hub's own, which give rights and write no row.
                if case .accepted(let bytes) = entry.outcome, try Transaction(encoded: bytes).parts.isEmpty { continue }
                throw violation("The hub numbered \(entry.id), which nobody sent.")
            }
            switch entry.outcome {
            case .accepted: present.append(transaction)
            case .void(.unknownFormat, _): refused[entry.id] = transaction.with(parts: [])
            case .void: refused[entry.id] = transaction
            }
        }
        return Oracle(present: present, refused: refused)
    }

    private func entries(of hub: MemoryStore) throws -> [LogEntry] {
        var hub = hub
        hub.pageItems = .max
        return hub.log(after: 0, byteLimit: .max, countLimit: .max)
    }

    /// What one person may see at the hub now, worked out anew from scopes and rights, without the hub's own code for it.
    private struct Sight {
        let rights: Rights
        let hub: MemoryStore

        init(_ agent: Agent, _ hub: Hub) {
            let device = hub.devices[agent.site]
            let author = device?.author ?? AuthorID(high: 0, low: 0)
            rights = hub.store.rights(of: author).last?.rights ?? Rights(role: device?.role ?? .reader)
            self.hub = hub.store
        }

        func sees(_ row: RowID, _ entity: EntityID) -> Bool {
            if let entity = hub.schema.entity(entity), entity.isShared || entity.isWrittenByHub { return true }
            switch rights.scopes {
            case .all: return true
            case .some(let set): return set.contains(hub.scope(of: row))
            }
        }

        func sees(_ cell: CellKey, of entity: EntityID) -> Bool {
            let sensitivity = hub.schema.entity(entity)?.field(cell.field)?.sensitivity ?? 0
            switch rights.classes {
            case .all: return true
            case .some(let set): return set.contains(sensitivity)
            }
        }

        func seen(_ transaction: Transaction) -> Transaction {
            transaction.forwarded { part in
                sees(part.row.id(in: transaction.id), part.entity) && part.changes.allSatisfy { sees($0.cell, of: part.entity) }
            }
        }

        func seen(_ rows: [RowID: RowState]) -> [RowID: RowState] {
            var out: [RowID: RowState] = [:]
            for (id, row) in rows where sees(id, row.entity) {
                let cells = row.cells.filter { sees($0.key, of: row.entity) && $0.value != CellState() }
                if !cells.isEmpty { out[id] = RowState(id: id, entity: row.entity, cells: cells) }
            }
            return out
        }
    }

    /// No answer holds what the person may not see.
    func checkSecrecy(_ answer: [UInt8], _ hub: Hub, _ agent: Agent) throws {
        let sight = Sight(agent, hub)
        func check(_ bytes: [UInt8]) throws {
            let transaction = try Transaction(encoded: bytes)
            guard transaction == sight.seen(transaction), !transaction.parts.isEmpty || sight.rights.seesEverything else {
                throw violation("Agent \(agent.index) was sent of \(transaction.id) what it may not see.")
            }
        }
        func check(_ rows: [RowSnapshot]) throws {
            for row in rows {
                guard sight.sees(row.id, row.entity), row.cells.allSatisfy({ sight.sees($0.key, of: row.entity) }) else {
                    throw violation("Agent \(agent.index) was sent of the row \(row.id) what it may not see.")
                }
            }
        }
        switch try Message(encoded: answer) {
        case .page(let page):
            for item in page.items + page.settled {
                switch item {
                case .transaction(_, let bytes): try check(bytes)
                case .accepted: break
                case .void(_, let id, _, let cells):
                    let isOwn = wrote(agent, id)
                    guard isOwn || cells.allSatisfy({ sight.sees($0.row, $0.entity) && sight.sees($0.cell, of: $0.entity) })
                    else {
                        throw violation("Agent \(agent.index) was told of \(id) what it may not see.")
                    }
                }
            }
            try check(page.entering)
        case .chunk(let chunk): if !chunk.rows.isEmpty { try check(try RowSnapshot.decode(chunk.rows)) }
        case .recalled(let recalled): for entry in recalled.entries { try check(entry.transaction) }
        default: break
        }
    }

    /// An agent shows its base at its cursor together with its own pending transactions: no more, no less, no half of any.
    ///
    /// Where rows have moved, or rights changed, since it last looked, nobody can tell from outside what its base is.
    mutating func check(_ agent: Agent, _ hub: Hub) throws {
        let sight = Sight(agent, hub)
        let author = hub.devices[agent.site]?.author ?? AuthorID(high: 0, low: 0)
        guard agent.store.epoch == hub.store.epoch || agent.store.arrival == 0, agent.store.arrival <= hub.store.arrival,
            hub.store.moves(after: agent.store.view).isEmpty,
            !hub.store.rights(of: author).contains(where: { $0.arrival > agent.store.view })
        else { return }
        let log = try log(of: hub.store, upTo: agent.store.arrival)
        let known = Set(log.present.map(\.id))
        let pending = agent.store.outbox.map(\.transaction)
        let settled = pending.filter { known.contains($0.id) || log.refused[$0.id] != nil }
        // What came by bundle while all rows were on their way is answered by the next sync.
        if settled.contains(where: { agent.store.cameByBundle($0.id) }) { return }
        if let twice = settled.first {
            throw violation("Agent \(agent.index) still has \(twice.id) pending, which its base settles.")
        }
        let expected = Oracle(present: log.present.map(sight.seen) + pending, refused: log.refused).rows(&texts)
        // What it may no longer see stays as long as something of its own is pending there.
        let hidden = { (row: RowState) in !sight.sees(row.id, row.entity) }
        try compare(
            agent.store.shownRows.filter { !hidden($0.value) }, expected.rows.filter { !hidden($0.value) },
            "agent \(agent.index)", textless: expected.unsettled)
        let touched = Set(pending.flatMap { transaction in transaction.parts.map { $0.row.id(in: transaction.id) } })
        if let row = agent.store.shownRows.values.first(where: { hidden($0) && !touched.contains($0.id) }) {
            throw violation("Agent \(agent.index) still has the row \(row.id), which it may not see.")
        }
        let pendingIDs = Set(pending.map(\.id))
        for row in agent.store.rows.values {
            for (key, cell) in row.cells {
                for cover in cell.covers {
                    guard pendingIDs.contains(cover.by) else {
                        throw violation(
                            "Agent \(agent.index): \(row.id) \(key.field) is covered by \(cover.by), which is not pending.")
                    }
                    if cell.heads.contains(where: { $0.id == cover.head.id }) {
                        throw violation("Agent \(agent.index): \(row.id) \(key.field) shows \(cover.head.id), which is covered.")
                    }
                }
            }
        }
    }

    mutating func checkHub(_ hub: MemoryStore) throws {
        let expected = try log(of: hub, upTo: hub.arrival).rows(&texts)
        try compare(hub.shownRows, expected.rows, "the hub", textless: [])
        for (id, row) in hub.rows where row.cells.values.contains(where: { !$0.covers.isEmpty }) {
            throw violation("The hub has covers in \(id).")
        }
        let numbers = try entries(of: hub).map(\.arrival)
        guard numbers.elementsEqual((0..<numbers.count).map { UInt64($0) + 1 }), UInt64(numbers.count) == hub.arrival else {
            throw violation("The hub's numbers have gaps.")
        }
    }

    /// What must hold when everyone has synced and nothing is under way.
    mutating func checkQuiet(_ agents: [Agent], _ office: Hub) throws {
        let hub = office.store
        try checkHub(hub)
        let accepted = Set(hub.history.map(\.id))
        let refused = try log(of: hub, upTo: hub.arrival).refused
        var gone = office.wasRestored ? lost : []
        // A laptop that was locked out gives a hub that was restored nothing back.
        gone.formUnion(
            authors.filter { families[$0.value] == revoked && (office.wasRestored || !acknowledged.contains($0.key)) }.keys)
        let waiting = Set(hub.waiting().map(\.0))
        // What its author lost, by going back to a copy or by being locked out, and the hub has not, or not any more, never comes again.
        func restsOnLost(_ id: TransactionID) -> Bool {
            (transactions[id]?.parts ?? []).flatMap(\.changes).flatMap(\.replaces).contains { parent in
                (lost.contains(parent) || gone.contains(parent)) && !accepted.contains(parent)
                    || waiting.contains(parent) && restsOnLost(parent)
            }
        }
        if let first = waiting.sorted().first(where: { !restsOnLost($0) }) {
            throw violation("\(first) still waits at the hub, though all its parents have come.")
        }
        // What waits on what is lost for ever is held by the hub and by its author.
        if let lost = acknowledged.subtracting(accepted).subtracting(refused.keys).subtracting(gone).subtracting(waiting).min() {
            throw violation("\(lost) was acknowledged and is lost.")
        }
        for (id, author) in authors.sorted(by: { $0.key < $1.key }) {
            if families[author] == revoked, !(accepted.contains(id) && refused[id] != nil) { continue }
            // It rests on what is lost, as was checked above; it stays pending.
            if waiting.contains(id) { continue }
            let drafts = agents[author].store.drafts().filter { $0.transaction.id == id }
            // A refusal that a restored hub has forgotten stays a draft.
            if drafts.count == 1, !accepted.contains(id), refused[id] == nil, office.wasRestored { continue }
            if lost.contains(id), !(accepted.contains(id) && refused[id] != nil), drafts.count <= 1 { continue }
            guard accepted.contains(id) != (refused[id] != nil) else {
                throw violation("\(id) was written by agent \(author), and is neither accepted nor refused, or both.")
            }
            guard drafts.count == (refused[id] == nil ? 0 : 1) else {
                throw violation("\(id) is \(drafts.count) times among the drafts of agent \(author).")
            }
            guard
                agents.allSatisfy({ agent in
                    families[agent.index] == families[author] || !agent.store.drafts().contains { $0.transaction.id == id }
                })
            else { throw violation("\(id) is a draft of somebody who did not write it.") }
            if let draft = drafts.first, draft.transaction != transactions[id] {
                throw violation("The draft of \(id) differs from what was sent.")
            }
        }
        for agent in agents where families[agent.index] != revoked {
            let store = agent.store
            guard store.outbox.allSatisfy({ waiting.contains($0.transaction.id) }), store.arrival == hub.arrival,
                store.view == hub.arrival, store.historyGap() == nil
            else {
                throw violation(
                    "Agent \(agent.index) is quiet at \(store.arrival), \(store.view) of \(hub.arrival), "
                        + "pending \(store.outbox.map(\.transaction.id)).")
            }
            try check(agent, office)
            guard store.outbox.isEmpty else { continue }
            let sight = Sight(agent, office)
            try compare(store.shownRows, sight.seen(hub.shownRows), "agent \(agent.index), against the hub,", textless: [])
            if sight.rights.seesEverything, store.digest != hub.digest {
                throw violation("Agent \(agent.index) has another digest than the hub.")
            }
            let history = Set(store.history.map(\.id))
            guard history.count == store.history.count, history.isSubset(of: accepted) else {
                throw violation("Agent \(agent.index) has in its history what the hub has not, or something twice.")
            }
            for kept in hub.history {
                guard let transaction = kept.transaction, !transaction.parts.isEmpty else { continue }
                let seen = sight.seen(transaction)
                guard seen.parts.isEmpty || history.contains(kept.id) else {
                    throw violation("Agent \(agent.index) lacks \(kept.id) in its history.")
                }
            }
            for kept in store.history where !wrote(agent, kept.id) {
                guard let transaction = kept.transaction, transaction == sight.seen(transaction) else {
                    throw violation("Agent \(agent.index) still has in its history of \(kept.id) what it may not see.")
                }
            }
            for row in store.rows.values where row.cells.values.contains(where: { !$0.covers.isEmpty }) {
                throw violation("Agent \(agent.index) has covers in \(row.id) though nothing is pending.")
            }
            let own = store.history.filter {
                authors[$0.id] == agent.index && $0.arrival > hub.safe && !lost.contains($0.id)
            }.map(\.id)
            guard Set(own).isSubset(of: store.retained.map(\.transaction.id)) else {
                throw violation("Agent \(agent.index) no longer keeps what is not yet in a backup.")
            }
        }
    }

    private func compare(
        _ got: [RowID: RowState], _ expected: [RowID: RowState], _ whose: String, textless: Set<RowID>
    ) throws {
        guard got.count == expected.count, Set(got.keys) == Set(expected.keys) else {
            throw violation(
                "Rows of \(whose): extra \(Set(got.keys).subtracting(expected.keys).sorted()), missing "
                    + "\(Set(expected.keys).subtracting(got.keys).sorted()).")
        }
        for (id, row) in got.sorted(by: { $0.key < $1.key }) {
            guard let wanted = expected[id], row.entity == wanted.entity else {
                throw violation("\(whose): \(id) is of another entity.")
            }
            for key in Set(row.cells.keys).union(wanted.cells.keys).sorted() {
                let a = row[key]
                let b = wanted[key]
                guard a.heads == b.heads else {
                    throw violation(
                        "\(whose) \(id) field \(key.field) \(key.kind): heads \(a.heads.map(\.id)), expected \(b.heads.map(\.id))."
                    )
                }
                guard a.counter == b.counter else {
                    throw violation("\(whose) \(id) field \(key.field): counter \(a.counter), expected \(b.counter).")
                }
                guard a.text.utf8.elementsEqual(b.text.utf8) || textless.contains(id) else {
                    throw violation("\(whose) \(id) field \(key.field): text \"\(a.text)\", expected \"\(b.text)\".")
                }
            }
        }
    }
}
