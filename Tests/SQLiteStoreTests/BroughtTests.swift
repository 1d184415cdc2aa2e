import CRDT
import Crypto
import Foundation
import SQLiteStore
import Sales
import StoreInterface
import Sync
import Testing

/// What came by bundle in a laptop's store: hidden, shown, settled, forgotten.
@Suite struct BroughtTests {
    private static let workspace = WorkspaceID(high: 8, low: 8)
    private static let hubKey = [UInt8](repeating: 200, count: 32)

    private static func key(_ author: Author) throws -> Curve25519.Signing.PrivateKey {
        try Curve25519.Signing.PrivateKey(rawRepresentation: [UInt8](repeating: UInt8(author.site.low), count: 32))
    }

    /// Takes in what an author has signed, and shows what can be shown.
    @discardableResult
    private func take(_ transactions: [Transaction], of author: Author, into store: Store) throws -> (Taken, shown: Int) {
        try takeBytes(transactions.map(\.encoded), of: author, into: store)
    }

    private func takeBytes(_ transactions: [[UInt8]], of author: Author, into store: Store) throws -> (Taken, shown: Int) {
        let key = try BroughtTests.key(author)
        let segment = try Segment(
            workspace: BroughtTests.workspace, site: author.site, transactions: transactions, key: key)
        let certificate = try Certificate(
            workspace: BroughtTests.workspace, site: author.site, author: author.id, key: Array(key.publicKey.rawRepresentation),
            issued: 1, hubKey: BroughtTests.hubKey)
        return try store.write { editor in
            var editor = editor
            let taken = try editor.take(segment, certificate)
            return (taken, try editor.showBrought(schema: editor.schema).shown)
        }
    }

    private func page(_ items: [Page.Item], safe: ArrivalNumber = 0, into store: Store) throws {
        try store.write { editor in
            var editor = editor
            let after = try editor.arrival
            let upTo = items.last?.arrival ?? after
            let page = Page(
                epoch: try editor.epoch, after: after, upTo: upTo, head: upTo, safe: safe, view: upTo, items: items)
            try editor.store(page)
            _ = try editor.noteBrought(page, schema: editor.schema)
        }
    }

    private func names(_ store: Store, _ row: RowID) throws -> [String] {
        try store.read { view in
            try view.find(row, entity: Entities.customer)?[Cells.name].heads.compactMap {
                if case .text(let text) = $0.value { text } else { nil }
            } ?? []
        }
    }

    /// Nothing is left of what came by bundle, and the store's tables follow from its log.
    private func expectSettled(_ store: Store, at place: SourceLocation = #_sourceLocation) throws {
        #expect(try store.read { try $0.broughtCounts() } == BroughtCounts(), sourceLocation: place)
        #expect(try store.check().findings == [], sourceLocation: place)
    }

    private func open(_ folder: Folder) throws -> Store { try EmptyStore.open(folder.file("store")) }

    @Test func itIsShownAndRelayedButNotPushed() throws {
        let folder = try Folder()
        let store = try open(folder)
        var one = Author(1)
        var two = Author(2)
        let created = one.transaction(.new(Entities.customer, .set(Cells.name, "a")))
        let row = RowID(createdBy: created.id, ordinal: 0)
        let edit = one.transaction(.edit(row, Entities.customer, .set(Cells.name, "b", over: [created.id])))
        #expect(try take([created, edit], of: one, into: store) == (Taken(new: 2), 2))
        #expect(try names(store, row) == ["b"])
        // An edit here that has seen it replaces it.
        let own = two.transaction(.edit(row, Entities.customer, .set(Cells.name, "c", over: [edit.id])))
        try store.add(own)
        #expect(try names(store, row) == ["c"])
        #expect(try store.read { try $0.pendingCount() } == 1)
        #expect(try store.check().findings == [])
        let pushed = try store.write { editor in
            var correction = StampCorrection(now: 1_900_000_000_000)
            return try editor.seal(afterPlace: 0, clockOffset: 5_000, correction: &correction, author: two.id).transactions
        }
        #expect(pushed.compactMap { Transaction.id(inEncoded: $0) } == [own.id])
        let relayed = try #require(try store.read { try $0.relayable(after: 0, epoch: 1) })
        #expect(relayed.segment.transactions == [created.encoded, edit.encoded])
        #expect(relayed.segment.isSigned(by: relayed.certificate.key))
        #expect(try store.read { try $0.broughtCounts() } == BroughtCounts(unrelayed: 2))
        // Given to the hub, it is not given again, unless that is another epoch.
        try store.write { try $0.setRelayed(relayed.number, epoch: 1) }
        #expect(try store.read { try $0.relayable(after: 0, epoch: 1) } == nil)
        #expect(try store.read { try $0.relayable(after: 0, epoch: 2) } == relayed)
        try page(
            [
                .transaction(1, created.forwarded().encoded), .transaction(2, edit.forwarded().encoded),
                .accepted(3, own.id),
            ], into: store)
        #expect(try names(store, row) == ["c"])
        // Only what was written here is kept for a hub that is restored; the rest is with its segment, until it is safe there.
        #expect(try store.read { try $0.retainedTransactions().map(\.transaction.id) } == [own.id])
        #expect(try store.read { try $0.hasBrought() })
        try page([], safe: 1, into: store)
        #expect(try store.read { try $0.hasBrought() })
        try page([], safe: 2, into: store)
        #expect(try store.read { try !$0.hasBrought() })
        try expectSettled(store)
        try store.close()
    }

    @Test func takingItInAgainChangesNothing() throws {
        let folder = try Folder()
        let store = try open(folder)
        var one = Author(1)
        let first = one.transaction(.new(Entities.customer, .set(Cells.name, "a")))
        let second = one.transaction(.new(Entities.customer, .set(Cells.name, "b")))
        try take([first], of: one, into: store)
        let before = try store.rowLines()
        #expect(try take([first], of: one, into: store) == (Taken(known: 1), 0))
        #expect(try store.rowLines() == before)
        // A later bundle of the same author begins with what an earlier one held.
        #expect(try take([first, second], of: one, into: store) == (Taken(new: 1, known: 1), 1))
        #expect(try store.read { try $0.broughtCounts() } == BroughtCounts(unrelayed: 2))
        try page([.transaction(1, first.forwarded().encoded), .transaction(2, second.forwarded().encoded)], into: store)
        #expect(try take([first, second], of: one, into: store) == (Taken(known: 2), 0))
        try page([], safe: 2, into: store)
        #expect(try take([first], of: one, into: store) == (Taken(known: 1), 0))
        #expect(try store.read { try !$0.hasBrought() })
        try expectSettled(store)
        try store.close()
    }

    /// "Base lost by a bundle from one who already pushed": what the author's change rests on went to the hub by another way.
    @Test func itIsHiddenUntilAllThatItNamesIsHere() throws {
        let folder = try Folder()
        let store = try open(folder)
        var one = Author(1)
        let created = one.transaction(.new(Entities.customer, .set(Cells.name, "a")))
        let row = RowID(createdBy: created.id, ordinal: 0)
        // A chain that comes in the wrong order, and from two bundles.
        var last = created
        var chain = [Transaction]()
        for number in 1...6 {
            last = one.transaction(.edit(row, Entities.customer, .set(Cells.name, "v\(number)", over: [last.id])))
            chain.append(last)
        }
        #expect(try take(Array(chain[3...].reversed()), of: one, into: store) == (Taken(new: 3), 0))
        #expect(try take(Array(chain[..<3].reversed()), of: one, into: store) == (Taken(new: 3), 0))
        #expect(try names(store, row) == [])
        #expect(try store.read { try $0.broughtCounts() } == BroughtCounts(unrelayed: 6, hidden: 6))
        #expect(try store.read { try $0.pendingTransactions() } == [])
        #expect(try store.check().findings == [])
        // It comes from the hub: all of the chain is shown, and nothing that it replaced.
        try page([.transaction(1, created.forwarded().encoded)], into: store)
        #expect(try names(store, row) == ["v6"])
        #expect(try store.read { try $0.broughtCounts() } == BroughtCounts(unrelayed: 6))
        try page(chain.enumerated().map { .transaction(UInt64($0.offset) + 2, $0.element.forwarded().encoded) }, into: store)
        #expect(try names(store, row) == ["v6"])
        try page([], safe: 7, into: store)
        try expectSettled(store)
        try store.close()
    }

    /// "Old bundle arrives after" its changes, and later ones, came from the hub.
    @Test func anOldBundleRevivesNothing() throws {
        let folder = try Folder()
        let store = try open(folder)
        var one = Author(1)
        var two = Author(2)
        let created = one.transaction(.new(Entities.customer, .set(Cells.name, "a")))
        let row = RowID(createdBy: created.id, ordinal: 0)
        let edit = one.transaction(.edit(row, Entities.customer, .set(Cells.name, "b", over: [created.id])))
        let later = two.transaction(.edit(row, Entities.customer, .set(Cells.name, "c", over: [edit.id])))
        // The hub had the later one before the one that it names, which it is to get by this bundle alone.
        try page([.transaction(1, created.forwarded().encoded), .transaction(2, later.forwarded().encoded)], into: store)
        #expect(try names(store, row) == ["c", "a"])
        #expect(try take([created, edit], of: one, into: store) == (Taken(new: 1, known: 1), 1))
        #expect(try names(store, row) == ["c"])
        try page([.transaction(3, edit.forwarded().encoded)], into: store)
        #expect(try names(store, row) == ["c"])
        #expect(try store.compact(CompactionPolicy(upTo: 3)).forgotten == 3)
        #expect(try take([created, edit], of: one, into: store) == (Taken(known: 2), 0))
        #expect(try names(store, row) == ["c"])
        try page([], safe: 3, into: store)
        try expectSettled(store)
        try store.close()
    }

    /// It is nobody's draft here, and whoever replaced it inherits what it had replaced.
    @Test func whatTheHubRefusesGoes() throws {
        let folder = try Folder()
        let store = try open(folder)
        var one = Author(1)
        var two = Author(2)
        let created = two.transaction(.new(Entities.customer, .set(Cells.name, "a")))
        let row = RowID(createdBy: created.id, ordinal: 0)
        try page([.transaction(1, created.forwarded().encoded)], into: store)
        let bad = one.transaction(.edit(row, Entities.customer, .set(Cells.name, "b", over: [created.id])))
        let alone = one.transaction(.edit(row, Entities.customer, .set(Cells.city, "x")))
        let absent = one.transaction(
            .edit(row, Entities.customer, .set(Cells.city, "y", over: [TransactionID(site: one.site, random: 99)])))
        try take([bad, alone, absent], of: one, into: store)
        #expect(try names(store, row) == ["b"])
        let own = two.transaction(.edit(row, Entities.customer, .set(Cells.name, "c", over: [bad.id])))
        try store.add(own)
        try page(
            [
                .void(2, bad.id, .permission, VoidCell.all(of: bad)), .void(3, alone.id, .permission, VoidCell.all(of: alone)),
                .void(4, absent.id, .permission, VoidCell.all(of: absent)),
            ], into: store)
        #expect(try names(store, row) == ["c"])
        #expect(try store.read { try $0.find(row, entity: Entities.customer)?[Cells.city].heads.isEmpty } == true)
        #expect(try store.read { try $0.draftCount() } == 0)
        #expect(try store.read { try $0.pendingTransactions().map(\.id) } == [own.id])
        try page([.accepted(5, own.id)], safe: 5, into: store)
        #expect(try names(store, row) == ["c"])
        try expectSettled(store)
        try store.close()
    }

    /// A site signed two contents under one id, and gave one to the hub and the other to a colleague.
    @Test func theHubsCopyHolds() throws {
        let folder = try Folder()
        let store = try open(folder)
        var one = Author(1)
        let created = one.transaction(.new(Entities.customer, .set(Cells.name, "a")))
        let row = RowID(createdBy: created.id, ordinal: 0)
        try page([.transaction(1, created.forwarded().encoded)], into: store)
        let edit = one.transaction(.edit(row, Entities.customer, .set(Cells.name, "told you", over: [created.id])))
        let told = Transaction(
            id: edit.id, author: edit.author, stamp: edit.stamp,
            parts: [.edit(row, Entities.customer, .set(Cells.name, "told the hub", over: [created.id]))])
        try take([edit], of: one, into: store)
        #expect(try names(store, row) == ["told you"])
        try page([.transaction(2, told.encoded)], safe: 2, into: store)
        #expect(try names(store, row) == ["told the hub"])
        try expectSettled(store)
        try store.close()
    }

    /// What only the hub may write, and what only a later version can read, waits for the hub.
    @Test func whatMayNotOrCannotBeShownIsRelayedAllTheSame() throws {
        let folder = try Folder()
        let store = try open(folder)
        var one = Author(1)
        let person = try #require(Schema.shipped.entity(named: "person"))
        let forbidden = one.transaction(.new(person.id, .set(Cells.name, "Admin")))
        let later = [9] + one.transaction(.new(Entities.customer, .set(Cells.name, "a"))).encoded.dropFirst()
        #expect(try takeBytes([forbidden.encoded, Array(later)], of: one, into: store) == (Taken(new: 2), 0))
        #expect(try store.read { try $0.broughtCounts() } == BroughtCounts(unrelayed: 2, hidden: 2))
        #expect(try store.read { try $0.relayable(after: 0, epoch: 1)?.segment.transactions.count } == 2)
        #expect(try store.read { try $0.people() } == [])
        let id = try #require(Transaction.id(inEncoded: later))
        try page([.void(1, forbidden.id, .permission, []), .void(2, id, .unknownFormat, [])], safe: 2, into: store)
        try expectSettled(store)
        try store.close()
    }

    @Test func textsAndCountersCome() throws {
        let folder = try Folder()
        let store = try open(folder)
        var one = Author(1)
        var two = Author(2)
        func insert(_ position: Int, _ text: String, over parents: [Transaction] = []) -> Change {
            Change(
                cell: Cells.body, replaces: parents.map(\.id),
                content: .text([TextEdit(position: position, deleted: 0, inserted: text)]))
        }
        let created = two.transaction(.new(Entities.note, insert(0, "ab")))
        let row = RowID(createdBy: created.id, ordinal: 0)
        try store.add(created)
        let missing = one.transaction(.edit(row, Entities.note, insert(2, "c", over: [created])))
        let theirs = one.transaction(.edit(row, Entities.note, insert(3, "d", over: [missing])))
        try take([theirs], of: one, into: store)
        let own = two.transaction(.edit(row, Entities.note, insert(0, "x", over: [created])))
        try store.add(own)
        func text() throws -> String? { try store.read { try $0.find(row, entity: Entities.note)?[Cells.body].text } }
        #expect(try text() == "xab")
        try take([missing], of: one, into: store)
        #expect(try text() == "xabcd")
        #expect(try store.check().findings == [])
        // The first is refused, so the hub refuses what rests on it; a bundle with a further one shows nothing of it.
        try page(
            [
                .accepted(1, created.id), .void(2, missing.id, .permission, VoidCell.all(of: missing)),
                .void(3, theirs.id, .parentRefused, VoidCell.all(of: theirs)), .accepted(4, own.id),
            ], safe: 4, into: store)
        #expect(try text() == "xab")
        try take([one.transaction(.edit(row, Entities.note, insert(4, "e", over: [theirs])))], of: one, into: store)
        #expect(try text() == "xab")
        #expect(try store.read { try $0.broughtCounts() } == BroughtCounts(unrelayed: 1, hidden: 1))
        let customer = one.transaction(
            .new(Entities.customer, Change(cell: Cells.calls, replaces: [], content: .counter(delta: 3))))
        try take([customer], of: one, into: store)
        let counted = RowID(createdBy: customer.id, ordinal: 0)
        #expect(try store.read { try $0.find(counted, entity: Entities.customer)?[Cells.calls].counter } == 3)
        try page([.void(5, customer.id, .permission, VoidCell.all(of: customer))], into: store)
        #expect(try store.read { try $0.find(counted, entity: Entities.customer)?[Cells.calls].counter ?? 0 } == 0)
        #expect(try store.check().findings == [])
        try store.close()
    }

    @Test func whatTheHubWouldNotTakeIsOfferedAgainWithItsBundle() throws {
        let folder = try Folder()
        let store = try open(folder)
        var one = Author(1)
        let first = one.transaction(.new(Entities.customer, .set(Cells.name, "a")))
        try take([first], of: one, into: store)
        let number = try #require(try store.read { try $0.relayable(after: 0, epoch: 1)?.number })
        try store.write { try $0.setRefusal("no", of: number) }
        #expect(try store.read { try $0.relayable(after: 0, epoch: 1) } == nil)
        #expect(try store.read { try $0.broughtCounts() } == BroughtCounts(refused: 1, refusal: "no"))
        // Colleagues still get it.
        #expect(try store.read { try $0.relayable(after: 0, epoch: nil)?.number } == number)
        try take([first], of: one, into: store)
        #expect(try store.read { try $0.relayable(after: 0, epoch: 1)?.number } == number)
        // A hub that was restored may have forgotten what it had.
        try page([.transaction(1, first.forwarded().encoded)], into: store)
        #expect(try store.read { try $0.relayable(after: 0, epoch: 2) } == nil)
        try store.write { try $0.reopenBrought() }
        #expect(try store.read { try $0.relayable(after: 0, epoch: 2)?.number } == number)
        try store.close()
    }
}
