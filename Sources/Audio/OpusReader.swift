import COpusLibrary

/// Decodes Ogg Opus from memory through libopusfile, a piece at a time, at 48 kHz.
///
/// Owns libopusfile's state, not the bytes: these must outlive it.
struct OpusReader: ~Copyable {
    /// One answer of the decoder.
    enum Piece {
        /// So many frames (samples per channel) are in the buffer; the first of them is at `position`, in frames from
        /// the beginning of the file by its granule positions.
        case sound(frameCount: Int, position: Int64)
        /// Something was skipped; the next piece is further on.
        case skipped(OpusFault)
        /// Nothing more can be read because of this.
        case stopped(OpusFault)
        case end
    }

    static let sampleRate = 48_000
    /// Samples that one call may give: 120 ms, the longest Opus packet, on two channels.
    static let bufferCount = 5_760 * 2

    private let file: OpaquePointer
    /// Channels as recorded: the most of any link of the chain.
    let recordedChannels: Int
    /// Channels that ``read(into:)`` gives: 1 if all links are mono, else 2 (libopusfile mixes down what has more).
    let channels: Int

    /// Reads the headers and the shape of the chain.
    ///
    /// - Throws: What libopusfile says, if it finds no Opus stream.
    init(_ bytes: UnsafeRawBufferPointer) throws(OpusFault) {
        var status: Int32 = 0
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        guard let file = op_open_memory(start, bytes.count, &status) else { throw OpusFault(status) }
        self.file = file
        var most = 1
        for link in 0..<max(op_link_count(file), 0) { most = max(most, Int(op_channel_count(file, link))) }
        recordedChannels = most
        channels = most > 1 ? 2 : 1
    }

    deinit {
        op_free(file)
    }

    /// What the granule positions of all links add up to, in frames; `nil` if they make no sense.
    var claimedFrameCount: Int64? {
        let total = op_pcm_total(file, -1)
        return total >= 0 ? total : nil
    }

    /// Decodes the next piece, interleaved, into `buffer`, which must hold ``bufferCount`` samples.
    func read(into buffer: UnsafeMutableBufferPointer<Float>) -> Piece {
        let capacity = Int32(clamping: buffer.count)
        let result =
            channels == 2
            ? op_read_float_stereo(file, buffer.baseAddress, capacity)
            : op_read_float(file, buffer.baseAddress, capacity, nil)
        if result > 0 {
            let after = op_pcm_tell(file)
            return .sound(frameCount: Int(result), position: after &- Int64(result))
        }
        if result == 0 { return .end }
        // These two concern one place in the file, and the next call goes on behind it. The others are final.
        if result == OP_HOLE || result == OP_EBADPACKET { return .skipped(OpusFault(result)) }
        return .stopped(OpusFault(result))
    }
}

/// A status of libopusfile, for the log.
struct OpusFault: Error, Sendable, Hashable, CustomStringConvertible {
    let status: Int32

    init(_ status: Int32) {
        self.status = status
    }

    var isOutOfMemory: Bool { status == OP_EFAULT }

    var description: String {
        let meaning =
            switch status {
            case OP_HOLE: "hole in the data"
            case OP_EREAD: "read failed"
            case OP_EFAULT: "out of memory or internal fault"
            case OP_EIMPL: "unsupported feature"
            case OP_EINVAL: "invalid argument"
            case OP_ENOTFORMAT: "not Ogg Opus"
            case OP_EBADHEADER: "bad header"
            case OP_EVERSION: "unknown header version"
            case OP_EBADPACKET: "bad packet"
            case OP_EBADLINK: "bad link"
            case OP_ENOSEEK: "cannot seek"
            case OP_EBADTIMESTAMP: "bad time stamp"
            default: "unknown"
            }
        return "libopusfile status \(status): \(meaning)"
    }
}
