import Tagging
import Testing

@Suite("Taggers as bytes")
struct TaggersTests {
    static let made = Taggers.builtIn
    static let bytes = made.encoded

    @Test("What was read from bytes is what was made: equal bytes, and equal tags of all notes")
    func same() throws {
        let read = try Taggers(encoded: Self.bytes)
        #expect(read.encoded == Self.bytes)
        #expect(
            read.rules.lexiconVersion == Tagger.builtIn.lexiconVersion && read.clauses.version == ClauseTagger.builtIn.version)
        for note in try FixtureNote.all("train") {
            let (rules, clauses) = Self.made.clauses.tags(in: note.text, beside: Self.made.rules)
            let again = read.clauses.tags(in: note.text, beside: read.rules)
            #expect(again.rules == rules && again.clauses == clauses, "\(note.id)")
            #expect(read.clauses.allTags(in: note.text, beside: read.rules) == ClauseTagger.builtIn.allTags(in: note.text))
        }
        let (names, again) = (EntityReader(taggers: Self.made), EntityReader(taggers: read))
        let day = try #require(NoteDay("2026-03-04"))
        for note in try FixtureNote.all("test") {
            #expect(names.entities(in: note.text, written: day) == again.entities(in: note.text, written: day))
        }
        // Lines are read in blocks, and blanks are squeezed, by what the bytes tell of the lexicon.
        let long = try FixtureNote.all("train").map(\.text).joined(separator: " \n\n  ")
        #expect(read.rules.tags(in: long) == Self.made.rules.tags(in: long))
    }

    @Test("Damaged and cut bytes are refused, wherever the damage is")
    func damaged() {
        let bytes = Self.bytes
        for place in [0, 9, 15, 17, 23, 33, 40, 90, 5_000, bytes.count / 8, bytes.count / 2, bytes.count - 1] {
            var damaged = bytes
            damaged[place] ^= 0x10
            #expect(throws: TaggingError.self, "\(place)") { _ = try Taggers(encoded: damaged) }
        }
        for count in [0, 7, 15, 16, 17, 400, bytes.count / 3, bytes.count - 1] {
            #expect(throws: TaggingError.self, "\(count)") { _ = try Taggers(encoded: Array(bytes.prefix(count))) }
        }
        #expect(throws: TaggingError.self) { _ = try Taggers(encoded: bytes + [0]) }
    }

    /// The first part's checksum is made anew behind each change, as somebody would who wants to do harm.
    @Test("Bytes that were made to lead out of the tables are refused or read within them")
    func forged() throws {
        let bytes = Self.bytes
        let count = bytes[8..<16].reversed().reduce(0) { $0 << 8 | Int($1) }
        let text = "价格太高 the price is too high，下周三发报价。\n\u{10FFFF}é"
        var state: UInt64 = 7
        for round in 0..<60 {
            var part = Array(bytes[24..<(24 + count - 8)])
            for _ in 0..<(round % 4 + 1) {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                // Behind the source; the texts at the beginning, then the tables.
                part[16 + Int((state >> 33) % UInt64(round < 30 ? 60_000 : part.count - 16))] = UInt8(
                    truncatingIfNeeded: state >> 24)
            }
            let sum = part.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
            part += (0..<8).map { UInt8(truncatingIfNeeded: sum >> ($0 * 8)) }
            do throws(TaggingError) {
                let read = try Taggers(encoded: Array(bytes[..<24]) + part + bytes[(24 + count)...])
                for match in read.rules.tags(in: text) { #expect(match.span.upperBound <= text.unicodeScalars.count) }
            } catch {
                #expect(error.code == .badModel)
            }
        }
    }
}
