/// The second layer: reads by a trained classifier, sentence by sentence and clause by clause.
///
/// It knows no phrase, but how much each word and run of characters speaks for a tag. A sentence has a tag where it as a whole and the clause of it that says most
/// together say enough; that the rules found the tag there is one reason more. So it reads what nobody wrote into the lexicon, and leaves out what phrases give
/// where the sentence means something else. Its evidence is the clause.
public struct ClauseTagger: Sendable {
    /// Learned from the examples that ship, at first use: seconds of processor time. See `Taggers` for how to keep it.
    public static let builtIn = Taggers.builtIn.clauses

    /// Raise it with every change of the examples, of the lexicon's patterns, or of what is made of them.
    static let builtInVersion = "clauses-5"

    /// To be stored beside each tag.
    public let version: String
    private let model: TextClassifier
    /// The model's labels.
    private let tags: [Tag]
    /// The rules that ship. What a workspace's own lexicon finds beyond them always counts.
    private let known: Tagger
    private let names: EntityReader

    /// What the whole sentence counts, its best clause counting the rest; what it counts that the rules found the tag; and the score above which a tag is given. Chosen on
    /// notes of other authors than those learned from; see DESIGN.md.
    private static let wholeShare: Float = 0.6
    private static let ruledBonus: Float = 0.2
    private static let scoreMin: Float = -0.27
    /// People and steps may be several in a sentence: what a clause must say by itself to count beside the best.
    private static let furtherMin: Float = 0
    /// Longer sentences are read by their clauses alone, in scalars.
    private static let wholeMax = 1_000

    init(_ model: TextClassifier, version: String, known: Tagger, names: EntityReader) {
        (self.model, self.version, self.known, self.names) = (model, version, known, names)
        tags = model.labels.map { Tag($0) }
    }

    /// The tags that stand by the rules alone, and those of the clauses; each in the order of the text.
    ///
    /// By the rules alone stands what a workspace's own lexicon gives and the one that ships does not, and tags that the model never saw. Of texts beyond
    /// a hundred thousand scalars, all of the rules' tags and no others.
    ///
    /// - Parameter entities: What the text names, where somebody has read that already.
    /// - Complexity: as for the rules, O(features · labels) for the sentences, and O(clauses · tags).
    public func tags(
        in text: String, beside rules: Tagger = .builtIn, entities: [TextEntity]? = nil
    ) -> (rules: [TagMatch], clauses: [TagMatch]) {
        let reader = Reader(scores: { _, marked in model.scoreList(of: marked) }, scoreMin: Self.scoreMin) { _, _ in nil }
        return read(text, beside: rules, entities, reader)
    }

    /// The clauses and sentences that `tags(in:beside:_:)` would know the meaning of, each once, in the order of the text.
    public func phrases(in text: String) -> [String] {
        let scalars = Array(text.unicodeScalars)
        guard scalars.count <= TextFeatures.textLengthMax else { return [] }
        var seen = Set<String>()
        return Sentences.ranges(in: text).flatMap { sentence in
            let (clauses, isWhole) = Self.cut(sentence, scalars)
            return clauses + (isWhole ? [sentence] : [])
        }.map { String(scalars: scalars[$0]) }.filter { seen.insert($0).inserted }
    }

    /// What is read of a sentence: its clauses, and whether it as a whole. What says too little is no clause, and what has no marks is one.
    private static func cut(_ sentence: Range<Int>, _ scalars: [Unicode.Scalar]) -> (clauses: [Range<Int>], isWhole: Bool) {
        let clauses = Clauses.ranges(in: scalars[sentence])
        if clauses.isEmpty, (Clauses.lengthMax...wholeMax).contains(sentence.count) { return ([sentence], false) }
        return (clauses, clauses.count > 1 && sentence.count <= wholeMax)
    }

    /// As `tags(in:beside:)`, with what clauses mean: its scores are added to those of the words.
    ///
    /// - Parameter vectors: of the text's `phrases`; one that is missing is read by its words alone.
    public func tags(
        in text: String, beside rules: Tagger = .builtIn, entities: [TextEntity]? = nil, _ meanings: Meanings,
        vectors: [String: [Float]]
    ) -> (rules: [TagMatch], clauses: [TagMatch]) {
        let reader = Reader(
            scores: { phrase, marked in
                var scores = model.scoreList(of: marked)
                guard let vector = vectors[phrase] else { return scores }
                let told = meanings.scores(of: vector)
                for (index, label) in model.labels.enumerated() { scores[index] += Meanings.share * (told[label] ?? 0) }
                return scores
            }, scoreMin: Meanings.scoreMin
        ) { phrase, tag in vectors[phrase].flatMap { meanings.nearest(to: $0, of: tag.rawValue) } }
        return read(text, beside: rules, entities, reader)
    }

    /// How a text is read: by its words, or by what it means too.
    private struct Reader {
        /// The scores of a clause or sentence, one for each of `tags`; `marked` has a mark for each rival.
        let scores: (_ phrase: String, _ marked: String) -> [Float]
        let scoreMin: Float
        let nearest: (_ phrase: String, Tag) -> String?
    }

    private func read(
        _ text: String, beside rules: Tagger, _ entities: [TextEntity]?, _ reader: Reader
    ) -> (rules: [TagMatch], clauses: [TagMatch]) {
        let reading = rules.reading(of: text)
        let scalars = Array(text.unicodeScalars)
        guard scalars.count <= TextFeatures.textLengthMax else { return (reading.tags, []) }
        let alone = standingAlone(reading.tags, of: text, rules)
        let marked = RivalMarks.set(in: scalars, for: entities ?? names.rivals(in: text))
        func scores(_ span: Range<Int>) -> [Float] {
            reader.scores(String(scalars: scalars[span]), RivalMarks.text(of: marked[span]))
        }
        var found: [TagMatch] = []
        for sentence in Sentences.ranges(in: text) {
            let (clauses, isWhole) = Self.cut(sentence, scalars)
            if clauses.isEmpty { continue }
            let parts = clauses.map(scores)
            let whole = isWhole ? scores(sentence) : nil
            for (index, tag) in tags.enumerated() where !alone.contains(where: { $0.tag == tag && $0.span.overlaps(sentence) }) {
                var best = 0
                for place in clauses.indices where parts[place][index] > parts[best][index] { best = place }
                var score = parts[best][index]
                if let whole { score = Self.wholeShare * whole[index] + (1 - Self.wholeShare) * score }
                let isRuled = reading.tags.contains { $0.tag == tag && $0.span.overlaps(sentence) }
                if isRuled { score += Self.ruledBonus }
                guard score > reader.scoreMin else { continue }
                for place in clauses.indices where place == best || isFurther(place, index, parts) {
                    let clause = clauses[place]
                    if !isRuled, reading.isTakenBack(clause, tag) || TagTable.mindsDoubt(tag) && reading.hasDoubt(clause) {
                        continue
                    }
                    let phrase = String(scalars: scalars[clause])
                    found.append(
                        TagMatch(
                            tag: tag, span: clause, phrase: phrase,
                            attribute: tag.group == "competitor" ? CompetitorAttribute.of(phrase) : nil,
                            nearest: reader.nearest(phrase, tag)))
                }
            }
        }
        return (alone, Self.ordered(found))
    }

    /// Whether a clause other than the best gives the tag too, as one of several people or steps.
    private func isFurther(_ place: Int, _ index: Int, _ parts: [[Float]]) -> Bool {
        !TagTable.isMerged(tags[index]) && parts[place][index] > Self.furtherMin
            && (place == 0 || parts[place - 1][index] <= Self.furtherMin)
    }

    /// Those of the rules' tags that no model may take back.
    private func standingAlone(_ ruled: [TagMatch], of text: String, _ rules: Tagger) -> [TagMatch] {
        let common = rules.lexiconVersion == known.lexiconVersion ? ruled : known.tags(in: text)
        return ruled.filter { !tags.contains($0.tag) || !common.contains($0) }
    }

    /// Both layers' tags as one list.
    public func allTags(in text: String, beside rules: Tagger = .builtIn, entities: [TextEntity]? = nil) -> [TagMatch] {
        let (rules, clauses) = tags(in: text, beside: rules, entities: entities)
        return Self.ordered(rules + clauses)
    }

    /// In the order of the text.
    package static func ordered(_ tags: [TagMatch]) -> [TagMatch] {
        tags.sorted { ($0.span.lowerBound, $0.tag, $0.span.upperBound) < ($1.span.lowerBound, $1.tag, $1.span.upperBound) }
    }
}
