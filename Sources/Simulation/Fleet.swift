import CRDT
import Sales
import Sync

/// Laptops and a hub in one process, with everything that goes wrong between them, driven by one seed.
package struct Fleet: Sendable {
    /// A message on its way. It belongs to one session of one laptop, as a request and its answer belong to one connection.
    private struct Envelope: Sendable {
        let agent: Int
        let session: Int
        let isForHub: Bool
        let bytes: [UInt8]
    }

    private static let trueStart: Int64 = 1_767_225_600_000
    private static let year: Int64 = 365 * 86_400_000

    package internal(set) var agents: [Agent] = []
    package internal(set) var hub: Hub
    package private(set) var trace: [String] = []
    /// Whether `trace` tells what is written and stored; that costs time.
    private let isTold: Bool
    /// The generator as it was before each step, and before the end if the run came so far: what a run without some of the steps needs.
    package private(set) var draws: (steps: [Generator], end: Generator?) = ([], nil)
    package internal(set) var tally = Tally()
    var random: Generator
    private var people: [Person] = []
    private var sessions: [Int] = []
    var isCutOff: [Bool] = []
    /// The copy that was made of each laptop's store.
    private var copies: [MemoryStore?] = []
    private var onTheWay: [Envelope] = []
    /// What was sent to the hub, kept to be sent again.
    private var past: [Envelope] = []
    /// What phones have sent.
    var captures: [Transaction] = []
    var now = Fleet.trueStart
    var checks = Checks()
    private let scopes: [ScopeID]
    /// Whether people's rights differ; where all see everything, they meet more often.
    let hasRights: Bool

    package init(seed: UInt64, agents count: Int, isTold: Bool = true) {
        self.isTold = isTold
        random = Generator(seed: seed)
        hub = Hub(workspace: WorkspaceID(high: random.next(), low: random.next()))
        scopes = [ScopeID(high: random.next(), low: 1), ScopeID(high: random.next(), low: 2)]
        hasRights = random.chance(50)
        hub.limits = Limits.Answers(
            replayMax: random.pick([0, 5, 1_000]) ?? 0, inlineRows: random.within(1...20), chunkRows: random.within(1...5),
            recallCount: random.within(1...6))
        for index in 0..<count {
            let site = SiteID(low: random.next())
            let author = AuthorID(high: random.next(), low: random.next())
            // Before its first sync a laptop does not know whose it is.
            let known = random.chance(70) ? author : AuthorID(high: 0, low: 0)
            agents.append(Agent(index: index, site: site, author: known))
            hub.devices[site] = Device(site: site, author: author, role: .member)
            checks.families.append(index)
            addPerson()
            agents[index].batch = random.within(1...8)
        }
    }

    mutating func addPerson() {
        people.append(Person())
        sessions.append(0)
        isCutOff.append(false)
        copies.append(nil)
    }

    mutating func say(_ line: String) { if isTold { trace.append(line) } }

    // MARK: A run

    /// Runs `steps` random steps, heals everything, and checks.
    package mutating func run(steps: Int) throws {
        try setPageItems()
        for _ in 0..<steps {
            draws.steps.append(random)
            try step()
        }
        draws.end = random
        try heal()
    }

    /// Runs the steps of another run, all or some, each with what it drew there.
    package mutating func run(_ steps: some Sequence<Generator>, end: Generator) throws {
        try setPageItems()
        for draw in steps {
            random = draw
            try step()
        }
        random = end
        try heal()
    }

    private mutating func setPageItems() throws {
        let pageItems = random.within(1...12)
        try hub.commit { $0.pageItems = pageItems }
    }

    private mutating func step() throws {
        now += Int64(random.within(1...90_000))
        tally.steps += 1
        let index = random.below(agents.count)
        switch random.below(108) {
        case 0..<30: try write(index)
        case 30..<39: try startSession(index)
        case 39..<42: try carryBundle(index)
        case 42..<46: try relay(index)
        case 46..<80: try deliverNext()
        case 80..<83: try pushShuffled(index)
        case 83..<85: try repeatOld()
        case 85..<87: loseOne()
        case 87..<88: try damageOne()
        case 88..<89: fall(index, "")
        case 89..<91: try crashInWrite(index)
        case 91..<92: cutOffOrBack(index)
        case 92..<94: changeClock(index)
        case 94..<96: changeRole(index)
        case 96: people[index].openForm(on: agents[index].store, &random)
        case 97 where hasRights: try changeRights(index)
        case 98 where hasRights: try moveRow()
        case 99 where random.chance(50): try copyOrRestore(index)
        case 100: fillDiskOrFree(index)
        case 101: try capture(index)
        case 102: try writeNewer(index)
        case 104 where random.chance(15): try clone(index)
        case 103 where random.chance(20): try revoke(index)
        case 105..<107: try changeSchema()
        case 107: try writeInNewerFormat(index)
        default:
            hub.crashesAfterWrites = nil
            if random.chance(40), try hub.restore(epoch: random.next() >> 1) {
                tally.hubsRestored += 1
                say("hub: restored at \(hub.store.arrival)")
            } else {
                say("hub: backup")
                try hub.backUp()
            }
        }
        if random.chance(10) { try checks.check(agents[index], hub) }
    }

    private mutating func write(_ index: Int) throws {
        try write(index, people[index].parts(on: agents[index].store, scopes: scopes, &random))
    }

    /// As a program of a release ahead does, whose hub is not: the hub refuses it, and its author keeps it as a draft.
    private mutating func writeInNewerFormat(_ index: Int) throws {
        try write(index, people[index].parts(on: agents[index].store, scopes: scopes, &random), isNewer: true)
    }

    mutating func write(_ index: Int, _ parts: [Part], isNewer: Bool = false) throws {
        guard !parts.isEmpty else { return }
        let id = TransactionID(site: agents[index].site, random: random.next())
        do {
            let transaction = try agents[index].write(id: id, now: now, parts: parts, isNewer: isNewer)
            checks.authors[id] = index
            tally.written += 1
            if isNewer { tally.newerFormats += 1 }
            if isTold { say("agent \(index): writes \(describe(transaction))") }
        } catch let error as SimulationError where error.code != .violation {
            fail(index, error, "in the middle of a write")
        }
    }

    func describe(_ transaction: Transaction) -> String {
        let parts = transaction.parts.map { part in
            let row = part.row.id(in: transaction.id).description.prefix(4)
            let cells = part.changes.map { change in
                "\(change.cell.field)\(change.cell.kind == .counter ? "+" : "") over "
                    + "[\(change.replaces.map { String($0.description.suffix(4)) }.joined(separator: " "))]"
            }
            return "\(part.entity)/\(row): \(cells.joined(separator: ", "))"
        }
        return "\(transaction.id.description.suffix(4)) {\(parts.joined(separator: "; "))}"
    }

    private func describe(_ page: Page) -> String {
        let what = page.missing == .nothing ? "stores \(page.isFresh ? "all rows" : "a page")" : "is to fetch \(page.missing)"
        return "\(what), \(page.after) to \(page.upTo), seen as of \(page.view), \(page.entering.count) enter, "
            + "\(page.leaving.count) leave"
    }

    // MARK: The network

    private mutating func startSession(_ index: Int) throws {
        guard agents[index].session == nil, !isCutOff[index] else { return }
        sessions[index] += 1
        agents[index].batch = random.within(1...8)
        say("agent \(index): starts to sync")
        do {
            try send(try agents[index].startSession(now: now), from: index)
        } catch let error as SimulationError where error.code != .violation {
            fail(index, error, "in the middle of a write")
        }
    }

    private mutating func send(_ messages: [Message], from index: Int) throws {
        for message in messages {
            switch message {
            case .push(let list), .exchange(let list, _): try checks.note(pushed: list)
            case .withdraw(let list): try checks.note(pushed: list.map(\.transaction))
            default: break
            }
            let envelope = Envelope(agent: index, session: sessions[index], isForHub: true, bytes: message.encoded)
            onTheWay.append(envelope)
            past.append(envelope)
        }
    }

    /// Delivers a message that is on its way: usually one after the other, sometimes out of turn.
    private mutating func deliverNext() throws {
        guard !onTheWay.isEmpty else { return }
        let place = random.chance(50) ? 0 : random.below(onTheWay.count)
        let envelope = onTheWay[place]
        guard !isCutOff[envelope.agent] else { return }
        onTheWay.remove(at: place)
        try deliver(envelope)
    }

    private mutating func deliver(_ envelope: Envelope) throws {
        let index = envelope.agent
        if envelope.isForHub {
            guard !isRevoked(index) else { return breakOff(index) }
            do {
                let answer = try hub.answer(envelope.bytes, from: agents[index].site, now: now)
                try checks.checkSecrecy(answer, hub, agents[index])
                tally.waited += hub.store.waiting().count
                onTheWay.append(Envelope(agent: index, session: envelope.session, isForHub: false, bytes: answer))
            } catch let error as SimulationError where error.code == .crash {
                tally.hubCrashes += 1
                say("hub: crashes in the middle of a write")
                breakOff(index)
            }
            return
        }
        // An answer to a connection that was closed goes nowhere.
        guard envelope.session == sessions[index], agents[index].session != nil else { return }
        do {
            let message = try Message(encoded: envelope.bytes)
            let messages = try agents[index].receive(message, now: now)
            try send(messages, from: index)
            try note(message, from: index)
        } catch let error as SyncError where error.code == .olderCopy {
            breakOff(index)
            try takeNewSite(index)
        } catch let error as SyncError where error.code != .inconsistent {
            say("agent \(index): gives up: \(error.message)")
            breakOff(index)
        } catch let error as SimulationError where error.code != .violation {
            fail(index, error, "in the middle of a write")
        }
    }

    /// What this answer acknowledges may never be lost.
    private mutating func note(_ message: Message, from index: Int) throws {
        switch message {
        case .pushed(let verdicts):
            for verdict in verdicts {
                if case .accepted = verdict.fate { checks.acknowledged.insert(verdict.id) }
            }
        case .page(let page):
            if isTold { say("agent \(index): \(describe(page))") }
            for item in page.items {
                if case .accepted(_, let id) = item { checks.acknowledged.insert(id) }
            }
            let isEmpty = page.items.isEmpty && page.settled.isEmpty && page.entering.isEmpty && page.leaving.isEmpty
            // Most pages at the end are, and all is looked at once more after them.
            if !isEmpty { try checks.check(agents[index], hub) }
        case .chunk(let chunk):
            guard isTold else { return }
            let rows = chunk.rows.isEmpty ? [] : try RowSnapshot.decode(chunk.rows)
            let names = rows.map { "\($0.entity)/\($0.id.description.prefix(4))" }.joined(separator: " ")
            say("agent \(index): keeps rows as of \(chunk.head): \(names)")
        default: break
        }
    }

    private mutating func breakOff(_ index: Int) {
        guard agents[index].session != nil || onTheWay.contains(where: { $0.agent == index }) else { return }
        tally.sessionsBroken += 1
        agents[index].dropSession()
        sessions[index] += 1
    }

    func isRevoked(_ index: Int) -> Bool { hub.revoked.contains(agents[index].site) }

    // MARK: What goes wrong

    /// Seals what is pending and pushes some of it in a random order, outside a session: the hub takes any number in any order.
    private mutating func pushShuffled(_ index: Int) throws {
        // A laptop has one session at a time, and lists in it all that it has ever sent.
        guard !isCutOff[index], agents[index].session == nil else { return }
        guard let sealed = try sealAll(index) else { return }
        let some = Array(random.shuffled(sealed).prefix(random.below(sealed.count + 1)))
        guard !some.isEmpty else { return }
        say("agent \(index): pushes \(some.count) out of order")
        past.append(Envelope(agent: index, session: -1, isForHub: true, bytes: Message.push(some).encoded))
        if let envelope = past.last { try deliver(envelope) }
    }

    /// Seals all that is pending; nil if the disk is full.
    mutating func sealAll(_ index: Int) throws -> [[UInt8]]? {
        guard !agents[index].isFull else { return nil }
        // A crash that was planned for the next write waits for one that the checks follow.
        agents[index].crashesAfterWrites = nil
        let (offset, present) = (-agents[index].skew, now)
        let sealed = try agents[index].commit {
            try $0.seal(afterPlace: 0, clockOffset: offset, now: present, limit: .max)
        }.transactions
        try checks.note(pushed: sealed)
        return sealed
    }

    private mutating func repeatOld() throws {
        guard let envelope = random.pick(past) else { return }
        tally.messagesRepeated += 1
        say("hub: gets an old message of agent \(envelope.agent) again")
        try deliver(envelope)
    }

    private mutating func loseOne() {
        guard !onTheWay.isEmpty else { return }
        let envelope = onTheWay.remove(at: random.below(onTheWay.count))
        tally.messagesLost += 1
        say("agent \(envelope.agent): \(envelope.isForHub ? "a request" : "an answer") is lost")
        if envelope.session == sessions[envelope.agent] { breakOff(envelope.agent) }
    }

    private mutating func damageOne() throws {
        guard !onTheWay.isEmpty else { return }
        let place = random.below(onTheWay.count)
        let envelope = onTheWay.remove(at: place)
        var bytes = envelope.bytes
        bytes[random.below(bytes.count)] ^= 1 << UInt8(random.below(8))
        tally.messagesDamaged += 1
        say("agent \(envelope.agent): a bit of a message is flipped")
        if let message = try? Message(encoded: bytes) {
            throw SimulationError(.violation, "A damaged message passed for \(message).")
        }
        try deliver(Envelope(agent: envelope.agent, session: envelope.session, isForHub: envelope.isForHub, bytes: bytes))
    }

    mutating func fall(_ index: Int, _ how: String) {
        tally.agentCrashes += 1
        say("agent \(index): crashes \(how)")
        breakOff(index)
        agents[index].dropSession()
        people[index].closeForms()
    }

    /// What a write that failed leads to.
    mutating func fail(_ index: Int, _ error: SimulationError, _ how: String) {
        guard error.code == .diskFull else { return fall(index, how) }
        tally.fullDisks += 1
        say("agent \(index): has no space left \(how)")
        breakOff(index)
        agents[index].dropSession()
    }

    private mutating func crashInWrite(_ index: Int) throws {
        if random.chance(30) {
            hub.crashesAfterWrites = random.below(20)
        } else {
            agents[index].crashesAfterWrites = random.below(20)
        }
    }

    private mutating func cutOffOrBack(_ index: Int) {
        isCutOff[index].toggle()
        say("agent \(index): \(isCutOff[index] ? "loses" : "finds") the network")
        if isCutOff[index], random.chance(50) { breakOff(index) }
    }

    private mutating func changeClock(_ index: Int) {
        let jumps: [Int64] = [0, 0, 1_500, -40_000, 200_000, -3_600_000, Fleet.year, -Fleet.year]
        agents[index].skew = random.pick(jumps) ?? 0
        say("agent \(index): its clock is now off by \(agents[index].skew) ms")
    }

    private mutating func changeRole(_ index: Int) {
        let role: Device.Role = random.chance(25) ? .reader : .member
        let author = hub.devices[agents[index].site]?.author
        for (site, device) in hub.devices where device.author == author { hub.devices[site]?.role = role }
        say("hub: agent \(index) is now a \(role.rawValue)")
    }

    /// Gives a person other rights, as the hub does when its directory changes.
    private mutating func changeRights(_ index: Int) throws {
        guard let author = hub.devices[agents[index].site]?.author else { return }
        let sets: [Selection<ScopeID>] = [.all, .some([scopes[0]]), .some([scopes[1]]), .some(Set(scopes))]
        let seen = random.pick(sets) ?? .all
        var rights = Rights(
            writes: random.chance(90), deletes: random.chance(80), moves: random.chance(50),
            classes: random.chance(60) ? .all : .some([0]), scopes: seen)
        if case .some(let set) = seen { rights.home = random.pick(set.sorted()) ?? .company }
        let arrival = hub.store.arrival
        let changed = rights
        // A crash that was planned for the next write waits for one that comes from outside.
        hub.crashesAfterWrites = nil
        try hub.commit { try $0.addRights(changed, of: author, from: arrival + 1) }
        // Rights come by a transaction of the directory, so they take a number.
        try hub.write(
            Transaction(
                id: TransactionID(site: SiteID(low: 1), random: random.next()), author: AuthorID(high: 0, low: 1),
                stamp: Stamp(milliseconds: now), parts: []))
        tally.rightsChanged += 1
        say("hub: agent \(index) may now \(rights)")
    }

    /// Writes what only the hub may.
    @discardableResult
    mutating func writeAtHub(_ parts: [Part]) throws -> Transaction {
        let transaction = Transaction(
            id: TransactionID(site: SiteID(low: 1), random: random.next()), author: AuthorID(high: 0, low: 1),
            stamp: Stamp(milliseconds: now), parts: parts)
        // A crash that was planned for the next write waits for one that comes from outside.
        hub.crashesAfterWrites = nil
        try checks.note(pushed: [transaction.encoded])
        try hub.write(transaction)
        return transaction
    }

    /// Puts a customer into another scope, with all that hangs on it.
    private mutating func moveRow() throws {
        let customers = hub.store.shownRows.values.filter { Schema.shipped.entity($0.entity)?.name == "customer" }
        guard let row = random.pick(customers.sorted(by: { $0.id < $1.id })), let scope = random.pick(scopes + [.company])
        else { return }
        let cell = CellKey(field: .scope, kind: .register)
        try writeAtHub([
            Part(
                row: .existing(row.id), entity: row.entity,
                changes: [Change(cell: cell, replaces: row[cell].heads.map(\.id), content: .register(.link(scope)))])
        ])
        tally.rowsMoved += 1
        say("hub: moves \(row.id.description.prefix(4)) to \(scope.description.suffix(2))")
    }

    /// Makes a copy of a laptop's store, or goes back to the one that was made before.
    private mutating func copyOrRestore(_ index: Int) throws {
        guard let copy = copies[index], random.chance(50) else {
            copies[index] = agents[index].store
            say("agent \(index): its store is copied")
            return
        }
        fall(index, "for good")
        tally.laptopsRestored += 1
        say("agent \(index): goes back to a copy at \(copy.arrival), \(copy.outbox.count) pending")
        agents[index].restore(try checks.restored(copy, of: index))
        // Who restores by Satchel's own command becomes another site at once; who copies files about does not know of it.
        if random.chance(50) { try takeNewSite(index) }
    }

    /// Has the hub enrol the laptop's person once more, under another site.
    private mutating func takeNewSite(_ index: Int) throws {
        guard let device = hub.devices[agents[index].site], !isRevoked(index) else { return }
        agents[index].isFull = false
        let site = SiteID(low: random.next())
        hub.devices[site] = Device(site: site, author: device.author, role: device.role)
        try agents[index].become(site, epoch: random.next() | 1)
        tally.newSites += 1
        say("agent \(index): is another site now")
    }

    // MARK: The end

    /// Lets everyone sync until nothing moves any more, then checks it all.
    private mutating func heal() throws {
        say("all is healed")
        hub.crashesAfterWrites = nil
        for index in agents.indices {
            agents[index].crashesAfterWrites = nil
            agents[index].isFull = false
            isCutOff[index] = false
        }
        try sendCapturesAgain()
        for envelope in onTheWay where envelope.isForHub && random.chance(50) { try deliver(envelope) }
        onTheWay = []
        for _ in 0..<3 {
            for index in agents.indices where !isRevoked(index) {
                // Who has lost his own copy of what he gave away by bundle gets it back by those who took it; and what a laptop gave away
                // that was locked out nobody else brings to an end.
                if tally.laptopsRestored > 0 || tally.revoked > 0 { try relay(index, all: true) }
                agents[index].dropSession()
                try startSession(index)
                while !onTheWay.isEmpty {
                    let before = tally.sessionsBroken
                    try deliver(onTheWay.removeFirst())
                    guard tally.sessionsBroken == before else {
                        throw SimulationError(.violation, "A session broke though nothing went wrong: \(trace.last ?? "").")
                    }
                }
                guard agents[index].session == nil else {
                    throw SimulationError(.violation, "Agent \(index)'s session does not end.")
                }
            }
        }
        try checks.checkQuiet(agents, hub)
        count()
    }

    private mutating func count() {
        tally.accepted = hub.store.history.count
        for agent in agents {
            tally.sessionsFinished += agent.finished.count
            tally.freshStarts += agent.finished.count(where: \.startedAfresh)
            for draft in agent.store.drafts() {
                switch draft.reason {
                case .permission: tally.refusedForPermission += 1
                case .damaged: tally.refusedAsDamaged += 1
                case .parentRefused: tally.refusedForParent += 1
                case .unknownFormat, .tooLarge: break
                }
            }
        }
        tally.conflicts = hub.store.shownRows.values.reduce(0) { $0 + $1.conflicts.count }
    }
}
