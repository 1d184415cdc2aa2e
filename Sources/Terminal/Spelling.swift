/// Words that were meant to be others.
public enum Spelling {
    /// Those of `names` that a word may have been meant to be, whatever the case, at most `limit`.
    public static func near(_ word: String, among names: some Sequence<String>, limit: Int = 3) -> [String] {
        let word = word.lowercased()
        return Array(Set(names.filter { isNear($0.lowercased(), word) }).sorted().prefix(limit))
    }

    /// A sentence that asks whether one of `names` was meant, with a space before it; empty if none comes near.
    public static func hint(_ word: String, among names: some Sequence<String>) -> String {
        let near = near(word, among: names)
        return near.isEmpty ? "" : " Did you mean \(near.joined(separator: " or "))?"
    }

    /// Whether one letter (of longer words two) more, less, other or changed with its neighbour makes one word the other.
    ///
    /// - Complexity: O(product of the lengths), of words of up to 40 letters.
    public static func isNear(_ a: String, _ b: String) -> Bool {
        let (a, b) = (Array(a.prefix(40)), Array(b.prefix(40)))
        let limit = min(a.count, b.count) < 5 ? 1 : 2
        guard abs(a.count - b.count) <= limit, !a.isEmpty, !b.isEmpty else { return false }
        var before = [Int](), last = Array(0...b.count)
        for i in 1...a.count {
            var line = [i] + [Int](repeating: 0, count: b.count)
            for j in 1...b.count {
                let change = a[i - 1] == b[j - 1] ? 0 : 1
                line[j] = min(last[j] + 1, line[j - 1] + 1, last[j - 1] + change)
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { line[j] = min(line[j], before[j - 2] + 1) }
            }
            (before, last) = (last, line)
        }
        return last[b.count] <= limit
    }
}
