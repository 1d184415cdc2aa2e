import CRDT
import CommandSocket
import Foundation
import SQLiteStore
import Sales
import StoreInterface
import Sync

// What the history answers, and what takes things back.
extension Agent {
    func blame(_ reference: String, field name: String?, at time: Int64?) throws -> BlameResult {
        try store.read { view in
            let (row, entity) = try requireRow(reference, entity: nil, view)
            let only = try name.map { name throws(SalesError) in try entity.require(name).id }
            let history = try view.rowHistory(row.id, entity: entity.id)
            let moment: RowHistory.Moment = time.map { .time(milliseconds: $0) } ?? .now
            let state = try history.state(asOf: moment)
            var lines = [BlameResult.Line]()
            for blame in try history.blame(asOf: moment) {
                guard blame.cell.field != .life, only == nil || only == blame.cell.field, let value = blame.value else {
                    continue
                }
                if blame.cell.kind == .set, value != .bool(true) { continue }
                let text = shown(value, blame.cell, entity)
                let scalars = Array(text.unicodeScalars)
                lines.append(
                    BlameResult.Line(
                        field: fieldName(blame.cell.field, entity), value: text,
                        author: try blame.writing.map { try person($0.author, view) }, time: blame.writing?.stamp.milliseconds,
                        transaction: blame.writing?.transaction.description,
                        isPending: blame.writing.map { $0.arrival == nil } ?? false, others: blame.others.count,
                        passages: try blame.cell.kind != .text
                            ? []
                            : blame.passages.map { passage in
                                BlameResult.Passage(
                                    from: passage.scalars.lowerBound, to: passage.scalars.upperBound,
                                    text: String(
                                        String.UnicodeScalarView(scalars[passage.scalars.clamped(to: 0..<scalars.count)])),
                                    author: try person(passage.writing.author, view), time: passage.writing.stamp.milliseconds)
                            }))
            }
            return BlameResult(
                row: row.id.description, entity: entity.name, title: try title(row.id, entity, view), lives: state.lives,
                isComplete: history.isComplete, lines: lines)
        }
    }

    func changes(_ reference: String, from: Int64, to: Int64) throws -> ChangesResult {
        guard from <= to else { throw SalesError(.badValue, "The later time comes first; give --from the earlier one.") }
        return try store.read { view in
            let (row, entity) = try requireRow(reference, entity: nil, view)
            let history = try view.rowHistory(row.id, entity: entity.id)
            let changes = try history.changes(from: .time(milliseconds: from), to: .time(milliseconds: to))
            return ChangesResult(
                row: row.id.description, entity: entity.name, title: try title(row.id, entity, view),
                lines: try changes.map { change in
                    ChangesResult.Line(
                        field: fieldName(change.cell.field, entity), old: change.old.map { shown($0, change.cell, entity) } ?? "",
                        new: change.new.map { shown($0, change.cell, entity) } ?? "",
                        author: try change.writing.map { try person($0.author, view) },
                        time: change.writing?.stamp.milliseconds, transaction: change.writing?.transaction.description)
                })
        }
    }

    /// A cell's value in words.
    private func shown(_ value: Value, _ cell: CellKey, _ entity: Entity) -> String {
        switch (cell.kind, value) {
        case (.life, .bool(let lives)): return lives ? "lives" : "deleted"
        case (.set, .bool(let isPresent)):
            let element: String =
                switch try? Value(encoded: cell.element) {
                case .text(let text)?: text
                case .int(let int)?: String(int)
                default: "element"
                }
            return isPresent ? element : "without \(element)"
        case (_, .link(let row)): return row.description
        case (.text, .text(let text)): return text
        case (.counter, .int(let sum)): return String(sum)
        default: return entity.field(cell.field)?.text(value) ?? "(a newer version's value)"
        }
    }

    // MARK: Undo

    /// Takes a transaction back, or all of an operation, by new changes of this laptop's person.
    func undo(_ text: String) throws -> UndoResult {
        let result = try store.write { editor in
            let undo: HistoryUndo
            if let operation = OperationID(text), case let transactions = try editor.transactions(of: operation),
                !transactions.isEmpty
            {
                let (rows, histories) = try rowsAndHistories(of: transactions, editor)
                undo = try HistoryUndo(of: operation, transactions: transactions, rows: rows, histories: histories)
            } else {
                let found = try editor.transactions(idPart: text)
                guard found.count < 2 else {
                    throw SalesError(.badValue, "Several transactions have such an id; give more digits of it.")
                }
                guard let id = found.first, let transaction = try editor.transaction(id) else {
                    throw SalesError(
                        .notFound, "There is no transaction or operation \(text). See them with: satchel history ROW --json")
                }
                let (rows, histories) = try rowsAndHistories(of: [transaction], editor)
                undo = try HistoryUndo(of: transaction, rows: rows, histories: histories)
            }
            return try write(undo, editor)
        }
        if !result.transactions.isEmpty { onWrite() }
        return result
    }

    /// Writes an undo as transactions of this laptop's person.
    ///
    /// - Parameter addition: Fills in what else belongs to it.
    func write(
        _ undo: HistoryUndo, _ editor: StoreEditor, adding addition: ((inout TransactionBuilder) -> Void)? = nil
    ) throws -> UndoResult {
        var written = [Transaction]()
        let id = try nextID(editor)
        var builders = undo.builders { TransactionID(site: id.site, random: environment.random()) }
        if let addition {
            if builders.last.map({ $0.cellCount + 8 > Transaction.cellLimit }) ?? true {
                builders.append(TransactionBuilder(id: try nextID(editor)))
            }
            addition(&builders[builders.count - 1])
        }
        for builder in builders {
            written.append(try commit(editor, builder, operation: undo.operation))
        }
        return UndoResult(
            transactions: written.map(\.id.description),
            rows: Set(written.flatMap { transaction in transaction.parts.map { $0.row.id(in: transaction.id) } }).count,
            skipped: try undo.skipped.map { try words($0, editor) })
    }

    func words(_ skipped: HistoryUndo.Skipped, _ view: StoreView) throws -> UndoResult.Skipped {
        let entity = view.schema.entities.first { (try? view.place(skipped.row, entity: $0.id)) != nil }
        return UndoResult.Skipped(
            row: skipped.row.description, field: skipped.cell.map { fieldName($0.field, entity) },
            reason: Agent.words(skipped.reason))
    }

    func rowsAndHistories(
        of transactions: [Transaction], _ view: StoreView
    ) throws -> (rows: [RowID: RowState], histories: [RowID: RowHistory]) {
        var rows: [RowID: RowState] = [:]
        var histories: [RowID: RowHistory] = [:]
        for transaction in transactions {
            for part in transaction.parts {
                let id = part.row.id(in: transaction.id)
                guard rows[id] == nil, let row = try view.find(id, entity: part.entity) else { continue }
                rows[id] = row
                histories[id] = try view.rowHistory(id, entity: part.entity)
            }
        }
        return (rows, histories)
    }

    private static func words(_ reason: HistoryUndo.Reason) -> String {
        switch reason {
        case .changedSince: "it was changed since"
        case .notShown: "another side of a conflict is shown; settle that instead"
        case .saidByOthersToo: "somebody else wrote the same"
        case .deletedSince: "the row was deleted since"
        case .usedByOthers: "others wrote in the row since, so it is not deleted"
        case .undoneAlready: "it was undone before"
        case .historyIncomplete: "the history here does not reach back far enough"
        case .tooLarge: "what comes back is too large for one transaction"
        }
    }

    // MARK: Audit

    /// Writes the chain over all accepted transactions to a file.
    func exportAudit(_ path: String, progress: @escaping @Sendable (CommandProgress) -> Void) throws -> AuditResult {
        guard try store.read({ try $0.setting(StoreView.Key.workspace) }) != nil else {
            throw CommandFailure(
                "no-hub", "Only what a hub has accepted can be audited. Join one first: satchel join URL --code CODE")
        }
        return AuditResult(try store.exportAudit(to: path) { try Agent.forward($0, progress) }, path: path)
    }

    /// Checks an audit file in itself, and against what this store has.
    func verifyAudit(_ path: String, progress: @escaping @Sendable (CommandProgress) -> Void) throws -> AuditResult {
        AuditResult(try store.verifyAudit(path) { try Agent.forward($0, progress) }, path: path)
    }
}

extension AuditResult {
    fileprivate init(_ report: AuditReport, path: String) {
        self.init(path: path, count: report.count, chain: hexadecimal(report.chain), problems: report.problems)
    }
}
