import Audio
import Testing

/// Files written with libopus and libogg here, so that what is in them is known.
@Suite struct DecodingTests {
    private let tone = sine(hertz: 997, amplitude: 0.1, seconds: 3)

    @Test func toneKeepsItsLevelThroughTheCodec() throws {
        let measures = try Clip.measure(try OggOpusWriter().write(tone))
        #expect(measures.durationMilliseconds == 3_000)
        #expect(abs(try #require(measures.loudnessLUFS) - -23.01) < 0.3)
        #expect(abs(try #require(measures.peakDBFS) - -20) < 1)
        #expect(measures.damage.isEmpty)
        #expect(measures.speechShare == 0, "a steady tone is no voice")
    }

    @Test func stereoIsMeasuredAsStereo() throws {
        var writer = OggOpusWriter()
        writer.channels = 2
        let measures = try Clip.measure(try writer.write(tone.flatMap { [$0, $0] }))
        #expect(measures.channels == 2)
        #expect(measures.durationMilliseconds == 3_000)
        #expect(abs(try #require(measures.loudnessLUFS) - -20) < 0.3)
    }

    /// Two files one after the other are one file to Ogg: a recorder that was paused may write that.
    @Test func chainIsReadToItsEnd() throws {
        var second = OggOpusWriter()
        second.serial = 8
        second.channels = 2
        let file = try OggOpusWriter().write(tone) + second.write(tone.flatMap { [$0, $0] })
        let measures = try Clip.measure(file)
        #expect(measures.durationMilliseconds == 6_000)
        #expect(measures.channels == 2)
        #expect(measures.damage.isEmpty)
    }

    @Test func clockThatDoesNotBeginAtZeroIsNoGap() throws {
        var writer = OggOpusWriter()
        writer.granuleStart = 480_000
        let measures = try Clip.measure(try writer.write(tone))
        #expect(measures.durationMilliseconds == 3_000)
        #expect(measures.damage.isEmpty)
    }

    @Test func lostPageIsMadeUpForInTheSameLength() throws {
        let file = try OggOpusWriter().write(tone)
        let lost = pageRanges(file)[7]
        let measures = try Clip.measure(Array(file[..<lost.lowerBound] + file[lost.upperBound...]))
        #expect(measures.durationMilliseconds == 3_000)
        #expect(measures.gapCount == 1)
        // A page holds ten packets of 20 ms.
        #expect(measures.gapMilliseconds == 200)
        #expect(measures.damage.contains(.gap))
        let hole = measures.peaks[(200 * 1_020 / 3_000)..<(200 * 1_180 / 3_000)]
        #expect(hole.allSatisfy { $0 <= 32 }, "no louder than the tone: \(Array(hole))")
    }

    @Test func lostPacketsInsideAPageAreCounted() throws {
        var writer = OggOpusWriter()
        writer.lost = [40, 41, 42]
        let measures = try Clip.measure(try writer.write(tone))
        #expect(measures.durationMilliseconds == 3_000)
        #expect(measures.gapMilliseconds == 60)
        #expect(measures.damage.contains(.gap))
    }

    @Test func endWithoutMarkIsNoDamage() throws {
        let file = try OggOpusWriter().write(tone)
        let last = try #require(pageRanges(file).last)
        let measures = try Clip.measure(Array(file[..<last.lowerBound]))
        #expect(!measures.endIsMarked)
        #expect(measures.damage.isEmpty)
        #expect(measures.durationMilliseconds > 2_700)
    }

    @Test func strayBytesAreSkippedAndReported() throws {
        let file = try OggOpusWriter().write(tone)
        let place = pageRanges(file)[5].lowerBound
        let measures = try Clip.measure(Array(file[..<place]) + [UInt8](repeating: 0x2A, count: 500) + file[place...])
        #expect(measures.durationMilliseconds == 3_000)
        #expect(measures.damage == [.strayBytes])
    }

    @Test func recordingStoppedAtOnceIsAnEmptyClip() throws {
        let measures = try Clip.measure(try OggOpusWriter().write([]))
        #expect(measures.durationMilliseconds == 0)
        #expect(measures.peaks.isEmpty)
        #expect(measures.loudnessLUFS == nil)
    }

    @Test func limitsHold() throws {
        let file = try OggOpusWriter().write(tone)
        let short = ClipLimits(inputBytesMax: file.count, durationMax: .milliseconds(2_999))
        let long = #expect(throws: AudioError.self) { try Clip.measure(file, limits: short) }
        #expect(long?.code == .tooLong)
        let exact = ClipLimits(inputBytesMax: file.count, durationMax: .milliseconds(3_000))
        #expect(try Clip.measure(file, limits: exact).durationMilliseconds == 3_000)
        let small = ClipLimits(inputBytesMax: file.count - 1, durationMax: .seconds(60))
        let large = #expect(throws: AudioError.self) { try Clip.measure(file, limits: small) }
        #expect(large?.code == .tooLarge)
    }

    @Test func chainOfTooManyPartsIsRefused() throws {
        let parts = try (0..<5).map { index in
            var writer = OggOpusWriter()
            writer.serial = Int32(100 + index)
            return try writer.write(sine(hertz: 997, amplitude: 0.1, seconds: 0.02))
        }
        let limits = ClipLimits(inputBytesMax: 1 << 20, durationMax: .seconds(60), partCountMax: 4)
        #expect(try Clip.measure(parts[..<4].flatMap { $0 }, limits: limits).durationMilliseconds == 80)
        let error = #expect(throws: AudioError.self) { try Clip.measure(parts.flatMap { $0 }, limits: limits) }
        #expect(error?.code == .tooManyParts)
    }

    @Test func cancelledTaskStops() async throws {
        let file = try OggOpusWriter().write(tone)
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try Clip.measure(file)
        }
        let error = await #expect(throws: AudioError.self) { try await task.value }
        #expect(error?.code == .cancelled)
    }
}
