// A text's history as bytes, column by column, so that a general compressor finds what repeats. The layout is in Protocol/text.md; the
// writer and the reader below follow its order line by line.

extension TextHistory {
    static let format: UInt8 = 1

    /// The history as bytes: all that `events` gives, in a few bytes for each passage and one for each letter typed.
    ///
    /// - Complexity: O(events + passages + scalars).
    public var encoded: [UInt8] {
        var out = [TextHistory.format]
        out.reserveCapacity(count * 10 + operations.count * 4 + scalars.count * 2)
        out.appendVarint(count)
        appendIDs(&out)
        appendParents(&out)
        for event in ids.indices where parents(of: event).count > 1 { out.appendVarint(Int(lengths[event])) }
        for event in ids.indices { out.appendVarint(operations(of: event).count) }
        for operation in operations {
            switch operation.kind {
            case .single:
                out.appendVarint(UInt64(operation.deleted) << 2)
                out.appendVarint(UInt64(operation.inserted))
            case .typing: out.appendVarint(UInt64(operation.inserted) << 2 | UInt64(operation.kind.rawValue))
            case .deleting, .backspacing: out.appendVarint(UInt64(operation.deleted) << 2 | UInt64(operation.kind.rawValue))
            }
        }
        var expected = 0
        for operation in operations {
            out.appendZigzag(Int64(operation.position) - Int64(expected))
            expected = operation.end
        }
        for scalar in scalars {
            if let bytes = UTF8.encode(scalar) { out.append(contentsOf: bytes) }
        }
        return out
    }

    private func appendIDs(_ out: inout [UInt8]) {
        var sites: [UInt64: Int] = [:]
        var table = [UInt64]()
        for id in ids where sites[id.high] == nil {
            sites[id.high] = table.count
            table.append(id.high)
        }
        out.appendVarint(table.count)
        for site in table { out.appendBigEndian(site) }
        var event = 0
        while event < count {
            let site = ids[event].high
            let start = event
            while event < count, ids[event].high == site { event += 1 }
            out.appendVarint(sites[site] ?? 0)
            out.appendVarint(event - start)
        }
        for id in ids { out.appendBigEndian(id.low) }
    }

    private func appendParents(_ out: inout [UInt8]) {
        var event = 0
        while event < count {
            let start = event
            while event < count, parents(of: event).elementsEqual(CollectionOfOne(Int32(event) - 1)) { event += 1 }
            out.appendVarint(event - start)
            guard event < count else { return }
            out.appendVarint(parents(of: event).count)
            for parent in parents(of: event) { out.appendVarint(event - Int(parent)) }
            event += 1
        }
    }

    /// Reads what `encoded` wrote.
    ///
    /// - Throws: `CRDTError` `.unknownFormat` if the first byte names another format, else `.damaged`, `.notCanonical` or `.tooLarge`.
    /// - Complexity: O(bytes), in time and in memory.
    public init(encoded bytes: [UInt8]) throws(CRDTError) {
        self.init()
        var reader = ByteReader(bytes)
        let format = try reader.byte()
        guard format == TextHistory.format else {
            throw CRDTError(
                .unknownFormat, "A text's history has format \(format), which this version does not know; update Satchel.")
        }
        // An event takes 9 bytes at the least: its id's 8, and how many operations it has.
        let count = try reader.count(unit: 9)
        guard count <= TextHistory.eventLimit else { throw CRDTError(.tooLarge, "A text's history has too many events.") }
        let ids = try TextHistory.ids(count, &reader)
        var parents = [[Int32]]()
        parents.reserveCapacity(count)
        while parents.count < count {
            let chain = try reader.varint()
            guard chain <= UInt64(count - parents.count), chain == 0 || !parents.isEmpty else {
                throw CRDTError(.damaged, "A text's history names an event that it does not have.")
            }
            for _ in 0..<Int(chain) { parents.append([Int32(parents.count) - 1]) }
            guard parents.count < count else { break }
            let named = try reader.count()
            var list = [Int32]()
            for _ in 0..<named {
                let distance = try reader.varint()
                guard distance > 0, distance <= UInt64(parents.count) else {
                    throw CRDTError(.damaged, "A text's history names an event that it does not have.")
                }
                list.append(Int32(parents.count) - Int32(distance))
            }
            guard list.count < 2 || Set(list).count == list.count else {
                throw CRDTError(.notCanonical, "A text's event names another one twice.")
            }
            guard list.count != 1 || Int(list[0]) != parents.count - 1 else {
                throw CRDTError(.notCanonical, "A text's history says in a long way what has a short one.")
            }
            parents.append(list)
        }
        var lengths = [Int: UInt32]()
        for event in parents.indices where parents[event].count > 1 { lengths[event] = try reader.small() }
        var counts = [Int]()
        counts.reserveCapacity(count)
        var operationCount = 0
        for _ in 0..<count {
            // An operation takes two bytes at the least.
            let more = try reader.count(unit: 2)
            operationCount += more
            guard operationCount <= reader.remaining / 2 else { throw CRDTError(.damaged, "A count exceeds the data.") }
            counts.append(more)
        }
        let operations = try TextHistory.operations(operationCount, &reader)
        let scalars = try TextHistory.scalars(&reader)
        guard operations.reduce(0, { $0 + Int($1.inserted) }) == scalars.count else {
            throw CRDTError(.damaged, "A text's history has other letters than its edits say.")
        }
        try assemble(ids, parents, lengths, counts, operations, scalars)
    }

    private mutating func assemble(
        _ ids: [TransactionID], _ parents: [[Int32]], _ lengths: [Int: UInt32], _ counts: [Int], _ operations: [TextOperation],
        _ scalars: [Unicode.Scalar]
    ) throws(CRDTError) {
        var next = 0
        var scalar = 0
        reserve(ids.count)
        for event in ids.indices {
            guard !contains(ids[event]) else { throw CRDTError(.notCanonical, "A text's history has an event twice.") }
            var length = parents[event].first.map { Int(self.lengths[Int($0)]) } ?? 0
            open(ids[event], parents: parents[event])
            for operation in operations[next..<next + counts[event]] {
                let end = scalar + Int(operation.inserted)
                record(operation, scalars[scalar..<end])
                scalar = end
                length -= min(Int(operation.deleted), length - min(operation.start, length))
                length += Int(operation.inserted)
            }
            next += counts[event]
            if let told = lengths[event] { length = Int(told) }
            guard length <= scalars.count else {
                throw CRDTError(.damaged, "A text's history says that a text was longer than all that was typed.")
            }
            self.lengths[event] = Int32(length)
        }
    }

    private static func ids(_ count: Int, _ reader: inout ByteReader) throws(CRDTError) -> [TransactionID] {
        var table = [UInt64]()
        for _ in 0..<(try reader.count(unit: 8)) { table.append(try reader.bigEndian()) }
        var sites = [UInt64]()
        sites.reserveCapacity(count)
        while sites.count < count {
            let index = try reader.varint()
            let length = try reader.varint()
            guard index < UInt64(table.count), length > 0, length <= UInt64(count - sites.count) else {
                throw CRDTError(.damaged, "A text's history names a site that it does not have.")
            }
            sites.append(contentsOf: repeatElement(table[Int(index)], count: Int(length)))
        }
        var ids = [TransactionID]()
        ids.reserveCapacity(count)
        for site in sites { ids.append(TransactionID(high: site, low: try reader.bigEndian())) }
        return ids
    }

    private static func operations(_ count: Int, _ reader: inout ByteReader) throws(CRDTError) -> [TextOperation] {
        var operations = [TextOperation]()
        operations.reserveCapacity(count)
        for _ in 0..<count {
            let value = try reader.varint()
            guard let kind = TextOperation.Kind(rawValue: UInt8(value & 3)), let number = UInt32(exactly: value >> 2),
                number > 0 || kind == .single
            else { throw CRDTError(.damaged, "A text's history has an edit of no kind that there is.") }
            let inserted = kind == .single ? try reader.small() : kind == .typing ? number : 0
            // What all of them insert is counted later; one alone must not exceed the data.
            guard Int(inserted) <= reader.remaining else { throw CRDTError(.damaged, "A count exceeds the data.") }
            operations.append(
                TextOperation(kind: kind, position: 0, deleted: kind == .typing ? 0 : number, inserted: inserted))
        }
        var expected = 0
        for index in operations.indices {
            let (sum, isOver) = Int64(expected).addingReportingOverflow(try reader.zigzag())
            guard !isOver, let position = UInt32(exactly: sum),
                operations[index].kind != .backspacing || position >= operations[index].deleted - 1
            else { throw CRDTError(.damaged, "A text's history has an edit outside of any text.") }
            operations[index].position = position
            expected = operations[index].end
        }
        return operations
    }

    private static func scalars(_ reader: inout ByteReader) throws(CRDTError) -> [Unicode.Scalar] {
        guard reader.remaining <= TextHistory.scalarLimit else {
            throw CRDTError(.tooLarge, "A text's history has too many letters.")
        }
        guard let text = String(validating: try reader.slice(reader.remaining), as: UTF8.self) else {
            throw CRDTError(.damaged, "A text is not valid UTF-8.")
        }
        return Array(text.unicodeScalars)
    }
}
