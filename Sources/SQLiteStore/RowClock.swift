import CRDT

/// Who wrote what of a row: for each cell the small number of the transaction whose head is shown. Sets and counters have no entry.
///
/// Packed, it is a sequence of groups. One of many cells is the transaction's number × 2 and a mask of the bits that the table's layout
/// gives to its cells; one of a single cell that has no bit is the number × 2 + 1, the field's number × 16 + kind × 2 (+ 1 if the number
/// stands in `own_field`, for a field of a workspace). All are varints. A row that was written at once takes some 5 bytes.
struct RowClock: Equatable {
    /// Cells that have bits, all written by one transaction.
    struct Group: Equatable {
        let transaction: Int64
        var mask: UInt64
    }

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

    private var groups: [Group] = []
    /// Cells that are named in full.
    private var others: [Entry] = []

    init() {}

    /// Every cell and who wrote it.
    var entries: [Entry] {
        var all = [Entry]()
        for group in groups {
            var mask = group.mask
            while mask != 0 {
                all.append(Entry(cell: .bit(mask.trailingZeroBitCount), transaction: group.transaction))
                mask &= mask - 1
            }
        }
        return all + others
    }

    subscript(bit: Int) -> Int64? {
        for group in groups where group.mask & 1 << UInt64(bit) != 0 { return group.transaction }
        return nil
    }

    subscript(cell: Cell) -> Int64? {
        if case .bit(let bit) = cell { return self[bit] }
        return others.first { $0.cell == cell }?.transaction
    }

    /// Notes that a transaction wrote all cells of `mask`.
    mutating func set(_ transaction: Int64, mask: UInt64) {
        remove(mask)
        if mask == 0 { return }
        if let place = groups.firstIndex(where: { $0.transaction == transaction }) {
            groups[place].mask |= mask
        } else {
            groups.append(Group(transaction: transaction, mask: mask))
        }
    }

    private mutating func remove(_ mask: UInt64) {
        var isEmpty = false
        for place in groups.indices {
            groups[place].mask &= ~mask
            if groups[place].mask == 0 { isEmpty = true }
        }
        if isEmpty { groups.removeAll { $0.mask == 0 } }
    }

    mutating func set(_ transaction: Int64?, at cell: Cell) {
        if case .bit(let bit) = cell {
            if let transaction { set(transaction, mask: 1 << UInt64(bit)) } else { remove(1 << UInt64(bit)) }
        } else if let place = others.firstIndex(where: { $0.cell == cell }) {
            if let transaction { others[place].transaction = transaction } else { others.remove(at: place) }
        } else if let transaction {
            others.append(Entry(cell: cell, transaction: transaction))
        }
    }

    /// Gives cells their bits that were written when the program did not know their field yet.
    mutating func recognize(_ bit: (CellKey) -> Int?) {
        for entry in others {
            guard case .shipped(let field, let kind) = entry.cell, let bit = bit(CellKey(field: .shipped(field), kind: kind))
            else {
                continue
            }
            others.removeAll { $0.cell == entry.cell }
            set(entry.transaction, mask: 1 << UInt64(bit))
        }
    }

    // MARK: Packed

    /// One group: the cells of `mask`, all written by one transaction.
    static func packed(_ transaction: Int64, mask: UInt64) -> [UInt8] {
        var out = [UInt8]()
        out.reserveCapacity(12)
        out.append(transaction, mask: mask)
        return out
    }

    var packed: [UInt8] {
        var out = [UInt8]()
        out.reserveCapacity(12 * groups.count)
        for group in groups { out.append(group.transaction, mask: group.mask) }
        for entry in others {
            out.appendVarint(UInt64(entry.transaction) << 1 | 1)
            switch entry.cell {
            case .bit: preconditionFailure("cells with bits stand in groups")
            case .shipped(let field, let kind): out.appendVarint(UInt64(field) << 4 | UInt64(kind.rawValue) << 1)
            case .own(let field, let kind): out.appendVarint(UInt64(field) << 4 | UInt64(kind.rawValue) << 1 | 1)
            }
        }
        return out
    }

    init(packed bytes: [UInt8]) throws {
        var reader = ByteReader(bytes)
        while !reader.isAtEnd {
            let head = try reader.varint()
            let transaction = Int64(head >> 1)
            let code = try reader.varint()
            if head & 1 == 0 {
                // Of a cell that is named twice the first holds, as everywhere; only a damaged store has one.
                let mask = groups.reduce(code) { $0 & ~$1.mask }
                if mask != 0 { groups.append(Group(transaction: transaction, mask: mask)) }
            } else {
                guard let field = UInt32(exactly: code >> 4), let kind = FieldKind(rawValue: UInt8(code >> 1 & 7)) else {
                    throw StoreView.damaged("row_state")
                }
                others.append(Entry(cell: code & 1 == 0 ? .shipped(field, kind) : .own(field, kind), transaction: transaction))
            }
        }
    }
}

extension [UInt8] {
    fileprivate mutating func append(_ transaction: Int64, mask: UInt64) {
        appendVarint(UInt64(transaction) << 1)
        appendVarint(mask)
    }
}
