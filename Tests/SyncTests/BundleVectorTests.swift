import CRDT
import Crypto
import Sync
import Testing

/// What stands in Protocol/vectors/bundles.json.
private struct BundleFile: Decodable {
    struct Site: Decodable {
        let site, author, key: String
    }
    struct Keys: Decodable {
        let workspace, hub, hubPublic: String
        let sites: [Site]
    }
    struct Certified: Decodable {
        let workspace, site, author, key, issued: String
    }
    struct Segment: Decodable {
        let site: String
        let transactions: [String]
    }
    struct Attachment: Decodable {
        let sha256, size: String
    }
    struct Description: Decodable {
        let maker: Certified
        let made: String
        let segments: [Segment]
        let attachments: [Attachment]
    }
    struct Good: Decodable {
        let name: String
        let bundle: Description
        let bytes: String
    }
    struct Bad: Decodable {
        let name, bytes, error: String
    }
    let keys: [Keys]
    let bundles: [Good]
    let refused: [Bad]
}

@Suite("Vectors of bundles")
struct BundleVectorTests {
    private let file: BundleFile
    private let keys: BundleFile.Keys
    private let trust: BundleReader.Trust

    init() throws {
        file = try vectors("bundles")
        keys = try #require(file.keys.first)
        trust = BundleReader.Trust(
            workspace: try unwrapped(WorkspaceID(keys.workspace)), hubKey: try hex(keys.hubPublic))
    }

    private func read(_ bytes: [UInt8]) throws -> [BundleReader.Event] {
        var reader = BundleReader(trust)
        let events = try reader.receive(bytes)
        try reader.finish()
        return events
    }

    /// Ed25519 has one signature for a key and a message, so what is written again is the same to the byte.
    @Test func theyAreReadAndWrittenAgain() throws {
        #expect(try hex(keys.hubPublic) == Certificate.publicKey(of: hex(keys.hub)))
        for good in file.bundles {
            let bytes = try hex(good.bytes)
            var segments = [BundleFile.Segment]()[...]
            var attachments = [BundleFile.Attachment]()[...]
            var writer: BundleWriter?
            var written = [UInt8]()
            for event in try read(bytes) {
                switch event {
                case .header(let maker, let made):
                    let wanted = good.bundle.maker
                    #expect(
                        maker.workspace.description == wanted.workspace && maker.site.description == wanted.site, "\(good.name)")
                    #expect(maker.author.description == wanted.author && hexadecimal(maker.key) == wanted.key, "\(good.name)")
                    #expect(String(maker.issued) == wanted.issued && String(made) == good.bundle.made, "\(good.name)")
                    let again = try Certificate(
                        workspace: maker.workspace, site: maker.site, author: maker.author, key: maker.key, issued: maker.issued,
                        hubKey: hex(keys.hub))
                    #expect(again == maker, "\(good.name)")
                    segments = good.bundle.segments[...]
                    attachments = good.bundle.attachments[...]
                    writer = BundleWriter(maker: maker)
                    written += writer?.header(made: made) ?? []
                case .segment(let segment, let certificate, let transactions):
                    let wanted = try unwrapped(segments.popFirst())
                    #expect(segment.site.description == wanted.site, "\(good.name)")
                    #expect(segment.transactions.map { hexadecimal($0) } == wanted.transactions, "\(good.name)")
                    #expect(transactions.count == wanted.transactions.count, "\(good.name)")
                    let again = try Segment(
                        workspace: segment.workspace, site: segment.site, transactions: segment.transactions,
                        key: try key(of: segment.site))
                    #expect(again == segment, "\(good.name)")
                    written += writer?.segment(segment, certificate) ?? []
                case .attachment(let hash, let size):
                    let wanted = try unwrapped(attachments.popFirst())
                    #expect(hexadecimal(hash) == wanted.sha256 && String(size) == wanted.size, "\(good.name)")
                    written += writer?.attachment(sha256: hash, size: size) ?? []
                case .bytes(let bytes): written += writer?.bytes(bytes) ?? []
                case .attachmentEnd: break
                }
            }
            #expect(segments.isEmpty && attachments.isEmpty, "\(good.name)")
            written += try writer?.end(key: key(of: unwrapped(SiteID(good.bundle.maker.site)))) ?? []
            #expect(written == bytes, "\(good.name)")
        }
    }

    private func key(of site: SiteID) throws -> Curve25519.Signing.PrivateKey {
        let found = try unwrapped(keys.sites.first { $0.site == site.description })
        return try Curve25519.Signing.PrivateKey(rawRepresentation: try hex(found.key))
    }

    @Test func theyAreRefused() throws {
        for bad in file.refused {
            let found = code { _ = try read(try hex(bad.bytes)) }
            #expect(found == bad.error, "\(bad.name)")
        }
    }
}
