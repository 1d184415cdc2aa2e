import CRDT
import Foundation
import Hub
import Hummingbird
import SQLiteStore
import Sync
import Testing

@Suite struct RouteTests {
    /// Every route that needs a credential, by a probe of each kind. A route that is added without being listed in `Route`
    /// fails here.
    @Test func strangersGetNothingFromAnyRoute() async throws {
        let test = try TestHub()
        let revoked = try await test.join("Gone", site: 6)
        _ = try await test.perform(.revoke(device: revoked.site.description), AdminAnswer.Device.self)
        let routes = test.hub.router().routes.map { "\($0.method.rawValue) \($0.path)" }
        let listed = Route.allCases.flatMap { route in route.methods.map { "\($0.rawValue) \(route.rawValue)" } }
        #expect(Set(routes) == Set(listed))
        #expect(Route.allCases.filter(\.isOpen) == [.health, .enrol])
        let probes: [(HTTPFields, String)] = [
            ([:], "no-credential"),
            ([.authorization: "Bearer " + String(repeating: "0", count: 64)], "unknown-credential"),
            ([.authorization: "Basic abc"], "no-credential"),
            ([.authorization: "Bearer "], "no-credential"),
            (revoked.headers, "revoked"),
        ]
        for route in Route.allCases where !route.isOpen {
            for method in route.methods {
                for (headers, code) in probes {
                    let path = route.path(String(repeating: "0", count: 32))
                    let reply = try await test.send(method, path, headers: headers, body: revoked.hello.encoded)
                    // Answers to HEAD carry no words.
                    #expect(reply.status == 401 && (reply.errorCode == code || method == .head), "\(route): \(reply.text)")
                    #expect(reply.headers[.wwwAuthenticate] == "Bearer")
                }
            }
        }
        // What is no route tells a stranger as little.
        for path in ["/", "/v1/devices", "/healthz/x", "//healthz", "/v1/enrol/.."] {
            #expect(try await test.send(.get, path).errorCode == "no-credential")
        }
        #expect(try await test.send(.delete, "/healthz").errorCode == "no-credential")
    }

    @Test func aPathLeadsToItsRoute() {
        for route in Route.allCases {
            #expect(Route(matching: route.path("x")) == route)
            #expect(Route(matching: route.path("x") + "/") == nil && Route(matching: "/" + route.path("x")) == nil)
        }
        let none = ["", "/", "/v1", "/v1/attachments/", "/v1/attachments/uploads/", "/v1/captures/a/b", "/v1/captures/"]
        for path in none { #expect(Route(matching: path) == nil, "\(path)") }
        // What stands in braces is a word like any other, and no route by itself.
        #expect(Route(matching: "/v1/captures/{capture}") == .capture)
    }

    @Test func healthNeedsNoCredential() async throws {
        let reply = try await TestHub().send(.get, "/healthz")
        #expect(reply.status == 200 && reply.text == #"{"status":"ok"}"#)
    }

    @Test func whatIsNoRouteIsNotFound() async throws {
        let test = try TestHub()
        let device = try await test.join(site: 7)
        for path in ["/", "/v2/sync", "/<html>"] {
            let reply = try await test.send(.get, path, headers: device.headers)
            #expect(reply.status == 404 && reply.errorCode == "not-found")
        }
    }

    @Test func whatIsNoMessageIsRefused() async throws {
        let test = try TestHub()
        let device = try await test.join(site: 7)
        var damaged = device.hello.encoded
        damaged[4] ^= 1
        var newer = device.hello.encoded
        newer[0] = 9
        let bodies: [([UInt8], String)] = [
            ([], "bad-message"), (Array("<html>".utf8), "unknown-version"), (damaged, "bad-message"),
            (newer, "unknown-version"), (Message.push([[1, 2, 3]]).encoded, "refusal"),
        ]
        for (body, code) in bodies {
            let reply = try await test.send(.post, "/v1/sync", headers: device.headers, body: body)
            if code == "refusal" {
                #expect(reply.status == 200)
                guard case .refusal = try Message(encoded: reply.body) else {
                    Issue.record("a push that holds no transaction was not refused")
                    continue
                }
            } else {
                #expect(reply.status == 400 && reply.errorCode == code)
            }
        }
        var headers = device.headers
        headers[.contentType] = "application/json"
        let reply = try await test.send(.post, "/v1/sync", headers: headers, body: device.hello.encoded)
        #expect(reply.status == 415 && reply.errorCode == "unsupported-type")
    }

    @Test func tooLargeABodyIsRefused() async throws {
        let test = try TestHub()
        let device = try await test.join(site: 7)
        let body = [UInt8](repeating: 1, count: Limits.messageBytes + 1)
        let reply = try await test.send(.post, "/v1/sync", headers: device.headers, body: body)
        #expect(reply.status == 413 && reply.errorCode == "too-large")
        var announced = device.headers
        announced[.contentLength] = "99999999999"
        #expect(try await test.send(.post, "/v1/sync", headers: announced, body: []).status == 413)
        #expect(try await test.send(.post, "/v1/enrol", body: [UInt8](repeating: 0x20, count: 20_000)).status == 413)
    }
}
