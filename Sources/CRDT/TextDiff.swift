extension TextEdit {
    /// Beyond this many differing scalars on either side a passage is replaced whole: the exact difference would take too long.
    static let exactLimit = 2_000

    /// The edits that turn `old` into `new`: common ends kept, the middle by the shortest script (Myers 1986, as in the standard
    /// library).
    ///
    /// - Complexity: O((n + d²)) for d differing scalars, at most `exactLimit` on each side.
    public static func difference(from old: String, to new: String) -> [TextEdit] {
        let old = Array(old.unicodeScalars)
        let new = Array(new.unicodeScalars)
        var start = 0
        while start < old.count, start < new.count, old[start] == new[start] { start += 1 }
        var oldEnd = old.count
        var newEnd = new.count
        while oldEnd > start, newEnd > start, old[oldEnd - 1] == new[newEnd - 1] {
            oldEnd -= 1
            newEnd -= 1
        }
        let oldMiddle = old[start..<oldEnd]
        let newMiddle = new[start..<newEnd]
        if oldMiddle.isEmpty && newMiddle.isEmpty { return [] }
        if oldMiddle.isEmpty || newMiddle.isEmpty || max(oldMiddle.count, newMiddle.count) > exactLimit {
            return [TextEdit(position: start, deleted: oldMiddle.count, inserted: TextGraph.string(newMiddle))]
        }
        var isRemoved = [Bool](repeating: false, count: oldMiddle.count)
        var isInserted = [Bool](repeating: false, count: newMiddle.count)
        for step in Array(newMiddle).difference(from: Array(oldMiddle)) {
            switch step {
            case .remove(let offset, _, _): isRemoved[offset] = true
            case .insert(let offset, _, _): isInserted[offset] = true
            }
        }
        // Runs, front to back; positions count in the text as the earlier runs left it, which is the new text up to there.
        var edits = [TextEdit]()
        var oldAt = 0
        var newAt = 0
        while oldAt < isRemoved.count || newAt < isInserted.count {
            let runStart = newAt
            var deleted = 0
            while oldAt < isRemoved.count, isRemoved[oldAt] {
                deleted += 1
                oldAt += 1
            }
            while newAt < isInserted.count, isInserted[newAt] { newAt += 1 }
            if deleted > 0 || newAt > runStart {
                let inserted = newMiddle[(start + runStart)..<(start + newAt)]
                edits.append(TextEdit(position: start + runStart, deleted: deleted, inserted: TextGraph.string(inserted)))
            } else {
                oldAt += 1
                newAt += 1
            }
        }
        return edits
    }
}
