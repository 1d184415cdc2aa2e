import CRDT
import CommandSocket
import Foundation
import StoreInterface
import Synchronization

// Care of the hub's store. What takes long runs on a thread of its own, so that the hub goes on answering meanwhile.
extension OpenHub {
    typealias Progress = @Sendable (CommandProgress) -> Void

    /// Copies the store to a file. Nothing else changes: laptops keep what they sent until the file is confirmed.
    func backup(to path: String, replacing: Bool, _ progress: @escaping Progress) async throws -> AdminAnswer.Backup {
        guard replacing || !FileManager.default.fileExists(atPath: path) else {
            throw HubError(
                .fileExists, "There is a file at \(path) already. Choose another name, or add --replace.")
        }
        let report = try await caring(progress) { store, step in
            try store.backup(to: path, replacing: replacing, progress: step)
        }
        return AdminAnswer.Backup(
            path: path, size: report.size, rows: report.rows, head: report.arrival, digest: report.digest.description,
            backed_up: try await store.read { try $0.hub.safe })
    }

    /// Takes note that a backup lies where it cannot be lost together with the hub. It is looked through first: what laptops then let
    /// go may stand nowhere else.
    func confirm(backup path: String, _ progress: @escaping Progress) async throws -> AdminAnswer.BackedUp {
        guard !home.driver.isStore(path, in: home.folder) else {
            throw HubError(.badFile, "That is the hub's store itself, not a backup. Make one: satchel-hub backup FILE")
        }
        let driver = home.driver
        let found: (report: BackupReport, workspace: [UInt8]?, epoch: UInt64)
        do {
            found = try await caring(progress) { _, _ in try driver.examine(path) }
        } catch let error as HubError where error.code == .damaged {
            throw HubError(.badFile, "The file is no whole backup. Make another one: satchel-hub backup FILE")
        } catch let error as HubError where error.code == .noFile {
            throw HubError(.noFile, "There is no file at \(path), or it cannot be read.")
        }
        guard found.workspace == identity.workspace.bytes else {
            throw HubError(.badFile, "The file is a backup of another hub. Name one of this hub.")
        }
        guard found.epoch == identity.epoch else {
            throw HubError(
                .badFile, "The backup was made before this hub was restored. Make another one: satchel-hub backup FILE")
        }
        let arrival = found.report.arrival
        let safe = try await write { editor in
            try editor.markBackedUp(upTo: arrival)
            return try editor.safe
        }
        return AdminAnswer.BackedUp(path: path, head: arrival, backed_up: safe)
    }

    /// Looks through the store; with `repairing`, makes anew what follows from the log and does not fit it.
    func doctor(repairing: Bool, _ progress: @escaping Progress) async throws -> AdminAnswer.Doctor {
        let (before, after) = try await caring(progress) { store, step in
            let before = try store.check(progress: step)
            guard repairing, before.isRepairable else { return (before, before) }
            return (before, try store.repair(progress: step))
        }
        let isRepaired = repairing && before.isRepairable
        return AdminAnswer.Doctor(
            integrity: after.integrity, rows: after.rows, transactions: after.transactions,
            digest: after.keptDigest.description, recomputed: after.digest?.description ?? "",
            problems: after.findings.map(\.text), repairable: after.isRepairable,
            repaired: isRepaired ? before.findings.map(\.text) : [])
    }

    /// Gives unused space back to the disk. The history stays whole: whoever joins later gets all of it from there.
    func compact(_ progress: @escaping Progress) async throws -> AdminAnswer.Compact {
        let report = try await caring(progress) { store, step in try store.compact(CompactionPolicy(), progress: step) }
        return AdminAnswer.Compact(size_before: report.sizeBefore, size_after: report.sizeAfter)
    }

    func exportAudit(to path: String, _ progress: @escaping Progress) async throws -> AdminAnswer.Audit {
        guard !FileManager.default.fileExists(atPath: path) else {
            throw HubError(.fileExists, "There is a file at \(path) already. Choose another name.")
        }
        return AdminAnswer.Audit(
            try await caring(progress) { store, step in try store.exportAudit(to: path, progress: step) }, path: path)
    }

    func verifyAudit(_ path: String, _ progress: @escaping Progress) async throws -> AdminAnswer.Audit {
        AdminAnswer.Audit(try await caring(progress) { store, step in try store.verifyAudit(path, progress: step) }, path: path)
    }

    /// Makes the hub of a backup. It begins a new epoch, by which laptops learn that it may have forgotten something.
    ///
    /// - Throws: `HubError`: `in-use` while a hub serves from the folder, `file-exists` where there is a hub and it may not be put
    ///   aside, `no-file`, `bad-file`, `not-a-hub`, `disk-full`, `not-writable`.
    static func restore(from backup: String, to home: HubHome, replacing: Bool) throws(HubError) -> AdminAnswer.Restore {
        guard FileManager.default.fileExists(atPath: backup) else {
            throw HubError(.noFile, "There is no file at \(backup), or it cannot be read.")
        }
        guard !home.driver.isStore(backup, in: home.folder) else {
            throw HubError(.badFile, "That is the hub's store itself. Name a backup of it.")
        }
        guard replacing || !home.driver.exists(in: home.folder) else {
            throw HubError(
                .fileExists, "There is a hub in \(home.folder) already. Add --replace to put it aside; it is not removed.")
        }
        try home.create()
        do {
            let (report, aside) = try home.driver.restore(
                from: backup, in: home.folder, holder: "satchel-hub restore", replacing: replacing
            ) { try HubIdentity.renew(in: $0) }
            return AdminAnswer.Restore(
                path: home.driver.place(in: home.folder), rows: report.rows, head: report.arrival, put_aside: aside)
        } catch let error as HubError {
            throw error
        } catch let error as StoreError {
            throw error.code == .damaged
                ? HubError(.badFile, "The file is no whole backup, so nothing was restored. Try another one.") : HubError(error)
        } catch {
            throw HubError(.internal, "The backup could not be restored: \(HubError.name(of: error)). Try another one.")
        }
    }

    /// Cares for the store, and tells how far it is.
    private func caring<T: Sendable>(
        _ progress: @escaping Progress,
        _ body: @escaping @Sendable (any HubStore, @escaping @Sendable (CareProgress) throws -> Void) throws -> T
    ) async throws -> T {
        try await apart(progress) { store, tell in
            try body(store) { step in
                try tell(CommandProgress(label: step.step.label, done: step.done, total: step.total > 0 ? step.total : nil))
            }
        }
    }

    /// Does something long with the store, on a thread of its own, and tells how far it is. Cancelling the task stops it at its next step.
    func apart<T: Sendable>(
        _ progress: @escaping Progress = { _ in },
        _ body: @escaping @Sendable (any HubStore, @escaping @Sendable (CommandProgress) throws -> Void) throws -> T
    ) async throws -> T {
        let isCancelled = Flag()
        let store = store
        do {
            return try await withTaskCancellationHandler {
                try await withCheckedThrowingContinuation { continuation in
                    Thread.detachNewThread {
                        continuation.resume(
                            with: Result {
                                try body(store) { step in
                                    if isCancelled.isSet { throw CancellationError() }
                                    progress(step)
                                }
                            })
                    }
                }
            } onCancel: {
                isCancelled.set()
            }
        } catch let error as StoreError where error.code != .failed {
            // Whoever gave the command is told; it says nothing of how the hub serves.
            throw HubError(error)
        }
    }
}

/// Is set once, by whichever thread.
private final class Flag: Sendable {
    private let value = Mutex(false)
    var isSet: Bool { value.withLock { $0 } }
    func set() { value.withLock { $0 = true } }
}

extension AdminAnswer.Audit {
    fileprivate init(_ report: AuditReport, path: String) {
        self.init(path: path, count: report.count, chain: hexadecimal(report.chain), problems: report.problems)
    }
}
