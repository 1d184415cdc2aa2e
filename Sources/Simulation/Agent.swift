import CRDT
import Crypto
import Sales
import Sync

/// A laptop: its store, its clock, and the production session that syncs it.
package struct Agent: Sendable {
    package let index: Int
    package private(set) var site: SiteID
    /// What is committed. All else is lost in a crash.
    package private(set) var store: MemoryStore
    package private(set) var session: AgentSession?
    /// How far this laptop's clock is ahead of the true time, in milliseconds.
    package var skew: Int64 = 0
    /// The most transactions in one push of this laptop.
    package var batch = Limits.batchCount
    /// Makes the next write transaction fail after so many writes.
    package var crashesAfterWrites: Int?
    /// Whether that is for want of space, not of power; all that follow fail as well.
    package var isFull = false
    package private(set) var finished: [AgentSession.Result] = []
    /// The clock's error when the last session ended well, so that the next one may leave the hello out.
    private var greetedSkew: Int64?
    /// Whether the next session leaves it out: nobody has set the clock since, and it needs no correction.
    package var hasGreeted: Bool { greetedSkew == skew && abs(skew) < Limits.clockToleranceMilliseconds }

    package init(index: Int, site: SiteID, author: AuthorID) {
        self.index = index
        self.site = site
        store = MemoryStore(author: author)
    }

    /// A laptop that goes on from another one's store as if it were that one.
    package init(index: Int, copying agent: Agent) {
        self.index = index
        site = agent.site
        store = agent.store
        skew = agent.skew
        batch = agent.batch
    }

    /// Runs a write transaction: whole or not at all.
    package mutating func commit<T>(_ body: (inout MemoryStore) throws -> T) throws -> T {
        var copy = store
        copy.writesUntilCrash = isFull ? 0 : crashesAfterWrites
        crashesAfterWrites = nil
        do {
            let result = try body(&copy)
            copy.renewSchema()
            copy.writesUntilCrash = nil
            store = copy
            return result
        } catch let error as SimulationError where error.code == .crash && isFull {
            throw SimulationError(.diskFull, "The disk is full.")
        }
    }

    /// The clock's next stamp, for a write at the true time `now`.
    package mutating func write(id: TransactionID, now: Int64, parts: [Part], isNewer: Bool = false) throws -> Transaction {
        let wall = now + skew
        return try commit { store in
            if isNewer { store.newer.insert(id) }
            store.transactionsWritten += 1
            let transaction = Transaction(
                id: id, author: store.author, stamp: store.clock.next(now: wall),
                origin: Transaction.Origin(number: store.transactionsWritten, seen: store.arrival), parts: parts)
            try store.write(transaction)
            return transaction
        }
    }

    /// Takes in a transaction as it is, stamp and all.
    package mutating func write(_ transaction: Transaction) throws {
        try commit { store in
            store.transactionsWritten = max(store.transactionsWritten, transaction.origin?.number ?? 0)
            try store.write(transaction)
        }
    }

    // MARK: Syncing

    /// Starts a session and gives back the messages to send.
    package mutating func startSession(now: Int64) throws -> [Message] {
        var session = AgentSession(
            AgentSession.Knowledge(
                site: site, written: store.transactionsWritten, workspace: store.workspaceIfJoined, epoch: store.epoch,
                cursor: store.arrival, view: store.view,
                staging: store.staging(), historyGap: store.historyGap(),
                brought: brought, hasGreeted: hasGreeted))
        greetedSkew = nil
        let actions = session.start(now: now + skew)
        self.session = session
        return try perform(actions, now: now)
    }

    /// Hands a message to the session; without one it is ignored, as an answer is that comes after its connection was closed.
    package mutating func receive(_ message: Message, now: Int64) throws -> [Message] {
        guard session != nil else { return [] }
        do {
            return try perform(try handle(.received(message), now: now), now: now)
        } catch {
            session = nil
            throw error
        }
    }

    /// Ends the session as a lost connection does.
    package mutating func dropSession() {
        session = nil
        greetedSkew = nil
    }

    /// Puts an earlier state of the store in the place of what is here.
    package mutating func restore(_ copy: MemoryStore) {
        dropSession()
        crashesAfterWrites = nil
        store = copy
    }

    /// Becomes another site, as a store does that was restored.
    ///
    /// - Parameter epoch: One that no hub has.
    package mutating func become(_ site: SiteID, epoch: UInt64) throws {
        dropSession()
        crashesAfterWrites = nil
        self.site = site
        if store.epoch != 0 { try commit { try $0.setEpoch(epoch) } }
    }

    /// What is pending and came by bundle.
    private var brought: [TransactionID] { store.outbox.map(\.transaction.id).filter(store.cameByBundle) }

    private mutating func handle(_ event: AgentSession.Event, now: Int64) throws -> [AgentSession.Action] {
        try session?.handle(event, now: now + skew) ?? []
    }

    private mutating func perform(_ actions: [AgentSession.Action], now: Int64) throws -> [Message] {
        var open = actions
        var messages = [Message]()
        while !open.isEmpty {
            switch open.removeFirst() {
            case .send(let message):
                messages.append(message)
            case .adopt(let welcome):
                try commit { store in
                    store.workspaceIfJoined = welcome.workspace
                    try store.setEpoch(welcome.epoch)
                    store.author = welcome.author
                }
            case .sealPending(let place, let offset):
                let limit = batch
                let present = now + skew + offset
                let sealed = try commit { try $0.seal(afterPlace: place, clockOffset: offset, now: present, limit: limit) }
                open += try handle(.sealed(sealed), now: now)
            case .storePage(let page):
                let wall = now + skew
                // As the program does, which spares the disk.
                if page.saysNothing, page.view <= store.view, !store.retained.contains(where: { $0.arrival <= page.safe }) {
                    open += try handle(.stored(store.historyGap()), now: now)
                    continue
                }
                let current = session
                try commit { store in
                    try current?.check(page, sealed: store.outbox.filter { $0.sealed != nil }.map(\.transaction.id))
                    let stamps = try store.store(page) + store.noteBrought(page, schema: store.schema)
                    for stamp in stamps { store.clock.observe(stamp, now: wall) }
                }
                open += try handle(.stored(store.historyGap(), brought: brought), now: now)
            case .listKept:
                let refused = store.drafts().map { Withdrawn($0.reason, store.bytes(of: $0.transaction)) }
                open += try handle(.kept(store.keptTransactions().map(\.encoded), refused: refused), now: now)
            case .stage(let chunk, let staging, let isFirst):
                try commit { try $0.stage(chunk, staging, isFirst: isFirst) }
                open += try handle(.stored(store.historyGap()), now: now)
            case .storeHistory(let recalled):
                try commit { try $0.store(recalled) }
                open += try handle(.stored(store.historyGap()), now: now)
            case .finish(let result):
                finished.append(result)
                session = nil
                greetedSkew = skew
            }
        }
        return messages
    }
}

// Bundles
extension Agent {
    /// The key that the site signs with.
    package func key() throws -> Curve25519.Signing.PrivateKey {
        try Curve25519.Signing.PrivateKey(rawRepresentation: Array(SHA256.hash(data: site.bytes)))
    }

    /// What this laptop takes in of a bundle, in one write: all of these segments.
    package mutating func take(_ segments: [(segment: Segment, certificate: Certificate)], now: Int64) throws -> Taken {
        let wall = now + skew
        return try commit { store in
            var taken = Taken()
            for (segment, certificate) in segments {
                _ = try segment.transactions(certifiedBy: certificate)
                taken += try store.take(segment, certificate)
            }
            for stamp in try store.showBrought(schema: store.schema).stamps { store.clock.observe(stamp, now: wall) }
            return taken
        }
    }
}

/// The hub: its store, the devices that it knows, and the production session that answers them.
package struct Hub: Sendable {
    package private(set) var store: MemoryStore
    package var devices: [SiteID: Device] = [:]
    package var crashesAfterWrites: Int?
    package var limits = Limits.Answers()
    private var backup: MemoryStore?
    package private(set) var wasRestored = false
    /// The devices that get no answer any more. What they had signed is still brought by others, and refused.
    package var revoked = Set<SiteID>()
    /// The public keys of the sites that sign.
    package var keys: [SiteID: [UInt8]] = [:]

    package init(workspace: WorkspaceID, epoch: UInt64 = 1) {
        store = MemoryStore(author: AuthorID(high: 0, low: 0), workspace: workspace, epoch: epoch)
    }

    package mutating func commit<T>(_ body: (inout MemoryStore) throws -> T) throws -> T {
        var copy = store
        copy.writesUntilCrash = crashesAfterWrites
        crashesAfterWrites = nil
        let result = try body(&copy)
        copy.renewSchema()
        copy.writesUntilCrash = nil
        store = copy
        return result
    }

    /// Answers a message's bytes with an answer's bytes. What cannot be read is refused.
    package mutating func answer(_ bytes: [UInt8], from site: SiteID, now: Int64) throws -> [UInt8] {
        guard let device = devices[site] else {
            throw SimulationError(.violation, "A device that was not enrolled spoke to the hub.")
        }
        let message: Message
        do {
            message = try Message(encoded: bytes)
        } catch {
            return Message.refusal(Refusal(.badMessage, error.message)).encoded
        }
        let session = HubSession(device: device, schema: store.schema, limits: limits)
        let signers = keys.compactMap { site, key in
            devices[site].map { Signer(device: $0, key: key, isRevoked: revoked.contains(site)) }
        }
        let people = devices.mapValues(\.author)
        return try commit { store in
            store.people = people
            for signer in signers { store.signers[signer.device.site] = signer }
            return try session.answer(message, from: &store, now: now)
        }.encoded
    }

    /// Makes a backup: everything up to the newest number is safe.
    package mutating func backUp() throws {
        try commit { $0.safe = $0.arrival }
        backup = store
    }

    /// Goes back to the last backup, as whoever runs it does after losing its disk. False if there is none.
    package mutating func restore(epoch: UInt64) throws -> Bool {
        guard let backup else { return false }
        store = backup
        wasRestored = true
        try commit { try $0.setEpoch(epoch) }
        return true
    }

    /// Writes something of its own, or what a phone sent.
    package mutating func write(_ transaction: Transaction, by device: Device? = nil) throws {
        _ = try commit { try $0.receive(transaction.encoded, by: HubRules(schema: $0.schema, device: device)) }
    }
}
