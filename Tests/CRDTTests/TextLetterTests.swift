import CRDT
import Testing

/// Letters of several scalars, which no merge may tear apart.
@Suite("Letters in texts")
struct TextLetterTests {
    /// Letters that stay themselves whatever stands beside them.
    private static let letters: [String] = [
        "a", "b", " ", "\r\n", "的", "한", "e\u{301}", "क्षि", "👍🏽", "👩‍👩‍👧‍👦", "🇩🇪", "🇫🇷", "1\u{FE0F}\u{20E3}",
        "\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}",
    ]

    private static func text(_ length: Int, _ random: inout SeededGenerator) -> String {
        (0..<length).map { _ in letters[random.below(letters.count)] }.joined()
    }

    private static func borders(_ text: String) -> Set<Int> {
        var position = 0
        return text.reduce(into: [0]) { borders, letter in
            position += letter.unicodeScalars.count
            borders.insert(position)
        }
    }

    @Test(arguments: 1...60 as ClosedRange<UInt64>) func concurrentEditsKeepLettersWhole(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var documents = [TextDocument](repeating: TextDocument(), count: 2 + random.below(3))
        for _ in 0..<25 {
            let one = random.below(documents.count)
            if random.chance(1, in: 2) {
                try documents[one].merge(documents[random.below(documents.count)].history.events)
            }
            var letters = documents[one].text.map(String.init)
            for _ in 0..<(1 + random.below(3)) {
                let place = random.below(min(letters.count, 6) + 1)
                let end = min(letters.count, place + random.below(4))
                letters.replaceSubrange(place..<end, with: Self.text(random.below(4), &random).map(String.init))
            }
            let old = documents[one].text
            let edits = TextEdit.difference(from: old, to: letters.joined())
            var shown = old
            for edit in edits {
                let borders = Self.borders(shown)
                #expect(borders.contains(edit.position) && borders.contains(edit.position + edit.deleted), "seed \(seed)")
                shown = TextGraph.applying([edit], to: shown)
            }
            let event = TextEvent(
                id: TransactionID(high: random.next(), low: random.next()), parents: documents[one].history.frontier, edits: edits
            )
            try documents[one].merge(event)
        }
        var all = TextDocument()
        for document in documents { try all.merge(document.history.events) }
        let known = Set(Self.letters.map { Array($0.utf8) })
        for letter in all.text { #expect(known.contains(Array(letter.utf8)), "seed \(seed): \(String(letter).debugDescription)") }
        #expect(all.text.utf8.elementsEqual(TextModel.text(of: all.history.events).utf8), "seed \(seed)")
    }

    /// Both replace a letter that both changed: both letters stand there whole.
    @Test func twoWhoChangeALetterGetTwoLetters() throws {
        for (old, one, two) in [("e", "e\u{301}", "e\u{308}"), ("👩", "👩🏽", "👩‍🚀"), ("🇩🇪", "🇩🇰", "🇫🇷"), ("\n", "\r\n", " ")] {
            var document = TextDocument()
            let first = TransactionID(high: 0, low: 1)
            try document.merge(
                TextEvent(id: first, parents: [], edits: [TextEdit(position: 0, deleted: 0, inserted: "<" + old + ">")]))
            for (number, new) in [one, two].enumerated() {
                let edits = TextEdit.difference(from: "<" + old + ">", to: "<" + new + ">")
                try document.merge(TextEvent(id: TransactionID(high: 0, low: UInt64(number) + 2), parents: [first], edits: edits))
            }
            #expect(document.text.utf8.elementsEqual(("<" + one + two + ">").utf8), "\(old.debugDescription)")
        }
    }

    /// An accent typed behind a letter, and text typed there by somebody else: the accent stays with its letter.
    @Test func anAccentStaysWithItsLetter() throws {
        let first = TransactionID(high: 0, low: 1)
        for others in [(2, 3), (3, 2)] as [(UInt64, UInt64)] {
            var document = TextDocument()
            try document.merge(TextEvent(id: first, parents: [], edits: [TextEdit(position: 0, deleted: 0, inserted: "cafe")]))
            let accent = TextEdit(position: 4, deleted: 0, inserted: "\u{301}").widened(in: "cafe")
            #expect(accent == TextEdit(position: 3, deleted: 1, inserted: "e\u{301}"))
            let more = TextEdit(position: 4, deleted: 0, inserted: "s").widened(in: "cafe")
            #expect(more == TextEdit(position: 4, deleted: 0, inserted: "s"))
            try document.merge(TextEvent(id: TransactionID(high: 0, low: others.0), parents: [first], edits: [accent]))
            try document.merge(TextEvent(id: TransactionID(high: 0, low: others.1), parents: [first], edits: [more]))
            #expect(document.text.unicodeScalars.elementsEqual("cafe\u{301}s".unicodeScalars))
        }
    }

    /// What no edit can prevent: text that joins with whatever happens to come before it, put beside what somebody else typed.
    @Test func whatJoinsAnythingStillJoins() throws {
        var document = TextDocument()
        try document.merge(
            TextEvent(
                id: TransactionID(high: 0, low: 1), parents: [], edits: TextEdit.difference(from: "", to: "e")))
        try document.merge(
            TextEvent(
                id: TransactionID(high: 0, low: 2), parents: [], edits: TextEdit.difference(from: "", to: "\u{301}")))
        #expect(document.text.count == 1)
        #expect(document.text.unicodeScalars.count == 2)
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>) func widenedEditsDoTheSame(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let marks = ["\u{301}", "\u{200D}", "🇩🇪", "\u{1F1E9}", "\r", "\n", "👩", "🏽", "x", ""]
        for _ in 0..<50 {
            let text = (0..<random.below(12)).map { _ in
                random.chance(1, in: 2) ? marks[random.below(marks.count)] : Self.text(1, &random)
            }
            .joined()
            let edit = TextEdit(
                position: random.below(text.unicodeScalars.count + 2), deleted: random.below(4),
                inserted: marks[random.below(marks.count)])
            let widened = edit.widened(in: text)
            let new = TextGraph.applying([edit], to: text)
            #expect(TextGraph.applying([widened], to: text).utf8.elementsEqual(new.utf8), "seed \(seed)")
            let end = widened.position + widened.deleted
            #expect(Self.borders(text).isSuperset(of: [widened.position, end]), "seed \(seed)")
            let newEnd = widened.position + widened.inserted.unicodeScalars.count
            #expect(Self.borders(new).isSuperset(of: [widened.position, newEnd]), "seed \(seed)")
        }
    }

    @Test func veryLongLettersAreFound() {
        let marks = String(repeating: "\u{301}", count: 500)
        let edits = TextEdit.difference(from: "ab" + marks + "c", to: "ab" + marks + "\u{302}" + "c")
        #expect(edits == [TextEdit(position: 1, deleted: 501, inserted: "b" + marks + "\u{302}")])
        let flags = String(repeating: "🇩🇪", count: 200)
        let shifted = TextEdit.difference(from: "x" + flags, to: "x\u{1F1EB}" + flags)
        #expect(TextGraph.applying(shifted, to: "x" + flags).utf8.elementsEqual(("x\u{1F1EB}" + flags).utf8))
    }
}
