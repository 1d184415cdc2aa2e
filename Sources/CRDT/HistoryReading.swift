extension RowHistory {
    /// Who wrote what a cell shows.
    public struct Blame: Sendable {
        public let cell: CellKey
        public let value: Value?
        /// Who wrote the head that is shown; of a counter and of a text, who wrote last. Nil where nothing is left.
        public let writing: Writing?
        /// The other sides of an open conflict, newest first.
        public let others: [Head]
        /// A text's passages from front to back, which cover it exactly; empty for other kinds.
        public let passages: [Passage]
    }

    /// A passage of a text, and who typed it.
    public struct Passage: Hashable, Sendable {
        /// Counted in Unicode scalars.
        public let scalars: Range<Int>
        public let writing: Writing
    }

    /// What one transaction did to the row.
    public struct Touch: Sendable {
        public let writing: Writing
        public let isCreation: Bool
        /// Ascending by cell.
        public let changes: [Change]

        /// The fields that were written, ascending. That the row lives is said with every change, so it counts only where it is
        /// all that was said.
        public var fields: [FieldID] {
            let told = changes.count == 1 ? changes : changes.filter { $0.content != .life(true) }
            return Set(told.map(\.cell.field)).sorted()
        }
    }

    /// What a cell showed at one moment and shows at another.
    public struct FieldChange: Sendable {
        public let cell: CellKey
        /// Nil where nothing had been written yet.
        public let old: Value?
        public let new: Value?
        /// Who wrote what is shown at the second moment.
        public let writing: Writing?
        /// Who wrote the cell between the two moments, newest first; empty where a refusal alone brought a value back.
        public let touches: [Writing]
    }

    /// Who wrote what each cell showed at `moment`, ascending by cell.
    ///
    /// - Complexity: as `state(asOf:)`, and for each text a replay that is slower than the merge's.
    public func blame(asOf moment: Moment = .now) throws -> [Blame] {
        let selection = selection(moment)
        let state = try fold(selection, refusals(moment))
        let newest = newestWritings(selection)
        let events = textEvents(selection)
        return state.cells.keys.sorted().map { cell in
            let cellState = state[cell]
            var passages = [Passage]()
            if cell.kind == .text {
                for passage in TextOrigins(events[cell] ?? []).passages {
                    guard let writing = writing(passage.event) else { continue }
                    passages.append(Passage(scalars: passage.scalars, writing: writing))
                }
            }
            return Blame(
                cell: cell, value: cellState.shownValue(cell.kind), writing: writing(of: cellState, cell, newest),
                others: cell.kind == .register || cell.kind == .group ? cellState.others : [], passages: passages)
        }
    }

    /// What each cell showed at `from` and shows at `to`, where the two differ; ascending by cell. `to` may be the earlier
    /// moment.
    public func changes(from: Moment, to: Moment) throws -> [FieldChange] {
        let (before, after) = (selection(from), selection(to))
        let old = try fold(before, refusals(from))
        let new = try fold(after, refusals(to))
        let newest = newestWritings(after)
        let difference = Set(before.map(\.writing.transaction)).symmetricDifference(after.map(\.writing.transaction))
        let between = entries.filter { difference.contains($0.writing.transaction) }
        return Set(old.cells.keys).union(new.cells.keys).sorted().compactMap { cell in
            let (oldValue, newValue) = (old.shownValue(cell), new.shownValue(cell))
            guard oldValue != newValue else { return nil }
            let touches = between.filter { entry in entry.changes.contains { $0.cell == cell } }.map(\.writing)
            return FieldChange(
                cell: cell, old: oldValue, new: newValue, writing: writing(of: new[cell], cell, newest),
                touches: touches.sorted { $0.isNewer(than: $1) })
        }
    }

    /// What all heads of a register or group had before them when they were written: the base of a conflict. The newest writing that each
    /// of them replaced, itself or through others; nil if there is none, or the history does not reach back to it.
    ///
    /// - Parameter heads: The sides, two or more.
    /// - Complexity: O(sides × changes of the cell).
    public func base(of cell: CellKey, heads: [TransactionID]) -> (value: Value, writing: Writing)? {
        var common: Set<TransactionID>?
        for head in heads {
            let before = ancestors(of: head, in: cell)
            common = common?.intersection(before) ?? before
        }
        let newest = (common ?? []).compactMap { entry($0) }.max { $1.writing.isNewer(than: $0.writing) }
        return newest.flatMap { entry in entry.change(cell).map { ($0.content.headValue, entry.writing) } }
    }

    /// What a change of a cell replaced, directly or through others, refused ones among them.
    private func ancestors(of id: TransactionID, in cell: CellKey) -> Set<TransactionID> {
        var found = Set<TransactionID>()
        var open = [id]
        while let next = open.popLast() {
            let refused = refusals.lazy.filter { $0.transaction == next }.flatMap(\.cells).first { $0.cell == cell }
            for id in entry(next)?.change(cell)?.replaces ?? refused?.replaced ?? [] where found.insert(id).inserted {
                open.append(id)
            }
        }
        return found
    }

    /// Who touched the row, newest first by (stamp, id).
    public var touches: [Touch] {
        entries.map { Touch(writing: $0.writing, isCreation: $0.isCreation, changes: $0.changes) }
            .sorted { $0.writing.isNewer(than: $1.writing) }
    }

    private func writing(of state: CellState, _ cell: CellKey, _ newest: [CellKey: Writing]) -> Writing? {
        switch cell.kind {
        case .counter, .text: newest[cell]
        case .register, .group, .set, .life: state.shownHead(cell.kind).flatMap { writing($0.id) }
        }
    }

    /// Who wrote each counter and text last.
    private func newestWritings(_ entries: [Entry]) -> [CellKey: Writing] {
        var newest: [CellKey: Writing] = [:]
        for entry in entries {
            for change in entry.changes where change.cell.kind == .counter || change.cell.kind == .text {
                if let other = newest[change.cell], other.isNewer(than: entry.writing) { continue }
                newest[change.cell] = entry.writing
            }
        }
        return newest
    }
}
