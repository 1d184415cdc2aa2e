import CRDT
import Compression

/// A packed history is refused, or gives a text, and is written as bytes that are read alike. One that was written here comes back
/// event by event.
func fuzzHistory(_ input: Choices) {
    var choices = input
    guard choices.byte() < 0x80 else {
        fuzzWrittenHistory(&choices)
        return
    }
    guard let history = try? TextHistory(encoded: choices.rest()) else { return }
    let written = history.encoded
    guard let again = try? TextHistory(encoded: written) else { finding("A history that was read is written unreadably.") }
    expect(again.encoded == written, "A history that was read is written differently the second time.")
    expect(again.count == history.count && again.scalarCount == history.scalarCount, "A history lost something in writing.")
    expect(again.frontier == history.frontier, "A history has other heads after writing.")
    // Its events are not asked for: some bytes can say that a letter was deleted four thousand million times, one by one.
    let document = TextDocument(history)
    let text = document.text
    expect(isSame(TextDocument(again).text, text), "A history gives another text after writing.")
    expect(text.unicodeScalars.count == document.scalarCount, "A text has another length than its scalars.")
    expect(document.scalarCount <= history.scalarCount, "A text has more letters than were typed.")
}

private func fuzzWrittenHistory(_ choices: inout Choices) {
    let count = 1 + choices.below(14)
    let ids = (0..<count).map { TransactionID(high: UInt64(choices.below(3)), low: UInt64($0)) }
    var events = [TextEvent]()
    for number in 0..<count {
        let mask = Int(choices.byte()) | Int(choices.byte()) << 8
        let parents = ids.indices.filter { mask >> $0 & 1 == 1 && $0 < number }.map { ids[$0] }
        let edits = (0..<choices.below(4)).map { _ in choices.textEdit() }
        events.append(TextEvent(id: ids[number], parents: parents, edits: edits))
    }
    var document = TextDocument()
    do {
        for event in events { try document.merge(event) }
        let history = try TextHistory(encoded: document.history.encoded)
        expect(history.events == document.history.events, "A history's events are other ones after reading.")
        expect(history.frontier == document.history.frontier, "A history's heads are other ones after reading.")
        expect(history.encoded == document.history.encoded, "A history is written differently after reading.")
        // What is read can be edited further, as if it had never been away.
        let more = TextEvent(
            id: TransactionID(high: 9, low: 9), parents: [ids[choices.below(count)]], edits: [choices.textEdit()])
        var read = TextDocument(history, text: document.text)
        try read.merge(more)
        try document.merge(more)
        expect(isSame(read.text, document.text), "A history that was read merges differently.")
    } catch {
        finding("A history that was written here is refused: \(error)")
    }
}

/// What comes out keeps to the limit, to the byte; what was packed here comes back, and never from a part of it.
func fuzzCompression(_ input: Choices) {
    var choices = input
    let limit = choices.below(256) << 8 | choices.below(256)
    let isPacked = choices.below(2) == 1
    let cut = choices.below(256) << 8 | choices.below(256)
    let bytes = choices.rest()
    guard isPacked else {
        guard let out = unpacked(bytes, limit) else { return }
        expect(out.count <= limit, "More came out than the limit.")
        checkLimit(bytes, out)
        return
    }
    let packed = Compression.compressed(bytes)
    guard let out = unpacked(packed, bytes.count) else { finding("What was packed here cannot be unpacked.") }
    expect(out == bytes, "What was packed here comes out different.")
    checkLimit(packed, bytes)
    let part = 1 + cut % packed.count
    if part < packed.count { expect(unpacked(Array(packed[..<part]), bytes.count) == nil, "A part is taken for the whole.") }
    guard let twice = unpacked(packed + packed, 2 * bytes.count) else { finding("Two frames cannot be unpacked.") }
    expect(twice == bytes + bytes, "Two frames come out different.")
}

/// `bytes` unpack to `out`: the limit may be just that, and no less.
private func checkLimit(_ bytes: [UInt8], _ out: [UInt8]) {
    expect(unpacked(bytes, out.count) == out, "The limit is too much for just as many bytes.")
    guard !out.isEmpty else { return }
    do {
        _ = try Compression.decompressed(bytes, limit: out.count - 1)
        finding("One byte more than the limit came out.")
    } catch {
        expect(error.code == .tooLarge, "What is too large is said to be \(error.code).")
    }
}

private func unpacked(_ bytes: [UInt8], _ limit: Int) -> [UInt8]? { try? Compression.decompressed(bytes, limit: limit) }
