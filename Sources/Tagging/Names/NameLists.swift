/// Lists that ``NameTagger`` looks into, as hashes of folded words.
enum NameLists {
    static let surnames = Set(NameTexts.surnames.unicodeScalars.map { FeatureHash.of(String($0)) })
    static let firstNames = Set(NameTexts.firstNames.split(whereSeparator: \.isWhitespace).map { FeatureHash.of(String($0)) })

    /// The tokens of each listed brand, by its first.
    private static let brands: [UInt64: [[UInt64]]] = {
        var brands: [UInt64: [[UInt64]]] = [:]
        for line in NameTexts.brands.split(separator: ";") {
            let words = NameTokens(EntityScanner(String(line))).hashes
            if let first = words.first { brands[first, default: []].append(words) }
        }
        return brands.mapValues { $0.sorted { $0.count > $1.count } }
    }()

    /// Where listed brands stand: the length in tokens, at most 3, where one begins, 9 where it goes on, 0 elsewhere.
    static func brands(in tokens: NameTokens) -> [Int] {
        let words = tokens.hashes
        var found = [Int](repeating: 0, count: words.count)
        var index = 0
        while index < words.count {
            guard let brand = brands[words[index]]?.first(where: { words[index...].starts(with: $0) }) else {
                index += 1
                continue
            }
            found[index] = min(3, brand.count)
            for place in (index + 1)..<(index + brand.count) { found[place] = 9 }
            index += brand.count
        }
        return found
    }
}
