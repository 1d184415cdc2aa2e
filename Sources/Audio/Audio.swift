// Audio: what a voice clip holds, without anyone listening to it. Start here.
//
//   bytes → ClipFormat (what is it?) → a PacketReader (Ogg, WebM, CAF or MP4) → DecodingPass and OpusSound (libopus)
//         → Meter (loudness, peak, clipping, waveform) → Decimator (16 kHz) → SpeechDetector → ClipMeasures
//         → or straight to 16 kHz samples, for who listens: ClipSamples
//
// DESIGN.md says why.

/// How much work one clip may cause. Anyone may send a clip, so the defaults are bounds, not hopes.
public struct ClipLimits: Sendable, Hashable {
    /// The largest file that is looked at, in bytes.
    public var inputBytesMax: Int
    /// The most sound that is decoded. A small file can claim, and hold, days of silence.
    public var durationMax: Duration

    /// The most streams chained in one file. A recorder begins one each time it is paused; opening a file of half a
    /// million would take minutes.
    public var partCountMax: Int

    public init(inputBytesMax: Int, durationMax: Duration, partCountMax: Int = 1_000) {
        self.inputBytesMax = inputBytesMax
        self.durationMax = durationMax
        self.partCountMax = partCountMax
    }

    /// 64 MiB, 4 hours and 1,000 parts: a rep's longest meeting, at the bit rates that phones use for speech.
    public static let `default` = ClipLimits(inputBytesMax: 64 << 20, durationMax: .seconds(4 * 3_600))
}

/// Measuring voice clips.
public enum Clip {
    /// Measures a clip: its length, loudness, peaks, and where somebody speaks.
    ///
    /// It may be Opus in Ogg, WebM, CAF or MP4, recognised by its content. A damaged file gives the measures of what can still be read, and
    /// ``ClipMeasures/damage`` says what is wrong; it throws only if there is nothing to read. The bytes are not
    /// changed and not kept. Works on the calling thread and notices a cancelled task within a second of sound.
    ///
    /// - Throws: ``AudioError``; its message says what to do next.
    /// - Complexity: O(*n*) in the length of the sound, which `limits` bounds; memory: see `Meter`.
    public static func measure(
        _ bytes: UnsafeRawBufferPointer, limits: ClipLimits = .default
    ) throws(AudioError) -> ClipMeasures {
        try measure(bytes, limits: limits, findsSpeech: true)
    }

    private static func measure(
        _ bytes: UnsafeRawBufferPointer, limits: ClipLimits, findsSpeech: Bool
    ) throws(AudioError) -> ClipMeasures {
        let (format, opened) = try open(bytes, limits: limits)
        var reader = opened
        let channels = reader.channels > 1 ? 2 : 1
        var meter = try Meter(channels: channels, findsSpeech: findsSpeech)
        var pass = DecodingPass(rate: 48_000, channels: channels, limits: limits, format: format)
        try pass.run(&reader) { meter.append($0) }
        var measures = meter.finish()
        try pass.report(reader, in: &measures)
        return measures
    }

    /// Measures a clip held in an array, as above.
    public static func measure(
        _ bytes: [UInt8], limits: ClipLimits = .default
    ) throws(AudioError) -> ClipMeasures {
        try bytes.withUnsafeBytes { buffer in
            Result { () throws(AudioError) in try measure(buffer, limits: limits) }
        }.get()
    }

    /// As above; where speech is not looked for, none is found.
    package static func measure(_ bytes: [UInt8], findsSpeech: Bool) throws(AudioError) -> ClipMeasures {
        try bytes.withUnsafeBytes { buffer in
            Result { () throws(AudioError) in try measure(buffer, limits: .default, findsSpeech: findsSpeech) }
        }.get()
    }

    /// The clip's sound as 16 kHz mono, for a transcript: libopus decodes straight to that. Places in it are the times of
    /// ``measure(_:limits:)``.
    ///
    /// - Throws: As ``measure(_:limits:)``.
    /// - Complexity: O(*n*) in the length of the sound, 2 bytes for each of 16,000 samples a second.
    public static func samples(_ bytes: [UInt8], limits: ClipLimits = .default) throws(AudioError) -> [Int16] {
        try bytes.withUnsafeBytes { buffer in
            Result { () throws(AudioError) in try samples(buffer, limits: limits) }
        }.get()
    }

    private static func samples(_ bytes: UnsafeRawBufferPointer, limits: ClipLimits) throws(AudioError) -> [Int16] {
        let (format, opened) = try open(bytes, limits: limits)
        var reader = opened
        var samples: [Int16] = []
        var pass = DecodingPass(rate: 16_000, channels: 1, limits: limits, format: format)
        try pass.run(&reader) { sound in
            for sample in sound { samples.append(Int16(max(-1, min(1, sample.isFinite ? sample : 0)) * 32_767)) }
        }
        return samples
    }

    private static func open(
        _ bytes: UnsafeRawBufferPointer, limits: ClipLimits
    ) throws(AudioError) -> (ClipFormat, any PacketReader) {
        guard !bytes.isEmpty else {
            throw AudioError(.empty, "This clip is empty: nothing was recorded. Record it again.")
        }
        guard bytes.count <= limits.inputBytesMax else {
            throw AudioError(
                .tooLarge,
                "This clip has \(bytes.count) bytes; at most \(limits.inputBytesMax) can be measured. "
                    + "It is kept as it is. Record shorter pieces, or in Opus at 24 kbit/s.")
        }
        guard let format = ClipFormat.recognise(bytes) else {
            throw AudioError(
                .notAudio,
                "This file is not a sound recording that Satchel knows. It is kept as it is. "
                    + "Check that it is the right file; if it is, record Ogg Opus.")
        }
        do {
            switch format {
            case .oggOpus: return (format, try OggReader(bytes))
            case .webm: return (format, try MatroskaReader(bytes))
            case .caf: return (format, try CAFReader(bytes))
            case .mp4, .threeGP: return (format, try MP4Reader(bytes))
            default: throw AudioError(.unsupportedFormat, "This file is \(format.name). \(format.advice)", format: format)
            }
        } catch let error as AudioError {
            throw error
        } catch ContainerFault.otherCodec(let codec) {
            throw AudioError(
                .unsupportedFormat, "This file is \(format.name) with \(codec) in it. \(format.advice)", format: format)
        } catch ContainerFault.nothingToRead(let cause) {
            throw damaged(format, cause: cause)
        } catch {
            throw damaged(format, cause: nil)
        }
    }

    static func damaged(_ format: ClipFormat, cause: String?) -> AudioError {
        AudioError(
            .damaged,
            "This clip is damaged: no sound can be read from it. It is kept as it is; record it again if you can.",
            format: format, cause: cause)
    }
}
