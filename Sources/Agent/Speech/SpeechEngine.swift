import Audio
import CommandSocket
import Foundation

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

/// Runs the engine: a process of its own, one recording at a time. It may crash, hang or run away; what comes of that is an ``EngineFailure``.
struct SpeechEngine: Sendable {
    let settings: SpeechSettings
    /// For the recording's samples and the answer, which are gone afterwards.
    let folder: URL

    /// An hour: the samples of more would not fit beside the model. Longer recordings are parked.
    static let limits = ClipLimits(inputBytesMax: ClipLimits.default.inputBytesMax, durationMax: .seconds(3_600))

    /// - Parameter samples: 16 kHz, one channel.
    func transcribe(_ samples: [Int16]) async throws -> SpeechReport {
        let worker = EngineProcess(
            name: "speech engine", program: settings.engine,
            arguments: ["--model", settings.model, "--languages", settings.languages],
            memoryMebibytes: settings.memoryMebibytes, outputBytesMax: 4 << 20, advice: "See: satchel voice engine")
        let seconds = samples.count / 16_000
        let data = try await worker.run(
            samples.withUnsafeBytes { Data($0) }, folder.appending(path: "speech"),
            secondsMax: settings.patience + settings.patience * seconds / 6)
        // A letter may be torn between two segments.
        let text = String(decoding: data, as: UTF8.self)
        guard let report = try? JSONDecoder().decode(SpeechReport.self, from: Data(text.utf8)) else { throw worker.unreadable }
        return report
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
