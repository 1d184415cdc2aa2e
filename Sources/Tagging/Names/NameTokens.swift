/// A text cut into what a name is made of: Latin words, Chinese characters, marks.
struct NameTokens {
    /// What a token looks like.
    enum Shape: UInt8 {
        /// What lies before the text and behind it.
        case edge
        case han
        case digits
        /// Letters and digits, with a capital or without.
        case code
        case smallCode
        /// `PLC`, `X`, `ProMax`, `Anna`, `pump`.
        case capitals
        case oneCapital
        case mixed
        case capitalised
        case small
        case mark
    }

    /// `[start, end)`, in scalars of the text.
    private(set) var spans: [Range<Int>] = []
    private(set) var shapes: [Shape] = []
    /// That of the token as it is folded.
    private(set) var hashes: [UInt64] = []

    init(_ text: EntityScanner) {
        var place = 0
        while place < text.count {
            if text[place] == Folding.space || text[place] == 0x0A || text[place] == 0x0D {
                place += 1
                continue
            }
            let end = text.isWord(place) ? Self.wordEnd(text, place) : place + 1
            let possessive = Self.possessive(text, place..<end)
            add(text, place..<possessive)
            if possessive < end { add(text, possessive..<end) }
            place = end
        }
    }

    var count: Int { spans.count }

    func shape(_ index: Int) -> Shape { shapes.indices.contains(index) ? shapes[index] : .edge }

    /// Whether a sentence, a clause or what somebody says begins here.
    func begins(_ index: Int) -> Bool { index == 0 || Self.stops.contains(hashes[index - 1]) }

    private static let stops = Set(".。!！?？;；:：\"“'、,，".map { FeatureHash.of(String($0)) })

    private mutating func add(_ text: EntityScanner, _ span: Range<Int>) {
        spans.append(span)
        hashes.append(FeatureHash.of(text.scalars[span]))
        shapes.append(Self.shape(text, span))
    }

    /// Behind a Latin word with the marks inside it: `Müller-Lang`, `O'Neill`, `X-200`.
    private static func wordEnd(_ text: EntityScanner, _ start: Int) -> Int {
        var end = start
        while text.isWord(end) || (inside.contains(text[end]) && text.isWord(end + 1)) { end += 1 }
        return end
    }

    private static let inside: Set<UInt32> = [0x27, 0x26, 0x2B, 0x2D]

    /// Where the `'s` at the word's end begins, else its end.
    private static func possessive(_ text: EntityScanner, _ span: Range<Int>) -> Int {
        let end = span.upperBound
        return span.count > 2 && text[end - 1] == 0x73 && text[end - 2] == 0x27 ? end - 2 : end
    }

    private static func shape(_ text: EntityScanner, _ span: Range<Int>) -> Shape {
        if text.isHan(span.lowerBound) { return .han }
        guard text.isWord(span.lowerBound) else { return .mark }
        let capitals = span.count { text.isCapital($0) }
        let digits = span.count { text.isDigit($0) }
        if digits == span.count { return .digits }
        if digits > 0 { return capitals > 0 ? .code : .smallCode }
        if capitals == span.count { return capitals > 1 ? .capitals : .oneCapital }
        if text.isCapital(span.lowerBound) { return capitals > 1 ? .mixed : .capitalised }
        return .small
    }
}
