import CRDT
import Foundation
import GRDB
import SQLiteStore
import Sales
import Simulation
import Sync
import Testing

/// A script of everything that a store may hold, between one laptop and its hub; the same on any kind of store.
struct Example {
    enum Step {
        /// Written on the laptop.
        case write(Transaction)
        /// Comes to the hub, from the laptop's outbox or from others.
        case push(Transaction, refused: Bool = false)
        /// Damaged bytes, or a newer version's, come to the hub.
        case junk([UInt8])
        /// The laptop takes what the hub has for it.
        case pull
    }

    private(set) var steps: [Step] = []
    private var me = Author(1)
    private var she = Author(2)

    init() {
        let tags = { (tag: String) in CellKey(field: .shipped(19), element: .text(tag)) }
        let budget = CellKey(field: .shipped(13), kind: .group)
        func text(_ at: Int, _ deleted: Int, _ inserted: String, over: [TransactionID] = []) -> Change {
            Change(
                cell: Cells.body, replaces: over, content: .text([TextEdit(position: at, deleted: deleted, inserted: inserted)]))
        }
        func lives(_ lives: Bool, over: [TransactionID]) -> Change {
            Change(cell: .life, replaces: over, content: .life(lives))
        }
        func tag(_ name: String, _ present: Bool = true, over: [TransactionID] = []) -> Change {
            Change(cell: tags(name), replaces: over, content: .element(present: present))
        }
        func calls(_ count: Int64) -> Change { Change(cell: Cells.calls, replaces: [], content: .counter(delta: count)) }

        // Hers, with what this version does not know and what no column holds.
        let field = she.transaction(
            .new(
                Definitions.field, .set(CellKey(field: .shipped(10), kind: .register), "rating"),
                .set(CellKey(field: .shipped(13), kind: .register), Entities.customer.description),
                .set(CellKey(field: .shipped(14), kind: .register), "register"),
                .set(CellKey(field: .shipped(15), kind: .register), "text")))
        let fieldRow = RowID(createdBy: field.id, ordinal: 0)
        let rating = CellKey(field: .workspace(high: fieldRow.high, low: fieldRow.low), kind: .register)
        let hers = she.transaction(
            .new(Entities.customer, .set(Cells.name, "Weber & Söhne"), .set(Cells.city, "Basel"), .set(rating, "good"), tag("b")),
            .new(
                Entities.note, ordinal: 1, text(0, 0, "prices agreed 价格"),
                Change(cell: Cells.parent, replaces: [], content: .register(.link(RowID(high: 1, low: 1))))),
            .new(Entities.ofLaterVersion, ordinal: 2, .set(Cells.name, "from a later version")),
            .new(Entities.ofWorkspace, ordinal: 3, .set(rating, "of the workspace")))
        let (weber, herNote) = (RowID(createdBy: hers.id, ordinal: 0), RowID(createdBy: hers.id, ordinal: 1))
        steps += [.push(hers), .pull, .push(field), .pull]

        // Mine: accepted, and then in conflict with hers.
        let mine = me.transaction(
            .new(Entities.customer, .set(Cells.name, "Mill"), .set(Cells.city, "Bern"), calls(3), tag("a"), tag("b")),
            .new(
                .shipped(7), ordinal: 1,
                Change(
                    cell: budget, replaces: [],
                    content: .group(
                        .group([
                            Value.Member(number: 1, value: .decimal(Value.Decimal(mantissa: 123_456_789_012_345_678, scale: 3))),
                            Value.Member(number: 2, value: .text("CHF")),
                        ])))),
            .new(Entities.note, ordinal: 2, text(0, 0, "a\u{0}b")))
        let (mill, myNote) = (RowID(createdBy: mine.id, ordinal: 0), RowID(createdBy: mine.id, ordinal: 2))
        steps += [.write(mine), .push(mine), .pull]
        let myCity = me.transaction(
            .edit(weber, Entities.customer, .set(Cells.city, "Zug", over: [hers.id]), calls(1), lives(true, over: [hers.id])))
        let herCity = she.transaction(
            .edit(weber, Entities.customer, .set(Cells.city, "Chur", over: [hers.id]), calls(5), lives(true, over: [hers.id])))
        let myText = me.transaction(.edit(herNote, Entities.note, text(0, 6, "terms", over: [hers.id])))
        let herText = she.transaction(.edit(herNote, Entities.note, text(16, 0, " 🎉 done", over: [hers.id])))
        steps += [.write(myCity), .write(myText), .push(herCity), .push(herText), .pull, .push(myCity), .push(myText), .pull]

        // Deleted by her, edited by me; an element taken back; the text goes on from both.
        let deletion = she.transaction(
            .edit(mill, Entities.customer, lives(false, over: [mine.id]), tag("a", false, over: [mine.id])))
        let revival = me.transaction(
            .edit(mill, Entities.customer, .set(Cells.name, "Mill Ltd", over: [mine.id]), lives(true, over: [mine.id])))
        let joined = me.transaction(.edit(herNote, Entities.note, text(0, 0, "§ ", over: [myText.id, herText.id])))
        let dead = she.transaction(.edit(myNote, Entities.note, lives(false, over: [mine.id])))
        steps += [.write(revival), .write(joined), .push(deletion), .push(dead), .pull, .push(revival), .push(joined), .pull]

        // Refused, and what I wrote over it inherits what it had named; what hid it is taken back.
        let refused = me.transaction(.edit(weber, Entities.customer, .set(Cells.name, "refused", over: [hers.id]), calls(100)))
        let heir = me.transaction(.edit(weber, Entities.customer, .set(Cells.name, "Weber", over: [refused.id])))
        let gone = me.transaction(.edit(mill, Entities.customer, .set(Cells.city, "refused", over: [mine.id]), tag("c")))
        steps += [.write(refused), .write(heir), .write(gone), .push(refused, refused: true), .push(gone, refused: true), .pull]
        steps += [.push(heir), .pull]

        // Named before it came; a text that waits for its parent; bytes that nobody here can read.
        let late = me.transaction(.edit(weber, Entities.customer, .set(Cells.city, "Genf", over: [myCity.id, herCity.id])))
        let sooner = she.transaction(.edit(weber, Entities.customer, .set(Cells.city, "Thun", over: [late.id])))
        let parent = me.transaction(.edit(herNote, Entities.note, text(0, 2, "", over: [joined.id])))
        let child = she.transaction(.edit(herNote, Entities.note, text(0, 0, "!", over: [parent.id])))
        steps += [
            .push(sooner), .pull, .write(late), .push(late), .pull, .write(parent), .push(child), .pull, .push(parent), .pull,
        ]
        steps += [.junk([1] + she.transaction().id.bytes + [1, 2, 3]), .junk([0] + she.transaction().id.bytes), .pull]

        // Pending to the end: an edit over the base, one over that, a creation, and hers that names what is still on its way.
        let open = me.transaction(
            .edit(weber, Entities.customer, .set(Cells.name, "Weber AG", over: [heir.id]), tag("d"), calls(7)),
            .edit(herNote, Entities.note, text(0, 0, "open ", over: [child.id])))
        let over = me.transaction(.edit(weber, Entities.customer, .set(Cells.name, "Weber Holding", over: [open.id])))
        let fresh = me.transaction(.new(Entities.customer, .set(Cells.name, "fresh"), .set(rating, "new"), tag("e")))
        let hidden = me.transaction(.edit(mill, Entities.customer, .set(Cells.city, "hidden", over: [mine.id])))
        let naming = she.transaction(.edit(mill, Entities.customer, .set(Cells.city, "Olten", over: [hidden.id, mine.id])))
        let waits = she.transaction(.edit(herNote, Entities.note, text(0, 0, "?", over: [open.id])))
        steps += [.write(open), .write(over), .write(fresh), .write(hidden), .push(naming), .push(waits), .pull]
    }

    /// Performs one step.
    static func perform(_ step: Step, laptop: inout some HubStorage, hub: inout some HubStorage) throws {
        switch step {
        case .write(let transaction): try laptop.write(transaction)
        case .push(let transaction, let refused):
            _ = try hub.receive(transaction.encoded) { _ in refused ? .permission : nil }
        case .junk(let bytes): _ = try hub.receive(bytes) { _ in nil }
        case .pull:
            let entries = try hub.log(after: laptop.arrival, byteLimit: .max, countLimit: 1_000)
            let items = entries.map { entry -> Page.Item in
                switch entry.outcome {
                case .accepted(let bytes): .transaction(entry.arrival, bytes)
                case .void(let reason, let cells): .void(entry.arrival, entry.id, reason, cells)
                }
            }
            let head = try hub.arrival
            try laptop.store(
                Page(
                    epoch: laptop.epoch, after: laptop.arrival, upTo: head, head: head, safe: try hub.safe, view: head,
                    items: items))
        }
    }

    /// Performs one step between two stores.
    static func perform(_ step: Step, laptop: Store, hub: Store) throws {
        try laptop.write { laptop in
            try hub.write { hub in
                var (laptop, hub) = (laptop, hub)
                try perform(step, laptop: &laptop, hub: &hub)
            }
        }
    }

    /// Both stores in a folder, after the whole script.
    static func stores(in folder: Folder) throws -> (laptop: Store, hub: Store) {
        let made = try made.get()
        func open(_ name: String, _ bytes: Data) throws -> Store {
            try bytes.write(to: URL(fileURLWithPath: folder.file(name)))
            return try Store(path: folder.file(name), holder: "a test", creating: false)
        }
        return (try open("laptop", made.laptop), try open("hub", made.hub))
    }

    /// The stores' files; made once, because many tests begin with them.
    private static let made = Result {
        let folder = try Folder()
        let (laptop, hub) = (try EmptyStore.open(folder.file("laptop")), try openHub(folder.file("hub")))
        for step in Example().steps { try perform(step, laptop: laptop, hub: hub) }
        try laptop.close()
        try hub.close()
        return (
            laptop: try Data(contentsOf: URL(fileURLWithPath: folder.file("laptop"))),
            hub: try Data(contentsOf: URL(fileURLWithPath: folder.file("hub")))
        )
    }

    /// An empty store that is a hub's.
    static func openHub(_ path: String) throws -> Store {
        let hub = try EmptyStore.open(path)
        try hub.write { editor in
            try editor.set(StoreView.Key.workspace, WorkspaceID(high: 1, low: 1).bytes)
            try editor.set(StoreView.Key.epoch, 1)
        }
        return hub
    }

    /// What the script gives by the simulator's memory store, which is written on its own.
    static func inMemory() throws -> (laptop: MemoryStore, hub: MemoryStore) {
        var laptop = MemoryStore(author: AuthorID(high: 0, low: 1))
        var hub = MemoryStore(author: AuthorID(high: 0, low: 0), workspace: WorkspaceID(high: 1, low: 1), epoch: 1)
        for step in Example().steps { try perform(step, laptop: &laptop, hub: &hub) }
        return (laptop, hub)
    }
}

extension StoreView {
    /// All that a user would miss, in one text: rows with their heads, what is on its way, refused, kept or waiting.
    func fingerprint() throws -> String {
        var out = try lines(of: allRows())
        out.append("arrival \(try arrival)")
        for transaction in try pendingTransactions() { out.append("pending " + hexadecimal(transaction.encoded)) }
        for draft in try drafts() { out.append("draft \(draft.reason) " + hexadecimal(draft.transaction.encoded)) }
        for line in try retainedLines() { out.append("retained " + line) }
        for (id, bytes) in try hub.waiting() { out.append("waiting \(id) " + hexadecimal(bytes)) }
        return out.joined(separator: "\n")
    }
}

extension MemoryStore {
    /// As a SQLite store's.
    func fingerprint() -> String {
        var out = lines(of: rows.values)
        out.append("arrival \(arrival)")
        for item in outbox { out.append("pending " + hexadecimal(item.transaction.encoded)) }
        for draft in drafts().sorted(by: { $0.transaction.id < $1.transaction.id }) {
            out.append("draft \(draft.reason) " + hexadecimal(draft.transaction.encoded))
        }
        for (arrival, transaction) in retained { out.append("retained \(arrival) " + hexadecimal(transaction.encoded)) }
        for (id, bytes) in waiting() { out.append("waiting \(id) " + hexadecimal(bytes)) }
        return out.joined(separator: "\n")
    }
}

extension Store {
    func fingerprint() throws -> String { try read { try $0.fingerprint() } }
}
