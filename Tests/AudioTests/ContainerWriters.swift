import COpusLibrary
import Foundation

/// Sound as Opus packets, for the writers below.
struct EncodedSound {
    var packets: [[UInt8]] = []
    var channels: Int
    /// Of each packet, at 48 kHz.
    var frames: Int
    /// What the encoder delays by.
    var preSkip = 312

    /// Encodes interleaved samples at 48 kHz in packets of so many milliseconds (20, 40 or 60).
    init(_ samples: [Float], channels: Int = 1, packetMilliseconds: Int = 20) throws {
        self.channels = channels
        frames = packetMilliseconds * 48
        var status: Int32 = 0
        guard let encoder = opus_encoder_create(48_000, Int32(channels), OPUS_APPLICATION_AUDIO, &status) else {
            throw EncodingFailed(status: status)
        }
        defer { opus_encoder_destroy(encoder) }
        let step = frames * channels
        for start in stride(from: 0, to: samples.count + preSkip * channels, by: step) {
            var input = [Float](repeating: 0, count: step)
            for index in 0..<step where start + index < samples.count { input[index] = samples[start + index] }
            var output = [UInt8](repeating: 0, count: 4_000)
            let length = opus_encode_float(encoder, input, Int32(frames), &output, 4_000)
            guard length > 0 else { throw EncodingFailed(status: length) }
            packets.append(Array(output[..<Int(length)]))
        }
    }

    var head: [UInt8] {
        Array("OpusHead".utf8) + [1, UInt8(channels), UInt8(preSkip & 0xFF), UInt8(preSkip >> 8), 0x80, 0xBB, 0, 0, 0, 0, 0]
    }
}

func bigEndian(_ value: some FixedWidthInteger) -> [UInt8] { withUnsafeBytes(of: value.bigEndian) { Array($0) } }

/// Writes WebM as browsers and others do.
struct WebMWriter {
    enum Lacing: UInt8 { case none = 0, xiph = 2, fixed = 4, ebml = 6 }

    /// As when recording in slices: sizes of segment and clusters unknown.
    var isSliced = true
    var lacing = Lacing.none
    var perBlock = 1
    var perCluster = 20
    /// Packets that get a time, but are not written.
    var lost: Set<Int> = []
    /// Milliseconds added to the time of a packet, as a busy recorder does.
    var jitter: [Int: Int] = [:]
    /// Nanoseconds of the last packet that are no sound.
    var discarded: Int64 = 0
    var codec = "A_OPUS"
    var scale: UInt32 = 1_000_000

    func write(_ sound: EncodedSound) -> [UInt8] {
        var entry = element(0xD7, [1]) + element(0x83, [2]) + element(0x86, Array(codec.utf8)) + element(0x63A2, sound.head)
        entry += element(0xE1, element(0x9F, [UInt8(sound.channels)]))
        let info = element(0x1549_A966, element(0x2AD7B1, bigEndian(scale)) + element(0x4D80, Array("test".utf8)))
        var body = info + element(0x1654_AE6B, element(0xAE, entry))
        let ticks = { (packet: Int) in packet * sound.frames * 1_000 / 48_000 * 1_000_000 / Int(scale) }
        for cluster in stride(from: 0, to: sound.packets.count, by: perCluster) {
            let start = ticks(cluster)
            var content = element(0xE7, bigEndian(UInt32(start)))
            let end = min(cluster + perCluster, sound.packets.count)
            for first in stride(from: cluster, to: end, by: perBlock) where !lost.contains(first) {
                let time = Int16(ticks(first) - start + jitter[first, default: 0])
                let packets = Array(sound.packets[first..<min(first + perBlock, end)])
                let block = [0x81] + bigEndian(time) + [lacing.rawValue] + laced(packets)
                if discarded > 0, end == sound.packets.count, first + perBlock >= end {
                    content += element(0xA0, element(0xA1, block) + element(0x75A2, bigEndian(discarded)))
                } else {
                    content += element(0xA3, block)
                }
            }
            body +=
                isSliced
                ? [0x1F, 0x43, 0xB6, 0x75, 0x01] + [UInt8](repeating: 0xFF, count: 7) + content : element(0x1F43_B675, content)
        }
        let head = element(0x1A45_DFA3, element(0x4282, Array("webm".utf8)))
        if isSliced { return head + [0x18, 0x53, 0x80, 0x67, 0x01] + [UInt8](repeating: 0xFF, count: 7) + body }
        return head + element(0x1853_8067, body)
    }

    private func laced(_ packets: [[UInt8]]) -> [UInt8] {
        var sizes: [UInt8] = []
        switch lacing {
        case .none: return packets.flatMap { $0 }
        case .fixed: break
        case .xiph:
            for packet in packets.dropLast() {
                sizes += [UInt8](repeating: 255, count: packet.count / 255) + [UInt8(packet.count % 255)]
            }
        case .ebml:
            for (index, packet) in packets.dropLast().enumerated() {
                // Two bytes each: 14 bits.
                let value = index == 0 ? packet.count : packet.count - packets[index - 1].count + 8_191
                sizes += [0x40 | UInt8(value >> 8), UInt8(value & 0xFF)]
            }
        }
        return [UInt8(packets.count - 1)] + sizes + packets.flatMap { $0 }
    }

    private func element(_ id: UInt32, _ content: [UInt8]) -> [UInt8] {
        let bytes = Array(bigEndian(id).drop { $0 == 0 })
        return bytes + [0x08] + bigEndian(UInt32(content.count)).reduce(into: []) { $0.append($1) } + content
    }
}

/// Writes CAF as iOS does.
struct CAFWriter {
    /// The recorder was stopped by force: the data's size is unknown.
    var isOpen = false
    var trimmed = 0
    var codec = "opus"
    var hasTable = true

    func write(_ sound: EncodedSound) -> [UInt8] {
        let valid = Int64(sound.packets.count * sound.frames - sound.preSkip - trimmed)
        var description = bigEndian(Double(48_000).bitPattern) + Array(codec.utf8) + bigEndian(UInt32(0)) + bigEndian(UInt32(0))
        description += bigEndian(UInt32(sound.frames)) + bigEndian(UInt32(sound.channels)) + bigEndian(UInt32(0))
        var table = bigEndian(Int64(sound.packets.count)) + bigEndian(valid)
        table += bigEndian(Int32(sound.preSkip)) + bigEndian(Int32(trimmed))
        for packet in sound.packets {
            if packet.count > 127 { table.append(0x80 | UInt8(packet.count >> 7)) }
            table.append(UInt8(packet.count & 0x7F))
        }
        let file = Array("caff".utf8) + [0, 1, 0, 0] + chunk("desc", description) + (hasTable ? chunk("pakt", table) : [])
        let data = [UInt8](repeating: 0, count: 4) + Array(sound.packets.joined())
        return file + Array("data".utf8) + bigEndian(isOpen ? -1 : Int64(data.count)) + data
    }

    private func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        Array(name.utf8) + bigEndian(Int64(content.count)) + content
    }
}

/// Writes MP4, with its samples in tables or in fragments.
struct MP4Writer {
    var perFragment: Int?
    /// Packets whose time passes, and that are not there.
    var lost: Set<Int> = []
    /// Frames of the last packet that are no sound.
    var trimmed = 0
    var codec = "Opus"
    var editsEnd = false

    func write(_ sound: EncodedSound) -> [UInt8] {
        let type = box("ftyp", Array("isom".utf8) + bigEndian(UInt32(512)) + Array("isom".utf8))
        let kept = sound.packets.indices.filter { !lost.contains($0) }
        guard let perFragment else {
            let start = type.count + movie(sound, kept, at: 0).count + 8
            return type + movie(sound, kept, at: start) + box("mdat", Array(kept.map { sound.packets[$0] }.joined()))
        }
        var file = type + movie(sound, [], at: 0)
        for first in stride(from: 0, to: sound.packets.count, by: perFragment) {
            let indices = kept.filter { (first..<first + perFragment).contains($0) }
            guard let earliest = indices.first else { continue }
            func fragment(_ offset: Int) -> [UInt8] {
                var run = bigEndian(UInt32(0x301)) + bigEndian(UInt32(indices.count)) + bigEndian(Int32(offset))
                for index in indices { run += bigEndian(duration(sound, index)) + bigEndian(UInt32(sound.packets[index].count)) }
                let time = bigEndian(UInt32(0x0100_0000)) + bigEndian(UInt64(earliest * sound.frames))
                let header = box("tfhd", bigEndian(UInt32(0x20000)) + bigEndian(UInt32(1)))
                return box("moof", box("mfhd", bigEndian(UInt64(1))) + box("traf", header + box("tfdt", time) + box("trun", run)))
            }
            let length = fragment(0).count
            file += fragment(length + 8) + box("mdat", Array(indices.map { sound.packets[$0] }.joined()))
        }
        return file
    }

    private func duration(_ sound: EncodedSound, _ index: Int) -> UInt32 {
        // A lost packet's time is the one's before it.
        var count = 1
        while lost.contains(index + count) { count += 1 }
        return UInt32(count * sound.frames - (index == sound.packets.count - 1 ? trimmed : 0))
    }

    private func movie(_ sound: EncodedSound, _ indices: [Int], at offset: Int) -> [UInt8] {
        let zero = bigEndian(UInt32(0))
        let total = sound.packets.count * sound.frames
        let header = zero + zero + zero + bigEndian(UInt32(48_000)) + bigEndian(UInt32(total))
        var specific: [UInt8] = [0, UInt8(sound.channels)]
        specific += bigEndian(UInt16(sound.preSkip)) + bigEndian(UInt32(48_000)) + [0, 0, 0]
        var entry: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 1] + zero + zero
        entry += bigEndian(UInt16(sound.channels)) + bigEndian(UInt16(16)) + zero + bigEndian(UInt32(48_000 << 16 & 0xFFFF_FFFF))
        let entries = box("stsd", zero + bigEndian(UInt32(1)) + box(codec, entry + box("dOps", specific)))
        var times = zero + bigEndian(UInt32(indices.count))
        for index in indices { times += bigEndian(UInt32(1)) + bigEndian(duration(sound, index)) }
        var sizes = zero + zero + bigEndian(UInt32(indices.count))
        for index in indices { sizes += bigEndian(UInt32(sound.packets[index].count)) }
        let runs =
            indices.isEmpty
            ? zero + zero
            : zero + bigEndian(UInt32(1)) + bigEndian(UInt32(1)) + bigEndian(UInt32(indices.count)) + bigEndian(UInt32(1))
        let chunks = indices.isEmpty ? zero + zero : zero + bigEndian(UInt32(1)) + bigEndian(UInt32(offset))
        let table = box("stbl", entries + box("stts", times) + box("stsc", runs) + box("stsz", sizes) + box("stco", chunks))
        let handler = box("hdlr", zero + zero + Array("soun".utf8) + zero + zero + zero + [0])
        let media = box("mdia", box("mdhd", header + zero) + handler + box("minf", box("smhd", zero + zero) + table))
        let track = box("tkhd", zero + zero + zero + bigEndian(UInt32(1)) + [UInt8](repeating: 0, count: 68))
        var edits: [UInt8] = []
        if editsEnd {
            let length = bigEndian(UInt32(total - sound.preSkip - trimmed))
            edits = box(
                "edts",
                box("elst", zero + bigEndian(UInt32(1)) + length + bigEndian(UInt32(sound.preSkip)) + bigEndian(UInt32(0x10000))))
        }
        let extends =
            perFragment == nil
            ? [] : box("mvex", box("trex", zero + bigEndian(UInt32(1)) + bigEndian(UInt32(1)) + zero + zero + zero))
        let movieHeader = box("mvhd", header + [UInt8](repeating: 0, count: 80))
        return box("moov", movieHeader + box("trak", track + edits + media) + extends)
    }

    private func box(_ name: String, _ content: [UInt8]) -> [UInt8] {
        bigEndian(UInt32(content.count + 8)) + Array(name.utf8) + content
    }
}
