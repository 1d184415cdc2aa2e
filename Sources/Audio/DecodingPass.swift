import Foundation

/// One run through a file: packets to libopus, sound in place of what is missing, trims, limits. Lengths are frames at 48 kHz.
struct DecodingPass {
    /// Sound that may stand in for one gap. A time stamp that is further off is not believed.
    private static let gapFramesMax: Int64 = 60 * 48_000
    /// So far libopus carries the sound on, fading it out; the rest of a gap is silence.
    private static let concealedFramesMax: Int64 = 9_600
    /// Packets in a row that may fail before the rest of the file is given up.
    private static let failuresInARowMax = 4_096
    /// So much sound may be decoded and not count: what a thousand parts leave out at their beginnings, with room to spare.
    private static let uncountedFramesMax: Int64 = 300 * 48_000

    private let rate: Int
    private let channels: Int
    private let limits: ClipLimits
    private let format: ClipFormat
    private let frameCountMax: Int64
    /// What came out so far, and how much of it was recorded rather than filled in.
    private var frameCount: Int64 = 0
    private var soundFrameCount: Int64 = 0
    /// What was worked through so far: sound decoded, whether it counts or not, and silence put in.
    private var handledCount: Int64 = 0
    private var gapCount = 0
    private var gapFrameCount: Int64 = 0
    private var refusedCount = 0
    private var contradictsItself = false
    private var partCount = 0
    private var sound: OpusSound?
    /// Frames of the stream's beginning that are still to be left out.
    private var skipping: Int64 = 0
    /// The end of the last packet by the file's clock; nil before the stream's first.
    private var clock: Int64?
    /// How far the file's clock has jumped back: what it jumps ahead again is no gap.
    private var debt: Int64 = 0
    private var lastLength: Int64 = 960

    init(rate: Int, channels: Int, limits: ClipLimits, format: ClipFormat) {
        self.rate = rate
        self.channels = channels
        self.limits = limits
        self.format = format
        let (seconds, attoseconds) = limits.durationMax.components
        let frames = Double(seconds) * 48_000 + Double(attoseconds) / 1e18 * 48_000
        frameCountMax = Int64(max(0, min(frames, 1e15)))
    }

    mutating func run(
        _ reader: inout any PacketReader, _ sink: (UnsafeMutableBufferPointer<Float>) -> Void
    ) throws(AudioError) {
        var packet: [UInt8] = []
        var failuresInARow = 0
        var nextCheck: Int64 = 0
        while true {
            if handledCount >= nextCheck {
                guard !Task.isCancelled else {
                    throw AudioError(.cancelled, "Measuring this clip was stopped. It is kept; measure it again.")
                }
                nextCheck = handledCount + 48_000
            }
            switch reader.next(into: &packet) {
            case .end: return
            case .stream(let head): try begin(head)
            case .packet(let start, let keep):
                let length = packet.withUnsafeBytes { opusFrameCount($0) }
                try catchUp(to: start, tolerance: reader.tolerance(packetFrames: length ?? lastLength), sink)
                if let length, let decoded = sound?.decode(packet) {
                    failuresInARow = 0
                    lastLength = length
                    let whole = Int64(decoded) * Int64(48_000 / rate)
                    soundFrameCount += try emit(decoded, keep: keep.map { min($0, whole) } ?? whole, sink)
                    clock = clock.map { $0 &+ whole }
                } else {
                    failuresInARow += 1
                    if failuresInARow > Self.failuresInARowMax {
                        contradictsItself = true
                        return
                    }
                    try replace(sink)
                }
            }
        }
    }

    private mutating func begin(_ head: OpusHead) throws(AudioError) {
        partCount += 1
        guard partCount <= limits.partCountMax else {
            throw AudioError(
                .tooManyParts,
                "This clip is pieced together from more than \(limits.partCountMax) recordings, the most that can be "
                    + "measured. It is kept as it is. Record shorter pieces.",
                format: format)
        }
        sound = try OpusSound(head, rate: rate, channels: channels)
        skipping = head.preSkip
        (clock, debt) = (nil, 0)
    }

    /// Lets libopus make up for a packet that is empty or that it refuses, so that later times stay true.
    private mutating func replace(_ sink: (UnsafeMutableBufferPointer<Float>) -> Void) throws(AudioError) {
        refusedCount += 1
        if let decoded = sound?.conceal(lastLength) { _ = try emit(decoded, keep: lastLength, sink) }
        clock = clock.map { $0 &+ lastLength }
    }

    /// Fills in what is missing between the last packet's end and `start`, by the file's clock.
    private mutating func catchUp(
        to start: Int64?, tolerance: Int64, _ sink: (UnsafeMutableBufferPointer<Float>) -> Void
    ) throws(AudioError) {
        guard let start else { return }
        // Positions come from the file, and a damaged one may hold any number.
        guard let expected = clock else {
            clock = start
            return
        }
        let (distance, overflow) = start.subtractingReportingOverflow(expected)
        // The least of all numbers has no counterpart, but a magnitude it has.
        let isWithin = { (most: Int64) in !overflow && distance.magnitude <= most.magnitude }
        if isWithin(tolerance - 1) {
            clock = start
            return
        }
        guard isWithin(Self.gapFramesMax) else {
            // Not believed, and the clock goes on as if it had not been said.
            contradictsItself = true
            return
        }
        clock = start
        guard distance > 0 else {
            contradictsItself = true
            debt -= distance
            return
        }
        let missing = distance - min(debt, distance)
        debt -= distance - missing
        guard missing > 0 else { return }
        gapCount += 1
        gapFrameCount += missing
        var rest = missing
        while rest >= 120, missing - rest < Self.concealedFramesMax, let decoded = sound?.conceal(rest) {
            let frames = Int64(decoded) * Int64(48_000 / rate)
            _ = try emit(decoded, keep: frames, sink)
            rest -= frames
        }
        try silence(rest, sink)
    }

    private mutating func silence(_ frames: Int64, _ sink: (UnsafeMutableBufferPointer<Float>) -> Void) throws(AudioError) {
        try makeRoom(for: frames)
        handledCount += frames
        frameCount += frames
        // A third of a frame at 16 kHz is not to be had, and nobody hears it.
        var rest = Int(frames) * rate / 48_000 * channels
        var silence = [Float](repeating: 0, count: min(rest, 5_760))
        silence.withUnsafeMutableBufferPointer { silence in
            while rest > 0 {
                let count = min(rest, silence.count)
                sink(UnsafeMutableBufferPointer(rebasing: silence[..<count]))
                rest -= count
            }
        }
    }

    /// Hands on what was decoded, but for what is to be skipped at the beginning and what does not count at its end.
    ///
    /// - Returns: The frames handed on.
    private mutating func emit(
        _ decoded: Int, keep: Int64, _ sink: (UnsafeMutableBufferPointer<Float>) -> Void
    ) throws(AudioError) -> Int64 {
        guard let sound else { return 0 }
        let step = Int64(48_000 / rate)
        // A file may leave out all that it holds, packet by packet: that is work, too.
        handledCount += Int64(decoded) * step
        guard handledCount <= frameCountMax + Self.uncountedFramesMax else { throw tooLong }
        let skipped = min(skipping, Int64(decoded) * step)
        skipping -= skipped
        let first = Int(skipped / step) * channels
        let last = min(Int(keep / step), decoded) * channels
        guard first < last else { return 0 }
        let count = Int64((last - first) / channels) * step
        try makeRoom(for: count)
        frameCount += count
        sound.withFrames(first..<last, sink)
        return count
    }

    private func makeRoom(for count: Int64) throws(AudioError) {
        guard frameCount + count <= frameCountMax else { throw tooLong }
    }

    private var tooLong: AudioError {
        AudioError(
            .tooLong,
            "This clip is longer than \(Self.words(limits.durationMax)), the most that can be measured. "
                + "It is kept as it is. Record shorter pieces.",
            format: format)
    }

    /// Adds to the measures what only the file knows.
    ///
    /// - Throws: ``AudioError/Code/damaged`` if there was nothing to measure.
    func report(_ reader: any PacketReader, in measures: inout ClipMeasures) throws(AudioError) {
        let findings = reader.findings
        let isIntact =
            refusedCount == 0 && !contradictsItself && !findings.contradictsItself && !findings.endsInside
            && findings.strayByteCount == 0
        // A recording that was stopped at once has headers, an end and no sound. That is a clip, if a poor one.
        guard soundFrameCount > 0 || (isIntact && findings.endIsMarked && partCount > 0) else {
            throw Clip.damaged(format, cause: "no sound after the headers")
        }
        var damage: [ClipMeasures.Damage] = []
        if findings.endsInside { damage.append(.cutShort) }
        if gapCount > 0 { damage.append(.gap) }
        if findings.strayByteCount > 0 { damage.append(.strayBytes) }
        if refusedCount > 0 || contradictsItself || findings.contradictsItself { damage.append(.unreadable) }
        measures.channels = reader.channels
        measures.gapCount = gapCount
        measures.gapMilliseconds = gapFrameCount / 48
        measures.endIsMarked = findings.endIsMarked
        measures.damage = damage
    }

    private static func words(_ duration: Duration) -> String {
        let seconds = duration.components.seconds
        if seconds >= 3_600, seconds % 3_600 == 0 { return "\(seconds / 3_600) hours" }
        return "\(seconds) seconds"
    }
}
