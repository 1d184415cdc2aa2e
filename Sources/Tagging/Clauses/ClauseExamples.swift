/// What the clause tagger learns from: labelled clauses, and phrases that the lexicon's patterns stand for.
///
/// The clauses stand in `ClauseTexts`.
package enum ClauseExamples {
    /// The label of what gives no tag.
    package static let none = "none"
    /// How many phrases are drawn from each pattern, at most.
    private static let drawsPerPattern = 6

    /// The examples that ship, in the order of the texts, the notes and the tables.
    package static func builtIn(_ notes: [LabelledNote]) -> [ManyLabelText] {
        (clauses + phrases(of: Lexicon.builtInEntries)).map {
            ManyLabelText(text: RivalMarks.text(of: $0.text, by: .days), labels: $0.label == none ? [] : [$0.label])
        }
            + notes.flatMap(labelled)
    }

    /// Each sentence of a note with its tags, and each clause of those of several.
    package static func labelled(_ note: LabelledNote) -> [ManyLabelText] {
        let scalars = RivalMarks.set(in: Array(note.text.unicodeScalars), for: note.entities)
        return Sentences.ranges(in: note.text).flatMap { sentence in
            let clauses = Clauses.ranges(in: scalars[sentence])
            return ([sentence] + (clauses.count > 1 ? clauses : [])).map { span in
                ManyLabelText(
                    text: RivalMarks.text(of: scalars[span]),
                    labels: Set(note.tags.filter { $0.span.overlaps(span) }.map(\.tag)).sorted())
            }
        }
    }

    /// Those of the texts.
    package static var clauses: [LabelledText] { ClauseTexts.all.flatMap(labelled) }

    /// Reads the form above. A line before the first label says nothing.
    package static func labelled(_ text: String) -> [LabelledText] {
        var label: String?
        var found: [LabelledText] = []
        for line in text.split(separator: "\n") {
            if line.first == "[", line.last == "]" {
                label = String(line.dropFirst().dropLast())
            } else if let label {
                found.append(LabelledText(text: String(line), label: label))
            }
        }
        return found
    }

    /// Some of the phrases that each pattern stands for, each once. The draws come from a fixed seed.
    package static func phrases(of entries: [Lexicon.Entry]) -> [LabelledText] {
        var draws = PhraseDraws()
        var found: [LabelledText] = []
        var seen = Set<LabelledText>()
        for entry in entries {
            let label: String
            switch entry.sense {
            case .tag(let tag), .ofRival(let tag): label = tag.rawValue
            case .neutral: label = none
            case .part, .cue: continue
            }
            for pattern in entry.patterns {
                let scalars = Array(pattern.unicodeScalars)
                for _ in 0..<drawsPerPattern {
                    let one = LabelledText(text: draws.phrase(of: scalars), label: label)
                    if !one.text.isEmpty, seen.insert(one).inserted { found.append(one) }
                }
            }
        }
        return found
    }
}

/// Draws phrases from patterns: of each group one alternative, by a sequence of numbers that is the same everywhere.
private struct PhraseDraws {
    private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

    mutating func phrase(of pattern: [Unicode.Scalar]) -> String {
        var place = 0
        return String(scalars: alternatives(pattern, &place))
    }

    /// Reads alternatives up to the bracket that closes them or the end, and gives one of them.
    private mutating func alternatives(_ pattern: [Unicode.Scalar], _ place: inout Int) -> [Unicode.Scalar] {
        var all: [[Unicode.Scalar]] = [[]]
        while place < pattern.count, pattern[place] != ")" {
            let scalar = pattern[place]
            place += 1
            switch scalar {
            case "|": all.append([])
            case "(":
                let inner = alternatives(pattern, &place)
                place += 1
                all[all.count - 1] += inner
            default: all[all.count - 1].append(scalar)
            }
        }
        return all[below(all.count)]
    }

    private mutating func below(_ limit: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int((state >> 33) % UInt64(limit))
    }
}
