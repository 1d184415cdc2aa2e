import Crypto

extension OperationID {
    /// The operation that an undo of `transaction` belongs to: whoever knows the one recognises the other.
    public init(undoing transaction: TransactionID) { self.init(undoing: 0, transaction.bytes) }

    /// The operation that an undo of a whole `operation` belongs to.
    public init(undoing operation: OperationID) { self.init(undoing: 1, operation.bytes) }

    /// The operation that the merge of a duplicate row into another one belongs to: it names the pair, so that whoever knows both rows
    /// recognises the merge in their histories, on any laptop, and all merges of the pair in this direction are taken back as one.
    public init(merging other: RowID, into row: RowID) {
        self.init(hashing: Array("satchel merge".utf8) + other.bytes + row.bytes)
    }

    private init(undoing kind: UInt8, _ bytes: [UInt8]) { self.init(hashing: Array("satchel undo".utf8) + [kind] + bytes) }

    private init(hashing bytes: [UInt8]) {
        let hash = SHA256.hash(data: bytes)
        var words: (UInt64, UInt64) = (0, 0)
        for (index, byte) in hash.prefix(16).enumerated() {
            if index < 8 { words.0 = words.0 << 8 | UInt64(byte) } else { words.1 = words.1 << 8 | UInt64(byte) }
        }
        self.init(high: words.0, low: words.1)
    }
}

/// What takes a transaction, or a whole operation, back: new changes that say what each row would show had it been refused.
///
/// So that other people's work stands, only that is taken back which still shows: a value that somebody replaced since, a row
/// that somebody else works in, are left as they are and reported. A conflict that the transaction had settled is not opened
/// again: of its sides the newest is shown, and the others stay in the history. An undo is an ordinary transaction, and can
/// itself be undone.
public struct HistoryUndo: Sendable {
    /// Why something was left as it is.
    public enum Reason: String, Sendable {
        /// A later change replaced the value.
        case changedSince
        /// In an open conflict another side is shown; settle the conflict instead.
        case notShown
        /// Somebody else wrote the same at the same time, so it stands.
        case saidByOthersToo
        /// The row was deleted since.
        case deletedSince
        /// The row was created by what is undone, and others wrote in it since, so it is not deleted.
        case usedByOthers
        /// It was undone before.
        case undoneAlready
        /// The history here does not reach back far enough to know what was there before.
        case historyIncomplete
        /// What comes back is too large for one transaction.
        case tooLarge
    }

    public struct Skipped: Hashable, Sendable {
        public let row: RowID
        /// Nil for the whole row.
        public let cell: CellKey?
        public let reason: Reason

        package init(row: RowID, cell: CellKey?, reason: Reason) {
            self.row = row
            self.cell = cell
            self.reason = reason
        }
    }

    private struct Write: Sendable {
        /// The row as the builder shall see it: with the heads that the change names, and no others.
        let row: RowState
        let cell: CellKey
        let content: Content
        let sensitivity: SensitivityClass
        let writesLife: Bool

        /// How many ids it names, and about how many bytes it takes; never less.
        let names: Int
        let bytes: Int

        init(_ row: RowState, _ cell: CellKey, _ content: Content, _ sensitivity: SensitivityClass, writesLife: Bool) {
            self.row = row
            self.cell = cell
            self.content = content
            self.sensitivity = sensitivity
            self.writesLife = writesLife
            names = row[cell].heads.count + (writesLife ? row[.life].heads.count : 0)
            var encoded = [UInt8]()
            encoded.append(content)
            bytes = encoded.count + cell.element.count + names * 20 + 160
        }
    }

    /// What the builders' transactions must be built with, so that they count as one piece of work and as this undo.
    public let operation: OperationID
    public private(set) var skipped: [Skipped] = []
    private var writes: [Write] = []

    /// Whether there is nothing to write.
    public var isEmpty: Bool { writes.isEmpty }

    /// Takes one transaction back.
    ///
    /// - Parameters:
    ///   - transaction: As it was accepted, or as it is pending here.
    ///   - rows: The rows that it wrote, as they are now. A row that is not given is reported as `.historyIncomplete`.
    ///   - histories: Their histories, with what is pending here.
    /// - Complexity: that of two states of each row.
    public init(of transaction: Transaction, rows: [RowID: RowState], histories: [RowID: RowHistory]) throws {
        try self.init([transaction], OperationID(undoing: transaction.id), rows, histories)
    }

    /// Takes back all transactions of one operation, as if they were one: what they replaced of each other does not matter.
    ///
    /// A large operation may be taken back some rows at a time: with all of its transactions that wrote these rows, each cut to
    /// them (`Transaction.forwarded`).
    public init(
        of operation: OperationID, transactions: [Transaction], rows: [RowID: RowState], histories: [RowID: RowHistory]
    ) throws {
        try self.init(transactions.filter { $0.operation == operation }, OperationID(undoing: operation), rows, histories)
    }

    private init(
        _ transactions: [Transaction], _ operation: OperationID, _ rows: [RowID: RowState], _ histories: [RowID: RowHistory]
    ) throws {
        self.operation = operation
        var order = [RowID]()
        var parts: [RowID: [(TransactionID, Part)]] = [:]
        for transaction in transactions {
            for part in transaction.parts {
                let row = part.row.id(in: transaction.id)
                if parts[row] == nil { order.append(row) }
                parts[row, default: []].append((transaction.id, part))
            }
        }
        let undone = Set(transactions.map(\.id))
        for row in order {
            guard let state = rows[row], let history = histories[row] else {
                skipped.append(Skipped(row: row, cell: nil, reason: .historyIncomplete))
                continue
            }
            guard let parts = parts[row],
                undone.allSatisfy({ id in !parts.contains { $0.0 == id } || history.writing(id) != nil })
            else {
                skipped.append(Skipped(row: row, cell: nil, reason: .historyIncomplete))
                continue
            }
            let undo = try RowUndo(undone, parts.map(\.1), state, history)
            skipped += undo.skipped
            for change in undo.changes {
                let write = Write(
                    change.row, change.cell, change.content, change.sensitivity,
                    writesLife: undo.writesLife && change.cell.kind != .life)
                if write.bytes > HistoryUndo.byteBudget || write.names > Transaction.replacedLimit {
                    skipped.append(Skipped(row: row, cell: change.cell, reason: .tooLarge))
                } else {
                    writes.append(write)
                }
            }
        }
    }

    /// What the changes of one transaction may take, with room for its head.
    private static let byteBudget = Transaction.byteLimit - 4_096

    /// The undo as builders, each within the limits of one transaction; mostly it is one.
    ///
    /// - Parameter nextID: Draws a fresh id for each.
    public func builders(_ nextID: () -> TransactionID) -> [TransactionBuilder] {
        var builders = [TransactionBuilder]()
        var cells = 0
        var names = 0
        var bytes = 0
        for write in writes {
            let isFull =
                cells + 2 > Transaction.cellLimit || names + write.names > Transaction.replacedLimit
                || bytes + write.bytes > HistoryUndo.byteBudget
            if builders.isEmpty || isFull {
                builders.append(TransactionBuilder(id: nextID()))
                (cells, names, bytes) = (0, 0, 0)
            }
            builders[builders.count - 1].write(
                write.content, to: write.cell, of: write.row, naming: .allHeads, sensitivity: write.sensitivity,
                writesLife: write.writesLife)
            // The life is written once for each row; to count it with each cell only leaves room.
            cells += write.writesLife ? 2 : 1
            names += write.names
            bytes += write.bytes
        }
        return builders
    }
}
