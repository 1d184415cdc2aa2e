import Audio
import Foundation
import Testing

/// The speech detector on sounds that are made here, and on recordings of real people where there are any.
@Suite struct SpeechDetectorTests {
    private func detect(_ samples: [Float]) -> [ClipMeasures.Segment] {
        var detector = SpeechDetector()
        var start = 0
        while start < samples.count {
            let end = min(start + 1_001, samples.count)
            detector.append(Array(samples[start..<end]))
            start = end
        }
        return detector.finish(durationMilliseconds: Int64(samples.count / 16))
    }

    /// A voice as far as the detector can tell: pulses at a gliding pitch through a resonance, in syllables.
    private func voice(seconds: Double, level: Double, seed: UInt64) -> [Float] {
        var generator = SeededGenerator(seed: seed)
        var output: [Float] = []
        var phase = 0.0
        var (y1, y2) = (0.0, 0.0)
        let (radius, angle) = (0.97, 2 * Double.pi * 600 / 16_000)
        while output.count < Int(seconds * 16_000) {
            let pitch = Double.random(in: 100...220, using: &generator)
            for index in 0..<3_200 {
                phase += (pitch + 20 * Double(index) / 3_200) / 16_000
                var pulse = 0.0
                if phase >= 1 {
                    phase -= 1
                    pulse = 1
                }
                let y = pulse + 2 * radius * cos(angle) * y1 - radius * radius * y2
                (y2, y1) = (y1, y)
                output.append(Float(y * level * sin(.pi * Double(index) / 3_200)))
            }
        }
        return Array(output[..<Int(seconds * 16_000)])
    }

    private func mix(_ first: [Float], _ second: [Float]) -> [Float] {
        zip(first, second).map { $0 + $1 }
    }

    @Test func voiceBetweenSilencesIsFoundInItsPlace() throws {
        let sound =
            [Float](repeating: 0, count: 32_000) + voice(seconds: 2, level: 0.1, seed: 1)
            + [Float](repeating: 0, count: 48_000)
        let segments = detect(sound)
        #expect(segments.count == 1)
        let segment = try #require(segments.first)
        #expect(abs(segment.startMilliseconds - 2_000) <= 100)
        #expect(abs(segment.endMilliseconds - 4_000) <= 160)
    }

    @Test func voiceOverNoiseIsFound() throws {
        let sound =
            [Float](repeating: 0, count: 48_000) + voice(seconds: 3, level: 0.1, seed: 2)
            + [Float](repeating: 0, count: 48_000)
        let segments = detect(mix(sound, noise(rms: 0.005, count: sound.count, seed: 3)))
        let first = try #require(segments.first)
        let last = try #require(segments.last)
        #expect(abs(first.startMilliseconds - 3_000) <= 160)
        #expect(abs(last.endMilliseconds - 6_000) <= 240)
    }

    @Test(arguments: [0.0005, 0.01, 0.2]) func steadyNoiseIsNoSpeech(_ rms: Double) {
        #expect(detect(noise(rms: rms, count: 160_000, seed: 4)).isEmpty)
    }

    /// A door, a car passing: loud, sudden, without pitch.
    @Test func burstsOfNoiseAreNoSpeech() {
        var sound = noise(rms: 0.001, count: 160_000, seed: 5)
        for start in [16_000, 64_000, 112_000] {
            let burst = noise(rms: 0.2, count: 9_600, seed: UInt64(start))
            for (index, sample) in burst.enumerated() { sound[start + index] += sample }
        }
        #expect(detect(sound).isEmpty)
    }

    /// The same beside somebody who speaks: each stretch is judged by itself.
    @Test func burstsBesideAVoiceAreNoSpeech() throws {
        var sound = noise(rms: 0.001, count: 192_000, seed: 6)
        for (index, sample) in voice(seconds: 2, level: 0.1, seed: 7).enumerated() { sound[64_000 + index] += sample }
        for start in [16_000, 144_000] {
            let burst = noise(rms: 0.2, count: 9_600, seed: UInt64(start))
            for (index, sample) in burst.enumerated() { sound[start + index] += sample }
        }
        let segments = detect(sound)
        #expect(!segments.isEmpty)
        #expect(segments.allSatisfy { $0.startMilliseconds >= 3_900 && $0.endMilliseconds <= 6_200 }, "\(segments)")
    }

    @Test func steadyHumIsNoSpeech() {
        #expect(detect(sine(hertz: 150, amplitude: 0.1, seconds: 8, rate: 16_000)).isEmpty)
    }

    @Test func nothingIsNoSpeech() {
        #expect(detect([]).isEmpty)
        #expect(detect([Float](repeating: 0, count: 319)).isEmpty)
        #expect(detect([Float](repeating: 0, count: 80_000)).isEmpty)
    }

    /// How well it works on people, not on machines: each clip between stretches of silence, under two kinds of noise
    /// at three levels. The truth comes from the clean clip's level. Prints the figures that DESIGN.md quotes.
    @Test(
        .enabled(
            if: ProcessInfo.processInfo.environment["SATCHEL_SPEECH_DATA"] != nil,
            "Set SATCHEL_SPEECH_DATA to a folder of 16 kHz mono WAV files of people speaking to run this."))
    func realSpeechIsFound() throws {
        let folder = ProcessInfo.processInfo.environment["SATCHEL_SPEECH_DATA"] ?? ""
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".wav") }
        try #require(!names.isEmpty, "SATCHEL_SPEECH_DATA holds no .wav files")
        for (kind, darkness) in [("white", 0.0), ("brown", 0.97)] {
            for (ratio, least) in [(30.0, 0.9), (20, 0.88), (10, 0.7)] {
                var score = DetectionScore()
                for (index, name) in names.sorted().enumerated() {
                    let url = URL(fileURLWithPath: folder).appendingPathComponent(name)
                    let speech = try waveSamples([UInt8](Data(contentsOf: url)))
                    score += detectionScore(speech, darkness: darkness, ratio: ratio, seed: UInt64(index))
                }
                print("speech detector, \(names.count) clips, \(kind) noise \(Int(ratio)) dB below speech: \(score)")
                #expect(score.f1 > least, "\(kind) noise at \(ratio) dB")
            }
        }
    }

    private func detectionScore(
        _ speech: [Float], darkness: Double, ratio: Double, seed: UInt64
    ) -> DetectionScore {
        let before = [Float](repeating: 0, count: 32_000)
        let after = [Float](repeating: 0, count: 48_000)
        let clean = before + speech + after
        let levels = stride(from: 0, to: clean.count - 319, by: 320).map { start -> Double in
            let energy = clean[start..<(start + 320)].reduce(0.0) { $0 + Double($1) * Double($1) }
            return 10 * log10(energy / 320 + 1e-12)
        }
        let loud = levels.sorted()[levels.count - 1 - levels.count / 20]
        var truth = levels.map { $0 > loud - 30 }
        // Pauses under 200 ms are part of speaking.
        var last = -100
        for index in truth.indices where levels[index] > loud - 30 {
            if index - last <= 10, last >= 0 { for gap in last..<index { truth[gap] = true } }
            last = index
        }
        var noise = noise(rms: 1, count: clean.count, seed: seed)
        var state = 0.0
        for index in noise.indices {
            state = darkness * state + Double(noise[index])
            noise[index] = Float(state)
        }
        let active = zip(levels, truth).filter(\.1).map { pow(10, $0.0 / 10) }
        let power = active.reduce(0, +) / Double(max(active.count, 1))
        let noisePower = noise.reduce(0.0) { $0 + Double($1) * Double($1) } / Double(noise.count)
        let gain = Float((power / noisePower).squareRoot() * pow(10, -ratio / 20))
        let segments = detect(zip(clean, noise).map { $0 + gain * $1 })
        return DetectionScore(truth: truth, found: spokenFrames(segments, count: truth.count))
    }

    /// The samples of a 16-bit mono WAV file.
    private func waveSamples(_ file: [UInt8]) throws -> [Float] {
        var offset = 12
        while offset + 8 <= file.count {
            let length = (0..<4).reduce(0) { $0 | Int(file[offset + 4 + $1]) << (8 * $1) }
            if Array(file[offset..<(offset + 4)]) == Array("data".utf8) {
                let end = min(offset + 8 + length, file.count)
                return stride(from: offset + 8, to: end - 1, by: 2).map { place in
                    Float(Int16(bitPattern: UInt16(file[place]) | UInt16(file[place + 1]) << 8)) / 32_768
                }
            }
            offset += 8 + length + length % 2
        }
        throw WaveWithoutData()
    }

    private struct WaveWithoutData: Error {}
}
