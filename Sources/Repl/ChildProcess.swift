import Foundation

/// A program that gets this process's terminal until it ends: an editor, a pager.
///
/// Not Foundation's `Process`, which gives its child a process group of its own, and such a one may not read from the terminal.
enum ChildProcess {
    /// Runs a program and waits for its end.
    ///
    /// - Parameters:
    ///   - arguments: The program's path, then what it is given.
    ///   - input: What it reads from its standard input; nil if that is this process's. It may end before it has read all.
    ///   - variables: What its environment has beside this process's.
    /// - Returns: The exit status; -1 if the program could not be run or was killed.
    static func run(_ arguments: [String], input: String? = nil, variables: [String: String] = [:]) -> Int32 {
        var ends: [Int32] = [-1, -1]
        guard let program = arguments.first, input == nil || pipe(&ends) == 0 else { return -1 }
        defer { for end in ends where end >= 0 { close(end) } }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        if input != nil {
            posix_spawn_file_actions_adddup2(&actions, ends[0], 0)
            for end in ends { posix_spawn_file_actions_addclose(&actions, end) }
        }
        // What this process ignores its child would ignore too.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        for number in [SIGINT, SIGPIPE] { sigaddset(&signals, number) }
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))

        let environment = ProcessInfo.processInfo.environment.merging(variables) { $1 }.map { "\($0.key)=\($0.value)" }
        var process = pid_t()
        let status = withStrings(arguments) { words in
            withStrings(environment) { posix_spawn(&process, program, &actions, &attributes, words, $0) }
        }
        guard status == 0 else { return -1 }
        if let input {
            close(ends[0])
            write(input, to: ends[1])
            close(ends[1])
            ends = [-1, -1]
        }
        return waited(process)
    }

    private static func waited(_ process: pid_t) -> Int32 {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 { if errno != EINTR { return -1 } }
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : -1
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

    private static func withStrings<T>(_ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> T) -> T {
        let copies = texts.map { strdup($0) }
        defer { for copy in copies { free(copy) } }
        return body(copies + [nil])
    }
}
