/// The tags of a lexicon, numbered in byte order: to compare numbers is to compare tags.
struct TagTable: Sendable {
    typealias Number = Int32

    let tags: [Tag]
    /// What takes each tag's evidence back.
    fileprivate let mindful: [Doubt]
    /// What each tag turns into where a rival is spoken of: "too slow" is then the rival's flaw.
    fileprivate let ofRival: [Number]
    /// Whether the tag speaks of a rival.
    let isOfCompetitor: [Bool]
    /// Whether evidence that follows closely becomes one.
    fileprivate let isMerged: [Bool]
    /// The tag of a day beside an action. The reader gives it in every lexicon.
    let nextStep: Number
    private let numbers: [Tag: Number]

    init(_ named: [Tag]) {
        let nextStep = Tag("nextstep")
        let tags = Set(named + [nextStep]).sorted()
        var numbers: [Tag: Number] = [:]
        for (index, tag) in tags.enumerated() { numbers[tag] = Number(index) }
        self.tags = tags
        self.numbers = numbers
        self.nextStep = numbers[nextStep] ?? 0
        mindful = tags.map({ Doubt.minded(by: $0) })
        isOfCompetitor = tags.map { $0.group == "competitor" }
        isMerged = tags.map(Self.isMerged)
        ofRival = tags.indices.map { numbers[Self.tagOfRival(tags[$0])] ?? Number($0) }
    }

    /// Whether evidence for the tag that follows closely becomes one: not of roles and next steps, which are several people and steps.
    static func isMerged(_ tag: Tag) -> Bool { tag.group != "role" && tag.group != "nextstep" }

    /// What a tag turns into where a rival is spoken of.
    static func tagOfRival(_ tag: Tag) -> Tag {
        switch tag.rawValue {
        case "objection.price", "objection.delivery", "sentiment.negative": Tag("competitor.flaw")
        case "sentiment.positive": Tag("competitor.praise")
        default: tag
        }
    }

    /// Whether the tag is taken back where something is supposed or the rep's guess.
    static func mindsDoubt(_ tag: Tag) -> Bool { !Doubt.minded(by: tag).isDisjoint(with: [.supposed, .guessed]) }

    /// Whether a phrase of the meaning leaves nothing to guess: it gives a tag other than a next step, or stands for none.
    func speaks(_ meaning: Meaning) -> Bool {
        meaning.tags.isEmpty ? meaning.ofRival.isEmpty : meaning.tags.contains { $0 != nextStep }
    }

    func number(_ tag: Tag) -> Number? { numbers[tag] }
}

/// What the phrases of one set of senses mean, made ready for reading.
struct Meaning: Sendable {
    /// In rising order.
    let tags: [TagTable.Number]
    /// Tags that the phrase gives where the sentence speaks of a rival, in rising order.
    let ofRival: [TagTable.Number]
    let cues: CueSet
    /// A bit for each part that the phrase is, by `PairTable`.
    let parts: UInt64
    /// The bits of all parts that one of those gives a tag with.
    let partners: UInt64
    /// Whether the phrase gives a tag or is neutral.
    let isContent: Bool

    init(senses: [Sense], tags table: TagTable, pairs: PairTable) {
        var parts: UInt64 = 0
        var tags: [TagTable.Number] = []
        var ofRival: [TagTable.Number] = []
        var cues: CueSet = []
        var isNeutral = false
        for sense in senses {
            switch sense {
            case .tag(let tag): if let number = table.number(tag) { tags.append(number) }
            case .ofRival(let tag): if let number = table.number(tag) { ofRival.append(number) }
            case .neutral: isNeutral = true
            case .part(let name): parts |= pairs.bit(of: name)
            case .cue(let cue): cues.formUnion(CueSet(cue))
            }
        }
        self.tags = tags.sorted()
        self.ofRival = ofRival.sorted()
        self.cues = cues
        self.parts = parts
        partners = pairs.partners(of: parts)
        isContent = isNeutral || !tags.isEmpty || !ofRival.isEmpty
    }
}

/// What two parts give together.
struct PairTable: Sendable {
    /// The most parts of a lexicon: each has a bit.
    static let partsMax = 64

    private var numbers: [String: Int] = [:]
    /// Of each part, those that it gives a tag with.
    private var partners = [UInt64](repeating: 0, count: partsMax)
    private var tagsOf: [Int: [TagTable.Number]] = [:]

    /// - Parameter parts: At most `partsMax`; later ones are left out, and `Lexicon` refuses them.
    init(_ pairs: [Lexicon.Pair], parts: [String], _ tags: TagTable) {
        for (number, name) in parts.prefix(Self.partsMax).enumerated() { numbers[name] = number }
        for pair in pairs {
            guard let one = numbers[pair.parts.0], let other = numbers[pair.parts.1], let tag = tags.number(pair.tag) else {
                continue
            }
            for (first, second) in Set([[one, other], [other, one]]).map({ ($0[0], $0[1]) }) {
                partners[first] |= 1 << UInt64(second)
                tagsOf[first * Self.partsMax + second, default: []].append(tag)
            }
        }
    }

    func bit(of name: String) -> UInt64 { numbers[name].map { 1 << UInt64($0) } ?? 0 }

    func partners(of parts: UInt64) -> UInt64 {
        var (left, found) = (parts, UInt64(0))
        while left != 0 {
            found |= partners[left.trailingZeroBitCount]
            left &= left - 1
        }
        return found
    }

    /// The tags that phrases with these parts give together.
    func tags(_ one: UInt64, _ other: UInt64) -> [TagTable.Number] {
        var found: [TagTable.Number] = []
        var left = one
        while left != 0 {
            let first = left.trailingZeroBitCount
            left &= left - 1
            var both = partners[first] & other
            while both != 0 {
                let second = both.trailingZeroBitCount
                both &= both - 1
                for tag in tagsOf[first * Self.partsMax + second] ?? [] where !found.contains(tag) { found.append(tag) }
            }
        }
        return found
    }
}

struct CueSet: OptionSet, Sendable, Hashable {
    let rawValue: UInt16

    static let negator = CueSet(rawValue: 1)
    static let denial = CueSet(rawValue: 2)
    static let settled = CueSet(rawValue: 4)
    static let supposed = CueSet(rawValue: 8)
    static let guess = CueSet(rawValue: 16)
    static let turn = CueSet(rawValue: 32)
    static let boundary = CueSet(rawValue: 64)
    static let inert = CueSet(rawValue: 128)
    static let when = CueSet(rawValue: 256)
    static let day = CueSet(rawValue: 512)
    static let action = CueSet(rawValue: 1024)
    static let past = CueSet(rawValue: 2048)
    static let rival = CueSet(rawValue: 4096)
    static let own = CueSet(rawValue: 8192)
    static let stop = CueSet(rawValue: 16384)

    init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    init(_ cue: Cue) {
        switch cue {
        case .negator: self = .negator
        case .denial: self = .denial
        case .settled: self = .settled
        case .supposed: self = .supposed
        case .guess: self = .guess
        case .turn: self = .turn
        case .boundary: self = .boundary
        case .inert: self = .inert
        case .when: self = .when
        case .day: self = .day
        case .action: self = .action
        case .past: self = .past
        case .rival: self = .rival
        case .own: self = .own
        case .stop: self = .stop
        }
    }

    func has(_ cue: CueSet) -> Bool { !isDisjoint(with: cue) }
}

struct Evidence: Sendable, Hashable {
    let tag: TagTable.Number
    /// `[start, end)` in symbols of the text.
    let start: Int
    let end: Int

    /// By start, then tag; of those equal in both the longest first.
    static func comesFirst(_ left: Evidence, _ right: Evidence) -> Bool {
        if left.start != right.start { return left.start < right.start }
        if left.tag != right.tag { return left.tag < right.tag }
        return left.end > right.end
    }
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
    typealias Hit = PhraseAutomaton.Hit

    private let content: [Hit]
    private let cues: [Hit]
    private let parts: [Hit]
    private let pairTable: PairTable
    private let meanings: [Meaning]
    private let tags: TagTable

    /// How far a cue reaches, in scalars with each run of blanks as one. Chinese says more in fewer characters.
    private enum Reach {
        static let negatorLatin = 36
        static let negatorChinese = 10
        static let denialLatin = 14
        static let denialChinese = 3
        static let settledLatin = 24
        static let settledChinese = 8
        static let particle = 2
        static let action = 40
        static let merging = 14
        static let merged = 80
        static let pairLatin = 44
        static let pairChinese = 14
    }

    init(_ hits: PhraseAutomaton.Hits, meanings: [Meaning], tags: TagTable, pairs: PairTable) {
        self.meanings = meanings
        self.tags = tags
        content = hits.content
        cues = Self.outside(hits.content, hits.cues)
        parts = Self.outside(hits.content, hits.parts, but: [])
        pairTable = pairs
    }

    /// A phrase or a pair, before its context was looked at.
    private struct Candidate {
        let start: Int
        let end: Int
        let tags: [TagTable.Number]
        /// Tags that it gives where the sentence speaks of a rival.
        var ofRival: [TagTable.Number] = []
        /// Between a pair's two parts.
        var gap: Range<Int> = 0..<0
    }

    /// The evidence in the text, sorted by start, tag and end.
    func evidence() -> [Evidence] {
        var found = nextSteps()
        judge(
            content.lazy.map { hit in
                let meaning = meanings[hit.meaning]
                return Candidate(start: hit.start, end: hit.end, tags: meaning.tags, ofRival: meaning.ofRival)
            }, into: &found)
        if !parts.isEmpty { judge(pairs(), into: &found) }
        return tidied(found)
    }

    /// Keeps what its context does not take back. Starts must rise.
    private func judge(_ candidates: some Sequence<Candidate>, into found: inout [Evidence]) {
        var before = Before()
        var cue = 0
        var boundaryAfter = Cursor(.boundary)
        var turnAfter = Cursor(.turn)
        var settledAfter = Cursor(.settled)
        var supposedAfter = Cursor(.supposed)
        for candidate in candidates {
            while cue < cues.count, cues[cue].start < candidate.start {
                before.note(cues[cue])
                cue += 1
            }
            let (start, end) = (candidate.start, candidate.end)
            // A cue for our side inside the phrase makes it ours: "嫌我们贵".
            let isOfRival = before.rival && !cues[cue...].prefix { $0.start < end }.contains { $0.cues.has(.own) }
            if candidate.tags.isEmpty && (!isOfRival || candidate.ofRival.isEmpty) { continue }
            let clauseEnd = boundaryAfter.first(in: cues, from: end)?.start ?? .max
            let turn = min(clauseEnd, turnAfter.first(in: cues, from: end)?.start ?? .max)
            var doubts: Doubt = []
            if reaches(before.negator, start, Reach.negatorLatin, Reach.negatorChinese) { doubts.insert(.negated) }
            if reaches(before.denial, start, Reach.denialLatin, Reach.denialChinese) { doubts.insert(.denied) }
            if !candidate.gap.isEmpty {
                for inner in cues[cue...] {
                    if inner.start >= candidate.gap.upperBound { break }
                    if inner.start < candidate.gap.lowerBound || inner.end > candidate.gap.upperBound { continue }
                    if inner.cues.has([.negator, .denial]) { doubts.formUnion([.negated, .denied]) }
                    if inner.cues.has(.supposed) { doubts.insert(.supposed) }
                }
            }
            let settled = settledAfter.first(in: cues, from: end)
            if follows(settled, end, turn, Reach.settledLatin, Reach.settledChinese) { doubts.insert(.settled) }
            let supposed = supposedAfter.first(in: cues, from: end)
            if before.supposed || follows(supposed, end, clauseEnd, Reach.particle, Reach.particle) {
                doubts.insert(.supposed)
            }
            if before.guess { doubts.insert(.guessed) }
            for tag in candidate.tags {
                let tag = isOfRival ? tags.ofRival[Int(tag)] : tag
                if tags.mindful[Int(tag)].isDisjoint(with: doubts) { found.append(Evidence(tag: tag, start: start, end: end)) }
            }
            if isOfRival {
                for tag in candidate.ofRival where tags.mindful[Int(tag)].isDisjoint(with: doubts) {
                    found.append(Evidence(tag: tag, start: start, end: end))
                }
            }
        }
    }

    /// Two parts close in one sentence, each with the nearest that it gives a tag with. In the order of their starts.
    private func pairs() -> [Candidate] {
        var found: [Candidate] = []
        var stopAfter = Cursor(.stop)
        for (index, one) in parts.enumerated() {
            let (mine, wanted) = (meanings[one.meaning].parts, meanings[one.meaning].partners)
            let stop = stopAfter.first(in: cues, from: one.end)?.start ?? .max
            var given: [TagTable.Number] = []
            for other in parts[(index + 1)...] {
                let reach = one.isLatin && other.isLatin ? Reach.pairLatin : Reach.pairChinese
                if other.start - one.end > Reach.pairLatin || other.start >= stop { break }
                let theirs = meanings[other.meaning].parts
                if wanted & theirs == 0 || other.start < one.end || other.start - one.end > reach { continue }
                let tags = pairTable.tags(mine, theirs).filter { !given.contains($0) }
                if tags.isEmpty { continue }
                given += tags
                found.append(Candidate(start: one.start, end: other.end, tags: tags, gap: one.end..<other.start))
            }
        }
        return found
    }

    private func reaches(_ cue: Hit?, _ start: Int, _ latin: Int, _ chinese: Int) -> Bool {
        guard let cue else { return false }
        return start - cue.end <= (cue.isLatin ? latin : chinese)
    }

    private func follows(_ cue: Hit?, _ end: Int, _ limit: Int, _ latin: Int, _ chinese: Int) -> Bool {
        guard let cue, cue.start < limit else { return false }
        return cue.start - end <= (cue.isLatin ? latin : chinese)
    }

    /// Pairs each day to come with the nearest action of its clause.
    private func nextSteps() -> [Evidence] {
        var found: [Evidence] = []
        var before = Before()
        var action: Hit?
        var boundaryAfter = Cursor(.boundary)
        var actionAfter = Cursor(.action)
        for cue in cues {
            if cue.cues.has(.when) || (cue.cues.has(.day) && !before.past) {
                let clauseEnd = boundaryAfter.first(in: cues, from: cue.end)?.start ?? .max
                let gapBefore = action.map { cue.start - $0.end } ?? .max
                let next = actionAfter.first(in: cues, from: cue.end).flatMap { $0.start < clauseEnd ? $0 : nil }
                let gapAfter = next.map { $0.start - cue.end } ?? .max
                if !before.hasNegator, min(gapBefore, gapAfter) <= Reach.action {
                    let start = gapBefore < gapAfter ? action?.start : nil
                    let stop = gapBefore < gapAfter ? nil : next?.end
                    found.append(Evidence(tag: tags.nextStep, start: start ?? cue.start, end: stop ?? cue.end))
                }
            }
            if cue.cues.has(.boundary) { action = nil }
            if cue.cues.has(.action) { action = cue }
            before.note(cue)
        }
        return found
    }

    /// Sorts, and makes one of evidence for one tag that overlaps or follows closely in the same sentence: two ways to say a
    /// thing are one thing. Roles and next steps stay apart: they are several people and several steps.
    private func tidied(_ found: [Evidence]) -> [Evidence] {
        var latest = [Int](repeating: -1, count: tags.tags.count)
        var kept: [Evidence] = []
        kept.reserveCapacity(found.count)
        var stopAfter = Cursor(.stop)
        var stops: [Int] = []
        while let stop = stopAfter.first(in: cues, from: (stops.last ?? -1) + 1) { stops.append(stop.start) }
        var nextStop = 0
        for evidence in found.sorted(by: Evidence.comesFirst) {
            while nextStop < stops.count, stops[nextStop] < evidence.start { nextStop += 1 }
            let previous = latest[Int(evidence.tag)]
            if previous >= 0 {
                let before = kept[previous]
                let isSameSentence = nextStop == 0 || stops[nextStop - 1] < before.end
                if tags.isMerged[Int(evidence.tag)], isSameSentence, evidence.start - before.end <= Reach.merging,
                    evidence.end - before.start <= Reach.merged
                {
                    let end = max(before.end, evidence.end)
                    kept[previous] = Evidence(tag: evidence.tag, start: before.start, end: end)
                    continue
                }
                if evidence.start < before.end { continue }
            }
            latest[Int(evidence.tag)] = kept.count
            kept.append(evidence)
        }
        return kept
    }

    /// The cues that are no part of a content phrase. Days and actions stay: "send a quote" is an intent and an action.
    private static func outside(
        _ content: [Hit], _ cues: [Hit], but kept: CueSet = [.when, .day, .action, .rival, .own, .stop]
    ) -> [Hit] {
        var next = 0
        var outside: [Hit] = []
        outside.reserveCapacity(cues.count)
        for cue in cues {
            while next < content.count, content[next].end < cue.end { next += 1 }
            let isInside = next < content.count && content[next].start <= cue.start
            if !isInside || cue.cues.has(kept) { outside.append(cue) }
        }
        return outside
    }
}

/// What the clause has said so far.
private struct Before {
    var negator: PhraseAutomaton.Hit?
    var denial: PhraseAutomaton.Hit?
    var supposed = false
    var guess = false
    var past = false
    /// The sentence, not the clause, speaks of a rival.
    var rival = false

    var hasNegator: Bool { negator != nil }

    mutating func note(_ cue: PhraseAutomaton.Hit) {
        let cues = cue.cues
        if cues.has(.boundary) {
            let rival = rival && !cues.has(.stop)
            self = Before()
            self.rival = rival
        }
        if cues.has(.rival) { rival = true }
        if cues.has(.own) { rival = false }
        if cues.has(.turn) {
            negator = nil
            denial = nil
        }
        if cues.has([.negator, .denial]) { negator = cue }
        if cues.has(.denial) { denial = cue }
        if cues.has(.supposed) { supposed = true }
        if cues.has(.guess) { guess = true }
        if cues.has(.past) { past = true }
    }
}

/// The kinds of context that may take a phrase back.
private struct Doubt: OptionSet, Sendable {
    let rawValue: UInt8

    static let negated = Doubt(rawValue: 1)
    static let denied = Doubt(rawValue: 2)
    static let settled = Doubt(rawValue: 4)
    static let supposed = Doubt(rawValue: 8)
    static let guessed = Doubt(rawValue: 16)

    /// Which of them the tag minds.
    static func minded(by tag: Tag) -> Doubt {
        switch tag.group {
        case "objection": return [.negated, .settled, .supposed, .guessed]
        // A risk may rest on the rep's own assessment, and on a condition ("if they do not pay").
        case "risk": return [.negated, .settled]
        // "Did not meet the buyer" still states the role; "is not the buyer" does not.
        case "role": return .denied
        // "Asked if we could send a sample" is a wish; "if they buy" is none.
        case "intent": return tag.rawValue == "intent.buy" || tag.rawValue == "intent.none" ? [.negated, .supposed] : .negated
        case "nextstep": return .negated
        default: return [.negated, .supposed]
        }
    }
}

/// Walks forward over the cues of one kind.
private struct Cursor {
    private let wanted: CueSet
    private var next = 0
    private var asked = 0

    init(_ wanted: CueSet) {
        self.wanted = wanted
    }

    /// The first such cue that starts at `position` or later. Positions may fall a little from call to call.
    mutating func first(in cues: [PhraseAutomaton.Hit], from position: Int) -> PhraseAutomaton.Hit? {
        // Between a place and the one that was found for it there is none: only a fall of the place goes back.
        if position < asked { while next > 0, cues[next - 1].start >= position { next -= 1 } }
        asked = position
        while next < cues.count, cues[next].start < position || !cues[next].cues.has(wanted) { next += 1 }
        return next < cues.count ? cues[next] : nil
    }
}
