import CommandSocket
import Foundation

/// A systemd unit by which one of Satchel's programs runs without a terminal.
///
/// Layout and quoting are those of systemd.service(5) and systemd.syntax(7).
public struct ServiceUnit: Sendable {
    public var description: String
    /// The program's absolute path and its arguments.
    public var command: [String]
    /// What else the section [Service] says, in order.
    public var settings: [String]
    /// What starts it once it is enabled.
    public var wantedBy: String

    public init(description: String, command: [String], settings: [String], wantedBy: String) {
        self.description = description
        self.command = command
        self.settings = settings
        self.wantedBy = wantedBy
    }

    /// The program that runs, wherever it was called from.
    public static var program: String {
        let path = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().path
        return path.hasPrefix("/proc/") ? URL(filePath: CommandLine.arguments[0]).standardizedFileURL.path : path
    }

    /// The unit's file.
    public var text: String {
        """
        [Unit]
        Description=\(description)
        Wants=network-online.target
        After=network-online.target

        [Service]
        Type=exec
        ExecStart=\(command.map(ServiceUnit.quoted).joined(separator: " "))
        \(settings.joined(separator: "\n"))

        [Install]
        WantedBy=\(wantedBy)

        """
    }

    /// A word of a command line as systemd reads it: neither its own specifiers nor variables are replaced in it.
    public static func quoted(_ word: String) -> String {
        let isPlain =
            !word.isEmpty
            && word.utf8.allSatisfy { byte in
                switch byte {
                case 0x2D...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: true
                default: false
                }
            }
        if isPlain { return word }
        let escaped = word.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("%", with: "%%").replacing(
            "$", with: "$$")
        return "\"\(escaped)\""
    }

    /// Writes the unit's file, and makes the folder where there is none.
    ///
    /// - Parameter replacing: Whether a file that says something else may be replaced.
    /// - Returns: The file's path.
    /// - Throws: `CommandFailure` `exists`, `not-writable`, or `bad-path` for a command with control characters, which no unit can have.
    public func install(as name: String, in folder: String, replacing: Bool) throws(CommandFailure) -> String {
        guard command.allSatisfy({ $0.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F } }) else {
            throw CommandFailure(
                "bad-path", "A unit cannot name a folder with control characters. Choose another folder with --home.")
        }
        let path = folder + "/" + name
        if let there = FileManager.default.contents(atPath: path), there != Data(text.utf8), !replacing {
            throw CommandFailure("exists", "There is another unit at \(path) already. Look at it, then add --replace.")
        }
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
            // Units are no secret, and systemd warns of one that it alone could read.
            try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
        } catch {
            throw CommandFailure(
                "not-writable",
                "The unit \(path) cannot be written. For a system unit run it with sudo, or name another --unit-folder.")
        }
        return path
    }
}
