#if canImport(Glibc)
import Glibc
#endif
import Terminal
import Testing

@Suite("Width in cells")
struct WidthTests {
    @Test(
        "Known widths",
        arguments: [
            ("", 0), ("a", 1), ("Li Wei", 6), ("上海", 4), ("上海 Shanghai", 13), ("。", 2), ("（", 2), ("Ａ", 2), ("　", 2),
            ("é", 1), ("e\u{301}", 1), ("\u{301}", 0), ("\u{200B}", 0), ("\u{200D}", 0), ("\u{FEFF}", 0),
            ("\u{AD}", 1),
            ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("ｶ", 1), ("ｶﾞ", 2), ("が", 2), ("か\u{3099}", 2),
            ("👍", 2), ("👍🏽", 2), ("🏽", 2), ("🏽🏽", 4), ("a🏽", 3),
            ("👩‍👩‍👧", 2), ("👩🏽‍💻", 2), ("🇨🇳", 2), ("🇨🇳🇩🇪", 4), ("🇨", 1),
            ("🏴‍☠️", 2), ("❤", 1),
            ("❤️", 2), ("❤️‍🔥", 2), ("☎", 1), ("☎️", 2), ("1️⃣", 2), ("#", 1), ("🏴\u{E0067}\u{E0062}\u{E007F}", 2),
            ("…", 1), ("·", 1), ("⏎", 1), ("“”", 2), ("█░─", 3), ("¥", 1), ("￥", 2), ("€", 1), ("𠮷", 2), ("㐀", 2),
            ("々", 2),
            ("\u{1B}", 1), ("\r\n", 1), ("\n", 1), ("\t", 1), ("a\u{202E}b", 3), ("a\u{1B}[31mb", 7), ("\u{600}1", 2),
        ] as [(String, Int)])
    func known(_ text: String, _ cells: Int) {
        #expect(displayWidth(of: text) == cells)
    }

    @Test("A text measures what its sanitised form does, and parts between spaces add up")
    func additive() {
        var generator = SeededGenerator(seed: 1)
        for _ in 0..<3_000 {
            let (left, right) = (randomText(&generator), randomText(&generator))
            #expect(displayWidth(of: left) == displayWidth(of: sanitised(left)), "\(left.debugDescription)")
            #expect(
                displayWidth(of: left + " " + right) == displayWidth(of: left) + 1 + displayWidth(of: right),
                "\(left.debugDescription) \(right.debugDescription)")
        }
    }

    #if canImport(Glibc)
    @Test("Scalars agree with the C library's wcwidth, but for one place known to differ")
    func agreesWithCLibrary() throws {
        // Its header hides it unless asked in C, so it is looked up by name.
        typealias Measure = @convention(c) (wchar_t) -> CInt
        let measure = unsafeBitCast(try #require(dlsym(nil, "wcwidth")), to: Measure.self)
        let locale = try #require(newlocale(1 << LC_CTYPE, "C.UTF-8", nil))
        let before = uselocale(locale)
        defer {
            uselocale(before)
            freelocale(locale)
        }
        var compared = 0
        var differing: [String] = []
        for value in UInt32(0x20)...0x3FFFF {
            guard let scalar = Unicode.Scalar(value), !isUnsafe(scalar) else { continue }
            // -1: the library does not know the character.
            let expected = Int(measure(wchar_t(value)))
            guard expected >= 0, !Self.differs(scalar) else { continue }
            compared += 1
            if cellWidth(of: scalar) != expected {
                differing.append("\(String(value, radix: 16)): \(cellWidth(of: scalar)), not \(expected)")
            }
        }
        #expect(compared > 100_000)
        #expect(differing.isEmpty, "\(differing.count): \(differing.prefix(60))")
    }

    /// Places whose properties changed between the versions of Unicode that the two know.
    private static func differs(_ scalar: Unicode.Scalar) -> Bool {
        // AHOM CONSONANT SIGN MEDIAL RA, a nonspacing mark that became a spacing one.
        scalar.value == 0x1171E
    }
    #endif
}

@Suite("Sanitising")
struct SanitisingTests {
    @Test(
        "Known texts",
        arguments: [
            ("", ""), ("plain", "plain"), ("a\u{1B}[31mb", "a·[31mb"), ("\u{7}", "·"), ("a\rb", "a·b"), ("a\r", "a·"),
            ("a\nb", "a⏎b"), ("a\r\nb", "a⏎b"), ("\r\r\n\n", "·⏎⏎"), ("a\tb", "a b"), ("\u{9B}2J", "·2J"),
            ("\u{85}", "·"),
            ("\u{202E}abc\u{202C}", "·abc·"), ("\u{2066}x\u{2069}", "·x·"), ("x\u{2028}y\u{2029}", "x⏎y⏎"),
            ("\u{7F}", "·"),
            ("👩‍👩‍👧 上海。❤️", "👩‍👩‍👧 上海。❤️"), ("e\u{301}\u{200B}\u{200E}", "e\u{301}\u{200B}\u{200E}"),
        ])
    func known(_ text: String, _ expected: String) {
        // Scalar by scalar: == on strings would take equivalent ones for equal.
        #expect(Array(sanitised(text).unicodeScalars) == Array(expected.unicodeScalars))
    }

    @Test("Of all scalars, every control and every override goes, and nothing that can be seen")
    func everyScalar() {
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = String(scalar)
            let result = sanitised(text)
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator:
                #expect(result.unicodeScalars.count == 1 && isHarmless(result), "\(String(value, radix: 16))")
            case .format where 0x202A...0x202E ~= value || 0x2066...0x206F ~= value || 0xFFF9...0xFFFB ~= value:
                #expect(result == "·", "\(String(value, radix: 16))")
            case .unassigned where value == 0x2065 || value > 0xFFF0: break
            default:
                if result != text { Issue.record("\(String(value, radix: 16)) was replaced") }
            }
        }
    }

    @Test("Random texts become harmless, keep all else in order, and stay as they are a second time")
    func random() {
        var generator = SeededGenerator(seed: 2)
        for _ in 0..<3_000 {
            let text = randomText(&generator)
            let safe = sanitised(text)
            #expect(isHarmless(safe), "\(text.debugDescription)")
            #expect(Array(sanitised(safe).unicodeScalars) == Array(safe.unicodeScalars), "\(text.debugDescription)")
            let signs: Set<Unicode.Scalar> = ["·", "⏎", " "]
            let kept = text.unicodeScalars.filter { !isUnsafe($0) && !signs.contains($0) }
            #expect(Array(kept) == safe.unicodeScalars.filter { !signs.contains($0) }, "\(text.debugDescription)")
        }
    }
}

@Suite("Padding and cutting")
struct PaddingTests {
    @Test("Padding fills to the cell on either side, and leaves wider texts whole")
    func padding() {
        #expect(padded("上海", to: 6) == "上海  ")
        #expect(padded("上海", to: 6, alignment: .right) == "  上海")
        #expect(padded("上海", to: 3) == "上海")
        #expect(padded("", to: 2) == "  ")
        #expect(padded("a", to: -1) == "a")
        #expect(padded("a\u{1B}", to: 3) == "a· ")
    }

    @Test("Cutting ends with an ellipsis and never halves a character")
    func cutting() {
        #expect(truncated("上海贸易", to: 8) == "上海贸易")
        #expect(truncated("上海贸易", to: 7) == "上海贸…")
        #expect(truncated("上海贸易", to: 6) == "上海…")
        #expect(truncated("Shanghai", to: 5) == "Shan…")
        #expect(truncated("上海", to: 1) == "…")
        #expect(truncated("上海", to: 0) == "")
        #expect(truncated("x", to: -3) == "")
        #expect(truncated("👩‍👩‍👧👩‍👩‍👧", to: 3) == "👩‍👩‍👧…")
        #expect(truncated("ae\u{301}\u{302}bc", to: 3) == "ae\u{301}\u{302}…")
        #expect(truncated("a\nb\u{1B}", to: 3) == "a⏎…")
    }

    @Test("Random texts fit exactly what was asked for")
    func random() {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<3_000 {
            let text = randomText(&generator)
            let width = Int.random(in: 0...40, using: &generator)
            let cut = truncated(text, to: width)
            let measured = displayWidth(of: cut)
            #expect(measured <= width, "\(text.debugDescription) to \(width)")
            #expect(isHarmless(cut))
            if displayWidth(of: text) <= width { #expect(cut == sanitised(text)) }
            for alignment in [Alignment.left, .right] {
                let full = padded(cut, to: width, alignment: alignment)
                #expect(displayWidth(of: full) == width, "\(text.debugDescription) to \(width)")
            }
        }
    }
}
