import CRDT
import Foundation
import Hummingbird

/// How the hub reads bodies and writes answers.
enum Answer {
    /// How long a body may take to arrive: one of the greatest size over a link of 30 KB a second.
    static let bodyTimeMax = Duration.seconds(300)

    /// Reads a request's body.
    ///
    /// - Throws: `HubError` with `too-large`, `too-slow` or, when the connection broke, `bad-request`.
    static func body(of request: Request, limit: Int) async throws -> [UInt8] {
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit { throw HubError(.tooLarge) }
        return try await inTime {
            var bytes = [UInt8]()
            var parts = request.body.makeAsyncIterator()
            while let part = try await next(&parts) {
                guard bytes.count + part.readableBytes <= limit else { throw HubError(.tooLarge) }
                bytes.append(contentsOf: part.readableBytesView)
            }
            return bytes
        }
    }

    /// Hands over a request's body as it comes.
    ///
    /// - Throws: `HubError` with `too-slow` or, when the connection broke, `bad-request`; what `take` throws.
    static func parts(of request: Request, _ take: @escaping @Sendable (ByteBuffer) async throws -> Void) async throws {
        try await inTime {
            var parts = request.body.makeAsyncIterator()
            while let part = try await next(&parts) { try await take(part) }
        }
    }

    private static func next(_ parts: inout RequestBody.AsyncIterator) async throws -> ByteBuffer? {
        do {
            return try await parts.next()
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            throw HubError(.badRequest, "The request broke off. Check the connection, then try again.")
        }
    }

    private static func inTime<T: Sendable>(_ body: @escaping @Sendable () async throws -> T) async throws -> T {
        try await withThrowingTaskGroup(of: T.self) { group in
            group.addTask { try await body() }
            group.addTask {
                try await Task.sleep(for: bodyTimeMax)
                throw HubError(.tooSlow)
            }
            defer { group.cancelAll() }
            guard let value = try await group.next() else { throw HubError(.tooSlow) }
            return value
        }
    }

    static func json(_ status: HTTPResponse.Status, _ value: some Encodable) throws -> Response {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return bytes(status, Array(try encoder.encode(value)), type: "application/json")
    }

    static func bytes(_ status: HTTPResponse.Status, _ bytes: [UInt8], type: String) -> Response {
        Response(
            status: status, headers: [.contentType: type, .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    private struct ErrorBody: Encodable {
        struct Inner: Encodable {
            var code: String
            var message: String
            var order: String?
        }
        var error: Inner
    }

    static func error(_ error: HubError) -> Response {
        let body = ErrorBody(error: .init(code: error.code.rawValue, message: error.message, order: error.order.map(hexadecimal)))
        // Two strings can always be encoded; the status says enough should that ever fail.
        var response = (try? json(error.code.status, body)) ?? Response(status: error.code.status)
        switch error.code.status {
        case .unauthorized: response.headers[.wwwAuthenticate] = "Bearer"
        case .tooManyRequests, .serviceUnavailable: response.headers[.retryAfter] = "\(error.retryAfter ?? 60)"
        case .preconditionFailed: response.headers[.tusVersion] = OpenHub.tusVersion
        default: break
        }
        return response
    }
}
