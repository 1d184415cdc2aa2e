import CurlClient
import Testing

@Suite(.timeLimit(.minutes(10)))
struct HTTPFailureTests {
    /// In every request here, and in no message.
    static let secret = "s3cr3t-credential"

    private func request(_ url: String, limit: Int = 1_000_000, timeout: Duration = .seconds(60)) -> HTTPRequest {
        HTTPRequest(
            method: "POST", url: url, headers: [("Authorization", "Bearer \(Self.secret)")],
            body: Array("body \(Self.secret)".utf8), timeout: timeout, maximumResponseBytes: limit)
    }

    private func check(_ error: HTTPClientError?, _ code: HTTPClientError.Code, names host: String) {
        #expect(error?.code == code)
        #expect(error?.message.contains(host) == true, "\(error?.message ?? "")")
        #expect(error.map { "\($0)".contains(Self.secret) } == false)
    }

    /// Sends one request to a server that answers with `steps`, and returns how that failed.
    private func failure(
        of steps: [TestServer.Step], scheme: String = "http", limit: Int = 1_000_000
    ) async throws -> HTTPClientError? {
        let client = try makeClient()
        return try await withServer { _ in
            steps
        } _: { server in
            await CurlClientTests.failure { try await client.send(request(server.url(scheme: scheme), limit: limit)) }
        }
    }

    @Test func aPortWithoutServerRefuses() async throws {
        let client = try makeClient()
        try await TestServer.withRefusingPort { port in
            let error = await CurlClientTests.failure {
                try await client.send(request("http://user:\(Self.secret)@127.0.0.1:\(port)/\(Self.secret)"))
            }
            check(error, .refused, names: "127.0.0.1:\(port)")
            #expect(error?.curlCode == 7)
            #expect(error?.isTransient == true)
        }
    }

    @Test func aHostThatDoesNotExistIsNamed() async throws {
        let client = try makeClient()
        let error = await CurlClientTests.failure { try await client.send(request("https://nonexistent.invalid/x")) }
        check(error, .hostNotFound, names: "nonexistent.invalid")
        #expect(error?.curlCode == 6)
    }

    @Test func aServerThatNeverAnswersTimesOut() async throws {
        let client = try makeClient()
        try await withServer { _ in
            []
        } _: { server in
            let error = await CurlClientTests.failure {
                try await client.send(request(server.url(), timeout: .milliseconds(30)))
            }
            check(error, .timeout, names: "127.0.0.1:\(server.port)")
        }
    }

    @Test func aServerWithoutTLSIsNotTrusted() async throws {
        let client = try makeClient()
        try await withServer(greeting: [.text("HTTP/1.1 400 Bad Request\r\n\r\n")]) { _ in
            []
        } _: { server in
            let error = await CurlClientTests.failure {
                try await client.send(request(server.url(scheme: "https")))
            }
            check(error, .tls, names: "127.0.0.1:\(server.port)")
        }
    }

    @Test func aMissingCAFileIsATLSError() async throws {
        let client = try makeClient(caFile: "/nonexistent/ca.pem")
        try await withServer { _ in
            []
        } _: { server in
            let error = await CurlClientTests.failure {
                try await client.send(request(server.url(scheme: "https")))
            }
            check(error, .tls, names: "127.0.0.1:\(server.port)")
        }
    }

    @Test func aBodyOfExactlyTheLimitIsTaken() async throws {
        let client = try makeClient()
        try await withServer { _ in
            [.response(body: Array(repeating: 7, count: 5000))]
        } _: { server in
            let response = try await client.send(request(server.url(), limit: 5000))
            #expect(response.body.count == 5000)
        }
    }

    @Test(arguments: [0, 4999])
    func aLongerBodyIsCut(limit: Int) async throws {
        let error = try await failure(of: [.response(body: Array(repeating: 7, count: 5000))], limit: limit)
        check(error, .tooLarge, names: "127.0.0.1")
    }

    @Test func anEndlessBodyIsCut() async throws {
        let client = try makeClient()
        try await withServer { _ in
            [.chunkedHead()] + (0..<200).map { _ in .chunk(String(repeating: "x", count: 1000)) }
        } _: { server in
            let error = await CurlClientTests.failure {
                try await client.send(request(server.url(), limit: 10_000))
            }
            check(error, .tooLarge, names: "127.0.0.1")
            await server.until { $0.closedByClient == [0] }
        }
    }

    @Test func endlessHeadersAreCut() async throws {
        let line = "X-Filler: \(String(repeating: "y", count: 1000))\r\n"
        let error = try await failure(of: [.text("HTTP/1.1 200 OK\r\n" + String(repeating: line, count: 80))])
        check(error, .tooLarge, names: "127.0.0.1")
    }

    @Test func aTruncatedBodyIsNotReturned() async throws {
        let error = try await failure(of: [.text("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc"), .close])
        check(error, .interrupted, names: "127.0.0.1")
        #expect(error?.curlCode == 18)
    }

    @Test func aChunkedBodyWithoutItsEndIsNotReturned() async throws {
        check(try await failure(of: [.chunkedHead(), .chunk("abc"), .close]), .interrupted, names: "127.0.0.1")
    }

    @Test func aConnectionClosedWithoutAnAnswerIsAnInterruption() async throws {
        check(try await failure(of: [.close]), .interrupted, names: "127.0.0.1")
    }

    @Test(arguments: ["220 mail.example ESMTP\r\n", "\0\0\0\0\r\n\r\n", "HTTP/1.1 abc\r\n\r\n"])
    func whatIsNotHTTPIsAProtocolError(answer: String) async throws {
        check(try await failure(of: [.text(answer), .close]), .protocolError, names: "127.0.0.1")
    }

    @Test func cancellationEndsTheTransfer() async throws {
        let client = try makeClient()
        try await withServer { _ in
            []
        } _: { server in
            let task = Task { try await client.send(request(server.url())) }
            await server.until { $0.requests.count == 1 }
            task.cancel()
            let error = await CurlClientTests.failure { try await task.value }
            #expect(error?.code == .cancelled)
            await server.until { $0.closedByClient == [0] }
        }
    }

    @Test func aTaskThatIsAlreadyCancelledFails() async throws {
        let client = try makeClient()
        try await withServer { _ in
            []
        } _: { server in
            let (gate, open) = AsyncStream.makeStream(of: Void.self)
            let task = Task {
                for await _ in gate {}
                return try await client.send(request(server.url()))
            }
            task.cancel()
            open.finish()
            let error = await CurlClientTests.failure { try await task.value }
            #expect(error?.code == .cancelled)
        }
    }

    @Test func cancellingManyAtOnceAnswersEachOnce() async throws {
        let client = try makeClient()
        try await withServer { request in
            request.target == "/odd" ? [.response()] : []
        } _: { server in
            let tasks = (0..<200).map { number in
                Task { try await client.send(request(server.url(number % 2 == 1 ? "/odd" : "/even"))) }
            }
            for task in tasks { task.cancel() }
            for task in tasks {
                switch await task.result {
                case .success(let response): #expect(response.status == 200)
                case .failure(let error): #expect((error as? HTTPClientError)?.code == .cancelled)
                }
            }
            let response = try await client.send(request(server.url("/odd")))
            #expect(response.status == 200, "the client still works")
        }
    }

    @Test func aMissingSocketIsNamed() async throws {
        let client = try makeClient()
        try await withSocketPath { path in
            var request = request("http://satchel/")
            request.unixSocketPath = path
            let error = await CurlClientTests.failure { try await client.send(request) }
            check(error, .unixSocket, names: path)
            request.unixSocketPath = path + String(repeating: "x", count: 200)
            check(await CurlClientTests.failure { try await client.send(request) }, .unixSocket, names: "home folder")
        }
    }

    @Test(arguments: [
        "", "hub", "ftp://hub/", "file:///etc/passwd", "http://", "https://hub:99999/", "http://a b/",
        "http://h/\r\nX: 1", "http://hub/\0",
    ])
    func addressesThatAreNoneAreRefused(url: String) async throws {
        let client = try makeClient()
        let error = await CurlClientTests.failure { try await client.send(request(url)) }
        #expect(error?.code == .invalidRequest)
    }

    @Test func nothingIsSmuggledThroughHeaders() async throws {
        let client = try makeClient()
        for (name, value) in [("X", "1\r\nY: 2"), ("X\r\nY", "1"), ("", "1"), ("X:", "1"), ("X", "\0"), ("X Y", "1")] {
            var request = request("http://127.0.0.1:1/")
            request.headers = [(name, value)]
            let error = await CurlClientTests.failure { try await client.send(request) }
            #expect(error?.code == .invalidRequest)
        }
        var request = request("http://127.0.0.1:1/")
        request.method = "GET / HTTP/1.1\r\n"
        #expect(await CurlClientTests.failure { try await client.send(request) }?.code == .invalidRequest)
    }

    @Test func aProxyThatRefusesIsBlamed() async throws {
        try await withServer { _ in
            [.response(407)]
        } _: { proxy in
            let client = try HTTPClient(
                settings: HTTPSettings(proxy: "http://me:\(Self.secret)@127.0.0.1:\(proxy.port)", userAgent: "t"))
            let error = await CurlClientTests.failure { try await client.send(request("https://hub.invalid/")) }
            check(error, .proxy, names: "hub.invalid")
            #expect(proxy.log.requests.first?.method == "CONNECT")
        }
    }
}
