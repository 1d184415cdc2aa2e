import CRDT
import Crypto
import Foundation
import Hub
import Hummingbird
import SQLiteStore
import Sales
import Sync
import Testing

/// Bytes that look like nothing, the same ones for the same seed.
func noise(_ count: Int, seed: UInt64 = 1) -> [UInt8] {
    var state = seed
    return (0..<count).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 56)
    }
}

func digest(_ bytes: [UInt8]) -> String { hexadecimal(SHA256.hash(data: bytes)) }

func base64(_ text: String) -> String { Data(text.utf8).base64EncodedString() }

extension TestDevice {
    /// The headers of an upload, and more.
    func tus(_ more: HTTPFields = [:]) -> HTTPFields {
        var headers: HTTPFields = [.authorization: "Bearer \(credential)", name("Tus-Resumable"): "1.0.0"]
        for field in more { headers[field.name] = field.value }
        return headers
    }

    var bearer: HTTPFields { [.authorization: "Bearer \(credential)"] }

    /// A transaction that creates a customer, and a recording that belongs to it.
    func recording(_ hash: String, random: UInt64) throws -> CRDT.Transaction {
        let customer = try #require(Schema.shipped.entity(named: "customer"))
        let voice = try #require(Schema.shipped.entity(named: "voice"))
        let blob = try #require(voice.field(named: "blob"))
        let id = TransactionID(site: site, random: random)
        var builder = TransactionBuilder(id: id)
        let owner = builder.create(customer.id)
        let row = builder.create(voice.id, parent: owner.id(in: id))
        let attachment = try #require(AttachmentID(hash))
        builder.write(.register(attachment.value), to: blob.cell(), of: row)
        return builder.build(
            author: author, stamp: Stamp(milliseconds: 1_790_000_000_000), origin: .init(number: random, seen: 0))
    }
}

typealias HeaderName = HTTPFields.Element.Name

func name(_ text: String) -> HeaderName { HeaderName(text) ?? .te }

extension Reply {
    func header(_ text: String) -> String? { headers[name(text)] }
    var offset: Int? { header("Upload-Offset").flatMap { Int($0) } }
}

extension TestHub {
    /// Writes a row that names the recording.
    func name(_ hash: String, as device: TestDevice, random: UInt64 = 1) async throws {
        let message = try await sync(.push([try device.recording(hash, random: random).encoded]), as: device)
        guard case .pushed(let verdicts) = message, case .accepted? = verdicts.first?.fate else {
            Issue.record("the row was refused")
            return
        }
    }

    func begin(_ hash: String, size: Int, as device: TestDevice, _ more: HTTPFields = [:], body: [UInt8] = []) async throws
        -> Reply
    {
        var headers: HTTPFields = [
            HubTests.name("Upload-Length"): "\(size)", HubTests.name("Upload-Metadata"): "sha256 \(base64(hash))",
        ]
        for field in more { headers[field.name] = field.value }
        return try await send(.post, "/v1/attachments", headers: device.tus(headers), body: body)
    }

    func part(
        _ bytes: some Sequence<UInt8>, at offset: Int, of place: String, as device: TestDevice, _ more: HTTPFields = [:]
    ) async throws -> Reply {
        var headers: HTTPFields = [
            HubTests.name("Upload-Offset"): "\(offset)", .contentType: "application/offset+octet-stream",
        ]
        for field in more { headers[field.name] = field.value }
        return try await send(.patch, place, headers: device.tus(headers), body: Array(bytes))
    }

    func stand(_ place: String, as device: TestDevice) async throws -> Reply {
        try await send(.head, place, headers: device.tus())
    }

    /// Names a recording and brings it whole.
    func bring(_ bytes: [UInt8], as device: TestDevice, random: UInt64 = 1) async throws {
        try await name(digest(bytes), as: device, random: random)
        let begun = try await begin(digest(bytes), size: bytes.count, as: device)
        let place = try #require(begun.headers[.location])
        let reply = try await part(bytes, at: 0, of: place, as: device)
        try #require(reply.status == 204, "\(reply.text)")
    }

    func fetch(_ hash: String, as device: TestDevice, _ more: HTTPFields = [:]) async throws -> Reply {
        var headers = device.bearer
        for field in more { headers[field.name] = field.value }
        return try await send(.get, "/v1/attachments/\(hash)", headers: headers)
    }

    /// How many files lie in a folder of the hub's attachments, at any depth.
    func files(_ folder: String) -> Int {
        let path = home.folder + "/attachments/" + folder
        let all = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
        return all.count { name in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: path + "/" + name, isDirectory: &isFolder) && !isFolder.boolValue
        }
    }
}

extension TestHub {
    /// Deletes the recording of an earlier `name`.
    func delete(recordedAs random: UInt64, of device: TestDevice) async throws {
        let voice = try #require(Schema.shipped.entity(named: "voice"))
        let created = TransactionID(site: device.site, random: random)
        let row = RowID(createdBy: created, ordinal: 1)
        var state = RowState(id: row, entity: voice.id)
        state.cells[.life] = CellState(
            heads: [Head(id: created, stamp: Stamp(milliseconds: 0), author: device.author, value: .bool(true))])
        var builder = TransactionBuilder(id: TransactionID(site: device.site, random: random + 1_000))
        builder.delete(state)
        let transaction = builder.build(
            author: device.author, stamp: Stamp(milliseconds: 1_790_000_000_001), origin: .init(number: random + 1_000, seen: 0))
        _ = try await sync(.push([transaction.encoded]), as: device)
    }
}
