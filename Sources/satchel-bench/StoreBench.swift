import CRDT
import Compression
import Foundation
import SQLiteStore
import Simulation
import Sync

/// The group `store`: our store beside the same rows in plain SQLite.
///
/// Plain SQLite has the same table with the same keys, indexes and settings (`PlainShape` reads them from our file), prepared
/// statements, and one SQL transaction where ours uses one. Both sides write to the same disk, in turns; medians are compared.
/// What is prepared before a measure, opening a file and closing it are not in the time.
///
/// A row has six fields. Ours also writes the row's life, which counts as cost and not as a cell: 100,000 rows are 600,000 cells.
/// Every measure checks that what it measured is there; where a hub is involved, that the digests of all rows are equal.
///
/// Search is off on both sides but for `store.insert+search` and `store.search` (`SearchBench`). What an import takes of memory,
/// `store.import-memory`, is measured by `tools/bench` itself, from outside the process.
final class StoreBench {
    let report: Report
    let folder: Folder
    let shape: PlainShape
    let customers: [Customer]
    private let cells: Double
    /// What updates write: other customers, so that every value differs.
    private let others: [Customer]

    static let seed: UInt64 = 20_260_101
    private static let entity = "customer"

    init(_ report: Report, _ folder: Folder) throws {
        self.report = report
        self.folder = folder
        let count = report.scaled(100_000)
        customers = Customer.make(count, seed: StoreBench.seed)
        others = Customer.make(count, seed: StoreBench.seed + 1)
        cells = Double(count * Customer.fieldCount)
        let store = try Store.opened(folder.file("empty"))
        shape = try PlainShape(of: store, table: StoreBench.entity)
        try store.close()
        let plain = try PlainSQLite(folder.file("empty-plain"), shape)
        try plain.checkpoint()
    }

    func run() throws {
        if report.wants("store.insert") { try insert("store.insert") }
        if report.wants("store.insert+search") { try insertSearched("store.insert+search") }
        if report.wants("store.small-tx") { try smallTransactions("store.small-tx") }
        if report.wants("store.update") { try update("store.update") }
        if report.wants("store.apply") { try apply("store.apply") }
        if report.wants("store.reapply") { try reapply("store.reapply") }
        if report.wants("store.reapply-hub") { try reapplyAtHub("store.reapply-hub") }
        if report.wants("store.conflicts") { try conflicts("store.conflicts") }
        if report.wants("wire.bytes") { try wireBytes("wire.bytes") }
        if report.wants("store.sync-bytes") { try syncBytes("store.sync-bytes") }
        if report.wants("store.sync-bytes-single") { try syncBytesOfSingleRows("store.sync-bytes-single") }
        if report.wants("store.history-bytes") {
            try historyBytes("store.history-bytes", cells: Customer.fieldCount, aim: .atMost(16))
        }
        if report.wants("store.history-bytes-single") { try historyBytes("store.history-bytes-single", cells: 1, aim: nil) }
        if report.wants("store.search") { try search("store.search") }
        if report.wants("text.append") { try append("text.append") }
    }

    // MARK: What several measures start from

    var laptop = Laptop(seed: seed + 2)

    /// All customers as one laptop wrote them, pushed to a hub and pulled by another laptop.
    private struct Base {
        let office: Office
        let ids: [RowID]
        let writer: Laptop
        let pushed: [[UInt8]]
        let pages: [[UInt8]]
        let upTo: ArrivalNumber
        let digest: RowsDigest
        /// The closed store of the laptop that pulled.
        let pulled = "base"
    }

    private lazy var base = Result { try makeBase() }

    private func makeBase() throws -> Base {
        report.progress("Preparing a hub that has \(customers.count) customers, and a laptop that pulled them")
        let source = try Store.opened(folder.file("source"))
        var writer = Laptop(seed: StoreBench.seed + 3)
        let ids = try source.write { editor in
            try writer.insert(customers, rowsEach: Laptop.rowsInTransaction(cells: Customer.fieldCount + 1), editor)
        }
        let office = try Office(folder.file("hub"))
        let pushed = try office.push(from: source, writer)
        try source.close()
        folder.delete("source")
        let (pages, upTo) = try office.pages(after: 0, for: laptop)
        let digest = try office.store.rowsDigest()
        let pulled = try Store.opened(folder.file("base"))
        try pulled.apply(pages)
        try expect(digest, in: pulled)
        try pulled.close()
        return Base(office: office, ids: ids, writer: writer, pushed: pushed, pages: pages, upTo: upTo, digest: digest)
    }

    /// The same customers in plain SQLite, in a closed file.
    private lazy var plainBase = Result {
        var random = Generator(seed: StoreBench.seed + 4)
        let plain = try PlainSQLite(folder.file("plain-base"), shape)
        let ids = try plain.insert(customers, &random, inOne: true)
        try plain.checkpoint()
        return ids
    }

    /// Runs `body` over a store, a new one or a copy of a closed one, and removes it.
    func withStore<T>(
        copyOf original: String? = nil, isSearchable: Bool = false, _ body: (Store) throws -> T
    ) throws -> T {
        if let original { try folder.copy(original, to: "ours") }
        let store = try Store.opened(folder.file("ours"), isSearchable: isSearchable)
        defer { folder.delete("ours") }
        let result = try body(store)
        try store.close()
        return result
    }

    /// The same on the plain side.
    func withPlain<T>(copyOf original: String? = nil, _ body: (PlainSQLite) throws -> T) throws -> T {
        if let original { try folder.copy(original, to: "plain") }
        defer { folder.delete("plain") }
        return try body(try PlainSQLite(folder.file("plain"), shape))
    }

    private func expect(_ count: Int, in plain: PlainSQLite, where condition: String = "live") throws {
        guard try plain.numbers("SELECT count(*) FROM customer WHERE \(condition)") == [Int64(count)] else {
            throw BenchError("The peer does not have the rows that it was given.")
        }
    }

    private func expect(_ count: Int, in store: Store) throws {
        guard let entity = store.schema.entity(Customer.entity), try store.read({ try $0.count(entity) }) == count else {
            throw BenchError("The store does not have the rows that it was given.")
        }
    }

    /// Two stores show the same rows, in every cell with all its heads, if their digests are equal.
    private func expect(_ digest: RowsDigest, in store: Store) throws {
        guard try store.rowsDigest() == digest else { throw BenchError("The store does not show what the hub shows.") }
    }

    /// Inserts all customers on the plain side: what rates are compared with.
    private func plainInsert() throws -> Spent {
        try withPlain { plain in
            var random = Generator(seed: StoreBench.seed + 5)
            let spent = try Spent.on { _ = try plain.insert(customers, &random, inOne: true) }.spent
            try expect(customers.count, in: plain)
            return spent
        }
    }

    /// Reports two times, in seconds.
    func reportTimes(_ id: String, _ spent: (ours: Spent, peer: Spent), peer: String, aim: Aim) {
        report.add(
            Measurement(
                id: id, value: spent.ours.wall, unit: "s", peer: peer, peerValue: spent.peer.wall, aim: aim,
                cpu: (spent.ours.cpu, spent.peer.cpu)))
    }

    /// Reports how many cells a second went through.
    private func reportRates(_ id: String, _ spent: (ours: Spent, peer: Spent), peer: String, aim: Aim) {
        report.add(
            Measurement(
                id: id, value: cells / spent.ours.wall, unit: "cells/s", peer: peer, peerValue: cells / spent.peer.wall, aim: aim,
                cpu: (cells / spent.ours.cpu, cells / spent.peer.cpu)))
    }

    // MARK: Writing

    /// All customers in as many transactions as their limit asks for, in one SQL transaction. Building them is in the time.
    private func insert(_ id: String) throws {
        let spent = try report.inTurns(id) {
            try withStore { store in
                let spent = try Spent.on {
                    _ = try store.write { editor in
                        try laptop.insert(customers, rowsEach: Laptop.rowsInTransaction(cells: Customer.fieldCount + 1), editor)
                    }
                }.spent
                try expect(customers.count, in: store)
                return spent
            }
        } _: {
            try plainInsert()
        }
        reportTimes(id, spent, peer: "plain SQLite", aim: .atMost(2, .ratio))
    }

    /// 20,000 customers one by one, each on the disk before the next is begun. The sides take turns after every 200, because how
    /// long a disk takes to answer changes from one second to the next.
    private func smallTransactions(_ id: String) throws {
        let some = Array(customers.prefix(report.scaled(20_000)))
        let spent = try report.repeated(id) {
            try withStore { store in
                try withPlain { plain in
                    var random = Generator(seed: StoreBench.seed + 5)
                    var spent = (ours: Spent.none, peer: Spent.none)
                    for start in stride(from: 0, to: some.count, by: 200) {
                        let slice = some[start..<min(start + 200, some.count)]
                        spent.ours += try Spent.on {
                            for customer in slice {
                                _ = try store.write { editor in
                                    try laptop.insert(CollectionOfOne(customer), rowsEach: 1, editor)
                                }
                            }
                        }.spent
                        spent.peer += try Spent.on { _ = try plain.insert(Array(slice), &random, inOne: false) }.spent
                    }
                    try expect(some.count, in: store)
                    try expect(some.count, in: plain)
                    return spent
                }
            }
        }
        reportTimes(id, spent, peer: "plain SQLite", aim: .atMost(2, .ratio))
    }

    /// Another phone for every customer, in one SQL transaction, on a laptop that had pulled them. Our side reads each row's
    /// heads and names them, and writes its life.
    private func update(_ id: String) throws {
        let base = try base.get()
        let plainIDs = try plainBase.get()
        let phones = zip(base.ids, others).map { (id: $0, contents: [(cell: Customer.Cell.phone, value: Value.text($1.phone))]) }
        let spent = try report.inTurns(id) {
            try withStore(copyOf: base.pulled) { store in
                let spent = try Spent.on {
                    try store.write { editor in
                        try laptop.update(phones, rowsEach: Laptop.rowsInTransaction(cells: 2), editor)
                    }
                }.spent
                for index in [0, phones.count / 2, phones.count - 1] {
                    let row = try store.read { try $0.find(phones[index].id, entity: Customer.entity) }
                    guard row?.value(Customer.Cell.phone.field) == phones[index].contents[0].value else {
                        throw BenchError("The store does not show a phone that was written.")
                    }
                }
                return spent
            }
        } _: {
            try withPlain(copyOf: "plain-base") { plain in
                let spent = try Spent.on { try plain.updatePhones(plainIDs, others) }.spent
                try expect(1, in: plain, where: "rid = 1 AND phone = '\(others[0].phone)'")
                return spent
            }
        }
        reportTimes(id, spent, peer: "plain SQLite", aim: .atMost(2.5, .ratio))
    }

    // MARK: Syncing

    /// All customers from a hub's pages to an empty store, decoding them included; a page is one durable write.
    private func apply(_ id: String) throws {
        let base = try base.get()
        let spent = try report.inTurns(id) {
            try withStore { store in
                let spent = try Spent.on { try store.apply(base.pages) }.spent
                try expect(base.digest, in: store)
                return spent
            }
        } _: {
            try plainInsert()
        }
        reportRates(id, spent, peer: "plain SQLite, inserting", aim: .atLeast(600_000))
    }

    /// The same pages again, with the cursor set back before each, so that the store knows every transaction in them. A page is
    /// one write here too.
    private func reapply(_ id: String) throws {
        let base = try base.get()
        let spent = try report.inTurns(id) {
            try withStore(copyOf: base.pulled) { store in
                let spent = try Spent.on { try store.apply(base.pages, again: true) }.spent
                try expect(base.digest, in: store)
                return spent
            }
        } _: {
            try plainInsertAgain()
        }
        reportRates(id, spent, peer: "plain SQLite, INSERT OR IGNORE", aim: .atLeast(2_000_000))
    }

    /// The same transactions pushed to the hub once more, as by a laptop that lost the answer.
    private func reapplyAtHub(_ id: String) throws {
        let base = try base.get()
        let spent = try report.inTurns(id) {
            try Spent.on { for message in base.pushed { try base.office.receive(message, base.writer) } }.spent
        } _: {
            try plainInsertAgain()
        }
        reportRates(id, spent, peer: "plain SQLite, INSERT OR IGNORE", aim: .atLeast(2_000_000))
    }

    private func plainInsertAgain() throws -> Spent {
        let ids = try plainBase.get()
        return try withPlain(copyOf: "plain-base") { plain in
            let spent = try Spent.on { try plain.insertAgain(ids, customers) }.spent
            try expect(customers.count, in: plain)
            return spent
        }
    }

    /// A laptop has all customers, and half of them as a second person changed them since. Then a third person's transactions
    /// come, who wrote all six fields of all customers and had not seen those changes: in half of the rows they replace what is
    /// there, in the others they conflict with it.
    private func conflicts(_ id: String) throws {
        let base = try base.get()
        let plainIDs = try plainBase.get()
        report.progress("Preparing two people's changes to the same customers")
        let rowsEach = Laptop.rowsInTransaction(cells: Customer.fieldCount + 1)
        let indices = customers.indices
        let second = try changes(by: StoreBench.seed + 6, of: base, rowsEach: rowsEach, indices.filter { $0 % 2 == 0 }) {
            customers[customers.count - 1 - $0]
        }
        let third = try changes(by: StoreBench.seed + 7, of: base, rowsEach: rowsEach, Array(indices)) { others[$0] }
        let office = try Office(folder.file("hub-of-conflicts"))
        defer { folder.delete("hub-of-conflicts") }
        for message in base.pushed { try office.receive(message, base.writer) }
        _ = try office.push(from: second.store, second.laptop)
        let before = try office.pages(after: base.upTo, for: laptop)
        _ = try office.push(from: third.store, third.laptop)
        let pages = try office.pages(after: before.upTo, for: laptop).messages
        let digest = try office.store.rowsDigest()
        for (store, _) in [second, third] { try store.close() }
        for seed in [6, 7] as [UInt64] { folder.delete("author-\(StoreBench.seed + seed)") }
        try office.store.close()

        try folder.copy(base.pulled, to: "before-conflicts")
        defer { folder.delete("before-conflicts") }
        let start = try Store.opened(folder.file("before-conflicts"))
        try start.apply(before.messages)
        try start.close()

        var isCounted = false
        let spent = try report.inTurns(id) {
            try withStore(copyOf: "before-conflicts") { store in
                let spent = try Spent.on { try store.apply(pages) }.spent
                try expect(digest, in: store)
                if !isCounted {
                    isCounted = true
                    let rows = try store.read { try $0.rowsWithSeveralHeads() }
                    guard rows.count == (customers.count + 1) / 2 else {
                        throw BenchError("\(rows.count) rows are in conflict, not half of \(customers.count).")
                    }
                }
                return spent
            }
        } _: {
            try withPlain(copyOf: "plain-base") { plain in
                let spent = try Spent.on { try plain.updateAll(plainIDs, others) }.spent
                try expect(1, in: plain, where: "rid = 1 AND phone = '\(others[0].phone)'")
                return spent
            }
        }
        reportRates(id, spent, peer: "plain SQLite, UPDATE", aim: .atLeast(300_000))
    }

    /// A laptop that pulled the customers and rewrote some of them; the store is open, the changes are pending.
    private func changes(
        by seed: UInt64, of base: Base, rowsEach: Int, _ indices: [Int], _ customer: (Int) -> Customer
    ) throws -> (store: Store, laptop: Laptop) {
        let name = "author-\(seed)"
        try folder.copy(base.pulled, to: name)
        let store = try Store.opened(folder.file(name))
        var author = Laptop(seed: seed)
        try store.write { editor in
            try author.update(indices.map { (base.ids[$0], customer($0).contents) }, rowsEach: rowsEach, editor)
        }
        return (store, author)
    }

    // MARK: Bytes

    /// The bytes of a hub's pages with all customers, for each cell, compressed as they are sent.
    private func wireBytes(_ id: String) throws {
        let base = try base.get()
        let values = customers.reduce(0) { $0 + $1.valueBytes }
        report.add(
            Measurement(
                id: id, value: Double(base.pages.map(Compression.compressed).byteCount) / cells, unit: "bytes",
                peer: "the values alone", peerValue: Double(values) / cells, aim: .atMost(6),
                details: [
                    ("pages", Double(base.pages.count)), ("uncompressed", Double(base.pages.byteCount) / cells),
                    ("pushed", Double(base.pushed.map(Compression.compressed).byteCount) / cells),
                ]))
    }

    /// What a laptop that pulled all customers keeps for each row beyond plain SQLite and beside the history. What an empty file
    /// takes is not counted, on either side.
    private func syncBytes(_ id: String) throws {
        let base = try base.get()
        _ = try plainBase.get()
        try reportSyncBytes(id, ours: base.pulled, rows: customers.count, plain: "plain-base", aim: .atMost(45))
    }

    /// The same where every row came in a transaction of its own.
    private func syncBytesOfSingleRows(_ id: String) throws {
        report.progress("Preparing a laptop that pulled as many transactions as rows")
        let some = Array(customers.prefix(report.scaled(20_000)))
        let source = try Store.opened(folder.file("source"))
        var writer = Laptop(seed: StoreBench.seed + 8)
        try source.write { editor in _ = try writer.insert(some, rowsEach: 1, editor) }
        let office = try Office(folder.file("hub-of-single-rows"))
        _ = try office.push(from: source, writer)
        let pulled = try Store.opened(folder.file("single-rows"))
        try pulled.apply(office.pages(after: 0, for: laptop).messages)
        try expect(office.store.rowsDigest(), in: pulled)
        for store in [source, office.store, pulled] { try store.close() }
        var random = Generator(seed: StoreBench.seed + 4)
        let plain = try PlainSQLite(folder.file("plain-single-rows"), shape)
        _ = try plain.insert(some, &random, inOne: true)
        try plain.checkpoint()
        try reportSyncBytes(id, ours: "single-rows", rows: some.count, plain: "plain-single-rows", aim: nil)
        for name in ["source", "hub-of-single-rows", "single-rows", "plain-single-rows"] { folder.delete(name) }
    }

    private func reportSyncBytes(_ id: String, ours: String, rows: Int, plain: String, aim: Aim?) throws {
        let tables = try TableSizes(folder.file(ours)).since(TableSizes(folder.file("empty")))
        let peer = try TableSizes(folder.file(plain)).since(TableSizes(folder.file("empty-plain")))
        let plainBytes = peer.reduce(0) { $0 + $1.bytes }
        let bytes = tables.filter { !StoreBench.isHistory($0.table) }.reduce(0) { $0 + $1.bytes } - plainBytes
        report.add(
            Measurement(
                id: id, value: Double(bytes) / Double(rows), unit: "bytes", peer: "plain SQLite, the row itself",
                peerValue: Double(plainBytes) / Double(rows), aim: aim,
                details: tables.map { ($0.table, Double($0.bytes) / Double(rows)) }))
    }

    /// Whether a table holds what accepted transactions said; `known` is told apart from it.
    private static func isHistory(_ table: String) -> Bool { table.hasPrefix("history") || table.hasPrefix("row_history") }

    /// What a laptop's history takes for each cell that was changed, beside the value: 20,000 transactions, each of which changes
    /// some cells of one customer and writes its life. With `known`, which outlives the history, as a detail.
    private func historyBytes(_ id: String, cells count: Int, aim: Aim?) throws {
        let base = try base.get()
        report.progress("Preparing a laptop that pulled changes of \(count) \(count == 1 ? "cell" : "cells")")
        let indices = Array(customers.indices.prefix(report.scaled(20_000)))
        var valueBytes = 0
        let contents = indices.map { index in
            let all = others[index].contents
            return count == 1 ? all.filter { $0.cell == Customer.Cell.phone } : all
        }
        for index in indices { valueBytes += count == 1 ? others[index].phone.utf8.count : others[index].valueBytes }

        let office = try Office(folder.file("hub-of-changes"))
        for message in base.pushed { try office.receive(message, base.writer) }
        try folder.copy(base.pulled, to: "author")
        let source = try Store.opened(folder.file("author"))
        var author = Laptop(seed: StoreBench.seed + 9)
        try source.write { editor in
            try author.update(zip(indices, contents).map { (base.ids[$0], $1) }, rowsEach: 1, editor)
        }
        _ = try office.push(from: source, author)
        try folder.copy(base.pulled, to: "changed")
        let changed = try Store.opened(folder.file("changed"))
        try changed.apply(office.pages(after: base.upTo, for: laptop).messages)
        try expect(office.store.rowsDigest(), in: changed)
        for store in [source, office.store, changed] { try store.close() }

        let tables = try TableSizes(folder.file("changed")).since(TableSizes(folder.file(base.pulled)))
        let changedCells = Double(indices.count * count)
        func perCell(_ isCounted: (String) -> Bool) -> Double {
            Double(tables.filter { isCounted($0.table) }.reduce(0) { $0 + $1.bytes }) / changedCells
        }
        let valuePerCell = Double(valueBytes) / changedCells
        let history = perCell(StoreBench.isHistory) - valuePerCell
        report.add(
            Measurement(
                id: id, value: history, unit: "bytes", peer: "the values alone", peerValue: valuePerCell, aim: aim,
                details: [("with known", history + perCell { $0.hasPrefix("known") })]
                    + tables.map { ($0.table, Double($0.bytes) / changedCells) }))
        for name in ["hub-of-changes", "author", "changed"] { folder.delete(name) }
    }
}
