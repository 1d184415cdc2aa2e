import CRDT
import Crypto

/// The hub's word that a device which was revoked is to remove what it holds, because its owner asked for that.
///
/// It is signed, for whoever stands between device and hub must not be able to have a laptop emptied. It names the credential that the
/// device showed, so that an old order means nothing to a device that was enrolled again. The layout is in `Protocol/hub-commands.md`.
public struct WipeOrder: Hashable, Sendable {
    public let workspace: WorkspaceID
    public let site: SiteID
    /// The SHA-256 of the credential that it was the answer to.
    public let credentialHash: [UInt8]
    /// When the owner asked for it, in milliseconds since 1970 by the hub's clock.
    public let asked: Int64
    private let signature: [UInt8]

    private static let version: UInt8 = 1
    private static let hashBytes = 32

    /// Signs an order.
    ///
    /// - Parameter hubKey: The hub's private key.
    /// - Throws: `SyncError` `.badBundle` if the key is none.
    public init(
        workspace: WorkspaceID, site: SiteID, credentialHash: [UInt8], asked: Int64, hubKey: [UInt8]
    ) throws(SyncError) {
        precondition(credentialHash.count == WipeOrder.hashBytes, "a hash is a SHA-256")
        self.workspace = workspace
        self.site = site
        self.credentialHash = credentialHash
        self.asked = asked
        signature = try Signature.wipe.signing(
            SHA256.hash(data: WipeOrder.body(workspace, site, credentialHash, asked)), with: Certificate.privateKey(hubKey))
    }

    public func isSigned(byHub key: [UInt8]) -> Bool {
        Signature.wipe.isValid(signature, of: SHA256.hash(data: WipeOrder.body(workspace, site, credentialHash, asked)), by: key)
    }

    public var encoded: [UInt8] { WipeOrder.body(workspace, site, credentialHash, asked) + signature }

    private static func body(_ workspace: WorkspaceID, _ site: SiteID, _ credentialHash: [UInt8], _ asked: Int64) -> [UInt8] {
        var out = [version]
        out.append(workspace)
        out.append(site)
        out += credentialHash
        out.appendZigzag(asked)
        return out
    }

    /// Reads an order, without looking at its signature.
    ///
    /// - Throws: `SyncError` `.badMessage`.
    public init(encoded bytes: [UInt8]) throws(SyncError) {
        do throws(CRDTError) {
            var reader = ByteReader(bytes)
            guard try reader.byte() == WipeOrder.version else { throw CRDTError(.damaged, "There is no such version.") }
            workspace = try reader.identifier()
            site = try reader.identifier()
            credentialHash = Array(try reader.slice(WipeOrder.hashBytes))
            asked = try reader.zigzag()
            signature = Array(try reader.slice(Signature.byteCount))
            try reader.expectEnd()
        } catch {
            throw SyncError(.badMessage, "An order to remove everything cannot be read: \(error.message)")
        }
    }
}
