/// What is wrong with a points table, a table of data or a model that was handed in.
public struct LeadScoringError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable, Hashable {
        case badColumn
        case infiniteNumber
        case oneClass
        case nothingKnown
        case missingFeature
        case badRow
        case positiveUnclear
        case damagedModel
        case newerModel
        case missingVersion
        case missingRuleID
        case duplicateRule
        case pointsOutOfRange
        case scaleOutOfRange
        case tooManyRules
    }

    public let code: Code
    /// What happened and what to do next.
    public let message: String

    public var description: String { message }

    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}
