import CRDT
import CommandSocket
import Crypto
import Foundation

/// The folder in which an agent keeps everything.
///
///     store.sqlite   rows, history, outbox     store.sqlite.lock   who owns it now
///     hub.json       address and credential    site.key            the site's signing key
///     agent.sock     the running agent         blobs/              attachments, named by their SHA-256
///     speech.json    the speech engine         speech.in, .out      a recording while it is listened to
///     embedding.in, .out   texts while their meaning is read
///     hub-ca.pem     who vouches for the hub, where that is not one of those whom the system trusts
///     recording-….opus  what the microphone recorded of a visit, until it is added
///     repl_history   what was typed in the REPL    wiped          why there is nothing here, where a hub asked for that
///     simulation/    the copy that something is tried on, while it is
public struct Home: Sendable {
    public let folder: URL

    public init(_ folder: URL) { self.folder = folder }

    /// `given`, else `$SATCHEL_HOME`, else the platform's data folder.
    public static func standard(_ given: String?) -> Home {
        let environment = ProcessInfo.processInfo.environment
        if let path = given ?? environment["SATCHEL_HOME"], !path.isEmpty { return Home(URL(filePath: path).absoluteURL) }
        if let data = environment["XDG_DATA_HOME"], !data.isEmpty {
            return Home(URL(filePath: data).appending(path: "satchel"))
        }
        return Home(FileManager.default.homeDirectoryForCurrentUser.appending(path: ".local/share/satchel"))
    }

    public var store: String { folder.appending(path: "store.sqlite").path }
    public var socket: String { folder.appending(path: "agent.sock").path }
    public static let replHistory = "repl_history"
    var hubFile: URL { folder.appending(path: "hub.json") }
    var caFile: URL { folder.appending(path: "hub-ca.pem") }
    var speechFile: URL { folder.appending(path: "speech.json") }
    var keyFile: URL { folder.appending(path: "site.key") }
    var blobs: URL { folder.appending(path: "blobs") }
    var simulation: URL { folder.appending(path: "simulation") }

    public var exists: Bool { FileManager.default.fileExists(atPath: store) }

    /// Makes the folder, readable by its owner alone.
    func create() throws(CommandFailure) {
        do {
            try FileManager.default.createDirectory(
                at: blobs, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder.path)
        } catch {
            throw CommandFailure(
                "not-writable",
                "The folder \(folder.path) cannot be made: \(error.localizedDescription) Choose another with --home.")
        }
    }

    /// How to reach the hub, and as whom.
    package struct HubAccess: Codable, Sendable, Hashable {
        package var url: String
        package var credential: String
    }

    package func hubAccess() throws(CommandFailure) -> HubAccess? {
        guard let data = FileManager.default.contents(atPath: hubFile.path) else { return nil }
        do {
            return try JSONDecoder().decode(HubAccess.self, from: data)
        } catch {
            throw CommandFailure(
                "damaged", "The file \(hubFile.path) cannot be read. Remove it and run: satchel join URL --code CODE")
        }
    }

    func save(_ access: HubAccess) throws(CommandFailure) {
        do {
            try writePrivately(try JSONEncoder().encode(access), to: hubFile)
        } catch {
            throw CommandFailure("not-writable", "The file \(hubFile.path) cannot be written; is the disk full? Then join again.")
        }
    }

    /// The certificate authorities of the hub's own; nil if those of the system count.
    var ownCAFile: String? { FileManager.default.fileExists(atPath: caFile.path) ? caFile.path : nil }

    /// Keeps a copy of certificate authorities for the hub, so that syncing does not need the file again; nil goes back to the system's.
    func keepCA(from path: String?) throws(CommandFailure) {
        guard let path else {
            try? FileManager.default.removeItem(at: caFile)
            return
        }
        do {
            try writePrivately(try Data(contentsOf: URL(filePath: path)), to: caFile)
        } catch {
            throw CommandFailure(
                "not-writable",
                "The file \(caFile.path) cannot be written, or \(path) cannot be read. Check both, then join again.")
        }
    }

    /// The site's Ed25519 key; made on first use.
    func signingKey() throws(CommandFailure) -> Curve25519.Signing.PrivateKey {
        do {
            if let data = FileManager.default.contents(atPath: keyFile.path) {
                return try Curve25519.Signing.PrivateKey(rawRepresentation: data)
            }
            let key = Curve25519.Signing.PrivateKey()
            try writePrivately(key.rawRepresentation, to: keyFile)
            return key
        } catch {
            throw CommandFailure(
                "damaged", "The key file \(keyFile.path) cannot be read or written: \(error.localizedDescription)")
        }
    }

    func save(_ key: Curve25519.Signing.PrivateKey) throws(CommandFailure) {
        do {
            try writePrivately(key.rawRepresentation, to: keyFile)
        } catch {
            throw CommandFailure("not-writable", "The file \(keyFile.path) cannot be written; is the disk full? Then sync again.")
        }
    }

    /// Removes what belongs to a site that this folder is no more: its key and its access to the hub.
    ///
    /// - Returns: Whether it had joined a hub.
    func forgetSite() -> Bool {
        let hadJoined = FileManager.default.fileExists(atPath: hubFile.path)
        for file in [hubFile, keyFile, caFile] { try? FileManager.default.removeItem(at: file) }
        return hadJoined
    }

    /// Opens a file to write to from `offset` on, readable by its owner alone; what it held from there on is gone.
    func appending(to file: URL, at offset: Int64) throws -> FileHandle {
        let descriptor = open(file.path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        try handle.truncate(atOffset: UInt64(offset))
        try handle.seekToEnd()
        return handle
    }

    /// Gives a file its last name, and waits until it is on the disk.
    func settle(_ temporary: URL, as file: URL) throws {
        let handle = try FileHandle(forReadingFrom: temporary)
        try handle.synchronize()
        try handle.close()
        try rename(temporary, to: file)
    }

    /// Stores a file whole or not at all, readable by its owner alone, and waits until it is on the disk.
    func writePrivately(_ data: Data, to file: URL) throws {
        let temporary = file.appendingPathExtension("new")
        try? FileManager.default.removeItem(at: temporary)
        let descriptor = open(temporary.path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        try handle.write(contentsOf: data)
        try handle.synchronize()
        try handle.close()
        try rename(temporary, to: file)
    }

    private func rename(_ temporary: URL, to file: URL) throws {
        guard Foundation.rename(temporary.path, file.path) == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        let directory = open(file.deletingLastPathComponent().path, O_RDONLY | O_CLOEXEC)
        if directory >= 0 {
            fsync(directory)
            close(directory)
        }
    }
}
