import CRDT
import CommandSocket
import Foundation
import SQLiteStore
import Sales
import TextEncoding

extension Agent {
    /// Imports customers, and their contacts, leads and notes, from a CSV file.
    ///
    /// The file is read twice, in bounded memory: first to the end, so that a file that turns out to be unreadable changes nothing;
    /// then to write, in transactions of some hundred customers that one operation id ties together. Interrupted, it can be run again:
    /// customers are found by their external key.
    func importFile(
        _ path: String, dryRun: Bool, progress: @escaping @Sendable (CommandProgress) -> Void
    ) async throws -> ImportResult {
        let operation = operation()
        var result = ImportResult(
            encoding: "", created: 0, updated: 0, unchanged: 0, bad: [], ignored: [], dryRun: dryRun,
            operation: dryRun ? nil : operation.description)
        var total = 0
        (result.encoding, result.ignored) = try readCustomers(path) { _, outcome in
            switch outcome {
            case .success: total += 1
            case .failure(let error): result.bad.append(ImportResult.BadLine(line: error.line, reason: error.error.message))
            }
        }
        var batch = [ImportedCustomer]()
        var done = 0
        func flush() throws {
            try Task.checkCancellation()
            let customers = batch
            batch.removeAll(keepingCapacity: true)
            let counts = try dryRun ? store.read { try compare(customers, $0) } : write(customers, operation, &result.bad)
            result.created += counts.created
            result.updated += counts.updated
            result.unchanged += counts.unchanged
            done += customers.count
            progress(CommandProgress(label: dryRun ? "Checking" : "Importing", done: done, total: total))
        }
        // What is written before it breaks off is to be sent all the same.
        defer { if result.created + result.updated > 0, !dryRun { onWrite() } }
        _ = try readCustomers(path) { _, outcome in
            guard case .success(let customer) = outcome else { return }
            batch.append(customer)
            if batch.count == Agent.batch { try flush() }
        }
        if !batch.isEmpty { try flush() }
        result.bad.sort { $0.line < $1.line }
        return result
    }

    private struct LineError: Error {
        let line: Int
        let error: SalesError
    }

    /// Reads the file once.
    ///
    /// - Returns: The name of its encoding, and the titles of columns that mean nothing here.
    private func readCustomers(
        _ path: String, _ body: (CSVRecord, Swift.Result<ImportedCustomer, LineError>) throws -> Void
    ) throws -> (encoding: String, ignored: [String]) {
        let file = try InputFile(path)
        var transcoder = Transcoder()
        var reader = CSVReader()
        var plan: CustomerImport?
        func take(_ record: CSVRecord) throws {
            if plan == nil {
                plan = try CustomerImport(header: record, schema: store.schema)
                return
            }
            do {
                guard let customer = try plan?.customer(record) else { return }
                try body(record, .success(customer))
            } catch let error as SalesError where error.code == .badLine {
                try body(record, .failure(LineError(line: record.line, error: error)))
            }
        }
        do {
            while let chunk = try file.next(upTo: 1 << 18) {
                try chunk.withUnsafeBytes { bytes in
                    try transcoder.read(bytes) { text in try reader.read(text) { try take($0) } }
                }
            }
            try transcoder.finish { text in try reader.read(text) { try take($0) } }
            try reader.finish { try take($0) }
        } catch let error as TextEncodingError {
            throw SalesError(.badFile, "\(error.message)")
        } catch let error as CSVError {
            throw SalesError(.badFile, "\(error.message)")
        }
        guard let header = plan else {
            throw SalesError(.badFile, "The file is empty. It needs a first line that names its columns.")
        }
        return (transcoder.encoding?.name ?? "UTF-8", header.ignored)
    }

    private struct Counts {
        var created = 0
        var updated = 0
        var unchanged = 0
    }

    private func existing(_ customer: ImportedCustomer, _ entity: Entity, _ view: StoreView) throws -> RowState? {
        guard let key = entity.field(named: "key"),
            let row = try view.living(entity, where: key, is: .text(customer.key), limit: 1).first
        else { return nil }
        return try view.find(row.id, entity: entity.id)
    }

    /// Whether a line says something else than the row.
    private func differs(_ customer: ImportedCustomer, _ row: RowState, _ entity: Entity) throws -> [(Assignment, Field)] {
        try customer.customer.compactMap { assignment in
            let field = try entity.require(assignment.field)
            return row.value(field.id) == (try field.value(assignment.value)) ? nil : (assignment, field)
        }
    }

    private func compare(_ customers: [ImportedCustomer], _ view: StoreView) throws -> Counts {
        let entity = try requireEntity("customer")
        var counts = Counts()
        for customer in customers {
            if let row = try existing(customer, entity, view) {
                if try differs(customer, row, entity).isEmpty { counts.unchanged += 1 } else { counts.updated += 1 }
            } else {
                counts.created += 1
            }
        }
        return counts
    }

    /// Customers per transaction, so that the richest of them stay far below the limit of cells.
    private static let batch = 100

    /// Whether what was to be written does not fit into one transaction.
    private static func isTooMuch(_ error: any Error) -> Bool {
        (error as? CRDTError)?.code == .tooLarge
    }

    /// Writes customers in one transaction; if they are too much for one, each half in its own. One that is too much by itself is bad.
    private func write(
        _ customers: [ImportedCustomer], _ operation: OperationID, _ bad: inout [ImportResult.BadLine]
    ) throws -> Counts {
        do {
            return try write(customers, operation)
        } catch let error where Agent.isTooMuch(error) {
            guard customers.count > 1 else {
                bad += customers.map { ImportResult.BadLine(line: $0.line, reason: "it is too long to be saved as one customer") }
                return Counts()
            }
            let middle = customers.count / 2
            let counts = try write(Array(customers[..<middle]), operation, &bad)
            let more = try write(Array(customers[middle...]), operation, &bad)
            return Counts(
                created: counts.created + more.created, updated: counts.updated + more.updated,
                unchanged: counts.unchanged + more.unchanged)
        }
    }

    private func write(_ customers: [ImportedCustomer], _ operation: OperationID) throws -> Counts {
        let entity = try requireEntity("customer")
        let parts = try ["contact", "lead", "note"].map { name throws(SalesError) in try requireEntity(name) }
        let tag = try requireEntity("tag")
        return try store.write { editor in
            var counts = Counts()
            try commit(editor, operation: operation) { builder in
                for customer in customers {
                    if let row = try existing(customer, entity, editor) {
                        let changes = try differs(customer, row, entity)
                        for (assignment, field) in changes { try builder.assign(assignment, field, to: row) }
                        if changes.isEmpty { counts.unchanged += 1 } else { counts.updated += 1 }
                        continue
                    }
                    counts.created += 1
                    let reference = builder.create(entity.id)
                    for assignment in customer.customer {
                        try builder.assign(assignment, entity.require(assignment.field), to: reference)
                    }
                    let id = reference.id(in: builder.id)
                    for (part, assignments) in zip(parts, [customer.contact, customer.lead, customer.note]) {
                        guard let assignments else { continue }
                        let child = builder.create(part.id, parent: id)
                        for assignment in assignments {
                            try builder.assign(assignment, part.require(assignment.field), to: child)
                        }
                        if part.name == "note", let text = assignments.first(where: { $0.field == "body" })?.value {
                            try addTags(in: text, field: "body", of: child.id(in: builder.id), tag, to: &builder)
                        }
                    }
                }
            }
            return counts
        }
    }
}
