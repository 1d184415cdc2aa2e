import CRDT
import Crypto

// A message is: version, type, counted body, the first 8 bytes of SHA-256 over all that. See Protocol/messages.md.

extension Message {
    private static let checksumBytes = 8

    private var type: UInt8 {
        switch self {
        case .hello: 1
        case .welcome: 2
        case .push: 3
        case .pushed: 4
        case .pull: 5
        case .page: 6
        case .refusal: 7
        case .fetch: 8
        case .chunk: 9
        case .recall: 10
        case .recalled: 11
        case .withdraw: 12
        case .exchange: 13
        case .relay: 16
        case .certify: 17
        case .certified: 18
        }
    }

    /// The message's bytes.
    public var encoded: [UInt8] {
        let body = body
        var out: [UInt8] = [Limits.protocolVersion, type]
        out.reserveCapacity(body.count + 16)
        out.appendCounted(body)
        out.append(contentsOf: SHA256.hash(data: out).prefix(Message.checksumBytes))
        return out
    }

    private var body: [UInt8] {
        var out = [UInt8]()
        switch self {
        case .hello(let hello):
            out.append(hello.site)
            out.appendVarint(hello.epoch)
            out.appendVarint(hello.cursor)
            out.appendZigzag(hello.clock)
            out.appendVarint(hello.written)
        case .welcome(let welcome):
            out.append(welcome.workspace)
            out.appendVarint(welcome.epoch)
            out.appendVarint(welcome.head)
            out.appendVarint(welcome.safe)
            out.appendZigzag(welcome.clock)
            out.append(welcome.author)
        case .push(let transactions): out.append(transactions)
        case .withdraw(let refused):
            out.appendVarint(refused.count)
            for each in refused {
                out.append(each.reason.rawValue)
                out.appendCounted(each.transaction)
            }
        case .exchange(let transactions, let pull):
            out.append(transactions)
            out.append(pull)
        case .pushed(let verdicts):
            out.appendVarint(verdicts.count)
            for verdict in verdicts {
                out.append(verdict.id)
                out.append(verdict.fate)
            }
        case .pull(let pull): out.append(pull)
        case .page(let page):
            out.appendVarint(page.epoch)
            out.appendVarint(page.after)
            out.appendVarint(page.upTo)
            out.appendVarint(page.head)
            out.appendVarint(page.safe)
            out.appendVarint(page.view)
            out.append(page.missing.rawValue << 1 | (page.isFresh ? 1 : 0))
            out.appendVarint(page.items.count)
            for item in page.items { out.append(item) }
            out.appendVarint(page.settled.count)
            for item in page.settled { out.append(item) }
            out.appendCounted(page.entering.isEmpty ? [] : RowSnapshot.encode(page.entering))
            out.append(page.leaving)
        case .fetch(let fetch):
            out.appendVarint(fetch.epoch)
            out.append(fetch.position)
        case .chunk(let chunk):
            out.appendVarint(chunk.epoch)
            out.append(chunk.position)
            out.appendVarint(chunk.head)
            out.append(chunk.next)
            out.appendCounted(chunk.rows)
        case .recall(let recall):
            out.appendVarint(recall.epoch)
            out.appendVarint(recall.after)
            out.appendVarint(recall.upTo)
            out.append(recall.rows)
        case .recalled(let recalled):
            out.appendVarint(recalled.epoch)
            out.appendVarint(recalled.upTo)
            out.appendVarint(recalled.entries.count)
            for entry in recalled.entries {
                out.appendVarint(entry.arrival)
                out.appendCounted(entry.transaction)
            }
        case .refusal(let refusal):
            out.append(refusal.code.rawValue)
            out.appendText(refusal.message)
        case .relay(let segment): out.appendCounted(segment)
        case .certify: break
        case .certified(let certified):
            out += certified.hubKey
            out.appendCounted(certified.certificate.encoded)
        }
        return out
    }

    /// Reads a message; everything is checked before anything is believed.
    ///
    /// - Throws: `SyncError` with `.unknownVersion`, `.tooLarge` or `.badMessage`.
    public init(encoded bytes: [UInt8]) throws(SyncError) {
        guard bytes.count <= Limits.messageBytes else {
            throw SyncError(.tooLarge, "A message has more than \(Limits.messageBytes) bytes.")
        }
        guard let version = bytes.first else { throw SyncError(.badMessage, "The message is empty.") }
        guard version == Limits.protocolVersion else {
            throw SyncError(
                .unknownVersion,
                "The other side speaks version \(version) of the protocol, this one version \(Limits.protocolVersion): update the older."
            )
        }
        let split = bytes.count - Message.checksumBytes
        guard split > 2, SHA256.hash(data: bytes[..<split]).prefix(Message.checksumBytes).elementsEqual(bytes[split...]) else {
            throw SyncError(.badMessage, "A message was damaged on its way.")
        }
        do {
            var frame = ByteReader(Array(bytes[1..<split]))
            let type = try frame.byte()
            var body = try frame.countedReader()
            try frame.expectEnd()
            self = try Message(type: type, body: &body)
            try body.expectEnd()
        } catch {
            throw SyncError(.badMessage, "A message cannot be read: \(error.message)")
        }
    }

    private init(type: UInt8, body: inout ByteReader) throws(CRDTError) {
        switch type {
        case 1:
            let site: SiteID = try body.identifier()
            let epoch = try body.varint()
            let cursor = try body.arrival()
            let clock = try body.zigzag()
            self = .hello(Hello(site: site, epoch: epoch, cursor: cursor, clock: clock, written: try body.varint()))
        case 2:
            let workspace: WorkspaceID = try body.identifier()
            let epoch = try body.varint()
            let head = try body.arrival()
            let safe = try body.arrival()
            let clock = try body.zigzag()
            self = .welcome(
                Welcome(
                    workspace: workspace, epoch: epoch, head: head, safe: safe, clock: clock, author: try body.identifier()))
        case 3: self = .push(try body.transactions())
        case 4:
            self = .pushed(
                try body.list(atMost: Limits.batchCount, unit: 17) { reader throws(CRDTError) in
                    let id: TransactionID = try reader.identifier()
                    return Verdict(id: id, fate: try reader.fate())
                })
        case 5: self = .pull(try body.pull())
        case 6: self = .page(try body.page())
        case 7:
            guard let code = Refusal.Code(rawValue: try body.byte()) else { throw CRDTError(.damaged, "unknown refusal") }
            let text = try body.text()
            guard text.utf8.count <= Limits.textBytes else { throw CRDTError(.tooLarge, "a reason too long") }
            self = .refusal(Refusal(code, text))
        case 8:
            let epoch = try body.varint()
            self = .fetch(Fetch(epoch: epoch, position: try body.position()))
        case 9:
            let epoch = try body.varint()
            let position = try body.position()
            let head = try body.arrival()
            let next = try body.nextPosition()
            self = .chunk(
                Chunk(epoch: epoch, position: position, head: head, next: next, rows: Array(try body.counted())))
        case 10:
            let epoch = try body.varint()
            let after = try body.arrival()
            let upTo = try body.arrival()
            self = .recall(Recall(epoch: epoch, after: after, upTo: upTo, rows: try body.rowNames()))
        case 11:
            let epoch = try body.varint()
            let upTo = try body.arrival()
            let entries = try body.list(atMost: Limits.batchCount, unit: 2) { reader throws(CRDTError) in
                let arrival = try reader.arrival()
                return Recalled.Entry(arrival, Array(try reader.counted()))
            }
            guard zip(entries, entries.dropFirst()).allSatisfy({ $0.arrival < $1.arrival }),
                entries.last.map({ $0.arrival <= upTo }) ?? true
            else { throw CRDTError(.damaged, "arrivals out of order") }
            self = .recalled(Recalled(epoch: epoch, upTo: upTo, entries: entries))
        case 12:
            self = .withdraw(
                try body.list(atMost: Limits.batchCount, unit: 2) { reader throws(CRDTError) in
                    let reason = try reader.voidReason()
                    return Withdrawn(reason, Array(try reader.counted()))
                })
        case 13:
            let transactions = try body.transactions()
            self = .exchange(transactions, try body.pull())
        case 16: self = .relay(Array(try body.counted()))
        case 17: self = .certify
        case 18:
            let key = Array(try body.slice(Certificate.keyBytes))
            let encoded = Array(try body.counted())
            guard let certificate = try? Certificate(encoded: encoded) else { throw CRDTError(.damaged, "no certificate") }
            self = .certified(Certified(hubKey: key, certificate: certificate))
        default:
            throw CRDTError(.damaged, "unknown type \(type)")
        }
    }
}

extension [UInt8] {
    fileprivate mutating func append(_ transactions: [[UInt8]]) {
        appendVarint(transactions.count)
        for transaction in transactions { appendCounted(transaction) }
    }

    fileprivate mutating func append(_ pull: Pull) {
        appendVarint(pull.epoch)
        appendVarint(pull.after)
        appendVarint(pull.view)
        append((pull.isFresh ? 1 : 0) | (pull.staged == nil ? 0 : 2))
        if let staged = pull.staged {
            appendVarint(staged.from)
            appendVarint(staged.upTo)
        }
        appendVarint(pull.pending.count)
        for id in pull.pending { append(id) }
    }

    fileprivate mutating func append(_ fate: Fate) {
        switch fate {
        case .pending: append(0)
        case .accepted(let arrival):
            append(1)
            appendVarint(arrival)
        case .void(let arrival, let reason):
            append(2)
            appendVarint(arrival)
            append(reason.rawValue)
        case .waiting: append(3)
        }
    }

    /// Appends a count and so many ids of rows, each with its entity.
    public mutating func append(_ names: [RowName]) {
        appendVarint(names.count)
        for name in names {
            append(name.row)
            append(name.entity)
        }
    }

    fileprivate mutating func append(_ position: Fetch.Position?) {
        switch position {
        case nil: append(0)
        case .rows(let place):
            append(1)
            appendVarint(place)
        case .changes(let arrival):
            append(2)
            appendVarint(arrival)
        }
    }

    fileprivate mutating func append(_ item: Page.Item) {
        switch item {
        case .transaction(let arrival, let bytes):
            append(1)
            appendVarint(arrival)
            appendCounted(bytes)
        case .accepted(let arrival, let id):
            append(2)
            appendVarint(arrival)
            append(id)
        case .void(let arrival, let id, let reason, let cells):
            append(3)
            appendVarint(arrival)
            append(id)
            append(reason.rawValue)
            appendVarint(cells.count)
            for cell in cells { append(cell) }
        }
    }

    /// Appends a record of what a refused transaction had named in one cell.
    public mutating func append(_ cell: VoidCell) {
        append(cell.row)
        append(cell.entity)
        appendVarint(UInt64(cell.sensitivity))
        append(cell.cell)
        appendVarint(cell.replaced.count)
        for id in cell.replaced { append(id) }
    }

    /// Appends field, kind and counted element.
    public mutating func append(_ key: CellKey) {
        append(key.field)
        append(key.kind.rawValue)
        appendCounted(key.element)
    }
}

extension ByteReader {
    fileprivate mutating func list<T>(
        atMost limit: Int, unit: Int, _ next: (inout ByteReader) throws(CRDTError) -> T
    ) throws(CRDTError) -> [T] {
        let count = try count(unit: unit)
        guard count <= limit else { throw CRDTError(.tooLarge, "\(count) items where \(limit) are allowed") }
        var out = [T]()
        out.reserveCapacity(count)
        for _ in 0..<count { out.append(try next(&self)) }
        return out
    }

    /// An arrival number: below 2^63, so that every store can hold it.
    fileprivate mutating func arrival() throws(CRDTError) -> ArrivalNumber {
        let number = try varint()
        guard number <= ArrivalNumber(Int64.max) else { throw CRDTError(.damaged, "An arrival number is out of range.") }
        return number
    }

    fileprivate mutating func fate() throws(CRDTError) -> Fate {
        switch try byte() {
        case 0: return .pending
        case 1: return .accepted(try arrival())
        case 2:
            let arrival = try arrival()
            return .void(arrival, try voidReason())
        case 3: return .waiting
        default: throw CRDTError(.damaged, "unknown fate")
        }
    }

    fileprivate mutating func transactions() throws(CRDTError) -> [[UInt8]] {
        try list(atMost: Limits.batchCount, unit: 1) { reader throws(CRDTError) in Array(try reader.counted()) }
    }

    fileprivate mutating func pull() throws(CRDTError) -> Pull {
        let epoch = try varint()
        let after = try arrival()
        let view = try arrival()
        let flags = try byte()
        guard flags < 4 else { throw CRDTError(.damaged, "unknown flags") }
        var staged: Staged?
        if flags & 2 != 0 {
            let from = try arrival()
            staged = Staged(from: from, upTo: try arrival())
        }
        let pending = try list(atMost: Limits.pendingCount, unit: 16) { reader throws(CRDTError) in
            try reader.identifier(TransactionID.self)
        }
        return Pull(epoch: epoch, after: after, view: view, isFresh: flags & 1 != 0, staged: staged, pending: pending)
    }

    fileprivate mutating func voidReason() throws(CRDTError) -> VoidReason {
        guard let reason = VoidReason(rawValue: try byte()) else { throw CRDTError(.damaged, "unknown reason") }
        return reason
    }

    public mutating func rowNames() throws(CRDTError) -> [RowName] {
        try list(atMost: RowSnapshot.listLimit, unit: 17) { reader throws(CRDTError) in
            let row: RowID = try reader.identifier()
            return RowName(row, try reader.schemaID())
        }
    }

    fileprivate mutating func position() throws(CRDTError) -> Fetch.Position {
        guard let position = try nextPosition() else { throw CRDTError(.damaged, "no position") }
        return position
    }

    fileprivate mutating func nextPosition() throws(CRDTError) -> Fetch.Position? {
        switch try byte() {
        case 0: return nil
        case 1: return .rows(after: try arrival())
        case 2: return .changes(after: try arrival())
        default: throw CRDTError(.damaged, "unknown position")
        }
    }

    fileprivate mutating func page() throws(CRDTError) -> Page {
        let epoch = try varint()
        let after = try arrival()
        let upTo = try arrival()
        let head = try arrival()
        let safe = try arrival()
        let view = try arrival()
        let flags = try byte()
        guard let missing = Page.Missing(rawValue: flags >> 1) else { throw CRDTError(.damaged, "unknown flags") }
        let items = try list(atMost: Limits.batchCount, unit: 3) { reader throws(CRDTError) in try reader.item() }
        var last = after
        for item in items {
            guard item.arrival > last, item.arrival <= upTo else { throw CRDTError(.damaged, "arrivals out of order") }
            last = item.arrival
        }
        guard after <= upTo, upTo <= head, view <= head else { throw CRDTError(.damaged, "a page beyond its end") }
        let settled = try list(atMost: Limits.pendingCount, unit: 3) { reader throws(CRDTError) in try reader.item() }
        for item in settled {
            if case .transaction = item { throw CRDTError(.damaged, "a transaction among fates") }
        }
        let rows = try counted()
        let entering = rows.isEmpty ? [] : try RowSnapshot.decode(Array(rows))
        let leaving = try rowNames()
        return Page(
            epoch: epoch, after: after, upTo: upTo, head: head, safe: safe, view: view, missing: missing,
            isFresh: flags & 1 != 0, items: items, settled: settled, entering: entering, leaving: leaving)
    }

    fileprivate mutating func item() throws(CRDTError) -> Page.Item {
        switch try byte() {
        case 1:
            let arrival = try arrival()
            return .transaction(arrival, Array(try counted()))
        case 2:
            let arrival = try arrival()
            return .accepted(arrival, try identifier())
        case 3:
            let arrival = try arrival()
            let id: TransactionID = try identifier()
            let reason = try voidReason()
            return .void(
                arrival, id, reason, try list(atMost: Transaction.cellLimit, unit: 20) { r throws(CRDTError) in try r.voidCell() }
            )
        default: throw CRDTError(.damaged, "unknown item")
        }
    }

    public mutating func voidCell() throws(CRDTError) -> VoidCell {
        let row: RowID = try identifier()
        let entity = try schemaID()
        let sensitivity = try small()
        let cell = try cellKey()
        let replaced = try list(atMost: Transaction.byteLimit / 16, unit: 16) { r throws(CRDTError) in
            try r.identifier(TransactionID.self)
        }
        guard zip(replaced, replaced.dropFirst()).allSatisfy(<), replaced.isEmpty || cell.kind != .counter else {
            throw CRDTError(.notCanonical, "replaced ids out of order")
        }
        return VoidCell(row: row, entity: entity, sensitivity: sensitivity, cell: cell, replaced: replaced)
    }

    public mutating func cellKey() throws(CRDTError) -> CellKey {
        let field = try schemaID()
        guard let kind = FieldKind(rawValue: try byte()) else { throw CRDTError(.damaged, "unknown kind") }
        let element = Array(try counted())
        if kind == .set {
            _ = try Value(encoded: element)
        } else if !element.isEmpty {
            throw CRDTError(.notCanonical, "an element where there is no set")
        }
        return CellKey(field: field, kind: kind, element: element)
    }
}
