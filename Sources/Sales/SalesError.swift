/// What the rules of the trade refuse, in words for the person who did it.
public struct SalesError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable {
        case badSchema
        case badValue
        case unknownField
        case notFound
        case badFile
        case badLine
    }

    public let code: Code
    public let message: String

    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { message }
}
