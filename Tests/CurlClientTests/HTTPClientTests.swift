import CurlClient
import Foundation
import Testing

/// No proxy from the environment of whoever runs the tests.
func makeClient(caFile: String? = nil) throws -> HTTPClient {
    try HTTPClient(settings: HTTPSettings(proxy: "", caFile: caFile, userAgent: "satchel-test/1"))
}

/// Runs a test body against a server, and stops the server whatever happens.
func withServer<T>(
    unixSocketPath: String? = nil, greeting: [TestServer.Step] = [],
    reply: @escaping @Sendable (TestServer.Request) -> [TestServer.Step],
    _ body: (TestServer) async throws -> T
) async throws -> T {
    let server = try TestServer(unixSocketPath: unixSocketPath, greeting: greeting, reply: reply)
    defer { server.stop() }
    return try await body(server)
}

func failure<T>(of work: () async throws -> T) async -> HTTPClientError? {
    do {
        _ = try await work()
        Issue.record("an error was expected")
        return nil
    } catch {
        let error = error as? HTTPClientError
        #expect(error != nil, "only HTTPClientError is thrown")
        #expect(error?.message.isEmpty == false)
        return error
    }
}

/// A socket path in a folder of its own, which goes with the test.
func withSocketPath<T>(_ body: (String) async throws -> T) async throws -> T {
    let folder = FileManager.default.temporaryDirectory.appending(path: "curl-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await body(folder.appending(path: "s").path)
}

@Suite(.timeLimit(.minutes(10)))
struct HTTPClientTests {
    @Test func getReturnsStatusHeadersAndBody() async throws {
        let client = try makeClient()
        try await withServer { _ in
            [.response(200, [("X-One", " 1 "), ("x-one", "2")], body: Array("hello".utf8))]
        } _: { server in
            let response = try await client.send(HTTPRequest(url: server.url("/a?b=c")))
            #expect(response.status == 200)
            #expect(response.body == Array("hello".utf8))
            #expect(response.headers["X-ONE"] == "1")
            #expect(response.headers.values(for: "x-One") == ["1", "2"])
            #expect(response.headers["X-Two"] == nil)
            let request = try #require(server.log.requests.first)
            #expect(request.method == "GET")
            #expect(request.target == "/a?b=c")
            #expect(request.header("User-Agent") == "satchel-test/1")
            #expect(request.header("Content-Length") == nil)
        }
    }

    @Test(arguments: ["POST", "PUT", "PATCH", "DELETE"])
    func bodiesArriveByteForByte(method: String) async throws {
        let body = (0..<400_000).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
        let client = try makeClient()
        try await withServer { request in
            [.response(body: request.body)]
        } _: { server in
            let headers = [("Content-Type", "application/octet-stream"), ("X-Empty", "")]
            let response = try await client.send(
                HTTPRequest(method: method, url: server.url(), headers: headers, body: body))
            #expect(response.body == body)
            let request = try #require(server.log.requests.first)
            #expect(request.method == method)
            #expect(request.header("Content-Type") == "application/octet-stream")
            #expect(request.header("X-Empty") == "")
            #expect(request.header("Expect") == nil, "nobody waits for 100 Continue")
        }
    }

    @Test func aPartOfAFileIsABody() async throws {
        let content = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
        let path = FileManager.default.temporaryDirectory.path + "/satchel-part-" + UUID().uuidString
        try Data(content).write(to: URL(filePath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let client = try makeClient()
        try await withServer { request in
            [.response(body: request.body)]
        } _: { server in
            let part = HTTPFilePart(path: path, offset: 1_000, count: 250_000)
            let response = try await client.send(HTTPRequest(method: "PATCH", url: server.url(), file: part))
            #expect(response.body == Array(content[1_000..<251_000]))
            let request = try #require(server.log.requests.first)
            #expect(request.method == "PATCH" && request.header("Content-Length") == "250000")
            #expect(request.header("Expect") == nil && request.header("Transfer-Encoding") == nil)
        }
        // A file that ends before the part does, and one that is not there.
        try await withServer { _ in
            [.response()]
        } _: { server in
            for (name, count) in [(path, 300_000), (path + "x", 1)] {
                let part = HTTPFilePart(path: name, offset: 1_000, count: Int64(count))
                let error = await #expect(throws: HTTPClientError.self) {
                    _ = try await client.send(HTTPRequest(method: "PATCH", url: server.url(), file: part))
                }
                #expect(error?.code == .invalidRequest)
            }
        }
    }

    /// libcurl repeats what finds its connection closed; an upload has to ask first how much has arrived.
    @Test func aPartOfAFileIsSentOnce() async throws {
        let path = FileManager.default.temporaryDirectory.path + "/satchel-once-" + UUID().uuidString
        try Data(repeating: 1, count: 1_000).write(to: URL(filePath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let client = try makeClient()
        try await withServer { request in
            request.method == "GET" ? [.response()] : [.close]
        } _: { server in
            _ = try await client.send(HTTPRequest(url: server.url()))
            let error = await #expect(throws: HTTPClientError.self) {
                let part = HTTPFilePart(path: path, offset: 0, count: 1_000)
                _ = try await client.send(HTTPRequest(method: "PATCH", url: server.url(), file: part))
            }
            #expect(error?.code == .interrupted)
            // Both on the connection that was kept open; on the next one nothing was sent.
            #expect(server.log.requests.map(\.method) == ["GET", "PATCH"])
            #expect(server.log.requests.map(\.connection) == [0, 0])
        }
    }

    @Test func anEmptyPostSaysThatItIsEmpty() async throws {
        let client = try makeClient()
        try await withServer { _ in
            [.response(204)]
        } _: { server in
            let response = try await client.send(HTTPRequest(method: "POST", url: server.url()))
            #expect(response.status == 204)
            let request = try #require(server.log.requests.first)
            #expect(request.header("Content-Length") == "0")
            #expect(request.header("Content-Type") == nil, "no type is claimed that the caller did not name")
        }
    }

    @Test func headHasNoBodyToWaitFor() async throws {
        let client = try makeClient()
        try await withServer { _ in
            [.text("HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n")]
        } _: { server in
            let response = try await client.send(HTTPRequest(method: "HEAD", url: server.url()))
            #expect(response.headers["content-length"] == "999")
            #expect(response.body.isEmpty)
        }
    }

    @Test func requestsOneAfterAnotherShareAConnection() async throws {
        let client = try makeClient()
        try await withServer { _ in
            [.response()]
        } _: { server in
            for _ in 0..<20 { _ = try await client.send(HTTPRequest(url: server.url())) }
            #expect(server.log.requests.count == 20)
            #expect(server.log.accepts == 1)
        }
    }

    @Test func manyRequestsRunAtTheSameTime() async throws {
        let client = try makeClient()
        try await withServer { request in
            [.response(body: Array(request.target.utf8))]
        } _: { server in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<100 {
                    group.addTask {
                        let response = try await client.send(HTTPRequest(url: server.url("/\(number)")))
                        #expect(response.body == Array("/\(number)".utf8))
                    }
                }
                try await group.waitForAll()
            }
            #expect(server.log.requests.count == 100)
        }
    }

    @Test func aConnectionThatTheServerClosedIsReplaced() async throws {
        let client = try makeClient()
        try await withServer { _ in
            [.response(), .close]
        } _: { server in
            for _ in 0..<3 {
                let response = try await client.send(HTTPRequest(url: server.url()))
                #expect(response.status == 200)
            }
            #expect(server.log.accepts == 3)
        }
    }

    @Test(arguments: [401, 404, 500, 302])
    func anyStatusIsAResponse(status: Int) async throws {
        let client = try makeClient()
        try await withServer { _ in
            [.response(status, [("Location", "/elsewhere")])]
        } _: { server in
            let response = try await client.send(HTTPRequest(url: server.url("/secret-path")))
            #expect(response.status == status)
            #expect(server.log.requests.count == 1, "redirects are not followed")
            let error = await failure { try response.requireSuccess() }
            #expect(error?.code == .status)
            #expect(error?.status == status)
            #expect(error?.message.contains("127.0.0.1:\(server.port)") == true)
            #expect(error?.message.contains("secret-path") == false)
            #expect(error?.isTransient == (status == 500))
        }
    }

    @Test func anHTMLAnswerShowsItsType() async throws {
        let client = try makeClient()
        try await withServer { _ in
            [.response(200, [("Content-Type", "Text/HTML ; charset=utf-8")], body: Array("<p>login</p>".utf8))]
        } _: { server in
            let response = try await client.send(HTTPRequest(url: server.url()))
            #expect(response.mediaType == "text/html")
        }
    }

    @Test func interimResponsesAndTrailersAreNotMistakenForTheResponse() async throws {
        let client = try makeClient()
        try await withServer { _ in
            [
                .text("HTTP/1.1 103 Early Hints\r\nX-Early: 1\r\n\r\n"), .chunkedHead("text/plain"), .chunk("abc"),
                .text("0\r\nX-Trailer: 1\r\n\r\n"),
            ]
        } _: { server in
            let response = try await client.send(HTTPRequest(url: server.url()))
            #expect(response.status == 200)
            #expect(response.headers["X-Early"] == nil)
            #expect(response.headers["X-Trailer"] == nil)
            #expect(response.mediaType == "text/plain")
            #expect(response.body == Array("abc".utf8))
        }
    }

    @Test func unixSocketsWorkToo() async throws {
        let client = try makeClient()
        try await withSocketPath { path in
            try await withServer(unixSocketPath: path) { request in
                [.response(body: Array((request.header("Host") ?? "").utf8))]
            } _: { server in
                for _ in 0..<2 {
                    let response = try await client.send(HTTPRequest(url: "http://satchel/x", unixSocketPath: path))
                    #expect(response.body == Array("satchel".utf8))
                    #expect(response.origin.contains(path))
                }
                #expect(server.log.accepts == 1)
            }
        }
    }

    @Test func afterShutdownNothingIsSent() async throws {
        let client = try makeClient()
        try await withServer { _ in
            []
        } _: { server in
            async let waiting = failure { try await client.send(HTTPRequest(url: server.url())) }
            await server.until { $0.requests.count == 1 }
            await client.shutdown()
            #expect(await waiting?.code == .closed)
            let after = await failure { try await client.send(HTTPRequest(url: server.url())) }
            #expect(after?.code == .closed)
            await client.shutdown()
            await server.until { $0.closedByClient == [0] }
            #expect(server.log.requests.count == 1)
        }
    }

    @Test func lettingTheClientGoClosesItsConnections() async throws {
        try await withServer { _ in
            [.response()]
        } _: { server in
            do {
                let client = try makeClient()
                _ = try await client.send(HTTPRequest(url: server.url()))
            }
            await server.until { $0.closedByClient == [0] }
        }
    }
}
