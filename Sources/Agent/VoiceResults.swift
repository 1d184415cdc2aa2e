/// What results of recordings hold; the JSON is documented in `Protocol/commands.md`.

public struct VoiceResult: Codable, Sendable {
    public var row: RowView
    /// What is wrong with the recording, in words; nil if nothing is.
    public var problem: String?
    public var tags: [TagView]
}

/// A recording with all that is known of it.
public struct VoiceDetailResult: Codable, Sendable {
    public struct Segment: Codable, Sendable {
        /// In seconds of the recording.
        public var start: Double
        public var end: Double
        public var text: String
    }

    public struct Stretch: Codable, Sendable {
        public var start: Double
        public var end: Double
    }

    public var row: RowView
    /// `waiting`, `done` or `parked`; nil for what cannot be listened to.
    public var transcription: String?
    /// Failed tries, and why the last of them failed.
    public var tries: Int
    public var problem: String?
    /// What counts as said: a person's correction, else the machine's text.
    public var text: String
    public var isCorrected: Bool
    /// The machine's text in its stretches.
    public var segments: [Segment]
    public var language: String?
    public var engine: String?
    public var model: String?
    /// Where somebody speaks, and what found that; nil where the bytes are not on this laptop.
    public var speech: [Stretch]?
    public var detector: String?
    public var speechShare: Double?
    /// Of full scale, 0 to 255, in 200 stretches; nil where the bytes are not on this laptop.
    public var waveform: [Int]?
    /// In dB below full scale.
    public var peak: Double?
    /// Share of samples at full scale.
    public var clipped: Double?
    public var gaps: Int?
    public var gapSeconds: Double?
    public var damage: [String]?
    public var tags: [TagView]
}

public struct VoicesResult: Codable, Sendable {
    public struct Voice: Codable, Sendable {
        public var row: RowView
        public var text: String
        public var isCorrected: Bool
    }

    /// The newest first.
    public var voices: [Voice]
    public var total: Int
    /// Recordings that wait to be transcribed, and that were given up.
    public var waiting: Int
    public var parked: Int
    /// Whether there is an engine.
    public var hasEngine: Bool
}

public struct TranscribedResult: Codable, Sendable {
    public struct Failure: Codable, Sendable {
        public var row: String
        public var reason: String
        /// Whether it is not tried again unasked.
        public var isParked: Bool
    }

    /// Rows.
    public var transcribed: [String]
    public var failed: [Failure]
    /// How many wait still.
    public var waiting: Int
}

public struct RetriedResult: Codable, Sendable {
    public var rows: [String]
}

/// What to change of the engine's settings; nil leaves a setting as it is.
public struct SpeechSettingsChange: Codable, Sendable, Hashable {
    public var engine: String?
    public var model: String?
    public var languages: String?
    public var batteryMin: Int?
    public var memoryMebibytes: Int?
    public var patience: Int?
    /// Whether to forget all of them, and go by where `tools/setup-speech` puts the engine.
    public var forgets: Bool?

    public init(
        engine: String? = nil, model: String? = nil, languages: String? = nil, batteryMin: Int? = nil,
        memoryMebibytes: Int? = nil,
        patience: Int? = nil, forgets: Bool? = nil
    ) {
        self.engine = engine
        self.model = model
        self.languages = languages
        self.batteryMin = batteryMin
        self.memoryMebibytes = memoryMebibytes
        self.patience = patience
        self.forgets = forgets
    }
}

public struct SpeechEngineResult: Codable, Sendable {
    /// Nil where there is none.
    public var settings: SpeechSettings?
    /// Why it cannot work as it is set.
    public var problem: String?
}
