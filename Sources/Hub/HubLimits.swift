/// Every bound that the hub sets to those who use it, as listed in `Protocol/limits.md`. Those of messages are in `Sync.Limits`.
///
/// A bound holds back one device or one address, never the others: whatever strangers do, a device that is enrolled still gets in.
public struct HubLimits: Sendable {
    // MARK: Each device

    /// Requests of a device: so many at once after a pause, and so many each second in the long run.
    package var requestBurst = 300
    package var requestsPerSecond = 30
    /// Bytes of bodies, in both directions.
    package var byteBurst = 512 << 20
    package var bytesPerSecond = 8 << 20
    /// Requests that are being answered at the same time, live streams apart.
    package var requestsAtOnce = 8
    package var liveStreams = 4

    // MARK: Connections

    /// Connections beyond this wait until others close.
    package var connections = 10_000
    /// Connections on which no device has shown a valid credential yet, of all and of each address. Beyond it the oldest one of them is
    /// closed: who has a credential shows it at once, and is not among them any more.
    package var strangers = 4_000
    package var strangersPerAddress = 1_000

    // MARK: Time

    /// From the opening of a connection to the end of its first request's head, the TLS handshake included.
    package var headSeconds = 20
    /// Between two requests on a connection.
    package var idleSeconds = 75
    /// How long a transfer may take in either direction: so many seconds, and one more for each `slowestBytesPerSecond`.
    package var patienceSeconds = 30
    package var slowestBytesPerSecond = 16 << 10

    // MARK: The store's writer

    /// Writes that wait for the writer, and the bytes of pushes among them.
    package var waitingWrites = 2_000
    package var waitingWriteBytes = 128 << 20
    /// Writes that wait for the disk together: so many, or about so many bytes. More would make the first of them wait for the last.
    package var writesPerGroup = 64
    package var bytesPerGroup = 1 << 20

    // MARK: Enrolment

    /// Wrong codes from one address within a minute.
    package var wrongCodes = 10
    /// Addresses of which wrong codes are remembered; beyond it the oldest is forgotten.
    package var addresses = 10_000

    public init() {}
}
