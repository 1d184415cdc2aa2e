import Agent
import ArgumentParser
import ChildProcess
import CommandSocket
import Foundation
import Repl
import Synchronization

struct ReplCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "repl", abstract: "Look at conflicts and settle them in a conversation, or by a script.",
        discussion: """
            The tab key completes commands, rows, fields and people. Ctrl-R looks for earlier lines, Ctrl-C gives up the line or what it
            asked for, Ctrl-D leaves. A script stops at its first line that fails, and names it.

            Examples:
              satchel repl
              satchel repl --batch settle.txt
              printf 'conflicts\\npick 1\\n' | satchel repl
            """)
    @OptionGroup var options: Options
    @Flag(help: "Read a script: from FILE, or from standard input. Nothing is asked; what needs a yes takes --yes.") var batch =
        false
    @Argument(help: "With --batch: the script.") var file: String?

    func validate() throws {
        if file != nil, !batch { throw ValidationError("A script goes with --batch.") }
    }

    func run() async throws {
        try await options.connected(as: "repl") { service in
            if isatty(0) == 1, !batch {
                try await talk(service)
            } else {
                try await read(service)
            }
        }
    }

    // MARK: A person

    private func talk(_ service: any CommandService) async throws {
        let edit: @Sendable (String) throws(CommandFailure) -> String? = { text throws(CommandFailure) in
            try TextEditor.edit(text)
        }
        let page = Page(pager: isatty(1) == 1 ? Pager() : nil)
        let surroundings = Repl.Surroundings(isBatch: false, edit: edit, printAtOnce: { print($0) })
        let repl = Repl(service, screen: .current(), surroundings) { page.add($0) }
        let interruption = Interruption()
        let reader = LineReader(
            historyFile: options.folder.folder.appending(path: Home.replHistory).path, isInteractive: true,
            searchPrompt: { repl.searchPrompt($0) }
        ) { await repl.completed($0) }
        try await repl.start()
        page.show()
        var focus = Repl.Focus()
        while true {
            switch await reader.next(prompt: repl.prompt(focus)) {
            case .end:
                // The shell's prompt begins a line of its own.
                print("")
                return
            case .cancelled: continue
            case .text(let line):
                let before = focus
                let task = Task { () -> (Repl.Outcome, Repl.Focus) in
                    var focus = before
                    return (await repl.run(line, &focus), focus)
                }
                let (outcome, after) = await interruption.value(of: task)
                focus = after
                // The terminal has written ^C where the cursor was.
                if task.isCancelled { print("") }
                if case .failed(let message) = outcome { page.add(message) }
                page.show()
                if outcome == .quit { return }
            }
        }
    }

    // MARK: A script

    private func read(_ service: any CommandService) async throws {
        let repl = Repl(service, screen: .current(), Repl.Surroundings(isBatch: true)) { print($0) }
        var lines = try script()?.makeIterator()
        var focus = Repl.Focus()
        var number = 0
        while let line = lines == nil ? readLine() : lines?.next() {
            number += 1
            switch await repl.run(line, &focus) {
            case .done: continue
            case .quit: return
            // It must not go on as if nothing had happened.
            case .failed(let message): throw CommandFailure("script", "line \(number): \(message)")
            }
        }
    }

    /// The lines of the script's file; nil if there is none.
    private func script() throws(CommandFailure) -> [String]? {
        guard let file else { return nil }
        guard let data = FileManager.default.contents(atPath: file) else {
            throw CommandFailure("not-readable", "The script \(file) cannot be read.", exitStatus: 2)
        }
        // A line feed after a carriage return is one character with it.
        return String(decoding: data, as: UTF8.self).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .map(String.init)
    }
}

/// What one line of a conversation prints, shown as a whole: by the pager if it is long.
private final class Page: Sendable {
    private let lines = Mutex<[String]>([])
    private let pager: Pager?

    init(pager: Pager?) { self.pager = pager }

    func add(_ line: String) { lines.withLock { $0.append(line) } }

    func show() {
        // A message may have several lines.
        let all = lines.withLock { lines in
            defer { lines = [] }
            return lines.flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
        }
        if pager?.show(all) == true { return }
        for line in all { print(line) }
    }
}

/// Ctrl-C while something is asked for: that ends, the conversation does not.
private final class Interruption {
    private final class Current: Sendable {
        let task = Mutex<Task<(Repl.Outcome, Repl.Focus), Never>?>(nil)
    }

    private let current = Current()
    private let source: any DispatchSourceSignal

    init() {
        signal(SIGINT, SIG_IGN)
        source = DispatchSource.makeSignalSource(signal: SIGINT)
        source.setEventHandler { [current] in
            guard !ChildProcess.hasTerminalLent else { return }
            current.task.withLock { $0?.cancel() }
        }
        source.resume()
    }

    deinit { source.cancel() }

    /// What a task gives, which Ctrl-C cancels meanwhile.
    func value(of task: Task<(Repl.Outcome, Repl.Focus), Never>) async -> (Repl.Outcome, Repl.Focus) {
        current.task.withLock { $0 = task }
        defer { current.task.withLock { $0 = nil } }
        return await task.value
    }
}
