import Agent
import ChildProcess
import Foundation

/// The program itself, as a person runs it.
struct Program {
    /// Where the build puts it: beside the program that runs the tests.
    static let path = place(of: "satchel")

    /// Where another program is.
    static func place(of name: String) -> String? {
        let folder = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        let beside = [folder, URL(filePath: CommandLine.arguments.first ?? "").deletingLastPathComponent()]
        return beside.map { $0.appending(path: name).path }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    struct Outcome {
        var status: Int32
        var output: String
        var errors: String
        /// Whether it was killed rather than ended by itself.
        var wasKilled: Bool
    }

    /// Where programs find what reads notes: it takes a quarter of a minute to make, and all tests share it.
    static let caches = TaggersFile().folder.deletingLastPathComponent().path

    let home: String
    private let name: String
    private let scratch: TemporaryFolder

    /// - Parameter name: `satchel-hub` for the office's side.
    init(home: String? = nil, name: String = "satchel") throws {
        self.name = name
        scratch = try TemporaryFolder()
        self.home = home ?? scratch.path + "/home"
    }

    func file(_ name: String, _ text: String) throws -> String { try scratch.file(name, Array(text.utf8)) }

    /// Runs it to its end, or kills it (as `kill -9` does) as soon as `isTime` says so.
    @discardableResult
    func run(_ arguments: String..., input: String = "", killed isTime: (() -> Bool)? = nil) async throws -> Outcome {
        try await run(arguments, input: input, killed: isTime)
    }

    /// Runs a line as a person types it, which may name the program, in a shell.
    func shell(_ line: String, language: String = "C.UTF-8") async throws -> Outcome {
        try await run(["-c", line], of: "/bin/sh", language: language)
    }

    func run(
        _ arguments: [String], input: String = "", of program: String? = nil, language: String = "C.UTF-8",
        killed isTime: (() -> Bool)? = nil
    ) async throws -> Outcome {
        let id = UUID().uuidString
        let own = URL(filePath: Program.place(of: name) ?? "/nonexistent")
        let variables = [
            "SATCHEL_HOME": home, "SATCHEL_HUB_HOME": home, "PATH": "/usr/bin:/bin:\(own.deletingLastPathComponent().path)",
            "HOME": scratch.path, "LANG": language, "COLUMNS": "80", "TZ": "UTC", "XDG_CACHE_HOME": Program.caches,
        ]
        // Files rather than pipes: nobody has to empty them.
        let (output, errors) = (try scratch.file("out-" + id, []), try scratch.file("err-" + id, []))
        let inputFile = try scratch.file("in-" + id, Array(input.utf8))
        let process = try ChildProcess(
            [program ?? own.path] + arguments, environment: variables, input: .file(inputFile, O_RDONLY),
            output: .file(output, O_WRONLY), errors: .file(errors, O_WRONLY))
        var wasKilled = false
        if let isTime {
            let deadline = ContinuousClock.now + .seconds(30)
            while process.isRunning, ContinuousClock.now < deadline {
                if isTime() {
                    wasKilled = process.kill()
                    break
                }
                try await Task.sleep(for: .milliseconds(1))
            }
        }
        let ending = await process.ending
        func text(_ path: String) -> String {
            FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? ""
        }
        let status =
            switch ending {
            case .exited(let status): status
            case .killed(let signal): signal
            }
        return Outcome(
            status: status, output: text(output), errors: text(errors), wasKilled: wasKilled && ending == .killed(SIGKILL))
    }

    /// The JSON that a command prints.
    func json<Result: Decodable>(_ type: Result.Type = Result.self, _ arguments: String...) async throws -> Result {
        let outcome: Outcome
        switch arguments.count {
        case 1: outcome = try await run(arguments[0], "--json")
        case 2: outcome = try await run(arguments[0], arguments[1], "--json")
        default: outcome = try await run(arguments[0], arguments[1], arguments[2], "--json")
        }
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(type, from: Data(outcome.output.utf8))
    }

    /// How many bytes the store's log has by now.
    var logSize: Int {
        let attributes = try? FileManager.default.attributesOfItem(atPath: home + "/store.sqlite-wal")
        return attributes?[.size] as? Int ?? 0
    }
}

/// A small disk of its own, which only root can make.
final class SmallDisk: Sendable {
    let path: String
    private let folder: TemporaryFolder

    static let isPossible: Bool = {
        guard let disk = try? SmallDisk(kilobytes: 64) else { return false }
        return FileManager.default.fileExists(atPath: disk.path)
    }()

    init(kilobytes: Int) throws {
        folder = try TemporaryFolder()
        path = folder.path
        guard mount("tmpfs", path, "tmpfs", 0, "size=\(kilobytes)k") == 0 else {
            throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EPERM)
        }
    }

    deinit { umount2(path, 2) }

    /// Writes a file until nothing fits any more.
    func fill() throws {
        let descriptor = open(path + "/ballast", O_WRONLY | O_CREAT | O_APPEND, 0o600)
        guard descriptor >= 0 else { throw POSIXError(.EIO) }
        defer { close(descriptor) }
        let bytes = [UInt8](repeating: 1, count: 4096)
        while write(descriptor, bytes, bytes.count) > 0 {}
    }

    func free() throws { try FileManager.default.removeItem(atPath: path + "/ballast") }

    /// Gives the disk more room.
    func grow(kilobytes: Int) throws {
        guard mount("tmpfs", path, "tmpfs", UInt(MS_REMOUNT), "size=\(kilobytes)k") == 0 else {
            throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EPERM)
        }
    }
}
