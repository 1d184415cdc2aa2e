import CRDT
import Foundation
import GRDB
import Sales
import StoreInterface
import Sync

// What stores keep of attachments: a laptop, where the bytes are; a hub, what is being uploaded and by whom it was brought. The bytes
// themselves are elsewhere.

/// A laptop's knowledge of an attachment whose bytes it has.
public struct LocalAttachment: Sendable, Hashable {
    /// Where the bytes are, as far as this laptop knows.
    public enum State: String, Sendable {
        /// Here, and not known to be at the hub.
        case here
        /// Here, and at the hub from this laptop's person.
        case sent
        /// Here, fetched from the hub.
        case fetched
    }

    public var id: AttachmentID
    public var size: Int64
    public var state: State
    /// Where its upload goes on; nil if none has begun.
    public var upload: String?
}

extension Tables {
    static let attachments = """
        CREATE TABLE upload (
            id BLOB PRIMARY KEY, site BLOB NOT NULL, author BLOB NOT NULL, sha256 BLOB NOT NULL, size INTEGER NOT NULL,
            expires INTEGER NOT NULL, finished INTEGER NOT NULL, metadata TEXT NOT NULL) WITHOUT ROWID;
        CREATE INDEX upload_site ON upload(site);
        CREATE TABLE attachment_bringer (sha256 BLOB NOT NULL, author BLOB NOT NULL, PRIMARY KEY (sha256, author)) WITHOUT ROWID;
        ALTER TABLE blob ADD COLUMN upload TEXT;
        """
}

extension Entity {
    /// The fields that can name attachments.
    var attachmentFields: [Field] { allFields.filter { $0.kind == .register && $0.type == .bytes } }
}

extension StoreView {
    /// The cells of living rows that name an attachment, by any of their heads.
    ///
    /// - Complexity: For each entity with such a field one search by index, and one pass over the heads that are not shown.
    public func naming(_ attachment: AttachmentID) throws -> [AttachmentNaming] {
        var places = Set<NamingPlace>()
        for entity in schema.entities {
            for field in entity.attachmentFields {
                for row in try living(entity, where: field, is: attachment.value, limit: .max) {
                    places.insert(NamingPlace(row: row.id, entity: entity.id))
                }
            }
        }
        let hidden = try statement(
            "SELECT DISTINCT s.rid, r.entity FROM sibling s JOIN row_state r USING (rid) WHERE s.value = ?")
        hidden.bind(1, attachment.value.encoded)
        for (place, entity) in try hidden.map({ ($0.int(0), try $0.schemaID(1)) }) {
            places.insert(NamingPlace(row: try rowID(place, entity), entity: entity))
        }
        var out = [AttachmentNaming]()
        for place in places {
            guard let entity = schema.entity(place.entity), let row = try find(place.row, entity: place.entity), row.lives else {
                continue
            }
            for field in entity.attachmentFields {
                for head in row[field.cell()].heads where head.value == attachment.value {
                    out.append(
                        AttachmentNaming(
                            row: place.row, entity: place.entity, sensitivity: field.sensitivity, author: head.author,
                            transaction: head.id))
                }
            }
        }
        return out
    }

    private struct NamingPlace: Hashable {
        let row: RowID
        let entity: EntityID
    }

    // MARK: A laptop

    public func attachment(_ id: AttachmentID) throws -> LocalAttachment? {
        try Row.fetchOne(database, sql: "SELECT \(StoreView.blobColumns) FROM blob WHERE sha256 = ?", arguments: [Data(id.bytes)])
            .map(StoreView.attachment)
    }

    /// The attachments that the hub is not known to have, at most `limit`.
    public func unsentAttachments(limit: Int) throws -> [LocalAttachment] {
        try Row.fetchAll(
            database, sql: "SELECT \(StoreView.blobColumns) FROM blob WHERE state = 'here' ORDER BY sha256 LIMIT ?",
            arguments: [limit]
        ).map(StoreView.attachment)
    }

    /// How many attachments are in a state, and their bytes.
    public func attachmentTotal(_ state: LocalAttachment.State) throws -> (count: Int, bytes: Int64) {
        let row = try Row.fetchOne(
            database, sql: "SELECT count(*), coalesce(sum(size), 0) FROM blob WHERE state = ?", arguments: [state.rawValue])
        return row.map { ($0[0], $0[1]) } ?? (0, 0)
    }

    /// The attachments that living rows name and whose bytes are not here, those of the newest rows first, at most `limit`.
    public func missingAttachments(limit: Int) throws -> [AttachmentID] {
        var found = [(place: Int64, id: AttachmentID)]()
        for entity in schema.entities {
            guard let table = layout.table(entity.id) else { continue }
            for field in entity.attachmentFields {
                guard let slot = table.slot(of: field.cell()) else { continue }
                let column = "t.\"\(table.columns[table.slots[slot].column].name)\""
                let statement = try statement(
                    """
                    SELECT t.rid, \(column) FROM \(table.name) t WHERE t.live AND length(\(column)) = 32
                        AND NOT EXISTS (SELECT 1 FROM blob b WHERE b.sha256 = \(column)) ORDER BY t.rid DESC LIMIT ?
                    """)
                statement.bind(1, limit)
                try statement.eachLine { line in
                    if let id = AttachmentID(bytes: line.bytes(1)) { found.append((line.int(0), id)) }
                }
            }
        }
        var seen = Set<AttachmentID>()
        return Array(found.sorted { $0.place > $1.place }.map(\.id).filter { seen.insert($0).inserted }.prefix(limit))
    }

    private static let blobColumns = "sha256, size, state, upload"

    private static func attachment(_ row: Row) throws -> LocalAttachment {
        guard let id = AttachmentID(bytes: row[0] as Data) else { throw damaged("blob") }
        // A state that only a later version knows is taken for the one from which nothing is lost.
        return LocalAttachment(
            id: id, size: row[1], state: LocalAttachment.State(rawValue: row[2]) ?? .here, upload: row[3])
    }

    // MARK: A hub

    public func upload(_ id: UploadID) throws -> AttachmentUpload? {
        try uploads("id = ?", [Data(id.bytes)]).first
    }

    /// The uploads of one device, finished ones too.
    public func uploads(of site: SiteID) throws -> [AttachmentUpload] { try uploads("site = ?", [Data(site.bytes)]) }

    /// The uploads whose time is over.
    public func uploads(expiredAt now: Int64) throws -> [AttachmentUpload] { try uploads("expires <= ?", [now]) }

    private func uploads(_ condition: String, _ arguments: StatementArguments) throws -> [AttachmentUpload] {
        try Row.fetchAll(
            database,
            sql:
                "SELECT id, site, author, sha256, size, expires, finished, metadata FROM upload WHERE \(condition) ORDER BY expires, id",
            arguments: arguments
        ).map { row in
            guard let id = UploadID(bytes: row[0] as Data), let site = SiteID(bytes: row[1] as Data),
                let author = AuthorID(bytes: row[2] as Data), let attachment = AttachmentID(bytes: row[3] as Data)
            else { throw StoreView.damaged("upload") }
            return AttachmentUpload(
                id: id, site: site, author: author, attachment: attachment, size: row[4], expires: row[5], isFinished: row[6],
                metadata: row[7])
        }
    }

    /// Who has brought an attachment's bytes.
    public func bringers(of attachment: AttachmentID) throws -> Set<AuthorID> {
        Set(
            try Data.fetchAll(
                database, sql: "SELECT author FROM attachment_bringer WHERE sha256 = ?", arguments: [Data(attachment.bytes)]
            ).compactMap { AuthorID(bytes: $0) })
    }
}

extension StoreEditor {
    // MARK: A laptop

    /// Takes note that an attachment's bytes are here. What was known of it before is forgotten.
    public func save(_ attachment: AttachmentID, size: Int64, _ state: LocalAttachment.State) throws {
        try database.execute(
            sql: "INSERT OR REPLACE INTO blob(sha256, size, state) VALUES (?, ?, ?)",
            arguments: [Data(attachment.bytes), size, state.rawValue])
    }

    /// Takes note of where an attachment's upload goes on; nil for nowhere.
    public func setUpload(_ place: String?, of attachment: AttachmentID) throws {
        try database.execute(sql: "UPDATE blob SET upload = ? WHERE sha256 = ?", arguments: [place, Data(attachment.bytes)])
    }

    /// Forgets an attachment whose bytes are here no longer.
    public func forget(_ attachment: AttachmentID) throws {
        try database.execute(sql: "DELETE FROM blob WHERE sha256 = ?", arguments: [Data(attachment.bytes)])
    }

    /// Takes no attachment for sent any more: the hub was restored, and may have lost some.
    public func doubtSentAttachments() throws {
        try database.execute(sql: "UPDATE blob SET state = 'here', upload = NULL WHERE state = 'sent'")
    }

    // MARK: A hub

    /// Adds an upload, or replaces what was known of it.
    public func save(_ upload: AttachmentUpload) throws {
        try database.execute(
            sql: """
                INSERT OR REPLACE INTO upload(id, site, author, sha256, size, expires, finished, metadata)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                Data(upload.id.bytes), Data(upload.site.bytes), Data(upload.author.bytes), Data(upload.attachment.bytes),
                upload.size, upload.expires, upload.isFinished, upload.metadata,
            ])
    }

    public func remove(_ upload: UploadID) throws {
        try database.execute(sql: "DELETE FROM upload WHERE id = ?", arguments: [Data(upload.bytes)])
    }

    /// Takes note that an author has brought an attachment's bytes.
    public func setBrought(_ attachment: AttachmentID, by author: AuthorID) throws {
        try database.execute(
            sql: "INSERT OR IGNORE INTO attachment_bringer(sha256, author) VALUES (?, ?)",
            arguments: [Data(attachment.bytes), Data(author.bytes)])
    }
}
