/// Results of the commands that capture a visit; `Protocol/commands.md` describes their JSON.

/// The visit that runs on this laptop, in short.
public struct RunningVisit: Codable, Sendable {
    public var row: String
    /// The customer's name.
    public var customer: String
    /// Milliseconds since 1970.
    public var started: Int64
}

/// A visit with what was captured of it so far.
public struct VisitView: Codable, Sendable {
    /// A tag that is offered to tick.
    public struct Preset: Codable, Sendable {
        public var tag: String
        public var english: String
        public var chinese: String
        public var isTicked: Bool
    }

    public struct NextStep: Codable, Sendable {
        /// The task.
        public var row: String
        public var title: String
        /// As `2026-12-01`; nil where no day was named.
        public var due: String?
    }

    public var row: String
    public var customer: String
    public var customerRow: String
    public var purpose: String?
    /// Milliseconds since 1970.
    public var started: Int64?
    /// How long it took; nil while it runs.
    public var minutes: Int64?
    public var isRunning: Bool
    /// The stage whose tags are offered.
    public var stage: String
    public var presets: [Preset]
    /// Its notes, oldest first; what is written next goes on in the last of them.
    public var notes: [String]
    public var noteRow: String?
    public var recordings: Int
    public var nextSteps: [NextStep]
}

public struct VisitResult: Codable, Sendable {
    /// Nil if no visit runs.
    public var visit: VisitView?
    /// Whether it was begun by this; nil where nothing was to begin.
    public var isNew: Bool?
}
