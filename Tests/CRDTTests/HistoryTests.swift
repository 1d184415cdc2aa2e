import CRDT
import Testing

/// What the tests of history write with: one row, and people who write it.
enum Handmade {
    static let entity = EntityID.shipped(2)
    static let creation = TransactionID(site: SiteID(low: 1), random: 1)
    static let row = RowID(createdBy: creation, ordinal: 0)
    static let name = CellKey(field: .shipped(10), kind: .register)
    static let amount = CellKey(field: .shipped(11), kind: .group)
    static let visits = CellKey(field: .shipped(12), kind: .counter)
    static let note = CellKey(field: .shipped(13), kind: .text)
    static let vip = CellKey(field: .shipped(14), element: .text("贵宾"))
    static let cells = [CellKey.life, name, amount, visits, note, vip]

    static func id(_ number: UInt64) -> TransactionID { TransactionID(site: SiteID(low: number % 3 + 1), random: number) }
    static func author(_ number: UInt64) -> AuthorID { AuthorID(high: 0, low: number) }

    /// A transaction that writes the row.
    static func write(
        _ number: UInt64, by author: UInt64 = 1, at milliseconds: Int64? = nil, operation: OperationID? = nil,
        _ changes: Change...
    ) -> Transaction {
        Transaction(
            id: number == 1 ? creation : id(number), author: self.author(author),
            stamp: Stamp(milliseconds: milliseconds ?? Int64(number)), operation: operation,
            parts: [Part(row: number == 1 ? .created(0) : .existing(row), entity: entity, changes: changes)])
    }

    static func life(_ lives: Bool, over: UInt64...) -> Change {
        Change(cell: .life, replaces: over.map { $0 == 1 ? creation : id($0) }, content: .life(lives))
    }

    static func set(_ value: String, over: UInt64...) -> Change {
        Change(cell: name, replaces: over.map { $0 == 1 ? creation : id($0) }, content: .register(.text(value)))
    }

    static func type(_ edits: TextEdit..., over: UInt64...) -> Change {
        Change(cell: note, replaces: over.map { $0 == 1 ? creation : id($0) }, content: .text(edits))
    }

    static func history(_ accepted: [Transaction], pending: [Transaction] = []) -> RowHistory {
        RowHistory(
            row: row, entity: entity, accepted: accepted.enumerated().map { (UInt64($0.offset + 1), $0.element) },
            pending: pending)
    }
}

/// A row's cells, shown, without the empty.
func shownValues(_ row: RowState?) -> [CellKey: Value] {
    var out: [CellKey: Value] = [:]
    for cell in row?.cells.keys ?? [:].keys {
        guard let value = row?.shownValue(cell), value != .int(0), value != .text("") || row?[cell].heads.isEmpty == false else {
            continue
        }
        out[cell] = value
    }
    return out
}

/// A few people who write one row, with a hub that accepts and refuses, made from a seed.
struct Scribes {
    struct Scribe {
        var store = SlowStore()
        var cursor = 0
        var pending: [Transaction] = []
        var pushed = 0
    }

    var random: SeededGenerator
    var scribes = Array(repeating: Scribe(), count: 3)
    var log: [(transaction: Transaction, isAccepted: Bool)] = []
    /// The hub's row after each arrival.
    var hubStates = [RowState(id: Handmade.row, entity: Handmade.entity)]
    private var hub = SlowStore()
    private var number: UInt64 = 1

    init(seed: UInt64, steps: Int) throws {
        random = SeededGenerator(seed: seed)
        scribes[0].pending = [
            Handmade.write(
                1, Handmade.life(true), Handmade.set("客户"), Handmade.type(TextEdit(position: 0, deleted: 0, inserted: "你好👍🏽")))
        ]
        try scribes[0].store.accept(scribes[0].pending[0], as: .pending)
        try push(0, mayRefuse: false)
        for scribe in scribes.indices { try pull(scribe) }
        for _ in 0..<steps {
            let scribe = random.below(3)
            switch random.below(5) {
            case 0, 1: try write(scribe)
            case 2: try push(scribe)
            default: for _ in 0..<(1 + random.below(4)) { try pull(scribe) }
            }
        }
    }

    /// Everything is pushed and pulled.
    mutating func finish() throws {
        for scribe in scribes.indices { while scribes[scribe].pushed < scribes[scribe].pending.count { try push(scribe) } }
        for scribe in scribes.indices { while scribes[scribe].cursor < log.count { try pull(scribe) } }
    }

    /// The history as one of them has it.
    func history(_ scribe: Int) -> RowHistory {
        let pulled = log[..<scribes[scribe].cursor].enumerated().map { (UInt64($0.offset + 1), $0.element) }
        return RowHistory(
            row: Handmade.row, entity: Handmade.entity,
            accepted: pulled.filter(\.1.isAccepted).map { ($0.0, $0.1.transaction) }, pending: scribes[scribe].pending,
            refusals: pulled.filter { !$0.1.isAccepted }.map {
                RowHistory.Refusal(transaction: $0.1.transaction.id, arrival: $0.0, cells: VoidCell.all(of: $0.1.transaction))
            })
    }

    private mutating func write(_ scribe: Int) throws {
        let state = scribes[scribe].store.row(Handmade.row, entity: Handmade.entity)
        let refused = Set(log[..<scribes[scribe].cursor].filter { !$0.isAccepted }.map(\.transaction.id))
        var changes = [Change]()
        for cell in Handmade.cells where random.chance(1, in: 2) {
            let content: Content
            var heads = state[cell].heads.map(\.id)
            switch cell.kind {
            case .register:
                content = .register(.int(Int64(random.below(4))))
                if random.chance(1, in: 2) { heads = Array(heads.prefix(1)) }
            case .group: content = .group(.group([Value.Member(number: 1, value: .int(Int64(random.below(3))))]))
            case .set: content = .element(present: random.chance(1, in: 2))
            case .life: content = .life(random.chance(2, in: 3))
            case .counter:
                content = .counter(delta: Int64(random.below(9)) - 4)
                heads = []
            case .text:
                let lost = scribes[scribe].pending.contains { rests($0, on: refused) }
                guard !lost else { continue }
                let length = state[cell].text.unicodeScalars.count
                let position = random.below(length + 1)
                content = .text([
                    TextEdit(
                        position: position, deleted: random.below(min(3, length - position) + 1),
                        inserted: ["", "ab", "访", "👍🏽"][random.below(4)])
                ])
            }
            changes.append(Change(cell: cell, replaces: heads, content: content))
        }
        number += 1
        let transaction = Transaction(
            id: TransactionID(high: random.next(), low: number), author: Handmade.author(UInt64(scribe)),
            stamp: Stamp(milliseconds: Int64(random.below(20)), counter: UInt16(random.below(2))),
            parts: [Part(row: .existing(Handmade.row), entity: Handmade.entity, changes: changes)])
        scribes[scribe].pending.append(transaction)
        try scribes[scribe].store.accept(transaction, as: .pending)
    }

    private func rests(_ transaction: Transaction, on refused: Set<TransactionID>) -> Bool {
        transaction.parts.flatMap(\.changes).contains { $0.cell.kind == .text && !refused.isDisjoint(with: $0.replaces) }
    }

    private mutating func push(_ scribe: Int, mayRefuse: Bool = true) throws {
        guard scribes[scribe].pushed < scribes[scribe].pending.count else { return }
        let transaction = scribes[scribe].pending[scribes[scribe].pushed]
        scribes[scribe].pushed += 1
        let isLost = rests(transaction, on: Set(log.filter { !$0.isAccepted }.map(\.transaction.id)))
        let isAccepted = !isLost && !(mayRefuse && random.chance(1, in: 5))
        log.append((transaction, isAccepted))
        if isAccepted { try hub.accept(transaction) } else { try hub.refuse(transaction) }
        hubStates.append(hub.row(Handmade.row, entity: Handmade.entity))
    }

    private mutating func pull(_ scribe: Int) throws {
        guard scribes[scribe].cursor < log.count else { return }
        let (transaction, isAccepted) = log[scribes[scribe].cursor]
        scribes[scribe].cursor += 1
        if scribes[scribe].pending.first?.id == transaction.id {
            scribes[scribe].pending.removeFirst()
            scribes[scribe].pushed -= 1
            if isAccepted {
                try scribes[scribe].store.settle(transaction)
            } else {
                try scribes[scribe].store.refuse(transaction, isPending: true)
            }
        } else if isAccepted {
            try scribes[scribe].store.accept(transaction)
        } else {
            try scribes[scribe].store.refuse(transaction)
        }
    }
}

@Suite("History") struct HistoryTests {
    private func same(_ a: RowState, _ b: RowState) -> Bool {
        shownValues(a) == shownValues(b)
            && Set(a.cells.keys).union(b.cells.keys).allSatisfy { a[$0].heads == b[$0].heads }
    }

    /// What a laptop shows, and what the hub had at each arrival number, is what the history says.
    @Test(arguments: 1...120 as ClosedRange<UInt64>) func statesAreTheMerges(seed: UInt64) throws {
        let scribes = try Scribes(seed: seed, steps: 40)
        for (index, scribe) in scribes.scribes.enumerated() {
            let history = scribes.history(index)
            let live = scribe.store.row(Handmade.row, entity: Handmade.entity)
            let now = try history.state(asOf: .now)
            #expect(same(now, live), "seed \(seed): \(shownValues(now)) is not \(shownValues(live))")
            for cell in Handmade.cells {
                #expect(try history.state(of: cell, asOf: .now) == now[cell], "seed \(seed): one cell as all")
                #expect(Set(now[cell].covers) == Set(live[cell].covers), "seed \(seed): what pending changes hide")
            }
            for arrival in 0...scribe.cursor {
                let then = try history.state(asOf: .arrival(UInt64(arrival)))
                #expect(same(then, scribes.hubStates[arrival]), "seed \(seed): at arrival \(arrival)")
            }
        }
    }

    /// As of a time: what the rules make of the transactions with no later stamp, texts' edits only with all that they rest on.
    @Test(arguments: 1...80 as ClosedRange<UInt64>) func statesAsOfATime(seed: UInt64) throws {
        var scribes = try Scribes(seed: seed, steps: 40)
        try scribes.finish()
        let history = scribes.history(0)
        let refused = scribes.log.filter { !$0.isAccepted }.map(\.transaction)
        for time in stride(from: Int64(0), through: 20, by: 3) {
            let written = scribes.log.filter { $0.isAccepted && $0.transaction.stamp.milliseconds <= time }.map(\.transaction)
            let accepted = Dictionary(
                uniqueKeysWithValues: scribes.log.filter(\.isAccepted).map { ($0.transaction.id, $0.transaction) })
            func stands(_ id: TransactionID) -> Bool {
                guard let transaction = accepted[id] else { return true }
                guard transaction.stamp.milliseconds <= time else { return false }
                let text = transaction.parts.flatMap(\.changes).first { $0.cell == Handmade.note }
                return text?.replaces.allSatisfy(stands) ?? true
            }
            let whole = written.map { transaction in
                Transaction(
                    id: transaction.id, author: transaction.author, stamp: transaction.stamp,
                    parts: transaction.parts.map { part in
                        Part(
                            row: part.row, entity: part.entity,
                            changes: part.changes.filter { $0.cell.kind != .text || stands(transaction.id) })
                    })
            }
            var store = SlowStore()
            store.rows[Handmade.row] = try history.state(asOf: .time(milliseconds: time))
            #expect(store.shown == modelled(accepted: whole, refused: refused), "seed \(seed), time \(time)")
        }
    }

    /// What changed from one moment to the next, one after the other, leads from the first state to the last.
    @Test(arguments: 1...80 as ClosedRange<UInt64>) func changesCompose(seed: UInt64) throws {
        var scribes = try Scribes(seed: seed, steps: 40)
        let history = scribes.history(1)
        var moments: [RowHistory.Moment] = [.arrival(0)]
        for _ in 0..<8 {
            moments.append(
                scribes.random.chance(1, in: 2)
                    ? .arrival(UInt64(scribes.random.below(scribes.log.count + 1)))
                    : .time(milliseconds: Int64(scribes.random.below(21))))
        }
        moments.append(.now)
        var values: [CellKey: Value] = [:]
        for (from, to) in zip(moments, moments.dropFirst()) {
            for change in try history.changes(from: from, to: to) {
                #expect(change.old == values[change.cell], "seed \(seed)")
                values[change.cell] = change.new
                if change.new != nil { #expect(change.writing != nil || change.cell.kind == .counter, "seed \(seed)") }
            }
            let state = try history.state(asOf: to)
            for cell in Handmade.cells { #expect(values[cell] == state.shownValue(cell), "seed \(seed)") }
        }
    }

    /// The passages cover the text exactly and without gaps, in every history that branches.
    @Test(arguments: 1...80 as ClosedRange<UInt64>) func passagesCoverTheText(seed: UInt64) throws {
        let scribes = try Scribes(seed: seed, steps: 60)
        let history = scribes.history(2)
        let text = try history.state(asOf: .now)[Handmade.note].text
        let blame = try #require(try history.blame().first { $0.cell == Handmade.note })
        #expect(blame.value == .text(text))
        var end = 0
        for passage in blame.passages {
            #expect(passage.scalars.lowerBound == end)
            #expect(!passage.scalars.isEmpty)
            end = passage.scalars.upperBound
        }
        try #require(end == text.unicodeScalars.count, "seed \(seed)")

        // What is left of each passage's event is, in its order, part of what that event inserted.
        var inserted: [TransactionID: [Unicode.Scalar]] = [:]
        for touch in history.touches {
            for change in touch.changes {
                guard case .text(let edits) = change.content else { continue }
                inserted[touch.writing.transaction] = edits.flatMap { Array($0.inserted.unicodeScalars) }
            }
        }
        let scalars = Array(text.unicodeScalars)
        for passage in blame.passages {
            var rest = try #require(inserted[passage.writing.transaction])[...]
            for scalar in scalars[passage.scalars] {
                let place = try #require(rest.firstIndex(of: scalar), "seed \(seed): typed by somebody else")
                rest = rest[(place + 1)...]
            }
            inserted[passage.writing.transaction] = Array(rest)
        }
    }

    /// The slow replay that knows who typed what gives the merge's text, for events in any order, with parents missing too.
    @Test(arguments: 1...150 as ClosedRange<UInt64>) func originsGiveTheMergesText(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var events = [TextEvent]()
        for _ in 0..<(3 + random.below(25)) {
            var seen = Set<TransactionID>()
            for event in events.reversed() where seen.contains(event.id) || random.chance(1, in: 3) {
                seen.insert(event.id)
                seen.formUnion(event.parents)
            }
            let known = events.filter { seen.contains($0.id) }
            let length = TextGraph.replay(known).unicodeScalars.count
            let edits = (0..<(1 + random.below(3))).map { _ in
                TextEdit(
                    position: random.below(min(length, 6) + 2), deleted: random.below(3),
                    inserted: ["", "a", "bc", "客户", "👍🏽d"][random.below(5)])
            }
            events.append(
                TextEvent(
                    id: TransactionID(high: random.next(), low: 0), parents: seen.subtracting(known.flatMap(\.parents)).sorted(),
                    edits: edits))
        }
        events.shuffle(using: &random)
        #expect(TextOrigins(events).text.utf8.elementsEqual(TextGraph.replay(events).utf8), "seed \(seed)")
        events.removeLast(events.count / 4)
        #expect(TextOrigins(events).text.utf8.elementsEqual(TextGraph.replay(events).utf8), "seed \(seed), some missing")
    }

    @Test func blameNamesWhoTypedWhat() throws {
        let first = Handmade.write(
            1, by: 1, Handmade.life(true), Handmade.type(TextEdit(position: 0, deleted: 0, inserted: "拜访客户。")))
        let middle = Handmade.write(
            2, by: 2, Handmade.life(true, over: 1), Handmade.type(TextEdit(position: 2, deleted: 0, inserted: "👨‍👩‍👧大"), over: 1))
        let end = Handmade.write(
            3, by: 3, Handmade.life(true, over: 1), Handmade.type(TextEdit(position: 4, deleted: 1, inserted: "👍🏽!"), over: 1))
        for order in [[first, middle, end], [first, end, middle]] {
            let blame = try #require(try Handmade.history(order).blame().first { $0.cell == Handmade.note })
            #expect(blame.value == .text("拜访👨‍👩‍👧大客户👍🏽!"))
            let family = "👨‍👩‍👧大".unicodeScalars.count
            #expect(blame.passages.map(\.scalars) == [0..<2, 2..<2 + family, 2 + family..<4 + family, 4 + family..<7 + family])
            #expect(blame.passages.map(\.writing.author) == [1, 2, 1, 3].map(Handmade.author))
            #expect(blame.writing?.transaction == end.id, "the newest")
        }
    }

    @Test func blameNamesWhoShowsAndWhoDisagrees() throws {
        let history = Handmade.history(
            [
                Handmade.write(1, by: 1, Handmade.life(true), Handmade.set("A")),
                Handmade.write(2, by: 2, at: 50, Handmade.life(true, over: 1), Handmade.set("B", over: 1)),
                Handmade.write(3, by: 3, at: 40, Handmade.life(false, over: 1), Handmade.set("C", over: 1)),
            ],
            pending: [
                Handmade.write(4, by: 1, at: 60, Change(cell: Handmade.visits, replaces: [], content: .counter(delta: 2)))
            ])
        let blame = try history.blame()
        #expect(blame.map(\.cell) == [.life, Handmade.name, Handmade.visits])
        #expect(blame[0].value == .bool(true))
        #expect(blame[0].writing?.author == Handmade.author(2), "who says that it lives, not who deleted it")
        #expect(blame[1].value == .text("B"))
        #expect(blame[1].writing?.arrival == 2)
        #expect(blame[1].others.map(\.author) == [Handmade.author(3)])
        #expect(blame[2].value == .int(2))
        #expect(blame[2].writing?.arrival == nil)
        #expect(history.touches.map(\.writing.transaction) == [4, 2, 3].map(Handmade.id) + [Handmade.creation])
        #expect(
            history.touches.map(\.fields) == [
                [Handmade.visits.field], [Handmade.name.field], [.life, Handmade.name.field], [Handmade.name.field],
            ])
        #expect(history.touches.last?.isCreation == true)
        #expect(history.isComplete)
        let change = try #require(try history.changes(from: .arrival(1), to: .now).first { $0.cell == Handmade.name })
        #expect(change.old == .text("A"))
        #expect(change.new == .text("B"))
        #expect(change.writing?.author == Handmade.author(2))
        #expect(change.touches.map(\.author) == [2, 3].map(Handmade.author))
    }

    /// A later-stamped change is not there yet as of a time, so what it replaced stands again, whatever the order of arrival.
    @Test func theBaseIsWhatAllSidesReplaced() throws {
        let start = [
            Handmade.write(1, Handmade.life(true), Handmade.set("a")), Handmade.write(2, Handmade.set("b", over: 1)),
            Handmade.write(3, Handmade.set("left", over: 2)), Handmade.write(4, Handmade.set("right", over: 2)),
        ]
        func base(_ history: RowHistory, _ heads: UInt64...) -> Value? {
            history.base(of: Handmade.name, heads: heads.map(Handmade.id))?.value
        }
        #expect(base(Handmade.history(start), 3, 4) == .text("b"))
        // Further writes of one side, and a third one who knows only the beginning.
        let more =
            start + [Handmade.write(5, Handmade.set("left again", over: 3)), Handmade.write(6, Handmade.set("old", over: 1))]
        #expect(base(Handmade.history(more), 5, 4) == .text("b"))
        #expect(base(Handmade.history(more), 5, 4, 6) == .text("a"))
        // What was refused between them is no base, but what it had replaced is.
        let refusal = RowHistory.Refusal(
            transaction: Handmade.id(7), arrival: 4,
            cells: [
                VoidCell(
                    row: Handmade.row, entity: Handmade.entity, sensitivity: 0, cell: Handmade.name, replaced: [Handmade.id(2)])
            ])
        let heirs = [Handmade.write(8, Handmade.set("x", over: 7)), Handmade.write(9, Handmade.set("y", over: 7))]
        let history = RowHistory(
            row: Handmade.row, entity: Handmade.entity,
            accepted: (start.prefix(2) + heirs).enumerated().map { (UInt64($0.offset + 5), $0.element) }, refusals: [refusal])
        #expect(base(history, 8, 9) == .text("b"))
        // Two who wrote what nobody had written.
        #expect(
            base(
                Handmade.history([
                    Handmade.write(1, Handmade.life(true)), Handmade.write(2, Handmade.set("p")),
                    Handmade.write(3, Handmade.set("q")),
                ]), 2, 3) == nil)
    }

    @Test func timeGoesByStamps() throws {
        let old = Handmade.write(1, at: 10, Handmade.life(true), Handmade.set("old"))
        let new = Handmade.write(2, at: 30, Handmade.life(true, over: 1), Handmade.set("new", over: 1))
        let late = Handmade.write(3, at: 20, Handmade.life(true, over: 1), Handmade.set("offline", over: 1))
        let history = Handmade.history([old, new, late])
        #expect(try history.state(of: Handmade.name, asOf: .time(milliseconds: 10)).shown?.value == .text("old"))
        #expect(try history.state(of: Handmade.name, asOf: .time(milliseconds: 20)).shown?.value == .text("offline"))
        #expect(try history.state(of: Handmade.name, asOf: .time(milliseconds: 30)).heads.count == 2)
        #expect(try history.state(of: Handmade.name, asOf: .arrival(2)).heads.map(\.id) == [new.id])
        #expect(try history.state(asOf: .time(milliseconds: 9)).cells.isEmpty)
    }

    /// Somebody replaced a change that the hub refused only afterwards: until then, what that one had named stood beside it.
    @Test func aRefusalCountsFromItsArrival() throws {
        let refused = Handmade.write(2, Handmade.life(true, over: 1), Handmade.set("refused", over: 1))
        let heir = Handmade.write(3, by: 2, Handmade.life(true, over: 2), Handmade.set("heir", over: 2))
        let history = RowHistory(
            row: Handmade.row, entity: Handmade.entity,
            accepted: [(1, Handmade.write(1, Handmade.life(true), Handmade.set("first"))), (2, heir)],
            refusals: [RowHistory.Refusal(transaction: refused.id, arrival: 3, cells: VoidCell.all(of: refused))])
        #expect(try history.state(of: Handmade.name, asOf: .arrival(2)).heads.map(\.id) == [heir.id, Handmade.creation])
        #expect(try history.state(of: Handmade.name, asOf: .arrival(3)).heads.map(\.id) == [heir.id])
        #expect(try history.state(of: Handmade.name, asOf: .time(milliseconds: 3)).heads.map(\.id) == [heir.id])
        #expect(history.missing.isEmpty)
    }

    @Test func touchesAreNewestFirst() throws {
        let history = Handmade.history([
            Handmade.write(1, at: 10, Handmade.life(true), Handmade.set("old")),
            Handmade.write(2, at: 20, Handmade.life(true, over: 1), Handmade.set("early", over: 1)),
            Handmade.write(3, at: 40, Handmade.life(true, over: 1), Handmade.set("late", over: 1)),
            Handmade.write(4, at: 30, Handmade.life(true, over: 1), Handmade.set("between", over: 1)),
        ])
        let newestFirst = [3, 4, 2].map(Handmade.id)
        #expect(history.touches.map(\.writing.transaction) == newestFirst + [Handmade.creation])
        let change = try #require(try history.changes(from: .arrival(1), to: .now).first { $0.cell == Handmade.name })
        #expect(change.touches.map(\.transaction) == newestFirst)
    }

    @Test func whatIsMissingIsSaid() {
        let history = Handmade.history([Handmade.write(3, Handmade.set("C", over: 2))])
        #expect(history.missing == [Handmade.id(2)])
        #expect(!history.isComplete)
    }
}
