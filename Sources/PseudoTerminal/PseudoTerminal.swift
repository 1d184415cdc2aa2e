import Foundation

/// A program on a terminal of its own, as a person sits before it; for tests and measurements.
///
/// What is read is what the terminal would get, with the sequences that move its cursor. Nothing here waits for a time: one reads until
/// something comes.
public final class PseudoTerminal: Sendable {
    public struct Failure: Error, CustomStringConvertible {
        public let description: String
    }

    /// The program's process.
    public let process: pid_t
    /// The person's end.
    private let descriptor: Int32
    private let thread = DispatchQueue(label: "satchel.pseudo-terminal")

    /// Starts a program, whose standard input, output and errors are the terminal.
    ///
    /// - Parameters:
    ///   - arguments: The program's path, then what it is given.
    ///   - output: A file that takes its standard output and errors instead; nil for the terminal.
    public init(
        _ arguments: [String], environment: [String: String], columns: Int, rows: Int = 50, output: String? = nil
    ) throws {
        var (person, program): (Int32, Int32) = (-1, -1)
        var name = [CChar](repeating: 0, count: 128)
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        guard openpty(&person, &program, &name, nil, &size) == 0 else {
            throw Failure(description: "No pseudo-terminal can be made.")
        }
        descriptor = person
        defer { close(program) }
        // No other program that is started meanwhile may hold it open.
        for end in [person, program] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }

        // The first terminal that the leader of a new session opens becomes the session's own, and so Ctrl-C reaches the program.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setflags(&attributes, PseudoTerminal.newSession)
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
        if let output {
            posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        } else {
            posix_spawn_file_actions_adddup2(&actions, 0, 1)
        }
        posix_spawn_file_actions_adddup2(&actions, 1, 2)
        // Nor may it hold what is open here, such as the port that a hub listens on. What is closed already is no error.
        let open = (try? FileManager.default.contentsOfDirectory(atPath: "/dev/fd"))?.compactMap { Int32($0) } ?? []
        for descriptor in 3..<max(3, (open.max() ?? 0) + 1) { posix_spawn_file_actions_addclose(&actions, descriptor) }

        let words = (arguments.map { strdup($0) }) + [nil]
        let variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for text in words + variables { free(text) } }
        var process = pid_t()
        guard posix_spawn(&process, arguments.first ?? "", &actions, &attributes, words, variables) == 0 else {
            close(descriptor)
            throw Failure(description: "\(arguments.first ?? "") cannot be run.")
        }
        self.process = process
    }

    deinit { close(descriptor) }

    #if os(Linux)
    /// `POSIX_SPAWN_SETSID` of glibc and musl, which is not among what Swift sees of them.
    private static let newSession: Int16 = 0x80
    #else
    private static let newSession = Int16(POSIX_SPAWN_SETSID)
    #endif

    /// Presses keys: `\r` is Enter, `\t` the tab key, `\u{3}` Ctrl-C.
    public func type(_ keys: String) throws {
        var bytes = Array(keys.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw Failure(description: "The program is gone.") }
            bytes = bytes.dropFirst(count)
        }
    }

    /// All that comes until `isEnough` says so of it, or until the program is gone.
    ///
    /// - Parameter patience: After so many milliseconds of silence the program counts as hanging, and that is an error.
    public func read(patience: Int32 = 600_000, until isEnough: @escaping @Sendable (String) -> Bool) async throws -> String {
        try await withCheckedThrowingContinuation { continuation in
            thread.async { continuation.resume(with: Result { try self.readNow(patience, isEnough) }) }
        }
    }

    private func readNow(_ patience: Int32, _ isEnough: (String) -> Bool) throws -> String {
        var bytes = [UInt8]()
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let text = String(decoding: bytes, as: UTF8.self)
            if isEnough(text) { return text }
            var event = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            let ready = poll(&event, 1, patience)
            if ready < 0, errno == EINTR { continue }
            guard ready > 0 else { throw Failure(description: "Nothing more came after: \(text.suffix(400))") }
            let count = Foundation.read(descriptor, &buffer, buffer.count)
            // EIO: nobody has the other end any more.
            guard count > 0 else { return text }
            bytes += buffer[..<count]
        }
    }

    /// What stands in `text` without colours, cursor movements and carriage returns.
    public static func plain(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            switch scalar {
            case "\u{1B}":
                guard rest.popFirst() == "[" else { continue }
                // A control sequence ends with a letter or a sign like one (ECMA-48, 5.4).
                while let next = rest.popFirst(), !(0x40...0x7E).contains(next.value) {}
            case "\r", "\u{7}", "\u{8}": continue
            default: out.append(scalar)
            }
        }
        return String(out)
    }

    /// The exit status, after the program has ended; 128 and the signal if it was killed.
    public func status() async -> Int32 {
        await withCheckedContinuation { continuation in
            thread.async {
                var status: Int32 = 0
                while waitpid(self.process, &status, 0) < 0, errno == EINTR {}
                continuation.resume(returning: status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F))
            }
        }
    }

    public func kill() { Foundation.kill(process, SIGKILL) }
}
