/// The second layer: reads by a trained classifier what the rules leave silent, clause by clause.
///
/// It knows no phrase, but how much each word and run of characters speaks for a tag; so it reads what nobody wrote into the lexicon, and errs more often. Its
/// evidence is the clause, or the sentence where no clause of it says enough. Where the rules gave a tag, or took one back, they have the word.
public struct ClauseTagger: Sendable {
    /// Learned from the examples that ship, at first use: some tenths of a second of processor time, once in a process.
    public static let builtIn: ClauseTagger = {
        do {
            return ClauseTagger(try TextClassifier.trained(on: ClauseExamples.builtIn), version: builtInVersion)
        } catch {
            // The examples are embedded, and a test reads them: a failure here is a bug in them.
            preconditionFailure("The examples of clauses are malformed: \(error)")
        }
    }()

    /// Raise it with every change of the examples, of the lexicon's patterns, or of what is made of them.
    static let builtInVersion = "clauses-1"

    /// To be stored beside each tag.
    public let version: String
    private let model: TextClassifier

    /// By how much the best label must lead. Chosen by cross-validation on the examples; see DESIGN.md.
    package static let leadMin: Float = 0.15

    package init(_ model: TextClassifier, version: String) {
        self.model = model
        self.version = version
    }

    /// The rules' tags, and those of the clauses in which the rules said nothing, in the order of the text. Of texts beyond a hundred thousand scalars, the
    /// rules' alone.
    ///
    /// - Complexity: as for the rules, O(features · labels) for the clauses that are left, and O(clauses · tags).
    public func tags(in text: String, beside rules: Tagger = .builtIn) -> (rules: [TagMatch], clauses: [TagMatch]) {
        let reading = rules.reading(of: text)
        let scalars = Array(text.unicodeScalars)
        guard scalars.count <= TextFeatures.textLengthMax else { return (reading.tags, []) }
        var found: [TagMatch] = []
        for sentence in Sentences.ranges(in: text) {
            let clauses = Clauses.ranges(in: scalars[sentence])
            var told: [TagMatch] = []
            for clause in clauses where !reading.isSpoken(clause) {
                if let match = match(clause, scalars, reading) { Self.add(match, to: &told, scalars) }
            }
            // What no clause says clearly, the sentence may.
            if told.isEmpty, clauses.count > 1, sentence.count <= Clauses.lengthMax, !reading.isSpoken(sentence),
                let match = match(sentence, scalars, reading)
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
    private func match(_ span: Range<Int>, _ scalars: [Unicode.Scalar], _ reading: RuleReading) -> TagMatch? {
        let phrase = Self.text(scalars[span])
        guard let label = label(of: phrase) else { return nil }
        let tag = reading.isOfRival(span) ? TagTable.tagOfRival(label) : label
        if reading.hasDoubt(span), TagTable.mindsDoubt(tag) { return nil }
        return TagMatch(
            tag: tag, span: span, phrase: phrase, attribute: tag.group == "competitor" ? CompetitorAttribute.of(phrase) : nil)
    }

    /// Adds a clause's tag to those of its sentence: the same tag again makes the evidence longer. People and steps stay apart.
    private static func add(_ match: TagMatch, to told: inout [TagMatch], _ scalars: [Unicode.Scalar]) {
        guard TagTable.isMerged(match.tag), let index = told.firstIndex(where: { $0.tag == match.tag }) else {
            told.append(match)
            return
        }
        let span = told[index].span.lowerBound..<match.span.upperBound
        told[index] = TagMatch(
            tag: match.tag, span: span, phrase: text(scalars[span]), attribute: told[index].attribute ?? match.attribute)
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    /// Both layers' tags as one list.
    public func allTags(in text: String) -> [TagMatch] {
        let (rules, clauses) = tags(in: text)
        return (rules + clauses).sorted {
            ($0.span.lowerBound, $0.tag, $0.span.upperBound) < ($1.span.lowerBound, $1.tag, $1.span.upperBound)
        }
    }

    /// The clause's tag, where one leads clearly.
    private func label(of clause: String) -> Tag? {
        let scores = model.scores(of: clause)
        guard let best = scores.first, best.label != ClauseExamples.none else { return nil }
        if scores.count > 1, best.score - scores[1].score < Self.leadMin { return nil }
        return Tag(best.label)
    }
}
