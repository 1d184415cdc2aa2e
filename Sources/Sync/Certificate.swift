import CRDT
import Crypto

/// What a signature stands under. Its name is part of what is signed, so that a signature under one thing never passes for one under
/// another.
enum Signature: String {
    case certificate = "satchel certificate 1"
    case segment = "satchel segment 1"
    case bundle = "satchel bundle 1"
    case wipe = "satchel wipe 1"

    static let byteCount = 64

    /// Ed25519 over the name, a zero byte, and the SHA-256 of the bytes.
    func signing(_ digest: SHA256.Digest, with key: Curve25519.Signing.PrivateKey) throws(SyncError) -> [UInt8] {
        do {
            return Array(try key.signature(for: signed(digest)))
        } catch {
            throw SyncError(.badBundle, "The key could not sign. Join the hub again with a store of its own.")
        }
    }

    func isValid(_ signature: [UInt8], of digest: SHA256.Digest, by key: [UInt8]) -> Bool {
        guard signature.count == Signature.byteCount, let key = try? Curve25519.Signing.PublicKey(rawRepresentation: key) else {
            return false
        }
        return key.isValidSignature(signature, for: signed(digest))
    }

    private func signed(_ digest: SHA256.Digest) -> [UInt8] { Array(rawValue.utf8) + [0] + Array(digest) }
}

/// The hub's word that a site belongs to a person of its workspace, and which key the site signs with. Whoever has the hub's public key
/// can check it without the hub. The layout is in `Protocol/bundles.md`.
///
/// It says nothing of rights, and is never taken back: those the hub judges when a transaction arrives there.
public struct Certificate: Hashable, Sendable {
    public let workspace: WorkspaceID
    public let site: SiteID
    public let author: AuthorID
    /// The site's public Ed25519 key.
    public let key: [UInt8]
    /// Milliseconds since 1970 by the hub's clock.
    public let issued: Int64
    private let signature: [UInt8]

    static let version: UInt8 = 1
    /// Bytes of a public or private Ed25519 key.
    public static let keyBytes = 32
    static let byteLimit = 1 + 16 + 8 + 16 + keyBytes + 10 + Signature.byteCount

    /// Issues a certificate.
    ///
    /// - Parameters:
    ///   - key: The site's public key.
    ///   - hubKey: The hub's private key.
    /// - Throws: `SyncError` `.badBundle` if a key is none.
    public init(
        workspace: WorkspaceID, site: SiteID, author: AuthorID, key: [UInt8], issued: Int64, hubKey: [UInt8]
    ) throws(SyncError) {
        guard key.count == Certificate.keyBytes else { throw SyncError(.badBundle, "A site's signing key is damaged.") }
        self.workspace = workspace
        self.site = site
        self.author = author
        self.key = key
        self.issued = issued
        let hub = try Certificate.privateKey(hubKey)
        signature = try Signature.certificate.signing(
            SHA256.hash(data: Certificate.body(workspace, site, author, key, issued)), with: hub)
    }

    static func privateKey(_ bytes: [UInt8]) throws(SyncError) -> Curve25519.Signing.PrivateKey {
        do {
            return try Curve25519.Signing.PrivateKey(rawRepresentation: bytes)
        } catch {
            throw SyncError(.badBundle, "A signing key is damaged.")
        }
    }

    /// The public half of a private key.
    public static func publicKey(of key: [UInt8]) throws(SyncError) -> [UInt8] {
        Array(try privateKey(key).publicKey.rawRepresentation)
    }

    public func isSigned(byHub key: [UInt8]) -> Bool {
        Signature.certificate.isValid(
            signature, of: SHA256.hash(data: Certificate.body(workspace, site, author, self.key, issued)), by: key)
    }

    /// Whether a transaction is of the certified site, and in its author's name: else whoever takes in a segment refuses it.
    public func covers(_ encoded: [UInt8]) -> Bool {
        guard let transaction = try? Transaction(encoded: encoded) else { return false }
        return transaction.id.site == site && transaction.author == author
    }

    public var encoded: [UInt8] { Certificate.body(workspace, site, author, key, issued) + signature }

    private static func body(
        _ workspace: WorkspaceID, _ site: SiteID, _ author: AuthorID, _ key: [UInt8], _ issued: Int64
    ) -> [UInt8] {
        var out = [version]
        out.append(workspace)
        out.append(site)
        out.append(author)
        out += key
        out.appendZigzag(issued)
        return out
    }

    /// Reads a certificate, without looking at its signature.
    ///
    /// - Throws: `SyncError` `.unknownVersion`, `.badBundle`.
    public init(encoded bytes: [UInt8]) throws(SyncError) {
        guard let version = bytes.first, version <= Certificate.version else { throw .newerBundle("A certificate") }
        do throws(CRDTError) {
            var reader = ByteReader(bytes)
            guard try reader.byte() == Certificate.version else { throw CRDTError(.damaged, "There is no version 0.") }
            workspace = try reader.identifier()
            site = try reader.identifier()
            author = try reader.identifier()
            key = Array(try reader.slice(Certificate.keyBytes))
            issued = try reader.zigzag()
            signature = Array(try reader.slice(Signature.byteCount))
            try reader.expectEnd()
        } catch {
            throw SyncError(.badBundle, "A certificate cannot be read: \(error.message)")
        }
    }
}

extension SyncError {
    static func newerBundle(_ what: String) -> SyncError {
        SyncError(
            .unknownVersion, "\(what) is in a form that this version does not know; it is newer, or damaged. Update Satchel.")
    }
}
