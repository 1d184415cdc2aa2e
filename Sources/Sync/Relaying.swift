import CRDT
import Sales

/// A site as the hub knows it, for what comes by way of others.
public struct Signer: Sendable, Hashable {
    public var device: Device
    /// The public key that was registered when the site was enrolled.
    public var key: [UInt8]
    public var isRevoked: Bool

    public init(device: Device, key: [UInt8], isRevoked: Bool) {
        self.device = device
        self.key = key
        self.isRevoked = isRevoked
    }
}

/// What a device needs for bundles.
public struct Certified: Sendable, Hashable {
    /// The hub's public key.
    public var hubKey: [UInt8]
    public var certificate: Certificate

    public init(hubKey: [UInt8], certificate: Certificate) {
        self.hubKey = hubKey
        self.certificate = certificate
    }
}

extension HubStorage {
    /// Issues a certificate to an enrolled site.
    ///
    /// - Returns: Nil for a site that is not enrolled, or was revoked.
    public func certify(_ site: SiteID, now: Int64) throws -> Certified? {
        guard let signer = try signer(site), !signer.isRevoked, signer.key.count == Certificate.keyBytes else { return nil }
        let key = try signingKey
        return Certified(
            hubKey: try Certificate.publicKey(of: key),
            certificate: try Certificate(
                workspace: try workspace, site: site, author: signer.device.author, key: signer.key, issued: now, hubKey: key))
    }
}

extension HubSession {
    func certified(by store: some HubStorage, now: Int64) throws -> Message {
        guard let certified = try store.certify(device.site, now: now) else {
            return .refusal(Refusal(.unknownSigner, "The hub does not know this device's signing key. Join it again."))
        }
        return .certified(certified)
    }

    /// Takes in a segment that another site has signed, as if that site had pushed it: the rights are its person's, not the relayer's.
    ///
    /// What the site has not signed is refused as a whole and numbers nothing: else anybody could make void what others wrote.
    func relay(_ encoded: [UInt8], to store: inout some HubStorage) throws -> Message {
        let segment: Segment
        do {
            segment = try Segment(encoded: encoded)
        } catch {
            return .refusal(Refusal(.badSegment, error.message))
        }
        guard segment.workspace == (try store.workspace) else {
            return .refusal(Refusal(.badSegment, "The changes belong to another workspace."))
        }
        guard let signer = try store.signer(segment.site) else {
            return .refusal(Refusal(.unknownSigner, "The hub does not know the laptop that signed the changes."))
        }
        guard segment.isSigned(by: signer.key) else {
            return .refusal(Refusal(.badSegment, "The changes were not signed by the laptop that they name."))
        }
        let author = HubSession(device: signer.device, schema: schema, limits: limits)
        return try author.receive(segment.transactions, in: &store) { _ in signer.isRevoked ? .permission : nil }
    }
}
