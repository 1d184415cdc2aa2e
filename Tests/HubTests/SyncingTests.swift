import CRDT
import Foundation
import Hub
import SQLiteStore
import Sales
import Sync
import Testing

@Suite struct SyncingTests {
    @Test func whatOneDevicePushesTheOtherPulls() async throws {
        let test = try TestHub()
        let first = try await test.join("Li Wei", site: 7)
        let second = try await test.join("Wang Fang", site: 8)
        let transaction = try first.customer("宏达贸易", random: 1)
        guard case .pushed(let verdicts) = try await test.sync(.push([transaction.encoded]), as: first) else {
            Issue.record("no verdicts")
            return
        }
        #expect(verdicts == [Verdict(id: transaction.id, fate: .accepted(3))])
        // Repeated, it changes nothing.
        #expect(try await test.sync(.push([transaction.encoded]), as: first) == .pushed(verdicts))
        guard
            case .page(let page) = try await test.sync(
                .pull(Pull(epoch: test.hub.epoch, after: 0, view: 0, pending: [])), as: second)
        else {
            Issue.record("no page")
            return
        }
        #expect(page.head == 3 && page.upTo == 3 && page.items.count == 3)
        let pulled = try page.items.map { item in
            guard case .transaction(_, let bytes) = item else { throw SyncError(.inconsistent, "not a transaction") }
            return try CRDT.Transaction(encoded: bytes)
        }
        #expect(pulled[2] == transaction.forwarded())
        // The two people came first, written by the hub, each with the id that its devices write as.
        let person = try #require(Schema.shipped.entity(named: "person"))
        for (transaction, author) in zip(pulled, [first.author, second.author]) {
            let part = try #require(transaction.parts.first)
            let row = part.row.id(in: transaction.id)
            #expect(part.entity == person.id && AuthorID(high: row.high, low: row.low) == author)
            #expect(transaction.author == AuthorID(high: 0, low: 1))
        }
    }

    @Test func aReaderMayReadAndNotWrite() async throws {
        let test = try TestHub()
        let reader = try await test.join("Auditor", role: .reader, site: 7)
        let transaction = try reader.customer("x", random: 1)
        #expect(
            try await test.sync(.push([transaction.encoded]), as: reader)
                == .pushed([Verdict(id: transaction.id, fate: .void(2, .permission))]))
        guard case .page = try await test.sync(.pull(Pull(epoch: test.hub.epoch, after: 0, view: 0, pending: [])), as: reader)
        else {
            Issue.record("no page")
            return
        }
    }

    @Test func aRoleChangesForAllDevicesAndOpenCodesOfThePerson() async throws {
        let test = try TestHub()
        let laptop = try await test.join("Li Wei", site: 7)
        _ = try await test.join("Li Wei", site: 8)
        let code = try await test.code("Li Wei")
        let changed = try await test.perform(.role(device: "0000000000000008", role: .reader), AdminAnswer.Device.self)
        #expect(changed.role == .reader && changed.person == "Li Wei")
        let transaction = try laptop.customer("x", random: 1)
        guard case .pushed(let verdicts) = try await test.sync(.push([transaction.encoded]), as: laptop),
            case .void(_, .permission)? = verdicts.first?.fate
        else {
            Issue.record("a reader wrote")
            return
        }
        let joined = try await test.enrol(code, site: SiteID(low: 9))
        #expect(joined.text.contains(#""role":"reader""#))
        // The next code for the person keeps the role, and does not change it in passing.
        let next = try await test.perform(.enrol(name: "Li Wei", role: nil, valid_hours: 1), AdminAnswer.Enrol.self)
        #expect(next.role == .reader)
        await #expect(throws: (any Error).self) { _ = try await test.code("Li Wei", role: .member) }
    }

    @Test func nobodyWritesInTheNameOfAnother() async throws {
        let test = try TestHub()
        let first = try await test.join("Li Wei", site: 7)
        let second = try await test.join("Wang Fang", site: 8)
        let foreign = try first.customer("x", random: 1)
        guard case .refusal(let refusal) = try await test.sync(.push([foreign.encoded]), as: second) else {
            Issue.record("a push with another site's transaction was taken")
            return
        }
        #expect(refusal.code == .wrongSite)
        guard case .refusal(let hello) = try await test.sync(first.hello, as: second) else {
            Issue.record("a hello of another site was welcomed")
            return
        }
        #expect(hello.code == .wrongSite)
        #expect(try await test.perform(.status, AdminAnswer.Status.self).head == 2)
    }
}
