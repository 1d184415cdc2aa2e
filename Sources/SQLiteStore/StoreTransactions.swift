import CRDT
import GRDB
import Sales
import Sync

// What agents and hubs keep of transactions: their fates, the outbox, the history, the log of a hub.
extension StoreEditor: HubStorage {
    public var workspace: WorkspaceID {
        get throws {
            guard let workspace = try setting(Key.workspace).flatMap({ WorkspaceID(bytes: $0) }) else {
                throw StoreView.damaged("meta")
            }
            return workspace
        }
    }

    public var epoch: UInt64 { get throws { UInt64(bitPattern: try number(Key.epoch) ?? 0) } }
    public var safe: ArrivalNumber { get throws { UInt64(bitPattern: try number(Key.safe) ?? 0) } }

    public func setFate(_ fate: Fate, of id: TransactionID, stamp: Stamp, author: AuthorID) throws {
        let (code, arrival, reason): (Int64, UInt64, UInt8) =
            switch fate {
            case .pending: (0, 0, 0)
            case .accepted(let arrival): (1, arrival, 0)
            case .void(let arrival, let reason): (2, arrival, reason.rawValue)
            case .waiting: (3, 0, 0)
            }
        forgetKnown()
        let earlier = try number(of: id)
        let statement =
            earlier == nil
            ? try statement(
                "INSERT INTO known(stamp, author, fate, arrival, reason, random, site) VALUES (?, ?, ?, ?, ?, ?, ?)")
            : try statement("UPDATE known SET stamp = ?, author = ?, fate = ?, arrival = ?, reason = ? WHERE tx = ?")
        statement.bind(1, Int64(bitPattern: stamp.packed))
        statement.bind(2, try madeKey(of: author, in: "author", \.authors))
        statement.bind(3, code)
        statement.bind(4, Int64(bitPattern: arrival))
        statement.bind(5, Int64(reason))
        if let earlier {
            statement.bind(6, earlier)
        } else {
            statement.bind(6, Int64(bitPattern: id.low))
            statement.bind(7, try madeKey(of: id.site, in: "site", \.sites))
        }
        try statement.run()
        remember(earlier ?? database.lastInsertedRowID, Known(id: id, stamp: stamp, author: author, fate: fate))
    }

    // MARK: The outbox

    public func addPending(_ transaction: Transaction) throws {
        forgetRows()
        let statement = try statement("INSERT INTO pending(tx, sealed, clock_offset, bytes) VALUES (?, 0, ?, ?)")
        statement.bind(1, try outgoingNumber(transaction.id))
        statement.bind(2, try number(Key.clockOffset) ?? 0)
        statement.bind(3, transaction.encoded)
        try statement.run()
    }

    private func outgoingNumber(_ id: TransactionID) throws -> Int64 {
        guard let number = try number(of: id) else { throw StoreView.damaged("known") }
        return number
    }

    public func replacePending(_ transaction: Transaction) throws {
        let statement = try statement("UPDATE pending SET bytes = ? WHERE tx = ? AND NOT sealed")
        statement.bind(1, transaction.encoded)
        statement.bind(2, try outgoingNumber(transaction.id))
        try statement.run()
        guard statement.changes == 1 else { preconditionFailure("sealed bytes never change") }
    }

    public func removePending(_ id: TransactionID) throws {
        let statement = try statement("DELETE FROM pending WHERE tx = ?")
        statement.bind(1, try outgoingNumber(id))
        try statement.run()
    }

    /// Seals pending transactions after a place in the outbox, about `byteLimit` bytes of them: from then on their bytes never change.
    /// What came by bundle is not among them.
    ///
    /// - Parameters:
    ///   - clockOffset: The offset of this laptop's clock as it is known now; each stamp is corrected by what was not known of it
    ///     when it was given.
    ///   - correction: Corrects the stamps of those not sealed yet; hand the same one to the next call.
    ///   - author: The person that they are written in the name of.
    /// - Returns: Their bytes in order, and the last one's place.
    public func seal(
        afterPlace: Int64, clockOffset: Int64, correction: inout StampCorrection, author: AuthorID,
        byteLimit: Int = Limits.batchBytes,
        countLimit: Int = Limits.batchCount
    ) throws -> SealedBatch {
        var batch = [(place: Int64, isSealed: Bool, bytes: [UInt8], clockOffset: Int64)]()
        var size = 0
        let statement = try statement(
            "SELECT tx, sealed, bytes, clock_offset FROM pending WHERE tx > ? AND sealed <> \(StoreView.foreign) ORDER BY tx"
        )
        statement.bind(1, afterPlace)
        defer { statement.reset() }
        var isLast = true
        while try statement.step() {
            let bytes = statement.bytes(2)
            if !batch.isEmpty, size + bytes.count > byteLimit || batch.count == countLimit {
                isLast = false
                break
            }
            size += bytes.count
            batch.append((statement.int(0), statement.int(1) == 1, bytes, statement.int(3)))
        }
        statement.reset()
        var out = [[UInt8]]()
        for item in batch {
            guard !item.isSealed else {
                out.append(item.bytes)
                continue
            }
            forgetRows()
            let transaction = try Transaction(encoded: item.bytes)
            let stamp = correction.corrected(transaction.stamp, by: clockOffset - item.clockOffset)
            var editor = self
            try editor.restamp(transaction, stamp, author: author)
            let sealing = try self.statement("UPDATE pending SET sealed = 1 WHERE tx = ?")
            sealing.bind(1, item.place)
            try sealing.run()
            out.append(transaction.restamped(stamp, author: author).encoded)
        }
        return SealedBatch(out, lastPlace: batch.last?.place ?? afterPlace, isLast: isLast)
    }

    // MARK: What has left it

    public func appendHistory(
        _ arrival: ArrivalNumber, _ id: TransactionID, _ transaction: Transaction?, encoded: [UInt8]
    ) throws {
        forgetRows()
        if let transaction {
            for part in transaction.parts {
                let (place, first) = try place(of: part, in: transaction)
                switch first {
                case .unknown: try note(arrival, ofRowAt: place)
                case .thisOne: break
                case .earlier: try noteFurther(arrival, ofRowAt: place)
                }
            }
        }
        if transaction == nil, try number(of: id) == nil {
            try setFate(.accepted(arrival), of: id, stamp: Stamp(packed: 0), author: AuthorID(high: 0, low: 0))
        }
        let statement = try statement("INSERT INTO history(arrival, tx, bytes) VALUES (?, ?, ?)")
        statement.bind(1, Int64(arrival))
        statement.bind(2, try outgoingNumber(id))
        statement.bind(3, try transaction.map(stored) ?? [StoredTransaction.asItCame] + encoded)
        try statement.run()
        forgetPlaces()
    }

    /// Makes a transaction findable by its row. The first one, which for most rows is the only one, stands with the row's state.
    func note(_ arrival: ArrivalNumber, ofRowAt place: Int64) throws {
        let first = try statement("UPDATE row_state SET first = ? WHERE rid = ? AND first = 0")
        first.bind(1, Int64(arrival))
        first.bind(2, place)
        try first.run()
        if first.changes == 0 { try noteFurther(arrival, ofRowAt: place) }
    }

    private func noteFurther(_ arrival: ArrivalNumber, ofRowAt place: Int64) throws {
        let further = try statement(
            // A transaction may have a part for each class of a row.
            """
            INSERT OR IGNORE INTO row_history(rid, arrival) SELECT ?1, ?2
            WHERE NOT EXISTS (SELECT 1 FROM row_state WHERE rid = ?1 AND first = ?2)
            """)
        further.bind(1, place)
        further.bind(2, Int64(arrival))
        try further.run()
    }

    public func retain(_ transaction: Transaction, arrival: ArrivalNumber) throws {
        let statement = try statement("INSERT OR REPLACE INTO retained(arrival, number, seen) VALUES (?, ?, ?)")
        statement.bind(1, Int64(arrival))
        statement.bind(2, Int64(bitPattern: transaction.origin?.number ?? 0))
        statement.bind(3, Int64(bitPattern: transaction.origin?.seen ?? 0))
        try statement.run()
    }

    public func releaseRetained(upTo safe: ArrivalNumber) throws {
        let statement = try statement("DELETE FROM retained WHERE arrival <= ?")
        statement.bind(1, Int64(safe))
        try statement.run()
    }

    public func addDraft(_ transaction: Transaction, reason: VoidReason) throws {
        let statement = try statement("INSERT OR REPLACE INTO draft(id, reason, bytes) VALUES (?, ?, ?)")
        statement.bind(1, transaction.id)
        statement.bind(2, Int64(reason.rawValue))
        statement.bind(3, transaction.encoded)
        try statement.run()
    }

    public func removeDraft(_ id: TransactionID) throws {
        let statement = try statement("DELETE FROM draft WHERE id = ?")
        statement.bind(1, id)
        try statement.run()
    }

    public func addWaiting(_ id: TransactionID, encoded: [UInt8]) throws {
        hasNoWaiting = false
        let statement = try statement("INSERT OR IGNORE INTO waiting(id, bytes) VALUES (?, ?)")
        statement.bind(1, id)
        statement.bind(2, encoded)
        try statement.run()
    }

    public func waiting() throws -> [(TransactionID, [UInt8])] {
        guard !hasNoWaiting else { return [] }
        let waiting: [(TransactionID, [UInt8])] = try statement("SELECT id, bytes FROM waiting ORDER BY place").map {
            (try $0.identifier(0), $0.bytes(1))
        }
        hasNoWaiting = waiting.isEmpty
        return waiting
    }

    public func removeWaiting(_ id: TransactionID) throws {
        let statement = try statement("DELETE FROM waiting WHERE id = ?")
        statement.bind(1, id)
        try statement.run()
    }

    // MARK: The hub's log

    public func log(after: ArrivalNumber, byteLimit: Int, countLimit: Int) throws -> [LogEntry] {
        var entries = [LogEntry]()
        let history = try statement("SELECT arrival, tx, bytes FROM history WHERE arrival > ? ORDER BY arrival LIMIT ?")
        history.bind(1, Int64(after))
        history.bind(2, countLimit)
        defer { history.reset() }
        var size = 0
        var isCut = false
        while try history.step() {
            let bytes = try encoded(history.int(1), stored: history.bytes(2))
            if !entries.isEmpty, size + bytes.count > byteLimit {
                isCut = true
                break
            }
            size += bytes.count
            entries.append(
                LogEntry(arrival: UInt64(history.int(0)), id: try known(history.int(1)).id, outcome: .accepted(bytes)))
        }
        if entries.count == countLimit { isCut = true }
        // Refusals between them; nothing beyond the last accepted one if that is not the end. Their records count as well: one of
        // them may be larger than the transaction was.
        let last = isCut ? entries.last.map { Int64($0.arrival) } ?? .max : .max
        var sizes = [ArrivalNumber: Int](uniqueKeysWithValues: entries.map { ($0.arrival, $0.acceptedBytes) })
        let voids = try statement(
            "SELECT \(StoreView.knownColumns) FROM known WHERE fate = 2 AND arrival > ? AND arrival <= ? ORDER BY arrival LIMIT ?"
        )
        voids.bind(1, Int64(after))
        voids.bind(2, last)
        voids.bind(3, countLimit)
        defer { voids.reset() }
        size = 0
        while try voids.step() {
            let id = try known(voids.int(7)).id
            let records = try statement("SELECT record FROM void_cell WHERE id = ?")
            records.bind(1, id)
            var bytes = 0
            let cells = try records.map { line in
                let record = line.bytes(0)
                bytes += record.count
                var reader = ByteReader(record)
                return try reader.voidCell()
            }
            let arrival = UInt64(voids.int(5))
            size += bytes
            if size > byteLimit, size > bytes {
                entries.removeAll { $0.arrival > arrival }
                break
            }
            sizes[arrival] = bytes
            let reason = VoidReason(rawValue: UInt8(truncatingIfNeeded: voids.int(6))) ?? .damaged
            entries.append(LogEntry(arrival: arrival, id: id, outcome: .void(reason, cells)))
        }
        entries.sort { $0.arrival < $1.arrival }
        size = 0
        let fitting = entries.prefix(countLimit).prefix { entry in
            size += sizes[entry.arrival] ?? 0
            return size <= byteLimit
        }
        return Array(fitting.isEmpty ? entries.prefix(1) : fitting)
    }
}

extension LogEntry {
    fileprivate var acceptedBytes: Int { if case .accepted(let bytes) = outcome { bytes.count } else { 0 } }
}
