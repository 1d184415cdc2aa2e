/// What one phrase of the lexicon means, made ready for reading.
struct Meaning: Sendable {
    let tags: [Tag]
    let isNeutral: Bool
    private let cues: UInt32

    /// Whether the phrase begins with a Latin letter: cues of the two languages reach differently far.
    let isLatin: Bool

    init(senses: [Sense], phrase: [UInt32]) {
        isLatin = phrase.first.map(Folding.isWord) ?? false
        var tags: [Tag] = []
        var isNeutral = false
        var cues: UInt32 = 0
        for sense in senses {
            switch sense {
            case .tag(let tag): tags.append(tag)
            case .neutral: isNeutral = true
            case .cue(let cue): cues |= cue.bit
            }
        }
        self.tags = tags.sorted()
        self.isNeutral = isNeutral
        self.cues = cues
    }

    var isContent: Bool { isNeutral || !tags.isEmpty }
    var isCue: Bool { cues != 0 }

    func has(_ cue: Cue) -> Bool { cues & cue.bit != 0 }
}

extension Cue {
    fileprivate var bit: UInt32 {
        switch self {
        case .negator: return 1
        case .denial: return 2
        case .settled: return 4
        case .supposed: return 8
        case .guess: return 16
        case .turn: return 32
        case .boundary: return 64
        case .inert: return 128
        case .when: return 256
        case .day: return 512
        case .action: return 1024
        case .past: return 2048
        }
    }
}

struct Evidence: Sendable, Hashable {
    let tag: Tag
    let span: Range<Int>
}

/// Decides which phrases count as evidence, from the phrases and cues around them.
///
/// The rules, each for one clause (what stands between two `boundary` cues):
/// 1. A phrase inside a longer phrase is dropped: the longer one knows better.
/// 2. A cue inside a phrase belongs to it and changes nothing outside.
/// 3. A negator or denial close before a phrase takes it back, unless a turn ("but") stands between.
/// 4. A settled cue close after a phrase takes it back.
/// 5. A supposed or guess cue before a phrase takes it back, for the tags for which that matters.
/// 6. A day to come beside an action is a next step.
struct ContextReader {
    private let content: [PhraseAutomaton.Hit]
    private let cues: [PhraseAutomaton.Hit]
    private let meanings: [Meaning]

    /// How far a cue reaches, in scalars. Chinese says more in fewer characters.
    private enum Reach {
        static let negatorLatin = 36
        static let negatorChinese = 10
        static let denialLatin = 14
        static let denialChinese = 3
        static let settledLatin = 24
        static let settledChinese = 8
        static let particle = 2
        static let action = 40
    }

    init(hits: [PhraseAutomaton.Hit], meanings: [Meaning]) {
        self.meanings = meanings
        let content = Self.outermost(hits.filter { meanings[$0.phrase].isContent })
        self.content = content
        self.cues = Self.outside(content, Self.outermost(hits.filter { meanings[$0.phrase].isCue }), meanings)
    }

    /// The evidence in the text, sorted by start, tag and end.
    func evidence() -> [Evidence] {
        var found = nextSteps()
        var before = Before()
        var cue = 0
        var boundaryAfter = Cursor(cues, meanings) { $0.has(.boundary) }
        var turnAfter = Cursor(cues, meanings) { $0.has(.turn) }
        var settledAfter = Cursor(cues, meanings) { $0.has(.settled) }
        var supposedAfter = Cursor(cues, meanings) { $0.has(.supposed) }
        for hit in content {
            while cue < cues.count, cues[cue].span.upperBound <= hit.span.lowerBound {
                before.note(cues[cue], meanings[cues[cue].phrase])
                cue += 1
            }
            let meaning = meanings[hit.phrase]
            if meaning.tags.isEmpty { continue }
            let end = hit.span.upperBound
            let clauseEnd = boundaryAfter.first(from: end)?.span.lowerBound ?? .max
            let turn = min(clauseEnd, turnAfter.first(from: end)?.span.lowerBound ?? .max)
            let takenBack = TakenBack(
                negated: reaches(before.negator, hit, Reach.negatorLatin, Reach.negatorChinese),
                denied: reaches(before.denial, hit, Reach.denialLatin, Reach.denialChinese),
                settled: follows(settledAfter.first(from: end), end, turn, Reach.settledLatin, Reach.settledChinese),
                supposed: before.supposed
                    || follows(supposedAfter.first(from: end), end, clauseEnd, Reach.particle, Reach.particle),
                guessed: before.guess)
            for tag in meaning.tags where !takenBack.applies(to: tag) {
                found.append(Evidence(tag: tag, span: hit.span))
            }
        }
        return Self.tidied(found)
    }

    private func reaches(
        _ cue: PhraseAutomaton.Hit?, _ hit: PhraseAutomaton.Hit, _ latin: Int, _ chinese: Int
    ) -> Bool {
        guard let cue else { return false }
        return hit.span.lowerBound - cue.span.upperBound <= (meanings[cue.phrase].isLatin ? latin : chinese)
    }

    private func follows(_ cue: PhraseAutomaton.Hit?, _ end: Int, _ limit: Int, _ latin: Int, _ chinese: Int) -> Bool {
        guard let cue, cue.span.lowerBound < limit else { return false }
        return cue.span.lowerBound - end <= (meanings[cue.phrase].isLatin ? latin : chinese)
    }

    /// Pairs each day to come with the nearest action of its clause.
    private func nextSteps() -> [Evidence] {
        var found: [Evidence] = []
        var before = Before()
        var action: PhraseAutomaton.Hit?
        var boundaryAfter = Cursor(cues, meanings) { $0.has(.boundary) }
        var actionAfter = Cursor(cues, meanings) { $0.has(.action) }
        for cue in cues {
            let meaning = meanings[cue.phrase]
            if meaning.has(.when) || (meaning.has(.day) && !before.past) {
                let end = cue.span.upperBound
                let clauseEnd = boundaryAfter.first(from: end)?.span.lowerBound ?? .max
                let gapBefore = action.map { cue.span.lowerBound - $0.span.upperBound } ?? .max
                let next = actionAfter.first(from: end).flatMap { $0.span.lowerBound < clauseEnd ? $0 : nil }
                let gapAfter = next.map { $0.span.lowerBound - end } ?? .max
                if !before.hasNegator, min(gapBefore, gapAfter) <= Reach.action {
                    let start = gapBefore < gapAfter ? action?.span.lowerBound : nil
                    let stop = gapBefore < gapAfter ? nil : next?.span.upperBound
                    found.append(Evidence(tag: Tag("nextstep"), span: (start ?? cue.span.lowerBound)..<(stop ?? end)))
                }
            }
            if meaning.has(.boundary) { action = nil }
            if meaning.has(.action) { action = cue }
            before.note(cue, meaning)
        }
        return found
    }

    /// Sorts, and of evidence for one tag that overlaps keeps the first.
    private static func tidied(_ found: [Evidence]) -> [Evidence] {
        let sorted = found.sorted {
            if $0.span.lowerBound != $1.span.lowerBound { return $0.span.lowerBound < $1.span.lowerBound }
            if $0.tag != $1.tag { return $0.tag < $1.tag }
            return $0.span.upperBound > $1.span.upperBound
        }
        var ends: [Tag: Int] = [:]
        return sorted.filter { evidence in
            if let end = ends[evidence.tag], evidence.span.lowerBound < end { return false }
            ends[evidence.tag] = evidence.span.upperBound
            return true
        }
    }

    /// The hits that lie in no other hit, sorted by start; their ends then rise too.
    private static func outermost(_ hits: [PhraseAutomaton.Hit]) -> [PhraseAutomaton.Hit] {
        let sorted = hits.sorted {
            if $0.span.lowerBound != $1.span.lowerBound { return $0.span.lowerBound < $1.span.lowerBound }
            return $0.span.upperBound > $1.span.upperBound
        }
        var end = 0
        return sorted.filter { hit in
            if hit.span.upperBound <= end { return false }
            end = hit.span.upperBound
            return true
        }
    }

    /// The cues that are no part of a content phrase. Days and actions stay: "send a quote" is an intent and an action.
    private static func outside(
        _ content: [PhraseAutomaton.Hit], _ cues: [PhraseAutomaton.Hit], _ meanings: [Meaning]
    ) -> [PhraseAutomaton.Hit] {
        var next = 0
        return cues.filter { cue in
            while next < content.count, content[next].span.upperBound < cue.span.upperBound { next += 1 }
            guard next < content.count, content[next].span.lowerBound <= cue.span.lowerBound else { return true }
            let meaning = meanings[cue.phrase]
            return meaning.has(.when) || meaning.has(.day) || meaning.has(.action)
        }
    }
}

/// What the clause has said so far.
private struct Before {
    var negator: PhraseAutomaton.Hit?
    var denial: PhraseAutomaton.Hit?
    var supposed = false
    var guess = false
    var past = false

    var hasNegator: Bool { negator != nil }

    mutating func note(_ cue: PhraseAutomaton.Hit, _ meaning: Meaning) {
        if meaning.has(.boundary) { self = Before() }
        if meaning.has(.turn) {
            negator = nil
            denial = nil
        }
        if meaning.has(.negator) || meaning.has(.denial) { negator = cue }
        if meaning.has(.denial) { denial = cue }
        if meaning.has(.supposed) { supposed = true }
        if meaning.has(.guess) { guess = true }
        if meaning.has(.past) { past = true }
    }
}

/// Which kinds of context stand around a phrase, and which tags mind them.
private struct TakenBack {
    let negated: Bool
    let denied: Bool
    let settled: Bool
    let supposed: Bool
    let guessed: Bool

    func applies(to tag: Tag) -> Bool {
        switch tag.group {
        case "objection": return negated || settled || supposed || guessed
        // A risk may rest on the rep's own assessment, and on a condition ("if they do not pay").
        case "risk": return negated || settled
        // "Did not meet the buyer" still states the role; "is not the buyer" does not.
        case "role": return denied
        // "Asked if we could send a sample" is a wish; "if they buy" is none.
        case "intent": return negated || (supposed && tag.rawValue == "intent.buy")
        case "nextstep": return negated
        default: return negated || supposed
        }
    }
}

/// Walks forward over the cues of one kind.
private struct Cursor {
    private let cues: [PhraseAutomaton.Hit]
    private let meanings: [Meaning]
    private let fits: (Meaning) -> Bool
    private var next = 0

    init(_ cues: [PhraseAutomaton.Hit], _ meanings: [Meaning], fits: @escaping (Meaning) -> Bool) {
        self.cues = cues
        self.meanings = meanings
        self.fits = fits
    }

    /// The first such cue that starts at `position` or later. Positions must not fall from call to call.
    mutating func first(from position: Int) -> PhraseAutomaton.Hit? {
        while next < cues.count, cues[next].span.lowerBound < position || !fits(meanings[cues[next].phrase]) {
            next += 1
        }
        return next < cues.count ? cues[next] : nil
    }
}
