import Agent
import CommandSocket
import Foundation
import Synchronization

// Syncing, what goes by meanwhile, and what would happen.
extension Repl {
    /// - Returns: False for a command that is none of these, or is written wrongly.
    func exchange(_ command: String, _ arguments: [String], _ focus: inout Focus) async throws(CommandFailure) -> Bool {
        switch (command, arguments.count) {
        case ("sync", 0): try await sync(&focus)
        case ("trace", 0):
            print(
                rendering.flowed(
                    focus.traced == nil
                        ? say("Messages are not shown as they go by. For that: trace on")
                        : say("Messages are shown as they go by. To end that: trace off")))
            var result = try await ask(.trace(), for: TraceResult.self)
            result.entries = result.entries.suffix(Repl.traceLength)
            result.missed = 0
            print(rendering.lines(result))
        case ("trace", 1) where arguments[0] == "on":
            if focus.traced == nil { focus.traced = try await ask(.trace(), for: TraceResult.self).last }
            print(rendering.flowed(say("Each message of a sync is shown as it goes by. To end that: trace off")))
        case ("trace", 1) where arguments[0] == "off":
            focus.traced = nil
            print(rendering.flowed(say("Messages are not shown any more.")))
        case ("simulate", 0...1) where arguments.first.map { $0 == "offline" } ?? true:
            let request = Request.simulate(device: nil, bundle: nil, asksHub: arguments.isEmpty)
            try await tell(request, as: SimulationResult.self) { $0.lines($1) }
        case ("simulate", 2...) where arguments[0] == "bundle":
            // Whoever holds the store may have another folder for its own.
            let path = URL(filePath: arguments.dropFirst().joined(separator: " ")).absoluteURL.path
            try await tell(.simulate(device: nil, bundle: path, asksHub: false), as: SimulationResult.self) { $0.lines($1) }
        case ("simulate", 1):
            let request = Request.simulate(device: arguments[0], bundle: nil, asksHub: true)
            try await tell(request, as: SimulationResult.self) { $0.lines($1) }
        default: return false
        }
        return true
    }

    /// So many messages are shown of the past.
    private static let traceLength = 20

    private func sync(_ focus: inout Focus) async throws(CommandFailure) {
        guard let before = focus.traced else { return try await tell(.sync, as: SyncResult.self) { $0.lines($1) } }
        let last = Mutex(before)
        defer { focus.traced = last.withLock { $0 } }
        let result = try await Agent.sync(service) { entry in
            last.withLock { $0 = max($0, entry.number) }
            for line in rendering.lines(entry) { sayAtOnce(line) }
        }
        print(rendering.lines(result))
    }

    /// Shows what a running agent exchanged since the last line, if that is wanted. What cannot be asked is no reason to do nothing else.
    func catchUp(_ focus: inout Focus) async {
        guard let traced = focus.traced, let news = try? await ask(.trace(after: traced), for: TraceResult.self) else { return }
        focus.traced = news.last
        guard !news.entries.isEmpty else { return }
        print([say("Meanwhile:")] + rendering.lines(news))
    }
}
