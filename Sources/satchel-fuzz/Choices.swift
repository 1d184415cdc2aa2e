/// An input taken as a list of decisions, front to back; when it is at its end, every further decision is 0.
///
/// So inputs of all lengths mean something, and cutting one off leaves a smaller case of the same kind.
struct Choices {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = Array(bytes) }

    var isAtEnd: Bool { position >= bytes.count }

    mutating func byte() -> UInt8 {
        guard position < bytes.count else { return 0 }
        defer { position += 1 }
        return bytes[position]
    }

    /// One of 0 ..< `limit`, which is at most 256.
    mutating func below(_ limit: Int) -> Int { Int(byte()) % limit }

    /// All that is left.
    mutating func rest() -> [UInt8] {
        defer { position = bytes.count }
        return Array(bytes[position...])
    }
}

/// `bytes` in pieces whose lengths follow from `seed`: empty ones, single bytes, and longer ones.
func pieces(of bytes: [UInt8], seed: UInt8) -> [[UInt8]] {
    var state = UInt64(seed)
    var out = [[UInt8]]()
    var start = 0
    while start < bytes.count {
        // The multiplier and the increment are those of Knuth's MMIX; its upper bits are good enough to cut by.
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let longest: UInt64 = state >> 62 == 0 ? 40 : 4
        let length = min(Int(state >> 33 % longest), bytes.count - start)
        out.append(Array(bytes[start..<start + length]))
        start += length
    }
    return out
}
