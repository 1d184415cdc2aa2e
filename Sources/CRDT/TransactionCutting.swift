// Reads and cuts a transaction's bytes without reading its changes: what a hub does with each transaction for each who takes it must
// not cost what a merge costs. The layout is in Protocol/transactions.md.

/// What the first bytes of a part say: enough to decide who may see it.
public struct PartHead: Hashable, Sendable {
    public let row: RowReference
    public let entity: EntityID
    public let sensitivity: SensitivityClass

    fileprivate init(_ reader: inout ByteReader) throws(CRDTError) {
        row = try reader.rowReference()
        entity = try reader.schemaID()
        sensitivity = try reader.small()
    }
}

/// A transaction's bytes, taken apart as far as the beginning of its parts.
private struct EncodedTransaction {
    /// What stands before the parts, without the origin.
    var head: [UInt8]
    /// The parts with their count.
    var rest: ByteReader
    var hasOrigin: Bool

    init(_ encoded: [UInt8]) throws(CRDTError) {
        rest = ByteReader(encoded)
        let format = try rest.byte()
        guard format == Transaction.format else { throw CRDTError(.unknownFormat, "A transaction has format \(format).") }
        head = [format]
        head += try rest.slice(2 * TransactionID.byteCount + 8)
        let flags = try rest.byte()
        guard flags & ~(TransactionFlag.operation | TransactionFlag.origin) == 0 else {
            throw CRDTError(.damaged, "A transaction has unknown flags.")
        }
        head.append(flags & ~TransactionFlag.origin)
        if flags & TransactionFlag.operation != 0 { head += try rest.slice(OperationID.byteCount) }
        hasOrigin = flags & TransactionFlag.origin != 0
        if hasOrigin {
            _ = try rest.varint()
            _ = try rest.varint()
        }
    }

    /// The parts, each by itself.
    func parts() throws(CRDTError) -> [ByteReader] {
        var rest = rest
        var parts = [ByteReader]()
        for _ in 0..<(try rest.count(unit: 4)) { parts.append(try rest.countedReader()) }
        try rest.expectEnd()
        return parts
    }
}

extension Transaction {
    /// The bytes of ``forwarded(_:)`` of an encoded transaction, cut out of the encoding.
    ///
    /// Nothing within the parts is looked at: hand in what was read as a whole once, when it was taken in.
    ///
    /// - Returns: Nil for what is not of format 1, as far as its parts begin.
    /// - Complexity: O(bytes), which are copied at most once.
    public static func forwardedBytes(of encoded: [UInt8]) -> [UInt8]? {
        guard let transaction = try? EncodedTransaction(encoded) else { return nil }
        guard transaction.hasOrigin else { return encoded }
        var out = [UInt8]()
        out.reserveCapacity(transaction.head.count + transaction.rest.remaining)
        out += transaction.head
        out += encoded.suffix(transaction.rest.remaining)
        return out
    }

    /// The same with those parts alone that may be seen.
    ///
    /// - Returns: Nil also where a part's head cannot be read, or something stands behind the parts.
    /// - Complexity: O(bytes); of each part the head alone is read.
    public static func forwardedBytes(of encoded: [UInt8], _ isVisible: (PartHead) -> Bool) -> [UInt8]? {
        guard let transaction = try? EncodedTransaction(encoded), let parts = try? transaction.parts() else { return nil }
        var visible = [ArraySlice<UInt8>]()
        for part in parts {
            var reader = part
            guard let head = try? PartHead(&reader) else { return nil }
            if isVisible(head) { visible.append(part.rest) }
        }
        var out = [UInt8]()
        out.reserveCapacity(transaction.head.count + transaction.rest.remaining)
        out += transaction.head
        out.appendVarint(visible.count)
        for part in visible { out.appendCounted(part) }
        return out
    }

    /// How many cells an encoded transaction writes; 0 for what cannot be read so far.
    ///
    /// - Complexity: O(parts).
    public static func cellCount(inEncoded encoded: [UInt8]) -> Int {
        guard let parts = try? EncodedTransaction(encoded).parts() else { return 0 }
        return parts.reduce(0) { sum, part in
            var reader = part
            guard (try? PartHead(&reader)) != nil, let named = try? reader.count(unit: 16),
                (try? reader.slice(named * 16)) != nil, let changes = try? reader.count(unit: 3)
            else { return sum }
            return sum + changes
        }
    }
}
