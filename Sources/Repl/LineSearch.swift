/// Looks for a line of the history by a part of it, key by key, as shells do by Ctrl-R. libedit's own takes Latin letters and digits only.
package struct LineSearch {
    package enum Step: Equatable {
        /// The line is to be shown, and it goes on.
        case goesOn
        /// Nothing has all of that; the line stays.
        case foundNothing
        /// It is over. The line is to be shown, and the key, if there is one, does what it does otherwise.
        case over(Unicode.Scalar?)
    }

    /// What is looked for.
    package private(set) var wanted = ""
    /// What was found, or else stood there before.
    package private(set) var line: String
    /// Of the history, the newest first.
    private let lines: [String]
    private let before: String
    /// Where in the history `line` is.
    private var place = 0

    package init(_ lines: [String], before: String) {
        self.lines = lines
        self.before = before
        line = before
    }

    package mutating func press(_ key: Unicode.Scalar) -> Step {
        switch key {
        case "\u{12}": return wanted.isEmpty ? .goesOn : look(from: place + 1)
        case "\u{7F}", "\u{8}":
            if !wanted.isEmpty { wanted.removeLast() }
            line = before
            return look(from: 0)
        // Ctrl-G gives it up, as in Emacs.
        case "\u{7}":
            line = before
            return .over(nil)
        case _ where key.properties.generalCategory == .control: return .over(key)
        default:
            wanted.unicodeScalars.append(key)
            return look(from: place)
        }
    }

    private mutating func look(from start: Int) -> Step {
        guard !wanted.isEmpty else {
            place = 0
            return .goesOn
        }
        // The same line several times is found once.
        let found = lines.indices.dropFirst(start).first { lines[$0].contains(wanted) && (start <= place || lines[$0] != line) }
        guard let found else { return .foundNothing }
        place = found
        line = lines[found]
        return .goesOn
    }
}
