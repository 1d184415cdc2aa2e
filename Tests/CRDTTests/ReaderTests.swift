import CRDT
import Testing

@Suite("Readers given anything")
struct ReaderTests {
    /// Whatever a reader accepts it writes back as the same bytes; whatever else it refuses with an error of its own.
    @Test(arguments: 1...10 as ClosedRange<UInt64>) func transactions(seed: UInt64) throws {
        struct File: Decodable {
            struct Good: Decodable { let bytes: String }
            let transactions: [Good]
            let refused: [RefusedBytes]
        }
        let file = try vectors("transactions", as: File.self)
        let corpus = try (file.transactions.map(\.bytes) + file.refused.map(\.bytes)).map(hex)
        var random = SeededGenerator(seed: seed)
        var accepted = 0
        for round in 0..<5_000 {
            let bytes = mutated(corpus[random.below(corpus.count)], corpus, &random)
            do {
                let transaction = try Transaction(encoded: bytes)
                accepted += 1
                #expect(transaction.encoded == bytes, "seed \(seed), round \(round): \(hexadecimal(bytes))")
            } catch {
                #expect(error.message.hasSuffix("."))
            }
        }
        #expect(accepted > 50, "the mutations are too coarse to reach beyond the first bytes")
    }

    @Test(arguments: 1...10 as ClosedRange<UInt64>) func values(seed: UInt64) throws {
        struct File: Decodable {
            struct Good: Decodable { let bytes: String }
            let values: [Good]
            let refused: [RefusedBytes]
        }
        let file = try vectors("values", as: File.self)
        let corpus = try (file.values.map(\.bytes) + file.refused.map(\.bytes)).map(hex)
        var random = SeededGenerator(seed: seed)
        var accepted = 0
        for round in 0..<5_000 {
            let bytes = mutated(corpus[random.below(corpus.count)], corpus, &random)
            guard let value = try? Value(encoded: bytes) else { continue }
            accepted += 1
            #expect(value.encoded == bytes, "seed \(seed), round \(round): \(hexadecimal(bytes))")
        }
        #expect(accepted > 50)
    }

    private func mutated(_ bytes: [UInt8], _ corpus: [[UInt8]], _ random: inout SeededGenerator) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<random.below(4) {
            let place = random.below(bytes.count + 1)
            switch random.below(6) {
            case 0: bytes.insert(UInt8(random.below(256)), at: place)
            case 1 where place < bytes.count: bytes.remove(at: place)
            case 2 where place < bytes.count: bytes[place] ^= 1 << UInt8(random.below(8))
            case 3 where place < bytes.count: bytes[place] = [0, 1, 0x7F, 0x80, 0xFF][random.below(5)]
            case 4: bytes.removeSubrange(place...)
            default:
                let other = corpus[random.below(corpus.count)]
                bytes.replaceSubrange(place..., with: other.suffix(random.below(other.count + 1)))
            }
        }
        if random.chance(1, in: 10) { bytes = (0..<random.below(80)).map { _ in UInt8(random.below(256)) } }
        return bytes
    }
}
