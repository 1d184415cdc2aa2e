import CRDT
import Foundation
import SQLiteStore
import Sales
import StoreInterface
import Tagging

/// A visit's minutes: sentences of its notes and recordings, sorted by what was tagged in them. Nothing is worded here: each line is quoted, and
/// says where it stands.
extension Agent {
    func minutes(_ reference: String) throws -> MinutesResult {
        try store.read { view in
            let (row, entity) = try requireRow(reference, entity: "visit", view)
            guard let visit = try view.shown(row.id, entity) else { throw StoreError(.damaged, "The visit cannot be read.") }
            var result = MinutesResult(
                visit: row.id.description, title: title(visit, entity), customer: nil, day: day(of: visit, entity),
                said: [], worries: [], commitments: [], nextSteps: [])
            if let parent = visit.parent { result.customer = try title(parent, try requireEntity("customer"), view) }
            for (name, line) in [("gain", \MinutesResult.said), ("obstacle", \MinutesResult.worries)] {
                guard let field = entity.field(named: name), case .text(let text)? = visit.values[field.id], !text.isEmpty else {
                    continue
                }
                let source = MinutesResult.Source(
                    entity: entity.name, row: result.visit, field: name, start: 0, end: text.unicodeScalars.count)
                result[keyPath: line].append(MinutesResult.Line(source: source, tags: [], text: text))
            }
            for name in ["note", "voice", "photo"] {
                let kind = try requireEntity(name)
                for child in try view.children(of: row.id, kind) {
                    let written = (day(of: child, kind) ?? result.day).flatMap { NoteDay($0) }
                    let tags = try tagViews(of: child.id, kind, view)
                    // A recording's transcript stands beside its note.
                    for field in ["body", "note", "transcript"].compactMap({ kind.field(named: $0) }) {
                        var text = child.text(field)
                        if field.name == "transcript" { text = try spoken(child.id, corrected: text, view).text }
                        guard !text.isEmpty else { continue }
                        take(text, field, of: child, kind, tags.filter { $0.field == field.name }, written, into: &result)
                    }
                }
            }
            return result
        }
    }

    /// Sorts a text's sentences.
    private func take(
        _ text: String, _ field: Field, of row: ShownRow, _ entity: Entity, _ tags: [TagView], _ written: NoteDay?,
        into result: inout MinutesResult
    ) {
        let scalars = Array(text.unicodeScalars)
        let days = written.map { EntityReader.days.entities(in: text, written: $0).filter { $0.kind == .date } } ?? []
        for range in Sentences.ranges(in: text) {
            let own = tags.filter { !$0.phrase.isEmpty && range.contains($0.start) }
            let names = Set(own.map(\.tag)).sorted()
            var quoted = String.UnicodeScalarView()
            quoted.append(contentsOf: scalars[range])
            let source = MinutesResult.Source(
                entity: entity.name, row: row.id.description, field: field.name, start: range.lowerBound, end: range.upperBound)
            var line = MinutesResult.Line(source: source, tags: names, text: String(quoted))
            result.said.append(line)
            let groups = Set(names.map { Tag($0).group })
            if !groups.isDisjoint(with: ["objection", "risk"]) || names.contains("sentiment.negative") {
                result.worries.append(line)
            }
            let steps = own.filter { $0.tag == "nextstep" }
            // The day that stands in the step's own words; else one elsewhere in the sentence is not taken for its.
            let due = days.filter { day in steps.contains { day.span.overlaps($0.start..<$0.end) } }.compactMap {
                day -> String? in
                if case .date(let value) = day.value { value } else { nil }
            }
            if let first = due.first {
                line.due = first
                result.commitments.append(line)
            } else if !steps.isEmpty || names.contains(where: { $0.hasPrefix("intent.") && $0 != "intent.none" }) {
                result.nextSteps.append(line)
            }
        }
    }

    /// The day of a visit, note or recording as it says itself, as `YYYY-MM-DD`.
    private func day(of row: ShownRow, _ entity: Entity) -> String? {
        for name in ["day", "recorded"] {
            guard let field = entity.field(named: name), let value = row.values[field.id] else { continue }
            if case .time(let time) = value { return CalendarDay.text(time / 86_400_000) }
            return field.text(value)
        }
        return nil
    }
}

public struct MinutesResult: Codable, Sendable {
    /// Where a line stands: `[start, end)` in Unicode scalars of the row's field.
    public struct Source: Codable, Sendable {
        public var entity: String
        public var row: String
        public var field: String
        public var start: Int
        public var end: Int
    }

    public struct Line: Codable, Sendable {
        public var source: Source
        /// The tags whose evidence begins in it.
        public var tags: [String]
        /// As it stands there.
        public var text: String
        /// The day by which something is to be done, as entities give it.
        public var due: String?
    }

    public var visit: String
    public var title: String
    public var customer: String?
    public var day: String?
    /// Every sentence, in order.
    public var said: [Line]
    public var worries: [Line]
    /// Steps with a day.
    public var commitments: [Line]
    /// Steps and wishes without one.
    public var nextSteps: [Line]
}
