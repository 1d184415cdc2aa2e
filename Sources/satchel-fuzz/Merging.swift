import CRDT
import Simulation
import Sync

/// A handful of transactions reach two hubs in different orders, and a laptop that wrote some of them itself: all show the same in the
/// end, whatever was refused.
func fuzzMerge(_ input: Choices) {
    var choices = input
    let made = transactions(&choices)
    let refused = Set(made.filter(\.isRefused).map(\.transaction.id))
    let cut = choices.below(max(made.count, 1))
    let isTurned = choices.below(2) == 1
    do {
        var scene = Scene(refused: refused)
        for (transaction, isOwn, _) in made {
            if try !isOwn || !scene.write(transaction) { try scene.takeFromOthers(transaction) }
            if choices.below(3) == 2 { try scene.push() }
            if choices.below(3) == 2 { try scene.pull(choices.below(4)) }
        }
        try scene.push()
        try scene.pull(.max)

        var other = Scene.hub
        let turned = made[cut...] + made[..<cut]
        for (transaction, _, _) in isTurned ? Array(turned.reversed()) : Array(turned) { try other.take(transaction, refused) }
        expect(other.waiting().count == scene.hub.waiting().count, "What waits depends on the order of arrival.")
        expect(isSame(other, scene.hub), "Two hubs differ after the same transactions.")
        // What waits at the hub is still pending at its author, who shows it.
        if scene.laptop.outbox.isEmpty { expect(isSame(scene.laptop, scene.hub), "A laptop differs from its hub.") }
    } catch {
        finding("A store refused: \(error)")
    }
}

private func isSame(_ a: MemoryStore, _ b: MemoryStore) -> Bool { a.digest == b.digest && a.shownRows == b.shownRows }

/// One laptop and the hub that it syncs with.
private struct Scene {
    static let hub = MemoryStore(author: AuthorID(high: 0, low: 0), workspace: WorkspaceID(high: 1, low: 1), epoch: 1)

    var hub = Scene.hub
    var laptop = MemoryStore(author: AuthorID(high: 0, low: 1))
    let refused: Set<TransactionID>
    var unsent: [Transaction] = []

    init(refused: Set<TransactionID>) { self.refused = refused }

    /// Whether the laptop could write it: it can name only what it knows.
    mutating func write(_ transaction: Transaction) throws -> Bool {
        let named = transaction.parts.flatMap(\.changes).flatMap(\.replaces)
        let isText = transaction.parts.contains { $0.changes.contains { $0.cell.kind == .text } }
        for id in named {
            switch laptop.fate(of: id) {
            case .accepted, .pending: continue
            // It shows no head of what was refused, so nobody can have edited on top of it.
            case .void where !isText: continue
            case .void, .waiting, nil: return false
            }
        }
        try laptop.write(transaction)
        unsent.append(transaction)
        return true
    }

    /// Somebody else's transaction reaches the hub. What it names of this laptop's was sent before, or its author had not seen it.
    mutating func takeFromOthers(_ transaction: Transaction) throws {
        let named = Set(transaction.parts.flatMap(\.changes).flatMap(\.replaces))
        if unsent.contains(where: { named.contains($0.id) }) { try push() }
        try hub.take(transaction, refused)
    }

    mutating func push() throws {
        for transaction in unsent { try hub.take(transaction, refused) }
        unsent = []
    }

    /// Takes in the next `limit` items of the hub's log.
    mutating func pull(_ limit: Int) throws {
        hub.pageItems = limit
        let entries = hub.log(after: laptop.arrival, byteLimit: .max, countLimit: .max)
        let items: [Page.Item] = entries.map { entry in
            switch entry.outcome {
            case .accepted(let bytes):
                laptop.pending(entry.id) == nil ? .transaction(entry.arrival, bytes) : .accepted(entry.arrival, entry.id)
            case .void(let reason, let cells): .void(entry.arrival, entry.id, reason, cells)
            }
        }
        guard let last = entries.last else { return }
        try laptop.store(
            Page(
                epoch: laptop.epoch, after: laptop.arrival, upTo: last.arrival, head: hub.arrival, safe: 0, view: last.arrival,
                items: items))
    }
}

extension MemoryStore {
    fileprivate mutating func take(_ transaction: Transaction, _ refused: Set<TransactionID>) throws {
        _ = try receive(transaction.encoded) { refused.contains($0.id) ? .permission : nil }
    }
}

private typealias Made = (transaction: Transaction, isOwn: Bool, isRefused: Bool)

/// At most eight transactions on three rows, so that they meet in the same cells.
private func transactions(_ choices: inout Choices) -> [Made] {
    let count = 1 + choices.below(8)
    let ids = (0..<count).map { TransactionID(high: UInt64(choices.byte()), low: UInt64($0)) }
    var made = [Made]()
    for number in 0..<count {
        let flags = choices.byte()
        var changes: [Int: [CellKey: Change]] = [:]
        for _ in 0...Int(flags >> 2 & 3) {
            let place = choices.byte()
            let mask = choices.byte()
            // Nobody can name what comes after his own: what was shown to him was there. Arrivals are another matter.
            let named = ids.indices.filter { mask >> $0 & 1 == 1 && $0 < number }.map { ids[$0] }
            let change = choices.change(Int(place >> 2), named)
            changes[Int(place & 3) % 3, default: [:]][change.cell] = change
        }
        let parts = changes.sorted { $0.key < $1.key }.map { slot, cells in
            // Row 2 is one that the first transaction creates; the others write it by its id.
            let created = RowReference.created(0)
            let row: RowReference =
                slot < 2
                ? .existing(RowID(high: 7, low: UInt64(slot))) : number == 0 ? created : .existing(created.id(in: ids[0]))
            return Part(row: row, entity: .shipped(UInt32(slot)), changes: Array(cells.values))
        }
        let transaction = Transaction(
            id: ids[number], author: AuthorID(high: 0, low: UInt64(flags & 1)), stamp: Stamp(milliseconds: Int64(choices.byte())),
            origin: Transaction.Origin(number: UInt64(number + 1), seen: 0), parts: parts)
        made.append((transaction, flags & 1 == 1, flags & 2 == 2))
    }
    return made
}

extension Choices {
    fileprivate mutating func change(_ kind: Int, _ named: [TransactionID]) -> Change {
        switch kind % 6 {
        case 0: Change(cell: .life, replaces: named, content: .life(below(2) == 1))
        case 1:
            Change(
                cell: CellKey(field: .shipped(5), kind: .register), replaces: named, content: .register(.int(Int64(below(3)))))
        case 2:
            Change(
                cell: CellKey(field: .shipped(6), kind: .group), replaces: named,
                content: .group(.group([Value.Member(number: 1, value: .bool(below(2) == 1))])))
        case 3:
            Change(
                cell: CellKey(field: .shipped(7), element: .int(Int64(below(2)))), replaces: named,
                content: .element(present: below(2) == 1))
        case 4:
            Change(cell: CellKey(field: .shipped(8), kind: .counter), replaces: [], content: .counter(delta: Int64(byte()) << 56))
        default: Change(cell: CellKey(field: .shipped(9), kind: .text), replaces: named, content: .text([textEdit()]))
        }
    }
}
