import CRDT
import Crypto

/// Reads a bundle that comes in pieces of any size. It believes nothing before it is checked, and holds no more than one segment; but
/// only when `finish` has returned is it known that nothing of the file was altered, so nothing may be taken in before.
public struct BundleReader: Sendable {
    /// What a laptop goes by.
    public struct Trust: Sendable, Hashable {
        public var workspace: WorkspaceID
        /// The hub's public key.
        public var hubKey: [UInt8]

        public init(workspace: WorkspaceID, hubKey: [UInt8]) {
            self.workspace = workspace
            self.hubKey = hubKey
        }
    }

    public enum Event: Sendable, Hashable {
        /// Who made it, and when in milliseconds since 1970 by the maker's clock.
        case header(maker: Certificate, made: Int64)
        /// A segment that the certified site has signed, and its transactions; nil for one in a format that this version does not know.
        case segment(Segment, Certificate, [Transaction?])
        case attachment(sha256: [UInt8], size: Int)
        /// The next bytes of the attachment.
        case bytes([UInt8])
        /// The attachment is whole, and its bytes are those that its name says.
        case attachmentEnd
    }

    private enum State: Sendable, Hashable {
        case start
        case header
        case record
        case attachment(left: Int)
        case ended
    }

    private let trust: Trust
    private let limits: BundleLimits
    private var state = State.start
    private var buffer: [UInt8] = []
    private var position = 0
    private var byteCount = 0
    private var hash = SHA256()
    private var certificates: [SiteID: Certificate] = [:]
    private var maker: Certificate?
    private var segments = 0
    private var transactions = 0
    private var transactionBytes = 0
    private var attachments = 0
    private var attachmentHash = SHA256()
    private var attachmentName: [UInt8] = []

    public init(_ trust: Trust, limits: BundleLimits = .standard) {
        self.trust = trust
        self.limits = limits
    }

    /// Takes the file's next bytes.
    ///
    /// - Throws: `SyncError`: `.badBundle` for what is damaged or no bundle, `.unknownVersion`, `.otherWorkspace`, `.notCertified`,
    ///   `.tooLarge`. The reader is of no use then.
    public mutating func receive(_ chunk: [UInt8]) throws(SyncError) -> [Event] {
        byteCount += chunk.count
        guard byteCount <= limits.bytes else { throw BundleReader.tooLarge("The file has more than \(limits.bytes) bytes") }
        buffer.removeFirst(position)
        position = 0
        buffer += chunk
        var events = [Event]()
        while let event = try next() { events += event }
        return events
    }

    /// Says that the file has ended.
    public func finish() throws(SyncError) {
        guard state == .ended else {
            throw SyncError(.badBundle, "The bundle is cut off: its end is missing. Copy or send it again, whole.")
        }
    }

    // MARK: Pieces

    private var available: Int { buffer.count - position }

    /// Takes the next bytes, if they are there.
    private mutating func take(_ count: Int) -> [UInt8]? {
        guard available >= count else { return nil }
        defer { position += count }
        return Array(buffer[position..<position + count])
    }

    private mutating func hashed(_ count: Int) -> [UInt8]? {
        guard let bytes = take(count) else { return nil }
        hash.update(data: bytes)
        return bytes
    }

    /// A varint some bytes ahead, and how many bytes it has; nil if it is not all there.
    private func varint(ahead: Int) throws(SyncError) -> (value: Int, count: Int)? {
        var end = position + ahead
        while end < buffer.count, buffer[end] >= 0x80, end - position - ahead < 9 { end += 1 }
        guard end < buffer.count else { return nil }
        var reader = ByteReader(Array(buffer[position + ahead...end]))
        do {
            let value = try reader.varint()
            return (Int(clamping: value), end + 1 - position - ahead)
        } catch {
            throw BundleReader.damaged
        }
    }

    /// What is counted and stands some bytes ahead, as a whole; nil if it is not all there.
    private mutating func counted(ahead: Int, atMost limit: Int, _ what: String) throws(SyncError) -> [UInt8]? {
        guard let (size, length) = try varint(ahead: ahead) else { return nil }
        guard size <= limit else { throw BundleReader.tooLarge("\(what) has \(size) bytes, more than \(limit)") }
        guard let bytes = hashed(ahead + length + size) else { return nil }
        return Array(bytes[(ahead + length)...])
    }

    // MARK: Steps

    /// What the bytes at hand give; nil if more are needed.
    private mutating func next() throws(SyncError) -> [Event]? {
        switch state {
        case .start: return try start()
        case .header: return try header()
        case .record:
            guard available > 0 else { return nil }
            guard let record = BundleForm.Record(rawValue: buffer[position]) else { throw BundleReader.damaged }
            switch record {
            case .certificate: return try certificate()
            case .segment: return try segment()
            case .attachment: return try attachment()
            case .end: return try end()
            }
        case .attachment(let left): return try attachmentBytes(left)
        case .ended:
            guard available == 0 else { throw BundleReader.damaged }
            return nil
        }
    }

    private mutating func start() throws(SyncError) -> [Event]? {
        let magic = BundleForm.magic
        let found = buffer[position...].prefix(magic.count)
        guard found.elementsEqual(magic.prefix(found.count)) else {
            throw SyncError(
                .badBundle,
                "The file is no bundle, or was altered on its way. Ask for it again; it is made by: satchel bundle out")
        }
        guard let bytes = hashed(magic.count + 1) else { return nil }
        guard bytes[magic.count] == BundleForm.version else {
            throw bytes[magic.count] > BundleForm.version
                ? SyncError(.unknownVersion, "The bundle was made by a newer Satchel. Update this one, then take it in.")
                : BundleReader.damaged
        }
        state = .header
        return []
    }

    private mutating func header() throws(SyncError) -> [Event]? {
        guard let body = try counted(ahead: 0, atMost: Certificate.byteLimit + 20, "The header") else { return nil }
        let (encoded, made): ([UInt8], Int64)
        do throws(CRDTError) {
            var reader = ByteReader(body)
            encoded = Array(try reader.counted())
            made = try reader.zigzag()
            try reader.expectEnd()
        } catch {
            throw BundleReader.damaged
        }
        let maker = try checked(Certificate(encoded: encoded))
        self.maker = maker
        state = .record
        return [.header(maker: maker, made: made)]
    }

    private mutating func checked(_ certificate: Certificate) throws(SyncError) -> Certificate {
        guard certificate.workspace == trust.workspace else {
            throw SyncError(.otherWorkspace, "The bundle belongs to another workspace than this laptop; it is of no use here.")
        }
        guard certificate.isSigned(byHub: trust.hubKey) else {
            throw SyncError(
                .notCertified,
                "The bundle comes from a laptop that this workspace's hub has not certified, or was altered on its way. "
                    + "Its maker can sync with the hub and make it again.")
        }
        guard certificates.updateValue(certificate, forKey: certificate.site) == nil else { throw BundleReader.damaged }
        return certificate
    }

    private mutating func certificate() throws(SyncError) -> [Event]? {
        guard let bytes = try counted(ahead: 1, atMost: Certificate.byteLimit, "A certificate") else { return nil }
        guard certificates.count <= limits.segments else { throw BundleReader.tooLarge("It has too many certificates") }
        _ = try checked(Certificate(encoded: bytes))
        return []
    }

    private mutating func segment() throws(SyncError) -> [Event]? {
        guard attachments == 0 else { throw BundleReader.damaged }
        guard let bytes = try counted(ahead: 1, atMost: limits.segmentBytes, "A segment") else { return nil }
        let segment = try Segment(encoded: bytes)
        segments += 1
        transactions += segment.transactions.count
        transactionBytes += bytes.count
        guard segments <= limits.segments, transactions <= limits.transactions, transactionBytes <= limits.transactionBytes else {
            throw BundleReader.tooLarge("It holds more changes than may be taken in at once")
        }
        guard let certificate = certificates[segment.site] else {
            throw SyncError(.notCertified, "The bundle holds changes of a laptop whose certificate is missing.")
        }
        return [.segment(segment, certificate, try segment.transactions(certifiedBy: certificate))]
    }

    private mutating func attachment() throws(SyncError) -> [Event]? {
        guard let (size, length) = try varint(ahead: 1 + SHA256.byteCount) else { return nil }
        guard size <= limits.attachmentBytes else {
            throw BundleReader.tooLarge("An attachment has \(size) bytes, more than \(limits.attachmentBytes)")
        }
        guard let bytes = hashed(1 + SHA256.byteCount + length) else { return nil }
        attachments += 1
        guard attachments <= limits.attachments else { throw BundleReader.tooLarge("It has too many attachments") }
        attachmentName = Array(bytes[1...].prefix(SHA256.byteCount))
        attachmentHash = SHA256()
        state = .attachment(left: size)
        return [.attachment(sha256: attachmentName, size: size)]
    }

    private mutating func attachmentBytes(_ left: Int) throws(SyncError) -> [Event]? {
        guard left > 0 else {
            guard Array(attachmentHash.finalize()) == attachmentName else { throw BundleReader.damaged }
            state = .record
            return [.attachmentEnd]
        }
        guard available > 0, let bytes = hashed(min(left, available)) else { return nil }
        attachmentHash.update(data: bytes)
        state = .attachment(left: left - bytes.count)
        return [.bytes(bytes)]
    }

    private mutating func end() throws(SyncError) -> [Event]? {
        guard let (segments, first) = try varint(ahead: 1), let (attachments, second) = try varint(ahead: 1 + first),
            available >= 1 + first + second + Signature.byteCount, hashed(1 + first + second) != nil,
            let signature = take(Signature.byteCount)
        else { return nil }
        guard segments == self.segments, attachments == self.attachments, let maker,
            Signature.bundle.isValid(signature, of: hash.finalize(), by: maker.key)
        else { throw BundleReader.damaged }
        state = .ended
        return []
    }

    private static let damaged = SyncError(
        .badBundle, "The bundle was altered or damaged on its way. Nothing of it was taken in; copy or send it again.")

    private static func tooLarge(_ what: String) -> SyncError {
        SyncError(.tooLarge, "\(what). Nothing of the bundle was taken in; let its maker sync instead.")
    }
}
