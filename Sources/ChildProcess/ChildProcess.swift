import CSpawn
import Foundation
import Synchronization

/// A program that this process has started.
///
/// By `posix_spawn` rather than Foundation's `Process`, because that one reads past the end of a directory's entries when more than some
/// 1,360 files are open, which can crash (swift-corelibs-foundation 6.3); always gives its child a process group of its own, which may not read
/// from the terminal; and lets it inherit the signals that a thread of the concurrency pool blocks. A child has no open files of this process but
/// its three streams, and its SIGINT, SIGTERM and SIGPIPE do what they do by default.
public final class ChildProcess: Sendable {
    public enum Ending: Equatable, Sendable {
        /// By itself, with an exit status.
        case exited(Int32)
        /// By a signal.
        case killed(Int32)
    }

    /// What a standard stream of the child is.
    public enum Stream: Sendable {
        /// This process's own.
        case inherited
        /// A descriptor of this process above 2, which stays open here.
        case descriptor(Int32)
        /// A file that the child opens, with the flags of `open(2)`; if it is made, only its owner may read it.
        case file(String, Int32)
        /// For the standard errors: where the standard output goes.
        case sameAsOutput

        public static let null = Stream.file("/dev/null", O_RDWR)
    }

    /// With whom the child gets signals from the terminal and from `kill(2)`.
    public enum Group: Sendable {
        /// With this process: it may read from its terminal.
        case inherited
        /// With what it starts itself.
        case own
        /// A session of its own: the first terminal that it opens becomes its own.
        case session
    }

    public struct Failure: Error, CustomStringConvertible {
        public let description: String
    }

    /// The child's process; another's, perhaps, after this one has ended.
    public let id: pid_t
    private let state = Mutex<(ending: Ending?, waiting: [CheckedContinuation<Ending, Never>])>((nil, []))
    private let end = DispatchGroup()

    /// Starts a program.
    ///
    /// - Parameters:
    ///   - arguments: The program, as a path or by its name in `$PATH`, then what it is given.
    ///   - environment: Its variables; nil for this process's.
    /// - Throws: ``Failure``, which names the program.
    public init(
        _ arguments: [String], environment: [String: String]? = nil, input: Stream = .inherited, output: Stream = .inherited,
        errors: Stream = .inherited, group: Group = .own
    ) throws {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (number, stream) in zip(Int32(0)..., [input, output, errors]) {
            switch stream {
            case .inherited: satchel_spawn_inherit(&actions, number)
            case .descriptor(let descriptor): posix_spawn_file_actions_adddup2(&actions, descriptor, number)
            case .file(let path, let flags): posix_spawn_file_actions_addopen(&actions, number, path, flags, 0o600)
            case .sameAsOutput: posix_spawn_file_actions_adddup2(&actions, 1, number)
            }
        }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        for number in [SIGINT, SIGQUIT, SIGTERM, SIGPIPE, SIGCHLD] { sigaddset(&signals, number) }
        posix_spawnattr_setsigdefault(&attributes, &signals)
        var flags = Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK)
        switch group {
        case .inherited: break
        case .own: flags |= Int16(POSIX_SPAWN_SETPGROUP)
        case .session: flags |= satchel_spawn_new_session
        }
        posix_spawnattr_setflags(&attributes, flags)
        satchel_spawn_close_from(&actions, &attributes, 3)

        ChildProcess.hearsOfEnds
        let variables = (environment ?? ProcessInfo.processInfo.environment).map { "\($0.key)=\($0.value)" }
        var process = pid_t()
        let status = withStrings(arguments) { words in
            withStrings(variables) { posix_spawnp(&process, arguments.first ?? "", &actions, &attributes, words, $0) }
        }
        guard status == 0 else {
            throw Failure(description: "\(arguments.first ?? "") cannot be started: \(String(cString: strerror(status))).")
        }
        id = process
        end.enter()
        Thread.detachNewThread { [self] in awaitEnd() }
    }

    /// Where SIGCHLD is ignored, as whoever started this process may have had it, nobody hears how a child has ended.
    private static let hearsOfEnds: Void = { signal(SIGCHLD, SIG_DFL) }()

    private func awaitEnd() {
        // Waited for without taking its number from it, which ``kill(_:wholeGroup:)`` must not use for another.
        var information = siginfo_t()
        while waitid(P_PID, id_t(id), &information, WEXITED | WNOWAIT) < 0, errno == EINTR {}
        let (ending, waiting) = state.withLock { state in
            var status: Int32 = 0
            var waited: pid_t
            repeat { waited = waitpid(id, &status, 0) } while waited < 0 && errno == EINTR
            // Where nobody can say how it ended, it has not ended well.
            let ending: Ending =
                waited != id ? .killed(SIGKILL) : status & 0x7F == 0 ? .exited((status >> 8) & 0xFF) : .killed(status & 0x7F)
            defer { state = (ending, []) }
            return (ending, state.waiting)
        }
        end.leave()
        for one in waiting { one.resume(returning: ending) }
    }

    public var isRunning: Bool { state.withLock { $0.ending == nil } }

    /// How it ended, once it has.
    public var ending: Ending {
        get async {
            await withCheckedContinuation { continuation in
                let ending = state.withLock { state in
                    if state.ending == nil { state.waiting.append(continuation) }
                    return state.ending
                }
                if let ending { continuation.resume(returning: ending) }
            }
        }
    }

    /// How it ended, waited for on this thread; nil if that takes longer than some seconds.
    public func wait(seconds: Int? = nil) -> Ending? {
        _ = end.wait(timeout: seconds.map { .now() + .seconds($0) } ?? .distantFuture)
        return state.withLock { $0.ending }
    }

    /// Sends it a signal, if it has not ended.
    ///
    /// - Parameter wholeGroup: Also to what it has started; for one that has a group or a session of its own.
    /// - Returns: Whether it was sent.
    @discardableResult
    public func kill(_ signal: Int32 = SIGKILL, wholeGroup: Bool = false) -> Bool {
        state.withLock { state in
            guard state.ending == nil else { return false }
            return wholeGroup && Foundation.kill(-id, signal) == 0 || Foundation.kill(id, signal) == 0
        }
    }
}

extension ChildProcess {
    private static let lent = Atomic(0)

    /// Whether a program has this process's terminal for now: Ctrl-C is that program's.
    public static var hasTerminalLent: Bool { lent.load(ordering: .relaxed) > 0 }

    /// Runs a program that gets this process's terminal until it ends: an editor, a pager.
    ///
    /// - Parameters:
    ///   - input: What it reads from its standard input; nil if that is this process's. It may end before it has read all.
    ///   - variables: What its environment has beside this process's.
    /// - Returns: Nil if the program could not be run.
    public static func run(_ arguments: [String], input: String? = nil, variables: [String: String] = [:]) -> Ending? {
        let environment = ProcessInfo.processInfo.environment.merging(variables) { $1 }
        let pipe = input.map { _ in Pipe() }
        let stream = pipe.map { Stream.descriptor($0.fileHandleForReading.fileDescriptor) } ?? .inherited
        lent.add(1, ordering: .relaxed)
        // They go to all whose terminal it is.
        let before = [SIGINT, SIGQUIT].map { ($0, signal($0, SIG_IGN)) }
        defer {
            for (number, action) in before { signal(number, action) }
            lent.subtract(1, ordering: .relaxed)
        }
        guard let child = try? ChildProcess(arguments, environment: environment, input: stream, group: .inherited) else {
            return nil
        }
        if let pipe, let input {
            try? pipe.fileHandleForReading.close()
            write(input, to: pipe.fileHandleForWriting.fileDescriptor)
            try? pipe.fileHandleForWriting.close()
        }
        return child.wait()
    }

    /// Runs a line of shell so. An editor or a pager may use Ctrl-C as a key; the shell, which gets that too, must outlive it to say how they
    /// ended.
    public static func run(shell line: String, _ arguments: String..., input: String? = nil, variables: [String: String] = [:])
        -> Ending?
    {
        run(["/bin/sh", "-c", "trap : INT QUIT; " + line, "sh"] + arguments, input: input, variables: variables)
    }

    /// What a program prints.
    ///
    /// - Throws: ``Failure`` if it cannot be run or does not end with status 0.
    public static func output(of arguments: [String]) throws -> Data {
        let pipe = Pipe()
        let child = try ChildProcess(arguments, output: .descriptor(pipe.fileHandleForWriting.fileDescriptor))
        try? pipe.fileHandleForWriting.close()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        guard child.wait() == .exited(0) else { throw Failure(description: "\(arguments.first ?? "") failed.") }
        return data
    }

    /// Writes until all is written or nobody reads any more.
    private static func write(_ text: String, to end: Int32) {
        let before = signal(SIGPIPE, SIG_IGN)
        defer { signal(SIGPIPE, before) }
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Foundation.write(end, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            bytes = bytes.dropFirst(count)
        }
    }
}

private func withStrings<T>(_ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> T) -> T {
    let copies = texts.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
}
