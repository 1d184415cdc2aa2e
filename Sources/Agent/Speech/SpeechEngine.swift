import CommandSocket
import Foundation
import Synchronization

/// The program that writes down what was said, and where its model is: a setting of the store's folder, for programs differ from laptop to laptop.
public struct SpeechSettings: Codable, Sendable, Hashable {
    /// The engine's path.
    public var engine: String
    /// The folder of its model.
    public var model: String
    /// What people speak here, as the engine names languages, the likeliest first.
    public var languages: String
    /// On battery, only above this many percent.
    public var batteryMin: Int
    /// Of address space.
    public var memoryMebibytes: Int
    /// How many seconds one run may take; each second of the recording adds a sixth of that.
    public var patience: Int

    public init(
        engine: String, model: String, languages: String = "zh,en", batteryMin: Int = 40, memoryMebibytes: Int = 1_536,
        patience: Int = 60
    ) {
        self.engine = engine
        self.model = model
        self.languages = languages
        self.batteryMin = batteryMin
        self.memoryMebibytes = memoryMebibytes
        self.patience = patience
    }

    /// Where `tools/setup-speech` puts the engine, if it has.
    static func standard() -> SpeechSettings? {
        let environment = ProcessInfo.processInfo.environment
        let data =
            environment["XDG_DATA_HOME"].flatMap { $0.isEmpty ? nil : URL(filePath: $0) }
            ?? FileManager.default.homeDirectoryForCurrentUser.appending(path: ".local/share")
        let folder = data.appending(path: "satchel-speech")
        let settings = SpeechSettings(
            engine: folder.appending(path: "satchel-speech").path, model: folder.appending(path: "model").path)
        return FileManager.default.isExecutableFile(atPath: settings.engine) ? settings : nil
    }
}

/// What an engine made of a recording.
struct SpeechReport: Decodable, Sendable, Hashable {
    struct Segment: Decodable, Sendable, Hashable {
        /// Milliseconds from the clip's beginning.
        var start: Int64
        var end: Int64
        var text: String
    }

    var engine: String
    var model: String
    var language: String
    /// What found `speech`; nil if the engine has no detector.
    var detector: String?
    var speech: [[Int64]]?
    var segments: [Segment]
}

/// Why an engine gave no report; the message is kept with the recording and holds nothing that was said.
struct SpeechFailure: Error, Sendable {
    let message: String
    /// Whether another try could end otherwise.
    var isLasting = false
}

/// Runs the engine: a process of its own, one recording at a time, limited in time, memory and output, and niced. It may crash, hang or run away;
/// what comes of that is a ``SpeechFailure``.
struct SpeechEngine: Sendable {
    let settings: SpeechSettings
    /// For the recording's samples and the answer, which are gone afterwards.
    let folder: URL

    /// An hour: the samples of more would not fit beside the model. Longer recordings are parked.
    static let samplesMax = 3_600 * 16_000
    private static let outputBytesMax = 4 << 20

    /// - Parameter samples: 16 kHz, one channel.
    func transcribe(_ samples: [Int16]) async throws -> SpeechReport {
        let input = folder.appending(path: "speech.in")
        let output = folder.appending(path: "speech.out")
        defer {
            for file in [input, output] { try? FileManager.default.removeItem(at: file) }
        }
        let seconds = samples.count / 16_000
        let bytes = samples.withUnsafeBytes { Data($0) }
        try write(bytes, to: input)
        try write(Data(), to: output)
        let ending = try await run(input, output, secondsMax: settings.patience + settings.patience * seconds / 6)
        guard case .exited(0) = ending else { throw SpeechFailure(message: ending.words) }
        guard let data = FileManager.default.contents(atPath: output.path), data.count <= Self.outputBytesMax else {
            throw SpeechFailure(message: "The speech engine answered nothing.")
        }
        // A letter may be torn between two segments.
        let text = String(decoding: data, as: UTF8.self)
        guard let report = try? JSONDecoder().decode(SpeechReport.self, from: Data(text.utf8)) else {
            throw SpeechFailure(message: "The speech engine's answer cannot be read. Is it another version than this Satchel's?")
        }
        return report
    }

    private func write(_ data: Data, to file: URL) throws {
        try? FileManager.default.removeItem(at: file)
        guard FileManager.default.createFile(atPath: file.path, contents: data, attributes: [.posixPermissions: 0o600]) else {
            throw SpeechFailure(message: "The disk is full, or the store's folder cannot be written.")
        }
    }

    private enum Ending: Sendable {
        case exited(Int32)
        case killed(Int32)
        case tookTooLong(Int)

        var words: String {
            switch self {
            case .exited(let status): "The speech engine gave up (status \(status)). Try it by hand on a short recording."
            case .killed(SIGXCPU), .killed(SIGKILL): "The speech engine used more processor time or memory than it may."
            case .killed(let signal): "The speech engine crashed (signal \(signal))."
            case .tookTooLong(let seconds): "The speech engine took longer than \(seconds) seconds."
            }
        }
    }

    private func run(_ input: URL, _ output: URL, secondsMax: Int) async throws -> Ending {
        let process = Process()
        // The shell sets the limits, so they hold from the engine's first instruction on, and becomes the engine.
        process.executableURL = URL(filePath: "/bin/sh")
        let script =
            "ulimit -c 0; ulimit -v \"$1\" && ulimit -t \"$2\" && ulimit -f \"$3\" || exit 1; shift 3; exec nice -n 15 \"$@\""
        process.arguments = [
            "-c", script, "sh", "\(settings.memoryMebibytes << 10)", "\(secondsMax)", "\(Self.outputBytesMax / 512)",
            settings.engine,
            "--model", settings.model, "--languages", settings.languages,
        ]
        let (reading, writing) = (try FileHandle(forReadingFrom: input), try FileHandle(forWritingTo: output))
        process.standardInput = reading
        process.standardOutput = writing
        process.standardError = FileHandle.nullDevice
        let child = Child()
        let (endings, ended) = AsyncStream.makeStream(of: Ending.self)
        process.terminationHandler = { process in
            child.isGone()
            ended.yield(
                process.terminationReason == .uncaughtSignal
                    ? .killed(process.terminationStatus) : .exited(process.terminationStatus))
            ended.finish()
        }
        do {
            try process.run()
        } catch {
            throw SpeechFailure(message: "The speech engine cannot be started. See: satchel voice engine")
        }
        child.began(process.processIdentifier)
        return try await withTaskCancellationHandler {
            let alarm = Task {
                try await Task.sleep(for: .seconds(secondsMax))
                child.kill(forTime: true)
            }
            defer { alarm.cancel() }
            var ending = Ending.exited(1)
            // A killed process ends, so this does too; of one that was cancelled the system tells nobody any more.
            for await one in endings { ending = one }
            if Task.isCancelled { throw CancellationError() }
            return child.tookTooLong ? .tookTooLong(secondsMax) : ending
        } onCancel: {
            child.kill(forTime: false)
        }
    }

    /// A process that can be ended as long as it is there: its number may be another's afterwards.
    private final class Child: Sendable {
        private enum Phase {
            case starting
            case running(pid_t)
            case gone
        }

        private let state = Mutex<(phase: Phase, tookTooLong: Bool)>((.starting, false))

        func began(_ id: pid_t) {
            state.withLock { if case .starting = $0.phase { $0.phase = .running(id) } }
        }

        var tookTooLong: Bool { state.withLock { $0.tookTooLong } }

        func isGone() { state.withLock { $0.phase = .gone } }

        func kill(forTime: Bool) {
            state.withLock { state in
                guard case .running(let id) = state.phase else { return }
                state.tookTooLong = forTime
                // It leads a group of its own, with whatever it has started.
                if Foundation.kill(-id, SIGKILL) != 0 { Foundation.kill(id, SIGKILL) }
            }
        }
    }
}

/// Whether the machine has power to spare.
package struct PowerSupply: Sendable {
    private let folder: URL

    package init(_ folder: URL = URL(filePath: "/sys/class/power_supply")) { self.folder = folder }

    /// False on battery at or below `percent`. Where the system does not tell, it is plugged in.
    package func allowsWork(above percent: Int) -> Bool {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        func read(_ name: String, _ file: String) -> String? {
            FileManager.default.contents(atPath: folder.appending(path: "\(name)/\(file)").path)
                .map { String(decoding: $0, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines) }
        }
        var level: Int?
        for name in names {
            let kind = read(name, "type")
            if kind == "Mains" || kind == "USB", read(name, "online") == "1" { return true }
            // A mouse has a battery too, but that one is not the machine's.
            guard kind == "Battery", read(name, "scope") != "Device" else { continue }
            if let status = read(name, "status"), status != "Discharging" { return true }
            if let capacity = read(name, "capacity").flatMap({ Int($0) }) { level = max(level ?? 0, capacity) }
        }
        return level.map { $0 > percent } ?? true
    }
}
