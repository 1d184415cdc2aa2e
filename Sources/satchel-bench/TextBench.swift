import CRDT
import ChildProcess
import Compression
import Foundation

/// The group `text`: our texts beside Loro, with what people really typed (`../shared/data/traces`).
///
/// The peer runs in `tools/peers/text.py`, in the same run of this program; without its packages our figures stand alone. Every
/// measure checks the text against the one that the trace gives.
final class TextBench {
    /// What somebody typed, step by step.
    struct Trace: Decodable {
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

        init(_ file: URL) throws {
            let unpacked = try ChildProcess.output(of: ["gunzip", "-c", file.path])
            self = try JSONDecoder().decode(Trace.self, from: unpacked)
        }

        var edits: [TextEdit] { txns.flatMap(\.patches).map(\.edit) }

        /// Each step as an event; ids are made up, the same in each run.
        var events: [TextEvent] {
            let ids = txns.indices.map { number in
                // The multiplier is that of SplitMix64: ids that look drawn, as real ones are.
                TransactionID(high: UInt64(txns[number].agent ?? 0), low: UInt64(number + 1) &* 0x9E37_79B9_7F4A_7C15)
            }
            return zip(ids, txns).map { id, step in
                TextEvent(id: id, parents: (step.parents ?? []).map { ids[$0] }.sorted(), edits: step.patches.map(\.edit))
            }
        }
    }

    /// A figure of the peer, as `tools/peers/text.py` prints it.
    private struct PeerLine: Decodable {
        let measure: String
        let peer: String
        let wall: Double?
        let cpu: Double?
        let bytes: Double?
    }

    /// How many edits go into one event, where a trace does not say.
    static let editsPerEvent = 5_000

    private static let traces = root.appendingPathComponent("../shared/data/traces").standardizedFileURL

    private let report: Report

    init(_ report: Report) { self.report = report }

    func run() throws {
        let ids = ["text.sequential", "text.concurrent", "text.concurrent-typed", "text.size", "text.size-uncompressed"]
        let wanted = Set(ids.filter(report.wants))
        guard !wanted.isEmpty else { return }
        guard FileManager.default.isReadableFile(atPath: Self.traces.path) else {
            report.progress("Skipped: there are no traces in \(Self.traces.path)")
            return
        }
        let paper = try Trace(Self.traces.appendingPathComponent("automerge-paper.json.gz"))
        let friends = try Trace(Self.traces.appendingPathComponent("friendsforever.json.gz"))
        let peers = peerLines()
        func peer(_ measure: String, _ name: String) -> PeerLine? { peers.first { $0.measure == measure && $0.peer == name } }
        if wanted.contains("text.sequential") {
            add("text.sequential", try median { try Self.sequential(paper).spent }, peer("sequential", "Loro"))
        }
        if wanted.contains("text.concurrent") {
            let bytes = try Self.merged(friends.events).history.encoded
            add(
                "text.concurrent", try median { try Self.concurrent(bytes, friends.endContent) },
                peer("concurrent", "Loro, merged"))
        }
        if wanted.contains("text.concurrent-typed") {
            let events = friends.events
            add(
                "text.concurrent-typed", try median { try Self.oneByOne(events, friends.endContent) },
                peer("concurrent", "Loro, typed"))
        }
        let snapshot = peer("size", "Loro, snapshot")
        if wanted.contains("text.size") || wanted.contains("text.size-uncompressed") {
            let bytes = try Self.sequential(paper).document.history.encoded
            // As the store keeps long histories.
            if wanted.contains("text.size") { size("text.size", Compression.compressed(bytes).count, snapshot, .atMost(200)) }
            if wanted.contains("text.size-uncompressed") { size("text.size-uncompressed", bytes.count, snapshot, nil) }
        }
    }

    // MARK: Measures

    /// Types a text edit by edit into memory, every edit kept in its history.
    static func sequential(_ trace: Trace) throws -> (document: TextDocument, spent: Spent) {
        let edits = trace.edits
        let (spent, document) = try Spent.on {
            var document = TextDocument()
            for (index, edit) in edits.enumerated() {
                if index % editsPerEvent == 0 {
                    let number = UInt64(index / editsPerEvent + 1)
                    try document.begin(TransactionID(high: 1, low: number &* 0x9E37_79B9_7F4A_7C15))
                }
                try document.edit(edit)
            }
            return document
        }
        try check(document.text, trace.endContent)
        return (document, spent)
    }

    /// Reads what several people typed at once from its bytes, and merges it.
    static func concurrent(_ bytes: [UInt8], _ end: String) throws -> Spent {
        let (spent, text) = try Spent.on { TextDocument(try TextHistory(encoded: bytes)).text }
        try check(text, end)
        return spent
    }

    /// Takes in what several people typed at once, keystroke by keystroke as it came, with the edits that each of them needs on screen.
    static func oneByOne(_ events: [TextEvent], _ end: String) throws -> Spent {
        let (spent, document) = try Spent.on {
            var document = TextDocument()
            for event in events { try document.merge(event) }
            return document
        }
        try check(document.text, end)
        return spent
    }

    private static func merged(_ events: [TextEvent]) throws -> TextDocument {
        var document = TextDocument()
        try document.merge(events)
        return document
    }

    private static func check(_ text: String, _ end: String) throws {
        guard text.utf8.elementsEqual(end.utf8) else { throw BenchError("A trace ended with another text than it should.") }
    }

    // MARK: Figures

    private func median(_ body: () throws -> Spent) rethrows -> Spent {
        var all = [Spent]()
        for _ in 0..<report.times { all.append(try body()) }
        return Spent.median(all)
    }

    private func add(_ id: String, _ spent: Spent, _ peer: PeerLine?) {
        let wall = (peer?.wall ?? 0) * 1_000
        report.add(
            Measurement(
                id: id, value: spent.wall * 1_000, unit: "ms", peer: peer?.peer ?? "no peer", peerValue: wall,
                aim: peer == nil ? nil : .atMost(1, .ratio), cpu: (spent.cpu * 1_000, (peer?.cpu ?? 0) * 1_000)))
    }

    private func size(_ id: String, _ bytes: Int, _ peer: PeerLine?, _ aim: Aim?) {
        report.add(
            Measurement(
                id: id, value: Double(bytes) / 1_000, unit: "kB", peer: peer?.peer ?? "no peer",
                peerValue: (peer?.bytes ?? 0) / 1_000,
                aim: aim))
    }

    private func peerLines() -> [PeerLine] {
        report.progress("Running the peer")
        return peerOutput("text.py", ["--times", String(report.times), Self.traces.path], report) {
            try JSONDecoder().decode(PeerLine.self, from: $0)
        }
    }
}
