/// One transaction's change to a text: its parents are the events that its author had seen.
public struct TextEvent: Hashable, Sendable {
    public let id: TransactionID
    public let parents: [TransactionID]
    public let edits: [TextEdit]

    public init(id: TransactionID, parents: [TransactionID], edits: [TextEdit]) {
        self.id = id
        self.parents = parents
        self.edits = edits
    }
}

/// The text that a graph of edits gives: the same for every order in which its events came.
///
/// Events are replayed as in Eg-walker (Gentle, Kleppmann, "Collaborative Text Editing with Eg-walker", 2024): each scalar ever
/// inserted is an item that knows whether it exists in the version in which the next event was written, and whether it exists in
/// the end. Concurrent insertions are ordered as in Fugue (Weidner, Kleppmann, 2023), ties by transaction id, so passages
/// typed at one place do not interleave. Positions beyond the end are taken as the end: whoever wrote them, all nodes agree.
public enum TextGraph {
    /// `text` after `edits`, each relative to what the one before it left.
    public static func applying(_ edits: [TextEdit], to text: String) -> String {
        var scalars = Array(text.unicodeScalars)
        for edit in edits {
            let start = min(edit.position, scalars.count)
            let end = min(start + edit.deleted, scalars.count)
            scalars.replaceSubrange(start..<end, with: edit.inserted.unicodeScalars)
        }
        return string(scalars)
    }

    static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    /// The merged text of `events`. An event whose parents are not all among them is replayed on those that are.
    ///
    /// - Complexity: O(events² + edits × items): each edit scans for its position, and each change of branch compares histories.
    public static func replay(_ events: [TextEvent]) -> String {
        var replay = Replay(topological(events))
        return replay.run()
    }

    /// The text as it was when `heads` were all its heads: what somebody saw who was shown them.
    public static func replay(_ events: [TextEvent], at heads: [TransactionID]) -> String {
        let byID = Dictionary(events.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var seen = Set<TransactionID>()
        var open = heads
        while let id = open.popLast() {
            guard let event = byID[id], seen.insert(id).inserted else { continue }
            open += event.parents
        }
        return replay(events.filter { seen.contains($0.id) })
    }

    /// Parents before children; among those that could come next, the smallest id.
    static func topological(_ events: [TextEvent]) -> [TextEvent] {
        var byID: [TransactionID: TextEvent] = [:]
        for event in events { byID[event.id] = event }
        var children: [TransactionID: [TransactionID]] = [:]
        var missing: [TransactionID: Int] = [:]
        for event in byID.values {
            let parents = Set(event.parents).filter { byID[$0] != nil && $0 != event.id }
            missing[event.id] = parents.count
            for parent in parents { children[parent, default: []].append(event.id) }
        }
        var ready = byID.keys.filter { missing[$0] == 0 }.sorted(by: >)
        var out = [TextEvent]()
        while let id = ready.popLast() {
            guard let event = byID[id] else { continue }
            out.append(event)
            for child in children[id] ?? [] {
                missing[child, default: 0] -= 1
                guard missing[child] == 0 else { continue }
                let place = ready.firstIndex { $0 < child } ?? ready.endIndex
                ready.insert(child, at: place)
            }
        }
        return out
    }
}

/// The state of one replay.
private struct Replay {
    /// A scalar that some event inserted. It stays in the list for ever, so that positions in any version can be found.
    struct Item {
        let scalar: Unicode.Scalar
        let event: Int
        /// The item after which, and before which, it was inserted; −1 for the text's ends.
        let left: Int
        let right: Int
        /// In the version that the replay stands at: −1 not inserted yet, 0 visible, n deleted by n events.
        var deletions = -1
        var isDeletedInTheEnd = false
    }

    let events: [TextEvent]
    let parents: [[Int]]
    /// Items by the order of their insertion, and their order in the text.
    var items: [Item] = []
    var order: [Int] = []
    /// What each event inserted and deleted, as item numbers.
    var inserted: [[Int]]
    var deleted: [[Int]]
    /// The events whose effects the items' `deletions` reflect.
    var version = Set<Int>()
    var frontier: [Int] = []

    init(_ events: [TextEvent]) {
        self.events = events
        var number: [TransactionID: Int] = [:]
        for (index, event) in events.enumerated() { number[event.id] = index }
        parents = events.enumerated().map { index, event in
            Set(event.parents.compactMap { number[$0] }.filter { $0 < index }).sorted()
        }
        inserted = Array(repeating: [], count: events.count)
        deleted = Array(repeating: [], count: events.count)
    }

    mutating func run() -> String {
        for event in events.indices {
            if parents[event] != frontier { move(to: ancestors(parents[event])) }
            for edit in events[event].edits { apply(edit, of: event) }
            version.insert(event)
            frontier = [event]
        }
        return TextGraph.string(order.filter { !items[$0].isDeletedInTheEnd }.map { items[$0].scalar })
    }

    private func ancestors(_ heads: [Int]) -> Set<Int> {
        var all = Set(heads)
        var open = heads
        while let event = open.popLast() {
            for parent in parents[event] where all.insert(parent).inserted { open.append(parent) }
        }
        return all
    }

    /// Retreats from what is not in `target` and advances over what is.
    private mutating func move(to target: Set<Int>) {
        for event in version.subtracting(target).sorted(by: >) {
            for item in deleted[event] { items[item].deletions -= 1 }
            for item in inserted[event] { items[item].deletions = -1 }
        }
        for event in target.subtracting(version).sorted() {
            for item in inserted[event] { items[item].deletions = 0 }
            for item in deleted[event] { items[item].deletions += 1 }
        }
        version = target
    }

    private mutating func apply(_ edit: TextEdit, of event: Int) {
        var place = 0
        var visible = 0
        var scan = 0
        // A position beyond the end is the end: right after the last visible item, not after items of other versions.
        while visible < edit.position, scan < order.count {
            if items[order[scan]].deletions == 0 {
                visible += 1
                place = scan + 1
            }
            scan += 1
        }
        var remaining = edit.deleted
        scan = place
        while remaining > 0, scan < order.count {
            let item = order[scan]
            if items[item].deletions == 0 {
                items[item].deletions = 1
                items[item].isDeletedInTheEnd = true
                deleted[event].append(item)
                remaining -= 1
            }
            scan += 1
        }
        insert(edit.inserted.unicodeScalars, of: event, at: place)
    }

    /// Inserts a passage after the item before `place`.
    ///
    /// Only its first scalar looks for its place among concurrent ones. Each further one stands right after the one before it: no other
    /// item was inserted after that, for it is new.
    private mutating func insert(_ scalars: String.UnicodeScalarView, of event: Int, at place: Int) {
        guard !scalars.isEmpty else { return }
        var left = place == 0 ? -1 : order[place - 1]
        let next = order[place...].first { items[$0].deletions >= 0 }
        var right = next.flatMap { items[$0].left == left ? $0 : nil } ?? -1
        let target = position(left: left, right: right, event: event, from: place)
        let first = items.count
        for scalar in scalars {
            items.append(Item(scalar: scalar, event: event, left: left, right: right, deletions: 0))
            left = items.count - 1
            right = -1
        }
        inserted[event] += first..<items.count
        order.insert(contentsOf: first..<items.count, at: target)
    }

    /// Where, among the items that were inserted here concurrently, the new one belongs.
    private func position(left: Int, right: Int, event: Int, from place: Int) -> Int {
        guard place < order.count, items[order[place]].deletions < 0 else { return place }
        // Where each item stands, found in one pass: the scan below asks for each concurrent item.
        var places = [Int](repeating: 0, count: items.count)
        for (place, item) in order.enumerated() { places[item] = place }
        let leftPlace = place - 1
        let rightPlace = right < 0 ? order.count : places[right]
        var target = place
        var scanning = false
        var scan = place
        while scan < order.count {
            let other = items[order[scan]]
            guard other.deletions < 0 else { break }
            let otherLeft = other.left < 0 ? -1 : places[other.left]
            if otherLeft < leftPlace { break }
            if otherLeft == leftPlace {
                let otherRight = other.right < 0 ? order.count : places[other.right]
                if otherRight == rightPlace, events[event].id < events[other.event].id { break }
                scanning = otherRight < rightPlace
            }
            scan += 1
            if !scanning { target = scan }
        }
        return target
    }
}
