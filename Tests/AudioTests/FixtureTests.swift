import Audio
import Testing

/// The clips of tools/make-voice-fixtures, against what other programs say of them.
@Suite struct FixtureTests {
    /// `milliseconds` is opusinfo's "Playback length"; `speech` are the pieces as the script put them together
    /// (soxi -D), so both come from outside the code under test.
    struct Expected: Sendable, CustomTestStringConvertible {
        let name: String
        let milliseconds: Int64
        let speech: [(start: Int64, end: Int64)]

        var testDescription: String { name }
    }

    static let expected = [
        Expected(name: "recap-zh.opus", milliseconds: 9_466, speech: [(400, 6_645), (7_245, 9_067)]),
        Expected(name: "door-en.opus", milliseconds: 6_031, speech: [(500, 5_531)]),
        Expected(name: "followup-en.opus", milliseconds: 4_644, speech: [(300, 4_345)]),
        Expected(name: "pauses-mixed.opus", milliseconds: 9_991, speech: [(2_000, 3_396), (6_396, 7_992)]),
    ]

    @Test(arguments: expected) func measuresAreWhatOtherProgramsSay(_ clip: Expected) throws {
        let bytes = try fixture(clip.name)
        #expect(bytes.count < 61_440)
        #expect(ClipFormat.recognise(bytes) == .oggOpus)
        let measures = try Clip.measure(bytes)
        #expect(abs(measures.durationMilliseconds - clip.milliseconds) <= 1)
        #expect(measures.channels == 1)
        #expect(!measures.isDamaged, "\(measures.damage)")
        #expect(measures.endIsMarked)
        #expect(measures.gapCount == 0)
        #expect(measures.clippedShare == 0)
        // The script normalises each piece of speech to −6 dBFS; the codec moves that a little.
        let peak = try #require(measures.peakDBFS)
        #expect(abs(peak - -6) < 1.5, "peak \(peak)")
        #expect(measures.peaks.count == 200)
        // 126 is -6 dBFS on the scale of 255.
        #expect(abs(Int(measures.peaks.max() ?? 0) - 126) < 24)
    }

    @Test(arguments: expected) func speechIsFoundWhereItWasPut(_ clip: Expected) throws {
        let measures = try Clip.measure(try fixture(clip.name))
        let frames = Int(measures.durationMilliseconds / 20)
        let truth = (0..<frames).map { frame in
            clip.speech.contains { Int64(frame) * 20 >= $0.start && Int64(frame) * 20 + 20 <= $0.end }
        }
        let score = DetectionScore(truth: truth, found: spokenFrames(measures.speechSegments, count: frames))
        print("speech detector, \(clip.name): \(score)")
        #expect(score.f1 > 0.93, "\(score)")
        let inOrder = zip(measures.speechSegments, measures.speechSegments.dropFirst())
        #expect(inOrder.allSatisfy { $0.endMilliseconds < $1.startMilliseconds })
        #expect(measures.speechSegments.allSatisfy { $0.startMilliseconds < $0.endMilliseconds })
        #expect((measures.speechSegments.last?.endMilliseconds ?? 0) <= measures.durationMilliseconds)
    }

    @Test func longSilencesCountAsSilence() throws {
        let measures = try Clip.measure(try fixture("pauses-mixed.opus"))
        // 2,992 ms of 9,991 were put in.
        #expect(abs(measures.speechShare - 0.2995) < 0.06, "\(measures.speechShare)")
        #expect(measures.speechSegments.count == 2)
    }

    @Test func measuringTwiceGivesTheSame() throws {
        let bytes = try fixture("followup-en.opus")
        #expect(try Clip.measure(bytes) == Clip.measure(bytes))
    }
}
