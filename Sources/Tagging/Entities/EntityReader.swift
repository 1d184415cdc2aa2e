/// Finds in a note what it names, each with its normalised value.
///
/// One walk over the text: at each place the readers are asked in the order dates, names, numbers, and the first that
/// finds something takes its whole span. Days are read from the day on which the note was written.
public struct EntityReader: Sendable {
    private let names: NameEntities

    /// - Parameter names: the workspace's own products, rivals and people, found as they are written, in either case.
    public init(names: [TextEntity.Kind: [String]] = [:]) {
        self.names = NameEntities(names: names)
    }

    /// The entities in the order of the text; none overlap. Any text is accepted.
    ///
    /// - Complexity: O(n) for the text, times the workspace's own names that begin with the same character.
    public func entities(in text: String, written: NoteDay) -> [TextEntity] {
        let scanner = EntityScanner(text)
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
