import CRDT
import CommandSocket
import CurlClient
import Foundation
import SQLiteStore
import Sales
import StoreInterface
import Sync

// What would happen if this laptop synced now, took a bundle in, or another laptop came back. It is tried on a copy of the store, by the code that
// does it otherwise; the hub is asked for what is new, and given nothing.
extension Agent {
    private static let listed = 100

    /// - Parameters:
    ///   - device: The beginning of another site's id, or `here`; nil for a sync of this laptop.
    ///   - bundle: The path of a bundle that would be taken in.
    ///   - asksHub: Whether to ask the hub for what is new there.
    func simulate(
        device: String?, bundle: String?, asksHub: Bool, progress: @escaping @Sendable (CommandProgress) -> Void
    ) async throws -> SimulationResult {
        if let device {
            let outlook = try outlook(on: device)
            guard outlook.isHere else {
                var result = SimulationResult("device")
                result.device = outlook
                result.unknown = ["device_unsent", "device_synced", "hub_news"]
                result.conflictsNow = try conflicts().conflicts.count
                result.conflictsThen = result.conflictsNow
                result.lastSync = try await store.read { try $0.number(Key.lastSync) }
                return result
            }
        }
        return try await simulating.run {
            try await self.onCopy(progress) { copy in
                if let bundle { return try await self.simulate(takingIn: bundle, on: copy) }
                return try await self.simulateSync(on: copy, asksHub: asksHub)
            }
        }
    }

    /// Hands out an agent over a copy of the store, which is removed afterwards. What a killed process left is removed before.
    private func onCopy<T>(
        _ progress: @escaping @Sendable (CommandProgress) -> Void, _ body: (Agent) async throws -> T
    ) async throws -> T {
        let folder = home.simulation
        let manager = FileManager.default
        try? manager.removeItem(at: folder)
        do {
            try manager.createDirectory(at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        } catch {
            throw CommandFailure(
                "not-writable", "There is no place in \(home.folder.path) for the copy that this is tried on. Free some space.")
        }
        defer { try? manager.removeItem(at: folder) }
        let place = Home(folder)
        _ = try store.backup(to: place.store) { try Agent.forward($0, progress) }
        let copy = try Agent(place, holder: "satchel simulate", environment: environment)
        defer { try? copy.store.close() }
        return try await body(copy)
    }

    // MARK: A sync of this laptop

    private func simulateSync(on copy: Agent, asksHub: Bool) async throws -> SimulationResult {
        var result = SimulationResult("sync")
        let before = try copy.conflicts().conflicts
        result.unknown = ["others_unsent"]
        if let access = try home.hubAccess(), asksHub {
            do {
                let news = try await receive(from: access, into: copy)
                (result.hub, result.received, result.receivedRows) = ("asked", news.transactions, news.rows.count)
            } catch let error as CancellationError {
                throw error
            } catch {
                // What had come before it broke off is not the whole, but more than nothing, and true.
                result.hub = "away"
                result.hubProblem = ((error as? WipeDemand)?.failure ?? Agent.explain(error)).message
                guard result.hubProblem != Agent.explain(CancellationError()).message else { throw error }
            }
        } else {
            result.hub = try home.hubAccess() == nil ? "not_joined" : "not_asked"
        }
        if result.hub != "asked" { result.unknown.append("hub_news") }
        try await finish(&result, before: before, on: copy)
        return result
    }

    /// What came of asking a hub.
    private struct News {
        var transactions = 0
        var rows = Set<RowID>()

        mutating func add(_ page: Page) {
            for item in page.items {
                guard case .transaction(_, let bytes) = item else { continue }
                transactions += 1
                rows.formUnion(Agent.rows(in: [bytes]))
            }
            rows.formUnion(page.entering.map(\.id))
        }
    }

    /// Stores in the copy what is new at the hub. The hub is only asked: it gets nothing of what is unsent, and notes nothing.
    private func receive(from access: Home.HubAccess, into copy: Agent) async throws -> News {
        var session = AgentSession(try await copy.store.read { try self.knowledge($0, hasGreeted: false) })
        var news = News()
        var actions = session.start(now: environment.now())
        while !actions.isEmpty {
            try Task.checkCancellation()
            let event: AgentSession.Event
            switch actions.removeFirst() {
            case .send(let message):
                switch message {
                case .hello, .pull, .fetch: event = .received(try await exchange(message, access))
                // The past changes no conflict.
                case .recall: return news
                default: throw Agent.restored
                }
            case .adopt(let welcome):
                try await copy.store.write { editor in
                    try editor.set(StoreView.Key.workspace, welcome.workspace.bytes)
                    try editor.set(StoreView.Key.epoch, Int64(bitPattern: welcome.epoch))
                }
                continue
            case .sealPending(let place, _): event = .sealed(SealedBatch([], lastPlace: place, isLast: true))
            case .storePage(let page):
                news.add(page)
                event = try await copy.keep(page, session)
            case .stage(let chunk, let staging, let isFirst):
                try await copy.store.write { editor in
                    var replica = editor
                    try replica.stage(chunk, staging, isFirst: isFirst)
                }
                event = .stored(nil)
            case .listKept, .storeHistory: throw Agent.restored
            case .finish: return news
            }
            actions += try session.handle(event, now: environment.now())
        }
        return news
    }

    private static let restored = CommandFailure(
        "hub-restored",
        "The hub was restored from a backup since the last sync: what this laptop then gives it back cannot be tried beforehand.")

    // MARK: A bundle

    private func simulate(takingIn path: String, on copy: Agent) async throws -> SimulationResult {
        var result = SimulationResult("bundle")
        result.unknown = ["hub_news", "others_unsent"]
        let before = try copy.conflicts().conflicts
        let known = try await copy.store.read { Set(try $0.pendingTransactions().map(\.id)) }
        let taken = try await copy.bundleIn(path, keepsAttachments: false) { _ in }
        result.bundle = taken
        result.received = taken.new
        result.receivedRows = try await copy.store.read { view in
            let new = try view.pendingTransactions().filter { !known.contains($0.id) }
            return Set(new.flatMap { transaction in transaction.parts.map { $0.row.id(in: transaction.id) } }).count
        }
        try await finish(&result, before: before, on: copy)
        return result
    }

    // MARK: What the hub would make of it

    /// Does to the copy what the hub would do to what is unsent, and tells what that comes to.
    private func finish(_ result: inout SimulationResult, before: [ConflictView], on copy: Agent) async throws {
        let (verdicts, knowsRights) = try await copy.judgePending()
        try await copy.settle(verdicts)
        let after = try copy.conflicts().conflicts
        func key(_ conflict: ConflictView) -> String { "\(conflict.row).\(conflict.field)" }
        let sides = Dictionary(before.map { (key($0), Set($0.sides.map(\.transaction))) }) { $1 }
        let left = Set(after.map(key))
        let arising = after.filter { !Set($0.sides.map(\.transaction)).isSubset(of: sides[key($0)] ?? []) }
        let ending = before.filter { !left.contains(key($0)) }
        var places: [String: [String]] = [:]
        for conflict in after { for side in conflict.sides { places[side.transaction, default: []].append(key(conflict)) } }
        let sidesOf = places
        result.arising = Array(arising.prefix(Agent.listed))
        result.arisingTotal = arising.count
        result.ending = Array(ending.prefix(Agent.listed))
        result.endingTotal = ending.count
        (result.conflictsNow, result.conflictsThen) = (before.count, after.count)
        result.unsentTotal = verdicts.count
        result.refusedTotal = verdicts.count { $0.reason != nil }
        // Those of which there is something to say come first.
        let telling = verdicts.enumerated().sorted { a, b in
            func rank(_ verdict: PendingVerdict) -> Int {
                verdict.reason != nil ? 0 : sidesOf[verdict.transaction.id.description] != nil ? 1 : 2
            }
            return (rank(a.element), a.offset) < (rank(b.element), b.offset)
        }
        result.unsent = try await copy.store.read { view in
            try telling.prefix(Agent.listed).map { try self.unsent($0.element, sidesOf, view) }
        }
        result.lastSync = try await copy.store.read { try $0.number(Key.lastSync) }
        if !verdicts.isEmpty { result.unknown.append(knowsRights ? "scopes" : "rights") }
    }

    private func unsent(
        _ verdict: PendingVerdict, _ places: [String: [String]], _ view: StoreView
    ) throws -> SimulationResult.Unsent {
        let transaction = verdict.transaction
        let part = transaction.parts.first
        let entity = part.flatMap { store.schema.entity($0.entity) }
        let row = part?.row.id(in: transaction.id)
        return SimulationResult.Unsent(
            transaction: transaction.id.description, author: try person(transaction.author, view),
            time: transaction.stamp.milliseconds, isOwn: verdict.isOwn, row: row?.description ?? "",
            entity: entity?.name ?? "row", title: try row.flatMap { id in try entity.map { try title(id, $0, view) } } ?? "",
            rows: Set(transaction.parts.map { $0.row.id(in: transaction.id) }).count,
            changes: Array(draftView(transaction, .permission).changes.prefix(20)), refusal: verdict.reason?.explanation,
            conflicts: places[transaction.id.description] ?? [])
    }

    /// A transaction that the hub is not known to have, and what it would say of it.
    private struct PendingVerdict: Sendable {
        var transaction: Transaction
        var isOwn: Bool
        var reason: VoidReason?
    }

    /// Judges what is pending by the hub's own rules, as far as they need nothing but the transaction and the rows that say who may do what.
    ///
    /// - Returns: Whether those rows say anything of all its authors.
    private func judgePending() async throws -> (verdicts: [PendingVerdict], knowsRights: Bool) {
        try await store.read { view in
            var directory = [RowState]()
            for entity in self.store.schema.entities where Directory.contains(entity.id) {
                try view.forEachRow(of: entity, onlyLiving: false) { directory.append($0) }
            }
            let rights = Directory.rights(from: directory)
            let own = try self.author(view)
            var refused = Set<TransactionID>()
            var knowsRights = true
            let verdicts = try view.pendingTransactions().map { pending in
                let isOwn = try !view.cameByBundle(pending.id)
                // What was written before joining is sent in the enrolled person's name.
                let transaction = isOwn ? pending.restamped(pending.stamp, author: own) : pending
                if rights[transaction.author] == nil { knowsRights = false }
                let device = Device(site: transaction.id.site, author: transaction.author, role: .manager)
                var reason = HubRules(schema: self.store.schema, device: device).judge(
                    transaction, by: rights[transaction.author] ?? Rights())
                let rests = transaction.parts.contains { part in
                    part.changes.contains { $0.cell.kind == .text && !refused.isDisjoint(with: $0.replaces) }
                }
                if reason == nil, rests { reason = .parentRefused }
                if reason != nil { refused.insert(transaction.id) }
                return PendingVerdict(transaction: pending, isOwn: isOwn, reason: reason)
            }
            return (verdicts, knowsRights)
        }
    }

    /// Stores the page by which the hub would tell of what is pending.
    private func settle(_ verdicts: [PendingVerdict]) async throws {
        guard !verdicts.isEmpty else { return }
        try await store.write { editor in
            var replica = editor
            var arrival = try editor.arrival
            var page = Page(
                epoch: try editor.epoch, after: arrival, upTo: arrival, head: arrival, safe: 0, view: try editor.view)
            for verdict in verdicts {
                arrival += 1
                let transaction = verdict.transaction
                page.items.append(
                    verdict.reason.map { .void(arrival, transaction.id, $0, VoidCell.all(of: transaction)) }
                        ?? .accepted(arrival, transaction.id))
            }
            (page.upTo, page.head) = (arrival, arrival)
            try replica.store(page)
        }
    }
}

// Another laptop: what is known here of it, and what changed behind its back.
extension Agent {
    /// - Complexity: O(history).
    private func outlook(on text: String) throws -> DeviceOutlook {
        let open = try conflicts().conflicts
        return try store.read { view in
            let site = try requireSite(text, view)
            var outlook = DeviceOutlook(
                site: site, isHere: site == hexadecimal(try view.setting(Key.site) ?? []), people: [], transactions: 0,
                lastTime: 0,
                carried: 0, since: 0, sinceRows: 0, exposed: [], exposedTotal: 0,
                conflicts: open.count { $0.sides.contains { $0.site == site } })
            guard !outlook.isHere else { return outlook }
            var familiar = Set<RowID>()
            var authors = [AuthorID]()
            func note(_ transaction: Transaction) {
                outlook.transactions += 1
                outlook.lastTime = max(outlook.lastTime, transaction.stamp.milliseconds)
                familiar.formUnion(transaction.parts.map { $0.row.id(in: transaction.id) })
                authors.removeAll { $0 == transaction.author }
                authors.insert(transaction.author, at: 0)
            }
            try view.forEachAccepted { arrival, transaction, _ in
                guard let transaction, transaction.id.site.description == site else { return }
                note(transaction)
                outlook.lastArrival = arrival
            }
            for transaction in try view.pendingTransactions() where transaction.id.site.description == site {
                note(transaction)
                outlook.carried += 1
            }
            outlook.people = try authors.prefix(5).map { try person($0, view) }
            outlook.mayWrite = try authors.first.flatMap { try rights(of: $0, view)?.writes }
            try expose(&outlook, familiar, view)
            return outlook
        }
    }

    /// What a person may do, by the rows that are here; nil if they do not say.
    private func rights(of author: AuthorID, _ view: StoreView) throws -> Rights? {
        var directory = [RowState]()
        for entity in store.schema.entities where Directory.contains(entity.id) {
            try view.forEachRow(of: entity, onlyLiving: false) { directory.append($0) }
        }
        return Directory.rights(from: directory)[author]
    }

    /// The fields that others wrote since the device was last heard of, in rows that were there before. Texts, sets and counters merge.
    private func expose(_ outlook: inout DeviceOutlook, _ familiar: Set<RowID>, _ view: StoreView) throws {
        struct Place: Hashable {
            var row: RowID
            var entity: EntityID
            var cell: CellKey
        }
        var created = Set<RowID>()
        var rows = Set<RowID>()
        var places = Set<Place>()
        let site = outlook.site
        func take(_ transaction: Transaction) {
            guard transaction.id.site.description != site else { return }
            outlook.since += 1
            for part in transaction.parts {
                let row = part.row.id(in: transaction.id)
                rows.insert(row)
                if case .created = part.row { created.insert(row) }
                for change in part.changes where change.cell.kind != .life || change.content == .life(false) {
                    guard [.register, .group, .life].contains(change.cell.kind) else { continue }
                    places.insert(Place(row: row, entity: part.entity, cell: change.cell))
                }
            }
        }
        try view.forEachAccepted(after: outlook.lastArrival ?? 0) { _, transaction, _ in if let transaction { take(transaction) }
        }
        for transaction in try view.pendingTransactions() { take(transaction) }
        outlook.sinceRows = rows.count
        for place in places where !created.contains(place.row) {
            guard let entity = store.schema.entity(place.entity), !entity.isWrittenByHub,
                let row = try view.find(place.row, entity: place.entity), let head = row[place.cell].shown,
                head.id.site.description != site
            else { continue }
            let value: String
            switch entity.field(place.cell.field) {
            case let field? where !field.isHidden && row.lives: value = field.text(head.value)
            case nil where place.cell == .life && !row.lives: value = ""
            default: continue
            }
            outlook.exposed.append(
                DeviceOutlook.Exposed(
                    row: place.row.description, entity: entity.name, title: try title(place.row, entity, view),
                    field: fieldName(place.cell.field, entity), value: value, author: try person(head.author, view),
                    time: head.stamp.milliseconds, isFamiliar: familiar.contains(place.row)))
        }
        outlook.exposed.sort {
            ($0.isFamiliar ? 0 : 1, -$0.time, $0.row, $0.field) < ($1.isFamiliar ? 0 : 1, -$1.time, $1.row, $1.field)
        }
        outlook.exposedTotal = outlook.exposed.count
        outlook.exposed = Array(outlook.exposed.prefix(50))
    }
}
