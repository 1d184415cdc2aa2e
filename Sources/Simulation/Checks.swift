import CRDT
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

    private func violation(_ message: String) -> SimulationError { SimulationError(.violation, message) }

    /// Sealed bytes never change, whatever crashes in between.
    mutating func note(pushed list: [[UInt8]]) throws {
        for bytes in list {
            guard let id = Transaction.id(inEncoded: bytes) else { throw violation("A push holds what is no transaction.") }
            if let earlier = sealed[id], earlier != bytes { throw violation("\(id) was sealed twice, with different bytes.") }
            sealed[id] = bytes
            if transactions[id] == nil { transactions[id] = try Transaction(encoded: bytes) }
        }
    }

    /// The hub's log as transactions, up to and including a number.
    private func log(of hub: MemoryStore, upTo number: ArrivalNumber) throws -> Oracle {
        var present = [Transaction]()
        var refused: [TransactionID: Transaction] = [:]
        for entry in try entries(of: hub) where entry.arrival <= number {
            guard let transaction = transactions[entry.id] else {
                throw violation("The hub numbered \(entry.id), which nobody sent.")
            }
            switch entry.outcome {
            case .accepted: present.append(transaction)
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

    /// An agent shows its base at its cursor together with its own pending transactions: no more, no less, no half of any.
    func check(_ agent: Agent, hub: MemoryStore) throws {
        let base = try log(of: hub, upTo: agent.store.arrival)
        let known = Set(base.present.map(\.id))
        let pending = agent.store.outbox.map(\.transaction)
        if let twice = pending.first(where: { known.contains($0.id) || base.refused[$0.id] != nil }) {
            throw violation("Agent \(agent.index) still has \(twice.id) pending, which its base settles.")
        }
        let expected = Oracle(present: base.present + pending, refused: base.refused).rows()
        try compare(agent.store.shownRows, expected.rows, "agent \(agent.index)", textless: expected.unsettled)
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

    func checkHub(_ hub: MemoryStore) throws {
        let expected = try log(of: hub, upTo: hub.arrival).rows()
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
    func checkQuiet(_ agents: [Agent], hub: MemoryStore) throws {
        try checkHub(hub)
        let accepted = Set(hub.history.map(\.id))
        guard hub.waiting().isEmpty else { throw violation("Something still waits at the hub, though all parents have come.") }
        if let lost = acknowledged.subtracting(accepted).min() { throw violation("\(lost) was acknowledged and is lost.") }
        let refused = try log(of: hub, upTo: hub.arrival).refused
        for (id, author) in authors.sorted(by: { $0.key < $1.key }) {
            guard accepted.contains(id) != (refused[id] != nil) else {
                throw violation("\(id) was written by agent \(author), and is neither accepted nor refused, or both.")
            }
            let drafts = agents[author].store.drafts.filter { $0.transaction.id == id }
            guard drafts.count == (refused[id] == nil ? 0 : 1) else {
                throw violation("\(id) is \(drafts.count) times among the drafts of agent \(author).")
            }
            if let draft = drafts.first, draft.transaction != refused[id] {
                throw violation("The draft of \(id) differs from what was sent.")
            }
        }
        for agent in agents {
            let store = agent.store
            guard store.outbox.isEmpty, store.arrival == hub.arrival else {
                throw violation(
                    "Agent \(agent.index) is quiet at \(store.arrival) of \(hub.arrival), \(store.outbox.count) pending.")
            }
            try check(agent, hub: hub)
            try compare(store.shownRows, hub.shownRows, "agent \(agent.index), against the hub,", textless: [])
            guard store.digest == hub.digest else { throw violation("Agent \(agent.index) has another digest than the hub.") }
            guard Set(store.history.map(\.id)) == accepted, store.history.count == accepted.count else {
                throw violation("Agent \(agent.index) keeps another history than the hub.")
            }
            for row in store.rows.values where row.cells.values.contains(where: { !$0.covers.isEmpty }) {
                throw violation("Agent \(agent.index) has covers in \(row.id) though nothing is pending.")
            }
            let own = store.history.filter { authors[$0.id] == agent.index && $0.arrival > hub.safe }.map(\.id)
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
