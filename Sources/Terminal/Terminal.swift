// What a person sees in a terminal: text measured in cells, made harmless, and laid out.
//
//  - this file: `sanitised`, `displayWidth`, `padded`, `truncated`
//  - Wrap.swift: `wrapped`, lines of running text
//  - Table.swift: `Table`, rows under a header
//  - Painter.swift: `Style` and `Painter`, colours
//  - ProgressLine.swift: `ProgressLine`, how far a long job is
//  - Time.swift: `dateTime`, `relativeTime`, `duration`
//  - Words: `Words` and `Catalogue`, what is said in English and Chinese
//  - CellWidth.swift: how many cells a character takes
//
// A cell is the place of one Latin letter; a Chinese character takes two.

/// On which side of its column a text stands.
public enum Alignment: Sendable {
    case left
    case right
}

/// Makes a text safe to print on one line: nothing in it can move the cursor, change colours or reorder its
/// surroundings.
///
/// - A line feed, CR LF, and the separators U+2028 and U+2029 become `⏎`; a tab becomes one space.
/// - All other control characters (C0, DEL, C1) become `·`: ESC, BEL and a lone CR among them.
/// - So do the bidirectional embeddings, overrides and isolates (U+202A–202E, U+2066–2069), the deprecated format
///   characters (U+206A–206F) and interlinear annotation (U+FFF9–FFFB).
///
/// Everything else stays, joiners and marks too. The result is unchanged by a second call.
///
/// - Complexity: O(length); a text with nothing to replace is returned as it is.
public func sanitised(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    var result = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
        // Whether a CR stands alone is known only at the next character.
        if isAfterReturn && scalar != "\n" { result.append(replacement) }
        isAfterReturn = scalar == "\r"
        switch scalar {
        case "\r": break
        case "\t": result.append(" ")
        case "\n", "\u{2028}", "\u{2029}": result.append(newlineSign)
        default: result.append(isUnsafe(scalar) ? replacement : scalar)
        }
    }
    if isAfterReturn { result.append(replacement) }
    return String(result)
}

/// How many cells a text takes when it is printed as `sanitised` leaves it.
///
/// Counted by what a reader takes for one character (grapheme cluster): wide and fullwidth characters and emoji
/// take 2, combining marks and zero-width characters 0, all others 1. Characters whose width Unicode calls ambiguous
/// (`…`, `·`, `“`, `─`) take 1, as terminals do unless told otherwise.
///
/// A text that already holds colour codes is measured wrongly, so paint last.
///
/// - Complexity: O(length).
public func displayWidth(of text: String) -> Int {
    if isPlainASCII(text) { return text.utf8.count }
    return sanitised(text).reduce(0) { $0 + cellWidth(of: $1) }
}

/// Fills a text up with spaces.
///
/// - Parameters:
///   - text: Is sanitised first.
///   - width: In cells. A text that is wider stays whole; see `truncated`.
///   - alignment: On which side the text stands; the spaces go to the other.
/// - Complexity: O(length + width).
public func padded(_ text: String, to width: Int, alignment: Alignment = .left) -> String {
    let safe = sanitised(text)
    let missing = width - displayWidth(of: safe)
    guard missing > 0 else { return safe }
    let spaces = String(repeating: " ", count: missing)
    return alignment == .left ? safe + spaces : spaces + safe
}

/// Cuts a text that is too wide, and ends it with `…`.
///
/// Characters are never cut in two: where a wide one does not fit, the result is one cell narrower than allowed.
///
/// - Parameters:
///   - text: Is sanitised first.
///   - width: In cells; at 0 or less the result is empty.
/// - Complexity: O(length).
public func truncated(_ text: String, to width: Int) -> String {
    guard width > 0 else { return "" }
    let safe = sanitised(text)
    // A byte is never wider than one cell, so most texts need no measuring.
    if safe.utf8.count <= width || displayWidth(of: safe) <= width { return safe }
    var result = ""
    var left = width - 1
    for character in safe {
        left -= cellWidth(of: character)
        if left < 0 { break }
        result.append(character)
    }
    return result + "…"
}

/// What stands for a line break on one line.
let newlineSign: Unicode.Scalar = "⏎"

/// What stands for a character that must not reach the terminal.
private let replacement: Unicode.Scalar = "·"

/// Whether `sanitised` replaces this.
package func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F: true
    // One range holds the separators U+2028 and U+2029 and the embeddings and overrides.
    case 0x2028...0x202E, 0x2066...0x206F, 0xFFF9...0xFFFB: true
    default: false
    }
}

/// Whether every byte is a printable ASCII character; then bytes are cells.
private func isPlainASCII(_ text: String) -> Bool {
    text.utf8.allSatisfy { 0x20...0x7E ~= $0 }
}
