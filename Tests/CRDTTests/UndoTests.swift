import CRDT
import Testing

@Suite("Undo") struct UndoTests {
    /// Undoes transactions one after the other in a row's history.
    private struct Desk {
        var accepted: [Transaction]
        var refusals: [RowHistory.Refusal] = []
        var number: UInt64 = 1_000

        var history: RowHistory {
            RowHistory(
                row: Handmade.row, entity: Handmade.entity,
                accepted: accepted.enumerated().map { (UInt64($0.offset + 1), $0.element) }, refusals: refusals)
        }

        var state: RowState { get throws { try history.state(asOf: .now) } }

        mutating func add(_ undo: HistoryUndo) throws -> [Transaction] {
            let transactions = undo.builders {
                number += 1
                return Handmade.id(number)
            }
            .map { $0.build(author: Handmade.author(9), stamp: Stamp(milliseconds: Int64(number)), operation: undo.operation) }
            for transaction in transactions {
                try transaction.validate()
                #expect(try Transaction(encoded: transaction.encoded) == transaction)
            }
            accepted += transactions
            return transactions
        }

        @discardableResult
        mutating func undo(_ transaction: Transaction) throws -> (undo: HistoryUndo, transactions: [Transaction]) {
            let undo = try HistoryUndo(of: transaction, rows: [Handmade.row: state], histories: [Handmade.row: history])
            return (undo, try add(undo))
        }

        /// Undoes what `undo` had returned.
        mutating func undo(_ undo: (undo: HistoryUndo, transactions: [Transaction])) throws -> HistoryUndo {
            let next = try HistoryUndo(
                of: undo.undo.operation, transactions: undo.transactions, rows: [Handmade.row: state],
                histories: [Handmade.row: history])
            _ = try add(next)
            return next
        }
    }

    private let first = Handmade.write(
        1, Handmade.life(true), Handmade.set("A"), Handmade.type(TextEdit(position: 0, deleted: 0, inserted: "拜访很好")))

    /// In any history: undo, and undo of the undo, end where they began; and in between, each value that was taken back is the
    /// one that a refusal of the transaction would have left.
    @Test(arguments: 1...150 as ClosedRange<UInt64>) func undoTwiceRestores(seed: UInt64) throws {
        var scribes = try Scribes(seed: seed, steps: 30)
        try scribes.finish()
        let accepted = scribes.log.filter(\.isAccepted).map(\.transaction)
        let target = accepted[scribes.random.below(accepted.count)]
        var desk = Desk(
            accepted: accepted,
            refusals: scribes.log.filter { !$0.isAccepted }.map {
                RowHistory.Refusal(
                    transaction: $0.transaction.id, arrival: nil, cells: VoidCell.all(of: $0.transaction))
            })
        let before = try desk.state
        let undo = try desk.undo(target)
        let between = try desk.state

        var refusing = SlowStore()
        for entry in scribes.log {
            if entry.isAccepted && entry.transaction.id != target.id {
                try refusing.accept(entry.transaction)
            } else {
                try refusing.refuse(entry.transaction)
            }
        }
        let refused = refusing.row(Handmade.row, entity: Handmade.entity)
        for part in undo.transactions.flatMap(\.parts) {
            for change in part.changes where change.cell.kind != .text && target.id != Handmade.creation {
                let expected = refused.shownValue(change.cell)
                // That the row lives is also said with every other change.
                guard change.content != .life(true) || before.lives == false else { continue }
                switch change.cell.kind {
                case .set: #expect(between[change.cell].isPresent == (expected == .bool(true)), "seed \(seed)")
                case .group: #expect(between.shownValue(change.cell) == expected ?? .group([]), "seed \(seed)")
                default: #expect(between.shownValue(change.cell) == expected ?? .null, "seed \(seed), \(change.cell)")
                }
            }
        }
        for cell in Handmade.cells
        where !undo.transactions.flatMap(\.parts).flatMap(\.changes).contains(where: { $0.cell == cell }) {
            #expect(between[cell] == before[cell], "seed \(seed): what was skipped stays")
        }

        let again = try desk.undo(undo)
        #expect(again.skipped.isEmpty, "seed \(seed): \(again.skipped)")
        let after = try desk.state
        for cell in Handmade.cells {
            let (old, new) = (before.shownValue(cell), after.shownValue(cell))
            // Nothing there before, and nothing there now, are not told apart.
            #expect(
                old == new || [old, new].allSatisfy { [nil, .null, .group([]), .bool(false)].contains($0) },
                "seed \(seed), \(cell)")
        }
    }

    @Test func whatNobodyChangedSinceComesBack() throws {
        let amount = Value.group([Value.Member(number: 1, value: .int(5)), Value.Member(number: 2, value: .text("CNY"))])
        let edit = Handmade.write(
            2, Handmade.life(true, over: 1), Handmade.set("B", over: 1),
            Change(cell: Handmade.amount, replaces: [], content: .group(amount)),
            Change(cell: Handmade.visits, replaces: [], content: .counter(delta: 3)),
            Change(cell: Handmade.vip, replaces: [], content: .element(present: true)),
            Handmade.type(TextEdit(position: 2, deleted: 1, inserted: "👍🏽"), over: 1))
        let other = Handmade.write(
            3, by: 2, Handmade.life(true, over: 2), Handmade.type(TextEdit(position: 0, deleted: 0, inserted: "昨天"), over: 2),
            Change(cell: Handmade.visits, replaces: [], content: .counter(delta: 10)))
        var desk = Desk(accepted: [first, edit, other])
        #expect(try desk.state[Handmade.note].text == "昨天拜访👍🏽好")
        let undo = try desk.undo(edit)
        #expect(undo.undo.skipped.isEmpty)
        let state = try desk.state
        #expect(state.shownValue(Handmade.name) == .text("A"))
        #expect(state.shownValue(Handmade.amount) == .group([]))
        #expect(state.shownValue(Handmade.visits) == .int(10))
        #expect(state.elements(Handmade.vip.field).isEmpty)
        #expect(state[Handmade.note].text == "昨天拜访很好", "exactly what was typed goes, what was deleted comes back")
        #expect(state.lives)
        _ = try desk.undo(undo)
        let redone = try desk.state
        #expect(redone.shownValue(Handmade.name) == .text("B"))
        #expect(redone.shownValue(Handmade.amount) == amount)
        #expect(redone.shownValue(Handmade.visits) == .int(13))
        #expect(redone.elements(Handmade.vip.field) == [Handmade.vip.element])
        #expect(redone[Handmade.note].text == "昨天拜访👍🏽好")
    }

    @Test func whatOthersChangedSinceStays() throws {
        let edit = Handmade.write(
            2, Handmade.life(true, over: 1), Handmade.set("B", over: 1),
            Change(cell: Handmade.vip, replaces: [], content: .element(present: true)))
        let later = Handmade.write(3, by: 2, Handmade.life(true, over: 2), Handmade.set("C", over: 2))
        var desk = Desk(accepted: [first, edit, later])
        let undo = try desk.undo(edit)
        #expect(undo.undo.skipped == [HistoryUndo.Skipped(row: Handmade.row, cell: Handmade.name, reason: .changedSince)])
        #expect(try desk.state.shownValue(Handmade.name) == .text("C"))
        #expect(try desk.state.elements(Handmade.vip.field).isEmpty, "what nobody changed is taken back all the same")
    }

    /// The other side of a conflict is what stands without the undone side; the conflict is over.
    @Test func theShownSideOfAConflictGivesWay() throws {
        let shown = Handmade.write(3, at: 30, Handmade.life(true, over: 1), Handmade.set("B", over: 1))
        let hidden = Handmade.write(2, by: 2, at: 20, Handmade.life(true, over: 1), Handmade.set("C", over: 1))
        var desk = Desk(accepted: [first, hidden, shown])
        #expect(try desk.state.conflicts == [Handmade.name])
        try desk.undo(shown)
        #expect(try desk.state.shownValue(Handmade.name) == .text("C"))
        #expect(try desk.state.conflicts.isEmpty)
        #expect(try desk.state[Handmade.name].heads.contains { $0.id == hidden.id }, "nobody else's value is named")
        let third = Handmade.write(5, by: 3, at: 10, Handmade.life(true, over: 1), Handmade.set("D", over: 1))
        var three = Desk(accepted: [first, third, hidden, shown])
        try three.undo(shown)
        #expect(try three.state.shownValue(Handmade.name) == .text("C"))
        #expect(try three.state.conflicts == [Handmade.name], "the two others still disagree")
        var other = Desk(accepted: [first, hidden, shown])
        let undo = try other.undo(hidden)
        #expect(undo.undo.skipped.map(\.reason) == [.notShown])
        #expect(undo.undo.isEmpty)
        let same = Handmade.write(4, by: 3, at: 25, Handmade.life(true, over: 1), Handmade.set("B", over: 1))
        var both = Desk(accepted: [first, same, shown])
        #expect(try both.undo(shown).undo.skipped.map(\.reason) == [.saidByOthersToo])
    }

    @Test func rowsAreDeletedAndLiveAgain() throws {
        var desk = Desk(accepted: [first])
        let undo = try desk.undo(first)
        #expect(
            undo.transactions.flatMap(\.parts).flatMap(\.changes).map(\.content) == [.life(false)], "a delete writes only that")
        #expect(try !desk.state.lives)
        #expect(try desk.state.shownValue(Handmade.name) == .text("A"))
        _ = try desk.undo(undo)
        #expect(try desk.state.lives)

        var used = Desk(accepted: [first, Handmade.write(2, by: 2, Handmade.life(true, over: 1), Handmade.set("B", over: 1))])
        #expect(try used.undo(first).undo.skipped == [HistoryUndo.Skipped(row: Handmade.row, cell: nil, reason: .usedByOthers)])

        let deletion = Handmade.write(2, Handmade.life(false, over: 1))
        var deleted = Desk(accepted: [first, deletion])
        try deleted.undo(deletion)
        #expect(try deleted.state.lives)

        let edit = Handmade.write(2, Handmade.life(true, over: 1), Handmade.set("B", over: 1))
        var gone = Desk(accepted: [first, edit, Handmade.write(3, by: 2, Handmade.life(false, over: 2))])
        #expect(try gone.undo(edit).undo.skipped == [HistoryUndo.Skipped(row: Handmade.row, cell: nil, reason: .deletedSince)])
        #expect(try !gone.state.lives, "an undo does not bring back what somebody deleted")
    }

    /// An edit that its author made without knowing of a deletion brought the row back; taken back, the row is gone again.
    @Test func anEditThatBroughtARowBack() throws {
        let deletion = Handmade.write(2, by: 2, Handmade.life(false, over: 1))
        let edit = Handmade.write(3, Handmade.life(true, over: 1), Handmade.set("B", over: 1))
        var desk = Desk(accepted: [first, deletion, edit])
        #expect(try desk.state.lives)
        let undo = try desk.undo(edit)
        #expect(try !desk.state.lives)
        #expect(try desk.state.shownValue(Handmade.name) == .text("A"))
        _ = try desk.undo(undo)
        #expect(try desk.state.lives)
        #expect(try desk.state.shownValue(Handmade.name) == .text("B"))
    }

    @Test func nothingIsUndoneTwice() throws {
        let edit = Handmade.write(
            2, Handmade.life(true, over: 1), Change(cell: Handmade.visits, replaces: [], content: .counter(delta: 3)),
            Handmade.type(TextEdit(position: 0, deleted: 2, inserted: "见"), over: 1))
        var desk = Desk(accepted: [first, edit])
        let once = try desk.undo(edit)
        let twice = try desk.undo(edit)
        #expect(twice.undo.isEmpty)
        #expect(twice.undo.skipped.map(\.reason) == [.undoneAlready, .undoneAlready])
        _ = try desk.undo(once)
        #expect(try desk.state.shownValue(Handmade.visits) == .int(3))
        #expect(try desk.state[Handmade.note].text == "见很好")
        try desk.undo(edit)
        #expect(try desk.state.shownValue(Handmade.visits) == .int(0), "what was done again can be undone again")
        #expect(try desk.state[Handmade.note].text == "拜访很好")
        #expect(try desk.undo(edit).undo.isEmpty)
    }

    /// A value that was undone and done again is taken back as if it had stood all the time; a created row as well.
    @Test func whatWasDoneAgainCanBeUndoneAgain() throws {
        let edit = Handmade.write(2, Handmade.life(true, over: 1), Handmade.set("B", over: 1))
        var desk = Desk(accepted: [first, edit])
        _ = try desk.undo(try desk.undo(edit))
        #expect(try desk.state.shownValue(Handmade.name) == .text("B"))
        #expect(try desk.undo(edit).undo.skipped.isEmpty)
        #expect(try desk.state.shownValue(Handmade.name) == .text("A"))
        #expect(try desk.undo(edit).undo.skipped.map(\.reason) == [.undoneAlready])

        var created = Desk(accepted: [first])
        _ = try created.undo(try created.undo(first))
        try created.undo(first)
        #expect(try !created.state.lives)
        #expect(try created.undo(first).undo.skipped.map(\.reason) == [.undoneAlready])
    }

    /// An undo of two transactions was undone; of those one alone cannot be taken out of a text again, but out of a counter it
    /// can.
    @Test func oneOfTwoThatWereDoneAgainTogether() throws {
        let operation = OperationID(high: 5, low: 5)
        func add(_ delta: Int64) -> Change { Change(cell: Handmade.visits, replaces: [], content: .counter(delta: delta)) }
        let one = Handmade.write(
            2, operation: operation, add(3), Handmade.type(TextEdit(position: 0, deleted: 0, inserted: "一"), over: 1))
        let two = Handmade.write(
            3, operation: operation, add(40), Handmade.type(TextEdit(position: 1, deleted: 0, inserted: "二"), over: 2))
        var desk = Desk(accepted: [first, one, two])
        let undo = try HistoryUndo(
            of: operation, transactions: [one, two], rows: [Handmade.row: desk.state], histories: [Handmade.row: desk.history])
        let written = try desk.add(undo)
        #expect(try desk.state[Handmade.note].text == "拜访很好")
        #expect(try desk.state.shownValue(Handmade.visits) == .int(0))
        _ = try desk.undo((undo, written))
        #expect(try desk.state[Handmade.note].text == "一二拜访很好")
        #expect(try desk.undo(one).undo.skipped.map(\.reason) == [.changedSince])
        #expect(try desk.state.shownValue(Handmade.visits) == .int(40))
        #expect(try desk.state[Handmade.note].text == "一二拜访很好")
    }

    /// The transactions of an operation are taken back as one: what the second replaced of the first is no obstacle.
    @Test func aWholeOperation() throws {
        let operation = OperationID(high: 5, low: 5)
        let one = Handmade.write(2, operation: operation, Handmade.life(true, over: 1), Handmade.set("B", over: 1))
        let two = Handmade.write(3, operation: operation, Handmade.life(true, over: 2), Handmade.set("C", over: 2))
        var desk = Desk(accepted: [first, one, two])
        let undo = try HistoryUndo(
            of: operation, transactions: [one, two], rows: [Handmade.row: desk.state], histories: [Handmade.row: desk.history])
        #expect(undo.skipped.isEmpty)
        let written = try desk.add(undo)
        #expect(try desk.state.shownValue(Handmade.name) == .text("A"))
        _ = try desk.undo((undo, written))
        #expect(try desk.state.shownValue(Handmade.name) == .text("C"))
    }

    @Test func largeUndoesAreSeveralTransactions() throws {
        let operation = OperationID(high: 5, low: 5)
        let field = FieldID.shipped(14)
        func elements(_ half: Int64) -> [Change] {
            (0..<7_000).map { (number: Int64) -> Change in
                let cell = CellKey(field: field, element: .int(half * 7_000 + number))
                return Change(cell: cell, replaces: [], content: .element(present: true))
            }
        }
        let both = (0..<2).map { (half: Int64) -> Transaction in
            let number = UInt64(half) + 2
            let life = Handmade.life(true, over: number - 1)
            return Transaction(
                id: Handmade.id(number), author: Handmade.author(1), stamp: Stamp(milliseconds: half + 2), operation: operation,
                parts: [Part(row: .existing(Handmade.row), entity: Handmade.entity, changes: [life] + elements(half))])
        }
        var desk = Desk(accepted: [first] + both)
        #expect(try desk.state.elements(field).count == 14_000)
        let undo = try HistoryUndo(
            of: operation, transactions: both, rows: [Handmade.row: desk.state], histories: [Handmade.row: desk.history])
        #expect(try desk.add(undo).count > 1)
        #expect(try desk.state.elements(field).isEmpty)
    }

    /// Where the history does not say what was there before, nothing is emptied.
    @Test func anIncompleteHistoryEmptiesNothing() throws {
        let edit = Handmade.write(3, Handmade.life(true, over: 2), Handmade.set("B", over: 2))
        var desk = Desk(accepted: [edit])
        let undo = try desk.undo(edit)
        #expect(undo.undo.isEmpty)
        #expect(undo.undo.skipped.map(\.reason) == [.historyIncomplete])
        #expect(try HistoryUndo(of: edit, rows: [:], histories: [:]).skipped.map(\.reason) == [.historyIncomplete])
    }
}
