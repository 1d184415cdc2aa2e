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
        return try await withThrowingTaskGroup(of: [UInt8].self) { group in
            group.addTask {
                var bytes = [UInt8]()
                do {
                    for try await part in request.body {
                        guard bytes.count + part.readableBytes <= limit else { throw HubError(.tooLarge) }
                        bytes.append(contentsOf: part.readableBytesView)
                    }
                } catch let error as HubError {
                    throw error
                } catch {
                    throw HubError(.badRequest, "The request broke off. Check the connection, then try again.")
                }
                return bytes
            }
            group.addTask {
                try await Task.sleep(for: bodyTimeMax)
                throw HubError(.tooSlow)
            }
            defer { group.cancelAll() }
            return try await group.next() ?? []
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
        }
        var error: Inner
    }

    static func error(_ error: HubError) -> Response {
        let body = ErrorBody(error: .init(code: error.code.rawValue, message: error.message))
        // Two strings can always be encoded; the status says enough should that ever fail.
        var response = (try? json(error.code.status, body)) ?? Response(status: error.code.status)
        switch error.code.status {
        case .unauthorized: response.headers[.wwwAuthenticate] = "Bearer"
        case .tooManyRequests: response.headers[.retryAfter] = "60"
        default: break
        }
        return response
    }
}
