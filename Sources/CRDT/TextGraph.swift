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
/// Concurrent insertions are ordered as in Fugue (Weidner, Kleppmann, 2023), ties by transaction id, so passages typed at one place do
/// not interleave. Positions beyond the end are taken as the end: whoever wrote them, all nodes agree.
public enum TextGraph {
    /// `text` after `edits`, each relative to what the one before it left.
    ///
    /// - Complexity: O(scalars of the text and of the edits), and O(√scalars) for each edit that is far from the one before it.
    public static func applying(_ edits: [TextEdit], to text: String) -> String {
        if edits.isEmpty { return text }
        var buffer = TextBuffer(text)
        for edit in edits {
            let inserted = Array(edit.inserted.unicodeScalars)
            buffer.replace(at: max(edit.position, 0), deleting: max(edit.deleted, 0), inserting: inserted[...])
        }
        return buffer.string
    }

    static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    /// The merged text of `events`. An event whose parents are not all among them is replayed on those that are.
    ///
    /// - Complexity: as `TextDocument.merge` of all of them.
    public static func replay(_ events: [TextEvent]) -> String {
        TextDocument(TextHistory(connected: events)).text
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

    /// Parents before children, a branch at a time; of several with one id only the first. Events that come before themselves are
    /// left out.
    static func topological(_ events: [TextEvent]) -> [TextEvent] {
        var numbers: [TransactionID: Int] = [:]
        numbers.reserveCapacity(events.count)
        var unique = [TextEvent]()
        unique.reserveCapacity(events.count)
        for event in events where numbers[event.id] == nil {
            numbers[event.id] = unique.count
            unique.append(event)
        }
        var parents = [[Int]]()
        parents.reserveCapacity(unique.count)
        for (number, event) in unique.enumerated() {
            if event.parents.count == 1, number > 0, event.parents[0] == unique[number - 1].id {
                parents.append([number - 1])
                continue
            }
            let known = event.parents.compactMap { numbers[$0] }
            parents.append(known.count < 2 ? known : Array(Set(known)))
        }
        return arranged(parents).map { unique[$0] }
    }

    /// The nodes of a graph, given by the parents of each: parents before children, and as few changes of branch as are easily had.
    ///
    /// After a node comes the child that needs nothing else; where there is none, the node that became possible last. Nodes that come
    /// before themselves are left out.
    ///
    /// - Complexity: O(nodes + edges).
    static func arranged(_ parents: [[Int]]) -> [Int] {
        var missing = [Int32](repeating: 0, count: parents.count)
        // The children of node n: `children` from `starts[n]` on, up to `starts[n + 1]`.
        var starts = [Int32](repeating: 0, count: parents.count + 1)
        for node in parents.indices {
            missing[node] = Int32(parents[node].count)
            for parent in parents[node] { starts[parent + 1] += 1 }
        }
        for node in parents.indices { starts[node + 1] += starts[node] }
        var children = [Int32](repeating: 0, count: Int(starts[parents.count]))
        var filled = starts
        for node in parents.indices {
            for parent in parents[node] {
                children[Int(filled[parent])] = Int32(node)
                filled[parent] += 1
            }
        }
        var ready = parents.indices.reversed().filter { missing[$0] == 0 }
        var order = [Int]()
        order.reserveCapacity(parents.count)
        while let node = ready.popLast() {
            order.append(node)
            let range = Int(starts[node])..<Int(starts[node + 1])
            var alone = [Int]()
            for child in children[range].reversed().map(Int.init) {
                missing[child] -= 1
                guard missing[child] == 0 else { continue }
                if parents[child].count == 1 { alone.append(child) } else { ready.append(child) }
            }
            ready += alone
        }
        return order
    }
}
