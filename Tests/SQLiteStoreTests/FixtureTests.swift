import CRDT
import Foundation
import SQLiteStore
import Simulation
import StoreInterface
import Sync
import Testing

/// Stores that released versions wrote, kept from then on: `fixtures/databases/NAME.sqlite`, and beside each, as `NAME.txt`, what was in
/// it, as the simulator's memory store told it when the two were made.
private enum Databases {
    static let folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("fixtures/databases")

    static func file(_ name: String) -> URL { folder.appendingPathComponent(name) }

    /// The newest version's; older ones are added to this list when their time comes, and never made again.
    static let names = ["v1", "v1-hub"]
}

@Suite struct FixtureTests {
    @Test(arguments: Databases.names) func aStoreOfAReleasedVersionIsReadAndGoesOn(_ name: String) throws {
        let folder = try Folder()
        let file = Databases.file(name + ".sqlite")
        try #require(FileManager.default.fileExists(atPath: file.path), "\(name).sqlite is missing: see tools/make-database")
        try Data(contentsOf: file).write(to: URL(fileURLWithPath: folder.file("store")))
        let wanted = try String(contentsOf: Databases.file(name + ".txt"), encoding: .utf8)
        let store = try Store(path: folder.file("store"), holder: "a test", creating: false)
        let found = try store.fingerprint() + "\n"
        if found != wanted {
            let (old, new) = (Set(wanted.split(separator: "\n")), Set(found.split(separator: "\n")))
            Issue.record("missing: \(old.subtracting(new).sorted())\ntoo much: \(new.subtracting(old).sorted())")
        }
        let report = try store.check()
        #expect(report.findings == [])
        // The history is read by its own code, and every transaction of it is there.
        let log = try store.read { try $0.hub.log(after: 0, byteLimit: .max, countLimit: 10_000) }
        #expect(log.count > 15)
        var author = Author(9)
        try store.add(author.transaction(.new(Entities.customer, .set(Cells.name, "after"))))
        #expect(try store.check().isSound)
        try store.close()
    }

    /// Makes the fixtures of this version, where there are none yet; run by tools/make-database alone.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["SATCHEL_MAKE_DATABASE"] != nil, "run by tools/make-database"))
    func makeDatabases() throws {
        let folder = try Folder()
        let (laptop, hub) = try Example.stores(in: folder)
        let memory = try Example.inMemory()
        try laptop.write { editor in
            try editor.set(StoreView.Key.site, SiteID(low: 1).bytes)
            if let attachment = AttachmentID(bytes: Array(repeating: 7, count: 32)) {
                try editor.save(attachment, size: 12_345, .here)
            }
            // Some of what is pending has left already.
            var correction = StampCorrection(now: 1_900_000_000_000)
            _ = try editor.seal(
                afterPlace: 0, clockOffset: 0, correction: &correction, author: AuthorID(high: 0, low: 1), countLimit: 2)
        }
        try hub.write { editor in
            try editor.save(
                EnrolledDevice(
                    site: SiteID(low: 1), author: AuthorID(high: 0, low: 1), role: .member, name: "laptop",
                    signingKey: Array(repeating: 1, count: 32), enrolled: 1_800_000_000_000),
                credentialHash: Array(repeating: 2, count: 32))
        }
        for (name, store, wanted) in [("v1", laptop, memory.laptop), ("v1-hub", hub, memory.hub)] {
            try #require(try store.fingerprint() == wanted.fingerprint())
            try FileManager.default.createDirectory(at: Databases.folder, withIntermediateDirectories: true)
            _ = try store.backup(to: Databases.file(name + ".sqlite").path)
            try Data((wanted.fingerprint() + "\n").utf8).write(
                to: Databases.file(name + ".txt"), options: .withoutOverwriting)
        }
    }
}
