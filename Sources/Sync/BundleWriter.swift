import CRDT
import Crypto

/// The bounds of bundles, as listed in `Protocol/bundles.md`. Writer and reader both keep to them.
public struct BundleLimits: Sendable, Hashable {
    /// The most bytes of a file.
    public var bytes = 2 << 30
    /// The most bytes of a segment: room for about a push's worth of transactions, or one of the greatest size; it fits into one message.
    public var segmentBytes = 5 << 20
    public var segments = 1_000
    /// The most transactions, and the most bytes of segments, of all segments together: they are taken in with one write.
    public var transactions = 100_000
    public var transactionBytes = 64 << 20
    public var attachments = 10_000
    /// The most bytes of one attachment.
    public var attachmentBytes = 64 << 20

    public init() {}

    public static let standard = BundleLimits()
}

/// How a bundle's file is laid out. See `Protocol/bundles.md`.
enum BundleForm {
    /// Not text, so that a program that converts line ends is found out by the first bytes.
    static let magic: [UInt8] = [0x89, 0x53, 0x42, 0x44, 0x4C, 0x0D, 0x0A, 0x1A]
    static let version: UInt8 = 1

    enum Record: UInt8 {
        case end = 0
        case certificate = 1
        case segment = 2
        case attachment = 3
    }
}

/// Writes a bundle piece by piece: each method gives the bytes that come next in the file. Segments come first, then attachments.
public struct BundleWriter: Sendable {
    public private(set) var segments = 0
    public private(set) var transactions = 0
    public private(set) var attachments = 0
    public private(set) var byteCount = 0
    private var transactionBytes = 0
    private var hash = SHA256()
    private var certified: Set<SiteID>
    private let maker: Certificate
    private let limits: BundleLimits

    public init(maker: Certificate, limits: BundleLimits = .standard) {
        self.maker = maker
        self.limits = limits
        certified = [maker.site]
    }

    private mutating func note(_ bytes: [UInt8]) -> [UInt8] {
        hash.update(data: bytes)
        byteCount += bytes.count
        return bytes
    }

    /// - Parameter made: milliseconds since 1970.
    public mutating func header(made: Int64) -> [UInt8] {
        var body = [UInt8]()
        body.appendCounted(maker.encoded)
        body.appendZigzag(made)
        var out = BundleForm.magic
        out.append(BundleForm.version)
        out.appendCounted(body)
        return note(out)
    }

    /// - Returns: Nil if there is no more room for it.
    public mutating func segment(_ segment: Segment, _ certificate: Certificate) -> [UInt8]? {
        let encoded = segment.encoded
        guard segments < limits.segments, transactions + segment.transactions.count <= limits.transactions,
            transactionBytes + encoded.count <= limits.transactionBytes
        else { return nil }
        segments += 1
        transactions += segment.transactions.count
        transactionBytes += encoded.count
        var out = [UInt8]()
        if certified.insert(certificate.site).inserted {
            out.append(BundleForm.Record.certificate.rawValue)
            out.appendCounted(certificate.encoded)
        }
        out.append(BundleForm.Record.segment.rawValue)
        out.appendCounted(encoded)
        return note(out)
    }

    /// Begins an attachment; exactly `size` bytes must follow by `bytes`.
    ///
    /// - Returns: Nil if there is no more room for it.
    public mutating func attachment(sha256: [UInt8], size: Int) -> [UInt8]? {
        precondition(sha256.count == SHA256.byteCount)
        // What ends the file is short.
        guard attachments < limits.attachments, size <= limits.attachmentBytes, byteCount + size + 1_000 <= limits.bytes else {
            return nil
        }
        attachments += 1
        var out = [BundleForm.Record.attachment.rawValue]
        out += sha256
        out.appendVarint(size)
        return note(out)
    }

    /// Takes note of an attachment's next bytes, which go into the file as they are.
    public mutating func bytes(_ bytes: [UInt8]) -> [UInt8] { note(bytes) }

    /// - Parameter key: The maker's.
    public mutating func end(key: Curve25519.Signing.PrivateKey) throws(SyncError) -> [UInt8] {
        var out = [BundleForm.Record.end.rawValue]
        out.appendVarint(segments)
        out.appendVarint(attachments)
        return note(out) + (try Signature.bundle.signing(hash.finalize(), with: key))
    }
}
