import CRDT
import Foundation
import GRDB
import SQLiteStore
import StoreInterface
import Sync
import Testing

@Suite struct BackupTests {
    private func files(_ folder: Folder) throws -> Set<String> {
        Set(try FileManager.default.contentsOfDirectory(atPath: folder.path))
    }

    private func restore(
        _ folder: Folder, _ name: String = "backup", to path: String = "restored", replacing: Bool = false
    ) throws -> (report: BackupReport, putAside: String?) {
        try Store.restore(from: folder.file(name), to: folder.file(path), holder: "a test", replacing: replacing) {
            try $0.becomeSite(SiteID(low: 77), epoch: 3)
        }
    }

    @Test func aBackupIsRestoredAsANewSite() throws {
        let folder = try Folder()
        let (laptop, hub) = try Example.stores(in: folder)
        try laptop.write { try $0.set("site", SiteID(low: 1).bytes) }
        var steps = Set<CareProgress.Step>()
        let report = try laptop.backup(to: folder.file("backup")) { steps.insert($0.step) }
        #expect(steps == [.copy, .file])
        #expect(try report.arrival == laptop.read { try $0.arrival })
        #expect(report.pending == 4)
        #expect(try report.digest == laptop.read { try $0.digest })
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.file("backup"))
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        #expect(attributes[.size] as? Int64 == report.size)
        #expect(try files(folder).filter { $0.hasPrefix("backup") } == ["backup"], "one file, without a log")
        let before = try Data(contentsOf: URL(fileURLWithPath: folder.file("backup")))

        let restored = try restore(folder)
        #expect(restored.putAside == nil)
        #expect(restored.report.digest == report.digest)
        #expect(try Data(contentsOf: URL(fileURLWithPath: folder.file("backup"))) == before, "the backup is only read")
        #expect(try files(folder).filter { $0.contains("new") } == [])
        let store = try Store(path: folder.file("restored"), holder: "a test", creating: false)
        #expect(try store.read { try $0.setting(StoreView.Key.site) } == SiteID(low: 77).bytes)
        #expect(try store.fingerprint() == laptop.fingerprint())
        #expect(try store.check().isSound)
        // Both go on with the same hub: what both have pending is taken once.
        let pending = try store.read { try $0.pendingTransactions() }
        for other in [laptop, store] {
            for transaction in pending { try Example.perform(.push(transaction), laptop: other, hub: hub) }
            try Example.perform(.pull, laptop: other, hub: hub)
            #expect(try other.read { try $0.pendingCount() } == 0)
        }
        #expect(try store.read { try $0.digest } == hub.read { try $0.digest })
        #expect(try laptop.read { try $0.digest } == hub.read { try $0.digest })
    }

    @Test func othersReadAndWriteDuringABackup() throws {
        let folder = try Folder()
        let (laptop, _) = try Example.stores(in: folder)
        let before = try laptop.fingerprint()
        var author = Author(9)
        var count = 0
        _ = try laptop.backup(to: folder.file("backup")) { _ in
            count += 1
            try laptop.add(author.transaction(.new(Entities.customer, .set(Cells.name, "meanwhile"))))
        }
        #expect(count > 1)
        _ = try restore(folder)
        let store = try Store(path: folder.file("restored"), holder: "a test", creating: false)
        #expect(try store.fingerprint() == before, "the moment at which it began")
    }

    @Test func nothingIsOverwrittenUnasked() throws {
        let folder = try Folder()
        let (laptop, _) = try Example.stores(in: folder)
        let other = Data("a letter".utf8)
        try other.write(to: URL(fileURLWithPath: folder.file("backup")))
        #expect(storeError { _ = try laptop.backup(to: folder.file("backup")) }?.code == .alreadyExists)
        #expect(throws: CancellationError.self) {
            _ = try laptop.backup(to: folder.file("backup"), replacing: true) { _ in throw CancellationError() }
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: folder.file("backup"))) == other)
        #expect(try !files(folder).contains("backup.part"))
        _ = try laptop.backup(to: folder.file("backup"), replacing: true)

        _ = try restore(folder)
        #expect(storeError { _ = try restore(folder) }?.code == .alreadyExists)
        let second = try restore(folder, replacing: true)
        #expect(second.putAside == folder.file("restored.replaced"))
        #expect(try restore(folder, replacing: true).putAside == folder.file("restored.replaced-2"))
        let aside = try Store(path: folder.file("restored.replaced"), holder: "a test", creating: false)
        #expect(try aside.read { try $0.pendingCount() } == 4)
        #expect(storeError { _ = try restore(folder, "restored", to: "restored", replacing: true) }?.code == .alreadyExists)
        #expect(storeError { _ = try restore(folder, "missing", to: "x") }?.code == .notFound)
    }

    /// The log of the store that is put aside goes with it: beside another database it would play itself over that.
    @Test func theLogOfAReplacedStoreGoesWithIt() throws {
        let folder = try Folder()
        let (laptop, _) = try Example.stores(in: folder)
        _ = try laptop.backup(to: folder.file("backup"))
        var author = Author(9)
        try laptop.add(author.transaction(.new(Entities.customer, .set(Cells.name, "only in the log"))))
        try folder.copyCrashed("laptop", to: "restored")
        let restored = try restore(folder, replacing: true)
        let store = try Store(path: folder.file("restored"), holder: "a test", creating: false)
        #expect(try store.read { try $0.pendingCount() } == 4)
        let aside = try Store(path: try #require(restored.putAside), holder: "a test", creating: false)
        #expect(try aside.read { try $0.pendingCount() } == 5)
        // A log that was left alone, because a restore was cut off between the two.
        try folder.copyCrashed("laptop", to: "alone")
        try FileManager.default.removeItem(atPath: folder.file("alone"))
        #expect(try restore(folder, to: "alone").putAside == folder.file("alone.replaced"))
        let alone = try Store(path: folder.file("alone"), holder: "a test", creating: false)
        #expect(try alone.fingerprint() == store.fingerprint())
    }

    /// A copy of a store's files, as file managers and other backup programs make them, does as well, with its log.
    @Test func aPlainCopyIsRestoredWithItsLog() throws {
        let folder = try Folder()
        let (laptop, _) = try Example.stores(in: folder)
        try folder.copyCrashed("laptop", to: "copy")
        _ = try restore(folder, "copy")
        let store = try Store(path: folder.file("restored"), holder: "a test", creating: false)
        #expect(try store.fingerprint() == laptop.fingerprint())
        // But not the file of a store that somebody works on.
        #expect(storeError { _ = try restore(folder, "laptop", to: "another") }?.code == .inUse)
        #expect(storeError { _ = try restore(folder, "copy", to: "laptop", replacing: true) }?.code == .inUse)
    }

    @Test func whatIsNoBackupIsNotRestored() throws {
        let folder = try Folder()
        let (laptop, _) = try Example.stores(in: folder)
        _ = try laptop.backup(to: folder.file("backup"))
        let whole = try Data(contentsOf: URL(fileURLWithPath: folder.file("backup")))
        func refusal(_ bytes: Data) throws -> StoreError.Code? {
            try bytes.write(to: URL(fileURLWithPath: folder.file("bad")))
            let error = storeError { _ = try restore(folder, "bad") }
            #expect(error?.message.contains(folder.path) == false)
            #expect(try files(folder).filter { $0.hasPrefix("restored") } == ["restored.lock"])
            return error?.code
        }
        #expect(try refusal(Data()) == .damaged)
        #expect(try refusal(Data("a letter".utf8)) == .damaged)
        #expect(try refusal(whole.prefix(whole.count / 2)) == .damaged)
        #expect(try refusal(whole.prefix(100)) == .damaged)
        let queue = try DatabaseQueue(path: folder.file("mine"))
        try queue.write { try $0.execute(sql: "CREATE TABLE mine (a); INSERT INTO mine VALUES (1)") }
        try queue.close()
        #expect(try refusal(Data(contentsOf: URL(fileURLWithPath: folder.file("mine")))) == .damaged)
        for sql in [
            "UPDATE customer SET name = 'changed' WHERE live", "UPDATE row_state SET clock = x'ffff' WHERE rid = 1",
            "DELETE FROM known",
        ] {
            try whole.write(to: URL(fileURLWithPath: folder.file("changed")))
            let changed = try DatabaseQueue(path: folder.file("changed"))
            try changed.write { try $0.execute(sql: sql) }
            try changed.close()
            #expect(try refusal(Data(contentsOf: URL(fileURLWithPath: folder.file("changed")))) == .damaged, "\(sql)")
        }
        try whole.write(to: URL(fileURLWithPath: folder.file("changed")))
        let newer = try DatabaseQueue(path: folder.file("changed"))
        try newer.write { try $0.execute(sql: "INSERT INTO grdb_migrations(identifier) VALUES ('v999')") }
        try newer.close()
        #expect(try refusal(Data(contentsOf: URL(fileURLWithPath: folder.file("changed")))) == .tooNew)
        // Nor is a store put aside for one that cannot be made.
        try Data(contentsOf: URL(fileURLWithPath: folder.file("changed"))).write(to: URL(fileURLWithPath: folder.file("bad")))
        _ = try restore(folder)
        #expect(storeError { _ = try restore(folder, "bad", replacing: true) }?.code == .tooNew)
        #expect(try restore(folder, to: "second").putAside == nil)
        #expect(!FileManager.default.fileExists(atPath: folder.file("restored.replaced")))
    }

    @Test func aHubTellsWhatIsBackedUp() throws {
        let folder = try Folder()
        let (laptop, hub) = try Example.stores(in: folder)
        #expect(try laptop.read { try $0.retainedTransactions().count } > 3)
        let report = try hub.backup(to: folder.file("backup"))
        try hub.write { try $0.markBackedUp(upTo: report.arrival) }
        try Example.perform(.pull, laptop: laptop, hub: hub)
        #expect(try laptop.read { try $0.retainedTransactions().count } == 0)
        // Never back, and never beyond what there is.
        try hub.write { try $0.markBackedUp(upTo: 1) }
        #expect(try hub.read { try $0.hub.safe } == report.arrival)
        try hub.write { try $0.markBackedUp(upTo: 1_000_000) }
        #expect(try hub.read { try $0.hub.safe } == report.arrival)
        _ = try Store.restore(from: folder.file("backup"), to: folder.file("again"), holder: "a test") {
            try $0.becomeEpoch(.max)
        }
        let again = try Store(path: folder.file("again"), holder: "a test", creating: false)
        #expect(try again.read { try $0.hub.epoch } == .max)
    }
}
