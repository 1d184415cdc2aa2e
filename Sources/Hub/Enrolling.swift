import CRDT
import Foundation
import StoreInterface
import Sync

/// What a device sends to join.
struct EnrolmentRequest: Sendable {
    var code: String
    var site: SiteID
    /// What its user calls it.
    var device: String
    /// Ed25519.
    var signingKey: [UInt8]

    private struct Body: Decodable {
        var code: String
        var site: String
        var device: String
        var signing_key: String
    }

    /// The most bytes that such a request has.
    static let byteLimit = 16 << 10

    /// - Throws: `HubError` with `bad-request` or `bad-name`.
    init(json: [UInt8]) throws(HubError) {
        guard let body = try? JSONDecoder().decode(Body.self, from: Data(json)) else {
            throw HubError(
                .badRequest, "The request is not JSON with code, site, device and signing_key. Update Satchel, then join again.")
        }
        guard let site = SiteID(body.site), site.low != 0 else {
            throw HubError(.badRequest, "The site is not an id of 16 hexadecimal digits. Update Satchel, then join again.")
        }
        guard let key = bytes(hexadecimal: body.signing_key), key.count == 32 else {
            throw HubError(.badRequest, "The signing key is not one of 64 hexadecimal digits. Update Satchel, then join again.")
        }
        code = body.code
        self.site = site
        device = try People.checked(body.device)
        signingKey = key
    }
}

/// What a device sends whose store was restored or copied, to be known as another site.
struct SiteRequest: Sendable {
    var site: SiteID
    /// Ed25519.
    var signingKey: [UInt8]

    private struct Body: Decodable {
        var site: String
        var signing_key: String
    }

    /// - Throws: `HubError` with `bad-request`.
    init(json: [UInt8]) throws(HubError) {
        guard let body = try? JSONDecoder().decode(Body.self, from: Data(json)), let site = SiteID(body.site), site.low != 0,
            let key = bytes(hexadecimal: body.signing_key), key.count == 32
        else {
            throw HubError(
                .badRequest, "The request is not JSON with site and signing_key in hexadecimal digits. Update Satchel.")
        }
        self.site = site
        signingKey = key
    }
}

/// What a device gets when it has joined.
struct EnrolmentAnswer: Sendable, Codable {
    var credential: String
    var workspace: String
    var author: String
    var person: String
    var role: Device.Role
    /// In hexadecimal, for bundles: the hub's public key, and its word for the device's.
    var hub_key: String?
    var certificate: String?

    init(
        _ credential: String, _ author: AuthorID, _ role: Device.Role, _ certified: Certified?, _ identity: HubIdentity,
        in view: any HubReader
    ) throws {
        self.credential = credential
        workspace = identity.workspace.description
        self.author = author.description
        person = try view.person(author)?.name ?? ""
        self.role = role
        hub_key = certified.map { hexadecimal($0.hubKey) }
        certificate = certified.map { hexadecimal($0.certificate.encoded) }
    }
}

extension OpenHub {
    /// Turns a one-time code into a credential.
    ///
    /// A store that was enrolled before, also one that was revoked, gets a new credential in place of the old one if the code is
    /// for the same person.
    ///
    /// - Parameter peer: The address that the request came from, for the count of wrong codes.
    /// - Throws: `HubError`: `wrong-code`, `expired-code`, `site-taken`, `too-many-attempts`.
    func enrol(_ request: EnrolmentRequest, peer: String) async throws -> EnrolmentAnswer {
        let time = now()
        let hash = EnrolmentCode(request.code)?.hash ?? []
        // Whoever has no code must not be able to keep the store's writer busy.
        guard let known = try await store.read({ try $0.enrolment(codeHash: hash) }) else {
            throw limiter.failed(peer, HubError(.wrongCode), now: time)
        }
        guard known.expires > time else { throw limiter.failed(peer, HubError(.expiredCode), now: time) }
        let credential = Randomness.credential()
        let identity = identity
        let answer = try await write { editor in
            // Somebody may have used it since.
            guard let enrolment = try editor.enrolment(codeHash: hash) else { throw HubError(.wrongCode) }
            let earlier = try editor.device(request.site)
            guard request.site != identity.site, earlier == nil || earlier?.author == enrolment.author else {
                throw HubError(.siteTaken)
            }
            try editor.removeEnrolment(codeHash: hash)
            try editor.save(
                EnrolledDevice(
                    site: request.site, author: enrolment.author, role: enrolment.role, name: request.device,
                    signingKey: request.signingKey, enrolled: time),
                credentialHash: OpenHub.hash(ofCredential: credential))
            return try EnrolmentAnswer(
                credential, enrolment.author, enrolment.role, editor.certify(request.site, now: time), identity, in: editor)
        }
        // Streams that were opened with the credential that this one replaces.
        live.end(request.site)
        return answer
    }

    /// How many copies of one person's devices may be in use without anybody who runs the hub having a hand in it.
    static let sitesMax = 100

    /// Enrols a device's person once more, under another site: its store was restored or copied. The device that asks stays as it is, for
    /// the store that this is a copy of may still be in use; when it is revoked, all that came of it are.
    ///
    /// - Throws: `HubError`: `site-taken`, `too-many-sites`.
    func enrol(_ request: SiteRequest, besides client: Client) async throws -> EnrolmentAnswer {
        let time = now()
        let credential = Randomness.credential()
        let identity = identity
        let answer = try await write { editor in
            let device = try OpenHub.client(client.credentialHash, in: editor).device
            let earlier = try editor.device(request.site)
            guard request.site != identity.site, earlier == nil || request.site == device.site || earlier?.origin == device.site
            else {
                throw HubError(.siteTaken)
            }
            let copies = try editor.devices().count { $0.author == device.author && $0.origin != nil && $0.revoked == nil }
            guard earlier != nil || copies < OpenHub.sitesMax else { throw HubError(.tooManySites) }
            try editor.save(
                EnrolledDevice(
                    site: request.site, author: device.author, role: device.role, name: device.name,
                    signingKey: request.signingKey, enrolled: time,
                    origin: request.site == device.site ? device.origin : device.site),
                credentialHash: OpenHub.hash(ofCredential: credential))
            return try EnrolmentAnswer(
                credential, device.author, device.role, editor.certify(request.site, now: time), identity, in: editor)
        }
        return answer
    }

    /// All that is stored of a credential.
    static func hash(ofCredential credential: String) -> [UInt8] { sha256(credential.utf8) }
}
