import CRDT
import Foundation
import GRDB
import SQLiteStore
import Sales
import Simulation
import StoreInterface
import Sync
import Testing

/// Opening what is in use, missing, foreign, damaged or too new says so and changes nothing.
@Suite struct OpeningTests {
    private func open(_ path: String, creating: Bool = false) throws {
        try Store(path: path, holder: "a second test", creating: creating).close()
    }

    @Test func aStoreHasOneOwner() throws {
        let folder = try Folder()
        let path = folder.file("store")
        let first = try Store(path: path, holder: "satchel agent", creating: true)
        let error = storeError { try open(path) }
        #expect(error?.code == .inUse)
        #expect(error?.message.contains("satchel agent (process \(getpid()))") == true)
        #expect(error?.message.contains("Stop that first") == true)
        // The one who came second took nothing from the first.
        var author = Author()
        try first.add(author.transaction(.new(Entities.customer, .set(Cells.name, "Mill"))))
        try first.close()
        try open(path)
    }

    #if os(Linux)
    /// A child process that is just being started has everything open that its parent has, until it becomes another program.
    @Test func whatAChildHasOpenDoesNotKeepTheStore() throws {
        let folder = try Folder()
        let path = folder.file("store")
        let store = try Store(path: path, holder: "a test", creating: true)
        let lock = try #require(
            FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").compactMap { CInt($0) }.first { descriptor in
                (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(descriptor)")) == path + ".lock"
            })
        let inherited = dup(lock)
        defer { close(inherited) }
        try store.close()
        try open(path)
        // A second time changes nothing.
        try store.close()
    }
    #endif

    @Test func aFailedOpeningGivesTheStoreFree() throws {
        let folder = try Folder()
        let path = folder.file("store")
        try Data("this is no database, and it is long enough to be looked at as one".utf8).write(to: URL(fileURLWithPath: path))
        #expect(storeError { try open(path) }?.code == .damaged)
        #expect(storeError { try open(path) }?.code == .damaged)
        try FileManager.default.removeItem(atPath: path)
        try open(path, creating: true)
    }

    /// After a crash the lock's file is there, but nobody holds it.
    @Test func theFileOfALockIsNoLock() throws {
        let folder = try Folder()
        let path = folder.file("store")
        try Data(repeating: 65, count: 5_000).write(to: URL(fileURLWithPath: path + ".lock"))
        let store = try Store(path: path, holder: "x", creating: true)
        #expect(storeError { try open(path) }?.message.contains("in use by x (process") == true)
        try store.close()
    }

    @Test func whatIsNotThereIsNotMade() throws {
        let folder = try Folder()
        #expect(storeError { try open(folder.file("store")) }?.code == .notFound)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
        // An empty file is what is left when a disk loses one: a new store in its place would hide the loss.
        try Data().write(to: URL(fileURLWithPath: folder.file("store")))
        #expect(storeError { try open(folder.file("store")) }?.code == .damaged)
        try open(folder.file("store"), creating: true)
    }

    @Test func aFolderThatCannotBeWrittenIsNamedAsTheReason() throws {
        let folder = try Folder()
        try FileManager.default.createDirectory(atPath: folder.file("folder"), withIntermediateDirectories: true)
        for path in ["missing/store", "folder"] {
            let error = storeError { try open(folder.file(path), creating: true) }
            #expect(error?.code == .notWritable)
            #expect(error?.message.contains("cannot be written") == true)
        }
        // Nothing keeps the superuser from writing.
        guard geteuid() != 0 else { return }
        try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder.file("folder"))
        #expect(storeError { try open(folder.file("folder/store"), creating: true) }?.code == .notWritable)
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder.file("folder"))
    }

    @Test(arguments: [true, false]) func anotherProgramsDatabaseIsLeftAlone(_ isNamed: Bool) throws {
        let folder = try Folder()
        let path = folder.file("store")
        let queue = try DatabaseQueue(path: path)
        try queue.write { database in
            try database.execute(sql: "CREATE TABLE mine (a); INSERT INTO mine VALUES (1)")
            if isNamed { try database.execute(sql: "PRAGMA application_id = 77") }
        }
        try queue.close()
        let before = try Data(contentsOf: URL(fileURLWithPath: path))
        for creating in [true, false] {
            let error = storeError { try open(path, creating: creating) }
            #expect(error?.code == .damaged)
            #expect(error?.message.contains("not one of Satchel's") == true)
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }

    @Test func aNewerVersionsStoreIsLeftToIt() throws {
        let folder = try Folder()
        let path = folder.file("store")
        let store = try EmptyStore.open(path)
        _ = try store.write { try $0.plain("INSERT INTO grdb_migrations(identifier) VALUES ('v999') RETURNING 1") }
        try store.close()
        let error = storeError { try open(path) }
        #expect(error?.code == .tooNew)
        #expect(error?.message.contains("Update this one") == true)
    }

    // MARK: Damage

    private func example(_ path: String) throws {
        let store = try EmptyStore.open(path)
        var author = Author()
        for number in 0..<30 {
            let creation = author.transaction(
                .new(Entities.customer, .set(Cells.name, "customer \(number)"), .set(Cells.city, "Bern")),
                .new(
                    Entities.note, ordinal: 1,
                    Change(cell: Cells.body, replaces: [], content: .text([TextEdit(position: 0, deleted: 0, inserted: "note")]))),
                .new(Entities.ofLaterVersion, ordinal: 2, .set(Cells.name, "x")))
            try store.add(creation)
            try store.add(
                author.transaction(
                    .edit(
                        RowID(createdBy: creation.id, ordinal: 0), Entities.customer, .set(Cells.city, "Chur"),
                        Change(
                            cell: CellKey(field: .shipped(19), element: .text("a")), replaces: [],
                            content: .element(present: true)),
                        .set(Cells.name, "renamed", over: [creation.id]))))
        }
        try store.close()
    }

    /// Opens, reads everything, writes, and gives back what was wrong; what is not a store's error fails the test.
    private func use(_ path: String) throws -> String {
        do {
            let store = try Store(path: path, holder: "a test", creating: false)
            defer { try? store.close() }
            let found = try store.read { view in
                let integrity = try view.integrity()
                _ = try view.allRows()
                _ = try view.rowsWithSeveralHeads()
                _ = try view.pendingTransactions()
                _ = try view.drafts()
                for entity in view.schema.entities { _ = try view.living(entity, limit: 1_000) }
                _ = try view.hub.log(after: 0, byteLimit: .max, countLimit: .max)
                return integrity
            }
            var author = Author(7)
            try store.add(author.transaction(.new(Entities.customer, .set(Cells.name, "after"))))
            return found
        } catch let error as StoreError {
            #expect(!error.message.contains(path), "a message names no path")
            return error.code.rawValue
        } catch let error as CRDTError {
            return error.code.rawValue
        }
    }

    @Test func aDatabaseThatWasCutOffIsReported() throws {
        let folder = try Folder()
        try example(folder.file("whole"))
        try folder.emptyLog("whole")
        let whole = try Data(contentsOf: URL(fileURLWithPath: folder.file("whole")))
        #expect(try use(folder.file("whole")) == "ok")
        for count in [1, 50, 100, 1_000, 4_096, 8_192, 20_000, whole.count / 2, whole.count - 4_096] {
            try? FileManager.default.removeItem(atPath: folder.file("cut-wal"))
            try whole.prefix(count).write(to: URL(fileURLWithPath: folder.file("cut")))
            let found = try use(folder.file("cut"))
            #expect(found != "ok", "\(count) of \(whole.count) bytes")
        }
    }

    /// Flipped bits anywhere: an error or a wrong value, never a crash.
    @Test func aDatabaseWithFlippedBitsNeverCrashes() throws {
        let folder = try Folder()
        try example(folder.file("whole"))
        try folder.emptyLog("whole")
        let whole = try Data(contentsOf: URL(fileURLWithPath: folder.file("whole")))
        var random = Generator(seed: 8)
        var found: [String: Int] = [:]
        for _ in 0..<150 {
            var damaged = whole
            for _ in 0..<random.within(1...30) { damaged[random.below(damaged.count)] ^= 1 << UInt8(random.below(8)) }
            try? FileManager.default.removeItem(atPath: folder.file("damaged-wal"))
            try damaged.write(to: URL(fileURLWithPath: folder.file("damaged")))
            found[try use(folder.file("damaged")), default: 0] += 1
        }
        #expect(found["damaged", default: 0] > 10, "\(found)")
    }
}
