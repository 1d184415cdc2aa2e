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
    ///   - searchPrompt: What stands before the line while earlier ones are searched for what is handed in.
    public init(
        historyFile: String?, isInteractive: Bool, searchPrompt: @escaping @Sendable (String) -> String = { "search \($0): " },
        completer: Completer? = nil
    ) {
        editor = Mutex(
            isInteractive ? LineEditor(historyFile: historyFile, searchPrompt: searchPrompt, completer: completer) : nil)
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
    private let searchPrompt: (String) -> String
    private var prompt = ""
    /// What libedit shows before the line.
    fileprivate var shownPrompt = strdup("")
    /// While Ctrl-R looks for a line.
    private var search: LineSearch?
    /// What was pressed meanwhile.
    private var key: Unicode.Scalar?
    /// A byte that was read and belongs to the next character.
    private var ahead: UInt8?
    private var isCancelled = false

    /// - Returns: Nil if libedit cannot be used on this terminal.
    init?(historyFile: String?, searchPrompt: @escaping (String) -> String, completer: LineReader.Completer?) {
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
        self.searchPrompt = searchPrompt
        edit_set_data(handle, Unmanaged.passUnretained(self).toOpaque())
        edit_set_prompt(handle) { handle in LineEditor.of(handle)?.shownPrompt }
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
        edit_add(handle, "satchel-search", "Look for an earlier line") { handle, _ in
            LineEditor.of(handle)?.look() ?? UInt8(CC_ERROR)
        }
        edit_add(handle, "satchel-stop", "Stop until the shell says fg") { handle, _ in
            edit_prepare(handle, 0)
            kill(0, SIGTSTP)
            edit_prepare(handle, 1)
            return UInt8(CC_REDISPLAY)
        }
        edit_bind(handle, "^I", "satchel-complete")
        edit_bind(handle, "^C", "satchel-cancel")
        edit_bind(handle, "^R", "satchel-search")
        edit_bind(handle, "^Z", "satchel-stop")
        edit_keep_signals(handle)
    }

    deinit {
        el_end(handle)
        history_end(lines)
        free(shownPrompt)
    }

    /// The editor behind libedit's handle, in a function that libedit calls while `line` runs.
    private static func of(_ handle: OpaquePointer?) -> LineEditor? {
        edit_data(handle).map { Unmanaged<LineEditor>.fromOpaque($0).takeUnretainedValue() }
    }

    func line(prompt: String) -> LineReader.Line {
        self.prompt = prompt
        show(prompt)
        isCancelled = false
        // The window may have another size by now.
        el_resize(handle)
        // Else libedit shows the prompt first, and a Ctrl-C that comes between the two would be nobody's.
        edit_prepare(handle, 1)
        var count: Int32 = 0
        let raw = el_gets(handle, &count)
        // An empty line that is given up has nothing in it, as the end has.
        if isCancelled { return .cancelled }
        guard let raw, count > 0 else { return .end }
        var line = String(cString: raw)
        while line.last?.isNewline == true { line.removeLast() }
        if !line.allSatisfy(\.isWhitespace) {
            edit_history_add(lines, line)
            if let historyFile, edit_history_save(lines, historyFile) >= 0 { chmod(historyFile, 0o600) }
        }
        return .text(line)
    }

    private func show(_ prompt: String) {
        free(shownPrompt)
        shownPrompt = strdup(prompt)
    }

    /// What stands on the line up to the cursor, or all of it.
    private func text(toCursor: Bool) -> String? {
        guard let line = el_line(handle)?.pointee, let start = line.buffer, let end = toCursor ? line.cursor : line.lastchar
        else {
            return nil
        }
        let bytes = UnsafeBufferPointer(start: start, count: end - start).map { UInt8(bitPattern: $0) }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func replaceLine(with text: String) {
        let count = Int32(self.text(toCursor: false)?.unicodeScalars.count ?? 0)
        el_cursor(handle, count)
        if count > 0 { el_deletestr(handle, count) }
        if !text.isEmpty { el_insertstr(handle, text) }
    }

    // MARK: Ctrl-R

    /// Begins to look for a line, or goes on by the key that was pressed.
    private func look() -> UInt8 {
        guard var search else {
            var lines: [String] = []
            while let line = edit_history_line(self.lines, lines.isEmpty ? 1 : 0) { lines.append(String(cString: line)) }
            search = LineSearch(
                lines.map { $0.last?.isNewline == true ? String($0.dropLast()) : $0 }, before: text(toCursor: false) ?? "")
            show(searchPrompt(""))
            // Each key comes here, by way of the one that this is bound to.
            edit_set_reader(handle) { handle, character in
                guard let editor = LineEditor.of(handle), let key = editor.read() else { return 0 }
                editor.key = key
                character?.pointee = 0x12
                return 1
            }
            return UInt8(CC_REDISPLAY)
        }
        guard let key else { return UInt8(CC_ERROR) }
        let step = search.press(key)
        replaceLine(with: search.line)
        self.search = search
        show(searchPrompt(search.wanted))
        switch step {
        case .goesOn: break
        case .foundNothing: Swift.print("\u{7}", terminator: "")
        case .over(let key):
            self.search = nil
            show(prompt)
            edit_set_reader(handle, nil)
            let next = ahead.map { String(Unicode.Scalar($0)) } ?? ""
            ahead = nil
            el_push(handle, (key.map { String(Character($0)) } ?? "") + next)
        }
        return UInt8(CC_REDISPLAY)
    }

    /// The next character of the terminal, in UTF-8; nil if the terminal is gone. What is none counts as U+FFFD.
    private func read() -> Unicode.Scalar? {
        guard let first = ahead ?? LineEditor.readByte() else { return nil }
        ahead = nil
        var bytes = [first]
        // The leading ones of the first byte say how many there are.
        let count = (~first).leadingZeroBitCount
        while bytes.count < count, count <= 4 {
            guard let next = LineEditor.readByte() else { return nil }
            guard next & 0xC0 == 0x80 else {
                ahead = next
                break
            }
            bytes.append(next)
        }
        return String(decoding: bytes, as: UTF8.self).unicodeScalars.first
    }

    private static func readByte() -> UInt8? {
        var byte: UInt8 = 0
        while true {
            let count = Foundation.read(0, &byte, 1)
            if count == 1 { return byte }
            guard count < 0, errno == EINTR else { return nil }
        }
    }

    private func cancel() -> UInt8 {
        isCancelled = true
        Swift.print("^C")
        return UInt8(CC_NEWLINE)
    }

    private func complete() -> UInt8 {
        guard let completer, let before = text(toCursor: true) else { return UInt8(CC_ERROR) }
        guard let answer = LineEditor.awaited({ await completer(before) }), !answer.isEmpty else {
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
