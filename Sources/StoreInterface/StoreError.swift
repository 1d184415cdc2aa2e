/// What went wrong with a store, and what to do next.
public struct StoreError: Error, Sendable, CustomStringConvertible {
    public enum Code: String, Sendable {
        /// Another process owns the store.
        case inUse
        case notFound
        case alreadyExists
        case diskFull
        case damaged
        case notWritable
        /// The store was written by a newer version.
        case tooNew
        /// A person's own question cannot be answered.
        case badQuery
        case failed
    }

    public let code: Code
    public let message: String
    public let cause: (any Error)?

    public init(_ code: Code, _ message: String, cause: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.cause = cause
    }

    public var description: String { message }
}
