import COggLibrary
import COpusLibrary
import Foundation

/// The folder that holds the clips of tools/make-voice-fixtures.
let voiceFixtures = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("fixtures/voice")

func fixture(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: voiceFixtures.appendingPathComponent(name)))
}

/// A small repeatable source of randomness (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

func sine(hertz: Double, amplitude: Double, seconds: Double, rate: Double = 48_000) -> [Float] {
    (0..<Int(seconds * rate)).map { Float(amplitude * sin(2 * .pi * hertz * Double($0) / rate)) }
}

/// White noise with a flat distribution, at the given root mean square.
func noise(rms: Double, count: Int, seed: UInt64) -> [Float] {
    var generator = SeededGenerator(seed: seed)
    let amplitude = rms * 3.0.squareRoot()
    return (0..<count).map { _ in Float(Double.random(in: -amplitude...amplitude, using: &generator)) }
}

struct EncodingFailed: Error {
    let status: Int32
}

/// Writes Ogg Opus with libopus and libogg: 20 ms packets, one Ogg page for each `packetsPerPage` of them (RFC 7845).
struct OggOpusWriter {
    var channels = 1
    var serial: Int32 = 7
    var packetsPerPage = 10
    var bitRate = 96_000
    /// Packets that get a number and a time, but are not written, as when a recorder loses them.
    var lost: Set<Int> = []
    /// What the first granule position counts from; a recording that was joined late does not begin at 0.
    var granuleStart: Int64 = 0

    private let preSkip: Int64 = 312

    /// Encodes interleaved samples at 48 kHz.
    func write(_ samples: [Float]) throws -> [UInt8] {
        var status: Int32 = 0
        guard let encoder = opus_encoder_create(48_000, Int32(channels), OPUS_APPLICATION_AUDIO, &status) else {
            throw EncodingFailed(status: status)
        }
        defer { opus_encoder_destroy(encoder) }
        var stream = ogg_stream_state()
        ogg_stream_init(&stream, serial)
        defer { ogg_stream_clear(&stream) }
        var file: [UInt8] = []

        var head: [UInt8] = Array("OpusHead".utf8) + [1, UInt8(channels), 0x38, 0x01, 0x80, 0xBB, 0, 0, 0, 0, 0]
        put(&head, in: &stream, granule: 0, number: 0)
        flush(&stream, to: &file)
        var tags: [UInt8] = Array("OpusTags".utf8) + [4, 0, 0, 0] + Array("test".utf8) + [0, 0, 0, 0]
        put(&tags, in: &stream, granule: 0, number: 1)
        flush(&stream, to: &file)

        let frameCount = Int64(samples.count / channels)
        let packetCount = Int((frameCount + preSkip + 959) / 960)
        for packet in 0..<packetCount {
            let start = packet * 960 * channels
            var input = [Float](repeating: 0, count: 960 * channels)
            for index in 0..<input.count where start + index < samples.count { input[index] = samples[start + index] }
            var output = [UInt8](repeating: 0, count: max(4, bitRate / 8 / 50))
            let length = opus_encode_float(encoder, input, 960, &output, Int32(output.count))
            guard length > 0 else { throw EncodingFailed(status: length) }
            if lost.contains(packet) { continue }
            output.removeLast(output.count - Int(length))
            let isLast = packet == packetCount - 1
            let granule = isLast ? frameCount + preSkip : Int64(packet + 1) * 960
            put(&output, in: &stream, granule: granuleStart + granule, number: packet + 2, isLast: isLast)
            if isLast || (packet + 1) % packetsPerPage == 0 { flush(&stream, to: &file) }
        }
        return file
    }

    private func put(
        _ bytes: inout [UInt8], in stream: inout ogg_stream_state, granule: Int64, number: Int, isLast: Bool = false
    ) {
        let length = bytes.count
        bytes.withUnsafeMutableBufferPointer { buffer in
            var packet = ogg_packet(
                packet: buffer.baseAddress, bytes: length, b_o_s: number == 0 ? 1 : 0, e_o_s: isLast ? 1 : 0,
                granulepos: granule, packetno: Int64(number))
            _ = ogg_stream_packetin(&stream, &packet)
        }
    }

    private func flush(_ stream: inout ogg_stream_state, to file: inout [UInt8]) {
        var page = ogg_page()
        while ogg_stream_flush(&stream, &page) != 0 {
            file.append(contentsOf: UnsafeBufferPointer(start: page.header, count: page.header_len))
            file.append(contentsOf: UnsafeBufferPointer(start: page.body, count: page.body_len))
        }
    }
}

/// Where each page of an Ogg file lies.
func pageRanges(_ file: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var offset = 0
    while offset + 27 <= file.count, Array(file[offset..<(offset + 4)]) == Array("OggS".utf8) {
        let segments = Int(file[offset + 26])
        let body = file[(offset + 27)..<(offset + 27 + segments)].reduce(0) { $0 + Int($1) }
        ranges.append(offset..<(offset + 27 + segments + body))
        offset += 27 + segments + body
    }
    return ranges
}

func decibelsToAmplitude(_ decibels: Double) -> Double {
    pow(10, decibels / 20)
}
