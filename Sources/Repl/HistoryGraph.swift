/// The lines at the left of a history, oldest first, as a version-control log draws them.
///
///     ○    first written
///     ├─╮
///     ● │  what nobody has replaced
///       ○  written without having seen the other
///
/// Each lane waits for a change that goes on from the one in it. Where several go on from one, it splits; a change that had seen several
/// joins their lanes. Two cells a lane.
struct HistoryGraph {
    struct Step: Equatable {
        /// Lines above the change: splits and joins.
        var before: [String]
        /// The line of the change itself.
        var node: String
        /// What stands at the left of its further lines.
        var rest: String
    }

    private(set) var steps: [Step] = []
    /// Of the widest line, in cells.
    private(set) var width = 0
    /// The change that each lane goes on from; nil where it is free.
    private var lanes: [String?] = []

    /// - Parameter changes: Each with those that it had seen last; those that do not stand before it are left out.
    /// - Complexity: O(changes · lanes).
    init(_ changes: [(id: String, parents: [String])]) {
        var known = Set<String>()
        var parents = [[String]]()
        var children: [String: Int] = [:]
        for change in changes {
            var seen = Set<String>()
            let own = change.parents.filter { known.contains($0) && seen.insert($0).inserted }
            for parent in own { children[parent, default: 0] += 1 }
            parents.append(own)
            known.insert(change.id)
        }
        var split: String?
        for (change, parents) in zip(changes, parents) {
            var before = split.map { [$0] } ?? []
            let lane = place(of: parents, &before)
            lanes[lane] = change.id
            let node = line { $0 == lane ? ((children[change.id] ?? 0) == 0 ? "●" : "○") : $1 == nil ? " " : "│" }
            let others = max(0, (children[change.id] ?? 0) - 1)
            if (children[change.id] ?? 0) == 0 { lanes[lane] = nil }
            let rest = line { $1 == nil ? " " : "│" }
            split = others > 0 ? branch(lane, into: others, change.id) : nil
            steps.append(Step(before: before, node: node, rest: padded(rest, to: node.count)))
            while lanes.last == .some(nil) { lanes.removeLast() }
            width = max(width, ([node] + before).map(\.count).max() ?? 0)
        }
    }

    /// The lane of a change that goes on from `parents`; those that it joins become free.
    private mutating func place(of parents: [String], _ before: inout [String]) -> Int {
        let joined = parents.compactMap { parent in lanes.firstIndex { $0 == parent } }.sorted()
        guard let lane = joined.first, let last = joined.last else {
            if let free = lanes.firstIndex(where: { $0 == nil }) { return free }
            lanes.append(nil)
            return lanes.count - 1
        }
        if joined.count > 1 {
            before.append(bridge(lane, last, ends: Set(joined), corner: "╯", fork: "┴"))
            for other in joined.dropFirst() { lanes[other] = nil }
        }
        return lane
    }

    /// Opens `count` lanes at the right of `lane` for further changes that go on from it.
    private mutating func branch(_ lane: Int, into count: Int, _ id: String) -> String {
        var ends = Set<Int>()
        for index in (lane + 1)... where ends.count < count {
            if index == lanes.count { lanes.append(nil) }
            if lanes[index] == nil { ends.insert(index) }
            if ends.count == count { break }
        }
        let drawn = bridge(lane, ends.max() ?? lane, ends: ends, corner: "╮", fork: "┬")
        for end in ends { lanes[end] = id }
        return drawn
    }

    /// A line from one lane to others at its right, across those between.
    private func bridge(_ from: Int, _ to: Int, ends: Set<Int>, corner: Character, fork: Character) -> String {
        var out = ""
        for index in 0..<max(lanes.count, to + 1) {
            let isLive = index < lanes.count && lanes[index] != nil
            switch index {
            case from: out.append("├")
            case to: out.append(corner)
            case from...to where ends.contains(index): out.append(fork)
            case from...to where !isLive: out.append("─")
            default: out.append(isLive ? "│" : " ")
            }
            out.append(index >= from && index < to ? "─" : " ")
        }
        return trimmed(out)
    }

    private func line(_ sign: (Int, String?) -> Character) -> String {
        trimmed(lanes.enumerated().map { String(sign($0.offset, $0.element)) }.joined(separator: " "))
    }

    private func trimmed(_ line: String) -> String { String(line.reversed().drop { $0 == " " }.reversed()) }

    private func padded(_ line: String, to count: Int) -> String {
        line + String(repeating: " ", count: max(0, count - line.count))
    }
}
