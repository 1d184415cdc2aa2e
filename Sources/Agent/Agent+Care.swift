import CRDT
import CommandSocket
import Foundation
import SQLiteStore
import StoreInterface

/// A copy of the store that was made.
public struct BackupResult: Codable, Sendable {
    public var path: String
    /// In bytes.
    public var size: Int64
    public var rows: Int
    public var unsent: Int
    /// Recordings and other attachments that are files of their own, and not in it.
    public var attachments: Int
    public var digest: String
}

public struct CompactResult: Codable, Sendable {
    /// How many transactions the history holds no longer, and how many it still does.
    public var forgotten: Int
    public var kept: Int
    /// In bytes.
    public var sizeBefore: Int64
    public var sizeAfter: Int64
}

public struct RestoreResult: Codable, Sendable {
    public var path: String
    public var rows: Int
    public var unsent: Int
    /// Where the store is now that was there before.
    public var putAside: String?
    public var mustJoinAgain: Bool
}

// Care of the store: looking through it, copying it, giving its space back.
extension Agent {
    func doctor(progress: @escaping @Sendable (CommandProgress) -> Void) throws -> DoctorResult {
        let report = try store.check { try Agent.forward($0, progress) }
        return DoctorResult(
            integrity: report.integrity, rows: report.rows, digest: report.keptDigest.description,
            recomputed: report.digest?.description ?? "", problems: report.findings.map(\.text),
            transactions: report.transactions, historySince: Int64(report.historySince))
    }

    func backup(
        _ path: String, replacing: Bool, progress: @escaping @Sendable (CommandProgress) -> Void
    ) throws -> BackupResult {
        let report = try store.backup(to: path, replacing: replacing) { try Agent.forward($0, progress) }
        return BackupResult(
            path: path, size: report.size, rows: report.rows, unsent: report.pending, attachments: report.attachments,
            digest: report.digest.description)
    }

    /// Forgets the history that is older than some days.
    func compact(_ days: Int, progress: @escaping @Sendable (CommandProgress) -> Void) throws -> CompactResult {
        guard days >= 0, days <= 36_500 else {
            throw CommandFailure(
                "badValue", "How many days of history are to stay? Give a number from 0 to 36500.", exitStatus: 2)
        }
        let before = try store.read { try now($0) } - Int64(days) * 86_400_000
        let report = try store.compact(CompactionPolicy(olderThan: before)) { try Agent.forward($0, progress) }
        return CompactResult(
            forgotten: report.forgotten, kept: report.kept, sizeBefore: report.sizeBefore, sizeAfter: report.sizeAfter)
    }

    /// Makes a store of a backup. It is another site, for the laptop that the backup is of may still be in use; so it needs a code of its
    /// own to join the hub with.
    public static func restore(
        from backup: String, _ home: Home, replacing: Bool, environment: Surroundings = Surroundings()
    ) throws -> RestoreResult {
        try home.create()
        let (report, aside) = try Store.restore(
            from: backup, to: home.store, holder: "satchel restore", replacing: replacing
        ) { try $0.becomeSite(SiteID(low: environment.random()), epoch: environment.random()) }
        let hasJoined = home.forgetSite()
        return RestoreResult(
            path: home.store, rows: report.rows, unsent: report.pending, putAside: aside, mustJoinAgain: hasJoined)
    }

    static func forward(_ step: CareProgress, _ progress: @Sendable (CommandProgress) -> Void) throws {
        try Task.checkCancellation()
        progress(CommandProgress(label: step.step.label, done: step.done, total: step.total > 0 ? step.total : nil))
    }
}
