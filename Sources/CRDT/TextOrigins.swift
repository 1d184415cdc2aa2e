/// Where each scalar of a text came from: the events replayed on a tree of scalars that keeps who inserted and who deleted each.
///
/// The merge wants a text fast and forgets this; blame and undo ask for it seldom. The order is that of `Protocol/text.md`, read
/// off literally: a scalar is the right child of the one before it, or the left child of the one after it where the former has
/// right children already; siblings stand by transaction id.
package struct TextOrigins {
    private struct Item {
        let scalar: Unicode.Scalar
        let event: Int
        /// The events that deleted it.
        var deleters: [Int] = []
        /// Children in the tree, by the id of their event.
        var lefts: [Int] = []
        var rights: [Int] = []
    }

    private let events: [TextEvent]
    private var items: [Item] = []
    /// All items from left to right.
    private var order: [Int] = []
    /// Those that stand at the text's beginning as right children of nothing.
    private var roots: [Int] = []
    /// Whether the version that the replay stands at has the event.
    private var isSeen: [Bool]
    /// A place in `order` and the number of visible items before it, where the last edit left them: the next one is mostly near.
    private var place = 0
    private var visible = 0

    /// - Complexity: O(edits × the distance from the edit before), and O(items) for each change of branch and each concurrent
    ///   insertion at one place.
    package init(_ unsorted: [TextEvent]) {
        events = TextGraph.topological(unsorted)
        isSeen = Array(repeating: false, count: events.count)
        var numbers: [TransactionID: Int] = [:]
        for (number, event) in events.enumerated() { numbers[event.id] = number }
        let parents = events.map { Set($0.parents.compactMap { numbers[$0] }).sorted() }
        var frontier = [Int]()
        for (number, event) in events.enumerated() {
            if parents[number] != frontier { move(to: parents[number], parents) }
            isSeen[number] = true
            frontier = [number]
            for edit in event.edits { apply(edit, of: number) }
        }
    }

    private mutating func move(to heads: [Int], _ parents: [[Int]]) {
        for event in events.indices { isSeen[event] = false }
        var open = heads
        while let event = open.popLast() {
            guard !isSeen[event] else { continue }
            isSeen[event] = true
            open += parents[event]
        }
        place = 0
        visible = 0
    }

    private func isVisible(_ item: Int) -> Bool {
        isSeen[items[item].event] && !items[item].deleters.contains { isSeen[$0] }
    }

    /// Puts `place` right behind the visible item before `position`; beyond the end that is the last one.
    private mutating func seek(_ position: Int) {
        while visible < position, place < order.count {
            if isVisible(order[place]) { visible += 1 }
            place += 1
        }
        while place > 0 {
            let isVisible = isVisible(order[place - 1])
            if isVisible, visible <= position { break }
            if isVisible { visible -= 1 }
            place -= 1
        }
    }

    private mutating func apply(_ edit: TextEdit, of event: Int) {
        seek(edit.position)
        var remaining = edit.deleted
        var scan = place
        while remaining > 0, scan < order.count {
            if isVisible(order[scan]) {
                items[order[scan]].deleters.append(event)
                remaining -= 1
            }
            scan += 1
        }
        let scalars = edit.inserted.unicodeScalars
        guard !scalars.isEmpty else { return }
        let first = items.count
        for scalar in scalars {
            // Each further one is the only child of the one before it.
            if items.count > first { items[items.count - 1].rights = [items.count] }
            items.append(Item(scalar: scalar, event: event))
        }
        let target = attach(first, of: event)
        order.insert(contentsOf: first..<items.count, at: target)
        place = target + scalars.count
        // What stands between is of other versions, so nothing visible was passed.
        visible += scalars.count
    }

    /// Makes `item` a child of what it was typed beside, and says where in the order it belongs.
    private mutating func attach(_ item: Int, of event: Int) -> Int {
        let left = place == 0 ? nil : order[place - 1]
        let rights = left.map { items[$0].rights } ?? roots
        if rights.contains(where: { isSeen[items[$0].event] }),
            let next = order[place...].firstIndex(where: { isSeen[items[$0].event] })
        {
            let parent = order[next]
            let siblings = items[parent].lefts
            let index = index(of: event, in: siblings)
            items[parent].lefts.insert(item, at: index)
            return index < siblings.count ? start(of: siblings[index]) : next
        }
        let index = index(of: event, in: rights)
        if let left { items[left].rights.insert(item, at: index) } else { roots.insert(item, at: index) }
        if index < rights.count { return start(of: rights[index]) }
        return rights.last.map { end(of: $0) } ?? place
    }

    private func index(of event: Int, in siblings: [Int]) -> Int {
        siblings.firstIndex { events[event].id < events[items[$0].event].id } ?? siblings.endIndex
    }

    /// Where the tree below `item` begins in the order.
    private func start(of item: Int) -> Int {
        var item = item
        while let first = items[item].lefts.first { item = first }
        return order.firstIndex(of: item) ?? order.endIndex
    }

    /// Where it ends: the place behind its last item.
    private func end(of item: Int) -> Int {
        var item = item
        while let last = items[item].rights.last { item = last }
        return order.firstIndex(of: item).map { $0 + 1 } ?? order.endIndex
    }

    // MARK: What it tells

    /// The merged text.
    package var text: String {
        TextGraph.string(order.lazy.filter { items[$0].deleters.isEmpty }.map { items[$0].scalar })
    }

    /// The text's passages from front to back, each with the event that inserted it; neighbours of one event are one passage.
    var passages: [(scalars: Range<Int>, event: TransactionID)] {
        var out = [(scalars: Range<Int>, event: TransactionID)]()
        var position = 0
        for item in order where items[item].deleters.isEmpty {
            let id = events[items[item].event].id
            if let last = out.last, last.event == id {
                out[out.count - 1].scalars = last.scalars.lowerBound..<position + 1
            } else {
                out.append((position..<position + 1, id))
            }
            position += 1
        }
        return out
    }

    /// The edits on the merged text that take out what the events of `undone` inserted, and bring back what nobody but they
    /// deleted. What they themselves had inserted does not come back.
    func takingBack(_ undone: Set<TransactionID>) -> [TextEdit] {
        let isUndone = events.map { undone.contains($0.id) }
        var edits = [TextEdit]()
        var position = 0
        var deleted = 0
        var inserted = String.UnicodeScalarView()
        func finish() {
            guard deleted > 0 || !inserted.isEmpty else { return }
            edits.append(TextEdit(position: position, deleted: deleted, inserted: String(inserted)))
            position += inserted.count
            deleted = 0
            inserted = String.UnicodeScalarView()
        }
        for item in order.lazy.map({ items[$0] }) {
            let isOwn = isUndone[item.event]
            if item.deleters.isEmpty {
                if isOwn {
                    deleted += 1
                } else {
                    finish()
                    position += 1
                }
            } else if !isOwn, item.deleters.allSatisfy({ isUndone[$0] }) {
                inserted.append(item.scalar)
            }
        }
        finish()
        return edits
    }
}
