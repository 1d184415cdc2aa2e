import CRDT
import GRDB
import Sales
import StoreInterface
import Sync

/// Compares a store's rows with those of a second store that was made from its log.
struct RowComparison {
    let live: StoreView
    let log: StoreEditor
    /// Reads the live store's texts.
    private let texts: StoreEditor
    /// Up to here the log has no transactions; zero if it is complete.
    let since: ArrivalNumber

    init(live: StoreView, log: StoreEditor, since: ArrivalNumber) {
        self.live = live
        self.log = log
        texts = live.readingEditor
        self.since = since
    }

    struct Difference {
        let row: RowID
        let entity: EntityID
        /// Zero if the store does not have the row.
        let place: Int64
        /// In words, without any value.
        let text: String
    }

    /// How many rows are looked at between two steps of progress, and before what was read of them is forgotten.
    static let batch = 500

    /// Visits the rows that differ.
    ///
    /// - Returns: How many rows the store has, and their digest; nil if one of them could not be read.
    func run(
        progress: (CareProgress) throws -> Void, _ body: (Difference) throws -> Void
    ) throws -> (rows: Int, digest: RowsDigest?) {
        var digest: RowsDigest? = RowsDigest()
        var done = 0
        let total = try live.total("SELECT count(*) FROM row_state")
        // By id, because a view reads a row by its id; what the body writes does not move it.
        for table in live.layout.tables {
            try forEachBatch("SELECT rid, id FROM \(table.name) WHERE rid > ? ORDER BY rid LIMIT ?") { place, line in
                let id: RowID = try line.identifier(1)
                try compare(id, table.entity.id, place, &digest, body)
            } after: { count in
                done += count
                try progress(CareProgress(step: .rows, done: done, total: total))
            }
        }
        try forEachBatch("SELECT rid, id, entity FROM unknown_row WHERE rid > ? ORDER BY rid LIMIT ?") { place, line in
            try compare(try line.identifier(1), try line.schemaID(2), place, &digest, body)
        } after: {
            done += $0
        }
        try visitMissing(body)
        return (done, digest)
    }

    private func forEachBatch(
        _ sql: String, _ body: (Int64, RawStatement) throws -> Void, after: (Int) throws -> Void
    ) throws {
        var last: Int64 = .min
        let statement = try RawStatement(live.database, sql, isCached: false)
        while true {
            statement.bind(1, last)
            statement.bind(2, RowComparison.batch)
            var count = 0
            try statement.eachLine { line in
                last = line.int(0)
                count += 1
                try body(last, line)
            }
            for editor in [log, texts] {
                editor.forgetRows()
                editor.forgetPlaces()
            }
            try after(count)
            if count < RowComparison.batch { return }
        }
    }

    private func compare(
        _ id: RowID, _ entity: EntityID, _ place: Int64, _ digest: inout RowsDigest?, _ body: (Difference) throws -> Void
    ) throws {
        func report(_ text: String) throws { try body(Difference(row: id, entity: entity, place: place, text: text)) }
        let name = name(entity) + " " + id.description
        let row: RowState?
        do {
            row = try live.load(id, entity, cells: nil)?.row
        } catch let error as DatabaseError {
            throw error
        } catch {
            digest = nil
            return try report("\(name): its state cannot be read.")
        }
        // A row without a state is named by the log's reader already.
        guard let row else { return }
        digest?.add(row)
        let wanted = try log.load(id, entity, cells: nil)?.row ?? RowState(id: id, entity: entity)
        var differing = [String]()
        for key in Set(row.cells.keys).union(wanted.cells.keys).sorted() {
            if let text = difference(row[key], wanted[key], key, id, entity) {
                differing.append("\(self.name(key, entity)) \(text)")
            }
            if key.kind == .text, let text = try textDifference(row, key) {
                differing.append("\(self.name(key, entity)) \(text)")
            }
        }
        differing += try wrongColumns(place, id, entity).map { "its column \($0) shows something else" }
        if !differing.isEmpty { try report("\(name): \(differing.joined(separator: "; ")).") }
    }

    /// What the table has of a cell beside what the log gives, in words; nil if they agree.
    private func difference(_ cell: CellState, _ wanted: CellState, _ key: CellKey, _ id: RowID, _ entity: EntityID) -> String? {
        let (heads, others) = (comparable(cell.heads), comparable(wanted.heads))
        if Set(heads.map(\.id)) != Set(others.map(\.id)) {
            return "names transactions \(list(heads)), the log \(list(others))"
        }
        if heads != others { return "has another value, time or author than transaction \(list(heads)) wrote" }
        if Set(covers(cell)) != Set(covers(wanted)) { return "hides other values under what is pending than the log" }
        guard since == 0 else { return nil }
        if cell.counter != wanted.counter { return "has another sum than the log" }
        if Array(cell.text.utf8) != Array(wanted.text.utf8) { return "has another text than the log" }
        return nil
    }

    /// Of a log without its beginning only what came later can be compared.
    private func comparable(_ heads: [Head]) -> [Head] {
        since == 0 ? heads : heads.filter { isLater($0.id) }
    }

    private func covers(_ cell: CellState) -> [Cover] {
        since == 0 ? cell.covers : cell.covers.filter { isLater($0.head.id) && isLater($0.by) }
    }

    private func isLater(_ id: TransactionID) -> Bool {
        switch try? live.fate(of: id) {
        case .accepted(let arrival)?: arrival > since
        case .pending?: true
        default: false
        }
    }

    /// Whether the text's events are those of the log, and give the text where the log cannot.
    private func textDifference(_ row: RowState, _ key: CellKey) throws -> String? {
        let events: [TextEvent]
        do {
            events = try RowComparison.events(of: row.id, row.entity, key, texts)
        } catch let error as DatabaseError {
            throw error
        } catch {
            return "has a history that cannot be read"
        }
        if since == 0 {
            let wanted = try RowComparison.events(of: row.id, row.entity, key, log)
            return Set(events) == Set(wanted) ? nil : "has other edits in its history than the log"
        }
        return Array(TextGraph.replay(events).utf8) == Array(row[key].text.utf8) ? nil : "is not what its edits give"
    }

    static func events(of row: RowID, _ entity: EntityID, _ key: CellKey, _ editor: StoreEditor) throws -> [TextEvent] {
        guard try editor.place(row, entity: entity) != nil else { return [] }
        _ = try editor.row(row, entity: entity, cells: [key])
        return try editor.textEvents(row: row, cell: key)
    }

    /// The columns that do not show what they should: those of the second store, or, where the log does not reach that far, the life
    /// that the heads give.
    private func wrongColumns(_ place: Int64, _ id: RowID, _ entity: EntityID) throws -> [String] {
        guard let table = live.layout.table(entity) else { return [] }
        let names = since == 0 ? table.columns.map(\.name) : ["live"]
        let sql = "SELECT \(names.map { "\"\($0)\"" }.joined(separator: ", ")) FROM \(table.name) WHERE id = ?"
        let (statement, other) = (try live.statement(sql), try log.statement(sql))
        statement.bind(1, id)
        other.bind(1, id)
        defer { other.reset() }
        let counters = Set(table.slots.filter { $0.key.kind == .counter }.map(\.column))
        let hasOther = try since == 0 && other.step()
        let wanted = try since == 0 ? nil : live.load(id, entity, cells: [.life])?.row.lives
        return try statement.first { line in
            names.indices.filter { column in
                if let wanted { return line.int(column) != (wanted ? 1 : 0) }
                guard hasOther else { return false }
                // A sum that came back to nothing, by a refusal say, stands as zero where the log never had one.
                if counters.contains(column) { return line.int(column) != other.int(column) }
                return line.type(column) != other.type(column) || line.bytes(column) != other.bytes(column)
            }.map { names[$0] }
        } ?? []
    }

    /// Rows of which the log tells, and the store knows nothing.
    private func visitMissing(_ body: (Difference) throws -> Void) throws {
        var missing = [(id: RowID, entity: EntityID)]()
        try log.forEachRow { row in
            guard row.cells.values.contains(where: { !$0.heads.isEmpty || $0.counter != 0 }),
                try live.place(row.id, entity: row.entity) == nil
            else { return }
            missing.append((row.id, row.entity))
        }
        for (id, entity) in missing {
            try body(
                Difference(row: id, entity: entity, place: 0, text: "\(name(entity)) \(id): the log has it, the table does not."))
        }
    }

    /// The marks of transactions that were named before they came, which one side has and the other has not.
    func visitMarks(_ body: (_ mark: Mark, _ isMissing: Bool) throws -> Void) throws {
        guard since == 0 else { return }
        for (view, other, isMissing) in [(log as StoreView, live, true), (live, log, false)] {
            let isThere = try other.statement("SELECT 1 FROM early WHERE id = ? AND row = ? AND cell = ?")
            var found = [Mark]()
            try RawStatement(view.database, "SELECT id, row, cell FROM early", isCached: false).eachLine { line in
                let mark = Mark(id: try line.identifier(0), row: try line.identifier(1), cell: line.bytes(2))
                isThere.bind(1, mark.id)
                isThere.bind(2, mark.row)
                isThere.bind(3, mark.cell)
                // Once a transaction has come its marks have done what they are for.
                switch try live.fate(of: mark.id) {
                case .accepted?, .void?: return
                case .pending?, .waiting?, nil: if try isThere.first({ _ in true }) == nil { found.append(mark) }
                }
            }
            for mark in found { try body(mark, isMissing) }
        }
    }

    struct Mark {
        let id: TransactionID
        let row: RowID
        let cell: [UInt8]
    }

    // MARK: Words

    private func name(_ entity: EntityID) -> String { live.schema.entity(entity)?.name ?? "row of an unknown kind" }

    private func name(_ key: CellKey, _ entity: EntityID) -> String {
        switch key.field {
        case .life: "its life"
        case .parent: "its parent"
        case .scope: "its scope"
        default: live.schema.entity(entity)?.field(key.field)?.name ?? "field \(key.field)"
        }
    }

    private func list(_ heads: [Head]) -> String {
        heads.isEmpty ? "nothing" : heads.prefix(3).map(\.id.description).joined(separator: ", ") + (heads.count > 3 ? ", …" : "")
    }
}
