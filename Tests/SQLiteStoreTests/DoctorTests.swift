import CRDT
import Foundation
import GRDB
import SQLiteStore
import StoreInterface
import Sync
import Testing

@Suite struct DoctorTests {
    @Test func theScriptGivesWhatTheMemoryStoreGives() throws {
        let folder = try Folder()
        let stores = try Example.stores(in: folder)
        let memory = try Example.inMemory()
        #expect(try stores.laptop.fingerprint() == memory.laptop.fingerprint())
        #expect(try stores.hub.fingerprint() == memory.hub.fingerprint())
    }

    @Test func aSoundStoreIsFoundSound() throws {
        let folder = try Folder()
        let stores = try Example.stores(in: folder)
        var steps = Set<CareProgress.Step>()
        for store in [stores.laptop, stores.hub] {
            let report = try store.check { steps.insert($0.step) }
            #expect(report.findings == [])
            #expect(report.isSound)
            #expect(report.rows >= 8 && report.transactions > 10)
            #expect(report.keptDigest == report.digest)
        }
        #expect(try stores.laptop.check().pending == 4)
        #expect(try stores.laptop.check().unknownFormats == 0)
        #expect(steps.isSuperset(of: [.file, .rows, .searches]))
        // What it works with is gone.
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.contains("doctor") } == [])
    }

    /// Each a damage as a bug or a stranger's tool would do it, and what kind of finding names it.
    private static let damages: [(String, DoctorReport.Finding.Kind)] = [
        ("UPDATE customer SET name = 'changed' WHERE rid = (SELECT min(rid) FROM customer)", .row),
        ("UPDATE customer SET live = 1 - live", .row),
        ("UPDATE customer SET calls = calls + 1 WHERE calls > 0", .row),
        ("UPDATE note SET body = body || '?' WHERE live", .row),
        ("UPDATE note SET parent = x'00000000000000010000000000000002' WHERE parent IS NOT NULL", .row),
        ("UPDATE lead SET budget_amount = 5", .row),
        ("DELETE FROM sibling", .row),
        ("UPDATE OR REPLACE sibling SET tx = 1", .row),
        ("DELETE FROM set_element", .row),
        ("UPDATE set_element SET present = 1 - present", .row),
        ("DELETE FROM under", .row),
        ("UPDATE unknown_field SET value = x'00'", .row),
        ("UPDATE row_state SET clock = x'', extras = 0", .row),
        ("UPDATE row_state SET clock = x'ffff' WHERE rid = 1", .row),
        ("UPDATE OR REPLACE sibling SET tx = 99999", .row),
        ("DELETE FROM text_event", .row),
        ("DELETE FROM row_history", .table),
        ("UPDATE row_state SET first = 2", .table),
        ("INSERT INTO row_history(rid, arrival) VALUES (1, 2)", .table),
        ("INSERT INTO sibling(rid, cell, tx, value) VALUES (999, x'00', 1, x'00')", .table),
        ("DELETE FROM early", .table),
        ("UPDATE meta SET value = x'00000000000000000000000000000000' WHERE key = 'digest'", .digest),
        ("INSERT INTO search_customer(search_customer, rank) VALUES ('delete-all', NULL)", .search),
    ]

    @Test(arguments: damages.indices) func damageIsFoundAndMended(_ index: Int) throws {
        let (sql, kind) = DoctorTests.damages[index]
        let folder = try Folder()
        let (laptop, _) = try Example.stores(in: folder)
        let before = try laptop.fingerprint()
        try laptop.write { try $0.database.execute(sql: sql) }
        let report = try laptop.check()
        #expect(report.findings.contains { $0.kind == kind }, "\(report.findings)")
        #expect(report.isRepairable)
        // What it says names no value.
        #expect(!report.findings.contains { $0.text.contains("Weber") || $0.text.contains("Basel") })
        let after = try laptop.repair()
        #expect(after.findings == [])
        #expect(try laptop.fingerprint() == before)
        var author = Author(9)
        try laptop.add(author.transaction(.new(Entities.customer, .set(Cells.city, "after"))))
        #expect(try laptop.check().isSound)
    }

    /// Where the log itself has suffered, nothing is made from it.
    @Test(arguments: [
        "DELETE FROM history WHERE arrival = 1", "UPDATE history SET bytes = substr(bytes, 1, 4) WHERE arrival = 3",
        "DELETE FROM known WHERE tx = 3", "UPDATE known SET author = 77 WHERE tx = 4", "DELETE FROM pending",
        "UPDATE pending SET bytes = x'00'", "DELETE FROM customer WHERE rid = 1", "DELETE FROM row_state WHERE rid = 1",
    ]) func aDamagedLogIsNotRepaired(_ sql: String) throws {
        let folder = try Folder()
        let (laptop, _) = try Example.stores(in: folder)
        try laptop.write { try $0.database.execute(sql: sql) }
        let report = try laptop.check()
        #expect(report.findings.contains { $0.kind == .log }, "\(report.findings)")
        #expect(!report.isRepairable)
        let before = try laptop.write { try String.fetchAll($0.database, sql: "SELECT hex(clock) FROM row_state") }
        #expect(storeError { _ = try laptop.repair() }?.code == .damaged)
        #expect(try laptop.write { try String.fetchAll($0.database, sql: "SELECT hex(clock) FROM row_state") } == before)
    }

    @Test func othersReadAndWriteMeanwhile() throws {
        let folder = try Folder()
        let (laptop, _) = try Example.stores(in: folder)
        var author = Author(9)
        var written = 0
        let report = try laptop.check { _ in
            written += 1
            try? laptop.add(author.transaction(.new(Entities.customer, .set(Cells.name, "meanwhile"))))
            let done = DispatchSemaphore(value: 0)
            DispatchQueue.global().async {
                _ = try? laptop.read { try $0.pendingCount() }
                done.signal()
            }
            done.wait()
        }
        #expect(written > 3)
        #expect(report.isSound)
        #expect(try laptop.read { try $0.pendingCount() } == 4 + written)
    }

    @Test func whoThrowsStopsIt() throws {
        let folder = try Folder()
        let (laptop, _) = try Example.stores(in: folder)
        #expect(throws: CancellationError.self) { _ = try laptop.check { _ in throw CancellationError() } }
        #expect(throws: CancellationError.self) { _ = try laptop.repair { _ in throw CancellationError() } }
        #expect(try laptop.check().isSound)
    }
}
