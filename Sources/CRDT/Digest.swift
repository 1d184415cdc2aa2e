import Crypto

/// A digest of a set of rows that can be kept up to date row by row: the sum, in four 64-bit lanes that wrap, of each row's SHA-256.
///
/// Two stores with equal rows have equal digests, whatever the order in which the rows came. It finds differences that nobody
/// wished for; it is no defence against somebody who makes rows so that sums agree.
public struct RowsDigest: Hashable, Sendable, CustomStringConvertible {
    private var lanes: [UInt64]

    public init() { lanes = [0, 0, 0, 0] }

    /// Reads what `bytes` writes; nil for any other length than 32.
    public init?(bytes: [UInt8]) {
        guard bytes.count == 32 else { return nil }
        lanes = (0..<4).map { lane in bytes[lane * 8..<lane * 8 + 8].reduce(0) { $0 << 8 | UInt64($1) } }
    }

    public var bytes: [UInt8] {
        var out = [UInt8]()
        for lane in lanes { out.appendBigEndian(lane) }
        return out
    }

    public mutating func add(_ row: RowState) { combine(row, &+) }
    public mutating func subtract(_ row: RowState) { combine(row, &-) }

    private mutating func combine(_ row: RowState, _ operation: (UInt64, UInt64) -> UInt64) {
        guard let input = row.digestInput else { return }
        for (index, byte) in SHA256.hash(data: input).enumerated() {
            lanes[index / 8] = operation(lanes[index / 8], UInt64(byte) << UInt64(56 - index % 8 * 8))
        }
    }

    public var description: String { hexadecimal(bytes) }
}

extension RowState {
    /// What is shown of the row and who wrote it, as bytes; nil for a row of which nothing is left.
    fileprivate var digestInput: [UInt8]? {
        var out = [UInt8]()
        for (key, cell) in cells.sorted(by: { $0.key < $1.key }) {
            guard !cell.heads.isEmpty || cell.counter != 0 || !cell.text.isEmpty else { continue }
            out.append(key.field)
            out.append(key.kind.rawValue)
            out.appendCounted(key.element)
            out.appendVarint(cell.heads.count)
            for head in cell.heads {
                out.append(head.id)
                out.appendBigEndian(head.stamp.packed)
                out.append(head.author)
                out.append(head.value)
            }
            out.appendZigzag(cell.counter)
            out.appendText(cell.text)
        }
        guard !out.isEmpty else { return nil }
        var all = id.bytes
        all.append(entity)
        return all + out
    }
}
