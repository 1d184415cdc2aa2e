import Foundation
import TextSearch

/// A query and a search written for being obviously right: the text is folded by Foundation and read from the beginning for each
/// term; there are no pairs of letters, no streams, no index.
struct NaiveSearch {
    /// A term of the query, as the rules in `SearchQuery` name them.
    enum Term: Hashable {
        /// Chinese, alone.
        case chinese(String)
        /// A word of ASCII letters, alone.
        case word(String)
        /// Digits, alone, perhaps with hyphens.
        case digits(String)
        /// Pieces that stand together.
        case together([Piece], isQuoted: Bool)
    }

    struct Piece: Hashable {
        enum Kind: Hashable { case chinese, word, number }
        var kind: Kind
        var text: String
    }

    var terms: [Term]

    /// What a person would type.
    var query: String {
        terms.map { term in
            switch term {
            case .chinese(let text), .word(let text), .digits(let text): return text
            case .together(let pieces, let isQuoted):
                var text = ""
                for (index, piece) in pieces.enumerated() {
                    // Words need something between them, Chinese beside words does not.
                    if index > 0, piece.kind == pieces[index - 1].kind { text += isQuoted ? ", " : "@" }
                    text += piece.text
                }
                return isQuoted ? "\"\(text)\"" : text
            }
        }.joined(separator: " ")
    }

    func matches(_ fields: [String?]) -> Bool {
        let texts = fields.compactMap { $0 }.map(Self.fold)
        return terms.indices.allSatisfy { index in
            texts.contains { matches(terms[index], isLast: index == terms.count - 1, $0) }
        }
    }

    private static func fold(_ text: String) -> String {
        // The comma of Chinese parts sentences, never thousands.
        text.replacingOccurrences(of: "'", with: "").replacingOccurrences(of: "，", with: "。")
            .folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
    }

    private func matches(_ term: Term, isLast: Bool, _ text: String) -> Bool {
        switch term {
        case .chinese(let part):
            return text.contains(part)
        case .word(let word):
            let word = Self.fold(word)
            return Self.pieces(text).contains { piece in
                guard piece.kind == .word else { return false }
                if Self.stem(piece.text) == Self.stem(word) { return true }
                return isLast && word.count > 1 && (piece.text.hasPrefix(word) || Self.stem(piece.text).hasPrefix(word))
            }
        case .digits(let digits):
            let digits = Self.fold(digits).filter { $0 != "-" }
            if digits.count >= 3 { return Self.numbers(text).contains { $0.contains(digits) } }
            return Self.pieces(text).contains { $0.kind == .number && $0.text == digits }
        case .together(let wanted, let isQuoted):
            let wanted = wanted.map { Piece(kind: $0.kind, text: Self.fold($0.text)) }
            let pieces = Self.pieces(text)
            guard pieces.count >= wanted.count else { return false }
            return (0...(pieces.count - wanted.count)).contains { (start: Int) -> Bool in
                wanted.indices.allSatisfy { index in
                    let (piece, want) = (pieces[start + index], wanted[index])
                    guard piece.kind == want.kind else { return false }
                    let isFirst = index == 0
                    let isFinal = index == wanted.count - 1
                    switch want.kind {
                    case .chinese where isFirst && isFinal: return piece.text.contains(want.text)
                    case .chinese where isFirst: return piece.text.hasSuffix(want.text)
                    case .chinese where isFinal: return piece.text.hasPrefix(want.text)
                    case .chinese: return piece.text == want.text
                    case .word, .number:
                        return piece.text == want.text
                            || isFinal && isLast && !isQuoted && want.text.count > 1 && piece.text.hasPrefix(want.text)
                    }
                }
            }
        }
    }

    private static func kind(_ character: Character) -> Piece.Kind? {
        switch character {
        case "a"..."z": .word
        case "0"..."9": .number
        case "\u{4E00}"..."\u{9FFF}": .chinese
        default: nil
        }
    }

    /// The longest stretches of letters, of digits and of Chinese.
    private static func pieces(_ text: String) -> [Piece] {
        var pieces = [Piece]()
        var last: Piece.Kind?
        for character in text {
            let kind = kind(character)
            if let kind {
                if kind == last {
                    pieces[pieces.count - 1].text.append(character)
                } else {
                    pieces.append(Piece(kind: kind, text: String(character)))
                }
            }
            last = kind
        }
        return pieces
    }

    /// Numbers, with what a hyphen, a space, a point or a comma for thousands joins as one.
    private static func numbers(_ text: String) -> [String] {
        var groups = [(between: String, digits: String)]()
        var between = ""
        for character in text {
            if kind(character) == .number {
                if groups.isEmpty || !between.isEmpty { groups.append((between, "")) }
                groups[groups.count - 1].digits.append(character)
                between = ""
            } else {
                between.append(character)
            }
        }
        var numbers = [String]()
        for (index, group) in groups.enumerated() {
            let before = index > 0 ? groups[index - 1].digits.count : 0
            let isJoined =
                switch group.between {
                case _ where index == 0: false
                case "-": true
                case " ", ".": before >= 3 && group.digits.count >= 3
                case ",": before <= 3 && group.digits.count == 3
                default: false
                }
            if isJoined { numbers[numbers.count - 1] += group.digits } else { numbers.append(group.digits) }
        }
        return numbers
    }

    private static func stem(_ word: String) -> String {
        var stemmer = EnglishStem()
        return String(decoding: stemmer.stem(word.utf8), as: UTF8.self)
    }
}

/// Seeded texts, and queries for what stands in them and for what does not.
struct NaiveWriter {
    private var state: UInt64

    init(seed: Int) {
        state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 3
    }

    mutating func draw(_ below: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(below))
    }

    mutating func pick<T>(_ items: [T]) -> T { items[draw(items.count)] }

    /// Few letters, so that much agrees by chance.
    mutating func chinese() -> String { (0...draw(4)).map { _ in pick(["预", "算", "价", "格", "上"]) }.joined() }

    mutating func word() -> String {
        pick([
            "price", "prices", "Pricing", "PRICED", "café", "cafe", "CAFÉ", "plan", "planned", "planning", "a", "ab", "abc",
            "happy",
            "happiness", "ＣＲＭ", "crm", "don't", "dont", "x",
        ])
    }

    mutating func digits() -> String { (0...draw(5)).map { _ in pick(["1", "2", "3", "１"]) }.joined() }

    mutating func text() -> String? {
        if draw(8) == 0 { return draw(2) == 0 ? nil : "" }
        return (0...draw(12)).map { _ -> String in
            let piece =
                switch draw(3) {
                case 0: chinese()
                case 1: word()
                default: digits()
                }
            return piece + pick(["", " ", " ", "-", ",", "，", ".", "\n", "@", "  "])
        }.joined()
    }

    mutating func piece() -> NaiveSearch.Piece {
        switch draw(3) {
        case 0: NaiveSearch.Piece(kind: .chinese, text: chinese())
        case 1: NaiveSearch.Piece(kind: .word, text: word())
        default: NaiveSearch.Piece(kind: .number, text: digits())
        }
    }

    mutating func search() -> NaiveSearch {
        NaiveSearch(
            terms: (0...draw(3)).map { _ in
                switch draw(5) {
                case 0, 1: return .chinese(chinese())
                case 2: return .word(word())
                // With fewer digits than three, a hyphen makes two numbers that stand together.
                case 3: return .digits(draw(3) == 0 ? digits() + "-2" + digits() : digits())
                default:
                    let isQuoted = draw(2) == 0
                    var pieces = [piece()]
                    // Numbers beside numbers are one number, and Chinese beside Chinese is one word.
                    for _ in 0..<2 {
                        let next = piece()
                        if next.kind != pieces[pieces.count - 1].kind || next.kind == .word { pieces.append(next) }
                    }
                    if pieces.count == 1, !isQuoted {
                        switch pieces[0].kind {
                        case .chinese: return .chinese(pieces[0].text)
                        case .word: return .word(pieces[0].text)
                        case .number: return .digits(pieces[0].text)
                        }
                    }
                    return .together(pieces, isQuoted: isQuoted)
                }
            })
    }
}
