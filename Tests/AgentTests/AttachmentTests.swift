import Agent
import CRDT
import CommandSocket
import FaultyProxy
import Foundation
import Hub
import Testing

/// Recordings travel after the rows that name them, whatever the line does.
@Suite struct AttachmentTests {
    private func noise(_ count: Int, seed: UInt64 = 1) -> [UInt8] {
        let chance = Chance(seed: seed)
        return (0..<count).map { _ in UInt8(truncatingIfNeeded: chance.next()) }
    }

    /// Takes a recording that is none; that does not matter to those who carry it.
    private func record(_ bytes: [UInt8], on laptop: Laptop) async throws -> (row: String, hash: String) {
        if try await laptop.list("customer").total == 0 { try await laptop.add("customer", "name=Pike", "key=C-1") }
        let path = try laptop.folder.file("clip-\(bytes.count).opus", bytes)
        let result: VoiceResult = try await laptop.ask(.addVoice(path: path, parent: "C-1", note: nil))
        return (result.row.id, try #require(result.row.text("blob")))
    }

    private func content(_ path: String) -> [UInt8]? { FileManager.default.contents(atPath: path).map(Array.init) }

    private func blob(_ hash: String, _ laptop: Laptop) -> [UInt8]? {
        content(laptop.home.folder.appending(path: "blobs/\(hash)").path)
    }

    private func kept(_ hash: String, _ hub: TestHub) -> [UInt8]? {
        content(hub.folder.path + "/hub/attachments/kept/\(hash.prefix(2))/\(hash)")
    }

    private func redirect(_ laptop: Laptop, to address: String) throws {
        let file = laptop.home.folder.appending(path: "hub.json")
        var access = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: String])
        access["url"] = address
        try JSONSerialization.data(withJSONObject: access).write(to: file)
    }

    @Test func aRecordingReachesTheOtherLaptop() async throws {
        try await twoLaptops { (hub, one, two, _) async throws in
            let bytes = noise(300_000)
            let (row, hash) = try await record(bytes, on: one)
            var status = try await one.status()
            #expect(status.unsentAttachments == 1 && status.unsentAttachmentBytes == 300_000)
            #expect(try await one.sync().attachmentsSent == 1)
            status = try await one.status()
            #expect(status.unsentAttachments == nil && kept(hash, hub) == bytes)
            // The other has it without being asked, once.
            #expect(try await two.sync().attachmentsFetched == 1)
            #expect(blob(hash, two) == bytes)
            #expect(try await two.sync().attachmentsFetched == nil)
            #expect(try await one.sync().attachmentsSent == nil)
            let here: AttachmentResult = try await two.ask(.attachment(row: row))
            #expect(here.sha256 == hash && here.size == 300_000 && !here.fetched && content(here.path) == bytes)
        }
    }

    @Test func aPhotoReachesTheOtherLaptop() async throws {
        try await twoLaptops { (_, one, two, _) async throws in
            try await one.add("customer", "name=Pike", "key=C-1")
            let bytes = [0xFF, 0xD8, 0xFF, 0xE0] + noise(40_000)
            let path = try one.folder.file("货架.jpg", bytes)
            let photo: ChangeResult = try await one.ask(.addPhoto(path: path, parent: "C-1", note: "王总说价格太高"))
            #expect(photo.row.text("file") == "货架.jpg" && photo.transaction != nil)
            #expect(try await !one.ask(.tags(row: photo.row.id), TagsResult.self).tags.isEmpty)
            let hash = try #require(photo.row.text("blob"))
            try await one.sync()
            try await two.sync()
            #expect(blob(hash, two) == bytes)
            #expect(try await two.list("photo").rows.map(\.id) == [photo.row.id])
        }
    }

    @Test(arguments: [
        ("PNG", "89504e470d0a1a0a0000000d49484452"), ("WebP", "524946460000000057454250"), ("HEIC", "000000186674797068656963"),
        ("", "47494638396101000100"), ("", "ffd8"), ("", "524946460000000057415645"), ("", ""),
    ]) func photosAreKnownByTheirContent(kind: String, start: String) async throws {
        let laptop = try Laptop()
        try await laptop.add("customer", "name=Pike", "key=C-1")
        let path = try laptop.folder.file("photo.jpg", try #require(bytes(hexadecimal: start)))
        let request = Request.addPhoto(path: path, parent: "C-1")
        if kind.isEmpty {
            #expect(
                await laptop.failure(request)?.message.contains(start.isEmpty ? "is empty" : "Save the photo as JPEG") == true)
            #expect(try await laptop.list("photo").total == 0)
        } else {
            #expect(try await laptop.ask(request, ChangeResult.self).row.text("file") == "photo.jpg")
        }
    }

    @Test func whatIsMissingIsFetchedOnDemand() async throws {
        try await twoLaptops { (hub, one, two, _) async throws in
            let bytes = noise(50_000)
            let (row, hash) = try await record(bytes, on: one)
            try await one.sync()
            try await two.sync()
            try FileManager.default.removeItem(at: two.home.folder.appending(path: "blobs/\(hash)"))
            let fetched: AttachmentResult = try await two.ask(.attachment(row: row))
            #expect(fetched.fetched && content(fetched.path) == bytes)
            #expect(await two.failure(.attachment(row: "C-1"))?.code == "no-attachment")
            // A hub that has lost it says so; the laptop that took it offers it again when asked for nothing but its presence.
            try FileManager.default.removeItem(atPath: hub.folder.path + "/hub/attachments/kept")
            try FileManager.default.removeItem(at: two.home.folder.appending(path: "blobs/\(hash)"))
            #expect(await two.failure(.attachment(row: row))?.message.contains("does not have it yet") == true)
        }
    }

    @Test func aBrokenLineCostsLittleMoreThanItsBytes() async throws {
        let hub = try TestHub()
        try await serving(hub) { (address) async throws in
            let one = try await hub.laptop("Li Wei", at: address, seed: 1)
            let port = try #require(Int(address.split(separator: ":").last ?? ""))
            let bytes = noise(2_000_000)
            let (_, hash) = try await record(bytes, on: one)
            let proxy = try FaultyProxy(to: port, cuts: [300_000, 1, 300_000, 77_777, 300_000])
            defer { proxy.stop() }
            try redirect(one, to: proxy.address)
            // A cut that comes before anything arrived may end a sync; the next one goes on.
            for _ in 0..<6 where try await one.status().unsentAttachments != nil {
                _ = try? await one.sync()
            }
            let counts = proxy.counts
            #expect(counts.cuts == 5 && kept(hash, hub) == bytes)
            // No part was sent again as a whole. What lay unread in the cut sockets is what was lost.
            #expect(counts.up < 3 * bytes.count / 2, "\(counts.up)")
        }
    }

    @Test func aFetchGoesOnWhereItBrokeOff() async throws {
        let hub = try TestHub()
        try await serving(hub) { (address) async throws in
            let one = try await hub.laptop("Li Wei", at: address, seed: 1)
            let two = try await hub.laptop("Anna Whitfield", at: address, seed: 2)
            let bytes = noise(400_000)
            let (_, hash) = try await record(bytes, on: one)
            try await one.sync()
            // As a fetch that was cut, or a program that was killed, left it.
            let part = two.home.folder.appending(path: "blobs/\(hash).part")
            try Data(bytes.prefix(250_000)).write(to: part)
            let port = try #require(Int(address.split(separator: ":").last ?? ""))
            let proxy = try FaultyProxy(to: port)
            defer { proxy.stop() }
            try redirect(two, to: proxy.address)
            #expect(try await two.sync().attachmentsFetched == 1)
            #expect(blob(hash, two) == bytes && proxy.counts.down < 200_000, "\(proxy.counts.down)")
            #expect(!FileManager.default.fileExists(atPath: part.path))
        }
    }

    @Test func whatCameDamagedIsNotKept() async throws {
        try await twoLaptops { (_, one, two, _) async throws in
            let bytes = noise(40_000)
            let (_, hash) = try await record(bytes, on: one)
            try await one.sync()
            try Data(noise(20_000, seed: 9)).write(to: two.home.folder.appending(path: "blobs/\(hash).part"))
            let failure = await two.failure(.sync)
            #expect(failure?.code == "damaged-attachment")
            #expect(try await two.status().lastError == failure?.message)
            #expect(blob(hash, two) == nil)
            #expect(try await two.sync().attachmentsFetched == 1)
            #expect(blob(hash, two) == bytes)
        }
    }

    @Test func aRecordingOfASoloLaptopGoesUpAfterJoining() async throws {
        let hub = try TestHub()
        try await serving(hub) { (address) async throws in
            let laptop = try Laptop("Li Wei", seed: 5, clock: hub.clock)
            let bytes = noise(10_000)
            let (_, hash) = try await record(bytes, on: laptop)
            try await hub.join(laptop, "Li Wei", at: address)
            #expect(try await laptop.sync().attachmentsSent == 1)
            #expect(kept(hash, hub) == bytes)
        }
    }

    @Test func aRevokedLaptopSendsNothingMore() async throws {
        try await twoLaptops { (hub, one, _, _) async throws in
            try await one.add("customer", "name=Pike", "key=C-1")
            try await one.sync()
            let (_, hash) = try await record(noise(1_000), on: one)
            try await hub.revoke(one)
            #expect(await one.failure(.sync)?.code == "hub-revoked")
            #expect(kept(hash, hub) == nil)
            #expect(try await one.status().unsentAttachments == 1)
        }
    }
}
