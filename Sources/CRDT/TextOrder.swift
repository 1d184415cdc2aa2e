/// All scalars that a replay knows, deleted ones too, in the order of the text: a B-tree of items, each a run of scalars that
/// have shared their fate so far.
///
/// Items are split, and never removed. An item's number stays with its front part.
///
/// - Complexity: every method O(log items), unless it says otherwise.
struct TextOrder: Sendable {
    /// Scalars that were inserted one behind the other by one run, or a marker of length 0.
    struct Item: Sendable {
        /// The run that inserted it, and which of the run's scalars is its first; a marker has run −1.
        var run: Int32
        var offset: Int32
        var length: Int32
        /// In the version that the replay stands at: −1 not inserted yet, 0 visible, n deleted by n events.
        var deletions: Int32
        /// The item with the run's next scalars; −1 for the run's last.
        var next: Int32 = -1
        /// Which runs were inserted as left children of its first scalar; see `TextSiblings`.
        var lefts: Int32 = -1
        var leaf: Int32 = -1
        /// Whether some event of all that were replayed deleted it.
        var isGone = false

        var visible: Int32 { deletions == 0 ? length : 0 }
        var existing: Int32 { deletions >= 0 ? length : 0 }
        var remaining: Int32 { isGone ? 0 : length }
    }

    /// How many scalars below a node are visible in the replay's version, were inserted in it, and are there in the end.
    struct Sum: Sendable {
        var visible: Int32 = 0
        var existing: Int32 = 0
        var remaining: Int32 = 0

        static func += (a: inout Sum, b: Sum) {
            a.visible += b.visible
            a.existing += b.existing
            a.remaining += b.remaining
        }
    }

    /// Entries per node: items in leaves, nodes above.
    private static let width = 32

    private(set) var items: [Item] = []
    private var entries = [Int32](repeating: -1, count: TextOrder.width)
    private var counts: [Int32] = [0]
    private var parents: [Int32] = [-1]
    private var sums: [Sum] = [Sum()]
    private var root: Int32 = 0
    private var depth = 0

    /// Scalars that are visible in the replay's version.
    var visibleCount: Int { Int(sums[Int(root)].visible) }

    // MARK: - Finding

    /// The item with the `rank`th visible scalar, counted from 1, and how many of its scalars lie up to it.
    ///
    /// - Precondition: There are so many.
    func find(_ rank: Int) -> (item: Int32, offset: Int32) {
        var rest = Int32(rank)
        var node = Int(root)
        for _ in 0..<depth {
            var entry = node * TextOrder.width
            while true {
                let visible = sums[Int(entries[entry])].visible
                if visible >= rest { break }
                rest -= visible
                entry += 1
            }
            node = Int(entries[entry])
        }
        var entry = node * TextOrder.width
        while true {
            let item = entries[entry]
            let visible = items[Int(item)].visible
            if visible >= rest { return (item, rest) }
            rest -= visible
            entry += 1
        }
    }

    private func slot(of entry: Int32, in node: Int) -> Int {
        var slot = node * TextOrder.width
        while entries[slot] != entry { slot += 1 }
        return slot - node * TextOrder.width
    }

    /// The next item behind `item` (from the front if it is −1) that has visible scalars, or else that was inserted in the replay's
    /// version; −1 if there is none.
    func next(after item: Int32, isVisible: Bool) -> Int32 {
        var node: Int
        var level = 0
        if item < 0 {
            node = Int(root)
            let sum = sums[node]
            guard (isVisible ? sum.visible : sum.existing) > 0 else { return -1 }
            level = depth
        } else {
            node = Int(items[Int(item)].leaf)
            var slot = self.slot(of: item, in: node) + 1
            while slot < Int(counts[node]) {
                let other = entries[node * TextOrder.width + slot]
                let next = items[Int(other)]
                if (isVisible ? next.visible : next.existing) > 0 { return other }
                slot += 1
            }
            climb: while true {
                let parent = Int(parents[node])
                if parent < 0 { return -1 }
                level += 1
                var slot = self.slot(of: Int32(node), in: parent) + 1
                while slot < Int(counts[parent]) {
                    let other = entries[parent * TextOrder.width + slot]
                    let sum = sums[Int(other)]
                    if (isVisible ? sum.visible : sum.existing) > 0 {
                        node = Int(other)
                        level -= 1
                        break climb
                    }
                    slot += 1
                }
                node = parent
            }
        }
        while true {
            var slot = node * TextOrder.width
            if level == 0 {
                while true {
                    let other = items[Int(entries[slot])]
                    if (isVisible ? other.visible : other.existing) > 0 { return entries[slot] }
                    slot += 1
                }
            }
            while true {
                let sum = sums[Int(entries[slot])]
                if (isVisible ? sum.visible : sum.existing) > 0 { break }
                slot += 1
            }
            node = Int(entries[slot])
            level -= 1
        }
    }

    /// How many scalars of the end's text stand before `item`.
    func rankInTheEnd(of item: Int32) -> Int {
        var rank: Int32 = 0
        var node = Int(items[Int(item)].leaf)
        var slot = node * TextOrder.width
        while entries[slot] != item {
            rank += items[Int(entries[slot])].remaining
            slot += 1
        }
        while parents[node] >= 0 {
            let parent = Int(parents[node])
            slot = parent * TextOrder.width
            while entries[slot] != Int32(node) {
                rank += sums[Int(entries[slot])].remaining
                slot += 1
            }
            node = parent
        }
        return Int(rank)
    }

    // MARK: - Changing

    /// Gives an item other counts of deletions.
    mutating func set(_ item: Int32, deletions: Int32) {
        let before = items[Int(item)]
        items[Int(item)].deletions = deletions
        let visible = (deletions == 0 ? before.length : 0) - before.visible
        let existing = (deletions >= 0 ? before.length : 0) - before.existing
        guard visible != 0 || existing != 0 else { return }
        add(Sum(visible: visible, existing: existing, remaining: 0), above: before.leaf)
    }

    /// Notes that the item is deleted in the end.
    mutating func remove(_ item: Int32) {
        guard !items[Int(item)].isGone else { return }
        items[Int(item)].isGone = true
        add(Sum(visible: 0, existing: 0, remaining: -items[Int(item)].length), above: items[Int(item)].leaf)
    }

    /// Makes a visible item longer, at its end.
    mutating func extend(_ item: Int32, by length: Int32) {
        items[Int(item)].length += length
        add(Sum(visible: length, existing: length, remaining: length), above: items[Int(item)].leaf)
    }

    mutating func setLefts(of item: Int32, _ lefts: Int32) { items[Int(item)].lefts = lefts }

    private mutating func add(_ sum: Sum, above leaf: Int32) {
        var node = Int(leaf)
        while node >= 0 {
            sums[node] += sum
            node = Int(parents[node])
        }
    }

    /// Splits an item so that `length` scalars stay in it.
    ///
    /// - Returns: The item with the rest.
    mutating func split(_ item: Int32, at length: Int32) -> Int32 {
        var rest = items[Int(item)]
        rest.offset += length
        rest.length -= length
        rest.lefts = -1
        let number = Int32(items.count)
        items[Int(item)].length = length
        items[Int(item)].next = number
        items.append(rest)
        // The leaf's sum stays what it was.
        let leaf = Int(rest.leaf)
        place(number, in: leaf, at: slot(of: item, in: leaf) + 1)
        return number
    }

    /// Inserts a new item behind `other`, or at the front if that is −1.
    mutating func insert(_ item: Item, after other: Int32) -> Int32 {
        guard other < 0 else {
            let leaf = Int(items[Int(other)].leaf)
            return insert(item, in: leaf, at: slot(of: other, in: leaf) + 1)
        }
        var node = Int(root)
        for _ in 0..<depth { node = Int(entries[node * TextOrder.width]) }
        return insert(item, in: node, at: 0)
    }

    mutating func insert(_ item: Item, before other: Int32) -> Int32 {
        let leaf = Int(items[Int(other)].leaf)
        return insert(item, in: leaf, at: slot(of: other, in: leaf))
    }

    private mutating func insert(_ item: Item, in leaf: Int, at slot: Int) -> Int32 {
        let number = Int32(items.count)
        items.append(item)
        add(Sum(visible: item.visible, existing: item.existing, remaining: item.remaining), above: Int32(leaf))
        place(number, in: leaf, at: slot)
        return number
    }

    /// Puts an item that the sums count already into a leaf.
    private mutating func place(_ item: Int32, in leaf: Int, at slot: Int) {
        guard Int(counts[leaf]) == TextOrder.width else {
            items[Int(item)].leaf = Int32(leaf)
            put(item, in: leaf, at: slot)
            return
        }
        let half = TextOrder.width / 2
        let other = halve(leaf)
        for slot in other * TextOrder.width..<other * TextOrder.width + half { items[Int(entries[slot])].leaf = Int32(other) }
        let target = slot > half ? other : leaf
        items[Int(item)].leaf = Int32(target)
        put(item, in: target, at: slot > half ? slot - half : slot)
        for leaf in [leaf, other] {
            var sum = Sum()
            for slot in leaf * TextOrder.width..<leaf * TextOrder.width + Int(counts[leaf]) {
                let item = items[Int(entries[slot])]
                sum += Sum(visible: item.visible, existing: item.existing, remaining: item.remaining)
            }
            sums[leaf] = sum
        }
        attach(other, behind: leaf)
    }

    private mutating func put(_ entry: Int32, in node: Int, at slot: Int) {
        var last = node * TextOrder.width + Int(counts[node])
        let target = node * TextOrder.width + slot
        while last > target {
            entries[last] = entries[last - 1]
            last -= 1
        }
        entries[target] = entry
        counts[node] += 1
    }

    /// Moves the back half of a full node's entries into a new node.
    private mutating func halve(_ node: Int) -> Int {
        let half = TextOrder.width / 2
        let other = counts.count
        let from = node * TextOrder.width + half
        entries.append(contentsOf: Array(entries[from..<from + half]))
        entries.append(contentsOf: repeatElement(-1, count: half))
        counts[node] = Int32(half)
        counts.append(Int32(half))
        parents.append(-1)
        sums.append(Sum())
        return other
    }

    /// Makes a node whose entries the sums above count already the sibling behind another one.
    private mutating func attach(_ node: Int, behind sibling: Int) {
        let parent = Int(parents[sibling])
        if parent < 0 {
            let top = counts.count
            entries.append(contentsOf: [Int32(sibling), Int32(node)])
            entries.append(contentsOf: repeatElement(-1, count: TextOrder.width - 2))
            counts.append(2)
            parents.append(-1)
            var sum = sums[sibling]
            sum += sums[node]
            sums.append(sum)
            parents[sibling] = Int32(top)
            parents[node] = Int32(top)
            root = Int32(top)
            depth += 1
            return
        }
        let slot = self.slot(of: Int32(sibling), in: parent) + 1
        guard Int(counts[parent]) == TextOrder.width else {
            parents[node] = Int32(parent)
            put(Int32(node), in: parent, at: slot)
            return
        }
        let half = TextOrder.width / 2
        let other = halve(parent)
        for slot in other * TextOrder.width..<other * TextOrder.width + half { parents[Int(entries[slot])] = Int32(other) }
        let target = slot > half ? other : parent
        parents[node] = Int32(target)
        put(Int32(node), in: target, at: slot > half ? slot - half : slot)
        for parent in [parent, other] {
            var sum = Sum()
            for slot in parent * TextOrder.width..<parent * TextOrder.width + Int(counts[parent]) {
                sum += sums[Int(entries[slot])]
            }
            sums[parent] = sum
        }
        attach(other, behind: parent)
    }
}
