import CRDT
import Crypto
import Foundation
import Hub
import Sync
import Testing

/// Certificates and relayed segments over the hub's routes.
@Suite struct RelayingTests {
    private let key = Curve25519.Signing.PrivateKey()

    /// A device that joins with a key of its own, and what the hub told it besides its credential.
    private func join(_ test: TestHub, _ name: String, site: UInt64) async throws -> (TestDevice, Certified) {
        struct Body: Decodable {
            var hub_key: String
            var certificate: String
        }
        let site = SiteID(low: site)
        let publicKey = hexadecimal(key.publicKey.rawRepresentation)
        let json = #"{"code":"\#(try await test.code(name))","site":"\#(site)","device":"laptop","signing_key":"\#(publicKey)"}"#
        let reply = try await test.send(.post, "/v1/enrol", body: Array(json.utf8))
        try #require(reply.status == 200)
        let body = try JSONDecoder().decode(Body.self, from: Data(reply.body))
        return (
            try TestDevice(reply, site: site),
            Certified(
                hubKey: try #require(bytes(hexadecimal: body.hub_key)),
                certificate: try Certificate(encoded: try #require(bytes(hexadecimal: body.certificate))))
        )
    }

    private func workspace(_ test: TestHub, _ device: TestDevice) async throws -> WorkspaceID {
        guard case .welcome(let welcome) = try await test.sync(device.hello, as: device) else {
            throw SyncError(.unexpectedMessage, "not welcome")
        }
        return welcome.workspace
    }

    private func segment(_ device: TestDevice, _ workspace: WorkspaceID, _ transactions: CRDT.Transaction...) throws -> Segment {
        try Segment(workspace: workspace, site: device.site, transactions: transactions.map(\.encoded), key: key)
    }

    @Test func aDeviceIsCertifiedWhenItJoinsAndWheneverItAsks() async throws {
        let test = try TestHub()
        let (device, certified) = try await join(test, "Li Wei", site: 7)
        let certificate = certified.certificate
        #expect(certificate.isSigned(byHub: certified.hubKey) && certificate.issued == test.clock.now)
        #expect(certificate.site == device.site && certificate.author == device.author)
        #expect(certificate.key == Array(key.publicKey.rawRepresentation))
        #expect(try await certificate.workspace == workspace(test, device))
        test.clock.advance(hours: 1)
        guard case .certified(let again) = try await test.sync(.certify, as: device) else {
            Issue.record("not certified")
            return
        }
        #expect(again.hubKey == certified.hubKey && again.certificate.issued == certificate.issued + 3_600_000)
        // The hub that is started again has the same key.
        test.close()
        let reopened = try TestHub(home: test.home, clock: test.clock)
        guard case .certified(let later) = try await reopened.sync(.certify, as: device) else {
            Issue.record("not certified")
            return
        }
        #expect(later.hubKey == certified.hubKey)
        reopened.close()
    }

    @Test func whatIsRelayedIsItsAuthors() async throws {
        let test = try TestHub()
        let (author, _) = try await join(test, "Li Wei", site: 7)
        let relayer = try await test.join("Wang Fang", role: .reader, site: 8)
        let workspace = try await workspace(test, author)
        let transaction = try author.customer("宏达贸易", random: 1)
        let verdicts = Message.pushed([Verdict(id: transaction.id, fate: .accepted(3))])
        let segment = try segment(author, workspace, transaction)
        #expect(try await test.sync(.relay(segment.encoded), as: relayer) == verdicts)
        #expect(try await test.sync(.push([transaction.encoded]), as: author) == verdicts)
        // What the relayer has signed in the author's name numbers nothing.
        let forged = try Segment(
            workspace: workspace, site: author.site, transactions: [author.customer("forged", random: 2).encoded],
            key: Curve25519.Signing.PrivateKey())
        guard case .refusal(let refusal) = try await test.sync(.relay(forged.encoded), as: relayer) else {
            Issue.record("a forged segment was taken")
            return
        }
        #expect(refusal.code == .badSegment)
        #expect(try await test.perform(.status, AdminAnswer.Status.self).head == 3)
    }

    @Test func aRevokedLaptopsChangesAreNoLongerWelcome() async throws {
        let test = try TestHub()
        let (author, _) = try await join(test, "Li Wei", site: 7)
        let relayer = try await test.join("Wang Fang", site: 8)
        let workspace = try await workspace(test, author)
        let transaction = try author.customer("宏达贸易", random: 1)
        _ = try await test.perform(.revoke(device: author.site.description), AdminAnswer.Device.self)
        let segment = try segment(author, workspace, transaction)
        #expect(
            try await test.sync(.relay(segment.encoded), as: relayer)
                == .pushed([Verdict(id: transaction.id, fate: .void(3, .permission))]))
        // Nor may it relay, or be certified again.
        for message in [Message.relay(segment.encoded), .certify] {
            let reply = try await test.send(.post, "/v1/sync", headers: author.headers, body: message.encoded)
            #expect(reply.status == 401 && reply.errorCode == "revoked")
        }
    }
}
