/// Takes Apple's Core Audio Format apart: one chunk describes the sound, one holds it, and a table says how long each packet is.
///
/// Packets have no times of their own, so nothing tells of one that was lost.
struct CAFReader: PacketReader {
    private let bytes: UnsafeRawBufferPointer
    let channels: Int
    private(set) var findings = ContainerFindings()
    private let head: OpusHead
    private var hasBegun = false
    /// Where the table goes on, and where it ends.
    private var tablePlace: Int
    private let tableEnd: Int
    private var packetsLeft: Int64
    /// Bytes of every packet, or frames; 0 where the table says it for each.
    private let packetBytes: Int
    private let packetFrames: Int64
    private var dataPlace: Int
    private let dataEnd: Int
    private let dataIsCut: Bool
    /// Frames at 48 kHz that are still to come, those before the beginning included; nil if the file does not say.
    private var framesLeft: Int64?

    /// - Throws: ``ContainerFault`` if it holds no Opus, or no table of its packets.
    init(_ bytes: UnsafeRawBufferPointer) throws(ContainerFault) {
        self.bytes = bytes
        var chunks: [String: (content: Int, size: Int, isCut: Bool)] = [:]
        var place = 8
        while let name = bytes.letters(at: place), let size = bytes.big64(at: place + 4) {
            let content = place + 12
            let rest = bytes.count - content
            // A recorder that was stopped by force has left −1, for up to the end.
            let isOpen = Int64(bitPattern: size) < 0 || size > UInt64(rest)
            let length = isOpen ? rest : Int(size)
            if chunks[name] == nil { chunks[name] = (content, length, isOpen && size != UInt64.max) }
            place = content + length
        }
        guard let description = chunks["desc"], description.size >= 32,
            let codec = bytes.letters(at: description.content + 8),
            let rateBits = bytes.big64(at: description.content), let packetBytes = bytes.big32(at: description.content + 16),
            let packetFrames = bytes.big32(at: description.content + 20), let channels = bytes.big32(at: description.content + 24)
        else { throw .nothingToRead("no description of the sound") }
        guard codec == "opus" else { throw .otherCodec(Self.name(codec)) }
        let rate = Double(bitPattern: rateBits)
        guard rate.isFinite, rate >= 8_000, rate <= 192_000, channels == 1 || channels == 2 else {
            throw .nothingToRead("a rate or a number of channels that Opus does not have")
        }
        guard let data = chunks["data"], data.size >= 4 else { throw .nothingToRead("no sound") }
        self.packetBytes = Int(packetBytes)
        self.packetFrames = Int64(packetFrames)
        var table = (place: 0, end: 0, packets: Int64.max, priming: Int64(0), valid: Int64?.none)
        if let chunk = chunks["pakt"], chunk.size >= 24, let packets = bytes.big64(at: chunk.content),
            let valid = bytes.big64(at: chunk.content + 8), let priming = bytes.big32(at: chunk.content + 16)
        {
            table = (chunk.content + 24, chunk.content + chunk.size, Int64(clamping: packets), 0, nil)
            table.priming = max(0, frames(Double(Int32(bitPattern: priming)), rate: rate) ?? 0)
            table.valid = Int64(exactly: valid).flatMap { $0 > 0 ? frames(Double($0), rate: rate) : nil }
            findings.endsInside = chunk.isCut
        } else if packetBytes == 0 {
            throw .nothingToRead("no table of packets")
        }
        self.channels = Int(channels)
        head = OpusHead(channels: Int(channels), preSkip: table.priming)
        (tablePlace, tableEnd, packetsLeft) = (table.place, table.end, table.packets)
        framesLeft = table.valid.map { $0 + table.priming }
        dataPlace = data.content + 4
        dataEnd = data.content + data.size
        dataIsCut = data.isCut
    }

    mutating func next(into packet: inout [UInt8]) -> PacketStep {
        guard hasBegun else {
            hasBegun = true
            return .stream(head)
        }
        guard packetsLeft > 0, dataPlace < dataEnd, let size = nextSize(), size > 0 else { return finish() }
        guard size <= dataEnd - dataPlace else {
            findings.endsInside = true
            packetsLeft = 0
            return .end
        }
        packetsLeft -= 1
        packet.removeAll(keepingCapacity: true)
        packet += bytes[dataPlace..<dataPlace + size]
        dataPlace += size
        guard let left = framesLeft else { return .packet(start: nil, keep: nil) }
        let length = packet.withUnsafeBytes { opusFrameCount($0) } ?? 0
        framesLeft = max(0, left - length)
        return .packet(start: nil, keep: left < length ? left : nil)
    }

    /// The next packet's length in bytes; its length in frames is said by the packet itself.
    private mutating func nextSize() -> Int? {
        var size = packetBytes
        if packetBytes == 0 {
            guard let value = tableNumber() else { return nil }
            size = value
        }
        if packetFrames == 0, tableEnd > 0 { _ = tableNumber() }
        return size
    }

    /// Seven bits in each byte, the first ones first; the last byte's eighth bit is 0.
    private mutating func tableNumber() -> Int? {
        var value = 0
        for _ in 0..<5 {
            guard tablePlace < tableEnd else { return nil }
            let byte = bytes[tablePlace]
            tablePlace += 1
            value = value << 7 | Int(byte & 0x7F)
            if byte & 0x80 == 0 { return value }
        }
        return nil
    }

    private mutating func finish() -> PacketStep {
        if packetsLeft > 0, packetBytes == 0 {
            // The table names packets that are not there, or ends before them.
            if dataIsCut || dataPlace >= dataEnd { findings.endsInside = true } else { findings.contradictsItself = true }
        }
        findings.endIsMarked = packetsLeft == 0
        packetsLeft = 0
        return .end
    }

    private static func name(_ codec: String) -> String {
        switch codec {
        case "aac ", "aach", "aacl", "aace", "aacp": "AAC"
        case "alac": "ALAC"
        case "lpcm": "PCM"
        case "ima4": "IMA ADPCM"
        case ".mp3": "MP3"
        case "samr": "AMR"
        case "flac": "FLAC"
        case "ulaw", "alaw": "G.711"
        default: "another codec"
        }
    }
}
