import CRDT
import Foundation
import GRDB
import SQLiteStore
import Simulation
import StoreInterface
import Sync
import Testing

@Suite struct CompactionTests {
    @Test(arguments: Array(0...20)) func whatIsForgottenIsHistoryAlone(_ end: Int) throws {
        let folder = try Folder()
        let (laptop, hub) = try Example.stores(in: folder)
        let state = try laptop.fingerprint()
        let complete = try laptop.read { try $0.hub.log(after: 0, byteLimit: .max, countLimit: 1_000) }
        let report = try laptop.compact(CompactionPolicy(upTo: ArrivalNumber(end)))
        #expect(report.historySince == min(UInt64(end), try laptop.read { try $0.arrival }))
        #expect(try laptop.fingerprint() == state)
        #expect(try laptop.check().findings == [])
        #expect(try laptop.read { try $0.historySince } == report.historySince)
        let left = try laptop.read { try $0.hub.log(after: report.historySince, byteLimit: .max, countLimit: 1_000) }
        #expect(left == complete.filter { $0.arrival > report.historySince })
        // The rest of the script's story goes as if nothing had been forgotten.
        for transaction in try laptop.read({ try $0.pendingTransactions() }) {
            try Example.perform(.push(transaction), laptop: laptop, hub: hub)
        }
        try Example.perform(.pull, laptop: laptop, hub: hub)
        #expect(try laptop.read { try $0.digest } == hub.read { try $0.digest })
        #expect(try laptop.check().findings == [])
        // What is released later is forgotten later.
        try hub.write { try $0.markBackedUp(upTo: .max) }
        try Example.perform(.pull, laptop: laptop, hub: hub)
        let second = try laptop.compact(CompactionPolicy(upTo: .max))
        #expect(second.kept == 0)
        #expect(try laptop.read { try $0.plain("SELECT count(*) FROM history") } == 0.databaseValue)
        #expect(try laptop.read { try $0.plain("SELECT count(*) FROM row_history") } == 0.databaseValue)
        #expect(try laptop.check().findings == [])
    }

    /// Old copies of everything come again after the history was forgotten: nothing comes back to life, nothing is applied twice.
    @Test func anOldCopyRevivesNothing() throws {
        let folder = try Folder()
        let (_, hub) = try Example.stores(in: folder)
        let state = try hub.fingerprint()
        _ = try hub.compact(CompactionPolicy(upTo: .max))
        for step in Example().steps {
            guard case .push(let transaction, _) = step else { continue }
            _ = try hub.write { editor in
                var editor = editor
                return try editor.receive(transaction.encoded) { _ in nil }
            }
        }
        #expect(try hub.fingerprint() == state)
    }

    @Test func aRowsHistoryBeginsWhereTheHistoryDoes() throws {
        let folder = try Folder()
        let store = try EmptyStore.open(folder.file("hub"))
        var author = Author()
        let first = author.transaction(.new(Entities.customer, .set(Cells.name, "0")))
        let row = RowID(createdBy: first.id, ordinal: 0)
        var last = first
        func receive(_ transaction: Transaction) throws {
            try store.write { editor in
                var editor = editor
                _ = try editor.receive(transaction.encoded) { _ in nil }
            }
        }
        try receive(first)
        for number in 1..<10 {
            let next = author.transaction(.edit(row, Entities.customer, .set(Cells.name, "\(number)", over: [last.id])))
            try receive(next)
            last = next
        }
        let arrivals = { try store.read { try $0.history(of: row, entity: Entities.customer).map(\.arrival) } }
        #expect(try arrivals() == Array(1...10))
        _ = try store.compact(CompactionPolicy(upTo: 4))
        #expect(try arrivals() == Array(5...10))
        #expect(try store.check().findings == [])
        _ = try store.compact(CompactionPolicy(upTo: 10))
        #expect(try arrivals() == [])
        try receive(author.transaction(.edit(row, Entities.customer, .set(Cells.name, "new", over: [last.id]))))
        #expect(try arrivals() == [11])
        #expect(try store.check().findings == [])
        // Time is a limit as well, and no policy at all forgets nothing more.
        #expect(try store.compact(CompactionPolicy(olderThan: 0)).historySince == 10)
        #expect(try store.compact(CompactionPolicy()).historySince == 10)
        #expect(try store.compact(CompactionPolicy(olderThan: 1_800_000_000_000 + 11_000)).historySince == 10)
        #expect(try store.compact(CompactionPolicy(olderThan: 1_800_000_000_000 + 11_001)).historySince == 11)
    }

    /// Rows that were made after what is forgotten are found damaged as before; of others, what was written later.
    @Test func theDoctorComparesWhatItCan() throws {
        let folder = try Folder()
        let (laptop, _) = try Example.stores(in: folder)
        _ = try laptop.compact(CompactionPolicy(upTo: 8))
        let report = try laptop.check()
        #expect(report.historySince == 8 && report.isSound)
        try laptop.write { try $0.database.execute(sql: "UPDATE customer SET name = 'changed' WHERE name = 'fresh'") }
        let damaged = try laptop.check()
        #expect(damaged.findings.contains { $0.kind == .row })
        #expect(!damaged.isRepairable)
        #expect(storeError { _ = try laptop.repair() }?.code == .damaged)
    }

    @Test func theSpaceIsGivenBack() throws {
        let folder = try Folder()
        let store = try EmptyStore.open(folder.file("hub"))
        var author = Author()
        let first = author.transaction(.new(Entities.customer, .set(Cells.name, "0")))
        let row = RowID(createdBy: first.id, ordinal: 0)
        var transactions = [first]
        for number in 1..<3_000 {
            let text = String(repeating: "\(number) ", count: 300)
            transactions.append(
                author.transaction(.edit(row, Entities.customer, .set(Cells.name, text, over: [transactions[number - 1].id]))))
        }
        try store.write { editor in
            var editor = editor
            for transaction in transactions { _ = try editor.receive(transaction.encoded) { _ in nil } }
        }
        var log: Int64 = 0
        let report = try store.compact(CompactionPolicy(upTo: 2_990)) { step in
            let attributes = try FileManager.default.attributesOfItem(atPath: folder.file("hub-wal"))
            if step.step == .space { log = max(log, attributes[.size] as? Int64 ?? 0) }
        }
        #expect(report.forgotten == 2_990)
        #expect(report.sizeAfter < report.sizeBefore / 4, "\(report)")
        #expect(try store.read { try $0.plain("PRAGMA freelist_count") } == 0.databaseValue)
        #expect(try store.read { try $0.integrity() } == "ok")
        #expect(log < 20 << 20, "\(log) bytes")
        #expect(try store.check().isSound)
    }

    @Test func whoThrowsStopsItAndTheNextRunGoesOn() throws {
        let folder = try Folder()
        let (laptop, _) = try Example.stores(in: folder)
        let state = try laptop.fingerprint()
        for most in 0..<6 {
            var count = 0
            #expect(throws: CancellationError.self) {
                _ = try laptop.compact(CompactionPolicy(upTo: 9)) { _ in
                    count += 1
                    if count > most % 3 { throw CancellationError() }
                }
            }
            #expect(try laptop.fingerprint() == state)
            #expect(try laptop.check().findings == [])
        }
        #expect(try laptop.compact(CompactionPolicy(upTo: 9)).historySince == 9)
        #expect(try laptop.check().findings == [])
    }
}
