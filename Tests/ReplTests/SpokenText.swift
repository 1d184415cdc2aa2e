import Foundation

/// The texts in a source file of Swift: what is written in it for people, found without a compiler.
struct SpokenText {
    /// A literal, with `%1`, `%2` … for what is filled in and `~` for the ending of a plural, as the catalogue has it.
    struct Literal {
        var key: String
        /// What stands before it on its line and the two above.
        var before: String
        var line: Int
    }

    private(set) var literals: [Literal] = []
    private let text: [Character]

    init(_ file: URL) throws {
        text = Array(try String(contentsOf: file, encoding: .utf8))
        look(0, text.count)
    }

    /// The files of some folders of the sources.
    static func files(_ folders: String...) throws -> [URL] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources").standardizedFileURL
        return try folders.flatMap { folder in
            try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path).sorted()
                .filter { $0.hasSuffix(".swift") }.map { root.appending(path: "\(folder)/\($0)") }
        }
    }

    private mutating func look(_ start: Int, _ end: Int) {
        var place = start
        while place < end {
            if stands("//", place) {
                while place < end, !text[place].isNewline { place += 1 }
            } else if text[place] == "\"" {
                place = read(place)
            } else {
                place += 1
            }
        }
    }

    private func stands(_ sign: String, _ place: Int) -> Bool { text[place...].starts(with: sign) }

    /// Reads the literal that begins at a place, and those within it.
    ///
    /// - Returns: Where it has ended.
    private mutating func read(_ start: Int) -> Int {
        let quote = stands("\"\"\"", start) ? "\"\"\"" : "\""
        var place = start + quote.count
        var key = ""
        var count = 0
        while place < text.count {
            if stands(quote, place) {
                // One that is joined to it by a plus belongs to it.
                guard let next = continuation(place + quote.count) else { break }
                place = next
                continue
            }
            if text[place] == "\\", text[place + 1] == "(" {
                var depth = 1
                var end = place + 2
                let inner = end
                while depth > 0 {
                    switch text[end] {
                    case "\"": end = skip(end)
                    case "(":
                        depth += 1
                        end += 1
                    case ")":
                        depth -= 1
                        end += 1
                    default: end += 1
                    }
                }
                look(inner, end - 1)
                if stands("s: ", inner) {
                    key += "~"
                } else {
                    count += 1
                    key += "%\(count)"
                }
                place = end
            } else if text[place] == "\\" {
                key.append(text[place + 1] == "n" ? "\n" : text[place + 1])
                place += 2
            } else {
                key.append(text[place])
                place += 1
            }
        }
        let above = text[..<start].split(omittingEmptySubsequences: false) { $0.isNewline }.suffix(3).map { String($0) }
        let line = text[..<start].count(where: \.isNewline) + 1
        literals.append(Literal(key: key, before: above.joined(separator: "\n"), line: line))
        return place + quote.count
    }

    /// Where a literal goes on behind a plus.
    private func continuation(_ end: Int) -> Int? {
        var place = end
        while place < text.count, text[place].isWhitespace { place += 1 }
        guard place < text.count, text[place] == "+" else { return nil }
        place += 1
        while place < text.count, text[place].isWhitespace { place += 1 }
        return place < text.count && text[place] == "\"" && !stands("\"\"\"", place) ? place + 1 : nil
    }

    /// Past a literal within what is filled in, which is read later.
    private func skip(_ start: Int) -> Int {
        var place = start + 1
        while text[place] != "\"" {
            if text[place] == "\\", text[place + 1] == "(" {
                var depth = 1
                place += 2
                while depth > 0 {
                    if text[place] == "\"" {
                        place = skip(place)
                    } else {
                        depth += text[place] == "(" ? 1 : text[place] == ")" ? -1 : 0
                        place += 1
                    }
                }
            } else {
                place += text[place] == "\\" ? 2 : 1
            }
        }
        return place + 1
    }
}
