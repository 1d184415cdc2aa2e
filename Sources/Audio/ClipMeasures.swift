/// What was measured in one clip. All times are milliseconds from its beginning, on the clip's own clock.
public struct ClipMeasures: Sendable, Hashable, Codable {
    /// A stretch in which somebody speaks: from `startMilliseconds` up to, not including, `endMilliseconds`.
    public struct Segment: Sendable, Hashable, Codable {
        public var startMilliseconds: Int64
        public var endMilliseconds: Int64

        public init(startMilliseconds: Int64, endMilliseconds: Int64) {
            self.startMilliseconds = startMilliseconds
            self.endMilliseconds = endMilliseconds
        }

        enum CodingKeys: String, CodingKey {
            case startMilliseconds = "start_ms"
            case endMilliseconds = "end_ms"
        }
    }

    /// What is wrong with the file although sound could be read from it.
    public enum Damage: String, Sendable, Hashable, Codable, CaseIterable {
        /// The file stops in the middle of something: its end is missing.
        case cutShort = "cut_short"
        /// Packets are missing in the middle; sound of the same length, made up or silent, stands in for them.
        case gap
        /// Bytes that belong to nothing were skipped.
        case strayBytes = "stray_bytes"
        /// Packets did not decode, or time stamps contradict each other: times may be off.
        case unreadable
    }

    /// Length of the sound, rounded down. In an undamaged file it is what the file itself says.
    public var durationMilliseconds: Int64
    /// Channels as recorded (the most of any part, if the file is a chain of several).
    public var channels: Int
    /// Integrated loudness by EBU R 128 (ITU-R BS.1770, gated), in LUFS. `nil` where no 400 ms of the clip are louder
    /// than −70 LUFS. A mono clip counts once, so it reads 3 LU lower than the same sound on both channels of a stereo
    /// one.
    public var loudnessLUFS: Double?
    /// The largest sample, in dB below full scale; above 0 is possible, as a lossy codec overshoots. `nil` in digital
    /// silence.
    public var peakDBFS: Double?
    /// Share of samples, 0 to 1, within 0.1 dB of full scale or above it. Above about 0.001 a person hears distortion.
    public var clippedShare: Double
    /// Share of the duration, 0 to 1, that lies in ``speechSegments``.
    public var speechShare: Double
    /// Where somebody speaks: in order, apart from each other, within the duration.
    public var speechSegments: [Segment]
    /// What drew ``speechSegments``, with its version, so that a better one knows which clips to look at again.
    public var speechDetector: String
    /// The waveform for a person to see: the largest amplitude in each of 200 equal stretches, 255 being full scale.
    /// Empty if the clip has no sound.
    public var peaks: [UInt8]
    /// How often sound is missing because packets were lost.
    public var gapCount: Int
    /// How much sound is missing in those places. The decoder makes up the first 200 ms, fading out, and silence stands in for the rest, so
    /// later times stay true.
    public var gapMilliseconds: Int64
    /// The file says that its end is its end. Some recorders never do; together with ``Damage/cutShort`` it says that the
    /// end is missing.
    public var endIsMarked: Bool
    /// What is wrong with the file, without repetition, in the order of ``Damage``; empty if nothing is.
    public var damage: [Damage]

    /// Whether to tell the person that part of this clip may be missing.
    public var isDamaged: Bool { !damage.isEmpty }

    enum CodingKeys: String, CodingKey {
        case durationMilliseconds = "duration_ms"
        case channels
        case loudnessLUFS = "loudness_lufs"
        case peakDBFS = "peak_dbfs"
        case clippedShare = "clipped_share"
        case speechShare = "speech_share"
        case speechSegments = "speech_segments"
        case speechDetector = "speech_detector"
        case peaks
        case gapCount = "gap_count"
        case gapMilliseconds = "gap_ms"
        case endIsMarked = "end_is_marked"
        case damage
    }
}
