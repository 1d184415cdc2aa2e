import Crypto

/// A fixed number of bytes that names something: compared, sorted and hashed as bytes.
///
/// All identifiers are opaque: nobody reads a time, a place or an order out of one.
public protocol ByteIdentifier: Hashable, Comparable, Sendable, CustomStringConvertible {
    static var byteCount: Int { get }
    /// The bytes as two big-endian words; identifiers of 8 bytes use `low` alone.
    var high: UInt64 { get }
    var low: UInt64 { get }
    init(high: UInt64, low: UInt64)
}

extension ByteIdentifier {
    public static func < (a: Self, b: Self) -> Bool {
        a.high != b.high ? a.high < b.high : a.low < b.low
    }

    /// The identifier's bytes, first byte first.
    public var bytes: [UInt8] {
        var out = [UInt8]()
        out.reserveCapacity(Self.byteCount)
        if Self.byteCount == 16 { out.appendBigEndian(high) }
        out.appendBigEndian(low)
        return out
    }

    /// Reads an identifier from exactly `byteCount` bytes; nil for any other length.
    @inlinable public init?(bytes: some Collection<UInt8>) {
        guard bytes.count == Self.byteCount else { return nil }
        var high: UInt64 = 0
        var low: UInt64 = 0
        for byte in bytes {
            high = high << 8 | low >> 56
            low = low << 8 | UInt64(byte)
        }
        self.init(high: high, low: low)
    }

    /// Lower-case hexadecimal, two digits a byte.
    public var description: String { hexadecimal(bytes) }

    /// Reads what `description` writes; upper case is accepted.
    public init?(_ text: String) {
        guard let bytes = CRDT.bytes(hexadecimal: text) else { return nil }
        self.init(bytes: bytes)
    }
}

/// Lower-case hexadecimal of `bytes`.
public func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var out = [UInt8]()
    for byte in bytes {
        out.append(digits[Int(byte >> 4)])
        out.append(digits[Int(byte & 15)])
    }
    return String(decoding: out, as: UTF8.self)
}

/// The bytes that a hexadecimal text names, or nil if it is not one.
public func bytes(hexadecimal text: some StringProtocol) -> [UInt8]? {
    var out = [UInt8]()
    var half: UInt8?
    for character in text.utf8 {
        let digit: UInt8
        switch character {
        case 48...57: digit = character - 48
        case 65...70: digit = character - 55
        case 97...102: digit = character - 87
        default: return nil
        }
        if let first = half {
            out.append(first << 4 | digit)
            half = nil
        } else {
            half = digit
        }
    }
    return half == nil ? out : nil
}

/// One store's identity: 8 random bytes, drawn when the store is made. A restored or copied store draws another.
public struct SiteID: ByteIdentifier {
    public static let byteCount = 8
    public var high: UInt64 { 0 }
    public let low: UInt64

    public init(high: UInt64 = 0, low: UInt64) { self.low = low }
}

/// A transaction's identity: the site's 8 bytes and 8 random ones drawn at the write.
///
/// It is unique even when a store was cloned or restored, and it orders transactions of equal stamp.
public struct TransactionID: ByteIdentifier {
    public static let byteCount = 16
    public let high: UInt64
    public let low: UInt64

    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    public init(site: SiteID, random: UInt64) { self.init(high: site.low, low: random) }

    public var site: SiteID { SiteID(low: high) }
}

/// A row's identity: the first 16 bytes of SHA-256(transaction id ‖ ordinal), so that it can be neither chosen nor reused.
public struct RowID: ByteIdentifier {
    public static let byteCount = 16
    public let high: UInt64
    public let low: UInt64

    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// The row that `transaction` creates with `ordinal`, counted from 0 within it; the ordinal is hashed as 4 bytes, big-endian.
    public init(createdBy transaction: TransactionID, ordinal: UInt32) {
        let input = (transaction.high.bigEndian, transaction.low.bigEndian, ordinal.bigEndian)
        let digest = withUnsafeBytes(of: input) { bytes in
            var hash = SHA256()
            hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: bytes[..<20]))
            return hash.finalize()
        }
        let (high, low) = digest.withUnsafeBytes {
            ($0.loadUnaligned(as: UInt64.self), $0.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        }
        self.init(high: UInt64(bigEndian: high), low: UInt64(bigEndian: low))
    }
}

/// A person or machine that writes: bound to devices at enrolment.
public struct AuthorID: ByteIdentifier {
    public static let byteCount = 16
    public let high: UInt64
    public let low: UInt64

    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }
}

/// An id that ties several transactions into one piece of work, such as an import.
public struct OperationID: ByteIdentifier {
    public static let byteCount = 16
    public let high: UInt64
    public let low: UInt64

    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }
}

/// The permanent name of an entity or a field: a small integer for what ships, 16 bytes for what a workspace adds.
///
/// Shipped ids come before workspace ids; within each, by value. Field ids are unique within their entity.
public enum SchemaID: Hashable, Comparable, Sendable, CustomStringConvertible {
    case shipped(UInt32)
    case workspace(high: UInt64, low: UInt64)

    public static func < (a: SchemaID, b: SchemaID) -> Bool {
        switch (a, b) {
        case (.shipped(let x), .shipped(let y)): x < y
        case (.shipped, .workspace): true
        case (.workspace, .shipped): false
        case (.workspace(let ah, let al), .workspace(let bh, let bl)): ah != bh ? ah < bh : al < bl
        }
    }

    public var description: String {
        switch self {
        case .shipped(let number): String(number)
        case .workspace(let high, let low): TransactionID(high: high, low: low).description
        }
    }

    /// Whether it ships with the program; else a workspace added it.
    public var isShipped: Bool { if case .shipped = self { true } else { false } }

    /// Reads what `description` writes.
    public init?(_ text: String) {
        if text.utf8.count == 32, let id = TransactionID(text) {
            self = .workspace(high: id.high, low: id.low)
        } else if let number = UInt32(text), String(number) == text {
            self = .shipped(number)
        } else {
            return nil
        }
    }
}

public typealias FieldID = SchemaID
public typealias EntityID = SchemaID

extension SchemaID {
    /// The field that says whether a row lives; every entity has it.
    public static let life = FieldID.shipped(0)
    /// The link to the row's parent; every entity has it.
    public static let parent = FieldID.shipped(1)
    /// The scope of a root row; every entity has it.
    public static let scope = FieldID.shipped(2)
}

/// The number of a sensitivity class. 0 is the base class, whose slice holds a row's life, parent and scope.
public typealias SensitivityClass = UInt32
