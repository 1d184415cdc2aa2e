import Agent
import Terminal

// Texts that are in conflict, side by side.
extension Rendering {
    /// The two newest sides of a conflict whose values do not fit a table's cell, each in a column, with what differs in brackets; nothing
    /// for short ones.
    func sideBySide(_ conflict: ConflictView) -> [String] {
        guard conflict.sides.count > 1, conflict.sides.contains(where: { isLong($0.value) }) else { return [] }
        let width = (screen.width - 3) / 2
        let (left, right) = Rendering.marked(conflict.sides[0].value, conflict.sides[1].value)
        let titles = conflict.sides.prefix(2).map { padded(truncated("\($0.number) \($0.author)", to: width), to: width) }
        var out = ["", painter.paint(titles.joined(separator: " │ ").trimmingEnd(), .bold)]
        let columns = [left, right].map { text in wrapped(text, width: width).map { sanitised($0) } }
        for line in 0..<max(columns[0].count, columns[1].count) {
            let parts = columns.map { padded(line < $0.count ? truncated($0[line], to: width) : "", to: width) }
            out.append("\(parts[0]) │ \(parts[1])".trimmingEnd())
        }
        for side in conflict.sides.dropFirst(2) {
            out +=
                ["", painter.paint(truncated("\(side.number) \(side.author)", to: screen.width), .bold)]
                + flowed(side.value, hanging: "")
        }
        return out
    }

    private func isLong(_ value: String) -> Bool { value.contains("\n") || displayWidth(of: value) > max(30, screen.width / 3) }

    /// Both texts with the stretch in which they differ between brackets: what is left once their common beginning and end are set apart.
    ///
    /// - Complexity: O(length).
    package static func marked(_ left: String, _ right: String) -> (String, String) {
        let (a, b) = (Array(left), Array(right))
        var start = 0
        while start < a.count, start < b.count, a[start] == b[start] { start += 1 }
        var end = 0
        while end < a.count - start, end < b.count - start, a[a.count - 1 - end] == b[b.count - 1 - end] { end += 1 }
        func text(_ all: [Character]) -> String {
            String(all[..<start]) + "[" + String(all[start..<all.count - end]) + "]" + String(all[(all.count - end)...])
        }
        return (text(a), text(b))
    }
}

extension String {
    fileprivate func trimmingEnd() -> String {
        var text = self[...]
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
