import CCurl

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Whom a request goes to, as messages name it, from a request that was found fit to be sent.
struct Destination: Sendable {
    /// The URL's host, with its port if it has one; or `the socket PATH`. Never user name, password, path or query.
    let name: String
    let isUnixSocket: Bool

    /// Checks what libcurl would misread or pass on unseen: URLs of other protocols, line breaks that would smuggle
    /// in a header, NUL bytes that would cut a C string short, a socket path that is too long.
    ///
    /// - Throws: `.invalidRequest` or `.unixSocket`, without repeating the URL or a header's value: both may carry a
    ///   credential.
    init(checking request: HTTPRequest) throws(HTTPClientError) {
        guard !request.method.isEmpty, request.method.utf8.allSatisfy(Self.isTokenByte) else {
            throw .invalidRequest("The HTTP method is not a word. Use GET, POST, PUT, PATCH, DELETE or HEAD.")
        }
        for (name, value) in request.headers {
            guard !name.isEmpty, name.utf8.allSatisfy(Self.isTokenByte) else {
                throw .invalidRequest("A header's name holds a character that HTTP does not allow. Correct the name.")
            }
            guard !Self.hasControlCharacter(value) else {
                throw .invalidRequest(
                    "The header \(name) holds a line break or another control character. Remove it from the value.")
            }
        }
        let host = try Self.host(of: request.url)
        guard let path = request.unixSocketPath else {
            name = host
            isUnixSocket = false
            return
        }
        let capacity = MemoryLayout.size(ofValue: sockaddr_un().sun_path)
        guard !path.isEmpty, !path.utf8.contains(0), path.utf8.count < capacity else {
            throw HTTPClientError(
                .unixSocket,
                "The path of the socket is empty or longer than \(capacity - 1) bytes. Use a shorter home folder.")
        }
        name = "the socket \(path)"
        isUnixSocket = true
    }

    private static func host(of url: String) throws(HTTPClientError) -> String {
        let advice = "Write it as https://host or https://host:port."
        guard !hasControlCharacter(url), let parts = curl_url() else {
            throw .invalidRequest("The address holds a control character. \(advice)")
        }
        defer { curl_url_cleanup(parts) }
        guard curl_url_set(parts, CURLUPART_URL, url, 0) == CURLUE_OK,
            let scheme = part(CURLUPART_SCHEME, of: parts), let host = part(CURLUPART_HOST, of: parts)
        else {
            throw .invalidRequest("The address is not a URL. \(advice)")
        }
        guard scheme == "https" || scheme == "http" else {
            throw .invalidRequest("The address of \(host) begins with \(scheme)://, which is not used here. \(advice)")
        }
        guard let port = part(CURLUPART_PORT, of: parts) else { return host }
        return "\(host):\(port)"
    }

    private static func part(_ which: CURLUPart, of parts: OpaquePointer) -> String? {
        var text: UnsafeMutablePointer<CChar>?
        guard curl_url_get(parts, which, &text, 0) == CURLUE_OK, let text else { return nil }
        defer { curl_free(text) }
        return String(cString: text)
    }

    /// RFC 9110, section 5.6.2.
    static func isTokenByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default:
            "!#$%&'*+-.^_`|~".utf8.contains(byte)
        }
    }

    static func hasControlCharacter(_ text: String) -> Bool {
        text.utf8.contains { ($0 < 0x20 && $0 != 0x09) || $0 == 0x7F }
    }
}
