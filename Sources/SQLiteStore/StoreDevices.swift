import CRDT
import Foundation
import GRDB
import StoreInterface
import Sync

// What a hub keeps of its devices and of the codes by which they join. Nothing here syncs.

extension StoreView {
    /// All devices, in the order in which they were enrolled, the revoked ones too.
    public func devices() throws -> [EnrolledDevice] {
        try Row.fetchAll(database, sql: "SELECT \(StoreView.deviceColumns) FROM device ORDER BY enrolled, site").map(
            StoreView.device)
    }

    public func device(_ site: SiteID) throws -> EnrolledDevice? {
        let statement = try database.cachedStatement(sql: "SELECT \(StoreView.deviceColumns) FROM device WHERE site = ?")
        return try Row.fetchOne(statement, arguments: [Data(site.bytes)]).map(StoreView.device)
    }

    /// The device whose credential has this SHA-256; a revoked one too.
    public func device(credentialHash: [UInt8]) throws -> EnrolledDevice? {
        let statement = try database.cachedStatement(sql: "SELECT \(StoreView.deviceColumns) FROM device WHERE credential = ?")
        return try Row.fetchOne(statement, arguments: [Data(credentialHash)]).map(StoreView.device)
    }

    /// The enrolment whose code has this SHA-256, expired or not.
    public func enrolment(codeHash: [UInt8]) throws -> OpenEnrolment? {
        let row = try Row.fetchOne(
            database, sql: "SELECT author, role, expires FROM enrolment WHERE code = ?", arguments: [Data(codeHash)])
        return try row.map {
            OpenEnrolment(author: try StoreView.identifier($0[0]), role: try StoreView.role($0[1]), expires: $0[2])
        }
    }

    /// How many codes could still be used at `now`.
    public func openEnrolmentCount(now: Int64) throws -> Int {
        try Int.fetchOne(database, sql: "SELECT count(*) FROM enrolment WHERE expires > ?", arguments: [now]) ?? 0
    }

    fileprivate static func identifier<ID: ByteIdentifier>(_ data: Data) throws -> ID {
        guard let id = ID(bytes: data) else { throw damaged("device") }
        return id
    }

    private static let deviceColumns = "site, author, role, name, signing_key, enrolled, revoked, wipe, wipe_given, origin"

    private static func device(_ row: Row) throws -> EnrolledDevice {
        EnrolledDevice(
            site: try StoreView.identifier(row[0]), author: try StoreView.identifier(row[1]), role: try role(row[2]),
            name: row[3],
            signingKey: Array(row[4] as Data? ?? Data()), enrolled: row[5], revoked: row[6], wipe: row[7],
            wipeGiven: row[8], origin: try (row[9] as Data?).map { try StoreView.identifier($0) })
    }

    private static func role(_ text: String) throws -> Device.Role {
        guard let role = Device.Role(rawValue: text) else { throw damaged("device") }
        return role
    }
}

extension StoreEditor {
    /// Adds a device, or replaces what was known of the same site. From then on only the new credential is valid.
    public func save(_ device: EnrolledDevice, credentialHash: [UInt8]) throws {
        try database.execute(
            sql: """
                INSERT INTO device(site, author, role, name, credential, signing_key, enrolled, revoked, origin)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT(site) DO UPDATE SET author = excluded.author, role = excluded.role, name = excluded.name,
                    credential = excluded.credential, signing_key = excluded.signing_key, enrolled = excluded.enrolled,
                    revoked = excluded.revoked, wipe = NULL, wipe_given = NULL, origin = excluded.origin
                """,
            arguments: [
                Data(device.site.bytes), Data(device.author.bytes), device.role.rawValue, device.name, Data(credentialHash),
                Data(device.signingKey), device.enrolled, device.revoked, device.origin.map { Data($0.bytes) },
            ])
    }

    /// Revokes a device, and all whose stores are copies of its; what was revoked before keeps its time.
    ///
    /// - Parameter wiping: Whether it is also to remove what it holds. That cannot be taken back but by enrolling it again.
    /// - Returns: The sites that can no longer sync.
    @discardableResult
    public func revoke(_ site: SiteID, at time: Int64, wiping: Bool = false) throws -> [SiteID] {
        let sites = try Data.fetchAll(
            database,
            sql: """
                WITH RECURSIVE copies(site) AS (SELECT ?1 UNION SELECT device.site FROM device JOIN copies ON device.origin = copies.site)
                SELECT site FROM copies
                """, arguments: [Data(site.bytes)])
        for site in sites {
            try database.execute(
                sql: "UPDATE device SET revoked = coalesce(revoked, ?), wipe = coalesce(wipe, ?) WHERE site = ?",
                arguments: [time, wiping ? time : nil, site])
        }
        return try sites.map { try StoreView.identifier($0) }
    }

    /// Notes that a device was told to remove what it holds.
    public func noteWipeGiven(_ site: SiteID, at time: Int64) throws {
        try database.execute(
            sql: "UPDATE device SET wipe_given = ? WHERE site = ? AND wipe_given IS NULL", arguments: [time, Data(site.bytes)])
    }

    /// Gives a person's devices, and the codes that were made for that person, another role.
    public func setRole(_ role: Device.Role, of author: AuthorID) throws {
        for table in ["device", "enrolment"] {
            try database.execute(
                sql: "UPDATE \(table) SET role = ? WHERE author = ?", arguments: [role.rawValue, Data(author.bytes)])
        }
    }

    public func add(_ enrolment: OpenEnrolment, codeHash: [UInt8]) throws {
        try database.execute(
            sql: "INSERT INTO enrolment(code, author, role, expires) VALUES (?, ?, ?, ?)",
            arguments: [Data(codeHash), Data(enrolment.author.bytes), enrolment.role.rawValue, enrolment.expires])
    }

    public func removeEnrolment(codeHash: [UInt8]) throws {
        try database.execute(sql: "DELETE FROM enrolment WHERE code = ?", arguments: [Data(codeHash)])
    }

    public func removeEnrolments(expiredBefore time: Int64) throws {
        try database.execute(sql: "DELETE FROM enrolment WHERE expires < ?", arguments: [time])
    }
}

extension StoreView {
    /// The people that live, in the order in which the store learned of them.
    public func people() throws -> [KnownPerson] {
        try Row.fetchAll(database, sql: "SELECT id, name, role FROM live_person ORDER BY rid").map(StoreView.person)
    }

    /// A person, dead or alive.
    public func person(_ author: AuthorID) throws -> KnownPerson? {
        let statement = try database.cachedStatement(sql: "SELECT id, name, role FROM person WHERE id = ?")
        return try Row.fetchOne(statement, arguments: [Data(author.bytes)]).map(StoreView.person)
    }

    private static func person(_ row: Row) throws -> KnownPerson {
        KnownPerson(
            row: try StoreView.identifier(row[0]), name: row[1] as String? ?? "",
            role: (row[2] as String?).flatMap(Device.Role.init(rawValue:)))
    }
}
