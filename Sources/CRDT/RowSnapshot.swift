/// A row as a hub sends it whole: what stands in its cells, and what later changes need in order to be merged with it as they were at
/// the hub.
public struct RowSnapshot: Hashable, Sendable {
    public struct Cell: Hashable, Sendable {
        public var key: CellKey
        /// Newest first.
        public var heads: [Head]
        public var counter: Int64
        /// A text's event graph, parents before children.
        public var events: [TextEvent]
        /// What was named here before it came, ascending: should it come, it is replaced already.
        public var early: [TransactionID]
        /// What refused transactions had named here, ascending by their ids.
        public var refusals: [Refusal]

        public init(
            key: CellKey, heads: [Head] = [], counter: Int64 = 0, events: [TextEvent] = [], early: [TransactionID] = [],
            refusals: [Refusal] = []
        ) {
            self.key = key
            self.heads = heads
            self.counter = counter
            self.events = events
            self.early = early
            self.refusals = refusals
        }

        /// Whether it says nothing at all.
        public var isEmpty: Bool { heads.isEmpty && counter == 0 && events.isEmpty && early.isEmpty && refusals.isEmpty }
    }

    public struct Refusal: Hashable, Sendable {
        public var id: TransactionID
        public var sensitivity: SensitivityClass
        public var replaced: [TransactionID]

        public init(id: TransactionID, sensitivity: SensitivityClass, replaced: [TransactionID]) {
            self.id = id
            self.sensitivity = sensitivity
            self.replaced = replaced
        }
    }

    public var id: RowID
    public var entity: EntityID
    /// Ascending by key.
    public var cells: [Cell]

    public init(id: RowID, entity: EntityID, cells: [Cell]) {
        self.id = id
        self.entity = entity
        self.cells = cells.sorted { $0.key < $1.key }
    }
}

// Rows are sent in lists, because most rows of a list name the same few transactions: those stand once, and the rows name them by
// their places. The layout is in Protocol/messages.md.
extension RowSnapshot {
    /// The most rows and transactions that one list may have.
    public static let listLimit = 1 << 20

    /// The bytes of a list of rows.
    ///
    /// - Complexity: O(bytes).
    public static func encode(_ rows: [RowSnapshot]) -> [UInt8] {
        var authors = Table<AuthorID>()
        var transactions = Table<TransactionID>()
        var body = [UInt8]()
        var described = [UInt8]()
        func place(of head: Head) -> Int {
            let (place, isNew) = transactions.place(of: head.id)
            if isNew {
                described.append(head.id)
                described.appendVarint(head.stamp.packed)
                described.appendVarint(authors.place(of: head.author).place)
            }
            return place
        }
        body.appendVarint(rows.count)
        for row in rows {
            body.append(row.id)
            body.append(row.entity)
            body.appendVarint(row.cells.count)
            for cell in row.cells {
                body.append(cell.key.field)
                body.append(cell.key.kind.rawValue)
                if cell.key.kind == .set { body.appendCounted(cell.key.element) }
                if cell.key.kind == .counter { body.appendZigzag(cell.counter) }
                let hasMarks = !cell.early.isEmpty || !cell.refusals.isEmpty
                body.appendVarint(cell.heads.count << 1 | (hasMarks ? 1 : 0))
                for head in cell.heads {
                    body.appendVarint(place(of: head))
                    if cell.key.kind != .text { body.append(head.value) }
                }
                if cell.key.kind == .text {
                    body.appendVarint(cell.events.count)
                    for event in cell.events {
                        body.append(event.id)
                        body.appendVarint(event.parents.count)
                        for parent in event.parents { body.append(parent) }
                        body.append(event.edits)
                    }
                }
                guard hasMarks else { continue }
                body.appendVarint(cell.early.count)
                for id in cell.early { body.append(id) }
                body.appendVarint(cell.refusals.count)
                for refusal in cell.refusals {
                    body.append(refusal.id)
                    body.appendVarint(UInt64(refusal.sensitivity))
                    body.appendVarint(refusal.replaced.count)
                    for id in refusal.replaced { body.append(id) }
                }
            }
        }
        var out = [UInt8]()
        out.reserveCapacity(body.count + described.count + authors.all.count * 16 + 16)
        out.appendVarint(authors.all.count)
        for author in authors.all { out.append(author) }
        out.appendVarint(transactions.all.count)
        out.append(contentsOf: described)
        out.append(contentsOf: body)
        return out
    }

    /// Reads what `encode` writes.
    ///
    /// - Throws: `CRDTError` if the bytes are no such list: a place out of range, a cell twice, values that are none.
    public static func decode(_ bytes: [UInt8]) throws(CRDTError) -> [RowSnapshot] {
        var reader = ByteReader(bytes)
        let authorCount = try reader.count(unit: 16)
        var authors = [AuthorID]()
        for _ in 0..<authorCount { authors.append(try reader.identifier()) }
        let transactionCount = try reader.count(unit: 18)
        var transactions = [(id: TransactionID, stamp: Stamp, author: AuthorID)]()
        transactions.reserveCapacity(transactionCount)
        for _ in 0..<transactionCount {
            let id: TransactionID = try reader.identifier()
            let stamp = Stamp(packed: try reader.varint())
            let author = try reader.varint()
            guard author < UInt64(authorCount) else { throw RowSnapshot.damaged }
            transactions.append((id, stamp, authors[Int(author)]))
        }
        let rowCount = try reader.count(unit: 18)
        guard rowCount <= listLimit, transactionCount <= listLimit else {
            throw CRDTError(.tooLarge, "A list holds too many rows.")
        }
        var rows = [RowSnapshot]()
        rows.reserveCapacity(rowCount)
        for _ in 0..<rowCount {
            let id: RowID = try reader.identifier()
            let entity = try reader.schemaID()
            var cells = [Cell]()
            for _ in 0..<(try reader.count(unit: 3)) {
                let cell = try reader.snapshotCell(transactions)
                if let last = cells.last?.key, !(last < cell.key) { throw CRDTError(.notCanonical, "cells out of order") }
                cells.append(cell)
            }
            rows.append(RowSnapshot(id: id, entity: entity, cells: cells))
        }
        guard reader.isAtEnd else { throw RowSnapshot.damaged }
        return rows
    }

    fileprivate static let damaged = CRDTError(.damaged, "A list of rows is damaged.")

    private struct Table<ID: Hashable> {
        private(set) var all: [ID] = []
        private var places: [ID: Int] = [:]

        mutating func place(of id: ID) -> (place: Int, isNew: Bool) {
            if let place = places[id] { return (place, false) }
            places[id] = all.count
            all.append(id)
            return (all.count - 1, true)
        }
    }
}

extension ByteReader {
    fileprivate mutating func snapshotCell(
        _ transactions: [(id: TransactionID, stamp: Stamp, author: AuthorID)]
    ) throws(CRDTError) -> RowSnapshot.Cell {
        let field = try schemaID()
        guard let kind = FieldKind(rawValue: try byte()) else { throw CRDTError(.damaged, "unknown kind") }
        var element = [UInt8]()
        if kind == .set {
            element = Array(try counted())
            _ = try Value(encoded: element)
        }
        var cell = RowSnapshot.Cell(key: CellKey(field: field, kind: kind, element: element))
        if kind == .counter { cell.counter = try zigzag() }
        let mark = try varint()
        guard mark >> 1 <= UInt64(remaining) else { throw RowSnapshot.damaged }
        for _ in 0..<(mark >> 1) {
            let place = try varint()
            guard place < UInt64(transactions.count) else { throw RowSnapshot.damaged }
            let writer = transactions[Int(place)]
            cell.heads.append(
                Head(id: writer.id, stamp: writer.stamp, author: writer.author, value: kind == .text ? .null : try value()))
        }
        guard zip(cell.heads, cell.heads.dropFirst()).allSatisfy({ $0.isNewer(than: $1) }), kind != .counter || cell.heads.isEmpty
        else { throw CRDTError(.notCanonical, "heads out of order") }
        if kind == .text {
            for _ in 0..<(try count(unit: 18)) {
                let id: TransactionID = try identifier()
                let parents = try ascendingIDs()
                cell.events.append(TextEvent(id: id, parents: parents, edits: try edits()))
            }
        }
        guard mark & 1 == 1 else { return cell }
        cell.early = try ascendingIDs()
        for _ in 0..<(try count(unit: 18)) {
            let id: TransactionID = try identifier()
            let sensitivity = try small()
            if let last = cell.refusals.last?.id, last >= id { throw CRDTError(.notCanonical, "refusals out of order") }
            cell.refusals.append(RowSnapshot.Refusal(id: id, sensitivity: sensitivity, replaced: try ascendingIDs()))
        }
        guard !cell.early.isEmpty || !cell.refusals.isEmpty else { throw CRDTError(.notCanonical, "marks that are none") }
        return cell
    }

    private mutating func ascendingIDs() throws(CRDTError) -> [TransactionID] {
        var ids = [TransactionID]()
        for _ in 0..<(try count(unit: 16)) { ids.append(try identifier()) }
        guard zip(ids, ids.dropFirst()).allSatisfy(<) else { throw CRDTError(.notCanonical, "ids out of order") }
        return ids
    }
}
