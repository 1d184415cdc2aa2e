import Foundation
import LeadRows
import Sync

/// What whoever runs the hub may ask of it. The requests and answers are those of `Protocol/hub-commands.md`.
public enum AdminRequest: Codable, Sendable, Hashable {
    /// Makes a one-time code for a person, who is new if nobody has that name.
    case enrol(name: String, role: Device.Role?, valid_hours: Int)
    case devices
    /// A device is named by its id, the first digits of it, or its name.
    /// - Parameter wiping: Whether the device is to remove what it holds when it comes next.
    case revoke(device: String, wiping: Bool? = nil)
    /// Gives the device's person another role.
    case role(device: String, role: Device.Role)
    case status

    // Care of the store; paths are absolute.
    case backup(path: String, replacing: Bool)
    /// Lets laptops forget what is in this backup.
    case backedUp(path: String)
    /// Only where no hub serves.
    case restore(path: String, replacing: Bool)
    case doctor(repairing: Bool)
    case compact
    case exportAudit(path: String)
    case verifyAudit(path: String)

    // What the workspace defines. Assignments are `FIELD=VALUE`; a row is named by its id, the first digits of it, or its name.
    case define(kind: DefinitionKind, assignments: [String])
    case definitions(kind: DefinitionKind, filters: [String])
    case definition(kind: DefinitionKind, row: String)
    case redefine(kind: DefinitionKind, row: String, assignments: [String])
    case undefine(kind: DefinitionKind, row: String)

    // Other workspaces beside the hub's own.
    case workspaces
    case addWorkspace(name: String)

    // Who belongs where.
    case places(PlacesRequest)

    // Scores of leads.
    case leads(limit: Int)
    case trainLeads(options: LeadTrainingOptions)
    case leadModels(use: String?)

    /// Whether it may make a hub where there is none.
    var creates: Bool {
        switch self {
        case .enrol, .addWorkspace: true
        default: false
        }
    }

    /// How to name it to whoever comes second.
    var holder: String {
        let command =
            switch self {
            case .enrol: "enrol"
            case .devices: "devices"
            case .revoke: "revoke"
            case .role: "role"
            case .status: "status"
            case .backup: "backup"
            case .backedUp: "backed-up"
            case .restore: "restore"
            case .doctor: "doctor"
            case .compact: "compact"
            case .exportAudit, .verifyAudit: "audit"
            case .define(let kind, _), .definitions(let kind, _), .definition(let kind, _), .redefine(let kind, _, _),
                .undefine(let kind, _):
                kind.rawValue
            case .places: "scope"
            case .workspaces, .addWorkspace: "workspace"
            case .leads, .trainLeads, .leadModels: "leads"
            }
        return "satchel-hub \(command)"
    }
}

/// The answers. Times are RFC 3339 in UTC.
public enum AdminAnswer {
    public struct Enrol: Codable, Sendable, Hashable {
        public var code: String
        public var expires: String
        public var name: String
        public var author: String
        public var role: Sync.Device.Role
    }

    public struct Device: Codable, Sendable, Hashable {
        public var id: String
        public var name: String
        public var person: String
        public var author: String
        public var role: Sync.Device.Role
        public var enrolled: String
        /// Nil as long as it may sync.
        public var revoked: String?
        /// The device of whose store this one's is a copy; nil for one that joined with a code.
        public var copy_of: String?
        /// When its owner asked that it removes what it holds, and when it first came and was told so.
        public var wipe: String?
        public var wipe_given: String?
    }

    /// Another workspace that the hub serves.
    public struct Workspace: Codable, Sendable, Hashable {
        public var name: String
        /// What its laptops' address ends with.
        public var path: String
        public var folder: String
        public var serving: Bool
    }

    public struct Workspaces: Codable, Sendable, Hashable {
        public var workspaces: [Workspace]
    }

    public struct Devices: Codable, Sendable, Hashable {
        public var devices: [Device]
    }

    public struct Status: Codable, Sendable, Hashable {
        public var workspace: String
        public var head: UInt64
        public var digest: String
        public var people: Int
        public var devices: Int
        public var revoked: Int
        public var open_codes: Int
        /// Whether `serve` runs.
        public var serving: Bool
        public var live_streams: Int
        public var store_bytes: Int64
        /// Up to this number everything is in a backup that was confirmed.
        public var backed_up: UInt64
    }

    public struct Backup: Codable, Sendable, Hashable {
        public var path: String
        /// In bytes.
        public var size: Int64
        public var rows: Int
        /// The newest arrival number in it.
        public var head: UInt64
        public var digest: String
        /// As in `Status`: a backup alone changes nothing of it.
        public var backed_up: UInt64
    }

    public struct BackedUp: Codable, Sendable, Hashable {
        public var path: String
        /// The newest arrival number in it.
        public var head: UInt64
        /// As in `Status`.
        public var backed_up: UInt64
    }

    public struct Restore: Codable, Sendable, Hashable {
        public var path: String
        public var rows: Int
        /// The newest arrival number.
        public var head: UInt64
        /// Where the store is now that was there before.
        public var put_aside: String?
    }

    public struct Doctor: Codable, Sendable, Hashable {
        /// What SQLite says.
        public var integrity: String
        public var rows: Int
        /// How many accepted ones the tables were compared with.
        public var transactions: Int
        /// The digest that is kept with the store, and the one computed anew from its tables.
        public var digest: String
        public var recomputed: String
        /// What is wrong now; empty if nothing is.
        public var problems: [String]
        /// Whether `--repair` can help.
        public var repairable: Bool
        /// What was wrong, and was made anew.
        public var repaired: [String]
    }

    public struct Compact: Codable, Sendable, Hashable {
        /// In bytes.
        public var size_before: Int64
        public var size_after: Int64
    }

    public struct Audit: Codable, Sendable, Hashable {
        public var path: String
        public var count: Int
        /// The last link, 64 digits.
        public var chain: String
        /// What is wrong; empty if nothing is.
        public var problems: [String]
    }

    /// Open leads, the one most likely to be won first.
    public struct Leads: Codable, Sendable, Hashable {
        public struct Lead: Codable, Sendable, Hashable {
            public var id: String
            public var customer: String
            public var stage: String
            public var probability: Double
        }

        public var leads: [Lead]
        /// How many are open.
        public var total: Int
        /// The version of what makes the scores.
        public var basis: String
        /// Why a model that was put to use does not carry the scores.
        public var notes: [String]?
    }

    /// A value of a definition's field.
    public enum Scalar: Codable, Sendable, Hashable {
        case text(String)
        case int(Int64)
        case bool(Bool)

        public init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let bool = try? container.decode(Bool.self) {
                self = .bool(bool)
            } else if let int = try? container.decode(Int64.self) {
                self = .int(int)
            } else {
                self = .text(try container.decode(String.self))
            }
        }

        public func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .text(let text): try container.encode(text)
            case .int(let int): try container.encode(int)
            case .bool(let bool): try container.encode(bool)
            }
        }

        /// As a person would write it.
        public var words: String {
            switch self {
            case .text(let text): text
            case .int(let int): String(int)
            case .bool(let bool): bool ? "yes" : "no"
            }
        }
    }

    public struct Definition: Codable, Sendable, Hashable {
        public var id: String
        /// Which of the three it is a row of.
        public var entity: String
        /// The name.
        public var title: String
        public var lives: Bool
        public var fields: [String: Scalar]
        /// What it belongs to, by the names of now.
        public var of: String?
        /// Why it is not followed as it stands.
        public var problem: String?
    }

    public struct Definitions: Codable, Sendable, Hashable {
        public var rows: [Definition]
    }

    /// A definition, and the transaction that wrote it; without one if nothing changed.
    public struct Change: Codable, Sendable, Hashable {
        public var row: Definition
        public var transaction: String?
    }

    /// Milliseconds since 1970 as RFC 3339.
    static func time(_ milliseconds: Int64) -> String {
        Date(timeIntervalSince1970: Double(milliseconds / 1000)).formatted(.iso8601)
    }
}
