import CRDT
import Foundation
import SQLiteStore
import Simulation
import StoreInterface
import Sync
import Testing

/// The whole script with a crash, a full disk or a broken one at every single thing that SQLite does to the files.
@Suite(.serialized) struct CrashTests {
    /// Each operation takes its turn where `SATCHEL_EVERY_CRASH` is set; else a sample of them does, always the same.
    private static let isThorough = ProcessInfo.processInfo.environment["SATCHEL_EVERY_CRASH"] != nil

    private func contents(_ path: String) throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for suffix in ["", "-wal"] where FileManager.default.fileExists(atPath: path + suffix) {
            files[suffix] = Array(try Data(contentsOf: URL(fileURLWithPath: path + suffix)))
        }
        return files
    }

    private func write(_ files: [String: [UInt8]], to path: String) throws {
        for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
        for (suffix, bytes) in files { try Data(bytes).write(to: URL(fileURLWithPath: path + suffix)) }
    }

    /// Without the full-text index, whose many pages would take most of the time.
    private func open(_ path: String, creating: Bool = false) throws -> Store {
        try Store(path: path, holder: "a test", creating: creating, isSearchable: false)
    }

    /// Opens what a crash left, and gives back what is in it; records an issue if it is not whole.
    private func reopen(_ path: String, _ what: @autoclosure () -> String) throws -> String {
        let store = try open(path)
        defer { try? store.close() }
        return try store.read { view in
            let (integrity, isSame) = (try view.integrity(), try view.digest == view.recomputedDigest())
            #expect(integrity == "ok" && isSame, "\(what())")
            return try view.fingerprint()
        }
    }

    @Test func everyWriteOfARunMayBeTheLast() throws {
        let folder = try Folder()
        let path = folder.file("laptop")
        try open(path, creating: true).close()
        let start = try contents(path)
        let hub = try Example.openHub(folder.file("hub"))
        let disk = WatchedDisk(path: path)
        defer { disk.release() }
        disk.record()
        let store = try open(path)
        // So that the log is copied into the database often, and begins anew.
        try store.write { _ = try $0.plain("PRAGMA wal_autocheckpoint = 25") }
        var states = [try store.fingerprint()]
        for step in Example().steps {
            try Example.perform(step, laptop: store, hub: hub)
            disk.mark()
            states.append(try store.fingerprint())
        }
        _ = try store.compact(CompactionPolicy(upTo: 6))
        disk.mark()
        states.append(try store.fingerprint())
        try store.close()
        disk.release()

        let operations = disk.operations
        var image = CrashImage(start)
        var random = Generator(seed: 11)
        var acknowledged = 0
        var crashes = 0
        var found = Set<Int>()
        for (number, operation) in operations.enumerated() {
            if case .mark = operation {
                acknowledged += 1
                continue
            }
            let allowed = states[acknowledged...min(acknowledged + 1, states.count - 1)]
            for isPowerCut in [false, true] where CrashTests.isThorough || random.chance(14) {
                let files = isPowerCut ? image.unpowered { random.below($0) } : image.killed(in: operation)
                crashes += 1
                try write(files, to: folder.file("crashed"))
                let state = try reopen(folder.file("crashed"), "operation \(number) of \(operations.count)")
                let place = allowed.firstIndex(of: state)
                #expect(place != nil, "operation \(number) of \(operations.count) after \(acknowledged) steps")
                if let place { found.insert(place) }
            }
            image.apply(operation)
        }
        #expect(acknowledged == states.count - 1)
        #expect(crashes > 100)
        #expect(found.count > states.count / 2)
    }

    // MARK: A disk that fails

    /// Does something while the disk fails after so many operations, for each number until it no more fails.
    private func failing(
        _ failure: WatchedDisk.Failure, _ steps: ArraySlice<Example.Step>, after script: ArraySlice<Example.Step>
    ) throws -> Int {
        let folder = try Folder()
        let base = try open(folder.file("base"), creating: true)
        let hubBase = try open(folder.file("hub-base"), creating: true)
        for step in script { try Example.perform(step, laptop: base, hub: hubBase) }
        try base.close()
        try hubBase.close()
        let (files, hubFiles) = (try contents(folder.file("base")), try contents(folder.file("hub-base")))
        var failures = 0
        var next = 0
        while next < 400 {
            let count = next
            next += CrashTests.isThorough || count < 10 ? 1 : 6
            let path = folder.file("laptop\(count)")
            try write(files, to: path)
            try write(hubFiles, to: folder.file("hub"))
            let hub = try open(folder.file("hub"))
            defer { try? hub.close() }
            let disk = WatchedDisk(path: path)
            defer { disk.release() }
            let store = try open(path)
            try store.write { _ = try $0.plain("PRAGMA wal_autocheckpoint = 5") }
            var state = try store.fingerprint()
            disk.fail(after: count, failure)
            var refused: Example.Step?
            for step in steps {
                do {
                    try Example.perform(step, laptop: store, hub: hub)
                    state = try store.fingerprint()
                } catch let error as StoreError {
                    #expect(error.code == .diskFull, "\(count): \(error)")
                    refused = step
                    break
                }
            }
            let hasFailed = disk.failures > 0
            disk.fail(after: nil)
            // What was refused has left no trace, what was acknowledged is there; and once there is room, work goes on.
            #expect(try store.fingerprint() == state, "\(count)")
            if let refused { try Example.perform(refused, laptop: store, hub: hub) }
            let after = try store.fingerprint()
            try store.close()
            disk.release()
            #expect(try reopen(path, "\(count)") == after)
            for suffix in ["", "-wal", "-shm", ".lock"] { try? FileManager.default.removeItem(atPath: path + suffix) }
            if refused != nil { failures += 1 }
            if !hasFailed { return failures }
        }
        Issue.record("the disk fails for ever")
        return failures
    }

    @Test(arguments: [WatchedDisk.Failure.full, .broken]) func aDiskThatFailsAtAnyWriteLosesNothing(
        _ failure: WatchedDisk.Failure
    )
        throws
    {
        let steps = Example().steps
        // A write of many kinds, a page with texts and conflicts, and a new field for rows that are there.
        #expect(try failing(failure, steps[4...4], after: steps[..<4]) > 3)
        #expect(try failing(failure, steps[2...3], after: steps[..<2]) > 3)
        #expect(try failing(failure, steps[11...11], after: steps[..<11]) > 3)
    }

    @Test(arguments: [WatchedDisk.Failure.full, .broken]) func compactionOnADiskThatFailsLosesNothing(
        _ failure: WatchedDisk.Failure
    ) throws {
        let folder = try Folder()
        try Example.stores(in: folder).laptop.close()
        let laptop = try open(folder.file("laptop"))
        let state = try laptop.fingerprint()
        try laptop.close()
        let files = try contents(folder.file("laptop"))
        for count in stride(from: 0, to: 2_000, by: CrashTests.isThorough ? 1 : 5) {
            let path = folder.file("copy")
            try write(files, to: path)
            let disk = WatchedDisk(path: path)
            defer { disk.release() }
            let store = try open(path)
            disk.fail(after: count, failure)
            do {
                _ = try store.compact(CompactionPolicy(upTo: 9))
            } catch let error as StoreError {
                #expect(error.code == .diskFull, "\(count): \(error)")
            }
            let hasFailed = disk.failures > 0
            disk.fail(after: nil)
            #expect(try store.fingerprint() == state)
            #expect(try store.check().findings == [], "\(count)")
            let report = try store.compact(CompactionPolicy(upTo: 9))
            #expect(report.historySince == 9)
            #expect(try store.check().findings == [], "\(count)")
            try store.close()
            if !hasFailed { return }
        }
        Issue.record("the disk fails for ever")
    }
}
