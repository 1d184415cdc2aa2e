import CRDT
import CurlClient
import Foundation
import Hub
import Sync
import Synchronization
import Testing

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// A folder of attachments whose disk is full, or whose program ends at a bad moment.
private final class FaultyFolder: AttachmentStore {
    private let folder: AttachmentFolder
    /// How many bytes more fit.
    let room = Mutex<Int64>(.max)
    /// Whether the program ends when something was kept, before anybody could take note of it.
    let endsAfterKeeping = Mutex(false)

    struct Crash: Error {}

    init(_ home: HubHome) { folder = AttachmentFolder(home.attachments) }

    func received(_ upload: UploadID) async throws -> Int64 { try await folder.received(upload) }

    func append(_ bytes: [UInt8], to upload: UploadID, at offset: Int64) async throws {
        let fitting = room.withLock { room in
            let fitting = min(room, Int64(bytes.count))
            room -= fitting
            return Int(fitting)
        }
        // As a file system does: what fits is written.
        try await folder.append(Array(bytes.prefix(fitting)), to: upload, at: offset)
        if fitting < bytes.count { throw HubError(.noRoom) }
    }

    func settle(_ upload: UploadID) async throws { try await folder.settle(upload) }

    func keep(_ upload: UploadID, as attachment: AttachmentID) async throws -> Bool {
        let isKept = try await folder.keep(upload, as: attachment)
        if endsAfterKeeping.withLock({ $0 }) { throw Crash() }
        return isKept
    }

    func discard(_ upload: UploadID) async throws { try await folder.discard(upload) }
    func size(of attachment: AttachmentID) async throws -> Int64? { try await folder.size(of: attachment) }

    func read(_ attachment: AttachmentID, at offset: Int64, count: Int) async throws -> [UInt8] {
        try await folder.read(attachment, at: offset, count: count)
    }

    func hasRoom(for bytes: Int64) async throws -> Bool { room.withLock { $0 >= bytes } }
    func uploads() async throws -> [UploadID] { try await folder.uploads() }
}

@Suite(.timeLimit(.minutes(10))) struct AttachmentFailureTests {
    private let bytes = noise(100_000)
    private var hash: String { digest(bytes) }

    private func faulty() throws -> (test: TestHub, folder: FaultyFolder) {
        var made: FaultyFolder?
        let test = try TestHub { home in
            let folder = FaultyFolder(home)
            made = folder
            return folder
        }
        return (test, try #require(made))
    }

    @Test func aFullDiskSaysSoAndLosesNothing() async throws {
        let (test, folder) = try faulty()
        let device = try await test.join(site: 7)
        try await test.bring(noise(5_000, seed: 3), as: device, random: 50)
        try await test.name(hash, as: device)
        folder.room.withLock { $0 = 99_999 }
        let refused = try await test.begin(hash, size: bytes.count, as: device)
        #expect(refused.status == 507 && refused.errorCode == "no-room")
        folder.room.withLock { $0 = 100_000 }
        let place = try #require(try await test.begin(hash, size: bytes.count, as: device).headers[.location])
        // Something else has filled it meanwhile.
        folder.room.withLock { $0 = 60_000 }
        let full = try await test.part(bytes, at: 0, of: place, as: device)
        #expect(full.status == 507 && full.errorCode == "no-room")
        #expect(try await test.stand(place, as: device).offset == 60_000)
        // What was there is there, and rows go on.
        #expect(try await test.fetch(digest(noise(5_000, seed: 3)), as: device).status == 200)
        try await test.name(digest([1]), as: device, random: 51)
        folder.room.withLock { $0 = .max }
        #expect(try await test.part(bytes[60_000...], at: 60_000, of: place, as: device).status == 204)
        #expect(try await test.fetch(hash, as: device).body == bytes)
    }

    @Test func aCrashBetweenKeepingAndTakingNoteIsMadeUpFor() async throws {
        let (test, folder) = try faulty()
        let device = try await test.join(site: 7)
        try await test.name(hash, as: device)
        let place = try #require(try await test.begin(hash, size: bytes.count, as: device).headers[.location])
        folder.endsAfterKeeping.withLock { $0 = true }
        #expect(try await test.part(bytes, at: 0, of: place, as: device).status == 500)
        // It is there, but nobody has brought it: nobody gets it.
        #expect(test.files("kept") == 1)
        #expect(try await test.fetch(hash, as: device).status == 404)
        folder.endsAfterKeeping.withLock { $0 = false }
        #expect(try await test.stand(place, as: device).offset == bytes.count)
        #expect(try await test.fetch(hash, as: device).body == bytes)
        #expect(test.files("uploads") == 0)
    }

    @Test func bytesThatNothingKnowsOfAreRemoved() async throws {
        let test = try TestHub()
        let folder = AttachmentFolder(test.home.attachments)
        try await folder.append(bytes, to: UploadID(high: 1, low: 2), at: 0)
        #expect(test.files("uploads") == 1)
        try await test.hub.removeExpiredUploads()
        #expect(test.files("uploads") == 0)
    }

    @Test func twoPartsAtOnceTakeTurns() async throws {
        let test = try TestHub()
        let device = try await test.join(site: 7)
        try await test.name(hash, as: device)
        let place = try #require(try await test.begin(hash, size: bytes.count, as: device).headers[.location])
        let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<8 {
                group.addTask { [bytes] in try await test.part(bytes[..<50_000], at: 0, of: place, as: device).status }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(statuses.sorted() == [204] + Array(repeating: 409, count: 7))
        #expect(try await test.part(bytes[50_000...], at: 50_000, of: place, as: device).status == 204)
        #expect(try await test.fetch(hash, as: device).body == bytes)
    }

    /// A laptop that changed its network leaves a connection behind of which nobody hears that it is dead.
    @Test func aDeadConnectionHoldsNobodyUp() async throws {
        // How often it asks before the part has come depends on the machine.
        var limits = HubLimits()
        limits.requestBurst = 1_000_000
        let test = try TestHub(limits: limits)
        let device = try await test.join(site: 7)
        try await test.name(hash, as: device)
        let place = try #require(try await test.begin(hash, size: bytes.count, as: device).headers[.location])
        try await serving(test) { (address, _) async throws in
            let port = try #require(UInt16(address.split(separator: ":").last ?? ""))
            let head =
                "PATCH \(place) HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer \(device.credential)\r\nTus-Resumable: 1.0.0\r\n"
                + "Upload-Offset: 0\r\nContent-Type: application/offset+octet-stream\r\nContent-Length: \(bytes.count)\r\n\r\n"
            var socket = try RawSocket(port)
            try socket.send(Array(head.utf8) + bytes[..<30_000])
            let client = try HTTPClient(settings: HTTPSettings(proxy: "", userAgent: "test"))
            let headers = [("Authorization", "Bearer \(device.credential)"), ("Tus-Resumable", "1.0.0")]
            // The first question may come before anything of the part has; on a machine that stands still for a while, the hub may stop
            // the part before it has read any of it.
            var offset = 0
            while offset == 0 {
                if socket.isEnded {
                    socket = try RawSocket(port)
                    try socket.send(Array(head.utf8) + bytes[..<30_000])
                }
                let stand = try await client.send(HTTPRequest(method: "HEAD", url: address + place, headers: headers))
                try #require(stand.status == 200)
                offset = Int(stand.headers["Upload-Offset"] ?? "") ?? 0
            }
            #expect(offset == 30_000)
            let more = [("Upload-Offset", "30000"), ("Content-Type", "application/offset+octet-stream")]
            let last = try await client.send(
                HTTPRequest(method: "PATCH", url: address + place, headers: headers + more, body: Array(bytes[30_000...])))
            #expect(last.status == 204)
            withExtendedLifetime(socket) {}
        }
        #expect(try await test.fetch(hash, as: device).body == bytes)
    }
}

/// A connection that says what it is told to, and then nothing.
private final class RawSocket {
    private let descriptor: CInt

    init(_ port: UInt16) throws {
        descriptor = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let isConnected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        try #require(isConnected == 0)
    }

    deinit { close(descriptor) }

    /// Whether the other side has answered or closed.
    var isEnded: Bool {
        var byte: UInt8 = 0
        return recv(descriptor, &byte, 1, CInt(MSG_PEEK | MSG_DONTWAIT)) >= 0 || errno != EAGAIN
    }

    func send(_ bytes: [UInt8]) throws {
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress.map { $0 + sent }, bytes.count - sent, 0) }
            try #require(count > 0)
            sent += count
        }
    }
}
