/// A replay of the events behind a critical version, as in Eg-walker (Gentle, Kleppmann, "Collaborative Text Editing with Eg-walker",
/// 2024): it steps back and forth between versions, and says what each event changes in the text of all events before it.
///
/// A *critical* version is one that every event has either seen or been seen in, so nothing behind it depends on how its text
/// came about. That text is one run of unknown scalars.
///
/// Events that follow each other, with nothing branching off between them, are one **unit**: all versions have all of it or none.
/// Passages that one unit types on are one **run**: its scalars are a chain of right children in the tree of insertions (Fugue).
struct TextReplay: Sendable {
    /// What an event does to the text: a deletion, then an insertion, at one position.
    struct Change: Sendable {
        var position: Int
        var deleted: Int
        /// Which of the history's scalars come.
        var scalars: Range<Int>
    }

    private struct Run {
        /// The run of the scalar behind which it was inserted, and how many scalars that run had up to there; −1 for the beginning.
        let leftRun: Int32
        let leftEnd: Int32
        /// The event of its first scalar, which orders it among its siblings.
        let event: Int32
        let unit: Int32
        /// Whether it is the left child of what comes after it; else it is the right child of what comes before.
        let isLeft: Bool
        let first: Int32
        var last: Int32
        /// The runs that are right children of its last scalar.
        var rights: Int32 = -1
        /// Where the tree below it begins (of a left child) or ends (of a right child), once that is not the run's own border.
        var marker: Int32 = -1
    }

    private struct Unit {
        let firstRun: Int
        let firstDeletion: Int
        let firstParent: Int
        /// The last of its events.
        var last: Int32
    }

    /// The critical event behind which the replay begins; −1 for the empty text.
    let base: Int
    private var order = TextOrder()
    private var siblings = TextSiblings()
    private var runs: [Run] = []
    private var rootRights: Int32 = -1
    private var units: [Unit] = []
    private var unitParents: [Int32] = []
    /// The scalars that units deleted: as many as `length` from the beginning of an item, on through its run.
    private var deletions: [(item: Int32, length: Int32)] = []
    /// The unit of each event behind the base; −1 until it is replayed.
    private var unitOfEvent: [Int32] = []
    private var childCounts: [Int32] = []
    private var isInVersion: [Bool] = []
    private var frontier: [Int32] = []
    private var marks: [UInt8] = []
    private var heap: [Int32] = []
    /// What the events replayed with `emits` change, one change after the other.
    private var changes: [Change] = []

    /// A replay of the events behind `base` that stand before `end`; those that stand before `limit` may follow.
    init(_ history: inout TextHistory, behind base: Int, upTo end: Int, limit: Int) {
        self.base = base
        let length = base < 0 ? 0 : history.lengths[base]
        if length > 0 {
            let item = order.insert(TextOrder.Item(run: 0, offset: 0, length: length, deletions: 0), after: -1)
            runs.append(
                Run(leftRun: -1, leftEnd: 0, event: -1, unit: -1, isLeft: false, first: item, last: item, marker: item))
        }
        note(history, upTo: limit)
        for event in TextReplay.arranged(history, behind: base, upTo: end) {
            _ = replay(event, of: &history, emits: false)
        }
    }

    /// Makes room for what came since, and counts who names whom.
    mutating func note(_ history: TextHistory, upTo limit: Int) {
        let from = base + 1 + unitOfEvent.count
        guard from < limit else { return }
        unitOfEvent.append(contentsOf: repeatElement(-1, count: limit - from))
        childCounts.append(contentsOf: repeatElement(0, count: limit - from))
        for event in from..<limit {
            for parent in history.parents(of: event) where parent > base { childCounts[Int(parent) - base - 1] += 1 }
        }
    }

    /// Events behind `base` in an order that stays on a branch as long as it can.
    private static func arranged(_ history: TextHistory, behind base: Int, upTo end: Int) -> [Int] {
        let graph = (base + 1..<end).map { event in
            history.parents(of: event).compactMap { $0 > base ? Int($0) - base - 1 : nil }
        }
        return TextGraph.arranged(graph).map { $0 + base + 1 }
    }

    // MARK: - Events

    /// Replays the next event.
    ///
    /// - Parameter emits: Whether to note its `changes`, relative to the text of all events replayed before.
    /// - Returns: False, with nothing done, if it branches off within a unit: then a new replay is needed, which knows of the branch.
    mutating func replay(_ event: Int, of history: inout TextHistory, emits: Bool) -> Bool {
        var parents = [Int32]()
        for parent in history.parents(of: event) where parent > base {
            let unit = unitOfEvent[Int(parent) - base - 1]
            guard unit >= 0, units[Int(unit)].last == parent else { return false }
            parents.append(unit)
        }
        let number = Int32(event)
        if parents.count == 1, parents == frontier, Int(parents[0]) == units.count - 1,
            childCounts[Int(units[Int(parents[0])].last) - base - 1] == 1
        {
            units[units.count - 1].last = number
        } else {
            if parents != frontier { move(to: parents) }
            units.append(
                Unit(
                    firstRun: runs.count, firstDeletion: deletions.count, firstParent: unitParents.count, last: number))
            unitParents.append(contentsOf: parents)
            isInVersion.append(true)
            marks.append(0)
            frontier = [Int32(units.count - 1)]
        }
        unitOfEvent[event - base - 1] = Int32(units.count - 1)
        var scalar = history.scalarStarts[event]
        for index in history.operations(of: event) {
            let operation = history.operations[index]
            apply(operation, inserting: scalar, event: number, ids: history.ids, emits: emits)
            scalar += Int(operation.inserted)
        }
        history.lengths[event] = Int32(order.visibleCount)
        return true
    }

    /// What the events replayed since the last call change, one change after the other.
    mutating func takeChanges() -> [Change] {
        let taken = changes
        changes = []
        return taken
    }

    private func parents(of unit: Int32) -> ArraySlice<Int32> {
        let next = Int(unit) + 1
        return unitParents[units[Int(unit)].firstParent..<(next < units.count ? units[next].firstParent : unitParents.count)]
    }

    /// Steps to the version whose frontier is `target`.
    private mutating func move(to target: [Int32]) {
        var advanced = [Int32]()
        var border = [Int32]()
        var open = target
        while let unit = open.popLast() {
            if isInVersion[Int(unit)] {
                border.append(unit)
            } else {
                isInVersion[Int(unit)] = true
                advanced.append(unit)
                open.append(contentsOf: parents(of: unit))
            }
        }
        for unit in advanced { isInVersion[Int(unit)] = false }
        // What the version has and the target does not, from the latest unit down: 1 is seen from the version alone, 2 from the target.
        var alone = 0
        for unit in frontier where marks[Int(unit)] == 0 {
            marks[Int(unit)] = 1
            push(unit)
            alone += 1
        }
        for unit in border {
            if marks[Int(unit)] == 0 { push(unit) } else if marks[Int(unit)] == 1 { alone -= 1 }
            marks[Int(unit)] = 2
        }
        while alone > 0, let unit = pop() {
            let mark = marks[Int(unit)]
            marks[Int(unit)] = 0
            if mark == 1 {
                alone -= 1
                retreat(unit)
            }
            for parent in parents(of: unit) {
                let other = marks[Int(parent)]
                if other == 0 {
                    push(parent)
                    if mark == 1 { alone += 1 }
                    marks[Int(parent)] = mark
                } else if other == 1, mark == 2 {
                    alone -= 1
                    marks[Int(parent)] = 2
                }
            }
        }
        for unit in heap { marks[Int(unit)] = 0 }
        heap.removeAll(keepingCapacity: true)
        for unit in advanced.sorted() { advance(unit) }
        frontier = target
    }

    private mutating func retreat(_ unit: Int32) {
        isInVersion[Int(unit)] = false
        let next = Int(unit) + 1
        let last = next < units.count ? units[next].firstDeletion : deletions.count
        for deletion in units[Int(unit)].firstDeletion..<last { shift(deletions[deletion], by: -1) }
        for run in units[Int(unit)].firstRun..<(next < units.count ? units[next].firstRun : runs.count) {
            var item = runs[run].first
            while item >= 0 {
                order.set(item, deletions: -1)
                item = order.items[Int(item)].next
            }
        }
    }

    private mutating func advance(_ unit: Int32) {
        isInVersion[Int(unit)] = true
        let next = Int(unit) + 1
        for run in units[Int(unit)].firstRun..<(next < units.count ? units[next].firstRun : runs.count) {
            var item = runs[run].first
            while item >= 0 {
                order.set(item, deletions: 0)
                item = order.items[Int(item)].next
            }
        }
        let last = next < units.count ? units[next].firstDeletion : deletions.count
        for deletion in units[Int(unit)].firstDeletion..<last { shift(deletions[deletion], by: 1) }
    }

    private mutating func shift(_ deletion: (item: Int32, length: Int32), by difference: Int32) {
        var item = deletion.item
        var rest = deletion.length
        while rest > 0, item >= 0 {
            let piece = order.items[Int(item)]
            order.set(item, deletions: piece.deletions + difference)
            rest -= piece.length
            item = piece.next
        }
    }

    // MARK: - Edits

    private mutating func apply(
        _ operation: TextOperation, inserting scalar: Int, event: Int32, ids: [TransactionID], emits: Bool
    ) {
        let position = min(operation.start, order.visibleCount)
        var left: Int32 = -1
        if position > 0 {
            let found = order.find(position)
            left = found.item
            if found.offset < order.items[Int(left)].length { split(left, at: found.offset) }
        }
        let earlier = changes.count
        var rest = Int32(min(Int(operation.deleted), order.visibleCount - position))
        var last = left
        let firstDeletion = deletions.count
        while rest > 0 {
            let item = order.next(after: last, isVisible: true)
            if order.items[Int(item)].length > rest { split(item, at: rest) }
            let length = order.items[Int(item)].length
            rest -= length
            if emits, !order.items[Int(item)].isGone { emit(order.rankInTheEnd(of: item), deleting: Int(length), since: earlier) }
            order.set(item, deletions: 1)
            order.remove(item)
            if deletions.count > firstDeletion, order.items[Int(last)].next == item {
                deletions[deletions.count - 1].length += length
            } else {
                deletions.append((item, length))
            }
            last = item
        }
        guard operation.inserted > 0 else { return }
        let length = Int32(operation.inserted)
        let item = insert(length, behind: left, event: event, ids: ids)
        guard emits else { return }
        let rank = order.rankInTheEnd(of: item) + Int(order.items[Int(item)].length - length)
        let scalars = scalar..<scalar + Int(length)
        if changes.count > earlier, changes[changes.count - 1].position == rank {
            changes[changes.count - 1].scalars = scalars
        } else {
            changes.append(Change(position: rank, deleted: 0, scalars: scalars))
        }
    }

    private mutating func emit(_ position: Int, deleting length: Int, since earlier: Int) {
        if changes.count > earlier, changes[changes.count - 1].position == position {
            changes[changes.count - 1].deleted += length
        } else {
            changes.append(Change(position: position, deleted: length, scalars: 0..<0))
        }
    }

    private mutating func split(_ item: Int32, at length: Int32) {
        let rest = order.split(item, at: length)
        let run = Int(order.items[Int(item)].run)
        if runs[run].last == item { runs[run].last = rest }
    }

    /// Inserts scalars behind the end of `left`, a visible item, or at the beginning.
    ///
    /// - Returns: The item that ends with them.
    private mutating func insert(_ length: Int32, behind left: Int32, event: Int32, ids: [TransactionID]) -> Int32 {
        let unit = Int32(units.count - 1)
        var leftRun: Int32 = -1
        var leftEnd: Int32 = 0
        if left >= 0 {
            leftRun = order.items[Int(left)].run
            leftEnd = order.items[Int(left)].offset + order.items[Int(left)].length
        }
        let next = order.next(after: left, isVisible: false)
        let number = Int32(runs.count)
        let isLeft = next >= 0 && isRight(next, of: leftRun, leftEnd)
        let item = TextOrder.Item(run: number, offset: 0, length: length, deletions: 0)
        let child = TextSiblings.Child(run: number, event: event)
        let placed: Int32
        if isLeft {
            var lefts = order.items[Int(next)].lefts
            if lefts == -1 { mark(beginOf: next) }
            let behind = siblings.insert(child, into: &lefts, only: self.event(of: lefts), ids: ids).next
            order.setLefts(of: next, lefts)
            placed = order.insert(item, before: behind < 0 ? next : border(of: behind))
        } else {
            if leftRun >= 0, runs[Int(leftRun)].unit == unit, runs[Int(leftRun)].rights == -1 {
                order.extend(left, by: length)
                return left
            }
            var rights = leftRun < 0 ? rootRights : runs[Int(leftRun)].rights
            if rights == -1, leftRun >= 0 { mark(endOf: leftRun) }
            let before = siblings.insert(child, into: &rights, only: self.event(of: rights), ids: ids).previous
            if leftRun < 0 { rootRights = rights } else { runs[Int(leftRun)].rights = rights }
            placed = order.insert(item, after: before < 0 ? left : border(of: before))
        }
        runs.append(
            Run(leftRun: leftRun, leftEnd: leftEnd, event: event, unit: unit, isLeft: isLeft, first: placed, last: placed))
        return placed
    }

    private func event(of run: Int32) -> Int32 { run < 0 ? -1 : runs[Int(run)].event }

    /// Whether the first scalar of `item` was inserted right behind that one: then that one has a right child.
    private func isRight(_ item: Int32, of run: Int32, _ end: Int32) -> Bool {
        let item = order.items[Int(item)]
        if item.offset > 0 { return item.run == run && item.offset == end }
        return runs[Int(item.run)].leftRun == run && runs[Int(item.run)].leftEnd == end
    }

    /// The item at which the tree below a run begins or ends, on the side where its siblings are.
    private func border(of run: Int32) -> Int32 {
        let run = runs[Int(run)]
        return run.marker >= 0 ? run.marker : run.isLeft ? run.first : run.last
    }

    /// Before the first left child of a run's first scalar: keeps where the tree below the run begins.
    private mutating func mark(beginOf item: Int32) {
        let run = Int(order.items[Int(item)].run)
        guard runs[run].isLeft, runs[run].first == item, runs[run].marker < 0 else { return }
        runs[run].marker = order.insert(TextOrder.Item(run: -1, offset: 0, length: 0, deletions: -1), before: item)
    }

    /// Before the first right child of a run's last scalar: keeps where the tree below the run ends.
    private mutating func mark(endOf run: Int32) {
        let run = Int(run)
        guard !runs[run].isLeft, runs[run].marker < 0 else { return }
        runs[run].marker = order.insert(TextOrder.Item(run: -1, offset: 0, length: 0, deletions: -1), after: runs[run].last)
    }

    // MARK: - A heap of units, the latest on top

    private mutating func push(_ unit: Int32) {
        var place = heap.count
        heap.append(unit)
        while place > 0, heap[(place - 1) / 2] < unit {
            heap[place] = heap[(place - 1) / 2]
            place = (place - 1) / 2
        }
        heap[place] = unit
    }

    private mutating func pop() -> Int32? {
        guard let top = heap.first, let last = heap.popLast() else { return nil }
        guard !heap.isEmpty else { return top }
        var place = 0
        while true {
            var child = 2 * place + 1
            guard child < heap.count else { break }
            if child + 1 < heap.count, heap[child + 1] > heap[child] { child += 1 }
            guard heap[child] > last else { break }
            heap[place] = heap[child]
            place = child
        }
        heap[place] = last
        return top
    }
}
