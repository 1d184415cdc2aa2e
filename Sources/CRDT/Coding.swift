/// What is wrong with bytes or values that came from outside, or with a change that breaks a limit.
public struct CRDTError: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Code: String, Sendable {
        /// The bytes end early, or hold something that no writer of this format writes.
        case damaged
        /// The bytes could be read but are not in canonical form, so two readers might take them for different values.
        case notCanonical
        /// A transaction format that this program does not know: it is kept and forwarded, not shown.
        case unknownFormat
        /// Too many cells, too many bytes, nested too deeply.
        case tooLarge
    }

    public let code: Code
    public let message: String

    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { message }
}

extension [UInt8] {
    /// Appends an integer's bytes, most significant first.
    public mutating func appendBigEndian(_ value: some FixedWidthInteger & UnsignedInteger) {
        Swift.withUnsafeBytes(of: value.bigEndian) { append(contentsOf: $0) }
    }

    /// Appends LEB128: seven bits a byte, least significant first, in as few bytes as possible.
    public mutating func appendVarint(_ value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        append(UInt8(rest))
    }

    public mutating func appendVarint(_ value: Int) { appendVarint(UInt64(value)) }

    /// Appends a signed integer as zigzag LEB128: 0, −1, 1, −2, … become 0, 1, 2, 3, …
    public mutating func appendZigzag(_ value: Int64) { appendVarint(UInt64(bitPattern: value << 1 ^ value >> 63)) }

    /// Appends a varint length and the bytes.
    public mutating func appendCounted(_ bytes: some Collection<UInt8>) {
        appendVarint(bytes.count)
        append(contentsOf: bytes)
    }

    public mutating func append(_ id: some ByteIdentifier) {
        if type(of: id).byteCount == 16 { appendBigEndian(id.high) }
        appendBigEndian(id.low)
    }

    /// One byte for the shipped ids 0 … 126 (the number + 1 as varint); 0 and 16 bytes for a workspace's.
    public mutating func append(_ id: SchemaID) {
        switch id {
        case .shipped(let number):
            appendVarint(UInt64(number) + 1)
        case .workspace(let high, let low):
            append(0)
            appendBigEndian(high)
            appendBigEndian(low)
        }
    }
}

/// Reads bytes from front to back; every read is checked against the end, every length before anything is allocated.
public struct ByteReader: Sendable {
    private let bytes: [UInt8]
    private let end: Int
    private var position: Int

    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
        end = bytes.count
        position = 0
    }

    private init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        position = range.lowerBound
        end = range.upperBound
    }

    public var remaining: Int { end - position }
    public var isAtEnd: Bool { position == end }
    /// What has not been read yet.
    var rest: ArraySlice<UInt8> { bytes[position..<end] }

    public mutating func byte() throws(CRDTError) -> UInt8 {
        guard position < end else { throw ByteReader.cut }
        defer { position += 1 }
        return bytes[position]
    }

    /// Takes the next `count` bytes as they are.
    private mutating func range(_ count: Int) throws(CRDTError) -> Range<Int> {
        guard count >= 0, count <= remaining else { throw ByteReader.cut }
        defer { position += count }
        return position..<position + count
    }

    private static let cut = CRDTError(.damaged, "The data ends early.")

    public mutating func slice(_ count: Int) throws(CRDTError) -> ArraySlice<UInt8> { bytes[try range(count)] }

    public mutating func bigEndian<T: FixedWidthInteger & UnsignedInteger>(_ type: T.Type = T.self) throws(CRDTError) -> T {
        let start = try range(T.bitWidth / 8).lowerBound
        return bytes.withUnsafeBytes { T(bigEndian: $0.loadUnaligned(fromByteOffset: start, as: T.self)) }
    }

    /// Reads LEB128 and insists on its shortest form.
    public mutating func varint() throws(CRDTError) -> UInt64 {
        // Nearly all are of one byte.
        let first = try byte()
        guard first >= 0x80 else { return UInt64(first) }
        var value = UInt64(first & 0x7F)
        var shift: UInt64 = 7
        while true {
            let byte = try byte()
            guard shift < 63 || byte <= 1 else { throw CRDTError(.damaged, "A number does not fit in 64 bits.") }
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 {
                guard byte != 0 else { throw CRDTError(.notCanonical, "A number is not in its shortest form.") }
                return value
            }
            shift += 7
        }
    }

    /// A varint that counts things of at least `unit` bytes each that must still follow: refuses a count that the rest cannot hold.
    public mutating func count(unit: Int = 1) throws(CRDTError) -> Int {
        let value = try varint()
        guard value <= UInt64(remaining / max(unit, 1)) else { throw CRDTError(.damaged, "A count exceeds the data.") }
        return Int(value)
    }

    public mutating func small() throws(CRDTError) -> UInt32 {
        guard let value = UInt32(exactly: try varint()) else { throw CRDTError(.damaged, "A number is out of range.") }
        return value
    }

    public mutating func zigzag() throws(CRDTError) -> Int64 {
        let value = try varint()
        return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
    }

    public mutating func counted() throws(CRDTError) -> ArraySlice<UInt8> { try slice(try count()) }

    /// A reader of the counted bytes that follow, and of no others.
    public mutating func countedReader() throws(CRDTError) -> ByteReader {
        let count = try count()
        return ByteReader(bytes, try range(count))
    }

    public mutating func identifier<ID: ByteIdentifier>(_ type: ID.Type = ID.self) throws(CRDTError) -> ID {
        let high: UInt64 = ID.byteCount == 16 ? try bigEndian() : 0
        return ID(high: high, low: try bigEndian())
    }

    public mutating func schemaID() throws(CRDTError) -> SchemaID {
        let number = try varint()
        if number == 0 { return .workspace(high: try bigEndian(), low: try bigEndian()) }
        guard let small = UInt32(exactly: number - 1) else { throw CRDTError(.damaged, "A field number is out of range.") }
        return .shipped(small)
    }

    /// Text as counted UTF-8, refused if it is not valid: text is never repaired, or two readers would see different bytes.
    public mutating func text() throws(CRDTError) -> String {
        let count = try count()
        let range = try range(count)
        let text = bytes.withUnsafeBufferPointer {
            String(validating: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self)
        }
        guard let text else { throw CRDTError(.damaged, "A text is not valid UTF-8.") }
        return text
    }

    public func expectEnd() throws(CRDTError) {
        guard isAtEnd else { throw CRDTError(.damaged, "There is data after the end.") }
    }
}
