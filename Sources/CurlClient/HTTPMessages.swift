/// One HTTP request. A plain value: nothing happens until a client sends it.
public struct HTTPRequest: Sendable {
    /// `GET`, `POST`, `PUT`, `PATCH`, `DELETE`, `HEAD`, or any other token.
    public var method: String
    /// An absolute `http://` or `https://` URL. Over a Unix socket its host still becomes the `Host` header.
    public var url: String
    /// Sent as given, in this order. Names are tokens; values hold no control characters but tabs.
    public var headers: [(String, String)]
    public var body: [UInt8]
    /// The body, in place of `body`, if it is part of a file.
    public var file: HTTPFilePart?
    /// The longest time from start to end, connecting included; for a stream, the longest silence.
    public var timeout: Duration
    /// The longest time for name lookup, connection and TLS handshake.
    public var connectTimeout: Duration
    /// A longer response body is cut and reported as `.tooLarge`. Not used by streams.
    public var maximumResponseBytes: Int
    /// Connects to this socket file instead of the URL's host.
    public var unixSocketPath: String?

    public init(
        method: String = "GET",
        url: String,
        headers: [(String, String)] = [],
        body: [UInt8] = [],
        file: HTTPFilePart? = nil,
        timeout: Duration = .seconds(60),
        connectTimeout: Duration = .seconds(10),
        maximumResponseBytes: Int = 16 * 1024 * 1024,
        unixSocketPath: String? = nil
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.file = file
        self.timeout = timeout
        self.connectTimeout = connectTimeout
        self.maximumResponseBytes = maximumResponseBytes
        self.unixSocketPath = unixSocketPath
    }
}

/// A response's header fields, in the order in which they came. Trailers are not kept.
public struct HTTPHeaders: Sendable {
    /// Names as the server spelled them; values without the white space around them.
    public private(set) var fields: [(name: String, value: String)] = []

    public init(_ fields: [(name: String, value: String)] = []) {
        self.fields = fields
    }

    /// The first value of a field, whatever the case of its name.
    ///
    /// - Complexity: O(n) in the number of fields.
    public subscript(name: String) -> String? {
        fields.first { Self.sameName($0.name, name) }?.value
    }

    /// All values of a field that may come more than once, such as `Set-Cookie`.
    public func values(for name: String) -> [String] {
        fields.filter { Self.sameName($0.name, name) }.map(\.value)
    }

    mutating func append(name: String, value: String) {
        fields.append((name, value))
    }

    /// Adds a folded line (RFC 9112, section 5.2) to the field before it.
    mutating func extendLast(with value: String) {
        guard let last = fields.indices.last else { return }
        fields[last].value += " " + value
    }

    static func sameName(_ left: String, _ right: String) -> Bool {
        left.utf8.elementsEqual(right.utf8) { lowercased($0) == lowercased($1) }
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (65...90).contains(byte) ? byte | 0x20 : byte
    }
}

/// A whole response. Its status says whether the server did what was asked.
public struct HTTPResponse: Sendable {
    public let status: Int
    public let headers: HTTPHeaders
    public let body: [UInt8]
    /// Whom the request went to, for messages: a host with its port, or a socket's path.
    public let origin: String
    /// Whether it came over HTTP/2.
    public let isHTTP2: Bool

    public init(status: Int, headers: HTTPHeaders, body: [UInt8], origin: String, isHTTP2: Bool = false) {
        self.status = status
        self.headers = headers
        self.body = body
        self.origin = origin
        self.isHTTP2 = isHTTP2
    }

    /// The `Content-Type` without its parameters and in lower case, such as `text/html`; `nil` if there is none.
    public var mediaType: String? { headers.mediaType }

    /// Returns the response if its status is 200 to 299.
    ///
    /// - Throws: ``HTTPClientError`` with `.status` otherwise. The message names host and status, not the body, which
    ///   may repeat what was sent.
    @discardableResult
    public func requireSuccess() throws(HTTPClientError) -> HTTPResponse {
        guard (200...299).contains(status) else { throw .status(status, from: origin) }
        return self
    }
}

extension HTTPHeaders {
    /// The `Content-Type` without its parameters and in lower case, such as `text/html`; `nil` if there is none.
    public var mediaType: String? {
        guard let value = self["Content-Type"] else { return nil }
        let type = value.prefix { $0 != ";" }.drop { $0 == " " }
        return String(type.prefix { $0 != " " }).lowercased()
    }
}

/// The status and headers of the response at hand.
struct ResponseHead: Sendable {
    var status: Int
    var headers: HTTPHeaders
    var origin: String
}
