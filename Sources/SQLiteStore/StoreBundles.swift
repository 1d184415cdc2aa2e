import CRDT
import GRDB
import Sync

// What a laptop keeps of what came by bundle: segments until all in them is safe at the hub, and the transactions of each. Those that
// are shown stand in `pending` besides, marked as foreign.

/// What came by bundle, by what has become of it.
public struct BroughtCounts: Sendable, Hashable {
    /// Transactions that the hub was not yet given from here, and is not known to have.
    public var unrelayed = 0
    /// Transactions that are not shown, because they name what is not known here.
    public var hidden = 0
    /// Transactions that the hub would not take from here, and why.
    public var refused = 0
    public var refusal: String?

    public init(unrelayed: Int = 0, hidden: Int = 0, refused: Int = 0, refusal: String? = nil) {
        self.unrelayed = unrelayed
        self.hidden = hidden
        self.refused = refused
        self.refusal = refusal
    }
}

/// A segment that the hub was not yet given.
public struct Relayable: Sendable, Hashable {
    public var number: Int64
    public var segment: Segment
    public var certificate: Certificate
}

extension Tables {
    /// `hidden` is 1 as long as it is to be shown and cannot be; `missing` is then the id that it was found to wait for. `relayed` is the
    /// epoch of the hub that was given the segment.
    static let bundles = """
        CREATE TABLE segment (
            number INTEGER PRIMARY KEY, workspace BLOB NOT NULL, site BLOB NOT NULL, signature BLOB NOT NULL,
            certificate BLOB NOT NULL, relayed INTEGER, refusal TEXT);
        CREATE TABLE brought (
            segment INTEGER NOT NULL, place INTEGER NOT NULL, id BLOB NOT NULL, bytes BLOB NOT NULL, arrival INTEGER,
            hidden INTEGER NOT NULL, missing BLOB, PRIMARY KEY (segment, place));
        CREATE INDEX brought_id ON brought(id);
        CREATE INDEX brought_hidden ON brought(id, missing) WHERE hidden = 1;
        """
}

extension StoreView {
    /// What is pending and sealed, by this laptop or by whoever gave it away in a bundle.
    public func sealedPending() throws -> [TransactionID] {
        try statement("SELECT tx FROM pending WHERE sealed <> 0").map { $0.int(0) }.map { try known($0).id }
    }

    /// How `pending.sealed` marks what came by bundle.
    static let foreign: Int64 = 2

    /// What came by bundle, and is pending.
    public func broughtPending() throws -> [TransactionID] {
        try statement("SELECT tx FROM pending WHERE sealed = \(StoreView.foreign)").map { $0.int(0) }.map { try known($0).id }
    }

    public func cameByBundle(_ id: TransactionID) throws -> Bool {
        guard let number = try number(of: id) else { return false }
        let statement = try statement("SELECT 1 FROM pending WHERE tx = ? AND sealed = \(StoreView.foreign)")
        statement.bind(1, number)
        return try statement.first { _ in true } ?? false
    }

    public func hasBrought() throws -> Bool {
        try statement("SELECT 1 FROM brought LIMIT 1").first { _ in true } ?? false
    }

    public func brought(_ id: TransactionID) throws -> [UInt8]? {
        let statement = try statement("SELECT bytes FROM brought WHERE id = ? LIMIT 1")
        statement.bind(1, id)
        return try statement.first { $0.bytes(0) }
    }

    public func hidden() throws -> [(id: TransactionID, missing: TransactionID?)] {
        try statement("SELECT id, missing FROM brought WHERE hidden = 1 GROUP BY id ORDER BY min(segment), place").map {
            (try $0.identifier(0), $0.identifierIfAny(1))
        }
    }

    public func broughtCounts() throws -> BroughtCounts {
        let open = "arrival IS NULL AND segment IN (SELECT number FROM segment WHERE"
        var counts = BroughtCounts()
        let epoch = try number(Key.epoch) ?? 0
        counts.unrelayed = try total(
            "SELECT count(DISTINCT id) FROM brought WHERE \(open) refusal IS NULL AND relayed IS NOT \(epoch))")
        counts.hidden = try total("SELECT count(DISTINCT id) FROM brought WHERE hidden = 1")
        counts.refused = try total("SELECT count(DISTINCT id) FROM brought WHERE \(open) refusal IS NOT NULL)")
        if counts.refused > 0 {
            counts.refusal = try statement("SELECT refusal FROM segment WHERE refusal IS NOT NULL ORDER BY number DESC LIMIT 1")
                .first { $0.text(0) }
        }
        return counts
    }

    /// The next segment with anything that the hub is not known to have.
    ///
    /// - Parameters:
    ///   - epoch: Leaves out what the hub of this epoch was given, or would not take; nil for all.
    ///   - after: Goes on after a segment's number.
    public func relayable(after: Int64, epoch: UInt64?) throws -> Relayable? {
        let statement = try statement(
            """
            SELECT number, workspace, site, signature, certificate FROM segment s
            WHERE number > ? AND (?2 IS NULL OR refusal IS NULL AND relayed IS NOT ?2)
                AND EXISTS (SELECT 1 FROM brought WHERE segment = s.number AND arrival IS NULL)
            ORDER BY number LIMIT 1
            """)
        statement.bind(1, after)
        if let epoch { statement.bind(2, Int64(bitPattern: epoch)) } else { statement.bindNull(2) }
        let head = try statement.first { line in
            (
                number: line.int(0), workspace: try line.identifier(1, WorkspaceID.self),
                site: try line.identifier(2, SiteID.self), signature: line.bytes(3),
                certificate: try Certificate(encoded: line.bytes(4))
            )
        }
        guard let head else { return nil }
        let transactions = try self.statement("SELECT bytes FROM brought WHERE segment = ? ORDER BY place")
        transactions.bind(1, head.number)
        return Relayable(
            number: head.number,
            segment: Segment(
                workspace: head.workspace, site: head.site, transactions: try transactions.map { $0.bytes(0) },
                signature: head.signature), certificate: head.certificate)
    }

    // MARK: A hub

    /// An enrolled site, a revoked one too.
    public func signer(_ site: SiteID) throws -> Signer? {
        try device(site).map { Signer(device: $0.device, key: $0.signingKey, isRevoked: $0.revoked != nil) }
    }

    public func author(of site: SiteID) throws -> AuthorID? {
        let statement = try statement("SELECT author FROM device WHERE site = ?")
        statement.bind(1, site)
        return try statement.first { try $0.identifier(0, AuthorID.self) }
    }

    public func lastNumber(of site: SiteID) throws -> UInt64 {
        let statement = try statement("SELECT number FROM site_number WHERE site = ?")
        statement.bind(1, site)
        return try statement.first { UInt64(bitPattern: $0.int(0)) } ?? 0
    }

    /// The private key under which a hub certifies its sites. Backups hold it, too.
    public var signingKey: [UInt8] {
        get throws {
            guard let key = try setting(Key.signingKey) else { throw StoreView.damaged("meta") }
            return key
        }
    }
}

extension StoreView.Key {
    public static let signingKey = "hub signing key"
}

extension StoreEditor {
    public func setLastNumber(_ number: UInt64, of site: SiteID) throws {
        let statement = try statement(
            "INSERT INTO site_number(site, number) VALUES (?, ?) ON CONFLICT(site) DO UPDATE SET number = excluded.number")
        statement.bind(1, site)
        statement.bind(2, Int64(bitPattern: number))
        try statement.run()
    }
}

extension StoreEditor: BundleStorage {
    public func addSegment(_ segment: Segment, _ certificate: Certificate) throws -> Int64 {
        let statement = try statement("INSERT INTO segment(workspace, site, signature, certificate) VALUES (?, ?, ?, ?)")
        statement.bind(1, segment.workspace)
        statement.bind(2, segment.site)
        statement.bind(3, segment.signature)
        statement.bind(4, certificate.encoded)
        try statement.run()
        return database.lastInsertedRowID
    }

    public func addBrought(
        _ id: TransactionID, encoded: [UInt8], of segment: Int64, place: Int, arrival: ArrivalNumber?, isHidden: Bool
    ) throws {
        let statement = try statement(
            "INSERT INTO brought(segment, place, id, bytes, arrival, hidden) VALUES (?, ?, ?, ?, ?, ?)")
        statement.bind(1, segment)
        statement.bind(2, place)
        statement.bind(3, id)
        statement.bind(4, encoded)
        if let arrival { statement.bind(5, Int64(arrival)) } else { statement.bindNull(5) }
        statement.bind(6, isHidden ? 1 : 0)
        try statement.run()
    }

    public func forgetRefusals(of site: SiteID) throws {
        let statement = try statement("UPDATE segment SET refusal = NULL WHERE site = ? AND refusal IS NOT NULL")
        statement.bind(1, site)
        try statement.run()
    }

    public func hide(_ id: TransactionID, missing: TransactionID) throws {
        let statement = try statement("UPDATE brought SET missing = ? WHERE id = ? AND hidden = 1")
        statement.bind(1, missing)
        statement.bind(2, id)
        try statement.run()
    }

    public func unhide(_ id: TransactionID) throws {
        let statement = try statement("UPDATE brought SET hidden = 0, missing = NULL WHERE id = ?")
        statement.bind(1, id)
        try statement.run()
    }

    public func setArrival(_ arrival: ArrivalNumber, ofBrought id: TransactionID) throws {
        let statement = try statement("UPDATE brought SET arrival = ?, hidden = 0, missing = NULL WHERE id = ?")
        statement.bind(1, Int64(arrival))
        statement.bind(2, id)
        try statement.run()
    }

    public func dropSegments(upTo safe: ArrivalNumber) throws {
        guard safe > 0 else { return }
        let segments = try statement(
            """
            DELETE FROM segment WHERE NOT EXISTS (
                SELECT 1 FROM brought WHERE segment = segment.number AND (arrival IS NULL OR arrival > ?))
            """)
        segments.bind(1, Int64(clamping: safe))
        try segments.run()
        guard segments.changes > 0 else { return }
        try statement("DELETE FROM brought WHERE segment NOT IN (SELECT number FROM segment)").run()
    }

    public func addBroughtPending(_ transaction: Transaction) throws {
        try addPending(transaction)
        let statement = try statement("UPDATE pending SET sealed = \(StoreView.foreign) WHERE tx = ?")
        statement.bind(1, try knownNumber(transaction.id))
        try statement.run()
    }

    /// Notes that the hub of this epoch has a segment.
    public func setRelayed(_ segment: Int64, epoch: UInt64) throws {
        let statement = try statement("UPDATE segment SET relayed = ? WHERE number = ?")
        statement.bind(1, Int64(bitPattern: epoch))
        statement.bind(2, segment)
        try statement.run()
    }

    /// Notes that the hub would not take a segment. It is not offered again before its bundle is taken in once more, or `reopenBrought`.
    public func setRefusal(_ reason: String, of segment: Int64) throws {
        let statement = try statement("UPDATE segment SET refusal = ? WHERE number = ?")
        statement.bind(1, reason)
        statement.bind(2, segment)
        try statement.run()
    }

    /// For a hub that was restored and may have forgotten what it had: what came by bundle and is not in the hub's backup counts as not
    /// known there. Call `showBrought` when the base is the restored hub's.
    public func reopenBrought() throws {
        try statement("UPDATE segment SET refusal = NULL, relayed = NULL").run()
        let statement = try statement(
            "UPDATE brought SET arrival = NULL, hidden = 1, missing = NULL WHERE arrival > ?")
        statement.bind(1, Int64(clamping: try safe))
        try statement.run()
    }
}
