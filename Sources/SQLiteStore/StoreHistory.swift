import CRDT
import GRDB
import Sync

// What histories, undo and the audit read.
extension StoreView {
    /// The history of a row as far as it is kept here, what is pending included.
    public func rowHistory(_ row: RowID, entity: EntityID) throws -> RowHistory {
        let pending = try pendingTransactions().filter { transaction in
            transaction.parts.contains { $0.row.id(in: transaction.id) == row }
        }
        return try RowHistory(
            row: row, entity: entity, accepted: history(of: row, entity: entity).map { ($0.arrival, $0.transaction) },
            pending: pending, refusals: refusals(of: row))
    }

    private func refusals(of row: RowID) throws -> [RowHistory.Refusal] {
        let statement = try statement("SELECT id, record FROM void_cell WHERE row = ?")
        statement.bind(1, row)
        var cells: [TransactionID: [VoidCell]] = [:]
        try statement.eachLine { line in
            var reader = ByteReader(line.bytes(1))
            cells[try line.identifier(0), default: []].append(try reader.voidCell())
        }
        return try cells.sorted { $0.key < $1.key }.map { id, cells in
            guard case .void(let arrival, _)? = try fate(of: id) else { throw StoreView.damaged("void_cell") }
            return RowHistory.Refusal(transaction: id, arrival: arrival, cells: cells)
        }
    }

    /// A transaction that is pending, or accepted and still in the history; nil if the store does not have it.
    public func transaction(_ id: TransactionID) throws -> Transaction? {
        if let pending = try pending(id) { return pending }
        guard let number = try number(of: id), case .accepted(let arrival) = try known(number).fate else { return nil }
        let statement = try statement("SELECT bytes FROM history WHERE arrival = ?")
        statement.bind(1, Int64(arrival))
        guard let bytes = try statement.first({ $0.bytes(0) }) else { return nil }
        return try transaction(number, stored: bytes)
    }

    /// The transactions whose id, or whose laptop's part of it, begins with these hexadecimal digits, or which end so, at most `limit`; for
    /// people, who do not type 32. All that one laptop wrote begin alike, so lists show what follows.
    ///
    /// - Complexity: O(transactions), unless all 32 digits are given.
    public func transactions(idPart part: String, limit: Int = 10) throws -> [TransactionID] {
        let text = part.lowercased()
        guard text.utf8.count >= 4, bytes(hexadecimal: text.utf8.count % 2 == 0 ? text : text + "0") != nil else { return [] }
        if let id = TransactionID(text) { return try number(of: id) == nil ? [] : [id] }
        var found = [TransactionID]()
        let all = try statement("SELECT \(StoreView.knownColumns) FROM known ORDER BY tx DESC")
        defer { all.reset() }
        while found.count < limit, try all.step() {
            let id = try known(all.int(7)).id
            let digits = id.description
            if digits.hasPrefix(text) || digits.hasSuffix(text) || digits.dropFirst(16).hasPrefix(text) { found.append(id) }
        }
        return found
    }

    /// The transactions of one operation, pending ones last.
    ///
    /// - Complexity: O(history); the operation stands in each transaction, not in an index.
    public func transactions(of operation: OperationID) throws -> [Transaction] {
        let statement = try statement(
            "SELECT tx, bytes FROM history WHERE substr(bytes, 1, 1) IN (x'01', x'03') AND substr(bytes, 2, 16) = ? ORDER BY arrival"
        )
        statement.bind(1, operation)
        var found = [Transaction]()
        for (number, bytes) in try statement.map({ ($0.int(0), $0.bytes(1)) }) {
            if let transaction = try transaction(number, stored: bytes) { found.append(transaction) }
        }
        return found + (try pendingTransactions().filter { $0.operation == operation })
    }

    /// Visits the history in the order of arrival; a transaction in a format that this program does not know comes as its bytes.
    ///
    /// - Throws: `CancellationError` as soon as the task is cancelled, and what `body` throws.
    public func forEachAccepted(
        after: ArrivalNumber = 0, upTo: ArrivalNumber = .max, _ body: (ArrivalNumber, Transaction?, [UInt8]) throws -> Void
    ) throws {
        let statement = try RawStatement(
            database, "SELECT arrival, tx, bytes FROM history WHERE arrival > ? AND arrival <= ? ORDER BY arrival",
            isCached: false)
        statement.bind(1, Int64(clamping: after))
        statement.bind(2, Int64(clamping: upTo))
        try statement.eachLine { line in
            try Task.checkCancellation()
            let stored = line.bytes(2)
            let transaction = try transaction(line.int(1), stored: stored)
            try body(UInt64(line.int(0)), transaction, transaction == nil ? Array(stored.dropFirst()) : [])
        }
    }
}
