import CEditLibrary
import Foundation

/// Reads lines from a person through libedit (editing, history over sessions), or plainly from a pipe or a file.
public final class LineReader {
    private let historyFile: String?
    private let isInteractive: Bool

    /// - Parameter historyFile: Where the lines of earlier sessions are kept; nil for none.
    public init(historyFile: String?, isInteractive: Bool) {
        self.historyFile = historyFile
        self.isInteractive = isInteractive
        guard isInteractive else { return }
        using_history()
        stifle_history(1_000)
        if let historyFile { read_history(historyFile) }
    }

    /// The next line without its end; nil at the end of the input.
    public func next(prompt: String) -> String? {
        guard isInteractive else { return readLine(strippingNewline: true) }
        guard let raw = readline(prompt) else { return nil }
        defer { free(raw) }
        let line = String(cString: raw)
        if !line.allSatisfy(\.isWhitespace) {
            add_history(raw)
            if let historyFile, write_history(historyFile) == 0 { chmod(historyFile, 0o600) }
        }
        return line
    }
}
