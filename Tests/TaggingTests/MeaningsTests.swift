import Tagging
import Testing

@Suite("What clauses mean")
struct MeaningsTests {
    /// Vectors as an engine might give them: one direction for each label, and a little of another's, drawn from the text.
    private static let labels = Array(Set(ClauseExamples.clauses.map(\.label))).sorted()

    private static func vector(_ label: String, _ text: String) -> [Float] {
        var vector = [Float](repeating: 0.5, count: labels.count + 3)
        vector[labels.firstIndex(of: label) ?? 0] += 1
        let draw = text.utf8.reduce(UInt64(7)) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
        vector[Int(draw % UInt64(vector.count))] += 0.3
        return vector
    }

    private static let meanings = Result {
        try Meanings(vectors: ClauseExamples.clauses.flatMap { vector($0.label, $0.text) })
    }

    @Test("A vector gets the label of those it lies with, and the nearest clause of that label")
    func learns() throws {
        let meanings = try Self.meanings.get()
        for label in Self.labels {
            let vector = Self.vector(label, "something else")
            let scores = meanings.scores(of: vector)
            #expect(scores.count == Self.labels.count)
            #expect(scores.max { $0.value < $1.value }?.key == label && abs(scores.values.reduce(0, +) - 1) < 1e-5)
        }
        let one = try #require(ClauseExamples.clauses.first { $0.label == "objection.trust" })
        #expect(meanings.nearest(to: Self.vector(one.label, one.text), of: one.label) == one.text)
        #expect(meanings.nearest(to: [1, 2], of: one.label) == nil && meanings.scores(of: [1, 2]).isEmpty)
    }

    @Test(
        "Meaning takes back what words say weakly where the clause means nothing of the kind, and gives the nearest clause where it agrees"
    )
    func reads() throws {
        let meanings = try Self.meanings.get()
        let tagger = ClauseTagger.builtIn
        let doubt = "He has his doubts"
        #expect(
            tagger.phrases(in: "\(doubt). 今天在门口聊了聊，看了看仓库") == [doubt, "今天在门口聊了聊", "看了看仓库", "今天在门口聊了聊，看了看仓库"])
        // Nothing known of any clause, and nothing that would lead: as by words alone, where those say much.
        #expect(tagger.tags(in: "价格太高了", meanings, vectors: [:]).clauses == tagger.tags(in: "价格太高了").clauses)
        var (byWords, left) = (0, 0)
        for note in try FixtureNote.all("train") {
            let phrases = tagger.phrases(in: note.text)
            let vectors = Dictionary(uniqueKeysWithValues: phrases.map { ($0, Self.vector(ClauseExamples.none, $0)) })
            byWords += tagger.tags(in: note.text).clauses.count
            left += tagger.tags(in: note.text, meanings, vectors: vectors).clauses.count
        }
        #expect(left < byWords - 10)
        // Where both say the same, the clause that shows why comes with it.
        let trust = "objection.trust"
        let both = tagger.tags(in: doubt, meanings, vectors: [doubt: Self.vector(trust, doubt)]).clauses
        #expect(both.map(\.tag.rawValue) == [trust])
        let nearest = try #require(both.first?.nearest)
        #expect(ClauseExamples.clauses.contains { $0.text == nearest && $0.label == trust })
    }

    @Test("A head that came with the model scores instead of what was learned; the nearest clause stays")
    func head() throws {
        let texts = ClauseExamples.clauses
        let labels = Self.labels
        let (trust, dimensions) = (try #require(labels.firstIndex(of: "objection.trust")), labels.count + 3)
        var weights = [Float](repeating: 0, count: labels.count * (dimensions + 1))
        weights[trust * dimensions + 1] = 2
        weights[labels.count * dimensions + trust] = 0.5
        let head = try Meanings.Head(labels: labels, dimensions: dimensions, weights: weights)
        let meanings = try Meanings(vectors: texts.flatMap { Self.vector($0.label, $0.text) }, head: head)
        var vector = [Float](repeating: 0, count: dimensions)
        vector[1] = 3
        let scores = meanings.scores(of: vector)
        // e^6.5 is 665, and each other label has e^0.
        let share = try #require(scores["objection.trust"])
        #expect(abs(share - 665.14 / (665.14 + Float(labels.count - 1))) < 1e-4 && abs(scores.values.reduce(0, +) - 1) < 1e-5)
        let one = try #require(texts.first { $0.label == "objection.trust" })
        #expect(meanings.nearest(to: Self.vector(one.label, one.text), of: one.label) == one.text)
        #expect(throws: TaggingError.self) {
            _ = try Meanings(vectors: [Float](repeating: 1, count: texts.count * 2), head: head)
        }
        for (names, length, count) in [
            ([], 0, 0), (labels, .max, weights.count), (labels, -1, 0), (labels, dimensions, weights.count - 1),
            (Array(labels.dropLast()), dimensions, weights.count),
            (labels.map { $0 + "x" }, dimensions, weights.count),
        ] {
            #expect(throws: TaggingError.self) {
                _ = try Meanings.Head(labels: names, dimensions: length, weights: Array(weights.prefix(count)))
            }
        }
        weights[3] = .nan
        #expect(throws: TaggingError.self) { _ = try Meanings.Head(labels: labels, dimensions: dimensions, weights: weights) }
    }

    @Test("Equal vectors give equal scores, of labels that lie together too")
    func deterministic() throws {
        let examples = (0..<40).map { LabelledText(text: "\($0)", label: $0 % 3 == 0 ? "a" : "b") }
        let vectors: [Float] = (0..<40).flatMap { number -> [Float] in [Float(number % 7), Float(number % 5), 1] }
        let one = try Meanings(examples: examples, vectors: vectors), other = try Meanings(examples: examples, vectors: vectors)
        #expect(one.scores(of: [1, 2, 1]) == other.scores(of: [1, 2, 1]) && one.scores(of: [1, 2, 1]).count == 2)
    }

    @Test("Vectors that are too few, or no numbers, are refused")
    func refused() throws {
        let examples = (0..<40).map { LabelledText(text: "\($0)", label: $0 % 2 == 0 ? "a" : "b") }
        for count in [0, 1, 41, 79] {
            #expect(throws: TaggingError.self) {
                _ = try Meanings(examples: examples, vectors: [Float](repeating: 1, count: count))
            }
        }
        for bad in [Float.nan, .infinity, 1e30] {
            #expect(throws: TaggingError.self) {
                _ = try Meanings(examples: examples, vectors: [bad] + [Float](repeating: 1, count: 39))
            }
        }
        // All alike: nothing to be learned, and no harm.
        #expect(try Meanings(examples: examples, vectors: [Float](repeating: 1, count: 40)).scores(of: [1]).count == 2)
    }
}
