import CRDT
import Testing

@Suite("Audit") struct AuditTests {
    private static let workspace: [UInt8] = Array(1...16)

    private static func transactions(_ count: Int) -> [(arrival: UInt64, transaction: Transaction)] {
        (0..<count).map { index in
            let number = UInt64(index + 1)
            let transaction = Handmade.write(number, by: number % 3, Handmade.set("客户 \(index)"))
            // Refused transactions take numbers too, so there are gaps.
            return (number * 2 + number / 3, transaction)
        }
    }

    private static func lines(_ transactions: [(arrival: UInt64, transaction: Transaction)]) throws -> [String] {
        var chain = try AuditChain(workspace: workspace)
        var lines = [chain.header]
        for (arrival, transaction) in transactions {
            let entry = try chain.append(transaction, arrival: arrival)
            lines.append(chain.line(entry))
        }
        return lines + [chain.closing]
    }

    private func verdict(_ bytes: some Sequence<UInt8>) -> AuditVerdict {
        var verifier = AuditVerifier()
        verifier.read(bytes)
        return verifier.finish()
    }

    private func verdict(_ lines: [String]) -> AuditVerdict { verdict(lines.joined().utf8) }

    @Test func whatWasWrittenIsIntact() throws {
        let transactions = AuditTests.transactions(7)
        let lines = try AuditTests.lines(transactions)
        let bytes = Array(lines.joined().utf8)
        for size in [1, 7, 100, bytes.count] {
            var verifier = AuditVerifier()
            var entries = [AuditEntry]()
            for start in stride(from: 0, to: bytes.count, by: size) {
                verifier.read(bytes[start..<min(start + size, bytes.count)]) { entries.append($0) }
            }
            guard case .intact(let summary) = verifier.finish() else {
                Issue.record("not intact: \(verifier.finish())")
                return
            }
            #expect(summary.count == 7)
            #expect(summary.isWhole)
            #expect(summary.workspace == AuditTests.workspace)
            #expect(entries.map(\.arrival) == transactions.map(\.arrival))
            #expect(entries.last?.chain == summary.chain)
            #expect(zip(entries, transactions).allSatisfy { $0.isOf($1.transaction) })
            #expect(!entries[0].isOf(transactions[1].transaction))
            #expect(!entries[0].isOf(transactions[0].transaction.restamped(Stamp(milliseconds: 9), author: Handmade.author(1))))
        }
        #expect(verdict(try AuditTests.lines([])) != .cutOff(line: 2))
    }

    @Test func everyFlippedBitIsFound() throws {
        let lines = try AuditTests.lines(AuditTests.transactions(3))
        var bytes = Array(lines.joined().utf8)
        var ends = [Int]()
        for line in lines { ends.append((ends.last ?? 0) + line.utf8.count) }
        for index in bytes.indices {
            let line = try #require(ends.firstIndex { index < $0 }) + 1
            for bit in 0..<8 {
                bytes[index] ^= 1 << UInt8(bit)
                let verdict = verdict(bytes)
                bytes[index] ^= 1 << UInt8(bit)
                if index == bytes.count - 1 {
                    #expect(verdict == .cutOff(line: lines.count - 1))
                } else {
                    #expect(verdict == .changed(line: line), "byte \(index), bit \(bit)")
                }
            }
        }
    }

    @Test func droppedMovedAndRepeatedLinesAreFound() throws {
        let lines = try AuditTests.lines(AuditTests.transactions(6))
        for line in 1...6 {
            var dropped = lines
            dropped.remove(at: line)
            #expect(verdict(dropped) == .missing(entries: UInt64(line)...UInt64(line), line: line + 1))
            var repeated = lines
            repeated.insert(lines[line], at: line + 1)
            #expect(verdict(repeated) == .moved(line: line + 2))
        }
        for one in 1...6 {
            for other in 1...6 where one < other {
                var swapped = lines
                swapped.swapAt(one, other)
                guard case .moved = verdict(swapped) else {
                    Issue.record("lines \(one) and \(other) swapped: \(verdict(swapped))")
                    continue
                }
            }
        }
        #expect(verdict(Array(lines[...2] + lines[5...])) == .missing(entries: 3...4, line: 4))
        #expect(verdict(Array(lines[1...])) == .changed(line: 1))
        #expect(verdict(lines + [lines[3]]) == .changed(line: 9))
        #expect(verdict(lines.dropLast()) == .cutOff(line: 7))
        let bytes = Array(lines.joined().utf8)
        for length in bytes.indices {
            guard case .cutOff = verdict(bytes[..<length]) else {
                Issue.record("cut at \(length): \(verdict(bytes[..<length]))")
                return
            }
        }
    }

    @Test func hostileInputIsRefused() {
        #expect(verdict([UInt8](repeating: 65, count: 100_000)) == .changed(line: 1))
        #expect(verdict([UInt8](repeating: 10, count: 100)) == .changed(line: 1))
        #expect(verdict([]) == .cutOff(line: 0))
        var random = SeededGenerator(seed: 5)
        for _ in 0..<200 {
            let noise = (0..<random.below(300)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
            if case .intact = verdict(noise) { Issue.record("noise is intact") }
        }
        #expect(throws: CRDTError.self) { try AuditChain(workspace: []) }
        #expect(throws: CRDTError.self) { try AuditChain(workspace: [1], first: 1, seed: [1]) }
        #expect(throws: CRDTError.self) {
            var chain = try AuditChain(workspace: [1])
            _ = try chain.append(Handmade.write(1), arrival: 2)
            _ = try chain.append(Handmade.write(2), arrival: 2)
        }
    }

    private func entries(_ lines: [String]) -> [AuditEntry] {
        var verifier = AuditVerifier()
        var entries = [AuditEntry]()
        verifier.read(lines.joined().utf8) { entries.append($0) }
        return entries
    }

    /// The first difference between an export and a store's own chain.
    private func difference(_ exported: [AuditEntry], _ stored: [AuditEntry]) throws -> AuditComparison.Difference? {
        var rest = stored.makeIterator()
        var comparison = AuditComparison { rest.next() }
        for entry in exported { if let difference = try comparison.compare(entry) { return difference } }
        return nil
    }

    /// Somebody who rewrote the chain from his change on has an intact file, but not the store's chain.
    @Test func rewrittenHistoryDiffersFromTheStores() throws {
        let honest = AuditTests.transactions(6)
        var forged = honest
        forged[3].transaction = Handmade.write(4, by: 1, Handmade.set("never said"))
        let stored = try AuditTests.lines(honest)
        let exported = try AuditTests.lines(forged)
        guard case .intact(let one) = verdict(stored), case .intact(let other) = verdict(exported) else {
            Issue.record("both are intact in themselves")
            return
        }
        #expect(one.chain != other.chain)
        #expect(try difference(entries(exported), entries(stored)) == .differs(arrival: honest[3].arrival))
        #expect(try difference(entries(stored), entries(stored)) == nil)
        var fewer = honest
        fewer.remove(at: 2)
        let cut = entries(try AuditTests.lines(fewer))
        #expect(try difference(cut, entries(stored)) == .onlyInStore(arrival: honest[2].arrival))
        #expect(try difference(entries(stored), cut) == .onlyInExport(arrival: honest[2].arrival))
        #expect(try difference(entries(stored), Array(entries(stored).dropLast())) == .onlyInExport(arrival: honest[5].arrival))
    }

    @Test func anExportGoesOnBehindAnEarlierOne() throws {
        let all = AuditTests.transactions(6)
        var whole = try AuditChain(workspace: AuditTests.workspace)
        for (arrival, transaction) in all { _ = try whole.append(transaction, arrival: arrival) }
        var first = try AuditChain(workspace: AuditTests.workspace)
        for (arrival, transaction) in all[..<3] { _ = try first.append(transaction, arrival: arrival) }
        var second = try AuditChain(workspace: AuditTests.workspace, first: first.last + 1, seed: first.chain)
        var lines = [second.header]
        for (arrival, transaction) in all[3...] {
            let entry = try second.append(transaction, arrival: arrival)
            lines.append(second.line(entry))
        }
        #expect(second.chain == whole.chain)
        guard case .intact(let summary) = verdict(lines + [second.closing]) else {
            Issue.record("the second part is intact")
            return
        }
        #expect(!summary.isWhole)
        #expect(summary.seed == first.chain)
        #expect(throws: CRDTError.self) { try second.append(all[0].transaction, arrival: all[0].arrival) }
    }

    /// What is between author and hub is not covered; a format of the future is, as it was kept.
    @Test func allHoldersAgree() throws {
        let plain = Handmade.write(4, Handmade.set("A"))
        let sent = Transaction(
            id: plain.id, author: plain.author, stamp: plain.stamp, origin: Transaction.Origin(number: 3, seen: 1),
            parts: plain.parts)
        var one = try AuditChain(workspace: [1])
        var other = try AuditChain(workspace: [1])
        #expect(try one.append(plain, arrival: 1) == other.append(sent, arrival: 1))
        let future = [9] + plain.encoded.dropFirst()
        let entry = try one.append(unknown: future, arrival: 2)
        #expect(entry.isOf(unknown: future))
        #expect(!entry.isOf(unknown: future + [0]))
        #expect(throws: CRDTError.self) { try one.append(unknown: [9, 1], arrival: 3) }
    }

    @Test func sitesChainsShowWhatIsGone() throws {
        func sent(_ number: UInt64, _ value: String) -> Transaction {
            let plain = Handmade.write(number * 3, Handmade.set(value))
            return Transaction(
                id: plain.id, author: plain.author, stamp: plain.stamp, origin: Transaction.Origin(number: number, seen: 0),
                parts: plain.parts)
        }
        let all = (1...4 as ClosedRange<UInt64>).map { sent($0, "\($0)") }
        let site = all[0].id.site
        let others = Handmade.write(1, Handmade.set("somebody else's"))
        let whole = try AuditChain.siteChain(of: site, [others] + all)
        #expect(whole.count == 4)
        #expect(whole.missing == 0)
        #expect(try AuditChain.siteChain(of: site, all) == whole)
        let cut = try AuditChain.siteChain(of: site, [all[0], all[2], all[3]])
        #expect(cut.missing == 1)
        #expect(cut.chain != whole.chain)
        #expect(try AuditChain.siteChain(of: site, all[..<3] + [sent(4, "forged")]).chain != whole.chain)
        #expect(throws: CRDTError.self) { try AuditChain.siteChain(of: site, all.reversed()) }
    }
}
