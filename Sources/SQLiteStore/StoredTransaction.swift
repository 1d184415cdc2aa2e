import CRDT
import Sync

// How the history holds a transaction: as format 1 does, but with the store's small numbers in the place of ids, and without what
// `known` says of it already. Nothing is lost: the canonical bytes come back exactly.
//
// flags (1 has an operation, 2 an origin, 128 is kept as it came), [operation], [number, seen], then until the end, for each part:
//     place × 8 + 4 (created here) + 2 (entity follows) + 1 (class follows), [ordinal − expected, zigzag], [entity], [class],
//     count of changes, and each: code, [count of replaced, each a number × 2 or 1 and 16 bytes], [element], content
// where code = bit × 4 + mode for a cell with a bit in its table's layout, else 252 + mode and field, kind;
// mode 0 replaces nothing, 1 the same as the change before it that replaced something, 2 what follows.

extension StoreEditor {
    /// A transaction that was applied just now, as the history holds it.
    func stored(_ transaction: Transaction) throws -> [UInt8] {
        var out = [UInt8]()
        out.reserveCapacity(16 + transaction.parts.count * 32)
        out.append((transaction.operation == nil ? 0 : 1) | (transaction.origin == nil ? 0 : 2))
        if let operation = transaction.operation { out.append(operation) }
        if let origin = transaction.origin {
            out.appendVarint(origin.number)
            out.appendVarint(origin.seen)
        }
        var expected: UInt32 = 0
        var entity: EntityID?
        var replaced = [TransactionID]()
        for part in transaction.parts {
            let place = try place(of: part, in: transaction).place
            let isNewEntity = part.entity != entity
            entity = part.entity
            var head = UInt64(place) << 3 | (isNewEntity ? 2 : 0) | (part.sensitivity == 0 ? 0 : 1)
            if case .created = part.row { head |= 4 }
            out.appendVarint(head)
            if case .created(let ordinal) = part.row {
                out.appendZigzag(Int64(ordinal) - Int64(expected))
                expected = ordinal &+ 1
            }
            if isNewEntity { out.append(part.entity) }
            if part.sensitivity != 0 { out.appendVarint(UInt64(part.sensitivity)) }
            out.appendVarint(part.changes.count)
            let table = layout.table(part.entity)
            for index in part.changes.indices {
                let change = part.changes[index]
                let mode: UInt64 = change.replaces.isEmpty ? 0 : change.replaces == replaced ? 1 : 2
                if let bit = table?.bit(of: change.cell) {
                    out.appendVarint(UInt64(bit) << 2 | mode)
                } else {
                    out.appendVarint(StoredTransaction.inFull << 2 | mode)
                    out.append(change.cell)
                }
                if mode == 2 {
                    replaced = change.replaces
                    out.appendVarint(replaced.count)
                    for id in replaced {
                        if let number = try number(of: id) {
                            out.appendVarint(UInt64(number) << 1)
                        } else {
                            out.append(1)
                            out.append(id)
                        }
                    }
                }
                out.append(change.content)
            }
        }
        return out
    }
}

enum StoredTransaction {
    /// In the place of a bit: field, kind and element follow.
    static let inFull: UInt64 = 63
    /// Flags of what is in a format that the store does not know.
    static let asItCame: UInt8 = 128
}

extension StoreView {
    /// A transaction of the history; nil if it is in a format that this program does not know.
    func transaction(_ number: Int64, stored bytes: [UInt8]) throws -> Transaction? {
        var reader = ByteReader(bytes)
        let flags = try reader.byte()
        guard flags != StoredTransaction.asItCame else { return nil }
        let known = try known(number)
        let operation: OperationID? = flags & 1 == 0 ? nil : try reader.identifier()
        let origin: Transaction.Origin? =
            flags & 2 == 0 ? nil : Transaction.Origin(number: try reader.varint(), seen: try reader.varint())
        var parts = [Part]()
        var expected: UInt32 = 0
        var entity = EntityID.shipped(0)
        var replaced = [TransactionID]()
        while !reader.isAtEnd {
            let head = try reader.varint()
            let place = Int64(head >> 3)
            var row: RowReference?
            if head & 4 != 0 {
                guard let ordinal = UInt32(exactly: Int64(expected) + (try reader.zigzag())) else {
                    throw StoreView.damaged("history")
                }
                expected = ordinal &+ 1
                row = .created(ordinal)
            }
            if head & 2 != 0 { entity = try reader.schemaID() }
            let sensitivity: SensitivityClass = head & 1 == 0 ? 0 : try reader.small()
            let table = layout.table(entity)
            let count = try reader.count(unit: 2)
            var changes = [Change]()
            changes.reserveCapacity(count)
            for _ in 0..<count {
                let code = try reader.varint()
                let cell: CellKey
                if code >> 2 == StoredTransaction.inFull {
                    cell = try reader.cellKey()
                } else {
                    guard let table, let slot = table.slot(ofBit: Int(min(code >> 2, 62))) else {
                        throw StoreView.damaged("history")
                    }
                    cell = table.slots[slot].key
                }
                if code & 3 == 2 {
                    replaced.removeAll(keepingCapacity: true)
                    for _ in 0..<(try reader.count()) {
                        let name = try reader.varint()
                        replaced.append(name == 1 ? try reader.identifier() : try self.known(Int64(name >> 1)).id)
                    }
                }
                changes.append(
                    Change(cell: cell, replaces: code & 3 == 0 ? [] : replaced, content: try reader.content(of: cell.kind)))
            }
            parts.append(
                Part(
                    row: try row ?? .existing(rowID(place, entity)), entity: entity, sensitivity: sensitivity, changes: changes))
        }
        return Transaction(
            id: known.id, author: known.author, stamp: known.stamp, operation: operation, origin: origin, parts: parts)
    }

    /// The canonical bytes of a transaction of the history, as the hub forwards them.
    func encoded(_ number: Int64, stored bytes: [UInt8]) throws -> [UInt8] {
        try transaction(number, stored: bytes)?.encoded ?? Array(bytes.dropFirst())
    }

    /// The id of the row at a place.
    func rowID(_ place: Int64, _ entity: EntityID) throws -> RowID {
        let table = layout.table(entity)?.name ?? "unknown_row"
        let statement = try statement("SELECT id FROM \(table) WHERE rid = ?")
        statement.bind(1, place)
        guard let id: RowID = try statement.first({ try $0.identifier(0) }) else { throw StoreView.damaged(table) }
        return id
    }
}
