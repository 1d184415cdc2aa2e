/// How the clause tagger's model sees a text: each rival's name as one mark.
///
/// What is said of one rival is said of any, and what is good of theirs is no praise of ours: `TextFeatures` gives words beside the mark a second time.
enum RivalMarks {
    /// The scalars, each of them that a rival's name holds replaced by ``TextFeatures/rival``: places stay as they are.
    static func set(in scalars: [Unicode.Scalar], for entities: [TextEntity]) -> [Unicode.Scalar] {
        var marked = scalars
        for entity in entities where entity.kind == .competitor {
            for place in entity.span.clamped(to: scalars.indices) { marked[place] = TextFeatures.rival }
        }
        return marked
    }

    /// The text of marked scalars, one mark for each name.
    static func text(of marked: some Sequence<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        for scalar in marked where scalar != TextFeatures.rival || view.last != scalar { view.append(scalar) }
        return String(view)
    }

    static func text(of text: String, by reader: EntityReader) -> String {
        self.text(of: set(in: Array(text.unicodeScalars), for: reader.rivals(in: text)))
    }
}
