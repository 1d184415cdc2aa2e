/// Random numbers that a seed repeats: a 64-bit counter, scrambled.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Pieces that customers' texts are made of, and some that an attacker's would be.
private let pieces = [
    "a", "Z", "7", " ", "  ", "-", "\"", "上海", "贸易", "。", "，", "（", "）", "《", "》", "——", "、", "é", "e\u{301}", "ñ",
    "👩‍👩‍👧", "🇨🇳", "❤️", "👍🏽", "1️⃣", "☎", "ｶﾞ", "Ａ", "한국", "\u{1112}\u{1161}\u{11AB}", "क्षि", "\u{200D}",
    "\u{FE0F}", "\u{301}", "\u{200B}", "\u{600}", "🏽", "🇨", "…", "·", "\u{1B}[31m", "\u{1B}]0;x\u{7}", "\r", "\n",
    "\r\n",
    "\t", "\u{0}", "\u{7F}", "\u{85}", "\u{9B}2J", "\u{202E}", "\u{2066}", "\u{2069}", "\u{2028}", "\u{FFFB}", "word",
    "https://example.com/a/long/link",
]

func randomText(_ generator: inout SeededGenerator, upTo count: Int = 24) -> String {
    var result = ""
    for _ in 0..<Int.random(in: 0...count, using: &generator) {
        if Int.random(in: 0..<10, using: &generator) == 0 {
            let value = UInt32.random(in: 0...0x3FFFF, using: &generator)
            if let scalar = Unicode.Scalar(value) { result.unicodeScalars.append(scalar) }
        } else {
            result += pieces.randomElement(using: &generator) ?? ""
        }
    }
    return result
}

/// Whether nothing in a line can steer a terminal.
func isHarmless(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
        scalar.properties.generalCategory != .control
            && !(0x2028...0x202E ~= scalar.value) && !(0x2066...0x2069 ~= scalar.value)
    }
}
