import CRDT
import Crypto
import Sync
import Testing

/// What stands in Protocol/vectors/messages.json.
private struct MessageFile: Decodable {
    struct Element: Decodable { let text: String }
    struct Cell: Decodable {
        let row: String
        let entity: String
        let `class`: UInt32
        let field: String
        let kind: String
        let element: Element?
        let replaced: [String]
    }
    struct Item: Decodable {
        let arrival: String
        let bytes: String?
        let id: String?
        let reason: String?
        let cells: [Cell]?
    }
    struct Verdict: Decodable {
        let id: String
        let fate: String
        let arrival: String?
        let reason: String?
    }
    struct Description: Decodable {
        let type: String
        let site, epoch, cursor, clock, written, workspace, head, safe, author, after, upTo, view, missing, entering, rows, code,
            message: String?
        let fresh: Bool?
        let staged, position, next: [String]?
        let transactions, pending: [String]?
        let verdicts: [Verdict]?
        let items, settled: [Item]?
        let leaving: [Name]?
        let withdrawn: [Refused]?
    }
    struct Refused: Decodable { let reason, bytes: String }
    struct Name: Decodable { let row, entity: String }
    struct Good: Decodable {
        let name: String
        let message: Description
        let bytes: String
    }
    struct Bad: Decodable {
        let name: String
        let bytes: String
        let error: String
    }
    let messages: [Good]
    let refused: [Bad]
}

private func number(_ text: String?) throws -> UInt64 { try unwrapped(UInt64(try unwrapped(text))) }

private func voidReason(_ text: String?) throws -> VoidReason {
    let reasons: [String: VoidReason] = [
        "permission": .permission, "damaged": .damaged, "parentRefused": .parentRefused, "unknownFormat": .unknownFormat,
        "tooLarge": .tooLarge,
    ]
    return try unwrapped(reasons[try unwrapped(text)])
}

private func transactionID(_ text: String?) throws -> TransactionID { try unwrapped(TransactionID(try unwrapped(text))) }

extension MessageFile.Cell {
    fileprivate func cell() throws -> VoidCell {
        let kinds: [String: FieldKind] = ["register": .register, "set": .set, "counter": .counter]
        let key = CellKey(
            field: try unwrapped(FieldID(field)), kind: try unwrapped(kinds[kind]),
            element: element.map { Value.text($0.text).encoded } ?? [])
        return VoidCell(
            row: try unwrapped(RowID(row)), entity: try unwrapped(EntityID(entity)), sensitivity: `class`, cell: key,
            replaced: try replaced.map { try transactionID($0) })
    }
}

extension MessageFile.Name {
    fileprivate func made() throws -> RowName {
        RowName(try unwrapped(RowID(row)), try unwrapped(EntityID(entity)))
    }
}

extension MessageFile.Item {
    fileprivate func made() throws -> Page.Item {
        let arrival = try number(arrival)
        if let bytes { return .transaction(arrival, try hex(bytes)) }
        guard let cells else { return .accepted(arrival, try transactionID(id)) }
        return .void(arrival, try transactionID(id), try voidReason(reason), try cells.map { try $0.cell() })
    }
}

private func place(_ parts: [String]?) throws -> Fetch.Position? {
    guard let parts else { return nil }
    let number = try number(parts[1])
    return parts[0] == "rows" ? .rows(after: number) : .changes(after: number)
}

extension MessageFile.Description {
    private func pull() throws -> Pull {
        Pull(
            epoch: try number(epoch), after: try number(after), view: try number(view), isFresh: fresh ?? false,
            staged: try staged.map { Staged(from: try number($0[0]), upTo: try number($0[1])) },
            pending: try unwrapped(pending).map { try transactionID($0) })
    }

    fileprivate func made() throws -> Message {
        switch type {
        case "hello":
            return .hello(
                Hello(
                    site: try unwrapped(SiteID(try unwrapped(site))), epoch: try number(epoch), cursor: try number(cursor),
                    clock: try unwrapped(Int64(try unwrapped(clock))), written: try number(written)))
        case "welcome":
            return .welcome(
                Welcome(
                    workspace: try unwrapped(WorkspaceID(try unwrapped(workspace))), epoch: try number(epoch),
                    head: try number(head), safe: try number(safe), clock: try unwrapped(Int64(try unwrapped(clock))),
                    author: try unwrapped(AuthorID(try unwrapped(author)))))
        case "push": return .push(try unwrapped(transactions).map(hex))
        case "exchange": return .exchange(try unwrapped(transactions).map(hex), try pull())
        case "withdraw":
            return .withdraw(
                try unwrapped(withdrawn).map { Withdrawn(try voidReason($0.reason), try hex($0.bytes)) })
        case "pushed":
            return .pushed(
                try unwrapped(verdicts).map { verdict in
                    let fate: Fate =
                        switch verdict.fate {
                        case "pending": .pending
                        case "waiting": .waiting
                        case "accepted": .accepted(try number(verdict.arrival))
                        default: .void(try number(verdict.arrival), try voidReason(verdict.reason))
                        }
                    return Verdict(id: try transactionID(verdict.id), fate: fate)
                })
        case "pull": return .pull(try pull())
        case "page":
            let kinds: [String: Page.Missing] = ["rows": .rows, "changes": .changes]
            return .page(
                Page(
                    epoch: try number(epoch), after: try number(after), upTo: try number(upTo), head: try number(head),
                    safe: try number(safe), view: try number(view),
                    missing: try missing.map { try unwrapped(kinds[$0]) } ?? .nothing, isFresh: fresh ?? false,
                    items: try unwrapped(items).map { try $0.made() }, settled: try (settled ?? []).map { try $0.made() },
                    leaving: try (leaving ?? []).map { try $0.made() }))
        case "fetch":
            return .fetch(Fetch(epoch: try number(epoch), position: try unwrapped(place(position))))
        case "chunk":
            return .chunk(
                Chunk(
                    epoch: try number(epoch), position: try unwrapped(place(position)), head: try number(head),
                    next: try place(next), rows: try hex(try unwrapped(rows))))
        case "recall":
            return .recall(
                Recall(
                    epoch: try number(epoch), after: try number(after), upTo: try number(upTo),
                    rows: try (leaving ?? []).map { try $0.made() }))
        case "recalled":
            return .recalled(
                Recalled(
                    epoch: try number(epoch), upTo: try number(upTo),
                    entries: try unwrapped(items).map { Recalled.Entry(try number($0.arrival), try hex(try unwrapped($0.bytes))) }
                ))
        default:
            let codes: [String: Refusal.Code] = [
                "badMessage": .badMessage, "wrongSite": .wrongSite, "busy": .busy, "badCursor": .badCursor,
                "otherEpoch": .otherEpoch, "olderCopy": .olderCopy,
            ]
            return .refusal(Refusal(try unwrapped(codes[try unwrapped(code)]), try unwrapped(message)))
        }
    }
}

@Suite("Messages")
struct MessageTests {
    @Test func vectorsOfVersionOne() throws {
        let file = try vectors("messages", as: MessageFile.self)
        #expect(file.messages.count == 29 && file.refused.count == 59)
        for good in file.messages {
            let message = try good.message.made()
            #expect(hexadecimal(message.encoded) == good.bytes, "\(good.name)")
            #expect(try Message(encoded: hex(good.bytes)) == message, "\(good.name)")
        }
        for bad in file.refused {
            let bytes = try hex(bad.bytes)
            #expect(code { _ = try Message(encoded: bytes) } == bad.error, "\(bad.name)")
        }
    }

    @Test func tooLong() {
        #expect(code { _ = try Message(encoded: [UInt8](repeating: 1, count: Limits.messageBytes + 1)) } == "tooLarge")
    }

    /// The refusal of the largest transaction, which repeats all that it named, still fits into one message.
    @Test func theLargestRefusalFits() throws {
        let ids = (0..<10).map { TransactionID(high: .max, low: UInt64($0)) }
        let element = Value.text(String(repeating: "x", count: 370)).encoded
        let changes = (0..<Transaction.cellLimit).map { number in
            var own = element
            own.replaceSubrange(3..<7, with: Array(String(10_000 + number).utf8.prefix(4)))
            own[7] = UInt8(48 + number % 10)
            return Change(
                cell: CellKey(field: .workspace(high: .max, low: .max), kind: .set, element: own), replaces: ids,
                content: .element(present: true))
        }
        let transaction = Transaction(
            id: TransactionID(high: 1, low: 1), author: AuthorID(high: 0, low: 0), stamp: Stamp(packed: 0),
            parts: [
                Part(row: .existing(RowID(high: .max, low: .max)), entity: .workspace(high: .max, low: .max), changes: changes)
            ])
        let bytes = transaction.encoded
        #expect(bytes.count > 4_000_000)
        let cells = VoidCell.all(of: try Transaction(encoded: bytes))
        // What stands before it on the page may be a whole batch.
        let page = Page(
            epoch: 1, after: 0, upTo: 2, head: 2, safe: 0, view: 2,
            items: [
                .transaction(1, [UInt8](repeating: 0, count: Limits.batchBytes)), .void(2, transaction.id, .permission, cells),
            ])
        let message = Message.page(page).encoded
        #expect(message.count <= Limits.messageBytes)
        #expect(try Message(encoded: message) == .page(page))
    }

    /// Bodies are changed at random and framed anew, or the checksum would hide the reader behind it.
    @Test(arguments: 1...10 as ClosedRange<UInt64>) func anything(seed: UInt64) throws {
        let corpus = try vectors("messages", as: MessageFile.self).messages.map { try hex($0.bytes) }
        var random = SeededGenerator(seed: seed)
        var accepted = 0
        for round in 0..<5_000 {
            var body = Array(corpus[random.below(corpus.count)].dropLast(8))
            for _ in 0..<random.below(3) {
                let place = random.below(body.count + 1)
                switch random.below(5) {
                case 0: body.insert(UInt8(random.below(256)), at: place)
                case 1 where place < body.count: body.remove(at: place)
                case 2 where place < body.count: body[place] ^= 1 << UInt8(random.below(8))
                case 3 where place < body.count: body[place] = [0, 1, 0x7F, 0x80, 0xFF][random.below(5)]
                default: body.removeSubrange(place...)
                }
            }
            if random.below(2) == 0, body.count > 4 {
                // The count of a short body takes one byte; put right what the changes above made of it.
                let content = body[(body[2] < 0x80 ? 3 : 4)...]
                body = Array(body[..<2])
                body.appendCounted(content)
            }
            body += SHA256.hash(data: body).prefix(8)
            do {
                let message = try Message(encoded: body)
                accepted += 1
                #expect(message.encoded == body, "seed \(seed), round \(round): \(hexadecimal(body))")
            } catch {
                #expect([.badMessage, .unknownVersion].contains(error.code))
            }
        }
        #expect(accepted > 500)
    }
}
