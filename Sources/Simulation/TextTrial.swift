import CRDT

/// Several people type into one text at once, merge each other's events now and then, and type on: `TextGraph` and `TextTree` must
/// agree on what all of it gives.
package enum TextTrial {
    /// - Returns: What the two made of the events of `seed`.
    package static func run(seed: UInt64) -> (events: [TextEvent], graph: String, tree: String) {
        var random = Generator(seed: seed)
        let branchCount = random.within(2...5)
        var events: [TransactionID: TextEvent] = [:]
        var branches = [Set<TransactionID>](repeating: [], count: branchCount)
        for number in 0..<random.within(4...24) {
            let branch = random.below(branchCount)
            if random.chance(30) { branches[branch].formUnion(branches[random.below(branchCount)]) }
            let seen = branches[branch].compactMap { events[$0] }
            let named = Set(seen.flatMap(\.parents))
            let text = TextGraph.replay(seen)
            let event = TextEvent(
                id: TransactionID(high: random.next(), low: UInt64(number)),
                parents: seen.map(\.id).filter { !named.contains($0) }.sorted(), edits: edits(of: text, &random))
            events[event.id] = event
            branches[branch].insert(event.id)
        }
        let all = random.shuffled(events.values.sorted { $0.id < $1.id })
        return (all, TextGraph.replay(all), TextTree.text(of: all))
    }

    /// A few keystrokes near each other, as concurrent ones that meet do most harm; now and then at a place that does not exist.
    private static func edits(of text: String, _ random: inout Generator) -> [TextEdit] {
        var text = text
        var edits = [TextEdit]()
        for _ in 0..<random.within(1...3) {
            let count = text.unicodeScalars.count
            let place =
                random.chance(5) ? count + random.within(1...9) : random.chance(60) ? min(1, count) : random.below(count + 1)
            var typed = String.UnicodeScalarView()
            for _ in 0..<random.below(4) {
                if let letter = Unicode.Scalar(UInt32(random.within(97...122))) { typed.append(letter) }
            }
            let edit = TextEdit(position: place, deleted: random.chance(40) ? random.within(1...3) : 0, inserted: String(typed))
            text = TextGraph.applying([edit], to: text)
            edits.append(edit)
        }
        return edits
    }
}
