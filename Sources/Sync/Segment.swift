import CRDT
import Crypto

/// Transactions of one site, sealed, in the order in which they were written, under one signature of that site. Whoever passes a segment on
/// passes on exactly its bytes, or the hub refuses it. The layout is in `Protocol/bundles.md`.
public struct Segment: Hashable, Sendable {
    public let workspace: WorkspaceID
    public let site: SiteID
    /// The transactions' bytes.
    public let transactions: [[UInt8]]
    public let signature: [UInt8]

    static let version: UInt8 = 1

    /// Signs transactions.
    ///
    /// - Throws: `SyncError` `.badBundle` if one is of another site, `.tooLarge`.
    public init(
        workspace: WorkspaceID, site: SiteID, transactions: [[UInt8]], key: Curve25519.Signing.PrivateKey
    ) throws(SyncError) {
        let body = Segment.body(workspace, site, transactions)
        self.init(
            workspace: workspace, site: site, transactions: transactions,
            signature: try Signature.segment.signing(SHA256.hash(data: body), with: key))
        try check()
        guard encoded.count <= BundleLimits.standard.segmentBytes else { throw Segment.tooLarge }
    }

    /// Puts a segment together again.
    public init(workspace: WorkspaceID, site: SiteID, transactions: [[UInt8]], signature: [UInt8]) {
        self.workspace = workspace
        self.site = site
        self.transactions = transactions
        self.signature = signature
    }

    public func isSigned(by key: [UInt8]) -> Bool {
        Signature.segment.isValid(
            signature, of: SHA256.hash(data: Segment.body(workspace, site, transactions)), by: key)
    }

    public var encoded: [UInt8] { Segment.body(workspace, site, transactions) + signature }

    private static func body(_ workspace: WorkspaceID, _ site: SiteID, _ transactions: [[UInt8]]) -> [UInt8] {
        var out = [version]
        out.reserveCapacity(transactions.reduce(64) { $0 + $1.count + 4 })
        out.append(workspace)
        out.append(site)
        out.appendVarint(transactions.count)
        for transaction in transactions { out.appendCounted(transaction) }
        return out
    }

    /// Reads a segment, without looking at its signature and into its transactions.
    ///
    /// - Throws: `SyncError` `.unknownVersion`, `.tooLarge`, `.badBundle`.
    public init(encoded bytes: [UInt8]) throws(SyncError) {
        guard bytes.count <= BundleLimits.standard.segmentBytes else { throw Segment.tooLarge }
        guard let version = bytes.first, version <= Segment.version else { throw .newerBundle("A segment") }
        do throws(CRDTError) {
            var reader = ByteReader(bytes)
            guard try reader.byte() == Segment.version else { throw CRDTError(.damaged, "There is no version 0.") }
            workspace = try reader.identifier()
            site = try reader.identifier()
            let count = try reader.count(unit: 1)
            guard count <= Limits.batchCount else { throw CRDTError(.tooLarge, "There are too many transactions in it.") }
            var transactions = [[UInt8]]()
            transactions.reserveCapacity(count)
            for _ in 0..<count { transactions.append(Array(try reader.counted())) }
            self.transactions = transactions
            signature = Array(try reader.slice(Signature.byteCount))
            try reader.expectEnd()
        } catch {
            throw SyncError(.badBundle, "A segment cannot be read: \(error.message)")
        }
        try check()
    }

    /// Whether all transactions are of the segment's site, each once.
    private func check() throws(SyncError) {
        var ids = Set<TransactionID>()
        for transaction in transactions {
            guard let id = Transaction.id(inEncoded: transaction), id.site == site else {
                throw SyncError(.badBundle, "A segment holds a change that another laptop wrote.")
            }
            guard ids.insert(id).inserted else { throw SyncError(.badBundle, "A segment holds a change twice.") }
        }
        guard !ids.isEmpty else { throw SyncError(.badBundle, "A segment is empty.") }
    }

    private static let tooLarge = SyncError(
        .tooLarge, "A segment has more than \(BundleLimits.standard.segmentBytes) bytes.")

    /// Checks a segment as a laptop does that has only a certificate to go by: that the certified site signed it, and that all in it was
    /// written by that site's person.
    ///
    /// - Returns: The transactions; nil for one in a format that this version does not know.
    /// - Throws: `SyncError` `.notCertified`, `.badBundle`.
    /// - Complexity: O(bytes).
    public func transactions(certifiedBy certificate: Certificate) throws(SyncError) -> [Transaction?] {
        guard certificate.site == site, certificate.workspace == workspace, isSigned(by: certificate.key) else {
            throw SyncError(.notCertified, "Changes in it were not signed by the laptop that they name.")
        }
        var out = [Transaction?]()
        out.reserveCapacity(transactions.count)
        for encoded in transactions {
            do {
                let transaction = try Transaction(encoded: encoded)
                guard transaction.author == certificate.author else {
                    throw SyncError(.notCertified, "A change in it is in the name of somebody else than the laptop's person.")
                }
                out.append(transaction)
            } catch let error as SyncError {
                throw error
            } catch let error as CRDTError where error.code == .unknownFormat {
                out.append(nil)
            } catch {
                throw SyncError(.badBundle, "A change in it cannot be read.")
            }
        }
        return out
    }
}
