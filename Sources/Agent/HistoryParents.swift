import CRDT

/// Which changes of a row each change had seen last: what a history looks like as a graph.
///
/// A change had seen what it replaces, and what the same laptop had written before. Where the laptop had got what others wrote, and
/// replaced nothing of it, nobody knows any more, so such changes stand side by side.
struct HistoryParents {
    /// One change of a row, a whole transaction or what it did to one field.
    struct Step {
        var id: TransactionID
        /// All that it replaces, in whatever cell of the row.
        var replaces: [TransactionID]
        /// What it replaces in the field that is asked for; nil where that says nothing (counters, sets) or the whole row is meant.
        var replacesInField: [TransactionID]?
        /// Whether it is to be listed.
        var isListed: Bool
    }

    /// - Parameter steps: All that touched the row, each after those that it had seen.
    /// - Returns: Of each that is listed, the listed ones that it had seen last, in the order of `steps`.
    /// - Complexity: O(steps · what each had seen last), where changes go on from recent ones.
    static func parents(of steps: [Step]) -> [TransactionID: [TransactionID]] {
        var places: [TransactionID: Int] = [:]
        for (place, step) in steps.enumerated() { places[step.id] = place }
        /// Of each step, the listed ones at or before it that nothing else leads to.
        var fronts = [[Int]]()
        /// Of each listed step, its parents.
        var before: [Int: [Int]] = [:]
        var latest: [SiteID: Int] = [:]
        for (place, step) in steps.enumerated() {
            var seen = step.replaces.compactMap { places[$0] }.filter { $0 < place }
            if let own = latest[step.id.site] { seen.append(own) }
            latest[step.id.site] = place
            let known = reduced(Set(seen.flatMap { fronts[$0] }), before)
            guard step.isListed else {
                fronts.append(known)
                continue
            }
            before[place] = step.replacesInField.map { $0.compactMap { places[$0] }.filter { $0 < place }.sorted() } ?? known
            fronts.append([place])
        }
        return Dictionary(
            before.map { place, parents in (steps[place].id, parents.map { steps[$0].id }) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// Without those from which another one of them goes on.
    private static func reduced(_ places: Set<Int>, _ before: [Int: [Int]]) -> [Int] {
        guard places.count > 1, let first = places.min() else { return places.sorted() }
        var left = places
        var seen = Set<Int>()
        var open = Array(places)
        while let place = open.popLast() {
            for parent in before[place] ?? [] where parent >= first {
                left.remove(parent)
                if seen.insert(parent).inserted { open.append(parent) }
            }
        }
        return left.sorted()
    }
}
