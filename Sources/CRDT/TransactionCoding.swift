// Format 1 of transactions, frozen by Protocol/vectors/transactions.json. The layout is in Protocol/transactions.md; the writer and the
// reader below follow its order line by line.

enum TransactionFlag {
    static let operation: UInt8 = 1
    static let origin: UInt8 = 2
}

extension Transaction {
    /// The canonical bytes in format 1.
    ///
    /// - Complexity: O(bytes).
    public var encoded: [UInt8] {
        var out = [UInt8]()
        out.reserveCapacity(64 + parts.count * 64)
        out.append(Transaction.format)
        out.append(id)
        out.append(author)
        out.appendBigEndian(stamp.packed)
        out.append((operation == nil ? 0 : TransactionFlag.operation) | (origin == nil ? 0 : TransactionFlag.origin))
        if let operation { out.append(operation) }
        if let origin {
            out.appendVarint(origin.number)
            out.appendVarint(origin.seen)
        }
        out.appendVarint(parts.count)
        var part = [UInt8]()
        for next in parts {
            part.removeAll(keepingCapacity: true)
            next.append(to: &part)
            out.appendCounted(part)
        }
        return out
    }

    /// Reads canonical bytes; anything that a canonical writer would not have written is refused.
    ///
    /// - Throws: `CRDTError`; `.unknownFormat` if the first byte names another format.
    public init(encoded bytes: [UInt8]) throws(CRDTError) {
        guard bytes.count <= Transaction.byteLimit else {
            throw CRDTError(.tooLarge, "A transaction has more than \(Transaction.byteLimit) bytes.")
        }
        var reader = ByteReader(bytes)
        let format = try reader.byte()
        guard format == Transaction.format else {
            throw CRDTError(
                .unknownFormat, "A transaction has format \(format), which this version does not know; update Satchel.")
        }
        id = try reader.identifier()
        author = try reader.identifier()
        stamp = Stamp(packed: try reader.bigEndian())
        let flags = try reader.byte()
        guard flags & ~(TransactionFlag.operation | TransactionFlag.origin) == 0 else {
            throw CRDTError(.damaged, "A transaction has unknown flags.")
        }
        operation = flags & TransactionFlag.operation == 0 ? nil : try reader.identifier()
        if flags & TransactionFlag.origin == 0 {
            origin = nil
        } else {
            let number = try reader.varint()
            origin = Origin(number: number, seen: try reader.varint())
        }
        let count = try reader.count(unit: 4)
        var parts = [Part]()
        parts.reserveCapacity(count)
        for _ in 0..<count {
            var part = try reader.countedReader()
            parts.append(try Part(&part))
        }
        try reader.expectEnd()
        self.parts = parts
        try validate()
    }

    /// Checks what holds over a transaction as a whole; parts and changes by themselves are always well formed.
    ///
    /// - Throws: `CRDTError`; `.tooLarge` beyond a limit of the format.
    /// - Complexity: O(changes).
    public func validate() throws(CRDTError) {
        var cells = 0
        var replaced = 0
        var cellsOfRow = Set<CellKey>()
        for (index, part) in parts.enumerated() {
            cells += part.changes.count
            guard cells <= Transaction.cellLimit else {
                throw CRDTError(.tooLarge, "A transaction writes more than \(Transaction.cellLimit) cells.")
            }
            guard part.changes.isAscending(by: { $0.cell < $1.cell }) else {
                throw CRDTError(.notCanonical, "A part's changes are out of order.")
            }
            // By index: a copy of each change would cost more than the checks.
            for place in part.changes.indices where !part.changes[place].replaces.isEmpty {
                replaced += part.changes[place].replaces.count
                guard !part.changes[place].replaces.contains(id) else {
                    throw CRDTError(.damaged, "A transaction says that it replaces itself.")
                }
            }
            guard replaced <= Transaction.replacedLimit else {
                throw CRDTError(.tooLarge, "A transaction names more than \(Transaction.replacedLimit) ids.")
            }
            guard index > 0 else { continue }
            let last = parts[index - 1]
            guard last.row != part.row else {
                guard last.sensitivity < part.sensitivity else {
                    throw CRDTError(.notCanonical, "A transaction's parts are out of order.")
                }
                guard last.entity == part.entity else { throw CRDTError(.damaged, "The parts of a row name different entities.") }
                if cellsOfRow.isEmpty { cellsOfRow.formUnion(last.changes.lazy.map(\.cell)) }
                for change in part.changes where !cellsOfRow.insert(change.cell).inserted {
                    throw CRDTError(.notCanonical, "A transaction writes a cell twice.")
                }
                continue
            }
            guard last.row < part.row else { throw CRDTError(.notCanonical, "A transaction's parts are out of order.") }
            cellsOfRow.removeAll()
        }
        guard !namesRowTwice else { throw CRDTError(.notCanonical, "A transaction writes a row both by ordinal and by id.") }
    }

    /// Whether a row that the transaction creates also stands in it by its id.
    private var namesRowTwice: Bool {
        guard case .created = parts.first?.row, case .existing = parts.last?.row else { return false }
        var created = Set<RowID>()
        for part in parts {
            switch part.row {
            case .created: created.insert(part.row.id(in: id))
            case .existing(let row): if created.contains(row) { return true }
            }
        }
        return false
    }

    /// The id in a transaction's bytes, readable in every format; nil if there are too few bytes.
    public static func id(inEncoded bytes: [UInt8]) -> TransactionID? {
        TransactionID(bytes: bytes.dropFirst().prefix(TransactionID.byteCount))
    }
}

extension Part {
    /// The part's own bytes: it names all it needs itself, so that a transaction can be cut between parts.
    public var encoded: [UInt8] {
        var out = [UInt8]()
        append(to: &out)
        return out
    }

    fileprivate func append(to out: inout [UInt8]) {
        switch row {
        case .existing(let id):
            out.append(0)
            out.append(id)
        case .created(let ordinal):
            out.appendVarint(UInt64(ordinal) + 1)
        }
        out.append(entity)
        out.appendVarint(UInt64(sensitivity))
        let named = self.named
        out.appendVarint(named.count)
        for id in named { out.append(id) }
        out.appendVarint(changes.count)
        changes.withUnsafeBufferPointer { changes in
            for place in changes.indices {
                out.append(changes[place].cell.field)
                let kind = changes[place].cell.kind
                out.append(kind.rawValue)
                if kind == .set { out.appendCounted(changes[place].cell.element) }
                if kind != .counter {
                    out.appendVarint(changes[place].replaces.count)
                    for id in changes[place].replaces { out.appendVarint(index(of: id, in: named)) }
                }
                out.append(changes[place].content)
            }
        }
    }

    /// All ids that changes replace, ascending. In a form's save most changes name the same ones.
    private var named: [TransactionID] {
        var first = [TransactionID]()
        for place in changes.indices where !changes[place].replaces.isEmpty && changes[place].replaces != first {
            guard first.isEmpty else { return Set(changes.flatMap(\.replaces)).sorted() }
            first = changes[place].replaces
        }
        return first
    }

    private func index(of id: TransactionID, in sorted: [TransactionID]) -> Int {
        var low = 0
        var high = sorted.count
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] < id { low = middle + 1 } else { high = middle }
        }
        return low
    }

    fileprivate init(_ reader: inout ByteReader) throws(CRDTError) {
        row = try reader.rowReference()
        entity = try reader.schemaID()
        sensitivity = try reader.small()
        let named = try Part.ascending(try reader.count(unit: 16), "replaced ids") { () throws(CRDTError) in
            try reader.identifier(TransactionID.self)
        }
        var isNamed = [Bool](repeating: false, count: named.count)
        let count = try reader.count(unit: 3)
        var changes = [Change]()
        changes.reserveCapacity(count)
        for _ in 0..<count {
            let field = try reader.schemaID()
            guard let kind = FieldKind(rawValue: try reader.byte()) else {
                throw CRDTError(.damaged, "A field has an unknown kind.")
            }
            let element = kind == .set ? Array(try reader.counted()) : []
            if kind == .set { _ = try Value(encoded: element) }
            let cell = CellKey(field: field, kind: kind, element: element)
            if let last = changes.last, last.cell >= cell { throw CRDTError(.notCanonical, "A part's changes are out of order.") }
            var replaces = [TransactionID]()
            if kind != .counter {
                let indexes = try Part.ascending(try reader.count(), "replaced ids") { () throws(CRDTError) in
                    try reader.small()
                }
                for index in indexes.lazy.map(Int.init) {
                    guard index < named.count else {
                        throw CRDTError(.damaged, "A change names an id that its part does not list.")
                    }
                    isNamed[index] = true
                    replaces.append(named[index])
                }
            }
            changes.append(Change(cell: cell, replaces: replaces, content: try reader.content(of: kind)))
        }
        guard !isNamed.contains(false) else { throw CRDTError(.notCanonical, "A part lists an id that no change names.") }
        try reader.expectEnd()
        self.changes = changes
    }

    private static func ascending<T: Comparable>(
        _ count: Int, _ what: String, _ next: () throws(CRDTError) -> T
    ) throws(CRDTError) -> [T] {
        var out = [T]()
        out.reserveCapacity(count)
        for _ in 0..<count {
            let item = try next()
            if let last = out.last, last >= item { throw CRDTError(.notCanonical, "The \(what) are out of order.") }
            out.append(item)
        }
        return out
    }
}

extension ByteReader {
    mutating func rowReference() throws(CRDTError) -> RowReference {
        let reference = try varint()
        guard reference > 0 else { return .existing(try identifier()) }
        guard let ordinal = UInt32(exactly: reference - 1) else {
            throw CRDTError(.damaged, "A row's ordinal is out of range.")
        }
        return .created(ordinal)
    }
}

extension [UInt8] {
    public mutating func append(_ content: Content) {
        switch content {
        case .register(let value), .group(let value): append(value)
        case .element(let flag), .life(let flag): append(flag ? 1 : 0)
        case .counter(let delta): appendZigzag(delta)
        case .text(let edits): append(edits)
        }
    }

    /// Appends a text change's steps: count, then position, deleted, inserted of each.
    public mutating func append(_ edits: [TextEdit]) {
        appendVarint(edits.count)
        for edit in edits {
            appendVarint(edit.position)
            appendVarint(edit.deleted)
            appendText(edit.inserted)
        }
    }
}

extension ByteReader {
    public mutating func content(of kind: FieldKind) throws(CRDTError) -> Content {
        switch kind {
        case .register:
            let value = try value()
            if case .group = value { throw CRDTError(.damaged, "A register holds a group.") }
            return .register(value)
        case .group:
            let value = try value()
            guard case .group = value else { throw CRDTError(.damaged, "A group holds a plain value.") }
            return .group(value)
        case .set: return .element(present: try flag())
        case .counter: return .counter(delta: try zigzag())
        case .text: return .text(try edits())
        case .life: return .life(try flag())
        }
    }

    private mutating func flag() throws(CRDTError) -> Bool {
        switch try byte() {
        case 0: return false
        case 1: return true
        default: throw CRDTError(.damaged, "A flag is neither 0 nor 1.")
        }
    }

    public mutating func edits() throws(CRDTError) -> [TextEdit] {
        let count = try count(unit: 3)
        var edits = [TextEdit]()
        edits.reserveCapacity(count)
        for _ in 0..<count {
            let position = try small()
            let deleted = try small()
            edits.append(TextEdit(position: Int(position), deleted: Int(deleted), inserted: try text()))
        }
        return edits
    }
}
