/// Takes Ogg apart (RFC 3533, with Opus in it: RFC 7845): one stream at a time, chained ones after each other.
///
/// A page counts if its checksum is right; all packets of a page get their times from its granule position, which says where the last of them
/// ends.
struct OggReader: PacketReader {
    private let bytes: UnsafeRawBufferPointer
    let channels: Int
    private(set) var findings = ContainerFindings()
    private var offset = 0
    /// Bytes of false pages that may still be summed up: marks can be written so that each costs 64 KiB.
    private var checksumBudget: Int
    private var serial: UInt32?
    private var expectsTags = false
    /// The page before was a stream's first: what begins now runs beside it.
    private var followsBeginning = false
    private var pageNumber: UInt32 = 0
    /// The end of the last page by its granule position; nil at a stream's beginning.
    private var clock: Int64?
    private var ready: [Ready] = []
    private var readyIndex = 0
    /// The beginning of a packet that goes on in the next page.
    private var pending: [UInt8] = []
    private var hasPending = false

    private struct Ready {
        /// Of the file; empty if `copy` holds the packet, which then came in pieces.
        var range: Range<Int>
        var copy: [UInt8]
        var start: Int64?
        var keep: Int64?
    }

    /// - Throws: ``ContainerFault`` if no stream begins in it.
    init(_ bytes: UnsafeRawBufferPointer) throws(ContainerFault) {
        self.bytes = bytes
        checksumBudget = 4 * bytes.count + (1 << 20)
        var most = 0
        var start = 0
        while let place = bytes.offset(of: "OpusHead", from: start) {
            if let head = OpusHead(.init(rebasing: bytes[place...])) { most = max(most, head.channels) }
            start = place + 8
        }
        guard most > 0 else { throw .nothingToRead("no readable OpusHead") }
        channels = most
    }

    func tolerance(packetFrames: Int64) -> Int64 { 120 }

    mutating func next(into packet: inout [UInt8]) -> PacketStep {
        while true {
            if readyIndex < ready.count {
                let one = ready[readyIndex]
                readyIndex += 1
                packet.removeAll(keepingCapacity: true)
                if one.range.isEmpty { packet += one.copy } else { packet += bytes[one.range] }
                return .packet(start: one.start, keep: one.keep)
            }
            ready.removeAll(keepingCapacity: true)
            readyIndex = 0
            guard let page = nextPage() else { return .end }
            if let head = take(page) { return .stream(head) }
        }
    }

    private struct Page {
        var flags: UInt8
        var granule: Int64
        var serial: UInt32
        var number: UInt32
        var table: Range<Int>
        var body: Range<Int>

        var continues: Bool { flags & 1 != 0 }
        var begins: Bool { flags & 2 != 0 }
        var ends: Bool { flags & 4 != 0 }
    }

    private mutating func nextPage() -> Page? {
        while offset < bytes.count {
            guard bytes.hasMark("OggS", at: offset) else {
                // A cut inside the four letters themselves leaves a beginning of them at the very end.
                let rest = UnsafeRawBufferPointer(rebasing: bytes[offset...])
                if rest.count < 4, "OggS".utf8.starts(with: rest) {
                    findings.endsInside = true
                    return nil
                }
                skip(to: bytes.offset(of: "OggS", from: offset + 1))
                continue
            }
            guard let page = page(at: offset) else {
                // Either the file ends here, or damage made a length too long; the next page mark decides.
                guard let next = bytes.offset(of: "OggS", from: offset + 4) else {
                    findings.endsInside = true
                    return nil
                }
                skip(to: next)
                continue
            }
            guard isWhole(page) else {
                guard checksumBudget > 0 else {
                    findings.contradictsItself = true
                    return nil
                }
                skip(to: bytes.offset(of: "OggS", from: offset + 4))
                continue
            }
            offset = page.body.upperBound
            findings.endIsMarked = page.ends
            return page
        }
        return nil
    }

    private mutating func skip(to place: Int?) {
        let place = place ?? bytes.count
        findings.strayByteCount += place - offset
        offset = place
    }

    /// The page at `start`, if all of it is there.
    private func page(at start: Int) -> Page? {
        guard let granule = bytes.little64(at: start + 6), let serial = bytes.little32(at: start + 14),
            let number = bytes.little32(at: start + 18), bytes.count - start >= 27
        else { return nil }
        let table = start + 27..<start + 27 + Int(bytes[start + 26])
        guard let lengths = bytes.slice(table) else { return nil }
        let body = table.upperBound..<table.upperBound + lengths.reduce(0) { $0 + Int($1) }
        guard body.upperBound <= bytes.count else { return nil }
        return Page(
            flags: bytes[start + 5], granule: Int64(bitPattern: granule), serial: serial, number: number, table: table, body: body
        )
    }

    private mutating func isWhole(_ page: Page) -> Bool {
        let start = page.table.lowerBound - 27
        var sum: UInt32 = 0
        for index in start..<page.body.upperBound {
            let byte = (22..<26).contains(index - start) ? 0 : bytes[index]
            sum = sum << 8 ^ Self.checksums[Int(UInt8(truncatingIfNeeded: sum >> 24) ^ byte)]
        }
        if bytes[start + 4] == 0, bytes.little32(at: start + 22) == sum { return true }
        checksumBudget -= page.body.upperBound - start
        return false
    }

    /// The remainders of each byte by the polynomial 0x04C11DB7.
    private static let checksums: [UInt32] = (0..<256).map { byte in
        var sum = UInt32(byte) << 24
        for _ in 0..<8 { sum = sum & 0x8000_0000 != 0 ? sum << 1 ^ 0x04C1_1DB7 : sum << 1 }
        return sum
    }

    /// Reads a page's packets. A head is given back, packets stand in `ready` then.
    private mutating func take(_ page: Page) -> OpusHead? {
        if page.begins {
            // Another codec's stream, or a second one beside this: its pages are passed over.
            let isBeside = followsBeginning
            followsBeginning = true
            guard serial == nil || !isBeside, let head = OpusHead(.init(rebasing: bytes[page.body])) else { return nil }
            serial = page.serial
            expectsTags = true
            clock = nil
            hasPending = false
            pageNumber = page.number
            return head
        }
        followsBeginning = false
        guard page.serial == serial else { return nil }
        let isNext = page.number == pageNumber &+ 1
        pageNumber = page.number
        collect(page, isNext: isNext)
        if expectsTags {
            // The first packet holds comments. Where it is lost, sound is there at once.
            if let first = ready.first, isTags(first) { ready.removeFirst() }
            if hasPending, ready.isEmpty { return nil }
            expectsTags = false
        }
        if !ready.isEmpty { setTimes(page) }
        return nil
    }

    private func isTags(_ packet: Ready) -> Bool {
        if packet.range.isEmpty { return packet.copy.starts(with: "OpusTags".utf8) }
        return bytes.hasMark("OpusTags", at: packet.range.lowerBound)
    }

    /// Puts a page's packets together from its segments of up to 255 bytes.
    private mutating func collect(_ page: Page, isNext: Bool) {
        var dropsFirst = false
        if page.continues {
            // Its beginning was on a page that is gone.
            if !hasPending || !isNext { dropsFirst = true }
        } else if hasPending {
            findings.contradictsItself = true
        }
        if !page.continues || dropsFirst {
            pending.removeAll(keepingCapacity: true)
            hasPending = false
        }
        var start = page.body.lowerBound
        var end = start
        for index in page.table {
            end += Int(bytes[index])
            guard bytes[index] < 255 else { continue }
            if dropsFirst {
                dropsFirst = false
            } else if hasPending {
                ready.append(Ready(range: 0..<0, copy: pending + bytes[start..<end]))
                pending.removeAll(keepingCapacity: true)
                hasPending = false
            } else {
                ready.append(Ready(range: start..<end, copy: []))
            }
            start = end
        }
        if start < end, !dropsFirst {
            // A packet may go on over any number of pages, but 64 KiB are more than any Opus packet has.
            if pending.count < 65_536 { pending += bytes[start..<end] }
            hasPending = true
        }
    }

    private mutating func setTimes(_ page: Page) {
        let lengths = ready.map { one in
            one.range.isEmpty
                ? one.copy.withUnsafeBytes { opusFrameCount($0) } ?? 0
                : opusFrameCount(.init(rebasing: bytes[one.range])) ?? 0
        }
        let total = lengths.reduce(0, +)
        // −1 says that no packet ends here, which is not so.
        guard page.granule >= 0 else {
            findings.contradictsItself = true
            return
        }
        var start = page.granule &- total
        if page.ends {
            // The last granule position may be smaller than the packets would give: the rest is no sound (RFC 7845, section 4.4).
            let expected = clock ?? 0
            if start < expected, page.granule >= expected || clock == nil { start = expected }
        } else if clock == nil, start < 0 {
            // The first page may leave out the beginning in the same way.
            start = 0
        }
        for index in ready.indices {
            ready[index].start = start
            if page.ends, page.granule < start &+ lengths[index] {
                ready[index].keep = max(0, page.granule &- start)
            }
            start = start &+ lengths[index]
        }
        clock = page.granule
    }
}
