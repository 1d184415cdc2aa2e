import CRDT
import Simulation
import Sync
import Testing

/// The anomalies that an earlier design had, one test each, built by hand.
@Suite struct AnomalyTests {
    /// A bench of laptops that all know one customer, "Old Mill" of Basel.
    private func customer(laptops: Int) throws -> (bench: Bench, row: RowID, first: TransactionID) {
        var bench = Bench(laptops: laptops)
        let first = try bench.write(0, [.new(Entities.customer, .set(Cells.name, "Old Mill"), .set(Cells.city, "Basel"))])
        try bench.syncAll()
        return (bench, bench.row(of: first), first)
    }

    @Test func refusedIncrementHasNoEffect() throws {
        var (bench, row, first) = try customer(laptops: 2)
        try bench.write(0, [.edit(row, Entities.customer, life: [first], .add(Cells.calls, 1)), .intrusion])
        #expect(bench.cell(0, row, Cells.calls).counter == 1, "shown at once, as everything written here")
        try bench.sync(0)
        try bench.sync(1)
        #expect(bench.cell(0, row, Cells.calls).counter == 0)
        #expect(bench.cell(1, row, Cells.calls).counter == 0)
        #expect(bench.hubCell(row, Cells.calls).counter == 0)
        #expect(bench.laptops[0].store.drafts().map(\.reason) == [.permission])
        #expect(bench.isAgreed)
    }

    @Test func concurrentIncrementsAddUp() throws {
        var (bench, row, first) = try customer(laptops: 2)
        try bench.write(0, [.edit(row, Entities.customer, life: [first], .add(Cells.calls, 1))])
        try bench.write(1, [.edit(row, Entities.customer, life: [first], .add(Cells.calls, 1))])
        try bench.syncAll()
        #expect(bench.hubCell(row, Cells.calls).counter == 2)
        #expect(bench.isAgreed)
    }

    /// P replaces the city and is refused; C, written on top of P, is accepted. Nobody else ever saw P, yet the city that P had
    /// replaced must not come back beside C.
    @Test func whoeverReplacedARefusedChangeInheritsWhatItHadReplaced() throws {
        var (bench, row, first) = try customer(laptops: 2)
        let p = try bench.write(
            0, [.edit(row, Entities.customer, life: [first], .set(Cells.city, "Bern", over: [first])), .intrusion])
        let c = try bench.write(0, [.edit(row, Entities.customer, life: [p], .set(Cells.city, "Chur", over: [p]))])
        try bench.syncAll()
        for laptop in 0...1 { #expect(bench.cell(laptop, row, Cells.city).heads.map(\.id) == [c]) }
        #expect(bench.hubCell(row, Cells.city).heads.map(\.id) == [c])
        #expect(bench.isAgreed)
    }

    /// The same, but the hub gets C first, and hears of P only afterwards.
    @Test func inheritanceHoldsWhenTheRefusedChangeArrivesLate() throws {
        var (bench, row, first) = try customer(laptops: 2)
        let p = try bench.write(
            0, [.edit(row, Entities.customer, life: [first], .set(Cells.city, "Bern", over: [first])), .intrusion])
        let c = try bench.write(0, [.edit(row, Entities.customer, life: [p], .set(Cells.city, "Chur", over: [p]))])
        try bench.push(0, [c])
        try bench.sync(1)
        #expect(Set(bench.cell(1, row, Cells.city).heads.map(\.id)) == [first, c], "P is not known yet")
        try bench.push(0, [p])
        try bench.syncAll()
        for laptop in 0...1 { #expect(bench.cell(laptop, row, Cells.city).heads.map(\.id) == [c]) }
        #expect(bench.isAgreed)
    }

    /// With both refused, what was there before comes back.
    @Test func aChainOfRefusedChangesBringsBackWhatWasThere() throws {
        var (bench, row, first) = try customer(laptops: 2)
        let p = try bench.write(
            0, [.edit(row, Entities.customer, life: [first], .set(Cells.city, "Bern", over: [first])), .intrusion])
        let c = try bench.write(0, [.edit(row, Entities.customer, life: [p], .set(Cells.city, "Chur", over: [p])), .intrusion])
        #expect(bench.cell(0, row, Cells.city).shown?.id == c)
        try bench.syncAll()
        for laptop in 0...1 { #expect(bench.cell(laptop, row, Cells.city).heads.map(\.id) == [first]) }
        #expect(Set(bench.laptops[0].store.drafts().map(\.transaction.id)) == [p, c])
        #expect(bench.isAgreed)
    }

    /// The first request arrives, its answer does not, and the clock turns out to be wrong: still one transaction with one stamp.
    @Test func aRestampedCopyShowsOneValue() throws {
        var (bench, row, first) = try customer(laptops: 2)
        bench.laptops[0].skew = 3_600_000
        let wrong = bench.now + 3_600_000
        let edit = try bench.write(
            0, [.edit(row, Entities.customer, life: [first], .set(Cells.city, "Bern", over: [first]))])
        try bench.push(0, [edit])
        bench.laptops[0].skew = -60_000
        try bench.syncAll()
        #expect(bench.hubCell(row, Cells.city).heads.count == 1)
        let stamp = try #require(bench.cell(1, row, Cells.city).shown).stamp
        #expect(stamp == bench.cell(0, row, Cells.city).shown?.stamp)
        #expect(stamp.milliseconds < wrong)
        #expect(bench.isAgreed)
    }

    @Test func aClockAYearAheadInfectsNobody() throws {
        var (bench, row, first) = try customer(laptops: 3)
        let year: Int64 = 365 * 86_400_000
        bench.laptops[0].skew = year
        let a = try bench.write(
            0, [.edit(row, Entities.customer, life: [first], .set(Cells.city, "Bern", over: [first]))])
        #expect(bench.cell(0, row, Cells.city).shown?.stamp.milliseconds ?? 0 > bench.now + year / 2)
        try bench.syncAll()
        let sealed = try #require(bench.hubCell(row, Cells.city).shown)
        #expect(abs(sealed.stamp.milliseconds - bench.now) < 60_000, "corrected before it left")
        let b = try bench.write(1, [.edit(row, Entities.customer, life: [a], .set(Cells.city, "Chur", over: [a]))])
        let stamp = try #require(bench.cell(1, row, Cells.city).shown).stamp
        #expect(stamp > sealed.stamp)
        #expect(stamp.milliseconds <= bench.now)
        // The laptop's clock is put right: what it writes then must not be stamped a year ahead either.
        bench.laptops[0].skew = 0
        try bench.syncAll()
        try bench.write(0, [.edit(row, Entities.customer, life: [b], .set(Cells.city, "Thun", over: [b]))])
        #expect(try #require(bench.cell(0, row, Cells.city).shown).stamp.milliseconds <= bench.now)
        try bench.syncAll()
        #expect(bench.isAgreed)
    }

    /// A stamp that is far ahead and was never corrected, as another program might send it.
    @Test func aStampFarAheadIsNotAdopted() throws {
        var (bench, row, first) = try customer(laptops: 2)
        let ahead = Stamp(milliseconds: bench.now + 365 * 86_400_000)
        let transaction = Transaction(
            id: TransactionID(site: bench.laptops[0].site, random: 99), author: bench.laptops[0].store.author, stamp: ahead,
            parts: [.edit(row, Entities.customer, life: [first], .set(Cells.city, "Bern", over: [first]))])
        let pushed = try Message(
            encoded: try bench.hub.answer(
                Message.push([transaction.encoded]).encoded, from: bench.laptops[0].site, now: bench.now))
        #expect(pushed == .pushed([Verdict(id: transaction.id, fate: .accepted(bench.hub.store.arrival))]))
        try bench.syncAll()
        #expect(bench.cell(1, row, Cells.city).shown?.stamp == ahead)
        try bench.write(1, [.edit(row, Entities.customer, life: [transaction.id], .set(Cells.sector, "milling"))])
        #expect(try #require(bench.cell(1, row, Cells.sector).shown).stamp.milliseconds <= bench.now)
    }

    /// A text typed on top of a refused one is refused as well, and becomes a draft; the text before them stands.
    @Test(arguments: [false, true]) func aTextAfterItsVoidParentIsRefused(childFirst: Bool) throws {
        var bench = Bench(laptops: 2)
        let base = try bench.write(0, [.new(Entities.note, .type("met Ann", at: 0))])
        try bench.syncAll()
        let row = bench.row(of: base)
        let p = try bench.write(
            0, [.edit(row, Entities.note, life: [base], .type(" and Bob", at: 7, after: [base])), .intrusion])
        let c = try bench.write(0, [.edit(row, Entities.note, life: [p], .type("!", at: 15, after: [p]))])
        #expect(bench.cell(0, row, Cells.body).text == "met Ann and Bob!")
        if childFirst {
            #expect(try bench.push(0, [c]) == .pushed([Verdict(id: c, fate: .waiting)]))
            #expect(bench.hubCell(row, Cells.body).text == "met Ann")
        }
        try bench.syncAll()
        for laptop in 0...1 { #expect(bench.cell(laptop, row, Cells.body).text == "met Ann") }
        #expect(Set(bench.laptops[0].store.drafts().map(\.reason)) == [.permission, .parentRefused])
        #expect(bench.isAgreed)
    }

    @Test func aTextWaitsForItsParentAndIsThenAccepted() throws {
        var bench = Bench(laptops: 2)
        let p = try bench.write(0, [.new(Entities.note, .type("met Ann", at: 0))])
        let row = bench.row(of: p)
        let c = try bench.write(0, [.edit(row, Entities.note, life: [p], .type("!", at: 7, after: [p]))])
        #expect(try bench.push(0, [c]) == .pushed([Verdict(id: c, fate: .waiting)]))
        try bench.push(0, [p])
        #expect(bench.hub.store.history.map(\.id) == [p, c])
        try bench.syncAll()
        #expect(bench.cell(1, row, Cells.body).text == "met Ann!")
        #expect(bench.isAgreed)
    }

    /// The form was opened before the pull; it names what was on the screen, so what arrived meanwhile is not overwritten unseen.
    @Test func aFormThatWasOpenWhileAPullArrivedNamesWhatItShowed() throws {
        var (bench, row, first) = try customer(laptops: 2)
        let shown = bench.cell(0, row, Cells.city).heads.map(\.id)
        let other = try bench.write(1, [.edit(row, Entities.customer, life: [first], .set(Cells.city, "Bern", over: [first]))])
        try bench.sync(1)
        try bench.sync(0)
        #expect(bench.cell(0, row, Cells.city).heads.map(\.id) == [other])
        let saved = try bench.write(0, [.edit(row, Entities.customer, life: [other], .set(Cells.city, "Chur", over: shown))])
        try bench.syncAll()
        #expect(bench.hubCell(row, Cells.city).heads.map(\.id) == [saved, other], "a conflict, the newer one shown")
        #expect(bench.hub.store.rows[row]?.conflicts == [Cells.city])
        let resolved = try bench.write(
            1, [.edit(row, Entities.customer, life: [saved], .set(Cells.city, "Chur", over: [saved, other].sorted()))])
        try bench.syncAll()
        #expect(bench.hubCell(row, Cells.city).heads.map(\.id) == [resolved])
        #expect(bench.isAgreed)
    }

    @Test(arguments: [false, true]) func anEditConcurrentWithADeleteBringsTheRowBack(deleteFirst: Bool) throws {
        var (bench, row, first) = try customer(laptops: 2)
        try bench.write(0, [.delete(row, Entities.customer, life: [first])])
        try bench.write(1, [.edit(row, Entities.customer, life: [first], .set(Cells.city, "Bern", over: [first]))])
        #expect(bench.laptops[0].store.rows[row]?.lives == false)
        for laptop in deleteFirst ? [0, 1] : [1, 0] { try bench.sync(laptop) }
        try bench.syncAll()
        #expect(bench.hub.store.rows[row]?.lives == true)
        #expect(bench.hub.store.rows[row]?.value(.shipped(10)) == .text("Old Mill"), "a delete keeps the fields")
        #expect(bench.isAgreed)
    }

    @Test func aDeleteAfterTheEditHolds() throws {
        var (bench, row, first) = try customer(laptops: 2)
        let edit = try bench.write(1, [.edit(row, Entities.customer, life: [first], .set(Cells.city, "Bern", over: [first]))])
        try bench.syncAll()
        try bench.write(0, [.delete(row, Entities.customer, life: [edit])])
        try bench.syncAll()
        #expect(bench.hub.store.rows[row]?.lives == false)
        #expect(bench.isAgreed)
    }

    /// Pages of one item each, and a crash at every write of storing one: a transaction of two rows is there whole or not at all.
    @Test func halfATransactionIsNeverShown() throws {
        var bench = Bench(laptops: 2)
        try bench.hub.commit { $0.pageItems = 1 }
        let a = try bench.write(0, [.new(Entities.customer, .set(Cells.name, "Mill"), .set(Cells.city, "Basel"))])
        let row = bench.row(of: a)
        let b = try bench.write(
            0,
            [
                .edit(row, Entities.customer, life: [a], .set(Cells.city, "Bern", over: [a])),
                .new(Entities.note, .type("moved", at: 0)),
            ])
        try bench.sync(0)
        var crashes = 0
        for writes in 0..<200 {
            bench.laptops[1].crashesAfterWrites = nil
            var requests = try bench.laptops[1].startSession(now: bench.now)
            do {
                while !requests.isEmpty {
                    let request = requests.removeFirst()
                    let answer = try bench.hub.answer(request.encoded, from: bench.laptops[1].site, now: bench.now)
                    if case .pull = request { bench.laptops[1].crashesAfterWrites = writes / 2 }
                    requests += try bench.laptops[1].receive(try Message(encoded: answer), now: bench.now)
                }
                break
            } catch let error as SimulationError where error.code == .crash {
                crashes += 1
            }
            let city = bench.cell(1, row, Cells.city).heads.map(\.id)
            let note = bench.cell(1, bench.row(of: b), Cells.body).text
            #expect((city == [b]) == (note == "moved"))
            #expect(city.isEmpty == (bench.cell(1, row, Cells.name).heads.isEmpty))
        }
        #expect(crashes > 5)
        try bench.sync(1)
        #expect(bench.cell(1, bench.row(of: b), Cells.body).text == "moved")
        #expect(bench.isAgreed)
    }

    @Test func aTransactionThatArrivesTwiceCountsOnce() throws {
        var (bench, row, first) = try customer(laptops: 2)
        let call = try bench.write(0, [.edit(row, Entities.customer, life: [first], .add(Cells.calls, 1))])
        let once = try bench.push(0, [call])
        #expect(
            try bench.push(0, [call, call])
                == .pushed([Verdict(id: call, fate: .accepted(2)), Verdict(id: call, fate: .accepted(2))]))
        #expect(once == .pushed([Verdict(id: call, fate: .accepted(2))]))
        let old = try #require(bench.laptops[0].store.outbox.first?.sealed)
        try bench.syncAll()
        _ = try bench.hub.answer(Message.push([old]).encoded, from: bench.laptops[0].site, now: bench.now)
        try bench.syncAll()
        #expect(bench.hubCell(row, Cells.calls).counter == 1)
        #expect(bench.hub.store.arrival == 2)
        #expect(bench.isAgreed)
    }

    /// A clock that was a year ahead while somebody wrote, and was put right before the sync: no offset is measured then.
    @Test func aClockPutRightBeforeTheSyncLeavesNoStampAhead() throws {
        var (bench, row, first) = try customer(laptops: 2)
        bench.laptops[0].skew = 365 * 86_400_000
        let edit = try bench.write(0, [.edit(row, Entities.customer, life: [first], .set(Cells.city, "Bern", over: [first]))])
        bench.laptops[0].skew = 0
        try bench.syncAll()
        let limit = bench.now + HybridClock.adoptionLimitMilliseconds
        #expect(try #require(bench.hubCell(row, Cells.city).shown).stamp.milliseconds <= limit)
        try bench.write(0, [.edit(row, Entities.customer, life: [edit], .set(Cells.city, "Chur", over: [edit]))])
        #expect(try #require(bench.cell(0, row, Cells.city).shown).stamp.milliseconds <= limit)
        try bench.syncAll()
        #expect(bench.isAgreed)
    }

    /// A device numbers only what its own site wrote.
    @Test func nobodyPushesForAnother() throws {
        var (bench, row, first) = try customer(laptops: 2)
        let edit = try bench.write(0, [.edit(row, Entities.customer, life: [first], .set(Cells.city, "Bern", over: [first]))])
        let present = bench.now
        _ = try bench.laptops[0].commit { try $0.seal(afterPlace: 0, clockOffset: 0, now: present, limit: .max) }
        let sealed = try #require(bench.laptops[0].store.outbox.first { $0.transaction.id == edit }?.sealed)
        let answer = try Message(
            encoded: try bench.hub.answer(Message.push([sealed]).encoded, from: bench.laptops[1].site, now: bench.now))
        guard case .refusal(let refusal) = answer else {
            Issue.record("the hub took it")
            return
        }
        #expect(refusal.code == .wrongSite)
        #expect(bench.hub.store.fate(of: edit) == nil)
    }

    /// A write that the hub cannot read has no record there of what it named, so nobody may inherit it, its author included.
    @Test func aTransactionThatTheHubCannotReadLeavesAllInAgreement() throws {
        var (bench, row, first) = try customer(laptops: 2)
        let money = Value.group([Value.Member(number: 1, value: .int(1))])
        let p = TransactionID(site: bench.laptops[0].site, random: 500)
        let damaged = Transaction(
            id: p, author: bench.laptops[0].store.author, stamp: Stamp(milliseconds: bench.now),
            parts: [
                .edit(
                    row, Entities.customer, life: [first], Change(cell: Cells.city, replaces: [first], content: .register(money)))
            ])
        // Whether the store takes it or not, what follows must merge.
        let isTaken = (try? bench.laptops[0].write(damaged)) != nil
        let under = isTaken ? p : first
        try bench.write(0, [.edit(row, Entities.customer, life: [under], .set(Cells.city, "Chur", over: [under]))])
        try bench.syncAll()
        #expect(bench.isAgreed)
    }
}
