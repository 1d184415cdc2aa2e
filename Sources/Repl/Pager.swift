import ChildProcess
import Foundation

/// Shows on a terminal what has more lines than that.
public struct Pager: Sendable {
    /// For the shell.
    let command: String
    private let rows: @Sendable () -> Int

    /// The pager that a person wants: `$PAGER`, else `less` where it is installed.
    ///
    /// - Parameters:
    ///   - isInstalled: Whether the search path has a program.
    ///   - rows: How many lines the terminal has now.
    /// - Returns: Nil if there is none, or `$PAGER` is `cat`, by which one says that none is wanted.
    public init?(
        environment: [String: String] = ProcessInfo.processInfo.environment, isInstalled: (String) -> Bool = Pager.isInstalled,
        rows: @escaping @Sendable () -> Int = Pager.rows
    ) {
        self.rows = rows
        if let wanted = environment["PAGER"], !wanted.isEmpty {
            guard wanted != "cat" else { return nil }
            command = wanted
        } else {
            guard isInstalled("less") else { return nil }
            // Quit if it fits after all, let colours through, leave the text on the screen.
            command = "less -FRX"
        }
    }

    /// Shows lines, if they are more than the terminal has.
    ///
    /// - Returns: False if they have not been shown: they fit, or the pager cannot be run.
    public func show(_ lines: [String]) -> Bool {
        // The prompt takes a line too.
        guard lines.count >= max(2, rows()) else { return false }
        fflush(nil)
        let text = lines.joined(separator: "\n") + "\n"
        // A `less` that somebody chose himself is told the same, unless he says otherwise.
        let options = ProcessInfo.processInfo.environment["LESS"] == nil ? ["LESS": "FRX"] : [:]
        let ending = ChildProcess.run(shell: command, input: text, variables: options)
        // The numbers are the shell's: what it was told to run is not there.
        return ending != nil && ending != .exited(126) && ending != .exited(127)
    }

    public static func isInstalled(_ program: String) -> Bool {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        return path.split(separator: ":").contains { access("\($0)/\(program)", X_OK) == 0 }
    }

    public static func rows() -> Int {
        var size = winsize()
        return ioctl(1, UInt(TIOCGWINSZ), &size) == 0 && size.ws_row > 0 ? Int(size.ws_row) : 24
    }
}
