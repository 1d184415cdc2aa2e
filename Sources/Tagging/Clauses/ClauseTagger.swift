/// The second layer: reads by a trained classifier, clause by clause.
///
/// It knows no phrase, but how much each word and run of characters speaks for a tag; so it reads what nobody wrote into the lexicon, and errs more often. Its
/// evidence is the clause, or the sentence where no clause of it says enough. It speaks beside the rules, but not where they took something back, nor where a sentence has its tag already.
public struct ClauseTagger: Sendable {
    /// Learned from the examples that ship, at first use: some tenths of a second of processor time. See `Taggers` for how to keep it.
    public static let builtIn = Taggers.builtIn.clauses

    /// Raise it with every change of the examples, of the lexicon's patterns, or of what is made of them.
    static let builtInVersion = "clauses-3"

    /// To be stored beside each tag.
    public let version: String
    private let model: TextClassifier

    /// By how much the best label must lead. Chosen on notes of other authors than those learned from; see DESIGN.md.
    package static let leadMin: Float = 0.05

    package init(_ model: TextClassifier, version: String) {
        self.model = model
        self.version = version
    }

    /// The rules' tags, and those of the clauses, in the order of the text. Of texts beyond a hundred thousand scalars, the
    /// rules' alone.
    ///
    /// - Complexity: as for the rules, O(features · labels) for the clauses, and O(clauses · tags).
    public func tags(in text: String, beside rules: Tagger = .builtIn) -> (rules: [TagMatch], clauses: [TagMatch]) {
        read(text, beside: rules) { phrase in label(of: phrase).map { ($0, nil) } }
    }

    /// The clauses and sentences that `tags(in:beside:_:)` would know the meaning of, each once, in the order of the text.
    public func phrases(in text: String, beside rules: Tagger = .builtIn) -> [String] {
        var (phrases, seen): ([String], Set<String>) = ([], [])
        _ = read(text, beside: rules) { phrase in
            if seen.insert(phrase).inserted { phrases.append(phrase) }
            return nil
        }
        return phrases
    }

    /// As `tags(in:beside:)`, with what clauses mean: its scores are added to those of the words.
    ///
    /// - Parameter vectors: of the text's `phrases`; one that is missing is read by its words alone.
    public func tags(
        in text: String, beside rules: Tagger = .builtIn, _ meanings: Meanings, vectors: [String: [Float]]
    ) -> (rules: [TagMatch], clauses: [TagMatch]) {
        read(text, beside: rules) { phrase in
            guard let vector = vectors[phrase] else { return label(of: phrase).map { ($0, nil) } }
            let told = meanings.scores(of: vector)
            var scores = model.scores(of: phrase).map { ($0.label, $0.score + meanings.share * (told[$0.label] ?? 0)) }
            scores.sort { ($1.1, $0.0) < ($0.1, $1.0) }
            guard let best = Self.leading(scores, by: meanings.leadMin) else { return nil }
            return (best, meanings.nearest(to: vector, of: best.rawValue))
        }
    }

    private func read(
        _ text: String, beside rules: Tagger, label: (_ phrase: String) -> (tag: Tag, nearest: String?)?
    ) -> (rules: [TagMatch], clauses: [TagMatch]) {
        let reading = rules.reading(of: text)
        let scalars = Array(text.unicodeScalars)
        guard scalars.count <= TextFeatures.textLengthMax else { return (reading.tags, []) }
        var found: [TagMatch] = []
        for sentence in Sentences.ranges(in: text) {
            let clauses = Clauses.ranges(in: scalars[sentence])
            var told: [TagMatch] = []
            for clause in clauses where !reading.isTakenBack(clause) {
                if let match = Self.match(clause, scalars, reading, label) { Self.add(match, to: &told, scalars) }
            }
            // What no clause says clearly, the sentence may.
            if told.isEmpty, clauses.count > 1, sentence.count <= Clauses.lengthMax, !reading.isSpoken(sentence),
                let match = Self.match(sentence, scalars, reading, label)
            {
                told.append(match)
            }
            // Two ways to say a thing are one thing, also where the rules found one of them.
            told.removeAll { one in reading.tags.contains { $0.tag == one.tag && $0.span.overlaps(sentence) } }
            found += told
        }
        return (reading.tags, found)
    }

    /// The tag of a stretch of the text, with that as its evidence.
    private static func match(
        _ span: Range<Int>, _ scalars: [Unicode.Scalar], _ reading: RuleReading,
        _ label: (String) -> (tag: Tag, nearest: String?)?
    ) -> TagMatch? {
        let phrase = text(scalars[span])
        guard let label = label(phrase) else { return nil }
        let tag = reading.isOfRival(span) ? TagTable.tagOfRival(label.tag) : label.tag
        if reading.hasDoubt(span), TagTable.mindsDoubt(tag) { return nil }
        return TagMatch(
            tag: tag, span: span, phrase: phrase, attribute: tag.group == "competitor" ? CompetitorAttribute.of(phrase) : nil,
            nearest: label.nearest)
    }

    /// The longest evidence that two clauses may make together, in scalars: as for the rules.
    private static let mergedMax = 80

    /// Adds a clause's tag to those of its sentence: the same tag again makes the evidence longer, where it follows closely. People and steps stay
    /// apart.
    private static func add(_ match: TagMatch, to told: inout [TagMatch], _ scalars: [Unicode.Scalar]) {
        guard TagTable.isMerged(match.tag), let index = told.lastIndex(where: { $0.tag == match.tag }),
            match.span.upperBound - told[index].span.lowerBound <= mergedMax
        else {
            told.append(match)
            return
        }
        let span = told[index].span.lowerBound..<match.span.upperBound
        told[index] = TagMatch(
            tag: match.tag, span: span, phrase: text(scalars[span]), attribute: told[index].attribute ?? match.attribute,
            nearest: told[index].nearest)
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    /// Both layers' tags as one list.
    public func allTags(in text: String, beside rules: Tagger = .builtIn) -> [TagMatch] {
        let (rules, clauses) = tags(in: text, beside: rules)
        return Self.ordered(rules + clauses)
    }

    /// In the order of the text.
    package static func ordered(_ tags: [TagMatch]) -> [TagMatch] {
        tags.sorted { ($0.span.lowerBound, $0.tag, $0.span.upperBound) < ($1.span.lowerBound, $1.tag, $1.span.upperBound) }
    }

    /// The clause's tag, where one leads clearly.
    private func label(of clause: String) -> Tag? {
        Self.leading(model.scores(of: clause).map { ($0.label, $0.score) }, by: Self.leadMin)
    }

    /// The tag of the first of these, the best before others, where it leads by so much.
    private static func leading(_ scores: [(label: String, score: Float)], by leadMin: Float) -> Tag? {
        guard let best = scores.first, best.label != ClauseExamples.none else { return nil }
        if scores.count > 1, best.score - scores[1].score < leadMin { return nil }
        return Tag(best.label)
    }
}
