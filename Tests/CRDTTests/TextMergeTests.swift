import CRDT
import Testing

/// What a text's events give, against the rules read off literally (`TextModel`).
@Suite("Merging texts")
struct TextMergeTests {
    /// Several people type into one text, take each other's events in now and then, and type on.
    static func history(seed: UInt64, count: Int, scalars: [Unicode.Scalar] = Array("abcdefgh".unicodeScalars)) -> [TextEvent] {
        var random = SeededGenerator(seed: seed)
        let people = 1 + random.below(4)
        var events = [TextEvent]()
        var seen = [Set<Int>](repeating: [], count: people)
        var ids: [TransactionID: Int] = [:]
        for number in 0..<count {
            let person = random.below(people)
            if random.chance(1, in: 3) { seen[person].formUnion(seen[random.below(people)]) }
            let known = seen[person].sorted().map { events[$0] }
            let named = Set(known.flatMap(\.parents))
            var length = TextGraph.replay(known).unicodeScalars.count
            let id = TransactionID(high: random.next(), low: random.next())
            var edits = [TextEdit]()
            // Near each other and near the front, where they meet; now and then beyond the end; letter by letter too.
            var place = random.below(length + 1)
            for _ in 0..<(1 + random.below(6)) {
                if random.chance(1, in: 3) {
                    place = random.chance(1, in: 8) ? length + random.below(3) : random.below(min(length, 5) + 1)
                }
                let kind = random.below(6)
                let deleted = kind == 0 ? random.below(5) : kind == 1 ? 1 : 0
                let letters = kind == 1 ? 0 : kind == 2 ? random.below(5) : 1
                var inserted = String.UnicodeScalarView()
                for _ in 0..<letters { inserted.append(scalars[random.below(scalars.count)]) }
                edits.append(TextEdit(position: place, deleted: deleted, inserted: String(inserted)))
                length = max(length - deleted, 0) + letters
                place = max(0, place + letters - (kind == 1 && random.chance(1, in: 2) ? 1 : 0))
            }
            let parents = known.map(\.id).filter { !named.contains($0) }
            events.append(TextEvent(id: id, parents: parents.sorted(), edits: edits))
            ids[id] = number
            seen[person].insert(number)
        }
        return events
    }

    /// Some order that puts parents first.
    static func shuffled(_ events: [TextEvent], _ random: inout SeededGenerator) -> [TextEvent] {
        var rest = events
        var done = Set<TransactionID>()
        var out = [TextEvent]()
        while !rest.isEmpty {
            let possible = rest.indices.filter { done.isSuperset(of: rest[$0].parents) }
            let event = rest.remove(at: possible[random.below(possible.count)])
            done.insert(event.id)
            out.append(event)
        }
        return out
    }

    @Test(arguments: 1...70 as ClosedRange<UInt64>) func allWaysLeadToTheSameText(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed &+ 1_000)
        let events = TextMergeTests.history(seed: seed, count: 3 + Int(seed % 30))
        let expected = TextModel.text(of: events)
        #expect(TextGraph.replay(events) == expected, "seed \(seed), all at once")
        #expect(TextGraph.replay(events.shuffled(using: &random)) == expected, "seed \(seed), all at once, in disorder")
        for _ in 0..<3 {
            let order = TextMergeTests.shuffled(events, &random)
            var one = TextDocument()
            var few = TextDocument()
            // A screen that is told of edits alone.
            var screen = ""
            var screenOfFew = ""
            var waiting = [TextEvent]()
            for event in order {
                screen = TextGraph.applying(try one.merge(event), to: screen)
                waiting.append(event)
                if random.chance(1, in: 3) {
                    screenOfFew = TextGraph.applying(try few.merge(waiting.shuffled(using: &random)), to: screenOfFew)
                    waiting = []
                    #expect(screenOfFew == few.text, "seed \(seed)")
                }
                // A store closes and opens it again.
                if random.chance(1, in: 4) { one = TextDocument(one.history, text: one.text) }
                #expect(one.text == screen, "seed \(seed)")
            }
            try few.merge(waiting + waiting)
            #expect(one.text == expected, "seed \(seed), one by one")
            #expect(few.text == expected, "seed \(seed), a few at a time")
            #expect(one.scalarCount == expected.unicodeScalars.count)
            #expect(TextDocument(few.history).text == expected)
            #expect(Set(one.history.events) == Set(events), "seed \(seed): every edit is kept as it was")
        }
    }
}
