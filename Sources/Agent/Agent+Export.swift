import CRDT
import CommandSocket
import Foundation
import SQLiteStore
import Sales
import Synchronization

extension Agent {
    /// Writes rows to a file: those of one kind as CSV, or everything as JSON Lines.
    ///
    /// All of it is what the store held at one moment, whatever is written meanwhile, and one row is in memory at a time. The file
    /// stands under its name only when it is whole.
    func exportFile(
        _ path: String, _ options: ExportOptions, progress: @escaping @Sendable (CommandProgress) -> Void
    ) async throws -> ExportResult {
        let isCancelled = Mutex(false)
        return try await withTaskCancellationHandler {
            try export(path, options, progress) {
                if isCancelled.withLock({ $0 }) { throw CancellationError() }
            }
        } onCancel: {
            isCancelled.withLock { $0 = true }
        }
    }

    private func export(
        _ path: String, _ options: ExportOptions, _ progress: @Sendable (CommandProgress) -> Void, _ check: () throws -> Void
    ) throws -> ExportResult {
        let entity = try options.entity.map { name throws(SalesError) in try requireEntity(name) }
        let format = try exportFormat(path, options, isOne: entity != nil)
        let file = try OutputFile(path, replacing: options.replace ?? false)
        var result = ExportResult(path: path, format: format, rows: 0, bytes: 0, entities: [:])
        try store.read { view in
            // As the moment has it, which the store may have left behind.
            let schema = view.schema
            let entities = entity.map { [$0] } ?? Agent.parentsFirst(schema)
            let onlyLiving = !(options.deleted ?? false)
            var counts: [(entity: String, rows: Int)] = []
            for entity in entities {
                let count = try view.count(of: entity, onlyLiving: onlyLiving)
                if count > 0 { counts.append((entity.name, count)) }
            }
            let total = counts.reduce(0) { $0 + $1.rows }
            func note(_ name: String) throws {
                result.rows += 1
                result.entities[name, default: 0] += 1
                guard result.rows % 1000 == 0 else { return }
                try check()
                progress(CommandProgress(label: "Exporting", done: result.rows, total: total))
            }
            if format == "csv", let entity {
                try exportTable(entity, onlyLiving, options, view, schema, file) { try note(entity.name) }
            } else {
                try file.write { out in
                    LineExport.header(
                        workspace: try view.setting(StoreView.Key.workspace).map { hexadecimal($0) },
                        site: hexadecimal(try view.setting(Key.site) ?? []), author: try author(view),
                        person: try view.text(Key.authorName),
                        time: try now(view), digest: try view.digest.description, counts: counts, into: &out)
                }
                for entity in entities {
                    try view.forEachRow(of: entity, onlyLiving: onlyLiving) { row in
                        try file.write { LineExport.line(row, entity, into: &$0) }
                        try note(entity.name)
                    }
                }
                if entity == nil {
                    try view.forEachUnknownRow { row in
                        guard row.lives || !onlyLiving else { return }
                        try file.write { LineExport.line(row, nil, into: &$0) }
                        try note("unknown")
                    }
                }
                try file.write { LineExport.end(rows: result.rows, into: &$0) }
            }
        }
        try file.finish()
        result.bytes = file.byteCount
        return result
    }

    private func exportFormat(_ path: String, _ options: ExportOptions, isOne: Bool) throws(SalesError) -> String {
        let ending = path.split(separator: ".").last.map { $0.lowercased() }
        let format =
            options.format ?? (ending == "csv" ? "csv" : ending == "jsonl" || ending == "ndjson" || !isOne ? "jsonl" : "csv")
        guard format == "csv" || format == "jsonl" else {
            throw SalesError(.badValue, "There is no format '\(format.prefix(20))'. There are: csv, jsonl.")
        }
        guard format == "jsonl" || isOne else {
            throw SalesError(
                .badValue,
                "A CSV file holds one kind of row; name it, such as customer, or export everything as JSON Lines (.jsonl).")
        }
        return format
    }

    private func exportTable(
        _ entity: Entity, _ onlyLiving: Bool, _ options: ExportOptions, _ view: StoreView, _ schema: Schema, _ file: OutputFile,
        _ note: () throws -> Void
    ) throws {
        let table = TableExport(entity, guardsFormulas: options.guardFormulas ?? false)
        try file.write { out in
            if options.mark ?? false { out += [0xEF, 0xBB, 0xBF] }
            table.header(into: &out)
        }
        // The last parent's name, because rows of one parent often follow each other.
        var last: (id: RowID, name: String)?
        let parents = entity.parents.compactMap { schema.entity(named: $0) }
        try view.forEachRow(of: entity, onlyLiving: onlyLiving) { row in
            var parent: String?
            if case .link(let id)? = row.value(.parent) {
                if last?.id != id { last = (id, try reference(id, parents, view)) }
                parent = last?.name
            }
            try file.write { out in
                try table.line(
                    row, parent: parent,
                    link: { id, field in
                        try reference(
                            id, field.targets.isEmpty ? schema.entities : field.targets.compactMap { schema.entity($0) }, view)
                    }, into: &out)
            }
            try note()
        }
    }

    /// What a file calls a row: its key, if no other row has it, else its id.
    private func reference(_ id: RowID, _ entities: [Entity], _ view: StoreView) throws -> String {
        for entity in entities {
            guard let field = entity.reference, view.isIndexed(field, of: entity), let row = try view.shown(id, entity),
                row.lives,
                let value = row.values[field.id], case .text(let text) = value
            else { continue }
            // What import would not read as the same text, or would take for an id, is no name.
            let isPlain =
                !text.isEmpty && text.first?.isWhitespace == false && text.last?.isWhitespace == false && RowID(text) == nil
            if isPlain, try view.living(entity, where: field, is: value, limit: 2).count == 1 { return text }
        }
        return id.description
    }

    /// All entities, each after those that its rows may belong to.
    static func parentsFirst(_ schema: Schema) -> [Entity] {
        var out = [Entity]()
        var seen = Set<String>()
        func add(_ entity: Entity) {
            guard seen.insert(entity.name).inserted else { return }
            for parent in entity.parents { if let found = schema.entity(named: parent) { add(found) } }
            out.append(entity)
        }
        for entity in schema.entities { add(entity) }
        return out
    }
}
