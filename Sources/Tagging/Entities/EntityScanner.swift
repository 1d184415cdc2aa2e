/// A text as folded scalars, and what the readers of entities ask of it.
struct EntityScanner {
    let scalars: [UInt32]
    /// The same in the case in which it was written: names begin with a capital.
    let written: [Unicode.Scalar]

    init(_ text: String) {
        written = Array(text.unicodeScalars)
        scalars = written.map { Folding.fold($0.value) }
    }

    var count: Int { scalars.count }

    subscript(place: Int) -> UInt32 { place >= 0 && place < scalars.count ? scalars[place] : 0 }

    func text(_ span: Range<Int>) -> String { String(scalars: written[span]) }

    func isWord(_ place: Int) -> Bool { Folding.isWord(self[place]) }
    func isDigit(_ place: Int) -> Bool { (0x30...0x39).contains(self[place]) }
    func isHan(_ place: Int) -> Bool { (0x4E00...0x9FFF).contains(self[place]) }

    func isCapital(_ place: Int) -> Bool {
        guard place >= 0, place < written.count else { return false }
        let value = written[place].value
        if value < 0x80 { return (0x41...0x5A).contains(value) }
        return value < 0x3000 && written[place].properties.isUppercase
    }

    /// Whether a Latin word, or a number, may begin here.
    func beginsWord(_ place: Int) -> Bool { !isWord(place - 1) || (isHan(place - 1)) }

    func skipBlanks(_ place: Int) -> Int {
        var place = place
        while self[place] == Folding.space && place < count { place += 1 }
        return place
    }

    /// The end of the literal if it stands here. Latin literals must end with a word.
    func end(of literal: String, at place: Int) -> Int? {
        var next = place
        var last: UInt32 = 0
        for scalar in literal.unicodeScalars {
            guard next >= 0, next < count, scalars[next] == scalar.value else { return nil }
            last = scalar.value
            next += 1
        }
        return Folding.isWord(last) && isWord(next) ? nil : next
    }

    /// The first of the literals that stands here, with its number; put longer ones first.
    func first(of literals: [String], at place: Int) -> (index: Int, end: Int)? {
        for (index, literal) in literals.enumerated() {
            if let end = end(of: literal, at: place) { return (index, end) }
        }
        return nil
    }

    /// The Latin word that begins here, in lower case.
    func word(at place: Int) -> (text: String, end: Int)? {
        guard place < count, isWord(place), !isDigit(place) else { return nil }
        var end = place
        var text = String.UnicodeScalarView()
        while end < count, isWord(end) || (self[end] == 0x27 && isWord(end + 1)) {
            if let scalar = Unicode.Scalar(scalars[end]) { text.append(scalar) }
            end += 1
        }
        return (String(text), end)
    }

    /// The Latin word that ends before this place, one blank passed over, in lower case.
    func wordBefore(_ place: Int) -> String {
        var end = place
        while end > 0, self[end - 1] == Folding.space { end -= 1 }
        var start = end
        while start > 0, isWord(start - 1) || self[start - 1] == 0x27 { start -= 1 }
        return word(at: start).flatMap { $0.end == end ? $0.text : nil } ?? ""
    }
}

/// A number as texts write it: `1,200`, `1.5`, `五十万`, `两百五`, `3万5`, `twelve`.
struct WrittenNumber {
    let value: Double
    let end: Int
    /// Whether it was written with a word of size: `万`, `w`, `k`, `million`.
    let isScaled: Bool
    let isChinese: Bool

    private static let digits: [UInt32: Double] = [
        0x3007: 0, 0x96F6: 0, 0x4E00: 1, 0x4E8C: 2, 0x4E24: 2, 0x4E09: 3, 0x56DB: 4, 0x4E94: 5, 0x516D: 6, 0x4E03: 7, 0x516B: 8,
        0x4E5D: 9, 0x4FE9: 2,
    ]
    private static let sizes: [UInt32: Double] = [0x5341: 10, 0x767E: 100, 0x5343: 1_000, 0x4E07: 1e4, 0x842C: 1e4, 0x4EBF: 1e8]
    private static let words: [String: Double] = [
        "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
        "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
        "nineteen": 19,
        "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
        "hundred": 100, "dozen": 12, "one": 1,
    ]
    private static let scales: [String: Double] = [
        "k": 1e3, "w": 1e4, "m": 1e6, "mn": 1e6, "mio": 1e6, "mil": 1e6, "million": 1e6, "bn": 1e9, "b": 1e9, "billion": 1e9,
        "thousand": 1e3, "hundred": 100, "grand": 1e3, "lakh": 1e5, "lakhs": 1e5, "crore": 1e7,
    ]

    static let latinWords = Set(words.keys)

    /// 多, 余, 来, 几: behind a number, "and some".
    static let abouts: Set<UInt32> = [0x591A, 0x4F59, 0x6765, 0x51E0]

    static func begins(_ scalar: UInt32) -> Bool {
        (0x30...0x39).contains(scalar) || digits[scalar] != nil || sizes[scalar] != nil || scalar == 0x534A
    }

    private init(value: Double, end: Int, isScaled: Bool, isChinese: Bool) {
        self.value = value
        self.end = end
        self.isScaled = isScaled
        self.isChinese = isChinese
    }

    init?(_ text: EntityScanner, at place: Int) {
        if text.isDigit(place) {
            self.init(figures: text, at: place)
        } else if text.isHan(place) {
            self.init(chinese: text, at: place)
        } else {
            guard var word = text.word(at: place), var value = Self.words[word.text] else { return nil }
            // twenty-five, as it is dictated also twenty five
            if value >= 20, value < 100, text[word.end] == 0x2D || text[word.end] == Folding.space,
                let unit = text.word(at: word.end + 1),
                let more = Self.words[unit.text],
                more < 10
            {
                (value, word) = (value + more, unit)
            }
            let next = text.skipBlanks(word.end)
            if let scale = text.word(at: next), scale.text.count > 2, let size = Self.scales[scale.text] {
                // three hundred and fifty
                if let and = text.word(at: text.skipBlanks(scale.end)), and.text == "and",
                    let rest = WrittenNumber(text, at: text.skipBlanks(and.end)), !rest.isScaled, rest.value < size,
                    rest.value > 9 || size == 100
                {
                    self.init(value: value * size + rest.value, end: rest.end, isScaled: true, isChinese: false)
                    return
                }
                self.init(value: value * size, end: scale.end, isScaled: true, isChinese: false)
            } else {
                self.init(value: value, end: word.end, isScaled: false, isChinese: false)
            }
        }
    }

    private init?(figures text: EntityScanner, at place: Int) {
        var next = place
        var value = 0.0
        var count = 0
        while true {
            if text.isDigit(next) {
                value = value * 10 + Double(text[next] - 0x30)
                next += 1
                count += 1
            } else if text[next] == 0x2C, count <= 3 || next - place > 3, (1...3).allSatisfy({ text.isDigit(next + $0) }),
                !text.isDigit(next + 4)
            {
                next += 1
            } else {
                break
            }
            if count > 15 { return nil }
        }
        if text[next] == 0x2E, text.isDigit(next + 1) {
            var unit = 0.1
            next += 1
            while text.isDigit(next) {
                value += Double(text[next] - 0x30) * unit
                unit /= 10
                next += 1
            }
            // Tenths add up inexactly in binary; a price has no more than six places.
            value = (value * 1e6).rounded() / 1e6
        }
        var scaled = false
        var chinese = false
        var after = next
        // 800多万: about so many, and the number is as good as it gets.
        if Self.abouts.contains(text[after]), let size = Self.sizes[text[after + 1]], size >= 1e4 { after += 1 }
        while let size = Self.sizes[text[after]], size >= 100 || text[after + 1] == 0x4E07 {
            value *= size
            after += 1
            (scaled, chinese) = (true, true)
        }
        if chinese {
            next = after
            // 3万5: the digit behind counts the next smaller size.
            if text.isDigit(next), !text.isDigit(next + 1), let size = Self.sizes[text[next - 1]], size >= 1e4 {
                value += Double(text[next] - 0x30) * size / 10
                next += 1
            }
        } else {
            after = text[next] == Folding.space ? next + 1 : next
            if let word = text.word(at: after), let size = Self.scales[word.text], after == next || word.text.count > 2 {
                value *= size
                next = word.end
                scaled = true
            } else if text.isWord(next), !text.isHan(next), let size = Self.scale(text, at: next) {
                value *= size.size
                next = size.end
                scaled = true
            }
        }
        guard value.isFinite else { return nil }
        self.init(value: value, end: next, isScaled: scaled, isChinese: chinese)
    }

    /// `50k美元`: a letter of size directly before a Chinese character is a word, `50kg` is none.
    private static func scale(_ text: EntityScanner, at place: Int) -> (size: Double, end: Int)? {
        guard let word = text.word(at: place), let size = scales[word.text] else { return nil }
        return (size, word.end)
    }

    private init?(chinese text: EntityScanner, at place: Int) {
        var total = 0.0
        var section = 0.0
        var current: Double?
        var last = 1.0
        var next = place
        var scaled = false
        var run = 0
        while next < text.count {
            if let digit = Self.digits[text[next]] {
                // 三四十, 两三万: somewhere between, no number to count on.
                if run > 0, let held = current, digit == held + 1, Self.sizes[text[next + 1]] != nil { return nil }
                if let held = current, run > 0 {
                    // 八五折, 二〇二六: digits side by side.
                    current = held * 10 + digit
                } else {
                    current = digit
                }
                run += 1
            } else if let size = Self.sizes[text[next]] {
                if size >= 1e4 {
                    let sum = section + (current ?? 0)
                    total = (total + (sum == 0 && total == 0 ? 1 : sum)) * size
                    section = 0
                    scaled = true
                } else {
                    section += (current ?? 1) * size
                }
                current = nil
                run = 0
                last = size
            } else if text[next] == 0x534A, next == place {
                // 半: only before a size (半吨 is no number that anybody needs).
                guard text[next + 1] == 0x4E07 || text[next + 1] == 0x4EBF else { return nil }
                current = 0.5
            } else if text[next] == 0x70B9, let tenth = Self.digits[text[next + 1]], current != nil {
                current = (current ?? 0) + tenth / 10
                next += 1
                run = 0
            } else if Self.abouts.contains(text[next]), let size = Self.sizes[text[next + 1]], size >= 1e4, next > place {
                // 十多万, 两百来万.
            } else {
                break
            }
            next += 1
            if next - place > 20 { return nil }
        }
        // 万一, 百姓: a size alone is a word, but for 十 and 百.
        guard next > place,
            !(scaled && Self.digits[text[place]] == nil && text[place] != 0x5341 && text[place] != 0x767E && text[place] != 0x5343
                && text[place] != 0x534A)
        else { return nil }
        if let held = current {
            // 两百五 is 250, 三万五 is 35,000; 一百零五 is 105.
            let isShort = last >= 100 && run == 1 && Self.digits[text[next - 2]] == nil && held > 0
            section += isShort ? held * last / 10 : held
        }
        self.init(value: total + section, end: next, isScaled: scaled, isChinese: true)
    }
}
