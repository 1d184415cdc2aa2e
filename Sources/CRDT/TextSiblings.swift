/// For each place of the tree of insertions the runs that are children there, ordered by the ids of their events.
///
/// Most places have one child, which needs no list: a handle is −1 for none, the run's number for one, and below that it names a list.
struct TextSiblings: Sendable {
    /// A run and the event whose id orders it.
    struct Child: Sendable {
        let run: Int32
        let event: Int32
    }

    /// Chunks of children in order, so that adding one among very many moves few.
    private var lists: [[[Child]]] = []
    private static let chunk = 256

    /// Adds a run to the children that `handle` names.
    ///
    /// - Parameters:
    ///   - only: The event of the one child that `handle` names, if it names one.
    ///   - ids: The ids of events.
    /// - Returns: The runs before and behind it, −1 where there is none.
    /// - Complexity: O(log n + n / 256 + 256) for n siblings.
    mutating func insert(
        _ child: Child, into handle: inout Int32, only: Int32, ids: [TransactionID]
    ) -> (previous: Int32, next: Int32) {
        guard handle != -1 else {
            handle = child.run
            return (-1, -1)
        }
        let id = ids[Int(child.event)]
        guard handle < 0 else {
            let other = Child(run: handle, event: only)
            let isFirst = id < ids[Int(only)]
            lists.append([isFirst ? [child, other] : [other, child]])
            handle = -1 - Int32(lists.count)
            return isFirst ? (-1, other.run) : (other.run, -1)
        }
        let list = Int(-2 - handle)
        var low = 0
        var high = lists[list].count - 1
        while low < high {
            let middle = (low + high) / 2
            if let last = lists[list][middle].last, ids[Int(last.event)] < id { low = middle + 1 } else { high = middle }
        }
        let chunk = low
        high = lists[list][chunk].count
        low = 0
        while low < high {
            let middle = (low + high) / 2
            if ids[Int(lists[list][chunk][middle].event)] < id { low = middle + 1 } else { high = middle }
        }
        let previous = low > 0 ? lists[list][chunk][low - 1] : chunk > 0 ? lists[list][chunk - 1].last : nil
        let next =
            low < lists[list][chunk].count
            ? lists[list][chunk][low] : chunk + 1 < lists[list].count ? lists[list][chunk + 1].first : nil
        lists[list][chunk].insert(child, at: low)
        if lists[list][chunk].count > 2 * TextSiblings.chunk {
            let back = Array(lists[list][chunk][TextSiblings.chunk...])
            lists[list][chunk].removeSubrange(TextSiblings.chunk...)
            lists[list].insert(back, at: chunk + 1)
        }
        return (previous?.run ?? -1, next?.run ?? -1)
    }
}
