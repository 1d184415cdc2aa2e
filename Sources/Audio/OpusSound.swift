import COpusLibrary
import Foundation

/// libopus's decoder for one stream, at 48 or 16 kHz, on one or two channels.
///
/// libopus itself mixes one and two channels into each other. Sound of more channels, which no phone records, is decoded as it is, and each
/// channel counts the same in the mix.
final class OpusSound {
    private enum Decoder {
        case simple(OpaquePointer)
        case many(OpaquePointer, channels: Int)
    }

    /// Frames at 48 kHz that one packet may have: 120 ms.
    static let packetFramesMax: Int64 = 5_760

    private let decoder: Decoder
    private let channels: Int
    private let rate: Int32
    private let gain: Float
    private var mixed: [Float]
    /// What was decoded last, interleaved.
    private var buffer: [Float]

    /// - Throws: ``AudioError/Code/outOfMemory`` if libopus gets no memory, and nothing else: the head was checked.
    init(_ head: OpusHead, rate: Int, channels: Int) throws(AudioError) {
        precondition((rate == 48_000 || rate == 16_000) && (1...2).contains(channels), "libopus resamples to its own rates only")
        var status: Int32 = 0
        var made: Decoder?
        if head.channels <= 2 {
            made = opus_decoder_create(Int32(rate), Int32(channels), &status).map { .simple($0) }
        } else {
            made = opus_multistream_decoder_create(
                Int32(rate), Int32(head.channels), Int32(head.streamCount), Int32(head.coupledCount), head.mapping, &status
            ).map { .many($0, channels: head.channels) }
        }
        guard let made else { throw Meter.outOfMemory }
        decoder = made
        self.rate = Int32(rate)
        self.channels = channels
        gain = head.gain == 0 ? 1 : pow(10, head.gain / 20)
        let frames = Int(Self.packetFramesMax) * rate / 48_000
        buffer = [Float](repeating: 0, count: frames * channels)
        mixed = [Float](repeating: 0, count: head.channels > 2 ? frames * head.channels : 0)
    }

    deinit {
        switch decoder {
        case .simple(let decoder): opus_decoder_destroy(decoder)
        case .many(let decoder, _): opus_multistream_decoder_destroy(decoder)
        }
    }

    /// Decodes a packet; `withFrames` hands it on.
    ///
    /// - Returns: Frames; nil if libopus refuses it.
    func decode(_ packet: [UInt8]) -> Int? { decode(packet, Int32(clamping: packet.count), capacity: Self.packetFramesMax) }

    /// Lets libopus carry the sound on where packets are missing, fading out: at most 120 ms at a time.
    ///
    /// - Parameter frames: At 48 kHz; rounded down to 2.5 ms.
    func conceal(_ frames: Int64) -> Int? { decode(nil, 0, capacity: min(frames, Self.packetFramesMax) / 120 * 120) }

    private func decode(_ packet: [UInt8]?, _ count: Int32, capacity: Int64) -> Int? {
        let frames = Int32(capacity) * rate / 48_000
        guard frames > 0 else { return nil }
        let result: Int32
        switch decoder {
        case .simple(let decoder):
            result = opus_decode_float(decoder, packet, count, &buffer, frames, 0)
        case .many(let decoder, let all):
            result = opus_multistream_decode_float(decoder, packet, count, &mixed, frames, 0)
            if result > 0 { mix(Int(result), from: all) }
        }
        guard result > 0 else { return nil }
        if gain != 1 { for index in 0..<Int(result) * channels { buffer[index] *= gain } }
        return Int(result)
    }

    /// Hands on samples of what was decoded last.
    func withFrames(_ range: Range<Int>, _ sink: (UnsafeMutableBufferPointer<Float>) -> Void) {
        buffer.withUnsafeMutableBufferPointer { sink(UnsafeMutableBufferPointer(rebasing: $0[range])) }
    }

    private func mix(_ frames: Int, from all: Int) {
        for frame in 0..<frames {
            var sum: Float = 0
            for channel in 0..<all { sum += mixed[frame * all + channel] }
            for channel in 0..<channels { buffer[frame * channels + channel] = sum / Float(all) }
        }
    }
}
