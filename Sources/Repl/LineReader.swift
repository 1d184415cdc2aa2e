import CEditLibrary
import Foundation
import Synchronization

/// Reads lines from a person through libedit (editing, history over sessions and search in it, completion), or plainly from a pipe or a
/// file.
///
/// It reads on a thread of its own, so that what completes a line can be asked for meanwhile, on however few processors.
public final class LineReader: Sendable {
    public enum Line: Sendable, Equatable {
        case text(String)
        /// A person gave the line up by Ctrl-C.
        case cancelled
        /// The input ended, on a terminal by Ctrl-D on an empty line.
        case end
    }

    /// What the tab key does with what stands before the cursor.
    public typealias Completer = @Sendable (_ before: String) async -> Completion.Answer

    private let editor: Mutex<LineEditor?>
    private let thread = DispatchQueue(label: "satchel.lines")

    /// - Parameters:
    ///   - historyFile: Where the lines of earlier sessions are kept; nil for none.
    ///   - isInteractive: Whether the standard input is a person's terminal.
    public init(historyFile: String?, isInteractive: Bool, completer: Completer? = nil) {
        editor = Mutex(isInteractive ? LineEditor(historyFile: historyFile, completer: completer) : nil)
    }

    /// The next line without its end. Call it again only after it has returned.
    public func next(prompt: String) async -> Line {
        await withCheckedContinuation { continuation in
            thread.async {
                let line = self.editor.withLock { editor in
                    editor?.line(prompt: prompt) ?? readLine(strippingNewline: true).map(Line.text) ?? .end
                }
                continuation.resume(returning: line)
            }
        }
    }
}

/// libedit on the standard input and output. Used by one thread at a time.
private final class LineEditor {
    private let handle: OpaquePointer
    private let lines: OpaquePointer
    private let historyFile: String?
    private let completer: LineReader.Completer?
    fileprivate var prompt = strdup("")
    private var isCancelled = false

    /// - Returns: Nil if libedit cannot be used on this terminal.
    init?(historyFile: String?, completer: LineReader.Completer?) {
        // libedit reads the terminal's bytes as this says; a terminal of today speaks UTF-8, whatever the language.
        if setlocale(LC_CTYPE, "") == nil || nl_langinfo(Int32(CODESET)).map({ String(cString: $0) }) != "UTF-8" {
            setlocale(LC_CTYPE, "C.UTF-8")
        }
        guard let handle = edit_open() else { return nil }
        guard let lines = history_init() else {
            el_end(handle)
            return nil
        }
        self.handle = handle
        self.lines = lines
        self.historyFile = historyFile
        self.completer = completer
        edit_set_data(handle, Unmanaged.passUnretained(self).toOpaque())
        edit_set_prompt(handle) { handle in LineEditor.of(handle)?.prompt }
        edit_set_emacs(handle)
        edit_history_limit(lines, 1_000)
        if let historyFile { _ = edit_history_load(lines, historyFile) }
        edit_set_history(handle, lines)
        edit_add(handle, "satchel-complete", "Complete what stands before the cursor") { handle, _ in
            LineEditor.of(handle)?.complete() ?? UInt8(CC_ERROR)
        }
        edit_add(handle, "satchel-cancel", "Give the line up") { handle, _ in
            LineEditor.of(handle)?.cancel() ?? UInt8(CC_ERROR)
        }
        edit_add(handle, "satchel-stop", "Stop until the shell says fg") { handle, _ in
            edit_prepare(handle, 0)
            kill(0, SIGTSTP)
            edit_prepare(handle, 1)
            return UInt8(CC_REDISPLAY)
        }
        edit_bind(handle, "^I", "satchel-complete")
        edit_bind(handle, "^C", "satchel-cancel")
        edit_bind(handle, "^R", "em-inc-search-prev")
        edit_bind(handle, "^Z", "satchel-stop")
        edit_keep_signals(handle)
    }

    deinit {
        el_end(handle)
        history_end(lines)
        free(prompt)
    }

    /// The editor behind libedit's handle, in a function that libedit calls while `line` runs.
    private static func of(_ handle: OpaquePointer?) -> LineEditor? {
        edit_data(handle).map { Unmanaged<LineEditor>.fromOpaque($0).takeUnretainedValue() }
    }

    func line(prompt: String) -> LineReader.Line {
        free(self.prompt)
        self.prompt = strdup(prompt)
        isCancelled = false
        // The window may have another size by now.
        el_resize(handle)
        // Else libedit shows the prompt first, and a Ctrl-C that comes between the two would be nobody's.
        edit_prepare(handle, 1)
        var count: Int32 = 0
        guard let raw = el_gets(handle, &count), count > 0 else { return .end }
        if isCancelled { return .cancelled }
        var line = String(cString: raw)
        while line.last?.isNewline == true { line.removeLast() }
        if !line.allSatisfy(\.isWhitespace) {
            edit_history_add(lines, line)
            if let historyFile, edit_history_save(lines, historyFile) >= 0 { chmod(historyFile, 0o600) }
        }
        return .text(line)
    }

    private func cancel() -> UInt8 {
        isCancelled = true
        Swift.print("^C")
        return UInt8(CC_NEWLINE)
    }

    private func complete() -> UInt8 {
        guard let completer, let line = el_line(handle)?.pointee, let start = line.buffer, let cursor = line.cursor else {
            return UInt8(CC_ERROR)
        }
        let bytes = UnsafeBufferPointer(start: start, count: cursor - start).map { UInt8(bitPattern: $0) }
        guard let answer = LineEditor.awaited({ await completer(String(decoding: bytes, as: UTF8.self)) }), !answer.isEmpty else {
            return UInt8(CC_REFRESH_BEEP)
        }
        if answer.deleted > 0 { el_deletestr(handle, Int32(answer.deleted)) }
        if !answer.inserted.isEmpty, el_insertstr(handle, answer.inserted) != 0 { return UInt8(CC_ERROR) }
        guard !answer.list.isEmpty else { return UInt8(CC_REFRESH) }
        Swift.print("")
        for line in answer.list { Swift.print(line) }
        return UInt8(CC_REDISPLAY)
    }

    /// What `body` gives, for a caller that cannot wait otherwise; nil if that takes longer than anybody waits for a tab key.
    private static func awaited(_ body: @escaping @Sendable () async -> Completion.Answer) -> Completion.Answer? {
        let answer = Slot()
        let isDone = DispatchSemaphore(value: 0)
        let task = Task {
            let found = await body()
            answer.value.withLock { $0 = found }
            isDone.signal()
        }
        guard isDone.wait(timeout: .now() + 2) == .success else {
            task.cancel()
            return nil
        }
        return answer.value.withLock { $0 }
    }

    private final class Slot: Sendable {
        let value = Mutex<Completion.Answer?>(nil)
    }
}
