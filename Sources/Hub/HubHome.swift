import Foundation

/// The folder in which a hub keeps everything.
///
///     hub.sqlite        rows, history, devices     hub.sqlite.lock   who owns it now
///     hub.sock          commands to the running hub    metrics.token   opens /metrics
///     attachments/      recordings and photos
public struct HubHome: Sendable, Hashable {
    /// An absolute path.
    public let folder: String

    public init(folder: String) {
        self.folder = URL(filePath: folder, directoryHint: .isDirectory).absoluteURL.path
    }

    /// `given`, else `$SATCHEL_HUB_HOME`, else the platform's data folder.
    public init(given: String?, environment: [String: String] = ProcessInfo.processInfo.environment) {
        func set(_ text: String?) -> String? { text.flatMap { $0.isEmpty ? nil : $0 } }
        if let path = set(given) ?? set(environment["SATCHEL_HUB_HOME"]) {
            self.init(folder: path)
        } else if let data = set(environment["XDG_DATA_HOME"]) {
            self.init(folder: data + "/satchel-hub")
        } else {
            self.init(folder: FileManager.default.homeDirectoryForCurrentUser.path + "/.local/share/satchel-hub")
        }
    }

    public var socket: String { folder + "/hub.sock" }
    public var metricsToken: String { folder + "/metrics.token" }

    package var attachments: String { folder + "/attachments" }

    /// Makes the folder if it is not there, for its owner alone.
    func create() throws(HubError) {
        guard !FileManager.default.fileExists(atPath: folder) else { return }
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw HubError(
                .notWritable,
                "The folder \(folder) cannot be made. Check who owns the one above it, or choose another with --home.")
        }
    }
}
