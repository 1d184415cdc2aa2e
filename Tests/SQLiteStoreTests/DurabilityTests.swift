import CRDT
import ChildProcess
import Foundation
import SQLiteStore
import Simulation
import StoreInterface
import Sync
import Testing

/// What `write` has returned from survives a crash, and nothing survives by halves.
@Suite struct DurabilityTests {
    /// Writes numbered transactions of two rows each, which belong together.
    private struct Numbered {
        var author = Author()
        var count = 0

        mutating func next(_ length: Int = 200) -> Transaction {
            count += 1
            let text = String(repeating: "\(count) ", count: length / 4)
            return author.transaction(
                .new(Entities.customer, .set(Cells.name, "\(count)"), .set(Cells.city, text)),
                .new(
                    Entities.note, ordinal: 1,
                    Change(
                        cell: Cells.body, replaces: [], content: .text([TextEdit(position: 0, deleted: 0, inserted: "\(count)")]))
                ))
        }
    }

    /// How many transactions an opened copy holds; records an issue if it is not exactly the first so many, each whole.
    private func wholeTransactions(_ path: String, at place: SourceLocation = #_sourceLocation) throws -> Int {
        let store = try Store(path: path, holder: "a test", creating: false)
        let count = try store.read { view in
            #expect(try view.integrity() == "ok", sourceLocation: place)
            #expect(try view.digest == view.recomputedDigest(), sourceLocation: place)
            let rows = try view.allRows()
            let names = rows.compactMap { row in
                if case .text(let name)? = row[Cells.name].shown?.value { Int(name) } else { nil }
            }
            let notes = rows.filter { $0.entity == Entities.note }.compactMap { Int($0[Cells.body].text) }
            let pending = try view.pendingTransactions()
            #expect(names.sorted() == Array(1..<names.count + 1), sourceLocation: place)
            #expect(notes.sorted() == names.sorted(), sourceLocation: place)
            #expect(pending.count == names.count, sourceLocation: place)
            for transaction in pending { #expect(try view.fate(of: transaction.id) == .pending, sourceLocation: place) }
            return names.count
        }
        // It must also go on.
        var more = Author(99)
        try store.add(more.transaction(.new(Entities.customer, .set(Cells.city, "after"))))
        try store.close()
        return count
    }

    @Test func theWriterWaitsForTheDisk() throws {
        let folder = try Folder()
        let store = try Store(path: folder.file("store"), holder: "a test", creating: true)
        try store.write { (editor) throws in
            #expect(try editor.plain("PRAGMA synchronous") == 2.databaseValue)
            #expect(try editor.plain("PRAGMA journal_mode") == "wal".databaseValue)
        }
        try store.close()
    }

    /// A copy of the files at any moment is what a crash at that moment leaves: in the middle of a write, and right after one.
    @Test func aCrashLosesOnlyWhatWasNotAcknowledged() throws {
        let folder = try Folder()
        let store = try EmptyStore.open(folder.file("store"))
        var numbered = Numbered()
        var random = Generator(seed: 4)
        for round in 0..<60 {
            // Large ones reach the log before they are committed, and make it start anew.
            let transactions = (0..<random.within(1...3)).map { _ in numbered.next(random.chance(20) ? 900_000 : 200) }
            let before = numbered.count - transactions.count
            try store.write { editor in
                var editor = editor
                for transaction in transactions { try editor.write(transaction) }
                try folder.copyCrashed("store", to: "middle")
            }
            guard round % 3 == 0 else { continue }
            #expect(try wholeTransactions(folder.file("middle")) == before)
            try folder.copyCrashed("store", to: "after")
            #expect(try wholeTransactions(folder.file("after")) == numbered.count)
        }
        try store.close()
        #expect(try wholeTransactions(folder.file("store")) == numbered.count)
    }

    /// A log that was cut off anywhere, or of which a bit flipped, gives the first transactions, whole.
    @Test func aTornLogGivesThePrefix() throws {
        let folder = try Folder()
        let store = try EmptyStore.open(folder.file("store"))
        var numbered = Numbered()
        for _ in 0..<40 { try store.add(numbered.next()) }
        try folder.copyCrashed("store", to: "whole")
        let log = try Data(contentsOf: URL(fileURLWithPath: folder.file("whole-wal")))
        try #require(log.count > 40 * 4_096)
        var random = Generator(seed: 5)
        var counts = [(length: Int, count: Int)]()
        for round in 0..<120 {
            try folder.copyCrashed("whole", to: "torn")
            var torn = log
            let place = random.below(log.count)
            if round % 3 == 0 { torn[place] ^= 1 << UInt8(random.below(8)) } else { torn.removeSubrange(place...) }
            try torn.write(to: URL(fileURLWithPath: folder.file("torn-wal")))
            counts.append((place, try wholeTransactions(folder.file("torn"))))
        }
        counts.sort { $0.length < $1.length }
        let isMonotonous = zip(counts, counts.dropFirst()).allSatisfy { $0.count <= $1.count }
        #expect(isMonotonous, "a longer log holds no less")
        #expect(Set(counts.map(\.count)).count > 20)
        #expect(try wholeTransactions(folder.file("whole")) == 40)
        try store.close()
    }

    /// While the log is copied into the database, any of its pages may be old or new.
    @Test func aCrashWhileTheLogIsCopiedLosesNothing() throws {
        let folder = try Folder()
        let store = try EmptyStore.open(folder.file("store"))
        var numbered = Numbered()
        for _ in 0..<30 { try store.add(numbered.next()) }
        try folder.copyCrashed("store", to: "old")
        try store.close()
        try folder.emptyLog("store")
        try folder.copyCrashed("store", to: "new")
        let old = try Data(contentsOf: URL(fileURLWithPath: folder.file("old")))
        let new = try Data(contentsOf: URL(fileURLWithPath: folder.file("new")))
        try #require(old != new)
        var random = Generator(seed: 6)
        for _ in 0..<25 {
            var mixed = Data()
            for start in stride(from: 0, to: new.count, by: 4_096) {
                let source = random.chance(50) && start < old.count ? old : new
                mixed += source[start..<start + 4_096]
            }
            try folder.copyCrashed("old", to: "mixed")
            try mixed.write(to: URL(fileURLWithPath: folder.file("mixed")))
            #expect(try wholeTransactions(folder.file("mixed")) == 30)
        }
    }

    /// The log's file outlives the store's closing, what stands in it does not: it would grow with every command, and play itself
    /// over a copy of the database that is put back.
    @Test func theLogOfAClosedStoreIsEmpty() throws {
        let folder = try Folder()
        let path = folder.file("store")
        try EmptyStore.open(path).close()
        var numbered = Numbered()
        for round in 0..<12 {
            let store = try Store(path: path, holder: "a test", creating: false)
            try store.add(numbered.next(20_000))
            try store.close()
            let log = try FileManager.default.attributesOfItem(atPath: path + "-wal")[.size] as? Int
            #expect(log == 0)
            if round == 3 { try FileManager.default.copyItem(atPath: path, toPath: folder.file("backup")) }
        }
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.moveItem(atPath: folder.file("backup"), toPath: path)
        #expect(try wholeTransactions(path) == 4)
    }

    // MARK: A full disk

    /// Writes until the disk is full, and gives back how many writes were acknowledged.
    private func fill(_ store: Store, _ numbered: inout Numbered) throws -> Int {
        while numbered.count < 10_000 {
            let acknowledged = numbered.count
            do {
                try store.add(numbered.next(3_000))
            } catch let error as StoreError {
                #expect(error.code == .diskFull)
                #expect(error.message.contains("free some space"))
                numbered.count = acknowledged
                return acknowledged
            }
        }
        Issue.record("the disk does not fill")
        return 0
    }

    @Test func aFullDatabaseRefusesTheWriteAndGoesOnLater() throws {
        let folder = try Folder()
        let store = try EmptyStore.open(folder.file("store"))
        var numbered = Numbered()
        for pages in [260, 300, 360] {
            try store.limit(pages: pages)
            let acknowledged = try fill(store, &numbered)
            #expect(acknowledged > 5)
            #expect(try store.read { try $0.pendingCount() } == acknowledged)
            #expect(try store.read { try $0.digest == $0.recomputedDigest() })
            try folder.copyCrashed("store", to: "full")
            #expect(try wholeTransactions(folder.file("full")) == acknowledged)
        }
        try store.limit(pages: 1_000_000)
        for _ in 0..<10 { try store.add(numbered.next()) }
        try store.close()
        #expect(try wholeTransactions(folder.file("store")) == numbered.count)
    }

    /// A real file system without room; only who may mount one can try.
    @Test(.enabled(if: SmallDisk.isPossible, "needs the right to mount a file system"))
    func aFullDiskRefusesTheWriteAndGoesOnLater() throws {
        let disk = try SmallDisk(kilobytes: 4_096)
        let ballast = URL(fileURLWithPath: disk.folder.file("ballast"))
        try Data(count: 1_500_000).write(to: ballast)
        var store = try Store(path: disk.folder.file("store"), holder: "a test", creating: true)
        var numbered = Numbered()
        let acknowledged = try fill(store, &numbered)
        #expect(acknowledged > 5)
        #expect(try store.read { try $0.integrity() } == "ok")
        #expect(try store.read { try $0.pendingCount() } == acknowledged)
        // Whoever opens it while the disk is full learns that, and nothing is lost by the attempt.
        try? store.close()
        do {
            store = try Store(path: disk.folder.file("store"), holder: "a test", creating: false)
            #expect(try store.read { try $0.pendingCount() } == acknowledged)
        } catch let error as StoreError {
            #expect(error.code == .diskFull)
        }
        try FileManager.default.removeItem(at: ballast)
        try? store.close()
        store = try Store(path: disk.folder.file("store"), holder: "a test", creating: false)
        for _ in 0..<10 { try store.add(numbered.next()) }
        try store.close()
        #expect(try wholeTransactions(disk.folder.file("store")) == numbered.count)
    }
}

extension Store {
    /// Makes the database refuse to grow beyond so many pages, as a full disk does.
    fileprivate func limit(pages: Int) throws { try write { _ = try $0.plain("PRAGMA max_page_count = \(pages)") } }
}

/// A file system of a few megabytes in memory, mounted for as long as this lives.
private final class SmallDisk {
    let folder: Folder

    static var isPossible: Bool { geteuid() == 0 && (try? SmallDisk(kilobytes: 64)) != nil }

    init(kilobytes: Int) throws {
        folder = try Folder()
        guard ChildProcess.run(["mount", "-t", "tmpfs", "-o", "size=\(kilobytes)k", "tmpfs", folder.path]) == .exited(0) else {
            throw StoreError(.failed, "cannot mount")
        }
    }

    deinit { _ = ChildProcess.run(["umount", "-l", folder.path]) }
}
