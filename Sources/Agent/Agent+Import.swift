import CRDT
import CommandSocket
import Foundation
import SQLiteStore
import Sales
import Tagging

extension Agent {
    /// Imports a CSV file, or JSON Lines that `exportFile` wrote.
    ///
    /// The file is read twice, in bounded memory: first to the end, so that a file that turns out to be unreadable changes nothing;
    /// then to write, in transactions of up to a thousand rows that one operation id ties together. Interrupted, it can be run again:
    /// rows are found by their keys.
    func importFile(
        _ path: String, dryRun: Bool, _ options: ImportOptions = ImportOptions(),
        progress: @escaping @Sendable (CommandProgress) -> Void
    ) async throws -> ImportResult {
        let ending = path.split(separator: ".").last?.lowercased()
        if ending == "jsonl" || ending == "ndjson" { return try importLines(path, dryRun: dryRun, options, progress: progress) }
        return try importTable(path, dryRun: dryRun, options, progress: progress)
    }

    /// So many rows are written at once, at most; batches end after whole hundreds of them.
    static let batch = 1000
    /// A batch ends once it writes so many cells or bytes of text. Tags come on top.
    static let batchCells = 5_000
    static let batchBytes = 1 << 20
    /// So many bad lines are listed.
    static let badLines = 1000
    /// After so many lines the first reading says how far it is.
    static let reportLines = 10_000

    static func isFull(_ rows: Int, cells: Int, bytes: Int) -> Bool {
        rows >= batch || (rows % 100 == 0 && (cells >= batchCells || bytes >= batchBytes))
    }

    /// Whether what was to be written does not fit into one transaction.
    static func isTooMuch(_ error: any Error) -> Bool { (error as? CRDTError)?.code == .tooLarge }

    private func importTable(
        _ path: String, dryRun: Bool, _ options: ImportOptions, progress: @escaping @Sendable (CommandProgress) -> Void
    ) throws -> ImportResult {
        let entity = try requireEntity(options.entity ?? "customer")
        guard !entity.isWrittenByHub, !entity.isMachine else {
            throw SalesError(
                .badValue,
                "A \(entity.label.en) is not imported: only \(entity.isMachine ? "programs write" : "the hub writes") it.")
        }
        let operation = operation()
        var result = ImportResult(
            encoding: "", created: 0, updated: 0, unchanged: 0, bad: [], ignored: [], dryRun: dryRun,
            operation: dryRun ? nil : operation.description, entity: entity.name)
        var bad = BadLines()
        var plan: RowImport?
        let file = try InputFile(path)
        var total = 0
        var lines = 0
        result.encoding = try file.readTable { record in
            guard plan != nil else {
                plan = try RowImport(
                    header: record, entity: entity, schema: store.schema,
                    plan: ImportPlan(
                        key: options.key, columns: options.columns ?? [], refusesUnknownColumns: options.strict ?? false))
                return
            }
            lines += 1
            if lines % Agent.reportLines == 0 {
                try Task.checkCancellation()
                progress(CommandProgress(label: "Reading", done: lines))
            }
            do {
                if try plan?.row(record) != nil { total += 1 }
            } catch let error as SalesError where error.code == .badLine {
                bad.add(record.line, error.message)
            }
        }
        guard let plan else { throw SalesError(.badFile, "The file is empty. It needs a first line that names its columns.") }
        result.ignored = plan.ignored
        var table = TableImport(plan, store.schema, isDryRun: dryRun)
        // What is written before it breaks off is to be sent all the same.
        defer { if result.created + result.updated > 0, !dryRun { onWrite() } }
        try run(&table, file, operation, total, &result, &bad, progress)
        if table.hasOpenLinks, !dryRun {
            table.isClosingLinks = true
            try run(&table, file, operation, total, &result, &bad, progress)
        }
        (result.bad, result.badCount) = bad.listed
        return result
    }

    /// Goes through the file once, and writes what is good.
    private func run(
        _ table: inout TableImport, _ file: InputFile, _ operation: OperationID, _ total: Int, _ result: inout ImportResult,
        _ bad: inout BadLines, _ progress: @escaping @Sendable (CommandProgress) -> Void
    ) throws {
        // The same plan, which knows the first line of each key already.
        var reader = table.plan
        var isHeader = true
        var rows = [ImportedRow]()
        var (cells, bytes, done) = (0, 0, 0)
        func flush() throws {
            try Task.checkCancellation()
            let counts: TableImport.Counts
            if table.isDryRun {
                var copy = table
                counts = try store.read { try copy.compare(rows, $0) }
                table = copy
            } else {
                counts = try write(rows, &table, operation)
                table.remember(counts)
            }
            done += rows.count
            rows.removeAll(keepingCapacity: true)
            (cells, bytes) = (0, 0)
            for line in counts.bad { bad.add(line.line, line.reason) }
            if !table.isClosingLinks {
                result.created += counts.created
                result.updated += counts.updated
                result.unchanged += counts.unchanged
            }
            let label = table.isDryRun ? "Checking" : table.isClosingLinks ? "Linking" : "Importing"
            progress(CommandProgress(label: label, done: done, total: total))
        }
        try file.rewind()
        _ = try file.readTable { record in
            guard !isHeader else {
                isHeader = false
                return
            }
            let row: ImportedRow
            do {
                row = try reader.row(record)
            } catch let error as SalesError where error.code == .badLine {
                return
            }
            rows.append(row)
            cells += row.cellCount
            bytes += row.byteCount
            if Agent.isFull(rows.count, cells: cells, bytes: bytes) { try flush() }
        }
        if !rows.isEmpty { try flush() }
    }

    /// Writes rows in one transaction; if they are too much for one, each half in its own. One that is too much by itself is bad.
    private func write(_ rows: [ImportedRow], _ table: inout TableImport, _ operation: OperationID) throws -> TableImport.Counts {
        do {
            var copy = table
            let plan = table.plan
            let counts = try store.write { editor in
                var counts = TableImport.Counts()
                let tagger = try tagger(editor)
                try commit(editor, operation: operation) { builder in
                    counts = try copy.write(rows, editor, &builder) { row, id, builder in
                        try addParts(of: row, id, plan, tagger, &builder)
                    }
                }
                return counts
            }
            table = copy
            return counts
        } catch let error where Agent.isTooMuch(error) {
            guard rows.count > 1 else {
                var counts = TableImport.Counts()
                counts.bad = rows.map {
                    ImportResult.BadLine(line: $0.line, reason: "it is too long to be saved as one \(table.plan.entity.label.en)")
                }
                return counts
            }
            let middle = rows.count / 2
            var counts = try write(Array(rows[..<middle]), &table, operation)
            table.remember(counts)
            let more = try write(Array(rows[middle...]), &table, operation)
            counts.created += more.created
            counts.updated += more.updated
            counts.unchanged += more.unchanged
            counts.bad += more.bad
            counts.made += more.made
            return counts
        }
    }

    /// Adds what comes with a new row: its contact, lead and note, and tags of what a note says.
    private func addParts(
        of row: ImportedRow, _ id: RowID, _ plan: RowImport, _ tagger: Tagger, _ builder: inout TransactionBuilder
    ) throws {
        for child in row.children {
            let entity = try requireEntity(child.entity)
            let reference = builder.create(entity.id, parent: id)
            for assignment in child.assignments {
                try builder.assign(assignment, entity.require(assignment.field), to: reference)
            }
            if let text = child.assignments.first(where: { $0.field == "body" })?.value {
                try addNoteTags(text, child.entity, reference.id(in: builder.id), tagger, &builder)
            }
        }
        for cell in row.cells where plan.fields[cell.field].name == "body" {
            if case .text(let text) = cell.content { try addNoteTags(text, plan.entity.name, id, tagger, &builder) }
        }
    }

    private func addNoteTags(
        _ text: String, _ entity: String, _ note: RowID, _ tagger: Tagger, _ builder: inout TransactionBuilder
    ) throws {
        guard entity == "note" else { return }
        try addTags(in: text, field: "body", of: note, try requireEntity("tag"), tagger, to: &builder)
    }
}

/// The lines of a file that are wrong: the first of them, by their numbers, and how many there are.
struct BadLines {
    private var lines: [ImportResult.BadLine] = []
    private var count = 0
    private var numbers = Set<Int>()

    /// Lines of one reading come in ascending order; a second reading names some of them again.
    mutating func add(_ line: Int, _ reason: String) {
        guard numbers.insert(line).inserted else { return }
        count += 1
        lines.append(ImportResult.BadLine(line: line, reason: reason))
        // Those that the store refuses come after those that the file itself refuses.
        guard lines.count >= 2 * Agent.badLines else { return }
        trim()
    }

    private mutating func trim() {
        lines.sort { $0.line < $1.line }
        if lines.count > Agent.badLines { lines.removeLast(lines.count - Agent.badLines) }
    }

    /// The first ones, and how many there are if that is more.
    var listed: ([ImportResult.BadLine], Int?) {
        var copy = self
        copy.trim()
        return (copy.lines, count > copy.lines.count ? count : nil)
    }
}
