import COpusLibrary

/// Takes a container apart into Opus packets. One for each kind of file; what they have in common is that nothing in the file is believed:
/// every length is compared with the bytes that are there, and the work is bounded by the file's size.
protocol PacketReader {
    /// The most channels of any stream in the file.
    var channels: Int { get }
    /// What was found wrong so far; complete after ``PacketStep/end``.
    var findings: ContainerFindings { get }
    /// How far a packet's time may be from the end of the one before without being a gap, in frames, for a packet of so many.
    func tolerance(packetFrames: Int64) -> Int64
    /// Goes on to the next packet, and puts its bytes into `packet`, whatever that held.
    mutating func next(into packet: inout [UInt8]) -> PacketStep
}

extension PacketReader {
    /// Where time stamps are rounded to milliseconds, or are those of a busy recorder: three quarters of a packet.
    func tolerance(packetFrames: Int64) -> Int64 { max(480, packetFrames * 3 / 4) }
}

/// One step through a file. Times and lengths are frames at 48 kHz.
enum PacketStep {
    /// A stream begins: the decoder starts anew with this head.
    case stream(OpusHead)
    /// A packet. `start` is its place by the file's clock, where that says one; `keep` how much of its sound counts, from its beginning, where
    /// that is not all.
    case packet(start: Int64?, keep: Int64?)
    case end
}

/// What is wrong with a file's structure.
struct ContainerFindings {
    /// The file ends before something that it says is there.
    var endsInside = false
    /// Bytes that belong to nothing that could be read.
    var strayByteCount = 0
    /// The file says that its end is its end.
    var endIsMarked = false
    /// Numbers in it contradict each other.
    var contradictsItself = false
}

/// Why no packets can be read from a file.
enum ContainerFault: Error {
    /// Its sound is in another codec, by the name people know.
    case otherCodec(String)
    /// It is an encrypted or compressed track, or has no sound at all; the reason is for the log.
    case nothingToRead(String)
}

/// What a decoder has to know of a stream before its first packet: the "OpusHead" of RFC 7845 section 5.1, or MP4's dOps.
struct OpusHead: Equatable {
    var channels: Int
    /// Frames at 48 kHz that the decoder gives first and nobody recorded.
    var preSkip: Int64
    /// To be applied to the sound, in dB.
    var gain: Float
    var streamCount = 1
    var coupledCount: Int
    var mapping: [UInt8]

    /// One or two channels, as nearly all recordings have.
    init(channels: Int, preSkip: Int64, gain: Float = 0) {
        self.channels = channels
        self.preSkip = preSkip
        self.gain = gain
        coupledCount = channels - 1
        mapping = Array((0..<UInt8(channels)))
    }

    /// Reads the packet that Ogg begins with and WebM keeps as the track's private data.
    init?(_ bytes: UnsafeRawBufferPointer) {
        guard bytes.count >= 19, bytes.hasMark("OpusHead", at: 0), bytes[8] & 0xF0 == 0 else { return nil }
        guard let preSkip = bytes.little16(at: 10), let gain = bytes.little16(at: 16) else { return nil }
        self.init(channels: bytes[9], preSkip: preSkip, gain: gain, family: bytes[18], rest: .init(rebasing: bytes[19...]))
    }

    /// Reads the box `dOps` of MP4, without its header.
    init?(box bytes: UnsafeRawBufferPointer) {
        guard bytes.count >= 11, bytes[0] == 0 else { return nil }
        guard let preSkip = bytes.big16(at: 2), let gain = bytes.big16(at: 8) else { return nil }
        self.init(channels: bytes[1], preSkip: preSkip, gain: gain, family: bytes[10], rest: .init(rebasing: bytes[11...]))
    }

    private init?(channels: UInt8, preSkip: UInt16, gain: UInt16, family: UInt8, rest: UnsafeRawBufferPointer) {
        let decibels = Float(Int16(bitPattern: gain)) / 256
        if family == 0 {
            guard channels == 1 || channels == 2 else { return nil }
            self.init(channels: Int(channels), preSkip: Int64(preSkip), gain: decibels)
            return
        }
        // Several coded streams, as of a room's array of microphones.
        guard (1...8).contains(channels), rest.count >= 2 + Int(channels) else { return nil }
        self.init(channels: Int(channels), preSkip: Int64(preSkip), gain: decibels)
        streamCount = Int(rest[0])
        coupledCount = Int(rest[1])
        mapping = Array(rest[2..<2 + Int(channels)])
        guard (1...8).contains(streamCount), coupledCount <= streamCount,
            mapping.allSatisfy({ $0 == 255 || Int($0) < streamCount + coupledCount })
        else { return nil }
    }
}

/// How many frames at 48 kHz a packet holds, by its first bytes (RFC 6716, section 3); nil for what is no packet.
func opusFrameCount(_ packet: UnsafeRawBufferPointer) -> Int64? {
    guard !packet.isEmpty, let start = packet.bindMemory(to: UInt8.self).baseAddress else { return nil }
    let count = opus_packet_get_nb_samples(start, Int32(clamping: packet.count), 48_000)
    return (120...5_760).contains(count) ? Int64(count) : nil
}

extension UnsafeRawBufferPointer {
    func little16(at offset: Int) -> UInt16? {
        holds(2, at: offset) ? UInt16(self[offset]) | UInt16(self[offset + 1]) << 8 : nil
    }

    func big16(at offset: Int) -> UInt16? {
        holds(2, at: offset) ? UInt16(self[offset]) << 8 | UInt16(self[offset + 1]) : nil
    }

    func little32(at offset: Int) -> UInt32? { big32(at: offset)?.byteSwapped }

    func big32(at offset: Int) -> UInt32? {
        guard holds(4, at: offset) else { return nil }
        var value: UInt32 = 0
        for index in 0..<4 { value = value << 8 | UInt32(self[offset + index]) }
        return value
    }

    func little64(at offset: Int) -> UInt64? { big64(at: offset)?.byteSwapped }

    func big64(at offset: Int) -> UInt64? {
        guard let high = big32(at: offset), let low = big32(at: offset + 4) else { return nil }
        return UInt64(high) << 32 | UInt64(low)
    }

    /// `count` bytes from `offset` on; nil if they are not all there.
    func slice(_ offset: Int, _ count: Int) -> UnsafeRawBufferPointer? {
        holds(count, at: offset) ? UnsafeRawBufferPointer(rebasing: self[offset..<offset + count]) : nil
    }

    func slice(_ range: Range<Int>) -> UnsafeRawBufferPointer? { slice(range.lowerBound, range.count) }

    private func holds(_ count: Int, at offset: Int) -> Bool {
        offset >= 0 && count >= 0 && offset <= self.count && count <= self.count - offset
    }

    /// Four letters, as ISO files and CAF name their parts.
    func letters(at offset: Int) -> String? {
        guard let four = slice(offset, 4), four.allSatisfy({ (0x20...0x7E).contains($0) }) else { return nil }
        return String(decoding: four, as: UTF8.self)
    }
}

/// A number of ticks as frames at 48 kHz; nil where that is out of all reason.
func frames(_ ticks: Double, rate: Double) -> Int64? {
    let value = (ticks * 48_000 / rate).rounded()
    return value.isFinite && abs(value) < 1e15 ? Int64(value) : nil
}
