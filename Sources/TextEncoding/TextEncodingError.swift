/// Why a file could not be read as text.
///
/// The message names the byte and the line and says what to do next; it never quotes the file.
public struct TextEncodingError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What went wrong. Switch on this, never on the message.
    public enum Code: String, Sendable, CaseIterable {
        /// The file's encoding could not be told: it is neither UTF-8, nor UTF-16 with its mark, nor Chinese GB18030.
        case unknownEncoding
        /// The encoding is known, and these bytes do not exist in it.
        case invalidBytes
        /// The file ends in the middle of a character.
        case truncated
        /// The file is a spreadsheet program's own format, not text.
        case spreadsheet
        /// The file is not text of any kind, or UTF-16 without its mark.
        case notText
        /// This computer lacks the converter for an encoding that the file needs.
        case converterMissing
    }

    public let code: Code
    /// The first byte, counted from 0, that could not be read; nil where the trouble is with the whole file.
    public let offset: Int?
    /// The line of that byte, counted from 1.
    public let line: Int?
    public let message: String

    public var description: String { message }

    private init(_ code: Code, offset: Int? = nil, line: Int? = nil, message: String) {
        self.code = code
        self.offset = offset
        self.line = line
        self.message = message
    }

    private static let advice =
        "In the program that made it, save the file as UTF-8 CSV (Excel calls it \"CSV"
        + " UTF-8\"), and import that."

    static func unknownEncoding(_ place: TextPlace) -> Self {
        Self(
            .unknownEncoding, offset: place.offset, line: place.line,
            message: "The text's encoding could not be told: byte \(place.offset), on line \(place.line), is neither"
                + " UTF-8 nor Chinese GB18030. \(advice)")
    }

    static func invalidBytes(_ place: TextPlace, in encoding: TextEncoding) -> Self {
        Self(
            .invalidBytes, offset: place.offset, line: place.line,
            message: "The file is \(encoding.name) text, but byte \(place.offset), on line \(place.line), is damaged."
                + " Correct that line, or do this: \(advice)")
    }

    static func truncated(_ place: TextPlace, in encoding: TextEncoding) -> Self {
        Self(
            .truncated, offset: place.offset, line: place.line,
            message: "The file ends in the middle of a character of \(encoding.name) text, at byte \(place.offset), on"
                + " line \(place.line). It was probably cut short: copy or export it again, and import that.")
    }

    static func spreadsheet() -> Self {
        Self(
            .spreadsheet,
            message: "This is a spreadsheet program's own file (or a zip file), not CSV. Open it there, save it as"
                + " UTF-8 CSV (Excel calls it \"CSV UTF-8\"), and import that.")
    }

    static func notText() -> Self {
        Self(.notText, message: "This file is not text that can be read as CSV. \(advice)")
    }

    static func converterMissing(_ encoding: TextEncoding) -> Self {
        Self(
            .converterMissing,
            message: "The file is \(encoding.name) text, and this computer has no converter for that. \(advice)")
    }
}

/// A place in a file: a byte counted from 0, and its line counted from 1.
struct TextPlace: Sendable, Equatable {
    var offset = 0
    var line = 1
    private var isAfterReturn = false

    /// Moves on by `bytes` of the file whose text reads as `text`, which is UTF-8 or agrees with it in line breaks.
    ///
    /// CRLF, LF and CR each end one line.
    mutating func pass(_ bytes: Int, text: UnsafeRawBufferPointer) {
        offset += bytes
        var lines = 0
        var isAfterReturn = isAfterReturn
        for byte in text {
            if byte == 0x0D || (byte == 0x0A && !isAfterReturn) { lines += 1 }
            isAfterReturn = byte == 0x0D
        }
        line += lines
        self.isAfterReturn = isAfterReturn
    }
}
