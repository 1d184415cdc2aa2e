/// A digest of a set of rows that is kept up to date cell by cell: the sum, in two 64-bit lanes that wrap, of a hash of each cell.
///
/// Two stores that show the same rows have equal digests, whatever the order in which things came. It finds differences that nobody
/// wished for. It is no defence against somebody who makes rows so that sums agree, which is why a fast hash does: the layout and the
/// constants are in `Protocol/rows.md`.
public struct RowsDigest: Hashable, Sendable, CustomStringConvertible {
    private var lanes: (UInt64, UInt64) = (0, 0)

    public init() {}

    /// Reads what `bytes` writes; nil for any other length than 16.
    public init?(bytes: [UInt8]) {
        guard bytes.count == 16 else { return nil }
        lanes.0 = bytes[..<8].reduce(0) { $0 << 8 | UInt64($1) }
        lanes.1 = bytes[8...].reduce(0) { $0 << 8 | UInt64($1) }
    }

    public var bytes: [UInt8] {
        var out = [UInt8]()
        out.appendBigEndian(lanes.0)
        out.appendBigEndian(lanes.1)
        return out
    }

    public static func == (a: RowsDigest, b: RowsDigest) -> Bool { a.lanes == b.lanes }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(lanes.0)
        hasher.combine(lanes.1)
    }

    public mutating func add(_ row: RowState) { for (key, cell) in row.cells { add(cell, at: key, of: row.id, row.entity) } }

    /// - Complexity: O(bytes of the cell's values).
    public mutating func add(_ cell: CellState, at key: CellKey, of row: RowID, _ entity: EntityID) {
        guard let hash = CellHash(cell, key, row, entity) else { return }
        lanes.0 &+= hash.first
        lanes.1 &+= hash.second
    }

    /// As `add` for a cell, neither counter nor text, of one head, which says `value`.
    public mutating func add(
        _ value: Value, by transaction: Transaction, at key: CellKey, of row: RowID, _ entity: EntityID
    ) {
        var hash = CellHash(key, row, entity)
        hash.add(transaction.id, transaction.stamp, transaction.author, value)
        hash.add(1)
        lanes.0 &+= hash.first
        lanes.1 &+= hash.second
    }

    /// As `add` for a cell, neither counter nor text, of two heads.
    public mutating func add(newer: Head, older: Head, at key: CellKey, of row: RowID, _ entity: EntityID) {
        var hash = CellHash(key, row, entity)
        hash.add(newer.id, newer.stamp, newer.author, newer.value)
        hash.add(older.id, older.stamp, older.author, older.value)
        hash.add(2)
        lanes.0 &+= hash.first
        lanes.1 &+= hash.second
    }

    public mutating func subtract(_ cell: CellState, at key: CellKey, of row: RowID, _ entity: EntityID) {
        guard let hash = CellHash(cell, key, row, entity) else { return }
        lanes.0 &-= hash.first
        lanes.1 &-= hash.second
    }

    /// As `subtract` for a cell, neither counter nor text, of this one head.
    public mutating func subtract(_ head: Head, at key: CellKey, of row: RowID, _ entity: EntityID) {
        var hash = CellHash(key, row, entity)
        hash.add(head.id, head.stamp, head.author, head.value)
        hash.add(1)
        lanes.0 &-= hash.first
        lanes.1 &-= hash.second
    }

    public var description: String { hexadecimal(bytes) }
}

/// The hash of what one cell shows and of who wrote it, word by word. Each word is folded by a product of 128 bits, whose halves are
/// added by exclusive or.
private struct CellHash {
    private(set) var first: UInt64 = 0x2D35_8DCC_AA6C_78A5
    private(set) var second: UInt64 = 0x8BB8_4B93_962E_ACC9

    /// Nil for a cell of which nothing is left.
    init?(_ cell: CellState, _ key: CellKey, _ row: RowID, _ entity: EntityID) {
        guard !cell.heads.isEmpty || cell.counter != 0 || !cell.text.utf8.isEmpty else { return nil }
        self.init(key, row, entity)
        for head in cell.heads { add(head.id, head.stamp, head.author, head.value) }
        switch key.kind {
        case .counter: add(UInt64(bitPattern: cell.counter))
        case .text: add(cell.text)
        default: break
        }
        add(UInt64(cell.heads.count))
    }

    /// Begins the hash of a cell: what its heads say follows, and last how many they are.
    init(_ key: CellKey, _ row: RowID, _ entity: EntityID) {
        add(row.high)
        add(row.low)
        add(entity)
        add(key.field)
        add(UInt64(key.kind.rawValue))
        if key.kind == .set { add(bytes: key.element) }
    }

    mutating func add(_ id: TransactionID, _ stamp: Stamp, _ author: AuthorID, _ value: Value) {
        add(id.high)
        add(id.low)
        add(stamp.packed)
        add(author.high)
        add(author.low)
        add(value)
    }

    mutating func add(_ word: UInt64) {
        let product = (first ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        let other = (second ^ (word << 32 | word >> 32)).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        first = (product.high ^ product.low) &+ other.low
        second = (other.high ^ other.low) ^ word
    }

    private mutating func add(_ id: SchemaID) {
        switch id {
        case .shipped(let number): add(UInt64(number))
        case .workspace(let high, let low):
            add(high)
            add(low)
            add(1 << 32)
        }
    }

    private mutating func add(_ value: Value) {
        switch value {
        case .bool(let bool): add(bool ? 2 : 1)
        case .text(let text):
            add(6)
            add(text)
        default: add(bytes: value.encoded)
        }
    }

    private mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
    }

    private mutating func add(bytes: [UInt8]) { bytes.withUnsafeBytes { add($0) } }

    /// The bytes in words, the first byte lowest, the last word filled with zeros; then their count.
    private mutating func add(_ bytes: UnsafeRawBufferPointer) {
        var place = 0
        while place + 8 <= bytes.count {
            add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
            place += 8
        }
        if place < bytes.count {
            var word: UInt64 = 0
            for (index, byte) in bytes[place...].enumerated() { word |= UInt64(byte) << UInt64(index * 8) }
            add(word)
        }
        add(UInt64(bytes.count))
    }
}
