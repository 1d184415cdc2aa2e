import CRDT

/// What a store must show, computed afresh from transactions by the words of the merge rules: no increments, no covers, no marks.
package struct Oracle {
    /// The transactions that count: accepted, and at an agent pending ones too.
    package let present: [Transaction]
    /// The refused ones that the store has heard of.
    package let refused: [TransactionID: Transaction]

    package init(present: [Transaction], refused: [TransactionID: Transaction]) {
        self.present = present
        self.refused = refused
    }

    private struct Written {
        let transaction: Transaction
        let change: Change
    }

    fileprivate struct Place: Hashable {
        let row: RowID
        let cell: CellKey
    }

    /// Texts worked out before: what events give never changes, and to work it out takes long.
    package struct Texts: Sendable {
        fileprivate struct Key: Hashable {
            let place: Place
            let events: [TransactionID]
        }
        fileprivate var known: [Key: String] = [:]

        package init() {}
    }

    package func rows() -> (rows: [RowID: RowState], unsettled: Set<RowID>) {
        var texts = Texts()
        return rows(&texts)
    }

    /// All rows in which something is present. Cells in which a text rests on an event that is not there are named in `unsettled`:
    /// their text will be refused too, and until that arrives nothing says what it reads.
    package func rows(_ texts: inout Texts) -> (rows: [RowID: RowState], unsettled: Set<RowID>) {
        var cells: [Place: [Written]] = [:]
        var entities: [RowID: EntityID] = [:]
        for transaction in present {
            for part in transaction.parts {
                let row = part.row.id(in: transaction.id)
                entities[row] = part.entity
                for change in part.changes {
                    cells[Place(row: row, cell: change.cell), default: []].append(
                        Written(transaction: transaction, change: change))
                }
            }
        }
        var void: [Place: [TransactionID: [TransactionID]]] = [:]
        for transaction in refused.values {
            for part in transaction.parts {
                for change in part.changes {
                    void[Place(row: part.row.id(in: transaction.id), cell: change.cell), default: [:]][transaction.id] =
                        change.replaces
                }
            }
        }
        var rows: [RowID: RowState] = [:]
        var unsettled = Set<RowID>()
        for (place, writes) in cells {
            let cell: CellState
            if place.cell.kind == .counter {
                cell = CellState(counter: writes.reduce(0) { $0 &+ $1.change.delta })
            } else {
                cell = state(of: writes, void: void[place] ?? [:], at: place, &texts)
                let ids = Set(writes.map(\.transaction.id))
                if place.cell.kind == .text, writes.contains(where: { !ids.isSuperset(of: $0.change.replaces) }) {
                    unsettled.insert(place.row)
                }
            }
            guard cell != CellState(), let entity = entities[place.row] else { continue }
            rows[place.row, default: RowState(id: place.row, entity: entity)].cells[place.cell] = cell
        }
        return (rows, unsettled)
    }

    /// Heads are the changes that no present change names, itself or through refused ones.
    private func state(
        of writes: [Written], void: [TransactionID: [TransactionID]], at place: Place, _ texts: inout Texts
    ) -> CellState {
        var named = Set<TransactionID>()
        for write in writes {
            var open = write.change.replaces
            var seen = Set<TransactionID>()
            while let id = open.popLast() {
                guard seen.insert(id).inserted else { continue }
                named.insert(id)
                open += void[id] ?? []
            }
        }
        let heads = writes.filter { !named.contains($0.transaction.id) }.map { write in
            Head(
                id: write.transaction.id, stamp: write.transaction.stamp, author: write.transaction.author,
                value: write.change.content.headValue)
        }
        let events = writes.compactMap { write -> TextEvent? in
            guard case .text(let edits) = write.change.content else { return nil }
            return TextEvent(id: write.transaction.id, parents: write.change.replaces, edits: edits)
        }
        if events.isEmpty { return CellState(heads: heads) }
        let key = Texts.Key(place: place, events: events.map(\.id))
        let text = texts.known[key] ?? TextTree.text(of: events)
        texts.known[key] = text
        return CellState(heads: heads, text: text)
    }
}

extension Change {
    fileprivate var delta: Int64 {
        if case .counter(let delta) = content { delta } else { 0 }
    }
}
