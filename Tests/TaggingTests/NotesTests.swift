import Foundation
import Tagging
import Testing

/// A labelled note of `fixtures/tags`.
struct FixtureNote: Decodable, Sendable {
    struct Tagged: Decodable, Sendable {
        let tag: String
        let span: [Int]
        let attribute: String?
    }

    struct Named: Decodable, Sendable {
        let kind: String
        let span: [Int]
        let value: NamedValue
    }

    let id: String
    let language: String
    let text: String
    let written: String
    let tags: [Tagged]
    let entities: [Named]

    static func all(_ part: String) throws -> [FixtureNote] {
        let file = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
            .deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("fixtures/tags/\(part).jsonl")
        return try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")).map {
            try JSONDecoder().decode(FixtureNote.self, from: $0)
        }
    }
}

/// An entity's value, as a text that is equal where the values are.
struct NamedValue: Decodable, Sendable, Hashable {
    let text: String

    private enum Key: CodingKey { case number, currency, unit }

    init(_ value: TextEntity.Value) {
        text =
            switch value {
            case .date(let text), .name(let text): text
            case .percent(let number): "\(number)"
            case .amount(let number, let currency): "\(number) \(currency ?? "-")"
            case .quantity(let number, let unit): "\(number) \(unit)"
            }
    }

    init(from decoder: any Decoder) throws {
        if let members = try? decoder.container(keyedBy: Key.self) {
            let unit = try members.decodeIfPresent(String.self, forKey: .unit)
            let currency = try members.decodeIfPresent(String.self, forKey: .currency)
            text = "\(try members.decode(Double.self, forKey: .number)) \(unit ?? currency ?? "-")"
        } else if let number = try? decoder.singleValueContainer().decode(Double.self) {
            text = "\(number)"
        } else {
            text = try decoder.singleValueContainer().decode(String.self)
        }
    }
}

/// How many were found, were missed, and are too many: evidence counts as found where it overlaps.
struct SpanScore {
    private(set) var found = 0
    private(set) var missed = 0
    private(set) var extra = 0

    var f1: Double { found == 0 ? 0 : 2 * Double(found) / Double(2 * found + missed + extra) }

    mutating func add(wanted: [(what: String, span: Range<Int>)], given: [(what: String, span: Range<Int>)]) {
        var used = Set<Int>()
        for one in wanted {
            let hit = given.indices.first {
                !used.contains($0) && given[$0].what == one.what && given[$0].span.overlaps(one.span)
            }
            if let hit {
                used.insert(hit)
                found += 1
            } else {
                missed += 1
            }
        }
        extra += given.count - used.count
    }
}

@Suite("Labelled notes")
struct NotesTests {
    @Test("Spans lie in their texts, labels are known, and no note stands in both parts")
    func sound() throws {
        let (train, test) = (try FixtureNote.all("train"), try FixtureNote.all("test") + FixtureNote.all("second"))
        #expect(train.count + test.count >= 600)
        #expect(Set(train.map(\.text)).isDisjoint(with: test.map(\.text)))
        #expect(Set((train + test).map(\.id)).count == train.count + test.count)
        let tags = Set(Taxonomy.builtIn.tags.map(\.tag.rawValue))
        let kinds = Set(TextEntity.Kind.allCases.map(\.rawValue))
        for note in train + test {
            let count = note.text.unicodeScalars.count
            #expect(
                (note.tags.map(\.span) + note.entities.map(\.span)).allSatisfy {
                    $0.count == 2 && 0 <= $0[0] && $0[0] < $0[1] && $0[1] <= count
                })
            #expect(
                note.tags.allSatisfy { tags.contains($0.tag) } && note.entities.allSatisfy { kinds.contains($0.kind) },
                "\(note.id)")
            #expect(NoteDay(note.written) != nil && ["en", "mixed", "zh"].contains(note.language), "\(note.id)")
        }
        // Every tag is in both parts, so that a rule that stops working is seen.
        for part in [train, test] { #expect(Set(part.flatMap(\.tags).map(\.tag)) == tags) }
    }

    @Test("The notes that ship are sound, of known tags, enough for each, and none is a held-out note")
    func shipped() throws {
        let lines = NoteTexts.all.flatMap { $0.split(separator: "\n") }
        let notes = LabelledNote.all
        #expect(notes.count == lines.count && notes.count >= 29_000)
        let known = Set(Taxonomy.builtIn.tags.map(\.tag.rawValue))
        var count: [String: Int] = [:]
        for tag in notes.flatMap(\.tags) { count[tag.tag, default: 0] += 1 }
        #expect(Set(count.keys) == known && count.values.allSatisfy { $0 >= 100 })
        #expect(Set(notes.map(\.language)) == ["en", "mixed", "zh"])
        let texts = Set(notes.map(\.text))
        #expect(texts.count == notes.count)
        #expect(try (FixtureNote.all("test") + FixtureNote.all("second")).allSatisfy { !texts.contains($0.text) })
    }

    @Test("A line of a note gives its text without marks, and spans in it")
    func line() throws {
        let note = try #require(LabelledNote("mixed 2026-03-04 👍[[objection.price,nextstep|嫌贵，<<person|王总>>周五再谈]]。a < b [x]"))
        #expect(note.text == "👍嫌贵，王总周五再谈。a < b [x]")
        #expect(note.tags.map(\.tag) == ["objection.price", "nextstep"] && note.tags.allSatisfy { $0.span == 1..<10 })
        #expect(note.entities == [TextEntity(kind: .person, span: 4..<6, value: .name("王总"))])
    }

    @Test(
        "Lines that are none are refused",
        arguments: [
            "", "zh", "zh 2026-03-04", "zh 2026-02-30 a", "zh 2026-03-04 [[a|b", "zh 2026-03-04 [[a b]]",
            "zh 2026-03-04 <<nobody|b>>",
            "zh 2026-03-04 [[a|]]", "zh 2026-03-04 [[a|<<person|b]]>>",
        ])
    func malformed(_ line: String) { #expect(LabelledNote(line) == nil) }

    @Test(
        "Tags and entities are found as well as they were when this was written",
        arguments: [("train", 0.75, 0.90), ("test", 0.78, 0.90), ("second", 0.82, 0.83)], ["zh", "en", "mixed"])
    func found(part: (name: String, tags: Double, entities: Double), language: String) throws {
        var (tags, entities) = (SpanScore(), SpanScore())
        let reader = EntityReader()
        for note in try FixtureNote.all(part.name) where note.language == language {
            tags.add(
                wanted: note.tags.map { ($0.tag, $0.span[0]..<$0.span[1]) },
                given: ClauseTagger.builtIn.allTags(in: note.text).map { ($0.tag.rawValue, $0.span) })
            let written = try #require(NoteDay(note.written))
            entities.add(
                wanted: note.entities.map { ("\($0.kind) \($0.value.text)", $0.span[0]..<$0.span[1]) },
                given: reader.entities(in: note.text, written: written).map {
                    ("\($0.kind.rawValue) \(NamedValue($0.value).text)", $0.span)
                })
        }
        // Below what was measured, so that only a loss is told: see fixtures/tags/README.md for the figures.
        #expect(tags.f1 >= part.tags, "\(tags)")
        #expect(entities.f1 >= part.entities, "\(entities)")
    }
}
