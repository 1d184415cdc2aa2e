import CRDT
import Foundation
import Hub
import Hummingbird
import SQLiteStore
import Sales
import Sync
import Testing

@Suite struct CaptureTests {
    private let bytes = noise(5_000)
    private let id = "00112233445566778899aabbccddeeff"

    private struct Answer: Decodable {
        struct Attachment: Decodable {
            var sha256: String
            var received: Int64?
            var upload: String?
        }
        var capture: String
        var state: String
        var safe: Bool
        var row: String?
        var visit: String?
        var attachment: Attachment?
    }

    private func answer(_ reply: Reply) throws -> Answer { try JSONDecoder().decode(Answer.self, from: Data(reply.body)) }

    private func put(_ json: String, _ test: TestHub, _ device: TestDevice, id: String? = nil) async throws -> Reply {
        var headers = device.bearer
        headers[.contentType] = "application/json"
        return try await test.send(.put, "/v1/captures/\(id ?? self.id)", headers: headers, body: Array(json.utf8))
    }

    private func state(_ test: TestHub, _ device: TestDevice) async throws -> Reply {
        try await test.send(.get, "/v1/captures/\(id)", headers: device.bearer)
    }

    /// A hub with a customer, that customer's id, and a phone.
    private func setting() async throws -> (test: TestHub, customer: String, phone: TestDevice) {
        let test = try TestHub()
        let laptop = try await test.join("Li Wei", site: 7)
        let transaction = try laptop.customer("宏达贸易", random: 1)
        _ = try await test.sync(.push([transaction.encoded]), as: laptop)
        return (test, RowID(createdBy: transaction.id, ordinal: 0).description, try await test.join("Li Wei", site: 9))
    }

    private func voice(_ customer: String, note: String = "王总说价格太高") -> String {
        """
        {"of":"\(customer)","recorded":1790000000123,"note":"\(note)","tags":["objection.price","intent.quote"],
         "visit":{"day":"2026-11-20","purpose":"demo"},
         "attachment":{"sha256":"\(digest(bytes))","type":"audio/ogg","file":"a.opus"}}
        """
    }

    @Test func aCaptureBecomesRowsOfThePhonesPerson() async throws {
        let (test, customer, phone) = try await setting()
        let reply = try await put(voice(customer), test, phone)
        #expect(reply.status == 201, "\(reply.text)")
        let written = try answer(reply)
        #expect(written.state == "waiting" && written.attachment?.sha256 == digest(bytes) && written.attachment?.upload == nil)
        guard
            case .page(let page) = try await test.sync(
                .pull(Pull(epoch: test.hub.epoch, after: 0, view: 0, pending: [])), as: phone),
            case .transaction(_, let encoded)? = page.items.last
        else {
            Issue.record("nothing was written")
            return
        }
        let transaction = try CRDT.Transaction(encoded: encoded)
        #expect(transaction.author == phone.author && transaction.id.site == phone.site)
        let names = transaction.parts.map { Schema.shipped.entity($0.entity)?.name }
        #expect(names == ["visit", "voice", "tag", "tag"])
        let rows = transaction.parts.map { $0.row.id(in: transaction.id).description }
        #expect(written.visit == rows[0] && written.row == rows[1])
        let parents = transaction.parts.map { part in
            part.changes.compactMap { change in
                if case .register(.link(let row)) = change.content { row.description } else { nil }
            }.first
        }
        #expect(parents == [customer, rows[0], rows[1], rows[1]])
    }

    @Test func sentTwiceItIsThereOnce() async throws {
        let (test, customer, phone) = try await setting()
        #expect(try await put(voice(customer), test, phone).status == 201)
        let head = try await test.perform(.status, AdminAnswer.Status.self).head
        test.clock.advance(hours: 5)
        let again = try await put(voice(customer), test, phone)
        #expect(try again.status == 200 && answer(again).state == "waiting")
        #expect(try await test.perform(.status, AdminAnswer.Status.self).head == head)
        // The same id for something else is a mistake; for another device it is another capture.
        let other = try await put(voice(customer, note: "something else"), test, phone)
        #expect(other.status == 409 && other.errorCode == "capture-differs")
        let second = try await test.join("Wang Fang", site: 10)
        #expect(try await state(test, second).errorCode == "unknown-capture")
        #expect(try await put(voice(customer), test, second).status == 201)
    }

    /// A hub that is restored has forgotten what came after its backup, so the phone keeps that.
    @Test func thePhoneLearnsWhatIsInABackup() async throws {
        let (test, customer, phone) = try await setting()
        #expect(try answer(try await put(voice(customer), test, phone)).safe == false)
        let file = test.home.folder + "/hub.backup"
        _ = try await test.perform(.backup(path: file, replacing: false), AdminAnswer.Backup.self)
        #expect(try answer(try await state(test, phone)).safe == false, "a backup counts once it is confirmed")
        _ = try await test.perform(.backedUp(path: file), AdminAnswer.BackedUp.self)
        #expect(try answer(try await state(test, phone)).safe == true)
        let later = String(id.reversed())
        #expect(try answer(try await put(voice(customer), test, phone, id: later)).safe == false)
    }

    @Test func itsAttachmentComesByTheSameRoute() async throws {
        let (test, customer, phone) = try await setting()
        _ = try await put(voice(customer), test, phone)
        let place = try #require(
            try await test.begin(digest(bytes), size: bytes.count, as: phone).headers[.location])
        _ = try await test.part(bytes[..<2_000], at: 0, of: place, as: phone)
        let half = try answer(try await state(test, phone))
        #expect(half.state == "waiting" && half.attachment?.received == 2_000 && half.attachment?.upload == place)
        _ = try await test.part(bytes[2_000...], at: 2_000, of: place, as: phone)
        let whole = try answer(try await state(test, phone))
        #expect(whole.state == "complete" && whole.attachment?.received == nil && whole.attachment?.upload == nil)
        #expect(try await test.fetch(digest(bytes), as: phone).body == bytes)
    }

    @Test func aNoteNeedsNoAttachmentAndAPhotoIsOne() async throws {
        let (test, customer, phone) = try await setting()
        let note = try await put(#"{"of":"\#(customer)","recorded":0,"note":"met the new buyer"}"#, test, phone)
        #expect(try note.status == 201 && answer(note).state == "complete")
        let json = #"""
            {"of":"\#(customer)","recorded":1,"attachment":{"sha256":"\#(digest(bytes))","type":"image/jpeg"},"tags":["shelf"]}
            """#
        let photo = try await put(json, test, phone, id: String(repeating: "a", count: 32))
        #expect(try photo.status == 201 && answer(photo).state == "waiting")
        let shown = try await test.hub.store.read { view in
            let entity = try #require(view.schema.entity(named: "photo"))
            var count = 0
            try view.forEachRow(of: entity) { count += $0.lives ? 1 : 0 }
            return count
        }
        #expect(shown == 1)
    }

    @Test func whatCannotBeIsRefused() async throws {
        let (test, customer, phone) = try await setting()
        let many = (0...AttachmentLimits.captureTags).map { "\"t\($0)\"" }.joined(separator: ",")
        let long = String(repeating: "字", count: AttachmentLimits.captureNoteScalars + 1)
        let wrong = [
            "", "[]", "{}", #"{"of":"\#(customer)","recorded":1}"#, #"{"of":"C-0007","recorded":1,"note":"x"}"#,
            #"{"of":"\#(String(repeating: "0", count: 32))","recorded":1,"note":"x"}"#,
            #"{"of":"\#(customer)","recorded":-1,"note":"x"}"#, #"{"of":"\#(customer)","recorded":1e300,"note":"x"}"#,
            #"{"of":"\#(customer)","recorded":1,"note":"x","tags":[\#(many)]}"#,
            #"{"of":"\#(customer)","recorded":1,"note":"x","tags":["a","a"]}"#,
            #"{"of":"\#(customer)","recorded":1,"note":"x","tags":["a b"]}"#,
            #"{"of":"\#(customer)","recorded":1,"note":"\#(long)"}"#,
            #"{"of":"\#(customer)","recorded":1,"attachment":{"sha256":"x","type":"audio/ogg"}}"#,
            #"{"of":"\#(customer)","recorded":1,"attachment":{"sha256":"\#(digest(bytes))","type":"text/html"}}"#,
        ]
        for json in wrong {
            let reply = try await put(json, test, phone)
            #expect(reply.status == 400 && reply.errorCode == "bad-capture", "\(json.prefix(80)): \(reply.text)")
        }
        let day = try await put(
            #"{"of":"\#(customer)","recorded":1,"note":"x","visit":{"day":"tomorrow"}}"#, test, phone)
        #expect(day.errorCode == "bad-value")
        #expect(try await put(voice(customer), test, phone, id: "xyz").errorCode == "bad-capture")
        #expect(try await state(test, phone).errorCode == "unknown-capture")
        let type = try await test.send(.put, "/v1/captures/\(id)", headers: phone.bearer, body: Array(voice(customer).utf8))
        #expect(type.errorCode == "unsupported-type")
        let large = [UInt8](repeating: 0x20, count: AttachmentLimits.captureBytes + 1)
        #expect(try await put(String(decoding: large, as: UTF8.self), test, phone).errorCode == "too-large")
        let reader = try await test.join("Auditor", role: .reader, site: 11)
        #expect(try await put(voice(customer), test, reader).errorCode == "read-only")
        _ = try await test.perform(.revoke(device: phone.site.description), AdminAnswer.Device.self)
        #expect(try await put(voice(customer), test, phone).errorCode == "revoked")
    }
}
