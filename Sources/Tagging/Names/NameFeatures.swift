/// What ``NameTagger`` sees of each token of a text: hashes of words, shapes and lists around it.
struct NameFeatures {
    /// Of the model: no name, then for each kind where a name begins and where it goes on.
    static let labels = ["none"] + NameTagger.kinds.flatMap { ["begin.\($0.rawValue)", "inside.\($0.rawValue)"] }
    static let none = 0

    /// Whether a label may stand behind another: a name only goes on where one is.
    static func may(_ label: Int, follow before: Int) -> Bool {
        label == none || label % 2 == 1 || before == label || before == label - 1
    }

    private let tokens: NameTokens
    /// What the rules say of each token: 0, or twice the kind's number and whether the entity begins there.
    private let rules: [Int]
    /// Where a listed name stands: 0, or its length in tokens, and 9 behind its first.
    private let listed: [Int]
    /// Where a word stands that only looks like a person.
    private let isOtherWord: [Bool]
    private let words: [UInt64]
    private let scalars: [UInt32]

    var count: Int { tokens.count }

    init(_ text: EntityScanner, _ entities: [TextEntity]) {
        tokens = NameTokens(text)
        let kinds = TextEntity.Kind.allCases
        rules = Self.marks(tokens, entities) { kind in
            (kinds.firstIndex(of: kind) ?? 0) * 2 + 1
        }
        isOtherWord = tokens.spans.map { NameEntities.isOtherWord(text, $0.lowerBound) }
        words = tokens.hashes
        scalars = text.scalars
        listed = NameLists.brands(in: tokens)
    }

    /// The labels of the entities given.
    func labels(_ entities: [TextEntity]) -> [Int] {
        Self.marks(tokens, entities.filter { NameTagger.kinds.contains($0.kind) }) { kind in
            (NameTagger.kinds.firstIndex(of: kind) ?? 0) * 2 + 1
        }
    }

    /// The number of each token's entity where it begins, one more where it goes on, 0 elsewhere.
    ///
    /// - Parameter entities: In the order of the text; none overlap.
    private static func marks(_ tokens: NameTokens, _ entities: [TextEntity], _ number: (TextEntity.Kind) -> Int) -> [Int] {
        var marks = [Int](repeating: 0, count: tokens.count)
        var index = 0
        for entity in entities {
            while index < tokens.count, tokens.spans[index].upperBound <= entity.span.lowerBound { index += 1 }
            var isFirst = true
            while index < tokens.count, tokens.spans[index].lowerBound < entity.span.upperBound {
                marks[index] = number(entity.kind) + (isFirst ? 0 : 1)
                isFirst = false
                index += 1
            }
        }
        return marks
    }

    /// The names that the labels tell, in the order of the text.
    func names(_ labels: [Int], in text: EntityScanner) -> [TextEntity] {
        var found: [TextEntity] = []
        var index = 0
        while index < labels.count {
            let label = labels[index]
            guard label != Self.none else {
                index += 1
                continue
            }
            var end = index + 1
            while end < labels.count, labels[end] == label + 1 { end += 1 }
            let span = tokens.spans[index].lowerBound..<tokens.spans[end - 1].upperBound
            found.append(TextEntity(kind: NameTagger.kinds[(label - 1) / 2], span: span, value: .name(text.text(span))))
            index = end
        }
        return found
    }

    /// Whether it is worth a look: most small words and Chinese characters begin no name, unless one goes on, a list holds them, or the rules see
    /// something.
    ///
    /// - Parameter begins: Whether names of the notes begin with the word or character.
    func mayBeName(_ index: Int, behind before: Int, begins: (UInt64) -> Bool) -> Bool {
        switch tokens.shapes[index] {
        case .han:
            before != Self.none || rules[index] != 0 || listed[index] != 0
                || !isOtherWord[index] && (NameLists.surnames.contains(words[index]) || begins(Self.asBeginning(words[index])))
        case .code, .capitals, .oneCapital, .mixed, .capitalised: true
        case .digits, .smallCode:
            before != Self.none || rules[index] != 0
                || [.han, .capitals, .capitalised, .mixed].contains(tokens.shape(index + 1))
        case .small:
            before != Self.none || rules[index] != 0 || NameLists.firstNames.contains(words[index])
                || begins(Self.asBeginning(words[index]))
        case .mark, .edge: before != Self.none || rules[index] != 0
        }
    }

    /// The small words of the text, each once: a known one with a capital begins a sentence more often than it is a name.
    var smallWords: Set<UInt64> {
        Set(tokens.shapes.indices.filter { tokens.shapes[$0] == .small }.map { Self.asSmall(words[$0]) })
    }

    /// The Chinese characters and small words with which names begin.
    func beginnings(_ labels: [Int]) -> [UInt64] {
        labels.indices.filter { labels[$0] % 2 == 1 && [.han, .small].contains(tokens.shapes[$0]) }.map {
            Self.asBeginning(words[$0])
        }
    }

    private static func asBeginning(_ word: UInt64) -> UInt64 {
        FeatureHash.finished(FeatureHash.mixed(FeatureHash.seed(98), word))
    }

    private static func asSmall(_ word: UInt64) -> UInt64 { FeatureHash.finished(FeatureHash.mixed(FeatureHash.seed(99), word)) }

    private static let end = FeatureHash.of("。")

    /// The features of a token.
    ///
    /// - Parameters:
    ///   - before: The labels of the two tokens before, the nearer first.
    ///   - isSmall: Whether the notes write a word small.
    func hashes(of index: Int, behind before: (Int, Int), isSmall: (UInt64) -> Bool) -> [UInt64] {
        var out: [UInt64] = []
        out.reserveCapacity(64)
        // Behind the text it is as behind a sentence: most notes end with a mark, and some not.
        func word(_ offset: Int) -> UInt64 {
            let place = index + offset
            return place < 0 ? 1 : place < words.count ? words[place] : Self.end
        }
        func shape(_ offset: Int) -> UInt64 {
            let place = index + offset
            return UInt64((place < 0 ? .edge : place < tokens.count ? tokens.shapes[place] : NameTokens.Shape.mark).rawValue)
        }
        func add(_ kind: UInt64, _ parts: UInt64...) {
            var hash = FeatureHash.seed(kind)
            for part in parts { hash = FeatureHash.mixed(hash, part) }
            out.append(FeatureHash.finished(hash))
        }
        // Words and shapes, alone and together.
        for offset in -3...3 { add(10, UInt64(offset + 3), word(offset)) }
        for offset in -2...2 { add(11, UInt64(offset + 2), shape(offset)) }
        for offset in -2...1 { add(12, UInt64(offset + 2), word(offset), word(offset + 1)) }
        add(13, shape(-1), shape(0), shape(1))
        add(14, shape(0), shape(1))
        add(15, word(-1), word(0), word(1))
        add(16, word(0), word(1), word(2))
        add(17, word(-2), word(-1), word(0))
        add(18, word(-1), word(1))
        add(19, word(1), word(2))
        add(20, word(1), word(2), word(3))
        let (own, begins) = (tokens.shapes[index], tokens.begins(index))
        if begins {
            add(21, shape(0))
            add(22, word(1))
        }
        // Lists.
        if own == .han, NameLists.surnames.contains(words[index]) { add(30, 0) }
        if index > 0, NameLists.surnames.contains(words[index - 1]) { add(30, 1) }
        if own != .han && own != .mark {
            addLetters(index, to: &out)
            func isFirstName(_ offset: Int) -> Bool { NameLists.firstNames.contains(word(offset)) }
            if isFirstName(0) { add(31, shape(0), shape(1)) }
            add(32, isFirstName(0) ? 1 : 0, isFirstName(1) ? 1 : 0, isFirstName(-1) ? 1 : 0)
            let small: UInt64 = isSmall(Self.asSmall(words[index])) ? 1 : 0
            add(33, small, shape(0), begins ? 1 : 0)
        }
        for offset in 0...1 {
            add(34, UInt64(offset), UInt64(listed.indices.contains(index + offset) ? listed[index + offset] : 0))
        }
        add(35, UInt64(listed[index]), shape(0))
        for offset in -1...2 {
            add(36, UInt64(offset + 1), UInt64(rules.indices.contains(index + offset) ? rules[index + offset] : 0))
        }
        // What was said of those before.
        let (nearer, farther) = (UInt64(before.0), UInt64(before.1))
        add(40, nearer)
        add(41, farther, nearer)
        add(42, nearer, word(0))
        add(43, nearer, shape(0))
        return out
    }

    /// Beginnings and endings of a Latin word.
    private func addLetters(_ index: Int, to out: inout [UInt64]) {
        let letters = scalars[tokens.spans[index]]
        for length in 2...4 {
            for (kind, run) in [(23, letters.suffix(length)), (24, letters.prefix(length))] {
                var hash = FeatureHash.mixed(FeatureHash.seed(UInt64(kind)), UInt64(length))
                for letter in run { hash = FeatureHash.mixed(hash, letter) }
                out.append(FeatureHash.finished(hash))
            }
        }
        out.append(FeatureHash.finished(FeatureHash.mixed(FeatureHash.seed(25), UInt64(min(8, letters.count)))))
    }
}
