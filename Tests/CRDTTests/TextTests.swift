import CRDT
import Testing

@Suite("Text")
struct TextTests {
    private static let letters =
        Array("abcdefg \n客户拜访记录".unicodeScalars) + [
            "👍", "\u{1F3FD}", "\u{200D}", "e", "\u{301}", "é", "\u{1F468}", "\u{FEFF}", "\r",
        ]

    private func text(_ length: Int, _ random: inout SeededGenerator) -> String {
        var out = String.UnicodeScalarView()
        for _ in 0..<length { out.append(Self.letters[random.below(Self.letters.count)]) }
        return String(out)
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>) func differenceRoundTrip(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<50 {
            let old = text(random.below(40), &random)
            var scalars = Array(old.unicodeScalars)
            for _ in 0..<random.below(6) {
                let place = random.below(scalars.count + 1)
                let end = min(scalars.count, place + random.below(4))
                scalars.replaceSubrange(place..<end, with: text(random.below(5), &random).unicodeScalars)
            }
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars)
            let new = random.chance(1, in: 8) ? text(random.below(40), &random) : String(view)
            let edits = TextEdit.difference(from: old, to: new)
            #expect(TextGraph.applying(edits, to: old).utf8.elementsEqual(new.utf8), "seed \(seed): \(old.debugDescription)")
            #expect(edits.isEmpty == old.utf8.elementsEqual(new.utf8))
        }
    }

    @Test func differenceIsShort() {
        #expect(
            TextEdit.difference(from: "price 100 EUR", to: "price 120 EUR") == [TextEdit(position: 7, deleted: 1, inserted: "2")])
        #expect(TextEdit.difference(from: "Café", to: "Cafe\u{301}") == [TextEdit(position: 3, deleted: 1, inserted: "e\u{301}")])
        #expect(
            TextEdit.difference(from: "ab--cd", to: "aXb--cYd") == [
                TextEdit(position: 1, deleted: 0, inserted: "X"), TextEdit(position: 6, deleted: 0, inserted: "Y"),
            ])
        let long = String(repeating: "ab", count: 3_000)
        let other = String(repeating: "ba", count: 3_000)
        let edits = TextEdit.difference(from: "<" + long + ">", to: "<" + other + "!>")
        #expect(TextGraph.applying(edits, to: "<" + long + ">") == "<" + other + "!>")
    }

    /// All orders that put parents before their children.
    private func orders(_ events: [TextEvent]) -> [[TextEvent]] {
        guard !events.isEmpty else { return [[]] }
        let present = Set(events.map(\.id))
        return events.filter { present.isDisjoint(with: $0.parents) }.flatMap { first in
            orders(events.filter { $0.id != first.id }).map { [first] + $0 }
        }
    }

    /// Each store that takes the events in as they come, quickly where it can, ends at what a replay of all gives.
    @Test(arguments: 1...60 as ClosedRange<UInt64>) func everyOrderConverges(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var events = [TextEvent]()
        for _ in 0..<(3 + random.below(4)) {
            // What an author may have seen: some events with all that came before them.
            var seen = Set<TransactionID>()
            for event in events.reversed() where seen.contains(event.id) || random.chance(1, in: 2) {
                seen.insert(event.id)
                seen.formUnion(event.parents)
            }
            let known = events.filter { seen.contains($0.id) }
            let parents = seen.subtracting(known.flatMap(\.parents))
            let length = TextGraph.replay(known).unicodeScalars.count
            let edits = (0..<(1 + random.below(2))).map { _ in
                TextEdit(position: random.below(length + 2), deleted: random.below(3), inserted: text(random.below(4), &random))
            }
            events.append(
                TextEvent(id: TransactionID(high: random.next(), low: random.next()), parents: parents.sorted(), edits: edits))
        }
        let merged = Array(TextGraph.replay(events).utf8)
        let cell = CellKey(field: .shipped(10), kind: .text)
        let row = RowID(high: 1, low: 1)
        for order in orders(events).prefix(200) {
            var store = SlowStore()
            for event in order {
                let change = Change(cell: cell, replaces: event.parents, content: .text(event.edits))
                try store.accept(
                    Transaction(
                        id: event.id, author: AuthorID(high: 0, low: 0), stamp: Stamp(packed: 0),
                        parts: [Part(row: .existing(row), entity: .shipped(5), changes: [change])]))
            }
            #expect(Array(store.rows[row]?[cell].text.utf8 ?? "".utf8) == merged, "seed \(seed)")
        }
    }

    @Test func positionsFarBeyondTheEndAreTheEnd() {
        let edits = [TextEdit(position: Int(UInt32.max), deleted: Int(UInt32.max), inserted: "x")]
        #expect(TextGraph.applying(edits, to: "ab") == "abx")
        #expect(TextGraph.replay([TextEvent(id: TransactionID(high: 0, low: 1), parents: [], edits: edits)]) == "x")
    }

    @Test func eventsThatNameEachOtherAreLeftOut() {
        let one = TransactionID(high: 0, low: 1)
        let two = TransactionID(high: 0, low: 2)
        let edit = [TextEdit(position: 0, deleted: 0, inserted: "x")]
        #expect(
            TextGraph.replay([TextEvent(id: one, parents: [two], edits: edit), TextEvent(id: two, parents: [one], edits: edit)])
                == "")
    }
}
