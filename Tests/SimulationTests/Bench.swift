import CRDT
import Sales
import Simulation
import Sync
import Testing

/// Laptops and a hub, moved by hand: nothing here is random, and every id is written down.
struct Bench: CustomTestStringConvertible {
    var hub = Hub(workspace: WorkspaceID(high: 7, low: 7))
    var laptops: [Agent] = []
    /// The true time, in milliseconds since 1970.
    var now: Int64 = 1_800_000_000_000
    private var lastID: UInt64 = 0

    init(laptops count: Int) {
        for index in 0..<count {
            let site = SiteID(low: UInt64(index) + 1)
            let author = AuthorID(high: 1, low: UInt64(index) + 1)
            laptops.append(Agent(index: index, site: site, author: author))
            hub.devices[site] = Device(site: site, author: author, role: .member)
        }
    }

    /// Writes at a laptop, and gives back the transaction's id. Ids of one laptop ascend.
    @discardableResult
    mutating func write(_ laptop: Int, _ parts: [Part]) throws -> TransactionID {
        lastID += 1
        now += 1_000
        let id = TransactionID(site: laptops[laptop].site, random: lastID)
        _ = try laptops[laptop].write(id: id, now: now, parts: parts)
        return id
    }

    /// The row that a transaction created first.
    func row(of id: TransactionID) -> RowID { RowID(createdBy: id, ordinal: 0) }

    /// A whole sync of one laptop, over messages in their bytes, with nothing lost.
    @discardableResult
    mutating func sync(_ laptop: Int) throws -> AgentSession.Result? {
        now += 1_000
        var requests = try laptops[laptop].startSession(now: now)
        while !requests.isEmpty {
            let answer = try hub.answer(requests.removeFirst().encoded, from: laptops[laptop].site, now: now)
            requests += try laptops[laptop].receive(try Message(encoded: answer), now: now)
        }
        return laptops[laptop].finished.last
    }

    /// Everyone syncs, twice.
    mutating func syncAll() throws {
        for _ in 0..<2 { for index in laptops.indices { try sync(index) } }
    }

    /// Pushes what is pending at a laptop in the order of `ids`, outside a session.
    @discardableResult
    mutating func push(_ laptop: Int, _ ids: [TransactionID]) throws -> Message {
        let offset = -laptops[laptop].skew
        let present = now
        _ = try laptops[laptop].commit { try $0.seal(afterPlace: 0, clockOffset: offset, now: present, limit: .max) }
        let sealed = ids.compactMap { id in laptops[laptop].store.outbox.first { $0.transaction.id == id }?.sealed }
        return try Message(encoded: try hub.answer(Message.push(sealed).encoded, from: laptops[laptop].site, now: now))
    }

    func cell(_ laptop: Int, _ row: RowID, _ key: CellKey) -> CellState { laptops[laptop].store.rows[row]?[key] ?? CellState() }

    func hubCell(_ row: RowID, _ key: CellKey) -> CellState { hub.store.rows[row]?[key] ?? CellState() }

    /// What a failed expectation prints of it.
    var testDescription: String {
        "hub \(hub.store.arrival) \(hub.store.digest.prefix(8)); laptops "
            + laptops.map { "\($0.store.arrival) \($0.store.digest.prefix(8))" }.joined(separator: ", ")
    }

    /// Whether all laptops show what the hub shows.
    var isAgreed: Bool { laptops.allSatisfy { $0.store.digest == hub.store.digest } }
}

enum Cells {
    static let name = CellKey(field: .shipped(10), kind: .register)
    static let city = CellKey(field: .shipped(12), kind: .register)
    static let sector = CellKey(field: .shipped(13), kind: .register)
    static let calls = CellKey(field: .shipped(20), kind: .counter)
    static let body = CellKey(field: .shipped(10), kind: .text)
}

enum Entities {
    static let person = EntityID.shipped(1)
    static let customer = EntityID.shipped(2)
    static let note = EntityID.shipped(5)
}

extension Part {
    /// A part of a row that its transaction creates.
    static func new(_ entity: EntityID, _ changes: Change...) -> Part {
        Part(
            row: .created(0), entity: entity,
            changes: changes + [Change(cell: .life, replaces: [], content: .life(true))])
    }

    /// A part of a row that exists; it names `life` in the row's life.
    static func edit(_ row: RowID, _ entity: EntityID, life: [TransactionID], _ changes: Change...) -> Part {
        Part(
            row: .existing(row), entity: entity,
            changes: changes + [Change(cell: .life, replaces: life, content: .life(true))])
    }

    static func delete(_ row: RowID, _ entity: EntityID, life: [TransactionID]) -> Part {
        Part(row: .existing(row), entity: entity, changes: [Change(cell: .life, replaces: life, content: .life(false))])
    }

    /// What only the hub may write: whoever adds it has the whole transaction refused.
    static let intrusion = Part(
        row: .created(9), entity: Entities.person,
        changes: [
            Change(cell: Cells.name, replaces: [], content: .register(.text("Eve"))),
            Change(cell: .life, replaces: [], content: .life(true)),
        ])
}

extension Change {
    static func set(_ cell: CellKey, _ text: String, over replaced: [TransactionID] = []) -> Change {
        Change(cell: cell, replaces: replaced, content: .register(.text(text)))
    }

    static func add(_ cell: CellKey, _ delta: Int64) -> Change {
        Change(cell: cell, replaces: [], content: .counter(delta: delta))
    }

    static func type(_ text: String, at place: Int, after parents: [TransactionID] = []) -> Change {
        Change(
            cell: Cells.body, replaces: parents,
            content: .text([TextEdit(position: place, deleted: 0, inserted: text)]))
    }
}
