/// Reads server-sent events, as the HTML standard (section 9.2.6, "Interpreting an event stream") defines them, from
/// bytes that come in pieces of any size. Pure: it connects to nothing and waits for nothing.
///
/// What a stream's end leaves unfinished is not an event, and is dropped with the parser.
public struct ServerSentEvents: Sendable {
    public struct Event: Sendable, Equatable {
        /// The event's name; `message` if the server gave none.
        public var type: String
        /// The lines of its data, with line feeds between them.
        public var data: String
        /// The last id that the server gave, in this event or before; empty if none.
        public var lastEventID: String

        public init(type: String = "message", data: String, lastEventID: String = "") {
            self.type = type
            self.data = data
            self.lastEventID = lastEventID
        }
    }

    private let maximumLineBytes: Int
    private let maximumEventBytes: Int

    /// What to send as `Last-Event-ID` when connecting again: the id of the last whole event; empty if none.
    public private(set) var lastEventID = ""
    /// How long the server asks to wait before connecting again, if it asked.
    public private(set) var retryDelay: Duration?

    private var line: [UInt8] = []
    private var isAtStart = true
    private var lastWasCarriageReturn = false
    private var type: [UInt8] = []
    private var data: [UInt8] = []
    private var hasData = false
    private var pendingID = ""
    private var failure: HTTPClientError?

    /// - Parameters:
    ///   - maximumLineBytes: the longest line without its end.
    ///   - maximumEventBytes: the most data, in bytes, that one event may gather from its lines.
    public init(maximumLineBytes: Int = 64 * 1024, maximumEventBytes: Int = 1024 * 1024) {
        self.maximumLineBytes = maximumLineBytes
        self.maximumEventBytes = maximumEventBytes
    }

    /// Takes the next bytes and returns the events that they complete.
    ///
    /// - Throws: `.tooLarge` when a line or an event is too long. Events that were complete before it in the same
    ///   bytes are returned first, and the error is thrown by the next call; after it, by every call.
    /// - Complexity: O(n) in the number of bytes, over all calls.
    public mutating func receive(_ bytes: some Sequence<UInt8>) throws(HTTPClientError) -> [Event] {
        if let failure { throw failure }
        var events: [Event] = []
        for byte in bytes {
            let follows = lastWasCarriageReturn
            lastWasCarriageReturn = byte == 0x0D
            // The line of a CR LF pair ended with its CR.
            if byte == 0x0A, follows { continue }
            if byte == 0x0A || byte == 0x0D {
                if let event = endLine() { events.append(event) }
            } else {
                line.append(byte)
            }
            if line.count > maximumLineBytes {
                failure = HTTPClientError(
                    .tooLarge, "A line of the event stream is longer than \(maximumLineBytes) bytes. Connect again.")
            } else if data.count > maximumEventBytes {
                failure = HTTPClientError(
                    .tooLarge, "An event of the stream is longer than \(maximumEventBytes) bytes. Connect again.")
            }
            if let failure {
                if events.isEmpty { throw failure }
                return events
            }
        }
        return events
    }

    private mutating func endLine() -> Event? {
        var text = line[...]
        defer { line.removeAll(keepingCapacity: true) }
        if isAtStart {
            isAtStart = false
            if text.starts(with: [0xEF, 0xBB, 0xBF]) { text = text.dropFirst(3) }
        }
        if text.isEmpty { return endEvent() }
        guard let colon = text.firstIndex(of: UInt8(ascii: ":")) else {
            setField(text, to: [])
            return nil
        }
        // A line that begins with a colon is a comment: a sign of life.
        if colon == text.startIndex { return nil }
        var value = text[(colon + 1)...]
        if value.first == 0x20 { value = value.dropFirst() }
        setField(text[..<colon], to: value)
        return nil
    }

    private mutating func setField(_ name: ArraySlice<UInt8>, to value: ArraySlice<UInt8>) {
        switch String(decoding: name, as: UTF8.self) {
        case "event":
            type = Array(value)
        case "data":
            // One line feed after each line but the last.
            if hasData { data.append(0x0A) }
            hasData = true
            data += value
        case "id" where !value.contains(0):
            pendingID = String(decoding: value, as: UTF8.self)
        case "retry" where !value.isEmpty && value.allSatisfy { (0x30...0x39).contains($0) }:
            // A number that does not fit is no delay that anybody meant.
            if let milliseconds = Int32(String(decoding: value, as: UTF8.self)) {
                retryDelay = .milliseconds(Int(milliseconds))
            }
        default:
            break
        }
    }

    private mutating func endEvent() -> Event? {
        lastEventID = pendingID
        defer {
            type.removeAll()
            data.removeAll()
            hasData = false
        }
        guard hasData else { return nil }
        return Event(
            type: type.isEmpty ? "message" : String(decoding: type, as: UTF8.self),
            data: String(decoding: data, as: UTF8.self), lastEventID: lastEventID)
    }
}

/// Cuts a stream of newline-delimited JSON, or of any lines, into its lines. Pure.
public struct NewlineDelimited: Sendable {
    private let maximumLineBytes: Int
    private var line: [UInt8] = []

    public init(maximumLineBytes: Int = 1024 * 1024) {
        self.maximumLineBytes = maximumLineBytes
    }

    /// What came after the last line feed: empty if the stream ended as it should.
    public var unfinishedLine: [UInt8] { line }

    /// Takes the next bytes and returns the lines that they complete, without line feeds; empty lines are left out.
    ///
    /// - Throws: `.tooLarge` when a line is too long. The lines before it in the same bytes are lost with it.
    /// - Complexity: O(n) in the number of bytes, over all calls.
    public mutating func receive(_ bytes: some Sequence<UInt8>) throws(HTTPClientError) -> [[UInt8]] {
        var lines: [[UInt8]] = []
        for byte in bytes {
            if byte == 0x0A {
                if !line.isEmpty { lines.append(line) }
                line.removeAll()
                continue
            }
            line.append(byte)
            guard line.count <= maximumLineBytes else {
                throw HTTPClientError(
                    .tooLarge, "A line of the answer is longer than \(maximumLineBytes) bytes. Ask for less at a time.")
            }
        }
        return lines
    }
}
