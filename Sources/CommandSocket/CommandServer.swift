import Foundation
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOPosix
import ServiceLifecycle
import Synchronization

/// Answers commands on a Unix socket of mode 0600, for as long as it runs.
///
/// Run it in the process that holds the store's lock. It ends on graceful shutdown, when what is in flight is done.
public struct CommandServer: Service {
    private let path: String
    private let service: any CommandService
    private let logger: Logger
    private let onListening: @Sendable () -> Void

    /// - Parameters:
    ///   - path: Where the socket will stand. What an earlier process left there is replaced.
    ///   - onListening: Called once the socket can be used.
    public init(
        path: String, service: any CommandService, logger: Logger, onListening: @escaping @Sendable () -> Void = {}
    ) {
        self.path = path
        self.service = service
        self.logger = logger
        self.onListening = onListening
    }

    /// - Throws: `CommandFailure` with `bad-socket` if the socket cannot be made.
    public func run() async throws {
        let file = try SocketFile(path: path)
        defer { file.remove() }
        // The callback below cannot throw.
        let failure = Mutex<CommandFailure?>(nil)
        // What goes wrong in there is thrown, too.
        var quiet = logger
        quiet.logLevel = .critical
        let responder = CommandResponder(service: service, logger: logger)
        // Not an `Application`: that wakes each second for the date in its answers' heads, which nobody reads here, and so was most of what a
        // laptop spent on an agent with nothing to do.
        let server = try HTTPServerBuilder.http1(configuration: .init(idleTimeout: .seconds(60))).buildServer(
            configuration: ServerConfiguration(address: .unixDomainSocket(path: file.bindAddress)),
            eventLoopGroup: MultiThreadedEventLoopGroup.singleton, logger: quiet
        ) { request, writer, _ in
            let response = responder.respond(to: request)
            do {
                try await writer.write(response: response.head, body: response.body)
            } catch {
                // What is wrong with the request would be answered once more.
                throw BrokenAnswer()
            }
        } onServerRunning: { channel in
            do throws(CommandFailure) {
                try file.publish()
                onListening()
            } catch {
                failure.withLock { $0 = error }
                channel.close(promise: nil)
            }
        }
        do {
            try await server.run()
        } catch {
            throw failure.withLock { $0 } ?? error
        }
        if let failure = failure.withLock({ $0 }) { throw failure }
        guard Task.isCancelled || Task.isShuttingDownGracefully else {
            throw CommandFailure(
                CommandFailure.Code.badSocket, "The socket for commands has closed by itself. Start the program again.")
        }
    }

    private struct BrokenAnswer: Error {}
}

/// Answers one request. It is the whole server: there is one path and one method.
private struct CommandResponder {
    let service: any CommandService
    let logger: Logger

    func respond(to request: Request) -> Response {
        let version = request.headers.first { $0.name.canonicalName == CommandProtocol.header.lowercased() }?.value
        guard version == String(CommandProtocol.version) else {
            return failure(
                .badRequest,
                CommandFailure(
                    CommandFailure.Code.otherProtocol,
                    "The running program speaks version \(CommandProtocol.version) of the command protocol, this one "
                        + "\(version.flatMap(UInt16.init).map { "version \($0)" } ?? "another"). "
                        + "Stop the running one, update both to the same version, and start it again."))
        }
        guard request.uri.path == CommandProtocol.path, request.method == .post else {
            return failure(
                .notFound,
                CommandFailure(CommandFailure.Code.notACommandServer, "Commands are sent by POST to \(CommandProtocol.path)."))
        }
        return Response(
            status: .ok, headers: CommandResponder.headers,
            body: ResponseBody { writer in
                // A client that goes away ends the command.
                try await request.body.consumeWithCancellationOnInboundClose { body in
                    try await answer(body, to: &writer)
                }
                try await writer.finish(nil)
            })
    }

    private func answer(_ body: RequestBody, to writer: inout any ResponseBodyWriter) async throws {
        var bytes = [UInt8]()
        for try await part in body {
            guard bytes.count + part.readableBytes <= CommandProtocol.requestBytes else {
                let failure = CommandFailure(
                    CommandFailure.Code.tooLarge,
                    "The command has more than \(CommandProtocol.requestBytes >> 20) MiB. Give it less at a time.")
                return try await writer.write(ByteBuffer(bytes: AnswerLine.failure(failure).encoded))
            }
            bytes.append(contentsOf: part.readableBytesView)
        }
        let request = bytes
        // Progress is news: when the client reads slowly, the oldest goes.
        let (lines, source) = AsyncStream<AnswerLine?>.makeStream(bufferingPolicy: .bufferingNewest(64))
        async let last = perform(request, into: source)
        async let _ = tick(source)
        for await line in lines {
            try await writer.write(ByteBuffer(bytes: line?.encoded ?? [0x0A]))
        }
        try await writer.write(ByteBuffer(bytes: await last.encoded))
    }

    /// Performs the request and ends the stream of its progress.
    private func perform(_ request: [UInt8], into source: AsyncStream<AnswerLine?>.Continuation) async -> AnswerLine {
        defer { source.finish() }
        do {
            let result = try await service.perform(request) { source.yield(.progress($0)) }
            guard result.count <= CommandProtocol.resultBytes - 32 else {
                return .failure(
                    CommandFailure(
                        CommandFailure.Code.tooLarge,
                        "The answer has more than \(CommandProtocol.resultBytes >> 20) MiB. Ask for less at a time."))
            }
            return .result(result)
        } catch {
            if error.code == CommandFailure.Code.internal {
                logger.error("a command failed with an error that nobody foresaw", metadata: ["code": "\(error.code)"])
            }
            return .failure(error)
        }
    }

    /// Gives a sign of life from time to time, until the stream or the task ends.
    private func tick(_ source: AsyncStream<AnswerLine?>.Continuation) async {
        while (try? await Task.sleep(for: CommandProtocol.aliveInterval)) != nil {
            if case .terminated = source.yield(nil) { return }
        }
    }

    private func failure(_ status: HTTPResponse.Status, _ failure: CommandFailure) -> Response {
        Response(
            status: status, headers: CommandResponder.headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: AnswerLine.failure(failure).encoded)))
    }

    private static let headers: HTTPFields = {
        var headers: HTTPFields = [.contentType: CommandProtocol.mediaType, .connection: "close"]
        if let name = HTTPFields.Element.Name(CommandProtocol.header) { headers[name] = String(CommandProtocol.version) }
        return headers
    }()
}
