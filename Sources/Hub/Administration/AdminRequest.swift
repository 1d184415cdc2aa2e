import Foundation
import Sync

/// What whoever runs the hub may ask of it. The requests and answers are those of `Protocol/hub-commands.md`.
public enum AdminRequest: Codable, Sendable, Hashable {
    /// Makes a one-time code for a person, who is new if nobody has that name.
    case enrol(name: String, role: Device.Role?, valid_hours: Int)
    case devices
    /// A device is named by its id, the first digits of it, or its name.
    case revoke(device: String)
    /// Gives the device's person another role.
    case role(device: String, role: Device.Role)
    case status

    /// Whether it may make a hub where there is none.
    var creates: Bool {
        if case .enrol = self { true } else { false }
    }

    /// How to name it to whoever comes second.
    var holder: String {
        switch self {
        case .enrol: "satchel-hub enrol"
        case .devices: "satchel-hub devices"
        case .revoke: "satchel-hub revoke"
        case .role: "satchel-hub role"
        case .status: "satchel-hub status"
        }
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
    }

    /// Milliseconds since 1970 as RFC 3339.
    static func time(_ milliseconds: Int64) -> String {
        Date(timeIntervalSince1970: Double(milliseconds / 1000)).formatted(.iso8601)
    }
}
