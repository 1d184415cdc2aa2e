import CCurl

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// What went wrong with a request, and what to do next. Names the host, never a credential, a header's value, a URL's
/// path or query, or a body.
public struct HTTPClientError: Error, Sendable, Equatable, CustomStringConvertible {
    public enum Code: String, Sendable, CaseIterable {
        /// The name of the host cannot be looked up: a wrong name, or no network.
        case hostNotFound
        /// The host is there, but nothing listens on the port.
        case refused
        /// The network knows no way to the host.
        case unreachable
        /// The proxy cannot be found, or does not let the request pass.
        case proxy
        /// The TLS handshake failed, or the server's certificate is not trusted.
        case tls
        /// The request's time is over, or a stream was silent for too long.
        case timeout
        /// The task was cancelled.
        case cancelled
        /// The client was shut down.
        case closed
        /// The body, the headers or a line are longer than allowed.
        case tooLarge
        /// The connection broke before the response was complete.
        case interrupted
        /// The answer is not HTTP.
        case protocolError
        /// The Unix socket is missing, or nobody listens on it.
        case unixSocket
        /// The server answered with a status that the caller does not take as success.
        case status
        /// The request cannot be sent as it is written.
        case invalidRequest
        /// libcurl failed in a way that no request should cause.
        case internalFailure
    }

    public let code: Code
    /// One or two sentences for a person: what happened, and what to do next.
    public let message: String
    /// libcurl's number for the failure (`CURLcode`), if it came from there.
    public let curlCode: Int?
    /// The HTTP status, if the code is `.status`.
    public let status: Int?

    public init(_ code: Code, _ message: String, curlCode: Int? = nil, status: Int? = nil) {
        self.code = code
        self.message = message
        self.curlCode = curlCode
        self.status = status
    }

    public var description: String { message }

    /// Whether the same request may well succeed later without anybody changing anything: the network or the server
    /// was away, overloaded (429) or failing (5xx, 408).
    public var isTransient: Bool {
        switch code {
        case .hostNotFound, .refused, .unreachable, .timeout, .interrupted, .proxy, .unixSocket: true
        case .status: status.map { $0 >= 500 || $0 == 408 || $0 == 429 } ?? false
        case .tls, .cancelled, .closed, .tooLarge, .protocolError, .invalidRequest, .internalFailure: false
        }
    }
}

extension HTTPClientError {
    static func invalidRequest(_ message: String) -> Self { Self(.invalidRequest, message) }

    static let cancelled = Self(.cancelled, "The request was cancelled. Start it again if it is still wanted.")

    static let closed = Self(.closed, "The HTTP client was shut down. Make a new one for further requests.")

    static func internalFailure(_ what: String) -> Self {
        Self(.internalFailure, "\(what) Try again; if it stays, restart the program and report this message.")
    }

    static func silent(_ destination: String, for limit: Duration) -> Self {
        Self(.timeout, "\(destination) sent nothing for \(limit). Check the connection, then connect again.")
    }

    static func bodyTooLarge(_ destination: String, limit: Int) -> Self {
        Self(
            .tooLarge,
            "\(destination) sent more than the \(limit) bytes that were allowed. Ask for less at a time, or check "
                + "that the address is the right one.")
    }

    static func headersTooLarge(_ destination: String, limit: Int) -> Self {
        Self(.tooLarge, "\(destination) sent more than \(limit) bytes of headers. Check that the address is right.")
    }

    /// An error for a response whose status is not a success.
    public static func status(_ status: Int, from origin: String) -> Self {
        let advice =
            switch status {
            case 300...399: "It points elsewhere, which is not followed: check the address."
            case 401: "The credential is missing, wrong or revoked: sign in again."
            case 403: "This credential may not do that: ask whoever runs the server."
            case 404, 405, 410: "It does not know what was asked for: check the address, and that it is this server."
            case 407: "The proxy wants a login: check the proxy settings."
            case 408, 429: "It is busy: try again later."
            case 413: "What was sent is too large for it: send less at a time."
            case 500...599: "It has a problem of its own: try again later."
            default: "Check the request, and that this is the right server."
            }
        return Self(.status, "\(origin) answered with status \(status). \(advice)", status: status)
    }

    /// Makes an error from what libcurl said about a transfer.
    ///
    /// - Parameters:
    ///   - detail: libcurl's own words. They are used only where they tell more than the code does and never hold
    ///     what was sent: for TLS, and for which address a connection failed.
    ///   - systemError: the `errno` of the last failed connection, or 0.
    ///   - proxyStatus: what a proxy answered to CONNECT, or 0.
    static func from(
        _ result: CURLcode, detail: String, destination: Destination, systemError: Int, proxyStatus: Int
    ) -> Self {
        let name = destination.name
        let number = Int(result.rawValue)
        func error(_ code: Code, _ message: String) -> Self { Self(code, message, curlCode: number) }
        if proxyStatus >= 300 {
            return error(
                .proxy, "The proxy did not let the request to \(name) pass (\(proxyStatus)). Check the proxy settings.")
        }
        switch result {
        case CURLE_COULDNT_RESOLVE_HOST:
            return error(
                .hostNotFound,
                "Cannot find the host \(name). Check the address for a typing error, and that this computer is online.")
        case CURLE_COULDNT_RESOLVE_PROXY, CURLE_PROXY:
            return error(.proxy, "Cannot use the proxy on the way to \(name). Check the proxy settings.")
        case CURLE_COULDNT_CONNECT where destination.isUnixSocket:
            return error(.unixSocket, "Nobody listens on \(name). Start the program that should, then try again.")
        case CURLE_COULDNT_CONNECT where [ENETUNREACH, EHOSTUNREACH, ENETDOWN].contains(Int32(systemError)):
            return error(.unreachable, "There is no way to \(name). Check that this computer is online.")
        case CURLE_COULDNT_CONNECT:
            return error(
                .refused,
                "\(name) does not accept the connection\(inParentheses(detail)). Check that the server runs, and that "
                    + "address and port are right.")
        case CURLE_OPERATION_TIMEDOUT:
            return error(
                .timeout, "\(name) did not answer in time. Check the connection, then try again.")
        case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER,
            CURLE_SSL_ENGINE_NOTFOUND, CURLE_SSL_ENGINE_SETFAILED, CURLE_USE_SSL_FAILED, CURLE_SSL_CACERT_BADFILE,
            CURLE_SSL_SHUTDOWN_FAILED, CURLE_SSL_CRL_BADFILE, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_PINNEDPUBKEYNOTMATCH,
            CURLE_SSL_INVALIDCERTSTATUS, CURLE_SSL_CLIENTCERT:
            return error(
                .tls,
                "No secure connection to \(name)\(inParentheses(detail)). Check the address, this computer's date, "
                    + "and the file of trusted certificates.")
        case CURLE_PARTIAL_FILE, CURLE_GOT_NOTHING, CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_HTTP2,
            CURLE_HTTP2_STREAM, CURLE_SEND_FAIL_REWIND:
            return error(
                .interrupted, "The connection to \(name) broke before the answer was complete. Try again.")
        case CURLE_UNSUPPORTED_PROTOCOL, CURLE_WEIRD_SERVER_REPLY, CURLE_BAD_CONTENT_ENCODING, CURLE_HTTP3:
            return error(
                .protocolError, "\(name) does not answer in HTTP. Check that address and port are right.")
        case CURLE_URL_MALFORMAT:
            return error(.invalidRequest, "The address is not a URL. Write it as https://host or https://host:port.")
        default:
            let words = String(cString: curl_easy_strerror(result))
            return Self(
                .internalFailure, "The request to \(name) failed: \(words) (\(number)). Try again.", curlCode: number)
        }
    }

    /// One line of at most 200 characters, so that a server cannot fill a log or break its lines.
    private static func inParentheses(_ detail: String) -> String {
        let line = String(detail.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : Character($0) })
        return line.isEmpty ? "" : " (\(line.prefix(200)))"
    }
}
