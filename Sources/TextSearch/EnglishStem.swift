/// Takes English words to their stems: "prices", "priced" and "pricing" all become "price".
///
/// The algorithm is Porter2, Martin Porter's English stemmer of the Snowball project, as of its version 3. It works on lower-case ASCII words without
/// apostrophes; words of other languages that happen to be ASCII are stemmed as well, on both sides alike, which does no harm.
package struct EnglishStem {
    /// The word while it is worked on. A y that is a consonant stands as Y.
    private var word: [UInt8] = []
    /// Stems found before, each at the place that its word's bytes give: texts have few words that they do not repeat.
    private var known: [Known] = []

    private struct Known {
        var word = Letters([], from: 0)
        var stem = Letters([], from: 0)
    }

    /// A word of 16 letters at most, the first one in the lowest byte.
    private struct Letters: Equatable {
        var low: UInt64 = 0
        var high: UInt64 = 0

        init(_ stream: [UInt8], from start: Int) {
            for index in stride(from: stream.count - 1, through: start, by: -1) {
                high = high << 8 | low >> 56
                low = low << 8 | UInt64(stream[index])
            }
        }

        mutating func removeFirst() -> UInt8? {
            guard low != 0 else { return nil }
            defer {
                low = low >> 8 | high << 56
                high >>= 8
            }
            return UInt8(truncatingIfNeeded: low)
        }
    }

    private static let knownCount = 1 << 10
    /// Where the regions R1 and R2 begin: behind the first, and the second, consonant that follows a vowel.
    private var first = 0
    private var second = 0

    package init() {}

    /// The stem of a word of lower-case ASCII letters; short words stay as they are.
    ///
    /// - Complexity: O(length).
    package mutating func stem(_ letters: some Sequence<UInt8>) -> [UInt8] { computed(letters) }

    /// Appends the stem of the word that begins at `start` of `stream` to `out`, if it is another.
    ///
    /// - Returns: Whether it was appended.
    mutating func append(of stream: [UInt8], from start: Int, to out: inout [UInt8]) -> Bool {
        let count = stream.count - start
        guard count > 2 else { return false }
        guard count <= 16 else {
            let stem = computed(stream[start...])
            guard !stem.elementsEqual(stream[start...]) else { return false }
            out.append(contentsOf: stem)
            return true
        }
        let key = Letters(stream, from: start)
        if known.isEmpty { known = [Known](repeating: Known(), count: EnglishStem.knownCount) }
        let mixed = (key.low ^ key.high &* 0x9E37_79B9_7F4A_7C15) &* 0xBF58_476D_1CE4_E5B9
        let place = Int(truncatingIfNeeded: mixed >> 54)
        if known[place].word != key {
            known[place] = Known(word: key, stem: Letters(computed(stream[start...]), from: 0))
        }
        var rest = known[place].stem
        guard rest != key else { return false }
        while let letter = rest.removeFirst() { out.append(letter) }
        return true
    }

    private mutating func computed(_ letters: some Sequence<UInt8>) -> [UInt8] {
        word.removeAll(keepingCapacity: true)
        word.append(contentsOf: letters)
        guard word.count > 2 else { return word }
        if let exception = EnglishStem.exceptions[word] { return exception }
        markConsonantY()
        findRegions()
        stepPlural()
        if !EnglishStem.invariant.contains(word) {
            stepPastAndGerund()
            stepY()
            stepDouble()
            stepSimple()
            stepLong()
            stepLast()
        }
        for index in word.indices where word[index] == .upperY { word[index] = .y }
        return word
    }

    // MARK: Regions

    private mutating func markConsonantY() {
        for index in word.indices where word[index] == .y && (index == 0 || isVowel(index - 1)) { word[index] = .upperY }
    }

    private mutating func findRegions() {
        first = EnglishStem.prefixes.first { word.starts(with: $0) }?.count ?? region(from: 0)
        second = region(from: first)
    }

    /// The position behind the first consonant that follows a vowel, both at `start` or later.
    private func region(from start: Int) -> Int {
        var index = start + 1
        while index < word.count {
            if !isVowel(index), isVowel(index - 1) { return index + 1 }
            index += 1
        }
        return word.count
    }

    private func isVowel(_ index: Int) -> Bool {
        switch word[index] {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"), .y: true
        default: false
        }
    }

    private func hasVowel(before end: Int) -> Bool {
        for index in 0..<max(0, end) where isVowel(index) { return true }
        return false
    }

    /// Whether the first `end` letters end in a short syllable, as "rap", "trap" and "ow" do, and "past" for the sake of "paste".
    private func endsShort(_ end: Int) -> Bool {
        if end == 2 { return isVowel(0) && !isVowel(1) }
        if end == 4, word.starts(with: "past".utf8) { return true }
        guard end > 2, !isVowel(end - 1), isVowel(end - 2), !isVowel(end - 3) else { return false }
        return word[end - 1] != UInt8(ascii: "w") && word[end - 1] != UInt8(ascii: "x") && word[end - 1] != .upperY
    }

    // MARK: Suffixes

    private func ends(_ suffix: StaticString) -> Bool {
        let count = suffix.utf8CodeUnitCount
        guard word.count >= count else { return false }
        var index = word.count - count
        for offset in 0..<count {
            if word[index] != suffix.utf8Start[offset] { return false }
            index += 1
        }
        return true
    }

    /// Where a suffix of this length begins.
    private func start(_ suffix: StaticString) -> Int { word.count - suffix.utf8CodeUnitCount }

    private mutating func replace(_ suffix: StaticString, by replacement: StaticString) {
        word.removeLast(suffix.utf8CodeUnitCount)
        for offset in 0..<replacement.utf8CodeUnitCount { word.append(replacement.utf8Start[offset]) }
    }

    // MARK: Steps

    private mutating func stepPlural() {
        if ends("sses") {
            word.removeLast(2)
        } else if ends("ied") || ends("ies") {
            word.removeLast(word.count > 4 ? 2 : 1)
        } else if ends("us") || ends("ss") {
            return
        } else if ends("s"), hasVowel(before: word.count - 2) {
            word.removeLast()
        }
    }

    private mutating func stepPastAndGerund() {
        for suffix in EnglishStem.full where ends(suffix) {
            if start(suffix) >= first { replace(suffix, by: "ee") }
            return
        }
        for suffix in EnglishStem.past where ends(suffix) {
            guard hasVowel(before: start(suffix)) else { return }
            word.removeLast(suffix.utf8CodeUnitCount)
            if ends("at") || ends("bl") || ends("iz") {
                word.append(UInt8(ascii: "e"))
            } else if endsDouble {
                word.removeLast()
            } else if first >= word.count, endsShort(word.count) {
                word.append(UInt8(ascii: "e"))
            }
            return
        }
    }

    private var endsDouble: Bool {
        guard word.count > 1, let last = word.last, word[word.count - 2] == last else { return false }
        // "added" is a form of "add".
        if word.count == 3, "aeo".utf8.contains(word[0]) { return false }
        return "bdfgmnprt".utf8.contains(last)
    }

    private mutating func stepY() {
        guard word.count > 2, let last = word.last, last == .y || last == .upperY, !isVowel(word.count - 2) else { return }
        word[word.count - 1] = UInt8(ascii: "i")
    }

    private mutating func stepDouble() {
        for (suffix, replacement) in EnglishStem.double where ends(suffix) {
            if start(suffix) >= first { replace(suffix, by: replacement) }
            return
        }
        if ends("ogi") {
            if start("ogi") >= first, start("ogi") > 0, word[start("ogi") - 1] == UInt8(ascii: "l") { word.removeLast() }
        } else if ends("li"), start("li") >= first, start("li") > 0, "cdeghkmnrt".utf8.contains(word[start("li") - 1]) {
            word.removeLast(2)
        }
    }

    private mutating func stepSimple() {
        for (suffix, replacement) in EnglishStem.simple where ends(suffix) {
            if start(suffix) >= first { replace(suffix, by: replacement) }
            return
        }
        if ends("ative"), start("ative") >= second { word.removeLast(5) }
    }

    private mutating func stepLong() {
        for suffix in EnglishStem.long where ends(suffix) {
            if start(suffix) >= second { word.removeLast(suffix.utf8CodeUnitCount) }
            return
        }
        if ends("ion"), start("ion") >= second, start("ion") > 0,
            word[start("ion") - 1] == UInt8(ascii: "s") || word[start("ion") - 1] == UInt8(ascii: "t")
        {
            word.removeLast(3)
        }
    }

    private mutating func stepLast() {
        if ends("e") {
            if start("e") >= second || (start("e") >= first && !endsShort(start("e"))) { word.removeLast() }
        } else if ends("ll"), start("l") >= second {
            word.removeLast()
        }
    }

    // MARK: Tables; in each the longest suffix that fits stands first.

    private static let full: [StaticString] = ["eedly", "eed"]
    private static let past: [StaticString] = ["ingly", "edly", "ing", "ed"]
    private static let double: [(StaticString, StaticString)] = [
        ("ational", "ate"), ("fulness", "ful"), ("iveness", "ive"), ("ization", "ize"), ("ousness", "ous"), ("biliti", "ble"),
        ("lessli", "less"), ("tional", "tion"), ("alism", "al"), ("aliti", "al"), ("ation", "ate"), ("entli", "ent"),
        ("fulli", "ful"), ("iviti", "ive"), ("ogist", "og"), ("ousli", "ous"), ("abli", "able"), ("alli", "al"), ("anci", "ance"),
        ("ator", "ate"), ("enci", "ence"), ("izer", "ize"), ("bli", "ble"),
    ]
    private static let simple: [(StaticString, StaticString)] = [
        ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"), ("ical", "ic"), ("ness", ""),
        ("ful", ""),
    ]
    private static let long: [StaticString] = [
        "ement", "able", "ance", "ence", "ible", "ment", "ant", "ate", "ent", "ism", "iti", "ive", "ize", "ous", "al", "er", "ic",
    ]
    /// Beginnings behind which R1 begins, whatever the vowels say.
    private static let prefixes = ["gener", "commun", "arsen", "past", "univers", "later", "emerg", "organ", "inter"].map {
        Array($0.utf8)
    }
    /// Words that stay as they are once a plural's s is gone.
    private static let invariant = Set(
        ["inning", "outing", "canning", "herring", "earring", "evening", "proceed", "exceed", "succeed"].map { Array($0.utf8) })
    private static let exceptions = Dictionary(
        uniqueKeysWithValues: [
            ("skis", "ski"), ("skies", "sky"), ("dying", "die"), ("lying", "lie"), ("tying", "tie"), ("idly", "idl"),
            ("gently", "gentl"), ("ugly", "ugli"), ("early", "earli"), ("only", "onli"), ("singly", "singl"), ("sky", "sky"),
            ("news", "news"), ("howe", "howe"), ("atlas", "atlas"), ("cosmos", "cosmos"), ("bias", "bias"), ("andes", "andes"),
        ].map { (Array($0.utf8), Array($1.utf8)) })
}

extension UInt8 {
    fileprivate static let y = UInt8(ascii: "y")
    fileprivate static let upperY = UInt8(ascii: "Y")
}
