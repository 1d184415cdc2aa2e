import CRDT
import CommandSocket
import Foundation
import Hub
import SQLiteStore
import Sync
import Testing

/// Backup, restore, doctor, compaction and audit, in process and over the socket of a hub that serves.
@Suite(.timeLimit(.minutes(10))) struct CareTests {
    /// A hub with a device and some customers; `perform` reaches it.
    private func each(
        _ way: Way, customers: Int = 3, _ body: (TestHub, TestDevice, @escaping Perform) async throws -> Void
    ) async throws {
        let test = try TestHub()
        let device = try await test.join(site: 7)
        _ = try await test.sync(
            .push(try (0..<customers).map { try device.customer("customer \($0)", random: UInt64($0 + 1)).encoded }), as: device)
        try await reaching(test, way) { perform in try await body(test, device, perform) }
    }

    private func safe(_ test: TestHub, _ device: TestDevice) async throws -> ArrivalNumber {
        guard case .welcome(let welcome) = try await test.sync(device.hello, as: device) else { return .max }
        return welcome.safe
    }

    @Test(arguments: Way.allCases) func aBackupCountsOnceItIsConfirmed(way: Way) async throws {
        try await each(way) { (test, device, perform) async throws in
            let file = test.home.folder + "/hub.backup"
            let made = try answer(try await perform(.backup(path: file, replacing: false)), AdminAnswer.Backup.self)
            let status = try answer(try await perform(.status), AdminAnswer.Status.self)
            #expect(made.path == file && made.head == 4 && made.rows == 4 && made.size > 0 && made.digest == status.digest)
            #expect(made.backed_up == 0 && status.backed_up == 0)
            #expect(try await safe(test, device) == 0, "a backup alone lets nobody forget anything")

            // Written after the backup, so it is not in it.
            _ = try await test.sync(.push([try device.customer("later", random: 99).encoded]), as: device)
            let confirmed = try answer(try await perform(.backedUp(path: file)), AdminAnswer.BackedUp.self)
            #expect(confirmed.head == 4 && confirmed.backed_up == 4)
            #expect(try await safe(test, device) == 4)
            #expect(try answer(try await perform(.status), AdminAnswer.Status.self).backed_up == 4)

            // An earlier backup takes nothing back.
            let second = test.home.folder + "/second.backup"
            _ = try await perform(.backup(path: second, replacing: false))
            _ = try await perform(.backedUp(path: second))
            let earlier = try answer(try await perform(.backedUp(path: file)), AdminAnswer.BackedUp.self)
            #expect(earlier.head == 4 && earlier.backed_up == 5)

            let there = await failure { try await perform(.backup(path: file, replacing: false)) }
            #expect(there?.code == "file-exists" && there?.message.contains("--replace") == true)
            _ = try await perform(.backup(path: file, replacing: true))
            #expect(try answer(try await perform(.backedUp(path: file)), AdminAnswer.BackedUp.self).backed_up == 5)
        }
    }

    @Test(arguments: Way.allCases) func whatIsNoBackupOfThisHubIsNotConfirmed(way: Way) async throws {
        try await each(way) { (test, device, perform) async throws in
            let folder = test.home.folder
            let other = try TestHub()
            _ = try await other.perform(.backup(path: folder + "/other", replacing: false), AdminAnswer.Backup.self)
            _ = try await perform(.backup(path: folder + "/own", replacing: false))
            let own = try Data(contentsOf: URL(filePath: folder + "/own"))
            try own.prefix(own.count / 2).write(to: URL(filePath: folder + "/half"))
            try Data("not a backup".utf8).write(to: URL(filePath: folder + "/text"))
            for (name, code) in [
                ("other", "bad-file"), ("half", "bad-file"), ("text", "bad-file"), ("hub.sqlite", "bad-file"), (".", "bad-file"),
                ("nothing", "no-file"),
            ] {
                let refused = await failure { try await perform(.backedUp(path: folder + "/" + name)) }
                #expect(refused?.code == code && refused?.exitStatus == 1, "\(name)")
            }
            #expect(try await safe(test, device) == 0)
            // Nor does a backup go where the hub is.
            let itself = await failure { try await perform(.backup(path: folder + "/hub.sqlite", replacing: true)) }
            #expect(itself?.code == "file-exists")
            let nowhere = await failure { try await perform(.backup(path: folder + "/none/hub.backup", replacing: false)) }
            #expect(nowhere?.code == "not-writable")
            #expect(try answer(try await perform(.status), AdminAnswer.Status.self).head == 4)
        }
    }

    @Test func aRestoredHubHasANewEpochAndKeepsTheOldStore() async throws {
        let home: HubHome
        let file = FileManager.default.temporaryDirectory.path + "/satchel-hub-backup-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: file) }
        let test = try TestHub()
        home = test.home
        let device = try await test.join(site: 7)
        _ = try await test.perform(.backup(path: file, replacing: false), AdminAnswer.Backup.self)
        _ = try await test.sync(.push([try device.customer("after", random: 1).encoded]), as: device)
        guard case .welcome(let before) = try await test.sync(device.hello, as: device) else {
            Issue.record("no welcome")
            return
        }
        func restore(_ path: String, replacing: Bool) async throws -> [UInt8] {
            try await AdminRequest.restore(path: path, replacing: replacing).perform(in: home, logger: silent)
        }
        try await serving(test) { _, _ in
            let refused = await failure { try await restore(file, replacing: true) }
            #expect(refused?.code == "in-use" && refused?.message.contains("Stop it first") == true)
        }
        // Somebody else has the store open, and serves no commands.
        #expect(await failure { try await restore(file, replacing: true) }?.code == "in-use")
        test.close()

        let text = file + ".text"
        try Data("not a backup".utf8).write(to: URL(filePath: text))
        defer { try? FileManager.default.removeItem(atPath: text) }
        let laptop = file + ".laptop"
        do {
            let store = try Store(path: laptop + ".store", holder: "a test", creating: true)
            _ = try store.backup(to: laptop)
            try store.close()
        }
        defer { for suffix in ["", ".store", ".store-wal", ".store-shm", ".store.lock"] { unlink(laptop + suffix) } }
        for (path, replacing, code) in [
            (file, false, "file-exists"), (text, true, "bad-file"), (laptop, true, "not-a-hub"),
            (file + ".none", true, "no-file"),
            (home.store, true, "bad-file"),
        ] {
            #expect(await failure { try await restore(path, replacing: replacing) }?.code == code, "\(path)")
        }
        let untouched = try answer(
            try await AdminRequest.status.perform(in: home, logger: silent), AdminAnswer.Status.self)
        #expect(untouched.head == 2)

        let restored = try answer(try await restore(file, replacing: true), AdminAnswer.Restore.self)
        #expect(restored.head == 1 && restored.rows == 1 && restored.path == home.store)
        #expect(FileManager.default.fileExists(atPath: try #require(restored.put_aside)))
        let hub = try OpenHub(home: home, holder: "the test", creating: false, logger: silent)
        defer { hub.close() }
        let bytes = try await Administration(hub: hub, isServing: false).perform(
            Array(try JSONEncoder().encode(AdminRequest.status))
        ) { _ in }
        let status = try answer(bytes, AdminAnswer.Status.self)
        #expect(status.head == 1 && status.devices == 1 && status.workspace == before.workspace.description)
        let reply = try await TestHub.send(
            .post, "/v1/sync", headers: device.headers, body: device.hello.encoded, to: hub)
        guard case .welcome(let after) = try Message(encoded: reply.body) else {
            Issue.record("no welcome")
            return
        }
        #expect(after.workspace == before.workspace && after.epoch != before.epoch && after.head == 1)
    }

    @Test func aFolderWithoutAHubCanBeRestoredInto() async throws {
        let test = try TestHub()
        let file = test.home.folder + "/hub.backup"
        _ = try await test.perform(.backup(path: file, replacing: false), AdminAnswer.Backup.self)
        let home = HubHome(folder: test.home.folder + "/elsewhere")
        let restored = try answer(
            try await AdminRequest.restore(path: file, replacing: false).perform(in: home, logger: silent),
            AdminAnswer.Restore.self)
        #expect(restored.put_aside == nil)
        let status = try answer(try await AdminRequest.status.perform(in: home, logger: silent), AdminAnswer.Status.self)
        let first = try await test.perform(.status, AdminAnswer.Status.self)
        #expect(status.workspace == first.workspace)
        // What was confirmed at the one says nothing of the other, which has an epoch of its own.
        let foreign = await failure {
            try await AdminRequest.backedUp(path: file).perform(in: home, logger: silent)
        }
        #expect(foreign?.code == "bad-file" && foreign?.message.contains("before this hub was restored") == true)
    }

    /// Writes a digest beside the rows that is not theirs.
    ///
    /// - Returns: The right one.
    private func misstateDigest(_ path: String) throws -> RowsDigest {
        let store = try Store(path: path, holder: "a test", creating: false)
        let digest = try store.read { try $0.digest }
        try store.write { try $0.set(StoreView.Key.digest, RowsDigest().bytes) }
        try store.close()
        return digest
    }

    @Test(arguments: Way.allCases) func theDoctorFindsAndRepairs(way: Way) async throws {
        let test = try TestHub()
        _ = try await test.join(site: 7)
        test.close()
        let digest = try misstateDigest(test.home.store)
        let damaged = try TestHub(home: test.home)
        try await reaching(damaged, way) { perform in
            let found = try answer(try await perform(.doctor(repairing: false)), AdminAnswer.Doctor.self)
            #expect(found.problems.count == 1 && found.repairable && found.repaired.isEmpty && found.integrity == "ok")
            #expect(found.digest != found.recomputed && found.recomputed == digest.description)
            let again = try answer(try await perform(.doctor(repairing: false)), AdminAnswer.Doctor.self)
            #expect(again == found, "looking changes nothing")
            let repaired = try answer(try await perform(.doctor(repairing: true)), AdminAnswer.Doctor.self)
            #expect(repaired.problems.isEmpty && !repaired.repairable && repaired.repaired == found.problems)
            #expect(repaired.digest == digest.description && repaired.rows == 1 && repaired.transactions == 1)
            let sound = try answer(try await perform(.doctor(repairing: true)), AdminAnswer.Doctor.self)
            #expect(sound.problems.isEmpty && sound.repaired.isEmpty)
        }
    }

    @Test(arguments: Way.allCases) func compactionKeepsWhatNewLaptopsNeed(way: Way) async throws {
        try await each(way, customers: 200) { (test, _, perform) async throws in
            let before = try answer(try await perform(.status), AdminAnswer.Status.self)
            let report = try answer(try await perform(.compact), AdminAnswer.Compact.self)
            #expect(report.size_before > 0 && report.size_after > 0 && report.size_after <= report.size_before)
            #expect(try answer(try await perform(.status), AdminAnswer.Status.self).digest == before.digest)
            let newcomer = try await test.join("Wang Fang", site: 8)
            var (after, count) = (ArrivalNumber(0), 0)
            while case .page(let page) = try await test.sync(
                .pull(Pull(epoch: test.hub.epoch, after: after, view: 0, pending: [])), as: newcomer)
            {
                guard page.upTo > after else { break }
                count += page.items.count
                after = page.upTo
            }
            #expect(count == 202)
        }
    }

    @Test(arguments: Way.allCases) func anAuditShowsWhatWasChanged(way: Way) async throws {
        try await each(way, customers: 20) { (test, device, perform) async throws in
            let folder = test.home.folder
            func verify(_ name: String) async throws -> AdminAnswer.Audit {
                try answer(try await perform(.verifyAudit(path: folder + "/" + name)), AdminAnswer.Audit.self)
            }
            let path = folder + "/audit"
            let made = try answer(try await perform(.exportAudit(path: path)), AdminAnswer.Audit.self)
            #expect(made.count == 21 && made.chain.count == 64 && made.problems.isEmpty && made.path == path)
            #expect(try await verify("audit") == made)
            #expect(await failure { try await perform(.exportAudit(path: path)) }?.code == "file-exists")
            #expect(await failure { try await perform(.exportAudit(path: folder + "/none/audit")) }?.code == "not-writable")
            #expect(await failure { try await perform(.verifyAudit(path: folder + "/nothing")) }?.code == "no-file")
            #expect(await failure { try await perform(.verifyAudit(path: folder)) }?.code == "no-file")

            // What came later does not make an earlier file wrong.
            _ = try await test.sync(.push([try device.customer("later", random: 99).encoded]), as: device)
            #expect(try await verify("audit").problems.isEmpty)

            let text = try String(contentsOf: URL(filePath: path), encoding: .utf8)
            var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            lines.remove(at: 5)
            for (name, changed) in [
                ("short", String(text.dropLast(10))), ("less", lines.joined(separator: "\n")), ("none", ""), ("other", "hello\n"),
                ("edited", text.replacingOccurrences(of: #""arrival":9"#, with: #""arrival":8"#)),
            ] {
                try Data(changed.utf8).write(to: URL(filePath: folder + "/" + name))
                #expect(try await !verify(name).problems.isEmpty, "\(name)")
            }

            // Files that hold together, and are of something else.
            let other = try TestHub()
            _ = try await other.join(site: 9)
            _ = try await other.perform(.exportAudit(path: folder + "/foreign"), AdminAnswer.Audit.self)
            #expect(try await verify("foreign").problems == ["The file is of another workspace."])
            let head = try answer(try await perform(.status), AdminAnswer.Status.self)
            let workspace = try #require(WorkspaceID(head.workspace))
            let transactions = try (0..<30).map { try device.customer("forged", random: 1_000 + UInt64($0)) }
            for (name, first, count, part) in [
                ("longer", 1, 30, "The file goes on to transaction number 30"), ("later", 5, 3, "leaves out the first 4"),
                ("gap", 1, 3, "Transaction number 1 is another one"),
            ] {
                var chain = try AuditChain(workspace: workspace.bytes)
                var forged = chain.header
                for (index, transaction) in transactions.prefix(count).enumerated() {
                    let entry = try chain.append(transaction, arrival: UInt64(first + index))
                    forged += chain.line(entry)
                }
                try Data((forged + chain.closing).utf8).write(to: URL(filePath: folder + "/" + name))
                let report = try await verify(name)
                #expect(
                    report.problems.contains { $0.contains(part) } || report.problems.count == 20, "\(name) \(report.problems)")
                #expect(report.problems.contains { $0.contains("another one in this store") })
            }
        }
    }

    @Test func whoGoesAwayStopsTheWork() async throws {
        let test = try TestHub()
        let device = try await test.join(site: 7)
        _ = try await test.sync(
            .push(try (0..<100).map { try device.customer("customer \($0)", random: UInt64($0 + 1)).encoded }), as: device)
        let file = test.home.folder + "/hub.backup"
        let task = Task {
            try await test.perform(.backup(path: file, replacing: false), AdminAnswer.Backup.self)
        }
        task.cancel()
        let outcome = await task.result
        if case .failure(let error) = outcome {
            #expect((error as? CommandFailure)?.code == "cancelled" && !FileManager.default.fileExists(atPath: file))
        }
        #expect(!FileManager.default.fileExists(atPath: file + ".part"))
        #expect(try await test.perform(.doctor(repairing: false), AdminAnswer.Doctor.self).problems.isEmpty)
    }
}
