import CommandSocket
import CRDT
import Hummingbird
import LeadScoring
import Logging
import Sales
import StoreInterface
import Sync

/// Every error that a hub answers with: over HTTP as `{"error": {"code", "message"}}`, to commands as a `CommandFailure`.
///
/// Codes are what others `switch` on; a retired one stays listed. Messages are for people, and say what to do next; they never
/// hold a credential, a code or what a customer said.
public struct HubError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable, CaseIterable {
        // Who asks
        case noCredential = "no-credential"
        case unknownCredential = "unknown-credential"
        case revoked = "revoked"
        case wipe = "wipe"
        // How it is asked
        case notFound = "not-found"
        case badRequest = "bad-request"
        case badMessage = "bad-message"
        case unknownVersion = "unknown-version"
        case unsupportedType = "unsupported-type"
        case tooLarge = "too-large"
        case tooSlow = "too-slow"
        // Enrolment
        case wrongCode = "wrong-code"
        case expiredCode = "expired-code"
        case siteTaken = "site-taken"
        case tooManySites = "too-many-sites"
        case tooManyAttempts = "too-many-attempts"
        // Live streams
        case tooManyStreams = "too-many-streams"
        // Load
        case tooManyRequests = "too-many-requests"
        case busy = "busy"
        // Attachments and captures
        case unknownAttachment = "unknown-attachment"
        case unknownUpload = "unknown-upload"
        case unknownCapture = "unknown-capture"
        case unknownTusVersion = "unknown-tus-version"
        case badUpload = "bad-upload"
        case badCapture = "bad-capture"
        case badRange = "bad-range"
        case wrongOffset = "wrong-offset"
        case checksumMismatch = "checksum-mismatch"
        case hashMismatch = "hash-mismatch"
        case captureDiffers = "capture-differs"
        case tooManyUploads = "too-many-uploads"
        case readOnly = "read-only"
        case noRoom = "no-room"
        // Commands
        case unknownDevice = "unknown-device"
        case ambiguousDevice = "ambiguous-device"
        case roleDiffers = "role-differs"
        case badName = "bad-name"
        case unknownPlace = "unknown-place"
        case badHours = "bad-hours"
        case badValue = "bad-value"
        case unknownField = "unknown-field"
        case unknownRow = "unknown-row"
        // Files that a command names
        case noFile = "no-file"
        case fileExists = "file-exists"
        case badFile = "bad-file"
        // The hub itself
        case noHub = "no-hub"
        case notAHub = "not-a-hub"
        case inUse = "in-use"
        case addressInUse = "address-in-use"
        case addressNotUsable = "address-not-usable"
        case notWritable = "not-writable"
        case diskFull = "disk-full"
        case damaged = "damaged"
        case tooNew = "too-new"
        case `internal` = "internal"

        var status: HTTPResponse.Status {
            switch self {
            case .noCredential, .unknownCredential, .revoked, .wipe: .unauthorized
            case .notFound: .notFound
            case .badRequest, .badMessage, .unknownVersion, .badName, .badHours, .badValue, .unknownPlace, .unknownField,
                .unknownRow, .noFile,
                .fileExists, .badFile:
                .badRequest
            case .unsupportedType: .unsupportedMediaType
            case .tooLarge: .contentTooLarge
            case .tooSlow: .requestTimeout
            case .wrongCode, .expiredCode: .forbidden
            case .siteTaken, .tooManySites, .unknownDevice, .ambiguousDevice, .roleDiffers, .wrongOffset, .captureDiffers:
                .conflict
            case .tooManyAttempts, .tooManyStreams, .tooManyRequests, .tooManyUploads: .tooManyRequests
            case .unknownAttachment, .unknownUpload, .unknownCapture: .notFound
            case .badUpload, .badCapture: .badRequest
            case .unknownTusVersion: .preconditionFailed
            case .badRange: .rangeNotSatisfiable
            // The number is the tus protocol's.
            case .checksumMismatch: .init(code: 460, reasonPhrase: "Checksum Mismatch")
            case .hashMismatch: .unprocessableContent
            case .readOnly: .forbidden
            case .noRoom: .init(code: 507, reasonPhrase: "Insufficient Storage")
            case .diskFull, .busy: .serviceUnavailable
            case .noHub, .notAHub, .inUse, .addressInUse, .addressNotUsable, .notWritable, .damaged, .tooNew, .internal:
                .internalServerError
            }
        }

        /// What to say where there is nothing particular to add.
        var message: String {
            switch self {
            case .noCredential:
                "This needs a credential. Join the hub first: satchel join URL --code CODE"
            case .unknownCredential:
                "The hub does not know this credential. Ask whoever runs the hub for a code, then: satchel join URL --code CODE"
            case .revoked:
                "This device was revoked. What is on it stays there; to sync again, ask whoever runs the hub for a new code, "
                    + "then: satchel join URL --code CODE"
            case .wipe:
                "This device was revoked, and whoever runs the hub has asked that it removes what it holds. To begin anew, ask for a "
                    + "code, then: satchel join URL --code CODE"
            case .notFound: "The hub has nothing at this address. Check the address, and that both programs are of one version."
            case .badRequest: "The request cannot be read. Update Satchel, then try again."
            case .badMessage: "The message cannot be read. Sync again; if it stays, update Satchel."
            case .unknownVersion: "The hub speaks another version of the protocol. Update the older of the two."
            case .unsupportedType: "The hub does not take this type of content. Update Satchel, then try again."
            case .tooLarge: "The request is too large. Send less at a time."
            case .tooSlow: "The request did not arrive in time. Check the connection, then try again."
            case .wrongCode: "This code is wrong, or was used already. Check it for a typing error, or ask for a new one."
            case .expiredCode: "This code has expired. Ask whoever runs the hub for a new one."
            case .siteTaken:
                "This store is enrolled at the hub for another person. Use a home folder of your own (--home), "
                    + "or a code of that person."
            case .tooManySites:
                "This laptop's store was restored or copied too often. Ask whoever runs the hub to revoke those copies that are no longer "
                    + "used (satchel-hub devices, satchel-hub revoke), then sync."
            case .tooManyAttempts:
                "Too many wrong codes came from this address. Check the code for a typing error, or ask for a new one."
            case .tooManyStreams: "This device has too many live connections. Close one of them, then connect again."
            case .tooManyRequests: "This device asks too much at a time. It goes on by itself after a pause."
            case .busy: "The hub has too much to do at the moment. Try again in a few seconds; nothing is lost."
            case .unknownAttachment:
                "The hub has no such attachment for this device: it is not there yet, or no row that you may see names it. "
                    + "Sync first, then try again."
            case .unknownUpload: "There is no such upload: it was given up, or its time is over. Begin it again."
            case .unknownCapture: "This device has sent no such capture. Send it first."
            case .unknownTusVersion: "Uploads go by tus 1.0.0. Send the header Tus-Resumable: 1.0.0."
            case .badUpload: "The upload cannot be read. Update Satchel, then try again."
            case .badCapture: "The capture cannot be read. Update the app, then try again."
            case .badRange: "The attachment ends before the bytes that were asked for. Ask for others."
            case .wrongOffset:
                "The part does not begin where the last one ended. Ask where the upload stands, then go on from there."
            case .checksumMismatch: "The part was damaged on its way. Send it again."
            case .hashMismatch: "What was uploaded is not what its SHA-256 says. Check the file, then begin the upload again."
            case .captureDiffers: "A capture with this id is here already, and says something else. Draw a new id."
            case .tooManyUploads:
                "This device has begun too many uploads. Finish one of them, or wait, then begin this one again."
            case .readOnly: "This device may only read. Ask whoever runs the hub for the right to write."
            case .noRoom: "The hub has no room for more attachments. What is there is safe; try again when space was freed."
            case .unknownDevice: "There is no such device. See: satchel-hub devices"
            case .ambiguousDevice: "Several devices are called that. Use the device's id from: satchel-hub devices"
            case .roleDiffers: "The person has another role. Change it with: satchel-hub role DEVICE member|reader"
            case .unknownPlace: "There is no such person, scope or row."
            case .badName: "A name has 1 to 200 bytes and no control characters. Choose another."
            case .badHours: "A code is valid for 1 to 8760 hours. Choose a number in between."
            case .badValue: "The value cannot be. Choose another."
            case .unknownField: "There is no such field. See the fields with: satchel-hub field_definition list"
            case .unknownRow: "There is no such definition. See: satchel-hub field_definition list"
            case .noFile: "There is no such file, or it cannot be read. Check its name."
            case .fileExists: "There is a file of that name already. Choose another, or add --replace."
            case .badFile: "The file is no whole backup of a hub. Choose another one."
            case .noHub: "There is no hub in this folder yet. Start one with: satchel-hub serve"
            case .notAHub: "The store in this folder is not a hub's. Choose another folder with --home."
            case .inUse: "The hub's store is in use. Stop that program, or wait until it is done."
            case .addressInUse: "Another program listens on this address. Stop it, or choose another port with --port."
            case .addressNotUsable: "The hub cannot listen on this address. Check --host and --port."
            case .notWritable: "The hub's folder cannot be written. Check who owns it and its permissions."
            case .diskFull: "The hub's disk is full. Nothing that was saved is lost; free some space there, then try again."
            case .damaged: "The hub's store is damaged. Keep a copy of its folder, then restore a backup."
            case .tooNew: "The hub's store was written by a newer version. Update satchel-hub."
            case .internal:
                "The hub failed in a way that it should not. Try again; if it stays, whoever runs it finds more in its log."
            }
        }
    }

    public let code: Code
    public let message: String
    /// After how many seconds asking again may help; nil if nobody can say.
    public let retryAfter: Int?
    /// With `wipe`: as `WipeOrder` encodes it.
    let order: [UInt8]?

    public init(_ code: Code, _ message: String? = nil, retryAfter: Int? = nil) {
        self.init(code, message, retryAfter: retryAfter, order: nil)
    }

    init(_ order: WipeOrder) { self.init(.wipe, order: order.encoded) }

    private init(_ code: Code, _ message: String? = nil, retryAfter: Int? = nil, order: [UInt8]?) {
        self.order = order
        self.code = code
        self.message = message ?? code.message
        self.retryAfter = retryAfter
    }

    public var description: String { message }

    /// The same, as commands report it. What cannot be as it was given is wrong usage.
    var commandFailure: CommandFailure {
        CommandFailure(code.rawValue, message, exitStatus: [.badValue, .unknownField].contains(code) ? 2 : 1)
    }

    /// What a store's error means to whoever runs the hub.
    init(_ error: StoreError) {
        switch error.code {
        case .diskFull: self.init(.diskFull, error.message)
        case .inUse: self.init(.inUse, error.message)
        case .damaged: self.init(.damaged, error.message)
        case .tooNew: self.init(.tooNew, error.message)
        case .notWritable: self.init(.notWritable, error.message)
        case .notFound: self.init(.noFile, error.message)
        case .alreadyExists: self.init(.fileExists, error.message)
        // Nobody asks a hub in SQL.
        case .failed, .badQuery: self.init(.internal)
        }
    }

    /// What an error means to whoever asked. One that nobody foresaw is logged at `error`, by type and number only, because its
    /// text may repeat what a customer said.
    static func explaining(_ error: any Error, logger: Logger) -> HubError {
        switch error {
        case let error as HubError: return error
        case let error as StoreError:
            switch error.code {
            case .inUse, .notFound, .alreadyExists, .tooNew: break
            case .diskFull, .damaged, .notWritable, .failed, .badQuery:
                logger.error("the store failed", metadata: ["code": "\(error.code.rawValue)", "message": "\(error.message)"])
            }
            return HubError(error)
        case let error as SalesError:
            switch error.code {
            case .unknownField: return HubError(.unknownField, error.message)
            case .notFound: return HubError(.unknownRow, error.message)
            case .badValue, .badSchema, .badFile, .badLine: return HubError(.badValue, error.message)
            }
        case let error as LeadScoringError: return HubError(.badValue, error.message)
        case let error as CRDTError where error.code == .tooLarge: return HubError(.badValue, error.message)
        case let error as SyncError:
            switch error.code {
            case .tooLarge: return HubError(.tooLarge, error.message)
            case .unknownVersion: return HubError(.unknownVersion, error.message)
            case .badMessage, .unexpectedMessage, .refused, .otherWorkspace, .hubRestored, .inconsistent, .olderCopy, .overtaken,
                .badBundle,
                .notCertified:
                return HubError(.badMessage, error.message)
            }
        case let error as HTTPError where error.status == .notFound: return HubError(.notFound)
        default:
            logger.error(
                "a request failed with an error that nobody foresaw",
                metadata: ["error": "\(name(of: error))", "number": "\(error._code)"])
            return HubError(.internal)
        }
    }

    static func name(of error: any Error) -> String { String(reflecting: type(of: error)) }
}
