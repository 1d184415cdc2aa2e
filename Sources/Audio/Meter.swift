import CEbur128Library
import Foundation

/// Measures sound as it streams by: loudness, peak, clipping, waveform, speech.
///
/// Memory grows with the length of the clip only by what the results need: a byte per 5 ms for the waveform, 8 bytes
/// per 20 ms for the speech detector and 16 to 32 per 100 ms for the loudness gate (about 13 MB for 4 hours).
package struct Meter: ~Copyable {
    /// Within 0.1 dB of full scale. Equality would not do: the codec turns clipped tops into ripples around it.
    package static let clippingLevel: Float = 0.98855
    package static let peakCount = 200
    private static let sampleRate = 48_000
    /// 5 ms, so that a clip of one second still gives 200 different stretches.
    private static let blockFrames = 240

    private let channels: Int
    private let findsSpeech: Bool
    private var loudness: UnsafeMutablePointer<ebur128_state>?
    private var loudnessFailed = false
    private var decimator = Decimator()
    private var detector = SpeechDetector()
    private var peak: Float = 0
    private var clippedCount: Int64 = 0
    private var blocks: [UInt8] = []
    private var blockPeak: Float = 0
    private var blockFill = 0
    private var mono: [Float] = []
    /// Frames (samples per channel) taken in so far.
    package private(set) var frameCount: Int64 = 0

    /// - Throws: ``AudioError/Code/outOfMemory`` if libebur128 gets no memory.
    package init(channels: Int, findsSpeech: Bool = true) throws(AudioError) {
        precondition(channels == 1 || channels == 2, "the decoder gives one or two channels")
        self.channels = channels
        self.findsSpeech = findsSpeech
        loudness = ebur128_init(UInt32(channels), UInt(Self.sampleRate), Int32(EBUR128_MODE_I.rawValue))
        if loudness == nil { throw Self.outOfMemory }
    }

    deinit {
        var state = loudness
        if state != nil { ebur128_destroy(&state) }
    }

    /// Takes in interleaved samples at 48 kHz. Samples that are no numbers count as silence.
    ///
    /// - Complexity: O(*n*), about 1 ms for a second of mono sound.
    package mutating func append(_ samples: UnsafeMutableBufferPointer<Float>) {
        let frames = samples.count / channels
        guard frames > 0, let base = samples.baseAddress else { return }
        if mono.count < frames { mono = [Float](repeating: 0, count: frames) }
        measureSamples(base, frames: frames)
        if let loudness, ebur128_add_frames_float(loudness, base, frames) != Int32(EBUR128_SUCCESS.rawValue) {
            loudnessFailed = true
        }
        if findsSpeech {
            mono.withUnsafeBufferPointer { mono in
                decimator.append(UnsafeBufferPointer(rebasing: mono[..<frames]), into: &detector)
            }
        }
        frameCount += Int64(frames)
    }

    private mutating func measureSamples(_ base: UnsafeMutablePointer<Float>, frames: Int) {
        let stereo = channels == 2
        // Locals, because each access to a field of self costs a check that the loop would pay a hundred thousand
        // times a second.
        var peak = self.peak
        var clipped = 0
        var blockPeak = self.blockPeak
        var blockFill = self.blockFill
        var finished: [UInt8] = []
        mono.withUnsafeMutableBufferPointer { mono in
            var index = 0
            while index < frames {
                var left = base[stereo ? 2 * index : index]
                if !left.isFinite {
                    left = 0
                    base[stereo ? 2 * index : index] = 0
                }
                var amplitude = abs(left)
                if amplitude >= Self.clippingLevel { clipped += 1 }
                if stereo {
                    var right = base[2 * index + 1]
                    if !right.isFinite {
                        right = 0
                        base[2 * index + 1] = 0
                    }
                    let other = abs(right)
                    if other >= Self.clippingLevel { clipped += 1 }
                    if other > amplitude { amplitude = other }
                    left = (left + right) / 2
                }
                mono[index] = left
                if amplitude > blockPeak { blockPeak = amplitude }
                blockFill += 1
                if blockFill == Self.blockFrames {
                    if blockPeak > peak { peak = blockPeak }
                    finished.append(Self.scaled(blockPeak))
                    blockPeak = 0
                    blockFill = 0
                }
                index += 1
            }
        }
        self.peak = peak
        self.blockPeak = blockPeak
        self.blockFill = blockFill
        clippedCount += Int64(clipped)
        blocks.append(contentsOf: finished)
    }

    /// The measures of all that was taken in. What only the file knows (damage, channels as recorded) is left empty.
    package consuming func finish() -> ClipMeasures {
        if blockFill > 0 {
            blocks.append(Self.scaled(blockPeak))
            peak = max(peak, blockPeak)
        }
        let duration = frameCount * 1_000 / Int64(Self.sampleRate)
        let segments = detector.finish(durationMilliseconds: duration)
        let spoken = segments.reduce(Int64(0)) { $0 + $1.endMilliseconds - $1.startMilliseconds }
        let sampleCount = frameCount * Int64(channels)
        return ClipMeasures(
            durationMilliseconds: duration,
            channels: channels,
            loudnessLUFS: integratedLoudness(),
            peakDBFS: peak > 0 ? 20 * log10(Double(peak)) : nil,
            clippedShare: sampleCount > 0 ? Double(clippedCount) / Double(sampleCount) : 0,
            speechShare: duration > 0 ? Double(spoken) / Double(duration) : 0,
            speechSegments: segments,
            speechDetector: SpeechDetector.name,
            peaks: Self.waveform(blocks),
            gapCount: 0,
            gapMilliseconds: 0,
            endIsMarked: true,
            damage: [])
    }

    private borrowing func integratedLoudness() -> Double? {
        guard !loudnessFailed, let loudness else { return nil }
        var value = 0.0
        guard ebur128_loudness_global(loudness, &value) == Int32(EBUR128_SUCCESS.rawValue) else { return nil }
        // Minus infinity: no block of 400 ms passed the gate at −70 LUFS.
        return value.isFinite ? value : nil
    }

    private static func scaled(_ amplitude: Float) -> UInt8 {
        UInt8(min(amplitude, 1) * 255 + 0.5)
    }

    /// Draws `blocks` together to ``peakCount`` equal stretches; a clip with fewer blocks repeats them.
    package static func waveform(_ blocks: [UInt8]) -> [UInt8] {
        guard !blocks.isEmpty else { return [] }
        return (0..<peakCount).map { index in
            let start = index * blocks.count / peakCount
            let end = max((index + 1) * blocks.count / peakCount, start + 1)
            return blocks[start..<end].max() ?? 0
        }
    }

    static let outOfMemory = AudioError(
        .outOfMemory,
        "There was not enough memory to measure this clip. It is kept; close other programs and try again.")
}
