/// Writes little-endian numbers and short texts, one behind the other, and a hash of all of them at the end.
struct ByteWriter {
    var bytes: [UInt8]

    init(_ magic: [UInt8]) { bytes = magic }

    mutating func append(_ number: some FixedWidthInteger) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }

    /// The length in bytes, and UTF-8.
    mutating func append(_ text: String) {
        append(UInt32(text.utf8.count))
        bytes += text.utf8
    }

    /// All bytes and their checksum.
    var sealed: [UInt8] {
        var writer = self
        writer.append(ByteReader.checksum(bytes[...]))
        return writer.bytes
    }
}

/// Reads what ``ByteWriter`` wrote. Whatever is not there is the error that it was given.
struct ByteReader {
    private let bytes: [UInt8]
    private var index: Int
    /// Behind the last byte before the checksum.
    private let end: Int
    private let damage: TaggingError

    /// - Parameter start: Behind what was read already.
    init(_ bytes: [UInt8], from start: Int, damage: TaggingError) {
        self.bytes = bytes
        self.damage = damage
        end = max(0, bytes.count - 8)
        index = min(start, end)
    }

    var isAtEnd: Bool { index == end }
    /// How many bytes are left: nothing can be more often there.
    var left: Int { end - index }

    /// Whether the bytes are those that were written.
    var isSealed: Bool {
        bytes.count >= 8
            && bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: end, as: UInt64.self).littleEndian }
                == Self.checksum(bytes[..<end])
    }

    mutating func uint8() throws(TaggingError) -> UInt8 { try number() }
    mutating func uint16() throws(TaggingError) -> UInt16 { try number() }
    mutating func uint32() throws(TaggingError) -> UInt32 { try number() }
    mutating func uint64() throws(TaggingError) -> UInt64 { try number() }

    /// - Throws: Also where it is no number.
    mutating func float() throws(TaggingError) -> Float {
        let value = Float(bitPattern: try uint32())
        guard value.isFinite else { throw damage }
        return value
    }

    /// Up to eight signed bytes; 0 behind them.
    mutating func int8s(_ count: Int) throws(TaggingError) -> SIMD8<Int8> {
        if count == 8 { return unsafeBitCast(try uint64().littleEndian, to: SIMD8<Int8>.self) }
        var vector = SIMD8<Int8>.zero
        for lane in 0..<count { vector[lane] = Int8(bitPattern: try uint8()) }
        return vector
    }

    /// - Throws: Also where it is longer than 4 KB, or no text.
    mutating func string() throws(TaggingError) -> String {
        let count = Int(try uint32())
        guard count <= 4_096, count <= left, let text = String(validating: bytes[index..<(index + count)], as: UTF8.self) else {
            throw damage
        }
        index += count
        return text
    }

    private mutating func number<Number: FixedWidthInteger & BitwiseCopyable>() throws(TaggingError) -> Number {
        let size = MemoryLayout<Number>.size
        guard left >= size else { throw damage }
        defer { index += size }
        return bytes.withUnsafeBytes { Number(littleEndian: $0.loadUnaligned(fromByteOffset: index, as: Number.self)) }
    }

    /// FNV-1a, 64 bits: against damage, not against forgery.
    static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.withUnsafeBufferPointer { $0.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 } }
    }
}
