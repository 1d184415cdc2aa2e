import CRDT
import CommandSocket
import Foundation
import SQLiteStore
import Sales

extension Agent {
    /// Imports what `exportFile` wrote as JSON Lines, into this store or another one.
    ///
    /// A row that is here by its id is brought to what the file says. Any other one is found by its key, or as what it became when it
    /// was imported before; else it is made anew, with another id. History, authors and the other sides of conflicts stay behind: what
    /// is written, this person writes now.
    func importLines(
        _ path: String, dryRun: Bool, _ options: ImportOptions, progress: @escaping @Sendable (CommandProgress) -> Void
    ) throws -> ImportResult {
        guard options.entity == nil, options.key == nil, options.columns == nil else {
            throw SalesError(
                .badValue, "JSON Lines say themselves what they hold; leave the kind of row, the key and the columns out.")
        }
        let operation = operation()
        var result = ImportResult(
            encoding: "UTF-8", created: 0, updated: 0, unchanged: 0, bad: [], ignored: [], dryRun: dryRun,
            operation: dryRun ? nil : operation.description)
        let file = try InputFile(path)
        var bad = BadLines()
        var lines = LineImport(store.schema, isDryRun: dryRun)
        var total = 0
        var hasHeader = false
        var end: Int?
        var rowLines = 0
        try readLines(file) { number, bytes in
            do {
                switch try ExportedRow.read(bytes) {
                case .header: hasHeader = true
                case .end(let rows): end = rows
                case .row(let row):
                    rowLines += 1
                    if try lines.check(row) { total += 1 }
                    if rowLines % Agent.reportLines == 0 {
                        try Task.checkCancellation()
                        progress(CommandProgress(label: "Reading", done: rowLines))
                    }
                }
            } catch let error as SalesError where error.code == .badLine {
                // A line that is none may have been a row.
                rowLines += 1
                bad.add(number, error.message)
            }
        }
        guard hasHeader || rowLines > 0 else { throw SalesError(.badFile, "The file is empty. Give one that 'export' wrote.") }
        if hasHeader {
            guard let end, end == rowLines else {
                throw SalesError(
                    .badFile,
                    end == nil
                        ? "The export was cut short: its last line is missing. Copy or export it again."
                        : "The export does not hold as many rows as its last line says. Copy or export it again.")
            }
        }
        result.ignored = lines.left.sorted()
        if options.strict ?? false, let first = result.ignored.first {
            throw SalesError(
                .badFile,
                "The file holds '\(first.prefix(60))', which cannot be imported here. Do without --strict to leave it out.")
        }
        result.leftOut = lines.leftRows > 0 ? lines.leftRows : nil
        defer { if result.created + result.updated > 0, !dryRun { onWrite() } }
        if !dryRun { try store.write { try $0.prepareImports() } }
        try run(&lines, file, operation, total, &result, &bad, progress)
        if lines.hasOpenLinks, !dryRun {
            lines.isClosingLinks = true
            try run(&lines, file, operation, total, &result, &bad, progress)
        }
        result.ignored = lines.left.sorted()
        (result.bad, result.badCount) = bad.listed
        return result
    }

    private func readLines(_ file: InputFile, _ take: (Int, UnsafeRawBufferPointer) throws -> Void) throws {
        var reader = LineReader()
        var isFirst = true
        while var chunk = try file.next(upTo: 1 << 18) {
            // Some editors add a byte order mark.
            if isFirst, chunk.starts(with: [0xEF, 0xBB, 0xBF]) { chunk.removeFirst(3) }
            isFirst = false
            try chunk.withUnsafeBytes { try reader.read($0, take) }
        }
        try reader.finish(take)
    }

    private func run(
        _ lines: inout LineImport, _ file: InputFile, _ operation: OperationID, _ total: Int, _ result: inout ImportResult,
        _ bad: inout BadLines, _ progress: @escaping @Sendable (CommandProgress) -> Void
    ) throws {
        var rows = [LineImport.Line]()
        var (cells, bytes, done) = (0, 0, 0)
        func flush() throws {
            try Task.checkCancellation()
            let counts = try lines.isDryRun ? store.read { try lines.compare(rows, $0) } : write(rows, &lines, operation)
            done += rows.count
            rows.removeAll(keepingCapacity: true)
            (cells, bytes) = (0, 0)
            for line in counts.bad { bad.add(line.line, line.reason) }
            if !lines.isClosingLinks {
                result.created += counts.created
                result.updated += counts.updated
                result.unchanged += counts.unchanged
            }
            let label = lines.isDryRun ? "Checking" : lines.isClosingLinks ? "Linking" : "Importing"
            progress(CommandProgress(label: label, done: done, total: total))
        }
        try file.rewind()
        var entity = ""
        try readLines(file) { number, line in
            guard case .row(let row)? = try? ExportedRow.read(line), let known = lines.entity(row),
                let isGood = try? lines.check(row), isGood
            else { return }
            // A row is looked up in what is written, so what it belongs to is written before.
            if row.entity != entity {
                if !rows.isEmpty { try flush() }
                entity = row.entity
            }
            rows.append(LineImport.Line(number: number, row: row, entity: known))
            let size = row.size
            cells += size.cells
            bytes += size.bytes
            if Agent.isFull(rows.count, cells: cells, bytes: bytes) { try flush() }
        }
        if !rows.isEmpty { try flush() }
    }

    /// Writes rows in one transaction; if they are too much for one, each half in its own. One that is too much by itself is bad.
    private func write(_ rows: [LineImport.Line], _ lines: inout LineImport, _ operation: OperationID) throws -> LineImport.Counts
    {
        do {
            var copy = lines
            let counts = try store.write { editor in
                var counts = LineImport.Counts()
                try commit(editor, operation: operation) { counts = try copy.write(rows, editor, &$0) }
                for (original, row) in counts.made { try editor.noteImported(original, as: row) }
                return counts
            }
            lines = copy
            return counts
        } catch let error where Agent.isTooMuch(error) {
            guard rows.count > 1 else {
                var counts = LineImport.Counts()
                counts.bad = rows.map { ImportResult.BadLine(line: $0.number, reason: "it is too long to be saved as one row") }
                return counts
            }
            let middle = rows.count / 2
            var counts = try write(Array(rows[..<middle]), &lines, operation)
            let more = try write(Array(rows[middle...]), &lines, operation)
            counts.created += more.created
            counts.updated += more.updated
            counts.unchanged += more.unchanged
            counts.bad += more.bad
            return counts
        }
    }
}
