import CRDT
import Foundation
import Hub
import Hummingbird
import Sync
import Testing

@Suite struct AttachmentTests {
    private let bytes = noise(100_000)
    private var hash: String { digest(bytes) }

    @Test func partsGoOnWhereTheLastEndedAndTheWholeIsKept() async throws {
        let test = try TestHub()
        let device = try await test.join(site: 7)
        try await test.name(hash, as: device)
        let begun = try await test.begin(hash, size: bytes.count, as: device)
        #expect(begun.status == 201 && begun.header("Tus-Resumable") == "1.0.0")
        #expect(begun.header("Upload-Expires")?.hasSuffix("GMT") == true)
        let place = try #require(begun.headers[.location])
        #expect(try await test.stand(place, as: device).offset == 0)
        #expect(try await test.part(bytes[..<30_000], at: 0, of: place, as: device).offset == 30_000)
        let stand = try await test.stand(place, as: device)
        #expect(stand.status == 200 && stand.offset == 30_000 && stand.header("Upload-Length") == "100000")
        #expect(stand.header("Upload-Metadata") == "sha256 \(base64(hash))")
        #expect(stand.headers[.cacheControl] == "no-store" && stand.body.isEmpty)
        // A part that begins elsewhere is refused, and changes nothing.
        for offset in [0, 29_999, 30_001] {
            let reply = try await test.part(bytes[30_000..<40_000], at: offset, of: place, as: device)
            #expect(reply.status == 409 && reply.errorCode == "wrong-offset" && reply.header("Tus-Resumable") == "1.0.0")
        }
        #expect(try await test.fetch(hash, as: device).errorCode == "unknown-attachment")
        let last = try await test.part(bytes[30_000...], at: 30_000, of: place, as: device)
        #expect(last.status == 204 && last.offset == 100_000)
        let fetched = try await test.fetch(hash, as: device)
        #expect(fetched.status == 200 && fetched.body == bytes && fetched.headers[.eTag] == "\"\(hash)\"")
        #expect(fetched.headers[.contentType] == "application/octet-stream" && fetched.header("Attachment-Brought") == "yes")
        #expect(fetched.header("X-Content-Type-Options") == "nosniff")
        // Whose last answer was lost asks again, and learns that all is there.
        #expect(try await test.stand(place, as: device).offset == 100_000)
        #expect(test.files("uploads") == 0 && test.files("kept") == 1)
    }

    @Test func creationWithUploadTakesBytesAtOnce() async throws {
        let test = try TestHub()
        let device = try await test.join(site: 7)
        try await test.name(hash, as: device)
        let type: HTTPFields = [.contentType: "application/offset+octet-stream"]
        let begun = try await test.begin(hash, size: bytes.count, as: device, type, body: Array(bytes[..<60_000]))
        #expect(begun.status == 201 && begun.offset == 60_000)
        let place = try #require(begun.headers[.location])
        #expect(try await test.part(bytes[60_000...], at: 60_000, of: place, as: device).offset == 100_000)
        #expect(try await test.fetch(hash, as: device).body == bytes)
    }

    @Test func aClientThatCanOnlyPostSaysWhatItMeans() async throws {
        let test = try TestHub()
        let device = try await test.join(site: 7)
        try await test.name(hash, as: device)
        let place = try #require(try await test.begin(hash, size: bytes.count, as: device).headers[.location])
        let headers = device.tus([
            name("X-HTTP-Method-Override"): "PATCH", name("Upload-Offset"): "0", .contentType: "application/offset+octet-stream",
        ])
        #expect(try await test.send(.post, place, headers: headers, body: bytes).offset == 100_000)
        #expect(try await test.send(.post, place, headers: device.tus()).errorCode == "not-found")
    }

    @Test func optionsSayWhatTheHubOffers() async throws {
        let test = try TestHub()
        let device = try await test.join(site: 7)
        let reply = try await test.send(.options, "/v1/attachments", headers: device.bearer)
        #expect(reply.status == 204 && reply.header("Tus-Version") == "1.0.0")
        #expect(reply.header("Tus-Extension") == "creation,creation-with-upload,checksum,termination,expiration")
        #expect(reply.header("Tus-Max-Size") == "67108864" && reply.header("Tus-Checksum-Algorithm") == "sha1,sha256")
        let other = try await test.send(.post, "/v1/attachments", headers: device.bearer)
        #expect(other.status == 412 && other.errorCode == "unknown-tus-version" && other.header("Tus-Version") == "1.0.0")
    }

    @Test func aDamagedPartIsNotTaken() async throws {
        let test = try TestHub()
        let device = try await test.join(site: 7)
        try await test.name(hash, as: device)
        let place = try #require(try await test.begin(hash, size: bytes.count, as: device).headers[.location])
        func sent(_ part: ArraySlice<UInt8>, _ checksum: String) async throws -> Reply {
            try await test.part(part, at: 0, of: place, as: device, [name("Upload-Checksum"): checksum])
        }
        let part = bytes[..<50_000]
        let sum = Data(try #require(AttachmentID(digest(Array(part)))).bytes).base64EncodedString()
        let wrong = try await sent(bytes[1..<50_001], "sha256 \(sum)")
        #expect(wrong.status == 460 && wrong.errorCode == "checksum-mismatch")
        for bad in ["sha256", "md5 \(sum)", "sha256 !!!", "sha1 \(sum)", ""] {
            #expect(try await sent(part, bad).errorCode == "bad-upload", "\(bad)")
        }
        #expect(try await test.stand(place, as: device).offset == 0)
        #expect(try await sent(part, "sha256 \(sum)").offset == 50_000)
    }

    @Test func whatIsNotWhatItsNameSaysIsNotKept() async throws {
        let test = try TestHub()
        let device = try await test.join(site: 7)
        try await test.name(hash, as: device)
        let place = try #require(try await test.begin(hash, size: bytes.count, as: device).headers[.location])
        let reply = try await test.part(noise(100_000, seed: 2), at: 0, of: place, as: device)
        #expect(reply.status == 422 && reply.errorCode == "hash-mismatch")
        #expect(try await test.stand(place, as: device).status == 404)
        #expect(try await test.fetch(hash, as: device).status == 404)
        #expect(test.files("uploads") == 0 && test.files("kept") == 0)
    }

    @Test func boundsHold() async throws {
        let test = try TestHub()
        let device = try await test.join(site: 7)
        try await test.name(hash, as: device)
        #expect(try await test.begin(hash, size: 0, as: device).status == 400)
        #expect(try await test.begin(hash, size: Int(AttachmentLimits.bytes) + 1, as: device).errorCode == "too-large")
        // More than was announced.
        let place = try #require(try await test.begin(hash, size: 10, as: device).headers[.location])
        #expect(try await test.part(bytes[..<11], at: 0, of: place, as: device).errorCode == "too-large")
        #expect(try await test.stand(place, as: device).offset == 0)
        // A checked part is held in memory, so it is bounded.
        let sum: HTTPFields = [name("Upload-Checksum"): "sha1 \(Data(repeating: 0, count: 20).base64EncodedString())"]
        let large = [UInt8](repeating: 0, count: AttachmentLimits.checkedPartBytes + 1)
        #expect(try await test.part(large, at: 0, of: place, as: device, sum).errorCode == "too-large")
        // So many at once; finished ones and such as begin anew do not count.
        var random: UInt64 = 100
        func next() async throws -> Reply {
            random += 1
            let other = digest(noise(10, seed: random))
            try await test.name(other, as: device, random: random)
            return try await test.begin(other, size: 10, as: device)
        }
        for _ in 1..<AttachmentLimits.uploadsPerDevice { #expect(try await next().status == 201) }
        let refused = try await next()
        #expect(refused.status == 429 && refused.errorCode == "too-many-uploads" && refused.headers[.retryAfter] != nil)
        #expect(try await test.begin(hash, size: bytes.count, as: device).status == 201)
        #expect(try await test.stand(place, as: device).status == 404)
    }

    @Test func whatCannotBeReadIsRefused() async throws {
        let test = try TestHub()
        let device = try await test.join(site: 7)
        try await test.name(hash, as: device)
        let metadata = name("Upload-Metadata")
        let wrong = [
            "", "sha256", "sha256 \(base64("abc"))", "sha256 !", "name \(base64(hash))", "sha256 \(base64(hash.uppercased()))",
            "sha256 \(base64(hash)),author \(base64("x"))", "sha256 \(base64(hash)),sha256 \(base64(hash))", "a b c",
        ]
        for text in wrong {
            let reply = try await test.begin(hash, size: 1, as: device, [metadata: text])
            #expect(reply.status == 400 && reply.errorCode == "bad-upload", "\(text)")
        }
        let long = String(repeating: "a", count: AttachmentLimits.metadataBytes + 1)
        #expect(try await test.begin(hash, size: 1, as: device, [metadata: long]).errorCode == "too-large")
        for length in ["", "-1", "1.5", "99999999999999999999", "x"] {
            let reply = try await test.begin(hash, size: 1, as: device, [name("Upload-Length"): length])
            #expect(reply.errorCode == "bad-upload", "\(length)")
        }
        #expect(try await test.begin(hash, size: 1, as: device, [name("Upload-Defer-Length"): "1"]).errorCode == "bad-upload")
        let place = try #require(try await test.begin(hash, size: 10, as: device).headers[.location])
        #expect(try await test.part([1], at: -1, of: place, as: device).errorCode == "bad-upload")
        #expect(
            try await test.part([1], at: 0, of: place, as: device, [.contentType: "text/plain"]).errorCode == "unsupported-type")
        for path in ["/v1/attachments/uploads/x", "/v1/attachments/uploads/" + String(repeating: "0", count: 32)] {
            #expect(try await test.stand(path, as: device).status == 404)
        }
        #expect(try await test.fetch("x", as: device).errorCode == "unknown-attachment")
    }

    @Test func anUploadCanBeGivenUpAndExpires() async throws {
        let test = try TestHub()
        let device = try await test.join(site: 7)
        try await test.name(hash, as: device)
        var place = try #require(try await test.begin(hash, size: bytes.count, as: device).headers[.location])
        _ = try await test.part(bytes[..<10], at: 0, of: place, as: device)
        #expect(test.files("uploads") == 1)
        #expect(try await test.send(.delete, place, headers: device.tus()).status == 204)
        #expect(try await test.stand(place, as: device).status == 404 && test.files("uploads") == 0)
        place = try #require(try await test.begin(hash, size: bytes.count, as: device).headers[.location])
        _ = try await test.part(bytes[..<10], at: 0, of: place, as: device)
        test.clock.advance(hours: 71)
        try await test.hub.removeExpiredUploads()
        #expect(try await test.stand(place, as: device).offset == 10)
        test.clock.advance(hours: 1)
        #expect(try await test.part(bytes[10...], at: 10, of: place, as: device).errorCode == "unknown-upload")
        try await test.hub.removeExpiredUploads()
        #expect(test.files("uploads") == 0)
    }

    @Test func rangesAreServed() async throws {
        let test = try TestHub()
        let device = try await test.join(site: 7)
        try await test.bring(bytes, as: device)
        func range(_ text: String, _ more: HTTPFields = [:]) async throws -> Reply {
            var headers = more
            headers[.range] = text
            return try await test.fetch(hash, as: device, headers)
        }
        for (text, wanted) in [
            ("bytes=0-9", 0..<10), ("bytes=99990-", 99_990..<100_000), ("bytes=-7", 99_993..<100_000),
            ("bytes=99999-200000", 99_999..<100_000), ("bytes=-999999", 0..<100_000),
        ] {
            let reply = try await range(text)
            #expect(reply.status == 206 && reply.body == Array(bytes[wanted]), "\(text)")
            #expect(reply.header("Content-Range") == "bytes \(wanted.lowerBound)-\(wanted.upperBound - 1)/100000")
        }
        for text in ["bytes=100000-", "bytes=-0", "bytes=99999999999999999999-"] {
            let reply = try await range(text)
            #expect(reply.status == 416 && reply.header("Content-Range") == "bytes */100000", "\(text)")
        }
        for text in ["bytes=9-3", "bytes=a-b", "items=0-1", "bytes=0-1,5-6", "bytes=", "bytes=-"] {
            let reply = try await range(text)
            #expect(reply.status == 200 && reply.body.count == 100_000, "\(text)")
        }
        #expect(try await range("bytes=0-9", [.ifRange: "\"\(hash)\""]).status == 206)
        #expect(try await range("bytes=0-9", [.ifRange: "\"other\""]).status == 200)
        #expect(try await test.fetch(hash, as: device, [.ifNoneMatch: "\"x\", \"\(hash)\""]).status == 304)
        let head = try await test.send(.head, "/v1/attachments/\(hash)", headers: device.bearer)
        #expect(head.status == 200 && head.body.isEmpty && head.headers[.contentLength] == "100000")
    }

    @Test func knowingANameGivesNothing() async throws {
        let test = try TestHub()
        let owner = try await test.join("Li Wei", site: 7)
        let thief = try await test.join("Wang Fang", site: 8)
        try await test.bring(bytes, as: owner)
        // Today everybody in the workspace reads the owner's row, and so the recording; once that is gone, only names are left.
        #expect(try await test.fetch(hash, as: thief).header("Attachment-Brought") == "no")
        try await test.delete(recordedAs: 1, of: owner)
        #expect(try await test.fetch(hash, as: thief).status == 404)
        // A row of one's own that names it gives nothing, as long as one has not brought it.
        try await test.name(hash, as: thief, random: 2)
        #expect(try await test.fetch(hash, as: thief).status == 404)
        #expect(try await test.fetch(hash, as: owner).status == 404)
        let place = try #require(try await test.begin(hash, size: bytes.count, as: thief).headers[.location])
        // Nothing tells whether it is here already: all bytes are taken.
        #expect(try await test.stand(place, as: thief).offset == 0)
        #expect(try await test.part(bytes, at: 0, of: place, as: thief).status == 204)
        #expect(try await test.fetch(hash, as: thief).body == bytes)
        // Stored once.
        #expect(test.files("kept") == 1)
    }

    @Test func whatNobodyNamesIsNotTaken() async throws {
        let test = try TestHub()
        let device = try await test.join(site: 7)
        let reply = try await test.begin(hash, size: bytes.count, as: device)
        #expect(reply.status == 404 && reply.errorCode == "unknown-attachment")
        let reader = try await test.join("Auditor", role: .reader, site: 8)
        try await test.name(hash, as: device)
        #expect(try await test.begin(hash, size: bytes.count, as: reader).errorCode == "read-only")
    }

    @Test func strangersAndRevokedDevicesGetNothing() async throws {
        let test = try TestHub()
        let device = try await test.join("Li Wei", site: 7)
        let other = try await test.join("Li Wei", site: 8)
        try await test.name(hash, as: device)
        let place = try #require(try await test.begin(hash, size: bytes.count, as: device).headers[.location])
        _ = try await test.part(bytes[..<10], at: 0, of: place, as: device)
        // An upload is its device's, not even its person's.
        #expect(try await test.stand(place, as: other).status == 404)
        #expect(try await test.part(bytes[10...], at: 10, of: place, as: other).status == 404)
        #expect(try await test.send(.delete, place, headers: other.tus()).status == 404)
        _ = try await test.perform(.revoke(device: device.site.description), AdminAnswer.Device.self)
        let late = try await test.part(bytes[10...], at: 10, of: place, as: device)
        #expect(late.status == 401 && late.errorCode == "revoked" && late.header("Tus-Resumable") == "1.0.0")
        #expect(try await test.fetch(hash, as: device).status == 401)
        #expect(try await test.send(.patch, place, body: [1]).errorCode == "no-credential")
        #expect(test.files("kept") == 0)
    }
}
