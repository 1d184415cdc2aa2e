import Terminal

/// What the tab key makes of a line: pure, so that it can be tested without a terminal or a store.
public enum Completion {
    /// What may stand where the cursor is.
    public struct Candidate: Sendable, Hashable {
        public var text: String
        /// What tells it from others to a person; nil if it speaks for itself.
        public var about: String?
        /// What is written behind it once it is the only one left.
        public var ending: String

        public init(_ text: String, about: String? = nil, ending: String = "") {
            self.text = text
            self.about = about
            self.ending = ending
        }
    }

    /// Where candidates come from.
    public enum Source: Sendable, Hashable {
        case words([String], ending: String)
        /// What the store has, by the kinds of the request `complete`. `ending` follows a row or a name, and a space follows a field.
        case store(kind: String, entity: String? = nil, ending: String = "")
    }

    /// What is done to the line.
    public struct Answer: Sendable, Equatable {
        /// How many Unicode scalars before the cursor go.
        public var deleted = 0
        /// What comes in their place.
        public var inserted = ""
        /// What a person chooses from; lines that fit the screen.
        public var list: [String] = []

        public init(deleted: Int = 0, inserted: String = "", list: [String] = []) {
            self.deleted = deleted
            self.inserted = inserted
            self.list = list
        }

        public var isEmpty: Bool { self == Answer() }
    }

    // MARK: What is being written

    /// The word that ends at the cursor, and what it may become.
    ///
    /// A row, a person and a place may have spaces in their names, so there the word is all that stands behind the command.
    ///
    /// - Parameter line: What stands before the cursor.
    public static func wanted(in line: String) -> (word: String, sources: [Source]) {
        let line = line.drop { $0 == " " }
        let names = Set(Repl.commands.map(\.name)).sorted()
        guard let space = line.firstIndex(of: " ") else { return (String(line), [.words(names, ending: " ")]) }
        guard let command = try? Repl.command(String(line[..<space])) else { return ("", []) }
        let rest = String(line[space...].drop { $0 == " " })
        var found: (word: String, sources: [Source]) = (rest, [])
        // What a command takes stands in its usage, which `help` shows too.
        for usage in Repl.commands.filter({ $0.name == command }).map({ $0.usage.dropFirst(command.count + 1) }) {
            switch usage {
            case "ROW", "ROW A [B]": found.sources.append(.store(kind: "row"))
            case "ROW.FIELD", "ROW.FIELD N", "[ROW.FIELD]": found.sources.append(.store(kind: "place", ending: "."))
            case "ROW[.FIELD]": found.sources.append(.store(kind: "place"))
            case "LEAD", "[LEAD]": found.sources.append(.store(kind: "row", entity: "lead"))
            case "PERSON": found.sources += [.words(["me"], ending: ""), .store(kind: "person")]
            case "SITE": found.sources += [.words(["here"], ending: ""), .store(kind: "site")]
            case "[SITE]": found.sources += [.words(["offline"], ending: ""), .store(kind: "site")]
            case "bundle FILE": found.sources.append(.words(["bundle"], ending: " "))
            case "[on|off]": found.sources.append(.words(["on", "off"], ending: ""))
            case "TIME": found.sources.append(.words(["today", "yesterday"], ending: ""))
            case "[COMMAND]": found.sources.append(.words(names, ending: ""))
            case "[FILTER]": return filter(rest)
            case "RULE where FILTER":
                if let sign = rest.range(of: " where ") { return filter(String(rest[sign.upperBound...])) }
                found.sources.append(.words(["newest", "oldest", "mine"], ending: " where "))
            case "SELECT …":
                let word = rest.split(omittingEmptySubsequences: false) { " ,()=<>".contains($0) }.last.map(String.init) ?? ""
                return (word, [.store(kind: "schema", ending: " ")])
            default: break
            }
        }
        return found
    }

    /// A term of a filter: what stands behind the last `&`, and there a value behind `=`, or else the last word.
    private static func filter(_ text: String) -> (word: String, sources: [Source]) {
        let term = text.split(separator: "&", omittingEmptySubsequences: false).last.map(String.init) ?? ""
        if let sign = term.firstIndex(of: "=") {
            let value = String(term[term.index(after: sign)...].drop { " \"'".contains($0) })
            switch term[..<sign].drop(while: { $0 == " " }).prefix(while: { $0 != " " }).lowercased() {
            case "by": return (value, [.store(kind: "person", ending: " ")])
            case "field": return (value, [.store(kind: "field", ending: " ")])
            case "entity", "kind": return (value, [.store(kind: "entity", ending: " ")])
            case "row": return (value, [.store(kind: "row", ending: " ")])
            default: return (value, [])
            }
        }
        let word = term.split(separator: " ", omittingEmptySubsequences: false).last.map(String.init) ?? ""
        let terms = ["by =", "field =", "row =", "newer =", "older ="]
        return (
            word,
            [.words(["review", "mine"], ending: " "), .words(terms, ending: " "), .store(kind: "schema", ending: " ")]
        )
    }

    // MARK: What becomes of it

    /// Those of `words` that begin with `word`, whatever the case.
    public static func candidates(_ words: [String], for word: String, ending: String) -> [Candidate] {
        words.filter { begins($0, with: word) }.map { Candidate($0, ending: ending) }
    }

    /// What to do to a line whose word may become these.
    ///
    /// The only candidate is written out; of several what they have in common, and if that is no more than stands there, they are listed.
    ///
    /// - Parameters:
    ///   - isComplete: Whether there are no more than these; else nothing can be said of what all have in common.
    ///   - width: Of the terminal, in cells.
    public static func answer(_ word: String, _ candidates: [Candidate], isComplete: Bool, width: Int, more: String) -> Answer {
        var seen = Set<String>()
        let candidates = candidates.filter { seen.insert($0.text).inserted }
        guard let first = candidates.first else { return Answer() }
        let length = word.unicodeScalars.count
        if candidates.count == 1, isComplete {
            let text = first.text + first.ending
            return text == word ? Answer() : Answer(deleted: length, inserted: text)
        }
        if isComplete, candidates.allSatisfy({ begins($0.text, with: word) }) {
            let common = candidates.dropFirst().reduce(first.text) { commonBeginning($0, $1.text) }
            if common.count > word.count { return Answer(deleted: length, inserted: common) }
        }
        return Answer(list: list(candidates, isComplete: isComplete, width: width, more: more))
    }

    private static func begins(_ text: String, with word: String) -> Bool { text.lowercased().hasPrefix(word.lowercased()) }

    /// What both begin with but for case, as the first one writes it.
    private static func commonBeginning(_ a: String, _ b: String) -> String {
        String(zip(a, b).prefix { $0 == $1 || $0.lowercased() == $1.lowercased() }.map(\.0))
    }

    /// At most so many lines are listed.
    private static let lines = 20

    private static func list(_ candidates: [Candidate], isComplete: Bool, width: Int, more: String) -> [String] {
        var out = [String]()
        let longest = candidates.map { displayWidth(of: sanitised($0.text)) }.max() ?? 0
        var isAll = isComplete
        if candidates.contains(where: { $0.about != nil }) {
            let column = min(longest, max(20, width / 2))
            for candidate in candidates.prefix(lines) {
                let text = truncated(sanitised(candidate.text), to: column)
                let about = candidate.about.map { "  " + sanitised($0) } ?? ""
                out.append(truncated(about.isEmpty ? text : padded(text, to: column) + about, to: width))
            }
            isAll = isAll && candidates.count <= lines
        } else {
            let columns = max(1, (width + 2) / (longest + 2))
            let shown = candidates.prefix(columns * lines)
            for start in stride(from: 0, to: shown.count, by: columns) {
                let row = shown[start..<min(start + columns, shown.count)].map { padded(sanitised($0.text), to: longest) }
                out.append(truncated(trimmed(row.joined(separator: "  ")), to: width))
            }
            isAll = isAll && shown.count == candidates.count
        }
        if !isAll { out.append(more) }
        return out
    }

    private static func trimmed(_ line: String) -> String {
        var line = line
        while line.last == " " { line.removeLast() }
        return line
    }
}
