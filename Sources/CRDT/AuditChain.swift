import Crypto

/// One line of an audit export: which transaction had which arrival number, the SHA-256 of its bytes, and the chain up to it.
public struct AuditEntry: Hashable, Sendable {
    public let arrival: UInt64
    public let transaction: TransactionID
    public let author: AuthorID
    public let stamp: Stamp
    /// SHA-256 of the canonical bytes, 32 bytes.
    public let digest: [UInt8]
    /// SHA-256 of the chain before and of this entry's fields, 32 bytes.
    public let chain: [UInt8]

    init(arrival: UInt64, transaction: TransactionID, author: AuthorID, stamp: Stamp, digest: [UInt8], chain: [UInt8]) {
        self.arrival = arrival
        self.transaction = transaction
        self.author = author
        self.stamp = stamp
        self.digest = digest
        self.chain = chain
    }

    /// The chain that follows from `previous` and what else this entry says.
    func link(after previous: [UInt8]) -> [UInt8] {
        var input = previous
        input.reserveCapacity(previous.count + 80)
        input.appendBigEndian(arrival)
        input.append(transaction)
        input.append(author)
        input.appendBigEndian(stamp.packed)
        input += digest
        return Array(SHA256.hash(data: input))
    }

    /// Whether the entry is that of `transaction`: id, author, stamp and every byte that the chain covers.
    public func isOf(_ transaction: Transaction) -> Bool {
        self.transaction == transaction.id && author == transaction.author && stamp == transaction.stamp
            && digest == AuditChain.digest(of: transaction)
    }

    /// Whether the entry is that of a transaction in these bytes, in a format that this program does not know.
    public func isOf(unknown encoded: [UInt8]) -> Bool {
        Transaction.id(inEncoded: encoded) == transaction && digest == Array(SHA256.hash(data: encoded))
    }
}

/// A hash chain over transactions in the order of their arrival, written as JSON Lines: a header, a line for each transaction, a
/// closing line.
///
/// Whoever changes, drops, adds or moves a transaction afterwards must rewrite the chain from there on. So an export that was put
/// away, or its last chain on paper, shows it; an export alone shows what was changed in it by anybody who did not rewrite it.
/// The chain covers a transaction as it is forwarded, without what is between its author and the hub, so that all who hold it
/// whole agree. The lines are these, with no spaces and in this order, numbers decimal, bytes in lower-case hexadecimal:
///
///     {"format":"satchel-audit-1","workspace":"…","first":1,"seed":"…","check":"…"}
///     {"entry":1,"arrival":1,"id":"…","author":"…","stamp":"milliseconds.counter","sha256":"…","chain":"…"}
///     {"count":1,"chain":"…"}
///
/// `check` is the SHA-256 of the header's text before the comma that precedes it.
public struct AuditChain: Sendable {
    public static let format = "satchel-audit-1"
    /// The most bytes that a workspace's name may have.
    public static let workspaceLimit = 64

    public let workspace: [UInt8]
    /// Where an export begins.
    public let first: UInt64
    /// The chain before the first entry.
    public let seed: [UInt8]
    /// The chain up to the last entry; the seed while there is none.
    public private(set) var chain: [UInt8]
    public private(set) var count: UInt64 = 0
    /// The last entry's arrival number; 0 while there is none.
    public private(set) var last: UInt64 = 0

    /// A chain from the workspace's very first transaction on.
    ///
    /// - Parameter workspace: The workspace's id, 1 to 64 bytes.
    public init(workspace: [UInt8]) throws(CRDTError) {
        try self.init(workspace: workspace, first: 1, seed: AuditChain.origin(of: workspace))
    }

    /// A chain that goes on behind an earlier one.
    ///
    /// - Parameters:
    ///   - first: Where it begins; no entry has a smaller arrival number.
    ///   - seed: The chain up to what came before, 32 bytes.
    public init(workspace: [UInt8], first: UInt64, seed: [UInt8]) throws(CRDTError) {
        guard 1...AuditChain.workspaceLimit ~= workspace.count, seed.count == SHA256.byteCount else {
            throw CRDTError(.damaged, "An audit needs a workspace's id of 1 to 64 bytes and a seed of 32; name both in full.")
        }
        self.workspace = workspace
        self.first = first
        self.seed = seed
        chain = seed
    }

    /// The chain before a workspace's first transaction.
    public static func origin(of workspace: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: Array(format.utf8) + workspace)) }

    static func digest(of transaction: Transaction) -> [UInt8] {
        Array(SHA256.hash(data: (transaction.origin == nil ? transaction : transaction.forwarded()).encoded))
    }

    /// Adds the next transaction, and gives back its entry.
    ///
    /// - Throws: `CRDTError` `.damaged` if `arrival` does not come after the entry before.
    /// - Complexity: O(bytes).
    public mutating func append(_ transaction: Transaction, arrival: UInt64) throws(CRDTError) -> AuditEntry {
        try append(
            AuditEntry(
                arrival: arrival, transaction: transaction.id, author: transaction.author, stamp: transaction.stamp,
                digest: AuditChain.digest(of: transaction), chain: []))
    }

    /// Adds a transaction in a format that this program does not know, as it was kept; author and stamp are given as zeros.
    public mutating func append(unknown encoded: [UInt8], arrival: UInt64) throws(CRDTError) -> AuditEntry {
        guard let id = Transaction.id(inEncoded: encoded) else {
            throw CRDTError(.damaged, "A stored transaction is too short to be one; run the doctor.")
        }
        return try append(
            AuditEntry(
                arrival: arrival, transaction: id, author: AuthorID(high: 0, low: 0), stamp: Stamp(packed: 0),
                digest: Array(SHA256.hash(data: encoded)), chain: []))
    }

    private mutating func append(_ entry: AuditEntry) throws(CRDTError) -> AuditEntry {
        guard entry.arrival >= first, count == 0 || entry.arrival > last else {
            throw CRDTError(.damaged, "The transactions of an audit are not in the order of their arrival; read them in order.")
        }
        chain = entry.link(after: chain)
        last = entry.arrival
        count += 1
        return AuditEntry(
            arrival: entry.arrival, transaction: entry.transaction, author: entry.author, stamp: entry.stamp,
            digest: entry.digest,
            chain: chain)
    }

    // MARK: Lines, each with its line feed

    /// The export's first line.
    public var header: String {
        let text =
            "{\"format\":\"\(AuditChain.format)\",\"workspace\":\"\(hexadecimal(workspace))\",\"first\":\(first),"
            + "\"seed\":\"\(hexadecimal(seed))\""
        return text + ",\"check\":\"\(hexadecimal(SHA256.hash(data: Array(text.utf8))))\"}\n"
    }

    /// The line of the entry that `append` has just given back.
    public func line(_ entry: AuditEntry) -> String {
        "{\"entry\":\(count),\"arrival\":\(entry.arrival),\"id\":\"\(entry.transaction)\",\"author\":\"\(entry.author)\","
            + "\"stamp\":\"\(entry.stamp)\",\"sha256\":\"\(hexadecimal(entry.digest))\","
            + "\"chain\":\"\(hexadecimal(entry.chain))\"}\n"
    }

    /// The export's last line.
    public var closing: String { "{\"count\":\(count),\"chain\":\"\(hexadecimal(chain))\"}\n" }
}

/// The chain over one site's transactions in the order of its running numbers. It is computed anew wherever it is wanted, never
/// stored or sent, and nothing is accepted or refused for it: where site and hub disagree, one of the two was tampered with.
public struct SiteChain: Sendable, Hashable {
    public let site: SiteID
    public private(set) var chain: [UInt8]
    public private(set) var count: UInt64 = 0
    /// The last running number; 0 while there is none.
    public private(set) var last: UInt64 = 0
    /// Numbers that are missing up to `last`: what the site wrote and lost, or somebody took out.
    public private(set) var missing: UInt64 = 0

    public init(site: SiteID) {
        self.site = site
        chain = Array(SHA256.hash(data: Array("satchel-site-1".utf8) + site.bytes))
    }

    /// - Parameters:
    ///   - number: The site's running number of it, from 1.
    /// - Throws: `CRDTError` `.damaged` for another site's transaction or a number that is not greater than the one before.
    public mutating func append(_ transaction: Transaction, number: UInt64) throws(CRDTError) {
        guard transaction.id.site == site, number > last else {
            throw CRDTError(
                .damaged, "A transaction of another site, or out of order, was given to a site's chain; read them in order.")
        }
        missing += number - last - 1
        var input = chain
        input.appendBigEndian(number)
        input += AuditChain.digest(of: transaction)
        chain = Array(SHA256.hash(data: input))
        last = number
        count += 1
    }
}

extension AuditChain {
    /// The chain of all of `site`'s transactions among `transactions`, which come in the order of its running numbers, as their
    /// origins say; those without an origin are left out.
    public static func siteChain(of site: SiteID, _ transactions: some Sequence<Transaction>) throws(CRDTError) -> SiteChain {
        var chain = SiteChain(site: site)
        for transaction in transactions where transaction.id.site == site {
            guard let origin = transaction.origin else { continue }
            try chain.append(transaction, number: origin.number)
        }
        return chain
    }
}
