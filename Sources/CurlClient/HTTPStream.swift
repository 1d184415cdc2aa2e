import Synchronization

/// A response whose body is read while it comes: status and headers are there, chunks follow.
///
///     for try await bytes in try await client.stream(request) { … }
///
/// One task reads it, once: bytes that were read are gone. When the buffer is full, libcurl stops reading from the
/// connection, and the server has to wait. The transfer ends when the last reference to stream and iterator goes, or
/// when the reading task is cancelled.
public final class HTTPStream: AsyncSequence, Sendable {
    public typealias Element = [UInt8]
    public typealias Failure = HTTPClientError

    /// How many bytes wait for the reader before libcurl is told to pause.
    public static let bufferLimit = 256 * 1024

    public let status: Int
    public let headers: HTTPHeaders
    /// Whom the request went to, for messages: a host with its port, or a socket's path.
    public let origin: String

    private let id: TransferID
    private let buffer: StreamBuffer
    private let engine: Engine
    // A client that goes away closes its transfers, so the stream keeps it.
    private let client: HTTPClient

    init(head: ResponseHead, id: TransferID, buffer: StreamBuffer, engine: Engine, client: HTTPClient) {
        status = head.status
        headers = head.headers
        origin = head.origin
        self.id = id
        self.buffer = buffer
        self.engine = engine
        self.client = client
    }

    deinit {
        engine.cancel(id)
    }

    public struct Iterator: AsyncIteratorProtocol {
        let stream: HTTPStream

        /// Returns what has arrived since the last call, or waits for the next bytes; `nil` after the last.
        ///
        /// - Throws: ``HTTPClientError``, once; `nil` follows.
        public mutating func next() async throws(HTTPClientError) -> [UInt8]? {
            try await stream.next()
        }

        public mutating func next(
            isolation actor: isolated (any Actor)?
        ) async throws(HTTPClientError) -> [UInt8]? {
            try await stream.next()
        }
    }

    public func makeAsyncIterator() -> Iterator {
        Iterator(stream: self)
    }

    /// Reads the rest of the body, for instance the explanation that came with a status other than 200.
    ///
    /// - Throws: ``HTTPClientError``; `.tooLarge` when there is more than `maximumBytes`, and the transfer ends.
    public func collect(maximumBytes: Int) async throws(HTTPClientError) -> [UInt8] {
        var all: [UInt8] = []
        while let bytes = try await next() {
            guard bytes.count <= maximumBytes - all.count else {
                engine.cancel(id)
                throw .bodyTooLarge(origin, limit: maximumBytes)
            }
            all += bytes
        }
        return all
    }

    /// How often libcurl was told to pause, and the most bytes that ever waited; for tests of the bound.
    package var bufferStatistics: (pauses: Int, peakBytes: Int) { buffer.statistics }

    private func next() async throws(HTTPClientError) -> [UInt8]? {
        if Task.isCancelled {
            engine.cancel(id)
            throw .cancelled
        }
        let result: Result<[UInt8]?, HTTPClientError> = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                if buffer.take(continuation) { engine.resume(id) }
                if Task.isCancelled { engine.cancel(id) }
            }
        } onCancel: {
            engine.cancel(id)
        }
        return try result.get()
    }
}

/// What lies between the engine's thread, which puts bytes in, and the one task that takes them out.
///
/// A continuation is resumed outside the lock, and exactly once: whoever takes it out of the state resumes it.
final class StreamBuffer: Sendable {
    typealias HeadContinuation = CheckedContinuation<Result<ResponseHead, HTTPClientError>, Never>
    typealias BytesContinuation = CheckedContinuation<Result<[UInt8]?, HTTPClientError>, Never>

    private struct State {
        var headWaiter: HeadContinuation?
        var reader: BytesContinuation?
        var bytes: [UInt8] = []
        var isPaused = false
        var isFinished = false
        var failure: HTTPClientError?
        var pauses = 0
        var peakBytes = 0
    }

    private let state = Mutex(State())
    private let limit: Int

    init(limit: Int) {
        self.limit = limit
    }

    var statistics: (pauses: Int, peakBytes: Int) { state.withLock { ($0.pauses, $0.peakBytes) } }

    func waitForHead(_ continuation: HeadContinuation) {
        state.withLock { $0.headWaiter = continuation }
    }

    /// Called on the engine's thread when the last header is there.
    func receive(head: ResponseHead) {
        let waiter = state.withLock { $0.headWaiter.take() }
        waiter?.resume(returning: .success(head))
    }

    /// Takes bytes in, on the engine's thread. Returns false when the buffer is full: then nothing was taken, and
    /// libcurl must bring the same bytes again after the next `resume`.
    func receive(_ new: UnsafeRawBufferPointer) -> Bool {
        let (taken, reader): (Bool, BytesContinuation?) = state.withLock { state in
            if let reader = state.reader.take() { return (true, reader) }
            guard state.bytes.count < limit else {
                state.isPaused = true
                state.pauses += 1
                return (false, nil)
            }
            state.bytes.append(contentsOf: new)
            state.peakBytes = max(state.peakBytes, state.bytes.count)
            return (true, nil)
        }
        reader?.resume(returning: .success(Array(new)))
        return taken
    }

    /// Ends the stream, on the engine's thread: normally if `failure` is nil.
    func finish(_ failure: HTTPClientError?) {
        let (head, reader) = state.withLock { state in
            state.isFinished = true
            let head = state.headWaiter.take()
            let reader = state.reader.take()
            // Whoever waits now hears of the failure now; otherwise it is kept for after the bytes that wait.
            if head == nil, reader == nil { state.failure = failure }
            return (head, reader)
        }
        head?.resume(returning: .failure(failure ?? .internalFailure("A response ended before its headers.")))
        reader?.resume(returning: failure.map { .failure($0) } ?? .success(nil))
    }

    /// Answers the reader now or later. Returns true if the transfer is paused and must be resumed.
    func take(_ reader: BytesContinuation) -> Bool {
        let (answer, mustResume): (Result<[UInt8]?, HTTPClientError>?, Bool) = state.withLock { state in
            if !state.bytes.isEmpty {
                var bytes: [UInt8] = []
                swap(&bytes, &state.bytes)
                let wasPaused = state.isPaused
                state.isPaused = false
                return (.success(bytes), wasPaused)
            }
            if state.isFinished { return (state.failure.take().map { .failure($0) } ?? .success(nil), false) }
            guard state.reader == nil else {
                return (.failure(.invalidRequest("Two tasks read the same stream. Read it from one only.")), false)
            }
            state.reader = reader
            return (nil, false)
        }
        if let answer { reader.resume(returning: answer) }
        return mustResume
    }
}
