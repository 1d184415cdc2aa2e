import Foundation
import Hub
import Hummingbird
import Sync
import Testing

@Suite struct MetricsTests {
    @Test func theTokenIsForItsOwnerAloneAndOpensNothingElse() async throws {
        let test = try TestHub()
        let device = try await test.join(site: 7)
        // No token, no metrics.
        #expect(
            try await test.send(.get, "/metrics", headers: [.authorization: "Bearer " + String(repeating: "0", count: 64)]).status
                == 401)
        try await serving(test) { (_, _) async throws in
            let path = test.home.metricsToken
            #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
            let token = String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self).dropLast()
            #expect(token.count == 64)
            let headers: HTTPFields = [.authorization: "Bearer \(token)"]
            let page = try await test.send(.get, "/metrics", headers: headers)
            #expect(page.status == 200 && page.headers[.contentType] == "text/plain; version=0.0.4; charset=utf-8")
            #expect(try await test.send(.post, "/v1/sync", headers: headers, body: device.hello.encoded).status == 401)
            // A device is told as little as if there were no such route.
            let asDevice = try await test.send(.get, "/metrics", headers: device.headers)
            #expect(asDevice.status == 404 && asDevice.errorCode == "not-found")
            #expect(try await test.send(.get, "/metrics").errorCode == "no-credential")
        }
        let before = FileManager.default.contents(atPath: test.home.metricsToken)
        try await serving(test) { (_, _) async throws in
            #expect(FileManager.default.contents(atPath: test.home.metricsToken) == before, "a restart keeps the token")
        }
    }

    @Test func itCounts() async throws {
        let test = try TestHub()
        let one = try await test.join("Li Wei", site: 7)
        let two = try await test.join("Wang Fang", site: 8)
        try await serving(test) { (_, _) async throws in
            let transaction = try one.customer("宏达贸易", random: 1)
            _ = try await test.sync(.push([transaction.encoded]), as: one)
            _ = try await test.sync(.pull(Pull(epoch: test.hub.epoch, after: 2, view: 0, pending: [])), as: two)
            _ = try await test.send(.get, "/v1/nothing", headers: one.headers)
            let expected: [(String, Double)] = [
                (#"satchel_hub_requests_total{route="/v1/sync",status="200"}"#, 2),
                (#"satchel_hub_requests_total{route="other",status="404"}"#, 1),
                (#"satchel_hub_request_seconds_count{route="/v1/sync"}"#, 2),
                (#"satchel_hub_request_seconds_bucket{route="/v1/sync",le="+Inf"}"#, 2),
                (#"satchel_hub_errors_total{code="not-found"}"#, 1),
                (#"satchel_hub_cells_total{direction="pushed"}"#, Double(transaction.cellCount)),
                (#"satchel_hub_cells_total{direction="pulled"}"#, Double(transaction.cellCount)),
                ("satchel_hub_devices", 2), ("satchel_hub_head", 3), ("satchel_hub_write_queue", 0),
                ("satchel_hub_live_streams", 0),
            ]
            for (name, value) in expected {
                let found = try await test.metric(name)
                #expect(found == value, "\(name): \(found.map { "\($0)" } ?? "none")")
            }
            #expect(try await test.metric("process_resident_memory_bytes") ?? 0 > 1_000_000)
        }
    }

    @Test func everyLineIsOneOfTheFormat() async throws {
        let test = try TestHub()
        let device = try await test.join(site: 7)
        try await serving(test) { (_, _) async throws in
            _ = try await test.sync(device.hello, as: device)
            let token = String(decoding: FileManager.default.contents(atPath: test.home.metricsToken) ?? Data(), as: UTF8.self)
            let page = try await test.send(.get, "/metrics", headers: [.authorization: "Bearer " + token.dropLast()]).text
            #expect(page.hasSuffix("\n"))
            let line = /(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\{[a-z]+="[^"]*"(,[a-z]+="[^"]*")*\})? [0-9.e+-]+)/
            for text in page.split(separator: "\n") { #expect(text.wholeMatch(of: line) != nil, "\(text)") }
            #expect(!page.contains(device.site.description) && !page.contains("Li Wei"))
        }
    }
}
