/// A note with what it says and names, as the notes that ship are written: see `NoteTexts`.
package struct LabelledNote: Sendable {
    package let language: String
    package let written: NoteDay
    package let text: String
    /// Each tag with its evidence, `[start, end)` in scalars of the text.
    package let tags: [(tag: String, span: Range<Int>)]
    /// Only kinds and spans are labelled: a value is what the text has there.
    package let entities: [TextEntity]

    /// Reads one line: language, day, and the text, in which `[[tag|evidence]]` marks a tag, `[[tag,tag|evidence]]` two of the same words, and `<<kind|words>>`
    /// an entity, also inside an evidence. Nil if it is malformed.
    package init?(_ line: some StringProtocol) {
        let parts = line.split(separator: " ", maxSplits: 2)
        guard parts.count == 3, let written = NoteDay(String(parts[1])) else { return nil }
        let marked = Array(parts[2].unicodeScalars)
        var text = String.UnicodeScalarView()
        var open: [(closes: Unicode.Scalar, names: Substring, start: Int)] = []
        var tags: [(tag: String, span: Range<Int>)] = []
        var found: [(kind: TextEntity.Kind, span: Range<Int>)] = []
        var (place, length) = (0, 0)
        while place < marked.count {
            let pair = place + 1 < marked.count && marked[place] == marked[place + 1]
            if pair, marked[place] == "[" || marked[place] == "<" {
                guard let bar = marked[place...].firstIndex(of: "|") else { return nil }
                let names = String(scalars: marked[(place + 2)..<bar])
                open.append((marked[place] == "[" ? "]" : ">", Substring(names), length))
                place = bar + 1
            } else if pair, let last = open.last, last.closes == marked[place] {
                open.removeLast()
                let span = last.start..<length
                guard !span.isEmpty else { return nil }
                if last.closes == "]" {
                    for name in last.names.split(separator: ",") { tags.append((String(name), span)) }
                } else {
                    guard let kind = TextEntity.Kind(rawValue: String(last.names)) else { return nil }
                    found.append((kind, span))
                }
                place += 2
            } else {
                text.append(marked[place])
                (place, length) = (place + 1, length + 1)
            }
        }
        guard open.isEmpty else { return nil }
        let scalars = Array(text)
        (self.written, self.text, self.tags) = (written, String(text), tags)
        language = String(parts[0])
        entities = found.map { kind, span in
            TextEntity(kind: kind, span: span, value: .name(String(scalars: scalars[span])))
        }
    }

    /// The notes that ship.
    package static var all: [LabelledNote] { NoteTexts.all.flatMap { $0.split(separator: "\n").compactMap { LabelledNote($0) } } }
}
