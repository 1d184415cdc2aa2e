import CRDT
import SQLiteStore
import Sales
import Simulation
import Sync

/// One laptop's writing: ids, stamps and running numbers in sequence, from a seed.
struct Laptop {
    let site: SiteID
    let author: AuthorID
    private var random: Generator
    private var number: UInt64 = 0
    private var clock = HybridClock()
    /// Milliseconds since 1970; goes on by one with each transaction.
    private var now: Int64 = 1_800_000_000_000

    init(seed: UInt64) {
        random = Generator(seed: seed)
        site = SiteID(low: random.next())
        author = AuthorID(high: random.next(), low: random.next())
    }

    /// How many rows go into one transaction where each takes `cells`.
    static func rowsInTransaction(cells: Int) -> Int { Transaction.cellLimit / cells }

    /// Builds one transaction and writes it, as an agent does.
    mutating func commit(_ editor: StoreEditor, _ build: (inout TransactionBuilder) throws -> Void) throws {
        var builder = TransactionBuilder(id: TransactionID(site: site, random: random.next()))
        try build(&builder)
        number += 1
        now += 1
        let transaction = builder.build(
            author: author, stamp: clock.next(now: now),
            origin: Transaction.Origin(number: number, seen: try editor.arrival))
        var replica = editor
        try replica.write(transaction)
    }

    /// Creates customers, `rowsEach` in a transaction.
    ///
    /// - Returns: Their ids in order.
    mutating func insert(_ customers: some Collection<Customer>, rowsEach: Int, _ editor: StoreEditor) throws -> [RowID] {
        var ids = [RowID]()
        ids.reserveCapacity(customers.count)
        var rest = customers[...]
        while !rest.isEmpty {
            try commit(editor) { builder in
                for customer in rest.prefix(rowsEach) {
                    let row = builder.create(Customer.entity)
                    ids.append(row.id(in: builder.id))
                    for (cell, value) in customer.contents { builder.write(.register(value), to: cell, of: row) }
                }
            }
            rest = rest.dropFirst(rowsEach)
        }
        return ids
    }

    /// Writes cells of customers that exist, `rowsEach` in a transaction: reads each row, and names the heads that it shows.
    mutating func update(
        _ rows: [(id: RowID, contents: [(cell: CellKey, value: Value)])], rowsEach: Int, _ editor: StoreEditor
    ) throws {
        var rest = rows[...]
        while !rest.isEmpty {
            try commit(editor) { builder in
                for (id, contents) in rest.prefix(rowsEach) {
                    let row = try editor.row(id, entity: Customer.entity, cells: contents.map(\.cell) + [.life])
                    for (cell, value) in contents { builder.write(.register(value), to: cell, of: row) }
                }
            }
            rest = rest.dropFirst(rowsEach)
        }
    }
}

/// A hub and what it says, in the bytes that go over the wire.
final class Office {
    let store: Store
    private static let now: Int64 = 1_800_100_000_000

    init(_ path: String) throws { store = try Store.opened(path) }

    private func session(_ laptop: Laptop) -> HubSession {
        HubSession(device: Device(site: laptop.site, author: laptop.author, role: .member))
    }

    /// Sends what is pending in `source` to the hub.
    ///
    /// - Returns: The messages.
    func push(from source: Store, _ laptop: Laptop) throws -> [[UInt8]] {
        var messages = [[UInt8]]()
        var place: Int64 = 0
        var correction = StampCorrection(now: Office.now)
        while true {
            let batch = try source.write { editor in
                try editor.seal(afterPlace: place, clockOffset: 0, correction: &correction, author: laptop.author)
            }
            guard !batch.transactions.isEmpty else { return messages }
            place = batch.lastPlace
            messages.append(Message.push(batch.transactions).encoded)
            try receive(messages[messages.count - 1], laptop)
        }
    }

    /// Takes in a message of pushed transactions, all of which must be accepted or have been before.
    func receive(_ bytes: [UInt8], _ laptop: Laptop) throws {
        let message = try Message(encoded: bytes)
        let answer = try store.write { editor in
            var editor = editor
            return try session(laptop).answer(message, from: &editor, now: Office.now)
        }
        guard case .pushed(let verdicts) = answer,
            verdicts.allSatisfy({ if case .accepted = $0.fate { true } else { false } })
        else { throw BenchError("The hub did not accept all that was pushed.") }
    }

    /// The pages that a laptop without anything pending is sent after `arrival`, as they go over the wire.
    func pages(after arrival: ArrivalNumber, for laptop: Laptop) throws -> (messages: [[UInt8]], upTo: ArrivalNumber) {
        var messages = [[UInt8]]()
        var cursor = arrival
        while true {
            let answer = try store.read { view in
                var hub = view.hub
                return try session(laptop).answer(
                    .pull(Pull(epoch: hub.epoch, after: cursor, view: cursor, pending: [])), from: &hub, now: Office.now)
            }
            guard case .page(let page) = answer else { throw BenchError("The hub did not answer with a page.") }
            guard page.upTo > cursor else { return (messages, cursor) }
            messages.append(answer.encoded)
            cursor = page.upTo
        }
    }
}

extension Store {
    /// Without a full-text index, unless the measure is of it: its peer has none either.
    static func opened(_ path: String, isSearchable: Bool = false) throws -> Store {
        try Store(path: path, holder: "satchel-bench", creating: true, isSearchable: isSearchable)
    }

    /// Takes in pages as an agent does: each is decoded, and stored in one durable write.
    ///
    /// - Parameter again: Whether the cursor is set back before each page, so that the store meets only what it knows.
    func apply(_ messages: [[UInt8]], again: Bool = false) throws {
        for bytes in messages {
            guard case .page(let page) = try Message(encoded: bytes) else { throw BenchError("That is no page.") }
            try write { editor in
                var editor = editor
                if again { try editor.setArrival(page.after) }
                try editor.store(page)
            }
        }
    }

    func rowsDigest() throws -> RowsDigest { try read { try $0.digest } }
}

extension [[UInt8]] {
    var byteCount: Int { reduce(0) { $0 + $1.count } }
}
