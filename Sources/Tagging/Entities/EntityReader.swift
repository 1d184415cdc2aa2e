/// Finds in a note what it names, each with its normalised value.
///
/// One walk over the text: at each place the readers are asked in the order dates, names, numbers, and the first that
/// finds something takes its whole span. Days are read from the day on which the note was written. Of people, rivals and products `NameTagger` then
/// has the last word, but for the workspace's own names.
public struct EntityReader: Sendable {
    private let names: NameEntities
    private let tagger: NameTagger?

    /// Reads days and numbers as any; names by rules alone. It costs nothing to make.
    public static let days = EntityReader(tagger: nil)

    /// - Parameters:
    ///   - names: The workspace's own products, rivals and people, found as they are written, in either case.
    ///   - taggers: What was learned of names.
    public init(names: [TextEntity.Kind: [String]] = [:], taggers: Taggers = .builtIn) {
        self.init(names: names, tagger: taggers.names)
    }

    /// - Parameter tagger: Without one the rules alone speak.
    init(names: [TextEntity.Kind: [String]] = [:], tagger: NameTagger?) {
        self.names = NameEntities(names: names)
        self.tagger = tagger
    }

    /// The entities in the order of the text; none overlap. Any text is accepted.
    ///
    /// - Complexity: O(n) for the text, times the workspace's own names that begin with the same character. Of texts beyond a hundred thousand scalars names
    ///   are read by rules alone.
    public func entities(in text: String, written: NoteDay) -> [TextEntity] {
        let scanner = EntityScanner(text)
        let rules = ruled(scanner, written)
        guard let tagger, scanner.count <= TextFeatures.textLengthMax else { return rules }
        let kept = rules.filter { !NameTagger.kinds.contains($0.kind) || names.isOwn($0) }
        // A listed rival is no goods.
        let rivals = Set(rules.filter { $0.kind == .competitor }.map(\.span))
        let found = tagger.names(in: scanner, beside: rules).map { name in
            name.kind == .product && rivals.contains(name.span)
                ? TextEntity(kind: .competitor, span: name.span, value: name.value) : name
        }
        let learned = Self.apart(found, from: kept.filter { !Self.mayBePart($0) })
        // What stands behind a number of boxes is goods, whatever its name: there the rules are surer.
        let goods = rules.filter { $0.kind == .product && !names.isOwn($0) }
        return (learned + Self.apart(kept + goods, from: learned)).sorted { $0.span.lowerBound < $1.span.lowerBound }
    }

    /// The rivals that a text names. The same as those of `entities`.
    func rivals(in text: String) -> [TextEntity] {
        entities(in: text, written: NoteDay(number: 0)).filter { $0.kind == .competitor }
    }

    /// Those that overlap none of the others. Both in the order of the text.
    private static func apart(_ entities: [TextEntity], from others: [TextEntity]) -> [TextEntity] {
        let taken = OrderedSpans(others.map(\.span))
        return entities.filter { !taken.overlap($0.span) }
    }

    /// 3M: a number without a currency may be a part of a name.
    private static func mayBePart(_ entity: TextEntity) -> Bool {
        if case .amount(_, currency: nil) = entity.value { true } else { false }
    }

    private func ruled(_ scanner: EntityScanner, _ written: NoteDay) -> [TextEntity] {
        let dates = DateEntities(today: written)
        var found: [TextEntity] = []
        var place = 0
        while place < scanner.count {
            if scanner.isInsideWord(place) || !mayBegin(scanner, place) {
                place += 1
                continue
            }
            let entity =
                dates.entity(in: scanner, at: place) ?? names.entity(in: scanner, at: place)
                ?? NumberEntities.entity(in: scanner, at: place)
            if let entity {
                found.append(entity)
                place = max(place + 1, entity.span.upperBound)
                if let goods = names.goods(in: scanner, behind: entity) {
                    found.append(goods)
                    place = goods.span.upperBound
                }
            } else {
                place += 1
            }
        }
        return found
    }

    /// A quick look that passes over nearly all places: what cannot begin an entity needs no reader.
    private func mayBegin(_ text: EntityScanner, _ place: Int) -> Bool {
        let scalar = text[place]
        if scalar > 0xFFFF { return false }
        let kind = Self.starters[Int(scalar)]
        if kind == 0 { return names.mayBegin(scalar) || NameEntities.mayBeginRival(text, place) }
        if kind == 1 || text.isCapital(place) || names.mayBegin(scalar) { return true }
        guard let word = text.word(at: place) else { return true }
        return Self.words.contains(word.text)
    }

    /// 1 for what may begin an entity, 2 for letters, where it depends on the word.
    private static let starters: [UInt8] = {
        var table = [UInt8](repeating: 0, count: 1 << 16)
        for scalar in 0..<0x250 where Folding.isWord(UInt32(scalar)) { table[scalar] = 2 }
        let texts = [DateEntities.starters, NameEntities.starters, NumberEntities.starters, "0123456789"]
        for scalar in texts.joined().unicodeScalars where scalar.value <= 0xFFFF { table[Int(scalar.value)] = 1 }
        return table
    }()

    private static let words = DateEntities.words.union(NumberEntities.words).union(NameEntities.smallNames)
}

extension EntityScanner {
    /// Whether a Latin word goes on here: nothing begins inside one. A digit behind a letter may be a code's.
    fileprivate func isInsideWord(_ place: Int) -> Bool {
        isWord(place) && isWord(place - 1)
    }
}

/// Spans that do not overlap each other, to look into.
private struct OrderedSpans {
    private let spans: [Range<Int>]

    /// - Parameter spans: In the order of the text.
    init(_ spans: [Range<Int>]) { self.spans = spans }

    func overlap(_ span: Range<Int>) -> Bool {
        // The first that ends behind the span's start.
        var (low, high) = (0, spans.count)
        while low < high {
            let middle = (low + high) / 2
            if spans[middle].upperBound <= span.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < spans.count && spans[low].overlaps(span)
    }
}
