/// The undo of some transactions in one row; see `HistoryUndo`.
struct RowUndo {
    struct Planned {
        /// The row with, of this cell and of its life, only the heads that shall be named.
        let row: RowState
        let cell: CellKey
        let content: Content
        let sensitivity: SensitivityClass
    }

    private(set) var changes: [Planned] = []
    private(set) var skipped: [HistoryUndo.Skipped] = []
    /// Whether each change also says that the row lives: as what is undone did. What wrote a value alone, as a machine does, or a merge
    /// that turns a link elsewhere, says nothing of the row's life when it is undone either.
    private(set) var writesLife = true
    private let undone: Set<TransactionID>
    private let state: RowState
    private let history: RowHistory
    private let now: RowState
    /// The class of each cell that the transactions wrote.
    private var written: [CellKey: SensitivityClass] = [:]
    private let wasUndone: Bool
    /// The row as it would be shown had these been refused.
    private var counterfactuals: [Set<TransactionID>: RowState] = [:]

    /// - Parameter parts: What the transactions, all of which are in the history, wrote of the row.
    init(_ undone: Set<TransactionID>, _ parts: [Part], _ state: RowState, _ history: RowHistory) throws {
        self.undone = undone.filter { history.writing($0) != nil }
        self.state = state
        self.history = history
        now = try history.state(asOf: .now)
        wasUndone = history.hasUndo(of: self.undone)
        var isCreated = false
        for part in parts {
            if case .created = part.row { isCreated = true }
            for change in part.changes { written[change.cell] = part.sensitivity }
        }
        writesLife = written[.life] != nil
        if isCreated { planDeletion() } else { try planCells() }
    }

    private mutating func skip(_ cell: CellKey?, _ reason: HistoryUndo.Reason) {
        skipped.append(HistoryUndo.Skipped(row: state.id, cell: cell, reason: reason))
    }

    private mutating func plan(_ cell: CellKey, _ content: Content, naming heads: [Head]) {
        var seen = RowState(id: state.id, entity: state.entity, cells: [cell: CellState(heads: heads)])
        if cell != .life { seen.cells[.life] = state[.life] }
        changes.append(Planned(row: seen, cell: cell, content: content, sensitivity: written[cell] ?? 0))
    }

    // MARK: What there is to take back

    private func reach(_ cell: CellKey) -> RowHistory.Reach {
        wasUndone ? history.reach(of: undone, in: cell) : RowHistory.Reach(standing: undone, all: undone, isShared: false)
    }

    private mutating func without(_ ids: Set<TransactionID>) throws -> RowState {
        if let known = counterfactuals[ids] { return known }
        let records = ids.compactMap { history.entry($0) }.map { entry in
            RowHistory.Refusal(transaction: entry.writing.transaction, arrival: nil, cells: VoidCell.all(of: entry.merged))
        }
        let state = try history.fold(
            history.entries.filter { !ids.contains($0.writing.transaction) }, history.refusals + records)
        counterfactuals[ids] = state
        return state
    }

    /// Whether the history knows all that the transactions replaced in the cell, and shows in it what the row shows.
    private func isKnown(_ cell: CellKey, _ reach: RowHistory.Reach) -> Bool {
        now[cell].heads.map(\.id) == state[cell].heads.map(\.id)
            && reach.all.allSatisfy { id in
                history.entry(id)?.change(cell)?.replaces.allSatisfy { history.writing($0) != nil || history.isRefused($0) }
                    ?? true
            }
    }

    // MARK: The row

    /// A row that was created is deleted, and keeps its fields, as every deleted row does.
    private mutating func planDeletion() {
        let heads = state[.life].heads
        let reach = reach(.life)
        if !state.lives {
            skip(nil, reach.standing.isEmpty ? .undoneAlready : .deletedSince)
        } else if heads.contains(where: { $0.value == .bool(true) && !reach.all.contains($0.id) }) {
            skip(nil, .usedByOthers)
        } else {
            plan(.life, .life(false), naming: heads)
        }
    }

    private mutating func planCells() throws {
        let lives = try plannedLife()
        if lives == nil, !state.lives, written.keys.contains(where: { $0.kind != .life }) {
            // To write in it would bring it back.
            skip(nil, .deletedSince)
            return
        }
        for cell in written.keys.filter({ $0.kind != .life }).sorted() {
            let reach = reach(cell)
            guard !reach.standing.isEmpty else {
                skip(cell, .undoneAlready)
                continue
            }
            switch cell.kind {
            case .life: break
            case .counter: planCounter(cell, reach)
            case .text: planText(cell, reach)
            case .register, .group, .set: try planValue(cell, reach)
            }
        }
        if let lives {
            writesLife = false
            let reach = reach(.life)
            plan(.life, .life(lives), naming: state[.life].heads.filter { reach.all.contains($0.id) })
        }
    }

    /// What is to be said of the row's life, if the transactions changed that; nil if it stays as it is.
    private mutating func plannedLife() throws -> Bool? {
        guard written[.life] != nil else { return nil }
        // That the row lives is said with every change; only who said nothing else, or deleted, meant the row's life.
        let isMeant = written.count == 1 || undone.contains { history.entry($0)?.change(.life)?.content == .life(false) }
        let reach = reach(.life)
        guard !reach.standing.isEmpty else {
            if isMeant { skip(.life, .undoneAlready) }
            return nil
        }
        guard state[.life].heads.contains(where: { reach.all.contains($0.id) }) else {
            if isMeant { skip(.life, .changedSince) }
            return nil
        }
        let before = try without(reach.all)[.life]
        guard isKnown(.life, reach), !before.heads.isEmpty else {
            if isMeant { skip(.life, .historyIncomplete) }
            return nil
        }
        guard before.isPresent != state.lives else {
            if isMeant, state[.life].heads.contains(where: { !reach.all.contains($0.id) && $0.value == .bool(state.lives) }) {
                skip(.life, .saidByOthersToo)
            }
            return nil
        }
        return before.isPresent
    }

    // MARK: Its cells

    private mutating func planCounter(_ cell: CellKey, _ reach: RowHistory.Reach) {
        let sum = reach.standing.reduce(into: Int64(0)) { sum, id in
            if case .counter(let delta) = history.entry(id)?.change(cell)?.content { sum &+= delta }
        }
        if sum != 0 { plan(cell, .counter(delta: 0 &- sum), naming: []) }
    }

    private mutating func planText(_ cell: CellKey, _ reach: RowHistory.Reach) {
        // What was undone and done again together with other edits cannot be told from those.
        guard !reach.isShared else { return skip(cell, .changedSince) }
        let origins = TextOrigins(history.textEvents(history.entries)[cell] ?? [])
        guard isKnown(cell, reach), origins.text.utf8.elementsEqual(state[cell].text.utf8) else {
            return skip(cell, .historyIncomplete)
        }
        let edits = origins.takingBack(reach.all)
        if !edits.isEmpty {
            plan(cell, .text(edits), naming: state[cell].heads)
        } else if reach.standing.contains(where: { history.entry($0)?.change(cell)?.content != .text([]) }) {
            skip(cell, .changedSince)
        }
    }

    private mutating func planValue(_ cell: CellKey, _ reach: RowHistory.Reach) throws {
        let own = state[cell].heads.filter { reach.all.contains($0.id) }
        guard !own.isEmpty else { return skip(cell, .changedSince) }
        guard isKnown(cell, reach) else { return skip(cell, .historyIncomplete) }
        if cell.kind != .set, !state[cell].shownAlike.contains(where: { reach.all.contains($0.id) }) {
            return skip(cell, .notShown)
        }
        let shown = state[cell].shownValue(cell.kind)
        let nothing: Value = cell.kind == .set ? .bool(false) : cell.kind == .group ? .group([]) : .null
        let former = try without(reach.all)[cell].shownValue(cell.kind) ?? nothing
        guard former != shown else {
            if state[cell].heads.contains(where: { !reach.all.contains($0.id) && $0.value == shown }) {
                skip(cell, .saidByOthersToo)
            }
            return
        }
        switch (cell.kind, former) {
        case (.set, .bool(let isPresent)): plan(cell, .element(present: isPresent), naming: own)
        case (.group, .group): plan(cell, .group(former), naming: own)
        case (.register, _): plan(cell, .register(former), naming: own)
        default: skip(cell, .historyIncomplete)
        }
    }
}

extension RowHistory {
    /// Those of `ids` that wrote the row and that nobody has undone in it, or that were done again since.
    ///
    /// - Complexity: O(transactions of the row, times the undos of these).
    public func standing(_ ids: Set<TransactionID>) -> Set<TransactionID> {
        reach(of: ids, among: entries.map(\.writing)).standing
    }

    /// What became of some transactions in a cell by earlier undos, and undos of those.
    ///
    /// An undo is known by its operation, and reaches what came before it. Two people who undo the same without knowing of each
    /// other both count; the second one's difference to a counter is then one too many.
    struct Reach {
        /// Those that are not undone, or were done again.
        var standing: Set<TransactionID>
        /// They, and the undos by which they went and came back: together these hold what is to be taken back now.
        var all: Set<TransactionID>
        /// Whether one of those undos was of more than these transactions; it is then not in `all`.
        var isShared: Bool
    }

    /// Whether any of `ids` was ever undone in this row.
    func hasUndo(of ids: Set<TransactionID>) -> Bool {
        let operations = Set(entries.compactMap(\.writing.operation))
        return !operations.isEmpty
            && ids.contains { id in
                operations.contains(OperationID(undoing: id))
                    || writing(id)?.operation.map { operations.contains(OperationID(undoing: $0)) } ?? false
            }
    }

    /// - Complexity: O(n log changes).
    func reach(of ids: Set<TransactionID>, in cell: CellKey) -> Reach {
        reach(of: ids, among: entries.filter { $0.change(cell) != nil }.map(\.writing))
    }

    private func reach(of ids: Set<TransactionID>, among written: [Writing]) -> Reach {
        var related = [(index: Int, undos: [OperationID])]()
        var all = Set<TransactionID>()
        var isShared = false
        for (index, writing) in written.enumerated() {
            let undoes = related.filter { writing.operation.map($0.undos.contains) ?? false }
            guard ids.contains(writing.transaction) || !undoes.isEmpty else { continue }
            if ids.contains(writing.transaction) {
                all.insert(writing.transaction)
            } else {
                // The undo of an operation undoes all of it.
                let operations = Set(undoes.compactMap { written[$0.index].operation })
                    .filter { writing.operation == OperationID(undoing: $0) }
                let isWhole = written[..<index].allSatisfy { other in
                    all.contains(other.transaction) || !(other.operation.map(operations.contains) ?? false)
                }
                if isWhole { all.insert(writing.transaction) } else { isShared = true }
            }
            var undos = [OperationID(undoing: writing.transaction)]
            if let operation = writing.operation { undos.append(OperationID(undoing: operation)) }
            related.append((index, undos))
        }
        var undone = Set<Int>()
        for one in related.reversed() {
            let isUndone = related.contains { other in
                other.index > one.index && !undone.contains(other.index)
                    && (written[other.index].operation.map(one.undos.contains) ?? false)
            }
            if isUndone { undone.insert(one.index) }
        }
        let standing = related.filter { !undone.contains($0.index) }.map { written[$0.index].transaction }
        return Reach(
            standing: ids.intersection(standing), all: isShared ? ids.intersection(standing) : all, isShared: isShared)
    }
}
