import CRDT
import Testing

/// Histories of a few agents and a hub, made from a seed; after each step every agent is compared with the model.
private struct Fleet {
    struct Agent {
        var store = SlowStore()
        var cursor = 0
        var pending: [Transaction] = []
        var pushed = 0
        var accepted: [Transaction] = []
        var refused: [Transaction] = []
        /// What was on the screen some time ago.
        var remembered: [CellKey: [TransactionID]] = [:]
    }

    static let row = RowID(high: 7, low: 7)
    static let text = CellKey(field: .shipped(21), kind: .text)
    static let cells =
        [
            CellKey.life, CellKey(field: .shipped(10), kind: .register), CellKey(field: .shipped(20), kind: .counter),
            CellKey(field: .shipped(19), element: .text("客户")),
        ] + [text]

    var random: SeededGenerator
    var agents = Array(repeating: Agent(), count: 3)
    var log: [(Transaction, isAccepted: Bool)] = []
    var hub = SlowStore()

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    mutating func write(_ agent: Int) throws {
        let state = agents[agent].store.row(Self.row, entity: .shipped(2))
        var changes = [Change]()
        for cell in Self.cells where random.chance(1, in: 2) {
            var heads = state[cell].heads.map(\.id)
            if cell.kind != .text, random.chance(1, in: 3) { heads = agents[agent].remembered[cell] ?? heads }
            if random.chance(1, in: 3) { agents[agent].remembered[cell] = heads }
            let content: Content
            switch cell.kind {
            case .register, .group: content = .register(.int(Int64(random.below(3))))
            case .set: content = .element(present: random.chance(1, in: 2))
            case .life: content = .life(random.chance(1, in: 2))
            case .counter:
                content = .counter(delta: Int64(random.below(9)) - 4)
                heads = []
            case .text:
                // A text that rests on a refused change is lost anyway; nobody goes on writing it.
                guard !agents[agent].pending.contains(where: rests(onRefusedBy: agent)) else { continue }
                let length = state[cell].text.unicodeScalars.count
                let position = random.below(length + 1)
                content = .text([
                    TextEdit(
                        position: position, deleted: random.below(min(3, length - position) + 1),
                        inserted: random.chance(2, in: 3) ? "ab" : "")
                ])
            }
            changes.append(Change(cell: cell, replaces: heads, content: content))
        }
        let transaction = Transaction(
            id: TransactionID(high: random.next(), low: random.next()), author: AuthorID(high: 0, low: UInt64(agent)),
            stamp: Stamp(packed: UInt64(random.below(20))),
            parts: [Part(row: .existing(Self.row), entity: .shipped(2), changes: changes)])
        agents[agent].pending.append(transaction)
        try agents[agent].store.accept(transaction, as: .pending)
    }

    private func rests(onRefusedBy agent: Int) -> (Transaction) -> Bool {
        let refused = Set(agents[agent].refused.map(\.id))
        return { transaction in
            transaction.parts.flatMap(\.changes).contains { $0.cell.kind == .text && !refused.isDisjoint(with: $0.replaces) }
        }
    }

    mutating func push(_ agent: Int) throws {
        guard agents[agent].pushed < agents[agent].pending.count else { return }
        let transaction = agents[agent].pending[agents[agent].pushed]
        agents[agent].pushed += 1
        let refused = Set(log.filter { !$0.isAccepted }.map(\.0.id))
        let isLost = transaction.parts.flatMap(\.changes).contains {
            $0.cell.kind == .text && !refused.isDisjoint(with: $0.replaces)
        }
        let isAccepted = !isLost && !random.chance(1, in: 4)
        log.append((transaction, isAccepted))
        if isAccepted { try hub.accept(transaction) } else { try hub.refuse(transaction) }
    }

    mutating func pull(_ agent: Int) throws {
        guard agents[agent].cursor < log.count else { return }
        let (transaction, isAccepted) = log[agents[agent].cursor]
        agents[agent].cursor += 1
        if isAccepted { agents[agent].accepted.append(transaction) } else { agents[agent].refused.append(transaction) }
        if agents[agent].pending.first?.id == transaction.id {
            agents[agent].pending.removeFirst()
            agents[agent].pushed -= 1
            if isAccepted {
                let before = agents[agent].store.shown
                try agents[agent].store.settle(transaction)
                #expect(agents[agent].store.shown == before, "what settles changes nothing that is shown")
            } else {
                try agents[agent].store.refuse(transaction, isPending: true)
            }
        } else if isAccepted {
            try agents[agent].store.accept(transaction)
        } else {
            try agents[agent].store.refuse(transaction)
        }
    }
}

@Suite("Laws of merging")
struct LawTests {
    @Test(arguments: 1...300 as ClosedRange<UInt64>) func agentsShowBasePlusPending(seed: UInt64) throws {
        var fleet = Fleet(seed: seed)
        for step in 0..<40 {
            let agent = fleet.random.below(3)
            switch fleet.random.below(5) {
            case 0, 1: try fleet.write(agent)
            case 2: try fleet.push(agent)
            default: for _ in 0..<(1 + fleet.random.below(4)) { try fleet.pull(agent) }
            }
            let one = fleet.agents[agent]
            let model = modelled(accepted: one.accepted + one.pending, refused: one.refused)
            guard one.store.shown == model else {
                Issue.record("seed \(seed), step \(step): the agent shows \(one.store.shown), not \(model)")
                return
            }
        }
        for agent in fleet.agents.indices {
            while fleet.agents[agent].pushed < fleet.agents[agent].pending.count { try fleet.push(agent) }
        }
        for agent in fleet.agents.indices {
            while fleet.agents[agent].cursor < fleet.log.count { try fleet.pull(agent) }
            #expect(fleet.agents[agent].store.shown == fleet.hub.shown, "seed \(seed)")
            for row in fleet.agents[agent].store.rows.values {
                #expect(
                    !row.cells.values.contains { !$0.covers.isEmpty }, "seed \(seed): nothing is pending, so nothing is hidden")
            }
        }
    }

    /// The same transactions, accepted and refused, in any order that puts the parents of texts first.
    @Test(arguments: 1...100 as ClosedRange<UInt64>) func everyOrderGivesTheSame(seed: UInt64) throws {
        var fleet = Fleet(seed: seed)
        for _ in 0..<30 {
            let agent = fleet.random.below(3)
            switch fleet.random.below(3) {
            case 0: try fleet.write(agent)
            case 1: try fleet.push(agent)
            default: try fleet.pull(agent)
            }
        }
        for _ in 0..<6 {
            var store = SlowStore()
            var rest = fleet.log.shuffled(using: &fleet.random)
            while !rest.isEmpty {
                let open = Set(rest.map(\.0.id))
                let next = try #require(
                    rest.firstIndex { entry in
                        entry.0.parts.flatMap(\.changes).allSatisfy {
                            $0.cell.kind != .text || open.isDisjoint(with: $0.replaces)
                        }
                    })
                let (transaction, isAccepted) = rest.remove(at: next)
                for _ in 0..<2 { if isAccepted { try store.accept(transaction) } else { try store.refuse(transaction) } }
            }
            #expect(store.shown == fleet.hub.shown, "seed \(seed)")
        }
    }

    @Test func twoIncrementsReadTwo() throws {
        let cell = CellKey(field: .shipped(20), kind: .counter)
        var store = SlowStore()
        for low in 1...2 as ClosedRange<UInt64> {
            try store.accept(write(low, Change(cell: cell, replaces: [], content: .counter(delta: 1))))
        }
        #expect(store.rows[Fleet.row]?[cell].counter == 2)
    }

    @Test func additionWinsOverConcurrentRemoval() throws {
        let cell = CellKey(field: .shipped(19), element: .text("vip"))
        let first = write(1, Change(cell: cell, replaces: [], content: .element(present: true)))
        let removal = write(2, Change(cell: cell, replaces: [first.id], content: .element(present: false)))
        let addition = write(3, Change(cell: cell, replaces: [first.id], content: .element(present: true)))
        for order in [[first, removal, addition], [addition, removal, first], [removal, first, addition]] {
            var store = SlowStore()
            for transaction in order { try store.accept(transaction) }
            #expect(store.rows[Fleet.row]?.elements(.shipped(19)) == [Value.text("vip").encoded])
        }
    }

    /// A change that named both a head and the pending change that hid it covers that head once only, or a refusal of both would
    /// bring it back twice.
    @Test func refusalBringsAHeadBackOnce() throws {
        let cell = CellKey(field: .shipped(10), kind: .register)
        let base = write(1, Change(cell: cell, replaces: [], content: .register(.int(1))))
        let first = write(2, Change(cell: cell, replaces: [base.id], content: .register(.int(2))))
        let second = write(3, Change(cell: cell, replaces: [base.id, first.id], content: .register(.int(3))))
        var store = SlowStore()
        try store.accept(base)
        try store.accept(first, as: .pending)
        try store.accept(second, as: .pending)
        try store.refuse(first, isPending: true)
        #expect(store.rows[Fleet.row]?[cell].heads.map(\.id) == [second.id])
        try store.refuse(second, isPending: true)
        #expect(store.rows[Fleet.row]?[cell].heads.map(\.id) == [base.id])
    }

    private func write(_ low: UInt64, _ changes: Change...) -> Transaction {
        Transaction(
            id: TransactionID(high: 0, low: low), author: AuthorID(high: 0, low: 0), stamp: Stamp(packed: low),
            parts: [Part(row: .existing(Fleet.row), entity: .shipped(2), changes: changes)])
    }
}
