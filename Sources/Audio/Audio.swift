// Audio: what a voice clip holds, without anyone listening to it. Start here.
//
//   bytes → ClipFormat (what is it?) → OpusReader (48 kHz sound, a piece at a time)
//         → Meter (loudness, peak, clipping, waveform) → Decimator (16 kHz) → SpeechDetector → ClipMeasures
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
    /// Measures an Ogg Opus clip: its length, loudness, peaks, and where somebody speaks.
    ///
    /// The file is recognised by its content. A damaged file gives the measures of what can still be read, and
    /// ``ClipMeasures/damage`` says what is wrong; it throws only if there is nothing to read. The bytes are not
    /// changed and not kept. Works on the calling thread and notices a cancelled task within a second of sound.
    ///
    /// - Throws: ``AudioError``; its message says what to do next.
    /// - Complexity: O(*n*) in the length of the sound, which `limits` bounds; memory: see `Meter`.
    public static func measure(
        _ bytes: UnsafeRawBufferPointer, limits: ClipLimits = .default
    ) throws(AudioError) -> ClipMeasures {
        try check(bytes, limits: limits)
        let pages = OggPages(bytes)
        let reader: OpusReader
        do {
            reader = try OpusReader(bytes)
        } catch {
            throw error.isOutOfMemory ? Meter.outOfMemory : damaged(cause: error.description)
        }
        var pass = try DecodingPass(channels: reader.channels, limits: limits)
        try pass.run(reader)
        return try pass.finish(reader, pages: pages)
    }

    /// Measures an Ogg Opus clip held in an array, as above.
    public static func measure(
        _ bytes: [UInt8], limits: ClipLimits = .default
    ) throws(AudioError) -> ClipMeasures {
        try bytes.withUnsafeBytes { buffer in
            Result { () throws(AudioError) in try measure(buffer, limits: limits) }
        }.get()
    }

    private static func check(_ bytes: UnsafeRawBufferPointer, limits: ClipLimits) throws(AudioError) {
        guard !bytes.isEmpty else {
            throw AudioError(.empty, "This clip is empty: nothing was recorded. Record it again.")
        }
        guard bytes.count <= limits.inputBytesMax else {
            throw AudioError(
                .tooLarge,
                "This clip has \(bytes.count) bytes; at most \(limits.inputBytesMax) can be measured. "
                    + "It is kept as it is. Record shorter pieces, or in Ogg Opus at 24 kbit/s.")
        }
        guard let format = ClipFormat.recognise(bytes) else {
            throw AudioError(
                .notAudio,
                "This file is not a sound recording that Satchel knows. It is kept as it is. "
                    + "Check that it is the right file; if it is, record Ogg Opus.")
        }
        guard format == .oggOpus else {
            throw AudioError(.unsupportedFormat, "This file is \(format.name). \(format.advice)", format: format)
        }
        guard OggPages.beginningCount(bytes) <= limits.partCountMax else {
            throw AudioError(
                .tooManyParts,
                "This clip is pieced together from more than \(limits.partCountMax) recordings, the most that can be "
                    + "measured. It is kept as it is. Record shorter pieces.",
                format: .oggOpus)
        }
    }

    static func damaged(cause: String?) -> AudioError {
        AudioError(
            .damaged,
            "This clip is damaged: no sound can be read from it. It is kept as it is; record it again if you can.",
            format: .oggOpus, cause: cause)
    }
}

/// One run through a file: pieces from the decoder, silence where pieces are missing, limits.
private struct DecodingPass: ~Copyable {
    /// Silence that may stand in for one gap. A time stamp that is further off is not believed.
    private static let gapFramesMax: Int64 = 60 * 48_000
    /// Pieces in a row that may fail before the rest of the file is given up. A page holds at most 255 packets.
    private static let failuresInARowMax = 4_096

    private var meter: Meter
    private let channels: Int
    private let frameCountMax: Int64
    private let durationMax: Duration
    /// Where the last piece ended, by the file's clock.
    private var position: Int64 = 0
    /// How far the file's clock is ahead of the sound since it made a jump that was not believed.
    private var offset: Int64 = 0
    private var soundFrameCount: Int64 = 0
    private var gapCount = 0
    private var gapFrameCount: Int64 = 0
    private var skippedCount = 0
    private var contradictsItself = false
    private var fault: OpusFault?

    init(channels: Int, limits: ClipLimits) throws(AudioError) {
        meter = try Meter(channels: channels)
        self.channels = channels
        durationMax = limits.durationMax
        let (seconds, attoseconds) = limits.durationMax.components
        let frames = Double(seconds) * 48_000 + Double(attoseconds) / 1e18 * 48_000
        frameCountMax = Int64(max(0, min(frames, 1e15)))
    }

    mutating func run(_ reader: borrowing OpusReader) throws(AudioError) {
        let buffer = UnsafeMutableBufferPointer<Float>.allocate(capacity: OpusReader.bufferCount)
        buffer.initialize(repeating: 0)
        defer { buffer.deallocate() }
        var failuresInARow = 0
        var nextCheck: Int64 = 0
        while true {
            if meter.frameCount >= nextCheck {
                guard !Task.isCancelled else {
                    throw AudioError(.cancelled, "Measuring this clip was stopped. It is kept; measure it again.")
                }
                nextCheck = meter.frameCount + 48_000
            }
            switch reader.read(into: buffer) {
            case .sound(let frameCount, let start):
                failuresInARow = 0
                try catchUp(to: start)
                try makeRoom(for: Int64(frameCount))
                meter.append(UnsafeMutableBufferPointer(rebasing: buffer[..<(frameCount * channels)]))
                position = start &+ Int64(frameCount)
                soundFrameCount += Int64(frameCount)
            case .skipped(let fault):
                self.fault = fault
                skippedCount += 1
                failuresInARow += 1
                if failuresInARow > Self.failuresInARowMax { return }
            case .stopped(let fault):
                self.fault = fault
                contradictsItself = true
                return
            case .end:
                return
            }
        }
    }

    /// Lets silence stand in for what is missing between what was measured so far and `start`.
    private mutating func catchUp(to start: Int64) throws(AudioError) {
        // Positions come from the file, and a damaged one may hold any number. Compared with the sound measured so far,
        // not with the piece before: otherwise a clock that jumps back and forth would add silence at each jump.
        let (distance, overflow) = start.subtractingReportingOverflow(meter.frameCount + offset)
        if distance == 0, !overflow { return }
        guard !overflow, distance > 0, distance <= Self.gapFramesMax else {
            contradictsItself = true
            offset = max(0, min(start, Int64.max / 2) - meter.frameCount)
            return
        }
        try makeRoom(for: distance)
        gapCount += 1
        gapFrameCount += distance
        var silence = [Float](repeating: 0, count: OpusReader.bufferCount)
        var rest = Int(distance) * channels
        silence.withUnsafeMutableBufferPointer { silence in
            while rest > 0 {
                let count = min(rest, silence.count)
                meter.append(UnsafeMutableBufferPointer(rebasing: silence[..<count]))
                rest -= count
            }
        }
    }

    private func makeRoom(for frameCount: Int64) throws(AudioError) {
        guard meter.frameCount + frameCount <= frameCountMax else {
            throw AudioError(
                .tooLong,
                "This clip is longer than \(Self.words(durationMax)), the most that can be measured. "
                    + "It is kept as it is. Record shorter pieces.",
                format: .oggOpus)
        }
    }

    consuming func finish(_ reader: borrowing OpusReader, pages: OggPages) throws(AudioError) -> ClipMeasures {
        let isIntact = fault == nil && !contradictsItself && !pages.endsInsidePage && pages.strayByteCount == 0
        // A recording that was stopped at once has headers, an end and no sound. That is a clip, if a poor one.
        guard soundFrameCount > 0 || (isIntact && pages.endIsMarked) else {
            throw Clip.damaged(cause: fault?.description ?? "no sound after the headers")
        }
        var damage: [ClipMeasures.Damage] = []
        if pages.endsInsidePage { damage.append(.cutShort) }
        if gapCount > 0 { damage.append(.gap) }
        if pages.strayByteCount > 0 { damage.append(.strayBytes) }
        let claimed = reader.claimedFrameCount
        if skippedCount > 0 || contradictsItself || claimed != position { damage.append(.unreadable) }
        let (gaps, gapFrames, recorded) = (gapCount, gapFrameCount, reader.recordedChannels)
        var measures = meter.finish()
        measures.channels = recorded
        measures.gapCount = gaps
        measures.gapMilliseconds = gapFrames / 48
        measures.endIsMarked = pages.endIsMarked
        measures.damage = damage
        return measures
    }

    private static func words(_ duration: Duration) -> String {
        let seconds = duration.components.seconds
        if seconds >= 3_600, seconds % 3_600 == 0 { return "\(seconds / 3_600) hours" }
        return "\(seconds) seconds"
    }
}
