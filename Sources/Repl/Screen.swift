import Foundation
import Terminal

/// Where text for a person goes: how wide it is, whether it takes colour, and which language its reader has.
public struct Screen: Sendable {
    public var width: Int
    public var painter: Painter
    public var isChinese: Bool
    /// Minutes east of Greenwich.
    public var offsetMinutes: Int

    public init(width: Int, isColoured: Bool, isChinese: Bool, offsetMinutes: Int) {
        self.width = width
        painter = Painter(isColoured: isColoured)
        self.isChinese = isChinese
        self.offsetMinutes = offsetMinutes
    }

    /// The screen behind a file descriptor: colour only on a terminal, and not if `NO_COLOR` is set.
    public static func current(_ descriptor: Int32 = 1) -> Screen {
        let environment = ProcessInfo.processInfo.environment
        var size = winsize()
        let isTerminal = isatty(descriptor) == 1
        let hasSize = ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
        let width = hasSize ? Int(size.ws_col) : environment["COLUMNS"].flatMap(Int.init) ?? 100
        return Screen(
            width: max(40, min(width, 400)), isColoured: isTerminal && (environment["NO_COLOR"] ?? "").isEmpty,
            isChinese: Words.areChinese(environment), offsetMinutes: TimeZone.current.secondsFromGMT() / 60)
    }

    /// How long ago it was.
    func relativeTime(_ milliseconds: Int64, now: Int64) -> String {
        Terminal.relativeTime(milliseconds: milliseconds, now: now, offsetMinutes: offsetMinutes, isChinese: isChinese)
    }

    func time(_ milliseconds: Int64) -> String { dateTime(milliseconds: milliseconds, offsetMinutes: offsetMinutes) }
}
