// HTTP over libcurl's multi interface, with async/await in front. Read this file first.
//
//   CurlClient.swift          HTTPClient: send, stream, shutdown; HTTPSettings
//   HTTPMessages.swift        HTTPRequest, HTTPHeaders, HTTPResponse
//   FilePart.swift            a part of a file as the body of a request
//   HTTPClientError.swift     the one error of this target, and how libcurl's codes become it
//   HTTPStream.swift          a response that is read as it comes, with a bounded buffer
//   ServerSentEvents.swift    pure: bytes in, events out; NewlineDelimited does the same for lines
//   Destination.swift         checks a request before libcurl sees it
//   Engine.swift              the thread that drives all transfers
//   Transfer.swift            one libcurl easy handle, used by that thread only

/// What all requests of one client have in common.
public struct HTTPSettings: Sendable {
    /// A proxy's URL. `nil` reads `http_proxy`, `https_proxy`, `all_proxy` and `no_proxy` from the environment, as
    /// every curl does; an empty string uses no proxy at all. Requests over a Unix socket never use one.
    public var proxy: String?
    /// A PEM file with the certificate authorities to trust. When set, only those in it are trusted; `nil` trusts
    /// what the system trusts.
    public var caFile: String?
    /// Whether to do without HTTP/2, for tests of servers.
    package var isHTTP1Only = false
    /// The `User-Agent` header of every request that does not bring its own.
    public var userAgent: String

    public init(proxy: String? = nil, caFile: String? = nil, userAgent: String) {
        self.proxy = proxy
        self.caFile = caFile
        self.userAgent = userAgent
    }
}

/// An HTTP/1.1 and HTTP/2 client. One instance serves any number of tasks at the same time, on one thread of its
/// own, and keeps connections open for the next request. It follows no redirects and speaks nothing but http and
/// https (either of them also over a Unix socket).
///
/// Letting go of the last reference ends the thread and, with `.closed`, whatever is still in flight; ``shutdown()``
/// also waits for that.
public final class HTTPClient: Sendable {
    private let engine: Engine

    /// Starts the client's thread.
    ///
    /// - Throws: ``HTTPClientError`` with `.internalFailure` when libcurl or the thread cannot be started, and with
    ///   `.invalidRequest` when a setting contains a control character.
    public init(settings: HTTPSettings) throws(HTTPClientError) {
        engine = try Engine(settings: settings)
    }

    deinit {
        engine.stop()
    }

    /// Sends a request and waits for the whole response. Any status is a response: 401 and 500 do not throw (see
    /// ``HTTPResponse/requireSuccess()``).
    ///
    /// A request that found its kept-open connection closed is repeated by libcurl on a new one, if nothing of the
    /// response had arrived. Cancelling the task ends the transfer at once, with `.cancelled`.
    ///
    /// - Throws: ``HTTPClientError``. `.tooLarge` as soon as more than `maximumResponseBytes` arrived, `.interrupted`
    ///   when the connection broke before the end of the body: part of a body is never returned.
    public func send(_ request: HTTPRequest) async throws(HTTPClientError) -> HTTPResponse {
        let destination = try Destination(checking: request)
        let id = engine.makeID()
        let result: Result<HTTPResponse, HTTPClientError> = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                engine.start(Job(id: id, request: request, destination: destination, sink: .whole(continuation)))
                // The handler below may have run before the job was known, to no effect.
                if Task.isCancelled { engine.cancel(id) }
            }
        } onCancel: {
            engine.cancel(id)
        }
        return try result.get()
    }

    /// Sends a request and returns as soon as the response's headers are there; its body is read as it comes.
    ///
    /// Here `timeout` is not for the whole exchange but the longest silence: the stream ends with `.timeout` when
    /// nothing arrives for that long, before the headers or within the body. Time in which the reader lets data wait
    /// does not count; time in which the computer sleeps does, so that a live connection is soon opened anew.
    /// `maximumResponseBytes` is not used: at most ``HTTPStream/bufferLimit`` bytes, and one read more, wait here
    /// before libcurl stops reading from the connection.
    ///
    /// Let go of the stream, or cancel the task that reads it, to end the transfer.
    ///
    /// - Throws: ``HTTPClientError``; the stream's iterator throws it too.
    public func stream(_ request: HTTPRequest) async throws(HTTPClientError) -> HTTPStream {
        let destination = try Destination(checking: request)
        let id = engine.makeID()
        let buffer = StreamBuffer(limit: HTTPStream.bufferLimit)
        let result: Result<ResponseHead, HTTPClientError> = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                buffer.waitForHead(continuation)
                engine.start(Job(id: id, request: request, destination: destination, sink: .stream(buffer)))
                if Task.isCancelled { engine.cancel(id) }
            }
        } onCancel: {
            engine.cancel(id)
        }
        let head = try result.get()
        return HTTPStream(head: head, id: id, buffer: buffer, engine: engine, client: self)
    }

    /// Ends everything in flight with `.closed`, closes all connections and waits until the thread is done with
    /// libcurl. Requests after that fail with `.closed`. May be called more than once.
    public func shutdown() async {
        await engine.stopAndWait()
    }
}
