/// What is wrong with a lexicon that was handed in. Tagging itself never fails.
public struct TaggingError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable, Hashable {
        case emptyPhrase
        case phraseTooLong
        case malformedPattern
        case tooManyPhrases
        case missingVersion
    }

    public let code: Code
    /// What happened and what to do next.
    public let message: String

    public var description: String { message }

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}
