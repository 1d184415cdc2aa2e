import Foundation
import Terminal

/// Whoever reads what the program prints: in which language, and how wide the screen is.
public struct Reader: Sendable {
    public let isChinese: Bool
    /// In cells.
    public let width: Int
    /// Whether a person looks; else lines stay whole, for programs and for other screens.
    private let isTerminal: Bool

    /// - Parameter descriptor: Where the text goes. What is no terminal is read by a program, or later on another screen.
    public static func current(_ descriptor: Int32 = 1) -> Reader {
        let environment = ProcessInfo.processInfo.environment
        var size = winsize()
        let hasSize = ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
        let width = hasSize ? Int(size.ws_col) : environment["COLUMNS"].flatMap(Int.init) ?? 140
        return Reader(
            isChinese: Words.areChinese(environment), width: max(40, min(width, 400)), isTerminal: isatty(descriptor) == 1)
    }

    package func say(_ words: Words) -> String { words.text(isChinese: isChinese) }

    /// A sentence that was made elsewhere, in the reader's language where the catalogue knows it.
    package func told(_ sentence: String) -> String { isChinese ? Catalogue.translated(sentence) ?? sentence : sentence }

    /// Sentences that stand below each other, in lines that fit the screen.
    package func flowed(_ sentences: [String]) -> String {
        sentences.flatMap { $0.isEmpty || !isTerminal ? [$0] : wrapped($0, width: width) }.joined(separator: "\n")
    }

    /// Names and values below each other, the values in one column.
    package func listed(_ rows: [(name: String, value: String)]) -> String {
        let room = rows.map { displayWidth(of: $0.name) }.max() ?? 0
        let lines = rows.flatMap { row in
            let value = sanitised(row.value)
            return (isTerminal ? wrapped(value, width: max(20, width - room - 1)) : [value]).enumerated().map {
                padded($0.offset == 0 ? row.name : "", to: room) + " " + $0.element
            }
        }
        return lines.joined(separator: "\n")
    }
}
