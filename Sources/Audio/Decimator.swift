import Foundation

/// Brings 48 kHz mono sound down to 16 kHz, a piece at a time: a low-pass filter, and every third sample.
///
/// A windowed-sinc filter (Blackman, 48 taps, half amplitude at 6.9 kHz): flat to 5 kHz, at least 50 dB down at 9 kHz.
/// What is folded back lands above 7 kHz, where nothing that decides about speech is. A transcript will want a better
/// one.
struct Decimator {
    static let tapCount = 48
    private static let taps: [Float] = {
        let cutoff = 6_900.0 / 48_000
        let middle = Double(tapCount - 1) / 2
        let raw = (0..<tapCount).map { index -> Double in
            let x = Double(index) - middle
            let phase = 2 * Double.pi * Double(index) / Double(tapCount - 1)
            let window = 0.42 - 0.5 * cos(phase) + 0.08 * cos(2 * phase)
            return sin(2 * Double.pi * cutoff * x) / (Double.pi * x) * window
        }
        let sum = raw.reduce(0, +)
        return raw.map { Float($0 / sum) }
    }()

    /// The input that later outputs still need, oldest first.
    private var pending = [Float](repeating: 0, count: tapCount - 1)

    /// Takes in `samples` and gives what comes out of them to `detector`.
    mutating func append(_ samples: UnsafeBufferPointer<Float>, into detector: inout SpeechDetector) {
        pending.append(contentsOf: samples)
        let outputCount = pending.count >= Self.tapCount ? (pending.count - Self.tapCount) / 3 + 1 : 0
        guard outputCount > 0 else { return }
        let output = [Float](unsafeUninitializedCapacity: outputCount) { output, count in
            pending.withUnsafeBufferPointer { input in
                Self.taps.withUnsafeBufferPointer { taps in
                    var index = 0
                    while index < outputCount {
                        let start = 3 * index
                        var sum: Float = 0
                        var tap = 0
                        // The taps are symmetric: one multiplication serves two samples.
                        while tap < Self.tapCount / 2 {
                            sum += taps[tap] * (input[start + tap] + input[start + Self.tapCount - 1 - tap])
                            tap += 1
                        }
                        output[index] = sum
                        index += 1
                    }
                }
            }
            count = outputCount
        }
        pending.removeFirst(3 * outputCount)
        detector.append(output)
    }
}
