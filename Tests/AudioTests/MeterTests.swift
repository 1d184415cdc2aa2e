import Audio
import Testing

/// Loudness, peaks and clipping on sound whose values are known from theory.
@Suite struct MeterTests {
    private func measure(_ samples: [Float], channels: Int = 1) throws -> ClipMeasures {
        var meter = try Meter(channels: channels)
        var samples = samples
        samples.withUnsafeMutableBufferPointer { buffer in
            // Uneven pieces, as a decoder gives them.
            var start = 0
            var length = 960
            while start < buffer.count {
                let end = min(start + length * channels, buffer.count)
                meter.append(UnsafeMutableBufferPointer(rebasing: buffer[start..<end]))
                start = end
                length = length == 960 ? 2_881 : 960
            }
        }
        return meter.finish()
    }

    private func stereo(_ mono: [Float]) -> [Float] {
        mono.flatMap { [$0, $0] }
    }

    /// ITU-R BS.1770: a sine of 997 Hz at full scale on one channel reads −3.01 LUFS.
    @Test(arguments: [-6.0, -20, -33]) func monoSineReadsThreeBelowItsPeak(_ level: Double) throws {
        let wave = sine(hertz: 997, amplitude: level.amplitude, seconds: 3)
        let measures = try measure(wave)
        #expect(abs(try #require(measures.loudnessLUFS) - (level - 3.01)) < 0.1)
        #expect(abs(try #require(measures.peakDBFS) - level) < 0.05)
        #expect(measures.durationMilliseconds == 3_000)
        #expect(measures.peaks.allSatisfy { abs(Double($0) - level.amplitude * 255) <= 1 })
    }

    /// EBU Tech 3341, test 1: 1 kHz at −23 dBFS on both channels reads −23.0 LUFS.
    @Test func stereoSineReadsItsPeak() throws {
        let wave = stereo(sine(hertz: 1_000, amplitude: (-23.0).amplitude, seconds: 4))
        let measures = try measure(wave, channels: 2)
        #expect(abs(try #require(measures.loudnessLUFS) - -23) < 0.1)
        #expect(measures.durationMilliseconds == 4_000)
    }

    /// After EBU Tech 3341, test 3, shortened: what is far quieter than the rest is left out by the gate. Without the
    /// gate this would read about −24.6.
    @Test func quietPartsAreGated() throws {
        let quiet = sine(hertz: 1_000, amplitude: (-36.0).amplitude, seconds: 3)
        let loud = sine(hertz: 1_000, amplitude: (-23.0).amplitude, seconds: 12)
        let measures = try measure(stereo(quiet + loud + quiet), channels: 2)
        #expect(abs(try #require(measures.loudnessLUFS) - -23) < 0.15)
    }

    @Test func silenceAndTooShortHaveNoLoudness() throws {
        let silence = try measure([Float](repeating: 0, count: 96_000))
        #expect(silence.loudnessLUFS == nil)
        #expect(silence.peakDBFS == nil)
        #expect(silence.speechShare == 0)
        #expect(silence.peaks == [UInt8](repeating: 0, count: 200))
        let short = try measure(sine(hertz: 997, amplitude: 0.5, seconds: 0.39))
        #expect(short.loudnessLUFS == nil)
        #expect(short.peakDBFS != nil)
        let longEnough = try measure(sine(hertz: 997, amplitude: 0.5, seconds: 0.41))
        #expect(longEnough.loudnessLUFS != nil)
    }

    @Test func nothingAtAllIsMeasuredAsNothing() throws {
        let measures = try measure([])
        #expect(measures.durationMilliseconds == 0)
        #expect(measures.peaks.isEmpty)
        #expect(measures.clippedShare == 0)
        #expect(measures.speechShare == 0)
    }

    @Test func clippedShareCountsSamplesAtFullScale() throws {
        var wave = [Float](repeating: 0.25, count: 48_000)
        for index in 0..<480 { wave[index * 100] = index % 2 == 0 ? 1 : -1 }
        #expect(abs(try measure(wave).clippedShare - 0.01) < 1e-9)
        #expect(try measure(sine(hertz: 440, amplitude: 0.9, seconds: 1)).clippedShare == 0)
    }

    @Test func samplesThatAreNoNumbersAreSilence() throws {
        var wave = sine(hertz: 997, amplitude: 0.1, seconds: 1)
        wave[100] = .nan
        wave[200] = .infinity
        let measures = try measure(wave)
        #expect(abs(try #require(measures.loudnessLUFS) - -23.01) < 0.2)
        #expect(try #require(measures.peakDBFS) < -19)
    }

    @Test func peaksFollowTheSound() throws {
        let wave = [Float](repeating: 0.1, count: 48_000) + [Float](repeating: 0.8, count: 48_000)
        let peaks = try measure(wave).peaks
        #expect(peaks[..<100].allSatisfy { $0 == 26 })
        #expect(peaks[100...].allSatisfy { $0 == 204 })
        #expect(Meter.waveform([9]) == [UInt8](repeating: 9, count: 200))
        #expect(Meter.waveform(Array(0..<200)) == Array(0..<200))
        #expect(Meter.waveform((0..<400).map { UInt8($0 / 2) }) == Array(0..<200))
    }
}

extension Double {
    /// A level in dB below full scale as an amplitude.
    fileprivate var amplitude: Double { decibelsToAmplitude(self) }
}
