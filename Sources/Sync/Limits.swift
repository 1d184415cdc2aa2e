/// The bounds of the protocol, as listed in `Protocol/messages.md`. Writer and reader both keep to them.
public enum Limits {
    /// The version of the messages; the first byte of each.
    public static let protocolVersion: UInt8 = 1
    /// The most bytes of one message: room for a push or a page of several transactions, or one of the greatest size.
    public static let messageBytes = 8 << 20
    /// About how many bytes of transactions go into one push or page; one larger transaction goes alone.
    public static let batchBytes = 1 << 20
    /// The most transactions in one push, or items in one page.
    public static let batchCount = 5_000
    /// The most pending ids that one pull lists.
    public static let pendingCount = 100_000
    /// The longest text in a message: reasons, names.
    public static let textBytes = 1_000
    /// A clock that is off by less than this is left alone: correcting it would only rewrite what is right.
    public static let clockToleranceMilliseconds: Int64 = 2_000
    /// The most transactions of one device that wait at a hub for the parents of their text changes, and about the most bytes of them.
    public static let waitingCount = 100
    public static let waitingBytes = 1 << 20
    /// The most steps of one text change, and the most scalars that it inserts: a replay's cost grows with both.
    public static let textEdits = 5_000
    public static let textScalars = 1 << 20

    /// When a hub answers with rows instead of transactions. A test makes them small.
    public struct Answers: Sendable, Hashable {
        /// A laptop that is new gets the transactions themselves as long as the hub has numbered no more than this.
        public var replayMax: ArrivalNumber
        /// The most rows that a page brings whole; more are fetched before.
        public var inlineRows: Int
        /// The most rows, or numbers of the log, that one chunk of rows goes over.
        public var chunkRows: Int

        /// The most transactions of the past that are sent at once.
        public var recallCount: Int

        public init(
            replayMax: ArrivalNumber = 2_000, inlineRows: Int = 500, chunkRows: Int = 5_000,
            recallCount: Int = Limits.batchCount
        ) {
            self.replayMax = replayMax
            self.inlineRows = inlineRows
            self.chunkRows = chunkRows
            self.recallCount = recallCount
        }
    }
}
