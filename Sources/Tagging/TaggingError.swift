/// What is wrong with a lexicon, a taxonomy, training texts or a model that was handed in. Tagging itself never fails.
public struct TaggingError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable, Hashable {
        case emptyPhrase
        case phraseTooLong
        case malformedPattern
        case tooManyPhrases
        case missingVersion
        case tooFewLabels
        case tooManyLabels
        case tooFewTexts
        case badModel
        case badTaxonomy
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
