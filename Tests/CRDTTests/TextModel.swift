import CRDT

/// The merged text by the rules of Protocol/text.md, read off literally: a tree of scalars, and for each event a walk through the part
/// of it that the event's author had. Far too slow for anything but checking.
struct TextModel {
    private final class Node {
        let scalar: Unicode.Scalar
        let event: TransactionID?
        var lefts: [Node] = []
        var rights: [Node] = []
        var deleters = Set<TransactionID>()

        init(_ scalar: Unicode.Scalar, _ event: TransactionID?) {
            self.scalar = scalar
            self.event = event
        }
    }

    private let root = Node(" ", nil)

    static func text(of events: [TextEvent]) -> String {
        let model = TextModel()
        let byID = Dictionary(events.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var versions: [TransactionID: Set<TransactionID>] = [:]
        // The largest id first where there is a choice.
        var rest = byID.keys.sorted()
        while let index = rest.lastIndex(where: {
            byID[$0]?.parents.allSatisfy { byID[$0] == nil || versions[$0] != nil } == true
        }) {
            let id = rest.remove(at: index)
            guard let event = byID[id] else { break }
            var version: Set<TransactionID> = [id]
            for parent in event.parents { version.formUnion(versions[parent] ?? []) }
            versions[id] = version
            for edit in event.edits { model.apply(edit, of: id, in: version) }
        }
        var out = String.UnicodeScalarView()
        for node in model.nodes() where node.event != nil && node.deleters.isEmpty { out.append(node.scalar) }
        return String(out)
    }

    private func apply(_ edit: TextEdit, of id: TransactionID, in version: Set<TransactionID>) {
        let nodes = nodes().filter { $0.event.map(version.contains) ?? true }
        let visible = nodes.filter { $0.event != nil && $0.deleters.isDisjoint(with: version) }
        let start = min(edit.position, visible.count)
        for node in visible[start...].prefix(edit.deleted) { node.deleters.insert(id) }
        var left = start == 0 ? root : visible[start - 1]
        var isFirst = true
        for scalar in edit.inserted.unicodeScalars {
            let node = Node(scalar, id)
            // After the first one, what is left of the next has no right child, for it is new.
            let hasRight = isFirst && left.rights.contains { $0.event.map(version.contains) ?? true }
            if hasRight, let place = nodes.firstIndex(where: { $0 === left }) {
                TextModel.add(node, to: &nodes[place + 1].lefts)
            } else {
                TextModel.add(node, to: &left.rights)
            }
            left = node
            isFirst = false
        }
    }

    private static func add(_ node: Node, to siblings: inout [Node]) {
        let place = siblings.firstIndex { sibling in
            guard let id = node.event, let other = sibling.event else { return false }
            return id < other
        }
        siblings.insert(node, at: place ?? siblings.endIndex)
    }

    /// All nodes from left to right.
    private func nodes() -> [Node] {
        var out = [Node]()
        var open: [(node: Node, isOpened: Bool)] = [(root, false)]
        while let (node, isOpened) = open.popLast() {
            if isOpened {
                out.append(node)
                continue
            }
            for child in node.rights.reversed() { open.append((child, false)) }
            open.append((node, true))
            for child in node.lefts.reversed() { open.append((child, false)) }
        }
        return out
    }
}
