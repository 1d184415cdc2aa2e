// Edits as people make them: of whole letters. A letter here is an extended grapheme cluster (Unicode annex 29), such as "é" written as
// two scalars, an emoji of several people, a flag, or the end of a line as CR LF.

extension TextEdit {
    /// Beyond this many differing letters on either side a passage is replaced whole: the exact difference would take too long.
    static let exactLimit = 2_000

    /// The edits that turn `old` into `new`: common ends kept, the middle by the shortest script (Myers 1986, as in the standard
    /// library).
    ///
    /// They delete and insert whole letters: one that changed in part is replaced. So whatever others do at the same time, no
    /// letter is torn apart; see Protocol/text.md for what that promises.
    ///
    /// - Complexity: O(n + d²) for d differing letters, at most `exactLimit` on each side.
    public static func difference(from old: String, to new: String) -> [TextEdit] {
        let oldScalars = Array(old.unicodeScalars)
        let newScalars = Array(new.unicodeScalars)
        var start = 0
        let shorter = min(oldScalars.count, newScalars.count)
        while start < shorter, oldScalars[start] == newScalars[start] { start += 1 }
        var end = 0
        while end < shorter - start, oldScalars[oldScalars.count - 1 - end] == newScalars[newScalars.count - 1 - end] { end += 1 }
        if start + end == oldScalars.count, oldScalars.count == newScalars.count { return [] }
        (start, end) = LetterBorders(old, new).kept(start, end)
        let whole = TextEdit(
            position: start, deleted: oldScalars.count - start - end,
            inserted: TextGraph.string(newScalars[start..<newScalars.count - end]))
        if whole.deleted == 0 || whole.inserted.isEmpty { return [whole] }
        guard let oldLetters = letters(oldScalars[start..<oldScalars.count - end]),
            let newLetters = letters(newScalars[start..<newScalars.count - end])
        else { return [whole] }
        return script(from: oldLetters, to: newLetters, at: start)
    }

    /// The same change to `text`, of whole letters: what it would leave or make of a part of one comes with the rest of it.
    ///
    /// For edits whose positions come from elsewhere than `difference`, such as a cursor that counts scalars.
    ///
    /// - Complexity: O(scalars of the text).
    public func widened(in text: String) -> TextEdit {
        let old = Array(text.unicodeScalars)
        let start = min(max(position, 0), old.count)
        let end = old.count - start - min(max(deleted, 0), old.count - start)
        let new = TextGraph.applying([self], to: text)
        let kept = LetterBorders(text, new).kept(start, end)
        let scalars = Array(new.unicodeScalars)
        return TextEdit(
            position: kept.start, deleted: old.count - kept.start - kept.end,
            inserted: TextGraph.string(scalars[kept.start..<scalars.count - kept.end]))
    }

    /// The letters of a passage; nil if there are more than `exactLimit`.
    private static func letters(_ scalars: ArraySlice<Unicode.Scalar>) -> [[Unicode.Scalar]]? {
        var letters = [[Unicode.Scalar]]()
        for letter in TextGraph.string(scalars) {
            guard letters.count < exactLimit else { return nil }
            letters.append(Array(letter.unicodeScalars))
        }
        return letters
    }

    private static func script(from old: [[Unicode.Scalar]], to new: [[Unicode.Scalar]], at start: Int) -> [TextEdit] {
        // Numbers instead of letters, which are slow to compare; equal means the same scalars.
        var numbers: [[Unicode.Scalar]: Int] = [:]
        func numbered(_ letters: [[Unicode.Scalar]]) -> [Int] {
            letters.map { letter in
                if let number = numbers[letter] { return number }
                numbers[letter] = numbers.count
                return numbers.count - 1
            }
        }
        var isRemoved = [Bool](repeating: false, count: old.count)
        var isInserted = [Bool](repeating: false, count: new.count)
        let oldNumbers = numbered(old)
        for step in numbered(new).difference(from: oldNumbers) {
            switch step {
            case .remove(let offset, _, _): isRemoved[offset] = true
            case .insert(let offset, _, _): isInserted[offset] = true
            }
        }
        // Runs, front to back; positions count in the text as the earlier runs left it, which is the new text up to there.
        var edits = [TextEdit]()
        var position = start
        var oldAt = 0
        var newAt = 0
        while oldAt < old.count || newAt < new.count {
            var deleted = 0
            var inserted = [Unicode.Scalar]()
            while oldAt < old.count, isRemoved[oldAt] {
                deleted += old[oldAt].count
                oldAt += 1
            }
            while newAt < new.count, isInserted[newAt] {
                inserted += new[newAt]
                newAt += 1
            }
            if deleted > 0 || !inserted.isEmpty {
                edits.append(TextEdit(position: position, deleted: deleted, inserted: TextGraph.string(inserted)))
                position += inserted.count
            } else {
                position += new[newAt].count
                oldAt += 1
                newAt += 1
            }
        }
        return edits
    }
}

/// Where two texts that begin and end alike may be cut: between letters of both.
private struct LetterBorders {
    /// So often the text is asked about single places, before all its borders are listed.
    private static let patience = 64

    private let old: String
    private let new: String

    init(_ old: String, _ new: String) {
        self.old = old
        self.new = new
    }

    /// How many scalars of the common front and end may be kept.
    ///
    /// - Parameters:
    ///   - start: How many scalars both have in common at the front.
    ///   - end: How many they have in common at the end, other ones than those at the front.
    func kept(_ start: Int, _ end: Int) -> (start: Int, end: Int) {
        (front(start), back(end))
    }

    private func front(_ start: Int) -> Int {
        var oldIndex = old.unicodeScalars.index(old.startIndex, offsetBy: start)
        var newIndex = new.unicodeScalars.index(new.startIndex, offsetBy: start)
        for step in 0..<min(start, LetterBorders.patience) {
            if isBorder(oldIndex, newIndex) { return start - step }
            old.unicodeScalars.formIndex(before: &oldIndex)
            new.unicodeScalars.formIndex(before: &newIndex)
        }
        guard start > LetterBorders.patience else { return 0 }
        let borders = LetterBorders.all(old).intersection(LetterBorders.all(new))
        return (0...start).last { borders.contains($0) } ?? 0
    }

    private func back(_ end: Int) -> Int {
        var oldIndex = old.unicodeScalars.index(old.endIndex, offsetBy: -end)
        var newIndex = new.unicodeScalars.index(new.endIndex, offsetBy: -end)
        for step in 0..<min(end, LetterBorders.patience) {
            if isBorder(oldIndex, newIndex) { return end - step }
            old.unicodeScalars.formIndex(after: &oldIndex)
            new.unicodeScalars.formIndex(after: &newIndex)
        }
        guard end > LetterBorders.patience else { return 0 }
        let oldCount = old.unicodeScalars.count
        let newCount = new.unicodeScalars.count
        let borders = LetterBorders.all(old)
        let others = LetterBorders.all(new)
        return (0...end).last { borders.contains(oldCount - $0) && others.contains(newCount - $0) } ?? 0
    }

    private func isBorder(_ oldIndex: String.Index, _ newIndex: String.Index) -> Bool {
        String.Index(oldIndex, within: old) != nil && String.Index(newIndex, within: new) != nil
    }

    /// The numbers of scalars before each border between letters.
    private static func all(_ text: String) -> Set<Int> {
        var borders: Set<Int> = [0]
        var position = 0
        for letter in text {
            position += letter.unicodeScalars.count
            borders.insert(position)
        }
        return borders
    }
}
