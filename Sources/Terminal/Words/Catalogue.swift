/// All that is said in Chinese, by what it is in English. The files beside this one hold it, one for each group of commands.
package enum Catalogue {
    /// `%1`, `%2` … stand for what is filled in; Chinese puts them where it wants.
    package static let chinese: [String: String] = {
        var all: [String: String] = [:]
        for part in parts { all.merge(part) { first, _ in first } }
        return all
    }()

    /// What the programs say where they make the sentence themselves.
    package static var said: some Sequence<String> { spoken.lazy.flatMap(\.keys) }

    private static let spoken = [everyday, visits, looking, settling, voices, leads, moving, syncing, conversation, hub]
    /// What comes as a finished sentence.
    private static let finished = [labels, names, errors, hubErrors, tagging]
    private static let parts = spoken + finished

    /// Fills in; what is filled in may itself hold a percent sign, and is not looked through again.
    package static func filled(_ template: String, _ values: [String]) -> String {
        var out = ""
        var rest = Substring(template)
        while let sign = rest.firstIndex(of: "%") {
            let next = rest.index(after: sign)
            out += rest[..<sign]
            if next < rest.endIndex, let number = rest[next].wholeNumberValue, number >= 1, number <= values.count {
                out += values[number - 1]
                rest = rest[rest.index(after: next)...]
            } else {
                out += "%"
                rest = rest[next...]
            }
        }
        return out + rest
    }

    // MARK: What comes as a finished sentence

    /// A sentence that was made elsewhere, such as an error's message, which may come from another process: the template that it was made
    /// from is found, and what had been filled in with it.
    ///
    /// - Returns: Nil if no template fits.
    /// - Complexity: O(templates × length).
    package static func translated(_ sentence: String) -> String? { translated(sentence, depth: 3) }

    /// - Parameter depth: How many sentences may stand within each other: who made this one may mean no good.
    private static func translated(_ sentence: String, depth: Int) -> String? {
        if let whole = chinese[sentence] { return whole }
        // Of several that fit, the one that says most itself and leaves the least to be filled in; which comes first is chance.
        var best: (literal: Int, values: [String], chinese: String)?
        for part in finished {
            for (template, chinese) in part {
                guard let found = Template(template).values(in: sentence) else { continue }
                guard (found.literal, -found.values.count) > (best?.literal ?? 0, -(best?.values.count ?? 0)) else { continue }
                best = (found.literal, found.values, chinese)
            }
        }
        // What was filled in may be a kind of row, or a sentence of its own.
        return best.map { best in
            filled(
                best.chinese,
                best.values.map { value in
                    let inner = depth > 0 && value.contains(" ") ? translated(value, depth: depth - 1) : nil
                    return names[value] ?? inner ?? value
                })
        }
    }

    /// A template cut at what is filled in.
    struct Template {
        private var pieces: [Substring] = []
        private var numbers: [Int] = []

        init(_ template: String) {
            var rest = Substring(template)
            var piece = rest.startIndex
            var place = rest.startIndex
            while let sign = rest[place...].firstIndex(of: "%") {
                let next = rest.index(after: sign)
                guard next < rest.endIndex, let number = rest[next].wholeNumberValue, number >= 1 else {
                    place = next
                    continue
                }
                pieces.append(rest[piece..<sign])
                numbers.append(number)
                place = rest.index(after: next)
                piece = place
            }
            rest = rest[piece...]
            pieces.append(rest)
        }

        /// What was filled in, and how much of the sentence was not; nil if the sentence is not of this template.
        func values(in sentence: String) -> (values: [String], literal: Int)? {
            guard let first = pieces.first, let last = pieces.last, sentence.hasPrefix(first) else { return nil }
            guard pieces.count > 1 else { return sentence == first ? ([], first.count) : nil }
            var rest = sentence.dropFirst(first.count)
            guard rest.hasSuffix(last) else { return nil }
            rest = rest.dropLast(last.count)
            var found = [String](repeating: "", count: numbers.max() ?? 0)
            for (number, piece) in zip(numbers, pieces.dropFirst().dropLast()) {
                guard let range = rest.firstRange(of: piece), !piece.isEmpty else { return nil }
                found[number - 1] = String(rest[..<range.lowerBound])
                rest = rest[range.upperBound...]
            }
            if let number = numbers.last { found[number - 1] = String(rest) }
            return (found, pieces.reduce(0) { $0 + $1.count })
        }
    }
}
