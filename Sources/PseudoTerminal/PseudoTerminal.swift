import ChildProcess
import Foundation

/// A program on a terminal of its own, as a person sits before it; for tests and measurements.
///
/// What is read is what the terminal would get, with the sequences that move its cursor. Nothing here waits for a time: one reads until
/// something comes.
public final class PseudoTerminal: Sendable {
    public struct Failure: Error, CustomStringConvertible {
        public let description: String
    }

    private let child: ChildProcess
    /// The program's process.
    public var process: pid_t { child.id }
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
        let path = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        let terminal = ChildProcess.Stream.file(path, O_RDWR)
        do {
            child = try ChildProcess(
                arguments, environment: environment, input: terminal,
                output: output.map { .file($0, O_WRONLY | O_CREAT | O_TRUNC) } ?? terminal, errors: .sameAsOutput, group: .session
            )
        } catch {
            close(descriptor)
            throw error
        }
    }

    deinit { close(descriptor) }

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
        switch await child.ending {
        case .exited(let status): status
        case .killed(let signal): 128 + signal
        }
    }

    public func kill() { child.kill() }
}
