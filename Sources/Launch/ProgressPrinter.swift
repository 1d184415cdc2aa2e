import CommandSocket
import Foundation
import Terminal

/// Shows the progress of long work on standard error, where a person looks; nothing where it is no terminal.
public final class ProgressPrinter: Sendable {
    private let isTerminal = isatty(2) == 1
    private let start = ContinuousClock.now
    private let isChinese = Words.areChinese(ProcessInfo.processInfo.environment)

    public init() {}

    public func show(_ progress: CommandProgress) {
        guard isTerminal else { return }
        let elapsed = ContinuousClock.now - start
        let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
        guard seconds > 0.3 else { return }
        let line = ProgressLine(
            label: progress.label, done: progress.done, total: progress.total, elapsedSeconds: seconds,
            isChinese: isChinese)
        FileHandle.standardError.write(Data("\r\u{1B}[K\(line.text(width: ProgressPrinter.width - 1))".utf8))
    }

    /// Takes the line away.
    public func clear() {
        if isTerminal { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
    }

    private static var width: Int {
        var size = winsize()
        return ioctl(2, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? min(Int(size.ws_col), 400) : 80
    }
}
