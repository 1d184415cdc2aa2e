import CRDT
import Foundation
import GRDB
import Sales
import StoreInterface
import Sync

extension Store {
    /// Looks through the whole store: SQLite's own check, the numbers by which tables name each other, the digest, and the rows
    /// beside those that the log gives, which is applied once more to a second store. Changes nothing; others may read and write
    /// meanwhile, what they write is not looked at.
    ///
    /// - Parameter progress: Called some hundred times; throw to stop. It must not read from this store, whose turn it is called in.
    /// - Complexity: As long as it took to write the store. Needs about as much room on the disk as the store takes, and bounded memory.
    /// - Throws: `StoreError` `.diskFull`, or `.damaged` where not even the log can be read.
    public func check(progress: @escaping (CareProgress) throws -> Void = { _ in }) throws -> DoctorReport {
        do {
            var report = try pool.read { database in
                let view = try view(database)
                var report = DoctorReport()
                try progress(CareProgress(step: .file, done: 0, total: 0))
                try report.lookAtFile(view)
                if report.integrity == "ok" { try compare(view, &report, progress) }
                return report
            }
            if report.integrity == "ok" { try checkSearches(&report, progress) }
            return report
        } catch {
            throw StoreError.explaining(error)
        }
    }

    /// Makes anew what follows from the log: rows, their histories, the digest and the full-text index. All or nothing.
    ///
    /// - Returns: What is found afterwards.
    /// - Throws: `StoreError` `.damaged` if the log is not complete or not whole; then a backup, or the hub, has to help.
    public func repair(progress: @escaping (CareProgress) throws -> Void = { _ in }) throws -> DoctorReport {
        do {
            let changed = try pool.write { database in
                let editor = StoreEditor(database, layout: try view(database).layout, isSearchable: false)
                var before = DoctorReport()
                try before.lookAtFile(editor)
                guard before.integrity == "ok" else { throw Store.irreparable }
                guard try editor.historySince == 0 else { throw Store.irreparable }
                let remake = { (difference: RowComparison.Difference, log: StoreEditor) in
                    try editor.remake(difference, from: log)
                }
                try compare(editor, &before, progress, onDifference: remake, onMark: editor.remake)
                guard !before.findings.contains(where: { $0.kind == .log }) else { throw Store.irreparable }
                try editor.remakeRowHistory()
                let layout = try editor.finish(base: base)
                var digest = RowsDigest()
                try StoreView(database, layout: layout ?? editor.layout).forEachRow { digest.add($0) }
                try editor.set(StoreView.Key.digest, digest.bytes)
                for table in isSearchable ? (layout ?? editor.layout).tables : [] {
                    try SearchIndex.rebuild(table.searched, in: database)
                }
                return layout
            }
            if let changed { use(changed) }
        } catch {
            throw StoreError.explaining(error)
        }
        return try check(progress: progress)
    }

    private static let irreparable = StoreError(
        .damaged,
        "The store's log is incomplete or damaged, so the rows cannot be made from it. Nothing was changed. Restore a backup, or join the "
            + "hub anew.")

    private func compare(
        _ view: StoreView, _ report: inout DoctorReport, _ progress: @escaping (CareProgress) throws -> Void,
        onDifference: (RowComparison.Difference, StoreEditor) throws -> Void = { _, _ in },
        onMark: (RowComparison.Mark, _ isMissing: Bool) throws -> Void = { _, _ in }
    ) throws {
        report.historySince = try view.historySince
        report.keptDigest = try view.digest
        let since = try max(report.historySince, view.rowsSince)
        var reader = LogReader(since: since, progress: progress)
        let replay = try StoreReplay(folder: path + ".doctor")
        var marks = 0
        let (rows, digest, differences) = try replay.fill(from: view, &reader) { log in
            var differences = [RowComparison.Difference]()
            var count = 0
            let comparison = RowComparison(live: view, log: log, since: since)
            let (rows, digest) = try comparison.run(progress: progress) { difference in
                count += 1
                if differences.count < DoctorReport.mostFindings { differences.append(difference) }
                try onDifference(difference, log)
            }
            try comparison.visitMarks { mark, isMissing in
                marks += 1
                try onMark(mark, isMissing)
            }
            return (rows, digest, (count, differences))
        }
        for problem in reader.problems { report.note(problem.isDerived ? .table : .log, problem.text) }
        report.findingCount += reader.problemCount - reader.problems.count
        for difference in differences.1 {
            report.note(.row, difference.text, row: difference.row, entity: difference.entity)
        }
        report.findingCount += differences.0 - differences.1.count
        if marks > 0 { report.note(.table, "\(marks) lines of the table early are not those of the log.") }
        report.rows = rows
        report.transactions = reader.transactions
        report.pending = reader.pending
        report.unknownFormats = reader.unknownFormats
        report.digest = digest
        if digest != report.keptDigest {
            report.note(.digest, "The digest that is kept beside the rows is not theirs.")
        }
    }

    private func checkSearches(_ report: inout DoctorReport, _ progress: (CareProgress) throws -> Void) throws {
        guard isSearchable else { return }
        let tables = layout.withLock { $0 }.tables.filter { !$0.searched.columns.isEmpty }
        for (done, table) in tables.enumerated() {
            try progress(CareProgress(step: .searches, done: done, total: tables.count))
            let wrong: [Int64]
            do {
                wrong = try pool.write { try SearchIndex.check(table.searched, in: $0) }
            } catch let error as StoreError where error.code == .damaged {
                report.note(.search, error.message)
                continue
            }
            if !wrong.isEmpty {
                report.note(.search, "The full-text index of \(table.plainName) is wrong for \(wrong.count) rows.")
            }
        }
    }
}

extension DoctorReport {
    fileprivate mutating func lookAtFile(_ view: StoreView) throws {
        integrity = try view.integrity()
        if integrity != "ok" { note(.file, "SQLite finds the file damaged: \(integrity)") }
    }
}

extension StoreEditor {
    /// Writes a row as the second store has it.
    fileprivate func remake(_ difference: RowComparison.Difference, from log: StoreEditor) throws {
        let (id, entity) = (difference.row, difference.entity)
        if difference.place != 0 {
            for table in LogReader.sideTables {
                let removal = try statement("DELETE FROM \(table) WHERE rid = ?")
                removal.bind(1, difference.place)
                try removal.run()
            }
            if let table = layout.table(entity) {
                let blank = table.columns.map { "\"\($0.name)\" = " + ($0.type.contains("NOT NULL") ? "0" : "NULL") }
                let clearing = try statement("UPDATE \(table.name) SET \(blank.joined(separator: ", ")) WHERE rid = ?")
                clearing.bind(1, difference.place)
                try clearing.run()
            }
            let state = try statement("UPDATE row_state SET clock = x'', extras = 0 WHERE rid = ?")
            state.bind(1, difference.place)
            try state.run()
        }
        forgetRow(id)
        guard let wanted = try log.load(id, entity, cells: nil)?.row else { return }
        let keys = wanted.cells.keys.sorted()
        _ = try row(id, entity: entity, cells: keys)
        try save(wanted, changed: keys)
        for key in keys where key.kind == .text {
            for event in try RowComparison.events(of: id, entity, key, log) { try addTextEvent(event, row: id, cell: key) }
        }
    }
    fileprivate func remake(_ mark: RowComparison.Mark, isMissing: Bool) throws {
        let statement = try statement(
            isMissing
                ? "INSERT OR IGNORE INTO early(id, row, cell) VALUES (?, ?, ?)"
                : "DELETE FROM early WHERE id = ? AND row = ? AND cell = ?")
        statement.bind(1, mark.id)
        statement.bind(2, mark.row)
        statement.bind(3, mark.cell)
        try statement.run()
    }

    /// Makes rows' ways into the history anew, and removes what belongs to no row.
    fileprivate func remakeRowHistory() throws {
        for table in LogReader.sideTables {
            try database.execute(sql: "DELETE FROM \(table) WHERE rid NOT IN (SELECT rid FROM row_state)")
        }
        try database.execute(sql: "DELETE FROM row_history; UPDATE row_state SET first = 0")
        try forEachAccepted { arrival, transaction, _ in
            guard let transaction else { return }
            var noted = Set<Int64>()
            for part in transaction.parts {
                guard let place = try place(part.row.id(in: transaction.id), entity: part.entity) else {
                    throw StoreView.damaged("history")
                }
                if noted.insert(place).inserted { try note(arrival, ofRowAt: place) }
            }
        }
    }
}
