import CRDT

/// Who wrote what of a row: for each cell the small number of the transaction whose head is shown. Sets and counters have no entry.
///
/// Packed, it is a sequence of groups. One of many cells is the transaction's number × 2 and a mask of the bits that the table's layout
/// gives to its cells; one of a single cell that has no bit is the number × 2 + 1, the field's number × 16 + kind × 2 (+ 1 if the number
/// stands in `own_field`, for a field of a workspace). All are varints. A row that was written at once takes some 5 bytes.
struct RowClock: Equatable {
    struct Entry: Equatable {
        var cell: Cell
        var transaction: Int64
    }

    /// A cell as the clock names it.
    enum Cell: Equatable {
        /// Its bit in the table's layout, 0 … 63.
        case bit(Int)
        case shipped(UInt32, FieldKind)
        /// By the number of the field in `own_field`.
        case own(UInt32, FieldKind)
    }

    var entries: [Entry] = []

    subscript(cell: Cell) -> Int64? { entries.first { $0.cell == cell }?.transaction }

    mutating func set(_ transaction: Int64?, at cell: Cell) {
        if let place = entries.firstIndex(where: { $0.cell == cell }) {
            if let transaction { entries[place].transaction = transaction } else { entries.remove(at: place) }
        } else if let transaction {
            entries.append(Entry(cell: cell, transaction: transaction))
        }
    }

    /// Gives cells their bits that were written when the program did not know their field yet.
    mutating func recognize(_ bit: (CellKey) -> Int?) {
        for index in entries.indices {
            guard case .shipped(let field, let kind) = entries[index].cell,
                let bit = bit(CellKey(field: .shipped(field), kind: kind))
            else { continue }
            entries[index].cell = .bit(bit)
        }
    }

    /// One group: the cells of `mask`, all written by one transaction.
    static func packed(_ transaction: Int64, mask: UInt64) -> [UInt8] {
        var out = [UInt8]()
        out.reserveCapacity(12)
        out.appendVarint(UInt64(transaction) << 1)
        out.appendVarint(mask)
        return out
    }

    var packed: [UInt8] {
        var out = [UInt8]()
        var done: UInt64 = 0
        for (index, entry) in entries.enumerated() {
            switch entry.cell {
            case .bit(let bit):
                guard done & 1 << UInt64(bit) == 0 else { continue }
                var mask: UInt64 = 0
                for other in entries[index...] where other.transaction == entry.transaction {
                    if case .bit(let bit) = other.cell { mask |= 1 << UInt64(bit) }
                }
                done |= mask
                out.appendVarint(UInt64(entry.transaction) << 1)
                out.appendVarint(mask)
            case .shipped(let field, let kind):
                out.appendVarint(UInt64(entry.transaction) << 1 | 1)
                out.appendVarint(UInt64(field) << 4 | UInt64(kind.rawValue) << 1)
            case .own(let field, let kind):
                out.appendVarint(UInt64(entry.transaction) << 1 | 1)
                out.appendVarint(UInt64(field) << 4 | UInt64(kind.rawValue) << 1 | 1)
            }
        }
        return out
    }

    init() {}

    init(packed bytes: [UInt8]) throws {
        var reader = ByteReader(bytes)
        while !reader.isAtEnd {
            let head = try reader.varint()
            let transaction = Int64(head >> 1)
            if head & 1 == 0 {
                var mask = try reader.varint()
                while mask != 0 {
                    entries.append(Entry(cell: .bit(mask.trailingZeroBitCount), transaction: transaction))
                    mask &= mask - 1
                }
            } else {
                let code = try reader.varint()
                guard let field = UInt32(exactly: code >> 4), let kind = FieldKind(rawValue: UInt8(code >> 1 & 7)) else {
                    throw StoreView.damaged("row_state")
                }
                entries.append(
                    Entry(cell: code & 1 == 0 ? .shipped(field, kind) : .own(field, kind), transaction: transaction))
            }
        }
    }
}
