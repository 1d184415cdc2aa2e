import CRDT

/// What names an attachment: the SHA-256 of its bytes. A register of type `bytes` that holds exactly 32 bytes names one.
public struct AttachmentID: Hashable, Sendable, CustomStringConvertible {
    public static let byteCount = 32
    public let bytes: [UInt8]

    /// Nil unless there are 32 bytes.
    public init?(bytes: some Collection<UInt8>) {
        guard bytes.count == AttachmentID.byteCount else { return nil }
        self.bytes = Array(bytes)
    }

    /// Reads 64 hexadecimal digits. Only lower-case ones: an attachment has one name.
    public init?(_ text: String) {
        guard text.utf8.count == 2 * AttachmentID.byteCount, text == text.lowercased(),
            let bytes = CRDT.bytes(hexadecimal: text)
        else { return nil }
        self.bytes = bytes
    }

    /// The attachment that a value names; nil if it names none.
    public init?(_ value: Value?) {
        guard case .bytes(let bytes)? = value else { return nil }
        self.init(bytes: bytes)
    }

    /// 64 lower-case hexadecimal digits.
    public var description: String { hexadecimal(bytes) }

    /// The value of a cell that names it.
    public var value: Value { .bytes(bytes) }
}

/// Names an upload that has begun: 16 random bytes, drawn by the hub.
public struct UploadID: ByteIdentifier {
    public static let byteCount = 16
    public let high: UInt64
    public let low: UInt64

    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }
}

/// Names a capture: 16 random bytes, drawn by the device that took it, before it sends anything.
public struct CaptureID: ByteIdentifier {
    public static let byteCount = 16
    public let high: UInt64
    public let low: UInt64

    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }
}

/// The bounds of attachments and captures; Protocol/attachments.md names them all.
public enum AttachmentLimits {
    /// The most bytes of an attachment. The least is 1.
    public static let bytes: Int64 = 64 << 20
    /// The most unfinished uploads of one device.
    public static let uploadsPerDevice = 16
    /// How long an upload may take from its beginning, in milliseconds: three days.
    public static let uploadMilliseconds: Int64 = 72 * 3_600_000
    /// How long a finished upload can still be asked for, in milliseconds: an hour.
    public static let finishedMilliseconds: Int64 = 3_600_000
    /// The most bytes of a part that comes with a checksum: it is held in memory until it is known to be right.
    public static let checkedPartBytes = 4 << 20
    /// The most bytes of an upload's metadata.
    public static let metadataBytes = 4 << 10
    /// What an upload leaves free on the hub's disk, for the rows of everybody.
    public static let reservedBytes: Int64 = 64 << 20
    /// The most bytes of a capture's JSON.
    public static let captureBytes = 64 << 10
    /// The most preset tags of a capture, and the most bytes of one.
    public static let captureTags = 20
    public static let captureTagBytes = 100
    /// The most Unicode scalars of a capture's note.
    public static let captureNoteScalars = 10_000
    /// The most bytes of a recording's file name.
    public static let captureFileBytes = 200
    /// What an agent sends in one request, in the time that a hub gives it: over a link of 14 KB a second.
    public static let agentPartBytes: Int64 = 4 << 20
    /// What an agent fetches without being asked, of attachments in all, and in one go.
    public static let fetchedBytes: Int64 = 256 << 20
    public static let fetchedAtOnce = 32
}
