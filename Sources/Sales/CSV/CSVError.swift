/// Why a CSV file could not be read further.
///
/// The message names the line and says what to do next; it never quotes the file, whose cells are customer data.
public struct CSVError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What went wrong. Switch on this, never on the message.
    public enum Code: String, Sendable, CaseIterable {
        /// A quote opened a field and the file ended before it closed.
        case unterminatedQuote
        /// One field is longer than `CSVReader.Limits.fieldBytes`.
        case fieldTooLong
        /// One record is longer than `CSVReader.Limits.recordBytes`.
        case recordTooLong
        /// One record has more fields than `CSVReader.Limits.columns`.
        case tooManyColumns
        /// A field holds bytes that are not UTF-8.
        case invalidUTF8
    }

    public let code: Code
    /// The line of the file, counted from 1, where the trouble begins. For an open quote or a field that is too long,
    /// it is the line on which that field starts.
    public let line: Int
    public let message: String

    public var description: String { message }

    init(_ code: Code, line: Int, limits: CSVReader.Limits) {
        self.code = code
        self.line = line
        switch code {
        case .unterminatedQuote:
            message =
                "Line \(line): a quote opens a field here and is never closed. Add the closing quote, or remove"
                + " the opening one, and import the file again."
        case .fieldTooLong:
            message =
                "Line \(line): a field that begins here is longer than \(limits.fieldBytes) bytes. Most often a"
                + " closing quote is missing on this line; otherwise shorten the field. Then import the file again."
        case .recordTooLong:
            message =
                "Line \(line): the row that begins here is longer than \(limits.recordBytes) bytes. Most often a"
                + " closing quote is missing; otherwise shorten the row. Then import the file again."
        case .tooManyColumns:
            message =
                "Line \(line): the row that begins here has more than \(limits.columns) columns. Check that the"
                + " file is a table with one customer a line, and import it again."
        case .invalidUTF8:
            message =
                "Line \(line): this line holds bytes that are not UTF-8 text. Save the file as \"CSV UTF-8\" and"
                + " import it again."
        }
    }
}
