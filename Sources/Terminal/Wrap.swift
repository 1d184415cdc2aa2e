/// Breaks running text into lines.
///
/// Line breaks in the text stay; an empty line stays an empty one. Within a paragraph, lines break at spaces (which
/// vanish there), before and after Chinese characters, and after a hyphen between letters; never before closing
/// punctuation (`。`, `）`, `,`) nor after an opening one (`《`). What has no such place within the width, a long link
/// say, is broken between any two characters. The spaces that begin a paragraph stay, as its indentation.
///
/// - Parameters:
///   - text: Each line is sanitised.
///   - width: In cells; less than 2 counts as 2, which one Chinese character needs.
/// - Returns: Lines no wider than `width`, without line breaks; one empty line for an empty text.
/// - Complexity: O(length).
public func wrapped(_ text: String, width: Int) -> [String] {
    let limit = max(width, 2)
    var lines: [String] = []
    for paragraph in paragraphs(of: text) {
        var filler = LineFiller(limit: limit)
        for word in words(of: sanitised(paragraph)) { filler.append(word) }
        lines += filler.finished()
    }
    return lines
}

/// A stretch that should stay on one line, with the spaces after it.
private struct Word {
    var characters: [Character] = []
    var spaces = 0
}

/// Puts words on lines, greedily.
private struct LineFiller {
    let limit: Int
    private var lines: [String] = []
    private var line = ""
    private var lineWidth = 0
    /// Spaces after the last word: they are written only if another word follows on the same line.
    private var pendingSpaces = 0

    init(limit: Int) {
        self.limit = limit
    }

    mutating func append(_ word: Word) {
        let width = word.characters.reduce(0) { $0 + cellWidth(of: $1) }
        if lineWidth + pendingSpaces + width <= limit {
            writePendingSpaces()
            write(word.characters, width)
        } else {
            // Indentation too wide for the word beside it is dropped: it would be an empty line.
            if lineWidth > 0 { endLine() }
            pendingSpaces = 0
            if width <= limit {
                write(word.characters, width)
            } else {
                for character in word.characters { writeBreakingAnywhere(character) }
            }
        }
        pendingSpaces = word.spaces
    }

    mutating func finished() -> [String] {
        endLine()
        return lines
    }

    private mutating func writePendingSpaces() {
        line += String(repeating: " ", count: pendingSpaces)
        lineWidth += pendingSpaces
        pendingSpaces = 0
    }

    private mutating func write(_ characters: [Character], _ width: Int) {
        line.append(contentsOf: characters)
        lineWidth += width
    }

    private mutating func writeBreakingAnywhere(_ character: Character) {
        let width = cellWidth(of: character)
        if width > limit {
            // Some scripts pile up signs of width 1 in one cluster without end.
            for scalar in character.unicodeScalars { writeBreakingAnywhere(Character(scalar)) }
            return
        }
        if lineWidth + width > limit { endLine() }
        write([character], width)
    }

    private mutating func endLine() {
        lines.append(line)
        line = ""
        lineWidth = 0
        pendingSpaces = 0
    }
}

/// The text between line breaks, as `sanitised` understands them.
private func paragraphs(of text: String) -> [String] {
    text.split(omittingEmptySubsequences: false) { character in
        character == "\n" || character == "\r\n" || character == "\u{2028}" || character == "\u{2029}"
    }.map(String.init)
}

/// Cuts a paragraph at each place where a line may end.
///
/// The first word may be empty, with the indentation as its spaces.
private func words(of paragraph: String) -> [Word] {
    var result: [Word] = []
    var word = Word()
    var beforePrevious: Character?
    var previous: Character?
    for character in paragraph {
        if character == " " {
            word.spaces += 1
        } else {
            if let previous, mayBreak(beforePrevious, previous, character) {
                result.append(word)
                word = Word()
            }
            word.characters.append(character)
        }
        beforePrevious = previous
        previous = character
    }
    result.append(word)
    return result
}

/// Whether a line may end between `left` and `right`; `right` is not a space.
private func mayBreak(_ beforeLeft: Character?, _ left: Character, _ right: Character) -> Bool {
    if left == " " { return true }
    if closing.contains(right) || opening.contains(left) { return false }
    if left == "-" { return right.isLetter && beforeLeft?.isLetter == true }
    // Straight quotes do not say whether they open or close, so they stay with both neighbours.
    if left == "\"" || left == "'" || right == "\"" || right == "'" { return false }
    // A Chinese dash is two of these, and is not torn apart.
    if (left == "—" || left == "⸺") && right == left { return false }
    return cellWidth(of: left) == 2 || cellWidth(of: right) == 2
}

/// Must not begin a line.
private let closing = Set<Character>("、。，．：；！？）］｝〉》」』】〕〗〙〛｠｣｡､・·…‥％‰℃’”,.:;!?)]}%ー々〜～")
/// Must not end a line.
private let opening = Set<Character>("（［｛〈《「『【〔〖〘〚｟｢‘“([{￥＄￡#＃")
