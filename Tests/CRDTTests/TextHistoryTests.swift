import CRDT
import ChildProcess
import Foundation
import Testing

/// The bytes of a text's history, and real texts.
@Suite("Histories of texts")
struct TextHistoryTests {
    @Test(arguments: 1...40 as ClosedRange<UInt64>) func bytesRoundTrip(seed: UInt64) throws {
        let scalars: [Unicode.Scalar] = ["a", "b", "é", "的", "\u{301}", "👍", "\r", "\n"]
        let events = TextMergeTests.history(seed: seed &+ 500, count: Int(seed), scalars: scalars)
        var document = TextDocument()
        try document.merge(events)
        let bytes = document.history.encoded
        let back = try TextHistory(encoded: bytes)
        #expect(back.events == document.history.events)
        #expect(back.encoded == bytes)
        #expect(back.frontier == document.history.frontier)
        #expect(TextDocument(back).text == document.text)
        // It goes on as if it had never been stored.
        var random = SeededGenerator(seed: seed)
        var stored = TextDocument(back, text: document.text)
        for number in 0..<5 {
            let parent = events[random.below(events.count)].id
            let edit = TextEdit(position: random.below(9), deleted: random.below(3), inserted: "\(number)")
            let event = TextEvent(id: TransactionID(high: 0, low: UInt64(number)), parents: [parent], edits: [edit])
            #expect(try stored.merge(event) == document.merge(event), "seed \(seed)")
        }
        #expect(stored.text == TextGraph.replay(document.history.events))
    }

    /// Bytes that were changed, cut or made up are refused or read; what can be read can be replayed.
    @Test(arguments: 1...30 as ClosedRange<UInt64>) func hostileBytesAreRefusedOrHarmless(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var document = TextDocument()
        try document.merge(TextMergeTests.history(seed: seed, count: 8))
        let good = document.history.encoded
        var read = 0
        for _ in 0..<100 {
            var bytes = good
            switch random.below(4) {
            case 0: bytes.removeLast(1 + random.below(bytes.count - 1))
            case 1: bytes = [1] + (0..<random.below(60)).map { _ in UInt8(random.below(random.chance(1, in: 2) ? 256 : 4)) }
            default:
                for _ in 0..<(1 + random.below(3)) {
                    bytes[random.below(bytes.count)] = random.chance(1, in: 2) ? UInt8(random.below(256)) : UInt8(random.below(4))
                }
            }
            guard let history = try? TextHistory(encoded: bytes) else { continue }
            read += 1
            let text = TextDocument(history).text
            #expect(text.unicodeScalars.count <= history.scalarCount)
            // Lengths that are not true must not trap either.
            var other = TextDocument(history, text: "")
            let parents = history.events.randomElement(using: &random).map { [$0.id] } ?? []
            let edits = [TextEdit(position: 3, deleted: 2, inserted: "x")]
            try other.merge(TextEvent(id: TransactionID(high: 1, low: 1), parents: parents, edits: edits))
        }
        #expect(read > 0, "seed \(seed): some damage is not seen, and that is tried too")
    }

    @Test func refusals() throws {
        var document = TextDocument()
        let one = TextEvent(
            id: TransactionID(high: 0, low: 1), parents: [], edits: [TextEdit(position: 0, deleted: 0, inserted: "one")])
        let orphan = TextEvent(
            id: TransactionID(high: 0, low: 3), parents: [TransactionID(high: 0, low: 2)],
            edits: [TextEdit(position: 0, deleted: 0, inserted: "x")])
        #expect(throws: CRDTError.self) { try document.merge([one, orphan]) }
        #expect(document.history.count == 0)
        try document.merge(one)
        #expect(throws: CRDTError.self) { try document.begin(one.id) }
        #expect(throws: CRDTError.self) { try TextHistory(encoded: []) }
        #expect(throws: CRDTError.self) { try TextHistory(encoded: [9]) }
        let long: [UInt8] = [1, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F]
        #expect(throws: CRDTError.self) { try TextHistory(encoded: long) }
    }

    @Test func whatSomebodyHasNotSeen() throws {
        let events = TextMergeTests.history(seed: 77, count: 30)
        var document = TextDocument()
        try document.merge(events)
        for event in events {
            let missing = Set(document.history.events(since: [event.id]).map(\.id))
            let seen = Set(events.map(\.id)).subtracting(missing)
            #expect(seen.contains(event.id) && Set(event.parents).isSubset(of: seen))
            #expect(TextGraph.replay(events, at: [event.id]) == TextModel.text(of: events.filter { seen.contains($0.id) }))
        }
        #expect(document.history.events(since: document.history.frontier).isEmpty)
        #expect(document.history.events(since: []).count == events.count)
    }

    /// Chunks of the text are split, filled, emptied and joined; a plain array does the same.
    @Test(arguments: 1...6 as ClosedRange<UInt64>) func longTextsAreEditedAsShortOnes(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var document = TextDocument()
        var model = [Unicode.Scalar]()
        try document.begin(TransactionID(high: 0, low: seed))
        for step in 0..<2_000 {
            let position = random.below(model.count + 2)
            let isLong = random.chance(1, in: 20)
            let deleted = random.chance(1, in: 3) ? random.below(isLong ? 3_000 : 5) : 0
            let inserted = (0..<(isLong ? random.below(2_000) : random.below(3))).map { _ in Unicode.Scalar(UInt8(97 + step % 26))
            }
            var view = String.UnicodeScalarView()
            view.append(contentsOf: inserted)
            try document.edit(TextEdit(position: position, deleted: deleted, inserted: String(view)))
            let start = min(position, model.count)
            model.replaceSubrange(start..<min(start + deleted, model.count), with: inserted)
        }
        #expect(document.text.unicodeScalars.elementsEqual(model), "seed \(seed)")
        #expect(document.scalarCount == model.count)
        #expect(TextDocument(try TextHistory(encoded: document.history.encoded)).text == document.text)
    }

    // MARK: - Texts that people typed

    @Test func aPaperTypedByOne() throws {
        guard let trace = try TextTrace("automerge-paper") else { return }
        var document = TextDocument()
        var number: UInt64 = 0
        let edits = trace.txns.flatMap(\.patches).map(\.edit)
        for (index, edit) in edits.enumerated() {
            if index % 5_000 == 0 {
                number += 1
                try document.begin(TransactionID(high: 1, low: number))
            }
            try document.edit(edit)
        }
        #expect(document.text == trace.endContent)
        let history = try TextHistory(encoded: document.history.encoded)
        #expect(history.events.flatMap(\.edits) == edits, "every keystroke is kept")
        #expect(TextDocument(history).text == trace.endContent)
        #expect(TextGraph.applying(edits, to: "") == trace.endContent)
    }

    @Test func aTextTypedByTwoAtOnce() throws {
        guard let trace = try TextTrace("friendsforever") else { return }
        var random = SeededGenerator(seed: 1)
        let ids = trace.txns.map { TransactionID(high: UInt64($0.agent ?? 0), low: random.next()) }
        let events = zip(ids, trace.txns).map { id, txn in
            TextEvent(id: id, parents: (txn.parents ?? []).map { ids[$0] }, edits: txn.patches.map(\.edit))
        }
        #expect(TextGraph.replay(events) == trace.endContent)
        var all = TextDocument()
        try all.merge(events)
        #expect(TextDocument(try TextHistory(encoded: all.history.encoded)).text == trace.endContent)
        // Keystroke by keystroke, as each screen gets them.
        let start = Array(events.prefix(4_000))
        var document = TextDocument()
        var screen = [TextEdit]()
        for event in start { screen += try document.merge(event) }
        #expect(document.text == TextGraph.replay(start))
        #expect(TextGraph.applying(screen, to: "") == document.text)
    }
}

/// A trace of ../shared/data/traces: what somebody typed, patch by patch.
private struct TextTrace: Decodable {
    struct Patch: Decodable {
        let edit: TextEdit

        init(from decoder: any Decoder) throws {
            var values = try decoder.unkeyedContainer()
            edit = TextEdit(
                position: try values.decode(Int.self), deleted: try values.decode(Int.self),
                inserted: try values.decode(String.self))
        }
    }

    struct Step: Decodable {
        let parents: [Int]?
        let agent: Int?
        let patches: [Patch]
    }

    let endContent: String
    let txns: [Step]

    /// Nil, with a message, where the data is not there.
    init?(_ name: String) throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = root.appendingPathComponent("../shared/data/traces/\(name).json.gz").standardizedFileURL
        guard FileManager.default.isReadableFile(atPath: file.path) else {
            print("Skipped: \(file.path) is not there.")
            return nil
        }
        let data = try ChildProcess.output(of: ["gunzip", "-c", file.path])
        self = try JSONDecoder().decode(TextTrace.self, from: data)
    }
}
