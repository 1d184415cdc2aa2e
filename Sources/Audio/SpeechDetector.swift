import Foundation

/// Finds where somebody speaks, in 16 kHz mono sound, by loudness and by pitch.
///
/// It is no neural network, and does not know words. It looks at frames of 20 ms:
///
/// 1. *Level*: the energy above 100 Hz, against a noise floor that follows the surroundings (a low percentile of the
///    levels within four seconds to either side). Speech begins well above the floor and ends only nearer to it.
/// 2. *Pitch*: how strongly the sound repeats at a period between 2.5 and 16 ms (62 to 400 Hz), by normalised
///    autocorrelation. Voices repeat, wind, rustling and traffic do not. A stretch without enough such frames is
///    not speech, however loud.
///
/// It misses whispering, and what is less than about 6 dB above the noise. It takes music and sung or beeped tones over
/// silence for speech. DESIGN.md holds measured rates.
package struct SpeechDetector: Sendable {
    /// Changes whenever the result for any clip may.
    package static let name = "level-pitch-1"

    static let frameLength = 320
    static let frameMilliseconds: Int64 = 20
    /// Pitch is looked for at 4 kHz.
    private static let pitchStep = 4
    private static let pitchFrameLength = frameLength / pitchStep
    private static let lags = 10...64

    private var pending: [Float] = []
    private var levels: [Float] = []
    private var voicing: [Float] = []
    private var lastInput: Float = 0
    private var lastOutput: Float = 0
    /// The frame before and the current one, at 4 kHz.
    private var pitchWindow = [Float](repeating: 0, count: 2 * pitchFrameLength)

    package init() {}

    /// Takes in samples at 16 kHz, any number at a time.
    package mutating func append(_ samples: [Float]) {
        pending.append(contentsOf: samples)
        var start = 0
        while pending.count - start >= Self.frameLength {
            measureFrame(from: start)
            start += Self.frameLength
        }
        pending.removeFirst(start)
    }

    private mutating func measureFrame(from start: Int) {
        var input = lastInput
        var output = lastOutput
        var energy: Float = 0
        pending.withUnsafeBufferPointer { pending in
            pitchWindow.withUnsafeMutableBufferPointer { window in
                var index = 0
                while index < Self.pitchFrameLength {
                    window[index] = window[index + Self.pitchFrameLength]
                    index += 1
                }
                index = 0
                while index < Self.frameLength {
                    // A first-order high-pass at 100 Hz: handling noise and wind are mostly below.
                    let sample = pending[start + index]
                    output = 0.961 * (output + sample - input)
                    input = sample
                    energy += output * output
                    let slot = Self.pitchFrameLength + index / Self.pitchStep
                    if index % Self.pitchStep == 0 { window[slot] = 0 }
                    window[slot] += output
                    index += 1
                }
            }
        }
        lastInput = input
        lastOutput = output
        let power = energy / Float(Self.frameLength)
        levels.append(10 * log10(max(power, 1e-10)))
        voicing.append(power > 1e-8 ? pitchStrength() : 0)
    }

    /// The largest normalised autocorrelation over the lags of a voice, 0 to 1.
    private func pitchStrength() -> Float {
        pitchWindow.withUnsafeBufferPointer { window in
            let length = window.count - Self.lags.upperBound
            var own: Float = 0
            var other: Float = 0
            var index = 0
            while index < length {
                own += window[index] * window[index]
                let shifted = window[index + Self.lags.lowerBound]
                other += shifted * shifted
                index += 1
            }
            var best: Float = 0
            for lag in Self.lags {
                var cross: Float = 0
                index = 0
                while index < length {
                    cross += window[index] * window[index + lag]
                    index += 1
                }
                // Rounding may bring a sliding sum below zero, and then there is nothing to compare with.
                let norm = max(own * other, 0).squareRoot()
                if norm > 1e-9, cross > best * norm { best = cross / norm }
                // The window of the next lag begins one sample later.
                let leaving = window[lag]
                let entering = lag + length < window.count ? window[lag + length] : 0
                other += entering * entering - leaving * leaving
            }
            return min(best, 1)
        }
    }

    /// The stretches in which somebody speaks, in order, within the duration.
    ///
    /// - Complexity: O(*n*) in the number of frames.
    package consuming func finish(durationMilliseconds: Int64) -> [ClipMeasures.Segment] {
        let rule = SpeechRule()
        let spoken = rule.decide(levels: levels, voicing: voicing)
        var segments: [ClipMeasures.Segment] = []
        for range in spoken {
            let start = Int64(range.lowerBound) * Self.frameMilliseconds
            let end = min(Int64(range.upperBound) * Self.frameMilliseconds, durationMilliseconds)
            if start < end { segments.append(.init(startMilliseconds: start, endMilliseconds: end)) }
        }
        return segments
    }
}

/// Decides which frames are speech from their levels and pitch. Numbers are in dB and frames of 20 ms.
struct SpeechRule {
    /// Quieter than this is never speech: a microphone's own noise.
    var levelMin: Float = -62
    /// Above the floor by so much, speech begins; by so much less, it ends.
    var onMargin: Float = 8
    var offMargin: Float = 5
    /// Quieter than the clip's loud speech by so much is an echo, or somebody far off.
    var rangeMax: Float = 38
    /// Repeats this strongly: a voice.
    var voiced: Float = 0.6
    /// Voiced frames that a stretch must have, and their share of it.
    var voicedCountMin = 4
    var voicedShareMin: Float = 0.15
    /// A stretch goes on over pauses up to this; between words there are some.
    var pauseMax = 12
    /// Consonants before and after what is loud enough.
    var lead = 2
    var tail = 5
    /// The floor at a frame comes from this many frames to either side.
    var floorReach = 200
    var floorShare: Float = 0.15

    func decide(levels: [Float], voicing: [Float]) -> [Range<Int>] {
        let voicedLevels = zip(levels, voicing).filter { $0.1 >= voiced && $0.0 >= levelMin }.map(\.0)
        guard voicedLevels.count >= voicedCountMin else { return [] }
        let speechLevel = Self.percentile(voicedLevels, 0.9)
        let floors = noiseFloors(levels)
        var stretches: [Range<Int>] = []
        var start: Int?
        for index in levels.indices {
            let floor = floors[index / Self.floorStep]
            let least = max(levelMin, speechLevel - rangeMax)
            let threshold = max(floor + (start == nil ? onMargin : offMargin), least)
            if levels[index] >= threshold {
                if start == nil { start = index }
            } else if let begin = start {
                stretches.append(begin..<index)
                start = nil
            }
        }
        if let begin = start { stretches.append(begin..<levels.count) }
        return widened(joined(stretches).filter { isVoice($0, voicing) }, within: levels.count)
    }

    private func isVoice(_ stretch: Range<Int>, _ voicing: [Float]) -> Bool {
        var count = 0
        for index in stretch where voicing[index] >= voiced { count += 1 }
        return count >= voicedCountMin && Float(count) >= voicedShareMin * Float(stretch.count)
    }

    private func joined(_ stretches: [Range<Int>]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        for stretch in stretches {
            if let last = result.last, stretch.lowerBound - last.upperBound <= pauseMax {
                result[result.count - 1] = last.lowerBound..<stretch.upperBound
            } else {
                result.append(stretch)
            }
        }
        return result
    }

    private func widened(_ stretches: [Range<Int>], within count: Int) -> [Range<Int>] {
        var result: [Range<Int>] = []
        for stretch in stretches {
            let wide = max(0, stretch.lowerBound - lead)..<min(count, stretch.upperBound + tail)
            if let last = result.last, wide.lowerBound <= last.upperBound {
                result[result.count - 1] = last.lowerBound..<wide.upperBound
            } else {
                result.append(wide)
            }
        }
        return result
    }

    /// One floor per this many frames: surroundings do not change faster.
    static let floorStep = 25

    /// The noise floor around each half second, as a low percentile of the levels about it.
    private func noiseFloors(_ levels: [Float]) -> [Float] {
        stride(from: 0, to: levels.count, by: Self.floorStep).map { start in
            let low = max(0, start - floorReach)
            let high = min(levels.count, start + Self.floorStep + floorReach)
            return Self.percentile(Array(levels[low..<high]), floorShare)
        }
    }

    static func percentile(_ values: [Float], _ share: Float) -> Float {
        let sorted = values.sorted()
        return sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, Int(Float(sorted.count) * share))]
    }
}
