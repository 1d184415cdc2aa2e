import CRDT
import Foundation
import SQLiteStore
import Sales
import StoreInterface

/// What a machine wrote down of a recording: a row of `transcript`.
struct Transcript: Sendable {
    /// A stretch of the text, `[from, to)` in Unicode scalars, and when it was said, in milliseconds.
    struct Segment: Codable, Sendable, Hashable {
        var start: Int64
        var end: Int64
        var from: Int
        var to: Int

        init(start: Int64, end: Int64, from: Int, to: Int) {
            (self.start, self.end, self.from, self.to) = (start, end, from, to)
        }

        /// As an array of four numbers: a long recording has hundreds.
        init(from decoder: any Decoder) throws {
            var list = try decoder.unkeyedContainer()
            start = try list.decode(Int64.self)
            end = try list.decode(Int64.self)
            from = try list.decode(Int.self)
            to = try list.decode(Int.self)
        }

        func encode(to encoder: any Encoder) throws {
            var list = encoder.unkeyedContainer()
            try list.encode(start)
            try list.encode(end)
            try list.encode(from)
            try list.encode(to)
        }
    }

    let row: RowID
    let text: String
    /// Within the text and in times that can be: what any laptop may have written was looked through.
    let segments: [Segment]
    /// Pairs of a beginning and an end, in milliseconds, looked through as well.
    let speech: [[Int64]]?
    let detector: String?
    let language: String
    let engine: String
    let model: String
    let made: Int64

    init?(_ row: ShownRow, _ entity: Entity) {
        func text(_ name: String) -> String? {
            guard let field = entity.field(named: name), case .text(let text)? = row.values[field.id] else { return nil }
            return text
        }
        func list<Element: Decodable>(_ name: String, of: Element.Type) -> [Element]? {
            text(name).flatMap { try? JSONDecoder().decode([Element].self, from: Data($0.utf8)) }
        }
        /// Thirty years: so many sums of it as a row has room for are numbers still.
        let timesMax: Int64 = 1_000_000_000_000
        func isStretch(_ start: Int64, _ end: Int64) -> Bool { 0 <= start && start <= end && end <= timesMax }
        self.row = row.id
        self.text = text("text") ?? ""
        let length = self.text.unicodeScalars.count
        segments = (list("segments", of: Segment.self) ?? []).filter {
            isStretch($0.start, $0.end) && 0 <= $0.from && $0.from <= $0.to && $0.to <= length
        }
        speech = list("speech", of: [Int64].self)?.filter { $0.count == 2 && isStretch($0[0], $0[1]) }
        detector = text("detector")
        language = text("language") ?? ""
        engine = text("engine") ?? ""
        model = text("model") ?? ""
        guard let field = entity.field(named: "made"), case .time(let made)? = row.values[field.id] else { return nil }
        self.made = made
    }

    /// The second at which a place of a text was said, to a tenth.
    ///
    /// In the machine's own text it is that of the segment, and within it of the share that lies before. A person's correction has other words: the
    /// place is then that of the same words, or else the same share of the whole.
    ///
    /// - Parameter span: In Unicode scalars of `shown`.
    func second(of span: Range<Int>, in shown: String) -> Double? {
        guard !segments.isEmpty else { return nil }
        var place = span.lowerBound
        if shown != text {
            let (own, theirs) = (Array(text.unicodeScalars), Array(shown.unicodeScalars))
            guard span.upperBound <= theirs.count else { return nil }
            let share = theirs.isEmpty ? 0 : span.lowerBound * own.count / theirs.count
            place = Agent.place(of: Agent.text(theirs[span]), near: share, in: own) ?? share
        }
        let segment = segments.last { $0.from <= place } ?? segments[0]
        let length = max(1, segment.to - segment.from)
        let share = Double(min(max(0, place - segment.from), length)) / Double(length)
        let milliseconds = Double(segment.start) + share * Double(segment.end - segment.start)
        return (milliseconds / 100).rounded() / 10
    }

    /// The text of a report and its segments: a space between two only where letters would run together.
    static func joined(_ segments: [SpeechReport.Segment]) -> (text: String, segments: [Segment]) {
        var text = ""
        var places: [Segment] = []
        var count = 0
        for one in segments {
            var words = one.text.trimmingCharacters(in: .whitespacesAndNewlines.union(.controlCharacters))
            guard !words.isEmpty else { continue }
            if let last = text.unicodeScalars.last, let first = words.unicodeScalars.first, last.isASCII, first.isASCII {
                words = " " + words
            }
            let length = words.unicodeScalars.count
            places.append(Segment(start: one.start, end: max(one.start, one.end), from: count, to: count + length))
            text += words
            count += length
        }
        return (text, places)
    }
}

/// What counts as said in a recording: a person's correction, else the machine's latest text.
struct SpokenText: Sendable {
    let text: String
    let transcript: Transcript?
    var isCorrected: Bool { transcript.map { $0.text != text } ?? !text.isEmpty }
}

extension Agent {
    /// The machine's latest transcript of a recording.
    func transcript(of voice: RowID, _ view: StoreView) throws -> Transcript? {
        guard let entity = view.schema.entity(named: "transcript") else { return nil }
        return try view.children(of: voice, entity).compactMap { Transcript($0, entity) }
            .max { ($0.made, $0.row.description) < ($1.made, $1.row.description) }
    }

    func spoken(_ voice: RowID, corrected: String, _ view: StoreView) throws -> SpokenText {
        let transcript = try transcript(of: voice, view)
        return SpokenText(text: corrected.isEmpty ? transcript?.text ?? "" : corrected, transcript: transcript)
    }

    /// The texts of a row that tags stand in, by field.
    ///
    /// - Parameter own: The text of one of the row's own fields.
    func taggedTexts(
        of id: RowID, _ entity: Entity, _ view: StoreView, own: (Field) -> String
    ) throws -> [(field: String, text: String, transcript: Transcript?)] {
        try (Agent.taggedFields[entity.name] ?? []).compactMap { name in
            guard let field = entity.field(named: name) else { return nil }
            guard name == "transcript" else { return (name, own(field), nil) }
            let spoken = try spoken(id, corrected: own(field), view)
            return (name, spoken.text, spoken.transcript)
        }
    }
}

extension ShownRow {
    /// The text of a field, empty where there is none.
    func text(_ field: Field) -> String {
        if case .text(let text)? = values[field.id] { text } else { "" }
    }

    func float(_ name: String, _ entity: Entity) -> Double? {
        guard let field = entity.field(named: name), case .float(let value)? = values[field.id] else { return nil }
        return value.value
    }
}
