import CurlClient
import Foundation

/// Sends commands to the process that owns a store.
public struct CommandClient: CommandService {
    private let path: String

    /// - Parameter path: Where the server's socket stands; nothing is opened before a command is sent.
    public init(path: String) { self.path = path }

    /// Cancelling the task ends the command at the other end too.
    ///
    /// - Throws: `CommandFailure`: `no-service` when nothing answers at the socket, the other codes of
    ///   ``CommandFailure/Code``, and whatever the service threw.
    public func perform(
        _ request: [UInt8], progress: @escaping @Sendable (CommandProgress) -> Void
    ) async throws(CommandFailure) -> [UInt8] {
        guard request.count <= CommandProtocol.requestBytes else {
            throw CommandFailure(
                CommandFailure.Code.tooLarge,
                "The command has more than \(CommandProtocol.requestBytes >> 20) MiB. Give it less at a time.")
        }
        let (folderPath, name) = splitPath(path)
        let folder: SocketFolder
        do throws(SystemNumber) {
            folder = try SocketFolder(opening: folderPath)
        } catch {
            throw error.number == EACCES ? notAllowed : noService
        }
        let address = folder.address(of: name)
        guard SocketFolder.fits(address) else {
            throw CommandFailure(
                CommandFailure.Code.badSocket,
                "The path of the home folder is too long for the socket of its commands. Use a shorter one (--home)."
            )
        }
        // A connection that hangs in the backlog of a process that was stopped must not hold the user for long.
        let http = HTTPRequest(
            method: "POST", url: "http://localhost\(CommandProtocol.path)",
            headers: [
                (CommandProtocol.header, String(CommandProtocol.version)), ("Content-Type", "application/json"),
                ("Connection", "close"),
            ],
            body: request, timeout: CommandProtocol.silenceMax, connectTimeout: .seconds(5), unixSocketPath: address)
        do {
            // One client, and so one connection, per command: nothing is left to keep alive between two of them.
            let stream = try await HTTPClient(settings: HTTPSettings(proxy: "", userAgent: "satchel")).stream(http)
            // The address goes by the folder's descriptor, which must be open until the socket is connected.
            withExtendedLifetime(folder) {}
            return try await read(stream, progress: progress)
        } catch let error as CommandFailure {
            throw error
        } catch let error as HTTPClientError {
            throw explain(error)
        } catch {
            throw .cancelled
        }
    }

    private func read(
        _ stream: HTTPStream, progress: @Sendable (CommandProgress) -> Void
    ) async throws -> [UInt8] {
        guard stream.headers.mediaType == CommandProtocol.mediaType, let version = stream.headers[CommandProtocol.header] else {
            throw foreign
        }
        guard version == String(CommandProtocol.version) || stream.status != 200 else {
            throw CommandFailure(
                CommandFailure.Code.otherProtocol,
                "The running program speaks another version of the command protocol. Stop it, update both to the same version, "
                    + "and start it again.")
        }
        var cutter = LineCutter(limit: CommandProtocol.resultBytes)
        for try await bytes in stream {
            guard let lines = cutter.receive(bytes) else {
                throw CommandFailure(
                    CommandFailure.Code.tooLarge,
                    "The answer has more than \(CommandProtocol.resultBytes >> 20) MiB. Ask for less at a time.")
            }
            for line in lines {
                switch AnswerLine(line) {
                case .progress(let news)?: progress(news)
                case .result(let json)?: return json
                case .failure(let failure)?: throw failure
                case nil: throw foreign
                }
            }
        }
        throw interrupted
    }

    private func explain(_ error: HTTPClientError) -> CommandFailure {
        switch error.code {
        case .unixSocket, .refused, .unreachable, .hostNotFound:
            // libcurl does not say why it could not connect.
            access(path, W_OK) != 0 && errno == EACCES ? notAllowed : noService
        case .interrupted, .timeout, .closed: interrupted
        case .cancelled: .cancelled
        case .protocolError, .tooLarge, .status, .tls, .proxy: foreign
        case .invalidRequest, .internalFailure: CommandFailure(CommandFailure.Code.internal, error.message)
        }
    }

    private var noService: CommandFailure {
        CommandFailure(CommandFailure.Code.noService, "No running program serves commands for this home folder.")
    }

    private var notAllowed: CommandFailure {
        CommandFailure(
            CommandFailure.Code.notAllowed,
            "The running program belongs to another user. Run the command as that user, "
                + "or use a home folder of your own (--home)."
        )
    }

    private var interrupted: CommandFailure {
        CommandFailure(
            CommandFailure.Code.interrupted,
            "The running program ended, or fell silent, before it had answered. What it had saved is safe; "
                + "look at what is there, then run the command again.")
    }

    private var foreign: CommandFailure {
        CommandFailure(
            CommandFailure.Code.notACommandServer,
            "What answers at the socket is not this program. Stop it, or use another home folder (--home).")
    }
}
