/// Takes WebM or Matroska apart (RFC 8794, RFC 9559): the blocks of the first Opus track.
///
/// Elements are read one after the other, going into those that hold what is wanted, so a segment or cluster of unknown size, as a recorder
/// writes that cannot go back, needs nothing special; nor does a file that ends with its last slice.
struct MatroskaReader: PacketReader {
    private let bytes: UnsafeRawBufferPointer
    let channels: Int
    private(set) var findings = ContainerFindings()
    private var offset = 0
    private var scale: UInt64 = 1_000_000
    private var track: UInt64?
    private var clusterTime: UInt64 = 0
    private var ready: [Ready] = []
    private var readyIndex = 0
    /// Where the segment says it ends, if it says that.
    private var segmentEnd: Int?

    private struct Ready {
        var range: Range<Int>
        var start: Int64?
        var keep: Int64?
    }

    private enum ID {
        static let head: UInt32 = 0x1A45_DFA3
        static let segment: UInt32 = 0x1853_8067
        static let info: UInt32 = 0x1549_A966
        static let scale: UInt32 = 0x2A_D7B1
        static let tracks: UInt32 = 0x1654_AE6B
        static let track: UInt32 = 0xAE
        static let number: UInt32 = 0xD7
        static let kind: UInt32 = 0x83
        static let codec: UInt32 = 0x86
        static let codecPrivate: UInt32 = 0x63A2
        static let audio: UInt32 = 0xE1
        static let channels: UInt32 = 0x9F
        static let encodings: UInt32 = 0x6D80
        static let cluster: UInt32 = 0x1F43_B675
        static let time: UInt32 = 0xE7
        static let simpleBlock: UInt32 = 0xA3
        static let group: UInt32 = 0xA0
        static let block: UInt32 = 0xA1
        static let discarded: UInt32 = 0x75A2
        /// Seek head, cues, tags, chapters, attachments, void, checksum, and what clusters hold beside blocks.
        static let passedOver: Set<UInt32> = [
            0x114D_9B74, 0x1C53_BB6B, 0x1254_C367, 0x1043_A770, 0x1941_A469, 0xEC, 0xBF, 0xA7, 0xAB, 0x5854,
        ]
    }

    private struct Element {
        var id: UInt32
        /// Nil for an unknown size.
        var size: Int?
        var content: Int
    }

    /// - Throws: ``ContainerFault`` if it has no Opus track.
    init(_ bytes: UnsafeRawBufferPointer) throws(ContainerFault) {
        var scan = MatroskaReader(bytes, channels: 2)
        var codecs: [String] = []
        guard let head = scan.firstHead(&codecs) else {
            if let codec = codecs.first { throw .otherCodec(codec) }
            throw .nothingToRead("no track with sound")
        }
        self.init(bytes, channels: head.channels)
    }

    private init(_ bytes: UnsafeRawBufferPointer, channels: Int) {
        self.bytes = bytes
        self.channels = max(channels, 1)
    }

    /// The first Opus track's head; or the names of the codecs that other tracks have.
    private mutating func firstHead(_ codecs: inout [String]) -> OpusHead? {
        while let element = element(at: offset) {
            switch element.id {
            case ID.head, ID.segment: offset = element.id == ID.segment ? element.content : after(element)
            case ID.tracks:
                return opusTrack(element, codecs: &codecs)?.head
            case ID.cluster: return nil
            default: offset = after(element)
            }
        }
        return nil
    }

    mutating func next(into packet: inout [UInt8]) -> PacketStep {
        while true {
            if readyIndex < ready.count {
                let one = ready[readyIndex]
                readyIndex += 1
                packet.removeAll(keepingCapacity: true)
                packet += bytes[one.range]
                return .packet(start: one.start, keep: one.keep)
            }
            ready.removeAll(keepingCapacity: true)
            readyIndex = 0
            guard offset < bytes.count else { break }
            guard let element = element(at: offset) else {
                resynchronise()
                continue
            }
            if let head = take(element) { return .stream(head) }
        }
        if offset > bytes.count { findings.endsInside = true }
        if let segmentEnd {
            findings.endIsMarked = offset >= segmentEnd && !findings.endsInside
            if segmentEnd > bytes.count { findings.endsInside = true }
        }
        return .end
    }

    /// Reads one element or goes into it. A head is given back where a track begins.
    private mutating func take(_ element: Element) -> OpusHead? {
        switch element.id {
        case ID.segment:
            let end = element.size.map { element.content + $0 }
            segmentEnd = end
            // Times of a second file behind the first begin anew.
            (scale, track, clusterTime) = (1_000_000, nil, 0)
            offset = element.content
        case ID.info, ID.cluster:
            offset = element.content
        case ID.tracks:
            var codecs: [String] = []
            let found = opusTrack(element, codecs: &codecs)
            offset = behind(element)
            guard let found, track == nil else { return nil }
            track = found.number
            return found.head
        case ID.scale:
            if let value = number(element), (1...1_000_000_000).contains(value) {
                scale = value
            } else {
                findings.contradictsItself = true
            }
            offset = behind(element)
        case ID.time:
            if let value = number(element) { clusterTime = value } else { findings.contradictsItself = true }
            offset = behind(element)
        case ID.simpleBlock:
            offset = readBlock(element, discarding: 0)
        case ID.group:
            offset = readGroup(element)
        default:
            guard element.size != nil else {
                resynchronise()
                return nil
            }
            let end = after(element)
            // A size that leads out of the file from something unknown is damage; the next cluster decides.
            if end > bytes.count, !ID.passedOver.contains(element.id), element.id != ID.head {
                resynchronise()
            } else {
                if end > bytes.count { findings.endsInside = true }
                offset = min(end, bytes.count)
            }
        }
        return nil
    }

    /// Goes on at the next cluster behind damage.
    private mutating func resynchronise() {
        let start = offset
        let next = bytes.offset(ofCluster: ID.cluster, from: start + 1)
        // What is too short to say what it was is an end that is missing.
        if next == nil, bytes.count - start < 12 {
            findings.endsInside = true
        } else {
            findings.strayByteCount += (next ?? bytes.count) - start
        }
        offset = next ?? bytes.count
    }

    /// Where to go on behind an element. If its size leads out of the file, that is damage where a cluster follows all the same, and else an end
    /// that is missing.
    private mutating func behind(_ element: Element) -> Int {
        let end = after(element)
        guard end > bytes.count else { return end }
        guard let next = bytes.offset(ofCluster: ID.cluster, from: element.content) else {
            findings.endsInside = true
            return bytes.count
        }
        findings.strayByteCount += next - element.content
        return next
    }

    // MARK: Blocks

    private mutating func readGroup(_ group: Element) -> Int {
        guard let size = group.size, bytes.slice(group.content, size) != nil else { return behind(group) }
        let end = group.content + size
        var block: Element?
        var discarded: Int64 = 0
        var place = group.content
        while place < end, let inner = element(at: place), let length = inner.size, inner.content + length <= end {
            if inner.id == ID.block { block = inner }
            if inner.id == ID.discarded, (1...8).contains(length), let value = number(inner) {
                // Nanoseconds, signed; only what is to be left out at the end is meant here.
                let shift = 64 - 8 * length
                let signed = Int64(bitPattern: value << UInt64(shift)) >> Int64(shift)
                discarded = max(0, frames(Double(signed), rate: 1e9) ?? 0)
            }
            place = after(inner)
        }
        if let block { _ = readBlock(block, discarding: discarded) }
        return end
    }

    /// Puts a block's packets into `ready`, and says where to go on.
    private mutating func readBlock(_ element: Element, discarding: Int64) -> Int {
        guard let size = element.size, let content = bytes.slice(element.content, size) else { return behind(element) }
        let end = element.content + size
        guard let (number, length) = vint(at: element.content, keepsMarker: false), length + 3 <= size,
            let ticks = bytes.big16(at: element.content + length)
        else {
            findings.contradictsItself = true
            return end
        }
        guard number == track else { return end }
        let flags = content[length + 2]
        let (time, overflow) = Int64(clamping: clusterTime).addingReportingOverflow(Int64(Int16(bitPattern: ticks)))
        let start = overflow ? nil : frames(Double(time) * Double(scale), rate: 1e9)
        if start == nil { findings.contradictsItself = true }
        let first = element.content + length + 3
        guard let ranges = laced(flags & 0x06, first..<end) else {
            findings.contradictsItself = true
            return end
        }
        for (index, range) in ranges.enumerated() {
            var keep: Int64?
            if discarding > 0, index == ranges.count - 1, let whole = opusFrameCount(.init(rebasing: bytes[range])) {
                keep = max(0, whole - discarding)
            }
            ready.append(Ready(range: range, start: index == 0 ? start : nil, keep: keep))
        }
        return end
    }

    /// The packets of a block that holds several (RFC 9559, section 10.3), or the one.
    private func laced(_ kind: UInt8, _ range: Range<Int>) -> [Range<Int>]? {
        guard kind != 0 else { return [range] }
        guard let first = range.first else { return nil }
        let count = Int(bytes[first]) + 1
        var place = first + 1
        var sizes: [Int] = []
        switch kind {
        case 0x02:
            for _ in 0..<count - 1 {
                var size = 0
                while true {
                    guard place < range.upperBound else { return nil }
                    let byte = bytes[place]
                    place += 1
                    size += Int(byte)
                    if byte < 255 { break }
                }
                sizes.append(size)
            }
        case 0x06:
            for index in 0..<count - 1 {
                guard place < range.upperBound, let (value, length) = vint(at: place, keepsMarker: false) else { return nil }
                place += length
                if let last = sizes.last {
                    // Later ones are differences, with the middle of their range as zero.
                    let bias = Int64(1) << (7 * Int64(length) - 1) - 1
                    let size = Int64(last) + Int64(clamping: value) - bias
                    guard (0...Int64(range.count)).contains(size) else { return nil }
                    sizes.append(Int(size))
                } else {
                    guard index == 0, value <= UInt64(range.count) else { return nil }
                    sizes.append(Int(value))
                }
            }
        default:
            let rest = range.upperBound - place
            guard rest >= 0, rest % count == 0 else { return nil }
            sizes = Array(repeating: rest / count, count: count - 1)
        }
        var ranges: [Range<Int>] = []
        for size in sizes {
            guard size <= range.upperBound - place else { return nil }
            ranges.append(place..<place + size)
            place += size
        }
        guard place <= range.upperBound else { return nil }
        return ranges + [place..<range.upperBound]
    }

    // MARK: Tracks

    /// The first Opus track among those of `tracks`; the codecs of others with sound, or of all if none has.
    private func opusTrack(_ tracks: Element, codecs: inout [String]) -> (number: UInt64, head: OpusHead)? {
        let end = min(after(tracks), bytes.count)
        var place = tracks.content
        while place < end, let entry = element(at: place) {
            guard entry.size != nil else { return nil }
            if entry.id == ID.track, let found = opusTrack(entry: entry, codecs: &codecs) { return found }
            place = after(entry)
        }
        return nil
    }

    private func opusTrack(entry: Element, codecs: inout [String]) -> (number: UInt64, head: OpusHead)? {
        let end = min(after(entry), bytes.count)
        var (track, codec, head, channelCount, isPlain) = (UInt64(1), "", OpusHead?.none, UInt64(1), true)
        var place = entry.content
        while place < end, let inner = element(at: place), let size = inner.size {
            let content = bytes.slice(inner.content, size)
            switch inner.id {
            case ID.number: track = number(inner) ?? 1
            case ID.codec:
                codec = content.map { String(decoding: $0.prefix(32).filter { $0 > 0x20 && $0 < 0x7F }, as: UTF8.self) } ?? ""
            case ID.codecPrivate: head = content.flatMap { OpusHead($0) }
            case ID.encodings: isPlain = false
            case ID.audio:
                place = inner.content
                continue
            case ID.channels: channelCount = number(inner) ?? 1
            default: break
            }
            place = after(inner)
        }
        guard codec == "A_OPUS" else {
            if codec.hasPrefix("A_") {
                codecs.insert(Self.name(codec), at: 0)
            } else if !codec.isEmpty {
                codecs.append("no sound, only pictures")
            }
            return nil
        }
        guard isPlain else {
            codecs.append("an encrypted or packed Opus track")
            return nil
        }
        // Without its private data one or two channels decode all the same.
        return (track, head ?? OpusHead(channels: channelCount == 2 ? 2 : 1, preSkip: 0))
    }

    private static func name(_ codec: String) -> String {
        let names = [
            "A_VORBIS": "Vorbis", "A_AAC": "AAC", "A_MPEG/L3": "MP3", "A_FLAC": "FLAC", "A_AC3": "AC-3", "A_EAC3": "E-AC-3",
            "A_ALAC": "ALAC",
        ]
        if codec.hasPrefix("A_PCM") { return "PCM" }
        if codec.hasPrefix("A_AAC") { return "AAC" }
        return names[codec] ?? "another codec"
    }

    // MARK: Elements

    private func element(at place: Int) -> Element? {
        guard let (id, idLength) = vint(at: place, keepsMarker: true), idLength <= 4, let short = UInt32(exactly: id),
            let (size, sizeLength) = vint(at: place + idLength, keepsMarker: false)
        else { return nil }
        let content = place + idLength + sizeLength
        let isUnknown = size == UInt64(1) << UInt64(7 * sizeLength) - 1
        guard isUnknown || size < UInt64(1) << 56 else { return nil }
        return Element(id: short, size: isUnknown ? nil : Int(size), content: content)
    }

    private func after(_ element: Element) -> Int {
        guard let size = element.size else { return element.content }
        return element.content + size
    }

    private func number(_ element: Element) -> UInt64? {
        guard let size = element.size, size <= 8, let content = bytes.slice(element.content, size) else { return nil }
        return content.reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// A number of variable length: the first byte's leading zeros say how many bytes follow.
    private func vint(at place: Int, keepsMarker: Bool) -> (value: UInt64, length: Int)? {
        guard place >= 0, place < bytes.count, bytes[place] != 0 else { return nil }
        let length = bytes[place].leadingZeroBitCount + 1
        guard let content = bytes.slice(place, length) else { return nil }
        var value = UInt64(keepsMarker ? content[0] : content[0] & UInt8(truncatingIfNeeded: 0xFF >> length))
        for byte in content.dropFirst() { value = value << 8 | UInt64(byte) }
        return (value, length)
    }
}

extension UnsafeRawBufferPointer {
    /// The first place of a four-byte mark at or after `start`.
    func offset(ofCluster mark: UInt32, from start: Int) -> Int? {
        var place = start
        let first = UInt8(truncatingIfNeeded: mark >> 24)
        while place + 4 <= count {
            if self[place] == first, big32(at: place) == mark { return place }
            place += 1
        }
        return nil
    }
}
