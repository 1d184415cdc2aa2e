import CRDT
import Foundation

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

    /// 128 bits, more than anybody can try, in the base64 of RFC 4648 §5 without padding: it goes with each request, and HTTP/2 does not
    /// compress it.
    static func credential() -> String {
        String(Data(bytes(16)).base64EncodedString().prefix(22)).replacing("+", with: "-").replacing("/", with: "_")
    }
}
