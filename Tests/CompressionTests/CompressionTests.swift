import Compression
import Testing

@Suite struct CompressionTests {
    private func sample(_ count: Int, seed: UInt64) -> [UInt8] {
        var state = seed
        return (0..<count).map { index in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return index % 3 == 0 ? UInt8(truncatingIfNeeded: state >> 56) : 65
        }
    }

    @Test(arguments: [0, 1, 100, 131_072, 131_073, 1_000_000])
    func whatWasPackedComesBack(_ count: Int) throws {
        let bytes = sample(count, seed: 1)
        let packed = Compression.compressed(bytes)
        #expect(try Compression.decompressed(packed, limit: count) == bytes)
        #expect(count <= 100 || packed.count < count * 3 / 4)
    }

    @Test func severalFramesAreOneText() throws {
        let (a, b) = (sample(1_000, seed: 2), sample(2_000, seed: 3))
        #expect(try Compression.decompressed(Compression.compressed(a) + Compression.compressed(b), limit: 3_000) == a + b)
    }

    /// A small bomb: a million equal bytes in a few.
    @Test func theLimitHolds() throws {
        let packed = Compression.compressed([UInt8](repeating: 0, count: 1_000_000))
        #expect(packed.count < 1_000)
        #expect(throws: CompressionError.self) { try Compression.decompressed(packed, limit: 999_999) }
        #expect(try Compression.decompressed(packed, limit: 1_000_000).count == 1_000_000)
    }

    @Test func everyCutAndDamageIsAnErrorOrTheSame() throws {
        let bytes = sample(3_000, seed: 4)
        let packed = Compression.compressed(bytes)
        for end in 1..<packed.count {
            #expect(throws: CompressionError.self) { try Compression.decompressed(Array(packed[..<end]), limit: 3_000) }
        }
        for place in packed.indices {
            var damaged = packed
            damaged[place] ^= 0x55
            // The format has no checksum of its own; what matters is that nothing traps and the limit holds.
            if let out = try? Compression.decompressed(damaged, limit: 3_000) { #expect(out.count <= 3_000) }
        }
    }
}
