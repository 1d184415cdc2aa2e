import CRDT
import Simulation

/// A graph of edits gives the same text in every order of its events, and the text that the simulator's other algorithm gives.
func fuzzText(_ input: Choices) {
    var choices = input
    // No honest author makes a circle; a reader must still come through it.
    let hasCircles = choices.below(8) == 7
    let count = 1 + choices.below(14)
    let ids = (0..<count).map { TransactionID(high: UInt64(choices.byte()), low: UInt64($0)) }
    var events = [TextEvent]()
    for number in 0..<count {
        let mask = Int(choices.byte()) | Int(choices.byte()) << 8
        var parents = ids.indices.filter { mask >> $0 & 1 == 1 && (hasCircles || $0 < number) }.map { ids[$0] }
        // One that is not here.
        if mask >> 15 == 1 { parents.append(TransactionID(high: 1 << 40, low: 0)) }
        let edits = (0..<choices.below(4)).map { _ in choices.textEdit() }
        events.append(TextEvent(id: ids[number], parents: parents, edits: edits))
    }
    let text = TextGraph.replay(events)
    let cut = choices.below(count)
    for other in [events.reversed(), Array(events[cut...] + events[..<cut])] {
        expect(isSame(TextGraph.replay(other), text), "Another order of the events gives another text.")
    }
    if !hasCircles { expect(isSame(TextTree.text(of: events), text), "The two algorithms differ.") }
    let earlier = TextGraph.replay(events, at: [ids[cut]])
    let edits = TextEdit.difference(from: earlier, to: text)
    expect(
        isSame(TextGraph.applying(edits, to: earlier), text), "The difference of two texts does not lead from one to the other.")
}

/// Swift's `==` takes texts for equal that differ in Unicode normalisation.
func isSame(_ a: String, _ b: String) -> Bool { a.utf8.elementsEqual(b.utf8) }

extension Choices {
    /// Most positions are near the front, so that edits meet; the greatest one that can be written comes up too.
    mutating func textEdit() -> TextEdit {
        let position = byte()
        let shape = byte()
        var inserted = String.UnicodeScalarView()
        for _ in 0..<Int(shape & 3) {
            // Letters; a combining accent, which joins what is before it; one beyond the first plane; the end of a line.
            let scalars: [Unicode.Scalar] = ["a", "b", "c", "d", "\u{301}", "\u{1F600}", "\r", "\n"]
            inserted.append(scalars[below(8)])
        }
        return TextEdit(
            position: position == 255 ? Int(UInt32.max) : Int(position >> 3),
            deleted: shape >> 4 == 15 ? Int(UInt32.max) : Int(shape >> 4), inserted: String(inserted))
    }
}
