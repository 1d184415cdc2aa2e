/// A classifier as bytes: a header, the labels, the features, their weights, and a hash of all that.
///
/// All numbers are little-endian.
///
/// | bytes | what |
/// | --- | --- |
/// | 8 | `SATCHTAG` |
/// | 4 | version of the format, 1 |
/// | 4, 4 | how many labels, how many features |
/// | per label 4 + n | length in bytes, UTF-8 |
/// | per feature 8 + 4 | hash, rarity as a float |
/// | per row of weights 4 + labels | scale as a float, then a signed byte for each label; one row for each feature, and one more |
/// | 8 | FNV-1a of all bytes before, 64 bits |
///
/// A weight is its byte times its row's scale: a 254th of the row's largest weight is lost at most, and a model is a quarter as large.
extension TextClassifier {
    private static let magic = Array("SATCHTAG".utf8)
    private static let formatVersion: UInt32 = 1
    /// More features than this are refused on reading: 92 labels then take 2 GB.
    private static let featuresMax = 5_000_000

    public var encoded: [UInt8] {
        var out = Self.magic
        Self.append(Self.formatVersion, to: &out)
        Self.append(UInt32(labels.count), to: &out)
        Self.append(UInt32(hashes.count), to: &out)
        for label in labels {
            Self.append(UInt32(label.utf8.count), to: &out)
            out += label.utf8
        }
        for (hash, rarity) in zip(hashes, rarity) {
            Self.append(hash, to: &out)
            Self.append(rarity.bitPattern, to: &out)
        }
        for row in 0...hashes.count {
            var largest: Float = 0
            for column in labels.indices { largest = max(largest, abs(weight(row, column))) }
            let scale = largest / 127
            Self.append(scale.bitPattern, to: &out)
            for column in labels.indices {
                let step = scale > 0 ? (weight(row, column) / scale).rounded() : 0
                out.append(UInt8(bitPattern: Int8(max(-127, min(127, step)))))
            }
        }
        Self.append(Self.checksum(out[...]), to: &out)
        return out
    }

    /// Reads what `encoded` wrote.
    ///
    /// - Throws: `TaggingError` `.badModel` where the bytes are no model, are of a newer format, or have changed since they were written.
    public init(encoded bytes: [UInt8]) throws(TaggingError) {
        guard bytes.count >= 28, bytes.starts(with: Self.magic) else {
            throw TaggingError(.badModel, "This is no model of tags. Give a file that “satchel tags train” wrote.")
        }
        var reader = ModelReader(bytes: bytes, index: 8, end: bytes.count - 8)
        guard try reader.uint32() == Self.formatVersion else {
            throw TaggingError(
                .badModel, "The model is of a format that this version does not know. Update Satchel, or train again.")
        }
        var tail = ModelReader(bytes: bytes, index: bytes.count - 8, end: bytes.count)
        guard try tail.uint64() == Self.checksum(bytes[..<(bytes.count - 8)]) else {
            throw TaggingError(.badModel, "The model is damaged: its content does not match its checksum. Train it again.")
        }
        let (labelCount, featureCount) = (Int(try reader.uint32()), Int(try reader.uint32()))
        guard (2...Self.labelsMax).contains(labelCount), featureCount <= Self.featuresMax,
            featureCount * (16 + labelCount) < bytes.count
        else { throw ModelReader.cut }
        var labels: [String] = []
        for _ in 0..<labelCount { labels.append(try reader.string()) }
        guard zip(labels, labels.dropFirst()).allSatisfy({ $0.utf8.lexicographicallyPrecedes($1.utf8) }) else {
            throw ModelReader.cut
        }
        var (hashes, rarity): ([UInt64], [Float]) = ([], [])
        for _ in 0..<featureCount {
            hashes.append(try reader.uint64())
            rarity.append(try reader.float())
        }
        guard Set(hashes).count == featureCount, !hashes.contains(0) else { throw ModelReader.cut }
        let width = Self.width(labelCount)
        var weights = [SIMD8<Float>](repeating: .zero, count: (featureCount + 1) * width)
        for row in 0...featureCount {
            let scale = try reader.float()
            for column in 0..<labelCount { weights[row * width + column / 8][column % 8] = scale * Float(try reader.int8()) }
        }
        guard reader.index == reader.end else { throw ModelReader.cut }
        self.init(labels: labels, hashes: hashes, rarity: rarity, weights: weights)
    }

    private func weight(_ row: Int, _ column: Int) -> Float { weights[row * width + column / 8][column % 8] }

    private static func append(_ number: some FixedWidthInteger, to out: inout [UInt8]) {
        for shift in stride(from: 0, to: number.bitWidth, by: 8) { out.append(UInt8(truncatingIfNeeded: number >> shift)) }
    }

    /// FNV-1a, 64 bits: against damage, not against forgery.
    private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.withUnsafeBufferPointer { $0.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 } }
    }
}

/// Reads little-endian numbers up to an end.
private struct ModelReader {
    static let cut = TaggingError(.badModel, "The model is incomplete or contradicts itself. Train it again.")

    let bytes: [UInt8]
    var index: Int
    let end: Int

    mutating func uint32() throws(TaggingError) -> UInt32 { UInt32(truncatingIfNeeded: try number(4)) }
    mutating func uint64() throws(TaggingError) -> UInt64 { try number(8) }
    mutating func int8() throws(TaggingError) -> Int8 { Int8(truncatingIfNeeded: try number(1)) }

    mutating func float() throws(TaggingError) -> Float {
        let value = Float(bitPattern: try uint32())
        guard value.isFinite else { throw Self.cut }
        return value
    }

    mutating func string() throws(TaggingError) -> String {
        let count = Int(try uint32())
        guard count <= 4_096, count <= end - index, let text = String(validating: bytes[index..<(index + count)], as: UTF8.self)
        else {
            throw Self.cut
        }
        index += count
        return text
    }

    private mutating func number(_ count: Int) throws(TaggingError) -> UInt64 {
        guard end - index >= count else { throw Self.cut }
        var value: UInt64 = 0
        for offset in 0..<count { value |= UInt64(bytes[index + offset]) << UInt64(offset * 8) }
        index += count
        return value
    }
}
