import CRDT

/// What the hub draws at random, all from the system's generator.
enum Randomness {
    static func identifier<ID: ByteIdentifier>() -> ID { ID(high: .random(in: .min ... .max), low: .random(in: 1 ... .max)) }

    /// Not zero, which means "never met a hub", and within what a database's integer holds.
    static func epoch() -> UInt64 { .random(in: 1..<1 << 63) }

    static func transaction(of site: SiteID) -> TransactionID {
        TransactionID(site: site, random: .random(in: .min ... .max))
    }

    static func bytes(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in .random(in: .min ... .max, using: &generator) }
    }

    /// 256 bits in hexadecimal.
    static func credential() -> String { hexadecimal(bytes(32)) }
}
