// How a command reaches the process that owns a store. Read this file first.
//
//   CommandSocket.swift   the service that both ends speak of, progress, failure, limits
//   Lines.swift           the lines of an answer: written by the server, read by the client
//   SocketFile.swift      where the socket stands, and how long paths are made short
//   CommandServer.swift   answers commands on the socket
//   CommandClient.swift   sends them there

import Logging

/// Performs commands: in process, under the store's lock, or at the other end of a socket.
public protocol CommandService: Sendable {
    /// Performs a request (JSON bytes) and returns the result (JSON bytes).
    ///
    /// - Parameter progress: Told how far the work is, as often as the service likes; some of it may be left out.
    func perform(
        _ request: [UInt8], progress: @escaping @Sendable (CommandProgress) -> Void
    ) async throws(CommandFailure) -> [UInt8]
}

/// How far a command is.
public struct CommandProgress: Codable, Sendable, Hashable {
    /// What is being done, in words for the user.
    public var label: String
    public var done: Int
    /// Of how many; nil if nobody knows.
    public var total: Int?

    public init(label: String, done: Int, total: Int? = nil) {
        self.label = label
        self.done = done
        self.total = total
    }
}

/// Why a command was refused or failed, in a form that passes through the socket unchanged.
public struct CommandFailure: Error, Codable, Sendable, Hashable, CustomStringConvertible {
    /// What to `switch` on. This target's own are in ``CommandFailure/Code``; a service adds its own.
    public var code: String
    /// One or two sentences for the user: what happened, and what to do next.
    public var message: String
    public var exitStatus: Int32
    /// What led to it, the nearest first, for whoever asks with `--verbose`: kinds and numbers of errors, never data. Nil if nothing is known.
    public var causes: [String]?

    public init(_ code: String, _ message: String, exitStatus: Int32 = 1) {
        self.code = code
        self.message = message
        self.exitStatus = exitStatus
    }

    public var description: String { message }

    /// The codes that this target makes.
    public enum Code {
        /// Nothing answers at the socket: no process owns the store, or it does not serve commands.
        public static let noService = "no-service"
        /// The socket belongs to another user.
        public static let notAllowed = "not-allowed"
        /// The two programs are of different versions.
        public static let otherProtocol = "other-protocol"
        /// What answers at the socket is no command server.
        public static let notACommandServer = "not-a-command-server"
        /// The request or the result is larger than the limit.
        public static let tooLarge = "too-large"
        /// The other process ended, or fell silent, before it had answered.
        public static let interrupted = "interrupted"
        public static let cancelled = "cancelled"
        /// The socket cannot be made.
        public static let badSocket = "bad-socket"
        /// An error that nobody foresaw; the log has it.
        public static let `internal` = "internal"
    }

    /// What a service throws for an error that it does not know. A `CommandFailure` passes as it is, a cancellation becomes
    /// `cancelled`; anything else is logged at `error` and becomes `internal`.
    ///
    /// The log names the error's type and number, not its text: that may repeat what a customer said.
    public static func wrapping(_ error: any Error, logger: Logger) -> CommandFailure {
        if let failure = error as? CommandFailure { return failure }
        if error is CancellationError { return .cancelled }
        logger.error(
            "a command failed with an error that nobody foresaw",
            metadata: ["error": "\(String(reflecting: type(of: error)))", "number": "\(error._code)"])
        return CommandFailure(
            Code.internal, "Something went wrong that should not have. Try again; if it stays, look into the log and report it.")
    }

    static let cancelled = CommandFailure(Code.cancelled, "The command was cancelled. Nothing is half done; start it again.")
}

/// The protocol between client and server; both keep to these bounds.
public enum CommandProtocol {
    /// Sent as the header `Satchel-Protocol` with each request and each answer.
    public static let version = 1
    static let header = "Satchel-Protocol"
    static let path = "/command"
    static let mediaType = "application/jsonl"
    /// The most bytes of a request.
    public static let requestBytes = 16 << 20
    /// The most bytes of a result.
    public static let resultBytes = 256 << 20
    /// The server sends an empty line this often, so that a client can tell a long command from a dead server.
    static let aliveInterval = Duration.seconds(10)
    /// How long a client waits for the next sign of life.
    static let silenceMax = Duration.seconds(60)
}
