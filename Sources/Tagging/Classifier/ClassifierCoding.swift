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
/// A weight is its byte times its row's scale, as in memory.
extension TextClassifier {
    private static let magic = Array("SATCHTAG".utf8)
    private static let formatVersion: UInt32 = 1
    /// More features than this are refused on reading: 92 labels then take half a GB.
    private static let featuresMax = 5_000_000

    public var encoded: [UInt8] {
        var out = ByteWriter(Self.magic)
        out.bytes.reserveCapacity(64 + labels.count * 24 + (hashes.count + 1) * (16 + labels.count))
        out.append(Self.formatVersion)
        out.append(UInt32(labels.count))
        out.append(UInt32(hashes.count))
        for label in labels { out.append(label) }
        for (hash, rarity) in zip(hashes, rarity) {
            out.append(hash)
            out.append(rarity.bitPattern)
        }
        for row in 0...hashes.count {
            out.append(scales[row].bitPattern)
            for column in labels.indices { out.bytes.append(UInt8(bitPattern: steps[row * width + column / 8][column % 8])) }
        }
        return out.sealed
    }

    /// Reads what `encoded` wrote.
    ///
    /// - Throws: `TaggingError` `.badModel` where the bytes are no model, are of a newer format, or have changed since they were written.
    public init(encoded bytes: [UInt8]) throws(TaggingError) {
        try self.init(encoded: bytes, isPlain: false)
    }

    /// As `init(encoded:)`, of a model that was trained with `Settings.isPlain` as given.
    init(encoded bytes: [UInt8], isPlain: Bool) throws(TaggingError) {
        guard bytes.count >= 28, bytes.starts(with: Self.magic) else {
            throw TaggingError(.badModel, "This is no model of tags. Give a file that “satchel tags train” wrote.")
        }
        var reader = ByteReader(bytes, from: 8, damage: Self.cut)
        guard try reader.uint32() == Self.formatVersion else {
            throw TaggingError(
                .badModel, "The model is of a format that this version does not know. Update Satchel, or train again.")
        }
        guard reader.isSealed else {
            throw TaggingError(.badModel, "The model is damaged: its content does not match its checksum. Train it again.")
        }
        let (labelCount, featureCount) = (Int(try reader.uint32()), Int(try reader.uint32()))
        guard (2...Self.labelsMax).contains(labelCount), featureCount <= Self.featuresMax,
            featureCount * (16 + labelCount) < bytes.count
        else { throw Self.cut }
        var labels: [String] = []
        for _ in 0..<labelCount { labels.append(try reader.string()) }
        guard zip(labels, labels.dropFirst()).allSatisfy({ $0.utf8.lexicographicallyPrecedes($1.utf8) }) else { throw Self.cut }
        var (hashes, rarity): ([UInt64], [Float]) = ([], [])
        hashes.reserveCapacity(featureCount)
        rarity.reserveCapacity(featureCount)
        for _ in 0..<featureCount {
            hashes.append(try reader.uint64())
            rarity.append(try reader.float())
        }
        guard !hashes.contains(0) else { throw Self.cut }
        let width = Self.width(labelCount)
        var (steps, scales): ([SIMD8<Int8>], [Float]) = ([], [])
        steps.reserveCapacity((featureCount + 1) * width)
        scales.reserveCapacity(featureCount + 1)
        for _ in 0...featureCount {
            scales.append(try reader.float())
            for column in 0..<width { steps.append(try reader.int8s(min(8, labelCount - column * 8))) }
        }
        guard reader.isAtEnd else { throw Self.cut }
        self.init(labels: labels, hashes: hashes, rarity: rarity, steps: steps, scales: scales, isPlain: isPlain)
        // A hash that stands there twice has one number.
        guard knownCount == featureCount else { throw Self.cut }
    }

    private static let cut = TaggingError(.badModel, "The model is incomplete or contradicts itself. Train it again.")
}
