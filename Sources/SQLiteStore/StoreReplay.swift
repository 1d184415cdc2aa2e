import CRDT
import Foundation
import GRDB
import Sales
import StoreInterface
import Sync

/// A second store, made for a short time from the log of the first: what the tables ought to say.
///
/// It stands beside the first one, on the same disk, so that nothing readable gets to another place; it is removed afterwards, and by
/// the next one if the program dies. Nothing in it is ever waited for.
final class StoreReplay {
    private let folder: String
    private let queue: DatabaseQueue

    /// - Parameter folder: A folder of its own, which is made, or emptied if it is left over.
    init(folder: String) throws {
        try? FileManager.default.removeItem(atPath: folder)
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        self.folder = folder
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        configuration.prepareDatabase { database in
            try database.execute(
                sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = FILE; PRAGMA cache_size = -32000")
        }
        queue = try DatabaseQueue(path: folder + "/replay", configuration: configuration)
    }

    deinit {
        try? queue.close()
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// Applies the log that `view` sees, and hands the second store to `body`.
    func fill<T>(from view: StoreView, _ reader: inout LogReader, _ body: (StoreEditor) throws -> T) throws -> T {
        try Tables.migrator().migrate(queue)
        return try queue.inDatabase { database in
            var result: T?
            try database.inTransaction {
                for table in view.layout.tables { for sql in table.creationSQL { try database.execute(sql: sql) } }
                var editor = StoreEditor(database, layout: view.layout, isSearchable: false)
                try reader.replay(view, into: &editor)
                result = try body(editor)
                return .commit
            }
            guard let result else { throw StoreView.damaged("history") }
            return result
        }
    }
}

/// Reads a store's log, notes what in it does not hold together, and applies it elsewhere.
struct LogReader {
    /// Up to here accepted transactions may have been forgotten; zero if the log is complete.
    let since: ArrivalNumber
    let progress: (CareProgress) throws -> Void
    private(set) var transactions = 0
    private(set) var pending = 0
    /// Accepted transactions in a format that this version does not know: they are kept, and show nowhere.
    private(set) var unknownFormats = 0
    private(set) var problems = [Problem]()
    private(set) var problemCount = 0
    /// How many pairs of a row and a transaction the log has.
    private var touches: Int64 = 0

    struct Problem {
        let text: String
        /// Whether it is in tables that the log gives, so that they can be made anew.
        let isDerived: Bool
    }

    static let mostProblems = 100

    init(since: ArrivalNumber, progress: @escaping (CareProgress) throws -> Void) {
        self.since = since
        self.progress = progress
    }

    private mutating func note(_ problem: String, isDerived: Bool = false) {
        problemCount += 1
        // What cannot be mended must be among those that are kept.
        guard problems.count(where: { $0.isDerived == isDerived }) < LogReader.mostProblems else { return }
        problems.append(Problem(text: problem, isDerived: isDerived))
    }

    mutating func replay(_ view: StoreView, into editor: inout StoreEditor) throws {
        try checkNumbers(view)
        if since > 0 { try copyMarks(view, into: &editor) }
        let total = try view.total("SELECT (SELECT count(*) FROM history) + (SELECT count(*) FROM pending)")
        let history = try RawStatement(
            view.database, "SELECT arrival, tx, bytes FROM history WHERE arrival > ? ORDER BY arrival", isCached: false)
        history.bind(1, Int64(since))
        let voids = try RawStatement(
            view.database, "SELECT tx, arrival FROM known WHERE fate = 2 AND arrival > ? ORDER BY arrival", isCached: false)
        voids.bind(1, Int64(since))
        defer {
            history.reset()
            voids.reset()
        }
        var hasVoid = try voids.step()
        while try history.step() {
            while hasVoid, voids.int(1) < history.int(0) {
                try refuse(voids.int(0), view, &editor)
                hasVoid = try voids.step()
            }
            try accept(UInt64(history.int(0)), history.int(1), history.bytes(2), view, &editor)
            editor.forgetRows()
            if transactions % 256 == 0 { try progress(CareProgress(step: .replay, done: transactions, total: total)) }
        }
        while hasVoid {
            try refuse(voids.int(0), view, &editor)
            hasVoid = try voids.step()
        }
        try checkRowHistory(view)
        let outbox = try RawStatement(view.database, "SELECT tx, bytes FROM pending ORDER BY tx", isCached: false)
        try outbox.eachLine { line in
            try apply(line.int(0), view, &editor) { editor, known in
                let transaction = try Transaction(encoded: line.bytes(1))
                guard transaction.id == known.id, transaction.stamp == known.stamp, transaction.author == known.author else {
                    throw StoreView.damaged("pending")
                }
                try editor.setFate(.pending, of: known.id, stamp: known.stamp, author: known.author)
                try editor.insert(transaction, as: .pending)
            }
            editor.forgetRows()
            editor.forgetPlaces()
            pending += 1
            if pending % 256 == 0 { try progress(CareProgress(step: .replay, done: transactions + pending, total: total)) }
        }
    }

    /// Does what may fail where the log is damaged, and notes it.
    private mutating func apply(
        _ number: Int64, _ view: StoreView, _ editor: inout StoreEditor,
        _ body: (inout StoreEditor, StoreView.Known) throws -> Void
    ) throws {
        do {
            try body(&editor, try view.known(number))
        } catch let error as DatabaseError {
            throw error
        } catch {
            note("The transaction \(number) of the log cannot be read: \(error)")
        }
    }

    private mutating func accept(
        _ arrival: ArrivalNumber, _ number: Int64, _ bytes: [UInt8], _ view: StoreView, _ editor: inout StoreEditor
    ) throws {
        transactions += 1
        var found: Transaction?
        try apply(number, view, &editor) { editor, known in
            guard known.fate == .accepted(arrival) else { throw StoreView.damaged("known") }
            try editor.setFate(known.fate, of: known.id, stamp: known.stamp, author: known.author)
            guard let transaction = try view.transaction(number, stored: bytes) else {
                return
            }
            found = transaction
            try editor.insert(transaction, as: .base)
        }
        editor.forgetPlaces()
        guard let found else {
            if bytes.first == StoredTransaction.asItCame { unknownFormats += 1 }
            return
        }
        var rows = Set<Int64>()
        for part in found.parts {
            guard let place = try view.place(part.row.id(in: found.id), entity: part.entity) else {
                note("The row \(part.row.id(in: found.id)), which transaction \(found.id) wrote, is missing.")
                continue
            }
            rows.insert(place)
        }
        let isFound = try view.statement(
            """
            SELECT 1 FROM row_state WHERE rid = ?1 AND first = ?2 UNION ALL
            SELECT 1 FROM row_history WHERE rid = ?1 AND arrival = ?2
            """)
        for place in rows {
            isFound.bind(1, place)
            isFound.bind(2, Int64(arrival))
            if try isFound.first({ _ in true }) == nil {
                note("The history of the row at \(place) does not lead to transaction \(found.id).", isDerived: true)
            }
        }
        touches += Int64(rows.count)
    }

    private mutating func refuse(_ number: Int64, _ view: StoreView, _ editor: inout StoreEditor) throws {
        try apply(number, view, &editor) { editor, known in
            try editor.setFate(known.fate, of: known.id, stamp: known.stamp, author: known.author)
            try editor.void(known.id, try LogReader.record(of: known.id, view), pending: nil)
        }
        editor.forgetPlaces()
    }

    private static func record(of id: TransactionID, _ view: StoreView) throws -> [VoidCell] {
        let records = try view.statement("SELECT record FROM void_cell WHERE id = ?")
        records.bind(1, id)
        return try records.map { line in
            var reader = ByteReader(line.bytes(0))
            return try reader.voidCell()
        }
    }

    /// Of a log without its beginning: the marks by which what was forgotten acts on what came later.
    private mutating func copyMarks(_ view: StoreView, into editor: inout StoreEditor) throws {
        let voids = try RawStatement(view.database, "SELECT tx FROM known WHERE fate = 2 AND arrival <= ?", isCached: false)
        voids.bind(1, Int64(since))
        try voids.eachLine { line in
            try apply(line.int(0), view, &editor) { editor, known in
                try editor.setFate(known.fate, of: known.id, stamp: known.stamp, author: known.author)
                try editor.recordVoid(known.id, try LogReader.record(of: known.id, view))
            }
        }
        let early = try RawStatement(view.database, "SELECT id, row, cell FROM early", isCached: false)
        try early.eachLine { line in
            try editor.markEarly(try line.identifier(0), row: try line.identifier(1), cell: try CellKey(stored: line.bytes(2)))
        }
    }

    /// Whether all that names a transaction or a row by its number finds it.
    private mutating func checkNumbers(_ view: StoreView) throws {
        let derived = ["sibling", "set_element", "row_history"]
        let checks: [(String, String)] = [
            ("sibling", "tx NOT IN (SELECT tx FROM known)"), ("set_element", "tx NOT IN (SELECT tx FROM known)"),
            ("history", "tx NOT IN (SELECT tx FROM known WHERE fate = 1)"),
            ("pending", "tx NOT IN (SELECT tx FROM known WHERE fate = 0)"),
            ("retained", "arrival NOT IN (SELECT arrival FROM history)"),
            ("known", "author NOT IN (SELECT key FROM author) OR site NOT IN (SELECT key FROM site)"),
            ("known", "fate = 0 AND tx NOT IN (SELECT tx FROM pending)"),
            (
                "known",
                "fate = 1 AND arrival > \(since) AND NOT EXISTS "
                    + "(SELECT 1 FROM history h WHERE h.arrival = known.arrival AND h.tx = known.tx)"
            ),
            ("row_history", "arrival > \(since) AND arrival NOT IN (SELECT arrival FROM history)"),
        ]
        for (table, condition) in checks {
            let count = try view.total("SELECT count(*) FROM \(table) WHERE \(condition)")
            if count > 0 {
                note("\(count) lines of the table \(table) name what is not there.", isDerived: derived.contains(table))
            }
        }
        for table in LogReader.sideTables + ["row_history"] {
            let count = try view.total("SELECT count(*) FROM \(table) WHERE rid NOT IN (SELECT rid FROM row_state)")
            if count > 0 { note("\(count) lines of the table \(table) belong to no row.", isDerived: true) }
        }
        for table in view.layout.tables.map(\.name) + ["unknown_row"] {
            let count = try view.total("SELECT count(*) FROM \(table) WHERE rid NOT IN (SELECT rid FROM row_state)")
            if count > 0 { note("\(count) rows of the table \(table) have no state.") }
        }
        let arrival = try view.arrival
        if try view.total("SELECT count(*) FROM history WHERE arrival > \(arrival)") > 0 {
            note("The history goes on beyond the number \(arrival) that the store says it has reached.")
        }
    }

    /// What of a row stands beside its entity's table.
    static let sideTables = ["sibling", "set_element", "unknown_field", "under", "text_event", "text_history"]

    private mutating func checkRowHistory(_ view: StoreView) throws {
        let kept = try view.total(
            """
            SELECT (SELECT count(*) FROM row_history WHERE arrival > \(since))
                + (SELECT count(*) FROM row_state WHERE first > \(since))
            """)
        if Int64(kept) > touches, problems.isEmpty {
            note("\(Int64(kept) - touches) entries of rows' histories are of no use.", isDerived: true)
        }
    }
}
