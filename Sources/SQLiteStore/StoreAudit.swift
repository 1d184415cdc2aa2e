import CRDT
import Foundation
import StoreInterface
import Sync

extension Store {
    /// How many bytes of an audit file are read or written at a time.
    private static let auditBlock = 1 << 20

    /// Writes the chain over all accepted transactions to a new file, one line each, while others read and write.
    ///
    /// - Parameter progress: Throw to stop; then no file is left.
    /// - Throws: `StoreError` `.alreadyExists`, `.notWritable`, `.diskFull`.
    public func exportAudit(to path: String, progress: (CareProgress) throws -> Void = { _ in }) throws -> AuditReport {
        guard !StoreFile.exists(path) else { throw StoreFile.inTheWay }
        try StoreFile.createPrivately(path)
        do {
            guard let file = FileHandle(forWritingAtPath: path) else {
                throw StoreError(.notWritable, "The file cannot be written. Check the folder and its permissions.")
            }
            defer { try? file.close() }
            return try read { view in
                var chain = try AuditChain(workspace: try view.setting(StoreView.Key.workspace) ?? [])
                let head = Int(clamping: try view.arrival)
                var waiting = Data(chain.header.utf8)
                try view.forEachAccepted { arrival, transaction, unknown in
                    let entry =
                        if let transaction { try chain.append(transaction.forwarded(), arrival: arrival) } else {
                            try chain.append(unknown: unknown, arrival: arrival)
                        }
                    waiting.append(contentsOf: chain.line(entry).utf8)
                    guard waiting.count > Store.auditBlock else { return }
                    try Store.write(waiting, to: file)
                    waiting.removeAll(keepingCapacity: true)
                    try progress(CareProgress(step: .log, done: Int(clamping: arrival), total: head))
                }
                waiting.append(contentsOf: chain.closing.utf8)
                try Store.write(waiting, to: file)
                try StoreFile.synchronize(path)
                return AuditReport(count: Int(clamping: chain.count), chain: chain.chain)
            }
        } catch {
            unlink(path)
            throw error
        }
    }

    private static func write(_ bytes: Data, to file: FileHandle) throws {
        do {
            try file.write(contentsOf: bytes)
        } catch {
            throw StoreError(
                .diskFull, "The file could not be written; the disk may be full. Free some space and do it again.", cause: error)
        }
    }

    /// Checks an audit file in itself, and against the accepted transactions that stand here.
    ///
    /// A file may end before the store does; what it holds must be here, and nothing in between may be left out. What the store has
    /// forgotten cannot be compared.
    ///
    /// - Parameter progress: Throw to stop.
    /// - Throws: `StoreError` `.notFound` where there is no such file or it cannot be read.
    public func verifyAudit(_ path: String, progress: (CareProgress) throws -> Void = { _ in }) throws -> AuditReport {
        let unreadable = StoreError(.notFound, "There is no file at \(path), or it cannot be read.")
        guard let file = FileHandle(forReadingAtPath: path) else { throw unreadable }
        defer { try? file.close() }
        func block() throws(StoreError) -> Data {
            do {
                return try file.read(upToCount: Store.auditBlock) ?? Data()
            } catch {
                throw unreadable
            }
        }
        let size = Int(clamping: StoreFile.size(path) ?? 0)
        return try read { view in
            var verifier = AuditVerifier()
            var report = AuditReport()
            let (since, head) = (try view.historySince, try view.arrival)
            var entries: [ArrivalNumber: AuditEntry] = [:]
            var (first, last): (ArrivalNumber?, ArrivalNumber?) = (nil, nil)
            var done = 0
            while case let bytes = try block(), !bytes.isEmpty {
                entries.removeAll(keepingCapacity: true)
                verifier.read(bytes) { entries[$0.arrival] = $0 }
                done += bytes.count
                try progress(CareProgress(step: .rows, done: done, total: size))
                guard let lowest = entries.keys.min(), let highest = entries.keys.max() else { continue }
                first = first ?? lowest
                try view.forEachAccepted(after: last ?? max(lowest, 1) - 1, upTo: highest) { arrival, transaction, unknown in
                    guard let entry = entries.removeValue(forKey: arrival) else {
                        report.note("The file leaves out transaction number \(arrival).")
                        return
                    }
                    let isSame = transaction.map { entry.isOf($0.forwarded()) } ?? entry.isOf(unknown: unknown)
                    if !isSame { report.note("Transaction number \(arrival) is another one in this store.") }
                }
                for arrival in entries.keys.sorted() where arrival > since {
                    report.note(
                        arrival > head
                            ? "The file goes on to transaction number \(arrival), this store only to \(head)."
                            : "Transaction number \(arrival) is in the file, but not in this store.")
                }
                last = highest
            }
            switch verifier.finish() {
            case .intact(let summary):
                report.count = Int(clamping: summary.count)
                report.chain = summary.chain
                if try view.setting(StoreView.Key.workspace) != summary.workspace {
                    report.problems = ["The file is of another workspace."]
                } else if let first, first > 1 {
                    var earlier = 0
                    try view.forEachAccepted(upTo: first - 1) { _, _, _ in earlier += 1 }
                    if earlier > 0 { report.judge("The file leaves out the first \(earlier) transactions.") }
                }
            case .changed(let line):
                report.judge(line == 1 ? "Line 1 was changed, or this is no audit file." : "Line \(line) was changed.")
            case .missing(let entries, let line):
                report.judge("Before line \(line), entries \(entries.lowerBound) to \(entries.upperBound) are missing.")
            case .moved(let line): report.judge("Line \(line) does not stand where it was written.")
            case .cutOff(let line):
                report.judge(line == 0 ? "The file is empty, or no audit file." : "The file is cut off after line \(line).")
            }
            return report
        }
    }
}

extension AuditReport {
    /// What is wrong with the file in itself comes first.
    fileprivate mutating func judge(_ problem: String) {
        problems = [problem] + problems.prefix(AuditReport.mostProblems - 1)
    }
}
