import CRDT
import GRDB
import Sales
import StoreInterface
import Sync

extension StoreView.Key {
    /// The arrival number after which the history is complete.
    static let historySince = "history since"
}

extension StoreView {
    /// The arrival number after which the history is complete: zero if nothing was forgotten. What stands in it from before is what
    /// could not be forgotten yet.
    public var historySince: ArrivalNumber {
        get throws { UInt64(bitPattern: try number(Key.historySince) ?? 0) }
    }

    /// Up to which arrival number a policy lets the history go; nothing that is pending has a number.
    func end(_ policy: CompactionPolicy) throws -> ArrivalNumber {
        guard policy.olderThan != nil || policy.upTo != nil else { return try historySince }
        var end = min(policy.upTo ?? .max, try arrival)
        if let time = policy.olderThan {
            let statement = try statement(
                "SELECT min(h.arrival) FROM history h JOIN known k USING (tx) WHERE k.stamp >= ? AND h.arrival > ?")
            statement.bind(1, Int64(bitPattern: Stamp(milliseconds: time).packed))
            statement.bind(2, Int64(try historySince))
            if let first = try statement.first({ $0.isNull(0) ? nil : $0.int(0) }) ?? nil { end = min(end, UInt64(first) - 1) }
        }
        return max(end, try historySince)
    }
}

extension Store {
    /// Forgets old history, and gives the space back to the disk, in small steps: others read and write meanwhile, whatever moment it
    /// ends at leaves a whole store, and the next run goes on. It needs some 20 MB of free disk for the log, however large the store.
    ///
    /// What goes: accepted transactions up to the policy's end, the ways by which rows' histories lead there, and the marks (`early`) of
    /// transactions that have come since. What stays for ever: `known` and `void_cell`, without which an old copy would revive what was
    /// replaced or refused; the events of texts, because an edit may come whose parents they are; what is pending, refused, or in
    /// no backup of the hub; what is in a format that this version cannot read, for the history is all that holds it.
    ///
    /// - Parameter progress: Called between the steps; throw to stop.
    public func compact(
        _ policy: CompactionPolicy, progress: (CareProgress) throws -> Void = { _ in }
    ) throws -> CompactionReport {
        do {
            var report = CompactionReport()
            report.sizeBefore = size
            let end = try write { editor in
                // First of all, so that nobody takes for complete what is not any more.
                let end = try editor.end(policy)
                if end > 0 { try editor.set(StoreView.Key.historySince, Int64(end)) }
                return end
            }
            report.historySince = end
            if end > 0 {
                let total = try read { try $0.total("SELECT count(*) FROM history WHERE arrival <= \(end)") }
                var after: Int64 = 0
                while true {
                    let step = try write { try $0.forget(upTo: end, after: after) }
                    report.forgotten += step.forgotten
                    report.kept += step.kept
                    guard let last = step.last else { break }
                    after = last
                    try progress(CareProgress(step: .removal, done: report.forgotten + report.kept, total: total))
                }
                try forgetTraces(upTo: end, progress)
            }
            try giveSpaceBack(progress)
            report.sizeAfter = size
            return report
        } catch {
            throw StoreError.explaining(error)
        }
    }

    /// Gives unused pages back to the disk, some at a time.
    private func giveSpaceBack(_ progress: (CareProgress) throws -> Void) throws {
        var total = 0
        while true {
            let free = try pool.writeWithoutTransaction { database in
                let free = { Int(try RawStatement(database, "PRAGMA freelist_count").first { $0.int(0) } ?? 0) }
                guard try free() > 0 else { return 0 }
                try RawStatement(database, "PRAGMA incremental_vacuum(\(Store.pagesPerStep))", isCached: false).run()
                _ = try database.checkpoint(.passive)
                return try free()
            }
            total = max(total, free)
            try progress(CareProgress(step: .space, done: total - free, total: total))
            if free == 0 { break }
        }
        // While somebody reads, the log keeps its length until the store is closed.
        _ = try? pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
    }

    /// Removes what leads to forgotten transactions, row by row.
    private func forgetTraces(upTo end: ArrivalNumber, _ progress: (CareProgress) throws -> Void) throws {
        try write { try $0.forgetMarks(upTo: end) }
        let last = try read { Int64(try $0.total("SELECT ifnull(max(rid), 0) FROM row_state")) }
        var place: Int64 = 0
        while place < last {
            try write { try $0.forgetWays(upTo: end, rows: place + 1...place + Store.rowsPerStep) }
            place += Store.rowsPerStep
            try progress(CareProgress(step: .removal, done: Int(min(place, last)), total: Int(last)))
        }
    }

    private static let pagesPerStep = 2_000
    private static let rowsPerStep: Int64 = 20_000

    /// Bytes on the disk, the log included.
    var size: Int64 { (StoreFile.size(path) ?? 0) + (StoreFile.size(path + "-wal") ?? 0) }
}

extension StoreEditor {
    /// Removes some of the history.
    ///
    /// - Returns: The last arrival number that was looked at; nil if there are no more.
    fileprivate func forget(upTo end: ArrivalNumber, after: Int64) throws -> (forgotten: Int, kept: Int, last: Int64?) {
        let statement = try statement(
            """
            SELECT h.arrival, r.arrival IS NOT NULL OR substr(h.bytes, 1, 1) = x'80' FROM history h
            LEFT JOIN retained r USING (arrival) WHERE h.arrival > ? AND h.arrival <= ? ORDER BY h.arrival LIMIT 5000
            """)
        statement.bind(1, after)
        statement.bind(2, Int64(end))
        let lines = try statement.map { ($0.int(0), $0.int(1) == 1) }
        let removal = try self.statement("DELETE FROM history WHERE arrival = ?")
        var kept = 0
        for (arrival, stays) in lines {
            if stays {
                kept += 1
            } else {
                removal.bind(1, arrival)
                try removal.run()
            }
        }
        return (lines.count - kept, kept, lines.last?.0)
    }

    /// Makes the ways of some rows into the history begin where the history does.
    fileprivate func forgetWays(upTo end: ArrivalNumber, rows: ClosedRange<Int64>) throws {
        let gone = "<= \(end) AND NOT EXISTS (SELECT 1 FROM history h WHERE h.arrival ="
        let range = "rid BETWEEN \(rows.lowerBound) AND \(rows.upperBound)"
        try database.execute(sql: "DELETE FROM row_history WHERE \(range) AND arrival \(gone) row_history.arrival)")
        let statement = try RawStatement(
            database,
            "SELECT rid FROM row_state WHERE \(range) AND first > 0 AND first \(gone) row_state.first)", isCached: false)
        let next = try self.statement("SELECT min(arrival) FROM row_history WHERE rid = ?")
        let removal = try self.statement("DELETE FROM row_history WHERE rid = ? AND arrival = ?")
        let update = try self.statement("UPDATE row_state SET first = ? WHERE rid = ?")
        for place in try statement.map({ $0.int(0) }) {
            next.bind(1, place)
            let first = try next.first { $0.int(0) } ?? 0
            if first > 0 {
                removal.bind(1, place)
                removal.bind(2, first)
                try removal.run()
            }
            update.bind(1, first)
            update.bind(2, place)
            try update.run()
        }
    }

    /// Removes the marks of transactions that have come: asked for once, when a transaction arrives.
    fileprivate func forgetMarks(upTo end: ArrivalNumber) throws {
        let ids: [TransactionID] = try statement("SELECT DISTINCT id FROM early").map { try $0.identifier(0) }
        let removal = try statement("DELETE FROM early WHERE id = ?")
        for id in ids {
            switch try fate(of: id) {
            case .accepted(let arrival)? where arrival <= end, .void(let arrival, _)? where arrival <= end: break
            default: continue
            }
            removal.bind(1, id)
            try removal.run()
        }
        forgetEarly()
    }
}
