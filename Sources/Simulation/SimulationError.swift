/// What stops a run.
public struct SimulationError: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Code: String, Sendable {
        /// A store shows, keeps or has lost something that the merge rules do not allow.
        case violation
        /// A store was told to fail at this write, as a machine would that loses its power.
        case crash
        /// A store's disk is full: nothing of the write stays, and the program goes on.
        case diskFull
    }

    public let code: Code
    public let message: String

    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { message }
}
