import CurlClient
import Testing

@Suite(.timeLimit(.minutes(10)))
struct HTTPStreamTests {
    @Test func chunksComeAsTheyAreSent() async throws {
        let client = try makeClient()
        try await withServer { _ in
            [.chunkedHead()]
        } _: { server in
            let stream = try await client.stream(HTTPRequest(url: server.url()))
            #expect(stream.status == 200)
            #expect(stream.headers.mediaType == "text/event-stream")
            var iterator = stream.makeAsyncIterator()
            for text in ["data: 1\n\n", "data: 2\n\n"] {
                // The next is sent only when this one was read: nothing waits for the body's end.
                server.order(.chunk(text), on: 0)
                #expect(try await iterator.next() == Array(text.utf8))
            }
            server.order(.chunk(""), on: 0)
            #expect(try await iterator.next() == nil)
            #expect(try await iterator.next() == nil)
        }
    }

    @Test func eventsAreReadOffALiveStream() async throws {
        let client = try makeClient()
        try await withServer { _ in
            [.chunkedHead(), .chunk("id: 7\nda"), .chunk("ta: a\n\n: beat\n\nevent: x\ndata: 客户\r\n\r"), .chunk("")]
        } _: { server in
            var parser = ServerSentEvents()
            var events: [ServerSentEvents.Event] = []
            for try await bytes in try await client.stream(HTTPRequest(url: server.url())) {
                events += try parser.receive(bytes)
            }
            #expect(events == [.init(data: "a", lastEventID: "7"), .init(type: "x", data: "客户", lastEventID: "7")])
        }
    }

    @Test func linesAreReadFromAUnixSocket() async throws {
        let client = try makeClient()
        try await withSocketPath { path in
            try await withServer(unixSocketPath: path) { request in
                [.chunkedHead("application/x-ndjson"), .chunk("{\"a\":"), .chunk("1}\n{}\n"), .chunk("")]
            } _: { server in
                var lines = NewlineDelimited()
                var found: [[UInt8]] = []
                let request = HTTPRequest(method: "POST", url: "http://satchel/", body: [1], unixSocketPath: path)
                for try await bytes in try await client.stream(request) { found += try lines.receive(bytes) }
                #expect(found == [Array("{\"a\":1}".utf8), Array("{}".utf8)])
                #expect(lines.unfinishedLine.isEmpty)
                #expect(server.log.requests.first?.body == [1])
            }
        }
    }

    @Test func aSlowReaderHoldsTheServerBack() async throws {
        let size = 1024 * 1024
        let client = try makeClient()
        try await withServer { _ in
            [.response(body: (0..<size).map { UInt8(truncatingIfNeeded: $0 % 251) })]
        } _: { server in
            let stream = try await client.stream(HTTPRequest(url: server.url()))
            // More than fits is on its way, so the pause comes for certain.
            while stream.bufferStatistics.pauses == 0 { await Task.yield() }
            var total = 0
            var isRight = true
            for try await bytes in stream {
                for byte in bytes {
                    isRight = isRight && byte == UInt8(truncatingIfNeeded: total % 251)
                    total += 1
                }
            }
            #expect(total == size)
            #expect(isRight)
            #expect(stream.bufferStatistics.peakBytes <= HTTPStream.bufferLimit + 64 * 1024)
        }
    }

    @Test func aSilentStreamEnds() async throws {
        let client = try makeClient()
        try await withServer { _ in
            [.chunkedHead(), .chunk("data: 1\n\n")]
        } _: { server in
            let request = HTTPRequest(url: server.url(), timeout: .milliseconds(50))
            let error = await failure { for try await _ in try await client.stream(request) {} }
            #expect(error?.code == .timeout)
            await server.until { $0.closedByClient == [0] }
        }
    }

    @Test func aStreamWithoutHeadersEnds() async throws {
        let client = try makeClient()
        try await withServer { _ in
            []
        } _: { server in
            let request = HTTPRequest(url: server.url(), timeout: .milliseconds(30))
            #expect(await failure { try await client.stream(request) }?.code == .timeout)
        }
    }

    @Test func whatCameBeforeAnInterruptionIsReadFirst() async throws {
        let client = try makeClient()
        try await withServer { _ in
            [.text("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc"), .close]
        } _: { server in
            let stream = try await client.stream(HTTPRequest(url: server.url()))
            var iterator = stream.makeAsyncIterator()
            #expect(try await iterator.next() == Array("abc".utf8))
            let error = await failure { try await iterator.next() }
            #expect(error?.code == .interrupted)
            #expect(try await iterator.next() == nil)
        }
    }

    @Test func cancellingTheReaderEndsTheTransfer() async throws {
        let client = try makeClient()
        try await withServer { _ in
            [.chunkedHead(), .chunk("x")]
        } _: { server in
            let (reads, read) = AsyncStream.makeStream(of: Void.self)
            let task = Task {
                for try await _ in try await client.stream(HTTPRequest(url: server.url())) { read.yield() }
            }
            for await _ in reads { break }
            task.cancel()
            #expect(await failure { try await task.value }?.code == .cancelled)
            await server.until { $0.closedByClient == [0] }
        }
    }

    @Test func cancellingBeforeTheHeadersEndsTheTransfer() async throws {
        let client = try makeClient()
        try await withServer { _ in
            []
        } _: { server in
            let task = Task { try await client.stream(HTTPRequest(url: server.url())) }
            await server.until { $0.requests.count == 1 }
            task.cancel()
            #expect(await failure { try await task.value }?.code == .cancelled)
            await server.until { $0.closedByClient == [0] }
        }
    }

    @Test func lettingTheStreamGoEndsTheTransfer() async throws {
        let client = try makeClient()
        try await withServer { _ in
            [.chunkedHead()]
        } _: { server in
            _ = try await client.stream(HTTPRequest(url: server.url()))
            await server.until { $0.closedByClient == [0] }
        }
    }

    @Test func aStreamKeepsItsClient() async throws {
        try await withServer { _ in
            [.chunkedHead()]
        } _: { server in
            let stream = try await makeClient().stream(HTTPRequest(url: server.url()))
            server.order(.chunk("x"), on: 0)
            var iterator = stream.makeAsyncIterator()
            #expect(try await iterator.next() == [UInt8(ascii: "x")])
        }
    }

    @Test func shutdownEndsStreams() async throws {
        let client = try makeClient()
        try await withServer { _ in
            [.chunkedHead()]
        } _: { server in
            let stream = try await client.stream(HTTPRequest(url: server.url()))
            await client.shutdown()
            #expect(await failure { try await stream.collect(maximumBytes: 10) }?.code == .closed)
        }
    }

    @Test func collectIsBounded() async throws {
        let client = try makeClient()
        try await withServer { request in
            [.response(401, body: Array(repeating: 1, count: 1000))]
        } _: { server in
            let small = try await client.stream(HTTPRequest(url: server.url()))
            #expect(small.status == 401)
            #expect(try await small.collect(maximumBytes: 1000).count == 1000)
            let large = try await client.stream(HTTPRequest(url: server.url()))
            #expect(await failure { try await large.collect(maximumBytes: 999) }?.code == .tooLarge)
        }
    }

    @Test func failuresBeforeTheHeadersAreThrown() async throws {
        let client = try makeClient()
        try await TestServer.withRefusingPort { port in
            let error = await failure { try await client.stream(HTTPRequest(url: "http://127.0.0.1:\(port)/")) }
            #expect(error?.code == .refused)
        }
    }
}
