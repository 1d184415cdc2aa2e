import CCurl

/// Names a transfer to the engine: unlike a handle's address, never used twice.
typealias TransferID = UInt64

/// A checked request and where its response goes, on the way to the engine's thread.
struct Job: Sendable {
    enum Sink: Sendable {
        case whole(CheckedContinuation<Result<HTTPResponse, HTTPClientError>, Never>)
        case stream(StreamBuffer)
    }

    let id: TransferID
    let request: HTTPRequest
    let destination: Destination
    let sink: Sink

    /// Answers a job that never became a transfer.
    func fail(_ error: HTTPClientError) {
        switch sink {
        case .whole(let continuation): continuation.resume(returning: .failure(error))
        case .stream(let buffer): buffer.finish(error)
        }
    }
}

/// One libcurl easy handle and what its response has become so far.
///
/// Belongs to the engine's thread alone, callbacks included, and is not Sendable. libcurl holds an unretained pointer
/// to it, so the engine keeps it until `close()`.
final class Transfer {
    static let headerLimit = 64 * 1024

    let job: Job
    let easy: UnsafeMutableRawPointer
    /// When the server was last heard; a stream that is silent for too long after it ends.
    var lastHeard: ContinuousClock.Instant
    /// Whether bytes arrived since the engine last looked at the clock.
    var wasHeard = false
    /// Whether libcurl waits until the reader has made room.
    var isPaused = false
    /// Why a callback stopped the transfer: libcurl itself only knows that one did.
    private(set) var ownFailure: HTTPClientError?

    private var head: ResponseHead
    private var headIsComplete = false
    private var headerBytes = 0
    private var body: [UInt8] = []
    private var headerList: UnsafeMutablePointer<curl_slist>?
    private var file: FilePartReader?
    private let errorText: UnsafeMutablePointer<CChar>

    /// Sets up a fresh easy handle, and owns it from then on.
    ///
    /// - Throws: `.internalFailure` when libcurl does not take an option.
    init(
        job: Job, easy: UnsafeMutableRawPointer, share: UnsafeMutableRawPointer?, settings: HTTPSettings,
        now: ContinuousClock.Instant
    ) throws(HTTPClientError) {
        self.job = job
        self.easy = easy
        lastHeard = now
        head = ResponseHead(status: 0, headers: HTTPHeaders(), origin: job.destination.name)
        errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
        errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        if let part = job.request.file { file = try FilePartReader(part) }
        let code = configure(share: share, settings: settings)
        guard code == CURLE_OK else {
            // All properties are set, so deinit runs and frees the handle.
            throw HTTPClientError(
                .internalFailure,
                "libcurl does not accept an option: \(String(cString: curl_easy_strerror(code))). "
                    + "Install libcurl 7.85 or newer.",
                curlCode: Int(code.rawValue))
        }
    }

    deinit {
        curl_easy_cleanup(easy)
        curl_slist_free_all(headerList)
        errorText.deallocate()
    }

    // MARK: Options

    private func configure(share: UnsafeMutableRawPointer?, settings: HTTPSettings) -> CURLcode {
        var first = CURLE_OK
        func check(_ code: CURLcode) {
            if first == CURLE_OK { first = code }
        }
        let request = job.request
        check(ccurl_set_pointer(easy, CURLOPT_ERRORBUFFER, errorText))
        let tag = UnsafeMutableRawPointer(bitPattern: UInt(truncatingIfNeeded: job.id))
        check(ccurl_set_pointer(easy, CURLOPT_PRIVATE, tag))
        check(ccurl_set_string(easy, CURLOPT_URL, request.url))
        check(ccurl_set_string(easy, CURLOPT_PROTOCOLS_STR, "http,https"))
        check(ccurl_set_long(easy, CURLOPT_FOLLOWLOCATION, 0))
        check(ccurl_set_long(easy, CURLOPT_NOSIGNAL, 1))
        check(ccurl_abandon_slow_lookups(easy))
        check(ccurl_set_long(easy, CURLOPT_TCP_NODELAY, 1))
        check(ccurl_set_long(easy, CURLOPT_TCP_KEEPALIVE, 1))
        check(
            ccurl_set_long(
                easy, CURLOPT_HTTP_VERSION, settings.isHTTP1Only ? CURL_HTTP_VERSION_1_1 : CURL_HTTP_VERSION_2TLS))
        check(ccurl_set_long(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1))
        check(ccurl_set_long(easy, CURLOPT_BUFFERSIZE, 64 * 1024))
        check(ccurl_set_long(easy, CURLOPT_CONNECTTIMEOUT_MS, request.connectTimeout.milliseconds))
        if case .whole = job.sink { check(ccurl_set_long(easy, CURLOPT_TIMEOUT_MS, request.timeout.milliseconds)) }
        if let share { check(ccurl_set_pointer(easy, CURLOPT_SHARE, share)) }
        if let file = settings.caFile {
            check(ccurl_set_string(easy, CURLOPT_CAINFO, file))
            // Some builds of libcurl would go on trusting a folder of system certificates beside the file.
            check(ccurl_set_string(easy, CURLOPT_CAPATH, nil))
        }
        if let path = request.unixSocketPath {
            check(ccurl_set_string(easy, CURLOPT_UNIX_SOCKET_PATH, path))
            check(ccurl_set_string(easy, CURLOPT_PROXY, ""))
        } else if let proxy = settings.proxy {
            check(ccurl_set_string(easy, CURLOPT_PROXY, proxy))
        }
        check(configureMethod())
        check(configureHeaders(userAgent: settings.userAgent))
        let context = Unmanaged.passUnretained(self).toOpaque()
        check(
            ccurl_set_header_receiver(
                easy,
                { bytes, size, count, context in
                    guard let bytes, let context else { return 0 }
                    let line = UnsafeRawBufferPointer(start: bytes, count: size * count)
                    return Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue().receiveHeader(line)
                }, context))
        check(
            ccurl_set_body_receiver(
                easy,
                { bytes, size, count, context in
                    guard let bytes, let context else { return 0 }
                    let chunk = UnsafeRawBufferPointer(start: bytes, count: size * count)
                    return Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue().receiveBody(chunk)
                }, context))
        return first
    }

    private func configureMethod() -> CURLcode {
        let method = job.request.method
        let body = job.request.body
        if let part = job.request.file {
            let code = ccurl_set_body_giver(
                easy,
                { bytes, size, count, context in
                    guard let bytes, let context else { return Int(CURL_READFUNC_ABORT) }
                    let buffer = UnsafeMutableRawBufferPointer(start: bytes, count: size * count)
                    return Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue().giveBody(buffer)
                }, Unmanaged.passUnretained(self).toOpaque(), Int64(part.count))
            return code == CURLE_OK ? ccurl_set_string(easy, CURLOPT_CUSTOMREQUEST, method) : code
        }
        if method == "HEAD", body.isEmpty { return ccurl_set_long(easy, CURLOPT_NOBODY, 1) }
        // These three say `Content-Length: 0` when they have no body; the others send none at all.
        if !body.isEmpty || ["POST", "PUT", "PATCH"].contains(method) {
            let code = body.withUnsafeBytes { bytes in
                // An empty array may have no address, which libcurl takes for a body that is read by callback.
                bytes.baseAddress.map { ccurl_set_body(easy, $0, bytes.count) } ?? ccurl_set_body(easy, "", 0)
            }
            guard code == CURLE_OK else { return code }
        }
        return ccurl_set_string(easy, CURLOPT_CUSTOMREQUEST, method)
    }

    private func configureHeaders(userAgent: String) -> CURLcode {
        func has(_ name: String) -> Bool { job.request.headers.contains { HTTPHeaders.sameName($0.0, name) } }
        // An empty value after the colon removes a header that libcurl would add by itself; a semicolon in its place
        // sends the header with an empty value.
        var lines = job.request.headers.map { name, value in
            value.allSatisfy { $0 == " " || $0 == "\t" } ? "\(name);" : "\(name): \(value)"
        }
        if !has("Expect") { lines.append("Expect:") }
        if !has("Content-Type") { lines.append("Content-Type:") }
        for line in lines {
            guard let longer = curl_slist_append(headerList, line) else { return CURLE_OUT_OF_MEMORY }
            headerList = longer
        }
        let code = ccurl_set_string(easy, CURLOPT_USERAGENT, userAgent)
        return code == CURLE_OK ? ccurl_set_list(easy, CURLOPT_HTTPHEADER, headerList) : code
    }

    // MARK: Callbacks

    private func receiveHeader(_ raw: UnsafeRawBufferPointer) -> Int {
        wasHeard = true
        headerBytes += raw.count
        guard headerBytes <= Self.headerLimit else {
            ownFailure = .headersTooLarge(job.destination.name, limit: Self.headerLimit)
            return 0
        }
        // Trailers come through here too, after the body.
        if headIsComplete { return raw.count }
        var line = raw[...]
        while let byte = line.last, Self.isSpace(byte) { line.removeLast() }
        if line.isEmpty {
            let status = ccurl_get_long(easy, CURLINFO_RESPONSE_CODE)
            // 100 and 103 announce the response that is still to come.
            if (100...199).contains(status), status != 101 {
                head.headers = HTTPHeaders()
            } else {
                complete(status: status)
            }
        } else if line.starts(with: "HTTP/".utf8) {
            head.headers = HTTPHeaders()
        } else if let byte = line.first, Self.isSpace(byte) {
            head.headers.extendLast(with: Self.text(line))
        } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
            head.headers.append(name: Self.text(line[..<colon]), value: Self.text(line[(colon + 1)...]))
        }
        return raw.count
    }

    private func complete(status: Int) {
        headIsComplete = true
        head.status = status
        if case .stream(let buffer) = job.sink { buffer.receive(head: head) }
    }

    private func receiveBody(_ chunk: UnsafeRawBufferPointer) -> Int {
        wasHeard = true
        switch job.sink {
        case .stream(let buffer):
            guard buffer.receive(chunk) else {
                isPaused = true
                return Int(CURL_WRITEFUNC_PAUSE)
            }
        case .whole:
            let limit = max(0, job.request.maximumResponseBytes)
            guard chunk.count <= limit - body.count else {
                ownFailure = .bodyTooLarge(job.destination.name, limit: limit)
                return 0
            }
            body.append(contentsOf: chunk)
        }
        return chunk.count
    }

    private func giveBody(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
        guard let count = file?.read(into: buffer) else {
            ownFailure = .invalidRequest("A file that was being sent cannot be read to its end. Check that nobody changes it.")
            return Int(CURL_READFUNC_ABORT)
        }
        return count
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A
    }

    private static func text(_ bytes: Slice<UnsafeRawBufferPointer>) -> String {
        var bytes = bytes.drop(while: isSpace)
        while let byte = bytes.last, isSpace(byte) { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    // MARK: The end

    /// Answers whoever waits, with what libcurl said at the end of the transfer.
    func finish(_ code: CURLcode) {
        if let ownFailure { return job.fail(ownFailure) }
        guard code == CURLE_OK else {
            return job.fail(
                .from(
                    code, detail: String(cString: errorText), destination: job.destination,
                    systemError: ccurl_get_long(easy, CURLINFO_OS_ERRNO),
                    proxyStatus: ccurl_get_long(easy, CURLINFO_HTTP_CONNECTCODE)))
        }
        switch job.sink {
        case .stream(let buffer):
            buffer.finish(nil)
        case .whole(let continuation):
            let response = HTTPResponse(
                status: head.status, headers: head.headers, body: body, origin: job.destination.name,
                isHTTP2: ccurl_get_long(easy, CURLINFO_HTTP_VERSION) == CURL_HTTP_VERSION_2_0)
            continuation.resume(returning: .success(response))
        }
    }
}

extension Duration {
    /// Whole milliseconds, rounded up, at least 1 (to libcurl, 0 is no limit) and at most 24 days.
    var milliseconds: Int {
        let (seconds, attoseconds) = components
        guard seconds >= 0 else { return 1 }
        guard seconds < 2_000_000 else { return 2_000_000_000 }
        return max(1, Int(seconds) * 1000 + Int((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000))
    }
}
