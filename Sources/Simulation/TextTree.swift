import CRDT

/// The text of a graph of edits, computed in another way than `TextGraph` does: as the tree of Fugue (Weidner, Kleppmann, "The Art
/// of the Fugue", 2023, algorithm 1), for comparison only.
///
/// Each event is first turned into operations that name characters, "insert c as a left or right child of p" and "delete c", on a
/// tree that holds exactly what its author had seen. Operations commute, so applying all of them in any order gives the text.
package struct TextTree {
    /// A character's name: the event that inserted it, and which one of that event's it is.
    private struct Name: Hashable, Comparable {
        let event: TransactionID
        let index: Int

        static func < (a: Name, b: Name) -> Bool { a.event != b.event ? a.event < b.event : a.index < b.index }
    }

    private enum Operation {
        case insert(Name, Unicode.Scalar, parent: Name?, isLeft: Bool)
        case delete(Name)
    }

    private struct Node {
        let name: Name?
        let scalar: Unicode.Scalar
        var isDeleted = false
        var lefts: [Int] = []
        var rights: [Int] = []
    }

    private var nodes = [Node(name: nil, scalar: " ", isDeleted: true)]
    private var places: [Name: Int] = [:]

    private init() {}

    /// The text of `events`. A parent that is not among them is taken as not there.
    ///
    /// - Complexity: O(events · characters²) and worse.
    package static func text(of events: [TextEvent]) -> String {
        var byID: [TransactionID: TextEvent] = [:]
        for event in events { byID[event.id] = event }
        var operations: [TransactionID: [Operation]] = [:]
        var order = [TransactionID]()
        var rest = byID.keys.sorted(by: >)
        var whole = TextTree()
        while !rest.isEmpty {
            // The greatest id first where there is a choice: another order than the production code takes.
            guard
                let next = rest.firstIndex(where: { id in
                    (byID[id]?.parents ?? []).allSatisfy { byID[$0] == nil || operations[$0] != nil }
                })
            else { break }
            let id = rest.remove(at: next)
            guard let event = byID[id] else { continue }
            let past = ancestors(of: event, in: byID)
            var seen = whole
            if past.count != order.count {
                seen = TextTree()
                for earlier in order where past.contains(earlier) { seen.apply(operations[earlier] ?? []) }
            }
            let made = seen.operations(of: event)
            operations[id] = made
            order.append(id)
            whole.apply(made)
        }
        return String(String.UnicodeScalarView(whole.walk().filter { !whole.nodes[$0].isDeleted }.map { whole.nodes[$0].scalar }))
    }

    private static func ancestors(of event: TextEvent, in byID: [TransactionID: TextEvent]) -> Set<TransactionID> {
        var found = Set<TransactionID>()
        var open = event.parents
        while let id = open.popLast() {
            guard let parent = byID[id], found.insert(id).inserted else { continue }
            open += parent.parents
        }
        return found
    }

    /// Turns an event's edits into operations, by making them on this tree, which is its author's.
    private mutating func operations(of event: TextEvent) -> [Operation] {
        var made = [Operation]()
        var count = 0
        for edit in event.edits {
            var visible = walk().filter { !nodes[$0].isDeleted }
            let start = min(edit.position, visible.count)
            for node in visible[start..<min(start + edit.deleted, visible.count)] {
                if let name = nodes[node].name { make(.delete(name), &made) }
            }
            visible = Array(visible.prefix(start))
            var left = visible.last ?? 0
            for scalar in edit.inserted.unicodeScalars {
                let name = Name(event: event.id, index: count)
                count += 1
                if nodes[left].rights.isEmpty {
                    make(.insert(name, scalar, parent: nodes[left].name, isLeft: false), &made)
                } else {
                    // The next character, deleted ones included, is the leftmost one below the first right child.
                    var next = nodes[left].rights[0]
                    while let first = nodes[next].lefts.first { next = first }
                    make(.insert(name, scalar, parent: nodes[next].name, isLeft: true), &made)
                }
                left = places[name] ?? 0
            }
        }
        return made
    }

    private mutating func make(_ operation: Operation, _ made: inout [Operation]) {
        apply([operation])
        made.append(operation)
    }

    private mutating func apply(_ operations: [Operation]) {
        for operation in operations {
            switch operation {
            case .delete(let name):
                if let place = places[name] { nodes[place].isDeleted = true }
            case .insert(let name, let scalar, let parent, let isLeft):
                let place = nodes.count
                nodes.append(Node(name: name, scalar: scalar))
                places[name] = place
                let above = parent.flatMap { places[$0] } ?? 0
                var siblings = isLeft ? nodes[above].lefts : nodes[above].rights
                let index = siblings.firstIndex { sibling in nodes[sibling].name.map { name < $0 } ?? false } ?? siblings.endIndex
                siblings.insert(place, at: index)
                if isLeft { nodes[above].lefts = siblings } else { nodes[above].rights = siblings }
            }
        }
    }

    /// All nodes in the order of the text, the root and deleted ones included; without recursion, for chains are as long as texts.
    private func walk() -> [Int] {
        var out = [Int]()
        var open: [(node: Int, isOpened: Bool)] = [(0, false)]
        while let (node, isOpened) = open.popLast() {
            if isOpened {
                out.append(node)
                continue
            }
            for child in nodes[node].rights.reversed() { open.append((child, false)) }
            open.append((node, true))
            for child in nodes[node].lefts.reversed() { open.append((child, false)) }
        }
        return out
    }
}
