/// Why a clip could not be measured, and what to do next.
///
/// `switch` on ``code``; show ``message``; log ``cause``. None of them holds anything that was said in the clip.
public struct AudioError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable, Hashable, Codable, CaseIterable {
        /// There are no bytes at all.
        case empty
        /// The file is larger than ``ClipLimits/inputBytesMax``. Nothing was read.
        case tooLarge = "too_large"
        /// More sound than ``ClipLimits/durationMax`` came out of the decoder.
        case tooLong = "too_long"
        /// More streams are chained in the file than ``ClipLimits/partCountMax``.
        case tooManyParts = "too_many_parts"
        /// A sound or video file, but without Opus in it: ``AudioError/format`` says what it is.
        case unsupportedFormat = "unsupported_format"
        /// The bytes begin like no sound file that Satchel knows.
        case notAudio = "not_audio"
        /// A file of a known kind from which not one sample could be read.
        case damaged
        /// The task that asked was cancelled.
        case cancelled
        /// A library had no memory left.
        case outOfMemory = "out_of_memory"
    }

    public let code: Code
    /// A sentence or two for the person who recorded the clip: what is wrong and what to do.
    public let message: String
    /// What the file was recognised as, where that is known.
    public let format: ClipFormat?
    /// What was wrong, for the log.
    public let cause: String?

    package init(_ code: Code, _ message: String, format: ClipFormat? = nil, cause: String? = nil) {
        self.code = code
        self.message = message
        self.format = format
        self.cause = cause
    }

    public var description: String {
        guard let cause else { return "\(code.rawValue): \(message)" }
        return "\(code.rawValue): \(message) [\(cause)]"
    }
}
