import CRDT
import CommandSocket
import CurlClient
import Foundation
import Hub
import ServiceLifecycle
import Sync
import Testing

/// The same hub over a real socket. What should end and does not, fails instead of holding up the whole run.
@Suite(.timeLimit(.minutes(10))) struct ServerTests {
    private func client() throws -> HTTPClient {
        try HTTPClient(settings: HTTPSettings(proxy: "", userAgent: "test"))
    }

    private func heads(_ stream: HTTPStream) -> AsyncStream<String> {
        let (values, source) = AsyncStream<String>.makeStream()
        let task = Task {
            var parser = ServerSentEvents()
            do {
                for try await bytes in stream {
                    for event in try parser.receive(bytes) { source.yield("\(event.type) \(event.data)") }
                }
                source.yield("end")
            } catch {
                source.yield("broken")
            }
            source.finish()
        }
        source.onTermination = { _ in task.cancel() }
        return values
    }

    private func live(_ address: String, _ device: TestDevice, _ client: HTTPClient) async throws -> HTTPStream {
        try await client.stream(
            CurlClient.HTTPRequest(url: address + "/v1/live", headers: device.curlHeaders, timeout: .seconds(60)))
    }

    @Test func enrolPushAndHearOfItAtOnce() async throws {
        let test = try TestHub()
        try await serving(test) { (address, _) async throws in
            let client = try client()
            // The code comes through the socket in the hub's folder, as `satchel-hub enrol` gets it.
            var devices = [TestDevice]()
            for (name, site) in [("Li Wei", UInt64(7)), ("Wang Fang", 8)] {
                let bytes = try await AdminRequest.enrol(name: name, role: nil, valid_hours: 1)
                    .perform(in: test.home, logger: silent)
                let code = try JSONDecoder().decode(AdminAnswer.Enrol.self, from: Data(bytes)).code
                let response = try await client.send(
                    CurlClient.HTTPRequest(
                        method: "POST", url: address + "/v1/enrol", body: enrolment(code, site: SiteID(low: site))))
                try #require(response.status == 200)
                devices.append(
                    try TestDevice(Reply(status: 200, headers: [:], body: response.body), site: SiteID(low: site)))
            }
            let stream = try await live(address, devices[1], client)
            #expect(stream.status == 200 && stream.headers.mediaType == "text/event-stream")
            var events = heads(stream).makeAsyncIterator()
            #expect(await events.next() == "head 2")
            let transaction = try devices[0].customer("宏达贸易", random: 1)
            let pushed = try await client.send(
                CurlClient.HTTPRequest(
                    method: "POST", url: address + "/v1/sync", headers: devices[0].curlHeaders,
                    body: Message.push([transaction.encoded]).encoded))
            #expect(
                try Message(encoded: pushed.body) == .pushed([Verdict(id: transaction.id, fate: .accepted(3))]))
            #expect(await events.next() == "head 3")
        }
    }

    /// It learns of that from the answer; each byte of a mobile network is somebody's.
    @Test func aDeviceIsNotToldOfWhatItHasJustLearnedByItsOwnExchange() async throws {
        let test = try TestHub()
        let device = try await test.join("Li Wei", site: 7)
        let other = try await test.join("Wang Fang", site: 8)
        try await serving(test) { (address, _) async throws in
            let client = try client()
            var events = heads(try await live(address, device, client)).makeAsyncIterator()
            var others = heads(try await live(address, other, client)).makeAsyncIterator()
            #expect(await events.next() == "head 2")
            #expect(await others.next() == "head 2")
            let transaction = try device.customer("宏达贸易", random: 1)
            let epoch = test.hub.epoch
            let answer = try await client.send(
                CurlClient.HTTPRequest(
                    method: "POST", url: address + "/v1/sync", headers: device.curlHeaders,
                    body: Message.exchange(
                        [transaction.encoded], Pull(epoch: epoch, after: 0, view: 0, pending: [transaction.id])
                    ).encoded))
            guard case .page(let page) = try Message(encoded: answer.body) else {
                Issue.record("no page")
                return
            }
            #expect(page.head == 3)
            #expect(await others.next() == "head 3")
            _ = try await test.code("Someone new")
            #expect(await others.next() == "head 4")
            #expect(await events.next() == "head 4", "and not 3 before it")
        }
    }

    @Test func aRevocationEndsTheLiveStream() async throws {
        let test = try TestHub()
        let device = try await test.join("Li Wei", site: 7)
        let other = try await test.join("Wang Fang", site: 8)
        try await serving(test) { (address, _) async throws in
            let client = try client()
            var events = heads(try await live(address, device, client)).makeAsyncIterator()
            var others = heads(try await live(address, other, client)).makeAsyncIterator()
            #expect(await events.next() == "head 2")
            #expect(await others.next() == "head 2")
            _ = try await AdminRequest.revoke(device: "0000000000000007").perform(in: test.home, logger: silent)
            #expect(await events.next() == "end")
            let again = try await client.send(
                CurlClient.HTTPRequest(url: address + "/v1/live", headers: device.curlHeaders))
            #expect(again.status == 401 && String(decoding: again.body, as: UTF8.self).contains(#""code":"revoked""#))
            // The other device's goes on.
            _ = try await test.code("Someone new")
            #expect(await others.next() == "head 3")
        }
    }

    @Test func aGracefulStopEndsLiveStreamsAndFreesTheSocket() async throws {
        let test = try TestHub()
        let device = try await test.join("Li Wei", site: 7)
        try await serving(test) { (address, group) async throws in
            let client = try client()
            var events = heads(try await live(address, device, client)).makeAsyncIterator()
            #expect(await events.next() == "head 1")
            await group.triggerGracefulShutdown()
            #expect(await events.next() == "end")
        }
        #expect(!FileManager.default.fileExists(atPath: test.home.socket))
    }

    @Test func oneDeviceHasAFewLiveStreamsAtMost() async throws {
        let test = try TestHub()
        let device = try await test.join("Li Wei", site: 7)
        try await serving(test) { (address, _) async throws in
            let client = try client()
            var open = [AsyncStream<String>.AsyncIterator]()
            for _ in 0..<4 {
                var events = heads(try await live(address, device, client)).makeAsyncIterator()
                #expect(await events.next() == "head 1")
                open.append(events)
            }
            let fifth = try await client.send(
                CurlClient.HTTPRequest(url: address + "/v1/live", headers: device.curlHeaders))
            #expect(fifth.status == 429)
            withExtendedLifetime(open) {}
        }
    }

    @Test func aBodyThatIsTooLargeIsRefusedOnTheWay() async throws {
        let test = try TestHub()
        let device = try await test.join(site: 7)
        try await serving(test) { (address, _) async throws in
            let response = try await client().send(
                CurlClient.HTTPRequest(
                    method: "POST", url: address + "/v1/sync", headers: device.curlHeaders,
                    body: [UInt8](repeating: 0, count: Limits.messageBytes + 1)))
            #expect(response.status == 413 && response.mediaType == "application/json")
        }
    }

    @Test func anAddressThatIsTakenIsNamed() async throws {
        let test = try TestHub()
        let second = try TestHub()
        try await serving(test) { (address, _) async throws in
            let port = try #require(Int(address.split(separator: ":").last ?? ""))
            let server = try HubServer(hub: second.hub, host: "127.0.0.1", port: port, portFile: nil) { _ in }
            let error = await #expect(throws: HubError.self) { try await server.run(try server.services(stopsOnSignals: false)) }
            #expect(error?.code == .addressInUse && error?.message.contains("\(port)") == true)
        }
    }

    @Test func thePortFileHoldsThePort() async throws {
        let test = try TestHub()
        try await serving(test) { (address, _) async throws in
            let text = FileManager.default.contents(atPath: test.home.folder + "/port").map {
                String(decoding: $0, as: UTF8.self)
            }
            #expect(text.map { address.hasSuffix(":" + $0.dropLast()) && $0.hasSuffix("\n") } == true)
        }
    }
}
