import ChildProcess
import Foundation
import Synchronization

/// Why an engine gave no answer; the message may be kept with a row and holds nothing of anybody's words.
struct EngineFailure: Error, Sendable {
    let message: String
    /// Whether another try could end otherwise.
    var isLasting = false
}

/// A program beside this one that is asked once and then ends: limited in time, memory and output, and niced. It may crash, hang or run away; what
/// comes of that is an ``EngineFailure``.
struct EngineProcess: Sendable {
    /// What to call it in messages.
    let name: String
    let program: String
    let arguments: [String]
    /// Of address space.
    let memoryMebibytes: Int
    let outputBytesMax: Int
    /// What to do where it cannot be started, as a sentence.
    let advice: String

    /// Hands it `input`, and gives what it answers.
    ///
    /// - Parameter file: where both stand meanwhile, with the endings `.in` and `.out`; they are gone afterwards.
    func run(_ input: Data, _ file: URL, secondsMax: Int) async throws -> Data {
        let (asked, answered) = (file.appendingPathExtension("in"), file.appendingPathExtension("out"))
        defer {
            for file in [asked, answered] { try? FileManager.default.removeItem(at: file) }
        }
        try write(input, to: asked)
        try write(Data(), to: answered)
        try await run(from: asked, to: answered, secondsMax: secondsMax)
        guard let data = FileManager.default.contents(atPath: answered.path), data.count <= outputBytesMax else {
            throw EngineFailure(message: "The \(name) answered nothing.")
        }
        return data
    }

    var unreadable: EngineFailure {
        EngineFailure(message: "The \(name)'s answer cannot be read. Is it another version than this Satchel's?")
    }

    private func write(_ data: Data, to file: URL) throws {
        try? FileManager.default.removeItem(at: file)
        guard FileManager.default.createFile(atPath: file.path, contents: data, attributes: [.posixPermissions: 0o600]) else {
            throw EngineFailure(message: "The disk is full, or the store's folder cannot be written.")
        }
    }

    private func failure(_ ending: ChildProcess.Ending) -> EngineFailure? {
        switch ending {
        case .exited(0): nil
        case .exited(let status):
            EngineFailure(message: "The \(name) gave up (status \(status)). Try it by hand on something short.")
        case .killed(SIGXCPU), .killed(SIGKILL):
            EngineFailure(message: "The \(name) used more processor time or memory than it may.")
        case .killed(let signal): EngineFailure(message: "The \(name) crashed (signal \(signal)).")
        }
    }

    private func run(from input: URL, to output: URL, secondsMax: Int) async throws {
        // The shell sets the limits, so they hold from the engine's first instruction on, and becomes the engine.
        let script =
            "ulimit -c 0; ulimit -v \"$1\" && ulimit -t \"$2\" && ulimit -f \"$3\" || exit 1; shift 3; exec nice -n 15 \"$@\""
        let limits = ["\(memoryMebibytes << 10)", "\(secondsMax)", "\(outputBytesMax / 512)"]
        let child: ChildProcess
        do {
            child = try ChildProcess(
                ["/bin/sh", "-c", script, "sh"] + limits + [program] + arguments, input: .file(input.path, O_RDONLY),
                output: .file(output.path, O_WRONLY), errors: .null)
        } catch {
            throw EngineFailure(message: "The \(name) cannot be started. \(advice)")
        }
        let alarm = Alarm()
        let ending = await withTaskCancellationHandler {
            let task = Task {
                try await Task.sleep(for: .seconds(secondsMax))
                alarm.rang.store(true, ordering: .relaxed)
                child.kill(wholeGroup: true)
            }
            defer { task.cancel() }
            return await child.ending
        } onCancel: {
            child.kill(wholeGroup: true)
        }
        try Task.checkCancellation()
        guard !alarm.rang.load(ordering: .relaxed) else {
            throw EngineFailure(message: "The \(name) took longer than \(secondsMax) seconds.")
        }
        if let failure = failure(ending) { throw failure }
    }

    private final class Alarm: Sendable {
        let rang = Atomic(false)
    }
}
