/// The clauses that the clause tagger learns from, as text: a line with a tag in brackets, and under it one clause a line. `[none]` holds what gives
/// no tag. They were written for this project, without a look at the notes that it is measured by, but for the evidence of `fixtures/tags/train.jsonl`.
///
/// They are literals of text because the compiler reads those at once: as an array of bytes they took minutes.
enum ClauseTexts {
    /// In the order in which they are learned from.
    static var all: [String] {
        [price, time, trust, terms, wishes, answers, moods, roles, risks, rivals, nothing, silence]
    }
}
