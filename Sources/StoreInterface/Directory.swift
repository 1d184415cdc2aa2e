import CRDT
import Sales
import Sync

/// A device that was enrolled at this hub.
public struct EnrolledDevice: Sendable, Hashable {
    public var site: SiteID
    public var author: AuthorID
    public var role: Device.Role
    /// What its user called it.
    public var name: String
    /// Ed25519, 32 bytes.
    public var signingKey: [UInt8]
    /// Milliseconds since 1970.
    public var enrolled: Int64
    /// Milliseconds since 1970; nil as long as it may sync.
    public var revoked: Int64?
    /// When its owner asked that it removes what it holds, and when it first came and was told so: milliseconds since 1970, or nil.
    public var wipe: Int64?
    public var wipeGiven: Int64?
    /// The site whose store this one's is a copy of, where the device became another site by itself.
    public var origin: SiteID?

    public init(
        site: SiteID, author: AuthorID, role: Device.Role, name: String, signingKey: [UInt8], enrolled: Int64,
        revoked: Int64? = nil, wipe: Int64? = nil, wipeGiven: Int64? = nil, origin: SiteID? = nil
    ) {
        self.site = site
        self.author = author
        self.role = role
        self.name = name
        self.signingKey = signingKey
        self.enrolled = enrolled
        self.revoked = revoked
        self.wipe = wipe
        self.wipeGiven = wipeGiven
        self.origin = origin
    }

    /// The device as the sync session knows it.
    public var device: Device { Device(site: site, author: author, role: role) }
}

/// A one-time code that was not used yet.
public struct OpenEnrolment: Sendable, Hashable {
    public var author: AuthorID
    public var role: Device.Role
    /// Milliseconds since 1970.
    public var expires: Int64

    public init(author: AuthorID, role: Device.Role, expires: Int64) {
        self.author = author
        self.role = role
        self.expires = expires
    }
}

/// A person who lives in the workspace.
public struct KnownPerson: Sendable, Hashable {
    public var row: RowID
    public var name: String
    /// Nil where the row says nothing that this version knows.
    public var role: Device.Role?

    public init(row: RowID, name: String, role: Device.Role?) {
        self.row = row
        self.name = name
        self.role = role
    }

    /// The author that the person's devices write as.
    public var author: AuthorID { AuthorID(high: row.high, low: row.low) }
}

/// A cell that names an attachment.
public struct AttachmentNaming: Sendable, Hashable {
    public var row: RowID
    public var entity: EntityID
    /// Of the field that names it.
    public var sensitivity: SensitivityClass
    /// Who wrote the name, and by which transaction.
    public var author: AuthorID
    public var transaction: TransactionID

    package init(
        row: RowID, entity: EntityID, sensitivity: SensitivityClass, author: AuthorID, transaction: TransactionID
    ) {
        self.row = row
        self.entity = entity
        self.sensitivity = sensitivity
        self.author = author
        self.transaction = transaction
    }
}

/// An upload that a hub has let begin.
public struct AttachmentUpload: Sendable, Hashable {
    public var id: UploadID
    public var site: SiteID
    /// In whose name it is brought.
    public var author: AuthorID
    public var attachment: AttachmentID
    /// In bytes.
    public var size: Int64
    /// Milliseconds since 1970.
    public var expires: Int64
    public var isFinished: Bool
    /// The metadata as its client gave it.
    public var metadata: String

    public init(
        id: UploadID, site: SiteID, author: AuthorID, attachment: AttachmentID, size: Int64, expires: Int64,
        isFinished: Bool = false, metadata: String
    ) {
        self.id = id
        self.site = site
        self.author = author
        self.attachment = attachment
        self.size = size
        self.expires = expires
        self.isFinished = isFinished
        self.metadata = metadata
    }
}
