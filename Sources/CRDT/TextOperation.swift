/// Consecutive edits of one event that belong together: what is typed, or deleted, letter by letter is one operation.
///
/// No edit is lost in it: `edits` gives each of them back as it was.
struct TextOperation: Hashable, Sendable {
    enum Kind: UInt8, Sendable {
        /// One edit.
        case single = 0
        /// Each edit inserts one scalar behind the one before it.
        case typing = 1
        /// Each edit deletes one scalar, at the same position.
        case deleting = 2
        /// Each edit deletes one scalar, before the one that was deleted before it.
        case backspacing = 3
    }

    var kind: Kind
    /// The first edit's position, at most `TextOperation.positionLimit`.
    var position: UInt32
    var deleted: UInt32
    /// How many scalars come; which ones, the history keeps apart.
    var inserted: UInt32

    /// A position or length beyond this one means the same as it does: no text is that long.
    static let positionLimit = Int(UInt32.max)

    init(kind: Kind, position: UInt32, deleted: UInt32, inserted: UInt32) {
        self.kind = kind
        self.position = position
        self.deleted = deleted
        self.inserted = inserted
    }

    init(position: Int, deleted: Int, inserted: Int) {
        self.position = UInt32(clamping: position)
        self.deleted = UInt32(clamping: deleted)
        self.inserted = UInt32(clamping: inserted)
        kind =
            deleted == 0 && inserted == 1 ? .typing : deleted == 1 && inserted == 0 ? .deleting : .single
    }

    /// Takes one more edit in if it goes on with what this operation does.
    @inline(__always)
    mutating func extend(position next: Int, deleted more: Int, inserted new: Int) -> Bool {
        if new == 1, more == 0 {
            guard kind == .typing, next == Int(position) + Int(inserted) else { return false }
            inserted += 1
            return true
        }
        guard more == 1, new == 0, kind == .deleting || kind == .backspacing else { return false }
        if kind == .deleting, next == Int(position) {
            deleted += 1
            return true
        }
        guard kind == .backspacing || deleted == 1, next + Int(deleted) == Int(position) else { return false }
        kind = .backspacing
        deleted += 1
        return true
    }

    /// All its edits as one: where they begin, in the text before them.
    ///
    /// Beyond the end it means the same too: a letter that is not there is not deleted, one by one or all at once.
    var start: Int { kind == .backspacing ? Int(position) - Int(deleted) + 1 : Int(position) }

    /// Where the next edit is likely to be: at the end of what came, or of what is left.
    var end: Int { kind == .backspacing ? start : Int(position) + Int(inserted) }

    /// The edits, one by one.
    func edits(inserting scalars: ArraySlice<Unicode.Scalar>) -> [TextEdit] {
        let position = Int(position)
        switch kind {
        case .single:
            return [TextEdit(position: position, deleted: Int(deleted), inserted: TextGraph.string(scalars))]
        case .typing:
            return scalars.enumerated().map { TextEdit(position: position + $0, deleted: 0, inserted: String($1)) }
        case .deleting:
            return (0..<Int(deleted)).map { _ in TextEdit(position: position, deleted: 1, inserted: "") }
        case .backspacing:
            return (0..<Int(deleted)).map { TextEdit(position: position - $0, deleted: 1, inserted: "") }
        }
    }
}
