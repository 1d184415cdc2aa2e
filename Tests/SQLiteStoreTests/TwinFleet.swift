import CRDT
import SQLiteStore
import Sales
import Simulation
import Sync

/// Where a SQLite store and the simulator's memory store part.
struct Mismatch: Error, CustomStringConvertible {
    let description: String

    static func unless(_ isSame: Bool, _ what: @autoclosure () -> String) throws {
        if !isSame { throw Mismatch(description: what()) }
    }
}

/// Laptops and a hub, each in two copies, one on the simulator's memory store and one on SQLite, which go through the same: writes by
/// the simulator's people and odd ones, syncs that break off, pushes out of order, crashes in mid-write, wrong clocks, refusals.
/// Whatever one copy says or holds, the other must.
final class TwinFleet {
    private struct Laptop {
        var memory: Agent
        let path: String
        var store: Store
        var session: AgentSession?
        var clock = HybridClock()
        var person = Person()
        /// The memory store is told of it too, and both forget it at their next write transaction.
        var crash: Int?
    }

    /// What came up, so that a test can tell that nothing was left out.
    struct Tally {
        var accepted = 0
        var refused = 0
        var waited = 0
        var crashes = 0
        var breaks = 0
        var reopened = 0
        var covers = 0
        var conflicts = 0

        var missing: [String] {
            [
                ("accepted", accepted), ("refused", refused), ("waited", waited), ("crashes", crashes), ("breaks", breaks),
                ("reopened", reopened), ("covers", covers), ("conflicts", conflicts),
            ].filter { $0.1 == 0 }.map(\.0)
        }
    }

    private let folder: Folder
    private var random: Generator
    private var hub: Hub
    private let hubPath: String
    private var hubStore: Store
    private var hubCrash: Int?
    private let pageItems: Int
    private var laptops: [Laptop] = []
    private var now: Int64 = 1_800_000_000_000
    private var ids: [TransactionID] = []
    private(set) var tally = Tally()

    private let scopes: [ScopeID]

    init(seed: UInt64, laptops count: Int) throws {
        folder = try Folder()
        random = Generator(seed: seed)
        let workspace = WorkspaceID(high: random.next(), low: random.next())
        let pageItems = random.within(1...12)
        self.pageItems = pageItems
        hub = Hub(workspace: workspace)
        try hub.commit { $0.pageItems = pageItems }
        scopes = [ScopeID(high: random.next(), low: 1), ScopeID(high: random.next(), low: 2)]
        hub.limits = Limits.Answers(
            replayMax: random.pick([0, 5, 1_000]) ?? 0, inlineRows: random.within(1...20), chunkRows: random.within(1...5),
            recallCount: random.within(1...6))
        hubPath = folder.file("hub")
        hubStore = try EmptyStore.open(hubPath)
        try hubStore.write { editor in
            try editor.set(StoreView.Key.workspace, workspace.bytes)
            try editor.set(StoreView.Key.epoch, 1)
        }
        for index in 0..<count {
            let site = SiteID(low: random.next())
            let author = AuthorID(high: random.next(), low: random.next())
            let known = random.chance(70) ? author : AuthorID(high: 0, low: 0)
            let path = folder.file("laptop\(index)")
            let store = try EmptyStore.open(path)
            try store.write { try $0.set("author", known.bytes) }
            laptops.append(Laptop(memory: Agent(index: index, site: site, author: known), path: path, store: store))
            hub.devices[site] = Device(site: site, author: author, role: .member)
        }
    }

    func run(steps: Int) throws {
        for _ in 0..<steps {
            now += Int64(random.within(1...90_000))
            try step(random.below(laptops.count))
        }
        hub.crashesAfterWrites = nil
        hubCrash = nil
        for _ in 0..<3 {
            for index in laptops.indices {
                laptops[index].memory.crashesAfterWrites = nil
                laptops[index].crash = nil
                try sync(index, breaks: false)
            }
        }
        try compareAll()
        for laptop in laptops {
            let author = hub.devices[laptop.memory.site]?.author ?? AuthorID(high: 0, low: 0)
            guard hub.store.rights(of: author).last?.rights.seesEverything ?? true else { continue }
            let digest = try laptop.store.read { try $0.digest }
            let wanted = try hubStore.read { try $0.digest }
            try Mismatch.unless(digest == wanted, "laptop \(laptop.memory.index) shows another digest than the hub")
        }
        // Laptops from which rows were taken are not looked through: the doctor still finds leavings of their histories there.
        try examine(hubStore)
        tally.accepted += hub.store.history.count
        tally.conflicts += hub.store.rows.values.reduce(0) { $0 + $1.conflicts.count }
        for laptop in laptops { try laptop.store.close() }
        try hubStore.close()
    }

    private func step(_ index: Int) throws {
        switch random.below(100) {
        case 0..<42: try write(index)
        case 42..<62: try sync(index, breaks: true)
        case 62..<76: try pushShuffled(index)
        case 76..<80: planCrash(index)
        case 80..<83: laptops[index].memory.skew = random.pick([0, 1_500, -40_000, 200_000, -3_600_000, 31_536_000_000]) ?? 0
        case 83..<86: hub.devices[laptops[index].memory.site]?.role = random.chance(40) ? .reader : .member
        case 86..<90:
            var person = laptops[index].person
            person.openForm(on: laptops[index].memory.store, &random)
            laptops[index].person = person
        case 90..<92:
            hub.crashesAfterWrites = nil
            hubCrash = nil
            try hub.backUp()
            try hubStore.write { try $0.set(StoreView.Key.safe, Int64(hub.store.arrival)) }
        case 92: try changeRights(index)
        case 93: try moveRow()
        case 94: random.chance(30) ? try changeEpoch() : try reopen(index)
        case 95..<97: try pushJunk(index)
        default: try compareAll()
        }
    }

    // MARK: The hub's own

    /// Gives a person other rights, from the next number on.
    private func changeRights(_ index: Int) throws {
        guard let author = hub.devices[laptops[index].memory.site]?.author else { return }
        let seen = random.pick([.all, .some([scopes[0]]), .some(Set(scopes))] as [Selection<ScopeID>]) ?? .all
        var rights = Rights(
            writes: random.chance(90), deletes: random.chance(80), moves: random.chance(50),
            classes: random.chance(60) ? .all : .some([0]), scopes: seen)
        if case .some(let set) = seen { rights.home = random.pick(set.sorted()) ?? .company }
        (hub.crashesAfterWrites, hubCrash) = (nil, nil)
        let arrival = hub.store.arrival
        let changed = rights
        try hub.commit { try $0.addRights(changed, of: author, from: arrival + 1) }
        try hubStore.write { try $0.addRights(changed, of: author, from: arrival + 1) }
        try write(parts: [])
    }

    private func moveRow() throws {
        let customers = hub.store.shownRows.values.filter { Schema.shipped.entity($0.entity)?.name == "customer" }
        guard let row = random.pick(customers.sorted(by: { $0.id < $1.id })), let scope = random.pick(scopes + [.company])
        else { return }
        (hub.crashesAfterWrites, hubCrash) = (nil, nil)
        let cell = CellKey(field: .scope, kind: .register)
        let change = Change(cell: cell, replaces: row[cell].heads.map(\.id), content: .register(.link(scope)))
        try write(parts: [Part(row: .existing(row.id), entity: row.entity, changes: [change])])
    }

    private func write(parts: [Part]) throws {
        let transaction = Transaction(
            id: TransactionID(site: SiteID(low: 1), random: random.next()), author: AuthorID(high: 0, low: 1),
            stamp: Stamp(milliseconds: now), parts: parts)
        ids.append(transaction.id)
        try hub.write(transaction)
        try hubStore.write { editor in
            var editor = editor
            _ = try editor.receive(transaction.encoded, by: HubRules(schema: .shipped, device: nil))
        }
    }

    /// As a hub that was restored and had forgotten nothing: all laptops start afresh.
    private func changeEpoch() throws {
        let epoch = random.next() >> 1
        (hub.crashesAfterWrites, hubCrash) = (nil, nil)
        try hub.commit { try $0.setEpoch(epoch) }
        try hubStore.write { try $0.setEpoch(epoch) }
    }

    // MARK: Writing

    /// Whether what failed last was a session that something had overtaken.
    private var wasOvertaken = false

    /// Does the same to both copies; nil if both crashed at it.
    private func both<A, B>(_ what: String, _ memory: () throws -> A, _ sqlite: (_ hasCrashed: Bool) throws -> B) throws -> (
        A, B
    )? {
        let first = Result { try memory() }
        let second = Result { try sqlite(isCrash(first)) }
        switch (first, second) {
        case (.success(let a), .success(let b)): return (a, b)
        case (.failure(let a), .failure(let b)):
            try Mismatch.unless("\(a)" == "\(b)", "\(what): memory failed with \(a), SQLite with \(b)")
            if isCrash(first) { tally.crashes += 1 }
            wasOvertaken = (a as? SyncError)?.code == .overtaken
            return nil
        case (.success, .failure(let b)): throw Mismatch(description: "\(what): SQLite failed: \(b)")
        case (.failure(let a), .success): throw Mismatch(description: "\(what): memory alone failed: \(a)")
        }
    }

    private func isCrash(_ result: Result<some Any, any Error>) -> Bool {
        if case .failure(let error as SimulationError) = result { error.code == .crash } else { false }
    }

    private func commit<T>(_ index: Int, _ body: (inout Faulty) throws -> T) throws -> T {
        let crash = laptops[index].crash
        laptops[index].crash = nil
        return try laptops[index].store.write { editor in
            var store = Faulty(editor: editor, writesUntilCrash: crash)
            return try body(&store)
        }
    }

    private func write(_ index: Int) throws {
        var person = laptops[index].person
        var parts = person.parts(on: laptops[index].memory.store, &random)
        laptops[index].person = person
        if random.chance(35) { parts += oddParts(on: laptops[index].memory.store, besides: parts, &random) }
        guard !parts.isEmpty else { return }
        let memory = laptops[index].memory
        let transaction = Transaction(
            id: TransactionID(site: memory.site, random: random.next()), author: memory.store.author,
            stamp: laptops[index].clock.next(now: now + memory.skew),
            origin: Transaction.Origin(number: UInt64(ids.count) + 1, seen: memory.store.arrival), parts: parts)
        ids.append(transaction.id)
        _ = try both(
            "a write", { try laptops[index].memory.write(transaction) }, { _ in try commit(index) { try $0.write(transaction) } })
    }

    private func planCrash(_ index: Int) {
        let writes = random.below(20)
        if random.chance(40) {
            hub.crashesAfterWrites = writes
            hubCrash = writes
        } else {
            laptops[index].memory.crashesAfterWrites = writes
            laptops[index].crash = writes
        }
    }

    /// Has the doctor apply the whole log once more: in whatever order things came, the rows are those that it gives.
    private func examine(_ store: Store) throws {
        let report = try store.check()
        try Mismatch.unless(report.isSound, "the doctor finds: \(report.findings.map(\.text))")
    }

    private func reopen(_ index: Int) throws {
        tally.reopened += 1
        if random.chance(15) { try examine(random.chance(50) ? laptops[index].store : hubStore) }
        if random.chance(50) {
            try laptops[index].store.close()
            laptops[index].store = try Store(path: laptops[index].path, holder: "a test", creating: false)
        } else {
            try hubStore.close()
            hubStore = try Store(path: hubPath, holder: "a test", creating: false)
        }
    }

    // MARK: Syncing

    /// As the agent does, it syncs once more if what came meanwhile had overtaken it.
    private func sync(_ index: Int, breaks: Bool) throws {
        for isLast in [false, true] {
            wasOvertaken = false
            if try session(index, breaks: breaks) { return }
            tally.breaks += 1
            laptops[index].memory.dropSession()
            laptops[index].session = nil
            guard wasOvertaken else { break }
            try Mismatch.unless(breaks || !isLast, "a sync was overtaken twice")
        }
        try Mismatch.unless(breaks || wasOvertaken, "a sync broke off though nothing went wrong")
    }

    /// - Returns: Whether it came to its end.
    private func session(_ index: Int, breaks: Bool) throws -> Bool {
        laptops[index].memory.batch = breaks ? random.within(1...8) : 100
        let hasGreeted = laptops[index].memory.hasGreeted
        var memory = try laptops[index].memory.startSession(now: now)
        var sqlite = try start(index, hasGreeted: hasGreeted)
        while true {
            try same(memory, sqlite, "what laptop \(index) sends")
            guard let a = memory.first, let b = sqlite.first else { return true }
            guard !(breaks && random.chance(10)), let answers = try answer(index, a, b), !(breaks && random.chance(5)) else {
                return false
            }
            try same([answers.0], [answers.1], "what the hub answers laptop \(index)")
            guard
                let next = try both(
                    "an answer", { try laptops[index].memory.receive(answers.0, now: now) },
                    { try receive(index, answers.1, hasCrashed: $0) })
            else { return false }
            (memory, sqlite) = next
        }
    }

    private func answer(_ index: Int, _ memory: Message, _ sqlite: Message) throws -> (Message, Message)? {
        let site = laptops[index].memory.site
        let answers = try both(
            "the hub", { try hub.answer(memory.encoded, from: site, now: now) }, { _ in try hubAnswer(sqlite, site) })
        tally.waited += hub.store.waiting().count
        return try answers.map { (try Message(encoded: $0), $1) }
    }

    private func hubAnswer(_ message: Message, _ site: SiteID) throws -> Message {
        guard let device = hub.devices[site] else { throw Mismatch(description: "an unknown device") }
        let crash = hubCrash
        hubCrash = nil
        return try hubStore.write { editor in
            var store = Faulty(editor: editor, pageItems: pageItems, writesUntilCrash: crash)
            return try HubSession(device: device, limits: hub.limits).answer(message, from: &store, now: now)
        }
    }

    private func same(_ memory: [Message], _ sqlite: [Message], _ what: String) throws {
        try Mismatch.unless(memory.map(sorted) == sqlite.map(sorted), "\(what):\n\(memory)\n\(sqlite)")
    }

    /// The message with the cells of each refusal in order: no order is promised for them. Places in the order of rows are each
    /// store's own.
    private func sorted(_ message: Message) -> Message {
        func sorted(_ items: [Page.Item]) -> [Page.Item] {
            items.map { item in
                guard case .void(let arrival, let id, let reason, let cells) = item else { return item }
                return .void(arrival, id, reason, cells.sorted(by: VoidCell.isBefore))
            }
        }
        func sorted(_ rows: [RowSnapshot]) -> [RowSnapshot] {
            rows.map { row in
                RowSnapshot(
                    id: row.id, entity: row.entity,
                    cells: row.cells.map { cell in
                        var cell = cell
                        cell.events.sort { $0.id < $1.id }
                        return cell
                    })
            }
        }
        switch message {
        case .page(var page):
            page.items = sorted(page.items)
            page.settled = sorted(page.settled)
            page.entering = sorted(page.entering)
            page.leaving.sort { $0.row < $1.row }
            return .page(page)
        case .chunk(var chunk):
            if case .rows? = chunk.next { chunk.next = .rows(after: 0) }
            if case .rows = chunk.position { chunk.position = .rows(after: 0) }
            if let rows = try? RowSnapshot.decode(chunk.rows) { chunk.rows = RowSnapshot.encode(sorted(rows)) }
            return .chunk(chunk)
        case .fetch(var fetch):
            if case .rows = fetch.position { fetch.position = .rows(after: 0) }
            return .fetch(fetch)
        default: return message
        }
    }

    // The laptop on SQLite, as the agent does it.

    private func start(_ index: Int, hasGreeted: Bool) throws -> [Message] {
        let site = laptops[index].memory.site
        let knowledge = try laptops[index].store.read { view in
            AgentSession.Knowledge(
                site: site, written: laptops[index].memory.store.transactionsWritten,
                workspace: try view.setting(StoreView.Key.workspace).flatMap { WorkspaceID(bytes: $0) },
                epoch: UInt64(try view.number(StoreView.Key.epoch) ?? 0), cursor: try view.arrival, view: try view.view,
                staging: try view.staging(), historyGap: try view.historyGap(), hasGreeted: hasGreeted)
        }
        var session = AgentSession(knowledge)
        let actions = session.start(now: now + laptops[index].memory.skew)
        laptops[index].session = session
        return try perform(index, actions, hasCrashed: false)
    }

    private func receive(_ index: Int, _ message: Message, hasCrashed: Bool) throws -> [Message] {
        try perform(index, try handle(index, .received(message)), hasCrashed: hasCrashed)
    }

    private func handle(_ index: Int, _ event: AgentSession.Event) throws -> [AgentSession.Action] {
        let wall = now + laptops[index].memory.skew
        return try laptops[index].session?.handle(event, now: wall) ?? []
    }

    private func perform(_ index: Int, _ actions: [AgentSession.Action], hasCrashed: Bool) throws -> [Message] {
        var open = actions
        var messages = [Message]()
        while !open.isEmpty {
            switch open.removeFirst() {
            case .send(let message): messages.append(message)
            case .adopt(let welcome):
                try commit(index) { store in
                    try store.editor.set(StoreView.Key.workspace, welcome.workspace.bytes)
                    try store.editor.set(StoreView.Key.epoch, Int64(welcome.epoch))
                    try store.editor.set("author", welcome.author.bytes)
                }
            case .sealPending(let place, let offset):
                let sealed = try seal(
                    index, afterPlace: place, offset: offset, now: now + laptops[index].memory.skew + offset,
                    limit: laptops[index].memory.batch, hasCrashed: hasCrashed)
                open += try handle(index, .sealed(sealed))
            case .storePage(let page):
                let session = laptops[index].session
                _ = try commit(index) { store in
                    try session?.check(page, sealed: store.editor.sealedPending())
                    return try store.store(page)
                }
                open += try handle(index, .stored(try laptops[index].store.read { try $0.historyGap() }))
            case .listKept:
                open += try handle(
                    index,
                    try laptops[index].store.read { view in
                        .kept(
                            try view.keptTransactions().map(\.encoded),
                            refused: try view.drafts().map { Withdrawn($0.reason, $0.transaction.encoded) })
                    })
            case .stage(let chunk, let staging, let isFirst):
                try commit(index) { try $0.stage(chunk, staging, isFirst: isFirst) }
                open += try handle(index, .stored(nil))
            case .storeHistory(let recalled):
                try commit(index) { try $0.store(recalled) }
                open += try handle(index, .stored(try laptops[index].store.read { try $0.historyGap() }))
            case .finish:
                laptops[index].session = nil
            }
        }
        return messages
    }

    private func seal(
        _ index: Int, afterPlace: Int64, offset: Int64, now: Int64, limit: Int, hasCrashed: Bool
    ) throws -> SealedBatch {
        // Its steps cannot be counted from outside; where the memory store crashed at it, this one does at its end.
        let crashes = laptops[index].crash != nil && hasCrashed
        laptops[index].crash = nil
        return try commit(index) { store in
            var correction = StampCorrection(now: now)
            let author = try store.editor.setting("author").flatMap { AuthorID(bytes: $0) } ?? AuthorID(high: 0, low: 0)
            let sealed = try store.editor.seal(
                afterPlace: afterPlace, clockOffset: offset, correction: &correction, author: author, byteLimit: .max,
                countLimit: limit)
            if crashes { throw SimulationError(.crash, "The store was told to fail here.") }
            return sealed
        }
    }

    private func pushShuffled(_ index: Int) throws {
        let offset = -laptops[index].memory.skew
        let present = now
        let sealed = try both(
            "sealing",
            {
                try laptops[index].memory.commit {
                    try $0.seal(afterPlace: 0, clockOffset: offset, now: present, limit: .max).transactions
                }
            },
            { try seal(index, afterPlace: 0, offset: offset, now: present, limit: .max, hasCrashed: $0).transactions })
        guard let sealed else { return }
        try Mismatch.unless(sealed.0 == sealed.1, "laptop \(index) sealed other bytes")
        let some = Array(random.shuffled(sealed.0).prefix(random.below(sealed.0.count + 1)))
        guard !some.isEmpty, let answers = try answer(index, .push(some), .push(some)) else { return }
        try same([answers.0], [answers.1], "the verdicts on laptop \(index)'s push")
    }

    /// What no program of this version writes: an unknown format, or bytes that are no transaction.
    private func pushJunk(_ index: Int) throws {
        let id = TransactionID(site: laptops[index].memory.site, random: random.next())
        ids.append(id)
        let junk = [UInt8(random.within(0...2))] + id.bytes + (0..<random.below(60)).map { _ in UInt8(random.below(256)) }
        guard let answers = try answer(index, .push([junk]), .push([junk])) else { return }
        try same([answers.0], [answers.1], "the verdict on junk")
    }

    // MARK: Comparing

    private func compareAll() throws {
        try compare(hub.store, hubStore, pageItems, "the hub")
        for laptop in laptops {
            try compare(laptop.memory.store, laptop.store, Limits.batchCount, "laptop \(laptop.memory.index)")
        }
    }

    private func compare(_ memory: MemoryStore, _ store: Store, _ most: Int, _ who: String) throws {
        let after = UInt64(random.below(Int(memory.arrival) + 1))
        let count = random.within(1...20)
        try store.read { view in
            let rows = try view.allRows()
            let (wanted, got) = (lines(of: memory.rows.values), lines(of: rows))
            try Mismatch.unless(
                wanted == got,
                "rows of \(who): memory\n\(Set(wanted).subtracting(got).sorted())\nSQLite\n\(Set(got).subtracting(wanted).sorted())"
            )
            for row in rows.prefix(5) {
                try Mismatch.unless(
                    lines(of: [try view.find(row.id, entity: row.entity) ?? row]) == lines(of: [row]), "find, \(who)")
            }
            tally.covers += rows.reduce(0) { $0 + $1.cells.values.reduce(0) { $0 + $1.covers.count } }
            let digest = try view.digest
            try Mismatch.unless(digest.description == memory.digest, "\(who): the digest")
            try Mismatch.unless(try view.recomputedDigest() == digest, "\(who): the kept digest is not that of the rows")
            try Mismatch.unless(try view.arrival == memory.arrival, "\(who): the arrival number")
            // Where rows came whole, or went, a laptop no longer tells under which number.
            func unnumbered(_ fate: Fate?) -> Fate? {
                switch fate {
                case _ where who == "the hub": fate
                case .accepted?: .accepted(0)
                case .waiting?: nil
                default: fate
                }
            }
            for id in ids {
                try Mismatch.unless(
                    try unnumbered(view.fate(of: id)) == unnumbered(memory.fate(of: id)), "\(who): what became of \(id)")
            }
            try Mismatch.unless(try view.pendingTransactions() == memory.outbox.map(\.transaction), "\(who): the outbox")
            let drafts = try view.drafts().map { "\($0.reason) \(hexadecimal($0.transaction.encoded))" }
            tally.refused += drafts.count
            try Mismatch.unless(
                Set(drafts) == Set(memory.drafts().map { "\($0.reason) \(hexadecimal($0.transaction.encoded))" }),
                "\(who): the drafts")
            let kept = memory.retained.map { "\($0.arrival) \(hexadecimal($0.transaction.encoded))" }
            try Mismatch.unless(try Set(view.retainedLines()) == Set(kept), "\(who): what is retained")
            let waiting = try view.hub.waiting()
            try Mismatch.unless(waiting.map(\.0) == memory.waiting().map(\.0), "\(who): what waits")
            try Mismatch.unless(waiting.map(\.1) == memory.waiting().map(\.1), "\(who): the bytes of what waits")
            // A laptop that took rows whole numbers no refusals of before; what it has of the past is its history.
            guard who == "the hub" else {
                var history = [String]()
                try view.forEachAccepted { arrival, transaction, bytes in
                    history.append("\(arrival) \(hexadecimal(transaction?.encoded ?? bytes))")
                }
                let wanted = memory.history.sorted { $0.arrival < $1.arrival }.map { "\($0.arrival) \(hexadecimal($0.encoded))" }
                return try Mismatch.unless(history == wanted, "\(who): the history")
            }
            let log = try view.hub.log(after: after, byteLimit: .max, countLimit: min(count, most)).map(sorted)
            try Mismatch.unless(
                log == memory.log(after: after, byteLimit: .max, countLimit: count).map(sorted), "\(who): the log after \(after)")
        }
    }

    private func sorted(_ entry: LogEntry) -> LogEntry {
        guard case .void(let reason, let cells) = entry.outcome else { return entry }
        return LogEntry(arrival: entry.arrival, id: entry.id, outcome: .void(reason, cells.sorted(by: VoidCell.isBefore)))
    }
}

extension VoidCell {
    fileprivate static func isBefore(_ a: VoidCell, _ b: VoidCell) -> Bool { (a.row, a.cell) < (b.row, b.cell) }
}
